"""The room of the lead goes to what decides: evidence, what came of the promise, the thing itself; the rest gives way."""

from __future__ import annotations

from casebook.domain.case_facts import CaseFacts
from casebook.exporters import chat
from casebook.exporters.formats import text
from casebook.exporters.lead.lead import ROOM, lead_of
from casebook.exporters.options import ExportOptions
from casebook.parsing.promises.promise_kinds import promise_kind_in
from casebook.records.kinds import Contact, Reference
from casebook.records.values import Money
from casebook.records.vocabularies import Channel, EventKind, Outcome, Promised, Role
from tests.builders import Entries, case, entry, facts_of

OPTIONS = ExportOptions()
LONG = (
    "I bought two concert tickets on 1 Nov, the site fell over on the payment page so I tried it again"
    " and the shop took it two times"
)


def told(facts: CaseFacts, **options: object) -> str:
    """What the lead says, which always fits."""
    lead = lead_of(facts, ExportOptions(**options)).text  # type: ignore[arg-type]
    assert len(lead) <= ROOM
    return lead


def promised(entries: Entries, text: str = "a refund by 8 Nov") -> Contact:
    """A supervisor promised it on 2 November."""
    made = entries.contact("2024-11-02", agent="Niamh", role=Role.SUPERVISOR, case_number="GX-4471")
    entries.promise("2024-11-02", text, "2024-11-08", promised=Promised.REFUND, made_in=made)
    return made


def test_what_a_parcel_shows_comes_before_the_count_of_contacts_and_a_loose_amount() -> None:
    """A return that was signed for decides; the amount stands in brackets behind the order, the count gives way."""
    entries = Entries()
    entries.shipment("2024-11-04", "handed over, signed for at your warehouse by J. Cole", tracking="1", returning=True)
    promised(entries)
    problem = "The screen of the laptop that I ordered from you goes black after ten minutes, since the day it arrived."
    values = {"want": "a replacement", "amount": Money(87900, "GBP"), "orders": ("BS-300871",)}

    lead = told(facts_of(case(problem=problem, **values), entries))

    assert lead.startswith(f"Order BS-300871 (879 GBP): {problem} ")
    assert "On 4 Nov my return was signed for at your warehouse by J. Cole. " in lead
    assert "contact since" not in lead
    assert "The amount is" not in lead


def test_that_it_was_refused_since_is_told_where_there_is_no_room_for_its_days() -> None:
    """That a promise was refused comes before when it was due, and that before when it was made."""
    entries = Entries()
    promised(entries)
    entries.contact("2024-11-12", "No refund.", agent="Cathal", outcome=Outcome.REFUSED)
    values = {"want": "the second 118 euro back on my card", "orders": ("GB7719",)}

    problems = [f"{LONG}{' at once' * count}." for count in range(5)]
    leads = [told(facts_of(case(problem=each, **values), entries)) for each in problems]

    assert (
        "On 2 Nov Niamh, a supervisor, promised a refund by 8 Nov, case GX-4471; Cathal refused on 12 Nov." in leads[0]
    )
    assert any("Niamh promised a refund by 8 Nov, case GX-4471; Cathal refused on 12 Nov." in lead for lead in leads)
    assert all("case GX-4471; Cathal refused" in lead for lead in leads)


def test_a_refusal_has_an_object_where_there_is_room_for_it() -> None:
    """My request, of what nobody can say what it was, however little room there is: the day gives way before that."""
    entries = Entries()
    entries.contact("2024-11-12", "No.", agent="Cathal", outcome=Outcome.REFUSED)
    values = {"orders": ("GB7719-K",)}
    asks = [f"an apology{' in writing' * count}" for count in range(9)]
    leads = [told(facts_of(case(problem=f"{LONG}.", want=each, **values), entries)) for each in asks]
    dutch = told(facts_of(case(problem="Het is grof.", **values), entries), language="nl")

    assert "Cathal refused my request on 12 Nov. This is my 2nd contact since 12 Nov." in leads[0]
    assert any("Cathal refused my request." in lead for lead in leads)
    assert all("Cathal refused my request" in lead for lead in leads if "Cathal" in lead)
    assert "Cathal wees mijn verzoek op 12 nov af." in dutch


