"""What one line tells, no other tells again: a number, a refusal, who it was, that nothing came."""

from __future__ import annotations

import re

from casebook.exporters.facts.promises.overtaken import is_spoken_of
from casebook.exporters.options import ExportOptions
from casebook.exporters.registry import renderer
from casebook.exporters.wording import Wording
from casebook.language.language import language_named
from casebook.records.values import Money
from casebook.records.vocabularies import Channel, EventKind, Outcome, Promised, Role, Verdict
from tests.builders import Entries, case, facts_of, moment
from tests.conftest import each, one_of

from .cases import paste, pastes


def lines(entries: Entries, language: str = "en", **values: object) -> list[str]:
    """The lines of the whole paste below the lead."""
    return paste(facts_of(case(**values), entries), ExportOptions(language)).splitlines()[1:]


def test_a_number_that_the_lead_tells_stands_on_no_line():
    """Any other says which it is the number of."""
    entries = Entries()
    entries.contact("2024-11-01", "She looked.", agent="Bo", case_number="A-1")
    entries.contact("2024-11-02", "He looked.", agent="Ann", case_number="B-2")

    told = lines(entries, problem="It broke.")
    assert "1 Nov, Bo: She looked. Case A-1." in told
    assert "2 Nov, Ann: He looked." in told


@each(
    ("language", "want", "said"),
    [
        ("en", "a refund", "She says it was delivered, no refund."),
        ("nl", "terugbetaling", "Ze zegt dat het bezorgd is, dus geen geld terug."),
        ("de", "Erstattung", "Sie sagt, es wurde zugestellt, keine Erstattung."),
        ("fr", "le remboursement", "Elle dit qu'il est livré, pas de remboursement."),
        ("es", "el reembolso", "Dice que se entregó, no hay reembolso."),
    ],
)
def test_a_refusal_whose_words_say_no_is_not_called_one_as_well(language, want, said):
    """*Refund refused. ... no refund* would say it twice."""
    entries = Entries()
    entries.contact("2024-11-01", said, agent="Bo", outcome=Outcome.REFUSED)
    entries.contact("2024-11-02", agent="Ann", outcome=Outcome.REFUSED)  # of which the lead tells

    told = next(line for line in lines(entries, language, want=want, problem="x " * 150) if ", Bo" in line)
    assert told.partition("Bo")[2].lstrip(" :\u00a0").casefold() == said.casefold()


def test_what_the_lead_tells_with_its_day_is_left_out_of_the_line():
    """At the end of a sentence; what remains stands."""
    entries = Entries()
    made = entries.contact("2024-11-04", "Stayed in all day, nobody came. She says it was booked.", agent="Bo")
    entries.promise("2024-11-04", "an engineer", "2024-11-06", promised=Promised.REPAIR, made_in=made)

    whole = paste(facts_of(case(problem="The line is dead.", want="a repair"), entries), ExportOptions())
    assert 1 == whole.casefold().count("nobody came")
    assert "She says it was booked." in whole


def test_who_is_in_charge_is_not_named_again_before_what_they_did():
    """Neither before a verb nor before a colon; a technician is somebody else."""
    for said, told in (
        ("Supervisor wants to read it.", "2 Nov, Pilar (supervisor) wants to read it."),
        ("supervisor: it is wrong", "2 Nov, Pilar (supervisor): It is wrong."),
        ("Pilar wants to read it.", "2 Nov, Pilar (supervisor) wants to read it."),
        ("Technician looked at it.", "2 Nov, Pilar (supervisor): Technician looked at it."),
    ):
        entries = Entries()
        entries.contact("2024-11-02", said, agent="Pilar", role=Role.SUPERVISOR)
        entries.contact("2024-11-03", agent="Ann", outcome=Outcome.REFUSED)  # of which the lead tells
        assert told in lines(entries, problem="x " * 150), said


def test_an_event_is_not_called_by_its_word_twice():
    """Nor is money that came told again by a note that says only that."""
    entries = Entries()
    entries.event("2024-11-02", EventKind.OFFERED, "offered a voucher")
    entries.event("2024-11-03", EventKind.REFUNDED, "99 came", amount=Money(9900, "EUR"))

    told = lines(entries)
    assert "2 Nov, offered: a voucher." in told
    assert not any("99 came" in line for line in told)


