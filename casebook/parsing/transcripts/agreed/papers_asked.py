"""Whether the person asks for a paper, or for what was said as one: with a question, or by no more than its name.

`And the receipt for August, my insurance want it` asks for it as much as a question does. Patterns over text in small letters
without accents, for any language.
"""

from __future__ import annotations

import re

from casebook.parsing.transcripts.clauses.bare_answers import DENIED
from casebook.parsing.transcripts.promised.question_words import is_past_or_mine
from casebook.text.quick_pattern import QuickPattern

_PAPER = re.compile(
    r"\b(?:(?:the|a|an|my|your) )?(?:invoices?|bills?|receipts?|cop(?:y|ies)|scans?|photocop\w+|estimates?|quotes?|quotation|"
    r"contracts?|certificates?|statements?|reports?|policy|terms|paperwork|documents?|price list|timetable|schedule|"
    r"test results|results|transcript|plans?|drawings?|manual|instructions|payslips?|proof|tenancy agreement|agreement|list|"
    r"booklet|leaflet|forms?|\w*labels?|warranty card|paper|"
    r"(?<!op )(?<!van )(?<!naar )(?:de|een|die|jullie) rekening|papier|"
    r"\w*facturen|\w*factuur|bon(?:netje)?|kopie(?:tje)?|afschrift|offerte|prijsopgave|\w*contract|\w*overeenkomst|"
    r"(?:garantie)?bewijs|"
    r"\w*voorwaarden|\w*rapport(?:en)?|\w*bewijs|\w*boekje|\w*formulier(?:en)?|\w*verklaring|\w*nota|\w*afrekening|"
    r"\w*verslag|polis\w*|prijslijst|rooster|uitslag\w*|resultaten|\w*papieren|handleiding|plattegrond|"
    r"lijst(?:je)?|\w*overzicht|"
    r"\w*rechnung|\w*belege?|\w*formular|\w*etikett|heft(?:chen)?|quittung|kassenbon|\w*kopie|\w*angebot|kostenvoranschlag|"
    r"\w*vertrag|\w*bescheinigung|zeugnis|\w*bericht|"
    r"\w*protokoll|zettel|\w*bedingungen|police|preisliste|stundenplan|ergebnisse?|\w*unterlagen|\w*nachweis|anleitung|\w*plan|liste|befund|"
    r"factures?|recus?|copies?|scans?|devis|contrat|attestation|certificat|releves?|conditions|bail|rapport|police|tarifs?|"
    r"justificatifs?|formulaires?|etiquettes?|duplicata|livret|carnet|emploi du temps|resultats?|notes|bulletin|notice|plan|"
    r"documents?|papiers|quittances?|"
    r"facturas?|recibos?|ticket de compra|copias?|presupuestos?|contratos?|certificados?|justificantes?|condiciones|informes?|"
    r"formularios?|etiquetas?|duplicados?|folleto|"
    r"papel|(?<!en )(?<!bajo )(?:la|mi) garantia|"
    r"poliza|tarifas?|horarios?|resultados?|notas|boletin|documentos?|papeles|manual|instrucciones|planos?|listado|"
    r"tracking(?: (?:number|link|code|info|details))?|track (?:and|&|n|en) trace(?: ?\w*code)?|"
    r"\w*(?:tracking|sendungs)(?:nummer|code|link)|volgnummer|"
    r"(?:numero|lien|code) de (?:suivi|colis)|(?:numero|codigo|enlace) de (?:envio|seguimiento))\b"
)
"""A paper, or what is told on one; and by what one sees where a parcel is."""

