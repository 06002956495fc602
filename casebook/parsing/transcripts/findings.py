"""What was found in a transcript: each value with the line it stands in, and how sure it is."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from datetime import datetime
from enum import StrEnum
from typing import NamedTuple

from casebook.parsing.transcripts.turns import Line
from casebook.records.frozen import Frozen
from casebook.records.values import Moment
from casebook.records.vocabularies import Promised, Role

OF_THE_NAME = 0
"""The number of the line that the name of the file is, where that tells something: it stands above all others."""


class What(StrEnum):
    """What a finding is."""

    AGENT = "agent"
    TRANSFER = "transfer"
    CASE_NUMBER = "case number"
    ORDER = "order"
    PARCEL = "parcel"
    CHANNEL = "channel"
    START = "start"
    END = "end"
    MINUTES = "minutes"
    WAITING = "waiting"
    OUTCOME = "outcome"
    PROMISE = "promise"
    REFUSAL = "refusal"
    OFFER = "offer"
    SUM = "sum"


class Became(StrEnum):
    """What became of what was offered, or of a sum, by the end of the transcript."""

    OFFERED = "offered"
    ACCEPTED = "accepted"
    CONFIRMED = "confirmed"
    DECLINED = "declined"
    """By the person."""
    WITHDRAWN = "withdrawn"
    """By the company."""


class Finding(NamedTuple):
    """A value as it stands in the transcript, or follows from it, with the line that says so.

    `sure`: it is taken; else it is likely, and asked about. `by` is who of the company said it, `role` what an agent is, `kind`
    and `due` (an ISO date, of a range its last day) what a promise is and when, of a no to a question what was asked for,
    `said` when it was made; `became` what became of an offer or a sum.
    """

    what: What
    value: str
    line: Line
    sure: bool = True
    by: str = ""
    role: Role | None = None
    kind: Promised | None = None
    due: str | None = None
    said: Moment | None = None
    became: Became | None = None


class Findings(Frozen):
    """All that was found, in order; `language` is the one the company spoke. `began` has no zone: it is the clock on the wall.

    `dated`: the day of it stands in the transcript, else it only has times. `told`: the person tells of it afterwards, so that
    what stands there are their words. `sent`: it is mail or a letter that the company wrote, beside what it quotes.
    """

    language: str
    found: tuple[Finding, ...]
    began: datetime | None = None
    dated: bool = False
    told: bool = False
    sent: bool = False

    def having(self, what: What) -> list[Finding]:
        """Those of one kind."""
        return [one for one in self.found if one.what is what]

    def with_sure(self, what: What, values: Collection[str]) -> Findings:
        """The same, those of one kind that say this being sure."""
        found = tuple(one._replace(sure=one.sure or (one.what is what and one.value in values)) for one in self.found)
        return replace(self, found=found)