def test_no_word_that_was_typed_of_an_event_is_lost():
    """Where its words go on from the word for it, they stand in the place of that."""
    entries = Entries()
    entries.event("2024-11-02", EventKind.CHARGED, "charged me for it again", amount=Money(1299, "GBP"))

    assert "2 Nov: charged me for it again (12.99 GBP)." in lines(entries, problem="It broke.")


def test_what_came_is_told_once_with_what_was_noted_beside_it():
    """The sum stands with its day and with what else was noted; the event has no line of its own."""
    entries = Entries()
    entries.event("2024-11-01", EventKind.PAID, amount=Money(48600, "EUR"))
    entries.event("2024-11-03", EventKind.REFUNDED, "only 120 came, no explanation", amount=Money(12000, "EUR"))

    told = lines(entries, problem="It broke. " * 18, want="the 486 back")
    assert "Paid 486.00 EUR (1 Nov); refunded 120.00 EUR on 3 Nov (no explanation)." in told
    assert not [each for each in told if each.startswith(("1 Nov", "3 Nov"))]


def test_less_is_asked_for_than_was_paid():
    """Then nobody is said to be owed all of it."""
    entries = Entries()
    for day in ("2024-11-02", "2024-11-03"):
        entries.event(day, EventKind.PAID, amount=Money(8640, "EUR"))

    assert "172.80" not in paste(facts_of(case(want="86.40 EUR back"), entries), ExportOptions())
    assert "172.80" in paste(facts_of(case(want="all my money back"), entries), ExportOptions())


def test_of_a_visit_on_its_day_nobody_says_that_nothing_was_seen():
    """What came of it, its own line tells."""
    for channel, is_known in ((Channel.IN_PERSON, True), (Channel.PHONE, False)):
        entries = Entries()
        made = entries.contact("2024-11-01", "He will look at it.", agent="Luc")
        entries.promise("2024-11-01", "a mechanic on 5 Nov", "2024-11-05", promised=Promised.OTHER, made_in=made)
        entries.contact("2024-11-05 10:00", "Seal forgotten.", agent="Bo", channel=channel)
        facts = facts_of(case(problem="It leaks."), entries)
        assert is_known is is_spoken_of(Wording(facts, language_named("en")), facts.promises[0])


def test_the_number_of_an_appointment_that_was_missed_is_told_where_that_is():
    """In the paste and in the case file: the appointment has no line of its own there."""
    entries = Entries()
    entries.event("2024-10-01", EventKind.APPOINTMENT, reference="VISIT-9")
    entries.event("2024-10-01", EventKind.MISSED)
    facts = facts_of(case(), entries)

    for form in ("text", "markdown"):
        assert "VISIT-9" in renderer("chat", form)(facts, ExportOptions())


def test_a_contact_of_which_the_lead_tells_all_has_no_line_that_says_nothing():
    """That it was a call decides nothing: in the whole text it stands with its time, and how long it took."""
    entries = Entries()
    entries.contact("2024-11-01 12:00", "Bank statement sent. She sees one payment only.", agent="Al")
    said, call = "He found the second payment.", {"channel": Channel.PHONE, "case_number": "A-1", "minutes": 5}
    made = entries.contact("2024-11-02 16:00", said, agent="Bo", **call)
    entries.promise("2024-11-02", "a refund", "2024-11-09", promised=Promised.REFUND, made_in=made)
    said = "The refund was sent to an old card, they cannot do more."
    entries.contact("2024-11-12", said, agent="Cy", outcome=Outcome.REFUSED)
    facts = facts_of(case(problem="I was charged twice.", want="a refund"), entries)
    texts = [text.splitlines() for text in (*pastes(facts, range(300, 600, 5)), paste(facts, ExportOptions()))]

    assert all("On 2 Nov Bo found the second payment" in text[0] for text in texts)
    assert not any("2 Nov, phone call with Bo." in text for text in texts)
    assert "2 Nov 16:00, phone call with Bo. The conversation took 5 minutes." in texts[-1]


