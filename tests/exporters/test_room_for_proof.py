"""A proof has room in the lead where something less is told in fewer words: the rest of a sum, what money is for, a label."""

from __future__ import annotations

from decimal import Decimal

from casebook.domain.case_facts import CaseFacts
from casebook.domain.nearness import Wanted
from casebook.exporters.facts.asked.asked_by_sum import asked_by_sum
from casebook.exporters.facts.asked.request import request_of
from casebook.exporters.facts.asked.rest_of_all import own_rest_of_all
from casebook.exporters.facts.deciding.deciding_parts import parts_that_decide
from casebook.exporters.facts.refusals.told_statements import who_and_number
from casebook.exporters.lead.growth import Growing
from casebook.exporters.lead.lead import ROOM, lead_of
from casebook.exporters.lead.sources import LeadSources
from casebook.exporters.options import ExportOptions
from casebook.exporters.wording import Wording
from casebook.language.language import language_named
from casebook.records.values import Money
from casebook.records.vocabularies import Channel, EventKind, Outcome, Promised, Role
from tests.builders import Entries, case, facts_of
from tests.conftest import each


def told(facts: CaseFacts) -> str:
    """What the lead says, which always fits."""
    lead = lead_of(facts, ExportOptions()).text
    assert len(lead) <= ROOM
    return lead


def sources_of(facts: CaseFacts) -> LeadSources:
    """What its lead is grown from."""
    wording = Wording(facts, language_named("en"), years=False)
    request = request_of(wording, facts.case.want or "", None, is_kept=False)
    kinds = frozenset({Promised.REFUND})
    return LeadSources(wording, facts.promises[0], request, Wanted(kinds=kinds))


def part_of(language: str, *, paid: int = 38_500, came: int = 12_000, currency: str = "GBP") -> Wording:
    """What came of a sum that was charged."""
    entries = Entries()
    entries.event("2024-08-06", EventKind.PAID, amount=Money(paid, currency))
    entries.event("2024-09-20", EventKind.REFUNDED, amount=Money(came, currency))
    facts = facts_of(case(language=language, amount=Money(paid, currency)), entries)
    return Wording(facts, language_named(language), years=False)


@each(
    ("language", "ask", "of_all"),
    [
        ("en", "the remaining 265.00 GBP", "the remaining 265.00 of 385.00 GBP"),
        ("nl", "de resterende 265 GBP op mijn rekening", "de resterende 265,00 van £ 385,00 op mijn rekening"),
        ("de", "die restlichen 265,00 GBP", "die restlichen 265,00 von 385,00 £"),
        ("fr", "le remboursement des 265 GBP restants", "le remboursement des 265 GBP restants sur 385,00 £"),
        ("es", "los 265 GBP que faltan", "los 265 GBP que faltan de 385,00 £"),
        ("en", "the remaining 120.00 GBP", ""),
        ("en", "265.00 GBP", ""),
        ("en", "the remaining 265.00 GBP and the 20 GBP fee", ""),
    ],
)
def test_the_rest_that_the_person_reckoned_is_told_with_of_how_much(language: str, ask: str, of_all: str) -> None:
    """Where it is what is owed of what was at stake, and no other sum."""
    assert own_rest_of_all(part_of(language), ask).replace("\u00a0", " ") == of_all


def test_of_how_much_stands_in_the_ask_and_makes_room_for_who_found_it() -> None:
    """No sentence says the whole amount, none what came; what somebody saw is told, in few words without the day."""
    entries = Entries()
    entries.event("2024-08-06", EventKind.PAID, amount=Money(38_500, "GBP"))
    entries.contact("2024-09-09", "She found both payments.", agent="Priya", channel=Channel.PHONE)
    entries.event("2024-09-20", EventKind.REFUNDED, amount=Money(12_000, "GBP"))
    made = entries.contact("2024-09-24", agent="Colin", role=Role.MANAGER, case_number="71155")
    entries.promise("2024-09-24", "265 GBP back", "2024-10-05", promised=Promised.REFUND, made_in=made)
    problem = (
        "I paid this invoice twice: to your plumber by card on 6 Aug, and by bank transfer on 21 Aug when your"
        " office sent me a reminder of it."
    )
    values = {"want": "the remaining 265.00 GBP", "amount": Money(38_500, "GBP"), "orders": ("HP-3317",)}

    lead = told(facts_of(case(problem=problem, **values), entries))

    assert "Priya found both payments." in lead
    assert "of 385" in lead
    assert "whole amount" not in lead
    assert "120" not in lead


