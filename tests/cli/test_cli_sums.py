"""Sums, offers, other parties, days that were asked for, time lost, and what decides: recorded, shown, told, corrected."""

from __future__ import annotations

import csv
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
    assert "I ask for my money back (still owed 20.00 EUR) by 27 Nov." in paste.partition("\n")[0]
    assert "\nPaid 24.99 EUR (28 Oct, credit card); refunded 4.99 EUR on 14 Nov (RF-77).\n" in paste
    assert {"amount": "4.99", "currency": "EUR"} == last(towel)["amount"]
    assert "towel" == document(towel("show", "rf77", "--json"))["case"]["handle"]

    towel("edit", last(towel)["ref"], "--amount", "5.99 EUR")
    assert "still owed 19.00 EUR" in towel("timeline", "towel").stdout
    towel("undo")
    assert "still owed 20.00 EUR" in towel("timeline", "towel").stdout


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("en", "Charged 24.99 EUR (28 Oct); refunded 4.99 EUR on 14 Nov."),
        ("nl", "Afgeschreven € 24,99 (28 okt); terugbetaald € 4,99 op 14 nov."),
        ("de", "Abgebucht 24,99 € (28. Oktober); erstattet 4,99 € am 14. November."),
        ("fr", "Débit de 24,99"),
        ("es", "Cargo de 24,99 € (28 de octubre); reembolso de 4,99 € el 14 de noviembre."),
    ],
)
def test_what_was_only_charged_is_not_told_as_paid(towel: Any, language: str, told: str) -> None:
    """Nobody says of money that was taken from them that they paid it; beside a payment both together were paid."""
    towel("note", "towel", "--kind", "charged", "--amount", "24.99 EUR", "--date", "28 Oct")
    towel("note", "towel", "--kind", "refunded", "--amount", "4.99", "--date", "14 Nov")
    export = ("export", "towel", "--language", language)

    assert f"\n{told}" in towel(*export).stdout
    towel("note", "towel", "--kind", "paid", "--amount", "5 EUR", "--date", "30 Oct")
    assert told.split()[0] not in towel(*export).stdout.split("\n\n")[1]


def test_a_note_that_is_a_sum_alone_is_told_as_the_sum(towel: Any) -> None:
    """Unless it says that it is not so."""
    towel("note", "towel", "was 24.99", "--kind", "charged", "--amount", "24.99 EUR", "--method", "Visa")
    towel("note", "towel", "not 9.99", "--kind", "charged", "--amount", "9.99 EUR", "--method", "Visa")

    paste = towel("export", "towel").stdout
    assert "charged: 24.99 EUR, Visa." in paste
    assert "charged: Visa. Not 9.99." in paste


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


@pytest.mark.parametrize(
    ("refunds", "day"),
    [
        ((("38.99", "20 Oct"), ("10", "2 Nov")), "2024-11-02"),
        ((("10", "2 Nov"), ("38.99", "20 Oct")), "2024-11-02"),
        ((("48.99", "20 Oct"), ("5", "2 Nov")), "2024-10-20"),
    ],
)
def test_a_promise_is_kept_on_the_day_on_which_all_of_it_had_come(
    casebook: Any, refunds: tuple[tuple[str, str], ...], day: str
) -> None:
    """In whatever order the refunds are recorded."""
    casebook("open", "kettle", "--company", "Amazon")
    casebook("promise", "kettle", "a refund of 48.99 EUR", "--date", "15 Oct 2024")

    for amount, when in refunds:
        last = casebook("note", "kettle", "--kind", "refunded", "--amount", f"{amount} EUR", "--date", f"{when} 2024")

    assert f"casebook settle kettle/1 kept --date {day}\n" in last.stderr


