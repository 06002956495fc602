"""Who answered, in notes that are typed so fast that no sentence frames the name: `rang / Omar / 3rd time`, `gym - Kyle - no`.

What tells such a name from any other word is that people are called so, that a title or a rank stands before it, or that words
of being in touch do. Who is of the person's own, or is only waited for, is nobody who answered; of two names the one that the
text says came later, else none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from casebook.parsing.agent_words import (
    ANSWERER,
    CALLED,
    MANAGER,
    ONE,
    SAYS,
    SOMEBODY,
    SUPERVISOR,
)
from casebook.parsing.hurried_name_words import (
    ABSENT,
    ACCORDING,
    CAN_DO,
    DID,
    GIVEN,
    KNOWS,
    LIKE_THAT,
    MINE,
    OWN,
    PUT_ON,
    SENT,
    SIGNED,
    STAFF,
    THEN,
    TOUCH,
    WITH,
)
from casebook.parsing.hurried_names_led import led_names, mrs_named
from casebook.parsing.names_given import is_given
from casebook.parsing.organisations import ORGANISATIONS
from casebook.text.comparing import as_seen
from casebook.text.quick_pattern import QuickPattern

_ABBREVIATED = (
    r"(?:(?:mrs?|ms|dhr|mw|mevr|hrn?|mme|mlle|sra?|srta|do[nñ]a?|do[nñ])(?:\. ?| )"
    r"|(?-i:Fr|M)(?:\. ?| (?-i:(?=[A-Z])))|fr\. )"
)
_TITLE = rf"(?:{_ABBREVIATED}|(?:mevrouw|meneer|frau|herrn?|madame|monsieur|señora?|(?-i:Miss)) (?-i:(?=[A-ZÀ-ÖØ-Þ]|van |de )))"
_WORD = r"(?:[DO]['’])?[^\W\d_]{2,}(?:-[^\W\d_]+)*"
_FAMILY = r"(?:(?: (?:van|von|de|den|der|ten|ter|la|le))* (?-i:[A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ'’-]+)| (?-i:[A-Z])\b\.?)?"
_NAME = rf"(?P<name>{_WORD}{_FAMILY})"
_TITLED = rf"(?P<titled>{_TITLE}(?:(?:van|von|de|den|der|ten|ter) )*{_WORD}(?-i:(?: [A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ'’-]+)?))"
_ANY = rf"(?:{_TITLED}|{_NAME})"

_AT_LAST = "finally|eventually|eindelijk|endlich|enfin|por fin"
_BEGIN = (
    r"(?:^[\"'“‘ ]*|(?<=[.,;:!?(\n…]) ?|(?<= [-–—/|+]) |(?<=[/|]) ?| [-–—](?=\w)"
    rf"|(?:{_AT_LAST}) )"
)
_END = r"(?=[\"'”’]?(?: ?(?:[.,;:!?()\n…]|$)| [-–—/|+&])|[-–—] )"
_AT = (
    r"(?: (?:from|in|at|aus|uit|à|en) (?-i:[A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ-]+)"
    r"| (?:im (?:Chat|Laden|Shop|Markt)|am (?:Telefon|Apparat|Schalter|Tresen|Empfang)|an der (?:Hotline|Kasse|Info|Theke)"
    r"|(?:vom|von der) (?-i:[A-ZÄÖÜ][a-zß-öø-ÿ-]+))"
    r"| (?:from|fr|in|at|@|on|of|van|v/d|v\.? ?d\.?|bij|aan|op|von|vom|bei|beim|am|im|an|de|du|d['’]|chez|au|à|del?|en)"
    r"(?: ?(?:the|de|het|der|dem|la|le|el))? ?(?-i:[a-zß-öø-ÿ][a-zß-öø-ÿ0-9&]*)"
    r"(?: (?!says?\b|will\b|wont\b)(?-i:[a-zß-öø-ÿ]+)){0,2})?"
)
_RANK = rf"(?:{SUPERVISOR}|{MANAGER}|{STAFF}|{ANSWERER})\b\.?"
_OFFICE = (
    r"(?:(?:of|du|de la|del?|von|vom|van) )?(?:sav|service (?:client|apr[eè]s[- ]vente)|support|billing|returns|complaints"
    r"|sales|retours|facturation"
    r"|facturación|atención|caja|klantenservice|kundenservice|kundendienst|reklamation)"
)
"""Where somebody with a rank sits: *responsable sav Thierry*."""
_CAME = (
    r"(?:popped|came|rang|called|phoned|emailed|texted|wrote|replied|answered)(?! (?:them|him|her|the|for|in sick)\b)"
)
_REACHED = (
    r"(?:tel|on (?:the )?(?:phone|chat|line)|by phone|at (?:the |my )?door|in (?:the )?(?:shop|store|branch)"
    r"|aan de (?:lijn|tel|balie|deur)|am (?:tel|apparat|telefon|tresen|schalter)|an der (?:tür|kasse)"
    r"|au (?:tél?|guichet|comptoir)|por tel|al tel|en la tienda)"
)
_DOING = r"(?:posting|sending|checking|ordering|refunding|booking|arranging|chasing|sorting|issuing|raising|passing|escalating)"
_ACTS = (
    rf"(?= (?:(?:will|wont|won['’]t|can|cant|{SAYS}|{DID}|{KNOWS}|{CAN_DO}|{LIKE_THAT}"
    rf"|(?:web ?|live ?)?chat(?=[.,;:!]|$)|belt|mailt|komt|kijkt"
    rf"|ruft|schickt|prüft|is {_DOING}|{_REACHED})\b|{_CAME}))"
)

_LATER = (
    rf"\b{THEN},? (?:{PUT_ON} )?(?:(?:her|his|their|the|an?|haar|zijn|de|een|der|die|ein|eine|la|le|el|un|una|une"
    rf"|son|sa|su) )?"
    rf"(?P<ranked>{_RANK},? )?(?:{CALLED} )?{_ANY}"
)
_MET = "reply|asked|told|saw|met|got|had|spoke|rang|phoned|messaged|texted|emailed|sprak|kreeg|vu|eu|vi a|atendió|gesprochen"

_FORMS = (
    rf"(?<!\d )(?<!\d)\b{_TITLED}",
    r"\b(?:sagt|sagte|meint|meinte|laut|mit|von|bei) (?P<titled>(?-i:fr [A-ZÀ-ÖØ-Þ])[a-zß-öø-ÿ'’-]+)",
    (
        rf"\b(?:{SOMEBODY}) (?:at|on|in|from|behind|aan|bij|an|am|hinter|au|du|en|del?) "
        rf"(?:(?:the|de|het|der|dem|la|le|el) )?(?-i:[a-zß-öø-ÿ]+) {_NAME}"
    ),
    (
        rf"\b(?:{_RANK}(?: {_OFFICE})?(?: ?(?:=|:|,|{CALLED}|is|was|war))?|(?:{SOMEBODY}) (?:{CALLED} )?|{ONE}) ?['\"‘“]?"
        rf"(?P<sure>){_ANY}"
    ),
    rf"\b(?:{TOUCH})\b[^.,;:!?/\n]{{0,30}}?[ =](?:{WITH})['\"‘“]?{_ANY}",
    rf"\b(?:{_MET}) {_NAME}",
    rf"^(?:saw|vu|vi a|sprak) (?P<sure>){_NAME}",
    rf"^(?P<sure>){_NAME} (?:gesproken|gesprochen|dran)(?={_END})",
    rf"\b(?:{SIGNED}) {_ANY}(?:{_AT})?{_END}",
    rf"{_BEGIN}(?:w/ ?|c/ ?|same ){_NAME}{_END}",
    rf"\b(?:door|von|par|por|van|hatte|had) {_NAME} (?:geholpen|gehoord|gesproken|bedient|dran|aan de lijn|aidée?|atendid[oa])\b",
    rf"\d {GIVEN} (?:by|from|van|von|de|par|por) {_ANY}{_END}",
    rf"\b(?:{ACCORDING}) (?P<according>){_NAME}",
    rf"(?P<alone>{_BEGIN}){_NAME}(?: \([^)]*\)|{_AT})?(?:{_END}|{_ACTS})",
    rf"(?P<alone>{_BEGIN}){_NAME},? (?:an? |the |een |de |eine? |der |une? |una? )?(?:{_RANK}){_END}",
    rf"(?P<alone>^[\"'“‘]?){_NAME} (?:{'|'.join(sorted(ORGANISATIONS))})\b",
    rf"(?P<small>){_NAME} (?:answered|picked up|nam op|ging (?:ran|dran)|contestó|a répondu|a décroché)\b",
)


def hurried_name(text: str, none: frozenset[str]) -> str:
    """The one name by which whoever answered goes in such a note, none with a word of `none`; nothing where it is not sure.

    >>> hurried_name("rang / Omar / 3rd time", frozenset()), hurried_name("neighbour Pat has it", frozenset())
    ('Omar', '')
    """
    if not any(word[0].isupper() or word in _TITLES or is_given(word) for word in re.findall(r"[^\W\d_]{2,}", text)):
        return ""
    found = {at: name for form in _PATTERNS for at, name in _named(form, text, none)}
    found |= {at: name for at, name in led_names(text) if at not in found and _may_be_one(name, none)}
    names = {name.split()[-1].casefold(): name for _, name in sorted(found.items(), key=lambda each: len(each[1]))}
    return names.popitem()[1] if len(names) == 1 else "" if names else with_capitals(mrs_named(text))


def latest_name(text: str, none: frozenset[str]) -> str:
    """Who answered last, where the text tells that one was passed on to them: *first Ravi, then put thru to Michelle*."""
    found = [
        name
        for match in _LATEST.finditer(text)
        if (match.groupdict().get("ranked") or _PASSED_ON.search(match[0]) or _ONE_BEFORE.search(text[: match.start()]))
        and (name := _name_of(match, text, none))
    ]
    return found[-1] if found else ""


_MONTHS_TOO = frozenset(("mei", "abril"))
"""Names that are months too, which are written small in the language in which they are."""

_TITLES = frozenset("mr mrs ms dhr mw mevr hr hrn mme mlle sr sra srta don doña fr".split())
"""Titles before names in small letters. Where there is none, no name and no capital, nothing is compiled to look closer."""

_PATTERNS = tuple(map(QuickPattern, _FORMS))
_LATEST, _PASSED_ON = QuickPattern(_LATER), QuickPattern(rf"\b{THEN},? {PUT_ON}")
_ONE_BEFORE = QuickPattern(
    rf"\b(?:first|erst|eerst|d['’]abord|primero)\b[^.!?]*\Z|\b(?:{WITH})(?-i:[A-Z])\w+,? ?\Z"
    r"|\b(?:queu\w+|hold|wait\w*|(?:chat)?bot|robot|wacht\w*|warteschleife|attente|espera)\b[^.!?]*\Z"
)
_OWN = QuickPattern(rf"\b(?:{OWN})\b(?: [\w-]+)?[ ,(]*\Z")
_ABSENT = QuickPattern(rf"{SENT}\Z|{ABSENT}")
_MINE = QuickPattern(MINE)


def _named(form: QuickPattern, text: str, none: frozenset[str]) -> Iterator[tuple[int, str]]:
    at = 0
    while found := form.search(text, at):
        at = max(found.start() + 1, found.start(_group(found)) if _group(found) == "name" else found.end())
        if name := _name_of(found, text, none):
            yield found.start(_group(found)), name


def _group(found: re.Match[str]) -> str:
    return "titled" if found.groupdict().get("titled") else "name"


def _name_of(found: re.Match[str], text: str, none: frozenset[str]) -> str:
    """The name that was found, as it is kept; nothing where it is none, is of the person's own, or did not answer."""
    which = _group(found)
    name, at = found[which].strip(" .'’-"), found.start(which)
    is_absent = "according" not in found.groupdict() and _ABSENT.search(text[:at])
    if _OWN.search(text[:at]) or is_absent or _MINE.match(text, found.start(which) + len(name)):
        return ""
    words = re.sub(rf"\A{_TITLE}", "", name, flags=re.IGNORECASE).split() if which == "titled" else name.split()
    allowed = ORGANISATIONS if which == "titled" else _MONTHS_TOO if name[:1].isupper() else frozenset()
    if not {as_seen(word) for word in words}.isdisjoint(none - allowed) or any(map(_IS_A_ROLE.fullmatch, words)):
        return ""
    if "sure" in found.groupdict() and _SITS_THERE.search(words[-1]):
        return ""
    if which == "titled" or _is_name(words, is_sure="sure" in found.groupdict(), behind=text[found.end() :]):
        return with_capitals(name)
    return ""


