"""What the documents name is there."""

from __future__ import annotations

import re
from importlib import import_module
from pathlib import Path

import pytest

from casebook.language.language import LANGUAGES
from tests import typed_words
from tests.source_tree import NAMES, room_of

ROOT = Path(__file__).parents[1]
HOW_TO_ADD = ROOT / "docs" / "how-to-add.md"
DOCUMENTS = [
    HOW_TO_ADD,
    *(
        ROOT / name
        for name in (
            "README.md",
            "docs/guide.md",
            "docs/forms.md",
            "casebook/store/FORMAT.md",
            "casebook/store/PROOF.md",
        )
    ),
]

PATH = re.compile(r"`((?:casebook|tests|examples|docs)/[\w./-]*)`")
LINK = re.compile(r"\]\(([^)]*)\)")
ANY_NAME = re.compile(r"NAME|version-N")
"""What stands for any name."""


def headings(path: Path) -> set[str]:
    """The headings of a document, as a link names them."""
    found = re.findall(r"^#+ (.*)$", path.read_text(encoding="utf-8"), re.MULTILINE)
    return {re.sub(r"[^\w -]", "", heading.lower()).replace(" ", "-").strip("-") for heading in found}


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.name)
def test_every_path_that_is_named_is_there(path: Path) -> None:
    """A file that was moved or renamed is named by its new place."""
    named = [name for name in PATH.findall(path.read_text(encoding="utf-8")) if not ANY_NAME.search(name)]

    assert [] == [name for name in named if not (ROOT / name).exists()]


MODULE = re.compile(r"`(\w+\.py)`")


def test_every_module_that_is_named_without_its_folder_is_somewhere() -> None:
    """Of one that was renamed, `how-to-add` would send its reader after nothing."""
    there = {Path(name).name for name in NAMES} | {path.name for path in (ROOT / "tests").rglob("*.py")}

    named = {name for name in MODULE.findall(HOW_TO_ADD.read_text(encoding="utf-8")) if not ANY_NAME.search(name)}

    assert [] == sorted(named - there)


FOLDER = re.compile(r"\b([a-z_]+)/")


def test_every_folder_of_the_map_is_there_and_every_folder_is_on_it() -> None:
    """Whoever looks for something begins at the map of the README. Folders for a language, and for what others write, are
    named there as a kind."""
    text = (ROOT / "README.md").read_text(encoding="utf-8").partition("\n## The code\n")[2].partition("    tests/")[0]
    folders = {folder for name in NAMES for folder in Path(name).parts[:-1]}
    kinds = {Path(name).parts[1] for name in NAMES if name.startswith("importers/") and len(Path(name).parts) > 2}
    of_languages = {*LANGUAGES.values()}

    assert set() == set(FOLDER.findall(text)) - folders - {"casebook"}
    assert set() == folders - set(FOLDER.findall(text)) - kinds - of_languages


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.name)
def test_every_link_leads_somewhere(path: Path) -> None:
    """A link to a file leads to one, and to a heading that it has."""
    links = [link.partition("#") for link in LINK.findall(path.read_text(encoding="utf-8")) if "://" not in link]

    for to, _, heading in links:
        target = path.parent / to if to else path
        assert target.exists(), to
        assert not heading or heading in {slug.rstrip("-") for slug in headings(target)}, heading


def test_the_contents_of_the_guide_are_its_sections() -> None:
    """Each is named at the top, in their order."""
    guide = (ROOT / "docs" / "guide.md").read_text(encoding="utf-8")
    named = re.findall(r"\[([^\]]*)\]\(#", guide.partition("\n## ")[0])

    assert [heading.lower() for heading in re.findall(r"^## (.*)$", guide, re.MULTILINE)] == [
        one.lower() for one in named
    ]


TABLE_IN_MODULE = re.compile(r"`(?P<name>_?[A-Z][A-Z_]+)` (?:of|in)\s+`(?P<module>[\w/]+)\.py`")
MODULE_WITH_TABLE = re.compile(r"`(?P<module>[\w/]+)\.py`: a (?:line|row) in `(?P<name>_?[A-Z][A-Z_]+)`")


def test_every_table_that_is_named_with_its_module_is_in_it() -> None:
    """Where a line is to be added, there is the table it is added to."""
    text = HOW_TO_ADD.read_text(encoding="utf-8")
    found = [match for pattern in (TABLE_IN_MODULE, MODULE_WITH_TABLE) for match in pattern.finditer(text)]
    named = {(match["module"].replace("/", "."), match["name"]) for match in found}

    assert [] == [each for each in sorted(named) if not hasattr(import_module(each[0]), each[1])]
    assert 8 <= len(named), named


@pytest.mark.whole
def test_the_tables_of_typed_words_are_listed() -> None:
    """What `how-to-add` sends one to names tables of several rooms, and none of what is only said."""
    listed = typed_words.tables_of("es")

    assert {"domain", "exporters", "masking", "parsing", "text"} <= {room_of(module) for module in listed}
    assert "_TURNED" in listed["exporters/words/statements.py"]
    assert [] == [module for module in listed if module.startswith("language/")]
