"""How many keys it takes until a contact is on record: see the package."""

from __future__ import annotations

from collections import Counter

from casebook.records.kinds import Contact, Promise
from tests.asking.measure import KEYS_A_MINUTE, TYPED, Taken, pasted_contacts, typed_contact
from tests.command_words import command_words
from tests.transcripts.measure import SETS


def main() -> None:
    """Print both tables."""
    command_words()
    print("pasted, with three cases open: keys beyond the paste, and the slowest answer of the program")
    print(f"{'':34}{'texts':>7}{'2 keys':>8}{'3 keys':>8}{'not read as one':>17}{'slowest':>10}")
    for with_orders in (True, False):
        found = [one for source in SETS for one in pasted_contacts(source, with_orders=with_orders)]
        taken = [one for one in found if one is not None]
        keys = Counter(one.keys for one in taken)
        which = "the case has the order number" if with_orders else "the case has no number yet"
        slowest = max(one.slowest for one in taken)
        print(f"{which:34}{len(found):7}{keys[2]:8}{keys[3]:8}{len(found) - len(taken):17}{slowest:8.2f} s")
    print(f"\ntyped, with three cases open: keys, and seconds at {KEYS_A_MINUTE} keys a minute")
    for typed in TYPED:
        one = typed_contact(typed)
        print(f"{typed.name:56}{one.keys:5} keys{60 * one.keys / KEYS_A_MINUTE:6.0f} s   {_told(one)}")


def _told(taken: Taken) -> str:
    contact = next(one for one in taken.entries if isinstance(one, Contact))
    due = [one.due.at[:10] for one in taken.entries if isinstance(one, Promise) and one.due]
    return " · ".join(filter(None, [contact.channel.value, contact.agent, contact.case_number, *due]))


if __name__ == "__main__":
    main()
