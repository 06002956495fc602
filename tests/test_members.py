"""Of a rule that many follow a plain run tries a few, and says so; every other run tries all; workers agree on the tests."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from tests.conftest import each
from tests.members import FEWEST, MEMBERS, Members, few_of
from tests.workers import by_rooms, from_the_beginning

TESTS = Path(__file__).parent
PLAIN = "not bench and not long and not fault and not whole"


def test_of_many_members_a_few_are_tried_that_are_spread_over_all() -> None:
    """One, and a few of many; the same ones each time, and others of another rule."""
    many = range(100)

    few = few_of(many, "test_a_rule")

    assert (3, few) == (len(set(few)), few_of(many, "test_a_rule"))
    assert {33, 34} == {(later - one) % 100 for one, later in zip(few, [*few[1:], few[0]], strict=True)}
    assert set(many) == {member for number in range(600) for member in few_of(many, f"test_{number}")}
    assert [1, 1, 2, 2] == [len(few_of(range(count), "test_a_rule")) for count in (FEWEST, 5, 9, 16)]


@pytest.mark.parametrize(
    "rule", ["test_every_command_helps", "test_what_each_field_holds", "m.test_no_word_is_lost", "test_all_is_well"]
)
def test_a_rule_that_says_every_tries_every_member(rule: str) -> None:
    """What is new among them is met, whoever forgot it."""
    assert range(50) == few_of(range(50), rule)


def config(*args: str, markexpr: str = PLAIN, keyword: str = "", every: bool = False) -> Any:
    """What pytest knows of a run that was started in the folder of the project."""
    return SimpleNamespace(
        args=args,
        invocation_params=SimpleNamespace(dir=TESTS.parent),
        option=SimpleNamespace(markexpr=markexpr, keyword=keyword),
        getoption=lambda name: every,
    )


def test_only_a_plain_run_of_everything_tries_a_few(monkeypatch: pytest.MonkeyPatch) -> None:
    """Named files, words or marks, the option, and outputs that are written anew: all members."""

    def is_few(run: Any) -> bool:
        members = Members()
        members.look_at(run)
        return members.is_few

    monkeypatch.delenv("CASEBOOK_WRITE_GOLDEN", raising=False)
    assert [True] * 3 == [is_few(config(*args)) for args in (("tests",), (".",), (str(TESTS),))]
    others = [
        *(config("tests/cli"), config("tests/test_api.py"), config("tests", "tests/cli"), config("tests", every=True)),
        *(
            config("tests", markexpr="whole or hypothesis"),
            config("tests", markexpr=""),
            config("tests", keyword="add"),
        ),
    ]
    assert [False] * len(others) == list(map(is_few, others))
    monkeypatch.setenv("CASEBOOK_WRITE_GOLDEN", "1")
    assert not is_few(config("tests"))


def item(nodeid: str, *fixtures: str) -> Any:
    """A test that was collected."""
    return SimpleNamespace(nodeid=nodeid, path=Path(nodeid.partition("::")[0]), fixturenames=fixtures)


def test_other_members_are_left_out_as_tests_that_were_not_chosen() -> None:
    """Where each is a test of its own; a whole output is compared in any run, and what has no members stays as it is."""
    rule = [item(f"tests/a.py::test_a_rule[{number}]") for number in range(9)]
    kept = [
        item("tests/a.py::test_alone"),
        *(item(f"tests/b.py::test_text[{one}]", "screen_golden") for one in "abcde"),
    ]
    items, dropped = [*rule, *kept], []
    members = Members()
    members.is_few = True

    hook = SimpleNamespace(pytest_deselected=lambda items: dropped.extend(items))
    members.drop(SimpleNamespace(hook=hook), items)  # type: ignore[arg-type]

    assert kept == items[2:]
    assert (set(map(id, rule)), 7) == ({id(one) for one in (*items[:2], *dropped)}, len(dropped))


@pytest.fixture
def members() -> Iterator[Members]:
    """Those of the run that is going on, which they are again afterwards."""
    was = MEMBERS.is_few
    yield MEMBERS
    MEMBERS.is_few = was


def test_a_rule_of_one_test_tries_the_members_of_its_run(members: Members) -> None:
    """The same few, or all."""
    tried = []

    @each("member", range(16))
    def test_a_rule(member: int) -> None:
        tried.append(member)

    for is_few in (True, False):
        members.is_few = is_few
        test_a_rule()

    assert [*few_of(range(16), f"{__name__}.test_a_rule"), *range(16)] == tried


def test_workers_agree_on_the_tests_from_whichever_end_they_look() -> None:
    """Modules in the usual order, the tests of each as they stand, and those of a room beside each other."""
    usual = [
        item(f"tests/{module}.py::{name}")
        for module in ("cli/a", "store/b", "cli/c", "test_api")
        for name in ("x", "y")
    ]
    from_its_end = [*usual[6:], *usual[4:6], *usual[2:4], *usual[:2]]

    assert usual == from_the_beginning(from_its_end)
    assert [*usual[:2], *usual[4:6], *usual[2:4], *usual[6:]] == by_rooms(usual)
