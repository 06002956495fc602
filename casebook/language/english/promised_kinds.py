"""English: by what a thing that is done is known, where no plain word tells it."""

from __future__ import annotations

from collections.abc import Mapping

from casebook.records.vocabularies import Promised

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
    "recording|(?:return )?labels?|figures|receipt|invoice|bill|statement|tracking number|contract|agreement|certificate|quote|"
    "cop(?:y|ies)|payslip|documents?|confirmation)(?! (?:reset|changed|sorted|unlocked|updated|removed|corrected|amended) )"
)

_SENT = (
    "(?:send*|sent|post*|mail*|email*|text*|get|getting|receive|recieve|have|having|forward*|issue*|give*|let you have|"
    "(?:come|comes)(?! to an end)|follow*|go out|goes out|going out|confirm*|reach*|with (?:you|me)|in your inbox)"
)

_MONEY = (
    "(?:(?:the|your|that|my|this|any|whole|full) (?:[^ .,]+ )?(?:money|cash|deposit|difference|balance|fare|payment|fee|"
    "postage|sum|amount|overpayment|premium)(?:'s)?|[0-9]* (?:eur|gbp|usd|euros?|pounds?|dollars?|quid))"
)
_COMES_BACK = (
    "(?:(?:going|go|goes|be|is|come|comes|coming|put|get|gets|got|getting|sent|paid|have|having) (?:straight )?back|"
    "back (?:with|to|in|on)|show* up|card|account|bank|statement|your way)"
)

_WORKS = (
    "(?:heating|boiler|lift|line|broadband|internet|wifi|water|power|electric|electricity|gas|meter|laptop|phone|tv|telly|"
    "washer|washing machine|dryer|dishwasher|fridge|freezer|oven|cooker|hob|shower|toilet|tap|door|lock|window|gutter|"
    "roof|alarm|bell|intercom|car|bike|van|tyre|engine|clutch|leak|fault|damp|mould|socket|light|lights|radiator|pump|"
    "drain|sink|gate|screen|printer|site|app)"
)

_AGAIN = (
    "(?:going again|up and running|back on|working|running|good as new|as new|seen to|sorted|looked at|done|back up|"
    "mended|in order|right again|operational|back in (?:service|action|operation|use))"
)

_COMES = (
    "(?:come*(?! (?:off|down|away|out|back|to an end))|coming|arriv*|land*|turn* up|be with (?:you|me)|be at|be here|"
    "be there|reach|get to (?:you|me)|"
    "going out|goes out|gets? to (?:you|me)|due(?! to ))"
)

_GOODS = (
    "(?!(?:-|will|would|should|is|are|to|payment|visit|meeting|inspection|interview|call|callback|hearing|review|"
    "balance|rent|premium|instalment|maintenance|"
    "work|works|response|survey|report|findings|outcome|paperwork|statement|certificate|documents?|results?|answer|"
    "confirmation|service|cancellation|refund|repair|driver|courier|man|plumber|electrician) )" + _THING
)

