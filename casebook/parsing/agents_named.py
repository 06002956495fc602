"""Who answered, in what people type in a hurry: `called, Marisol. refund by fri she said`.

Of two names nobody knows which is meant, and where a capital may be that of any word none is taken for a name.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from casebook.domain.notes.contact_told import nobody_answered
from casebook.domain.notes.nobody_came import nobody_came
from casebook.parsing.agent_words import (
    ANSWERER,
    CALLED,
    FORMS,
    MANAGER,
    MONTHS,
    NAME,
    NO_NAMES,
    NO_SMALL_NAMES,
    NO_WORDS,
    NOW,
    PARTICLES,
    SAYS,
    SHORT_NAMES,
    SMALL_FORMS,
    SOMEBODY,
    SUPERVISOR,
    TITLE,
    WHERE,
)
from casebook.parsing.hurried_name_words import ABSENT, MINE, ON_PAPER, OWN, THEN
from casebook.parsing.hurried_names import hurried_name, latest_name, with_capitals
from casebook.parsing.in_charge import IT_IS, is_in_charge
from casebook.parsing.names_given import is_given
from casebook.parsing.organisations import ORGANISATIONS
from casebook.records.vocabularies import Role
from casebook.text.comparing import as_seen
from casebook.text.quick_pattern import QuickPattern
from casebook.text.sentences import sentences
from casebook.text.words.calendar_words import SHORT_WEEKDAYS, WEEKDAYS, any_of, every_name

LONGEST_LOOKED_AT = 600
"""How long a text may be, in characters, to be looked through: of more nobody says in a line who it was. Our own choice."""

_FORMS, _SMALL_FORMS = tuple(map(QuickPattern, FORMS)), tuple(map(QuickPattern, SMALL_FORMS))

_ABSENT, _ON_PAPER, _NOW = QuickPattern(ABSENT), QuickPattern(ON_PAPER), QuickPattern(rf"\b{NOW} (?:{SAYS} )?\Z")

_DAY_BEHIND = QuickPattern(rf" {any_of(every_name(WEEKDAYS))}\Z")
"""Behind a name in German, where days have capitals too: *jetzt sagt Karin Freitag*."""

_DAYS = frozenset(map(as_seen, every_name(WEEKDAYS, SHORT_WEEKDAYS)))
_MINE = QuickPattern(MINE)
_OWN = QuickPattern(rf"\b(?:{OWN})\b(?: [\w-]+)?[ ,(]*\Z")

_WITH_TITLE = QuickPattern(rf"\A{TITLE} ")
_IS_A_ROLE = QuickPattern(rf"{SUPERVISOR}|{MANAGER}|{ANSWERER}|{SOMEBODY}")

_WITH_CAPITAL = QuickPattern(r"(?-i:\b[A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ])")
"""A word with a capital: whoever writes one writes names so."""

_NEAR = 40
"""So many characters around a name are looked at for what somebody is. Our own choice."""

_NOBODY = ORGANISATIONS | NO_NAMES | NO_WORDS | NO_SMALL_NAMES | MONTHS
_NOBODY_BUT_PARTICLES = _NOBODY - PARTICLES
"""Words that no name is made of, and those of them that no name has before its family."""


def agent_in(text: str, others: frozenset[str] = frozenset(), *, is_small: bool = False) -> str:
    """The one name in the text that whoever answered goes by, none of those of `others`, in small letters; nothing where there is
    none, or more than one. Who begins sentences small, `is_small`, begins one with a capital where that is a name; of who does
    not it is one where people are called so."""
    if nobody_came(text) or nobody_answered(text):
        return ""
    text = _without_signers(text)
    found = _framed(text, is_small=is_small or any(each[0].islower() for each in sentences(text)))
    none = (others - PARTICLES) | _NOBODY_BUT_PARTICLES
    if latest := latest_name(text, none):
        return latest
    names = {
        each.start("name"): re.sub(r"\AHerrn\b", "Herr", name).rstrip("'’")
        for each in sorted(found, key=lambda each: len(each["name"]))
        for name in [_DAY_BEHIND.sub("", each["name"])]
        if _may_be_name(name, none, is_sure="sure" in each.groupdict())
        and not _ABSENT.search(text[: each.start("name")])
        and not _MINE.match(text, each.end("name"))
        and not ("given" in each.groupdict() and _OWN.search(text[: each.start("name")]))
    }
    now = {name for at, name in names.items() if _NOW.search(text[:at])}
    if not now and any(_NOW.search(text[: each.start("name")]) for each in found):
        return ""  # the latest who says something is nobody
    if (rings := _RINGS.match(text)) and is_given(rings["name"]) and not is_given(rings["company"]):
        names = {rings.start("name"): rings["name"]}
    named = now or set(names.values())
    if not named:
        return hurried_name(text, none)
    return with_capitals(max(named, key=len)) if len({name.split()[-1] for name in named}) == 1 else ""


def _without_signers(text: str) -> str:
    """The text with a mark in the place of each name of who only signed a paper.

    >>> _without_signers("Sent the sheet, signed by their Mr Pohl, and got no answer.")
    'Sent the sheet, …, and got no answer.'
    """
    return _ON_PAPER.sub("…", text)


def _framed(text: str, *, is_small: bool) -> list[re.Match[str]]:
    """Where the words around it say that a name stands; in a text without capitals those in small letters."""
    found = [each for form in _FORMS for each in form.finditer(text) if _stands_framed(each, is_small=is_small)]
    if found or _WITH_CAPITAL.search(text) is not None:
        return found
    return [
        each
        for form in _SMALL_FORMS
        for each in form.finditer(text)
        if " " in each["name"] or is_given(each["name"], is_framed=True) or "sure" in each.groupdict()
    ]


def _stands_framed(found: re.Match[str], *, is_small: bool) -> bool:
    """Whether it is a name by how it stands there: one that people have, or that is sure, or behind a mark, or any where
    things have none, `is_small`; no thing that something was done to."""
    if is_given(found["name"].split()[0]) or not found.groupdict().keys().isdisjoint(("titled", "sure")):
        return True
    if "given" in found.groupdict() or _DONE_TO_IT.match(found.string, found.end("name")):
        return False
    return is_small or (found.start("name") - found.start() > 1 and found.string[found.start()] not in ".!")


_DONE_TO_IT = QuickPattern(
    r" (?:(?:ist|sei|sind|wurde|wird|war|worden|schon|noch|nicht|nun|jetzt) )*"
    r"(?!(?:gesprochen|angerufen|zurückgerufen|angeschrieben|geschrieben|erreicht|getroffen|gefragt|angesprochen|gemailt|angemailt|gechattet|kontaktiert|telefoniert)\b)"
    r"(?:(?:ab|an|auf|aus|ein|zu|vor|nach|um|zurück|weiter|durch)?(?:ge[a-zäöüß]+|(?:be|er|ver|ent|zer|über|unter)[a-zäöüß]{3,})(?:t|en)"
    r"|[a-zäöü]+iert)(?= (?:worden|nicht)\b|[.,;:!?]|\Z)"
)
"""In German what was done to the thing before it, which has a capital as well: *Mail: Erstattung abgelehnt*."""

_RINGS = QuickPattern(
    r"(?P<company>(?-i:[A-Z])\w+) (?:rang|phoned|called|e-?mailed|wrote)(?: (?:me|us"
    r"|back))*, (?P<name>(?-i:[A-Z])[a-z]+)(?=[,.;:]| -|\Z)"
)
"""*Brelvo phoned, Jill*: what nobody is called is a company."""
_BEGINS = QuickPattern(rf"\A{NAME}{WHERE} (?!sag|mein|verspr|bestätig|lehnt|schreib|antwort|ruf|rief|hat )({SAYS})")
"""No verb of German, in which every thing has a capital."""

_IS_A_THING = QuickPattern(
    r"(?:er|or|eurs?|euse|aire|ero|era|tion|tee|ty|ment|ing|ance|ence|ie"
    r"|dad|ión|site|app|ung|heit|keit|schaft|gerät|teil)\Z",
    exact=True,
)
"""How words end that are what somebody is or a thing, more often than names: *Insurer*, *Warranty*."""


def maybe_agent_in(text: str, others: frozenset[str] = frozenset()) -> str:
    """The name that a text begins with before what is said, where it may be that of somebody or of a company that nobody knows;
    nothing where it is neither.

    >>> maybe_agent_in("Dev said refund friday"), maybe_agent_in("Amazon said so"), maybe_agent_in("Shop said so")
    ('Dev', '', '')
    """
    found = _BEGINS.match(text)
    none = others | _NOBODY
    if found is None:
        return _alone(text, none)
    may_be = _may_be_name(found["name"], none) and not _IS_A_THING.search(found["name"])
    return found["name"] if may_be and not _MINE.match(text, found.end("name")) else ""


_ALONE = QuickPattern(
    r"(?:\A|[,;:(] ?|[ \n][-–/] |(?-i:[a-zß-öø-ÿ0-9])\. )(?P<name>(?-i:[A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ]{2,11}))"
    r"(?= ?(?:[,;:)\n]|[-–/] |\.?\Z)|\. (?-i:[a-zß-öø-ÿ]))"
)
_TALKED = QuickPattern(
    r"\b(?:rang|phoned|called|spoke|call|phone|chat\w*|gebeld|belde|gesproken|gemaild|angerufen|telefoniert|gesprochen|appelé"
    r"|parlé"
    r"|llamé|hablé|llamada|appel|gesprek)\b"
)


def _alone(text: str, none: frozenset[str]) -> str:
    """The one word with a capital in a note of a call or a chat, alone where a name may be: *rang at 5, Lyn, moved*."""
    with_capital = re.findall(r"\b[A-ZÀ-ÖØ-Þ][^\W\d_]+", text)
    found = _ALONE.search(text) if len(with_capital) == 1 and _TALKED.search(text) else None
    if found is None or _ABSENT.search(text[: found.start("name")]) or _MINE.match(text, found.end("name")):
        return ""
    name = found["name"]
    is_other = as_seen(name) in _DAYS or _IS_A_THING.search(name) or _TALKED.fullmatch(name)
    return name if not is_other and _may_be_name(name, none) else ""


def words_of_names(texts: Iterable[str | None]) -> frozenset[str]:
    """The words of these names, as they are compared with those of somebody's: `others` of `agent_in`.

    >>> sorted(words_of_names(("Müller & Co", None)))
    ['co', 'müller']
    """
    return frozenset(as_seen(word) for text in texts if text for word in re.findall(r"[^\W\d_]+", text))


_CUT_SHORT = QuickPattern(
    r"\b(?:[jcslt]|qu)['’](?=[a-zà-ÿ])|\b(?:i|he|she|it|we|you|they|that|there)['’](?:s|ll|ve|d|re|m)\b"
)
"""A word that is cut short before another, and nobody's name: *J'ai écrit*, *He's said*."""


