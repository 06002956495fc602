"""A case written from its facts alone, without a book: what Python is given as `casebook.render` and `casebook.render_bytes`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Optional

from casebook.actions.exporting.answers import ExportAnswers
from casebook.actions.exporting.export import export_facts
from casebook.domain.case_facts import CaseFacts
from casebook.exporters.registry import format_named, recipient_named
from casebook.records.person import NOBODY, Person


def render(
    facts: CaseFacts,
    *,
    recipient: str = "chat",
    format: str = "text",
    language: Optional[str] = None,
    limit: Optional[int] = None,
    place: Optional[str] = None,
    lead: bool = False,
    ask: Optional[str] = None,
    redact: Optional[bool] = None,
    person: Optional[Person] = None,
    identify: bool = False,
) -> str:
    """The facts of a case as text for somebody, ending in a newline: by default the paste for a chat.

    `limit` counts characters; a `place` (`sms`, `court`) has a limit of its own; `lead` is only what comes first. All but JSON
    is masked unless `redact` says otherwise, what is kept of the `person` too, with whom the text begins if it is to
    `identify` them. Raises UnknownRecipient, UnknownFormat, NotAText for a PDF, NoSuchExport for a ZIP, UnknownPlace,
    UnknownLanguage, TooShortALimit, NotFoldable, FormIsWhole, LimitTwice, IdentifyNeedsText, NothingToTell,
    CaseClosed, NothingOwed.
    """
    whom = recipient_named(recipient)
    answers = ExportAnswers(
        recipient=whom,
        format=format_named(format, whom, as_text=True),
        limit=limit,
        place=place,
        lead=lead,
        language=language,
        ask=ask,
        redact=redact,
        identify=identify,
    )
    return b"".join(_exported(facts, answers, person)).decode()


def render_bytes(
    facts: CaseFacts,
    *,
    recipient: str = "chat",
    format: str = "pdf",
    language: Optional[str] = None,
    ask: Optional[str] = None,
    redact: Optional[bool] = None,
    person: Optional[Person] = None,
    identify: bool = False,
    font: str | Sequence[str] = (),
) -> bytes:
    """The facts of a case as what a file holds: by default a PDF, else any format of `render`, in UTF-8.

    The files that are kept with the case are not within it: they are in the book. `font` is a font file, or several, with
    letters that a PDF needs. Raises what `render` does of a language, a recipient and a format, but never NotAText; of a PDF
    PdfUnavailable, NotAFont, NotSet; FontNeedsPdf.
    """
    whom = recipient_named(recipient)
    answers = ExportAnswers(
        recipient=whom,
        format=format_named(format, whom),
        language=language,
        ask=ask,
        redact=redact,
        identify=identify,
        fonts=(font,) if isinstance(font, str) else font,
    )
    return b"".join(_exported(facts, answers, person))


def _exported(facts: CaseFacts, answers: ExportAnswers, person: Optional[Person]) -> Iterator[bytes]:
    """What was exported, as bytes."""
    output = export_facts(facts, answers, person=person or NOBODY).output
    return iter((output.encode(),)) if isinstance(output, str) else output
