"""The sentences of the lead: whole, with a subject and a day, none a note of a log, and no more than the record knows."""

from __future__ import annotations

from casebook.exporters.lead.lead import lead_of
from casebook.exporters.options import ExportOptions
from casebook.exporters.registry import renderer
from casebook.records.values import Money
from casebook.records.vocabularies import Channel, EventKind, Outcome, Promised, Role
from tests.builders import Entries, case, facts_of
from tests.conftest import each

from .cases import paste

PROBLEM = "The lamp never came."


def told(entries: Entries, language: str = "en", **values) -> str:
    """The whole text of a case with these entries."""
    return paste(facts_of(case(**{"problem": PROBLEM} | values), entries), ExportOptions(language))


@each(
    ("language", "said", "sentence"),
    [
        ("en", "Nobody came.", "On 2 Nov nobody came."),
        ("en", "Stayed in all day, nobody came.", "On 2 Nov nobody came."),
        ("en", "The driver left it at the wrong door.", "On 2 Nov the driver left it at the wrong door."),
        ("en", "The photo is clearly not my door.", "2 Nov: The photo is clearly not my door."),
        ("en", "Wrong part, not mine.", "2 Nov: Wrong part, not mine."),
        ("en", "The signature is not mine, he says.", "The signature is not mine, Ann said on 2 Nov."),
        ("nl", "Er kwam niemand.", "Er kwam niemand op 2 nov."),
        ("nl", "Niemand is langs geweest, bewijs heb ik.", "2 nov: Niemand is langs geweest, bewijs heb ik."),
    ],
)
def test_what_happened_on_a_day_is_a_sentence_where_its_words_are(language, said, sentence):
    """The day stands where the language has it; what is no sentence, or goes on being so, keeps its day before it."""
    entries = Entries()
    entries.contact("2024-11-02", said, agent="Ann", channel=Channel.IN_PERSON)

    assert sentence in told(entries, language).splitlines()[0]


def test_what_the_lead_tells_with_its_day_is_not_told_again():
    """Neither of a contact nor of an event."""
    contact, event = Entries(), Entries()
    contact.contact("2024-11-02", "Nobody came. The hall has a camera above it, he says.", agent="Ann")
    event.event("2024-11-02", EventKind.NOTE, "Nobody came.")

    for text in map(told, (contact, event)):
        assert 1 == text.lower().count("nobody came"), text


def test_evidence_is_cut_only_where_what_is_left_is_as_true():
    """A clause that only adds to it may go where there is no room for all of it; no mark says that anything was cut."""
    whole = "The hotel confirms in writing that it was overbooked and agrees to the refund of all that we paid."
    entries = Entries()
    entries.contact("2024-11-02", whole, agent="Lucia", party="Brisa", channel=Channel.EMAIL, incoming=True)
    short = told(entries).splitlines()[0]
    long = told(entries, problem=f"{'It took so long and ' * 7}nobody helped us.").splitlines()[0]

    assert "On 2 Nov the hotel confirmed in writing that it was overbooked. " in long
    assert "…" not in short + long


def test_of_two_sentences_the_one_that_decides_is_told():
    """The day off says nothing of it; a sentence that goes on from the first is not told without it."""
    for said, sentence in (
        ("Took the day off. No one showed.", "On 2 Nov no one showed."),
        ("It was refunded. I never agreed.", "2 Nov: It was refunded. I never agreed."),
    ):
        entries = Entries()
        entries.event("2024-11-02", EventKind.NOTE, said)
        lead = told(entries).splitlines()[0]
        assert (sentence in lead) == said.startswith("Took"), lead


