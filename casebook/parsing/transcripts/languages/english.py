"""English."""

from __future__ import annotations

from casebook.parsing.transcripts.languages.words import TranscriptWords

WORDS = TranscriptWords(
    common=(
        "the and is you your i to for it my have that this with we of was not can will please thanks hello are be on"
    ),
    me="me|you|myself|customer|client|caller|visitor|guest|user|shopper|consumer|member|passenger|buyer",
    company=(
        "agent|advisor|adviser|representative|rep|customer (?:service|care|support|experience)|support|support agent|"
        "helpdesk|help desk|live agent|chat agent|operator|associate|service (?:desk|team|agent)|staff|support team|"
        "them|"
        "they"
    ),
    bot=(
        r"(?!\w*(?:gebot|verbot|talbot)\b|(?:ab|ca|cha|thie|thi|ri|tur|ja|sa)bot\b)\w*bot|"
        "virtual (?:assistant|agent)|digital assistant|automated (?:assistant|message)|automatic (?:helper|"
        r"assistant|agent)|assistant|chat ?bot|"
        "ai|"
        r"(?:digital|virtual|automated) \w+"
    ),
    supervisor=(
        "supervisor|team ?lead(?:er)?|shift lead|floor lead|senior (?:agent|advisor|adviser|representative)|"
        "escalations? (?:specialist|lead)"
    ),
    manager=r"(?:\w+ )?manager|head of [\w ]+|director",
    teams=(
        "(?:customer|technical|tech|billing|returns?|delivery|order) (?:care|service|services|support|team|"
        "relations)|(?:guest|client|passenger|member|consumer) (?:care|services?|relations|support)|"
        "team|specialist|desk"
    ),
    care="help|helps|care|customer services",
    system=(
        "system|info|notice|(?:automatic|automated|auto) ?-?(?:message|reply|response)|"
        "status|automated|auto ?-?responder|(?:automated|recorded) (?:voice|message)|ivr|acd|workflow|recording|"
        "(?:automated |recorded )?announcement"
    ),
    arrivals=(
        "(?:you (?:chatted|spoke|talked|were (?:chatting|talking|speaking|connected)) (?:with|to)|you were helped by|"
        "your chat with) {name}|"
        "(?:you are|you're) (?:now )?(?:connected (?:to|with)|chatting with|talking to|speaking (?:to|with)) (?:agent |"
        "with )?{name}|(?:agent |representative )?{name} (?:has |have )?(?:successfully )?(?:(?:joined|entered|accepted|"
        r"connected){left}|is now (?:with you|online)\b.*)|(?:agent|representative|operator|advisor) assigned: {name}|"
        "(?:chat|conversation) (?:was |has been )?(?:assigned|accepted) (?:to|by) {name}|(?:connected|"
        "connecting) (?:you )?(?:to|with) {name}|{name} will (?:be assisting|assist) you.*|"
        "thank you for waiting, {name} .*"
    ),
    handovers=(
        r"transfer(?:red|ring)?\b|pass(?:ed|ing)? (?:you|this|the chat|it)\b.{0,20}\b(?:to|on|over)|"
        "put(?:ting)? you through|hand(?:ed|ing)? (?:you|this|it|the chat)? ?over|connect(?:ed|ing)? you|"
        r"escalat\w+ (?:you|this chat|the chat)|(?:get|grab|fetch|bring in) (?:you )?(?:my|a|the|"
        r"our) (?:\w+ )?(?:supervisor|manager)"
    ),
    departures=(
        "you(?: have|'ve)? (?:left|ended|closed) (?:the )?(?:chat|conversation|session)|"
        r"(?:agent )?{name} (?:has )?(?:left|ended|closed|disconnected|exited){left}|.*\b(?:chat|conversation|session|"
        r"call) (?:has |was |is )?(?:been |now )?(?:ended|closed|over|disconnected|finished|terminated|timed out)\b.*|"
        r"you(?: have|'ve) been disconnected\b.*|"
        r".*\bended the (?:chat|conversation|session)\b.*|end of (?:chat|conversation|transcript|call)|"
        r"(?:chat|conversation|session) (?:ended|closed|expired|timed out)\b.*"
    ),
    broke_off=(
        r"\b(?:chat|call|session|connection|conversation) (?:was |has been |got )?(?:disconnected|lost|cut off|dropped|"
        r"timed out)|\b(?:line went dead|hung up on me)"
    ),
    introduces=(
        "my name is|my name's|you(?:'re| are) (?:now )?(?:chatting|speaking|talking|connected|through) (?:with|to)|"
        r"this is(?= [a-z'-]+(?: [a-z'-]+)?(?:,| from| at| with| w/| in (?:the|our)| speaking| here| taking over| and i|\.|!|$"
        r"| (?:on|over at|at|down in) (?:the )?(?:\w+ )?(?:reception|desk|till|counter|accounts|billing|"
        r"dispatch|returns|bookings)\b))|"
        "i am called|myself(?= [a-z]+ (?:from|at|here)\\b)|"
        "you(?:'ve| have) got(?= [a-z'-]+(?: here| today| again|[.!,]))|"
        "(?:it's|i'm|i am|(?<=hi )im|(?<=hey )im|(?<=hello )im|(?:(?<=hi )|(?<=hey )|(?<=hello )|(?<=hiya )|(?<=morning )|"
        "(?<=afternoon )|(?<=evening )|^)(?:its|it is))"
        r"(?= [a-z'-]+(?: [a-z'-]+)?(?:,| from| at| (?:on|in|with) the| and i| taking over| btw| by the way|\.|!|$)"
        r"| [a-z'-]+ (?:here|(?:in|at|over at) (?:the|"
        r"our) |(?:in|on) [a-z]+(?:[.,!]|$)))|"
        r"(?<=[a-z,.!] )its(?= [a-z'-]+ (?:from|at|here|in|btw|by the way)\b)|the name's|"
        r"(?<!\bhis )(?<!\bher )(?<!their )(?<!'s )name's|you're through to|"
        r"you are through to"
    ),
    receipts=(
        "(?:message )?(?:read|seen|delivered|sent|edited|received)(?: (?:at|by|on))?|not delivered|"
        "(?:loved|liked|disliked|emphasi[sz]ed|questioned|reacted to|reacted) (?:by |with )?.{1,30}|"
        r".{0,30} is typing ?\.*|typing ?\.*|rate (?:this|your) (?:chat|conversation|experience).*|how did we do.*|"
        "was this (?:helpful|answer helpful).*|did (?:that|this) answer.*|(?:end|leave|close) (?:chat|conversation)|"
        "type (?:a|your) message.*|write a message.*|(?:show|view|see) (?:more|all|details)|email (?:me )?(?:this |"
        "the )?transcript|print(?: transcript)?|new messages?|powered by .*|attachment|send|minimi[sz]e|skip to .*|"
        r".*\b(?:do not|don't|cannot|can't) reply to this\b.*|(?:this )?(?:mailbox|inbox|address) is not monitored.*|"
        r"\W*(?:[\d.]+k?\W*)?\d* comments?\b(?:\s+(?:share|save|award|report|crosspost))+|u/[\w-]+ ?:.*|"
        r"(?:you )?replied to .{1,40}|you (?:sent|shared) (?:an? )?(?:photo|attachment|post|video|story|voice message)|"
        r"active .{1,20} ago|(?:photo|image|picture|video|gif|sticker|voice (?:message|note))s?|"
        r"accept (?:all )?cookies|back to top|.*unsubscribe.*|(?:thumbs )?(?:up|down)"
    ),
    labels=(
        "chat|voice (?:memo|note|message)|voicemail|dictation|chat (?:archive|history|log|transcript)|live ?chat|"
        "web ?chat|help ?chat|inbox|home|my account|faqs?|"
        "log ?(?:in|out)|sign (?:in|out)|close|back|"
        "cancel|settings|orders|returns|payments|"
        "posts?|joined|member since|likes|reputation|location|threads|solutions|date|time|start(?:ed|ing)?(?: (?:time|on|"
        "at))?|end(?:ed)?(?: (?:time|on|at))?|(?:chat|call|conversation|session) (?:started|ended|start|end|date|time|"
        "origin|id|duration)(?: (?:on|at))?|duration|length|subject|from|to|cc|bcc|sent|reply-to|topic|reason|channel|"
        r"department|queue|company|note|notes|ps|p\.s\.|address|name|phone|tel|e-?mail|status|product|item|price|total|"
        "amount|link|website|here|warning|important|reminder|example|tip|update|edit(?:ed)?|tl;?dr|eta|language|rating|"
        "case|ticket|order|"
        "tracking|reference|ref|summary|transcript|question|answer|options?|menu|choose.*|please (?:choose|select|"
        "pick).*|sum|imei|serial|carrier|location|page|url|browser|https?|queue|mobile|cell|agent name|customer name|"
        "issue(?: type)?|call (?:id|type)|shipping|delivery(?: address)?"
    ),
    duration="duration|length|talk time|lasted|time spent",
    case_number=(
        "(?:(?<!in )case|ticket|complaint|claim|incident|service request|service|support request|help request|request|"
        "enquiry|inquiry|query|interaction|conversation|chat|report|fault|fault report|reference|ref|crm|sr|job|jira|"
        "dispute|escalation|file|dossier|log|outage|grievance|docket|rep(?:air)? job|tkt|pir|"
        "property irregularity report|(?:our|your) ref)|(?:snag|concern|defect|"
        "confirmation|pickup|collection|exchange|repair|appointment|"
        "return request|work order|service order|investigation|trace|docket|issue|task|problem|appeal|feedback|call|"
        "session|matter|authori[sz]ation|cancellation|submission|acknowledge?ment|application|activity|message|thread|"
        "damage|loss|warranty|support|correspondence|letter|visit|engineer|technician|trouble|care|adjustment|"
        r"credit)(?= ?(?:number|no\b|ref|id\b))"
    ),
    order=(
        "(?:order|ord|purchase(?: order)?|booking|bkg|reservation|pnr|record locator|itinerary|"
        "(?:rental|hire)(?: agreement| contract)?)"
    ),
    parcel=(
        "(?:tracking|parcel|package|shipment|shipping|consignment|waybill|airwaybill|awb|trk|"
        "track (?:and|&) trace|barcode|delivery)"
    ),
    other_number=(
        "(?:phone|tele?phone|tel|call ?back|contact|mobile|cell|call(?:ed|ing)?(?: (?:us|me|you))?(?: (?:on|at))?|ring|"
        "dial|fax|whatsapp|visa|mastercard|amex|paypal|account|customer|client|member(?:ship)?|card|credit card|"
        "debit card|iban|sort code|bank|invoice|bill|"
        "tenancy(?= (?:ref|number|no|id|agreement))|receipt|payment|transaction|refund|model|article|item|product|sku|"
        "serial|imei|s/n|meter|policy|flight|contract|licen[cs]e|vat|tax|passport|pin|code|voucher|postcode|zip|"
        "ending(?: in)?|kvk|registration|"
        "reg|(?:number |licence |license )?plate|vin|bsn|loyalty|return|rma|extension|room|mpan|mprn|supply)"
    ),
    kept_under=(
        r"(?:logged|registered|recorded|filed|noted|saved|stored|listed|opened|raised|escalated)(?: \w+){0,3} (?:as|under|"
        "with)|(?:logged|noted|registered|raised|opened) (?:this|that|it|"
        "everything)(?: all)?(?: for you)?,? (?:and )?(?:it's|it is|that's)|(?:see|find) (?:it|this|that) (?:as|under)|"
        "(?:gave|given) (?:me|us)|(?:mention|quote|quoting|cite|citing)(?: (?:the|your|this|number|always|just|code))*|"
        "(?:under|as|with)(?: (?:the )?(?:case |ticket |reference )?(?:number|no|id|ref(?:erence)?))?"
    ),
    by_phone=(
        r"\b(?:phone ?call|call(?:ed)? (?:to|with|from)|spoke (?:to|with)|telephone|voicemail|on hold|hold music|"
        r"recorded call|call recording|call transcript)\b"
        r"|^\W*(?:just )?(?:rang|phoned|called|rung|telephoned) \w|\brang (?:them|him|her|up|again|customer|support|"
        r"(?:the|their) (?:help ?line|hotline|company|number|office|bank|shop|store))\b|"
        r"\b(?:recording|call|telephone|phone) (?:transcript(?:ion)?|notes)\b|\btranscript(?:ion)? of (?:the |a |my )?"
        r"(?:phone |telephone )?call\b|\b(?:i|just|ive|i've) (?:just )?(?:rang|phoned|called|"
        r"rung)\b(?! (?:it|this|you)\b)"
        r"|\bphoned\b|\bhung up\b|, (?:rang|phoned) \w|\bon the phone (?:to|with|w)\b"
    ),
    number_word=r"(?:numbers?|no\.?|nr\.?|#|ids?|code|nbr\.?|num\.?|№)",
    company_says=(
        "how (?:can|may) i (?:help|assist)|thank(?:s| you) for (?:contacting|waiting|your patience|reaching|"
        "getting in touch|calling|choosing|holding)|i(?:'m| am) (?:so |very |really )?sorry (?:to hear|for the|about)|"
        "apologi[sz]e|inconvenience|let me (?:check|have a look|see|look)|bear with me|one moment|is there anything else|"
        "anything else i can|my name is|you're (?:chatting|speaking)|as per (?:our|the) policy|i understand your|we will|"
        "your (?:order|account|refund|case|ticket|reference|parcel|return)|can you (?:confirm|provide|give me)|"
        "could (?:you|i) (?:please )?(?:confirm|provide|share|have)|may i have|i can see|for security|have a (?:nice|"
        "great|good|lovely)|you're welcome|i'd be happy|happy to help|dear (?:customer|sir)|rest assured"
    ),
    customer_says=(
        "my (?:order|parcel|package|refund|money|account|card|phone|bill|internet|flight|delivery|item|washing machine|"
        "kettle|contract)|i (?:ordered|bought|paid|returned|received|want|need|still|was told|never|have been waiting|"
        "haven't)|where is|no(?:,)? (?:thanks|thank you)|that(?:'s| is) (?:ridiculous|unacceptable|not good|what)|"
        "speak to a|(?:real|human) (?:person|agent)|when will|not (?:arrived|received|come)|never (?:came|arrived)|"
        "you (?:people|guys|said|promised|must)|i've been|i(?:'m| am) (?:calling|ringing|writing|"
        "contacting you) (?:about|because|to|regarding|for)|i have a problem"
    ),
    confirms_sum=(
        "refund|credit|reimburse|compensat|offer|voucher|gift ?card|goodwill|discount|back|pay you|give you|send you|"
        r"approv|get\b|receive|return(?:ed)? to"
        r"|(?:into|in|to|on) your (?:account|card|bank)|waive"
        r"|\boff (?:the|your|my|his) (?:bill|next|account|price)|(?:euros?|pounds?|dollars?|bucks|quid|[€£$%]\d*) off\b|knock"
        r"|put (?:you )?through|releas|\btak(?:e|ing|en) (?:that |the |your )?[^.;]{0,25}\boff\b"
        r"|reissue|emailed to you|(?:agreed|authori[sz]ed|signed off) for you|(?:agreed|authori[sz]ed)$"
    ),
    no_sum=(
        r"\b(?:costs?|price|fee|(?<!in )total(?: of)?|charged|paid|pay (?:us|the)|owe|outstanding|subscription|per month|"
        "minimum|"
        r"spend|limit|worth|invoice|bill)\b"
    ),
    passed_on="{0} passed me on to {1}.",
    i_declined="I declined what was offered{0}: “{1}”",
    i_accepted="I accepted what was offered{0}: “{1}”",
    by_whom=" by {0}",
    greets="hi|hello|hey|dear|good (?:morning|afternoon|evening)|thanks|thank you|sorry",
    i_am="i'm|i am|im|this is|here|speaking|my name is|you're (?:speaking|chatting) with",
    of_others=r"my|our|to|with|ask\w*|no|not|another|a different|human",
    attribution=(r"(?:on|at) .{6,80}?[, ](?P<en>[^,<>]{2,60}?)?\s*(?:[<\[(].{0,80}[>\])],?)? ?(?:wrote|writes|said):"),
    forwarded="original message|forwarded message|begin forwarded message|original mail|reply message",
    closings=(
        "(?:kind(?:est)?|best|warm|many|with kind|with best)? ?regards|(?:yours )?(?:sincerely|faithfully|"
        "truly)(?: yours)?|best(?: wishes)?|thanks|thank you|many thanks|cheers|all the best|kind wishes"
    ),
    here="here|speaking|on the line|at your service",
    menu=(
        r"\b(?:choose (?:a|one|an)|pick (?:a|one)|type a number|please (?:choose|select|pick)|select an? option|"
        r"press (?:one|1)|tap (?:a|one)|reply with)\b"
    ),
    addressed="you|you'll|your",
    caller_says=(
        r"you (?:said|told|promised|people|guys|haven't|never|sent|charged|were|owe|estimated)|you've \w+ed|i (?:was|"
        "am|'m|have been|had) (?:promised|told|still|waiting|calling|ringing)|i'm calling|if i (?:don't|haven't)|"
        r"i've (?:been|had|called|rung|waited)|nobody (?:came|called|rang)|my \w+ (?:hasn't|isn't|is|was)"
    ),
)
