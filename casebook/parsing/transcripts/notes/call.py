"""A call that the person tells of afterwards: who answered stands inside the sentences, and so does what was said.

Each sentence becomes a turn: of the person, where it tells what they said or did, else of who of the company spoke last. What the
company will do is told of a third person (`they will`), so that the sentences of promises have words of their own.
"""

from __future__ import annotations

import re
from collections.abc import Sequence, Set
from typing import NamedTuple

from casebook.parsing.dates.date_words import numbered
from casebook.parsing.transcripts.decoding import plain
from casebook.parsing.transcripts.given_names import GIVEN_NAMES
from casebook.parsing.transcripts.names import CAPITAL, NAMED, is_company, is_title, rank_in
from casebook.parsing.transcripts.notes.clauses import ToldClauses
from casebook.parsing.transcripts.notes.lengths import minutes_of_call
from casebook.parsing.transcripts.notes.paragraphs import is_heading, is_mine, paragraphs
from casebook.parsing.transcripts.notes.words import TOLD
from casebook.parsing.transcripts.others_named import JOINTS, beside, says_within, superiors_in
from casebook.parsing.transcripts.shared_names import without_handle
from casebook.parsing.transcripts.small_names import ONE_OF_THAT_NAME, with_capitals
from casebook.parsing.transcripts.text_language import language_of
from casebook.parsing.transcripts.turns import Layout, Line, Talk, Turn
from casebook.parsing.transcripts.words import in_any, pattern
from casebook.records.vocabularies import Channel
from casebook.text.sentences import sentences

_LEAST_SENTENCES = 2
"""A text of fewer sentences tells of no call, unless it says so and names who was spoken to. Our own choice."""

_NEAR = 45
"""So many characters before the words that announce a name, a rank may stand: `I asked for a supervisor and got …`."""

_FAREST = 9
"""How many words may stand between the words that announce a name and the name. Our own choice."""

ME, SOMEBODY = "me", "agent"
"""The speakers of what the person says, and of what somebody without a name does."""

_WORD = re.compile(r"\s*([,:(]|[^\s,.;:()!?]+\.?)")
_COURTESY = re.compile(
    "(?:dr|prof|ing|mr|mrs|ms|miss|mister|dhr|mevr|mevrouw|meneer|heer|herrn?|frau|fraulein|m|mme|mlle|madame|monsieur|srt?a?|"
    r"senora?|dona|don)\.?"
)
_COURTESY_ENDS = re.compile(r"\b(?:namens|called|named|nommee?|genaamd|llamad[oa]|se llama|s'appelle)\s*$")
_ARTICLE = re.compile(
    r"(?:der|die|das|dem|den|einem|einen|einer|eine|ein|keine?[rnm]?|seine[rnm]?|ihre[rnm]?|meine[rnm]?|unsere[rnm]?|zum|zur|im|am)"
)
_STOP = re.compile(
    "(?:who|whom|and|und|et|y|dass|que|qui|because|weil|car|pero|but|aber|maar|omdat|denn|mais|porque|dat|that|about)"
)


_THEY = "(?:he|she|they|hij|zij|ze|die|er|sie|il|elle|on|ils|elles|el|ella|ellos)"
"""What joins what the person said with the answer, and who gave it."""


_BESIDE = re.compile(rf"\b(?:{_THEY}|who|wie|wer|qui|quien|colleague|collega|kolleg(?:e|in)|collegue|companer[oa]) \(")
"""Behind which the name stands in brackets: `he (Greg) said`."""


_LONGEST_SHORT = 3
"""A day that is written in so few letters may be a name: `Sam`."""

_WITHOUT_COMMA = re.compile(r"\b((?:sag|mein)te?) (?=(?:das|der|die|ich|es|er|sie|man|wir)\b)")
"""German that is noted in haste leaves out the comma before what was said."""

_FAMILY = re.compile(r"(?:Le|La|De|Du|Van|Von|Der|Den|Del|El|Al)")


