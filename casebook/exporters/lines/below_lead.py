"""What stands right below the lead and goes on from it: what follows otherwise, what came in place of what was promised, the rest
of the problem; and what the person marked, before all that is told in order."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from functools import partial
from itertools import takewhile
from typing import TYPE_CHECKING

from casebook.exporters.facts.asked.request import Instead
from casebook.exporters.facts.evidence.proof_words import paper_says
from casebook.exporters.facts.evidence.shows import OWN_WEIGHT, shows, weight_of_own
from casebook.exporters.facts.problem.lead_parts import names_a_day
from casebook.exporters.facts.problem.own_problem import problem_of
from casebook.exporters.facts.refusals.said_against import is_of_their_own
from casebook.exporters.lines.promises import BRIEF, note_beside
from casebook.exporters.outline import Fragment, Stage
from casebook.exporters.words.already_told import is_told, names_day
from casebook.exporters.words.statements import growing, joined, statements_of
from casebook.exporters.words.typed import as_sentence, capitalised, one_line
from casebook.language.form_words import form_words
from casebook.text.quick_pattern import QuickPattern

if TYPE_CHECKING:
    from casebook.exporters.lead.lead import Lead
    from casebook.exporters.wording import Wording

_NOBODY = QuickPattern(r"(?:nobody|no[ -]?one|niemand|keiner|personne n(?:e|(?=['’]))|nadie)\b")
"""How a complaint begins that is of everybody: *nobody tells me the same thing twice*."""


_FEW = 4
"""In so few words nothing stands beside a day: *on 4 August*. Our own choice."""


def below_lead(wording: Wording, first: Lead, *, asks: bool) -> tuple[Fragment, ...]:
    """What goes on from the lead, in forms that grow; what follows otherwise only where the lead `asks` for anything but that the
    money which came be confirmed."""
    follows = _otherwise(wording) if asks and first.instead is not Instead.CONFIRMATION else ""
    return (
        Fragment(((Stage.LATEST, follows),) if follows else ()),
        Fragment(((Stage.KEY_CONTACT, came),) if (came := _came(wording, first)) else ()),
        _rest_of_problem(wording, first),
    )


def _otherwise(wording: Wording) -> str:
    """What the person does if what they ask for does not come by the day that the lead ends with."""
    text, words = one_line(wording.facts.case.otherwise), form_words(wording.language.code)
    return words.if_not.format(text=as_sentence(words.behind_if_not(text))) if text else ""


def _came(wording: Wording, first: Lead) -> str:
    """What was noted when the promise of the lead was settled: what came of it."""
    note = note_beside(wording, first.told_promise, first.text) if first.told_promise else ""
    came, _, when = note.rstrip(".").partition(", ")
    is_told_there = bool(when) and is_told(came.casefold(), first.text.casefold())
    if (
        is_told_there
        and len(when.split()) <= _FEW
        and any(names_day(when, each.at.day) for each in wording.facts.refunds_of_it)
    ):
        return ""  # the line of that day says so
    return as_sentence(capitalised(note)) if note else ""


def _rest_of_problem(wording: Wording, first: Lead) -> Fragment:
    """The sentences of the problem that the lead had no room for; a long one by its clauses: first of all that is told where what
    the lead tells of it only says what came before anything went wrong. What only complains at the end of it waits for what
    happened."""
    sentences, complains = problem_of(wording), wording.language.lead.complains
    problem = [capitalised(each) for place, each in enumerate(sentences) if place not in first.problem]
    remarks = len([*takewhile(partial(_only_complains, wording), reversed(problem))])
    facts = problem[: len(problem) - remarks]
    is_wrong_told = any(complains.search(sentences[place]) for place in first.problem)
    goes_first = bool(first.problem) and not is_wrong_told and any(map(complains.search, facts))
    decides = not first.tells_what or any(
        weight_of_own(wording, each) > OWN_WEIGHT or is_of_their_own(each) for each in problem
    )
    soon = Stage.MARKED if goes_first else Stage.ANSWER if decides else Stage.PROBLEM
    told = [(soon if len(text) <= BRIEF else Stage.MORE, text) for text in growing(facts, by_clauses=True)]
    return Fragment((*told, (Stage.COUNT, joined(problem))) if remarks else tuple(told))


def _only_complains(wording: Wording, sentence: str) -> bool:
    """Whether it blames everybody, of no day, and tells nothing that shows who is right."""
    return _NOBODY.match(sentence) is not None and not (shows(wording, sentence) or names_a_day(wording, sentence))


def marked_first(
    wording: Wording, lead: Lead, history: Sequence[Fragment], before: int, told: Collection[int]
) -> tuple[tuple[Fragment, ...], tuple[Fragment, ...]]:
    """The lines of what the person marked, and all others with an empty one in the place of each, and of the entries
    that are `told` elsewhere; `before` lines stand above these. What is left of a contact whose promise the lead tells stands
    where its day is, and so does one of which no more is told than how it took place,
    or by whom a paper was signed whose words stand in the lead."""
    keys = {each.number for each in (*wording.facts.contacts, *wording.facts.events) if each.key}
    marked = {
        each.entry for each in history if each.entry in keys and any(not stage.is_aside for stage, _ in each.forms)
    }
    if lead.promise and lead.tells_promise:
        marked.discard(lead.promise.promise.made_in or 0)
    papers = {each for each in marked if _says_only_a_paper_above(wording, each, lead)}
    # These have their turn when what was said in other contacts has.
    history = [each.not_before(Stage.DETAIL) if each.entry in papers else each for each in history]
    marked -= papers
    gone = {*marked, *told}
    taken = {before + place for place, each in enumerate(history) if each.entry in gone}
    first = (each._replace(leans_on=None) for each in history if each.entry in marked)
    others = (
        Fragment(()) if each.entry in gone else each._replace(leans_on=None) if each.leans_on in taken else each
        for each in history
    )
    return tuple(first), tuple(others)


def _says_only_a_paper_above(wording: Wording, number: int, lead: Lead) -> bool:
    """Whether what was marked is what one paper says, which the lead tells without which paper that is."""
    statements = statements_of(getattr(wording.facts.entry(number), "text", None))
    forms = paper_says(statements[0].rstrip(". "), wording.language.colon) if len(statements) == 1 else []
    return any(is_told(each.casefold(), lead.text.casefold()) for each in forms)