def _may_be_name(name: str, none: frozenset[str], *, is_sure: bool = False) -> bool:
    """Whether no word of it, but for a title, is one of `none`, or what somebody is who answers; where it `is_sure` that a name
    stands there, one that is a word too is a name, and a month before another name: *the manager April Jones*."""
    if _CUT_SHORT.search(name):
        return False
    words = _WITH_TITLE.sub("", name).split()
    if is_sure:
        words = words[1:] if len(words) > 1 and as_seen(words[0]) in MONTHS else words
        none = none - SHORT_NAMES
    return {as_seen(word) for word in words}.isdisjoint(none) and not any(map(_IS_A_ROLE.fullmatch, words))


def role_in(text: str, name: str) -> Role | None:
    """What the text says that somebody named in it is, right before the name or behind it: somebody in charge, or who answers for
    the company; a bot, where it names nobody and says that there was only one; else nothing.

    >>> role_in("got through to Omar (supervisor)", "Omar"), role_in("Omar rang", "Omar"), role_in("only the chatbot", "")
    (<Role.SUPERVISOR: 'supervisor'>, None, <Role.BOT: 'bot'>)
    >>> role_in("Phil came on, he's in charge", "Phil")
    <Role.SUPERVISOR: 'supervisor'>
    """
    if not name:
        if nameless := _NAMELESS.search(text):
            return Role.MANAGER if nameless["manager"] else Role.SUPERVISOR
        only = _ONLY_A_BOT.search(text)
        return Role.BOT if only and not _LATER_SOMEBODY.search(text, only.end()) else None
    word = name.split()[-1].casefold()
    at = text.casefold().rfind(word)
    if at < 0:
        return None
    ahead, behind = text[max(0, at - _NEAR) : at], text[at + len(word) :][:_NEAR]
    told = next((role for role, before, after in _RANKS if before.search(ahead) or after.search(behind)), None)
    if told in (None, Role.REPRESENTATIVE) and is_in_charge(text[at + len(word) :][: 2 * _NEAR]):
        return Role.SUPERVISOR
    return told


