"""What is said of who keeps the book, from the command line or from questions."""

from __future__ import annotations

from typing import NamedTuple, Optional


class PersonAnswers(NamedTuple):
    """What was typed for each field of a `Person`, by its name: None for nothing, an empty text to take out what was there."""

    name: Optional[str] = None
    email: Optional[str] = None
    customer: Optional[str] = None
    postcode: Optional[str] = None
    phone: Optional[str] = None
    address: Optional[str] = None
    account: Optional[str] = None
