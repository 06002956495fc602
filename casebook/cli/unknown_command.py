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

OPTION_SYNONYMS: Mapping[str, str] = {
    name: meant
    for meant, names in (
        ("--agent", "name who representative rep employee naam medewerker mitarbeiter conseiller agente nombre nom"),
        ("--amount", "sum price value bedrag betrag summe montant importe cantidad"),
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
        ("--outcome", "result uitkomst ergebnis resultat resultado"),
        ("--output", "out file to uitvoer ausgabe sortie salida"),
        ("--problem", "issue wrong probleem probleme problema"),
        ("--promise", "promised toezegging belofte zusage versprechen promesse promesa"),
        ("--tracking", "parcel package tracking-number track pakket sendungsnummer colis suivi paquete seguimiento"),
        ("--want", "ask wish solution wens wunsch souhait deseo demande"),
        ("--yes", "assume-yes ja oui si"),
    )
    for name in names.split()
}
"""What people call our options, without their dashes and accents, in the five languages."""


def option_meant(typed: str, known: Sequence[str]) -> str:
    """The option among those known that an unknown one with two dashes names or nearly names; empty where none does."""
    from difflib import get_close_matches

    from casebook.text.folding import folded

    name = folded(typed.removeprefix("--"))
    if OPTION_SYNONYMS.get(name) in known:
        return OPTION_SYNONYMS[name]
    # Without their dashes, which would make every two options alike.
    return "".join(f"--{near}" for near in get_close_matches(name, [one[2:] for one in known], n=1))


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
