"""The words by which a note typed in a hurry tells that the company refused something, in five languages.

All are looked for in text that is folded: small letters, no accents. What is in no list tells of no refusal.
"""

from __future__ import annotations

from casebook.text.quick_pattern import QuickPattern

_THING_EN = (
    r"(?:refunds?|money back|cash ?back|compensation|compo|reimbursement|replacement|exchanges?|repairs?|goodwill|pay-?out"
    r"|discount"
    r"|reduction"
    r"|waiver|warranty|guarantee|cover(?:age)?)"
)
_THING_NL = (
    r"(?:terugbetaling|(?:schade)?vergoeding|restitutie|compensatie|geld (?:terug|retour)|vervanging|coulance|garantie"
    r"|reparatie"
    r"|omruil\w*|creditering|creditnota|korting|kwijtschelding|retour|annulering|dekking|uitkering)"
)
_THING_DE = (
    r"(?:(?:ruck)?erstattung|ruckzahlung|geld zuruck|(?:schaden)?ersatz|entschadigung|gutschrift|umtausch|ruckgabe|rucknahme"
    r"|kulanz|garantie|gewahrleistung|reparatur|storn(?:o|ierung)|kundigung|austausch|nachlass|minderung|leistung|auszahlung)"
)
_THING_FR = (
    r"(?:remboursements?|remb(?:oursmt|t)?|echange|indemnisation|indemnite|dedommagement|geste(?: commercial)?|remplacement"
    r"|reparation|avoir|retour|garantie|prise en charge|annulation|resiliation|compensation|reprise)"
)
_THING_ES = (
    r"(?:devolucion|re?embolso|compensacion|indemnizacion|cambio|abono|garantia|reparacion|reemplazo|cobertura"
    r"|anulacion|cancelacion|descuento)"
)
_ASKED_EN = (
    r"(?:claim|request|appeal|complaint|refund|application|dispute|return|cancellation|exchange|chargeback|case)"
)
_ASKED_NL = (
    r"(?:claim|klacht|schade|verzoek|aanvraag|bezwaar|beroep|terugbetaling|restitutie|retour|annulering|opzegging"
    r"|garantie)"
)
_ASKED_DE = (
    r"(?:antrag|widerspruch|reklamation|beschwerde|schaden|anspruch|erstattung|ruckgabe|umtausch|kundigung|stornierung"
    r"|garantie(?:fall)?|kulanz)"
)
_ASKED_FR = r"(?:demande|reclamation|recours|remboursement|remb|retour|echange|resiliation|annulation|dossier|sinistre|garantie)"
_ASKED_ES = r"(?:solicitud|reclamacion|recurso|queja|peticion|devolucion|re?embolso|cambio|siniestro|parte|garantia)"

