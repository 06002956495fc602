"""Who answered, typed in one line with what they are."""

from __future__ import annotations

import json
from typing import Any

from tests.conftest import each


@each(
    ("typed", "more", "agent", "role"),
    [
        ("Solene, supervisor", (), "Solene", "supervisor"),
        ("Solene (Teamleiterin)", (), "Solene", "supervisor"),
        ("Solene, supervisor", ("--role", "bot"), "Solene, supervisor", "bot"),
        ("Jansen, M.", (), "Jansen, M.", None),
    ],
)
def test_the_role_beside_the_name_of_who_answered_is_their_role(
    casebook: Any, typed: str, more: tuple[str, ...], agent: str, role: str | None
) -> None:
    """As it is with --also; one that was typed for itself stands."""
    handle = f"lamp{len(typed)}-{len(more)}"
    casebook("open", handle, "--company", "Glow")
    added = casebook("add", handle, "it is on its way", "--agent", typed, *more)
    [contact] = json.loads(casebook("show", f"{handle}/1", "--json").stdout)["entries"]

    assert 0 == added.exit_code
    assert (agent, role) == (contact.get("agent"), contact.get("role"))
