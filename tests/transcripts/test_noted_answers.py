"""Notes of a call that quote who answered behind what the person asked: the question tells its kind, as in a talk."""

from __future__ import annotations

from casebook.parsing.transcripts.findings import What
from casebook.parsing.transcripts.reading import KnownSpeakers, read_transcript
from tests.conftest import each
from tests.transcripts.test_agreed_briefly import FRIDAY, NOW, TODAY

NOTES = {
    "en": (
        "Phone call with Acme Homes (landlord) - Tue 3 Nov 2026, 10.15 to 10.27\n\nMrs Dale on the line, friendly.\n\n"
        "- leak in the bathroom ceiling\n"
        '- when will it be fixed then? Dale: "Friday." plumber, between 8 and 12\n'
        "- should it still drip after that, I have to ring again myself\n"
        '- asked for the inspection report of May. Dale: "I\'ll email it to you today."\n'
        '- and my floor?? all warped. Dale: "I\'ll ring you back about that on Friday."\n'
    ),
    "nl": (
        "GEBELD met Acme Wonen (verhuurder) - di 3 november 2026, 10.15 tot 10.27\n\nmevrouw De Boer aan de lijn\n\n"
        "- lekkage plafond keuken\n"
        '- wanneer wordt het gemaakt? De Boer: "Vrijdag." loodgieter, tussen 8 en 12\n'
        "- druppelt het daarna nog, dan moet ik zelf weer bellen\n"
        '- offerte van mei gevraagd. De Boer: "Mail ik u vandaag nog."\n'
        '- en mijn vloer?? De Boer: "Daar bel ik u vrijdag over terug."\n'
    ),
    "de": (
        "Telefonat mit Acme Wohnen (Vermieter) - Di 3. November 2026, 10.15 bis 10.27 Uhr\n\nFrau Kramer am Apparat\n\n"
        "- Wasserschaden Decke Bad, es tropft\n"
        '- wann wird das repariert? Kramer: "Freitag." Klempner, zwischen 8 und 12\n'
        "- tropft es danach noch, dann muss ich selbst wieder anrufen\n"
        '- nach dem Prüfbericht vom Mai gefragt. Kramer: "Schick ich Ihnen heute noch."\n'
        '- und mein Boden?? Kramer: "Da ruf ich Sie Freitag zurück."\n'
    ),
    "fr": (
        "APPEL à Acme Logement (bailleur) - mardi 3 novembre 2026, 10h15 à 10h27\n\nMme Fabre au téléphone\n\n"
        "- fuite au plafond de la salle de bain\n"
        "- c'est réparé quand alors ? Fabre : « Vendredi. » plombier, entre 8 et 12\n"
        "- si ça goutte encore après, je dois rappeler\n"
        "- demandé le rapport d'inspection de mai. Fabre : « Je vous l'envoie aujourd'hui. »\n"
        "- et mon parquet ?? Fabre : « Je vous rappelle vendredi. »\n"
    ),
    "es": (
        "LLAMADA a Acme Viviendas (casero) - martes 3 de noviembre de 2026, 10:15 a 10:27\n\nla señora Lozano al teléfono\n\n"
        "- fuga en el techo del baño\n"
        '- ¿cuándo lo arreglan? Lozano: "El viernes." fontanero, entre las 8 y las 12\n'
        "- si sigue goteando, tengo que volver a llamar yo\n"
        '- pedí el informe de mayo. Lozano: "Se lo mando hoy."\n'
        '- ¿y mi suelo? Lozano: "Le llamo el viernes."\n'
    ),
}


def _told(notes: str) -> list[tuple[str, str | None, bool]]:
    found = read_transcript(notes.encode(), KnownSpeakers(None, "Acme"), NOW).found
    return sorted((str(one.kind), one.due, one.sure) for one in found if one.what is What.PROMISE)


@each("language", sorted(NOTES))
def test_what_is_quoted_answers_what_the_person_asked(language: str) -> None:
    """A visit, a paper that was asked for, and a call; and nothing of what the person has to do if it goes on."""
    told = [("callback", FRIDAY, True), ("information", TODAY, True), ("repair", FRIDAY, True)]
    assert (language, told) == (language, _told(NOTES[language]))


@each(
    ("language", "quoted", "own"),
    [
        ("nl", 'De Boer: "Mail ik u vandaag nog."', "mail ik ze vandaag nog"),
        ("de", 'Kramer: "Schick ich Ihnen heute noch."', "schick ich denen heute noch"),
    ],
)
def test_what_the_person_notes_to_do_is_no_promise(language: str, quoted: str, own: str) -> None:
    """*Mail ik* is the company's where it is quoted, and the person's own where it is not."""
    assert ("information", TODAY, True) not in _told(NOTES[language].replace(quoted, own))
