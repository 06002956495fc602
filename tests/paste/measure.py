"""What a paste tells: facts, room left, sentences said twice, and what a larger limit lost."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from tests.conftest import run

from .story import Story

LIMITS = (None, 2000, 1000, 600, 300)
"""Characters, the whole text first."""

ALL = 100_000
"""A limit that holds all that any limit has room for."""

OPENING = 300
"""How much of a paste a stranger reads, in characters."""


@dataclass(frozen=True)
class Measure:
    """One export of one story; `text` is None where it was refused, and then nothing was found."""

    story: Story
    limit: int | None
    text: str | None
    opening: frozenset[str]
    whole: frozenset[str]
    room: float | None
    twice: tuple[str, ...]
    lost: frozenset[str]


def enter(story: Story, book: Path) -> None:
    """Type the story into the book; a command that is refused ends in an AssertionError with what was said."""
    for now, words in story.commands:
        result = run(book, "--no-input", *words, now=now, tz=story.zone)
        assert result.exit_code == 0, f"{story.name}: {' '.join(words)}: {result.stderr}"


def exported(story: Story, book: Path, limit: int | None) -> str | None:
    """The paste at the limit, or None where it is refused."""
    room = () if limit is None else ("--limit", str(limit))
    result = run(book, "--no-input", "export", *room, now=story.exported, tz=story.zone)
    return result.stdout if result.exit_code == 0 else None


def measured(story: Story, book: Path) -> list[Measure]:
    """The story entered in a new book and exported at every limit."""
    enter(story, book)
    texts = {limit: exported(story, book, limit) for limit in (*LIMITS, ALL)}
    return [measure(story, limit, texts) for limit in LIMITS]


def measure(story: Story, limit: int | None, texts: Mapping[int | None, str | None]) -> Measure:
    """What the text at one limit tells, beside the others."""
    text = texts[limit]
    if text is None:
        return Measure(story, limit, None, frozenset(), frozenset(), None, (), frozenset())
    smaller = [other for size, other in texts.items() if other and size is not None and (limit is None or size < limit)]
    shown = {item for other in smaller for item in (*story.facts_in(other), *numbers_and_names(other))}
    return Measure(
        story,
        limit,
        text,
        frozenset(story.facts_in(text[:OPENING])),
        frozenset(story.facts_in(text)),
        room_left(text, limit, texts.get(ALL)),
        (*said_twice(text), *said_again(text), *said_in_other_words(text), *named_twice(text)),
        frozenset(shown - story.facts_in(text) - numbers_and_names(text) - _with_capitals(text)),
    )


def _with_capitals(text: str) -> set[str]:
    """The words with a capital, those too that begin a sentence: a name that the text has there is not lost."""
    return set(re.findall(r"\b[A-Z][a-z]\w+", text))


def room_left(text: str, limit: int | None, whole: str | None) -> float | None:
    """Per cent of the limit that stays empty, while there is more to tell at any limit; else None."""
    if limit is None or text == whole:
        return None
    return 100 * (limit - len(text)) / limit


_COUNTED_OR_POLITE = (
    r"in my notes|aantekening(?:en)? over|weitere Notiz(?:en)?|autres? notes? à ce sujet|notas? más sobre esto"
    r"|nennen Sie mir|Bitte Ihren Namen"
)


def numbers_and_names(text: str) -> set[str]:
    """Words with a digit, and capitalised words that do not begin a sentence or a line; none of a count of what is left out, nor
    of what is asked politely in a language that has capitals within it."""
    found: set[str] = set()
    for sentence in sentences(re.sub(rf"(?m)^.*(?:{_COUNTED_OR_POLITE}).*$", "", text)):
        words = re.findall(r"[\w][\w./-]*\w|\w", sentence)
        found |= {word for word in words if re.search(r"\d", word)}
        found |= {word for word in words[1:] if re.match(r"[A-Z][a-z]{2}", word)}
    return found


def sentences(text: str) -> list[str]:
    """The sentences, which end at a mark before a blank or at the end of a line; *27. März* is a day in German."""
    ends = re.compile(r"(?<=[.!?])\s+(?!(?:Jan|Febr|März|April|Mai|Juni|Juli|Aug|Sept|Okt|Nov|Dez))")
    return [sentence for line in text.splitlines() for sentence in ends.split(line.strip()) if sentence]


def said_twice(text: str) -> list[str]:
    """The sentences that stand in the text again, and those of five words or more that another line contains."""
    lines = [_normalised(line) for line in text.splitlines()]
    found: list[str] = []
    seen: set[str] = set()
    for number, line in enumerate(text.splitlines()):
        for sentence in map(_normalised, sentences(line)):
            contained = len(sentence.split()) >= 5 and any(
                f" {sentence} " in f" {other} " and (other != sentence or place < number)
                for place, other in enumerate(lines)
                if place != number
            )
            if sentence and sentence not in found and (sentence in seen or contained):
                found.append(sentence)
            seen.add(sentence)
    return found


MEANS = {
    "refused": r"refus\w*|declin\w*|weiger\w*|geweigerd|afgewezen|wees|abgelehnt|lehnte|rechaz\w*|neg[oó]\w*",
    "promised": r"promis\w*|belo[fv]\w*|toegezegd|zugesagt|versprach|versprochen|promet\w*|prometi\w*",
    "it": r"request|refund|it|verzoek|terugbetaling|dat|anliegen|erstattung|das|solicitud|reembolso|demande|remboursement",
    "came": r"came|received|gekregen|kwam|ontvangen|kamen|erhalten|showed|gekommen|gekomen|vino|venue?|langs|erschienen|opdagen",
    "nobody": r"nobody|noone|niemand|keiner|nadie|personne",
}
"""Words that say the same of a day, whichever of them is taken."""

_DAY = re.compile(r"(?<!\d)(\d{1,2}\.?) (?:de )?([a-zéûä]{3})", re.IGNORECASE)


def said_again(text: str) -> list[str]:
    """The sentences in the line of a day that say of that day what the lead says: the same words, or others that mean the same.

    Numbers, names and what stands before the colon are no fact words; a sentence says something only by one that is in `MEANS`.
    """
    lead, *lines = text.splitlines() or [""]
    told = [(_days(sentence), _fact_words(sentence)) for sentence in sentences(lead)]
    found = []
    for line in lines:
        head, _, body = line.partition(": ")
        for sentence in sentences(body) if _DAY.match(head) else ():
            facts, days = _fact_words(sentence), _days(head)
            if facts & {"refused", "promised"} and any(days & on and facts <= words for on, words in told):
                found.append(f"{head}: {sentence}")
    return found


LITTLE = frozenset(
    "the and was were has had have that this for with from they she her his him you your our not see above due case gbp eur usd"
    " een het van dat die met ik heb had hij zij hun aan bij zie hierboven der die das den dem und ist hat ich sie mit von für"
    " siehe oben les des une que qui est pas pour par ont sur elle ils voir dessus los las una que por con del más dice para sus"
    " véase arriba".split()
)
"""Words that stand in any sentence."""

LEAST_FACTS, ALIKE = 3, 0.8
"""Sentences of so many fact words, of which this part stands in another, say the same in other words. Our own choice."""


def said_in_other_words(text: str) -> list[str]:
    """The sentences in the line of a day that one of the lead says in other words or in part; and what a line promises, or says
    of nobody who came, beside a sentence of it that says so as well.

    A promise has its day there, and is compared by `said_again`; so has a sum, whose figures are no fact words.
    """
    lead, *lines = text.splitlines() or [""]
    told, found = [_told_words(sentence) for sentence in sentences(lead)], []
    for line in lines:
        head, _, body = line.partition(": ")
        parts = sentences(body) if _DAY.match(head) else []
        words = [_told_words(each) for each in parts]
        for place, (part, facts) in enumerate(zip(parts, words, strict=True)):
            others = [*parts[:place], *parts[place + 1 :]]
            # Of what was promised a day is said too: *the engineer did not find it* promises no engineer.
            beside = [_told_words(each) for each in others if "promised" not in facts or re.search(r"\d", each)]
            beside += [] if "promised" in facts else [_told_words(head)]
            facts_left = facts - {"promised"}
            is_again = facts & {"promised", "nobody"} and facts_left and any(facts_left <= each for each in beside)
            is_long = "promised" not in facts and len(facts) >= LEAST_FACTS
            if is_again or (is_long and any(len(facts & each) >= ALIKE * len(facts) for each in told)):
                found.append(f"{head}: {part}")
    return found


_ARTICLE = r"(?:the |an? |de |het |een |der |die |das |el |la |una? |un |le |une |l['’])?"


def named_twice(text: str) -> list[str]:
    """The lines of a day that name somebody, or say what they are, and of which one of the first two sentences begins with that:
    *a bot: The bot ...*."""
    found = []
    for line in text.splitlines():
        head, _, body = line.partition(": ")
        name = re.sub(rf"^{_ARTICLE}", "", head.rpartition(", ")[2].strip().casefold()) if ", " in head else ""
        begins = re.compile(rf"{_ARTICLE}{re.escape(name)}\b")
        if name and _DAY.match(head) and any(begins.match(each.casefold()) for each in sentences(body)[:2]):
            found.append(line)
    return found


def _told_words(sentence: str) -> frozenset[str]:
    """Its fact words, without those that stand anywhere."""
    joined = re.sub(r"\bno[ -]one\b", "noone", sentence.casefold())
    words = " ".join(word for word in re.findall(r"[^\W\d_]+", joined) if word not in LITTLE)
    return frozenset(_fact_words(words) - {"it"})


def _days(text: str) -> set[tuple[str, str]]:
    return {(number.rstrip("."), month.casefold()) for number, month in _DAY.findall(text)}


def _fact_words(sentence: str) -> set[str]:
    """The words of three letters and more by what they mean, each as its beginning where it is none of `MEANS`."""
    found = set()
    for word in re.findall(r"[^\W\d_]+", sentence.casefold()):
        meaning = next((name for name, words in MEANS.items() if re.fullmatch(words, word)), None)
        found |= {meaning} if meaning else {word[:5]} if len(word) > 2 else set()
    return found | ({"it"} if "refused" in found else set())


def _normalised(text: str) -> str:
    return " ".join(re.findall(r"\w+", text.lower()))
