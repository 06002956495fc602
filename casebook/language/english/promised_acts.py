"""English: who does something for the person; what it is stands in `promised_kinds`."""

from __future__ import annotations

from casebook.language.english.promised_kinds import KINDS
from casebook.language.promised_acts import PromisedActs

_GOING_TO = "(?:going to|gonna|due to|set to|meant to|supposed to|scheduled to)"
_SLOWLY = "(?:now|also|then|just|still|all|both|personally|*ly|be|get|have|being|getting) "
"""What may stand between the word for the future and the verb."""

_VERB = (
    "(?:send|post|mail|email|text|pop|drop|bring|deliver|ship|dispatch|collect|fetch|pick|grab|take|call|ring|phone|write|"
    "reply|answer|contact|refund|pay|credit|return|transfer|cancel|stop|end|close|block|unblock|unlock|lock|open|reopen|"
    "activate|reactivate|switch|turn|reset|restore|reconnect|connect|fix|repair|mend|fit|install|replace|swap|change|"
    "correct|amend|update|adjust|remove|lift|waive|drop|book|rebook|move|arrange|order|reorder|check|test|measure|inspect|"
    "review|trace|chase|investigate|escalate|look|go|come|arrive|land|leave|finish|complete|start|get|put|make|sort|do|"
    "see|clean|paint|clear|lay|load|upload|extend|process|issue|release|confirm|sign|visit|hand|set|run|carry|handle|"
    "resend|reship)"
)

_DOES = f"{_VERB[:-1]})(?:e?s)?"
_SOMEBODY = (
    "(?:i|we|he|she|it|they|someone|somebody|who|(?:the|our|my|a|an|your|his|her|that|"
    "this) (?:[^ .,]+ ){0,3}?(?!you )[^ .,]+)"
)

_NOT_YOU = "(?<! you )(?<! customers )(?<! tenants )(?<! passengers )(?<! members )(?<! which )"

_CONTRACT = (
    "(?:(?:your|the|my|that|this) (?:[^ .,]+ )?(?:contract|subscription|membership|policy|plan|direct debit|account|cover|"
    "agreement|standing order|add on|renewal|auto renewal|booking|order)|it)"
)
"""What ends because somebody cancelled it."""

_ENDS = (
    "(?:(?:will|shall|is going to|is to|is due to) (?:then |also |now )?(?:end|stop|finish|lapse|cease|come to an end|"
    "be (?:cancelled|"
    "canceled|closed|terminated|stopped|ended))|ends?|stops?|finishes|comes to an end|is (?:being )?(?:cancelled|canceled|closed|"
    "terminated|stopped)|gets (?:cancelled|closed|stopped))(?! (?:if|unless|when|up|by|at|over|here|there|working|charging) )"
)

ACTS = PromisedActs(
    will=(
        f"{_NOT_YOU}(?:will|shall|(?!you'll )[^ ]+'ll) (?:{_SLOWLY})*[^ .,]+",
        f"(?<! you )(?:is|are|am|i'm|(?!you're )[^ ]+'(?:s|re)) {_GOING_TO} (?:{_SLOWLY})*[^ .,]+",
        f"gonna (?:{_SLOWLY})*[^ .,]+",
        "(?:is|are) to be [^ .,]+(?:ed|en|t)",
        "consider it done",
        f"{_CONTRACT} {_ENDS}",
    ),
    does=(
        (
            f"{_SOMEBODY} (?!(?:has|was|is|this|its|his|as|us|days|hours|weeks|needs|costs|lasts|depends|means|seems|looks|"
            f"happens|thinks|says|knows|sees|wants|hopes|ends|expires|closes|opens|starts) )[^ .,']{(3,)}s"
        ),
        "(?:is|are|[^ ]+'s) (?:on|in) (?:[^ .,]+ ){0,2}?(?:van|lorry|truck|round|run|post)",
        "waiting for you",
        (
            "(?:i'm|i am|we're|we are|he's|she's|they're|they are|is|are|(?!that's |there's |what's |"
            f"here's )[^ ]+'s) (?:{_SLOWLY})*[^ .,]+ing"
        ),
        f"(?:is|are) (?:{_SLOWLY})*[^ .,]{{3,}}(?:ed|en)|(?:are|is) being [^ .,]+",
        "gets? (?:(?:its|their|a|an|the|your|paid|put|sent) |[^ .,]+ed )",
        f"{_SOMEBODY} (?:then |also |just )?{_DOES}(?! you (?:can|may|must|should) )",
        "(?:should|ought to) (?:be|have|get|arrive|land|reach|come) ",
    ),
    usual=(
        (
            "(?:on )?(?:mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays|weekdays)|(?:monday|"
            "tuesday) to (?:friday|saturday|sunday)|every (?:day|week|month)"
        ),
    ),
    past=(
        (
            "yesterday|last (?:week|month|night|monday|tuesday|wednesday|thursday|friday|saturday|sunday)|(?:days?|weeks?|"
            "hours?|months?) ago"
        ),
    ),
    idle=(
        (
            "(?:will|shall|[^ ]+'ll|going to|to) (?:also |then |only |still |just )?(?:need|have to|require|depend|vary|"
            "cost|last|remain|stay|continue|apply|expire|appreciate|understand|know|try(?! (?:again|once more|"
            "to deliver))|hope|want|"
            "like|prefer|assist|help|"
            "be (?:able|happy|glad|unable|(?<!account will be )(?<!subscription "
            "will be )(?<!membership will be )(?<!policy will be )closed|open|available|charged|billed|debited|"
            "deducted|subject|liable|asked|"
            "required|needed|assisting|helping|valid|limited|better|worth|delayed|busy|away|back in the office))"
        ),
        "(?:will|shall|[^ ]+'ll) take(?! (?:it|the|your|them|that|these|those|this|care|off|away|back|out|up|one|both|a) )",
        (
            "(?:is|are|am|'s|'re|'m) (?:[^ ]+ly )?(?:having|seeing|experiencing|waiting|hoping|trying|aiming|expecting|"
            "working|asking|wondering|thinking|talking|chatting|closing|opening|running|missing|holding|keeping|"
            "looking forward|saying|showing|closed|needed|required|delayed|expired|limited|supposed that|based|located|"
            "interested|concerned|entitled|allowed|related|listed|registered|included|excluded|covered|open|given)"
        ),
        "(?:aim|aims|strive|endeavour|endeavor|intend|hope|plan|like|prefer|wish|want|tend|need|needs) to",
        "(?:most|many|some(?! (?:point|time|day|stage) )|other) (?:of )?(?:our )?[^ .,]+|in general|as standard|by law",
        (
            "(?:customers?|tenants?|passengers?|guests|members|residents|travellers|policyholders|users|people|everyone|"
            "everybody) (?:should|must|have|need|can|may|will)"
        ),
        "would (?:cost|need|require|depend)",
        "my name is|speaking",
    ),
    kinds=KINDS,
)
