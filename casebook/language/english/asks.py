"""What people ask for in English: whether it names a day of its own, and how it is asked for by how it begins."""

from __future__ import annotations

from casebook.language.lead_words import Forms
from casebook.language.request import Request
from casebook.text.quick_pattern import QuickPattern

DEADLINE = QuickPattern(
    r"\b(?:by|before|within|until|till|(?:no|not) later than|on or before) (?:the )?(?:(?:end|start|close) of )?(?:the )?"
    r"(?:\d+(?:[./:-]\d|st\b|nd\b|rd\b|th\b| ?[ap]\.?m\b|\W*$|[,;)]| (?:of )?(?:\w+ )?(?:minute|hour|day|week|month|year)"
    r"| (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))"
    r"|an? |one|two|three|four|five|seven|ten|fourteen|this|next|today|tonight|tomorrow|noon|day|week|month|weekend"
    r"|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b)"
    r"|\bin (?:\d+|an?|one|two|three) (?:\w+ )?(?:hour|day|week|month)|\bat the latest\b"
    r"|\b(?:today|tonight|tomorrow)\b(?!['’]s)"
)

_DONE = (
    r"(?=.* (?:\w+ed|put|paid|sent|given|taken|done|made)"
    r"(?:$|[,;]| (?:to|in|into|on|onto|back|off|out|by|for|from|and|with)\b))"
)
"""What is asked to be done with a thing: *the line repaired*, *20 euro put back on my card*."""

_NOUNS = (
    r"(?:(?:(?:an?|some|the|full|proper|my) )*(?:compensation|apology|reimbursement|damages|interest|goodwill)"
    r"|(?:(?:an?|some|full|partial) )+(?:refund|credit|discount|replacement|voucher|explanation))"
)
_VERBS = (
    r"(?:get|fix|repair|replace|send|stop|cancel|refund|return|deliver|collect|pay|restore|reconnect|sort|mend|change|correct"
    r"|close|remove|finish|make|give)"
)
"""What is asked, as nouns alone and as verbs."""

_MADE_SO = (
    r"(?:all |both |properly |fully )?(?:back|redone|done|gone|paid|put|sent|taken|made|given|sorted|fixed|mended|rewritten"
    r"|undone"
    r"|off (?:my|our)|(?!stopped \w+ing\b)[a-z]{2,}ed)\b"
)
"""What somebody wants it to be: *it redone with the real numbers*, *them replaced*."""

REQUESTS = (
    Request(
        QuickPattern(
            r"(?:please|kindly|(?:i|we) (?:want|need|expect|demand|request|insist|ask|would like))\b(?!.*\?)",
        ),
        "{what}{by}",
    ),
    Request(QuickPattern(rf"(?:it|this|that|them|these|those|everything) {_MADE_SO}"), "I would like {what}{by}"),
    Request(
        QuickPattern(r"(?:i|we|you|could|can|would|will|it|they|there|as|since|because|please|kindly)\b"),
        "{what}",
    ),
    Request(  # a verb and a noun go together behind a colon alone
        QuickPattern(
            rf"{_VERBS} .*\b(?:and|plus|as well as) {_NOUNS}\b"
            rf"|{_NOUNS}\b.*\b(?:and|plus) (?:please )?{_VERBS} (?:me|my|it|the|this|these|us|our)\b"
        ),
        "My request: {what}{by}",
        lowered=True,
    ),
    Request(
        QuickPattern(
            "(?:send|resend|re-?ship|replace|deliver|redeliver|confirm|cancel|collect|pick up|give|tell|let|make|provide"
            "|reimburse|compensate|reinstate|restore|waive|rebook|reschedule|investigate|escalate|reverse|apologi[sz]e"
            "|arrange|honou?r|stop|remove|correct|explain|issue|unlock|activate|install|reconnect|unblock"
            r"|unban) (?!of\b)\w|(?:refund|return|repair|call|ring|credit|exchange|transfer|change|answer|fix|ship|check"
            "|pay|take|put|close|keep|charge|get|fit|finish|complete|mend) (?:me|my|it|the|this|that|these|those|all|both"
            r"|us|our|him|her|them|what|back|[€$£]? ?\d)|pay (?:for|out|off)\b",
        ),
        "Please {what}{by}",
        lowered=True,
    ),
    Request(
        QuickPattern(
            "(?:(?:full|partial|complete|new|proper|working) )?(?:refund|replacement|repair|call ?back|reply|response|"
            r"credit note|voucher)(?! (?:me|my|it|the|this|that|these|those|all|both|us|our|him|her|them)\b)\b"
        ),
        "I ask for a {what}{by}",
        lowered=True,
    ),
    Request(QuickPattern(rf"(?:an?|the|my|our)\b{_DONE}"), "I would like {what}{by}", lowered=True),
    Request(QuickPattern(rf"(?:[€$£]? ?\d|[a-z]{{3}} \d){_DONE}"), "I would like {what}{by}"),
    Request(QuickPattern(r"(?:to \w|that (?:i|you|the|my|it|we)\b)"), "I ask {what}{by}", lowered=True),
    Request(
        QuickPattern(
            r"(?:an?|one of|half of|the|my|our|full|partial|refund|replacement|repair|new|money|compensation|delivery"
            r"|either|both|all (?:\w+ ){0,2}back)\b",
        ),
        "I ask for {what}{by}",
        lowered=True,
    ),
    Request(QuickPattern(r"[€$£]? ?\d|[a-z]{3} \d"), "I ask for {what}{by}"),
    Request(QuickPattern(""), "My request: {what}{by}"),
)