@pytest.mark.parametrize(
    ("promised", "paid", "came", "becomes"),
    [
        ("a refund by 5 Nov", None, "9.99", None),
        ("a refund by 5 Nov", "24.99", "9.99", None),
        ("a refund by 5 Nov", "24.99", "24.99", "kept"),
        ("a refund of 24.99 EUR", None, "9.99", "broken"),
        ("a refund of 24.99 EUR", None, "24.99", "kept"),
        ("a refund of 20 EUR and 5 EUR postage", None, "20", None),
        ("a refund of 20 EUR and 5 EUR postage", None, "25", "kept"),
        ("a refund of 20 GBP", None, "25", None),
    ],
)
def test_a_refund_settles_only_what_it_is_known_to_settle(
    casebook: Any, promised: str, paid: str | None, came: str, becomes: str | None
) -> None:
    """Where nobody said how much was promised, a refund is neither all of it nor a part: both are shown, and asked."""
    run = casebook
    run("open", "lamp", "--company", "Lumen")
    run("promise", "lamp", promised, "--agent", "Bo", "--date", "1 Nov")
    if paid:
        run("note", "lamp", "--kind", "paid", "--amount", f"{paid} EUR", "--date", "1 Oct")

    said = run("note", "lamp", "--kind", "refunded", "--amount", f"{came} EUR", "--date", "6 Nov").stderr

    settles = {word for word in ("kept", "broken") if f"casebook settle lamp/1 {word}" in said}
    assert settles == ({becomes} if becomes else {"kept", "broken"})
    assert ("it is not known that" in said) == (becomes is None)


@pytest.mark.parametrize("asked", ["24.99 EUR", "24.99 USD"])
def test_a_want_that_names_another_sum_than_is_owed_is_remarked_on(towel: Any, asked: str) -> None:
    """It may be out of date, or in a currency that nothing was paid in, and only the person can say so."""
    towel("edit", "towel", "--want", f"a refund of {asked}")

    said = towel("note", "towel", "--kind", "refunded", "--amount", "4.99 EUR").stderr

    assert f"towel asks for {asked}, and 20.00 EUR is still owed; casebook edit towel --want TEXT says it anew." in said
    assert "asks for 30.00 EUR" in towel("edit", "towel", "--want", "30 EUR back").stderr
    assert "asks for" not in towel("edit", "towel", "--want", "20 EUR back").stderr


def test_a_credit_is_said_to_be_no_money(towel: Any) -> None:
    """Somebody who says *credited* may mean money on the account; how to record that is said."""
    said = towel("note", "towel", "--kind", "credited", "--amount", "4.99 EUR").stderr

    assert "counts as a credit with them, not as money; if it came to your account: casebook edit towel/" in said
    assert "counts as" not in towel("note", "towel", "--kind", "refunded", "--amount", "4.99 EUR").stderr


def test_that_the_want_names_another_sum_is_said_once(towel: Any) -> None:
    """When it becomes true and when the sum is another, not at everything that is recorded."""
    towel("edit", "towel", "--want", "a refund of 24.99 EUR")
    sums = (("paid", "24.99"), ("refunded", "4.99"), ("cost", "3"), ("credited", "1"), ("refunded", "5"))

    said = [towel("note", "towel", "--kind", kind, "--amount", f"{amount} EUR").stderr for kind, amount in sums]

    assert [False, True, False, False, True] == ["towel asks for" in each for each in said]
    assert "towel asks for" not in towel("edit", "towel/4", "--amount", "2 EUR").stderr
    assert "towel asks for" in towel("edit", "towel/3", "--amount", "6 EUR").stderr


