"""`--also`: who else answered in a contact, each with a role, through everything that a field of a contact goes through."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Sequence
from contextlib import closing
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from typed_screen import ENTER, TypedScreen

from casebook.store.used_values import UsedValues
from tests.conftest import each, record, run

PRIYA, BOT = {"agent": "Priya", "role": "representative"}, {"agent": None, "role": "bot"}

TYPED: dict[tuple[str, ...], list[tuple[str | None, str | None]]] = {
    ("Priya, representative",): [("Priya", "representative")],
    ("Priya (representative)",): [("Priya", "representative")],
    ("Priya",): [("Priya", None)],
    ("bot",): [(None, "bot")],
    ("a bot", "Priya"): [(None, "bot"), ("Priya", None)],
    ("a bot; Priya, a representative",): [(None, "bot"), ("Priya", "representative")],
    ("een bot", "Sanne (medewerkster)", "Bram, leidinggevende"): [
        *((None, "bot"), ("Sanne", "representative"), ("Bram", "supervisor")),
    ],
    ("ein Roboter", "Jürgen, Mitarbeiter", "die Vorgesetzte"): [
        *((None, "bot"), ("Jürgen", "representative"), (None, "supervisor")),
    ],
    ("l'assistant virtuel",): [(None, "bot")],
    ("un robot; Léa, conseillère",): [(None, "bot"), ("Léa", "representative")],
    ("una operadora", "Iñaki (encargado)"): [(None, "representative"), ("Iñaki", "supervisor")],
    ("PRIYA (Rep)", "BOT"): [("PRIYA", "representative"), (None, "bot")],
    ("Priya", "Priya", "Priya;"): [("Priya", None)],
    ("Li, Bo", "Botez (Bot)", "Tan, Boot"): [("Li, Bo", None), ("Botez", "bot"), ("Tan, Boot", None)],
    ("Jansen, M.", "Bob (DHL)", "Lee, Botha"): [("Jansen, M.", None), ("Bob (DHL)", None), ("Lee, Botha", None)],
    ("王小明, manager", "=1+1 [b](x) <b>"): [("王小明", "manager"), ("=1+1 [b](x) <b>", None)],
    (" ", "-", "nobody", "geen", "unknown (bot)", "Priya (unknown)"): [(None, "bot"), ("Priya", None)],
}
"""What is typed after `--also`, and what is recorded of it: each a name and a role."""


@pytest.fixture
def chat(towel: Any) -> Any:
    """The runner, with a contact (towel/2) in which a bot and Priya answered before Colin did."""
    others = ("--also", "a bot", "--also", "Priya, representative")
    record(towel, ("add", "towel", "It is lost.", "--agent", "Colin", "--role", "supervisor", *others), warns=True)
    return towel


def others(casebook: Any, ref: str = "towel/2") -> Any:
    """Who else answered, as JSON has it."""
    entries = json.loads(casebook("show", "towel", "--json").stdout)["entries"]
    return next(entry["also"] for entry in entries if entry["ref"] == ref)


@each("typed", TYPED)
def test_who_else_answered_is_read_as_people_write_it(tmp_path: Path, typed: Sequence[str]) -> None:
    """A name and a role, or one of them, by itself or with others, with the words for a role in five languages."""
    book = tmp_path / f"{abs(hash(typed))}.db"
    words = [word for text in typed for word in ("--also", text)]

    result = run(book, "add", "towel", "It is lost.", "--company", "Amazon", "--agent", "Colin", *words)

    assert 0 == result.exit_code, result.stderr
    document = json.loads(run(book, "show", "towel/1", "--json").stdout)
    assert TYPED[typed] == [(one["agent"], one["role"]) for one in document["entries"][0]["also"]]


def test_nobody_else_is_an_empty_list(towel: Any) -> None:
    """A contact of which nothing is said has nobody else in it, in JSON and on no screen."""
    towel("add", "towel", "It is lost.", "--agent", "Colin")

    assert [] == others(towel)
    assert "also" not in towel("show", "towel/2").stdout + towel("timeline", "towel").stdout


def test_everybody_is_told_with_their_role(chat: Any) -> None:
    """Where it is recorded, in the timeline, and by itself, in the order in which they answered."""
    timeline, shown = chat("timeline", "towel").stdout, chat("show", "towel/2").stdout

    assert "chat with Colin (supervisor) · also a bot, Priya (representative)" in timeline
    assert "\n  also          a bot, Priya (representative)\n" in shown


@each(
    "slip",
    {"Priya, representitive": "representative", "Colin (supervizor)": "supervisor", "Ann, manger": "manager"}.items(),
)
def test_a_slip_in_a_role_is_no_part_of_a_name(towel: Any, slip: tuple[str, str]) -> None:
    """It is refused with the role that was meant, and nothing is recorded."""
    typed, meant = slip
    result = towel("add", "towel", "It is lost.", "--also", typed)

    assert (2, "") == (result.exit_code, result.stdout)
    assert result.stderr.startswith("casebook: --also cannot be '")
    assert result.stderr.endswith(f"'; did you mean '{meant}'?\n")
    assert 1 == len(json.loads(towel("show", "towel", "--json").stdout)["entries"])


def test_a_name_is_as_long_as_any_other(towel: Any) -> None:
    """A page is no name."""
    result = towel("add", "towel", "It is lost.", "--also", "x" * 501)

    assert (2, "") == (result.exit_code, result.stdout)
    assert "501" in result.stderr


def test_they_are_replaced_emptied_and_undone(chat: Any) -> None:
    """`edit --also` says who they were; what they were before stands in the history, and comes back."""
    replaced = chat("edit", "towel/2", "--also", "Ann (manager); Jansen, M.")
    after = others(chat)
    emptied = chat("edit", "towel/2", "--also", "")
    nobody = others(chat)
    record(chat, ("undo",), ("undo",), warns=True)

    assert "towel/2  also: bot; Priya, representative → Ann, manager; Jansen, M.\n" == replaced.stdout
    assert [{"agent": "Ann", "role": "manager"}, {"agent": "Jansen, M.", "role": None}] == after
    assert "towel/2  also: Ann, manager; Jansen, M. → nothing\n" == emptied.stdout
    assert ([], [BOT, PRIYA]) == (nobody, others(chat))
    assert "  also: bot; Priya, representative → Ann, manager; Jansen, M.\n" in chat("history", "towel/2").stdout


def test_json_brings_them_back(chat: Any, tmp_path: Path) -> None:
    """What is exported is imported into another book; a table of the case tells them in one cell, as they are typed."""
    document, other = tmp_path / "case.json", tmp_path / "other.db"
    document.write_text(chat("export", "towel", "--format", "json").stdout)

    merged = run(other, "import", str(document), "--yes")

    assert 0 == merged.exit_code, merged.stderr
    assert [BOT, PRIYA] == others(partial(run, other))
    assert ',"bot; Priya, representative",' in chat("export", "towel", "--format", "csv").stdout


@each("heading", ["Also", "Who else", "Ook gesproken met", "Wer noch", "Aussi", "También"])
def test_a_spreadsheet_has_a_column_for_them(tmp_path: Path, heading: str) -> None:
    """Each cell is read as the option is."""
    table, book = tmp_path / "log.csv", tmp_path / f"{heading}.db"
    table.write_text(f'Date,Agent,{heading},Text\n2024-11-04,Colin,"een bot; Priya, Mitarbeiterin",It is lost.\n')
    run(book, "open", "towel", "--company", "Amazon")

    read = run(book, "import", "--case", "towel", str(table), "--yes")

    assert 0 == read.exit_code, read.stderr
    assert [BOT, PRIYA] == others(partial(run, book), "towel/1")


WRONG = {
    '"Priya"': "a text stands where a list belongs",
    '["Priya"]': "also[0]: a text stands where an object belongs",
    '[{"agent": null, "role": null}]': "also[0]: neither an agent nor a role stands there",
    '[{"agent": "Priya", "role": "boss"}]': "also[0].role: 'boss' is none of",
    '[{"agent": "Priya\\nColin"}]': "also[0].agent: the name has more than one line",
    '[{"agent": "Priya", "rank": "x"}]': "also[0].rank: nothing of that name is known",
    '[{"agent": ""}]': "also[0].agent: the text is empty",
}
"""What may stand in a document, and what is said of it."""


@each("wrong", WRONG)
def test_json_that_says_otherwise_is_refused(chat: Any, tmp_path: Path, wrong: str) -> None:
    """With the place and what is wrong there; nothing is imported."""
    document = json.loads(chat("export", "towel", "--format", "json").stdout)
    next(entry for entry in document["entries"] if entry["kind"] == "contact")["also"] = json.loads(wrong)
    path = tmp_path / "wrong.json"
    path.write_text(json.dumps(document))

    result = run(tmp_path / "other.db", "import", str(path), "--yes")

    assert (2, "") == (result.exit_code, result.stdout)
    assert WRONG[wrong] in result.stderr


def test_their_names_are_masked_and_erased_as_others_are(chat: Any, book: Path) -> None:
    """A card number is none of a name's; `erase --field also` leaves none of them, nor does erasing the case."""
    chat("edit", "towel/2", "--also", "Priya 4111 1111 1111 1111, representative")
    masked = chat("export", "towel", "--format", "csv").stdout
    before = book.read_bytes()
    stays = chat("erase", "towel/2", "--yes").stderr
    erased = chat("erase", "towel/2", "--field", "also", "--yes")
    left = chat("erase", "towel/2", "--yes").stderr

    assert "Priya [card ending 1111 removed], representative" in masked
    assert b"Priya" in before
    assert (0, "towel/2  erased: also\n") == (erased.exit_code, erased.stdout)
    assert ([], False) == (others(chat), b"Priya" in book.read_bytes())
    assert "agent, also of towel/2 stay; `casebook erase towel/2 --field agent --field also` erases them too." in stays
    assert "agent of towel/2 stays;" in left
    assert "Colin" in chat("show", "towel/2").stdout


