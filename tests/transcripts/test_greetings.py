"""Who greets says their name beside the greeting, the company's name or whoever is greeted; a call told names who it was."""

from __future__ import annotations

from datetime import datetime

from casebook.parsing.clock import Clock
from casebook.parsing.transcripts.findings import What
from casebook.parsing.transcripts.notes.call import spoken_in
from casebook.parsing.transcripts.people.introductions import name_introduced
from casebook.parsing.transcripts.reading import KnownSpeakers, read_transcript
from tests.conftest import each

NOW = Clock(datetime.fromisoformat("2026-11-17T18:00:00+01:00"), "+01:00")  # a Tuesday


@each(
    ("said", "company", "name"),
    [
        ("Hi its Bev in the office, oh no", "", "Bev"),
        ("Morning it is Stu at the garage", "", "Stu"),
        ("Hi Mrs Odell Kev from Fixrite here. Pump landed", "fixrite", "Kev"),
        ("Hallo Frau Huber Toni vom Brandl hier", "", "Toni"),
        ("Hi Kev from Fixrite here", "fixrite", "Kev"),
        ("Servus, hier is der Toni vom Brandl", "", "Toni"),
        ("Goeiemorgen met Jeroen", "", "Jeroen"),
        ("Leiebank goeiemorgen, met Wannes, waarmee kan ik u helpen?", "leiebank", "Wannes"),
        ("Leiebank, met Wannes", "leiebank", "Wannes"),
        ("Leiebank, Wannes, goeiemiddag", "leiebank", "Wannes"),
        ("Bonjour, Bruno de Thermo Loire. Suite à votre message", "thermo loire", "Bruno"),
        ("Bonjour c'est Bruno de Thermo Loire", "thermo loire", "Bruno"),
        ("Bonjour madame, Bruno, Thermo Loire. Suite à votre message", "thermo loire", "Bruno"),
        ("Bonjour Solène, Aurélie du service client, je regarde", "", "Aurélie"),
        ("Buenas tardes habla Chuy", "", "Chuy"),
        ("Its Monday today", "", None),
        ("Hi its Amazon here", "amazon", None),
        ("Hi Denise Order from Amazon here", "amazon", None),
        ("Bonjour, Colis de Paris.", "", None),
        ("Goedemorgen met vriendelijke groet", "", None),
        ("Hi Jo, here is your code", "", None),
    ],
)
def test_who_greets_says_their_name(said: str, company: str, name: str | None) -> None:
    """A name stands beside a greeting in any spoken form of it; a thing, a day or the company is nobody."""
    assert name == name_introduced(said, company)


@each(
    ("told", "names"),
    [
        ("enfin qq'un au bout de 20 min !! tombée sur Karim, très gentil.", ["Karim"]),
        ("on m'a passé Karim", ["Karim"]),
        ("got thru to Dave eventually", ["Dave"]),
        ("ended up with Dave", ["Dave"]),
        ("bij Jeroen terechtgekomen", ["Jeroen"]),
        ("endlich Karim erwischt", ["Karim"]),
        ("di con Nuria", ["Nuria"]),
        ("acabé con Nuria", ["Nuria"]),
        ("tombée en panne", []),
        ("ended up with nothing", []),
        ("passée à Lyon", []),
    ],
)
def test_whoever_one_ended_up_with_is_named(told: str, names: list[str]) -> None:
    """Behind words that lead to things as well, only what is a given name is who answered."""
    assert names == [one.name for one in spoken_in(told, set())]


def _agents(text: str, company: str) -> list[tuple[str, str]]:
    findings = read_transcript(text.encode(), KnownSpeakers("Jo Roy", company), NOW)
    return [(one.value, str(one.role)) for one in findings.found if one.what is What.AGENT]


@each("greeting", ["Grüß Gott", "Grüss Gott", "Grüß dich", "Grüß Dich", "Gruess Gott", "Grüß Sie"])
def test_whom_one_greets_by_is_nobody(greeting: str) -> None:
    """A southern greeting is no ending of a letter, with the name of who wrote it behind it."""
    for said in (f"{greeting}!", f"{greeting}, wie kann ich helfen?"):
        chat = f"Schuhbräu: {said}\nJo Roy: Wo bleibt mein Geld?\nSchuhbräu: Ich sehe nach.\n"
        assert [] == _agents(chat, "Schuhbräu"), said
    named = f"Schuhbräu: {greeting}, Anna Huber am Apparat\nJo Roy: Wo bleibt mein Geld?\nSchuhbräu: Ich sehe nach.\n"
    assert [("Anna Huber", "representative")] == _agents(named, "Schuhbräu")


def test_notes_under_a_day_and_whom_one_called_are_told() -> None:
    """What stands below a line with the day, the time and the company's department is no message of theirs."""
    text = (
        "lundi 16/11/2026 - 10h20, SAV Vauban\n\nenfin quelqu'un ! tombée sur Karim, très gentil\n"
        "le réparateur vient jeudi matin changer le joint, et Karim me rappelle vendredi pour voir si c'est bon\n"
    )
    findings = read_transcript(text.encode(), KnownSpeakers("Jo Roy", "Vauban"), NOW)

    promised = [(str(one.kind), one.due) for one in findings.found if one.what is What.PROMISE]
    assert ([("Karim", "representative")], [("repair", "2026-11-19"), ("callback", "2026-11-20")]) == (
        _agents(text, "Vauban"),
        promised,
    )


def test_a_program_under_the_companys_name_with_a_word_is_one() -> None:
    """`Tannerly Helper`, which says that it is a program, is named; a department that says so is not."""
    said = (
        "\n10:00\nThanks! I'm an automated assistant. Did one of these help?\nYou\n10:01\nTalk to someone\n"
        "Tomasz\n10:02\nHello Jo\n"
    )

    helper = _agents(f"Friday 6 November 2026\nTannerly Helper{said}", "Tannerly")
    assert [("Tannerly Helper", "bot"), ("Tomasz", "representative")] == helper
    assert "Tannerly Support" not in [
        name for name, _ in _agents(f"Friday 6 November 2026\nTannerly Support{said}", "Tannerly")
    ]


def test_what_is_added_below_a_chat_on_a_page_is_nobodys() -> None:
    """`UPDATE / EDIT`, a row of buttons and what another poster says of theirs speak for no company."""
    text = (
        "pasting the chat\n\nMe: you charged me again\nKayleigh B: Hi there! I'd be happy to help with that.\n"
        "Me: so\nKayleigh B: Your ticket is #AF-3381920. Anything else?\nMe: no\nKayleigh B: Have a nice day!\n\n"
        "UPDATE / EDIT: for everyone asking, no I did not get an email\n \u2191 214 \u2193   31 comments   Share   Save\n"
        "u/liftnlarry: mine said 10 days and it took two months, good luck\n"
    )
    found = read_transcript(text.encode(), KnownSpeakers("Jo Roy", "Anvil"), NOW).found

    assert [("Kayleigh B", "representative")] == _agents(text, "Anvil")
    assert [] == [one.value for one in found if one.what is What.PROMISE]


def test_a_company_with_a_vowel_stands_behind_an_apostrophe() -> None:
    """`Maëlle d'Optique Lanoue` is Maëlle, as `Maëlle de Parcelo` would be."""
    text = "Bonjour, Maëlle d'Optique Lanoue, que puis-je faire pour vous ?"

    assert "Maëlle" == name_introduced(text, "optique lanoue")
