"""A dispute typed in a hurry, everything in the text of a contact: what the lead makes of it, in five languages."""

from __future__ import annotations

from casebook.actions.exporting.answers import ExportAnswers
from casebook.actions.exporting.export import export_facts
from casebook.exporters.words.statements import answer_in, statements_of
from casebook.parsing.agents_named import agent_in
from casebook.records.vocabularies import EventKind, Outcome, Promised
from tests.builders import Entries, case, facts_of
from tests.conftest import each


def lead(language: str, *contacts: tuple[str, str], noted: tuple[str, str] | None = None) -> str:
    """The text at 300 of a case of which nothing but these was typed, with one space for another."""
    entries = Entries()
    for at, text in contacts:
        entries.contact(at, text)
    if noted:
        entries.event(noted[0], EventKind.NOTE, noted[1])
    output = str(
        export_facts(facts_of(case(language=language), entries), ExportAnswers(limit=300, language=language)).output
    )
    return output.replace("\u00a0", " ").replace("\u202f", " ")


ACCOUNTS = (
    ("en", "ordered 3 may, no AB-20417. the lamp came with a cracked foot. Priti on chat says wait", "cracked foot"),
    (
        "en",
        "plan no 77-1204 since dec 1. they billed me 310 for a cleaning. Rosa says she checks",
        "They billed me 310",
    ),
    ("nl", "tuinhuis van 9 april, order BP-40772. pakket 3 ontbreekt. Joris vraagt het na", "Pakket 3 ontbreekt."),
    (
        "de",
        "küche am 5.3. eingebaut, auftrag 77-20518. arbeitsplatte falsch. herr Diekmann sagt warten",
        "Arbeitsplatte falsch.",
    ),
    (
        "fr",
        "commande CP-44190 du 20 avril. reçu avec le cadre fissuré. Sophie dit d'attendre",
        "Reçu avec le cadre fissuré.",
    ),
    ("es", "nevera del 10 enero, pedido FH-77120. dejó de enfriar. Lucía dice que esperemos", "Dejó de enfriar."),
)


@each(("language", "text", "wrong"), ACCOUNTS)
def test_what_went_wrong_is_told_though_it_is_not_the_first_sentence(language: str, text: str, wrong: str) -> None:
    """The first contact says what it is about, then what went wrong, then who answered: the first two are the person's own."""
    later = ("2024-06-20", "keine meldung." if language == "de" else "nothing new")

    assert wrong in lead(language, ("2024-06-01", text), later)


PROMISED = (
    (
        "en",
        "supervisor Mr Hale: no stock left, refund of 89 pounds by 15 june",
        "no refund on my account",
        "nothing had come by",
    ),
    ("nl", "Wilma belt: nieuwe accu komt uiterlijk 15 juni", "geen accu", "was er nog niets"),
    ("de", "mit Frau Brandl gesprochen: 380 euro werden bis 15. juni überwiesen", "kein geld da", "war noch nichts da"),
    (
        "de",
        "an Diekmann gemailt. er ruft an: neue platte ist bestellt, einbau am 15. juni",
        "keiner gekommen",
        "niemand ist gekommen",
    ),
    ("en", "Declan: found it, a new lamp goes out by 15 june", "still no lamp", "nothing had come by"),
    (
        "es",
        "Julián llama: me devuelven 260 euros antes del 15 de junio",
        "nada en el banco",
        "aún no había llegado nada",
    ),
    ("es", "la encargada Sra. Vidal: cambian la nevera antes del 15 de junio", "no vino nadie", "; no vino nadie"),
)


@each(("language", "said", "noted", "end"), PROMISED)
def test_the_newest_promise_in_the_words_is_told_with_its_end(language: str, said: str, noted: str, end: str) -> None:
    """Though a *no* stands before it; with who made it, what the person noted since, and that it is to be kept, or the money."""
    older = (
        "2024-06-01",
        "it broke. Priti on chat: replacement by friday" if language == "en" else "kapot. Priti (chat): morgen",
    )
    told = lead(language, older, ("2024-06-08", said), noted=("2024-06-20", noted))
    keeps = ("keep that promise", "toezegging", "diese Zusage", "cumplan esa promesa")
    money = ("I ask for a refund of 89", "Ich bitte um eine Zahlung von 380", "Solicito el reembolso de 260")

    assert end in told
    assert any(
        name in told for name in ("Mr Hale", "Declan", "Julián", "Wilma", "Frau Brandl", "Diekmann", "Sra. Vidal")
    )
    assert any(each in told for each in (*keeps, *money))


