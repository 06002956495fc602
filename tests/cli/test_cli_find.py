"""`find`: what was recorded is found again by its words, by who said it, and by numbers."""

from __future__ import annotations

import json
from datetime import datetime
from pathlib import Path
from typing import Any
from unicodedata import category

import pytest

from casebook.actions.looking.search import Asked, search
from casebook.actions.looking.timeline import TimelineFilter
from casebook.records.kinds import CASE, CASE_KINDS, KINDS
from casebook.store import open_book
from casebook.store.reader import Reader
from casebook.text.documents.pdf_texts import MOST_PAGES
from tests.conftest import each, record
from tests.made_pdfs import A_PICTURE, plain, told


@pytest.fixture
def story(towel: Any, tmp_path: Path) -> Any:
    """Two cases: the towel, and a kettle with a kept file, a parcel and a sum."""
    log = tmp_path / "chat.txt"
    log.write_text("Bot: hello\nThe warehouse said that customs seized it.\n")
    record(
        towel,
        (
            "add",
            "towel",
            "They will look.",
            "-a",
            "Maria",
            "-n",
            "A-1234",
            "-p",
            "a réfund",
            "--date",
            "31 Oct",
            "--outcome",
            "refused",
        ),
        ("add", "towel", "Nothing yet.", "-a", "Bo", "-n", "A-1235", "--date", "4 Nov"),
        ("open", "kettle", "--company", "Bol", "--order", "302 777", "--problem", "The kettle leaks."),
        ("note", "kettle", "by card", "--kind", "paid", "--amount", "19.99 EUR"),
        ("ship", "kettle", "1Z999AA10123456784"),
        ("attach", "kettle", str(log)),
        warns=True,
    )
    return towel


def refs(result: Any) -> list[str]:
    """The refs of what was found; a case as its handle."""
    return [hit["ref"] for hit in json.loads(result.stdout)["found"]]


FINDS: tuple[tuple[tuple[str, ...], list[str]], ...] = (
    (("refund",), ["towel", "towel/3"]),
    (("REFUND", "maria"), ["towel/3"]),
    (("towel", "maria", "réfund"), ["towel/3"]),
    (("leaks",), ["kettle"]),
    (("customs", "seized"), ["kettle/3"]),
    (("supervisor",), []),
    (("refused",), ["towel/2"]),
    (("a1234",), ["towel/2"]),
    (("302", "777"), ["kettle"]),
    (("302777",), ["kettle"]),
    (("1z999aa1-0123",), ["kettle/2"]),
    (("19.99",), ["kettle/1"]),
    (("24,99",), ["towel"]),
    (("20",), []),
    (("robe",), ["towel"]),
    (("--agent", "bo"), ["towel/4"]),
    (("--agent", "maria", "refund"), ["towel/3"]),
    (("--company", "bol"), ["kettle"]),
    (("--company", "amazon", "nothing"), ["towel/4"]),
    (("--number", "A 123"), ["towel/2", "towel/4"]),
    (("--number", "302"), ["kettle", "towel"]),
    (("--case", "kettle", "refund"), []),
    (("--kind", "promise", "refund"), ["towel/3"]),
    (("--kind", "promise", "--agent", "maria", "refund"), ["towel/3"]),
    (("--kind", "promise", "--agent", "maria"), ["towel/3"]),
    (("--kind", "promise", "--agent", "bo"), []),
    (("--kind", "promise", "bathrobe"), []),
    (("--since", "1 Nov", "maria"), []),
    (("--until", "31 Oct", "refund"), ["towel/3"]),
    (("--kind", "contact", "--agent", "maria"), ["towel/2"]),
)
"""What is typed, and what that finds."""


def test_words_find_what_was_recorded(story: Any) -> None:
    """In cases, entries, promises of the person who is named, parcels, sums and kept files, within what was asked for."""
    for words, expected in FINDS:
        result = story("find", *words, "--json")

        assert (0, expected) == (result.exit_code, refs(result)), words


DASHES = [sign for sign in map(chr, range(0x110000)) if category(sign) == "Pd"] + [
    "\u2212",
    "\u00a0",
    "\u202f",
    "/",
    ".",
]
"""Every dash that there is, and what else is typed or pasted between the parts of a number."""