@each("language", ["en", "nl", "de", "fr", "es"])
def test_a_contact_of_which_a_contradiction_tells_all_has_no_line(language: str) -> None:
    """What the lead tells was promised there is not told again, nor who refused, where the day and the names stand above; how
    it took place is left of it."""
    for at, channel in (
        ("2024-10-18", Channel.CHAT),
        ("2024-10-18 09:45", Channel.CHAT),
        ("2024-10-18", Channel.PHONE),
    ):
        entries = Entries()
        no = entries.contact("2024-10-17", "I need a police report.", agent="Anita", outcome=Outcome.REFUSED)
        said = {"agent": "Marcus", "role": Role.SUPERVISOR, "channel": channel, "contradicts": (no,)}
        made = entries.contact(at, "No police report needed.", **said)
        entries.promise("2024-10-18", "a refund", "2024-10-23", promised=Promised.REFUND, made_in=made)

        below = "\n".join(lines(entries, language, problem="It never came.", want="a refund"))
        assert (1, 2 + (channel is Channel.PHONE)) == (below.count("Anita"), below.count("Marcus"))


def test_what_decides_stands_beside_what_was_promised_in_the_same_contact():
    """Not *callback promised* alone, before how many contacts there were and what was last known of a parcel."""
    entries = Entries()
    made = entries.contact("2024-11-01", "Label sent, refund after the check.", agent="Al", case_number="20241101-77")
    said = "refund 5 working days after the return is checked"
    entries.promise("2024-11-01", said, promised=Promised.REFUND, made_in=made)
    entries.shipment("2024-11-02", "signed for by the warehouse", tracking="3SABCD1234567", returning=True)
    entries.contact("2024-11-03", "Warehouse says the box was empty.", agent="Cy", outcome=Outcome.REFUSED)
    weighed = "The parcel weighed 410 grams at the depot, she sees that."
    made = entries.contact("2024-11-04", weighed, agent="Bo", channel=Channel.PHONE, case_number="20241104-12")
    entries.promise("2024-11-04", "an answer", "2024-11-07", promised=Promised.CALLBACK, made_in=made)
    problem = (
        "I was sent a kettle with a crack in place of the red one that I paid for. I returned the kettle on 28 Oct."
    )
    of_case = case(problem=problem, want="49.95 EUR back", orders=("TP-100823",), amount=Money(4995, "EUR"))
    texts = pastes(facts_of(of_case, entries), range(400, 700, 5))
    told = [text for text in texts if "4 Nov, Bo" in text]

    assert told
    assert all(weighed in text for text in told)


@each("language", ["en", "nl", "de", "fr", "es"])
def test_what_the_lead_says_of_an_event_in_a_sentence_has_no_line_of_its_own(language):
    """Whichever way the language tells that the tracking says delivered."""
    entries = Entries()
    entries.event("2024-11-03", EventKind.MARKED_DELIVERED)

    lead, *below = paste(facts_of(case(problem="Lost."), entries), ExportOptions(language)).splitlines()
    assert "3" in lead
    assert not [line for line in below if "3" in line]


@each("language", ["en", "nl", "de", "fr", "es"])
def test_of_a_refusal_that_the_lead_tells_with_its_day_nothing_is_left(language):
    """That they refused, and why, stands above and not again: the hour alone is nothing that whoever answers needs."""
    entries = Entries()
    entries.contact("2024-11-02", "They will look at it.", agent="Ann")
    entries.contact("2024-11-05 10:10", "Fees are never refunded.", agent="Bea", outcome=Outcome.REFUSED)
    facts = facts_of(case(problem="I paid a fee of 60 EUR for nothing.", want="an answer to this"), entries)
    text = paste(facts, ExportOptions(language=language))

    assert text.count("Bea") == 1
    assert text.casefold().count("fees are never refunded") == 1


@each("language", ["en", "nl", "de", "fr", "es"])
def test_the_sum_of_a_refund_is_told_where_the_lead_names_as_much_for_something_else(language):
    """A promise of as much, or that as much is asked for, does not say that it came: the line of the refund does, once."""
    sum_ = language_named(language).money(Money(2499, "EUR").amount, "EUR")
    entries = Entries()
    made = entries.contact("2024-11-01", "She said so.", agent="Bo")
    entries.promise("2024-11-01", "a refund of 24.99 EUR", promised=Promised.REFUND, made_in=made)
    entries.event("2024-11-09", event=EventKind.REFUNDED, amount=Money(2499, "EUR"), method="bank")
    promised = lines(entries, language, want="an answer", problem="It leaks.")

    twice = Entries()
    for day in ("2024-11-09", "2024-11-10"):
        twice.event(day, event=EventKind.REFUNDED, amount=Money(2499, "EUR"), method=f"bank {day[-2:]}")
    asked = lines(twice, language, want="24.99 EUR back", problem="It leaks.")

    assert [1, 1, 1] == [
        sum(f"{sum_}, {how}" in line for line in told)
        for told, how in ((promised, "bank"), (asked, "bank 09"), (asked, "bank 10"))
    ]


