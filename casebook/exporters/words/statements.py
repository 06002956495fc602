"""What was typed in parts that can be told alone: its sentences, none of which says the opposite without the next."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import filterfalse

from casebook.exporters.words.typed import as_sentence, capitalised, lines_of
from casebook.text.breaks import before_bracketed
from casebook.text.quick_pattern import QuickPattern
from casebook.text.sentences import MOST_SEEN, sentences
from casebook.text.words.courtesy_titles import TITLES

_TURNS = 30
"""So short a sentence may turn the one before it round: it was accepted. I did not. Our own choice."""


_CLAIMS = QuickPattern(
    r"\b(?:says?|said|claims?|claimed|insists?|told me|refused|rejected|denied|zegt|zei|zeggen|beweert|volgens|geweigerd"
    "|afgewezen|sagt|sagte|sagen|behauptet|meint|laut|abgelehnt|dit|disent|prétend|affirme|selon|refusé|rejeté|dice|dicen"
    rf"|dijo|afirma|según|rechazad[oa]|niega)\b|"
    rf"\A(?:(?:{TITLES}|m)\.? )?(?-i:[A-ZÀ-ÖØ-Þ])\w+(?: (?:in|on|at|op|aan|am|au|en) \w+)? ?: "
)
"""Found in a sentence that tells what the other side holds."""

_BUT = r"(?:(?:but|maar|aber|doch|mais|pero) )"
_OF_WHEN = r"(?: (?:of|from|dated|van|uit|vom|von|du|de|del) (?:[^,;.]|(?<=\d)\.){1,25}?)?"

_ANSWERS = QuickPattern(
    rf"(?:{_BUT}?(?:(?:the|my|your) (?:photo|video|form|receipt|contract|report|note|invoice|bill|letter|e-?mail)s?{_OF_WHEN}"
    rf" (?:says?|shows?)|op (?:de|het|mijn|jullie|uw) \w+{_OF_WHEN} staat|(?:auf|in) (?:dem|der|meine[mr]|ihre[mr]) \w+{_OF_WHEN}"
    rf" steht|(?:sur|dans) (?:le |la |mon |ma |votre |l['’])\w+{_OF_WHEN} (?:il est écrit|c['’]est écrit|figure|est indiqué)"
    rf"|(?:en )?(?:el|la|mi|su) \w+{_OF_WHEN} (?:dice|pone|consta|figura))\b"
    r"|(?:that(?:['’]s| is) |it(?:['’]s| is) |which is )?(?:not true|untrue|wrong|false|a lie|nonsense)\b"
    r"|(?:but )?i (?:never|did(?: not|n['’]t)|was(?:n['’]t)?|had|have(?:n['’]t)?|only|signed|noted)\b"
    r"|(?:but )?(?:have |has )?never (?!called|rang|heard|answered|back)\w+|nooit (?!gebeld|gehoord|meer)\w+"
    r"|nie (?!wieder|gemeldet|angerufen)\w+|jamais (?!rappelé|répondu|eu de nouvelles)\w+"
    r"|nunca (?!llam|contest|más)\w+"
    r"|(?:but )?my \w+ (?:says?|shows?|ends?|reads?|was|has)\b|not (?:by me|mine|what)\b"
    r"|(?:dat |dit )?(?:is )?(?:niet waar|onwaar|onzin)\b|(?:dat "
    r"|dit )?klopt niet\b|niet door mij\b|heb ik (?:niet|nooit|nee)\b|(?:maar )?ik (?:heb|was|had|ben)\b|mijn \w+ (?:zegt"
    r"|was|eindigt)\b|(?:das )?stimmt nicht\b|(?:das )?ist (?:nicht wahr|falsch|gelogen)\b"
    r"|nicht von mir\b|(?:ich )?hab(?:e)? (?:ich )?(?:nur|nie|nicht|kein)|ich (?:war|habe?|hatte)\b"
    r"|mein\w* \w+ (?:sagt|zeigt|endet)\b"
    r"|(?:c['’]est )?(?:faux|inexact|pas vrai)\b|(?:mais )?(?:je n['’]ai (?:jamais|pas|rien)|j['’](?:ai|étais|avais))\b"
    r"|pas (?:par|de) moi\b|mon \w+ (?:dit|indique|montre)\b|(?:no es (?:cierto|verdad|así)|es (?:falso|mentira)|falso"
    r"|mentira)\b|(?:pero )?(?:yo )?(?:nunca|no firmé|estuve|estaba|avisé|firmé)\b|mi \w+ (?:dice|muestra)\b|(?:el"
    r"|la) (?:parte|foto|albarán|contrato) dice\b|nadie me\b|nobody told me\b|niemand heeft mij\b|mir hat niemand\b"
    "|personne ne m['’])"
)
"""How a sentence begins with which the person denies what was held."""

_LONGEST_ANSWERED = 220
"""How long a claim and the answer to it are together at most, that they are told as one. Our own choice."""


def _answers(claim: str, sentence: str) -> bool:
    """Whether the person denies there what the sentence before it says that the other side holds: neither is told alone."""
    is_short = len(claim) + len(sentence) <= _LONGEST_ANSWERED
    return is_short and _ANSWERS.match(sentence) is not None and _CLAIMS.search(claim) is not None


_PLAIN_NO = QuickPattern(
    "(?:(?:that(?:['’]s| is) |it(?:['’]s| is) |which is )?(?:not true|untrue|wrong|false|a lie|nonsense)|(?:dat "
    "|dit )?(?:is )?(?:niet waar|onwaar|onzin)|(?:dat |dit )?klopt niet|(?:das )?stimmt nicht|(?:das )?ist (?:nicht wahr"
    "|falsch|gelogen)|(?:c['’]est )?(?:faux|inexact|pas vrai)|no es (?:cierto|verdad|así)|es (?:falso|mentira)|falso"
    "|mentira)[,;:]? "
)
"""How an answer begins that only says no, before it says why."""


_NEVER = QuickPattern(
    r"(?:\w+['’]?\w* ){0,2}(?:not|never|niet|nooit|geen|nicht|nie|kein\w*|pas|jamais|rien|no|nunca|nada)\b|\w+n['’]t\b"
    r"|(?:but |maar |aber |mais |pero )?(?:i|ik|ich|je|yo|habe?|estuve|estaba|avisé|firmé)\b|j['’]"
)
"""How an answer begins that tells nothing without what it denies, or what the person did on another day than they wrote it."""


_BEGINS_WITH_BUT = QuickPattern(rf"\A{_BUT}")

_OWN_PAPER = QuickPattern(
    r"[^,]{3,40}, (?:and |but |en |maar |und |aber |et |mais |y |pero )?(?P<said>(?:(?:on|op|auf|sur|en) )?"
    r"(?:my|our|mijn|onze?|mein\w*|unser\w*|mon|ma|notre|mi|nuestr[oa]) (?:\w+ )?"
    r"(?:copy|contract|form|photos?|receipt|invoice|sheet|exemplaar|foto\w*|bon|factuur|formulier|exemplar|vertrag|formular|quittung|rechnung|exemplaire|contrat|formulaire|reçu"
    r"|facture|copia|contrato|formulario|recibo|factura)\b.+)"
)
"""An answer that only denies, behind which stands what a paper of the person's own says."""


