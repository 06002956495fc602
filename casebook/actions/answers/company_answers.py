"""What is said of a company, of no case."""

from __future__ import annotations

from typing import NamedTuple, Optional


class CompanyAnswers(NamedTuple):
    """What was typed for each field of a `Company`, by its name: None for nothing, an empty text to take out what was there.

    `name` is what it is to be called from now on.
    """

    address: Optional[str] = None
    contact: Optional[str] = None
    chat: Optional[str] = None
    phone: Optional[str] = None
    hours: Optional[str] = None
    email: Optional[str] = None
    merchant: Optional[str] = None
    limit: Optional[str] = None
    human: Optional[str] = None
    source: Optional[str] = None
    name: Optional[str] = None
