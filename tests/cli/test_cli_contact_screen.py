"""`add` on a terminal: one screen, on which a contact is asked, understood while it is typed, and never lost."""

from __future__ import annotations

import json
import re
import signal
from pathlib import Path
from typing import Any

import pytest
from assertions import entries, last
from terminals import answered
from typed_screen import BACK_TAB, CTRL_C, CTRL_D, ENTER, TAB, UP, TypedScreen

CHAT = """You are now chatting with Maria, Amazon Customer Service
Maria (11:02): Hello, thank you for contacting Amazon. My name is Maria.
Sam (11:03): My towel 302-1234567-1234567 never came.
Maria (11:05): I am sorry to hear that. I will refund you 24.99 EUR within 5 business days.
Maria (11:06): Your reference is A-77120.
Sam (11:07): Thank you
The chat has ended at 11:08
"""
SIZES = pytest.mark.parametrize(("columns", "rows"), [(80, 24), (40, 20)])


def drafts(book: Path) -> list[Path]:
    """The files of what was typed and not recorded yet."""
    return list(book.with_name(f"{book.name}.drafts").glob("*"))


@SIZES
def test_a_pasted_transcript_is_on_record_with_two_keys(towel: Any, book: Path, columns: int, rows: int) -> None:
    """Enter takes what it says, Enter records it, with the transcript itself."""
    screen = TypedScreen(book, "add", columns=columns, rows=rows).until("Which case?")
    screen.paste(CHAT).until("Take it for towel · Amazon?").press(ENTER).until("Record this?").press(ENTER)

    assert 0 == screen.ended()
    contact, promise, file = entries(towel)[-3:]
    assert ("Maria", "representative", "A-77120") == (contact["agent"], contact["role"], contact["case_number"])
    assert ("I will refund you 24.99 EUR within 5 business days.", "2024-11-27") == (promise["text"], promise["due"])
    assert CHAT == towel("extract", file["ref"], "--output", "-").stdout
    assert [] == drafts(book)


@SIZES
def test_each_answer_is_shown_as_it_is_understood(towel: Any, book: Path, columns: int, rows: int) -> None:
    """While it is typed: the case, the day with how far off it is, the word that was begun; the record stands below."""
    towel("edit", "towel", "--country", "NL")
    screen = TypedScreen(book, "add", "towel", columns=columns, rows=rows).until("When? (now)")
    screen.press("yesterday 15:00").until("= Tue 19 Nov 15:00, yesterday", "Tue 19 Nov 2024 15:00 · chat")
    screen.press(ENTER).until("How?").press("ph").until("= phone")
    screen.press(ENTER, "Maria", ENTER, "rep").until("= representative")
    screen.press(ENTER, ENTER, "A-7", ENTER, "They look for it.", ENTER).until("What did they promise?")
    screen.press("a refund in 2 business days").until("= Thu 21 Nov, tomorrow, business days, Netherlands")
    screen.press(CTRL_D).until("Record this?").press(ENTER)

    assert 0 == screen.ended()
    contact, promise = entries(towel)[-2:]
    assert ("phone", "representative", "2024-11-19T15:00:00+01:00") == tuple(
        contact[key] for key in ("channel", "role", "at")
    )
    assert "2024-11-21" == promise["due"]


def test_any_answer_can_be_gone_back_to(towel: Any, book: Path) -> None:
    """With the arrow or Shift-Tab, and it stands there as it was typed."""
    screen = (
        TypedScreen(book, "add", "towel").until("When?").press(ENTER).until("How?").press(ENTER).until("Who answered?")
    )
    screen.press("Mara", ENTER).until("What is their role?").press(BACK_TAB).until("> Mara").press("\x7f\x7fia")
    screen.until("> Maia").press(UP).until("How?").press(UP).until("When?").press("yesterday").until(
        "= Tue 19 Nov, yesterday"
    )
    screen.press(CTRL_D).until("Record this?").press(UP).until("Until when").press(CTRL_D).until("Record this?").press(
        ENTER
    )

    assert (0, "Maia", "2024-11-19") == (screen.ended(), last(towel)["agent"], last(towel)["at"])


