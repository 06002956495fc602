"""German words of promises and dates, with the Dutch ones that mean the same: the order of their words is the same too.

Words stand folded. In a rule `|` parts words of which one stands there; see `translation.Rule` for the signs.
"""

from casebook.parsing.languages.german import clauses
from casebook.parsing.languages.german.days import DAYS
from casebook.parsing.languages.german.states import STATES
from casebook.parsing.languages.german.tenses import PERFECT, TENSES

CLAUSES = clauses.CLAUSES + STATES

__all__ = ["CLAUSES", "DAYS", "PERFECT", "TENSES"]
