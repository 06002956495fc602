"""What the columns of a spreadsheet are called that somebody kept of a dispute, in five languages, and which is meant for what.

Nothing is guessed from what stands in them: a column is known by its heading, or by what the person says of it.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from casebook.errors import UsageError, WrongValue, listed, shortened
from casebook.text.comparing import as_seen

HEADINGS: Mapping[str, str] = {
    "date": "date|day|when|datum|dag|wanneer|tag|wann|jour|quand|fecha|dia|cuando",
    "time": "time|tijd|tijdstip|uur|zeit|uhrzeit|heure|hora",
    "channel": "channel|how|via|medium|type of contact|kanaal|hoe|soort contact|kanal|wie|canal|como",
    "agent": "agent|who|name|person|spoke to|spoken to|spoke with|employee|medewerker|naam|gesproken met|contactpersoon"
    "|mitarbeiter|ansprechpartner|interlocuteur|nom|agente|nombre",
    "role": "role|rol|functie|rolle|funktion|fonction|funcion",
    "department": "department|afdeling|abteilung|departement|departamento",
    "number": "number|case number|case no|case|reference|reference number|ref|ticket|ticket number|complaint number|zaaknummer"
    "|nummer|referentie|kenmerk|klachtnummer|vorgangsnummer|aktenzeichen|referenz|numero|dossier|referencia",
    "order": "order|order number|order no|bestelling|bestelnummer|ordernummer|bestellung|bestellnummer|commande"
    "|numero de commande|pedido|numero de pedido",
    "tracking": "tracking|tracking number|parcel|track and trace|zending|pakket|sendung|sendungsnummer|suivi|colis|seguimiento",
    "carrier": "carrier|vervoerder|bezorger|versanddienst|transporteur|transportista",
    "text": "text|what|what was said|notes|note|remarks|remark|summary|description|details|comments|comment|tekst|wat|notities"
    "|notitie|opmerkingen|opmerking|omschrijving|samenvatting|notiz|notizen|bemerkung|inhalt|texte|remarque|resume|texto|notas"
    "|descripcion",
    "promise": "promise|promised|belofte|beloofd|toezegging|zusage|versprechen|versprochen|promesse|promis|promesa|prometido",
    "by": "by|due|due date|promised by|promised for|voor|uiterlijk|bis|fallig|echeance|avant le|vence|fecha limite",
    "outcome": "outcome|result|uitkomst|resultaat|ergebnis|resultat|resultado",
    "minutes": "minutes|min|duration|minuten|duur|dauer|duree|minutos|duracion",
}
"""The headings that are known, by what the column holds; without accents, capitals and marks."""


class UnknownMapping(UsageError):
    """What was typed after `--map` names nothing that a column can be for, or is no pair."""

    def __init__(self, typed: str) -> None:
        self.typed = typed

    def __str__(self) -> str:
        return (
            f"--map '{shortened(self.typed)}' does not say what a column is for; it takes NAME=COLUMN, such as "
            f"--map date=Datum, with one of {', '.join(HEADINGS)}."
        )


class NoSuchColumn(WrongValue):
    """No column has the heading that was typed after `--map`, or several have; `headings` are those there are."""

    def __init__(self, typed: str, headings: Sequence[str], *, several: bool = False) -> None:
        self.typed, self.headings, self.several = typed, tuple(headings), several

    def __str__(self) -> str:
        what = "more than one column is" if self.several else "no column is"
        return f"{what} called '{shortened(self.typed)}'; there are {_shown(self.headings)}. Nothing was imported."


class SeveralColumns(WrongValue):
    """Several columns may hold the same; `name` is what."""

    def __init__(self, name: str, headings: Sequence[str]) -> None:
        self.name, self.headings = name, tuple(headings)

    def __str__(self) -> str:
        return (
            f"several columns may be the {self.name}: {_shown(self.headings)}; nothing was imported. "
            f"Say which it is: --map '{self.name}={shortened(self.headings[0])}'."
        )


class NoDateColumn(WrongValue):
    """No column is known to hold the dates."""

    def __init__(self, headings: Sequence[str]) -> None:
        self.headings = tuple(headings)

    def __str__(self) -> str:
        return (
            f"no column is known to hold the dates; there are {_shown(self.headings)}, and nothing was imported. "
            f"Say which it is: --map 'date={shortened(self.headings[0])}'."
        )


def mapping_typed(pairs: Sequence[str]) -> dict[str, str]:
    """What each column is for that was named, by what it holds. Raises UnknownMapping."""
    mapping = {}
    for pair in pairs:
        name, equals, heading = pair.partition("=")
        if name.strip().lower() not in HEADINGS or not equals or not heading.strip():
            raise UnknownMapping(pair)
        mapping[name.strip().lower()] = heading
    return mapping


def columns_in(headings: Sequence[str], mapping: Mapping[str, str]) -> dict[str, int]:
    """The position of the column that holds each of what is known, as it was named or is called.

    Raises NoSuchColumn, SeveralColumns, NoDateColumn.
    """
    keys = [_key(heading) for heading in headings]
    columns = {name: _position(heading, headings, keys) for name, heading in mapping.items()}
    for name, known in HEADINGS.items():
        if name not in columns:
            words = known.split("|")
            found = [at for at, key in enumerate(keys) if key in words and at not in columns.values()]
            if len(found) > 1:
                raise SeveralColumns(name, [headings[at] for at in found])
            if name == "date" and not found:
                raise NoDateColumn(headings)
            columns.update((name, at) for at in found)
    return columns


def known_in(headings: Sequence[str]) -> int:
    """How many of these are headings that are known."""
    words = {word for known in HEADINGS.values() for word in known.split("|")}
    return sum(_key(heading) in words for heading in headings)


def _position(typed: str, headings: Sequence[str], keys: Sequence[str]) -> int:
    found = [at for at, key in enumerate(keys) if key == _key(typed)]
    if len(found) != 1:
        raise NoSuchColumn(typed, headings, several=bool(found))
    return found[0]


def _key(heading: str) -> str:
    """What two headings share that are read alike."""
    import unicodedata

    bare = "".join(one for one in unicodedata.normalize("NFD", as_seen(heading)) if not unicodedata.combining(one))
    return " ".join(re.findall(r"\w+", bare))


def _shown(headings: Sequence[str]) -> str:
    return listed([f"'{shortened(heading)}'" for heading in headings])