def test_an_answer_that_cannot_be_used_stays_with_the_reason(towel: Any, book: Path) -> None:
    """Enter does not go on; what was typed can be corrected."""
    screen = TypedScreen(book, "add", "towel").until("When?").press("31 Feb", ENTER).until("! ", "31 Feb", "When?")
    screen.press("\x7f\x7f\x7f", "Oct", ENTER).until("How?").press(ENTER, "Bo", CTRL_D).until("Record this?").press(
        ENTER
    )

    assert (0, "2024-10-31") == (screen.ended(), last(towel)["at"])


def test_nothing_is_no_contact(towel: Any, book: Path) -> None:
    """The screen says so, and what to do about it."""
    screen = TypedScreen(book, "add", "towel").until("When?").press(CTRL_D).until("Record this?").press(ENTER)
    screen.until("! a contact with nothing in it is none", "What was said?").press(CTRL_C)

    assert (-signal.SIGINT, 1) == (screen.ended(), len(entries(towel)))


def test_what_the_book_knows_completes_an_answer(towel: Any, book: Path) -> None:
    """A case by its company, somebody who was met before, with the role that follows."""
    towel("open", "robe", "--company", "HomeBarn")
    towel("add", "towel", "Hello.", "--agent", "Marguerite", "--role", "supervisor", "--date", "2024-11-18")
    screen = (
        TypedScreen(book, "add")
        .until("Which case?")
        .press("amaz")
        .until("Tab towel Amazon")
        .press(TAB)
        .until("> towel")
    )
    screen.press(ENTER).until("When?").press(ENTER, ENTER).until("Who answered?", "Marguerite supervisor, 2024-11-18")
    screen.press("marg", TAB).until("> Marguerite").press(ENTER).until("> supervisor")
    screen.press(CTRL_D).until("Record this?").press(ENTER)

    assert (0, "supervisor") == (screen.ended(), last(towel)["role"])


def test_any_word_of_a_name_completes_it(towel: Any, book: Path) -> None:
    """A name that begins so comes first; Tab stays where nothing goes on what is typed."""
    towel("add", "towel", "Hello.", "--agent", "Herr Klein", "--date", "2024-11-18")
    towel("add", "towel", "Hello.", "--agent", "Klemens", "--date", "2024-11-17")
    screen = TypedScreen(book, "add", "towel").until("When?").press(ENTER).until("How?").press(ENTER)
    screen.until("Who answered?").press("klex", TAB).until("> klex").press("\x7f").until("Herr Klein", "Klemens")
    screen.press(TAB).until("> Klemens").press(TAB).until("> Herr Klein").press(ENTER).until("What is their role?")
    screen.press(CTRL_D).until("Record this?").press(TAB, ENTER)

    assert (0, "Herr Klein") == (screen.ended(), last(towel)["agent"])


def test_what_is_left_out_goes_on_where_it_was_pasted(towel: Any, book: Path) -> None:
    """At the very question, on the screen and line by line; nothing between is passed over."""
    screen = TypedScreen(book, "add", "towel").until("When?").press(ENTER).until("How?").paste(CHAT)
    screen.until("Take it for towel").press("n").until("How?").press("phone", ENTER).until("Who answered?")
    screen.press("Bo", CTRL_D).until("Record this?").press(ENTER)
    plain = TypedScreen(book, "add", "towel", "--plain-questions").until("When?").press(ENTER).until("How?")
    plain.paste(CHAT).press(ENTER).until("leaves it out").press("n", ENTER).until(
        "Take it for towel · Amazon? n", "How?"
    )
    plain.press("email", ENTER)
    plain.until("Who answered?").press(CTRL_C)

    assert (0, "phone", "Bo") == (screen.ended(), last(towel)["channel"], last(towel)["agent"])
    assert 0 != plain.ended()


def test_a_case_is_opened_with_its_first_contact(book: Path, casebook: Any) -> None:
    """A handle that is new is said to be; then its company, and what it is about."""
    screen = TypedScreen(book, "add").until("Which case?").press("towel").until("= a new case").press(ENTER)
    screen.until("With which company is towel?").press(ENTER).until("! there is no case 'towel' yet").press(
        "Amazon", ENTER
    )
    screen.until("What is it about?").press("2 x red towel @ 5 EUR", ENTER).until("Which order number?").press(
        "302-7", CTRL_D
    )
    screen.until("new case · Amazon · order 302-7").press(ENTER)

    assert 0 == screen.ended()
    assert "302-7" in casebook("show", "towel").stdout


