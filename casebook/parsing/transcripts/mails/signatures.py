"""Who signed a mail: the name under its closing formula, under a line that ends in a comma, or alone at the end."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from casebook.parsing.transcripts.decoding import plain
from casebook.parsing.transcripts.languages.words import in_any, pattern
from casebook.parsing.transcripts.numbers.number_labels import names_a_number
from casebook.parsing.transcripts.people.introductions import OF
from casebook.parsing.transcripts.people.names import CAPITAL, NAMED, alone, is_company, is_title
from casebook.parsing.transcripts.people.never_names import begins_no_name
from casebook.parsing.transcripts.turns import Line
from casebook.text.sentences import sentences

_LONGEST_SIGNATURE = 12
"""So many lines stand at most under a closing formula: the same words further up are none. Our own choice."""

_LONGEST_TITLE = 2
"""So many lines stand at most under a name that no closing formula announces. Our own choice."""

_LONGEST_CLOSING = 4
"""A line of more words that ends in a comma is no closing formula. Our own choice."""

_LONGEST_ABOVE_A_WHOLE_NAME = 8
"""The same above a first and a last name: `Vous en souhaitant bonne réception,`. Our own choice."""

_FOR_COMPANY = (
    r"(?:[.!?)]\s+|(?i:^(?:{closings})\W{{1,4}}))(?:(?i:{closings})\W{{1,4}})?(?:(?i:ihre?|deine?|eure?) )?"
    r"{NAMED}(?:\s?[,/|·–-]\s?| (?:at|from|with|van|von|vom|bei|bij|de|du|del|chez) )(?P<of>[^.,!?]{{2,40}})\W*$"
)
"""A name behind a sentence or a closing formula, with what it signs for, at the end of a message."""

_ON_BEHALF = re.compile(
    r"^(?:(?:i\. ?[AV]\.|ppa\.|p\.p\.|p\.o\.|namens|ihre?|mr|mw|drs|ir|ing|dhr|mevr)\.?\s+)+", re.IGNORECASE
)
"""What stands before the name of who signs for somebody else, or as *yours*, in German and Spanish letters, and Dutch titles."""


def without_signature(lines: list[Line]) -> tuple[list[Line], str]:
    """The lines above a closing formula, and the name under it; empty where nobody signed."""
    for at, line in enumerate(lines):
        small = plain(line.text).rstrip(" ,.!-")
        closes = pattern(f"(?:{in_any('closings')})(?:{_FROM_TOWN})?").fullmatch(small)
        if at and len(lines) - at <= _LONGEST_SIGNATURE and closes:
            return lines[:at], _signed(lines[at + 1 : at + 4])
        if at and len(lines) - at <= _LONGEST_TITLE and (name := _closed_with(line.text)):
            return lines[:at], name
        if line.text == "--":
            return lines[:at], ""
    for at in range(max(1, len(lines) - _LONGEST_SIGNATURE), len(lines) - 1):
        text = lines[at].text
        most = _LONGEST_ABOVE_A_WHOLE_NAME if len(lines[at + 1].text.split()) > 1 else _LONGEST_CLOSING
        if text.endswith(",") and len(text.split()) <= most and _is_persons(lines[at + 1].text):
            return lines[:at], _signed(lines[at + 1 : at + 4])
    for at in range(len(lines) - 1, max(0, len(lines) - 1 - _LONGEST_TITLE), -1):
        if lines[at - 1].text[-1:] in ".!?" and _is_persons(lines[at].text) and _is_no_farewell(lines[at].text):
            return lines[:at], _signed(lines[at:])
        title = lines[at].text.partition(",")[0]
        if not (_is_of_a_team(lines[at].text) or _is_of_work(title) or _is_of_rank(title)):
            break
    return lines, ""


_PLAIN_CLOSINGS = r"(?<= )(?:groet(?:en|jes)?|regards|gru(?:ss|ß)e?|mfg|mvg|lg|cordialement|saludos)(?=,)"
"""What ends a message in the middle of a line too, where its lines were joined."""


def signed_behind_closing(text: str, *, is_known: bool) -> str | None:
    """The name behind a closing formula at the end of a message of a chat; of one that greets as well, *cheers, Sam*, only where
    the person `is_known`, who may be meant by it."""
    ends = r"^|[.!?)]\s+|,\s+" if is_known else r"^|[.!?)]\s+"
    signed = pattern(rf"(?:(?:{ends})\W{{0,9}}(?:{in_any('closings')})|{_PLAIN_CLOSINGS})\W{{1,4}}")
    signs = [one for one in signed.finditer(plain(text)) if is_known or not pattern(in_any("greets")).search(one[0])]
    behind = rf"{NAMED}(?: {OF} .{{2,40}}|\s*[,–—|-]\s*[^.,!?]{{2,40}})?\W*"
    below = re.fullmatch(behind, text[signs[-1].end() :]) if signs else None
    return below["name"] if below else None


def signed_below_closing(lines: Sequence[Line]) -> tuple[str, Line] | None:
    """The name with which a message of a chat ends, on a line of its own below one that only greets, with its line."""
    for closing, below in list(pairwise(lines))[-_LONGEST_TITLE:]:
        name = below.text.strip(" ,.!-")
        if _only_greets(closing.text) and _is_persons(name) and not begins_no_name(name) and not is_title(name):
            return name, below
    return None


def signed_below_post(lines: Sequence[Line]) -> tuple[str, Line] | None:
    """The name under what somebody posted, as under a mail, with its line."""
    name = alone(without_signature(list(lines))[1])
    return (name, next((line for line in reversed(lines) if name in line.text), lines[-1])) if name else None


def without_greeting_below(text: str) -> str:
    """What a message of a chat says, without the greeting and the name with which it ends.

    >>> without_greeting_below("It is your router.\\nKind regards\\nAnn"), without_greeting_below("We will see. Groetjes, Mo")
    ('It is your router.', 'We will see.')
    >>> without_greeting_below("Kind regards"), without_greeting_below("It is broken.\\nIt never worked.")
    ('Kind regards', 'It is broken.\\nIt never worked.')
    """
    lines = [Line(number, line) for number, line in enumerate(text.rstrip().split("\n"), 1)]
    if (signed := signed_below_closing(lines)) is not None:
        return "\n".join(line.text for line in lines[: signed[1].number - 2]).rstrip() or text
    *_, last = sentences(lines[-1].text) or [""]
    if _closed_with(last) or _only_greets(last):
        return text.rstrip().removesuffix(last).rstrip() or text
    return text


def _only_greets(text: str) -> bool:
    """Whether a line or a sentence is a closing formula and no more."""
    return pattern(in_any("closings")).fullmatch(plain(text).strip(" ,.!-")) is not None


def numbers_signed(lines: list[Line]) -> list[Line]:
    """The lines below the name of who signs that tell a number: `Unsere Reklamationsnummer: TR-26-077`."""
    return [line for line in lines[len(without_signature(lines)[0]) :] if names_a_number(line.text.partition(":")[0])]


_FROM_TOWN = (
    r" (?:aus|uit|from|vom|du|des|(?:from|von|van|de|desde) (?:the|der|den|dem|de|het|la|las|los|les|el)|de (?=l')) ?"
    r"(?:l')?[^\W\d_]+(?:[ -][^\W\d_]+)?"
)
"""Where a greeting comes from: `Viele Grüße aus Tübingen`, `Herzliche Grüße von der Küste`."""


def _closed_with(text: str) -> str:
    """The name behind a closing formula on the same line: `Groetjes Bas`."""
    found = pattern(f"(?:{in_any('closings')})[, –-]{{1,3}}").match(plain(text))
    name = text[found.end() :].strip(" ,.!") if found else ""
    return (
        name
        if name and _is_persons(name) and not is_title(name) and len(name.split()) <= len(("first", "last"))
        else ""
    )


_WORK = (
    r"\b(?:handler|advis[eo]r|officer|agent|executive|coordinator|specialist|representative|assistant|relations|resolutions?|claims|"
    "complaints|medewerk(?:st)?er|adviseur|afdeling|behandelaar|sachbearbeit(?:er|erin|ung)|mitarbeiter(?:in)?|abteilung|"
    "referent(?:in)?|conseill(?:er|ere)|chargee?|gestionnaire|charge de clientele|service|gestora?|asesora?|departamento|dpto|"
    r"atencion)\b"
)


def _is_of_work(text: str) -> bool:
    """Whether a line under a name says what somebody does: `Claims Handler`."""
    short = len(text.split()) <= _LONGEST_CLOSING and text[:1].isupper() and text[-1:] not in ".!?:"
    return short and not any(map(str.isdigit, text)) and pattern(_WORK).search(plain(text)) is not None


def _is_of_a_team(text: str) -> bool:
    """Whether a line is where somebody works, as it stands under a name: `Customer Care, Lumo`."""
    parts = (part.strip() for part in re.split(r"[,|·/–-]", plain(text)))
    return any(pattern(f"{in_any('company')}|{in_any('teams')}").fullmatch(part) for part in parts)


def signed_for(text: str, company: str) -> str | None:
    """The name at the end of a message, before that of the company, in small letters: `… the boiler. Dee, Peabody Repairs`."""
    farewell = pattern(rf"(?:{in_any('closings')})\W{{1,4}}").match(plain(text))
    text = f". {text[farewell.end() :]}" if farewell else text
    found = pattern(_FOR_COMPANY.format(closings=in_any("closings"), NAMED=NAMED)).search(text) if company else None
    if found is None or is_title(found["name"].split()[0]):
        return None
    if pattern(rf"(?:{in_any('greets')}|{in_any('closings')})\b").match(plain(found["name"])):
        return None
    of = plain(found["of"])
    return found["name"] if company in of or is_company(of.split()[0], company) else None


_DASHED = re.compile(rf"[.!?)] [-–—^~] ?(?P<name>{CAPITAL}[^\W\d_]+)\W*$")
_ALONE = re.compile(rf"(?:[.!?)] +(?:[-–—] ?)?| [-–—^~] ?){NAMED}\W*$")


def signed_alone(text: str) -> str | None:
    """The name that stands alone behind the last sentence of a message: `We will be there at nine. Sam`."""
    found = _ALONE.search(text)
    return found["name"] if found and not begins_no_name(found["name"]) else None


def is_signed(text: str) -> bool:
    """Whether a message ends in a sentence, a dash and one name, as people sign who write for a company's account."""
    found = _DASHED.search(text)
    return found is not None and not begins_no_name(found["name"])


