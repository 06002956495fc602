"""What a person's question asks the company to do, as a kind of promise, also where only the talk names its thing.

`Kunt u die dan gelijk maken?` is a repair where a tap leaks, and `¿me la puede pasar?` a paper where that is the bill. Patterns
over text in small letters without accents, for any language.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from casebook.parsing.promises.contract_acts import asks_for_an_act
from casebook.parsing.promises.promise_kinds import promise_kind_in
from casebook.parsing.sums import money_said_in
from casebook.parsing.transcripts.agreed.left_behind import is_left_behind
from casebook.parsing.transcripts.agreed.papers_asked import ONE_MORE, asks_for_a_paper, wants_a_paper
from casebook.parsing.transcripts.decoding import plain
from casebook.parsing.transcripts.promised.question_words import asks_when, with_something
from casebook.records.vocabularies import Promised

_FAULT = re.compile(
    r"\b(?:scratch\w*|gekrast|\w*krassen|zerkratzt|kratzer|rayee?s?|ray(?:ad[oa]s?|aron)|leak\w*|drip\w*|broken?|broke|"
    r"blocked|clogged|"
    r"doesn't|won't (?:turn|start|work|open|close|light|heat|drain|flush)|"
    r"not working|stopped|stuck|noise|noisy|grinding|crack\w*|faulty|fault|jam\w*|playing up|cuts? out|packed up|dead|burst|"
    r"lekt|lekk\w*|lekkage|kapot|stuk|verstopt|doet (?:het|ie|hij|ze)(?: \w+){0,2} niet|werkt (?:\w+ )?niet|klemt|storing|piept|"
    r"rammelt|gebroken|(?:zit|ligt|hangt) los|defect|valt uit|"
    r"tropf\w*|leck\w*|undicht|kaputt|verstopft|geht (?:\w+ )?nicht|funktioniert (?:\w+ )?nicht|defekt|klemmt|gerissen|spinnt|"
    r"quietscht|ausgefallen|lauft (?:\w+ )?nicht|"
    r"fuit\w*|fuite|goutte|cassee?s?|bouchee?s?|en panne|panne|marche (?:plus|pas)|fonctionne (?:plus|pas)|coince\w*|grince|"
    r"abimee?s?|ferme (?:plus|pas)|coule|"
    r"gotea|fuga|pierde agua|rot[oa]s?|atascad[oa]s?|atasco|no (?:funciona|va|cierra|abre|enciende|arranca|calienta)|averi\w+|"
    r"(?:came|come|fell|fallen|dropped) (?:off|out|apart|loose)|"
    r"(?:ligt|zit|valt|viel|is) (?:er )?(?:\w+ )?(?:uit|af|los)(?=\W*$|[,.])|"
    r"(?:rausgefallen|abgefallen|rausgegangen|locker)|tombee?s?|decollee?s?|descellee?s?|(?:caido|soltado|despegado|salido)|"
    r"burnt out|fried|split|snapped|doorgebrand|gescheurd|durchgebrannt|hinuber|grillee?s?|crame\w*|fendue?s?|"
    r"quemad[oa]s?|fundid[oa]s?|frit[oa]s?|rajad[oa]s?|estropead[oa]s?|ruido|se ha (?:roto|parado|estropeado))\b"
)
"""That something does not do what it should."""

_MENDS = re.compile(
    r"\b(?:(?:look|looked) at|have a look|take a look|come(?: (?:round|out|over|by|back|and))?|pop (?:round|over|in)|sort|sorted|"
    r"fix|fixed|done|do|see to|deal with|remake|redo|opnieuw|refaire|refaites|rehacer\w*|"
    r"kom(?:t|en)|langs\w*|kijk\w*|maken|maakt|maak|doen|verhelpen|oplossen|meenemen|"
    r"komm\w*|vorbei\w*|(?:an)?schau\w*|angucken|guck\w*|\w*mach\w*|erledig\w*|richten|beheben|"
    r"coming|be (?:here|there)|gemaakt|gerepareerd|wer raus|jemand raus|gemacht|"
    r"ven(?:ir|ez)|vien\w*|pass(?:er|ez|e|es)|regarder|regardez|voir|faire|faites|jeter un|arrang\w+|"
    r"ven(?:ir|is)|viene\w*|pasa(?:r|rse|is|s|rte|ros)?|mirar(?:l[oa]s?|me)?|echar\w*|hacer(?:l[oa]s?)?|arregl\w+)\b"
)
"""How somebody asks for who mends it."""

_SOMEBODYS_OWN = re.compile(
    r"\b(?:i|we|ik|we|wij|ich|wir|je|nous|yo|puedo|podemos) (?:come|collect|kom|komen|komme|passe)\b"
)

_BRINGS = re.compile(
    r"\b(?:bring\w*|deliver\w*|drop it (?:off|round)|bezorg\w*|breng\w*|langsbreng\w*|liefer\w*|vorbeibring\w*|livr\w+|"
    r"apport\w+|ramen\w+|deposer|tra(?:er|e|es|eis|igan|erme|erl[oa])|llev(?:ar|arme|ais|an)|entreg\w+|acercar\w*)\b"
    r"(?!.* (?:back|terug|zuruck|de vuelta)\b)"
)
"""How somebody asks for it to be brought."""

_BACK = re.compile(
    r"\b(?:back|terug\w*|zuruck\w*|wieder|retour|rend\w*|rembours\w*|vers\w*|devuelv\w*|devolv\w*|ingres\w*|"
    r"abon(?!nement)\w*|reembols\w*|"
    r"see (?:my|the|that|it)|"
    r"pay|paid|betaal\w*|stort\w*|zahl\w*|uberweis\w*|pag\w+)\b"
)
"""How somebody asks for money that was named."""

PAID = re.compile(
    r"\b(?:charged|paid|payments?|debit\w*|money|took|taken)\b(?=.*\d)|\b(?:my|the) money\b|\b(?:afgeschreven|betaald|geld|"
    r"abgebucht|bezahlt|preleve\w*|paye\w*|argent|cobr\w+|pague|pagado|dinero)\b"
)
"""By what something that is to come back is money."""

_CHARGED = re.compile(
    r"\b(?:postage|shipping|(?:\w+ )?(?:charges?|fees?|costs?)|deposit|\w+kosten|borg|statiegeld|porto|gebuhr\w*|kaution|pfand|"
    r"frais|caution|gastos|portes|fianza|cuota)\b"
)
"""What was paid for something, which is money where it is to come back."""

_RINGS = re.compile(
    r"\b(?:ring|call|phone) (?:me|us)\b|\b(?:me|mij|ons) (?:\w+ ){0,3}(?:\w*bellen|bel)\b|\bbel(?:t|len)? (?:u|je|jullie|iemand) "
    r"(?:me|mij|ons)\b|\bruf\w* (?:sie |ihr |du |jemand )?(?:mich|uns)\b|\b(?:mich|uns) (?:\w+ ){0,3}\w*anruf\w*|"
    r"\b(?:m'|me |nous )(?:r?appel\w+|telephon\w+|passer un coup de fil)|\b(?:me|nos) (?:\w+ ){0,2}llam\w+|\bllamar(?:me|nos)\b"
)
"""How somebody asks to be called."""

_ANEW = re.compile(
    r"\b(?:another(?: one)?|a (?:new|replacement|different)(?: one)?|een (?:nieuwe?|andere?)|ein(?:e[ns]?)? (?:neue[nrs]?|"
    r"andere[nrs]?)|"
    r"une? (?:autre|nouve(?:lle|au))|otr[oa]|un[oa] nuev[oa]|(?:de|het)zelfde(?: \w+)? (?:opnieuw|nieuw)|nieuwe?|"
    r"the same(?: one)?(?: again| new)?|"
    r"(?:den|die|das|den)(?:selben?| gleichen?)(?: \w+)? neu|neue[nrs]?|(?:la|le) meme(?: en)? (?:neuf|neuve)|"
    r"(?:el|la) mism[oa](?: pero)? nuev[oa])"
    r"(?= (?:krijgen|hebben|sturen|opsturen|bekommen|haben|kriegen|schicken|please|graag|alstublieft|bitte|"
    r"gerne?|s'il|por favor|porfa)\b|\W*$)"
)
"""How somebody asks for another in its place, whose thing only the talk names."""

_RIGHT = re.compile(
    r"\b(?:the )?(?:right|correct|proper) (?:ones?|size|colou?r|model|part|kind|version)\b|"
    r"\b(?:de |het )?(?:goeie|goede|juiste)\b|\b(?:die |den |das )?richtige[nrs]?\b|\b(?:la |le |les )(?:bonne?s?|correcte?s?)\b|"
    r"\b(?:l[oa]s? )(?:buen[oa]s?|correct[oa]s?|que pedi)\b"
)
_WRONG = re.compile(
    r"\b(?:wrong|instead of|i ordered|verkeerde?|in plaats van|besteld|falsche?[nrs]?|statt|bestellt|mauvaise?s?|au lieu|"
    r"commandee?s?|equivocad[oa]s?|en vez de|pedi|pedida?)\b"
)
"""The right thing, where the wrong one came."""

_NEW_THING = re.compile(
    r"\b(?:an?|two|three|four|five|six|some|\d+|the|de|een|twee|drie|vier|zwei|drei|vier|eine?n?|deux|trois|quatre|dos|tres|"
    r"cuatro|unos?|unas?) (?:brand |stuks )?(?:new|replacement|nieuwe?|neue[nrs]?|nouve(?:lles?|aux?|l)|nuev[oa]s?) "
    r"(?!appointments?|dates?|days?|times?|slots?|pass\w+|links?|codes?|accounts?|customers?|datum|afspraak|tijd|klant\w*|"
    r"wachtwoord|termin\w*|tag|zeit|kund\w*|rendez|mot |client\w*|fois|cita|fecha|hora|contrasena|cliente\w*|year|jaar|jahr)"
    r"[^\W\d_]{3,}|"
    r"\b(?:une?|deux|trois|quatre|\d+) [^\W\d_]{3,} neu(?:fs?|ves?)\b|\b(?:una?|dos|tres|cuatro|\d+) [^\W\d_]{3,} nuev[oa]s?\b"
)
"""A new thing, that has a name of its own: `two new legs`, `una puerta nueva`."""

_GETS = re.compile(
    r"\b(?:send|get|have|give|post|bring|fit|put|stuur\w*|sturen|opsturen|krijg\w*|geven|schick\w*|bekomm\w*|krieg\w*|geben|"
    r"envo\w+|avoir|donn\w+|recevoir|(?:re)?envi\w+|mand\w+|dar\w*|dais|pon\w+)\b"
)
_SWAPS = re.compile(
    r"\b(?:swap|switch|exchange|replace) (?:it|them|that|this|one)\b|\bchange (?:it|them) (?:for|over)\b|"
    r"\b(?:me |nous )?(?:l[ae]s? |l')(?:r?echang|remplac|chang)\w+|\b(?:l[oa]s? )(?:cambi|reemplaz|sustitu)\w+|"
    r"\b(?:cambi|reemplaz|sustitu)\w+l[oa]s?\b"
)
"""How somebody asks for another in the place of one that does not do what it should."""

_FETCHES = re.compile(
    r"\b(?:tak(?:e|ing)|collect\w*|pick\w*|fetch\w*|haal\w*|halen|opha\w*|opgehaald|mee|meen\w*|mitnehm\w*|mitgenommen|"
    r"nehm\w*|nimm\w*|abhol\w*|abgeholt|hol\w*|repren\w*|reprise?|recuper\w*|enlev\w*|recog\w*|recoj\w*|"
    r"llev(?!ar\w* a cabo)\w*|retir\w*)\b"
)
_OLD = re.compile(
    r"\b(?:old|broken|faulty|damaged|cracked|smashed|wrong|oude|kapotte|defecte|verkeerde|alte[nrs]?|kaputte[nrs]?|defekte[nrs]?|"
    r"falsche[nrs]?|anciens?|ancienne\w*|vieux|vieille|cassee?s?|abimee?s?|mauvaise?s?|viej[oa]s?|rot[oa]s?|antigu[oa]s?|"
    r"estropead[oa]s?|equivocad[oa]s?)\b"
)
"""How somebody asks for the old or broken one to be taken away."""

_SOMEBODY_OUT = re.compile(
    r"\b(?:needs?|wants?|takes?) (?:somebody|someone|an engineer|a (?:technician|plumber|fitter|roofer|locksmith|electrician))\b|"
    r"\b(?:send|get) (?:somebody|someone|an engineer) (?:out|round|over)\b|"
    r"\bmoet (?:er )?(?:iemand|een (?:monteur|loodgieter|elektricien|technicus|vakman))\b|"
    r"\bmuss (?:da )?(?:wer|jemand|ein (?:techniker|monteur|klempner|installateur|elektriker|fachmann))\b|"
    r"\bil faut (?:qu'un|que quelqu'un|envoyer (?:un|quelqu'un)|un (?:technicien|plombier|depanneur|serrurier))\b|"
    r"\b(?:tiene que (?:ir|pasar|verlo) (?:un|alguien)|hay que (?:mandar|enviar))\b|\b(?:ist|ganz|komplett) tot\b"
)
"""That the company says somebody has to come and mend it."""

_ARRIVES = re.compile(
    r"\b(?:com(?:e|es|ing)|arriv\w*|get here|(?:be|is it|is that) (?:here|with me)|kom(?:t|en)|aankom\w*|bij (?:mij|me|ons)|"
    r"kommt|kommen|ankomm\w*|bei (?:mir|uns)|da sein|chez (?:moi|nous)|"
    r"(?:get|have|see) (?:it|them|my)|(?:krijg|heb) ik (?:het|hem|die|dat|mijn)|(?:krieg|bekomm|hab)e? ich (?:es|das|ihn|sie)|"
    r"(?:l'|la |le |les )(?:ai|aurai?s?|aura|recois|recevrai\w*)|lleg\w*|l[oa]s? (?:ten(?:go|dre)|recib\w+))\b"
)
_GOODS = re.compile(
    r"\b(?:parcels?|packages?|orders?|deliver\w*|pakket\w*|pakje|bestelling|zending|pakete?s?|sendung|bestellung|lieferung|"
    r"colis|commande|livraison|paquetes?|pedido|envio|entrega)\b"
)
"""How somebody asks when what they ordered is there."""

_IS_IT_COMING = re.compile(
    r"\W*(?:(?:and|so|but|en|dus|und|also|et|donc|y|entonces) )?(?:(?:is|will|does) (?:it|that|my \w+) (?:still )?(?:coming|come|"
    r"arriv\w+|get here|be here|be with me)|komt (?:ie|hij|het|dat|die|ze|mijn \w+|mn \w+)|kommt (?:es|das|er|sie|mein\w* \w+)|"
    r"(?:est-ce qu'|est-ce que )?(?:il|elle|ca|mon \w+|ma \w+) (?:arrive\w*|vient|sera la)|"
    r"(?:me )?llega(?:ra)?(?= (?:hoy|manana|el|esta|antes|ya|mi)\b))"
    r"\b(?! about\b| out\b| from\b| uit\b| van\b| aus\b| von\b).*\?\W*$"
)
"""How somebody asks whether it is there by a day: `komt ie vanavond nog?`."""

_CANCELS = re.compile(
    r"\b(?:cancel\w*|opzeg\w*|opgezegd|uitschrijv\w*|uitgeschreven|stopzet\w*|kundig\w*|gekundigt|abmeld\w*|abgemeldet|"
    r"resili\w*|desinscri\w*|de baja|(?:la|mi) baja|anul\w+|cancel\w+)\b"
)
"""That something ends: no kind has a name of its own for it."""

_WHEN_FIRST = re.compile(
    r"^\W*(?:(?:and|so|en|dus|und|also|et|donc|y) )?(?:when|wanneer|wann|quand|cu[aá]ndo)\b(?! not\b)", re.IGNORECASE
)
"""The *when* that a question begins with, which elsewhere begins a condition: what is asked about stands behind it."""

_CLOSE = 4
"""So many messages back, what the person told of is still what *it* stands for. Our own choice."""


def kind_asked(question: str, message: str, heard: Sequence[str], said: Sequence[str]) -> Promised | None:
    """What a question of a message asks the company for, as a kind; None where nothing tells.

    `heard` is what the person said before it, `said` what the company did, the last at the end of each.

    >>> str(kind_asked("Could you email me a copy?", "Could you email me a copy?", [], []))
    'information'
    >>> str(kind_asked("kunt u die maken?", "De kraan lekt, kunt u die maken?", [], [])), kind_asked("why?", "why?", [], [])
    ('repair', None)
    """
    small, around = plain(question), plain(message)
    kind = promise_kind_in(with_something(_WHEN_FIRST.sub("", question)))
    talked = [*heard[-_CLOSE:], message]
    may_be_a_paper = kind in (Promised.OTHER, Promised.REPLY, Promised.DELIVERY, Promised.INFORMATION)
    is_paper = wants_a_paper(small) and kind is not Promised.REFUND
    if is_paper or (may_be_a_paper and asks_for_a_paper(small, around)):
        return Promised.INFORMATION
    kind = _put_right(kind, small, around, talked)
    if kind is not Promised.OTHER:
        return kind
    is_money = any(money_said_in(each) or PAID.search(plain(each)) for each in [*talked, *said[-_CLOSE:]])
    if (is_money or _CHARGED.search(small)) and _BACK.search(small):
        return Promised.REFUND
    if _MENDS.search(small) and not _SOMEBODYS_OWN.search(small) and is_broken(talked, said):
        return Promised.REPAIR
    if arrives(small) and any(_GOODS.search(plain(each)) for each in talked):
        return Promised.DELIVERY
    if is_left_behind(small):
        return Promised.DELIVERY
    told = (
        (_RINGS, Promised.CALLBACK),
        (_ANEW, Promised.REPLACEMENT),
        (_BRINGS, Promised.DELIVERY),
        (_CANCELS, Promised.OTHER),
    )
    named = next((each for words, each in told if words.search(small)), None)
    return Promised.OTHER if named is None and asks_for_an_act(small) else named


def _put_right(kind: Promised, small: str, around: str, talked: Sequence[str]) -> Promised:
    """The kind of a question that only says that the old one is to be taken away, or the right one to come; else its own."""
    if kind not in (Promised.OTHER, Promised.DELIVERY):
        return kind
    if _FETCHES.search(small) and _OLD.search(f"{small} {around}"):
        return Promised.COLLECTION
    if _RIGHT.search(small) and any(_WRONG.search(plain(each)) for each in talked):
        return Promised.REPLACEMENT
    if _NEW_THING.search(small) and _GETS.search(small):
        return Promised.REPLACEMENT
    if _SWAPS.search(small) and any(_FAULT.search(plain(each)) for each in talked):
        return Promised.REPLACEMENT
    return kind


def is_broken(talked: Sequence[str], said: Sequence[str]) -> bool:
    """Whether something does not do what it should, as the person or the company says."""
    if any(_FAULT.search(plain(each)) for each in talked):
        return True
    return any(_SOMEBODY_OUT.search(small) or _FAULT.search(small) for small in map(plain, said[-_CLOSE:]))


def asks_to_end(small: str) -> bool:
    """Whether words in small letters tell of something that is cancelled or ended.

    >>> asks_to_end("i cancelled in august"), asks_to_end("when does my contract end?")
    (True, False)
    """
    return _CANCELS.search(small) is not None


_CHARGE = re.compile(
    rf"{ONE_MORE}|^\W*(?:what about|how about|hoe zit het met|was ist mit|qu'en est-il|y que hay de|que pasa con)\b"
)


def asks_about_a_charge(question: str) -> bool:
    """Whether a question names a sum and no more, beside what it was for.

    >>> asks_about_a_charge("And the £45 for the delivery?"), asks_about_a_charge("Can I have a £45 one?")
    (True, False)
    """
    return "?" in question and bool(money_said_in(question)) and _CHARGE.match(plain(question)) is not None


def names_goods(small: str) -> bool:
    """Whether words in small letters name what was ordered, or that it is delivered."""
    return _GOODS.search(small) is not None


def arrives(small: str) -> bool:
    """Whether a question in small letters asks when something is there, or whether it is by then.

    >>> arrives("und wann ist das bei mir?"), arrives("is that for me?"), arrives("komt ie vanavond nog?")
    (True, False, True)
    """
    return (asks_when(small) is True and _ARRIVES.search(small) is not None) or _IS_IT_COMING.match(small) is not None


def asks_to_bring(small: str) -> bool:
    """Whether a question in small letters asks for a thing to be brought, and not only for it to be sent, or there.

    >>> asks_to_bring("can you deliver it on friday?"), asks_to_bring("so you'll send me the 14 and i'll have it by friday?")
    (True, False)
    """
    return _BRINGS.search(small) is not None
