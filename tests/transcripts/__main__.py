"""How much of transcripts is read, as a table: see the package."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from tests.command_words import command_words
from tests.transcripts.measure import (
    CONTROLLED,
    FIELDS,
    SETS,
    Measured,
    forbidden_taken,
    is_control,
    measured,
    transcripts_of,
)
from tests.transcripts.reshaped import FIELDS as LOOKED_AT
from tests.transcripts.reshaped import measured_in_shapes
from tests.transcripts.said_lines import CONTROL, lines_of, shares
from tests.transcripts.said_lines import LOOKED_AT as LINES_LOOKED_AT

IN_SHORT = ("agents", "case numbers", "orders", "parcels", "promises", "days")
"""The fields that have an aim."""


def main() -> None:
    """Print the table of each set, with `--wrong` also every field that was not read as it should be; or what else is asked."""
    others = {"summary": _print_summary, "control": _print_control, "lines": _print_lines, "reshaped": _print_shapes}
    asked = next((name for name in others if name in sys.argv[1:]), None)
    tells_wrong = ("--wrong",) if asked in (None, "lines", "reshaped") else ()
    words = command_words((*tells_wrong, *(() if asked else SETS)), one_of=others)
    if asked:
        others[asked]()
        return
    for source in [name for name in SETS if name in words] or SETS:
        paths = transcripts_of(source)
        if paths:
            everything = [one for path in paths for one in measured(path)]
            _table(f"{source}: {len(paths)} transcripts", everything)
            control = {path.name for path in paths if is_control(path)}
            taken = [one for path in paths for one in forbidden_taken(path)]
            print(f"never to be taken, and taken: {len(taken)}")
            if "--wrong" in words:
                _print_wrong([one for one in everything if one.file not in control])
                for one in (each for each in taken if each.file not in control):
                    print(f"{one.file}: {one.words!r} was taken as {one.as_what}")


def _print_control() -> None:
    """The figures of what is looked at while the rules are mended, and of the control; of that nothing else is ever printed."""
    for source, kept in ((source, kept) for source in CONTROLLED for kept in (False, True)):
        paths = [path for path in transcripts_of(source) if is_control(path) is kept]
        if paths:
            name = "control" if kept else "looked at"
            _table(f"{source}, {name}: {len(paths)} transcripts", [one for path in paths for one in measured(path)])
            print(f"never to be taken, and taken: {sum(len(list(forbidden_taken(path))) for path in paths)}")


def _print_summary() -> None:
    """A line for each set and each control, and one for all: precision and recall of what is taken for sure, as README.md has
    them."""
    print("".join(f"{title:>14}" for title in ("", *IN_SHORT, "forbidden")))
    every = []
    for source, kept in ((source, kept) for source in SETS for kept in (False, True)):
        if paths := [path for path in transcripts_of(source) if is_control(path) is kept]:
            _print_short(f"{source}{' control' if kept else ''}", paths)
            every += paths
    _print_short("all", every)


def _print_short(name: str, paths: Sequence[Path]) -> None:
    everything = [one for path in paths for one in measured(path)]
    cells = [_cell([one for one in everything if one.field == field]).rpartition(" /")[0] for field in IN_SHORT]
    taken = sum(len(list(forbidden_taken(path))) for path in paths)
    print(f"{f'{name} ({len(paths)})':24}" + "".join(f"{cell:>14}" for cell in (*cells, taken)))


def _print_lines() -> None:
    """The figures of the lines that companies say; with `--wrong` those looked at that are not read as they should be."""
    print(
        f"{'':28}"
        + "".join(f"{title:>16}" for title in ("promises", "of their kind", "with their days", "wrongly taken"))
    )
    for source in (LINES_LOOKED_AT, CONTROL):
        lines = lines_of(source)
        for language in ["all", *dict.fromkeys(one.line["language"] for one in lines)]:
            those = [one for one in lines if language in ("all", one.line["language"])]
            print(f"{f'{source}, {language} ({len(those)})':28}" + "".join(f"{cell:>16}" for cell in shares(those)))
    if "--wrong" in sys.argv:
        for one in lines_of(LINES_LOOKED_AT):
            if not one.taken == one.expected == one.on_day:
                print(
                    f"{one.line['id']} {one.line['text']} {one.line['promise']}: {one.taken} taken, {one.on_day} right"
                )


def _print_shapes() -> None:
    """How much is read of all that are read right as they are, in each shape; with `--wrong` what is not."""
    paths = [path for source in SETS for path in transcripts_of(source)]
    print(f"{'':26}" + "".join(f"{field:>18}" for field in LOOKED_AT))
    for shape, everything in measured_in_shapes(paths).items():
        cells = [_cell([one for one in everything if one.field == field]) for field in LOOKED_AT]
        print(f"{shape:26}" + "".join(f"{cell:>18}" for cell in cells))
        if "--wrong" in sys.argv:
            _print_wrong(everything)


def _table(title: str, everything: Sequence[Measured]) -> None:
    """Precision of what is taken for sure, recall of what is taken for sure, and of what is found at all."""
    languages = ["all", *dict.fromkeys(one.language for one in everything)]
    print(f"\n{title}; precision / recall / recall with what is asked about, in %")
    print(f"{'':14}" + "".join(f"{language:>18}" for language in languages))
    for field in FIELDS:
        cells = [
            _cell([one for one in everything if one.field == field and language in ("all", one.language)])
            for language in languages
        ]
        print(f"{field:14}" + "".join(f"{cell:>18}" for cell in cells))


def _cell(of_field: Sequence[Measured]) -> str:
    taken, expected = sum(len(one.sure) for one in of_field), sum(len(one.expected) for one in of_field)
    right, found = sum(one.right for one in of_field), sum(one.found for one in of_field)
    return f"{_share(right, taken)} /{_share(right, expected)} /{_share(found, expected)}"


def _share(part: int, whole: int) -> str:
    return f"{100 * part / whole:4.0f}" if whole else "   -"


def _print_wrong(everything: Sequence[Measured]) -> None:
    for one in everything:
        if one.right < len(one.sure) or one.found < len(one.expected):
            print(f"{one.file} {one.field}: expected {one.expected}, sure {one.sure}, likely {one.likely}")


if __name__ == "__main__":
    main()
