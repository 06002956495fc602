"""What the log says and looks for in English."""

from __future__ import annotations

from casebook.language.log_words import LogWords, MoneyWords
from casebook.text.quick_pattern import QuickPattern

_DONE = (
    r"(?:cancell?ed|postponed|rescheduled|delayed|moved|rebooked|closed|rejected|denied|withdrawn|reopened|extended|resent)"
    r"(?= (?:by|at|on|again|to|until|without|with|for|because|as|since|the (?:day|morning|evening|night))\b|[.,;:]|$)"
)
"""What was done, of a thing that is not named."""

LOG = LogWords(
    order_kinds={
        **dict.fromkeys(("mem", "memb", "mbr"), "Membership"),
        **dict.fromkeys(("acc", "acct", "account"), "Account"),
        **dict.fromkeys(("pol", "policy"), "Policy"),
        **dict.fromkeys(("sub", "subs"), "Subscription"),
        **dict.fromkeys(("bkg", "book", "booking"), "Booking"),
        **dict.fromkeys(("cust", "customer"), "Customer number"),
        **dict.fromkeys(("inv", "invoice"), "Invoice"),
    },
    item_for="{items}, {amount}",
    in_all="{amount} in all",
    number_given="case number {number} given",
    promised_thing="promised {what}",
    promised_if="{what} promised on a condition",
    refund=QuickPattern(r"\b(?:refund|reimburs|repay|repaid|(?:money|eur|gbp|usd|pounds|euros?|\d) back)"),
    payments=(
        MoneyWords(
            called=QuickPattern(
                r"\b(?:pay(?:ment)?[ -]?out|payout|pay(?:ing)? (?:out|my claim|the claim)|paid out|settle (?:my|the) claim)"
            ),
            kind="payout",
            event="paid out",
            sum="paid out {amount} on {days}",
            part="paid out {amount} of {stake} on {days}",
        ),
        MoneyWords(
            called=QuickPattern(r"\bcompensat"),
            kind="compensation",
            event="compensation paid",
            sum="compensation of {amount} on {days}",
            part="compensation of {amount} of {stake} on {days}",
        ),
    ),
    leans=QuickPattern(
        r"(?:it|that|those|these|same|ditto|again|neither|but|and|so|then|instead|however|also)\b(?![-'’]?(?:clock|far)\b)"
        r"|this\b(?! (?:morning|afternoon|evening|week|weekend|month|time|year|is my)\b)"
        r"|(?:the|got the|told the|told me the|said the) same\b|as (?:before|promised|usual)\b|like (?:before|last time)\b"
        r"|(?:mon|tues|wednes|thurs|fri|satur|sun)day (?:came|passed|went)\b"
        rf"|the (?:day|date|deadline|week)s? (?:came|passed|went)\b|{_DONE}"
    ),
    broke_off=QuickPattern(
        r"\b(?:cut (?:me )?off|hung up|hangs up|disconnected|dropped the call|(?:call|line|chat|connection) (?:was |got )?"
        r"(?:dropped|dropped out|ended|died|went dead|closed)|ended the (?:chat|call)|closed the chat|rang off)\b"
    ),
    refused=QuickPattern(r"(?:(?:he|she|they|it) )?(?:refuse[sd]|refusal|denied|rejected|turned (?:it|me) down)\b"),
    waits=QuickPattern(r"(?:queue[ds]?|on hold|(?:i )?waited|(?:i )?was on hold|hold time)\b"),
)
