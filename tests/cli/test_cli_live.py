"""`live`: beside the chat while a contact is going on; every line is on disk before the next is typed."""

from __future__ import annotations

import json
import signal
from contextlib import suppress
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest
from processes import typed_on_a_terminal
from prompt_toolkit.application import create_app_session
from prompt_toolkit.input import create_pipe_input
from prompt_toolkit.output import DummyOutput
from terminals import answered
from typed_screen import TypedScreen

from casebook.actions.looking.brief import at_hand
from casebook.errors import CasebookError
from casebook.files.line_log import add_line, lines_in
from casebook.parsing.live_lines import LivePart, Said, said_in, unknown_word
from casebook.records.person import NOBODY
from casebook.store import open_book
from casebook.store.reader import Reader
from casebook.terminal.context import context_from
from casebook.terminal.live_left_behind import half_of, lines_left
from casebook.terminal.live_screen import typed_on_screen
from casebook.terminal.live_session import LiveSession, next_situation, session_of
from tests.conftest import NOW, each

PLAIN = ("live", "towel", "--plain-questions")


def kept(book: Path) -> list[Path]:
    """The files of what was typed and not recorded yet."""
    return list(book.with_name(f"{book.name}.live").glob("*"))


def test_what_was_typed_is_recorded_with_its_log(towel: Any, book: Path) -> None:
    """The contact, its promise, and every line with its time as a file; nothing is left behind."""
    lines = ("they: It is lost.", "rating: 9", "agent: Tariq", "number: C-77", "promise: a refund by 30 Nov", "undo:")
    lines = (*lines, "promise: a refund by 30 Nov", "rating: 5")
    status, shown = typed_on_a_terminal(book, *PLAIN, answers=(*lines, "\x04"))

    assert 0 == status
    told = " ".join(shown.split())
    assert (
        "rating cannot be '9'; it takes a whole number from 1 to 5. It is kept as a note; undo: takes it out." in told
    )
    assert "taken out: promise: a refund by 30 Nov" in told
    assert "= Sat 30 Nov, in 10 days" in told
    contact, promise, log = json.loads(towel("timeline", "towel", "--json").stdout)["entries"][-3:]
    assert ("Tariq: “It is lost.”", "Tariq", "C-77", 1) == tuple(
        contact[key] for key in ("text", "agent", "case_number", "minutes")
    )
    assert ("a refund by 30 Nov", "2024-11-30") == (promise["text"], promise["due"])
    assert "live-2024-11-20-1200.txt" == log["name"]
    read = towel("extract", log["ref"], "--output", "-").stdout
    assert ["they: It is lost.", *lines[2:4], *lines[6:]] == [line.split("  ", 1)[1] for line in read.splitlines()]
    assert [] == kept(book)


def test_private_lines_leave_the_book_in_no_file(towel: Any, book: Path, tmp_path: Path) -> None:
    """Nor does the file of a contact with a private note that may hold them, as long as nobody asks for what is private."""
    answered(book, *PLAIN, answers=("they: It is lost.", "private: zzrude", "\x04"))
    noted = json.loads(towel("timeline", "towel", "--json").stdout)["entries"][-2]
    assert "zzrude" == noted["private_text"]
    (tmp_path / "live-2024-11-19-1200.txt").write_text("12:00:00  private: zzrude")
    towel("attach", "towel", str(tmp_path / "live-2024-11-19-1200.txt"), "--to", noted["ref"])

    for command, is_there in (
        (("pack",), False),
        (("export", "--format", "zip"), False),
        (("export", "--format", "zip", "--include-private"), True),
    ):
        to = tmp_path / "out.zip"
        assert 0 == towel(command[0], "towel", *command[1:], "--output", str(to), "--force").exit_code
        with ZipFile(to) as packed:
            assert is_there == any(b"zzrude" in packed.read(name) for name in packed.namelist())


