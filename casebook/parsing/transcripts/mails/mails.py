"""Mails: `.eml` and `.mbox`, the answer apart from what it quotes, signed by somebody. Parsed by the standard library."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import datetime
from email.message import Message
from typing import NamedTuple

from casebook.parsing.transcripts.decoding import plain
from casebook.parsing.transcripts.languages.words import in_any, pattern
from casebook.parsing.transcripts.mails.attributions import attributed
from casebook.parsing.transcripts.mails.lines import body_lines, header_line
from casebook.parsing.transcripts.mails.own_words import ABOVE_THIS, begins_heads, comment_head
from casebook.parsing.transcripts.mails.sender_names import person_beside
from casebook.parsing.transcripts.mails.signatures import numbers_signed, without_signature
from casebook.parsing.transcripts.people.names import holds_company
from casebook.parsing.transcripts.people.whose_phrases import phrases_of_each
from casebook.parsing.transcripts.times.stamps import Stamp, Worded
from casebook.parsing.transcripts.turns import Layout, Line, Talk, Turn
from casebook.records.vocabularies import Channel
from casebook.text.documents.mail_headers import Address, addresses, when_sent
from casebook.text.documents.mail_message import BadMail, message_in

_HEADER = re.compile(rb"(?:[A-Za-z][A-Za-z0-9-]*:[^\n]*\n(?:[ \t][^\n]*\n)*)+")
_NEEDED = re.compile(rb"(?im)^(?:message-id|mime-version|content-type|received|return-path|dkim-signature):")
_LETTER_FROM = re.compile(rb"(?m)^From [^\n]*\d{4}\s*$")
_RULE = re.compile(r"[-_]{5,}.*")
_SENT_BY = re.compile(
    r"(?:this|diese?s?|deze|dit|cet|ce|este)\s(?:e-?mail|mail|message|bericht|nachricht|courriel|mensaje|correo)\b.{0,30}\b"
    r"(?:service|dienst|servicio)\b|"
    r"(?:your|uw|je|jouw|ihre?|deine?|votre|ta|su|tu) (?:(?:support )?(?:request|ticket|case|enquiry)|verzoek|aanvraag|vraag|"
    r"anfrage|demande|solicitud|consulta)\b.{0,60}\b(?:updated|received|bijgewerkt|ontvangen|aktualisiert|erhalten|eingegangen|"
    r"mise? a jour|recue?|actualizad[oa]|actualizado|recibid[oa])\b(?=.*\b(?:add|toe|hinzu\w*|ajouter|anadir|agregar)\b)"
    r"(?=.*\b(?:comments?|opmerkingen|kommentare?|commentaires?|comentarios?)\b)"
)
"""What a help desk's program puts above or under all that was written."""


class Letter(NamedTuple):
    """One mail, or what one quotes: who wrote it, when, and its lines."""

    name: str
    address: str
    sent: datetime | None
    lines: tuple[Line, ...]
    head: Line | None
    quoted: bool = False
    dated: Line | None = None

    @property
    def text(self) -> str:
        """Its words, a line each."""
        return "\n".join(line.text for line in self.lines)


def is_mail(data: bytes) -> bool:
    """Whether these bytes are a mail, or a box of mails, as programs keep them."""
    start = data.lstrip(b"\xef\xbb\xbf\r\n ")
    if _LETTER_FROM.match(start):
        return True
    head = _HEADER.match(start.replace(b"\r\n", b"\n"))
    return head is not None and _NEEDED.search(head[0]) is not None and b"rom:" in head[0]


def mails_of(data: bytes, customer: str | None, company: str | None) -> Talk:
    """The mails as turns in order of their time; what each quotes stands before it, and of what the person sent on to themselves
    only what it holds."""
    letters: list[Letter] = []
    notices: list[tuple[Line, Stamp | None]] = []
    kept: dict[str, str] = {}
    for raw, first in mails_in(data):
        message = taken_apart(raw)
        if message is None:
            continue
        notices.append((header_line(message, raw, first, "Subject"), None))
        each = _letters(message, first, raw)
        if len(each) > 1 and (keeper := _keeper_of(message)) is not None:
            kept[keeper.address] = keeper.name
            each = [each[1]._replace(head=each[1].dated, quoted=False), *each[2:]]
        notices += [(line, None) for letter in each for line in letter.lines if _SENT_BY.match(plain(line.text))]
        notices += [(line, None) for line in numbers_signed([line for line in each[0].lines if line.text])]
        letters += each
    customer = customer or next(filter(None, kept.values()), None)
    letters = [one._replace(name=customer or one.name) if one.address in kept else one for one in letters]
    ordered = sorted(letters, key=lambda one: (one.sent is None, _wall(one.sent) or datetime.min))
    has_person = any(_is_by(one, customer) for one in ordered)
    signed = [_signed(one, customer, company, has_person=has_person) for one in ordered]
    turns = tuple(turn for turn, _ in signed)
    me = frozenset(plain(turn.speaker or "") for turn, is_mine in signed if is_mine)
    theirs = frozenset(plain(turn.speaker or "") for turn, is_mine in signed if not is_mine) - me
    return Talk(Layout.MAIL, turns, tuple(notices), Channel.EMAIL.value, me, theirs)


