"""`export --as FILE.j2`: a template of the person's own gets the facts, in a sandbox, and a mistake in it names its line."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from assertions import refused

from casebook.exporters.forms.sources import FormSources
from casebook.exporters.options import ExportOptions
from casebook.exporters.template import given
from tests.conftest import record
from tests.exporters.cases import CASES

DOCS = Path(__file__).parents[2] / "docs" / "forms.md"


@pytest.fixture
def template(casebook: Any, working_folder: Path) -> Any:
    """Exports a case with a template of this text."""
    record(
        casebook,
        ("open", "kettle", "--company", "Shop", "--problem", "It leaks", "--want", "a refund", "--amount", "20 EUR"),
        ("add", "kettle", "Wait.", "--agent", "Ana", "--promise", "a refund by 5 Nov", "--date", "1 Nov 10:00"),
        warns=True,
    )

    def export(text: str, *words: str) -> Any:
        (working_folder / "own.j2").write_text(text, encoding="utf-8")
        return casebook("export", "kettle", "--as", "own.j2", *words)

    return export


def test_a_template_is_filled_in_with_the_facts(template: Any) -> None:
    """Texts, lists and lists of named texts, as docs/forms.md lists them."""
    contacts = "{% for each in contacts %}\n{{ each.who }}, {{ each.when }}\n{% endfor %}\n"
    text = f"{{{{ company.name }}}}: {{{{ problem }}}}\n{{{{ '-' * 2 ** 3 }}}}\n{contacts}{{{{ promises[0] }}}}"

    promise = "On 1 Nov 2024 Ana promised a refund by 5 Nov 2024; I have no record that it happened."
    assert template(text).stdout == f"Shop: It leaks.\n--------\nAna, 1 Nov 2024 10:00\n{promise}\n"


def test_a_mistake_in_a_template_names_its_line(template: Any) -> None:
    """A name that is not given, a mark that is not closed, a division by nothing: one sentence with the line.

    None of them is Python's; a name that was meant is named.
    """
    for text, line, why in (
        ("a\n{{ nobody }}", 2, "a template is not given 'nobody'; docs"),
        ("a\nb\n{% if problem %}", 3, "Unexpected end of template"),
        ("{{ 1 / 0 }}", 1, "it divides by nothing"),
        ("x\n{{ company.adress }}", 2, "not given 'adress' (did you mean 'address'?);"),
        ("x\n\n{{ ''.__class__ }}", 3, "not given '__class__'"),
        ("{{ orders[9] }}", 1, "not given '9'"),
        ("{% include 'other.j2' %}", 1, "a template is given no other file"),
        ("{{ range(10 ** 9) }}", 1, "it asks for more than there is room for"),
        ("{{ lead * 99999999 }}", 1, "it asks for more than there is room for"),
        ("{{ 99999999 * promises }}", 1, "it asks for more than there is room for"),
        ("{{ 9 ** 99999999 }}", 1, "it asks for more than there is room for"),
        ("{{ lead + 1 }}", 1, "cannot be done with what it is given"),
    ):
        result = template(text)
        assert (2, "") == (result.exit_code, result.stdout)
        assert (f"line {line} of 'own.j2' cannot be filled in:" in result.stderr, why in result.stderr) == (True, True)


def test_a_template_reaches_nothing_outside_its_facts(template: Any) -> None:
    """Neither files nor what Python's objects lead to."""
    for text in (
        "{{ ''.__class__.__mro__ }}",
        "{% include '/etc/passwd' %}",
        "{{ lead.__init__.__globals__ }}",
        "{{ orders.append('x') }}",
        "{% import 'os' as os %}",
    ):
        result = template(text)
        assert (text, 2, "") == (text, result.exit_code, result.stdout)


def test_a_template_masks_as_every_form_does(template: Any, casebook: Any) -> None:
    """What was typed is masked before a template gets it."""
    casebook("add", "kettle", "My card is 4111 1111 1111 1111.", "--agent", "Bo")
    text = "{% for each in contacts %}{{ each.text }}{% endfor %}"

    assert "4111" not in template(text).stdout
    assert "4111 1111" in template(text, "--no-redact").stdout


def test_what_is_no_template_is_refused(template: Any, casebook: Any, book: Path, working_folder: Path) -> None:
    """A file that is not there, a folder, bytes that are no text; a format, as the template says itself how it is written."""
    template("x")
    (working_folder / "folder.j2").mkdir()
    (working_folder / "bytes.j2").write_bytes(b"\xff\xfe\x00")

    for name in ("none.j2", "folder.j2", "bytes.j2"):
        status, message = refused(casebook, book, "export", "kettle", "--as", name)
        assert (status, f"'{name}' is not a template: " in message) == (2, True)
    sentence = "a template says itself how it is written; leave out --format pdf."
    assert (2, f"casebook: {sentence}\n") == refused(
        casebook, book, "export", "kettle", "--as", "own.j2", "--format", "pdf", "--output", "x"
    )


def test_every_name_that_a_template_gets_is_documented() -> None:
    """docs/forms.md lists what there is, and there is no more and no less for any case."""
    documented = DOCS.read_text(encoding="utf-8").partition("## A form of your own")[2]
    for made in CASES.values():
        names = given(FormSources(made(), ExportOptions()))
        assert [name for name in names if f"`{name}`" not in documented and f"`{name}." not in documented] == []
        for name in ("me", "company"):
            assert [key for key in names[name] if f".{key}`" not in documented] == []
