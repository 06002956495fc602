r"""One row for each entry, for a spreadsheet. The columns are the keys of the JSON, always all of them.

A cell that a spreadsheet could take for a formula gets a `'` in front; JSON is the lossless form. Lines end in `\n`,
not in the `\r\n` of RFC 4180: spreadsheets read both, and the tools of a shell trip over the second. Quoting is as
in RFC 4180, the encoding UTF-8 without a mark.

With `excel`, for a spreadsheet program that opens the file without asking (looked up on 2026-11-26):

- U+FEFF in front: without it Excel takes the file to be in the code page of the computer.
- Excel keeps 15 digits of a number and makes the rest zeros, drops zeros in front, and makes dates of `3-4` and `MAR5`
  (Microsoft's help, "Keeping leading zeros and large numbers", "Stop automatically changing numbers to dates"). A `'` in
  front would be seen: it is hidden only where it was typed. `="0012"` is a text in Excel that shows as it was typed, so
  that is how such values are written; none with a quotation mark is. A program that evaluates no formulas of a CSV file
  (LibreOffice, unless its text import is told to) may show the `="` and `"` too, and changes no digit.
- Everything else that could be a formula has the `'` as above, which OWASP ASVS 5 (1.2.10) and CWE-1236 ask for.

There is no `sep=,` in front, which keeps Excel from looking at the mark. Where the list separator of the computer is `;`,
Excel wants "Data, From Text/CSV".
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator
from itertools import chain

from casebook.domain.case_facts import CaseFacts
from casebook.exporters.document import Document, entry_document, keys_of
from casebook.exporters.options import ExportOptions
from casebook.records.codec import MoneyCodec
from casebook.records.codec_of_type import AgentsCodec
from casebook.records.kinds import KINDS
from casebook.records.values import Agent, as_typed
from casebook.text.sanitise import for_paste

_KEYS = [keys_of(kind) for kind in KINDS.values()]
_SHARED = [key for key in _KEYS[0] if all(key in keys for keys in _KEYS)]

_SUMS = {
    field.keys[0]: f"{field.keys[0]}_currency".removeprefix("amount_")
    for kind in KINDS.values()
    for field in kind.fields
    if isinstance(field.codec, MoneyCodec)
}
"""The keys of sums, each with the column of its currency: a spreadsheet adds up what stands alone in its cell."""

_AGENTS = {field.keys[0] for kind in KINDS.values() for field in kind.fields if isinstance(field.codec, AgentsCodec)}
"""The keys of those who answered, each of whom is told as they are typed: `Priya, representative`."""

_READ_FIRST = ["ref", "kind", "at", "text"]

COLUMNS = tuple(
    column
    for key in dict.fromkeys([*_READ_FIRST, *sorted(chain(*_KEYS), key=_SHARED.__contains__)])
    for column in (key, *([_SUMS[key]] if key in _SUMS else []))
)
"""The keys of the JSON of all kinds, each once: what is to be read first, what only some have, then what all have. A sum
has two columns, its number and its currency."""


def render(facts: CaseFacts, options: ExportOptions) -> str:
    """The header and the entries, in the order of the timeline; of the options `excel` alone changes how it is written.

    What a newer casebook said of an entry has no column here.
    """
    text = io.StringIO()
    text.write("\ufeff" if options.excel else "")
    cell = _excel_cell if options.excel else _cell
    rows = csv.DictWriter(text, COLUMNS, restval="", extrasaction="ignore", lineterminator="\n")
    rows.writeheader()
    for entry in facts.entries:
        rows.writerow({key: cell(value) for key, value in _cells_of(entry_document(facts, entry))})
    return text.getvalue()


def _cells_of(document: Document) -> Iterator[tuple[str, object]]:
    """The values of an entry by column: the number of a sum apart from its currency, those who answered as they are typed."""
    for key, value in document.items():
        if key in _SUMS and isinstance(value, dict):
            yield key, value["amount"]
            yield _SUMS[key], value["currency"]
        elif key in _AGENTS and isinstance(value, list):
            yield key, as_typed(tuple(Agent(**each) for each in value))
        else:
            yield key, value


_FORMULA = re.compile(r"\s*[=+\-@|＝＋－＠｜−]")


def _cell(value: object) -> str:
    """`true` and `false`, nothing for null, and text that no spreadsheet would run."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, list):
        value = ", ".join(map(str, value))
    typed = str(value)
    text = for_paste(typed)
    return f"'{text}" if _FORMULA.match(text) or typed.lstrip(" ").startswith("\t") else text


_PLAIN_NUMBER = re.compile(r"0|[1-9][0-9]{0,14}")
_MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mrt|maa|mei|okt)[a-z]{0,6}+"
_CONVERTED = re.compile(
    rf"(?=.*[0-9])(?:[0-9\s.,:;/\\()%+\-−–$€£¥]|(?<=[0-9.])e(?=[+-]?[0-9])|(?<=[0-9\s])[ap]m?\b|(?<=[0-9])t(?=[0-9])|(?<=[0-9])z\b|{_MONTH})++",
    re.IGNORECASE,
)
"""What a spreadsheet takes for a number, a date, a time or a share."""

_LONGEST_IN_FORMULA = 255
"""How long a text in a formula may be (Microsoft's help, "Excel specifications and limits")."""


def _excel_cell(value: object) -> str:
    """The same, with numbers and dates that a spreadsheet would change as formulas whose value is that text."""
    cell = _cell(value)
    plain = cell.removeprefix("'")
    if _PLAIN_NUMBER.fullmatch(plain) or not _CONVERTED.fullmatch(plain):
        return cell
    return f'="{plain}"' if len(plain) <= _LONGEST_IN_FORMULA else f"'{plain}"
