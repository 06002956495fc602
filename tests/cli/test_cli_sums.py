"""Sums, offers, other parties, days that were asked for, time lost, and what decides: recorded, shown, told, corrected."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from assertions import document, entries, last
from terminals import answered


def test_a_sum_is_recorded_without_a_word_and_the_balance_follows(towel: Any) -> None:
    """In the timeline, in `show`, in the paste; corrected and undone like anything else."""
    towel("note", "towel", "--kind", "paid", "--amount", "24.99 EUR", "--method", "credit card", "--date", "28 Oct")
    towel("note", "towel", "--kind", "refunded", "--amount", "4.99", "--date", "14 Nov", "--ref", "RF-77")

    line = "paid 24.99 · refunded 4.99 on Thu 14 Nov 2024 · still owed 20.00 EUR"
    assert line in towel("timeline", "towel").stdout
    assert line in towel("show", "towel").stdout
    paste = towel("export", "towel", "--ask", "my money back").stdout
    assert "Still owed 20.00 EUR." in paste.partition("\n")[0]
    assert "\nPaid 24.99, refunded 4.99 EUR on 14 Nov.\n" in paste
    assert "14 Nov, refunded: 4.99 EUR, RF-77.\n" in paste
    assert {"amount": "4.99", "currency": "EUR"} == last(towel)["amount"]
    assert "towel" == document(towel("show", "rf77", "--json"))["case"]["handle"]

    towel("edit", last(towel)["ref"], "--amount", "5.99 EUR")
    assert "still owed 19.00 EUR" in towel("timeline", "towel").stdout
    towel("undo")
    assert "still owed 20.00 EUR" in towel("timeline", "towel").stdout


def test_the_number_of_a_card_stays_out_of_what_is_exported(towel: Any) -> None:
    """However it was paid: it is masked in every form, and remarked on where it is typed."""
    method = ("--method", "Visa 4111 1111 1111 1111")
    said = towel("note", "towel", "--kind", "paid", "--amount", "24.99 EUR", *method).stderr

    assert "card" in said
    for form in ("text", "markdown", "csv"):
        told = towel("export", "towel", "--format", form).stdout
        assert "Visa" in told
        assert "4111" not in told


@pytest.mark.parametrize(
    ("words", "amount"),
    [
        (("19.99 EUR came back.", "--kind", "refunded"), "19.99"),
        (("19.99 EUR of 24.99 EUR came back.", "--kind", "refunded"), None),
        (("Somewhere 5 towels.", "--kind", "refunded"), None),
        (("They said 19.99 EUR.", "--kind", "note"), None),
    ],
)
def test_the_one_sum_in_the_words_is_taken(towel: Any, words: tuple[str, ...], amount: str | None) -> None:
    """Where there is one with its currency, of what is about money; it is shown at once."""
    said = towel("note", "towel", *words).stdout

    found = last(towel)["amount"]
    assert amount == (found and found["amount"])
    assert (f"{amount} EUR · " in said) == (amount is not None)


def test_a_refund_that_comes_while_one_is_promised_offers_to_settle_it(towel: Any, book: Path) -> None:
    """In part as broken, told as what came; in full as kept. Without a terminal the remark has the command."""
    towel(
        "add", "towel", "x", "--agent", "Bo", "--case-number", "1", "--date", "1 Nov", "--promise", "a refund by 5 Nov"
    )
    said = towel("note", "towel", "--kind", "refunded", "--amount", "9.99 EUR", "--date", "6 Nov").stderr
    assert "if this settles it: casebook settle towel/3 broken --date 2024-11-06 --note 'only 9.99 EUR came'" in said

    towel("undo")
    result = answered(
        *(book, "note", "towel", "--kind", "refunded", "--amount", "24.99 EUR", "--date", "6 Nov"), answers=("y",)
    )
    assert "Settle it as kept? [Y/n]" in result.shown
    assert "kept" == next(entry["state"] for entry in entries(towel) if entry["kind"] == "promise")


def test_a_want_that_names_another_sum_than_is_owed_is_remarked_on(towel: Any) -> None:
    """It may be out of date, and only the person can say so."""
    towel("edit", "towel", "--want", "a refund of 24.99 EUR")

    said = towel("note", "towel", "--kind", "refunded", "--amount", "4.99 EUR").stderr

    assert "towel asks for 24.99 EUR, and 20.00 EUR is still owed; casebook edit towel --want says it anew." in said
    assert "asks for 30.00 EUR" in towel("edit", "towel", "--want", "30 EUR back").stderr
    assert "asks for" not in towel("edit", "towel", "--want", "20 EUR back").stderr


def test_another_party_is_told_by_name_and_is_none_of_the_company(towel: Any) -> None:
    """Neither its contacts nor its numbers count as the company's."""
    towel("add", "towel", "She looks into it.", "--agent", "Maria", "--case-number", "A-1", "--date", "1 Nov")
    towel("add", "towel", "Signed for.", "--with", "DHL", "--agent", "Bo", "--case-number", "D-9", "--date", "2 Nov")
    towel("add", "towel", "No.", "--with", "My bank", "--channel", "phone", "--case-number", "B-2", "--date", "3 Nov")

    paste, shown = towel("export", "towel").stdout, towel("timeline", "towel").stdout
    assert "This is my 2nd contact since 1 Nov." in paste
    assert "2 Nov, Bo (DHL): Signed for. D-9.\n3 Nov, My bank (phone call): No. B-2.\n" in paste
    assert "Case A-1." in paste
    assert "chat with Bo (DHL) · case D-9" in shown
    assert ["A-1"] == document(towel("show", "towel", "--json"))["case"]["case_numbers"]


