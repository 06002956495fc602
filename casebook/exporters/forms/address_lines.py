"""An address that was typed on one line, as it stands above a letter: the street, then the town, a line each."""

from __future__ import annotations

import re

_GOES_ON = re.compile(
    r"\d+ ?[a-z]?$|\d+\.? ?[ºª°]|[A-Z]{2}(?: \d{5}(?:-\d{4})?)?$|(?:bis|ter|s/n|n\.?º|nº)\b"
    r"|(?:piso|planta|puerta|pta|bajo|ático|esc(?:alera)?|portal|bloque|oficina|local|izq\w*|dcha|bât|appt|étage)\b",
    re.IGNORECASE,
)
"""What belongs to the line before its comma: the number of a house, a floor, a state of the United States."""

_NUMBER = re.compile(r"\d+ ?(?:[a-z]|bis|ter)?$", re.IGNORECASE)
"""A house's number before its street: `12, rue de la Paix`."""


def address_lines(address: str) -> tuple[str, ...]:
    """The address broken at its commas; as it was typed where it has lines of its own, or is a blank to fill in.

    >>> address_lines("Postfach 10 02 03, 20001 Hamburg"), address_lines("12, rue de la Paix, 75002 Paris")
    (('Postfach 10 02 03', '20001 Hamburg'), ('12, rue de la Paix', '75002 Paris'))
    >>> address_lines("Calle Mayor, 5, 2.º B, 28013 Madrid"), address_lines("410 Terry Ave N, Seattle, WA 98109")
    (('Calle Mayor, 5, 2.º B', '28013 Madrid'), ('410 Terry Ave N', 'Seattle, WA 98109'))
    """
    if "\n" in address or address.startswith("["):
        return (address,)
    lines: list[str] = []
    for part in filter(None, map(str.strip, address.split(","))):
        if lines and (_GOES_ON.match(part) or _NUMBER.match(lines[-1])):
            lines[-1] += f", {part}"
        else:
            lines.append(part)
    return tuple(lines)