_BEHIND = re.compile(
    rf"(?<![\w'’-])(?:(?:Ene|Net|Zojuist|Kreeg|Sprak|Vandaag|Gerade|Eben|Heute|Just|Today|Hoy) )?{NAMED}"
    r"(?: (?i:van|von|from|of|at|bij|bei|de chez|de|chez) [^\W\d_]+)? "
    r"(?i:aan de (?:telefoon|lijn)|"
    r"am (?:telefon|apparat)|on the (?:phone|line)|au (?:t[ée]l[ée]phone|bout du fil)|al tel[ée]fono|war (?:dran|am apparat)|"
    r"ging (?:ran|dran)|gesproken|answered|picked up|nam op|a (?:r[ée]pondu|d[ée]croch[ée])|contest[óo]|descolg[óo])\b"
)
"""A name before what says that one spoke to them: `Ana aan de lijn`."""

_SAYS_IT_OF_ONESELF = re.compile(
    r"(?!(?:zei|zegt|sagte|sagt) )[^\W\d_]+ (?:ik|wij|we|men|ich|wir|man)\b|"
    r"no(?:\W*[,.;!]|\W*$| (?:puedo|podemos|tengo|tenemos|se)\b)"
)
"""A verb whose subject stands behind it, or is *I*: what stands before it is no name (*sneller kan ik niet*)."""

_LABELLED = re.compile(rf"{NAMED} ?\([^()]{{2,40}}\) ?:")
"""A name with what they are, before what they say: `Dean (call handler): …`."""


_NOTED = re.compile(rf"[^.,;:]{{0,12}}\b{NAMED}(?=\s*(?:[.,;:()]|$))")
"""A name alone behind a label, as somebody notes it down: `Agent: Maria`; else what stands there is what was said."""


class _Spoken(NamedTuple):
    """Somebody of the company: the name, with their rank behind it where it was told."""

    name: str
    rank: str

    @property
    def speaker(self) -> str:
        """As a speaker is called."""
        return f"{self.name} ({self.rank})" if self.rank else self.name


def told_of(lines: Sequence[Line], known: frozenset[str]) -> Talk | None:
    """The call that these lines tell of; None where they tell of none. `known` are the names of the person and the company."""
    text = plain("\n".join(line.text for line in lines))
    by_phone = pattern(in_any("by_phone")).search(text)
    told = _Told(lines, known, language_of(text))
    says_so = by_phone or pattern(rf"\b(?:{told.words.called})\b").search(text)
    if (
        not (by_phone or told.people)
        or len(told.turns) < (1 if says_so and told.people else _LEAST_SENTENCES)
        or not any(turn.speaker for turn in told.turns)
    ):
        return None
    notices = tuple((line, None) for line in lines if line.text)
    return Talk(
        Layout.TOLD,
        tuple(told.turns),
        notices,
        Channel.PHONE.value if by_phone else None,
        frozenset({ME}),
        frozenset(plain(one.speaker) for one in told.people),
        told.minutes,
    )


def names_told(text: str, known: Set[str]) -> list[str]:
    """Those of the company whom one line of a call that is told of names; `known` are others, in small letters."""
    told = _Told((), frozenset(known), language_of(plain(text)))
    return [one.name for sentence in sentences(text) for one in told._names(sentence)]


