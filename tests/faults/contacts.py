"""Contacts made up for the faults: each with a token of its own in all that it records, so that halves are seen."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import count

_REF = re.compile(r"^[a-z]+/\d+(?=  )", re.MULTILINE)


@dataclass(frozen=True)
class LoggedContact:
    """One contact, with a promise and a parcel where it is `whole`."""

    token: str

    @property
    def whole(self) -> bool:
        """Whether the token must be found in a contact, a promise and a shipment, or in a contact alone."""
        return self.token.startswith("W")

    @property
    def text(self) -> str:
        """What was said, exactly as it must be found again."""
        return f"{self.token} said [#4411-B] d'Arc 👍 مرحبا"

    def words(self, *more: str, case: str = "towel") -> list[str]:
        """The command line that logs it in this case, with these options more."""
        parts = ["--promise", f"refund {self.token}", "--by", "2030-01-01", "--tracking", self.token]
        return ["add", case, self.text, "--agent", "Maria", *(parts if self.whole else []), *more]


def contacts_without_end(beginning: str = "") -> Iterator[LoggedContact]:
    """Contacts without end, every second one whole, each with another token."""
    for number in count():
        yield LoggedContact(f"{'BW'[number % 2]}{beginning}{number:05}")


def confirmed(stdout: str, contacts: list[LoggedContact]) -> dict[str, str]:
    """The refs that stdout confirms, by token, where these contacts were logged one after the other."""
    refs = _REF.findall(stdout)
    found: dict[str, str] = {}
    for contact in contacts:
        if len(refs) < (3 if contact.whole else 1):
            break
        found[contact.token] = refs[0]
        del refs[: 3 if contact.whole else 1]
    return found
