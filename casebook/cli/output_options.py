"""Options of the commands that write a file, or read one that is encrypted."""

from typing import Annotated, Optional

import typer

from casebook.cli.options import text_option

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
