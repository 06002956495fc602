"""What each form is for: letters with addresses, calls with questions, cases for others than the company."""

from __future__ import annotations

import re
from dataclasses import replace

from casebook.domain.case_facts import CaseFacts
from casebook.exporters.forms import call
from casebook.exporters.forms.spelling import grouped, read_out
from casebook.exporters.options import ExportOptions
from casebook.exporters.paper import Paragraph
from casebook.exporters.registry import Format, Recipient, rendered, renderer
from casebook.language.form_words import form_words
from casebook.records.company import Company
from casebook.records.kinds import Reference
from casebook.records.person import Person
from casebook.records.values import Money
from casebook.records.vocabularies import EventKind, Outcome, Promised, Verdict
from tests.builders import Entries, case, entry, facts_of
from tests.conftest import each

from .cases import towel

SAM = Person(name="Sam de Vries", email="sam@example.com", address="12 Elm Road\nLeeds\nLS1 4AB")
KNOWN = ExportOptions(
    person=SAM, company=Company(name="Amazon", address="1 Principal Place\nLondon", merchant="AMZN Mktp UK")
)


def test_a_letter_has_both_addresses_and_shows_the_blank_of_the_one_it_lacks() -> None:
    """Addresses stay lines; without one the letter has a blank, and the remark the command that keeps it."""
    whole = rendered(Recipient.LETTER, Format.TEXT, towel(), KNOWN)
    blank = rendered(Recipient.LETTER, Format.TEXT, towel(), ExportOptions(person=SAM))

    head = "Sam de Vries\n12 Elm Road\nLeeds\nLS1 4AB\n\nAmazon\n1 Principal Place\nLondon\n\n20 November 2024\n"
    assert (whole.text.startswith(head), whole.missing) == (True, ())
    assert "\nAmazon\n[address of Amazon]\n" in blank.text
    remark = "it has a blank for the address of Amazon; to fill it: casebook company 'Amazon' --address \"…\"."
    assert (remark,) == blank.missing


def test_what_follows_otherwise_is_told_only_where_the_person_said_it() -> None:
    """No threat is ever made up."""
    said = renderer("letter", "text")(towel(otherwise="I will ask my bank"), KNOWN)

    assert "If this has not been settled by then, I will ask my bank." in said
    for form in ("letter", "email"):
        assert "If I have no answer" not in renderer(form, "text")(towel(), KNOWN)


def test_an_account_is_told_where_money_is_asked_for_by_letter_and_nowhere_else() -> None:
    """The payee's account stands in a letter for money, not in one for a thing, and never in an e-mail."""
    paid = replace(KNOWN, person=replace(SAM, account="GB33BUKB20201555555555"))
    thing = towel(want="the right towel", amount=None)

    told = "to account GB33BUKB20201555555555 in the name of Sam de Vries."
    assert told in renderer("letter", "text")(towel(), paid)
    assert "GB33BUKB" not in renderer("letter", "text")(thing, paid) + renderer("email", "text")(towel(), paid)


def test_numbers_are_read_out_in_groups_with_letters_spelled() -> None:
    """Figures in threes and fours, letters by the words of the language; marks between them are pauses."""
    english, dutch = form_words("en"), form_words("nl")

    assert read_out("N-302-1234567", english) == "N as in November, 302, 123 4567"
    assert read_out("[#4411-B]", english) == "4411, B as in Bravo"  # nobody reads a bracket aloud
    assert read_out("1z999", english) == "1, Z as in Zulu, 999"
    assert read_out("A-12345", dutch) == "A van Anton, 12 345"
    assert read_out("É 12", english) == "É, 12"
    assert ["1" * length for length in range(1, 40)] == ["".join(grouped("1" * length)) for length in range(1, 40)]
    assert {3, 4} == {len(group) for length in range(6, 40) for group in grouped("1" * length)}


def test_a_call_opens_in_the_words_of_twenty_seconds() -> None:
    """The opening has at most sixty words, however long the problem: whole sentences of it, and what is asked."""
    long = towel(problem="I ordered a red bath towel. " * 30)
    opening = next(part.text for part in call.outline(long, KNOWN).parts if isinstance(part, Paragraph))

    assert len(opening.split()) <= call.MOST_WORDS
    assert opening.startswith("Hello, my name is Sam de Vries. I am calling about my order 302-1234567-1234567.")
    assert opening.endswith("I ask for a full refund of 24.99 EUR.")


