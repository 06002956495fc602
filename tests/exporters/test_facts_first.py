"""What a text with little room tells first: what decides, what explains it, and nothing that the lead tells already."""

from __future__ import annotations

from casebook.domain.case_facts import CaseFacts
from casebook.exporters import chat
from casebook.exporters.formats.fitting import TooShortALimit
from casebook.exporters.formats.text import render
from casebook.exporters.lead.lead import Lead
from casebook.exporters.lines.below_lead import below_lead
from casebook.exporters.options import ExportOptions
from casebook.exporters.outline import Fragment, Stage
from casebook.exporters.wording import Wording
from casebook.language.language import language_named
from casebook.records.values import Money
from casebook.records.vocabularies import Channel, EventKind, Outcome, Promised, Role
from tests.builders import Entries, case, facts_of
from tests.conftest import each, one_of

from .cases import paste

LANGUAGES = ["en", "nl", "de", "fr", "es"]

PROBLEM = (
    "The mower that I bought for the garden of my mother in the spring of this year stopped on its second day in the grass"
    " behind the house, whatever my neighbour and I tried with it since."
)
"""So long that the lead has no room for what they said."""

WANT = "249.00 EUR back on the card with which I paid for it in the shop on the square in March"
"""So long that the lead has no room for more of what happened."""


def _fragments(facts: CaseFacts, language: str = "en") -> list[Fragment]:
    """What may be told below the lead."""
    blocks = chat.outline(facts, ExportOptions(language)).blocks[1:]
    return [fragment for block in blocks for fragment in block.fragments if fragment.forms]


def _stages(facts: CaseFacts, language: str = "en") -> dict[int, Stage]:
    """When the line of each entry has its turn, by its number."""
    return {each.entry: each.forms[0][0] for each in _fragments(facts, language) if each.entry}


def _forms(facts: CaseFacts, number: int, language: str = "en") -> list[str]:
    """The forms of the line of this entry, the shortest first."""
    return [form for each in _fragments(facts, language) if each.entry == number for _, form in each.forms]


def _texts(facts: CaseFacts, language: str = "en") -> list[str]:
    """The text at many limits."""
    outline, found = chat.outline(facts, ExportOptions(language)), []
    for limit in range(200, 1300, 7):
        try:
            found.append(render(outline, ExportOptions(language, limit)))
        except TooShortALimit:
            continue
    return found


def test_a_bot_waits_for_what_people_said_and_for_the_parcel() -> None:
    """It sends everybody to the same questions; where it answered last, the case stands there."""
    entries = Entries()
    early = entries.contact("2024-11-02", "The bot sent me to the questions.", role=Role.BOT)
    entries.contact("2024-11-03", "She looks for it on the shelf.", agent="Ada")
    late = entries.contact("2024-11-05", "The bot sent me to the questions again.", role=Role.BOT)
    entries.shipment("2024-11-03", None, carrier="UPS", tracking="1Z999AA10123456784")
    stages = _stages(facts_of(case(problem=PROBLEM, want="a refund"), entries))

    assert stages[late] < Stage.CONTACT < Stage.PARCEL < stages[early]


def test_news_of_a_parcel_that_the_lead_tells_in_other_words_waits() -> None:
    """Its carrier and number are new, and all that is where the lead has each word; where and with whom it was left is news."""
    problem = (
        "Tracking says delivered on 3 Oct at 14:12 with a photo of a blue door. My door is white. I was at home all day and so"
        " was my neighbour, who has a bell that rings in the garden."
    )
    stages = []
    door = "marked delivered 14:12, photo shows a blue door"
    for news in (f"{door} and a bench", "left with Lefort at the gate at 16:30", f"{door}, not mine"):
        entries = Entries()
        entries.shipment("2024-10-03", news, carrier="Evri", tracking="JD0002214587123456")
        facts = facts_of(case(problem=problem, want=WANT), entries)
        stages.append([stage for each in _fragments(facts) for stage, form in each.forms if "Evri" in form])

    assert [of_news[0] < Stage.REQUEST for of_news in stages] == [True, True, True]
    assert [of_news[1:2] for of_news in stages] == [[Stage.DETAIL], [Stage.PARCEL], []]


