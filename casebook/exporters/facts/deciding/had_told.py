"""What whoever promised had before them, as the lead tells it: in forms of which each tells less."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import partial
from typing import TYPE_CHECKING

from casebook.domain.notes.messages_got import WRITTEN
from casebook.exporters.facts.deciding.bare_parts import tells_no_more
from casebook.exporters.facts.deciding.deciding_parts import deciding_parts
from casebook.exporters.facts.deciding.deciding_told import entry_told
from casebook.exporters.facts.deciding.party_find import party_find_told, shown_in
from casebook.exporters.facts.deciding.shared_words import is_figured, long_figures
from casebook.exporters.facts.deciding.who_did_it import who_did_it
from casebook.exporters.facts.evidence.evidence import parcel_told
from casebook.exporters.facts.evidence.fewer_words import A_DAY, A_MONTH, with_fewer
from casebook.exporters.facts.evidence.find_words import FOUND_ALONE, FOUND_IT, HEADED
from casebook.exporters.facts.evidence.own_find import WITH, fewer_clauses, is_on_paper, own_finds
from casebook.exporters.facts.evidence.proof_words import A_PAPER
from casebook.exporters.facts.evidence.shows import shows
from casebook.exporters.facts.said.of_the_reader import has_others
from casebook.exporters.facts.said.their_words import their_words
from casebook.exporters.facts.said.told_by_party import of_them
from casebook.exporters.facts.said.without_me import without_me
from casebook.exporters.words.statements import is_spoken_of
from casebook.exporters.words.typed import inside_a_sentence, one_line
from casebook.records.kinds import Contact, Event, Shipment
from casebook.records.vocabularies import EventKind
from casebook.text.quick_pattern import QuickPattern, first_that_fits

if TYPE_CHECKING:
    from casebook.domain.parcels import Parcel
    from casebook.exporters.facts.deciding.had_before import HadBefore
    from casebook.exporters.wording import Wording

_YOUR_OWN: Mapping[str, tuple[tuple[QuickPattern, str], ...]] = {
    "en": ((QuickPattern(r"\btheir own\b"), "your own"),),
    "nl": ((QuickPattern(r"\bhun eigen\b"), "jullie eigen"),),
    "fr": ((QuickPattern(r"\bleurs propres\b"), "vos propres"), (QuickPattern(r"\bleur propre\b"), "votre propre")),
}
"""The same of what is called their own, wherever that stands."""

_OTHERS = QuickPattern(
    r"\b(?:neighbou?rs?|friends?|parents|tenants?|people|police|buren|buurvrouw|buurman|vrienden|ouders|huurders|politie|voisins?|amis"
    r"|locataires)\b"
)
"""Whose something may be, where no other party is known."""

_YOUR: Mapping[str, str] = {"en": "your ", "nl": "jullie ", "fr": "votre ", "es": "su "}
"""Whose a paper is, to whoever reads that it is theirs, where one word does for all of them."""

_JOINED = QuickPattern(
    rf"(\w)\. (?!{A_MONTH}\b)(?:it|there it|dat|daar(?:op)?|es|da|elle?|il|on|lo)? ?[^\s.:]+(?: [^\s.:]+)?: "
)
"""Where what a paper shows stands behind it: *the form on the portal. It shows: received*."""

_FOUND_A = QuickPattern(
    r"\A(?:(?:i|ik heb|ich habe|we|j['’]ai|he) )?(?:found|teruggevonden|gevonden|gefunden|retrouvé|trouvé|encontrado|encontré) "
    r"(?=(?:my|our|the|their|mijn|de|het|hun|meine?n?|den|die|das|ihre?n?|mon|ma|le|la|leur|mi|el|su)\b)"
)
"""That the person found it, before what they found."""

_FOUND_ALONE = QuickPattern(
    r"(?:(?:i|ik|ich|we|j['’]ai|he) )?(?:found|gevonden|teruggevonden|gefunden|retrouvé|trouvé|encontrado|encontré) [^:,;]+"
)
"""That a paper was found, without what it says."""

_PRONOUNS = ("he", "she", "they", "hij", "zij", "ze", "er", "sie", "il", "elle", "ils", "elles", "él", "ella", "ellos")

_SAYS = r"(?:writes?|wrote|says?|said|confirms?|confirmed|states?|écrit|dit|confirme|atteste|escribe|dice|confirma)"
_SAYS_THAT = QuickPattern(
    rf"(?:[^\s,;:]+ ){{1,4}}?{_SAYS}(?: (?:in (?:his|her|their|the)|dans (?:son|sa|le|la)|en (?:su|el|la)) [^\s,;:]+)?"
    r" (?:that |que |qu['’])"
    r"|(?:[^\s,;:]+ ){1,4}?(?:schreibt|sagt|bestätigt|schrieb), (?!dass\b|daß\b)"
)
"""How it is told that another party says so, before a whole sentence, in the languages in which that stands alone as it is."""

_ENDS_OPEN = QuickPattern(rf".*\b(?:{_SAYS}|schreibt|sagt|bestätigt|schrieb|schrijft|zegt|bevestigt)")
"""What ends with that somebody says so tells nothing of what."""

_A_DAY_ALONE = QuickPattern(rf"(?:.*: )?(?:[^\W\d_]{{2}} )?{A_DAY}")
"""A day says nothing of what was that day."""

_A_PAIR = 2

_LEAST_WORDS = 3
"""A clause of fewer words tells nothing of a parcel. Our own choice."""

_FOUND_IT = QuickPattern(rf"(?:{FOUND_IT.pattern}?): ")

_OWN = r"(?:own |eigen(?:e[nrs]?)? |propre |propi[oa]s? )?"
_WHOSE = r"(?:their|hun|ihre?[rn]?|leurs?|sus?) "
_THEIRS = QuickPattern(_WHOSE)
"""How something is named that is the company's."""

