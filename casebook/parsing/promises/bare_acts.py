"""The words of what a company does or will do next, as people type it in a hurry: *escalating to warehouse*, *prüft das*.

All are looked for in text that is folded: small letters, no accents. What is in no list is left as it is.
"""

from __future__ import annotations

from casebook.text.quick_pattern import QuickPattern

_NOT_THEM = (
    r"(?!(?:no|nobody|nothing|not|never|without|stop(?:ped|s)?|keeps?|instead|of|about|by|after|before|while|from"
    r"|am|was|were|had|i|i'm|i'll|i've|im|ive|my|we|we'll|who|which|that|what|if|when|as|to|want|wants|said|for"
    r"|and|or|because|bc|cos"
    r"|ik|mijn|wij|we|wil|dat|die|om|voor|ich|mein\w*|wir|dass|weil|um|zu|und|je|j'\w+|mon|ma|mes|nous|que|qui|pour"
    r"|yo|mi|nosotros|para|quien|te|hun|ihnen|denen|leur|lui|les|them)\b)"
)
_THEY = rf"(?:{_NOT_THEM}(?:(?:hr|hrn|fr|dr|mr|mrs|ms|sr|sra|mme|m|mevr|dhr)\. ?)?[^\s,;:.]+ ){{0,5}}?"
"""Who does it, in a few words, none of which is the person or begins another clause."""

_INQUIRY = "(?:investigation|enquiry|inquiry|trace|case|claim|complaint|dispute|ticket|search)"
_ENGLISH = (
    r"check|double[ -]check|look|see (?:if|what|about|to)|review|investigate|chase|ask|speak|talk|find out|sort"
    r"|fix|repair"
    r"|mend|redo|text|send|e-?mail|mail|ring|call|phone|order|re-?order|book|re-?book|arrange|escalate|pass"
    r"|forward|raise"
    r"|update|confirm|let (?:me|us)|get (?:back|someone|somebody|the|a|an|his|her|their|it|on|in touch|me)|come|try"
    r"|replace|swap|change|refund|credit|reimburse|pay|take (?:it|off|care|back|this|that|the)|pick|collect|deliver"
    r"|bring|drop|cancel|remove|waive|correct|amend|adjust|re-?issue|re-?send|post|ship|process|push|follow|contact"
    r"|report|transfer|have (?:someone|somebody|it|a|the)|put|honou?r|match|write|return|prioriti[sz]e|extend|stop"
    r"|reopen|reset|unlock|install|fit|do (?:it|that|this|the)|deduct|knock|reduce|lower|message|tell|inform|notify|explain"
    r"|provide|issue|make (?:sure|it|an?)|give (?:it|the|them|him|her|this)|prepare|draft|test|inspect|measure|quote|clean"
    r"|clear|restore|reconnect|activate|unblock|release|authori[sz]e|approve|switch|upgrade|trace|locate|search|verify"
    r"|consult|discuss|query|flag|log|add|apply|hand|visit|pop|swing"
    rf"|(?:open|start|launch|log|lodge|file) (?:an?|the) {_INQUIRY}"
)
_THEN = r"(?:also |then |now |just |personally |all |both )?"
WILL_DO = QuickPattern(
    rf"{_THEY}(?:(?:will|gonna|going to|is to|are to|shall)|(?<=he |it )ll|(?:he|she|they|it|someone|[a-z]+)'ll"
    rf"|theyll|they'd|he'd|she'd) {_THEN}(?:{_ENGLISH})\b",
    exact=True,
)
"""What they will do: *he will check with the landlord*."""

IS_TO = QuickPattern(
    r"(?:the |a |an |their |de |der |le |la |el )?(?:manager|mgr|supervisor|sup|boss|owner|head|team(?: ?lead(?:er)?)?|someone"
    r"|somebody|colleague|engineer|eng|warehouse|billing|accounts|complaints|driver|courier|depot|he|she|they|senior"
    r"|specialist) to "
    rf"(?:{_ENGLISH})\b(?! (?:them|him|her)\b)",
    exact=True,
)
"""Who is to do it: *manager to call*."""

