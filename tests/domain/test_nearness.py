"""Which promise is told first: the one that is nearest to what is asked, by its kind and by its words."""

from __future__ import annotations

from dataclasses import replace

from casebook.domain.key_promise import key_promise
from casebook.domain.nearness import nearness, wanted_of
from casebook.exporters.facts.problem.lead_parts import wanted_kinds
from casebook.parsing.promises.promise_kinds import kinds_named_in, promise_kind_in
from casebook.records.kinds import Contact, Promise
from casebook.records.vocabularies import Channel, Promised, Role
from tests.builders import entry, facts
from tests.conftest import each

NEAR = (
    ("a new kettle", "a new kettle by 17 Nov", "a call back tomorrow"),
    ("a new kettle", "a replacement by Friday", "an answer within a week"),
    ("de rode badhanddoek", "een nieuwe handdoek", "een telefoontje"),
    ("das Badetuch", "ein rotes Saunabadetuch", "ein Rückruf"),
    ("nieuwe waterkokers", "de waterkoker komt vrijdag", "een telefoontje"),
    ("einen neuen Wasserkocher", "Lieferung des Wasserkochers bis Freitag", "Rückruf morgen"),
    ("une nouvelle bouilloire", "deux bouilloires demain", "un rappel demain"),
    ("un hervidor nuevo", "enviar los hervidores", "una llamada mañana"),
    ("the refund of the deposit", "my deposit back", "a refund of the fee"),
    ("my suitcase", "your luggage by Friday", "a call on Monday"),
    ("please stop charging my card", "she will cancel it today", "a call on Monday"),
    ("een tegoedbon", "een cadeaubon van 20 euro", "antwoord binnen een week"),
    ("compensation for the lost suitcase", "compensation of 100 EUR", "the suitcase on Friday"),
    ("Erstattung von 1.340 Euro", "Auszahlung in zwei Wochen", "Antwort bis Freitag"),
    ("repair it", "a new boiler", "a call on Monday"),
    ("Kündigung bestätigen", "die Bestätigung der Kündigung", "ein Techniker am Montag"),
)


def promise(number: int, day: str, text: str, made_in: int | None = None) -> Promise:
    made: Promise = entry(
        Promise, number, day, text=text, promised=promise_kind_in(text), due="2024-11-10", made_in=made_in
    )
    return made


@each(("ask", "near", "far"), NEAR)
def test_what_is_promised_is_as_near_as_its_words_are(ask: str, near: str, far: str) -> None:
    """In five languages, whatever endings and accents they have, and where another word stands for the same."""
    wanted = wanted_of(ask, kinds_named_in(ask) - {Promised.OTHER})

    assert nearness(promise(1, "2024-11-01", near), wanted) > nearness(promise(2, "2024-11-01", far), wanted)


@each("ask", ["a replacement laptop", "a replacement or a full refund", "mijn geld terug"])
def test_a_promise_that_names_no_thing_is_of_whatever_is_wanted(ask: str) -> None:
    """A replacement by 13 July is the one that was asked for."""
    wanted = wanted_of(ask, kinds_named_in(ask))
    text = "het hele bedrag terug" if "geld" in ask else "a replacement by 13 July"

    assert 3 == nearness(promise(1, "2024-11-01", text), wanted)


@each(
    "text", ["the other 300 GBP by 5 Jun", "die übrigen 300 EUR bis 5. Juni", "los otros 300 EUR", "les autres 300 EUR"]
)
def test_the_other_part_of_a_sum_is_no_other_thing(text: str) -> None:
    """Whoever asks for the rest of a deposit was promised it."""
    wanted = wanted_of("the rest of my deposit back", {Promised.REFUND})

    assert 3 == nearness(promise(1, "2024-11-01", text), wanted)


def test_the_promise_of_what_is_asked_comes_before_a_later_one_of_somebody_with_more_say() -> None:
    """Noor promised the new kettle, and the manager a call: what is asked is a kettle."""
    manager = entry(Contact, 1, "2024-11-05", channel=Channel.PHONE, agent="Bram", role=Role.MANAGER)
    kettle, call = promise(2, "2024-11-03", "a new kettle by 7 Nov"), promise(3, "2024-11-05", "a call back", 1)

    told = facts(manager, kettle, call)

    assert kettle is getattr(key_promise(told, wanted_of("a new kettle", ())), "promise", None)
    assert call is getattr(key_promise(told), "promise", None)


