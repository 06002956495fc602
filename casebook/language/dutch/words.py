"""The Dutch words of what a book records in words of its own: channels, roles, outcomes, events."""

from __future__ import annotations

from casebook.language.words import words
from casebook.records.vocabularies import Channel, EventKind, Outcome, Role

CHANNELS = words(
    Channel,
    {
        "chat": "chat",
        "phone": "telefoon",
        "email": "e-mail",
        "form": "webformulier",
        "letter": "brief",
        "social": "bericht via sociale media",
        "in-person": "ter plaatse",
        "other": "contact",
    },
)
CHANNELS_WITH = words(
    Channel,
    {
        "chat": "chat met {who}",
        "phone": "telefoongesprek met {who}",
        "email": "e-mail, beantwoord door {who}",
        "form": "webformulier, beantwoord door {who}",
        "letter": "brief, beantwoord door {who}",
        "social": "bericht via sociale media, beantwoord door {who}",
        "in-person": "ter plaatse gesproken met {who}",
        "other": "contact met {who}",
    },
)
CHANNELS_FROM = words(
    Channel,
    {
        "chat": "chatbericht van {who}",
        "phone": "telefoontje van {who}",
        "email": "e-mail van {who}",
        "form": "webbericht van {who}",
        "letter": "brief van {who}",
        "social": "bericht via sociale media van {who}",
        "in-person": "bezoek van {who}",
        "other": "contact van de kant van {who}",
    },
)
ROLES = words(
    Role,
    {
        "bot": "chatbot",
        "representative": "medewerker",
        "supervisor": "leidinggevende",
        "manager": "manager",
        "other": "anders",
    },
)
ROLES_BESIDE = words(
    Role,
    {
        "bot": ", een chatbot,",
        "representative": ", een medewerker,",
        "supervisor": ", een leidinggevende,",
        "manager": ", een manager,",
        "other": ", iemand anders,",
    },
)
NAMELESS = words(
    Role,
    {
        "bot": "een chatbot",
        "representative": "een medewerker",
        "supervisor": "een leidinggevende",
        "manager": "een manager",
        "other": "iemand anders",
    },
)
OUTCOMES = words(
    Outcome,
    {
        "reached": "bereikt",
        "no-answer": "geen antwoord",
        "disconnected": "verbinding verbroken",
        "transferred": "doorverbonden",
        "refused": "verzoek afgewezen",
        "resolved": "opgelost",
    },
)
EVENTS = words(
    EventKind,
    {
        "ordered": "besteld",
        "charged": "afgeschreven",
        "paid": "betaald",
        "shipped": "verzonden",
        "delivered": "bezorgd",
        "returned": "teruggestuurd",
        "refunded": "terugbetaald",
        "credited": "tegoed gekregen (geen terugbetaling)",
        "cost": "kosten",
        "offered": "aangeboden",
        "accepted": "afgesproken",
        "declined": "door mij afgeslagen",
        "complained": "klacht ingediend",
        "escalated": "op hoger niveau voorgelegd",
        "deadlock": "definitief antwoord",
        "cancelled": "geannuleerd",
        "appointment": "afspraak",
        "missed": "er kwam niemand",
        "marked-delivered": "volgens de tracking bezorgd, niet ontvangen",
        "note": "notitie",
    },
)
