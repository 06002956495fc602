"""What was typed in parts that can be told alone: its sentences, none of which says the opposite without the next."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from casebook.exporters.words.typed import as_sentence, capitalised, lines_of
from casebook.text.quick_pattern import QuickPattern
from casebook.text.sentences import sentences

_TURNS = 30
"""So short a sentence may turn the one before it round: it was accepted. I did not. Our own choice."""


def statements_of(text: str | None) -> list[str]:
    """The sentences of what was typed, a short one together with the one before it: alone that may say the opposite."""
    found: list[str] = []
    alone = False
    for sentence in sentences(lines_of(text)):
        if alone and len(sentence) <= _TURNS:
            found[-1], alone = f"{as_sentence(found[-1])} {capitalised(sentence)}", False
        else:
            found.append(sentence)
            alone = True
    return found


def with_capitals(text: str) -> str:
    """What was typed, its lines kept, with a capital where a sentence begins: who writes to a court writes so.

    >>> with_capitals("it came late. i sent it back\\nthe same day.\\nno refund")
    'It came late. I sent it back\\nthe same day.\\nNo refund'
    """
    lines, begins = [], True
    for line in text.split("\n"):
        said = sentences(line)
        lines.append(" ".join(capitalised(each) if place or begins else each for place, each in enumerate(said)))
        begins = not said or said[-1].endswith((".", "!", "?", "…", ":"))
    return "\n".join(lines)


def joined(statements: Iterable[str]) -> str:
    """All of them as sentences, each after another with a capital."""
    return " ".join(as_sentence(capitalised(each) if place else each) for place, each in enumerate(statements))


_FEW, _SHORT = 3, 120
"""So many sentences that are no longer together are told at once. Our own choice."""


def together(statements: Sequence[str]) -> list[str]:
    """What is told at once: all of a few short sentences, of which one may be their claim and the next the answer to it."""
    all_of_it = joined(statements)
    return [all_of_it] if 1 < len(statements) <= _FEW and len(all_of_it) <= _SHORT else list(statements)


_EACH = 12
"""So many sentences of a text come one by one. Our own choice."""


def growing(statements: Iterable[str], *, by_clauses: bool = False) -> Iterator[str]:
    """The first of them as a sentence, the first two, and so on to all; each `by_clauses` first, where that may be cut.

    Of many, those alone that add a tenth to what was there: what all of it takes together grows no faster than the text.
    """
    told: list[str] = []
    length = before = 0
    for statement in statements:
        sentence = capitalised(statement) if told else statement
        if by_clauses and len(told) < _EACH:
            yield from (" ".join([*told, part]) for part in begun(sentence))
        told.append(as_sentence(sentence))
        length += len(told[-1]) + 1
        if len(told) <= _EACH or length >= before * 1.1:
            before = length
            yield " ".join(told)
    if length > before:
        yield " ".join(told)


_LEAST_BEGUN = 25
"""The beginning of a sentence that is shorter tells nothing. Our own choice."""

_LONG = 150
"""A sentence that is no longer than this stands whole or not at all: what is cut reads badly. Our own choice."""

_JOINTS = QuickPattern(
    r",? \b(?:and|because|when|which|that|for|so|who|while|with|en|omdat|toen|dat|die|want|waar|terwijl|voor|met"
    r"|und|weil|dass|während|mit|y|porque|que|cuando|mientras|con|para"
    r"|et|parce que|lorsque|quand|qui|tandis que|avec)\b"
    r"|[,;:] | [–—-] "
)
_TURNED = QuickPattern(
    r"\b(?:non-\w+|not|no|never|none|nothing|nobody|but|yet|unless|except|only|until|if|wrong|false|lie|untrue|nonsense|niet|nee|geen|nooit|niets|niemand|maar|tenzij|behalve"
    r"|alleen|tot(?= \w)|als|nicht|kein\w*|nie|niemals|nichts|niemand|aber|sondern|jedoch|außer|nur|bis|erst|falls|wenn|ohne"
    r"|nunca|nada|nadie|ningun[oa]?s?|ningún|ni|pero|sino|salvo|excepto|solo|sólo|hasta|si|sin|tampoco|todavía|aún|mentira|fals[oa]"
    r"|pas|jamais|rien|personne|aucune?|mais|sauf|sinon|seulement|faux|sans|jusqu)\b|\bn(?:e |['’])(?:\w+ )?plus\b"
    r"|n['’]t\b|\?"
)
"""What may turn round all that stands before it."""


def may_turn(sentence: str) -> bool:
    """Whether a part of it may say the opposite of the whole."""
    return _TURNED.search(sentence) is not None


def begun(sentence: str, long: int = _LONG) -> list[str]:
    """The beginnings of a sentence that end with a clause, each marked as cut, the shortest first.

    None of a sentence in which what follows could say the opposite, nor of one that is not `long`.
    """
    if len(sentence) <= long or may_turn(sentence):
        return []
    ends = [found.start() for found in _JOINTS.finditer(sentence)]
    return [f"{sentence[:end]}…" for end in ends if _LEAST_BEGUN <= end < len(sentence) - _LEAST_BEGUN]


_PARTS = QuickPattern(
    r"; |, (?=\w)| (?=(?:and|so) (?:he|she|they|it|i|we|you|my|there|the|this|that|their)\b)"
    r"| (?=(?:en|dus) (?:hij|ze|zij|ik|we|wij|er|de|het|dat)\b)"
    r"| (?=(?:und|also) (?:er|sie|es|ich|wir|man|der|die|das)\b)| (?=(?:et|donc) (?:il|elle|on|je|nous|vous|le|la|les)\b)"
    r"| (?=y (?:que|él|ella|yo|tengo|debo|hay|me|le|el|la)\b)"
)
_HANGS = QuickPattern(
    r"(?:after|before|because|when|if|since|as|once|while|although|for|with|without|in|on|at|by|due|na|voor|omdat|toen|als|sinds"
    r"|zodra|hoewel|met|zonder|op|bij|door|nachdem|bevor|weil|wenn|als|seit|sobald|obwohl|mit|ohne|am|bei|après|avant|parce|quand"
    r"|si|comme|depuis|avec|sans|pour|dès|después|antes|porque|cuando|como|desde|con|sin|por|para|tras|a)\b|(?:sorry|yes|no|nee|nein|non),"
)
"""How a clause begins that is no sentence alone, of the words by which one may be parted."""


_IS_SPOKEN_OF = QuickPattern(
    r"(?:that|whether|dat|of|hoe|dass|daß|ob|wie|wann|warum|wer|was|que|qu['’]\w+|si|comment|cómo|cuándo)\b"
)


def is_spoken_of(clause: str) -> bool:
    """Whether a clause says what the one before it speaks of, which tells nothing without it: *he confirms, that it is ours*."""
    return _IS_SPOKEN_OF.match(clause) is not None


def beginnings(sentence: str, least: int) -> list[str]:
    """The beginnings of a sentence that are as true alone, the shortest first: they end with a clause, and what follows turns
    nothing round. None is shorter than `least`, nor is one that hangs on what follows."""
    if _HANGS.match(sentence):
        return []
    ends = (found.start() for found in _PARTS.finditer(sentence))
    parts = ((sentence[:end], sentence[end:]) for end in ends if end >= least)
    return [part for part, rest in parts if not (may_turn(rest) or is_spoken_of(rest.lstrip(", ")))]
