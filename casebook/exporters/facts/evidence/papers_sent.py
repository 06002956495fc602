"""What a paper says that the person sent to the company: `order form: line 4 says obscured` of *sent them the order form that
we both signed: line 4 says obscured*. That it was sent says nothing of who is right."""

from __future__ import annotations

from collections.abc import Sequence

from casebook.exporters.facts.evidence.proof_words import DOUBTS, PAPER_DE, PAPER_EN, PAPER_ES, PAPER_FR, PAPER_NL
from casebook.exporters.words.already_told import is_told
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
        rf"(?:j['’]ai |je (?:leur|lui|vous) ai |nous avons )?(?:r?envoyé|transmis|transféré|montré|donné|joint|cité){_AGAIN}"
        rf"(?: (?:à|aux?) {_NAME})? (?:(?:la |une )?(?:copie|photo) (?:de |d['’]|du )?)?"
        rf"(?:la |le |l['’]|les |leurs? (?:propres? )?|vos |votre |notre |(?P<mine>m(?:on|a) ))?(?P<paper>{PAPER_FR}"
        rf"|(?:article|clause|page|point|paragraphe) {_PART}(?: d(?:e (?:leurs|vos|la|leur|votre)|es|u){_WHOSE_RULES})?)"
    ),
    (
        rf"(?:(?:les|le) )?(?:he |hemos )?(?:mandé|envié|reenvié|enseñé|mostré|di|mandado|enviado){_AGAIN}(?: a {_NAME})?"
        rf"(?: (?:una )?(?:copia|foto) de)?"
        rf" (?:el |la |los |las |sus? (?:propi[oa]s? )?|nuestr[oa] |(?P<mine>mis? ))?(?P<paper>{PAPER_ES}"
        rf"|(?:artículo|cláusula|página|punto|apartado) {_PART}(?: de(?:l| (?:sus?|las|los|la)){_WHOSE_RULES})?)"
    ),
)
"""How it is written down that a paper was sent, in each language, up to the paper."""

_SENT = tuple(QuickPattern(f"{each}{_BEHIND}") for each in _SENDS)
"""How it is written down what was sent, and what stands on it."""

_SIGNED = (
    r",? (?:(?:duly )?(?:signed|stamped|initialled) (?:for )?by|(?:ondertekend|getekend|gestempeld) door"
    r"|(?:unterschrieben|unterzeichnet|abgestempelt) von|(?:signée?s?|tamponnée?s?|visée?s?) par|(?:firmad|sellad)[oa]s? por)"
    r" [^:;]{3,50}?"
)
"""By whom a paper is signed."""

_FIGURE = r"(?P<figure>, (?=[^:;,]*\d)[^:;,]{3,30})?"

_BEHIND_THAT = rf"(?P<behind>{_SIGNED})?{_FIGURE}"
"""By whom it is signed, behind that it was sent, and then what stands there in a figure: *mailed, signed by the tenant, reading
39512*."""

_WHICH = r"(?P<which>(?! (?:is|was|werd|wordt|ist|war|wurde|wird|est|a|fut|ha|fue|es)\b)[^:;]{0,40}?)"

_SENDS_LAST = (
    (
        rf"(?:(?:(?:ik|we|wij) )?heb(?:ben)? )?(?:(?:hun|hen|ze|haar|hem|u|jullie|{_NAME}) )?"
        r"(?:een (?:kopie|foto|scan) van )?(?:de |het |hun (?:eigen )?|uw (?:eigen )?|onze |(?P<mine>mijn ))?"
        rf"(?P<paper>{PAPER_NL}){_WHICH}(?P<signed>{_SIGNED})?"
        rf" (?:op|na|door|toe)?ge(?:stuurd|maild|zonden){_BEHIND_THAT}"
    ),
    (
        rf"(?:(?:(?:ich|wir) )?(?:habe|haben|hab) )?(?:(?:ihnen|ihm|ihr|{_NAME}) )?"
        r"(?:eine? (?:kopie|foto|scan) (?:von|vom|der|des) )?(?:de[nrms] |die |das "
        r"|ihre?[nms]? (?:eigene\w* )?|unsere?[nms]? |(?P<mine>meine?[nms]? ))?"
        rf"(?P<paper>{PAPER_DE}){_WHICH}(?P<signed>{_SIGNED},?)?"
        rf" (?:hin|zu|ab|ein|weiter)?ge(?:schickt|sandt|mailt|zeigt|leitet){_BEHIND_THAT}"
    ),
    (
        rf"(?:(?:le |la |les |leurs? (?:propres? )?|vos |votre |notre |(?P<mine>m(?:on|a) ))|l['’])?(?P<paper>{PAPER_FR})"
        rf"{_WHICH}(?P<signed>{_SIGNED})? (?:r?envoy|transmi|transfér|montr)[és]e?s?{_BEHIND_THAT}"
    ),
    (
        rf"(?:el |la |los |las |sus? (?:propi[oa]s? )?|nuestr[oa] |(?P<mine>mis? ))?(?P<paper>{PAPER_ES})"
        rf"{_WHICH}(?P<signed>{_SIGNED})? (?:(?:re)?envi|mand|enseñ|mostr)ad[oa]s?{_BEHIND_THAT}"
    ),
)
"""The same where the verb stands last, whoever did it named or not: *das Protokoll geschickt*, *acta enviada*."""

