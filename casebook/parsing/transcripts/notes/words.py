"""The words in which a call is told afterwards, one table a language: patterns over text in small letters without accents."""

from __future__ import annotations

from casebook.records.frozen import Frozen


class ToldWords(Frozen):
    """One language's words of a call that the person tells of."""

    reached: str
    """What stands before the name of who answered, or of whom one was passed on to."""
    rang: str
    """What stands before the name of whom one rang: of the company, or of somebody where nobody else is named."""
    first: str
    """What stands before the name of who answered at the beginning of a sentence."""
    says: str
    """What stands behind the name of who says something."""
    mine: str
    """How a sentence begins that tells what the person said, asked or did."""
    shall: str
    """What makes a sentence one of what the company will do."""
    declined: str
    """How it is told that the person did not want what was offered."""
    ended: str
    """What stands in a sentence that tells when it ended."""
    called: str
    """What tells that one called, or spoke to somebody."""
    days: str
    """What names a day that is counted from the present; weekdays and months are known elsewhere."""


_ENGLISH = ToldWords(
    reached=(
        "(?:spoke|speaking|spoken|talked|talking|chatted|got through|been through|put (?:me )?(?:through|on|"
        "thru|straight through)|passed (?:me )?(?:on|over|along)?|transferred(?: me)?|transfers me|handed (?:me )?over|"
        "connected(?: me)?|escalated(?: me| it)?|got put through|was put through) ?(?:to|with|w|onto)|(?:answered|"
        "picked up|taken|dealt with|helped|served|handled) by|(?:i |finally |eventually |then )?(?:got|"
        r"reached) (?=[a-z]+(?:[,.;]| \()|[a-z]+$|(?:a |an )?(?:\w+ )?(?:called|named|[a-z]+ (?:in|from|at|who)\b))|(?:lady|man|"
        "woman|guy|bloke|girl|chap|rep|agent|advis[eo]r|someone|person|supervisor|manager) (?:called|named|"
        "by the name of)|a certain|(?:gave|gives) (?:her|his|their) name as|introduced (?:her|him|them)sel(?:f|ves) as"
    ),
    rang=(
        "(?:in )?contact with|(?:on the phone|on a call|a call|a chat|(?:phone|phoned) call|conversation) with|"
        "rang back, it was"
    ),
    first="first|then|next|second|after that|finally|agent|advis[eo]r|rep|(?:put|passed) (?:through|on|over)|"
    r"handed (?:through|on|over)(?= to\b)",
    says=(
        "(?:then |also |now )?(?:said|says|told|tells|promised|promises|confirmed|confirms|apologi[sz]ed|explained|"
        "answered|picked up|offered|agreed|assured|admitted|checked|could|couldn't|was|will|has|gave|took|put|"
        "transferred|claimed|refused|refuses|wouldn't|would|declined|rejected)"
    ),
    mine=(
        r"\W*(?:so |then |but |and )?(?:i (?:said|say|told|asked|explained|warned|insisted|replied|demanded|pointed|"
        "quoted|gave|mentioned|also (?:said|told|asked)|have (?:said|told|asked)|(?:will|'ll|would|'d|must|should|"
        r"(?:have|need) to) (?!(?:get|have|be|receive|hear)\b))|i'(?:ll|d|m) (?!(?:get|have|receive|hear|being)\b)|"
        r"(?:told|asked|warned) (?:him|her|them)|quoted|asked|explained|said i|repeated)\b"
    ),
    shall=(
        r"\b(?:they|he|she|it|someone|somebody|this|that|which|who|there|(?:the|a|an|my|his|her|their|"
        r"another) [\w' -]{2,30}?)(?:'ll| will| would|'d(?= \w+\b(?<!ed))| is going to| are going to|'s going to|"
        r"'re going to| shall| is to| are to)\b|\bpromised\b|\bpromises\b|\bcommitted to\b|\bguaranteed\b|\b(?:he|she|"
        "they|it)(?:'s| is| are|'re) (?:now )?(?:sending|refunding|arranging|calling|ringing|posting|coming|crediting|"
        r"replacing|emailing|collecting|picking)\b|\b(?:has|have|had|he's|she's|they've) (?:now |already )?(?:arranged|"
        r"booked|requested|issued|processed|ordered|scheduled|raised|put through)\b|\bi(?:'ll| will| would|'m going to|"
        r" should|'d) (?:get|have|be (?:called|refunded|contacted|getting|sent|phoned)|receive|hear)\b"
    ),
    declined=(
        r"\b(?:i )?(?:said|told \w+) no(?: thanks| thank you)?\b|\bi (?:declined|refused|turned (?:it|that|"
        "this) down|didn't (?:want|accept|take)|"
        r"don't want|rejected)\b|\bno thanks\b|\bwhich i (?:declined|refused)\b|\bturned (?:it|that|this) down\b|"
        r"\b(?:declined|refused) (?:it|that)\b|\b(?:i'd|i would) (?:rather|prefer)\b|\brather not\b|"
        r"\bpreferred (?:not|(?:the|my) (?:money|refund))\b"
    ),
    ended=(
        r"\b(?:hung up|hanging up|rang off|came off|got off|(?:off|down)(?: the)? (?:phone|line|call)|(?:phone|receiver) down|"
        r"call (?:over|closed|dropped)|end of (?:the )?(?:call|chat)|ended|finished|done|off(?= at))\b"
    ),
    called=(
        "call(?:ed|ing)?|phone[ds]?|phoning|rang|rung|ring|telephoned|spoke|spoken|talked|chatted|chat with|"
        "got through|on the phone"
    ),
    days=r"today|yesterday|tonight|this (?:morning|afternoon|evening)|last (?:night|evening)|days? ago|weeks? ago",
)