_WONT_EN = (
    r"(?:wo|would|ca|could|w|wd)n't|will not|would not|can ?not|could not|not (?:willing|able|going|prepared|allowed)"
    r"(?: to)?|unable to|refus(?:e[sd]?|ing) (?:to|2)|declin(?:e[sd]?|ing) to"
)
_GRANT_EN = (
    r"(?:refund|compensate|reimburse|replace|exchange|swap|repair (?!until|b4|before)|redo|cover|honou?r|waive|budge|credit"
    r"|re-?open|reduce|lower|extend the|match|backdate|help(?: me| us)?(?=\Z| w| any| further| because| bc| cos| as| since)"
    r"|cancel(?! (?:my|the|your) (?:order|delivery|parcel))"
    r"|take (?:(?:it|them|this|that|the|my|old|[a-z]+) ){1,3}?(?:back|away)|let (?:me|us) (?:cancel|out|leave|go|return"
    r"|off|swap|change|keep|have|end|downgrade|exchange|use the)"
    r"|give (?:(?:me|us|my|the|any|a|full|half) ){0,3}(?:money|refund|compensation|credit|discount|anything|cash|back)"
    r"|do (?:anything|owt|nothing|nowt)|remove (?:it|the (?:charge|fee|fine|marker))|drop (?:it|the (?:charge|fee|fine))"
    r"|send (?:anyone|anybody|someone|another (?:one|engineer|driver|fitter)|a new|a replacement)"
    r"|be (?:refunded|compensated|reimbursed|cancelled|canceled|exchanged|returned|covered|honou?red|waived)"
    r"|change (?:it|the (?:decision|price|bill))|accept (?:the|my|a) (?:return|claim|complaint|cancellation|evidence|proof)"
    r"|pay (?:out|for|me|back|up|the claim|compensation))"
)
ENGLISH = (
    rf"\b(?:{_WONT_EN}) (?:(?:even|just|now|ever|do|process|authori[sz]e|approve|issue|offer|give|get|pay|me|us|a|any|my"
    rf"|the|full"
    rf"|partial) ){{0,4}}?{_GRANT_EN}\b"
    rf"|\b(?:{_WONT_EN}) (?:even |just |now )?(?:give|issue|offer|do|process|authori[sz]e|approve|make|provide) (?:(?:me"
    rf"|us|you|a|an|any|the"
    rf"|my|your|full|partial|such|further) ){{0,3}}{_THING_EN}\b(?! (?:date|number|no\b|note|label|ref))"
    r"|\b(?:refused|declined|denied|rejected|rejects|denies|declines) (?:my|our) (?:\w+ )?(?:claim|request|appeal"
    r"|complaint|refund"
    r"|application|dispute|return|cancellation)\b|\bw(?:o|ould)n't take (?:any )?(?:responsibility|liability|the blame)\b"
    rf"|\b(?:do|does|did)(?: not|n't) (?:do|give|offer|accept|cover|refund|exchange|swap|compensate)"
    rf"(?: (?:me|any|for|it|that|this|on|the))* ?(?:{_THING_EN}|that|this|it)?(?=\Z| on| for| says| because| bc| cos)"
    r"|\b(?:nothing|nothin|nowt|not a thing|not much)(?: more| else| further)?(?: that)?(?: [a-z]+)? can (?:do|be done|help)\b"
    r"|\bnothing (?:to be|can be) done\b|\b(?:can|could)(?: ?not|n't) (?:really )?do (?:anything|nothing|owt|nowt|much)\b"
    r"|\b(?:not|isn't|aren't|wasn't) (?:covered|eligible|entitled|refundable|returnable|liable|insured|upheld"
    r"|under (?:warranty|guarantee)"
    r"|(?:their|there) (?:problem|fault|responsibility|job))\b(?! (?:in|with|by) (?:dust|mud))"
    r"|\b(?:not|wo?n't be|isn't|never) getting (?:a |any |my )*(?:refund|money|penny)"
    rf"|\b{_THING_EN} (?:is |was |are |isn't |wasn't )?(?:not (?:possible|poss|allowed|available|due|happening|on)"
    r"|isn't (?:possible|allowed)|impossible|out of the question)\b"
    rf"|\b{_ASKED_EN}s? (?:has |have |had |been |is |was |got |gets |will be |now |just |also |again )*"
    r"(?:denied|declined|refused|rejected|turned down|dismissed|not upheld|knocked back|thrown out)\b"
    r"|\b(?:so|answer (?:is|was)|its|it's|just|flat|straight|still) (?:a |an )?(?:flat |hard |firm |definite )?no\Z"
    r"|\b(?:turned|turning|turns) (?:me|us|my (?:\w+ )?(?:claim|request|appeal)) down\b"
    r"|\bnothing (?:more |else )?(?:is |was )?(?:due|owed|payable|refunded|paid out)\b|\bnot (?:letting (?:me|us)"
    r"|paying (?:for|out|up|me|the|it))\b"
    r"|\b(?:they|he|she)(?:'ve|'s)?(?: have| has| just| again)* (?:rejected|declined) (?:it|me|us|mine)\b"
    r"|\bnot (?:giving|paying|handing) (?:[a-z]+ ){0,4}?(?:back|out|refund)\b|\bcan't get out of (?:the |my )?contract\b"
    r"|\b(?:warranty|guarantee|policy|insurance|cover) (?:does not|doesn't|will not|won't) (?:apply|cover|pay)\b"
    r"|\b(?:not|refus\w+ to|w(?:o|ould)n't) budg(?:e|ing)\b"
    r"|\b(?:kept|keep(?:s|ing)?) (?:hold of )?(?:the |my |our |all |of )+(?:deposit|money|cash|fee)\b|\bno goodwill\b"
    r"|\b(?:closed|closing|shut) (?:the |my |our )(?:case|claim|complaint|ticket|dispute)\b"
)
_CAN_NL = r"(?:kan|kunnen|kon(?:den)?|wil|willen|wilen|wilden?|wou(?:den)?|gaan?|ging(?:en)?|mag|mogen|mochten?|zal|zullen|doen)"
_GRANT_NL = (
    r"(?:vergoed\w*|terug ?(?:betal\w*|geven|nemen|storten|draaien)|kwijtschel\w*|annuleren|opzeggen|ontbinden|crediteren"
    r"|compenseren|vervangen|repareren|herstellen|om ?ruilen|ruilen|tegemoet\w*|verlagen|schrappen|stoppen|uitkeren"
    r"|uit ?betalen|meewerken|betalen|schikken|uit (?:het |mijn )?(?:contract|abo\w*) laten)"
)
DUTCH = (
    rf"\b(?<!ik )(?<!\bi ){_CAN_NL}\b(?! (?:ik|we|wij)\b)(?: [a-z'’]+){{0,7}}? (?:niet|geen|niks"
    rf"|niets)(?: [a-z'’]+){{0,5}}? {_GRANT_NL}\b"
    rf"|\b{_CAN_NL}(?: [a-z'’]+){{0,3}} (?:niks|niets)(?: meer)?(?: voor (?:me|mij|ons))?(?: aan)? doen\b"
    r"|\b(?:niks|niets)(?: meer)? (?:aan |tegen )?te doen\b|\bdoen? er (?:niks|niets) aan\b|\b(?:wil|willen"
    r"|wilen) (?:er )?(?:niks|niets)"
    r" (?:van weten|aan doen|doen|voor (?:me|mij|ons) doen)\b"
    r"|\b(?:vergoed(?:t|en)|betaal(?:t|en)|betalen|stuur(?:t|en)|sturen|geeft|geven|keert|keren|neemt|nemen|ruilt|ruilen"
    r"|repareert"
    r"|repareren|vervangt|vervangen|accepteert|accepteren|dekt|dekken) (?:(?:het|hem|ze|dit|dat|de|mijn|me|mij|er|\w+) ){0,2}?"
    r"(?:niks|niets|niet|geen)(?: (?:meer|geld|cent|euro))* ?(?:terug|uit|om|retour|vergoed|\Z)"
    r"|\bdekt (?:\w+ ){0,3}?niet\b|\b(?:niks|niets|niet) (?:vergoed(?:en|t)|terugbetalen|uitkeren|uitbetalen)\b"
    r"|\bkom(?:t|en) (?:\w+ ){0,2}?niet tegemoet\b|\bkeer(?:t|en) (?:\w+ ){0,2}?niet uit\b|\bdus niet meer\Z"
    rf"|\b{_ASKED_NL}\w* (?:[a-z]+ ){{0,4}}?(?:afgewezen|geweigerd|afgekeurd|niet (?:toegekend|toegewezen|gehonoreerd"
    rf"|geaccepteerd"
    r"|erkend|akkoord))\b|\bniet (?:toegekend|gehonoreerd)\b"
    r"|(?<!ik )\bweiger(?:t|en|de|den)\b(?! (?:ik|we|wij)\b)|\b(?:heeft|hebben) (?:het |dit |me |alles )?(?:geweigerd"
    r"|afgewezen)\b"
    r"|\bw(?:ij[sz]t|ijzen|ees|ezen) (?:[a-z]+ ){0,5}?af\b"
    r"|\bgarantie (?:geldt|dekt) (?:[a-z]+ ){0,2}?niet\b|\bgeen garantiegeval\b"
    r"|\bval(?:t|len) (?:[a-z]+ ){0,2}?(?:niet onder|buiten) (?:[a-z]+ )?(?:dekking|garantie|polis|verzekering|voorwaarden)\b"
    r"|\bniet onder (?:de |onze |hun )?(?:garantie|dekking)\b|\bniet (?:gedekt|verzekerd|vergoed|in aanmerking)\b"
    r"|\bgeen recht op\b"
    rf"|\b{_THING_NL} (?:is |was |kan |gaat )?(?:niet (?:mogelijk|meer mogelijk|door|aan de orde)|niet|onmogelijk"
    rf"|uitgesloten|nee)(?=\Z| v| b| t| o| w| z)"
    rf"|\bniet mogelijk (?:om )?(?:[a-z]+ ){{0,3}}?(?:te )?{_GRANT_NL}"
    r"|\b(?:annuleren|opzeggen|ruilen|omruilen|retourneren|terugsturen|retour) (?:kan|gaat|mag) (?:\w+ )?niet\b"
    r"|\bgeen coulance\b"
    r"|\bwerk(?:t|en) (?:\w+ ){0,2}?niet mee\b|\bniet (?:mee)?(?:willen )?meewerken\b|\bniet terugbetaalbaar\b"
    r"|\b(?:dus|gewoon|blijft(?: bij)?|antwoord is|toch echt) nee\Z|\b(?:zei(?:den)?|zegt|zeggen) (?:gewoon |weer "
    r"|botweg )?nee\b"
    r"|\b(?:hou(?:dt|den)|houdt|hield(?:en)?) (?:[a-z]+ ){0,2}?(?:borg|waarborgsom|aanbetaling)\b"
    r"|\b(?:hebben|heeft) (?:mijn |de |het )(?:dossier|zaak|klacht|melding|ticket) (?:zomaar |al )?gesloten\b"
)
_CAN_DE = (
    r"(?:kann|konnen?|konnte\w*|will|wollen|wollte\w*|darf|durfen?|durfte\w*|werden|wird|wurde\w*|mochte\w*|tut|tun)"
)
_GRANT_DE = (
    r"(?:erstatten|zuruck ?(?:zahlen|geben|nehmen|erstatten|uberweisen)|zahlen|auszahlen|ersetzen|gutschreib\w*|erlassen"
    r"|entschadig\w*|stornier\w*|kundig\w*|umtausch\w*|tauschen|austausch\w*|reparier\w*|verzicht\w*|zurucknehmen"
    r"|anerkenn\w*|ubernehmen|entgegenkomm\w*|senken|helfen|auflosen|gewahren|anbieten|rauslassen|entlassen|ruckerstatten"
    r"|nachbessern)"
)
GERMAN = (
    rf"\b(?<!ich )(?<!wir )(?:{_CAN_DE})\b(?! (?:ich|wir)\b)(?: [a-z]+){{0,7}}? (?:nicht|keine?[nrsm]?|nix"
    rf"|nichts)(?: [a-z]+){{0,5}}? {_GRANT_DE}\b"
    rf"|\b{_CAN_DE}(?: [a-z]+){{0,3}} (?:nix|nichts)(?: mehr)?(?: fur (?:mich|uns))?(?: daran| dagegen)? (?:machen|tun)\b"
    r"|\b(?:nix|nichts)(?: mehr)? (?:zu machen|zu holen)\b"
    r"|\b(?:zahl(?:t|en)|erstatte(?:t|n)|ersetz(?:t|en)|nimmt|nehmen|tausch(?:t|en)|gib(?:t|s)|geben|reparier(?:t|en)|ubernimmt"
    r"|ubernehmen|storniert|akzeptiert|akzeptieren|deckt) (?:(?!mir keine? (?:nummer|namen))[a-z]+ ){0,3}?"
    r"(?:nix|nichts|nicht|kein(?:en|e)? (?:cent|geld|ersatz|erstattung|garantie|kulanz|rabatt|nachlass))(?: mehr)?"
    r"(?: (?:zuruck|aus|um)\b|\Z)"
    r"|(?<!ich )\blehn(?:t|en|te|ten)\b(?! (?:ich|wir)\b)[^.;]{0,60}\bab\b"
    rf"|\b{_ASKED_DE}\w* (?:[a-z]+ ){{0,4}}?(?:abgelehnt|abgewiesen|verweigert|nicht (?:anerkannt|akzeptiert|moglich"
    rf"|genehmigt))\b"
    r"|\b(?:hat|haben|wurde|wird|ist) (?:[a-z]+ ){0,5}?(?:abgelehnt|abgewiesen|verweigert)\b"
    r"|(?<!ich )\b(?:ver)?weiger(?:t|n|te|ten)\b(?! (?:ich|wir)\b)"
    rf"|\b{_THING_DE} (?:[a-z]+ )?(?:nein|ausgeschlossen|nicht (?:mehr )?moglich|unmoglich|gibt? ?(?:e?s )?nicht"
    rf"|gibts? nicht|geht nicht"
    r"|nicht drin)\b|\bkeine kulanz\b"
    r"|\b(?:garantie|gewahrleistung|versicherung) (?:gilt|greift|zahlt|deckt) (?:[a-z]+ ){0,2}?nicht\b"
    r"|\bkomm(?:t|en) (?:\w+ ){0,2}?nicht entgegen\b|\bkein garantiefall\b|\bkein fall fur\b"
    r"|\b(?:werden|wird) (?:\w+ ){0,2}?nicht (?:ubernommen|erstattet|ersetzt|anerkannt|bezahlt)\b|\blass(?:en|t) (?:mich"
    r"|uns) nicht (?:aus|raus|kundigen)"
    r"|\bnicht (?:gedeckt|abgedeckt|versichert|erstattungsfahig|erstattbar)\b|\bkein(?:en|e)? anspruch\b"
    r"|\b(?:also|daher|deshalb|bleibt bei|antwort) nein\Z|\b(?:sagt|sagte|sagen|sagten|meint|meinte) (?:einfach |wieder "
    r"|klar )?nein\b"
    r"|\b(?:kaution|anzahlung) (?:behalt|behalten|einbehalten|wird einbehalten)\b"
    r"|\bbehalt(?:en)? (?:[a-z]+ ){0,3}?(?:kaution|anzahlung)\b"
    r"|\b(?:haben|hat) (?:den |meinen |das |mein )(?:fall|vorgang|ticket|fallakte) (?:einfach )?geschlossen\b"
)
_GRANT_FR = (
    r"(?:rembours\w*|reprendre|reprend|echange\w*|indemnis\w*|dedommag\w*|annul\w*|resili\w*|remplac\w*|repar\w*|refaire|payer"
    r"|prendre en charge|accorder|accepter|faire un geste|faire de geste|changer|rendre)"
)
FRENCH = (
    rf"\b(?<!je )(?<!j')(?:veu(?:t|lent)|peu(?:t|vent)|pourr(?:a|ont)|voul(?:u|ait|aient)|pouvait|pouvaient) (?:pas|rien|plus)"
    rf"(?: (?!de nouv)[a-z'’]+){{0,3}}? {_GRANT_FR}\b"
    r"|\b(?:peu(?:t|vent)|pourr(?:a|ont)|veu(?:t|lent)) rien (?:faire|y faire)\b|\brien a faire\b"
    r"|\brien (?:ne )?peut etre fait\b"
    r"|\b(?:rembourse|rembours|reprend|reprenne|echange|prenne|couvre|indemnise|accepte|paie|paye|remplace)(?:nt)? "
    r"(?:pas|rien|plus)\b(?! (?:avant|encore|de nouv))"
    r"|(?<!je )(?<!j')(?<!j'ai )(?<!ai )\brefus(?:e|ent|es|ait|aient)?\b(?! (?:de ma part|si\b))(?= (?:de|d'|du|le|la|les"
    r"|l'|mon|ma|mes"
    r"|tout|toute|net|categorique|encore|ferme|car|par)|\Z)"
    r"|\b(?:a|ont|ait|est|ete) (?:[a-z]+ )?refuse(?:e?s?)\b"
    rf"|\b{_ASKED_FR}s? (?:[a-z]+ ){{0,3}}?(?:refuse|rejete|decline)(?:e|es|s)?\b"
    rf"|\b{_THING_FR} (?:est |n'est |sont )?(?:pas possible|impossible|exclue?)\b"
    r"|\bgarantie (?:ne )?(?:s'applique|couvre|joue|marche) pas\b|\brien (?:n'est )?du\b(?! tout)"
    r"|\bpas (?:couverte?s?|remboursable|garantie?|eligible|pris(?:e)? en charge|assuree?|dedommage\w*|droit (?:a|au))\b"
    r"|\b(?:donc|alors|c'est|toujours|dit|disent|repondu|dit que) non\Z|\b(?<!j'ai )(?<!ai )(?:a|ont) dit non\b"
    r"|\b(?:pas de|aucun) geste\b|\bnous ne pouvons (?:pas|rien)\b"
    r"|\b(?:garde|gardent|conserve) (?:la |ma |le |tout le |toute la |mon )+(?:caution|acompte|depot)"
    r"|\bfacture maintenue\b|\bmaintien(?:t|nent) (?:la |leur |sa )?(?:facture|refus|decision)\b"
    r"|\b(?:ont|a) (?:clos|cloture|ferme) (?:le |mon )(?:dossier|ticket)\b|\bveu(?:t|lent) rien (?:savoir|entendre)\b"
)
_GRANT_ES = (
    r"(?:devolver\w*|devolucion|reembols\w*|anular\w*|cancelar\w*|compensar\w*|abonar\w*|pagar\w*|cambiar\w*|cubrir\w*"
    r"|reparar\w*"
    r"|arreglar\w*|indemniz\w*|aceptar\w*|admitir\w*|recoger\w*|bajar\w*|descontar\w*|dar\w* de baja)"
)
SPANISH = (
    r"\bno (?:(?:me|nos|se|lo|la|te|le|los|las) ){0,2}(?:devuelven?|devolveran?|devolvieron|reembolsan?|reembolsaran?"
    r"|pagan?|pagaran?"
    r"|abonan?|cubren?|cambian?|compensan?|reparan?|arreglan?|aceptan?|admiten?|indemnizan?|anulan?|cancelan?|dan? de baja)\b"
    r"(?! (?:la |mi )?llamadas?| de | mas de)"
    rf"|\bno (?:(?:me|nos|se|lo|la|le) ){{0,2}}(?:quiso|quisieron|quieren?|querian?|pueden?|pudo|pudieron|podian?|van? a"
    rf"|piensan?) (?:[a-z]+ ){{0,3}}?(?:{_GRANT_ES}"
    r"|hacer (?:nada|mas)|saber nada)"
    r"|\blamentamos no poder\b|\bno se hacen? cargo\b"
    rf"|\bno (?:hay|dan|ofrecen) (?:derecho a )?{_THING_ES}\b|\bnada que hacer\b|\bno (?:hay|tienen?) nada que hacer\b"
    rf"|\bno hacen? nada\b"
    r"|\bse (?:han? )?(?:nego|niegan?|negaron|negado)\b"
    r"|(?<!lo )(?<!la )(?<!yo )\brechaza(?:n|ron)?\b|\b(?:han?|fue|sido|esta) (?:rechazad[oa]|denegad[oa]|desestimad[oa])\b"
    r"|\b(?:deniegan?|denegaron|deneg[oa]|desestiman)\b"
    rf"|\b{_ASKED_ES} (?:[a-z]+ ){{0,3}}?(?:rechazad[oa]|denegad[oa]|desestimad[oa])\b"
    rf"|\b{_THING_ES} (?:[a-z]+ )?(?:no es posible|imposible|no procede|denegad[oa])\b|\bno (?:es posible|procede|corresponde)"
    rf" (?:[a-z]+ ){{0,2}}?(?:{_THING_ES}|{_GRANT_ES})"
    r"|\b(?:asi q(?:ue)?|por lo q(?:ue)?|y|es|sigue siendo) (?:es )?(?:q(?:ue)? )?no\Z|\b(?:dijo|dice|dicen"
    r"|dijeron)(?: q(?:ue)?)? no\Z"
    r"|\b(?:garantia|seguro|poliza) no (?:lo |la )?(?:cubre|aplica|entra)\b"
    r"|\bno (?:esta )?(?:cubiert[oa]|asegurad[oa]|incluid[oa] en (?:la |el )?(?:garantia|seguro|poliza))\b|\bsin derecho a\b"
    r"|\bno (?:tengo|tenemos|tiene) derecho\b|\b(?:se quedan|retienen?) (?:con )?(?:la |mi )?(?:fianza|senal|deposito)\b"
    r"|\b(?:han|ha) cerrado (?:el |mi )(?:caso|expediente|ticket)\b"
)
SAYS_NO = QuickPattern("|".join((ENGLISH, DUTCH, GERMAN, FRENCH, SPANISH)))
"""What tells that the company refuses, wherever it stands in a clause that does not tell of the person."""

