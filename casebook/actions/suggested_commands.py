"""Commands as they are suggested in a remark: ready to be typed."""

from __future__ import annotations

from collections.abc import Iterable

from casebook.errors import shortened


def command_line(words: Iterable[str]) -> str:
    """The words as one line for a shell, quoted where they have to be; in double quotes around an apostrophe."""
    import shlex  # of what is recorded, little is remarked on so

    return " ".join(
        f'"{word}"' if "'" in word and not set(word) & set('"$`\\!') else shlex.quote(word) for word in words
    )


def quoted(word: str) -> str:
    """The word as it is typed on a command line, shortened to what a sentence has room for."""
    shown = shortened(word)
    return f'"{shown}"' if not shown or any(map(str.isspace, shown)) else shown
