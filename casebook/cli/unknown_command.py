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
        ("--agent", "name who representative rep employee naam medewerker"),
        ("--amount", "sum price value bedrag"),
        ("--by", "due deadline until before"),
        ("--carrier", "courier vervoerder"),
        ("--case-number", "ref reference ticket complaint case zaaknummer referentie"),
        ("--channel", "via how medium kanaal"),
        ("--company", "shop store merchant bedrijf winkel"),
        ("--date", "when at on time day datum wanneer"),
        ("--item", "product article artikel"),
        ("--language", "lang locale taal"),
        ("--limit", "max length characters"),
        ("--minutes", "duration length duur minuten"),
        ("--order", "order-number ordernumber bestelnummer"),
        ("--outcome", "result uitkomst"),
        ("--output", "out file to uitvoer"),
        ("--problem", "issue wrong probleem"),
        ("--promise", "promised toezegging belofte"),
        ("--tracking", "parcel package tracking-number track pakket"),
        ("--want", "ask wish solution wens"),
        ("--yes", "assume-yes ja"),
    )
    for name in names.split()
}
"""What people call our options, without their dashes, in English and Dutch."""


def option_meant(typed: str, known: Sequence[str]) -> str:
    """The option among those known that an unknown one with two dashes names or nearly names; empty where none does."""
    from difflib import get_close_matches

    name = typed.removeprefix("--").lower()
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
