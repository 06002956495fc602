"""Who answered and how, in a list that somebody keeps of their contacts: as they call it, and no row is lost for it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from assertions import entries

from tests.conftest import each

NOW = "2026-09-15T12:00:00+01:00"


WAYS = (
    *(
        ("in-person", way)
        for way in ("in de winkel", "in der Filiale", "im Laden", "en magasin", "en boutique", "en tienda")
    ),
    *(("phone", way) for way in ("tel.", "per Telefon", "am Telefon", "por teléfono", "au téléphone")),
    *(("other", way) for way in ("fax", "video call", "Videoanruf")),
)


@each(("channel", "way"), WAYS)
def test_a_channel_is_taken_as_people_call_it(towel: Any, tmp_path: Path, channel: str, way: str) -> None:
    """Behind a small word too, and shortened: of a list that somebody keeps no row is lost for that."""
    shown = _imported(towel, tmp_path, f"Date,Channel,Text\n2026-09-03,{way},{way}: they looked at it\n")

    assert [channel] == [one["channel"] for one in shown]


@each("bot", ["bot", "Chatbot", "the bot", "robot"])
def test_a_program_in_the_place_of_a_name_is_what_answered(towel: Any, tmp_path: Path, bot: str) -> None:
    """Nobody is called so: it is a role; a name that begins so is one."""
    shown = _imported(
        towel, tmp_path, f"Date,Agent,Text\n2026-09-03,{bot},{bot} said nothing\n2026-09-04,Botho,{bot}: ok\n"
    )

    assert [(None, "bot"), ("Botho", None)] == [(one["agent"], one["role"]) for one in shown]


@each("option", [(), ("--case", "towel")])
def test_that_no_day_is_told_is_said_before_which_case_it_is_of(
    towel: Any, tmp_path: Path, option: tuple[str, ...]
) -> None:
    """With several cases open too: whatever is said of the case, it cannot go in as it is."""
    towel("open", f"other{len(option)}", "--company", "Acme", now=NOW)
    path = tmp_path / "call.srt"
    path.write_text(
        "1\n00:00:01,000 --> 00:00:05,000\nAnn: This is Ann.\n\n2\n00:00:06,000 --> 00:00:09,000\nJo: Hi.\n"
    )

    told = towel("import", str(path), *option, now=NOW).stderr

    assert "it says nowhere when the call was" in told
    assert "which case?" not in told


def _imported(towel: Any, tmp_path: Path, text: str) -> list[dict[str, Any]]:
    """The contacts of a case of its own that a list makes."""
    handle = f"list-{abs(hash(text))}"
    path = tmp_path / f"{handle}.csv"
    path.write_text(text, encoding="utf-8")
    towel("open", handle, "--company", "Acme", now=NOW)
    towel("import", str(path), "--case", handle, now=NOW)
    return [one for one in entries(towel, handle) if one["kind"] == "contact"]
