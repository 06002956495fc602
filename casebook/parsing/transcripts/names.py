"""Names in transcripts: what is a name and what a title or a company beside it, and whether two are one person's."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from casebook.parsing.transcripts.decoding import plain
from casebook.parsing.transcripts.words import in_any, pattern
from casebook.records.vocabularies import Role


class KnownNames(NamedTuple):
    """The names, in small letters, that the person goes by, and those of the company and whoever else is known to speak."""

    person: frozenset[str] = frozenset()
    others: frozenset[str] = frozenset()

    @property
    def all(self) -> frozenset[str]:
        """Both."""
        return self.person | self.others


_FLOURISH = re.compile(r"(?:\s+(?:x{1,5}|[\u2600-\u27bf\U0001f300-\U0001faff\ufe0f]+))+\s*$")
"""Kisses and pictures that end a message."""


def name_introduced(text: str, company: str = "") -> str | None:
    """The name that somebody gives as their own, which is not that of the company, in small letters; None where none is given."""
    text = _FLOURISH.sub(".", text)
    small = plain(text)
    for found in pattern(rf"\b(?:{in_any('introduces')})\s*").finditer(small):
        name = re.match(rf"[\"“'*]?{NAMED}", text[found.end() :])
        if name and company and (plain(name["name"]) == company or is_company(name["name"], company)):
            continue  # you're through to Pinnacle Energy, my name is Keisha
        if name and not is_title(name["name"].split()[0]) and len(name["name"]) > 1:
            return _closed(name["name"])
    return _before_here(text) or next((name for name, _ in ranked_names(text, company)), None)


CAPITAL = (
    "[A-ZÀ-ÖØ-ÞĀĂĄĆĈĊČĎĐĒĔĖĘĚĜĞĠĢĤĦĨĪĬĮİĴĶĹĻĽĿŁŃŅŇŌŎŐŒŔŖŘŚŜŞŠŢŤŦŨŪŬŮŰŲŴŶŸŹŻŽ"
    "\u0391-\u03a9\u0410-\u042f\u05d0-\u05ea\u0621-\u064a\u3040-\u9fff\uac00-\ud7af]"
)
"""What a name begins with; scripts that know no capitals count whole."""

NAMED = (
    rf"(?P<name>{CAPITAL}[^\W\d_]+(?:['’-][^\W\d_]+)*"
    rf"(?: (?:(?:van|de|der|den|von|zu|ter|ten|te|du|del|la|le|El|Al|Ben|Bin|Van|De) )*{CAPITAL}(?:[\w'’-]+|\.?(?!\w)))?)"
)
"""A name of one or two words, the second perhaps a letter, with what joins them."""


def _closed(name: str) -> str:
    """A name without the mark that ends its sentence, which stays behind a letter: `Marcus T.`"""
    return name.strip() if re.search(r"\b\w\.$", name) else name.strip(" .")


_OR = re.compile(r"\b(?:or|and|of|en|oder|und|ou|et|o|y) $")
"""Before a name that is not given alone: nobody goes by two (`Homebarn or Amazon here`)."""

_OF = r"(?:from|of|at|with|vom|von|van|de|du|del|bij|bei|chez)"
_THE = r"(?:the|de|het|der|dem|den|la|le|les|l'|el|los|las|your|uw|unserer?|notre)"
_IS_NAMED = re.compile(rf" (?i:{_OF})(?: chez)? (?:(?i:{_THE}) |{CAPITAL})| (?:du|del|vom) ")
"""A company's name has a capital, a department an article: `Rutger van de storingsdienst`, and not `Pas de souci`."""


_WORKS_IN = (
    rf" (?:in|im|aus|a|au|en)(?: {_THE})? (?:l')?(?:(?:show|sales)room|shop|store|office|warehouse|workshop|depot|branch|billing|"
    "claims|accounts|dispatch|winkel|kantoor|magazijn|werkplaats|filiaal|planning|laden|geschaft|buro|lager|werkstatt|filiale|"
    "versand|buchhaltung|boutique|magasin|atelier|agence|bureau|tienda|oficina|almacen|taller|sucursal)[.!?,]"
)
"""Where somebody works, behind the name: `Hi Jo, Eoin in the showroom.`"""


