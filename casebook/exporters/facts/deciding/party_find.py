"""What another party found, of what the person wrote down of a contact with it, whatever word it has for that: they were there.

How it was asked, what the person did, and what anybody will do about it shows nothing.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING

from casebook.exporters.facts.deciding.deciding_parts import finds_fault
from casebook.exporters.facts.deciding.deciding_told import entry_told, without_notes
from casebook.exporters.facts.deciding.readings import by_party_in_short, figures_first
from casebook.exporters.facts.deciding.telling import how_telling
from casebook.exporters.facts.deciding.weak_evidence import says_nothing
from casebook.exporters.facts.evidence.evidence import carriers_of
from casebook.exporters.facts.evidence.fewer_words import with_fewer
from casebook.exporters.facts.evidence.find_words import MAY_COME, NO_FIND
from casebook.exporters.facts.evidence.points_back import points_back
from casebook.exporters.facts.evidence.shows import shows
from casebook.exporters.facts.problem.number_typed import number_named_alone
from casebook.exporters.facts.said.their_words import behind_looking, their_words
from casebook.exporters.facts.said.told_by_party import HAS_NONE, behind_party, says_by_whom
from casebook.exporters.words.statements import AS_IT_SHOULD_BE, is_measured_by, may_turn
from casebook.exporters.words.sums_told import sums_told
from casebook.exporters.words.typed import inside_a_sentence, lines_of, one_line
from casebook.records.vocabularies import Outcome
from casebook.text.comparing import as_seen
from casebook.text.quick_pattern import QuickPattern, first_that_fits
from casebook.text.sentences import sentences

if TYPE_CHECKING:
    from casebook.exporters.wording import Wording
    from casebook.records.kinds import Contact

_LONGEST, _LEAST_WORDS = 160, 4
"""A find in a longer sentence is not looked for, and one of fewer words tells nothing. Our own choice."""

_ASKED = QuickPattern(
    r"(?:(?:i|we) )?(?:just |also |again |then |finally )*(?:rang|called|phoned|e-?mailed|texted|messaged|wrote|asked|contacted"
    r"|visited|went|spoke|talked|chatted|checked with|got hold of|sent|showed)\b.*"
    r"|(?:(?:ik|we|wij) )?(?:belde|mailde|vroeg|sprak)\b.*"
    r"|(?:(?:ich|wir) )?(?:rief|fragte|schrieb)\b.*"
    r"|.*\b(?:gebeld|gemaild|gevraagd|gesproken|geappt|nagevraagd|langs ?geweest|langsgegaan"
    r"|angerufen|gefragt|nachgefragt|angefragt|angeschrieben|gesprochen|telefoniert|kontaktiert|vorbeigegangen)"
    r"|(?:j['’]ai |on a |nous avons )?(?:appelé|téléphoné|demandé|contacté|eu|joint)\b.*"
    r"|(?:he |hemos )?(?:llamado|llamé|llamo|preguntado|pregunté|hablado|hablé|contactado|ido|fui) .*"
)
"""A clause that only says how they were asked."""

_WHO, _THING = r"(?:[^,;:]{2,40} )?", r"(?P<paper>[^\s,;:]+(?: [^\s,;:]+){0,4}?)"

_SHOWN = (
    QuickPattern(
        rf"{_WHO}(?:sen[dt]s?|g[ai]ves?|show(?:ed|s)?|(?:e-?mail|forward|text)(?:ed|s)) (?:me|us) (?:a copy of )?"
        rf"(?:the|their|his|her|an?|its) {_THING}"
    ),
    QuickPattern(
        rf"{_WHO}(?:hebben |heeft )?(?:(?:stuur|mail|ga[fv]|toon|liet)\w* )?(?:mij|me|ons) (?:een|de|het|hun|zijn|haar) {_THING}"
        r"(?: (?:gestuurd|gemaild|laten zien|gegeven|zien))?"
    ),
    QuickPattern(
        rf"{_WHO}(?:haben |hat )?(?:(?:schick|mail|zeig|sand|gab)\w* )?(?:mir|uns)"
        rf" (?:eine?n?|den|die|das|ihre?n?|seine?n?) {_THING}"
        r"(?: (?:geschickt|gemailt|gezeigt|gegeben))?"
    ),
    QuickPattern(
        rf"{_WHO}(?:(?:m['’](?:ont|a)|nous (?:ont|a)) (?:envoyé|transmis|montré|donné)"
        r"|(?:m['’]|me |nous )(?:envoie|transmet|montre|donne)(?:nt|tent)?)"
        rf" (?:(?:une?|les?|la|leurs?|sa|son) |l['’]){_THING}"
    ),
    QuickPattern(
        rf"{_WHO}(?:me|nos) (?:han? )?(?:mand|envi|enseñ|di|d|pas)(?:ado|aron|ó|o|ieron|io) (?:una?|el|la|las|los|sus?) {_THING}"
    ),
)
"""A clause that says which paper or picture they showed the person, behind which stands what that shows."""

_LOOKED = QuickPattern(
    r"(?P<who>[^,;:]{2,50}? )?(?:looked (?:at|over)|inspected|examined|checked|tested|opened|has (?:looked at|inspected|checked)"
    r"|bekeek|onderzocht|controleerde|testte|opende|prüfte|untersuchte|begutachtete|öffnete"
    r"|a (?:regardé|examiné|inspecté|vérifié|contrôlé|testé|ouvert|vu)|ha (?:mirado|examinado|revisado|inspeccionado|comprobado"
    r"|visto|abierto)|miró|examinó|revisó|inspeccionó|comprobó|abrió)"
    r" (?P<thing>(?:the|my|our|de|het|mijn|die|den|das|meine?n?|les?|la|mon|ma|mes|el|los|las|mis?) [^\s,]+(?: [^\s,]+){0,2}"
    r"|l['’][^\s,]+)"
    r"|(?P<whom>[^,;:]{2,50}? )?(?:heeft|hat) (?:sich )?(?P<what>(?:de|het|mijn|die|den|das|meine?n?) [^\s,]+) "
    r"(?:bekeken|onderzocht|nagekeken|gecontroleerd|getest|opengemaakt|angeschaut|angesehen|untersucht|geprüft|begutachtet"
    r"|getestet|geöffnet)"
)
"""A clause that says who of them looked at what, behind which stands how they found it."""

_ENDS = QuickPattern(r",|[ \u00a0\u202f]?:(?= )")
"""Where a clause ends behind which what a paper shows may stand."""

_OF = QuickPattern(r"\bvan\b")
"""Dutch, and none of the Spanish *van a*."""

_ONLY_LOOKED = QuickPattern(
    r"(?:[^,;:]{0,40} )?(?:looked|looks|checked|checks|called|kijkt|keek|gekeken|gecheckt|gebeld|schaut|geschaut|geprüft"
    r"|regarde|regardé"
    r"|vérifié|mira|mirado|revisado|comprobado)(?: [^,;:]*)?"
)
"""That they looked, without what they found."""

_NOTHING = QuickPattern(r"(?:nothing|none|niets|niks|nichts|rien|aucun\w*|nada|ningun\w*)\b.*")
"""That nothing is there, or came, which shows no more than that they had nothing."""

_NOBODY = QuickPattern(
    r"(?:nobody|no answer|voicemail|niemand|geen antwoord|keine antwort|niemanden|pas de réponse|personne|nadie|sin respuesta)\b"
)
"""How a sentence begins that says that nobody answered."""

_ABOUT_ME = QuickPattern(
    r"(?:i|we|my|our|ik|wij|mijn|onze?|unser\w*|mein\w*|mon|ma|mes|notre|mis?|nuestr\w+|ich|wir|je|j['’]\w+|nous|yo"
    rf"|he \w+[ai]do|hemos|mir|mij)\b|{_NOBODY.pattern}"
)
"""How a sentence begins that is about the person, or says that nobody answered."""


_HANDS = QuickPattern(
    r"(?:they|he|she|ze|zij|hij|sie|er|ils?|elles?|on|ellos|ell[ao]s?|él)?(?: |\b)(?:['’]ll |will |are |is )?"
    r"(?:\w+ (?:me|us|mij|ons|mir|uns)|(?:me|nous|nos) \w+|m['’]\w+) [^,:;]{1,40}"
)
"""A sentence that says no more than that they give somebody something: *he writes me a letter*."""

_IT_IS = QuickPattern(
    r"\A(?:it(?:['’]?s| is)|that(?:['’]?s| is)|this is|there(?:['’]?s| is)|(?:het|dat|dit) is|(?:es|das) ist|c['’]est|es) "
    r"(?=(?:an?|een|eine?|une?|una?)\b)"
)
"""What leads up to what a picture shows."""


def party_find_told(wording: Wording, contact: Contact, within: str = "") -> tuple[list[str], int]:
    """`Parcelway, photo: a green door` of *they sent me the photo, a green door*: what the other party found, of the
    sentence that has most of the words that show who is right, in forms of which each tells less; and how many of those it has.
    None where all of it is about anything else, they refused or promised something, or nobody was reached. Where it is known
    `within` which sentences it stands, only of those."""
    is_promise = contact.number in wording.facts.promised_in
    if contact.outcome is Outcome.REFUSED or is_promise or not wording.facts.has_reached(contact):
        return [], 0
    if _says_the_news(wording, contact):
        return [], 0
    said = sentences(within or lines_of(contact.text))
    finds = (_find_in(wording, contact, each.strip(" .!")) for each in said)
    find = max(finds, key=partial(how_telling, wording), default="")
    if not (find and one_line(contact.party)):
        return [], 0
    colon = wording.language.colon
    forms = _headed(wording, contact, find)
    fewer = (few for each in without_notes(forms) for few in _fewer(each, colon))
    told = by_party_in_short(contact, figures_first(one_line(contact.party), with_fewer((*forms, *fewer)), colon))
    more = shows(wording, " ".join([find, *filter(points_back, said)]))
    return list(dict.fromkeys((*told, *(sums_told(wording.language, each) for each in told)))), more


def _says_the_news(wording: Wording, contact: Contact) -> bool:
    """Whether it is the carrier of a parcel of which the news shows who is right already, in its own words."""
    carriers = carriers_of(each for each in wording.facts.parcels if shows(wording, each.latest.text or ""))
    return not contact.key and as_seen(one_line(contact.party)) in carriers


def _headed(wording: Wording, contact: Contact, find: str) -> list[str]:
    """All of it behind what they showed, or with who says so; *with* them stands before what was said and what was found alike,
    and tells less."""
    party, colon = one_line(contact.party), wording.language.colon
    shown, said = shown_in(find)
    if shown:
        return [f"{head}{colon}{inside_a_sentence(said)}" for head in (f"{party}, {shown}", shown)]
    forms, with_whom = entry_told(wording, contact, said), wording.language.log.with_whom.format(who="")
    names = tuple(filter(None, (party.casefold(), one_line(contact.agent).casefold())))
    whose = (each for each in forms if says_by_whom(each) or any(name in each.casefold() for name in names))
    behind = {each: each.rpartition(colon)[2].split() for each in whose if not each.casefold().startswith(with_whom)}
    return [each for each, words in behind.items() if len(words) >= _LEAST_WORDS] or forms


def _fewer(form: str, colon: str) -> Iterator[str]:
    """Its beginnings that end with a clause and tell anything behind their head, of which what follows takes nothing back."""
    clauses = form.split(", ")
    for end in range(len(clauses) - 1, 0, -1):
        part = ", ".join(clauses[:end])
        if may_turn(clauses[end]) and not _ABOUT_ME.match(clauses[end]):
            return
        if is_measured_by(part, ", ".join(clauses[end:])):
            continue
        if len(part.partition(colon)[2].split()) >= _LEAST_WORDS - 1 and finds_fault(part) == finds_fault(form):
            yield part


def shown_in(find: str) -> tuple[str, str]:
    """The paper that they showed, and what it shows; nothing and all of it where they showed none."""
    first, comma, rest = _behind_it(_without_asking(find))
    shown = first_that_fits(_SHOWN, first)
    if shown and comma:
        return shown["paper"], _IT_IS.sub("", rest)
    looked = _LOOKED.fullmatch(first)
    if looked and comma:
        return "", f"{looked['thing'] or looked['what']}, {rest}"
    return "", find


def _behind_it(said: str) -> tuple[str, str, str]:
    """The first clause, and what stands behind its comma or colon."""
    found = _ENDS.search(said)
    return (said[: found.start()], found[0], said[found.end() :].lstrip()) if found else (said, "", "")


def _without_asking(said: str) -> str:
    clauses = said.split(", ")
    while len(clauses) > 1 and _ASKED.fullmatch(clauses[0]):
        clauses = clauses[1:]
    return ", ".join(clauses)


def _find_in(wording: Wording, contact: Contact, sentence: str) -> str:
    """The sentence without how they were asked, where it tells a find."""
    if len(sentence) > _LONGEST or sentence.endswith("?"):
        return ""
    asked = _without_asking(sentence)
    found = behind_party(contact, their_words(wording, asked))
    said = behind_looking(found)
    log = wording.language.log
    about = _ABOUT_ME if said == found else _NOBODY  # what they looked up may be the person's: *my pass was scanned*
    begins = (each.match(said) for each in (about, log.own_doing, log.told_to_do))
    plain = AS_IT_SHOULD_BE.sub("", said)
    plain = _OF.sub("", plain) if wording.language.code == "nl" else plain
    has = (each.search(plain) for each in (MAY_COME, NO_FIND))
    is_all = (each.fullmatch(said) for each in (_ASKED, _HANDS, _ONLY_LOOKED, _NOTHING, HAS_NONE))
    is_no_find = says_nothing(wording, contact, said) or points_back(said) or any((*begins, *has, *is_all))
    return "" if is_no_find or number_named_alone(said) or len(said.split()) < _LEAST_WORDS else asked
