"""What a line below the lead does not say again: what was promised, that they refused, a sum that came, whose word it is."""

from __future__ import annotations

from casebook.exporters.options import ExportOptions
from casebook.records.values import Money
from casebook.records.vocabularies import Channel, EventKind, Outcome, Promised
from tests.builders import Entries, case, facts_of
from tests.conftest import each

from .cases import paste
from .test_fitting import fitted, fitted_at
from .test_whose_words import line_of


def told(entries: Entries, language: str = "en", **values: object) -> str:
    return paste(facts_of(case(**{"want": "250 GBP back"} | values), entries), ExportOptions(language))


@each(
    ("language", "said", "line"),
    [
        ("en", "She sees the scratch and will refund me.", "Maria: She sees the scratch.\n"),
        ("nl", "Ze ziet de kras en betaalt alles terug.", "Maria: Ze ziet de kras.\n"),
        ("de", "Sie sieht den Kratzer und erstattet alles.", "Maria: Sie sieht den Kratzer.\n"),
        ("fr", "Elle voit la rayure et me rembourse.", "Maria : Elle voit la rayure.\n"),
        ("es", "Ve el arañazo y me devuelve el dinero.", "Maria: Ve el arañazo.\n"),
    ],
)
def test_what_the_lead_promises_is_no_clause_of_the_line(language: str, said: str, line: str) -> None:
    """The line keeps what they saw."""
    entries = Entries()
    made = entries.contact("2024-11-02", said, agent="Maria")
    entries.promise("2024-11-02", None, "2024-11-09", promised=Promised.REFUND, made_in=made)

    assert line in told(entries, language).replace("\u00a0", " ")


@each(
    ("language", "said"),
    [
        ("en", "He read the report and repairs everything for free."),
        ("nl", "Hij heeft het rapport gelezen en herstelt alles kosteloos."),
        ("de", "Er hat den Bericht gelesen und repariert alles kostenlos."),
        ("fr", "Il a lu le rapport et répare tout gratuitement."),
        ("es", "Ha leído el informe y repara todo gratis."),
    ],
)
def test_a_clause_that_says_how_it_is_done_stays(language: str, said: str) -> None:
    """At whose cost is no part of a repair."""
    entries = Entries()
    made = entries.contact("2024-11-02", said, agent="Maria")
    entries.promise("2024-11-02", None, "2024-11-09", promised=Promised.REPAIR, made_in=made)

    assert said in told(entries, language)


@each(
    "said",
    [
        "She listened to the call and says Bea did approve the refund.",
        "She sees it and refunds 40 GBP of it.",
        "No. Refund.",
    ],
)
def test_a_clause_that_says_more_than_what_was_promised_stays(said: str) -> None:
    """What was so before, a sum, another day, or what would leave nothing."""
    entries = Entries()
    made = entries.contact("2024-11-02", said, agent="Maria")
    entries.promise("2024-11-02", None, "2024-11-09", promised=Promised.REFUND, made_in=made)

    assert f"Maria: {said}" in told(entries)


@each(
    ("language", "said", "line"),
    [
        (
            "en",
            "Rejected: I had cancelled it too late.",
            "Bo (email) refused my request: I had cancelled it too late.",
        ),
        (
            "nl",
            "Afgewezen, ik zou te laat zijn geweest.",
            "Bo (e-mail) wees mijn verzoek af: ik zou te laat zijn geweest.",
        ),
        (
            "de",
            "Abgelehnt, ich hätte zu spät storniert.",
            "Bo (E-Mail) hat mein Anliegen abgelehnt: ich hätte zu spät storniert.",
        ),
        (
            "fr",
            "Refusé : j'aurais annulé trop tard.",
            "Bo (e-mail) a refusé ma demande : j'aurais annulé trop tard.",
        ),
        (
            "es",
            "Rechazado: yo habría anulado tarde.",
            "Bo (correo electrónico) rechazó mi solicitud: yo habría anulado tarde.",
        ),
    ],
)
def test_a_refusal_that_came_in_is_announced_once_and_quoted_only_in_their_own_words(
    language: str, said: str, line: str
) -> None:
    """An *I* that is the person is no quotation."""
    values = {"agent": "Bo", "incoming": True, "channel": Channel.EMAIL}

    assert line_of(said, language, outcome=Outcome.REFUSED, **values).replace("\u00a0", " ").partition(", ")[2] == line


def test_others_who_refuse_do_so_at_the_head_of_their_reason() -> None:
    """It names them itself, so nobody takes it for the person's word."""
    line = line_of("PostSnel talks to the sender only.", agent="Sem", party="PostSnel", outcome=Outcome.REFUSED)

    assert line == "2 Nov, Sem (PostSnel) refused my request: PostSnel talks to the sender only."


