"""Who else is named in a sentence of a call that is told: somebody's superior, `then her supervisor, Tom Lee`, with the rank, and
who says something behind a comma."""

from __future__ import annotations

import re
from collections.abc import Iterator

from casebook.parsing.in_charge import IN_CHARGE
from casebook.parsing.transcripts.decoding import plain
from casebook.parsing.transcripts.languages.words import in_any, pattern
from casebook.parsing.transcripts.notes.calls import CARRIERS, SAID
from casebook.parsing.transcripts.people.names import CAPITAL, NAMED, rank_in
from casebook.parsing.transcripts.people.small_names import SOMEBODY
from casebook.parsing.transcripts.people.trades import is_trade
from casebook.text.words.courtesy_titles import TITLES
from casebook.text.words.joining_words import AND_OR_BUT

_OF_THEM = (
    "his|her|their|the|a|zijn|haar|hun|de|een|seine?[nmr]?|ihre?[nmr]?|der|die|dem|den|eine[nmr]?|son|sa|leur|le|la|une?|su|el|"
    "la|una?"
)
"""What stands before a rank that is not the person's own superior's."""

_THEN = (
    r"then|next|and|after that|later|with|to|by|daarna|toen|vervolgens|en|met|naar|door|dann|danach|anschliessend|und|mit|zu|an|"
    r"puis|ensuite|apres|et|avec|a|par|luego|despues|y|con|"
    "got|fetched|fetches|brought in|called in|haalde|haalt|riep|roept|holte|holt|rief|ruft|appele|appelle|cherche|llamo|llama|"
    "aviso|avisa|trajo|asked for|vroeg naar|passe"
)
"""What stands before them where they were spoken to as well, and not only named."""

_TO = "to|with|met|naar|mit|an|zu|avec|a|con"
"""Before a rank alone: `verbond me door met teamleider Joost`."""

_CERTAIN = "called|named|a certain|genaamd|ene|een zekere|namens|une? certaine?|nommee?|una? tal|llamad[oa]"

_BOSS = "boss|baas|chefin|chef|cheffe|jef[ea]"
"""What a superior is called whose rank nobody tells."""

_IN_CHARGE = "in charge|de baas|die chefin|der chef|le chef|la cheffe?|el jefe|la jefa"
"""What says that somebody is one."""

_COURTESY = rf"(?:(?:{TITLES}|dr|prof|miss|m|dona?)\.? )*"

_ENDS = re.compile(
    r"\s*(?:[.,;:()]|$|(?:who|die|wie|qui|que|quien|der|and|en|und|et|y|erbij|bij|dazu|hinzu|ran|in|on|over|at|aan|an)\b)"
)
"""What stands behind the name of somebody of whom nothing is told that they only will do."""

_NEXT = re.compile(rf"\b(?:{_THEN})\b")
_OF_WHOM = re.compile(r"\b(?:his|her|their|zijn|haar|hun|seine?[nmr]?|ihre?[nmr]?|son|sa|leur|su)\b")


def _ranks() -> str:
    return f"{in_any('supervisor')}|{in_any('manager')}|{_BOSS}"


def _rank(called: str) -> str:
    """The rank as it is told; of whom nobody tells it, that of a supervisor."""
    return "supervisor" if re.fullmatch(rf"{_BOSS}|{_IN_CHARGE}", called) else called


def superiors_in(sentence: str) -> Iterator[tuple[str, str]]:
    """The names of those whom a sentence tells of as somebody's superior who spoke next, each with the rank."""
    small, ranks = plain(sentence), _ranks()
    ranked = pattern(
        rf"(?:(?:\b(?:{_THEN})|[,.;:]|^) ?(?:{_OF_THEM}) |\b(?:{_TO}) )(?P<rank>{ranks})\b,? (?:(?:{_CERTAIN}) )?{_COURTESY}"
    )
    for place in ranked.finditer(small):
        name = re.match(NAMED, sentence[place.end() :])
        if name and _ENDS.match(plain(sentence[place.end() + name.end() :])):
            yield name["name"].strip(), _rank(place["rank"])


