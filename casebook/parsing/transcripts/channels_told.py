"""Where a transcript is from: a chat, a call, mail or text messages, by its shape and by what stands above it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from casebook.parsing.transcripts.decoding import plain
from casebook.parsing.transcripts.findings import Finding, What
from casebook.parsing.transcripts.languages.words import in_any, pattern
from casebook.parsing.transcripts.notes.endings import HUNG_UP
from casebook.parsing.transcripts.people.names import is_numbered
from casebook.parsing.transcripts.recordings.subtitles import heads_a_recording
from casebook.parsing.transcripts.times.hours_told import tells_hours
from casebook.parsing.transcripts.times.stamps import stamp_at
from casebook.parsing.transcripts.turns import Layout, Line, Talk
from casebook.records.vocabularies import Channel

_MOST_ABOVE = 3
"""So many lines stand at most above text messages, with what they are. Our own choice."""

_TEXTS = re.compile(
    r"\W*(?:text messages?|sms|textnachricht(?:en)?|sms-?(?:bericht(?:en)?|verlauf|gesprek|nachrichten)|messages? texte|"
    r"mensajes? de texto)(?:\W+sms)?(?:(?: (?:with|met|mit|avec|con)|\s*[–—|·:-])\s*\S.{0,40})?\W*"
)
"""How a telephone says that what stands below are text messages."""

_SITES = r"(?:instagram|insta|facebook|fb|twitter|x|tiktok|linkedin|bluesky|mastodon|threads|snapchat)"
_DIRECT = (
    r"(?:(?:direct |private |your )?messages?|dms?|inbox|chats?|direct|(?:direkt|privat)?nachrichten|"
    r"(?:prive|directe? )?berichten|"
    r"gesprek|conversations?|conversacion|unterhaltung|"
    r"messages? (?:prives?|directs?)|messagerie|mensajes?(?: (?:directos?|privados?))?|buzon|posteingang|postvak)"
)
_POSTED = re.compile(
    rf"\W*(?!x\b){_SITES}\W*|\W*{_SITES}\W+{_DIRECT}\b.*|"
    rf"\W*{_DIRECT} (?:on|op|auf|bei|sur|en|via) {_SITES}\b.*|\W*{_DIRECT}\W{{1,3}}{_SITES}\W*|.{{2,40}} [·•|–-] {_SITES}\W*"
)
"""How a page of direct messages says on what they were sent: `Instagram · Mensajes`, `Blush & Bark · Instagram`."""

_HANDLE = re.compile(r".*(?<![\w.])@\w{3,}\W*")
"""Who is written to on social media, by how they are called there: `Relais Vitesse @RelaisVitesse`, above *Messages privés*."""

_IN_COLUMN = re.compile(
    r"(?:[\w ]+ )?(?:channel|canal|kanaal|kanal|platform|plattform|plateforme|plataforma|medium|via): (?P<said>\S.*)"
)
"""What a table says of the channel of all its messages alike: `canal: Mensaje directo X`."""

_HOUR = re.compile(r"^[\d\W_]*(?:(?:uur|uhr|h)\b\W*)?")
"""What stands between a day and what was done then: a time with a dot, and marks."""

_REPLY_ABOVE = re.compile(r"##?-? .{10,90} -?##?")
"""The line above which one is to answer, in the mails of help desks: `##- Please type your reply above this line -##`."""


_CHATTED = re.compile(
    r"\b(?:(?:live|web|ge|video)-?)?chat\w*|\b(?:whats ?app\w*|messenger|telegram|sms\w*|texted|messaged|messaging|"
    r"direct message|dms?|ge-?appt|appte)\b"
)
"""Who tells of a contact afterwards and does not say that it was in writing was on the telephone."""


_PLACE = (
    r"(?:office|shop|store|branch|counter|front desk|showroom|garage|town hall|surgery|winkel|kantoor|balie|filiaal|stadhuis|"
    r"gemeentehuis|filiale|geschaft|laden|buro|geschaftsstelle|schalter|rathaus|werkstatt|burgerburo|agence|magasin|boutique|"
    r"guichet|mairie|bureau|oficina|tienda|sucursal|ventanilla|ayuntamiento|taller)\b"
)
_NOTES_OF = (
    r"(?:(?:notes|notities?|notizen|notas)(?: (?:of|from|van|vom|zum|de) (?:(?:the|my|het|mijn|meinem|la|mi|ma) )?)?)?"
)
_WENT = re.compile(
    rf"\W*{_NOTES_OF}(?:(?:i )?(?:just )?(?:visit(?:ed)?|went|been|popped|walked)(?: to| at| in| into| round to)*|"
    r"bezoek (?:aan|bij|in)|(?:ben )?(?:langs|naar)|besuch (?:in|bei|im|beim)|"
    r"(?:ich )?war(?:en)? (?:heute |gestern |eben )?(?:in|im|bei|beim|am)|visite (?:a|en|au|dans|chez)|"
    r"(?:je suis )?(?:passee?|allee?) (?:a|en|au|dans|chez)|visita (?:a|en|al)|"
    r"(?:at|in) the|(?:aan|bij|op|in) (?:de|het)|am|im|beim|auf dem|an der|in der|au|a la|dans (?:le|la)|en (?:el|la)|"
    r"(?:fui|he ido|pase|he pasado|estuve|he estado) (?:hoy |ayer )?(?:a|al|en|por)) "
    rf"(?:[^\s.,;:]+ ){{0,3}}?(?:l')?{_PLACE}|"
    r"\W*(?:in person|face to face|persoonlijk|aan de balie|personlich|vor ort|en personne|sur place|"
    r"en persona|presencial(?:mente)?)"
    r"(?=\W*$|[,;:(–-]| (?:at|in|on|bij|in|aan|beim|im|in|am|a|au|dans|en)\b)"
)
"""How notes begin of somebody who went there: `Visita a la oficina de Luz (calle Colón)`."""


def with_channel_above(talk: Talk, lines: Sequence[Line]) -> Talk:
    """The same, as no chat where a telephone says above it that it is in text messages, or a page that it is on social media."""
    if talk.channel is not None or talk.layout in (Layout.MAIL, Layout.TOLD):
        return talk
    above = [line.text for line in lines if line.text][:_MOST_ABOVE]
    first = [plain(text) for text in above]
    first += [found["said"] for line, _ in talk.notices if (found := _IN_COLUMN.fullmatch(plain(line.text)))]
    for channel, said in ((Channel.OTHER, _TEXTS), (Channel.SOCIAL, _POSTED)):
        if any(map(said.fullmatch, first)) and not (channel is Channel.SOCIAL and talk.is_forum):
            return replace(talk, channel=channel.value)
    is_handle, is_direct = (
        any(map(_HANDLE.fullmatch, first)),
        any(re.fullmatch(rf"\W*{_DIRECT}\W*", one) for one in first),
    )
    return replace(talk, channel=Channel.SOCIAL.value) if is_handle and is_direct and not talk.is_forum else talk


def channel_of(talk: Talk) -> list[Finding]:
    """The channel, with the line that tells it; none of a forum, and of a single message that names none."""
    if (went := _line_of_a_visit(talk)) is not None:
        return [Finding(What.CHANNEL, Channel.IN_PERSON.value, went)]
    if talk.channel:
        is_noted = talk.layout is Layout.TOLD and talk.channel == Channel.PHONE.value
        return [Finding(What.CHANNEL, talk.channel, (_line_of_a_call(talk) if is_noted else None) or _first_line(talk))]
    if talk.is_forum:
        return []
    last = max((turn.lines[-1].number for turn in talk.turns), default=0)
    for line, _ in talk.notices:
        if line.number > last and tells_hours(line.text):
            continue  # how else the company can be reached
        if talk.layout is Layout.TOLD and HUNG_UP.search(plain(line.text)):
            return [Finding(What.CHANNEL, Channel.PHONE.value, line)]
        if _REPLY_ABOVE.fullmatch(line.text):
            return [Finding(What.CHANNEL, Channel.EMAIL.value, line)]
        by_phone = (pattern(in_any("by_phone")).search(small) for small in _begun(line.text, talk))
        if any(by_phone) or heads_a_recording(line.text):
            return [Finding(What.CHANNEL, Channel.PHONE.value, line)]
    is_recorded = any(is_numbered(turn.speaker or "") for turn in talk.turns)
    is_noted = talk.layout is Layout.TOLD and not any(_CHATTED.search(plain(line.text)) for line, _ in talk.notices)
    channel = Channel.PHONE if is_recorded or is_noted else Channel.CHAT
    return [Finding(What.CHANNEL, channel.value, _first_line(talk))] if len(talk.turns) > 1 else []


def _line_of_a_visit(talk: Talk) -> Line | None:
    """The line above what is told that says that the person went there."""
    first = [line for line, _ in talk.notices][:_MOST_ABOVE] if talk.layout is Layout.TOLD else []
    return next((line for line in first if any(_WENT.match(small) for small in _begun(line.text, talk))), None)


def _line_of_a_call(talk: Talk) -> Line | None:
    """The first line of what is told that says that it was a call, where one does: not a title above it."""
    lines = sorted((*(line for line, _ in talk.notices), *(line for turn in talk.turns for line in turn.lines)))
    is_call = pattern(in_any("by_phone")).search
    return next((line for line in lines if any(is_call(small) for small in _begun(line.text, talk))), None)


def _begun(text: str, talk: Talk) -> Iterator[str]:
    """A line in small letters; of a call that is told also without the day and time that it begins with."""
    yield plain(text)
    at = stamp_at(text) if talk.layout is Layout.TOLD else None
    while at is not None and at[1] > 0:
        text = _HOUR.sub("", text[at[1] :])
        yield plain(text)
        at = stamp_at(text)


def _first_line(talk: Talk) -> Line:
    lines = (
        [turn.head or turn.lines[0] for turn in talk.turns if not turn.quoted]
        or [line for line, _ in talk.notices]
        or [Line(1, "")]
    )
    return lines[0]
