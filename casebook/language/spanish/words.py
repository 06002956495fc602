"""The Spanish words of what a book records in words of its own: channels, roles, outcomes, events.

Whoever answered may be a man or a woman, and a thing has a gender that nobody recorded: roles are words of both (*agente*,
*gerente*), and what happened is told as a noun (*entrega*, *reembolso*), which no ending has to go with.
"""

from __future__ import annotations

from casebook.language.spanish.bent import OfWhom
from casebook.language.words import words
from casebook.records.vocabularies import Channel, EventKind, Outcome, Promised, PromiseState, Role

CHANNELS = words(
    Channel,
    {
        "chat": "chat",
        "phone": "teléfono",
        "email": "correo electrónico",
        "form": "formulario web",
        "letter": "carta",
        "social": "mensaje por redes sociales",
        "in-person": "en persona",
        "other": "contacto",
    },
)
CHANNELS_WITH = words(
    Channel,
    {
        "chat": OfWhom("chat con {who}"),
        "phone": OfWhom("llamada con {who}"),
        "email": OfWhom("correo electrónico, con respuesta de {who}"),
        "form": OfWhom("formulario web, con respuesta de {who}"),
        "letter": OfWhom("carta, con respuesta de {who}"),
        "social": OfWhom("mensaje por redes sociales, con respuesta de {who}"),
        "in-person": OfWhom("conversación en persona con {who}"),
        "other": OfWhom("contacto con {who}"),
    },
)
CHANNELS_FROM = words(
    Channel,
    {
        "chat": OfWhom("mensaje de chat de {who}"),
        "phone": OfWhom("llamada de {who}"),
        "email": OfWhom("correo electrónico de {who}"),
        "form": OfWhom("mensaje de {who} en el área de clientes"),
        "letter": OfWhom("carta de {who}"),
        "social": OfWhom("mensaje por redes sociales de {who}"),
        "in-person": OfWhom("visita de {who}"),
        "other": OfWhom("mensaje de {who}"),
    },
)
ROLES = words(
    Role,
    {
        "bot": "chatbot",
        "representative": "agente",
        "supervisor": "responsable de equipo",
        "manager": "gerente",
        "other": "otros",
    },
)
ROLES_BESIDE = words(
    Role,
    {
        "bot": ", un chatbot,",
        "representative": ", agente,",
        "supervisor": ", responsable de equipo,",
        "manager": ", gerente,",
        "other": ", otra persona,",
    },
)
NAMELESS = words(
    Role,
    {
        "bot": "un chatbot",
        "representative": "alguien de atención al cliente",
        "supervisor": "alguien con responsabilidad de equipo",
        "manager": "alguien de la dirección",
        "other": "otra persona",
    },
)
OUTCOMES = words(
    Outcome,
    {
        "reached": "me atendieron",
        "no-answer": "nadie respondió",
        "disconnected": "se cortó la comunicación",
        "transferred": "me pasaron con otra persona",
        "refused": "solicitud rechazada",
        "resolved": "problema resuelto",
    },
)
EVENTS = words(
    EventKind,
    {
        "ordered": "pedido",
        "charged": "cargo",
        "paid": "pago",
        "shipped": "envío",
        "delivered": "entrega",
        "returned": "devolución",
        "refunded": "reembolso recibido",
        "credited": "saldo a favor (sin devolución del dinero)",
        "cost": "gasto",
        "offered": "oferta",
        "accepted": "acuerdo",
        "declined": "oferta que no acepté",
        "complained": "reclamación presentada",
        "escalated": "reclamación ante una instancia superior",
        "deadlock": "respuesta definitiva",
        "cancelled": "cancelación",
        "appointment": "cita",
        "missed": "no vino nadie",
        "marked-delivered": "el seguimiento da el envío por entregado, pero no lo he recibido",
        "note": "nota",
    },
)
PROMISED = words(
    Promised,
    {
        "refund": "reembolso",
        "replacement": "sustitución",
        "delivery": "entrega",
        "callback": "llamada",
        "reply": "respuesta",
        "repair": "reparación",
        "collection": "recogida",
        "information": "información",
        "other": "otra cosa",
    },
)
PROMISED_AS = words(
    Promised,
    {
        "refund": "el reembolso",
        "replacement": "la sustitución",
        "delivery": "la entrega",
        "callback": "una llamada",
        "reply": "una respuesta",
        "repair": "la reparación",
        "collection": "la recogida",
        "information": "información",
        "other": "algo",
    },
)
DID_NOT = words(
    Promised,
    {
        "refund": "no he recibido el dinero",
        "replacement": "no he recibido nada a cambio",
        "delivery": "no ha llegado nada",
        "callback": "no me llamó nadie",
        "reply": "no he recibido respuesta",
        "repair": "no se ha reparado",
        "collection": "no vino nadie a recogerlo",
        "information": "no he recibido esa información",
        "other": "no se ha cumplido",
    },
)
STATES = words(
    PromiseState,
    {
        "open": "en plazo",
        "due": "vence hoy",
        "overdue": "fuera de plazo",
        "kept": "promesa cumplida",
        "broken": "promesa incumplida",
        "withdrawn": "promesa retirada",
        "declined": "oferta que no acepté",
    },
)
