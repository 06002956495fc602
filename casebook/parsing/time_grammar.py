"""Times of day as they are typed: 14:05, 2pm, 14.05 uur, noon, in the evening, +01:00. Nothing here raises."""

from __future__ import annotations

from collections.abc import Sequence

from casebook.parsing import date_words
from casebook.parsing.date_parts import DayPart, Offset, Part, Time
from casebook.parsing.day_grammar import day_month_at
from casebook.parsing.tokens import Token, TokenKind, half_at, number_at, skip, word_at


def time_at(tokens: Sequence[Token], at: int) -> Part | None:
    """14:05, 2pm, 14.05 uur, 14h30; after "at" or "om" also 3 uur and a bare 3; noon."""
    if word_at(tokens, at) in date_words.NOON:
        return Time(at + 1, 12)
    follows_at = word_at(tokens, at - 1) in date_words.AT
    if at < len(tokens) and tokens[at].kind in (TokenKind.TIME, TokenKind.DIGITS):
        return _time_in_figures(tokens, at, follows_at)
    hour = number_at(tokens, at, 2)
    if hour is None:
        return None
    half, word = half_at(tokens, at + 1), word_at(tokens, at + 1)
    if half:
        return Time(at + 2, hour, half=half)
    minute = number_at(tokens, at + 2, 2)
    if word in ("h", "u") and minute is not None and tokens[at + 1].glued and tokens[at + 2].glued:
        return Time(at + 3, hour, minute)
    if word in date_words.OCLOCK:
        return Time(at + 2, hour, exact=hour > 12)
    if word in date_words.CLOCK and (follows_at or word == "uhr"):
        return Time(at + 2, hour)
    if follows_at and not date_words.unit_named(word) and not day_month_at(tokens, at):
        return Time(at + 1, hour, exact=hour > 12)
    return None


def _time_in_figures(tokens: Sequence[Token], at: int, follows_at: bool) -> Part | None:
    clock = word_at(tokens, at + 1) in date_words.CLOCK
    figures = tokens[at].text
    if tokens[at].kind is TokenKind.DIGITS:
        # 14.05 is a time only where something says so; else it may be the fourteenth of May.
        if (
            not (clock or follows_at or half_at(tokens, at + 1))
            or len(figures.split(".")[-1]) != 2
            or figures.count(".") != 1
        ):
            return None
        figures = figures.replace(".", ":")
    hour, minute, second = [int(float(figure)) for figure in [*figures.split(":"), "0"][:3]]
    half = half_at(tokens, at + 1)
    return Time(at + 1 + (clock or half != ""), hour, minute, second, half)


def day_part_at(tokens: Sequence[Token], at: int) -> Part | None:
    """In the morning, 's avonds."""
    place = skip(tokens, at, "in", "the", "'", "s", "'s", "de")
    hours = date_words.hours_of_part().get(word_at(tokens, place))
    return None if hours is None else DayPart(place + 1, hours)


def offset_at(tokens: Sequence[Token], at: int) -> Part | None:
    """+01:00, Z, UTC."""
    if at < len(tokens) and (tokens[at].kind is TokenKind.OFFSET or tokens[at].text in ("z", "utc")):
        return Offset(at + 1, tokens[at].text)
    return None
