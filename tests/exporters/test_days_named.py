"""Words of a problem or a want that name a day by the one on which they were typed go out with its date."""

from __future__ import annotations

from typing import Any

import pytest

OPENED, LATER = "2026-09-15T10:00:00+01:00", "2026-10-20T10:00:00+01:00"


def lead_of_case(casebook: Any, problem: str, want: str, language: str = "en") -> str:
    """What the lead of a case with these texts says five weeks later."""
    texts = ("--problem", problem, "--want", want, "--language", language)
    casebook("open", "a", "--company", "A", *texts, now=OPENED)
    return str(casebook("export", "a", "--lead", now=LATER).stdout)


@pytest.mark.parametrize(
    ("language", "problem", "want", "told"),
    [
        (
            "en",
            "Yesterday they charged me twice.",
            "my money back by Friday",
            ["Yesterday (14 Sep) they", "by Friday (18 Sep). Please answer by 27 Oct."],
        ),
        ("en", "On Monday they charged me.", "a refund", ["On Monday (14 Sep) they"]),
        ("en", "They cancelled it last week.", "a refund", ["last week (written on 15 Sep)."]),
        ("en", "It broke at two months old.", "a refund", ["two months old (written on 15 Sep)."]),
        ("nl", "De lamp is drie weken oud en doet het niet.", "help", ["drie weken oud (geschreven op 15 sep) en"]),
        (
            "de",
            "Es ist gut zwei Monate alt und defekt.",
            "Hilfe",
            ["zwei Monate alt (geschrieben am 15. September) und"],
        ),
        (
            "nl",
            "Gisteren is er dubbel afgeschreven.",
            "mijn geld voor vrijdag",
            ["Gisteren (14 sep)", "vrijdag (18 sep)"],
        ),
        ("de", "Vor drei Tagen wurde abgebucht.", "mein Geld bis Freitag", ["Vor drei Tagen (12. September)"]),
        ("fr", "Hier on m'a débité deux fois.", "un remboursement", ["Hier (14 septembre) on"]),
        ("es", "Ayer me cobraron dos veces.", "mi dinero antes del viernes", ["Ayer (14 de", "viernes (18 de"]),
    ],
)
def test_a_word_that_names_a_day_by_another_has_its_date(
    casebook: Any, language: str, problem: str, want: str, told: list[str]
) -> None:
    """In five languages; one that names no day says when it was written."""
    lead = lead_of_case(casebook, problem, want, language)

    assert [] == [each for each in told if each not in lead], lead


@pytest.mark.parametrize(
    ("language", "problem"),
    [
        ("en", "They call me every Monday, Monday to Friday."),
        ("en", "Today (15 Sep) nobody came."),
        ("en", "The Friday box and a Man Friday mug never came."),
        ("en", "On 3 Sep they told me that it comes tomorrow."),
        ("en", 'He wrote "it comes tomorrow" and it did not.'),
        ("nl", "Ik sta hier al uren te wachten."),
        ("es", "Llamé por la mañana."),
    ],
)
def test_what_names_its_day_or_none_is_left_as_it_is(casebook: Any, language: str, problem: str) -> None:
    """A date beside it, a habit, a place, and what somebody else counted from another day."""
    assert lead_of_case(casebook, problem, "help", language).startswith(problem)


def test_it_is_counted_from_the_day_on_which_the_sentence_was_typed(casebook: Any) -> None:
    """An edit that leaves a sentence alone does not move it, nor does one that is undone."""
    casebook("open", "a", "--company", "A", "--problem", "Yesterday they charged me.", "--want", "help", now=OPENED)
    casebook("edit", "a", "--problem", "Yesterday they charged me. Today they refused.", now=LATER)
    casebook("edit", "a", "--problem", "Nothing.", now=LATER)
    casebook("undo", now=LATER)

    result = casebook("export", "a", "--lead", now=LATER)

    assert result.stdout.startswith("Yesterday (14 Sep) they charged me. Today (20 Oct) they refused.")


def test_a_sentence_that_was_mailed_before_is_counted_from_that_day(casebook: Any) -> None:
    """Whatever way it came into the case later; one that the company wrote is theirs, and counts for nothing."""
    mails = ("--channel", "email", "--date", "2026-09-10 09:00")
    casebook("open", "a", "--company", "A", "--want", "help", now=OPENED)
    casebook("add", "a", "Hello. Yesterday they\ncharged me. Today I rang.", *mails, now=OPENED)
    casebook("add", "a", "Today I rang.", "--incoming", "--channel", "email", "--date", "2026-09-01 09:00", now=OPENED)

    casebook("edit", "a", "--problem", "Yesterday they charged me. Today I rang.", now=LATER)

    lead = casebook("export", "a", "--lead", now=LATER).stdout
    assert lead.startswith("Yesterday (9 Sep) they charged me. Today (10 Sep) I rang.")


def test_typing_one_is_remarked_on(casebook: Any) -> None:
    """With the date that is told, or that one is to be written; a date itself is none."""
    texts = ("--problem", "Yesterday it broke. They said it comes tomorrow.", "--want", "a new one by 18 Sep")

    result = casebook("open", "a", "--company", "A", *texts, now=OPENED)

    assert (
        "casebook: 'Yesterday' in the problem is another day when it is read later; it is told with its date, 14 Sep.\n"
        "casebook: 'tomorrow' in the problem is another day when it is read later; write the date: "
        'casebook edit a --problem "…".\n'
    ) in result.stderr
    assert 2 == result.stderr.count("when it is read later")
    aged = casebook(
        "open", "b", "--company", "A", "--problem", "It broke at two months old.", "--want", "x", now=OPENED
    )
    assert "'two months old' in the problem is another age when it is read later; write the date: " in aged.stderr


def test_of_what_was_imported_nobody_knows_when_it_was_typed(casebook: Any, tmp_path: Any) -> None:
    """So it is told as it stands, and that is remarked on."""
    texts = ("--problem", "Yesterday it broke.", "--want", "a new one")
    casebook("open", "a", "--company", "A", *texts, now=OPENED)
    casebook("export", "a", "--format", "json", "--output", str(tmp_path / "a.json"))
    other = str(tmp_path / "other.db")
    casebook("import", str(tmp_path / "a.json"), CASEBOOK_BOOK=other, now=LATER)

    result = casebook("export", "a", CASEBOOK_BOOK=other, now=LATER)

    assert result.stdout.startswith("Yesterday it broke.")
    assert "'yesterday' in the problem is told as it stands, since it is not known when it was typed" in result.stderr


def test_a_note_on_settling_is_counted_from_when_it_was_settled(casebook: Any) -> None:
    """Where nobody said on which day that happened; else the note may have been typed on another."""
    casebook("open", "a", "--company", "A", "--problem", "It broke.", "--want", "a new one", now=OPENED)
    casebook("add", "a", "--agent", "Bo", "--promise", "a call by 18 Sep", now=OPENED)
    casebook("settle", "a/2", "broken", "--note", "called only yesterday", now="2026-09-22T10:00:00+01:00")

    result = casebook("export", "a", "--lead", now=LATER)

    assert "called only yesterday (21 Sep)" in result.stdout
