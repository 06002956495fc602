"""The French words of what a book records in words of its own: channels, roles, outcomes, events.

Whoever answered may be a man or a woman, so a role is told as where they work: *service client*, *encadrement*. Events and
outcomes are nouns: a participle would have to go with a thing whose gender nobody knows.
"""

from __future__ import annotations

from casebook.language.french.grammar import Who
from casebook.language.words import words
from casebook.records.vocabularies import Channel, EventKind, Outcome, Promised, PromiseState, Role

CHANNELS = words(
    Channel,
    {
        "chat": "chat",
        "phone": "téléphone",
        "email": "e-mail",
        "form": "formulaire en ligne",
        "letter": "courrier",
        "social": "message sur les réseaux sociaux",
        "in-person": "sur place",
        "other": "contact",
    },
)
CHANNELS_WITH = words(
    Channel,
    {
        "chat": Who("chat avec {who}"),
        "phone": Who("appel téléphonique avec {who}"),
        "email": Who("e-mail, réponse de {who}"),
        "form": Who("formulaire en ligne, réponse de {who}"),
        "letter": Who("courrier, réponse de {who}"),
        "social": Who("message sur les réseaux sociaux, réponse de {who}"),
        "in-person": Who("entretien sur place avec {who}"),
        "other": Who("contact avec {who}"),
    },
)
CHANNELS_FROM = words(
    Channel,
    {
        "chat": Who("message par chat de {who}"),
        "phone": Who("appel de {who}"),
        "email": Who("e-mail de {who}"),
        "form": Who("message de {who} dans l'espace client"),
        "letter": Who("courrier de {who}"),
        "social": Who("message de {who} sur les réseaux sociaux"),
        "in-person": Who("visite de {who}"),
        "other": Who("message de {who}"),
    },
)
ROLES = words(
    Role,
    {
        "bot": "assistant virtuel",
        "representative": "service client",
        "supervisor": "responsable",
        "manager": "responsable de service",
        "other": "autre",
    },
)
ROLES_BESIDE = words(
    Role,
    {
        "bot": ", assistant virtuel,",
        "representative": ", du service client,",
        "supervisor": ", responsable,",
        "manager": ", responsable de service,",
        "other": ", quelqu'un d'autre,",
    },
)
NAMELESS = words(
    Role,
    {
        "bot": "l'assistant virtuel",
        "representative": "quelqu'un du service client",
        "supervisor": "quelqu'un de l'encadrement",
        "manager": "quelqu'un de la direction",
        "other": "quelqu'un d'autre",
    },
)
OUTCOMES = words(
    Outcome,
    {
        "reached": "contact établi",
        "no-answer": "pas de réponse",
        "disconnected": "communication coupée",
        "transferred": "transfert vers un autre service",
        "refused": "demande refusée",
        "resolved": "problème réglé",
    },
)
EVENTS = words(
    EventKind,
    {
        "ordered": "commande",
        "charged": "débit",
        "paid": "paiement",
        "shipped": "expédition",
        "delivered": "livraison",
        "returned": "retour",
        "refunded": "remboursement",
        "credited": "avoir (sans remboursement)",
        "cost": "frais",
        "offered": "proposition",
        "accepted": "accord",
        "declined": "refus de ma part",
        "complained": "réclamation déposée",
        "escalated": "saisine de l'échelon supérieur",
        "deadlock": "réponse définitive",
        "cancelled": "annulation",
        "appointment": "rendez-vous",
        "missed": "personne n'est venu",
        "marked-delivered": "livraison selon le suivi, rien reçu",
        "note": "note",
    },
)
PROMISED = words(
    Promised,
    {
        "refund": "remboursement",
        "replacement": "remplacement",
        "delivery": "livraison",
        "callback": "rappel",
        "reply": "réponse",
        "repair": "réparation",
        "collection": "enlèvement",
        "information": "information",
        "other": "autre chose",
    },
)
PROMISED_AS = words(
    Promised,
    {
        "refund": "un remboursement",
        "replacement": "un remplacement",
        "delivery": "la livraison",
        "callback": "un rappel",
        "reply": "une réponse",
        "repair": "une réparation",
        "collection": "l'enlèvement",
        "information": "des informations",
        "other": "quelque chose",
    },
)
DID_NOT = words(
    Promised,
    {
        "refund": "le remboursement n'est pas arrivé",
        "replacement": "rien n'est arrivé",
        "delivery": "rien n'est arrivé",
        "callback": "personne n'a appelé",
        "reply": "je n'ai reçu aucune réponse",
        "repair": "la réparation n'a pas été faite",
        "collection": "personne n'est venu",
        "information": "je n'ai reçu aucune information",
        "other": "cela n'a pas été fait",
    },
)
STATES = words(
    PromiseState,
    {
        "open": "en cours",
        "due": "prévu aujourd'hui",
        "overdue": "délai dépassé",
        "kept": "promesse tenue",
        "broken": "promesse non tenue",
        "withdrawn": "promesse retirée",
        "declined": "offre que j'ai déclinée",
    },
)
