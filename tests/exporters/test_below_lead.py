"""What stands below the lead: first what decides, and nothing that the lead tells already."""

from __future__ import annotations

from casebook.exporters.options import ExportOptions
from casebook.records.values import Money
from casebook.records.vocabularies import Channel, EventKind, Outcome, Promised, Role, Verdict
from tests.builders import Entries, case, facts_of, moment
from tests.conftest import each

from .cases import paste, pastes

REASONS = {
    "en": ("He saw the crack in the photo and takes it back.", "Scratches come from use and are never covered."),
    "nl": ("Hij zag de barst op de foto en neemt hem terug.", "Krassen komen van gebruik en zijn nooit gedekt."),
    "de": ("Er hat den Riss auf dem Foto gesehen und nimmt ihn zurück.", "Kratzer kommen vom Gebrauch, nie gedeckt."),
    "fr": ("Il a vu la fissure sur la photo et le reprend.", "Les rayures viennent de l'usage, jamais couvertes."),
    "es": ("Vio la grieta en la foto y se lo queda.", "Los arañazos son del uso y nunca los cubre."),
}


@each("language", list(REASONS))
def test_what_they_contradict_is_why_each_said_so_where_the_lead_tells_what(language):
    """The lead names who promised it and on which day: below it stand their words and those of the refusal, once each."""
    why, why_not = REASONS[language]
    entries = Entries()
    made = entries.contact("2024-11-02", why, agent="Omar", role=Role.REPRESENTATIVE)
    entries.promise("2024-11-02", None, "2024-11-06", promised=Promised.REFUND, made_in=made)
    entries.contact("2024-11-08", why_not, agent="Vera", outcome=Outcome.REFUSED, contradicts=(2,))
    facts = facts_of(case(problem="It cracked.", want="24,99 EUR"), entries)

    for limit in (None, 700):
        lead, *blocks = paste(facts, ExportOptions(language, limit=limit)).split("\n\n")
        assert "Omar" in lead
        both = next(each for each in blocks if why.rstrip(".")[4:] in each)
        assert why_not.rstrip(".")[4:] in both
        assert 1 == sum(why.rstrip(".")[4:] in each for each in blocks)
        assert "service client" not in both


MARKED = {
    "en": "Their own engineer found the pump mounted upside down.",
    "nl": "Hun eigen monteur zag dat de pomp ondersteboven zit.",
    "de": "Ihr eigener Monteur fand die Pumpe verkehrt herum.",
    "fr": "Leur propre technicien a vu la pompe montée à l'envers.",
    "es": "Su propio técnico vio la bomba montada al revés.",
}


@each("language", list(MARKED))
def test_what_another_party_said_and_the_person_marked_comes_first(language):
    """Before what was promised and refused, whole and at a limit; in the order of days all else."""
    entries = Entries()
    for day in range(1, 6):
        entries.contact(f"2024-11-0{day}", f"Ticket {day} was opened and closed again.", agent="Bo")
    entries.contact("2024-11-07", MARKED[language], party="PumpCheck", agent="Ada", key=True)
    facts = facts_of(case(problem="The cellar is wet.", want="a repair"), entries)

    for limit in (None, 600):
        lead, first, *_ = paste(facts, ExportOptions(language, limit=limit)).split("\n\n")
        assert MARKED[language].rstrip(".") in (lead if MARKED[language].rstrip(".") in lead else first)
    assert 1 == paste(facts, ExportOptions(language)).count(MARKED[language].rstrip("."))


def test_a_line_that_goes_on_from_one_that_is_marked_stays():
    """The marked line stands elsewhere; what leans on it is not lost with it."""
    entries = Entries()
    entries.contact(
        "2024-11-01", "They closed the ticket without a word to me, as the log shows.", party="Log Ltd", key=True
    )
    entries.contact("2024-11-03", "Same again, nobody knows why it was closed by them.", agent="Bo")
    facts = facts_of(case(problem="The cellar is wet.", want="a repair"), entries)

    assert "nobody knows why it was closed" in paste(facts, ExportOptions("en", limit=700))


def test_what_came_in_the_place_of_the_promise_stands_right_below_the_lead():
    """At a limit too, and once."""
    entries = Entries()
    made = entries.contact("2024-11-02", "She will pay it back.", agent="Omar", key=True)
    entries.promise(
        "2024-11-02",
        "a refund of 80 EUR",
        "2024-11-06",
        promised=Promised.REFUND,
        made_in=made,
        verdict=Verdict.BROKEN,
        settled="2024-11-08",
        settled_note="a coupon for the next booking was in the mail",
    )
    for day in range(9, 15):
        entries.contact(f"2024-11-{day:02}", "Nobody there knows anything of it at all, they said.", agent="Bo")
    facts = facts_of(case(problem="The stay was cancelled.", want="80 EUR back"), entries)

    for limit in (None, 500):
        text = paste(facts, ExportOptions("en", limit=limit))
        assert 1 == text.count("coupon for the next booking")
        assert "coupon" in text.split("\n\n")[0] or text.split("\n\n")[1].startswith("A coupon for the next booking")


