"""A day on which nobody can come takes back what was promised for it, whoever said so; what is refused beside it does not."""

from __future__ import annotations

from datetime import datetime

from casebook.parsing.clock import Clock
from casebook.parsing.transcripts.findings import What
from casebook.parsing.transcripts.reading import KnownSpeakers, read_transcript
from casebook.parsing.transcripts.standing.days_without import nobody_then
from tests.conftest import each

NOW = Clock(datetime.fromisoformat("2026-11-24T18:00:00+01:00"), "+01:00")
"""A Tuesday."""


def _promised(*said: str, then: str = "Tom") -> list[tuple[str, str | None, bool]]:
    first, *between, last = said
    rest = "".join(f"10:0{at} {'Tom' if at % 2 else 'Me'}: {words}\n" for at, words in enumerate(between, 4))
    text = (
        f"Chat 24 Nov 2026\n10:00 Tom: Hello, Tom of Acme.\n10:01 Me: hello\n10:02 Tom: {first}\n10:03 Me: ok\n{rest}"
        f"10:08 {then}: {last}\n10:09 Me: hm\n"
    )
    found = read_transcript(text.encode(), KnownSpeakers(None, "Acme"), NOW).found
    return [(str(one.kind), one.due, one.sure) for one in found if one.what is What.PROMISE]


VISITS = [
    (
        "I'll send an engineer on Friday morning.",
        "I've just checked and nobody is available on Friday. It'll be Monday 30 November.",
    ),
    ("I'll send an engineer tomorrow.", "We don't have any slots tomorrow, sorry. He'll be there Monday."),
    (
        "Ik stuur vrijdagochtend een monteur.",
        "Sorry, ik zie net dat er vrijdag geen monteurs zijn. Hij komt maandag 30 november.",
    ),
    ("De monteur komt morgenochtend.", "Ik zie dat er morgen niemand beschikbaar is. Het wordt maandag 30 november."),
    (
        "Ich schicke Ihnen am Freitag einen Techniker.",
        "Ich sehe gerade, am Freitag ist doch keiner frei. Er kommt am Montag.",
    ),
    (
        "Je vous envoie un technicien vendredi matin.",
        "Je viens de voir qu'il n'y a plus de place vendredi. Il viendra lundi 30 novembre.",
    ),
    (
        "Le mando un técnico el viernes por la mañana.",
        "Acabo de comprobar que el viernes no hay técnicos. Irá el lunes 30 de noviembre.",
    ),
]


@each("said", VISITS)
def test_a_day_on_which_nobody_is_there_moves_the_visit(said: tuple[str, str]) -> None:
    """The first day is promised no longer, and the one told instead is, for what was to be done."""
    assert [("repair", "2026-11-30", True)] == _promised(*said)


@each(
    ("said", "paid"),
    [
        (VISITS[0], "I'll refund you £18.70 by 11 December."),
        (VISITS[1], "I'll refund you £18.70 by 11 December."),
        (VISITS[2], "Ik betaal u uiterlijk 11 december € 18,70 terug."),
        (VISITS[4], "Ich erstatte Ihnen 18,70 € bis zum 11. Dezember."),
        (VISITS[5], "Je vous rembourse 18,70 € avant le 12 décembre."),
        (VISITS[6], "Le abonaremos 18,70 € antes del 12 de diciembre."),
    ],
)
def test_another_of_the_company_takes_it_back_as_well(said: tuple[str, str], paid: str) -> None:
    """With another promise between: what nobody can come for is the visit."""
    promised = _promised(said[0], "hm", paid, "ok", said[1], then="Mary (Supervisor)")
    assert {("refund", "2026-12-11", True), ("repair", "2026-11-30", True)} == set(promised)


def test_a_refund_is_paid_on_a_day_on_which_nobody_comes() -> None:
    """Nobody has to come for it."""
    promised = _promised(
        "I'll refund you by Friday.", "and can an engineer come Friday?", "No, nobody is available on Friday."
    )
    assert [("refund", "2026-11-27", True)] == promised


@each(
    ("first", "then"),
    [
        ("I'll refund the 50 euros by Friday.", "Sorry, I was wrong: it will only be on the January bill."),
        ("Ik maak de 50 euro uiterlijk vrijdag over.", "Wacht, daar vergis ik me: het komt op de factuur van januari."),
        (
            "Ich überweise Ihnen die 50 € bis Freitag.",
            "Da habe ich mich vertan: das geht erst mit der Rechnung im Januar.",
        ),
        (
            "Je vous rembourse les 50 € d'ici vendredi.",
            "Ah pardon, je me suis trompé, ce sera déduit de la facture de janvier.",
        ),
        ("Le devuelvo los 50 € antes del viernes.", "Perdón, me he confundido: irá en la factura de enero."),
    ],
)
def test_who_was_wrong_may_name_the_month_that_holds(first: str, then: str) -> None:
    """It is no other thing beside the promise: the promise is what was wrong."""
    assert ("refund", "2026-11-27", True) not in _promised(first, then)


