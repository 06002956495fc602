"""What kind of trouble the words of a problem tell: another thing came than was ordered, or a part of it, it is damaged, a
service is down, money was taken twice or after all was cancelled, what was booked was called off, or it is not what was
described.

A bot has a button for each, and a card issuer a reason. Only what the words say plainly counts, in the five languages; of
anything else nothing is said. Our own lists.
"""

from __future__ import annotations

import re
from enum import StrEnum

from casebook.domain.notes.called_off import says_called_off
from casebook.domain.notes.defects import says_any, says_it_fails, says_not_as_described
from casebook.domain.notes.part_missing import says_part_missing
from casebook.text.quick_pattern import compiled
from casebook.text.sentences import sentences


class Trouble(StrEnum):
    """A kind of trouble."""

    WRONG_ITEM = "wrong item"
    DAMAGED = "damaged"
    PART_MISSING = "part missing"
    OUTAGE = "outage"
    TWICE = "charged twice"
    CANCELLED = "cancelled"
    CALLED_OFF = "called off"
    NOT_AS_DESCRIBED = "not as described"


_MESSAGES = (
    r"e-?mails?|messages?|calls?|refund|repl(?:y|ies)|answer|confirmation|notice|letter|bills?|invoice|voucher|date|reminder|code",
    r"mail(?:tje)?|bericht(?:je)?|antwoord|bevestiging|brief|rekening|factuur|tegoedbon|datum|herinnering",
    r"Nachricht|Antwort|Bestätigung|Brief|Rechnung|Gutschein|Termin|Mahnung",
    r"réponse|confirmation|courrier|lettre|facture|avoir|avis",
    r"mensaje|correo|respuesta|confirmación|carta|factura|vale|aviso|fecha",
)
"""What may come of an order and is not the thing: a message, a bill, a day. By language, as all that follows."""

_A_THING = rf"(?!(?:\w+ )?(?:{'|'.join(_MESSAGES)})\b)"

_CAME_INSTEAD = (
    rf"\border(?:ed)?\b.*\b(?:received|got|(?:was|were|been) sent|sent me|delivered)\b (?:an?|two|three|some) {_A_THING}",
    rf"\border(?:ed)?\b.*(?:[;,]|\band|\bbut) (?:an?|two|three) {_A_THING}.*\b(?:came|arrived|was delivered|turned up)\b",
    rf"\b(?:besteld(?:en|e)?|kocht)\b.*\b(?:kreeg|ontving|kregen|ontvingen)\b (?:er )?(?:een|twee|drie) {_A_THING}",
    rf"\b(?:besteld(?:en|e)?|kocht)\b.*\been {_A_THING}.*\b(?:gekregen|ontvangen|geleverd|bezorgd|gekomen)\b",
    rf"\b(?:bestellte?|gekauft)\b.*\b(?:einen?|zwei|drei) {_A_THING}.*\b(?:bekommen|erhalten|geliefert|gekommen)\b",
    rf"\b(?:bestellte?|gekauft)\b.*\b(?:bekam|erhielt|kam|kamen)\b (?:\w+ )?(?:eine?n?|zwei|drei) {_A_THING}",
    rf"\bcommandée?s?\b.*\b(?:reçu|livré|envoyé)\b (?:une?|des|deux|trois) {_A_THING}",
    rf"\b(?:pedí|pedido|pedimos|compré)\b.*\b(?:recibí|recibido|llegó|enviaron|entregaron)\b (?:una?|unos|unas|dos) {_A_THING}",
)
"""That one thing was ordered and another came: what came has no article that says it is the same."""

_INSTEAD_OF = (
    rf"\b(?:got|received|sent|delivered)\b (?:me |us )?(?:an?|two|some) {_A_THING}.{{0,40}}\binstead of (?!(?:my |the )?money)",
    rf"\b(?:kreeg|gekregen|ontving|ontvangen|zat)\b.{{0,10}}\been {_A_THING}.{{0,40}}\b(?:in plaats van|i\.?p\.?v\.?)",
    rf"\beinen? {_A_THING}.{{0,30}}\b(?:an)?statt\b.{{0,40}}\b(?:bekommen|erhalten|geliefert)",
    rf"\b(?:bekommen|erhalten|bekam|erhielt)\b (?:\w+ )?einen? {_A_THING}.{{0,30}}\b(?:an)?statt\b",
    rf"\b(?:reçu|livré|envoyé)\b (?:une?|des|deux) {_A_THING}.{{0,40}}\bau lieu d",
    rf"\b(?:recibí|recibido|llegó|enviaron|enviado)\b (?:una?|unos|unas|dos) {_A_THING}.{{0,40}}\b(?:en vez|en lugar) de",
)
"""That a thing came in the place of another."""

