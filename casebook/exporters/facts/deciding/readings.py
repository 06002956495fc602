"""What decides in few words where another party read or measured something: the figure, behind the party's name alone."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from casebook.exporters.facts.deciding.deciding_parts import finds_fault
from casebook.exporters.facts.evidence.fewer_words import A_DAY, A_MONTH
from casebook.exporters.words.typed import one_line
from casebook.text.quick_pattern import QuickPattern
from casebook.text.words.joining_words import AND

if TYPE_CHECKING:
    from collections.abc import Iterable

    from casebook.records.kinds import Contact

_DAY = QuickPattern(
    rf"\b{A_DAY}|\b{A_MONTH}\.? \d{{1,2}}(?:st|nd|rd|th)?\b(?:, \d{{4}}\b)?|\b\d{{1,2}}[./]\d{{1,2}}[./](?:\d{{4}}|\d\d)?(?!\d)"
)
"""On which day it was, which is no reading."""

_SO_MUCH = (
    r"\d[\d.,]* (?:lbs?|oz|kg|g|km|cm|mm|m2|m3|kwh|v|volts?|bar|l|litres?|liters?|gramm?e?s?|kilo\w*|degrees|graden|grad|degrés"
    r"|grados)\b"
)
"""A figure that was measured, with what it is of."""

_READING = QuickPattern(
    rf"(?!{A_DAY}){_SO_MUCH} [^;:]*\b(?:{AND}) {_SO_MUCH}\b[^;:]*|"
    r"(?:(?:the|its|my|our|their|his|her) [^,;:]{2,40}? (?:was|were|is|are|reads?|shows?|showed|measure[sd]?|weigh(?:s|ed)"
    r"|stood at|stands at|came to|comes to)"
    r"|(?:de|het|mijn|onze|ons|hun|zijn|haar) [^,;:]{2,40}? (?:was|waren|is|zijn|staat op|stond op|bedraagt|bedroeg|weegt|woog"
    r"|toont|toonde)"
    r"|(?:der|die|das|mein\w*|unser\w*|ihr\w*|sein\w*) [^,;:]{2,40}? (?:war|waren|ist|sind|stand auf|stand bei|steht auf"
    r"|steht bei|betrug|beträgt|wog|wiegt|zeigte?|lag bei|liegt bei)"
    r"|(?:(?:le|la|les|mon|ma|mes|son|sa|ses|leurs?) |l['’])[^,;:]{2,40}? (?:était|étaient|est|sont|indiquait|indique|affichait"
    r"|affiche|pesait|pèse|marquait|marque|mesurait|mesure)"
    r"|(?:el|la|los|las|mi|mis|su|sus) [^,;:]{2,40}? (?:era|eran|es|son|fue|marcaba|marca|pesaba|pesa|indicaba|indica|medía|mide"
    r"|daba|da)) [^,;]*\d.*"
)
"""A clause that tells a figure and of what it is, as a sentence of its own: *the reading was 9,212 kWh*; or two that
stand beside each other, *3 kg when it left and 3 kg here*."""


def figures_first(who: str, forms: Iterable[str], colon: str) -> list[str]:
    """The forms, then the clause alone that tells a figure, behind the head of each, or `who` says so; without those that lose
    it. All of them as they are where no clause does, or the words before it tell what is wrong.

    >>> figures_first("Grid", ["Grid: the meter was read on 4 May, the reading was 9,212", "Grid: the meter was read"], ": ")
    ['Grid: the meter was read on 4 May, the reading was 9,212', 'Grid: the reading was 9,212']
    """
    told, name = list(dict.fromkeys(forms)), f"{who}{colon}" if who else ""
    parted = (_parted(each, colon) for each in told)
    alone = [f"{head or name}{reading}" for head, said in parted if (reading := _reading_in(said))]
    keep = [each for each in (*told, *alone) if _has_figure(_parted(each, colon)[1])]
    return list(dict.fromkeys(keep)) if alone else told


def _parted(form: str, colon: str) -> tuple[str, str]:
    """The head with its colon, and what stands behind it; all of it where there is none."""
    head, behind, said = form.partition(colon)
    return (f"{head}{behind}", said) if behind else ("", form)


def _reading_in(said: str) -> str:
    """What stands from the first clause that tells a figure, behind one that tells none, nor what is wrong; else nothing."""
    clauses = said.split(", ")
    place = next((at for at, each in enumerate(clauses) if _has_figure(each)), 0)
    reading = ", ".join(clauses[place:])
    return reading if place and _READING.fullmatch(reading) and not finds_fault(", ".join(clauses[:place])) else ""


def _has_figure(said: str) -> bool:
    """Whether a figure stands there that is no day."""
    return bool(_figures(said))


def _figures(said: str) -> set[str]:
    """The figures that stand there and are no day."""
    return set(re.findall(r"\d+(?:[.,:]\d+)*", _DAY.sub("", said)))


def tells_same_figures(said: str, told: str) -> bool:
    """Whether it tells figures, and all of them are `told`: what somebody else saw of the same reading.

    >>> tells_same_figures("on 3 May Bo saw 9.212 too", "Grid: the reading was 9.212 m3"), tells_same_figures("on 3 May", "3 May")
    (True, False)
    """
    own = _figures(said)
    return bool(own) and own <= _figures(told)


def by_party_in_short(contact: Contact, forms: Iterable[str]) -> list[str]:
    """The forms of which only those that tell most are told with the name of whoever answered for another party: where room is
    short, that of the party is enough. All of them where none has that alone."""
    told, who = list(dict.fromkeys(forms)), one_line(contact.who)
    if not (one_line(contact.agent) and one_line(contact.party)):
        return told
    named = [each for each in told if each.casefold().startswith(who.casefold())]
    return told if len(named) == len(told) else [each for each in told if each not in named[1:]]


def longest_first(forms: Iterable[str], colon: str) -> list[str]:
    """The forms that say most first, and of those that say the same the one that says most of who says so: where room is short,
    the name of another party alone is enough."""
    return sorted(forms, key=lambda each: (len(_parted(each, colon)[1]), len(each)), reverse=True)
