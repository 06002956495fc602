"""A chat that goes on over midnight is one contact, and what was said in the morning is the end of it."""

from __future__ import annotations

from casebook.parsing.transcripts.findings import What
from casebook.parsing.transcripts.reading import KnownSpeakers, read_transcript
from tests.conftest import each
from tests.transcripts.test_everyday_words import NOW

SAID = (
    ("Jane Doe", "Hi my parcel never came"),
    ("Parcelo", "Hi Jane, Priya here from Parcelo"),
    ("Parcelo", "We'll deliver it by tomorrow"),
    ("Jane Doe", "great thanks"),
)


def read(text: str) -> tuple[str, str, str]:
    """When it began and was over, and by when the parcel is promised."""
    found = {one.what: one for one in read_transcript(text.encode(), KnownSpeakers("Jane Doe", "Parcelo"), NOW).found}
    return found[What.START].value, found[What.END].value, str(found[What.PROMISE].due)


def chat(form: str, times: list[str]) -> str:
    """These four messages at these times."""
    rows = zip(times, SAID, strict=True)
    return "".join(form.format(at=at, who=who, said=said) + "\n" for at, (who, said) in rows)


@each(
    ("head", "form", "times", "end"),
    [
        ("24 November 2026\n", "{at} {who}: {said}", ["22:41", "22:48", "00:04", "00:09"], "2026-11-25T00:09"),
        ("24 November 2026\n", "{at} {who}: {said}", ["22:41", "22:48", "03:04", "08:09"], "2026-11-25T08:09"),
        ("24 November 2026\n", "{at} {who}: {said}", ["22:41", "22:48", "11:04", "11:09"], "2026-11-25T11:09"),
        (
            "24 November 2026\n",
            "{at} {who}: {said}",
            ["10:41 PM", "10:48 PM", "11:04 AM", "11:09 AM"],
            "2026-11-25T11:09",
        ),
        (
            "",
            "{at} - {who}: {said}",
            ["24/11/2026, 22:41", "24/11/2026, 22:48", "25/11/2026, 11:04", "25/11/2026, 11:09"],
            "2026-11-25T11:09",
        ),
        (
            "",
            "[{at}] {who}: {said}",
            ["11/24/26, 10:41 PM", "11/24/26, 10:48 PM", "11/25/26, 12:04 AM", "11/25/26, 12:09 AM"],
            "2026-11-25T00:09",
        ),
    ],
)
def test_the_morning_after_a_late_evening_is_of_the_next_day(head: str, form: str, times: list[str], end: str) -> None:
    """However many hours later it goes on, and whether days stand beside the times."""
    assert ("2026-11-24T22:41", end, "2026-11-26") == read(head + chat(form, times))


def test_what_has_the_newest_first_goes_back_and_over_no_midnight() -> None:
    """A page whose times fall from line to line is read upwards."""
    text = "24 November 2026\n" + chat("{at} {who}: {said}", ["22:48", "22:41", "11:09", "11:04"])

    assert ("2026-11-24T11:04", "2026-11-24T22:48") == read(text)[:2]
