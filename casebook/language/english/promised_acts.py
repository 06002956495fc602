"""English: who does something for the person, and what."""

from __future__ import annotations

from casebook.language.promised_acts import PromisedActs
from casebook.records.vocabularies import Promised

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

_NEW = "(?:new|fresh|brand new|another)"
_THING = (
    "(?!(?:date|appointment|slot|time|contract|price|label|form|code|link|password|pin|bill|invoice|statement|agent|"
    "engineer|technician|letter|quote|policy|rate|owner|tenant|deadline|tickets?|month|week|year|day|manager|supervisor|"
    "surveyor|colleague|team|adviser|advisor|inspector|someone|results?|answer|reply|decision|email|call|bus|train|flight|"
    "offer|sale|next|other) )[^ .,]+"
)
_PAPER = (
    "(?:password|passcode|pin|pin code|codes?|access codes?|form|link|tickets?|boarding pass(?:es)?|manual|instructions|"
    "login|proof|lease|tenancy agreement|findings|outcome|report|forms|paperwork|seats|reservation|itinerary|transcript|"
    "recording|(?:return )?labels?|figures|receipt|invoice|bill|statement|tracking number)"
)
_SENT = (
    "(?:send*|sent|post*|mail*|email*|text*|get|getting|receive|recieve|have|having|forward*|issue*|give*|let you have|"
    "come|comes|follow*|go out|goes out|going out|confirm*)"
)
_MONEY = (
    "(?:(?:the|your|that|my|this|any|whole|full) (?:[^ .,]+ )?(?:money|cash|deposit|difference|balance|fare|payment|fee|"
    "postage|sum|amount|overpayment|premium)(?:'s)?|[0-9]* (?:eur|gbp|usd|euros?|pounds?|dollars?|quid))"
)
_COMES_BACK = (
    "(?:(?:going|go|goes|be|is|come|comes|coming|put|get|gets|got|getting|sent|paid|have|having) (?:straight )?back|"
    "back (?:with|to|in|on)|show* up|card|account|bank|your way)"
)
_WORKS = (
    "(?:heating|boiler|lift|line|broadband|internet|wifi|water|power|electric|electricity|gas|meter|laptop|phone|tv|telly|"
    "washer|washing machine|dryer|dishwasher|fridge|freezer|oven|cooker|hob|shower|toilet|tap|door|lock|window|gutter|"
    "roof|alarm|bell|intercom|car|bike|van|tyre|engine|clutch|leak|fault|damp|mould|socket|light|lights|radiator|pump|"
    "drain|sink|gate|screen|printer|site|app)"
)
_AGAIN = (
    "(?:going again|up and running|back on|working|running|good as new|as new|seen to|sorted|looked at|done|back up|"
    "mended|in order|right again)"
)

_COMES = (
    "(?:come*(?! off)|coming|arriv*|land*|turn* up|be with (?:you|me)|be at|be here|be there|reach|get to (?:you|me)|"
    "going out|goes out)"
)

