"""What to have at hand before a contact, as JSON."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from casebook.exporters.document import Document, case_alone, company_alone, document_head, entry_document
from casebook.records.company import Company

if TYPE_CHECKING:
    from casebook.domain.brief import Brief


def brief_document(brief: Brief, lead: str, phrases: Sequence[Document], company: Company | None) -> Document:
    """A case before a contact: numbers, what did not come, the last contact and the last refusal, what is owed, what to say."""
    facts = brief.facts
    owed = [balance.money(balance.owed) for balance in facts.balances if balance.owed]
    return document_head(facts.now) | {
        "case": case_alone(facts.case, facts.case_numbers),
        "other_numbers": [{"name": name, "number": number} for name, number in facts.other_numbers],
        "parcels": [{"carrier": parcel.carrier, "tracking": parcel.tracking} for parcel in facts.parcels],
        "missed": [entry_document(facts, promise.promise) for promise in brief.missed],
        "last_contact": brief.last and entry_document(facts, brief.last),
        "last_refusal": brief.refused and entry_document(facts, brief.refused),
        "owed": [{"amount": money.amount, "currency": money.currency} for money in owed],
        "lead": lead or None,
        "company": company and company_alone(company),
        "phrases": list(phrases),
    }
