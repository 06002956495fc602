"""What another party will not say, sends somebody on with, or advises: nothing that shows who is right."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from casebook.exporters.facts.deciding.deciding_parts import finds_fault
from casebook.exporters.facts.evidence.shows import shows
from casebook.text.quick_pattern import QuickPattern

if TYPE_CHECKING:
    from casebook.exporters.wording import Wording

_TELLS_NOTHING = QuickPattern(
    r"\b(?:(?:tells?|told|say|says|said|gives?|gave|shares?|discloses?)(?: (?:me|us|anybody|anyone|\w+ customers?|consumers))?"
    r" (?:nothing(?! (?:is|was|were|has|had|wrong|left|came|broken|missing|in|on))|no (?:information|details?|answer))"
    r"|(?:can|may|will|could|would|are allowed to|is allowed to)(?: ?not|n['’]t) (?:tell|say|discuss|comment|give|share|help"
    r"|look)"
    r"|won['’]t (?:tell|say|discuss|comment|give|share|help)|nothing (?:out )?in writing|no comment|data protection"
    r"|(?:know|knows|knew) nothing(?: (?:of|about) (?:it|this|that))?(?=\W*\Z)|(?:only|just) (?:talks?|speaks?|deals?) (?:to"
    r"|with)"
    r"|privacy (?:rules|reasons))\b"
    r"|\b(?:zegt|zeggen|zei|zeiden|geeft|geven|gaf|gaven|vertelt|vertellen)(?: (?!niet\b)[^\s,;.]+){0,3} (?:niets|niks"
    r"|geen informatie)"
    r"\b(?! (?:mis|aan de hand|gevonden|gezien))|\b(?:mag|mogen|kan|kunnen|wil|willen)(?: [^\s,;.]+){0,4}? (?:niets|niks"
    r"|niet) (?:meer |over |aan )?(?:[^\s,;.]+ ){0,3}?"
    r"(?:zeggen|vertellen|doen|geven|delen|kwijt|bevestigen)\b|\bniets (?:schriftelijk|op papier)"
    r"|\b(?:weet|weten|wist|wisten) (?:er |hier |daar |van )*(?:niets|niks)(?: (?:van|over)(?: af)?)?(?=\W*\Z)"
    r"|\b(?:weet|weten) nergens van\b"
    r"|\b(?:sagt|sagen|sagte|sagten|gibt|geben|gab|gaben)(?: (?!nicht\b)[^\s,;.]+){0,4} (?:nichts|keine auskunft"
    r"|keine auskünfte)"
    r"\b(?! (?:gefunden|gesehen))|\b(?:darf|dürfen|durfte|kann|können|will|wollen)(?: [^\s,;.]+){0,4}? (?:nichts|nicht"
    r"|keine auskunft)"
    r" (?:[^\s,;.]+ ){0,3}?(?:sagen|geben|erteilen|bestätigen|herausgeben|helfen|mitteilen)\b|\bnichts schriftlich"
    r"|\bdatenschutz|\b(?:weiß|wissen|wusste\w*)(?: [^\s,;.]+){0,2}? nichts(?: davon)?(?=\W*\Z)|\bkeine auskunft\b"
    r"|\bne (?:m['’]|me |nous )?(?:dit|disent|donne(?:nt)?|veu(?:t|lent)|peu(?:t|vent)|communique(?:nt)?)"
    r"(?: (?:m['’]en|m['’]|me|nous|rien))* (?:rien|pas|aucune?)\b(?: (?:me |m['’]en )?(?:dire|donner|communiquer|répondre"
    r"|aider))?"
    r"|\brien (?:donner |mettre )?par écrit|\b(?:n['’](?:est|sont)|ne (?:est|sont|sait|savent)) (?:au courant de )?(?:rien"
    r"|pas au courant)\b"
    r"|\bno (?:me |nos )?(?:dice|dicen|dan?|quiere|quieren|puede|pueden|facilitan?)"
    r"(?: (?:decir|dar|facilitar|ayudar)(?:me|nos)?)? (?:nada|más|ninguna información)\b"
    r"|\bno (?:puede|pueden|quiere|quieren) (?:decir|dar|facilitar|ayudar)(?:me|nos)?\b|\bnada por escrito"
    r"|\bprotección de datos"
    r"|\bno saben? nada(?: de (?:eso|esto|ello))?(?=\W*\Z)"
)
"""That they say nothing, put nothing in writing, or know of nothing at all."""

_SENDS_ON = QuickPattern(
    r"\b(?:i|we) (?:should|must|have to|need to|ought to|am to|had to) (?:[^\s,;.]+ )?(?:ask|contact|go|turn|call|ring|write"
    r"|complain"
    r"|claim|take it|speak|talk|sort|see|try)\b|\b(?:refer|direct|redirect|send|point)(?:s|ed)? (?:me"
    r"|us) (?:back )?(?:on )?to\b"
    r"|\b(?:advis|recommend|suggest)\w* (?:me |us |that i |that we )?(?:to )?(?:[^\s,;.]+ )?(?:ask|claim|complain|write"
    r"|contact|call"
    r"|keep|go|wait|report|reclaim|try|escalat|tak|file|insist)"
    r"|\b(?:ik|we) moet(?:en)? (?:[^\s,;.]+ ){0,5}?(?:zijn|vragen|bellen|mailen|contact|schrijven|wenden|melden)\b"
    r"|\bverwij(?:st|zen|sde) (?:mij |me |ons )?(?:terug )?(?:door )?naar\b|\b(?:raad(?:t|den)?|ried) (?:mij |me "
    r"|ons )?(?:aan|af)\b"
    r"|\badvise(?:ert|erde|ren)\b"
    r"|\b(?:ich|wir) (?:soll(?:e|en|te)?|muss|müss\w+) (?:[^\s,;.]+ ){0,6}?(?:fragen|wenden|anrufen|schreiben|klären|melden"
    r"|beschweren)\b|\bverw(?:eist|eisen|ies|iesen) (?:mich |uns )?(?:zurück )?(?:an|auf)\b|\b(?:rät|raten|riet) (?:mir|uns)\b"
    r"|\bempf(?:iehlt|ehlen|ahl) (?:mir|uns)\b"
    r"|\b(?:je dois|nous devons|il faut que je|que je dois|à moi de) (?:m['’]|me )?(?:adresser|demander|voir|contacter|appeler"
    r"|m['’]adresse|écrire|réclamer)\b|\b(?:me|nous) renvoi(?:e|ent) (?:vers|à|au|chez)\b"
    r"|\b(?:me|nous|m['’]a|m['’]ont) ?(?:conseill|recommand)\w* (?:de|d['’])"
    r"|\b(?:debo|tengo que|debemos|tenemos que|que) (?:preguntar|dirigirme|acudir|reclamar|llamar|contactar|escribir|pregunte"
    r"|acuda"
    r"|reclame|llame)\b|\b(?:me|nos) (?:remiten?|derivan?|mandan?|envían?) (?:a|al|de vuelta)\b"
    r"|\b(?:me|nos) (?:aconsej|recomiend|recomend|suger|sugier)\w+\b"
)
"""That the person is to ask somebody else, or is advised to do something."""

_CLAUSES = re.compile(r"[,;] ")

_LEAST_LEFT = 3
"""What is left in fewer words tells nothing. Our own choice."""


def is_no_help(wording: Wording, said: str) -> bool:
    """Whether it says no more than what they will not say or know, where they send the person, or what they advise: no clause
    beside that says what is wrong, or shows who is right."""
    clauses = _CLAUSES.split(said)
    left = [each for each in clauses if not (_TELLS_NOTHING.search(each) or _SENDS_ON.search(each))]
    if len(left) == len(clauses):
        return False
    rest = ", ".join(left)
    return len(rest.split()) < _LEAST_LEFT or not (shows(wording, rest) or finds_fault(rest))
