"""What the log says and looks for in English."""

from __future__ import annotations

from casebook.language.english.asks import OWN_ASKS
from casebook.language.english.bent import Who
from casebook.language.log_words import ChargedBackWords, LogWords, MoneyWords
from casebook.records.vocabularies import Channel, EventKind
from casebook.text.quick_pattern import QuickPattern
from casebook.text.words.shown_words import SHOWED_EN

_DONE = (
    r"(?:cancell?ed|postponed|rescheduled|delayed|moved|rebooked|closed|rejected|denied|withdrawn|reopened|extended|resent)"
    r"(?= (?:by|at|on|again|to|until|without|with|for|because|as|since|the (?:day|morning|evening|night))\b|[.,;:]|$)"
)
"""What was done, of a thing that is not named."""

_DID = (
    "(?:asked|told|sent|called|phoned|rang|e-?mailed|mailed|wrote|explained|waited|spoke|talked|gave|showed|uploaded"
    "|attached|filled|reported|complained|chased|requested|demanded|insisted|repeated|pointed|reminded|said|offered"
    "|refused|declined|described|provided|submitted|forwarded|quoted|tried|went|visited|brought|took|stayed|disputed"
    "|objected|escalated|mentioned|checked|wanted|returned|replied|answered|confirmed|posted|had to|was (?:on hold"
    "|cut off|passed|transferred|put)|am still|are still|['’]m still|want|would like)"
)
"""What the person did: of a contact nobody writes so of others."""
_OFTEN = (
    r"(?: (?:have|had|also|then|just|again|already|immediately|only|politely|finally|even|both|once more|too|\w+ly))*"
)
_HAD = (
    r"(?:paid|bought|ordered|received|got(?! told)|never (?:got|received|had|signed|agreed|accepted|used|opened)|still have"
    r"|have (?:the|my|nothing)|can (?:prove|show|send))"
)
"""What had happened to the person, or what they have: *we* may be the company there."""
_TO_THEM = r"(?:him|her|them|the (?:agent|bot|lady|man|guy|woman|person|manager|supervisor|rep))\b"
_FIRST = r"(?: (?:first|also|only|now|just|still|apparently|then|therefore|really|will|would))*"
_THINGS_NEEDED = (
    "(?:first|report|form|receipt|proof|photos?|certificate|statement|letter|number|invoice|code|label|box|packaging|"
    "documents?|id|signature|declaration|permission|appointment)"
)
"""What the person needs before the other side does anything."""

_VERB_OF_ROLE = (
    r"(?:just |only |then |also |still |never |even |finally |again )?(?:is|was|has|had|says?|said|will|would|can"
    r"|cannot|could|does|did|came|went|left|sent|told|found|made|wants?|wanted|called|rang|phoned|asked|promised"
    r"|refused|confirmed|admitted|looked|checked|tried|showed|turned|forgot|didn['’]t|doesn['’]t|won['’]t|can['’]t"
    r"|couldn['’]t|wasn['’]t|isn['’]t|hasn['’]t|hadn['’]t|gave|took|kept|measured|replaced|repaired|fixed|agreed"
    r"|agrees|accepts|accepted|thinks|thought|knows|knew|needs|must|apologi[sz]e[sd]|sees|saw|offered"
    r"|cancelled)"
)
"""How a sentence goes on that begins with who did something."""