def test_news_of_a_parcel_says_what_was_done_with_it():
    """Of a return as of a parcel; a place alone keeps the name of whoever carries it, and so does news with a day of its own."""
    for news, returning, sentence in (
        ("signed for by J. Cole", True, "On 2 Nov my return was signed for by J. Cole."),
        ("delivered and signed for, at 09:12", False, "On 2 Nov the DHL parcel was delivered and signed for"),
        ("lost, they say, on 30 Oct", False, "According to DHL on 2 Nov: lost, they say, on 30 Oct."),
        ("at the depot, not moved", True, "My return, 2 Nov: at the depot, not moved."),
    ):
        entries = Entries()
        entries.shipment("2024-11-02", news, carrier="DHL", returning=returning)
        assert sentence in told(entries), news


def test_the_lead_decides_by_what_shows_and_the_parcel_tells_the_rest():
    """The clause that shows who is right; of a parcel whose news the lead tells whole, what was known before stands below."""
    entries = Entries()
    entries.shipment("2024-11-01 10:00", "handed in at the shop", carrier="DHL", tracking="A1")
    entries.shipment("2024-11-02 15:00", "signed for by J. Cole", carrier="DHL", tracking="A1")
    text = told(entries)

    assert "On 2 Nov the DHL parcel was signed for by J. Cole." in text
    assert "Parcel with DHL, tracking number A1. 1 Nov 10:00: handed in at the shop.\n" in text


def test_since_when_is_a_sentence():
    """*3rd contact since 2 Nov* is none: the day it was reported is told in few words, and the count below."""
    entries = Entries()
    entries.contact("2024-11-02", "She looks.", agent="Ann")
    entries.contact("2024-11-03", "He looks.", agent="Bo")
    long = f"The lamp that I ordered flickers {'on and on ' * 17}at night."

    for language, brief, full in (
        ("en", "I reported this on 2 Nov.", "This is my 3rd contact since 2 Nov."),
        ("nl", "Ik meldde dit op 2 nov.", "Dit is mijn derde contact sinds 2 nov."),
    ):
        lead, *rest = told(entries, language, problem=long).splitlines()
        assert (True, False) == (brief in lead, full in lead)
        assert full in rest
        roomy = told(entries, language).splitlines()[0]
        assert (False, True) == (brief in roomy, full in roomy)


@each(
    "notice",
    [
        "Withdrawal form on the student portal.",
        "Opgezegd via het formulier.",
        "Kündigung per Formular.",
        "Résiliation demandée en ligne.",
        "Solicitud de baja por la web.",
    ],
)
def test_whoever_gave_notice_reported_nothing_with_that(notice: str) -> None:
    """It is a contact all the same, and since when it takes."""
    entries = Entries()
    entries.contact("2024-11-02", notice, channel=Channel.FORM)
    entries.contact("2024-11-06", "She looks.", agent="Ann")
    text = told(entries, problem=f"The fee was kept {'again ' * 35}.", want="a refund of 24.99 EUR")

    assert "I reported this" not in text
    assert "This is my 3rd contact since 2 Nov." in text


def test_that_another_thing_was_refused_does_not_say_what_came_of_the_promise():
    """That they refused what was asked is no word of the form: what is known of that is told too. The lamp and the money are
    asked for, and refused with that."""
    for promised, is_asked_for in (("the form by email today", False), ("a new lamp", True), ("50.00 EUR", True)):
        entries = Entries()
        made = entries.contact("2024-11-02", agent="Ann", role=Role.SUPERVISOR)
        entries.promise("2024-11-02", promised, "2024-11-04", promised=Promised.OTHER, made_in=made)
        entries.contact("2024-11-08", "There is no request.", agent="Bo", outcome=Outcome.REFUSED)
        lead = told(entries, want="a lamp or a refund", orders=("O-1",)).splitlines()[0]

        ends = ("I have seen nothing of it", "no record that it happened", "no news of it yet", "I am still waiting")
        assert any(end in lead for end in ends) == (not is_asked_for), promised
        assert ("; Bo refused on 8 Nov" if is_asked_for else ". Bo refused my request on 8 Nov") in lead


