"""What somebody said goes on from who said it, in a sentence that is one; what came later comes later."""

from __future__ import annotations

from typing import Any

from casebook.exporters.facts.said.whose_words import said_in
from casebook.exporters.lead.lead import lead_of
from casebook.exporters.options import ExportOptions
from casebook.exporters.registry import renderer
from casebook.exporters.wording import Wording
from casebook.language.language import language_named
from casebook.records.vocabularies import Promised, Verdict
from tests.builders import Entries, case, facts_of
from tests.conftest import each


@each(
    ("language", "agent", "typed", "told"),
    [
        (
            "nl",
            "Anouk",
            "Anouk zegt dat het bij de boekhouding ligt",
            "Anouk zei op 5 nov dat het bij de boekhouding ligt",
        ),
        ("nl", "Anouk", "ze zegt dat mijn borg komt", "Anouk zei op 5 nov dat mijn borg komt"),
        ("de", "Anna", "Anna sagt, dass es dort liegt", "Anna sagte am 5. November, dass es dort liegt"),
        ("de", "Anna", "sie sagt dass es dort liegt", "Anna sagte am 5. November, dass es dort liegt"),
        ("en", "Bo", "bo says that it is lost", "Bo said on 5 Nov: it is lost"),
    ],
)
def test_a_clause_keeps_the_word_that_it_hangs_on(language: str, agent: str, typed: str, told: str) -> None:
    """Dutch and German put its verb last: behind a colon it would be no sentence."""
    entries = Entries()
    entries.contact("2024-11-05", typed, agent=agent)
    facts = facts_of(case(language=language), entries)

    assert told == said_in(Wording(facts, language_named(language), years=False), facts.contacts[0], typed)


@each(
    ("language", "note"),
    [
        ("fr", "Seul un avoir de 60 euros est venu."),
        ("es", "Solo llegó un vale."),
        ("nl", "Slechts een bon kwam."),
        ("en", "Just a voucher came."),
        ("en", "Instead a letter came."),
        ("nl", "Kreeg slechts een bon."),
        ("de", "Statt der Lampe kam eine Mahnung."),
        ("fr", "Au lieu de la lampe, un avoir est venu."),
        ("es", "Llegó un vale en lugar de la lámpara."),
    ],
)
def test_what_came_instead_has_no_capital_behind_a_semicolon(language: str, note: str) -> None:
    """It goes on in the sentence of the promise."""
    entries = Entries()
    made = entries.contact("2024-11-02", agent="Bo")
    values = {"promised": Promised.DELIVERY, "made_in": made, "verdict": Verdict.BROKEN, "settled_note": note}
    entries.promise("2024-11-02", "a lamp", "2024-11-06", **values)

    lead = lead_of(facts_of(case(problem="It broke.", language=language), entries), ExportOptions(language)).text

    assert f"; {note[:1].lower()}{note[1:]}" in lead.replace("\u00a0;", ";")


def test_that_nothing_came_yet_is_not_told_before_what_it_is_about() -> None:
    """A later text without its day before an earlier one with its own reads as if it came first."""
    entries = Entries()
    entries.contact("2024-11-01", "sleutels ingeleverd bij Tom, borg komt binnen 14 dagen", agent="Tom")
    entries.contact("2024-11-15", "nog niks binnen")

    lead = lead_of(facts_of(case(language="nl", want="de borg terug"), entries), ExportOptions("nl")).text

    assert not lead.startswith("Nog niks binnen")


def test_an_initial_at_the_end_of_a_sentence_has_one_full_stop(casebook: Any) -> None:
    """Whoever passed the person on, as it is read of a transcript and told."""
    passed = "Pedro ha transferido la conversación a Lucía M."
    said = f"Pedro: Hola\nYo: mi reembolso\n{passed}\nLucía M.: Le devolvemos 120 € antes del viernes.\n"
    casebook("open", "tr", "--company", "Iberia", "--language", "es", "--problem", "El vuelo fue cancelado.")
    casebook("add", "tr", "--transcript", "-", input=said)

    told = casebook("export", "tr").stdout

    assert "Pedro pasó la conversación a Lucía M. " in told
    assert "M.." not in told


def test_what_somebody_said_goes_on_behind_dat_as_it_did() -> None:
    """*Fleur zei op 15 mei dat lekkage gedekt is*, and no colon before *dat*, whatever word follows."""
    entries = Entries()
    first = entries.contact("2024-05-11", "Lekkage valt er niet onder.", agent="Wim")
    entries.contact("2024-05-15", "Zij zei dat lekkage wel gedekt is.", agent="Fleur", contradicts=(first,))

    told = renderer("letter", "text")(facts_of(case(language="nl"), entries), ExportOptions("nl"))

    assert "Fleur zei op 15 mei 2024 dat lekkage wel gedekt is" in told
