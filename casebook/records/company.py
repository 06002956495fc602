"""A company, as far as anything is kept of it: of no case, stated like everything that a book records."""

# No `from __future__ import annotations`: the types of the fields are read as they stand.

from casebook.records.field import UUID_FORM, stated
from casebook.records.frozen import Frozen


class Company(Frozen, kw_only=True):
    """What is kept of a company, of no case: how it is reached, and what a letter or a claim needs of it."""

    name: str = stated("What it is called, as cases with it say.", least=1, editable=True)
    address: str | None = stated("Its postal address, in as many lines as it has.", default=None, editable=True)
    contact: str | None = stated(
        "Its contact page, or in words where that is.", default=None, longest=2000, editable=True
    )
    chat: str | None = stated(
        "The page of its chat, or in words where that is.", default=None, longest=2000, editable=True
    )
    phone: str | None = stated("Its phone number.", default=None, longest=50, editable=True)
    hours: str | None = stated("When it can be reached.", default=None, editable=True)
    email: str | None = stated("The e-mail address that complaints go to.", default=None, editable=True)
    merchant: str | None = stated("Its name on statements of a card or a bank.", default=None, editable=True)
    limit: int | None = stated(
        "How many characters the box of its chat takes.",
        default=None,
        column="box_limit",
        least=1,
        most=1_000_000,
        editable=True,
    )
    human: str | None = stated("How its bot is asked for a human.", default=None, editable=True)
    source: str | None = stated(
        "Where you have this from, and on which day.", default=None, longest=2000, editable=True
    )
    uuid: str = stated("An identity that no other book has.", default="", least=36, most=36, form=UUID_FORM)


COMPANY_REF = "company:"
"""What stands before the name in the ref of a company, which no handle of a case can be: `company:Amazon`."""


def company_ref(name: str) -> str:
    """The ref of what is kept of the company of this name."""
    return f"{COMPANY_REF}{name}"