_I = r"(?:(?:i|we)(?:['’]ve| have)? |have )?(?:\w+ly |again |also |then |just |now |still |only |both )*"
_THEM = r"(?:him|her|them|the \w+|mr\.? \w+|ms\.? \w+|mrs\.? \w+)"
_IT = r"(?:it|this|these|those|them)"
_SUM = r"(?:[€$£] ?)?\d[\d.,]*\d(?: ?(?:€|[a-z]{3}|euros?|pounds|dollars))?"
_SAID = rf"(?:(?:told|wrote|said|tell|write|say|mailed|e-mailed)(?: to)?(?: {_THEM})? )?(?:that )?"

OWN_ASKS = (
    (
        QuickPattern(
            rf"(?:{_I}{_SAID}(?:i|we) |(?:now |just |still )*)(?:want|need|wanted) ({_IT}{_DONE}.+)",
        ),
        r"to have \1",
    ),
    (QuickPattern(r"(?:so )?(?:all|what) (?:i|we) (?:want|need)(?:ed)?(?: now)? is (.+)"), r"\1"),
    (QuickPattern(r"(?:.* )?they (?:still )?owe (?:me|us) (?:still )?(.+)"), r"\1"),
    (
        QuickPattern(
            rf"(?:so |that leaves |leaves |still )*({_SUM})(?: still)? (?:(?:to come|due)(?: back)? to (?:me|us)"
            r"|owed to (?:me|us))"
        ),
        r"\1 back",
    ),
    (QuickPattern(r"(?:(?:just|please|now|simply) )*((?:give|pay|refund|send) (?:me|us) .+)"), r"\1"),
    (QuickPattern(rf"{_I}told {_THEM} ((?:cancel|give|pay|refund|send|return) .+)"), r"\1"),
    (QuickPattern(rf"{_I}(?:asked|told|ask) {_THEM}(?: again| once more| now)* to (.+)"), r"\1"),
    (QuickPattern(rf"{_I}(?:asked|ask)(?: {_THEM})?(?: again| once more| now| only| just)* for (.+)"), r"\1"),
    (QuickPattern(rf"{_I}(?:requested|demanded|insisted on|request|demand|insist on) (?!that\b)(.+)"), r"\1"),
    (QuickPattern(rf"{_I}asked to (cancel .+)"), r"\1"),
    (QuickPattern(rf"{_I}asked (to (?:be|get|have) .+)"), r"\1"),
    (
        QuickPattern(
            rf"(?:(?:.+ (?:and|then) )?{_I}{_SAID}(?:i|we)(?:['’]d like|(?: \w+ly| now| just| only| still)*"
            r" (?:want(?:ed)?|need|demand|expect|would like))|(?:now |just |still )*(?:want|need))"
            r"(?: just| only| simply| now)* (?:(?:them|him|her|you) to )?(.+)"
        ),
        r"\1",
    ),
)
"""How the person writes down what they asked for in a contact, and what of it that is."""

AS_YOU: Forms = (
    (QuickPattern(r"(?:(?:i|we) (?:want|need|expect|would like) )?them to (.+)"), r"that you \1"),
    (QuickPattern(r"that they (.+)"), r"that you \1"),
)
"""What the company is asked to do, typed as of others: how whoever reads it is asked for it."""
