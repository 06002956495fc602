"""Whether somebody says that a thing never came, whatever is said of its delivery, or that nobody did."""

from __future__ import annotations

import re

from casebook.text.quick_pattern import QuickPattern, compiled
from casebook.text.sentences import sentences

_NEVER_CAME = QuickPattern(
    r"\b(?:nothing|no (?:parcel|package|delivery|box))\b.{0,20}\b(?:came|come|arrived|delivered|received|here)\b"
    r"|\bnever (?:came|arrived|received|got|delivered|reached|turned up|showed up|been delivered)\b"
    r"|(?:\bnot|n['’]t) (?:yet )?(?:come|came|arrived?|received?|get|got|been delivered|here|turn(?:ed)? up)\b"
    r"|\bmarked (?:as )?delivered\b|\b(?:says?|claims?) (?:that )?(?:it (?:was |is )?|it['’]s )?delivered\b"
    r"|\b(?:parcel|package|order|it) (?:is|was|went|has gone) (?:missing|lost)\b"
    r"|\b(?:niets|niks|nooit|niet|geen pakket)\b.{0,25}\b(?:gekregen|ontvangen|aangekomen|gekomen|bezorgd|geleverd|binnen)\b"
    r"|\b(?:nichts|nie|niemals|kein paket|(?:nie|nicht) bei mir|nicht)(?: \w+)? (?:angekommen|gekommen|erhalten|bekommen)\b"
    r"|\bkam(?:en)?\b(?: \w+){0,3} (?:nie|niemals|nicht)(?: bei (?:mir|uns))? an\b(?! de[mnr]\b| d[ia][es]\b)"
    r"|\blaut\b.{0,30}\b(?:zugestellt|geliefert)\b"
    r"|\b(?:rien|jamais|pas|aucun colis)\b.{0,25}\b(?:reçu|arrivée?)\b|\bindiquée? comme livrée?\b"
    r"|\b(?:no|nunca|nada|ningún paquete)\b.{0,25}\b(?:llegó|llegado|recibí|recibimos|recibido|entregaron)\b"
    r"|\bsegún\b.{0,30}\bentregad[oa]\b"
    r"|\bvolgens\b.{0,30}\b(?:bezorgd|afgeleverd|geleverd)\b"
)
_OTHER_THINGS = QuickPattern(
    r"\b(?:refund|money|reply|answer|call|replacement|form|e-?mail|label|voucher|technician|engineer|credit"
    r"|texts?\b|sms\b|messages?|letter|notice|warning|confirmation|bill\b|invoice|explanation"
    r"|bericht|mailtje|brief|bevestiging|factuur|rekening|uitleg|nachricht|bestätigung|rechnung|mahnung"
    r"|courrier|lettre|message|confirmation|facture|mensaje|correo|carta|confirmación|factura|aviso"
    r"|terugbetaling|geld|antwoord|vervanging|formulier|monteur|tegoed"
    r"|erstattung|rückzahlung|rückruf|ersatz|techniker|gutschein|remboursement|argent|réponse|rappel"
    r"|reembolso|devolución|dinero|respuesta|llamada|sustitución|formulario|técnico|vale)"
)
"""What else may never have come: of a sentence with any of these nobody can say which it was."""

_THEY_DENY = QuickPattern(
    r"\b(?:they|he|she|company|shop|warehouse|depot)(?: say\w*| claim\w*)?(?: that)? (?:they |it |he |she )?"
    r"(?:have |has |had )?(?:never|not|nothing) (?:got|received|arrived)\b"
    r"|\b(?:zij|ze|magazijn|winkel) (?:hebben|heeft|zegt|zeggen)\b.{0,30}\b(?:nooit|niets|niet) (?:gekregen|ontvangen)\b"
    r"|\b(?:sie|lager) (?:haben|hat|hätten|hätte)\b.{0,30}\b(?:nie|nichts) (?:erhalten|bekommen)\b"
    r"|\b(?:ils|elle|il|entrepôt) (?:n['’]ont|n['’]a|n['’]auraient)\b.{0,15}\b(?:jamais|rien) reçu\b"
    r"|\b(?:dicen|dice) que\b.{0,15}\b(?:no|nunca|nada)\b.{0,15}\brecib"
)
"""That they say of themselves that nothing came, of what was sent back."""


def says_nothing_came(text: str) -> bool:
    """Whether a sentence of it says that what was sent never came.

    >>> says_nothing_came("I was at home and nothing came."), says_nothing_came("It broke. The refund never came.")
    (True, False)
    >>> says_nothing_came("Ich habe nichts erhalten."), says_nothing_came("Je n'ai jamais reçu de réponse.")
    (True, False)
    >>> says_nothing_came("They say they never got it."), says_nothing_came("Ze hebben het retour nooit ontvangen, zeggen ze.")
    (False, False)
    >>> says_nothing_came("No he recibido nada."), says_nothing_came("Ich habe noch keine Antwort erhalten.")
    (True, False)
    """
    found = (sentence for sentence in sentences(text) if _NEVER_CAME.search(sentence))
    return any(not (_OTHER_THINGS.search(sentence) or _THEY_DENY.search(sentence)) for sentence in found)


_DID_NOT_COME = (
    r"\b(?:never|did(?: not|n['’]t)|has(?: not|n['’]t)|no \w+)\b.{0,20}\b(?:c[oa]me|show|turn|arrive)(?:ed|d)?\b",
    r"\b(?:niet|nooit)\b.{0,20}\b(?:gekomen|opdagen|verschenen|langs\w*|geweest|kwam)\b|\bkwam(?:en)?\b.{0,25}\b(?:niet|nooit)\b",
    r"\b(?:nicht|nie)\b.{0,20}\b(?:gekommen|erschienen|aufgetaucht|da gewesen)\b|\b(?:kam|erschien)\b.{0,25}\b(?:nicht|nie)\b",
    r"\bn['’](?:est|était|ont|a)\b.{0,8}\b(?:pas|jamais)\b.{0,12}\b(?:venue?s?|passée?s?)\b|\bne s['’]est\b.{0,12}\bprésent",
    r"\b(?:no|nunca)\b.{0,12}\b(?:vino|vinieron|apareció|presentó|presentaron|llegó|acudió)\b",
)


def says_who_did_not_come(text: str, plainly: QuickPattern) -> bool:
    """Whether a sentence of it says so of somebody; `plainly` fits a sentence, or the clause at its end, that says no more than
    that nobody came, and is told in other words.

    >>> nobody = QuickPattern("nobody came|he never came")
    >>> [says_who_did_not_come(text, nobody) for text in ("The technician did not show up.", "I waited, he never came.")]
    [True, False]
    """
    told = (re.split(r"(?<=[,;]) ", sentence) for sentence in sentences(text))
    left = (sentence for sentence in told if not plainly.fullmatch(sentence[-1].rstrip(" .!")))
    return any(compiled(pattern).search(" ".join(sentence)) for sentence in left for pattern in _DID_NOT_COME)