_A_PAPER = QuickPattern(rf"\b(?:{_WHOSE})?{_OWN}{A_PAPER}(?: (?:[^:;,.]|(?<=\d)\.){{1,30}})?[ \u00a0\u202f]?: ")
"""A paper before what it says, and before that whose it is."""

_ON_IT = QuickPattern(
    r"\b(?:on|in|op|auf|sur|dans|en|im|am) (?:(?:(?:ihre|seine|meine|de)[mr]|the|my|de|het|mijn|la|le|ma|mon|el|mi) |l['’])?\Z"
)
_STANDS = QuickPattern(
    r" (?:(?:it|that) (?:says|reads)|staat(?: er| dat)?|steht|stand|stond|il est écrit|il y a|on (?:peut )?lire?|pone|dice)"
    r"[ \u00a0\u202f]?: \Z"
)
_DATIVE = QuickPattern(r"\A(?:ihre[mr] )?eigene[nr] ")
"""In or on a paper something stands: without the word before the paper it is no sentence."""

_BEFORE = "(?P<before>(?:on|in|op|auf|sur|dans|en) )?"
_YOURS: Mapping[str, tuple[tuple[QuickPattern, str], ...]] = {
    "en": ((QuickPattern(rf"{_BEFORE}their\b"), "your"),),
    "nl": ((QuickPattern(rf"{_BEFORE}hun\b"), "jullie"),),
    "de": ((QuickPattern(rf"{_BEFORE}ihr(?=(?:e[rnm]?)?\b)"), "Ihr"),),
    "fr": ((QuickPattern(rf"{_BEFORE}leurs\b"), "vos"), (QuickPattern(rf"{_BEFORE}leur\b"), "votre")),
}
"""The same as whoever reads it is told."""


def had_before_told(wording: Wording, had: HadBefore) -> list[str]:
    """`Your email of 4 Jun: no early exit fee applies`, `weighed 0.4 kg`: without a mark, in forms of which each tells less, and
    none loses the figures; none where it cannot be told alone."""
    forms = dict.fromkeys(_forms_of(wording, had))
    typed = had.said.casefold()
    told = [each for each in forms if not (_tells_nothing(each, had.said) or _lacks_who(each, typed))]
    said = had.said.rpartition(": ")[2]  # which paper it is decides nothing
    return [each for each in told if isinstance(had.entry, Shipment) or _keeps_figures(each, said)] or told


def in_short(wording: Wording, had: HadBefore) -> str:
    """`my pass was scanned at 06:52`: the fewest words of it that say what it shows, without whose they are."""
    words = their_words(wording, had.said)
    words = _without_that_they_say(had.entry, words)
    parts = (words, words.partition(": ")[2], words.partition(". ")[2])
    fewer = (few for part in parts if part for few in (part, *fewer_clauses(part, wording.facts.case.problem or "")))
    said = had.said.rpartition(": ")[2]
    told = [each for each in fewer if len(each.split()) > _LEAST_WORDS and _keeps_figures(each, said)]
    return min(told, key=len, default=had.said)