@pytest.mark.parametrize("end", [signal.SIGHUP, signal.SIGKILL, signal.SIGTERM])
def test_what_was_typed_is_offered_again(towel: Any, book: Path, end: signal.Signals) -> None:
    """A terminal that is closed, a process that is killed: not a letter is lost, and it goes on where it was."""
    screen = (
        TypedScreen(book, "add", "towel")
        .until("When?")
        .press(ENTER, ENTER, "Maria", ENTER, "rep")
        .until("= representative")
    )
    assert -end == screen.killed(end)
    [file] = drafts(book)
    assert 0o600 == file.stat().st_mode & 0o777

    again = TypedScreen(book, "add").until("was not recorded: towel, Maria, rep.", "[Y/n]").press("\n")
    again.until("who Maria", "> rep").press(CTRL_D).until("Record this?").press(ENTER)

    assert (0, "Maria", "representative") == (again.ended(), last(towel)["agent"], last(towel)["role"])
    assert [] == drafts(book)


def test_ctrl_c_keeps_what_was_typed_and_says_so(towel: Any, book: Path) -> None:
    """It can be thrown away the next time."""
    screen = (
        TypedScreen(book, "add", "towel").until("When?").press(ENTER, ENTER, "Maria").until("> Maria").press(CTRL_C)
    )
    assert -signal.SIGINT == screen.ended()
    assert "what you typed is kept, and `casebook add` offers it again" in screen.flat

    again = (
        TypedScreen(book, "add").until("[Y/n]").press("n\n").until("Throw it away?").press("y\n").until("Which case?")
    )
    again.press(CTRL_C)
    assert (-signal.SIGINT, []) == (again.ended(), drafts(book))


def test_two_that_type_at_once_keep_their_own(towel: Any, book: Path) -> None:
    """What somebody else types at this moment is not offered."""
    one = TypedScreen(book, "add", "towel").until("When?").press(ENTER, ENTER, "Maria").until("> Maria")
    other = (
        TypedScreen(book, "add", "towel")
        .until("When?")
        .press(ENTER, ENTER, "Bo", CTRL_D)
        .until("Record this?")
        .press(ENTER)
    )
    assert 0 == other.ended()
    one.press(CTRL_D).until("Record this?").press(ENTER)

    assert (0, "Maria") == (one.ended(), last(towel)["agent"])


def test_several_lines_are_taken_whole(towel: Any, book: Path) -> None:
    """A paste that is no transcript is what was said, wherever it was pasted."""
    screen = TypedScreen(book, "add", "towel").until("When?").paste("She looks for it.\nThen nothing.")
    screen.until("What was said?", "> She looks for it. Then nothing.").press(CTRL_D).until("Record this?").press(ENTER)

    assert (0, "She looks for it.\nThen nothing.") == (screen.ended(), last(towel)["text"])


def test_what_is_not_seen_never_reaches_the_terminal(towel: Any, book: Path) -> None:
    """Typed, pasted or from the book: escape sequences and marks that turn the direction are shown and do nothing."""
    towel("add", "towel", "Hello.", "--agent", "Ma\u202eria\x1b[2J")
    screen = TypedScreen(book, "add", "towel").until("When?").press(ENTER, ENTER).until("Ma<U+202E>ria")
    screen.press(TAB).until("> Ma\N{REPLACEMENT CHARACTER}ria").paste("\u202e\x9b31m\x07 x").until("x")
    screen.press(CTRL_D).until("Record this?").press(CTRL_C)

    screen.ended()
    shown = screen.raw.decode()
    assert "\u202e" not in shown
    assert "\x9b" not in shown
    assert "\x1b[2Jria" not in shown


