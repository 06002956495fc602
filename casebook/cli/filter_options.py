"""Options that say which entries are looked at."""

from typing import Annotated, Optional

from casebook.cli.options import text_option
from casebook.records.kinds import KINDS

Since = Annotated[Optional[str], text_option("--since", "Nothing before this day or time.", "WHEN")]

Until = Annotated[Optional[str], text_option("--until", "Nothing after this day or time.", "WHEN")]

Kinds = Annotated[
    Optional[list[str]], text_option("--kind", f"Only {', '.join(KINDS)}; may be given more than once.", "KIND")
]
