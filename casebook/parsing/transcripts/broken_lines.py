"""Lines that go on in the next, as a message does that is broken over lines where there was no more room.

Told by grammar alone: a line that ends in a word which nothing ends in, or one whose next line cannot begin anything. Where
neither says so the lines stay apart, since each may be a message.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import cache

from casebook.parsing.dates.date_words import numbered
from casebook.parsing.transcripts.decoding import plain
from casebook.parsing.transcripts.languages.text_language import language_of
from casebook.parsing.transcripts.turns import Layout, Line, Talk, Turn

_OPENS = {
    "en": "the a an my your our their and or but because into within until between every than i'll we'll you'll they'll it'll "
    "he'll she'll i've we've you've they've i'm we're you're",
    "nl": "de het een mijn uw jouw onze ons hun en of maar omdat binnen tussen tot elke deze",
    "de": "der die den dem des ein eine einen einem einer eines mein meine meinen meinem unser unsere unseren ihre ihren ihrem "
    "ihrer und oder aber weil dass zum zur vom beim im am ins innerhalb zwischen bis",
    "fr": "le la les un une des du de au aux mon ma mes votre vos notre nos leur leurs son sa ses ce cette ces et ou mais que "
    "qui parce d'ici par dans sur entre jusqu'au jusqu'a chez pour",
    "es": "el la los las un una unos unas mi mis tu tus su sus nuestro nuestra nuestros y o e pero porque que de del al en por "
    "para con entre hasta",
}
"""The words in which no message ends, whatever stands on the next line."""

_LEADS = {
    "en": "to of from with by at for per is are was were has have had be been can could would should may might must will shall "
    "i we he she they who which when if as his her its about under in on",
    "nl": "te van met op aan in voor bij door naar uit over per is zijn was heeft hebben hebt kan kunnen zal zullen wordt worden "
    "moet ik wij we hij zij als wanneer geen uiterlijk om",
    "de": "zu von mit auf in fur bei durch nach aus uber per ist sind war hat haben habe kann konnen wird werden muss mussen ich "
    "wir er wenn kein keine keinen ihr spatestens",
    "fr": "a en avec avant apres sous est sont etait ont avons avez ai peut peuvent pouvez sera seront doit je il on si aucun "
    "aucune",
    "es": "a antes desde sobre es son esta estan era ha han hemos he puede pueden sera seran debe yo nosotros les se me te lo "
    "ningun ninguna",
}
"""The words that mostly lead on: where the next line begins small, or with a sum, a number or a day."""

_PRONOUNS = {
    "en": "it you that this",
    "nl": "u je ze die dat",
    "de": "sie es das",
    "fr": "vous nous elle",
    "es": "usted el ella",
}
_VERBS = {
    "en": "will would should can could is was has had came comes goes went takes needs may might must did does",
    "nl": "zal kan is wordt moet krijgt komt hebt heeft was staat gaat ontvangt",
    "de": "wird kann ist muss kommt geht hat tut erhalten bekommen konnen werden haben mussen steht",
    "fr": r"est sera a \w+ez \w+ons \w+ra \w+ront",
    "es": r"es sera puede tiene \w+ra \w+ran \w+remos",
}
"""The words that stand for somebody or something, and what they do or are, which may be parted from them."""

_PLACES = {
    "en": "to from with by at for on in of within between until per off",
    "nl": "op van met aan in voor bij naar uit binnen tussen tot per tegen",
    "de": "auf von mit an in fur bei nach aus bis innerhalb zwischen zu per gegen",
    "fr": "sur de avec a dans pour chez avant d'ici entre par en sous",
    "es": "a de en con por para antes hasta desde entre sobre",
}
"""The words that say where, when or to whom something goes."""

_THINGS = {
    "en": "the a an my your our their this next",
    "nl": "de het een mijn uw je jouw onze ons deze dit volgende",
    "de": r"der die das den dem ein\w* mein\w* dein\w* ihr\w* unser\w* nachste\w*",
    "fr": r"le la les une? mon ma mes votre vos notre nos ce cette",
    "es": r"el la los las una? mis? tus? sus? este esta nuestr\w+",
}
"""The words before a thing, which tell that what goes there is one, and no set phrase as `of course`."""

_NUMBER = r"[£$€]|\W{0,2}\w*\d"
_LAST_WORD = re.compile(r"(?<!\d[/.-])[^\W\d_][\w'’]*$")
"""The last word of a line; the last letter of a number, `VLG-330-A`, is none."""
_LEAST = 3
"""A line of fewer words was not broken for want of room. Our own choice."""

_TOLD_BY = 200
"""So many characters at its end tell whether a line goes on: more than the words that are looked at have, so that many lines that
go on in one another are not gone through again for each of them."""


def goes_on(line: str, following: str, language: str) -> bool:
    """Whether a line goes on in the following one by grammar.

    >>> goes_on("I will put the", "Credit back on Tuesday", "en"), goes_on("You get it by", "Tuesday", "en")
    (True, True)
    >>> goes_on("We'll repair it", "on your next visit", "en"), goes_on("We'll repair it", "of course", "en")
    (True, False)
    >>> goes_on("Su caso es VLG-330-A", "gracias", "es"), goes_on("Se lo devuelve a", "usted", "es")
    (False, True)
    >>> goes_on("I'll look into the.", "box is here", "en"), goes_on("It was on", "Thanks for that", "en")
    (False, False)
    """
    small, behind = plain(line[-_TOLD_BY:]), plain(following)
    last = _LAST_WORD.search(small)
    if last is None or not following:
        return False
    if _one_of("opens", language).fullmatch(last[0]):
        return True
    is_small = following[:1].islower()
    if _one_of("leads", language).fullmatch(last[0]):
        return is_small or _begins_told(behind)
    first, _, rest = behind.partition(" ")
    if is_small and _one_of("pronouns", language).fullmatch(last[0]) and _one_of("verbs", language).fullmatch(first):
        return True
    is_place = is_small and len(small.split()) >= _LEAST and _one_of("places", language).fullmatch(first) is not None
    things = _one_of("things", language).pattern
    return is_place and (_begins_told(rest) or re.match(rf"(?:{things})\b", rest) is not None)


def language_of_lines(lines: Sequence[Line]) -> str:
    """The language that these lines are in together."""
    return language_of(plain("\n".join(line.text for line in lines)))


def joined(lines: Sequence[Line], language: str, apart: Callable[[Line], bool] = lambda _: False) -> list[Line]:
    """The lines with those that go on in the next as one, which has the number of the first; what is blank parts them, and what
    is `apart`."""
    found: list[Line] = []
    last = 0
    for line in lines:
        if found and line.number - last == 1 and not apart(line) and goes_on(found[-1].text, line.text, language):
            found[-1] = Line(found[-1].number, f"{found[-1].text} {line.text}")
        else:
            found.append(line)
        last = line.number
    return found


def with_whole_messages(talk: Talk) -> Talk:
    """The same chat with each message that was broken over lines as it was written."""
    if not any(len(turn.lines) > 1 for turn in talk.turns):
        return talk
    language = language_of_lines([line for turn in talk.turns for line in turn.lines])
    return replace(talk, turns=tuple(_whole(turn, language) for turn in talk.turns))


def _whole(turn: Turn, language: str) -> Turn:
    lines = joined(turn.lines, language)
    if len(lines) == len(turn.lines):
        return turn
    loose = {line.number for line in turn.loose}
    said = tuple(line for line in lines if line.number not in loose)
    return replace(turn, said=said, loose=tuple(line for line in lines if line.number in loose))


def with_sentences_over_turns(talk: Talk, language: str) -> Talk:
    """The same, with what the same one goes on with in the next message, or cue of a recording, put where it was begun.

    The messages stay as many, and each keeps its head: `You get it by the` – `25th of May` was said in the first.
    """
    is_marked = sum(turn.text[-1:] in _MARKS for turn in talk.turns) * 2 > len(talk.turns)
    turns = list(talk.turns)
    for at in range(len(turns) - 1, 0, -1):
        before, turn = turns[at - 1], turns[at]
        if turn.speaker is None or turn.speaker != before.speaker or not before.lines or not turn.said:
            continue
        line, following = before.lines[-1].text, turn.said[0]
        is_one = is_marked and talk.layout is Layout.SUBTITLES and _is_open(line, following.text)
        if not is_one and not breaks_off(line, following.text, language):
            continue
        turns[at - 1] = _with_at_its_end(before, following.text)
        turns[at] = replace(turn, said=(following._replace(text=""), *turn.said[1:]))
    return replace(talk, turns=tuple(turns))


_MARKS = (".", "!", "?", "…")


def _is_open(line: str, following: str) -> bool:
    """Whether a sentence goes on in the next cue: it has no mark at its end, and the next begins small, or with a number."""
    return bool(line) and line[-1:] not in ".!?…:" and (following[:1].islower() or following[:1].isdigit())


def breaks_off(line: str, following: str, language: str) -> bool:
    """Whether a message breaks off in a word that asks for more, and the following one begins with a day, a number or a sum.

    >>> breaks_off("You get it by the", "25th of May", "en"), breaks_off("We'll repair it", "on your next visit", "en")
    (True, False)
    """
    last = _LAST_WORD.search(plain(line))
    if last is None or not _begins_told(plain(following)):
        return False
    return any(_one_of(table, language).fullmatch(last[0]) for table in ("opens", "leads"))


def _with_at_its_end(turn: Turn, text: str) -> Turn:
    last = turn.lines[-1]
    *lines, _ = turn.loose or turn.said
    whole = (*lines, last._replace(text=f"{last.text} {text}"))
    return replace(turn, loose=whole) if turn.loose else replace(turn, said=whole)


@cache
def _one_of(table: str, language: str) -> re.Pattern[str]:
    words = {
        "opens": _OPENS,
        "leads": _LEADS,
        "pronouns": _PRONOUNS,
        "verbs": _VERBS,
        "places": _PLACES,
        "things": _THINGS,
    }
    return re.compile("|".join(words[table][language].split()))


def _begins_told(small: str) -> bool:
    """Whether words in small letters begin with a sum, a number, a day of the week or a month."""
    return _told().match(small) is not None


@cache
def _told() -> re.Pattern[str]:
    days = "|".join(word for table in ("WEEKDAYS", "MONTHS") for word in numbered(table))
    return re.compile(rf"{_NUMBER}|(?:{days})\b")