def _signed(below: Sequence[Line]) -> str:
    """The first name in these lines, with the rank that stands under it."""
    texts = [_before_team(_ON_BEHALF.sub("", line.text)) for line in below]
    by_company = pattern(rf"(?:{_FOR}) ")
    is_no_name = below and (by_company.match(plain(below[0].text)) or _FOR_ANOTHER.fullmatch(plain(below[0].text)))
    if len(below) > 1 and is_no_name and any(map(_is_persons, texts[1:])):
        texts[0] = ""
    place = next((number for number, text in enumerate(texts) if _is_persons(text)), None)
    if place is None:
        return ""
    title = next((text for text in texts[place + 1 :] if _is_of_rank(text)), "")
    return f"{texts[place]} ({title})" if title else texts[place]


_FOR = "namens|on behalf of|for|im namen(?: von)?|fur|pour|en nombre de|por"
"""Before the company in whose name somebody signs, on a line of its own."""

_FOR_ANOTHER = re.compile(
    r"\W*(?:(?:im|in) auftrag(?:e)?|i\. ?[av]\.?|in vertretung|ppa\.?|p\.?p\.?|i\.o\.|per procura|bij afwezigheid|voor deze|"
    r"pour (?:le|la) (?:directeur|directrice|maire|president)|par (?:delegation|ordre)|p\.?o\.?|por (?:orden|delegacion))\W*"
)
"""What stands above a name on a line of its own where somebody signs for whoever decided: `Im Auftrag`, `Par délégation`."""

