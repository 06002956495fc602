"""E-mail addresses, and the streets and post boxes where people live."""

from __future__ import annotations

from collections.abc import Iterator

from casebook.masking.normalise import (
    SensitiveSpan,
    has_digit,
    is_hinted_at,
    non_overlapping,
    quick,
    searched_for_hints,
)
from casebook.masking.placeholders import SensitiveKind
from casebook.masking.spoken import words_of
from casebook.masking.streets.english_streets import english_streets
from casebook.masking.streets.shop_patterns import NAME_OF_A_SHOP, OF_A_HOME, OF_A_SHOP, SAID_TO_BE_A_HOME
from casebook.masking.streets.street_patterns import (
    HAS_POST_CODE,
    HOME_OF,
    LIVED_AT,
    LIVED_AT_HINTS,
    PLACE_IN_WORDS,
    POST_CODES,
    STREETS,
)
from casebook.text.quick_pattern import exactly

_DOMAIN = r"@[^\W_](?:[\w-]{0,62}[^\W_])?(?:\.[^\W_](?:[\w-]{0,62}[^\W_])?){0,8}?\.[^\W\d_]{2,24}(?![^\W_]|[.-][^\W_])"
_DOT, _AT = r"(?:dot|punt|point|punkt)", r"(?:apenstaart(?:je)?|at sign|klammeraffe|arobase)"
_TOP = r"(?:com|net|org|info|io|eu|nl|be|de|at|ch|fr|es|it|pt|uk|ie|us|ca|au|example)"
_SIGNS = r"(?:dots?|punt|point|punkt|dash|hyphen|streepje|under ?score|liggend streepje|minus|plus|\.)"
_PART = r"(?!(?:is|my|mijn|me|the|de|het|an?|it|to|on|op|at|naar|e-?mail|mail|address|adres)\b)[^\W_][\w.+-]{0,40}"
_SPELLED_LOCAL = rf"{_PART}(?:\s{_SIGNS}\s{_PART}){{0,4}}"
_SPELLED_END = rf"{_PART}(?:\s{_SIGNS}\s{_PART}){{0,3}}(?:\s?[(\[]?\b{_DOT}\b[)\]]?\s?|\.)[a-z]{{2,6}}(?![^\W_])"
_HOSTS = r"(?:gmail|googlemail|hotmail|outlook|live|yahoo|icloud|proton(?:mail)?|aol|gmx|ziggo|kpnmail|telenet|skynet|btinternet)"
_SPELLED = (
    rf"(?i)(?<![^\W_]){_SPELLED_LOCAL}(?:\s{_AT}\s|\s?[(\[](?:at|apenstaartje|@)[)\]]\s?){_SPELLED_END}"
    rf"|(?<![^\W_]){_SPELLED_LOCAL}\sat\s{_HOSTS}(?:\s{_DOT}\s|\.)[a-z]{{2,6}}(?![^\W_])"
    rf"|(?<![^\W_]){_PART}(?:\s{_SIGNS}\s{_PART}){{1,4}}\sat\s{_SPELLED_END}"
    rf"|(?<![^\W_]){_SPELLED_LOCAL}\s(?-i:AT)\s{_SPELLED_END}"
    rf"|(?<![^\W_]){_SPELLED_LOCAL}\s?@\s?[\w-]{{2,60}}(?:\s\.\s[\w-]{{2,60}}){{0,3}}(?:\s{_DOT}\s|\s\.\s){_TOP}(?![^\W_])"
    r"|\be-?mail(?:adres| address)?(?:\s(?:is|was|me|us|at|to|op|naar)|:){0,3}\s"
    rf"(?P<address>{_SPELLED_LOCAL}\sat\s{_SPELLED_END})"
)
"""As it is told on the phone: `sam at example dot com`. A bare `at` is one only before a host of mail, or after the word."""

_LOCAL = r"[\w.+%'&*/=?^`{|}~!#$-]{1,64}\Z"
SPELLED_HINTS = (
    "apenstaart klammeraffe arobase (at) [at] @ mail atsign outlook live yahoo icloud proton aol gmx ziggo telenet"
    " skynet btinternet dotcom dotnet dotorg dotnl dotco dotde dotfr puntnl puntcom puntbe punktde pointfr"
)
_LONGEST_LOCAL = 64
"""RFC 5321, 4.5.3.1.1."""

_BEFORE = 60
"""How far before an address, in characters, the word for a shop is looked for. Our own choice."""


def emails(text: str) -> list[SensitiveSpan]:
    """The e-mail addresses in a view."""
    spans = []
    if "@" in text:
        for found in exactly(_DOMAIN).finditer(text):
            before = max(0, found.start() - _LONGEST_LOCAL)
            local = exactly(_LOCAL).search(text[before : found.start()])
            if local:
                spans.append(SensitiveSpan(before + local.start(), found.end(), SensitiveKind.EMAIL))
    if is_hinted_at(searched_for_hints(text), SPELLED_HINTS):
        for found in quick(_SPELLED).finditer(text):
            spans.append(SensitiveSpan(*found.span(found.lastgroup or 0), SensitiveKind.EMAIL))
    return non_overlapping(spans)


def streets(text: str) -> list[SensitiveSpan]:
    """The street addresses in a view, each with its post code and town where these follow; those of shops are none."""
    return [span for span in non_overlapping(_streets(text)) if not _is_of_a_shop(text, span)]


def _streets(text: str) -> Iterator[SensitiveSpan]:
    """All that is written like an address, some of it twice."""
    patterns = [PLACE_IN_WORDS] if "///" in text else []
    searched = searched_for_hints(text)
    if is_hinted_at(searched, LIVED_AT_HINTS):
        patterns += (LIVED_AT, HOME_OF)
    if has_digit(text):
        patterns += english_streets(text, words_of(text))
        patterns += [pattern for pattern, hints in STREETS if is_hinted_at(searched, hints)]
        if exactly(HAS_POST_CODE).search(text):
            patterns += POST_CODES
    for pattern in patterns:
        for found in quick(pattern).finditer(text):
            yield SensitiveSpan(*found.span(found.lastgroup or 0), SensitiveKind.ADDRESS)


def _is_of_a_shop(text: str, span: SensitiveSpan) -> bool:
    """Whether a shop or an office is said to be there, before it or by its first words, and nobody's home."""
    before = text[max(0, span.start - _BEFORE) : span.start]
    named = quick(OF_A_SHOP).search(before) or quick(NAME_OF_A_SHOP).match(text[span.start : span.end])
    is_home = quick(OF_A_HOME).search(before) or quick(SAID_TO_BE_A_HOME).match(text, span.end)
    return named is not None and is_home is None
