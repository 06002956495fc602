"""How people write down what they found: a paper, a message or a page in their own hands, and what it says."""

from __future__ import annotations

from typing import NamedTuple

from casebook.exporters.facts.evidence.proof_words import PAPER_DE, PAPER_EN, PAPER_ES, PAPER_FR, PAPER_NL
from casebook.text.quick_pattern import QuickPattern


class _Words(NamedTuple):
    """By which words a language tells of a find.

    `found`: that somebody found it, or has it.
    `looked`: that somebody found it or looked at it, of which alone it may stand behind a comma what is on it.
    `found_last`: the same where that stands behind the paper; nothing in other languages.
    `whose`: what stands before the paper.
    `paper`: the paper, the message, the page.
    `leads_up`: what leads up to what it says.
    `says`: that a paper says something, as a sentence of its own goes on.
    `on`: what stands before the paper where a sentence tells what stands on it.
    `stands`: how that goes on behind the paper.
    """

    found: str
    looked: str
    found_last: str
    whose: str
    paper: str
    leads_up: str
    says: str
    on: str
    stands: str


_EN = _Words(
    found=r"(?:(?:i|we) )?(?:(?:just|finally|now|then|also|still|have|had|['’]ve) )*(?:found|dug (?:out|up)|came across|checked"
    r"|looked (?:at|up|in|through)|read|re-?read|went (?:through|back to)|pulled up"
    r"|got(?= an? (?:auto|confirm|receipt))|have|kept|downloaded|printed)"
    r"(?: out| back)? (?:a (?:photo|picture|screenshot|copy) of |on |in |at )?",
    looked=r"(?:i |we )?(?:just |finally |now |then )*(?:found|checked|looked (?:at|up|in)|read|re-?read|went through) ",
    found_last="",
    whose=r"(?:the |my |our |their |his |her |your |its |an? |this |that )?(?:own |old |original |small )?",
    paper=r"(?:[\w-]+ )?(?:(?:receipt|leaflet|label|sticker|manual|instructions|screenshot|photos?|pictures?|pics?"
    r"|video|recording"
    r"|sms|texts?|message|whatsapp|log|transcript|page|site|website|app|notice|packaging|terms|policy|rules|warranty card"
    r"|booklet"
    r"|calendar|footage|history|copy|auto[- ]?reply|cam(?:era)?|(?:door|bell|dash) ?cam)"
    rf"|{PAPER_EN})\b",
    leads_up=r"(?:,| and|;| -)? (?:(?:it|this|that|they|which|where it|there it) )?(?:clearly |also |even |plainly )?"
    r"(?:says?|said|states?|shows?|reads?|lists?|confirms?|saying|showing|stating|confirming|has)(?: that|,|:)? ",
    says=r"(?:says?|shows?|states?|reads?|confirms?)",
    on=r"(?:on|in|at) (?:my |our |their (?:own )?|the |his |her |your )",
    stands=r"(?:it says|it shows|it is|there (?:is|are|was|were)|i am|i have|he |she |the \w+ (?:wrote|ticked|signed|noted|put))",
)
_NL = _Words(
    found=r"(?:(?:ik|we|wij) )?(?:heb(?:ben)? )?(?:(?:net|nu|toch|nog|ook|wel) )*(?:vond|las|bekeek|checkte|bewaarde)"
    r"(?: (?:net|nog|toch))? (?:op |in )?",
    looked=r"(?:(?:ik|we) )?(?:vond|las|bekeek|checkte) ",
    found_last=r"(?:(?:terug)?gevonden|gelezen|nagelezen|nagekeken|bekeken|opgezocht|gecheckt|bewaard|opgevraagd)",
    whose=r"(?:de |het |mijn |onze? |hun |zijn |haar |jullie |een |dit |dat |die |deze )?(?:eigen |oude |originele )?",
    paper=r"(?:\w*(?:bijsluiter|etiket|sticker|handleiding|screenshot|foto(?:['’]s)?|video|filmpje|opname|sms|appje|bericht"
    r"|whatsapp|pagina|site|website|app|verpakking|voorwaarden|regels|boekje|agenda|label|blaadje|bonnetje|briefje|meterstand"
    rf"|camera|exemplaar)|{PAPER_NL})\b",
    leads_up=r"(?:,| en|;)? (?:(?:daar(?:op|in)?|hier(?:op|in)?|er|die|dat) )?(?:staat|staan|stond|zegt|toont|vermeldt|zie je)"
    r"(?: er)?(?: op| in| bij)?(?:,|:)? (?!dat\b)",
    says=r"(?:zegt|zeggen|toont|vermeldt|laat zien)",
    on=r"(?:op|in) (?:mijn |onze? |de |het |hun (?:eigen )?|jullie |uw )",
    stands=r"(?:staat|staan|stond|stonden|schreef|zette|heeft|zie je|is|zijn)\b",
)
_DE = _Words(
    found=r"(?:(?:ich|wir) )?(?:(?:hab(?:e|en)?|jetzt|noch|doch|auch) )*(?:fand|las|prüfte)(?: (?:noch|doch|jetzt))? "
    r"(?:im |in |auf |am )?",
    looked=r"(?:(?:ich|wir) )?(?:fand|las|prüfte) ",
    found_last=r"(?:gefunden|gelesen|nachgelesen|nachgesehen|nachgeschaut|geprüft|angeschaut|aufgehoben|herausgesucht"
    r"|rausgesucht|angefordert)",
    whose=r"(?:de[rnm] |die |das |meine[nmr]? |meinem? |mein |unsere?[nmr]? |ihre?[nmr]? |eine?[nmr]? |diese?[nmrs]? )?"
    r"(?:eigene[nmrs]? |alte[nmrs]? )?",
    paper=r"(?:\w*(?:beipackzettel|zettel|etikett|aufkleber|anleitung|screenshot|fotos?|bilder?|video|aufnahme|sms|nachricht"
    r"|whatsapp|seite|website|app|verpackung|bedingungen|agb|regeln|kalender|verlauf|zählerstand|ausdruck|kamera|exemplar)"
    rf"|{PAPER_DE})\b",
    leads_up=r"(?:,| und|;)? (?:(?:da(?:rin|rauf)?|dort|drin|es|der|die|das) )?(?:steht|stehen|stand|sagt|zeigt|besagt)"
    r"(?: drin| drauf| da)?(?:,|:)? (?!dass\b)",
    says=r"(?:sagt|sagen|zeigt|zeigen|besagt|nennt)",
    on=r"(?:(?:auf|in) (?:meine[mr] |unsere[mr] |de[mr] |ihre[mr] (?:eigenen )?|eure[mr] )|im |am )",
    stands=r"(?:steht|stehen|stand|standen|schrieb|hat|sieht man|ist|sind)\b",
)
_FR = _Words(
    found=r"(?:j['’]ai |nous avons |on a |je )?(?:(?:enfin|bien|aussi|encore) )*(?:(?:re)?trouvé|relu|lu|vérifié|regardé|consulté"
    r"|gardé|récupéré|retrouve|ai)(?: (?:sur|dans))? ",
    looked=r"(?:j['’]ai |on a )?(?:(?:re)?trouvé|relu|vérifié|regardé|consulté) ",
    found_last="",
    whose=r"(?:(?:le |la |les |mon |ma |mes |notre |leurs? |un |une |ce |cette |votre |vos )|l['’])?(?:propre )?",
    paper=r"(?:notice|étiquette|autocollant|mode d['’]emploi|capture(?: d['’]écran)?|photos?|vidéo|enregistrement|sms|texto"
    r"|message|whatsapp|page|site|appli(?:cation)?|emballage|conditions|règlement|carnet|historique|caméra|exemplaire"
    rf"|{PAPER_FR})\b",
    leads_up=r"(?:,| et| ;)? (?:(?:qui|elle|il|ça|cela|on y|où il|où c['’]|c['’]|il y|y) ?)?(?:est écrit|dit|disent|indique|lit"
    r"|montre|précise|mentionne|confirme|atteste)(?: noir sur blanc)?(?: que |[ \u00a0\u202f]?: | qu['’]|,? )",
    says=r"(?:dit|disent|indique|montre|précise|prouve)",
    on=r"(?:sur|dans) (?:(?:mon |ma |mes |notre |le |la |les |leurs? (?:propre )?|votre |vos )|l['’])",
    stands=r"(?:il |elle |on |c['’]est|figure|y a|je |le \w+ a |la \w+ a )",
)
_ES = _Words(
    found=r"(?:he |hemos )?(?:(?:por fin|también|aún|ya) )*(?:encontrado|encontré|leído|leí|releí|mirado|miré|revisado|revisé"
    r"|buscado|guardado|tengo|guardo)(?: (?:en|por))? ",
    looked=r"(?:he )?(?:encontrado|encontré|leído|leí|mirado|miré|revisado|revisé) ",
    found_last="",
    whose=r"(?:el |la |los |las |mi |mis |su |sus |nuestr[oa] |un |una |este |esta |vuestr[oa] )?(?:propi[oa] )?",
    paper=r"(?:prospecto|etiqueta|pegatina|manual|instrucciones|captura(?: de pantalla)?|fotos?|v[íi]deo|grabación|sms|mensaje"
    r"|whatsapp|página|web|aplicación|app|embalaje|condiciones|folleto|historial|cámara|ejemplar|copia"
    rf"|{PAPER_ES})\b",
    leads_up=r"(?:,| y|;)? (?:(?:que|donde|ahí|allí|en (?:el|la) que|lo) )?(?:dice|pone|indica|muestra|confirma|señala|aparece"
    r"|consta|figura)(?: que |: |,? )",
    says=r"(?:dicen?|muestra|indica|pone|demuestra)",
    on=r"en (?:el |la |los |las |mi |mis |su (?:propi[oa] )?|nuestr[oa] |vuestr[oa] )",
    stands=r"(?:pone|dice|consta|figura|aparece|hay|sale|está|(?:el|la) \w+ (?:puso|escribió|firmó|anotó))",
)
_LANGUAGES = (_EN, _NL, _DE, _FR, _ES)