def test_without_colour_nothing_is_lost(towel: Any, book: Path) -> None:
    """NO_COLOR leaves no colour, and each sign has its word."""
    screen = TypedScreen(book, "add", "towel", NO_COLOR="1").until("When?").press("31 Feb", ENTER).until("! ")
    screen.press(CTRL_C)

    screen.ended()
    assert not re.search(rb"\x1b\[[0-9;]*3[0-7]m", screen.raw)


def test_a_dumb_terminal_and_a_reader_are_asked_line_by_line(towel: Any, book: Path) -> None:
    """By itself, or when it is said; no row is drawn twice."""
    for words, term in ((("add", "towel"), "dumb"), (("add", "towel", "--plain-questions"), "xterm-256color")):
        screen = TypedScreen(book, *words, TERM=term).until("When? (now)").press("\n").until("How?").press(CTRL_C)
        screen.ended()
        assert b"\x1b[" not in screen.raw.replace(b"\x1b[?2004h", b"").replace(b"\x1b[?2004l", b"")


def test_a_paste_that_no_terminal_marked_is_one(towel: Any, book: Path) -> None:
    """As in GNU screen before 5.0: its lines come as if each had been typed."""
    screen = TypedScreen(book, "add").until("Which case?").press(CHAT.replace("\n", ENTER))
    screen.until("Take it for towel · Amazon?").press(ENTER).until("Record this?").press(ENTER)

    assert (0, CHAT) == (screen.ended(), towel("extract", entries(towel)[-1]["ref"], "--output", "-").stdout)


def test_what_a_long_paste_says_can_be_scrolled(towel: Any, book: Path) -> None:
    """On a small screen, with the arrows; every value stands with its line."""
    screen = TypedScreen(book, "add", columns=40, rows=16).until("Which case?").paste(CHAT)
    screen.until("agent Maria, representative (line 2:", "↓ more").press(*["\x1b[B"] * 12)
    screen.until("refund promised, due Wed 27 Nov 2024", "(line 4:").press(*[UP] * 12).until("A transcript of 7 lines")
    screen.press("\x1b").until("Which case?").press(CTRL_C)

    assert -signal.SIGINT == screen.ended()


def test_a_paste_belongs_to_the_case_whose_number_stands_in_it(towel: Any, book: Path) -> None:
    """Of several open ones; where none is named it is asked with one key, those first whose company is."""
    towel("open", "robe", "--company", "HomeBarn")
    screen = (
        TypedScreen(book, "add").until("Which case?").paste(CHAT).until("Take it for towel · Amazon?").press("\x1b")
    )
    screen.until("Which case?").paste("Bo: Hello, HomeBarn or Amazon here.\nMe: Hello.\nBo: We refund you by friday.\n")
    screen.until("Type the number of its case", "1 robe · HomeBarn")
    screen.press("1").until("Record this?").press(ENTER)

    assert (0, "Bo") == (screen.ended(), json.loads(towel("show", "robe", "--json").stdout)["entries"][0]["agent"])


def test_a_paste_for_a_case_that_is_new_says_so(towel: Any, book: Path) -> None:
    """It has no company yet."""
    screen = TypedScreen(book, "add", "robe").until("With which").paste(CHAT).until("Take it for robe, a new case")
    screen.press(CTRL_C).ended()


def test_a_case_is_found_by_a_company_of_several_words(towel: Any, book: Path) -> None:
    """A blank is typed there as everywhere; what is no handle is refused, and no word of it is lost."""
    towel("open", "lamp", "--company", "Otto GmbH")
    screen = TypedScreen(book, "add").until("Which case?").press("Otto Gm").until("Otto Gm").press("bH")
    screen.until("= lamp · Otto GmbH").press("x y", ENTER).until("Otto GmbHx y", "!").press(CTRL_C)
    screen.ended()


def test_whoever_would_rather_not_record_it_types_n(towel: Any, book: Path) -> None:
    """Nothing is recorded, and what was typed is offered again; `y` records, as Enter does."""
    screen = TypedScreen(book, "add", "towel").until("When?").paste("Nobody knows.\nNobody.").until("Nobody knows.")
    screen.press(CTRL_D).until("Record this?").press("n")
    screen.until("nothing was recorded.", "offers it again")
    assert 0 == screen.ended()
    screen = TypedScreen(book, "add", "towel").until("Go on with that?").press("y", ENTER).until("What was said?")
    screen.press(CTRL_D).until("Record this?").press("y")
    assert 0 == screen.ended()
    assert "Nobody knows." in towel("timeline", "towel").stdout


