"""A mail taken apart by the standard library, whatever state it is in."""

from __future__ import annotations

from email import message_from_bytes, policy
from email.message import Message


class BadMail(Exception):
    """It cannot be taken apart; `why` completes "it …"."""

    def __init__(self, why: str) -> None:
        self.why = why


def message_in(content: bytes) -> Message:
    """The mail in these bytes. Raises BadMail."""
    try:
        # The older policy: its reading of headers raises nothing; they are decoded in `mail_headers`.
        message = message_from_bytes(content, policy=policy.compat32)
        sum(1 for _ in message.walk())
    except RecursionError:
        raise BadMail("has too many parts within parts") from None
    except (ValueError, LookupError, TypeError, AttributeError):
        raise BadMail("is damaged") from None
    return message
