"""A contact that is going on: the lines that were typed, each with its time, and the contact that comes of them."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from functools import partial
from typing import Any, NamedTuple, Optional

from casebook.actions.answers.contact_answers import ContactAnswers
from casebook.actions.promise_noticed import promises_noticed
from casebook.parsing.choices import choice_named, whole_number
from casebook.parsing.clock import Clock, written_now
from casebook.parsing.dates.moments import moment_of
from casebook.parsing.live_lines import LivePart, Said, said_in
from casebook.records.kinds import CONTACT, Case, Contact
from casebook.records.values import Moment
from casebook.records.vocabularies import Channel, Outcome, Role
from casebook.text.sentences import sentences


class Stamped(NamedTuple):
    """A line as it was typed, and when: aware, to the second."""

    at: datetime
    typed: str

    @property
    def text(self) -> str:
        """`14:05:09  they: It is lost.`."""
        return f"{self.at:%H:%M:%S}  {self.typed}"


class Live:
    """What was typed so far, read line by line."""

    def __init__(self, begun: datetime, lines: Sequence[Stamped] = ()) -> None:
        self.begun = lines[0].at if lines else begun
        self.lines: list[Stamped] = []
        self.said: list[Said] = []
        for line in lines:
            self.add(line)

    def add(self, line: Stamped) -> None:
        """Take one more line. Raises NotAChoice, NotAWholeNumber, and then it is not taken."""
        said = said_in(line.typed, self.last(LivePart.AGENT))
        if said.part in _READ:
            _READ[said.part](said.text)
        self.lines.append(line)
        self.said.append(said)

    def take_back(self) -> None:
        """Leave the last line out again."""
        del self.lines[-1], self.said[-1]

    def last(self, part: LivePart) -> Optional[str]:
        """What was said of this last; None where nothing was."""
        return next((said.text for said in reversed(self.said) if said.part is part), None)

    def value(self, part: LivePart) -> Any:
        """What was said of this last, as the field it stands for takes it; None where nothing was."""
        text = self.last(part)
        return None if text is None else _READ[part](text)

    def every(self, *parts: LivePart) -> list[str]:
        """All that was said of these, in order."""
        return [said.text for said in self.said if said.part in parts]

    def minutes(self, now: datetime) -> int:
        """How many minutes it has taken until now, at least one."""
        return max(1, math.ceil((now - self.begun).total_seconds() / 60))

    def moment(self, clock: Clock) -> Moment:
        """When it began, to the minute."""
        return moment_of(self.begun.replace(second=0, microsecond=0), clock)

    def log(self) -> str:
        """Every line with its time, to be kept as it is."""
        return "".join(f"{line.text}\n" for line in self.lines)


def _number(name: str, typed: str) -> int:
    spec = CONTACT.field(name).spec
    return whole_number(typed, name, spec.least, spec.most)


_READ: dict[LivePart, Callable[[str], object]] = {
    LivePart.ROLE: lambda typed: choice_named(Role, "role", typed),
    LivePart.CHANNEL: lambda typed: choice_named(Channel, "channel", typed),
    LivePart.OUTCOME: lambda typed: choice_named(Outcome, "outcome", typed),
    LivePart.RATING: partial(_number, "rating"),
    LivePart.WAITING: partial(_number, "waiting"),
}


def answers_of(live: Live, now: datetime, channel: Channel, clock: Clock) -> ContactAnswers:
    """The contact that comes of it, which ends now.

    Its text is what they said and what was noted, a line each; what the person said themselves only where there is nothing
    else. All of it is in the log.
    """
    told = live.every(LivePart.THEY, LivePart.NOTE) or live.every(LivePart.ME)
    waited = live.value(LivePart.WAITING)
    contact = Contact(
        at=live.moment(clock),
        logged=written_now(clock),
        text="\n".join(told) or None,
        channel=live.value(LivePart.CHANNEL) or channel,
        agent=live.last(LivePart.AGENT),
        role=live.value(LivePart.ROLE),
        department=live.last(LivePart.DEPARTMENT),
        case_number=live.last(LivePart.NUMBER),
        outcome=live.value(LivePart.OUTCOME),
        minutes=max(live.minutes(now), waited or 0),
        waiting=waited,
        rating=live.value(LivePart.RATING),
        private_text="\n".join(live.every(LivePart.PRIVATE)) or None,
    )
    return ContactAnswers(
        contact,
        promises=live.every(LivePart.PROMISE),
        tracking=live.last(LivePart.TRACKING),
        order=live.last(LivePart.ORDER),
    )


def promises_said(live: Live, answers: ContactAnswers, clock: Clock) -> list[str]:
    """What they said that reads like promises: their *I* is the company. None where one was marked as such."""
    said = " ".join(f"{_THEY_SAY}{each}" for line in live.every(LivePart.THEY) for each in sentences(line))
    spoken = answers._replace(contact=replace(answers.contact, text=said or None))
    return [each.removeprefix(_THEY_SAY) for each in promises_noticed(spoken, clock)]


_THEY_SAY = "They: "


def still_to_ask(live: Live, case: Case, channel: Channel, clock: Clock) -> list[str]:
    """What the next contact will need and nobody said yet: the name, the number, a day for what was promised; of what is written
    the transcript."""
    from casebook.actions.answers.dates import due_of_promise

    asked = []
    if live.last(LivePart.AGENT) is None:
        asked.append("their name")
    if live.last(LivePart.NUMBER) is None:
        asked.append("a number")
    for promise in live.every(LivePart.PROMISE):
        due = due_of_promise(promise, None, live.moment(clock), case, clock)
        if due.last is None and due.condition is None:
            asked.append("a day for what is promised")
            break
    is_spoken = (live.value(LivePart.CHANNEL) or channel) in (Channel.PHONE, Channel.IN_PERSON)
    if not is_spoken and live.last(LivePart.TRANSCRIPT) is None:
        asked.append("the transcript")
    return asked
