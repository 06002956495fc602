"""What somebody said, of what the person wrote down: how they got through, and who says so, is in the person's own words."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from casebook.exporters.facts.evidence.proof_words import without_that
from casebook.exporters.words.statements import may_turn
from casebook.exporters.words.typed import one_line
from casebook.records.kinds import Contact
from casebook.records.vocabularies import Role
from casebook.text.quick_pattern import QuickPattern, compiled
from casebook.text.words.joining_words import AND

if TYPE_CHECKING:
    from casebook.exporters.wording import Wording

_CLAUSE_END = re.compile(r"[,;:!.] ")

_FEW = 5
"""A clause of more words than these tells more than that it was said. Our own choice."""


_SOMEBODY_SAYS = QuickPattern(
    r"(?:the|de|het|die|der|das|la|le|el|l['’]) ?(?:chat |desk |shop )?(?:lady|girl|guy|woman|man|person|agent|meisje|dame"
    r"|mevrouw|jongen|medewerk\w+|mitarbeiter\w*|frau|herr|monsieur|fille|vendeu\w+|conseill\w+|personne|chic[ao]|señora?|persona"
    r"|emplead[ao])(?: (?:du|de la|del|de|at|on|in|from|van|vom|am|im|aan|bij)(?: (?:the|de|der|la|el))? [^\s,]+)?"
    r" (?:says?|said|zegt|zei|sagt|sagte|meint|meinte|dit|dice|dijo)(?: that)?[,:]? "
)
"""How it begins where somebody without a name says it, who is whoever is named."""


_RINGS = QuickPattern(
    r"(?:(?:he|she|they|er|sie|hij|zij|ze|ils?|elles?|on|(?-i:[A-ZÀ-ÖØ-Þ]\w+)) )?(?:(?:just |has |hat |heeft |a |m['’]a "
    "|me )*)(?:ruft|rief|meldet sich|calls?|called|rings?|rang|phones?|phoned|belt|belde|rappelle|rappelé|appelle|llama"
    "|llamó|mails?|mailt|mailde|schreibt|schrieb|writes|wrote|écrit|escribe|escribió)(?: (?:an|zurück|back|me|us|again"
    "|terug|mij|weer|mir|mich|now))*"
)
"""A clause before a colon that says no more than that somebody got in touch: *er ruft an*."""


def only_gets_in_touch(contact: Contact, said: str) -> bool:
    """Whether what is left to tell of a contact that came in says no more than that whoever it was got in touch: *Kim calls.*"""
    names = names_of_agent(one_line(contact.agent))
    first = said.split(" ")[0].casefold()
    return contact.incoming and first in map(str.casefold, names) and _RINGS.fullmatch(said.rstrip(" .!")) is not None


_WAY_AGAIN = QuickPattern(
    r"(?:(?:again|weer|nogmaals|opnieuw|wieder|noch ?mals?|erneut|encore|otra vez|de nuevo|the|de|die|der|am|la|le|el) )*"
    r"(?:hotline|helpline|help ?desk|live ?chat|chat|tchat|phone|telefon|telefoon|téléphone|teléfono)"
    r"(?: (?:again|weer|nogmaals|wieder|noch ?mals?|encore|otra vez))?"
)
"""The same of the way it was: *nochmal Hotline*."""

SAYS_IT = (
    r"(?:(?:me|mir|mij|nous|nos|ons|uns) |m['’])?(?:says?|said|writes|wrote(?: back)?|(?:e-?mail(?:s|ed)|text(?:s|ed)|tells|told)"
    r" (?:me|us)|zegt|zei|schrijft|schreef|mailt|mailde|sagte?|sagt|meinte?|meint|schreibt|schrieb|(?:a )?(?:dit|écrit)"
    r"|(?:ha )?(?:dicho|escrito)|dice|dijo|escribe|escribió)(?: that| que)?"
)
"""That somebody says so; in Dutch and German what follows *dat* and *dass* is no sentence without it."""

_SAYS_LAST_WHO = QuickPattern(
    rf", {SAYS_IT} (?:(?:the|de|het|der|die|das|le|la|el) \w+|l['’]\w+|(?-i:[A-ZÀ-ÖØ-Þ][\w-]+)(?: (?-i:[A-ZÀ-ÖØ-Þ][\w-]+))?)$"
)
"""How a sentence ends that says who said it, by what they are or their name: *nothing in the queue, says the bot*."""


def their_words(wording: Wording, said: str) -> str:
    """`They got it, the money goes out` of `rang Kelly, she says they got it, the money goes out`: without the clauses at its
    beginning that say how the person got through, and who says so, or *check-out done, he said*, and the one at its end that says
    that, *says the bot*; all of it where nothing else is said."""
    if last := _SAYS_LAST_WHO.search(said.rstrip(" .")):
        return said[: last.start()]
    log, lead, words = wording.language.log, wording.language.lead, said
    while end := _CLAUSE_END.search(words):
        clause, rest = words[: end.start()], words[end.end() :]
        is_who_alone = len(clause.split()) <= _FEW and lead.ends_with_who.search(clause)
        rings = words[end.start()] == ":" and (_RINGS.fullmatch(clause) or _WAY_AGAIN.fullmatch(clause))
        if not (log.got_through.fullmatch(clause) or is_who_alone or rings):
            break
        words = rest
    if begun := _SOMEBODY_SAYS.match(words):
        words = words[begun.end() :]
    behind = (words[end.end() :] for end in _CLAUSE_END.finditer(words)) if words == said else ()
    words = next((each for each in behind if lead.says_first.match(each)), words)
    if words != said and (begun := lead.says_first.match(words)):
        words = words[begun.end() :]
    return (words if words == said else without_that(words)) or said


_FEW_OF_WHO = 6
"""A clause of more words says more than who it was. Our own choice."""

_PROMISES_IT = (
    r"(?:promises?|promised|belooft|beloofde|verspricht|versprach|promet|(?:a )?promis|promete|prometió)"
    r"(?= (?:an?|the|my|all|een|de|het|mijn|alle|ein\w*|den|die|das|une?|le|la|les|una?|el|los|las|new|nieuwe?|neue?s?)\b)"
)
"""The same of a thing, which behind their name and a colon is what they said: *Ruben promises a new one*."""

IN_WHICH_WAY = (
    r" (?:on|by|in|over|per|via|am|im|vom|au|du|par|por|en|del?|al|op|aan|van)(?: (?:the|de|het|dem|le|la|el|live))?"
    r" (?:phone|telephone|chat|e?-?mail|line|shop|store|branch|telefoon|lijn|winkel|telefon|hotline|laden|filiale|téléphone|tél"
    r"|tel|tchat|boutique|magasin|teléfono|tienda)"
)
"""How somebody was reached, behind their name."""

_PRONOUN_SAYS = QuickPattern(r"(?:ze|zij|hij|er|sie) (?:zegt|zei|sagt|sagte|meint|meinte),? (?=(?:dat|dass)\b)")
"""What stands before that where whoever says so is named besides."""


_BOT_SAYS = QuickPattern(
    r"(?:(?:the|de|het|der|die|das|le|la|el|l['’]) ?)?(?:chat)?(?:bot|assistant|assistent|asistente)(?: virtuele?| virtual)? "
    rf"(?:{SAYS_IT})[,:]? (?!(?:dat|dass)\b)(?=\S)"
)
"""The same of a program, which has no name."""


def names_of_agent(agent: str) -> list[str]:
    """The names of whoever answered, without what stands in brackets behind them: *Jo Bell (supervisor)*."""
    return agent.split(" (")[0].split()


def behind_who(contact: Contact, said: str) -> str:
    """What stands behind a colon and the few words that name who it was: `replacement in 3 days` of *live chat with Priti:
    replacement in 3 days*, or behind these and that they say it, *lad on chat sean says*; from the name on where a rank stands
    before it and what they will do behind, *mgr Brent will push it*; all of it where none do."""
    whole = names_of_agent(one_line(contact.agent).casefold())
    who, colon, rest = (part.strip(" \u00a0\u202f") for part in said.partition(":"))
    names, words = whole[-1:], re.findall(r"[^\s,()]+", who.casefold())
    is_short = len([each for each in words if each not in whole[:-1]]) <= _FEW_OF_WHO
    if colon and rest and is_short and any(name in words for name in names):
        return said if may_turn(who) else rest
    begun = _PRONOUN_SAYS.match(said) if names else _BOT_SAYS.match(said) if contact.role is Role.BOT else None
    if begun:
        return said[begun.end() :]
    says = (
        rf"(?:\S+ ){{0,4}}{re.escape(names[0])}\b(?:{IN_WHICH_WAY}|,? [^.;:]{{3,60}}?,)? (?:{SAYS_IT}|{_PROMISES_IT}),? (?=\S)"
        if names
        else "(?!)"
    )
    if begun := compiled(says).match(said):
        return said if may_turn(begun[0]) else said[begun.end() :]
    ranked = compiled(rf"[^\s,]+ (?={re.escape(names[0])} (?:will|zal|wird|va)\b)").match(said) if names else None
    return said[ranked.end() :] if ranked else said


FIRST_CLAUSES, FEW_BESIDE = 3, 4
"""Among so many clauses is the one that names who it was, with so few words beside their name. Our own choice."""


_A_RANK = QuickPattern(
    r"(?:the |a |de |een |der |die |le |la |el )?(?:team ?lead(?:er)?|supervisora?|manager(?:in)?|teamleit(?:er|erin|ung)"
    r"|teamleid(?:er|ster)|leidinggevende|vorgesetzte[rn]?|responsable|encargad[oa]|chef(?:fe|in)?|jef[ea]|gerente)"
)
"""A clause behind a name that says what they are: *Herr Özkan, teamleiter, sagt …*."""


def behind_whoever(contact: Contact, said: str) -> str:
    """What stands behind the clause that names who it was, in few words: `both credits by sep 15` of *sup Carla agreed, both
    credits by sep 15*; all of it where none of the first does."""
    names = names_of_agent(one_line(contact.agent).casefold())
    clauses = said.split(", ")
    for place, clause in enumerate(clauses[:-1][:FIRST_CLAUSES]):
        words = clause.casefold().split()
        if len([each for each in words if each not in names]) > FEW_BESIDE or may_turn(clause):
            break
        if any(name in words for name in names[-1:]):
            rest = clauses[place + 1 :]
            rest = rest[1:] if len(rest) > 1 and _A_RANK.fullmatch(rest[0]) else rest
            return compiled(rf"\A{SAYS_IT},? (?=\S)").sub("", ", ".join(rest))
    return said


_SOMEBODY = (
    r"(?:(?:(?:the|their|a|de|een|der|die|ein|eine|le|la|une?|el|una) |l['’])"
    r"(?:clerk|lady|girl|guy|woman|man|person|agent|advis[eo]r|driver|technician|manager|dame|mevrouw|meneer|medewerkster"
    r"|medewerker|monteur|chauffeur|mitarbeiter(?:in)?|techniker(?:in)?|fahrer(?:in)?|beraterin|berater|conseill(?:er|ère)"
    r"|employée?|vendeu(?:r|se)|technicien(?:ne)?|chica|chico|señora?|emplead[oa]|técnic[oa]|agente))"
)
"""Whoever it was that looked, as people write of somebody without a name."""

_WHOEVER_LOOKS = rf"(?:he|she|they|hij|zij|ze|er|sie|il|elle|él|ella|{_SOMEBODY})"

_LOOKS = QuickPattern(
    rf"(?:{_WHOEVER_LOOKS} )?(?:has |had |hat |heeft |a |ha )?"
    r"(?:(?:looks?|looked|checks?|checked|kijkt|keek|gekeken|checkte?|schaut|schaute|geschaut|prüfte?|geprüft|regarde|regardé"
    r"|vérifie|vérifié|mira|miró|mirado|comprueba|comprobó|comprobado|revisa|revisó|revisado)(?: [^\s,]+){0,4}, "
    r"|(?:listens?|listened|reads?|reviewed|luistert|luisterde|beluistert|beluisterde|leest|las|hört|hörte|liest|écoute|écouté"
    r"|lit|lu|escucha|escuchó|lee|leyó)(?: [^\s,:]+){1,6}?[ \u00a0\u202f]?: "
    r"|(?:looked|checked|zocht|keek|nagekeken|schaute|sah|prüfte|regardé|vérifié|cherché|miró|mirado|buscó|buscado|comprobó"
    r"|comprobado)(?: [^\s,:]+){1,11}?[ \u00a0\u202f]?: )"
    rf"(?:(?:{AND}) )?"
)
"""A first clause that only says that they looked, before what they found."""


def behind_looking(said: str) -> str:
    """`agrees its a green door` of *looked at the photo, agrees its a green door*; all of it where it does not begin so.

    >>> behind_looking("checked the file, it was never scanned"), behind_looking("looked at the photo")
    ('it was never scanned', 'looked at the photo')
    >>> behind_looking("she listened to the call of 3 Aug: it was cancelled")
    'it was cancelled'
    """
    found = _LOOKS.match(said)
    return said if found is None or may_turn(found[0]) else said[found.end() :]


_SEES_THAT = QuickPattern(
    rf"{_SOMEBODY} (?:can |also |me |nous |aussi |también |puede )*"
    r"(?:sees?|saw|confirms?|confirmed|voit|constate|confirme|ve|ver|vio|confirma|confirmó)"
    rf" (?:that |que |qu['’])(?!.*\b(?:{AND}) (?:that|que|qu['’]))"
)
"""That somebody without a name sees so, before a whole sentence, in the languages in which that is as it was without it."""


def behind_seeing(said: str) -> str:
    """`it went to another door` of *the clerk sees that it went to another door*; all of it where it does not begin so.

    >>> behind_seeing("le conseiller voit que le colis est perdu"), behind_seeing("nobody sees that it is lost")
    ('le colis est perdu', 'nobody sees that it is lost')
    """
    found = _SEES_THAT.match(said)
    return said[found.end() :] if found else said


def only_looks(said: str) -> bool:
    """Whether it only says that they looked, and not what they found: *the clerk looked up the scan*."""
    return behind_looking(f"{said}, .") == "."


def without_whose(contact: Contact, said: str) -> str:
    """The same without that it is according to whoever it was: *d'après Karim*."""
    name = names_of_agent(one_line(contact.agent))[-1:]
    if not name:
        return said
    according = rf"\b(?:according to|volgens|laut|selon|d['’]apr[èe]s|seg[úu]n) (?:\S+ )?{re.escape(name[0])}\b,? ?"
    return compiled(according).sub("", said)


