"""What was refused, as far as the record knows: the words of the refusal, and what it stands against.

What was asked for is no witness of what was refused: a fault that is closed as mended is no repair refused.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from typing import TYPE_CHECKING

from casebook.exporters.facts.asked.owed_ask import kinds_wanted, with_currency
from casebook.exporters.words.statements import may_turn
from casebook.exporters.words.typed import lines_of, one_line
from casebook.parsing.refusals.hints import may_refuse
from casebook.records.kinds import Contact, Entry, Promise
from casebook.records.vocabularies import OCCASIONS, Outcome, Promised
from casebook.text.quick_pattern import QuickPattern
from casebook.text.sentences import sentences
from casebook.text.words.joining_words import AND

if TYPE_CHECKING:
    from casebook.exporters.wording import Wording


_SHORT_NO = 5
"""A clause of more words says more than no. Our own choice."""


_FEE = QuickPattern(
    r"\b(?:gastos|costes?|frais|kosten|gebühr\w*|(?:costs?|fees?|charges?)(?= (?:of|for)))"
    r" (?:de|d['’]|du|of|for|van|voor|für|por)"
    r" ?(?:la |el |les |los |las |l['’]|the |de |die |den |het )?\w+|\b\w+ (?:fees?|charges?|costs?)\b"
    r"|\b\w{3,}(?:kosten|gebühr\w*)\b"
)
"""What something costs is not the thing that they refuse: *the 50 are pickup charges*."""

_I_CANNOT = QuickPattern(r"(?:i|we|ik|wij|we|ich|wir|je|nous|(?:yo |nosotros )?no (?:puedo|podemos|voy|vamos))\b")
"""How a clause begins in which whoever refused says *I*: not before their name is it told that they refused."""

_OTHERWISE = QuickPattern(r"(?:otherwise|or else|anders|sonst|ansonsten|sinon|de lo contrario|si no) ")
"""How a clause begins that says what happens else, which a promise does not."""


_FINDS_NONE = QuickPattern(
    r"\b(?:finds?|found|sees?|saw|shows?|knows?|(?:no|any) (?:record|note|trace|sign)|vind(?:t|en)|ziet?|zien|weet|weten"
    r"|geen (?:spoor|melding|notitie)|find(?:et|en)|sieht|sehen|weiß|wissen|lieg(?:t|en)|keine? (?:vermerk|spur)"
    r"|trouv(?:e|ent|é)|voi(?:t|ent)|sai(?:t|vent)|aucune trace|encuentran?|ven?|consta|aparece|figura|saben?)\b"
)
"""Found in what says that somebody finds no such thing, which says no to nothing: *he finds no refund*."""


_CLAUSES = re.compile(
    rf"[,;:]\s|\s(?:{AND}) (?=(?:\w+ ){{1,4}}?(?:not|n['’]t|no|niet|geen|nicht|keine?n?|ne|n['’]|pas)\b)"
    r"|\s(?=(?:because|due to|omdat|aangezien|vanwege|weil|wegen|parce que?|puisque?|en raison|porque|ya que|debido)\b)",
    re.IGNORECASE,
)
"""What parts the clauses of a sentence, each of which may say no to another thing: *it is checked, and they do not pay*. Why
they refuse names what they say no to only where it says no itself: *denied because tracking shows it*."""


def refuses(entry: Entry) -> bool:
    """Whether somebody refused there."""
    return isinstance(entry, Contact) and entry.outcome is Outcome.REFUSED


def seems_refused(contact: Contact) -> bool:
    """Whether the company refused there: as it was recorded, or where no outcome was, as a clause tells."""
    if contact.outcome is not None or contact.party or not contact.text:
        return refuses(contact) and not contact.party
    if not may_refuse(contact.text):
        return False
    from casebook.parsing.refusals.hurried import refusal_in

    return bool(refusal_in(contact.text))


def refusal_told(wording: Wording, contact: Contact, what: str = "", *, is_it: bool = False) -> str:
    """`Anita refused a refund on 17 Oct`, without a mark. *It* is what was just told.

    Of what nobody can say what it was, that my request was refused; so too where nobody is named who did: whoever reads it may
    be the company, and is not told about itself by its name.
    """
    language, day, who = wording.language, wording.day(contact.at), one_line(contact.who)
    if not who:
        return language.refused_plainly_on.format(day=day)
    form = language.refused_it_on if is_it else language.refused_what_on if what else language.refused_on
    return form.format(who=who, what=what, day=day)


def refused_kind(wording: Wording, contact: Contact, against: Collection[Promised] = ()) -> Promised | None:
    """What was refused in this contact: of what it stands `against`, else of what was asked for or promised before, what its
    words say no to.

    None where they do not say it, and of a contact that is no refusal: what its words name alone may be anything.
    """
    from casebook.parsing.promises.promise_kinds import kinds_named_in

    if not refuses(contact):
        return None
    opposed, named = set(against) - {Promised.OTHER}, set(kinds_named_in(contact.text or "")) - {Promised.OTHER}
    if opposed:
        if opposed.isdisjoint(OCCASIONS):
            named -= set(OCCASIONS)  # a report that has to come first is not what they refused
        known = named & opposed if named else opposed
    else:
        known = _said_no_to(wording, contact) & _spoken_of(wording, contact) if named else set()
    return known.pop() if len(known) == 1 else None


def _spoken_of(wording: Wording, contact: Contact) -> set[Promised]:
    """The kinds of things that are wanted, or were promised until then; none of them of another party."""
    if contact.party:
        return set()
    made = (each.promise for each in wording.facts.agreed_promises)
    promised = {each.promised for each in made if each.at.instant <= contact.at.instant}
    return promised.union(kinds_wanted(wording))


def kind_refused(wording: Wording, contact: Contact) -> Promised | None:
    """What was refused in this contact, against the promises that the person said it contradicts."""
    against = (wording.facts.entry(number) for number in wording.facts.contradicted.get(contact.number, ()))
    return refused_kind(wording, contact, [one.promised for one in against if isinstance(one, Promise)])


_REPAIRS = QuickPattern(
    r"repair|fix|mend|repareer|reparatie|herstel|reparier|reparatur|instandsetz|répar|dépann|repar|arregl"
)
"""What names a repair: what is put in place, or sorted out, is another thing."""


_AN_ANSWER = QuickPattern(
    r"\b(?:answers?|repl(?:y|ies)|information|updates?|call\w*|ring\w*|phone|news|antwoord\w*|reactie|informatie|bericht|(?:terug)?bel\w*"
    r"|antwort\w*|auskunft|auskünfte|bescheid|rückruf|(?:zurück)?ruf\w*|réponse|répond\w*|information|nouvelles?|rappel\w*|appel\w*"
    r"|respuesta|respond\w*|información|noticias?|llama\w*)\b"
)
"""What names an answer or a call, in the words of whoever would give none."""


def kind_named(wording: Wording, refusal: Contact, kind: Promised | None) -> Promised | None:
    """The kind that was refused, where its name is the word for it: nobody calls a new worktop a repair who never said so, and
    whoever decides against somebody gives the decision that was promised, unless they say that they will not."""
    if kind in OCCASIONS and not _AN_ANSWER.search(refusal.text or ""):
        return None
    if kind is not Promised.REPAIR:
        return kind
    texts = (each.promise.text for each in wording.facts.agreed_promises if each.promise.promised is kind)
    return (
        kind if any(_REPAIRS.search(text or "") for text in (refusal.text, wording.facts.case.want, *texts)) else None
    )


def no_in_words(wording: Wording, contact: Contact, kind: Promised | None, said: str) -> list[str]:
    """The short clauses of what was `said` in a refusal that say no to the very kind that was refused: *no refund*; where that is
    not known, to what is wanted, or of another party to anything.
    """
    from casebook.parsing.promises.promise_kinds import kinds_named_in

    if kind is Promised.OTHER or not refuses(contact):
        return []
    asked = kinds_named_in(_OTHERWISE.sub("", with_currency(wording, wording.facts.case.want or "")))
    wanted = ({kind} if kind else set(Promised) if contact.party else set(asked)) - {Promised.OTHER}
    clauses = (clause for sentence in sentences(said) for clause in re.split(r"[,;:]\s", sentence))
    said_no = (clause for clause in clauses if may_turn(clause) and not _FINDS_NONE.search(clause))
    said_no = (clause for clause in said_no if not _I_CANNOT.match(clause))
    short = (clause for clause in said_no if len(clause.split()) <= _SHORT_NO)
    return [clause for clause in short if wanted & kinds_named_in(_OTHERWISE.sub("", clause))]


def _said_no_to(wording: Wording, contact: Contact) -> set[Promised]:
    """The kinds of things that a clause of it names and says no to: of *no, a repair first* there are none."""
    from casebook.parsing.promises.promise_kinds import kinds_named_in

    found: set[Promised] = set()
    for sentence in sentences(lines_of(contact.text)):
        for clause in _CLAUSES.split(sentence):
            is_no = may_turn(clause) and not _FINDS_NONE.search(clause)
            if is_no or wording.language.log.refused.match(clause):
                found |= kinds_named_in(_FEE.sub(" ", clause))
    return found - {Promised.OTHER}