def _before_here(text: str) -> str | None:
    """The name in `Ngozi here from Albion Air`, `Wiebke von Strandferien hier`, `Rutger van de storingsdienst`."""
    here = in_any("here")
    for found in re.finditer(rf"(?:^(?P<hello>{_HELLO} )?|[.!?,;:] |\b[a-z]+ ){NAMED}(?= |,)", text):
        behind = plain(text[found.end("name") :])
        if found["hello"] and not pattern(rf",? (?:{here})(?:\W*$|[.,!]|{_FROM_HERE})").match(behind):
            continue  # Hi Jo, here is your code
        closely = pattern(rf",? (?:{_OF} [\w' &-]{{2,30}},? )?(?:{here})\b(?!\?)").match(behind)
        plainly = pattern(rf" {_OF} (?:{_THE} )?[^\W\d][\w' &-]{{1,30}}(?:[.!?]|(?P<open>\W*$))").match(behind)
        if plainly and plainly["open"] is not None and not _GREETED.fullmatch(text[: found.start("name")]):
            plainly = None
        plainly = (plainly and _IS_NAMED.match(text, found.end("name"))) or pattern(_WORKS_IN).match(behind)
        at_start = not text[: found.start("name")].strip(" ,!") or text[: found.start("name")].rstrip()[-1:] in ",!"
        greets = pattern(rf"(?:{in_any('greets')})").fullmatch(plain(found["name"]))
        one_of_several = _OR.search(plain(text[: found.start("name")]))
        if (closely or (plainly and at_start)) and not (greets or one_of_several or is_title(found["name"].split()[0])):
            return found["name"]
    return None


_HELLO = "(?:Hi|Hello|Hey|Hiya|Hallo|Hoi|Dag|Moin|Bonjour|Bjr|Hola|Buenas)"
_GREETED = re.compile(rf"\W*{_HELLO}(?: {CAPITAL}[^\W\d_]+)?[,!.]+ ")
_FROM_HERE = " (?:from|at|with|in|taking|again|now|van|vom|von|aus|bij|weer|wieder|ich|du|de|des|encore|otra)"
"""Behind `here`, where it is who greets that has the name before it: `Hi Priti here taking over from Tom`."""


_THEIR = r"(?:(?:the|your|our|duty|de|uw|je|der|die|ihre?|la|le|l'|el|su|une?|an?|ein|eine) ?){0,2}"
_ENDS = r"(?=\W*$|[.,;!]| (?:here|hier|ici|aqui|of|for|at|in|van|von|bij|bei|chez|de|du|des|del|am)\b)"
"""What stands beside the rank of somebody who is named right before it."""


def ranked_names(text: str, company: str = "") -> Iterator[tuple[str, Role]]:
    """The names that stand behind a greeting, with the rank right behind them: `Hello Jo, Tom Hale, duty manager.`

    One word alone may be who is greeted, unless nothing but the rank follows: `Hello, Jo, I'm the manager.`
    """
    small = plain(text)
    greeted = pattern(rf"(?:^|[.!?] )\W*(?:{in_any('greets')})\b[^,.!?:;]{{0,30}}[,.!:;] +")
    for role in (Role.MANAGER, Role.SUPERVISOR):
        ranks = rf"{_THEIR}(?:{in_any(role.value)}){_ENDS}"
        if not pattern(ranks).search(small):
            continue
        bare, says = pattern(rf"[,:–-]* {ranks}"), pattern(rf"[,:–-]* (?:{in_any('i_am')}) {ranks}")
        for found in (re.compile(NAMED).match(text, one.end()) for one in greeted.finditer(small)):
            if found and (bare.match(small, found.end()) or (" " in found["name"] and says.match(small, found.end()))):
                first = found["name"].split()[0]
                if not (is_title(first) or _COURTESY.match(f"{plain(first)} ") or is_company(found["name"], company)):
                    yield found["name"], role


