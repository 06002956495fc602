"""A case drawn in characters, as a person sees it at 40 and 80 columns, in a pipe and where the encoding has no blocks."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from rich.cells import cell_len

from casebook.domain.case_facts import CaseFacts
from casebook.terminal.ansi import to_terminal
from casebook.terminal.lines import Line
from casebook.terminal.screens.chart import chart
from tests.builders import Entries, case, facts_of
from tests.conftest import examples
from tests.exporters.cases import hostile, towel
from tests.shown import to_plain_text
from tests.strategies import gathered_cases


def drawn(facts: CaseFacts, width: int | None) -> list[Line]:
    """The chart of a whole case."""
    return list(chart(facts, facts.entries, None, width))


@pytest.mark.parametrize("width", [40, 80])
@pytest.mark.parametrize("of", [towel, hostile])
def test_a_terminal_shows_the_chart_as_it_was_looked_at(
    screen_golden: Callable[[str, str], None], of: Callable[[], CaseFacts], width: int
) -> None:
    """Laid out at every width as its golden file says."""
    screen_golden(f"chart-{of.__name__}-{width}", to_terminal(drawn(of(), width), width=width, colour=False))


def test_a_pipe_and_a_terminal_without_blocks_receive_it_too(screen_golden: Callable[[str, str], None]) -> None:
    """In a pipe at the width of a usual terminal; in plain characters, each form in one of its own."""
    plain = to_terminal(drawn(towel(), 80), width=80, colour=False, encoding="ascii")

    screen_golden("chart-towel-piped", to_plain_text(drawn(towel(), None)))
    screen_golden("chart-towel-ascii", plain)
    assert plain.isascii()
    assert "<U+" not in plain


@examples(25, long=2000)
@given(gathered_cases())
def test_whatever_is_recorded_is_drawn_in_the_room_there_is(facts: CaseFacts) -> None:
    """No row is wider than the terminal, and every promise has its name above its bar."""
    for width in (40, 80, 100):
        lines = drawn(facts, width)
        assert max(map(cell_len, to_terminal(lines, width=width, colour=False).split("\n"))) <= width
    text = to_plain_text(lines)
    assert all(f"{facts.case.handle}/{each.promise.number}  " in text for each in facts.promises)


def test_a_colour_tells_nothing_that_its_character_does_not() -> None:
    """Without colours it is the same picture: every character of the legend stands for one thing."""
    (*_, legend) = drawn(hostile(), 80)
    signs = [span.text for span in legend.spans[::3]]

    assert len(signs) == len(set(signs))


def test_where_nothing_is_drawn_that_is_said() -> None:
    """Of a case without entries, and of one in which nothing happened."""
    files = Entries()
    files.attachment("2024-11-01", "receipt.pdf")

    assert "nothing is recorded yet" == drawn(facts_of(case()), 80)[-1].text
    assert "nothing that is drawn fits that" == drawn(facts_of(case(), files), 80)[-1].text
