"""Two voices that a program numbered, of which both say what either side might: one of them is the person."""

from __future__ import annotations

from casebook.parsing.transcripts.findings import What
from casebook.parsing.transcripts.reading import KnownSpeakers, read_transcript
from tests.conftest import each
from tests.transcripts.test_agreed_briefly import NOW

TALK = {
    "fr": (
        "Locuteur",
        "Mairie de Brune service des sports bonjour",
        "oui bonjour c'est madame Roche je vous appelle pour le stage de judo de Tom",
        "oui je vous écoute",
        "monsieur Petit m'avait dit je vous rembourse cette semaine mais c'était en mai",
        "je vous envoie l'attestation demain",
    ),
    "en": (
        "Speaker",
        "Brune Leisure Centre sports desk good morning",
        "good morning this is Jo Roche I'm calling about my son's judo course",
        "yes go ahead how can I help",
        "Mr Small told me I'll refund you this week but that was in May",
        "I'll send you the certificate tomorrow",
    ),
}


@each("language", ["fr", "en"])
def test_one_of_two_numbered_voices_is_the_person(language: str) -> None:
    """What they tell of another's words is no promise, and what is answered is one."""
    who, *said = TALK[language]
    talk = "".join(f"{who} {at % 2 + 1}  00:{at:02}\n{text}\n\n" for at, text in enumerate(said))
    found = read_transcript(talk.encode(), KnownSpeakers(None, None), NOW).found
    promised = [one.value for one in found if one.what is What.PROMISE]
    assert ("Petit" in str(promised), "Small" in str(promised), "Roche" in str(promised)) == (False, False, False)
    assert [one.value for one in found if one.what is What.PROMISE and one.sure] == [said[-1]]
