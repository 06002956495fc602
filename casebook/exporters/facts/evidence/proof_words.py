"""What decides in the fewest words: the paper and what it says, and what somebody found without how they found it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from casebook.exporters.words.already_told import is_told
from casebook.exporters.words.statements import is_spoken_of
from casebook.exporters.words.typed import one_line
from casebook.records.kinds import Contact, Event
from casebook.text.quick_pattern import QuickPattern, first_that_fits

if TYPE_CHECKING:
    from casebook.exporters.wording import Wording

PAPER_EN = (
    r"(?:(?:written|signed|official) )?"
    r"(?:delivery |intake |move[- ]?out |check-?(?:in|out) |order |box office |bank |inspection |repair |service"
    r" |survey |hand-?over )?"
    r"(?:form|report|receipt|invoice|bill|note|letter|log|contract|certificate|confirmation|statement|inventory|record|e-?mail"
    r"|waybill|agreement|survey|quote|booking|listing|tracking|proof|drawing|acknowledgement|minutes|plan|register|list|sheet"
    r"|deed|reading|warrant|terms(?: and conditions)?|rules)s?"
)
PAPER_NL = (
    r"(?:(?:schriftelijke?|ondertekende?|getekende?|officiële?) )?"
    r"\w*(?:rapport|bon|brief|factuur|contract|formulier|verslag|offerte|mail|bevestiging|overzicht|kwitantie|polis|protocol"
    r"|logboek|afschrift|overeenkomst|drukproef|tekening|bewijs|notulen|lijst|register|akte|boek|nota|meting"
    r"|voorwaarden)"
)
PAPER_DE = (
    r"(?:(?:schriftliche|unterschriebene|offizielle)[nrsm]? )?"
    r"\w*(?:schein|protokoll|bericht|rechnung|vertrag|brief|bestätigung|formular|gutachten|quittung|beleg|nachweis|mail|angebot|auftrag"
    r"|schreiben|auszug|logbuch|zertifikat|police|entwurf|abzug|zeichnung|rückschein|liste|register|urkunde|messung"
    r"|bedingungen|agb|bescheid)"
)
PAPER_FR = (
    r"(?:rapport|preuve|facture|reçu|contrat|devis|attestation|courrier|lettre|e?-?mail|bordereau|procès-verbal|constat|relevé"
    r"|certificat|formulaire|confirmation|épreuve|maquette|plan|accusé(?: de réception)?|registre|liste|acte|mesure|avis"
    r"|conditions(?: générales)?|récépissé|(?:bon|fiche|état|bulletin|lettre)(?: des?| d['’]) ?\w+)"
)
PAPER_ES = (
    r"(?:informe|albarán|recibo|factura|contrato|ticket|tique|acta|certificado|carta|correo|presupuesto|formulario|justificante"
    r"|resguardo|registro|extracto|confirmación|parte|plano|boceto|acuse(?: de recibo)?|burofax|lista"
    r"|escritura|lectura|condiciones|comprobante)"
)
A_PAPER = rf"(?:{PAPER_EN}|{PAPER_NL}|{PAPER_DE}|{PAPER_FR}|{PAPER_ES})"
"""In any of the languages."""
_WHICH = (
    r"(?:,? (?:(?:duly )?signed|(?:ondertekend|getekend)|signée?s?|firmad[oa]s?) (?:by|door|par|por) [^:,;.]{1,38}?)?"
    r"(?: (?:écrite?s?|signée?s?|por escrito|firmad[oa]s?))?"
    r"(?: (?:(?:of|from|by|for|dated|van|voor|uit|vom|von|zur|zum|für|de|du|des|del|d['’])\b|n[°ºro]\.? ?\d|\d)[^:,;.]{0,38}?"
    r"(?:\. [^:,;.]{0,12}?)?)?"
)
"""Which of the papers it is: *of 12 May*, *88120367*, *vom 2. April*."""

_NUMBERED = r"(?=\d|(?:no|geen|nur|kein\w*|only|alleen|maar|slechts)\b)"
"""What it says begins so where no colon stands before it."""

_PAPERS = (
    QuickPattern(
        rf"(?P<whose>your |their |my )?(?:the |his |her |our )?(?P<paper>{PAPER_EN})(?P<which>{_WHICH})"
        r" (?:clearly |itself |also )?(?:says?|said|states?|shows?|reads?|confirms?)(?::|,? that)? (?P<said>.+)"
    ),
    QuickPattern(
        rf"(?:on|in) (?P<whose>your |their |my )?(?:the |his |her |our )?(?P<paper>{PAPER_EN})(?P<which>{_WHICH}),?"
        r" it (?:clearly )?(?:says?|states?|reads?):? (?P<said>.+)"
    ),
    QuickPattern(
        r"(?:op|in) (?:(?:de|het|hun|jullie|uw|mijn|zijn|haar) )?(?P<whose>)"
        rf"(?P<paper>{PAPER_NL})(?P<which>{_WHICH}) (?:staat|staan|stond|stonden)(?: er)?(?: letterlijk| duidelijk)?"
        rf"(?:: |,? {_NUMBERED})(?P<said>.+)"
    ),
    QuickPattern(
        r"(?:(?:auf|in) (?:(?:de[mr]|meine[mr]|ihre[mr]|seine[mr]|unsere[mr]) )?|im |am )(?P<whose>)"
        rf"(?P<paper>{PAPER_DE})(?P<which>{_WHICH}) (?:steht|stehen|stand|heißt es)(?: klar| wörtlich| deutlich)?"
        rf"(?:: |,? {_NUMBERED})(?P<said>.+)"
    ),
    QuickPattern(
        r"(?:(?:de|het|hun|jullie|uw|mijn|zijn|haar) )?(?P<whose>)"
        rf"(?P<paper>{PAPER_NL})(?P<which>{_WHICH}) (?:zegt|zei|toont|vermeldt|meldt|noemt)"
        r"(?:: | (?!dat\b|of\b|hoe\b|wat\b|wie\b|waar\b|er\b))(?P<said>.+)"
    ),
    QuickPattern(
        r"(?:(?:der|die|das|ihre?|meine?|seine?|unsere?) )?(?P<whose>)"
        rf"(?P<paper>{PAPER_DE})(?P<which>{_WHICH}) (?:sagt|zeigt|nennt|vermerkt|besagt)"
        r"(?:: | (?!dass\b|daß\b|ob\b|wie\b|was\b|wer\b|wo\b|etwas\b))(?P<said>.+)"
    ),
    QuickPattern(
        r"(?:(?:sieht|sah|liest|las|fand|findet) )(?:im |in (?:der|dem|ihrer|ihrem|seinem|seiner) )(?P<whose>)"
        rf"(?P<paper>{PAPER_DE})(?P<which>{_WHICH}): (?P<said>.+)"
    ),
    QuickPattern(
        r"(?:le |la |les |l['’]|mon |ma |votre |vos |leur |son |sa |notre )?(?P<whose>)"
        rf"(?P<paper>{PAPER_FR})(?P<which>{_WHICH}) (?:dit|disent|indique|mentionne|précise|confirme|montre|atteste)(?: bien)?"
        r"(?:[ \u00a0\u202f]?: | qu['’]| que | (?=\d|aucune?\b|seulement\b))(?P<said>.+)"
    ),
    QuickPattern(
        r"(?:en )?(?:el |la |su |mi |vuestr[oa] |nuestr[oa] )?(?P<whose>)"
        rf"(?P<paper>{PAPER_ES})(?P<which>{_WHICH}) (?:dice|indica|pone|muestra|confirma|señala|refleja|consta)"
        r"(?:: | que | (?=\d|solo\b|sólo\b|ningún\b|ninguna\b))(?P<said>.+)"
    ),
)
"""How it is written down what a paper says, in the languages in which that goes on as a sentence of its own."""

_NONE_SEEN = (
    QuickPattern(
        r"(?:op|in) (?:(?:de|het|hun|jullie|uw|mijn|zijn|haar) )?(?P<whose>)"
        rf"(?P<paper>{PAPER_NL})(?P<which>{_WHICH}) staat,? dat (?:er )?"
        r"(?P<said>geen (?:(?!als |tenzij |mits |zolang )[^:,;.]){3,40}?)"
        r" (?:(?:zijn|is|waren|was|werden|werd|worden|wordt) (?=(?:gezien|gevonden|aangetroffen|vastgesteld|geconstateerd)\Z))?"
        r"(?P<seen>gezien|gevonden|aangetroffen|vastgesteld|geconstateerd|zijn|is|waren|was)"
        r"(?: (?:zijn|is|waren|was|werden|werd))?"
    ),
    QuickPattern(
        r"(?:(?:auf|in) (?:(?:de[mr]|meine[mr]|ihre[mr]|seine[mr]|unsere[mr]) )?|im |am )(?P<whose>)"
        rf"(?P<paper>{PAPER_DE})(?P<which>{_WHICH}) steht,? dass (?:es )?(?P<said>kein\w* [^:,;.]{{3,40}}?)"
        r" (?P<seen>gesehen|gefunden|festgestellt|vorhanden|da)(?: (?:wurden?|worden (?:ist|sind)|ist|sind|war|waren))"
    ),
)
"""The same of what there is none of, which stands behind *dat* and *dass* in another order than alone."""

_GIVEN = (
    QuickPattern(
        rf"[^:;.]{{0,50}}?\b(?:gave|sent|wrote|handed|e-?mailed|issued|showed)(?: me| us)? (?:an? |the |his |her |their )?"
        rf"(?:{PAPER_EN})(?:{_WHICH})(?: (?:saying|stating|confirming|which (?:says|states|confirms)))? that (?P<said>.+)"
    ),
    QuickPattern(
        rf"[^:;.]{{0,50}}?\b(?:m['’]a|nous a) (?:donné|envoyé|remis|écrit|montré) (?:une? |la |le |l['’])?(?:{PAPER_FR})"
        rf"(?:{_WHICH}) (?:disant|attestant|confirmant|indiquant|qui (?:dit|atteste|confirme|indique))"
        r" (?:que |qu['’])(?P<said>.+)"
    ),
    QuickPattern(
        rf"[^:;.]{{0,50}}?\b(?:me|nos) (?:dio|envió|entregó|mandó|escribió|enseñó) (?:una? |el |la )?(?:{PAPER_ES})(?:{_WHICH})"
        r" (?:de que|diciendo que|en (?:el|la) que (?:dice|pone|consta) que|que (?:dice|confirma|acredita) que) (?P<said>.+)"
    ),
)
"""How it is told that somebody gave the person a paper, and what it says."""

DOUBTS = QuickPattern(
    r"\b(?:no|not|never|nor|den(?:y|ies|ied)|disput\w+|claim\w*|reject\w*|refus\w+|wrong\w*|false\w*|alleg\w+|pretend\w*|only"
    r"|unless|if|when|ask\w*|whether|niet|nooit|geen|ontken\w*|betwist\w*|beweer\w*|weiger\w*|zogenaamd|alleen|tenzij|als|vraagt"
    r"|vroeg|nicht|nie|kein\w*|bestreit\w*|leugn\w*|behaupt\w*|angeblich|nur|außer|wenn|falls|fragt\w*|ne|pas|jamais"
    r"|nie(?:nt|r|ga|gan|gue)?|ni(?:a|ait|aient|é|ée|és)"
    r"|contest\w*|prétend\w*|seulement|sauf|si|demand\w*|nunca|afirm\w*|supuest\w*|sol[oa]|sólo|salvo|pregunt\w*)\b|n['’]t\b"
)
"""Found before a colon behind which may stand what nobody holds to be so, or only on a condition."""

_LEAST_FOUND, _MOST_HEAD = 3, 9
"""What was found in fewer words tells nothing alone; a head of more tells more than that somebody looked. Our own choice."""

_THEY_SAW = QuickPattern(
    r"(?:he|she|they|hij|zij|ze|er|sie|ils?|elles?|on|él|ella|ellos|ellas)? ?"
    r"(?:sees|saw|reads?|finds|found|confirms|confirmed|measured|ziet|zag|leest|las|vond|bevestigt|mat|sieht|sah|liest|fand"
    r"|bestätigt|maß|voit|a vu|lit|a lu|a constaté|constate|confirme|a confirmé|ve|vio|lee|leyó|confirma|confirmó|midió) "
    r"(?!.*\b(?:\w*rijden|\w*lopen|\w*gaan|\w*komen|staan|zitten|liggen|\w*vallen|\w*fahren|\w*gehen|\w*kommen|stehen|liegen)\b)"
    r"(?=(?:an?|the|no|een|de|het|geen|eine[nmrs]?|ein|de[nm]|das|die|kein\w*|une?|le|la|les|des|aucune?|una?|el|los|las|\d+)\b)"
)
"""That they saw the thing which they name: it was there, and they say so who are named."""


_OF_THEIRS = QuickPattern(
    r"(?:(?:on|in|op|auf|en) )?(?:his|her|their|hun|haar|zijn|ihr\w*|sein\w*|sa|son|leurs?|sus?)\b"
)
"""How it begins where the paper is of whoever speaks."""

_AND_THAT = QuickPattern(r"(,? (?:and|y|e|et)) (?:that |que |qu['’])")
"""What goes on with what was said to be so."""

_THAT = QuickPattern(r"\b(?:that|que)\b|\bqu['’]")


_LONGEST_TO_BE = len("waren")
"""No longer is a word that only says that there is something."""

_SHORT_WHICH = 15
"""Which of the papers it is, by its day or number, is left out only where that takes more room. Our own choice."""


def paper_says(said: str, colon: str) -> list[str]:
    """`delivery note of 12 May: three boxes` of *on the delivery note of 12 May it says: three boxes*, then without which of them
    that is, where that takes much room or says neither day nor number; none where no paper says it."""
    found = first_that_fits((*_NONE_SEEN, *_PAPERS), said)
    if found is None or found["said"].endswith("?") or is_spoken_of(found["said"]):
        return []
    seen = found.groupdict().get("seen") or ""
    told = f"{found['said']} {seen}" if len(seen) > _LONGEST_TO_BE else found["said"]
    whose, paper, which = (found[each] or "" for each in ("whose", "paper", "which"))
    is_left_out = len(which) > _SHORT_WHICH or not any(map(str.isdigit, which))
    named = (f"{whose}{paper}{which}", f"{whose}{paper}{'' if is_left_out else which}")
    return [f"{each}{colon}{without_that(told)}" for each in dict.fromkeys(named)]


def without_reader(wording: Wording, entry: Contact | Event, parts: Iterable[str]) -> list[str]:
    """The same of parts of what was written down there, *Kim sees in the log: no visit*, which needs nobody who read it; none of
    a paper of theirs, which they are named with."""
    name = f"{one_line(entry.agent).casefold()} " if isinstance(entry, Contact) and entry.agent else ""
    plain = (each[len(name) :] if name and each.casefold().startswith(name) else each for each in parts)
    colon = wording.language.colon
    return [told for each in plain if not is_of_theirs(each) for told in paper_says(each.rstrip(".! "), colon)]


def given_paper_says(said: str) -> list[str]:
    """`they were overbooked and you have to pay` of *he gave me a letter that they were overbooked and that you have to
    pay*, then the first of it alone; none where no paper was given."""
    found = first_that_fits(_GIVEN, said)
    if found is None or DOUBTS.search(said[: found.start("said")]) or found["said"].endswith("?"):
        return []
    told = found["said"]
    first = told[: more.start()] if (more := _AND_THAT.search(told)) else told
    is_alone = len(first.split()) >= _LEAST_FOUND and not _THAT.search(first)
    return list(dict.fromkeys((without_that(told), *([first] if is_alone else []))))


_SIGNED = QuickPattern(r"\b(?:signed|ondertekend|getekend|signée?s?|firmad[oa]s?) (?:by|door|par|por)\b")


def is_paper_told(said: str, told: str, colon: str) -> bool:
    """Whether it is `told`, in small letters, what a paper says by these words, with the day and the number of the paper."""
    forms = [each.casefold() for each in paper_says(said.rstrip(". "), colon)]
    forms = forms[:1] if forms and _SIGNED.search(forms[0]) else forms  # by whom is more than which of them it is
    return any(is_told(each, told) and figures(each) == figures(forms[0]) for each in forms)


def figures(words: str) -> set[str]:
    """The words of it that have a figure."""
    return {word for word in words.split() if any(map(str.isdigit, word))}


def is_of_theirs(said: str) -> bool:
    """Whether the paper is one of whoever says what stands on it: *her letter says*."""
    return _OF_THEIRS.match(said) is not None


def without_that(said: str) -> str:
    """What was said to be so, of which no more is told that it was said: *it is dry and that the plug is loose*."""
    found = _AND_THAT.search(said)
    if found is None or _THAT.search(said[: found.start()]):
        return said
    return f"{said[: found.start()]}{found[1]} {said[found.end() :]}"


def found_alone(said: str) -> str:
    """`no trace of liquid` of *he opened it: no trace of liquid*, `a second leak` of *she confirms a second leak*: what stands
    behind the name of whoever found it; nothing where it is told no shorter, or what stands before it may turn it round."""
    if saw := _THEY_SAW.match(said):
        return said[saw.end() :]
    for head in (found.start() for found in _COLON.finditer(said)):
        before, found = said[:head], said[head:].lstrip(" \u00a0\u202f").removeprefix(":").strip()
        is_short = len(before.split()) <= _MOST_HEAD and len(found.split()) >= _LEAST_FOUND
        if is_short and not (DOUBTS.search(before) or found.endswith("?") or is_spoken_of(found)):
            return found
    return ""


_A_FINDING = QuickPattern(
    r"(?P<found>(?:(?:it|this|that|het|dit|es|das|ce|il|esto) |c['’])?(?:is|was|ist|war|est|était|es|era) (?!(?:the following"
    r"|as follows|het volgende|als volgt|folgendes|wie folgt|le suivant|comme suit|lo siguiente|como sigue)\b)[^:]{4,60}?)"
    r"[ \u00a0\u202f]?: .+"
)


def finding_alone(said: str) -> str:
    """`it is a fake` of *it is a fake: there is a quartz movement in it*; nothing where that is all, or only leads up to it."""
    found = _A_FINDING.fullmatch(said)
    return found["found"] if found else ""


_COLON = QuickPattern(r"[ \u00a0\u202f]?:(?= )")
