"""A number of an order, a booking, a contract or the like that was named in what was typed, and recorded nowhere else."""

from __future__ import annotations

import re
from collections.abc import Iterator
from operator import attrgetter
from typing import TYPE_CHECKING, NamedTuple

from casebook.exporters.facts.problem.order_names import booking_word, orders_named
from casebook.exporters.words.already_told import is_told
from casebook.exporters.words.typed import capitalised
from casebook.records.kinds import Contact, Event
from casebook.text.quick_pattern import QuickPattern
from casebook.text.sentences import sentences

if TYPE_CHECKING:
    from casebook.domain.case_facts import CaseFacts
    from casebook.exporters.wording import Wording

_LOCATOR = r"(?=[a-z]*\d)(?=\d*[a-z])(?!\d+(?-i:[a-z]+)\b)[a-z0-9]{6}"
"""By which an airline or a railway finds a seat: six letters and figures, where it is no amount of something, *2weeks*."""

_KINDS = {
    "order": "order|bestelling|best(?:el)?|bestellung|bestell|commande|cde|pedido",
    "booking": "booking|reservation|boeking|reservering|buchungs?|réservation|résa|reserva|pnr|(?:record )?locator|localizador",
    "contract": "contract|contrato?|vertrags?",
    "policy": "policy|polis|police|póliza",
    "customer number": "klant|kunden?|customer|cliente?",
    "": "auftrags?|account|konto|compte|cuenta|vertragskonto|kundenkonto|klantaccount|compte client"
    "|aviso|job|werkbon|werkorder|intervention"
    "|invoice|factuur|rechnungs?|facture|factura|membership|abonnement|abo|abono|member|lid"
    "|mitglieds?|adhérent|socio|receipt|kassabon|kassenbon|ticket de (?:caisse|compra)"
    rf"|dossier(?=[ :#]{{1,3}}{_LOCATOR}\b)",
}
"""What such a number is called, by its kind; of the last the word itself is told."""
_NUMBER_WORD = (
    r"s?[ .-]{0,2}(?:numbers?|nummer|numéro|número|no\.?|nr\.?|n[°º]|num\.?"
    r"|(?:code|r[eé]f(?:erence|erentie|erenz|erencia|érence)?)\b\.?)"
)
"""What stands behind such a word, where it is said that it is a number."""

_NAMED = QuickPattern(
    rf"\b(?P<word>{'|'.join(_KINDS.values())})(?P<called>{_NUMBER_WORD})?[ :#]{{1,3}}"
    rf"(?P<number>(?=[\w/.-]*\d{{2}})[a-z0-9][\w/-]{{3,}}\w|{_LOCATOR})\b(?! ?(?:€|eur|gbp|usd|£|\$))"
)
"""What a number is called, and the number."""

_CLAUSE = QuickPattern(rf", {_NAMED.pattern}(?=,|\.? ?$|\. )")
"""The same between two commas, or at the end."""

_BEGINS = QuickPattern(rf"{_NAMED.pattern}(?:, | [–-] )(?=\S+ \S)")
"""The same where a sentence begins with it: *order BP-40772, 348.40 paid*."""

_CALLED = {
    "member": "member number", "lid": "lidnummer", "mitglied": "Mitgliedsnummer", "mitglieds": "Mitgliedsnummer",
    "auftrags": "Auftrag", "adhérent": "numéro d'adhérent", "socio": "número de socio",
}  # fmt: skip
"""What a word is called that says nothing of a number alone."""

_SHORT = frozenset((*"best bestel bestell buchungs vertrags cde rechnungs".split(), *_CALLED))
"""These are such words only with *number* behind them."""

_YEAR = QuickPattern(r"(?:19|20)\d\d")
_PRIVATE = frozenset(("account", "konto", "compte", "cuenta"))
"""What a number of the bank is called too: no text begins with it, unless they ask for it, or it is what the person gives to
whoever answers."""

_BEFORE_IT = QuickPattern(r"(?:(?:tel\.|[^\s,;.:]+) ){0,6}[^\s,;.:]+[,:] ?(?:(?:my|mijn|mein|mon|mi) )?")
"""How a contact begins where its second clause is such a number: *chat with Aoife, account 30718845, she sees it*."""

_OF_A_BANK = QuickPattern(
    r"\b(?:\w*bank\w*|banco|banque|iban|bic|rib|sort code|(?:in)?to (?:my |the |this |that )?account|transfer\w*|wire[sd]?"
    r"|(?:op|naar) (?:mijn |de )?rekening|overma\w+|overge\w+|stort\w*|überw\w+|vir(?:e|er|ement)|vers(?:e|er|ement)"
    r"|transf[ei]r\w*|ingres\w+|abon\w+"
    r"|(?:for|voor|für|pour|para) (?:the |de |die |le |el )?(?:refund|money|terugbetaling|geld|erstattung|remboursement"
    r"|reembolso))\b"
)
"""By which an account may be one at a bank."""

