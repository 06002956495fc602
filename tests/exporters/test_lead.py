"""The lead: the facts that a stranger needs in their shortest words first, and nothing that money that came makes untrue."""

from __future__ import annotations

from casebook.domain.case_facts import CaseFacts
from casebook.exporters.facts.asked.request import Instead
from casebook.exporters.lead.lead import ROOM, lead_of
from casebook.exporters.options import ExportOptions
from casebook.records.values import Money
from casebook.records.vocabularies import Channel, EventKind, Outcome, Promised, Role, Verdict
from tests.builders import Entries, case, facts_of, moment
from tests.conftest import each

PROBLEM = "The lamp never came."


def told(facts: CaseFacts, **options: object) -> str:
    """What the lead says."""
    return lead_of(facts, ExportOptions(**options)).text  # type: ignore[arg-type]


def owing(want: str, *refunds: int, entries: Entries | None = None, **values: object) -> CaseFacts:
    """100.00 EUR was paid, and so much came back on 5 November."""
    found = Entries() if entries is None else entries
    found.event("2024-10-28", EventKind.PAID, amount=Money(10000, "EUR"))
    for refund in refunds:
        found.event("2024-11-05", EventKind.REFUNDED, amount=Money(refund, "EUR"))
    return facts_of(case(want=want, problem=PROBLEM, amount=Money(10000, "EUR"), **values), found)


@each(
    ("want", "language", "asked"),
    [
        ("a full refund", "en", "Please refund the remaining 60.00 of 100.00 EUR by 27 Nov."),
        (
            "a full refund of 100.00 EUR to my card",
            "en",
            "Please refund the remaining 60.00 of 100.00 EUR to my card by 27 Nov.",
        ),
        ("the 100 back", "en", "I ask for the remaining 60.00 of 100.00 EUR back by 27 Nov."),
        ("my whole deposit back", "en", "I ask for the rest of the deposit (60.00 of 100.00 EUR) by 27 Nov."),
        ("de hele borg", "nl", "Ik vraag om de rest van de borg (60,00 van € 100,00), uiterlijk 27 nov."),
        (
            "die ganze Kaution",
            "de",
            "Ich möchte die restliche Kaution (60,00 von 100,00 €) bis zum 27. November.",
        ),
        ("toute la caution", "fr", "le reste de la caution (60,00 sur 100,00\u00a0€) d'ici au 27 novembre."),
        (
            "toda la fianza",
            "es",
            "Solicito el resto de la fianza (60,00 de 100,00 €) a más tardar el 27 de noviembre.",
        ),
        ("refund me 100 EUR", "en", "Please refund me the remaining 60.00 of 100.00 EUR by 27 Nov."),
        (
            "100 EUR back on my account",
            "en",
            "I ask for the remaining 60.00 of 100.00 EUR back on my account by 27 Nov.",
        ),
        (
            "refund it all, 100 EUR, and say sorry",
            "en",
            "refund it all, of which 60.00 of 100.00 EUR is still owed, and say sorry by 27 Nov.",
        ),
        (
            "the price of 100 EUR back",
            "en",
            "I ask for the price (still owed 60.00 of 100.00 EUR) back by 27 Nov.",
        ),
        ("60 EUR back", "en", "I ask for 60 EUR back by 27 Nov."),
        ("a refund of 10 EUR for the postage", "en", "I ask for a refund of 10 EUR for the postage by 27 Nov."),
        (
            "betaal 100 euro terug op mijn rekening",
            "nl",
            "betaal de resterende 60,00 van € 100,00 terug op mijn rekening, uiterlijk 27 nov.",
        ),
        ("100 euro terug", "nl", "de resterende 60,00 van € 100,00 terug, uiterlijk 27 nov."),
        (
            "volledige terugbetaling van 100 euro",
            "nl",
            "terugbetaling van de resterende 60,00 van € 100,00, uiterlijk 27 nov.",
        ),
        (
            "stop en betaal 100 euro terug",
            "nl",
            "stop en betaal de resterende 60,00 van € 100,00 terug, uiterlijk 27 nov.",
        ),
    ],
)
def test_nobody_asks_for_money_that_came(want: str, language: str, asked: str) -> None:
    """Where a part came, the rest is asked for in the person's words, or said beside them; another sum is left as it is."""
    assert asked in told(owing(want, 4000), language=language)


