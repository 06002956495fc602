"""Somebody who answered for another party than the company, as people write it: `Karen (HomeBarn)`, `Bob of DHL`, `DHL says …`.

Behind a small word, and before what was said, a name counts alone that is known: of a carrier, or of a party of the case.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from casebook.domain.notes.contact_told import name_as_written
from casebook.records.frozen import Frozen
from casebook.records.kinds import Case, Contact
from casebook.records.vocabularies import Role
from casebook.text.comparing import as_seen
from casebook.text.words.carrier_names import CARRIER_NAMES

_INSIDE = (
    r"team|desk|dep(?:artmen)?t|office|level|tier|line|service|support|help|care|relations|customers?|billing|accounts?|payments?|claims?"
    r"|complaints?|refunds?|returns?|sales|orders?|delivery|logistics|warehouse|retention|technical|tech|shop|store|branch|chat|phone"
    r"|night|day|shift|senior|junior|head|lead|director|escalations?|fraud|security|legal|she|he|they"
    r"|afdeling|klantenservice|klachten|facturatie|administratie|verkoop|winkel|filiaal|retouren|bezorging|magazijn|hoofd"
)
"""Words for a part of a company, or for who somebody is there: brackets with one of these name nobody else."""


_OF = r"(?:of|from|at|with|for|van|bij|von|vom|bei|de|du|des|del|chez|en|d['’])"
"""What stands between somebody's name and that of whom they answer for."""

_SAYS = (
    r"(?:(?:has|have|heeft|hat|a|ha|me|mir|m['’]a|me ha|just|now) )*"
    r"(?:says?|said|tells?|told|claims?|claimed|confirm(?:s|ed)?|admit(?:s|ted)?|answer(?:s|ed)|repl(?:ies|ied)|wrote|writes|calls|called"
    r"|rang|phoned|e-?mail(?:s|ed)|asks|asked|zegt|zei|gezegd|beweert|bevestigt|bevestigde|schrijft|schreef|antwoordt|antwoordde|belt|belde"
    r"|mailt|mailde|vraagt|sagt|sagte|gesagt|meint|meinte|behauptet|bestätigte?|schreibt|schrieb|antwortet|antwortete|ruft|rief|fragt"
    r"|dit|disait|affirme|confirme|répond|écrit|appelle|prétend|demande|dice|dijo|dicho|afirma|confirma|confirmó|responde|respondió"
    r"|escribe|escribió|llama|llamó|asegura)"
)
_TO_OTHERS = r"(?! (?:to |an |aan )?(?:them|him|her|hen|hem|ihnen|ihm|leur|lui|les)\b)"


class NamedParty(Frozen):
    """Who answered, if that is said, and for whom."""

    agent: str | None
    party: str


def party_named(case: Case, contact: Contact, parties: Iterable[str] = ()) -> NamedParty | None:
    """Who seems to have answered for another party than the company, by their name or by how the text begins; None where nobody
    does. `parties` are those of the case."""
    return party_in_name(case, contact, parties) or _party_that_says(case, contact, parties)


def party_in_name(case: Case, contact: Contact, parties: Iterable[str] = ()) -> NamedParty | None:
    """Who answered with the other company that stands in brackets behind the name, or is a known one and stands behind a small
    word, or alone; None where there is none.

    Neither a role, a department nor the company itself is one, nor anything where it was said whom it was with. Which department
    it was says nothing of whose that is.
    """
    if not contact.agent or contact.party:
        return None
    if "(" in contact.agent:
        return _party_in_brackets(case, contact)
    known = _known_in(contact.agent, case, parties)
    if not known:
        return None  # as of most: then nothing is compiled
    behind = rf"(?P<agent>[^,/@]+?)(?: {_OF} ?| ?[,/@] ?| [-–] )(?P<party>{known})"
    for form in (behind, rf"(?P<party>{known})(?: (?P<agent>[^\W\d_]+))?"):
        if named := re.fullmatch(form, contact.agent.strip(), re.IGNORECASE):
            return NamedParty(named["agent"], name_as_written(named["party"]))
    return None


_CAPITAL = "[A-ZÀ-ÖØ-Þ]"