_GIVES = re.compile(
    r"\b(?:like|want|need|wil|willen|graag|mochten?|hatten?|brauch\w*|voudri?\w+|aimeri?\w+|souhait\w+|besoin|quiero|queremos|"
    r"quisiera\w*|necesit\w+|gustaria|send|e-?mail|mail|"
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

_IN_WRITING = re.compile(
    r"\b(?:in writing|on paper|in black and white|schriftelijk|zwart[- ]op[- ]wit|op papier|schriftlich|schwarz auf wei(?:ss|ß)|"
    r"auf papier|par ecrit|noir sur blanc|por escrito)\b|"
    r"\b(?:it|that|this|everything|all|dat|dit|het|alles|das|es|ca|cela|tout|eso|esto|todo|l[oa])\b(?: [^\W\d_]+){0,3}? "
    r"(?:in an? (?:e-?mail|message|letter)|by (?:e-?mail|post)|(?:in|op) (?:een |de )?(?:(?:e-?)?mail|mailtje)|"
    r"per (?:e-?)?(?:mail|post)|in eine[rm]? (?:e-?)?mail|dans un (?:e-?)?(?:mail|courriel)|"
    r"par (?:e-?)?(?:mail|courriel|courrier)|"
    r"en un (?:correo|e-?mail|mail)|por (?:correo|e-?mail|mail))\b"
)
"""How somebody asks for what was said as a paper."""

_WANTED = re.compile(
    r"\W*(?:(?:and|also|en|und|et|y) )?(?:(?:i|we|ik|we|wij|ich|wir|je|yo) )?(?:(?:would|'d) like|want(?! to know)|need|wil|"
    r"willen|will|wollen|brauch\w*|veux|voudrais|voulons|quiero|queremos|necesito)\b"
)
"""How somebody says what they want, without a question: `want that in writing`."""

_NEEDED = re.compile(
    r"\b(?:i|we)(?:'d| would|'ll| will)? (?:\w+ )?need(?! to\b| not\b)|"
    r"^\W*(?:also |still |just |and |oh |then )*need (?:the|a|an|my)\b|"
    r"\bil (?:me|nous) (?:l[ae]s? |l')?(?:faut|faudra\w*)\b|\bwould (?:help|be (?:handy|useful|nice))\b|"
    r"\b(?:wants?|needs?|requires?|asked for|(?:is|are) (?:after|asking for)) (?:it|one|them|that|to see)\b|\b(?:is|"
    r"are) after it\b|"
    r"\bnodig\b|\bwil(?:len)? (?:\w+ ){0,3}(?:hebben|zien)\b|\b(?:vraagt|vragen) (?:er ?om|daar ?om|erna?ar)\b|"
    r"\bbrauch\w*|\bwill (?:\w+ ){0,3}(?:haben|sehen)\b|\b(?:verlangt|verlangen)\b|"
    r"\bbesoin d(?:e|u|es)?\b(?! \w+(?:er|ir|re)\b)|\bl(?:a|e|es) (?:demande|reclame|exige|veut)\w*|"
    r"\bnecesit\w+(?! \w+[aei]r\b)|\bhacen? falta\b|\b(?:me|nos) faltan?\b|\bil (?:me|nous) manque\b|"
    r"\b(?:mir|uns) fehl(?:t|en)\b|\bfehl(?:t|en) (?:mir|uns)\b|\b(?:ik|wij?) mis(?:sen)?\b|\bmis(?:sen)? (?:ik|wij?)\b|"
    r"\b(?:i'm|i am|we're|we are) (?:still |also )?missing\b|\bl[oa]s? (?:pide|quiere|exige|reclama)n?\b"
)
"""That somebody needs it."""

ONE_MORE = (
    r"^\W*(?:(?:ok|okay|oh|ah|great|thanks|super|top|fijn|gut|bon|bien|vale|perfecto|genial)\b[,.!]? ?)*"
    r"(?:and|also|plus|then|en|ook|und|auch|et|aussi|y|e|ademas)\b(?: (?:also|then|dan|ook|dann|auch|puis|luego|tambien))?,? "
)
"""How one more thing begins, that only is named."""

_BARE_PAPER = QuickPattern(
    rf"{ONE_MORE}(?:(?:the|an?|my|our|that|de|het|een|mijn|die|dat|der|das|den|eine?n?|meine?n?|le|la|les|un|une|mon|ma|el|"
    rf"los|las|"
    rf"una|mi) |l')(?:[^\W\d_]+ ){{0,2}}?{_PAPER.pattern}"
    r"(?=\W*$|[,?]| (?:for|from|of|over|van|voor|uit|furs?|beim|zur|vom|von|aus|pour|de|du|des|d'|para|del)\b)",
    exact=True,
)
"""A paper that is named and no more, behind what was talked of before: `And the receipt for August, my insurance want it`."""


def wants_a_paper(small: str) -> bool:
    """Whether words in small letters that ask nothing name a paper which somebody needs, or no more than a paper.

    >>> [wants_a_paper(each) for each in ("and the receipt for august, my insurance want it", "necesito la factura")]
    [True, True]
    >>> [wants_a_paper(each) for each in ("and the bill was wrong", "i need to pay the bill", "and the receipt had no date")]
    [False, False, False]
    """
    if _WANTED.match(small) and _IN_WRITING.search(small):
        return True
    if _PAPER.search(small) is None:
        return False
    if lacks_a_paper(small):
        return True
    is_bare = _BARE_PAPER.search(small) is not None and not (DENIED.search(small) or is_past_or_mine(small))
    return is_bare or _NEEDED.search(small) is not None


_STILL_NOT = (
    r"(?:never|still (?:not|haven't|hasn't|don't|didn't|waiting (?:for|on))|(?:haven't|hasn't|didn't)(?: \w+)?|not yet|"
    r"nooit|nog (?:steeds |altijd |maar )?(?:niet|geen)|nie(?:mals)?|(?:immer noch|noch immer|bis heute|noch) (?:nicht|keine?n?)|"
    r"jamais|toujours pas|pas encore|nunca|(?:todavia|aun|siguen?|seguis) (?:no|sin)|sigo sin|no me l[oa]s? (?:\w+ )?\w+d[oa]s?)"
)
_GOT = (
    r"(?:had|got|get|gotten|have|seen?|receiv\w+|sent|e-?mailed|posted|given|gave|c[oa]me|arrived?|turned up|"
    r"gehad|gekregen|ontvangen|gezien|gestuurd|gemaild|gegeven|binnen|aangekomen|gekomen|"
    r"bekommen|erhalten|gekriegt|gesehen|geschickt|gemailt|gegeben|gekommen|angekommen|da|"
    r"recue?s?|eue?s?|vue?s?|envoyee?s?|donnee?s?|transmise?s?|arrivee?s?|"
    r"recibid[oa]s?|recibi|llegado|llego|visto|enviado|mandado|dado|tengo|tenido)"
)
_LACKED = re.compile(
    rf"\b{_STILL_NOT} (?:been |me |you |u |je )?(?:{_GOT} )?(?:me |us )?(?:(?:the|an?|my|our|any|that|de|het|een|mijn|die|den|"
    rf"das|eine?n?|meine?n?|la|le|les|une?|ma|mon|l[oa]s|el|mi|una?) |l')?(?:[^\W\d_]+ ){{0,2}}?(?P<first>{_PAPER.pattern})"
    r"(?! (?:this|that|so|as|like|zo|als|wie|aussi|si|comme|tan|como)\b)|"
    rf"(?P<paper>{_PAPER.pattern})(?P<between>(?: |, )[^.;:!?]{{0,50}}?)?\b{_STILL_NOT}(?: [^\W\d_']+){{0,2}}?(?: {_GOT})?"
    r"(?: (?:it|one|to me|yet|nunca|nooit))?(?=\W*$|[,.;!])"
)
"""That a paper never came: before what says so, or behind it."""

_NOTHING = re.compile(
    rf"\b{_STILL_NOT} (?:[^\W_]+ ){{0,3}}?(?:{_GOT}|here|there|anything|nothing|niks|niets|iets|hier|nichts|was|da|rien|nada)\b|"
    r"\b(?:still|yet) (?:nothing|no [^\W_]+)\b|"
    r"\b(?:nothing|no [^\W_]+)(?: (?:here|came|arrived|from you))? (?:yet|so far|still)\b|"
    r"\b(?:nog (?:steeds |altijd )?(?:niks|niets|geen [^\W_]+)|(?:immer noch|noch immer|bisher|noch) (?:nichts|kein\w* [^\W_]+)|"
    r"(?:toujours|encore) (?:rien|pas de [^\W_]+)|(?:rien|pas de [^\W_]+) (?:recu|encore|pour l'instant)|"
    r"(?:sigo|seguimos|todavia|aun) sin [^\W_]+|(?:todavia|aun) (?:nada|no [^\W_]+))\b"
)
_MOST_OF_NOTHING = 16
"""So many words may say that nothing came. Our own choice."""


def says_nothing_came(small: str) -> bool:
    """Whether a few words in small letters say that something which was to come did not.

    >>> [says_nothing_came(each) for each in ("no email yet", "nog steeds niks gehad", "toujours rien", "es kam an, danke")]
    [True, True, True, False]
    """
    return len(small.split()) <= _MOST_OF_NOTHING and _NOTHING.search(small) is not None


_SOMETHING_ELSE = re.compile(
    r"\b(?:but|says?|said|maar|aber|steht|mais|dit|pero|dice|money|geld|argent|dinero|refund|parcel\w*|packages?|pakket\w*|"
    r"pakete?s?|colis|paquetes?|paid|betaald|bezahlt|paye|pague)\b"
)
"""What tells of another thing between a paper and that something never came."""


def lacks_a_paper(small: str) -> bool:
    """Whether words in small letters say that a paper never came, which asks for it.

    >>> lacks_a_paper("i never had the gas certificate from march"), lacks_a_paper("de factuur heb ik nog steeds niet")
    (True, True)
    >>> lacks_a_paper("i have the receipt but the parcel never came"), lacks_a_paper("the invoice came on friday")
    (False, False)
    """
    found = _LACKED.search(small)
    return found is not None and _SOMETHING_ELSE.search(found["between"] or "") is None


def asks_for_a_paper(small: str, around: str) -> bool:
    """Whether a question or a wish is for a paper that it names or points at, or for something in writing."""
    return bool(_GIVES.search(small) and _names_a_paper(small, around)) or _IN_WRITING.search(small) is not None


def names_a_paper(small: str) -> bool:
    """Whether words in small letters name a paper."""
    return _PAPER.search(small) is not None


_YOU_ASKED = re.compile(
    r"\byou(?:'d| had| have|'ve)? (?:also )?(?:asked (?:for|about)|wanted|needed|requested|wished)\b|"
    r"\b(?:u|je) (?:vroeg|wilde|wou|heeft|hebt|had)\b|\b(?:vroeg|wilde) (?:u|je)\b|"
    r"\b(?:sie|du) (?:wollten?|baten|batest|brauch\w+|benotig\w+|hatten?)\b|"
    r"\bvous (?:souhait\w+|demand\w+|voul\w+|aviez (?:demande|besoin)|avez (?:demande|besoin))\b|"
    r"\b(?:pedia|pediste|pidio|solicitaba|solicito|queria|necesitaba|nos pide|me pide)s?\b"
)
_COMES_TO_YOU = re.compile(
    r"\b(?:send|e-?mail|mail|post|forward|stuur\w*|sturen|mail(?:en|t)?|schick\w*|send\w*|zukommen|envo\w+|enverr\w+|parvenir|"
    r"adress\w+|transmet\w+|envi\w+|mand\w+|llegar|remit\w+)\b"
)


def sends_what_was_asked(before: str, small: str) -> bool:
    """Whether words in small letters send *it*, and a paper that the person asked for is named in them or `before`.

    >>> sends_what_was_asked("you also asked for a certificate for your insurer", "i'll email it to you tomorrow")
    True
    >>> sends_what_was_asked("you asked for a refund", "i'll email it to you tomorrow")
    False
    """
    whole = f"{before} {small}"
    asked = _YOU_ASKED.search(whole)
    is_sent = _COMES_TO_YOU.search(small) is not None and _ITS_THING.search(small) is not None
    return asked is not None and is_sent and _PAPER.search(whole, asked.end()) is not None


def is_sent_by_mail(small: str) -> bool:
    """Whether a question in small letters asks for it to be mailed, which takes its time.

    >>> is_sent_by_mail("can you email me one?"), is_sent_by_mail("can you give me one?")
    (True, False)
    """
    return _MAILS.search(small) is not None


_MAILS = re.compile(
    r"\b(?:e-?mail\w*|mail\w*|post|send|forward|text|\w*stuur\w*|\w*sturen|\w*schick\w*|zumail\w*|r?envoyer|r?envoyez|envoie\w*|"
    r"transmettre|adresser|(?:re)?envi\w+|mand\w+)\b"
)


def _names_a_paper(small: str, around: str) -> bool:
    """Whether a question names a paper, or points at one that the rest of its message names."""
    return _PAPER.search(small) is not None or bool(_ITS_THING.search(small) and _PAPER.search(around))
