"""What is private because of the word beside it: bank accounts and the codes of banks, dates of birth, gift cards,
number plates and the names that people log in with.

Bare, such a number looks like any other; so it counts right after the word for it, with no more between than `number`,
`is` and the like, or right before (`12345678 is my account number`). What is said *about* it stays.
"""

from __future__ import annotations

from casebook.masking.bank_accounts import (
    ACCOUNT,
    ACCOUNT_WORDS,
    BANK_CODE,
    BARE_ACCOUNT,
    CODE_WORDS,
    accounts_by_a_bank,
    sort_codes_behind,
)
from casebook.masking.filler import FILLER
from casebook.masking.logins import LOGIN_HINTS, LOGIN_NAME, LOGIN_OF_WHAT, LOGIN_WORDS
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
from casebook.masking.spelled_dates import DAY_IN_WORDS, YEAR_HINTS, YEAR_IN_WORDS
from casebook.records.frozen import Frozen
from casebook.text.quick_pattern import exactly


class _Said(Frozen):
    """`words` that say it and the `form` it has (patterns); `hints` at it."""

    kind: SensitiveKind
    words: str
    form: str
    hints: str


_MONTH = (
    "(?i:jan|feb|fév|fev|mar|mrt|maart|mär|mae|apr|avr|abr|may|mei|mai|mag|maj|jun|jui|juin|giu|jul|lug|aug|aoû|aou|ago"
    r"|sep|set|oct|okt|ott|out|nov|dec|dez|déc|dic|ene|gen)[^\W\d_]{0,7}\.?"
)
_DAY = r"[0-3]?[0-9](?:st|nd|rd|th|er|e|\.|º)?"
_YEAR = r"(?:(?:18|19|20)[0-9]{2}|['’]?[0-9]{2})"
_DATE = (
    rf"(?:[0-3]?[0-9][-/. ]{{1,2}}[0-3]?[0-9][-/. ]{{1,2}}{_YEAR}|(?:19"
    rf"|20)[0-9]{{2}}[-/. ]{{1,2}}[01]?[0-9][-/. ]{{1,2}}[0-3]?[0-9]"
    rf"|(?:19|20)[0-9]{{2}}[01][0-9][0-3][0-9]|[0-3][0-9][01][0-9](?:19|20)[0-9]{{2}}"
    rf"|(?:{_DAY}|{DAY_IN_WORDS})[ -]?(?:of |de |del )?{_MONTH}(?:[ ,.-]{{1,2}}| de | del )?(?:{_YEAR}|{YEAR_IN_WORDS})"
    rf"|{_MONTH} (?:the )?{DAY_IN_WORDS},? (?:{_YEAR}|{YEAR_IN_WORDS})|{_MONTH} ?(?:the )?{_DAY},? {{0,2}}{_YEAR}"
    rf"|(?:19|20)[0-9]{{2}}[ -]{_MONTH}[ -]{_DAY})"
)
_BIRTH_WORDS = (
    r"date of birth|birth ?-?date|birth ?day|d\.? ?o\.? ?b\.?|born(?: (?:in|at) [^\W\d_]{2,20})?"
    r"|\bb\.(?= ?[0-3]?[0-9][-/. ])|turned [1-9][0-9](?: on)?"
    r"|geboortedatum|geboortedag|geb(?:oren"
    r"|\.)(?: ?datum|-? ?dat\.?)?|geb-?datum|(?:ik ben|(?:hij|zij|ze) is) van"
    r"(?= [0-9][^,;\n\0]{2,12}(?:19[0-9]{2}|20[01][0-9])(?![0-9]))|verjaardag|jarig"
    r"|geburtsdatum|geburtstag|geburtsdat\.|date de naiss(?:ance|\.)|née?(?: le)|anniversaire"
    r"|f(?:echa|\.) ?(?:de )?nac(?:imiento|\.)?|nacid[oa]|nací"
    r"|data di nascita|nat[oa] il"
    r"|compleanno|data de nascimento|nascid[oa] em|fødselsdato|födelsedatum|fødselsdag|data urodzenia"
)

GIVEN = (
    "boeken?|bioscoop|film|diner|restaurant|theater|platen|speelgoed|tuin|bloemen|sauna|beauty|wellness|belevenis|iris"
)
"""What Dutch gift cards are for; a mere `bon` is a receipt."""