_DAY_AND_SIGNED = (
    rf"(?P<which>(?: (?:of|from|dated|van|vom|von|de|du|del)\b[^:;,]{{0,30}}?)?)(?P<signed>{_SIGNED})?{_FIGURE}"
)
"""Of which day the paper is that was sent, who signed it, and a figure that stands there."""

_SENT_ALONE = (
    *(QuickPattern(each) for each in _SENDS_LAST),
    *(QuickPattern(f"{each}{_DAY_AND_SIGNED}") for each in _SENDS),
)
"""A sentence that says which paper was sent, and at most by whom it is signed."""

_STANDS = (
    r"(?:(?:(?:on|in) it )?(?:it|that|there it) (?:clearly )?(?:says?|reads?|states?|shows?)(?: that|:)? "
    r"|(?:daar(?:op|in)?|er) (?:staat|stond)(?: (?:op|in))?:? |(?:da(?:rauf|rin)?|dort|es) (?:steht|stand)(?: drauf| drin)?:? "
    r"|(?:il y est écrit|on y lit|y figure|elle dit|il dit|il est écrit)(?: que| qu['’]|[ \u00a0\u202f]?:)? ?"
    r"|(?:ahí |allí |en él |en ella )?(?:pone|dice|consta|figura)(?: que|:)? )"
)
_STANDS_THERE = QuickPattern(_STANDS)
"""How the next sentence goes on with what stands there."""

_AND_STANDS = QuickPattern(rf", (?:(?:and|where|en|und|et|où|y|donde) )?(?={_STANDS})")
"""Before that in the sentence that says what was sent."""

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
    (QuickPattern(r"\b(by|for|and) their\b"), r"\1 your"),
    (QuickPattern(r"\b(door|en) hun\b"), r"\1 uw"),
    (QuickPattern(r"\bvon ihre(?=[mnr]\b)"), "von Ihre"),
    (QuickPattern(r"\bund ihr(?=e?\b)"), "und Ihr"),
    (QuickPattern(r"\b(par|et) leurs\b"), r"\1 vos"),
    (QuickPattern(r"\b(par|et) leur\b"), r"\1 votre"),
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


def sent_paper_shows(said: str, behind: str, colon: str, quoted: str = "{text}") -> list[str]:
    """What the sentence `behind`, or the clause at its end, tells of a paper that was sent, else by whom that is signed; nothing
    where neither does. What a message of theirs says to the person is `quoted`.

    >>> sent_paper_shows("I sent them the report of 3 May.", "It says 'no damage', signed by their Mr Pohl.", ": ")
    ["Report of 3 May: 'no damage', signed by your Mr Pohl", "Report: 'no damage', signed by your Mr Pohl"]
    >>> sent_paper_shows("I sent them a copy of the receipt, signed by their desk on 3 May.", "", ": ")
    ['Receipt, signed by your desk on 3 May']
    >>> sent_paper_shows("Forwarded their own email, it says your plan ends in May.", "", ": ", "“{text}”")
    ['Your own email: “Your plan ends in May”']
    """
    before, inside = sent_and_what_stands(said)
    sent, what = first_that_fits(_SENT_ALONE, before), (inside or behind).rstrip(" .!")
    if sent is None or DOUBTS.search(before):
        return []
    which, figure = sent["which"] or "", sent["figure"] or ""
    named = sent.groupdict()
    signed = (named["signed"] or named.get("behind") or "").rstrip(" ,")
    paper = capitalised(f"{_whose(before[: sent.start('paper')], sent['paper'])}{sent['paper']}")
    stands = _STANDS_THERE.match(what)
    if stands and not (
        what.endswith("?") or _SAYS_NOTHING.search(what[stands.end() :]) or _THAT.match(what[stands.end() :])
    ):
        says = _told(what[stands.end() :], quoted)
        heads, forms = dict.fromkeys((f"{paper}{which}", paper)), dict.fromkeys((says, _AND_YOURS.sub("", says)))
        return [f"{each}{colon}{less}" for less in forms for each in heads]
    told = [f"{paper}{which}{signed}{figure}"] if signed or figure else []
    short = [f"{paper}{colon}{figure.removeprefix(', ')}"] if signed and figure else []
    return [_to_the_reader(each) for each in (*told, *short)]