def test_a_promise_that_nobody_marked_is_asked_about(towel: Any, book: Path) -> None:
    """What they said may promise several things; each that the person agrees to is recorded."""
    said = "they: I will send a new one on Friday. A refund comes within 5 business days."
    status, shown, _ = answered(book, *PLAIN, answers=(said, "\x04n", "", ""))

    assert 0 == status
    assert "reads like a promise: 'I will send a new one on Friday'" in " ".join(shown.split())
    entries = json.loads(towel("timeline", "towel", "--json").stdout)["entries"]
    assert ["A refund comes within 5 business days."] == [one["text"] for one in entries if one["kind"] == "promise"]


def test_what_was_not_recorded_is_offered_again(towel: Any, book: Path) -> None:
    """Gone on with, or thrown away when that is said; left alone otherwise."""
    answered(book, *PLAIN, answers=("they: It is lost.", "\x04n"))
    [file] = kept(book)

    left = answered(book, *PLAIN, answers=("n", "n"))
    assert (0, [file]) == (left.status, kept(book))
    assert "There is 1 line for towel of 20 Nov 12:00, not recorded yet." in left.shown
    answered(book, *PLAIN, answers=("n", "y"))
    assert [] == kept(book)


def test_without_a_case_what_was_left_behind_is_offered_first(towel: Any, book: Path) -> None:
    """Of several open cases it is not asked which before; whoever would rather not is asked then, and nothing is lost."""
    towel("open", "robe", "--company", "HomeBarn")
    answered(book, *PLAIN, answers=("they: It is lost.", "\x04n"))
    [file] = kept(book)

    other = answered(book, "live", "--plain-questions", answers=("n", "n", "robe"))
    assert other.shown.index("There is 1 line for towel") < other.shown.index("Which case?")
    assert (True, True) == ("robe · HomeBarn" in other.shown, file.exists())

    status, shown, _ = answered(book, "live", "--plain-questions", answers=("y", "\x04", "y"))
    assert (0, False) == (status, "Which case?" in shown)
    assert "It is lost." in towel("timeline", "towel").stdout


def test_without_a_terminal_it_says_what_to_type(towel: Any) -> None:
    """A pipe has nobody who could see what is to be asked."""
    result = towel("live", "towel")

    assert (2, "") == (result.exit_code, result.stdout)
    assert "casebook add CASE TEXT" in result.stderr


def test_a_line_that_was_cut_is_left_out(tmp_path: Path) -> None:
    """A power cut leaves the lines before it, and the next one is whole again."""
    file = tmp_path / "own" / "a.jsonl"
    add_line(file, {"typed": "one"})
    with file.open("ab") as cut:
        cut.write(b'{"typed": "tw')
    add_line(file, {"typed": "three"})

    assert ["one", "three"] == [line["typed"] for line in lines_in(file)]
    assert (0o600, 0o700) == (file.stat().st_mode & 0o777, file.parent.stat().st_mode & 0o777)


@pytest.fixture
def session(towel: Any, book: Path) -> LiveSession:
    """The session of the case, with nothing typed."""
    ctx = context_from(str(book), environ={"CASEBOOK_NOW": NOW, "HOME": str(book.parent)})
    with open_book.connection_to(book) as connection:
        recorded = Reader(connection).case_with_entries(Reader(connection).case_named("towel"))
    found = session_of(ctx, recorded, NOBODY, at_hand(recorded, ctx.now, NOBODY, None))
    assert found is not None
    return found


def typed_keys(session: LiveSession, keys: str) -> None:
    """What comes of these keys on the screen."""
    ctx = context_from(environ={"CASEBOOK_NOW": NOW, "CASEBOOK_BOOK": str(session.file), "HOME": str(session.file)})
    with create_pipe_input() as given, create_app_session(input=given, output=DummyOutput()):
        given.send_text(keys)
        typed_on_screen(ctx, session, lambda: ctx.now, given, DummyOutput())


def test_on_the_screen_each_line_is_kept_when_enter_is_typed(session: LiveSession) -> None:
    """One that is refused is a note, and nothing is glued to it; a paste of several lines is several; Ctrl-D ends."""
    typed_keys(session, "they: Hello.\rrole: nonsense\ragent: Bo\r\x1b[200~they: one\nthey: two\x1b[201~\r\x04")

    lines = ["they: Hello.", "role: nonsense", "agent: Bo", "they: one", "they: two"]
    assert lines == [line.typed for line in session.live.lines]
    assert lines == [each["typed"] for each in lines_in(session.file)]