def test_what_is_typed_or_pasted_in_the_end_is_added_and_never_an_answer(towel: Any, book: Path) -> None:
    """A thought that comes late, with any letters, stands below what was said; a word for yes is one, by itself."""
    screen = TypedScreen(book, "add", "towel").until("When?").paste("She looks.\nAgain.").until("Again.")
    screen.press(CTRL_D).until("Record this?").press("maybe by noon").until("maybe by noon").press(ENTER)
    screen.until("What was said?").press(CTRL_D).until("Record this?").paste("ring at 7 past").until("> ring at 7 past")
    screen.press(CTRL_D).until("Enter records").press("ja", ENTER)
    assert 0 == screen.ended()
    assert "She looks.\nAgain.\nmaybe by noon\nring at 7 past" == entries(towel)[-1]["text"]


def test_what_only_looks_like_a_key_is_typed_or_left_out(towel: Any, book: Path) -> None:
    """Colours of a terminal that were pasted without marks, which the library takes for the mouse."""
    screen = TypedScreen(book, "add", "towel").until("When?").press(CTRL_D, UP).until("? ")
    screen.send(b"Zo\x1b[31mred\x1b[0m\x07evil").until("Zo", "evil").press(CTRL_C)
    screen.ended()


@pytest.mark.parametrize("rows", [10, 16])
def test_on_a_small_screen_the_cases_of_a_paste_are_seen(towel: Any, book: Path, rows: int) -> None:
    """They stand above what it says, which a page at a time shows."""
    for handle in ("robe", "lamp"):
        towel("open", handle, "--company", "HomeBarn")
    screen = TypedScreen(book, "add", columns=40, rows=rows).until("Which case?")
    screen.paste("Maria: Hello.\nMe: Hello.\nMaria: We refund you by friday.\nYour case number is C-77123.\n")
    screen.until("1 ", "2 ", "3 ", "↓ more").press("\x1b[6~", "\x1b[6~", "\x1b[6~").until("C-77123")
    screen.press("\x1b[5~", "\x1b[5~", "\x1b[5~").until("Which case is it?").press(CTRL_C).ended()


def test_a_paste_that_nobody_decided_on_is_offered_again(towel: Any, book: Path) -> None:
    """Ctrl-C while it is shown: it is asked about again, on the screen and line by line; one that was left out is not."""
    screen = TypedScreen(book, "add", "towel").until("When?").paste(CHAT).until("Take it for towel").press(CTRL_C)
    screen.ended()
    screen = TypedScreen(book, "add", "towel").until("what you pasted", "Go on with that?").press("y", ENTER)
    screen.until("Take it for towel · Amazon?").press(CTRL_C).ended()
    screen = TypedScreen(book, "add", "towel", TERM="dumb", rows=60).until("Go on with that?").press("y", ENTER)
    screen.until("Take it for towel · Amazon?").press(ENTER).until("chat with Maria", "Record this?").press(
        CTRL_C
    ).ended()
    screen = TypedScreen(book, "add", "towel").until("Go on with that?").press("y", ENTER)
    screen.until("the transcript, 7 lines, is kept with it", "chat with Maria").press(CTRL_C)
    screen.ended()
    screen = TypedScreen(book, "add", "towel").until("Go on with that?").press("n", ENTER).until("Throw it away?")
    screen.press("y", ENTER).until("When?").paste(CHAT).until("Take it for towel").press("n").until("When? (now)")
    screen.press(CTRL_C).ended()

    assert [] == drafts(book)


