"""Who is only spoken of in a sentence of a call that is told, though they have a title: whoever lives near, is away, wrote a
paper, or came and judged something."""

from __future__ import annotations

import re

from casebook.parsing.transcripts.languages.words import pattern
from casebook.parsing.transcripts.notes.calls import SAID
from casebook.parsing.transcripts.people.others_named import WAS_IN, appositions, is_of_a_trade


def is_spoken_of(before: str, behind: str) -> bool:
    """Whether somebody with a title is only spoken of, by small letters `before` it and those `behind`: their trade stands
    before a comma, and what they did was said, or was over by then.

    >>> is_spoken_of("i told her the surveyor, ", "mr hale, was here"), is_spoken_of("the surveyor, ", "mr hale, answered")
    (True, False)
    >>> is_spoken_of("she found the invoice from the vet, ", "mr lowther"), is_spoken_of("a call from the vet, ", "mr lowther")
    (True, False)
    """
    bracketed = _IN_BRACKETS.search(before)
    if _PAPER_OF.search(before) or _AT_A_NUMBER.match(behind) or (bracketed and is_of_a_trade(bracketed["what"])):
        return True
    if _NEIGHBOUR.search(before) or _IS_AWAY.match(behind) or _is_whom_one_pays(before):
        return True
    found = next((one for one in appositions(before) if is_of_a_trade(one["what"])), None)
    if found is None or found["before"] in WAS_IN:
        return False
    is_said = pattern(rf"\b(?:{SAID}|{_SAW}|dije|digo)\b").search(before[: found.start("what")])
    return bool(re.match(r"[\w.' -]{3,40},", behind)) and bool(is_said or _HAD_BEEN.search(behind))


_HOUSE = r"(?:(?:house |flat |huis )?(?:number|no\.|nummer|nr\.?|numero|n°)|house|flat|huis)"
_AT_A_NUMBER = re.compile(
    rf"(?:[^\W\d_]+\.? ){{1,3}}(?:(?:from|of|van|aus|von|de|du|del) (?:the |het |der |le |la |el )?(?:{_HOUSE} ?)?|"
    rf"(?:at|op|auf|in|en el) {_HOUSE} ?)\d{{1,4}}(?:[a-f]\b)?(?![\w.:/])"
    r"(?! (?:uur|uhr|h|am|pm|o'clock|eur|euros?|pounds?|to|till|until|tot|bis|a|and|en|und|et|y)\b| ?[–-] ?\d)"
)
"""Somebody who lives at a number is a neighbour: `mevr Aydin van 14`; not who was spoken to *at 10*, or *van 10 tot 11*."""

_IN_BRACKETS = re.compile(r"(?P<what>[^\W\d_]+) \((?:(?:an?|the|een|ein|une?|una?) )?$")
"""Who somebody is, behind which their name stands in brackets: `el antiguo dueño (Sr. Baeza)`."""

_SAW = (
    "found out|noticed|saw|vastgesteld|gezien|ziet|zag|festgestellt|gesehen|sieht|herausgefunden|constate|vu|voit|comprobado|"
    "visto|ve|vio"
)
"""What somebody of the company found out, which somebody else had done: `sie hat festgestellt, dass der Ablesedienst, …`."""

_PAPER_OF = re.compile(
    r"\b(?:invoice|letter|report|bill|receipt|note|photo|quote|estimate|statement|certificate|factuur|brief|verslag|rapport|bon|"
    r"offerte|verklaring|rechnung|schreiben|bericht|gutachten|quittung|bescheinigung|attest|facture|lettre|devis|recu|attestation|"
    r"factura|carta|informe|recibo|presupuesto|certificado)s? (?:from|of|by|van|von|vom|des|der|de|du|del)"
    r"(?: (?:the|our|my|de|het|mijn|onze|dem|der|unserem|meinem|la|notre|mon|ma|nuestr[oa]|mi|el)"
    r"(?: [^\W\d_]+)?,?| [^\W\d_]+,)? (?:(?:el|la|de|der|le) )?$"
)
"""A paper of whoever is named behind it, who only wrote that: `the invoice from the vet, Mr Lowther`."""

_HAD_BEEN = re.compile(r"\b(?:had|hatten?|avai(?:t|ent)|habian?)\b")
"""What tells of something that was over before the call."""


