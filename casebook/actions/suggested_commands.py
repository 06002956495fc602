"""Commands as they are suggested in a remark: ready to be typed."""

from __future__ import annotations

from collections.abc import Iterable

from casebook.errors import shortened


def command_line(words: Iterable[str]) -> str:
    """The words as one line for a shell, quoted where they have to be; in double quotes around an apostrophe."""
    import shlex  # of what is recorded, little is remarked on so

    lines = (" ".join(word.splitlines()) for word in words)
    return " ".join(
        f'"{line}"' if "'" in line and not set(line) & set('"$`\\!') else shlex.quote(line) for line in lines
    )


def quoted(word: str) -> str:
    """The word as it is typed on a command line, shortened to what a sentence has room for."""
    shown = shortened(word)
    return f'"{shown}"' if not shown or any(map(str.isspace, shown)) else shown