def _beside(words: str) -> tuple[QuickPattern, QuickPattern]:
    """These words right before a name, and right behind one."""
    before = (
        rf"\b(?:{words})(?!\w)(?: (?:of|at|de|du|van|bij|von|bei|chez|en|del) \w+| d['’ ]\w+| ?[=:]| (?:{CALLED}))?"
        rf"(?: (?:gesproken|gesprochen|spoken to) ?\()?"
        rf",? ?\(?['\"‘“]?(?:{TITLE} )?(?:\w+ )?\Z"
    )
    behind = (
        rf"\A,? ?\(?(?:{IT_IS} )?(?:(?:an?|the|een|de|ein|der|eine|die|une?|le|la|una?|el) )?(?:\w+ )?(?:{words})\b"
    )
    return QuickPattern(before), QuickPattern(behind)


_RANKS = (
    (Role.SUPERVISOR, *_beside(SUPERVISOR)),
    (Role.MANAGER, *_beside(MANAGER)),
    (
        Role.REPRESENTATIVE,
        *_beside(rf"(?<!estate )(?<!letting )(?<!lettings )(?<!landlord )(?<!landlords )(?<!travel ){ANSWERER}"),
    ),
)

_NAMELESS = QuickPattern(
    rf"(?:\A|[,;:.] |\b(?:spoke to|talked to|got|gesproken met|gesprochen mit|parlé (?:à|avec)|hablé con) )(?:(?:the|an?|de"
    rf"|een|ein|eine[mnr]?|une?|le|la|el|una) )?"
    rf"(?:{SUPERVISOR}|(?P<manager>{MANAGER})),? (?:no name|(?:didn['’]?t|wouldn['’]?t|refused to) (?:give|say|leave) (?:his"
    rf"|her|their|a|any) ?name|geen naam"
    rf"|ohne namen?|kein name|pas de nom|sans nom|sin nombre)\b"
)
"""Somebody in charge who gave no name."""

