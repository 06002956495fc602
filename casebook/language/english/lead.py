"""What the lead says and looks for in English."""

from __future__ import annotations

from casebook.language.english.asks import AS_YOU
from casebook.language.english.bent import Who
from casebook.language.english.comes import COMES
from casebook.language.english.promised_actions import PROMISED_ACTIONS
from casebook.language.english.rest_asks import DEPOSIT_ASKS, REST_ASKS, REST_IN_PLACE
from casebook.language.english.saw import SAW
from casebook.language.lead_words import LeadWords
from casebook.text.quick_pattern import QuickPattern

_CLAUSE = (
    r"(?!.*\b(?:will|would|shall|can|could|is|are|has|have|comes|calls|rings|sends|visits|arrives|gets|goes"
    r"|i|he|she|they|we|you|your|me|us|it)\b)(?:[^.;:?!,]|(?<=\d)[.,](?=\d))+"
)
"""What follows in a thing that is no sentence, and means the same whoever says it."""

_THAT = r"( (?!.*\b(?:i|you|we|he|she|they|me|us|my|our|your|will|would|if)\b)[^.;:?!,]+)"
"""What a message says that means the same whoever says it."""

_REST = r"((?: (?!for (?:both|all|the two)\b)[^ ,;]+)*)(?: for (?:both|all|the two)\b[^,;]*)?"
"""What follows a sum that is asked for; for whom all of it was is left out where only a part is."""

_SUM = r"(?:(?:the|my) (?:\w+ )?(?:amount|sum|total) of )?{sum}"
"""A sum, also where it is only called that: *the double amount of 40 euro* is those 40."""

_AND_A_THING = (
    r" and (?!(?:please |then )?(?:close|cancel|stop|end|confirm|delete|remove|send|pay|waive|correct|change|give|let"
    r"|tell)\b)"
)
"""Before what is asked for beside the money and is nothing that somebody is told to do: *and the account closed*."""

_REFUNDED = r"(?:back|refunded|returned|reimbursed|repaid|paid back)"

_BY_NO_THING = "".join(
    rf"(?<!{thing} )"
    for thing in "tracking|tracking has|listing|label|website|site|app|ad|box|form|page|sign".split("|")
)
"""What a thing says nobody said."""