THREATS = {
    "en": "Reminder, the line will be disconnected on 2 December.",
    "nl": "Herinnering, op 2 december wordt de lijn afgesloten.",
    "de": "Mahnung, am 2. Dezember wird der Anschluss gesperrt.",
    "fr": "Relance, la ligne sera coupée le 2 décembre.",
    "es": "Aviso, el 2 de diciembre cortarán la línea.",
}


@each("language", list(THREATS))
def test_a_threat_stands_before_the_reminder_after_it(language):
    """What they will do to the person cannot wait for what came last."""
    entries = Entries()
    entries.contact("2024-11-04", THREATS[language], channel=Channel.LETTER, incoming=True)
    for day in range(6, 14):
        entries.contact(f"2024-11-{day:02}", "Ringing and ringing, then somebody without any idea.", agent="Bo")
    entries.contact("2024-11-16", "One more letter, 12 EUR.", channel=Channel.LETTER, incoming=True)
    facts = facts_of(case(problem="The bill is wrong.", want="a correct bill"), entries)

    assert THREATS[language].partition(", ")[2].rstrip(".") in paste(facts, ExportOptions(language, limit=420))


def test_a_complaint_and_a_refusal_stand_before_what_was_paid():
    """Of payments the lead has the sum."""
    entries = Entries()
    for day, minor in ((1, 10000), (2, 20000), (3, 15000)):
        entries.event(f"2024-09-0{day}", EventKind.PAID, amount=Money(minor, "EUR"), method="card")
    entries.contact("2024-11-04", "The warranty is over since August.", agent="Bo", outcome=Outcome.REFUSED)
    entries.event("2024-11-05", EventKind.COMPLAINED, "by registered mail", reference="C-77")
    facts = facts_of(case(problem="The roof leaks.", want="450 EUR back", amount=Money(45000, "EUR")), entries)

    for limit, text in zip(limits := range(300, 460, 10), pastes(facts, limits), strict=True):
        assert "warranty is over" in text
        assert "card" not in text or "complaint" in text, limit


OTHERWISE = {
    "en": "I will take it to the small claims court.",
    "nl": "Ik stap naar de geschillencommissie.",
    "de": "Ich wende mich an die Schlichtungsstelle.",
    "fr": "Je saisirai le médiateur.",
    "es": "Acudiré a la junta arbitral.",
}


@each("language", list(OTHERWISE))
def test_what_follows_otherwise_is_in_the_whole_paste(language):
    """Right below the lead, which ends with the day it is asked for; of a closed case nothing follows."""
    text = OTHERWISE[language]
    given = {"problem": "It cracked.", "want": "24,99 EUR", "otherwise": text}

    told = paste(facts_of(case(**given), Entries()), ExportOptions(language))
    closed = paste(facts_of(case(**given, closed=moment("2024-11-19")), Entries()), ExportOptions(language))

    assert text.split(maxsplit=2)[2] in told.split("\n\n")[1]
    assert text.split(maxsplit=2)[2] not in closed


@each(
    ("agent", "party", "told"),
    [
        ("Rosa", "Rosa Vidal Fotos", "Rosa Vidal Fotos: "),
        ("Rosa of Vidal Fotos", "Vidal Fotos", "Rosa of Vidal Fotos: "),
        ("Rosa", "Vidal", "Rosa (Vidal): "),
    ],
)
def test_a_name_that_is_a_part_of_the_other_is_told_once(agent, party, told):
    """Nor does *contact* say how it took place."""
    entries = Entries()
    entries.contact("2024-11-02", "The copies are with the studio.", agent=agent, party=party, channel=Channel.OTHER)

    assert told in paste(facts_of(case(problem="It cracked."), entries), ExportOptions("en"))


def test_brackets_never_stand_within_brackets():
    """*(email from Mirjam, Ferry Shop)*."""
    entries = Entries()
    entries.contact(
        "2024-11-02",
        "They say the ferry has to pay.",
        agent="Mirjam",
        party="Ferry Shop",
        channel=Channel.EMAIL,
        incoming=True,
    )
    text = paste(facts_of(case(problem="It cracked."), entries), ExportOptions("en"))

    assert "(email from Mirjam, Ferry Shop): " in text


