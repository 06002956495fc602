"""What lines become: a row each for a pipe, rows it can show for a terminal."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len
from rich.color import Color

from casebook.domain.case_facts import CaseFacts
from casebook.terminal.ansi import COLOURS, to_terminal
from casebook.terminal.lines import (
    GUTTER,
    GUTTER_INDENT,
    MARGIN,
    SEPARATOR,
    Line,
    Span,
    Style,
    paragraphs,
    row,
    separated,
    typed,
)
from casebook.terminal.screens.timeline import timeline
from casebook.terminal.wrapping import clusters, rows_of
from tests.shown import to_plain_text

ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize("encoding", ["ascii", "cp1252", "cp437", "latin-1", "gbk"])
def test_a_terminal_of_another_encoding_receives_what_it_has(hostile: CaseFacts, encoding: str) -> None:
    """Ornaments give way to simpler ones and unknown characters to their numbers; nothing fails, nothing is lost."""
    text = to_terminal(timeline(hostile), width=80, colour=False, encoding=encoding)

    assert text == text.encode(encoding).decode(encoding)
    assert max(map(cell_len, text.split("\n"))) <= 80
    assert "<U+1F4A5>" in text
    assert "| " in text or encoding == "gbk"


def test_a_pipe_needs_no_rich() -> None:
    """Away from a terminal neither Rich nor anything heavy is imported."""
    program = (
        "import sys\n"
        "from casebook.terminal import ansi; from casebook.terminal.screens import agenda, summary, case_list, timeline\n"
        "from casebook.terminal.lines import Line, Span\n"
        "sys.stdout.writelines(ansi.plain_rows([Line((Span('written'),))]))\n"
        "sys.exit(any(name.split('.')[0] in ('rich', 'textwrap', 'sqlmodel') for name in sys.modules))\n"
    )

    done = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, check=False)

    assert (0, b"written", b"") == (done.returncode, done.stdout.strip(), done.stderr)


def test_every_colour_is_legible_on_light_and_on_dark() -> None:
    """Each colour has a contrast of 3.5 : 1 at least against white and against near-black."""
    for words in COLOURS.values():
        for colour in (word for word in words.split() if word.startswith("color(")):
            light = _luminance(*Color.parse(colour).get_truecolor())
            assert 1.05 / (light + 0.05) >= 3.5
            assert (light + 0.05) / (_luminance(30, 30, 30) + 0.05) >= 3.5


def _luminance(*channels: int) -> float:
    """Relative luminance. Source: WCAG 2.2."""
    linear = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in (c / 255 for c in channels)
    ]
    return sum(weight * part for weight, part in zip((0.2126, 0.7152, 0.0722), linear, strict=True))


def test_a_line_is_broken_at_separators_first() -> None:
    """A piece that does not fit goes to the next row whole, and the separator before it is left out."""
    line = Line(separated([(Span("towel/3"),), (Span("chat with Maria"),), (Span("case A"),)]), GUTTER, GUTTER)

    assert "│ towel/3\n│ chat with Maria · case A\n" == to_terminal([line], width=26, colour=False)


def test_a_long_number_is_broken_and_never_cut() -> None:
    """All of a number that is wider than the terminal is there, row under row."""
    line = Line((Span("UPS "), Span("1" * 60, Style.NUMBER)), MARGIN, MARGIN)

    assert f"  UPS\n  {'1' * 28}\n  {'1' * 28}\n  1111\n" == to_terminal([line], width=30, colour=False)


def test_a_label_keeps_its_value_beside_it_where_there_is_room() -> None:
    """Even a value that has to be broken begins beside its label, unless the terminal is narrower than that."""
    line = row("tracking", [Span("1" * 20)], 10)

    assert f"  tracking  {'1' * 12}\n            {'1' * 8}\n" == to_terminal([line], width=24, colour=False)
    assert f"  tracking\n   {'1' * 8}\n   {'1' * 8}\n   1111\n" == to_terminal([line], width=11, colour=False)
    assert f"  tracking  {'1' * 20}\n" == to_plain_text([line])


def test_chinese_fills_its_rows_and_begins_none_with_a_full_stop() -> None:
    """Text without blanks is broken between ideographs, as readers expect."""
    line = Line((Span("退款将在三。到五个工作日"),), MARGIN, MARGIN)

    assert "  退款将在\n  三。到五个\n  工作日\n" == to_terminal([line], width=12, colour=False)


def test_what_belongs_together_is_not_broken() -> None:
    """A joined emoji, a flag and a letter with its marks stay whole."""
    assert ["👩\u200d👩\u200d👧", "🇳🇱", "🇧🇪", "e\u0301", "❤\ufe0f", "x"] == list(
        clusters("👩\u200d👩\u200d👧🇳🇱🇧🇪e\u0301❤\ufe0fx", cell_len)
    )


@given(
    st.lists(st.text(st.characters(exclude_categories=("Cc", "Cs", "Zl", "Zp")), max_size=60), max_size=4),
    st.integers(min_value=12, max_value=100),
    st.sampled_from([GUTTER, GUTTER_INDENT, MARGIN]),
)
def test_wrapping_loses_nothing_and_keeps_within_the_width(texts: list[str], width: int, ornament: Span) -> None:
    """Whatever is typed, the rows hold all of it but blanks, in order, and none is wider than the terminal."""
    line = Line(separated([(typed(text),) for text in texts]), ornament, ornament)

    rows = [row[1:] for row in rows_of(line, width, cell_len)]

    words = "".join(span.text for row in rows for span in row if span != SEPARATOR)
    assert "".join("".join(span.text for span in line.spans if span != SEPARATOR).split()) == "".join(words.split())
    assert all(cell_len(ornament.text + "".join(span.text for span in row)) <= width for row in rows)


def test_every_line_that_was_typed_has_the_gutter() -> None:
    """Blank and indented lines of a transcript keep their place beside the gutter."""
    lines = paragraphs("one\r\n\r\n  two\n", GUTTER_INDENT, 2)

    assert "│   one\n│\n│     two\n" == to_terminal(lines, width=40, colour=False)
    assert "  one\n\n    two\n" == to_plain_text(lines)
