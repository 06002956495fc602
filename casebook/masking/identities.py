"""Numbers that a state gives to a person.

Bare, they look like any number of a company's, so they count where they are said to be what they are: right after the
word as typed, since a slip of one digit is as private; elsewhere in the same line only where the check digit holds,
which python-stdnum tells. An Italian codice fiscale is unmistakable and needs no word.
"""

from __future__ import annotations

from importlib import import_module

from casebook.masking.filler import FILLER
from casebook.masking.normalise import (
    BOUNDARY,
    SensitiveSpan,
    has_digit,
    is_hinted_at,
    non_overlapping,
    quick,
    searched_for_hints,
)
from casebook.masking.placeholders import SensitiveKind
from casebook.records.frozen import Frozen
from casebook.text.quick_pattern import exactly


class _Identity(Frozen):
    """`words` that say it and its `form` (patterns), the modules of stdnum that know its check digit, and `hints` at it."""

    words: str
    form: str
    modules: tuple[str, ...]
    hints: str


_US = r"[0-9]{3}[- .]{0,3}[0-9]{2}[- .]{0,3}[0-9]{4}"
_FR = r"[12] ?[0-9]{2} ?[0-9]{2} ?(?:[0-9]{2}|2[AaBb]) ?[0-9]{3} ?[0-9]{3}(?:[ /-]{0,3}[0-9]{2})?"
_IT_DIGIT = "[0-9L-NP-Vl-np-v]"
_IT = (
    rf"[A-Za-z]{{3}} ?[A-Za-z]{{3}} ?{_IT_DIGIT}{{2}} ?[A-Ea-eHhLlMmPpR-Tr-t] ?{_IT_DIGIT}{{2}}"
    rf" ?[A-Za-z]{_IT_DIGIT}{{3}} ?[A-Za-z]"
)
_BE = r"[0-9]{2}[. ]?[0-9]{2}[. ]?[0-9]{2}[- .]?[0-9]{3}[. -]?[0-9]{2}"
_NO_DATE = (
    r"(?![0-3]?[0-9][-/. ][01]?[0-9][-/. ](?:19|20)?[0-9]{2}(?![0-9])|(?:19|20)[0-9]{2}-[01][0-9]-[0-3][0-9](?![0-9]))"
)
_DOCUMENT = (
    r"[0-9]{3}-[0-9]{7}-[0-9]{2}|"  # Belgium's cards
    r"(?=(?:[A-Z]{0,5}[0-9]){3})[A-Z0-9]{8,9}(?![^\W_])|"  # capitals and digits mixed, as in Germany and the Netherlands
    rf"{_NO_DATE}(?=[A-Za-z]{{0,9}}[ -]?(?:[A-Za-z]{{0,2}}[ -]?[A-Za-z]?[0-9]){{4}})(?=(?:[ -]?[0-9A-Z]){{6}}|[A-Za-z0-9]{{6}})"
    r"(?:[A-Z]{1,3}[ -](?=[0-9]))?[A-Za-z0-9]{2,18}(?:[ -](?=[A-Z]{0,2}[0-9])[0-9A-Z]{1,6}(?![^\W_])){0,4}"
)
_DIGITS = _NO_DATE + r"[0-9](?:[ .\-/]{0,2}[0-9]){5,13}(?:[ -]?[A-Za-z](?![^\W_]))?"

