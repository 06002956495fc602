"""A file sealed with a passphrase that opens at once.

What casebook seals takes a quarter of a second to a second to open, by intent: age chooses so many rounds of scrypt.
This one was sealed with four, in the same format (age-encryption.org/v1, `-> scrypt … 2`), for tests of everything
but the sealing itself.
"""

from __future__ import annotations

from base64 import b64decode

PASSPHRASE = "correct horse battery"
PLAIN = b"the whole story"
SEALED = b64decode(
    "YWdlLWVuY3J5cHRpb24ub3JnL3YxCi0+IHNjcnlwdCA4VXlES2FOMFNiOWpMWWVIbGx0MlJRIDIKR0F6bG1KV2lHZnJnQzVqRFA5eC9RVjQyaUlI"
    "aE9rU3RrZHh4c1llUUFSUQotLS0gQjdSUGZaYThPWENGMXZmMHB5QnVrUVJDdGIyZ1dSOTdsbGNvL3dKZ2dDMAqzyaOTVd86vpUivCqGMVpuciNr"
    "2nGq/689iinlCSSrCmrvamgNQhmmLxjv27b/FA=="
)
