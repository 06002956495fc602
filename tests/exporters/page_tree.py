"""A page as a strict reader of HTML sees it: every element closed where it was opened, with its attributes and its text."""

from __future__ import annotations

from collections.abc import Iterator
from html.parser import HTMLParser

EMPTY = {"meta", "img", "br"}
WITHIN_A_LINE = {"a", "span", "bdi", "time", "code"}
"""What goes on in a line; before and after all else stands a blank in the text of a page."""


class Node:
    """An element with its attributes, and the elements and texts in it, in order."""

    def __init__(self, name: str, attributes: dict[str, str]) -> None:
        self.name, self.attributes = name, attributes
        self.contents: list[Node | str] = []

    @property
    def nodes(self) -> list[Node]:
        """The elements right in it."""
        return [each for each in self.contents if isinstance(each, Node)]

    def walk(self) -> Iterator[Node]:
        """Itself and all that is in it, in the order of the page."""
        yield self
        for node in self.nodes:
            yield from node.walk()

    def all(self, *names: str) -> list[Node]:
        """Every element of these names in it."""
        return [node for node in self.walk() if node.name in names]

    @property
    def text(self) -> str:
        """All that is read in it; how it looks, and what only a pointer shows, is not."""
        if self.name in ("style", "title"):
            return ""
        text = "".join(each if isinstance(each, str) else each.text for each in self.contents)
        return text if self.name in WITHIN_A_LINE else f" {text} "


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.root = Node("", {})
        self.open = [self.root]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        names = [name for name, _ in attrs]
        assert len(names) == len(set(names)), f"<{tag}> has an attribute twice: {names}"
        node = Node(tag, {name: value or "" for name, value in attrs})
        self.open[-1].contents.append(node)
        if tag not in EMPTY:
            self.open.append(node)

    def handle_endtag(self, tag: str) -> None:
        assert self.open[-1].name == tag, f"</{tag}> where <{self.open[-1].name}> is open"
        self.open.pop()

    def handle_data(self, data: str) -> None:
        self.open[-1].contents.append(data)

    def handle_comment(self, data: str) -> None:
        raise AssertionError(f"a comment: {data}")


def page_tree(page: str) -> Node:
    """The page; AssertionError where it is not well formed."""
    assert page.startswith("<!DOCTYPE html>\n<html ")
    reader = _Reader()
    reader.feed(page)
    reader.close()
    assert [reader.root] == reader.open
    return reader.root