_IDENTITIES = (
    _Identity(
        r"bsn|burger ?service ?(?:nummer|nr\.?)|sofi-?(?:nummer|nr\.?)?|citizen service|persoonsnummer",
        r"[0-9](?:[ .-]?[0-9]){7,8}",
        ("nl.bsn",),
        "bsn burger sofi citizen persoonsnummer",
    ),
    _Identity(
        r"ssn|ss ?(?:#|no\.?|number)|social(?: security)?(?: ?(?:#|no\.?|number))?|soc\.? sec\.?|itin|t\.?i\.?n"
        r"|tax(?:payer)?(?: ?-?id\w*)|tax number|insee|nir|sécurité sociale|n° de sécu|sécu",
        f"{_FR}|{_US}",
        ("us.ssn", "us.itin", "fr.nir"),
        "ss social soc itin tin t.i tax insee nir sécu",
    ),
    _Identity(
        r"tax(?:payer)?(?:'?s)? ?-?(?:id\w*|number|no\.?|ref(?:erence)?)|(?-i:UTR)|unique taxpayer reference|(?-i:EIN)"
        r"|employer id\w*(?: number)?|(?:num[ée]ro|n[°º]|identifiant)(?: d['’]identification)? fiscale?"
        r"|número (?:de identificación )?fiscal|belastingnummer|fiscaal nummer",
        r"[0-9]{2}-?[0-9]{7}|[0-9]{5} ?[0-9]{5}|[0-9](?: ?[0-9]){8,12}",
        (),
        "tax utr ein employer fiscal belasting fiscaal",
    ),
    _Identity(
        r"nino|n\.?i\.?n|nat(?:ional|\.)? ?ins(?:urance|\.)?|n\.? ?i\.? (?:number|no\.?|nr\.?|#)|(?-i:NI)",
        r"[A-Za-z]{2}[ .-]?[0-9]{2}[ .-]?[0-9]{2}[ .-]?[0-9]{2}[ .-]?[A-Da-d]?",
        (),
        "ni nat",
    ),
    _Identity(r"nhs|n\.h\.s\.?", r"[0-9]{3}[ -]?[0-9]{3}[ -]?[0-9]{4}", ("gb.nhs",), "nhs"),
    _Identity(
        r"nif|n\.i\.f\.?|dni|d\.n\.i\.?|(?-i:NIE)|n\.i\.e\.?|documento nacional(?: de identidad)?|contribuinte|cédula",
        r"(?:[XYZKLMxyzklm][ .-]?)?[0-9](?:[ .]?[0-9]){6,9}[ .-]?[A-Za-z]|[0-9]{3} ?[0-9]{3} ?[0-9]{3}",
        ("es.nif", "es.nie", "pt.nif"),
        "nif n.i. dni d.n. nie documento contribuinte dula",
    ),
    _Identity(
        r"seguridad social|(?-i:NUSS|NAF)|n[º°.]{0,2} ?(?:de )?afiliación",
        r"[0-9]{2}[ /-]?[0-9]{7,8}[ /-]?[0-9]{2}",
        (),
        "seguridadsocial nuss naf afilia",
    ),
    _Identity(r"codice fiscale|cod\. ?fisc\.?|c\.f\.", _IT, ("it.codicefiscale",), "fisc c.f"),
    _Identity(
        r"steuer-?id(?:entifikations(?:nummer|nr\.?)|-?nr\.?|-?nummer)?|steuernummer|steuerliche identifikationsnummer|id-?nr",
        r"[0-9]{2}[ /]?[0-9]{3}[ /]?[0-9]{3}[ /]?[0-9]{3}|[0-9]{2,3}/[0-9]{3}/[0-9]{4,5}",
        ("de.idnr",),
        "steuer idnr id-nr",
    ),
    _Identity(
        r"(?:sozial|renten)versicherungs(?:nummer|nr\.?)|sv-?(?:nummer|nr\.?)",
        r"[0-9]{2} ?[0-9]{6} ?[A-Za-z] ?[0-9]{3}|[0-9]{4} ?[0-9]{6}",
        (),
        "versicherung sv",
    ),
    _Identity(r"pesel", r"[0-9]{11}", ("pl.pesel",), "pesel"),
    _Identity(
        r"rijksregister(?:-?(?:nummer|nr\.?))?|insz|niss|registre national|numéro national|national register",
        _BE,
        ("be.nn",),
        "rijksregister insz niss national",
    ),
    _Identity(r"ahv(?:-?(?:nummer|nr\.?))?|avs", r"756[. ]?[0-9]{4}[. ]?[0-9]{4}[. ]?[0-9]{2}", ("ch.ssn",), "ahv avs"),
    _Identity(
        r"person-?nummer|cpr(?:-?(?:nummer|nr\.?))?|fødselsnummer|kennitala|henkilötunnus|hetu",
        r"(?:19|20)?[0-9]{6}[-+ Aa]?[0-9]{3}[0-9A-Za-z]{0,2}",
        (),
        "person cpr fødsel kennitala tunnus hetu",
    ),
    _Identity(r"pps(?:n| number| no\.?)?", r"[0-9]{7} ?[A-Wa-w]{1,2}", ("ie.pps",), "pps"),
    _Identity(
        "social insurance|(?-i:SIN)|tax file|(?-i:TFN)|medicare|aadhaar|aadhar|(?-i:PAN)|(?-i:CPF)|(?-i:CURP)|(?-i:RFC)"
        "|nric|(?-i:CNP)|(?-i:EGN)|(?-i:OIB)|(?-i:JMBG)|(?-i:EMŠO)|(?-i:AMKA)|(?-i:AFM)|rodné číslo|teudat zehut"
        "|(?-i:My Number)",
        rf"{_DIGITS}|[1-9][A-Z][A-Z0-9][0-9]-?[A-Z][A-Z0-9][0-9]-?[A-Z]{{2}}[0-9]{{2}}|[A-Za-z]{{4,5}}[0-9]{{4,6}}[A-Za-z0-9]{{1,8}}",
        (),
        "social sin tax tfn medicare aadha pan cpf curp rfc nric cnp egn oib jmbg emšo amka afm rodn teudat mynumber",
    ),
    _Identity(
        "(?:national|personal|citizen|state) (?:id(?:entity|entification)?|registration)(?: card)?|identity number"
        "|id number|identification number|id-?nummer|identiteitsnummer|personalausweis(?:nummer)?|carte d'identité"
        r"|carta d'identità|documento d'identità|documento de identidad|(?:entry |travel |my )?visa (?:number|no\.?|nr\.?)"
        r"|passport|paspoort(?:-?(?:nummer|nr\.?))?|pas-?(?:nummer|nr\.?)|reisepass(?:nummer)?|pass-?(?:nummer|nr\.?)"
        r"|ausweis(?:-?(?:nummer|nr\.?))?|perso(?:-?nr\.?)?|passeport|pasaporte|passaporto|identity card|id card|id-kaart"
        "|identiteits(?:kaart|bewijs)|rijbewijs(?:nummer)?|driv(?:er'?s?|ing) ?-?licen[cs]e|führerschein(?:nummer)?"
        "|permis de conduire|carn[eé]t? de conducir|patente di guida|residence permit|green card|verblijfs(?:vergunning"
        "|document)",
        _DOCUMENT,
        (),
        "ausweis perso national citizen state ident visan idn id-n idcard id-k pass pasn pas-n pasaporte paspoort "
        "rijbewijs licen führer permis conducir patente permit greencard verblijf",
    ),
)

