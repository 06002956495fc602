"""Calls that are told afterwards in one's own words: each thing that was promised, with its day, and how long somebody waited."""

from __future__ import annotations

from datetime import datetime

from casebook.parsing.clock import Clock
from casebook.parsing.transcripts.findings import Finding, What
from casebook.parsing.transcripts.reading import KnownSpeakers, read_transcript
from tests.conftest import each

NOW = Clock(datetime.fromisoformat("2026-09-15T15:00:00+01:00"), "Europe/London")  # a Tuesday


def _found(text: str, what: What) -> list[Finding]:
    found = read_transcript(text.encode(), KnownSpeakers(None, "Acme"), NOW).found
    return [one for one in found if one.what is what and one.sure]


def _promised(text: str) -> list[str]:
    return [f"{one.kind} {one.due}" for one in _found(text, What.PROMISE)]


@each(
    "text, promised",
    [
        (
            "Rang Acme, Dave said the van will drop the parcel thursday and he'll refund the postage by friday.",
            ["delivery 2026-09-17", "refund 2026-09-18"],
        ),
        (
            "Acme gebeld, Kim zei dat ze de oude woensdag ophalen, en ze stort de verzendkosten vandaag terug.",
            ["collection 2026-09-16", "refund 2026-09-15"],
        ),
        (
            "Bei Acme angerufen, Frau Lenz dran. Er ruft mich morgen an und schickt den Ersatz am Freitag raus.",
            ["callback 2026-09-16", "replacement 2026-09-18"],
        ),
        (
            "Appelé Acme, eu Sandrine. Son chef me rappelle jeudi et le nouveau est livré le 21 septembre.",
            ["callback 2026-09-17", "replacement 2026-09-21"],
        ),
        (
            "He llamado a Acme, Rubén. Dice que recogen la vieja el miércoles y que traen la nueva el lunes.",
            ["collection 2026-09-16", "replacement 2026-09-21"],
        ),
    ],
)
def test_two_promises_of_one_sentence_are_two(text: str, promised: list[str]) -> None:
    """Each with its day, as in a note of one's own."""
    assert promised == _promised(text)


@each(
    "text",
    [
        "Rang Acme, got Amir. He will report it to the warehouse and they will call me within 3 days.",
        "Acme gebeld, Mark aan de lijn. Hij geeft het door en ze bellen me binnen 3 dagen.",
    ],
)
def test_what_leads_to_a_promise_is_none_of_its_own(text: str) -> None:
    """That it is passed on is how the call comes about."""
    assert ["callback 2026-09-18"] == _promised(text)


def test_what_i_have_to_pay_is_no_promise() -> None:
    """A part that hangs on the one before it tells of the person too."""
    assert [] == _promised("Rang Acme, Sue answered. It's 40 pounds, which I'll have to pay the fitter on the day.")


def test_before_the_first_of_a_month_is_a_day_in_french() -> None:
    """The first has a form of its own, *le 1er*, and is read as the second is."""
    told = "Appelé Acme. J'ai eu Mme Petit, elle m'a promis que je serai remboursé de 96 € avant le 1er octobre."

    assert ["refund 2026-09-30"] == _promised(told)


@each(
    "text, waited",
    [
        ("Rang Acme, 25 mins on hold before he picked up. Dave will send a new one on friday.", ["25"]),
        ("Acme gebeld. Na een half uur in de wacht kreeg ik Sanne. Ze stuurt vrijdag een monteur.", ["30"]),
        ("Bei Acme angerufen, 45 Minuten Warteschleife, dann Herr Yilmaz. Er schickt Ersatz.", ["45"]),
        ("J'ai appelé Acme, un quart d'heure d'attente, puis j'ai eu Karim. Il envoie un technicien vendredi.", ["15"]),
        ("He llamado a Acme, 40 minutos en espera. Me atendió Lucía. Mandan un técnico el viernes.", ["40"]),
        ("Rang Acme. Spoke to Ann, she said to wait in 20 minutes. The wait for a part is 3 hours.", []),
        ("Rang Acme, 10 mins on hold. Spoke to Ann, then 5 mins on hold again, then Bob.", []),
        ("Rang Acme, 30 mins on hold. Spoke to Ann. The call took 20 mins.", []),
    ],
)
def test_how_long_one_waited_is_told_once_and_within_the_call(text: str, waited: list[str]) -> None:
    """Two waits are not added up, and one that is longer than all of it is not believed."""
    assert waited == [one.value for one in _found(text, What.WAITING)]


