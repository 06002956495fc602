"""What only greets is no part of what a mail says."""

from __future__ import annotations

from casebook.parsing.transcripts.mails.salutations import without_salutation
from tests.conftest import each

GREETS = (
    "Dear Ms Jansen,",
    "Hi Sam!",
    "Good morning,",
    "Geachte heer De Vries,",
    "Beste Sam",
    "Sehr geehrte Frau Müller,",
    "Guten Tag Herr Krüger,",
    "Bonjour Madame,",
    "Chère cliente, cher client,",
    "Estimada señora Ruiz:",
    "Hola, Sam:",
)
SAYS = (
    "Sorry, we cannot refund that.",
    "Hello Sam, your refund was refused. We are sorry.",
    "Hi, where is my kettle?",
    "Thank you for your order.",
    "Dear colleagues have told me that the parcel was never scanned at the depot, so it is lost.",
)


@each("line", GREETS)
def test_a_line_that_only_greets_goes(line: str) -> None:
    """In five languages; whatever follows stays as it is, its lines too."""
    assert without_salutation(f"{line}\n\nIt leaks.\nSam") == "It leaks.\nSam"
    assert without_salutation(line) == line


@each("line", SAYS)
def test_a_line_that_says_more_stays(line: str) -> None:
    """A greeting in a sentence is a part of it."""
    assert without_salutation(f"{line}\n\nIt leaks.") == f"{line}\n\nIt leaks."
