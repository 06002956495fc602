"""What came in and speaks to the person stands in quotation marks: whoever reads the paste is no neighbour's customer."""

from __future__ import annotations

from typing import Any

from casebook.exporters.options import ExportOptions
from casebook.exporters.wording import Wording
from casebook.exporters.words.quoted_words import is_quotation, quoted
from casebook.language.language import language_named
from casebook.records.vocabularies import Channel, Outcome, Role
from tests.builders import Entries, case, facts_of
from tests.conftest import each

from .cases import paste
from .test_whose_words import line_of

SPOKEN = {
    "en": (
        (
            "Your towel was delivered. Please ask your neighbours.",
            '"Your towel was delivered. Please ask your neighbours."',
        ),
        ("We have refunded your order", '"We have refunded your order."'),
        (
            "Thank you for your message. We have checked and indeed the card was charged on arrival.",
            '"Thank you for your message. We have checked and indeed the card was charged on arrival."',
        ),
        (
            "Thank you for your message. The card was charged on arrival. No answer to my question.",
            '"Thank you for your message. The card was charged on arrival." No answer to my question.',
        ),
        ("Your refund is on its way. We ask for patience.", '"Your refund is on its way. We ask for patience."'),
        ("Your lamp. The glass is not covered.", '"Your lamp. The glass is not covered."'),
        (
            "Your lamp is not covered. The glass was broken before. It never came back. Not true!!",
            '"Your lamp is not covered. The glass was broken before." It never came back. Not true!!',
        ),
        ("You can return it until Friday. No photo sent.", '"You can return it until Friday." No photo sent.'),
    ),
    "nl": (
        ("U kunt het pakket ophalen.", '"U kunt het pakket ophalen."'),
        ("Uw lamp valt er niet onder. Het glas was al stuk.", '"Uw lamp valt er niet onder. Het glas was al stuk."'),
        ("Uw lamp is nagekeken. Klopt niet.", '"Uw lamp is nagekeken." Klopt niet.'),
        ("Bedankt voor uw bericht. Wij hebben het bekeken.", '"Bedankt voor uw bericht. Wij hebben het bekeken."'),
    ),
    "de": (
        (
            "Ihr Badetuch wurde laut System zugestellt. Bitte fragen Sie bei den Nachbarn nach.",
            "„Ihr Badetuch wurde laut System zugestellt. Bitte fragen Sie bei den Nachbarn nach.“",
        ),
    ),
    "fr": (
        (
            "Nous avons remboursé votre commande.",
            "«\N{NO-BREAK SPACE}Nous avons remboursé votre commande.\N{NO-BREAK SPACE}»",
        ),
    ),
    "es": (("Su pedido ha llegado. Puede usted recogerlo.", "«Su pedido ha llegado. Puede usted recogerlo.»"),),
}
TOLD = {
    "en": (
        "I sent photos of your door.",
        "They say your colleague has it.",
        "It was delivered.",
        "My parcel is at your depot.",
    ),
    "nl": ("Ze zeggen dat u betaalt.", "Het is bezorgd."),
    "de": ("Er sagt, Sie haben es.", "Das Paket ist da."),
}


@each(("code", "said", "told"), [(code, *each) for code in SPOKEN for each in SPOKEN[code]])
def test_what_a_message_says_to_the_person_is_quoted(code: str, said: str, told: str) -> None:
    """So it asks nothing of whoever reads the paste; what stands behind it may be the person's own remark."""
    line = line_of(said, code, incoming=True, channel=Channel.EMAIL)

    assert line.endswith(told)


@each(("code", "said"), [(code, each) for code in TOLD for each in TOLD[code]])
def test_what_the_person_tells_of_a_message_is_not(code: str, said: str) -> None:
    """Nor what speaks to nobody; and what the person wrote down of a call is theirs, whoever it speaks to."""
    assert line_of(said, code, incoming=True, channel=Channel.EMAIL).endswith(f": {said}")
    called = line_of("Please ask your neighbours.", channel=Channel.PHONE)
    assert called.endswith(": Please ask your neighbours.")


@each(
    ("code", "said"),
    [
        ("en", "Thank you for contacting us. Your lamp is not covered. The glass was broken before."),
        ("nl", "Bedankt voor uw bericht. De lamp valt er niet onder."),
        ("de", "Vielen Dank für Ihre Nachricht. Die Lampe ist nicht versichert."),
        ("fr", "Merci de votre message. La lampe n'est pas couverte."),
        ("es", "Gracias por contactar con nosotros. La lámpara no está cubierta."),
    ],
)
def test_an_answer_that_is_not_said_to_have_come_in_is_quoted_too(code: str, said: str) -> None:
    """Only a company thanks for being written to; of a call nobody knows the words."""
    assert said in line_of(said, code, agent=None, channel=Channel.EMAIL).rpartition(": ")[2][1:]
    assert line_of(said, code, agent=None, channel=Channel.PHONE).endswith(f": {said}")


def test_a_part_of_a_message_that_speaks_to_nobody_is_quoted_as_the_whole_is() -> None:
    """What stands alone is theirs where the sentences before it were."""
    entries = Entries()
    said = "Your lamp is not covered. The glass was broken before."
    entries.contact("2024-11-06", said, channel=Channel.EMAIL, incoming=True)
    facts = facts_of(case(problem="The lamp broke.", want="20 EUR"), entries)
    wording, contact = Wording(facts, language_named("en")), facts.contacts[0]

    assert '"The glass was broken before."' == quoted(wording, contact, "The glass was broken before.")
    assert "It was fine" == quoted(wording, contact, "It was fine")


