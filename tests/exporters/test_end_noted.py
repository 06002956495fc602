"""What the person noted later that ends what somebody said would come: whoever said so never did it, nothing has changed, or
the other side put an end to it."""

from __future__ import annotations

from casebook.domain.nearness import Wanted, things_in
from casebook.exporters.facts.promises.promise_end import PromiseEnd
from casebook.exporters.facts.to_come.said_to_come import said_to_come
from casebook.exporters.wording import Wording
from casebook.language.language import language_named
from casebook.records.vocabularies import Promised
from tests.builders import Entries, case, facts_of
from tests.conftest import each


def told(language: str, said: str, later: str, agent: str = "", want: str = "") -> str:
    """What is told first of what was said on 3 June, and noted later of it on the 20th."""
    entries = Entries()
    entries.contact("2024-06-03", said, **({"agent": agent} if agent else {}))
    entries.contact("2024-06-20", later)
    wording = Wording(facts_of(case(language=language), entries), language_named(language), years=False)
    return (said_to_come(wording, Wanted(things=things_in(want))).forms or ("",))[0]


@each(
    ("language", "said", "later", "agent", "end"),
    [
        ("en", "Brent says engineer on thursday", "brent never called, no engineer", "Brent", "; never called"),
        ("en", "Brent says refund in 5 days", "nothing. brent didnt send it", "Brent", "; didnt send it"),
        (
            "nl",
            "Joost van de chat, nieuwe pas binnen 5 dagen",
            "joost heeft niks gestuurd",
            "Joost",
            "; heeft niks gestuurd",
        ),
        ("de", "Jonas im Chat, neue Karte in 5 Tagen", "jonas hat nichts geschickt", "Jonas", "; hat nichts geschickt"),
        (
            "fr",
            "Luc du chat, nouvelle carte sous 5 jours",
            "luc n'a rien envoyé",
            "Luc Morel",
            "\u00a0; n'a rien envoyé",
        ),
        ("es", "Iván del chat, tarjeta nueva en 5 días", "iván nunca llamó", "Iván", "; nunca llamó"),
    ],
)
def test_whoever_never_did_it_ends_what_they_said(language: str, said: str, later: str, agent: str, end: str) -> None:
    """In the person's own words, without the name that the sentence begins with."""
    assert told(language, said, later, agent).endswith(end)


@each(
    "later",
    [
        "brent never gave a name",
        "brent didnt know",
        "brent never called but Ana did",
        "ana never called",
        "brent is not in today",
    ],
)
def test_what_somebody_did_not_say_or_know_ends_nothing(later: str) -> None:
    """Nor what another did not do, or what may be taken back behind it."""
    assert "on 3 Jun Brent promised a refund by 8 Jun" == told("en", "Brent says refund in 5 days", later, "Brent")


@each(
    ("language", "said", "later", "want", "end"),
    [
        ("en", "they unblock it in 48h", "still blocked. rang again", "unlock my card", "; still blocked"),
        (
            "nl",
            "ze deblokkeren hem binnen 48 uur",
            "nog steeds geblokkeerd",
            "kaart deblokkeren",
            "; nog steeds geblokkeerd",
        ),
        ("de", "sie entsperren sie in 48 Stunden", "immer noch gesperrt", "Karte entsperren", "; immer noch gesperrt"),
        ("fr", "ils la débloquent sous 48 h", "toujours bloquée", "débloquer ma carte", "\u00a0; toujours bloquée"),
        (
            "es",
            "Rubén del chat, que en 48 horas la desbloquean",
            "sigue bloqueada. llamo otra vez",
            "desbloquear",
            "; sigue bloqueada",
        ),
    ],
)
def test_that_nothing_has_changed_ends_it_too(language: str, said: str, later: str, want: str, end: str) -> None:
    """Where how it still is has a word of what they said they would do."""
    assert told(language, said, later, "Rubén", want).endswith(end)


@each(
    ("language", "said", "later", "end"),
    [
        ("en", "Moira: refund in 5 days", "they just closed it", "; they just closed it"),
        ("en", "Moira: refund in 5 days", "no reply. ticket closed", "; ticket closed"),
        ("nl", "Fleur: terugbetaling binnen 5 dagen", "ze hebben het gesloten", "; ze hebben het gesloten"),
        ("de", "Nina: Erstattung in 5 Tagen", "sie haben es einfach geschlossen", "; sie haben es einfach geschlossen"),
        ("fr", "Maud : remboursement sous 5 jours", "dossier clos", "\u00a0; dossier clos"),
        ("es", "Nerea: reembolso en 5 días", "lo cerraron", "; lo cerraron"),
    ],
)
def test_that_they_put_an_end_to_it_is_what_came_of_it(language: str, said: str, later: str, end: str) -> None:
    """As a clause of its own, in the person's words."""
    assert told(language, said, later, said.split()[0].rstrip(":")).endswith(end)


def test_how_something_else_still_is_ends_nothing() -> None:
    """*Still raining* is no word of what was promised."""
    untold = told("en", "they unblock it in 48h", "still raining", "Rubén", "unlock my card")

    assert "Rubén said on 3 Jun: they unblock it in 48h (5 Jun)" == untold


def test_no_word_is_cut_from_where_a_term_begins() -> None:
    """Spanish *en* joins nothing: *en 48 horas* stays whole in what is told with less."""
    entries = Entries()
    entries.contact("2024-06-03", "Rubén del chat, que en 48 horas la desbloquean", agent="Rubén")
    wording = Wording(facts_of(case(language="es"), entries), language_named("es"), years=False)
    forms = said_to_come(wording, Wanted(things=things_in("desbloquear"))).forms

    assert forms
    assert all("en 48 horas" in form for form in forms)


def test_it_ends_a_promise_on_record_as_well() -> None:
    """Where it is overdue, and nobody settled it; what was noted before its day ends nothing."""
    ends = []
    for day in ("2024-06-05", "2024-06-20"):
        entries = Entries()
        made = entries.contact("2024-06-03", "engineer on friday", agent="Brent")
        entries.promise("2024-06-03", "an engineer on Friday", due="2024-06-07", promised=Promised.REPAIR, made_in=made)
        entries.contact(day, "brent never called")
        wording = Wording(facts_of(case(), entries), language_named("en"), years=False)
        ends.append(PromiseEnd(wording, wording.facts.promises[0]).plain)

    assert "never called" == ends[1]
    assert "never" not in ends[0]
