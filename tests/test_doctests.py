"""The examples in docstrings are true."""

from __future__ import annotations

import doctest
from importlib import import_module
from pathlib import Path

import casebook

PACKAGE = Path(casebook.__file__).parent


def test_every_example_in_a_docstring_gives_what_it_says() -> None:
    """Each `>>>` in the package, run in its module, prints the line below it."""
    files = [path for path in sorted(PACKAGE.rglob("*.py")) if ">>>" in path.read_text(encoding="utf-8")]
    names = [".".join(("casebook", *path.relative_to(PACKAGE).with_suffix("").parts)) for path in files]

    results = {name: doctest.testmod(import_module(name.removesuffix(".__init__"))) for name in names}

    assert {} == {name: result for name, result in results.items() if result.failed}
    assert sum(result.attempted for result in results.values()) >= 10
