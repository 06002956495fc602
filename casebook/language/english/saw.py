"""How English notes say that somebody saw, found or confirmed something, and how the lead goes on with it."""

from __future__ import annotations

from casebook.text.quick_pattern import QuickPattern

_BEFORE_ITS_SUBJECT = (
    r"(?:after|before|once|when|if|as soon as|unless|until|till|since|because|with|without|within|under|given|despite"
    r"|(?:in|on|at|by|for|from)(?= .+ (?:i|we|you|it|they|he|she)(?: |['’])))\b(?!.*\bthat\b).+"
)
"""What a clause may begin with before its subject, where nobody wrote *that*: *says after two repairs I get a new one* would tell
when it was said."""

SAW = (
    *(
        (QuickPattern(rf"(?:(?:he|she|they) )?(?:{says})( {_BEFORE_ITS_SUBJECT})"), rf"{said} that\1")
        for says, said in (
            ("says?|said", "said"),
            ("confirm(?:s|ed)?", "confirmed"),
            ("admit(?:s|ted)?", "admitted"),
            ("agree[sd]?", "agreed"),
            ("acknowledge[sd]?", "acknowledged"),
            ("state[sd]?", "stated"),
        )
    ),
    (
        QuickPattern(
            r"(?:(?:he|she) )?(?:sees|can see|could see|saw|has seen)"
            r"( (?:it|the|my|our|his|her|their)\b(?:(?! (?:that|which|who|where|and|but)\b)[^,;])*?"
            r" (?:shows?|says|reads|is|was|are|were|has|had|never)\b.+)"
        ),
        r"saw that\1",
    ),
    (QuickPattern(r"(?:(?:he|she) )?(?:sees|can see|could see|saw|has seen)( .+)"), r"saw\1"),
    (QuickPattern(r"(?:(?:he|she) )?(?:says|said)( .+)"), r"said\1"),
    (QuickPattern(r"(?:(?:he|she) )?(?:finds|has found|found)( .+)"), r"found\1"),
    (QuickPattern(r"(?:(?:he|she) )?(?:got|has got|received|has received)( .+)"), r"received\1"),
    (QuickPattern(r"(?:(?:he|she|they) )?(?:confirm(?:s|ed)?)( .+)"), r"confirmed\1"),
    (QuickPattern(r"(?:(?:he|she|they) )?(?:admit(?:s|ted)?)( .+)"), r"admitted\1"),
    (
        QuickPattern(r"(?:(?:he|she|they) )?agree[sd]? ((?:it['’]?s|(?:it|this|the \w+|my \w+) (?:is|was)|there)\b.+)"),
        r"agreed that \1",
    ),
    (QuickPattern(r"(?:(?:he|she|they) )?(?:agree[sd]?)( .+)"), r"agreed\1"),
    (QuickPattern(r"(?:(?:he|she|they) )?(?:acknowledge[sd]?)( .+)"), r"acknowledged\1"),
    (QuickPattern(r"(?:(?:he|she|they) )?(?:state[sd]?)( .+)"), r"stated\1"),
)
"""What was seen, found or confirmed, and the form in which it stands behind a name."""
