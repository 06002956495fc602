"""The warning that an entry holds what should be kept nowhere: a password, a PIN, a whole card number."""

from __future__ import annotations

from collections.abc import Sequence

from casebook.records.kinds import Case, Entry, Reference, kind_of

_SIGNS = ("passw", "passc", "passp", "pincode", "wachtw", "geheim", "secret", "security", "verifi", "maiden", "meisjes")
_WORDS = frozenset(("pin", "pins", "tan", "code", "codes", "cvc", "cvv", "cvv2", "otp", "answer", "antwoord"))
"""Without one of these, or the digits of a card, a text holds no such thing, and nothing is loaded to look closer."""

_DIGITS_OF_A_CARD = 12
_CARDS = ("card", "kaart", "karte", "carte", "tarjeta")
"""What a number is called that no text masks, as it is one of the company's, and that may be a whole card's all the same."""


def sensitive_text_warnings(case: Case, entries: Sequence[Entry]) -> list[str]:
    """A sentence for each entry that holds such a thing, with the command that removes it."""
    texts = {entry: _all_that_was_typed(entry) for entry in entries}
    if not any(_may_hold_any(text) for text in texts.values()):
        return []
    from casebook.masking import must_not_be_stored
    from casebook.masking.placeholders import NAMES

    return [
        f"{case.handle}/{entry.number} holds {' and '.join(f'a {NAMES[kind][0]}' for kind in kinds)}, which should be "
        f"kept nowhere; `casebook erase {case.handle}/{entry.number}` removes it for good."
        for entry, text in texts.items()
        if (kinds := must_not_be_stored(text))
    ]


def _all_that_was_typed(entry: Entry) -> str:
    """Every free text of an entry, a line each, and the number of what is called a card."""
    free = [getattr(entry, field.name) for field in kind_of(entry).fields if field.spec.free_text]
    if isinstance(entry, Reference) and any(word in entry.name.lower() for word in _CARDS):
        free.append(f"{entry.name} {entry.reference}")
    return "\n".join(filter(None, free))


def _may_hold_any(text: str) -> bool:
    lowered = text.lower()
    if sum(map(str.isdecimal, text)) >= _DIGITS_OF_A_CARD or any(sign in lowered for sign in _SIGNS):
        return True
    return not _WORDS.isdisjoint("".join(c if c.isalnum() else " " for c in lowered).split())
