"""That nobody knows whether a promise was kept is told beside it only where no later line tells how it went on."""

from __future__ import annotations

from casebook.domain.case_facts import CaseFacts
from casebook.exporters.facts.promises.overtaken import is_overtaken, is_spoken_of, nobody_came_for, others_missed
from casebook.exporters.lead.lead import lead_of
from casebook.exporters.options import ExportOptions
from casebook.exporters.registry import Format, Recipient, rendered
from casebook.exporters.wording import Wording
from casebook.language.language import language_named
from casebook.records.vocabularies import EventKind, Outcome, Promised, Role, Verdict
from tests.builders import Entries, case, facts_of
from tests.conftest import each

from .cases import paste


def overtaken(entries: Entries, number: int) -> bool:
    """Whether what came after the promise with this number tells how it went on."""
    facts: CaseFacts = facts_of(case(), entries)
    return is_overtaken(Wording(facts, language_named("en")), facts.promise(number))


def with_promise(party: str | None = None) -> tuple[Entries, int]:
    """A technician was promised on 2 Nov for 6 Nov."""
    entries = Entries()
    made = entries.contact("2024-11-02", "He books it.", agent="Ann", party=party)
    return entries, entries.promise(
        "2024-11-02", "a technician on 6 Nov", "2024-11-06", promised=Promised.REPAIR, made_in=made
    )


def test_a_later_contact_tells_how_it_went_on():
    """In which they refused, promised another thing, or spoke of the same from its day on."""
    for said, values in (
        ("No.", {"outcome": Outcome.REFUSED}),
        ("The technician did not find the house.", {}),
        ("A repair is not possible, she says.", {}),
    ):
        entries, number = with_promise()
        entries.contact("2024-11-08", said, agent="Bo", **values)
        assert overtaken(entries, number), said
    entries, number = with_promise()
    made = entries.contact("2024-11-04", "She is sorry.", agent="Bo")
    entries.promise("2024-11-04", "a refund", promised=Promised.REFUND, made_in=made)
    assert overtaken(entries, number)


def test_that_nobody_came_tells_it_as_well():
    """Whoever wrote that down need not say that they know nothing of it."""
    entries, number = with_promise()
    entries.event("2024-11-06", EventKind.MISSED)
    assert overtaken(entries, number)
    for said in ("Nobody came. She has no idea why.", "Stayed in all day, nobody came. She is sorry."):
        entries, number = with_promise()
        entries.contact("2024-11-07", said, agent="Bo")
        assert overtaken(entries, number), said


def test_what_is_about_another_thing_tells_nothing_of_it():
    """Nor does what was said before its day, or by somebody else, or nothing at all."""
    entries, number = with_promise()
    assert not overtaken(entries, number)
    entries.contact("2024-11-04", "The technician is on his way, she says.", agent="Bo")
    entries.contact("2024-11-07", "The technician never called us.", agent="Cid", party="Parcelway")
    entries.contact("2024-11-08", "My bill is wrong too.", agent="Dee")
    assert not overtaken(entries, number)


def test_a_carrier_is_asked_about_what_the_carrier_promised():
    """What the company said later is about its own promises."""
    entries, number = with_promise(party="Parcelway")
    entries.contact("2024-11-08", "No.", agent="Bo", outcome=Outcome.REFUSED)
    assert not overtaken(entries, number)


def test_a_note_of_the_thing_tells_how_it_went_on():
    """*Seal put in, still leaks*: nobody says beside the promise of a seal that they have seen nothing of it."""
    entries = Entries()
    made = entries.contact("2024-11-02", "He sees the gap.", agent="Ann")
    number = entries.promise(
        "2024-11-02", "a new seal in a week", "2024-11-09", promised=Promised.OTHER, made_in=made, key=True
    )
    entries.event("2024-11-12", EventKind.NOTE, "The window leaks, with or without it.")
    assert not overtaken(entries, number)
    entries = Entries()
    made = entries.contact("2024-11-02", "He sees the gap.", agent="Ann")
    number = entries.promise(
        "2024-11-02", "a new sealing in a week", "2024-11-09", promised=Promised.OTHER, made_in=made
    )
    entries.event("2024-11-12", EventKind.NOTE, "Sealing put in, still leaks.")
    assert overtaken(entries, number)


