"""What tells of time beside a due day and belongs to nothing that was read."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from casebook.parsing.clock import Clock
from casebook.parsing.dates.moments import moment_now
from casebook.parsing.due_dates import read_due_date
from casebook.parsing.spelling import spelt

CLOCK = Clock(datetime(2026, 11, 25, 13, 10, tzinfo=ZoneInfo("Europe/London")), "Europe/London", "dmy")


def unread_in(text: str) -> str | None:
    """The words that no day was taken from; None where one was."""
    found, unread = read_due_date(text, moment_now(CLOCK), CLOCK)
    return None if found is not None or unread is None else unread.words


def test_a_word_of_time_that_belongs_to_nothing_takes_the_day_away() -> None:
    """Whatever it is: a month, a unit, a day of the month, hours; before the day or behind it."""
    beside = {
        "a Monday in December": "Monday … December",
        "die week maandag": "week … maandag",
        "Monday of the month": "Monday … month",
        "they come Monday, most likely in April": "Monday … April",
        "I can offer 14 or 15 December. The 15th it is.": "14 or 15 December … The 15th",
    }

    assert beside == {text: unread_in(text) for text in beside}


def test_what_is_known_for_something_else_takes_no_day_away() -> None:
    """A day that is past, called off, a reason, a number of a thing, or when somebody is away."""
    texts = (
        "it was sent yesterday and comes Friday",
        "not Thursday but Friday",
        "with Christmas coming, expect it on 29 December",
        "box 2/3 comes Friday",
        "I'm off tomorrow, so Sam will call you on Friday",
        "ticket 12-10-2026: we reply on Friday",
    )

    assert [] == [text for text in texts if unread_in(text) is not None]


def test_the_last_figures_of_an_account_take_no_day_away() -> None:
    """A number in groups is one number, in each language, whatever its last group could be by itself."""
    texts = (
        "It will be in your account within 5 working days: GB29 NWBK 6016 1331 9268 19.",
        "Het staat binnen 3 tot 5 werkdagen op je rekening NL91 ABNA 0417 1643 00.",
        "Das Geld ist innerhalb von 5 Werktagen auf Ihrem Konto DE89 3704 0044 0532 0130 00.",
        "Sous 5 jours ouvrés sur votre compte BE68 5390 0754 7034 12.",
        "En 5 días hábiles en su cuenta 2100 0418 45 0200051332 12.",
    )

    assert [] == [text for text in texts if unread_in(text) is not None]
    assert unread_in("usually within 2 days, but now 4") is not None


def test_only_words_of_dates_are_put_right() -> None:
    """One letter too few, too many, another, or two that changed places; a word that can be two stays."""
    right = {
        "wednsday": "wednesday",
        "frriday": "friday",
        "tuesdey": "tuesday",
        "saturady": "saturday",
        "werkdgen": "werkdagen",
    }

    assert right == {word: spelt(word) for word in right}
    assert [] == [word for word in "februari february oktober october augustus".split() if spelt(word) != word]
    assert [] == [
        word for word in "thuesday money wording mondays volgens vandaan yours weeks".split() if spelt(word) != word
    ]


def test_what_stands_further_on_in_the_sentence_takes_the_day_away_as_well() -> None:
    """However far behind the day: a condition, that it is only the earliest, or another day told from it."""
    promises = ("we call you back on Friday about the refund", "your money is with you within 5 days on the same card")
    behind = (
        " at the earliest",
        " or later",
        " onwards",
        " unless the depot is busy",
        " if stock arrives",
        " provided you confirm",
        " subject to stock",
        " or the day after",
        " or the week after",
        ", or a day later",
        ", maybe Tuesday",
        ", if not 2 days later",
        " and then 3 more days",
    )

    assert [] == [text for text in promises if unread_in(text) is not None]
    assert [] == [text + end for text in promises for end in behind if unread_in(text + end) is None]


def test_the_month_of_what_is_paid_by_the_month_takes_no_day_away() -> None:
    """It says which of them is meant, in each language."""
    texts = (
        "The charge for September will be refunded within 5 working days.",
        "De betaling van september krijgt u binnen 5 werkdagen terug.",
        "Die Abbuchung vom September erstatten wir binnen 5 Werktagen.",
        "Le prélèvement de septembre, soit 34,90 €, vous sera remboursé sous 5 jours ouvrés.",
        "La mensualidad de septiembre se la devolvemos en 5 días hábiles.",
    )

    assert dict.fromkeys(texts) == {text: unread_in(text) for text in texts}


def test_what_was_paid_before_tells_only_which_sum_and_which_account() -> None:
    """A Dutch clause about that, in any order of its words, and a last word that vows leave the day standing."""
    texts = (
        "Wij storten de € 187,60 binnen 14 dagen terug op de rekening waarmee u heeft betaald.",
        "Die 19,50 euro die je dubbel betaald hebt krijg je binnen 5 werkdagen teruggestort",
        "Je vous fais le virement vendredi, promis",
        "I'll refund you Friday, promised!",
    )
    past = ("De kaart waarmee u maandag betaald heeft.", "It comes Friday, promised by Anna")

    assert dict.fromkeys(texts) == {text: unread_in(text) for text in texts}
    assert [] == [text for text in past if unread_in(text) is None and read_due_date(text, moment_now(CLOCK), CLOCK)[0]]