LACKS = {
    "en": ("No proof sent.", "sent no proof."),
    "nl": ("Geen bewijs meegestuurd.", "heeft geen bewijs meegestuurd."),
    "de": ("Keinen Beleg beigelegt.", "hat keinen Beleg beigelegt."),
    "fr": ("Aucune preuve jointe.", "n'a joint aucune preuve."),
    "es": ("Ninguna prueba adjuntada.", "no ha adjuntado ninguna prueba."),
}


@each("code", LACKS)
def test_what_a_message_did_not_bring_is_not_said_in_it(code: str) -> None:
    """*Letter from Ann: No proof sent* has her say that of the person: she sent none. What was said in a call stands behind
    the colon."""
    said, did = LACKS[code]
    line = line_of(said, code, incoming=True, channel=Channel.LETTER)

    assert line.endswith(did)
    assert "Ann (" in line
    assert ":" not in line
    assert did not in line_of(said, code)


@each(
    ("code", "said", "expected"),
    [
        ("de", "Kein Foto beigelegt.", "Ann, kein Foto beigelegt."),
        ("fr", "Pas de facture jointe.", "n'a pas joint de facture."),
        ("es", "Sin factura adjunta.", "Ann, sin factura adjunta."),
    ],
)
def test_what_cannot_be_bent_stands_behind_who_sent_it(code: str, said: str, expected: str) -> None:
    """*Kein* may be of who did it or of what was done: it stands as it was typed."""
    assert line_of(said, code, incoming=True, channel=Channel.LETTER).endswith(expected)


@each(
    ("code", "said"),
    [
        ("en", "The bot sent me in circles."),
        ("nl", "De chatbot kan niets doen."),
        ("de", "Der Chatbot weiß nichts."),
        ("fr", "L'assistant virtuel m'a renvoyé à la foire aux questions."),
        ("es", "El chatbot no sabe nada."),
    ],
)
def test_what_somebody_is_stands_once_where_the_sentence_begins_with_it(code: str, said: str) -> None:
    """*A bot: The bot sent me in circles* says it twice; with a name it is said of whoever has it."""
    heading, colon, text = line_of(said, code, agent=None, role=Role.BOT).partition(":")
    assert (heading.split()[0].rstrip("."), colon, text.strip()) == ("2", ":", said)
    assert len(heading.split()) <= len("2 de noviembre".split())
    assert "Ann" in line_of(said, code, role=Role.BOT)


@each("name", ["2024-11-06 Your lamp.eml", "photo.jpg"])
def test_all_of_a_mail_that_was_kept_with_it_is_theirs(name: str) -> None:
    """Another file says nothing of whose the words are."""
    entries = Entries()
    said = "Your lamp is not covered. The glass was broken before. No photo was sent."
    mail = entries.contact("2024-11-06", said, channel=Channel.EMAIL, incoming=True)
    entries.attachment("2024-11-06", name, attached_to=mail)

    told = paste(facts_of(case(problem="The lamp broke.", want="20 EUR"), entries), ExportOptions())

    assert (f'"{said}"' in told) == name.endswith(".eml")


QUOTATIONS = {
    "en": ("“I have looked at your meter. I think you misread it.”", "I was told on 6 Nov: "),
    "nl": ("“Ik heb je meter bekeken. Ik denk dat je je vergist.”", "Mij is op 6 nov gezegd: "),
    "de": ("“Ich habe Ihren Zähler geprüft. Ich denke, Sie irren sich.”", "Mir wurde am 6. November gesagt: "),
    "fr": ("“J'ai regardé votre compteur. Je ne vois rien.”", "On m'a dit le 6 novembre\u00a0: "),
    "es": ("“He mirado su contador. No veo nada raro.”", "Me dijeron el 6 de noviembre: "),
}


def _quotation_told(code: str, **contact: Any) -> str:
    entries = Entries()
    entries.contact("2024-11-06", QUOTATIONS[code][0], channel=Channel.CHAT, **contact)
    return paste(facts_of(case(problem="x", want="20 EUR"), entries), ExportOptions(language=code)).replace("’", "'")


@each("code", QUOTATIONS)
def test_a_text_that_is_a_quotation_is_told_as_one_whoever_said_it(code: str) -> None:
    """*I think you misread it*, without marks and a name, would be the person's own: nobody is named, so they were told it."""
    text, head = QUOTATIONS[code]
    said = text if code in ("en", "nl") else language_named(code).quoted.format(text=text.strip("“”"))

    assert f"{head}{said}" in _quotation_told(code)
    assert f": {said}" in _quotation_told(code, agent="Mo").replace("\u00a0:", ":")
    assert f": {said}" in _quotation_told(code, incoming=True).replace("\u00a0:", ":")


@each("code", QUOTATIONS)
def test_of_a_refusal_that_is_a_quotation_nothing_stands_outside_the_marks(code: str) -> None:
    """The lead has room for one sentence of it: its marks are closed, and what stands behind it is not the person's answer."""
    first, second = QUOTATIONS[code][0].strip("“”").removesuffix(".").split(". ")
    told = _quotation_told(code, outcome=Outcome.REFUSED)
    opens, closes = "“”" if code in ("en", "nl") else map(str.strip, language_named(code).quoted.split("{text}"))

    assert first in told
    for said in (first, second):
        before, _, behind = told.partition(said)
        assert not behind or (opens in before.rpartition("\n")[2] and closes in behind.partition("\n")[0])


def test_a_quotation_beside_what_the_person_tells_is_none() -> None:
    """What only quotes a word of theirs is the person's account."""
    assert is_quotation("“We looked.”")
    assert is_quotation("“No.”\n“We are sorry.”")
    assert not is_quotation("They say “no”.")
    assert not is_quotation("“No”, they say.")
    assert not is_quotation(None)
