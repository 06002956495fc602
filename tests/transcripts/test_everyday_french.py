"""What companies promise in everyday French, what only looks like it, and what was said to come in a call that is told."""

from __future__ import annotations

from tests.conftest import each
from tests.transcripts.said_lines import promises_in


@each(
    "said, kind, due",
    [
        ("Votre frigo vous est livré mardi prochain.", "delivery", "2026-09-22"),
        ("Nous vous renverrons un modèle neuf dès demain.", "replacement", "2026-09-16"),
        ("Je vous en fais parvenir un autre lundi.", "replacement", "2026-09-21"),
        ("On vous en envoie une autre, sans frais, pour jeudi.", "replacement", "2026-09-17"),
        ("La tasse fêlée, on vous en envoie une autre, gratuitement, pour jeudi.", "replacement", "2026-09-17"),
        ("Les frais de 12 € seront retirés de votre prochaine facture.", "refund", None),
        ("Cette pénalité sera annulée sur la prochaine facture.", "refund", None),
        ("Nous revenons vers vous sous 48 heures.", "reply", "2026-09-17"),
        ("Nous reviendrons vers vous dans les plus courts délais.", "reply", None),
        ("Votre joint sera changé jeudi.", "repair", "2026-09-17"),
        ("Les freins arrière seront refaits vendredi.", "repair", "2026-09-18"),
    ],
)
def test_what_is_promised_in_everyday_french(said: str, kind: str, due: str | None) -> None:
    """The passive of the present, *neuf* behind a thing, *en … un autre*, what is taken off a bill, *revenir vers*."""
    assert [(kind, due)] == promises_in("fr", said)


@each(
    "said",
    [
        "Votre forfait sera facturé le 1er octobre.",
        "Les frais de 12 € seront prélevés le 1er octobre.",
        "C'est à vous de nous le renvoyer vendredi.",
        "Nous ne reviendrons pas sur cette décision.",
        "Le colis est livré depuis mardi.",
    ],
)
def test_a_charge_and_what_the_person_has_to_do_are_no_promises(said: str) -> None:
    """Neither is what was done already."""
    assert [] == promises_in("fr", said)


@each(
    "said, kind, due",
    [
        ("Elle m'a dit que j'aurais ma nouvelle carte lundi.", "replacement", "2026-09-21"),
        ("Il m'a dit que je recevrais un chèque vendredi.", "refund", "2026-09-18"),
    ],
)
def test_what_was_said_to_come_is_told_in_the_conditional(said: str, kind: str, due: str) -> None:
    """As French tells what somebody said would be."""
    assert [(kind, due)] == promises_in("fr", said, told=True)


def test_a_thing_that_costs_nothing_keeps_its_day_in_spanish_too() -> None:
    """What stands between commas without a cost leaves nothing out of the days."""
    assert [("replacement", "2026-09-16")] == promises_in("es", "Le enviamos otro, sin coste, antes del jueves.")
