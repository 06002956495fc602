"""The zone of the system, told without tzlocal, is what tzlocal tells."""

from __future__ import annotations

from pathlib import Path

import pytest
from tzlocal.unix import _get_localzone_name

from casebook.files.local_zone import linked_zone

TO = "/usr/share/zoneinfo/"


@pytest.mark.parametrize(
    ("link", "files", "name"),
    [
        (f"{TO}Asia/Tokyo", {}, "Asia/Tokyo"),
        (f"{TO}America/Argentina/Ushuaia", {}, "America/Argentina/Ushuaia"),
        (f"{TO}Asia/Tokyo", {"etc/timezone": "Asia/Tokyo\n"}, "Asia/Tokyo"),
        (f"{TO}Asia/Tokyo", {"etc/timezone": "Europe/Paris\n"}, ""),
        (f"{TO}Asia/Tokyo", {"etc/timezone": "Tokio \u00e9"}, ""),
        (f"{TO}Asia/Tokyo", {"etc/conf.d/clock": 'TIMEZONE="Asia/Tokyo"\n'}, ""),
        (f"{TO}Asia/Tokyo", {"system/bin/getprop": ""}, ""),
        ("/tmp/Asia/Tokyo", {}, ""),
        (None, {"etc/timezone": "Asia/Tokyo\n"}, ""),
        (None, {}, ""),
    ],
)
def test_a_zone_is_told_where_nothing_else_may_say_another(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, link: str | None, files: dict[str, str], name: str
) -> None:
    """A link alone, or with a file that says the same; whatever else there is, tzlocal is asked."""
    monkeypatch.delenv("TZ", raising=False)
    for place, text in files.items():
        (tmp_path / place).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / place).write_text(text, encoding="utf-8")
    (tmp_path / "etc").mkdir(exist_ok=True)
    if link:
        (tmp_path / "etc/localtime").symlink_to(link)

    assert name == linked_zone(tmp_path)
    if name and Path(str(link)).exists():
        assert name == _get_localzone_name(str(tmp_path))
