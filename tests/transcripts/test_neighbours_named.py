"""Who is named in a call that is told by what lies with them, or by where they live, was not spoken to."""

from __future__ import annotations

from casebook.parsing.transcripts.findings import What
from casebook.parsing.transcripts.reading import KnownSpeakers, read_transcript
from tests.conftest import each
from tests.transcripts.test_everyday_words import NOW

TOLD = {
    "en": "Call to Hartwell Lets\n\nrang 8.35, spoke to Mr Thorne\nthey will fix it tomorrow\n{}\nhung up 8.58\n",
    "nl": "Gebeld met Woonbrink\n\n8.35 gebeld, gesproken met dhr. Thorne\nmonteur repareert het morgen\n{}\nopgehangen 8.58\n",
    "de": "Anruf Hausverwaltung\n\n8.35 angerufen, dann Hr. Thorne dran\nMonteur repariert das morgen\n{}\nEnde 8.58\n",
    "fr": "Appel à Gérimmo\n\n8h35 appelé, eu M. Thorne au téléphone\nun technicien répare demain\n{}\nraccroché 8h58\n",
    "es": "Llamada a Fincasol\n\nllamo 8:35, me atiende el Sr. Thorne\nel técnico lo repara mañana\n{}\ncuelgo 8:58\n",
}


def agents_of(language: str, line: str) -> list[str]:
    """Who was spoken to in a call that is told, with this line in it."""
    found = read_transcript(TOLD[language].format(line).encode(), KnownSpeakers(None, None), NOW).found
    return [one.value for one in found if one.what is What.AGENT]


@each(
    ("language", "line"),
    [
        ("de", "Schlüssel evtl. bei Frau Yilmaz 2. OG"),
        ("de", "Schlüssel liegt bei Fr. Yilmaz"),
        ("de", "Schlüssel hat Frau Yilmaz nebenan"),
        ("de", "Paket angeblich bei Herrn Yilmaz abgegeben"),
        ("de", "Frau Yilmaz von gegenüber hat dasselbe Problem"),
        ("en", "key is with Mrs Yilmaz on the 2nd floor"),
        ("en", "spare key at Mrs Yilmaz's, flat 6"),
        ("en", "parcel left with Mr Yilmaz"),
        ("en", "Mrs Yilmaz next door has the same problem"),
        ("nl", "sleutel ligt bij mevr. Yilmaz, 2 hoog"),
        ("nl", "pakket afgegeven bij dhr. Yilmaz"),
        ("nl", "mevrouw Yilmaz van hiernaast heeft hetzelfde"),
        ("fr", "clé chez Mme Yilmaz au 2e"),
        ("fr", "colis déposé chez Mme Yilmaz"),
        ("fr", "Mme Yilmaz du dessus a le même problème"),
        ("es", "la llave la tiene la Sra. Yilmaz"),
        ("es", "llaves en casa de la Sra. Yilmaz"),
        ("es", "la señora Yilmaz (2º B) tiene el mismo problema"),
    ],
)
def test_who_keeps_a_key_or_lives_next_door_is_no_agent(language: str, line: str) -> None:
    """What a neighbour keeps, and on which floor they live, tells who they are."""
    assert ["Thorne"] == agents_of(language, line)


@each(
    ("language", "line"),
    [
        ("de", "bin dann bei Frau Yilmaz gelandet"),
        ("de", "Beschwerde liegt jetzt bei Frau Yilmaz"),
        ("en", "ended up with Mrs Yilmaz"),
        ("en", "spoke to Mrs Yilmaz on the 2nd try"),
        ("nl", "uiteindelijk bij mevrouw Yilmaz terechtgekomen"),
        ("nl", "doorverbonden met mevrouw Yilmaz van de 2e lijn"),
        ("fr", "mon dossier est chez Mme Yilmaz"),
        ("fr", "on m'a passé Mme Yilmaz du 2e niveau"),
        ("es", "la reclamación la lleva ahora la Sra. Yilmaz"),
    ],
)
def test_who_keeps_the_complaint_is_one(language: str, line: str) -> None:
    """Where a call came out, and with whom the case lies, is somebody of the company."""
    assert ["Thorne", "Yilmaz"] == agents_of(language, line)