def test_a_sentence_that_leans_on_the_thing_is_told_with_its_name() -> None:
    """As far as a comma; a sentence that names it is not, and no other word of the problem is put in its place."""
    leaning, naming = (
        told(facts_of(case(problem=problem, item="refrigerator CX-26, serial 4A71K", orders=("HD-1",))))
        for problem in ("It never cooled.", "The refrigerator never cooled.")
    )
    dutch = told(facts_of(case(problem="Hij lekt.", item="wasmachine Lavo 8", orders=("W-1",))), language="nl")
    title = told(facts_of(case(problem="It never cooled.", title="Broken fridge")))

    assert leaning.startswith("Order HD-1 (refrigerator CX-26, serial 4A71K): It never cooled.")
    assert (
        lead_of(
            facts_of(case(problem="It never cooled.", item="refrigerator CX-26, serial 4A71K", orders=("HD-1",))),
            ExportOptions(),
        )
        .forms[1]
        .startswith("Order HD-1 (refrigerator CX-26): It never cooled.")
    )
    assert naming.startswith("Order HD-1: The refrigerator never cooled.")
    assert dutch.startswith("Bestelling W-1 (wasmachine Lavo 8): Hij lekt.")
    assert title.startswith("Broken fridge: It never cooled.")


def test_where_the_person_looked_and_nothing_had_come_nobody_hedges() -> None:
    """A note after its day says so; one of before, of something else, or of what they say, leaves the hedge."""
    for day, note, ended in (
        ("2024-11-10", "Checked my bank, nothing from Marlowe", "GX-4471; nothing had come by 10 Nov."),
        ("2024-11-05", "Checked my bank, nothing from Marlowe", "GX-4471; I have no record that it happened."),
        ("2024-11-10", "Still no call back", "GX-4471; I have no record that it happened."),
        ("2024-11-10", "They say nothing was received", "GX-4471; I have no record that it happened."),
    ):
        entries = Entries()
        promised(entries)
        entries.event(day, EventKind.NOTE, note)

        assert ended in told(facts_of(case(problem="I sent it back."), entries)), note


def test_the_rest_is_asked_for_with_the_whole_where_nothing_says_what_came() -> None:
    """What was promised may be the very sum that is left, and read as another one."""
    entries = Entries()
    entries.event("2024-11-01", EventKind.REFUNDED, amount=Money(20630, "EUR"))
    promised(entries, "206.30 EUR by 8 Nov")
    facts = facts_of(case(problem="You cancelled it.", want="412.60 EUR refunded", amount=Money(41260, "EUR")), entries)

    assert "Please refund the remaining 206.30 of 412.60 EUR by" in told(facts)


def test_of_what_decides_a_part_is_told_where_all_of_it_has_no_room_and_none_that_may_turn() -> None:
    """Clauses that show it, or a beginning marked as cut; what a dropped clause could turn round is not told in part."""
    for said, part in (
        ("Luis came again, the wrong part was in the box", "the wrong part was in the box"),
        ("It was never in my hands, signed for by a Mr Cole they claim", ""),
    ):
        entries = Entries()
        entries.contact("2024-11-03", said, agent="Ron")
        promised(entries)
        lead = told(facts_of(case(problem=f"{LONG}.", want="my money back", orders=("A-1",)), entries))

        assert bool(part) == ("3 Nov" in lead), said
        assert part in lead
        assert "signed for" not in lead


def test_a_very_short_beginning_is_told_with_what_follows() -> None:
    """*Wrong item.* says little; the sentence behind it comes before who made the promise and when."""
    problem = (
        "Wrong item. There was a computer mouse in the box where the headphones that I had ordered should have been."
    )
    entries = Entries()
    promised(entries)
    values = {"want": "my headphones, or else all of my money back on my card", "orders": ("SS202600417",)}

    assert problem in told(facts_of(case(problem=problem, **values), entries))


def test_what_went_wrong_is_told_where_the_problem_begins_with_what_came_before() -> None:
    """With the first sentence, or in its place where that is long; a beginning that says it needs no other."""
    scene, wrong = "I moved out of the flat on 1 November.", "The landlord keeps the deposit and does not say why."
    between = "The kitchen was painted in May by my brother, who lives next door and is a painter by trade."
    entries = Entries()
    promised(entries)
    long_scene = (
        "I bought two concert tickets on 1 Nov, at a kiosk in the station where I was with my sister, who had seen a poster"
        " of it on the way there, and got them by mail two hours after that."
    )

    short, long, plain = (
        lead_of(
            facts_of(case(problem=f"{begun} {between} {wrong}", want="my deposit back", orders=("T-1",)), entries),
            OPTIONS,
        )
        for begun in (scene, long_scene, "The boiler never worked.")
    )

    assert short.text.startswith(f"Order T-1: {scene} {wrong} ")
    assert short.problem == {0, 2}
    assert long.text.startswith(f"Order T-1: {wrong} ")
    assert long.problem == {2}
    assert plain.text.startswith(f"Order T-1: The boiler never worked. {between} ")


