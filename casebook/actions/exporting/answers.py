"""How an export is wanted, and what does not go together."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Optional

from casebook.actions.exporting.own_template import OwnTemplate
from casebook.errors import UsageError, shortened
from casebook.exporters.identity import identity_of
from casebook.exporters.options import ExportOptions
from casebook.exporters.registry import Format, Recipient
from casebook.records.frozen import Frozen
from casebook.records.person import NOBODY, Person


class AllNeedsLossless(UsageError):
    """Every case was asked for in a format that holds one, or together with a case that was named."""

    def __init__(self, case: Optional[str], format: str) -> None:
        self.case, self.format = case, format

    def __str__(self) -> str:
        return "--all writes every case as JSON: casebook export --all --format json, or zip with files."


class NotFoldable(UsageError):
    """What is no text was to fit a limit, or to be sent in parts."""

    def __init__(self, format: str) -> None:
        self.format = format

    def __str__(self) -> str:
        return f"--limit, --for, --parts and --lead are for text; leave them out with --format {self.format}."


class FormIsWhole(UsageError):
    """A form, which is told whole, was to fit a limit, or to be sent in parts."""

    def __init__(self, recipient: str) -> None:
        self.recipient = recipient

    def __str__(self) -> str:
        what = "--parts and --lead" if self.recipient == Recipient.CLAIM else "--limit, --for, --parts and --lead"
        return f"{what} are for --as chat; leave them out with --as {self.recipient}."


class TemplateIsText(UsageError):
    """A template was to be written in a format, which it decides itself."""

    def __init__(self, format: str) -> None:
        self.format = format

    def __str__(self) -> str:
        return f"a template says itself how it is written; leave out --format {self.format}."


class LimitTwice(UsageError):
    """A number and a place were both to say how much fits."""

    def __init__(self, place: str) -> None:
        self.place = place

    def __str__(self) -> str:
        return "--for has the limit of its place; leave out --limit."


class AuthorNeedsLossless(UsageError):
    """Who recorded what was asked for in a format that has no place for it."""

    def __init__(self, format: str) -> None:
        self.format = format

    def __str__(self) -> str:
        return f"--include-author is for --format json or zip; leave it out with --format {self.format}."


class ExcelNeedsCsv(UsageError):
    """A form for spreadsheet programs was asked for of what is no table."""

    def __init__(self, format: str) -> None:
        self.format = format

    def __str__(self) -> str:
        return f"--excel is for --format csv; leave it out with --format {self.format}."


class StripNeedsFiles(UsageError):
    """Metadata was to be taken out where no file goes, or where what is read back must be what was kept."""

    def __init__(self, format: str) -> None:
        self.format = format

    def __str__(self) -> str:
        return (
            f"--strip is for --format html or pdf, and for `casebook pack`; leave it out with --format {self.format}."
        )


class FontNeedsPdf(UsageError):
    """A font was given for what is no PDF."""

    def __init__(self, format: str) -> None:
        self.format = format

    def __str__(self) -> str:
        return f"--font is for --format pdf; leave it out with --format {self.format}."


class NoSuchFont(UsageError):
    """There is no such file."""

    def __init__(self, name: str) -> None:
        self.name = name

    def __str__(self) -> str:
        return f"there is no font '{shortened(self.name)}'; name a file such as NotoSansArabic-Regular.ttf."


class NotForPacking(UsageError):
    """A document for others was to be in a format that nobody reads."""

    def __init__(self, format: str) -> None:
        self.format = format

    def __str__(self) -> str:
        return f"a document is packed as pdf, html, markdown or text; {self.format} is for `casebook export`."


class IdentifyNeedsText(UsageError):
    """Who the text is from was to be told in a format that is read back, or in a table."""

    def __init__(self, format: str) -> None:
        self.format = format

    def __str__(self) -> str:
        return f"--identify is for --format text, markdown or html; leave it out with --format {self.format}."


class NothingToTell(UsageError):
    """Who the text is from was to be told, and nothing of that is kept which a chat asks for."""

    def __str__(self) -> str:
        return (
            "nothing is kept of who you are that --identify tells; keep it first: "
            'casebook me --name "Sam de Vries" --email sam@example.com --postcode "1234 AB".'
        )


class ExportAnswers(Frozen):
    """How an export is wanted. `redact` and `language` are None where the format and the case decide.

    `place` is one of `exporters.places`, `by` the day until which an answer is asked for, and `leave_out` are the numbers of
    promises that are not told. `signed` is the name of who keeps the book, where that does not keep it. What is `to_the_day` does
    not tell at what hour it was made.
    """

    recipient: Recipient = Recipient.CHAT
    format: Format = Format.TEXT
    limit: Optional[int] = None
    place: Optional[str] = None
    parts: bool = False
    language: Optional[str] = None
    ask: Optional[str] = None
    by: Optional[date] = None
    redact: Optional[bool] = None
    include_private: bool = False
    include_author: bool = False
    excel: bool = False
    unchecked: bool = False
    lead: bool = False
    leave_out: Sequence[int] = ()
    identify: bool = False
    fonts: Sequence[str] = ()
    template: Optional[OwnTemplate] = None
    strip: bool = False
    signed: Optional[str] = None
    to_the_day: bool = False

    @property
    def is_form(self) -> bool:
        """Whether it is told whole, in the person's name: a form, or a template of their own."""
        return self.recipient.is_form or self.template is not None


