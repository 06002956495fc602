"""Whom of the company a sentence names, in a call that is told of afterwards: who was spoken to, and who says something."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence, Set

from casebook.parsing.dates.date_words import numbered
from casebook.parsing.transcripts.decoding import plain
from casebook.parsing.transcripts.languages.words import pattern
from casebook.parsing.transcripts.notes.spoken import Spoken
from casebook.parsing.transcripts.notes.words import TOLD, ToldWords
from casebook.parsing.transcripts.people.given_names import GIVEN_NAMES
from casebook.parsing.transcripts.people.names import CAPITAL, NAMED, is_company, is_title, rank_in
from casebook.parsing.transcripts.people.neighbours_named import is_neighbour
from casebook.parsing.transcripts.people.never_names import begins_no_name, is_nobodys
from casebook.parsing.transcripts.people.others_named import (
    beside,
    is_of_another,
    is_taking_the_call,
    rank_ahead,
    ranked_behind,
    says_within,
    superiors_in,
)
from casebook.parsing.transcripts.people.shared_names import without_handle
from casebook.parsing.transcripts.people.small_names import SOMEBODY, ones_of_that_name, with_capitals
from casebook.parsing.transcripts.people.spoken_of import is_spoken_of
from casebook.parsing.transcripts.people.trades import is_trade
from casebook.text.words.courtesy_titles import TITLES

_NEAR = 45
"""So many characters before the words that announce a name, a rank may stand: `I asked for a supervisor and got …`."""

_FAREST = 9
"""How many words may stand between the words that announce a name and the name. Our own choice."""

_WORD = re.compile(r"\s*([,:(]|[^\s,.;:()!?]+\.?)")
_COURTESY = re.compile(rf"(?:{TITLES}|dr|prof|ing|miss|mister|heer|fraulein|m|dona|don|d)\.?")
_COURTESY_ENDS = re.compile(r"\b(?:namens|called|named|nommee?|genaamd|llamad[oa]|se llama|s'appelle)\s*$")
_ARTICLE = re.compile(
    r"(?:der|die|das|dem|den|einem|einen|einer|eine|ein|keine?[rnm]?|seine[rnm]?|ihre[rnm]?|meine[rnm]?|unsere[rnm]?|zum|zur|im|am)"
)
_STOP = re.compile(
    "(?:who|whom|and|und|et|y|dass|que|qui|because|weil|car|pero|but|aber|maar|omdat|denn|mais|porque|dat|that|about)"
)


THEY = "(?:he|she|they|hij|zij|ze|die|er|sie|il|elle|on|ils|elles|el|ella|ellos)"
"""What joins what the person said with the answer, and who gave it."""


_BESIDE = re.compile(rf"\b(?:{THEY}|who|wie|wer|qui|quien|colleague|collega|kolleg(?:e|in)|collegue|companer[oa]) \(")
"""Behind which the name stands in brackets: `he (Greg) said`."""


_LONGEST_SHORT = 3
"""A day that is written in so few letters may be a name: `Sam`."""

_FAMILY = re.compile(r"(?:Le|La|De|Du|Van|Von|Der|Den|Del|El|Al)")


_BEHIND = re.compile(
    rf"(?<![\w'’-])(?:(?:Ene|Net|Zojuist|Kreeg|Sprak|Had|Hatte|Eu|Got|Tuve a|A|Vandaag|Gerade|Eben|Heute|Just|Today|"
    rf"Hoy) )?{NAMED}"
    r"(?: (?i:van|von|vom|from|of|at|in|bij|bei|aus|de chez|de|du|chez|del)(?: (?i:the|de|het|der|dem|la|le|el))? [^\W\d_]+)? "
    r"(?i:aan de (?:telefoon|lijn)|"
    r"am (?:telefon|apparat)|on the (?:phone|line)|au (?:t[ée]l[ée]phone|bout du fil)|al tel[ée]fono|war (?:dran|am apparat)|"
    r"dran|"
    r"ging (?:ran|dran)|gesproken|came (?:on|to the phone)(?= the (?:line|phone)|\W|$)|took (?:my|the) call|answered|"
    r"picked up|nam op|"
    r"a (?:r[ée]pondu|d[ée]croch[ée])|contest[óo]|descolg[óo])\b"
    rf"|(?:^\W*|, ){NAMED.replace('name', 'again')} (?i:this time|(?:deze|dit) keer|di?esmal|cette fois(?:-ci)?|esta vez)\b"
)
"""A name before what says that one spoke to them: `Ana aan de lijn`; `Marek this time`."""

_SHORTENED = re.compile(rf"\b(?:Hrn?|Fr)\. ?{NAMED}(?=\s*(?:[,.;:()–-]|$))")
"""`Hr. Aydin, Schadenabteilung`: how German is noted in haste; `Fr. Techniker kommt` is a Friday."""

_SOMEBODY_NAMED = re.compile(
    rf"\b(?:the|a|some|de|het|een|die|der|eine?|la|le|une?|el|una?) (?:\w+ )?(?:{SOMEBODY}|herr|senorita)"
    r"(?: \w+){0,3}[,(:–-]+ ?"
    r"(?=[^\W\d_]+(?: [^\W\d_]+)?(?:[,).]|$))"
)
"""`La dame, Sophie, …`; `a very nice man (Karim)`."""

_A_CERTAIN = r"(?:(?:A certain|Ene|Een zekere|Eine? gewisser?|Une? certaine?|Una? tal) )?"
"""Before the name of somebody nobody knows: *Ene Marijn nam op*."""

_SAYS_IT_OF_ONESELF = re.compile(
    r"(?!(?:zei|zegt|sagte|sagt) )[^\W\d_]+ (?:ik|wij|we|men|ich|wir|man)\b|"
    r"no(?:\W*[,.;!]|\W*$| (?:puedo|podemos|tengo|tenemos|se)\b)"
)
"""A verb whose subject stands behind it, or is *I*: what stands before it is no name (*sneller kan ik niet*)."""

LABELLED = re.compile(rf"{NAMED} ?\([^()]{{2,40}}\)(?: ?:| [–-] )")
"""A name with what they are, before what they say: `Dean (call handler): …`, `Tyrone (billing) - polite`."""


_AT_THIS_TIME = re.compile(r"^\W*\d{1,2}(?:[.:]|\s?[hHuU]\s?)\d{2}(?:\s?(?:[uU]ur|[uU]hr|[hH]))?(?:\s?[:–—-])?\s")
"""The time that a line of a log begins with: `9h31 : Mme Diallo`, `10.26 eindelijk mw. Ter Horst`."""

_NOTED = re.compile(rf"[^.,;:]{{0,12}}\b{NAMED}(?=\s*(?:[.,;:()]|$))")
"""A name alone behind a label, as somebody notes it down: `Agent: Maria`; else what stands there is what was said."""


_ADDRESSED = re.compile(
    r"\W*(?:dear|geachte|beste|sehr geehrte[rsn]?|liebe[rs]?|guten (?:tag|morgen|abend)|bonjour|cher|chere|"
    r"estimad[oa]|apreciad[oa]|"
    r"hello|hi|hola|hallo)(?: [\w.]+){1,4}[,:!]?$"
)
"""The line above a letter speaks to somebody: `Dear Mr Vermeer`."""


class ToldNames:
    """The names in the sentences of a call told in one language; `known` are the person's and the company's."""

    def __init__(self, words: ToldWords, known: Set[str]) -> None:
        self.words, self.known = words, known
        self._rang = self._announced = False

    def look_at(self, told: Sequence[str]) -> None:
        """The sentences of the company's, all of them: where none says who was reached, whom one rang counts as well."""
        self._rang = False
        self._rang = not any(map(self.names, told))
        self._announced = not self._rang or any(map(self.names, told))

    def names(self, sentence: str) -> list[Spoken]:
        """Those who a sentence says were spoken to."""
        sentence = with_capitals(_AT_THIS_TIME.sub(lambda found: " " * len(found[0]), sentence))
        small = plain(sentence)
        if _ADDRESSED.match(small) or (sentence.isupper() and " " in sentence.strip()):
            return []  # what is shouted has capitals that make no name
        reached = f"{self.words.reached}|{self.words.rang}" if self._rang else self.words.reached
        places = [
            place
            for place in pattern(rf"\b(?:{reached})\b").finditer(small)
            if not is_of_another(small[: place.start()], place[0])
            and not (sentence.startswith(" (", place.end()) and _BEHIND.search(sentence, 0, place.end()))
            and "ä" not in sentence[place.start() : place.end()].lower()  # hätte ich gern, which is no hatte
        ]
        found = [self._named(sentence, place.end()) for place in places]
        first = pattern(rf"(?:[^.:]{{0,40}}: )?\W*(?:{self.words.first})\b:?").match(small)
        if first and not (first[0].endswith(":") and not _NOTED.match(sentence, first.end())):
            found.append(self._named(sentence, first.end(), near=True))
        found += [self._named(sentence, place.start()) for place in _titled(small, self.words)]
        found += [self._named(sentence, at, near=True) for at in _shortened(sentence, small)]
        found += [self._named(sentence, place.end(), near=True) for place in _BESIDE.finditer(small)]
        found += [self._named(sentence, place.end(), near=True) for place in _SOMEBODY_NAMED.finditer(small)]
        found += [
            self._named(sentence, place.start(place.lastgroup or 0), near=True) for place in _BEHIND.finditer(sentence)
        ]
        found += [self._named(sentence, at, near=True) for at in ones_of_that_name(small)]
        found += [self._named(sentence, 0, near=True)] if LABELLED.match(sentence) else []
        found += [Spoken(self._without_company(name), rank) for name, rank in superiors_in(sentence)]
        found += [Spoken(_as_named(found, self._without_company(name)), rank) for name, rank in ranked_behind(sentence)]
        kept: dict[str, Spoken] = {}
        for one in found:
            if (
                one is not None
                and not is_nobodys(one.name)
                and not any(is_company(one.name, known) for known in self.known)
                and not self._is_last(one)
            ):
                known = kept.get(one.name, one)
                kept[one.name] = (one if one.rank else known)._replace(title=one.title or known.title)
        return list(kept.values())

    def alone(self, sentence: str) -> list[Spoken]:
        """The name that a sentence is, and no more; one with a colon behind it is a heading, unless people are called so."""
        found = re.fullmatch(rf"\W*(?P<title>(?i:{TITLES}|m)\.? )?{NAMED}\W*", sentence)
        one = self._named(sentence, 0, near=True) if found else None
        if one and found and sentence.rstrip().endswith(":") and not found["title"]:
            one = one if plain(one.name.split()[0]) in GIVEN_NAMES else None
        known = one is None or begins_no_name(one.name) or plain(one.name) in self.known or self._is_last(one)
        return [] if known or one is None else [one]

    def _is_last(self, one: Spoken) -> bool:
        """Whether it is the last name alone of somebody who is known: of the person, mostly."""
        return any(known.endswith(f" {plain(one.name)}") for known in self.known)

    def subjects(self, sentence: str, *, passes_on: bool, met: bool) -> list[Spoken]:
        """Who says something, where nobody was announced in the whole text, or nobody was met yet and they pass one on; and
        whoever answers the telephone."""
        found = re.match(rf"\W*(?:\d{{1,2}}[:.h]\d\d\W+)?{_A_CERTAIN}{NAMED}(?: \([^)]*\))?,? ", sentence)
        behind = plain(sentence[found.end() :]) if found else ""
        is_answering = found is not None and is_taking_the_call(found["name"], behind)
        if sentence.endswith("?") or (self._announced and (met or not passes_on) and not is_answering):
            return []
        if (not is_answering and not pattern(self.words.says).match(behind)) or _SAYS_IT_OF_ONESELF.match(behind):
            found = says_within(sentence)
        if found is None or plain(found["name"]) in self.known:
            return []
        first = found["name"].split()[0]
        if begins_no_name(first) or is_trade(plain(first)) or pattern(self.words.called).fullmatch(plain(first)):
            return []
        others = any(superiors_in(sentence))
        return [Spoken(found["name"], rank_in(beside(sentence[found.end("name") :]) if others else plain(sentence)))]

    def _named(self, sentence: str, at: int, *, near: bool = False) -> Spoken | None:
        """The name behind a place, past a title, a rank and what joins them; None where none comes."""
        if re.search(r"\d\W*$", sentence[:at]):
            return None
        begin, before, courtesy, rank, title = at, "", _COURTESY_ENDS.search(plain(sentence[:at])) is not None, "", ""
        for _ in range(2 if near else _FAREST):
            word = _WORD.match(sentence, at)
            small = plain(word[1]) if word else ""
            if word is None or _STOP.fullmatch(small) or (before == "," and re.fullmatch(THEY, small)):
                return None
            if _COURTESY.fullmatch(small):
                courtesy, title = True, small.strip(".")
            elif (here := rank_in(small)) or (
                word[1][:1].isupper() and is_title(word[1]) and not _joins(sentence, word)
            ):
                rank = here or rank
                courtesy = True
            elif is_trade(small) and re.match(f" {CAPITAL}", sentence[word.end() :]):
                courtesy = True
            elif re.match(CAPITAL, word[1]):
                name = re.match(NAMED, sentence[word.start(1) :])
                of_time = small in numbered("UNITS") or (small in numbered("WEEKDAYS") and len(small) > _LONGEST_SHORT)
                is_somebody = courtesy or small in GIVEN_NAMES or not _ARTICLE.fullmatch(before)
                if name is None or of_time or not is_somebody or is_trade(small):
                    return None
                behind = sentence[word.start(1) + name.end() :]
                if re.match(r"[-/]?\d", behind):
                    return None
                ahead = plain(sentence[max(0, begin - _NEAR) : word.start(1)])
                rank = rank or rank_ahead(ahead) or rank_in(beside(behind))
                return Spoken(self._without_company(name["name"].strip()), rank, title)
            before, at = small, word.end()
        return None

    def _without_company(self, name: str) -> str:
        """A name without the company, or the part of it, whom somebody is of: `Fatima van Bol`, `Thamm von der Werkstatt`."""
        person, _, desk = name.rpartition(" ")
        if is_trade(plain(desk)) and (joined := _OF_A_DESK.search(person)):
            name = person[: joined.start()]
        for known in self.known:
            name = without_handle(name, known)
        return name


