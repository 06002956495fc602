"""Spanish words that go with what is put beside them: *reembolso prometido*, *entrega prometida*, *después del escaneo*."""

from __future__ import annotations

import re
from collections.abc import Sequence

from casebook.language.bent import BentTemplate

_HERS = r"(?:una|la)\b|(?!(?:un|el|día|problema)\b)\w+(?:a|ción|sión|dad|tud)\b"
"""How a noun of our own begins or ends that is feminine, with its article or without."""


class ByGender(BentTemplate):
    """A template of which the choices are those of gender; *de* and *el*, *a* and *el* become one word in it.

    >>> ByGender("{what} {what:prometido/prometida}").format(what="entrega")
    'entrega prometida'
    >>> ByGender("después de {event}").format(event="el escaneo"), ByGender("lo de {who}").format(who="El Corte Inglés")
    ('después del escaneo', 'lo de El Corte Inglés')
    """

    __slots__ = ()

    @staticmethod
    def chosen(choices: Sequence[str], value: str) -> str:
        """The second for a noun that is feminine."""
        return choices[1] if re.match(_HERS, value, re.IGNORECASE) else choices[0]

    @staticmethod
    def joined(before: str, value: str) -> str:
        """*del* and *al* before an article in small letters: that of a name is no part of it."""
        if re.match(r"el ", value) and re.search(r"(?:^|\s)(?:de|a) \Z", before, re.IGNORECASE):
            return f"{before[:-1]}l{value[2:]}"
        return f"{before}{value}"


class OfWhom(BentTemplate):
    """A template in which who is spoken of by a title has an article.

    >>> [OfWhom("con {who}").format(who=each) for each in ("Sr. Vidal", "Dra. Ruiz", "Marta")]
    ['con el Sr. Vidal', 'con la Dra. Ruiz', 'con Marta']
    >>> OfWhom("llamada de {who}").format(who="Sr. Vidal"), OfWhom("{who} se negó").format(who="Señora Pardo")
    ('llamada del Sr. Vidal', 'la señora Pardo se negó')
    """

    __slots__ = ()

    @staticmethod
    def joined(before: str, value: str) -> str:
        """With the article, which melts with *de*."""
        short = re.match(r"(?:sr|dr)(a|ta)?\.? ", value, re.IGNORECASE)
        long = re.match(r"(?:señor|doctor)(a|ita)? (?=\w)", value, re.IGNORECASE)
        titled = short or long
        article = ("la " if titled[1] else "el ") if titled else ""
        return ByGender.joined(
            before, f"{article}{value[0].lower() if long else value[0]}{value[1:]}" if titled else value
        )


class BySound(BentTemplate):
    """A template of which the second choice goes before the sound of *i*.

    >>> [BySound("{last: y / e }").format(last=each) for each in ("Inés", "hielo", "Marta")]
    [' e ', ' y ', ' y ']
    """

    __slots__ = ()

    @staticmethod
    def chosen(choices: Sequence[str], value: str) -> str:
        """The second before *i* and *hi*, but not before *ie* and *hie*."""
        return choices[1] if re.match(r"h?[ií](?![aeou])", value, re.IGNORECASE) else choices[0]

    @staticmethod
    def joined(before: str, value: str) -> str:
        """As they are."""
        return f"{before}{value}"


class FromThen(BentTemplate):
    """A template of a span of time, which runs *desde* what it comes after.

    >>> FromThen("en un plazo de {span} {after}").format(span="5 días", after="después del escaneo")
    'en un plazo de 5 días desde el escaneo'
    >>> FromThen("en un plazo de {span} {after}").format(span="5 días", after="una vez recibida la caja")
    'en un plazo de 5 días una vez recibida la caja'
    """

    __slots__ = ()

    @staticmethod
    def joined(before: str, value: str) -> str:
        """With *desde* for *después de* but before what is done."""
        return before + re.sub(
            r"^después de(?:(l) | (?!\w+[aei]r(?:l[oa]s?|me|nos|se)?\b))",
            lambda found: "desde el " if found[1] else "desde ",
            value,
        )
