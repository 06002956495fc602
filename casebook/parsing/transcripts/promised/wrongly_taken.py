"""How somebody says that money should not have been taken: what is denied then is only that it was right.

Patterns over text in small letters without accents, for any language.
"""

from __future__ import annotations

import re

_SHOULD_NOT = re.compile(
    r"\b(?:should|ought|need)(?: not|n't)(?: to)? have\b|\b(?:should|ought) never (?:to )?have\b|"
    r"\b(?:had|hadden) (?:\S+ ){0,6}?(?:niet|nooit) (?:\S+ ){0,5}?(?:mogen|moeten|hoeven)\b|"
    r"\b(?:mogen|moeten) (?:\S+ ){0,5}?(?:niet|nooit)\b|"
    r"\bhatten? (?:\S+ ){0,8}?(?:nicht|nie|niemals) (?:\S+ ){0,6}?(?:durfen|sollen|mussen)\b|"
    r"\bn'(?:aura|avai)\w+ (?:pas|jamais) du\b|"
    r"\b(?:no|nunca) (?:deb(?:io|ieron|ia|ian|eria|erian)|tendrian? que|tenian? que)\b"
)


def is_wrongly_taken(small: str) -> bool:
    """Whether words in small letters say that something should not have been done.

    >>> is_wrongly_taken("les repas n'auraient pas du etre factures."), is_wrongly_taken("we won't pay that.")
    (True, False)
    """
    return _SHOULD_NOT.search(small) is not None
