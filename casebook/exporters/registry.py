"""Which exports there are: whom each is for, and what it is written in, in display order.

The choices of `--as` and `--format` and their help are read off here. A recipient or a format more is a line in its
vocabulary and a line in one of the tables below; their modules are imported when they are used.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from enum import StrEnum
from importlib import import_module
from typing import TYPE_CHECKING, Any

from casebook.exporters.errors import NoSuchExport, NotAText, UnknownFormat, UnknownRecipient
from casebook.records.frozen import Frozen
from casebook.text.words.initials import with_one_stop

if TYPE_CHECKING:
    from casebook.domain.case_facts import CaseFacts
    from casebook.exporters.formats.text import Omitted
    from casebook.exporters.lead.lead import Lead
    from casebook.exporters.options import ExportOptions

    Renderer = Callable[[CaseFacts, ExportOptions], str]


class Rendered(Frozen):
    """An export as a text that ends in a newline, or as bytes, and the lead that it begins with; None where it tells nothing in
    sentences.

    `missing` says what a form has blanks for, if it `is_form`; `messages` are the parts that it is sent in, where it is, and
    `plain` is what it tells as a text.
    `omitted` is what a form had no room for, where it was to fit a limit.
    """

    text: str | bytes
    lead: Lead | None
    missing: tuple[str, ...] = ()
    is_form: bool = False
    messages: tuple[str, ...] = ()
    plain: str = ""
    omitted: Omitted | None = None


class _Explained(StrEnum):
    """A word of the command line, with what its help says of it."""

    help: str

    def __new__(cls, word: str, help: str = "") -> _Explained:
        member = str.__new__(cls, word)
        member._value_, member.help = word, help
        return member


class Recipient(_Explained):
    """Whom an export is for: the chat, or one of the forms, which are told whole."""

    CHAT = "chat", "whoever answers in the company's chat"
    BRIEF = "brief", "yourself before a contact: what to have at hand"
    BOT = "bot", "a bot with buttons: what to click and type"
    MANAGER = "manager", "somebody who can decide, asked for politely"
    CALL = "call", "yourself on the phone: what to read aloud, ask and write down"
    EMAIL = "email", "the company's complaints desk, with a subject"
    LETTER = "letter", "the company by post, with both addresses"
    ACCESS = "access", "the company, asked for its own notes and recordings"
    OMBUDSMAN = "ombudsman", "an ombudsman or regulator, after a formal complaint"
    CHARGEBACK = "chargeback", "your card issuer or bank, to dispute a payment"
    CLAIM = "claim", "the company, before you bring a claim, with a chronology for a court"

    @property
    def is_form(self) -> bool:
        """Whether it is told whole, in the person's name, with a blank for what is not known."""
        return self is not Recipient.CHAT

    @property
    def fits_a_limit(self) -> bool:
        """Whether there is anything to tell of it in so many characters."""
        return self in (Recipient.CHAT, Recipient.CLAIM)


class Format(_Explained):
    """What an export is written in."""

    TEXT = "text", "plain text to paste"
    MARKDOWN = "markdown", "the whole case as a document"
    HTML = "html", "the same as a page to open or print, with pictures and a drawn timeline"
    PDF = "pdf", "the same as a document to file or send, with the files attached"
    CSV = "csv", "one row for each entry, for a spreadsheet"
    JSON = "json", "everything, to be read back without loss"
    ICS = "ics", "what is due, for a calendar"
    ZIP = "zip", "the same with the files"

    @property
    def is_foldable(self) -> bool:
        """Whether it can be made to fit a limit, or be sent in parts."""
        return self is Format.TEXT

    @property
    def is_told(self) -> bool:
        """Whether it tells the case to somebody in sentences."""
        return self in (Format.TEXT, Format.MARKDOWN, Format.HTML, Format.PDF)

    @property
    def shows_pictures(self) -> bool:
        """Whether the pictures that are kept with a case are in it."""
        return self is Format.HTML

    @property
    def is_masked(self) -> bool:
        """Whether what is not meant for others is masked in it unless the person says otherwise.

        One rule: what people read is masked, what `import` reads back without loss is not.
        """
        return not self.is_lossless

    @property
    def is_lossless(self) -> bool:
        """Whether `import` reads it back; such a format holds one case or all of them."""
        return self in (Format.JSON, Format.ZIP)

    @property
    def attaches_files(self) -> bool:
        """Whether the originals of the files are within it."""
        return self is Format.PDF

    @property
    def is_binary(self) -> bool:
        """Whether it is bytes that no terminal can show."""
        return self in (Format.ZIP, Format.PDF)


class _Modules(Frozen):
    """The module whose `outline` says what is told, and the one of `formats/` whose `render` writes it."""

    outline: str
    writer: str


def _form(recipient: Recipient, module: str) -> dict[tuple[Recipient, Format], _Modules]:
    """A form that is told as a `Paper`, in each format that writes one."""
    writers = {
        Format.TEXT: "paper_text",
        Format.MARKDOWN: "paper_markdown",
        Format.HTML: "paper_html",
        Format.PDF: "pdf",
    }
    return {(recipient, one): _Modules(f"forms.{module}", writer) for one, writer in writers.items()}