def test_a_sum_that_the_lead_says_was_promised_is_not_promised_again_below():
    """In the words it was typed in, with days that the lead has a date for; more than the sum is told."""
    for promised, below in (("50 EUR back within 7 days", False), ("50 EUR back to my old card within 7 days", True)):
        entries = Entries()
        made = entries.contact("2024-11-02", "She approves it.", agent="Ann")
        entries.promise("2024-11-02", promised, "2024-11-09", promised=Promised.REFUND, made_in=made)
        lead, *rest = told(entries, want="a refund").splitlines()

        assert "Ann promised 50.00 EUR back by 9 Nov" in lead.replace("50 EUR", "50.00 EUR")
        assert below == any("within 7 days" in line for line in rest), promised


def test_who_is_named_by_what_was_said_stands_not_before_it_as_well():
    """Where more is known of them than the text has, it goes on from their name."""
    for said, values, line in (
        ("Ann finds nothing and has no idea.", {}, "2 Nov: Ann finds nothing and has no idea."),
        ("Ann finds nothing here.", {"role": Role.SUPERVISOR}, "2 Nov, Ann (supervisor) finds nothing here."),
        ("Technician Ann of Fixit looked.", {"party": "Fixit"}, "2 Nov: Technician Ann of Fixit looked."),
        ("Ann looked at it for us.", {"party": "Fixit"}, "2 Nov, Ann (Fixit) looked at it for us."),
        ("Ann looked at it.", {"channel": Channel.IN_PERSON}, "2 Nov, in person: Ann looked at it."),
        ("Anna looked at it.", {}, "2 Nov, Ann: Anna looked at it."),
    ):
        entries = Entries()
        entries.contact("2024-11-02", said, **{"agent": "Ann"} | values)
        assert line in told(entries).splitlines(), said


def test_what_is_booked_is_called_a_booking():
    """Whatever its number was typed as; a thing that is ordered is not."""
    for item, head, label in (
        ("2 tickets AMS-RIX 14 Jun", "Booking QZ4K7M ", "Booked: "),
        ("flight to Porto", "Booking QZ4K7M ", "Booked: "),
        ("night light", "Order QZ4K7M ", "Item: "),
    ):
        entries = Entries()
        entries.item("2024-11-01", item)
        facts = facts_of(case(problem=PROBLEM, orders=("QZ4K7M",)), entries)

        assert paste(facts, ExportOptions()).startswith(head), item
        assert f"\n- {label}{item}\n" in renderer("chat", "markdown")(facts, ExportOptions()), item


def test_what_was_refused_has_its_name_where_it_may_be_taken_for_another_thing():
    """Right behind what was promised, and is asked for, it has no name, nor behind what was said between the two. An engineer is
    not what is asked for, but leads to it."""
    overbooked = "The shop admits that it was overbooked."
    for promised, kind, came, said, refusal in (
        ("a refund", Promised.REFUND, "", "No refund.", "; Bo refused on 8 Nov"),
        (
            "a refund",
            Promised.REFUND,
            overbooked,
            "No refund.",
            "admitted that it was overbooked. Bo refused on 8 Nov.",
        ),
        ("an engineer", Promised.REPAIR, "", "No repair.", "; Bo refused on 8 Nov"),
        (
            "an engineer",
            Promised.REPAIR,
            "",
            "Closed as repaired.",
            "Bo refused my request on 8 Nov: Closed as repaired",
        ),
        ("a refund", Promised.REFUND, "", None, "; Bo refused on 8 Nov"),
    ):
        entries = Entries()
        made = entries.contact("2024-11-02", agent="Ann")
        entries.promise("2024-11-02", promised, "2024-11-04", promised=kind, made_in=made)
        entries.contact("2024-11-06", came or None, agent="Cid")
        entries.contact("2024-11-08", said, agent="Bo", outcome=Outcome.REFUSED)
        assert refusal in told(entries, want="a refund or a repair").splitlines()[0]


