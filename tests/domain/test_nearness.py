"""Which promise is told first: the one that is nearest to what is asked, by its kind and by its words."""

from __future__ import annotations

import pytest

from casebook.domain.key_promise import key_promise
from casebook.domain.nearness import nearness, wanted_of
from casebook.parsing.promises.kinds import kinds_named_in, promise_kind_in
from casebook.records.kinds import Contact, Promise
from casebook.records.vocabularies import Channel, Promised, Role
from tests.builders import entry, facts

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


@pytest.mark.parametrize(("ask", "near", "far"), NEAR)
def test_what_is_promised_is_as_near_as_its_words_are(ask: str, near: str, far: str) -> None:
    """In five languages, whatever endings and accents they have, and where another word stands for the same."""
    wanted = wanted_of(ask, kinds_named_in(ask) - {Promised.OTHER})

    assert nearness(promise(1, "2024-11-01", near), wanted) > nearness(promise(2, "2024-11-01", far), wanted)


@pytest.mark.parametrize("ask", ["a replacement laptop", "a replacement or a full refund", "mijn geld terug"])
def test_a_promise_that_names_no_thing_is_of_whatever_is_wanted(ask: str) -> None:
    """A replacement by 13 July is the one that was asked for."""
    wanted = wanted_of(ask, kinds_named_in(ask))
    text = "het hele bedrag terug" if "geld" in ask else "a replacement by 13 July"

    assert 3 == nearness(promise(1, "2024-11-01", text), wanted)


def test_the_promise_of_what_is_asked_comes_before_a_later_one_of_somebody_with_more_say() -> None:
    """Noor promised the new kettle, and the manager a call: what is asked is a kettle."""
    manager = entry(Contact, 1, "2024-11-05", channel=Channel.PHONE, agent="Bram", role=Role.MANAGER)
    kettle, call = promise(2, "2024-11-03", "a new kettle by 7 Nov"), promise(3, "2024-11-05", "a call back", 1)

    told = facts(manager, kettle, call)

    assert kettle is getattr(key_promise(told, wanted_of("a new kettle", ())), "promise", None)
    assert call is getattr(key_promise(told), "promise", None)


def test_a_new_appointment_is_no_replacement() -> None:
    """Only a thing can be replaced by a new one."""
    wanted = wanted_of("a replacement", [Promised.REPLACEMENT])

    assert [0, 3] == [
        nearness(promise(1, "2024-11-01", text), wanted) for text in ("a new appointment", "a new heater")
    ]