_BOT = r"(?:chat ?|voice ?|phone ?)?(?:ro)?bots?"
_ONLY_A_BOT = QuickPattern(
    rf"\b{_BOT}(?: (?!then|dann|toen|luego|puis|and|en|und|et|y)\w+){{0,2}} (?:only|alleen|enkel|nur|seulement|solo"
    rf"|sólo)\b|\b(?:only|just|alleen|enkel|nur|bloß|que|seulement|solo|sólo) (?:got |had |spoke to "
    rf"|talked to |gekregen |tegen )?"
    rf"(?:an? |the |de |een |ein |der |den |einen |le |un |el )?(?:voice |online )?{_BOT}\b|\b{_BOT} (?:gehabt"
    rf"|gehad) alleen\b"
    rf"|\bstuck (?:with|in|on) (?:an? |the )?{_BOT}\b"
    rf"|(?<!no )(?<!not )(?<!without )\b{_BOT} (?:says?|said|told|keeps?|kept|loops?|offered|zegt|zei|sagt|sagte|meint"
    rf"|dit|dice|dijo)\b"
    rf"|(?:,|:| -) {_BOT}(?=[,:;]| -|$)|\b(?:par|by|vom|door) (?:the |le |un |een |de |einem )?{_BOT}\b"
)
"""That nobody but a bot answered."""

_LATER_SOMEBODY = QuickPattern(
    rf"\b{THEN}\b|(?<!no )(?<!any )(?<!geen )(?<!kein )(?<!keinen )(?<!aucun )(?<!ningún )\b(?:human|(?:real )?person"
    rf"|agent|mens|mensch"
    r"|medewerker|mitarbeiter\w*|conseill\w+|humain|humano)\b"
)