def needs_no_head(wording: Wording, contact: Contact, said: str) -> bool:
    """Whether it says itself who said it, or nobody can say: the person cries it out, *Marc's report says so!!*."""
    is_cried_out = not contact.incoming and said.rstrip().endswith(("!!", "?!"))
    return (
        is_cried_out
        or names_itself(wording, contact, said)
        or without_whose(contact, said) != said
        or says_later_who(contact, said)
    )


def says_later_who(contact: Contact, said: str) -> bool:
    """Whether only what stands behind a comma is theirs, as it says itself: *still no parcel, Frau Lenz says wait*."""
    name = one_line(contact.agent)
    return bool(name) and not contact.incoming and re.search(rf"[,;] {re.escape(name)} [a-zß-ÿ]", said) is not None


def names_itself(wording: Wording, contact: Contact, said: str) -> bool:
    """Whether it begins with the name of whoever said it; where none is known, with that of somebody who answered before."""
    others = () if one_line(contact.who) else (name for each in wording.facts.contacts for name in each.names)
    names = map(one_line, (contact.agent, contact.party, *others))
    return any(said.startswith(f"{each} ") for each in names if each)


_AGAIN = re.compile(
    r" (?:again|once more|weer|nogmaals|opnieuw|wieder|nochmals?|erneut|encore|de nouveau|otra vez|de nuevo)[,:.] (?=\S)",
    re.IGNORECASE,
)
"""Behind a name: it was they who answered, as before."""


def named_again(wording: Wording, contact: Contact, said: str) -> tuple[str, str]:
    """`Sanne` and the rest of *Sanne again, the money within a week*: who answered, and what stands behind that they did again;
    neither where it does not begin so, or with a name that nobody is known by."""
    known = (contact.agent, *(name for each in wording.facts.contacts for name in each.names))
    for name in dict.fromkeys(filter(None, map(one_line, known))):
        begun = _AGAIN.match(said, len(name)) if said.casefold().startswith(name.casefold()) else None
        if begun and not contact.incoming:
            return name, said[begun.end() :]
    return "", ""