@pytest.mark.parametrize(
    ("want", "language", "told"),
    [
        ("refund", "en", "Please refund 19.00 EUR by 27 Nov."),
        ("refund me", "en", "Please refund me 19.00 EUR by 27 Nov."),
        ("Refund the rest in full.", "en", "Please refund 19.00 EUR by 27 Nov."),
        ("give me my money back by 30 Nov", "en", "Please give me back 19.00 EUR by 30 Nov."),
        ("a refund", "en", "I ask for a refund of 19.00 EUR by 27 Nov."),
        ("a full refund", "en", "Please refund the remaining 19.00 of 24.99 EUR by 27 Nov."),
        ("I want my money back.", "en", "I want my money back (still owed 19.00 EUR) by 27 Nov."),
        ("a refund of 24.99 EUR", "en", "Please refund the remaining 19.00 of 24.99 EUR by 27 Nov."),
        ("a new towel", "en", "I ask for a new towel by 27 Nov."),
        ("betaal het terug", "nl", "Mijn verzoek: betaal € 19,00 terug, uiterlijk 27 nov."),
        ("mijn geld terug", "nl", "Ik vraag mijn geld terug (ik krijg nog € 19,00), uiterlijk 27 nov."),
        ("terugbetaling", "nl", "Ik vraag om terugbetaling van € 19,00, uiterlijk 27 nov."),
    ],
)
def test_money_back_is_asked_for_with_what_is_still_owed(towel: Any, want: str, language: str, told: str) -> None:
    """Where the ask names no sum, or all of it; it is told in the ask, and nowhere else."""
    towel("edit", "towel", "--want", want, "--language", language)
    towel("note", "towel", "--kind", "paid", "--amount", "24.99 EUR")
    towel("note", "towel", "--kind", "refunded", "--amount", "5.99 EUR")

    paste = towel("export", "towel").stdout

    assert told in paste.partition("\n")[0]
    assert 1 >= paste.count("19.00") + paste.count("19,00")


def test_another_party_is_told_by_name_and_is_none_of_the_company(towel: Any) -> None:
    """Neither its contacts nor its numbers count as the company's."""
    towel("add", "towel", "She looks into it.", "--agent", "Maria", "--case-number", "A-1", "--date", "1 Nov")
    towel("add", "towel", "Signed for.", "--with", "DHL", "--agent", "Bo", "--case-number", "D-9", "--date", "2 Nov")
    towel("add", "towel", "No.", "--with", "My bank", "--channel", "phone", "--case-number", "B-2", "--date", "3 Nov")

    paste, shown = towel("export", "towel").stdout, towel("timeline", "towel").stdout
    assert "This is my 2nd contact since 1 Nov." in paste
    assert "\n2 Nov, contact with Bo (DHL), case D-9.\n3 Nov, My bank (phone call): No. Case B-2.\n" in paste
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
    paste = towel("export", "towel").stdout
    assert "On 6 Nov I asked for this by 25 Nov.\n" in paste
    assert " by 25 Nov." in paste.split("\n")[0]  # while it is still to come, no other day is asked for
    assert " by 1 Dec." in towel("export", "towel", "--by", "1 Dec").stdout.split("\n")[0]


def test_the_time_it_took_is_summed_and_told_from_an_hour_on(towel: Any) -> None:
    """Minutes, and how many of them were waiting."""
    contact = ("--agent", "Bo", "--case-number", "1", "--channel", "phone")
    towel("add", "towel", "a", *contact, "--minutes", "50", "--waiting", "30")
    assert "I have spent" not in towel("export", "towel").stdout

    towel("add", "towel", "b", *contact, "--minutes", "70")
    assert "I have spent more than an hour on this.\n" in towel("export", "towel").stdout  # two, and no minute more

    towel("edit", "towel/3", "--minutes", "75", "--waiting", "20")

    assert "time lost    2 hours 5 minutes, 50 minutes of it waiting" in towel("show", "towel").stdout
    towel("edit", "towel/3", "--minutes", "1 h 15", "--waiting", "about 20 min")
    assert "time lost    2 hours 5 minutes, 50 minutes of it waiting" in towel("show", "towel").stdout
    assert "I have spent more than two hours on this.\n" in towel("export", "towel").stdout
    towel("edit", "towel/2", "--waiting", "50")
    towel("edit", "towel/3", "--waiting", "75")
    assert "time lost    2 hours 5 minutes, all of it waiting" in towel("show", "towel").stdout


def test_what_the_person_marked_is_told_first(towel: Any) -> None:
    """Of two promises the one with `--key`, whoever made the other; of a contact its first words."""
    towel("promise", "towel", "a refund by 5 Nov", "--agent", "Ann", "--date", "1 Nov", "--key")
    towel("promise", "towel", "a refund by 12 Nov", "--agent", "Bo", "--date", "10 Nov")
    assert "On 1 Nov Ann promised a refund" in towel("export", "--lead").stdout

    towel("edit", "towel/2", "--not-key")
    towel("add", "towel", "It was never scanned. Sorry.", "--agent", "Cem", "--case-number", "1", "--key")

    lead = towel("export", "--lead").stdout
    assert "On 10 Nov Bo promised a refund" in lead
    assert "Cem said on 20 Nov: It was never scanned. Sorry." in lead


