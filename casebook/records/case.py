"""A case, as a book records it: one problem with one company."""

# No `from __future__ import annotations`: the types of the fields are read as they stand.

from casebook.records.field import LONGEST_HANDLE, LONGEST_NAME, UUID_FORM, stated
from casebook.records.frozen import Frozen
from casebook.records.values import Moment, Money


class Case(Frozen, kw_only=True):
    """One problem with one company."""

    handle: str = stated(
        "The short name, unique without regard to capitals.", least=1, most=LONGEST_HANDLE, editable=True
    )
    company: str = stated("The company it is with.", least=1, editable=True)
    title: str | None = stated(
        "What the case is called in lists.", default=None, longest=LONGEST_NAME, free_text=True, editable=True
    )
    orders: tuple[str, ...] = stated(
        "The order numbers, in the order they were given.", default=(), option="order", number=True, editable=True
    )
    problem: str | None = stated("What went wrong.", default=None, free_text=True, editable=True)
    want: str | None = stated("What is wanted of the company.", default=None, free_text=True, editable=True)
    amount: Money | None = stated("What is at stake.", default=None, editable=True)
    opened: Moment = stated("When the case was opened.")
    closed: Moment | None = stated("When it was closed; nothing while it is open.", default=None, editable=True)
    uuid: str = stated("An identity that no other book has.", default="", least=36, most=36, form=UUID_FORM)
    item: str | None = stated("What was bought.", default=None, longest=LONGEST_NAME, free_text=True, editable=True)
    language: str | None = stated(
        "The language of its exports, such as `nl`.",
        default=None,
        form=("[a-z]{2,3}", "code of a language, such as nl"),
        editable=True,
    )
    country: str | None = stated(
        "Whose public holidays are no business days: a country or a region of one (ISO 3166), such as `NL` or `GB-ENG`.",
        default=None,
        least=2,
        most=6,
        form=("[A-Z]{2}(?:-[A-Z0-9]{1,3})?", "country of two letters, such as NL, or region of one, such as GB-ENG"),
        editable=True,
    )
    outcome: str | None = stated("How it ended.", default=None, free_text=True, editable=True)
    otherwise: str | None = stated(
        "What you do if they do not answer in time.", default=None, free_text=True, editable=True
    )
    unknown: str | None = stated(
        "Keys that a newer casebook wrote, as a JSON object: kept and given back.",
        default=None,
        in_json=False,
        opaque=True,
    )

    @property
    def currency(self) -> str | None:
        """The currency of what is at stake; None where no amount is known."""
        return self.amount.currency if self.amount else None
