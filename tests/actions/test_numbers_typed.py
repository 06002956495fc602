"""A number that stands in what was typed alone is what a text begins with, and how to record it is said."""

from __future__ import annotations

from casebook.actions.exporting.numbers_typed import number_remarks
from casebook.exporters.facts.problem.lead_parts import about_orders
from casebook.exporters.wording import Wording
from casebook.language.language import language_named
from tests.builders import Entries, case, facts_of
from tests.conftest import each


@each(
    ("text", "ref", "begins"),
    [
        ("went to the office. contract 2026/318", "contract=2026/318", "Contract 2026/318"),
        ("policy no. 88-10234 is paid up", "policy=88-10234", "Policy 88-10234"),
        ("Vertrag Nr. KV-55120", "vertrag=KV-55120", "Contract KV-55120"),
        ("factuur 2026-00417, al betaald", "factuur=2026-00417", "Factuur 2026-00417"),
        ("commande n° PV-203311", "commande=PV-203311", "Order PV-203311"),
        ("best.nr RK-5501938, 348,40 bezahlt", "best=RK-5501938", "Order RK-5501938"),
        ("paid 392 for 14 nights, booking PW3391", "booking=PW3391", "Booking PW3391"),
        ("14 trips on my account 552-0871", "account=552-0871", ""),
        ("contrato 2026/318", "contrato=2026/318", "Contract 2026/318"),
        ("the best 20417 of all", "", ""),
        ("the contract of 2026 says nothing", "", ""),
        ("order 2026 came", "", ""),
        ("the order 86.40 EUR", "", ""),
    ],
)
def test_a_number_in_a_text_is_what_it_is_about_until_one_is_recorded(text: str, ref: str, begins: str) -> None:
    """Of what it is called in five languages; no year and no sum, and none that a bank may have given."""
    entries = Entries()
    entries.contact("2024-11-01", text, agent="Maria")
    facts = facts_of(case(orders=()), entries)

    name, _, number = ref.partition("=")
    command = f"casebook edit towel --order {number}" if name in ("commande", "best") else f'casebook ref towel "{ref}"'
    alone = f"the text begins with a number that stands in towel/1 alone; to record it: {command}."
    named = f"no number says what the text is about, and towel/1 names one; to begin with it: {command}."
    assert number_remarks(facts, language_named("en")) == ([alone if begins else named] if ref else [])
    assert about_orders(Wording(facts, language_named("en"))) == begins
    recorded = facts_of(case(orders=("O-1",)), entries)
    assert number_remarks(recorded, language_named("en")) == []
    assert about_orders(Wording(recorded, language_named("en"))) == "Order O-1"
