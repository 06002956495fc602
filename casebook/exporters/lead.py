"""The lead: what a stranger needs first, in less than 300 characters that can stand alone.

Which order, what happened, what was promised and did not come, what is asked by when. Sentences are whole: what has no room
is left out, never cut. It grows in several orders, and the one is taken in which most of what decides found room.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from casebook.domain.key_promise import key_promise
from casebook.domain.nearness import wanted_of
from casebook.exporters.lead_growth import Growing
from casebook.exporters.lead_parts import wanted_kinds
from casebook.exporters.lead_sources import LeadSources
from casebook.exporters.lead_worth import worth_of
from casebook.exporters.request import Instead, request_of
from casebook.exporters.typed_text import one_line
from casebook.exporters.wording import Wording
from casebook.language.language import language_named
from casebook.records.frozen import Frozen

if TYPE_CHECKING:
    from casebook.domain.case_facts import CaseFacts
    from casebook.domain.promises import PromiseFacts
    from casebook.exporters.options import ExportOptions

ORDERS = (
    ("facts", "since", "end", "evidence", "due", "day", "role", "more", "reason"),
    ("facts", "since", "end", "due", "evidence", "day", "role", "more", "reason"),
    ("facts", "since", "end", "due", "day", "evidence", "role", "more", "reason"),
    ("facts", "since", "end", "due", "day", "role", "evidence", "more", "reason"),
    ("facts", "since", "end", "more", "evidence", "due", "day", "role", "reason"),
    ("facts", "since", "reason", "due", "day", "evidence", "end", "role", "more"),
    ("facts", "since", "reason", "evidence", "end", "due", "day", "role", "more"),
    ("facts", "reason", "due", "day", "evidence", "since", "end", "role", "more"),
    ("facts", "since", "end", "reason", "evidence", "due", "day", "role", "more"),
    ("facts", "since", "evidence", "end", "due", "day", "role", "more", "reason"),
    ("facts", "evidence", "end", "since", "due", "day", "role", "more", "reason"),
    ("facts", "evidence", "reason", "due", "since", "day", "end", "role", "more"),
    ("facts", "since", "end", "later", "due", "day", "evidence", "role", "more", "reason"),
    ("facts", "evidence", "later", "end", "due", "since", "day", "role", "more", "reason"),
    ("facts", "since", "refused", "evidence", "end", "due", "day", "role", "more", "reason"),
    ("facts", "since", "evidence", "refused", "end", "due", "day", "role", "more", "reason"),
    ("core", "facts", "since", "end", "evidence", "due", "day", "role", "more", "reason"),
    ("core", "facts", "reason", "evidence", "since", "due", "day", "end", "role", "more"),
)
"""In which orders the steps are taken: no lead has room for all that comes after the facts."""

ROOM = 299
"""Less than 300 characters: the first that anybody reads, and what the shortest of boxes take."""

MARK = len("99/99\n\n")
"""What a message that is one of several has beside its text."""


class Lead(Frozen):
    """What the lead says, in `forms` of which each tells more than the one before; the last fits `ROOM` unless the first
    does not. `problem` are the places of the sentences of the problem that it tells, `promise` the promise that it tells.

    `tells_owed` says that what is asked is what is still owed, `instead` what it asks in the place of what is wanted, and
    `tells_what` that it tells anything of what happened.
    """

    forms: tuple[str, ...]
    problem: frozenset[int]
    promise: PromiseFacts | None
    tells_owed: bool = False
    instead: Instead = Instead.NOTHING
    tells_what: bool = True

    @property
    def text(self) -> str:
        """All that it says."""
        return self.forms[-1]


def lead_of(facts: CaseFacts, options: ExportOptions, above: str = "") -> Lead:
    """What every text about the case begins with, `above` it a line that it shares its room with. Raises `UnknownLanguage`."""
    wanted = one_line(facts.case.want)
    ask = one_line(options.ask) or (wanted if facts.case.closed is None else "")
    wording = Wording(facts, language_named(options.language), years=False)
    sought = wanted_of(ask or wanted, wanted_kinds(ask or wanted))
    promise = key_promise(facts, sought)
    room = max(ROOM // 2, ROOM - len(f"{above}\n")) if above else ROOM
    if options.parts and options.limit and options.limit > ROOM:
        room = min(room, options.limit - MARK)
    sources = LeadSources(wording, promise, request_of(wording, ask, options.by, is_kept=bool(options.ask)), sought)
    grown = max(_leads_in(ORDERS, sources, room), key=worth_of)
    problem = grown.problem.places if sources.is_problem_typed else frozenset()
    return Lead(tuple(grown.forms), problem, promise, grown.tells_owed, sources.request.instead, grown.tells_what)


def _leads_in(orders: Sequence[Sequence[str]], sources: LeadSources, room: int) -> Iterator[Growing]:
    """A lead for each of the orders, none like one before it: the steps that are taken in it, then whatever else has room.

    What several orders begin with is grown once, as are the leads of those that came to the same.
    """
    begun: dict[tuple[str, ...], Growing] = {(): Growing(sources, room)}
    grown = set()
    for order in orders:
        taken: tuple[str, ...] = ()
        for step in order:
            before, taken = begun[taken], (*taken, step)
            if taken not in begun:
                begun[taken] = before.with_step(step)
        lead = begun[taken]
        if lead.told not in grown:
            grown.add(lead.told)
            yield lead.with_step("rest")