_NO_NAMES = frozenset(
    "i so not here the a an sorry afraid happy glad sure just going very really still only your our it that this with "
    "from how what where when why who which wie wat waar wanneer hoe welke waarom was wo wann warum welche comment quel "
    "quelle quand pourquoi qui como cuando donde que quien cual dank danke groeten vrijdag morgen and but then when she "
    "he they we you his her und aber dann er es ihr maar toen hij zij ze et mais puis il elle y pero luego nobody "
    "somebody anybody someone anyone everyone everybody niemand iemand jemand irgendjemand keiner personne quelqu'un "
    "nadie alguien welcome welkom willkommen bienvenue bienvenido bienvenida bienvenidos thanks thank bedankt dank danke "
    "gracias merci de het een u uw wij ich der die das ein eine le la les un une el los una je nous vous ja nee no yes ok "
    "okay hi hello oh ah ay oops sadly unfortunately pardon helaas leider entschuldigung desole desolee malheureusement "
    "perdon disculpe disculpa lamentablemente desgraciadamente moment momentje sneller eerder schneller fruher".split()
)


FIRST_PERSON = frozenset("ich ik i me moi je yo".split())
"""What who notes a call down calls themselves."""

_NUMBERED = re.compile(
    "(?:message|nachricht|bericht|mensaje|speaker|voice|channel|participant|person|party|caller|sprecher(?:in)?|"
    "stimme|spreker|stem|locuteur|"
    "locutrice|intervenant(?:e)?|voix|"
    r"hablante|interlocutora?|voz|unknown|unbekannt|onbekend|inconnu)[ _-]?(?:\d+|[a-c])?"
)
"""What a program calls those in a recording whom it cannot name."""


def is_no_name(word: str) -> bool:
    """Whether it is one of the words that begin sentences and never are a name."""
    return plain(word) in _NO_NAMES


def is_title(name: str) -> bool:
    """Whether it is what somebody is, and no name."""
    small = plain(name)
    if small in _NO_NAMES or not small or _NUMBERED.fullmatch(small):
        return True
    return (
        pattern("|".join(in_any(entry) for entry in ("company", "teams", "supervisor", "manager", "me"))).fullmatch(
            small
        )
        is not None
    )


def is_company(name: str, company: str) -> bool:
    """Whether a name is how the company's own begins, in small letters: `Bosch`, of `bosch hausgerate`."""
    small = plain(name)
    return bool(small) and (f"{company} ".startswith(f"{small} ") or small.replace(" ", "") == company.replace(" ", ""))


def is_numbered(name: str) -> bool:
    """Whether it is what a program calls somebody in a recording whom it cannot name: `Speaker 1`."""
    return _NUMBERED.fullmatch(plain(name)) is not None


def alone(name: str) -> str:
    """A name without what stands beside it in brackets or behind a dash, and without a title in front: `Agent Maria`."""
    inside = re.search(r"[(\[]([^)\]]+)[)\]]", name)
    bare = re.sub(r"\s*[(\[].*?[)\]]", "", name)
    if inside and is_title(bare) and not is_title(inside[1]):
        return inside[1].strip()
    parts = [part.strip() for part in re.split(r"\s+[|/•·–—-]+\s+|\s*\|\s*|,\s+", bare) if part.strip()]
    named = [part for part in parts if not is_title(part)] or parts
    front = pattern(
        rf"(?:(?:{in_any('company')}|{in_any('teams')}|{in_any('supervisor')}|{in_any('manager')})\b\.?:?\s+)+(?=\S)"
    )
    first = named[0] if named else ""
    title = front.match(plain(first))
    return first[title.end() :].strip() if title and first[title.end() : title.end() + 1].isupper() else first


