"""What stands in place of what was masked: whole in every format, limit and message, and nothing that anybody finds a case by."""

from __future__ import annotations

import re

import pytest

from casebook.exporters.formats.fitting import TooShortALimit
from casebook.exporters.formats.splitting import split
from casebook.exporters.options import ExportOptions
from casebook.exporters.registry import renderer
from casebook.language.language import LANGUAGES
from casebook.records.vocabularies import Outcome
from tests.builders import Entries, case, facts_of
from tests.conftest import each
from tests.shown import masked_facts

from .cases import pastes

PRIVATE = ("NL91 ABNA 0417 1643 00", "06-12345678", "4111 1111 1111 1111")
HALF = re.compile(r"\[[^\[\]\n]*$|^[^\[\]\n]*\]", re.MULTILINE)
"""One bracket of a pair without the other, in a line."""


def masked_case(private: str, language: str):
    """A case that tells it in long sentences, where they are cut."""
    entries = Entries()
    promised = f"a refund of 49.95 to {private} within five working days unless the account {private} is closed by then"
    entries.contact(
        "2024-11-01", f"It will go to {private} because the kettle was broken, {private} she said", agent="Maria"
    )
    entries.promise("2024-11-01", promised, "2024-11-08", agent="Maria", made_in=1)
    entries.contact(
        "2024-11-05", f"He said no, {private} has to be confirmed first", agent="Bob", outcome=Outcome.REFUSED
    )
    told = case(
        problem=f"The kettle came broken and {private} was told to me, though it is mine", want=f"My money to {private}"
    )
    return masked_facts(facts_of(told, entries), language=language)[0]


@each("language", list(LANGUAGES))
@each("private", PRIVATE)
def test_what_stands_in_place_of_it_is_never_cut(private: str, language: str) -> None:
    """At no limit, and in no language that has the word for *and* or *in* in it."""
    facts = masked_case(private, language)
    with pytest.raises(TooShortALimit) as short:
        pastes(facts, [1], language)

    texts = pastes(facts, [None, *range(short.value.needed, 1200, 40)], language)

    assert len(texts) > 10
    assert not [found for text in texts for found in HALF.findall(text)]


def test_a_calendar_does_not_cut_it() -> None:
    """The title of a day is short."""
    entries = Entries()
    entries.promise(
        "2024-11-01", "that it is put right for the account with the NL91 ABNA 0417 1643 00 of mine", "2024-11-08"
    )
    facts, _ = masked_facts(facts_of(case(), entries))

    written = str(renderer("chat", "ics")(facts, ExportOptions())).replace("\r\n ", "")

    assert re.search(r"SUMMARY:.*…", written)
    assert not re.search(r"SUMMARY:.*\[", written)


def test_a_message_does_not_end_within_it() -> None:
    """Of a text in several messages, at every length that has room for it."""
    text = "The refund goes to [IBAN ending 4300 removed] and not to [IBAN ending 1111 removed], says [e-mail address removed]."

    parts = [part for limit in range(60, 110) for part in split(text, limit)]

    assert not [found for part in parts for found in HALF.findall(part)]


def numbered_case(name: str, number: str):
    entries = Entries()
    entries.reference("2024-11-01", name, number)
    entries.contact("2024-11-01", "asked for a refund", agent="Maria")
    return masked_facts(facts_of(case(orders=(), problem="It never came"), entries))[0]


def test_no_text_begins_with_it() -> None:
    """A number that is masked says nothing of what a case is about, and forms ask for no account by it."""
    facts = numbered_case("my phone", "06 1234 5678")

    assert str(renderer("chat", "text")(facts, ExportOptions())).startswith("It never came.")
    account = numbered_case("account", "sam@shop.example")
    assert "Account with them: [account or customer number]" in str(
        renderer("ombudsman", "text")(account, ExportOptions())
    )


@each("name", ["shop's phone", "Telefon Kundendienst", "numéro de téléphone", "e-mail", "Handynummer", "adresse"])
def test_no_text_begins_with_how_somebody_is_reached(name: str) -> None:
    """Whoever it is, and masked or not: of what the case is about it says nothing, as a contract of that name does."""
    texts = [
        str(
            renderer("chat", "text")(
                facts_of(case(orders=(), problem="It never came"), _numbered(each)), ExportOptions()
            )
        )
        for each in (name, "mobile contract")
    ]

    assert [True, False] == [text.startswith("It never came.") for text in texts]
    assert texts[1].startswith("Mobile contract 12345678: It never came.")


def _numbered(name: str) -> Entries:
    entries = Entries()
    entries.reference("2024-11-01", name, "12345678")
    return entries


def test_it_is_not_spelled_on_the_phone() -> None:
    """What is read out are numbers."""
    text = str(renderer("call", "text")(numbered_case("IBAN", "NL91 ABNA 0417 1643 00"), ExportOptions()))

    assert "- IBAN: [IBAN ending 4300 removed]\n" in text