_NEAR = 60
"""How far from its word, in characters of the same line, a number with a check digit is looked for. Our own choice."""


def identities(text: str) -> list[SensitiveSpan]:
    """The national ids in a view."""
    if not has_digit(text):
        return []
    spans = _unmistakable(text)
    searched = searched_for_hints(text)
    for identity in _IDENTITIES:
        if is_hinted_at(searched, identity.hints) and quick(f"(?i)(?:{identity.words})").search(text):
            spans += _labelled(text, identity)
    return non_overlapping(spans)


def _unmistakable(text: str) -> list[SensitiveSpan]:
    """A codice fiscale: its form has letters for a name, a month and a place, and its last letter checks the rest."""
    found = exactly(rf"(?<![0-9A-Za-z])(?:{_IT})(?![0-9A-Za-z])").finditer(text)
    return [
        SensitiveSpan(*one.span(), SensitiveKind.NATIONAL_ID)
        for one in found
        if _is_valid(one[0], ("it.codicefiscale",))
    ]


def _labelled(text: str, identity: _Identity) -> list[SensitiveSpan]:
    """The ids of one kind: those right after a word for it, and those near one whose check digit holds."""
    spans = []
    number = rf"(?<![0-9A-Za-z])(?P<number>{identity.form})(?![0-9A-Za-z]|[-./][0-9])"
    word = rf"(?i:(?<![^\W_])(?:{identity.words}))"
    for found in quick(word + "(?i:s?" + FILLER + ")" + number).finditer(text):
        spans.append(SensitiveSpan(*found.span("number"), SensitiveKind.NATIONAL_ID))
    known = {span.start for span in spans}
    for found in quick(word).finditer(text) if identity.modules else ():
        start, end = _nearby(text, *found.span())
        for near in quick(number).finditer(text, start, end):
            if near.start("number") not in known and _is_valid(near["number"], identity.modules):
                known.add(near.start("number"))
                spans.append(SensitiveSpan(*near.span("number"), SensitiveKind.NATIONAL_ID))
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