def sent_on(message: Message) -> Letter | None:
    """The mail within one that somebody sent on to their own address, to keep it: that is the one that counts. None of others."""
    letters = _letters(message, 1, b"") if _keeper_of(message) is not None else []
    return letters[1] if len(letters) > 1 else None


def _keeper_of(message: Message) -> Address | None:
    """Who sent a mail to nobody but themselves; None where anybody else wrote it or was to read it."""
    writers, readers = addresses(message, "From"), addresses(message, "To", "Cc", "Bcc")
    is_alone = len(writers) == 1 and {one.address for one in readers} == {writers[0].address}
    return writers[0] if is_alone else None


def taken_apart(raw: bytes) -> Message | None:
    """The mail, whatever is wrong in its head; None where nothing can be made of it."""
    try:
        return message_in(raw)
    except BadMail:
        return None


def mails_in(data: bytes) -> Iterator[tuple[bytes, int]]:
    """The mails of a box, each with the number of its first line; a mail alone is one."""
    begins = [found.start() for found in _LETTER_FROM.finditer(data)]
    if not begins or data[: begins[0]].strip(b"\xef\xbb\xbf\r\n "):
        yield data.lstrip(b"\xef\xbb\xbf\r\n "), 1
        return
    for at, end in zip(begins, [*begins[1:], len(data)], strict=True):
        start = data.find(b"\n", at, end) + 1 or end  # a box may be cut in the line that begins a mail
        yield data[start:end], data.count(b"\n", 0, start) + 1


def _letters(message: Message, first: int, raw: bytes) -> list[Letter]:
    said = header_line(message, raw, first, "From")
    name, address = next(iter(addresses(message, "From")), Address(said.text, ""))
    body = [Line(number, text) for number, text in body_lines(message, raw, first)]
    own, quoted = _parted(body)
    sent = header_line(message, raw, first, "Date")
    letters = [Letter(name or address, address, when_sent(message), tuple(own), said, dated=sent)]
    while quoted:
        head, rest = quoted.pop(0)
        own, further = _parted(rest, comments=1)
        letters.append(Letter(*attributed(head.text), tuple(own), None, quoted=True, dated=head))
        quoted = [*further, *quoted]
    return letters


def _parted(lines: Sequence[Line], comments: int = 0) -> tuple[list[Line], list[tuple[Line, list[Line]]]]:
    """What somebody wrote, and each that they quote: the line that says whose words follow, and those.

    Of the comments of a help desk the first is what was written, unless there were `comments` before.
    """
    for at, line in enumerate(lines):
        joined = f"{line.text} {lines[at + 1].text}" if at + 1 < len(lines) else line.text
        size = comment_head(lines, at)
        comments += size > 0
        if comments > 1:
            head = ", ".join(each.text for each in lines[at : at + size])
            return list(lines[:at]), [(Line(line.number, head), list(lines[at + size :]))]
        for text, size in ((line.text, 1), (joined, 2)):
            if pattern(f"(?:{in_any('attribution')})").fullmatch(plain(text).strip()):
                return _around(lines[:at], Line(line.number, text), lines[at + size :])
        if line.text.startswith(">") and any(other.text.startswith(">") for other in lines[at + 1 : at + 2]):
            return _around(lines[:at], Line(line.number, ""), lines[at:])
        if pattern(f"[-_ ]*(?:{in_any('forwarded')})[-_ :]*").fullmatch(plain(line.text)):
            return list(lines[:at]), [_forwarded(line, lines[at + 1 :])]
        if begins_heads(lines, at):
            return list(lines[:at]), [_forwarded(line, lines[at:])]
    return [line for line in lines if not line.text.startswith(">")], []


