"""What a text with little room tells first: what decides, what explains it, and nothing that the lead tells already."""

from __future__ import annotations

from casebook.domain.case_facts import CaseFacts
from casebook.exporters import chat
from casebook.exporters.formats.fitting import TooShortALimit
from casebook.exporters.formats.text import render
from casebook.exporters.lead.lead import Lead
from casebook.exporters.lines.below_lead import below_lead
from casebook.exporters.options import ExportOptions
from casebook.exporters.outline import Fragment, Stage
from casebook.exporters.wording import Wording
from casebook.language.language import language_named
from tests.builders import case, facts_of
from tests.conftest import each

LANGUAGES = ["en", "nl", "de", "fr", "es"]

PROBLEM = (
    "The mower that I bought for the garden of my mother in the spring of this year stopped on its second day in the grass"
    " behind the house, whatever my neighbour and I tried with it since."
)
"""So long that the lead has no room for what they said."""

WANT = "249.00 EUR back on the card with which I paid for it in the shop on the square in March"
"""So long that the lead has no room for more of what happened."""


def _fragments(facts: CaseFacts, language: str = "en") -> list[Fragment]:
    """What may be told below the lead."""
    blocks = chat.outline(facts, ExportOptions(language)).blocks[1:]
    return [fragment for block in blocks for fragment in block.fragments if fragment.forms]


def _stages(facts: CaseFacts, language: str = "en") -> dict[int, Stage]:
    """When the line of each entry has its turn, by its number."""
    return {each.entry: each.forms[0][0] for each in _fragments(facts, language) if each.entry}


def _forms(facts: CaseFacts, number: int, language: str = "en") -> list[str]:
    """The forms of the line of this entry, the shortest first."""
    return [form for each in _fragments(facts, language) if each.entry == number for _, form in each.forms]


def _texts(facts: CaseFacts, language: str = "en") -> list[str]:
    """The text at many limits."""
    outline, found = chat.outline(facts, ExportOptions(language)), []
    for limit in range(200, 1300, 7):
        try:
            found.append(render(outline, ExportOptions(language, limit)))
        except TooShortALimit:
            continue
    return found


REMARKS = {
    "en": ("I work from home and I am using up the data of my phone.", "Nobody tells me the same thing twice."),
    "nl": (
        "Ik werk op afstand en gebruik nu alle data van mijn telefoon.",
        "Niemand legt mij uit wat er aan de hand is.",
    ),
    "de": (
        "Ich arbeite von unterwegs und verbrauche das Guthaben meines Handys.",
        "Keiner erklärt mir, was eigentlich los ist.",
    ),
    "fr": (
        "Je travaille à distance avec les données de mon téléphone.",
        "Personne n'explique quoi que ce soit à ce sujet.",
    ),
    "es": ("Trabajo desde mi piso y gasto los datos de mi móvil.", "Nadie me explica qué ocurre con todo esto."),
}


@each("language", LANGUAGES)
def test_a_remark_on_everybody_waits_for_what_happened(language: str) -> None:
    """*Nobody tells me the same thing twice* shows nothing; what stands before it does not wait with it."""
    fact, remark = REMARKS[language]
    facts = facts_of(case(problem=f"It broke. {fact} {remark}"))
    first = Lead(("It broke.",), frozenset({0}), None)
    own = below_lead(Wording(facts, language_named(language)), first, asks=False)[-1]

    assert own.forms == ((Stage.PROBLEM, fact), (Stage.COUNT, f"{fact} {remark}"))


AGAIN = {
    "en": ("It goes to the workshop on Monday.", "Again broken. After two repairs I get a new one."),
    "nl": ("Hij gaat maandag naar de werkplaats.", "Weer kapot. Na twee reparaties krijg ik een nieuwe."),
    "de": ("Es geht am Montag in die Werkstatt.", "Wieder kaputt. Nach zwei Reparaturen bekomme ich ein neues."),
    "fr": ("Il part lundi à l'atelier.", "Encore en panne. Après deux réparations, on m'en donne un neuf."),
    "es": ("Va al taller el lunes.", "Otra vez roto. Tras dos reparaciones me dan uno nuevo."),
}


NOBODY_CAME = {
    "en": "Nobody came.",
    "nl": "Niemand gekomen.",
    "de": "Niemand kam.",
    "fr": "Personne n'est venu.",
    "es": "No vino nadie.",
}


TOO_SHORT = {
    "en": "The worktop came, but 20 cm too short.",
    "nl": "Het blad is gekomen, maar 20 cm te kort.",
    "de": "Die Platte ist gekommen, aber 20 cm zu kurz.",
    "fr": "Le plan est venu, mais trop court de 20 cm.",
    "es": "La encimera vino, pero demasiado corta.",
}