def test_that_it_was_refused_stands_once():
    """What they said then follows on the name where the lead tells that they refused."""
    entries = Entries()
    entries.contact(
        "2024-11-08", "He says the form that I sent in October is missing.", agent="Bo", outcome=Outcome.REFUSED
    )
    text = told(entries, problem=f"The lamp flickers {'on and on ' * 18}at night.")

    assert "Bo refused my request on 8 Nov." in text
    assert "\n8 Nov, Bo: He says the form that I sent" in text


def test_whoever_reads_it_is_not_told_about_themselves_by_their_name():
    """A letter in which the company refuses has no name of a person: that my request was refused is true for every reader."""
    entries = Entries()
    entries.contact("2024-11-08", "No proof was sent.", channel=Channel.LETTER, incoming=True, outcome=Outcome.REFUSED)
    for language, refusal in (
        ("en", "My request was refused on 8 Nov"),
        ("nl", "Mijn verzoek is op 8 nov afgewezen"),
        ("de", "Mein Anliegen wurde am 8. Nov. abgelehnt"),
    ):
        lead = paste(facts_of(case(problem="Die Lampe kam nie."), entries), ExportOptions(language)).splitlines()[0]
        assert refusal.replace("Nov.", "November") in lead.replace("Nov.", "November")
        assert "Amazon" not in lead


def test_what_the_lead_tells_of_a_contact_is_not_told_again_below():
    """A refusal with its reason and its day, and a promise with its day."""
    entries = Entries()
    made = entries.contact("2024-11-02 09:30", agent="Ann", case_number="A-1")
    entries.promise("2024-11-02 09:30", "a refund", "2024-11-04", promised=Promised.REFUND, made_in=made)
    entries.contact("2024-11-08 10:10", "Fees are never refunded.", agent="Bo", outcome=Outcome.REFUSED)
    text = told(entries, want="the fee back")

    assert "case A-1; Bo refused on 8 Nov: fees are never refunded." in text
    assert not any(f"\n{day} Nov" in text for day in (2, 8))


def test_that_nobody_knows_of_a_promise_is_told_beside_it_where_no_later_line_tells_how_it_went_on():
    """Of one after which something was promised again the next line does; of one by another party none of these lines do."""
    entries = Entries()
    for day, agent in ((2, "Ann"), (4, "Bo"), (6, "Cid")):
        party = "Parcelway" if agent == "Ann" else None
        made = entries.contact(f"2024-11-0{day}", "It is being looked into.", agent=agent, party=party)
        entries.promise(
            f"2024-11-0{day}", f"a fruit cake {day}", f"2024-11-0{day + 1}", promised=Promised.OTHER, made_in=made
        )
    entries.contact("2024-11-12", "Still no news there.", agent="Dee")
    lines = told(entries, problem=f"The lamp flickers {'on and on ' * 11}at night.").splitlines()

    assert ["2 Nov, Ann (Parcelway)"] == [line.partition(":")[0] for line in lines if "(nothing on record)" in line]
    assert not [line for line in lines[1:] if "As far as I know" in line or "no record" in line]


def test_what_happened_without_another_word_is_a_sentence():
    """*28 Sep, ordered* is none."""
    entries = Entries()
    entries.event("2024-10-28", EventKind.ORDERED)
    entries.event("2024-10-30 14:00", EventKind.SHIPPED)
    text = told(entries)

    assert "It was ordered on 28 Oct. Please" in text.splitlines()[0]
    assert "\nThe order was shipped on 30 Oct 14:00.\n" in text


def test_a_contact_of_which_the_lead_tells_all_has_no_line():
    """Without a time of day, another way than a chat, or a number, nothing of it is left to tell."""
    entries = Entries()
    entries.contact("2024-11-08", agent="Bo", outcome=Outcome.REFUSED)
    text = told(entries)

    assert "Bo refused my request on 8 Nov." in text.splitlines()[0]
    assert "8 Nov, Bo" not in text


