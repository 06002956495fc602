"""A sum that is taken off a bill, or less that is to be paid: money given back, whether a verb says so or not."""

from __future__ import annotations

from datetime import datetime

from casebook.parsing.clock import Clock
from casebook.parsing.promises.promise_kinds import promise_kind_in
from casebook.parsing.transcripts.findings import What
from casebook.parsing.transcripts.reading import KnownSpeakers, read_transcript
from casebook.records.vocabularies import Promised
from tests.conftest import each

NOW = Clock(datetime.fromisoformat("2026-11-17T18:00:00+01:00"), "+01:00")  # a Tuesday


def _promised(said: str) -> list[tuple[str, str, bool]]:
    text = f"Maria (10:00): Hello, this is Maria.\nYou (10:01): hi\nMaria (10:02): {said}"
    found = read_transcript(text.encode(), KnownSpeakers("Jo Smith", "Acme"), NOW).found
    return [(str(one.kind), str(one.due), one.sure) for one in found if one.what is What.PROMISE]


@each(
    "said",
    [
        "I'll take £50 off for you because we didn't ring",
        "I'm knocking £20 off your next bill",
        "£40 off your December rent for the trouble.",
        "Ik haal er 50 euro af voor het ongemak",
        "We halen 20 euro van je rekening af",
        "Ich zieh Ihnen 50 € ab, weil wir uns nicht gleich gerührt haben",
        "Wir ziehen 50 € von der Rechnung ab",
        "40 € weniger auf Ihre Miete",
        "Je vous enlève 50 € pour la gêne",
        "Je vous mets une remise de 12 € sur votre prochaine facture pour la gêne",
        "40 € de moins sur votre loyer de décembre pour le dérangement.",
        "Te quito 50 € por las molestias",
        "Te descuento 20 € en la próxima factura",
    ],
)
def test_what_is_taken_off_a_bill_is_given_back(said: str) -> None:
    """It has no day of its own."""
    assert [("refund", "None", True)] == _promised(said)


@each(
    "said",
    [
        "Ik stort vandaag nog 15 euro terug",
        "Ik stort vandaag 15 euro terug",
        "Ich überweise Ihnen heute noch 15 Euro zurück",
        "Je vous rembourse aujourd'hui 15 euros",
    ],
)
def test_how_much_behind_today_is_no_second_day(said: str) -> None:
    """*Nog* before a sum counts no days."""
    assert [("refund", "2026-11-17", True)] == _promised(said)


@each(
    "text",
    [
        "a code for £8 off your next order",
        "15% off your next order",
        "He offered £75 off the next service instead",
        "ich zieh Ihnen das vom Stapel ab",
        "je vous enlève l'ancien canapé jeudi",
        "te quito el sofá viejo el jueves",
        "ik haal de oude bank donderdag op",
    ],
)
def test_what_is_taken_off_an_order_to_come_or_is_no_sum_is_no_refund(text: str) -> None:
    """Less for what one may buy is a voucher, and a sofa is taken away."""
    assert promise_kind_in(text) is not Promised.REFUND


def _in_turns(first: str, then: str) -> list[tuple[str, str]]:
    said = ("Hello, this is Maria.", first, then)
    text = "\n".join(f"Maria (10:0{at}): {each}\nYou (10:0{at}): ok" for at, each in enumerate(said))
    found = read_transcript(text.encode(), KnownSpeakers("Jo Smith", "Acme"), NOW).found
    return [(str(one.kind), str(one.due)) for one in found if one.what is What.PROMISE]


@each(
    ("money", "trouble"),
    [
        (
            "The £270 will be back in your bank by Friday the 27th of November.",
            "For the upset we'll refund £30 tomorrow.",
        ),
        ("De 270 euro staat uiterlijk vrijdag 27 november op je rekening", "Ik stort morgen 30 euro voor het ongemak"),
        (
            "Wir überweisen Ihnen die 270 € bis Freitag, 27. November",
            "Für die Mühe überweisen wir Ihnen morgen noch 30 €",
        ),
        ("Je vous rembourse 270 € d'ici vendredi 27 novembre", "Et pour la gêne je vous rembourse 30 € demain"),
        ("Le devolvemos 270 € el viernes 27 de noviembre", "Y por las molestias le devolvemos 30 € mañana"),
    ],
)
def test_a_sum_for_the_trouble_stands_beside_the_money(money: str, trouble: str) -> None:
    """Neither takes the place of the other."""
    assert [("refund", "2026-11-27"), ("refund", "2026-11-18")] == _in_turns(money, trouble)


def test_another_sum_takes_the_place_of_the_first() -> None:
    """Where nobody says what it is for beside the money."""
    told = _in_turns("I'll refund £20 by Friday.", "My manager agrees, we'll refund £40 by Monday 23 November.")

    assert [("refund", "2026-11-23")] == told


@each(
    "said",
    [
        "So £137 onto the card ending 2209, within five working days",
        "Dus 137 euro op de kaart die eindigt op 2209, binnen vijf werkdagen",
        "Donc 137 € sur la carte qui se termine par 2209, sous cinq jours ouvrés",
        "Pues 137 € en la tarjeta que termina en 2209, en cinco días hábiles",
    ],
)
def test_in_what_a_card_ends_is_no_end(said: str) -> None:
    """The last figures of a card say which it is."""
    assert [("refund", "2026-11-24", True)] == _promised(said)


def test_a_code_that_is_mailed_behind_its_offer_is_no_reply() -> None:
    """What *that* is was told right before."""
    said = "What I can do is a code for 15% off your next order, I'm emailing you that today"

    assert [("other", "2026-11-17", False)] == _promised(said)


@each(
    "text",
    [
        "We refund one night, that's £129. The money will be with you within 8 days.",
        "Je vous rembourse une nuit, soit 129 €. Le virement arrivera sous 8 jours sur la carte.",
        "Wir erstatten Ihnen eine Nacht, 129 €. Das Geld kommt innerhalb von 8 Tagen an.",
        "Le devolvemos una noche, 129 €. El dinero le llegará en 8 días.",
    ],
)
def test_money_that_comes_is_no_delivery(text: str) -> None:
    """What comes is named as the money once more."""
    assert promise_kind_in(text) is Promised.REFUND