def answer_in(statement: str) -> str:
    """What the person says in it to what the other side holds, without a bare no before it, or what their own paper says behind
    that; nothing where nobody answers."""
    first, *others = sentences(statement)
    said = (
        _BEGINS_WITH_BUT.sub("", _PLAIN_NO.sub("", others[0]))
        if len(others) == 1 and _answers(first, others[0])
        else ""
    )
    if not _NEVER.match(said):
        return said
    paper = _OWN_PAPER.fullmatch(said)
    return paper["said"] if paper else ""


def statements_of(text: str | None) -> list[str]:
    """The sentences of what was typed, a short one together with the one before it: alone that may say the opposite. So too what
    the other side holds with what the person denies it with."""
    return list(_statements(text))


@lru_cache(maxsize=MOST_SEEN)
def _statements(text: str | None) -> tuple[str, ...]:
    found: list[str] = []
    alone = False
    for sentence in sentences(lines_of(text)):
        if alone and (len(sentence) <= _TURNS or _answers(found[-1], sentence)):
            found[-1], alone = f"{as_sentence(found[-1])} {capitalised(sentence)}", False
        else:
            found.append(sentence)
            alone = True
    return tuple(found)


def without_sentences(statements: Sequence[str], is_left_out: Callable[[str], bool]) -> list[str]:
    """The statements without such sentences; all of them where none of it is anything else."""
    kept = (" ".join(filterfalse(is_left_out, sentences(statement))) for statement in statements)
    return [each for each in kept if each] or list(statements)


