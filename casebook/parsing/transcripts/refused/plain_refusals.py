"""What refuses something without *cannot*: `Postage is non-refundable`, `Das machen wir nicht`, `La comisión no, lo siento`.

Patterns over text in small letters without accents, for any language.
"""

from __future__ import annotations

import re

_ENGLISH = (
    r"\b(?:is|are|was|were|it's|that's|they're) (?:\w+ )?(?:non-?(?:refundable|returnable|reimbursable|exchangeable)|"
    r"(?:not|never) (?:refundable|returnable|reimbursable|exchangeable))\b|"
    r"\bagainst (?:our |the |your |company |shop |store )*(?:policy|policies|rules|terms)\b|"
    r"\bnot (?:our |company |within (?:our |the )?)policy\b|\bpolic(?:y|ies) (?:does not|doesn't|do not|don't|"
    r"won't) (?:allow|permit|cover)\b|"
    r"\b(?:we|i)(?: have to| must| will have to| had to|'ll have to)? (?:decline|refuse|reject|turn down) (?:your|this|that|"
    r"the)\b(?! (?:\w+ )?(?:calls?|chats?|invitation|invite|meeting|connection|line)\b)"
)
_REASON_NL = r"(?:beleid|voorwaarden|regels|reglement|huisregels)"
_GIVE_NL = (
    r"(?:vergoeden|vergoed|betalen|betaal|restitueren|crediteren|retourneren|accepteren|verrekenen|verstrekken|geven|geef|nemen|"
    r"neem|ruilen|keren|doen|doe|herstellen|vervangen)"
)
_DUTCH = (
    rf"\b{_GIVE_NL} (?:wij|we|ik)(?: (?!voor\b|pas\b)[^\s.;,]+){{0,5}}? (?:niet|nooit|geen)\b|"
    rf"\b(?:wij|we) {_GIVE_NL}(?: [^\s.;,]+){{0,5}}? (?:niet|nooit|geen)\b|"
    r"\b(?:is|zijn|was|waren) (?:\w+ )?niet (?:restitueerbaar|terugbetaalbaar|vergoedbaar|retourneerbaar|te ruilen|"
    r"inwisselbaar)\b|"
    rf"\b(?:tegen|in strijd met) (?:\w+ )?{_REASON_NL}\b|\b{_REASON_NL} (?:laat|laten|staat|staan)(?: \w+){{0,3}} niet toe\b|"
    r"\bmoet(?:en)? (?:wij|we|ik) (?:[^\s.;,]+ ){0,8}?(?:afwijzen|weigeren)\b|\b(?:wijzen|weigeren) (?:wij|we)\b"
)
_GIVE_DE = (
    r"(?:erstatten|ersetzen|zahlen|bezahlen|ubernehmen|gewahren|machen|tun|geben|leisten|akzeptieren|tauschen|erlassen|"
    r"verrechnen|"
    r"nehmen|erstatte|ersetze|zahle|mache|ubernehme|gewahre)"
)
_REASON_DE = r"(?:richtlinien?|regeln?|bedingungen|agb|vorgaben|vorschriften|geschaftsbedingungen)"
_GERMAN = (
    rf"\b{_GIVE_DE} (?:wir|ich)(?: (?!vor\b|erst\b)[^\s.;,]+){{0,5}}? (?:nicht|keine?[nrms]?)\b|"
    rf"\b(?:wir|ich) {_GIVE_DE}(?: [^\s.;,]+){{0,5}}? (?:nicht|keine?[nrms]?)\b|"
    r"\b(?:ist|sind|war|waren) (?:\w+ )?(?:nicht|nie) (?:erstattungsfahig|erstattbar|ruckerstattbar|umtauschbar|ruckzahlbar)\b|"
    rf"\bgegen (?:\w+ )?{_REASON_DE}\b|\b{_REASON_DE} (?:lassen|lasst|erlauben|erlaubt|sehen)(?: \w+){{0,3}} nicht\b|"
    r"\bmuss(?:en)? (?:wir|ich) (?:[^\s.;,]+ ){0,8}?ablehnen\b|\blehne[n]? (?:wir|ich)\b[^.;]{0,60}\bab\b"
)
_GIVE_FR = (
    r"(?:rembours(?:ons|e)|indemnis(?:ons|e)|prenons|prend|accord(?:ons|e)|accept(?:ons|e)|fais|faisons|fait|donn(?:ons|e)|"
    r"vers(?:ons|e)|repren(?:ons|d)|echange(?:ons)?|pratiqu(?:ons|e))"
)
_REASON_FR = r"(?:politique|reglement|conditions|regles)"
_FRENCH = (
    rf"\b(?:nous|on|je) (?:ne |n')(?:\w+ ){{0,2}}?{_GIVE_FR} (?:pas|plus|jamais|aucune?)\b|"
    r"\b(?:n'est|ne sont|ne sera|ne seront|n'etait) (?:\w+ )?(?:pas|jamais) (?:\w+ )?(?:remboursables?|echangeables?|"
    r"reprise?s?|couverte?s?|indemnisables?|prise?s? en charge)\b|\bnon remboursables?\b|"
    r"\bne (?:peut|peuvent|pourra|pourront|saurait)(?: \w+)?(?: pas)?(?: \w+)? faire l'objet\b|"
    r"\b(?:nous|je|on) (?:refusons|refuse|rejetons|devons refuser|dois refuser) (?:de|votre|la|le|cette|ce)\b|"
    rf"\bcontraire a (?:\w+ )?{_REASON_FR}\b|\b{_REASON_FR} ne (?:\w+ )?(?:permet\w*|prevoi\w*|autoris\w*) pas\b"
)
_GIVE_ES = (
    r"(?:pag(?:amos|o)|abon(?:amos|o)|devolvemos|devuelvo|reembols(?:amos|o)|cubrimos|hacemos|hago|acept(?:amos|o)|"
    r"compens(?:amos|o)|"
    r"damos|asumimos|cambi(?:amos|o)|indemniz(?:amos|o)|admitimos)"
)
_REASON_ES = r"(?:politica|normas?|condiciones|reglas|normativa)"
_SPANISH = (
    rf"\bno (?:(?:le|te|les|os|lo|la|los|las|se|nos) ){{0,3}}{_GIVE_ES}\b|"
    r"\b(?:no es|no son|no era|no eran) (?:reembolsables?|retornables?|canjeables?|devoluciones)\b|\bno reembolsables?\b|"
    r"\b(?:le|te|se) (?:denegamos|rechazamos)\b|"
    rf"\bcontra (?:\w+ ){{0,2}}?{_REASON_ES}\b|\b{_REASON_ES} no (?:\w+ )?(?:permit\w+|contempla\w*)\b|"
    r"^\W*(?:(?:no|pues|ya)[,.]? )*(?:el|la|los|las|eso|es[oa]s?)(?: (?!semana|mes|dia|manana|tarde|lunes|martes|miercoles|"
    r"jueves|"
    r"viernes|sabado|domingo)\w+){0,4} no(?=\W*$|[,;.!])"
)
_SORRY_NO = (
    r"^\W*(?:no[,.]? )?not (?:the|your|that) (?:\w+ ){0,3}?\w+, (?:sorry|i'm afraid|unfortunately)|"
    r"^\W*(?:the|your) (?:\w+ ){1,4}?no, (?:sorry|i'm afraid)|"
    r"^\W*(?:de|het|die|dat|uw|je) (?:\w+ ){0,4}?niet,? (?:sorry|helaas|spijt)|"
    r"^\W*(?:der|die|das|den|ihre?n?) (?:\w+ ){0,4}?(?:leider )?nicht, (?:tut mir leid|sorry|leider|entschuldig)|"
    r"^\W*(?:le|la|les|l'|vos|votre) ?(?:[\w']+ ){1,5}?non, (?:desolee?|navree?|malheureusement)"
)
"""What is answered with no more than the thing and a no, with regret."""

