"""English: the words of what a company promises, offers, refuses and takes back."""

from __future__ import annotations

from casebook.parsing.transcripts.languages.habit_words import HABITS
from casebook.parsing.transcripts.languages.words import PromiseWords

PROMISED = PromiseWords(
    shall=(
        r"\b(?:i|we)(?:'ll| will| shall|'m going to| am going to|'re going to| are going to)(?: (?:now|then|also|"
        r"personally|certainly|make sure (?:to|that)|ensure (?:that )?))*(?: \w+)? (?:refund|credit|reimburse|compensate|"
        "repay|pay|send|ship|post|mail|email|e-mail|text|replace|resend|deliver|repair|fix|collect|call|phone|ring|"
        "contact|reply|answer|respond|update|inform|notify|get back|come back|be in touch|get in touch|reach out|"
        "let you know|keep you|issue|process|transfer|arrange|book|schedule|escalate|investigate|look into|cancel|waive|"
        "return|exchange|swap|dispatch|follow up|write|hear|receive|come|visit|pick|put|pop|stick|chase|sort|add|apply|"
        r"raise|give|make)\b|\b(?:i|we)(?:'ve| have) (?:now |just |already |also )?(?:approved|issued|processed|arranged|booked|"
        r"authori[sz]ed|actioned|agreed|lined up|organi[sz]ed|pencilled|rescheduled|rebooked|rearranged|reserved|raised|asked|"
        r"got (?:you|him|her|them|a|an|the|somebody|someone)|put (?:you|it|that|a|an|the \w+) (?:\w+ )?(?:down|in|through)|"
        r"scheduled|initiated|requested|submitted|started|placed|credited|refunded|ordered|set up|escalated)\b|\b(?:i|"
        r"we) (?:promise|guarantee)\b|\b(?:will|shall|is going to|are going to|'s going to|'ll)(?: (?:now|then|also|be|"
        "have|been))* (?:give you a (?:call|ring|bell|shout)|refunded|credited|sent|shipped|delivered|replaced|repaired|"
        r"fixed|collected|picked up|paid|returned|processed|dispatched|resent|call\w*|contact\w*|phone\w*|ring|email\w*|"
        r"e-mail\w*|reply|respond|answer|get back|come|arrive\w*|reach|be there|be with you|be in touch|visit|collect|"
        r"pick|deliver|repair|replace|send|update\w*|look into|investigate\w*|completed|issued|transferred|deposited|back|"
        r"here|in your|with you|escalated|reviewed)\b|\bto be (?:sent|delivered|refunded|paid|replaced|repaired|credited|"
        r"collected)\b|\bi(?:'ve| have) (?:just |now )?(?:released|sent|raised|emailed|corrected|fixed|cancelled|added|"
        r"put)\b|\b(?:i'm|i am|we're|we are) (?:now |just )?(?:refunding|sending|crediting|replacing|shipping|issuing|"
        r"processing|arranging|calling|emailing|e-mailing|mailing|posting|forwarding|texting|booking|ordering|ringing|phoning|"
        r"cancelling|returning|reimbursing|paying|swapping|exchanging|collecting|delivering|waiving|transferring (?!you)|"
        r"getting (?!back))\b|\bwill (?:go|be) (?:out|back|on)\b|\b(?:i|we)(?:'ll| will) (?:bring|correct|"
        r"deliver|have|drop)\b|\b(?:will|'ll|shall|is going to|are going to)(?: \w+)? re(?:deliver|ship|schedule|try|"
        r"issue|connect|store|place|fund)\w*\b|\b(?:will|'ll) have (?:it|this|that|them|your [\w ]{2,20}?|"
        r"the [\w ]{2,20}?) (?:\w+ed|fixed|back|sent|done|ready|sorted)\b|\bwill be (?:ready|done|finished|sorted|"
        r"back on)\b|\b(?:is|are|i'm|we're) sending\b|\b(?:he|she|they|someone|it)(?:'ll| will) (?:\w+ )?(?:call|come|be|"
        r"collect|fix|repair|bring|deliver|pick)\b|\bi(?:'ve| have) (?:gone ahead and |already )?(?:requested|arranged|"
        r"processed|reversed|pushed|ordered|booked|asked|issued)\b|\byou(?:'re| are) (?:getting|going to get)\b|\b(?:they|"
        "he|she|courier|carrier|warehouse|depot|supplier)(?:'ve| have| has)? (?:now )?(?:promised|confirmed|agreed|"
        r"assured)\b|\bi(?:'ve| have) (?:just |now |already )?(?:popped|posted|placed|reordered|resent|got|dispatched|"
        r"shipped|logged|reissued)\b|\b(?:will|'ll) be (?:dropped|brought|handed|restored|back|working|up)\b|"
        r"\b(?:will|'ll) (?:\w+ )?(?:drop|bring|run) (?:it|them|that|this|your [\w ]{2,20}?|the [\w ]{2,20}?) (?:to|round|over|"
        r"off|by|in|back)\b|"
        r"\bshould be (?:back|fixed|restored|working|sorted|up|there|with you)\b|"
        r"\b(?:i|we)(?:'ve| have) (?:[\w']+ ){1,8}?and (?:then |also |now |have )?(?:requested|issued|processed|approved|"
        r"arranged|ordered|booked|initiated|submitted|authori[sz]ed|actioned|refunded|credited)\b"
    ),
    gets=(
        r"\b(?:going to|will|'ll) (?:get to|be with|reach|find its way to) you\b|\bi placed (?:a|the|your) (?:new|"
        r"replacement|order)\b|\byou(?:'ll| will| should|'re going to)(?: (?:then|also|now))? (?:get|receive|have|be|hear|"
        r"see|find)\b|\byou can expect\b|\bexpect (?:it|the|your|a)\b|\byou(?: will|\'ll)? get (?:back|it|your|the|a)\b"
    ),
    underway=(
        r"\b(?:is|are|has been|have been|was|were)(?: (?:now|already|being|just))* (?:(?<=being )paid|refunded|issued|"
        r"processed|sent|shipped|dispatched|booked|scheduled|approved|arranged|ordered|on its way|on the way|coming|"
        r"arriving|due)\b|"
        r"\b(?:it|he|she|they) (?:leaves?|arrives?|comes?|ships?)\b|"
        r"\bthere(?:'s| is|'ll be| will be) (?:an?|the|your|another) [\w' -]{2,30}? "
        r"(?:going out|coming|on (?:its|the) way|heading)\b"
        r"|\w's (?:booked|scheduled|coming|due|on (?:his|her|its|the) way)\b"
    ),
    takes=(
        r"\b(?:it|this|that|which|refunds?|the money|the refund|the amount|delivery|it all)(?:'ll| will| should| can| may|"
        r" usually| normally| typically)* (?:take|takes|be|arrive|appear|show|reach|come|reflect|land|clear)\b|"
        r"\b(?:within|in|up to|by)\b"
    ),
    refers_back=r"^(?:should|will) (?:be|arrive|get|reach|land|come)\b|\b(?:it|this|that|them|the (?:money|amount|sum))\b",
    no_promise=(
        r"\?|\b(?:if|unless|in case|should you|provided)\b|\b(?:would you (?:like|prefer)|do you want|i can (?:offer|give|"
        "refund|send|arrange|do)|we can (?:offer|give|refund|send|arrange)|we could|i could|can offer|might|perhaps|"
        r"possibly|may be able|hope(?:fully)?|try to|trying|see if|whether|usually we|normally we)\b|\byou(?:'ll|"
        r" will)? (?:must|need to|have to|should (?:send|return|contact|call|fill))\b|\b(?:please|kindly) (?:send|return|"
        r"call|contact|wait|allow us|fill|write|provide|confirm|give|share|keep|make)\b|\byou can (?:call|contact|return|"
        r"send|reach|also|write)\b|\bfeel free\b|\b(?:valid|expires?)\b|\b(?:refund|return|delivery|shipping|our|"
        r"company) polic(?:y|ies)\b|^\W*(?:our )?(?:refunds|orders|deliveries|returns|replacements|claims|"
        r"standard \w+) (?:are|take|takes|usually|can|may|normally|typically|ship)\b|\b(?:bill|payment|"
        r"balance)\b[^.]{0,40}\bis due\b|\b(?:direct debit|instal?lment|premium)\b[^.]{0,20}\b(?:taken|collected|debited)\b|"
        r"\bdepends on\b|\bmaybe\b"
    ),
    in_a_moment=(
        r"\b(?:i|we)(?:'ll| will)? (?:just |quickly )?(?:check|look|have a look|be right|be back|be with you|see|verify|"
        r"ask|need)\b|\b(?:transfer|connect|pass|put) you\b|\b(?:a|one|few) (?:moments?|seconds?|minutes?) (?:please|"
        r"while)|\bright back\b|\bbear with\b|\bhold\b|\bin a (?:moment|minute|second|sec)\b|\bsend you (?:a|"
        r"the) (?:transcript|survey|copy of this chat|link)\b|\bassist you|\bhelp you\b|\byou will be (?:connected|"
        r"transferred)|\bclose this chat|\btogether\b|\blet's\b"
    ),
    negated=r"\b(?:not|no|never|cannot|unable|nothing)\b|n't\b|\b(?:nobody|no one|no-one)(?:'ll| will| is going to| can)\b",
    taken_back=(
        r"\b(?:i was (?:wrong|mistaken)|my mistake|i made a mistake|i misspoke|"
        r"(?<!the )(?<!your )correction(?=\W*(?:[:,;.!–-]|$))|scratch that|disregard|"
        r"ignore (?:that|what i)|(?<!n't )(?<!not )(?<!never )"
        r"forget (?:what i|that|(?:about )?the (?!day|time|date)\w+)|scrap (?:that|the \w+)|"
        "after all|(?:i|have to|must) (?:take (?:that|it) back|withdraw)|no longer (?:possible|able)|i spoke too soon|"
        r"unfortunately that(?: is|'s) not|that was (?:wrong|incorrect|an error)|not possible after)\b|\b(?:isn't|"
        r"is not) possible after all\b|\b(?:don't|do not) (?:wait|expect)\b|\bis cancelled\b|\bwon't (?:happen|"
        r"be happening)\b|\bnot going ahead\b"
    ),
    refuses=(
        r"\b(?:cannot|can't|can not|unable to|not able to|(?:won't|will not)(?! (?:wait|be long|take long|keep you|"
        r"charge you)\b)|do not|don't|not (?:possible|entitled|eligible|"
        r"covered|allowed))\b|\b(?:refuse|declined?|rejected|denied|final decision)\b|\bno (?:refund|compensation|"
        r"longer)\b"
    ),
    offers=(
        r"\b(?:i|we) (?:can|could|would like to|'d like to|am able to|are able to|am willing to)(?: \w+)? (?:offer|give|"
        r"refund|send|replace|credit|arrange|do (?!for)(?=\w)|compensate)\b|\boffer(?:ing)? you\b|\bwould you (?:like|"
        r"accept|prefer)\b|\bhow about\b"
    ),
    accepts=(
        r"^\W*(?:yes|yeah|yep|ok|okay|sure|fine|great|perfect|deal|agreed|alright|all right|please do|that works|"
        "i accept|"
        r"sounds good)\b"
    ),
    declines=(
        r"^\W*(?:no(?! (?:problem|worries|bother|probs|rush)\b)|nope|nah)\b|\b(?:don't|do not|didn't|wouldn't) want\b|"
        r"\bnot (?:interested|acceptable|good enough|enough|for me)\b|\bi(?:'d|"
        r" would) rather\b|\brather not\b|\b(?:prefer|like|want) not\b|\b(?:decline|refuse|reject)\b|\bno thank|"
        r"\b(?:i'll|i will|i'd|let me) pass\b|\b(?:don't|do not|won't|can't) (?:accept|agree|take (?:it|that))\b|"
        r"\b(?:you can )?keep (?:it|that|your)\b|\bno (?:use|good) to me\b"
    ),
    unwanted=r"\b(?:don't|do not) (?:want|need) (?:a|an|the|your|another|any)\b.*|\bno thank.*",
    negates_nothing=(
        r"\bso (?:that )?(?:you|it|that|this|they|there)(?: (?:won't|will not|don't|do not|doesn't|isn't|aren't|can't)|(?:'re|"
        r" are|'s| is) not)"
        r"\b[^,.]*|"
        r"\bno\.? ?\d+\b|\b(?:no|not) (?:later|more|longer) than\b|\b(?:at )?no (?:extra |additional |further )?(?:cost|"
        r"charge)\b|"
        r"\b(?:no need|(?:you )?(?:don't|do not|won't|will not) (?:need|have) to|you (?:don't|do not|won't|will not) need|"
        r"needn't|no \w+ (?:is |are )?(?:needed|required|necessary))\b[^,.]*[,.]?|"
        r"\bno (?:prob(?:lem)?s?|worries|bother|trouble|drama)\b|\bdon't worry\b|\bnot only\b"
    ),
    but="but|however",
    also="and|&",
    condition=(
        r"\b(?:if|unless|in case (?:you|it|the|of)|should (?:you|it|they)|provided (?:that|you)|otherwise|once (?:we|"
        r"it|the|you))\b"
    ),
    moved=(
        r"\binstead\b|\b(?:put|pencil|book) you (?:down|in)\b|\b(?:move|moved|change|changed|push|pushed|switch|"
        r"switched|swap|swapped) (?:it|you|that|this|your \w+)\b(?! (?:out|over))|\bresched\w+|\brebook\w*|\b(?:is|'s|would be|"
        r"will be) (?:also )?(?:fine|ok|okay|good|no problem|possible|available)\b|\bworks\b|\bthen\b|\bmake (?:it|"
        r"that)\b"
    ),
    same_day=r"\b(?:in|along|together|out) with (?:it|that|them)\b|"
    r"\b(?:at the same time|(?:the )?same (?:day|time|visit|trip|moment)|while (?:he|she|they)"
    r"(?:'s| is|'re| are) there)\b",
    automatic=(
        r"\bwe(?:'re| are) (?:currently |now )?(?:away|closed|offline|out of (?:the )?office)\b|\bout of office\b|"
        r"\bopening hours\b|\b(?:automatic|automated|auto) ?-?(?:reply|message|response)\b|\boffice hours\b|"
        r"\bthank(?:s| you) for (?:messaging|contacting|getting in touch|your message)\b.*\bwe(?:'re| are) (?:open|here)\b"
    ),
    because=r"^\W*(?:since|as|because|given that|seeing as)\b[^,]{3,90},\s",
    affirms=(
        r"^\W*(?:yes|yeah|yep|yup|correct|exactly|that's (?:right|correct)|that is (?:right|correct)|absolutely|"
        r"indeed|of course|certainly|definitely)\b"
    ),
    resolved=(
        r"\b(?<!get )(?<!have )(?<!want )(?:that|it|this|everything|all|issue|problem)(?:'s| is| has been| was|'s all|"
        r" is all)? (?:now )?(?:been )?(?:solved|resolved|sorted(?: out)?|fixed)\b|\b(?:works|working) (?:now|again|"
        r"fine)\b|\bgot it working\b|\bthat (?:did|fixed) it\b"
    ),
    refused=(
        r"\b(?:we|i) (?:have to|must|will have to|had to)? ?(?:refuse|decline|reject|deny)\b|\b(?:claim|request|"
        r"refund|complaint|application|dispute)\b[^.?]{0,30}\b(?:is|has been|was|been) (?:refused|rejected|denied|"
        r"declined|turned down)\b|\b(?:this|that|our) (?:is|decision is)? ?(?:our )?final (?:decision|answer|"
        r"position)\b|\b(?:we|i|they|he|she)(?: are| am| is|'re|'m|'s)? "
        r"(?:will not|won't|cannot|can't|can not|unable to|not (?:able|in a position|prepared|willing|going) to)"
        r"(?: be)? (?:\w+ ){0,5}?(?:refund\w*|compensat\w*|replac\w*|"
        r"repair\w*|reimburs\w*|offer\w*|credit\w*|exchange\w*|take it back)\b|"
        r"\b(?:refund|return|exchange|compensation|replacement)s?\b[^.?]{0,50}\b(?:is|are) not (?:possible|available|due)\b|"
        r"\b(?:is|are|'re) not (?:eligible|entitled)\b"
    ),
    passes_on=(
        r"\b(?:i'm|i am|i'll|i will|let me|going to) (?:just |now )?(?:transfer\w*|pass\w*|put\w*|connect\w*|hand\w*|"
        r"escalat\w*) (?:you|this|the chat|your chat|it)\b"
    ),
    nobody=(
        r"\bno (?:agents?|advis[eo]rs?|representatives?|operators?|one) (?:is |are |was |were )?(?:currently |"
        r"now )?(?:available|free|online|there)\b|\bnobody (?:answered|picked up|replied)\b|\bno answer\b|\b(?:chat|"
        r"lines?|offices?) (?:is|are) (?:now |currently )?closed\b|\bno one (?:answered|picked up)\b"
    ),
    overcharged=(
        r"\b(?:twice|double|duplicate\w*|overcharged|too much|wrongly|by mistake|in error|incorrectly|"
        r"shouldn't have)\b"
    ),
    done=(
        r"\b(?:i|we)(?:'ve| have)\b(?! (?:now |just |also )?(?:asked|told|got|arranged for|put you down))|"
        r"\b(?:was|were|has been|have been)\b"
    ),
    no_plan=(
        r"\b(?:was|were|had|did|didn't|tried|wanted|came|went|failed|attempted|arrived|left|received|happened|could|"
        rf"{HABITS['en']}|per (?:week|month|year)|every|ends|end(?= (?:on|in|at)\b)|"
        "expires?|runs? out|starts?|since|last|ago|yesterday|open|(?<!be )closed|(?<!let )you (?:must|have|need|can|may|should|"
        r"could))\b(?! (?:re)?(?:booked|scheduled|arranged|planned|moved))"
    ),
)