_INSIDE = r"(?:[^:;.]|(?<=\d)[:.](?=\d)|(?<=\d)\.(?= ))"
"""What stands between the paper and what it says: which of them it is, from whom, of what time."""

_NOT_DONE = (
    r"(?!(?:i|we|so|and|but|then|now|still|no|nothing|will|sent|called|rang|told|asked|e-?mailed|wrote|waiting|ik|dus|en|maar"
    r"|nog"
    r"|niets|geen|gebeld|gemaild|ich|wir|und|aber|noch|nichts|kein\w*|angerufen|je|on|et|mais|donc|rien|pas|appelé|envoyé|y"
    r"|pero"
    r"|nada|he|llam\w+|mand\w+)\b)"
)
"""What follows behind a comma is what stands on it where it does not begin as what they did then."""

_COLON = r"[ \u00a0\u202f]?: "
_SAID = r"(?P<said>\S.+)"
_HAVE = r"(?:(?:ik |we |ich |wir )?(?:heb(?:ben)? |hab(?:en?)? ))?(?:(?:net|nog|toch|noch|doch|jetzt) )*(?:in |im |op |auf )?"
"""How a sentence begins that ends with *gevonden* or *gefunden*."""


def _paper_in(words: _Words, longest: int) -> str:
    """The paper with whose it is, and in so many characters at most which of them."""
    return rf"{words.whose}(?P<paper>{words.paper})(?P<which>(?:,? {_INSIDE}{{1,{longest}}}?)?)"