def test_no_total_is_told_that_a_private_sum_changes(towel: Any) -> None:
    """Neither what is still owed nor that anything is left out; stderr says which, and with it all is told."""
    towel("note", "towel", "--kind", "paid", "--amount", "24.99 EUR", "--date", "1 Nov")
    towel("promise", "towel", "a refund by 5 Nov", "--agent", "Bo", "--date", "2 Nov")
    towel("note", "towel", "--kind", "refunded", "--amount", "2.49 EUR", "--date", "3 Nov")
    towel("note", "towel", "--kind", "refunded", "--amount", "7.50 EUR", "--date", "3 Nov", "--private")
    towel("note", "towel", "--kind", "cost", "--amount", "3 EUR", "--date", "4 Nov")

    told = [towel("export", "towel", "--format", form) for form in ("text", "markdown")]
    for each in told:
        assert "towel/5 is private, so the totals it changes are not told; --include-private tells them." in each.stderr
        assert "3.00" in each.stdout
        assert [] == [word for word in ("owed", "9.99", "7.50", "22.50", "private", "no record") if word in each.stdout]
    assert "Please refund the remaining 15.00 of 24.99 EUR" in towel("export", "towel", "--include-private").stdout
    assert "still owed 15.00 EUR" in towel("timeline", "towel").stdout


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
    assert 2 == paste.count("20 Nov 12:00: charged 5.00 USD.\n")
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


def test_erasing_whom_a_contact_was_with_does_not_make_it_the_companys(towel: Any) -> None:
    """It stays another's, whose name is gone; emptying it is a correction, and says what it counts as then."""
    towel(
        "add",
        "towel",
        "x",
        "--with",
        "DHL",
        "--case-number",
        "D-9",
        "--promise",
        "a parcel by 5 Nov",
        "--date",
        "1 Nov",
    )

    towel("erase", "towel/2", "--field", "with", "--yes")

    assert [] == document(towel("show", "towel", "--json"))["case"]["case_numbers"]
    for told, party in (
        (towel("timeline", "towel"), "[erased]"),
        (towel("export", "towel"), "another party"),
        (towel("export", "towel", "--format", "markdown"), "another party"),
    ):
        assert party in told.stdout
        assert "D-9" not in told.stdout.partition("\n\n")[0]
    emptied = towel("edit", "towel/2", "--with", "")
    assert "towel/2  with: [erased] → nothing\n" == emptied.stdout
    assert (
        "towel/2 counts as a contact with Amazon itself now, and what was promised in it as theirs." in emptied.stderr
    )


def test_the_number_of_a_complaint_is_one_of_the_companys(towel: Any) -> None:
    """The latest number is told in the lead, whichever of both it is."""
    towel("add", "towel", "x", "--case-number", "A-1", "--date", "1 Nov")
    towel("note", "towel", "--kind", "complained", "--ref", "CMP-5", "--date", "2 Nov")
    towel("note", "towel", "--kind", "escalated", "--ref", "OMB-8", "--date", "3 Nov")

    assert ["A-1", "CMP-5"] == document(towel("show", "towel", "--json"))["case"]["case_numbers"]
    assert "Case CMP-5." in towel("export", "towel", "--lead").stdout


def test_no_more_is_waited_than_it_took(towel: Any) -> None:
    """It is refused with what to type, in `add` and in `edit`, and nothing is recorded."""
    refusal = "casebook: --waiting 7 is more than --minutes 5, which is all of the time, waiting too; "
    result = towel("add", "towel", "x", "--minutes", "5", "--waiting", "7")
    assert (2, "") == (result.exit_code, result.stdout)
    assert result.stderr.startswith(refusal)
    towel("add", "towel", "x", "--minutes", "5")
    assert towel("edit", "towel/2", "--waiting", "7").stderr.startswith(refusal)
    assert last(towel)["waiting"] is None
    assert 0 == towel("edit", "towel/2", "--waiting", "7", "--minutes", "9").exit_code


