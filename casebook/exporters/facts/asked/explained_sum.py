"""What a wish says behind its sum to explain that sum: how it is made up, or how it was paid. Of another sum it is not true.

Where the money is wanted to, and what it is for, explains nothing and stays.
"""

from __future__ import annotations

from casebook.text.quick_pattern import QuickPattern

_EXPLAINS = QuickPattern(
    # How it is made up.
    r", (?:wat|was|also (?=\d|das|die))\b|,? (?:which|being|i\.?e\.?|that is|that['’]s|that makes"
    r"|dat is|dat zijn|zijnde|oftewel|ofwel|das (?:sind|ist|macht)"
    r"|nämlich|sprich|soit|c['’]est|ce qui|qui|es decir|o sea|lo que|lo cual|que (?:es|son|me|nos|les))\b"
    r"|,? \(?(?:less|minus|net of|after (?:the )?deduct\w*|abzüglich|nach abzug|na aftrek|verminderd met|moins"
    r"|déduction faite|menos|descontad[oa]s?|tras descontar)\b"
    r"|(?:,| =|:)? \(?\d+(?:[.,]\d+)? ?(?:%|percent\b|per cent\b|procent\b|prozent\b|pour ?cent\b|por ?ciento\b)"
    # How it was paid or taken.
    r"|,? that (?:i|we|you|they|was|were|is)\b|,? (?:die|dat) (?:ik|wij|we|jullie|u|ze|zij)\b"
    r"|,? (?:die|den|das|welche) (?:ich|wir|sie|mir|uns)\b|,? (?:que (?:j['’]|je|nous|vous|l['’]on)|qu['’]on)"
    r"|,? que (?:\w+ )?(?:pag\w+|cobr\w+|carg\w+|he|hemos|han|ha)\b"
)
"""How words begin that explain a sum, in any place behind it."""

_EXPLAINS_AT_ONCE = QuickPattern(
    r"(?: back)? (?:i|we|you|they) \w+"
    r"|(?: back)? (?:charged|overcharged|debited|taken|withheld|paid (?:on top|twice|too much|extra))\b"
)
"""How they begin right behind the sum, in English, without *that*."""

_WHERE_TO = QuickPattern(
    r",? (?:back )?(?:in)?to (?:my|our|the same)\b|,? on to my\b|,? (?:terug )?(?:naar|op) (?:mijn|onze|dezelfde)\b"
    r"|,? (?:zurück )?auf (?:mein|unser|dasselbe)\w*\b|,? sur (?:mon|ma|notre|le même)\b|,? (?:a|en) (?:mi|nuestra|la misma)\b"
    r"|[;,](?!\d)|$"
)
"""Where such words end: at a comma, or where the money is wanted to."""

_AND_MORE = {
    "en": QuickPattern(r"\b(?:and|or|plus)\b"),
    "nl": QuickPattern(r"\b(?:en|of|plus)\b"),
    "de": QuickPattern(r"\b(?:und|oder|sowie)\b"),
    "fr": QuickPattern(r"\b(?:et|ou)\b"),
    "es": QuickPattern(r"\b(?:y|e|o|u)\b"),
}
"""What may begin another thing that is asked for."""


def without_explanation(what: str, typed: str, code: str) -> str | None:
    """What is asked without the words that explain the sum that was `typed`.

    `2,310.00 USD to my card` of *2,310.00 USD, which is 80 percent, to my card*. None where these words may hold another thing
    that is asked for, in the language of that `code`.
    """
    before, after = what[: what.find(typed) + len(typed)], what[what.find(typed) + len(typed) :]
    begins = None if not typed else _EXPLAINS_AT_ONCE.match(after) or _EXPLAINS.search(after)
    if begins is None:
        return what
    place = begins.start()
    ends = _WHERE_TO.search(after[begins.end() :])
    end = begins.end() + ends.start() if ends else len(after)
    if _AND_MORE[code].search(after[place:]):
        return None
    rest = after[end:]
    return f"{before}{after[:place]}{rest[1:] if _WHERE_TO.match(rest[1:]) else rest}"
