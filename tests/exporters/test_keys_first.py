"""What the person marked finds room before all that is shorter, from the limit on that holds it below the lead."""

from __future__ import annotations

from casebook.domain.case_facts import CaseFacts
from casebook.exporters.options import ExportOptions
from casebook.records.vocabularies import EventKind, Outcome, Promised
from tests.builders import Entries, case, facts_of
from tests.conftest import each

from .cases import paste, pastes

FOUND = {
    "en": "The man who read the meter writes that the dial stood at 4411 when he came, that the seal was whole and that he told "
    "the office so that evening.",
    "nl": "De man die de meter opnam schrijft dat de stand 4411 was toen hij kwam, dat het zegel heel was en dat het kantoor dat "
    "diezelfde avond wist.",
    "de": "Der Ableser schreibt, dass der Zähler bei 4411 stand, als er kam, dass die Plombe heil war und dass das Büro das am "
    "selben Abend wusste.",
    "fr": "Le releveur écrit que le compteur était à 4411 à son passage, que le plomb était intact et que le bureau l'a su le "
    "soir même.",
    "es": "El lector escribe que el contador marcaba 4411 cuando vino, que el precinto estaba entero y que la oficina lo supo "
    "esa misma tarde.",
}
"""What another party wrote, which the person marked."""


def marked(language: str, *, more: str = "") -> CaseFacts:
    """A case in which that stands among shorter lines, and two people that contradict each other."""
    entries = Entries()
    entries.contact("2024-10-04", FOUND[language], agent="Gil", party="Metra", incoming=True, key=True)
    made = entries.contact("2024-10-09", "OK.", agent="Ada")
    entries.promise("2024-10-09", None, "2024-10-23", promised=Promised.REFUND, made_in=made)
    for day in range(12, 16):
        entries.contact(
            f"2024-10-{day}",
            f"The office was looked for again and again, and on day {day} nobody there had the file at hand.",
            agent="Ann",
        )
    entries.contact(
        "2024-10-26", "Zorg 81.", agent="Mel", outcome=Outcome.REFUSED, case_number="M-7", contradicts=(made,)
    )
    if more:
        entries.event("2024-10-28", EventKind.NOTE, more, key=True)
    problem = "The bill is ten times too high, though no one lived in the flat from May to September, as I wrote twice in spring."
    want = "249 EUR back on the account that the bill was paid from, and not on the next bill"
    return facts_of(case(problem=problem, want=want, language=language), entries)


@each("language", list(FOUND))
def test_what_is_marked_is_told_from_the_room_on_that_holds_it(language: str) -> None:
    """At every longer limit too; nothing shorter and no closing line stands in its place."""
    facts, options = marked(language), ExportOptions(language)
    lead, *_ = paste(facts, options).split("\n\n")
    line = next(each for each in paste(facts, options).splitlines() if "4411" in each)
    limits = range(len(lead) + 60, 900, 15)
    texts = pastes(facts, limits, language)
    for limit, text in zip(limits, texts, strict=True):
        assert ("4411" in text) >= (limit > len(lead) + len(line) + 3), limit


def test_what_is_marked_and_has_no_room_leaves_it_to_what_has() -> None:
    """Of two that are marked the shorter stands where both do not fit, and at each longer limit; what is short has the rest."""
    facts = marked(
        "en", more="The lamp in the hall burnt all that week, which the caretaker saw and wrote down each day."
    )
    limits = range(400, 700, 20)
    told = [("caretaker" in text, "4411" in text) for text in pastes(facts, limits, "en")]

    assert told[0] == (True, False)
    assert told[-1] == (True, True)
    assert told == sorted(told)
    for limit, text in zip(limits, pastes(facts, limits, "en"), strict=True):
        assert limit - len(text) <= limit // 10 + 3
