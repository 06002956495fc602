"""What the lead is put together of: what it is about, what happened, since when, and what is asked by which day."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import TYPE_CHECKING

from casebook.domain.days import days_past
from casebook.domain.nearness import money_only, thing_asked_for
from casebook.exporters.facts.problem.items_told import is_masked, item_names, items_told, other_numbers, without_party
from casebook.exporters.facts.problem.number_typed import about_number_typed
from casebook.exporters.facts.problem.order_names import booking_word, kind_of_orders, orders_named
from casebook.exporters.facts.promises.promised_thing import due_date_in_sentence
from casebook.exporters.words.already_told import is_told, names_day
from casebook.exporters.words.sums_told import sums_told
from casebook.exporters.words.typed import as_sentence, capitalised, non_empty, one_line
from casebook.language.day_apart import is_day_apart
from casebook.language.own_day import own_day
from casebook.parsing.named_parties import party_in_name
from casebook.records.kinds import Event
from casebook.records.vocabularies import EventKind, Promised
from casebook.text.comparing import as_seen
from casebook.text.quick_pattern import QuickPattern, compiled
from casebook.text.sentences import sentences
from casebook.text.words.day_names import MONTHS

if TYPE_CHECKING:
    from casebook.exporters.wording import Wording

DAYS_TO_ANSWER = 7
"""An answer is asked for within a week, by a date; our own choice, unless the ask names a day itself."""

MOST_ORDERS = 3
"""How many order numbers it tells; the others stand below."""

_NOT_ABOUT = (
    r"\b(?:police|polic[ií]a|policiaux|polizei\w*|politie\w*|aangifte\w*|proces-verbaal|procès-verbal|(?:straf)?anzeige"
    r"|plainte|denuncia|aktenzeichen|file (?:number|reference)|dossier\w*|expediente|ombuds\w*|court|gericht\w*|rechtbank"
    r"|tribunal|juzgado|(?<![a-z] )card|(?:credit|debit|bank|payment|charge|prepaid|my|own) card|visa|mastercard"
    r"|maestro|amex|american express|paypal|klarna|iban|bic|sort code|bank|giro"
    r"|(?:betaal|credit|bank|debit|pin)?(?:pas|kaart|karte)(?!\w)|kredietkaart|bankrekening|rekening(?:nummer)?|bankkonto"
    r"|kontonummer|bankleitzahl|carte(?! d(?:['’]|e (?!cr[ée]dit|paiement|d[ée]bit)))|compte bancaire|rib"
    r"|tarjeta(?! de (?!cr[ée]dito|pago|d[ée]bito))|cuenta bancaria|cuenta corriente)\b|(?:phone|telefoon"
    "|telefon|handy|mobil|téléphone|teléfono|móvil|portable|celular|tel|tél|tlf|gsm|mobile|cell|landline|whatsapp|fax"
    "|hotline|helpline|e-?mail|courriel|correo(?: electrónico)?|(?:post|zip) ?-?code|postal code|plz|postleitzahl"
    r"|code postal|código postal|\w*(?:address|adres|adresse|anschrift)|dirección)\.?(?:[ -]?(?:number|no|nr|nummer)\.?)?$"
    "|^(?:(?:numéro|n°|número) (?:de )?(?:t[ée]l|móvil|portable)|(?:telefoon|telefon|téléphone|teléfono|tél|adresse|adres"
    r"|dirección)\b)"
)
"""What a number is called that says nothing of what it is about: by what was paid, or where money is to go; what the police, a
court or an ombudsman gave; the file of the company, which is told as a case number; how somebody is reached, and where. No card
of another kind: *job card*, *membership card*, *carte d'abonnement*."""


def instead_of_problem(wording: Wording) -> list[str]:
    """What tells of the problem where its first sentence is too long, or nobody wrote one; nothing where only the company is
    known."""
    case, language = wording.facts.case, wording.language
    named = dict.fromkeys(map(tuple, (item_names(wording), items_told(wording))))
    items = [language.problem_with.format(item=language.listed(each)) for each in named if each]
    return list(filter(None, [*items, one_line(case.title)]))


def about_orders(wording: Wording) -> str:
    """What is recorded of what it is about, else the number of it that stands in what was typed; nothing where there is none."""
    return about_recorded(wording) or about_number_typed(wording)