@each(
    ("language", "ask", "by_sum"),
    [
        ("en", "the price of the coat, 240.00 GBP", "240.00 GBP"),
        ("en", "a refund of the ticket, 240.00 GBP", "240.00 GBP back"),
        ("nl", "mijn geld terug voor 3 stoelen, 357 euro", "357 euro terug"),
        ("nl", "terugbetaling van de resterende 550 euro", "de resterende 550 euro"),
        ("de", "die Erstattung der restlichen 125,00 EUR", "die restlichen 125,00 EUR"),
        ("de", "mein Geld zurück, 300 EUR", "300 EUR zurück"),
        ("fr", "le remboursement de la différence, 640,00 EUR", "le remboursement de 640,00 EUR"),
        ("fr", "le remboursement des 100 EUR restants", "les 100 EUR restants"),
        ("es", "la devolución de los 300 EUR que faltan", "los 300 EUR que faltan"),
        ("en", "a refund of the ticket, 240.00 GBP, and an apology", ""),
        ("en", "a refund of 240.00 GBP", ""),
        ("en", "the gearbox repair of 1,180 GBP paid", ""),
        ("en", "a new coat or the price of it, 240.00 GBP", ""),
        ("fr", "le remboursement de la carte, 640 EUR, pas d'avoir", ""),
        ("nl", "mijn geld terug of een nieuwe, 357 euro", ""),
    ],
)
def test_money_is_asked_for_by_its_sum_alone(language: str, ask: str, by_sum: str) -> None:
    """Where nothing else is asked for, denied or left to choose, and it is much shorter so."""
    wording = Wording(facts_of(case(language=language, want=ask), Entries()), language_named(language), years=False)

    assert asked_by_sum(wording, ask) == by_sum


@each(("came", "asked"), [(28_000, "the remaining 1,400.00 USD"), (0, "1,680.00 USD back")])
def test_what_is_still_owed_is_the_rest_where_a_part_came(came: int, asked: str) -> None:
    """And no rest of anything where none did."""
    entries = Entries()
    entries.event("2024-01-09", EventKind.PAID, amount=Money(168_000, "USD"))
    if came:
        entries.event("2024-06-09", EventKind.REFUNDED, amount=Money(came, "USD"))
    facts = facts_of(case(amount=Money(168_000, "USD")), entries)
    wording = Wording(facts, language_named("en"), years=False)
    owed = wording.language.money(f"{Decimal(168_000 - came) / 100:.2f}", "USD")

    assert asked_by_sum(wording, f"a refund of what I paid for it (still owed {owed})") == asked


