"""A parcel that tracking calls delivered and that never came: a sentence in every language, and in the lead once."""

from __future__ import annotations

import re

from casebook.domain.deliveries import own_deliveries
from casebook.exporters.options import ExportOptions
from casebook.exporters.registry import Format, Recipient, rendered
from casebook.language.language import language_named
from casebook.records.vocabularies import EventKind, Promised
from tests.builders import Entries, case, facts_of
from tests.conftest import each

PROBLEMS = {
    "en": "The parcel never arrived although tracking says delivered.",
    "nl": "Het pakket is nooit aangekomen, terwijl de tracking bezorgd zegt.",
    "de": "Das Paket kam nie an, obwohl die Sendungsverfolgung es als zugestellt meldet.",
    "fr": "Le colis n'est jamais arrivé alors que le suivi l'indique comme livré.",
    "es": "El paquete nunca llegó aunque el seguimiento lo da por entregado.",
}
TOLD = {
    "en": "racking says it was delivered on 5 Nov, but I did not receive it.",
    "nl": "olgens de tracking is het bezorgd op 5 nov, maar ik heb niets ontvangen.",
    "de": "aut Sendungsverfolgung wurde am 5. November zugestellt, ich habe aber nichts erhalten.",
    "fr": "e suivi indique une livraison le 5 novembre, mais je n'ai rien reçu.",
    "es": "egún el seguimiento, la entrega fue el 5 de noviembre, pero no he recibido nada.",
}

CAME = {
    "en": "elivery was on 9 Nov",
    "nl": "e bestelling is bezorgd op 9 nov",
    "de": "ie Zustellung erfolgte am 9. November",
    "fr": "a livraison a eu lieu le 9 novembre",
    "es": "a entrega tuvo lugar el 9 de noviembre",
}


@each("code", PROBLEMS)
def test_what_the_problem_says_of_it_is_not_said_again_in_the_lead(code: str) -> None:
    """Its day stands below; a problem that says no word of it leaves the lead to do so."""

    def paste(problem: str) -> tuple[str, str]:
        entries = Entries()
        entries.event("2024-11-05", EventKind.MARKED_DELIVERED)
        facts = facts_of(case(problem=problem, want="x", orders=("P-1",)), entries)
        lead, _, below = str(rendered(Recipient.CHAT, Format.TEXT, facts, ExportOptions(code)).text).partition("\n")
        return lead, below

    lead, below = paste(PROBLEMS[code])
    assert (TOLD[code] in lead, TOLD[code] in below) == (False, True), (lead, below)
    lead, below = paste("PK-77.")
    assert (TOLD[code] in lead, TOLD[code] in below) == (True, False), (lead, below)


@each("code", PROBLEMS)
def test_what_came_at_last_was_received(code: str) -> None:
    """On a later day: that it was marked as delivered before is all that is told of that, whatever the problem said then."""
    entries = Entries()
    entries.event("2024-11-05", EventKind.MARKED_DELIVERED)
    entries.event("2024-11-09", EventKind.DELIVERED)

    def text(problem: str, form: Format = Format.TEXT) -> str:
        facts = facts_of(case(problem=problem, want="x", orders=("P-1",)), entries)
        return str(rendered(Recipient.CHAT, form, facts, ExportOptions(code)).text)

    marked, came = language_named(code).marked_delivered, CAME[code]
    for problem in ("PK-77.", PROBLEMS[code]):
        told = text(problem)
        assert [TOLD[code] in told, told.count(marked), came in told] == [False, 1, True], told
        assert TOLD[code].rstrip(".") not in text(problem, Format.MARKDOWN)


NOTED = {
    "en": ("My suitcase did not arrive.", "the suitcase was broken"),
    "nl": ("Mijn koffer is niet aangekomen.", "de koffer was kapot"),
    "de": ("Mein Koffer ist nicht angekommen.", "der Koffer war kaputt"),
    "fr": ("Ma valise n'est pas arrivée.", "la valise était cassée"),
    "es": ("No ha llegado mi maleta.", "la maleta estaba rota"),
}


@each("code", NOTED)
def test_a_delivery_with_a_note_is_the_word_of_the_person(code: str) -> None:
    """Whoever noted what was in it had it in their hands, whatever the problem says: the lead tells it with its day."""
    problem, said = NOTED[code]
    entries = Entries()
    entries.event("2024-11-09", EventKind.DELIVERED, said)
    facts = facts_of(case(problem=problem, want="x", orders=("P-1",)), entries)
    told = str(rendered(Recipient.CHAT, Format.TEXT, facts, ExportOptions(code)).text)
    lead = told.partition("\n")[0]
    assert language_named(code).marked_delivered not in told
    assert f"{CAME[code]}{language_named(code).colon}{said}." in lead


PROMISED = {
    "en": ("delivery on 7 November", "box crushed", "only the legs"),
    "nl": ("levering op 7 november", "doos ingedeukt", "alleen de poten"),
    "de": ("Lieferung am 7. November", "Karton eingedrückt", "nur die Beine"),
    "fr": ("livraison le 7 novembre", "carton écrasé", "seulement les pieds"),
    "es": ("entrega el 7 de noviembre", "caja aplastada", "solo las patas"),
}


