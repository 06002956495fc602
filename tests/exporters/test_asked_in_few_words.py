"""What is asked in fewer words, where what decides would have no room beside it."""

from __future__ import annotations

from casebook.exporters.facts.asked.asked_briefly import asked_briefly
from casebook.exporters.facts.promises.promise_sentence import PromiseSentence
from casebook.exporters.wording import Wording
from casebook.language.language import language_named
from casebook.records.vocabularies import Verdict
from tests.builders import case, facts_of
from tests.conftest import each

from .test_room_for_more import promised


@each(
    ("what", "brief"),
    [
        ("the last 243 GBP, to my card", "the last 243 GBP"),
        ("119.98 USD back on my Visa card", "119.98 USD back"),
        ("de € 75 herstelkosten terug op mijn rekening", "de € 75 herstelkosten terug"),
        ("389,00 € zurück auf mein PayPal-Konto", "389,00 € zurück"),
        ("le remboursement des 242 € restants sur ma carte", "le remboursement des 242 € restants"),
        ("200,00 € de vuelta en mi tarjeta de débito", ""),
        ("200,00 € de vuelta en mi tarjeta", "200,00 € de vuelta"),
        ("62 GBP to my bank and the plan closed", "62 GBP and the plan closed"),
        ("279 GBP back to my card, not store credit", ""),
        ("150 eur to my bank account, not the wallet", ""),
        ("the last 600 GBP of my claim (the excess is taken off)", "the last 600 GBP of my claim"),
        ("my money back (12.00 GBP is still owed)", ""),
    ],
)
def test_where_money_is_to_go_is_left_out(what: str, brief: str) -> None:
    """And why in brackets; never where another place, or another thing, is what the person will not have."""
    assert brief == asked_briefly(what)


@each(
    ("what", "brief"),
    [
        ("both payments back and a confirmation that it is cancelled", ""),
        ("een bevestiging dat ik heb opgezegd", ""),
        ("eine Bestätigung, dass ich gekündigt habe, weil ich umziehe", "eine Bestätigung, dass ich gekündigt habe"),
        ("une confirmation que je suis remboursée", ""),
        ("una confirmación de que tengo la garantía", ""),
        ("a letter for the bank which it is waiting for", ""),
        ("150 eur back to me, i'm closing the account", "150 eur back to me"),
    ],
)
def test_no_ask_ends_with_the_word_before_what_it_is_for(what: str, brief: str) -> None:
    """Only a reason is left out: *that it is cancelled* says what is to be confirmed."""
    assert brief == asked_briefly(what)


@each(
    ("what", "known", "brief"),
    [
        ("118 GBP for the ticket that was no good", "118 GBP by Friday", "118 GBP"),
        ("684 GBP back for the repair", "They promised 684.00 GBP", "684 GBP back"),
        ("945 € por los 12 alineadores que faltan", "945 EUR antes del 3 de mayo", "945 €"),
        ("118 GBP for the ticket that was no good", "a refund by Friday", ""),  # nobody knows of how much
        ("118 GBP for the ticket and the fees", "118 GBP by Friday", ""),  # more is asked
        ("a refund for the ticket", "118 GBP by Friday", ""),
    ],
)
def test_what_a_sum_is_for_is_left_out_where_the_sum_is_known(what: str, known: str, brief: str) -> None:
    """Of what was promised, or of the problem: a sum that is told nowhere else is asked with what it is for."""
    assert brief == asked_briefly(what, known)


@each(
    ("language", "note", "briefly"),
    [
        ("en", "Only 46.00 GBP came, on 6 May", "only 46.00 GBP came"),
        ("nl", "Er kwam maar 46 euro, op 6 mei", "er kwam maar 46 euro"),
        ("de", "Nur 46 Euro kamen, am 6. Mai", "nur 46 Euro kamen"),
        ("fr", "Seulement 46 euros, le 6 mai", "seulement 46 euros"),
        ("es", "Solo 46 euros, el 6 de mayo", "solo 46 euros"),
        ("en", "Only 46.00 GBP came, on 6 May and 8 May", "on 6 May and 8 May"),
    ],
)
def test_a_day_behind_what_came_gives_way(language: str, note: str, briefly: str) -> None:
    """*Only 46.00 GBP came, on 6 May* says as much without the day; where there is room, it stays."""
    facts = facts_of(case(), promised("684.20 GBP", verdict=Verdict.BROKEN, settled_note=f"{note}."))
    sentence = PromiseSentence(Wording(facts, language_named(language), years=False), facts.promises[0])

    assert sentence.text(sentence.least._replace(plainly=False)).replace("\u00a0", " ").endswith(briefly)
    assert sentence.text(sentence.least).replace("\u00a0", " ").endswith(note[-9:])


@each(
    ("what", "brief"),
    [
        ("the 312.00 GBP I paid for the repair", "the 312.00 GBP I paid"),
        ("de 312 euro die ik betaalde voor de reparatie", "de 312 euro die ik betaalde"),
        ("les 312 euros que j'ai payés pour la réparation", "les 312 euros que j'ai payés"),
        ("los 312 euros que pagué por la reparación", "los 312 euros que pagué"),
        ("the 312 GBP I paid for the repair and a new fan", ""),
    ],
)
def test_a_sum_that_was_paid_needs_no_what_for(what: str, brief: str) -> None:
    """Where the sum is known to whoever reads it: there is room for a number then."""
    assert brief == asked_briefly(what, "312 EUR by Friday")
