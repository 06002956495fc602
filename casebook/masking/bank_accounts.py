"""Bank accounts and the codes of banks: the words for them, their forms, and what beside a bare number makes it one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from casebook.masking.filler import FILLER
from casebook.masking.normalise import SensitiveSpan, is_hinted_at, quick
from casebook.masking.placeholders import SensitiveKind

_BANK = r"bank|savings?|checking|current|chequing|deposit|giro|betaal|spaar|joint|salary"
ACCOUNT_WORDS = (
    rf"account[ -]?(?:numbers?|no\.?|nr\.?|num\.?|#)|acct\.?(?: ?(?:number|no\.?|nr\.?|num|#))?"
    r"|acc\.? ?(?:number|no\.?|nr\.?|num|#)|a/c(?: ?(?:number|no\.?))?"
    rf"|(?:{_BANK})[ -]?(?:account|acct?)s?|beneficiary account|(?:to|into) (?:my |our )?account"
    r"|account (?:it|they|that|which|I|we|you|she|he) (?:[a-z]{2,10} ){1,5}?(?:from|into|to|with)"
    r"|(?:to|into|from) (?:my |our )?(?:checking|savings|current|chequing)|\bgiro(?=:? [0-9]{5})"
    r"|rek\.? ?-?(?:nr|nummer)\.?|kto\.?(?: ?-?nr\.?)?|(?:bank)?rekening-?(?:nummer|nr\.?)|(?:bank|betaal|spaar|giro)-?rekening"
    r"|gironummer|(?:bank)?konto-?(?:nummer|nr\.?)|bankkonto|bankverbindung"
    r"|(?:numéro|n°|n[o°]\.?) de compte|compte (?:bancaire|courant)|rib|(?:número|n[ºo°]\.?) de cuenta"
    r"|cuenta (?:bancaria|corriente|cliente)|(?-i:CCC)"
    r"|numero di conto|conto (?:corrente|bancario)|c/c|clabe"
    r"|(?:bank(?:ing)?|account|payment) (?:details|info(?:rmation)?|data)|(?:bank|rekening|betaal)-?gegevens"
    r"|(?:bank|konto)(?:daten|verbindung)|coordonnées bancaires|datos bancarios|coordinate bancarie|dados bancários"
    r"|rekening(?=:? [0-9]{2}\.[0-9]{2}\.[0-9]{2}\.[0-9]{3}(?![0-9]))|cuenta(?=:? [0-9]{4}[ -][0-9]{4}[ -][0-9]{2}[ -]?[0-9])"
)
BARE_ACCOUNT = r"account|acc\.?|checking|savings|rekening|konto|compte|cuenta|conto"
CODE_WORDS = (
    r"sort(?:ing)? ?-?code(?: ?(?:and|&|\+|/) ?(?:account|acc(?:oun)?t?)(?: ?(?:no\.?|numbers?))?)?"
    r"|\bsort(?=:? [0-9]{2}(?P<sign>[ -])[0-9]{2}(?P=sign)[0-9]{2}(?![0-9]))|\bs/c\b|\brtn?g\b"
    r"|routing(?: ?(?:number|no\.?|nr\.?|code"
    r"|#))?|\baba\b(?: ?(?:number|no\.?|code"
    r"|routing))?|\brtn\b|transit"
    r"(?: ?(?:number|no\.?))|institution number|branch code|\bbsb\b|bankleitzahl|\bblz\b|bankcode|\bifsc\b"
    r"|code banque|code guichet|\babi\b|\bcab\b"
    r"|transit(?=:? [0-9]{5},? inst)|institution(?=:? 0[0-9]{2}(?![0-9]))"
)
ACCOUNT = (
    r"(?=[0-9A-Z]{0,9}[0-9]{4})[0-9]{2,20}[A-Z][0-9A-Z]{2,20}"
    r"|[0-9](?:[ .\-/]{0,2}[0-9]){4,25}(?:[ /-]?[A-Z0-9]{1,2}(?![^\W_]))?"
)
BANK_CODE = (
    r"[0-9]{2}[- .–]{0,2}[0-9]{2}[- .–]{0,2}[0-9]{2}|[0-9]{3}[ -]?[0-9]{2,3}(?:[ -]?[0-9]{2,3})?"
    r"|[0-9](?:[ -]?[0-9]){4,8}|[A-Z]{4}0[A-Z0-9]{6}|0[0-9]{2}"
)

_BANKS = (
    r"(?i:[a-z]{0,12}banks?|banco|banca|banque|bankia|[a-z]{0,6}(?:caja|caixa)|(?:kreis)?sparkasse|building society|credit union"
    r"|crédit [a-z]{4,12}|société générale|barclays|lloyds|natwest|hsbc|santander|nationwide|halifax|monzo|starling|revolut"
    r"|first direct|wells fargo|rabo|knab|bunq|belfius|argenta|postgiro|intesa|unicredit|bbva|cibc)"
    r"|ING|ABN|ASN|SNS|KBC|TSB|RBS|RBC|BMO|TD|BNP|N26|Chase|Wise|Citi"
)
_BANK_HINTS = (
    "bank banco banca banque caja caixa sparkasse buildingsociety creditunion crédit générale barclays lloyds natwest "
    "hsbc santander nationwide halifax monzo starling revolut firstdirect wellsfargo rabo knab bunq belfius argenta "
    "postgiro intesa unicredit bbva cibc"
)
_BANKS_IN_CAPITALS = tuple("ING ABN ASN SNS KBC TSB RBS RBC BMO TD BNP N26 Chase Wise Citi".split())
_AT_A_BANK = (
    rf"(?<![^\W_])(?i:(?:{BARE_ACCOUNT}){FILLER})(?<![^\W_])(?P<value>{ACCOUNT})"
    r"(?:(?i:,? \(?(?:of|van|de|del|della|at|with|from|bij|bei|presso|au|à|in) (?:(?:the|de|het|der|la|le|my|mijn"
    r"|oude|old) ){0,2})"
    rf"|,? ?\(|, (?=[A-Z]))(?:{_BANKS})(?![^\W_])"
    rf"|(?<![^\W_])(?:{_BANKS}) (?i:(?:{BARE_ACCOUNT}){FILLER})(?<![^\W_])(?P<named>{ACCOUNT})(?![^\W_]|[-/.,:][0-9])"
)
"""A bare word for an account, with the bank that has it: beside another firm it is an account with that."""

_SORT_BEFORE_ACCOUNT = (
    r"(?<![^\W_])(?<![0-9][-/.])(?P<value>[0-9]{2}-(?P<mid>[0-9]{2})-[0-9]{2}(?:, ?|[ /]{1,3}| and | & )[0-9]{8})"
    r"(?![^\W_]|[-/.,:][0-9])"
)
"""Both British numbers; where the first may be a date (its middle is a month, or its first two are one), only beside a bank."""

_SORT_SHORT = r"(?i)(?<![^\W_])s\.?c\.?(?:[ :=]| is){1,3}(?P<value>[0-9]{2}-[0-9]{2}-[0-9]{2})(?![^\W_]|[-/.,:][0-9])"
_SORT_BEHIND = r"(?:, ?|;? | ?[/|+&] ?| (?:and|en) |\n)(?P<value>[0-9]{2}-[0-9]{2}-[0-9]{2})(?![^\W_]|[-/.,:][0-9])"

_MONTHS, _DAYS = 12, 31
_FAR = 60
_TO_AN_ACCOUNT = rf"(?i:(?<![^\W_])(?:into|to|details|account|acct?|bank|naar)s?{FILLER})\Z"
_BY_A_BANK = (
    rf",? ?\(?(?:{_BANKS}|(?i:in my name|op mijn naam|(?:is|are) (?:my|our) (?:account|bank|details)))(?![^\W_])"
)


def is_bank(company: str) -> bool:
    """Whether a company is one: its customers' accounts are bank accounts.

    >>> is_bank("HSBC UK"), is_bank("Rabobank"), is_bank("Vodafone")
    (True, True, False)
    """
    return quick(rf"(?<![^\W_])(?:{_BANKS})(?![^\W_])").search(company) is not None


def accounts_by_a_bank(text: str, searched: str) -> Iterator[SensitiveSpan]:
    """The accounts in a view that are private for the bank named beside them, or the sort code before.

    `searched` is what is searched for hints.
    """
    is_banked = is_hinted_at(searched, _BANK_HINTS) or any(map(text.__contains__, _BANKS_IN_CAPITALS))
    if is_banked and is_hinted_at(searched, "acc rek konto compte cuenta conto"):
        for found in quick(_AT_A_BANK).finditer(text):
            yield SensitiveSpan(*found.span(found.lastgroup or 0), SensitiveKind.ACCOUNT)
    if text.count("-") < 2:
        return
    for found in quick(_SORT_SHORT).finditer(text):
        yield SensitiveSpan(*found.span("value"), SensitiveKind.ACCOUNT)
    for found in quick(_SORT_BEFORE_ACCOUNT).finditer(text):
        first, middle = int(found["value"][:2]), int(found["mid"])
        is_no_date = middle > _MONTHS and (first > _MONTHS or middle > _DAYS)
        before = text[max(0, found.start() - _FAR) : found.start()]
        if is_no_date or quick(_BY_A_BANK).match(text, found.end()) or quick(_TO_AN_ACCOUNT).search(before):
            yield SensitiveSpan(*found.span("value"), SensitiveKind.ACCOUNT)


def sort_codes_behind(accounts: Iterable[SensitiveSpan], text: str) -> Iterator[SensitiveSpan]:
    """The British code of a bank right behind each of these accounts, which needs no word there."""
    for account in accounts:
        if found := quick(_SORT_BEHIND).match(text, account.end):
            yield SensitiveSpan(*found.span("value"), SensitiveKind.ACCOUNT)
