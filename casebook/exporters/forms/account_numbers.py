"""The number that a company knows the person by, among the numbers of a case, whatever it is called there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casebook.exporters.words.typed import one_line
from casebook.text.folding import folded

if TYPE_CHECKING:
    from casebook.domain.case_facts import CaseFacts

_ACCOUNT_NUMBERS = (
    *("account", "account number", "account no", "customer number", "customer no", "customer id", "client number"),
    *(
        "membership number",
        "member number",
        "klantnummer",
        "klantnr",
        "klant",
        "relatienummer",
        "accountnummer",
        "lidnummer",
    ),
    *(
        "kundennummer",
        "kundennr",
        "kunden-nr",
        "kundenkonto",
        "vertragskonto",
        "vertragskontonummer",
        "mitgliedsnummer",
    ),
    *(
        "numero client",
        "numero de client",
        "n° client",
        "n° de client",
        "no client",
        "compte client",
        "numero d'abonne",
    ),
    *("numero de cliente", "nº de cliente", "no de cliente", "n° de cliente", "numero de abonado", "numero de socio"),
)
"""What people call the number that a company knows them by, the plainest first; never that of a bank account."""


def account_number(facts: CaseFacts) -> str:
    """The one that is named most plainly; nothing where there is none."""
    known = {folded(kind).replace(".", ""): one_line(number) for kind, number in facts.other_numbers}
    return next((known[name] for name in _ACCOUNT_NUMBERS if name in known), "")