def _ways_found(words: _Words) -> list[QuickPattern]:
    """*Found the receipt, it says …*, *found the form, box 3 is ticked*, *bon gevonden, daarop staat …*."""
    paper = _paper_in(words, 70)
    ways = [
        rf"(?:{words.found}){paper}(?:{words.leads_up}|{_COLON}){_SAID}",
        rf"(?:{words.looked}){paper}, {_NOT_DONE}{_SAID}",
    ]
    if words.found_last:
        last = rf"{words.found_last}(?: {_INSIDE}{{1,40}}?)?"
        ways.append(rf"{_HAVE}{paper} {last}(?:{words.leads_up}|{_COLON}|, {_NOT_DONE}){_SAID}")
    return [QuickPattern(way) for way in ways]


def _found_alone(words: _Words) -> list[QuickPattern]:
    """*I found the sheet of that morning*, *brief gevonden*: a sentence that says only which paper it was."""
    paper = _paper_in(words, 70)
    ways = [rf"(?:{words.found}){paper}"]
    if words.found_last:
        ways.append(rf"{_HAVE}{paper} {words.found_last}")
    return [QuickPattern(way) for way in ways]


FOUND_ALONE = tuple(way for words in _LANGUAGES for way in _found_alone(words))
"""That they found a paper, of which the next sentence tells what stands on it."""