_REFUSES = re.compile("|".join((_ENGLISH, _DUTCH, _GERMAN, _FRENCH, _SPANISH, _SORRY_NO)))

_HARMLESS = re.compile(
    r"\b(?:don't|do not|niet|nicht|pas|no) (?:worry|moeilijk|meer dan|mehr als|plus (?:de|que)|mas (?:de|que)|alleen|nur|"
    r"seulement|solo|only)\b|\bdoen (?:we|wij|ik) niet moeilijk\b|\bgeven (?:wir|we|wij) (?:nicht|niet) auf\b|"
    r"\b(?:keine?|geen|aucuns?|sans|ningun\w*) (?:sorgen?|zorgen|angst|problem\w*|probleem|souci|gebuhr\w*|kosten|frais)\b|"
    r"\bno (?:hace|hacemos|hago) falta\b|\b(?:never|nooit|nie|jamais|nunca)\b.{0,20}\b(?:again|meer|mehr|wieder|mas)\b"
)
"""What is no refusal by the same words."""

_NOT_REJECTED = re.compile(
    r"\b(?:not|n't|never|niet|nicht|nie|pas|no|if|when|unless|als|wanneer|indien|wenn|falls|sollte|si|cuando|may|might|"
    r"could|would|"
    r"kan|zou|kann|konnte|peut|pourrait|puede|podria)\b[^.;]{0,40}\b(?:been |be |worden |werden |ete |etre |sido |ser )?"
    r"(?:declined|rejected|refused|denied|turned down|afgewezen|geweigerd|abgelehnt|zuruckgewiesen|refuse\w*|rejete\w*|"
    r"rechazad\w*|denegad\w*|desestimad\w*)\b"
)
_REJECTED = re.compile(
    r"\b(?:is|are|was|were|has been|have been|had been|'s been|got|we've|we have|i've)(?: \w+)? (?:declined|rejected|"
    r"refused|denied|"
    r"turned down)\b|"
    r"\b(?:is|zijn|werd|werden|wordt|hebben|heb)\b(?: [^\s.;,]+){0,4}? (?:afgewezen|geweigerd)\b|"
    r"\b(?:ist|sind|wurden?|wird|haben|habe|bleibt)\b(?: [^\s.;,]+){0,5}? (?:abgelehnt|zuruckgewiesen)\b|"
    r"\b(?:est|sont|a ete|ont ete|avons|ai)(?: \w+)? (?:refusee?s?|rejetee?s?|declinee?s?)\b|"
    r"\b(?:ha sido|han sido|esta|fue|queda|hemos|he|han)(?: \w+)? (?:rechazad|denegad|desestimad)[oa]s?\b"
)
"""That something asked for was turned down, before or now."""


