"""The files stored with a case: a line each, and under it what was noted of it."""

from __future__ import annotations

from casebook.domain.case_facts import CaseFacts
from casebook.domain.moment_words import moment_words
from casebook.records.kinds import Attachment
from casebook.terminal.lines import INDENT, MARGIN, Line, Piece, Span, Style, paragraphs, separated, typed
from casebook.terminal.screens.entry_heads import GAP, ref_of, ref_to
from casebook.text.sizes import size_words


def attachments(facts: CaseFacts) -> tuple[Line, ...]:
    """`towel/5  Wed 20 Nov 2024 12:00 · receipt.pdf · application/pdf · 47 KB · with towel/2`."""
    if not facts.attachments:
        return (Line((Span("no file is kept with this case", Style.QUIET),)),)
    return tuple(line for attachment in facts.attachments for line in _attachment(facts, attachment))


def _attachment(facts: CaseFacts, attachment: Attachment) -> tuple[Line, ...]:
    when = Span(moment_words(attachment.at, facts.case.opened), Style.WHEN)
    pieces: list[Piece] = [
        (ref_of(facts, attachment), GAP, when),
        (typed(attachment.name, Style.HEADING),),
        (typed(attachment.media_type),) if attachment.media_type else (),
        (Span(size_words(attachment.size)),),
    ]
    if attachment.attached_to:
        pieces.append((Span("with "), ref_to(facts, attachment.attached_to)))
    if attachment.private:
        pieces.append((Span("private", Style.WARNING),))
    note = attachment.text or ""
    return (Line(separated(pieces), next_prefix=MARGIN), *(paragraphs(note, INDENT, 2) if note.strip() else ()))
