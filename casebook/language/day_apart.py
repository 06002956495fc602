"""Whether the day by which something is asked for is parted from the ask by a comma, so that nothing else is read by it. Pure."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casebook.text.quick_pattern import QuickPattern
from casebook.text.words.joining_words import AND, AND_OR_BUT

if TYPE_CHECKING:
    from casebook.language.language import Language

_ENDS_WITH_SUM = QuickPattern(r", (?:[€£$] ?)?\d[\d.,\u00a0\u202f]*(?: ?(?:[€£$]|\w{3,6}))?$")
"""A sum that stands apart at the end, `the renewal, 214.80 USD`: the day does not belong to it."""

_ENDS_WITH_NO = QuickPattern(
    rf"(?:,|,? (?:{AND})) (?:no|not|kein\w*|nicht|geen|niet|pas|sin|sans|without|ohne|zonder)\b[^,]*$"
)
"""An ask that ends with what is not asked for: the day behind it is of what is."""

_TO_THE_END = rf"(?:(?! (?:{AND_OR_BUT}) )[^,])*$"
"""Nothing else is asked for behind it."""

_ENDS_WITH_MORE = QuickPattern(
    rf", (?:the|my|our|das|die|den|der|mein\w*|unser\w*|les?|la|l['’]|mon|ma|mes|nos|notre|el|l[ao]s|mis?|nuestr\w+"
    r"|they|you|he|she|it|sie|ihr|er|es|ils?|elles?|vous|ell[oa]s|ustedes"
    r"|what|which|as|was|wie|so wie|ce qu[ei]?|comme|qu[ei]|lo que|como)(?!\w)"
    rf"{_TO_THE_END}"
)
"""An ask that ends with what the same is besides, *350 GBP, the excess taken too much*, or what others do, *they can have the old
one*: the day would be that of the latter."""

_OF_A_CLAUSE = {
    "en": QuickPattern(
        r", (?:not|but|or|nor)\b|\b(?:i|we) (?:\w+ ){0,2}(?!back\b)\w+$"
        r"|(?:(?<=\w )(?:that|which|whom?|as(?! (?:soon|well|quickly|promptly|an?|many|much)\b)|what|how|where|when|since)\b"
        r"|^what\b"
        r"|(?<!\bthe )(?<!\bmy )(?<!\bour )(?<!\byour )(?<!\ban )\b(?:promised|agreed|offered|quoted|told|said|confirmed|approved"
        rf"|guaranteed|arranged|advertised|announced|committed)\b){_TO_THE_END}"
    ),
    "de": QuickPattern(r", |^(?:dass|zu)\b"),
    "fr": QuickPattern(
        r"(?:(?<=\w )(?:qu[ei]|qu['’](?=\w)|dont|comme|où|lorsque|quand)(?!\w)|^ce qu"
        r"|\b(?:promis|convenu|annonc[ée]|accord[ée]|confirm[ée]|pr[ée]vu|garanti|propos[ée])e?s?\b)"
        rf"{_TO_THE_END}"
    ),
    "es": QuickPattern(
        r"(?:(?<=\w )(?:que|quien(?:es)?|como|donde|cuando|según)\b|^lo que\b"
        r"|\b(?:prometid|acordad|confirmad|anunciad|ofrecid|pactad|convenid|aprobad|garantizad|previst)[oa]s?\b)"
        rf"{_TO_THE_END}"
    ),
}
"""What somebody did or said in it: the day would be that of the deed, as in *not another repair by 11 Jun*, *what you promised by
8 Nov*. In Dutch a comma always stands before it."""


def is_day_apart(language: Language, ask: str) -> bool:
    """Whether a comma parts the day from this ask, where the language has none before it anyway.

    A day that it names for something else, *the fees charged by 3 Nov*, parts it too.
    """
    if language.by_day.startswith(","):
        return False
    clause = _OF_A_CLAUSE.get(language.code)
    ends = (_ENDS_WITH_SUM, _ENDS_WITH_NO, _ENDS_WITH_MORE, language.deadline)
    return any(each.search(ask) for each in (*ends, *filter(None, [clause])))