@each(
    ("ask", "item", "about"),
    [
        ("the couch by the end of July or a full refund", "corner couch Alba", True),
        ("de bank uiterlijk in juli of mijn geld terug", "hoekbank Alba, een zetel", True),
        ("mein Fahrrad vor dem 3. Juli", "Fahrrad Typ 7", True),
        ("ma valise avant lundi", "une valise grise", True),
        ("mi maleta o 200 euros", "una maleta gris", True),
        ("the couch repaired", "corner couch Alba", False),
        ("the fee back", "corner couch Alba", False),
        ("a refund for the couch", "corner couch Alba", False),
    ],
)
def test_who_asks_for_the_thing_itself_wants_it_delivered(ask: str, item: str, about: bool) -> None:
    """As long as nothing more is said of it than when."""
    assert about is (Promised.DELIVERY in wanted_kinds(ask, item))


def test_a_fee_for_an_engineer_is_no_repair_that_is_wanted() -> None:
    """It is money."""
    assert Promised.REPAIR not in wanted_kinds("a credit for 35 days and the 75 USD technician fee removed")


def test_a_later_promise_of_what_is_asked_is_told_though_it_has_no_day() -> None:
    """A credit on the next bill, by a supervisor, is what is asked for; that the engineer did not come was before."""
    supervisor = entry(Contact, 1, "2024-11-12", channel=Channel.PHONE, agent="Marisol", role=Role.SUPERVISOR)
    engineer = promise(2, "2024-11-03", "an engineer by 7 Nov")
    credit = replace(promise(3, "2024-11-12", "a credit of 212 USD on the next bill", 1), due=None)
    before = replace(promise(4, "2024-11-01", "a credit of 212 USD on the next bill"), due=None)
    missed = promise(5, "2024-11-03", "212 USD back by 7 Nov")

    wanted = wanted_of("a credit for 35 days", wanted_kinds("a credit for 35 days"))

    assert credit is getattr(key_promise(facts(supervisor, engineer, credit), wanted), "promise", None)
    assert missed is getattr(key_promise(facts(missed, before), wanted), "promise", None)


def test_a_new_appointment_is_no_replacement() -> None:
    """Only a thing can be replaced by a new one."""
    wanted = wanted_of("a replacement", [Promised.REPLACEMENT])

    assert [0, 3] == [
        nearness(promise(1, "2024-11-01", text), wanted) for text in ("a new appointment", "a new heater")
    ]


def test_whoever_fits_the_new_thing_brings_it() -> None:
    """A fitter with the new window is as near as the window; a repair with a new part of something else is not."""
    wanted = wanted_of("a new window, fitted", [Promised.REPLACEMENT])
    told = ("a fitter puts the new window in on 23 June", "a technician repairs the boiler with a new pump")

    assert [3, 0] == [
        nearness(replace(promise(1, "2024-11-01", text), promised=Promised.REPAIR), wanted) for text in told
    ]


def test_where_nobody_wrote_what_they_want_a_thing_comes_before_an_answer_of_the_same_person() -> None:
    """That it is there by Tuesday decides more than that somebody writes before."""
    told = entry(Contact, 1, "2024-11-05", channel=Channel.CHAT, agent="Priyanka")
    delivery = replace(promise(2, "2024-11-05", "you should have it by 12 Nov", 1), promised=Promised.DELIVERY)
    answer = promise(3, "2024-11-05", "an email within 2 days", 1)

    assert delivery is getattr(key_promise(facts(told, delivery, answer)), "promise", None)


@each(
    ("ask", "promised"),
    [
        ("the two instalments of 318.40 EUR back", "318.40 EUR in my account by 2 October"),
        ("de twee termijnen van 318,40 EUR terug", "318,40 EUR op mijn rekening uiterlijk 2 oktober"),
        ("het geld van de twee termijnen terug", "318,40 EUR op mijn rekening uiterlijk 2 oktober"),
        ("die beiden Raten von 318,40 EUR zurück", "318,40 EUR auf mein Konto bis 2. Oktober"),
        ("le remboursement des deux mensualités, 318,40 EUR", "318,40 EUR sur mon compte avant le 2 octobre"),
        ("las dos cuotas de 318,40 EUR de vuelta", "318,40 EUR en mi cuenta antes del 2 de octubre"),
    ],
)
def test_the_sum_that_is_asked_is_as_near_as_a_word_of_it(ask: str, promised: str) -> None:
    """Whatever account it is to come on: a *rekening* that money comes on is no bill."""
    assert 3 == nearness(promise(1, "2024-11-01", promised), wanted_of(ask, wanted_kinds(ask)))
