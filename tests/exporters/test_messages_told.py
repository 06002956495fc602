"""A message of theirs is told as theirs, and what the person wants behind it as wanted."""

from __future__ import annotations

from casebook.exporters.options import ExportOptions
from casebook.records.vocabularies import Channel
from tests.builders import Entries, case, facts_of
from tests.conftest import each

from .cases import paste


@each("incoming", [True, False])
@each(
    ("language", "text", "ask", "line"),
    [
        (
            "en",
            "email back saying bill is right. i want it redone w the real numbers and the 517.40 back",
            "I would like it redone w the real numbers and the 517.40 back",
            "email from you: bill is right",
        ),
        (
            "nl",
            "mail gehad dat ze geen retour hebben ontvangen?? ik wil gewoon mijn 129,95 terug",
            "Ik vraag mijn 129,95 terug",
            "nov: mail gehad dat ze geen retour hebben ontvangen",
        ),
        (
            "de",
            "Mail bekommen: Ticket geschlossen. Ich will es ersetzt haben oder das Geld zurück",
            "Ich möchte es bis zum 27. November ersetzt haben",
            "E-Mail von Ihnen: Ticket geschlossen",
        ),
        (
            "fr",
            "réponse par mail : un bon de 60 euros. non merci, je veux mes 186,40 euros",
            "mes 186,40 euros",
            "de votre part : un bon de 60 euros",
        ),
        (
            "es",
            "correo recibido: no procede. quiero mis 279 euros",
            "mis 279 euros",
            "de ustedes: no procede",
        ),
    ],
)
def test_what_came_by_mail_is_theirs_and_the_wish_behind_it_is_not(
    language: str, text: str, ask: str, line: str, incoming: bool
) -> None:
    """Whether the person typed that it came in or not; it is none of the contacts they sought."""
    entries = Entries()
    entries.contact("2024-11-02", "They look into it.", agent="Bo")
    entries.contact("2024-11-12", text, channel=Channel.EMAIL, incoming=incoming)
    facts = facts_of(case(problem="It is broken.", want=None, amount=None), entries)
    told = paste(facts, ExportOptions(language)).replace("\u00a0", " ").replace("\u202f", " ")

    assert ask in told
    assert line.casefold() in told.casefold()