_DUTCH = ToldWords(
    reached=(
        "(?:gesproken|sprak(?: ik)?|spreek ik|gechat|te maken) met|ik (?:sprak|spreek)|(?:sprak|spreek) ik|"
        "(?:(?:chat|gesprek|telefoongesprek)(?:je)? gehad|(?:had|heb)(?: ik)?(?: een)? (?:chat|gesprek)(?:je)?) met|"
        "(?:doorverbonden|doorgeschakeld|doorgezet|"
        "overgezet) (?:met|naar|aan)|(?:verbond|verbindt|verbonden|zette|zet|schakelde) (?:me|mij)(?: toen| daarna|"
        " vervolgens)?(?: door)? (?:door )?(?:met|naar|aan)|(?:te woord gestaan|geholpen|opgenomen|overgenomen|"
        "beantwoord) door|(?:kreeg|krijg)(?: ik)?(?: eerst| toen| daarna| uiteindelijk)?|aan de lijn(?: kreeg ik)?:?|"
        "(?:dame|heer|man|vrouw|medewerker|medewerkster|iemand|collega) (?:genaamd|die|met de naam)(?: heet| heette)?|"
        "genaamd|(?:een )?zekere|ene|noemde zich|stelde zich voor als"
    ),
    rang="(?:gebeld|contact gehad|belde(?: ik)?|telefoontje|belletje|gesprek) met|belde(?:n)? terug, het was",
    first="eerst|daarna|toen|vervolgens|medewerker|medewerkster|doorverbonden|doorgeschakeld|doorgezet",
    says=(
        "(?:zei|zegt|vertelde|vertelt|beloofde|belooft|bevestigde|bevestigt|gaf|geeft|bood|biedt|legde|nam|heeft|had|kon|"
        "kan|was|meldde|meldt|wist|weet|ging|gaat|zou|weigert|weigerde|wilde|zoekt|zocht|belt|stuurt|verbond|verbindt|"
        "vond|vindt|hielp|helpt)"
    ),
    mine=(
        r"\W*(?:toen |en |maar |daarna )?(?:ik (?:heb|had|zei|zeg|vroeg|vraag|legde|gaf|wil|ga|zal|eis|meldde|"
        "vertelde|waarschuwde|moet|dien te)|"
        "heb (?:ik |hem |haar |gezegd|gevraagd|aangegeven|gemeld|gewaarschuwd)|gezegd dat ik|gevraagd|aangegeven|"
        r"uitgelegd|mijn \w+ (?:gegeven|doorgegeven))"
    ),
    shall=(
        r"\b(?:hij|zij|ze|er|iemand|het|dat|men|(?:de|een|mijn|hun|haar|"
        r"zijn) [\w-]{2,25}(?: [\w-]+)?)\b[^.;]{0,60}\b(?:zal|zullen|zou|zouden|gaat|gaan|wordt|worden|komt|komen|belt|"
        "bellen|stuurt|sturen|mailt|mailen|betaalt|betalen|stort|storten|vergoedt|haalt|halen|brengt|levert|zoekt|regelt|"
        r"maakt|repareert|vervangt|neemt|laat|laten)\b|\b(?:belt|stuurt|mailt|stort|betaalt|komt|haalt|brengt|neemt|"
        r"laat) (?:hij|ze|zij|me|mij|iemand|er|een|de)\b|\b(?:beloofd|beloofde|belooft|toegezegd|toezegging|zegde|"
        r"zegt toe)\b|\bik (?:krijg|ontvang|hoor|word|zou|heb) [^.;]{0,40}\b(?:binnen|uiterlijk|voor|op|morgen|maandag|"
        r"dinsdag|woensdag|donderdag|vrijdag|volgende|terug|krijgen|ontvangen|horen)\b|\bkrijg ik\b|\bhoor ik\b"
    ),
    declined=(
        r"\b(?:ik|heb) (?:heb )?(?:bedankt|geweigerd|afgeslagen|nee gezegd|nee)\b|\bdat (?:wil|wilde|hoef|"
        r"hoefde) ik niet\b|\b(?:heb|had) ik (?:afgeslagen|"
        r"geweigerd|niet (?:aangenomen|geaccepteerd))\b|\bnee gezegd\b|\bvoor bedankt\b|\bafgewezen\b|"
        r"\bniet (?:op )?(?:ingegaan|geaccepteerd)\b|\bliever (?:niet|geen|(?:mijn|het) geld)\b|\b(?:wilde|wou|"
        r"hoefde) (?:ik )?(?:liever )?niet\b"
    ),
    ended=r"\b(?:opgehangen|hing op|neergelegd|einde|klaar|afgerond|afgelopen|geeindigd|beeindigd|opgehouden|voorbij)\b",
    called=(
        r"(?:op|terug|aan)?gebeld|bel(?:de|len)?|telefonisch|telefoon\w*|gesproken|gesprek|sprak|gechat|"
        "chat(?:je)? (?:gehad )?met|contact"
    ),
    days=r"vandaag|(?:eer)?gister\w*|van(?:ochtend|morgen|middag|avond)|(?:dag|dagen|week|weken) geleden",
)

