"""How a help page is laid out for the width at hand: whole words, whole option names, whole placeholders, always.

Typer's own layout never goes below 50 columns and breaks what is longer than a column. Here a word is never broken: where
the column beside the names would be too narrow to read, what is said of a name stands under it, as in a man page.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

WIDEST = 100
"""Rows longer than this are hard to read, however wide the terminal is."""

NARROWEST = 20
"""Below this, nobody reads; the rows stay so wide."""

_BESIDE = 22
"""The explanations stand beside the names where they have as many columns as this, and as their longest word."""

_LONGEST_NAME = 30
"""A name longer than this has a row of its own rather than push all explanations to the right."""


class HelpFormatter:
    """The text of a help page while it is written; Typer calls it by these names."""

    def __init__(self, width: int | None = None, max_width: int | None = None) -> None:
        from casebook.terminal.streams import terminal_width

        self.width = max(min(width or terminal_width(), max_width or WIDEST) - 1, NARROWEST)
        self._text: list[str] = []
        self._indent = 0

    def write(self, text: str) -> None:
        """Add text as it is."""
        self._text.append(text)

    def write_usage(self, prog: str, args: str = "", prefix: str | None = None) -> None:
        """Add the usage line; its words are continued under its first where they need more rows."""
        start = f"{prefix or 'Usage: '}{prog} "
        under = len(start) if self.width - len(start) >= _BESIDE else 4
        self._rows(args, " " * self._indent + start, " " * (self._indent + under))

    def write_heading(self, heading: str) -> None:
        """Add a heading."""
        self.write(f"{' ' * self._indent}{heading}:\n")

    def write_paragraph(self) -> None:
        """Add an empty row, but not as the first."""
        if self._text:
            self.write("\n")

    def write_text(self, text: str) -> None:
        """Add paragraphs, which empty lines part."""
        for number, paragraph in enumerate(re.split(r"\n\s*\n", text.strip())):
            if number:
                self.write("\n")
            self._rows(paragraph, " " * self._indent, " " * self._indent)

    def write_dl(self, rows: Sequence[tuple[str, str]]) -> None:
        """Add names with what is said of each, beside it or under it."""
        names = [len(name) for name, _ in rows if len(name) <= _LONGEST_NAME]
        column = self._indent + max(names, default=0) + 2
        longest = max((len(word) for _, said in rows for word in said.split()), default=0)
        beside = self.width - column >= max(_BESIDE, longest)
        under = " " * (column if beside else self._indent + 4)
        for name, said in rows:
            first = f"{' ' * self._indent}{name}"
            if not beside or len(first) + 2 > column:
                self.write(f"{first}\n")
                first = under
            self._rows(said, first.ljust(len(under)), under)

    @contextmanager
    def section(self, name: str) -> Iterator[None]:
        """What is written inside stands under this heading."""
        self.write_paragraph()
        self.write_heading(name)
        with self.indentation():
            yield

    @contextmanager
    def indentation(self) -> Iterator[None]:
        """What is written inside stands further in."""
        self._indent += 2
        try:
            yield
        finally:
            self._indent -= 2

    def getvalue(self) -> str:
        """All that was written."""
        return "".join(self._text)

    def _rows(self, text: str, first: str, others: str) -> None:
        """The words of a text in rows of whole words; one that is longer than a row has it to itself."""
        from textwrap import wrap

        rows = wrap(
            text,
            self.width,
            initial_indent=first,
            subsequent_indent=others,
            break_long_words=False,
            break_on_hyphens=False,
        )
        self.write("".join(f"{row}\n" for row in rows) or (f"{first.rstrip()}\n" if first.strip() else ""))
