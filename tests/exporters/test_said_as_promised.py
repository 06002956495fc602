"""What was typed in one text, in a hurry, is told as what was promised where its words say what that is."""

from __future__ import annotations

from casebook.exporters.facts.evidence.shows import shows
from casebook.exporters.facts.to_come.said_to_come import SaidToCome, said_to_come
from casebook.exporters.lead.lead import lead_of
from casebook.exporters.options import ExportOptions
from casebook.exporters.wording import Wording
from casebook.exporters.words.named_agents import with_named_agents
from casebook.language.language import language_named
from casebook.records.vocabularies import EventKind, Outcome
from tests.builders import Entries, case, facts_of
from tests.conftest import each

from .cases import paste


def _said(language: str, text: str) -> SaidToCome:
    """Of a chat on 3 June."""
    entries = Entries()
    entries.contact("2024-06-03", text)
    facts = with_named_agents(facts_of(case(language=language, problem="", want=None), entries))
    return said_to_come(Wording(facts, language_named(language), years=False))


def first_told(language: str, text: str) -> str:
    """How the most of it is told, with plain blanks; nothing where it is not."""
    return (_said(language, text).forms or ("",))[0].replace("\u00a0", " ").replace("\u202f", " ")


@each(
    ("language", "text", "told"),
    [
        (
            "en",
            "chat with Kirsty, she says no problem, cash back to my card 412.60 within 7 days and the voucher gets cancelled",
            "on 3 Jun Kirsty promised a refund of 412.60 by 10 Jun",
        ),
        (
            "nl",
            "chat met Femke, bestelling KM-5590213, ze ziet het en stort 137,85 terug binnen 5 werkdagen",
            "Femke beloofde op 3 jun terugbetaling van 137,85, uiterlijk 10 jun",
        ),
        (
            "de",
            "tel. mit Frau Jessen, kein problem, die 119,97 euro kommen bis 16. juni zurück",
            "Frau Jessen hat am 3. Juni eine Erstattung von 119,97 euro bis zum 16. Juni zugesagt",
        ),
        (
            "fr",
            "tchat avec Mehdi, il dit que les 186,40 seront remboursés sous 10 jours",
            "le 3 juin, Mehdi m'a promis un remboursement de 186,40 d'ici au 13 juin",
        ),
        (
            "es",
            "chat con Loli, sin problema, me devuelven los 279 euros antes del 13 de junio",
            "el 3 de junio, Loli me prometió el reembolso de 279 euros para el 12 de junio",
        ),
        (
            "es",
            "whatsapp con Loli, dice que nos devuelven los 318,40 en 7 días",
            "el 3 de junio, Loli me prometió el reembolso de 318,40 para el 10 de junio",
        ),
        (
            "es",
            "chat con Loli, sin problema, me mandan las correctas sin coste antes del 12 de junio",
            "el 3 de junio, Loli me prometió la sustitución para el 11 de junio",
        ),
    ],
)
def test_money_is_told_as_promised_with_its_sum_and_its_day(language: str, text: str, told: str) -> None:
    """Without that it is no problem, or what else they did in the same breath."""
    assert told == first_told(language, text)


@each(
    ("language", "text", "told"),
    [
        ("en", "chat with Kim, theyre bringing it by 20 june", "Kim promised delivery by 20 Jun"),
        ("en", "chat with Kim, says they're dropping it off by 20 june", "Kim promised delivery by 20 Jun"),
        ("nl", "chat met Femke, ze zegt dat ze hem voor 21 juni brengen", "levering, uiterlijk 20 jun"),
        ("de", "chat mit Frau Jessen, er sagt sie bringen sie bis 20. juni", "die Lieferung bis zum 20. Juni"),
        ("fr", "tchat avec Mehdi, il dit qu'ils l'envoient avant le 21 juin", "la livraison d'ici au 20 juin"),
        ("es", "whatsapp con Loli, dice que la traen antes del 21 de junio", "la entrega para el 20 de junio"),
        ("es", "chat con Loli, me lo cambian antes del 21 de junio", "la sustitución"),
    ],
)
def test_what_others_bring_is_promised_though_nobody_names_it(language: str, text: str, told: str) -> None:
    """*They're bringing it*, *la traen*: in the present, of a thing that is only called *it*."""
    assert told in first_told(language, text)