def test_a_sum_that_the_lead_says_came_is_told_of_its_day_in_a_sentence() -> None:
    """In the person's own words where they say more, and never behind a word for it; the lead does not name the day."""
    for noted, line in (
        ("40 GBP came, the deposit only", "12 Nov: 40 GBP came, the deposit only."),
        ("40 GBP received", "12 Nov: I was refunded 40.00 GBP."),
    ):
        entries = Entries()
        made = entries.contact("2024-11-02", "She sees it.", agent="Maria")
        entries.promise("2024-11-02", "250 GBP back", "2024-11-09", promised=Promised.REFUND, made_in=made)
        entries.event("2024-11-12", EventKind.REFUNDED, noted, amount=Money(4000, "GBP"))
        lead, _, below = told(entries).partition("\n\n")

        assert "40" in lead
        assert below.count("40") == 1
        assert line in below


def test_the_last_word_of_the_company_comes_with_what_it_refused() -> None:
    """A deadlock letter is no note beside the case."""
    entries = Entries()
    entries.contact(
        "2024-11-02",
        "The claim is closed because of the sludge that they found in it.",
        agent="Tom",
        outcome=Outcome.REFUSED,
    )
    for day in range(3, 9):
        entries.contact(
            f"2024-11-0{day}", "He looks at all the papers of it and will write when he has.", agent=f"Bo{day}"
        )
    entries.event("2024-11-10", EventKind.DEADLOCK, "they stand by the first visit")
    facts = facts_of(case(want="250 GBP back", problem="The boiler broke down."), entries)

    assert "they stand by the first visit" in fitted(facts, 400)


@each(
    ("language", "offer", "no", "line"),
    [
        ("en", "A free month", "the free month", "12 Nov: I was offered a free month; I declined."),
        (
            "nl",
            "een gratis maand",
            "de gratis maand",
            "12 nov: Mij is een gratis maand aangeboden; dat heb ik afgeslagen.",
        ),
        (
            "de",
            "einen Gutschein",
            "den Gutschein",
            "12. November: Man bot mir einen Gutschein an; das habe ich abgelehnt.",
        ),
        ("fr", "un mois gratuit", "le mois gratuit", "12 novembre : On m'a proposé un mois gratuit ; j'ai refusé."),
        ("es", "un mes gratis", "el mes gratis", "12 de noviembre: Me ofrecieron un mes gratis; no lo acepté."),
    ],
)
def test_an_offer_and_that_it_was_declined_are_one_line(language: str, offer: str, no: str, line: str) -> None:
    """The thing is named once."""
    entries = Entries()
    entries.contact("2024-11-02", "It is closed.", agent="Maria")
    entries.event("2024-11-12", EventKind.OFFERED, offer)
    entries.event("2024-11-12", EventKind.DECLINED, no)

    assert line in told(entries, language).replace("\u00a0", " ").splitlines()


def test_what_was_declined_later_or_is_another_thing_has_a_line_of_its_own() -> None:
    """Nobody reads that the first offer was declined; what else was noted stays."""
    for day, no, line in (
        ("2024-11-13", "the free month", "13 Nov, I declined: the free month."),
        ("2024-11-12", "a voucher of 5 GBP", "12 Nov, I declined: a voucher of 5 GBP."),
        (
            "2024-11-12",
            "The free month. I told them why.",
            "12 Nov: I was offered a free month; I declined. I told them why.",
        ),
    ):
        entries = Entries()
        entries.event("2024-11-12", EventKind.OFFERED, "a free month")
        entries.event(day, EventKind.DECLINED, no)

        assert line in told(entries).splitlines()


def test_money_that_the_lead_promises_is_told_again_by_its_day_alone() -> None:
    """Its words are above."""
    entries = Entries()
    made = entries.contact("2024-11-02", "The mistake is found, she says.", agent="Noor")
    entries.promise("2024-11-02", "250 GBP back within 14 days", "2024-11-16", promised=Promised.REFUND, made_in=made)
    lead, _, below = told(entries, problem=f"The lamp flickers {'on and on ' * 9}at night.").partition("\n\n")

    assert "250 GBP" in lead
    assert "back within" not in below


