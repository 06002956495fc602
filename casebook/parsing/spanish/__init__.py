"""Spanish words of promises and dates, with the English ones that mean the same.

Words stand folded. See `other_languages.Rule` for the signs.
"""

from casebook.parsing.spanish import clauses
from casebook.parsing.spanish.days import DAYS, MONTHS, NUMBERS, WEEKDAYS
from casebook.parsing.spanish.states import STATES
from casebook.parsing.spanish.tenses import PERFECT, TENSES

CLAUSES = clauses.CLAUSES + STATES

__all__ = ["CLAUSES", "DAYS", "MONTHS", "NUMBERS", "PERFECT", "TENSES", "WEEKDAYS"]