@each("want", ["a full refund", "100 EUR back", "refund me"])
def test_after_all_the_money_came_it_is_not_asked_for(want: str) -> None:
    """They are asked to confirm that this is settled; who wants more than the money goes on asking for it."""
    settled = lead_of(owing(want, 4000, 6000), ExportOptions())

    assert settled.instead is Instead.CONFIRMATION
    assert "100.00 EUR has been refunded; please confirm by 27 Nov that this is settled." in settled.text
    promised = Entries()
    promised.promise("2024-11-01", "a refund", "2024-11-04", promised=Promised.REFUND)
    text = told(owing(want, 10000, entries=promised))
    assert "by 4 Nov; on 5 Nov 100.00 EUR came. Please confirm by 27 Nov that this is settled." in text
    assert lead_of(owing("a refund and a new lamp", 10000), ExportOptions()).instead is Instead.NOTHING


def test_what_is_asked_for_this_text_alone_is_told_as_it_was_typed() -> None:
    """`--ask` is the person's word of this minute; how much of it is still owed is said beside it."""
    text = told(owing("a refund", 4000), ask="a full refund of 100.00 EUR")

    assert "I ask for a full refund of 100.00 EUR by 27 Nov. Of that, 60.00 EUR is still owed." in text


@each(
    ("want", "asked"),
    [
        ("a full refund", "I ask for a full refund of 100.00 EUR by"),
        ("full refund", "I ask for a full refund of 100.00 EUR by"),
        ("a new lamp or my money back", "my money back (100.00 EUR) by"),
        ("a partial refund", "I ask for a partial refund by"),
        ("get it working", "My request: get it working by"),
    ],
)
def test_all_the_money_is_asked_for_with_what_is_at_stake(want: str, asked: str) -> None:
    """Where none is known to have gone either way; who asks for a part gets no sum put into their words."""
    facts = facts_of(case(want=want, problem=PROBLEM, amount=Money(10000, "EUR")))

    assert asked.replace("My request: get", "Please get") in told(facts)


@each(
    ("text", "due", "kind", "said"),
    [
        ("an engineer on 5 Nov", "2024-11-05", Promised.REPAIR, "On 1 Nov Bo promised an engineer for 5 Nov; "),
        (
            "the form by email today",
            "2024-11-01",
            Promised.OTHER,
            "On 1 Nov Bo promised the form by email, due that day; ",
        ),
        ("full refund in 4 days", "2024-11-05", Promised.REFUND, "On 1 Nov Bo promised a full refund by 5 Nov; "),
        (
            "she looks again by 5 Nov",
            "2024-11-05",
            Promised.INFORMATION,
            "On 1 Nov Bo promised to look again by 5 Nov; ",
        ),
        (
            "approve it, money in 4 days",
            "2024-11-05",
            Promised.OTHER,
            'On 1 Nov Bo promised "approve it, money in 4 days", due',
        ),
        ("38,97 terug in 4 days", "2024-11-05", Promised.OTHER, 'On 1 Nov Bo promised "38,97 terug", due 5 Nov; '),
        ("your money back by 5 Nov", "2024-11-05", Promised.REFUND, "On 1 Nov Bo promised a refund by 5 Nov; "),
    ],
)
def test_what_was_promised_is_told_in_its_own_words_and_its_day_once(
    text: str, due: str, kind: Promised, said: str
) -> None:
    """As the object of a sentence where they are one that means the same whoever says it; else quoted, or by their kind."""
    entries = Entries()
    entries.promise("2024-11-01", text, due, promised=kind, agent="Bo")

    assert said in told(facts_of(case(problem=PROBLEM), entries))


def test_what_is_promised_only_if_something_happens_is_not_told_as_promised() -> None:
    """Its kind alone would say too much."""
    entries = Entries()
    entries.promise("2024-11-01", "refund if it is not found", promised=Promised.REFUND, agent="Bo")

    assert 'On 1 Nov Bo promised "refund if it is not found".' in told(facts_of(case(problem=PROBLEM), entries))


