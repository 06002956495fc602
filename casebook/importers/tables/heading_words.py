"""The words of a heading that say something: `N° de dossier`, `numéro de dossier` and `Dossier-Nr.` are one."""

from __future__ import annotations

import re
import unicodedata

from casebook.text.comparing import as_seen

_NUMBER = re.compile(r"(?P<of>[a-z]{4,}?)(?:nr|nummer|nummern|nummers)")
_NUMBERS = frozenset("n nr no num nro numero numeros number numbers nummer".split())
_LITTLE = frozenset("de du des d l la le les the of a an der die das dem den van het een el los las del in h s".split())


def bare_words(heading: str) -> tuple[str, ...]:
    """The words without capitals, accents, marks and little words; that it is a number stands last, as `nr`.

    >>> bare_words("N° de dossier"), bare_words("Vorgangsnr."), bare_words("Ce qui a été dit")
    (('dossier', 'nr'), ('vorgangs', 'nr'), ('ce', 'qui', 'ete', 'dit'))
    """
    plain = unicodedata.normalize("NFKD", as_seen(heading).replace("º", "o").replace("°", "o").replace("#", " nr "))
    words: list[str] = []
    is_number = False
    for word in re.findall(r"[^\W_]+", "".join(one for one in plain if not unicodedata.combining(one))):
        joined = _NUMBER.fullmatch(word)
        if word in _NUMBERS or joined:
            is_number = True
            words += [joined["of"]] if joined else []
        elif word not in _LITTLE:
            words.append(word)
    return (*words, "nr") if is_number else tuple(words)