def test_a_contact_of_which_the_lead_tells_most_waits_for_the_others() -> None:
    """What is left of it says little beside who said anything else."""
    problem = "Cass said that the mechanic comes on 15 November, and there is no callout fee."
    entries = Entries()
    told = entries.contact(
        "2024-11-02", "Cass agrees, mechanic comes 15 November, no callout fee at all.", agent="Cass"
    )
    other = entries.contact("2024-11-03", "Dane says to log it with the factory.", agent="Dane")
    entries.contact("2024-11-05", "She rings back.", agent="Ada")
    stages = _stages(facts_of(case(problem=problem, want="a new pump"), entries))

    assert (stages[other], stages[told]) == (Stage.CONTACT, Stage.EVENT)


def test_what_came_back_for_one_thing_of_two_explains_the_rest() -> None:
    """Whoever reads of the remaining sum learns of what before a name and a number are asked for."""
    entries = Entries()
    entries.item("2024-10-28", "headphones", price=Money(24900, "GBP"))
    entries.item("2024-10-28", "case", price=Money(1999, "GBP"))
    noted = "for the case only, and none of it for the headphones, as their letter says"
    entries.event("2024-11-09", EventKind.REFUNDED, noted, amount=Money(1999, "GBP"))
    made = entries.contact("2024-11-05", "She approves it.", agent="Ada")
    entries.promise("2024-11-05", "a full refund", "2024-11-08", promised=Promised.REFUND, made_in=made)
    facts = facts_of(case(problem="It never came.", want="a refund", amount=Money(26899, "GBP")), entries)
    stages = {form: stage for each in _fragments(facts) for stage, form in each.forms}

    items = next(form for form in stages if form.startswith("Items: headphones"))
    came = next(form for form in stages if "case only" in form)
    assert stages[items] < Stage.REQUEST
    assert stages[came] < Stage.REQUEST


REMARKS = {
    "en": ("I work from home and I am using up the data of my phone.", "Nobody tells me the same thing twice."),
    "nl": (
        "Ik werk op afstand en gebruik nu alle data van mijn telefoon.",
        "Niemand legt mij uit wat er aan de hand is.",
    ),
    "de": (
        "Ich arbeite von unterwegs und verbrauche das Guthaben meines Handys.",
        "Keiner erklärt mir, was eigentlich los ist.",
    ),
    "fr": (
        "Je travaille à distance avec les données de mon téléphone.",
        "Personne n'explique quoi que ce soit à ce sujet.",
    ),
    "es": ("Trabajo desde mi piso y gasto los datos de mi móvil.", "Nadie me explica qué ocurre con todo esto."),
}


@each("language", LANGUAGES)
def test_a_remark_on_everybody_waits_for_what_happened(language: str) -> None:
    """*Nobody tells me the same thing twice* shows nothing; what stands before it does not wait with it."""
    fact, remark = REMARKS[language]
    facts = facts_of(case(problem=f"It broke. {fact} {remark}"))
    first = Lead(("It broke.",), frozenset({0}), None)
    own = below_lead(Wording(facts, language_named(language)), first, asks=False)[-1]

    assert own.forms == ((Stage.PROBLEM, fact), (Stage.COUNT, f"{fact} {remark}"))


AGAIN = {
    "en": ("It goes to the workshop on Monday.", "Again broken. After two repairs I get a new one."),
    "nl": ("Hij gaat maandag naar de werkplaats.", "Weer kapot. Na twee reparaties krijg ik een nieuwe."),
    "de": ("Es geht am Montag in die Werkstatt.", "Wieder kaputt. Nach zwei Reparaturen bekomme ich ein neues."),
    "fr": ("Il part lundi à l'atelier.", "Encore en panne. Après deux réparations, on m'en donne un neuf."),
    "es": ("Va al taller el lunes.", "Otra vez roto. Tras dos reparaciones me dan uno nuevo."),
}


