"""The orders that a program or somebody of the company lists to choose from: only the one that the person chose is the case's."""

from __future__ import annotations

import re
from collections.abc import Sequence

from casebook.parsing.transcripts.decoding import plain
from casebook.parsing.transcripts.findings import Finding, What
from casebook.parsing.transcripts.languages.words import in_any, pattern
from casebook.parsing.transcripts.numbers.hearsay import is_in
from casebook.parsing.transcripts.people.people import People
from casebook.parsing.transcripts.turns import Side, Talk

_FEWEST = 2
"""So many orders in one message are a list. Our own choice."""

_WHICH = re.compile(
    r"\b(?:which|what) (?:one|order|of (?:these|them|the|your))|\bwhich\b[^.?!\n]{0,40}\?|"
    r"\b(?:choose|select|pick|tap|reply with)\b|"
    r"\b(?:welke|om welke|kies|selecteer|tik op)\b|"
    r"\b(?:welche[rsnm]?|wahlen sie|wahle|auswahlen|tippen sie)\b|"
    r"\b(?:laquelle|lesquelles|quelle commande|pour quelle|choisissez|selectionnez)\b|"
    r"\b(?:cual(?:es)?|que pedido|elija|elige|seleccione|selecciona)\b"
)
"""How it is asked which of them is meant."""

_ORDINALS: tuple[str, ...] = (
    r"first|1st|eerste|1e|erste[nrs]?|premiere?|1ere?|1er|primer[oa]?|one|een|eins|une?|un[oa]",
    "second|2nd|tweede|2e|zweite[nrs]?|deuxieme|seconde?|2eme|segund[oa]|two|twee|zwei|deux|dos",
    "third|3rd|derde|3e|dritte[nrs]?|troisieme|3eme|tercer[oa]?|three|drie|drei|trois|tres",
    "fourth|4th|vierde|4e|vierte[nrs]?|quatrieme|4eme|cuart[oa]|four|vier|quatre|cuatro",
    "fifth|5th|vijfde|5e|funfte[nrs]?|cinquieme|5eme|quint[oa]|five|vijf|funf|cinq|cinco",
)
_LAST = r"last|bottom|laatste|onderste|letzte[nrs]?|untere?[nrs]?|derniere?|ultim[oa]"
_ALL = r"all|alle|allen|tou(?:te)?s|tod[oa]s"
_BOTH = r"both|allebei|beide[ns]?|les deux|l[oa]s dos|ambos|ambas"
_NONE = r"none|neither|not (?:listed|there)|geen|keine[nrs]?|aucune?|ningun[oa]?"
_BEFORE = (
    r"(?:yes|yep|ok|oh|it's|it is|that's|i mean|its|the|order|number|for|about|ja|het is|het gaat om|de|die|dat|bestelling|"
    r"es ist|es geht um|den|das|der|bestellung|oui|c'est|la|le|les|celle|commande|si|es|el|los|las|pedido|please)"
)
_BEHIND = (
    r"(?:one|ones|order|orders|option|of (?:them|these|those|the (?:list|above))|from the list|please|pls|thanks|thank you|"
    r"is it|three|four|bestelling(?:en)?|optie|van (?:deze|die|de lijst)|graag|alstublieft|alsjeblieft|aub|drie|vier|"
    r"bestellung(?:en)?|davon|von (?:diesen|denen)|bitte|danke|drei|commandes?|svp|s'il vous plait|merci|d'entre elles|"
    r"pedidos?|de (?:ellos|estos|la lista)|por favor|gracias)"
)


def _is_only(words: str, said: str) -> bool:
    """Whether an answer is one of these words and no more than what stands around it: `the second one, please`."""
    return re.fullmatch(rf"\W*(?:{_BEFORE}\W+){{0,4}}(?:{words})(?:\W+{_BEHIND}){{0,3}}\W*", said) is not None


_NOT = re.compile(
    r"n't\b|\b(?:not|never|neither|except|but|niet|geen|behalve|maar|nicht|keine?[nrs]?|ausser|sondern|pas|sauf|mais|no|excepto|"
    r"menos|sino)\b"
)
"""What an answer that names one of them may also be about."""

_COMMON = frozenset(
    "the for and that this one order orders please its with mine het dat die voor van bestelling graag der die das den ist mein "
    "meine bestellung bitte les des pour est commande una los las para pedido por favor numero number nummer".split()
)
"""Words that tell no order from another."""

_ROW = re.compile(r"(?:^|\s)(?:(?:option|optie|opcion)\s)?[(\[#]?(\d{1,2}|[a-h])(?:[.):\]]|\ufe0f?\u20e3| -)(?=\s|$)")
"""The number that a choice is listed under."""

_NUMBER_ALONE = re.compile(
    r"\W*(?:(?:number|nr|no|nummer|option|optie|numero|opcion|n[°º])\W*)?(\d{1,2}|[a-h])(?:\W|\ufe0f|\u20e3)*"
)
_SHORT = 8
"""An answer with more words tells of something, and chooses by the way at most. Our own choice."""


