"""Tables whose heads say in small words who wrote; a letter for a name; headings and telephones that are nobody and no number."""

from __future__ import annotations

from casebook.parsing.transcripts.findings import What
from tests.conftest import each
from tests.transcripts.test_everyday_words import values


@each(
    "heads",
    [
        "fecha;hora;canal;de;mensaje",
        "date;heure;canal;de;message",
        "Datum;Uhrzeit;Kanal;Von;Nachricht",
        "datum;tijd;kanaal;van;tekst",
        "date;time;channel;sent by;text",
        "date;heure;plateforme;envoyé par;texte",
        "datum;tijd;kanaal;verzonden door;bericht",
        "date;time;platform;username;message",
    ],
)
def test_the_column_of_who_wrote_may_be_called_by_a_small_word(heads: str) -> None:
    """Or by what an account is called; and a column says on which site it was."""
    rows = [
        '2026-11-17;17:30;Direct messages X;@jo_runs;"Hi, my order HX-11904 has the wrong size"',
        "2026-11-17;17:52;Direct messages X;@hartwell_help;\"Hi Jo, I'm Anna from Hartwell. We'll collect it on Friday.\"",
        '2026-11-17;17:53;Direct messages X;@jo_runs;"thanks"',
    ]
    text = "\n".join([heads, *rows])
    assert ["Anna"] == values(text, What.AGENT)
    assert ["social"] == values(text, What.CHANNEL)
    assert ["2026-11-17T17:30"] == values(text, What.START)
    assert len(values(text, What.PROMISE)) == 1


@each("site", ["WhatsApp", "Web widget", "X-ray"])
def test_a_column_of_a_channel_that_is_no_site_leaves_a_chat(site: str) -> None:
    """Only what is known to be one makes it social media."""
    rows = [f'2026-11-17;17:30;{site};Jo;"Hi"', f'2026-11-17;17:52;{site};Dani;"Hello, how can I help?"']
    assert ["chat"] == values("\n".join(["date;time;channel;from;message", *rows]), What.CHANNEL)


@each(
    ("above", "said", "name"),
    [
        (
            "Call to Hartwell, Tue 17 Nov 2026\nspoke to Maureen, nice",
            ("M: it's the valve", "me: ok", "M: bye"),
            "Maureen",
        ),
        ("Gebeld met Hartwell, di 17 november 2026\ngesproken met Lotte", ("L: de kraan", "ik: ok", "L: dag"), "Lotte"),
        (
            "Telefonat mit Hartwell, 17.11.2026\ngesprochen mit Tobias",
            ("T: der Hahn", "ich: gut", "T: bis bald"),
            "Tobias",
        ),
    ],
)
def test_a_letter_stands_for_who_was_spoken_to(above: str, said: tuple[str, ...], name: str) -> None:
    """It is nobody else's name."""
    text = "\n".join([above, *said])
    assert [name] == values(text, What.AGENT)


def test_a_letter_of_two_who_were_spoken_to_is_neither() -> None:
    """Nobody can say whose it is."""
    text = (
        "Call to Hartwell, Tue 17 Nov 2026\nspoke to Maureen\nthen spoke to Mark\nM: it's the valve\nme: ok\nM: bye\n"
    )
    assert "M" in values(text, What.AGENT)


@each(
    ("told", "heading", "name"),
    [
        ("Mevrouw Ter Beek zag dat de melding nooit is doorgezet", "Afgesproken:", "Ter Beek"),
        ("Mevrouw Ter Beek heeft me doorverbonden", "Vervolg:", "Ter Beek"),
        ("Frau Ott hat den Auftrag weitergeleitet", "Vereinbart:", "Ott"),
        ("Frau Ott hat mich weitergeleitet", "Weiteres:", "Ott"),
    ],
)
def test_a_heading_behind_what_was_passed_on_is_nobody(told: str, heading: str, name: str) -> None:
    """It has a colon, and nobody is called so."""
    lines = ["Telefoonnotitie", "Gebeld met Hartwell", "Datum: 17.11.2026", told + ".", heading]
    text = "\n".join([*lines, "- Ze belt vrijdag terug." if "Mev" in told else "- Sie ruft am Freitag zurück.", ""])
    assert [name] == values(text, What.AGENT)


@each(
    "line",
    [
        "En cas de coupure : 09 69 32 11 22",
        "En cas d'urgence : 09 69 32 11 22",
        "In case of leaks: 0345 600 1234",
        "In case it gets worse: 0345 600 1234",
        "En caso de avería: 0345 600 1234",
        "Im Falle einer Störung: 0345 600 1234",
        "Bei Störung: 0345 600 1234",
        "Bij storing: 088 555 01 12",
    ],
)
def test_in_the_event_of_something_is_no_case(line: str) -> None:
    """The telephone behind it is none either; a case that is called so has its number."""
    above = "Call to Hartwell, Tue 17 Nov 2026\nspoke to Mrs Haddad\nShe will ring on Friday.\n"
    assert [] == values(f"{above}{line}\n", What.CASE_NUMBER)
    assert ["2026-4471"] == values(f"{above}Case 2026-4471\n{line}\n", What.CASE_NUMBER)
