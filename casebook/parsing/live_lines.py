"""Lines typed during a contact: what each says of it, by the word and the colon that it begins with.

`agent: Maria` is a field, `they: …` and `me: …` what was said; a line that begins otherwise is one to remember.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from enum import StrEnum
from typing import NamedTuple


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
    PROMISE = "promise"
    CHANNEL = "channel"
    OUTCOME = "outcome"
    RATING = "rating"
    WAITING = "waiting"
    TRANSCRIPT = "transcript"
    PRIVATE = "private"
    CHAT = "chat"
    """Several lines that were pasted: what was said, word for word."""


_OTHER_WORDS = {
    LivePart.NOTE: "notitie notiz nota remarque",
    LivePart.THEY: "zij ze sie ils elles ellos ellas",
    LivePart.ME: "i ik ich moi yo",
    LivePart.AGENT: "name who naam wie medewerker mitarbeiter mitarbeiterin wer nom qui conseiller conseillère nombre "
    "quién quien agente",
    LivePart.ROLE: "rol rolle rôle función funcion",
    LivePart.DEPARTMENT: "afdeling abteilung département departement departamento",
    LivePart.NUMBER: "case ref reference nummer zaaknummer zaak vorgang vorgangsnummer aktenzeichen fallnummer numéro numero "
    "dossier référence número expediente incidencia referencia",
    LivePart.ORDER: "bestelling bestellung bestellnummer auftrag commande pedido",
    LivePart.TRACKING: "parcel pakket paket sendung sendungsnummer colis suivi paquete envío envio seguimiento",
    LivePart.PROMISE: "promised belofte beloofd toezegging zusage zugesagt versprochen promesse promis promesa prometido",
    LivePart.CHANNEL: "kanaal kanal canal",
    LivePart.OUTCOME: "afloop uitkomst ergebnis ausgang résultat resultat resultado",
    LivePart.RATING: "beoordeling bewertung évaluation evaluation valoración valoracion",
    LivePart.WAITING: "waited gewacht gewartet wartezeit attente espera",
    LivePart.TRANSCRIPT: "verslag protokoll transcription transcripción transcripcion",
    LivePart.PRIVATE: "prive privé privat privado",
}
"""What a line may begin with in the place of the word itself, in the five languages."""

_WORDS = {part.value: part for part in LivePart if part is not LivePart.CHAT} | {
    word: part for part, words in _OTHER_WORDS.items() for word in words.split()
}


_IS_A_SENTENCE = re.compile(r"(?:\S+\s+){2,}\S*[.?!…]|(?:\S+\s+){6,}\S+")
"""What stands behind `agent:` where it is no name but what somebody of that name said."""


class Said(NamedTuple):
    """One line: what it is of the contact, the words of it, and the name of who says so, where the line begins with that."""

    part: LivePart
    text: str
    by: str | None = None


def said_in(typed: str, agents: Collection[str] = ()) -> Said:
    """What a line says; one that begins with the name of an agent who answered is what they say. Several lines are a chat.

    >>> said_in("they: It is lost."), said_in("Note the time: 14:05")
    (Said(part=<LivePart.THEY: 'they'>, text='It is lost.', by=None), \
Said(part=<LivePart.NOTE: 'note'>, text='Note the time: 14:05', by=None))
    """
    if "\n" in typed:
        return Said(LivePart.CHAT, typed)
    word, colon, rest = typed.partition(":")
    key = word.strip().casefold()
    if colon and rest.strip():
        if key in _WORDS and not (_WORDS[key] is LivePart.AGENT and _IS_A_SENTENCE.fullmatch(rest.strip())):
            return Said(_WORDS[key], rest.strip())
        if named := next((name for name in agents if key == name.casefold()), None):
            return Said(LivePart.THEY, rest.strip(), named)
    return Said(LivePart.NOTE, typed.strip())