_WRONG = (
    r"\bwrong (?:item|article|product|goods|size|colou?r|model|version|one|thing|parcel|order)s?\b",
    r"\bwrong (?:\w+ )?\w+ (?:came|arrived|(?:was|were) (?:sent|delivered))\b|\bnot what (?:I|we) (?:had )?ordered\b",
    r"\b(?:verkeerde?|foute?) (?:artikel|product|maat|kleur|model|versie|pakket|bestelling|spullen)\b",
    r"\bniet wat (?:ik|wij|we) (?:had|hadden|heb|hebben) besteld",
    r"\bfalsche[nmrs]? (?:Artikel|Produkt|Ware|Größe|Farbe|Modell|Version|Paket|Lieferung|Bestellung)\b|\bnicht das,? was ich",
    r"\bmauvais(?:e|es)? (?:article|produit|taille|pointure|couleur|modèle|version|colis|commande)s?\b",
    r"\bpas ce que (?:j['’](?:ai|avais)|nous avons) command",
    r"\b(?:artículo|producto|talla|color|modelo|versión|paquete|pedido)s? (?:equivocad|incorrect|erróne)[oa]s?\b",
    r"\bno es lo que (?:pedí|pedimos|había pedido)\b",
)

_BROKEN = (
    r"(?<!promise )(?<!word )\b(?:arrived|came|is|was|were|are|got|received)\b.{0,40}\b(?:damaged|broken|faulty|defective)\b",
    r"\b(?:scratched|dented|shattered|cracked|torn)\b",
    r"\b(?:beschadigde?|kapotte?|kapot|defecte?|gescheurde?|gebarsten)\b|\b(?:is|was|kwam) stuk\b",
    r"\b(?:beschädigt|kaputt|defekt|zerbrochen|zerkratzt|zerrissen)(?:e[nmrs]?)?\b",
    r"\b(?:abîmé|endommagé|cassé|rayé|fissuré|déchiré)e?s?\b|\bdéfectueu(?:x|ses?)\b",
    r"\b(?:dañad|rot|defectuos|estropead|rayad|averiad)[oa]s?\b",
)

_SERVICES = (
    r"\b(?:internet|broadband|line|connection|wi-?fi|fib(?:re|er)|landline|electricity|power|gas|heating|network|signal)\b",
    r"\b(?:lijn|verbinding|glasvezel|stroom|netwerk|verwarming)\b",
    r"\b(?:Leitung|\w*anschluss|\w*verbindung|WLAN|Glasfaser|Strom|Netz|Heizung)\b",
    r"\b(?:ligne|connexion|électricité|courant|réseau|chauffage)\b",
    r"\b(?:línea|conexión|fibra|luz|red|calefacción)\b",
)

_DOWN = (
    r"\b(?:is|was|are|been|went|gone) (?:\w+ )?(?:down|out|dead|off)\b",
    r"\b(?:(?:does|do|did)(?: not|n['’]t) work|(?:stopped|not) working)\b",
    r"\boutage|\b(?:no|without) (?:internet|broadband|connection|wi-?fi|signal|power|electricity|heating|gas)\b",
    r"\beruit\b|\b(?:ligt|lag|is|was|valt|viel)\b.{0,25}\b(?:uit|plat|weg|uitgevallen)\b|\bwerkt\w*\b.{0,25}\bniet\b|storing",
    r"\bdoet het\b.{0,15}\bniet\b|\b(?:geen|zonder) (?:internet|verbinding|stroom|wifi|gas|verwarming)\b",
    r"\b(?:ausgefallen|gestört|tot)\b|Störung|\b(?:funktioniert|geht)\b.{0,25}\bnicht\b",
    r"\b(?:keine?n?|ohne) (?:Internet|Verbindung|Strom|WLAN|Netz|Heizung)\b",
    r"\b(?:coupée?s?|en panne|panne|coupure)\b|\bne (?:marche|fonctionne) (?:plus|pas)\b|\b(?:plus|pas) d['’]internet\b",
    r"\b(?:sans|plus de|pas de) (?:internet|connexion|réseau|courant|chauffage|wifi)\b",
    r"\b(?:cortad|averiad|caíd)[oa]s?\b|\bno funciona|\bavería",
    r"\b(?:sin|no tengo|no hay) (?:internet|conexión|luz|línea|red|wifi)\b",
)


_TWICE = (
    r"\b(?:charged|billed|debited|taken|paid)(?: \w+)? (?:twice|double|two times)\b|\bdouble[- ]?charge|\b(?:two|2) charges\b",
    r"\b(?:twee keer|tweemaal|dubbel|2 ?x) (?:afgeschreven|betaald|geïnd|in rekening|af\b)",
    r"\b(?:doppelt|zweimal|2 ?x) (?:abgebucht|belastet|bezahlt)",
    r"\b(?:débité|prélevé|payé|facturé)e?s? (?:deux|2) fois\b|\b(?:double|deux|2) (?:prélèvement|débit|paiement)s?\b",
    r"\b(?:cobr|carg|pag)\w+ (?:dos|2) veces\b|\b(?:doble|dos|2) (?:cargo|cobro)s?\b|\bcobro duplicado\b",
)

