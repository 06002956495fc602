"""What to click and type where a bot answers: the words of a button, one short line, the number alone, the way to a human."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from casebook.domain.nearness import is_a_new_thing
from casebook.domain.notes.troubles import Trouble, trouble_in
from casebook.exporters.facts.asked.balance_told import asks_for_money
from casebook.exporters.facts.asked.owed_ask import with_currency
from casebook.exporters.facts.problem.lead_parts import numbers_about, wanted_kinds
from casebook.exporters.forms.amounts import is_for_money
from casebook.exporters.forms.sources import FormSources
from casebook.exporters.paper import Marker, Paper, Point, Points
from casebook.exporters.words.statements import beginnings
from casebook.exporters.words.typed import as_sentence, capitalised, non_empty, one_line
from casebook.records.vocabularies import Promised
from casebook.text.breaks import ellipsize
from casebook.text.sums import sum_in
from casebook.text.words.joining_words import AND_OR_BUT

if TYPE_CHECKING:
    from collections.abc import Iterator

    from casebook.domain.case_facts import CaseFacts
    from casebook.exporters.options import ExportOptions

LONGEST_LINE = 120
"""Characters that a bot reads of what is typed before it asks again ("Whom a record is handed to", November 2026)."""

_LEAST_BEGUN = 25
"""The beginning of a sentence that is shorter tells nothing. Our own choice."""


def outline(facts: CaseFacts, options: ExportOptions) -> Paper:
    """Each thing to type under its name. Raises `UnknownLanguage`."""
    told = FormSources(facts, options)
    words = told.words
    topics = [words.topics[name] for name in _topics(told)]
    numbers = non_empty(
        [*facts.case.orders, *(number for _, number in numbers_about(told.wording)), *facts.case_numbers]
    )
    if not numbers:
        told.misses("the number of your order", f"casebook edit {facts.case.handle} --order NO")
    typed = (
        Point(" / ".join(topics), words.topic),
        Point(_one_line(told), words.in_one_line),
        Point(numbers[0] if numbers else words.number_blank, words.number_alone),
        Point(
            one_line(options.company.human if options.company else "") or words.ask_for_human, words.if_it_does_not_help
        ),
    )
    return told.paper((Points(tuple(point for point in typed if point.text), Marker.NONE),))


def _topics(told: FormSources) -> list[str]:
    """What the button may be called: the trouble that the problem tells, then what is wanted, where that is not plain from it."""
    trouble = trouble_in(" ".join(told.statements))
    kinds = sorted(wanted_kinds(_NOT_THAT.sub("", with_currency(told.wording, told.wanted))), key=list(Promised).index)
    if _NEW_BILL.search(told.wanted):
        kinds = [kind for kind in kinds if kind is not Promised.REPLACEMENT]
    elif not kinds and is_a_new_thing(told.wanted):
        kinds = [Promised.REPLACEMENT]
    elif not kinds and is_for_money(told) and not told.wording.money_words:
        kinds = [Promised.REFUND]
    if trouble is None:
        is_of_money = sum_in(told.wanted) or told.wording.money_words or not asks_for_money(told.wording)
        is_billed = is_of_money or _A_BILL.search(told.wanted) or _NEW_BILL.search(told.wanted)
        else_wanted = "delivery" if told.never_came else "billing" if is_billed else "other"
        return [kinds[0].value if kinds else else_wanted]
    wanted = [
        kind.value
        for kind in kinds
        if kind in (Promised.REFUND, Promised.REPLACEMENT, Promised.REPAIR) and trouble is not Trouble.OUTAGE
    ]
    return [trouble.value, *wanted[:1]]


_A_BILL = re.compile(
    r"\b(?:bill|invoice|rekening|factuur|aanmaning|facture|factura|cuenta)\b|rechnung\b|mahn(?:ung|gebühr)",
    re.IGNORECASE,
)

_NEW_BILL = re.compile(
    r"\b(?:new|corrected|right|correct|revised) (?:\w+ ){0,2}?(?:bill|invoice|statement)\b"
    r"|\b(?:nieuwe?|juiste|correcte|aangepaste) (?:\w+ )?(?:\w*(?:af|jaar)rekening|rekening|factuur|\w*nota)\b"
    r"|\b(?:neue|richtige|korrigierte|korrekte) (?:\w+ )?\w*(?:rechnung|bescheid)\b"
    r"|\b(?:nouvelle|bonne) facture\b|\bfacture (?:corrigée|rectifiée|juste|correcte)\b"
    r"|\b(?:nueva|otra) factura\b|\bfactura (?:nueva|corregida|rectificada|correcta)\b",
    re.IGNORECASE,
)
"""What is wanted anew and is no thing that a shop sends: a bill."""

_NOT_THAT = re.compile(
    r", (?:and |en |und |et |y )?(?:not|no|niet|geen|nicht|keine?n?|pas) .*", re.IGNORECASE | re.DOTALL
)
"""What is said not to be wanted: `a new one, not another repair`."""


def _one_line(told: FormSources) -> str:
    """What went wrong and what is wanted, in no more than a bot reads: the sentence of the problem that decides, or its
    beginning, with the ask in a shorter form rather than without one; of a sentence that has no shorter beginning what fits."""
    said, asks = list(map(capitalised, told.statements)), list(_asks(told))
    decides = [said[place] for place in sorted(told.told_first)] or said
    complaining = [each for each in decides if told.language.lead.complains.search(each)]
    first = (complaining or decides or [""])[0]
    begun = map(as_sentence, reversed(beginnings(first, _LEAST_BEGUN)))
    texts = [" ".join(map(as_sentence, decides)), *map(as_sentence, (*decides[:1], *complaining)), *begun]
    lines = (f"{each} {ask}".strip() for ask in asks for each in texts)
    return next((line for line in lines if len(line) <= LONGEST_LINE), _cut(first, asks[-1]))


def _cut(sentence: str, ask: str) -> str:
    """The beginning of a sentence that is too long, up to the end of a clause where there is one, and the ask if both fit."""
    room = LONGEST_LINE - len(ask) - 1
    if room < _LEAST_BEGUN:
        return ellipsize(f"{sentence} {ask}", LONGEST_LINE)
    begun = ellipsize(sentence, room)
    ends = [joint.start() for joint in _CLAUSE_ENDS.finditer(begun) if joint.start() >= _LEAST_BEGUN]
    return f"{f'{begun[: ends[-1]]}…' if ends else begun} {ask}"


_CLAUSE_ENDS = re.compile(rf"[,;:] |\s(?:{AND_OR_BUT}) ", re.IGNORECASE)
"""Where a clause ends that can stand without what follows."""


def _asks(told: FormSources) -> Iterator[str]:
    """What is asked, in a sentence; in fewer words what it is with its sum; as it was typed, where that says the same."""
    yield told.plain_request()
    brief = told.brief_ask()
    if brief:
        yield as_sentence(capitalised(brief))
    if brief and told.wanted.rstrip(".").casefold() in brief.casefold():
        yield as_sentence(capitalised(told.wanted))