def test_what_the_problem_says_of_it_later_is_told_unless_it_goes_on_from_another_sentence() -> None:
    """The person's own evidence comes before what was said in contacts, and the rest of the problem below is without it."""
    office = "They have an office in the high street, which is painted in green"
    short = f"{office} and is open on three days of the week, but not in May."
    longer = f"{office} and in white, and is open on three days of each week of the year, but not in May or June."
    for between, said, is_told in (
        (short, "The photo shows a blue door.", True),
        (longer, "But that photo is of another door.", False),
    ):
        entries = Entries()
        promised(entries)
        problem = f"The lamp that I ordered never came. {between} {said}"
        facts = facts_of(case(problem=problem, want="all of my money back on my card", orders=("A-1",)), entries)

        assert is_told == (said in told(facts)), said
        assert text.render(chat.outline(facts, OPTIONS), OPTIONS).count(said) == 1


def test_what_a_company_writes_of_itself_is_no_evidence_and_a_return_that_was_signed_for_is_the_best() -> None:
    """A bill of theirs shows nothing; a signature weighs more than what somebody says they see."""
    entries = Entries()
    entries.shipment("2024-11-02", "signed for by M. Visser", tracking="1", returning=True)
    entries.contact("2024-11-04", "She can see the lamp.", agent="Oona")
    entries.contact("2024-11-05", "An invoice of 317 EUR for cleaning.", incoming=True)

    lead = told(facts_of(case(problem=f"{LONG}."), entries))

    assert "On 2 Nov my return was signed for by M. Visser." in lead
    assert "invoice" not in lead


def test_an_account_of_the_first_contact_may_begin_with_the_thing_and_ends_before_what_they_do() -> None:
    """*Vacuum returned since it would not charge, and now they know of nothing*; that they look into it is theirs."""
    for said, language, account in (
        ("vacuum cleaner returned, it would not charge. they are looking into it", "en", "vacuum cleaner returned, "),
        ("steelstofzuiger teruggestuurd want hij laadde niet op. ze gaan het uitzoeken", "nl", "steelstofzuiger terug"),
    ):
        entries = Entries()
        entries.contact("2024-11-02", said)

        lead = told(facts_of(case(orders=("O-1",)), entries), language=language)

        assert f"O-1: {account}" in lead
        assert ". They are looking" not in lead
        assert ". Ze gaan" not in lead


def test_a_visit_that_came_to_nothing_answers_no_promise() -> None:
    """*No boards*: somebody was there on the day, and what was promised was not; one who came and worked may have kept it."""
    for said, is_told in (("No boards, knew nothing about it", True), ("Put the boards in", False)):
        entries = Entries()
        made = entries.contact("2024-11-02", agent="Ms. Castellano", role=Role.MANAGER, channel=Channel.PHONE)
        entries.promise(
            "2024-11-02",
            "technician with both boards on November 8",
            "2024-11-08",
            promised=Promised.REPAIR,
            made_in=made,
        )
        entries.contact("2024-11-08", said, agent="Ray", party="FixRight", channel=Channel.IN_PERSON)

        assert is_told == ("promised a technician" in told(facts_of(case(problem="The washer quit."), entries)))


def test_a_deposit_that_is_promised_back_is_money_back() -> None:
    """In Dutch too; one that the person pays is not."""
    kinds = {words: promise_kind_in(words) for words in ("the whole deposit within ten days", "borg op mijn rekening")}

    assert set(kinds.values()) == {Promised.REFUND}
    assert promise_kind_in("a deposit of 20 EUR holds it for you") is not Promised.REFUND


def test_what_is_wanted_is_refused_and_not_what_was_promised_where_both_are_named() -> None:
    """*The plan covers repair, not replacement*: a replacement was refused, and the technician was not."""
    entries = Entries()
    made = entries.contact("2024-11-02", agent="Ms. Castellano", role=Role.MANAGER)
    entries.promise("2024-11-02", "a technician", "2024-11-08", promised=Promised.REPAIR, made_in=made)
    said = "The plan covers repair, not replacement."
    entries.contact("2024-11-12", said, agent="Doug", outcome=Outcome.REFUSED)

    lead = told(facts_of(case(problem="The washer quit.", want="a replacement or my money back"), entries))

    assert "Doug refused my request on 12 Nov: the plan covers repair, not replacement." in lead
    assert "refused it" not in lead


def test_of_two_sums_that_are_wanted_one_is_no_name_for_both() -> None:
    """What is owed is not called compensation since some is wanted beside it."""
    entries = Entries()
    made = entries.contact("2024-11-02", agent="Amir")
    entries.promise("2024-11-02", "refund within 5 days", "2024-11-08", promised=Promised.REFUND, made_in=made)
    facts = facts_of(
        case(problem="I am in credit.", want="384.17 GBP and the 30 GBP late payment compensation"), entries
    )

    assert "ompensation promised" not in text.render(chat.outline(facts, OPTIONS), OPTIONS)