@each(
    ("kind", "text", "end"),
    [
        (Promised.CALLBACK, "call me back", "nobody called."),
        (Promised.REPAIR, "an engineer", "nobody came."),
        (Promised.REPAIR, "repair it", "it was not done."),
        (Promised.REPLY, "an answer", "no answer came."),
    ],
)
def test_that_it_did_not_come_suits_what_was_promised(kind: Promised, text: str, end: str) -> None:
    """A callback does not come, and an engineer is not done; a note that says no more than that is not told beside it."""
    entries = Entries()
    settled = {"verdict": Verdict.BROKEN, "settled": "2024-11-06"}
    entries.promise(
        "2024-11-01", text, "2024-11-05", promised=kind, agent="Bo", settled_note="Nothing came.", **settled
    )

    assert f"by 5 Nov; {end}" in told(facts_of(case(problem=PROBLEM), entries))


def test_a_promise_that_waited_is_told_with_its_day_and_that_nothing_is_known_of_it() -> None:
    """Once what it hung on happened."""
    entries = Entries()
    waited = {"after": "the return is scanned", "within": "5 days"}
    entries.promise("2024-11-01", "a refund", "2024-11-10", happened=moment("2024-11-05"), agent="Bo", **waited)

    assert (
        "On 1 Nov Bo promised a refund, within 5 days after the return is scanned (5 Nov), due 10 Nov; "
        "I have no record that it happened." in told(facts_of(case(problem=PROBLEM), entries))
    )


def test_the_evidence_that_decides_is_told_without_being_marked() -> None:
    """A parcel's news and what was said: with its day and whose it is; what a paper of the person's says, which needs neither;
    nothing that says nothing either way."""
    news, note, said, nothing = Entries(), Entries(), Entries(), Entries()
    news.shipment("2024-11-02", "signed for by J. Cole", carrier="DHL", tracking="1")
    note.event("2024-11-03", EventKind.NOTE, "My bank statement shows two payments.")
    said.contact("2024-11-04", "Sorry. She can see the photo of the wrong door.", agent="Oona")
    nothing.contact("2024-11-04", "She was kind about it.", agent="Oona")

    leads = [told(facts_of(case(problem=PROBLEM), each)) for each in (news, note, said, nothing)]

    assert "On 2 Nov the DHL parcel was signed for by J. Cole." in leads[0]
    assert " My bank statement shows two payments." in leads[1]
    assert "On 4 Nov Oona saw the photo of the wrong door." in leads[2]
    assert "Oona" not in leads[3]


def test_what_the_problem_says_of_it_next_comes_before_other_evidence() -> None:
    """They are the person's own words; what stands there already is not told again in other words."""
    entries = Entries()
    entries.shipment("2024-11-02", "photo shows a blue door", carrier="DHL", tracking="1")

    text = told(facts_of(case(problem=f"{PROBLEM} The photo shows a blue door, and mine is white."), entries))

    assert text.startswith(f"{PROBLEM} The photo shows a blue door, and mine is white.")
    assert "DHL" not in text


def test_an_appointment_to_which_nobody_came_and_why_they_refused_are_evidence() -> None:
    """Both with what was written down of them, where that is short."""
    entries = Entries()
    entries.event("2024-11-02", EventKind.MISSED, "Took the day off for it.")
    marked = Entries()
    marked.event("2024-11-02", EventKind.MARKED_DELIVERED)
    entries.contact("2024-11-04", "Fees are never refunded.", agent="Bea", outcome=Outcome.REFUSED)

    text = told(facts_of(case(problem=PROBLEM), entries))

    assert "2 Nov, nobody came: Took the day off for it." in text
    assert "Tracking says it was delivered on 2 Nov, but I did not receive it." in told(
        facts_of(case(problem="It is late."), marked)
    )
    assert "Bea refused my request on 4 Nov: Fees are never refunded." in text