_CANCELLED = (
    r"\b(?:cancel(?:l?ed|l?ing|lation)|terminated)\b|\b(?:opgezegd|opzegging|geannuleerd|annulering)\b",
    r"\b(?:gekündigt|Kündigung|storniert|Stornierung|widerrufen)\b|\b(?:résilié|annulé|rétracté)e?s?\b|\b(?:résili|annul)ation\b",
    r"\b(?:cancel|anul)(?:é|ado|ada|amos|ación)\b|\b(?:di|dado|dimos) de baja\b",
)

_CHARGED = (
    r"\b(?:charg(?:ed?|es|ing)|debit(?:ed|s)?|bill(?:ed|ing)|took|taken|taking)\b|\b(?:afgeschreven|incasso|geïnd|afschrij\w+)\b",
    r"\bschrij(?:f|ft|ven)\b.{0,40}\baf\b|\bbetaal nog\b",
    r"\b(?:still|nog steeds|weiter|toujours|sigo) (?:pay|betal|zahl|pai|pag)\w*",
    r"\b(?:abgebucht|abbuchen|eingezogen|Abbuchung\w*|berechnet|belastet|buch(?:en|t)\b.{0,40}\bab)\b|\bzahle (?:ich )?weiter",
    r"\b(?:prélev(?:é|ée|ées|és|er)|prélèv(?:e|ent|ements?)|débit(?:é|er)|factur(?:é|er))\b",
    r"\b(?:cobr(?:ado|ada|aron|ó|an|ar|ando|o|os)|carg(?:o|os|ado|aron))\b",
)

_STILL = (
    r"\b(?:keep|keeps|kept|still|again|every|each|a) (?:\w+ )?(?:month|charg|bill|tak|debit)",
    r"\b(?:elke|iedere|per) maand|\bnog steeds\b",
    r"\b(?:weiter|trotzdem|immer noch|jeden Monat|monatlich)\b|\b(?:toujours|encore|par mois|chaque mois|continu\w+)\b",
    r"\b(?:sigue|siguen|seguís|cada mes|al mes|todavía)\b",
)
"""What tells that money goes on being taken, after what a sentence before said was cancelled."""

_QUOTED = r"(?:[\"“„«]|(?<!\w)['‘])[^\"“”»]{1,80}?(?:[\"”“»]|['’](?!\w))"
"""What somebody else said, which is theirs: they cut it because "screen cracked"."""

_NO = r"\b(?:not|never|no|without|niet|geen|nooit|zonder|nicht|nie|keine?|ohne|pas|aucune?|sans|no|nunca|sin|ni)\b|n['’]t\b"
"""What is said not to be so, in the clause of a word: it was not cracked."""


def trouble_in(text: str) -> Trouble | None:
    """The kind of trouble that the text tells, a damaged thing before another that came; None where it tells none of them. What
    others are quoted to have said, or what is said not to be so, is none.

    >>> trouble_in("I ordered a red bath towel and received a grey bathrobe."), trouble_in("I ordered a lamp and got an e-mail.")
    (<Trouble.WRONG_ITEM: 'wrong item'>, None)
    >>> trouble_in("Mijn internet ligt eruit sinds 2 oktober."), trouble_in("Die Lampe ist zerbrochen.")
    (<Trouble.OUTAGE: 'outage'>, <Trouble.DAMAGED: 'damaged'>)
    >>> trouble_in('They say "screen cracked". It was not cracked.'), trouble_in("I cancelled in May and am charged each month.")
    (None, <Trouble.CANCELLED: 'cancelled'>)
    """
    text = compiled(_QUOTED).sub("", text)
    said = sentences(text)
    if any(says_any(_SERVICES, sentence) and says_any(_DOWN, sentence) for sentence in said):
        return Trouble.OUTAGE
    if _says_broken(text):
        return Trouble.DAMAGED
    if says_any((*_WRONG, *_CAME_INSTEAD, *_INSTEAD_OF), text):
        return Trouble.WRONG_ITEM
    if says_part_missing(text):
        return Trouble.PART_MISSING
    if says_any(_TWICE, text):
        return Trouble.TWICE
    cancelled = [sentence for sentence in said if says_any(_CANCELLED, sentence)]
    goes_on = any(says_any(_STILL, sentence) and says_any(_CHARGED, sentence) for sentence in said)
    if any(says_any(_CHARGED, sentence) for sentence in cancelled) or (cancelled and goes_on):
        return Trouble.CANCELLED
    if says_called_off(text):
        return Trouble.CALLED_OFF
    if says_it_fails(text):
        return Trouble.DAMAGED
    return Trouble.NOT_AS_DESCRIBED if says_not_as_described(text) else None


def _says_broken(text: str) -> bool:
    """Whether it says so of anything that it does not say the opposite of in the same clause."""
    found = (match for pattern in _BROKEN for match in compiled(pattern, re.IGNORECASE | re.DOTALL).finditer(text))
    clauses = (re.split(r"[,;.!?]\s", text[: match.end()])[-1] for match in found)
    return any(not says_any((_NO,), clause) for clause in clauses)
