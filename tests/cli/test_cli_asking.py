"""Questions on a terminal: the rest is asked, nothing empty is recorded, and no wrong answer makes anybody start again."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from assertions import entries, last, refused
from terminals import answered

from casebook.actions.answers.short_answers import means_none
from tests.conftest import each

EMPTY = (
    "casebook: a contact with nothing in it is none; say what came of it: "
    "casebook add towel TEXT, or --outcome no-answer where nobody answered.\n"
)
SLIP = (
    "casebook: there is an open case 'towel' with Amazon too; if that was meant, `casebook undo` takes this one back.\n"
)


@pytest.mark.parametrize(
    "words",
    [
        (),
        ("",),
        (" \t",),
        ("\u3164\ufe0f",),
        ("--agent", "\u2800"),
        ("-",),
        ("--agent", "  "),
        ("--promise", ""),
        ("--channel", "phone", "--date", "yesterday"),
    ],
)
def test_a_contact_with_nothing_in_it_is_refused(towel: Any, book: Path, words: tuple[str, ...]) -> None:
    """Left out, blank or an empty pipe: where nobody can be asked, one sentence says what to type, and nothing is recorded."""
    assert (2, EMPTY) == refused(towel, book, "add", "towel", *words)


@pytest.mark.parametrize(
    "words",
    [
        ("x",),
        ("--agent", "Bo"),
        ("--case-number", "1"),
        ("--outcome", "no-answer"),
        ("--minutes", "0"),
        ("--role", "bot"),
        ("--promise", "a refund"),
        ("--tracking", "1"),
        ("--shipping", "x"),
        ("--private", "x"),
        ("--order", "7"),
    ],
)
def test_one_thing_that_is_said_makes_a_contact(towel: Any, words: tuple[str, ...]) -> None:
    """Whatever it is: a text, who answered, a number, how it ended, a promise, a parcel."""
    assert 0 == towel("add", "towel", *words).exit_code
    assert "contact" in [entry["kind"] for entry in entries(towel)]


@pytest.mark.parametrize(
    ("words", "named"),
    [
        (("promise", "towel", "a refund by friday", "--agent", " "), "--agent is"),
        (("note", "towel", "", "--kind", "shipped"), "TEXT is"),
        (("ship", "towel", "12345", "--carrier", "", "--status", ""), "--carrier, --status are"),
        (("close", "towel", "--outcome", ""), "--outcome is"),
        (("close", "towel", "--outcome", "\u115f\u2800\ufe0f"), "--outcome is"),
    ],
)
def test_what_is_blank_is_never_dropped_without_a_word(towel: Any, words: tuple[str, ...], named: str) -> None:
    """What was given and says nothing is named once the rest is recorded."""
    result = towel(*words)

    assert (0, f"casebook: {named} blank; nothing was recorded of that.\n") == (result.exit_code, result.stderr)


def test_a_handle_alone_asks_the_rest_on_a_terminal(towel: Any, book: Path) -> None:
    """What was typed is not asked again; a wrong answer is asked again with the reason, and what came before it stays."""
    result = answered(
        *(book, "add", "towel", "--channel", "phone", "--agent", ""),
        answers=(
            "31 Feb",
            "31 Oct",
            "Maria",
            "robott",
            "manager",
            "",
            "A-1",
            "She refunds it.",
            "refund",
            "5",
            "2 Nov",
            "",
            "too long",
            "60",
            "38",
            "y",
        ),
    )

    contact, promise = entries(towel)[-2:]
    assert (0, "") == (result.status, result.errors)
    assert ("How?" in result.shown, "did you mean" in result.shown) == (False, True)
    assert ("phone", "2024-10-31", "Maria", "A-1") == tuple(
        contact[key] for key in ("channel", "at", "agent", "case_number")
    )
    assert ("manager", "She refunds it.", "2024-11-02") == (contact["role"], contact["text"], promise["due"])
    assert (60, 38) == (contact["minutes"], contact["waiting"])


def test_questions_that_are_all_skipped_record_nothing(towel: Any, book: Path) -> None:
    """Enter to every question is no contact either."""
    result = answered(book, "add", "towel", "", answers=("",) * 10)

    assert (2, EMPTY, 1) == (result.status, result.errors, len(entries(towel)))


def test_what_comes_up_in_some_contacts_alone_is_asked_there(towel: Any, book: Path) -> None:
    """Whom else it was with, where a name stands in brackets; until when they have, where nothing was promised."""
    said = ("", "chat", "Nikhil (FlyCheap)", "", "", "FC-1", "They never got it.", "", "", "", "28 Oct", "27 Nov", "y")

    result = answered(book, "add", "towel", answers=said)

    contact = last(towel)
    assert 0 == result.status
    assert "Is FlyCheap another party than Amazon?" in result.shown
    assert ("Nikhil", "FlyCheap", "2024-11-27") == (contact["agent"], contact["with"], contact["deadline"])
    assert "minutes" not in result.shown


def test_a_dash_is_no_number_and_a_day_is_asked_again(towel: Any, book: Path) -> None:
    """What people type where they were given nothing is nothing, of a choice too; a day is asked about again."""
    said = (
        "",
        "telefoon",
        "?",
        "geen idee",
        "n/a",
        "he didn't give me one",
        "He looks into it.",
        "none",
        "14 januari",
        "yes",
        "-",
        "",
        "",
        "y",
    )

    result = answered(book, "add", "towel", answers=said)

    contact = last(towel)
    assert (0, "phone", None, None, None, None) == (
        result.status,
        *(contact[key] for key in ("channel", "agent", "role", "department", "case_number")),
    )
    assert "'14 januari' is a day, and a tracking number is a number" in result.shown
    assert "'yes' is an answer, and a tracking number is a number" in result.shown


@each(
    ("typed", "is_none"),
    [
        *(
            (words, True)
            for words in ("N.v.t.", "don’t know", "I can't remember", "didn't get a name", "forgot to ask")
        ),
        *((words, True) for words in ("no case number", "ik weet het niet", "zei hij niet", "geen nummer gekregen")),
        *(
            (words, True)
            for words in ("dunno", "Dunno.", "idk", "no idea, sorry", "not applicable", "she refused to say", "??")
        ),
        *(
            (words, True)
            for words in ("weet niet", "geen flauw idee", "niet doorgegeven", "nog niet", "heb ik niet", "iemand")
        ),
        *(
            (words, True)
            for words in (
                "weiß ich nicht",
                "Keine Ahnung.",
                "kein Name genannt",
                "nicht gesagt",
                "hat sie nicht gesagt",
                "k.A.",
            )
        ),
        *(
            (words, True)
            for words in (
                "je ne sais pas",
                "sais pas",
                "pas de numéro",
                "pas donné",
                "il n'a pas voulu le dire",
                "inconnu",
            )
        ),
        *(
            (words, True)
            for words in ("no lo sé", "no sé", "sin número", "ningún nombre", "no me lo dijo", "Ninguno", "ni idea")
        ),
        *(
            (words, False)
            for words in ("Nada", "Niemann", "Persona", "Vale", "Sin-77", "Kein-12", "Pasquale", "Rien van Dam")
        ),
        *((words, False) for words in ("Given", "Noor", "Not", "Refunds", "Nathan", "N/A-1", "Wells", "Geen Gedoe")),
        *((words, False) for words in ("No", "Nadia", "Don", "Niels", "Nil Ali", "Wist", "geen-1234", "Noone-7")),
    ],
)
def test_what_says_that_there_is_none(typed: str, is_none: bool) -> None:
    """However it is said that there was no name or number; a name that begins like it is a name."""
    assert is_none == means_none(typed)


@pytest.mark.parametrize(
    ("words", "named"),
    [
        (("add", "towel", "x", "--case-number", "-"), "--case-number '-'"),
        (("add", "towel", "x", "--agent", "unknown", "--tracking", "no"), "--agent 'unknown', --tracking 'no'"),
        (("ship", "towel", "12345", "--carrier", "geen"), "--carrier 'geen'"),
        (("promise", "towel", "a refund by friday", "--agent", "?"), "--agent '?'"),
        (("open", "lamp", "--company", "Bol", "--order", "n.v.t."), "--order 'n.v.t.'"),
    ],
)
def test_words_for_none_are_no_name_or_number(towel: Any, words: tuple[str, ...], named: str) -> None:
    """By option too, and one sentence says so."""
    result = towel(*words)

    assert 0 == result.exit_code
    assert f"casebook: {named} was taken for none; nothing was recorded of that.\n" in result.stderr
    assert [None] * 3 == [entries(towel)[-1].get(key) for key in ("agent", "case_number", "carrier")]


@pytest.mark.parametrize(
    ("words", "what"),
    [
        (("ship", "towel", "14 januari"), "a tracking number"),
        (("add", "towel", "x", "--case-number", "last friday"), "a case number"),
        (("add", "towel", "x", "--order", "2 Nov"), "an order number"),
        (("open", "lamp", "--company", "Bol", "--order", "yesterday"), "an order number"),
    ],
)
def test_a_day_is_no_number(towel: Any, book: Path, words: tuple[str, ...], what: str) -> None:
    """Words that name a day, where a number belongs, are refused; one that looks like a number is taken as it is."""
    assert (
        2,
        f"casebook: '{words[-1]}' is a day, and {what} is a number; leave it out where none was given.\n",
    ) == refused(towel, book, *words)
    assert 0 == towel("ship", "towel", "JAN12345678").exit_code


def test_an_answer_can_be_changed_before_it_is_recorded(towel: Any, book: Path) -> None:
    """`c` asks again with the answers of before, which Enter keeps and `-` takes out."""
    first = ("", "phone", "Mario", "", "", "A-1", "He refunds it.", "", "", "", "")
    again = ("yesterday", "", "Maria", "", "", "-", "", "", "", "", "")

    result = answered(book, "add", "towel", answers=(*first, "what", "c", *again, ""))

    contact = last(towel)
    assert (0, True) == (result.status, "type y, n, or c" in result.shown)
    assert ("2024-11-19", "phone", "Maria", None, "He refunds it.") == tuple(
        contact[key] for key in ("at", "channel", "agent", "case_number", "text")
    )


def test_a_slip_in_the_case_suggests_the_one_that_is_meant(towel: Any, book: Path) -> None:
    """A wrong handle is asked about, then asked for again; no company is asked of a case that is there."""
    towel("open", "kettle", "--company", "Coolblue")

    slip = answered(book, "add", answers=("", "a b", "kettel", "", "", "", "Bo", "", "", "", "x", "", "", "", "y"))
    new = answered(
        book, "add", answers=("kettel", "n", "", "towle", "y", "", "", "", "", "", "1", "x", "", "", "", "y")
    )

    assert ((0, "x"), (0, "1")) == (
        (slip.status, last(towel, "kettle")["text"]),
        (new.status, last(towel)["case_number"]),
    )
    for sentence in ("which case? These are open", "'a b' cannot be a handle", "Did you mean 'kettle'? [Y/n]"):
        assert sentence in slip.shown


def test_a_handle_that_no_case_has_is_asked_about(towel: Any, book: Path) -> None:
    """Typed after `add` and alone it opens a case once its company is told; with nothing but Enter another is asked for."""
    opened = answered(book, "add", "kettle", answers=("Coolblue", *("",) * 9, "It leaks.", "", "", "", ""))
    other = answered(book, "add", "lamp", answers=("", "towel", *("",) * 6, "It is grey.", "", "", "", ""))

    assert (0, "It leaks.") == (opened.status, last(towel, "kettle")["text"])
    assert (0, "It is grey.") == (other.status, last(towel)["text"])
    assert 1 == opened.shown.count("Log a contact.")
    assert ("What is it about?" in opened.shown, "What is it about?" in other.shown) == (True, False)


def test_a_handle_a_slip_away_from_an_open_one_is_asked_about(towel: Any, book: Path) -> None:
    """With the same company a new handle is confirmed first; with another it opens its case, and so do digits."""
    words = ("add", "towle", "x", "--company", "amazon", "--agent", "Bo", "--case-number", "1")

    kept = answered(book, *words, answers=("", ""))
    assert (0, True) == (
        kept.status,
        "There is an open case 'towel' with Amazon. Is 'towle' another one?" in kept.shown,
    )
    assert "x" == last(towel)["text"]
    new = answered(book, *words, answers=("y",))
    assert (0, "", True) == (new.status, new.errors, "towle  opened" in new.shown)
    scripted = towel("add", "towl", "x", *words[3:])
    assert (0, SLIP) == (scripted.exit_code, scripted.stderr)
    for handle, company in (("towels", "Bol"), ("towel2", "Amazon"), ("bathrobe", "Amazon")):
        assert 0 == towel("add", handle, "x", "--company", company).exit_code


def test_a_yes_or_no_is_asked_until_it_is_one(towel: Any, book: Path) -> None:
    """Neither yes nor no is not taken for a no."""
    result = answered(book, "remove", "towel/1", answers=("1", "yes"))

    assert (0, True, []) == (result.status, "type y or n" in result.shown, entries(towel))


def test_a_case_is_chosen_until_it_is_one_of_the_list(towel: Any, book: Path) -> None:
    """A wrong number or handle is told why, and asked for again."""
    towel("open", "kettle", "--company", "Coolblue")

    result = answered(book, "show", answers=("3", "kettel", "", "KETTLE"))

    assert (0, True) == (result.status, "kettle · Coolblue" in result.shown)
    assert "Did you mean 'kettle'?" in result.shown
    assert "no case goes by '3'" in result.shown


def test_opening_a_handle_a_slip_away_is_remarked_on(towel: Any) -> None:
    """`open` says what it was told to open; that a case of nearly that name is open with the company is said."""
    result = towel("open", "towl", "--company", "Amazon")

    assert (0, SLIP) == (result.exit_code, result.stderr)
    assert "" == towel("open", "robe", "--company", "Amazon").stderr


def test_a_transcript_without_a_byte_is_none(towel: Any, book: Path, working_folder: Path) -> None:
    """An empty file says as little as an empty pipe."""
    (working_folder / "empty.txt").touch()

    sentence = "casebook: 'empty.txt' is empty, so it is not a transcript; nothing was recorded. Name another file.\n"
    assert (2, sentence) == refused(towel, book, "add", "towel", "--transcript", "empty.txt")


def test_news_of_a_parcel_keeps_what_was_known_of_it(towel: Any) -> None:
    """Its carrier, and that it goes back; what is named anew wins."""
    towel("ship", "towel", "CJ493607998US", "--carrier", "USPS", "--return")
    towel("ship", "towel", "cj 493 607 998 us", "--status", "in Heathrow")
    assert ("USPS", True) == (last(towel)["carrier"], last(towel)["return"])

    towel("ship", "towel", "CJ493607998US", "--carrier", "Parcelforce")
    assert "Parcelforce" == last(towel)["carrier"]
