"""What the person found themselves: a paper, a message or a page in their own hands, and what it says.

*found the receipt in my mail, it says cancelled by the airline*: they need nobody's name for it, and no day.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from casebook.exporters.facts.asked_items import words_of
from casebook.exporters.facts.find_words import FOUND, FOUND_IT, HEADED, ON_PAPER, PAPER_SAYS
from casebook.exporters.facts.messages_kept import message_kept
from casebook.exporters.facts.own_proof import own_proofs
from casebook.exporters.facts.proof_words import DOUBTS, paper_says
from casebook.exporters.words.statements import is_spoken_of
from casebook.exporters.words.typed import inside_a_sentence, lines_of
from casebook.records.kinds import Event
from casebook.text.quick_pattern import QuickPattern, first_that_fits
from casebook.text.sentences import sentences
from casebook.text.words.relative_words import RELATIVE

if TYPE_CHECKING:
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

_TODAY = QuickPattern(r"\b(?:today|vandaag|heute|aujourd['’]hui|hoy)\b")

_OF_WHEN = QuickPattern(
    rf"(?:,| (?:on|of|at|from|dated|am|vom|um|op|van|om|le|du|à|el|del|de|a las?))? ?(?:{RELATIVE.pattern}|\d)|, "
)
"""Where it begins of which day or time the paper is, behind from whom."""

_TURNS_BACK = QuickPattern(
    r"(?:mine|mijne|meine?r?s?|le mien|la mienne|el mío|la mía)\b"
    r"|(?:but|unless|except|only|if|until|maar|tenzij|behalve|alleen|mits|als|tot|aber|sondern|außer|nur|wenn|falls|bis|mais|sauf"
    r"|sinon|seulement|si|pero|sino|salvo|sólo|solo|hasta)\b"
)
"""How a clause begins that says of the one before it that it is not quite so."""


def own_finds(wording: Wording, entry: Contact | Event) -> list[str]:
    """What the person found, in forms of which each tells less, without a mark; none where they found nothing that says anything,
    or whose words it is cannot be known. Of a contact only what they say they found, or answer with; of a note also what they
    kept."""
    told = sentences(lines_of(entry.text))
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
        if not forms and (answer or is_own):
            forms = _whole(wording, said[answer.end() :] if answer else said)
        if forms:
            return forms
    kept = own_proofs(entry.text) if isinstance(entry, Event) else []
    return [form for said in kept[:1] for form in (said, *fewer_clauses(said))]


def is_on_paper(said: str) -> bool:
    """Whether it says as a sentence of its own what stands on a paper: *on the receipt there are two*."""
    return any(each.fullmatch(said) for each in ON_PAPER)


def _whole(wording: Wording, said: str) -> list[str]:
    """The sentence where it says what stands on a paper, and less of it."""
    forms = paper_says(said, wording.language.colon)
    says_so = is_on_paper(said) or any(each.fullmatch(said) for each in PAPER_SAYS)
    return [said, *forms, *fewer_clauses(said)] if (forms or says_so) and not RELATIVE.search(said) else []


def _sent(wording: Wording, note: Event, said: str) -> list[str]:
    """What stood in a message that somebody sent, or that they still have."""
    head, what = message_kept(wording, note, said) or ("", "")
    told = [what, *fewer_clauses(what)] if what and not is_spoken_of(what) else []
    return [f"{head}{wording.language.colon}{inside_a_sentence(each)}" for each in told]


def _found(wording: Wording, entry: Contact | Event, said: str, *, is_headed: bool) -> list[str]:
    """What a paper says that they say they found, or that heads what they wrote where it may."""
    ways = [(said[at.start() :], FOUND) for at in _CLAUSE.finditer(said)]
    ways += [(said, HEADED)] if is_headed else []
    found = next((each for part, patterns in ways if (each := first_that_fits(patterns, part))), None)
    if found is None or DOUBTS.search(found[0][: found.start("said")]):
        return []
    what, colon = found["said"], wording.language.colon
    if is_spoken_of(what) or RELATIVE.search(what) or not _says_something(what):
        return []
    which = _TODAY.sub(wording.day(entry.at), found["which"])
    from_whom = found["which"][: begun.start()] if (begun := _OF_WHEN.search(found["which"])) else ""
    heads = dict.fromkeys(f"{found['paper']}{each}" for each in (which, from_whom, "") if not RELATIVE.search(each))
    told = [what, *fewer_clauses(what, wording.facts.case.problem or "")]
    return [f"{head}{colon}{inside_a_sentence(each)}" for each in told for head in heads]


def fewer_clauses(said: str, problem: str | None = None) -> list[str]:
    """Its beginnings that end with a clause, the longest first, of which what follows takes nothing back; where the `problem` is
    known, the clause that says less beside that is left out first, at either end."""
    clauses, told = said.split(", "), list[str]()
    while len(clauses) > 1 and not _TURNS_BACK.match(clauses[-1]):
        is_first_less = problem is not None and _new_in(clauses[0], problem) < _new_in(clauses[-1], problem)
        clauses = clauses[1:] if is_first_less else clauses[:-1]
        told.append(", ".join(clauses))
    return [each for each in told if _says_something(each)]


def _new_in(clause: str, problem: str) -> int:
    """How much a clause says that the problem does not: a number says more than a word."""
    numbers = sum(each not in problem for each in re.findall(r"\d{3,}", clause))
    return len(words_of(clause) - words_of(problem)) + 2 * numbers


def _says_something(said: str) -> bool:
    return len(said.split()) >= _LEAST_SAID or any(map(str.isdigit, said))
