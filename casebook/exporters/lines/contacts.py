"""A contact on one line: the day, who it was, what was said and promised, and the company's number.

It grows from the gist (`18 Oct, Marcus (supervisor): refund promised, case C-341777.`) by whole sentences to all that is known.
Each of its forms says what happened there: what brought nothing but what the lead tells comes last, as one whole line.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from casebook.exporters.facts.deciding.had_told import in_short
from casebook.exporters.facts.promises.promised_kinds import kinds_promised
from casebook.exporters.facts.promises.said_already import says_kind
from casebook.exporters.facts.refusals.because import behind_head
from casebook.exporters.facts.refusals.refusals import refuses
from casebook.exporters.facts.refusals.refused_again import as_needed
from casebook.exporters.facts.said.only_names import behind_names
from casebook.exporters.facts.said.way_typed import without_way
from casebook.exporters.facts.said.whose_words import begun_by
from casebook.exporters.lines.asides import asides_of
from casebook.exporters.lines.briefly import at_once, named_alone, nobody_came, number_given, said_no, told_first
from casebook.exporters.lines.contact_heads import ContactHeads
from casebook.exporters.lines.ended_told import ended_and_said, is_refusal_told
from casebook.exporters.lines.loose_promises import promised_briefly, promised_there
from casebook.exporters.lines.promised_alone import withdrawn_beside
from casebook.exporters.lines.promises import each_longer, promise_lines
from casebook.exporters.lines.said_above import unsaid_above
from casebook.exporters.lines.times import dates_of
from casebook.exporters.lines.told import Told
from casebook.exporters.lines.when_and_how import left_of_contact
from casebook.exporters.outline import Fragment, Stage
from casebook.exporters.words.already_told import is_told
from casebook.exporters.words.only_rang import only_how
from casebook.exporters.words.quoted_words import quoted
from casebook.exporters.words.statements import growing, joined, together
from casebook.exporters.words.typed import as_sentence, capitalised, inside_a_sentence, join_heading, one_line
from casebook.exporters.words.without_who import is_said_in, without_who
from casebook.parsing.named_parties import party_in_name
from casebook.text.breaks import ellipsize
from casebook.text.sentences import sentences

if TYPE_CHECKING:
    from casebook.domain.promises import PromiseFacts
    from casebook.exporters.wording import Wording
    from casebook.records.kinds import Contact

_GIST = 60
"""How long what was said may be and still be the gist of a contact, whole."""

_OF_OTHERS = 40
"""The same of what others said who gave a number: that comes first, as they can be asked by it. Our own choice."""

_REASON = 160
"""So long a reason stands with the refusal at once: without it that says little. Our own choice."""

_LONGEST_SENTENCE = 300
"""A longer sentence is cut as long as there is no room for all of the text."""


def contact_fragment(wording: Wording, contact: Contact, promises: Sequence[PromiseFacts], told: Told) -> Fragment:
    """A contact and the promises made in it, without what is `told` of them elsewhere."""
    contact, left = unsaid_above(wording, contact, told.lead, told.said)
    left = [*(without_way(contact, each) for each in left[:1]), *left[1:]]
    theirs = [without_who(wording, contact, each) for each in behind_names(wording, contact, left)]
    told = told._replace(said=[each for each in theirs if not is_said_in(contact, each, told.lead.text)])
    line = _ContactLine(wording, contact, promises, told)
    forms = tuple(each_longer(line.forms()))
    alone = sum(form == line.brief.gist for _, form in forms)
    all_said = line.brief.all_said
    said = next((place for place, (_, form) in enumerate(forms, 1) if form == all_said), 0)
    # An attempt is not counted, nor what the lead tells: how many there were stands above.
    is_counted, missed = contact.answered and not line.is_told, sum(each.missed for each in line.others)
    fragment = Fragment(forms, told.rank, is_counted, missed, told.leans_on, alone, said=said, left=line.left)
    is_rest = bool(told.said) and len(joined(told.said)) < len(one_line(contact.text))
    tells_how = is_rest and not line.others and all(only_how(wording, contact, each) for each in told.said)
    return fragment.not_before(Stage.ASIDE) if tells_how else fragment


class _ContactLine(ContactHeads):
    """All forms of the line of one contact."""

    def __init__(self, wording: Wording, contact: Contact, promises: Sequence[PromiseFacts], told: Told) -> None:
        super().__init__(wording, contact, promises, told)
        self._wholes: dict[bool, str] = {}
        self._grown: dict[tuple[str, bool], str] = {}

    @cached_property
    def brief(self) -> _ContactLine:
        """The line by the name of whoever answered alone."""
        named = named_alone(self._contact)
        return self if named == self._contact else _ContactLine(self._wording, named, self._promises, self._told)

    @property
    def is_told(self) -> bool:
        """Whether the lead tells all of it but the time of day."""
        return not (self._told.said or self.others or self.gist)

    @cached_property
    def left(self) -> tuple[tuple[Stage, str], ...] | None:
        """The forms of what is left of it where all that it brought is told above; None where the line tells anything else."""
        wording, contact, told = self._wording, self._contact, self._told
        brought = bool(one_line(contact.text) or self._kinds or self._ended)
        is_above = self._is_refusal_above if self._ended else not self.gist
        if not (brought and is_above) or told.said or self.others or self._says_no_more_than_how:
            return None
        if promise_lines(wording, self._promises, told.lead, contact, "", with_range=True):
            return None
        is_day_new = not (self._is_day_above or (bool(self._ended) and self._is_refusal_dated))
        is_way_new = not self._is_known_above(wording.who_and_how(self._known))
        refusal = wording.language.log.the_refusal if is_day_new and self._ended and refuses(contact) else ""
        return left_of_contact(
            wording, self._known, (refusal, self._number()), told, is_day_new=is_day_new, is_way_new=is_way_new
        )

    def forms(self) -> list[tuple[Stage, str]]:
        """Each of the line's forms, from the gist to all that is known."""
        wording, contact = self._wording, self._contact
        is_timed = not self._told.is_time_told
        brief, later = self._told.standing.of_contact(contact)
        decides = contact.number in self._told.standing.weights and self._told.leans_on is None
        is_key = contact.number == self._told.standing.key
        gist = "" if decides or (is_key and self._telling) else self.brief.gist
        forms, detail = ([(brief, gist)], later) if gist else ([], brief)
        if (untold := self._told.lead.untold) and untold.entry.number == contact.number:
            short = capitalised(in_short(wording, untold))
            forms.insert(0, (min(brief, Stage.ANSWER), self.brief._line(short, [], self.brief._voiced_head(short))))
        elif decides and (first := next(self.brief._growing_lines(promised=self._is_awaited), "")):
            broken = next(self.brief._growing_lines(), first) if self._is_broken else first
            forms, detail = [(brief, first), (brief, broken)], later
        for told in self.brief._growing_lines():
            forms.append((detail, told))
            detail = later if detail is brief else Stage.DETAIL
        short, without_range = self.brief._whole(with_range=False), self._whole(with_range=False)
        if self._is_key_untold:
            forms.append((later, short))
        # Of none but the one that the lead tells is a range left out.
        whole = without_range if len(self.others) == len(self._promises) else self._whole(with_range=True)
        timed, on_clock = (whole.replace(self._day, each, 1) for each in dates_of(wording, contact))
        beside, with_time = (map(capitalised, asides_of(wording, contact, timed=each)) for each in (False, is_timed))
        asides = [(Stage.ASIDE, f"{timed} {each}".strip()) for each in ("", *growing(beside))]
        clock = f"{on_clock} {joined(list(with_time))}".strip()
        is_day_told = self._is_day_told or is_refusal_told(wording, contact, self._told.lead.text)
        is_met = len(asides) == 1 and timed == self._met  # nothing else but what the lead tells
        if is_met and is_day_told:
            is_only_named = self._head == f"{self._day}, {one_line(contact.who)}" or not wording.who_answered(contact)
            return [] if is_only_named and clock == on_clock else [(Stage.CLOCK, clock)]
        if len(asides) == 1 and whole == self._met and self._says_no_more_than_how:
            return [(Stage.CLOCK, clock)] if clock != on_clock else []  # how long it took
        stages = (Stage.ASIDE, Stage.ASIDE) if self.is_told else (detail, Stage.HOW)
        if self.is_told and self._tells_when_due:
            stages = (Stage.KEY_CONTACT, Stage.HOW)
        return [*forms, *zip(stages, (short, without_range), strict=True), *asides, (Stage.CLOCK, clock)]

    @cached_property
    def _first(self) -> Sequence[str]:
        """What decides of what was said, where it does not begin with that, or is not all of it."""
        return told_first(self._wording, self._contact, self._telling, self._told.lead)

    def _growing_lines(self, *, promised: bool = True) -> Iterator[str]:
        """The line with what decides of what was said, then by whole sentences with all of it; with what was `promised` there."""
        said, first = at_once(self._wording, self._contact, self._telling), self._first
        if first and self._is_refusal_untold(joined(first)):
            yield self._line(inside_a_sentence(joined(first)), [], self._refusing_head)
        elif first:
            answered = [each for each in said if first[0] in each] if refuses(self._contact) else []
            yield self._growing_line("".join(answered[:1]) or joined(first), promised=promised)
        for text in growing((ellipsize(each, _LONGEST_SENTENCE) for each in said), by_clauses=True):
            if all(each.rstrip(".") in text for each in first):
                yield self._growing_line(text, promised=promised)

    @property
    def all_said(self) -> str:
        """The line with all that another may go on from: what was said, and what was promised there but not in the lead."""
        if self.others:
            return self._whole(with_range=False)
        return next(reversed([*self._growing_lines(promised=False)]), "")

    def _growing_line(self, text: str, *, promised: bool) -> str:
        """The line with so much of what was said, and what was promised in a word."""
        if (text, promised) not in self._grown:
            others = self.others if promised and not self._is_promise_above else ()
            left = [each for each in others if not says_kind(each.promise, text)]
            kinds = promised_briefly(self._wording, left, self._told.lead, self._contact, text)
            kinds = [*withdrawn_beside(self._wording, self._promises, text), *kinds]
            self._grown[text, promised] = self._line(self._ended_and_said(text), kinds, self._voiced_head(text))
        return self._grown[text, promised]

    @cached_property
    def gist(self) -> str:
        """What it brought in a few words: how it ended, what was promised; else what was said, where short, or the number.

        Nothing where it brought nothing that can be said so, or no more than the lead tells.
        """
        contact, told, said = self._contact, self._told, self._telling
        said = together(said)
        is_why_told = refuses(contact) and (
            bool(contact.text) if not said else len(said[0]) <= _REASON and told.leans_on is None
        )
        if said and (is_why_told or (self._first and said_no(contact, said))):
            return ""  # beside what was promised then it would not be told that they refused
        if told.leans_on is None and nobody_came(self._wording, told.said[:1]):
            return self._growing_line(as_sentence(told.said[0]), promised=False)
        ended = "" if self._is_refusal_in_lead or is_why_told else self._ended
        kinds = kinds_promised(self._wording, self.others, ended=True, spoken_to=one_line(contact.who))
        if self._is_promise_above and not ended and kinds == self._kinds_of_others:
            kinds = []  # nor does it say what came of it
        brought, number = [*([ended] if ended else []), *kinds], self._number()
        if ended and not kinds and refuses(contact):
            return self._line("", [], self._refusing_head)
        if any(self._wording.language.semicolon in each for each in brought):  # the number is not of what came of it
            return self._line(", ".join(brought), [])
        if brought:
            return self._headed(", ".join(filter(None, [*brought, number])))
        if not said or self._ended or self._first or withdrawn_beside(self._wording, self._promises, said[0]):
            return ""
        if told.leans_on is not None:
            is_new = bool(number) and not is_told(one_line(contact.case_number), told.above)
            return self._headed(number_given(self._wording, contact)) if is_new else ""
        if contact.party and number and len(said[0]) > _OF_OTHERS:
            return self._headed(number)
        gist = as_sentence(quoted(self._wording, contact, as_sentence(said[0])))
        return self._line(gist, [], self._voiced_head(said[0])) if len(said[0]) <= _GIST else ""

    def _ended_and_said(self, text: str) -> str:
        """What was said behind how it ended, in quotation marks where it speaks to the person."""
        said = quoted(self._wording, self._contact, text)
        if self._is_refusal_headed(text):  # it goes on behind a colon
            plain = f"{said[:1].lower()}{said[1:]}"  # as it was typed behind who says so
            return plain if plain.rstrip(".") in one_line(self._contact.text) else inside_a_sentence(said)
        if self._is_no_apart(text):
            return capitalised(said)
        told = ended_and_said(self._wording, self._contact, self._ended_before(text), said)
        return capitalised(told) if len(sentences(told)) > 1 else told

    def _number(self) -> str:
        """The company's number, `case C-341777`, unless that is told above."""
        number = one_line(self._contact.case_number)
        is_sure = party_in_name(self._wording.facts.case, self._contact) is None  # else it may be somebody else's
        is_known = is_sure and is_told(number, self._told.above)
        return "" if is_known else self._wording.case_number(self._contact)

    def _headed(self, text: str, head: str = "") -> str:
        """The text behind who it was, or another `head`; one sentence with it where it tells what they did."""
        head, contact, log = head or self._head, self._contact, self._wording.language.log
        if without := self._without(text):
            return without
        if head == f"{self._refusing_head}.":
            return f"{head} {capitalised(text)}"
        did = begun_by(self._wording, contact, text) if head == self._head else ""
        if did:
            sentence = log.did.format(who=self._wording.who_and_how(self._known), text=did)
            return as_sentence(f"{self._day_of_sentence}, {sentence}")
        return behind_head(self._wording, head, text, refusing=self._refusing_head)

    def _line(self, text: str, promised: Sequence[str], head: str = "") -> str:
        """All of it on one line, each part a sentence, behind the `head` where that is another than who it was."""
        number = capitalised(self._number())
        text = as_needed(self._wording, text) if head == self._refusing_head else text
        if promised and promised[0].startswith("("):  # what came of what was said last
            text, promised = f"{text.removesuffix('.')} {promised[0]}", promised[1:]
        told = [as_sentence(capitalised(each)) for each in promised]
        if text.endswith("…") and promised:  # what was cut is the end of the line
            text, told = " ".join([as_sentence(promised[0]), *told[1:], capitalised(text)]), []
        is_first = bool(told) and text[-1:] in ".!?" and not self._is_refusal_headed(text)
        parts = [self._headed(capitalised(text) if is_first else text, head), *told]
        if is_told(one_line(self._contact.case_number), " ".join(parts)):
            number = ""  # their own words have it
        return " ".join([*parts, *([as_sentence(number)] if number else [])])

    @property
    def _all_told(self) -> list[str]:
        """All the sentences: one that only tells how long it took to get through comes last."""
        said = list(self._told.said)
        return said if len(self._telling) == len(said) else [*self._telling, said[0]]

    def _whole(self, *, with_range: bool) -> str:
        """What was said and promised, but for what the lead told; it told one day where a promise was due in a range."""
        if with_range not in self._wholes:
            self._wholes[with_range] = self._told_whole(with_range=with_range)
        return self._wholes[with_range]

    def _told_whole(self, *, with_range: bool) -> str:
        wording, contact, text = self._wording, self._contact, joined(self._all_told)
        lead, promises = self._told.lead, self._promises
        promised = promise_lines(wording, promises, lead, contact, text, with_range=with_range, above=self._elsewhere)
        if text:
            return self._line(self._ended_and_said(text), promised, self._voiced_head(text))
        if self._ended and not is_refusal_told(wording, contact, lead.text):
            is_no = refuses(contact) and not promised
            return self._line("", [], self._refusing_head) if is_no else self._line(self._ended, promised)
        if promised:
            return self._line(*promised_there(wording, contact, promises, lead, promised, with_range=with_range))
        if self._new_kinds:
            return self._line(", ".join(self._new_kinds), [])
        is_told_above = bool(self._ended or self._kinds or contact.text)
        if contact.case_number and not is_told_above:
            return self._headed(number_given(wording, contact))
        return join_heading([self._met.rstrip("."), self._number()])
