"""Every month, with what people put before and behind it when they type a date: in each language, with and without a year."""

from __future__ import annotations

from datetime import date, datetime

from babel.dates import format_date

from casebook.parsing.errors import UnreadableDate
from casebook.parsing.when import Clock, Direction, read_when

CLOCK = Clock(datetime.fromisoformat("2026-11-28T11:00:00+01:00"), "Europe/Amsterdam", "dmy")

TYPED = {
    "en": ("on {day} {month}", "{month} {day}", "the {day}th of {month}", "on {weekday} {day} {month} at 14:05"),
    "nl": ("op {day} {month}", "op {weekday} {day} {month}", "op {weekday} {day} {month} om 14:05 uur"),
    "de": (
        "am {day}. {month}",
        "am {weekday}, den {day}. {month}",
        "{weekday}, {day}. {month} um 14:05 Uhr",
        "am {day}. {month} um 9 Uhr",
        "den {day}. {month}",
    ),
    "fr": (
        "le {day} {month}",
        "le {weekday} {day} {month}",
        "le {day} {month} à 9h",
        "{weekday} {day} {month} à 14 h 05",
    ),
    "es": ("el {day} de {month}", "el {weekday} {day} de {month}", "el {day} de {month} a las 14:05", "{day} {short}"),
}
YEAR = {"es": " de {year}"}
"""How the year stands behind a month, where that is not the number alone."""


def test_every_month_is_read_as_people_write_it() -> None:
    """*am 3. November* is German although every word of it is English too; *2026 à 9 h* is a year and an hour, and no range;
    *5 ago* is in August, *5 days ago* is not."""
    wrong = []
    for language, forms in TYPED.items():
        for month in range(1, 13):
            day = date(2026 if month < 12 else 2025, month, 20)
            named = {
                name: format_date(day, pattern, language) for name, pattern in (("month", "MMMM"), ("short", "MMM"))
            }
            for form in forms:
                for year in ("", YEAR.get(language, " {year}").format(year=day.year)):
                    parts = {name: f"{word}{year}" for name, word in named.items()}
                    if language == "en" and form.startswith("{month}"):
                        parts = {"month": named["month"], "short": ""}
                    text = form.format(day=day.day, weekday=format_date(day, "EEEE", language), **parts)
                    try:
                        read = read_when(text, CLOCK, Direction.PAST).day
                    except UnreadableDate as error:
                        wrong.append((text, str(error)))
                        continue
                    wrong += [] if read == day else [(text, read.isoformat())]

    assert wrong == []
