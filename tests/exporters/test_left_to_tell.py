"""What the lead tells of a statement is not told again below; what it adds to that is, where it can stand alone."""

from __future__ import annotations

import re

from casebook.exporters.wording import Wording
from casebook.exporters.words.left_to_tell import left_to_tell
from casebook.exporters.words.only_rang import only_how, only_rang
from casebook.language.language import language_named
from casebook.records.vocabularies import Channel
from tests.builders import Entries, case, facts_of
from tests.conftest import each


def left(statement: str, lead: str, agent: str | None = "Mei", language: str = "en", **values) -> str:
    """What is left to tell of the statement of a contact with this agent below a lead."""
    entries = Entries()
    entries.contact("2024-11-02", statement, agent=agent, **values)
    facts = facts_of(case(), entries)
    return left_to_tell(Wording(facts, language_named(language)), entries[0], statement, lead.casefold())


@each(
    ("statement", "lead", "rest"),
    [
        ("They say my PIN was used. No proof sent.", "They say my PIN was used", "No proof sent."),
        ("Says the booking is non-refundable.", "Mei refused it: the booking is non-refundable.", ""),
        (
            "They say that I sent no receipts and that it is closed.",
            "They say that I sent no receipts.",
            "They say that it is closed.",
        ),
        (
            "They refunded the agency and gave me the number R-5.",
            "Mei: they refunded the agency.",
            "They gave me the number R-5.",
        ),
        (
            "She saw my photo of the robe and is sending the right towel.",
            "On 2 Nov Mei saw my photo of the robe and promised a replacement.",
            "She is sending the right towel.",
        ),
        (
            "No trace of the exchange; a third repair comes first.",
            "No trace of the exchange.",
            "A third repair comes first.",
        ),
    ],
)
def test_what_the_lead_tells_is_not_told_again(statement, lead, rest):
    """Sentences and clauses at the beginning; the words that only say who says so are no part of it."""
    assert rest == left(statement, lead)


@each(
    ("statement", "lead"),
    [
        ("The refund was accepted by you. I did not.", "The refund was accepted by you."),
        ("The courier left it at the door and took a photo.", "The courier left it at the door."),
        ("They checked the scan twice, because it was late.", "They checked the scan twice."),
        ("They checked the scan twice, which is odd.", "They checked the scan twice."),
        ("Says the booking is non-refundable.", "Bo said that the booking is non-refundable."),
        ("Lost. It never left the depot.", "Lost."),
    ],
)
def test_what_cannot_stand_alone_is_told_with_what_it_hangs_on(statement, lead):
    """Nor is taken for somebody else's words, or for what somebody else did."""
    assert statement == left(statement, lead)


@each(
    ("language", "statement", "lead", "rest"),
    [
        (
            "nl",
            "Geen nieuwe machine krijg ik, eerst nog een keer repareren.",
            "geen nieuwe machine krijg ik",
            "Eerst nog",
        ),
        ("de", "Sie bestätigt den Eingang und schickte mir ein Foto.", "sie bestätigt den eingang", "Sie schickte mir"),
        ("fr", "Elle retrouve la lettre et m'a envoyé une copie.", "elle retrouve la lettre", "Elle m'a envoyé"),
        ("es", "No consta ningún cambio; primero hay que repararlo.", "no consta ningún cambio", "Primero hay"),
    ],
)
def test_it_is_so_in_each_language(language, statement, lead, rest):
    """The beginning that is told goes."""
    assert left(statement, lead, language=language).startswith(rest)


