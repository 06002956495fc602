"""How what people ask for is asked: a verb and a noun together behind a colon, a doing in German with *bitte*, and the day before
the verb that ends it."""

from __future__ import annotations

from casebook.language.language import language_named
from tests.conftest import each


def asked(code: str, ask: str, by: str = "") -> str:
    """The ask as a sentence of this language, `by` a day or without."""
    request = next(each for each in language_named(code).requests if each.begins.match(ask))
    return request.said(ask[:1].lower() + ask[1:] if request.lowered else ask, by)


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


@each(
    ("code", "ask", "told"),
    [
        ("de", "die Arbeitsplatte einbauen", "Bitte die Arbeitsplatte bis zum 27. Mai einbauen"),
        ("de", "Bitte die neue Tür einbauen", "Bitte die neue Tür bis zum 27. Mai einbauen"),
        (
            "de",
            "den Vertrag kündigen und 20 Euro zahlen",
            "Bitte bis zum 27. Mai den Vertrag kündigen und 20 Euro zahlen",
        ),
        ("de", "das Geld auf mein Konto überweisen", "Bitte bis zum 27. Mai das Geld auf mein Konto überweisen"),
        ("de", "die Küche eingebaut", "Ich möchte die Küche bis zum 27. Mai eingebaut haben"),
        ("de", "dass Sie mir 40 Euro zahlen", "Ich möchte, dass Sie mir bis zum 27. Mai 40 Euro zahlen"),
        ("de", "Bitte bauen Sie sie ein", "Bitte bauen Sie sie bis zum 27. Mai ein"),
        ("de", "mein Geld zurück", "Ich möchte mein Geld zurück bis zum 27. Mai"),
        ("nl", "het werkblad monteren", "Graag het werkblad uiterlijk 27 mei monteren"),
        ("nl", "de keuken laten plaatsen", "Graag de keuken uiterlijk 27 mei laten plaatsen"),
        ("nl", "de fout herstellen en 20 euro betalen", "Graag uiterlijk 27 mei de fout herstellen en 20 euro betalen"),
        ("nl", "Graag de kast repareren", "Graag de kast uiterlijk 27 mei repareren"),
        ("nl", "het werkblad geplaatst", "Ik wil uiterlijk 27 mei het werkblad geplaatst hebben"),
        ("nl", "dat jullie het geld terugstorten", "Ik vraag dat jullie uiterlijk 27 mei het geld terugstorten"),
        ("nl", "mijn kleren terug", "Ik vraag mijn kleren terug, uiterlijk 27 mei"),
        ("en", "fit the worktop", "Please fit the worktop by 27 May"),
        ("fr", "monter la cuisine", "Je vous demande de monter la cuisine d'ici au 27 mai"),
        ("es", "instalar la encimera", "Solicito que procedan a instalar la encimera a más tardar el 27 de mayo"),
    ],
)
def test_the_day_stands_before_the_verb_that_ends_an_ask(code, ask, told):
    """German and Dutch end a phrase with what is to be done: the day behind that would be a remark on its own."""
    day = {"nl": "27 mei", "en": "27 May", "de": "27. Mai", "fr": "27 mai", "es": "27 de mayo"}[code]

    assert asked(code, ask, language_named(code).by_day.format(day=day)) == told
