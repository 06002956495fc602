"""What a paper says that the person sent to the company: `order form: line 4 says obscured` of *sent them the order form that
we both signed: line 4 says obscured*. That it was sent says nothing of who is right."""

from __future__ import annotations

from casebook.exporters.facts.evidence.proof_words import DOUBTS, PAPER_DE, PAPER_EN, PAPER_ES, PAPER_FR, PAPER_NL
from casebook.exporters.words.typed import capitalised
from casebook.text.quick_pattern import QuickPattern, first_that_fits

_AGAIN = r"(?: (?:again|once more|opnieuw|nogmaals|nochmals?|noch ?mal|erneut|de nouveau|encore|otra vez|de nuevo))?"
_NAME = r"(?-i:[A-ZÀ-ÖØ-Þ]\w+)"
_PART = r"\d+(?:[.,]\d+)*[a-z]?"
_WHOSE_RULES = r"(?: (?:own|eigen|eigenen|propres|propi[oa]s?))?(?: [\w&]{3,15}){1,3}?"
_A_DAY = r" (?:of|from|dated|van|vom|von|de|du|del|le|el) \d"
_BEHIND = (
    rf"(?P<which>{_A_DAY}[^:;.,]{{0,20}}"
    rf"|,? (?:clause|article|section|page|line|artikel|punt|pagina|regel|ziffer|punkt|seite|zeile|§|ligne|artículo|cláusula"
    rf"|página|línea) {_PART})?"
    r"(?P<aside>(?:,|,? (?:that|which|we|i|signed|with|dat|die|den|das|welche\w*|ondertekend|getekend|unterschrieben|qui|que"
    r"|qu['’]\w+|signée?s?|firmad[oa]s?)\b)(?:[^:;.]|(?<=\d)\.){0,80})?"
    r"(?:[ \u00a0\u202f]?: (?:(?:it|that) (?:says?|reads?|shows?):? |(?:daar(?:op|in) )?(?:staat|zegt)(?: daarop| er)?:? "
    r"|(?:(?:da|dort|darauf|darin) )?steht(?: dort| da| darauf)?:? |(?:elle|il|ça|cela) (?:dit|indique|montre) |(?:pone"
    r"|dice) )?(?=\S+ \S+ \S)|[ \u00a0\u202f]?: )"
    r"(?P<said>.+)"
)
"""Which of the papers it is, what else is said of it, and what stands on it."""

_SENDS = (
    (
        rf"(?:i |we )?(?:sent|re-?sent|e?-?mailed|showed|gave|forwarded|attached|uploaded|quoted){_AGAIN}"
        rf"(?: (?:them|him|her|you|{_NAME}))?{_AGAIN}(?: a (?:copy|photo|picture|scan|screenshot) of)?"
        rf" (?:the |their (?:own )?|your (?:own )?|our |(?P<mine>my ))?(?P<paper>(?:signed )?{PAPER_EN}"
        rf"|(?:article|clause|section|paragraph|page|point|rule) {_PART}(?: of (?:the|their|your){_WHOSE_RULES})?)"
    ),
    (
        rf"(?:(?:ik|we|wij) )?(?:heb |stuurde|mailde|toonde|gaf)?{_AGAIN}(?: ?(?:hun|hen|ze|haar|hem|u|jullie|{_NAME}))?{_AGAIN}"
        rf"(?: een (?:kopie|foto|scan) van)? ?(?:de |het |hun (?:eigen )?|uw (?:eigen )?|onze |(?P<mine>mijn ))"
        rf"(?P<paper>{PAPER_NL}|(?:artikel|punt|pagina|bladzijde) {_PART}(?: van (?:de|het|hun|uw|jullie){_WHOSE_RULES})?)"
        rf"(?: gestuurd| gemaild| laten zien| getoond)?"
    ),
    (
        rf"(?:(?:ich|wir) )?(?:schickte|sandte|mailte|zeigte|gab)(?: (?:ihnen|ihm|ihr|{_NAME}))?{_AGAIN}"
        rf"(?: eine? (?:kopie|foto|scan) (?:von|vom|der|des))? (?:de[nrms] |die |das |ihre[nms]? (?:eigene\w* )?|unsere?[nms]? "
        rf"|(?P<mine>meine?[nms]? ))?(?P<paper>{PAPER_DE}|(?:artikel|ziffer|punkt|seite|§|paragraf|absatz) {_PART}"
        rf"(?: (?:der|des|ihrer){_WHOSE_RULES})?)"
    ),
    (
        rf"(?:j['’]ai |je (?:leur|lui|vous) ai |nous avons )?(?:r?envoyé|transmis|montré|donné|joint|cité){_AGAIN}"
        rf"(?: (?:à|aux?) {_NAME})? (?:(?:la |une )?(?:copie|photo) (?:de |d['’]|du )?)?"
        rf"(?:la |le |l['’]|les |leurs? |vos |votre |notre |(?P<mine>m(?:on|a) ))?(?P<paper>{PAPER_FR}"
        rf"|(?:article|clause|page|point|paragraphe) {_PART}(?: d(?:e (?:leurs|vos|la|leur|votre)|es|u){_WHOSE_RULES})?)"
    ),
    (
        rf"(?:(?:les|le) )?(?:he |hemos )?(?:mandé|envié|reenvié|enseñé|mostré|di|mandado|enviado){_AGAIN}(?: a {_NAME})?"
        rf"(?: (?:una )?(?:copia|foto) de)? (?:el |la |los |las |sus? |nuestr[oa] |(?P<mine>mis? ))?(?P<paper>{PAPER_ES}"
        rf"|(?:artículo|cláusula|página|punto|apartado) {_PART}(?: de(?:l| (?:sus?|las|los|la)){_WHOSE_RULES})?)"
    ),
)
"""How it is written down that a paper was sent, in each language, up to the paper."""

