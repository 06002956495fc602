"""What a paper says that the person sent to the company, where they marked that as what decides."""

from __future__ import annotations

from casebook.exporters.facts.evidence.own_find import own_finds
from casebook.exporters.facts.evidence.papers_sent import sent_paper_says, sent_paper_shows, sent_without_what_is_told
from casebook.exporters.words.left_to_tell import left_to_tell
from casebook.records.vocabularies import Channel
from tests.builders import Entries
from tests.conftest import each

from .cases import of_contact
from .test_room_for_more import lead, promised


@each(
    ("said", "told"),
    [
        ("Sent them the order form that we both signed: line 4 says obscured", ["order form: line 4 says obscured"]),
        ("I e-mailed Dale a photo of the receipt of 3 May: 40.00", ["receipt of 3 May: 40.00", "receipt: 40.00"]),
        ("Sent Kim my delivery note: two boxes", ["my delivery note: two boxes"]),
        ("I sent clause 9.4 of their own terms: full refund", ["clause 9.4 of your own terms: full refund"]),
        ("Ik stuurde de offerte van 3 mei: 2 ramen", ["offerte van 3 mei: 2 ramen", "offerte: 2 ramen"]),
        ("Ich schickte den Vertrag: Position 2 nennt zwei Fotografen", ["Vertrag: Position 2 nennt zwei Fotografen"]),
        ("Ich schickte ihnen § 5 ihrer AGB: Rückgabe bis 30 Tage", ["§ 5 Ihrer AGB: Rückgabe bis 30 Tage"]),
        (
            "J'ai renvoyé le contrat signé le 3 mai : résiliation sans frais",
            ["contrat signé le 3 mai: résiliation sans frais", "contrat: résiliation sans frais"],
        ),
        ("Sent her the proof I signed on 2 May: it says 1938", ["proof I signed on 2 May: it says 1938", "proof: it says 1938"]),
        ("I quoted their terms, clause 9.2: full refund", ["terms, clause 9.2: full refund"]),
        ("Ich schickte den Entwurf, den ich am 3. Mai bestätigte: dort steht oben blau und unten rot", [
            "Entwurf, den ich am 3. Mai bestätigte: oben blau und unten rot",
            "Entwurf: oben blau und unten rot",
        ]),
        ("Les mandé el artículo 7 de sus condiciones: en dinero", ["artículo 7 de sus condiciones: en dinero"]),
        ("Sent them a letter: I want my money", []),
        ("Sent the form: please confirm", []),
        ("Gave him the form: he says it is fine", []),
        ("Sent them the report which says nothing: they laughed", []),
        ("Sent them the form that is not ours: line 4 says obscured", []),
        ("Sent them the report: was it opened?", []),
        ("They sent me the report: no fault found", []),
    ],
)  # fmt: skip
def test_a_paper_that_was_sent_says_what_stands_on_it(said: str, told: list[str]) -> None:
    """In few words, as it is read by whom it was sent to; nothing that somebody only said, asked or doubts."""
    assert told == sent_paper_says(said, ": ")


def _sent(party: str | None = None) -> Entries:
    entries = promised("684.20 GBP")
    said = "Sent them the order form that their fitter and I both signed in March: line 4 says obscured."
    entries.contact("2024-10-12", said, channel=Channel.EMAIL, party=party, key=True)
    return entries


PROBLEM = "The pane that your fitter put into the bathroom in the spring is clear glass and everybody looks in."


def test_what_the_person_marked_of_it_has_room_beside_a_long_first_sentence() -> None:
    """As all that was written down of it has not."""
    told = lead(_sent(), problem=PROBLEM, want="684.20 GBP for another pane from another fitter")

    assert "Order form: line 4 says obscured." in told


def test_what_was_sent_to_another_party_is_told_as_it_was() -> None:
    """Whose the paper is, nobody knows then."""
    told = lead(_sent("Merrow Bank"), problem=PROBLEM, want="684.20 GBP for another pane from another fitter")

    assert "Order form:" not in told


SENT_ALONE = (
    (
        "en",
        "I sent them the report of 3 May. It says 'no new damage', signed by their Mr Pohl.",
        "signed by your Mr Pohl",
    ),
    (
        "nl",
        "Ik heb hun het afgiftebewijs van 3 mei gestuurd. Daarop staat 'geen schade', getekend door hun monteur.",
        "door uw",
    ),
    (
        "de",
        "Ich habe ihnen das Protokoll vom 3. Mai geschickt. Da steht »keine Schäden«, unterschrieben von ihrem Chef.",
        "Ihrem",
    ),
    (
        "fr",
        "J'ai envoyé la copie de l'accusé de réception, signé par leur accueil le 3 mai.",
        "signé par votre accueil le 3 mai",
    ),
    (
        "es",
        "Les mandé el albarán del 3 de mayo. Ahí pone «sin daños», firmado por su técnico.",
        "firmado por su técnico",
    ),
)