def _around(
    above: Sequence[Line], head: Line, behind: Sequence[Line]
) -> tuple[list[Line], list[tuple[Line, list[Line]]]]:
    """What was written above, between and below the lines that are marked as quoted, and those.

    Where none is marked, or what stands above is signed, all that stands behind is quoted.
    """
    is_marked = next((line.text.startswith(">") for line in behind if line.text), False)
    if not is_marked or without_signature([line for line in above if line.text])[1]:
        return list(above), [(head, [_unquoted(line) for line in behind])]
    quoted: list[Line] = []
    own: list[Line] = []
    before = ""
    for line in behind:
        is_rest = len(before) > _BROKEN and before[-1:] not in ".!?:,;" and line.text[:1].islower()
        if line.text.startswith(">") or (line.text and is_rest):
            quoted.append(_unquoted(line))
            before = line.text
        else:
            own.append(line)
            before = ""
    written, further = _parted(own)
    return [*above, *written], [(head, quoted), *further]


_BROKEN = 60
"""A quoted line of more characters, which no mark ends, may go on in a line that is not marked. Our own choice."""


def _unquoted(line: Line) -> Line:
    return Line(line.number, re.sub(r"^>\s?", "", line.text))


def _forwarded(line: Line, rest: Sequence[Line]) -> tuple[Line, list[Line]]:
    """The lines of an original below its own few headers, which are joined into one line."""
    heads: list[str] = []
    for at, each in enumerate(rest):
        if each.text and not re.match(r"\*?[A-Za-zÀ-ÿ-]{1,12}(?: (?:el|le|on|à|a))?\s?:\*?\s", each.text):
            return Line(line.number, " ".join(heads)), list(rest[at:])
        heads.append(each.text)
    return Line(line.number, " ".join(heads)), []


def _wall(sent: datetime | None) -> datetime | None:
    return sent.replace(tzinfo=None) if sent else None


def _signed(letter: Letter, customer: str | None, company: str | None, *, has_person: bool) -> tuple[Turn, bool]:
    """A mail as a turn of who signed it, and whether it is the person's own."""
    lines = [line for line in letter.lines if line.text and not _RULE.fullmatch(line.text)]
    lines = [line for line in lines if not (_SENT_BY.match(plain(line.text)) or ABOVE_THIS.fullmatch(line.text))]
    kept, signature = without_signature(lines)
    is_another = has_person and bool(letter.name) and not _is_by(letter, customer)
    is_mine = not is_another and _is_mine(letter, customer, company)
    theirs = signature or person_beside(letter.name, letter.address) or letter.name
    speaker = letter.name if is_mine else theirs
    stamp = None
    if (sent := _wall(letter.sent)) is not None:
        told = letter.sent.utcoffset() if letter.sent else None
        offset = None if told is None else round(told.total_seconds() / 60)
        stamp = Stamp(Worded(sent.year, sent.month, sent.day), sent.time().replace(second=0), offset=offset)
    said = tuple(kept) or (Line(letter.head.number if letter.head else 1, ""),)
    turn = Turn(speaker or None, said, stamp, (), letter.head, letter.quoted, letter.dated, _named_in(lines, signature))
    return turn, is_mine


def _named_in(lines: Sequence[Line], signature: str) -> Line | None:
    """The last line with the name of who signed, of which the rank may stand in another."""
    name = signature.partition(" (")[0]
    return next((line for line in reversed(lines) if name and name in line.text), None)


def _is_by(letter: Letter, customer: str | None) -> bool:
    """Whether the person's own first name, or the letter of it, stands in who wrote."""
    first = plain(customer or "").split()[:1]
    return bool(first) and first[0].strip(".") in re.split(r"\W+", plain(f"{letter.name} {letter.address}"))


def _is_mine(letter: Letter, customer: str | None, company: str | None) -> bool:
    names, called = plain(f"{letter.address} {letter.name}"), plain(company or "")
    if holds_company(names, called) or holds_company(names.replace(" ", ""), called.replace(" ", "")):
        return False
    if _is_by(letter, customer):
        return True
    said = plain("\n".join(line.text for line in letter.lines))
    theirs, mine = phrases_of_each(said)
    service = pattern(rf"\b(?:{in_any('company')}|{in_any('teams')}|no-?reply|info|contact|service)\b").search(
        plain(letter.name + " " + letter.address)
    )
    return not service and (mine > theirs or (letter.head is None and not theirs))
