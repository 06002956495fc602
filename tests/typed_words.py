"""`python -m tests.typed_words LANGUAGE`: the tables of words that are read or told apart in a language, outside `language/`.

A table is what a module states by name. It is listed where it holds three words that are said to companies in this language and
in no other; of a language that is read, that is nearly every table that has any word of it.
"""

from __future__ import annotations

import ast
import re
import sys
from collections.abc import Iterator
from functools import cache

from casebook.language.language import LANGUAGES
from casebook.text.folding import folded
from tests.command_words import command_words
from tests.source_tree import NAMES, tree_of

LEAST = 3
"""Fewer words may be those of another language that are written the same."""


def tables_of(code: str) -> dict[str, list[str]]:
    """The names of the tables that have words of the language with this code, by their module."""
    own = _said_in(code).difference(*(_said_in(other) for other in LANGUAGES if other != code))
    found: dict[str, list[str]] = {}
    for module in NAMES:
        for node in tree_of(module).body if not module.startswith("language/") else ():
            if isinstance(node, ast.Assign | ast.AnnAssign) and node.value and len(own & _words(node.value)) >= LEAST:
                found.setdefault(module, []).extend(_names(node))
    return found


@cache
def _said_in(code: str) -> frozenset[str]:
    """The words of what is said to companies in a language, folded."""
    own = [name for name in NAMES if name.startswith(f"language/{LANGUAGES[code]}/")]
    return frozenset(word for name in own for word in _words(tree_of(name)))


def _names(node: ast.Assign | ast.AnnAssign) -> Iterator[str]:
    return map(ast.unparse, node.targets if isinstance(node, ast.Assign) else [node.target])


def _words(node: ast.AST) -> frozenset[str]:
    """The words of the texts in a piece of code, folded; documentation is none of them."""
    within = list(ast.walk(node))
    documentation = {id(each.value) for each in within if isinstance(each, ast.Expr)}
    texts = (
        each.value
        for each in within
        if isinstance(each, ast.Constant) and isinstance(each.value, str) and id(each) not in documentation
    )
    return frozenset(re.findall(r"[^\W\d_]{2,}", folded(" ".join(texts))))


def main() -> None:
    """Prints a line for each module, with its tables."""
    codes = {name: code for code, name in LANGUAGES.items()}
    words = command_words(one_of=codes)
    if not words:
        sys.exit(f"name one of {', '.join(codes)}")
    for module, names in tables_of(codes[min(words)]).items():
        sys.stdout.write(f"casebook/{module}: {', '.join(names)}\n")


if __name__ == "__main__":
    main()
