"""How somebody says who they are: `my name is Ann`, `Ann here`, `Acme, good morning, Ann, …`, `Tom Hale, duty manager`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Set

from casebook.parsing.names_given import is_given
from casebook.parsing.transcripts.decoding import plain
from casebook.parsing.transcripts.languages.greetings import GREETING, MADAM, TITLE
from casebook.parsing.transcripts.languages.words import in_any, pattern
from casebook.parsing.transcripts.people.names import CAPITAL, COURTESY, NAMED, is_company, is_title, rank_in
from casebook.parsing.transcripts.people.never_names import begins_no_name, is_nobodys
from casebook.records.vocabularies import Role
from casebook.text.emoji import STYLED
from casebook.text.words.courtesy_titles import TITLES

_FLOURISH = re.compile(rf"(?:\s+(?:x{{1,5}}|[{STYLED}]+))+\s*$|(?<=\w)(?:\s+[{STYLED}]+)+(?=\s+\w)")
"""Kisses and pictures that end a message, and pictures that end a sentence of it."""


_AT = re.compile(r"(?<=[^\W\d_]) ?@ (?=[^\W\d_])|(?<=[^\W\d_]) @(?=[^\W\d_])")
"""Where somebody works, as it is typed in haste: `Kez @ StageDoor`; an address has no blank there."""


def name_introduced(text: str, company: str = "") -> str | None:
    """The name that somebody gives as their own, which is not that of the company, in small letters; None where none is given."""
    text = _AT.sub(" at ", _FLOURISH.sub(".", text))
    text = re.sub(rf"(?i) d['’](?={re.escape(company)})", " de ", text) if company else text  # Maëlle d'Optique Lanoue
    small = plain(text)
    for found in pattern(rf"\b(?:{in_any('introduces')})\s*").finditer(small):
        if titled := _titled(text[found.end() :]):
            return titled
        name = re.match(rf"[\"“'*]?{NAMED}", text[found.end() :])
        if name is None and (heard := given_name_at(text, found.end())):
            return heard
        if name and company and (plain(name["name"]) == company or is_company(name["name"], company)):
            continue  # you're through to Pinnacle Energy, my name is Keisha
        if name and _is_anothers(name["name"], text[found.end() + name.end() :]):
            continue
        if name and not begins_no_name(name["name"]) and len(name["name"]) > 1:
            return _closed(_without_company(name["name"], company))
    told = _before_here(text, company) or _answering(text, small, company) or _behind_company(text, company)
    return told or next((name for name, _ in ranked_names(text, company)), None)


def _titled(text: str) -> str | None:
    """The name that a text begins with behind a title in small letters, or shortened, which is no name by itself.

    >>> _titled("mevrouw Jansen, waarmee kan ik helpen?"), _titled("M. Petit."), _titled("Frau Berger"), _titled("madame.")
    ('Mevrouw Jansen', 'M. Petit', None, None)
    """
    found = pattern(rf"(?:la |el |de )?(?P<title>{TITLES}|M\.|[DS]r\.|[DS]ra\.) {NAMED}").match(text)
    if found is None or begins_no_name(found["name"]):
        return None
    return f"{found['title'][:1].upper()}{found['title'][1:]} {found['name']}"


def without_the_greeted(text: str, greeted: Set[str]) -> str:
    """A text with a mark in the place of who is greeted in it, one of `greeted` in small letters, right before another name.

    >>> without_the_greeted("Hi Jodie Tariq here", {"jodie"}), without_the_greeted("Hi Jodie, Tariq here", {"jodie"})
    ('Hi, Tariq here', 'Hi Jodie, Tariq here')
    """
    found = re.match(rf"(\W*(?i:{GREETING})) ({CAPITAL}[\w'’-]+) (?={CAPITAL}|(?i:{_OWN_NAME}) )", text)
    return f"{found[1]}, {text[found.end() :]}" if found and plain(found[2]) in greeted else text


_OWN_NAME = "this is|it'?s|i'm|ik ben|met|hier(?: is| ist)?|ich bin|c'est|ici|je suis|soy|aqu[ií]|habla|te habla"
"""What may stand before one's own name, right behind whom one greets."""


def given_name_at(text: str, at: int) -> str | None:
    """The name of many that stands at this place of a text without capitals, as a program writes down what it hears."""
    word = re.compile(r"[^\W\d_]{3,}(?![\w'’-])").match(text, at)
    if word is None or any(map(str.isupper, text[1:])):
        return None
    return word[0].capitalize() if is_given(word[0]) else None


def _is_anothers(name: str, behind: str) -> bool:
    """Whether somebody says whose they are, and not who: `I'm Kel's supervisor`, `ich bin Annas Vorgesetzte`."""
    if re.search(r"['’]s?$", name):
        return True
    first = plain(behind).strip().split(" ")[0].strip(".,;!")
    is_ranked = behind[:1] == " " and bool(first) and rank_in(first) == first
    return is_ranked and name[-1:] == "s" and is_given(name[:-1]) and not is_given(name)


