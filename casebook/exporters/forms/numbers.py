"""The numbers that a case goes by, each under its name, and the one that the company knows the person by."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from casebook.exporters.facts.problem.items_told import is_masked, other_numbers, without_party
from casebook.exporters.facts.problem.lead_parts import about_recorded
from casebook.exporters.facts.problem.number_typed import beginning_with, number_typed
from casebook.exporters.facts.problem.order_names import kind_of_orders
from casebook.exporters.words.typed import capitalised, non_empty, one_line
from casebook.text.folding import folded

if TYPE_CHECKING:
    from collections.abc import Iterator

    from casebook.domain.case_facts import CaseFacts
    from casebook.exporters.wording import Wording
    from casebook.language.form_words import FormWords

_ACCOUNT_NUMBERS = tuple(
    (
        "account,account number,account no,customer number,customer no,customer id,client number,membership number,member number,"
        "klantnummer,klantnr,klant,relatienummer,accountnummer,lidnummer,"
        "kundennummer,kundennr,kunden-nr,kundenkonto,vertragskonto,vertragskontonummer,mitgliedsnummer,"
        "numero client,numero de client,n° client,n° de client,no client,compte client,numero d'abonne,"
        "numero de cliente,nº de cliente,no de cliente,n° de cliente,numero de abonado,numero de socio"
    ).split(",")
)
"""What people call the number that a company knows them by, the plainest first; never that of a bank account."""

_CONTRACTS = re.compile(
    r"\w*(?:polic[ey]|polis|police|poliza|contract|vertrag|contrat|contrato|abo|abonnement|subscription|suscripcion|membership"
    r"|lidmaatschap|mitgliedschaft|adhesion|inscription|(?:user|player|seller|member) ?(?:id|name)|gebruikersnaam|benutzername"
    r"|identifiant|usuario)(?:s?(?:nummer|nr))?(?: (?:number|no|id))?"
)
"""The same of a contract, by which somebody who has no other number of theirs is found."""


CARD_ENDING = "card ending"
"""What the last digits of a card are recorded under."""

_NO_NUMBER = frozenset(("account", "klant", "kundenkonto", "vertragskonto", "compte client"))


def is_customers(named: str) -> bool:
    """Whether `customer number 0281447199` names a number that a company knows the person by, and no account: nobody complains
    about that."""
    plain = _plain(named)
    return any(plain.startswith(f"{name} ") for name in _ACCOUNT_NUMBERS if name not in _NO_NUMBER)


def account_number(wording: Wording) -> str:
    """The one that is named most plainly; nothing where there is none."""
    known = _by_name(wording)
    return next((known[name] for name in _ACCOUNT_NUMBERS if name in known), "")


def account_told(wording: Wording, words: FormWords) -> str:
    """`Klantnummer: 88120045`: the same under its own name, as the company calls it too; nothing where there is none."""
    known = _by_name(wording)
    name = next((name for name in _ACCOUNT_NUMBERS if name in known), "")
    if not name or name in _NO_NUMBER:
        return words.account_is.format(value=known[name]) if name else ""
    called = next(one_line(kind) for kind, _ in _named(wording) if _plain(kind) == name)
    return (
        f"{capitalised(wording.language.numbers.get(called.casefold(), called))}{wording.language.colon}{known[name]}"
    )


def numbers_beside(wording: Wording, told: str) -> list[str]:
    """`serial number WM-55-1002`: what the company finds the thing or the contract by, under its name, where it is not `told`;
    neither an account, nor a card, nor what another party gave."""
    kinds = [one_line(kind) for kind, number in wording.facts.other_numbers if one_line(number)]
    return [
        f"{name} {number}"
        for kind, (name, number) in zip(kinds, other_numbers(wording), strict=True)
        if not (_plain(kind) in _ACCOUNT_NUMBERS or kind == CARD_ENDING or is_masked(number) or number in told)
        and without_party(wording, kind) == kind
    ]


def account_or_contract(wording: Wording) -> str:
    """The number that the company knows the person by, else that of the contract, each under its name, `policy HG-55`: who
    decides from outside asks for either."""
    named = ((name, number) for name, number in other_numbers(wording) if not is_masked(number))
    contract = (f"{name} {number}" for name, number in named if _CONTRACTS.fullmatch(_plain(name)))
    return account_number(wording) or next(contract, "")


def _plain(name: str) -> str:
    return folded(name).replace(".", "")


def _by_name(wording: Wording) -> dict[str, str]:
    """The numbers by what they are called, folded; none that was masked."""
    told = ((kind, one_line(number)) for kind, number in _named(wording))
    return {_plain(kind): number for kind, number in told if not is_masked(number)}


def _named(wording: Wording) -> list[tuple[str, str]]:
    """The numbers with what they are called, those among them that were typed as orders."""
    orders = ((kind_of_orders(wording, [order]), order) for order in non_empty(wording.facts.case.orders))
    return [*wording.facts.other_numbers, *((kind, order) for kind, order in orders if kind)]


def number_called(facts: CaseFacts, name: str) -> str:
    """The number that was recorded under this name, `card ending`; nothing where there is none."""
    return next((one_line(number) for kind, number in facts.other_numbers if kind.casefold() == name), "")


def numbers_of(wording: Wording, words: FormWords) -> Iterator[tuple[str, str, tuple[str, ...]]]:
    """Every number that the case goes by, each once: what it is called, the number, and the entries that have it."""
    told: dict[str, tuple[str, tuple[str, ...]]] = {}
    for name, number, refs in _numbers(wording, words):
        first, has = told.get(number, (name, ()))
        told[number] = (first, (*has, *refs))
    yield from ((name, number, refs) for number, (name, refs) in told.items())


def _numbers(wording: Wording, words: FormWords) -> Iterator[tuple[str, str, tuple[str, ...]]]:
    """The same as they are recorded: what they gave as a case number may be known under a name of its own too."""
    facts, handle = wording.facts, wording.facts.case.handle
    for order in non_empty(facts.case.orders):
        yield kind_of_orders(wording, [order]) or words.order_label, order, ()
    yield from _typed(wording, words)
    for name, number in other_numbers(wording):
        yield capitalised(name), number, ()
    for number in facts.case_numbers:
        given = tuple(f"{handle}/{each.number}" for each in facts.contacts if each.case_number == number)
        yield words.case_label, number, given
    for parcel in facts.parcels:
        if parcel.tracking:
            refs = tuple(f"{handle}/{update.number}" for update in parcel.updates)
            name = capitalised(wording.language.tracking_number.format(number="").strip())
            yield name, one_line(parcel.tracking), refs


def _typed(wording: Wording, words: FormWords) -> Iterator[tuple[str, str, tuple[str, ...]]]:
    """The number that the texts begin with where none is recorded, as it was typed; none that may be private."""
    typed = None if about_recorded(wording) else number_typed(wording.facts)
    if typed and beginning_with(wording, typed):
        called = words.order_label if typed.kind == "order" else wording.language.numbers.get(typed.kind, typed.word)
        where = (typed.where,) if typed.where != wording.facts.case.handle else ()
        yield capitalised(called), typed.number, where