_IN_CHARGE = r"(?:the |a )?(?:supervisor|(?:\w+ )?manager|team ?lead(?:er)?|boss|owner|head of \w+)"
"""What somebody is who may decide, as notes name them."""

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
    booked_things=QuickPattern(
        r"\b(?:(?:\d+|an?|one|two|three|four|plane|flight|train|bus|ferry|concert|festival|theatre|return) (?:\w+ )?tickets?"
        r"|flights?|(?:\d+|one|two|three|four|seven) nights?|hotel (?:room|stay)|trip|cruise|package holiday)\b"
    ),
    event_alone={
        EventKind.ORDERED: "the order was placed on {day}",
        EventKind.SHIPPED: "the order was shipped on {day}",
        EventKind.DELIVERED: "delivery was on {day}",
        EventKind.MARKED_DELIVERED: "tracking says it was delivered on {day}, but I did not receive it",
        EventKind.RETURNED: "the return was sent on {day}",
        EventKind.CANCELLED: "the cancellation was on {day}",
    },
    item_for="{items}, {amount}",
    other_party="another party",
    call_alone="phone call",
    in_all="{amount} in all",
    mails=("{count} e-mail", "{count} e-mails"),
    number_given="case number {number} given",
    follow_since=Who("Please follow what {who} decided after that, on {day}, or tell me who decides"),
    that_happened="that happened on {day}",
    agreed_since=Who("but {who} agreed on {day}"),
    agreed_before=Who("but {who} had agreed on {day}"),
    but_said="But {text}",
    refunded="I was refunded {what}",
    promised_thing="promised {what}",
    on_today="for today, {day}",
    promised_if="{what} promised on a condition",
    declined="I declined {what}",
    accepted_first="accepted at first",
    offer_declined="I was offered {what}; I declined",
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
    charged_back=ChargedBackWords(
        event="charged back",
        said="{amount} was charged back",
        sum="charged back {amount} on {days}",
        part="charged back {amount} of {stake} on {days}",
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
    nobody_came=QuickPattern(
        r"(?:again,? )?(?:nobody|no[ -]?one|no (?:engineer|technician|courier|driver))(?: at all)? (?:came|showed|turned up"
        r"|arrived|again)(?: up)?(?:,? (?:again|at all|once more|either|all (?:day|morning|afternoon)))?|(?:he|she"
        r"|they) (?:never|did(?: not"
        r"|n['’]t)) (?:come|came"
        r"|show(?:ed)?|turn(?:ed)? up)(?: up)?"
    ),
    nobody_answered=QuickPattern(
        r"\b(?:nobody|no[ -]?one) (?:\w+ )?(?:answer(?:ed|s)|picked up|picks up|replied|responded)\b|\b(?:voice ?mail"
        r"|rang out|no (?:answer|reply|response)|(?:did(?: not|n['’]t)|never) (?:answer|reply|respond|pick up)(?:ed)?)\b"
    ),
    refused=QuickPattern(
        r"(?:(?:he|she|they|it|(?:my |the )?(?:appeal|claim|request|complaint|refund|case|dispute)) )?(?:is |was )?"
        r"(?:refuse[sd]|refusal|denied|rejected|declined|dismissed|turned (?:it|me) down)\b"
    ),
    waits=QuickPattern(r"(?:queue[ds]?|on hold|(?:i )?waited|(?:i )?was on hold|hold time)\b"),
    promised_that_on=Who("{who} promised that on {day}"),
    said_that="said {text}",
    with_whom=Who("with {who}"),
    with_whom_on=Who("with {who} on {day}{more}: {text}"),
    no_answer_from=Who("no answer from {who}"),
    i_wrote="I wrote",
    i_wrote_on="on {day} I wrote{more}: {text}",
    according_to=Who("according to {who}"),
    according_to_on=Who("according to {who} on {day}{more}: {text}"),
    refusing=Who("{who} refused my request"),
    refusing_what=Who("{who} refused {what}"),
    the_refusal="the refusal",
    you_refused="you refused my request",
    you_refused_what="you refused {what}",
    own_doing=QuickPattern(
        rf"(?:(?:i|we)(?:['’]ve)?{_OFTEN} {_DID}|i{_OFTEN} {_HAD})\b(?!.*\byour?\b)"
        rf"|(?:asked|told|gave|showed|sent|e-?mailed|called|reminded) {_TO_THEM}|asked (?:for (?:a|my) refund"
        r"|for (?:(?:the|my|our|all|whole|full) )+(?:money|deposit|payment|fees?|refund)\b"
        r"|(?:for|about) [^,.;]+(?=[,.;] (?:he|she|they|(?-i:[A-Z][a-z]+) sa(?:id|ys))\b)"
        rf"|again|why|when)\b"
        r"|sent (?:photos?|pictures?|proof|receipts?|screenshots?|the (?:photos?|form|receipt|proof|documents?))\b"
        rf"|explained (?:everything|it all|it again|again|to {_TO_THEM})|spoke (?:to|with)\b|reported (?:it|the"
        rf"|this|that|a|my)\b"
        r"|(?:nobody|no[ -]?one|nothing|(?:the )?wrong \w+)(?: \w+)? (?:came|arrived|showed|turned up|was delivered)\b"
        r"|(?:it|the \w+|\w+) (?:is |was )?still (?:missing|broken|dead|not|leaks|leaking)\b"
        r"|(?:food|meat|stock|work) (?:lost|spoiled)\b"
        r"|(?:the )?same (?:text|answer|reply|story|account|letter|e-?mail|excuse)\b|copy[ -]?pasted\b"
        r"|uploaded\b|filled in\b|complained\b|chased\b|stayed (?:in|at|home)\b|took (?:the|a) (?:day|morning"
        r"|afternoon) off\b"
        rf"|{SHOWED_EN}"
    ),
    needs_first=(
        QuickPattern(r"(?:i|we)(?:['’]ll| will| would|['’]d)? need (an? [^,;.]+?) first"),
        r"\1 is needed first",
    ),
    they=(
        (QuickPattern(r"they((?:['’](?:ve|d|ll|re))? (?!who\b|(?:.* )?(?:they|them|their|theirs)\b).+)"), r"you\1"),
        (QuickPattern(r"(?!.*\b(?:they|them|their)\b.*,)(.+), they (say|said)"), r"\1, you \2"),
    ),
    to_me=QuickPattern(r"\b(?:yourself|yourselves)\b|^(?:please|expect)\b"),
    spoken=QuickPattern(
        r"^(?:i|we)(?:['’](?:ll|ve|m|re|d)| (?:will|shall|have|am|are|can|could|would|just))\b"
        r"(?! (?:get|receive|hear|keep|be (?:refunded|paid|credited|called|contacted)))|\b(?:your?|yours)\b"
    ),
    reader=("you", "you"),
    nth_with_you="This is my {nth} contact with you since {day}",
    then_transferred="then I was transferred",
    hours_nearly="I have spent nearly {count} hours on this",
    your_message={
        Channel.EMAIL: "your email of {day}",
        Channel.LETTER: "your letter of {day}",
        Channel.FORM: "your web message of {day}",
        Channel.CHAT: "your chat message of {day}",
        Channel.SOCIAL: "your social media message of {day}",
    },
    lacks=(
        (
            QuickPattern(r"(no(?: [\w'-]+){1,4}) (sent|attached|enclosed|provided|included|named|mentioned)"),
            r" \2 \1",
            r"you \2 \1",
        ),
        (QuickPattern(r"(no(?: [\w'-]+){1,4}) given"), r" gave \1", r"you gave \1"),
        (QuickPattern(r"(no(?: [\w'-]+){1,4}) shown"), r" showed \1", r"you showed \1"),
    ),
    did_it=QuickPattern(
        r"(?:said|says|(?:told|tells) (?:me|us)|wants|wanted|refused to|apologi[sz]ed|(?:gave|handed|sent|showed|lent) (?:me|us)"
        r"|(?:offered|offers|promised|promises|agreed|agrees|admitted|admits|confirmed|confirms|suggested"
        r"|claimed|claims|insisted|blamed"
        r"|blames)(?= (?:an?|the|me|us|my|our|that|to|it|no|only|not|he|she|they|there|i|we|this|half|again"
        r"|nothing|another|some|by|in"
        r"|on|for|with|\d[\d.,]*)\b))\b"
    ),
    holds=QuickPattern(
        r"(?:sees|can see|could see|says|has (?=(?:no|the|it|my|a)\b)|confirms|admits|agrees|knows|thinks"
        r"|understands|finds)\b"
    ),
    in_charge=QuickPattern(_IN_CHARGE),
    own_role=QuickPattern(rf"{_IN_CHARGE} (?={_VERB_OF_ROLE}\b)"),
    nothing_heard=QuickPattern(
        r"\b(?:heard|seen|got|had) (?:nothing|no(?:body|thing)?)\b|\bnothing (?:heard|happened)\b|\bshows nothing\b"
        r"|\b(?:never|did(?: not|n['’]t)) (?:heard|call|rang|ring|came|come|happen)\w*\b"
        r"|\b(?:nobody|no ?one) (?:called|rang|phoned|came|replied|answered|got back)\b"
    ),
    got_through=QuickPattern(
        r"(?:(?:i|we|just|then|so|again|finally|today) )*"
        r"(?:(?:called|rang|phoned|e-?mailed|texted|wrote to|spoke (?:to|with))(?! me\b| us\b)(?: [^\s,]+){0,3}"
        r"|went (?:back|in|there|round|over)(?: [^\s,]+){0,4}|got through(?: to [^\s,]+)?|had [^\s,]+ on the (?:phone|line))"
    ),
    received=(
        (
            QuickPattern(
                r"(?:(?:another|a|an|the|my|our|their) )(?:\w+ )?(?:bill|invoice|reminder|letter|notice|demand|e-?mail|fine)\b.*"
            ),
            r"\g<0>",
        ),
        (QuickPattern(r"(?:invoice|e-?mail|estimate|order confirmation)s?\b(?!:).*"), r"an \g<0>"),
        (
            QuickPattern(
                r"(?:(?:final|second|first|new|yearly|annual|debt|parking|tax) )?(?:bill|reminder|letter|notice|demand|fine"
                r"|statement|quote|ticket|penalty)\b(?!:).*"
            ),
            r"a \g<0>",
        ),
    ),
    received_on="on {day} I received {what}",
    own_asks=OWN_ASKS,
    told_to_do=QuickPattern(
        rf"(?:i|we){_FIRST} (?:(?:must|have to|need to|should|ought to)\b(?! (?:know|say|admit|explain|repeat"
        rf"|stress|work|eat|pay"
        r"|have (?:an|my|it|this)|go to work)\b)|am not (?:entitled|eligible|allowed)|are not (?:entitled|eligible|allowed)"
        r"|have no (?:right|claim)|can only|may (?:not|only)"
        r"|can (?:return|keep|pick|choose|collect|claim|exchange|cancel|ask|file|appeal|apply)"
        r"|(?:can(?:no|['’])t|can not) (?:return|cancel|exchange|claim|change|keep|appeal)"
        r"|(?:(?:will|would|should) )?(?:get|receive) (?!no|nothing|the same|angry|passed|sent|cut)|(?:will"
        r"|should) (?:hear|be)"
        rf"|need (?:[^.;]* )?{_THINGS_NEEDED})\b"
        r"|(?:it|this|that|the \w+) (?:must|has to|needs to|will have to) (?:be|go|come)\b"
    ),
)
