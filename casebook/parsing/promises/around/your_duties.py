"""What the person is to do, or may do, by a day: you can return it until Friday, we need the form by Friday, u heeft 14 dagen.

A due day belongs to what the company said it would do; the person's own is none. A clause is looked at as its words,
folded and parted by one blank each, the day in it among them. Rules of our own. Nothing here raises.
"""

from __future__ import annotations

from casebook.text.quick_pattern import QuickPattern

_SOON = (
    r"(?:(?:also|still|always|now|simply|only|just|either|then|first|please|kindly|again|to|ook|nog|altijd|gewoon|eerst)"
    r" )*"
)
_ACT = (
    r"(?:return|send|ship|bring|pay|post|provide|submit|reply|respond|confirm|cancel|claim|file|appeal|object|complain"
    r"|exchange|withdraw|decide|choose|dispute|contact|call|email|phone|write|report|register|upload|fill|complete|sign"
    r"|refuse|reject|drop|hand|apply|let us|tell us|notify|inform|change|amend|swap|get back to us|come back to us|answer"
    r"|give us|make a claim|raise)"
)
"""What the person does for the company, and never gets from it."""
_DUTCH_ACT = (
    r"(?:(?:terug|op|in|door|aan|af|retour) ?(?:te )?(?:sturen|zenden|brengen|geven|leveren|dienen|melden|vragen|zeggen|zien)"
    r"|(?:te )?(?:retourneren|betalen|annuleren|reageren|antwoorden|beantwoorden|bevestigen|ruilen|omruilen|beslissen|kiezen"
    r"|herroepen|klagen|claimen|wijzigen|bellen|mailen|melden|uploaden|ondertekenen|sturen)|in ?(?:te )?vullen"
    r"|contact (?:met ons )?op ?(?:te )?nemen|laten weten|bezwaar maken)"
)
_MAY = r"(?:can|may|could|might|are able to|have the right to|are entitled to|are free to|are welcome to)"
_MUST = (
    r"(?:must|need to|have to|should|ought to|will need to|will have to|are required to|are asked to|are requested to"
    r"|are obliged to|are expected to|are advised to)"
)
_TO_WAIT = (
    r"(?:wait|allow|see|expect|receive|have|hear|get(?! (?:(?:it|this|that|them|(?:the|your) \w+) )?(?:back )?to us)|be|give"
    r"|worry|do (?:anything|nothing)|bear|note|notice|find|know|keep|remember|understand|count|reckon)"
)
"""What people have to do while others do something for them; whatever else they have to do is theirs."""
_ENGLISH = QuickPattern(
    rf"\b(?:you|u)(?:'ll|'ve)? (?:{_SOON})(?:(?:will |would )?(?:must|need to|have to|got to)|gotta|are (?:required|obliged) to)"
    rf" (?:{_SOON})(?!{_TO_WAIT}\b)\w"
    rf"|\byou (?:{_SOON})(?:{_MAY}|{_MUST}) (?:{_SOON}){_ACT}\b|\bneeds? you to {_ACT}\b"
    rf"|\byou'(?:ll|re|d) (?:\w+ )?(?:need|have|required|asked|requested) to (?:{_SOON}){_ACT}\b"
    r"|\b(?:we|i)(?:'d| would) like (?:to (?:receive|have|get) )?(?:your|the|it|them)\b(?! to\b)"
    r"|\b(?:we|i|they)(?:'d|'ll)? (?:\w+ )?(?:need|require|must (?:have|receive)|(?:have|need) to (?:have|receive)) (?:back )?"
    r"(?:it|this|that|the|your|all|them|these|those)\b"
    r"|\bwe (?:\w+ )?(?:expect|await|wait for|look forward to) (?:it|them|(?:the|your) \w+) back\b(?! (?:in|on|at)\b)"
)
_AWAITED = QuickPattern(
    r"(?:\b(?:we|wij|i|ik|i'm|we're|(?:i|we)(?:'ll| will) be) (?:\w+ ){0,2}?(?:expect|await|wait for|look forward to|ontvang|zie"
    r"|verwacht|wacht op|erwarte|warte op|freue (?:mij|ons) op|attend(?:s|ons))|^wait (?=your)"
    r"|\b(?:expecting|awaiting|waiting for|looking forward to|(?:in the|a|to the) attente of|espera of|esperamos|freuen ons op))"
    r"(?:e?n|ing)? (?:graag |receiving |getting |seeing )?(?:the|your|ta|de|het|uw|je|jouw) (?:\w+ ){0,2}?"
    r"(?:repl(?:y|ies)|response|answer|feedback|payment|return|forms?|documents?|confirmation|decision|photo'?s?|"
    r"pictures?|receipt"
    r"|proof|details|statement|reactie|antwoord|betaling|retour|bevestiging|formulier\w*|gegevens|documenten|keuze|fotos?|foto's"
    r"|bewijs\w*|kopie|unterlagen|bestatigung|nachweis\w*|zahlung|formular\w*|bilder|beleg\w*|reponse|justificati\w+|pieces"
    r"|paiement|respuesta|documentos|confirmacion|pago|justificantes?|datos|comprobantes?)\b"
    r"|\b(?:(?:ik|wij|we) zien?|zien? (?:ik|wij|we))\b.*\btegemoet\b|\bsehen? (?:wij|ik)\b.*\bentgegen\b"
)
"""What those who promise nothing wait for from the person, and what people send them: we expect your photos by Friday."""
_TO_BE_DONE = QuickPattern(
    r"\b(?:can|may) (?:still |only |also |always )?be (?:returned|exchanged|cancelled|canceled|claimed|filed|submitted"
    r"|appealed|disputed)\b|\b(?:returns?|exchanges?|cancellations?|claims?) (?:(?:is|are) )?(?:accepted|possible"
    r"|allowed)\b|\b(?:must|has to|have to|needs to|need to) (?:\w+ )?(?:be (?:back|with us|in|here)|reach us|arrive here"
    r"|arrive with us)\b(?! (?:in|on|at|your|stock)\b)|\b(?:must|has to|have to|needs to|need to"
    r"|should) (?:\w+ )?be (?:returned|filed|submitted|reported|claimed|sent back|handed in|received by us|signed"
    r"|completed|postmarked|made|lodged|raised)\b|\b(?:forms?|formulier(?:en)?|formulare?|formulaires?|formularios?"
    "|paperwork|papieren|unterlagen|documents?|documenten|documentos|attestation|bewijs|nachweis|justificatifs?"
    r"|justificantes?) (?:\w+ ){0,2}(?:must|moet|moeten|muss|mussen|doit|doivent|debe|deben)\b|\b(?:reply|response|answer"
    "|payment|return|form|documents?|confirmation|decision|action) (?:(?:is|are) )?(?:required|needed|due"
    r"|requested)\b(?! to\b)|\b(?:reply|response|answer) (?:is )?expected\b(?!.*\bfrom\b)|\b(?:accept|accepts|accepteer"
    r"|accepteert|accepteren) (?:\w+ ){0,2}(?:retour\w*|returns?)\b|\b[a-z]{3,}en (?:kan|mag) (?:nog |alleen "
    r"|gratis )?(?:tot|t m)\b|\b(?:kan|kunnen|mag|mogen|moet|moeten|dient|dienen)\b.*\b(?:geretourneerd|teruggestuurd"
    "|geannuleerd|ingediend|ingeleverd|geruild|omgeruild|opgezegd|gemeld|teruggebracht|gepost|afgegeven|aangemeld"
    r"|retour zijn)\b|\b(?:klachten|claims?|retouren|annulering(?:en)?|bezwaar|inlevering|returns?|retourneren"
    "|reklamationen|rucksendungen|kundigung|stornierung|umtausch|opzegging|resiliation|reclamations|retours|reclamaciones"
    r"|devoluciones) .*\b(?:mogelijk|possible|free|gratis|gratuite?s?|kostenlos|moeten|must|doivent|deben)\b"
    r"|\b(?:retourneren|annuleren|ruilen|opzeggen) (?:kan|kunt|mag)\b"
)
"""What somebody has to do or may do, and most likely the person; not of money."""
_OWED = QuickPattern(
    r"\b(?:invoices?|bills?|instal+ments?|premium|rent|fee|payment|factuur|rekening|premie|huur)\b.*"
    r"\b(?:due|payable|vervalt|verschuldigd|expires)\b"
)
"""What the person is to pay on a day."""
_MONEY = QuickPattern(
    r"\b(?:money|refund|geld|bedrag|terugbetaling|deposit|borg)\b|[€$£] ?\d|\b(?:to|on|op) (?:your|uw|je) (?:card|"
    r"account|rekening|kaart)\b"
)
_HOUSEHOLD = QuickPattern(
    r"^(?:please )?(?:leave|have|put|keep|place|take|hold|get) (?:the|your|a copy|- you)\b(?! money| refund)"
    r"|^(?:please )?set aside\b|^(?:please )?(?:be|stay) (?:in|home|at home)\b"
    r"|^(?:zet|leg|houd|hou|bewaar|plaats|laat) (?:het|de|uw|je|een)\b(?! geld| bedrag)|^zorg\b(?!.*\bik\b)"
    r"|^(?:soyez|laissez|preparez|gardez|apportez|munissez|presentez|deposez|restez|mettez|tenez)\b"
    r"|^(?:este en|deje|tenga a mano|tenga prepara\w+|ponga|guarde|lleve|traiga|presente|prepare|quedese)\b"
    r"|^(?:kijk|probeer|herstart|controleer|bekijk|trek|download) (?!u\b|ik\b|naar\b)"
    r"|^(?:intente\w*|reinicie|mire|revise|compruebe|pruebe|vuelva a|avise\w*|conserve|desconecte|apague|consulte|acuda)\b"
    r"|^(?!rekenen|rechnen|wachten|warten|hebben|haben|gedulden|erwarten|verwachten|planen|tussen|binnen|morgen|tegen|buiten)"
    r"[a-z]{3,}en u\b(?! (?:ons|mij|me)\b)"
    r"|^(?!comptez|prevoyez|attendez|patientez|excusez|sachez|notez|recevez|rendez|chez|assez|aurez|soyez assure)"
    r"[a-z]{3,}ez\b(?! (?:-|vous|you)\b)"
    r"|\b(?:someone|somebody|iemand|an adult|a grown-up) (?:\w+ ){0,3}(?:needs|need|has|have|must|moet|dient)\b"
    r"|^[a-z]{4,}[ae]se\b(?! (?:que|a) )"
    r"|\b(?:u|je|jij|you(?:'d|'ll)?)\b.*\b(?:moet|moeten|moest|mussten|must|should|have to|need to)\b.*\b(?:thuis|home|hause)\b"
    r"|\b(?:moet|moeten) (?:u|je|jij)\b.*\bthuis\b|\b(?:faudrait|faut) (?:that|que) you\b"
    r"|\b(?:tendria|tendra|tiene|debe|deberia) (?:(?:that|que) )?estar .*\bcasa\b"
    r"|\b(?:moet|dient)\b.*\biemand\b.*\b(?:zijn|da)\b|\bil faut quelqu'un\b"
)
"""What the person is to do at home: be in on Friday, leave it outside, someone has to be there."""
_TOLD_TO = QuickPattern(
    rf"\b(?:told|asked|advised|instructed|reminded|invited) (?:(?:me|us|him|her|you) )?(?:not )?to (?:{_SOON})(?!{_TO_WAIT}\b)\w"
    rf"|\bsaid to (?:{_SOON}){_ACT}\b|\bsaid (?:that )?i (?:should|could|can|must|had to|have to|need to) (?:{_SOON}){_ACT}\b"
    rf"|\bik (?:moet|moest)\b(?!.*\b(?:u|je|jou)\b).*\b{_DUTCH_ACT}"
    rf"|\b(?:vroeg|vroegen|gevraagd|gezegd|geadviseerd|verzocht)\b(?!.*\b(?:u|je|jou|mij)\b).*\bte \w+en\b"
)
"""What somebody says that the person is to do: he told me to call back on Monday."""
_OWN_RIGHT = r"(?:return|cancel|claim|appeal|exchange|withdraw|dispute|object|complain|swap|opt out|reclaim|switch)"
_OWN_FRENCH = (
    r"(?:annuler|resilier|reclamer|contester|payer|repondre|signer|choisir|deposer|echanger|renvoy\w+|rendre|return)"
)
_OWN_SPANISH = (
    r"(?:devolver|enviar|mandar|pagar|reclamar|cancelar|anular|presentar|entregar|llevar|contestar|responder|firmar|elegir"
    r"|cambiar|recurrir)"
)
_OWN = QuickPattern(
    rf"\b(?:i|we)(?:'ve|'ll| will)? (?:{_SOON})(?:must|need to|ha(?:ve|s|d) to|got to|should) (?:{_SOON})(?:{_ACT}|{_OWN_FRENCH})"
    r"\b(?!.*\byour?\b)"
    rf"|\b(?:i|we) (?:{_SOON})(?:can|may|could|peux|pouvons) (?:{_SOON})(?:it |the )?(?:{_OWN_RIGHT}|{_OWN_FRENCH})\b"
    r"(?!.*\byour?\b)"
    r"|\bthat i (?:renvoie|retourne|rende|paie|paye|reponde|depose)\b"
    r"|\b(?:debo|debemos|puedo|podemos|necesito|hay (?:that|que)|(?:i|we) have to|ten(?:go|emos) (?:that|que)) (?:\w+ )?"
    rf"{_OWN_SPANISH}\w{{0,4}}\b"
    rf"|\b(?:i have|tengo|tenemos) until\b.*\bfor (?:{_OWN_FRENCH}|{_OWN_SPANISH})"
)
"""What the person notes that they have to do, or may do, themselves: I must return it by Friday, puedo cancelar hasta el lunes.
"""
_DUTCH_TO_WAIT = (
    r"(?:wachten|geduld|rekening|rekenen|hebben|krijgen|ontvangen|horen|zien|uitgaan|zijn|staan|komen|weten|merken)"
)
_DUTCH = QuickPattern(
    rf"\b(?:(?:u|je|jij) (?:\w+ ){{0,2}}?(?:moet|dient)|(?<!ik )(?<!we )(?<!wij )(?<!hij )(?<!ze )"
    rf"(?:moet|dient) (?:u|je|jij))\b(?!.*\b{_DUTCH_TO_WAIT}\b)"
    rf"|\b(?:u|je|jij) (?:\w+ ){{0,2}}?(?:kunt|kan|mag|moet|dient|hoeft|wilt|wil|zou)\b.*\b{_DUTCH_ACT}\b"
    rf"|\b(?:kunt|dient|hoeft|wilt) (?:u|je|jij)\b.*\b{_DUTCH_ACT}\b|(?:^|\d |dag |daags |morgen |ember |uari )"
    rf"(?:kan|mag|moet) (?:u|je|jij)\b.*\b{_DUTCH_ACT}\b"
    rf"|\b(?:u heeft|heeft u|je hebt|heb je|hebt u)\b.*(?<!op )\btijd\b"
    rf"|\b(?:u|je) (?:bent verplicht|wordt verzocht|heeft het recht|hebt het recht)\b"
    r"|\b(?:we|wij) moeten\b.*\b(?:ontvangen|binnen hebben|terug hebben)\b"
    r"|\b(?:moet ik|moeten (?:wij|we))\b.*\b(?:ontvangen|hebben|zien)$"
    r"|\b(?:wij|we|ik) (?:ontvang|ontvangen|zie|zien|krijg|krijgen) (?:uw|je|jouw) (?:\w+ ){1,3}graag\b"
    r"|\bheb(?:ben)?\b.*\b(?:het formulier|uw|je|jouw)\b.*\bnodig\b"
    r"|\b(?:we|wij|ik) heb(?:ben)? (?:het|de|die|dat|deze) \w+ (?:wel |dan |nog |ook )*(?:voor|uiterlijk|tegen|op)\b.*\bnodig\b"
    r"|^(?:het|de|die|dat|uw) \w+ need (?:wij|ik)\b|\b(?:wij|ik) need (?:het|de|uw|die|dat|deze)\b"
)
_ASKED = QuickPattern(
    r"^(?:dan )?(?:stuurt|zendt|brengt|levert|betaalt|neemt|belt|mailt|meldt|vult|bevestigt|reageert|retourneert|geeft"
    r"|laat(?! u .*weten)|kiest|annuleert|haalt|print|plakt|bewaart|controleert) u\b(?! (?:me|mij|ons) )"
    r"|^(?:stuur|mail|app|bel|geef|vul)\b(?!.*\b(?:u|je|jou)\b).*\beven\b"
    r"|\b(?:kindly|gelieve|graag (?:uw|je)|(?:we|i|we'd|we would) (?:kindly )?(?:ask|request) (?:that )?(?:you|your)"
    r"|(?:verzoeken|vragen|verzoek|vraag) (?:wij |we |ik )?u|vriendelijk verzocht)\b"
    r"(?!.*\b(?:wait|wachten|allow|patien\w+|geduld|bear|cooperate|rekenen|rekening|assured|note|expect)\b)"
    r"|^(?:could|can|would|will) you\b(?! (?:get|receive|have|expect|like|hear|see)\b)|^(?:kunt|wilt|zou|kan|wil) (?:u|je|jij)\b"
)
_TOLD = QuickPattern(
    r"^(?:and |then |or |so |just )?(?:(?:send|call|ring|phone|email|mail|contact|tell|notify|inform|text|message|let|show|bring"
    r"|bel|mail|contacteer|app|informeer|laat|stuur|breng) (?:it |this |that |the \w+ |het |dit |de \w+ )?(?:back )?(?:to )?"
    r"(?:us|ons)\b|make sure|ensure|be sure|zorg (?:dat|ervoor|er voor)|vergeet niet|don't forget|do not forget|remember to"
    r"|fill (?:in|out)|(?:send|bring|post|ship|mail|hand|drop) (?:it|this|the \w+|them) (?:back|in|off)"
    r"|(?:stuur|breng|lever|zend|verstuur) (?:het|de|dit|deze|uw|je) (?!geld|bedrag).*\b(?:op|in|terug|retour|door)$)"
)
_TERMS = QuickPattern(
    r"\b(?:return|returns|claims?|cancellation|notice|exchange|objection|appeal|complaints?) (?:window|period|deadline"
    r"|term)\b|\bcooling[- ]off\b|\b\w*(?:bedenktijd|bedenktermijn|betaaltermijn|herroepingstermijn|retourtermijn"
    r"|opzegtermijn|bezwaartermijn|klachttermijn|beroepstermijn)\b|\bright to (?:withdraw|cancel|return)\b"
    r"|\bdeadline (?:for|to|voor|om)\b|\b(?:opzeggen|herroepen)$|^(?:free |gratis )?(?:returns?|returnable|retour"
    r"|retourneren) (?:within|by|before|until|up|binnen|voor|tot|uiterlijk)\b"
)
_TIME_LEFT = QuickPattern(
    r"\b(?:you(?:'ve| have|'ll have| will have| still have|'ve got| have got)|(?:u|je|jij) (?:heeft|hebt|heb)"
    r"|(?:heeft|hebt|heb) (?:u|je|jij))"
    r"(?: (?:nog|still|only|just|slechts|maar|another|a|about|ongeveer|wel|dan|ook|got|een|maximum|max|of|van))* $"
)
_TIME_GIVEN = QuickPattern(
    r"\byou(?:'ll)? (?:will )?get (?:another )?$|\b(?:u|je|jij) krijgt (?:nog )?$|\b(?:krijgt|krijg) (?:u|je|jij) (?:nog )?$"
    r"|\b(?:given|giving|give|gives|gave|allowed) you (?:another |up to |a further )?$"
)
_TO_DO_IT = QuickPattern(r"\b(?:to|om|de tijd|the time|bedenktijd)\b")


def is_your_duty(before: str, behind: str, *, counted: bool) -> bool:
    """Whether a day is the person's, with what stands before it in its clause, and behind with the day itself.

    `counted`: it is an amount of time, or what leads up to the end of one (until).
    """
    said = f"{before} {behind}".strip()
    if counted and _TIME_LEFT.search(f"{before} "):
        return True
    if counted and _TIME_GIVEN.search(f"{before} ") and _TO_DO_IT.search(behind):
        return True
    if _TO_BE_DONE.search(said) and not _MONEY.search(said):
        return True
    if _OWED.search(said) and not _MONEY.search(said):
        return True
    return any(
        pattern.search(said)
        for pattern in (_ENGLISH, _DUTCH, _OWN, _AWAITED, _ASKED, _TOLD, _TOLD_TO, _HOUSEHOLD, _TERMS)
    )