@pytest.fixture
def numbered(casebook: Any) -> Any:
    """Two cases, each with a number in parts."""
    record(
        casebook,
        ("open", "towel", "--company", "Amazon", "--order", "302-1234567"),
        ("open", "lamp", "--company", "Bol"),
    )
    record(casebook, ("ref", "lamp", "complaint=AB/77.12-9"))
    return casebook


@each("dash", DASHES)
def test_a_number_is_found_whatever_dash_is_typed_in_it(numbered: Any, dash: str) -> None:
    """As it stands on a page or in a mail, with blanks around it or without, as a word, as several and with `--number`."""
    for words in ([f"302{dash}1234567"], [f"302 {dash} 1234567"], ["302", dash.strip() or " ", "1234567"]):
        assert ["towel"] == refs(numbered("find", *words, "--json")), words
    assert ["towel"] == refs(numbered("find", "--number", f"302{dash}123", "--json")), dash
    assert ["lamp/1"] == refs(numbered("find", f"ab{dash}77", "--json")), dash


def test_the_words_of_every_field_find_it(casebook: Any, book: Path) -> None:
    """A field that holds text or a word of a vocabulary is looked through, whatever kind it is of."""
    from casebook.store.searched_texts import apart, may_fit
    from casebook.text.searching import Needle

    for kind in (CASE, *KINDS.values()):
        for field in kind.worded_fields:
            column = field.columns[0]
            condition, _ = may_fit(kind.name, [Needle(column.words[0] if column.words else "word")])
            assert all(column.name in sql for sql in (apart(kind.name), condition)), (kind.name, field.name)
    assert {"case", *KINDS} == set(CASE_KINDS)


def test_what_is_found_is_shown_with_its_passage(story: Any) -> None:
    """Under the name of its case, as the timeline has it, the text it stands in beneath."""
    result = story("find", "customs")

    assert (0, "") == (result.exit_code, result.stderr)
    name, head, passage = result.stdout.splitlines()
    assert "kettle · Bol" == name
    assert head.startswith("kettle/3  ")
    assert "  content: Bot: hello The warehouse said that customs seized it." == passage


def test_when_it_was_written_down_is_no_part_of_what_is_found(story: Any) -> None:
    """The timeline says that an entry was logged weeks later; who looks for a word does not ask that."""
    assert "logged 20 days later" in story("timeline", "towel").stdout

    assert "logged" not in story("find", "look").stdout


def test_a_sum_is_shown_where_it_was_found(casebook: Any) -> None:
    """Of a case and of an entry, with its currency, however it is typed."""
    record(casebook, ("open", "misc", "--company", "Bol", "--amount", "77.35 EUR"))
    record(casebook, ("note", "misc", "by card", "--kind", "paid", "--amount", "77.35 EUR"))

    for typed in ("77.35", "77,35", "77.35 EUR"):
        passages = [hit["passages"] for hit in json.loads(casebook("find", typed, "--json").stdout)["found"]]
        end = len(typed)
        assert [[{"field": "amount", "text": "77.35 EUR", "marks": [[0, end]]}]] * 2 == passages, typed
    assert "\n  amount: 77.35 EUR\n" in casebook("find", "77,35").stdout


def test_the_words_of_a_kept_document_are_found(casebook: Any, tmp_path: Path) -> None:
    """As the book keeps it, which is no file of the system."""
    from zipfile import ZipFile

    casebook("open", "towel", "--company", "Amazon")
    for name, part in (("letter.odt", "content.xml"), ("letter.docx", "word/document.xml")):
        with ZipFile(tmp_path / name, "w") as made:
            made.writestr(part, f"<p>the pomegranate of {name}</p>")
        casebook("attach", "towel", str(tmp_path / name))

    found = casebook("find", "pomegranate")

    assert found.exit_code == 0
    assert "letter.odt" in found.stdout
    assert "letter.docx" in found.stdout