@each(
    ("language", "statement", "rest"),
    [
        ("nl", "Ze zeggen dat ik geen bonnen stuurde en dat ze het sluiten.", "Ze zeggen dat ze het sluiten."),
        ("de", "Sie sagen, dass ich keine Belege schickte und dass sie schließen.", "Sie sagen, dass sie schließen."),
        ("fr", "Ils disent que je n'ai rien envoyé et qu'ils ferment.", "Ils disent qu'ils ferment."),
        ("es", "dicen que no mandé los tickets y que cierran", "Dicen que cierran"),
    ],
)
def test_a_second_thing_that_they_say_is_said_by_them_too(language, statement, rest):
    """Of two things that somebody says, one of which is told, the other is told as theirs."""
    first = re.split(r" (?:en|und|et|y) ", statement)[0]

    assert rest == left(statement, f"{first}.", agent=None, language=language)
    the_robe = "The robe that came late and that was grey."
    assert the_robe == left(the_robe, "The robe that came late.", agent=None)


def test_a_german_sentence_behind_a_comma_stands_alone_and_a_relative_clause_does_not():
    """*Der Händler muss zahlen* is a sentence, *der nicht passt* hangs on what stands before it."""
    lead = "Lirio: laut Hersteller wurde eine falsche Dichtung eingebaut."
    told = "Laut Hersteller wurde eine falsche Dichtung eingebaut, {}"

    assert "Der Händler muss zahlen." == left(told.format("der Händler muss zahlen."), lead, language="de")
    whole = told.format("die nicht in das Gerät passt.")
    assert whole == left(whole, lead, language="de")


def test_what_stands_behind_a_name_that_is_told_is_not_told_again() -> None:
    """*In the shop, the manager Jo Bell: it is kept back* says no more than what Jo Bell said."""
    entries = Entries()
    entries.contact("2024-06-03", "in the shop, the manager Jo Bell: it is kept back for me", agent="Jo Bell")
    contact = facts_of(case(), entries).contacts[0]
    wording = Wording(facts_of(case(), entries), language_named("en"))

    assert left_to_tell(wording, contact, contact.text or "", "jo bell said on 3 jun: it is kept back for me.") == ""
    assert left_to_tell(wording, contact, contact.text or "", "ann said on 3 jun: it is kept back for me.") != ""
    gaz = "Gaz said on 23 Oct: the quote never arrived."
    assert (
        left_to_tell(wording, contact, "Gaz: the quote never arrived. He rang off before I could ask.", gaz.casefold())
        == "He rang off before I could ask."
    )


def test_that_nobody_came_on_another_day_is_still_to_be_told() -> None:
    """Of several days on which nobody came the last may stand above."""
    entries = Entries()
    entries.contact("2024-10-12", "Nobody came.")
    entries.contact("2024-11-02", "30 Oct went by, nobody.")
    facts = facts_of(case(), entries)
    wording = Wording(facts, language_named("en"), years=False)
    first, last = facts.contacts

    assert left_to_tell(wording, first, "Nobody came.", "bo said: fitted by 30 oct; nobody came.") == "Nobody came."
    assert left_to_tell(wording, first, "Nobody came.", "bo said: fitted by 12 oct; nobody came.") == ""
    assert left_to_tell(wording, last, "Nobody came.", "bo said: fitted by 30 oct; nobody came.") == ""


def test_that_they_rang_says_nothing_behind_what_they_said() -> None:
    """Where it is recorded how they did; what nobody said otherwise is a chat, and the words say more."""
    entries = Entries()
    for channel in (Channel.PHONE, Channel.CHAT):
        entries.contact("2024-06-03", "mgr Lorna rang me", agent="Lorna", channel=channel)
    phone, chat = facts_of(case(), entries).contacts

    assert [True, False] == [only_rang(each, "mgr Lorna rang me.") for each in (phone, chat)]
    assert not only_rang(phone, "mgr Lorna rang me twice about it")


