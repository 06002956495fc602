"""What is held against the company: what the person says themselves, and what is the company's own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casebook.text.quick_pattern import QuickPattern

if TYPE_CHECKING:
    from casebook.exporters.wording import Wording

_THEIR_OWN = QuickPattern(
    r"(?:.* )?(?:their|your|its|hun|jullie|uw|ihr\w*|deren|leurs?|votre|vos|sus?|vuestr[oa]s?)"
    r" (?:own|eigen\w*|propres?|propi[oa]s?)\b"
)
"""Found in a sentence that holds what is theirs against them: *their own email says*."""


_ON_MINE = QuickPattern(
    r"(?:(?:on|in|at) mine|(?:op|in) (?:de|het) mijne|(?:auf|in|bei) mein(?:em|er)|(?:sur|dans|chez) (?:le mien|la mienne"
    r"|les miens|les miennes)|en (?:el mío|la mía|los míos|las mías)),?"
    r" (?:they|it|that|those|ze|zij|het|dat|die|staan|staat|sie|es|stehen|steht|elles?|ils?|on|ça|sí|est[áa]n?|aparecen?)\b"
)
"""What begins so says neither what it stands on nor what stands there, without what they hold before it."""


def is_of_their_own(said: str) -> bool:
    """Whether it holds what is theirs against them."""
    return _THEIR_OWN.match(said) is not None


def is_said_against(wording: Wording, said: str) -> bool:
    """Whether it is what the person says themselves, and not what they were told to do; or holds what is theirs against them."""
    if is_of_their_own(said):
        return True
    is_own = wording.language.lead.own_account.match(said) is not None
    return is_own and not wording.language.log.told_to_do.match(said)


def shows_against(wording: Wording, said: str) -> bool:
    """The same of what is told without what they hold: *on mine they are there* says nothing then."""
    return is_said_against(wording, said) and not _ON_MINE.match(said)
