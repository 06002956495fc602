"""What came of a promise, as it goes on from what was promised: how much money, that nobody came, what the person noted."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from casebook.domain.deliveries import DELIVERED_KINDS, delivery_of
from casebook.domain.nearness import promises_a_new_thing
from casebook.domain.notes.came_after_all import may_have_come, says_it_came
from casebook.domain.notes.came_wrong import says_came_wrong
from casebook.exporters.facts.evidence.evidence import NONE_CAME, came_instead, came_untold
from casebook.exporters.facts.noted.ended_noted import end_of_promise
from casebook.exporters.facts.noted.not_known import goes_on, no_record, not_seen
from casebook.exporters.facts.noted.nothing_came import THINGS_THAT_COME, nothing_came_by
from casebook.exporters.facts.noted.who_came import comes_to_somebody
from casebook.exporters.facts.promises.kinds_of_parts import kinds_of
from casebook.exporters.facts.promises.promised_thing import LONGEST_THING, SAYS_LITTLE
from casebook.exporters.words.never_came import own_of
from casebook.exporters.words.sums_told import note_told, says_nothing_more, says_two_things, sums_told
from casebook.exporters.words.typed import inside_a_sentence, one_line
from casebook.records.vocabularies import EventKind, Promised, PromiseState
from casebook.text.quick_pattern import QuickPattern
from casebook.text.sentences import sentences
from casebook.text.sums import sum_in
from casebook.text.words.calendar_words import MONTHS, any_of, every_name
from casebook.text.words.joining_words import AND_OR_BUT

if TYPE_CHECKING:
    from casebook.domain.promises import PromiseFacts
    from casebook.exporters.wording import Wording
    from casebook.language.language import Language
    from casebook.records.kinds import Promise

_INSTEAD = QuickPattern(
    r"\b(?:only|just|instead|alleen|slechts|enkel|in plaats|nur|bloß|statt|stattdessen|seul\w*|au lieu|à la place|s[oó]lo"
    r"|solamente|en lugar|en vez)\b|\b(?:n['’]\w+|ne) (?:\w+ ){1,3}qu(?:e |['’])(?:une? |\d)|\bno (?:\w+ ){1,2}más que\b"
)
"""What a note has that says what came in the place of what was promised."""

_DAY_BEHIND = QuickPattern(
    rf", (?:(?:on|op|am|le|el) )?(?:the |de |den )?\d{{1,2}}(?:st|nd|rd|th|\.|er)? (?:de )?{any_of(every_name(MONTHS))}\Z"
)
"""The day on which something came, behind a comma at the end: *only 426.50 GBP came, on 4 August*."""

_AND_MORE = QuickPattern(rf" (?:{AND_OR_BUT}) ")
"""Another clause in a note: *nobody called and they closed the case*."""

_THINGS = frozenset((Promised.REPLACEMENT, Promised.DELIVERY, Promised.REPAIR))
"""The kinds of promises of which something comes that may be wrong."""

_FEW = 6
"""A note of more words tells more than that nothing came. Our own choice."""


def did_not_come(language: Language, promise: Promise) -> str:
    """That it did not come true, as its kind has it: a new thing of which no kind is known did not come, nor did a sum; what
    is of several kinds did not happen."""
    text = one_line(promise.text)
    if promise.promised is Promised.OTHER and sum_in(text) and text.startswith(sum_in(text)):
        return language.did_not[Promised.REFUND]
    if len(kinds_of(promise)) > 1:
        return language.did_not[Promised.OTHER]
    is_new = promises_a_new_thing(promise.text or "", promise.promised)
    return language.did_not[Promised.DELIVERY if is_new else promise.promised]


_NONE_RECEIVED = QuickPattern(
    rf"(?:{NONE_CAME.pattern})(?: (?:came|arrived|received|(?:aan)?gekomen|ontvangen|gekregen|(?:an)?gekommen|erhalten|bekommen"
    r"|eingegangen|reçue?s?|venue?s?|arrivée?s?|recibid[oa]s?|llegad[oa]s?))?"
)
"""A note that says no more than that nothing of the kind came."""


class PromiseEnd:
    """What came of what was promised, where it should have come by now."""

    def __init__(self, wording: Wording, facts: PromiseFacts) -> None:
        self._wording, self._facts = wording, facts
        self._texts: dict[tuple[str, bool], str] = {}
        self._in_few_words: dict[str, str] = {}

    @cached_property
    def plain(self) -> str:
        """The same in the words of the language, without a mark; nothing where it need not have come yet."""
        facts, language = self._facts, self._wording.language
        may_be_there = facts.state is PromiseState.OVERDUE and facts.promise.promised in DELIVERED_KINDS
        if may_be_there and (came := delivery_of(facts.promise, own_of(self._wording.facts))):
            return language.log.event_alone[EventKind.DELIVERED].format(day=self._wording.day(came.at))
        if not facts.missed or facts.promise.number in self._wording.facts.not_awaited:
            return ""
        if facts.promise.promised is Promised.REFUND and came_untold(self._wording, facts):
            return language.not_kept  # that nothing came cannot be told; one that nobody settled is not awaited then
        is_broken = facts.state is PromiseState.BROKEN
        if is_broken and language.log.nobody_came.fullmatch(one_line(facts.promise.settled_note).rstrip(" .!")):
            return language.events[EventKind.MISSED]  # whoever was to come did not
        if is_broken and not self._sum and (self._came_wrong or may_have_come(one_line(facts.promise.settled_note))):
            return language.not_kept  # that nothing came would contradict the note
        by_then = end_of_promise(self._wording, facts) or nothing_came_by(self._wording, facts)
        return self._sum or by_then or self._bare_end

    @property
    def _bare_end(self) -> str:
        """That it did not come, where the person settled it so and nothing that may be it came; else that it was not kept, or
        that nobody knows."""
        facts, language = self._facts, self._wording.language
        if facts.state is not PromiseState.BROKEN:
            return no_record(language, facts.promise.promised)
        return (
            language.not_kept if self._wording.facts.came_late.may_be(facts) else did_not_come(language, facts.promise)
        )

    @cached_property
    def _came_wrong(self) -> bool:
        """Whether the note says that a thing came, or was repaired, and was wrong."""
        promise = self._facts.promise
        is_thing = promise.promised in _THINGS or promises_a_new_thing(promise.text or "", promise.promised)
        return is_thing and says_came_wrong(one_line(promise.settled_note))

    @cached_property
    def _sum(self) -> str:
        return came_instead(self._wording, self._facts)

    @property
    def is_sum(self) -> bool:
        """Whether it is how much money came."""
        return bool(self.plain) and self.plain == self._sum

    @cached_property
    def is_unknown(self) -> bool:
        """Whether nobody knows what came of it, and that is all there is to say."""
        return self.plain == no_record(self._wording.language, self._facts.promise.promised)

    def unknown(self, *, briefly: bool, is_asked_for: bool) -> str:
        """That nobody knows, as it goes on: whoever still asks for it is waiting."""
        language = self._wording.language
        kind = self._facts.promise.promised
        waits = is_asked_for and not self._came_something
        brief = language.lead.still_waiting if waits else not_seen(language, kind)
        return goes_on(language, brief if briefly else self.plain)

    @property
    def _came_something(self) -> bool:
        """Whether money or a parcel came since it was promised: nobody says that they wait for all of it."""
        events, made = self._wording.facts.events, self._facts.promise.at.instant
        kinds = (EventKind.REFUNDED, EventKind.DELIVERED)
        return any(each.event in kinds and each.at.instant > made for each in events)

    def _beside(self, what: str) -> str:
        """The plain end as it goes with `what` is told to have been promised: an engineer is not done, and did not come."""
        kind, language = self._facts.promise.promised, self._wording.language
        if self.plain != language.did_not[kind] or kind not in SAYS_LITTLE or what == language.promised_as[kind]:
            return self.plain
        comes = comes_to_somebody(what.partition(" ")[2])
        return language.events[EventKind.MISSED] if comes else language.did_not[Promised.OTHER]

    @cached_property
    def note(self) -> str:
        """What the person noted of what became of it, unless it only says again that it did not come true."""
        language = self._wording.language
        note = sums_told(language, note_told(language, one_line(self._facts.promise.settled_note)))
        says_little = says_nothing_more(language, note, self._facts.promise.text or "") or self._is_of_nothing(note)
        if not note or (says_little and not says_two_things(note)):
            return ""
        return note if note.casefold() != self.plain.casefold() else ""

    def _is_of_nothing(self, note: str) -> bool:
        """Whether it only says in a few words more that nothing came: *my card statement shows nothing*."""
        language = self._wording.language
        is_few = len(note.split()) <= _FEW and not any(map(str.isdigit, note)) and not _AND_MORE.search(note)
        return is_few and any(words.search(note) for words in (language.lead.nothing_yet, language.log.nothing_heard))

    def in_few_words(self, end: str) -> str:
        """The end with no more than that nothing came, where it says that and is longer; without the day at its end on which
        something came."""
        if end not in self._in_few_words:
            self._in_few_words[end] = self._shortened(end)
        return self._in_few_words[end]

    def _shortened(self, end: str) -> str:
        language = self._wording.language
        if self.ends_with_its_day:
            return _DAY_BEHIND.sub("", end)
        kind = self._facts.promise.promised
        says_so = end == f"{language.semicolon}{self.plain}" and (
            self.plain == nothing_came_by(self._wording, self._facts)
            or (
                kind in THINGS_THAT_COME and self.plain in (language.did_not[kind], language.did_not[Promised.DELIVERY])
            )
        )
        told = f"{language.semicolon}{language.lead.nothing_came}"
        says_so = says_so or (end == f"{language.semicolon}{self.noted}" and bool(_NONE_RECEIVED.fullmatch(self.noted)))
        return min(told, end, key=len) if says_so and self.plain != language.events[EventKind.MISSED] else end

    @cached_property
    def ends_with_its_day(self) -> bool:
        """Whether it is what the person noted, with the day on which that came behind it."""
        return _DAY_BEHIND.search(self.noted) is not None

    @cached_property
    def noted(self) -> str:
        """The note, as it goes on, where it says what came in the place of it, or that nothing did: then it is the end."""
        note = self.note
        is_short = len(note) <= LONGEST_THING and len(sentences(note)) == 1
        is_end = _INSTEAD.search(note) or (NONE_CAME.match(note) and not self.is_sum) or says_it_came(note)
        is_end = is_end or self._came_wrong
        return inside_a_sentence(note.rstrip(". ")) if is_short and is_end else ""

    def text(self, what: str, *, noted: bool) -> str:
        """All of it behind `what` was promised, with what the person `noted` where that is asked for; nothing where nothing is
        known. It is worded once, however much else is told of the promise."""
        if (what, noted) not in self._texts:
            self._texts[what, noted] = self._text(what, self.note if noted else "")
        return self._texts[what, noted]

    def _text(self, what: str, note: str) -> str:
        language, end = self._wording.language, self._beside(what)
        if not end:
            return ""
        if self.noted:
            return f"{language.semicolon}{self.noted}"
        if end.casefold() in note.casefold():
            return f"{language.semicolon}{inside_a_sentence(note)}"
        more = f"{language.colon if note[:1].islower() else '. '}{note}" if note else ""
        return f"{language.semicolon}{end}{more}"