def with_capitals(text: str) -> str:
    """What was typed, its lines kept, with a capital where a sentence begins: who writes to a court writes so.

    >>> with_capitals("it came late. i sent it back\\nthe same day.\\nno refund")
    'It came late. I sent it back\\nthe same day.\\nNo refund'
    """
    lines, begins = [], True
    for line in text.split("\n"):
        said = sentences(line)
        lines.append(" ".join(capitalised(each) if place or begins else each for place, each in enumerate(said)))
        begins = not said or said[-1].endswith((".", "!", "?", "…", ":"))
    return "\n".join(lines)


def joined(statements: Iterable[str]) -> str:
    """All of them as sentences, each after another with a capital."""
    return " ".join(as_sentence(capitalised(each) if place else each) for place, each in enumerate(statements))


_FEW, _SHORT = 3, 120
"""So many sentences that are no longer together are told at once. Our own choice."""


def together(statements: Sequence[str]) -> list[str]:
    """What is told at once: all of a few short sentences, of which one may be their claim and the next the answer to it."""
    all_of_it = joined(statements)
    return [all_of_it] if 1 < len(statements) <= _FEW and len(all_of_it) <= _SHORT else list(statements)


_EACH = 12
"""So many sentences of a text come one by one. Our own choice."""


def growing(statements: Iterable[str], *, by_clauses: bool = False) -> Iterator[str]:
    """The first of them as a sentence, the first two, and so on to all; each `by_clauses` first, where that may be cut.

    Of many, those alone that add a tenth to what was there: what all of it takes together grows no faster than the text.
    """
    told: list[str] = []
    length = before = 0
    for statement in statements:
        sentence = capitalised(statement) if told else statement
        if by_clauses and len(told) < _EACH:
            yield from (" ".join([*told, part]) for part in begun(sentence))
        told.append(as_sentence(sentence))
        length += len(told[-1]) + 1
        if len(told) <= _EACH or length >= before * 1.1:
            before = length
            yield " ".join(told)
    if length > before:
        yield " ".join(told)


_LEAST_BEGUN = 25
"""The beginning of a sentence that is shorter tells nothing. Our own choice."""

_LONG = 150
"""A sentence that is no longer than this stands whole or not at all: what is cut reads badly. Our own choice."""

_JOINTS = QuickPattern(
    r",? \b(?:and|because|when|which|that|for|so|who|while|with|en|omdat|toen|dat|die|want|waar|terwijl|voor|met"
    r"|und|weil|dass|während|mit|y|porque|que|cuando|mientras|con|para"
    r"|et|parce que|lorsque|quand|qui|tandis que|avec)\b"
    r"|[,;:] | [–—-] "
)
_TURNED = QuickPattern(
    r"\b(?:non-\w+|not|no|never|none|nothing|nobody|but|yet|unless|except|only|until|if|wrong|false|lie|untrue|nonsense"
    r"|niet|nee|geen|nooit|niets|niemand|maar|tenzij|behalve|alleen|tot(?= \w)|als|nicht|kein\w*|nie|niemals|nichts"
    "|niemand|aber|sondern|jedoch|außer|nur|bis|erst|falls|wenn|ohne|nunca|nada|nadie|ningun[oa]?s?|ningún|ni|pero|sino"
    "|salvo|excepto|solo|sólo|hasta|si|sin|tampoco|todavía|aún|mentira|fals[oa]|pas|jamais|rien|personne|aucune?|mais"
    r"|sauf|sinon|seulement|faux|sans|jusqu)\b|\bn(?:e |['’])(?:\w+ )?plus\b|n['’]t\b|\?"
)
"""What may turn round all that stands before it."""