@each(
    ("language", "text"),
    [
        ("en", "chat with Kim, they'll bring it up with the manager by 20 june"),
        ("de", "chat mit Jessen, bringen Sie bitte den Beleg bis 20. juni"),
        ("es", "chat con Loli, la factura la lleva el gestor"),
    ],
)
def test_what_is_not_brought_to_the_person_is_no_delivery(language: str, text: str) -> None:
    """Nor what they have to bring."""
    told = first_told(language, text)

    assert not any(each in told for each in ("delivery", "Lieferung", "entrega"))


@each(
    ("language", "text", "want", "told"),
    [
        ("de", "tel. mit Frau Jessen, neuer termin am 14. juni und die 119,97 euro kommen bis 16. juni zurück",
         "die 119,97 zurück", "eine Erstattung von 119,97 euro bis zum 16. Juni"),
        ("en", "chat with Kim, engineer on 14 june and the 80 gbp comes back by 16 june", "the 80 gbp back", "by 16 Jun"),
        ("nl", "chat met Femke, monteur op 14 juni en de 80 euro komt terug voor 17 juni", "de 80 euro terug", "16 jun"),
    ],
)  # fmt: skip
def test_of_two_things_the_one_that_is_asked_for_is_told(language: str, text: str, want: str, told: str) -> None:
    """With its own day."""
    entries = Entries()
    entries.contact("2024-06-03", text)
    facts = with_named_agents(facts_of(case(language=language, problem="It is late.", want=want), entries))

    assert told in lead_of(facts, ExportOptions(language)).text


@each(
    ("language", "text"),
    [
        ("de", "mail geschrieben, will die 149 euro bis 30. juni zurück"),
        ("de", "mail an Frau Jessen, möchte die 149 euro bis 30. juni zurück"),
        ("nl", "mail gestuurd, wil 599 euro terug voor 1 juli"),
        ("en", "emailed them, want 599 back by 1 july"),
        ("fr", "mail envoyé, je veux 599 euros avant le 1er juillet"),
        ("es", "mandé correo, quiero los 599 euros antes del 1 de julio"),
    ],
)
def test_what_the_person_asked_for_nobody_promised(language: str, text: str) -> None:
    """Wherever in the text that stands."""
    assert not _said(language, text).forms


@each(
    ("language", "text"),
    [
        ("en", "asked Kim for a refund by 20 june"),
        ("en", "Kim says they might refund by 20 june"),
        ("en", "Kim says they will charge me 40 gbp on 20 june"),
        ("en", "Kim says she cant promise a refund by 20 june"),
        ("nl", "Kim gevraagd om geld terug voor 20 juni"),
        ("nl", "tegen Kim gezegd: geld terug voor 20 juni"),
        ("nl", "Kim zegt misschien geld terug voor 20 juni"),
        ("nl", "Kim zegt dat ze 40 euro afschrijven op 20 juni"),
        ("de", "Kim sagt vielleicht kommt das Geld bis 20. Juni"),
        ("de", "Kim sagt das Geld kommt frühestens am 20. juni"),
        ("fr", "Kim dit peut-être un remboursement avant le 20 juin"),
        ("fr", "Kim dit qu'ils prélèvent 40 euros le 20 juin"),
        ("es", "Kim dice que a lo mejor me devuelven 50 euros antes del 20 de junio"),
    ],
)
def test_what_nobody_is_sure_of_is_told_as_it_was_said(language: str, text: str) -> None:
    """Nor what the person asked for, nor what they take."""
    told = first_told(language, text)

    assert not any(each in told for each in ("promised", "belo", "zugesagt", "promis", "prometi"))


