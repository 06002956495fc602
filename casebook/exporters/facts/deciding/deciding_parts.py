"""The parts of what was said that show who is right and are as true alone."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from casebook.exporters.facts.deciding.bare_parts import tells_no_more
from casebook.exporters.facts.deciding.shared_words import is_figured
from casebook.exporters.facts.evidence.evidence import LONGEST_NEWS
from casebook.exporters.facts.evidence.fewer_words import without_what_else
from casebook.exporters.facts.evidence.find_words import FOUND_ALONE
from casebook.exporters.facts.evidence.points_back import points_back
from casebook.exporters.facts.evidence.shows import shows
from casebook.exporters.facts.evidence.works_again import without_that_it_works
from casebook.exporters.facts.problem.number_typed import number_named_alone
from casebook.exporters.words.statements import beginnings, begun, is_measured_by, is_spoken_of, may_turn
from casebook.exporters.words.typed import without_stop
from casebook.records.kinds import Contact, Event
from casebook.text.quick_pattern import QuickPattern, first_that_fits
from casebook.text.sentences import sentences
from casebook.text.words.shown_words import behind_showing

if TYPE_CHECKING:
    from casebook.exporters.wording import Wording

_LEAST_CUT = 70
"""A sentence that is longer may be cut where a clause ends, and is marked so. Our own choice."""

_LEAST_BEGUN = 40
"""A shorter one is told whole. Our own choice."""

_LEAST_PART, _LEAST_WORDS = 18, 3
"""A part of what was said that is shorter, or has fewer words, tells nothing alone. Our own choice."""


_LEANS = QuickPattern(
    r"(?:steht|stehen|staat|staan|says|is|was|ist|war|est|dit|dice|consta|figure|figura"
    r"|(?:also |ook |auch |aussi |también )?(?:by(?! (?:now|then|the way)\b)|door|von|vom|par|por))\b"
)
"""How a clause begins that says it of what the clause before it names: *the warranty is 2 years, says so on the bill*; and by
whom that was signed, *a plan, by Dr Brandt and me signed*."""


_A_FAULT = QuickPattern(
    r"\b(?:fault|defect|flaw|failure|\w*fout|gebrek|\w*fehler|mangel|defekt|d[ée]faut|vice|panne|fallo|defecto|avería)s?\b"
)
"""What is wrong with a thing, as whoever looked at it calls it."""

_BROKEN = QuickPattern(
    r"\b(?:broken|torn|swapped|reversed|mixed up|leak(?:s|ing)?|corroded|worn|kapot|stuk|lek|versleten|verkeerd|verwisseld"
    r"|omgewisseld|kaputt|undicht|gerissen|falsch|vertauscht|verwechselt|cassée?s?"
    r"|usée?s?|fuit|invers[ée]e?s?|interverti\w*|hors service|mal (?:posée?|montée?)|rot[oa]s?|averiad[oa]s?|cambiad[oa]s"
    r"|invertid[oa]s?|cruzad[oa]s|gotea|mal (?:puest|montad)[oa])\b"
    r"|\b(?:at|om|um|à|a las) \d{1,2}[:.h]\d{2}\b"
)
"""What somebody finds who looks at a thing: what is wrong with it, or when it was."""

_NOT_THAT = {
    code: QuickPattern(rf", (?:{words})(?: [^\s,;:.]+){{1,4}}\Z")
    for code, words in {
        "en": "not an?|no",
        "nl": "niet een|geen",
        "de": r"nicht ein\w*|kein\w*",
        "fr": "pas (?:de|une?)|aucune?",
        "es": "no un[oa]?|ningún|ninguna",
    }.items()
}
"""How a finding ends that says what it was not: *a technical fault, not a sick crew*."""

_AND_A = QuickPattern(r" (?:and an?|en een|und eine?n?|et une?|y una?) ")
"""Before another thing that was found as well."""

_WHICH_IS = QuickPattern(
    r"[^;:.]{10,}?, (?:which is|which was|das ist|das war|was|dat is|dat was|wat|ce qui est|c['’]est|lo que es|es decir,?)"
    r" (?P<what>(?:an?|een|eine?n?|une?|una?|del?|kein\w*) [^;:.]+)"
)
"""What somebody found, behind which stands what that is: *it split along the seam, which is a defect*."""


_SO = QuickPattern(
    r", (?:so|dus|also|somit|donc|así que|por lo que) (?!(?:that|dass|que|as|much|many)\b)"
    r"(?P<what>[^\s,;:.]+(?: [^\s,;:.]+){2,})\Z"
)
"""What whoever looked at it concludes, at the end: *the terms cover it, so the deduction is wrong*."""


_IS_FINE = QuickPattern(
    r"\b(?:fine|good|ok(?:ay)?|sound|in order|all right|as it should be|prima|goed|in orde|oké|gut|in ordnung|einwandfrei"
    r"|intakt|bonne?s?"
    r"|en ordre|en (?:bon|parfait) état|correcte?s?|bien|correct[oa]s?|en (?:buen|perfecto) estado)\Z"
)
"""How a clause ends that says what is not wrong."""

_BUT = QuickPattern(r"\A(?:but|maar|aber|doch|mais|pero|and|und|et|y) ")

_WHERE_FIRST = QuickPattern(
    r"(?P<head>\A|[^:]*: )(?:(?:in|op|aan|bij|onder|achter|im|am|an|auf|unter|hinter|bei)"
    r"(?: (?:de|het|mijn|onze|de[rm]|meine[mr]))? [^\s,;:]+ (?P<verb>is|zijn|was|waren|zit|zitten|ist|sind|war|sitzt)"
    r"|(?:in|on|at|inside|dans|sur|en)(?: (?:the|my|our|le|la|mon|ma|notre|el|mi|nuestr[oa]) | l['’])[^\s,;:]+,?)"
    r" (?P<what>(?:the|de|het|die|der|das|les?|la|los|las|el) [^\s,;:]+) (?P<rest>[^,;:]+)"
)
"""Where something is wrong, before what is: Dutch and German have the verb between."""

_ONLY_CAME = QuickPattern(
    r"(?:(?:the|an?|their|de|een|hun|der|die|ein\w*|le|la|une?|leur|el|una?|su) |l['’])?[^\W\d_]+(?: [^\W\d_]+){0,3}? "
    r"(?:came|came round|has been|was here|geweest|langs ?geweest|langsgekomen|war da|ist da gewesen|gekommen"
    r"|(?:est|sont) (?:venue?s?|passée?s?)|vino|ha venido|vinieron)(?: [^\W\d_]+){0,2}"
)
"""That somebody came, and nothing that they found: *expert nu wel geweest*."""


def behind_coming(said: str) -> str:
    """`according to him it was lifted without a board` of *expert came today, according to him it was lifted without a board*.

    >>> behind_coming("the fitter came, the part is wrong"), behind_coming("nobody came, I have the photo")
    ('the part is wrong', 'nobody came, I have the photo')
    """
    first, comma, rest = said.partition(", ")
    return rest if comma and _ONLY_CAME.fullmatch(first) and not may_turn(first) else said


def parts_that_decide(wording: Wording, said: str) -> list[str]:
    """The parts of it that show who is right and are as true alone."""
    parts = [*deciding_parts(wording, said), *_begun(wording, said)]
    whole = dict.fromkeys((said, *parts))
    fewer = (less for each in whole if shows(wording, less := without_what_else(each)) == shows(wording, each))
    told = [*parts, *fewer, *(found for each in whole for found in findings(wording, each))]
    return [each for each in told if not lost_what_it_shows(wording, each, said)]


def lost_what_it_shows(wording: Wording, part: str, said: str) -> bool:
    """Whether this part of what was said only tells that there is a paper, or that somebody sent or found one, and not what it
    shows: *photo of the meter sent* of *photo of the meter sent, 08963 on it*."""
    if tells_no_more(part, said):
        return True
    is_bare = wording.language.lead.handed_in.search(part) or first_that_fits(FOUND_ALONE, part)
    is_less = (is_figured(said) and not is_figured(part)) or (": " in said and ": " not in part)
    return bool(is_bare) and is_less


def findings(wording: Wording, said: str) -> list[str]:
    """What was found, in the fewest words that say what is wrong: without what it is not, without another thing that was found as
    well, and alone what it is, *a defect and not wear*, or what follows of it, *the deduction is wrong*."""
    first, *others = [*map(without_stop, sentences(said))] or [""]
    plain = without_stop(said) if any(map(may_turn, others)) else first
    what = _WHICH_IS.fullmatch(plain)
    cut = [found.start() for found in (_NOT_THAT[wording.language.code].search(plain), _AND_A.search(plain)) if found]
    begun_with = [plain[:at] for at in cut if len(plain[:at].split()) >= _LEAST_WORDS]
    follows, wrong = _SO.search(plain), _behind_what_is_fine(plain)
    told = [*begun_with, *filter(None, [wrong, _without_where_first(wrong)]), *([follows["what"]] if follows else [])]
    told = [each for each in told if finds_fault(each) or wording.language.lead.complains.search(each)]
    return [*told, what["what"]] if what and _A_FAULT.search(what["what"]) else told


def _behind_what_is_fine(said: str) -> str:
    """`the phases are swapped in the charger` of *the fuse box is fine, the phases are swapped in the charger*; nothing where no
    clause that says what is wrong stands behind one that says what is not."""
    clauses = said.split(", ")
    at = next((place for place, each in enumerate(clauses) if finds_fault(each)), 0)
    is_fine_before = at > 0 and _IS_FINE.search(clauses[at - 1])
    wrong = _BUT.sub("", ", ".join(clauses[at:])) if is_fine_before else ""
    return wrong if len(wrong.split()) > _LEAST_WORDS else ""


def _without_where_first(said: str) -> str:
    """`the phases are swapped` of *in the charger the phases are swapped*; nothing of what does not begin with where, or says
    what is not."""
    found = None if may_turn(said) else _WHERE_FIRST.fullmatch(said)
    if found is None:
        return ""
    told = " ".join(filter(None, [found["what"], found["verb"], found["rest"]]))
    return f"{found['head']}{told}"


def says_only_what_is_fine(said: str) -> bool:
    """Whether it ends with what is not wrong, and says of nothing that it is."""
    return _IS_FINE.search(said) is not None and not finds_fault(said)


def finds_fault(said: str) -> bool:
    """Whether somebody who looked at it says what is wrong with it, or at which hour something was."""
    return bool(_A_FAULT.search(said) or _BROKEN.search(said))


def _begun(wording: Wording, said: str) -> list[str]:
    """Its beginnings with most of what decides in them, the longest first, that are as true alone: what follows only adds to
    them."""
    begins = (each.removesuffix("…") for each in reversed(begun(said, _LEAST_CUT)))
    adds = wording.language.lead.adds
    cut = [each for each in begins if adds.match(said.removeprefix(each).lstrip(" ,"))]
    alone = reversed(beginnings(said, _LEAST_PART)) if len(said) > _LEAST_BEGUN else ()
    return [each for each in (*cut, *alone) if 2 * shows(wording, each) > shows(wording, said)]


def deciding_parts(wording: Wording, told: str, *, of_parcel: bool = False) -> list[str]:
    """The parts of a text that decide, the longest first: `getekend door Bakker` of `afgeleverd, getekend door Bakker`.

    From the first clause that does to the end, and to the last that does; of two sentences the first, or the second where that
    turns it. Empty where what follows could turn it.
    """
    plain, *others = [*map(without_stop, sentences(told))] or [""]
    is_sentence = wording.language.lead.stands_with_day.match
    if any(map(may_turn, others)):
        decides = len(others) == 1 and shows(wording, others[0]) and is_sentence(others[0]) and not may_turn(plain)
        return others if decides and not wording.language.lead.goes_on.match(others[0]) else []
    clauses = plain.split(", ")
    deciding = [place for place, each in enumerate(clauses) if shows(wording, each)]
    first_alone = [plain] if others and deciding else []
    if not deciding or len(clauses) < 2 or wording.language.lead.hearsay.search(plain):
        return first_alone
    first, last = whole_clauses(clauses, deciding)
    if first and not of_parcel and wording.language.lead.news_begins.match(clauses[first]):
        first -= 1  # what was signed for stands before it
    is_of_another = of_parcel and _names_what_came(wording, clauses[0])
    first = 0 if is_of_another else first
    leans = (wording.language.log.leans, _LEANS)
    if (first and any(words.match(clauses[first]) for words in leans)) or any(map(may_turn, clauses[:first])):
        return []
    can_be_cut = not any(map(may_turn, clauses[first:]))
    parts = (clauses[first:], *([clauses[first:last]] if can_be_cut else []))
    if is_of_another and can_be_cut and not deciding[0]:
        parts = (*parts, clauses[:1])
    said = (part for part in dict.fromkeys(map(", ".join, parts)) if part != plain)
    alone = (part for part in said if says_something(part) or is_sentence(part))
    return [*first_alone, *(part for part in alone if not is_measured_by(part, plain.replace(part, "", 1)))]


def _names_what_came(wording: Wording, clause: str) -> bool:
    """Whether news of a parcel begins with what was in it, and what came of that: *the notice was delivered*. What stands behind
    it is said of that, and not of the parcel."""
    begins = wording.language.lead.news_begins
    behind = (word.removesuffix(end) for word in clause.split()[1:] for end in ("", "e", "s", "es"))
    return not (_THE_PARCEL.match(clause) or begins.match(clause)) and any(map(begins.match, behind))


_THE_PARCEL = QuickPattern(
    r"(?:the |your |my |het |de |je |uw |mijn |das |die |ihr |mein |meine |le |la |l['’]|votre |mon |el |su |mi )?"
    r"(?:parcel|package|shipment|item|pakket(?:je)?|pakje|zending|paket|päckchen|sendung|colis|envoi|paquete|envío)\b"
)
"""The parcel itself, by any name."""


def whole_clauses(clauses: Sequence[str], deciding: Sequence[int]) -> tuple[int, int]:
    """From the first of the clauses that decide to behind the last, with the clauses that say what these speak of: *he confirms,
    that it is ours*."""
    first, last = deciding[0], deciding[-1] + 1
    while first and is_spoken_of(clauses[first]):
        first -= 1
    while last < len(clauses) and is_spoken_of(clauses[last]):
        last += 1
    return first, last


def short_enough(statement: str) -> str:
    """The statement, or its first sentence where that is short enough and the next does not turn it round; else nothing."""
    if len(without_stop(statement)) <= LONGEST_NEWS:
        return statement
    first, *others = sentences(statement)
    return first if others and len(without_stop(first)) <= LONGEST_NEWS and not any(map(may_turn, others)) else ""


def without_asides(entry: Contact | Event, statement: str) -> str:
    """The statement without a sentence that says nothing but a number of what it is about, where it is written, or that it works
    again, and without what the person showed whoever answered; nothing where it says no more, unless that is a number."""
    told = [each for each in sentences(without_that_it_works(statement)) if not points_back(each)]
    if isinstance(entry, Contact) and not entry.incoming:
        told = [each for each in map(behind_showing, told) if each]
    return " ".join(each for each in told if not number_named_alone(each)) or " ".join(told)


def says_something(part: str) -> bool:
    """Whether it is long enough to tell anything alone."""
    return len(part) >= _LEAST_PART and len(part.split()) >= _LEAST_WORDS
