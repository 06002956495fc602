"""Spanish words of promises and dates, with the English ones that mean the same.

Words stand folded. See `other_languages.Rule` for the signs.
"""

from casebook.parsing.spanish.clauses import CLAUSES, TENSES
from casebook.parsing.spanish.days import DAYS, MONTHS, NUMBERS, WEEKDAYS

__all__ = ["CLAUSES", "DAYS", "MONTHS", "NUMBERS", "TENSES", "WEEKDAYS"]
