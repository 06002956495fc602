"""What a company said to a machine that answers, as a telephone or a mail writes it down: nobody answers."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from casebook.parsing.transcripts.chats.heads import day_or_time_alone
from casebook.parsing.transcripts.decoding import plain
from casebook.parsing.transcripts.recordings.voices import SOMEBODY
from casebook.parsing.transcripts.times.stamps import Stamp, stamp_ending
from casebook.parsing.transcripts.turns import Layout, Line, Talk, Turn
from casebook.records.vocabularies import Channel

_MOST_ABOVE = 8
"""What a program says of the message stands in its first lines. Our own choice."""

_LEAST_SAID = 8
"""A line of fewer words above is none that somebody spoke. Our own choice."""

_MESSAGE = re.compile(
    r"\W*(?:(?:new|nieuwe?|neue|nouveau|nuevo|1) )?(?:voice ?mail(?:bericht|nachricht| message)?|voice message|"
    r"mailbox ?nachricht|"
    r"nachricht auf (?:der|ihrer) mailbox|sprachnachricht|anrufbeantworter|ingesproken bericht|(?:message|messagerie) vocale?|"
    r"repondeur|message sur (?:votre|le) repondeur|mensaje (?:de voz|en el contestador)|buzon de voz|contestador)\b[^.!?]{0,60}"
)
"""The heading of such a message."""

_WRITTEN = re.compile(
    r"\W*(?:voicemail )?(?:transcri(?:pt|ption|ptie|pcion|ccion)|uitgeschreven(?: tekst| bericht)?|transkript(?:ion)?|umschrift|"
    r"abschrift|mitschrift|verschriftlicht|texte du message|texto del mensaje)\b[^.!?]{0,40}"
)
"""The heading of what was said, written down by a program."""

_LENGTH = re.compile(r"(?:(?:duration|length|duur|dauer|lange|duree|duracion) ?:? ?)?\d{1,2}:\d\d(?: ?min\w*)?")
_LABELLED = re.compile(r"[^\W\d_][\w ]{1,20}: ?(?P<at>\S.*)")
_QUOTES = "\"'“”„«» "
_WHO_COMES = (
    "fitters?|engineers?|technicians?|plumbers?|drivers?|couriers?|van|monteurs?|chauffeur|bezorger|koerier|techniker|monteure?|"
    "fahrer|technicien|livreur|plombier|tecnico|repartidor|fontanero"
)
_BEGINS = re.compile(
    r"\b(?:u[hm]+|eh+m?|ahm?|euh|(?:just |only )?to (?:say|tell|let)|om (?:te zeggen|door te geven)|um ihnen zu sagen|"
    r"pour vous dire|"
    r"para decir\w*|i(?:'m| am) (?:calling|ringing|phoning)|ik bel|ich rufe|je vous appelle|(?:le|te) llamo|"
    rf"(?:the|our|de|onze|der|unser|le|notre|el|nuestro) (?:{_WHO_COMES})|"
    r"(?:your|the|uw|je|het|ihre?|die|votre|le|su|tu|el) (?:\w+ )?(?:number|reference|\w*nummer|kenmerk|numero|"
    r"referencia) "
    r"(?:is|ist|lautet|est|es)|"
    r"(?:if you|any (?:problems|questions)|you can|please|thank|u kunt|je kunt|als u|sie konnen|wenn sie|bitte|"
    r"vous pouvez|si vous|"
    r"merci|puede|si tiene|gracias|bedankt|danke|bye|fijne|schonen)\b)"
)
"""With what somebody begins another thing who speaks to a machine."""

_ASKS = re.compile(
    r"\W*(?:was this transcription|rate this transcription|war diese transkription|cette transcription|was deze).*"
)


def voicemail_of(lines: Sequence[Line]) -> Talk | None:
    """The message in these lines as one turn of somebody's; None where no heading says that they are one."""
    written = [line for line in lines if line.text]
    heads = [plain(line.text) for line in written[:_MOST_ABOVE]]
    begin = next((at for at, line in enumerate(written) if len(line.text.split()) >= _LEAST_SAID), None)
    if begin is None or begin > _MOST_ABOVE or not any(map(_MESSAGE.fullmatch, heads[:begin])):
        return None
    above = [line for line in written[:begin] if not _LENGTH.fullmatch(plain(line.text))]
    if len(above) == begin and not any(map(_WRITTEN.fullmatch, heads[:begin])):
        return None
    spoken = [line for line in written[begin:] if not _ASKS.fullmatch(plain(line.text))]
    said = tuple(Line(line.number, part) for line in spoken for part in _parts(line.text.strip(_QUOTES)))
    stamp = next((sent for line in above if (sent := _sent(line.text)) is not None), None)
    notices = tuple((line, None) for line in above)
    turns = (Turn(SOMEBODY, said, stamp, (), above[0]),)
    return Talk(Layout.MESSAGES, turns, notices, Channel.PHONE.value, theirs=frozenset({SOMEBODY}))


def _parts(text: str) -> list[str]:
    """What was said in one breath, parted where somebody who speaks begins with another thing: nobody hears a full stop."""
    places = [0, *(found.start() for found in _BEGINS.finditer(plain(text)) if found.start()), len(text)]
    parts = [part for begin, end in pairwise(places) if (part := text[begin:end].strip())]
    return [part if part[-1:] in ".,!?…" else f"{part}." for part in parts]


def _sent(text: str) -> Stamp | None:
    """When the message was left, in a line that is that day and time, or begins with what it tells."""
    labelled = _LABELLED.fullmatch(text)
    told = day_or_time_alone(text) or (day_or_time_alone(labelled["at"]) if labelled else None)
    if told is None and (ending := stamp_ending(text)) is not None:
        told = ending[0]
    return told if told is not None and told.day is not None else None