def test_a_call_that_broke_off_had_been_one_where_they_answered(towel: Any) -> None:
    """That somebody else answered says that people had talked, as a name does."""
    called = ("--channel", "phone", "--outcome", "disconnected")
    towel("add", "towel", *called, "--also", "Priya", "--date", "2024-11-01")

    assert "not answered" not in towel("show", "towel").stdout


ROUTER = """\
BrightTel Assistant: Hi, I am a virtual assistant. How can I help?
You: My router is lost.
BrightTel Assistant: I will pass you on to a colleague.
Priya: Hi, this is Priya. I see it was lost. I will send a new router by Friday.
You: I want a supervisor.
Priya: I will transfer you to my supervisor.
Colin: Hello, I'm Colin, supervisor. Your reference is C-7781. We will refund 20 EUR within 5 days.
"""
HANDDOEK = """\
Chatbot: Hallo, ik ben de digitale assistent. Waarmee kan ik helpen?
Ik: Mijn pakket is kwijt.
Chatbot: Ik verbind je door met een collega.
Sanne: Hoi, je spreekt met Sanne. We sturen vrijdag een nieuwe handdoek.
Ik: Ik wil je leidinggevende spreken.
Sanne: Ik verbind je door met mijn leidinggevende.
Bram: Goedemiddag, met Bram, leidinggevende. Uw zaaknummer is C-7781. We betalen 20 euro terug binnen 5 dagen.
"""
HANDTUCH = """\
Chatbot: Hallo, ich bin der digitale Assistent. Wie kann ich helfen?
Ich: Mein Paket ist weg.
Chatbot: Ich verbinde Sie mit einer Kollegin.
Petra: Guten Tag, mein Name ist Petra. Wir schicken am Freitag ein neues Handtuch.
Ich: Ich will Ihren Vorgesetzten sprechen.
Petra: Ich verbinde Sie mit meinem Vorgesetzten.
Jürgen: Guten Tag, hier ist Jürgen, Vorgesetzter. Ihre Vorgangsnummer ist C-7781.
"""
CHATS = {
    ROUTER: ("Colin", [("BrightTel Assistant", "bot"), ("Priya", "representative")]),
    HANDDOEK: ("Bram", [("Chatbot", "bot"), ("Sanne", "representative")]),
    HANDTUCH: ("Jürgen", [("Chatbot", "bot"), ("Petra", "representative")]),
}
"""Chats with three who answered: who did last, a supervisor, and the others."""


