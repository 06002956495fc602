"""A report as Markdown: headings, lists and quotations.

What people typed stays readable and dead: it can become no image, link, markup, comment, fence, heading or list.
Numbers keep their look, so that they can be searched for. Every text of more than a line is a quotation.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from casebook.exporters.options import ExportOptions
    from casebook.exporters.outline import Item, Report, Section


def render(outline: Report, options: ExportOptions) -> str:  # noqa: ARG001 - every writer is called alike
    """The document, whole: a limit does not apply."""
    title = outline.colon.join(map(escape, outline.title))
    title = re.sub("(#+)$", r"\\\1", title)  # else they would close the heading, unseen
    opening = [
        f"# {title}",
        outline.as_of,
        escape_line_start(outline.lead.text),
        "\n".join(_list(outline.known, outline.colon)),
    ]
    sections = [*opening, *(_section(each, outline.colon) for each in outline.sections)]
    return "\n\n".join(filter(None, sections)) + "\n"


def _section(section: Section, colon: str) -> str:
    lines = [*_quotation(section.quotation), *_list(section.items, colon)]
    return f"## {section.heading}\n\n" + "\n".join(lines) if lines else ""


def _list(items: Sequence[Item], colon: str, indent: str = "") -> Iterator[str]:
    for item in items:
        label = f"{escape(item.label)}{colon}" if item.label else ""
        when = f"**{item.when}** " if item.when else ""
        # Two pairs of brackets side by side read badly.
        ref = (f", {escape(item.ref)}" if item.text.endswith(")") else f" ({escape(item.ref)})") if item.ref else ""
        yield f"{indent}- {label}{when}{escape(item.text)}{ref}"
        for text in item.quotations:
            yield from _quotation(text, f"{indent}  ")
        yield from _list(item.items, colon, f"{indent}  ")


_ADDRESSES = (
    r"(?:[A-Za-z][A-Za-z0-9+.-]{0,20}://|www\.)[^\s<>()\[\]`|\"']*(?<![.,;:!?])",
    r"[\w.+-]{0,64}@[\w.-]{1,255}(?<!\.)(?![\w.+-]{0,20}://)",
)
_MARKS = (
    r"[\\`*|<]",
    r"(?<![^\W_])_|_(?![^\W_])",  # not inside a word
    r"~(?=~)|(?<=~)~",
    r"&(?=#|\w+;)",
    r"!(?=\[)|\[(?=\[)|(?<=[!\[])\[",
    r"\](?=[(\[:])",
    r":(?=//)",  # where no address was seen
)
_INERT = re.compile(f"(?P<address>(?:{'|'.join(_ADDRESSES)})+)|(?P<mark>{'|'.join(_MARKS)})")
_BRACKETS = re.compile(r"(?P<before>\\*)(?P<bracket>[\[\]])")
_LIKELY = re.compile(r"[\\`*|<_~&!\[\]@]|://|www\.")
"""Without one of these a text is inert: most are, which is seen ten times as fast as that `_INERT` fits nowhere."""
_OPENING = re.compile(r"^(?:([-+=#>:~])|(\d{1,9})([.)])(?=\s|$))")


def escape(text: str) -> str:
    r"""One line of typed text that Markdown shows as it is, wherever in a line it stands.

    Addresses become code, which no dialect makes a link of; marks get a backslash, only where they would act, and both brackets
    of a pair where one of them would.

    >>> escape("case [#4411-B] ![x](http://e.example/a.png) <b>")
    'case [#4411-B] \\!\\[x\\](`http://e.example/a.png`) \\<b>'
    >>> escape("[IBAN ending 4300 removed]: wrong, and [phone number removed]")
    '\\[IBAN ending 4300 removed\\]: wrong, and [phone number removed]'
    """
    if not _LIKELY.search(text):
        return text
    dead = _INERT.sub(lambda match: f"`{match['address']}`" if match["address"] else f"\\{match['mark']}", text)
    return _in_pairs(dead) if r"\[" in dead or r"\]" in dead else dead


def _in_pairs(text: str) -> str:
    """The text with a backslash before the other bracket of each pair of which one has it: half a pair reads like a slip."""
    opened: list[tuple[int, bool]] = []
    places: list[int] = []
    for found in _BRACKETS.finditer(text):
        place, is_escaped = found.start("bracket"), len(found["before"]) % 2 == 1
        if found["bracket"] == "[":
            opened.append((place, is_escaped))
        elif opened:
            other, is_other_escaped = opened.pop()
            if is_escaped != is_other_escaped:
                places.append(other if is_escaped else place)
    for place in sorted(places, reverse=True):
        text = f"{text[:place]}\\{text[place:]}"
    return text


def escape_line_start(text: str) -> str:
    r"""`escape`, for text that starts a line, where a mark more would make a heading, a list, a rule or a table.

    >>> escape_line_start("# not a heading"), escape_line_start("1. not a list")
    ('\\# not a heading', '1\\. not a list')
    """
    return _OPENING.sub(lambda match: f"{match[2] or ''}\\{match[1] or match[3]}", escape(text))


def _quotation(text: str, indent: str = "") -> Iterator[str]:
    """The text as a quotation, its lines kept; nothing for no text."""
    lines = [escape_line_start(line.strip()) for line in text.split("\n")] if text else []
    for line, following in zip(lines, [*lines[1:], ""], strict=bool(lines)):
        end = "\\" if line and following else ""
        yield f"{indent}> {line}{end}".rstrip(" ")
