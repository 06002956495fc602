"""Arguments and options that several commands share, each declared once."""

from typing import Annotated, Any, Optional

import typer

from casebook.cli.short_options import names_of
from casebook.errors import one_of
from casebook.records.codec import NumberCodec, VocabularyCodec
from casebook.records.kind import Kind
from casebook.records.kinds import KINDS

CaseName = Annotated[
    Optional[str],
    typer.Argument(
        metavar="CASE",
        help="Handle or its beginning, or an order, case or tracking number; left out, the only open case.",
        show_default=False,
    ),
]

CaseNeeded = Annotated[
    str,
    typer.Argument(
        metavar="CASE",
        help="Handle or its beginning, or an order, case or tracking number.",
        show_default=False,
    ),
]

CaseOrEntry = Annotated[
    str,
    typer.Argument(metavar="CASE|ENTRY", help="A case, or an entry such as 'towel/3'."),
]

DATE_HELP = "When: 2024-10-31, '31 Oct 14:05', 'yesterday 15:00', 'last friday', '3 days ago'; now if left out."

Date = Annotated[Optional[str], typer.Option(*names_of("--date"), metavar="WHEN", help=DATE_HELP, show_default=False)]

By = Annotated[
    Optional[str],
    typer.Option(
        "--by",
        metavar="WHEN",
        help="The last day it may come true: 'friday', '2 Nov', '5 business days'; else what TEXT itself says.",
        show_default=False,
    ),
]

After = Annotated[
    Optional[str],
    typer.Option(
        "--after",
        metavar="TEXT",
        help="What it waits for: 'the return is scanned'; it has no day until `settle --happened` says when.",
        show_default=False,
    ),
]

Within = Annotated[
    Optional[str],
    typer.Option(
        "--within",
        metavar="TIME",
        help="How long after that it may take: '5 days', '5 business days'.",
        show_default=False,
    ),
]

Key = Annotated[bool, typer.Option("--key", help="The one that decides: it is told first.")]

Json = Annotated[bool, typer.Option("--json", help="Print one JSON document.")]

Carrier = Annotated[
    Optional[str], typer.Option("--carrier", metavar="NAME", help="Who carries the parcel.", show_default=False)
]


def text_option(name: str, help: str, metavar: str = "TEXT") -> Any:
    """An option that takes any text and has no default."""
    return typer.Option(*names_of(name), metavar=metavar, help=help, show_default=False)


Since = Annotated[Optional[str], text_option("--since", "Nothing before this day or time.", "WHEN")]
Until = Annotated[Optional[str], text_option("--until", "Nothing after this day or time.", "WHEN")]
Kinds = Annotated[
    Optional[list[str]], text_option("--kind", f"Only {', '.join(KINDS)}; may be given more than once.", "KIND")
]


def field_option(kind: Kind[Any], name: str, metavar: Optional[str] = None) -> Any:
    """The option of a field: its name, help and bounds as the kind states them."""
    return _stated(kind, name, metavar, kind.field(name).spec.help)


def edit_option(kind: Kind[Any], name: str, metavar: Optional[str] = None) -> Any:
    """The same among the options of `edit`, whose help has to say of what it is: `Contact: who answered.`"""
    meaning = kind.field(name).spec.help
    return _stated(kind, name, metavar, f"{kind.name.capitalize()}: {meaning[:1].lower()}{meaning[1:]}")


def _stated(kind: Kind[Any], name: str, metavar: Optional[str], meaning: str) -> Any:
    field = kind.field(name)
    is_number = isinstance(field.codec, NumberCodec)
    if isinstance(field.codec, VocabularyCodec):
        # A placeholder of all the words would be wider than many a terminal.
        meaning = f"{meaning.removesuffix('.')}: {one_of(list(field.codec.words))}."
    return typer.Option(
        *names_of(field.option),
        metavar=metavar or ("N" if is_number else field.typed_name.upper()),
        help=meaning,
        min=field.spec.least if is_number else None,
        max=field.spec.most if is_number else None,
        case_sensitive=False,
        show_default=field.required,
    )


Ref = Annotated[
    Optional[list[str]],
    text_option(
        "--ref",
        "A number of another kind: 'customer number=0281447199'; may be given more than once.",
        "KIND=NO",
    ),
]

Booking = Annotated[Optional[list[str]], text_option("--booking", "The number of a booking, kept with the case.", "NO")]

Ticket = Annotated[Optional[list[str]], text_option("--ticket", "The number of a ticket.", "NO")]

Serial = Annotated[Optional[list[str]], text_option("--serial", "A serial number.", "NO")]

Policy = Annotated[Optional[list[str]], text_option("--policy", "The number of a policy or contract.", "NO")]

Items = Annotated[
    Optional[list[str]],
    text_option(
        "--item",
        "What it is about: 'red bath towel', '2 x red bath towel @ 24.99 EUR'; may be given more than once.",
    ),
]

Force = Annotated[
    bool,
    typer.Option(
        "--force", help="Replace the file that --output names, if it is there; never a book, nor what is encrypted."
    ),
]

PassphraseFile = Annotated[
    Optional[str],
    text_option(
        "--passphrase-file",
        "Take the passphrase from the first line of this file, not from a question or CASEBOOK_PASSPHRASE.",
        "FILE",
    ),
]
