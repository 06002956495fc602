"""What was typed of `import` that is for files of other programs alone."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple, Optional

from casebook.errors import UsageError


class OnlyForForeign(UsageError):
    """An option was given that is for what another program wrote, with a file of casebook's own."""

    def __init__(self, option: str, what: str) -> None:
        self.option, self.what = option, what

    def __str__(self) -> str:
        return (
            f"{self.option} is for what another program wrote; this is {self.what}, which is taken whole. "
            f"Leave {self.option} out."
        )


class OnlyForOthers(UsageError):
    """An option was given that is for other kinds of files, which `meant` calls, than this, which `what` does."""

    def __init__(self, option: str, meant: str, what: str) -> None:
        self.option, self.meant, self.what = option, meant, what

    def __str__(self) -> str:
        return f"{self.option} is for {self.meant}; this is {self.what}. Leave {self.option} out."


class ForeignOptions(NamedTuple):
    """Which case was named, whether one bad row is too many, `--map`, and the person's own addresses."""

    case: Optional[str] = None
    strict: bool = False
    mapping: Sequence[str] = ()
    me: Sequence[str] = ()
    is_named: bool = False
    """Whether somebody typed the case, and it was not found otherwise."""

    def refuse(self, what: str) -> None:
        """Raises OnlyForForeign where any of them was given."""
        given = {
            "--case": self.case is not None,
            "--strict": self.strict,
            "--map": bool(self.mapping),
            "--me": bool(self.me),
        }
        for option, is_given in given.items():
            if is_given:
                raise OnlyForForeign(option, what)


def check_taken(options: ForeignOptions, takes: Sequence[str], what: str) -> None:
    """Raises OnlyForOthers where an option was given that what was recognised does not take."""
    for option, given, meant in (
        ("--map", options.mapping, "a spreadsheet or a bank's list"),
        ("--me", options.me, "mail and chats"),
    ):
        if given and option not in takes:
            raise OnlyForOthers(option, meant, what)


NOTHING_FOREIGN = ForeignOptions()
"""None of them was typed."""
