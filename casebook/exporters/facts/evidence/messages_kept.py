"""A message that whoever was to come sent, as the person noted it, and one that they still have: what stands in it shows who is
right. *The fitter texts me at 12:10, cant make it today*."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casebook.exporters.words.typed import capitalised
from casebook.text.quick_pattern import QuickPattern, first_that_fits

if TYPE_CHECKING:
    from casebook.exporters.wording import Wording
    from casebook.records.kinds import Event

_MESSAGE = r"(?P<paper>sms|whats ?app|text|texto|message|mensaje|nachricht|bericht|appje|app|e-?mail|mail|correo)"
_WHEN = r"(?P<when>(?: (?:at|om|um|à|a las?|on|op|am|le|el|vom|van|du|del|of|from))? \d[^,;:]{0,20}?(?::\d\d)?)?"
_SAID = r"(?:,|[ \u00a0\u202f]?:)(?: (?:saying|that says))? (?P<said>\S.+)"

_SENT = tuple(
    QuickPattern(rf"(?P<who>{who}) {sends}{_WHEN}{_SAID}")
    for who, sends in (
        (r"(?:the|their) [^\W\d_]+", rf"(?:sends|sent) (?:me|us) (?:an? )?{_MESSAGE}"),
        (r"(?:the|their) [^\W\d_]+", r"(?P<paper>text|whatsapp|message|e-?mail)(?:s|ed) (?:me|us)"),
        (r"(?:de|het|hun) [^\W\d_]+", rf"(?:stuurt|stuurde|schrijft|schreef) (?:me|mij|ons) (?:een |per )?{_MESSAGE}"),
        (r"(?:de|het|hun) [^\W\d_]+", r"(?P<paper>app|sms|mail)(?:te|de|t) (?:me|mij|ons)"),
        (r"(?:der|die) [^\W\d_]+", rf"(?:schickt|schickte|schreibt|schrieb) (?:mir|uns) (?:eine? |per )?{_MESSAGE}"),
        (r"(?:le |la |l['’])[^\W\d_]+", rf"(?:m['’]|nous )(?:envoie|a envoyé|écrit|a écrit) (?:une? |par )?{_MESSAGE}"),
        (r"(?:el|la) [^\W\d_]+", rf"(?:me|nos) (?:ha )?(?:mand|envi|escrib|escri)\w+ (?:una? |por )?{_MESSAGE}"),
    )
)
"""How it is noted that somebody sent a message, and what stood in it."""

_KEPT = tuple(
    QuickPattern(rf"{have} (?P<whose>(?:[^\W\d_]+ ){{0,2}}?){_MESSAGE}{_WHEN}{_SAID}")
    for have in (
        "(?:i )?(?:still have|kept|have kept)",
        "(?:ik )?heb (?:nog|hier|bewaard)",
        "(?:ich )?habe? (?:noch|hier)",
        "j['’]ai (?:encore|toujours|gardé)",
        "(?:aún |todavía )?(?:tengo|guardo|conservo)(?: todavía| aún)?",
    )
)
"""The same of one that they still have."""


def message_kept(wording: Wording, note: Event, said: str) -> tuple[str, str] | None:
    """`The fitter (text, 23 Oct at 12:10)` and *cant make it today* of a sentence of a `note`; None where it tells of none.

    Of one that they still have its own day or time stands there, and the day of the note nowhere.
    """
    if found := first_that_fits(_SENT, said):
        when = f"{found['paper']}, {wording.day(note.at)}{found['when'] or ''}"
        return f"{capitalised(found['who'])} ({when})", found["said"]
    if found := first_that_fits(_KEPT, said):
        paper = found["paper"].upper() if found["paper"].casefold() == "sms" else capitalised(found["paper"])
        return f"{paper}{found['when'] or ''}", found["said"]
    return None