WILL_ALONE = QuickPattern(rf"(?:will|gonna) {_THEN}(?:{_ENGLISH})\b", exact=True)
"""The same without a word of who will."""

_BEING_DONE = (
    r"escalating|looking (?:into|at|for)|investigating|ordering|re-?ordering|processing|re-?booking|chasing|passing"
    r"|forwarding|transferring|referring|raising|arranging|issuing|re-?issuing|shipping|dispatching|crediting|refunding"
    r"|reimbursing|replacing|swapping|fixing|repairing|fitting|posting|sending|re-?sending|checking|asking"
    r"|(?<!\ba )(?<!\bthe )(?<!\bmy )(?<!\bnew )booking"
    r"|cancelling|reviewing|putting|collecting|delivering|contacting|getting (?:the|a|someone|somebody|back)|speaking"
    r"|talking|sorting|e-?mailing|mailing|waiving|removing|re-?doing|amending|changing|updating|re-?opening"
    r"|letting (?:me|us) know|correcting|installing|paying|pushing|prioriti[sz]ing"
    r"|taking (?:it|off|(?:the |that |my )?(?:[a-z]+ ){1,2}off)|reversing|lifting|scrapping|reducing|extending|resetting"
    r"|reinstating|knocking|bringing|dropping|picking (?:it|them|that|this|up)"
)
DOING = QuickPattern(
    rf"{_THEY}(?:(?:is|are|she's|he's|they're|it's|shes|hes|theyre|[a-z]+'s) )?{_THEN}(?:{_BEING_DONE})\b", exact=True
)
DOING_ALONE = QuickPattern(rf"{_THEN}(?:{_BEING_DONE})\b", exact=True)
TO_BE_DONE = QuickPattern(
    rf"{_THEY}(?:(?:is |are |it's |its )?being (?:[a-z]+ed|sent|looked|dealt|put|taken|paid|redone)|to be "
    rf"(?:[a-z]+ed|sent|paid"
    r"|taken|put))\b",
    exact=True,
)
"""What they are doing now, the second without a word of who is; and what is being done."""