def test_the_words_of_a_kept_pdf_are_found_and_shown(casebook: Any, tmp_path: Path, book: Path) -> None:
    """The line they stand in, as of a text; a slip of a word too; gone once it is erased, from the book's file as well."""
    casebook("open", "towel", "--company", "Amazon")
    (tmp_path / "letter.pdf").write_bytes(plain(told(b"Gr\xfc\xdfe, the pomegranate"), told(b"costs 12.50 EUR")))
    record(casebook, ("attach", "towel", str(tmp_path / "letter.pdf")))

    found = casebook("find", "pomegranate")
    assert (0, "") == (found.exit_code, found.stderr)
    assert "  content: Grüße, the pomegranate costs 12.50 EUR" == found.stdout.splitlines()[-1]
    assert ["towel/1"] == refs(casebook("find", "grusse", "12,50", "--json"))
    assert "casebook: nothing has 'pomegrante'; this has 'pomegranate'.\n" == casebook("find", "pomegrante").stderr
    record(casebook, ("erase", "towel/1", "--yes"), warns=True)
    assert [] == refs(casebook("find", "pomegranate", "--json"))
    assert b"pomegranate" not in book.read_bytes()


def test_what_of_a_pdf_is_not_looked_into_is_said(casebook: Any, tmp_path: Path) -> None:
    """Its pages that are pictures, and those behind the first ones; a whole one by its name alone."""
    casebook("open", "towel", "--company", "Amazon")
    pages = [told(b"page")] * (MOST_PAGES + 1)
    for name, made in (("bill", [told(b"one"), A_PICTURE]), ("scan", [A_PICTURE]), ("terms", pages)):
        (tmp_path / f"{name}.pdf").write_bytes(plain(*made))
        record(casebook, ("attach", "towel", str(tmp_path / f"{name}.pdf")))

    expected = f"casebook: not looked into: bill.pdf (page 2), scan.pdf, terms.pdf (from page {MOST_PAGES + 1} on).\n"
    assert expected == casebook("find", "one").stderr


def test_what_is_kept_of_a_company_is_found(story: Any) -> None:
    """By each of its texts, its name and its number, a slip too; not where a case or a kind is asked for alone."""
    kept = {"phone": "+31 20 7654321", "human": "type armadillo twice", "address": "Pangolin 12"}
    record(
        story, ("company", "Amazon", *(word for name, text in kept.items() for word in (f"--{name}", text))), warns=True
    )

    for words in (
        ["armadillo"],
        ["pangolin"],
        ["7654321"],
        ["amazon", "armadilo"],
        ["--number", "31207654321"],
    ):
        assert ["company:Amazon"] == [
            each["ref"] for each in json.loads(story("find", *words, "--json").stdout)["companies"]
        ]
    assert "company:Amazon\n  human: type armadillo twice\n" == story("find", "armadillo").stdout
    assert story("find", "--company", "amazon").stdout.endswith("\n\ncompany:Amazon\n")
    for words in (["armadillo", "--case", "towel"], ["armadillo", "--kind", "note"], ["--agent", "armadillo"]):
        assert "" == story("find", *words).stdout
    record(story, ("remove", "company:Amazon", "--yes"), warns=True)
    assert "" == story("find", "armadillo").stdout


def test_what_an_entry_is_linked_with_is_told_where_it_alone_is_found(casebook: Any) -> None:
    """Who promised it, and what it does not go together with, though nothing else of the case has the words."""
    told = ("--agent", "Maria", "--promise", "a voucher by 1 Dec")
    record(casebook, ("open", "towel", "--company", "Amazon"), ("add", "towel", "It was armadillo.", *told), warns=True)
    record(
        casebook,
        ("add", "towel", "It was pangolin.", "--agent", "Bo"),
        ("contradict", "towel/1", "towel/3"),
        warns=True,
    )
    timeline = casebook("timeline", "towel").stdout

    for word, said in (
        ("armadillo", "contradicts towel/3"),
        ("pangolin", "contradicts towel/1"),
        ("voucher", "by Maria"),
    ):
        found = casebook("find", word).stdout
        assert (said, True, True) == (said, said in found, said in timeline)


