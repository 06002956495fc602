"""What came of what was said to come, where nobody recorded a promise: in few words, in the person's own, in part."""

from __future__ import annotations

import re

from casebook.actions.exporting.answers import ExportAnswers
from casebook.actions.exporting.export import export_facts
from casebook.exporters.facts.problem.own_account import own_account
from casebook.exporters.facts.to_come.said_to_come import SaidToCome, said_to_come
from casebook.exporters.lead.lead import lead_of
from casebook.exporters.lines.events import is_told_of
from casebook.exporters.options import ExportOptions
from casebook.exporters.wording import Wording
from casebook.exporters.words.named_agents import with_named_agents
from casebook.exporters.words.without_who import without_who
from casebook.language.language import language_named
from casebook.records.values import Money
from casebook.records.vocabularies import Channel, EventKind
from tests.builders import Entries, case, facts_of
from tests.conftest import each

from .cases import paste


def _said(language: str, text: str, *notes: tuple[str, str], incoming: bool = False) -> SaidToCome:
    entries = Entries()
    entries.contact("2024-06-03", text, channel=Channel.PHONE, incoming=incoming)
    for day, note in notes:
        entries.event(day, EventKind.NOTE, note)
    facts = with_named_agents(facts_of(case(language=language, problem="", want=None), entries))
    return said_to_come(Wording(facts, language_named(language), years=False))


@each(
    ("language", "text", "note", "end"),
    [
        ("en", "rang, Bo says the 2 chairs will be delivered by 20 June", "nothing came", "; nothing came"),
        ("nl", "gebeld, Bo stuurt de 2 stoelen voor 20 juni", "niks gekomen", "; er kwam niets"),
        ("de", "angerufen, Bo schickt die 2 Stühle bis 20. Juni", "nichts gekommen", "; es kam nichts"),
        ("fr", "appelé, Bo envoie les 2 chaises avant le 20 juin", "rien reçu", "\N{NO-BREAK SPACE}; toujours rien"),
        ("es", "llamé. Bo dice que enviarán las 2 sillas antes del 20 de junio", "nada", "; no llegó nada"),
        ("en", "rang, Bo says she'll refund the 40 by 20 June", "nowt on paypal", "; nothing came"),
        ("de", "angerufen, Bo: sie überweisen die 40 in 10 Tagen", "nix gekommen", "; es kam nichts"),
    ],
)
def test_that_nothing_came_has_few_words_once_it_was_due(language: str, text: str, note: str, end: str) -> None:
    """Where the person looked after the day; before it, only with the day that they looked on."""
    since = _said(language, text, ("2024-06-21", note))
    before = _said(language, text, ("2024-06-12", note))

    assert any(each.replace("\N{NARROW NO-BREAK SPACE}", "\N{NO-BREAK SPACE}").endswith(end) for each in since.forms)
    assert not any(
        each.replace("\N{NARROW NO-BREAK SPACE}", "\N{NO-BREAK SPACE}").endswith(end) for each in before.forms
    )


def test_no_day_stands_behind_a_full_stop() -> None:
    """The day of the contact is in the sentence; where that names its own, a shorter form is without."""
    said = _said(
        "nl",
        "gebeld. Fatima stuurt de 2 die missen en 1 nieuwe, voor 20 juni in huis. nr M-551",
        ("2024-06-21", "niks"),
    )

    assert said.forms == (
        "Fatima stuurt de 2 die missen en 1 nieuwe, voor 20 juni in huis (3 jun); op 21 jun was er nog niets",
        "Fatima stuurt de 2 die missen en 1 nieuwe, voor 20 juni in huis (3 jun); er kwam niets",
        "Fatima stuurt de 2 die missen en 1 nieuwe, voor 20 juni in huis; er kwam niets",
        "Fatima stuurt de 2 die missen en 1 nieuwe, voor 20 juni in huis (3 jun)",
        "Fatima stuurt de 2 die missen en 1 nieuwe, voor 20 juni in huis",
    )