@pytest.mark.parametrize(
    ("of", "option", "value"),
    [("towel/2", "with", "UPS"), ("towel/2", "date", "2 Nov"), ("towel/3", "kind", "cost"), ("towel/3", "ref", "R-1")],
)
def test_a_field_is_called_as_its_option_is(towel: Any, of: str, option: str, value: str) -> None:
    """In the confirmation of an edit and in the history."""
    towel("add", "towel", "x", "--with", "DHL", "--date", "1 Nov")
    towel("note", "towel", "x", "--kind", "paid", "--ref", "R-0")

    assert f"{of}  {option}: " in towel("edit", of, f"--{option}", value).stdout
    assert f"\n  {option}: " in towel("history", of).stdout


@pytest.mark.parametrize("kind", ["invoiced", "billed", "gefactureerd", "in rekening gebracht"])
def test_a_bill_is_no_payment(towel: Any, kind: str) -> None:
    """Nobody is told to have paid what was only asked for; what to type is said."""
    result = towel("note", "towel", "--kind", kind, "--amount", "24.99 EUR")

    assert 2 == result.exit_code
    assert f"cannot be '{kind}'; a bill is no payment: type 'charged' where they took the money" in result.stderr


def test_what_names_no_sum_counts_in_none_and_says_so(towel: Any) -> None:
    """With what adds it; an order need not name one."""
    remark = "towel/2 names no sum, so it counts in none; casebook edit towel/2 --amount '24.99 EUR' adds it."
    assert remark in towel("note", "towel", "--kind", "paid").stderr
    assert remark in towel("edit", "towel/2", "--kind", "refunded").stderr
    assert "no sum" not in towel("edit", "towel/2", "--amount", "5 EUR").stderr
    assert "no sum" not in towel("note", "towel", "--kind", "ordered").stderr


def test_a_dutch_text_writes_its_sums_with_a_comma(towel: Any) -> None:
    """In the sentences that the program words, whatever was typed and in whatever currency; a quotation stays."""
    towel("edit", "towel", "--want", "terugbetaling van 1,268.99 GBP", "--language", "nl")
    towel("promise", "towel", "terugbetaling van 268.99 CHF voor 5 nov", "--agent", "Bo", "--date", "1 Nov")
    towel("note", "towel", "maar een deel", "--kind", "refunded", "--amount", "19.99 CHF", "--date", "6 Nov")
    towel("settle", "towel/2", "broken", "--note", "only 19.99 CHF came")

    paste = towel("export", "towel").stdout

    lead = paste.partition("\n")[0]
    assert "Bo beloofde op 1 nov terugbetaling van 268,99 CHF, uiterlijk 4 nov; er kwam maar 19,99 CHF. " in lead
    assert "Ik vraag om terugbetaling van £ 1.268,99, uiterlijk 27 nov." in lead
    assert "\n6 nov: maar een deel terugbetaald.\n" in paste  # the lead has how much


def test_brackets_stand_alone_and_sentences_begin_with_a_capital(towel: Any) -> None:
    """Whatever a name ends in, and however what follows a full stop was typed; a name keeps its own letters."""
    towel("edit", "towel", "--item", "towel (red)")
    words = (
        "he refused it.\niPhone and all",
        "--agent",
        "Bo (QuickFix)",
        "--channel",
        "in-person",
        "--outcome",
        "refused",
    )
    towel("add", "towel", *words, "--date", "1 Nov")

    paste = towel("export", "towel").stdout

    assert "\nItem: towel (red).\n" in paste
    assert "Bo (QuickFix) refused my request on 1 Nov. " in paste
    assert "\n1 Nov, Bo (QuickFix, in person): iPhone and all.\n" in paste
    assert ") (" not in paste + towel("export", "towel", "--format", "markdown").stdout