_SENT = tuple(QuickPattern(f"{each}{_BEHIND}") for each in _SENDS)
"""How it is written down what was sent, and what stands on it."""

_SENDS_LAST = (
    (
        rf"(?:(?:ik|we|wij) )?heb(?:ben)? (?:(?:hun|hen|ze|haar|hem|u|jullie|{_NAME}) )?"
        rf"(?:een (?:kopie|foto|scan) van )?(?:de |het "
        rf"|hun |uw |onze |(?P<mine>mijn ))?(?P<paper>{PAPER_NL})(?P<which>[^:;.]{{0,40}}?)"
        r"(?P<signed>,? (?:onder)?(?:tekend|getekend|ondertekend|gestempeld) door [^:;]{3,50}?)?"
        r" (?:op|na|door|toe)?ge(?:stuurd|maild|zonden)"
    ),
    (
        rf"(?:(?:ich|wir) )?(?:habe|haben|hab) (?:(?:ihnen|ihm|ihr|{_NAME}) )?(?:eine? (?:kopie|foto|scan) (?:von|vom|der|des) )?"
        rf"(?:de[nrms] |die |das |ihre?[nms]? |unsere?[nms]? |(?P<mine>meine?[nms]? ))?"
        rf"(?P<paper>{PAPER_DE})(?P<which>[^:;]{{0,40}}?)"
        r"(?P<signed>, (?:unterschrieben|unterzeichnet|abgestempelt) von [^:;]{3,50}?,?)?"
        r" (?:hin|zu|ab|ein)?ge(?:schickt|sandt|mailt|zeigt)"
    ),
)
"""The same where the verb stands last, in Dutch and in German."""

_SIGNED = (
    r"(?P<which>(?: (?:of|from|dated|van|vom|von|de|du|del)\b[^:;,]{0,30}?)?)"
    r"(?P<signed>,? (?:(?:signed|stamped|initialled) (?:for )?by|(?:ondertekend|getekend|gestempeld) door"
    r"|(?:unterschrieben|unterzeichnet|abgestempelt) von|(?:signée?s?|tamponnée?s?|visée?s?) par|(?:firmad|sellad)[oa]s? por)"
    r" [^:;]{3,50})?"
)
"""Of which day the paper is that was sent, and who signed it."""

_SENT_ALONE = (
    *(QuickPattern(each) for each in _SENDS_LAST),
    *(QuickPattern(f"{each}{_SIGNED}") for each in _SENDS),
)
"""A sentence that says which paper was sent, and at most by whom it is signed."""

_STANDS_THERE = QuickPattern(
    r"(?:(?:on|in) it )?(?:it|that|there it) (?:clearly )?(?:says?|reads?|states?|shows?)(?: that|:)? "
    r"|(?:daar(?:op|in)?|er) (?:staat|stond)(?: (?:op|in))?:? |(?:da(?:rauf|rin)?|dort|es) (?:steht|stand)(?: drauf| drin)?:? "
    r"|(?:il y est écrit|on y lit|y figure|elle dit|il dit|il est écrit)(?: que| qu['’]|[ \u00a0\u202f]?:)? ?"
    r"|(?:ahí |allí |en él |en ella )?(?:pone|dice|consta|figura)(?: que|:)? "
)
"""How the next sentence goes on with what stands there."""

