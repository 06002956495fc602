"""Whether a note made on settling says that what was promised came, and was wrong: *it was the wrong colour*, *too small again*.

In the five languages, and only of things; money that came in part others tell. Our own lists. Pure.
"""

from __future__ import annotations

import re

from casebook.text.quick_pattern import QuickPattern
from casebook.text.words.joining_words import AND_OR_BUT

_NO_THING = (
    r"(?!(?:e-?mail ?)?(?:address|department|number|date|day|time|person|answer|e-?mail|form|label|account|name|street|house|door"
    r"|postcode|way|info\w*|adres|afdeling|nummer|datum|dag|tijd|persoon|antwoord|mail|formulier|rekening|naam|straat|huis|deur"
    r"|adresse|anschrift|abteilung|tag|zeit|antwort|formular|konto|straße|haus|tür|hausnummer|person|service|numéro|jour|heure"
    r"|réponse|formulaire|compte|nom|rue|porte|dirección|departamento|número|fecha|día|hora|respuesta|formulario|cuenta|nombre"
    r"|calle|puerta)\b)"
)
_WRONG = QuickPattern(
    rf"\b(?:wrong|incorrect) {_NO_THING}\w|\b(?:(?:was|is|were|are|came|arrived|again) )?(?:broken|faulty|damaged|defective"
    r"|scratched|dented|cracked|torn|stained|dirty|used|second-?hand|incomplete|empty)\b|\bwrong(?: one| again)?\s*\Z"
    r"|\btoo (?:small|big|large|short|long|tight|wide|narrow|heavy|thin)\b|\b(?:leaks|leaked|leaking)\b"
    r"|\b(?:does|did|do)(?: not|n['’]t) (?:work|fit|match)\b|\b(?:same (?:fault|problem|defect))\b"
    r"|\banother (?:colou?r|size|model)\b"
    rf"|\b(?:verkeerde?|foute?|onjuiste?) {_NO_THING}\w|\b(?:kapot|stuk|beschadigd|defect|gebarsten|gedeukt|gekrast|gescheurd"
    r"|vuil|gebruikt|onvolledig|leeg)\b|\bte (?:klein|groot|kort|lang|smal|breed|krap|zwaar|dun)\b|\b(?:lekt|lekte)\b"
    r"|\b(?:werkt|werkte|past|paste) (?:weer |ook |nog )?niet\b|\bzelfde (?:fout|probleem|defect|gebrek)\b"
    r"|\bandere (?:kleur|maat)\b"
    rf"|\b(?:falsche[nrsm]?|verkehrte[nrsm]?) {_NO_THING}\w|\b(?:kaputt|beschädigt|defekt|zerbrochen|verbeult|zerkratzt|gerissen"
    r"|schmutzig|gebraucht|unvollständig|leer|undicht)\b|\bzu (?:klein|groß|kurz|lang|eng|weit|schmal|breit|schwer|dünn)\b"
    r"|\b(?:funktioniert|funktionierte|passt|passte|ging|geht) (?:wieder |auch |noch )?nicht\b"
    r"|\b(?:gleiche[nrs]?|selbe[nrs]?) (?:fehler|mangel|problem|defekt)\b|\bandere farbe\b"
    rf"|\bmauvaise? {_NO_THING}\w|\b(?:cassée?s?|abîmée?s?|endommagée?s?|défectueu(?:x|se)s?|rayée?s?|fêlée?s?|déchirée?s?"
    r"|tachée?s?|usagée?s?|incomplète?s?|incomplet|vides?|cabossée?s?)\b|\btrop (?:petit|grand|court|long|étroit|large|serré)\w*"
    r"|\bne (?:marche|fonctionne|va|convient) (?:pas|toujours pas|plus)\b|\bmême (?:défaut|panne|problème)\b"
    r"|\bautre (?:couleur|taille|modèle)\b"
    rf"|\b(?:\w+ )?(?:equivocad[oa]s?|incorrect[oa]s?|erróne[oa]s?)\b|\b(?:rot[oa]s?|dañad[oa]s?|defectuos[oa]s?|abollad[oa]s?"
    r"|rayad[oa]s?|manchad[oa]s?|usad[oa]s?|incomplet[oa]s?|vací[oa]s?)\b"
    r"|\bdemasiado (?:pequeñ|grande|cort|larg|estrech|anch)\w*|\bno (?:funciona|sirve|encaja)\b"
    r"|\bmism[oa] (?:fallo|defecto|problema)\b|\botro (?:color|modelo)\b|\botra talla\b"
)
"""What says of a thing that it was not as it should be."""

_NONE = QuickPattern(
    r"\b(?:nothing|nobody|no-?one|never|not (?:come|came|arrived?|sent|delivered|received|here|yet)|no (?:new|replacement|parcel)"
    r"|still (?:waiting|no)|(?:wrong|incorrect) (?:address|e-?mail|number|street|department)"
    r"|niets|niks|niemand|nooit|nog geen|geen|nichts|niemand|nie|noch kein\w*|kein\w*|rien|jamais|personne|aucune?|nada|nadie"
    r"|nunca|ningun[oa]?|ningún)\b|\b(?:did|has|have|was|had)n['’]t (?:come|came|arrive|been|sent|delivered)\b"
    r"|\b(?:niet|nicht) (?:\w+ )?(?:gekomen|geleverd|bezorgd|angekommen|geliefert|erhalten|ontvangen|gekregen|bekommen)\b"
    r"|\bn['’](?:est|a|ai) (?:\w+ )?pas (?:été )?(?:arriv|livr|venu|reçu|envoy)\w*"
    r"|\bno (?:ha |he )?(?:lleg|vin|recib|entreg|envi)\w+"
)
"""What says that nothing came, or where else it went."""


_OF_NO_THING = QuickPattern(
    r"\b(?:tak(?:es|ing|en)|took|wait\w*|last(?:s|ed|ing)|promises?|word|phone|number|link|site|website|app|portal|system|line"
    r"|(?:he|she|they|we|i|who) used|used (?:to|the)|offer(?:s|ed|ing)?"
    r"|duur(?:t|de|den)|wacht\w*|gewacht|belofte\w*|telefoon\w*|nummer|systeem|(?:hebben|heeft|werd) gebruikt|een stuk"
    r"|bieden|biedt|bood"
    r"|dauert?e?|gewartet|warten|wartezeit|versprechen|telefon\w*|(?:hat|haben) .*gebraucht|ans telefon|bieten|bot"
    r"|attend\w*|attente|promesses?|téléphone|numéro|lien|système|offr\w+|propos\w*"
    r"|esper\w+|tarda\w*|promesas?|teléfono|número|enlace|página|sistema|ofrec\w+|dirección)\b"
)
"""Found in a clause that tells of no thing: how long it took, a promise that was broken, a link that does not work."""

_CLAUSES = re.compile(rf"[.,;:]+ | (?:{AND_OR_BUT}) ", re.IGNORECASE)


def says_came_wrong(note: str) -> bool:
    """Whether it says so, and not that nothing came.

    >>> [says_came_wrong(each) for each in ("it was the wrong colour", "nothing came, wrong address", "wieder kaputt")]
    [True, False, True]
    >>> [says_came_wrong(each) for each in ("this takes too long", "the link does not work", "it came late and was too long")]
    [False, False, True]
    """
    if _WRONG.search(note) is None or _NONE.search(note) is not None:
        return False
    return any(_WRONG.search(each) and not _OF_NO_THING.search(each) for each in _CLAUSES.split(note))
