"""What a paper says that the person sent to the company: `order form: line 4 says obscured` of *sent them the order form that
we both signed: line 4 says obscured*. That it was sent says nothing of who is right."""

from __future__ import annotations

from casebook.exporters.facts.proof_words import DOUBTS, PAPER_DE, PAPER_EN, PAPER_ES, PAPER_FR, PAPER_NL
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

_SENT = (
    QuickPattern(
        rf"(?:i |we )?(?:sent|re-?sent|e?-?mailed|showed|gave|forwarded|attached|uploaded|quoted){_AGAIN}"
        rf"(?: (?:them|him|her|you|{_NAME}))?{_AGAIN}(?: a (?:copy|photo|picture|scan|screenshot) of)?"
        rf" (?:the |their (?:own )?|your (?:own )?|our |(?P<mine>my ))?(?P<paper>(?:signed )?{PAPER_EN}"
        rf"|(?:article|clause|section|paragraph|page|point|rule) {_PART}(?: of (?:the|their|your){_WHOSE_RULES})?){_BEHIND}"
    ),
    QuickPattern(
        rf"(?:(?:ik|we|wij) )?(?:heb |stuurde|mailde|toonde|gaf)?{_AGAIN}(?: ?(?:hun|hen|ze|haar|hem|u|jullie|{_NAME}))?{_AGAIN}"
        rf"(?: een (?:kopie|foto|scan) van)? ?(?:de |het |hun (?:eigen )?|uw (?:eigen )?|onze |(?P<mine>mijn ))"
        rf"(?P<paper>{PAPER_NL}|(?:artikel|punt|pagina|bladzijde) {_PART}(?: van (?:de|het|hun|uw|jullie){_WHOSE_RULES})?)"
        rf"(?: gestuurd| gemaild| laten zien| getoond)?{_BEHIND}"
    ),
    QuickPattern(
        rf"(?:(?:ich|wir) )?(?:schickte|sandte|mailte|zeigte|gab)(?: (?:ihnen|ihm|ihr|{_NAME}))?{_AGAIN}"
        rf"(?: eine? (?:kopie|foto|scan) (?:von|vom|der|des))? (?:de[nrms] |die |das |ihre[nms]? (?:eigene\w* )?|unsere?[nms]? "
        rf"|(?P<mine>meine?[nms]? ))?(?P<paper>{PAPER_DE}|(?:artikel|ziffer|punkt|seite|§|paragraf|absatz) {_PART}"
        rf"(?: (?:der|des|ihrer){_WHOSE_RULES})?){_BEHIND}"
    ),
    QuickPattern(
        rf"(?:j['’]ai |je (?:leur|lui|vous) ai |nous avons )?(?:r?envoyé|transmis|montré|donné|joint|cité){_AGAIN}"
        rf"(?: (?:à|aux?) {_NAME})? (?:(?:la |une )?(?:copie|photo) (?:de |d['’]|du )?)?"
        rf"(?:la |le |l['’]|les |leurs? |vos |votre |notre |(?P<mine>m(?:on|a) ))?(?P<paper>{PAPER_FR}"
        rf"|(?:article|clause|page|point|paragraphe) {_PART}(?: d(?:e (?:leurs|vos|la|leur|votre)|es|u){_WHOSE_RULES})?){_BEHIND}"
    ),
    QuickPattern(
        rf"(?:(?:les|le) )?(?:he |hemos )?(?:mandé|envié|reenvié|enseñé|mostré|di|mandado|enviado){_AGAIN}(?: a {_NAME})?"
        rf"(?: (?:una )?(?:copia|foto) de)? (?:el |la |los |las |sus? |nuestr[oa] |(?P<mine>mis? ))?(?P<paper>{PAPER_ES}"
        rf"|(?:artículo|cláusula|página|punto|apartado) {_PART}(?: de(?:l| (?:sus?|las|los|la)){_WHOSE_RULES})?){_BEHIND}"
    ),
)
"""How it is written down what was sent, and what stands on it."""

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
    for theirs, yours in _OF_YOURS:
        paper = theirs.sub(yours, paper)
    least = which if which and not _OF_A_DAY.match(which) else ""
    heads = dict.fromkeys(f"{paper}{each}" for each in (f"{which}{_which_of_them(found['aside'] or '')}", which, least))
    return [f"{each}{colon}{found['said']}" for each in heads]


def _which_of_them(aside: str) -> str:
    """What was said of the paper with its day: *that we both signed on 3 May*; nothing where that names none."""
    return aside.rstrip() if any(map(str.isdigit, aside)) else ""