_BY_OTHERS = re.compile(
    r"\bby (?:your|the|a|his|her|their) (?:\w+ )?(?:bank|card issuer|issuer|recipient|neighbou?r\w*|courier|carrier|driver|"
    r"customs|addressee|concierge|reception\w*|insurer)\b|\bat (?:the|your) door\b|"
    r"\bdoor (?:de|het|je|uw|een) (?:\w+ )?(?:bank|ontvanger|bu(?:ur\w*|ren)|koerier|bezorger|chauffeur|vervoerder|douane)\b|"
    r"\baan de deur\b|"
    r"\bvo[nm] (?:der|dem|ihre[rmn]|deine[rmn]|den|einem|einer) ?(?:\w+ )?(?:bank|empfanger\w*|nachbar\w*|kurier|fahrer|zoll|"
    r"boten)\b|\ban der (?:haus)?tur\b|"
    r"\bpar (?:votre |ta |ton |le |la |l'|un |une )?(?:\w+ )?(?:banque|destinataire|voisine?s?|coursier|livreur|transporteur|"
    r"douane)\b|"
    r"\bpor (?:su|tu|el|la|un|una) (?:\w+ )?(?:banco|destinatari[oa]|vecin[oa]s?|mensajero|repartidor|transportista|aduana)\b"
)
"""Who turns something down that is none of the company's."""

_NO_CLAIM = re.compile(
    r"\b(?:payments?|cards?|transactions?|direct debits?|parcels?|packages?|deliver(?:y|ies)|calls?|"
    r"betaling(?:en)?|kaart|pas|transactie|incasso|pakket(?:je)?|pakje|bezorging|zending|"
    r"zahlung(?:en)?|karte|lastschrift|paket|packchen|lieferung|sendung|abbuchung|"
    r"paiements?|carte|prelevement|colis|livraison|transaccion|pagos?|tarjeta|paquete|envio|entrega|cargo)\b"
)
_CLAIM = re.compile(
    r"\b(?:\w*claims?|requests?|refunds?|compensation|application|complaint|appeal|reimbursement|"
    r"\w*verzoek|aanvraag|\w*vergoeding|terugbetaling|klacht|bezwaar|declaratie|"
    r"\w*antrag\w*|\w*erstattung\w*|\w*ersatz|reklamation|beschwerde|anspruch|entschadigung|"
    r"demande|remboursement|reclamation|indemnisation|recours|solicitud|reembolso|reclamacion|devolucion|compensacion|recurso)\b"
)
"""What one asks for; what else is declined is a payment, or a parcel at the door."""

_ANOTHER_NOW = re.compile(
    r"\b(?:this|the new|the second|deze|de nieuwe|diese[rs]?|der neue|die neue|celle-ci|cette fois|la nouvelle|est[ea]|"
    r"la nueva)\b(?: \w+)? (?:is|was|looks|ist|est|esta|zijn|es)(?: \w+)? (?:fine|ok|okay|good|accepted|approved|"
    r"in orde|goed\w*|in ordnung|"
    r"gut|genehmigt|bonne?|acceptee?|bien|aprobad[oa]|aceptad[oa])\b"
)
"""That it was another one, and this one is not turned down."""