def test_others_are_counted_of_which_no_later_line_tells():
    """The one that the lead tells is none of them, nor one of another party, nor one after which something was promised again."""
    entries = Entries()
    for day, agent, party in ((2, "Ann", "Parcelway"), (4, "Bo", None), (6, "Cid", None)):
        made = entries.contact(f"2024-11-0{day}", "It is looked into.", agent=agent, party=party)
        entries.promise(
            f"2024-11-0{day}", f"a cake {day}", f"2024-11-0{day + 1}", promised=Promised.OTHER, made_in=made
        )
    entries.promise("2024-11-06", "a pie", "2024-11-07", promised=Promised.OTHER, made_in=5)
    facts = facts_of(case(), entries)

    others = others_missed(Wording(facts, language_named("en")), facts.promise(6))
    assert [each.promise.text for each in others] == ["a pie"]


def _case_file(entries: Entries, **of_case: object) -> str:
    facts = facts_of(case(**of_case), entries)
    return str(rendered(Recipient.CHAT, Format.MARKDOWN, facts, ExportOptions("en")).text)


def test_a_case_file_counts_no_days_of_what_a_later_line_tells():
    """*The technician found a leak* on the day he was due: that he is two weeks late would be untrue."""
    for want, is_late in (("a refund", False), ("a repair", True)):
        entries, _ = with_promise()
        made = entries.contact("2024-11-08", "The technician found a leak.", agent="Luis")
        entries.promise("2024-11-08", want, "2024-11-15", promised=Promised.REFUND, made_in=made)
        told = _case_file(entries, problem="It leaks.", want=want)
        assert is_late is ("- Repair promised for 6 Nov 2024, nothing on record, 14 days past that day." in told), want
        assert is_late is ("14 days past that day: a technician on 6 Nov. (towel/2)" in told), want
        assert "promised by Ann for 6 Nov 2024" in told

    entries, _ = with_promise()
    told = _case_file(entries, problem="It leaks.", want="a refund")
    assert "14 days past that day: a technician on 6 Nov." in told


def test_a_case_file_says_once_that_nobody_came():
    """Whoever noted the word for it and nothing else said nothing more."""
    entries = Entries()
    entries.event("2024-11-06", EventKind.MISSED, "Nobody came.")
    entries.event("2024-11-07", EventKind.MISSED, "Nobody came, nobody called.")

    assert "> Nobody came, nobody called." in (told := _case_file(entries))
    assert "> Nobody came.\n" not in told


def _letter(entries: Entries, **of_case: object) -> str:
    facts = facts_of(case(**of_case), entries)
    return str(rendered(Recipient.LETTER, Format.TEXT, facts, ExportOptions("en")).text)


def test_a_letter_has_no_news_of_nothing_that_went_on_below():
    """An answer by 8 Nov, and on 10 Nov another promise: the case went on. What is still asked for did not come, as far as
    anybody knows."""
    for want, is_told in (("a refund", False), ("an answer", True)):
        entries = Entries()
        made = entries.contact("2024-11-02", "She asks the courier.", agent="Ann", case_number="A-1")
        entries.promise("2024-11-02", "an answer", "2024-11-08", promised=Promised.REPLY, made_in=made)
        made = entries.contact("2024-11-10", "He sees the photo.", agent="Joe", case_number="A-2")
        entries.promise("2024-11-10", "the money", "2024-11-15", promised=Promised.REFUND, made_in=made)
        told = _letter(entries, problem="It never came.", want=want)
        assert is_told is ("by 8 November 2024, case A-1; I have no record" in told), told
        assert "Ann promised an answer by 8 November 2024, case A-1" in told


def test_a_later_promise_in_other_words_speaks_of_the_first():
    """*It is not ordered yet* says nothing of a new blind, but with that it is promised again."""
    entries = Entries()
    made = entries.contact("2024-11-02", "The factory was wrong.", agent="Bas")
    number = entries.promise("2024-11-02", "a new blind", "2024-11-06", promised=Promised.OTHER, made_in=made)
    made = entries.contact("2024-11-08", "It is not ordered yet.", agent="Femke")
    entries.promise("2024-11-08", "the fitter brings the blind", "2024-11-20", promised=Promised.REPAIR, made_in=made)
    facts = facts_of(case(), entries)

    assert is_spoken_of(Wording(facts, language_named("en")), facts.promise(number))


def _lead_of(first: dict[str, object], second: dict[str, object]) -> str:
    """Of two promises: a repair, by a supervisor, and an answer, by somebody else."""
    entries = Entries()
    made = entries.contact("2024-11-02", agent="Ann", role=Role.SUPERVISOR)
    entries.promise("2024-11-02", "a free repair", promised=Promised.REPAIR, made_in=made, **first)
    made = entries.contact("2024-11-03", agent="Bo")
    entries.promise("2024-11-03", "an answer", promised=Promised.REPLY, made_in=made, **second)
    return lead_of(facts_of(case(problem="It leaks.", want="a free repair"), entries), ExportOptions("en")).text


