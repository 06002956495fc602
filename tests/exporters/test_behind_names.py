"""Who it was, how they were reached and when, told once: by the line, not again by what was typed behind it."""

from __future__ import annotations

from casebook.exporters.facts.deciding.deciding import evidence_in
from casebook.exporters.facts.noted.nothing_came import wrote_nothing_came
from casebook.exporters.facts.said.only_names import behind_names
from casebook.exporters.facts.said.their_words import their_words
from casebook.exporters.facts.said.told_by_party import behind_party
from casebook.exporters.facts.said.whose_words import said_in
from casebook.exporters.options import ExportOptions
from casebook.exporters.wording import Wording
from casebook.exporters.words.typed import beside_day
from casebook.language.language import language_named
from casebook.records.kinds import Contact
from casebook.records.vocabularies import Channel, Promised, Role
from tests.builders import Entries, case, facts_of
from tests.conftest import each
from tests.exporters.cases import paste


def told_with(language: str, text: str, **details: object) -> tuple[Wording, Contact]:
    """The words and the contact of a case that has nothing but this contact."""
    entries = Entries()
    entries.contact("2024-11-02", text, **details)
    wording = Wording(
        facts_of(case(language=language, company="Mode12"), entries), language_named(language), years=False
    )
    return wording, wording.facts.contacts[0]


@each(
    ("language", "typed", "left"),
    [
        ("fr", ["Rappelé Mode12, Karim, responsable."], []),
        ("en", ["Chat with Karim, team lead."], []),
        ("de", ["Nochmal Hotline: Karim, Teamleiter."], []),
        ("nl", ["Weer gebeld met Karim."], []),
        ("es", ["Llamé, Karim, encargado."], []),
        ("en", ["Chat.", "Karim: the box is lost."], ["Karim: the box is lost."]),
        ("en", ["Chat."], ["Chat."]),
        ("en", ["Called again."], ["Called again."]),
        ("en", ["Called the shop, Karim hung up."], ["Called the shop, Karim hung up."]),
        ("en", ["Karim, driver."], ["Karim, driver."]),
    ],
)
def test_who_it_was_and_how_they_were_reached_is_not_said_again(
    language: str, typed: list[str], left: list[str]
) -> None:
    """Unless it is all that is known, or says anything more."""
    wording, contact = told_with(language, " ".join(typed), agent="Karim", role=Role.SUPERVISOR)

    assert left == behind_names(wording, contact, typed)


@each(
    ("party", "said", "left"),
    [
        ("Norbank", "bank: nothing came in", "nothing came in"),
        ("La Poste", "la poste: gps dit livré", "gps dit livré"),
        ("Creda Inkasso", "Inkasso schreibt, 389 Euro", "389 Euro"),
        ("Evri", "the carrier says it is lost", "it is lost"),
        ("PostNL", "PostNL zegt dat het pakket weg is", "PostNL zegt dat het pakket weg is"),
        ("Evri", "tracking: delivered", "tracking: delivered"),
        ("", "bank: nothing came in", "bank: nothing came in"),
    ],
)
def test_another_party_is_not_named_again_before_what_it_said(party: str, said: str, left: str) -> None:
    """By its name, a word of it, or what it is."""
    _, contact = told_with("en", said, party=party or None)

    assert left == behind_party(contact, said)


def test_what_another_party_said_stands_once() -> None:
    """In the lead or on its line, behind its name alone."""
    entries = Entries()
    entries.contact("2024-11-02", "bank: nothing came in, the money was never sent", party="Norbank")
    text = paste(facts_of(case(), entries), ExportOptions("en"))

    assert text.count("othing came in") == 1
    assert "bank: nothing" not in text.replace("Norbank: ", "")


@each(
    ("language", "typed", "said"),
    [
        ("de", "nochmal Hotline: Frau Oz sieht das Foto", "Frau Oz sieht das Foto"),
        ("en", "chat again: he sees no call", "he sees no call"),
        ("en", "chat room: closed", "chat room: closed"),
    ],
)
def test_the_way_before_a_colon_is_in_the_persons_own_words(language: str, typed: str, said: str) -> None:
    """As how they got through is."""
    wording, _ = told_with(language, typed)

    assert said == their_words(wording, typed)