def test_what_they_refused_before_their_final_answer_waits_for_whoever_promised_it() -> None:
    """The final answer has the room of the last refusal, and what the person noted since answers it."""
    entries = Entries()
    made = entries.contact(
        "2024-11-02", "She has read the report and says that a cracked part is covered.", agent="Lee"
    )
    entries.promise("2024-11-02", "684 GBP", "2024-11-09", promised=Promised.REFUND, made_in=made)
    entries.contact(
        "2024-11-10",
        "Their claim is that the sludge closed it and nobody approved it.",
        agent="Tom",
        outcome=Outcome.REFUSED,
    )
    entries.event("2024-11-12", EventKind.DEADLOCK, "they stand by the first visit")
    problem = (
        "The boiler that was fitted in the spring broke down on the coldest day of the year, with a baby in the house."
    )
    facts = facts_of(case(want="684 GBP", problem=problem), entries)
    first = next(text for text in fitted_at(facts, range(250, 800, 10)) if "covered" in text)

    assert "covered" not in first.partition("\n\n")[0]
    assert "they stand by the first visit" in first
    assert "Tom" not in first.partition("\n\n")[2]


def test_what_the_person_noted_since_they_refused_comes_before_an_earlier_refusal() -> None:
    """It is what they say to it."""
    entries = Entries()
    entries.contact(
        "2024-11-02",
        "He says that an online course is worth as much as one in a room.",
        agent="Bo",
        outcome=Outcome.REFUSED,
    )
    entries.contact(
        "2024-11-10", "She says that I have used the whole online course.", agent="Ann", outcome=Outcome.REFUSED
    )
    entries.event("2024-11-11", EventKind.NOTE, "The portal lists no login of mine, 0 of 30 hours of it.")
    facts = facts_of(case(want="360 GBP back", problem="The course was cancelled."), entries)
    first = next(text for text in fitted_at(facts, range(200, 700, 10)) if "portal" in text)

    assert "used the whole" in first
    assert "worth as much" not in first


def test_no_line_tells_only_at_what_hour_it_was() -> None:
    """The lead has the day and who refused."""
    entries = Entries()
    entries.contact("2024-11-02 09:30", "He looks into it.", agent="Zed")
    entries.contact("2024-11-05 10:10", "Fees are never refunded", agent="Bea", outcome=Outcome.REFUSED)
    facts = facts_of(case(want="60 GBP back", problem="I was charged twice."), entries)

    assert "5 Nov" in paste(facts, ExportOptions()).splitlines()[0]
    assert not any("\n5 Nov" in text for text in (paste(facts, ExportOptions()), fitted(facts, 2000)))


def test_a_sentence_that_ends_as_the_text_begins_is_told_whole() -> None:
    """Nothing was taken from its beginning."""
    entries = Entries()
    entries.contact("2024-10-01", "Still grey. The robe came in red; still grey.")
    assert "The robe came in red; still grey." in paste(
        facts_of(case(problem="It is grey."), entries), ExportOptions("en")
    )


@each(
    ("amount", "line"),
    [
        (None, "12 Nov: I was refunded 206.30 EUR, one passenger only."),
        (41260, "12 Nov: I was refunded 206.30 EUR, one passenger only."),
    ],
)
def test_a_refund_of_the_sum_that_is_left_is_told_with_its_sum(amount: int | None, line: str) -> None:
    """The lead names it as what is still asked for, or promised, and not as what came."""
    entries = Entries()
    made = entries.contact("2024-11-14", "I get the rest.", agent="Janis")
    entries.promise("2024-11-14", "206.30 EUR within 14 days", "2024-11-18", promised=Promised.REFUND, made_in=made)
    entries.event("2024-11-12", EventKind.REFUNDED, "206.30 EUR, one passenger only", amount=Money(20630, "EUR"))
    stake = Money(amount, "EUR") if amount else None

    problem = "Flight KL 1234 was cancelled at the gate on 2 Nov, and both of us got home a day later by a train"
    problem += " and a taxi that we had to pay for ourselves, as nobody at the desk knew anything"
    whole = told(entries, want="412.60 EUR refunded for both passengers of it", amount=stake, problem=problem)

    assert line in whole or "206.30 of 412.60 EUR was refunded on 12 Nov (one passenger only)." in whole


@each(
    ("language", "said"),
    [
        ("nl", "Nieuwe nota binnen 10 werkdagen en dan wordt het binnen 14 dagen na de nieuwe nota teruggestort."),
        ("en", "New bill within 10 working days and then it is paid back within 14 days after the new bill."),
        ("de", "Er prüft die Rechnung und dann erstattet er alles."),
    ],
)
def test_a_clause_with_its_own_figures_or_order_is_not_cut_off(language: str, said: str) -> None:
    """A half sentence would say something else than was said: it is told whole, or not at all."""
    entries = Entries()
    made = entries.contact("2024-11-02", said, agent="Maria")
    refund = {"nl": "terugstorting binnen 14 dagen na de nieuwe nota", "de": "Erstattung"}
    text = refund.get(language, "refund within 14 days after the new bill")
    entries.promise("2024-11-02", text, promised=Promised.REFUND, made_in=made)

    assert said in told(entries, language)
