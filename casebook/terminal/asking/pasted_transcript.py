"""A transcript that was pasted into the questions: what it says is shown, each value with its line, and taken with one key."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Optional, TypeAlias

from casebook.actions.noticed.numbers_elsewhere import (
    Numbered,
    elsewhere_words,
    numbers_elsewhere,
    numbers_of_cases,
    only_case,
    without,
)
from casebook.actions.questions.contact_sheet import CASE, ContactSheet, TakenAs
from casebook.actions.transcript import TranscriptRead
from casebook.records.kinds import Case
from casebook.terminal.asking.asking import RECORD, WHERE_PASTED, text_pasted
from casebook.terminal.screens.transcript import finding_words, is_recorded
from casebook.text.comparing import as_seen
from casebook.text.sanitise import for_screen

_MOST_CASES = 9

Keeps: TypeAlias = Callable[[str, Optional[TakenAs]], object]
"""What keeps a paste where nothing can be lost, and as what it was taken."""


class PastedTranscript:
    """What a paste says, which was `read` by itself; `keep` keeps the text where nothing can be lost, and that it was taken.

    It was pasted `at` this moment, if not now; below a text that was pasted before, when that was."""

    def __init__(
        self, sheet: ContactSheet, pasted: str, read: TranscriptRead, keep: Keeps, at: Optional[datetime] = None
    ) -> None:
        self._sheet, self._pasted, self._alone, self._keep, self._own_at = sheet, pasted, read, keep, at
        self.is_taken = False
        self._look_at(_below(sheet.pasted, pasted))

    def _look_at(self, text: str) -> None:
        self._keep(text, None)
        is_alone = text == self._pasted
        self._at = self._own_at if is_alone or self._sheet.pasted is None else self._sheet.pasted_at
        read = self._alone if is_alone else self._sheet.read(text, at=self._at)
        self._text, self._case = text, _case_of(self._sheet, text, read, goes_on=text != self._pasted)
        self._read = self._sheet.read(text, self._case, self._at) if self._case else read
        self._cases = [] if self._case else _likely_cases(self._sheet, text)
        self._elsewhere = self._numbers_elsewhere()

    def _numbers_elsewhere(self) -> list[Numbered]:
        """The numbers in it that another case has than the one that it is taken for."""
        return numbers_elsewhere(self._read, self._sheet.known.case_named, self._case) if self._case else []

    @property
    def lines(self) -> Sequence[str]:
        """What was read out of it, a line each; what is only likely has a question mark."""
        read, count = without(self._read, self._elsewhere), _lines_in(self._text)
        before = count - _lines_in(self._pasted)
        below = f", {before} of them pasted before" if before else ""
        told = [
            f"{'' if one in read.taken else '? '}{finding_words(one)}"
            for one in read.findings.found
            if one in read.likely or (one in read.taken and is_recorded(one))
        ]
        named = [f"{at}  {_case_words(case)}" for at, case in enumerate(self._cases, 1)]
        choose = ["Which case is it?", *named, ""] if named else []
        return [*choose, f"A transcript of {count} lines{below}. It says:", *(told or ["nothing that is sure"])]

    @property
    def warnings(self) -> Sequence[str]:
        """That numbers in it belong to another case."""
        told = elsewhere_words(self._elsewhere, self._case) if self._case else ()
        return [for_screen(words, lines=False) for words in told]

    @property
    def ask(self) -> str:
        """Whether it is to be taken, and for which case."""
        if self._case is not None:
            return f"Take it for {_case_words(self._case)}{' all the same' if self._elsewhere else ''}?"
        return f"Take it? Type the number of its case (1 to {len(self._cases)})." if self._cases else "Take it?"

    @property
    def keys(self) -> str:
        """What each key does."""
        is_doubted = bool(self._elsewhere)
        number = (
            f"1–{len(self._cases)} takes it for that case"
            if self._cases
            else f"{'y' if is_doubted else 'Enter'} takes it"
        )
        sure = " · s only what is sure" if self._read.likely else ""
        alone = " · r takes only what was pasted now" if self._text != self._pasted else ""
        return f"{number}{sure}{alone} · t keeps it as what was said · {'Enter' if is_doubted else 'n'} leaves it out"

    def press(self, key: str) -> Optional[str]:
        """Take it all at `y` or Enter, what is sure at `s`, as text at `t`, nothing at `n` or Escape, nor at Enter where
        a number in it is another case's; a digit says for which case.

        Where it goes on with what was pasted before, `r` shows it by itself, to be taken in the place of that.
        """
        if key in ("n", "escape") or (key == "enter" and self._elsewhere):
            self._keep(self._sheet.pasted or "", self._sheet.taken_as)
            return WHERE_PASTED
        if key == "t":
            said = self._sheet.typed.get(self._sheet.long, "")
            self._sheet.type(self._sheet.long, "\n".join(filter(None, [said, text_pasted(self._pasted)])))
            self._keep(self._sheet.pasted or "", self._sheet.taken_as)
            return self._sheet.long
        if key == "r":
            self._look_at(self._pasted)
            return None
        if key.isdecimal() and 0 < int(key) <= len(self._cases):
            self._case = self._cases[int(key) - 1]
            self._read = self._sheet.read(self._text, self._case, self._at)
            self._elsewhere = self._numbers_elsewhere()
            return self._take(likely=True)
        return self._take(likely=key != "s") if key in ("enter", "y", "s") else None

    def _take(self, *, likely: bool) -> str:
        self.is_taken = True
        read = self._read.with_agreed(self._read.likely) if likely else self._read
        self._sheet.take(read, self._text, self._case, self._at)
        self._keep(self._text, self._sheet.taken_as)
        return CASE if self._sheet.missing(CASE) else RECORD


def transcript_in(
    sheet: ContactSheet, text: str, keep: Keeps, at: Optional[datetime] = None
) -> Optional[PastedTranscript]:
    """What was pasted as a transcript, `at` this moment if not now, kept until it is said what becomes of it; None where nobody
    speaks in it."""
    read = sheet.read(text, at=at)
    return PastedTranscript(sheet, text, read, keep, at) if read.has_speech else None


def _below(before: Optional[str], pasted: str) -> str:
    """What was pasted, below what was pasted before: a long chat may come in parts, and some of it twice."""
    if before is None or before.strip() in pasted:
        return pasted
    return before if pasted.strip() in before else "\n".join([before.rstrip("\n"), pasted])


def _lines_in(text: str) -> int:
    return len(text.strip().splitlines())


def _case_of(sheet: ContactSheet, text: str, read: TranscriptRead, *, goes_on: bool) -> Optional[Case]:
    """The case that was said already, also by what this `goes_on` with, else the one whose numbers stand in it, else the only
    open one that it can be."""
    is_said = not sheet.is_case_open or sheet.is_said(CASE) or goes_on
    if is_said and sheet.missing(CASE) is None:
        return sheet.case
    named = only_case(numbers_of_cases(read, sheet.known.case_named))
    if named is not None:
        return named
    if len(sheet.known.open_cases) == 1:
        return sheet.known.open_cases[0]
    spoken = [case for case in sheet.known.open_cases if as_seen(case.company) in as_seen(text)]
    return spoken[0] if len(spoken) == 1 else None


def _likely_cases(sheet: ContactSheet, text: str) -> list[Case]:
    """The open cases, those first whose company is named in it."""
    said = as_seen(text)
    return sorted(sheet.known.open_cases, key=lambda case: as_seen(case.company) not in said)[:_MOST_CASES]


def _case_words(case: Case) -> str:
    company = f" · {case.company}" if case.company else ", a new case"
    return for_screen(f"{case.handle}{company}", lines=False)