def test_of_a_paste_what_is_refused_is_a_note_until_it_is_right(session: LiveSession) -> None:
    """What stands before and behind it is kept, and is not kept twice."""
    typed_keys(session, "\x1b[200~they: one\nrating: 9\nthey: two\x1b[201~\r\rrating: 4\r\x04")

    assert ["they: one", "they: two", "rating: 4"] == [line.typed for line in session.live.lines]


def test_the_line_that_was_taken_out_can_be_corrected(session: LiveSession) -> None:
    """It stands where it was typed; it is not among those that are offered again either, until Enter is typed."""
    typed_keys(session, "they: Hello.\rpromise: a towle\rundo:\r\x7f\x7fel\rthey: no\rundo:\r\x15\x04")

    assert ["they: Hello.", "promise: a towel"] == [line.typed for line in session.live.lines]
    assert session.live.lines == lines_left(session.file)


def test_what_was_taken_out_is_nowhere_on_the_disk(towel: Any, book: Path) -> None:
    """The file neither, where no line is left; a channel that was given as an option is there again with the next line."""
    typed = answered(book, *PLAIN, "--channel", "phone", answers=("my pin is 4711", "undo:", "\x04"))

    assert "casebook: nothing was typed, so nothing was recorded.\n" == typed.errors
    assert ([], False) == (kept(book), book.with_name(f"{book.name}.live").exists())
    answers = ("they: Hello.", "my pin is 4711", "undo:", "they: Bye.", "\x04n")
    answered(book, *PLAIN, "--channel", "phone", answers=answers)
    [file] = kept(book)
    assert ["they: Hello.", "they: Bye."] == [line.typed for line in lines_left(file)]
    assert b"4711" not in file.read_bytes()
    assert {"channel": "phone"} == lines_in(file)[0]


def test_on_the_screen_what_was_taken_out_is_not_kept_unless_enter_is_typed(session: LiveSession) -> None:
    """It stands there to be corrected, which is said; Ctrl-D right behind it ends without it."""
    for end in ("\x04", "\x15they: half\x03"):
        with suppress(KeyboardInterrupt):
            typed_keys(session, f"they: Hello.\rmy pin is 4711\rundo:\r{end}")

        assert {"they: Hello."} == {line.typed for line in session.live.lines}
        assert not any(b"4711" in path.read_bytes() for path in session.file.parent.iterdir())
    assert "they: half" == half_of(session.file)


def test_ctrl_c_leaves_what_was_typed_on_disk(session: LiveSession) -> None:
    """It is offered again the next time."""
    with pytest.raises(KeyboardInterrupt):
        typed_keys(session, "they: Hello.\rthey: half\x03")

    assert ["they: Hello."] == [each["typed"] for each in lines_in(session.file)]


def test_ctrl_d_takes_the_line_that_is_being_typed(session: LiveSession) -> None:
    """As if Enter had been typed; where something is to be said of it that is seen first."""
    typed_keys(session, "they: Hello.\rthey: half\x04")
    typed_keys(session, "rating: 9\x04rating: 3\x04")
    typed_keys(session, "rating: 8\x04\x04")

    lines = ["they: Hello.", "they: half", "rating: 3", "rating: 8"]
    assert (lines, LivePart.NOTE) == ([line.typed for line in session.live.lines], session.live.said[-1].part)