WROTE_ON_IT = QuickPattern(
    r"(?!(?:i|we|ik|wij|ich|wir|je|j['’]\w+|nous|yo|he)\b).*(?:\b(?:wrote|written|signed|ticked|noted|initialled|stamped"
    r"|circled"
    r"|schreef|geschreven|tekende|getekend|ondertekend|noteerde|genoteerd|aangekruist|gestempeld"
    r"|schrieb|geschrieben|unterschrieb|unterschrieben|notierte?|angekreuzt|gestempelt|vermerkt"
    r"|écrite?s?|signée?s?|notée?s?|cochée?s?|tamponnée?s?|escrib\w+|escrit[oa]s?|firm[óa]\w*|anot[óa]\w*|marc[óa]\w*"
    r"|sellad[oa]s?)\b"
    r"|[‘“„«\"]|(?<!\w)['‘])"
)
"""A sentence that tells what somebody else wrote or signed there, or that quotes it."""

FOUND = tuple(way for words in _LANGUAGES for way in _ways_found(words))
"""How it is told that they found it or have it, and what it says; `which` of the papers it is may be empty."""

_PICTURES = (
    r"(?:(?:the|de|die|les|las) )?(?:(?:footage|images|pictures|recordings?) (?:of|from) |(?:beelden|opnames?) (?:van|uit) "
    r"|(?:bilder|aufnahmen?) (?:von |vom |aus |(?=(?:meine|unsere)r ))|images (?:de |du |d['’])|imágenes (?:de |del ))"
)
"""What stands before a camera of which somebody tells what it shows."""

HEADED = tuple(QuickPattern(rf"(?:{_PICTURES})?{_paper_in(each, 50)}{_COLON}{_SAID}") for each in _LANGUAGES)
"""A note that is headed by the paper, and from whom or of what it is: *text from the fitter today 09:31: cancelled*."""

PAPER_NAMED = tuple(QuickPattern(rf"(?<!\w){each.whose}{each.paper}") for each in _LANGUAGES)
"""A paper with whose it is, anywhere."""

ON_PAPER = tuple(
    QuickPattern(rf"{each.on}{each.paper}(?: {_INSIDE}{{1,40}}?)?,? {each.stands}.*") for each in _LANGUAGES
)
"""A sentence of its own that says what stands on a paper: *on my statement there are two*."""

PAPER_SAYS = tuple(
    QuickPattern(rf"{each.whose}{each.paper}(?: {_INSIDE}{{1,30}}?)? {each.says} .+") for each in _LANGUAGES
)
"""A sentence of its own in which a paper says something: *their own page says 6 months*."""

SAYS = tuple(QuickPattern(rf"{each.says} \S") for each in _LANGUAGES)
"""How a clause begins with which that goes on behind when the paper is of."""