def test_what_stands_behind_a_name_in_what_was_typed_is_told_once() -> None:
    """The lead tells it of whoever said it, and the line of that day by their name: it has nothing left to say."""
    entries = Entries()
    entries.contact("2024-03-24", "chat. le bat dit bien 20 juin. lucie regarde et me dit demain")
    entries.contact("2024-03-26", "lucie: c'est leur erreur, réimpression expédiée avant le 3 avril, dossier R-7718")
    entries.event("2024-04-07", EventKind.NOTE, "rien reçu")
    entries.contact("2024-04-08", "tel, yanis dit que j'ai validé le bat donc pas leur faute", channel=Channel.PHONE)
    facts = facts_of(case(language="fr", problem="90 faire-part avec 27 juin au lieu de 20 juin", want=None), entries)

    assert 1 == paste(facts, ExportOptions("fr")).casefold().count("c'est leur erreur")


def test_a_sentence_that_reads_like_a_promise_is_in_the_lead_once():
    """Not with what stands behind it as well: that is told below."""
    entries = Entries()
    entries.contact("2024-11-15", "He will call me tomorrow. My parcel was lost last week.", agent="Hal")

    told = paste(facts_of(case(problem="My order is late.", want="a callback"), entries), ExportOptions("en"))

    assert 1 == told.count("Hal promised a call back for 16 Nov")
    assert "he will call me tomorrow" not in told.casefold()
    assert "My parcel was lost last week." in told


def test_a_promise_that_the_lead_had_no_room_for_keeps_its_thing():
    """What the lead asks for is not what was promised, though the words are the same."""
    entries = Entries()
    said = "She said it can only come as a credit on a next bill, even though I have no next bill"
    made = entries.contact("2024-11-10", said, agent="Priya")
    entries.promise("2024-11-10", "refund on my next bill 28 Nov", "2024-11-28", promised=Promised.REFUND, made_in=made)
    problem = (
        "I cancelled my contract on 3 November with a code, moved my number to giffgaff on 5 November, and they still took "
        "21.50 on 8 November for a contract that does not exist any more, and for a telephone that I never had from them."
    )

    told = lines(entries, problem=problem, want="cancel the contract from 5 November and refund 21.50")

    assert f"10 Nov, Priya: {said}. Promised: refund on my next bill 28 Nov." in told


@each(
    ("language", "line"),
    [
        ("en", "2 Nov 10:00, phone call with Bo"),
        ("nl", "2 nov 10:00, telefoongesprek met Bo"),
        ("de", "2. November um 10:00 Uhr, Telefonat mit Bo"),
        ("fr", "2 novembre à 10\u00a0h, appel téléphonique avec Bo"),
        ("es", "2 de noviembre a las 10:00, llamada con Bo"),
    ],
)
def test_of_a_contact_of_which_the_lead_tells_all_is_left_when_it_was(language: str, line: str) -> None:
    """With how it took place, and how long it took behind that; the lead tells that they refused."""
    said = "On 2 Nov the photo was clearly not of my door."
    for values in ({}, {"minutes": 12}, {"outcome": Outcome.REFUSED}):
        entries = Entries()
        entries.contact("2024-11-02 10:00", said, agent="Bo", channel=Channel.PHONE, **values)
        told = lines(entries, language, problem=said)
        assert 1 == sum(each.startswith(line) for each in told), told
        assert (f"{line}." in told) is not ("minutes" in values)


@each(("given", "line"), [({"minutes": 12}, "1 Oct, chat. The conversation took 12 minutes."), ({}, "")])
def test_how_long_a_chat_took_of_which_all_is_told_is_not_lost(given: dict[str, int], line: str) -> None:
    """It was with nobody who is known, and what was said stands in the lead: a line is left where it has that to tell."""
    entries = Entries()
    entries.event("2024-10-01", EventKind.ORDERED)
    entries.contact("2024-10-01", "The lamp broke.", **given)
    told = lines(entries, problem="The lamp broke.", orders=())

    assert [line] * bool(line) == [each for each in told if each.startswith("1 Oct")]