@pytest.mark.parametrize("ended_by", [signal.SIGKILL, signal.SIGHUP, None])
def test_a_line_that_was_being_typed_is_there_the_next_time(
    towel: Any, book: Path, ended_by: signal.Signals | None
) -> None:
    """Whether a line stands before it or not; the channel that was given as an option is too."""
    screen = TypedScreen(book, "live", "towel", "--channel", "phone").until("still to ask for: their name, a number")
    screen.press("they: Hello.\rthey: half a li").until("half a li")
    if ended_by:
        screen.killed(ended_by)
    else:
        screen.press("\x03").ended()
        assert "what you typed is kept, and `casebook live towel` offers it again." in screen.flat

    screen = TypedScreen(book, "live", "towel", rows=60).until("There are 2 lines for towel").press("\r")
    screen.until("they: half a li").press("ne\x04").until("Record this?").press("\r")
    assert 0 == screen.ended()
    contact = json.loads(towel("timeline", "towel", "--json").stdout)["entries"][-2]
    assert ("phone", "Amazon: “Hello. half a line”") == (contact["channel"], contact["text"])
    assert [] == kept(book)


def test_what_is_typed_in_one_terminal_is_offered_in_no_other(towel: Any, book: Path) -> None:
    """Both would record it."""
    screen = TypedScreen(book, "live", "towel").until("still to ask for").press("they: Hello.\r").until("they: Hello.")
    other = answered(book, *PLAIN)
    assert (1, "live is open for towel on another terminal already") == (other.status, other.errors[10:60])
    screen.press("\x03").ended()
    assert "There is 1 line for towel" in answered(book, *PLAIN, answers=("n", "n")).shown


def test_what_is_not_seen_never_reaches_the_terminal(towel: Any, book: Path) -> None:
    """Marks that turn the direction, typed or pasted, are shown and do nothing."""
    screen = TypedScreen(book, "live", "towel").until("still to ask for").press("agent: Ma\u202eria")
    screen.until("Ma\N{REPLACEMENT CHARACTER}ria").press("\r").until("agent: Ma<U+202E>ria").press("\x03")

    screen.ended()
    assert "\u202e" not in screen.raw.decode()


def test_pictures_are_shown_in_a_width_that_is_sure(towel: Any, book: Path) -> None:
    """Terminals disagree on skins, flags and joined pictures; what is recorded is what was typed."""
    typed = "they: ok \U0001f44d\U0001f3fd \U0001f1f3\U0001f1f1 \U0001f468\u200d\U0001f467"
    screen = TypedScreen(book, "live", "towel").until("still to ask for").press(typed).until("NL").press("\r")
    screen.until("12:00:00 they: ok", "NL").press("\x03").ended()

    assert not any(character in screen.raw.decode() for character in "\U0001f3fd\U0001f1f3\u200d")
    [file] = kept(book)
    assert [typed] == [each["typed"] for each in lines_in(file)]


def test_what_to_say_next_follows_what_was_typed(session: LiveSession) -> None:
    """Begin; then the name and the number, in writing, a manager after a refusal; a bot is asked for a human."""
    said = [next_situation(session.live).value]
    for line in (
        "role: bot",
        "role: representative",
        "agent: Bo",
        "number: C-1",
        "promise: a refund",
        "outcome: refused",
    ):
        session.add(line, session.live.begun)
        said.append(next_situation(session.live).value)

    assert ["open", "human", "name", "name", "close", "writing", "manager"] == said


def test_a_line_that_cannot_be_kept_is_said_so(session: LiveSession, tmp_path: Path) -> None:
    """Where the folder is something else, nothing is taken for kept."""
    session.typing.remove()
    session.file.parent.write_text("in the way")

    with pytest.raises(CasebookError, match="what you type could not be kept"):
        session.add("they: Hello.", session.live.begun)
    assert [] == session.live.lines