def about_recorded(wording: Wording) -> str:
    """What it is about by its number: `Order 302-1234567-1234567`; nothing where there is none.

    Without an order the first other number, `Booking RT-90311K`, unless money was paid by it (a card says nothing of what it is
    about) or others gave it; else the parcel, if the company is the carrier.
    """
    orders = [one_line(order) for order in wording.facts.case.orders if one_line(order)]
    if not orders:
        numbered = (capitalised(f"{name} {number}") for name, number in numbers_about(wording))
        return next(numbered, _parcel_they_carry(wording))
    return orders_named(wording, list(dict.fromkeys(orders))[:MOST_ORDERS])


def numbers_about(wording: Wording) -> list[tuple[str, str]]:
    """The names and numbers of other kinds than orders that say what it is about, those that say it best first."""
    about = (
        (name, number)
        for name, number in other_numbers(wording)
        if not is_masked(number)
        and without_party(wording, name) == name
        and (not compiled(_NOT_ABOUT).search(name) or _is_card_of_theirs(wording, name))
    )
    return sorted(about, key=lambda named: _rank_of(wording, named[0]))


_A_CARD = QuickPattern(
    r"\b(?:(?:debit|credit|bank) )?(?:card|kaart|karte|carte|tarjeta)(?: (?:ending|end|eindigend|endung|no\.?|number))*\b"
)


def _is_card_of_theirs(wording: Wording, name: str) -> bool:
    """Whether it is of a card, and the company is the bank that has it: what was paid with it says what that is about."""
    if not _A_CARD.fullmatch(name):
        return False
    from casebook.masking.bank_accounts import is_bank

    return is_bank(wording.company)


def _parcel_they_carry(wording: Wording) -> str:
    """`Tracking number 00340434161094042557`: the last parcel, where the company itself carries it."""
    company = as_seen(wording.company)
    carried = [each for each in wording.facts.parcels if each.carrier and is_told(as_seen(each.carrier), company)]
    number = one_line(carried[-1].tracking) if carried else ""
    return capitalised(wording.language.tracking_number.format(number=number)) if number else ""


def _rank_of(wording: Wording, name: str) -> int:
    """Bookings, tickets and policies before numbers that say less of what it is about; the product's own last."""
    numbers = wording.language.numbers
    first = (numbers["booking"], numbers["ticket"], numbers["policy"], numbers["contract"])
    return first.index(name) if name in first else len(first) + (name == numbers["serial number"])


def is_about_a_purchase(wording: Wording) -> bool:
    """Whether what it is about has a price: an order, else a booking or a ticket, or a thing that was ordered."""
    if wording.facts.items and any(event.event is EventKind.ORDERED for event in wording.facts.events):
        return True
    orders = non_empty(wording.facts.case.orders)
    if orders:
        return kind_of_orders(wording, orders) in ("", booking_word(wording))
    numbers = wording.language.numbers
    return any(name in (numbers["booking"], numbers["ticket"]) for name, _ in other_numbers(wording))


def asked(wording: Wording, ask: str, by: date | None) -> str:
    """What is asked, as a sentence, and by which day.

    The day that was named, else that of the ask, else the one they were given if it is still to come, else in a week. Where that
    of the ask has passed, an answer is asked for by another.
    """
    told = _asked(wording, ask, by)
    own = own_day(wording.language, ask) if by is None else None
    if own is None or not _has_passed(wording, ask[own.start() :]):
        return told
    return f"{as_sentence(told)} {wording.language.answer_by.format(day=day_asked(wording, by))}"


_ASKS = QuickPattern(
    r"\?\s*\Z|\A¿|\A(?:where|when|why|what (?:happens|is|are|now)|waar|wanneer|waarom|wat (?:gebeurt|nu|is)|wo|wann|warum|wieso"
    r"|was (?:passiert|geschieht|ist|nun)|où|quand|pourquoi|que se passe|dónde|cuándo|por qué|qué (?:pasa|ocurre))\b"
)
"""An ask that is a question: it stands as it is, and a day for the answer behind it."""


def _asked(wording: Wording, ask: str, by: date | None) -> str:
    case, language, day = wording.facts.case, wording.language, day_asked(wording, by)
    if not ask:
        return "" if case.closed else language.solve_by.format(day=day)
    plain = sums_told(language, ask.rstrip(". !"))
    has_own_day = own_day(language, plain) is not None
    has_day = has_own_day and by is None
    request = next(one for one in language.requests if one.begins.match(plain))
    answer = "" if has_day else f" {language.answer_by.format(day=day)}"
    if "{by}" not in request.form or len(sentences(ask)) > 1 or _ASKS.search(ask):
        return f"{as_sentence(capitalised(ask))}{answer}"
    what = plain[:1].lower() + plain[1:] if request.lowered else plain
    if has_own_day:
        return f"{as_sentence(capitalised(request.said(what, '')))}{answer}"
    parted = "," if is_day_apart(language, what) else ""
    return capitalised(request.said(what, f"{parted}{language.by_day.format(day=day)}"))