@each(
    ("language", "text", "told"),
    [
        (
            "nl",
            "gebeld met Kelly, verslag van Marc zegt fabrieksfout!!",
            "Verslag van Marc zegt fabrieksfout!! (2 nov)",
        ),
        ("en", "rang Kelly, the report says it was sealed!!", "the report says it was sealed!! (2 Nov)"),
        ("en", "rang Kelly, the report says it was sealed", "Kelly said on 2 Nov: the report says it was sealed"),
    ],
)
def test_what_the_person_cries_out_is_put_in_nobodys_mouth(language: str, text: str, told: str) -> None:
    """It may be what they told whoever answered."""
    wording, contact = told_with(language, text, agent="Kelly")

    assert told.casefold() == said_in(wording, contact, text).casefold()


@each(
    ("said", "told"),
    [
        ("Lola says it is swapped next week", "22 Apr: Lola says it is swapped next week"),
        ("Lola dice que la cambian la semana que viene", "22 Apr: Lola dice que la cambian la semana que viene"),
        ("Lola looks into it (case 12)", "22 Apr: Lola looks into it (case 12)"),
        ("Lola took it back last week, she says", "Lola took it back last week, she says (22 Apr)"),
    ],
)
def test_a_day_stands_before_what_ends_with_a_week_or_in_brackets(said: str, told: str) -> None:
    """Behind it, it would be taken for the day of that week."""
    assert told == beside_day(said, "22 Apr", ": ")


SINCE = (
    ("en", "still no refund, Ines says Kim asked for a form"),
    ("fr", "toujours pas remboursé, Inès dit que Karim a demandé un papier"),
    ("de", "immer noch nichts, Frau Oz sagt, das dauert"),
    ("nl", "nog steeds niks, Bea zegt dat het even duurt"),
    ("es", "sigo sin nada, Lola dice que tarda"),
)


@each(("language", "since"), SINCE)
def test_that_nothing_came_is_the_persons_own_before_what_somebody_says(language: str, since: str) -> None:
    """The clause that it begins with; not where somebody says that."""
    entries = Entries()
    made = entries.contact("2024-06-03", "OK", agent="Kim")
    entries.contact("2024-06-20", since)
    facts = facts_of(case(language=language), entries)
    wording = Wording(facts, language_named(language), years=False)
    found = wrote_nothing_came(wording, Promised.REFUND, facts.entry(made).at)

    assert found is facts.contacts[1]


def test_working_days_in_a_range_are_no_day_of_the_month() -> None:
    """*3-5 working days* has its day behind it; what is paid by bank is asked for."""
    entries = Entries()
    entries.contact("2024-06-03", "Gemma, they'll pay by bacs in 3-5 working days")
    told = paste(facts_of(case(problem="Drill sent back, no money."), entries), ExportOptions("en", limit=300))

    assert "On 3 Jun Gemma promised a refund by 10 Jun." in told
    assert "I ask for a refund by" in told


@each(
    ("language", "said", "told"),
    [
        (
            "es",
            "supervisora Amparo, perdon, mañana sale la transferencia",
            "el reembolso para el 14 de julio",
        ),
        ("en", "supervisor Amparo, sorry, tomorrow the money goes out", "a refund by 14 Jul"),
    ],
)
def test_a_day_that_a_promise_begins_with_is_when_it_is_due(language: str, said: str, told: str) -> None:
    """And that they were sorry is no line of its own."""
    entries = Entries()
    entries.contact("2024-07-13", said, agent="Amparo", role=Role.SUPERVISOR)
    facts = facts_of(case(language=language, problem="77-20418."), entries)
    text = paste(facts, ExportOptions(language)).replace("\u00a0", " ")

    assert told in text
    assert "orry" not in text
    assert "perdon" not in text


