"""What denies in a language in two words around its verb, told in one that denies alone. Nothing here raises."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from casebook.parsing.token_kinds import Token, TokenKind

_NE = ("ne", "n'")
_FURTHEST = 4
"""How many words behind "ne" its other half may stand: nous *n'*en avons vraiment *plus*."""
_NO_MORE = frozenset("tard tot que".split())
"""Behind "plus" these compare: il ne viendra plus tard que lundi."""


def with_no_more(tokens: Sequence[Token]) -> Iterator[Token]:
    """French tokens, with "pas" for the "plus" of what is no longer so: il n'est *plus* possible; not: pas plus de 3 jours."""
    left, denied = 0, False
    for at, token in enumerate(tokens):
        if token.text in _NE:
            left, denied = _FURTHEST, False
        elif left and token.kind is TokenKind.WORD:
            left, denied = left - 1, denied or token.text in ("pas", "rien", "jamais")
            after = tokens[at + 1].text if at + 1 < len(tokens) else ""
            if token.text == "plus" and not denied and after not in _NO_MORE:
                token = token._replace(text="pas")
        yield token