@each(
    ("language", "text", "note", "end"),
    [
        (
            "en",
            "Orla: the money comes by 24 june",
            "121 came today but not the fees. I want them",
            "121 came on 27 Jun but not the fees",
        ),
        (
            "nl",
            "Orla: het geld komt voor 24 juni",
            "121 gekregen, maar niet de kosten",
            "121 gekregen, maar niet de kosten",
        ),
        (
            "de",
            "Orla: das Geld kommt bis 24. Juni",
            "121 sind da, aber nicht die Gebühr",
            "121 sind da, aber nicht die Gebühr",
        ),
        (
            "fr",
            "Orla : l'argent arrive avant le 24 juin",
            "121 reçus mais pas les frais",
            "121 reçus mais pas les frais",
        ),
        (
            "es",
            "Orla: el dinero llega antes del 24 de junio",
            "llegaron 121 pero no los gastos",
            "llegaron 121 pero no los gastos",
        ),
        (
            "en",
            "Orla: refund in 5 working days",
            "€44 back on the card, rest didnt come",
            "€44 back on the card, rest didnt come",
        ),
        ("en", "Orla: the money comes by 24 june", "121 came from my insurance but not the fees", ""),
        ("en", "Orla: the money comes by 24 june", "they say 121 came but not the fees", ""),
        ("en", "Orla: the money comes by 24 june", "121 came", ""),  # nobody knows whether that is all
    ],
)
def test_a_part_that_came_stands_behind_what_was_said_to_come(language: str, text: str, note: str, end: str) -> None:
    """In the person's own words, with the day; then nobody is asked to keep the whole of it."""
    said = _said(language, text, ("2024-06-27", note))

    assert (bool(end), bool(end)) == (said.forms[0].endswith(end or "\0"), bool(said.with_end))
    assert not (end and said.is_to_be_kept)


def test_how_much_came_is_told_alone_where_there_is_little_room() -> None:
    """Without what the person concluded; and whoever rang is named, as in a note of any other call."""
    said = _said(
        "en",
        "their manager Tom Ashby rang me, agrees it is in her handwriting, both months back by friday 7th",
        ("2024-06-18", "38.99 in on 5 june, so only one of the two months"),
        incoming=True,
    )

    told = "on 3 Jun Tom Ashby, a manager, promised a refund by 7 Jun"
    assert f"{told}; 38.99 in on 5 june, so only one of the two months" in said.forms
    assert f"{told}; 38.99 in on 5 june" in said.forms


def test_what_is_said_behind_a_name_in_the_middle_of_a_long_note_is_told_with_how_it_ended() -> None:
    """Without where it was said; a day of the month needs no other beside it, and a note may end in that nothing came."""
    said = _said(
        "es",
        "en la oficina, la directora Mar Solís: la segunda está retenida en una cuenta del banco y me la libera antes del 30",
        ("2024-07-02", "pasó el 30 y nada. encima me han cobrado 18 euros"),
    )

    told = (
        "Mar Solís me dijo el 3 de junio: la segunda está retenida en una cuenta del banco y me la libera antes del 30"
    )
    short = "Mar Solís me dijo el 3 de junio: me la libera antes del 30"
    ends = ("; el 2 de julio aún no había llegado nada", "; no llegó nada", "")
    assert said.forms == tuple(f"{each}{end}" for end in ends for each in (told, short))


def test_that_nothing_came_is_not_noted_once_more_below() -> None:
    """Where the lead says so in few words, a note that says nothing else has no line of its own."""
    entries = Entries()
    entries.contact("2024-06-03", "Fatima stuurt de 2 die missen, voor 20 juni in huis", channel=Channel.PHONE)
    entries.event("2024-06-21", EventKind.NOTE, "niks gekomen")
    wording = Wording(facts_of(case(language="nl"), entries), language_named("nl"), years=False)
    event = wording.facts.events[0]

    assert is_told_of(wording, event, "niks gekomen", "fatima stuurt de 2, voor 20 juni in huis; er kwam niets. graag")
    assert not is_told_of(wording, event, "niks gekomen", "fatima stuurt de 2, voor 20 juni in huis. graag")


