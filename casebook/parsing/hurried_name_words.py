"""The words around a name in notes that are typed so fast that no sentence frames it, in five languages: parts of patterns."""

from __future__ import annotations

from casebook.parsing.agent_words import IN_CHARGE, NAME

STAFF = (
    r"teller|cashier|recept(?:ionist(?:e|in)?|ionniste)?|recepcionista|secretary|secrétaire|secretari[aoe]|assistante?"
    r"|assistente?|asistente"
    r"|engineer|eng|technician|technicien(?:ne)?|techniker(?:in)?|técnic[oa]|monteur|mechanic|mécanicien|mecánico|réparateur"
    r"|reparateur|repairman|meister|berater(?:in)?|verkäufer(?:in)?|verkoper|verkoopster|vendeu(?:r|se)|vendedora?"
    r"|dependient[ae]|surveyor|adjuster|perito|gutachter(?:in)?|hausmeister|plumber|loodgieter|klempner|plombier|fontanero"
    r"|collega|colleague|kolleg(?:e|in|en)|collègue|compañer[oa]"
    r"|recepción|réception|reception|receptie|empfang|accueil|optician|juf|meester|teacher|lehrer(?:in)?|nurse"
)
"""What else they are whom somebody is in touch with."""

OWN = (
    r"neighbou?r|mum|mom|mother|dad|father|wife|husband|son|daughter|sister|brother|friend|mate|flatmate|boyfriend|girlfriend"
    r"|driver|courier|postman|bezorger|chauffeur|postbode|fahrer|bote|livreur|facteur|repartidor|cartero"
    r"|buurvrouw|buurman|nachbar(?:in)?|voisine?|vecin[oa]|(?:my|mijn|meine?[mnr]?|mon|ma|mi) (?!call|chat)[\w-]+"
)
"""Before the name of somebody of the person's own."""

ABSENT = (
    r"\b(?:no|not|nothing|never|nobody|missed|without|waiting (?:for|on)|wait(?:s|ed)? (?:for|on)|ask(?:ed)? for"
    r"|dear|hi|hello"
    r"|geen|niets|niemand|zonder|wacht op|vroeg naar|beste|hallo|hoi|kein\w*|nichts|niemand|ohne|warte auf|lieber?|pas de"
    r"|rien|personne|sans|attends|bonjour|ning[uú]n|nada|nadie|sin|espero|hola)(?: \w[\w'’-]*){0,3} ?\Z"
)
"""Before the name of somebody who did not answer (*no email from*, *still waiting for*), or was only written to."""

KNOWS = "knew|knows|weet|wist|weiß|wusste|sait|savait|sabe|sabía"
"""Beside a name: somebody who answered knew of nothing, or of something."""

CAN_DO = (
    r"(?:could(?:nt|n['’]t| not)|can['’]t|cannot) (?:help|do|find|say|see|tell|give|refund|promise|offer|confirm|explain|access"
    r"|cancel|change|locate|answer|authori[sz]e|waive|send|book)|took over|kan niets|kan niks|kon niets|kon niks"
    r"|k[üu]mmert sich|kl[äa]rt|konnte n|kann n|s['’]en occupe|n['’]a (?:rien|pas)|ne peut|se encarga|no puede|no pudo"
    r"|has (?:booked|sent|raised|logged|ordered|cancelled|refunded|asked|escalated|passed|arranged|opened)"
    r"|(?:is )?(?:going to|gonna|to) (?:send|check|chase|sort|look|refund|book|arrange|(?:ring|call|e?mail) (?:me|us|back))"
)
"""Behind a name: what somebody does or cannot do who answers for a company."""

LIKE_THAT = (
    r"(?:was |is |war |était |fue )?(?:v |very |really |so |sehr |très |muy |heel |totally )?(?:useless|helpful|unhelpful|nice"
    r"|rude|polite|lovely|clueless|friendly|no (?:help|use)|aardig|onbeleefd|nett|freundlich|unfreundlich|sympa|aimable|amable"
    r"|maj[oa])"
)
"""Behind a name: how somebody was."""