def pairs(casebook: Any, ref: str = "towel/2") -> list[tuple[str, str]]:
    """The same others, each a name and a role."""
    return [(one["agent"], one["role"]) for one in others(casebook, ref)]


@each("chat", CHATS)
def test_a_transcript_tells_who_else_answered(tmp_path: Path, chat: str) -> None:
    """With the roles that are read in it, whether who answered last is typed or read; their text tells of them as before."""
    last, found = CHATS[chat]
    path = tmp_path / "chat.txt"
    path.write_text(chat)
    for name, typed in (("read", ()), ("typed", ("--agent", last)), ("first", ("--agent", found[1][0]))):
        book = tmp_path / f"{last}-{name}.db"
        added = run(book, "add", "towel", "--company", "BrightTel", "--transcript", str(path), *typed)
        assert 0 == added.exit_code, added.stderr
        contact = json.loads(run(book, "show", "towel/1", "--json").stdout)["entries"][0]
        told = [(one["agent"], one["role"]) for one in contact["also"]]
        if (
            name == "first"
        ):  # a supervisor who was there before is one of the others, and what who was typed is, is read
            assert (found[1], [found[0], (last, "supervisor")]) == ((contact["agent"], contact["role"]), told)
        else:
            assert ((last, "supervisor"), found) == ((contact["agent"], contact["role"]), told)
        assert name != "read" or found[1][0] in contact["text"]


