"""What the columns of a spreadsheet are called that somebody kept of a dispute, in five languages, and which is meant for what.

Nothing is guessed from what stands in them: a column is known by its heading, or by what the person says of it.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from functools import cache

from casebook.errors import UsageError, WrongValue, listed, shortened
from casebook.importers.tables.heading_words import bare_words
from casebook.importers.tables.table import normal_heading

COMPANY = "company"
"""The column that tells which company a row is about; it is no answer of a contact."""

HEADINGS: Mapping[str, str] = {
    "date": "date|day|when|date of contact|contact date|call date|date time|date and time|timestamp|datum|dag|wanneer"
    "|datum contact|datum gesprek|contactdatum|datum tijd|datum en tijd|tag|wann|kontaktdatum|datum uhrzeit"
    "|datum und uhrzeit|zeitpunkt|jour|quand|date de contact|date du contact|date d appel|date heure|date et heure"
    "|fecha|dia|cuando|fecha de contacto|fecha hora|fecha y hora|date of call|beldatum|datum telefoongesprek|anrufdatum"
    "|datum des anrufs|date de l appel|fecha de llamada",
    "time": "time|start time|time of call|tijd|tijdstip|uur|begintijd|zeit|uhrzeit|beginn|heure|heure d appel|hora"
    "|hora de contacto",
    COMPANY: "company|shop|store|seller|merchant|vendor|retailer|provider|supplier|bedrijf|winkel|webshop|webwinkel"
    "|verkoper|aanbieder|leverancier|firma|unternehmen|handler|verkaufer|anbieter|entreprise|societe|magasin|boutique"
    "|vendeur|marchand|fournisseur|empresa|compania|tienda|vendedor|comercio|proveedor",
    "channel": "channel|how|via|medium|method|type of contact|contact type|contact method|kanaal|hoe|soort contact"
    "|wijze|contactwijze|kanal|wie|kontaktart|kontaktweg|art des kontakts|canal|moyen|moyen de contact"
    "|type de contact|como|medio|via de contacto|tipo de contacto",
    "agent": "agent|who|name|person|spoke to|spoken to|spoke with|talked to|contact person|employee|representative"
    "|rep|agent name|medewerker|naam|wie|gesproken met|contactpersoon|naam medewerker|mitarbeiter|ansprechpartner"
    "|gesprachspartner|gesprochen mit|kontaktperson|name des mitarbeiters|interlocuteur|nom|conseiller|qui|parle a"
    "|nom du conseiller|agente|nombre|persona|hable con|hablado con|quien|interlocutor"
    "|who i spoke to|who i talked to|who did i speak to|rep name|met wie|met wie gesproken|mit wem|mit wem gesprochen"
    "|avec qui|a qui j ai parle|con quien|con quien hable|gesprekspartner|gesproken persoon|interlocutrice|persona de contacto"
    "|whom|with whom|to whom|whom i spoke to|wer|wem|wer war dran|mit wem ich sprach|contact name",
    "role": "role|position|rol|functie|rolle|funktion|role de l agent|fonction|poste|funcion|cargo|puesto",
    "department": "department|team|afdeling|abteilung|departement|service|departamento|seccion",
    "also": "also|who else|also spoke to|also spoke with|others|ook|wie nog meer|ook gesproken met|auch|wer noch"
    "|auch gesprochen mit|aussi|qui d autre|aussi parle a|tambien|quien mas|tambien hable con",
    "number": "number|case number|case no|case|case id|reference|reference number|reference no|ref|ref no|ticket"
    "|ticket number|ticket no|ticket id|complaint number|incident|incident number|zaaknummer|nummer|referentie"
    "|referentienummer|kenmerk|klachtnummer|ticketnummer|dossiernummer|vorgangsnummer|aktenzeichen|referenz"
    "|referenznummer|vorgang|fallnummer|numero|dossier|numero de dossier|numero de reclamation|referencia"
    "|numero de caso|caso|numero de referencia|expediente|numero de incidencia|incidencia|numero de reclamacion|reclamacion"
    "|numero de queja|queja|numero de expediente|numero de ticket|complaint|klacht|beschwerdenummer|beschwerde"
    "|reklamationsnummer|reklamation|reclamation",
    "order": "order|order number|order no|order id|bestelling|bestelnummer|ordernummer|bestellung|bestellnummer"
    "|auftragsnummer|commande|numero de commande|no de commande|pedido|numero de pedido",
    "tracking": "tracking|tracking number|tracking no|parcel|parcel number|track and trace|track trace|zending"
    "|zendingnummer|pakket|pakketnummer|sendung|sendungsnummer|paketnummer|suivi|colis|numero de suivi|seguimiento"
    "|numero de seguimiento|paquete",
    "carrier": "carrier|courier|vervoerder|bezorger|bezorgdienst|versanddienst|versender|zusteller|paketdienst"
    "|transporteur|livreur|transportista|mensajeria",
    "text": "text|what|what was said|what they said|said|what happened|notes|note|remarks|remark|summary|description"
    "|details|comments|comment|conversation|message|content|tekst|wat|wat is er gezegd|gezegd|wat gezegd|notities"
    "|notitie|aantekening|aantekeningen|opmerkingen|opmerking|omschrijving|samenvatting|inhoud|gesprek|verslag|was"
    "|was wurde gesagt|gesagt|notiz|notizen|gesprachsnotiz|telefonnotiz|gesprachsinhalt|bemerkung|bemerkungen"
    "|anmerkung|anmerkungen|beschreibung|inhalt|gesprach|zusammenfassung|texte|quoi|ce qui a ete dit|remarque"
    "|remarques|notes d appel|resume|description de l appel|commentaire|commentaires|contenu|texto|que|que dijeron"
    "|lo que se dijo|que se dijo|notas|nota|descripcion|comentario|comentarios|observaciones|resumen|contenido"
    "|what i was told|what they told me|what did they say|wat zeiden ze|wat ze zeiden|was gesagt wurde"
    "|was haben sie gesagt|was mir gesagt wurde|ce qu on m a dit|ce qu ils ont dit|que me dijeron|lo que me dijeron"
    "|what he said|what she said|wat zei hij|wat zei ze|wat hij zei|was er sagte|was sie sagte|was hat er gesagt"
    "|ce qu il a dit|ce qu elle a dit|que dijo|lo que dijo|que me dijo|lo que me dijo|que ha dicho"
    "|they said|ze zeiden|sie sagten|ils ont dit|ellos dijeron|compte rendu|compte rendu d appel|gespreksverslag|protokoll"
    "|gesprachsprotokoll|acta|call notes|call log",
    "promise": "promise|promised|promises|what was promised|what they promised|commitment|belofte|beloofd|beloftes"
    "|toezegging|toegezegd|wat is beloofd|zusage|zugesagt|versprechen|versprochen|was wurde versprochen"
    "|was wurde zugesagt|promesse|promis|ce qui a ete promis|engagement|promesa|prometido|lo prometido"
    "|que prometieron|compromiso|they promised|promised me|agreed|agreement|ze beloofden|wat ze beloofden|afspraak|afspraken"
    "|afgesproken|sie haben zugesagt|zugesagt wurde|vereinbart|vereinbarung|absprache|ils ont promis|ce qu ils ont promis"
    "|promis par|convenu|prometieron|me prometieron|lo acordado|acuerdo",
    "by": "by|by when|due|due date|due by|deadline|promised by|promised for|promised date|follow up date|voor"
    "|voor wanneer|uiterlijk|uiterste datum|wanneer beloofd|bis|bis wann|fallig|fallig am|falligkeit|falligkeitsdatum"
    "|frist|zugesagt bis|pour quand|echeance|avant le|date limite|promis pour|delai|para cuando|vence|fecha limite"
    "|plazo|prometido para|antes del",
    "outcome": "outcome|result|uitkomst|resultaat|ergebnis|ausgang|resultat|resultado",
    "minutes": "minutes|min|mins|duration|duration min|minuten|duur|duur min|dauer|dauer min|duree|duree min|minutos"
    "|duracion|duracion min",
}
"""The headings that are known, by what the column holds; without accents, capitals and marks."""


_ONLY_ALONE = frozenset(
    "agreed agreement afspraak afspraken afgesproken vereinbart vereinbarung absprache convenu acuerdo acta protokoll".split()
)
"""Headings that may be of something else, where another column holds what they may."""

OF_A_BANK = ("amount", "in", "out", "direction", "currency", "payee")
"""What only the columns of a bank's list of movements hold."""