def test_the_day_of_what_the_lead_tells_is_not_lost():
    """A note in the same words as the problem says when that was, unless the lead does."""
    for problem, is_new in (("The lamp broke. It was new.", True), ("On 1 Oct the lamp broke. It was new.", False)):
        entries = Entries()
        entries.event("2024-10-01", EventKind.NOTE, problem.partition(". ")[0])

        assert is_new is ("1 Oct: The lamp broke." in lines(entries, problem=problem))


@each(
    ("channel", "line"),
    [
        (Channel.PHONE, "2 Nov, phone call from Bo."),
        (Channel.IN_PERSON, "2 Nov, visit from Bo."),
        (Channel.OTHER, "2 Nov, contact from Bo."),
    ],
)
def test_what_was_no_message_is_called_none(channel: Channel, line: str) -> None:
    """Somebody who rang or came by sent nothing, and of what came in another way nobody knows that it was written."""
    said = "On 2 Nov the photo was clearly not of my door."
    entries = Entries()
    entries.contact("2024-11-02", said, agent="Bo", channel=channel, incoming=True)

    assert line in lines(entries, problem=said)


@each(
    ("language", "line"),
    [
        ("en", "2 Nov, email from Bo, case A-1."),
        ("nl", "2 nov, e-mail van Bo, zaak A-1."),
        ("de", "2. November, E-Mail von Bo, Vorgang A-1."),
        ("fr", "2 novembre, e-mail de Bo, dossier A-1."),
        ("es", "2 de noviembre, correo electrónico de Bo, incidencia A-1."),
    ],
)
def test_what_is_left_of_what_the_lead_tells_stands_where_its_day_is(language: str, line: str) -> None:
    """Before what came later, with who it was and the number given there."""
    said = "On 2 Nov the photo was clearly not of my door."
    entries = Entries()
    entries.contact("2024-11-02", said, agent="Bo", channel=Channel.EMAIL, incoming=True, case_number="A-1")
    entries.contact("2024-11-03", "She will look.", agent="Cid", case_number="B-2")
    entries.contact("2024-11-04 10:00", said, agent="Dan")

    told = lines(entries, language, problem=said)
    assert told.index(line) < next(place for place, each in enumerate(told) if "Cid" in each)


def test_what_is_left_of_what_is_told_above_takes_no_room_where_little_is() -> None:
    """The lead has the day and who refused."""
    entries = Entries()
    entries.contact("2024-11-01", "asked", agent="Ann")
    entries.contact("2024-11-08 10:10", "The fault is not theirs.", agent="Bo", outcome=Outcome.REFUSED)
    texts = pastes(facts_of(case(problem="The lamp flickers."), entries), range(200, 700, 20))

    assert not any("10:10" in text for text in texts)


def test_what_is_at_stake_is_told_by_the_payment_of_it() -> None:
    """Where a thing is asked for, and no sum stands in the lead: its line has the day as well."""
    entries = Entries()
    entries.event("2024-11-01", EventKind.PAID, amount=Money(648_000, "EUR"), method="transfer")
    made = entries.contact("2024-11-03", "He fixes a day.", agent="Ann", case_number="20-5590")
    entries.promise("2024-11-03", "delivery and fitting on 6 Nov", "2024-11-06", made_in=made)
    problem = (
        "The kitchen came without its worktop and without the doors of two cupboards, and the fitters who were to "
        "bring them on the same day had nothing of it with them."
    )
    given = case(problem=problem, want="the delivery and fitting of all that is missing", amount=Money(648_000, "EUR"))
    texts = pastes(facts_of(given, entries), range(400, 700, 50))

    assert "1 Nov: paid 6,480.00 EUR, transfer." in texts[-1]
    assert not any("amount is" in text for text in texts)


