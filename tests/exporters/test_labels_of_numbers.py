"""The number that a thing was promised under is called what it is: behind the thing alone it reads as the number of that."""

from __future__ import annotations

from casebook.exporters.facts.noted.dated import saw_in
from casebook.exporters.options import ExportOptions
from casebook.records.vocabularies import Outcome, Promised
from tests.builders import Entries, case, facts_of
from tests.conftest import each

from .cases import of_contact, paste

THINGS = {
    "en": ("She sees two failed repairs.", "the exchange form by email", "an exchange", "The mixer stopped on 3 Nov"),
    "nl": ("Ze ziet twee reparaties.", "het ruilformulier per e-mail", "omruilen", "De mixer stopte op 3 november"),
    "de": (
        "Sie sieht zwei Reparaturen.",
        "das Formular für den Umtausch per E-Mail",
        "einen Umtausch",
        "Der Mixer ist seit dem 3. November kaputt",
    ),
    "fr": (
        "Elle voit deux réparations.",
        "le formulaire par e-mail",
        "un échange",
        "Le mixeur est en panne depuis le 3 novembre",
    ),
    "es": (
        "Ve dos reparaciones.",
        "el formulario por correo",
        "un cambio",
        "La batidora no funciona desde el 3 de noviembre",
    ),
}


@each("language", THINGS)
def test_the_number_of_a_thing_that_was_promised_is_called_what_it_is(language: str) -> None:
    """The day it was promised and by which way it comes give way to that."""
    saw, thing, want, problem = THINGS[language]
    shown = 0
    for more in range(0, 90, 5):
        entries = Entries()
        made = entries.contact("2024-11-10", saw, agent="Ines", case_number="BX-20117")
        entries.promise("2024-11-10", thing, "2024-11-12", promised=Promised.OTHER, made_in=made)
        entries.contact("2024-11-14", agent="Otto", outcome=Outcome.REFUSED)
        values = {
            "language": language,
            "orders": ("HD-77",),
            "want": want,
            "problem": f"{problem}{' xyza' * (more // 5)}.",
        }
        facts = facts_of(case(**values), entries)

        lead = paste(facts, ExportOptions(language, limit=300))

        shown += "BX-20117" in lead
        assert "(BX-20117)" not in lead or " 12" in lead, lead  # behind the day for a proof alone
    assert shown


@each(
    ("said", "goes_on"),
    [
        ("She says after two repairs I get a new one", "said that after two repairs I get a new one"),
        ("He admits in two visits they never opened it", "admitted that in two visits they never opened it"),
        ("She says I get a new one after two repairs", "said I get a new one after two repairs"),
        ("He said that after two repairs I get a new one", "said that after two repairs I get a new one"),
        ("She confirmed by email the new date", "confirmed by email the new date"),
    ],
)
def test_what_begins_before_its_subject_stands_behind_that(said: str, goes_on: str) -> None:
    """*Said after two repairs* would tell when it was said."""
    assert goes_on == saw_in(of_contact(said), said)