LEAD = LeadWords(
    reported_on="I reported this on {day}",
    agreed_on="On {day} we agreed on {amount}{by}",
    first_contact="My first contact was on {day}",
    number_beside=", {number}",
    promised_by=" by {day}",
    promised_by_hour=" by {day}",
    due_that_day="due that day",
    so_much_back="{amount} back",
    whole_amount_is="The whole amount is {amount}",
    of_it_owed="Of that, {amount} is still owed.",
    the_rest_of_it="the remaining {amount}",
    rest_in_place=REST_IN_PLACE,
    comes_to=QuickPattern(r"(?<=\w) of $"),
    all_refunded="{amount} has been refunded; please confirm by {day} that this is settled",
    confirm_settled="Please confirm by {day} that this is settled",
    owed_asks=(
        (
            QuickPattern(
                r"((?:please )?(?:refund|reimburse|repay))( me| us)?"
                r"(?: (?:it|this|that|all|everything|the rest|the remainder|the balance|(?:the|my|our) money"
                r"|what i paid))?"
                r"(?: all)?(?: back)?(?: in full)?",
            ),
            r"\1\2 {amount}",
        ),
        (
            QuickPattern(
                "((?:please )?(?:pay|give|send))( me| us)?(?: (?:it|all|everything|the rest|(?:the|my|"
                "our) money))? back(?: (?:it|all|everything|the rest|(?:the|my|our) money))?",
            ),
            r"\1\2 back {amount}",
        ),
        (
            QuickPattern(r"(?!.*\b(?:full|partial|whole|complete)\b)((?:an?|the|my|our) (?:\w+ )?refund)"),
            r"\1 of {amount}",
        ),
        *REST_ASKS,
    ),
    whole_asks=(
        (QuickPattern(r"(.*\b(?:refund|reimbursement|repayment))"), r"\1 of {amount}"),
        (QuickPattern(r"(.*\bmoney back)"), r"\1 ({amount})"),
    ),
    remaining_asks=(
        (
            rf"((?:please )?(?:refund|reimburse|repay|return|pay back|give back))( me| us)? {_SUM}(?! each){_REST}",
            r"\1\2 the remaining {amount}\3",
        ),
        (
            (
                r"((?:please )?(?:refund|reimburse|repay|return))( me| us)? (?:the|my|our|all|both)\b[^,;]*, {sum},?"
                r"( and (?!(?:the|my|our|an?|all|both)\b)[^,;]+)?"
            ),
            r"\1\2 the remaining {amount}\3",
        ),
        (
            r"(?:(?:an?|the|my|our) )?(?:(?:full|whole|complete|total|entire) )?refund(?: of {sum})?((?: (?:to|on|in) [^,;]+)?)",
            r"refund the remaining {amount}\1",
        ),
        (
            r"((?:an? |the |my )?(?:payment|payout|transfer)) of {sum}((?: (?:to|into|on) [^,;]+)?)",
            r"\1 of the remaining {amount}\2",
        ),
        (
            rf"{{sum}} (?:refunded|returned|reimbursed|repaid)(?!.*{_AND_A_THING}){_REST}",
            r"refund the remaining {amount}\1",
        ),
        (rf"(?:the |my |our )?{_SUM} ({_REFUNDED}){_REST}", r"the remaining {amount} \1\2"),
        (
            (
                r"(?:(?:the|my|our) (?:whole|full|entire|complete)|all (?:of )?(?:the|my|our))"
                r" (money|amount|sum|price|fee|fare)(?: back)?"
            ),
            r"the rest of the \1 ({amount})",
        ),
        *DEPOSIT_ASKS,
    ),
    rest_asks=(
        (
            QuickPattern(r"(.*\b)(?:the|my) (?:whole|full|entire|complete|total) (?!refund\b)(.+)"),
            r"\1the rest of the \2",
        ),
        (
            QuickPattern(r"(?:an? |the )?(?:full|whole|complete|total) (refund|reimbursement)\b(.*)"),
            r"a \1 of the rest\2",
        ),
        (
            QuickPattern(
                r"(.*\b(?:refund|repay|pay|give|return|reimburse)\b.*?)\b(?:everything|all of it|it all)\b(.*)"
            ),
            r"\1the rest\2",
        ),
        (QuickPattern(r"(?:everything|all of it|it all) (back|refunded|repaid|reimbursed)\b(.*)"), r"the rest \1\2"),
    ),
    as_you=AS_YOU,
    for_a_part=QuickPattern(r"\b(?:part|partial|partly|half|some|difference|extra|fees?|deposit|\d+ ?%)|\d"),
    for_more=QuickPattern(r"\b(?:and|or|plus|also|as well)\b|[,;](?! ?\d)"),
    things=(
        (QuickPattern(rf"((?:an?|the) (?:letter|e-?mail|message|note)) that{_THAT}"), r"\1 saying that\2"),
        (QuickPattern(rf"(?:an?|the) (?:confirmation|[a-z-]+ (?:saying|stating|confirming)) that{_THAT}"), r"\g<0>"),
        *COMES,
        (QuickPattern(rf"(?:re-?)?delivery of (?:the|my|our) {_CLAUSE}"), r"\g<0>"),
        (QuickPattern(rf"(?:brand )?new [a-z-]+(?<!s)(?: {_CLAUSE})?"), r"a \g<0>"),
        (QuickPattern(rf"(?:brand )?new [a-z-]+s(?: {_CLAUSE})?"), r"\g<0>"),
        (QuickPattern(rf"(?:an?|the|my|our|another|some|two|three|four) {_CLAUSE}"), r"\g<0>"),
        (
            QuickPattern(
                rf"(?:answer|update|engineer|installer|electrician|inspector|assessor|e-?mail|apology|explanation"
                rf"|exchange|inspection|appointment)(?: {_CLAUSE})?"
            ),
            r"an \g<0>",
        ),
        (
            QuickPattern(
                r"(?:(?:full|partial|complete|new|total|free) )*(?:refund|replacement|repair|technician|plumber"
                r"|fitter|courier|surveyor|mechanic|payment|credit|cheque|check|reply|response"
                rf"|call ?back|visit|voucher|label|letter|decision|report|form)(?: {_CLAUSE})?"
            ),
            r"a \g<0>",
        ),
    ),
    promised_actions=PROMISED_ACTIONS,
    decides=QuickPattern(
        r"\b(?:photos?|pics|(?:door|bell) ?cam(?:era)?|camera (?:at|shows)|pictures?|video|screenshots?|signed|signatures?"
        "|receipts?|proof|tracking (?:says|shows|has|still)|scan(?:s|ned)?|weigh(?:s|ed|t)|meter|readings?"
        "|(?<!ask )(?<!call )my bank|statement|invoice|confirm(?:s|ed|ation)|in writing|on paper|delivery note|noted on (?:the|my"
        r"|his)|(?:the|her|his|their|\w+ion|police|written) report\b"
        r"|(?:my|our) (?:own )?copy\b|counterfeit|fake|replica|not (?:genuine|original)"
        r"|(?:the|my|your) (?:\w+ )?(?:form|label|letter"
        r"|e-?mail) (?:says|states|shows|reads)|boarding pass|unused|shows? (?:a|an|that|the)\b|recording|transcript"
        r"|contract|serial|cctv|witness|admit(?:s|ted)|acknowledged|approved|sees|can see|knew nothing|at home\b|refunded"
        "|wrong (?!department)|empty|damaged|overbooked|(?<!thing )twice|half (?:of|the)|expert|inspector|(?:nobody"
        "|no ?one|no (?:courier|driver|engineer|technician)) (?:has )?(?:come|came|showed|shown|turned)|not moved|lost"
        r"|missing|(?:another|other) address|failed repairs?|fault found|found (?:a|the|two|three|four) \w+|found nothing"
        r"|agree[sd] (?:to|that|with|it['’]?s|it is|it was|there)|(?:i|we) (?:never|did not|didn['’]t|refused|declined) \w"
        r"|(?:i|we) (?:was|were) (?:at|in|away|abroad|not)|in my (?:purse|wallet|possession)|discontinued|read \d"
        "|dropped (?:the|this) model|never come|nothing (?:from|in|on|came|received)|never (?:received"
        "|got|arrived|had|signed|agreed|used|inside|been)|not (?:mine|my|received|there)|both (?:were|are|payments"
        "|charges)|duplicate|overcharged|mistake|error|still (?:there|broken|dead|active|charging|wrong|faulty)|(?:wrong"
        r"|broken|dead|faulty|leaking) again|closed (?:my|the) (?:\w+ )?(?:as|because)|(?:at|to|in) (?:the|your"
        r"|their) warehouse|back to sender|refused|undeliverable|(?:their|your|its) own (?!\w*fault|risk|cost|time|way"
        r"|pocket)\w|(?:manufacturing|factory|fitting|assembly|design|material) (?:fault|defect|error|flaw)"
        "|(?:from|left) the factory|(?:hidden|latent) (?:fault|defect)|(?:not"
        "|cannot be) repair(?:able|ed)|beyond repair|(?:wrongly|badly|incorrectly) (?:fitted|installed|assembled|wired))"
    ),
    own_things=QuickPattern(r"my (?!apolog|colleague|manager|name|team|supervisor)"),
    handed_in=QuickPattern(r"\b(?:sent|uploaded|(?:e-?)?mailed|forwarded|attached|submitted|handed in)\b"),
    own_account=QuickPattern(
        r"(?:i|we|my|our|mine|ours|on mine|in mine|on my|in my|same \w+ (?:they|you|that they|that you))\b|(?:ordered"
        r"|bought|paid|sent|returned|booked|received|got|charged|purchased|been|still)\b|(?:took|handed|dropped|brought"
        r"|picked|collected|cancelled|signed|tried|moved)\b(?! (?:my|the|all) (?:details|name|number|case|complaint))"
        r"|(?:the |my |our )?(?:parcel|package|order|tracking|item|flight|delivery)\b|(?!(?:he|she"
        "|they) )(?:[a-z'-]+ ){1,4}(?:charged|billed|overcharged|sold|owes?|lost|cancelled|broke|damaged|scratched) (?:me"
        r"|us|my|our)\b|(?:[a-z'-]+ ){1,3}(?:sent back|returned|ordered|bought|never (?:came|arrived)|stopped|broke)\b"
    ),
    leans=QuickPattern(r"(?:it|this|these|those)\b(?! (?:took|takes|all|seems|appears)\b)"),
    goes_back=QuickPattern(
        r"(?:it|this|these|those|he|she)\b|.*\b(?:about|of|for|with|on|to|from|because of|in|at) (?:it|that"
        r"|this|them|those)\b(?! \w+ed\b)"
        r"|.*\b(?:later|afterwards|since then|by then|meanwhile|in between)\b"
    ),
    complains=QuickPattern(
        r"\b(?:without(?! (?:a |any )?(?:damage|delay|fault|problem|scratch|remark))|gone|vanished|disappeared|not|never"
        r"|(?:on|in) (?:the|my|our) (?:\w+ )?(?:bill|statement|invoice)\b[^,;]{0,30}? (?:there (?:is|are|was|were)|are|stands?)"
        r"|no|nothing|nowt|nobody|none|cannot|won['’]?t|refus\w+|den(?:y|ied|ies)|charg(?:ed?|ing)"
        r"|(?<!\bi )(?<!\bwe )(?<!\band )cancell?ed|bro(?:ke|ken)|stopped|quit|missing|lost|late|damaged|wrong|dead"
        r"|even so|anyway|fail\w*|sit(?:s|ting)? on|keeps?|kept|withh\w+|instead|in place of|rather than"
        r"|twice|empty|leak\w*|took|taken|over(?:booked|charged)|ripped|burst|split|smashed|chipped|warped|bent|rusty|stained"
        r"|ignored?|faulty|defect\w*|torn|cracked|stolen|snapped|died|dented|scratched|mouldy|moldy|flooded|too (?:high"
        "|much|low|little|few|short|long|small|big|large|narrow|wide|thin|thick)|bill(?:ed)? me|billed|deducted"
        r"|(?<!on )demand(?:s|ed|ing)?|still waiting|outstanding|flickers|sizes? (?:small|bigg|larg)er|shr[aiu]nk\w*|loses|faded"
        r"|errors?|crash(?:e[sd])?|freezes|overheats?|cuts? out|drips|jam(?:s|med)|out of order"
        r"|(?:went|gone|stays?|stayed) (?:black|blank|dark)|(?:came|fell|fallen|peels?|peeled) (?:off|apart))\b|n['’]t\b"
    ),
    began=QuickPattern(
        r"\bsince (?!then\b)\w|\b(?:in|since|from|of|early|late|mid) (?:january|february|march|april|may|june|july|august"
        r"|september|october|november|december)\b"
    ),
    not_seen="no news of it yet",
    not_heard=("I have no record that it happened", "nothing on record", "no news of it yet"),
    keep_promise_by="Please keep that promise by {day}.",
    still_waiting="I am still waiting",
    refused_alone_on=Who("{who} refused on {day}"),
    refused_alone=Who("{who} refused"),
    somebody_says=Who("{who} says {text}"),
    refused_by_nobody="my request was refused",
    refused_rest_on=Who("{who} refused the rest on {day}"),
    refused_rest=Who("{who} refused the rest"),
    says_first=QuickPattern(
        r"(?:(?:(?:he|she|they) )?(?:says?|said|claims?|thinks?|told me|maintains?)(?: that)?"
        r"|according to (?:him|her|them),?)(?: |$)"
    ),
    saw=SAW,
    somebody_saw=Who("{on}{who} {did} {what}"),
    solution="a solution",
    as_promised=Who("{who} promised it{due}{number}"),
    saw_and_promised="{saw} and promised {what}",
    told_now=QuickPattern(
        r"((?:the|my|our|your|his|her|their|both)(?: [^\s,;:]+){1,3}?|he|she|they)"
        r" (?:confirms?|states?|admits?|agrees?|acknowledges?)\b"
    ),
    nothing_by="nothing had come by {day}",
    nothing_came="nothing came",
    nothing_yet=QuickPattern(
        r"\bnothing (?:from|(?:in|on) (?:my|the|our)|yet|has (?:come|arrived)|came|arrived|received|shipped|sent|so far)\b"
        r"|\bstill (?:nothing|waiting)\b"
        r"|\bstill no (?:refund|money|payment|replacement|parcel|reply|answer|email|e-mail|sign)\b"
        r"|\bno (?:refund|money|payment|credit|replacement|parcel|reply|answer|e-?mail)"
        r" (?:yet|so far|came|arrived|received|on (?:it|(?:the|my) (?:bill|statement|account|card)))\b"
        r"|\b(?:has|have|had|did)(?: still)?(?: not|n['’]t) (?:come|arrived?|received|got|been (?:paid|refunded))\b"
    ),
    stands_with_day=QuickPattern(
        "(?:nobody|no[ -]?one|nothing|he|she|they|i|we|there|(?:the|my|our|his|her|their|both|two|three|another|"
        r"an?)(?: (?!ha(?:s|ve)\b)[^\s,;:]+){1,3}?)(?: (?:had|just|then|only|also|never))? "
        r"(?:was|were|did|came|showed|turned|took|got|went|found|saw|sent|said|left|made|gave|had|told|\w{2,}ed)\b"
    ),
    said_with_day="on {day} {said}",
    none_came=dict.fromkeys(("a", "an"), "no {thing} came on {day}"),
    news_begins=QuickPattern(
        r"(?:signed for|delivered|received|returned|scanned|collected|handed (?:in|over)|weighed|lost|refused"
        r"|left|dropped"
        r"|accepted|held|marked)\b(?!:)"
    ),
    return_was="on {day} my return was {news}",
    parcel_was="on {day} the parcel was {news}",
    parcel_with_was="on {day} the {carrier} parcel was {news}",
    my_return="My return",
    not_only="not only the {amount}",
    still_owed="still owed {amount}",
    others_broken=("Another promise was not kept", "{count} more promises were not kept"),
    of_which_owed="of which {amount} is still owed",
    part_of="{part} of {whole}",
    said_by_them=QuickPattern(
        rf"\b(?:{_BY_NO_THING}(?:says?|said)|(?<!\bi )(?<!\bwe )told|tells|promised|will"
        r"|(?<!\bi )(?<!\bwe )asked|offered|advised|thinks?|reckons?)\b"
        r"|['’]ll\b|\bspoke\b"
    ),
    adds=QuickPattern(r"and (?:gave|got|took|sent|he|she|they|it|i|we|there|has|have|is|was|will|\w{3,}(?:s|ed))\b"),
    goes_on=QuickPattern(r"(?:he|she|they|says?|said|told|i|we)\b"),
    ends_with_who=QuickPattern(r"\b(?:he|she|they) (?:says?|said|told me|thinks?)\.?$"),
    somebody_said_on=Who("{said}, {who} said on {day}"),
    hearsay=QuickPattern(
        rf"\b(?:he|she|they|{_BY_NO_THING}(?:says?|said)|(?<!\bi )(?<!\bwe )told|tells|promised|will"
        r"|(?<!\bi )(?<!\bwe )asked|offered|advised)\b"
        r"|['’]ll\b|\bspoke\b"
    ),
    says_nothing_more=frozenset(
        "no not never nothing nobody none no-one one still yet it they he she came come call called calls rang ring did didn't"
        " didn’t has hasn't hasn’t have happened happen arrived arrive received got get an a the at all again of any answer"
        " answered reply replied was done promised as usual ever me i back my on card statement bank account shows".split()
    ),
)
