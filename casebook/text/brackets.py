"""Brackets behind a name that may end in brackets already."""

from __future__ import annotations


def in_brackets(name: str, known: str) -> str:
    """The name with what is known of it in brackets, in those that it ends in where it has any.

    >>> in_brackets("Nikhil", "supervisor"), in_brackets("Nikhil (QuickFix)", "in person")
    ('Nikhil (supervisor)', 'Nikhil (QuickFix, in person)')
    """
    return f"{name[:-1]}, {known})" if "(" in name and name.endswith(")") else f"{name} ({known})"


def without_brackets(name: str) -> str:
    """The name with what stands in brackets behind it parted by a comma, as it stands in brackets itself.

    >>> without_brackets("email from Mirjam (Ferry Shop)"), without_brackets("email from Mirjam")
    ('email from Mirjam, Ferry Shop', 'email from Mirjam')
    """
    return name[:-1].replace(" (", ", ", 1) if "(" in name and name.endswith(")") else name