def sent_and_what_stands(said: str) -> tuple[str, str]:
    """That a paper was sent, and what stands there as the same sentence goes on to tell, without a mark; else nothing.

    >>> sent_and_what_stands("Das Protokoll geschickt, da steht keine Mängel.")
    ('Das Protokoll geschickt', 'da steht keine Mängel')
    """
    plain = said.rstrip(" .!")
    for found in _AND_STANDS.finditer(plain):
        if first_that_fits(_SENT_ALONE, plain[: found.start()]):
            return plain[: found.start()], plain[found.end() :]
    return plain, ""


def sent_without_what_is_told(said: str, told: str, colon: str, quoted: str) -> str:
    """That a paper was sent, without what stands there or who signed it where that is `told`, in small letters; else nothing.

    >>> sent_without_what_is_told("Sent the form, it says no damage.", "form: no damage.", ": ", "{text}")
    'Sent the form'
    """
    plain = said.rstrip(" .!")
    if any(is_told(each.casefold(), told) for each in sent_paper_says(plain, colon)):
        return _up_to_what_it_says(plain)
    if any(is_told(each.casefold(), told) for each in sent_paper_shows(plain, "", colon, quoted)):
        before, inside = sent_and_what_stands(plain)
        return before if inside else _up_to_what_it_says(plain)
    return ""


_BEHIND_IT = ("signed", "behind", "figure")


def _up_to_what_it_says(plain: str) -> str:
    if found := first_that_fits(_SENT, plain):
        return plain[: max(found.end(each) for each in ("paper", "which", "aside"))]
    found = first_that_fits(_SENT_ALONE, plain)
    told = found.groupdict() if found else {}
    behind = [found.span(each) for each in _BEHIND_IT if told.get(each)] if found else []
    is_at_end = any(end == len(plain) for _, end in behind)  # else the verb stands behind
    return plain[: min(behind)[0]] if is_at_end else plain


_THAT = QuickPattern(r"(?:dat|dass|daß) ")
"""What stands behind it is in another order than alone."""

_A_MESSAGE = QuickPattern(
    r".*(?:mail|letter|message|brief|schreiben|nachricht|bericht|courriel|courrier|lettre|correo|carta|mensaje)s?"
)
_WHOSE = QuickPattern(
    r"\b(?P<whose>(?:their|hun|ihre?n?|leurs?|sus?) (?:own |eigene?[nr]? |propres? |propi[oa]s? )?)\Z"
)


def _whose(head: str, paper: str) -> str:
    """`your own` of a message of theirs, to whoever reads it: without that it would be the person's."""
    found = _WHOSE.search(head) if _A_MESSAGE.fullmatch(paper) else None
    return _to_the_reader(found["whose"], _YOURS) if found else ""


_AND_YOURS = QuickPattern(r" (?:and|en|und|et|y) (?:your|uw|Ihre?|votre|vos|sus?) [^,;:]+\Z")
"""What somebody of theirs did, behind what stands there."""


_YOURS = (
    (QuickPattern(r"\Atheir\b"), "your"),
    (QuickPattern(r"\Ahun\b"), "uw"),
    (QuickPattern(r"\Aihr(?:en eigenen|e eigene|en|e)? \Z"), "Ihre "),
    (QuickPattern(r"\Aleurs\b"), "vos"),
    (QuickPattern(r"\Aleur\b"), "votre"),
)

_SPEAKS_TO_ME = QuickPattern(
    r"\b(?:yours?|you|you['’]\w+|uw|u|jouw|je|jullie|vous|votre|vos|usted|(?-i:Ihre?[nmrs]?|Ihnen|Sie))\b"
)
"""Found in a message that speaks to the person."""


def _told(what: str, quoted: str) -> str:
    """What stands there, as it is read by the company; quoted where it speaks to the person."""
    return quoted.format(text=capitalised(what)) if _SPEAKS_TO_ME.search(what) else _to_the_reader(what)


def _to_the_reader(told: str, whose: Sequence[tuple[QuickPattern, str]] = _OF_YOURS) -> str:
    for theirs, yours in whose:
        told = theirs.sub(yours, told)
    return told
