"""Numbers that a state gives to a person.

Bare, they look like any number of a company's, so they count where they are said to be what they are: right after the
word as typed, since a slip of one digit is as private; elsewhere in the same line only where the check digit holds,
which python-stdnum tells. An Italian codice fiscale is unmistakable and needs no word.
"""

from __future__ import annotations

from importlib import import_module
from typing import NamedTuple

from casebook.masking.normalise import BOUNDARY, Span, compiled, non_overlapping
from casebook.masking.placeholders import SensitiveKind


class _Identity(NamedTuple):
    """`words` that say it (a pattern), its `form`, and the modules of stdnum that know its check digit."""

    words: str
    form: str
    modules: tuple[str, ...]


_US = r"[0-9]{3}[- .]?[0-9]{2}[- .]?[0-9]{4}"
_FR = r"[12] ?[0-9]{2} ?[0-9]{2} ?(?:[0-9]{2}|2[AaBb]) ?[0-9]{3} ?[0-9]{3}(?: ?[0-9]{2})?"
_IT = (
    r"[A-Za-z]{6} ?[0-9L-NP-Vl-np-v]{2}[A-Ea-eHhLlMmPpR-Tr-t][0-9L-NP-Vl-np-v]{2} ?[A-Za-z][0-9L-NP-Vl-np-v]{3}[A-Za-z]"
)
_BE = r"[0-9]{2}[. ]?[0-9]{2}[. ]?[0-9]{2}[- .]?[0-9]{3}[. ]?[0-9]{2}"
_DOCUMENT = r"(?=[A-Za-z0-9]*[0-9]{3})[A-Za-z0-9]{7,12}"

_IDENTITIES = (
    _Identity(r"bsn|burger ?service ?nummer|sofi-?nummer", r"[0-9](?:[ .-]?[0-9]){7,8}", ("nl.bsn",)),
    _Identity(
        r"ssn|social security|itin|tax(?:payer)? id|insee|nir|sécurité sociale|sécu",
        f"{_FR}|{_US}",
        ("us.ssn", "us.itin", "fr.nir"),
    ),
    _Identity(
        r"nino|national insurance|ni number",
        r"[A-Za-z]{2} ?[0-9]{2} ?[0-9]{2} ?[0-9]{2} ?[A-Da-d]",
        (),
    ),
    _Identity(r"nhs(?: number)?", r"[0-9]{3}[ -]?[0-9]{3}[ -]?[0-9]{4}", ("gb.nhs",)),
    _Identity(
        r"nif|dni|(?-i:NIE)",
        r"[XYZKLMxyzklm]?[ -]?[0-9]{7,8}[ -]?[A-Za-z]|[0-9]{3} ?[0-9]{3} ?[0-9]{3}",
        ("es.nif", "es.nie", "pt.nif"),
    ),
    _Identity(r"codice fiscale|cod\. ?fisc\.?", _IT, ("it.codicefiscale",)),
    _Identity(
        r"steuer-?id(?:entifikationsnummer|nr)?|steuer-identifikationsnummer|id-?nr",
        r"[0-9]{2} ?[0-9]{3} ?[0-9]{3} ?[0-9]{3}",
        ("de.idnr",),
    ),
    _Identity(r"pesel", r"[0-9]{11}", ("pl.pesel",)),
    _Identity(r"rijksregister(?:nummer)?|registre national|numéro national", _BE, ("be.nn",)),
    _Identity(r"ahv|avs", r"756\.?[0-9]{4}\.?[0-9]{4}\.?[0-9]{2}", ("ch.ssn",)),
    _Identity(r"personnummer|cpr|fødselsnummer", r"(?:19|20)?[0-9]{6}[-+ ]?[0-9]{4,5}", ()),
    _Identity(r"pps(?:n| number)", r"[0-9]{7} ?[A-Wa-w]{1,2}", ("ie.pps",)),
    _Identity(
        r"passport|paspoort|reisepass|passeport|pasaporte|personalausweis|identity card|id card|id-kaart"
        r"|identiteits(?:kaart|bewijs)|rijbewijs|driver'?s? licen[cs]e|driving licence",
        _DOCUMENT,
        (),
    ),
)

_GAP = (
    r"(?:[ \n:=#\"'“‘(-]{1,3}|(?:\b|(?<=[a-z]))(?:number|nummer|numéro|número|numer|no\.?|nr\.?|code|id"
    r"|is|was|ist|est|es|è|to|jest|of|the|die|my|mijn)\b|n[°º]){0,8}"
)
"""What may stand between the word and the number that it names."""

_NEAR = 60
"""How far from its word, in characters of the same line, a number with a check digit is looked for. Our own choice."""


def identities(text: str) -> list[Span]:
    """The national ids in a view."""
    spans = _unmistakable(text)
    lowered = text.lower()
    for identity in _IDENTITIES:
        if compiled(f"(?:{identity.words})").search(lowered) or ("NIE" in text and "NIE" in identity.words):
            spans += _labelled(text, identity)
    return non_overlapping(spans)


def _unmistakable(text: str) -> list[Span]:
    """A codice fiscale: its form has letters for a name, a month and a place, and its last letter checks the rest."""
    found = compiled(rf"(?<![0-9A-Za-z])(?:{_IT})(?![0-9A-Za-z])").finditer(text)
    return [Span(*one.span(), SensitiveKind.NATIONAL_ID) for one in found if _is_valid(one[0], ("it.codicefiscale",))]


def _labelled(text: str, identity: _Identity) -> list[Span]:
    """The ids of one kind: those right after a word for it, and those near one whose check digit holds."""
    spans = []
    number = rf"(?<![0-9A-Za-z])(?P<number>{identity.form})(?![0-9A-Za-z]|[-./][0-9])"
    word = rf"(?i:(?<![^\W_])(?:{identity.words}))"
    for found in compiled(word + "(?i:s?" + _GAP + ")" + number).finditer(text):
        spans.append(Span(*found.span("number"), SensitiveKind.NATIONAL_ID))
    known = {span.start for span in spans}
    for found in compiled(word).finditer(text) if identity.modules else ():
        start, end = _nearby(text, *found.span())
        for near in compiled(number).finditer(text, start, end):
            if near.start("number") not in known and _is_valid(near["number"], identity.modules):
                known.add(near.start("number"))
                spans.append(Span(*near.span("number"), SensitiveKind.NATIONAL_ID))
    return spans


def _nearby(text: str, start: int, end: int) -> tuple[int, int]:
    """What stands near a word: in its line, and on its side of any boundary."""
    before, after = text[max(0, start - _NEAR) : start], text[end : end + _NEAR]
    cut = max(before.rfind("\n"), before.rfind(BOUNDARY)) + 1
    ends = [place for place in (after.find("\n"), after.find(BOUNDARY)) if place >= 0]
    return start - len(before) + cut, end + min(ends, default=len(after))


def _is_valid(number: str, modules: tuple[str, ...]) -> bool:
    """Whether any of these modules of stdnum takes the number for one of its own."""
    return any(import_module(f"stdnum.{module}").is_valid(number) for module in modules)
