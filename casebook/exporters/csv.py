r"""One row for each entry, for a spreadsheet. The columns are the keys of the JSON, always all of them.

A cell that a spreadsheet could take for a formula gets a `'` in front; JSON is the lossless form. Lines end in `\n`,
not in the `\r\n` of RFC 4180: spreadsheets read both, and the tools of a shell trip over the second. Quoting is as
in RFC 4180, the encoding UTF-8 without a mark.
"""

from __future__ import annotations

import csv
import io
import re
from itertools import chain

from casebook.domain.case_facts import CaseFacts
from casebook.exporters.document import entry_document, keys_of
from casebook.exporters.options import ExportOptions
from casebook.records.kinds import KINDS
from casebook.text.sanitise import for_paste

_KEYS = [keys_of(kind) for kind in KINDS.values()]
_SHARED = [key for key in _KEYS[0] if all(key in keys for keys in _KEYS)]

COLUMNS = tuple(dict.fromkeys(["ref", "kind", "at", "text", *sorted(chain(*_KEYS), key=_SHARED.__contains__)]))
"""The keys of the JSON of all kinds, each once: what is to be read first, what only some have, then what all have."""


def render(facts: CaseFacts, options: ExportOptions) -> str:  # noqa: ARG001 - every form is called alike
    """The header and the entries, in the order of the timeline; no option changes what it says.

    What a newer casebook said of an entry has no column here.
    """
    text = io.StringIO()
    rows = csv.DictWriter(text, COLUMNS, restval="", extrasaction="ignore", lineterminator="\n")
    rows.writeheader()
    for entry in facts.entries:
        rows.writerow({key: _cell(value) for key, value in entry_document(facts, entry).items()})
    return text.getvalue()


_FORMULA = re.compile(r"\s*[=+\-@|＝＋－＠｜−]")


def _cell(value: object) -> str:
    """`true` and `false`, nothing for null, and text that no spreadsheet would run."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return str(value).lower()
    typed = str(value)
    text = for_paste(typed)
    return f"'{text}" if _FORMULA.match(text) or typed.lstrip(" ").startswith("\t") else text
