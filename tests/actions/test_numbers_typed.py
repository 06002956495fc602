"""A number that stands in what was typed alone is found, and how to record it is said."""

from __future__ import annotations

import pytest

from casebook.actions.exporting.numbers_typed import number_remarks
from casebook.language.language import language_named
from tests.builders import Entries, case, facts_of


@pytest.mark.parametrize(
    ("text", "ref"),
    [
        ("went to the office. contract 2026/318", "contract=2026/318"),
        ("policy no. 88-10234 is paid up", "policy=88-10234"),
        ("Vertrag Nr. KV-55120", "vertrag=KV-55120"),
        ("factuur 2026-00417, al betaald", "factuur=2026-00417"),
        ("commande n° PV-203311", "commande=PV-203311"),
        ("contrato 2026/318", "contrato=2026/318"),
        ("the contract of 2026 says nothing", ""),
        ("order 2026 came", ""),
        ("the order 86.40 EUR", ""),
    ],
)
def test_a_number_in_a_text_is_no_number_of_the_case(text: str, ref: str) -> None:
    """Of what it is called in five languages; no year and no sum."""
    entries = Entries()
    entries.contact("2024-11-01", text, agent="Maria")
    said = number_remarks(facts_of(case(orders=()), entries), language_named("en"))

    name, _, number = ref.partition("=")
    note = f'casebook ref towel "{ref}"'
    command = f"casebook edit towel --order {number}" if name == "commande" else note
    expected = [f"no number says what the text is about, and towel/1 names one; to begin with it: {command}."]
    assert said == (expected if ref else [])
    assert number_remarks(facts_of(case(orders=("O-1",)), entries), language_named("en")) == []
