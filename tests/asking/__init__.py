"""How many keys it takes until a contact is on record, and how long: `python -m tests.asking` prints it."""
