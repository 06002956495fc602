"""What the person wrote down of how they got through is nobody else's words; what was said to come is told with what came."""

from __future__ import annotations

from casebook.exporters.facts.said.their_words import behind_who, behind_whoever, their_words
from casebook.exporters.facts.to_come.said_to_come import said_to_come
from casebook.exporters.wording import Wording
from casebook.language.language import language_named
from casebook.records.vocabularies import Channel
from tests.builders import Entries, case, facts_of
from tests.conftest import each

NOTED = (
    ("en", "rang Kelly, she says they got it, the money goes out", "they got it, the money goes out"),
    ("en", "called again. the lab never got the form", "the lab never got the form"),
    ("en", "went back, the lens is wrong", "the lens is wrong"),
    ("en", "the chat lady says send them back", "send them back"),
    ("nl", "Mieke gebeld, klopt zei ze, ze haalt de factuur weg", "ze haalt de factuur weg"),
    ("nl", "weer gebeld: pakket is binnen", "pakket is binnen"),
    ("de", "Frau Brandt angerufen, sie nimmt die Rechnung zurück", "sie nimmt die Rechnung zurück"),
    ("fr", "appelé, ils l'ont bien reçu le 17", "ils l'ont bien reçu le 17"),
    ("fr", "eu Samira au téléphone, elle annule la facture", "elle annule la facture"),
    ("es", "hablé con Pilar, es un error", "es un error"),
    ("es", "llamé, el paquete les llegó", "el paquete les llegó"),
    ("en", "Check-out done, he said the flat is fine, signed the report", "the flat is fine, signed the report"),
    ("nl", "Oplevering gedaan, hij zegt: alles is in orde", "alles is in orde"),
    ("fr", "Visite faite, il dit que tout va bien", "tout va bien"),
    ("en", "Nothing in the queue, says the bot.", "Nothing in the queue"),
    ("nl", "Het pakket is binnen, zegt Mieke", "Het pakket is binnen"),
    ("de", "Noch keine Zahlung angewiesen, sagt der Chatbot", "Noch keine Zahlung angewiesen"),
    ("fr", "rien au dossier, dit Mme Rouvier", "rien au dossier"),
)

NOT_NOTED = (
    ("en", "called me a liar, and hung up"),
    ("en", "the parcel is there, she called the depot"),
    ("nl", "ze heeft gebeld, niemand nam op"),
    ("de", "er hat mich angerufen, es ist fertig"),
    ("fr", "le colis est là, il a appelé"),
    ("es", "me llamó, ya está"),
    ("en", "called again"),
)


@each(("language", "said", "theirs"), NOTED)
def test_how_the_person_got_through_is_not_in_anybodys_mouth(language: str, said: str, theirs: str) -> None:
    """Nor who says so, which stands before it."""
    wording = Wording(facts_of(case(language=language)), language_named(language))

    assert their_words(wording, said) == theirs


@each(("language", "said"), NOT_NOTED)
def test_what_they_did_themselves_stays(language: str, said: str) -> None:
    """Who called the person, and a note of nothing else."""
    assert their_words(Wording(facts_of(case(language=language)), language_named(language)), said) == said


ACCORDING = (
    ("en", "Jo", "called, they have it, according to Jo the money goes out this week"),
    ("nl", "Jos", "gebeld, pakket is binnen, volgens Jos wordt het deze week overgemaakt"),
    ("de", "Herr Kuhn", "angerufen, Paket ist da, laut Herrn Kuhn geht das Geld diese Woche raus"),
    ("fr", "Karim", "appelé, ils l'ont, d'après Karim le remboursement part cette semaine"),
    ("es", "Iván", "llamé, lo tienen, según Iván el dinero sale esta semana"),
)


@each(("language", "agent", "text"), ACCORDING)
def test_what_is_according_to_somebody_they_promised(language: str, agent: str, text: str) -> None:
    """Nothing of what else was said; and that nothing came, where the person wrote so later."""
    nothing = {
        "en": "still nothing on my card", "nl": "nog niks op mijn rekening", "de": "immer noch nichts auf dem Konto",
        "fr": "toujours rien sur mon compte", "es": "sigo sin nada en la cuenta",
    }[language]  # fmt: skip
    entries = Entries()
    entries.contact("2024-06-03", text, agent=agent, channel=Channel.PHONE)
    wants = {"en": "a refund", "nl": "terugbetaling", "de": "Erstattung", "fr": "remboursement", "es": "reembolso"}
    facts = facts_of(case(language=language, want=wants[language]), entries)
    wording = Wording(facts, language_named(language), years=False)

    said = said_to_come(wording)
    assert all(agent in each for each in said.forms)
    assert all(text.split(", ")[1] not in each for each in said.forms)

    entries.contact("2024-06-20", nothing, channel=Channel.PHONE)
    later = Wording(facts_of(case(language=language, want=wants[language]), entries), wording.language, years=False)
    end = wording.language.lead.nothing_by.format(day=later.day(later.facts.contacts[-1].at))
    first, *others = said_to_come(later).forms
    shorter, alone = others[: -len(said.forms)], others[-len(said.forms) :]
    assert (first, *alone) == (f"{said.forms[0]}{wording.language.semicolon}{end}", *said.forms)
    assert all(each.endswith(wording.language.lead.nothing_came) for each in shorter)
    assert said_to_come(later).with_end