@each("language", LANGUAGES)
def test_a_line_that_decides_brings_what_it_goes_on_from(language: str) -> None:
    """Whoever promised what the lead tells goes on from an older contact: that does not wait for lesser lines."""
    first, then = AGAIN[language]
    entries = Entries()
    early = entries.contact("2024-11-02", first, agent="Daan")
    entries.event("2024-10-28", EventKind.ORDERED)
    made = entries.contact("2024-11-09", then, agent="Kim", role=Role.MANAGER)
    entries.promise("2024-11-09", None, "2024-11-16", promised=Promised.REPLACEMENT, made_in=made)
    facts = facts_of(case(problem=PROBLEM, want="249,00 EUR"), entries)
    waits = [each.entry for each in _fragments(facts, language) if each.leans_on is not None]

    assert waits == [made]
    assert _stages(facts, language)[early] == _stages(facts, language)[made] == Stage.KEY_CONTACT


NOBODY_CAME = {
    "en": "Nobody came.",
    "nl": "Niemand gekomen.",
    "de": "Niemand kam.",
    "fr": "Personne n'est venu.",
    "es": "No vino nadie.",
}


@each("language", LANGUAGES)
def test_that_nobody_came_says_more_than_who_was_promised_next(language: str) -> None:
    """The shortest line of a contact tells it, and not that somebody promised to come another day."""
    entries = Entries()
    said = f"{NOBODY_CAME[language]} They put it on the list of the depot for the week after the next one, in the afternoon."
    made = entries.contact("2024-11-02", said, agent="Rob")
    entries.promise("2024-11-02", None, "2024-11-06", promised=Promised.REPAIR, made_in=made)
    key = entries.contact("2024-11-09", "She sends it.", agent="Kim", role=Role.MANAGER)
    entries.promise("2024-11-09", None, "2024-11-16", promised=Promised.REPLACEMENT, made_in=key)
    shortest = _forms(facts_of(case(problem=PROBLEM, want="a new mower"), entries), made, language)[0]

    assert shortest.endswith(f": {NOBODY_CAME[language]}")
    assert "Rob" in shortest


def test_who_was_to_come_is_told_where_it_is_told_that_nobody_did() -> None:
    """The contact that shows who is right and in which the engineer was promised says both at once, with its day."""
    for nobody in ("Stayed in all day, nobody came.", "They have another address in the file."):
        entries = Entries()
        made = entries.contact("2024-11-02", "He found a break in the street.", agent="Owen", channel=Channel.IN_PERSON)
        entries.promise("2024-11-02", "an engineer on 6 Nov", "2024-11-06", promised=Promised.REPAIR, made_in=made)
        key = entries.contact("2024-11-06", nobody, agent="Kim", role=Role.SUPERVISOR)
        entries.promise("2024-11-06", "an engineer", "2024-11-12", promised=Promised.REPAIR, made_in=key)
        shortest = _forms(facts_of(case(problem=PROBLEM, want="the line repaired"), entries), made)[0]

        assert "found a break in the street." in shortest
        assert ("ngineer on 6 Nov" in shortest) is ("nobody" in nobody)


@one_of(4)
def test_the_day_a_promise_was_due_is_told_first_where_the_lead_has_no_room_for_it(one_of: int) -> None:
    """That it is past is what whoever answers needs of it."""
    stages = {}
    for length in range(20, len(WANT), one_of):
        entries = Entries()
        made = entries.contact("2024-11-04", None, agent="Clarisse", role=Role.MANAGER)
        entries.promise("2024-11-04", "a transfer of 249.00 EUR", "2024-11-11", promised=Promised.REFUND, made_in=made)
        facts = facts_of(case(problem=PROBLEM, want=WANT[:length]), entries)
        lead = chat.outline(facts, ExportOptions()).lead.text
        if "Clarisse" not in lead:
            continue
        stages["11 Nov" in lead] = [
            stage for each in _fragments(facts) for stage, form in each.forms if "11 Nov" in form
        ][:1]

    assert stages == {True: [], False: [Stage.KEY_CONTACT]}


