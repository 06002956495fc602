"""What people of a company write in everyday words is read, and comes out as it went in."""

from __future__ import annotations

from datetime import datetime

import pytest

from casebook.parsing.clock import Clock
from casebook.parsing.transcripts.chat import chat_of
from casebook.parsing.transcripts.findings import Finding, What
from casebook.parsing.transcripts.heads import name_in_notice
from casebook.parsing.transcripts.names import KnownNames
from casebook.parsing.transcripts.reading import KnownSpeakers, read_transcript
from casebook.parsing.transcripts.turns import Line
from casebook.parsing.transcripts.unnamed_company import with_unnamed_company

NOW = Clock(datetime.fromisoformat("2026-11-25T18:00:00+01:00"), "+01:00")  # a Wednesday


def found_in(text: str, what: What, customer: str | None = None) -> list[Finding]:
    """What is taken for sure of one kind."""
    found = read_transcript(text.encode(), KnownSpeakers(customer, "Parcelo"), NOW).found
    return [one for one in found if one.what is what and one.sure]


def said_by_sam(*sentences: str) -> str:
    """A chat in which Sam of the company says these, each in a message."""
    said = "".join(f"Sam: {sentence}\nMe: ok\n" for sentence in sentences)
    return f"Me: I want my money back please\n{said}Sam: Is there anything else I can help with?\n"


@pytest.mark.parametrize(
    "sentence",
    [
        "I've closed the line and I'm going to refund £43.00 to your bank.",
        "Finance accepted the claim and you will have your refund by Friday.",
        "Julien a fermé votre dossier et vous rembourse 43 € vendredi.",
        "Lucía ha cerrado su caso y le devolverá 43 € el viernes.",
    ],
)
def test_a_sentence_about_something_that_was_closed_is_no_notice(sentence: str) -> None:
    """Only the conversation is what a program says that somebody left, closed or came to."""
    assert name_in_notice(sentence, "departures") is None
    assert name_in_notice(sentence, "arrivals") is None


def test_what_somebody_closed_stands_in_the_promise_of_a_chat_with_names_above() -> None:
    """A line under a name is speech, though it begins like a notice."""
    text = (
        "Sam\n10:02\nHello, this is Sam, how can I help?\n\nYou\n10:03\nI want my money back please\n\n"
        "Sam\n10:05\nI've closed the line and I'm going to refund £43.00 to your bank.\n\nYou\n10:06\nok thanks\n"
    )
    assert ["refund"] == [one.kind for one in found_in(text, What.PROMISE)]


@pytest.mark.parametrize(
    ("sentence", "due"),
    [
        ("I'll refund £43.00 to your bank, it'll be there within 3 to 5 working days.", "2026-12-02"),
        ("I'll refund £43.00 to your bank – it takes 5 working days.", "2026-12-02"),
        ("Ik stort 43 euro terug, het staat er vrijdag op.", "2026-11-27"),
        ("Ich erstatte Ihnen die 43 €, das dauert bis Freitag.", "2026-11-27"),
        ("Je vous rembourse 43 €, vous l'aurez vendredi.", "2026-11-27"),
        ("Le devuelvo 43 €, lo tendrá el viernes.", "2026-11-27"),
    ],
)
def test_the_halves_of_a_sentence_come_out_as_they_went_in(sentence: str, due: str) -> None:
    """What joins what is promised and its day stays what it was."""
    assert [(sentence, due)] == [(one.value, one.due) for one in found_in(said_by_sam(sentence), What.PROMISE)]