@each(
    ("language", "text", "end"),
    [
        ("en", "The manager will call me back that day. Heard nothing.", "Heard nothing"),
        ("nl", "De tandarts zou me diezelfde dag terugbellen zei ze. Niks gehoord.", "Niks gehoord"),
        ("de", "Der Techniker meldet sich morgen. Nichts gehört.", "Nichts gehört"),
        ("en", "The manager will call me back that day. He was kind.", ""),
    ],
)
def test_that_nobody_called_stands_behind_that_they_would(language: str, text: str, end: str) -> None:
    """Where the next sentence says so."""
    entries = Entries()
    entries.contact("2024-06-03", text, channel=Channel.PHONE)
    said = said_to_come(Wording(facts_of(case(language=language), entries), language_named(language)))

    assert bool(said.with_end) == bool(end)
    assert said.forms[0].endswith(end)


@each(
    ("said", "words"),
    [
        ("lad on chat sean says hell refund me in 5 days", "hell refund me in 5 days"),
        ("Sean said that it is paid on Friday", "it is paid on Friday"),
        ("sean sees the form from jul 31, says the 139 goes back", "the 139 goes back"),
        ("sean: it was their error", "it was their error"),
        ("chat with Sean, supervisor: refund approved", "refund approved"),
        ("sean zegt dat het geld komt", "dat het geld komt"),
        ("sean never said that it is paid", "sean never said that it is paid"),
        ("Sean, manager, says it is paid on Friday", "it is paid on Friday"),
        ("Sean promises a new one by 8 Nov", "a new one by 8 Nov"),
        ("Sean, filiaalmanager, belooft een nieuw toestel", "een nieuw toestel"),
        ("Herr Sean verspricht ein neues Gerät", "ein neues Gerät"),
        ("Sean, responsable, promet un nouvel appareil", "un nouvel appareil"),
        ("Sean promete un aparato nuevo", "un aparato nuevo"),
        ("Sean promises to call back", "Sean promises to call back"),
        ("the money goes back on friday", "the money goes back on friday"),
    ],
)
def test_who_says_it_is_named_before_the_words_in_small_letters_too(said: str, words: str) -> None:
    """The few words up to that they say it are the person's."""
    entries = Entries()
    entries.contact("2024-11-01", said, agent="Sean")
    assert behind_who(facts_of(case(), entries).contacts[0], said) == words


@each(
    ("language", "text", "told"),
    [
        (
            "en",
            "rang them, on for 50 min. supervisor bev says sorry, the buyer guarantee covers it, 118 gbp on my card by 6 July",
            "118 gbp by 6 Jul",
        ),
        (
            "en",
            "Bev says sorry for all of that, the guarantee covers it, 118 gbp on my card by 6 July",
            "118 gbp by 6 Jul",
        ),
        ("en", "Bev says if I send a photo of it, 118 gbp will be on my card by 6 July", ""),
        (
            "en",
            "Bev says the guarantee does not cover it, she gives me 18 gbp on my card by 6 July",
            "18 gbp by 6 Jul",
        ),
    ],
)
def test_of_what_was_said_at_length_what_comes_by_which_day_is_enough(language: str, text: str, told: str) -> None:
    """As a promise; never without what it hangs on."""
    entries = Entries()
    entries.contact("2024-06-03", text, channel=Channel.PHONE)
    said = said_to_come(Wording(facts_of(case(language=language), entries), language_named(language)))

    shortest = said.forms[-1]
    assert told in shortest
    whole = said.forms[0].partition("if I" if "if I" in text else "the guarantee")[2]
    assert ("guarantee" not in shortest) if told else (whole and all(each.endswith(whole) for each in said.forms))


@each(
    ("agent", "typed", "said"),
    [
        (
            "Sandrine",
            "une certaine sandrine me dit que le virement part cette semaine",
            "le virement part cette semaine",
        ),
        ("Luc", "Luc m'a dit remboursement sous 5 jours", "remboursement sous 5 jours"),
        ("Ana", "Ana me dijo que lo mira", "lo mira"),
    ],
)
def test_that_they_say_it_to_me_is_not_said_again(agent: str, typed: str, said: str) -> None:
    """Behind *Sandrine said* nothing stands but what she said."""
    entries = Entries()
    entries.contact("2024-06-03", typed, agent=agent)

    assert said == behind_who(facts_of(case(), entries).contacts[0], typed)


@each(
    ("typed", "said"),
    [
        ("Herr Özkan, Teamleiter, sagt der Beleg liegt vor", "der Beleg liegt vor"),
        ("Herr Özkan, team lead, says he found it", "he found it"),
        ("Herr Özkan, refund, says nothing more", "refund, says nothing more"),
    ],
)
def test_what_they_are_is_no_part_of_what_they_said(typed: str, said: str) -> None:
    """As a clause between their name and that they say it."""
    entries = Entries()
    entries.contact("2024-06-03", typed, agent="Herr Özkan")

    assert said == behind_whoever(facts_of(case(), entries).contacts[0], typed)
