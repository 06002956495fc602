"""A sentence that only points back, and says of what stands before it that it is written down: *It says so in her report*, *she
left a report*."""

from __future__ import annotations

from collections.abc import Iterable

from casebook.exporters.facts.evidence.proof_words import PAPER_DE, PAPER_EN, PAPER_ES, PAPER_FR, PAPER_NL
from casebook.text.quick_pattern import QuickPattern
from casebook.text.sentences import without_sentences
from casebook.text.sums import sum_in

_WHICH = r"(?: (?!(?:that|dat|dass|daß|que|wie|how|hoe|for|voor|für|pour|para)\b|qu['’])[^\s,;:]+){0,5}"
"""Which paper it is: behind it follows nothing that stands there."""

_AT_ALL = r"(?:(?:all|also|even|clearly|too|just|exactly) )*"
_OOK = r"(?:(?:dat|dit|het|er|alles|allemaal|ook|zo|letterlijk|precies|duidelijk) )*"
_AUCH = r"(?:(?:das|es|alles|so|auch|genau|wörtlich|ebenfalls|genauso) )*"
_BIEN = r"(?:(?:bien|aussi|tout|clairement|d['’]ailleurs) )*"
_ASI = r"(?:(?:lo|as[íi]|todo|también|se|bien|claramente) )*"

_WHAT_KIND = r"(?:(?!(?:that|of|dat|dass|daß|von)\b)[\w-]+ ){0,2}"
"""What kind of paper it is, before its name: *the job sheet*, *the engineer's own report*."""

_EN = rf"(?:(?:the|her|his|their|its|our|my|an?) {_WHAT_KIND})?(?:{PAPER_EN}|paper|writing|cards?|\w+sheets?|work orders?)"
_NL = rf"(?:(?:de|het|hun|zijn|haar|een|mijn) {_WHAT_KIND})?(?:{PAPER_NL}|papier|\w*(?:kaart|opdracht))"
_DE = (
    rf"(?:(?:(?:de[rmn]|das|die|ihre?[mnr]?|seine?[mnr]?|eine?[mnr]?|meine?[mnr]?) )?{_WHAT_KIND})(?:{PAPER_DE}"
    r"|papier|befund|\w*(?:zettel|karte))"
)
_FR = rf"(?:(?:le |la |les |son |sa |ses |leurs? |un |une |mon |ma )|l['’])?(?:{PAPER_FR}|papier)"
_ES = rf"(?:(?:el|la|los|las|su|sus|un|una|mi) )?(?:{PAPER_ES}|papel)"

_WHO = r"(?:[^\s,;:]+ ){1,4}"
"""Who wrote it, in a word or a name."""

