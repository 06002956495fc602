"""Types the sessions of the README again and writes what comes back: `python -m tests.write_sessions`. Read it then."""

from __future__ import annotations

import re
import shlex
import sys
import tempfile
from pathlib import Path

from typer.testing import CliRunner

from casebook.cli.app import app
from tests.command_words import command_words
from tests.replay import BLOCK, SHOWN_BOOK, commands_of

README = Path(__file__).parents[1] / "README.md"


def main() -> None:
    """Rewrite the outputs in place."""
    command_words()
    with tempfile.TemporaryDirectory() as folder:

        def typed_again(block: re.Match[str]) -> str:
            environment = {
                "CASEBOOK_BOOK": f"{folder}/book.db",
                "CASEBOOK_NOW": block["now"],
                "TZ": "Europe/Amsterdam",
                "LC_ALL": "C.UTF-8",
            }
            session = ""
            for lines, _ in commands_of(block["session"]):
                words = shlex.split(lines.replace("\\\n", ""))
                output = CliRunner().invoke(app, words[1:], env=environment, prog_name="casebook").output
                session += f"$ {lines}\n{output.replace(environment['CASEBOOK_BOOK'], SHOWN_BOOK)}"
            return block[0].replace(block["session"], session)

        README.write_text(BLOCK.sub(typed_again, README.read_text(encoding="utf-8")), encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main())
