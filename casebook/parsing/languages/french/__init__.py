"""French words of promises and dates, with the English ones that mean the same.

Words stand folded, but for `à` and `dès`, which their accent makes other words; l', d', n' and qu' are words of their own.
See `translation.Rule` for the signs.
"""

from casebook.parsing.languages.french import clauses
from casebook.parsing.languages.french.days import DAYS
from casebook.parsing.languages.french.states import STATES
from casebook.parsing.languages.french.tenses import PERFECT, TENSES

CLAUSES = clauses.CLAUSES + STATES

__all__ = ["CLAUSES", "DAYS", "PERFECT", "TENSES"]
