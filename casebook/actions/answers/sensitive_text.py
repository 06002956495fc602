"""The warning that an entry, or a text of a case, holds what should be kept nowhere: a password, a PIN, a whole card number."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import BinaryIO, Optional

from casebook.errors import shortened
from casebook.records.kinds import Attachment, Case, Entry, Reference, kind_of
from casebook.text.documents.file_texts import text_of_file

_SIGNS = (
    "passw",
    "passc",
    "passp",
    "pincode",
    "wachtw",
    "geheim",
    "secret",
    "security",
    "verifi",
    "maiden",
    "meisjes",
    "login",
    "inlog",
)
_WORDS = frozenset(("pin", "pins", "tan", "code", "codes", "cvc", "cvv", "cvv2", "otp", "answer", "antwoord"))
"""Without one of these, or the digits of a card, a text holds no such thing, and nothing is loaded to look closer."""

DIGITS_OF_A_CARD = 12
CARDS = ("card", "kaart", "karte", "carte", "tarjeta")
"""What a number is called that no text masks, as it is one of the company's, and that may be a whole card's all the same."""


def sensitive_text_warnings(case: Case, entries: Sequence[Entry]) -> list[str]:
    """A sentence for each entry that holds such a thing, with the command that removes it."""
    refs = {f"{case.handle}/{entry.number}": _all_that_was_typed(entry) for entry in entries}
    return _warnings((ref, f"casebook erase {ref}", text) for ref, text in refs.items())


def sensitive_case_warnings(case: Case, before: Optional[Case] = None) -> list[str]:
    """A sentence for each text of the case itself that is not as it was `before`."""
    changed = (field for field in kind_of(case).fields if field.spec.free_text and field.name != "unknown")
    return _warnings(
        (f"the {field.label} of {case.handle}", f"casebook erase {case.handle} --field {field.typed_name}", text)
        for field in changed
        if (text := getattr(case, field.name)) and text != (before and getattr(before, field.name))
    )


def sensitive_file_warnings(ref: str, attachment: Attachment, stream: BinaryIO) -> list[str]:
    """The same of a file with words in it: what was typed of a contact may stand in the file kept with it too.

    A PDF is not read for it, which would take longer than recording does: it was made by others for the most part.
    """
    text = text_of_file(attachment.name, attachment.media_type, stream, pages=0).text
    return _warnings([(f"{ref} ({shortened(attachment.name)})", f"casebook erase {ref}", text)])


def _warnings(typed: Iterable[tuple[str, str, str]]) -> list[str]:
    """Of what is called so, with the command that erases it and what was typed: a sentence where that holds such a thing."""
    doubtful = [each for each in typed if _may_hold_any(each[2])]
    if not doubtful:
        return []
    from casebook.masking import must_not_be_stored
    from casebook.masking.placeholders import NAMES

    return [
        f"{what} holds {' and '.join(f'a {NAMES[kind][0]}' for kind in kinds)}, which should be "
        f"kept nowhere; `{command}` removes it for good."
        for what, command, text in doubtful
        if (kinds := must_not_be_stored(text))
    ]


def _all_that_was_typed(entry: Entry) -> str:
    """Every free text of an entry, a line each, and the number of what is called a card."""
    free = [getattr(entry, field.name) for field in kind_of(entry).fields if field.spec.free_text]
    if isinstance(entry, Reference) and any(word in entry.name.lower() for word in CARDS):
        free.append(f"{entry.name} {entry.reference}")
    return "\n".join(filter(None, free))


def _may_hold_any(text: str) -> bool:
    lowered = text.lower()
    if sum(map(str.isdecimal, text)) >= DIGITS_OF_A_CARD or any(sign in lowered for sign in _SIGNS):
        return True
    return not _WORDS.isdisjoint("".join(c if c.isalnum() else " " for c in lowered).split())