def test_a_chat_that_is_pasted_in_parts_is_one_transcript(towel: Any, book: Path) -> None:
    """What is pasted later stands below what came before and is read with it; the same part again adds nothing."""
    lines = CHAT.splitlines(keepends=True)
    first, second = "".join(lines[:3]), "".join(lines[3:])
    screen = TypedScreen(book, "add", rows=40).until("Which case?").paste(first).until("A transcript of 3 lines.")
    screen.press(ENTER).until("the transcript, 3 lines, is kept with it").paste(second)
    screen.until("A transcript of 7 lines, 3 of them pasted before.", "agent Maria", "case number A-77120").press(ENTER)
    screen.until("the transcript, 7 lines, is kept with it").paste(second).until("A transcript of 7 lines")
    screen.press(ENTER).until("Record this?").press(ENTER)

    assert 0 == screen.ended()
    contact, promise, file = entries(towel)[-3:]
    assert ("Maria", "A-77120", "2024-11-27") == (contact["agent"], contact["case_number"], promise["due"])
    assert CHAT == towel("extract", file["ref"], "--output", "-").stdout


OTHER_CHAT = """Bo: Hello, this is Bo of HomeBarn.
Me: My robe 302-7654321-7654321 never came.
Bo: We send a new one by 22 November. Your case ID is B-90112.
"""


def test_a_wrong_chat_is_taken_back_by_the_right_one(towel: Any, book: Path) -> None:
    """`r` takes it in the place of the first, of which nothing stays but what the person typed; the case is found anew."""
    towel("open", "robe", "--company", "HomeBarn", "--order", "302-7654321-7654321")
    screen = TypedScreen(book, "add", rows=40).until("Which case?").paste(CHAT).until("Take it for towel").press(ENTER)
    screen.until("Record this?").press(*[UP] * 7).until("department?").press("Returns", ENTER).paste(OTHER_CHAT)
    screen.until("r takes only what was pasted now")
    screen.press("r").until("A transcript of 3 lines.", "Take it for robe").press(ENTER).until("Record this?").press(
        ENTER
    )

    assert 0 == screen.ended()
    told = json.loads(towel("show", "robe", "--json").stdout)["entries"]
    assert ("Bo", "B-90112", "Returns") == tuple(told[0][key] for key in ("agent", "case_number", "department"))
    assert ["2024-11-22"] == [one["due"] for one in told if one["kind"] == "promise"]
    assert OTHER_CHAT == towel("extract", told[-1]["ref"], "--output", "-").stdout


def test_a_part_that_was_pasted_is_offered_again_with_the_one_before(towel: Any, book: Path) -> None:
    """Killed while the second stands there, both are kept, and a third goes below them."""
    lines = CHAT.splitlines(keepends=True)
    screen = TypedScreen(book, "add", rows=40).until("Which case?").paste("".join(lines[:2])).until("A transcript of 2")
    screen.press(ENTER).until("Record this?").paste("".join(lines[2:4])).until("A transcript of 4 lines")
    screen.killed(signal.SIGKILL)
    screen = TypedScreen(book, "add", rows=40).until("Go on with that?").press("y", ENTER)
    screen.until("A transcript of 4 lines", "Take it for towel").press(ENTER)
    screen.until("the transcript, 4 lines, is kept with it").paste("".join(lines[4:])).until(
        "A transcript of 7 lines, 4"
    )
    screen.press(ENTER).until("number A-77120").press(ENTER)

    assert (0, CHAT) == (screen.ended(), towel("extract", entries(towel)[-1]["ref"], "--output", "-").stdout)


def test_what_is_only_likely_is_asked_for(towel: Any, book: Path) -> None:
    """It has a question mark; `s` takes only what is sure."""
    screen = (
        TypedScreen(book, "add")
        .until("Which case?")
        .paste(CHAT)
        .until("? start 2024-11-20 11:02", "s only what is sure")
    )
    screen.press("s").until("Record this?", "Wed 20 Nov 2024 12:00 · chat with Maria").press(ENTER)

    assert (0, "2024-11-20T12:00:00+01:00") == (screen.ended(), entries(towel)[-3]["at"])


def test_what_cannot_be_recorded_in_the_end_is_kept(towel: Any, book: Path) -> None:
    """A case that was removed while somebody typed: the reason is said, and what was typed is offered again."""
    screen = TypedScreen(book, "add", "towel").until("When?").press(ENTER, ENTER, "Maria", CTRL_D).until("Record this?")
    assert 0 == towel("remove", "towel", "--yes").exit_code
    screen.press(ENTER)

    assert 3 == screen.ended()
    assert "what you typed is kept, and `casebook add` offers it again" in screen.flat
    assert 1 == len(drafts(book))