def is_of_others(small: str) -> bool:
    """Whether somebody else is told to have turned something down, or the company another one before.

    >>> is_of_others("het pakket is geweigerd door de buren"), is_of_others("your claim was denied")
    (True, False)
    """
    return _BY_OTHERS.search(small) is not None or _ANOTHER_NOW.search(small) is not None


def refuses_plainly(small: str) -> bool:
    """Whether words in small letters refuse something by themselves.

    >>> [refuses_plainly(each) for each in ("postage is non-refundable.", "das machen wir nicht.", "la comision no, lo siento.")]
    [True, True, True]
    >>> [refuses_plainly(each) for each in ("esta semana no.", "dat doen we niet moeilijk over.", "we erstatten es ihnen.")]
    [False, False, False]
    """
    return _REFUSES.search(small) is not None and not _HARMLESS.search(small)


def was_rejected(small: str) -> bool:
    """Whether words in small letters say that something was turned down; not in case of something, and not that it was not.

    >>> was_rejected("die is afgewezen omdat er geen verwijzing bij zat"), was_rejected("if your claim is rejected")
    (True, False)
    >>> was_rejected("your card payment was declined by your bank"), was_rejected("your claim was denied by mistake")
    (False, False)
    """
    if _REJECTED.search(small) is None or _NOT_REJECTED.search(small):
        return False
    is_no_claim = _NO_CLAIM.search(small) is not None and _CLAIM.search(small) is None
    return not (is_no_claim or is_of_others(small) or reopens(small))


_REOPENS = re.compile(
    r"\b(?:re-?(?:open|submit|assess|process|evaluat|consider|send|file|examin)\w*|look(?:ing)? at (?:it|this|that) again|"
    r"(?:put|pass|send|submit|run|enter|file)\w* (?:it|this|that|them|your \w+) (?:\w+ )?(?:again|back in|through again|"
    r"once more)|"
    r"(?:by (?:mistake|accident)|in error|mistakenly|(?:i|we)(?: have|'ve)? (?:now |just )?(?:approved|accepted|granted)|"
    r"(?:is|are|been) now (?:approved|accepted)|per (?:ongeluk|abuis|vergissing)|(?:nu|alsnog) goedgekeurd|"
    r"aus versehen|(?:jetzt|nun|doch) genehmigt|par erreur|(?:approuvee?|acceptee?) maintenant|maintenant (?:approuve|accepte)e?|"
    r"por error|(?:ya|ahora) (?:\w+ )?(?:aprobad|aceptad)[oa])|"
    r"(?:misread|wrongly (?:scanned|read|rejected|refused|entered)|rejected (?:in error|by mistake|wrongly))|"
    r"heropen\w*|herbeoordel\w*|(?:opnieuw|nogmaals|alsnog)(?: [^\s.;,]+){0,2} (?:door|in|bekij\w*|beoordel\w*|voor\w*|aan\w*|"
    r"stur\w*|vergoed\w*|goed\w*)|(?:verkeerd|ten onrechte|onterecht) (?:gescand|gelezen|ingelezen|afgewezen|verwerkt|"
    r"beoordeeld)|"
    r"(?:erneut|noch ?mal|noch einmal|neu)(?: [^\s.;,]+){0,3} (?:ein|weiter|pruf\w*|bearbeit\w*|einreich\w*|vor\w*)|"
    r"(?:falsch|zu unrecht|versehentlich|irrtumlich) (?:gescannt|gelesen|erfasst|abgelehnt|eingelesen)|wieder ?(?:auf|eroffn\w*)|"
    r"(?:a|de) nouveau|re-?(?:examin|soumet|ouvr|trait|transmet)\w*|rouvr\w+|(?:mal (?:scanne|lu|numerise)|"
    r"refusee? (?:a tort|par erreur))\w*|"
    r"(?:de nuevo|otra vez|nuevamente)|re(?:abr|envi|consider|revis|tramit)\w+|vuelvo a \w+|"
    r"(?:mal (?:escanead|leid)|(?:rechazad|denegad)[oa] por error)\w*)\b"
)
"""That what was turned down is looked at again, or was so by mistake."""


def reopens(small: str) -> bool:
    """Whether words in small letters say that what was turned down before is taken up again, or was turned down by mistake.

    >>> reopens("ik zet hem nu opnieuw door naar de afdeling"), reopens("we can't look at it before monday")
    (True, False)
    """
    return _REOPENS.search(small) is not None