def test_shorter_forms_give_way_before_a_fact_does() -> None:
    """Since when, that nothing is known, a sum told twice: in few words where all of them has no room for who promised it."""
    entries = Entries()
    made_in = entries.contact("2024-11-02", agent="Marcus Aurelius", role=Role.SUPERVISOR, case_number="C-3417770001")
    entries.promise("2024-11-02", "refund of 100 EUR", "2024-11-09", promised=Promised.REFUND, made_in=made_in)
    problem = "The lamp that I ordered for my mother and paid for was never brought to her door at all."
    facts = facts_of(case(problem=problem, want="a full refund of 100.00 EUR to my card", orders=("O-1",)), entries)

    text = told(facts)

    assert ROOM >= len(text)
    assert "I reported this on 2 Nov." in text
    assert (
        "On 2 Nov Marcus Aurelius, a supervisor, promised a refund by 9 Nov, case C-3417770001; I am still waiting."
        in text
    )


def test_without_a_problem_the_person_s_own_account_is_told() -> None:
    """Of the first contact, as far as it reports nobody's words; else what is asked follows on the order."""
    own, theirs, written = Entries(), Entries(), Entries()
    written.contact("2024-11-01", "Order is delayed, we are sorry.", incoming=True)
    own.contact(
        "2024-11-01",
        "Ordered a lamp on 5 Oct. It is not here. Bo says that I have to wait for it a while.",
        agent="Bo",
        channel=Channel.PHONE,
    )
    theirs.contact("2024-11-01", "She says I have to wait.", agent="Bo")

    mine, hers = (told(facts_of(case(orders=("O-1",)), each)) for each in (own, theirs))

    assert mine.startswith("Order O-1: Ordered a lamp on 5 Oct. It is not here. This is my 2nd contact")
    assert "delayed" not in told(facts_of(case(orders=("O-1",)), written))
    assert hers.startswith("Order O-1: This is my 2nd contact since 1 Nov. Please let me know by 27 Nov")
    assert told(facts_of(case())).startswith("I have a problem with Amazon. ")


def test_where_the_contacts_cannot_be_counted_the_first_is_told() -> None:
    """One of them may have been with somebody else; nobody is told a number that may be wrong."""
    entries = Entries()
    entries.contact("2024-11-01", agent="Fatima")
    entries.contact("2024-11-05", agent="Ron (Servicefix)")

    assert "My first contact was on 1 Nov." in told(facts_of(case(problem=PROBLEM), entries))


def test_a_refusal_of_the_same_thing_stands_for_what_came_of_it():
    """That nothing was heard of what was refused since is said of no promise, and still of one that was not refused."""
    for said, ended in (
        ("No refund.", "Bo promised 24.99 EUR back by 5 Nov, case A-1; Ann refused on 9 Nov."),
        ("No new day for the repair.", "no record that it happened"),
    ):
        entries = Entries()
        made = entries.contact("2024-11-01", "We pay it back.", agent="Bo", case_number="A-1")
        entries.promise("2024-11-01", "24.99 EUR back", "2024-11-05", promised=Promised.REFUND, made_in=made)
        entries.contact("2024-11-09", said, agent="Ann", outcome=Outcome.REFUSED)
        text = told(facts_of(case(problem="The lamp never came."), entries))

        assert ended in text
        assert ("no record" in text) == ("no record" in ended)
        assert ("; Ann refused" in text) == ("; Ann refused" in ended)


def test_what_is_asked_to_be_done_with_a_thing_is_asked_for_in_whole_sentences():
    """A thing that is asked for, and one that something is to be done with."""
    asks = {
        "the line repaired": "I would like the line repaired by 27 Nov.",
        "20 EUR put back on my card": "I would like 20 EUR put back on my card by 27 Nov.",
        "a replacement": "I ask for a replacement by 27 Nov.",
        "the money I paid back": "I would like the money I paid back by 27 Nov.",
    }

    assert asks == {
        want: told(facts_of(case(problem="It broke.", want=want))).split(". ")[1].rstrip(".") + "." for want in asks
    }


def test_a_lead_that_begins_with_the_thing_begins_with_a_capital() -> None:
    """Where there is no number to begin with and the problem does not name it."""
    entries = Entries()
    entries.item("2024-11-01", "red kettle")
    facts = facts_of(case(problem="It leaks since day one.", want="a new one"), entries)

    assert lead_of(facts, ExportOptions()).text.startswith("Red kettle: It leaks since day one.")
