"""Whether what was cancelled is something that runs, a contract or a membership, which some languages have another word for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casebook.text.quick_pattern import QuickPattern

if TYPE_CHECKING:
    from casebook.records.kinds import Event

_RUNS = QuickPattern(
    r"\b(?:contract\w*|subscription|membership|tenancy|lidmaatschap|abonnement\w*|\w*contract|polis|opzegging|opgezegd"
    r"|\w*vertrag\w*|abo|mitgliedschaft|kündig\w*|gekündigt|contrat|adhésion|résili\w+|contrato|suscripción|póliza"
    r"|(?:de|la) baja)\b"
)
"""In the five languages, whichever the person types."""


def ends_a_contract(event: Event) -> bool:
    """Whether the words of an event say so."""
    return _RUNS.search(event.text or "") is not None