def test_what_stands_before_the_name_of_whoever_answered_is_the_persons_own() -> None:
    """*Signed the form, Priya at the desk said it ends in March*; and so is what they did to the person since."""
    entries = Entries()
    text = "cancelled at the desk on 27 feb, signed the form, priya at the desk said it ends in march."
    text = f"{text} they took 38.99 again on 1 april"
    entries.contact("2024-06-03", text, agent="Priya")
    wording = Wording(facts_of(case(problem=""), entries), language_named("en"), years=False)

    assert own_account(wording) == [
        "cancelled at the desk on 27 feb, signed the form",
        "they took 38.99 again on 1 april",
    ]


def test_what_was_said_gives_way_to_the_number_but_keeps_what_came_of_it() -> None:
    """In fewer words: the day that its words mean, and that on which nothing had come, before the number and the end."""
    entries = Entries()
    entries.contact("2024-06-03", "rang Orla: refund in 5 working days", agent="Orla", case_number="70-4429")
    entries.contact("2024-06-05", "chat with Bo, refund in 5 working days he says", agent="Bo")
    entries.event("2024-06-21", EventKind.NOTE, "still nothing on my card")
    told = [
        lead_of(facts_of(case(problem=f"The lamp {'is very ' * much}dark."), entries), ExportOptions("en")).text
        for much in range(10, 22)
    ]

    assert any("Bo promised a refund by 12 Jun; nothing had come by 21 Jun" in each for each in told)
    assert any("Bo promised a refund by 12 Jun; nothing came" in each and "70-4429" in each for each in told)
    assert all("nothing" in each for each in told)


def test_a_part_that_came_is_told_once() -> None:
    """In the lead, and not in its own line too."""
    entries = Entries()
    entries.contact("2024-06-03", "rang Orla: refund in 5 working days", agent="Orla")
    entries.event("2024-06-21", EventKind.NOTE, "€44 back on the card, rest didnt come")
    told = paste(facts_of(case(problem="It broke."), entries), ExportOptions("en"))

    assert told.count("back on the card, rest didnt come") == 1


def test_what_a_thing_will_be_is_told_as_promised() -> None:
    """By its kind, without what they said before."""
    said = _said(
        "de",
        "Bo sagt der beleg liegt doch vor, taxi wird bis 20. juni überwiesen",
        ("2024-06-24", "nichts gekommen"),
    )

    assert said.forms[0].startswith("Bo hat am 3. Juni eine Erstattung bis zum 20. Juni zugesagt; ")


@each(
    ("language", "text", "shortest"),
    [
        ("en", "rang, Bo says a new bike will be delivered by 20 June, she is sorry about it all", "by 20 Jun"),
        ("fr", "appelé, Bo, un vélo neuf livré au plus tard le 20 juin, elle s'excuse", "au 20 juin"),
        ("en", "rang, Bo says a new bike will be delivered by 20 June, if the photo is ok", "if the photo is ok"),
        ("en", "rang, Bo says a new bike will be delivered by 20 June, the old one collected", "the old one collected"),
    ],
)
def test_what_promises_nothing_behind_the_day_is_left_out_where_there_is_little_room(
    language: str, text: str, shortest: str
) -> None:
    """Not what it hangs on, nor what is promised besides."""
    said = _said(language, text)

    assert said.forms[-1].rstrip(".").endswith(shortest)


def test_of_what_she_said_at_length_the_promise_alone_is_told() -> None:
    """What she saw before is none of it."""
    said = _said("en", "Bo on chat, she can see i cancelled on the 21st, full refund by 20 June, ticket 330918")

    assert said.forms[0] == "on 3 Jun Bo promised a full refund by 20 Jun, case 330918"
    assert not any("cancelled" in each for each in said.forms)


