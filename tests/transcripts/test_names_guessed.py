"""Names that no list has, by the words around them; and words with a capital that stand there and are nobody's name."""

from __future__ import annotations

from datetime import datetime

from casebook.parsing.clock import Clock
from casebook.parsing.transcripts.findings import What
from casebook.parsing.transcripts.reading import KnownSpeakers, read_transcript
from tests.conftest import each

NOW = Clock(datetime.fromisoformat("2026-11-27T18:00:00+01:00"), "+01:00")
NAMES = ("Olamide", "Tjitske", "Wenke Harms")


def _agents(text: str) -> list[str]:
    found = read_transcript(text.encode(), KnownSpeakers("Jo", "Acme"), NOW).found
    return [one.value for one in found if one.what is What.AGENT]


def _messaged(said: str) -> list[str]:
    return _agents(f"20/11/2026, 10:00 - Jo: hi\n20/11/2026, 10:05 - Acme: {said}\n20/11/2026, 10:06 - Jo: ok\n")


@each(
    "said",
    [
        "Hi Jo, it's {name} from Acme",
        "Hi I'm {name}",
        "Morning, {name} at Acme",
        "Hi there 👋 {name} here",
        "hi jo, {name} from billing, let me look",
        "Sorry voor het wachten. Met {name}.",
        "Hier {name} von Acme",
        "Bonjour, ici {name}",
        "Moi c'est {name}",
        "Bonjour, je me présente, {name}",
        "Bonjour Jo, {name} d'Acme à l'appareil",
        "Habla {name}",
        "Hola, aquí {name}",
    ],
)
def test_who_writes_for_an_account_says_who_they_are(said: str) -> None:
    """One name or two, in whatever words."""
    assert [[name] for name in NAMES] == [_messaged(said.format(name=name)) for name in NAMES]


def test_a_dash_and_a_name_behind_a_message_sign_it() -> None:
    """Once is enough, where a sentence ends before it."""
    assert ["Olamide"] == _messaged("Sorry about this. I'll fix it. - Olamide")


@each(
    "told",
    [
        "Acme rang back, it was {name}. She will send a new one.",
        "On the phone with {name} from Acme. He will sort it.",
        "A {name} took my call. She will look.",
        "Acme belde terug, het was {name}. Ze sturen een nieuwe.",
        "Telefoontje met {name} van Acme. Hij regelt het.",
        "Had {name} aan de telefoon. Ze belt terug.",
        "Telefonat mit {name} von Acme. Er schickt Ersatz.",
        "Acme hat zurückgerufen, es war {name}. Sie schicken Ersatz.",
        "Hatte {name} am Telefon. Sie klärt es.",
        "Appelé Acme. Eu {name} au téléphone. Elle me rappelle.",
        "Acme a rappelé, c'était {name}. Ils renvoient un colis.",
        "La conseillère s'appelle {name}. Elle me rappelle.",
        "Au téléphone avec {name} d'Acme. Il s'en occupe.",
        "C'est {name} qui m'a répondu. Elle va rembourser.",
        "Contestó {name}. Me llamarán.",
        "Llamé a Acme. Cogió el teléfono {name}. Me llamarán.",
        "Acme me llamó, era {name}. Mandan otro.",
        "La chica se llama {name}. Me llamará.",
    ],
)
def test_who_notes_a_call_tells_whom_they_spoke_to(told: str) -> None:
    """Who rang back, who took the call, with whom one was on the phone."""
    assert [[name] for name in NAMES] == [_agents(told.format(name=name)) for name in NAMES]


@each(
    "said",
    [
        "Hi I'm Really Sorry, it comes Friday.",
        "Morning, Friday at Acme is busy.",
        "Sorry about this. It comes by Friday. - Monday",
        "Bonjour, c'est Noël et nous sommes fermés.",
        "Hallo, hier Ihre Rechnung von Acme",
        "Hi Jo, parcel from billing, let me look",
        "Hi Jo 👋 Parcel here, come and get it",
        "We will refund you. - Thanks",
        "It is sent! - DHL",
        "Pack alles ein. Met Kerst.",
        "Hola, aquí Madrid.",
        "I'm in London and I can help. Please refund to Visa.",
    ],
)
def test_a_word_that_nobody_is_called_is_no_name_in_a_message(said: str) -> None:
    """Days, feasts, carriers, towns and things stand where names do."""
    assert [] == _messaged(said)


@each(
    "told",
    [
        "Acme rang back, it was Friday. She will send a new one.",
        "Rang Acme. It was DHL. They will ring back.",
        "Llamé a Acme. Contestó Correos. Me llamarán.",
        "Had a call with Amazon. They will ring back. Acme will send it.",
        "Appel avec Visa. Ils remboursent. Acme va rappeler.",
        "Gesprek met Klantenservice. Ze bellen terug.",
        "Had a chat with Support. They will call back Monday.",
        "C'est Acme qui m'a appelé. Ils remboursent.",
        "Called Acme. Friday at ten. A Man took my call. He will look.",
        "Telefonat mit Kundenservice von Acme. Er schickt Ersatz.",
    ],
)
def test_a_word_that_nobody_is_called_is_no_name_in_a_note(told: str) -> None:
    """One speaks to shops, banks and hotlines as well."""
    assert [] == _agents(told)