_CAME_ON = (
    "(?:came |is |was )?(?:to the phone|on(?: the (?:phone|line))?)|(?:war |ist )?(?:am|ans) (?:telefon|apparat)|dran|"
    "(?:kwam )?(?:aan (?:de )?(?:telefoon|lijn)|erbij)|kam (?:dran|dazu|ans (?:telefon|apparat))|gesproken|gesprochen|"
    "a pris (?:l'appel|la ligne|le relais)|(?:etait )?au (?:telephone|bout du fil)|al (?:telefono|aparato)"
)
"""What may stand between a name and what rank they have."""

_NO_ONE = "(?!(?:Telefon|Apparat|Hörer|Leitung|Lijn|Telefoon)\\b)"
_IS = "(?:he|she|they|hij|zij|ze|er|sie|il|elle|el|ella|who|die|qui|que)(?: ?'?s| is| are| ist| est| es) "


def ranked_behind(sentence: str) -> Iterator[tuple[str, str]]:
    """The names behind which, at a comma, somebody tells what rank they have: `sale Remedios, la supervisora`, `Phil came on,
    he's in charge`."""
    small, ranks = plain(sentence), _ranks()
    told = rf",? (?:{_IS})?(?:(?:{_OF_THEM}) )?(?:\w+ )?(?P<rank>{ranks}|{_IN_CHARGE})(?=\W*$|[.,;:)]| there\b)|, {IN_CHARGE}"
    called = pattern(rf"(?: (?:{_CAME_ON}))?(?:{told})")
    if not pattern(told).search(small):
        return
    for place in re.finditer(rf"(?:(?<=\w )|^\W*){_NO_ONE}{NAMED}(?=,| )", sentence):
        found = called.match(small, place.end())
        if found and "," in found[0]:
            yield place["name"], _rank(found["rank"] or "in charge")


def rank_ahead(small: str) -> str:
    """The rank that words in small letters before a name tell: of whose superior nobody tells the rank, that of one.

    >>> rank_ahead("hat mich an ihre teamleiterin durchgestellt, "), rank_ahead("le pido que me pase con su jefa y se pone, ")
    ('teamleiterin', 'supervisor')
    """
    return rank_in(small) or ("supervisor" if re.search(rf"\b(?:{_OF_THEM}) (?:{_BOSS})\b", small) else "")


_ONE_CALLED = re.compile(
    r"a certain|(?:\w+ )?(?:called|named|by the name of)|(?:een )?(?:zekere|ene)|(?:\w+ )?(?:genaamd|namens|die heet(?:te)?)|"
    r"gewisse[rnm]?|(?:\w+ )?(?:nomme|appele)e?|du nom de|une? certaine?|una? tal|"
    r"(?:\w+ )?(?:que )?(?:llamad[oa]|se llama(?:ba)?)"
)
"""What says no more of somebody than that they are called so."""

_ANSWERED_BY = (
    r"\w*called(?: back)?|rung|phoned|contacted|helped|served|answered|\w*gebeld|geholpen|\w*geroepen|opgevangen|"
    r"(?:an|zuruck)gerufen|kontaktiert|bedient|betreut|\w*appelee?s?|contactee?s?|aidee?s?|servie?s?|accueillie?s?|llamad[oa]|"
    "atendid[oa]|contactad[oa]|ayudad[oa]|to|through|door|zu|a"
)
_SAID_BY = (
    r"told|promised|assured|informed|advised|confirmed|offered|explained|said|beloofd|toegezegd|verteld|gezegd|bevestigd|"
    r"verzekerd|uitgelegd|aangeboden|zugesagt|versprochen|gesagt|bestatigt|versichert|erklart|angeboten|promise?s?|dite?s?|"
    r"confirmee?s?|assuree?s?|expliquee?s?|annoncee?s?|propose[es]*|prometid[oa]|dicho|confirmad[oa]|asegurad[oa]|explicad[oa]|"
    r"ofrecid[oa]"
)
_TELLS_IT = r"prometi\w*|promete\w*|dijo|dice|confirm\w+|asegur\w+|explic\w+|comento|garantiz\w+|ofreci\w*|ofrece|conto"
_DONE_BY = re.compile(
    rf"(?<![^\W\d_])(?!(?:{_ANSWERED_BY}|{_SAID_BY}) )[^\W\d_]+ (?:by|door|von|par|por) (?:some )?$|"
    rf"\b(?:lo|la|los|las) (?!(?:cogio|coge|atendio|atiende|paso|pasa|puso|pone|{_TELLS_IT}) )[^\W\d_]+ $"
)
"""Before how somebody is called who did a thing that was found out, and spoke to nobody: `el contador lo leyó un tal …`, `it was
signed for by a certain …`; but not `I was rung back by a certain …`, `me lo prometió un tal …`."""