KINDS: Mapping[Promised, tuple[str, ...]] = {
    Promised.REFUND: (
        (
            "(?:return*|back|credited|sent|paid) (?:[^ .,]+ ){0,2}?(?:to|on|onto|via|by) (?:your|the) (?:original|same|initial) "
            "(?:payment (?:method|form|card)|(?:form|method|means|mode) of payment|payment)"
        ),
        (
            "(?:get*|put*|give*|giving|send*|pay*|have) (?:[^ .,]+ ){0,3}?[0-9.,]+ (?:eur|pounds?|gbp|usd|dollars?|quid) "
            "(?:[^ .,]+ ){0,2}?(?:back|to your (?:card|account|bank))"
        ),
        f"you(?:'ll|'re| will| should)? (?:get|have|see|getting) (?:your|the|that) (?!{_WORKS} )(?:[^ .,]+ ){{1,2}}back",
        f"{_MONEY} … {_COMES_BACK}|(?:see|have|expect|expect to see) {_MONEY}",
        (
            "(?:put*|pay|pays|paying|paid|send*|credit*|wir*) (?:it|that|them|me|you) back|(?:put*|pay*|send*|"
            "credit*|wir*) (?:it|that|"
            "them) (?:straight )?(?:on|onto|to|in|into|about) (?:your|my|the) (?:card|account|bank)|"
            "(?:pay|pays|paying|wir*) (?:it|this|that|these|those|them|both) (?:over |out )?to you"
        ),
        (
            "(?:knock*|tak*) (?:the|that|your|those) (?:[^ .,]+ )?(?:charges?|fees?|fine|postage|penalty)(?: [^ .,]+){0,2} off|"
            "(?:knock*|tak*) off (?:the|that|your|those) (?:[^ .,]+ )?(?:charges?|fees?|fine|postage|penalty)"
        ),
        (
            "(?:cover*|reimburs*|pay for|paying for|compensat*) (?:you for )?(?:the|your|that|those|"
            "any) (?:[^ .,]+ )?(?:taxi|cab|hotel|"
            "fare|fares|postage|expenses|costs?|phone calls|meals?|food|bill|outlay|damage|train|parking)"
        ),
        (
            "(?:a|the|your|my) (?:[^ .,]+ )?(?:bank transfer|payment|transfer|bacs)(?: (?:for|"
            "of) [^ .,]+(?: (?:eur|gbp|pounds?))?)? … "
            "(?:goes out|go out|going out|be sent|being sent|be made|being made|issued|reach*|with you|on its way)"
        ),
        (
            "(?:bonus|cashback|rebate|compensation|payout|reimbursement|overpayment) … (?:paid|pay*|credit*|land*|"
            "account|card)"
        ),
    ),
    Promised.REPLACEMENT: (
        f"(?:make|makes|making|bake|bakes|baking|do|doing|redo) (?:(?:you|her|him|them|me) )?(?:a |an )?{_NEW} one",
        (
            "(?:duplicate|spare|working|matching)(?! keys? ) … (?:sent|mailed|posted|goes|going|out|way|with you|"
            "round|over)|(?:send*|get*|bring*|"
            "post*|mail*|give*) … (?:a|another) (?:duplicate|spare|working|matching)(?! key )"
        ),
        f"{_NEW} {_THING} … (?:{_COMES}|post*|sent|post|way|door|deliver*)",
        (
            "(?:send*|pop*|post*|drop*|bring*|get*|receive|have|give*|expect) … (?:a|another|the|some|"
            f"you) (?:brand )?{_NEW} {_THING}"
        ),
        (
            "(?:swap*|switch*|chang*) (?:it|them|(?:the|your|my) [^ .,]+(?: [^ .,]+)?) over|(?:bring*|send*|give|"
            "gives|giving) (?:you|me) another"
        ),
    ),
    Promised.REPAIR: (
        "(?:have|get) … (?:power|electricity|internet|broadband|wifi|water|gas|heating|heat|signal) (?:back|again)",
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
        (
            "(?:we|i|they|he|someone|somebody|lads|guys|team)(?:'ll|'re|'s)? … (?:the|your|"
            "that) (?:[^ .,]+ )?(?:leak|fault|outage|drip|blockage|damp)|patch*|reseal*|splic*|plaster*|repaint*|"
            "reglaz*|regrout*|rewir*|descal*|made good|make good"
        ),
        "(?<!you )(?<!you'll )(?<!you will )gets? (?:its|their|a|the) new [^ .,]+",
        f"{_WORKS} … {_AGAIN}|(?:see to|look at|sort|sort out|work on|come for) (?:the|your|that|my) {_WORKS}",
        (
            "(?:someone|somebody|man|chap|bloke|lad|guy|lads|guys|crew) … (?:out|round|over) (?:to|for|at) (?:the|"
            f"your) {_WORKS}"
        ),
        (
            "(?:have|get) (?:the|your|that|my) [^ .,]+ (?:done|seen to|running|going|finished)|(?:have|"
            "get) it (?:running|working|going|mended)"
        ),
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
        (
            "(?:van|lorry|truck|driver|courier|dpd|ups|evri) … (?:for|to take|to get|to fetch) (?:the|"
            "your) (?:broken|old|faulty|wrong|damaged|return|returns)"
        ),
        "(?:take*|taking) … off (?:your|my) hands",
        "(?:take*|taking) (?:the|your) (?:old|faulty|broken|wrong) [^ .,]+|uplift*",
        (
            f"(?:com(?:e|es|ing)|swing*|pop*|call*|drop*) (?:[^ .,]+ ){{0,3}}?(?:and|to) (?:get|grab|fetch|take|"
            f"collect) (?:it|them|(?:the|your) (?!{_WORKS} )[^ .,]+)"
        ),
        (
            "(?:com(?:e|es|ing)|going) for (?:it|them|(?:the|your|my) (?:return|old|box|parcel|package|mattress|"
            "sofa|faulty|broken))"
        ),
    ),
    Promised.CALLBACK: (
        (
            "(?:phoning|ringing|calling|buzz|buzzes|buzzing|bell|bells|belling) (?:you|me)|on the (?:blower|line) to (?:you|me)|"
            "(?:get*|"
            "have) you on the (?:phone|line)|"
            "(?:phone|telephone) appointment|(?:a|your) (?:bell|tinkle|"
            "bell back)"
        ),
    ),
    Promised.DELIVERY: (
        (
            "(?:have|get|receive) (?:(?:it|them) )?(?:the|your) (?:card|keys?|tickets?|fob|badge)(?= (?:[.,] |by|on|in the|"
            "within|before|tomorrow|today|next|this|no later|at the latest))"
        ),
        "(?:be )?holding (?:the|your|it)|handed (?:over )?(?:to you|in person)|handed over",
        (
            "waiting for (?:you|me) (?:at|in)|(?:at|in) the (?:shop|locker|store|post office|pick up point|"
            "parcel shop)|(?:is|are|[^ ]+'s) on [^ .,]+'s (?:van|lorry|truck|round|run)"
        ),
        (
            "in (?:your|my) hands|got (?:you|me) down for delivery|(?:on|in) (?:[^ .,]+ )?(?:van|lorry|delivery)|"
            "at your place|in the post|(?:on|at) (?:your|my) doorstep|(?:courier|couriers|couriering) (?:it|them|the|your)"
        ),
        (
            "have (?:the|your|it|them)(?: (?!(?:back|done|fixed|sorted|ready|running|working|going|"
            f"[^ .,]+ed) ){_THING})?(?= (?:by|on|tomorrow|today|this|next|with|before|within|"
            "monday|tuesday|wednesday|thursday|friday|saturday|sunday) )"
        ),
        "on (?:his|her|the|their|our|this|that) (?:round|van|run|lorry|truck|trolley)",
        (
            "(?:drop|drops|dropping|bring|brings|bringing|hand|hands) … (?:round|over|off|to you|to your)|"
            "brings? you (?:the|your|a|an|it|them)"
        ),
        f"(?:the|your|my) (?:[^ .,]+ )?{_GOODS} (?:(?:will|should|is|are|to|due|be) ){{0,3}}{_COMES}",
        (
            f"(?:the|your|my) (?:[^ .,]+ )?{_GOODS} (?:is|are|has been|have been) (?:now |all )?(?:scheduled|"
            "booked in|booked|pencilled in|down)"
            "(?= (?:for|on|this|next|tomorrow|today) )"
        ),
        (
            "it(?:'ll|'d)? (?:(?:would|will|should) )?comes?(?= (?:on|by|this|next|tomorrow|today|before|within|"
            "monday|tuesday|"
            "wednesday|thursday|friday|saturday|sunday) )|it(?:'d| would) be (?:here|there|with me)|your letterbox|"
            "(?:ready|waiting) for (?:you|me)|(?:order|parcel|package|delivery|items?) (?:[^ .,]+ ){0,2}ready|"
            "(?:order|parcel|package|it)(?:'ll| will| should| is)? (?:be )?(?:in|at) the (?:shop|store|locker)"
        ),
        (
            "(?<! someone will )(?<! somebody will )(?<! he will )(?<! she will )(?:be|are|is) (?:with me|"
            "at your (?:door|house|home|flat))|(?:leaves?|leaving) (?:us|here|the warehouse|our warehouse|the depot)"
        ),
        "brought to (?:you|your)|(?:it|they) lands?|in the post",
    ),
    Promised.INFORMATION: (
        "inbox",
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
            "(?:i|we)(?:'ll| will) text you|hearing (?:back|from)|(?:send*|get*|receive*|have|expect*|write|"
            "post) (?:you |me |us )?(?:a|an|our|the) "
            "(?:[^ .,]+ )?(?:letter|message|note|answer|line)|(?:a|the|our|your) letter(?= (?:goes|will|is|should|from) )"
        ),
    ),
}