_GIFT_WORDS = (
    r"\be-?gift(?= )|(?:(?:gift|e-?gift)[ -]?(?:card|certificate|voucher|code)|store[ -]?card)s?(?:'s)?(?: ?(?:claim"
    r"|redemption|redeem"
    r"|activation|serial|card|pin))?"
    r"|(?:claim|redemption|redeem|redeeming|voucher|store credit) ?-?code|voucher(?: ?(?:number|no\.?))?"
    r"|(?:cadeau|kado)-?(?:bon|kaart|code|pas|cheque)|vvv[ -]?(?:bon|(?:cadeau)?kaart|cheque)"
    rf"|(?:{GIVEN})-?(?:bon|cheque|kaart)|waardebon|tegoedbon|(?:inwissel|verzilver|voucher)code|gutschein(?:code|karte"
    r"|nummer)?"
    r"|(?:gift|book|record|theatre|restaurant) token|(?:wert|einkaufs|wunsch)gutschein|geschenk(?:karte|gutschein)"
    r"|(?:carte|chèque|bon)[ -]cadeau|code cadeau|bon d'achat|tarjeta (?:de )?regalo"
    r"|(?:cheque|código|vale|bono|tarjeta)[ -]regalo"
    r"|(?:carta|buono) regalo|(?:google play|steam|itunes|xbox|psn)(?:[ -]?(?:gift ?)?card)?"
)
_OF_LETTERS = (
    r"[A-Z]{3,6}(?:-[A-Z]{3,6}){2,5}"
    r"|(?<![A-Z] )(?=[A-Z]{0,20}(?:[BCDFGHJKLMNPQRSTVWXZ]{5}|Q(?!U)))[A-Z]{8,25}"
)
"""A code of capitals alone: in groups, or as no word is spelt, where not all of the sentence is in capitals."""

_GIFT = (
    r"(?=[A-Z0-9 -]{0,6}[A-Z]{0,12}[ -]?[A-Z]{0,6}[0-9])(?=(?:[ -]?[A-Z0-9]){8})[A-Z0-9]{2,25}(?:[ -][A-Z0-9]{2,12}){0,6}"
    r"|[0-9](?:[ -]?[0-9]){11,24}"
    rf"|{_OF_LETTERS}"
)
_SCRATCH_WORDS = (
    r"scratch(?:[ -]?off)?[ -]?(?:code|panel|number|pin)|kras-?(?:code|laag|nummer|vlak)|code onder de kraslaag"
    r"|rubbel-?(?:code|feld)"
    r"|code à gratter|código para raspar"
)
_SCRATCH_CODE = r"[0-9]{4,12}|(?=[A-Z0-9 -]{0,12}[0-9])[A-Z0-9]{3,6}(?:[ -][A-Z0-9]{3,6}){1,5}"
"""Under a layer on the card, and needed to spend it."""

_BARE_GIFT = r"(?=[A-Z0-9-]{0,15}[0-9])(?=[A-Z0-9-]{0,15}[A-Z])[A-Z0-9]{4}-[A-Z0-9]{6}-[A-Z0-9]{4,5}"
"""As Amazon's: four, six and four or five letters and digits (help page `Redeem a Gift Card`, checked November 2026)."""

_PLATE_WORDS = (
    r"kenteken(?:plaat|nummer)?|nummer(?:plaat|bord)|(?:number|licen[cs]e|reg(?:istration)?)[ -]?plates?|plate (?:number|no\.?)"
    r"|(?:vehicle|car|van|bike)[ -]reg(?:istration)?(?: ?(?:number|no\.?|mark))?"
    r"|(?:car|van|vehicle|bike|motor|auto|taxi|wagen|voiture),?(?: (?:with|had|has|its|the|and|met|een|heeft|mit|avec|la)){0,2}"
    r" (?:plate(?!s)|plaat|plaque)"
    r"|(?:my|our|mijn|onze|meine?|unsere?) (?:plate|plaat)(?!s)"
    r"|\breg(?:istration)?(?=(?: is| was| no\.?| number|:|,)? [A-Z][A-Z0-9]{1,3} ?[A-Z]{3}(?![^\W_]))"
    r"|(?:ma|sa|notre|votre) plaque|plaque minéralogique"
    r"|(?:kfz-?)?kennzeichen|(?:plaque|numéro) d'immatriculation|immatriculation|immatriculée?|matrícula|targa"
)
_PLATE = (
    r"(?=[A-Z -]{0,8}[0-9])(?=[0-9 -]{0,8}[A-Z])[0-9A-Z]{1,4}(?:[ -]?[0-9A-Z]{1,4}){1,2}"
    r"|(?=[a-z-]{0,8}[0-9])(?=[0-9-]{0,8}[a-z])[0-9a-z]{1,3}-[0-9a-z]{2,3}-[0-9a-z]{1,3}|[a-z]{2}[0-9]{2} ?[a-z]{3}"
)
_GIFT_OF_A_SUM = (
    rf"(?i:(?<![^\W_])(?<!discount )(?<!promo )(?:{_GIFT_WORDS}|bon|voucher|tegoed)s?,?"
    r" ?(?:of|van|over|für|über|de|à|worth|t\.w\.v\.|for|voor|\()? ?[€£$]? ?[0-9]{1,4}(?:[.,](?:[0-9]{2}"
    r"|-))?(?: ?(?:euros?|eur|pounds?|€|£))?"
    rf"\)?,? (?:(?:met|with|mit|avec|con|and|en|de|the|a) ){{0,2}}code{FILLER})(?<![^\W_])(?P<value>{_GIFT})(?![^\W_]"
    rf"|[-/.,:][0-9])"
)
"""What a card is worth stands between the word for it and its code."""