def test_of_a_promise_whose_end_the_lead_has_no_room_for_the_line_tells_it():
    """That who is asked for it refused since says what came of it; that another thing was refused does not."""
    for said, want, outcome in (
        ("No refund.", "118 EUR back", False),
        ("He says one month is the policy of the house and no more than that.", "a letter of apology from him", True),
    ):
        entries = Entries()
        made = entries.contact("2024-11-02", "She looked at it.", agent="Ann", case_number="A-1")
        entries.promise("2024-11-02", "a refund", "2024-11-04", promised=Promised.REFUND, made_in=made)
        entries.contact("2024-11-08", said, agent="Bo", outcome=Outcome.REFUSED)
        text = told(entries, problem=f"The lamp flickers {'on and on ' * 17}at night.", want=want)
        lead, *lines = text.splitlines()

        assert "Ann promised a refund" in lead
        told_in_lead = "still waiting" in lead or "no record" in lead
        assert outcome == (told_in_lead or any("nothing on record" in line for line in lines))


def test_that_somebody_refused_stands_once_with_its_day_or_without():
    """Where the lead had no room for the day, the line has it, and what they hold."""
    seen = False
    for long in range(10, 22):
        entries = Entries()
        made = entries.contact("2024-11-02", "She looked at it.", agent="Ann")
        entries.promise("2024-11-02", "the form for it", "2024-11-04", promised=Promised.OTHER, made_in=made)
        entries.contact("2024-11-08", "There is no request for that.", agent="Bo", outcome=Outcome.REFUSED)
        problem = f"The lamp flickers {'on and on ' * long}at night."
        text = told(entries, problem=problem, want="the second 118 EUR back on my card")

        if "Bo refused my request. " in text.splitlines()[0]:
            seen = True
            assert "\n8 Nov, according to Bo: There is no request for that." in text
            assert 1 == text.count("refused my request")
    assert seen


def test_whoever_asks_for_what_was_promised_is_waiting_for_it():
    """Of what is not asked for nobody knows more than the record; in a short lead that is told of both."""
    for language, waiting in (
        ("en", "I am still waiting"),
        ("nl", "ik wacht nog"),
        ("de", "ich warte noch"),
        ("fr", "sans suite"),
        ("es", "sigo esperando"),
    ):
        entries = Entries()
        made = entries.contact("2024-11-02", agent="Ann", role=Role.SUPERVISOR)
        entries.promise("2024-11-02", "a new lamp", "2024-11-04", promised=Promised.OTHER, made_in=made)
        problems = [f"{PROBLEM} I asked {'again and ' * count}again." for count in range(6, 12)]
        for want, is_asked_for in (("a lamp", True), ("a letter", False)):
            leads = [told(entries, language, want=want, problem=each).splitlines()[0] for each in problems]

            assert is_asked_for == any(waiting in lead for lead in leads), language
    assert "I have no record that it happened" in told(entries, want="a lamp").splitlines()[0]


def test_of_a_letter_in_which_nobody_is_named_what_they_did_is_told():
    """Who calls that a refusal may be wrong; below it is not told again."""
    entries = Entries()
    entries.contact(
        "2024-11-06",
        "They closed my fault as fixed. It is still dead.",
        channel=Channel.EMAIL,
        incoming=True,
        outcome=Outcome.REFUSED,
    )
    lead, *lines = told(entries, want="a lamp").splitlines()

    assert "On 6 Nov you closed my fault as fixed. It is still dead. " in lead
    assert not [line for line in lines if "refused" in line or "closed" in line]