LEDGER = {
    "en": "Paid 90.00 EUR (2 Sep, by card); refunded 40.00 EUR on 6 Nov (the deposit only); costs 7.50 EUR (9 Sep, the label).",
    "nl": "Betaald € 90,00 (2 sep, by card); terugbetaald € 40,00 op 6 nov (the deposit only); kosten € 7,50 (9 sep, the label).",
    "de": "Bezahlt 90,00 € (2. September, by card); erstattet 40,00 € am 6. November (the deposit only); Kosten 7,50 € ",
    "fr": "Paiement de 90,00 € (2 septembre, by card) ; remboursement de 40,00 € le 6 novembre (the deposit only) ; frais de ",
    "es": "Pago de 90,00 € (2 de septiembre, by card); reembolso de 40,00 € el 6 de noviembre (the deposit only); gastos de ",
}


@each("language", list(LEDGER))
def test_each_sum_has_its_currency_its_day_and_what_was_noted_of_it(language):
    """On one line; no line of an event says *paid: card*, and a longer note has a line of its own with the sum above."""
    entries = Entries()
    entries.event("2024-09-02", EventKind.PAID, amount=Money(9000, "EUR"), method="by card")
    entries.event("2024-09-09", EventKind.COST, "the label", amount=Money(750, "EUR"))
    entries.event("2024-11-06", EventKind.REFUNDED, "the deposit only", amount=Money(4000, "EUR"))
    facts = facts_of(case(problem="It cracked.", want="a repair"), entries)
    told = paste(facts, ExportOptions(language)).replace("\N{NO-BREAK SPACE}", " ")

    assert f"\n{LEDGER[language]}" in told
    assert 1 == told.count("by card") == told.count("the deposit only") == told.count("the label")


def test_what_was_paid_in_parts_is_summed_only_where_the_lead_does_not_name_it():
    """Each part has its line."""
    entries = Entries()
    entries.event("2024-09-02", EventKind.PAID, amount=Money(9000, "EUR"))
    entries.event("2024-09-09", EventKind.PAID, amount=Money(1000, "EUR"))

    for problem, is_summed in (("I paid 100 EUR for a lamp that cracked.", False), ("It cracked.", True)):
        told = paste(facts_of(case(problem=problem, want="a repair"), entries), ExportOptions("en"))
        assert is_summed == ("\nPaid 100.00 EUR." in told)
        assert "2 Sep: paid 90.00 EUR.\n9 Sep: paid 10.00 EUR." in told


def test_what_was_noted_of_a_part_that_came_stands_beside_it():
    """Of all that is at stake; with its time where that is known."""
    entries = Entries()
    entries.event("2024-11-06 11:05", EventKind.REFUNDED, "without a word of explanation", amount=Money(4000, "EUR"))
    told = paste(
        facts_of(case(problem="It cracked.", want="a refund", amount=Money(9000, "EUR")), entries), ExportOptions("en")
    )

    assert "40.00 of 90.00 EUR was refunded on 6 Nov 11:05 (without a word of explanation)." in told


AGAIN = {
    "en": (
        "Call back from Mr Boon, yes the meter is wrong.",
        "Yes the meter is wrong.",
        "The lady on the chat said to wait.",
        "said",
    ),
    "nl": (
        "Telefoontje van mr Boon, ja de meter klopt niet.",
        "Ja de meter klopt niet.",
        "De mevrouw aan de balie zei dat het duurt.",
        "zei",
    ),
    "de": (
        "Rückruf von Herrn Boon, ja der Zähler stimmt nicht.",
        "Ja der Zähler stimmt nicht.",
        "Die Frau am Schalter sagte, es dauert.",
        "sagte",
    ),
    "fr": (
        "Rappel de M. Boon, oui le compteur est faux.",
        "Oui le compteur est faux.",
        "La dame du chat dit de patienter.",
        "dit",
    ),
    "es": (
        "Llamada del señor Boon, sí el contador está mal.",
        "Sí el contador está mal.",
        "La chica del mostrador dice que espere.",
        "dice",
    ),
}


@each("language", list(AGAIN))
def test_what_the_line_says_of_who_and_how_its_words_do_not_say_again(language):
    """That it was a call and from whom; and somebody at the desk whose name is known has it."""
    call, left, somebody, says = AGAIN[language]
    entries = Entries()
    entries.contact("2024-11-02", call, agent="Mr Boon", channel=Channel.PHONE, incoming=True)
    entries.contact("2024-11-04", somebody, agent="Sonia")
    told = paste(facts_of(case(problem="It cracked.", want="a repair"), entries), ExportOptions(language))

    assert call.partition(",")[0] not in told
    assert left.casefold() in told.casefold()
    assert somebody.split()[1] not in told
    assert f"Sonia {says}" in told


def test_a_message_of_somebody_else_keeps_its_word():
    """What the line does not say stays; and what goes on behind its comma."""
    entries = Entries()
    entries.contact("2024-11-02", "Letter from their insurer, he denies it.", channel=Channel.LETTER, incoming=True)
    entries.contact("2024-11-04", "Brief, dass es so bleibt.", channel=Channel.LETTER, incoming=True)
    told = paste(facts_of(case(problem="It cracked.", want="a repair"), entries), ExportOptions("en"))

    assert "Letter from their insurer, he denies it." in told
    assert "Brief, dass es so bleibt." in told