class UnknownMapping(UsageError):
    """What was typed after `--map` names nothing that a column can be for, or is no pair."""

    def __init__(self, typed: str) -> None:
        self.typed = typed

    def __str__(self) -> str:
        return (
            f"--map '{shortened(self.typed)}' does not say what a column is for; it takes NAME=COLUMN, such as "
            f"--map date=Datum, with one of {', '.join(HEADINGS)}; of a bank's list {', '.join(OF_A_BANK)}."
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
    """No column is known to hold the dates; `dated` is the heading of one in which days stand, if any."""

    def __init__(self, headings: Sequence[str], dated: str | None = None) -> None:
        self.headings, self.dated = tuple(headings), dated

    def __str__(self) -> str:
        text = (
            ""
            if known_in(self.headings)
            else " What was said or written is read by: casebook add CASE --transcript FILE."
        )
        way = "--map date=COLUMN" if self.dated is None else f"--map 'date={shortened(self.dated)}'"
        return (
            f"no column is known to hold the dates; there are {_shown(self.headings)}, and nothing was imported. "
            f"Say which it is: {way}.{text}"
        )


class NoHeadings(WrongValue):
    """What stands where headings do is a row already: one of its cells is a day."""

    def __init__(self, cells: Sequence[str]) -> None:
        self.cells = tuple(cells)

    def __str__(self) -> str:
        return (
            f"its first line is no line of headings: {_shown(self.cells)}; nothing was imported. Write one above it that says "
            f"what each column is, such as {self._such_as}."
        )

    @property
    def _such_as(self) -> str:
        """What may stand there: of what has a sum, what a bank's list has."""
        of_a_bank = any(map(_A_SUM.fullmatch, self.cells))
        log, bank = "Date, Channel, Agent, Text", "Date, Payee, Description, Amount"
        return f"{bank} of a bank's list, with a name for each of its {len(self.cells)} columns" if of_a_bank else log


_A_DAY = re.compile(
    r"\s*(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}([-/.])\d{1,2}\1(?:\d{4}|\d\d)|(?:19|20)\d\d[01]\d[0-3]\d(?=\s*$))(?!\d)"
)
_BEGINS_WITH_A_DAY = re.compile(
    rf"{_A_DAY.pattern}|\s*(?:[^\W\d]{{2,10}}\.?,? )?\d{{1,2}}\.? ?(?:de )?[^\W\d]{{3,10}}\.?,?(?: (?:de )?\d{{2,4}})?\b"
)
_LOOKED_AT = 20
_A_SUM = re.compile(r"\s*[-+]?\d{1,3}(?:[ .,\u00a0\u202f]?\d{3})*[.,]\d\d(?: ?[-+€£$]| ?[A-Z]{3})?\s*")


def mapping_typed(pairs: Sequence[str]) -> dict[str, str]:
    """What each column is for that was named, by what it holds. Raises UnknownMapping."""
    mapping = {}
    for pair in pairs:
        name, equals, heading = pair.partition("=")
        if name.strip().lower() not in (*HEADINGS, *OF_A_BANK) or not equals or not heading.strip():
            raise UnknownMapping(pair)
        mapping[name.strip().lower()] = heading
    return mapping


def columns_in(
    headings: Sequence[str], mapping: Mapping[str, str], rows: Sequence[Sequence[str]] = ()
) -> dict[str, int]:
    """The position of the column that holds each of what is known, as it was named or is called; the first `rows` below tell a
    refusal which one has days.

    Raises NoHeadings, NoSuchColumn, SeveralColumns, NoDateColumn.
    """
    if not known_in(headings) and any(map(_A_DAY.match, headings)):
        raise NoHeadings(headings)
    columns = {name: position_of(heading, headings) for name, heading in mapping.items()}
    dutch = is_dutch(headings)
    names = [name_of(heading, is_dutch=dutch) for heading in headings]
    for name in HEADINGS:
        if name not in columns:
            found = [at for at, one in enumerate(names) if one == name and at not in columns.values()]
            found = [at for at in found if normal_heading(headings[at]) not in _ONLY_ALONE] or found
            if len(found) > 1:
                raise SeveralColumns(name, [headings[at] for at in found])
            if name == "date" and not found:
                taken = (*columns.values(), *(at for at, one in enumerate(names) if one == "by"))
                raise NoDateColumn(headings, _dated(headings, rows, taken))
            columns.update((name, at) for at in found)
    return columns


def _dated(headings: Sequence[str], rows: Sequence[Sequence[str]], taken: Collection[int]) -> str | None:
    """The heading of the first column, of those not taken, in which whatever stands is a day; None where no such is."""
    for at, heading in enumerate(headings):
        cells = [cell for row in rows[:_LOOKED_AT] for cell in row[at : at + 1] if cell.strip()]
        if at not in taken and heading.strip() and cells and all(map(_BEGINS_WITH_A_DAY.match, cells)):
            return heading
    return None


def known_in(headings: Sequence[str]) -> int:
    """How many of these are headings that are known."""
    dutch = is_dutch(headings)
    return sum(name_of(heading, is_dutch=dutch) is not None for heading in headings)


def is_dutch(headings: Sequence[str]) -> bool:
    """Whether any of these is Dutch and nothing else."""
    return not _DUTCH.isdisjoint(normal_heading(heading) for heading in headings)


def name_of(heading: str, *, is_dutch: bool) -> str | None:
    """What a column with this heading holds: as it stands, or where each of its words alone would say the same.

    >>> [name_of(one, is_dutch=False) for one in ("N° de dossier", "Fällig bis", "Datum der Zusage")]
    ['number', 'by', None]
    """
    words = bare_words(heading)
    if words == ("wie",):
        return "agent" if is_dutch else "channel"  # who it was, in Dutch; how it was, in German
    known = _known()
    if words in known or not words:
        return known.get(words)
    names = {known.get((word,)) for word in words}
    return names.pop() if len(names) == 1 else None


@cache
def _known() -> dict[tuple[str, ...], str]:
    """What each heading that is known says, by its words."""
    return {bare_words(word): name for name, known in HEADINGS.items() for word in known.split("|")}


_DUTCH = frozenset(
    "wat wanneer hoe dag tijd kanaal medewerker notities notitie opmerkingen opmerking omschrijving belofte beloofd toezegging "
    "uiterlijk voor zaaknummer kenmerk bedrijf winkel uitkomst afdeling bestelling bestelnummer gesprek duur".split()
)


def position_of(typed: str, headings: Sequence[str]) -> int:
    """Where the column with this heading stands. Raises NoSuchColumn."""
    found = [at for at, heading in enumerate(headings) if normal_heading(heading) == normal_heading(typed)]
    if len(found) != 1:
        raise NoSuchColumn(typed, headings, several=bool(found))
    return found[0]


def _shown(headings: Sequence[str]) -> str:
    return listed([f"'{shortened(heading)}'" for heading in headings])
