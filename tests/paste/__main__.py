"""`python -m tests.paste [--heldout|--strangers|--further] [--texts]`: enter stories, export at every limit, print the table."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from tests.command_words import command_words

from .measure import measured
from .story import FURTHER, HELD_OUT, OWN, STRANGERS, stories
from .table import table

FOLDERS = {"--heldout": HELD_OUT, "--strangers": STRANGERS, "--further": FURTHER}


def main() -> None:
    """Measure in books that are thrown away."""
    words = command_words(("--texts",), one_of=FOLDERS)
    folder = next((each for option, each in FOLDERS.items() if option in words), OWN)
    with tempfile.TemporaryDirectory() as books:
        measures = [each for story in stories(folder) for each in measured(story, Path(books) / f"{story.name}.db")]
    if "--texts" in words:
        for each in measures:
            sys.stdout.write(f"== {each.story.name}, {each.limit or 'no limit'}\n{each.text or 'refused'}\n")
    sys.stdout.write(table(measures))


main()