def test_a_call_asks_what_became_of_each_promise_and_answers_the_last_refusal() -> None:
    """One question for each promise past its day, with room for the answer, and what to say to the no they gave."""
    entries = Entries()
    first = entries.contact("2024-11-01 10:00", "Wait.", agent="Maria")
    entries.promise("2024-11-01 10:00", "a refund", "2024-11-05", made_in=first, promised=Promised.REFUND)
    entries.contact("2024-11-10 10:00", "We do not refund robes.", agent="Anita", outcome=Outcome.REFUSED)
    text = renderer("call", "text")(facts_of(case(want="a refund"), entries), KNOWN)

    promise = "On 1 November 2024 Maria promised a refund by 5 November 2024; I have no record that it happened."
    assert f"{promise} What has become of that? {'_' * 20}\n" in text
    assert "Anita refused my request on 10 November 2024. We do not refund robes.\nI understand" in text


def test_an_ombudsman_is_told_the_complaint_and_the_weeks_since_or_that_they_are_missing() -> None:
    """The formal complaint with its day and number, the weeks since, the company's last word instead where there was one."""
    entries = Entries(towel().entries)
    entries.event("2024-10-31", EventKind.COMPLAINED, reference="C-9")
    complained = renderer("ombudsman", "text")(facts_of(towel().case, entries), KNOWN)
    entries.event("2024-11-18", EventKind.DEADLOCK)
    deadlocked = renderer("ombudsman", "text")(facts_of(towel().case, entries), KNOWN)
    missing = rendered(Recipient.OMBUDSMAN, Format.TEXT, towel(), KNOWN).missing

    assert "Formal complaint: 31 October 2024, C-9, 2 weeks ago\n" in complained
    assert "Formal complaint: 31 October 2024, C-9\nTheir final answer: 18 November 2024\n" in deadlocked
    blanks = ["it has a blank for your account with them", "it has a blank for the day of your formal complaint"]
    assert blanks == [sentence.split(";")[0] for sentence in missing]


@each("name", ["account number", "Klantnummer", "Kundennr.", "Numéro client", "Número de cliente"])
def test_an_ombudsman_is_told_the_number_that_the_company_knows_the_person_by(name: str) -> None:
    """Whatever it is called, once, in the place of the blank; the number of another thing is not it."""
    known = rendered(Recipient.OMBUDSMAN, Format.TEXT, _with_number(name), KNOWN)
    other = rendered(Recipient.OMBUDSMAN, Format.TEXT, _with_number("meter number"), KNOWN)

    assert "Account with them: 4711-9988\n" in known.text
    assert (1, 1) == (known.text.count("4711-9988"), len(known.missing))
    assert "Account with them: [account or customer number]\n" in other.text


def test_a_letter_shows_no_blank_for_the_account_where_its_number_is_known() -> None:
    """The e-mail address of the account where that is kept, else the number under its own name, which finds it as well."""
    nameless = replace(KNOWN, person=replace(SAM, email=None))
    by_number = rendered(Recipient.LETTER, Format.TEXT, _with_number("customer number"), nameless)
    by_email = renderer("letter", "text")(_with_number("customer number"), KNOWN)

    assert "\nSam de Vries\nCustomer number: 4711-9988\n" in by_number.text
    assert () == by_number.missing
    assert "\nSam de Vries\nCustomer account: sam@example.com\n" in by_email


@each(
    ("code", "told"),
    [
        ("en", "Customer number: 4711-9988, serial number WM-55-1002"),
        ("nl", "Klantnummer: 4711-9988, serienummer WM-55-1002"),
        ("de", "Kundennummer: 4711-9988, Seriennummer WM-55-1002"),
        ("fr", "Numéro de client\xa0: 4711-9988, numéro de série WM-55-1002"),
        ("es", "Número de cliente: 4711-9988, número de serie WM-55-1002"),
    ],
)
def test_a_letter_tells_the_numbers_of_the_thing_under_their_names_in_its_language(code: str, told: str) -> None:
    """What the company finds it by; not the end of a card."""
    entries = Entries(_with_number("customer number").entries)
    for name, number in (("serial number", "WM-55-1002"), ("card ending", "4471")):
        entries.append(entry(Reference, len(entries) + 1, "2024-11-19", name=name, reference=number))
    options = replace(KNOWN, language=code, person=replace(SAM, email=None))
    text = rendered(Recipient.LETTER, Format.TEXT, facts_of(towel().case, entries), options).text

    assert f"\n{told}\n" in text, text
    assert "4471\n" not in text