def test_where_the_words_stand_is_told_in_json(story: Any) -> None:
    """The field, the passage, and the first and the last place of each word; the entry itself is whole."""
    [hit] = json.loads(story("find", "look", "--json").stdout)["found"]

    assert [{"field": "text", "text": "They will look.", "marks": [[10, 14]]}] == hit["passages"]
    assert ("towel/2", "Amazon", None, "contact") == (hit["ref"], hit["company"], hit["case"], hit["entry"]["kind"])


def test_a_slip_finds_what_was_meant_and_says_so(story: Any) -> None:
    """Only where nothing has the word itself; the beginning of a word first, then the inside, then a slip."""
    slip, inside = story("find", "cutsoms"), story("find", "house")

    assert "casebook: nothing has 'cutsoms'; this has 'customs'.\n" == slip.stderr
    assert "kettle/3" in slip.stdout
    assert ("", True) == (inside.stderr, "kettle/3" in inside.stdout)


def test_nothing_found_is_said(story: Any) -> None:
    """Nothing on stdout, a way on, and no failure; an empty list in JSON."""
    result = story("find", "zebra")

    assert (0, "") == (result.exit_code, result.stdout)
    assert (
        "casebook: nothing in the book has all of that; fewer words, or the beginning of one, find more.\n"
        == result.stderr
    )
    assert [] == refs(story("find", "zebra", "--json"))
    assert result.stderr == story("find", "bathrobe", "--kind", "promise").stderr


def test_nothing_to_find_is_refused(story: Any) -> None:
    """Without a word that can be seen there is nothing to look for; nor in a name that a variable of the shell left empty."""
    empty = (("refund", "--agent", ""), ("refund", "--company", " "), ("refund", "--number", ""))
    for words in ((), ("",), (" ", "\u200b"), ("--kind", "promise"), *empty):
        result = story("find", *words)

        assert (2, "") == (result.exit_code, result.stdout), words
        assert (
            "casebook: say what to find: `casebook find refund`, or --agent, --company or --number.\n" == result.stderr
        )


def test_what_was_removed_or_erased_is_not_found(story: Any, book: Path) -> None:
    """Neither in the answer nor, once erased, anywhere in the file."""
    assert ["kettle/3"] == refs(story("find", "seized", "--json"))
    story("remove", "towel/4", "--yes")
    story("erase", "kettle/3", "--yes")

    assert [] == refs(story("find", "nothing", "yet", "--json"))
    assert [] == refs(story("find", "seized", "--json"))
    story("find", "seized")
    assert b"seized" not in book.read_bytes()


def test_finding_writes_nothing(story: Any, book: Path) -> None:
    """Not even words, to find them sooner the next time."""
    before = book.read_bytes()

    story("find", "refund")
    story("find", "refnud")

    assert before == book.read_bytes()
    assert [book.name] == [each.name for each in book.parent.glob(f"{book.name}*")]


def test_signs_of_sql_are_letters_like_others(casebook: Any) -> None:
    """A per cent sign, an underscore, a quotation mark, a backslash are found, and find nothing else."""
    record(
        casebook,
        ("add", "towel", "100%_sure 'it' \\ said", "--company", "Amazon"),
        ("note", "towel", "100 of a sure thing"),
        warns=True,
    )

    for typed in ("%", "%_", "'it'", "\\", "_"):
        assert ["towel/1"] == refs(casebook("find", typed, "--json")), typed


def test_what_is_shown_is_safe_for_a_terminal(casebook: Any) -> None:
    """What could harm a terminal is written out, between the marked words too."""
    record(casebook, ("add", "towel", "a \x1b[2J refund \u202e now", "--company", "Amazon"), warns=True)

    result = casebook("find", "refund")

    assert "  a <U+001B>[2J refund <U+202E> now" == result.stdout.splitlines()[2]


def test_a_mail_is_found_once(towel: Any, tmp_path: Path) -> None:
    """Its own file, which says the same, is no other hit; it is one where the contact does not say it."""
    path = tmp_path / "mail.eml"
    path.write_text("From: a@b.example\nSubject: x\n\nThe kettle is in the depot. Platform nine.\n")
    towel("add", "towel", "The kettle is in the depot.", "--agent", "Bo", "--attach", str(path), "--date", "4 Nov")

    assert ["towel/2"] == refs(towel("find", "depot", "--json"))
    assert ["towel/3"] == refs(towel("find", "platform", "--json"))
    assert ["towel/3"] == refs(towel("find", "depot", "--kind", "attachment", "--json")), "its contact is not asked for"


