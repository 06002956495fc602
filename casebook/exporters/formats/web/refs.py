"""What an entry is called in a page: the name of its place there, and the link that leads to it."""

from __future__ import annotations

from casebook.exporters.formats.web.markup import Markup, element


def id_of(ref: str) -> str:
    """The name of the place where an entry is told: `towel-4`.

    >>> id_of("towel/4")
    'towel-4'
    """
    return "-".join(ref.replace("/", "-").split())


def ref_link(ref: str) -> Markup:
    """The entry's own name, as a link to where it is told."""
    return element("a", {"class": "ref", "href": f"#{id_of(ref)}"}, ref)
