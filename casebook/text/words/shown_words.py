"""How people note without a subject that they showed, read out or passed on what they have to whoever answered: *read him the
tracking page*. Nobody who answers does that."""

from __future__ import annotations

from typing import Final

from casebook.text.quick_pattern import QuickPattern

_THEM_EN = r"(?:him|her|them|it out|(?:the|this) (?:agent|man|woman|lady|guy|manager|supervisor|rep))"
_PAPERS_EN = (
    r"(?:(?:e-?)?mails?|messages?|photos?|pictures?|screenshots?|reports?|receipts?|letters?|statements?|proof|invoices?"
    r"|confirmations?|recordings?|certificates?|findings)"
)
_BESIDE = r"(?:[\w'’.,-]+ ){0,3}?"
SHOWED_EN: Final = (
    rf"(?:read|played|held up|quoted)(?: out)? {_THEM_EN}\b"
    rf"|(?:read|read out|played|showed|held up) (?:[\w'’.-]+ ){{1,6}}?(?:out (?:loud )?)?to {_THEM_EN}\b"
    r"|read out (?:the|my|our|his|her|their)\b|held up (?:the|my|our)\b"
    rf"|showed (?:{_THEM_EN}\b|(?:the|my|our|an?|all|both) (?![^.,;]* (?:as|that|up)\b))"
    rf"|(?:forwarded|passed on|e-?mailed over) (?:{_THEM_EN}|{_BESIDE}{_PAPERS_EN})\b(?! to (?!him|her|them))"
)
_PAPERS_NL = (
    r"\w*(?:mails?|foto['’]?s?|bericht|brief|rapport|verslag|bewijs|bon|factuur|bevestiging|screenshots?|opname"
    r"|verklaring)"
)
_NO_OTHER_NL = (
    r"(?:(?!(?:hij|zij|ze|je|jij|u|men|iemand|niemand|niet|nooit|geen|me|mij|ons|heeft|hebben|had|hadden|is|was|zijn|waren|wordt"
    r"|worden|werd|werden|kan|kon|moet|moest|mag|wil|zou|zal|laat|dat|of|als)\b)[\w'’.,-]+ )"
)
SHOWED_NL: Final = (
    rf"{_NO_OTHER_NL}{{0,7}}?(?:voorgelezen|laten (?:zien|lezen|horen)|getoond|voorgelegd|voorgehouden|voorgespeeld)\b"
    rf"|(?:(?:de|het|een|mijn|onze|alle|haar|zijn|hun) )?{_PAPERS_NL} {_NO_OTHER_NL}{{0,6}}?"
    r"(?:doorgemaild|doorgestuurd|meegestuurd)\b(?! (?:naar|aan) (?!hem|haar|hen))"
)
_PAPERS_DE = (
    r"\w*(?:mails?|fotos?|nachricht|brief|bericht|gutachten|beleg|nachweis|rechnung|bestätigung|screenshots?|aufnahme|schreiben"
    r"|befund|bescheinigung|quittung)"
)
_NO_OTHER_DE = (
    r"(?:(?!(?:er|sie|man|jemand|niemand|nicht|nie|kein\w*|mir|uns|hat|haben|hatte|hatten|ist|war|sind|waren|wird|werden|wurde"
    r"|wurden|kann|muss|soll|will|darf|dass|ob|wenn)\b)[\w'’.,-]+ )"
)
SHOWED_DE: Final = (
    rf"{_NO_OTHER_DE}{{0,7}}?(?:vorgelesen|vorgezeigt|gezeigt|vorgelegt|hingehalten|vorgespielt)\b"
    rf"|(?:(?:den|die|das|eine?n?|meine?n?|alle|ihre?n?|seine?n?) )?{_PAPERS_DE} {_NO_OTHER_DE}{{0,6}}?"
    r"(?:weitergeleitet|weitergeschickt)\b(?! an (?!ihn|sie))"
)
_THE_FR = r"(?:(?:le|la|les|mon|ma|mes|notre|nos|son|sa|ses|leurs?|une?|des|ce|cette) |l['’])"
_PAPERS_FR = (
    r"(?:e-?mails?|mails?|courriels?|photos?|messages?|courrier|lettre|rapport|preuves?|reçu|facture|attestation|captures?"
    r"|enregistrement|constat|confirmation)"
)
SHOWED_FR: Final = (
    rf"(?:je )?(?:(?:lui|leur) (?:ai )?)?(?:re)?(?:lu|montré|fait (?:lire|écouter|voir)) (?:à [\w’'.]+ )?{_THE_FR}"
    rf"|(?:je )?(?:lui|leur) ai (?:re)?(?:lu|montré|fait (?:lire|écouter|voir)|transmis|transféré)\b"
    rf"|(?:transmis|transféré) {_THE_FR}{_PAPERS_FR}\b"
    r"(?![^.,;]* (?:aux?|à la|à l['’]) ?(?:service|siège|direction|équipe|compta\w*))"
)
_THE_ES = r"(?:el|la|los|las|mi|mis|su|sus|un|una|nuestr[oa])"
SHOWED_ES: Final = (
    rf"(?:(?:yo|les?|se|l[oa]s?) )*(?:leí|leímos|enseñé|enseñamos|mostré|mostramos|reenvié|reenviamos)\b"
    rf"|(?:les? |se l[oa]s? )(?:puse|pasé) (?:{_THE_ES} |en )"
    rf"|(?:(?:les? |se l[oa]s? )?(?:he|hemos) )?(?:leído|enseñado|mostrado|reenviado) {_THE_ES} "
)

_SHOWS_THEM = QuickPattern("|".join((SHOWED_EN, SHOWED_NL, SHOWED_DE, SHOWED_FR, SHOWED_ES)))


def shows_them(said: str) -> bool:
    """Whether it begins with that the person showed, read out or passed on something, in any language that contacts are
    written in.

    >>> shows_them("Read him the tracking page"), shows_them("Read my file and agrees")
    (True, False)
    """
    return _SHOWS_THEM.match(said) is not None


_BEHIND_IT = QuickPattern(
    r"(?:[,;]| [-–—]) (?!(?:and|en|und|et|y) )|(?::|,? (?:and|en|und|et|y)) (?=(?:he|she|they|hij|zij|ze|er|sie|il"
    r"|elle|ils|elles|él|ella|ellos|reconoce|admite|acepta|confirma|dice|ve|lo ve)\b)"
)
"""Where what came of it begins."""


def behind_showing(said: str) -> str:
    """What stands behind the clause in which the person shows something; nothing where that is all, all of it where they show
    nothing.

    >>> behind_showing("Read him the label, he sees 4 kg"), behind_showing("Showed her the photo"), behind_showing("it is 4 kg")
    ('he sees 4 kg', '', 'it is 4 kg')
    """
    if not shows_them(said):
        return said
    end = _BEHIND_IT.search(said)
    return behind_showing(said[end.end() :]) if end else ""
