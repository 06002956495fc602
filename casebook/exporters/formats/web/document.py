"""What every page begins with and stands in: that it loads nothing, how wide it is, by day and by night, what it is called."""

from __future__ import annotations

from casebook.exporters.formats.web.markup import Markup, element, style

POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'"
"""What a browser may load for a page: its own style, and the pictures within it. Nothing runs, and nothing is sent."""


def html_document(title: str, language: str, rules: str, *body: Markup | None) -> str:
    """A whole page with this title, in the language with this code, that looks as these rules of style say."""
    head = element(
        "head",
        None,
        element("meta", {"charset": "utf-8"}),
        element("meta", {"http-equiv": "Content-Security-Policy", "content": POLICY}),
        element("meta", {"name": "viewport", "content": "width=device-width, initial-scale=1"}),
        element("meta", {"name": "color-scheme", "content": "light dark"}),
        element("meta", {"name": "referrer", "content": "no-referrer"}),
        element("title", None, title),
        style(rules),
    )
    return f"<!DOCTYPE html>\n{element('html', {'lang': language}, head, element('body', None, *body))}"