def test_the_sum_of_an_event_has_two_columns_in_csv(towel: Any) -> None:
    """A spreadsheet adds up what stands alone in its cell."""
    towel("note", "towel", "--kind", "paid", "--amount", "24.99 EUR")

    [*_, paid] = csv.DictReader(towel("export", "towel", "--format", "csv").stdout.splitlines())

    assert ("24.99", "EUR") == (paid["amount"], paid["currency"])


def test_a_want_that_is_edited_in_the_form_is_remarked_on(towel: Any, book: Path, tmp_path: Path) -> None:
    """The same sentence as with the option."""
    towel("note", "towel", "--kind", "refunded", "--amount", "4.99 EUR")
    (tmp_path / "edit.sh").write_text("sed -i -e 's/^want: .*/want: 30 EUR back/' \"$1\"\n")

    edited = answered(book, "--yes", "edit", "towel", EDITOR=f"sh {tmp_path / 'edit.sh'}", VISUAL="")

    said = "casebook: towel asks for 30.00 EUR, and 20.00 EUR is still owed; casebook edit towel --want TEXT says it anew.\n"
    assert (0, said) == (edited.status, edited.errors)


def test_a_sum_without_a_currency_is_in_the_one_of_its_case(casebook: Any) -> None:
    """That of what is at stake, else the one that all its sums are in; where there are several, it is refused."""
    casebook("open", "phone", "--company", "Coolblue", "--item", "2 x case @ 12,50 EUR", "--item", "charger @ 19.99")
    noted = [
        casebook("note", "phone", "--kind", "paid", "--amount", "44,99"),
        casebook("item", "phone", "cable @ 5.00"),
    ]
    edited = casebook("edit", "phone/3", "--amount", "45"), casebook("edit", "phone/4", "--price", "6")
    casebook("note", "phone", "--kind", "cost", "--amount", "3 GBP")
    refused = casebook("note", "phone", "--kind", "paid", "--amount", "1.00")

    assert "phone/3  Wed 20 Nov 2024 12:00 · paid · 44.99 EUR\n" == noted[0].stdout
    assert "phone/3  amount: 44.99 EUR → 45.00 EUR\n" == edited[0].stdout
    assert "→ 6.00 EUR\n" in edited[1].stdout
    assert [{"amount": "19.99", "currency": "EUR"}] == [one["price"] for one in entries(casebook, "phone")[1:2]]
    assert (2, True) == (refused.exit_code, "has no currency" in refused.stderr)


def test_a_sum_is_read_as_the_language_of_its_case_writes_it(casebook: Any) -> None:
    """In a German case a point stands between thousands, wherever a sum is typed; in an English one it is asked about."""
    opened = casebook(
        "open", "sofa", "--company", "Möbel", "--amount", "1.340 EUR", "--language", "de", "--item", "Sofa @ 1.340 EUR"
    )
    paid = casebook("note", "sofa", "--kind", "paid", "--amount", "1.340 EUR")
    said = casebook("note", "sofa", "1.200 EUR überwiesen", "--kind", "refunded")
    edited = casebook("edit", "sofa", "--amount", "2.680")
    refused = casebook("open", "desk", "--company", "Shop", "--amount", "1.340 EUR", "--language", "en")

    assert ["1340.00 EUR" in one.stdout for one in (opened, paid)] == [True, True]
    assert "1200.00 EUR" in said.stdout
    assert "2680.00 EUR" in edited.stdout
    assert (2, "casebook: '1.340 EUR' can be read in more than one way; type 1340.00 EUR or 1.34 EUR.\n") == (
        refused.exit_code,
        refused.stderr,
    )


@pytest.mark.parametrize("form", ["email", "letter", "ombudsman"])
def test_a_form_that_tells_no_minutes_says_how_long_a_single_contact_took(towel: Any, form: str) -> None:
    """In the chat it stands beside that contact."""
    towel("add", "towel", "a", "--agent", "Bo", "--case-number", "1", "--minutes", "125")

    assert "I have spent more than two hours on this." in towel("export", "towel", "--as", form).stdout
    assert "I have spent" not in towel("export", "towel").stdout