_BESIDE_ITS_DATE = QuickPattern(r"[^\W\d_]+ \((\d[^()]*|[^()]*\d)\)")
"""A weekday with its date in brackets, which alone says which day it is."""


def _has_passed(wording: Wording, words: str) -> bool:
    """Whether these words of an ask name a day that has passed, or that nobody could have promised then."""
    if not names_a_day(wording, words):
        return False
    found = due_date_in_sentence(_BESIDE_ITS_DATE.sub(r"\1", words), wording.facts.case.opened, wording.facts)
    return found is None or found.last.day < wording.facts.now.date()


def day_asked(wording: Wording, by: date | None) -> str:
    """The day by which an answer is asked for: the one that was named, else the one they were given, else in a week."""
    return wording.day_named(by or _day_given(wording) or (wording.facts.now + timedelta(days=DAYS_TO_ANSWER)).date())


def _day_given(wording: Wording) -> date | None:
    """The day the person gave them last; None where there is none, or it has passed."""
    asked = wording.facts.deadline
    if asked is None or asked.deadline is None or days_past(asked.deadline, asked.at, wording.facts.now) > 0:
        return None
    return asked.deadline


def wanted_kinds(want: str, items: str = "") -> frozenset[Promised]:
    """The kinds of promises that would give what is wanted; none where that cannot be told. Who asks for one of the `items` and
    says no more of it wants it delivered."""
    from casebook.parsing.promises.promise_kinds import kinds_named_in

    if not want:
        return frozenset()
    kinds = kinds_named_in(money_only(want)) - {Promised.OTHER}
    thing = thing_asked_for(want, items)
    return kinds | {Promised.DELIVERY} if thing and not kinds_named_in(thing) else kinds


def since_when(wording: Wording) -> str:
    """Since when it takes: which contact this is, and the day of the first; else the day of an event that starts clocks, or
    of the first contact, where it is not sure how many there were."""
    language, nth = wording.language, wording.nth_contact()
    for entry in wording.facts.entries if not nth else ():
        if isinstance(entry, Event) and entry.event in language.happened_on:
            return language.happened_on[entry.event].format(day=wording.day(entry.at))
    return nth or _first_contact(wording)


def _first_contact(wording: Wording) -> str:
    """`My first contact was on 9 Mar`; nothing of a case that is closed, or where it is not sure that it was with the company."""
    facts = wording.facts
    first = next((contact for contact in facts.own_contacts if not contact.incoming), None)
    if first is None or facts.case.closed or party_in_name(facts.case, first):
        return ""
    return wording.language.lead.first_contact.format(day=wording.day(first.at))


def names_since(wording: Wording, text: str) -> bool:
    """Whether a text says since when: on which day or in which month it began, or by what happened then."""
    return names_a_day(wording, text) or wording.language.lead.began.search(text) is not None


_OF_TIME = (
    r"[^\W\d_]*(?:day|dag|tag|jour|d[ií]a|week|woche|semaine|semana|hour|hrs|uur|uren|stunde|heure|hora|min|month|maand|monat"
    r"|mois|mes)"
)
"""What a range is counted in that is no day: *3-5 working days*."""


def names_a_day(wording: Wording, text: str) -> bool:
    """Whether a text says when: a number beside the name of a month, or a day in figures."""
    if not any(map(str.isdecimal, text)):
        return False
    months = "|".join(month[:3] for month in (*MONTHS, *wording.language.months, "maa", "aout", "fev", "dec"))
    found = re.search(
        rf"\d(?:\.|er|st|nd|rd|th)? ?(?:de |of )?(?:{months})|\b(?:{months})[^\W\d_]*\.? \d"
        rf"|\b\d\d?[./-]\d\d?\b(?! (?:[^\W\d_]+ )?{_OF_TIME})",
        text,
        re.IGNORECASE,
    )
    return found is not None


def says_since(wording: Wording, told: str) -> bool:
    """Whether what is told says since which day it takes: by a sentence of the problem, or a day up to that of the first
    contact."""
    facts, small = wording.facts, told.casefold()
    if any(
        each.rstrip(".").casefold() in small and names_a_day(wording, each)
        for each in sentences(one_line(facts.case.problem))
    ):
        return True
    first = min((each.at.day for each in facts.own_contacts), default=None)
    return first is not None and any(each.at.day <= first and names_day(small, each.at.day) for each in facts.entries)