def _without_company(name: str, company: str) -> str:
    """A name of which the last words begin that of the company: `Bruno de Thermo`, of `Thermo Loire`."""
    first, blank, rest = name.partition(" ")
    of = re.match(rf"(?i:{OF})(?: (?i:{_THE}))? ", rest)
    return first if blank and of and is_company(rest[of.end() :], company) else name


def _behind_company(text: str, company: str) -> str | None:
    """Who answers with the company's name beside their own: `Acme, met Ann`, `Acme, Ann, guten Tag`, `Bonjour, Ann, Acme.`"""
    if not company or company not in plain(text):
        return None
    greeted = _GREETED.match(text)
    named = re.compile(rf"{NAMED}, ").match(text, greeted.end()) if greeted else None
    if named and plain(text[named.end() :]).startswith(company) and not is_nobodys(named["name"]):
        return named["name"]
    if not plain(text).lstrip().startswith(company):
        return None
    rest = text.lstrip()[len(company) :]
    told = re.match(rf"(?:,|:| [–—-])? (?:(?i:{GREETING}),? )?{NAMED}, (?i:{GREETING})\b", rest)
    if told and not begins_no_name(told["name"]):
        return told["name"]
    behind = re.match(rf"\W+(?:(?i:{GREETING})\W+)?(?=\w)", rest)
    return name_introduced(rest[behind.end() :]) if behind else None


def _closed(name: str) -> str:
    """A name without the mark that ends its sentence, which stays behind a letter: `Marcus T.`"""
    return name.strip() if re.search(r"\b\w\.$", name) else name.strip(" .")


def _answering(text: str, small: str, company: str) -> str | None:
    """Who answers a telephone: `Acme, good morning, Ann, …`; without the company in front, a whole name and an offer to help."""
    greeted = pattern(rf"^(?P<before>[^,.!?]{{0,40}}?)[, ]*\b(?:{in_any('greets')})[,.!]? ").match(small)
    found = re.compile(rf"{NAMED}(?=[,.] )").match(text, greeted.end()) if greeted else None
    if greeted is None or found is None or begins_no_name(found["name"]):
        return None
    before = greeted["before"].strip()
    is_company_first = bool(company and before) and (is_company(before, company) or company in before)
    helps = (
        " " in found["name"]
        and _HELPS.match(small, found.end())
        and small[greeted.end() - 2 : greeted.end() - 1] in ",.!"
    )
    return found["name"] if is_company_first or helps else None


def name_answering(text: str) -> str | None:
    """The name that stands before a greeting, which may be somebody's own or that of whom they greet: `Sommerfeld, guten Tag.`"""
    found = re.match(rf"\W*{NAMED}(?: (?i:{in_any('here')}))?,? (?i:{GREETING})\b", text)
    return None if found is None or begins_no_name(found["name"]) else found["name"]


_HELPS = re.compile(
    r"[,.] (?:how (?:can|may)|what can|wie kann|was kann|womit|waarmee|hoe kan|wat kan|comment puis|que puis|en quoi|en que|"
    r"como puedo)\b"
)


_OR = re.compile(r"\b(?:or|and|of|en|oder|und|ou|et|o|y) $")
"""Before a name that is not given alone: nobody goes by two (`Homebarn or Amazon here`)."""

OF = r"(?:from|of|at|with|vom|von|van|de|du|del|bij|bei|chez)"
"""Between a name and for whom somebody speaks."""
_THE = r"(?:the|de|het|der|dem|den|la|le|les|l'|el|los|las|your|uw|unserer?|notre)"
_IS_NAMED = re.compile(rf" (?i:{OF})(?: chez)? (?:(?i:{_THE}) |{CAPITAL})| (?:du|del|vom) ")
"""A company's name has a capital, a department an article: `Rutger van de storingsdienst`, and not `Pas de souci`."""


_WORKS_IN = (
    rf" (?:in|im|aus|a|au|en|from|at|van|von|vom|bij|du|de|del)"
    rf"(?: {_THE})? (?:l')?(?:(?:show|sales)room|shop|store|office|warehouse|workshop|depot|branch|billing|"
    "claims|accounts|dispatch|reception|front desk|customer (?:service|care)|support|sales|receptie|balie|klantenservice|empfang|"
    "zentrale|kundendienst|kundenservice|accueil|secretariat|sav|service client|recepcion|secretaria|atencion al cliente|"
    "administracion|facturacion|ventas|winkel|kantoor|magazijn|werkplaats|filiaal|planning|laden|geschaft|buro|lager|werkstatt|filiale|"
    r"versand|buchhaltung|boutique|magasin|atelier|agence|bureau|tienda|oficina|almacen|taller|sucursal)(?:[.!?,]|\W*$)"
)
"""Where somebody works, behind the name: `Hi Jo, Eoin in the showroom.`"""


