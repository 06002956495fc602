"""The other half is asked for with its sum, and what is asked for beside it as something else."""

from __future__ import annotations

from casebook.records.vocabularies import EventKind
from tests.conftest import each

from .cases import text_with_sums

PAID, REFUNDED = EventKind.PAID, EventKind.REFUNDED
HALVES = ((PAID, 44000), (REFUNDED, 22000))


@each(
    ("code", "want", "told"),
    [
        ("en", "the other half", "the other half (still owed 220.00 EUR)"),
        ("nl", "de andere helft", "de andere helft (ik krijg nog € 220,00)"),
        ("de", "die andere Hälfte", "die andere Hälfte (noch offen 220,00 €)"),
        ("fr", "l'autre moitié", "l'autre moitié (reste dû 220,00 €)"),
        ("es", "la otra mitad", "la otra mitad (220,00 € pendientes)"),
    ],
)
def test_the_other_half_is_asked_for_with_its_sum(code: str, want: str, told: str) -> None:
    """As much came: that is told too, and a letter before claim demands the rest."""
    lead = text_with_sums(want, 22000, HALVES, code).partition("\n")[0]
    claim = text_with_sums(want, 22000, HALVES, code, "claim")

    assert told in lead
    assert lead.count("220") == len(HALVES), lead
    assert claim.count("220") > len(HALVES), claim


@each(
    ("code", "want", "told"),
    [
        ("en", "the other half of my ticket and 250 euro compensation", "ticket (still owed 220.00 EUR) and 250 euro"),
        ("nl", "de andere helft en 250 euro compensatie", "helft (ik krijg nog € 220,00) en 250 euro"),
        ("de", "die andere Hälfte und 250 Euro Entschädigung", "Hälfte (noch offen 220,00 €) und 250 Euro"),
        ("fr", "l'autre moitié et 250 euros d'indemnisation", "moitié (reste dû 220,00 €) et 250 euros"),
        ("es", "la otra mitad y 250 euros de compensación", "mitad (220,00 € pendientes) y 250 euros"),
    ],
)
def test_compensation_beside_the_rest_is_no_part_of_it(code: str, want: str, told: str) -> None:
    """Nor was what came compensation."""
    pasted = text_with_sums(want, None, HALVES, code)

    assert told in pasted
    assert not any(
        word in pasted for word in ("compensation of 220", "vergoed €", "Entschädigung von", "indemnisation de 2")
    )


def test_a_sum_beside_that_is_at_stake_is_owed_with_the_rest() -> None:
    """Behind all that is asked for."""
    told = text_with_sums("the other half and 250 EUR compensation", 69000, HALVES)

    assert "I ask for the other half and 250 EUR compensation (still owed 470.00 EUR)" in told


DEPOSITS = (
    ("en", "the whole bond released", "the rest of the bond (120.00 of 440.00 EUR) released"),
    (
        "en",
        "release of the full deposit to my account",
        "release of the rest of the deposit (120.00 of 440.00 EUR) to my account",
    ),
    ("nl", "de volledige waarborgsom vrijgegeven", "de rest van de waarborgsom (120,00 van € 440,00) vrijgegeven"),
    ("de", "die ganze Kaution freigegeben", "die restliche Kaution (120,00 von 440,00 €) freigegeben"),
    ("de", "Freigabe der gesamten Mietkaution", "Freigabe der restlichen Mietkaution (120,00 von 440,00 €)"),
    ("fr", "la restitution de toute la caution", "la restitution du reste de la caution (120,00 sur 440,00 €)"),
    ("fr", "toute ma caution débloquée", "le reste de ma caution (120,00 sur 440,00 €) d'ici"),
    ("es", "la devolución de toda la fianza", "la devolución del resto de la fianza (120,00 de 440,00 €)"),
    ("es", "toda mi fianza liberada", "el resto de mi fianza (120,00 de 440,00 €) a más"),
)


@each(("code", "want", "told"), DEPOSITS)
def test_of_a_deposit_of_which_a_part_came_the_rest_is_asked_for(code: str, want: str, told: str) -> None:
    """However it is to be given back; the whole of it as long as none came."""
    came = text_with_sums(want, 44000, ((REFUNDED, 32000),), code).replace("\u00a0", " ").replace("\u202f", " ")
    none = text_with_sums(want, 44000, (), code)

    assert told in came.partition("\n")[0]
    assert "120" not in none


def test_a_deposit_that_is_named_with_its_sum_keeps_it_once() -> None:
    """How much of it is left stands beside that."""
    told = text_with_sums("the whole deposit of 440 EUR back", 44000, ((REFUNDED, 32000),), "en").partition("\n")[0]

    assert "120.00" in told
    assert "of 440.00 EUR) of 440" not in told
