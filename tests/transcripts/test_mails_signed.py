"""What stands under the name of who signs a mail is what they are, with a closing formula above it or without."""

from __future__ import annotations

import pytest

from casebook.parsing.transcripts.mails.own_words import own_words

RANKS = {
    "en": ("We will credit your account.", "Tom Hughes", "Manager"),
    "en, of a team": ("We will credit your account.", "Tom Hughes", "Team Leader"),
    "nl": ("Het bedrag komt op uw rekening.", "Mark Visser", "Teamleider"),
    "de": ("Wir erstatten den Betrag.", "Petra Vogel", "Teamleiterin"),
    "fr": ("Nous vous remboursons.", "Amélie Durand", "Responsable"),
    "es": ("Le devolvemos el importe.", "Lucía Gómez", "Supervisora"),
}


@pytest.mark.parametrize("closing", ["", "Regards,\n"])
@pytest.mark.parametrize(("said", "name", "rank"), RANKS.values(), ids=RANKS)
def test_the_rank_under_a_name_goes_with_it(said: str, name: str, rank: str, closing: str) -> None:
    """And is none of the words of the mail."""
    words = own_words(f"Hi Jan,\n\n{said}\n\n{closing}{name}\n{rank}\n")

    assert (f"Hi Jan,\n\n{said}", f"{name} ({rank})") == (words.text, words.signed)