def test_who_was_typed_beside_a_transcript_stands(towel: Any, tmp_path: Path) -> None:
    """What `--also` says is all of them."""
    path = tmp_path / "chat.txt"
    path.write_text(ROUTER)

    towel("add", "towel", "--transcript", str(path), "--also", "Ann, manager")

    assert [("Ann", "manager")] == pairs(towel)


def test_a_chat_pasted_into_the_questions_tells_them_too(towel: Any, book: Path) -> None:
    """With the keys that it takes anyway."""
    screen = (
        TypedScreen(book, "add").until("Which case?").paste(ROUTER).until("Take it for towel · Amazon?").press(ENTER)
    )
    screen.until("Record this?").press(ENTER)

    assert 0 == screen.ended()
    assert CHATS[ROUTER][1] == pairs(towel)


def test_a_chat_out_of_a_program_tells_them_too(towel: Any, tmp_path: Path) -> None:
    """Of a talk of WhatsApp whoever said their name in it, where all of them write as the company."""
    talk = tmp_path / "_chat.txt"
    talk.write_text(
        "[03.11.24, 10:01:02] Jo: Hello, my order 302-1234567-1234567 never came.\n"
        "[03.11.24, 10:02:15] Amazon: Hi Jo, this is Priya. I pass you on to my supervisor.\n"
        "[03.11.24, 10:03:15] Amazon: Hello Jo, this is Colin, supervisor. Your case number is C-7781.\n"
    )

    read = towel("import", str(talk), "--case", "towel")

    assert 0 == read.exit_code, read.stderr
    assert [("Priya", "representative")] == pairs(towel)


