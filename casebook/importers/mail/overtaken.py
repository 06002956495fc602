"""Mails that overtake what a program estimated in one before: what came, was sent back or paid back is awaited no more."""

from __future__ import annotations

from casebook.domain.notes.said_paid import said_to_be_paid
from casebook.importers.mail.reading import ReadMail
from casebook.text.quick_pattern import QuickPattern

_IT_CAME = QuickPattern(
    r"\b(?:(?:has been|have been|was|were|is|['’]s) (?:successfully |now |safely )?(?:delivered|handed over|received)"
    r"|(?:your|the) (?:return|returned item)(?: \w+){0,4} (?:arrived|received)|received your return|delivered\W*(?:\n|\Z)"
    r"|(?:is|zijn|werd) (?:\S+ ){0,4}?(?:bezorgd|afgeleverd|geleverd)|(?:retour\w*|terugzending)(?: \S+){0,6}? ontvangen"
    r"|bezorgd\W*(?:\n|\Z)"
    r"|(?:wurde|ist) (?:\S+ ){0,5}?(?:zugestellt|geliefert|übergeben)"
    r"|(?:retoure|rücksendung)(?: \S+){0,6}? (?:erhalten|eingegangen)"
    r"|zugestellt\W*(?:\n|\Z)|(?:a été|est) (?:bien )?(?:livrée?|remise?|distribuée?)"
    r"|(?:votre )?retour (?:\S+ ){0,5}?(?:reçu|arrivé)"
    r"|reçu votre retour|(?:ha sido|fue|se ha) (?:entregad[oa])|(?:hemos )?recibido (?:\S+ ){0,2}?devolución)\b"
)
_NOT_SO = QuickPattern(
    r"\b(?:not|never|no|cannot|could|if|when|once|will|niet|geen|nooit|zodra|als|wordt|nicht|kein\w*|nie|sobald|wenn|wird|pas|jamais"
    r"|lorsque|dès|sera|nunca|cuando|será)\b|n['’]t\b|\?"
)


def tells_that_it_came(one: ReadMail) -> bool:
    """Whether a mail of theirs says that the thing came, went back or was paid back."""
    if not one.is_theirs:
        return False
    text = f"{one.mail.subject}\n{one.words.text}"
    lines = (
        line
        for line in text.split("\n")
        if (found := _IT_CAME.search(line)) and not _NOT_SO.search(line[: found.end()])
    )
    return any(lines) or said_to_be_paid(text) is not None
