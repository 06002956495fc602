"""Options of the commands that write a text or a file, or read one that is encrypted."""

from typing import Annotated, Optional

import typer

from casebook.cli.options import text_option
from casebook.errors import one_of
from casebook.language.language import LANGUAGES

Language = Annotated[
    Optional[str],
    text_option("--language", f"{one_of(list(LANGUAGES))}; else the case's own, else that of its words.", "CODE"),
]

Force = Annotated[
    bool,
    typer.Option(
        "--force", help="Replace the file that --output names, if it is there; never a book, nor what is encrypted."
    ),
]

UncheckedJson = Annotated[
    bool, typer.Option("--unchecked", help="With --json: print it even where `casebook check` finds it changed.")
]

PassphraseFile = Annotated[
    Optional[str],
    text_option(
        "--passphrase-file",
        "Take the passphrase from the first line of this file, not from a question or CASEBOOK_PASSPHRASE.",
        "FILE",
    ),
]

Font = Annotated[
    Optional[list[str]],
    text_option(
        "--font", "A font file with letters that the case needs (--format pdf); may be given more than once.", "FILE"
    ),
]


def font_files(names: Optional[list[str]]) -> tuple[str, ...]:
    """The font files that were named, in that order. Raises NoSuchFont."""
    return tuple(map(_font_file, names or ()))


def _font_file(name: str) -> str:
    from casebook.actions.exporting.answers import NoSuchFont
    from casebook.files.given import path_typed

    path = path_typed(name)
    if not path.is_file():
        raise NoSuchFont(name)
    return str(path)