def test_no_text_begins_with_what_it_was_paid_by() -> None:
    """A card or an account says nothing of what it is about; another number does, and an account with the company."""
    for names, begins in (
        (("card ending",), "The lamp never came."),
        (("card ending", "dispute"), "Dispute 1235: The lamp never came."),
        (("IBAN", "betaalpas"), "The lamp never came."),
        (("account",), "Account 1234: The lamp never came."),
    ):
        numbers = [
            entry(Reference, place, "2024-11-01", name=name, reference=str(1233 + place))
            for place, name in enumerate(names, 1)
        ]

        assert told(facts_of(case(problem="The lamp never came."), numbers)).startswith(begins), names


def test_a_booking_is_called_that_where_the_person_says_so() -> None:
    """By the name of the thing or in their own words, unless these speak of an order too."""
    for problem, begins in (
        ("My booking was cancelled.", "Booking QZ-1: "),
        ("The flight never left.", "Order QZ-1: "),
        ("The booking fee of my order came twice.", "Order QZ-1: "),
    ):
        assert told(facts_of(case(problem=problem, orders=("QZ-1",)))).startswith(begins), problem
    assert told(facts_of(case(problem="It never left.", orders=("QZ-1",), item="2 tickets"))).startswith("Booking QZ-1")
    dutch = case(problem="Mijn boeking is geannuleerd.", orders=("QZ-1",))
    assert told(facts_of(dutch), language="nl").startswith("Boeking QZ-1: ")


def test_who_wants_one_of_two_things_back_asks_for_what_that_one_cost() -> None:
    """And not for all that is owed; for no sum where some of the money came, of which nobody knows what it was for."""
    things = "headphones (249.00) and carry case (19.99)"
    for want, came, asked in (
        ("refund the headphones", None, "Please refund the headphones (249.00 GBP) by 27 Nov."),
        ("a refund of the carry case", None, "I ask for a refund of the carry case (19.99 GBP) by 27 Nov."),
        ("refund the headphones", 1000, "Please refund the headphones by 27 Nov."),
        ("a full refund", None, "I ask for a full refund of 268.99 GBP by 27 Nov."),
        ("refund the headphones and the case", None, "(still owed 268.99 GBP) by 27 Nov."),
    ):
        entries = Entries()
        entries.event("2024-10-28", EventKind.PAID, amount=Money(26899, "GBP"))
        if came:
            entries.event("2024-11-02", EventKind.REFUNDED, amount=Money(came, "GBP"))
        values = {"problem": "It broke.", "item": things, "amount": Money(26899, "GBP"), "want": want}
        lead = told(facts_of(case(**values), entries))

        assert asked in lead, lead
        assert came is None or "258.99" not in lead


def test_money_that_came_is_told_to_whoever_is_asked_for_all_of_it() -> None:
    """Where nobody knows what all of it is: so that nobody asks for the same again."""
    entries = Entries()
    entries.event("2024-11-02", EventKind.REFUNDED, amount=Money(60000, "EUR"))

    lead = told(facts_of(case(problem="The roof leaks.", want="payment of the whole damage"), entries))
    dutch = told(facts_of(case(problem="Het dak lekt.", want="uitkering van de hele schade"), entries), language="nl")

    assert "On 2 Nov 600.00 EUR came." in lead
    assert "Er kwam € 600,00 op 2 nov." in dutch


def test_what_they_are_who_promised_it_takes_the_place_of_the_day_where_both_have_no_room() -> None:
    """That it was due is told, and that nothing came is in words before which contact this is."""
    entries = Entries()
    made = entries.contact("2024-11-02", agent="Tess", role=Role.MANAGER, case_number="FB-7719")
    entries.promise("2024-11-02", "a refund", "2024-11-08", promised=Promised.REFUND, made_in=made)
    problem = (
        "I cancelled on 3 January with the notice that the contract asks for."
        " FitBarn has taken 39.99 GBP every month since February."
    )
    values = {"problem": problem, "orders": ("M-220871",)}

    lead = told(facts_of(case(want="119.97 GBP back and the direct debit stopped", **values), entries))
    roomy = told(facts_of(case(want="119.97 GBP back", **values), entries))

    assert "Tess, a manager, promised a refund by 8 Nov, case FB-7719; I am still waiting." in lead
    assert "On 2 Nov Tess, a manager, promised a refund by 8 Nov, case FB-7719; I have no record" in roomy
