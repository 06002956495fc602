"""What somebody wrote down of their calls, imported: each entry that begins with its day is a contact, and no spreadsheet."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from assertions import entries

NOW = "2026-11-25T18:00:00+01:00"
LOG = """28 October, called them, Maria said the towel was sent, order 302-1234567-1234567
31 October 14:05, called again, spoke to Tom, he promised a refund by Friday
He was rude, by the way.
2 November, nothing came, called, nobody answered
"""
LOGS = {
    "nl": "op 28 oktober gebeld, Maria gesproken, ze belooft terugbetaling uiterlijk vrijdag\n"
    "31 oktober: weer gebeld, Tom gesproken, hij wist van niks\n",
    "de": "Am 28. Oktober angerufen, mit Maria gesprochen, sie erstattet bis Freitag\n"
    "31. Oktober: wieder angerufen, Tom war dran, keine Ahnung\n",
    "fr": "Le 28 octobre, j'ai appelé, j'ai eu Maria, elle va me rembourser vendredi\n"
    "31 octobre : rappelé, j'ai eu Tom, il ne savait rien\n",
    "es": "El 28 de octubre llamé, hablé con Maria, me van a devolver el dinero el viernes\n"
    "31 de octubre: llamé otra vez, hablé con Tom, no sabía nada\n",
    "dashes": "- 28/10/2026 - rang them, spoke to Maria, she will refund me by Friday\n"
    "- 31/10/2026 - rang again, spoke to Tom, no idea\n",
}


def test_each_entry_of_a_log_is_a_contact(towel: Any, tmp_path: Path) -> None:
    """In the person's own words, with its agent and promise; the file is kept once, and the same again adds nothing."""
    (tmp_path / "log.txt").write_text(LOG)
    words = ("import", str(tmp_path / "log.txt"), "--case", "towel")
    before = len(entries(towel))

    first = towel(*words, now=NOW)
    recorded = entries(towel)[before:]
    again = towel(*words, now=NOW)

    contacts = [one for one in recorded if one["kind"] == "contact"]
    assert (0, True) == (first.exit_code, "casebook: this is a log with 3 entries.\n" in first.stderr)
    assert [("2026-10-28", "Maria"), ("2026-10-31T14:05:00+01:00", "Tom"), ("2026-11-02", None)] == [
        (one["at"], one["agent"]) for one in contacts
    ]
    assert "called again, spoke to Tom, he promised a refund by Friday\nHe was rude, by the way." == contacts[1]["text"]
    assert ["2026-11-06"] == [one["due"] for one in recorded if one["kind"] == "promise"]
    assert ["log.txt"] == [one["name"] for one in recorded if one["kind"] == "attachment"]
    assert "nothing new" in again.stdout or "already there" in again.stdout


def test_what_was_added_to_a_log_is_all_that_is_new(towel: Any, tmp_path: Path) -> None:
    """The entries that were imported before are known by their words."""
    (tmp_path / "log.txt").write_text(LOG)
    towel("import", str(tmp_path / "log.txt"), "--case", "towel", now=NOW)
    (tmp_path / "log.txt").write_text(f"{LOG}5 November, called, Ana says it is lost\n")

    towel("import", str(tmp_path / "log.txt"), "--case", "towel", now=NOW)

    contacts = [one["agent"] for one in entries(towel) if one["kind"] == "contact" and one["at"] >= "2026-10-28"]
    assert ["Maria", "Tom", None, "Ana"] == contacts


@pytest.mark.parametrize("language", LOGS)
def test_a_log_in_any_language_is_known_for_one(towel: Any, tmp_path: Path, language: str) -> None:
    """However many commas it has: two calls, and one promise with its day."""
    (tmp_path / "log.txt").write_text(LOGS[language], encoding="utf-8")

    imported = towel("import", str(tmp_path / "log.txt"), "--case", "towel", now=NOW)

    assert (0, True) == (imported.exit_code, "this is a log with 2 entries" in imported.stderr)
    told = [one for one in entries(towel) if one["at"] >= "2026-10-28"]
    assert ["Maria", "Tom"] == [one["agent"] for one in told if one["kind"] == "contact"]
    assert ["phone", "phone"] == [one["channel"] for one in told if one["kind"] == "contact"]
    assert ["2026-10-30"] == [one["due"] for one in told if one["kind"] == "promise"]


def test_one_call_that_is_told_is_one_contact(towel: Any, tmp_path: Path) -> None:
    """Its day stands within the first sentence."""
    (tmp_path / "call.txt").write_text(
        "Called them on 24 Nov, spoke to Peter, 35 minutes.\nHe promised a refund by Friday.\n"
    )

    imported = towel("import", str(tmp_path / "call.txt"), "--case", "towel", now=NOW)

    contact, promise, _ = entries(towel)[-3:]
    assert (0, "2026-11-24", "Peter", 35) == (imported.exit_code, contact["at"], contact["agent"], contact["minutes"])
    assert ("refund", "2026-11-27") == (promise.get("promised", "refund"), promise["due"])


@pytest.mark.parametrize(
    "table",
    [
        "date,channel,text\n2026-10-28,phone,called them and Maria said it was sent\n",
        "Giorno,Chi,Cosa\n2026-10-28,Maria,called them about it\n2026-10-31,Tom,called them again\n",
        "Datum;Was;Wer\n28.10.2026;angerufen;Maria\n31.10.2026;angerufen;Tom\n",
    ],
)
def test_a_table_is_no_log(towel: Any, tmp_path: Path, table: str) -> None:
    """What has headings is read by its columns."""
    (tmp_path / "log.csv").write_text(table)

    imported = towel("import", str(tmp_path / "log.csv"), "--case", "towel", "--dry-run", now=NOW)

    assert "this is a log" not in imported.stderr