@each(
    ("message", "language", "told_as"),
    [
        ("The glass is not covered. We are sorry. Please send photos.", "en", '"The glass is not covered"'),
        ("Het glas valt niet onder de garantie. Het spijt ons.", "nl", '"Het glas valt niet onder de garantie"'),
        ("Das Glas ist nicht versichert. Wir bitten um Verständnis.", "de", "„Das Glas ist nicht versichert“"),
    ],
)
def test_what_a_message_that_came_in_says_is_never_told_as_the_persons_word(message, language, told_as):
    """Copied as it came, it is quoted, and their being sorry is no answer of the person's."""
    entries = Entries()
    values = {"channel": Channel.EMAIL, "incoming": True, "outcome": Outcome.REFUSED}
    entries.contact("2024-11-06", message, **values)

    lead = lead_of(facts_of(case(problem="The lamp broke.", want="20 EUR"), entries), ExportOptions(language)).text

    assert told_as in lead
    assert not [word for word in ("sorry", "spijt", "Verständnis") if word in lead]


def test_where_nobody_wrote_what_is_wanted_what_was_promised_is_asked_for():
    """One that would end it, and is told; of a call or an answer it is asked how they will solve it."""
    for promised, kind, is_kept in (
        ("a refund", Promised.REFUND, True),
        ("a new lamp", Promised.OTHER, True),
        ("a call back", Promised.CALLBACK, False),
    ):
        entries = Entries()
        made = entries.contact("2024-11-02", agent="Ann")
        entries.promise("2024-11-02", promised, "2024-11-04", promised=kind, made_in=made)
        lead = told(entries).splitlines()[0]

        assert (is_kept, not is_kept) == (f"I ask for {promised} by 27 Nov." in lead, "will solve this" in lead), lead


def test_money_that_came_stands_not_behind_the_promise_of_another_thing():
    """As if it were what came of that."""
    for promised, kind in (("the expert's report this week", Promised.OTHER), ("a refund", Promised.REFUND)):
        entries = Entries()
        made = entries.contact("2024-11-02", agent="Ann")
        entries.promise("2024-11-02", promised, "2024-11-04", promised=kind, made_in=made)
        entries.event("2024-11-06", EventKind.REFUNDED, amount=Money(60000, "EUR"))
        lead = told(entries, want="all of the damage").splitlines()[0]

        assert (kind is Promised.REFUND) == (lead.index("600.00") > lead.index("promised")), lead


def test_that_nobody_came_on_its_day_is_what_came_of_a_visit():
    """What was noted on that day is known; with what comes with a visit its day stands beside."""
    for day, known in (("2024-11-08", True), ("2024-11-05", False)):
        entries = Entries()
        made = entries.contact("2024-11-02", agent="Ann")
        text = "installer on 8 November with both doors"
        entries.promise("2024-11-02", text, "2024-11-08", promised=Promised.OTHER, made_in=made)
        entries.event(day, EventKind.MISSED)
        lead = told(entries, want="the doors", orders=("O-1",)).splitlines()[0]

        assert "Ann promised an installer with both doors for 8 Nov" in lead
        assert known == ("for 8 Nov; nobody came." in lead), day


def test_money_that_came_before_it_was_promised_stands_before_the_promise():
    """It is no part of what was promised then."""
    for day, is_after in (("2024-11-01", False), ("2024-11-06", True)):
        entries = Entries()
        entries.event(day, EventKind.REFUNDED, amount=Money(60000, "EUR"))
        made = entries.contact("2024-11-02", agent="Ann")
        entries.promise("2024-11-02", "450 EUR", "2024-11-04", promised=Promised.REFUND, made_in=made)
        lead = told(entries, want="all of my deposit back").splitlines()[0]

        assert is_after == (lead.index("600.00") > lead.index("promised")), lead


def test_what_the_person_did_themselves_is_their_own_account():
    """*I asked for the right size* is no word of theirs."""
    entries = Entries()
    entries.contact("2024-11-02", "Sent size 8. I asked for size 6 at once. She says there is none left.", agent="Ann")

    assert told(entries, problem=None).startswith("Sent size 8. I asked for size 6 at once. ")