_GERMAN = ToldWords(
    reached=(
        "(?:(?:chat|gesprach|telefonat) gehabt|(?:hatte|habe)(?: ich)?(?: einen?)? (?:chat|gesprach|telefonat)|chat) mit|"
        "(?:gesprochen|gechattet|geredet|sprach(?: ich)?|spreche) mit|gesprochen (?:habe ich|"
        r"hab ich)(?: \w+)? mit|(?:weitergeleitet|durchgestellt|"
        "verbunden|weiterverbunden|weitergegeben|"
        "weitergereicht|ubergeben)(?: worden)?(?: an|,|:)|(?:zu|zur|zum|an|mit)(?= [^.;]{2,60}(?:weitergeleitet|"
        "durchgestellt|verbunden|weiterverbunden|"
        "weitergereicht|gesprochen|verbindet|durchstellt|weitergegeben|gelandet))|(?:stellt|stellte|"
        "leitet|leitete|verbindet|verband|gibt|gab) mich"
        "(?: dann| gleich| danach)? (?:zu|zur|zum|an|mit|weiter an|durch zu)|(?:am apparat|dran|am telefon|erreicht|"
        "drangegangen)(?: war| hatte ich| ist)?:?|"
        r"(?:dame|herr|mann|frau|mitarbeiter(?:in)?|jemand|kollegin|kollege) namens|namens|(?:hatte|habe) ich|"
        "gewisse[rnm]?|(?:stellte|meldete|nannte) sich(?: (?:mir|als|mit))*"
    ),
    rang="bei|telefon(?:iert|at) mit|(?:gesprach|anruf) mit|zuruckgerufen, es war|mit(?= [^.;]{2,60}telefoniert)",
    first=(
        "zuerst|zunachst|erst|dann|danach|anschließend|schließlich|mitarbeiter(?:in)?|(?:weiter)?verbunden|durchgestellt|"
        "weitergeleitet"
    ),
    says=(
        "(?:sagt|sagte|meint|meinte|verspricht|versprach|bestatigt|bestatigte|erklart|erklarte|hat|hatte|gibt|gab|"
        "bietet|bot|wusste|weiß|konnte|kann|"
        "wollte|lehnte|lehnt|weigerte|weigert|war|ist|ruft|schickt|entschuldigt|entschuldigte|sieht|sah|will|teilte|raumt|raumte|behauptet|"
        "behauptete)"
    ),
    mine=(
        r"\W*(?:dann |und |aber |daraufhin )?(?:ich (?:habe|hab|hatte|sagte|sage|fragte|frage|bat|erklarte|werde|"
        "will|verlangte|bestand|nannte|gab|drohte|wies|muss|soll(?!.*\b(?:bekommen|erhalten|werden)\b))|"
        r"(?:habe|hab) (?:ich|ihm|ihr|ihnen|gesagt|gefragt|erklart|darauf|meine?)|meine \w+ (?:habe|hab) ich)\b"
    ),
    shall=(
        r"\b(?:er|sie|es|jemand|man|(?:der|die|das|den|ein|eine|einen|mein|meine|ihr|ihre|seine?|herr|"
        r"frau) [\w-]{2,30}(?: [\w-]+)?)\b[^.;]{0,70}\b(?:wird|werden|"
        "werde|wurde|wurden|kommt|komme|kame|ruft|rufe|schickt|schicke|sendet|erstattet|erstatte|uberweist|meldet|"
        "melde|liefert|holt|hole|repariert|repariere|"
        r"bringt|tauscht|klart|veranlasst|gibt|bekommt)\b|\b(?:ruft|meldet|schickt|uberweist|erstattet|kommt|holt|"
        r"bringt) (?:er|sie|mich|mir|man|jemand|sich|ein|eine|der|die)\b|"
        r"\b(?:zugesagt|versprochen|versprach|verspricht|zusage|sagte zu|sichert\w* (?:mir )?zu|zugesichert)\b|"
        r"\b(?:ich (?:bekomme|erhalte|hore|kriege|soll|werde)|"
        r"(?:bekomme|erhalte|hore|kriege) ich)\b"
    ),
    declined=(
        r"\b(?:habe|hab) (?:ich )?(?:das |dies |den |die |es )?(?:abgelehnt|nicht angenommen|ausgeschlagen)\b|"
        r"\b(?:lehnte|lehne) ich ab\b|\bich (?:lehnte|lehne|wollte|will) "
        r"[^.;]{0,30}(?:ab|nicht)\b|\bwollte ich nicht\b|\bhabe ich (?:nein|verneint)\b|\babgelehnt\b|\bdankend\b|"
        r"\blieber (?:nicht|kein\w*|(?:das|mein) geld)\b"
    ),
    ended=r"\b(?:aufgelegt|legte auf|eingehangt|beendet|(?:gesprachs)?ende(?:te)?|schluss|fertig|vorbei)\b",
    called=r"(?:an|zuruck)gerufen|rief|anruf|telefon\w*|gesprochen|gesprach|sprach|gechattet|chat (?:gehabt )?mit|kontaktiert",
    days=r"heute|(?:vor)?gestern|vor \w+ (?:tag|woche)\w*",
)