_SAYS = r"(?:(?:it|that|this|all of (?:it|that|this)|everything) )?"
_NUMBER = r"(?:, [\w°º. -]*\d[\w/.-]*)?"
_POINTS_BACK = QuickPattern(
    rf"(?:and )?{_SAYS}{_AT_ALL}"
    r"(?:says? so|stands?|(?:is|['’]s) (?:(?:all|also|even|clearly) )*(?:written|noted|stated|put down|recorded|set out)?)"
    rf" ?{_AT_ALL}(?:down )?(?:in|on) {_EN}{_WHICH}"
    rf"|(?:and )?{_WHO}(?:has |have )?(?:says?|said|wrote|written|puts?|noted|states?) (?:so|it|that|this"
    r"|all of it)"
    rf" (?:down )?(?:in|on) {_EN}{_WHICH}"
    rf"|(?:and )?{_EN}{_WHICH} (?:says?|states?|confirms?) (?:so|this|that|it|the same)(?: too| as well)?"
    rf"|(?:en )?{_OOK}(?:staat|stond) {_OOK}(?:zwart op wit(?: (?:op|in) {_NL}{_WHICH})?|(?:op|in) {_NL}{_WHICH})"
    rf"|{_WHO}(?:heeft|hebben) {_OOK}(?:op|in) {_NL}(?: \w+)? (?:gezet|geschreven|gezegd|genoteerd)"
    rf"|(?:en )?{_NL}{_WHICH} (?:zegt|bevestigt|vermeldt) (?:dat|dit|het|hetzelfde|ook|zo)(?: ook)?"
    rf"|(?:und )?{_AUCH}(?:steht|stand) {_AUCH}"
    rf"(?:schwarz auf weiß(?: (?:im|in|auf) {_DE}{_WHICH})?|(?:im|in|auf|am) {_DE}{_WHICH})"
    rf"|{_WHO}(?:hat|haben) {_AUCH}(?:im|in|auf) {_DE}(?: \w+)? (?:geschrieben|vermerkt|notiert|festgehalten)"
    rf"|(?:und )?{_DE}{_WHICH} (?:sagt|bestätigt|besagt) (?:das|es|dies|dasselbe)(?: auch)?"
    rf"|(?:et )?(?:c['’](?:est|était)|tout est|cela est|{_WHO}(?:l['’])?(?:a|ont)) {_BIEN}"
    rf"(?:(?:écri|di|no|marqu|indiqu|consign|mentionn|précis)(?:té?|ée?)?e? )?{_BIEN}(?:noir sur blanc )?"
    rf"(?:dans|sur|par) (?:{_FR}{_WHICH}|écrit)"
    rf"|(?:et )?{_FR}{_WHICH} (?:le (?:dit|confirme|précise|mentionne|montre)|dit (?:la même chose|pareil))(?: aussi)?"
    rf"|(?:y )?(?:{_WHO}(?=lo ))?{_ASI}(?:pone|ponen|dice|indica|consta|figura|viene|aparece|está|puso|escribió"
    rf"|anotó|apuntó) {_ASI}"
    rf"(?:(?:escrito|anotado|puesto) )?(?:(?:en|por) {_ES}{_WHICH}|por escrito{_WHICH})"
    rf"|(?:y )?{_ES}{_WHICH} (?:lo (?:dice|confirma|pone|indica)|dice lo mismo)(?: también)?"
    # That they gave it in writing, or left a report, without what it says.
    r"|(?:(?:he|she|they) )?(?:gave|put|has put|confirmed|sent) (?:it|that|this|me that|it to me|me this)(?: to me)? in writing"
    r"|(?:hij|zij|ze) (?:gaf|zette|bevestigde) (?:het|dat|dit)(?: mij| me)? (?:schriftelijk|op papier)"
    r"|(?:er|sie) (?:gab|bestätigte|hat)(?: mir| uns)? (?:es|das|dies)(?: mir| uns)? schriftlich(?: gegeben| bestätigt)?"
    r"|(?:il|elle|ils) (?:me |nous )?(?:l['’](?:a|ont)|le) (?:donné|mis|confirmé|confirme) par écrit"
    r"|(?:me|nos) l[oa]s? (?:dio|dieron|ha dado|entregó|puso|pusieron|confirmó) por escrito"
    r"|(?:the |his |her |their )?(?:report|\w*rapport|\w*verslag|\w*bericht|\w*gutachten|informe)"
    r"(?: (?:by|per|par|por) [^\s,;:]+)? (?:received|got|gekregen|ontvangen|erhalten|bekommen|reçu|recibido)"
    r"|(?:(?:he|she|they|and) )?(?:left|wrote|made|drew up|issued|gave|handed|sent)(?: me| us)? (?:an?|the|his|her|their)"
    rf" (?:\w+ ){{0,2}}report{_WHICH}{_NUMBER}"
    r"|(?:hij|zij|ze|en) (?:schreef|maakte|gaf|liet|stuurde|heeft|hebben)(?: mij| me| ons)? (?:een|het|zijn|haar|hun) "
    rf"(?:\w+ ){{0,2}}\w*(?:rapport|verslag){_WHICH}{_NUMBER}"
    r"|(?:er|sie|und) (?:schrieb|erstellte|hinterließ|gab|schickte|hat|haben)(?: mir| uns)? (?:eine?n?|das|den|ihre?n?"
    r"|seine?n?) "
    rf"(?:\w+ ){{0,2}}\w*(?:gutachten|bericht){_WHICH}{_NUMBER}"
    r"|(?:(?:il|elle|ils|on|et) )?(?:m['’]|nous )?(?:a|ont) (?:laissé|rédigé|fait|écrit|remis|donné|envoyé|établi)"
    rf" (?:un|le|son|leur) (?:\w+ ){{0,2}}(?:rapport|constat){_WHICH}{_NUMBER}"
    r"|(?:y )?(?:(?:me|nos) )?(?:ha )?(?:(?:dej|redact|envi|entreg|d|escrib)(?:ado|ó|io|ió)|hizo|hecho|escrito) (?:un|el|su) "
    rf"(?:\w+ ){{0,2}}informe{_WHICH}{_NUMBER}"
)


