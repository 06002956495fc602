"""Brackets behind a name that may end in brackets already."""

from __future__ import annotations


def in_brackets(name: str, known: str) -> str:
    """The name with what is known of it behind it in brackets; a name that ends in brackets gets it into those.

    >>> in_brackets("Nikhil", "supervisor"), in_brackets("Nikhil (QuickFix)", "in person")
    ('Nikhil (supervisor)', 'Nikhil (QuickFix, in person)')
    """
    return f"{name[:-1]}, {known})" if "(" in name and name.endswith(")") else f"{name} ({known})"


def without_brackets(name: str) -> str:
    """The name with a comma in place of the brackets at its end, for where it stands within brackets itself.

    >>> without_brackets("email from Mirjam (Ferry Shop)"), without_brackets("email from Mirjam")
    ('email from Mirjam, Ferry Shop', 'email from Mirjam')
    """
    return name[:-1].replace(" (", ", ", 1) if "(" in name and name.endswith(")") else name


def named_and_what(name: str) -> tuple[str, str]:
    """A name, and what somebody is that stands behind it in small letters; nothing for that where another name does.

    >>> named_and_what("Ms Hale, landlady"), named_and_what("Hale, Moss")
    (('Ms Hale', 'landlady'), ('Hale, Moss', ''))
    """
    before, _, what = name.partition(", ")
    return (before, what) if what[:1].islower() else (name, "")
