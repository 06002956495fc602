"""Other words, in the five languages, that people type for those of the closed vocabularies.

Only words that mean one thing are here: `mail` may be a letter or an e-mail, so it is asked about.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from casebook.records.vocabularies import Channel, EventKind, Outcome, Promised, Role, Verdict

SYNONYMS: Mapping[type[StrEnum], Mapping[StrEnum, str]] = {
    Channel: {
        Channel.CHAT: "chatbot live-chat livechat webchat whatsapp messenger chatten gechat clavardage "
        "chat-en-direct chat-en-vivo",
        Channel.PHONE: "call called calling phoned rang ring tel telephone hotline mobile telefoon telefonisch "
        "bellen gebeld opgebeld belletje telefon telefonat angerufen anruf téléphone appel appelé teléfono "
        "telefono llamada llamado",
        Channel.EMAIL: "e-mail emailed mailtje courriel mél correo-electrónico correo-electronico",
        Channel.FORM: "webform web-form contact-form formulier contactformulier formular kontaktformular "
        "formulaire formulario",
        Channel.LETTER: "post brief by-post per-post lettre courrier carta",
        Channel.SOCIAL: "social-media twitter x facebook instagram linkedin tweet dm soziale-medien "
        "réseaux-sociaux redes-sociales",
        Channel.IN_PERSON: "inperson store shop branch visit counter desk winkel filiaal balie bezoek persönlich "
        "filiale laden geschäft en-personne magasin en-persona tienda",
        Channel.OTHER: "anders overig andere sonstige autre otro otra",
    },
    Role: {
        Role.BOT: "chatbot robot roboter",
        Role.REPRESENTATIVE: "rep agent employee adviser advisor operator medewerker medewerkster telefonist "
        "telefoniste mitarbeiter mitarbeiterin berater beraterin conseiller conseillère agente asesor asesora",
        Role.SUPERVISOR: "team-lead team-leader teamleader teamleider leidinggevende supervisors vorgesetzter "
        "vorgesetzte teamleiter teamleiterin superviseur responsable supervisora",
        Role.MANAGER: "boss chef filialleiter filialleiterin directeur directrice gerente director directora",
        Role.OTHER: "anders andere sonstige autre otro otra",
    },
    Outcome: {
        Outcome.REACHED: "answered spoke spoken bereikt gesproken erreicht joint contestado atendido",
        Outcome.NO_ANSWER: "noanswer unanswered not-answered missed voicemail geen-gehoor niet-opgenomen "
        "nicht-erreicht keine-antwort pas-de-réponse sans-réponse sin-respuesta no-contesta",
        Outcome.DISCONNECTED: "dropped cut-off hung-up verbroken opgehangen getrennt unterbrochen aufgelegt coupé "
        "raccroché cortado colgado",
        Outcome.TRANSFERRED: "transfer passed-on doorverbonden weitergeleitet weiterverbunden transféré transferido",
        Outcome.REFUSED: "denied rejected declined geweigerd afgewezen abgelehnt refusé rechazado denegado",
        Outcome.RESOLVED: "solved fixed settled opgelost gelöst erledigt résolu resuelto solucionado",
    },
    EventKind: {
        EventKind.ORDERED: "order besteld bestelling",
        EventKind.CHARGED: "charge debited afgeschreven",
        EventKind.PAID: "payment betaald betaling",
        EventKind.SHIPPED: "sent dispatched posted verzonden verstuurd",
        EventKind.DELIVERED: "delivery received arrived geleverd bezorgd ontvangen",
        EventKind.RETURNED: "return sent-back retour teruggestuurd geretourneerd",
        EventKind.REFUNDED: "refund reimbursed terugbetaald",
        EventKind.CREDITED: "credit voucher tegoed tegoedbon gecrediteerd",
        EventKind.COST: "costs expense expenses damage kosten onkosten schade",
        EventKind.OFFERED: "offer aanbod aangeboden",
        EventKind.ACCEPTED: "agreed geaccepteerd aangenomen akkoord",
        EventKind.DECLINED: "turned-down afgeslagen afgewezen",
        EventKind.COMPLAINED: "complaint formal-complaint klacht klacht-ingediend",
        EventKind.ESCALATED: "escalation geescaleerd geëscaleerd",
        EventKind.DEADLOCK: "deadlock-letter final-response impasse",
        EventKind.CANCELLED: "canceled cancel geannuleerd opgezegd",
        EventKind.APPOINTMENT: "visit afspraak",
        EventKind.MISSED: "no-show noshow nobody-came niet-gekomen",
        EventKind.MARKED_DELIVERED: "said-delivered zogenaamd-bezorgd",
        EventKind.NOTE: "noted remark comment notitie opmerking",
    },
    Promised: {
        Promised.REFUND: "money-back reimbursement terugbetaling",
        Promised.REPLACEMENT: "exchange vervanging omruilen",
        Promised.DELIVERY: "deliver shipping bezorging levering",
        Promised.CALLBACK: "call-back call terugbellen belafspraak",
        Promised.REPLY: "answer antwoord reactie",
        Promised.REPAIR: "fix reparatie herstel",
        Promised.COLLECTION: "pickup pick-up collect ophalen",
        Promised.INFORMATION: "info informatie",
        Promised.OTHER: "anders",
    },
    Verdict: {
        Verdict.KEPT: "fulfilled honoured honored done met nagekomen gehouden",
        Verdict.BROKEN: "failed missed not-kept unkept unfulfilled niet-nagekomen niet-gehouden gebroken verbroken",
        Verdict.WITHDRAWN: "retracted revoked ingetrokken teruggetrokken",
    },
}


DOUBTFUL: Mapping[type[StrEnum], Mapping[str, str]] = {
    EventKind: {
        "bill billed invoice invoiced factuur gefactureerd rekening in-rekening-gebracht": (
            "a bill is no payment: type 'charged' where they took the money, 'paid' where you paid it, 'note' for the bill alone."
        ),
    },
}
"""Words that may be meant for several of a vocabulary, and what is said of them."""


def doubt_about(words: type[StrEnum], typed: str) -> str:
    """What is to be said of a word that may mean several things, in small letters; nothing of others."""
    return next((said for others, said in DOUBTFUL.get(words, {}).items() if typed in others.split()), "")


def meant_by(words: type[StrEnum], typed: str) -> StrEnum | None:
    """The word of the vocabulary that is called `typed` too, in small letters; None where there is none."""
    return next((word for word, others in SYNONYMS.get(words, {}).items() if typed in others.split()), None)
