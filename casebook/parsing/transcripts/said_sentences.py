"""The sentences of what somebody said in a transcript, whole where its lines are broken for want of room, without buttons."""

from __future__ import annotations

import re
from collections.abc import Iterator

from casebook.parsing.transcripts.clauses.told_to_anybody import asks_whether_it_helped, is_told_to_anybody
from casebook.parsing.transcripts.decoding import plain
from casebook.parsing.transcripts.languages.words import in_any, pattern
from casebook.parsing.transcripts.turns import Line, Turn
from casebook.text.emoji import EMOJI, STYLED
from casebook.text.sentences import sentences

_LONGEST_GREETING = 6
"""A longer line that begins with a greeting says more. Our own choice."""

_LEAST_BROKEN = 15
"""A shorter line was not broken for want of room. Our own choice."""

_LONGEST_BUTTON = 5
"""A line of a program with no more words, and no mark at its end, is a button. Our own choice."""


_MOST_COMMAS, _LONGEST_BREATH = 30, 600
"""With more commas, or characters, a sentence is a list, or nothing that a person says in one breath: it is parted at the comma
behind so many, as each comma of a sentence is held against all of it. No promise is as long. Our own choice."""

_JOINT = re.compile(
    rf"(?<=[,;:]) (?=\S)|(?<=\S) (?=(?:[—–-]|and|en|und|et|y|e) \S)|(?<=[{EMOJI}\ufe0f]) (?=\w)",
    re.IGNORECASE,
)
"""The blank at a comma, and at what stands for one."""


_PICTURE_ENDS = re.compile(rf"(?<=[{STYLED}]) +(?=[A-ZÀ-Þ¡¿])|(?<=[:;][)(D]) +(?=[A-ZÀ-Þ¡¿])")
"""A picture or a face before a capital ends a sentence, as a mark does."""


_STATUS = re.compile(
    r"\W*(?:your|the|uw|je|jouw|de|het|ihre?|deine?|die|das|votre|ta|ton|la|le|tu|su|el) "
    r"(?:order|parcel|package|delivery|shipment|bestelling|pakket\w*|zending|levering|bestellung|sendung|paket|lieferung|commande|"
    r"colis|livraison|pedido|paquete|envio|entrega)(?: \S*\d\S*)? "
    r"(?:is|has been|ist|wurde|est|a ete|esta|ha sido)(?: (?:now|already|currently|nu|al|momenteel|bereits|schon|gerade|"
    r"deja|actuellement|ya|ahora))? (?:on (?:its|the) way|in transit|out for delivery|shipped|dispatched|onderweg|verzonden|"
    r"verstuurd|unterwegs|auf dem weg|versandt|versendet|verschickt|en (?:route|chemin)|en cours (?:de livraison|"
    r"d'acheminement)|expediee?|en camino|en transito|en reparto|enviado)(?: (?:to you|naar (?:u|je)|zu (?:ihnen|dir)|"
    r"vers vous))?\W*"
)
"""Where a program sees that a parcel is, with no day: `Your order is on its way.`"""


def sentences_of_turn(turn: Turn, *, joined: bool, is_bot: bool) -> Iterator[tuple[str, Line]]:
    """The sentences of a turn, each with the line it begins in; a program's buttons left out, where it says a parcel is, and how
    long something takes for anybody.

    `joined`: lines are broken where there was no more room, as in mails and subtitles.
    """
    kept = [line for line in turn.lines if not is_bot or not _is_button(line, turn)]
    at, before, by_program = 0, "", is_bot and asks_whether_it_helped(turn.text)
    while at < len(kept):
        end = at + 1
        while end < len(kept) and _goes_on(kept[end - 1].text, kept[end].text, joined=joined):
            end += 1
        text = " ".join(line.text for line in kept[at:end])
        places = [len(" ".join(line.text for line in kept[at:number])) for number in range(at, end)]
        start = 0
        whole = (part for each in sentences(text) for part in _PICTURE_ENDS.split(each))
        for sentence in (part for each in whole for part in _breaths(each)):
            start = max(text.find(sentence, start), 0)
            is_none = is_told_to_anybody(sentence, before, by_program=by_program)
            before = sentence
            if not (is_none or (is_bot and _STATUS.fullmatch(plain(sentence)))):
                yield sentence, kept[at + sum(place <= start for place in places) - 1]
        at = end


def _breaths(sentence: str) -> Iterator[str]:
    """A sentence as it is; one of more commas, or characters, than anybody says at once in parts of so many each."""
    start = count = 0
    for joint in _JOINT.finditer(sentence):
        count += 1
        if count >= _MOST_COMMAS or joint.start() - start >= _LONGEST_BREATH:
            yield sentence[start : joint.start()].strip()
            start, count = joint.end(), 0
    yield sentence[start:].strip()


def _goes_on(line: str, following: str, *, joined: bool) -> bool:
    """Whether a line goes on in the next: it ends in no mark, and the next begins small, or lines are broken for want of room."""
    if line.endswith(",") and len(line.split()) <= _LONGEST_GREETING and greeting().match(plain(line)):
        return False
    if not joined and _QUOTED.fullmatch(line):
        return False
    return line[-1:] not in ".!?:" and (following[:1].islower() or (joined and len(line) > _LEAST_BROKEN))


_QUOTED = re.compile(r"""\s*(?:"[^"]+"|“[^”]+”|„[^”“]+[”“]|«[^»]+»|'[^']+')\s*""")
"""A line that is no more than what somebody said, word by word: `"will do, tomorrow morning"`."""


def greeting() -> re.Pattern[str]:
    """How a line begins that greets, in any language."""
    return pattern(rf"\W*(?:{in_any('greets')})\b")


def _is_button(line: Line, turn: Turn) -> bool:
    return (line in turn.loose or len(line.text.split()) <= _LONGEST_BUTTON) and line.text[-1:] not in ".!?:"