_OF_A_DESK = re.compile(r"(?: (?:van|von|de|du|del|der|den|la|el|al|zu|le))+$")
"""What joins a name and where somebody works."""


def _as_named(found: Iterable[Spoken | None], name: str) -> str:
    """A name with a rank as the same sentence has it otherwise: *Frau Ott* and *Then Ott* are *Ott*, and *Goff* is *Le Goff*."""
    same = (one.name for one in found if one and (f" {name}".endswith(f" {one.name}") or one.name.endswith(f" {name}")))
    return next(same, name)


def _joins(sentence: str, word: re.Match[str]) -> bool:
    """Whether an article with a capital is part of a name: `Mme Le Goff`."""
    return re.match(r" [^\W\d]", sentence[word.end() :]) is not None and _FAMILY.fullmatch(word[1]) is not None


def _shortened(sentence: str, small: str) -> list[int]:
    """The places of names behind a title in short, who are no neighbour's."""
    places = _SHORTENED.finditer(sentence)
    at = ((place.start(), place.start("name")) for place in places)
    return [name for title, name in at if not is_neighbour(small[:title], small[name:])]


def _titled(small: str, words: ToldWords) -> list[re.Match[str]]:
    """The places of names with a title before them, who are not the person's own: `my neighbour Mr Hill`."""
    found = re.finditer(
        rf"\b(?:{TITLES}{'|dona?' * (words is TOLD['es'])})\b\.? (?=\w)|"
        rf"(?:^|[,;] |\bet |\bpuis )m\. (?=\w[\w'-]*(?: \w[\w'-]*)? (?:{TOLD['fr'].says}))|"
        r"\b(?:puis|ensuite|enfin|finalement) m\. (?=\w[\w'-]*(?: \w[\w'-]*)?(?:[.,;:]| (?:du|de la|des|au|aux) |$))",
        small,
    )
    return [
        place
        for place in found
        if not re.search(r"\b(?:my|mijn|mein\w*|mon|ma|mi)\b[^.;]{0,15}$", small[: place.start()])
        and not is_spoken_of(small[: place.start()], small[place.start() :])
        and not is_neighbour(small[: place.start()], small[place.end() :])
    ]