_DOES = (
    r"(?:sends?|ships?|mails|e-?mails|texts|rings|orders|re-?orders|checks|looks (?:into|at)|reviews|investigates"
    r"|chases"
    r"|escalates|raises|refunds|credits|replaces|swaps|fixes|repairs|waives|corrects|passes|forwards|books"
    r"|arranges|collects?)"
    r" (?:the|an?|it|me|us|my|this|that|new|w|with|up|into|off|back|someone|somebody|out|for|to)\b"
    rf"|(?:opens?|starts?|launch(?:es)?) an? {_INQUIRY}\b"
    r"|(?:phones|rings|calls|texts|e-?mails) (?:me |us )?(?:back )?(?:when|once|as soon as)\b"
)
_DUTCH = (
    r"(?:belt|bellen|mailt|mailen|appt|schrijft|schrijven) (?:me|mij|ons)\b(?! (?:net|zojuist|steeds))"
    r"|(?:kijkt|kijken) (?:[^ ]+ ){0,4}?(?:er ?naar|na|naar)\b|(?:zoekt|zoeken) (?:[^ ]+ ){0,5}?uit\b|(?:checkt"
    r"|controleert"
    r"|stuurt|mailt|escaleert|overlegt|informeert|corrigeert|bestelt|regelt|vergoedt|storneert|crediteert|vervangt"
    r"|repareert|onderzoekt|annuleert|zorgt|bespreekt|verwerkt|boekt|verzendt)\b"
    r"|(?:vraagt|vragen) (?:[^ ]+ ){0,6}?na\b|(?:zet|zetten|geeft|geven|stuurt|sturen) (?:[^ ]+ ){0,6}?(?:door"
    r"|toe|op)\b"
    r"|(?:neemt|nemen) (?:[^ ]+ ){0,6}?(?:op|contact)\b|(?:past|passen) (?:[^ ]+ ){0,5}?aan\b"
    r"|(?:scheldt|schelden) (?:[^ ]+ ){0,5}?kwijt\b|(?:laat|laten) (?:[^ ]+ ){0,4}?weten\b|(?:haalt|halen) "
    r"(?:[^ ]+ ){0,5}?op\b"
    r"|(?:betaalt|betalen|stort|storten|boekt|boeken) (?:[^ ]+ ){0,5}?terug\b|(?:maakt|maken) (?:[^ ]+ ){0,5}?over\b"
    r"|(?:ze|zij) (?:checken|controleren|sturen|mailen|bestellen|regelen|vergoeden|vervangen|repareren|onderzoeken)\b"
    r"|(?:gaat|gaan|zal|zullen) (?:[^ ]+ ){0,7}?[a-z]{3,}en\b"
    r"|(?:wordt|worden) (?:(?!mij |me |ik |niet |geen |nooit )[^ ]+ ){0,6}?(?:ge[a-z]+(?:d|t|en)|[a-z]+ge[a-z]+(?:d|t|en)"
    r"|bekeken|beoordeeld"
    r"|behandeld|onderzocht|herzien|herbeoordeeld|vergoed|vervangen|verstuurd|verzonden|bezorgd|verrekend|uitbetaald)\b"
)
_GERMAN = (
    r"(?:pruft|prufen|klart|klaren|checkt|schickt|schicken|sendet|mailt|kummert sich|kummern sich|uberweist"
    r"|besorgt|erstatten"
    r"|organisiert|bucht)\b|(?:meldet|melden) sich\b|(?:schaut|schauen|sieht) (?:[^ ]+ ){0,5}?(?:nach|an|rein|danach)\b"
    r"|(?:fragt|fragen|hakt|haken) (?:[^ ]+ ){0,6}?nach\b|(?:leitet|leiten|gibt|geben) (?:[^ ]+ ){0,7}?weiter\b"
    r"|(?:zahlt|zahlen|bucht|buchen) (?:[^ ]+ ){0,5}?zuruck\b|(?:ruft|rufen) (?:[^ ]+ ){0,5}?(?:an|zuruck)\b"
    r"|(?:schreibt|schreiben) (?:[^ ]+ ){0,5}?gut\b|spricht (?:mit|nochmal)\b"
    r"|(?:er|sie|man|[a-z]+ ?(?:vom|von der|aus dem) \w+) (?:bestellt|storniert|korrigiert|erstattet|veranlasst"
    r"|eskaliert|ersetzt"
    r"|repariert|tauscht|reklamiert|beantragt|bestatigt)\b|(?:bestatigt|bestellt|storniert|korrigiert|erstattet) "
    r"(?:er|sie)\b"
    r"|(?:wird|werden) (?!mir )(?:[^ ]+ ){0,6}?(?:ge[a-z]+t|ge[a-z]+en|[a-z]+ge[a-z]+[tn]|ersetzt|repariert"
    r"|erstattet|verschickt"
    r"|storniert|korrigiert|uberwiesen|bestellt|uberpruft)\b"
)
_FRENCH = (
    r"(?:verifie|verifient|transmet|transmettent|relance|relancent|contacte|contactent|se renseigne|se "
    r"renseignent|s'en occupe"
    r"|s'en occupent|s'occupe|enquete)\b|(?:fait|font) (?:suivre|remonter|un geste|le point|le necessaire)\b"
    r"|regarde(?:nt)? (?:avec|ca|cela|le|la|si|pour)\b|(?:demande|demandent) (?:au|aux|a la|a l'|confirmation|un|une)"
    r"|(?:lance|lancent|ouvre|ouvrent) (?:une |l')(?:enquete|recherche|investigation|reclamation)\b"
    r"|(?:commande|commandent|renvoie|renvoient|envoie|envoient|annule|annulent|corrige|corrigent|remplace"
    r"|remplacent|repare"
    r"|reparent|rembourse|remboursent|remonte|remontent|prepare|etudie|etudient) (?:l'|(?:le|la|les|un|une|ca|mon"
    r"|ma|mes|"
    r"nouveau|nouvelle)\b(?! \d))"
    r"|(?:me|nous|m'|m) ?(?:rappellent?|recontactent?|ecrit|ecrivent|repond(?:ent)?|r?envoient?|appellent?"
    r"|tien(?:t|nent) au courant)\b"
    r"|revient vers\b|prend(?:ent)? (?:ca )?en charge\b|(?:va|vont) (?:[^ ]+ ){0,3}?[a-z]+(?:er|ir|re)\b"
)
_SPANISH = (
    r"(?:(?:me|nos) (?:quitan?|descuentan?|rebajan?|bonifican?|compensan?|restan?) (?:(?:los|las|el|la|un|una|ese|esa) )?"
    r"(?:\d|importe|cargo|comision"
    r"|recargo|penalizacion|cuota|gastos))|(?:devuelven?|reembolsan?|abonan?"
    r"|comprueban?|revisan?|consultan?|investigan?|escalan?|tramitan?|gestionan?"
    r"|se encargan?|encargan?|anulan?"
    r"|corrigen?|envian?|mandan?|reenvian?|arreglan?|reparan?|cambian?|sustituyen?|avisan?|verifican?)\b"
    r"|(?:quitan?|descuentan?|rebajan?|perdonan?|condonan?|eliminan?|compensan?) (?:el|la|los|las|ese|esa|esos|esas|una?|\d)"
    r"|(?:lo |la )?(?:mira|miran|habla|hablan) (?:el|la|los|las|con|lo|si|y)\b|lo miran?\b|preguntan? (?:al?|en|por)\b"
    r"|(?:me|nos) (?:llaman?|escriben?|contestan?|responden?|dan|pagan?|ingresan?|traen?|recogen?)\b(?! (?:siempre|mucho|todo))"
    r"|reclaman? (?:al?|el|la)\b|(?:lo |la )pasan? (?:al?|con)\b|abren? (?:una )?investigacion\b|piden? (?:la|el"
    r"|otr[oa]) \w+"
    r"|(?:va|van) a (?:[^ ]+ ){0,2}?[a-z]+(?:ar|er|ir)(?:me|lo|la|nos)?\b"
)
DOES = QuickPattern(rf"{_THEY}(?:{_DOES}|{_DUTCH}|{_GERMAN}|{_FRENCH}|{_SPANISH})", exact=True)
"""What they do, which is what they will do next."""
DOES_FIRST = QuickPattern(rf"(?:{_DOES}|{_DUTCH}|{_GERMAN}|{_FRENCH}|{_SPANISH})", exact=True)
"""The same, right behind who does it."""