FOUND_IT = QuickPattern(
    r"(?:ha+|yes+|ja+|oui|sí|¡?por fin|finally|endlich|eindelijk|enfin)?[,!:]? ?¡?(?:(?:just|now|then|net|toch|doch|heb|hab"
    r"|ich|ik) )*"
    r"(?:i )?(?:(?:have |['’]ve )?(?:got|found) it|it gevonden|(?:het )?gevonden|(?:es |ihn |sie )?gefunden|(?:je l['’]ai "
    r"|l['’]ai )?"
    r"(?:re)?trouvée?s?|(?:l[oa] )?(?:he )?(?:encontré|encontrado|tengo))\W*"
)
"""A sentence that says no more than that it was found, before the one that a paper heads."""

MAY_COME = QuickPattern(
    r"\b(?:can|could|(?<!\d )may(?! \d|,)|might|will|would|shall|should|must|ha(?:s|ve) to|won['’]t|can['’]t|cannot"
    r"|going to|if|unless|until|wait|please"
    r"|kan|kunnen|kon|mag|mogen|zal|zullen|zou|zouden|gaan|gaat|moet|moeten|als|tenzij|totdat|pas als|wil|willen|graag"
    r"|kann|können|könnte|darf|dürfen|wird|werden|würde|muss|müssen|soll|sollen|wenn|falls|will|wollen|bitte"
    r"|peu(?:t|vent|x)|pourr(?:a|ai|as|ont|ez|ons|ait|aient)|va|vont|doi(?:t|s|vent)|faut|faudra\w*|si|veut|veulent"
    r"|(?:ils?|elles?|on|ça) (?:(?:ne|me|nous|le|la|les|y|en) |[ml]['’])*\w+r(?:a|ont)"
    r"|puede[ns]?|puedo|podr\w+|van? (?=a\b)|voy|debe[ns]?|debo|hay que|quiere[ns]?|(?!albarán\b)\w+[aei]rán?)\b|['’]ll\b"
)
"""What may be, or has yet to happen, is no find."""

NO_FIND = QuickPattern(
    r"\b(?:offer\w*|agree\w*|refus\w+|declin\w*|apologi\w+|sorry|complain\w*|statement|dispute|chargeback|claim\w*|ticket"
    r"|handle\w*|deal\w*"
    r"|bied\w*|aangeboden|weiger\w*|afgewezen|excuses|klacht\w*|aangifte|dossier|neem\w* (?:het|de zaak)"
    r"|biete\w*|angeboten|ablehn\w*|abgelehnt|entschuldig\w*|beschwerde\w*|anzeige|zuständig|mahnung"
    r"|propose\w*|excuse\w*|désolée?|plainte|réclam\w*|rembours\w*"
    r"|ofrec\w*|niega\w*|disculp\w*|lo sienten?|queja|reclam\w+|expediente|denuncia)\b"
    r"|\b(?:only|just|alleen|nur|solo|sólo|qu['’]à|qu['’]avec|seulement)\b"
    r"|\b(?:ask|contact|send|write to|call|vraag|neem contact|stuur|frag\w*|wende\w*|schick\w*|demande[rz]?|contacte[rz]"
    r"|envoye[rz]"
    r"|pregunt\w+|llame|escriba|envíe|manden?) (?:(?:to|to the|the|it|them|bij|aan|de|het|an|den|die|à|au|la|le|a|al|el"
    r"|lo) )*\w+"
    r"|\b(?:says?|said|zegt|zei|sagt|sagte|told (?:me|us)) to\b|\b(?:back ?order\w*|in stock|on (?:its|the) way|delayed"
    r"|nabestelling"
    r"|op voorraad|onderweg|nachbestellt|lieferbar|unterwegs|en rupture|en route|en stock|agotad[oa]|de camino|(?:is"
    r"|are) with the)\b"
    r"|\b(?:is (?:binding|decisive|what counts)|prevails?|is (?:leidend|bindend)|geldt|maßgeb\w+|gilt|fait foi|prévaut"
    r"|prevalece)\b"
    r"|\b(?:sender|afzender|absender|expéditeur|remitente)\b"
)
"""What they offer, refuse or handle, where a thing is waited for, what they hold to be right, and whom they send somebody to, is
nothing that they found."""