def _with_number(name: str) -> CaseFacts:
    """The towel's case with one more number that is called so."""
    entries = Entries(towel().entries)
    made_in = entries.contact("2024-11-19", "It is a number.", agent="Bo")
    entries.append(entry(Reference, made_in + 1, "2024-11-19", name=name, reference="4711-9988"))
    return facts_of(towel().case, entries)


@each("form", ["ombudsman", "call", "bot"])
def test_where_a_part_of_the_money_came_each_form_asks_for_the_rest(form: str) -> None:
    """Of a sum that the person named once for all; what was typed for this text is not put otherwise."""
    entries = Entries()
    entries.contact("2024-11-01", "He looks into it.", agent="Bo")
    entries.event("2024-11-12", EventKind.REFUNDED, amount=Money(2000, "EUR"))
    facts = facts_of(case(problem="It never came.", want="a refund of 54.69 EUR", amount=Money(5469, "EUR")), entries)
    told = [renderer(form, "text")(facts, replace(KNOWN, ask=ask)) for ask in (None, "a refund of 54.69 EUR")]

    assert ["refund of 54.69 EUR" in one for one in told] == [False, True]
    assert "refund the remaining 34.69 EUR" in told[0]


def test_a_contact_in_which_only_something_was_promised_is_logged_with_that() -> None:
    """No cell of the log stays empty where something is known."""
    entries = Entries()
    made_in = entries.contact("2024-11-01", agent="Bo")
    entries.promise("2024-11-01", "a new lamp", "2024-11-08", promised=Promised.REPLACEMENT, made_in=made_in)
    facts = facts_of(case(problem="The lamp broke.", want="a new lamp"), entries)

    assert "1 Nov 2024 | chat | Bo |  | Promised: a new lamp by 8 November 2024" in renderer("ombudsman", "text")(
        facts, KNOWN
    )


def test_a_chargeback_says_why_only_where_the_record_does() -> None:
    """A refund promised in vain is a reason, a cancelled order, a parcel that never came; else the problem says it."""
    promised, unsettled, cancelled, never = Entries(), Entries(), Entries(), Entries()
    broken = {"verdict": Verdict.BROKEN, "settled": "2024-11-06"}
    promised.promise("2024-11-01", "a refund", "2024-11-05", promised=Promised.REFUND, **broken)
    unsettled.promise("2024-11-01", "a refund", "2024-11-05", promised=Promised.REFUND)
    cancelled.event("2024-11-02", EventKind.CANCELLED)
    never.event("2024-11-02", EventKind.MARKED_DELIVERED)
    reasons = {
        "A refund was promised and has not come": promised,
        "A refund was promised, and I have no record of it": unsettled,
        "Cancelled, and still charged": cancelled,
        "Goods not received": never,
    }

    for reason, entries in reasons.items():
        assert f"Reason: {reason}\n" in renderer("chargeback", "text")(facts_of(case(), entries), KNOWN)
    unsaid = facts_of(case(problem="It is not my size."), Entries())
    assert "Reason: [reason for the dispute]" in renderer("chargeback", "text")(unsaid, KNOWN)


def test_a_chargeback_gives_the_reason_that_the_problem_tells_and_a_refund_promised_in_vain() -> None:
    """Another thing came, it is broken, a service is down: as an issuer lists it, in the language of the case."""
    promised, broken = Entries(), {"verdict": Verdict.BROKEN, "settled": "2024-11-06"}
    promised.promise("2024-11-01", "a refund", "2024-11-05", promised=Promised.REFUND, **broken)
    other = facts_of(case(problem="I ordered a towel and received a bathrobe."), promised)
    defect = facts_of(case(problem="De lamp is kapot.", language="nl"), Entries())

    assert "Reason: Not what was ordered; a refund was promised and has not come\n" in renderer("chargeback", "text")(
        other, KNOWN
    )
    told = renderer("chargeback", "text")(defect, ExportOptions(language="nl"))
    assert "Reden: Beschadigd of defect\n" in told