_BESIDE = re.compile(
    r"\s*(?:,\s+(?=[a-zà-ÿ])|@|\||\s[–—•·-]\s|\(|\b(?:de l'[ée]quipe|(?:from|of) the|vom|van het|del equipo)\s).*"
)


def _before_team(text: str) -> str:
    """A name without what stands behind it on its line: `Clémence Aubry, pour le service client`, `Dana @ Acme`."""
    bare = _BESIDE.sub("", text).strip()
    return bare if bare != text and _is_persons(bare) else text


def _is_no_farewell(text: str) -> bool:
    return pattern(f"(?:{in_any('closings')}|{in_any('greets')}|{in_any('accepts')})").match(plain(text)) is None


def _is_of_rank(text: str) -> bool:
    """Whether a line under a name says that it is somebody of rank."""
    return (
        len(text) < 60
        and pattern(rf"\b(?:{in_any('supervisor')}|{in_any('manager')})\b").search(plain(text)) is not None
    )


_JOINING = tuple(
    "van de der den von vom zu zum zur du des la le del el al bin ben ibn da di dos ten te het ter from at of bij bei "
    "chez".split()
)


def _is_persons(text: str) -> bool:
    words = re.split(r"[\s,|]+", text.strip(" ,."))
    named = 1 <= len(words) <= 4 and all(re.match(CAPITAL, word) is not None or word in _JOINING for word in words)
    return (
        named
        and pattern(f"{in_any('company')}|{in_any('teams')}").fullmatch(plain(text)) is None
        and pattern(in_any("closings")).fullmatch(plain(text).strip(" ,.!")) is None
        and not any(map(str.isdigit, text))
    )