_GIFT_CARD = _Said(
    SensitiveKind.GIFT_CARD,
    _GIFT_WORDS,
    _GIFT,
    "gift claim redem redee voucher store cadeau kado vvv cheque kaart token bon code gutschein"
    " geschenk regalo play steam itunes xbox psn",
)
_SAID = (
    _Said(
        SensitiveKind.ACCOUNT,
        CODE_WORDS,
        BANK_CODE,
        "sort s/c rtng rtg rout aba rtn transit instit branch bsb bank blz ifsc code abi cab",
    ),
    _Said(
        SensitiveKind.ACCOUNT,
        ACCOUNT_WORDS,
        ACCOUNT,
        "acc a/c rek kto checking savings current chequing rekening giro konto bankv compte rib cuenta ccc conto c/c clabe bank"
        " details info data gegevens bancaire bancari bancári",
    ),
    _Said(
        SensitiveKind.BIRTH_DATE,
        _BIRTH_WORDS,
        _DATE,
        "birth born dob b. turned gebo geb. gebdatum geb-datum benvan isvan verj jarig geburt naiss né anniv nac nasc nat compl"
        " fød föd urodz",
    ),
    _GIFT_CARD,
    _Said(
        SensitiveKind.GIFT_CARD,
        _SCRATCH_WORDS,
        _SCRATCH_CODE,
        "scratch kras rubbel gratter raspar",
    ),
    _Said(
        SensitiveKind.NUMBER_PLATE,
        _PLATE_WORDS,
        _PLATE,
        "kenteken plaat plate plaque bord reg kennz immatr matr targa",
    ),
    _Said(
        SensitiveKind.LOGIN_NAME,
        rf"(?:{LOGIN_WORDS}){LOGIN_OF_WHAT}",
        LOGIN_NAME,
        LOGIN_HINTS,
    ),
)

_END = rf"(?![^\W_]|[-/.,:][0-9{BOUNDARY}])"
_COPULA = (
    r"[)\"'”’»]{0,2},? ?(?:is|was|as|als|ist|est|es|è|\()(?: (?:my|mijn|our|ons|onze|his|her|the|de|het|mein|meine|mon|ma|mi"
    r"|il mio))?(?: (?:old|new|oude?|nieuwe?))? ?"
)


_BORN_THEN = (
    rf"(?<![^\W_])(?<![^\W_][-/.])(?P<value>{_DATE})(?i:(?: (?:in|te|zu) [^\W\d_]+)?(?: (?:ben|bin|is|ist|werd|wurde)"
    r" (?:ik|ich|hij|zij|ze|er|sie))?,? (?:geboren|geb\.))(?![^\W_])"
)
"""The verb stands behind the day in German and Dutch: ich bin am 3. Mai 1971 geboren."""


def said_numbers(text: str) -> list[SensitiveSpan]:
    """What a view says to be an account, a bank's code, a date of birth, a gift card's code, a plate or a login name."""
    spans: list[SensitiveSpan] = []
    searched = searched_for_hints(text)
    if not has_digit(text) and "_" not in text and not is_hinted_at(searched, YEAR_HINTS):
        return _named(text, _GIFT_CARD) if has_a_code_of_letters(text) else spans
    for said in _SAID:
        if is_hinted_at(searched, said.hints):
            spans += _named(text, said)
    if any(span.kind is SensitiveKind.ACCOUNT for span in spans):
        # Beside a sort code `account 12345678` is no longer an account with a shop.
        spans += _named(text, _Said(SensitiveKind.ACCOUNT, BARE_ACCOUNT, ACCOUNT, ""))
    spans += accounts_by_a_bank(text, searched)
    spans += sort_codes_behind([span for span in spans if span.kind is SensitiveKind.ACCOUNT], text)
    if "geb" in searched:
        born = quick(_BORN_THEN).finditer(text)
        spans += [SensitiveSpan(*found.span("value"), SensitiveKind.BIRTH_DATE) for found in born]
    if "code" in searched and is_hinted_at(searched, "€ £ $ eur pound"):
        of_a_sum = quick(_GIFT_OF_A_SUM).finditer(text)
        spans += [SensitiveSpan(*found.span("value"), SensitiveKind.GIFT_CARD) for found in of_a_sum]
    if text.count("-") > 1:
        bare = quick(rf"(?<![^\W_])(?<![^\W_]-){_BARE_GIFT}{_END}(?!-)")
        spans += [SensitiveSpan(*found.span(), SensitiveKind.GIFT_CARD) for found in bare.finditer(text)]
    return non_overlapping(spans)


def has_a_code_of_letters(text: str) -> bool:
    """Whether something is written in it as a gift card's code without a digit is."""
    return exactly(_OF_LETTERS).search(text) is not None


def _named(text: str, said: _Said) -> list[SensitiveSpan]:
    """Those right after a word for it, and right before one that says so."""
    after = quick(rf"(?i:(?<![^\W_])(?:{said.words})s?{FILLER})(?<![^\W_])(?P<value>{said.form}){_END}")
    before = quick(rf"(?<![^\W_])(?<![^\W_][-/.])(?P<value>{said.form})(?i:{_COPULA}(?:{said.words})(?![^\W_]))")
    return [
        SensitiveSpan(*found.span("value"), said.kind)
        for pattern in (after, before)
        for found in pattern.finditer(text)
    ]