def test_where_nothing_can_be_kept_it_is_said_while_it_is_typed(towel: Any, book: Path) -> None:
    """And the contact is recorded all the same."""
    book.with_name(f"{book.name}.drafts").write_text("in the way")
    screen = TypedScreen(book, "add", "towel").until("When?").press(ENTER, ENTER, "Maria")
    screen.until("! what you type cannot be kept").press(CTRL_D).until("Record this?").press(ENTER)

    assert (0, "Maria") == (screen.ended(), last(towel)["agent"])


def test_bytes_that_are_no_text_are_not_taken(towel: Any, book: Path) -> None:
    """Typed as another encoding writes them; what was typed before stays."""
    screen = TypedScreen(book, "add", "towel").until("When?").press(ENTER, ENTER, "Zo").until("> Zo").send(b"\xff")
    screen.until("! that holds bytes that are not text here").press("\u00eb").until("> Zo\u00eb").press(CTRL_D)
    screen.until("Record this?").press(ENTER)

    assert (0, "Zo\u00eb") == (screen.ended(), last(towel)["agent"])


@pytest.mark.parametrize(("columns", "rows"), [(20, 8), (40, 10), (200, 60)])
def test_any_size_of_a_terminal_will_do(towel: Any, book: Path, columns: int, rows: int) -> None:
    """What is asked and typed is always there; wide letters, joined signs and other scripts are as they are."""
    screen = TypedScreen(book, "add", "towel", columns=columns, rows=rows).until("When?").press(ENTER, ENTER)
    screen.until("Who answered?").press("\u53f7\u7801 \u0645\u0631\u064a\u0645", ENTER).until("What is their role?")
    screen.press(CTRL_D).until("Record this?").press(ENTER)

    assert (0, "\u53f7\u7801 \u0645\u0631\u064a\u0645") == (screen.ended(), last(towel)["agent"])


@pytest.mark.parametrize("words", [("add",), ("add", "towel")])
def test_a_dumb_terminal_takes_a_transcript_whole(towel: Any, book: Path, words: tuple[str, ...]) -> None:
    """It does not mark a paste, whose lines come at once; whichever question it answers."""
    screen = TypedScreen(book, *words, rows=60, TERM="dumb").until("Ctrl-C stops", ")").press(CHAT)
    screen.until("A transcript of 7 lines", "Take it for towel · Amazon?").press("\n").until("Record this?").press("\n")

    assert 0 == screen.ended()
    contact, _, file = entries(towel)[-3:]
    assert ("Maria", "A-77120") == (contact["agent"], contact["case_number"])
    assert CHAT.strip() == towel("extract", file["ref"], "--output", "-").stdout.strip()
    assert b"\x1b" not in screen.raw


@pytest.mark.parametrize("words", [("add",), ("add", "towel")])
def test_a_transcript_is_taken_line_by_line_too(towel: Any, book: Path, words: tuple[str, ...]) -> None:
    """Pasted in answer to any question, as a screen reader has it; what is sure with `s`, then it is shown and agreed to."""
    screen = TypedScreen(book, *words, "--plain-questions", rows=50).until("Ctrl-C stops", ")").paste(CHAT).press(ENTER)
    screen.until("A transcript of 7 lines", "Take it for towel · Amazon?").press("s\n").until("Record this?").press(
        "\n"
    )

    assert 0 == screen.ended()
    contact, promise, file = entries(towel)[-3:]
    assert ("Maria", "A-77120", "2024-11-27") == (contact["agent"], contact["case_number"], promise["due"])
    assert CHAT.strip() == towel("extract", file["ref"], "--output", "-").stdout.strip()


def test_several_lines_that_are_no_transcript_are_an_answer_line_by_line(towel: Any, book: Path) -> None:
    """Of the question that takes several lines, whichever they were pasted at; it is not asked then."""
    screen = (
        TypedScreen(book, "add", "towel", "--plain-questions", rows=50).until("When?").paste("She looks.\nNothing.")
    )
    screen.press(ENTER).until("How?").press("\n", "\n", "\n", "\n", "\n")
    screen.until("What did they promise?").press("\n", "\n", "\n").until("Record this?").press("\n")

    assert (0, "She looks.\nNothing.") == (screen.ended(), last(towel)["text"])