DID = "took (?:it|payment|my|the|down)|swapped|fixed|cancelled|booked|logged|refunded|sorted|apologi[sz]ed|changed|arranged"
"|ordered|replaced|looked"
THEN = r"(?:then|after that|dann|danach|toen|daarna|vervolgens|luego|después|puis|ensuite)"
PUT_ON = (
    r"(?:(?:i )?(?:got |was |been )?(?:put|passed|handed|transferred|connected|switched|sent)(?: me)?(?: on| over"
    r"| thru| through)*"
    r"(?: to)?|got|spoke (?:to|with)|doorverbonden (?:met|naar)|doorge(?:schakeld|zet|stuurd) naar"
    r"|verbunden (?:mit|zu)|weitergeleitet an"
    r"|passée? à|transférée? à|me pas(?:ó|aron|an) (?:con|a))"
)
TOUCH = (
    r"spoke|spk|spke|spoken|speaking|talk\w*|\w*chat\w*|calls?|called|rang|phoned?|tel|e-?mail\w*|mailed|letter|msg"
    r"|messag\w*|text\w*|txt|sms|dm|voicemail|vm|answerphone|appje|berichtje|nachricht"
    r"|whatsapp|contact|answered|put|passed|transferred|thru|through|gesproken|gebeld|gemaild|telefoon|gesprek|brief|mailtje"
    r"|gesprochen|angerufen|anruf|telefonat|telefoniert|gemailt|r?appel\w*|parlé|courrier|discuté|habl\w+|llam\w+"
    r"|correo|carta"
)
"""What tells of being in touch, some words before *with* and the name."""

GIVEN = r"(?:gekregen|doorgekregen|ontvangen|bekommen|erhalten|reçue?|donnée? par|got|given|me dio|dado)"
"""Behind a number, and before whom it was had from."""

WITH = (
    r"(?:w/ ?|c/ ?|@ ?|2 |(?:w|m|mit|met|with|avec|con|to|from|fr|off|van|von|vom|de|by|door|an|à|a|par|por)\.? )"
    rf"(?:(?:an?|the|een|de|eine[nmr]?|der|dem|die|une?|la|le|el|una?) )?(?:{IN_CHARGE},? )?"
)
SENT = (
    r"\b(?:sent|forwarded|showed|gestuurd|doorgestuurd|geschickt|weitergeleitet|envoyé|transmis|enviado|reenviado)"
    r"(?: (?:them|her|him|on))? (?:the|that|de|het|die|den|das|le|la|les|el|los)\b[^.,;:!?]*"
)
"""What somebody sent on of others: *sent the text from Mrs Bell*."""

MINE = (
    r"['’]s\b| ?\((?:my|mijn|meine?|ma|mon|mi) |,? (?:my|mijn|meine?|ma|mon|mi) "
    r"| (?:rang|called|phoned|e-?mailed|texted|asked|told) (?:them|him)\b(?! (?:off|up)\b)| (?:came|went) with me\b"
    r"| called in sick\b"
    r"| (?:(?:from )?next door|van hiernaast|von nebenan|d['’]à côté|de al lado)\b"
)
"""Behind the name of somebody of the person's own: *Jane (my wife) rang*; or of what belongs to somebody."""

ACCORDING = (
    r"laut|lt\.|volgens|aldus|according to|acc\.? to|selon|d['’]après|según|dixit|dealt with by|handled by|served by"
    r"|geholpen door|bedient von|it was"
)
"""Right before the name of whoever said what stands behind: *laut Jonas muss ich …*."""

SIGNED = (
    r"says?|said|sagt|sagte|zegt|zei|volgens|laut|according to|selon|según|dijo|dice|dit|groetjes|groet|gr\.?|mvg|regards|grüße"
    r"|gruß|mfg|cordialement|saludos|per|signed|(?:name|naam|nom|nombre)(?: (?:is|was|ist|war|est|es))?"
)
"""Right before the name of whoever said what stands before."""

_SIGNED = (
    r"(?:signed|stamped|initial+ed|filled in|drawn up)(?: off)? by|signature of"
    r"|(?:ondertekend|getekend|afgetekend|ingevuld|opgesteld) door|handtekening van"
    r"|(?:unterschrieben|unterzeichnet|gezeichnet|quittiert|ausgefüllt|ausgestellt) von|unterschrift (?:von|des|der)"
    r"|(?:signée?s?|remplie?s?|établie?s?|rédigée?s?) par|signature de"
    r"|(?:firmad[oa]|rellenad[oa]|sellad[oa]|redactad[oa])s? por|firma de"
)
_THEIR = (
    r"the|their|your|our|his|her|a|own|foreman|driver|colleague|de|het|hun|uw|een|collega|dem|der|den|ihre[mnr]|eine[mr]|kolleg(?:en|in)"
    r"|le|la|leur|votre|une?|coll[eè]gue|el|su|una?|compañer[oa]"
)
ON_PAPER = rf"\b(?:{_SIGNED})(?: (?:{_THEIR})\b){{0,3}} {NAME}"
"""The name of who only signed a paper, and was not spoken to: `unterschrieben von ihrem Herrn Pohl`."""