def test_a_chat_that_came_by_mail_tells_them_too(towel: Any, tmp_path: Path) -> None:
    """As the same chat does in a file; a mail itself is written by one."""
    mail = tmp_path / "chat.eml"
    mail.write_text(
        "From: Amazon <help@amazon.example>\nTo: sam@example.org\nSubject: Your chat transcript with Amazon\n"
        "Date: Tue, 05 Nov 2024 17:30:00 +0100\nMessage-ID: <g1@amazon.example>\nContent-Type: text/plain; charset=utf-8\n\n"
        "15:10 Chatbot: Hi, I am a virtual assistant.\n15:11 Sam: my lamp broke\n"
        "15:13 Priya: Hi Sam, Priya here. I will transfer you to my supervisor.\n"
        "15:20 Colin: Hello, this is Colin, supervisor. We will ship a new lamp by 9 November.\n15:21 Sam: thanks\n"
    )

    read = towel("add", "towel", "--transcript", str(mail))

    assert 0 == read.exit_code, read.stderr
    assert [("Chatbot", "bot"), ("Priya", "representative")] == pairs(towel)


@pytest.fixture
def talks(towel: Any) -> Any:
    """Two contacts in which others answered (towel/2, towel/3), and a promise of one of them (towel/4)."""
    record(
        towel,
        ("add", "towel", "x", "--agent", "Colin", "--also", "Priya Nair, representative", "--date", "31 Oct"),
        ("add", "towel", "y", "--agent", "Ann", "--also", "bot; Sánne (medewerker)", "--date", "4 Nov"),
        ("promise", "towel", "a refund", "--agent", "Priya Nair", "--by", "2 Dec"),
        warns=True,
    )
    return towel


@each(
    ("words", "found"),
    [
        (("--agent", "priya"), ["towel/2", "towel/4"]),
        (("--agent", "sanne"), ["towel/3"]),
        (("--agent", "colin"), ["towel/2"]),
        (("--agent", "representative"), []),
        (("--agent", "bot"), []),
        (("priya", "x"), ["towel/2"]),
        (("--agent", "priya", "refund"), ["towel/4"]),
        (("representative", "sanne"), ["towel/3"]),
    ],
)
def test_whoever_answered_is_found(talks: Any, words: tuple[str, ...], found: list[str]) -> None:
    """By the name, whoever answered last; a role is no name."""
    hits = json.loads(talks("find", *words, "--json").stdout)["found"]

    assert found == sorted(hit["ref"] for hit in hits)


def test_what_is_found_of_them_stands_in_the_line_above(talks: Any) -> None:
    """It is not told once more below it."""
    told = talks("find", "--agent", "priya").stdout

    assert "also Priya Nair (representative)" in told
    assert "also:" not in told


@each(("option", "command"), [("--agent", "add"), ("--also", "add"), ("--agent", "find"), ("--also", "edit")])
def test_tab_offers_everybody_who_answered(talks: Any, option: str, command: str) -> None:
    """As those who answered last."""
    asked = {"COMP_WORDS": "\n".join(("casebook", command, "towel", option, "")), "COMP_CWORD": "4"}
    offered = talks(_CASEBOOK_COMPLETE="complete_bash", **asked).stdout

    assert all(name in offered.replace("\\", "") for name in ("Colin", "Priya Nair", "Ann", "Sánne")), offered


def test_the_questions_know_whom_one_met_among_others(talks: Any, book: Path) -> None:
    """With their role, as whoever answered last."""
    with closing(sqlite3.connect(book)) as connection:
        met = UsedValues(connection).agents_met("amazon")

    assert ["Ann", "Sánne", "Colin", "Priya Nair"] == [one.agent for one in met]
    assert ["", "representative", "", "representative"] == [one.role for one in met]


def test_a_chat_with_somebody_who_answered_before_belongs_to_the_case(talks: Any, tmp_path: Path) -> None:
    """Though another answered last then: with one open case, and nothing else that points to it."""
    path = tmp_path / "chat.txt"
    path.write_text("Priya: Hi, this is Priya.\nMe: Any news?\nPriya: I will look into it today.\n")

    result = talks("add", "--transcript", str(path))

    assert 0 == result.exit_code, result.stderr
    assert result.stdout.startswith("towel/5")