def test_an_answer_that_was_to_come_gives_way_to_who_refused_since() -> None:
    """That says more, where there is no room for both."""
    entries = Entries()
    entries.contact("2024-06-03", "she will reply by 10 june", agent="Kim", case_number="KL-4471")
    entries.contact("2024-06-14", "Bo says no refund, the parcel was delivered", agent="Bo", outcome=Outcome.REFUSED)
    problem = f"The parcel with the lamp that I ordered on 20 May {'and paid for ' * 8}never came."
    facts = facts_of(case(problem=problem, want="the 40 GBP that I paid for the lamp back on my card"), entries)

    assert "Bo refused" in lead_of(facts, ExportOptions("en")).text


@each(
    ("language", "text", "quoted"),
    [
        ("fr", "tchat avec Inès, commande LB-40917, pas de souci, ils le renvoient et je l'ai avant le 18 juin",
         ": ils le renvoient et je l'ai avant le 18 juin"),
        ("nl", "chat met Femke, geen probleem, gemaakt of een nieuwe voor 20 juni", ": gemaakt of een nieuwe voor 20 juni"),
    ],
)  # fmt: skip
def test_what_is_quoted_begins_with_what_comes(language: str, text: str, quoted: str) -> None:
    """And not with the number of what it is about, or that it is no problem."""
    assert quoted in first_told(language, text)


def test_a_new_thing_sent_overnight_comes_before_a_call() -> None:
    """At no charge it is promised all the same; *no box* says that it did not come."""
    entries = Entries()
    entries.contact("2024-06-03", "chat w/ Denisha. shes shipping a new box overnight no charge, case 0098-4471")
    entries.contact("2024-06-06", "no box. called, Rob says pharmacist has to look at it and will call me back today")
    facts = with_named_agents(facts_of(case(problem="the pens got here warm", want="my 214.75 back"), entries))

    told = lead_of(facts, ExportOptions("en")).text

    assert "Denisha promised a replacement, case 0098-4471; nothing" in told
    assert "Rob" not in told


@each(
    ("language", "text"),
    [
        ("en", "chat with Kim, money back by 20 june if I send the label"),
        ("nl", "chat met Femke, gemaakt of een nieuwe voor 20 juni"),
        ("de", "chat mit Frau Jessen, das Geld kommt mit der nächsten Rechnung zurück"),
    ],
)
def test_what_hangs_on_something_is_told_as_it_was_said(language: str, text: str) -> None:
    """And so are two things of which one comes, and what comes with a bill whose day nobody knows."""
    assert not any(each in first_told(language, text) for each in ("promised", "beloofde", "zugesagt"))


@each(
    ("language", "text", "is_proof"),
    [
        ("nl", "ik krijg een bon van 15 euro uit coulance", False),
        ("nl", "de bon van 189 euro ligt hier", True),
        ("fr", "un bon de 60 euros", False),
        ("en", "they offer a 20 pound voucher", False),
    ],
)
def test_a_voucher_of_theirs_shows_nothing(language: str, text: str, is_proof: bool) -> None:
    """A receipt does, though both are a *bon*."""
    wording = Wording(facts_of(case(language=language), Entries()), language_named(language))

    assert (shows(wording, text) > 0) is is_proof


def test_what_came_after_it_was_said_stands_behind_it() -> None:
    """In the order of the days."""
    entries = Entries()
    entries.contact("2024-06-03", "chat with Kim, refund by 10 june")
    entries.event("2024-06-14", EventKind.NOTE, "found the receipt in my email, it says cancelled by the airline")
    facts = with_named_agents(facts_of(case(problem="The flight was cancelled.", want="my money back"), entries))

    told = lead_of(facts, ExportOptions("en")).text

    assert told.index("Kim promised a refund") < told.casefold().index("receipt")


@each(
    ("language", "text", "told"),
    [
        ("en", "rang, Dave, refund approved, 3-5 working days", "a refund by"),
        ("nl", "gebeld, Joris, terugbetaling is goedgekeurd, 3-5 werkdagen", "terugbetaling, uiterlijk"),
        ("de", "tel. Herr Wolters, Auszahlung wäre freigegeben, 3-5 Werktage", "die Auszahlung bis zum"),
        ("fr", "appelé, Karim, remboursement validé, 3-5 jours ouvrés", "un remboursement d'ici au"),
        ("es", "llamé, Pedro, el reembolso está aprobado, 3-5 días laborables", "el reembolso para el"),
        ("nl", "gebeld, Bram, nieuwe accu ligt er uiterlijk 18 juni", "een nieuwe accu, uiterlijk"),
        ("en", "rang, Dave, a new battery is in by 18 June", "a new battery by"),
    ],
)
def test_that_it_was_decided_is_no_part_of_what_was_promised(language: str, text: str, told: str) -> None:
    """*Hat die Auszahlung wäre freigegeben zugesagt* is no sentence."""
    assert told in first_told(language, text)


