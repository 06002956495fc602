"""A call of a few seconds took a minute, not none, whatever it was written down by."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.conftest import record

CUES = (
    "00:00:01,000 --> 00:00:06,000\nBo: Acme, Bo speaking.\n",
    "00:00:07,000 --> 00:00:21,000\nBo: We will send it.\n",
)
SRT = "\n".join(f"{number}\n{cue}" for number, cue in enumerate(CUES, 1))
VTT = "WEBVTT\n\n" + "\n".join(CUES).replace(",", ".")
CALLS = (
    '<?xml version="1.0"?><calls count="1"><call number="+31201234567" duration="15" date="1730900000000" type="2"'
    ' contact_name="Acme" /></calls>'
)


@pytest.mark.parametrize(
    ("name", "content"), [("2024-11-06 10.00.srt", SRT), ("2024-11-06 10.00.vtt", VTT), ("calls.xml", CALLS)]
)
def test_a_short_call_took_a_minute(casebook: Any, tmp_path: Path, name: str, content: str) -> None:
    """It was no call of no length."""
    record(casebook, ("open", "lamp", "--company", "Acme"))
    (tmp_path / name).write_text(content, encoding="utf-8")

    told = casebook("import", str(tmp_path / name), "--case", "lamp", "--dry-run").stdout

    assert "· 1 minute\n" in told.replace(" (Bo)", "")