def _may_be_one(name: str, none: frozenset[str]) -> bool:
    """Whether people are called so, and none of `none` is."""
    return as_seen(name) not in none - (_MONTHS_TOO | ORGANISATIONS) and _is_name([name], is_sure=False, behind="")


_IS_A_ROLE = QuickPattern(rf"{_RANK}|{SOMEBODY}|{STAFF}|{OWN}|{THEN}")

_SITS_THERE = QuickPattern(
    r"(?:line|dienst|service|werk|statt|zentrale|stelle|amt|bank|laden|center|centrum|centrale|balie|leitung|leiter(?:in)?"
    r"|käufer(?:in)?|arbeiter(?:in)?|ung|heit|keit|schaft|tion|chef(?:in)?|iale|markt|shop|haus|hof|bot)\Z"
)
"""How a word ends that is where somebody sits, or what they are: *Werkstatt gesprochen*."""


def _is_name(words: list[str], *, is_sure: bool, behind: str) -> bool:
    first = words[0].split("-")[0]
    if words[0][0].isupper() and not words[0].isupper():
        is_at_end = is_sure and re.match(r"['\"’”]?\s*(?:[.,;:!?()\n]|$|[-–—/] )", behind) is not None
        return is_at_end or is_given(first)
    return is_given(first) and len(words) == 1


def with_capitals(name: str) -> str:
    """The name with a capital at the beginning of each of its words."""
    return " ".join(word[:1].upper() + word[1:] for word in name.split())