@each(
    ("language", "text", "want"),
    [
        ("de", "per mail gekündigt, will die 268 euro zurück", "die 268 euro zurück"),
        ("de", "ihm gesagt dass ich mein geld zurück will", "mein geld zurück"),
        ("de", "hab nein gesagt, ich will mein geld", "mein geld"),
        ("en", "cancelled by email, want the 268 back", "the 268 back"),
        ("en", "told her i want the 61,350 sent to tamar now", "the 61,350 sent to tamar"),
        ("nl", "per mail opgezegd, wil de 268 euro terug", "de 268 euro terug"),
        ("fr", "résilié par mail, je veux mes 268 euros", "mes 268 euros"),
        ("es", "les digo que no, quiero mi dinero", "mi dinero"),
        ("en", "told him cancel the order and give me my 69.49 back", "cancel the order and give me my 69.49 back"),
        ("de", "will jetzt 30% nachlass oder rücknahme, frist bis 7. juni", "30% nachlass oder rücknahme"),
        ("nl", "ik wil 30% korting", "30% korting"),
        ("fr", "je veux une remise de 30%", "une remise de 30%"),
    ],
)
def test_what_the_person_wants_is_asked_and_nobody_promised_it(language: str, text: str, want: str) -> None:
    """*Mir wurde gesagt: will die 268 Euro zurück* would put it in their mouth."""
    entries = Entries()
    entries.contact("2024-06-03", text)
    facts = with_named_agents(facts_of(case(language=language, problem="It is broken.", want=None), entries))
    told = paste(facts, ExportOptions(language, lead=True))

    assert not _said(language, text).forms
    assert want in told


NOBODY_ASKED = (
    ("en", "Mona says she pays back the 84.60 EUR by 10 June", "I ask for a refund of 84.60 EUR by"),
    ("nl", "Mona zegt dat ze de 84,60 EUR voor 10 juni terugbetaalt", "Ik vraag om terugbetaling van € 84,60"),
    ("de", "Mona sagt, die 84,60 EUR kommen bis 10. Juni zurück", "Ich bitte um eine Erstattung von 84,60 €"),
    ("fr", "Mona dit qu'elle me rembourse les 84,60 EUR avant le 10 juin", "Je demande un remboursement de 84,60 €"),
    ("es", "Mona dice que me devuelve los 84,60 EUR antes del 10 de junio", "Solicito el reembolso de 84,60 €"),
)


@each(("language", "text", "asked"), NOBODY_ASKED)
def test_money_that_was_said_to_come_is_asked_for_by_its_sum(language: str, text: str, asked: str) -> None:
    """Whoever wrote down no wish wants what they were told, and a stranger needs to know what that is."""
    entries = Entries()
    entries.contact("2024-06-03", text)
    entries.event("2024-06-20", EventKind.NOTE, "still nothing")
    problem = "I was charged for a visit that never took place."
    facts = with_named_agents(facts_of(case(language=language, problem=problem, want=None), entries))

    told = lead_of(facts, ExportOptions(language)).text.replace("\u00a0", " ")
    assert asked in told
    assert language_named(language).lead.keep_promise_by.partition("{day}")[0] not in told


def test_what_nobody_gives_back_is_asked_as_promised() -> None:
    """A thing that was said to come has no sum, nor may its words be a wish."""
    entries = Entries()
    entries.contact("2024-06-03", "Mona says a fitter brings the new hinge by 10 June")
    facts = with_named_agents(facts_of(case(problem="The door fell off.", want=None), entries))

    assert "Please keep that promise" in lead_of(facts, ExportOptions("en")).text