def test_what_was_kept_is_expected_no_more_and_the_sum_is_what_is_left() -> None:
    """The day of a promise that came true is none on which anything is expected; of a payment that came back in part the rest
    is in dispute."""
    entries = Entries()
    entries.promise("2024-11-01", "a refund", "2024-11-05", promised=Promised.REFUND, verdict=Verdict.KEPT)
    entries.event("2024-10-01", EventKind.PAID, amount=Money(12000, "GBP"))
    entries.event("2024-11-04", EventKind.REFUNDED, amount=Money(6000, "GBP"))
    facts = facts_of(case(want="the rest of my money"), entries)

    text = renderer("chargeback", "text")(facts, KNOWN)
    assert "Expected by: [expected day]" in text
    assert "Amount in dispute: 60.00 GBP\n" in text
    assert "Amount in dispute: 60.00 GBP\n" in renderer("ombudsman", "text")(facts, KNOWN)


def test_a_promise_that_was_made_again_says_so_in_every_form_that_lists_it() -> None:
    """None stands in a list without what came of it: the same was promised again, by whom and on which day."""
    entries = Entries()
    for day, due in (("2024-11-01", "2024-11-05"), ("2024-11-08", "2024-11-30")):
        contact = entries.contact(f"{day} 10:00", "Soon.", agent="Maria")
        entries.promise(day, "a refund", due, made_in=contact, promised=Promised.REFUND)
    for form in ("email", "letter", "claim", "ombudsman", "chargeback"):
        text = renderer(form, "text")(facts_of(case(want="a refund"), entries), KNOWN)
        promised = "On 1 November 2024 Maria promised a refund by 5 November 2024"
        assert f"{promised}; Maria promised it again on 8 November 2024.\n" in text, form
        assert "On 8 November 2024 Maria promised a refund by 30 November 2024.\n" in text, form


def test_a_card_issuer_is_told_when_the_money_or_the_goods_were_expected_and_no_call() -> None:
    """The expected day is that of the last promise of what is wanted: a call or an answer is none."""
    entries = Entries()
    entries.promise("2024-11-01", "a refund", "2024-11-05", promised=Promised.REFUND)
    entries.promise("2024-11-01", "the form", "2024-11-06", promised=Promised.DELIVERY)
    entries.promise("2024-11-02", "a call back", "2024-11-07", promised=Promised.CALLBACK)

    for want, day in (("a refund", "5 November 2024"), ("the right towel", "6 November 2024")):
        text = renderer("chargeback", "text")(facts_of(case(want=want), entries), KNOWN)
        assert f"Expected by: {day}\n" in text
    assert "[date of payment]" in text


def test_the_sum_of_a_claim_follows_from_the_rows_above_it() -> None:
    """What was paid less what came back is what is owed; fourteen days are given."""
    entries = Entries()
    entries.event("2024-10-01", EventKind.PAID, amount=Money(26899, "GBP"))
    entries.event("2024-10-20", EventKind.REFUNDED, amount=Money(1999, "GBP"))
    text = renderer("claim", "text")(facts_of(case(want="my money back"), entries), KNOWN)

    assert "Paid | 268.99 GBP\nRefunded | −19.99 GBP\nStill owed to me | 249.00 GBP\n" in text
    assert "Please pay 249.00 GBP within fourteen days, that is, by 4 December 2024." in text


@each("form", ["letter", "email", "manager", "ombudsman", "claim"])
def test_a_sum_that_is_asked_for_has_its_currency(form: str) -> None:
    """*I ask for the 400 back* asks a stranger for four hundred of what; the amount of the case says of what."""
    entries = Entries()
    entries.event("2024-10-01", EventKind.PAID, amount=Money(120000, "GBP"))
    entries.event("2024-10-20", EventKind.REFUNDED, amount=Money(80000, "GBP"))
    text = renderer(form, "text")(facts_of(case(want="the 400 back", amount=Money(40000, "GBP")), entries), KNOWN)

    assert ("the 400 GBP back" if form != "claim" else "Please pay 400.00 GBP") in text
    assert "the 400 back" not in text