@each(("language", "text", "told"), SENT_ALONE)
def test_a_paper_that_was_sent_shows_what_stands_there_or_who_signed_it(language: str, text: str, told: str) -> None:
    """In the text of an own message, in the next sentence or behind the paper: it decides, and that it was sent does not."""
    wording = of_contact(text, language, channel=Channel.EMAIL)
    forms = own_finds(wording, wording.facts.contacts[0])
    assert forms
    assert told in forms[0]


@each(
    "text",
    ["I sent them the form. It says nothing.", "I sent them the report. He rang me.", "I sent the form, signed."],
)
def test_that_a_paper_was_sent_alone_shows_nothing(text: str) -> None:
    """Nothing is told to stand there, and nobody to have signed it."""
    wording = of_contact(text, channel=Channel.EMAIL)
    assert own_finds(wording, wording.facts.contacts[0]) == []


AT_ONCE = (
    (
        "de",
        "Das Übergabeprotokoll geschickt, da steht keine Mängel und ihr Hausmeister hat unterschrieben.",
        ["Übergabeprotokoll: keine Mängel und Ihr Hausmeister hat unterschrieben", "Übergabeprotokoll: keine Mängel"],
    ),
    (
        "en",
        "Sent the check-out report, it says no damage and their caretaker signed.",
        ["Check-out report: no damage and your caretaker signed", "Check-out report: no damage"],
    ),
    (
        "nl",
        "Het opnameverslag gestuurd, daarin staat geen schade en hun beheerder heeft getekend.",
        ["Opnameverslag: geen schade en uw beheerder heeft getekend", "Opnameverslag: geen schade"],
    ),
    (
        "fr",
        "État des lieux envoyé, il y est écrit aucun dégât et leur gardien a signé.",
        ["État des lieux: aucun dégât et votre gardien a signé", "État des lieux: aucun dégât"],
    ),
    ("es", "Acta de entrega enviada, ahí pone sin daños.", ["Acta de entrega: sin daños", "Acta: sin daños"]),
    (
        "en",
        "Forwarded their own email of 2 June, it says your membership ends on 30 June.",
        [
            "Your own email of 2 June: “Your membership ends on 30 June”",
            "Your own email: “Your membership ends on 30 June”",
        ],
    ),
    (
        "de",
        "Ihre eigene Mail vom 2. Juni weitergeleitet, darin steht: Ihr Vertrag endet am 30. Juni.",
        ["Ihre Mail vom 2. Juni: “Ihr Vertrag endet am 30. Juni”", "Ihre Mail: “Ihr Vertrag endet am 30. Juni”"],
    ),
    (
        "fr",
        "J'ai transféré leur propre mail du 2 juin, il y est écrit que le contrat finit le 30 juin.",
        ["Votre propre mail du 2 juin: le contrat finit le 30 juin", "Votre propre mail: le contrat finit le 30 juin"],
    ),
    (
        "nl",
        "Opleverformulier gemaild, getekend door de nieuwe bewoner, stand 39.512.",
        ["Opleverformulier, getekend door de nieuwe bewoner, stand 39.512", "Opleverformulier: stand 39.512"],
    ),
    (
        "en",
        "Emailed the handover form, signed by the tenant, reading 39512.",
        ["Handover form, signed by the tenant, reading 39512", "Handover form: reading 39512"],
    ),
    ("nl", "Hun mail doorgestuurd, daarin staat dat het abonnement eindigt.", []),
    ("de", "Das Protokoll geschickt.", []),
    ("en", "Sent the report, it says nothing.", []),
    ("de", "Das Protokoll wurde geschickt, da steht keine Mängel.", []),
)


@each(("language", "text", "told"), AT_ONCE)
def test_what_the_same_sentence_tells_of_a_paper_stands_behind_its_name(
    language: str, text: str, told: list[str]
) -> None:
    """*It says …* and *da steht …* point back to a paper that is told nowhere else, and that it was sent shows nothing."""
    assert told == sent_paper_shows(text, "", ": ", "“{text}”")


@each(("language", "text"), [(language, text) for language, text, told in AT_ONCE if told])
def test_the_line_of_the_contact_tells_only_that_it_was_sent(language: str, text: str) -> None:
    """Where the lead says what stands there."""
    wording = of_contact(text, language, channel=Channel.EMAIL)
    contact, colon, quoted = wording.facts.contacts[0], wording.language.colon, wording.language.quoted
    told = f"{sent_paper_shows(text, '', colon, quoted)[0]}.".casefold()

    left = left_to_tell(wording, contact, text, told)

    assert left
    assert text.startswith(left.rstrip("."))
    assert len(left) < len(text) / 1.4


def test_which_paper_it_was_stays_in_that_line() -> None:
    """And how it came to be, which nothing above tells."""
    text = "I sent them the proof that they e-mailed and I signed on 19 January: it says 1938."
    told = "proof that they e-mailed and i signed on 19 january: it says 1938."

    assert sent_without_what_is_told(text, told, ": ", "{text}") == text.removesuffix(": it says 1938.")
