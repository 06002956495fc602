"""What a text says again of whoever answered, or of how it took place, left out: the line that it stands on says so."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from casebook.exporters.facts.said.their_words import SAYS_IT
from casebook.exporters.facts.said.told_by_party import behind_party
from casebook.exporters.words.already_told import is_told_alone
from casebook.exporters.words.typed import capitalised, one_line
from casebook.records.vocabularies import Channel, Role
from casebook.text.quick_pattern import QuickPattern, compiled

if TYPE_CHECKING:
    from casebook.exporters.wording import Wording
    from casebook.records.kinds import Contact


_SELF = QuickPattern(r" (?:himself|herself|zelf|selbst|persönlich|(?:lui|elle)-m[êe]me|en persona)$")
"""What only stresses who it was: *the boss himself*."""

_MESSAGE = QuickPattern(
    r"(?:an? |the |een |de |het |eine? |ein |une? |le |la |una )?(?:(?:phone )?call(?:[ -]?back)?|e-?mail|mail|letter|message"
    r"|reply|answer|telefoontje|belletje|brief|bericht|antwoord|reactie|anruf|rückruf|nachricht|antwort|r?appel"
    r"|réponse|respuesta|courriel|courrier|lettre|llamada|correo|carta|mensaje)"
    r"(?: (?:(?:from|by|van|von|de|del) |d['’]))?(?P<whom>[^,:;!?]{0,40}?)(?:, (?=\w)|\s?: )"
)
"""How a text begins that says first that it was a message, and from whom: *call from Mr Dietz, yes it is a mistake*."""

_SOMEBODY_THERE = QuickPattern(
    r"(?:the |de |het |die |der |das |el |la |le |l['’])?(?:lady|woman|girl|man|guy|person|agent|mevrouw|meneer|dame|vrouw|meisje"
    r"|jongen|frau|mann|herr|monsieur|fille|personne|señora|señor|chica|chico|persona|mujer)"
    r" (?:(?:on|in|at|from) the |aan de |in de |van de |van het |am |im |an der |vom |du |de la |au |à l['’]|del |de la |en el )"
    r"(?:chat|phone|desk|counter|line|shop|telefoon|balie|winkel|telefon|schalter|laden|téléphone|guichet|comptoir|accueil|magasin"
    r"|teléfono|mostrador|tienda) (?=\w)"
)
"""Somebody whom the line names, by where they were: *the lady on the chat says to send it back*."""


_OF_SEVERAL = QuickPattern(
    r"(?:that |que |qu['’])?(?:they|their|them|zij (?=\w+n\b)|ze (?=\w+n\b)|hun|sie (?=\w+n\b)|ihre?n?"
    r"|ils|elles|leurs?|ell[oa]s)\b"
)
"""The word for another party, of which nobody could say behind one name whose it is: *FlyCo says they got nothing*."""

_WRITES = QuickPattern(
    r" (?:(?:me|mij|mir|nous|nos) |m['’])?(?:writes|wrote(?: back)?|schrijft|schreef|mailt|mailde|schreibt|schrieb|(?:a )?écrit"
    r"|escribe|escribió)$"
)
"""That they wrote, behind their name."""


_NOW = "now|nu|jetzt|maintenant|ahora"


def without_who(wording: Wording, contact: Contact, statement: str) -> str:
    """What follows the name, or what somebody is, in a statement that has it before a colon, or the word for the message: the
    line begins with it. Somebody at the desk, in a sentence, is called by the name of who answered."""
    agent = one_line(contact.agent)
    if agent and (there := _SOMEBODY_THERE.match(statement)):
        return f"{agent} {statement[there.end() :]}"
    if message := _message_told(wording, contact, statement):
        return statement[len(message) :]
    if ranked := _ranked(wording, contact, statement):
        return capitalised(statement[len(ranked) :])
    if (plain := behind_party(contact, statement)) != statement:
        return statement if _OF_SEVERAL.match(plain) else capitalised(plain)
    begun, colon, rest = statement.partition(": ")
    begun = _SELF.sub("", _WRITES.sub("", begun))
    roles = (wording.language.roles, wording.language.nameless) if contact.role and agent else ()
    names = [*(words[contact.role] for words in roles if contact.role), agent, one_line(contact.party)]
    is_in_charge = _is_in_charge(wording, contact, begun)
    is_who = bool(colon and rest) and (is_in_charge or begun.casefold() in {name.casefold() for name in names if name})
    return capitalised(rest) if is_who else statement


def _without_name(contact: Contact, said: str) -> str:
    """`says the guarantee ends` of *Kyle says the guarantee ends* and *now Kyle says …*."""
    agent = one_line(contact.agent)
    for name in filter(None, (agent, agent.partition(" ")[0])):
        if found := compiled(rf"(?:(?:{_NOW}),? )?{re.escape(name)} (?={SAYS_IT}\b)").match(said):
            return said[found.end() :]
    return said


def is_said_in(contact: Contact, said: str, text: str) -> bool:
    """Whether a text tells all of what was said there, with the name of who said it or without."""
    return is_told_alone(_without_name(contact, said), text)


def _is_in_charge(wording: Wording, contact: Contact, words: str) -> bool:
    """Whether these words say that somebody in charge answered, as is recorded of the contact."""
    is_ranked = contact.role in (Role.SUPERVISOR, Role.MANAGER)
    return is_ranked and wording.language.log.in_charge.fullmatch(words) is not None


def _ranked(wording: Wording, contact: Contact, statement: str) -> str:
    """What somebody in charge is with their name, at the beginning of what they did: *supervisor Dwayne saw it*."""
    before, agent, behind = statement.partition(one_line(contact.agent) or "\n")
    is_in_charge = _is_in_charge(wording, contact, before.strip())
    return f"{before}{agent} " if is_in_charge and behind[:1] == " " and behind[1:2].islower() else ""


def _message_told(wording: Wording, contact: Contact, statement: str) -> str:
    """The words at the beginning that say no more than the line does: that it was a message, and from whom."""
    found = _MESSAGE.match(statement) if contact.channel is not Channel.CHAT else None
    whom = found["whom"].split()[-1:] if found else []
    # *Brief, dass es so ist* goes on behind its comma.
    if found is None or not (contact.incoming if whom else found[0].endswith(": ")):
        return ""
    names = " ".join(map(one_line, (contact.agent, contact.party, wording.company))).casefold().split()
    return found[0] if not whom or whom[0].casefold() in names else ""
