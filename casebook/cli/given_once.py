"""Options that take one value: what is given twice, and is not the same, is refused; the second would win unsaid."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

from casebook.errors import UsageError, shortened


class GivenTwice(UsageError):
    """One option with two values: `--as email --as chat`."""

    def __init__(self, option: str, first: str, second: str) -> None:
        self.option, self.first, self.second = option, first, second

    def __str__(self) -> str:
        return f"{self.option} is '{shortened(self.first)}' and '{shortened(self.second)}'; give it once."


class Opposites(UsageError):
    """An option and its opposite: `--redact --no-redact`."""

    def __init__(self, option: str, opposite: str) -> None:
        self.option, self.opposite = option, opposite

    def __str__(self) -> str:
        return f"{self.option} and {self.opposite} say the opposite of each other; give one of them."


def once_each(options: Mapping[str, Any]) -> None:
    """Have each of a parser's options, by their names, refuse a second value that is another."""
    for option in {id(one): one for one in options.values()}.values():
        if option.action in ("store", "store_const"):
            option.process = partial(_process, option, option.process)


def _process(option: Any, process: Callable[[Any, Any], None], value: Any, state: Any) -> None:
    meant = value if option.action == "store" else option.const
    before = state.opts.get(option.dest, meant)
    if before != meant:
        name = max(option.obj.opts, key=len)
        if option.action == "store":
            raise GivenTwice(name, str(before), str(value))
        raise Opposites(name, option.obj.secondary_opts[-1] if option.obj.secondary_opts else name)
    process(value, state)
