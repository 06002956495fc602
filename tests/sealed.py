"""A file sealed with a passphrase that opens at once.

What casebook seals takes a quarter of a second to a second to open, by intent: age chooses so many rounds of scrypt.
This one was sealed with four, in the same format (age-encryption.org/v1, `-> scrypt … 2`), for tests of everything
but the sealing itself.
"""

from __future__ import annotations

from base64 import b64decode
from importlib import import_module
from typing import Any

PASSPHRASE = "correct horse battery"
PLAIN = b"the whole story"
SEALED = b64decode(
    "YWdlLWVuY3J5cHRpb24ub3JnL3YxCi0+IHNjcnlwdCA4VXlES2FOMFNiOWpMWWVIbGx0MlJRIDIKR0F6bG1KV2lHZnJnQzVqRFA5eC9RVjQyaUlI"
    "aE9rU3RrZHh4c1llUUFSUQotLS0gQjdSUGZaYThPWENGMXZmMHB5QnVrUVJDdGIyZ1dSOTdsbGNvL3dKZ2dDMAqzyaOTVd86vpUivCqGMVpuciNr"
    "2nGq/689iinlCSSrCmrvamgNQhmmLxjv27b/FA=="
)


def opened_by_age(data: bytes, passphrase: str) -> bytes:
    """What age itself makes of it, without any of casebook; asked again where the machine seems too busy to it."""
    age: Any = import_module("pyrage")
    for tries_left in reversed(range(5)):
        try:
            return bytes(age.passphrase.decrypt(data, passphrase))
        except age.DecryptError as refusal:
            if not tries_left or "xcessive work" not in str(refusal):
                raise
    raise AssertionError("it was tried")
