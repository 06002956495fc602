"""Notes with a label for whom one met, beneath the name of who noted them; who said something long before was not met."""

from __future__ import annotations

from casebook.parsing.transcripts.findings import What
from casebook.parsing.transcripts.reading import KnownSpeakers, read_transcript
from tests.conftest import each
from tests.transcripts.test_agreed_briefly import NOW

_NOTES = {
    "en": (
        "Notes of a call\nIda Lind\n\nDate: 3 November 2026\n{}\nReference: AB-2209\n\n- First a menu, then music.\n"
        "- Mrs Hendry said in August that it would be repaid.\n- Arden will refund me £40 by Friday.\n"
        "- I'll ring again Monday.\n"
    ),
    "nl": (
        "Notities gesprek\nIda Lind\n\nDatum: 3 november 2026\n{}\nDossier: AB-2209\n\n- Eerst een menu, toen muziek.\n"
        "- Mevrouw Hendriks zei in augustus dat het terug zou komen.\n- Arden stort uiterlijk vrijdag € 40 terug.\n"
    ),
    "de": (
        "Gesprächsnotiz\nIda Lind\n\nDatum: 3. November 2026\n{}\nVorgang: AB-2209\n\n- Erst ein Menü, dann Musik.\n"
        "- Frau Hendrich sagte im August, es komme zurück.\n- Arden erstattet mir bis Freitag 40 €.\n"
    ),
    "fr": (
        "Notes d'appel\nIda Lind\n\nDate : 3 novembre 2026\n{}\nDossier : AB-2209\n\n- D'abord un menu.\n"
        "- Mme Hendry m'a dit en août que ce serait rendu.\n- Arden me rembourse 40 € avant samedi.\n"
    ),
    "es": (
        "Notas de la llamada\nIda Lind\n\nFecha: 3 de noviembre de 2026\n{}\nExpediente: AB-2209\n\n- Primero un menú.\n"
        "- La señora Hendry me dijo en agosto que lo devolvían.\n- Arden me reembolsará 40 € antes del sábado.\n"
    ),
}


@each(
    ("language", "label"),
    [
        ("en", "With: Arden Water, Tom Hill (billing)"),
        ("en", "Spoke to: Tom Hill"),
        ("nl", "Met: Tom Hill van Arden Water"),
        ("nl", "Gesproken met: Arden Water - Tom Hill"),
        ("de", "Gesprächspartner: Tom Hill (Arden Water)"),
        ("de", "Mit: Arden Water, Tom Hill"),
        ("fr", "Interlocuteur : Tom Hill, service client"),
        ("fr", "Avec : Arden Water (Tom Hill)"),
        ("es", "Me atendió: Tom Hill, de Arden Water"),
        ("es", "Con: Arden Water, Tom Hill"),
    ],
)
def test_who_stands_behind_the_label_was_met(language: str, label: str) -> None:
    """Alone, and what is noted beneath is told."""
    text = _NOTES[language].format(label)
    found = read_transcript(text.encode(), KnownSpeakers("Ida Lind", "Arden Water", language), NOW)
    agents = [one.value for one in found.having(What.AGENT) if one.sure]
    promised = [(str(one.kind), one.due) for one in found.having(What.PROMISE) if one.sure]
    assert (label, ["Tom Hill"], [("refund", "2026-11-06")]) == (label, agents, promised)


@each("label", ["With: a day off", "Date: 3 November", "With: Arden Water (billing)"])
def test_what_is_no_name_behind_it_is_nobody(label: str) -> None:
    """A company, or a department, is no agent."""
    found = read_transcript(_NOTES["en"].format(label).encode(), KnownSpeakers("Ida Lind", "Arden Water", "en"), NOW)
    assert (label, []) == (label, [one.value for one in found.having(What.AGENT)])