_MAYBE_BEHIND = (
    r"(?P<agent>[^,/@()]{2,60}?) ?(?: (?:of|from|at|with|bij|bei|chez|namens) |@ ?)"
    rf"(?P<party>(?:the )?{_CAPITAL}[^,/@()]{{1,59}})"
    rf"|(?:Mr|Mrs|Ms|Herr|Frau|Mevrouw|Meneer|Mme|Madame|Monsieur|Señora?|Sra?)\.? (?P<titled>{_CAPITAL}[\w'’-]+)"
    rf" (?:von (?:der|dem|den)|vom|van (?:de|het)|de la|du|del) (?P<theirs>{_CAPITAL}[^,/@()]{{1,59}})"
)
"""Somebody behind whose name another company may stand: *Rolf of Bosch Service*, *Frau Kern von der Sparkasse*. A particle alone
is part of many names, so that it counts only behind a title and a name."""

_MAYBE_ALONE = rf"{_CAPITAL}{{2,4}}"
"""A name of capitals alone, as many companies have: *ING*."""


def party_perhaps(case: Case, contact: Contact) -> NamedParty | None:
    """Who may have answered for another company by their name, which nobody knows but the person: it is only asked.

    None of a role, a department, or the company itself, nor where it was said whom it was with."""
    typed = (contact.agent or "").strip()
    if not typed or contact.party:
        return None
    found = re.fullmatch(_MAYBE_BEHIND, typed)
    agent, party = (found["agent"] or found["titled"], found["party"] or found["theirs"]) if found else (None, typed)
    if not found and not re.fullmatch(_MAYBE_ALONE, typed):
        return None
    return None if _is_of_company(case, party, whole=True) else NamedParty(agent, party)


def _is_of_company(case: Case, party: str, *, whole: bool = False) -> bool:
    """Whether a name is the company's, a role, or a part of a company: a word of such a part is in it, or the `whole` is made of
    them, as a company may be called *Bosch Service*."""
    from casebook.parsing.synonyms import meant_by

    seen, company = as_seen(party), as_seen(case.company)
    is_role = party.casefold() in list(Role) or meant_by(Role, party.casefold())
    inside = [bool(re.fullmatch(_INSIDE, word, re.IGNORECASE)) for word in re.findall(r"\w+", party)]
    return bool(is_role or (all(inside) if whole else any(inside)) or seen in company or company in seen)


def _party_that_says(case: Case, contact: Contact, parties: Iterable[str]) -> NamedParty | None:
    """The known party that the text begins with: *DHL says*, *spoke to Bob of DHL*; None where there is none."""
    text = (contact.text or "")[:_BEGINNING]
    known = "" if contact.party else _known_in(text, case, parties)
    if not known:
        return None
    from casebook.parsing.agent_words import SPOKEN_TO

    name = r"(?-i:[A-ZÀ-ÖØ-Þ])[\w'’.-]+"
    who = rf"(?:(?P<agent>{name}(?: {name})?) {_OF} ?)?(?:(?:the|de|la|el|der|die) )?(?P<party>{known})(?!\w)"
    said = rf"{who}(?: ?:|(?: (?:agent|driver|courier|rep))? {_SAYS}\b{_TO_OTHERS})"
    spoken = rf"(?:[^\W\d_]+ )?{SPOKEN_TO},? {who}"
    found = re.match(spoken, text, re.IGNORECASE) or re.match(said, text, re.IGNORECASE)
    return found and NamedParty(found["agent"] or contact.agent, name_as_written(found["party"]))


_BEGINNING = 80
"""So much of a text is its beginning, in characters. Our own choice."""


def _known_in(text: str, case: Case, parties: Iterable[str]) -> str:
    """The source of a pattern of the known parties that the text names, but for the company; nothing where it names none."""
    seen = as_seen(text)
    known = {each for each in (*CARRIER_NAMES, *map(as_seen, parties)) if each in seen}
    if not known:
        return ""
    company = as_seen(case.company)
    found = (each for each in known if each not in company and company not in each)
    return "|".join(map(re.escape, sorted(found, key=len, reverse=True)))


def _party_in_brackets(case: Case, contact: Contact) -> NamedParty | None:
    named = re.fullmatch(r"(?P<agent>[^()]{1,60}?) ?\((?P<party>[^\W\d_a-z][^()]{1,60})\)", contact.agent or "")
    if named is None or _is_of_company(case, named["party"].strip()):
        return None
    return NamedParty(named["agent"].strip(), named["party"].strip())


def is_named_elsewhere(party: str, texts: Iterable[str | None]) -> bool:
    """Whether any of these texts names the party too, so that it is no slip and no place of somebody's.

    >>> is_named_elsewhere("FlyCheap", ["Booked through FlyCheap.", None]), is_named_elsewhere("UK", ["Ukrainian"])
    (True, False)
    """
    name = re.compile(rf"(?<!\w){re.escape(as_seen(party))}(?!\w)")
    return any(name.search(as_seen(text)) for text in texts if text)