@each(
    ("typed", "said"),
    [
        ("Mitarbeiter: Anna", Said(LivePart.AGENT, "Anna")),
        ("Zusage: Erstattung bis Freitag", Said(LivePart.PROMISE, "Erstattung bis Freitag")),
        ("numéro: D-1", Said(LivePart.NUMBER, "D-1")),
        ("ellos: No", Said(LivePart.THEY, "No")),
        ("belofte: morgen", Said(LivePart.PROMISE, "morgen")),
        ("zeit: 14:05", Said(LivePart.NOTE, "zeit: 14:05")),
        ("case-number: CN-1", Said(LivePart.NUMBER, "CN-1")),
        ("Case number: CN-1", Said(LivePart.NUMBER, "CN-1")),
        ("Numéro de dossier: D-1", Said(LivePart.NUMBER, "D-1")),
        ("minutes: 12", Said(LivePart.MINUTES, "12")),
        ("durée: 12", Said(LivePart.MINUTES, "12")),
        ("carrier: PostNL", Said(LivePart.CARRIER, "PostNL")),
        ("by: friday", Said(LivePart.BY, "by friday")),
        ("Bis: Freitag", Said(LivePart.BY, "Bis Freitag")),
        ("by when: friday", Said(LivePart.BY, "by friday")),
        ("belooft: morgen", Said(LivePart.PROMISE, "morgen")),
        ("er: Nein", Said(LivePart.THEY, "Nein")),
        ("hij: nee", Said(LivePart.THEY, "nee")),
        ("él: no", Said(LivePart.THEY, "no")),
    ],
)
def test_a_line_begins_with_its_word_in_any_of_five_languages(typed: str, said: Said) -> None:
    """What begins with another word is one to remember."""
    assert said == said_in(typed)


@each(
    ("typed", "why"),
    [
        ("minuts: 12", "'minuts:' is no field here, so this is a note; did you mean 'minutes:'?"),
        ("bestelnumer: 12", "'bestelnumer:' is no field here, so this is a note; did you mean 'bestelnummer:'?"),
        ("colour: red", "'colour:' is no field here, so this is a note."),
        ("note: colour: red", None),
        ("Note the time: 14:05", None),
        ("see https://example.org", None),
        ("they: no", None),
    ],
)
def test_a_word_with_a_colon_that_is_no_field_is_said(typed: str, why: str | None) -> None:
    """With the near word, where there is one; a sentence with a colon in it is a note like any other."""
    assert why == unknown_word(typed)


def test_a_line_that_is_only_a_note_is_said_so(session: LiveSession) -> None:
    """It is kept all the same."""
    assert session.add("minuts: 12", session.live.begun) is None
    assert (LivePart.NOTE, True) == (session.live.said[-1].part, "did you mean" in session.told("minuts: 12", None))


@pytest.mark.parametrize("rows", [24, 30, 50])
def test_on_a_narrow_screen_the_lead_is_there_to_be_pasted(towel: Any, book: Path, rows: int) -> None:
    """As far as half of the screen is left for what is typed, and whole with Tab; what to say next stands once, and what was
    typed last is seen."""
    for number in range(3):
        said = f"She looks into it once more, and asks me to have patience, for the {number}. time."
        towel("add", "towel", said, "--agent", "Bo", "--case-number", f"A-{number}", "--promise", "a refund by 30 Nov")
    lead = towel("export", "towel", "--lead").stdout.strip()

    screen = TypedScreen(book, "live", "towel", columns=40, rows=rows).until("still to ask for")
    screen.press("they: Hello.\r").until("12:00:00 they: Hello.", "paste: Order 302-1234567-1234567")

    assert 1 == screen.flat.count("say name:")
    assert (rows < 50) == ("Tab shows all" in screen.flat)
    if rows < 50:
        screen.press("\t", *["\x1b[6~"] * 3).until(lead[-30:])
        assert "order 302-1234567-1234567" in screen.press(*["\x1b[5~"] * 3).until("towel · Amazon").flat
    else:
        assert lead in screen.flat


@pytest.mark.parametrize(("columns", "rows"), [(40, 24), (80, 10), (40, 10)])
def test_a_small_screen_keeps_what_matters(towel: Any, book: Path, columns: int, rows: int) -> None:
    """What is overdue first, the lead as far as there is room, the clock with what is still to ask, and what was typed last."""
    towel("add", "towel", "She promises it.", "--agent", "Bo", "--date", "1 Nov", "--promise", "a refund by 5 Nov")
    screen = TypedScreen(book, "live", "towel", columns=columns, rows=rows).until("00:00")
    least = rows // 2 - 1
    for number in range(least + 1):
        screen.press(f"they: line {number}.\r").until(f"they: line {number}.")

    assert least <= sum("they: line" in row for row in screen.text.split("\n"))
    asked = "00:00 · still to ask for: their name, a number, the transcript"
    asked = "00:00 ask name, number, transcript" if (columns, rows) == (40, 10) else asked
    screen.until("overdue by", "paste: Order", "Tab shows all", asked)
    screen.press("\x03").ended()