NOT_THEIRS = QuickPattern(
    r"n't\b|\b(?:wont|cant|cannot|dont|doesnt|isnt|arent|wouldnt|couldnt|didnt|unable|i|i'm|im|i'll|i've|ive"
    r"|my(?:self)? (?:own|day|leave|solicitor|lawyer|insur\w*|union|bank|side)|myself|elsewhere"
    r"|solicitor|lawyer|ombudsman|small claims|trading standards|citizens advice|letter before|complaint|evidence"
    r"|day off|off work"
    r"|ik|zelf|advocaat|ombudsman|ich|selbst|anwalt|verbraucherzentrale|je|j'\w+|moi-meme|avocat|mediateur|yo"
    r"|mismo|abogado"
    r"|consumo|ocu)\b",
    exact=True,
)
"""What a part tells of that the person does, and not they."""

MINE_TO_DO = QuickPattern(
    r"\b(?:them|her|him|it back|it off|back to them|a review|hun|ze|ihnen|denen|leur|lui)\b"
    r"|\b(?:send|sending|mail|mailing|e-?mail|e-?mailing|post|posting|upload|take|taking|get|getting|stuur\w*|schick\w*"
    r"|r?envoie|mand\w*|envi\w*) (?:[^ ]+ ){0,3}?(?:photos?|pics?|pictures|proof|receipts?|screenshots?|letter"
    r"|quotes?|foto'?s?"
    r"|bon(?:netjes?)?|beleg|quittung|facture|recibo|ticket)\b",
    exact=True,
)
"""Beside what somebody does who is not named: it may be the person who does it."""

