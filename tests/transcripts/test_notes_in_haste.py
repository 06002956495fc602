"""Calls that are noted down in haste: who answered, whose superior came, who is a trade and nobody's name, that it was a call."""

from __future__ import annotations

from datetime import datetime

from casebook.parsing.clock import Clock
from casebook.parsing.transcripts.findings import Findings, What
from casebook.parsing.transcripts.reading import KnownSpeakers, read_transcript
from tests.conftest import each

NOW = Clock(datetime.fromisoformat("2026-11-17T18:00:00+01:00"), "+01:00")


def _found(text: str) -> Findings:
    return read_transcript(text.encode(), KnownSpeakers("Jo Smith", "Acme"), NOW)


def _agents(text: str) -> list[str]:
    return [f"{one.value} ({one.role})" for one in _found(text).found if one.what is What.AGENT and one.sure]


@each(
    ("text", "name"),
    [
        ("Phoned Acme again. Spoke w/ a Priya. She will refund 20 pounds by Friday.", "Priya"),
        ("Called Acme. Marek this time. He said an engineer comes Tuesday.", "Marek"),
        ("Gebeld met Acme. Joost dit keer. De monteur komt donderdag.", "Joost"),
        ("Bei Acme angerufen. Jens diesmal. Er schickt Ersatz.", "Jens"),
        ("Call with Acme\n- the lady, Okafor, was nice\n- they will refund 30 pounds within 10 days", "Okafor"),
        ("Appelé Acme ce matin. La dame, Sophie, me rembourse 27 € avant vendredi.", "Sophie"),
        ("Llamé ayer a Acme, primero una máquina y luego un chico muy majo, Paco. Me devuelven 30 euros.", "Paco"),
        ("Llamada a Acme\n- habla Sonia, no me soluciona nada\n- el lunes viene el perito", "Sonia"),
        ("Llamé a Acme. La chica, Lucía, me devuelve 20 euros el viernes.", "Lucía"),
        ("called em again, aisha this time, said the refund will be in my account friday", "Aisha"),
        ("acme angerufen, eine meryem dran, sehr nett. sie schickt ersatz am mittwoch.", "Meryem"),
        ("Llamada de Acme, el señor Gil. Me ingresan 300 € el viernes. El perito, un tal Soto, vino ayer.", "Gil"),
        ("Telefonat Acme: zuerst Kim, konnte nichts machen. Sie zahlen bis Freitag.", "Kim"),
        ("Anruf Acme\n- Hr. Aydin, Schadenabteilung\n- Gutachter ruft mich bis Freitag an", "Aydin"),
        ("Mit Acme telefoniert\n- Fr. Lindner, Kundenservice\n- Fr. Techniker kommt", "Lindner"),
    ],
)
def test_who_answered_is_found_in_hurried_notes(text: str, name: str) -> None:
    """Behind half a word, a title that is shortened, or what somebody is."""
    assert [f"{name} (representative)"] == _agents(text)


@each(
    "text",
    [
        "Rang Acme. Engineer said he would come on Monday, driver never came last time. No name given.",
        "Gebeld met Acme. Monteur zei dat hij maandag komt. Magazijn had niets.",
        "Hotline angerufen. Spedition sagt, das Paket kommt am Montag. Lager hat nichts gefunden.",
        "Anruf Acme\n- Schadensabteilung meinte, das Geld kommt bis Freitag\n- Kundendienst ruft mich an",
        "Appelé Acme. Technicien a dit qu'il viendrait lundi.",
        "Llamé a Acme. Perito dijo que viene el lunes.",
    ],
)
def test_a_trade_and_a_place_are_nobodys_name(text: str) -> None:
    """They have a capital at the beginning of a sentence, and in German everywhere."""
    assert [] == _agents(text)


@each(
    ("text", "people"),
    [
        (
            "On the phone with Acme for an hour. Keisha couldn't help so she put me through to her manager Karen.",
            ["Keisha (representative)", "Karen (manager)"],
        ),
        (
            "Vandaag gebeld. Anouk wist het niet en haalde haar teamleider Karel erbij. Karel belt morgen terug.",
            ["Anouk (representative)", "Karel (supervisor)"],
        ),
        (
            "Acabo de llamar. Lucía no sabía nada y me pasó con su encargado, Andrés. Andrés me llama el viernes.",
            ["Lucía (representative)", "Andrés (supervisor)"],
        ),
        (
            "J'ai appelé Acme. J'ai eu Karim puis son responsable, M. Petit. M. Petit me rappelle vendredi.",
            ["Karim (representative)", "Petit (supervisor)"],
        ),
        (
            "Telefoontje met Acme. Fatima nam op, kon niks, verbond me door met teamleider Joost. Die stort 40 euro terug.",
            ["Fatima (representative)", "Joost (supervisor)"],
        ),
        (
            "llamé a acme. Vero no podía hacer nada y me pasó con el encargado, un tal Álvaro. Me devuelven 30 euros.",
            ["Vero (representative)", "Álvaro (supervisor)"],
        ),
        (
            "Appelé Acme. Inès n'a rien pu faire, m'a passé son chef Bruno. Bruno rembourse vendredi.",
            ["Inès (representative)", "Bruno (supervisor)"],
        ),
    ],
)
def test_the_rank_is_that_of_the_superior_who_came(text: str, people: list[str]) -> None:
    """Not that of who fetched them, or passed one on."""
    assert people == _agents(text)


@each(
    "text",
    [
        "Acme AGAIN. rang them just now, got a lad called Dave. he says friday.",
        "Tue 17 Nov, rang Acme 2.40pm\n- Raj answered\n- hung up 2.52",
        "Belletje met Acme, 20 min\n- dhr. De Boer, afdeling storingen\n- Monteur belt mij voor vrijdag",
        "Vanmorgen Acme gebeld, kreeg ene Jeroen. Hij stuurt morgen een nieuwe.",
        "Anruf Acme wg. Wasserschaden, ca. 25 min\n- Hr. Aydin, freundlich\n- Gutachter ruft mich bis Freitag an",
        "rappelé le sav acme. une dame me passe Fabrice. le réparateur vient jeudi",
        "Acme, hoy\n- llamo a las 12:40, 19 min\n- me coge un tal Paco\n- viene mañana",
        "Recording transcript (auto-generated)\nAcme\n\nAGENT: Hello, you're speaking with Ann.\nCUSTOMER: Hi.\nAGENT: Yes?",
        "Transcripción de la llamada\nAcme\n\nAgente: Buenos días, le atiende Ana.\nCliente: Hola.\nAgente: Dígame.",
        "Transkript des Anrufs\n\nMitarbeiterin: Guten Tag, mein Name ist Ute.\nKunde: Hallo.\nMitarbeiterin: Ja?",
        "Transcription de l'appel\n\nConseillère : Bonjour, je m'appelle Ana.\nClient : Bonjour.\nConseillère : Oui ?",
    ],
)
def test_a_call_is_known_by_how_people_head_and_tell_it(text: str) -> None:
    """In notes, and above what was recorded."""
    assert ["phone"] == [one.value for one in _found(text).found if one.what is What.CHANNEL]
