"""What is told elsewhere of an entry that has a line, and whether that line goes on from another."""

# No `from __future__ import annotations`: a named tuple compiles each type that is a text.

from collections.abc import Sequence
from typing import NamedTuple

from casebook.exporters.facts.refusals.refusals import refuses
from casebook.exporters.lead.lead import Lead
from casebook.exporters.lines.stages import Standing
from casebook.exporters.outline import Fragment
from casebook.exporters.wording import Wording
from casebook.exporters.words.already_told import is_told
from casebook.exporters.words.statements import statements_of
from casebook.records.kinds import Contact, Entry
from casebook.records.vocabularies import Role
from casebook.text.quick_pattern import QuickPattern

_NOBODY_CALLED = QuickPattern(
    "(?:and |but |still |again )?(?:nobody|no[ -]one)(?: has| had)? (?:ever )?(?:called|rang|phoned|wrote|written|replied"
    r"|answered)(?: me)?(?: back)?\b|(?:en |maar |weer )?niemand (?:heeft |had )?(?:mij |me )?(?:terug)?(?:ge(?:beld"
    "|schreven|antwoord|reageerd)|belde|schreef)|(?:und |aber |wieder )?(?:niemand|keiner) (?:hat "
    "|hatte )?(?:mich )?(?:zurück)?(?:angerufen|gerufen|rief|geschrieben|gemeldet)|(?:et |mais "
    "|encore )?personne (?:ne m['’]a|n['’]a|ne m['’]avait) (?:r?appelée?|écrit|répondu)|(?:y |pero "
    "|otra vez )?nadie (?:me )?(?:ha |había )?(?:llam(?:ado|ó)|escrito|escribió|respondi(?:do|ó)|contest(?:ado|ó))"
)
"""How a text begins that says that nobody called: who was to do so stands before it."""

_LONG_REASON = 25
"""Why they refused in fewer words may be what they said before: *the same again*. Our own choice."""


class Told(NamedTuple):
    """What is told elsewhere of a contact: `said` are the sentences that are left to tell, `leans_on` is the place of the line
    that these go on from, where they do, and `rank` says which of like lines comes first. `above` is the lead with what stands
    elsewhere above the line; `is_time_told` says whether a sentence there tells how long all contacts took."""

    lead: Lead
    said: Sequence[str]
    rank: int
    standing: Standing
    leans_on: int | None
    above: str
    is_time_told: bool = False


_OTHER = QuickPattern(
    r"\b(?:the|de|het|der|die|das|den|dem|l['’]|la|el) ?(?:others?|andere[rnms]?|autre|otr[oa]) ([^\W\d_]{4,})"
)
"""What is called the other of two things: whoever reads it asks which the first is."""


def first_of_two(said: Sequence[str], lines: Sequence[Fragment], before: int) -> int | None:
    """The place of the last of the `lines`, above which so many others stand, that names the thing of which what is `said` names
    the other: *for one passenger* before *for the other passenger*; None where it names none, or no line does."""
    named = {found[1].casefold() for each in said for found in _OTHER.finditer(each)}
    texts = enumerate((each.whole.casefold() for each in lines), before) if named else ()
    return max((place for place, text in texts if any(is_told(word, text) for word in named)), default=None)


def leans(wording: Wording, entry: Entry, said: Sequence[str]) -> bool:
    """Whether what is left to tell of it goes on from what was told before: then it does not say alone of what it speaks.

    A bot is what *it* means, what was refused is what the case is about, and a sentence whose beginning the lead tells goes on
    from the lead.
    """
    if said and _NOBODY_CALLED.match(said[0]):
        return True
    is_bot = isinstance(entry, Contact) and entry.role is Role.BOT
    is_refusal = refuses(entry) and len(" ".join(said[:1])) > _LONG_REASON
    if is_bot or is_refusal or not said or said[0] != "".join(statements_of(entry.text)[:1]):
        return False
    return wording.language.log.leans.match(said[0]) is not None