@each(
    ("language", "said", "shortest"),
    [
        ("en", "the dome split along the moulding seam, which is a defect and not wear", "a defect and not wear"),
        ("de", "Unter den Fliesen fehlt die Abdichtung, das ist ein Einbaufehler", "ein Einbaufehler"),
        ("nl", "volgens het logboek een interne fout, geen overspanning", "volgens het logboek een interne fout"),
        ("de", "Defekt ab Werk, keine Fremdeinwirkung", "Defekt ab Werk"),
        ("fr", "un deux étoiles au lieu de quatre et une différence de 156 EUR", "un deux étoiles au lieu de quatre"),
        (
            "nl",
            "de polis geeft nieuwwaarde en het plafond is van 2021, dus de aftrek klopt niet",
            "de aftrek klopt niet",
        ),
        ("en", "the parcel was delivered, no signature", None),
        ("fr", "relevé conforme, pas de remboursement", None),
        ("en", "it was repaired, which is a reason to keep the fee", None),
    ],
)
def test_what_was_found_is_told_in_the_fewest_words_that_say_what_is_wrong(
    language: str, said: str, shortest: str | None
) -> None:
    """Without what it is not, and without what was found as well; of nothing that is right the half is told."""
    wording = Wording(facts_of(case(language=language), Entries()), language_named(language), years=False)
    parts = parts_that_decide(wording, said)

    assert (shortest in parts) if shortest else not any(len(each) < len(said) // 2 for each in parts)


@each("promised", ["62.00 GBP", "62.00 GBP back to my bank by 17 Oct"])
def test_the_promise_and_its_number_come_before_what_was_marked(promised: str) -> None:
    """Room is made for a proof only beside them; an ask that says who promised it keeps that."""
    entries = Entries()
    made = entries.contact(
        "2024-10-10",
        "She listened to the call of 3 Aug: the cancellation was made, and Callum was wrong.",
        agent="Rosalind",
        case_number="CX-121977",
        key=True,
    )
    entries.promise("2024-10-10", promised, "2024-10-17", promised=Promised.REFUND, made_in=made)
    problem = (
        "I cancelled my SIM plan on 3 Aug with 30 days' notice and moved my number away on 2 Sep."
        " Lumo goes on charging 31.00 GBP a month."
    )
    values = {
        "want": "62.00 GBP to my bank",
        "amount": Money(6200, "GBP"),
        "orders": ("LM-7730418",),
    }

    facts = facts_of(case(problem=problem, **values), entries)

    lead = told(facts)
    assert "Rosalind promised" in lead or "and promised" in lead
    assert "CX-121977" in lead
    sources = sources_of(facts)
    for room in range(200, ROOM):
        grown = Growing(sources, room).with_step("as promised").with_step("facts")
        assert "; Rosalind promised it (CX-121977)" in grown.parts.ask


def test_what_somebody_saw_makes_room_for_itself_beside_what_they_promised() -> None:
    """The number loses what it is called; what came and when it was due stay."""
    entries = Entries()
    entries.event("2024-04-15", EventKind.PAID, amount=Money(40_000, "EUR"))
    made = entries.contact("2024-05-05", "She saw the dent on my photo.", agent="Roisin", case_number="DMG-1240")
    entries.promise("2024-05-05", "the full deposit back", "2024-05-14", promised=Promised.REFUND, made_in=made)
    entries.event("2024-05-12", EventKind.REFUNDED, amount=Money(15_000, "EUR"))
    problem = "I brought the moving van back on 17 Apr and Haulaway kept the whole of my deposit for a dent in one of the doors."
    values = {"want": "my deposit back", "amount": Money(40_000, "EUR"), "orders": ("HV-204471",)}

    lead = told(facts_of(case(problem=problem, **values), entries))

    assert "Roisin saw the dent on my photo and promised" in lead
    assert "by 14 May (DMG-1240); only 150 EUR came." in lead


@each("number", ["DMG-1240", "1240"])
def test_a_number_that_stands_alone_in_the_lead_is_told_there(number: str) -> None:
    """What contradicts it has it no more; figures are called what they are."""
    entries = Entries()
    made = entries.contact("2024-05-05", agent="Roisin", case_number=number)
    entries.promise("2024-05-05", "a full refund", "2024-05-14", promised=Promised.REFUND, made_in=made)
    facts = facts_of(case(), entries)
    wording, contact = Wording(facts, language_named("en"), years=False), facts.contacts[0]

    assert who_and_number(wording, contact, f"Roisin promised it ({number}).")[1] == (
        "" if "-" in number else ", case 1240"
    )
    assert who_and_number(wording, contact, f"Roisin promised it, case {number}.")[1] == ""
    assert who_and_number(wording, contact, "Roisin promised it.")[1] == f", case {number}"


def test_what_was_found_is_told_without_that_somebody_listened() -> None:
    """Of what the person marked too."""
    entries = Entries()
    said = "She listened to the call of 3 Aug: it was cancelled, and Callum was wrong."
    entries.contact("2024-10-10", said, agent="Rosalind", key=True)
    problem = f"I cancelled my SIM plan on 3 Aug with notice{' and with a letter' * 7}."

    assert "Rosalind: it was cancelled, and Callum was wrong." in told(facts_of(case(problem=problem), entries))


def test_a_finding_that_was_marked_stands_without_what_it_is_not() -> None:
    """And without what whoever found it did besides."""
    entries = Entries()
    said = "He reads a technical fault in the log, not a sick crew, and approves the compensation."
    entries.contact("2024-05-26", said, agent="Stephen", key=True)
    waited = " and with no word from you" * 4
    problem = f"The flight on 1 May left almost four hours late{waited} at all in any one of these hours."

    assert "Stephen reads a technical fault in the log. " in told(facts_of(case(problem=problem), entries))


def test_what_was_refused_later_stands_behind_what_came_before_it() -> None:
    """The hotel agreed on 28 August, Mei refused on 5 September."""
    entries = Entries()
    made = entries.contact("2024-08-25", agent="Kofi", case_number="T-901133")
    entries.promise("2024-08-25", "a full refund", "2024-09-01", promised=Promised.REFUND, made_in=made)
    said = "The hotel confirms in writing that it was overbooked and agrees to the refund."
    entries.contact("2024-08-28", said, party="Hotel Brisa", agent="Marisol")
    entries.contact("2024-09-05", "The booking is non-refundable.", agent="Mei", outcome=Outcome.REFUSED)
    facts = facts_of(case(problem="Hotel Brisa had no room for us on 21 August.", want="512 EUR back"), entries)

    lead = told(facts)

    assert lead.index("Kofi promised") < lead.index("overbooked") < lead.index("Mei refused")


@each(
    ("language", "want", "asked"),
    [
        ("fr", "le remboursement de la différence, 640 €", " ; Mme Perrin me l'a promis (D-55388)"),
        ("es", "la devolución de 200 €", "; la señora Perrin me lo prometió (D-55388)"),
    ],
)
def test_who_promised_what_is_asked_stands_behind_the_day_and_with_their_article(
    language: str, want: str, asked: str
) -> None:
    """Behind a comma before the day where the sum ends the ask in French, and before a title in Spanish."""
    from casebook.exporters.lead.as_promised import asked_as_promised

    sum_of = "640 €" if language == "fr" else "200 €"
    name = "Mme Perrin" if language == "fr" else "señora Perrin"
    entries = Entries()
    made = entries.contact("2024-10-09", agent=name, case_number="D-55388")
    entries.promise("2024-10-09", sum_of, "2024-10-20", promised=Promised.REFUND, made_in=made)
    facts = facts_of(case(language=language, want=want), entries)
    wording = Wording(facts, language_named(language), years=False)

    request = request_of(wording, want, None, is_kept=False)
    (short, named), _ = asked_as_promised(wording, facts.promises[0], request)

    assert _plain(short).endswith(f"{_plain(request.until)}{asked}")
    assert wording.number_beside(facts.contacts[0]) in named


def _plain(said: str) -> str:
    return said.replace("\u202f", " ").replace("\u00a0", " ")


@each(
    ("item", "named"),
    [("side-by-side refrigerator CX-26", "(refrigerator CX-26)"), ("lave-linge Bruno", "(lave-linge Bruno)")],
)
def test_a_thing_is_named_without_its_shape_where_there_is_no_room(item: str, named: str) -> None:
    """*lave-linge* is the thing itself."""
    entries = Entries()
    made = entries.contact("2024-08-14", agent="Monique", role=Role.SUPERVISOR, case_number="BB-20117")
    entries.promise("2024-08-14", "the buyback form by email", "2024-08-14", promised=Promised.OTHER, made_in=made)
    entries.contact("2024-08-21", "A third repair is needed first.", agent="Steve", outcome=Outcome.REFUSED)
    problem = (
        "It has never cooled below 58 F since it was delivered on 12 Jul, although the dial stands at the coldest."
    )
    values = {"orders": ("HD-W778120043",), "want": "a replacement or a full refund of 1,649.00 USD", "item": item}

    assert named in told(facts_of(case(problem=problem, **values), entries))


@each("amount", [None, Money(112_000, "EUR")])
def test_what_the_sum_at_stake_is_for_needs_no_word_where_a_proof_has_no_room(amount: Money | None) -> None:
    """The case has that amount, and its problem says what it is for."""
    given = case(
        problem="The pipe burst and they refused it.", want="payment of 1,120 EUR for the repair", amount=amount
    )
    wording = Wording(facts_of(given), language_named("en"), years=False)

    brief = request_of(wording, given.want or "", None, is_kept=False).in_few_words

    assert ("" if amount is None else "My request: payment of 1,120 EUR by 27 Nov") == brief