@one_of(4)
def test_what_came_is_told_once_where_the_lead_leaves_out_the_cents_of_whole_sums(one_of: int) -> None:
    """*Only 300 GBP came* says what *only 300.00 GBP came* does."""
    entries = Entries()
    made = entries.contact("2024-11-01", "She agrees.", agent="Mrs Hollis", role=Role.MANAGER)
    entries.promise(
        "2024-11-01",
        "the whole deposit back",
        "2024-11-08",
        promised=Promised.REFUND,
        made_in=made,
        verdict=Verdict.BROKEN,
    )
    entries.event("2024-11-09", EventKind.REFUNDED, amount=Money(30000, "GBP"))
    problem = "I paid a deposit of 850.00 GBP for a full-time place from 7 Sep. On 19 Aug you cut it to three mornings"
    shown = [
        paste(
            facts_of(
                case(problem=f"{problem}{more}.", want="the whole deposit back", amount=Money(85000, "GBP")), entries
            ),
            ExportOptions(),
        )
        for more in ("", *(f", {'so ' * count}I cancelled" for count in range(0, 45, one_of)))
    ]

    assert any("300 GBP came" in text for text in shown)
    for text in shown:
        assert 1 == len(re.findall(r"only 300(?:\.00)? GBP came", text))


def test_what_the_person_wants_now_is_not_told_again_where_it_is_asked() -> None:
    """In what they wrote last, in the same words; that they asked for it once is what happened."""
    entries = Entries()
    entries.contact("2024-11-02", "Asked for my 92 GBP back, she said no.", agent="Bo")
    entries.contact("2024-11-12", "Wrote again with the photo. I want the 92 GBP back.", channel=Channel.EMAIL)
    text = paste(
        facts_of(case(problem="Charged 92 GBP for a ride that ended.", want=None), entries), ExportOptions("en")
    )

    assert "I ask for the 92 GBP back" in text
    assert "I want the 92 GBP back" not in text
    assert "Wrote again with the photo." in text


def test_what_came_is_told_once_though_the_lead_leaves_out_its_cents() -> None:
    """The lead is compared with its sums as they stand elsewhere."""
    entries = Entries()
    made = entries.contact("2024-10-20", "She watched my video.", agent="Priya", case_number="SW-77140")
    entries.promise(
        "2024-10-20",
        "the full 312.00 GBP",
        "2024-10-27",
        promised=Promised.REFUND,
        made_in=made,
        verdict=Verdict.BROKEN,
        settled=moment("2024-10-28"),
        settled_note="only 118.00 GBP came",
    )
    entries.event("2024-10-28", EventKind.REFUNDED, "Paid out", amount=Money(11800, "GBP"))
    for more in range(0, 40, 4):
        problem = (
            f"I sold you my phone for a quoted price, and you cut it to another for a cracked back{' at once' * more}."
        )
        facts = facts_of(case(problem=problem, want="the missing 194.00 GBP", amount=Money(31200, "GBP")), entries)
        text = paste(facts, ExportOptions("en"))

        assert text.casefold().count("only 118") == 1


@each(
    ("language", "said"),
    [
        ("en", "The chatbot cannot do anything."),
        ("nl", "De chatbot kan niets doen."),
        ("de", "Der Chatbot kann nichts tun."),
        ("fr", "Le robot ne peut rien faire."),
        ("es", "El bot no puede hacer nada."),
    ],
)
def test_a_bot_that_answers_no_did_answer(language: str, said: str) -> None:
    """*The chatbot can do nothing. No answer* is not so; of what it says yes to nobody knows more."""
    for text, is_told in ((said, False), ("X asked for the number.", True)):
        entries = Entries()
        entries.contact("2024-11-02", text, role=Role.BOT, outcome=Outcome.NO_ANSWER)
        entries.contact("2024-11-03", agent="Ann", outcome=Outcome.REFUSED)
        (line,) = (one for one in lines(entries, language, problem="It is dead.") if text.rstrip(".") in one)
        no_answer = language_named(language).outcomes[Outcome.NO_ANSWER].casefold()
        assert is_told is (no_answer in line.casefold()), line
        short = pastes(facts_of(case(problem="It is dead."), entries), range(100, 400, 20))
        assert is_told or not any("no answer" in one.casefold() for one in short)


def test_what_somebody_is_stands_once_where_the_lead_tells_it() -> None:
    """Beside their name: *Joris, a supervisor, promised*."""
    entries = Entries()
    made = entries.contact("2024-11-02", "X sees it.", agent="Joris", role=Role.SUPERVISOR, channel=Channel.PHONE)
    entries.promise("2024-11-02", "a refund", "2024-11-09", promised=Promised.REFUND, made_in=made)
    lead, *below = paste(facts_of(case(problem="It is dead.", want="a refund"), entries), ExportOptions()).splitlines()

    assert "Joris, a supervisor, promised a refund" in lead
    assert "2 Nov, Joris (phone call): X sees it." in below