_ONE_IN_BRACKETS = re.compile(r"(?P<what>[^\W\d_]+)(?: (?:of|from|on|van|vom|am|du|de|del) [^\W\d_]+){0,2} \($")
"""Who did a thing, before the name in brackets: `el técnico del viernes (un tal Nacho)`."""

_ARTICLE = r"(?:(?:the|his|her|their|de|het|zijn|haar|hun|der|die|das|sein\w*|ihr\w*|le|la|son|sa|leur|el|su) |l')"
_WHERE = (
    r" (?:of|from|at|in|next|van|aan|bij|vom|von|aus|an|du|de|d|del|au|a|en|nebenan|(?:up|down)stairs|hiernaast)\b"
    r"[^.;:,()]{0,25}"
)
"""Where whoever is told of lives, works or stood: `the neighbour from upstairs`, `la voisine du dessous`."""

_APPOSITION = re.compile(
    rf"(?:^|(?P<before>[^\W\d_]+)?[ ,.;:(]+){_ARTICLE}(?:[^\W\d_]+ )??(?P<what>[^\W\d_]+(?:-[^\W\d_]+)?)"
    rf"(?:,? (?:who|that|die|der|welcher|dat|qui|que|venue?s?|passee?s?) [^.;:,]{{1,45}}|{_WHERE})?,"
    r" (?:(?:some|the|an?|een|de|une?|le|la|eine?|el|una?|certain|tal) )*$"
)
"""Who somebody is by their trade, and what they did, before how they are called: `the fitter who came on Friday, a …`."""


def appositions(before: str) -> Iterator[re.Match[str]]:
    """The places that may be one, from the first to the nearest."""
    found = _APPOSITION.search(before)
    while found:
        yield found
        found = _APPOSITION.search(before, found.start("what"))


WAS_IN = frozenset("in on at of for in op aan van voor auf an am im bei dans sur en a de pour por con".split())
"""Behind which a noun is where somebody was, or waited."""


def is_of_another(before: str, called: str) -> bool:
    """Whether small letters `before` words that say how somebody is called tell that it is none who speaks for the company.

    >>> is_of_another("the mover, ", "a certain"), is_of_another("i got an agent, ", "a certain")
    (True, False)
    """
    bracketed = _ONE_IN_BRACKETS.search(before)
    if _ONE_CALLED.fullmatch(called) and (_DONE_BY.search(before) or (bracketed and is_of_a_trade(bracketed["what"]))):
        return True
    found = [*appositions(before)] or [*re.finditer(r"(?P<what>[^\W\d_]+), $", before[-30:])]
    if not found or any(is_of_a_trade(one["what"]) for one in found):
        return bool(found)
    first = found[0]
    is_apposition = first.re is _APPOSITION and first["before"] not in WAS_IN
    is_anybody = is_apposition and _ONE_CALLED.fullmatch(called) is not None
    return is_anybody and not (rank_in(first["what"]) or _speaks(first["what"]))


_DESK = "accueil|standard|reception|desk|receptie|balie|centrale|empfang|zentrale|recepcion|centralita"
"""Where whoever rings a company is answered first: `j'ai eu l'accueil, une certaine Nadège`."""