@each(
    ("language", "problem", "text"),
    [
        ("en", "2 tickets never got there, so 192 quid gone", "Tash on chat, will pay the tickets 192 by 17 June"),
        ("nl", "2 kaartjes weg, dus 192 euro", "gebeld, Bo zegt ze betalen de kaartjes 192 voor 18 juni"),
        ("de", "2 Karten weg, also 192 Euro", "angerufen, Bo: sie zahlen die Karten 192 bis 17. Juni"),
        ("fr", "2 billets perdus, donc 192 euros", "appelé, Bo dit qu'ils paient les billets 192 avant le 18 juin"),
        ("es", "2 entradas perdidas, 192 euros", "llamé. Bo dice que pagarán las entradas 192 antes del 18 de junio"),
    ],
)
def test_a_sum_they_would_pay_that_the_problem_names_came_in_part(language: str, problem: str, text: str) -> None:
    """Typed without its currency it is that sum, and of a smaller refund since it is told that only this came."""
    entries = Entries()
    entries.contact("2024-06-03", text, channel=Channel.PHONE)
    entries.event("2024-06-05", EventKind.REFUNDED, amount=Money(850, "GBP" if "quid" in problem else "EUR"))
    opened = case(language=language, problem=problem, want=None)
    said = said_to_come(Wording(with_named_agents(facts_of(opened, entries)), language_named(language), years=False))

    assert said.is_to_be_kept
    assert re.search(r"8[.,]50", said.forms[0])


@each(
    ("language", "text"),
    [
        ("en", "Lorraine, apologised, she'll refund me by 17 June"),
        ("nl", "gebeld met Bo, excuses, geld komt voor 18 juni"),
        ("nl", "gebeld met Bo, ze zegt sorry en dat ik voor 18 juni mijn geld terug heb"),
        ("de", "angerufen, Frau Bos, entschuldigt sich, Geld kommt bis 17. Juni"),
        ("fr", "appelé, Sonia, désolée pour le retard, remboursement avant le 18 juin"),
        ("es", "llamé. Iván, pide disculpas, lo ingresan antes del 18 de junio"),
    ],
)
def test_that_they_were_sorry_is_nothing_that_comes(language: str, text: str) -> None:
    """It stands before what they said would come, and is left out."""
    told = _said(language, text).forms[0]

    assert re.search(r"17|18", told)
    assert not re.search(r"apolog|excus|entschuld|désol|disculp|sorry", told)


@each(
    ("language", "text", "note"),
    [
        ("en", "Lorraine on chat, she'll refund me by 17 June", "nowt on paypal"),
        ("nl", "chat met Bo, geld komt voor 18 juni", "niks op rekening"),
        ("de", "Chat mit Frau Bos, Geld kommt bis 17. Juni", "nix gekommen"),
    ],
)
def test_that_nothing_came_is_told_once_where_it_was_logged_as_a_contact(language: str, text: str, note: str) -> None:
    """The lead says so, in its own words; what the contact held besides is not lost."""
    entries = Entries()
    entries.contact("2024-06-03", text)
    entries.contact("2024-06-20", note)
    entries.contact("2024-06-24", "rang 0800, engaged")
    facts = facts_of(case(language=language, problem="It broke.", want=None), entries)
    told = str(export_facts(facts, ExportAnswers()).output)

    assert note not in told.casefold()
    assert "engaged" in told


@each(
    ("language", "text", "told"),
    [
        ("en", "supervisor Dwayne saw it sat in Miami for 11 days", "Saw it sat in Miami for 11 days"),
        ("fr", "la responsable Mme Vasseur veut une photo", "Veut une photo"),
        ("nl", "leidinggevende Bo wil een foto", "Wil een foto"),
        ("en", "Ann wrote back: refund approved", "Refund approved"),
        ("es", "Iván me escribe: baja hecha", "Baja hecha"),
        ("en", "supervisor Dwayne, who was kind", "supervisor Dwayne, who was kind"),
    ],
)
def test_whoever_the_line_begins_with_is_named_once(language: str, text: str, told: str) -> None:
    """Their line begins with their name and what they are: their words do not again."""
    entries = Entries()
    entries.contact("2024-06-03", text)
    facts = with_named_agents(facts_of(case(language=language), entries))

    assert told == without_who(Wording(facts, language_named(language), years=False), facts.contacts[0], text)


def test_what_they_credit_by_a_day_is_a_refund_that_they_promised() -> None:
    """In Spanish too, where *abonar* says it."""
    said = _said(
        "es", "la directora Mar Solís: la segunda está retenida y me la abona antes del 30", ("2024-07-02", "y nada")
    )

    assert "Mar Solís me prometió el reembolso para el 29 de junio" in said.forms