@each(
    ("asked", "answer"),
    [
        ("and compensation for the day off?", "Unfortunately that's not something we can do."),
        ("can I get compensation for the day off?", "I'm afraid that's not possible."),
        ("en een vergoeding voor de vrije dag?", "Dat kunnen we helaas niet doen."),
        ("und eine Entschädigung für den freien Tag?", "Das ist leider nicht möglich."),
        ("et un dédommagement pour ma journée ?", "Malheureusement ce n'est pas possible."),
        ("¿y una compensación por el día perdido?", "Lo siento, eso no es posible."),
    ],
)
def test_what_is_refused_of_another_thing_takes_no_promise_back(asked: str, answer: str) -> None:
    """The person asked for something more, which the answer is about."""
    assert ("refund", "2026-11-27", True) in _promised("I'll refund the £39 by Friday.", asked, answer)


def test_a_promise_that_breaks_off_goes_on_in_the_next_message() -> None:
    """It is quoted as the one sentence that it is."""
    text = (
        "Chat 24 Nov 2026\n10:00 Tom: Hello, Tom of Acme.\n10:01 Me: and the postage?\n"
        "10:02 Tom: I've refunded that, you should see it back on your card ending 4417 in\n10:02 Tom: 3 to 5 working days\n"
    )
    found = read_transcript(text.encode(), KnownSpeakers(None, "Acme"), NOW).found
    assert ["I've refunded that, you should see it back on your card ending 4417 in 3 to 5 working days"] == [
        one.value for one in found if one.what is What.PROMISE
    ]


def test_what_another_promises_in_their_own_words_is_theirs() -> None:
    """It is no day of what the first said, and takes its place."""
    text = (
        "Chat 22.11.2026\n20:18 Nadine: Guten Abend, Sie sprechen mit Nadine.\n20:19 Ich: wo bleibt mein Geld?\n"
        "20:24 Nadine: Nach Prüfung erhalten Sie Ihr Geld innerhalb von 14 Tagen.\n20:26 Ich: Ich möchte den Vorgesetzten\n"
        "20:33 Vogt: Guten Abend, Vogt mein Name.\n20:38 Vogt: Ich ziehe das vor. Sie bekommen die 74,95 € bis Freitag.\n"
    )
    found = read_transcript(text.encode(), KnownSpeakers(None, "Acme"), NOW).found
    assert [("Sie bekommen die 74,95 € bis Freitag.", "Vogt", "2026-11-27")] == [
        (one.value, one.by, one.due) for one in found if one.what is What.PROMISE
    ]


@each(
    ("promised", "said"),
    [
        ("I'll send an engineer on Friday morning.", "Nobody needs to be home on Friday."),
        ("I'll send an engineer on Friday morning.", "There is no time slot on Friday yet, he rings before."),
        ("Ik stuur vrijdagochtend een monteur.", "U hoeft niemand te bellen op vrijdag."),
        ("Ich schicke Ihnen am Freitag einen Techniker.", "Am Freitag muss niemand zu Hause sein."),
        ("Je vous envoie un technicien vendredi matin.", "Vous ne devez appeler personne vendredi."),
        ("Le mando un técnico el viernes por la mañana.", "El viernes no tiene que llamar a nadie."),
    ],
)
def test_nobody_else_need_do_anything_that_day_and_the_visit_stays(promised: str, said: str) -> None:
    """Only that nobody comes, or is there to come, takes a day back."""
    assert [("repair", "2026-11-27", True)] == _promised(promised, said)


@each(
    ("said", "day"),
    [
        ("nobody on friday i'm afraid", "friday"),
        ("friday nobody is in", "friday"),
        ("nobody can make friday", "friday"),
        ("nobody will be out on friday", "friday"),
        ("niemand kan vrijdag", "vrijdag"),
        ("am freitag kann keiner", "freitag"),
        ("freitag haben wir niemanden", "freitag"),
        ("personne n'est libre vendredi", "vendredi"),
        ("el viernes no puede ir nadie", "viernes"),
    ],
)
def test_nobody_who_comes_is_nobody_then(said: str, day: str) -> None:
    """Being in, being out and making it are all coming."""
    assert nobody_then(said, day)