def test_a_refusal_before_the_promise_of_something_else_stands_before_it():
    """It is what was asked that they refused; the answer that was promised since came to nothing yet."""
    entries = Entries()
    entries.contact("2024-11-01", "No refund.", agent="Bo", outcome=Outcome.REFUSED)
    made = entries.contact("2024-11-04", agent="Ann")
    entries.promise("2024-11-04", "the report of the expert", "2024-11-08", promised=Promised.OTHER, made_in=made)
    lead = told(entries, want="a refund", orders=("O-1",)).splitlines()[0]

    assert 0 < lead.index("Bo refused") < lead.index("Ann promised")


def test_what_came_in_and_is_of_the_person_s_own_is_their_account():
    """Whoever types the whole story with the letter that answers it; what the company writes of itself is none."""
    for said, is_own in (
        ("My train from Crewe was cancelled. The claim is rejected.", True),
        ("Your train from Crewe was cancelled. The claim is rejected.", False),
        ("My apologies for the delay.", False),
    ):
        entries = Entries()
        entries.contact("2024-11-02", said, channel=Channel.EMAIL, incoming=True)

        assert is_own == told(entries, problem=None).startswith("My train"), said


def test_what_was_sent_to_them_shows_less_than_what_they_say_to_it():
    """A photo that was sent is no more than a photo; that they see it is."""
    entries = Entries()
    entries.contact("2024-11-02", "Photo of the door sent to them.", agent="Ann")
    entries.contact("2024-11-04", "She can see the photo.", agent="Bea")

    assert "On 4 Nov Bea saw the photo" in told(entries).splitlines()[0]


def test_that_nobody_came_is_told_once_in_the_lead():
    """As what came of the visit, and not as evidence beside it."""
    entries = Entries()
    made = entries.contact("2024-11-02", agent="Ann")
    entries.promise("2024-11-02", "collection on 8 November", "2024-11-08", promised=Promised.COLLECTION, made_in=made)
    entries.event("2024-11-08", EventKind.MISSED, "Courier never came.")
    lead = told(entries, want="a refund").splitlines()[0]

    assert lead.endswith("for 8 Nov; nobody came. This is my 2nd contact since 2 Nov. I ask for a refund by 27 Nov.")


def test_money_that_came_is_told_though_a_fee_of_as_much_is_named():
    """The problem names what was taken, and no word of it says that it came back."""
    entries = Entries()
    entries.event("2024-11-06", EventKind.REFUNDED, amount=Money(1000, "USD"))
    problem = "You took 64.20 USD and a fee of 10.00 USD."

    assert "On 6 Nov 10.00 USD came. " in told(entries, problem=problem, want="my 74.20 USD back").splitlines()[0]


def test_the_number_of_the_promise_is_enough_where_there_is_no_room_for_another():
    """The latest one stands behind the ask where there is."""
    for long in (1, 15):
        entries = Entries()
        made = entries.contact("2024-11-02", agent="Ann", case_number="A-1")
        entries.promise("2024-11-02", "a refund", "2024-11-04", promised=Promised.REFUND, made_in=made)
        entries.contact("2024-11-08", "No refund.", agent="Bo", case_number="B-2", outcome=Outcome.REFUSED)
        lead = told(entries, problem=f"The lamp flickers {'on and on ' * long}at night.", want="it all back")

        assert "case A-1; Bo refused" in lead.splitlines()[0].replace(" by 4 Nov", "")
        assert (long == 1) == (" Case B-2." in lead.splitlines()[0])


def test_what_has_to_come_first_is_not_what_was_refused():
    """A report that they want to see before it is no news that was refused: it was the refund."""
    entries = Entries()
    made = entries.contact("2024-11-02", agent="Ann")
    entries.promise("2024-11-02", "a refund", "2024-11-04", promised=Promised.REFUND, made_in=made)
    entries.contact("2024-11-08", "I must send a police report first.", agent="Bo", outcome=Outcome.REFUSED)
    lead = told(entries, want="a refund").splitlines()[0]

    assert "a refund by 4 Nov; Bo refused on 8 Nov: I must send a police report first." in lead