def of_the_chosen_order(found: Sequence[Finding], talk: Talk, people: People) -> list[Finding]:
    """The findings without the listed orders that were not chosen; where nobody can tell which was, each is only likely."""
    kept = list(found)
    for at, (turn, one) in enumerate(zip(talk.turns, people.of_turn, strict=True)):
        if one.side is not Side.COMPANY:
            continue
        lines = {line.number for line in turn.lines}
        listed = [each for each in kept if each.what is What.ORDER and each.line.number in lines]
        orders = list(dict.fromkeys(each.value for each in listed))
        if len(orders) < _FEWEST or not _asks_which(plain(turn.text)):
            continue
        chosen = _chosen(_said_behind(at, talk, people), *_rows(turn.text, orders), orders)
        if chosen is None:
            kept = [each._replace(sure=each.sure and each not in listed) for each in kept]
        else:
            kept = [each for each in kept if each not in listed or each.value in chosen]
    return kept


def _asks_which(small: str) -> bool:
    return _WHICH.search(small) is not None or pattern(in_any("menu")).search(small) is not None


def _said_behind(at: int, talk: Talk, people: People) -> str:
    """What the person says next, in small letters."""
    behind = zip(talk.turns[at + 1 :], people.of_turn[at + 1 :], strict=True)
    return next((plain(turn.text).strip() for turn, one in behind if one.side is Side.CUSTOMER), "")


def _rows(text: str, orders: Sequence[str]) -> tuple[list[str], list[str]]:
    """What stands before each of the orders, from the one above, in small letters, and what stands around it: before or behind.

    It stands behind where something follows the last of them, as it does where each thing stands below its order.
    """
    starts = [text.find(order) for order in orders]
    ends = [start + len(order) for start, order in zip(starts, orders, strict=True)]
    before = [plain(text[start:end]) for start, end in zip([0, *ends], ends, strict=False)]
    follows, is_row = text[ends[-1] :], _is_row(text, ends)
    if is_row:
        follows = re.split(r"[.!\n]", follows, maxsplit=1)[0]
    if not any(map(str.isalpha, follows)) or ("?" in follows and not is_row):
        return before, before
    last = ends[-1] + len(follows)
    return before, [plain(text[start:end]) for start, end in zip(starts, [*starts[1:], last], strict=True)]


_JOINED = re.compile(r"[ \t]*(?:[(\[:–—-]|(?:for|of|with|voor|van|met|fur|für|mit|pour|avec|de|para|con)\b)")
"""What joins an order with what was ordered behind it."""


def _is_row(text: str, ends: Sequence[int]) -> bool:
    """Whether what was ordered is joined behind each of the orders: `order 12 (lamp)`."""
    return all(_JOINED.match(text, end) for end in ends)


def _chosen(said: str, before: Sequence[str], rows: Sequence[str], orders: Sequence[str]) -> set[str] | None:
    """Which of the orders the person named, by its number, its place or what was ordered; None where that cannot be told."""
    named = {order for order in orders if is_in(order, said)}
    if any(re.search(rf"{_NOT.pattern} (?:\w+ ){{0,2}}?{re.escape(plain(order))}", said) for order in named):
        return None
    if named or not said:
        return named or None
    if _is_only(_NONE, said):
        return set()
    if len(said.split()) > _SHORT:
        return None
    if _is_only(_ALL, said) or (_is_only(_BOTH, said) and len(orders) == len(("one", "the other"))):
        return set(orders)
    if _NOT.search(said):
        return None
    at = _place(said, before)
    if at is None:
        at = _by_its_words(said, rows)
    return {orders[at]} if at is not None else None


def _place(said: str, rows: Sequence[str]) -> int | None:
    """The place in the list that these words name: `2`, `the second one`, `de laatste`."""
    figure = _NUMBER_ALONE.fullmatch(said)
    if figure:
        marks = [found[-1] if (found := _ROW.findall(row)) else "" for row in rows]
        if figure[1] in marks:
            return marks.index(figure[1])
        counted = figure[1].isdigit() and not any(marks) and 0 < int(figure[1]) <= len(rows)
        return int(figure[1]) - 1 if counted else None
    if _is_only(_LAST, said):
        return len(rows) - 1
    return next((at for at, words in enumerate(_ORDINALS[: len(rows)]) if _is_only(words, said)), None)


def _by_its_words(said: str, rows: Sequence[str]) -> int | None:
    """The one row that has most of these words, where no other has as many."""
    words = set(re.findall(r"[^\W_]{3,}", said)) - _COMMON
    counts = [len(words & set(re.findall(r"[^\W_]{3,}", row))) for row in rows]
    best = max(counts, default=0)
    return counts.index(best) if best and best * 2 >= len(words) and counts.count(best) == 1 else None
