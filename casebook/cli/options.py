"""Arguments and options that most commands share, each declared once; those of some stand in modules of their own."""

from typing import Annotated, Any, Optional

import typer

from casebook.cli.short_options import names_of
from casebook.errors import one_of
from casebook.records.codec import NumberCodec, VocabularyCodec
from casebook.records.kind import Kind

CaseName = Annotated[
    Optional[str],
    typer.Argument(
        metavar="CASE",
        help="Handle or its beginning, or an order, case or tracking number; left out, the only open case.",
        show_default=False,
    ),
]

Json = Annotated[bool, typer.Option("--json", help="Print one JSON document.")]


def text_option(name: str, help: str, metavar: str = "TEXT") -> Any:
    """An option that takes any text and has no default."""
    return typer.Option(*names_of(name), metavar=metavar, help=help, show_default=False)


def field_option(kind: Kind[Any], name: str, metavar: Optional[str] = None) -> Any:
    """The option of a field: its name, help and bounds as the kind states them."""
    return _stated(kind, name, metavar, kind.field(name).spec.help)


def edit_option(kind: Kind[Any], name: str, metavar: Optional[str] = None) -> Any:
    """The option of a field among those of `edit`, whose help has to say of what it is: `Contact: who answered.`"""
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
