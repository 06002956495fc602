"""Whether what was cancelled is something that runs, a contract or a membership, which some languages have another word for; and
whether the person gave notice with a message."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casebook.text.quick_pattern import QuickPattern

if TYPE_CHECKING:
    from casebook.records.kinds import Contact, Event

_RUNS = QuickPattern(
    r"\b(?:contract\w*|subscription|membership|tenancy|lidmaatschap|abonnement\w*|\w*contract|polis|opzegging|opgezegd"
    r"|\w*vertrag\w*|abo|mitgliedschaft|kündig\w*|gekündigt|contrat|adhésion|résili\w+|contrato|suscripción|póliza"
    r"|(?:de|la) baja)\b"
)
"""In the five languages, whichever the person types."""


def ends_a_contract(event: Event) -> bool:
    """Whether the words of an event say so."""
    return _RUNS.search(event.text or "") is not None


_NOT_ONESELF = (
    r"(?:they|you|he|she|it|was|were|been|is|by|ze|zij|jullie|u|werd|sie|wurde|ils?|elles?|vous|été|ellos|fue|flight|train|vlucht"
    r"|trein|flug|zug|vol|vuelo|tren|concert)\b"
)
"""Whoever else ended something, or that something was."""

_NOTICE = QuickPattern(
    rf"(?:(?:my|the|i|we|mijn|de|het|ik|meine?|die|das|ich|wir|mon|ma|la|le|j['’]ai|mi|el|he) )?"
    rf"(?:(?!{_NOT_ONESELF})[^\s.]+ ){{0,2}}?"
    r"(?:withdr[ae]w\w*|cancel\w*|(?:gave|given) notice|terminat\w*|opgezegd|opzegging\w*|geannuleerd|herroep\w*"
    r"|gekündigt|kündig\w*|widerruf\w*|storniert|stornierung\w*|résili\w+|rétract\w+|annul\w+|desist\w+|anul\w+"
    r"|(?:solicitud de )?baja)\b"
)
"""How a message begins with which a contract is ended or an order taken back."""


def gives_notice(contact: Contact) -> bool:
    """Whether the person ended a contract with it or took an order back: with that nobody reports what went wrong."""
    return not (contact.incoming or contact.agent) and _NOTICE.match(contact.text or "") is not None