_OF_A_DAY = QuickPattern(_A_DAY)
"""Which of the papers it is by its day, which may be left out; where on it something stands never is."""

_SPOKEN = QuickPattern(
    r"(?:he|she|they|i|we|please|hij|zij|ze|ik|wij|graag|er|sie|ich|wir|bitte|ils?|elles?|je|nous|on|merci|él|ella|ellos|yo"
    r"|por favor|pido|solicito)\b"
)
"""What begins so does not stand on the paper."""

_SAYS_NOTHING = QuickPattern(r"\b(?:say\w*|said|nothing|zegt|zei|niets|niks|sagt\w*|nichts|dit|rien|dice|dijo|nada)\b")


_OF_YOURS = (
    (QuickPattern(r"\bof their\b"), "of your"),
    (QuickPattern(r"\bvan hun\b"), "van uw"),
    (QuickPattern(r"\bihrer\b", exact=True), "Ihrer"),
    (QuickPattern(r"\b(by|for) their\b"), r"\1 your"),
    (QuickPattern(r"\bdoor hun\b"), "door uw"),
    (QuickPattern(r"\bvon ihre(?=[mnr]\b)"), "von Ihre"),
    (QuickPattern(r"\bpar leurs\b"), "par vos"),
    (QuickPattern(r"\bpar leur\b"), "par votre"),
    (QuickPattern(r"\bde leurs\b"), "de vos"),
    (QuickPattern(r"\bde leur\b"), "de votre"),
)
"""Whoever it was sent to reads it."""


def sent_paper_says(said: str, colon: str) -> list[str]:
    """What the paper says, with which of them it is and when it was signed, then without; nothing where none was sent, or there
    is any doubt of it."""
    found = first_that_fits(_SENT, said)
    if found is None or found["said"].endswith("?") or _SPOKEN.match(found["said"]):
        return []
    if DOUBTS.search(said[: found.start("said")]) or _SAYS_NOTHING.search(found["aside"] or ""):
        return []
    paper, which = f"{found['mine'] or ''}{found['paper']}", found["which"] or ""
    paper = _to_the_reader(paper)
    least = which if which and not _OF_A_DAY.match(which) else ""
    heads = dict.fromkeys(f"{paper}{each}" for each in (f"{which}{_which_of_them(found['aside'] or '')}", which, least))
    return [f"{each}{colon}{found['said']}" for each in heads]


def _which_of_them(aside: str) -> str:
    """What was said of the paper with its day: *that we both signed on 3 May*; nothing where that names none."""
    return aside.rstrip() if any(map(str.isdigit, aside)) else ""


def sent_paper_shows(said: str, behind: str, colon: str) -> list[str]:
    """What the sentence `behind` tells of a paper that was sent, else by whom that is signed; nothing where neither does.

    >>> sent_paper_shows("I sent them the report of 3 May.", "It says 'no damage', signed by their Mr Pohl.", ": ")
    ["Report of 3 May: 'no damage', signed by your Mr Pohl", "Report: 'no damage', signed by your Mr Pohl"]
    >>> sent_paper_shows("I sent them a copy of the receipt, signed by their desk on 3 May.", "", ": ")
    ['Receipt, signed by your desk on 3 May']
    """
    sent, what = first_that_fits(_SENT_ALONE, said.rstrip(" .!")), behind.rstrip(" .!")
    if sent is None or DOUBTS.search(said):
        return []
    paper, which, signed = (sent[each] or "" for each in ("paper", "which", "signed"))
    paper = capitalised(paper)
    stands = _STANDS_THERE.match(what)
    if stands and not (what.endswith("?") or _SAYS_NOTHING.search(what[stands.end() :])):
        heads = dict.fromkeys((f"{paper}{which}", paper))
        return [_to_the_reader(f"{each}{colon}{what[stands.end() :]}") for each in heads]
    return [_to_the_reader(f"{paper}{which}{signed.rstrip(' ,')}")] if signed else []


def _to_the_reader(told: str) -> str:
    for theirs, yours in _OF_YOURS:
        told = theirs.sub(yours, told)
    return told
