"""The lead: what a stranger needs first, in less than 300 characters that can stand alone.

Which order, what happened, what was promised and did not come, what is asked by when. Sentences are whole: what has no room
is left out, never cut. It grows in every way there is, and the one is taken in which most of what decides found room.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Collection, Hashable, Iterator
from dataclasses import replace
from functools import reduce
from typing import TYPE_CHECKING

from casebook.domain.key_promise import key_promise
from casebook.domain.nearness import wanted_of
from casebook.exporters.facts.asked.owed_ask import with_currency
from casebook.exporters.facts.asked.request import Instead, request_of
from casebook.exporters.facts.deciding.had_before import HadBefore, had_before
from casebook.exporters.facts.deciding.had_told import is_told_of
from casebook.exporters.facts.problem.items_told import item_names
from casebook.exporters.facts.problem.lead_parts import wanted_kinds
from casebook.exporters.lead.growth import STEPS, Growing
from casebook.exporters.lead.sources import LeadSources
from casebook.exporters.lead.worth import worth_of
from casebook.exporters.wording import Wording
from casebook.exporters.words.typed import one_line
from casebook.language.language import language_named
from casebook.records.frozen import Frozen
from casebook.records.vocabularies import Promised

if TYPE_CHECKING:
    from casebook.domain.case_facts import CaseFacts
    from casebook.domain.promises import PromiseFacts
    from casebook.exporters.options import ExportOptions

BEGINNINGS = (
    ("facts",),
    ("whole", "facts"),
    ("core", "facts"),
    ("two", "facts"),
    ("all", "facts"),
    ("bare",),
    ("least",),
    ("unnamed", "facts"),
    ("as promised", "facts"),
    ("brief", "facts"),
    ("brief", "core", "facts"),
    ("proof", "facts"),
    ("unnamed", "proof", "facts"),
    ("as promised", "proof", "facts"),
    ("brief", "proof", "facts"),
)
"""What a lead begins with: the facts; these behind what went wrong, told beside the first sentence or in the place of a long one;
behind two sentences of the problem or all of it; these without the promise, or the first sentence alone, where that is of
another thing than what is asked for; the facts once more, without saying what was promised where that is what is asked for, or
with the ask that says so; or with that, and what is asked, in fewer words; then with what shows who is right told first."""

MOST_TRIED = 150
"""In how many ways it is grown at most. Our own choice: a problem of many short sentences has no end of them."""

ROOM = 299
"""Less than 300 characters: the first that anybody reads, and what the shortest of boxes take."""

MARK = len("99/99\n\n")
"""What a message that is one of several has beside its text."""


class Lead(Frozen):
    """The lead, and what of the case it tells.

    `forms`: its texts, each longer than the one before; the last fits `ROOM`, unless not even the first does.
    `problem`: the places of the problem's sentences that it tells.
    `promise`: the promise that it tells.
    `tells_owed`: the ask is for what is still owed.
    `instead`: what is asked in the place of what is wanted.
    `tells_what`: it tells something of what happened.
    `tells_promise`: there was room for something of the promise.
    `asks_promise`: the ask is for what was promised.
    `found`: the sentence it begins with, where nobody recorded a problem.
    `shows_evidence`: it tells something that shows who is right.
    `untold`: what decides, of which there was no room for any form.
    `at_length`: its text with the cents that whole sums lost in it, and in its own words what it tells as promised.
    """

    forms: tuple[str, ...]
    problem: frozenset[int]
    promise: PromiseFacts | None
    tells_owed: bool = False
    instead: Instead = Instead.NOTHING
    tells_what: bool = True
    tells_promise: bool = True
    asks_promise: bool = False
    found: str = ""
    shows_evidence: bool = False
    untold: HadBefore | None = None
    at_length: str = ""

    @property
    def text(self) -> str:
        """All that it says."""
        return self.forms[-1]

    @property
    def told_promise(self) -> PromiseFacts | None:
        """The promise that it tells anything of."""
        return self.promise if self.tells_promise else None

    @property
    def untold_promise(self) -> PromiseFacts | None:
        """The promise that decides, where it had no room for it."""
        return None if self.tells_promise else self.promise

    @property
    def in_full(self) -> Lead:
        """The same with its sums and what was said as they stand elsewhere, for what is compared with it."""
        return replace(self, forms=(*self.forms[:-1], self.at_length or self.text))


def lead_of(facts: CaseFacts, options: ExportOptions, above: str = "") -> Lead:
    """What every text about the case begins with, `above` it a line that it shares its room with. Raises `UnknownLanguage`."""
    wanted = one_line(facts.case.want)
    ask = one_line(options.ask) or (wanted if facts.case.closed is None else "")
    wording = Wording(facts, language_named(options.language, facts.case.country), years=False)
    named = with_currency(wording, ask or wanted)
    sought = wanted_of(named, wanted_kinds(named, " ".join(item_names(wording))), _kinds_in)
    promise = key_promise(facts, sought)
    room = max(ROOM // 2, ROOM - len(f"{above}\n")) if above else ROOM
    if options.parts and options.limit and options.limit > ROOM:
        room = min(room, options.limit - MARK)
    sources = LeadSources(wording, promise, request_of(wording, ask, options.by, is_kept=bool(options.ask)), sought)
    grown = max(_leads_of(sources, room), key=worth_of)
    grown.date_the_find()
    problem = grown.problem.places if sources.is_problem_typed else frozenset()
    found = "" if sources.is_problem_typed else grown.problem.beginning
    instead, tells_promise = sources.request.instead, bool(grown.parts.promise)
    asks_promise = bool(sources.keeps) and grown.parts.ask == sources.keeps
    said = sources.said_to_come.said if grown.parts.promise in sources.said_to_come.forms and tells_promise else ""
    return Lead(
        grown.forms,
        problem,
        promise,
        grown.tells_owed,
        instead,
        grown.tells_what,
        tells_promise,
        asks_promise,
        found,
        grown.shows_evidence,
        _untold(sources, grown.forms[-1]),
        " ".join(filter(None, [grown.parts.text(wording.language.colon), said])),
    )


def _untold(sources: LeadSources, text: str) -> HadBefore | None:
    """What decides, where the text tells none of its forms; None of a case that is closed."""
    is_closed = sources.wording.facts.case.closed is not None
    had = None if is_closed else had_before(sources.wording, sources.promise, sources.said_to_come.at)
    return None if had is None or is_told_of(sources.wording, had, text) else had


def _kinds_in(text: str) -> Collection[Promised]:
    from casebook.parsing.promises.promise_kinds import kinds_named_in

    return kinds_named_in(text)


def _leads_of(sources: LeadSources, room: int) -> Iterator[Growing]:
    """A lead for each of the ways in which it can be grown until none of the steps has room, then with whatever else has; one
    alone where all of them have.

    Those that came to the same are grown on once, in the order that takes what comes first in `STEPS` first; after `MOST_TRIED`
    each is grown on in that order alone.
    """
    first = Growing(sources, room)
    begun: dict[Hashable, Growing] = {}
    for beginning in filter(first.may_begin, BEGINNINGS):
        lead = reduce(Growing.with_step, beginning, first)
        if "proof" not in beginning or (lead.tells_promise and lead.tells_problem):
            begun.setdefault(lead.told, lead)
    ways = deque((lead, tuple(STEPS)) for lead in begun.values())
    tried = {*begun}
    while ways:
        lead, steps = ways.popleft()
        in_order = reduce(Growing.with_step, steps, lead) if lead.told in begun or len(tried) >= MOST_TRIED else None
        if in_order and (len(tried) >= MOST_TRIED or not in_order.lacked_room):
            yield in_order.with_step("rest")
            continue
        told = lead.told
        longer = {step: each for step in steps if (each := lead.with_step(step)).told != told}
        if not longer:
            yield lead.with_step("rest")
        beside = () if lead.shows_evidence else ("later",)  # has its turn when there is something that it stands beside
        for step, each in longer.items():
            if each.told not in tried:
                tried.add(each.told)
                ways.append((each, tuple(left for left in (*longer, *beside) if left != step or step == "more")))