_MODULES: Mapping[tuple[Recipient, Format], _Modules] = {
    (Recipient.CHAT, Format.TEXT): _Modules("chat", "text"),
    (Recipient.CHAT, Format.MARKDOWN): _Modules("case_file", "markdown"),
    (Recipient.CHAT, Format.HTML): _Modules("page", "html"),
    (Recipient.CHAT, Format.PDF): _Modules("page", "pdf"),
    **_form(Recipient.BRIEF, "brief"),
    **_form(Recipient.BOT, "bot"),
    **_form(Recipient.MANAGER, "escalation"),
    **_form(Recipient.CALL, "call"),
    **_form(Recipient.EMAIL, "email"),
    **_form(Recipient.LETTER, "letter"),
    **_form(Recipient.ACCESS, "access"),
    **_form(Recipient.OMBUDSMAN, "ombudsman"),
    **_form(Recipient.CHARGEBACK, "chargeback"),
    **_form(Recipient.CLAIM, "claim"),
}
"""What is told to people, by whom it is for and what it is written in; what writes it stands in `formats/`."""

_FITTED: Mapping[Recipient, _Modules] = {Recipient.CLAIM: _Modules("forms.particulars", "text")}
"""What is told in the place of a form that is to fit a limit: the others are told whole or not at all."""

_DATA: Mapping[Format, str] = {Format.CSV: "csv", Format.JSON: "json", Format.ICS: "ics"}
"""What is the same whoever gets it: the module of `formats/` whose `render` writes it from the facts."""


def recipient_named(name: str) -> Recipient:
    """The recipient that goes by this name; raises `UnknownRecipient`."""
    try:
        return Recipient(name)
    except ValueError:
        raise UnknownRecipient(name, list(Recipient)) from None


def format_named(name: str, recipient: Recipient, *, as_text: bool = False) -> Format:
    """The format of this name that is written for the recipient, `as_text` only one that is a text.

    Raises `UnknownFormat`, `NotAText`, and `NoSuchExport` for what cannot be written from the facts of a case alone.
    """
    written = formats_for(recipient)
    known = [one for one in written if not (as_text and one.is_binary)]
    try:
        found = Format(name)
    except ValueError:
        raise UnknownFormat(name, known) from None
    if found not in known:
        raise (NotAText if found in written else NoSuchExport)(recipient, found, known)
    return found


def renderer(recipient: str, format: str) -> Renderer:
    """What writes this format for this recipient, imported only now.

    It takes the facts of a case and the options, and gives a text that ends in a newline. Raises `UnknownRecipient` and
    what `format_named` does.
    """
    format_named(format, recipient_named(recipient), as_text=True)
    render = _rendering(recipient, format)
    return lambda facts, options: str(render(facts, options).text)


def rendered(recipient: str, format: str, facts: CaseFacts, options: ExportOptions) -> Rendered:
    """The case written in this format for this recipient, with the lead that was put together for it."""
    return _rendering(recipient, format)(facts, options)


def _rendering(recipient: str, format: str) -> Callable[[CaseFacts, ExportOptions], Rendered]:
    whom = recipient_named(recipient)
    what = format_named(format, whom)
    if what in _DATA:
        render: Renderer = _module(f"formats.{_DATA[what]}").render
        return lambda facts, options: Rendered(render(facts, options), None)
    whole = _loaded(_MODULES[whom, what])
    fitted = _loaded(_FITTED[whom]) if whom in _FITTED and what is Format.TEXT else None

    def render_outline(facts: CaseFacts, options: ExportOptions) -> Rendered:
        outline, writer = fitted if options.limit and fitted else whole
        options = replace(options, moment=facts.now, country=facts.case.country)
        known = _module("words.erased_texts").erased_told_in(facts, options.language)
        told = outline.outline(_module("words.as_told").as_told(known, options.language), options)
        messages = writer.messages(told, options) if options.parts else ()
        text = "\n\n".join(messages) + "\n" if messages else writer.render(told, options)
        text = with_one_stop(text) if isinstance(text, str) else text
        plain = text if isinstance(text, str) else _in_plain(told, options)
        omitted = writer.omitted(told, options) if outline is not whole[0] else None
        return Rendered(text, told.lead, getattr(told, "missing", ()), whom.is_form, messages, plain, omitted)

    return render_outline


def _in_plain(told: Any, options: ExportOptions) -> str:
    """What a document that is no text tells, as one."""
    is_paper = hasattr(told, "parts")
    plain: str = _module(f"formats.{'paper_text' if is_paper else 'markdown'}").render(
        told if is_paper else told.report, options
    )
    return plain


def _loaded(modules: _Modules) -> tuple[Any, Any]:
    return _module(modules.outline), _module(f"formats.{modules.writer}")


def formats_for(recipient: Recipient) -> list[Format]:
    """The formats that are written for this recipient from the facts of a case: texts, and what is bytes."""
    return [one for one in Format if one in _DATA or (recipient, one) in _MODULES]


def help_of(choices: type[Recipient] | type[Format]) -> str:
    """What each choice is, for the help of its option: `csv: one row for each entry; json: …`."""
    return "; ".join(f"{choice.value}: {choice.help}" for choice in choices) + "."


def _module(name: str) -> Any:
    return import_module(f"casebook.exporters.{name}")
