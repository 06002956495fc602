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


@pytest.mark.parametrize(
    ("line", "at", "agent"),
    [
        ("Fri 6 Nov about 11am - called BroadNet, got through to Kelly", "2026-11-06T11:00", "Kelly"),
        ("Mon 2 Nov around 9am: phoned Waterworks, spoke to Gail.", "2026-11-02T09:00", "Gail"),
        ("Mon 2 Nov just after 9:00 - called Waterworks, spoke to Gail.", "2026-11-02", "Gail"),
        ("ma 2 nov rond 9u gebeld met Waternet, Gea gesproken.", "2026-11-02T09:00", "Gea"),
        ("ma 2 nov rond 3 uur gebeld met Waternet, Gea gesproken.", "2026-11-02", "Gea"),
        ("Mo 2.11. gegen 9 Uhr - Wasserwerk angerufen, mit Frau Beck gesprochen.", "2026-11-02T09:00", "Beck"),
        ("Mo 2.11. kurz nach 9:00 - Wasserwerk angerufen, mit Frau Beck gesprochen.", "2026-11-02", "Beck"),
        ("lundi 2 nov. vers 9h - appelé EDF, parlé à Mme Vidal.", "2026-11-02T09:00", "Vidal"),
        ("lunes 2 nov sobre las 9:00 - llamé a Endesa, hablé con Marta.", "2026-11-02T09:00", "Marta"),
    ],
)
def test_what_makes_a_time_only_near_is_nobodys_name(
    towel: Any, tmp_path: Path, line: str, at: str, agent: str
) -> None:
    """It stands before the time of an entry, which is kept with it where half of the day is not known."""
    (tmp_path / "log.txt").write_text(f"{line}\n", encoding="utf-8")

    towel("import", str(tmp_path / "log.txt"), "--case", "towel", now=NOW)

    contact = [one for one in entries(towel) if one["kind"] == "contact" and one["at"] >= "2026-11"][-1]
    assert (at, agent) == (contact["at"].removesuffix(":00+01:00"), contact["agent"])
    if "T" not in at:
        assert contact["text"].startswith(("just", "rond", "kurz"))


def test_what_may_be_a_promise_is_told_with_its_line_in_the_file(towel: Any, tmp_path: Path) -> None:
    """Not with that in its entry."""
    (tmp_path / "log.txt").write_text(
        "Mon 2 Nov 9am phoned Waterworks, spoke to Gail. nothing yet.\n\n"
        "Thurs 5 Nov 4pm called again, spoke with Dev. He said the crew would come Monday.\n"
    )

    imported = towel("import", str(tmp_path / "log.txt"), "--case", "towel", now=NOW)

    assert "casebook: line 3: this may be a promise" in imported.stderr


FEW_WORDS = {
    "en": "28 October, called them, Maria said no news\n30 October 14:05 chat with a bot, no use\n"
    "3 November, Tom (supervisor) refused.\n",
    "nl": "28 oktober gebeld, Maria zei niets nieuws\n30 oktober 14:05 gechat met een bot, geen nut\n"
    "3 november, Tom (leidinggevende) weigerde.\n",
    "de": "28. Oktober angerufen, Maria sagte nichts Neues\n30. Oktober 14:05 Chat mit einem Bot, nutzlos\n"
    "3. November, Tom (Vorgesetzter) hat abgelehnt.\n",
    "fr": "28 octobre appelé, Maria a dit rien de neuf\n30 octobre 14:05 chat avec un robot, inutile\n"
    "3 novembre, Tom (responsable) a refusé.\n",
    "es": "28 de octubre llamé, Maria dijo que nada\n30 de octubre 14:05 chat con un bot, inútil\n"
    "3 de noviembre, Tom (supervisor) rechazó.\n",
}


@pytest.mark.parametrize("text", FEW_WORDS.values(), ids=FEW_WORDS)
def test_an_entry_in_a_few_words_has_who_answered_and_that_they_refused(towel: Any, tmp_path: Path, text: str) -> None:
    """A program too, which nobody calls by a name."""
    (tmp_path / "log.txt").write_text(text, encoding="utf-8")

    towel("import", str(tmp_path / "log.txt"), "--case", "towel", now=NOW)

    found = [
        (one["agent"], one["role"], one["outcome"])
        for one in entries(towel)
        if one["kind"] == "contact" and "2026-10-30" <= one["at"] < "2026-11-04"
    ]
    assert [(None, "bot", None), ("Tom", "supervisor", "refused")] == found


@pytest.mark.parametrize(
    "entry",
    [
        "30 October 14:05 chat, first a bot and then a person, no use",
        "30 oktober 14:05 gechat met iemand, gelukkig geen bot",
        "30 October 14:05 chat, sent the invoice once more, waiting",
    ],
)
def test_who_may_have_been_a_person_is_no_bot(towel: Any, tmp_path: Path, entry: str) -> None:
    """Nor is whoever is told of nobody."""
    (tmp_path / "log.txt").write_text(f"28 October, called them, Maria said no news\n{entry}\n", encoding="utf-8")

    towel("import", str(tmp_path / "log.txt"), "--case", "towel", now=NOW)

    last = [one for one in entries(towel) if one["kind"] == "contact" and one["at"] >= "2026-10-30"][-1]
    assert "bot" != last["role"]
