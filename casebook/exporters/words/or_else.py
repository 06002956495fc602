"""What the person wrote that they want, or else they go to somebody who decides: *either the money or trading standards*."""

from __future__ import annotations

import re

from casebook.records.kinds import Contact, Entry
from casebook.records.vocabularies import Channel
from casebook.text.quick_pattern import QuickPattern

_OFFICE = (
    r"(?:(?:the|a|an|my|our|de|het|een|mijn|der|die|das|den|dem|ein\w*|mein\w*|zum|zur|la|les?|une?|ma|mon|au|aux|el|las?|los|un"
    r"|una|mi|al) |l['’]|à l['’]|d['’])?(?:small claims|trading standards|citizens advice|comreg|ofcom|ofgem|ombuds\w*|regulator"
    r"|courts?|chargebacks?|charge ?back|solicitors?|lawyers?|police|geschillencommissie|consumentenbond|acm|consuwijzer"
    r"|juridisch loket|rechter|rechtbank|advocaat|politie|deurwaarder|verbraucherzentrale|bundesnetzagentur|schlichtungsstelle"
    r"|anw[aä]lt\w*|gericht|mahnbescheid|rechtsanw[aä]lt\w*|polizei|anzeige|dgccrf|signalconso|ufc|que choisir|médiateur"
    r"|conciliateur|tribunal|avocate?|huissier|plainte|consumo|omic|facua|ocu|juzgado|arbitraje|abogad[oa]|denuncia"
    r"|hoja de reclamaciones|reclamación oficial)\b"
)
"""To whom somebody goes who gets nothing."""

_GOES = (
    r"(?:(?:else )?(?:(?:i|we)(?:['’]ll| will|['’]m| am|['’]re| are)?|it(?:['’]s| is)?|this(?: is)?) (?:\w+ )*?(?:to|with|at|for)"
    r"|(?:ik|we|het|dit) (?:\w+ )*?(?:naar|bij|met)|(?:anders )?(?:ga ik|stap ik|gaat het) naar|(?:ich|wir|es|das|sonst)"
    r" (?:\w+ )*?(?:zu[rm]?|an|bei[m]?|mit)|(?:je|j['’]|on|nous|ça|cela) ?(?:\w+ )*?(?:à|au|chez|par)|(?:yo |me |nos )?(?:voy"
    r"|vamos|acudo|acudimos|lo llevo|va) (?:\w+ )*?(?:a|al)|(?:to|naar|zu[rm]?|au|à|al|a)) "
)
"""How they say that they go there, or that it goes."""

_OR = (
    r"(?:or(?: else)?|of(?:wel)?(?: anders)?|oder(?: sonst)?|ou(?: bien)?(?: sinon)?|soit|si ?no|sinon|[ou](?: si no)?)"
)

_EITHER = r"(?:(?:it['’]s |het is |es ist |c['’]est )?(?:either|ofwel|of|entweder|soit|ou bien|ou|o))"

_SAID = (
    r"(?:(?:(?:i|we) |i['’]ve |have )?(?:told|wrote to|wrote|mailed|emailed|e-mailed) (?:them|him|her)(?: again)?"
    r"|(?:ik |we )?(?:heb )?(?:ze |hen |hem |haar )?(?:geschreven|gezegd|gemaild)|(?:ich )?(?:habe? )?(?:ihnen |ihm |ihr )?"
    r"(?:geschrieben|gesagt|gemailt)|(?:je )?(?:leur|lui) (?:ai )?(?:écrit|dit)|(?:se )?(?:les|le) (?:he )?(?:dicho|dije|escribí"
    r"|escrito)),?:?(?: (?:that|dat|dass|que))? "
)
"""How they note that they wrote or said it."""

_OR_ELSE = QuickPattern(
    rf"(?:(?P<said>.*?\b{_SAID})|(?:[^,;:]+[,;:] )?)(?:{_EITHER} )?(?P<what>[^,;:]+?)(?:, (?P<sum>(?:[€$£] ?)?\d[\d.,]*\d"
    rf"(?: ?(?:€|[a-z]{{3}}|euros?|pounds|dollars))?))?,? {_OR},? (?:{_GOES})?{_OFFICE}[^,;:]{{0,40}}"
)
"""*final warning, either the money or trading standards*; *told them all three back, 164.85, or it goes to court*."""

_BACK = QuickPattern(
    r"(?:(?:(?:the|all|both|de|het|alle|beide|allebei|alles|die|das) ?)(?:\w+ ){0,2}(?:back|terug|zurück)"
    r"|(?:las? |los |tod[oa]s? |amb[oa]s )(?:\w+ ){0,2}de vuelta)"
    r"|(?:(?:the|my|our|het|mijn|ons|das|mein|unser|mon|notre|el|mi|nuestro) |l['’])(?:money|cash|geld|argent|dinero)"
)
"""Money, or all of several things, that comes back."""


def asked_or_else(entry: Entry, sentence: str) -> tuple[str, ...]:
    """What a sentence that the person wrote says that they want, with the sum they name beside it, where they go elsewhere
    otherwise; nothing of what was said on the phone, unless they note that they said so: that may be what they were told."""
    if not isinstance(entry, Contact) or entry.incoming:
        return ()
    found = _OR_ELSE.fullmatch(sentence.rstrip(" .!"))
    is_written = entry.channel not in (None, Channel.PHONE, Channel.IN_PERSON)
    if found is None or not (is_written or found["said"]):
        return ()
    what = re.sub(rf"\A{_EITHER} ", "", found["what"], flags=re.IGNORECASE).strip()
    return (f"{what} ({found['sum']})" if found["sum"] else what,)


def is_all_back(what: str) -> bool:
    """Whether money, or all of several things, is asked back, with how much that is or without."""
    return _BACK.fullmatch(what.partition(" (")[0]) is not None