UNNAMED_COMPANY = {
    ("Dan", "replacement", "2026-11-30"): (
        "Support chat\n\nMe: hi my blender order 5599-1 broke\n"
        "Hello! You're chatting with Dan. Sorry to hear about the blender.\n"
        "Me: can I have a new one\nPhoto.jpg\nOf course. A new one will be with you by Monday.\nMe: cheers\nYou're welcome!\n"
    ),
    ("Tom", "refund", "2026-12-01"): (
        "Welkom bij Parcelo.\nHallo, mijn naam is Tom. Waarmee kan ik je helpen?\nJij: waar blijft mijn geld\n"
        "Een momentje, ik zoek het op.\nJij: ok\nHet bedrag van 40 euro wordt uiterlijk dinsdag teruggestort.\n"
    ),
    ("Jana", "repair", "2026-11-27"): (
        "Sie: Hallo, mein Router geht nicht\nGuten Tag, mein Name ist Jana. Das tut mir leid.\nSie: wann kommt jemand\n"
        "Der Techniker kommt am Freitag zwischen 8 und 12 Uhr vorbei.\nSie: danke\nGern geschehen.\n"
    ),
    ("Claire", "refund", "2026-12-02"): (
        "Moi : bonjour, colis jamais arrivé\nBonjour, je suis Claire, je regarde ça tout de suite.\nMoi : alors ?\n"
        "Le colis est perdu. Je vous rembourse 32 € sous 5 jours ouvrés.\nMoi : merci\nAvec plaisir !\n"
    ),
    ("Marta", "replacement", "2026-11-30"): (
        "Yo: hola, el pedido 88-123 llegó roto\nHola, soy Marta. Lamento lo ocurrido.\nYo: quiero otro\n"
        "Le enviamos uno nuevo el lunes.\nYo: gracias\n"
    ),
}


@pytest.mark.parametrize(("expected", "text"), UNNAMED_COMPANY.items())
def test_what_stands_below_the_persons_own_name_without_one_is_the_companys(
    expected: tuple[str, str, str], text: str
) -> None:
    """A chat may name the person alone: who answers says who they are, and promises."""
    assert [expected[0]] == [one.value for one in found_in(text, What.AGENT)]
    assert [expected] == [(one.by, one.kind, one.due) for one in found_in(text, What.PROMISE)]


def test_notes_with_labels_of_the_persons_own_are_no_chat() -> None:
    """Nobody there says that they are of a company."""
    text = "Me: ring the bank\nGroceries on Friday.\nMe: ask about the fee\nThe garden, too.\n"
    talk = chat_of([Line(number, line) for number, line in enumerate(text.splitlines(), 1)], KnownNames())
    assert talk == with_unnamed_company(talk, frozenset())


LETTERS = {
    "Mark Doyle": (
        "Parcelo Ltd\nCustomer Relations\n14 Mill Lane\nLeeds LS1 4AB\n\nMs Joan Reed\n3 Hill Street\nYork YO1 7HH\n\n"
        "20 November 2026\n\nOur ref: PC/44-1920\nYour account: 88210031\n\nDear Ms Reed,\n\nThank you for your letter.\n\n"
        "We will credit £15.00 to your account by 30 November.\n\nYours sincerely\n\nMark Doyle\nParcelo Ltd\n"
    ),
    "Luc Bernard": (
        "Parcelo SA\nService Réclamations\n12 rue des Lilas\n75011 Paris\n\nMadame Joan Reed\n4 rue Haute\n69001 Lyon\n\n"
        "Paris, le 20 novembre 2026\n\nMadame,\n\nNous créditerons votre compte de 15,00 € au plus tard le 30 novembre.\n\n"
        "Cordialement,\n\nLuc Bernard\nParcelo SA\n"
    ),
    "Jens Wolf": (
        "Parcelo GmbH\nKundenservice\n80331 München\n\nFrau\nJoan Reed\nTalstr. 8\n80333 München\n\n"
        "München, den 20. November 2026\n\nUnser Zeichen: PC-26-1920\n\nSehr geehrte Frau Reed,\n\n"
        "den Betrag von 15,00 € erstatten wir Ihnen bis zum 30. November.\n\nMit freundlichen Grüßen\n\n"
        "i. A. Jens Wolf\nParcelo GmbH\nTelefon 040 555 0199\n"
    ),
}


@pytest.mark.parametrize(("signed", "text"), LETTERS.items())
def test_a_letter_whose_names_stand_twice_is_a_letter(signed: str, text: str) -> None:
    """The company stands above and under it, and the person in the address: neither says anything there."""
    assert [signed] == [one.value for one in found_in(text, What.AGENT, "Joan Reed")]
    assert ["letter"] == [one.value for one in found_in(text, What.CHANNEL, "Joan Reed")]
    assert [("refund", "2026-11-30")] == [(one.kind, one.due) for one in found_in(text, What.PROMISE, "Joan Reed")]