@each(("country", "day"), [("US", "Nov 6"), ("US-CA", "Nov 6"), ("GB", "6 Nov"), (None, "6 Nov")])
def test_days_are_written_one_way_in_a_text_for_the_united_states(country, day):
    """The month first, in the lead and below it; in another language as ever."""
    entries = Entries()
    made = entries.contact("2024-11-02", "She saw it.", agent="Ann")
    entries.promise("2024-11-02", "a refund", "2024-11-06", promised=Promised.REFUND, made_in=made)
    entries.contact("2024-11-08", "Nobody knows.", agent="Bo")
    facts = facts_of(case(problem="It cracked.", want="a refund, 24.99 USD", country=country), entries)
    told = paste(facts, ExportOptions("en"))

    assert f"by {day}" in told
    assert ("Nov 8, Bo" if country and country.startswith("US") else "8 Nov, Bo") in told
    assert f"24.99 USD, by {'Nov 27' if day == 'Nov 6' else '27 Nov'}" in told
    assert "8 nov, Bo" in paste(facts, ExportOptions("nl"))


NOBODY = {
    "en": ("She would call me that week about a new teacher.", "Nobody called. He sends the money now."),
    "nl": ("Ze zou die week bellen over een nieuwe leraar.", "Niemand heeft gebeld. Hij stuurt het geld nu."),
    "de": (
        "Sie wollte in der Woche wegen eines neuen Lehrers anrufen.",
        "Niemand hat angerufen. Er schickt das Geld jetzt.",
    ),
    "fr": (
        "Elle devait appeler dans la semaine pour un nouveau prof.",
        "Personne n'a appelé. Il envoie l'argent maintenant.",
    ),
    "es": ("Iba a llamar esa semana por un profesor nuevo.", "Nadie ha llamado. Él manda el dinero ahora."),
}


@each("language", list(NOBODY))
def test_that_nobody_called_is_told_only_behind_who_was_to_call(language):
    """At whatever limit: alone it reads as if the one who answers then had not called."""
    first, second = NOBODY[language]
    entries = Entries()
    entries.contact("2024-11-02", first, agent="Mona")
    entries.contact("2024-11-09", second, agent="Piet")
    for day in range(11, 16):
        entries.contact(f"2024-11-{day}", "Talk of terms and conditions without an end, and no answer.", agent="Piet")
    facts = facts_of(case(problem="Two lessons of ten took place.", want="my money back"), entries)
    said, nobody = first.rstrip("."), second.partition(".")[0]

    for limit, text in zip(limits := range(300, 900, 25), pastes(facts, limits, language), strict=True):
        assert nobody not in text or said[4:] in text, limit
    assert nobody in paste(facts, ExportOptions(language))


def test_what_is_left_of_a_marked_contact_whose_promise_the_lead_tells_stands_where_its_day_is():
    """Not above what came before it: the lead says already what decides."""
    entries = Entries()
    entries.contact("2024-11-01", "Bea took down the number of the pump.", agent="Bea")
    said = "She read the report. Keep the old pump in its box in the hall until the van comes for it, and pull no wire out."
    made = entries.contact("2024-11-02", said, agent="Ada", key=True)
    entries.promise("2024-11-02", "a new pump", "2024-11-06", promised=Promised.REPLACEMENT, made_in=made)
    entries.contact("2024-11-09", "Nobody there knows of it.", agent="Cy")
    text = paste(facts_of(case(problem="The pump is dead.", want="a new pump"), entries), ExportOptions("en"))
    places = [text.find(each) for each in ("took down", "pull no wire", "Nobody there knows")]

    assert "Ada" in text.split("\n\n")[0]
    assert -1 not in places
    assert sorted(places) == places


def test_on_which_day_a_part_came_does_not_stand_below_the_lead_where_its_line_says_so() -> None:
    """*Only 40.00 EUR came, on 6 November* says a second time what the lead says, for its day alone."""
    entries = Entries()
    made = entries.contact("2024-11-01", "She agrees.", agent="Bo")
    note = {"settled": "2024-11-09", "verdict": Verdict.BROKEN, "settled_note": "Only 40.00 EUR came, on 6 November."}
    entries.promise("2024-11-01", "90.00 EUR back", "2024-11-05", promised=Promised.REFUND, made_in=made, **note)
    entries.event("2024-11-06", EventKind.REFUNDED, "A part.", amount=Money(4000, "EUR"))
    facts = facts_of(case(problem="It cracked.", want="90.00 EUR back", amount=Money(9000, "EUR")), entries)
    text = paste(facts, ExportOptions())

    assert text.casefold().count("only 40.00 eur came") == 1
