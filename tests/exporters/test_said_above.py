"""What a line below the lead does not say again: what was promised, that they refused, a sum that came, whose word it is."""

from __future__ import annotations

import pytest

from casebook.exporters.options import ExportOptions
from casebook.records.values import Money
from casebook.records.vocabularies import Channel, EventKind, Outcome, Promised
from tests.builders import Entries, case, facts_of

from .cases import paste
from .test_fitting import fitted
from .test_whose_words import line_of


def told(entries: Entries, language: str = "en", **values: object) -> str:
    return paste(facts_of(case(**{"want": "250 GBP back"} | values), entries), ExportOptions(language))


@pytest.mark.parametrize(
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


@pytest.mark.parametrize(
    "said",
    [
        "She listened to the call and says Bea did approve the refund.",
        "She sees it and refunds 40 GBP of it.",
        "No. Refund.",
    ],
)
def test_a_clause_that_says_more_than_what_was_promised_stays(said: str) -> None:
    """What was so before, a sum, or what would leave nothing."""
    entries = Entries()
    made = entries.contact("2024-11-02", said, agent="Maria")
    entries.promise("2024-11-02", None, "2024-11-09", promised=Promised.REFUND, made_in=made)

    assert f"Maria: {said}" in told(entries)


@pytest.mark.parametrize(
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


def test_a_sum_that_the_lead_names_is_not_told_of_its_day_again() -> None:
    """What was noted beside it is."""
    for noted, line in (
        ("40 GBP came, the deposit only", "12 Nov, refunded: the deposit only."),
        ("40 GBP received", ""),
    ):
        entries = Entries()
        made = entries.contact("2024-11-02", "She sees it.", agent="Maria")
        entries.promise("2024-11-02", "250 GBP back", "2024-11-09", promised=Promised.REFUND, made_in=made)
        entries.event("2024-11-12", EventKind.REFUNDED, noted, amount=Money(4000, "GBP"))
        lead, _, below = told(entries).partition("\n\n")

        assert "40" in lead
        assert "40" not in below
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