def may_turn(sentence: str) -> bool:
    """Whether a part of it may say the opposite of the whole."""
    return _TURNED.search(sentence) is not None


def begun(sentence: str, long: int = _LONG) -> list[str]:
    """The beginnings of a sentence that end with a clause, each marked as cut, the shortest first.

    None of a sentence in which what follows could say the opposite, nor of one that is not `long`.
    """
    if len(sentence) <= long or may_turn(sentence):
        return []
    joints = (found.start() for found in _JOINTS.finditer(sentence))
    ends = [end for end in joints if before_bracketed(sentence, end) == end]
    return [f"{sentence[:end]}…" for end in ends if _LEAST_BEGUN <= end < len(sentence) - _LEAST_BEGUN]


_PARTS = QuickPattern(
    r"; |, (?=\w)| (?=(?:and|so) (?:he|she|they|it|i|we|you|my|there|the|this|that|their)\b)"
    r"| (?=(?:en|dus) (?:hij|ze|zij|ik|we|wij|er|de|het|dat)\b)"
    r"| (?=(?:und|also) (?:er|sie|es|ich|wir|man|der|die|das)\b)| (?=(?:et|donc) (?:il|elle|on|je|nous|vous|le|la|les)\b)"
    r"| (?=y (?:que|él|ella|yo|tengo|debo|hay|me|le|el|la)\b)"
    # What the same one did besides: what stands before it is as true without.
    r"| (?=and (?:is|was|were|has|had|have|did|does|will|can|(?!(?:need|seed|speed|used)\b)\w{2,}ed|found|saw|said|told"
    r"|wrote|sent|gave|made|took|got|put|paid|left|went|kept|sees|says|gives|sends|wants|passes|refers|books)\b)"
    r"| (?=en (?:heeft|had|hebben|is|was|zijn|waren|kan|zal|gaat|ziet|zag|zegt|zei|geeft|gaf|stuurt|stuurde|boekt|boekte|neemt"
    r"|nam|maakt|maakte|moet|wil|wordt|werd|kreeg|krijgt|betaalt|betaalde|meldt|meldde|schrijft|schreef|belt|belde|vindt|vond"
    r"|keurt|keurde|verwijst|verwees)\b)"
    r"| (?=und (?:hat|hatte|haben|ist|war|sind|kann|wird|wurde|sieht|sah|sagt|sagte|gibt|gab|schickt|schickte|bucht|nimmt|nahm"
    r"|macht|machte|muss|will|bekam|zahlt|zahlte|meldet|schreibt|schrieb|ruft|rief|findet|fand|verweist|dass)\b)"
    r"| (?=et (?:a|ont|est|sont|était|va|peut|doit|dit|envoie|fait|annonce|propose|reconnaît|accepte|confirme|demande|transmet"
    r"|rend|renvoie|fixe|qu['’]|que)\b)"
    r"| (?=y (?:ha|han|es|son|era|va|puede|debe|dice|dijo|avisa|envía|hace|reconoce|acepta|confirma|pide|pasa|manda|tiene|está"
    r"|fue|\w{2,}ó)\b)"
)
_HANGS = QuickPattern(
    r"(?:after|before|because|when|if|since|as|once|while|although|for|with|without|in|on|at|by|due|na|voor|omdat|toen|als|sinds"
    r"|zodra|hoewel|met|zonder|op|bij|door|nachdem|bevor|weil|wenn|als|seit|sobald|obwohl|mit|ohne|am|bei|après|avant|parce|quand"
    r"|si|comme|depuis|avec|sans|pour|dès|después|antes|porque|cuando|como|desde|con|sin|por|para|tras|a)\b|(?:sorry|yes|no|nee"
    r"|nein|non),"
)
"""How a clause begins that is no sentence alone, of the words by which one may be parted."""