_FRENCH = ToldWords(
    reached=(
        "(?:eu (?:une? )?)?(?:chat|tchat|conversation|entretien) avec|"
        "d'avoir|(?:j'ai|j'avais|on a) eu|(?:parle (?:a|avec)|echange avec|discute avec)|(?:(?:je )?(?:suis|"
        "etais) )?tombee? sur|je tombe sur|(?:m'a|m'ont|me|m'avait)(?: ensuite| alors| finalement)? (?:passe|passent|"
        "transferee?|transfere|transferent|redirigee?|redirige|mise? en (?:relation|contact)|met en (?:relation|contact)|"
        "bascule|basculee?|reorientee?|dirigee?)(?: ensuite| alors| finalement)?(?: a| avec| vers| sur| au|)|(?:repondu|"
        "pris en charge|recue?|aidee?|accueillie?) par|(?:transferee?|redirigee?|passee?) (?:a|vers|avec)|(?:premier|"
        "premiere|deuxieme|second|seconde|dernier|derniere) (?:conseill(?:er|ere)|interlocut(?:eur|rice)|agent(?:e)?|"
        "personne) ?:?|(?:dame|monsieur|personne|conseill(?:er|ere)|homme|femme) (?:nommee?|appelee?|du nom de|"
        "qui s'appelle)|(?:dame|personne|conseill(?:er|ere)|interlocut(?:eur|rice)|agent) s'appell(?:e|ait)|"
        "s'est presentee? comme|(?:m')?a dit s'appeler|c'est(?= [a-z'-]+(?: [a-z'-]+)? qui (?:m'a|a) )|"
        "au bout du fil,?|nommee?|une? certaine?|"
        "(?:conseill(?:er|ere)|interlocut(?:eur|rice)) ?:"
    ),
    rang="(?:j'ai|j'avais|on a) (?:joint|contacte)|(?:au telephone|en ligne|appel|discussion) avec|rappele, c'etait",
    first="d'abord|puis|ensuite|conseill(?:er|ere)|enfin|passee?|transferee?",
    says=(
        "(?:m'a |me |nous )?(?:dit|repond|repondu|promet|promis|confirme|explique|propose|assure|s'excuse|s'engage|"
        "s'est|reconnait|a|avait|n'a|n'avait|n'est|ne|va|doit|indique|precise|affirme|pretend|trouve)"
    ),
    mine=(
        r"\W*(?:alors |puis |et |mais |de mon cote,? ?)?(?:j(?:e |')(?:lui ai|leur ai|ai (?:dit|repondu|demande|"
        "explique|precise|insiste|prevenu|rappele|donne|refuse|indique)|"
        "(?:lui |leur )?(?:dis|reponds|demande|explique|precise|insiste|previens|donne|vais|veux|exige|refuse|dois))|"
        "mon identifiant|ma reponse)"
    ),
    shall=(
        r"\b(?:il|elle|ils|elles|on|quelqu'un|cela|ca|qui|que|(?:le|la|les|l'|un|une|mon|ma|mme|m\.|leur|son|"
        r"sa) ?[\w'-]{2,30}(?: [\w'-]+){0,2})[ ,'][^.;]{0,60}?\b(?:\w{2,}(?:era|ira|dra|rra|eront|iront|dront|"
        "ront|erait|irait|drait|eraient|iraient)|sera|seront|serait|va|vont|rappelle|rappellent|envoie|envoient|"
        r"remboursent|(?<!a )(?<!ont )(?<!'a )(?<!avait )(?<!est )(?<!etait )(?<!sont )(?<!ete )(?:rembourse|contacte|passe)|"
        r"vient|soit|soient|viendrait)\b|\b(?:s'engage|s'engagent|s'est engagee?|se sont engages|a promis|ont promis|"
        r"promet|m'a assure|m'a garanti|garantit)\b|"
        r"\b(?:doit|doivent) (?:me|m'|nous|passer|venir|revenir|livrer|reprendre|resilier)\b|"
        r"\bj(?:e |')(?:recevrais?|serais?|devrais?|aurais?|toucherais?|"
        r"vais (?:recevoir|etre|avoir))\b|\bme (?:sera|serait|seront|rappelle|"
        r"rembourse|recontacte|envoie)\b"
    ),
    declined=(
        r"\bj(?:e |')(?:ai |l'ai |lui ai |les ai )?(?:refuse\w*|dit non|decline\w*|pas accepte|n'ai pas voulu|"
        r"n'en veux pas)\b|\bnon merci\b|\brefuse(?:e)? de ma part\b|\bce que j'ai refuse\b|"
        r"\bj(?:e |')(?:ai |avais )?prefer\w+ (?:ne )?(?:pas|que non|refuser|(?:l'|mon )argent|(?:un |"
        r"le )?remboursement|etre remboursee?)\b|\bplutot (?:pas|non)\b"
    ),
    ended=r"\b(?:raccroche\w*|fin de l'appel|termine\w*|fini\w*|fin|coupe)\b",
    called=r"appel\w*|telephon\w*|coup de fil|parle|joint|contacte\w*|echange|discute|t?chat avec",
    days=r"aujourd'hui|(?:avant-)?hier|ce (?:matin|soir|midi)|cet apres-midi|il y a",
)