_THREATENED = QuickPattern(
    r"\b(?:bailiffs?|debt|collectors?|collections agency|court|legal action|late fee|incasso|deurwaarder|inkasso"
    r"|mahnung|huissier"
    r"|contentieux|recouvrement|morosos|embargo|final (?:demand|notice|reminder)|evict\w*"
    r"|disconnect\w*|blacklist\w*|lapses?|expires?|lever au contentieux|afsluiten|sperren|cortan?)\b|\b(?:charge|bill"
    r"|invoice) me\b"
    r"|\b(?:switch|cut|turn|shut)(?:ting|ing)? (?:me|us|it|my \w+) off\b|\bruns? out\b",
    exact=True,
)
_SPARED = QuickPattern(
    r"\b(?:call(?:s|ing|ed)? off|stop\w*|cancel\w*|remov\w+|withdraw\w*|lift\w*|waiv\w+|paus\w+|revers\w+|refund\w*"
    r"|tak(?:e|es|ing) (?:[^ ]+ ){1,3}off|on hold|intrekken|zuruckziehen"
    r"|annul\w+|retir\w+)\b",
    exact=True,
)


def is_threat(said: str) -> bool:
    """Whether it is what they threaten, folded, and nothing that one is spared.

    >>> is_threat("they'll cut me off fri"), is_threat("will call off the bailiffs today")
    (True, False)
    """
    return _THREATENED.search(said) is not None and _SPARED.search(said) is None


NEEDS = QuickPattern(
    r"\b(?:need(?:s|ed)?|nodig|braucht|brauchen|besoin|necesit\w+|wait(?:ed|ing|s)?|gewacht|wacht|gewartet"
    r"|attendu|esperad[oa]"
    r"|paid(?! (?:out|back|by (?:the )?(?:\d|end|next|mon|tue|wed|thu|fri|sat|sun)|within|w/in))|betaald|bezahlt|paye"
    r"|pagad[oa]|offer(?!te)\w*|bied(?:t|en)|bietet|bieten|angeboten|propos\w+|ofrec\w+|took"
    r"|no|for the"
    r"|costs?|kost(?:en)?|kostet|coute|cuesta|minus|less)\b",
    exact=True,
)
"""What stands beside a visit, a thing or a sum that is not to come, or not from them."""

TO_ME = QuickPattern(r"\b(?:me|us|my|mij|ons|mir|mich|uns|nous|nos)\b", exact=True)

DOES_ALONE = QuickPattern(rf"(?:{_DOES}|{_FRENCH})", exact=True)
"""What may be told of the person too, where nobody is named who does it."""

MAY_ACT = QuickPattern(
    rf"\b(?:(?:{_BEING_DONE})|{_DOES}|{_DUTCH}|{_GERMAN}|{_FRENCH}|{_SPANISH})|\b(?:will|gonna|going to)\b|'ll\b"
    rf"|ll\b|\b(?:being|to be)\b",
    exact=True,
)
"""Without one of these in a text no act is told in it."""

WANTED = QuickPattern(
    r"\b(?:wants?|expects? me|asks?|asked|charges?|closes?|opens?|verlang\w*|wollen|willen|vragen|demandent"
    r"|quieren|piden"
    r"|(?:dit|says?|tells?|told|zegt|sagt)(?: (?:me|us|mij|mir))? (?:de|to)|dice (?:que|q) (?:llame|espere|vuelva"
    r"|mande|envie))\b",
    exact=True,
)
"""What they do that promises nothing."""

CALLED_OFF = QuickPattern(
    r"\b(?:a ete|ont ete|(?:est|sont) (?:passe|venu|parti|reste)e?s?|has been|have been|ha sido|han sido|wurden?|werd|called off"
    r"|cancell?ed|afgezegd|geannuleerd|abgesagt|annulee?|anulad[oa]|cancelad[oa]"
    r"|steeds|altijd|immer|toujours|siempre|always|(?:every|each) time|dezelfde|hetzelfde|(?:die|das|den) gleichen?|l[ea] meme"
    r"|(?:el|la) mism[oa]|the same(?! day)|neighbou?rs?|mum|mom|dad|husband|wife|son|daughter|friend|buren|buur(?:man|vrouw)"
    r"|nachbar(?:in|n)?|voisine?|vecin[oa])\b",
    exact=True,
)
"""That it is over, will not be, or is only done again and again; and who is none of theirs."""
