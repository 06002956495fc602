"""Which sum is meant where the refund names none: the one that was asked for, or that should not have been taken."""

from __future__ import annotations

from tests.conftest import each
from tests.transcripts.test_plainly_promised import GREETINGS, What, _found

ASKED = {
    "en": ("Ok so I get the £425 back?", "Yes, you'll have it by Friday."),
    "nl": ("Dus ik krijg de 425 euro terug?", "Ja, dat staat uiterlijk vrijdag op je rekening."),
    "de": ("Also bekomme ich die 425 Euro zurück?", "Ja, das wird Ihnen bis Freitag erstattet."),
    "fr": ("Donc on me rembourse les 425 euros ?", "Oui, ce sera sur votre compte vendredi au plus tard."),
    "es": ("¿Entonces me devuelven los 425 euros?", "Sí, se lo ingresamos el viernes como muy tarde."),
}
WRONG = {
    "en": "The eight meals, £33.60, should not have been billed. We'll refund this amount by Friday.",
    "nl": "De acht maaltijden, € 33,60, hadden niet gefactureerd mogen worden. Wij storten dit bedrag uiterlijk vrijdag terug.",
    "de": "Die acht Essen, 33,60 €, hätten nicht berechnet werden dürfen. Wir überweisen Ihnen diesen Betrag bis Freitag.",
    "fr": "Les huit repas, soit 33,60 €, n'auraient pas dû être facturés. Nous vous rembourserons cette somme vendredi.",
    "es": "Las ocho comidas, 33,60 €, no debieron facturarse. Le devolveremos este importe el viernes.",
}


def _sums(language: str, *said: str) -> list[str]:
    lines = [f"Agent Maria: {GREETINGS[language]}", "You: AC-1"]
    lines += [f"{'You' if at % 2 else 'Agent Maria'}: {each}" for at, each in enumerate(said)]
    return [one.value.split()[0] for one in _found("\n".join(lines), What.SUM)]


@each(("language", "asked", "answer"), [(language, *said) for language, said in ASKED.items()])
def test_a_yes_confirms_the_sum_that_was_asked_for(language: str, asked: str, answer: str) -> None:
    """Who says yes to a sum that comes back, and when, confirms it."""
    assert ["425.00"] == _sums(language, "Mm.", asked, answer)


@each(("language", "said"), list(WRONG.items()))
def test_this_sum_is_the_one_that_should_not_have_been_taken(language: str, said: str) -> None:
    """What should not have been billed is no price where that sum is paid back."""
    assert ["33.60"] == _sums(language, said)


def test_a_sum_that_only_an_uncertain_case_brings_is_none() -> None:
    """A sum that hangs on what others do is not confirmed, and one that is asked for and refused neither."""
    assert [] == _sums("en", "If the seller does not answer by Friday, you get the £48.50 back.")
    assert [] == _sums("en", "Mm.", "Do I get the £425 back?", "No, that's not possible.")
