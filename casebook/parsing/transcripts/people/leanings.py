"""What people say of a thing that is broken, or of having looked at it, where nothing else tells which side they are on.

No phrase here is of one side alone, *nothing works* a company may say too: they are looked at where two names stand bare beside
their messages and nothing marks either. Patterns over text in small letters without accents, for any language.
"""

from __future__ import annotations

import re

_LOOKED = re.compile(
    r"\bi(?:'ve| have)? (?:just |now )?(?:checked|looked (?:at|into)|tested|reset|restarted|reviewed|verified|updated|processed)"
    r" (?:all |both )?your\b|\bon our (?:end|side)\b|\baccording to us\b|\b(?:we|i) (?:cannot|can't|can not) do (?:any ?)?more\b"
    r"|\b(?:is )?all (?:that )?(?:we|i) can do\b|\bwe (?:see|find|have found) no\b"
    r"|\bik heb (?:er ?naar|(?:je|jouw|uw) [\w -]{2,30}?) (?:gekeken|bekeken|nagekeken|gecontroleerd|gecheckt|getest|aangepast)\b"
    r"|\bvolgens ons\b|\bbij ons (?:is|staat|zien)\b|\b(?:wij|we) (?:zien|kunnen) (?:hier )?(?:geen|niets|niks|niet)\b"
    r"|\bich habe (?:mir )?(?:ihre?\w*|dein\w*) [\w -]{2,30}?(?:gepruft|angesehen|angeschaut|getestet|kontrolliert)\b"
    r"|\bbei uns (?:ist|steht|liegt|sieht)\b|\bunsererseits\b|\bwir (?:sehen|konnen) (?:hier )?(?:kein\w*|nichts|nicht)\b"
    r"|\bj'ai (?:bien )?(?:verifie|regarde|controle|teste|consulte) (?:votre|vos|ta|ton|tes)\b|\bde notre cote\b|\bchez nous\b"
    r"|\bselon nous\b|\bnous ne (?:voyons|pouvons|constatons)\b"
    r"|\bhe (?:revisado|comprobado|mirado|verificado|consultado) (?:su|sus|tu|tus)\b|\bpor nuestra parte\b|\bsegun nosotros\b"
    r"|\bno (?:vemos|podemos|constatamos)\b"
)

_BROKEN = re.compile(
    r"\b(?:still|is|it's|are) (?:dead|broken|down|leaking|not working)\b|\bstill (?:nothing|no)\b"
    r"|\b(?:nothing|doesn't|does not|don't|do not|isn't|not) work(?:s|ing)?\b|\bmy \w+(?: \w+)? (?:is|are|has|won't|isn't|hasn't"
    r"|doesn't)\b|\b(?:nobody|no one) (?:came|called|rang|turned up)\b|\bwhere (?:is|are) my\b"
    r"|\b(?:nog steeds|alweer|nog altijd) (?:stuk|kapot|niks|niets|geen|niet)\b|\b(?:doet|doen) het (?:nog steeds |weer )?niet\b"
    r"|\b(?:mijn|m'n) \w+(?: \w+)? (?:is|zijn|doet|werkt|lekt)\b|\b(?:er was|er kwam|er is) niemand\b|\bwaar blijft\b"
    r"|\b(?:immer noch|noch immer|weiterhin) (?:kaputt|weg|nichts|kein\w*|nicht|tot|dunkel|defekt)\b|\bwo bleibt\b"
    r"|\bmein\w* \w+(?: \w+)? (?:ist|sind|geht|lauft|funktioniert|hat)\b|\b(?:es war|es kam|war|kam) niemand\b"
    r"|\b(?:geht|funktioniert|lauft) (?:immer noch |noch |wieder )?nicht\b"
    r"|\btoujours (?:en panne|casse\w*|rien|pas|aucun\w*|coupe\w*)\b|\b(?:mon|ma|mes) \w+(?: \w+)? (?:est|sont|ne|n'|fuit)\b"
    r"|\bpersonne n'est (?:venu|passe)\b|\b(?:ca|cela|rien) ne (?:marche|fonctionne)\b"
    r"|\b(?:sigue|siguen|todavia|aun) (?:sin|rot[oa]s?|igual|no|estropead\w+|caid\w+|averiad\w+)\b"
    r"|\b(?:mi|mis) \w+(?: \w+)? (?:no|esta|estan|sigue|se)\b|\bno (?:vino|ha venido|funciona)\b|\bno hay (?:luz|linea|senal)\b"
)


def leaning_of(small: str) -> int:
    """Above zero where a text in small letters is rather the company's, below where it is rather the person's.

    >>> leaning_of("i checked your line, it is your router."), leaning_of("still dead"), leaning_of("so?")
    (1, -1, 0)
    """
    return len(_LOOKED.findall(small)) - len(_BROKEN.findall(small))


def tells_of_broken(small: str) -> bool:
    """Whether it says that something is broken, or did not come about: *nothing works*, *er kwam niemand*."""
    return _BROKEN.search(small) is not None