_FOR_PAY = re.compile(
    r"\w*(?:makler|anwalt|berater|vertreter|vermittler)(?:in)?|(?:tax|financial|insurance|legal) advis[eo]r|brokers?|realtors?|"
    r"(?:verzekerings|hypotheek)?adviseur|makelaar|tussenpersoon|belastingadviseur|rentmeester|beheerder|courti(?:er|ere)|"
    r"conseil(?:ler|lere) (?:fiscal|juridique)e?|"
    r"regisseur|corredora?|asesora?|agente inmobiliari[oa]|gestora?|\w*verwalter(?:in)?|"
    r"gp|midwife|nurse|therapist|childminder|babysitter|huisarts|verloskundige|hebamme|therapeut(?:in)?|nourrice|infirmi(?:er|ere)|"
    r"enfermer[oa]|cuidadora?"
)
"""Whom a person pays for what they do, beside the trades."""

_OUR_OWN = re.compile(
    r"\b(?:my|our|mijn|onze|ons|meine?[rnms]?|unsere?[rnms]?|mon|ma|notre|mi|nuestr[oa])"
    r"(?: (?:old|new|own|oude|nieuwe|eigen|neue[rnm]?|alte[rnm]?|eigene[rnm]?|"
    r"ancienne?|nouvelle|nouveau|antigu[oa]|nuev[oa]))?"
    r" (?P<what>[^\W\d_]+(?:-[^\W\d_]+)?(?: [^\W\d_]+)?),?(?: (?:der|die|la|le|el|an?|une?|eine?))? $"
)
"""Who somebody is to the person: `unser Makler, Herr Dittrich`, `our plumber, Mr Hale`."""


def _is_whom_one_pays(before: str) -> bool:
    """Whether small letters before a title tell that who is named works for the person: `our broker, `."""
    found = _OUR_OWN.search(before)
    what = found["what"] if found else ""
    return bool(what) and (is_of_a_trade(what) or _FOR_PAY.fullmatch(what) is not None)


_OF_THE_HOUSE = "upstairs|downstairs|next door|across the (?:street|road|hall)|opposite|boven|beneden|hiernaast|ernaast"
_NEIGHBOUR = re.compile(
    r"\b(?:neighbou?rs?|buu?r(?:en|man|vrouw|jongen|meisje)|nachbar(?:in|n)?|voisine?s?|vecin[oa]s?|mitbewohner(?:in)?|"
    rf"flatmate|roommate|huisgenote?)(?: (?:{_OF_THE_HOUSE}|"
    r"(?:from|of|at|van|vom|von|aus|im|in|du|de|d'en|del|au) [^.;:()]{2,25}?))?,? "
    r"(?:(?:an?|the|een|de|der|die|eine?|une?|la|le|una?|el|old|oude|alte[rn]?|vieux|vieille|viej[oa]) ){0,2}$"
)
"""Whoever lives near, right before their name: `die Nachbarin Frau Opitz`, `la voisine du dessous, Mme Ferreira`."""

_AWAY = (
    r"(?:on|off on) (?:holiday|leave|annual leave|vacation|maternity leave)|(?:off )?sick|off (?:today|until|till|this week)|"
    r"out of (?:the )?office|(?:met|op) (?:vakantie|verlof)|ziek|vrij(?! om)|afwezig|(?:(?:in|im) )?urlaub|"
    r"(?:in|im) (?:mutterschutz|krankenstand|elternzeit)|krank|nicht im haus|abwesend|en (?:conge|vacances|arret)s?|"
    r"absente?s?|malade|de (?:vacaciones|baja|permiso)|(?:enferm|ausente)[oa]?"
)
_IS_AWAY = re.compile(
    rf"(?:[^\W\d_]+\.? )?[\w'’-]+(?: [^.;]{{1,40}}?)?,?(?: (?:who|die|der|qui|que|quien))?"
    rf" (?:is|isn't|was|'s|ist|war|est|etait|esta|estaba|hat)\b"
    rf"(?! (?:back|terug|wieder|zuruck|de retour)\b)(?: (?:\d{{1,2}}\.|[^\s.;,]+)){{0,5}}? (?:{_AWAY})\b"
)
"""Behind the name of somebody, that they are on holiday or ill: `Herr Thamm, der ist aber bis 26. im Urlaub`."""