@each(
    "text, promised",
    [
        (
            "Half uur gewacht voor ik iemand sprak. Hij geeft het door en die mailen mij binnen 5 dagen.",
            "reply 2026-09-20",
        ),
        ("20 min gewartet bis einer dran war. Versprochen: Rückruf bis Donnerstag.", "callback 2026-09-17"),
        ("Llamé otra vez, cogió Rubén. Me devuelven el dinero el viernes.", "refund 2026-09-18"),
    ],
)
def test_who_waited_to_be_answered_tells_of_a_call(text: str, promised: str) -> None:
    """Also where no number was dialled and nobody is named."""
    assert [promised] == _promised(text)


def test_minutes_of_waiting_are_not_those_of_the_call() -> None:
    """In Dutch and German they are told in the perfect."""
    told = "Half uur gewacht voor ik iemand sprak. Hij stuurt een nieuwe. Gesprek duurde 15 min."

    assert ["15"] == [one.value for one in _found(told, What.MINUTES)]


@each(
    "text, promised",
    [
        (
            "Llamé a Acme, Alberto. Me cambian el contador el miércoles y me devuelven 20 euros en 5 días.",
            ["replacement 2026-09-16", "refund 2026-09-20"],
        ),
        (
            "Rang Acme, Gwen. She refunds the postage today and refunds the 40 pounds by friday.",
            ["refund 2026-09-15", "refund 2026-09-18"],
        ),
    ],
)
def test_two_things_with_a_day_each_are_not_one_that_is_made_anew(text: str, promised: list[str]) -> None:
    """Also of one kind, where they are told in one sentence."""
    assert promised == _promised(text)


@each(
    "text, promised",
    [
        ("Rang Acme, Sue. She'll ask her manager and ring me back tomorrow before noon.", "callback 2026-09-16"),
        (
            "he llamado a Acme, me coge Sergio, 10 min. dice que el transportista recoge el paquete el jueves.",
            "collection 2026-09-17",
        ),
        (
            "appelé Acme, eu Kévin. les 49 € ils les remboursent d'ici vendredi, pour le reste ils refusent de payer.",
            "refund 2026-09-18",
        ),
    ],
)
def test_what_stands_beside_a_promise_does_not_hide_it(text: str, promised: str) -> None:
    """What leads to it, how long the call took, and what was refused in the same breath."""
    assert [promised] == _promised(text)


def test_the_head_of_a_call_is_no_promise_of_one() -> None:
    """The call that is told of is that of today."""
    assert [] == _promised("Anruf Acme wg. Wasserschaden, heute\n- Hr. Aydin, freundlich\n- sie zahlen nicht")


@each(
    "text, promised",
    [
        (
            (
                "rang Acme 4.20pm, on hold ages, then got a lad called Dave. he cant do anything about it so\n"
                "put me thru to Sheila. they'll give me the £64 back, on my card by tues, and she'll ring me herself\n"
                "tomorrow morning once shes talked to the fitter. offered me a free wash. off the phone 4.50pm."
            ),
            ["refund 2026-09-15", "callback 2026-09-16"],
        ),
        (
            (
                "appelé Acme à 9h10. eu une certaine Maud. elle ne peut rien faire, alors elle m'a\n"
                "passé sa chef Mme Guérin. erreur de chambre. elle me rembourse les 28 € sur la carte bancaire\n"
                "d'ici vendredi. elle me rappelle demain matin quand elle aura parlé au gérant. raccroché à 9h25."
            ),
            ["refund 2026-09-18", "callback 2026-09-16"],
        ),
        (
            (
                "Acme gebeld om kwart over 4. kreeg eerst Kim, daarna Fatih. die zei dat hij het zou\n"
                "nakijken. de verzendkosten van 12 euro stort hij vrijdag terug, en hij belt me zelf nog een keer\n"
                "morgenochtend zodra hij de monteur heeft gesproken. om half 5 opgehangen."
            ),
            ["refund 2026-09-18", "callback 2026-09-16"],
        ),
    ],
)
def test_lines_of_whole_sentences_go_on_in_the_next(text: str, promised: list[str]) -> None:
    """A long line without a mark at its end, where most lines hold the end of a sentence, goes on though all begins small."""
    assert promised == _promised(text)