_NOBODY = QuickPattern(
    r".*\b(?:nobody|no one|none|never|niemand|geen|nooit|kein\w*|nie|personne|aucun\w*|jamais|nadie|ningun[oa]?|nunca)\b"
)


def _without_that_they_say(entry: Contact | Event | Shipment, words: str) -> str:
    """The words without that somebody says so, where it is a pronoun, a thing of theirs, or who the entry is of: of anybody else,
    and of nobody, it is all that is known."""
    found = _SAYS_THAT.match(words)
    if found is None or _NOBODY.match(found[0]):
        return words
    names = f"{entry.party or ''} {entry.agent or ''}" if isinstance(entry, Contact) else ""
    is_theirs = inside_a_sentence(words)[:1].islower() or words.split()[0] in names.split()
    return words[found.end() :] if is_theirs else words


def is_told_of(wording: Wording, had: HadBefore, text: str) -> bool:
    """Whether the text tells it in any of its forms, whoever is said to have found it."""
    forms = (form.rpartition(": ")[2].casefold() for form in had_before_told(wording, had))
    return any(form in text.casefold() for form in forms)


def _tells_nothing(form: str, said: str) -> bool:
    """Whether it only says that somebody says so or looked, what came with it, when, or which paper there is."""
    is_alone = any(each.fullmatch(form) for each in (_ENDS_OPEN, _FOUND_ALONE, _A_DAY_ALONE))
    return is_alone or WITH.match(form) is not None or tells_no_more(form.rpartition(": ")[2], said)


def _lacks_who(form: str, typed: str) -> bool:
    """Whether it is what was typed without the word for who did it."""
    return any(typed.startswith(f"{who} {form.casefold()}") for who in _PRONOUNS)


def _keeps_figures(form: str, said: str) -> bool:
    """Whether the form has a figure of what was said, where that has one of several digits; where it has only days, all of a part
    of it."""
    if is_figured(said):
        return any(figure in form for figure in long_figures(said))
    words = form.rpartition(": ")[2].replace("\u00a0", " ").casefold()
    return words in said.casefold() or any(figure in form for figure in re.findall(r"\d+", said))


def _forms_of(wording: Wording, had: HadBefore) -> Iterable[str]:
    entry, said = had.entry, had.said
    if isinstance(entry, Shipment):
        parcel = next((each for each in wording.facts.parcels if entry in each.updates), None)
        return _of_parcel(wording, parcel, said) if parcel else ()
    if isinstance(entry, Event):
        noted = _of_note(wording, entry, said)
        return noted if _OTHERS.search(said) else map(partial(of_yours, wording), noted)
    if entry.party:
        found = party_find_told(wording, entry, said)[0] or entry_told(wording, entry, said)
        return (*found, *_of_party(wording, entry, said))
    headed = first_that_fits(HEADED, said)
    if entry.incoming and (told := _of_message(wording, entry, headed["said"] if headed else said, said)):
        return told
    if headed or entry.incoming or (entry.channel in WRITTEN and not entry.who):
        return _less(wording, of_yours(wording, said))
    return (*entry_told(wording, entry, said), *_from_the_paper_on(wording, said))


def _of_note(wording: Wording, note: Event, said: str) -> Iterator[str]:
    """What the person noted: what they found, without that they did, or what else happened, with its day."""
    found = _FOUND_IT.sub("", said) if _FOUND_IT.match(said) else _FOUND_A.sub("", said)
    is_note = note.event is EventKind.NOTE
    finds = own_finds(wording, note) if is_note else []
    yield from (finds or _less(wording, found)) if is_note else entry_told(wording, note, said)
    yield from _from_the_paper_on(wording, found)
    if not finds:
        yield from behind_what_was_done(wording, found)