def test_how_long_something_may_take_is_found_as_it_was_said(casebook: Any) -> None:
    """It stands in the book in the person's own words, like what it waits for."""
    casebook("open", "lamp", "--company", "Lumen")
    casebook("promise", "lamp", "Ersatz", "--after", "die Prüfung endet", "--within", "5 Werktage", "--agent", "Bo")

    for words in ("Werktage", "Prüfung"):
        assert refs(casebook("find", words, "--json")) == ["lamp/1"]


def test_which_files_are_not_looked_into_is_said(story: Any, tmp_path: Path) -> None:
    """Those that may have words, with the first names, whatever was found; no pictures, and none of other cases."""
    names = ["bill.pdf", "old.doc", "photo.png", "third.pdf", "fourth.pdf"]
    starts = {".pdf": b"%PDF-1.7 ", ".doc": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", ".png": b"\x89PNG\r\n"}
    for name in names:
        (tmp_path / name).write_bytes(starts[Path(name).suffix] + name.encode())
    record(story, ("attach", "kettle", *(str(tmp_path / name) for name in names[:3])), warns=True)

    assert "casebook: not looked into: bill.pdf, old.doc.\n" == story("find", "leaks").stderr
    assert "" == story("find", "maria", "--case", "towel").stderr
    assert "" == story("find", "maria", "--kind", "contact").stderr
    assert "not looked into" not in story("find", "--agent", "Maria").stderr + story("find", "--number", "55").stderr
    record(story, ("attach", "kettle", *(str(tmp_path / name) for name in names[3:])), warns=True)
    assert "casebook: not looked into: bill.pdf, old.doc, third.pdf, 1 more.\n" == story("find", "leaks").stderr


def test_of_many_hits_a_screen_shows_the_first_and_says_how_many_more(casebook: Any, book: Path) -> None:
    """With how to see the others; what is piped, and JSON, has all of it."""
    record(casebook, ("open", "towel", "--company", "Amazon"), *(("note", "towel", f"armadillo {n}") for n in range(5)))
    everything = TimelineFilter(first=None, last=None, kinds=(), newest_first=False)
    asked = Asked(["armadillo"], None, None, None, None, everything)

    with open_book.connection_to(book) as connection:
        for most, told, said in ((3, 3, 2), (5, 5, 0), (None, 5, 0)):
            found = search(Reader(connection), asked, datetime.fromisoformat("2024-11-20T12:00+01:00"), most)
            assert told == len(list(found.hits))
            assert [f"up to {said} more; --case, --kind or --since narrow it down, a pipe has all of it."] * bool(
                said
            ) == list(found.warnings)


@each(
    ("kept", "typed"),
    [
        ("Herr Krüger", "krueger"),
        ("Herr Krueger", "Krüger"),
        ("Möbelhaus Süd", "MOEBELHAUS"),
        ("Büromöbel Käfer", "bueromoebel"),
        ("de façade Noël", "facade"),
    ],
)
def test_two_letters_for_one_with_dots_are_no_slip(casebook: Any, kept: str, typed: str) -> None:
    """It is the same word, and nothing is said of it."""
    record(casebook, ("add", "desk", f"{kept} was there.", "--company", "Acme"), warns=True)

    found = casebook("find", typed, "--json")

    assert (1, "") == (len(refs(found)), found.stderr)


@each(("typed", "written"), [("krügerr", "Krüger"), ("fussem", "Füßen"), ("nachbra", "Nachbar")])
def test_what_a_slip_is_of_is_told_as_it_is_written(casebook: Any, typed: str, written: str) -> None:
    """Not in the form in which texts are compared, which stands nowhere in the book."""
    record(casebook, ("add", "desk", "Krüger stood at my Füßen, the Nachbar.", "--company", "Acme"), warns=True)

    assert f"casebook: nothing has '{typed}'; this has '{written}'.\n" == casebook("find", typed).stderr