def test_a_number_that_stands_in_what_they_contradict_is_not_told_again() -> None:
    """Where that finds no room, it stands with the contact."""
    entries = Entries()
    made = entries.contact("2024-11-02", "She found the letter.", agent="Maud", case_number="TA-7102")
    entries.promise("2024-11-02", "a refund of 249.00 EUR", "2024-11-09", promised=Promised.REFUND, made_in=made)
    said = "First the modem has to come back, that is the rule."
    entries.contact("2024-11-10", said, agent="Bo", case_number="TA-7290", outcome=Outcome.REFUSED, contradicts=(made,))
    key = entries.contact("2024-11-12", "He has the modem.", agent="Cas", role=Role.MANAGER, case_number="TA-7388")
    entries.promise("2024-11-12", "the refund", "2024-11-18", promised=Promised.REFUND, made_in=key)
    facts = facts_of(case(problem=PROBLEM, want="249.00 EUR"), entries)
    texts = _texts(facts)

    assert any("TA-7290" in text and "two things" in text for text in texts)
    assert all(text.count(number) < 2 for text in texts for number in ("TA-7102", "TA-7290"))
    assert all(number in paste(facts, ExportOptions()) for number in ("TA-7102", "TA-7290"))


TOO_SHORT = {
    "en": "The worktop came, but 20 cm too short.",
    "nl": "Het blad is gekomen, maar 20 cm te kort.",
    "de": "Die Platte ist gekommen, aber 20 cm zu kurz.",
    "fr": "Le plan est venu, mais trop court de 20 cm.",
    "es": "La encimera vino, pero demasiado corta.",
}


@each("language", LANGUAGES)
def test_what_was_wrong_with_what_came_is_part_of_what_happened(language: str) -> None:
    """It explains all that was said since, and never stands there as something that was delivered."""
    entries = Entries()
    came = entries.event("2024-11-01", EventKind.DELIVERED, TOO_SHORT[language])
    said = entries.contact("2024-11-03", "Ada, Bo.", agent="Nowak")
    entries.contact("2024-11-05", "Cy, Dee.", agent="Sommer")
    facts = facts_of(case(problem=PROBLEM, want="249,00 EUR"), entries)
    stages = _stages(facts, language)

    assert stages[came] == Stage.PROBLEM < stages[said]
    assert all("20 cm" in form or "corta" in form for form in _forms(facts, came, language))


def test_who_grants_what_was_refused_is_told_whole() -> None:
    """The hotel agrees to the refund that the agency refuses: the days of both give way to that."""
    entries = Entries()
    made = entries.contact("2024-10-25", "He will ask the hotel.", agent="Kofi", case_number="T-901133")
    entries.promise("2024-10-25", "a full refund by 1 Nov", "2024-11-01", promised=Promised.REFUND, made_in=made)
    said = "The hotel confirms in writing that it was overbooked and agrees to the refund."
    entries.contact("2024-10-28", said, agent="Lucia", party="Hotel Brisa", incoming=True, channel=Channel.EMAIL)
    entries.contact("2024-11-05", "Says the booking is non-refundable.", agent="Mei", outcome=Outcome.REFUSED)
    problem = "When we arrived on 21 October Hotel Brisa had no room for us."
    want = "Please refund the whole booking of 512.00 EUR"
    facts = facts_of(case(problem=problem, want=want, orders=("SA-6610-2284",)), entries)
    lead = chat.outline(facts, ExportOptions()).lead.text

    assert "it was overbooked and agreed to the refund" in lead
    assert "Mei refused" in lead
