"""The number of an account stands in no promise, however it is grouped; its day and its words stay."""

from __future__ import annotations

from datetime import datetime

from casebook.parsing.clock import Clock
from casebook.parsing.transcripts.findings import What
from casebook.parsing.transcripts.reading import KnownSpeakers, read_transcript
from tests.conftest import each

NOW = Clock(datetime.fromisoformat("2026-11-20T18:00:00+01:00"), "+01:00")
"""A Friday."""

SAID = [
    ("We'll refund it by Tuesday to account GB29 NWBK 6016 1331 9268 19.", "6016"),
    ("We storten het uiterlijk dinsdag terug op rekening NL07 WIEL 0412 8830 11.", "0412"),
    ("Wir überweisen es bis Dienstag auf Ihr Konto 20917734 zurück.", "20917734"),
    ("Nous vous remboursons mardi sur le compte FR7630006000011234567890189.", "7630006"),
    ("Te lo devolvemos el martes a la cuenta ES9121000418450200051332.", "912100"),
]


@each("words", SAID)
def test_the_account_is_no_part_of_what_is_promised(words: tuple[str, str]) -> None:
    """The promise is taken with its day, and a mark in the place of the number."""
    said, number = words
    text = f"[10:02] Ida: hello\n[10:03] Agent Maya: {said}\n[10:04] Ida: ok\n"
    found = read_transcript(text.encode(), KnownSpeakers("Ida Vos", "Parcelo"), NOW).found
    (promise,) = (one for one in found if one.what is What.PROMISE)
    assert ("2026-11-24", True, False) == (promise.due, "…" in promise.value, number in promise.value)
