"""`python -m tests.paste [--heldout] [--texts]`: enter stories, export each at every limit, print the table (and the texts)."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from .measure import measured
from .story import HELD_OUT, OWN, stories
from .table import table


def main() -> None:
    """Measure in books that are thrown away."""
    told = stories(HELD_OUT if "--heldout" in sys.argv[1:] else OWN)
    with tempfile.TemporaryDirectory() as folder:
        measures = [each for story in told for each in measured(story, Path(folder) / f"{story.name}.db")]
    if "--texts" in sys.argv[1:]:
        for each in measures:
            sys.stdout.write(f"== {each.story.name}, {each.limit or 'no limit'}\n{each.text or 'refused'}\n")
    sys.stdout.write(table(measures))


main()
