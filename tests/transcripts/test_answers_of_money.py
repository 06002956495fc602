"""A cost that is asked back, a sum beside the day that answers, a day that is so soon, and that it *is there* then."""

from __future__ import annotations

from tests.conftest import each
from tests.transcripts.test_agreed_briefly import FRIDAY, TOMORROW, _promised


@each(
    ("language", "asked", "answer"),
    [
        ("en", "so do I get the delivery charge back?", "Yes, £8.90, Friday"),
        ("nl", "Krijg ik de verzendkosten terug?", "Ja, 8,90 euro, dat wordt vrijdag"),
        ("de", "Bekomme ich das Porto zurück?", "Ja, 8,90 Euro, kommt Freitag"),
        ("fr", "Et vous me remboursez les frais de dossier du coup ?", "Oui, 8,90 €, c'est pour vendredi. ^Lou"),
        ("es", "¿Me devolvéis los gastos de envío?", "Sí, 8,90 €, para el viernes"),
        ("en", "you took £40 too much, when do I get it back?", "It's in your account Friday"),
        ("nl", "die 40 euro die ik te veel betaald heb, krijg ik die terug? en wanneer?", "Vrijdag staat het erop"),
        ("de", "Sie haben 40 Euro zu viel abgebucht. Wann krieg ich die zurück?", "Freitag ist es drauf"),
        ("fr", "vous m'avez prélevé 40 € de trop. Je les récupère quand ?", "Vendredi c'est sur votre compte"),
    ],
)
def test_a_cost_that_comes_back_is_a_refund(language: str, asked: str, answer: str) -> None:
    """What it costs is not asked: it is to come back."""
    assert (asked, answer, [("refund", FRIDAY)]) == (asked, answer, _promised(language, asked, answer))


@each(
    ("language", "asked", "answer"),
    [
        ("en", "what does the repair cost?", "£40, Friday"),
        ("nl", "moet ik de verzendkosten betalen?", "Ja, vrijdag"),
        ("de", "Muss ich das Porto zahlen?", "Ja, Freitag"),
        ("fr", "je dois payer les frais de port ?", "Oui, vendredi"),
        ("es", "¿tengo que pagar los gastos de envío?", "Sí, el viernes"),
    ],
)
def test_what_the_person_is_to_pay_is_no_refund(language: str, asked: str, answer: str) -> None:
    """Nor what something costs."""
    assert (asked, answer, []) == (asked, answer, _promised(language, asked, answer))


@each(
    ("language", "asked", "answer"),
    [
        ("en", "The lamp is broken. Can I have a new one? When?", "Tomorrow already!"),
        ("de", "Die Tür hat einen Kratzer. Kriege ich eine neue? Wann?", "Morgen schon!"),
        ("fr", "La lampe est cassée. Je peux en avoir une nouvelle ? Quand ?", "Dès demain !"),
    ],
)
def test_so_soon_a_day_is_to_come(language: str, asked: str, answer: str) -> None:
    """*Already* beside a day tells nothing of what was done."""
    assert (asked, answer, [("replacement", TOMORROW)]) == (asked, answer, _promised(language, asked, answer))


def test_what_was_sent_already_is_promised_by_no_short_answer() -> None:
    """Without a day beside it, it was done."""
    assert _promised("de", "Schicken Sie mir die Rechnung?", "Schon geschickt") == []


@each(
    ("language", "talk"),
    [
        (
            "en",
            (
                "The drawer is split. Can I have a new one?",
                "Sure",
                "When?",
                "Tomorrow",
                "great",
                "Hang on, no, tomorrow's van is full. Friday.",
            ),
        ),
        (
            "de",
            (
                "Die Tür hat einen Kratzer. Kriege ich eine neue?",
                "Klar",
                "Wann?",
                "Morgen schon",
                "ok",
                "Moment, nein, die Tour morgen ist schon voll. Freitag.",
            ),
        ),
    ],
)
def test_a_full_van_moves_the_day(language: str, talk: tuple[str, ...]) -> None:
    """Of what was to come with it."""
    assert [("replacement", FRIDAY)] == _promised(language, *talk)