_IF_THEY_ASK = QuickPattern(
    r"\A,? (?:(?:if|when|in case) (?:they|she|he|anyone) asks?|if asked"
    r"|(?:als|indien|wanneer) (?:ze|zij) (?:er(?:om|naar) )?vragen|(?:falls|wenn|sollten) sie (?:danach )?fragen"
    r"|s['’]ils? (?:(?:le|me le) )?demandent|si (?:me )?(?:l[oa] )?(?:piden|preguntan))\b"
)
"""What stands behind a number that is meant for whoever answers: *account 4471-902 if they ask*."""


class NumberTyped(NamedTuple):
    """The `number`, its `kind` or nothing, the `word` that it was called, and `where` that was typed: a case or an entry; whether
    it `may_be_private`."""

    where: str
    kind: str
    word: str
    number: str
    may_be_private: bool = False


def number_typed(facts: CaseFacts) -> NumberTyped | None:
    """The first number of what it is about, in the problem or in a contact or an event, one that may be private only where there
    is no other; None where none is named."""
    return min(_numbers_typed(facts), key=attrgetter("may_be_private"), default=None)


def _numbers_typed(facts: CaseFacts) -> Iterator[NumberTyped]:
    handle = facts.case.handle
    entries = [each for each in facts.entries if isinstance(each, Contact | Event)]
    typed = ((f"{handle}/{each.number}", each.text, each) for each in entries)
    for where, text, entry in ((handle, facts.case.problem, None), *typed):
        for found in _NAMED.finditer(text or ""):
            word, number = found["word"].casefold(), found["number"]
            if _YEAR.fullmatch(number) is None and (found["called"] or word not in _SHORT):
                may_be_private = word in _PRIVATE and not (
                    _is_asked_for(found) or _is_given(entry, facts.case.company, found)
                )
                yield NumberTyped(where, _kind_of(word), _CALLED.get(word, word), number, may_be_private)


def _is_asked_for(found: re.Match[str]) -> bool:
    """Whether it is meant for whoever answers."""
    return _IF_THEY_ASK.match(found.string[found.end() :]) is not None


def _is_given(entry: Contact | Event | None, company: str, found: re.Match[str]) -> bool:
    """Whether it is what the person gave to whoever answered, right behind who that was, at a company that is no bank, and in a
    text that speaks of none."""
    from casebook.masking.bank_accounts import is_bank

    is_with_them = isinstance(entry, Contact) and not entry.party
    return (
        is_with_them
        and _BEFORE_IT.fullmatch(found.string[: found.start()]) is not None
        and _OF_A_BANK.search(found.string) is None
        and not is_bank(company)
    )


def about_number_typed(wording: Wording) -> str:
    """What a text begins with where no number is recorded; nothing where none was typed, or it may be private."""
    typed = number_typed(wording.facts)
    return beginning_with(wording, typed) if typed else ""


def beginning_with(wording: Wording, typed: NumberTyped) -> str:
    """`Booking PW3391`: how a text begins with this number; nothing where it may be private."""
    if typed.may_be_private:
        return ""
    if typed.kind == "order":
        return orders_named(wording, [typed.number])
    called = wording.language.numbers.get(typed.kind, typed.word)
    return f"{booking_word(wording) if typed.kind == 'booking' else capitalised(called)} {typed.number}"


def without_the_number(about: str, statements: list[str]) -> list[str]:
    """The statements without a sentence that says nothing but the number that the text begins with, `about` it; all where none
    does."""
    kept = (
        " ".join(without_its_clause(each, about) for each in sentences(statement) if not _is_it(about, each))
        for statement in statements
    )
    return [each for each in kept if each] or statements


def without_its_clause(sentence: str, told: str) -> str:
    """The sentence without a clause that says nothing but a number that is `told`: *it came, order BP-40772, with a crack*."""
    found = _CLAUSE.search(sentence) or _BEGINS.match(sentence)
    if found is None or not is_told(found["number"].casefold(), told.casefold()):
        return sentence
    left = f"{sentence[: found.start()]}{sentence[found.end() :]}"
    return capitalised(left) if sentence[:1].isupper() else left


def without_first_number(sentence: str) -> str:
    """The sentence without a first clause that says nothing but the number of what it is about: *order BP-40772, she sees it*."""
    found = _BEGINS.match(sentence)
    return sentence[found.end() :] if found else sentence


def begins_with_the_number(about: str, statement: str) -> bool:
    """Whether it begins with what the text would begin with: it need not be said before it."""
    found = _NAMED.match(statement)
    return bool(about) and found is not None and about.endswith(found["number"])


def number_named_alone(sentence: str) -> str:
    """The number of what it is about, where the sentence says nothing else but when to name it; nothing where it does."""
    found = _NAMED.match(sentence)
    rest = found.string[found.end() :].rstrip(". ") if found else sentence
    return found["number"] if found and (not rest or _IF_THEY_ASK.fullmatch(rest)) else ""


def _is_it(about: str, sentence: str) -> bool:
    number = number_named_alone(sentence)
    is_named = bool(about and number) and about.endswith(number)
    return is_named or sentence.rstrip(". ").casefold() == about.casefold()


def _kind_of(word: str) -> str:
    return next((kind for kind, words in _KINDS.items() if QuickPattern(words).fullmatch(word)), "")
