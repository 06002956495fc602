"""Whole screens, as a person sees them at 40, 80 and 200 columns and as a pipe receives them."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

import pytest
from rich.cells import cell_len

from casebook.actions.looking.brief import at_hand
from casebook.actions.looking.lead import lead_text
from casebook.domain.agenda import Agenda, CaseSummary
from casebook.domain.case_facts import CaseFacts
from casebook.records.company import Company
from casebook.records.kinds import CaseWithEntries
from casebook.records.person import NOBODY
from casebook.terminal.ansi import to_terminal
from casebook.terminal.lines import Line
from casebook.terminal.screens.agenda import agenda
from casebook.terminal.screens.case_list import case_list
from casebook.terminal.screens.entries import entry_lines
from casebook.terminal.screens.summary import summary
from casebook.terminal.screens.timeline import timeline
from casebook.terminal.views.brief import BriefView
from tests.builders import NOW, case
from tests.conftest import each
from tests.exporters.cases import CASES
from tests.shown import to_plain_text

WIDTHS = (40, 80, 200)
NAMES = ("timeline", "hostile", "reverse", "summary", "hostile-summary", "entry", "agenda", "cases")


@pytest.fixture
def screens(
    towel: CaseFacts, hostile: CaseFacts, everything_due: Agenda, summaries: Sequence[CaseSummary]
) -> dict[str, tuple[Line, ...]]:
    """Every screen there is, by name."""
    entries = [entry_lines(facts, each) for facts in (towel, hostile) for each in facts.entries[3:11]]
    return {
        "timeline": tuple(timeline(towel)),
        "hostile": tuple(timeline(hostile)),
        "reverse": tuple(timeline(towel, towel.entries[::-1])),
        "summary": summary(towel, lead_text(towel)),
        "hostile-summary": summary(hostile, lead_text(hostile)),
        "entry": tuple(line for lines in entries for line in lines),
        "agenda": agenda(everything_due),
        "cases": case_list(summaries, towel.now),
    }


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("width", WIDTHS)
def test_a_terminal_shows_the_screen_as_it_was_looked_at(
    screens: dict[str, tuple[Line, ...]], screen_golden: Callable[[str, str], None], name: str, width: int
) -> None:
    """Every screen is laid out at every width as its golden file says."""
    screen_golden(f"{name}-{width}", to_terminal(screens[name], width=width, colour=False))


@pytest.mark.parametrize("name", NAMES)
def test_a_pipe_receives_the_screen_as_it_was_looked_at(
    screens: dict[str, tuple[Line, ...]], screen_golden: Callable[[str, str], None], name: str
) -> None:
    """Every screen comes through a pipe as its golden file says."""
    screen_golden(f"{name}-piped", to_plain_text(screens[name]))


def test_colours_are_where_they_were_looked_at(
    screens: dict[str, tuple[Line, ...]], screen_golden: Callable[[str, str], None]
) -> None:
    """The timeline with its escape codes is what its golden file says."""
    screen_golden("timeline-80-colour", to_terminal(screens["timeline"], width=80, colour=True))


@pytest.mark.parametrize("width", [10, 20, 40, 41, 80, 99, 200])
def test_no_row_is_wider_than_the_terminal_or_than_one_can_read(
    screens: dict[str, tuple[Line, ...]], width: int
) -> None:
    """Whatever is in the record, no row takes more cells than there are, and never more than a hundred."""
    for lines in screens.values():
        rows = to_terminal(lines, width=width, colour=False).split("\n")
        assert max(map(cell_len, rows)) <= min(width, 100)


@pytest.mark.parametrize("width", WIDTHS)
def test_a_terminal_and_a_pipe_say_the_same(screens: dict[str, tuple[Line, ...]], width: int) -> None:
    """Apart from ornaments and where rows end, both get the same characters in the same order."""
    for lines in screens.values():
        terminal = re.sub(
            r"^(?:[│┆●○□→!✓✗-](?: +|$))", "", to_terminal(lines, width=width, colour=False), flags=re.MULTILINE
        )
        assert _letters(to_plain_text(lines)) == _letters(terminal)


def _letters(text: str) -> str:
    return "".join(text.replace("·", "").split())


def test_colour_changes_no_character(screens: dict[str, tuple[Line, ...]]) -> None:
    """Without its escape codes, the coloured output is the other one."""
    for lines in screens.values():
        coloured = to_terminal(lines, width=80, colour=True)
        assert "\x1b[" in coloured
        assert to_terminal(lines, width=80, colour=False) == re.sub(r"\x1b\[[0-9;]*m", "", coloured)


def test_nothing_unseen_reaches_the_terminal(screens: dict[str, tuple[Line, ...]]) -> None:
    """Control characters, bidi overrides and fillers are written out; a line end inside a field makes no new head."""
    for lines in screens.values():
        for output in (to_plain_text(lines), to_terminal(lines, width=80, colour=False)):
            assert not re.search(
                "[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\u3164\ufeff]", output
            )
    assert "Zoë O'Hara <U+001B>]0;x<U+0007>" in to_plain_text(screens["hostile"])
    assert "<U+001B>[2J and <U+202E>overridden" in to_plain_text(screens["hostile-summary"])


def test_what_was_typed_comes_out_as_it_was_typed(screens: dict[str, tuple[Line, ...]]) -> None:
    """Brackets, emoji codes and markup mean nothing, and no number or text is shortened."""
    text = to_plain_text(screens["hostile"])
    for typed in (
        "[#4411-B]",
        "[bold]Not markup[/bold] :smile: 💥",
        "Käfer & Söhne [/] GmbH",
        "9" * 200,
        "[/] [red]x[/red] :+1:",
    ):
        assert typed in text
    assert text.count("Das dauert noch.") == 292
    assert "the end of 5000 chars." in text
    assert "…" not in text


@each("width", [40, 80, 100, None])
def test_cases_stand_in_columns_where_there_is_room(width: int | None) -> None:
    """With room every row's columns begin where the others' do, wide characters counted; else each is read by itself."""
    handles = ("towel", "号码", "o'brien")
    rows = [CaseSummary(case(handle, company=f"{handle} Ltd"), None, None, 0, ()) for handle in handles]

    screen = case_list(rows, NOW)
    shown = to_plain_text(screen) if width is None else to_terminal(screen, width=width, colour=False)
    first = [row for row in shown.splitlines() if any(handle in row for handle in handles)]
    starts = {cell_len(row.partition("open today")[0]) for row in first}

    assert (1 if width is None or width >= 80 else 3, 3) == (len(starts), len(first))


def test_promises_that_wait_are_told_by_the_first_due(summaries: Sequence[CaseSummary], towel: CaseFacts) -> None:
    """A row says how the promise due first stands, and how many more there are; of a closed case nothing."""
    shown = to_plain_text(case_list(summaries, towel.now)).splitlines()

    assert "replacement overdue by 18 days, 1 more · " in shown[0]
    assert shown[2].endswith("closed        no contact yet")


@each("name", CASES)
def test_a_brief_fits_one_screen(name: str) -> None:
    """24 rows of 80 columns, with what a usual company keeps beside it."""
    facts = CASES[name]()
    company = Company(name=facts.case.company, phone="0800 1", hours="every day, 8 to 22", human="type agent twice")
    view = BriefView(at_hand(CaseWithEntries(facts.case, facts.entries), facts.now, NOBODY, company))

    assert 24 >= len(to_terminal(list(view.text()), width=80, colour=False).splitlines())
