"""What `check` found, calmly: what is wrong first, what is worth knowing, what all was looked at."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from casebook.terminal.lines import MARGIN, Line, Span, Style, typed
from casebook.text.sizes import count_words


def check(found: Mapping[str, Any], book: str) -> tuple[Line, ...]:
    """The findings, a line each."""
    lines = [_marked("✗ ", Style.BROKEN, typed(fault, Style.BROKEN)) for fault in found["faults"]]
    if not lines:
        whole = Span("the book is whole, and everything in it is as it was written")
        lines.append(_marked("✓ ", Style.KEPT, whole))
    if found["expected_after"]:
        since = found["records"] - found["expected_after"]
        stood = "record" if found["expected_after"] == 1 else f"{found['expected_after']} records"
        words = f"the digest you noted stood for its first {stood}; {since} came since"
        lines.append(_marked("✓ ", Style.KEPT, Span(words)))
    lines += [_marked("! ", Style.WARNING, typed(warning)) for warning in found["warnings"]]
    lines += [_marked("· ", Style.QUIET, each) for each in (Span(found["disk"]), typed(book))]
    lines.append(Line((Span(f"{count_words(found['records'], 'record')}, digest {found['digest']}", Style.NUMBER),)))
    if found["faults"]:
        lines.append(
            Line((Span("Nothing was changed. Copies of the book lie beside it; `casebook restore` puts one back."),))
        )
    return tuple(lines)


def _marked(mark: str, style: Style, words: Span) -> Line:
    """One finding: its further rows stand under its words."""
    return Line((Span(mark, style), words), next_prefix=MARGIN)
