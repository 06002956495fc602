"""The clauses of what somebody said in a transcript, and which of them say what will be.

A sentence is parted where one half stands against the other, or tells of another thing or of another day.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from casebook.parsing.dates.date_words import numbered
from casebook.parsing.due_dates import Unread
from casebook.parsing.promises.acts import acts_on_a_day, is_idle, is_usual, tells_of_the_past, will_act
from casebook.parsing.promises.conditions import condition_in
from casebook.parsing.promises.dates_in_commas import closes_a_date
from casebook.parsing.promises.promise_kinds import promise_kind_in
from casebook.parsing.transcripts.decoding import plain
from casebook.parsing.transcripts.idioms import without_idioms
from casebook.parsing.transcripts.no_promises import is_no_deed, is_none
from casebook.parsing.transcripts.notes.calls import SAID
from casebook.parsing.transcripts.notes.words import TOLD
from casebook.parsing.transcripts.purposes import as_meant, without_aims
from casebook.parsing.transcripts.taking_back import comes_to_nothing
from casebook.parsing.transcripts.visits import RINGS_FIRST, VISITS, comes_to_do, without_who_rings
from casebook.parsing.transcripts.words import pattern, promise_words_of
from casebook.records.vocabularies import OCCASIONS, Promised
from casebook.text.emoji import EMOJI

_LONGEST = 500
"""A longer sentence is no promise that anybody made in a chat. Our own choice."""

_NEXT = re.compile(r"(?:after(?: that|wards)|daarna|vervolgens|danach|anschlie\w+|ensuite|apres|puis|luego|despues)\b")
"""How a clause begins that tells what is done after what the one before it tells."""

_COMMAS = re.compile(rf", (?=\S)|: | [–—-] | *[{EMOJI}]\ufe0f? +(?=\w)")
"""What parts what is not so from what will be: a comma, or a picture as good as one."""

_LEAST_CLAUSE = 4
"""Fewer words behind an *and* are no clause, but one more day. Our own choice."""

_SECOND = (
    "haben|hat|ist|sind|kommt|kommen|bekommen|erhalten|wird|werden|geht|gehen|holt|holen|hole|liefert|macht|machen|mache|"
    "nehmen|nimmt|heeft|hebt|krijgt|is|gaat|wordt|haalt|halen|staat|komen"
)
"""Verbs in the second place, as a clause has them that hangs on nothing: `das haben Sie am Donnerstag`."""

_HANGS = re.compile(
    rf"(?!(?:das|den|dem|der|dat|die) (?:{_SECOND})\b)"
    r"(?:that|which|who|whether|because|as|since|so that|dat|die|of|omdat|zodat|dass|ob|weil|damit|wo|was|welche\w*|"
    r"(?:der|das|den|dem|dessen|deren)(?= [a-zäöü])|que|qui|car|parce|afin|porque|quien|donde|pues)\b"
)
"""How a clause begins that hangs on the one before it, with what is not so there: `nicht zusagen, dass …`."""

_WHO_SAID = re.compile(
    rf"[^,;:]{{0,40}}?\b(?:{SAID})(?: (?:to )?(?:me|us|mij|mir|uns|nos))?"
    r"(?:,? (?:that|dat|dass|que)\b|[,:])? (?=(?:i|we|my|ik|we|mijn|ich|wir|mein\w*|je|j'|nous|mon|ma|mes|me|mi|mis)\b)"
)
"""Who said something about the person who tells it: `She said I`, `Elle m'a promis que je`."""

WILL = {"en": "we will ", "nl": "we zullen ", "de": "wir werden ", "fr": "nous allons ", "es": "vamos a "}
"""What the second of two things that will be done shares with the first: `we will collect it and refund you`."""


_STATE = re.compile(
    r"(?:your|the|it|uw|je|de|het|ihr|ihre|dein|deine|der|die|das|es|votre|le|la|il|elle|su|tu|el)\b(?: \w+){0,3} "
    r"(?:is|are|'s|sits|ligt|staat|zit|liegt|steht|ist|befindet|hangt|est|se trouve|esta|se encuentra)\b"
)
"""How a clause begins that tells where something is, or in what state."""

_PREPOSITIONS = frozenset(
    "between before by from at until till tussen voor uiterlijk vanaf van om tot zwischen vor bis spatestens ab von um "
    "entre avant d'ici a des au antes desde hasta".split()
)
"""What stands before the time of a day, or the latest."""


def is_latest(small: str) -> bool:
    """Whether words of a day, in small letters, tell the latest."""
    return (
        re.match(r"(?:by|until|before|tot|voor|uiterlijk|tegen|bis|spatestens|vor|avant|d'ici|antes|hasta)\b", small)
        is not None
    )


def _goes_on_in(behind: str) -> bool:
    """Whether what stands behind a comma is the rest of a day: `Thursday, December 10th, between eight and noon`."""
    words = plain(behind).split()[:2]
    return words[0] in _PREPOSITIONS or any(
        word[0].isdecimal() or word.strip(",.") in numbered("MONTHS") for word in words
    )


class Clauses:
    """The clauses of one language. `due` gives the day that words tell, as an ISO date, or None, and `unread` the words of
    one that is none that anything is due.

    `told`: somebody tells afterwards what was said.
    """

    def __init__(
        self, language: str, due: Callable[[str], str | None], unread: Callable[[str], Unread | None], *, told: bool
    ) -> None:
        self.language, self.words = language, promise_words_of(language)
        self.due, self.unread, self._told = due, unread, TOLD[language] if told else None
        self._shared = ""

    def has(self, entry: str, small: str) -> bool:
        """Whether words in small letters have one of an entry of the table."""
        return pattern(getattr(self.words, entry)).search(as_meant(small, self.language, entry)) is not None

    def of(self, sentence: str) -> list[str]:
        """The parts that stand against each other; and those joined by *and*, where each of them names another thing."""
        told = [without_who_rings(part.strip()) for part in re.split(rf";\s|,? (?:{self.words.but}),? ", sentence)]
        parts = [half for part in told if part for half in self._after_no_promise(part)]
        return [self._as_said(each) for part in parts for each in self._joined(part)]

    def _as_said(self, part: str) -> str:
        """What somebody said, of a call that is told, without who said it, where the day of it is read only so."""
        said = _WHO_SAID.match(plain(part)) if self._told is not None else None
        if said is None or self.due(part) is not None or self.due(part[said.end() :]) is None:
            return part
        return part[said.end() :]

    def _after_no_promise(self, part: str) -> list[str]:
        """The parts at a comma behind which something is told that will be, and before it what is not so or offered."""
        for comma in _COMMAS.finditer(part):
            before, behind = part[: comma.start()], part[comma.end() :]
            small = plain(before)
            is_none = self.negated(small) or self.has("offers", small)
            is_none = is_none or (comma[0] == ": " and len(small.split()) >= _LEAST_CLAUSE)  # I asked the boss: …
            is_none = is_none or self._tells_of_a_call(small) or comes_to_nothing(small)
            is_none = is_none or (comma[0].strip()[:1] not in ",:–—-" and self.due(part) is None)  # no need 🙂 we …
            if _HANGS.match(behind) or self.has("condition", small) or not is_none:
                continue
            due = self.due(behind)
            if due is not None and self.promises(behind, plain(behind), promise_kind_in(behind), due):
                return [before, behind]
        return [part]

    def _tells_of_a_call(self, small: str) -> bool:
        """Whether it only tells that one called, in a call that is told."""
        called = self._told is not None and pattern(rf"\b(?:{self._told.called})\b").search(small) is not None
        return called and not self.tells(small)

    def _joined(self, part: str) -> list[str]:
        """The parts at each *and* that parts two things, or what is so from what is not."""
        if self.has("condition", plain(part)):
            return [part]
        that = "(?:(?:that|dat|dass|que) |qu')?" if self._told is not None else ""  # he says that … and that …
        for joint in pattern(rf",? (?i:{self.words.also}) {that}(?!\d)|, (?=\S)").finditer(part):
            before, behind = part[: joint.start()], part[joint.end() :]
            is_in_a_day = joint[0] == ", " and (_goes_on_in(behind) or closes_a_date(plain(part), joint.start()))
            if not before or not behind or is_in_a_day:
                continue
            parts = self._are_two_things if joint[0] == ", " else self._are_two
            plainly = self._is_plain(part, before, behind) or self._is_behind_a_state(before, behind)
            follows = joint[0] == ", " and (plainly or _NEXT.match(plain(behind)))
            if follows or self._are_two_days(joint[0], part, before, behind) or parts(part, before, behind):
                return [before, *self._joined(behind)]
        return [part]

    def _is_plain(self, part: str, before: str, behind: str) -> bool:
        """Whether what stands behind the comma is a promise by itself, which nobody knows by the whole."""
        due = self.due(behind)
        if due is None or _HANGS.match(behind) is not None:
            return False  # as nearly everywhere, before the kinds are looked for
        kind = promise_kind_in(behind)
        if Promised.OTHER in (kind, promise_kind_in(before)) or promise_kind_in(part) is not Promised.OTHER:
            return False
        return self.promises(behind, plain(behind), kind, due)

    def _is_behind_a_state(self, before: str, behind: str) -> bool:
        """Whether a comma parts how things are from a promise: `Your parcel is in Leeds, the van brings it on Friday`."""
        small = plain(before)
        if not _STATE.match(small) or self.tells(small) or self.due(before) is not None or _HANGS.match(behind):
            return False
        kind, due = promise_kind_in(behind), self.due(behind)
        return due is not None and kind is not Promised.OTHER and self.promises(behind, plain(behind), kind, due)

    def _are_two_days(self, joint: str, part: str, *halves: str) -> bool:
        """Whether these sentences, of which the whole tells no one day, tell a day each."""
        is_article = joint != ", " and self.language == "de" and re.match(r"d(?:er|ie|as) ", halves[1])
        if (_HANGS.match(halves[1]) and not is_article) or self.due(halves[1]) is None:
            return False
        if joint != ", " and self.unread(halves[0]) is not None:
            return len(halves[1].split()) >= _LEAST_CLAUSE  # bis Montag raus, und die 240 € werden in 14 Tagen bezahlt
        if self.due(halves[0]) is None or self.due(part) is not None:
            return False
        small = plain(halves[1])
        arrives = self.follows(small) and self.has("refers_back", small)
        tells = self.tells(small) or arrives or promise_kind_in(halves[1]) is not Promised.OTHER
        return tells or (joint != ", " and len(small.split()) >= _LEAST_CLAUSE)

    def _are_two_things(self, _part: str, *halves: str) -> bool:
        """Whether these sentences promise a thing each, and neither hangs on the other."""
        if _HANGS.match(halves[1]) is not None:
            return False
        kinds = {promise_kind_in(half) for half in halves} - {Promised.OTHER}
        return len(kinds) == len(halves) and all(
            self.tells(plain(half)) and not self.negated(plain(half)) for half in halves
        )

    def _are_two(self, part: str, *halves: str) -> bool:
        """Whether these halves of a sentence are promises of two things, or only one of them is one."""
        kinds = [promise_kind_in(half) for half in halves]
        tells = [self.tells(plain(half)) for half in halves]
        if kinds[0] is Promised.DELIVERY and kinds[1] in VISITS and comes_to_do(*map(plain, halves)):
            return False
        if self.negated(plain(halves[0])) != self.negated(plain(halves[1])):
            return True
        if len(set(kinds)) == len(kinds) and Promised.OTHER not in kinds:
            if tells == [True, False]:
                self._shared = plain(f"{WILL[self.language]}{halves[1]}")
                is_what_one_hears = (
                    kinds[0] in OCCASIONS and kinds[1] is Promised.INFORMATION
                )  # call you and tell you …
                tells[1] = self.has("shall", self._shared) if is_what_one_hears else self.tells(plain(halves[1]))
            together = self.has("same_day", plain(halves[1]))
            return together or all(tells) or promise_kind_in(part) is Promised.OTHER
        if comes_to_nothing(plain(halves[0])) and tells[1]:
            return True
        if tells[1] and kinds[1] is not Promised.OTHER and self.due(part) is None:
            return self.due(halves[1]) is not None
        if promise_kind_in(part) is not Promised.OTHER or kinds.count(Promised.OTHER) != 1:
            return False
        return tells[kinds.index(Promised.OTHER) - 1]

    def tells(self, small: str) -> bool:
        """Whether these words alone say what the company will do, or what the person will get."""
        if self._shared.endswith(small) and len(small) < len(self._shared):
            small = self._shared
        told = self._told is not None and pattern(self._told.shall).search(small) is not None
        will = any(self.has(entry, small) for entry in ("shall", "gets"))
        return told or will or will_act(self.language, as_meant(small, self.language))

    def negated(self, small: str) -> bool:
        """Whether something is said not to be."""
        meant = without_aims(without_idioms(as_meant(small, self.language)))
        without_reason = pattern(self.words.because).sub("", meant)
        return self.has("negated", pattern(self.words.negates_nothing).sub("", without_reason))

    def promises(self, clause: str, small: str, kind: Promised, due: str | None) -> bool:
        """Whether the clause is one of the company's that says what will be, and nothing in it makes it none."""
        return self._says_what_will_be(clause, small, kind, due) and not is_none(small)

    def _says_what_will_be(self, clause: str, small: str, kind: Promised, due: str | None) -> bool:
        if len(clause) > _LONGEST or self.negated(small):
            return False
        if kind is Promised.OTHER and (due is None or is_no_deed(small)):
            return False
        if self.has("no_promise", small) or is_usual(self.language, small):
            return False
        if (self.has("in_a_moment", small) or pattern(RINGS_FIRST).search(small)) and due is None:
            return False
        is_set = due is not None or self.has("same_day", small)
        if is_set and self._is_planned(plain(self._part_of(clause, due)), kind):
            return True
        if self.tells(small) and not (due is None and tells_of_the_past(self.language, small)):
            return True
        is_past = due is None and self.unread(clause) is not None
        return self.has("underway", small) and not is_past and (due is not None or condition_in(clause) is None)

    def _is_planned(self, small: str, kind: Promised) -> bool:
        """Whether what these words tell beside a day will be then: what is done of a kind, or what somebody does."""
        if self.has("no_plan", small) or is_idle(self.language, small):
            return False
        return kind is not Promised.OTHER or acts_on_a_day(self.language, small)

    def _part_of(self, clause: str, due: str | None) -> str:
        """The part at a comma that tells the day and what is done then by itself, of what tells something else beside it."""
        parts = clause.split(", ")
        alone = [part for part in parts if due is not None and self.due(part) == due]
        told = [part for part in alone if acts_on_a_day(self.language, plain(part))]
        return told[0] if len(parts) > 1 and told else clause

    def shall(self, small: str) -> bool:
        """Whether it says plainly what the company will do."""
        return not self.has("no_promise", small) and self.has("shall", small)

    def follows(self, small: str) -> bool:
        """Whether it may tell when what was promised before it comes."""
        return self.has("takes", small) and not self.has("no_promise", small)