ACTS = PromisedActs(
    will=(
        f"{_NOT_YOU}(?:will|shall|(?!you'll )[^ ]+'ll) (?:{_SLOWLY})*[^ .,]+",
        f"(?<! you )(?:is|are|am|i'm|(?!you're )[^ ]+'(?:s|re)) {_GOING_TO} (?:{_SLOWLY})*[^ .,]+",
        f"gonna (?:{_SLOWLY})*[^ .,]+",
        "(?:is|are) to be [^ .,]+(?:ed|en|t)",
        "consider it done",
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
            "cost|last|remain|stay|continue|apply|expire|appreciate|understand|know|try|hope|want|like|prefer|assist|help|"
            "be (?:able|happy|glad|unable|closed|open|available|charged|billed|debited|deducted|subject|liable|asked|"
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
        "(?:most|many|some|other) (?:of )?(?:our )?[^ .,]+|in general|as standard|by law",
        (
            "(?:customers?|tenants?|passengers?|guests|members|residents|travellers|policyholders|users|people|everyone|"
            "everybody) (?:should|must|have|need|can|may|will)"
        ),
        "my name is|speaking",
    ),
    kinds={
        Promised.REFUND: (
            (
                "(?:get*|put*|give*|giving|send*|pay*|have) (?:[^ .,]+ ){0,3}?[0-9.,]+ (?:eur|pounds?|gbp|usd|dollars?|quid) "
                "(?:[^ .,]+ ){0,2}?(?:back|to your (?:card|account|bank))"
            ),
            f"you(?:'ll|'re| will| should)? (?:get|have|see|getting) (?:your|the|that) (?!{_WORKS} )(?:[^ .,]+ ){{1,2}}back",
            f"{_MONEY} … {_COMES_BACK}|see {_MONEY}|have {_MONEY}",
            (
                "(?:bonus|cashback|rebate|compensation|payout|reimbursement|overpayment) … (?:paid|pay*|credit*|land*|"
                "account|card)"
            ),
        ),
        Promised.REPLACEMENT: (
            f"{_NEW} {_THING} … (?:{_COMES}|post*|sent|post|way|door|deliver*)",
            (
                "(?:send*|pop*|post*|drop*|bring*|get*|receive|have|give*) … (?:a|another|the|some|"
                f"you) (?:brand )?{_NEW} {_THING}"
            ),
        ),
        Promised.REPAIR: (
            (
                "(?:garage|workshop|janitor|caretaker|handyman|mechanic|body ?shop|maintenance) (?:[^ .,]+ ){0,4}?(?:do|"
                "does|doing|sort*|change*|look*|see|sees|finish*|have|has|get|gets)"
            ),
            (
                f"(?:sort|sorts|sorting|doing|changing) (?:out )?(?:the|your) (?:{_WORKS}|buzzer|brakes|ceiling|wall|fence|"
                "floor|boiler|bathroom|kitchen)"
            ),
            (
                f"(?:get|have) (?:the|your|my) {_WORKS} (?:back|on)|(?:work|works|job) … (?:finished|completed|done)|"
                "sparky|sparkie|gas man|boiler man"
            ),
            "patch*|reseal*|splic*|plaster*|repaint*|reglaz*|regrout*|rewir*|descal*|made good|make good",
            "gets? (?:its|their|a|the) new [^ .,]+",
            f"{_WORKS} … {_AGAIN}|(?:see to|look at|sort|sort out|work on|come for) (?:the|your|that|my) {_WORKS}",
            (
                "(?:someone|somebody|man|chap|bloke|lad|guy|lads|guys|crew) … (?:out|round|over) (?:to|for|at) (?:the|"
                f"your) {_WORKS}"
            ),
            "(?:have|get) (?:the|your|that|my) [^ .,]+ (?:done|seen to|running|going|finished)",
            "(?:fit|fits|fitting) (?:the|a|an|your|it|new|that)|(?:be|gets?|being|is) fitted",
            "(?:team|crew|lads|guys|man|chap|bloke) (?:is |are |will be )?(?:coming|come|comes) (?:out|round)(?! … measur*)",
            "(?:car|bike|van|phone|laptop|watch|boiler|machine|tv|shoes?|coat|guitar) … ready",
        ),
        Promised.COLLECTION: (
            (
                "(?:fetch|fetches|fetching|grab|grabs|grabbing) (?:the|your|that|it|them)|(?:call|calls|calling|coming|"
                "come|swing by|swings by) (?:[^ .,]+ )?(?:for|to grab|to fetch|to get) (?:the|your) (?:old|box|parcel|"
                "package|mattress|[^ .,]+)"
            ),
            "(?:take*|taking) (?:the|your) (?:old|faulty|broken|wrong) [^ .,]+",
        ),
        Promised.CALLBACK: (
            (
                "(?:phoning|ringing|calling) (?:you|me)|on the (?:blower|line) to (?:you|me)|(?:a|your) (?:bell|tinkle|"
                "bell back)"
            ),
        ),
        Promised.DELIVERY: (
            "(?:be )?holding (?:the|your|it)|handed (?:over )?(?:to you|in person)|handed over",
            (
                "waiting for (?:you|me) (?:at|in)|(?:at|in) the (?:shop|locker|store|post office|pick up point|"
                "parcel shop)|(?:is|are|[^ ]+'s) on [^ .,]+'s (?:van|lorry|truck|round|run)"
            ),
            (
                "in (?:your|my) hands|got (?:you|me) down for delivery|(?:on|in) (?:[^ .,]+ )?(?:van|lorry|delivery)|"
                "at your place|in the post"
            ),
            (
                f"have (?:the|your|it|them)(?: (?!back ){_THING})?(?= (?:by|on|tomorrow|today|this|next|with|before|within|"
                "monday|tuesday|wednesday|thursday|friday|saturday|sunday) )"
            ),
            "on (?:his|her|the|their|our|this|that) (?:round|van|run|lorry|truck|trolley)",
            (
                "(?:drop|drops|dropping|bring|brings|bringing|hand|hands) … (?:round|over|off|to you|to your)|"
                "brings? you (?:the|your|a|an|it|them)"
            ),
            f"(?:the|your|my) {_THING} (?:(?:will|should|is|are|to|due) ){{0,3}}{_COMES}",
            (
                "(?<! someone will )(?<! somebody will )(?<! he will )(?<! she will )(?:be|are|is) (?:with me|"
                "at your (?:door|house|home|flat))|(?:leaves?|leaving) (?:us|here|the warehouse|our warehouse|the depot)"
            ),
            "brought to (?:you|your)|(?:it|they) lands?|in the post",
        ),
        Promised.INFORMATION: (
            (
                "(?:payslip|p60|p45|certificate|schedule|plan|guide|brochure|coverage letter) … (?:post|sent|mail*|email*|"
                "goes|with you)"
            ),
            f"{_PAPER}(?:'s)? … , (?:you'll|you will) (?:have|get) (?:it|them)",
            f"{_SENT} … {_PAPER}|{_PAPER} … {_SENT}",
            "(?:trace|tracing|chase|chasing|listen to|go through|going through) (?:the|your|it|this|that|our)",
            "(?:review|reviewing) (?:the|your) (?:call|recording|case|claim|file|footage|decision|charge|complaint)",
            (
                "(?:check|checking|checked) (?:the|our|your) (?:cctv|records|stock|meter|logs?|footage|cameras|warehouse|"
                "recording)"
            ),
            (
                "find (?:the|out what) (?:cause|reason|problem|happened)|get to the bottom|dig* into|(?:have|get) (?:the|"
                "your) (?:figures|numbers|details|dates?) (?:over )?to you"
            ),
        ),
        Promised.REPLY: (
            (
                "writing (?:to|back)|hear from (?:us|me|them)|drop (?:you|me) a line|in writing|ping* … (?:mail|e ?mail)|"
                "(?:i|we)(?:'ll| will) text you"
            ),
        ),
    },
)
