"""Whole outputs, kept in `tests/golden`."""

from __future__ import annotations

from pathlib import Path

import pytest

from casebook.exporters.formats.web.style import STYLE
from casebook.exporters.options import ExportOptions
from casebook.exporters.registry import Format, Recipient, formats_for, renderer
from casebook.language.language import LANGUAGES

from .cases import CASES

GOLDEN = Path(__file__).parents[1] / "golden"

ENDINGS = {"chat": "txt", "markdown": "md"}

FORMATS = {
    "chat": Format.TEXT,
    **{one.value: one for one in formats_for(Recipient.CHAT) if one not in (Format.TEXT, Format.ICS, Format.PDF)},
}
"""What each kept output is called by: the recipient, for a text, else the format. A calendar is read back instead."""

OUTPUTS = {
    f"exporters-{form}-{case}.{ENDINGS.get(form, form)}": (form, case, ExportOptions())
    for form in FORMATS
    for case in CASES
} | {
    f"exporters-{form}-towel-{code}.{ENDINGS.get(form, form)}": (form, "towel", ExportOptions(language=code))
    for form in ("chat", "markdown", "html")
    for code in LANGUAGES
    if code != "en"
} | {
    "exporters-csv-hostile-excel.csv": ("csv", "hostile", ExportOptions(excel=True)),
    "exporters-chat-towel-1000.txt": ("chat", "towel", ExportOptions(limit=1000)),
    "exporters-chat-towel-600.txt": ("chat", "towel", ExportOptions(limit=600)),
    "exporters-chat-towel-least.txt": ("chat", "towel", ExportOptions(limit=273)),
    "exporters-chat-towel-parts.txt": ("chat", "towel", ExportOptions(limit=400, parts=True)),
    "exporters-chat-hostile-1000.txt": ("chat", "hostile", ExportOptions(limit=1000)),
    "exporters-chat-hostile-parts-nl.txt": ("chat", "hostile", ExportOptions(language="nl", parts=True)),
    "exporters-chat-towel-ask.txt": ("chat", "towel", ExportOptions(ask="my money back by 30 Nov")),
}  # fmt: skip


@pytest.mark.parametrize("name", OUTPUTS)
def test_a_form_writes_what_it_always_wrote(name, golden):
    """Each form gives, for each case, the whole text that was read and found right; how a page looks stands in its own module."""
    form, case, options = OUTPUTS[name]
    written = renderer("chat", FORMATS[form])(CASES[case](), options)

    golden(GOLDEN / name, written.replace(STYLE, "…\n"))
    assert written.endswith("\n")


def test_no_golden_text_is_left_without_a_form():
    """Every golden file is one that is still written."""
    assert {path.name for path in GOLDEN.glob("exporters-*")} == set(OUTPUTS)
