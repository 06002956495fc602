"""What a contact's text says that others said, that was said another time, or that the person would have none of: nothing that
whoever answered then promised."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import zip_longest
from typing import TYPE_CHECKING

from casebook.exporters.facts.said.speakers import spoken_by_another
from casebook.exporters.words.typed import lines_of, one_line
from casebook.records.vocabularies import Role
from casebook.text.quick_pattern import QuickPattern
from casebook.text.sentences import sentences

if TYPE_CHECKING:
    from collections.abc import Iterator

    from casebook.exporters.wording import Wording
    from casebook.records.kinds import Contact

_TOLD = (
    r"(?:told|promised|assured|said|guaranteed|advised|informed|offered|gezegd|toegezegd|beloofd|verteld|verzekerd|geschreven"
    r"|gesagt|zugesagt|versprochen|zugesichert|versichert|mitgeteilt|angekündigt|geschrieben"
    r"|dit|promis|assur[ée]|annonc[ée]|confirm[ée]|garanti|[ée]crit|dicho|prometido|asegurado|confirmado|escrito|anunciado)"
)
"""What was said or promised, behind the verb that says when."""

_EARLIER = (
    r"(?:previously|earlier|originally|initially|at first|before|last (?:week|month|time|year)|the (?:first|last) time"
    r"|eerder|vorige (?:keer|week|maand)|de vorige keer|destijds|oorspronkelijk|aanvankelijk|eerst"
    r"|früher|vorher|zuvor|damals|ursprünglich|zunächst|letzte[ns]? (?:woche|monat|mal)|beim letzten mal"
    r"|auparavant|précédemment|la (?:dernière|première) fois|la semaine dernière|le mois dernier|à l['’]origine|au départ"
    r"|anteriormente|antes|la (?:última|primera) vez|la semana pasada|el mes pasado|al principio|en su día)"
)

_ANOTHER_TIME = QuickPattern(
    rf"\b(?:had|hadden|hatten?|war(?:en)? (?:mir|uns)|was (?:mij|me|ons)|waren (?:mij|me|ons)|er was (?:mij|me|ons)"
    rf"|avai(?:t|ent|s)|avions|habían?(?:mos)?) (?:[^\s,.;]+ ){{0,7}}?{_TOLD}(?!\w)"
    rf"|\b{_EARLIER},? (?:[^\s,.;]+ ){{0,6}}?{_TOLD}(?!\w)"
    rf"|(?<!\w){_TOLD} (?:[^\s,.;]+ ){{0,2}}?{_EARLIER}(?!\w)"
)
"""What had been said, or was said before: *they had told me*, *Man hatte mir versprochen*, *Er was mij beloofd*."""

_SAYS = (
    r"(?:(?:(?:has|have|heeft|hebben|hat|haben|a|ont|ha|han) )?(?:me |us |mij |ons |mir |uns |m['’]|nous |nos )?"
    r"(?:(?:a|ont) )?(?:says?|said|tells?|told|promise[sd]?|assure[sd]?|guarantee[sd]?|claim(?:s|ed)?|writes?|wrote|swore"
    r"|advertise[sd]?|confirm(?:s|ed)?"
    r"|zegt|zei|zeiden|zeggen|belooft|beloofde|vertelt|vertelde|schrijft|schreef|verzekert|verzekerde|bevestigde?"
    r"|sagte?|sagen|sagten|verspricht|versprach|meinte?|schreibt|schrieb|versicherte?|bestätigte?"
    r"|dit|disent|promet|promis|assure|assuré|affirme|affirmé|écrit|annonce|annoncé|confirme|confirmé"
    r"|dijo|dice|dijeron|prometió|promete|aseguró|asegura|confirmó|confirma|escribió|escribe)(?!\w))"
)

_HEAD = (
    r"(?:the|my|our|your|his|her|their|an?|another|some|de|het|mijn|onze|ons|een|der|die|das|mein\w*|unser\w*|eine?"
    r"|le|la|les|mon|ma|mes|notre|une?|el|los|las|mi|mis|nuestr[oa]|una?|otr[oa]) "
)

_WHO = (
    rf"(?P<who>(?:{_HEAD}|l['’])(?:[^\s,.;:]+ ){{0,3}}?[^\s,.;:]+"
    r"|(?:somebody|someone|iemand|jemand|quelqu['’]un|alguien)(?: [^\s,.;:]+){0,4}?"
    r"|(?-i:[A-ZÀ-ÖØ-Þ][^\W\d_]+)(?: (?-i:[A-ZÀ-ÖØ-Þ][^\W\d_]+))?)"
)

_BEFORE = (
    "and|but|that|because|so|en|maar|dat|omdat|und|aber|dass|weil|et|mais|que|y|pero|porque"
    "|says|said|zegt|zei|sagt|sagte|dit|dice|dijo"
)

_SAID_BY = QuickPattern(rf"(?:^|[,;:.] |(?<!\w)(?:{_BEFORE}) ){_WHO} (?={_SAYS})")
"""Somebody with what they do who say something, at the beginning of a clause."""

_I_WAS_TOLD = QuickPattern(
    rf"(?:i|we) (?:was|were|am|have been|had been|got) (?:\w+ )?{_TOLD}(?!\w)"
    r"|(?:(?:er|mij|me|ons) (?:is|werd|was|wordt)|ik kreeg te horen|(?:mir|uns) (?:wurde|wird|ist)"
    r"|man (?:hat|sagte|versprach) (?:mir|uns))\b"
    r"|on (?:m['’]a|nous a) |(?:me|nos) (?:dijeron|han dicho|prometieron|han prometido|aseguraron)\b"
)
"""How it begins where the person tells that they were told: behind a name that would be what that one said of themselves."""

_MAY_BE_THEM = QuickPattern(
    r"(?:.* |l['’])?(?:"
    r"handler|contact|consultant|adviseur|contactpersoon|berater\w*|asesora?|gestora?|agent[ea]?|reps?|representative"
    r"|advis[eo]r|lady|woman|man|guy|girl|boy|gentleman|person|clerk|operator|employee|staff|team|colleague|supervisor"
    r"|manager|assistant|company|firm|people|service|support|desk|department|line|chat|reply|email|e-mail|mail|letter"
    r"|message|text|answer|medewerk\w+|mevrouw|meneer|man|vrouw|dame|heer|collega|teamleider|chef|bedrijf"
    r"|klantenservice|klantendienst|helpdesk|afdeling|mensen|mitarbeiter\w*|dame|herr|frau|kolleg\w+|chef\w*|leiter\w*"
    r"|firma|kundenservice|kundendienst|hotline|abteilung|team|leute|conseill\w+|dame|monsieur|personne|employée?"
    r"|collègue|responsable|société|service|assistance|gens|agente|señora|señor|chica|chico|persona|operador\w*"
    r"|emplead[oa]|compañer[oa]|encargad[oa]|responsable|empresa|servicio|soporte|departamento|gente"
    r")"
)
"""What whoever answered may be called, who has a name as well."""

_IS_ANOTHER = QuickPattern(
    r"(?:(?:the|an?|de|een|der|die|das|ein[er]?|l['’]|le|la|une?|el|los|las|una?) ?)?"
    r"(?:another|other|different|previous|first|last|earlier|former|ander\w*|vorige?|eerste|eerdere|andere[rns]?|vorherige[rns]?"
    r"|erste[rns]?|frühere[rns]?|autre|premi[eè]re?|précédent\w*|otr[oa]|anterior|primer[oa]?)\b.*"
    r"|(?:somebody|someone|iemand|jemand|quelqu['’]un|alguien)\b.*"
)
"""Somebody else than whoever answered, who has a name."""

_NOBODY_OF_THEM = QuickPattern(
    r"(?:.* |l['’])?(?:courier|driver|carrier|postman|bank|insurer|insurance|neighbou?rs?|solicitor|lawyer|ombudsman|landlord"
    r"|police|website|site|web ?page|app|advert|brochure|tracking"
    r"|koerier|bezorger|chauffeur|vervoerder|postbode|buurman|buurvrouw|buren|verzekeraar|verzekering|advocaat|politie"
    r"|kurier|fahrer|bote|paketbote|zusteller|spedition|nachbar\w*|versicherung|anwalt|vermieter|polizei|webseite"
    r"|internetseite|livreur|transporteur|facteur|banque|assureur|assurance|voisine?|avocate?|propriétaire"
    r"|repartidor|mensajero|transportista|cartero|banco|aseguradora|seguro|vecin[oa]|abogad[oa]|casero|policía|web|página)"
)
"""Who or what says so is not the company, whoever answered."""

_A_BOT = QuickPattern(
    r".*\b(?:chat)?bot|.*\b(?:virtual assistant|virtuele assistent|assistant virtuel|asistente virtual)"
)

_MINE = QuickPattern(r"(?:my|our|mijn|onze?|mein\w*|unser\w*|mon|ma|mes|notre|mis?|nuestr[oa]) .*")


_NOBODY = QuickPattern(
    r"(?:i|he|she|it|they|we|you|who|nobody|me|us|hij|zij|ze|het|men|wij|u|mij|ons|dat|er|sie|es|man|ich|wir|mir|uns|das|dann"
    r"|il|ils|elles?|on|je|nous|vous|qui|ça|cela|él|ell[oa]s?|usted(?:es)?|nadie|quien|que|nos|te|les?|se|eso|then|that|this"
    r"|so|also|now|just|dan|toen|nu|da|jetzt|puis|alors|luego|entonces|ahora)"
)
"""What stands for somebody who is known, or for nobody."""


_I_DECLINED = QuickPattern(
    r"\b(?:i|we) (?:\w+ )?(?:turned (?:(?:it|that|this|them|him|her) )?down|declined|refused|rejected|said no"
    r"|(?:did|do|would|will|could|can)(?: not|n['’]?t) (?:accept|take|want|agree)|won['’]?t (?:accept|take)|cannot accept)\b"
    r"|\b(?:heb ik|ik heb|hebben we|we hebben)(?: \w+){0,3} (?:geweigerd|afgewezen|afgeslagen)|\b(?:wil|wilde) ik niet"
    r"|\bik (?:wil|wilde|ga|ging)(?: \w+){0,2} niet\b|\bik weiger\w*"
    r"|\b(?:ich|wir)\b[^,.;]{0,40} (?:abgelehnt|ausgeschlagen|zurückgewiesen|nicht (?:angenommen|akzeptiert|einverstanden))"
    r"|\blehnten? (?:ich|wir)\b|\b(?:ich|wir) lehnten?\b|\b(?:will|wollte|möchte) ich nicht"
    r"|\b(?:j['’]ai|nous avons|je l['’]ai|j['’]en ai) (?:\w+ )?(?:refusé|décliné|rejeté)|\bje (?:refuse|décline|n['’]en veux pas)"
    r"|\bje n['’](?:ai|avais) pas accepté"
    r"|\b(?:rechacé|rehusé|rechazamos|he rechazado|dije que no|no (?:l[oa] )?(?:acepté|quise|quiero))\b"
)
"""That the person would have none of it."""

_FEW = 8
"""A sentence of more words behind what was offered may decline something else. Our own choice."""


def is_said_by_others(company: str, contact: Contact, said: str) -> bool:
    """Whether a sentence of the contact tells what somebody else than whoever answered there said, or what was said before it."""
    if _ANOTHER_TIME.search(said) or any(spoken_by_another(contact, said)):
        return True
    return any(_is_another(company, contact, found["who"]) for found in _SAID_BY.finditer(said))


def is_told_by_the_person(wording: Wording, contact: Contact, said: str) -> bool:
    """Whether a sentence tells what the person was told, by whoever answered or others: no words of theirs."""
    return _I_WAS_TOLD.match(said) is not None or is_said_by_others(wording.company, contact, said)


def without_what_is_not_theirs(wording: Wording, contact: Contact) -> Contact:
    """The contact without the sentences of its text that others said, that were said before, or of which the person would have
    none; itself where it has none of these."""
    told = list(sentences_told(wording.company, contact))
    kept = [each for each, is_theirs in told if is_theirs]
    return contact if len(kept) == len(told) else replace(contact, text=" ".join(kept) or None)


def sentences_told(company: str, contact: Contact, holding: str = "") -> Iterator[tuple[str, bool]]:
    """The sentences of a contact's text with these words, and whether each is of whoever answered: not of others, nor of another
    time, nor declined by the person."""
    parts = sentences(lines_of(contact.text))
    for each, behind in zip_longest(parts, parts[1:], fillvalue=""):
        if holding in each:
            yield each, not (is_said_by_others(company, contact, each) or _is_declined(each, behind))


def _is_declined(said: str, behind: str) -> bool:
    """Whether the person declined what was said, in the same sentence or the next."""
    return bool(_I_DECLINED.search(said) or (len(behind.split()) <= _FEW and _I_DECLINED.match(behind)))


def _is_another(company: str, contact: Contact, who: str) -> bool:
    """Whether it names somebody else than whoever answered: of nobody who is named only what is never the company."""
    named = re.findall(r"\w{2,}", one_line(contact.agent).casefold())
    known = {*named, *re.findall(r"\w{3,}", company.casefold())}
    if contact.party or known.intersection(re.findall(r"\w+", who.casefold())) or _NOBODY.fullmatch(who):
        return False
    if _NOBODY_OF_THEM.fullmatch(who) or (_MINE.fullmatch(who) and not _MAY_BE_THEM.fullmatch(who)):
        return True
    if not one_line(contact.agent):
        return False
    if _A_BOT.fullmatch(who):
        return contact.role is not Role.BOT
    return _IS_ANOTHER.fullmatch(who) is not None or (who[:1].isupper() and not _MAY_BE_THEM.fullmatch(who))
