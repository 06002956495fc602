"""What somebody said they would do, as it was noted, told as what they promised: *pays the 640*, *she'll ask them to stop*."""

from __future__ import annotations

from casebook.language.lead_words import Forms
from casebook.text.quick_pattern import QuickPattern

_DOES = (
    r"(?:pay|send|refund|repay|reimburse|compensate|credit|call|ring|phone|text|e-?mail|mail|write|contact|visit|come|look|check"
    r"|ask|speak|talk|chase|escalate|investigate|review|cancel|waive|remove|lift|reverse|stop|drop|replace|return|repair|fix|mend"
    r"|ship|resend|deliver|collect|pick|fetch|bring|install|fit|book|rebook|order|arrange|organi[sz]e|confirm|give|let|get|put"
    r"|take|make|keep|hold|extend|reopen|open|close|process|issue|transfer|forward|pass|file|honou?r|unblock|unlock|release"
    r"|restore|reinstate|reconnect|change|correct|adjust|update|sort|finish|complete|resolve|settle|start|set|sign|find)"
)
_NOBODY_ELSE = r"(?!.*\b(?:i|you|your|yours|we)\b)"
"""Words that mean somebody else when somebody else says them."""

_REST = r"(?: (?!and \w+s\b)[^ .;:?!,]+)*"
"""What they do; no second thing, which would stand in another form."""

PROMISED_ACTIONS: Forms = (
    (
        QuickPattern(
            rf"{_NOBODY_ELSE}(?:(?:he|she|they|someone|somebody)(?:['’]ll| will| would| (?:is|are) going to)|they|will|would|to)"
            rf" ((?:also |then |still )?{_DOES}\b{_REST})"
        ),
        r"to \1",
    ),
    (QuickPattern(rf"{_NOBODY_ELSE}(?:(?:he|she|someone|somebody) )?({_DOES})e?s\b({_REST})"), r"to \1\2"),
    (
        QuickPattern(
            rf"{_NOBODY_ELSE}(?:(?:the|my|an?|it|this|he|she|they|someone|somebody) (?:[^ .;:?!,]+ )*?|[a-z]{{4,}} (?=will\b))"
            r"(?:(?:will|is|are|gets?|has|have)\b(?: [^ .;:?!,]+)+|(?:goes|comes|arrives|follows)\b(?: [^ .;:?!,]+)*)"
        ),
        r"that \g<0>",
    ),
)
"""As they go on from *promised*, the first form that fits."""
