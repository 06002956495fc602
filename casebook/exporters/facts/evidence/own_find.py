"""What the person found themselves: a paper, a message or a page in their own hands, and what it says.

*found the receipt in my mail, it says cancelled by the airline*: they need nobody's name for it, and no day.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from casebook.exporters.facts.asked.asked_items import words_of
from casebook.exporters.facts.evidence.fewer_words import A_MONTH, without_what_is_behind
from casebook.exporters.facts.evidence.find_words import (
    FOUND,
    FOUND_ALONE,
    FOUND_IT,
    HEADED,
    ON_PAPER,
    PAPER_SAYS,
    SAYS,
    WROTE_ON_IT,
)
from casebook.exporters.facts.evidence.messages_kept import message_kept
from casebook.exporters.facts.evidence.own_proof import own_proofs
from casebook.exporters.facts.evidence.papers_sent import sent_paper_shows
from casebook.exporters.facts.evidence.proof_words import DOUBTS, paper_says
from casebook.exporters.words.quoted_words import is_quotation
from casebook.exporters.words.statements import is_spoken_of
from casebook.exporters.words.typed import capitalised, inside_a_sentence, lines_of
from casebook.records.kinds import Event
from casebook.text.quick_pattern import QuickPattern, first_that_fits
from casebook.text.sentences import sentences
from casebook.text.words.relative_words import RELATIVE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from casebook.exporters.wording import Wording
    from casebook.records.kinds import Contact

_LONGEST = 160
"""A find in a longer sentence is not looked for. Our own choice."""

_LEAST_SAID = 2
"""What a paper says in fewer words tells nothing. Our own choice."""


_ANSWERS = QuickPattern(
    r"(?:(?:but|maar|aber|mais|pero)|(?:that(?:['’]s| is) )?(?:not true|untrue|wrong)|(?:dat |dit )?(?:klopt niet|is niet waar)"
    r"|niet waar|(?:das )?stimmt nicht|(?:c['’]est )?faux|no es (?:cierto|verdad)|falso),? "
)
"""How the person begins to answer what they were told."""

_MINE = QuickPattern(
    r"(?:(?:on|in|op|auf|sur|dans|en) )?(?:my|our|mijn|onze?|mein\w*|unser\w*|mon|ma|mes|notre|mis?|nuestr[oa]s?) "
)

_CLAUSE = re.compile(r"(?:(?<=^)|(?<=, )|(?<=; ))(?=\S)")

_FIGURE = QuickPattern(rf"\d[\w.:]*(?: (?:[ap]m|uhr|uur|h \d\d|(?:de |of )?{A_MONTH})\b)?")
"""A day or a time, to its end."""

_OF_DAY = QuickPattern(rf" (?:of|from|van|vom|von|du|del?) (?:{_FIGURE.pattern})")

_TODAY = QuickPattern(r"\b(?:today|vandaag|heute|aujourd['’]hui|hoy)\b")

_OF_WHEN = QuickPattern(
    r"(?:,| (?:on|of|at|from|dated|am|vom|um|op|van|om|le|du|à|el|del|de|a las?))? ?"
    rf"(?:{RELATIVE.pattern}|(?:{A_MONTH}\.? )?\d)|, "
)
"""Where it begins of which day or time the paper is, behind from whom."""

_TURNS_BACK = QuickPattern(
    r"(?:mine|mijne|mein(?:er|es|s)|meine(?=\W*$)|le mien|la mienne|el mío|la mía)\b"
    r"|(?:but|unless|except|only|if|until|maar|tenzij|behalve|alleen|mits|als|tot|aber|sondern|außer|nur|wenn|falls|bis|mais"
    r"|sauf"
    r"|sinon|seulement|si|pero|sino|salvo|sólo|solo|hasta)\b"
)
"""How a clause begins that says of the one before it that it is not quite so."""


_LEANS_BACK = QuickPattern(
    r"(?:so|and|but|which|who|also|dus|en|maar|die|dat|und|aber|somit|denn|et|mais|donc|qui|car|y|pero|así que|que|signed|put"
    r"|made|taken|left|sent|found|placed|by|at|on|from|of|in|gemaakt|genomen|getekend|gelegd|gezet|door|op|van|aufgenommen"
    r"|gemacht|unterschrieben|gelegt|von|am|vom|prise?s?|signée?s?|faite?s?|mise?s?|par|du|firmad[oa]s?|hech[oa]s?|tomad[oa]s?"
    r"|puest[oa]s?|por|del?|with(?:out)?|for|zonder|voor|ohne|für|sans|pour|sin|para)\b"
)
"""How a clause begins that says nothing without the one before it."""

_OF_IT = QuickPattern(
    r"(?:it|they|this|that|hij|het|die|dat|ze|er|sie|es|das|die|il|elle|ils|elles|c['’]|ça|él|ella|est[oáa]) ?\b"
)
"""How what stands on a paper begins where it speaks of what the paper is of: *photo of the strip: it is red*."""

_QUOTE = re.compile(r"[«»“”„\"]|(?<!\w)['‘]|['’](?!\w)")

_TO_ME = QuickPattern(
    r"\b(?:[Yy]ours?|[Yy]ou|[Jj]ouw|[Uu]w|jullie|jij|Ihre?[nmrs]?|Ihnen|Sie|[Dd]eine?[nmrs]?|[Vv]ous|[Vv]otre|[Vv]os"
    r"|[Uu]sted(?:es)?"
    r"|[Ss]us?|[Tt]us?)\b",
    exact=True,
)
"""Found in a message that speaks to the person."""

_FOR_WHOM = QuickPattern(
    r" (?:for|voor|für|pour|para) [^,;:„“”«»\"]{4,40}?(?= (?:is|are|was|were|zijn|waren|ist|sind|war|wurde|wird|est|sont"
    r"|a été|está|están"
    r"|ha sido|queda)\b)"
)
"""For whom or what something is, before it is said what it is."""

_A_MEASURE = re.compile(
    r"(?<![\w-])(?:\d[\d.,]* ?(?:kg|g|cm|mm|m|km|%|°|psi|bar|kwh|m3|m2|gb|mb)\b|(?!(?:19|20)\d\d\b)\d{3,}|\d+[.,:]\d)"
    r"|(?<![\w-])(?:[a-z]{1,4}|\d{1,3}|[a-z]\d{1,2}|\d{1,2}[a-z]{1,2})-\d{3,}(?![\w-])",
    re.IGNORECASE,
)
"""A figure that is no day: with what it is counted in, of several digits, or broken; or a number by which a thing is known."""


WITH = QuickPattern(r"(?:with|met|mit|avec|con) ")
"""How a clause begins that says what came with a message, or was on a picture: it says nothing alone."""

_OF_WHOM = QuickPattern(r"(?:(?:from|van|von|vom|aus|du|del?) |d['’]|de l['’])[^\d,]+, (?=\S)")
"""A clause that says of whom the one before it speaks: *my text to Ann, from reception, with the photo*."""


def own_finds(wording: Wording, entry: Contact | Event) -> list[str]:
    """What the person found, in forms of which each tells less, without a mark; none where they found nothing that says anything,
    or whose words it is cannot be known. Of a contact only what they say they found, or answer with; of a note also what they
    kept."""
    is_theirs = not isinstance(entry, Event) and is_quotation(entry.text)
    told = [] if is_theirs else sentences(lines_of(entry.text))
    for place, sentence in enumerate(told):
        said = sentence.rstrip(" .!")
        if len(said) > _LONGEST or said.endswith("?"):
            continue
        is_own = isinstance(entry, Event) or (place > 0 and _MINE.match(said) is not None)
        answer = _ANSWERS.match(said)
        if not isinstance(entry, Event) and entry.incoming and place == 0 and not answer:
            continue  # what came in is theirs: *mail: ticket closed*
        is_headed = isinstance(entry, Event) or (place > 0 and FOUND_IT.fullmatch(told[place - 1]) is not None)
        sent = _sent(wording, entry, said) if isinstance(entry, Event) else []
        forms = sent or _found(wording, entry, said, is_headed=is_headed)
        behind = "".join(told[place + 1 : place + 2])
        forms = forms or _written_on_it(wording, said, behind) or _sent_and_shown(wording, said, behind)
        if not forms and (answer or is_own):
            forms = _whole(wording, said[answer.end() :] if answer else said)
        if forms:
            return forms
    kept = own_proofs(entry.text) if isinstance(entry, Event) else []
    return [form for said in kept[:1] for form in (said, *fewer_clauses(said))]


def _sent_and_shown(wording: Wording, said: str, behind: str) -> list[str]:
    """What stands on a paper that they sent, and less of it."""
    colon = wording.language.colon
    forms = sent_paper_shows(said, behind, colon, wording.language.quoted)
    return [*forms, *(few for each in forms for few in fewer_clauses(each) if colon in few)]


def _written_on_it(wording: Wording, said: str, behind: str) -> list[str]:
    """What the sentence behind tells of a paper that was found: what somebody wrote or signed there."""
    found, what = first_that_fits(FOUND_ALONE, said), behind.rstrip(" .!")
    if found is None or DOUBTS.search(said) or not WROTE_ON_IT.match(what) or len(what) > _LONGEST:
        return []
    if RELATIVE.search(what) or wording.language.lead.goes_on.match(what):
        return []
    return [_headed(wording, found["paper"], what, what), what]


def is_on_paper(said: str) -> bool:
    """Whether it says as a sentence of its own what stands on a paper: *on the receipt there are two*."""
    return any(each.fullmatch(said) for each in ON_PAPER)


def _whole(wording: Wording, said: str) -> list[str]:
    """The sentence where it says what stands on a paper, and less of it."""
    forms = paper_says(said, wording.language.colon)
    if not (forms or _says_so(said)) or RELATIVE.search(said):
        return []
    fewer = (
        each for each in (*_without_its_time(said), *fewer_clauses(said)) if _says_so(each) or paper_says(each, "")
    )
    return [each for form in (said, *forms, *fewer) for each in dict.fromkeys((form, without_what_is_behind(form)))]


def _says_so(said: str) -> bool:
    """Whether a paper says something there, as a sentence of its own."""
    return is_on_paper(said) or any(each.fullmatch(said) for each in PAPER_SAYS)


def _without_its_time(said: str) -> Iterator[str]:
    """`my photo of 3 May shows the seal` of *my photo of 3 May, 9:10, shows the seal*."""
    first, *others = said.split(", ")
    for place, clause in enumerate(others[1:], start=1):
        if any(each.match(clause) for each in SAYS):
            yield f"{first} {', '.join(others[place:])}"


def _sent(wording: Wording, note: Event, said: str) -> list[str]:
    """What stood in a message that somebody sent, or that they still have."""
    head, what = message_kept(wording, note, said) or ("", "")
    told = [what, *fewer_clauses(what)] if what and not is_spoken_of(what) else []
    return [_headed(wording, head, each, what) for each in told]


def _headed(wording: Wording, head: str, what: str, whole: str) -> str:
    """What stands there behind what it stands on; what came with that goes on with it. Where the `whole` of it is one clause
    that speaks to the person, it is quoted: whoever reads it is spoken to as well."""
    if _TO_ME.search(whole) and ", " not in whole and not _QUOTE.search(whole):
        return f"{head}{wording.language.colon}{wording.language.quoted.format(text=capitalised(what))}"
    return f"{head}{', ' if WITH.match(what) else wording.language.colon}{inside_a_sentence(what)}"


def _without_for_whom(what: str) -> list[str]:
    """`Your block … is active` of *Your block for countries outside the EU is active*: what is quoted, and marked where it is
    cut; none where nothing can be left out."""
    shorter = _FOR_WHOM.sub(" …", what) if _TO_ME.search(what) and ", " not in what else what
    return [shorter] if shorter != what else []


def _found(wording: Wording, entry: Contact | Event, said: str, *, is_headed: bool) -> list[str]:
    """What a paper says that they say they found, or that heads what they wrote where it may."""
    ways = [(said[at.start() :], FOUND) for at in _CLAUSE.finditer(said)]
    ways += [(said, HEADED)] if is_headed else []
    found = next((each for part, patterns in ways if (each := first_that_fits(patterns, part))), None)
    if found is None or DOUBTS.search(found[0][: found.start("said")]):
        return []
    what = _OF_WHOM.sub("", found["said"]) if _OF_WHOM.match(found["said"]) else found["said"]
    if is_spoken_of(what) or RELATIVE.search(what) or not _says_something(what):
        return []
    which = _TODAY.sub(wording.day(entry.at), found["which"])
    from_whom = found["which"][: begun.start()] if (begun := _OF_WHEN.search(found["which"])) else ""
    of_which = (which, *_of_which_day(which)) if WITH.match(what) else (which, from_whom, "")
    of_which = (which,) if _OF_IT.match(what) else of_which
    heads = dict.fromkeys(f"{found['paper']}{each}" for each in of_which if not RELATIVE.search(each))
    told = [what, *fewer_clauses(what, wording.facts.case.problem or ""), *_without_for_whom(what)]
    return [_headed(wording, head, each, what) for each in told for head in heads]


def _of_which_day(which: str) -> list[str]:
    """What stands of it up to its time, and up to its day: *of 6 July at 18:40* and *of 6 July* of one to Ann: of what came with
    it, that alone shows which it was."""
    ends = [found.end() for found in _FIGURE.finditer(which)]
    day = _OF_DAY.search(which)
    return [which[: ends[-1]] if ends else "", *([day[0]] if day else [])]


def fewer_clauses(said: str, problem: str | None = None) -> list[str]:
    """Its beginnings that end with a clause, the longest first, of which what follows takes nothing back; where the `problem` is
    known, the clause that says less beside that is left out first, at either end."""
    clauses, told = _clauses_of(said), list[str]()
    while len(clauses) > 1 and not _TURNS_BACK.match(clauses[-1]):
        is_first_less = problem is not None and _new_in(clauses[0], problem) < _new_in(clauses[-1], problem)
        is_first_less &= not (WITH.match(clauses[1]) or _LEANS_BACK.match(clauses[1]))
        left, cut = (clauses[1:], clauses[0]) if is_first_less else (clauses[:-1], clauses[-1])
        if _is_measured(cut) and any(map(_is_measured, left)):
            break  # the one figure says nothing without the other
        clauses = left
        told.append(", ".join(clauses))
    return [each for each in told if _says_something(each)]


def _clauses_of(said: str) -> list[str]:
    """Its clauses, none of which ends within what is quoted."""
    clauses = list[str]()
    for part in said.split(", "):
        if clauses and len(_QUOTE.findall(clauses[-1])) % 2:
            clauses[-1] += f", {part}"
        else:
            clauses.append(part)
    return clauses


def _is_measured(clause: str) -> bool:
    """Whether it has a figure that is no day: a weight, a length, a time, a number."""
    return _A_MEASURE.search(clause) is not None


def _new_in(clause: str, problem: str) -> int:
    """How much a clause says that the problem does not: a number says more than a word."""
    numbers = sum(each not in problem for each in re.findall(r"\d{3,}", clause))
    return len(words_of(clause) - words_of(problem)) + 2 * numbers


def _says_something(said: str) -> bool:
    return len(said.split()) >= _LEAST_SAID or any(map(str.isdigit, said))