def test_a_file_that_was_kept_again_keeps_its_letter() -> None:
    """The letter it was sent under: who attaches a photo once more does not move the others."""
    entries = Entries()
    entries.attachment("2024-10-01", "photo.jpg", sha256="a" * 64)
    entries.attachment("2024-10-02", "invoice.pdf", sha256="b" * 64)
    entries.attachment("2024-10-03", "photo again.jpg", sha256="a" * 64)
    text = renderer("letter", "text")(facts_of(case(), entries), KNOWN)

    assert ("- A: photo.jpg" in text, "- B: invoice.pdf" in text, "- C: " in text) == (True, True, False)


COMPLAINED = [
    ("en", "Formal complaint by post", ": Formal complaint by post."),
    ("en", "Formal complaint", ", formal complaint made."),
    ("en", "by post", ", formal complaint made: by post."),
    ("nl", "Klacht per brief", ": Klacht per brief."),
    ("de", "Beschwerde per Post", ": Beschwerde per Post."),
    ("fr", "Réclamation par courrier", "\xa0: Réclamation par courrier."),
    ("es", "Reclamación por correo", ": Reclamación por correo."),
]


@each(("code", "noted", "told"), COMPLAINED)
def test_what_was_noted_of_a_complaint_does_not_say_twice_that_it_is_one(code: str, noted: str, told: str) -> None:
    """*Formal complaint made: Formal complaint by post* says it twice."""
    entries = Entries()
    entries.event("2024-10-01", EventKind.COMPLAINED, noted)
    text = renderer("letter", "text")(facts_of(case(), entries), replace(KNOWN, language=code))

    assert f" 2024{told}\n" in text


def test_a_claim_for_a_court_fits_its_box_with_the_claim_and_the_promises_first() -> None:
    """With a limit the particulars are told, which never grow over it and lose what matters least."""
    for limit in (1080, 500, 330, 200):
        text = renderer("claim", "text")(towel(), replace(KNOWN, limit=limit))
        assert (limit, len(text) <= limit, text[:30]) == (limit, True, "I claim 24.99 EUR from Amazon.")
        assert ("Ingrid, a supervisor, promised 24.99 EUR back" in text) == (limit > 200)


def _refused_and_dropped() -> CaseFacts:
    """A refund promised, then refused with a long reason, a photo of what came, and many calls that brought nothing."""
    entries = Entries()
    delivered = entries.event("2024-10-30", EventKind.DELIVERED, "a grey bathrobe")
    entries.attachment("2024-10-31", "photo.jpg", attached_to=delivered)
    made = entries.contact("2024-11-01 10:00", "She saw the photo.", agent="Maria", case_number="A-1")
    promise = entries.promise("2024-11-01 10:00", "a refund", "2024-11-05", made_in=made, promised=Promised.REFUND)
    for day in range(10, 24):
        entries.contact(f"2024-11-{day} 10:00", "The line broke off.", outcome=Outcome.DISCONNECTED)
    reason = (
        "There is no refund, as the parcel was signed for by a neighbour who was never asked whether he took it in."
    )
    entries.contact("2024-11-24 10:00", reason, agent="Hugo", outcome=Outcome.REFUSED, contradicts=(promise,))
    return facts_of(case(problem="I ordered a red bath towel.", want="a refund", amount=Money(2499, "EUR")), entries)


def test_a_court_reads_a_numbered_chronology_with_exhibits_and_refusals_before_dropped_calls() -> None:
    """In the room of its box stand what does not go together and who refused; calls that broke off give way to them."""
    for limit in (500, 700, 1080):
        text = renderer("claim", "text")(_refused_and_dropped(), replace(KNOWN, limit=limit))
        assert (limit, len(text) <= limit) == (limit, True)
        assert "I was told two things: " in text
        assert re.search(r"\n\d+\. 24 Nov 2024, Hugo: There is no refund, as ", text)
        assert "1. 30 Oct 2024, delivered: a grey bathrobe. Exhibit A.\n" in text


