"""Names that end in an initial, where a sentence ends with them: it has its full stop already (a Lucía M.)."""

from __future__ import annotations

import re

_TWICE = re.compile(r"(?<=\b[^\W\d_a-z]\.)\.(?!\.)")


def with_one_stop(text: str) -> str:
    """The text without a second full stop behind an initial; dots that stand for more stay.

    >>> with_one_stop("She passed me on to Lucía M.."), with_one_stop("and so on...")
    ('She passed me on to Lucía M.', 'and so on...')
    """
    return _TWICE.sub("", text) if ".." in text else text
