"""What the box of a company's chat takes, as it is kept of the company, and that a text to paste there is longer."""

from __future__ import annotations

from casebook.records.company import Company


def over_box(text: str, company: Company | None) -> str:
    """By how much a text is too long for the box, in words: `has 258 characters, and the box of Amazon takes 100`.

    Empty where it fits, and where nothing is kept of what the box takes. Its last line counts with its end, as for `--limit`.
    """
    length = len(text.rstrip("\n")) + 1
    if company is None or company.limit is None or length <= company.limit:
        return ""
    return f"has {length:,} characters, and the box of {company.name} takes {company.limit:,}"
