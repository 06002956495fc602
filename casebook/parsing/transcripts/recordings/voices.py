"""Subtitles without names: which of the two voices of a call each cue is, by what is said, who answers whom, and dashes.

A cue ends where there is no more room, so that one may go on in the next. The likeliest row of voices is taken as a whole.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from casebook.parsing.transcripts.decoding import plain
from casebook.parsing.transcripts.languages.text_language import language_of
from casebook.parsing.transcripts.languages.words import in_any, pattern, promise_words_of, words_of
from casebook.parsing.transcripts.people.introductions import name_introduced
from casebook.parsing.transcripts.people.names import NAMED
from casebook.parsing.transcripts.recordings.callers_life import life_told_in
from casebook.parsing.transcripts.turns import Line, Turn

ME, SOMEBODY = "me", "agent"
"""The voices: the person's, and that of somebody of the company."""

_CHANGE, _STAY, _GOES_ON = 0.4, 0.4, 4.0
"""What it costs that the voice changes, that it stays after a question, and that it changes within a sentence. Our own choice."""

_DASHED = 3.0
"""What it costs that the voice stays where a dash begins another's words."""


_FEW_ENDED = 0.2
"""Where no larger part of the cues ends in a mark, none is meant to. Our own choice."""

_SENT, _UNSENT, _CAREFUL = 4.0, 0.3, 0.3
"""What it counts that a message has a mark of what was sent, that it has none where others have one, and that it is written
with a capital and a mark or without. Our own choice."""

_ASKED = re.compile(
    r"n(?:umber|ummer|umero)\b|\w+nummer\b|\b(?:referen\w+|postcode|postleitzahl|code postal|codigo postal|surname|"
    r"nachname|achternaam)\b"
)
"""What somebody of the company asks for."""


_NAME_ASKED = re.compile(
    r"\b(?:your (?:full |last |first )?name|(?:uw|je) (?:achter|voor)?naam|ihr\w* (?:nach|vor)?namen?|"
    r"votre (?:nom|prenom)|su (?:nombre|apellido))\b.*\?"
)
_INTRODUCED = 1.5
"""What it counts for the company that somebody says their name, unless that was asked. Our own choice."""


class Cue(NamedTuple):
    """Some words of one voice; `dashed` where a dash stands before them, as where two speak in one cue.

    `mine`: a program marked it as what the person sent; `signed`: somebody signs it for the company.
    """

    lines: tuple[Line, ...]
    dashed: bool
    mine: bool = False
    signed: bool = False

    @property
    def text(self) -> str:
        """What is said in it."""
        return " ".join(line.text for line in self.lines)


def cues_of(lines: Sequence[tuple[Line, int, bool]]) -> list[Cue]:
    """The cues: each line comes with the number of its cue, and whether a dash stood before it."""
    found: list[list[Line]] = []
    dashed: list[bool] = []
    last = -1
    for line, cue, has_dash in lines:
        if cue != last or has_dash:
            found.append([])
            dashed.append(has_dash)
        found[-1].append(line)
        last = cue
    return [Cue(tuple(each), dash) for each, dash in zip(found, dashed, strict=True)]


def _punctuated(cues: Sequence[Cue]) -> list[Cue]:
    """The cues of a program that hears words and no sentences, each as a sentence of its own."""
    whole = [f"{cue.text[:1].upper()}{cue.text[1:]}" for cue in cues]
    return [
        cue._replace(lines=(Line(cue.lines[0].number, text if text[-1:] in ".!?" else f"{text}."),))
        for cue, text in zip(cues, whole, strict=True)
    ]


def turns_of_voices(cues: Sequence[Cue]) -> list[Turn]:
    """The cues as turns of the two voices; those of one voice in a row are one turn."""
    unmarked = sum(cue.text[-1:] in ".!?…" for cue in cues) <= _FEW_ENDED * len(cues)
    cues = _punctuated(cues) if unmarked else cues
    turns: list[Turn] = []
    for cue, voice in zip(cues, voices_of(cues, whole=unmarked), strict=True):
        if turns and turns[-1].speaker == voice:
            turns[-1] = Turn(voice, (*turns[-1].said, *cue.lines), None, (), turns[-1].head)
        else:
            turns.append(Turn(voice, cue.lines, None, (), cue.lines[0]))
    return turns


def voices_of(cues: Sequence[Cue], *, whole: bool) -> list[str]:
    """The voice of each cue; `whole`: each is all that was said at once, and none goes on in the next."""
    language = language_of(plain("\n".join(cue.text for cue in cues)))
    scores = [score_of(cue.text, language) for cue in cues]
    for at in range(1, len(cues)):
        if _NAME_ASKED.search(plain(cues[at - 1].text)) and name_introduced(cues[at].text):
            scores[at] -= 2 * _INTRODUCED
        if name_introduced(cues[at - 1].text) and pattern(rf"\W*(?:{in_any('greets')})\b").match(plain(cues[at].text)):
            scores[at] -= 1
    told = _by_marks(cues) if whole else _by_names(cues)
    scores = [score + more for score, more in zip(scores, told, strict=True)]
    return _voices(cues, scores, whole=whole)


