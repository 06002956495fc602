"""The cases, and what the program makes of each: in this process, through the doors that the commands use."""

from __future__ import annotations

import json
from datetime import datetime
from enum import StrEnum
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple
from zoneinfo import ZoneInfo

from casebook.actions.answers.dates import due_of_promise, parse_past_date
from casebook.errors import WrongValue
from casebook.masking import masked
from casebook.parsing.clock import Clock
from casebook.parsing.dates.moments import moment_now
from casebook.parsing.promises.hurried import promises_in
from casebook.parsing.promises.promise_kinds import promise_kind_in
from casebook.records.kinds import Case

HERE = Path(__file__).parent
SOURCES = ("given", "own")
BATCHES = tuple(sorted(file.stem for file in (HERE / "blind").glob("*.jsonl")))
"""The batches that were frozen before they were run; nothing in them is changed afterwards."""
FILES = {source: HERE / f"{source}.jsonl" for source in SOURCES} | {
    batch: HERE / "blind" / f"{batch}.jsonl" for batch in BATCHES
}
"""Where the cases of each are."""
NOT_DATES = ("what is promised", "working days by region", "masking", "noticed")
"""Ends of the kinds of cases that are no reading of a day."""


class Verdict(StrEnum):
    """How a case was read; only `WRONG` is recorded without a word."""

    RIGHT = "right"
    ASKED = "asked"
    WRONG = "wrong"


class Understood(NamedTuple):
    """One case with what was made of it."""

    source: str
    case: dict[str, Any]
    got: Any
    verdict: Verdict

    @property
    def is_date(self) -> bool:
        """Whether the case is about a day or a time."""
        return not self.case["kind"].endswith(NOT_DATES)


@cache
def understood_of(source: str, one_of: int = 1) -> tuple[Understood, ...]:
    """Every case of a file, or one of so many, read; once for all who look at it."""
    lines = FILES[source].read_text("utf-8").splitlines()[::one_of]
    return tuple(understood(source, json.loads(line)) for line in lines)


def understood(source: str, case: dict[str, Any]) -> Understood:
    """One case, read."""
    if case["option"] == "text, then export":
        return _masked_case(source, case)
    if case["option"] == "TEXT":
        return _noticed_case(source, case)
    got = reading_of(case)
    if _is_right(got, case["right"]) or (isinstance(got, str) and got[:16] in case["right"]):
        return Understood(source, case, got, Verdict.RIGHT)
    silent = got not in ("refused", "other", [None, None])
    return Understood(source, case, got, Verdict.WRONG if silent else Verdict.ASKED)


def _is_right(got: Any, right: list[Any]) -> bool:
    """Whether it is one of those that are right; of the first of two days only the day is kept, and compared."""
    return any(got == ([one[0] and one[0][:10], one[1]] if isinstance(one, list) else one) for one in right)


def _masked_case(source: str, case: dict[str, Any]) -> Understood:
    text = masked(case["typed"], ()).text
    told = [private for private in case["right"]["gone"] if private in text]
    hidden = [plain for plain in case["right"]["stay"] if plain not in text]
    return Understood(source, case, text, Verdict.WRONG if told or hidden else Verdict.RIGHT)


def _noticed_case(source: str, case: dict[str, Any]) -> Understood:
    """What is said of a contact, of which a promise is noticed or nothing; that none is noticed records nothing."""
    clock = clock_of_case(case)
    got = "noticed" if promises_in(case["typed"], moment_now(clock), clock) else "nothing"
    missed = Verdict.ASKED if got == "nothing" else Verdict.WRONG
    return Understood(source, case, got, Verdict.RIGHT if got in case["right"] else missed)


def reading_of(case: dict[str, Any]) -> Any:
    """What the program makes of it, written as in the case's `right`."""
    clock = clock_of_case(case)
    try:
        if case["option"] == "--date":
            return parse_past_date(case["typed"], clock).at
        if case.get("asks") == "kind":
            return promise_kind_in(case["typed"]).value
        words, by = ("a refund", case["typed"]) if case["option"] == "--by" else (case["typed"], None)
        due = due_of_promise(words, by, moment_now(clock), _case_in(case.get("country"), clock), clock)
    except WrongValue:
        return "refused"
    if by is not None:
        return due.last.at if due.last else "refused"
    return [due.first and due.first.isoformat(), due.last and due.last.at[:16]]


def clock_of_case(case: dict[str, Any]) -> Clock:
    """The present of a case."""
    now = datetime.fromisoformat(case["now"])
    zone = case.get("zone", now.isoformat()[-6:])
    tz = ZoneInfo(zone) if zone[0] not in "+-" else now.tzinfo
    return Clock(now.astimezone(tz), zone, case.get("date_order"))


def _case_in(country: str | None, clock: Clock) -> Case:
    return Case(handle="case", company="A shop", opened=moment_now(clock), country=country)
