"""The number by which the company finds the case stands right below a lead that had no room for it."""

from __future__ import annotations

from casebook.exporters.chat import outline
from casebook.exporters.formats.text import render
from casebook.exporters.options import ExportOptions
from casebook.records.vocabularies import Channel
from tests.builders import Entries, case, facts_of
from tests.conftest import each

LONG = "The flight of 1 May left Manchester almost four hours late, so that we missed the connection in Lisbon and reached Recife"
LONG += " twenty-two hours late without any of our luggage."
WANT = "the compensation and the rest of our hotel and taxi costs, with a word of apology"


def entries(text: str = "He passes it on.") -> Entries:
    """Two contacts, in each of which a number was given."""
    found = Entries()
    found.contact("2024-11-01", "An automatic answer.", channel=Channel.FORM, case_number="AAC-208815")
    found.contact("2024-11-05", text, agent="Colin", case_number="AAC-214003")
    return found


def paste(of: Entries, language: str = "en", limit: int | None = None, problem: str = LONG, more: str = "") -> str:
    """The text at a limit."""
    options = ExportOptions(language, limit=limit)
    return render(outline(facts_of(case(language=language, problem=problem, want=WANT + more), of), options), options)


@each(
    ("language", "label", "more"),
    [("en", "Case", " to us all"), ("nl", "Zaak", ""), ("de", "Vorgang", ""), ("fr", "Dossier", "")],
)
def test_the_latest_number_stands_below_a_lead_without_one(language: str, label: str, more: str) -> None:
    """At any limit with room for it, and nowhere else: also where it was typed."""
    told = entries("He passes it on, ref AAC-214003.")
    for limit in (None, 450):
        lead, _, below = paste(told, language, limit, more=more).partition("\n")

        assert "AAC-214003" not in lead
        assert below.lstrip().startswith(f"{label} AAC-214003.\n")
        assert 1 == below.count("AAC-214003")


def test_a_lead_with_a_number_has_none_below() -> None:
    """It stands there, and the others in their lines."""
    text = paste(entries(), problem="It broke.")

    assert "AAC-214003" in text.partition("\n")[0]
    assert "\nCase AAC-214003" not in text
    assert 1 == text.count("AAC-214003")
