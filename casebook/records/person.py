"""Who keeps the book: of no case, stated like everything that a book records."""

# No `from __future__ import annotations`: the types of the fields are read as they stand.

from casebook.records.field import UUID_FORM, stated
from casebook.records.frozen import Frozen


class Person(Frozen, kw_only=True):
    """Who keeps the book, as companies know them: of no case, and told only where a form needs it."""

    name: str | None = stated("Your name.", default=None, ask="What is your name?", editable=True)
    email: str | None = stated(
        "The e-mail address of your account.", default=None, ask="Which e-mail address has your account?", editable=True
    )
    customer: str | None = stated(
        "The name your account is under, where that is another.",
        default=None,
        ask="Under which name is it, where that is another?",
        editable=True,
    )
    postcode: str | None = stated(
        "Your postcode.", default=None, longest=20, ask="What is your postcode?", editable=True
    )
    phone: str | None = stated("Your phone number.", default=None, longest=50, ask="Your phone number?", editable=True)
    address: str | None = stated(
        "Your postal address, in as many lines as it has.",
        default=None,
        ask="Your postal address, with commas between its lines?",
        editable=True,
    )
    account: str | None = stated(
        "The account that money is to be paid to.",
        default=None,
        longest=200,
        ask="To which account is money to be paid (IBAN)?",
        editable=True,
    )
    uuid: str = stated("An identity that no other book has.", default="", least=36, most=36, form=UUID_FORM)

    @property
    def names(self) -> str:
        """The names they go by, one behind the other; nothing where none is kept."""
        return " ".join(filter(None, (self.name, self.customer)))


NOBODY = Person()
"""Who keeps the book where nothing of it is kept."""

ME = "me"
"""The ref of who keeps the book, which no new case may have as its handle."""