CLAIMS = (
    "hotline sagt abnahme mängelfrei unterschrieben. hab nur unter vorbehalt unterschrieben, steht im protokoll",
    "Sam says the courier photo shows the box. the photo shows the door of the neighbours",
    "Wilma zegt dat ik de accu zelf heb laten vallen. heb ik niet, de fiets stond de hele week binnen",
    "Sophie dit que la livraison est signée sans réserve. j'ai noté cadre fissuré sur le bon",
    "Lucía dice que yo no estaba en casa. estuve todo el día, tengo las fotos del portal",
    "says I signed a release so 210 is it. never signed one, my copy has full value protection ticked",
    "Wilma zegt dat ik voor de korting heb getekend. nooit getekend, op mijn exemplaar staat niets",
    "hotline sagt ich hätte den Verzicht unterschrieben. nie unterschrieben, im Protokoll steht nichts davon",
    "Sophie dit que j'ai accepté le devis. jamais signé ce devis, il est daté du lendemain de la panne",
    "Lucía dice que acepté la oferta. nunca acepté nada, la carta llegó dos semanas después de eso",
)


@each("text", CLAIMS)
def test_what_they_hold_is_not_told_without_the_answer_to_it(text: str) -> None:
    """The sentence in which the person denies it goes with it: both are told, or neither."""
    assert len(statements_of(text)) == 1
    assert (
        len(statements_of(text.replace(". ", ". then I rang the other number that is printed on the letter. ", 1))) > 1
    )


def test_an_answer_that_shows_something_stands_alone() -> None:
    """Without the bare no before it; what only denies tells nothing without the claim."""
    claim = "hotline sagt ich hätte schadenfrei quittiert."

    assert answer_in(f"{claim} Stimmt nicht, auf dem schein steht tür defekt") == "auf dem schein steht tür defekt"
    assert answer_in("Priti says I took a voucher. I never accepted any") == ""
    assert (
        answer_in("Ria zegt dat de deur dicht was. ik was de hele dag thuis") == ""
    )  # on another day than it was written
    assert answer_in("Priti says it was sent. It was sent on Monday") == ""


@each(
    ("text", "paper"),
    [
        ("He says I signed it. Never signed one, my copy has the cover ticked", "my copy has the cover ticked"),
        ("Ria zegt dat ik tekende. nooit getekend, op mijn exemplaar staat dekking", "op mijn exemplaar staat dekking"),
        (
            "Ria sagt ich unterschrieb. nie unterschrieben, auf meinem Exemplar steht Vollschutz",
            "auf meinem Exemplar steht",
        ),
        (
            "Léa dit que j'ai signé. jamais signé, mon exemplaire indique la garantie",
            "mon exemplaire indique la garantie",
        ),
        ("Eva dice que firmé. nunca firmé, mi copia marca la cobertura", "mi copia marca la cobertura"),
        ("He says I signed it. Never signed one, I was away", ""),
        ("She says the cover is over. but the receipt of 14 jan says 5 years", "the receipt of 14 jan says 5 years"),
        (
            "Meisje zegt dat de garantie voorbij is. maar op de bon van 14 jan staat 5 jaar",
            "op de bon van 14 jan staat",
        ),
        (
            "Sie sagt die Garantie ist vorbei. aber auf dem Beleg vom 14.1. steht 5 Jahre",
            "auf dem Beleg vom 14.1. steht",
        ),
        (
            "Elle dit que c'est fini. mais sur la facture du 14 janvier il est écrit 5 ans",
            "sur la facture du 14 janvier",
        ),
        ("Dice que la garantía acabó. pero en la factura del 14 de enero pone 5 años", "en la factura del 14 de enero"),
    ],
)
def test_of_an_answer_that_denies_what_their_own_paper_says_stands_alone(text: str, paper: str) -> None:
    """The denial needs the claim; the paper does not."""
    assert answer_in(text).startswith(paper)
    assert bool(answer_in(text)) == bool(paper)


def test_a_note_that_nothing_came_hides_nothing_else_that_it_says() -> None:
    """What answers them in the same text shows who is right; that nothing came is told of what was said to come."""
    said = (
        "nothing came. the girl on the phone says the warranty is over. but the receipt of 14 jan says 5 years warranty"
    )
    told = lead(
        "en",
        ("2024-06-01", "hearing aid broke 3 times since 3 may. Ann sends it in, back within 2 weeks"),
        ("2024-06-20", said),
        noted=("2024-06-24", "sent them a photo"),
    )

    assert "the receipt of 14 jan says 5 years warranty" in told.casefold()


def test_a_named_agent_did_not_tell_how_it_came() -> None:
    """In what state something came, or how it broke, is the person's own account, whoever answered; *yesterday* has its day."""
    entries = Entries()
    said = "llegó ayer con el tambor suelto, el repartidor apuntó embalaje roto en el albarán 70331"
    entries.contact("2024-06-09", said, agent="Nerea")
    output = str(export_facts(facts_of(case(language="es"), entries), ExportAnswers(limit=300, language="es")).output)

    assert "llegó el 8 de junio con el tambor suelto" in output.replace("Llegó", "llegó").replace("\u00a0", " ")


