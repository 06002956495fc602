"""How much a refund is may be told behind it, or before it by *it*; and that something was wrong takes back nothing."""

from __future__ import annotations

from casebook.parsing.transcripts.findings import What
from tests.conftest import each
from tests.transcripts.test_everyday_words import found_in

TWO_WEEKS = "Me: what about the two weeks we paid for nothing?\nSam: {}\nMe: ok\n"


@each(
    ("said", "amount"),
    [
        ("We'll refund that by Friday. It comes to £14.20.", "14.20 GBP"),
        ("We'll refund that by Friday.\nSam: That's £14.20.", "14.20 GBP"),
        ("We'll refund that by Friday.\nMe: how much is it?\nSam: So that's £14.20.", "14.20 GBP"),
        ("Die storten we vrijdag terug. Dat komt neer op € 14,20.", "14.20 EUR"),
        ("Die erstatten wir Ihnen bis Freitag. Das sind 14,20 €.", "14.20 EUR"),
        ("On vous les rembourse vendredi. Ça fait 14,20 €.", "14.20 EUR"),
        ("Se las devolvemos el viernes. Son 14,20 €.", "14.20 EUR"),
        ("Das sind nach meiner Rechnung 92 Euro 40. Die überweisen wir Ihnen bis Freitag zurück.", "92.40 EUR"),
        ("Dat is volgens mij 92 euro 40. Die storten we uiterlijk vrijdag terug.", "92.40 EUR"),
        ("By my reckoning that's £92.40. We'll transfer it back by Friday.", "92.40 GBP"),
        ("D'après mes calculs, ça fait 92 euros 40. On vous les rembourse vendredi.", "92.40 EUR"),
        ("Según mis cuentas son 92 euros con 40. Se los devolvemos el viernes.", "92.40 EUR"),
    ],
)
def test_how_much_it_is_stands_beside_the_refund(said: str, amount: str) -> None:
    """Right behind the promise, or right before it, in one message or two."""
    assert [(amount, "confirmed")] == [
        (one.value, str(one.became)) for one in found_in(TWO_WEEKS.format(said), What.SUM)
    ]


@each(
    ("said", "amount"),
    [
        ("We'll refund that by Friday.\nMe: All of it?\nSam: Yes, the full £14.20", "14.20 GBP"),
        ("Die storten we vrijdag terug.\nMe: Helemaal?\nSam: Ja, € 14,20", "14.20 EUR"),
        ("Die erstatten wir Ihnen bis Freitag.\nMe: Komplett?\nSam: Genau, 14,20 €.", "14.20 EUR"),
        (
            "On vous les rembourse vendredi sur la carte que vous avez utilisée.\nMe: En totalité ?\nSam: Oui, les 14,20 €",
            "14.20 EUR",
        ),
        (
            "Se las devolvemos el viernes en la tarjeta que usó para el pago.\nMe: ¿Todo?\nSam: Sí, los 14,20 €.",
            "14.20 EUR",
        ),
    ],
)
def test_a_yes_with_a_sum_is_how_much_is_refunded(said: str, amount: str) -> None:
    """Behind the promise, whatever the person asks: no more is said than that it is so much."""
    assert [(amount, "confirmed")] == [
        (one.value, str(one.became)) for one in found_in(TWO_WEEKS.format(said), What.SUM)
    ]


@each(
    "said",
    [
        "We'll refund that by Friday.\nMe: And is the new one £30?\nSam: Yes, but not the £14.20",
        "We'll repair that by Friday.\nMe: Is it paid?\nSam: Yes, the £14.20",
        "We'll refund that by Friday. It's £14.20 a month.",
        "We'll refund that by Friday. A new one is £14.20.",
        "We'll refund that by Friday.\nMe: and a new one?\nSam: That's £14.20.",
        "We'll repair that by Friday. It comes to £14.20.",
        "Die erstatten wir Ihnen bis Freitag. Das kostet sonst 14,20 €.",
    ],
)
def test_what_something_costs_is_no_refund(said: str) -> None:
    """A price beside a promise is none of it."""
    assert [] == found_in(TWO_WEEKS.format(said), What.SUM)


@each(
    ("asked", "answer", "when", "day"),
    [
        ("and the £29 call-out?", "You shouldn't have paid that, we'll refund it", "when?", "By Monday the 30th"),
        ("en de 29 euro voorrijkosten?", "Die had u niet hoeven betalen, we storten ze terug", "wanneer?", "Maandag"),
        ("und die 29 € Anfahrt?", "Die hätten Sie nicht zahlen müssen, wir erstatten sie Ihnen", "wann?", "Bis Montag"),
        ("et les 29 € ?", "Vous n'auriez pas dû les payer, on vous les rembourse", "quand ?", "D'ici lundi, le 30"),
        ("¿y los 29 €?", "No tendría que haberlos pagado, se los devolvemos", "¿cuándo?", "El lunes 30"),
    ],
)
def test_that_something_was_wrong_takes_back_nothing(asked: str, answer: str, when: str, day: str) -> None:
    """What should not have been is denied, and not what makes it good, which then has its day and its sum."""
    text = f"Me: {asked}\nSam: {answer}\nMe: {when}\nSam: {day}\nMe: ok\n"
    assert [("refund", "2026-11-30")] == [(one.kind, one.due) for one in found_in(text, What.PROMISE)]
    assert ["29.00"] == [one.value[:5] for one in found_in(text, What.SUM)]


@each(
    "said",
    [
        "We shouldn't have promised you a refund.",
        "You should not have received that on Friday.",
        "We hadden u de terugbetaling niet mogen toezeggen.",
        "Wir hätten Sie am Freitag nicht anrufen sollen.",
        "Vous n'auriez jamais dû recevoir ce colis vendredi.",
    ],
)
def test_what_should_not_have_been_is_no_promise(said: str) -> None:
    """It was, and nothing of it is to come."""
    assert [] == found_in(TWO_WEEKS.format(said), What.PROMISE)
