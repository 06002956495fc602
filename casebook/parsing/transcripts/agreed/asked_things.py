"""What a person's question asks the company to do, as a kind of promise, also where only the talk names its thing.

`Kunt u die dan gelijk maken?` is a repair where a tap leaks, and `¿me la puede pasar?` a paper where that is the bill. Patterns
over text in small letters without accents, for any language.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from casebook.parsing.promises.promise_kinds import promise_kind_in
from casebook.parsing.sums import money_said_in
from casebook.parsing.transcripts.decoding import plain
from casebook.records.vocabularies import Promised

_PAPER = re.compile(
    r"\b(?:(?:the|a|an|my|your) )?(?:invoices?|bills?|receipts?|cop(?:y|ies)|scans?|photocop\w+|estimates?|quotes?|quotation|"
    r"contracts?|certificates?|statements?|reports?|policy|terms|paperwork|documents?|price list|timetable|schedule|"
    r"test results|results|transcript|plans?|drawings?|manual|instructions|payslips?|proof|tenancy agreement|agreement|list|"
    r"\w*facturen|\w*factuur|bon(?:netje)?|kopie(?:tje)?|afschrift|offerte|prijsopgave|\w*contract|\w*overeenkomst|"
    r"(?:garantie)?bewijs|"
    r"\w*voorwaarden|rapport|\w*verslag|polis\w*|prijslijst|rooster|uitslag\w*|resultaten|\w*papieren|handleiding|plattegrond|"
    r"lijst(?:je)?|\w*overzicht|"
    r"\w*rechnung|beleg|quittung|kassenbon|\w*kopie|\w*angebot|kostenvoranschlag|\w*vertrag|\w*bescheinigung|zeugnis|bericht|"
    r"\w*bedingungen|police|preisliste|stundenplan|ergebnisse?|\w*unterlagen|\w*nachweis|anleitung|\w*plan|liste|befund|"
    r"factures?|recus?|copies?|scans?|devis|contrat|attestation|certificat|releves?|conditions|bail|rapport|police|tarifs?|"
    r"justificatif|emploi du temps|resultats?|notes|bulletin|notice|plan|documents?|papiers|quittances?|"
    r"facturas?|recibos?|ticket de compra|copias?|presupuestos?|contratos?|certificados?|justificantes?|condiciones|informes?|"
    r"poliza|tarifas?|horarios?|resultados?|notas|boletin|documentos?|papeles|manual|instrucciones|planos?|listado)\b"
)
"""A paper, or what is told on one."""

_GIVES = re.compile(
    r"\b(?:like|want|need|wil|graag|mochte|brauch\w*|voudrais|besoin|quiero|quisiera|necesit\w+|gustaria|send|e-?mail|mail|"
    r"post|forward|text|give|pass|get|have|resend|share|whatsapp|"
    r"\w*stuur\w*|\w*sturen|mail\w*|geef|geven|krijg\w*|app(?:en|t)?|bezorg\w*|doorstuur\w*|"
    r"\w*schick\w*|\w*send\w*|gib|geben|bekomm\w*|krieg\w*|zumail\w*|"
    r"r?envo\w+|envie\w*|donn\w+|transmet\w*|transfer\w*|avoir|passer|fournir|adresser|faire parvenir|faire suivre|"
    r"(?:re)?envi\w+|mand\w+|pas(?:a|as|ar|arme|ame|ais|arnos)(?:l[oa]s?)?|dar|dais|das|hacer llegar|facilit\w+|reenvi\w+)\b"
)
"""How somebody asks to be given it."""

_ITS_THING = re.compile(
    r"\b(?:it|that|them|one|die|dat|het|ze|hem|er een|m|"
    r"sie|es|das|eine[ns]?|ihn|la|le|les|l'|en|lo|los|las|una|uno)\b|l[oa]s?\b"
)
"""What stands for the thing in the question."""

_FAULT = re.compile(
    r"\b(?:scratch\w*|gekrast|\w*krassen|zerkratzt|kratzer|rayee?s?|ray(?:ad[oa]s?|aron)|leak\w*|drip\w*|broken?|broke|blocked|clogged|"
    r"doesn't|won't (?:turn|start|work|open|close|light|heat|drain|flush)|"
    r"not working|stopped|stuck|noise|noisy|grinding|crack\w*|faulty|fault|jam\w*|playing up|cuts? out|packed up|dead|burst|"
    r"lekt|lekk\w*|lekkage|kapot|stuk|verstopt|doet (?:het|ie|hij|ze)(?: \w+){0,2} niet|werkt (?:\w+ )?niet|klemt|storing|piept|"
    r"rammelt|gebroken|los|defect|valt uit|"
    r"tropf\w*|leck\w*|undicht|kaputt|verstopft|geht (?:\w+ )?nicht|funktioniert (?:\w+ )?nicht|defekt|klemmt|gerissen|spinnt|"
    r"quietscht|ausgefallen|lauft (?:\w+ )?nicht|"
    r"fuit\w*|fuite|goutte|cassee?s?|bouchee?s?|en panne|panne|marche (?:plus|pas)|fonctionne (?:plus|pas)|coince\w*|grince|"
    r"abimee?s?|ferme (?:plus|pas)|coule|"
    r"gotea|fuga|pierde agua|rot[oa]s?|atascad[oa]s?|atasco|no (?:funciona|va|cierra|abre|enciende|arranca|calienta)|averi\w+|"
    r"estropead[oa]s?|ruido|se ha (?:roto|parado|estropeado))\b"
)
"""That something does not do what it should."""

_MENDS = re.compile(
    r"\b(?:(?:look|looked) at|have a look|take a look|come(?: (?:round|out|over|by|back|and))?|pop (?:round|over|in)|sort|sorted|"
    r"fix|fixed|done|do|see to|deal with|remake|redo|opnieuw|refaire|refaites|rehacer\w*|"
    r"kom(?:t|en)|langs\w*|kijk\w*|maken|maakt|maak|doen|verhelpen|oplossen|meenemen|"
    r"komm\w*|vorbei\w*|(?:an)?schau\w*|angucken|guck\w*|\w*mach\w*|erledig\w*|richten|beheben|"
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
    r"\b(?:back|terug\w*|zuruck\w*|wieder|retour|rend\w*|rembours\w*|vers\w*|devuelv\w*|devolv\w*|ingres\w*|abon\w*|reembols\w*|"
    r"pay|paid|betaal\w*|stort\w*|zahl\w*|uberweis\w*|pag\w+)\b"
)
"""How somebody asks for money that was named."""

_PAID = re.compile(
    r"\b(?:charged|paid|payments?|debit\w*|money|took|taken)\b(?=.*\d)|\b(?:my|the) money\b|\b(?:afgeschreven|betaald|geld|"
    r"abgebucht|bezahlt|preleve\w*|paye\w*|argent|cobr\w+|pague|pagado|dinero)\b"
)
"""By what something that is to come back is money."""

_RINGS = re.compile(
    r"\b(?:ring|call|phone) (?:me|us)\b|\b(?:me|mij|ons) (?:\w+ ){0,3}(?:\w*bellen|bel)\b|\bbel(?:t|len)? (?:u|je|jullie|iemand) "
    r"(?:me|mij|ons)\b|\bruf\w* (?:sie |ihr |du |jemand )?(?:mich|uns)\b|\b(?:mich|uns) (?:\w+ ){0,3}\w*anruf\w*|"
    r"\b(?:m'|me |nous )(?:r?appel\w+|telephon\w+|passer un coup de fil)|\b(?:me|nos) (?:\w+ ){0,2}llam\w+|\bllamar(?:me|nos)\b"
)
"""How somebody asks to be called."""

_ANEW = re.compile(
    r"\b(?:another(?: one)?|a (?:new|replacement|different)(?: one)?|een (?:nieuwe?|andere?)|ein(?:e[ns]?)? (?:neue[nrs]?|"
    r"andere[nrs]?)|"
    r"une? (?:autre|nouve(?:lle|au))|otr[oa]|un[oa] nuev[oa])"
    r"(?= (?:krijgen|hebben|sturen|opsturen|bekommen|haben|kriegen|schicken|please|alstublieft|bitte|por favor|porfa)\b|\W*$)"
)
"""How somebody asks for another in its place, whose thing only the talk names."""

_CANCELS = re.compile(
    r"\b(?:cancel\w*|opzeg\w*|opgezegd|uitschrijv\w*|uitgeschreven|stopzet\w*|kundig\w*|gekundigt|abmeld\w*|abgemeldet|"
    r"resili\w*|desinscri\w*|de baja|darme de baja|anul\w+|cancel\w+)\b"
)
"""That something ends: no kind has a name of its own for it."""

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
    kind = promise_kind_in(question)
    may_be_a_paper = kind in (Promised.OTHER, Promised.REPLY, Promised.DELIVERY, Promised.INFORMATION)
    if may_be_a_paper and _GIVES.search(small) and _names_a_paper(small, around):
        return Promised.INFORMATION
    if kind is not Promised.OTHER:
        return kind
    talked = [*heard[-_CLOSE:], message]
    is_money = any(money_said_in(each) or _PAID.search(plain(each)) for each in [*talked, *said[-_CLOSE:]])
    if is_money and _BACK.search(small):
        return Promised.REFUND
    if _MENDS.search(small) and not _SOMEBODYS_OWN.search(small) and any(_FAULT.search(plain(each)) for each in talked):
        return Promised.REPAIR
    if _RINGS.search(small):
        return Promised.CALLBACK
    if _ANEW.search(small):
        return Promised.REPLACEMENT
    if _BRINGS.search(small):
        return Promised.DELIVERY
    return Promised.OTHER if _CANCELS.search(small) else None


def asks_to_bring(small: str) -> bool:
    """Whether a question in small letters asks for a thing to be brought, and not only for it to be sent, or there.

    >>> asks_to_bring("can you deliver it on friday?"), asks_to_bring("so you'll send me the 14 and i'll have it by friday?")
    (True, False)
    """
    return _BRINGS.search(small) is not None


def _names_a_paper(small: str, around: str) -> bool:
    """Whether a question names a paper, or points at one that the rest of its message names."""
    return _PAPER.search(small) is not None or bool(_ITS_THING.search(small) and _PAPER.search(around))