def test_the_day_that_was_asked_for_is_kept_listed_and_told(towel: Any) -> None:
    """With the contact it was said in; once it has passed the paste says so."""
    towel(
        "add", "towel", "I wait.", "--agent", "Bo", "--case-number", "1", "--date", "6 Nov", "--deadline", "2024-11-13"
    )

    due = towel("due").stdout
    assert "You asked for it by\n○ towel/2  Wed 13 Nov 2024 · passed 7 days ago · Amazon\n".replace("○ ", "") in due
    assert "On 6 Nov I asked for this by 13 Nov; that day has passed.\n" in towel("export", "towel").stdout
    [deadline] = document(towel("due", "--json"))["deadlines"]
    assert {"ref": "towel/2", "deadline": "2024-11-13", "days_late": 7} == deadline
    towel("edit", "towel/2", "--deadline", "25 nov")
    assert "On 6 Nov I asked for this by 25 Nov.\n" in towel("export", "towel").stdout


def test_the_time_it_took_is_summed_and_told_from_an_hour_on(towel: Any) -> None:
    """Minutes, and how many of them were waiting."""
    contact = ("--agent", "Bo", "--case-number", "1", "--channel", "phone")
    towel("add", "towel", "a", *contact, "--minutes", "50", "--waiting", "30")
    assert "I have spent" not in towel("export", "towel").stdout

    towel("add", "towel", "b", *contact, "--minutes", "75", "--waiting", "20")

    assert "time lost    2 hours 5 minutes, 50 minutes of it waiting" in towel("show", "towel").stdout
    assert "I have spent more than 2 hours on this.\n" in towel("export", "towel").stdout


def test_what_the_person_marked_is_told_first(towel: Any) -> None:
    """Of two promises the one with `--key`, whoever made the other; of a contact its first words."""
    towel("promise", "towel", "a refund by 5 Nov", "--agent", "Ann", "--date", "1 Nov", "--key")
    towel("promise", "towel", "a refund by 12 Nov", "--agent", "Bo", "--date", "10 Nov")
    assert "Ann promised a refund on 1 Nov" in towel("export", "--lead").stdout

    towel("edit", "towel/2", "--not-key")
    towel("add", "towel", "It was never scanned. Sorry.", "--agent", "Cem", "--case-number", "1", "--key")

    lead = towel("export", "--lead").stdout
    assert "Bo promised a refund on 10 Nov" in lead
    assert "Cem said on 20 Nov: It was never scanned. Sorry." in lead


@pytest.mark.parametrize(
    "kind", ["offered", "declined", "complained", "deadlock", "appointment", "missed", "marked-delivered"]
)
def test_where_a_complaint_stands_is_a_line_of_the_timeline_and_of_the_paste(towel: Any, kind: str) -> None:
    """Each with its number, in the words of the language."""
    assert 0 == towel("note", "towel", "--kind", kind, "--ref", "CMP-5", "--date", "14 Nov").exit_code

    assert f"Thu 14 Nov 2024 · {kind.replace('-', ' ')} · number CMP-5" in towel("timeline", "towel").stdout
    assert "14 Nov" in towel("export", "towel").stdout
    assert "CMP-5" in towel("export", "towel", "--language", "nl").stdout


def test_a_sum_without_a_refund_is_told_too(towel: Any) -> None:
    """What was paid, and nothing that came back."""
    towel("note", "towel", "--kind", "charged", "--amount", "5 USD")
    towel("note", "towel", "--kind", "charged", "--amount", "5 USD")

    paste = towel("export", "towel").stdout
    assert 2 == paste.count("20 Nov 12:00, charged: 5.00 USD.\n")
    assert "owed" not in paste  # of a charge alone nobody knows whether it was right


def test_a_deadline_looks_ahead_from_the_day_it_was_said(towel: Any) -> None:
    """What was given in a contact of last month is a day of last month."""
    towel("add", "towel", "x", "--agent", "Bo", "--case-number", "1", "--date", "20 Oct", "--deadline", "25 Oct")

    assert "2024-10-25" == last(towel)["deadline"]


def test_a_cost_alone_is_owed_by_nobody(towel: Any) -> None:
    """However much is at stake: nobody has said that any money went to the company."""
    towel("note", "towel", "--kind", "cost", "--amount", "8 EUR")

    told = towel("timeline", "towel").stdout + towel("show", "towel").stdout + towel("export", "towel").stdout
    assert "costs 8.00 EUR\n" in told
    assert "owed" not in told


def test_days_given_to_others_and_their_contacts_stand_apart_from_the_company(towel: Any) -> None:
    """`due` lists the last day that each was given, by name; the silence of the company goes on while a carrier talks."""
    towel("add", "towel", "Hello.", "--date", "1 Nov 2024", "--deadline", "8 Nov")
    towel("add", "towel", "Hello.", "--with", "UPS", "--date", "18 Nov 2024", "--deadline", "25 Nov")

    due = towel("due").stdout

    assert "Fri 8 Nov 2024 · passed 12 days ago · Amazon" in due
    assert "Mon 25 Nov 2024 · UPS" in due
    assert "19 days of silence · last contact Fri 1 Nov 2024" in due