def test_what_something_costs_is_not_what_they_refused() -> None:
    """A pickup that took place is not told as refused, since its charges are."""
    entries = Entries()
    entries.promise("2024-06-01", "recogida el 3 de junio", "2024-06-03", promised=Promised.COLLECTION)
    said = "los 50 son gastos de recogida y no se devuelven"
    entries.contact("2024-06-09", said, agent="Nerea", outcome=Outcome.REFUSED)
    output = str(export_facts(facts_of(case(language="es"), entries), ExportAnswers(language="es")).output)

    assert "ecogida denegada" not in output


def test_of_what_came_since_it_is_not_said_that_nothing_did() -> None:
    """*Nobody came* of the first appointment is no end of one that was kept later; nor is it to be kept any more."""
    first = ("2024-06-01", "oven dead since may, order AB-2201. Cass ok with it, tech comes on 5 june, no callout fee")
    missed, came = ("2024-06-05", "no tech. waited all day"), ("2024-06-09", "Dane the tech came, needs a new one")

    assert "tech comes on 5 june, no callout fee;" not in lead("en", first, missed, came)
    assert "keep that promise" not in lead("en", first, missed, came)


def test_what_the_lead_quotes_is_not_told_again_below() -> None:
    """Neither what was said, without who said it, nor the number that it was said under; in the middle of a line, too."""
    entries = Entries()
    entries.contact("2024-06-01", "my lamp came broken on 30 may. Dana on chat says send a photo")
    entries.contact(
        "2024-06-10", "called, Marisol. found it at the wrong club. refund by friday she said. ref CX-40417"
    )
    output = str(export_facts(facts_of(case(), entries), ExportAnswers()).output)

    assert [output.count(each) for each in ("promised a refund by", "CX-40417")] == [1, 1]
    assert "found it at the wrong club" in output.casefold()


KEPT = (
    ("de", "Frau Roth schreibt: die 60 Euro werden bis 10. Juni erstattet", "60 Euro am 9. Juni bekommen"),
    ("en", "Gina says a refund of 60 euros by 10 june", "got the 60 euros on 9 june"),
    ("fr", "Paul promet un remplacement sous 2 semaines", "le nouveau est arrivé mais mauvaise couleur"),
)


@each(("language", "said", "noted"), KEPT)
def test_what_came_is_not_asked_to_be_kept(language: str, said: str, noted: str) -> None:
    """The money that the person noted to have come, and the thing in whose place another came, though that was wrong."""
    told = lead(
        language, ("2024-05-01", "it broke. kaputt. cassé. 01/05"), ("2024-05-28", said), noted=("2024-06-12", noted)
    )

    assert not any(each in told for each in ("keep that promise", "diese Zusage", "tenir cette promesse"))


def test_a_month_behind_a_day_is_nobody() -> None:
    """*31. Mai bestätigt* names no Mai, nor does a title begin every name with M."""
    assert agent_in("Frau Roth schreibt, Kündigung zum 31. Mai bestätigt") == "Frau Roth"
    assert agent_in("La facture est fausse. Merci dit le service") == ""


def test_the_number_that_the_text_begins_with_is_not_said_again() -> None:
    """As a sentence, and as a clause of one, neither in the lead nor below; a sentence that begins with it begins the text."""
    clause = (
        "2024-06-01",
        "my lamp came broken on 30 may, order KL-88310, 89 pounds. Dana on chat says to wait for another photo of it",
    )
    alone = (
        "2024-06-01",
        "my lamp came broken on 30 may. order KL-88310. Dana on chat says to wait for another photo of it",
    )
    begins = ("2024-06-01", "order KL-88310 of 20 may came broken. Dana on chat says to wait for another photo of it")

    assert lead("en", clause).startswith("Order KL-88310: my lamp came broken on 30 may, 89 pounds.")
    assert lead("en", begins).startswith("Order KL-88310 of 20 may came broken.")
    assert [lead("en", each).casefold().count("kl-88310") for each in (clause, alone, begins)] == [1, 1, 1]


def test_the_number_that_the_text_begins_with_is_not_said_again_in_the_problem() -> None:
    """In a clause of its own, or as its first words; within a clause it stays, as a part of what happened."""
    entries = Entries()
    entries.contact("2024-06-03", "rang, nothing new")
    opened = (
        (
            "sofa came with a torn seat, order HL22-9081, 1349 quid",
            "Order HL22-9081: sofa came with a torn seat, 1349 quid.",
        ),
        ("order HL22-9081 came with a torn seat", "Order HL22-9081 came with a torn seat."),
        ("they mixed order HL22-9081 up with another", "Order HL22-9081: they mixed order HL22-9081 up with another."),
    )

    for problem, begins in opened:
        facts = facts_of(case(problem=problem), entries)
        told = str(export_facts(facts, ExportAnswers(limit=300, language="en")).output)
        assert told.casefold().startswith(begins.casefold())