def checked(answers: ExportAnswers, case: Optional[str] = None, *, every: bool = False) -> ExportAnswers:
    """The answers, before anything is read.

    Raises AllNeedsLossless, LimitTwice, NotFoldable, FormIsWhole, TemplateIsText, AuthorNeedsLossless, ExcelNeedsCsv,
    StripNeedsFiles, FontNeedsPdf and IdentifyNeedsText.
    """
    if every and (case is not None or not answers.format.is_lossless):
        raise AllNeedsLossless(case, answers.format)
    if answers.limit is not None and answers.place is not None:
        raise LimitTwice(answers.place)
    sized = answers.limit is not None or answers.place is not None or answers.parts or answers.lead
    if sized and not answers.format.is_foldable:
        raise NotFoldable(answers.format)
    is_split = answers.parts or answers.lead
    if sized and (answers.template or not answers.recipient.fits_a_limit or (is_split and answers.is_form)):
        raise FormIsWhole(answers.template.name if answers.template else answers.recipient)
    if answers.template and answers.format is not Format.TEXT:
        raise TemplateIsText(answers.format)
    _check_format(answers)
    return answers


def _check_format(answers: ExportAnswers) -> None:
    """What is for some formats alone.

    Raises AuthorNeedsLossless, ExcelNeedsCsv, StripNeedsFiles, FontNeedsPdf, IdentifyNeedsText.
    """
    if answers.include_author and not answers.format.is_lossless:
        raise AuthorNeedsLossless(answers.format)
    if answers.excel and answers.format is not Format.CSV:
        raise ExcelNeedsCsv(answers.format)
    if answers.strip and not (answers.format.shows_pictures or answers.format.attaches_files):
        raise StripNeedsFiles(answers.format)
    if answers.fonts and answers.format is not Format.PDF:
        raise FontNeedsPdf(answers.format)
    if answers.identify and not answers.format.is_told:
        raise IdentifyNeedsText(answers.format)


def idle_options(answers: ExportAnswers) -> list[str]:
    """A sentence that names what was asked for and makes no difference to this format; none where all does."""
    form = answers.format
    given = {
        f"--as {answers.recipient}": answers.recipient is not Recipient.CHAT and not form.is_told,
        "--ask": bool(answers.ask) and not form.is_told,
        "--by": answers.by is not None and not form.is_told,
        "--language": answers.language is not None and not (form.is_told or form is Format.ICS),
    }
    idle = [name for name, is_idle in given.items() if is_idle]
    make = "makes" if len(idle) == 1 else "make"
    return (
        [f"{' and '.join(idle)} {make} no difference to --format {form}, which has the record itself."] if idle else []
    )


def options_of(answers: ExportAnswers, language: str, person: Person = NOBODY) -> ExportOptions:
    """How that is written, and that it is from this `person` where it is to say so. Raises UnknownPlace, NothingToTell."""
    if answers.identify and not identity_of(person):
        raise NothingToTell()
    options = ExportOptions(
        language,
        limit=answers.limit,
        parts=answers.parts,
        ask=answers.ask,
        excel=answers.excel,
        lead=answers.lead,
        by=answers.by,
        person=person if answers.identify or answers.is_form else None,
        to_the_day=answers.to_the_day,
    )
    if answers.place is None:
        return options
    from casebook.exporters.places import place_named

    place = place_named(answers.place)
    return replace(options, limit=place.limit, unit=place.unit)
