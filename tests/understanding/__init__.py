"""What people type and promise, with what it means, and how much of it is understood.

    python -m tests.understanding            a table, by kind
    python -m tests.understanding --wrong    and every case that is not read right

`given.jsonl` holds what went wrong when strangers tried the program, `own.jsonl` more of the same kinds. A line is a case:
what was `typed` after which `option`, the present (`now`, `zone`), what else decides a reading (`date_order`, `country`),
and every reading that is `right`: a day, a time, `refused`, or for a promise the first and the last day it is due.
"""