def _of_party(wording: Wording, entry: Contact, said: str) -> Iterator[str]:
    """What another party said behind its name alone, and what stands behind a colon in that: how they found it tells less."""
    words, colon = their_words(wording, said), wording.language.colon
    words = without_me(entry, _without_that_they_say(entry, words))
    if not words:
        return
    if words.casefold().startswith(f"{one_line(entry.party).casefold()} "):
        yield words  # it says itself who
        return
    shorter = [words, *filter(None, (words.partition(": ")[2], words.partition(". ")[2]))]
    shorter += [few for each in shorter[:1] for few in _less(wording, each)]
    for each in shorter:
        if len(each.split()) > _LEAST_WORDS and not is_spoken_of(each):
            yield f"{one_line(entry.party)}{colon}{of_them(wording, inside_a_sentence(each))}"


def _from_the_paper_on(wording: Wording, said: str) -> Iterator[str]:
    """`their confirmation: we have it` of *at 09:14 came their confirmation: we have it*."""
    found = _A_PAPER.search(said)
    if found and found.start():
        head = found[0]
        if stood := _ON_IT.search(said[: found.start()]) and _STANDS.search(head):  # what stands there is told whole
            yield f"{_DATIVE.sub('', head[: stood.start()])}{wording.language.colon}{said[found.end() :]}"
        else:
            yield from _less(wording, said[found.start() :])


def behind_what_was_done(wording: Wording, said: str) -> Iterator[str]:
    """`Motorworks: the belt is of March 2017` of *Motorworks took it apart: the belt is of March 2017*."""
    head, _, words = (each.strip("\u00a0 ") for each in said.partition(": "))
    is_of_paper = is_on_paper(said) or first_that_fits(HEADED, said) or first_that_fits(FOUND_ALONE, head)
    who = "" if is_of_paper else of_yours(wording, who_did_it(head))
    if who and len(words.split()) > _LEAST_WORDS:
        for each in _less(wording, words):
            yield f"{who}{wording.language.colon}{inside_a_sentence(each)}"


def of_yours(wording: Wording, said: str) -> str:
    """`your photos are of a grey car` of *their photos are of a grey car*, to the company that has them, where no others are
    known."""
    if has_others(wording):
        return said
    for theirs, your in _YOURS.get(wording.language.code, ()):
        if found := theirs.match(said):
            said = f"{found['before'] or ''}{your}{said[found.end() :]}"
    for theirs, your in () if _OTHERS.search(said) else _YOUR_OWN.get(wording.language.code, ()):
        said = theirs.sub(your, said)
    return said


_BY_THEM = QuickPattern(
    r"(?:they|he|she|you|ze|zij|hij|sie|er|ils?|elles?|on|ellos|ella|él|me|nos|se|envían|envió|mandan|mandó)\b"
)
"""How it begins that the company itself did something."""


def _of_message(wording: Wording, entry: Contact, words: str, said: str) -> list[str]:
    """What the company wrote, behind which message that was, where its head says no more than that it is theirs; what they showed
    in it, as whoever reads it is told."""
    paper, shown = shown_in(said)
    if paper and len(shown.split()) > _LEAST_WORDS and _BY_THEM.match(said) and not has_others(wording):
        return [f"{_YOUR.get(wording.language.code, '')}{paper}{wording.language.colon}{inside_a_sentence(shown)}"]
    your = wording.language.log.your_message.get(entry.channel, "")
    if not your or bool(_THEIRS.match(said)) == (words == said):
        return []
    head = your.format(day=wording.day(entry.at))
    return [f"{head}{wording.language.colon}{inside_a_sentence(each)}" for each in _less(wording, words)]


def _less(wording: Wording, said: str) -> list[str]:
    problem = wording.facts.case.problem or ""
    told = dict.fromkeys((said, _JOINED.sub(r"\1: ", said)))
    return with_fewer((*told, *(few for each in told for few in fewer_clauses(each, problem))))


def _of_parcel(wording: Wording, parcel: Parcel, said: str) -> Iterator[str]:
    """The news with its day, what of it shows who is right, and the clause that has the figures."""
    clauses = [each for each in said.split(", ") if any(map(str.isdigit, each)) and len(each.split()) >= _LEAST_WORDS]
    clauses = clauses if len(clauses) < _A_PAIR else []  # the one says nothing without the other
    parts = deciding_parts(wording, said, of_parcel=True) if shows(wording, said) else []
    for part in dict.fromkeys((said, *sorted((*parts, *clauses), key=len, reverse=True))):
        yield parcel_told(wording, parcel, part)
