"""A contact that is going on: the lines that were typed, each with its time, and the contact that comes of them."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial
from typing import Any, NamedTuple, Optional

from casebook.actions.answers.contact_answers import ContactAnswers, Made
from casebook.actions.answers.short_answers import means_none
from casebook.actions.files.input_files import TRANSCRIPT, InputFile, named_files, typed_file
from casebook.actions.live_chats import FOUND_AS, chats_of
from casebook.actions.live_checks import Check, check_minutes, is_slip, number_in
from casebook.actions.live_days import TypedPromise, promise_meant, promises_in
from casebook.actions.live_people import (
    WORDS_OF,
    Turn,
    earlier_numbers,
    language_spoken,
    name_of,
    text_of,
    turns_of,
    who_answered,
    who_else,
    with_words_in_full,
)
from casebook.actions.transcript import read_file
from casebook.errors import CasebookError
from casebook.parsing.choices import choice_named
from casebook.parsing.clock import Clock, written_now
from casebook.parsing.dates.moments import moment_of
from casebook.parsing.live_lines import READ_PARTS, LivePart, Said, said_in
from casebook.parsing.transcripts.findings import Finding, What
from casebook.parsing.transcripts.reading import KnownSpeakers
from casebook.records.kinds import Case, Contact
from casebook.records.values import Moment
from casebook.records.vocabularies import Channel


class Stamped(NamedTuple):
    """A line as it was typed, and when: aware, to the second."""

    at: datetime
    typed: str

    @property
    def text(self) -> str:
        """`14:05:09  they: It is lost.`; a chat that was pasted is told by how long it is."""
        count = len(self.typed.splitlines())
        typed = self.typed if count == 1 else f"({count} lines of the chat were pasted: {TRANSCRIPT})"
        return f"{self.at:%H:%M:%S}  {typed}"


class Live:
    """What was typed so far, read line by line; `option` is how it takes place where an option said so, `found` what was read out
    of transcripts among it. A field with a value that cannot be used is a note; where it is a mere slip, until it is right."""

    def __init__(
        self,
        begun: datetime,
        lines: Sequence[Stamped] = (),
        option: Optional[Channel] = None,
        check: Check = check_minutes,
    ) -> None:
        self.begun = lines[0].at if lines else begun
        self.option, self._check = option, check
        self.found: tuple[Finding, ...] = ()
        self._typed: list[Stamped] = []
        self._read_anew(lines)

    def _read_anew(self, lines: Sequence[Stamped]) -> None:
        self.lines: list[Stamped] = []
        self.said: list[Said] = []
        self._typed.clear()
        self._refused: dict[LivePart, tuple[Stamped, Said]] = {}
        for line in lines:
            self.add(line)

    def add(self, line: Stamped) -> Optional[CasebookError]:
        """Take one more line; why it is a note, where it is a field with a value that cannot be used."""
        said = said_in(line.typed, self.every(LivePart.AGENT))
        said = with_words_in_full(said)
        if _says_none(said) or (said.part is LivePart.BY and self.last(LivePart.PROMISE) is None):
            said = Said(LivePart.NOTE, line.typed.strip())
        refusal = self._refusal(said)
        if refusal is None:
            self._leave_out_slip(said)
        else:
            self._refused[said.part], said = (line, said), Said(LivePart.NOTE, line.typed.strip())
        self._typed.append(line)
        self.lines.append(line)
        self.said.append(said)
        return refusal

    def _leave_out_slip(self, said: Said) -> None:
        """Leave out the line that this corrects, where it says nothing beside it."""
        line, refused = self._refused.pop(said.part, (None, said))
        for at in [place for place, each in enumerate(self.lines) if each is line]:
            if is_slip(refused, said, is_next=at == len(self.lines) - 1):
                del self.lines[at], self.said[at]

    def _refusal(self, said: Said) -> Optional[CasebookError]:
        try:
            if said.part in _READ:
                _READ[said.part](said.text)
            self._check(self, said)
        except CasebookError as refusal:
            return refusal
        return None

    def take_back(self) -> Optional[Stamped]:
        """Leave the last line out again, and give it; None where there is none."""
        if not self._typed:
            return None
        *left, last = self._typed
        self._read_anew(left)
        return last

    def last(self, part: LivePart) -> Optional[str]:
        """What was said of this last; None where nothing was."""
        return next((said.text for said in reversed(self.said) if said.part is part), None)

    def value(self, part: LivePart) -> Any:
        """What was said of this last, as the field it stands for takes it; None where nothing was."""
        return None if (text := self.last(part)) is None else _READ[part](text)

    @property
    def channel(self) -> Optional[Channel]:
        """How it takes place, as it was typed last; None where nobody said."""
        typed: Optional[Channel] = self.value(LivePart.CHANNEL)
        return typed or self.option

    def every(self, *parts: LivePart) -> list[str]:
        """All that was said of these, in order."""
        return [said.text for said in self.said if said.part in parts]

    def turns(self) -> list[Turn]:
        """Each line with who had the person then."""
        return turns_of(self.said, [line.at for line in self.lines])

    def promises(self) -> list[TypedPromise]:
        """What was promised, each with the day that was typed behind it."""
        return promises_in(self.said)

    def promise_told(self, at: int) -> Optional[TypedPromise]:
        """The promise that is told in this line, with the day behind it where that is what the line says; None of every other."""
        is_one = self.said[at].part in (LivePart.PROMISE, LivePart.BY)
        return promises_in(self.said[: at + 1])[-1] if is_one else None

    def is_known(self, part: LivePart) -> bool:
        """Whether this was typed, or read out of a transcript."""
        return self.last(part) is not None or any(one.what is FOUND_AS[part] for one in self.found)

    def transcripts(self, known: KnownSpeakers, clock: Clock) -> list[InputFile]:
        """The chats that were pasted, and the files that were named, to be read and kept.

        Raises NotAFile, FileUnreadable, FileTooLarge.
        """
        pasted = chats_of(self.every(LivePart.CHAT), known, clock)
        return [*pasted, *named_files(self.every(LivePart.TRANSCRIPT), clock)]

    def minutes(self, now: datetime) -> Optional[int]:
        """How many minutes it has taken until now, at least one; None where it was gone on with so late that it did not last."""
        minutes = math.ceil((now - self.begun).total_seconds() / 60)
        return max(1, minutes) if minutes <= _LONGEST else None

    def moment(self, clock: Clock) -> Moment:
        """When it began, to the minute."""
        return moment_of(self.begun.replace(second=0, microsecond=0), clock)

    def log(self) -> list[InputFile]:
        """Every line with its time, to be kept as a file; what is private is left out, and the file is named for that."""
        shown = [line for line, said in zip(self.lines, self.said, strict=True) if said.part is not LivePart.PRIVATE]
        left_out = "" if len(shown) == len(self.lines) else "-public"
        name = f"live-{self.begun:%Y-%m-%d-%H%M}{left_out}.txt"
        return [typed_file(name, "".join(f"{line.text}\n" for line in shown).encode())] if shown else []


_LONGEST = 12 * 60
"""No contact lasts longer, in minutes. Our own choice."""


def _says_none(said: Said) -> bool:
    """Whether a name or a number was typed of which the words say that there is none, or that are several and no number."""
    is_number = said.part in (LivePart.NUMBER, LivePart.ORDER, LivePart.TRACKING)
    is_sentence = is_number and len(said.text.split()) > 1 and not any(map(str.isdecimal, said.text))
    return is_sentence or ((is_number or said.part is LivePart.AGENT) and means_none(said.text, number=is_number))


_TYPED_AS = {
    LivePart.AGENT: "agent",
    LivePart.ROLE: "role",
    LivePart.NUMBER: "case_number",
    LivePart.ORDER: "order",
    LivePart.TRACKING: "tracking",
    LivePart.OUTCOME: "outcome",
}
"""The option of `add` that says the same: what was typed wins over what a transcript says."""

_READ: dict[LivePart, Callable[[str], object]] = {
    **{part: partial(choice_named, words, part.value) for part, words in WORDS_OF.items()},
    LivePart.RATING: partial(number_in, "rating"),
    LivePart.MINUTES: partial(number_in, "minutes"),
    LivePart.WAITING: partial(number_in, "waiting"),
}


def answers_of(live: Live, now: datetime, clock: Clock, case: Case) -> ContactAnswers:
    """The contact that comes of it, which ends now; who made its promises is `makers_of`, once all of them are known."""
    turns = live.turns()
    answerer, lasted, waited = who_answered(turns), live.minutes(now), live.value(LivePart.WAITING)
    contact = Contact(
        at=live.moment(clock),
        logged=written_now(clock),
        text=text_of(turns, case),
        channel=live.channel or Channel.CHAT,
        agent=answerer.name,
        role=answerer.role,
        department=answerer.department,
        also=who_else(turns),
        case_number=live.last(LivePart.NUMBER),
        outcome=live.value(LivePart.OUTCOME),
        minutes=live.value(LivePart.MINUTES) or (lasted and max(lasted, waited or 0)),
        waiting=waited,
        rating=live.value(LivePart.RATING),
        private_text="\n".join(live.every(LivePart.PRIVATE)) or None,
    )
    promises = [promise_meant(each, contact.at, case, clock) for each in live.promises()]
    return ContactAnswers(
        contact,
        promises=[text for text, _ in promises],
        tracking=live.last(LivePart.TRACKING),
        carrier=live.last(LivePart.CARRIER) if live.last(LivePart.TRACKING) else None,
        order=live.last(LivePart.ORDER),
        numbers=earlier_numbers(live.said),
        made={text: Made(None, None, by) for text, by in promises if by},
    )


def makers_of(live: Live, answers: ContactAnswers, case: Case) -> dict[str, Made]:
    """Who made each of the promises, where that is not who answered last: whoever had the person when it was typed. The days
    that were typed for them stand."""
    turns = live.turns()
    answerer, made = who_answered(turns), dict(answers.made)
    for promise in answers.promises:
        words = promise.rstrip(".").casefold()
        said = (turn for turn in turns if _tells(turn.said, words))
        by = next((turn.by for turn in said), None)
        if by is not answerer and (name := name_of(by, language_spoken(turns, case.language))):
            made[promise] = made.get(promise, Made(None, None))._replace(agent=name)
    return made


def _tells(said: Said, promise: str) -> bool:
    """Whether a line is the promise, whose day may stand in another, or they say it there."""
    text = said.text.rstrip(".").casefold()
    return promise in text if said.part is LivePart.THEY else said.part is LivePart.PROMISE and promise.startswith(text)


def typed_of(live: Live) -> frozenset[str]:
    """What a transcript need not say any more, by the options of `add`: what was typed, and when it was and how long, which
    was seen."""
    typed = {name for part, name in _TYPED_AS.items() if live.last(part) is not None}
    return frozenset({"date", "minutes", *typed, *(["channel"] if live.channel else [])})


def read_in(live: Live, files: Sequence[InputFile], known: KnownSpeakers, clock: Clock) -> tuple[Finding, ...]:
    """What is sure of these transcripts, beside what was typed. Raises NotAFile, FileUnreadable."""
    reads = [read_file(file, known, clock, typed_of(live), live.moment(clock)) for file in files]
    return tuple(one for read in reads for one in read.taken)


def still_to_ask(live: Live, case: Case, clock: Clock) -> list[str]:
    """What the next contact will need and nobody said yet: the name, the number, a day for what was promised; of what is written
    the transcript."""
    from casebook.actions.answers.dates import due_of_promise

    asked = []
    if not live.is_known(LivePart.AGENT):
        asked.append("their name")
    if not live.is_known(LivePart.NUMBER):
        asked.append("a number")
    read = [one.value for one in live.found if one.what is What.PROMISE and one.due is None]
    at = live.moment(clock)
    for promise, by in [
        *(promise_meant(each, at, case, clock) for each in live.promises()),
        *((one, None) for one in read),
    ]:
        due = due_of_promise(promise, by, at, case, clock)
        if due.last is None and due.condition is None:
            asked.append("a day for the promise")
            break
    is_spoken = live.channel in (Channel.PHONE, Channel.IN_PERSON)
    if not (is_spoken or live.every(*READ_PARTS)):
        asked.append("the transcript")
    return asked