class _Told:
    """The sentences of what is told, gone through in order."""

    def __init__(self, lines: Sequence[Line], known: frozenset[str], language: str) -> None:
        self.known, self.words, self._says = known, TOLD[language], ToldClauses(language)
        self.people: list[_Spoken] = []
        self.turns: list[Turn] = []
        self.minutes: tuple[int, Line] | None = None
        said = [(sentence, line, is_mine(text)) for text, line in paragraphs(lines) for sentence in sentences(text)]
        self._rang = False
        self._rang = not any(self._names(sentence) for sentence, _, mine in said if not mine)
        self._announced = not self._rang or any(self._names(sentence) for sentence, _, mine in said if not mine)
        for (sentence, line, mine), behind in zip(said, [*(one[0] for one in said[1:]), ""], strict=False):
            if mine:
                self.turns.append(Turn(ME, (Line(line.number, sentence),), None, (), line))
            else:
                self._sentence(sentence, line, behind)

    def _sentence(self, sentence: str, line: Line, behind: str) -> None:
        small = plain(sentence)
        names = self._names(sentence)
        if not self.people and is_heading(sentence) and not (names or self._tells(sentence, small)):
            self._took(sentence, line, heading=True)
            return
        self._took(sentence, line)
        known = list(self.people)
        subjects = self._subjects(sentence, passes_on=self._says.passes_on(small, plain(behind)))
        for one in sorted([*subjects, *names], key=lambda one: sentence.find(one.name)):
            self._meet(one)
        for one in [each for each in self.people if each not in known][:-1]:
            self.turns.append(Turn(one.speaker, (Line(line.number, ""),), None, (), line))
        label = _LABELLED.match(sentence)
        begin = label.end() if label else 0
        mine = pattern(self.words.mine).match(small) is not None
        end = self._answered(small, mine=mine, met=bool(names))
        if mine and (says := says_within(sentence)):
            end = min(end, says.start())
        for part, is_mine_too in ((slice(begin, end), mine), (slice(end, None), False)):
            if text := _WITHOUT_COMMA.sub(r"\1, ", sentence[part].strip(" ,")):
                speaker = ME if is_mine_too else self._who(small[part])
                self.turns.append(Turn(speaker, (Line(line.number, text),), None, (), line))

    def _took(self, sentence: str, line: Line, *, heading: bool = False) -> None:
        minutes = None if self.minutes else minutes_of_call(sentence, self.words, heading=heading)
        self.minutes = self.minutes or ((minutes, line) if minutes else None)

    def _answered(self, small: str, *, mine: bool, met: bool) -> int:
        """Where what the person did, or who was met, ends in a sentence, and what was answered begins; else its end."""
        answer = pattern(rf"(?:, |,? (?:{JOINTS}) )(?=(?:{_THEY} )?(?:{self.words.says}|{self.words.reached})\b)")
        found = answer.search(small) if mine or met else None
        return found.start() if found else len(small)

    def _who(self, small: str) -> str:
        """Who of the company a sentence tells of: who is named in it, else who was last."""
        named = [(small.rfind(plain(one.name).split()[-1]), one) for one in self.people]
        last = max((one for one in named if one[0] >= 0), key=lambda one: one[0], default=None)
        if last is not None:
            self.people.remove(last[1])
            self.people.append(last[1])
        return self.people[-1].speaker if self.people else SOMEBODY

    def _meet(self, one: _Spoken) -> None:
        if not any(_is_part(one.name, other.name) for other in self.people):
            self.people.append(one)

    def _names(self, sentence: str) -> list[_Spoken]:
        """Those who a sentence says were spoken to."""
        sentence = with_capitals(sentence)
        small = plain(sentence)
        reached = f"{self.words.reached}|{self.words.rang}" if self._rang else self.words.reached
        found = [self._named(sentence, place.end()) for place in pattern(rf"\b(?:{reached})\b").finditer(small)]
        first = pattern(rf"\W*(?:{self.words.first})\b:?").match(small)
        if first and not (first[0].endswith(":") and not _NOTED.match(sentence, first.end())):
            found.append(self._named(sentence, first.end(), near=True))
        found += [self._named(sentence, place.start()) for place in _titled(small)]
        found += [self._named(sentence, place.end(), near=True) for place in _BESIDE.finditer(small)]
        found += [self._named(sentence, place.start("name"), near=True) for place in _BEHIND.finditer(sentence)]
        found += [self._named(sentence, place.start("name"), near=True) for place in ONE_OF_THAT_NAME.finditer(small)]
        found += [self._named(sentence, 0, near=True)] if _LABELLED.match(sentence) else []
        found += [_Spoken(self._without_company(name), rank) for name, rank in superiors_in(sentence)]
        kept: dict[str, _Spoken] = {}
        for one in found:
            if one is not None and not any(is_company(one.name, known) for known in self.known):
                kept.setdefault(one.name, one)
        return list(kept.values())

    def _subjects(self, sentence: str, *, passes_on: bool) -> list[_Spoken]:
        """Who says something, where nobody was announced in the whole text, or nobody was met yet and they pass one on."""
        if sentence.endswith("?") or (self._announced and (self.people or not passes_on)):
            return []
        found = re.match(rf"\W*{NAMED}(?: \([^)]*\))?,? ", sentence)
        behind = plain(sentence[found.end() :]) if found else ""
        if not pattern(self.words.says).match(behind) or _SAYS_IT_OF_ONESELF.match(behind):
            found = says_within(sentence)
        if found is None or is_title(found["name"].split()[0]) or plain(found["name"]) in self.known:
            return []
        return [_Spoken(found["name"], rank_in(plain(sentence)))]

    def _tells(self, sentence: str, small: str) -> bool:
        """Whether a sentence with a day tells what was said too."""
        return pattern(self.words.shall).search(small) is not None or says_within(sentence) is not None

    def _named(self, sentence: str, at: int, *, near: bool = False) -> _Spoken | None:
        """The name behind a place, past a title, a rank and what joins them; None where none comes."""
        if re.search(r"\d\W*$", sentence[:at]):
            return None
        begin, before, courtesy, rank = at, "", _COURTESY_ENDS.search(plain(sentence[:at])) is not None, ""
        for _ in range(2 if near else _FAREST):
            word = _WORD.match(sentence, at)
            small = plain(word[1]) if word else ""
            if word is None or _STOP.fullmatch(small) or (before == "," and re.fullmatch(_THEY, small)):
                return None
            if _COURTESY.fullmatch(small):
                courtesy = True
            elif (here := rank_in(small)) or (
                word[1][:1].isupper() and is_title(word[1]) and not _joins(sentence, word)
            ):
                rank = here or rank
                courtesy = True
            elif re.match(CAPITAL, word[1]):
                name = re.match(NAMED, sentence[word.start(1) :])
                of_time = small in numbered("UNITS") or (small in numbered("WEEKDAYS") and len(small) > _LONGEST_SHORT)
                is_somebody = courtesy or small in GIVEN_NAMES or not _ARTICLE.fullmatch(before)
                if name is None or of_time or not is_somebody:
                    return None
                behind = sentence[word.start(1) + name.end() :]
                if re.match(r"[-/]?\d", behind):
                    return None
                ahead = plain(sentence[max(0, begin - _NEAR) : word.start(1)])
                rank = rank or rank_in(ahead) or rank_in(beside(behind))
                return _Spoken(self._without_company(name["name"].strip()), rank)
            before, at = small, word.end()
        return None

    def _without_company(self, name: str) -> str:
        """A name without the company whom somebody is of: `Fatima van Bol`."""
        for known in self.known:
            name = without_handle(name, known)
        return name


def _joins(sentence: str, word: re.Match[str]) -> bool:
    """Whether an article with a capital is part of a name: `Mme Le Goff`."""
    return re.match(r" [^\W\d]", sentence[word.end() :]) is not None and _FAMILY.fullmatch(word[1]) is not None


def _titled(small: str) -> list[re.Match[str]]:
    """The places of names with a title before them, who are not the person's own: `my neighbour Mr Hill`."""
    found = re.finditer(
        r"\b(?:mr|mrs|ms|mevrouw|meneer|dhr|herrn?|frau|mme|mlle|monsieur|madame|senora|senor|sra|sr)\b\.? (?=\w)|"
        rf"(?:^|[,;] |\bet |\bpuis )m\. (?=\w[\w'-]*(?: \w[\w'-]*)? (?:{TOLD['fr'].says}))",
        small,
    )
    return [
        place
        for place in found
        if not re.search(r"\b(?:my|mijn|mein\w*|mon|ma|mi)\b[^.;]{0,15}$", small[: place.start()])
    ]


def _is_part(name: str, other: str) -> bool:
    one, two = plain(name).split(), plain(other).split()
    return set(one) <= set(two) or set(two) <= set(one)
