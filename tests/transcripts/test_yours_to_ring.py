"""Whom the person is to ring is no promise of a call, in whatever words and languages it is told."""

from __future__ import annotations

from casebook.parsing.transcripts.findings import Finding, What
from casebook.parsing.transcripts.reading import KnownSpeakers, read_transcript
from tests.conftest import each
from tests.transcripts.test_everyday_words import NOW, said_by_sam


def _promised(text: str) -> list[Finding]:
    """The promises of a chat, the likely ones among them."""
    found = read_transcript(text.encode(), KnownSpeakers(None, "Parcelo"), NOW).found
    return [one for one in found if one.what is What.PROMISE]


@each(
    "sentence",
    [
        "Bij spoed buiten kantooruren belt u 0523-000188.",
        "Buiten kantooruren belt u ons op 0523-000188.",
        "Bij spoed bel je gewoon 0523-000188.",
        "Bij problemen belt u mij terug op 0523-000188.",
        "Bij problemen belt u dit nummer: 0523-000188.",
        "Bij spoed belt u de storingsdienst op 0800 000188.",
        "Maandag belt u 0523-000188 en vraagt u naar Postma.",
        "On Monday you call us back on 01632 960277.",
        "In an emergency you ring our helpline on 01632 960277.",
        "Bei einem Notfall rufen Sie unsere Notrufzentrale an, 0800 330 1188.",
        "Im Notfall rufen Sie die 0800 330 1188 an.",
        "Am Montag rufen Sie uns unter 0800 330 1188 zurück.",
        "En cas d'urgence, vous appelez le 02 99 00 41 80.",
        "Lundi vous nous rappelez au 02 99 00 41 80.",
        "En caso de urgencia, nos llamas al 900 100 188.",
        "El lunes nos vuelve a llamar al 900 100 188.",
    ],
)
def test_whom_the_person_is_to_ring_is_no_promise(sentence: str) -> None:
    """Nothing is taken of it, nor asked about."""
    assert [] == _promised(said_by_sam(sentence))


@each(
    ("sentence", "due"),
    [
        ("Ons team belt u morgen op 0523-000188.", "2026-11-26"),
        ("Mijn collega belt u maandag over het nummer van uw dossier.", "2026-11-30"),
        ("Onze monteur belt u de dag van tevoren, vrijdag.", "2026-11-27"),
        ("Vrijdag bel ik je met het nummer van de monteur.", "2026-11-27"),
        ("My colleague will call you back on 01632 960277 tomorrow.", "2026-11-26"),
        ("Unsere Kollegen rufen Sie morgen unter 0800 330 1188 zurück.", "2026-11-26"),
        ("Nous vous rappelons lundi au 02 99 00 41 80.", "2026-11-30"),
        ("Le llamamos el lunes al 900 100 188.", "2026-11-30"),
    ],
)
def test_a_call_of_the_companys_is_one_whatever_number_it_names(sentence: str, due: str) -> None:
    """Who rings whom is told by the words, not by a telephone beside them."""
    assert [("callback", due, True)] == [(one.kind, one.due, one.sure) for one in _promised(said_by_sam(sentence))]