_HANGS = {
    "en": QuickPattern(
        r"(?:his|hers?|he|she|its?|this|that|these|those)\b(?![-'’]?(?:s\b|ll\b|d\b|far\b)"
        r"| (?:morning|afternoon|evening|week|month|year|time|much|many|company)\b)"
    ),
    "nl": QuickPattern(
        r"(?:hij|haar|zijn (?!er\b)|dit|dat|deze|die)\b(?! (?:keer|week|maand|ochtend|middag|avond|jaar)\b)"
    ),
    "de": QuickPattern(
        r"(?:er|seine?[mnrs]?|dies(?:e[mnrs]?)?)\b(?! (?:mal|woche|monat|morgen|jahr)\b)"
        r"|(?:das|es) (?:ist|war|hat|hatte|sind|waren|steht)\b"
    ),
    "fr": QuickPattern(
        r"(?:son|sa|ses|elle|ceci|cela|ça|celui-ci|celle-ci)\b|c['’]"
        r"|il\b(?! (?:y|n['’]y|manque|reste|faut|est (?:écrit|indiqué|noté|marqué))\b)"
    ),
    "es": QuickPattern(r"(?:él|ella|eso|esto|esa|ese)\b|est[ea]\b(?! (?:vez|semana|mes|mañana|noche|tarde|año)\b)"),
}
"""How a sentence begins with a word that means somebody or something named before it. *They* and *their* are the company."""

_HEAD = QuickPattern(r"\d[^:]{0,20}?[ \u00a0\u202f]?: ")
"""The day of a note, before what was noted."""

_AND_A_SUM = QuickPattern(
    r"(?:,|:| and| with| en| met| und| mit| et| avec| y| con) (?:(?:[€£$]|(?-i:[A-Z]{3})) ?)?\d[\d.,\u00a0\u202f ]*\d?"
    r" ?(?:[€£$]|[^\W\d_]+)?"
    r"(?:,? (?:to|for|om|voor|für|zu|zum|zur|pour|de|para|por)(?: [^\s,;:.]+){1,3})?\Z"
)
"""What it costs to put right, behind that it is in writing."""


def hangs(told: str, language: str) -> bool:
    """Whether it begins with a word for what stands before it where it was typed, and nowhere in a lead.

    >>> [hangs(each, "en") for each in ("Her quote is for 640", "20 Apr: it leaks", "Their foreman signed it")]
    [True, True, False]
    """
    head, words = _HEAD.match(told), _HANGS.get(language)
    return words is not None and words.match(told[head.end() :] if head else told) is not None


def points_back(sentence: str) -> bool:
    """Whether it says no more than that what stands before it is written down.

    >>> points_back("It says so in her signed report."), points_back("The report says that it leaks.")
    (True, False)
    >>> points_back("He put it in writing, 1,150 EUR to repair."), points_back("It says so in her report, 2.4 bar.")
    (True, False)
    """
    said = sentence.strip(" .!")
    return any(_POINTS_BACK.fullmatch(each) for each in {said, _without_what_it_costs(said)})


def _without_what_it_costs(said: str) -> str:
    """The sentence without a sum behind its last comma, with what that is for in a few words."""
    found = _AND_A_SUM.search(said)
    return said[: found.start()] if found and sum_in(said[found.start() :]) else said


def points_back_first(rests: Iterable[tuple[str, str]]) -> list[tuple[str, str]]:
    """Each statement with what is left of it; first where the rest of a longer one points back, as what it is said of is told
    above: *he wrote that on the sheet*."""
    return sorted(rests, key=lambda each: each[0] == each[1] or not points_back(each[1]))


def without_pointing_back(statement: str) -> str:
    """The statement without the sentences that only point back; all of it where nothing else is said.

    >>> without_pointing_back("De maat is 66. Staat op papier met stempel.")
    'De maat is 66.'
    """
    return without_sentences(statement, points_back)