@each("code", PROMISED)
def test_what_was_promised_and_delivered_is_told_with_the_day_it_came(code: str) -> None:
    """Too late: nobody says that they know nothing of it, nor where only a part of it came that the whole did."""
    promised, crushed, part = PROMISED[code]

    def lead(said: str) -> str:
        entries = Entries()
        logged = entries.contact("2024-11-01", "...", agent="Bo")
        entries.promise("2024-11-01", promised, "2024-11-07", promised=Promised.DELIVERY, made_in=logged)
        entries.event("2024-11-09", EventKind.DELIVERED, said)
        facts = facts_of(case(problem=NOTED[code][0], want="x", orders=("P-1",)), entries)
        told = str(rendered(Recipient.CHAT, Format.TEXT, facts, ExportOptions(code)).text)
        return told.partition("\n")[0]

    language, came = language_named(code), CAME[code]
    said = [re.search(f"{language.semicolon}.{came}[.]", lead(note)) is not None for note in (crushed, part)]
    assert said == [True, False], (lead(crushed), lead(part))


NOT_MINE = {
    "en": (
        "A card of PostNL that they missed me.",
        "signed by somebody I do not know",
        "Left with a neighbour, they say",
    ),
    "nl": ("Kaartje in de bus, ze hebben me gemist", "getekend door een onbekende", "bij de buren, zeggen ze"),
    "de": (
        "Benachrichtigungskarte, ich wurde verpasst",
        "unterschrieben von einem Fremden",
        "beim Nachbarn, sagen sie",
    ),
    "fr": ("un avis de passage", "signé par un inconnu", "chez le voisin, disent-ils"),
    "es": ("un aviso de correos", "firmado por un desconocido", "con el vecino, dicen"),
}
BESIDE = {
    "en": "the plates that I ordered as well",
    "nl": "de borden die ik ook had besteld",
    "de": "die Teller, die ich auch bestellt hatte",
    "fr": "les assiettes que j'avais aussi commandées",
    "es": "los platos que también pedí",
}
LACKS = {
    "en": "The lamp never arrived.",
    "nl": "De lamp is nooit aangekomen.",
    "de": "Die Lampe ist nie angekommen.",
    "fr": "La lampe n'est jamais arrivée.",
    "es": "La lámpara nunca llegó.",
}


@each("code", NOT_MINE)
def test_what_the_person_has_not_is_no_delivery_to_them(code: str) -> None:
    """A card, a neighbour, who signed, another thing: the promise was not kept by it, and the bank is told that nothing came."""

    def texts(said: str) -> list[str]:
        entries = Entries()
        logged = entries.contact("2024-11-01", "...", agent="Bo")
        entries.promise("2024-11-01", PROMISED[code][0], "2024-11-07", promised=Promised.DELIVERY, made_in=logged)
        entries.event("2024-11-09", EventKind.DELIVERED, said)
        facts = facts_of(case(problem=LACKS[code], want="x", orders=("P-1",)), entries)
        both = (Recipient.CHAT, Recipient.CHARGEBACK)
        return [str(rendered(each, Format.TEXT, facts, ExportOptions(code)).text) for each in both]

    language = language_named(code)
    for said in (*NOT_MINE[code], BESIDE[code]):
        told, disputed = texts(said)
        assert (CAME[code] in told, CAME[code] in disputed) == (False, False), told
        assert (language.marked_delivered in told) == (said != BESIDE[code]), told


def test_whoever_has_it_says_so() -> None:
    """What was signed for by the person, is there or is damaged came; what is not there did not, and nor did another thing."""
    for said, came in (
        ("I signed for it", True),
        ("here at last", True),
        ("it came with a dent", True),
        ("it is not here", False),
        ("I did not get it", False),
        ("the plates have arrived", False),
    ):
        entries = Entries()
        entries.event("2024-11-09", EventKind.DELIVERED, said)
        facts = facts_of(case(problem=LACKS["en"], want="x", orders=("P-1",)), entries)
        assert bool(own_deliveries(facts.events, (), LACKS["en"])) == came, said


BED = {
    "en": ("delivery of the bed", "delivery of the mattress", "The bed has arrived."),
    "nl": ("levering van het bed", "levering van het matras", "Het bed is bezorgd."),
    "de": ("die Lieferung des Betts", "die Lieferung der Matratze", "Das Bett ist angekommen."),
    "fr": ("la livraison du lit", "la livraison du matelas", "Le lit est arrivé."),
    "es": ("entrega de la cama", "entrega del colchón", "La cama ha llegado."),
}


@each("code", BED)
def test_the_delivery_of_one_thing_is_not_that_of_another(code: str) -> None:
    """What came late is told of the promise that names it, and the other is open; where no thing is named, it may be both."""

    def ends(note: str) -> list[bool]:
        entries = Entries()
        logged = entries.contact("2024-11-01", "...", agent="Bo")
        for promised, due in zip(BED[code], ("2024-11-04", "2024-11-07"), strict=False):
            entries.promise("2024-11-01", promised, due, promised=Promised.DELIVERY, made_in=logged)
        entries.event("2024-11-08", EventKind.DELIVERED, note)
        facts = facts_of(case(problem="X.", want="x", orders=("P-1",)), entries)
        told = str(rendered(Recipient.LETTER, Format.TEXT, facts, ExportOptions(code)).text)
        lines = [line for line in told.split("\n") if "Bo" in line and line.startswith("- ")][:2]
        assert all(promised in line for promised, line in zip(BED[code], lines, strict=False)), lines
        return [CAME[code].partition(" 9")[0].rpartition(" ")[0] in line for line in lines]

    assert ends(BED[code][2]) == [True, False]
    assert ends(PROMISED[code][1]) == [True, True]