SOMEBODY_SAYS_NO = QuickPattern(
    r"(?<!\bno )(?<!\bany )(?<!\ba )(?<!\bthe )\b(?:refus(?:ed|es|ing)|declin(?:ed|es)|rejected|rejects)\b(?! (?:it|that"
    r"|delivery|the (?:parcel|delivery|offer|voucher))\b)"
    r"|\b(?:turned|turns|knocked) (?:it|that|me|us|this) (?:down|back)\b"
    r"|\b(?:said|says|say|saying|told me|tells me) (?:just |flat |simply |still |again |straight |a flat |a )?no"
    r"(?: again| way| chance| flat out)?(?=\Z| (?:because|bc|cos|since|as|to (?:the|a|my|any))\b)"
    r"|\b(?:wo|would|wd|w|ca)n't (?:pay|accept|send|return|do|take|give|change|move|cancel) (?:it|anything|the|my|me|up"
    r"|for|any|that|nowt"
    r"|owt|old)\b(?! (?:a |any |his |her |their |the |out )*(?:name|number|ref|date|day|time|reason|info|answer|detail|eta"
    r"|slot|code|link|label))"
)
"""The same where it says who does: alone it may tell what the person did."""

REFUSED_ALONE = QuickPattern(
    r"(?:(?:refused|rejected|denied|claim refused)(?: (?:again|outright|flat out|flatly|point blank|because|bc|as|since"
    r"|cos)\b|\Z)"
    r"|(?:weer |opnieuw |helaas )?(?:afgewezen|geweigerd)(?: (?:omdat|want|wegens|door de|weer)\b|\Z)"
    r"|(?:wieder |leider |erneut )?(?:abgelehnt|abgewiesen)(?: (?:weil|wegen|da|wieder|mit der begrundung)\b|\Z)"
    r"|(?:de nouveau |encore )?(?:refus|refusee?|rejetee?)(?: (?:car|parce|pour|encore|categorique|net)\b|\Z)"
    r"|(?:otra vez )?(?:rechazad[oa]|denegad[oa])(?: (?:por|porque|xq|otra)\b|\Z))"
)
"""How a note begins that says nothing before that: nobody but they refuses where nothing was offered."""

