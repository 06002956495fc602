"""What the page of a help desk writes between the messages of a ticket: headings of its parts, and what happened to it.

Every pattern is of a whole line in small letters without accents.
"""

from __future__ import annotations

import re

_HEADINGS = re.compile(
    r"details?|activity|description|attachments?|people|dates|shared with|request (?:details|type)|ticket (?:details|info\w*|"
    r"properties)|add (?:a )?comment|(?:all )?comments?|history|internal note|public reply|"
    r"activiteit(?:en)?|omschrijving|beschrijving|bijlagen?|opmerkingen|geschiedenis|ticketgegevens|"
    r"aktivitat(?:en)?|beschreibung|anhange?|kommentare?|verlauf|ticketdetails|vorgangsdetails|"
    r"activite|pieces jointes|commentaires?|historique|details (?:du|de la) (?:ticket|demande)|"
    r"detalles?|actividad|descripcion|adjuntos|comentarios?|historial|detalles del (?:ticket|caso)"
)

_THING = (
    r"(?:ticket|request|case|conversation|issue|status|priority|request status|ticket status|verzoek|aanvraag|prioriteit|"
    r"anfrage|vorgang|fall|prioritat|demande|statut|priorite|dossier|solicitud|caso|estado|prioridad)"
)
_EVENTS = re.compile(
    rf"(?:the |your |this |de |het |je |uw |die |der |ihre? |dein |la |le |votre |el |su |tu )?{_THING}(?: \S+)? "
    r"(?:was |has been |is |wurde |werd |is nu |a ete |est |ha sido |se ha )?(?:automatically |automatisch )?"
    r"(?:changed|updated|moved|set|closed|solved|resolved|reopened|assigned|gewijzigd|bijgewerkt|gesloten|opgelost|heropend|"
    r"toegewezen|geandert|aktualisiert|geschlossen|gelost|zugewiesen|change|modifie|mis a jour|ferme|clos|resolu|rouvert|assigne|"
    r"cambiad[oa]|actualizad[oa]|cerrad[oa]|resuelt[oa]|reabiert[oa]|asignad[oa])e?"
    r"(?: (?:from|to|as|by|for|van|naar|in|op|door|von|auf|zu|de|en|a|par|por)\b.{1,60})?|"
    r"(?:\S+ ){1,3}(?:closed|reopened|solved|resolved|escalated|assigned|sloot|heropende|schloss|a ferme|a rouvert|cerro|"
    rf"reabrio) (?:this |the |dit |het |de |das |den |die |le |la |cette |este |esta |el )?{_THING}|"
    r"assigned to (?:\S+ ?){1,3}"
)

SENT_FROM = (
    r"(?:sent|verzonden|verstuurd|gesendet|envoyee?|enviad[oa]) (?:from|by|via|with|vanuit|vanaf|met|von|vom|uber|mit|"
    r"depuis|par|desde|por|con) .{2,25}"
)
"""What a program writes under what the person sent, and from where."""


def is_ticket_heading(small: str) -> bool:
    """Whether a line heads a part of such a page.

    >>> is_ticket_heading("details"), is_ticket_heading("dana")
    (True, False)
    """
    return _HEADINGS.fullmatch(small) is not None


def is_ticket_event(small: str) -> bool:
    """Whether a line tells what happened to the ticket, which nobody says, and not its number.

    >>> is_ticket_event("your request status changed to in progress"), is_ticket_event("your ticket is #48990")
    (True, False)
    """
    return re.search(r"\d{4}", small) is None and _EVENTS.fullmatch(small) is not None