def _speaks(called: str) -> bool:
    """Whether a word says that somebody speaks for the company."""
    speaks = rf"(?:{SOMEBODY}|{in_any('company')}|{_BOSS})"
    return pattern(rf"{speaks}|{_DESK}|\w*(?:medewerk|mitarbeit|agent)\w*").fullmatch(called) is not None


def is_of_a_trade(called: str) -> bool:
    """Whether a word in small letters is a trade, and no word for whoever speaks for the company."""
    return any(map(is_trade, (called, called.rpartition("-")[2]))) and not _speaks(called)


_ASKED_FOR = re.compile(
    r"\b(?:ask(?:ed|ing)?|want(?:ed)?|demand\w*|insist\w*|request\w*|vroeg|vraag|gevraagd|wilde|wou|eist\w*|verlang\w*|woll?te|will|"
    r"gefragt|fragte|gebeten|bat|gefordert|voulu|voulais|veux|exig\w+|reclam\w+|pedi\w*|pido|quise|queria|quiero|solicit\w+)\b"
)


def rank_asked_for(small: str) -> str:
    """The rank of whom the person asked for, in a sentence in small letters that says no more; the next who is named has it.

    >>> rank_asked_for("asked for a manager."), rank_asked_for("the manager was not there.")
    ('a manager', '')
    """
    return rank_ahead(small) if _ASKED_FOR.search(small) else ""


def says_within(sentence: str) -> re.Match[str] | None:
    """The place of the name of who says something within a sentence, and is no carrier: `called them, Maria said`."""
    for place in re.finditer(rf"(?:[,;:–-]|\b(?:{AND_OR_BUT})) (?={CAPITAL})", sentence):
        found = re.compile(rf"{NAMED} ").match(sentence, place.end())
        behind = plain(sentence[found.end() :]) if found else ""
        if found and pattern(rf"(?:{SAID})\b").match(behind) and not pattern(CARRIERS).match(plain(found["name"])):
            return found
    return None


def beside(behind: str) -> str:
    """What stands right behind a name and may tell a rank: `(team leader)`, `, supervisor`, `= manager`; not that of another.

    >>> beside(", her supervisor. He agreed"), beside(", her supervisor, Tom Lee"), beside(", then her supervisor")
    ('her supervisor', '', '')
    """
    found = re.match(r"\s*[(,=]\s*((?:[^\s,.;)]+\s?){1,3})", behind)
    words = plain(found[1]) if found else ""
    is_anothers = _OF_WHOM.search(words) and not (found and re.match(r"\s*(?:[.;:)!]|$)", behind[found.end() :]))
    return "" if _NEXT.search(words) or is_anothers else words


_TAKES_THE_CALL = re.compile(
    r"(?:then |finally |eindelijk |endlich |enfin |por fin )?(?:answers|answered|picks up|picked up|"
    r"(?:neemt|nam|pakt|pakte) (?:eindelijk |dan )?op|(?:nimmt|nahm|hebt|hob) (?:endlich |dann )?ab|"
    r"(?:geht|ging) (?:endlich )?d?ran|meldet(?:e)? sich|decroche|a decroche|"
    r"contesta|contesto|coge|cogio|descuelga|atiende|atendio)\b"
)
_NO_PERSON = re.compile(
    r"\w*(?:mail|mailbox|computer|robot|bot|menu|automat\w*|band(?:je)?|beantworter|apparaat|machine|stem|stimme|system\w*|"
    r"repondeur|standard|serveur|contestador|centralita|sistema|maquina)"
)
"""What answers a telephone and is nobody."""


def is_taking_the_call(name: str, behind: str) -> bool:
    """Whether somebody answers the telephone, by what stands behind their name in small letters.

    >>> is_taking_the_call("Nick", "neemt op. kan niks."), is_taking_the_call("Anrufbeantworter", "geht ran")
    (True, False)
    """
    return _TAKES_THE_CALL.match(behind) is not None and _NO_PERSON.fullmatch(plain(name)) is None
