"""What the columns of a bank's list of movements are called, in five languages' countries, and which is what.

Written down from the headings of lists that banks give out (ING, Rabobank, bunq, KBC; Sparkassen, VR banks, DKB, Deutsche Bank,
comdirect, N26; Crédit Agricole, Société Générale, Caisse d'Épargne, La Banque Postale, Boursorama; BBVA, CaixaBank, ING España,
Santander; Lloyds, Barclays, Nationwide, Monzo, Starling, Chase, Bank of America, Capital One; American Express, Knab, Wise;
Revolut and PayPal in each of the five languages), November 2026.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from casebook.errors import WrongValue, listed, shortened
from casebook.importers.spreadsheet.columns import HEADINGS, position_of
from casebook.importers.tables.table import normal_heading

_CURRENCY = (
    r"(?: (?:in|en))?(?: (?P<currency>euros?|eur|gbp|usd|chf|sgd|cad|aud|nzd|sek|nok|dkk|pln|czk|huf|ron|jpy|inr|mxn))?"
)

_HEADINGS: Mapping[str, str] = {
    "day": "datum|boekdatum|boekingsdatum|transactiedatum|uitvoeringsdatum|date|booking date|transaction date|"
    "posting date|posted date|completed date|buchungstag|buchungsdatum|buchung|dateop|date operation|"
    "date d operation|date de l operation|date processed|created|belegdatum|datum verrichting|"
    "datum des abschlusses|abschlussdatum|date de fin|datum voltooid|voltooid op|fecha de finalizacion|finished on|"
    "date de comptabilisation|date comptable|fecha|fecha operacion|fecha de operacion|f operacion|fecha contable|"
    "f contable",
    "other day": "rentedatum|valutadatum|wertstellung|wertstellung valuta|wert|dateval|date valeur|"
    "date de valeur|fecha valor|f valor|value date|interest date|started date|"
    "datum des beginns|startdatum|date de debut|fecha de inicio|created on",
    "amount": "(?:bedrag|buchungsbetrag|betrag|umsatz|montant|montant de l operation|importe|amount|"
    f"transactiebedrag|transaction amount|value|gross|brutto"
    f"|bruto|brut|avant commission|importe bruto|source amount(?: after fees)?){_CURRENCY}",
    "amount got": "target amount(?: after fees)?",
    "currency got": "target currency",
    "out": "(?:debit|debits|debit amount|debet|af|paid out|money out|withdrawal|withdrawals|uitgaven|soll|"
    f"belastung|cargo|cargos|debe|gasto|gastos){_CURRENCY}",
    "in": "(?:credit|credits|credit amount|bij|paid in|money in|deposit|deposits|haben|gutschrift|abono|abonos|"
    f"haber|ingreso|ingresos|inkomsten){_CURRENCY}",
    "direction": "af bij|bij af|debit credit|credit debit|debet credit|soll haben|soll haben kennzeichen|d c|dc|"
    "cd|c d|sens|signo|creditdebet|debetcredit|creditdebit|debitcredit|afbij|bijaf|direction",
    "currency": "munt|muntsoort|munteenheid|wahrung|waehrung|devise|divisa|moneda|currency|source currency|valutacode|"
    "muntcode|currency code|wahrungscode|code devise|codigo de divisa",
    "valuta": "valuta",
    "payee": "naam omschrijving|name description|naam tegenpartij|naam|tegenpartij|tegenrekeninghouder|naam tegenrekening|"
    "naam begunstigde|counterparty|source name|target name|"
    "counter party|counterparty name|payee|payer|name|merchant|merchant name|partner name|"
    "beguenstigter zahlungspflichtiger|begunstigter zahlungspflichtiger|auftraggeber empfanger|"
    "auftraggeber beguenstigter|begunstigter auftraggeber|name zahlungsbeteiligter|zahlungspflichtige r|"
    "zahlungsempfanger in|zahlungsempfanger|zahlungspflichtiger|empfanger|auftraggeber|partnername|beneficiaire|"
    "handelaar|comercio|commercant|handler|tiers|supplierfound|contrepartie|nom contrepartie|nom|nombre|beneficiario|"
    "ordenante|contraparte|beneficiario ordenante",
    "text": "mededelingen|beschrijving|mededeling|vrije mededeling|omschrijving(?: [0-9])?|verwendungszweck|buchungstext|"
    "vorgang|libelles?|label|libelle (?:simplifie|operation)|detail de l ecriture|details?|details du mouvement|"
    "informations complementaires|message|communication|concepto|movimiento|mas datos|observaciones|descripcion|"
    "comentario|description|transaction description|memo|booking text|payment purpose|beschreibung|"
    "umsatzbeschreibung|transaktionsbeschreibung|toelichting|narrative|reference|payment reference|notes",
    "balance": "saldo.*|kontostand.*|balance.*|running bal.*|solde.*|accountbalance|disponible",
    "state": "state|status|info|etat|estado|statut",
}
"""The headings by what their columns hold, as patterns of the whole heading without accents, capitals and marks."""

_OF_A_CARD = re.compile(
    r"(?:account|konto|compte|cuenta|rekening) ?#|card ?member|appears on your statement as"
    r"|erscheint auf ihrer abrechnung als|appara[iî]t sur votre relev[eé] sous|aparece en su estado de cuenta como"
    r"|staat op uw afschrift als",
    re.IGNORECASE,
)
"""Headings of a list of what was bought with American Express's cards, in which that stands above zero."""