def test_what_had_no_room_for_a_court_is_counted() -> None:
    """How many lines, which entries and how many characters of them are left out; nothing of a text that fits."""
    short, whole = (
        rendered(Recipient.CLAIM, Format.TEXT, _refused_and_dropped(), replace(KNOWN, limit=limit)).omitted
        for limit in (500, 9000)
    )

    assert whole is not None
    assert (whole.lines, whole.entries, whole.characters) == (0, (), 0)
    assert short is not None
    assert short.lines == len(short.entries) > 0
    assert short.characters > 0


def test_a_request_for_data_names_a_law_only_where_it_holds() -> None:
    """The regulation in the European Economic Area, its British twin in the United Kingdom, none elsewhere."""
    countries = ("NL", "GB-ENG", "US", None)
    dutch, british, american, unknown = (
        renderer("access", "text")(towel(country=country), KNOWN) for country in countries
    )

    assert ("(EU) 2016/679" in dutch, "Article 15 of the UK GDPR" in british) == (True, True)
    assert ("Article" in american, "Article" in unknown) == (False, False)


def test_the_month_for_an_access_request_runs_from_the_day_it_was_received() -> None:
    """Which nobody knows when the letter is written: no day of it is named (article 12(3) of Regulation (EU) 2016/679)."""
    received = {"en": "receiving", "nl": "ontvangen", "de": "nach Eingang", "fr": "réception", "es": "recepción"}
    for language, word in received.items():
        told = renderer("access", "text")(towel(), replace(KNOWN, language=language))
        assert word in told, language
        assert "20 December 2024" not in told


def test_a_number_before_a_day_is_no_part_of_it():
    """*1. 1. Februar* is no number and a day; where days begin otherwise the number keeps its full stop."""
    entries = Entries()
    entries.contact("2024-11-01", "asked", agent="Ann")
    for language, begins in (("de", "1) 1. November 2024, "), ("en", "1. 1 November 2024, ")):
        for form in ("text", "markdown"):
            text = renderer("claim", form)(facts_of(case(), entries), replace(KNOWN, language=language))
            assert f"\n{begins}" in text.replace("\\", ""), (language, form)


def test_what_was_promised_is_told_without_a_doubt_that_the_rest_of_the_form_clears_up():
    """Who wrote below that the assessor was ill has no need to say that they have no record of his visit."""
    entries = Entries()
    made = entries.contact("2024-11-01", "He books it.", agent="Ann")
    entries.promise("2024-11-01", "an assessor on 5 Nov", "2024-11-05", promised=Promised.OTHER, made_in=made)
    entries.contact("2024-11-06", "The assessor was ill.", agent="Cid")
    made = entries.contact("2024-11-07", "She is sorry.", agent="Bo")
    entries.promise("2024-11-07", "a call back", "2024-11-09", promised=Promised.CALLBACK, made_in=made)
    text = renderer("email", "text")(facts_of(case(), entries), KNOWN)

    assert "On 1 November 2024 Ann promised an assessor for 5 November 2024.\n" in text
    assert "On 7 November 2024 Bo promised a call back by 9 November 2024; I have no record that it happened.\n" in text


def test_numbers_in_brackets_stand_in_one_pair():
    """Spanish and French put the case in brackets; what it is about may stand in some already."""
    entries = Entries()
    entries.contact("2024-11-01", "asked", agent="Ann", case_number="AC-5")
    facts = facts_of(case(orders=("MAT-20931",)), entries)
    text = renderer("manager", "text")(facts, replace(KNOWN, language="es"))

    assert "AC-5)" in text
    assert ") (" not in text


def test_a_card_issuer_is_asked_to_dispute_the_payment():
    """For what is still owed, else for what is at stake; without a sum where none is known."""
    entries = Entries()
    entries.event("2024-10-28", EventKind.PAID, amount=Money(2499, "EUR"))
    entries.event("2024-11-10", EventKind.REFUNDED, amount=Money(1000, "EUR"))
    partly = renderer("chargeback", "text")(facts_of(case(want="my money back"), entries), KNOWN)
    unknown = renderer("chargeback", "text")(facts_of(case(problem="It is broken."), Entries()), KNOWN)

    assert "I ask you to dispute this payment and to credit 14.99 EUR to my account.\n" in partly
    assert "I ask you to dispute this payment and to credit it to my account.\n" in unknown