def without_title_behind(name: str) -> str:
    """A program's name without what it is, where that stands behind a mark: `Lili, your virtual assistant`."""
    first, *behind = re.split(r"\s*(?:,|\s[|·•–—-])\s+", name, maxsplit=1)
    return first if behind and role_of(behind[0]) is Role.BOT and role_of(first) is None else name


_LEAST_WITHIN = 4
"""A company's name with fewer characters may be a part of anybody's: *EE* of *Lee*."""


def holds_company(text: str, company: str) -> bool:
    """Whether the text names the company, both in plain letters: within a word too (*amazonhelp*), unless its name is short.

    >>> holds_company("amazonhelp", "amazon"), holds_company("lee", "ee"), holds_company("ee support", "ee")
    (True, False, True)
    """
    if len(company) >= _LEAST_WITHIN:
        return company in text
    return bool(company) and re.search(rf"(?<![^\W_]){re.escape(company)}(?![^\W_])", text) is not None


def not_of_company(name: str, company: str) -> str:
    """A name without the company, in small letters, whom somebody is of: `Maria de Correos`, `Correos Maria`."""
    if not company:
        return name
    name = re.sub(rf"(?i)\s+(?:from|of|at|van|bij|von|bei|de|chez|en)\s+{re.escape(company)}.*$", "", name)
    return re.sub(rf"(?i)^{re.escape(company)}\s+(?=\S)", "", name)


def without_company(name: str, company: str) -> str:
    """A name without the company, in small letters, in front of brackets: `Conseiller Darty (Ousmane)`."""
    front, bracket, inside = name.partition("(")
    at = plain(front).find(company) if company and bracket and inside.strip(")") else -1
    return name if at < 0 else f"{front[:at]}{front[at + len(company) :].strip()} ({inside}".strip()


def first_word(name: str) -> str:
    """The first word of a name, in small letters."""
    return plain(alone(name)).partition(" ")[0].strip(".,")


_COURTESY = re.compile(
    "^(?:mr|mrs|ms|miss|dhr|mevr|mevrouw|meneer|de heer|herr|frau|m|mme|mlle|madame|monsieur|sr|sra|senor|"
    r"senora)\.? "
)


def without_courtesy(small: str) -> str:
    """A name in small letters without the title in front of it."""
    return _COURTESY.sub("", small)


def is_same(one: str, other: str) -> bool:
    """Whether two names can be one person's: the words of the one begin those of the other, the last perhaps by its letter."""
    one, other = without_courtesy(one), without_courtesy(other)
    first, second = (
        [word.strip(".,") for word in re.split(r"[\s_.]+", name) if word.strip(".,")] for name in (one, other)
    )
    if not first or not second:
        return False
    pairs = list(zip(first, second, strict=False))
    return first[0] == second[0] and all(a == b or (min(len(a), len(b)) == 1 and a[0] == b[0]) for a, b in pairs)


def role_in(name: str, entries: str) -> Role | None:
    """The role that a name carries, or that it is one of the company's; None where it is a name alone."""
    small = plain(name)
    for entry in entries.split():
        role = Role(entry) if entry in Role.__members__.values() else Role.REPRESENTATIVE
        if entry in ("company", "teams"):
            parts = [part.strip() for part in re.split(r"[()\[\]|,/•·]|\s[–—-]\s", small) if part.strip()]
            if any(pattern(in_any(entry)).fullmatch(part) for part in parts) or small != plain(alone(name)):
                return role
        elif pattern(rf"(?:^|[^a-z])(?:{in_any(entry)})(?:$|[^a-z])").search(small):
            return role
    return None


def rank_in(small: str) -> str:
    """The word in a text in small letters that makes somebody more than a representative; empty where none does."""
    for entry in ("manager", "supervisor"):
        found = pattern(rf"(?:^|[^a-z])({in_any(entry)})(?:$|[^a-z])").search(small)
        if found:
            return found[1]
    return ""


def role_of(name: str) -> Role | None:
    """The role that a name carries."""
    return role_in(name, "bot supervisor manager")
