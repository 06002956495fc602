"""How what people ask for is asked: a verb and a noun together behind a colon, a doing in German with *bitte*."""

from __future__ import annotations

from casebook.language.language import language_named
from tests.conftest import each


def asked(code: str, ask: str) -> str:
    """The ask as a sentence of this language, without a day."""
    request = next(each for each in language_named(code).requests if each.begins.match(ask))
    return request.form.format(what=ask[:1].lower() + ask[1:] if request.lowered else ask, by="")


@each(
    ("ask", "told"),
    [
        ("get it working and compensation for the days without", "My request: {}"),
        ("repair it and an apology", "My request: {}"),
        ("compensation and get it fixed", "My request: {}"),
        ("a full refund and stop the charges", "My request: {}"),
        ("stop the charges and refund May and June", "Please {}"),
        ("pay for the repair", "Please {}"),
        ("fix it and refund the fee", "Please {}"),
        ("compensation for the delay", "I ask for {}"),
        ("a refund and an apology", "I ask for {}"),
    ],
)
def test_a_verb_and_a_noun_are_not_asked_for_in_one_sentence(ask, told):
    """*Please get it working and compensation* is none."""
    assert asked("en", ask) == told.format(ask)


@each(
    ("ask", "told"),
    [
        ("die Arbeitsplatte einbauen", "Bitte {}"),
        ("den Anschluss schalten und die Grundgebühr erstatten", "Bitte {}"),
        ("den Abschlag wieder auf 80 Euro setzen", "Bitte {}"),
        ("das Geld bekommen", "Ich möchte {}"),
        ("einen neuen", "Ich möchte {}"),
        ("meine Rosen", "Ich möchte {}"),
    ],
)
def test_what_is_to_be_done_is_asked_for_as_that_in_german(ask, told):
    """Whichever verb ends it; nobody who wrote that wants to build it in themselves."""
    assert asked("de", ask) == told.format(ask)
