"""Whose a number is: that of an authority is not the company's, and one told without an article is the case's."""

from __future__ import annotations

from casebook.parsing.transcripts.findings import What
from casebook.parsing.transcripts.reading import KnownSpeakers, read_transcript
from tests.conftest import each
from tests.transcripts.test_everyday_words import NOW, values


@each(
    "said",
    [
        "Number is NF-260-7714",
        "Done. Nummer is NF-260-7714",
        "Mach ich. Nummer ist NF-260-7714",
        "C'est fait. Numéro est NF-260-7714",
        "Hecho. Número es NF-260-7714",
    ],
)
def test_a_number_that_is_told_without_an_article_is_the_cases(said: str) -> None:
    """It is written in haste."""
    assert ["NF-260-7714"] == values(f"Me: hi\nSam: {said}\nMe: ok\nSam: bye\n", What.CASE_NUMBER)


@each(
    "said",
    [
        "Necesito el certificado para la beca (expediente BEC/26/7719 de la Junta).",
        "I need it for the grant (case BEC/26/7719 of the council).",
        "Ik heb het nodig voor de toeslag (dossier BEC/26/7719 van de gemeente).",
        "Ich brauche es für den Antrag (Aktenzeichen BEC/26/7719 vom Jobcenter).",
        "Il me le faut pour la bourse (dossier BEC/26/7719 du Crous).",
    ],
)
def test_a_number_of_an_authority_is_not_the_companys(said: str) -> None:
    """The person names it as somebody else's."""
    text = f"Me: {said}\nSam: ok\nMe: thanks\nSam: bye\n"
    assert [] == [
        one.value
        for one in read_transcript(text.encode(), KnownSpeakers(None, "Hartwell"), NOW).found
        if one.what is What.CASE_NUMBER
    ]


def test_the_council_has_its_own() -> None:
    """Where the company is the authority, its number is its own."""
    text = "Me: hello, case BEC/26/7719 of the council\nSam: ok\nMe: thanks\nSam: bye\n"
    assert ["BEC/26/7719"] == values(text, What.CASE_NUMBER, "Hartwell Council")
