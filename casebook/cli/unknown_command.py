"""What was meant by a command or an option that is none: one of ours that is called so elsewhere, or spelt nearly so."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from casebook.errors import UsageError, one_of, shortened

SYNONYMS: Mapping[str, tuple[str, ...]] = {
    name: tuple(meant.split())
    for meant, names in (
        ("cases", "list ls all index"),
        ("add", "contact call chat record"),
        ("add timeline", "log"),
        ("open add", "new create start init case"),
        ("note", "event comment write"),
        ("ship", "parcel package track tracking shipment"),
        ("promise", "promised owe"),
        ("settle", "kept broken withdrawn keep break withdraw fulfil"),
        ("settle close", "done resolve complete"),
        ("close", "finish end archive"),
        ("due", "agenda todo overdue remind reminders next"),
        ("due show", "status st"),
        ("show", "view info cat display get"),
        ("find", "search grep query lookup zoek"),
        ("edit", "change update modify correct amend set"),
        ("remove erase", "delete del rm hide"),
        ("erase", "wipe purge forget redact"),
        ("undo", "revert rollback back"),
        ("history", "changes revisions versions diff"),
        ("attach", "upload file photo"),
        ("attachments", "files"),
        ("extract", "download detach"),
        ("export", "print copy paste text summary report letter"),
        ("export backup", "save dump"),
        ("import", "load read merge"),
        ("check", "verify doctor fsck validate"),
        ("demo", "example tutorial tour"),
        ("timeline", "story entries"),
    )
    for name in names.split()
}
"""What other programs (git, gh, shells, task lists) call the things that our commands do."""

_CALLED_SO: Sequence[tuple[str, str]] = (
    ("--agent", "name who representative rep employee naam medewerker mitarbeiter conseiller agente nombre nom"),
    ("--amount", "sum price value bedrag betrag summe montant importe cantidad"),
    ("--booking", "reservation confirmation pnr boeking reservering buchung reservierung reserva"),
    ("--by", "due deadline until before"),
    ("--carrier", "courier vervoerder spediteur zusteller transporteur transportista"),
    (
        "--case-number",
        "ref reference ticket complaint case zaaknummer referentie vorgangsnummer dossier expediente",
    ),
    ("--channel", "via how medium kanaal kanal canal"),
    ("--company", "shop store merchant bedrijf winkel firma unternehmen entreprise societe empresa tienda"),
    ("--date", "when at on time day datum wanneer am tag quand jour fecha cuando dia"),
    ("--item", "product article artikel produkt produit producto articulo"),
    ("--language", "lang locale taal sprache langue idioma"),
    ("--limit", "max length characters"),
    ("--minutes", "duration length duur minuten dauer duree duracion"),
    ("--order", "order-number ordernumber bestelnummer bestellnummer bestellung commande pedido"),
    ("--text", "note comment words says remark"),
    ("--note", "reason because why comment text remark reden grund raison motivo"),
    ("--private", "note comment secret remark"),
    (
        "--outcome",
        "result reason because why note comment text uitkomst reden ergebnis grund resultat raison resultado motivo",
    ),
    ("--output", "out file to uitvoer ausgabe sortie salida"),
    ("--problem", "issue wrong probleem probleme problema"),
    ("--promise", "promised toezegging belofte zusage versprechen promesse promesa"),
    ("--tracking", "parcel package tracking-number track pakket sendungsnummer colis suivi paquete seguimiento"),
    ("--want", "ask wish solution wens wunsch souhait deseo demande"),
    ("--yes", "assume-yes ja oui si"),
)
OPTION_SYNONYMS: Mapping[str, tuple[str, ...]] = {
    name: tuple(meant for meant, names in _CALLED_SO if name in names.split())
    for _, each in _CALLED_SO
    for name in each.split()
}
"""What people call our options, without their dashes and accents, in the five languages; the first that a command has."""


_NUMBERS = frozenset(
    "account account-number customer customer-number contract invoice member membership meter subscription "
    "klantnummer contractnummer factuur factuurnummer lidnummer kundennummer vertrag vertragsnummer rechnung "
    "rechnungsnummer mitgliedsnummer client numero-client contrat facture adherent cliente contrato factura socio".split()
)
"""What people call the numbers of other kinds, without accents: `--ref` takes each by its name."""


def _number_meant(typed: str, name: str, known: Sequence[str]) -> str:
    """How a number of another kind is given, `--ref "account=NO"`, where its kind was typed as an option, its `name` folded; else
    empty."""
    return f'--ref "{typed.removeprefix("--").replace("-", " ")}=NO"' if "--ref" in known and name in _NUMBERS else ""


def synonym_of(typed: str, known: Sequence[str]) -> str:
    """The first option among those known that is called so too; empty where none is."""
    from casebook.text.folding import folded

    return next((one for one in OPTION_SYNONYMS.get(folded(typed.removeprefix("--")), ()) if one in known), "")


def option_meant(typed: str, known: Sequence[str]) -> str:
    """The option among those known that an unknown one with two dashes names or nearly names; empty where none does."""
    from difflib import get_close_matches

    from casebook.text.folding import folded

    name = folded(typed.removeprefix("--"))
    if number := _number_meant(typed, name, known):
        return number
    # Without their dashes, which would make every two options alike.
    near = get_close_matches(name, [one[2:] for one in known], n=1, cutoff=_ALIKE)
    return synonym_of(typed, known) or "".join(f"--{one}" for one in near)


def command_meant(typed: str, commands: Sequence[str]) -> str:
    """The command that records what an option was typed for that none has: `casebook ship` of `--ship`, a note of its kind of
    `--paid`; empty where none does.

    >>> command_meant("--ship", ["add", "ship"])
    '`casebook ship` does that: `casebook ship --help` shows how.'
    >>> command_meant("--refunded", ["note"])
    'A note records that: casebook note CASE --kind refunded --amount SUM.'
    """
    if not typed.startswith("--"):
        return ""
    from casebook.domain.balance import MONEY_KINDS
    from casebook.parsing.synonyms import meant_by
    from casebook.records.vocabularies import EventKind
    from casebook.text.folding import folded

    name = folded(typed.removeprefix("--"))
    own = next((one for one in (name, *SYNONYMS.get(name, ())) if one in commands), "")
    if own:
        return f"`casebook {own}` does that: `casebook {own} --help` shows how."
    kind = next((one for one in EventKind if one == name), None) or meant_by(EventKind, name)
    if kind is None:
        return ""
    sums = MONEY_KINDS - {EventKind.ORDERED}
    return f"A note records that: casebook note CASE --kind {kind.value}{' --amount SUM' if kind in sums else ' TEXT'}."


_ALIKE = 0.65
"""How much of two names has to be the same for one to be a slip of the other: *reason* is none of *json*. Our own choice."""


class UnknownCommand(UsageError):
    """There is no such command; `commands` are those there are, each with what it does."""

    def __init__(self, name: str, commands: Mapping[str, str]) -> None:
        self.name, self.commands = name, commands

    def __str__(self) -> str:
        from difflib import get_close_matches

        start = f"there is no command '{shortened(self.name)}'"
        if self.name.lower() in SYNONYMS:
            return f"{start}; type {one_of([self._explained(one) for one in SYNONYMS[self.name.lower()]])}."
        near = get_close_matches(self.name, self.commands, n=1)
        return f"{start}. " + (f"Did you mean '{near[0]}'?" if near else "`casebook --help` lists them all.")

    def _explained(self, command: str) -> str:
        does = self.commands[command].removesuffix(".")
        return f"`casebook {command}` ({does[:1].lower()}{does[1:]})"
