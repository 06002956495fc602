"""What a text says of days: one inside a promise is none of the contact, and notes of several days are several contacts."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from assertions import entries

from tests.conftest import each

NOW = "2026-09-15T12:00:00+01:00"
DUE = (
    "We will refund you by 20 September.\nok\n",
    "We will refund you by 10 September.\nok\n",
    "We will send it on 20 September.\nok\n",
    "Wij betalen u uiterlijk 20 september terug.\nok\n",
    "Wir erstatten bis zum 10. September.\nok\n",
    "Nous remboursons avant le 10 septembre.\nok\n",
    "Reembolsamos antes del 10 de septiembre.\nok\n",
)
LOGS = (
    "1 Sept 10:00: called, spoke to Ann. She will refund by 10 Sept. Ref A-77\n5 Sept: chat with Ben, no record\n",
    "- 03/09/2026 - gebeld met Ann, zij betaalt terug\n- 05/09/2026 - mail gestuurd naar Ben\n",
    "My log\n2026-09-01 called them and waited long\n2026-09-03 called again, Ann answered\n",
    "Le 3 septembre : appelé, Paul me rembourse\nLe 5 septembre : mail sans réponse du service\n",
)


@each("text", DUE)
def test_a_promised_day_is_not_that_of_the_contact(towel: Any, tmp_path: Path, text: str) -> None:
    """Neither a year back nor as it stands; a day above what was said is."""
    path = tmp_path / "said.txt"
    path.write_text(text, encoding="utf-8")
    plain = towel("add", "towel", "--transcript", str(path), "--dry-run", now=NOW)
    path.write_text(f"Chat on 14 September 2026\n{text}", encoding="utf-8")
    dated = towel("add", "towel", "--transcript", str(path), "--dry-run", now=NOW)

    assert "start" not in plain.stdout
    assert "start 2026-09-14 (line 1" in dated.stdout


@each("text", LOGS)
def test_notes_of_several_days_are_told_as_several_contacts(towel: Any, tmp_path: Path, text: str) -> None:
    """As a transcript they are read as one, and that is said, with what records each."""
    path = tmp_path / "log.txt"
    path.write_text(text, encoding="utf-8")

    shown = towel("add", "towel", "--transcript", str(path), "--dry-run", now=NOW)

    assert "'log.txt' tells of contacts on several days (" in shown.stderr
    assert "is read as one; casebook import FILE --case CASE records each." in shown.stderr


def test_what_is_said_to_do_with_them_works(towel: Any, tmp_path: Path) -> None:
    """Each is a contact of its day."""
    path = tmp_path / "log.txt"
    path.write_text(LOGS[0])

    towel("import", str(path), "--case", "towel", now=NOW)

    assert ["2026-09-01", "2026-09-05"] == [one["at"][:10] for one in entries(towel) if one["kind"] == "contact"]


def test_a_chat_over_several_days_is_one(towel: Any, tmp_path: Path) -> None:
    """Its days stand before who speaks."""
    path = tmp_path / "chat.txt"
    path.write_text(
        "[1 Sep 10:00] Ann: hello there you\n[1 Sep 10:01] Me: it broke\n[5 Sep 11:00] Ann: it is on its way\n"
    )

    assert "several days" not in towel("add", "towel", "--transcript", str(path), "--dry-run", now=NOW).stderr


BEHIND_A_WAY = {
    "en": "3 Sept: called, spoke to Ann, she rings me back\ntel 5 Sept with Ben, no refund possible\n",
    "en two": "3 Sept: called, spoke to Ann, she rings me back\ncalled 5 Sept, Ben, no refund possible\n",
    "nl": "3 sept: gebeld, Ann gesproken, zij belt terug\ntel. 5 sept met Ben, geen vergoeding mogelijk\n",
    "de": "3. September: angerufen, Ann meldet sich\nAnruf vom 5. September, Ben sagt nein, nichts möglich\n",
    "fr": "Le 3 septembre : appelé, Ann me rappelle\nappel du 5 septembre avec Ben, rien de possible\n",
    "es": "3 de septiembre: llamé, Ann me llamará\nllamada del 5 de septiembre con Ben, nada posible\n",
}
NO_DAY = "3 Sept: called, spoke to Ann, she rings me back\ntel 0800 123 4567 it was, she says\ncall 2 times a day, says Ann\n"


@each("code", BEHIND_A_WAY)
def test_how_somebody_was_reached_may_stand_before_the_day(towel: Any, tmp_path: Path, code: str) -> None:
    """It is another entry, with its own day and whoever answered, and not more of the one above it."""
    path = tmp_path / f"{code}.txt"
    path.write_text(BEHIND_A_WAY[code], encoding="utf-8")

    handle = f"log-{code.replace(' ', '-')}"
    towel("open", handle, "--company", "Acme", now=NOW)
    towel("import", str(path), "--case", handle, now=NOW)
    contacts = [one for one in entries(towel, handle) if one["kind"] == "contact"]

    assert ["2026-09-03", "2026-09-05"] == [one["at"] for one in contacts]
    assert ["phone", "phone"] == [one["channel"] for one in contacts]
    assert "Ben" in contacts[1]["text"]
    assert "Ben" not in (contacts[0]["agent"] or "")


def test_a_number_to_call_is_no_day(towel: Any, tmp_path: Path) -> None:
    """Nor is how often: such lines belong to the entry above."""
    path = tmp_path / "log.txt"
    path.write_text(f"{NO_DAY}5 Sept: called again, nobody there\n", encoding="utf-8")

    shown = towel("import", str(path), "--case", "towel", "--dry-run", now=NOW)

    assert "a log with 2 entries" in shown.stderr
