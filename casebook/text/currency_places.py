"""How many decimal places the currencies of the world have."""

from __future__ import annotations

_NO_PLACES = frozenset("BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF".split())

_THREE_PLACES = frozenset("BHD IQD JOD KWD LYD OMR TND".split())


def places_of(currency: str) -> int:
    """How many decimal places a currency has (ISO 4217 list one, checked November 2026); two unless listed."""
    if currency in _NO_PLACES:
        return 0
    return 3 if currency in _THREE_PLACES else 2