BROKEN = {"verdict": Verdict.BROKEN, "settled": "2024-11-10"}


@each(
    ("first", "second", "told"),
    [
        ({"due": "2024-11-06"}, {"due": "2024-11-07"}, "Another promise is past its day as well."),
        ({"due": "2024-11-06"}, {"due": "2024-11-07", **BROKEN}, "Another promise was not kept."),
        ({"after": "the part arrives"}, {"due": "2024-11-07", **BROKEN}, "Another promise was not kept."),
        ({"due": "2024-11-06"}, BROKEN, "Another promise was not kept."),
        ({"after": "the part arrives"}, {"due": "2024-11-07"}, ""),
    ],
)
def test_others_are_told_as_what_is_known_of_them(
    first: dict[str, object], second: dict[str, object], told: str
) -> None:
    """None is overdue as well where the one that is told waits for something, nor one that had no day or was settled."""
    lead = _lead_of(first, second)

    assert "a free repair" in lead
    assert told in lead
    assert ("Another promise" in lead) == bool(told)


def test_that_nobody_came_on_the_day_of_one_promise_says_nothing_of_another():
    """A day that was missed belongs to what was promised for it; what was due before is told as it was."""
    entries = Entries()
    first = entries.contact("2024-10-20", "...", agent="Jo")
    entries.promise("2024-10-20", "a new key", "2024-10-26", promised=Promised.OTHER, made_in=first)
    second = entries.contact("2024-11-02", "...", agent="Ed")
    entries.promise("2024-11-02", "an engineer", "2024-11-09", promised=Promised.REPAIR, made_in=second)
    entries.event("2024-11-09", EventKind.MISSED)
    facts = facts_of(case(), entries)
    wording = Wording(facts, language_named("en"))
    assert [nobody_came_for(wording, facts.promise(each)) for each in (2, 4)] == [False, True]


NOTHING = {
    "en": "nothing on record",
    "nl": "nog niets van vernomen",
    "de": "bisher nichts davon bekannt",
    "fr": "sans nouvelles à ce jour",
    "es": "sin noticias hasta hoy",
}
TECHNICIAN = {
    "en": ("technician appointment", "That is wear, we do not pay for it.", "We will not send a technician."),
    "nl": ("afspraak monteur", "Dat is slijtage, dat betalen we niet.", "We sturen geen monteur."),
    "de": ("Technikertermin", "Das ist Verschleiß, das zahlen wir nicht.", "Den Technikertermin gibt es nicht."),
    "fr": ("visite du technicien", "C'est de l'usure, nous ne payons pas.", "Nous n'envoyons pas de technicien."),
    "es": ("visita del técnico", "Es desgaste, no lo pagamos.", "No enviamos a ningún técnico."),
}


def _told_of_technician(language: str, refusal: str | None, again: str | None = None) -> str:
    """The paste of a case in which a technician was promised for 6 Nov, and a refund of which the lead tells."""
    entries = Entries()
    made = entries.contact("2024-11-02", "OK.", agent="Adler", role=Role.SUPERVISOR)
    entries.promise("2024-11-02", TECHNICIAN[language][0], "2024-11-06", promised=Promised.OTHER, made_in=made)
    if refusal is not None:
        entries.contact("2024-11-10", refusal, agent="Kern", outcome=Outcome.REFUSED)
    made = entries.contact("2024-11-12", "Hm.", agent="Bo", role=Role.MANAGER)
    what = again or "499 EUR"
    entries.promise("2024-11-12", what, "2024-11-14", promised=Promised.REFUND, made_in=made, key=True)
    facts = facts_of(case(language=language, problem="It stands still.", want="499 EUR"), entries)
    return paste(facts, ExportOptions(language)).replace("\u00a0", " ")


@each("language", NOTHING)
def test_who_refuses_or_promises_another_thing_does_not_say_what_became_of_it(language: str) -> None:
    """Nobody knows of the technician whether one came, whatever was said of the money."""
    for refusal in (None, TECHNICIAN[language][1]):
        assert f"({NOTHING[language]})" in _told_of_technician(language, refusal), refusal


@each("language", NOTHING)
def test_who_refuses_the_very_thing_does(language: str) -> None:
    """Its own line says that it is not to be."""
    for refusal in ("No.", TECHNICIAN[language][2]):
        assert f"({NOTHING[language]})" not in _told_of_technician(language, refusal), refusal
