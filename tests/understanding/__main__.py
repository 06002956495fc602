"""How much is understood, as a table: see the package."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from tests.command_words import command_words
from tests.understanding.cases import BATCHES, SOURCES, Understood, Verdict, understood_of


def main() -> None:
    """Print the table, and with `--wrong` every case that is not read right."""
    words = command_words(("--wrong",))
    print(f"{'':12}{'kind':48}{'cases':>6}{'right':>7}{'asked':>7}{'wrong':>7}")
    for source in (*SOURCES, *BATCHES):
        mine = understood_of(source)
        for kind in dict.fromkeys(one.case["kind"] for one in mine):
            _row(source, kind, (one for one in mine if one.case["kind"] == kind))
        _row(source, "all dates", (one for one in mine if one.is_date))
    if "--wrong" in words:
        for one in (one for source in (*SOURCES, *BATCHES) for one in understood_of(source)):
            if one.verdict is not Verdict.RIGHT:
                print(f"{one.verdict:6}{one.source:12} {one.case['option']} {one.case['typed']!r}: {one.got}", end="")
                print(f" instead of {one.case['right']}")


def _row(source: str, kind: str, cases: Iterable[Understood]) -> None:
    counts = Counter(one.verdict for one in cases)
    share = f"{100 * counts[Verdict.RIGHT] / counts.total():.0f} %"
    print(f"{source:12}{kind:48}{counts.total():>6}{counts[Verdict.RIGHT]:>7}", end="")
    print(f"{counts[Verdict.ASKED]:>7}{counts[Verdict.WRONG]:>7}{share:>7}")


if __name__ == "__main__":
    main()