_PATTERNS = {name: re.compile(f"(?:{pattern})") for name, pattern in _HEADINGS.items()}

NOTHING_SAID: Mapping[str, str] = {}

_SEVERAL = ("payee", "text")
"""What may stand in several columns; the first of them says who it is from."""

_OF_A_LOG = frozenset(word for name in ("channel", "promise", "outcome", "role") for word in HEADINGS[name].split("|"))
"""Headings that only a log of contacts has."""


class ColumnMissing(WrongValue):
    """A list of movements has no column that is known to hold something it needs: the `date`, the `amount`, the `payee`."""

    def __init__(self, name: str, headings: Sequence[str]) -> None:
        self.name, self.headings = name, tuple(headings)

    def __str__(self) -> str:
        there = listed([f"'{shortened(heading)}'" for heading in self.headings if heading])
        return (
            f"no column is known to hold the {self.name} of a movement; there are {there}, and nothing was imported. "
            f"Say which it is: --map {self.name}=COLUMN."
        )


def columns_of_list(headings: Sequence[str], mapping: Mapping[str, str]) -> BankColumns:
    """The columns of a list of movements. Raises NoSuchColumn, ColumnMissing."""
    columns = BankColumns(headings, mapping)
    has_sums = not {"amount", "in"}.isdisjoint(columns.at)
    for name, is_there in (("date", columns.day is not None), ("amount", has_sums), ("payee", bool(columns.texts))):
        if not is_there:
            raise ColumnMissing(name, headings)
    return columns


class BankColumns:
    """Where each column of a list of movements stands; several for its texts. `currency` is one that a heading names,
    `is_of_a_card` says that what was bought stands above zero.

    What was said of a column by its heading (`mapping`) wins. Raises NoSuchColumn.
    """

    def __init__(self, headings: Sequence[str], mapping: Mapping[str, str] = NOTHING_SAID) -> None:
        said = {position_of(heading, headings): name for name, heading in mapping.items()}
        self.at = {"day" if name == "date" else name: at for at, name in said.items() if name not in _SEVERAL}
        self._texts: dict[str, list[int]] = {name: [at for at, one in said.items() if one == name] for name in _SEVERAL}
        self.currency: str | None = None
        self.is_of_a_card = any(map(_OF_A_CARD.fullmatch, (heading.strip() for heading in headings)))
        for at, heading in enumerate(headings):
            if at not in said:
                self._add(at, heading)

    @property
    def is_whole(self) -> bool:
        """Whether these are the columns of such a list: days, sums, and who or what for."""
        has_sums = "amount" in self.at or "in" in self.at
        return self.day is not None and has_sums and bool(self.texts)

    @property
    def texts(self) -> list[int]:
        """Where its words stand, those of who it is from before the others."""
        return [at for name in _SEVERAL for at in self._texts[name]]

    @property
    def day(self) -> int | None:
        """Where the days stand, those of the booking before others."""
        return self.at.get("day", self.at.get("other day"))

    def _add(self, at: int, heading: str) -> None:
        normal = normal_heading(heading)
        for name, pattern in _PATTERNS.items():
            found = pattern.fullmatch(normal)
            if not found:
                continue
            if name in _SEVERAL:
                self._texts[name].append(at)
            else:
                self._add_one(name, at, _named_currency(heading, found))
            return

    def _add_one(self, name: str, at: int, currency: str | None) -> None:
        """The first of its name; a sum in a currency that is named wins over one in that of the purchase."""
        is_better = name == "amount" and currency is not None and self.currency is None
        if name not in self.at or is_better:
            self.at[name] = at
            self.currency = self.currency or currency


def known_headings(headings: Sequence[str], mapping: Mapping[str, str] = NOTHING_SAID) -> int:
    """How many of these are headings of a list of movements, or were said to be."""
    said = {normal_heading(heading) for heading in mapping.values()}
    bare = [normal_heading(heading) for heading in headings]
    return sum(one in said or any(pattern.fullmatch(one) for pattern in _PATTERNS.values()) for one in bare)


def is_bank_table(headings: Sequence[str]) -> bool:
    """Whether a table with these headings is a list of movements, and no log of contacts."""
    if any(normal_heading(heading) in _OF_A_LOG for heading in headings):
        return False
    return BankColumns(headings).is_whole


def _named_currency(heading: str, found: re.Match[str]) -> str | None:
    named = found.groupdict().get("currency")
    if named:
        return "EUR" if named.startswith("eur") else named.upper()
    return next((code for sign, code in {"€": "EUR", "£": "GBP"}.items() if sign in heading), None)