NO_SUCH_THING = QuickPattern(
    rf"\b(?:non[- ]?refundable|final sale|non remboursable|no reembolsable|nicht erstattbar)\b|\b(?:no|zero) (?:full "
    rf"|partial |cash |any |more |further |such |free )*{_THING_EN}\b(?! (?:is |was )?(?:that|needed|necessary|required"
    rf"|in stock|on (?:file|record|the (?:file|system|account))|in (?:the|my)|showing|shown|logged|found|recorded|received"
    r"|arrived|came|date|note|number|ref|label|form|email|team|dept)\b)"
    rf"|\b(?:geen|geen enkele|nul|niks van) (?:volledige |gratis |enkele |extra )*{_THING_NL}\b(?! (?:dat|nodig|op voorraad"
    rf"|gezien|gehad|ontvangen|gekregen|binnen|bekend|te zien|in het|gevonden)\b)"
    rf"|\bkein(?:e|en|erlei)? (?:volle |kostenlose |weitere )*{_THING_DE}\b(?! (?:dass|notig|auf lager|da|erhalten|bekommen"
    rf"|gekommen|eingegangen|hinterlegt|gefunden|vermerkt|im system)\b)"
    rf"|\b(?:pas|aucune?|zero|ni) (?:de |d'|du )?{_THING_FR}\b(?! (?:que|qu'|necessaire|en stock|recu|arrive|visible|enregistre"
    rf"|note|trouve)\w*\b)"
    rf"|\b(?:no (?:me dan|hacen|tengo)|sin|ningun[ao]?|nada de) (?:derecho a )?{_THING_ES}\b"
)
"""That there will be no such thing: where nobody is told to have said so it may be what has not come."""