@each(
    ("language", "note", "told"),
    [("nl", "niks", "29 sep"), ("en", "still nowt", "29 Sep"), ("en", "34.99 came today", "34.99")],
)
def test_a_note_of_what_came_is_no_contact(language: str, note: str, told: str) -> None:
    """Neither counted nor told as one."""
    entries = Entries()
    entries.contact(
        "2024-09-18", "Kees: geld terug binnen 5 dagen" if language == "nl" else "Kees: money back in 5 days"
    )
    entries.contact("2024-09-29", note)
    text = paste(facts_of(case(language=language, problem="A lamp."), entries), ExportOptions(language))

    assert told in text
    assert "chat" not in text.casefold()
    assert "third" not in text
    assert "3rd" not in text


def test_what_another_wrote_back_is_not_called_a_reply_again() -> None:
    """The line says that it is their email."""
    entries = Entries()
    entries.contact(
        "2024-09-18", "reply from Jess: cancellation found", agent="Jess", channel=Channel.EMAIL, incoming=True
    )

    assert "email from Jess: cancellation found." in paste(facts_of(case(), entries), ExportOptions("en"))


def test_the_rest_of_a_sum_that_was_said_to_come_is_asked_for() -> None:
    """A part of it came: the promise is still to be kept; and a clause of it is not told again for the number behind it."""
    entries = Entries()
    entries.contact(
        "2024-09-10",
        "Sonia: it was insured, they'll refund the 80 in 3 to 5 days, ref KB-55012",
        agent="Sonia",
        case_number="KB-55012",
    )
    entries.contact("2024-09-22", "only 40 EUR came")
    text = paste(facts_of(case(problem="three tops, 80 EUR, gone"), entries), ExportOptions("en"))

    assert "keep that promise" in text
    assert text.count("Sonia promised a refund of 80 EUR by 15 Sep") == 1
    assert "refund the 80" not in text


@each(
    ("language", "said", "told"),
    [
        ("en", "bot says the reading has been accepted", "A bot said on 2 Nov: the reading has been accepted"),
        ("nl", "de chatbot zegt: meting is akkoord", "zei op 2 nov: meting is akkoord"),
        ("fr", "l'assistant virtuel dit que la lecture est acceptée", "la lecture est acceptée"),
    ],
)
def test_a_program_is_not_named_again_before_what_it_said(language: str, said: str, told: str) -> None:
    """It has no name, and is told by what it is."""
    wording, contact = told_with(language, said, role=Role.BOT)
    sentence = said_in(wording, contact, said)

    assert told.casefold() in sentence.casefold()
    assert sentence.casefold().count("bot") + sentence.casefold().count("assistant") == 1


@each(
    ("language", "said", "told"),
    [
        (
            "nl",
            "expert nu wel geweest, volgens hem is het blad zonder plaat getild",
            "volgens hem is het blad zonder plaat getild",
        ),
        ("en", "the inspector came, it was lifted without a board", "it was lifted without a board"),
    ],
)
def test_what_somebody_found_is_told_without_that_they_came(language: str, said: str, told: str) -> None:
    """That they came shows nothing."""
    entries = Entries()
    entries.contact("2024-09-21", said, party="Hofman")
    (found,) = evidence_in(
        Wording(facts_of(case(language=language), entries), language_named(language), years=False), None
    )

    assert all(told in form for form in found.forms)
    assert not any("geweest" in form or "came" in form for form in found.forms)


def test_that_a_thing_is_made_no_more_and_what_was_read_off_decide() -> None:
    """What somebody says who knows, or read the figure."""
    entries = Entries()
    entries.contact("2024-09-21", "Cormac says the supplier dropped the model so it will never come", agent="Cormac")
    entries.contact("2024-09-22", "Pauline, she read 18,260 and wrote it on a card", party="North Grid")
    told = evidence_in(Wording(facts_of(case(), entries), language_named("en"), years=False), None)

    assert {"Cormac", "North Grid"} == {
        name for each in told for name in ("Cormac", "North Grid") if name in each.forms[0]
    }
