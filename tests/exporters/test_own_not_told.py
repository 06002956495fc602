"""What the person saw, did or got is never told as what somebody said: by its grammar, in five languages."""

from __future__ import annotations

from casebook.exporters.facts.said.reported import reports
from casebook.exporters.facts.said.whose_words import said_in
from casebook.exporters.options import ExportOptions
from casebook.exporters.wording import Wording
from casebook.language.language import language_named
from casebook.records.vocabularies import Channel
from tests.builders import Entries, case, facts_of
from tests.conftest import each
from tests.exporters.cases import paste

_TOLD = ("I was told", "gezegd", "gesagt", "on m'a dit", "dijeron", " said ", " zei ", " sagte ", "m'a dit", "me dijo")


def told(language: str, said: str, agent: str | None = None) -> str:
    """How it is told of a contact behind the first, with whoever answered, or with nobody who is named."""
    entries = Entries()
    entries.contact("2024-05-03", "x")
    entries.contact("2024-06-03", said, channel=Channel.PHONE, **({"agent": agent} if agent else {}))
    facts = facts_of(case(language=language), entries)
    return said_in(Wording(facts, language_named(language), years=False), facts.contacts[1], said)


@each(
    ("language", "said"),
    [
        ("en", "my card is still blocked, tried it in a shop today"),
        ("en", "yesterday two men came and took the old fridge but left no new one"),
        ("en", "they closed it without asking"),
        ("en", "paid 64 for a taxi instead"),
        ("nl", "de bus van mijn zoon viel uit, 64 euro betaald"),
        ("nl", "ze hebben het gesloten zonder iets te vragen"),
        ("nl", "gisteren stonden er twee man voor de deur"),
        ("de", "am 3. Mai gab man uns die Schlüssel von 12c, gemietet haben wir 12b"),
        ("de", "sie haben es geschlossen, ohne zu fragen"),
        ("de", "Karte geht immer noch nicht, heute im Laden probiert"),
        ("fr", "le 3 mai on nous a remis les clés du 12c"),
        ("fr", "ma carte est toujours bloquée, essayé au magasin"),
        ("fr", "ils l'ont fermé sans rien demander"),
        ("es", "mi tarjeta sigue bloqueada, la probé en el súper"),
        ("es", "lo cerraron sin preguntar nada"),
        ("es", "el 3 de mayo nos dieron las llaves del 12c"),
    ],
)
def test_what_the_person_saw_nobody_told_them(language: str, said: str) -> None:
    """The person is in it, it came to them or was done to them, and no word says that somebody said so."""
    assert not any(words in told(language, said) for words in _TOLD)


@each(
    ("language", "said", "head"),
    [
        ("en", "they say my card is blocked", "I was told"),
        ("en", "refund to my card in 5 days", "I was told"),
        ("nl", "ze zeggen dat mijn pas geblokkeerd is", "gezegd"),
        ("de", "sie sagen, meine Karte ist gesperrt", "gesagt"),
        ("fr", "ils disent que ma carte est bloquée", "on m'a dit"),
        ("es", "dicen que mi tarjeta está bloqueada", "dijeron"),
    ],
)
def test_what_somebody_said_stays_theirs(language: str, said: str, head: str) -> None:
    """By a word of saying, or as what comes."""
    assert head in told(language, said)


@each(
    ("language", "said"),
    [
        ("en", "They refunded TripNest and gave me the refund reference AL-1"),
        ("en", "he signed for it, I sent them the photo"),
        ("nl", "de chauffeur heeft getekend; ik heb de foto gestuurd"),
        ("de", "der Fahrer hat unterschrieben; ich habe das Foto geschickt"),
        ("de", "er gab mir einen Zettel mit Unterschrift"),
        ("fr", "le livreur a signé, j'ai envoyé la photo"),
        ("fr", "il m'a donné une lettre signée"),
        ("es", "El repartidor firmó el albarán; le mandé la foto"),
        ("es", "dicen que el técnico llamó; no tengo ninguna llamada perdida"),
        ("en", "my card is still blocked, tried it in a shop"),
        ("nl", "mijn pas doet het nog niet, geprobeerd in de winkel"),
        ("de", "Karte geht immer noch nicht, heute im Laden probiert"),
        ("fr", "ma carte est toujours bloquée, essayé au magasin"),
        ("es", "mi tarjeta sigue bloqueada, la probé en el súper"),
    ],
)
def test_what_the_person_did_is_not_what_was_said_to_them(language: str, said: str) -> None:
    """Told as done with whoever answered, though what stands before it may be theirs."""
    assert not any(words in told(language, said, "Amparo") for words in _TOLD)


@each(
    ("language", "said", "is_reported"),
    [
        ("en", "on 5 june they cancelled my order", False),
        ("en", "they said it is closed", True),
        ("en", "they booked an engineer for friday", True),
        ("nl", "op 5 juni hebben ze mijn order geannuleerd", False),
        ("nl", "ze hebben gezegd dat het dicht is", True),
        ("de", "am 5. Juni haben sie meine Bestellung storniert", False),
        ("de", "sie haben eine Erstattung zugesagt", True),
        ("fr", "le 5 juin ils ont annulé ma commande", False),
        ("fr", "ils m'ont promis un remboursement", True),
        ("es", "el 5 de junio cancelaron mi pedido", False),
        ("es", "dijeron que está cerrado", True),
    ],
)
def test_what_the_other_side_did_is_no_word_of_theirs(language: str, said: str, *, is_reported: bool) -> None:
    """By the past of any verb but of saying, or of seeing to what is still to come."""
    entries = Entries()
    entries.contact("2024-06-03", said)
    contact = facts_of(case(language=language), entries).contacts[0]

    assert is_reported is reports(contact, said, language_named(language).lead.hearsay)


@each(
    ("language", "said", "told_as"),
    [
        ("en", "he signed for it, I sent them the photo", "Amparo, 3 Jun: he signed for it, I sent them the photo"),
        ("es", "El repartidor firmó; le mandé la foto", "Amparo, 3 de junio: el repartidor firmó; le mandé la foto"),
        ("en", "the night manager gave me a letter", "Amparo, 3 Jun: the night manager gave me a letter"),
    ],
)
def test_of_two_things_told_none_is_said_where_the_person_is_the_i(language: str, said: str, told_as: str) -> None:
    """Behind who it was and the day alone, as in a list."""
    entries = Entries()
    entries.contact("2024-05-03", "x")
    said_in_it = entries.contact("2024-06-03", said, agent="Amparo", channel=Channel.PHONE)
    entries.contact("2024-06-20", "no photo, no refund", agent="Kofi", contradicts=(said_in_it,))
    text = paste(facts_of(case(language=language), entries), ExportOptions(language))

    assert told_as in text