_IF = "if|when|unless|wenn|falls|sofern|als|indien|wanneer|tenzij|si|s['’]il|quand|lorsque|cuando"
_OPENS = QuickPattern(rf"(?:: |\b(?:that|dat|dass|que) )(?:{_IF})\b[^,;:]*\Z")
"""How a part ends that opens with what something hangs on: *the terms say: if we cancel*."""

_IS_SPOKEN_OF = QuickPattern(
    r"(?:that|whether|dat|of|hoe|dass|daß|ob|wie|wann|warum|wer|was|que|qu['’]\w+|si|comment|cómo|cuándo)\b"
)


def is_spoken_of(clause: str) -> bool:
    """Whether a clause says what the one before it speaks of, which tells nothing without it: *he confirms, that it is ours*."""
    return _IS_SPOKEN_OF.match(clause) is not None


def beginnings(sentence: str, least: int) -> list[str]:
    """The beginnings of a sentence that are as true alone, the shortest first: they end with a clause, and what follows turns
    nothing round. None is shorter than `least`, nor is one that hangs on what follows."""
    if _HANGS.match(sentence):
        return []
    ends = (found.start() for found in _PARTS.finditer(sentence))
    parts = ((sentence[:end], sentence[end:]) for end in ends if end >= least)
    return [
        part
        for part, rest in parts
        if not (may_turn(rest) or is_spoken_of(rest.lstrip(", ")) or is_measured_by(part, rest) or _OPENS.search(part))
    ]


_MEASURED = QuickPattern(
    r"(?<![\w.,:])[-+]?(?:\d+[.,]\d{1,2}(?!\w|[.,:]\d)(?! (?:eur|euros?|gbp|usd|chf)\b)"
    r"|\d+(?:[.,]\d+)? ?(?:mm|cm|km|m²|kg|kwh|g|°c?|%|bar|volts?|watts?|ppm|dpt)(?!\w))(?! ?[€£$])"
)

AS_IT_SHOULD_BE = QuickPattern(
    r"\b(?:should|must|ought to|needs to) (?:be|have been|read|measure)\b(?=[^,;]*\d)"
    r"|\b(?:moet(?:en)?|moest(?:en)?|had(?:den)? moeten)\b(?=[^,;]*\d[^,;]*\b(?:zijn|wezen|bedragen|hebben)\b)"
    r"|\b(?:muss|müssen|müsste[n]?|soll(?:te)?n?)\b(?=[^,;]*\d[^,;]*\b(?:sein|betragen|haben)\b)"
    r"|\b(?:doit|doivent|devrai(?:en)?t|devai(?:en)?t) (?:être|faire|avoir|mesurer)\b(?=[^,;]*\d)"
    r"|\bil (?:faut|fallait|faudrait)\b(?= [^\s,;]*\d)"
    r"|\b(?:deben?|debería[n]?|debía[n]?|tendría[n]? que|tienen? que) (?:ser|medir|tener|estar|marcar)\b(?=[^,;]*\d)"
)
"""What somebody who measured it says that it should be: *it is 66, it should be 62*."""


def is_measured_by(said: str, behind: str) -> bool:
    """Whether what was measured means nothing without what stands `behind` it, where that has a measure too, or says what it
    should be.

    >>> is_measured_by("the lens is -2.25", ", the prescription says -1.25"), is_measured_by("it is 19.1 mm", ", so it is old")
    (True, False)
    """
    return bool(_MEASURED.search(said) and _MEASURED.search(behind)) or AS_IT_SHOULD_BE.search(behind) is not None
