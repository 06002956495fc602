"""Which question of a screen is being answered, and what each key does there. No library of terminals is known here."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Optional, Protocol

from casebook.actions.answers.short_answers import may_mean_yes
from casebook.actions.questions.questions import Offer, State
from casebook.parsing.choices import NO, YES
from casebook.terminal.asking.questions import BytesTyped

if TYPE_CHECKING:
    from casebook.actions.questions.questions import Refused
    from casebook.errors import CasebookError

_SCROLLS = {"up": -1, "down": 1}
"""Keys that move what is shown of a paste, and by how many rows."""

_PAGES = {"pageup": -1, "pagedown": 1}
"""Those that move it by as many rows as are seen of it, but one."""

RECORD = "record"
"""The name of the last question: whether it is to be recorded so."""

_LATE = "Enter adds that to what you typed; y or n alone answers."

WHERE_PASTED = ""
"""In the place of a name: the question at which something was pasted."""


class Sheet(Protocol):
    """What is asked: questions with what was typed, and what comes of it. `long` is the one that takes what has several lines,
    `final` whether it is to be recorded; where that is not asked, the last question is the end. `skipped` are those that the
    person went past without seeing them."""

    title: str
    skipped: frozenset[str]
    long: str
    final: str

    @property
    def states(self) -> list[State]:
        """Every question that is to be asked, with what was typed and understood."""

    def type(self, name: str, text: str) -> None:
        """Take this as the answer to a question."""

    def left(self, name: str) -> None:
        """What follows from an answer once it is typed."""

    def missing(self, name: str) -> Optional[CasebookError]:
        """Why this question cannot be skipped; None where it can."""

    def offers(self, name: str) -> list[Offer]:
        """What may be typed there."""

    def refusal(self) -> Optional[Refused]:
        """Why it cannot be recorded as it stands."""


class Pasted(Protocol):
    """A paste that is more than an answer: what it would be taken as, and what each key does with it."""

    @property
    def lines(self) -> Sequence[str]:
        """What was read out of it."""

    @property
    def warnings(self) -> Sequence[str]:
        """Why it may not be meant for where it goes."""

    @property
    def ask(self) -> str:
        """Whether it is to be taken."""

    @property
    def is_taken(self) -> bool:
        """Whether it was taken as answers."""

    @property
    def keys(self) -> str:
        """What each key does."""

    def press(self, key: str) -> Optional[str]:
        """Do what the key says, and give the question to go on with, `WHERE_PASTED` for that at which it was pasted; None where
        the key says nothing here."""


class Asking:
    """The questions while they are answered.

    `keep` keeps an answer where nothing can be lost, and says why where it cannot; `read_paste` says what a paste of several
    lines is, if it is more than an answer; `rows_hidden` of what is shown of it are above the screen, `rows_shown` on it. It
    begins with the question `begin`, else with the first that is not answered.
    """

    def __init__(
        self,
        sheet: Sheet,
        keep: Callable[[str, str], Optional[str]],
        read_paste: Callable[[str], Optional[Pasted]] = lambda _: None,
        begin: str = "",
    ) -> None:
        self.sheet, self._keep, self._read_paste = sheet, keep, read_paste
        self.why, self.shows_why, self.is_left, self._late = "", False, False, ""
        self.paste: Optional[Pasted] = None
        self.rows_hidden, self.rows_shown = 0, 1
        self._tabbed: list[str] = []
        names = self._names()
        open_ = (one.name for one in sheet.states if not one.typed or one.refusal or sheet.missing(one.name))
        self.name = begin if begin in names else next(open_, names[-1])
        missing = sheet.missing(self.name) if self.text else None
        self.why = "" if missing is None else str(missing)

    @property
    def text(self) -> str:
        """What is typed in answer to this question, or where it is asked whether to record."""
        if self.name == RECORD:
            return self._late
        return self._typed_at(self.name)

    @property
    def place(self) -> int:
        """Which of the questions this is; behind the last of them it is whether to record."""
        names = self._names()
        return names.index(self.name) if self.name in names else len(names) - 1

    @property
    def is_closed(self) -> bool:
        """Whether nothing can be typed here but a key."""
        return self.paste is not None or (self.name == RECORD and not self._late)

    def offers(self) -> list[Offer]:
        """What may be typed here."""
        return [] if self.is_closed else self.sheet.offers(self.name)

    def change(self, text: str) -> None:
        """Take this as what is typed here now."""
        if text == self.text or self.is_closed:
            return
        self._tabbed = []
        if any(map(_is_no_text, text)):
            self.why = str(BytesTyped())
            return
        if self.name == RECORD:
            self.say_late(text)
            return
        self._type(text)

    @property
    def has_lines(self) -> bool:
        """Whether what is typed here may have several lines."""
        return not self.is_closed and self.sheet.states[self.place].has_lines

    def say_late(self, text: str) -> None:
        """Something else than yes or no is typed where it is asked whether to record: a thought that came late, until Enter."""
        self._late, self.why = text, _LATE if text and self.sheet.long else ""
        if self.sheet.long:
            self._keep(self.sheet.long, self._with_late())

    def agree(self) -> bool:
        """Have it recorded, if it can be."""
        return self._is_whole()

    def enter(self) -> bool:
        """Go on to the next question, where this one is answered or can be skipped; whether it is to be recorded."""
        if self.name == RECORD:
            return self._enter_at_the_end()
        state = self.sheet.states[self.place]
        missing = self.sheet.missing(self.name)
        if state.refusal is not None or missing is not None:
            self.why, self.shows_why = ("" if missing is None else str(missing)), True
            return False
        self.sheet.left(self.name)
        self.sheet.skipped -= {self.name}
        self._keep_all()
        if not self.sheet.final and self.name == self._names()[-1]:
            return self._is_whole()
        self.next()
        return False

    def _enter_at_the_end(self) -> bool:
        """Whether to record: yes by nothing or a word for it, `is_left` for one for no; what else was typed is put where it
        belongs, and shown there."""
        answer = self._late.strip(" .!").casefold()
        is_answer = answer in ("", *YES, *NO)
        if not is_answer and self.sheet.long and not may_mean_yes(answer):
            self.go_to(self.sheet.long)
            return False
        self.say_late("")
        self.why, self.is_left = "" if is_answer else "type y or n.", answer in NO
        return is_answer and not self.is_left and self._is_whole()

    def _with_late(self) -> str:
        """What stands in the long answer, with what was typed late below it."""
        return "\n".join(filter(None, [self._typed_at(self.sheet.long), self._late]))

    def next(self) -> None:
        """Go on to the next question, whatever stands in this one."""
        names = self._names()
        self.go_to(names[min(self.place + 1, len(names) - 1)])

    def back(self) -> None:
        """Go back to the question before."""
        self.go_to(self._names()[max(self.place - 1, 0)])

    def to_record(self) -> bool:
        """Leave the rest unanswered; whether that is the end, as it is not asked whether to record."""
        self.sheet.skipped |= {*self._names()[self.place + 1 :]}
        self.go_to(RECORD)
        return not self.sheet.final and self._is_whole()

    def go_to(self, name: str) -> None:
        """Go to this question; to whether it is to be recorded where there is none of the name."""
        late, self._late = (self._with_late() if self._late else ""), ""
        self.name, self.why, self.shows_why, self._tabbed = name, "", False, []
        self.name = self._names()[self.place]
        if late and self.sheet.long:
            self.sheet.type(self.sheet.long, late)
            self._keep(self.sheet.long, late)

    def complete(self) -> None:
        """Take the first of what may be typed here, or the next where one was taken; stay as it is where there is nothing."""
        if not self._tabbed:
            self._tabbed = [offer.value for offer in self.offers()]
        if not self._tabbed:
            return
        taken, *others = self._tabbed
        self._type(taken)
        self._tabbed = [*others, taken]

    def pasted(self, text: str) -> str:
        """What of a paste is to be typed here; nothing where it was taken for more than an answer."""
        text = text.replace("\r\n", "\n").replace("\r", "\n")
        typed = text_pasted(text)
        if "\n" in typed:
            return self.offer(text, self._read_paste(text))
        if self.name == RECORD and self.paste is None:
            self.say_late(self._late + typed)
            return ""
        return typed

    def offer(self, text: str, paste: Optional[Pasted]) -> str:
        """Show what a paste of several lines is; what of it is to be typed here, where it is no more than an answer."""
        self.paste, self.rows_hidden = paste, 0
        if paste is not None:
            return ""
        if self.name == RECORD or not self.sheet.states[self.place].has_lines:
            self.go_to(self.sheet.long)
        return text_pasted(text)

    def press(self, key: str) -> None:
        """Do with the paste what the key says."""
        if self.paste is None:
            return
        if key in _SCROLLS or key in _PAGES:
            rows = _SCROLLS.get(key) or _PAGES[key] * max(1, self.rows_shown - 1)
            self.rows_hidden = max(0, self.rows_hidden + rows)
            return
        name = self.paste.press(key)
        if name is not None:
            self.paste = None
            self._keep_all()
            self.go_to(name or self.name)

    def _is_whole(self) -> bool:
        refused = self.sheet.refusal()
        if refused is None:
            return True
        self.go_to(refused.name or RECORD)
        self.why = str(refused.why)
        return False

    def _names(self) -> list[str]:
        return [*(state.name for state in self.sheet.states), *([RECORD] if self.sheet.final else [])]

    def _typed_at(self, name: str) -> str:
        return next((state.typed for state in self.sheet.states if state.name == name), "")

    def _type(self, text: str) -> None:
        self.shows_why = False
        self.sheet.type(self.name, text)
        self.why = self._keep(self.name, text) or ""

    def _keep_all(self) -> None:
        """Keep what was filled in beside what was typed."""
        for state in self.sheet.states:
            self.why = self._keep(state.name, state.typed) or self.why


def text_pasted(text: str) -> str:
    """A paste as text that can be kept: without the line ends around it, with a sign in the place of what is no character."""
    return text.strip("\n").encode("utf-8", "surrogateescape").decode("utf-8", "replace")


def _is_no_text(character: str) -> bool:
    """Whether it stands for a byte that is no text here."""
    return "\ud800" <= character <= "\udfff"