def test_what_was_said_may_promise_several_things(towel: Any, book: Path) -> None:
    """All that reads like a promise is offered together, a line each, then each by itself."""
    said = "She sends a new towel on Friday, and the refund comes within 5 business days."
    screen = TypedScreen(book, "add", "towel", columns=120).until("When?")
    for _ in range(6):
        screen.press(ENTER)
    screen.until("What was said?").press(said, ENTER)
    screen.until(
        "Tab She sends a new towel on Friday / the refund comes within 5 business days", "Alt-Enter another line"
    )
    screen.press(TAB).until("Fri 22 Nov, in 2 days; Wed 27 Nov").press(CTRL_D).until("Record this?").press(ENTER)

    assert 0 == screen.ended()
    promised = [one["due"] for one in entries(towel) if one["kind"] == "promise"]
    assert ["2024-11-22", "2024-11-27"] == promised


def test_a_paste_answers_no_question_of_yes_or_no(towel: Any, book: Path) -> None:
    """Where it is asked whether to throw away what was typed before, a line that says yes throws nothing away.

    The paste is what was said, as nobody speaks in it, in a draft of its own."""
    TypedScreen(book, "add", "towel").until("When?").press(ENTER, ENTER, "Maria", ENTER).until("role?").press(
        CTRL_C
    ).ended()
    screen = TypedScreen(book, "add", "towel").until("Go on with that?").press("n", ENTER).until("Throw it away?")
    screen.paste("Maria: anything else?\nyes\nyes\n").press(ENTER).until("type y or n").press("n", ENTER).until(
        "What was said?"
    )
    screen.press(CTRL_C).ended()

    assert 2 == len(drafts(book))


def test_a_slip_in_the_name_of_a_company_is_said(towel: Any, book: Path) -> None:
    """Before a new case is opened by it, as of a handle; a number in it makes it another name."""
    towel("open", "gas", "--company", "British Gas")
    screen = TypedScreen(book, "add").until("Which case?").press("britsh").until("a new case; or did you mean 'gas'?")
    screen.press("\x7f" * 6, "british2").until("= a new case company").press("\x03").ended()
    assert "did you mean" not in screen.flat

    line = answered(book, "add", "--plain-questions", answers=("amazn", "y"))
    assert "no case goes by 'amazn'. Did you mean 'towel'?" in " ".join(line.shown.split())


def test_a_day_that_can_be_two_is_said_while_it_is_typed(towel: Any, book: Path) -> None:
    """Nobody has to type Enter to see why it is not understood; nor that a sentence is kept as a number."""
    screen = TypedScreen(book, "add", "towel").until("When?").press("03/04/2024").until("! ", "03/04/2024", "can be")
    assert "not understood yet" not in screen.flat
    screen.press("\x7f" * 10, ENTER, ENTER, ENTER, ENTER, ENTER).until("number did they give?")
    screen.press("she will mail it").until(
        "! 'she will mail it' is kept as the number that they gave, and has no digit"
    )
    screen.press(CTRL_C).ended()


def test_a_promise_in_what_was_said_is_named_where_its_question_was_gone_past(towel: Any, book: Path) -> None:
    """Ctrl-D goes to the end; who was asked for it, and left it empty, is not told again."""
    noticed = "'She will ring me back by Friday 22 Nov' reads like a promise; ↑ goes back to what they promised"
    screen = (
        TypedScreen(book, "add", "towel")
        .until("When?")
        .press(*[ENTER] * 5)
        .until("number did they give?")
        .press(ENTER)
        .until("What was said?")
    )
    screen.press("She will ring me back by Friday 22 Nov.", CTRL_D).until("Record this?", f"! {noticed}")
    screen.press(UP, UP, UP).until("What did they promise?").press(ENTER, CTRL_D).until("Record this?")
    assert "reads like a promise" not in screen.flat
    screen.press(CTRL_C).ended()