def _by_names(cues: Sequence[Cue]) -> list[float]:
    """What it counts for the company that the second of two who said their names one right behind the other is the caller, and
    that somebody calls one of them by it later."""
    names = [name_introduced(cue.text) for cue in cues]
    told = [0.0] * len(cues)
    first = next((at for at in range(len(cues) - 1) if names[at] is not None), None)
    if first is None or names[first + 1] in (None, names[first]):
        return told
    told[first + 1] = -2 * _INTRODUCED
    for at in range(first + 2, len(cues)):
        small = plain(cues[at].text)
        for name, counts in ((names[first], -_INTRODUCED), (names[first + 1], _INTRODUCED)):
            if re.search(rf"\b{_TITLE}\.? {re.escape(plain(str(name)).split()[-1])}\b", small):
                told[at] += counts
    return told


_TITLE = r"(?:mr|mrs|ms|miss|dr|meneer|mevrouw|mevr|dhr|herr|frau|monsieur|madame|mme|senora?|sra?|don|dona)"


def _by_marks(cues: Sequence[Cue]) -> list[float]:
    """What the marks of messages count for the company: those of what was sent, and how carefully each is written."""
    careful = [cue.text[:1].isupper() - (cue.text[:1].islower() or cue.text[-1:] not in ".!?") for cue in cues]
    has_mine = any(cue.mine for cue in cues)
    return [
        (-_SENT if cue.mine else _UNSENT * has_mine) + _CAREFUL * care + _INTRODUCED * (cue.signed or _signs(cue.text))
        for cue, care in zip(cues, careful, strict=True)
    ]


def _signs(text: str) -> bool:
    """Whether somebody takes leave with their name; thanks before a name are for whom it is."""
    farewell = pattern(rf"\W*(?!(?:many )?thank|cheers)(?:{in_any('closings')})\W{{1,4}}").match(plain(text))
    return farewell is not None and re.fullmatch(rf"{NAMED}\W*", text[farewell.end() :]) is not None


def _voices(cues: Sequence[Cue], scores: Sequence[float], *, whole: bool) -> list[str]:
    """The row of voices that costs least; in a draw the company answers first, as it does on the telephone."""
    cost = {SOMEBODY: 0.0, ME: 0.1}
    rows: dict[str, list[str]] = {SOMEBODY: [], ME: []}
    for at, score in enumerate(scores):
        now: dict[str, float] = {}
        paths: dict[str, list[str]] = {}
        for voice in (SOMEBODY, ME):
            said = -score if voice == SOMEBODY else score
            before = min((SOMEBODY, ME), key=lambda one: cost[one] + _between(cues, at, same=one == voice, whole=whole))
            now[voice] = cost[before] + _between(cues, at, same=before == voice, whole=whole) + said
            paths[voice] = [*rows[before], voice]
        cost, rows = now, paths
    return rows[min((SOMEBODY, ME), key=cost.__getitem__)]


def _between(cues: Sequence[Cue], at: int, *, same: bool, whole: bool) -> float:
    if at == 0:
        return 0.0
    before, cue = cues[at - 1].text, cues[at]
    if cue.dashed:
        return _DASHED if same else 0.0
    if not whole and (before[-1:] not in ".!?…\"'”»" or cue.text[:1].islower()):
        return 0.0 if same else _GOES_ON
    if before.endswith("?"):
        return 1.5 if same else 0.0
    if whole:
        return _STAY if same else 0.0
    return _STAY if same else _CHANGE


def score_of(text: str, language: str) -> float:
    """Above zero where the words are those of somebody of the company, below where the person's."""
    small, words = plain(text), words_of(language)
    score = _INTRODUCED * (name_introduced(text) is not None)
    for entry, weight in (("company_says", 1.0), ("customer_says", -1.0)):
        score += weight * len(pattern(in_any(entry)).findall(small))
    score += pattern(in_any("menu")).search(small) is not None
    score += small.endswith("?") and (_ASKED.search(small) or _NAME_ASKED.search(small)) is not None
    addressed = pattern(rf"\b(?:{words.addressed})\b").search(small) is not None
    if (
        addressed
        and not small.endswith("?")
        and any(pattern(getattr(promise_words_of(language), entry)).search(small) for entry in ("shall", "gets"))
    ):
        score += 1
    score -= 1.0 * len(pattern(rf"\b(?:{words.caller_says})\b").findall(small))
    return score + life_told_in(small)