CHAT = """Maria (11:02): Hello, thank you for contacting Amazon. My name is Maria.
Sam (11:03): My towel 302-1234567-1234567 never came.
Maria (11:05): I am sorry to hear that. I will refund you 24.99 EUR within 5 business days.
Sam (11:06): I will call you again on friday.
Maria (11:06): Your reference is A-77120.
"""


READ = ("agent Maria, representative (line 1:", "case number A-77120 (line 5:", "refund promised, due Wed 27 Nov 2024")


def chat_told(towel: Any) -> tuple[Any, ...]:
    """Of the contact recorded last who answered, their number and the text; its promise with the day; the chat that is kept."""
    entries = json.loads(towel("timeline", "towel", "--json").stdout)["entries"]
    contact, promise, log, chat = entries[-4:]
    kept_as = (log["name"], chat["name"], towel("extract", chat["ref"], "--output", "-").stdout)
    return (contact["agent"], contact["case_number"], contact["text"]), (promise["text"], promise["due"]), kept_as


@pytest.mark.parametrize("lines", ["\r", "\n"])
def test_a_chat_that_is_pasted_is_read(towel: Any, book: Path, lines: str) -> None:
    """What it says is shown with its lines, and asked for no more; the contact has it, and the chat is kept word for word."""
    screen = TypedScreen(book, "live", "towel", rows=60).until("still to ask for: their name, a number")
    screen.press(f"\x1b[200~{CHAT.replace(chr(10), lines)}\x1b[201~", "\r").until("all is asked for", *READ)
    screen.press("\x04").until("Record this?").press("\r")

    assert 0 == screen.ended()
    said, promise, files = chat_told(towel)
    assert ("Maria", "A-77120", None) == said
    assert ("I will refund you 24.99 EUR within 5 business days.", "2024-11-27") == promise
    assert ("live-2024-11-20-1200.txt", "transcript.txt", CHAT.rstrip()) == files


def test_without_a_screen_a_paste_is_read_too(towel: Any, book: Path) -> None:
    """A dumb terminal does not mark it: its lines come at once. What was typed as a field wins."""
    screen = TypedScreen(book, "live", "towel", rows=60, columns=80, TERM="dumb").until(
        "a number, the transcript", "00:00:"
    )
    screen.press("agent: Marie-Anne\n").until("ask for: a number, the transcript.").press(CHAT).until(
        "All is asked for"
    )
    screen.until(*READ[1:])
    assert ["  case number A-77120 (line 5:", "  refund promised, due Wed 27 Nov 2024:"] == [
        row[: row.index(":") + 1]
        for row in screen.text.split("\n")
        if row.startswith(("  case number", "  refund prom"))
    ]  # each in a row of its own
    screen.press("\x04").until("Record this?").press("\n")

    assert 0 == screen.ended()
    assert ("Marie-Anne", "A-77120", None) == chat_told(towel)[0]


def test_a_transcript_that_is_named_is_read(towel: Any, book: Path, tmp_path: Path) -> None:
    """One that is not there is refused when it is typed, and it is still asked for."""
    (tmp_path / "chat.txt").write_text(CHAT)
    screen = TypedScreen(book, "live", "towel", rows=60, columns=120).until("still to ask for")
    screen.press(f"transcript: {tmp_path / 'no.txt'}\r").until("no.txt", "a number, the transcript").press("\x15")
    screen.press(f"transcript: {tmp_path / 'chat.txt'}\r").until("all is asked for", *READ).press("\x04")
    screen.until("Record this?").press("\r")

    assert 0 == screen.ended()
    assert ("chat.txt", CHAT) == chat_told(towel)[2][1:]


