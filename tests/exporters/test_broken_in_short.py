"""A promise that was broken is told with its day and its end in few words, so that they fit where there is little room."""

from __future__ import annotations

from casebook.exporters.facts.promises.promised_kinds import kind_promised
from casebook.exporters.options import ExportOptions
from casebook.exporters.registry import renderer
from casebook.exporters.wording import Wording
from casebook.language.language import language_named
from casebook.records.vocabularies import Outcome, Promised, Verdict
from tests.builders import Entries, case, facts_of
from tests.conftest import each

from .cases import paste

BROKEN = (
    ("en", "reply promised by 28 Apr; no answer came.", "promised a reply, due 28 Apr (not kept)."),
    ("nl", "antwoord toegezegd, uiterlijk 28 apr; dat is niet gekomen.", "uiterlijk 28 apr (niet nagekomen)."),
    ("de", "Antwort bis zum 28. April zugesagt; es kam keine Antwort.", "bis zum 28. April (nicht eingehalten)."),
    (
        "fr",
        "réponse promise d'ici au 28 avril ; je n'ai reçu aucune réponse.",
        "d'ici au 28 avril ; je n'ai reçu aucune réponse.",
    ),
    (
        "es",
        "respuesta prometida para el 28 de abril; no he recibido respuesta.",
        "para el 28 de abril; no he recibido respuesta.",
    ),
)


def _told(language: str, limit: int, *, verdict: Verdict | None = Verdict.BROKEN, is_loose: bool = False) -> str:
    entries = Entries()
    long = (
        "She asked for photos of the plate, of the rail and of the seat, and for the papers that came with it in the box. "
        * 3
    )
    made_in = None if is_loose else entries.contact("2024-04-21", long, agent="Rosalind", case_number="774-0218")
    about = {"promised": Promised.REPLY, "verdict": verdict, "made_in": made_in}
    entries.promise("2024-04-21", "a reply", "2024-04-28", agent="Rosalind", **about)
    second = entries.contact("2024-05-08", "x", agent="Mr Okoro", case_number="774-0263")
    entries.promise("2024-05-08", "a refund", "2024-05-29", promised=Promised.REFUND, made_in=second)
    entries.contact("2024-06-03", "It counts as used.", agent="Bo", outcome=Outcome.REFUSED)
    facts = facts_of(case(language=language, problem="It is not new.", want="a refund"), entries)
    return renderer("chat", "text")(facts, ExportOptions(language, limit=limit)).replace("\xa0", " ")


@each(("language", "told", "loose"), BROKEN)
def test_of_a_broken_promise_its_day_and_its_end_are_told_before_all_that_was_said(
    language: str, told: str, loose: str
) -> None:
    """Made in a contact or outside one; that it was promised alone would read as if it were still to come."""
    assert told.casefold() in _told(language, 520).casefold()  # below what she asked for, or behind its day
    assert loose in _told(language, 400, is_loose=True)


@each("verdict", [None, Verdict.WITHDRAWN])
def test_that_it_did_not_come_is_told_of_none_that_nobody_settled_so(verdict: Verdict | None) -> None:
    """What became of it nobody knows, or it was taken back."""
    assert not any("no answer came" in _told("en", limit, verdict=verdict) for limit in (480, 700, 1500))


def test_the_number_that_was_given_there_is_not_told_as_what_came_of_it() -> None:
    """It is a sentence of its own."""
    assert "no answer came. Case 774-0218." in _told("en", 480)


@each(
    ("language", "after", "told"),
    [
        ("en", "receiving it back", "replacement promised, within 10 days after receiving it back"),
        ("nl", "ontvangst", "vervanging toegezegd, binnen 10 dagen na ontvangst"),
        ("en", "word that " * 9, "replacement promised on a condition"),
    ],
)
def test_what_a_promise_waits_for_is_named_where_that_is_short(language: str, after: str, told: str) -> None:
    """*On a condition* says less than which, and whoever reads it may know that it is met."""
    entries = Entries()
    entries.promise("2024-06-12", "x", None, promised=Promised.REPLACEMENT, after=after, within="10 days")
    wording = Wording(facts_of(case(), entries), language_named(language), years=False)

    assert told == kind_promised(wording, wording.facts.promises[0])


@each(
    ("language", "note"),
    [
        ("en", "nobody came, nobody called"),
        ("en", "nothing came, and nobody answers"),
        ("nl", "er kwam niemand en niemand belde"),
        ("de", "niemand kam, niemand rief an"),
        ("fr", "personne n'est venu, personne n'a appelé"),
        ("es", "no llegó nada y nadie contesta"),
    ],
)
@each("length", [0, 260])
def test_a_note_that_says_two_things_is_told_in_its_own_words(length: int, language: str, note: str) -> None:
    """A phrase of the program for one of them would leave the other out: in the lead, or below it where that has no room."""
    entries = Entries()
    made = entries.contact("2024-11-02 10:00", "…", agent="Ann")
    broken = {"verdict": Verdict.BROKEN, "settled": "2024-11-10", "settled_note": f"{note}."}
    entries.promise(
        "2024-11-02", "a technician on 8 Nov", "2024-11-08", promised=Promised.REPAIR, made_in=made, **broken
    )
    problem = f"The washer leaks{' and leaks' * (length // 10)}."

    text = paste(facts_of(case(problem=problem, want="a repair"), entries), ExportOptions(language))

    assert note in text.casefold().replace("\N{NO-BREAK SPACE}", " ")
