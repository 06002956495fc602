"""Other words, in the five languages, that people type for those of the closed vocabularies.

Only words that mean one thing are here: `mail` may be a letter or an e-mail, so it is asked about.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from enum import StrEnum

from casebook.records.vocabularies import Became, Channel, EventKind, Outcome, Promised, Role, Verdict

_VERDICTS: Mapping[StrEnum, str] = {
    Verdict.KEPT: "yes ja jawel oui si sí fulfilled honoured honored done met nagekomen gehouden gekomen eingehalten gehalten "
    "erfüllt tenue tenu respecté cumplido cumplida happened came it-came arrived it-arrived paid they-paid refunded received "
    "betaald ontvangen gebeurd bezahlt erhalten passiert payé reçu venu pagado recibido hecho llegó",
    Verdict.BROKEN: "no nee nein non failed missed not-kept unkept unfulfilled didnt didn't didn’t they-didnt they-didn't "
    "never never-happened never-came never-arrived did-not didnt-happen didn't-happen didnt-come didn't-come not-done nothing "
    "nothing-came nothing-happened not-paid "
    "niet nooit niks niets nooit-gekomen niet-gekomen niet-gebeurd niet-betaald nicht nie nichts nie-gekommen nicht-gekommen "
    "nicht-passiert nicht-bezahlt jamais rien jamais-venu pas-venu pas-payé nunca nada nunca-llegó no-llegó no-pagado "
    "niet-nagekomen niet-gehouden gebroken verbroken "
    "gebrochen nicht-eingehalten nicht-gehalten rompu rompue non-tenue pas-tenue non-respecté incumplido incumplida "
    "roto rota "
    "no-cumplido",
    Verdict.WITHDRAWN: "retracted revoked ingetrokken teruggetrokken zurückgezogen zurückgenommen retiré retirée "
    "retirado retirada",
}

SYNONYMS: Mapping[type[StrEnum], Mapping[StrEnum, str]] = {
    Channel: {
        Channel.CHAT: "chatbot live-chat livechat webchat web-chat online-chat whatsapp messenger app chatten gechat "
        "geappt clavardage "
        "chat-en-direct chat-en-vivo",
        Channel.PHONE: "phone-call telephone-call by-phone telefoongesprek telefongespräch appel-téléphonique par-téléphone "
        "llamada-telefónica por-teléfono call called calling phoned rang ring tel telephone hotline mobile telefoon "
        "telefonisch "
        "bellen gebeld opgebeld belletje telefon telefonat angerufen anruf téléphone appel appelé teléfono "
        "telefono llamada llamado",
        Channel.EMAIL: "e-mail emailed mailtje courriel mél correo-electrónico correo-electronico",
        Channel.FORM: "webform web-form web website online contact-form formulier contactformulier "
        "webformulier webformular formulaire-en-ligne formulario-web formular kontaktformular "
        "formulaire formulario",
        Channel.LETTER: "post brief by-post per-post lettre courrier carta",
        Channel.SOCIAL: "social-media sociale-media twitter x facebook instagram linkedin tweet dm soziale-medien "
        "réseaux-sociaux redes-sociales",
        Channel.IN_PERSON: "inperson ter-plaatse vor-ort sur-place store shop branch visit counter desk winkel "
        "filiaal balie bezoek persönlich "
        "filiale laden geschäft en-personne magasin boutique agence en-persona tienda sucursal oficina",
        Channel.OTHER: "fax faxed video-call videocall videogesprek videoanruf visio visioconférence "
        "videollamada sms text texted anders overig andere sonstige autre otro otra",
    },
    Role: {
        Role.BOT: "chatbot robot roboter assistant-virtuel virtual-assistant asistente-virtual",
        Role.REPRESENTATIVE: "customer-service klantenservice kundenservice service-client atención-al-cliente rep "
        "agent employee adviser advisor operator associate clerk colleague staff medewerker medewerkster "
        "telefonist telefoniste klantenservicemedewerker collega baliemedewerker mitarbeiter mitarbeiterin berater beraterin "
        "sachbearbeiter sachbearbeiterin kundenberater kundenberaterin kundenbetreuer kundenbetreuerin kollege kollegin "
        "servicemitarbeiter servicemitarbeiterin conseiller conseillère conseiller-clientèle conseillère-clientèle "
        "téléconseiller téléconseillère employé employée collègue interlocuteur interlocutrice agente asesor asesora "
        "operador operadora empleado empleada compañero compañera gestor gestora",
        Role.SUPERVISOR: "team-lead team-leader teamleader teamleider leidinggevende supervisors vorgesetzter "
        "vorgesetzte teamleiter teamleiterin teamleitung responsable-de-equipo superviseur superviseuse responsable supervisora "
        "team-manager shift-lead teamleidster gruppenleiter gruppenleiterin schichtleiter schichtleiterin chef-d'équipe "
        "cheffe-d'équipe supérieur supérieure superior superiora encargado encargada jefe-de-equipo jefa-de-equipo",
        Role.MANAGER: "boss chef filialleiter filialleiterin abteilungsleitung abteilungsleiter abteilungsleiterin chefin "
        "geschäftsführer geschäftsführerin baas bedrijfsleider filiaalmanager filiaalleider directeur directrice patron "
        "patronne cheffe gérant gérante gerente director directora jefe jefa",
        Role.OTHER: "anders andere sonstige autre otro otra",
    },
    Outcome: {
        Outcome.REACHED: "answered spoke spoken bereikt gesproken erreicht joint contestado atendido",
        Outcome.NO_ANSWER: "noanswer unanswered not-answered missed voicemail geen-gehoor geen-antwoord "
        "niemand-erreicht nadie-respondió niet-opgenomen "
        "nicht-erreicht keine-antwort pas-de-réponse sans-réponse sin-respuesta no-contesta",
        Outcome.DISCONNECTED: "dropped cut-off hung-up verbroken opgehangen getrennt unterbrochen aufgelegt coupé "
        "raccroché cortado colgado",
        Outcome.TRANSFERRED: "transfer passed-on doorverbonden weitergeleitet weiterverbunden transféré transferido",
        Outcome.REFUSED: "denied rejected declined geweigerd afgewezen abgelehnt refusé rechazado denegado",
        Outcome.RESOLVED: "solved fixed settled opgelost gelöst erledigt résolu resuelto solucionado",
    },
    EventKind: {
        EventKind.ORDERED: "order besteld bestelling bestellt bestellung commandé commande pedido pedida encargado",
        EventKind.CHARGED: "charge debited afgeschreven abgebucht eingezogen belastet prélevé débité cobrado cargado",
        EventKind.PAID: "payment betaald betaling bezahlt zahlung payé paiement pagado pago",
        EventKind.SHIPPED: "sent dispatched posted verzonden verstuurd versandt verschickt abgeschickt expédié envoyé "
        "enviado expedido",
        EventKind.DELIVERED: "delivery received arrived geleverd bezorgd ontvangen geliefert zugestellt angekommen "
        "erhalten livré reçu entregado recibido",
        EventKind.RETURNED: "return sent-back retour teruggestuurd geretourneerd zurückgeschickt zurückgesendet "
        "zurückgesandt rücksendung retoure renvoyé retourné devuelto devolución",
        EventKind.REFUNDED: "refund reimbursed terugbetaald erstattet rückerstattet remboursé remboursement reembolsado "
        "reembolso",
        EventKind.CREDITED: "credit voucher tegoed tegoedbon gecrediteerd gutschein gutgeschrieben gutschrift avoir "
        "bon-d'achat crédité abonado vale",
        EventKind.COST: "costs expense expenses damage kosten onkosten schade auslagen unkosten frais dépenses gastos costes",
        EventKind.OFFERED: "offer aanbod aangeboden angeboten angebot proposé offre ofrecido oferta",
        EventKind.ACCEPTED: "agreed geaccepteerd aangenomen akkoord angenommen vereinbart einverstanden accepté "
        "aceptado acordado",
        EventKind.DECLINED: "turned-down afgeslagen afgewezen abgelehnt ausgeschlagen refusé rechazado",
        EventKind.COMPLAINED: "complaint formal-complaint klacht klacht-ingediend beschwerde beschwert réclamation "
        "plainte queja reclamación reclamado",
        EventKind.ESCALATED: "escalation geescaleerd geëscaleerd eskaliert escaladé escalado",
        EventKind.DEADLOCK: "deadlock-letter final-response impasse",
        EventKind.CANCELLED: "canceled cancel geannuleerd opgezegd storniert gekündigt annulé résilié cancelado anulado",
        EventKind.APPOINTMENT: "visit afspraak termin rendez-vous rdv cita",
        EventKind.MISSED: "no-show noshow nobody-came niet-gekomen niemand-gekommen nicht-gekommen personne-venu nadie-vino",
        EventKind.MARKED_DELIVERED: "said-delivered zogenaamd-bezorgd angeblich-zugestellt soi-disant-livré "
        "supuestamente-entregado",
        EventKind.NOTE: "noted remark comment notitie opmerking notiz anmerkung bemerkung remarque nota observación",
    },
    Promised: {
        Promised.REFUND: "money-back reimbursement terugbetaling erstattung rückerstattung geld-zurück remboursement "
        "reembolso devolución-del-dinero",
        Promised.REPLACEMENT: "exchange vervanging omruilen ersatz ersatzlieferung umtausch échange remplacement cambio "
        "reemplazo sustitución",
        Promised.DELIVERY: "deliver shipping bezorging levering lieferung zustellung livraison entrega envío",
        Promised.CALLBACK: "call-back call terugbellen belafspraak rückruf rappel llamada devolver-la-llamada",
        Promised.REPLY: "answer antwoord reactie antwort rückmeldung réponse respuesta",
        Promised.REPAIR: "fix reparatie herstel reparatur réparation reparación arreglo",
        Promised.COLLECTION: "pickup pick-up collect ophalen abholung enlèvement recogida",
        Promised.INFORMATION: "info informatie auskunft renseignement información",
        Promised.OTHER: "anders andere sonstige autre otro otra",
    },
    Verdict: _VERDICTS,
    Became: {
        Became.KEPT: _VERDICTS[Verdict.KEPT],
        Became.BROKEN: _VERDICTS[Verdict.BROKEN],
        Became.LEFT_OUT: "leave leave-out left-out skip weglaten weglassen auslassen omettre laisser-de-côté omitir "
        "dejar-fuera",
    },
}


_LATE = (
    "if it came after its day: 'kept' with --date of the day it came; if it counts as not kept: 'broken' with --note."
)
_IN_PART = "if the rest is still to come, leave it open; if not: 'broken' with --note that says what came."

DOUBTFUL: Mapping[type[StrEnum], Mapping[str, str]] = {
    Verdict: {
        "late too-late te-laat laat spät zu-spät verspätet en-retard trop-tard tard tarde demasiado-tarde": _LATE,
        "partly partially part in-part half deels gedeeltelijk teilweise zum-teil partiellement en-partie en-parte": _IN_PART,
    },
    Channel: {
        "mail mailed correo": "that may be an e-mail or a letter: type 'email' or 'letter'.",
    },
    EventKind: {
        "bill billed invoice invoiced factuur gefactureerd rekening in-rekening-gebracht": (
            "a bill is no payment: type 'charged' where they took the money, 'paid' where you paid it, 'note' for the "
            "bill alone."
        ),
    },
}
"""Words that may be meant for several of a vocabulary, and what is said of them."""


def doubt_about(words: type[StrEnum], typed: str) -> str:
    """What is to be said of a word that may mean several things, in small letters; nothing of others."""
    return next((said for others, said in DOUBTFUL.get(words, {}).items() if typed in others.split()), "")


def meant_by(words: type[StrEnum], typed: str) -> StrEnum | None:
    """The word of the vocabulary that is called `typed` too, accents or not, shortened or not; a channel also where it is said
    how: *in-de-winkel*, *am-telefon*. None where there is none."""
    from casebook.text.folding import folded

    wanted = folded(typed)
    for each in (wanted, wanted.rstrip("."), *((_HOW.sub("", wanted),) if words is Channel else ())):
        named = (word for word, others in SYNONYMS.get(words, {}).items() if each in folded(others).split())
        if (word := next(named, None)) is not None:
            return word
    return None


_HOW = re.compile(
    r"\A(?:in|im|at|on|op|aan|bij|per|via|by|over|auf|bei|beim|am|en|au|dans|par|por)-(?:(?:the|de|het|der|dem|den|die|la|le|el)-)?"
)
"""How it is said in which way somebody was reached, in letters without accents."""


def called_so(words: type[StrEnum], typed: str) -> list[tuple[StrEnum, str]]:
    """The words of the vocabulary that are called something that begins so, each with the first such; accents may be
    left out."""
    from casebook.text.folding import folded

    wanted, found = folded(typed), []
    for word, others in SYNONYMS.get(words, {}).items():
        other = next((each for each in others.split() if folded(each).startswith(wanted)), None)
        if other is not None:
            found.append((word, other))
    return found
