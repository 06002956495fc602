"""Lines typed during a contact: what each says of it, by the word and the colon that it begins with.

`agent: Maria` is a field, `they: …` and `me: …` what was said; a line that begins otherwise is one to remember.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from difflib import get_close_matches
from enum import StrEnum
from typing import NamedTuple

from casebook.text.folding import folded


class LivePart(StrEnum):
    """What a line is of the contact."""

    NOTE = "note"
    THEY = "they"
    ME = "me"
    AGENT = "agent"
    ROLE = "role"
    DEPARTMENT = "department"
    NUMBER = "number"
    ORDER = "order"
    TRACKING = "tracking"
    CARRIER = "carrier"
    PROMISE = "promise"
    BY = "by"
    """When the promise before it is due."""
    CHANNEL = "channel"
    OUTCOME = "outcome"
    RATING = "rating"
    MINUTES = "minutes"
    WAITING = "waiting"
    TRANSCRIPT = "transcript"
    PRIVATE = "private"
    CHAT = "chat"
    """Several lines that were pasted: what was said, word for word."""


READ_PARTS = (LivePart.CHAT, LivePart.TRANSCRIPT)
"""What is read: a chat that was pasted, and a file that was named."""


_OTHER_WORDS = {
    LivePart.NOTE: "notes notitie notiz nota remarque remark",
    LivePart.THEY: "them he she hun hen hij zij ze er sie il elle eux ils elles el ella ellos ellas company "
    "bedrijf firma entreprise empresa",
    LivePart.ME: "i ik ich je moi yo mij mich",
    LivePart.AGENT: "name who rep representative employee spoke-to talked-to naam wie medewerker medewerkster gesproken-met "
    "mitarbeiter mitarbeiterin wer ansprechpartner gesprochen-mit nom qui conseiller conseillere interlocuteur parle-a nombre "
    "quien agente asesor asesora hable-con",
    LivePart.ROLE: "position rol functie rolle funktion fonction poste funcion cargo puesto",
    LivePart.DEPARTMENT: "team dept dep dpt afdeling afd abteilung abt departement service servicio departamento seccion",
    LivePart.NUMBER: "no nr num nro nbr case case-number case-no case-id ref ref-no reference reference-number reference-no "
    "ticket ticket-number ticket-no complaint-number incident incident-number nummer zaaknummer zaak referentie referentienummer "
    "kenmerk klachtnummer ticketnummer dossiernummer vorgang vorgangsnummer aktenzeichen fallnummer referenz referenznummer "
    "numero dossier numero-de-dossier numero-de-reclamation expediente incidencia numero-de-incidencia referencia "
    "numero-de-referencia numero-de-caso caso",
    LivePart.ORDER: "order-number order-no order-id bestelling bestelnummer ordernummer bestellung bestellnummer auftrag "
    "auftragsnummer commande numero-de-commande pedido numero-de-pedido",
    LivePart.TRACKING: "tracking-number tracking-no track-and-trace parcel parcel-number pakket pakketnummer zending "
    "zendingnummer paket paketnummer sendung sendungsnummer colis suivi numero-de-suivi paquete envio seguimiento "
    "numero-de-seguimiento",
    LivePart.CARRIER: "courier vervoerder bezorger bezorgdienst versanddienst versender zusteller paketdienst transporteur "
    "livreur transportista mensajeria",
    LivePart.PROMISE: "promised promises belofte beloofd belooft beloofde toezegging toegezegd zusage zugesagt versprochen "
    "verspricht promesse promis promet promesa prometido promete prometio",
    LivePart.BY: "by-when due uiterlijk voor tegen bis spatestens avant d'ici antes-del antes-de",
    LivePart.CHANNEL: "via kanaal kanal canal",
    LivePart.OUTCOME: "result afloop uitkomst resultaat ergebnis ausgang resultat resultado",
    LivePart.RATING: "beoordeling bewertung evaluation valoracion",
    LivePart.MINUTES: "minute min mins duration length minuten duur dauer duree minutos duracion",
    LivePart.WAITING: "wait waited on-hold gewacht wachttijd gewartet wartezeit attente espera tiempo-de-espera",
    LivePart.TRANSCRIPT: "verslag protokoll transcription transcripcion",
    LivePart.PRIVATE: "prive privat privee privado privada confidential confidentieel vertrouwelijk vertraulich confidentiel "
    "confidencial secret geheim",
}
"""What a line may begin with in the place of the word itself, in the five languages, without accents; a stroke is a blank too."""

_WORDS = {part.value: part for part in LivePart if part is not LivePart.CHAT} | {
    word: part for part, words in _OTHER_WORDS.items() for word in words.split()
}


_IS_A_SENTENCE = re.compile(r"(?:\S+\s+){2,}\S*[.?!…]|(?:\S+\s+){6,}\S+")
"""What stands behind `agent:` where it is no name but what somebody of that name said."""


class Said(NamedTuple):
    """One line: what it is of the contact, the words of it, and the name of who says so, where the line begins with that; `role`
    is what stands beside the name of who answers."""

    part: LivePart
    text: str
    by: str | None = None
    role: str | None = None


def said_in(typed: str, agents: Collection[str] = ()) -> Said:
    """What a line says; one that begins with the name of an agent who answered is what they say. Several lines are a chat.

    >>> said_in("they: It is lost."), said_in("Note the time: 14:05")
    (Said(part=<LivePart.THEY: 'they'>, text='It is lost.', by=None, role=None), \
Said(part=<LivePart.NOTE: 'note'>, text='Note the time: 14:05', by=None, role=None))
    """
    if "\n" in typed:
        return Said(LivePart.CHAT, typed)
    word, colon, rest = typed.partition(":")
    if colon and rest.strip():
        part = _WORDS.get(_key(word))
        if part is LivePart.BY:
            return Said(part, f"{part if _key(word) == 'by-when' else word.strip()} {rest.strip()}")
        if part is not None and not (part is LivePart.AGENT and _IS_A_SENTENCE.fullmatch(rest.strip())):
            return Said(part, rest.strip())
        if named := next((name for name in agents if word.strip().casefold() == name.casefold()), None):
            return Said(LivePart.THEY, rest.strip(), named)
    return Said(LivePart.NOTE, typed.strip())


def is_undo(typed: str) -> bool:
    """Whether a line takes the one before it out, and says nothing else.

    >>> is_undo("undo:"), is_undo("Undo: the order"), is_undo("undo")
    (True, False, False)
    """
    word, colon, rest = typed.partition(":")
    return bool(colon) and not rest.strip() and _key(word) in _UNDO


UNDO = "undo:"

_UNDO = frozenset(("undo", "ongedaan", "ruckgangig", "annuler", "deshacer"))
"""What such a line says in the five languages."""


def unknown_word(typed: str, agents: Collection[str] = ()) -> str | None:
    """Why a line that begins like a field is a note, with the word that may be meant; None for every other line.

    >>> unknown_word("minuts: 12"), unknown_word("Note the time: 14:05")
    ("'minuts:' is no field here, so this is a note; did you mean 'minutes:'?", None)
    """
    word, colon, rest = typed.partition(":")
    is_field = _MAY_BE_A_FIELD.fullmatch(word.strip()) and rest[:1].isspace() and rest.strip()
    if not (colon and is_field) or _key(word) in _WORDS or said_in(typed, agents).part is not LivePart.NOTE:
        return None
    own, key = list(map(str, LivePart)), _key(word)
    near = get_close_matches(key, own, 1, _NEAR) or get_close_matches(key, _WORDS, 1, _NEAR) or _begun(key)
    meant = f"; did you mean '{near[0].replace('-', ' ')}:'?" if near else "."
    return f"'{word.strip()}:' is no field here, so this is a note{meant}"


def _begun(key: str) -> list[str]:
    """The word of the one field that begins so: `chan`, `dienst`; none where it begins several, or is of a letter or two."""
    begun = {part.value for word, part in _WORDS.items() if word.startswith(key)}
    return sorted(begun) if len(begun) == 1 and len(key) >= _LEAST_BEGUN else []


_LEAST_BEGUN = 3
"""A shorter beginning is none. Our own choice."""

_MAY_BE_A_FIELD = re.compile(r"[^\W\d_]{2,20}(?:[ -][^\W\d_]{2,20})?")

_NEAR = 0.8
"""How alike a word is that may be meant, of 1. Our own choice."""


def _key(word: str) -> str:
    return "-".join(folded(word).replace("’", "'").replace("-", " ").replace("_", " ").split())