def test_a_name_is_no_sentence() -> None:
    """In a chat the company can be called `Agent`: what stands behind the colon is then what was said."""
    said = [
        said_in(f"Agent: {words}").part for words in ("Maria", "Maria from the returns team", "Hello, how are you?")
    ]

    assert [LivePart.AGENT, LivePart.AGENT, LivePart.NOTE] == said


def test_what_is_recorded_is_shown_whole_and_can_be_changed(towel: Any, book: Path) -> None:
    """What was said stands above what is agreed to; `c` asks for each line of promises, and for a text of several lines."""
    screen = TypedScreen(book, "live", "towel", columns=100, rows=60).until("their name")
    for line in ("they: It is lost.", "agent: Bo", "they: We look.", "promise: a towel by 2 Dec", "promise: a cal"):
        screen.press(f"{line}\r").until(f"00 {line}")
    screen.press("\x04").until("Bo: “We look.”", "promised: a cal", "Record this?").press("c\r")
    for asked in ("When?", "How?", "Who answered?", "role?", "department?", "number did they give?", "What was said?"):
        screen.until(asked).press("\r")
    screen.until("What did they promise? [a towel by 2 Dec]").press("\r").until("promise? [a cal]").press("a call\r")
    screen.until("promise? [a cal] a call What did they promise?").press("\r").until("tracking number?").press("\r")
    screen.until("minutes did it take?").press("\r").until("Record this?", "promised: a call").press("y\r")

    assert 0 == screen.ended()
    entries = json.loads(towel("timeline", "towel", "--json").stdout)["entries"]
    assert ["a towel by 2 Dec", "a call"] == [one["text"] for one in entries if one["kind"] == "promise"]


def test_the_day_of_a_promise_stands_at_its_line(towel: Any, book: Path) -> None:
    """As it is understood; a slip is said, and is no part of it."""
    screen = TypedScreen(book, "live", "towel").until("their name").press("promise: a refund by 2 Dec\r")
    screen.until("promise: a refund by 2 Dec = Mon 2 Dec, in 12 days").press("promise: a call\r", "by: frday\r")
    screen.until("did you mean 'friday'? It is kept as a note; undo: takes it out.").press("by: friday\r")
    screen.until("by: friday = Fri 22 Nov, in 2 days").press("promise: a mail\r", "by: soon\r")
    screen.until("no day is understood in 'by: soon'")

    assert "frday" not in screen.text
    screen.press("\x03").ended()


@pytest.mark.parametrize("columns", [40, 80])
def test_a_line_that_is_longer_than_the_window_scrolls(towel: Any, book: Path, columns: int) -> None:
    """Its beginning is seen with the cursor there, and the mark in front always; of a paste how many lines it has."""
    screen = TypedScreen(book, "live", "towel", columns=columns).until("their name")
    words = "they: " + " ".join(f"word{number}" for number in range(30))
    screen.press(words).until("word29")
    assert screen.text.split("\n")[-1].startswith("> ")
    screen.press("\x01").until("> they: word0 word1").press("\x05\r").until("word29")

    screen.paste("".join(f"line {number} of a chat\n" for number in range(13))).until("> (14 lines pasted)")
    screen.press("\x03").ended()


def test_all_that_is_at_hand_can_be_read_on_a_small_screen(towel: Any, book: Path) -> None:
    """The lead comes first, and the arrow goes on to the last row."""
    for number in range(25):
        towel("add", "towel", "Hello.", "--agent", "Bo", "--date", "1 Nov", "--case-number", f"A-{number:02}")
    screen = TypedScreen(book, "live", "towel", columns=40, rows=12).until("00:00").press("\t").until("↓ more")
    assert screen.text.startswith("paste: Order")

    screen.press("\x1b[B\x1b[6~\x1b[6~\x1b[6~\x1b[6~").until("last")
    assert not screen.text.startswith("paste: Order")
    screen.press("\x1b[5~\x1b[5~\x1b[5~\x1b[5~").until("paste: Order")
    screen.press("\x03").ended()
