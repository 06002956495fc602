"""How the words of a promise that stands are compared, joined, and told without their day."""

from __future__ import annotations

import re

from casebook.parsing.transcripts.decoding import plain

STANDS_FOR = re.compile(
    r"\b(?:he|she|it|they|that|instead|now|hij|zij|ze|het|dat|nu|in plaats daarvan|er|sie|es|das|der|jetzt|stattdessen|dafur|"
    r"il|elle|ils|elles|ce sera|plutot|sera|el|ella|ello|sera|ira|vendra|ahora)\b"
)
"""What stands for somebody or something that was named before."""

_ARRIVES = re.compile(
    r"\W*(?:(?:then|so|dann|dan|puis|luego) )?(?:arrives?|arriving|lands?|reach(?:es)?|(?:will|should) (?:be|arrive|land|reach)|"
    r"is (?:with|at|in)|kommt|trifft|ist|sollte|wird|komt|is (?:bij|er)|staat|ligt|arrive|arrivera|sera|est (?:chez|la)|llega|"
    r"llegara|estara|esta en)\b"
)


def without_day(text: str, day: str) -> str:
    """The words of a promise with a mark in the place of its day."""
    then = rf"(?:\b(?:then|dan|dann|alors|entonces) )?{re.escape(day)}\.?(?=[ .,]|$)"
    return " ".join(re.sub(then, "…", text).split()) if day else text


def closed(text: str) -> str:
    """The text with a mark at its end."""
    return text if text[-1:] in ".!?" else f"{text}."


def is_within(one: str, other: str) -> bool:
    """Whether one is said again in the other, as mails quote what was said before."""
    return plain(one).strip(".! ") in plain(other) or plain(other).strip(".! ") in plain(one)


def without_no(small: str) -> str:
    """Words in small letters without what denies them."""
    return re.sub(r"\b(?:not|no|never|cannot|can't|niet|geen|nicht|kein\w*|pas|ne|plus)\b|n't\b|\bn'", " ", small)


def only_arrives(small: str) -> bool:
    """Whether a clause in small letters has no subject of its own and tells when something is there: `and arrives Tuesday`."""
    return _ARRIVES.match(small) is not None