_SPANISH = ToldWords(
    reached=(
        "(?:(?:tuve|he tenido|tenido) (?:una? )?)?(?:chat|conversacion|charla) con|"
        "(?:hable|hablo|hablar|hablando|he hablado|hablamos) con|(?:me|nos) (?:ha )?(?:atiende|atendio|atendido|"
        "cogio|coge|contesta|contesto|contestado|responde|respondio|toco|recibe)(?: primero| luego| entonces)?|"
        "(?:me|nos) (?:ha |han )?(?:pasa|paso|pasan|pasaron|pasado|pone|puso|pusieron|transfiere|transfirio|"
        "transfirieron|transferido|comunica|comunico|deriva|derivo|derivaron)(?: entonces| luego| despues)? "
        "(?:con|a|al)|(?:atendid[oa]|contestad[oa]|cogid[oa]) por|(?:senor|senora|chica|chico|mujer|hombre|agente|"
        "asesora?|operadora?|persona) (?:llamad[oa]|(?:que )?se llama(?:ba)?)|"
        "(?:contesto|respondio|descolgo|cogio(?: el telefono)?)(?= [a-z]+(?: [a-z]+)?[.,;])|"
        r"al telefono,?|habla(?= [a-z]+,)|se pone(?: al telefono)?|se puso|una? tal"
    ),
    rang="(?:contacte|he contactado|al telefono|llamada|conversacion) con|me llam(?:o|aron), era",
    first="primero|luego|despues|a continuacion|agente|entonces|pasad[oa] (?:a|con)",
    says=(
        "(?:me |nos )?(?:ha )?(?:dice|dijo|dicho|promete|prometio|prometido|confirma|confirmo|asegura|aseguro|"
        "asegurado|explica|explico|ofrece|ofrecio|reconoce|reconocio|da|dio|"
        r"pide|pidio|no|se|va|ve|vio|pasa|paso|comenta|comento)"
    ),
    mine=(
        r"\W*(?:entonces |y |pero |luego )?(?:(?:yo )?(?:le|les) (?:dije|digo|he dicho|explique|explico|he explicado|"
        "adverti|advierto|he advertido|pregunte|pregunto|conteste|contesto|"
        r"respondi|respondo|pedi|pido|doy|di|he dado|recorde|insisti)|"
        r"yo\b|(?:dije|digo|he dicho) que (?!no\b)|quede en|tengo que|debo|pregunto|pregunte|insisto|insisti|colgue|"
        "he dado)"
    ),
    shall=(
        r"\b(?:me|nos|lo|la|le|se|les|los|las)?\s?(?:van a|va a|\w{2,}(?:ara|era|ira|dra|aran|eran|iran|dran|arian|"
        r"erian|irian|aria|eria|iria|dria|drian))\b(?<!para)(?<!ahora)(?<!fuera)(?<!primera)(?<!cualquiera)"
        "(?<!espera)(?<!manera)(?<!compra)(?<!otra)(?<!nuestra)(?<!era)(?<!lavadora)(?<!\bzara)(?<!clara)(?<!\bsara)(?<!averia)(?<!operadora)(?<!sen"
        r"ora)|\b\w+(?:ara|era|ira|dra|aran|eran|iran|dran)n? \w+|"
        r"\b(?:iban?|quedo|quedaron|tenian?) (?:a|en|que) \w+(?:arme|erme|irme|arlo|erlo|irlo|arla|arnos|ar|er|ir)(?:lo|la)?\b|"
        r"\b(?:prometio|promete|prometido|asegura que|aseguro que|se compromet\w+|garantiza\w*|me (?:llama|llaman|"
        r"devuelven|devuelve|mandan|manda|envian|envia|abonan|ingresan))\b"
    ),
    declined=(
        r"\b(?:le|les) (?:dije|digo|he dicho) que no\b|\b(?:lo|la|los|las)? ?(?:rechace|he rechazado|rechazo)\b|"
        r"\bno (?:la|lo|los|las)? ?(?:quise|acepte|quiero|acepto)\b|\bdije que no\b|"
        r"\bprefer\w+ (?:(?:que )?no|(?:el|mi) dinero|(?:la|una) devolucion)\b|\bmejor no\b"
    ),
    ended=r"\b(?:colgue|cuelgo|colgamos|colgo|colgado|termin[eo]|terminamos|terminado|fin|acab[eo]|acabamos|acabado)\b",
    called=r"llam\w+|telefon\w*|habl\w+|contact\w+|chat con",
    days=r"hoy|ayer|anteayer|antier|anoche|esta (?:manana|tarde|noche)|hace",
)

TOLD = {"en": _ENGLISH, "nl": _DUTCH, "de": _GERMAN, "fr": _FRENCH, "es": _SPANISH}