def _before_here(text: str, company: str) -> str | None:
    """The name in `Ngozi here from Albion Air`, `Wiebke von Strandferien hier`, `Rutger van de storingsdienst`."""
    for found in _MAY_BE_NAMED.finditer(text):
        for name in (found["name"], _without_company(found["name"], company)):
            if _is_here(text, found, name):
                return name
    return None


_MAY_BE_NAMED = re.compile(
    rf"(?:^(?i:{TITLE}) {CAPITAL}[\w'’-]+,? (?i:{GREETING}),? |"
    rf"^(?i:{GREETING}),? (?i:{TITLE}) {CAPITAL}[\w'’-]+,? |^(?i:{GREETING}),? (?i:{MADAM}),? |^(?P<hello>(?i:{GREETING}) )?|"
    rf"[.!?,;:] |[{STYLED}] |\b[a-z]+ ){NAMED}(?= |,)"
)
"""A name with a capital at the beginning, behind whom a greeting names, a mark or a small word."""


def _is_here(text: str, found: re.Match[str], name: str) -> bool:
    """Whether who has this name says so, by what stands around it."""
    here, before = in_any("here"), text[: found.start("name")]
    behind = plain(text[found.start("name") + len(name) :])
    if (
        found["hello"]
        and not pattern(rf"(?: {OF} [\w' &-]{{2,30}}?(?= )|,)? (?:{here})(?:\W*$|[.,!]|{_FROM_HERE})").match(behind)
        and not _SPEAKS.match(behind)
    ):
        return False  # Hi Jo, here is your code
    if found["hello"] and " " in name and re.match(rf" {OF} ", behind):
        return False  # Hi Jo Kev from the depot here
    closely = pattern(rf",? (?:(?:{OF} |d')[\w' &-]{{2,30}},? )?(?:{here})\b(?!\?)").match(behind)
    placed = pattern(rf" (?:{_WHERE}) [\w' &-]{{2,30}} (?:{here})(?=\W*$|[.,!])").match(behind)
    plainly = pattern(rf" {OF} (?:{_THE} )?[^\W\d][\w' &-]{{1,30}}(?:[.!?]|(?P<open>\W*$|, (?!{OF} )))").match(behind)
    if plainly and plainly["open"] is not None and not _GREETED.fullmatch(before):
        plainly = None
    is_named = _IS_NAMED.match(text, found.start("name") + len(name))
    plainly = (plainly and is_named) or pattern(_WORKS_IN).match(behind)
    at_start = not before.strip(" ,!") or before.rstrip()[-1:] in ",!" or _GREETED.fullmatch(before)
    greets = pattern(rf"(?:{in_any('greets')}|{GREETING})(?!\S)").match(plain(name))
    joined = _OR.search(plain(before)) or re.search(rf"\b{OF} $", plain(before))  # Kev from Fixrite here
    return bool(closely or ((plainly or placed) and at_start)) and not (greets or joined or begins_no_name(name))


_WHERE = "on|in|over at|behind|aan|op|achter|an|am|im|auf|a l'|a la|au|aux|en|desde"
"""Where somebody sits who says so: `Bex on the desk here`."""

_SPEAKS = re.compile(r",? (?:speaking|aan de lijn|am apparat|a l'appareil|a votre ecoute|al habla|al aparato)\b")
_GREETED = re.compile(
    rf"\W*(?:(?i:{GREETING})(?:,? (?i:{TITLE}) {CAPITAL}[\w'’-]+,? |,? (?i:{MADAM}),? |(?: {CAPITAL}[^\W\d_]+)?[,!.]+ )|"
    rf"(?i:{TITLE}) {CAPITAL}[\w'’-]+,? (?i:{GREETING}),? )"
)
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
        ranks = rf"{_THEIR}\b(?:{in_any(role.value)}){_ENDS}"
        if not pattern(ranks).search(small):
            continue
        bare, says = pattern(rf"[,:–-]* {ranks}"), pattern(rf"[,:–-]* (?:{in_any('i_am')}) {ranks}")
        for found in (
            re.compile(NAMED).match(text, _past_courtesy(small, one.end())) for one in greeted.finditer(small)
        ):
            if found and (bare.match(small, found.end()) or (" " in found["name"] and says.match(small, found.end()))):
                first = found["name"].split()[0]
                if not (is_title(first) or COURTESY.match(f"{plain(first)} ") or is_company(found["name"], company)):
                    yield found["name"], role


def _past_courtesy(small: str, at: int) -> int:
    title = COURTESY.match(small[at : at + 12])
    return at + title.end() if title else at
