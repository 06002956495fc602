"""What somebody wrote in a mail themselves: without what it quotes, what it sends on, and what stands under their name."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from casebook.parsing.transcripts.decoding import lines_of, plain
from casebook.parsing.transcripts.languages.words import in_any, pattern
from casebook.parsing.transcripts.mails.signatures import without_signature
from casebook.parsing.transcripts.times.stamps import stamp_alone
from casebook.parsing.transcripts.turns import Line

_HEAD_FROM = re.compile(r"\W*(?:from|von|van|de|da|expediteur|absender|afzender|remitente)\W{0,3}:\W*\S")
_HEAD_SENT = re.compile(
    r"\W*(?:sent|date|gesendet|datum|verzonden|envoye(?: le)?|enviado(?: el)?|fecha|le|"
    r"received|ontvangen|empfangen|recue?|recibido)\W{0,3}:\W*\S"
)
_HEAD_TO = re.compile(
    r"\W*(?:to|an|aan|a|para|pour|cc|subject|betreff|onderwerp|objet|asunto|destinataire|empfanger)\W{0,3}:"
)
"""The heads that Outlook and others put above what they quote, in five languages, in letters without accents."""

_HEADS = 6
"""Within so many lines all three stand."""

_RULE = re.compile(r"[-_*=]{5,}")
ABOVE_THIS = re.compile(r"\W{0,6}#{2,}\s?\S.*\S\s?#{2,}\W{0,3}|[-=]{3,}.{4,60}[-=]{3,}\s*")
"""`##- Please type your reply above this line -##`: what help desks put where the answer ends."""

COMMENTED = re.compile(r"(?=.*\b(?:19|20)\d\d\b)(?=.*\b\d{1,2}[:.h]\d{2}\b)\w.{8,80}")
"""A name, a day with its year, a time: the newest comment stands first, the one below it was said before."""

_NAME = re.compile(r"[^\W\d_][^\d.!?:@]{1,50}")
"""Who commented, on a line above when."""

_FROM_A_PHONE = re.compile(
    r"(?:sent|get outlook|verzonden|verstuurd|gesendet|von meinem|envoye|telecharge[rz]?|enviado|obtener|download|"
    r"herunterladen)\b.{0,40}\b(?:iphone|ipad|android|outlook|mobile?|mail|samsung|galaxy|smartphone|telefoon|"
    "telefono|"
    r"handy|yahoo|gmail|huawei)\b.{0,20}"
)
"""What programs put under a mail in the place of a name."""


class OwnWords(NamedTuple):
    """The words of who wrote it, in lines, and the name that stands under them, empty where none does."""

    lines: tuple[Line, ...]
    signed: str

    @property
    def text(self) -> str:
        """The words as one text, never with more than one empty line in a row."""
        return re.sub(r"\n{3,}", "\n\n", "\n".join(line.text for line in self.lines)).strip()


def own_words(text: str) -> OwnWords:
    """What the writer of a mail says in it."""
    lines = [Line(number, line) for number, line in enumerate(lines_of(text), 1)]
    kept = _without_quotes(lines)
    for at, line in enumerate(kept):
        if line.text in ("--", "-- ") or _FROM_A_PHONE.fullmatch(plain(line.text).strip(" .!")):
            kept = kept[:at]
            break
    closed, signed = without_signature([line for line in kept if line.text])
    last = closed[-1].number if closed else 0
    kept = [line for line in kept if line.number <= last]
    return OwnWords(tuple(kept), signed)


def _without_quotes(lines: Sequence[Line]) -> list[Line]:
    """The lines above what is quoted; those between, where somebody answered point by point."""
    kept: list[Line] = []
    at = 0
    comments = 0
    while at < len(lines):
        line = lines[at]
        if line.text.startswith(">") or ABOVE_THIS.fullmatch(line.text):
            at += 1
            continue
        comments += comment_head(lines, at) > 0
        if comments > 1 or is_forwarded(line) or begins_heads(lines, at):
            break
        if size := attribution_size(lines, at):
            behind = lines[at + size :]
            if not _answers_between(behind):
                break
            at += size
            continue
        kept.append(line)
        at += 1
    while kept and (not kept[-1].text or _RULE.fullmatch(kept[-1].text)):
        kept.pop()
    return [line for line in kept if not _RULE.fullmatch(line.text)]


def comment_head(lines: Sequence[Line], at: int) -> int:
    """How many lines here begin somebody's comment, as help desks list them: a rule, then a name with a day and a time.

    On two lines they need no rule above them. 0 where none begins.
    """
    before = [line.text for line in lines[max(0, at - 3) : at] if line.text]
    if bool(before) and _RULE.fullmatch(before[-1]) is not None and COMMENTED.fullmatch(lines[at].text) is not None:
        return 1
    parts = not at or not lines[at - 1].text or _RULE.fullmatch(lines[at - 1].text) is not None
    sent = stamp_alone(lines[at + 1].text) if parts and at + 1 < len(lines) else None
    is_timed = sent is not None and sent.day is not None and sent.time is not None
    return 2 if is_timed and _NAME.fullmatch(lines[at].text) is not None else 0


def is_forwarded(line: Line) -> bool:
    """Whether a line says that a mail follows which was written before: `-----Original Message-----`."""
    return pattern(rf"[-_ >]*(?:{in_any('forwarded')})[-_ :]*").fullmatch(plain(line.text)) is not None


_ABOVE = 2
"""So many lines of the heads may stand above who wrote it. Our own choice."""


def begins_heads(lines: Sequence[Line], at: int) -> bool:
    """Whether the heads of another mail begin here: who wrote it, when, and to whom or what about."""
    if not _HEAD_FROM.match(plain(lines[at].text)):
        return False
    around = [*lines[max(0, at - _ABOVE) : at], *lines[at + 1 : at + 1 + _HEADS]]
    near = [plain(line.text) for line in around if line.text]
    return any(map(_HEAD_SENT.match, near)) and any(map(_HEAD_TO.match, near))


def attribution_size(lines: Sequence[Line], at: int) -> int:
    """How many lines from here on say whose words follow: `On Mon, 3 Nov 2025 at 10:32, Maria wrote:`; 0 where none do."""
    if not lines[at].text:
        return 0
    for size in (1, 2, 3):
        some = [line.text for line in lines[at : at + size]]
        joined = plain(" ".join(some)).strip()
        whole = len(some) == size and all(some) and len(joined) < 300
        if whole and pattern(f"(?:{in_any('attribution')})").fullmatch(joined):
            return size
    return 0


def _answers_between(lines: Sequence[Line]) -> bool:
    """Whether words of somebody's own stand between lines that are marked as quoted."""
    quoted = [at for at, line in enumerate(lines) if line.text.startswith(">")]
    return bool(quoted) and any(line.text and not line.text.startswith(">") for line in lines[quoted[0] :])
