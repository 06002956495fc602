"""Spanish words of promises and dates, with the English ones that mean the same.

Words stand folded. See `translation.Rule` for the signs.
"""

from casebook.parsing.languages.spanish import clauses
from casebook.parsing.languages.spanish.days import DAYS
from casebook.parsing.languages.spanish.states import STATES
from casebook.parsing.languages.spanish.tenses import PERFECT, TENSES

CLAUSES = clauses.CLAUSES + STATES

__all__ = ["CLAUSES", "DAYS", "PERFECT", "TENSES"]
