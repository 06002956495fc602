"""Markup that typed text cannot become part of: every text is escaped where it enters an element, and nothing else is.

A text is a `str`; what `element` gives is `Markup`, and that alone goes in as it is. So there is nothing to mark as safe and
nothing to forget, and a link or an image can point at nothing outside its own page.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from html import escape

_EMPTY = frozenset("meta img br".split())
"""The elements that have no end (HTML, 13.1.2, void elements)."""

_BLOCKS = frozenset(
    "html head body header main nav section footer figure figcaption h1 h2 p ul ol li dl dt dd div blockquote svg meta title "
    "style defs".split()
)
"""What stands on a line of its own, so that a page can be read and compared as it is."""

_ADDRESSES = {"href": ("#",), "src": ("data:image/",)}
"""How an address begins, by the attribute it stands in: a place in the page, or a picture within it."""


class Markup(str):
    """A finished piece of a page."""

    __slots__ = ()


_LETTERS = "\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\U00010800-\U00010fff\U0001e800-\U0001efff"
_RIGHT_TO_LEFT = re.compile(f"([{_LETTERS}](?:[^A-Za-z\u00c0-\u024f,;]*[{_LETTERS}])*)")
"""Letters of scripts that run from right to left (Unicode, UAX 9, blocks of R and AL), with what stands between them."""

Child = str | None
Attributes = Mapping[str, str | None]


class AddressOutside(ValueError):
    """An element was to point at something outside its page."""


def element(name: str, attributes: Attributes | None = None, *children: Child) -> Markup:
    """An element with these attributes, those left out that are None, and with these children in it.

    >>> element("p", {"class": "lead"}, "1 < 2", element("br"))
    '<p class="lead">1 &lt; 2<br></p>\\n'
    """
    given = "".join(_attribute(each, value) for each, value in (attributes or {}).items() if value is not None)
    end = "" if name in _EMPTY else f"</{name}>"
    line = "\n" if name in _BLOCKS else ""
    return Markup(f"<{name}{given}>{joined(children)}{end}{line}")


def joined(children: Iterable[Child]) -> Markup:
    """These one after the other, the texts among them escaped."""
    return Markup("".join(_escaped(child) for child in children if child))


def isolated(text: str) -> Markup:
    """A text of the page's own, in which what is written from right to left moves nothing that stands beside it.

    >>> isolated("with \u05e9\u05e8\u05d4 \u05db, 35 minutes") == "with <bdi>\u05e9\u05e8\u05d4 \u05db</bdi>, 35 minutes"
    True
    """
    pieces = _RIGHT_TO_LEFT.split(text)
    return joined(element("bdi", None, piece) if place % 2 else whole(piece) for place, piece in enumerate(pieces))


_NUMBER = re.compile(
    r"((?<![\w-])(?=[\w-]*\d)[A-Za-z0-9]{1,12}(?:-[A-Za-z0-9]{1,12}){1,3}(?![\w-])"
    r"|(?<![\w.,])[€£$][ \u00a0]\d[\d.,]{0,12}\d|(?<![\w.,])\d[\d.,\u00a0\u202f]{0,12}[ \u00a0](?:[€£$]|[A-Z]{3}\b))"
)
"""A number with hyphens in it, at which a browser may end a line, and a sum with its currency."""


def whole(text: str) -> Markup:
    """A text in which no line ends within a number or a sum, unless that is wider than the line.

    >>> whole("case C-2: <b>")
    'case <span class="whole">C-2</span>: &lt;b&gt;'
    >>> whole("540,00 €, € 9,50.")
    '<span class="whole">540,00 €</span>, <span class="whole">€ 9,50</span>.'
    """
    pieces = enumerate(_NUMBER.split(text))
    return joined(element("span", {"class": "whole"}, piece) if place % 2 else piece for place, piece in pieces)


def style(rules: str) -> Markup:
    """The style of a page, which is written in the program and nowhere else; ValueError where it would end the element."""
    if "<" in rules:
        raise ValueError("a style has no markup in it")
    return Markup(f"<style>\n{rules}</style>\n")


def _escaped(child: str) -> str:
    return child if isinstance(child, Markup) else escape(child, quote=False)


def _attribute(name: str, value: str) -> str:
    if not value.startswith(_ADDRESSES.get(name, "")):
        raise AddressOutside(f"{name}={value[:40]!r} points outside the page")
    return f' {name}="{escape(value)}"'