@each(
    ("language", "agent", "statement", "lead", "rest"),
    [
        (
            "en", "Cass", "Cass ok with it, tech comes wed 15 jul, no callout fee.",
            "Cass said on 9 Jul, case J-3307: tech comes wed 15 jul, no callout fee.", "Cass ok with it.",
        ),
        ("nl", None, "Sanne weer, krijg de 219 terug, dossier R-40088", "Sanne zei: krijg de 219 terug, dossier R-40088.", ""),
        (
            "de", None, "chat, herr demir, nachforschung läuft, antwort bis 15. mai",
            "Herr Demir sagte: nachforschung läuft, antwort bis 15. mai.", "",
        ),
        (
            "fr", None, "le 18 juillet, après notre départ, ils ont pris 150 euros pour avoir fumé. on ne fume pas.",
            "le 18 juillet, après notre départ, ils ont pris 150 euros pour avoir fumé.", "on ne fume pas.",
        ),
        (
            "fr", None, "donc encore 482 à me rendre, j'ai demandé. il transmet, réponse mardi",
            "Karim m'a dit : il transmet, réponse mardi (3 mars).", "donc encore 482 à me rendre, j'ai demandé.",
        ),
        (
            "nl", None, "ze zegt dat de garantie voorbij is. maar op de bon van 14 jan staat 5 jaar garantie",
            "21 sep: op de bon van 14 jan staat 5 jaar garantie.", "ze zegt dat de garantie voorbij is.",
        ),
        (
            "en", None, "the sideboard came with a leg snapped, driver wrote box damaged. order 77-40911, paid 620",
            "Order 77-40911: the sideboard came with a leg snapped, driver wrote box damaged. Paid 620.", "",
        ),
        (
            "nl", "Ruth", "Mijn pupilafstand is 61 mm en de bril is op 65 mm geslepen.",
            "Optometrie Veldhuis: mijn pupilafstand is 61 mm.", "De bril is op 65 mm geslepen.",
        ),
    ],
)  # fmt: skip
def test_only_what_the_lead_does_not_tell_is_left(language, agent, statement, lead, rest):
    """Clauses at the end and sentences at either end go; a short sentence of its own is told alone, and *but* before what is told
    makes no other sentence of it. What names who it was alone is nothing."""
    assert rest == left(statement, lead, agent=agent, language=language)


def test_who_it_was_stays_where_what_stands_behind_the_colon_is_told():
    """Of two clauses behind a name and a colon neither is told again; what is left then says how it took place, or who it was."""
    lead = "Simon sagte am 21. Januar: kosten werden übernommen, soll rechnung schicken."
    statement = "Herr simon von der beschwerde: kosten werden übernommen, soll rechnung schicken. gleich gemailt"
    entries = Entries()
    entries.contact("2024-11-02", statement, agent="simon", channel=Channel.PHONE)
    facts = facts_of(case(), entries)
    wording, contact = Wording(facts, language_named("de")), facts.contacts[0]

    assert "Herr simon von der beschwerde. gleich gemailt" == left(statement, lead, agent="simon", language="de")
    assert only_how(wording, contact, "Herr simon von der beschwerde.")
    assert only_how(wording, contact, "Noch mal angerufen.")
    assert not only_how(wording, contact, "Die Rechnung fehlt.")


def test_a_clause_that_is_in_no_lead_stays_before_one_that_is():
    """*shes the supervisor* is in no lead that says what she said."""
    lead = "Mona said on 21 Jan: they issue a new card by jan 30."
    statement = "Mona called, shes Tyrells supervisor, says they issue a new card by jan 30"

    assert "Mona called, shes Tyrells supervisor." == left(statement, lead, agent="Mona", channel=Channel.PHONE)


@each(
    ("begun", "said"),
    [
        ("He opened the case: ", "the gear is worn and has no grease on it."),
        ("She writes that ", "the gear is worn and has no oil."),
    ],
)
def test_nobody_is_told_to_be_what_they_say_of_a_thing(begun, said):
    """*He has no grease on it* is not what he said: what is said of a thing that the clause before it names is told with that."""
    lead = f"Lumen Lab: {said.partition(' and ')[0]}."

    assert f"{begun}{said}" == left(f"{begun}{said}", lead, party="Lumen Lab")
