"""The German words of what a book records in words of its own: channels, roles, outcomes, events.

Whoever answered may be a man or a woman, so a role is told as where they work: *Kundenservice*, *Teamleitung*. Where no name is
known, the words are the same behind every preposition.
"""

from __future__ import annotations

from casebook.language.german.bent import ToWhom
from casebook.language.words import words
from casebook.records.vocabularies import Channel, EventKind, Outcome, Promised, PromiseState, Role

CHANNELS = words(
    Channel,
    {
        "chat": "Chat",
        "phone": "Telefon",
        "email": "E-Mail",
        "form": "Webformular",
        "letter": "Brief",
        "social": "Nachricht über soziale Medien",
        "in-person": "vor Ort",
        "other": "Kontakt",
    },
)
CHANNELS_WITH = words(
    Channel,
    {
        "chat": ToWhom("Chat mit {who}"),
        "phone": ToWhom("Telefonat mit {who}"),
        "email": ToWhom("E-Mail, beantwortet von {who}"),
        "form": ToWhom("Webformular, beantwortet von {who}"),
        "letter": ToWhom("Brief, beantwortet von {who}"),
        "social": ToWhom("Nachricht über soziale Medien, beantwortet von {who}"),
        "in-person": ToWhom("vor Ort mit {who}"),
        "other": ToWhom("Kontakt mit {who}"),
    },
)
CHANNELS_FROM = words(
    Channel,
    {
        "chat": ToWhom("Chatnachricht {who:von/der} {who}"),
        "phone": ToWhom("Anruf {who:von/der} {who}"),
        "email": ToWhom("E-Mail {who:von/der} {who}"),
        "form": ToWhom("Nachricht über das Kundenportal {who:von/der} {who}"),
        "letter": ToWhom("Brief {who:von/der} {who}"),
        "social": ToWhom("Nachricht über soziale Medien {who:von/der} {who}"),
        "in-person": ToWhom("Besuch {who:von/der} {who}"),
        "other": ToWhom("Nachricht {who:von/der} {who}"),
    },
)
ROLES = words(
    Role,
    {
        "bot": "Chatbot",
        "representative": "Kundenservice",
        "supervisor": "Teamleitung",
        "manager": "Abteilungsleitung",
        "other": "sonstige",
    },
)
ROLES_BESIDE = words(
    Role,
    {
        "bot": ", ein Chatbot,",
        "representative": " vom Kundenservice",
        "supervisor": " von der Teamleitung",
        "manager": " von der Abteilungsleitung",
        "other": ", jemand anders,",
    },
)
NAMELESS = words(
    Role,
    {
        "bot": "ein Chatbot",
        "representative": "jemand vom Kundenservice",
        "supervisor": "jemand von der Teamleitung",
        "manager": "jemand von der Abteilungsleitung",
        "other": "jemand anders",
    },
)
OUTCOMES = words(
    Outcome,
    {
        "reached": "erreicht",
        "no-answer": "niemand erreicht",
        "disconnected": "Verbindung abgebrochen",
        "transferred": "weiterverbunden",
        "refused": "Anliegen abgelehnt",
        "resolved": "gelöst",
    },
)
EVENTS = words(
    EventKind,
    {
        "ordered": "bestellt",
        "charged": "abgebucht",
        "paid": "bezahlt",
        "shipped": "versandt",
        "delivered": "geliefert",
        "returned": "zurückgeschickt",
        "refunded": "erstattet",
        "credited": "Gutschrift als Guthaben (keine Auszahlung)",
        "cost": "Kosten",
        "offered": "angeboten",
        "accepted": "vereinbart",
        "declined": "von mir abgelehnt",
        "complained": "Beschwerde eingereicht",
        "escalated": "an eine höhere Stelle gewandt",
        "deadlock": "abschließende Antwort",
        "cancelled": "storniert",
        "appointment": "Termin",
        "missed": "niemand ist gekommen",
        "marked-delivered": "laut Sendungsverfolgung zugestellt, nicht erhalten",
        "note": "Notiz",
    },
)
PROMISED = words(
    Promised,
    {
        "refund": "Erstattung",
        "replacement": "Ersatz",
        "delivery": "Lieferung",
        "callback": "Rückruf",
        "reply": "Antwort",
        "repair": "Reparatur",
        "collection": "Abholung",
        "information": "Auskunft",
        "other": "etwas anderes",
    },
)
PROMISED_AS = words(
    Promised,
    {
        "refund": "eine Erstattung",
        "replacement": "Ersatz",
        "delivery": "die Lieferung",
        "callback": "einen Rückruf",
        "reply": "eine Antwort",
        "repair": "eine Reparatur",
        "collection": "die Abholung",
        "information": "eine Auskunft",
        "other": "etwas",
    },
)
DID_NOT = words(
    Promised,
    {
        "refund": "das Geld ist nicht gekommen",
        "replacement": "der Ersatz ist nicht gekommen",
        "delivery": "es ist nichts gekommen",
        "callback": "niemand hat angerufen",
        "reply": "es kam keine Antwort",
        "repair": "es wurde nicht repariert",
        "collection": "niemand hat es abgeholt",
        "information": "es kam keine Auskunft",
        "other": "das ist nicht geschehen",
    },
)
STATES = words(
    PromiseState,
    {
        "open": "offen",
        "due": "heute fällig",
        "overdue": "überfällig",
        "kept": "eingehalten",
        "broken": "nicht eingehalten",
        "withdrawn": "zurückgezogen",
        "declined": "von mir abgelehnt",
    },
)
