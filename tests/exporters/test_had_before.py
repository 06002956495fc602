"""What whoever promised had before them, found by the words of that contact, and how the lead tells it."""

from __future__ import annotations

from casebook.domain.case_facts import CaseFacts
from casebook.exporters.facts.deciding.deciding import evidence_in
from casebook.exporters.facts.deciding.had_before import had_before
from casebook.exporters.facts.deciding.marked import marked
from casebook.exporters.facts.evidence.own_find import fewer_clauses
from casebook.exporters.facts.said.told_by_party import told_by_party
from casebook.exporters.lead.lead import lead_of
from casebook.exporters.options import ExportOptions
from casebook.exporters.wording import Wording
from casebook.language.language import language_named
from casebook.records.vocabularies import Channel, EventKind, Outcome, Promised, Role
from tests.builders import Entries, case, facts_of
from tests.conftest import each

REFUSED = {
    "en": "Nothing of that is on file.",
    "nl": "Daarvan is niets bekend.",
    "de": "Davon ist nichts bekannt.",
    "fr": "Il n'y a rien au dossier.",
    "es": "No consta nada de eso.",
}
"""What was said to it before, in words that share nothing with anything else."""


def told_of(language: str, promised: str) -> Entries:
    """Something refused on 2 November, then promised by a supervisor on the 6th whose contact reads so; more goes in between."""
    entries = Entries()
    entries.contact("2024-11-02", REFUSED[language], agent="Leo", outcome=Outcome.REFUSED)
    made = entries.contact("2024-11-06", promised, agent="Maria", role=Role.SUPERVISOR)
    entries.promise("2024-11-06", "86.40 EUR", "2024-11-12", made_in=made, promised=Promised.REFUND)
    return entries


def found_in(facts: CaseFacts, language: str) -> str:
    """The sentence that is held to be what they had before them."""
    wording = Wording(facts, language_named(language), years=False)
    had = had_before(wording, facts.promises[0] if facts.promises else None)
    return had.said if had else ""


def forms_in(facts: CaseFacts, language: str) -> list[str]:
    """How it is told, the longest first."""
    wording = Wording(facts, language_named(language), years=False)
    evidence = evidence_in(wording, facts.promises[0] if facts.promises else None)
    return [form.replace("\u00a0", " ") for form in evidence[0].forms] if evidence else []


NOTED = [
    ("en", "She opened the picture while I waited.", "My photo of 30 Oct shows the dent in the door"),
    ("en", "He read the mail out to me.", "Found their email of 12 Oct: the fee is waived for good"),
    ("en", "The numbers do not match, he says.", "Serial on the box 44120, on the slip 44210"),
    ("en", "He went through the statement with me.", "The statement says paid in full on 3 Oct"),
    ("nl", "Ze had de foto voor zich.", "Op de foto van de sleutelafgifte staat de meter op 18402"),
    ("nl", "Hij las het bewijs voor.", "Op het afgiftebewijs staat: verpakking akkoord, 7,8 kg"),
    ("de", "Mit dem Vermerk auf der Fahrkarte ist die Sache klar.", "Auf der Fahrkarte steht: Wagen 302 fehlt"),
    ("de", "Sie sieht die Bilder.", "Foto vom Zähler am 1. Okt: Stand 18402"),
    ("fr", "Il a relu l'état des lieux.", "État des lieux signé par elle et moi : rien à signaler"),
    ("fr", "Elle a ouvert la vidéo.", "La vidéo du 4 octobre montre la porte intacte"),
    ("es", "Ha visto la foto y lo entiende.", "En la foto del 3 de octubre se ve la pieza rota"),
    ("es", "Ha leído el informe.", "El informe dice: la bomba es la original de 2016"),
]


@each(("language", "promised", "noted"), NOTED)
def test_what_they_looked_at_is_found_by_its_kind_or_its_word(language: str, promised: str, noted: str) -> None:
    """Whoever promised names it in the words of the day: a paper, a picture, a number, by that word or another of its kind."""
    entries = told_of(language, promised)
    entries.event("2024-10-20", EventKind.NOTE, f"{noted}.")
    entries.event("2024-10-21", EventKind.NOTE, "86.40 EUR")

    assert found_in(facts_of(case(problem="K-9."), entries), language) == noted


@each(
    ("promised", "noted"),
    [
        ("Read him the tracking page.", "signed for at the depot by HOLT, weighed 1.62 kg"),
        ("He has seen both weights.", "weighed 0.4 kg when it was posted"),
    ],
)
def test_a_parcel_is_what_they_looked_at_where_they_speak_of_its_way_or_weight(promised: str, noted: str) -> None:
    """The news of it, whatever that says; not where the problem tells the signature already."""
    entries = told_of("en", promised)
    entries.shipment("2024-10-20", noted, carrier="Evri", tracking="JD0002214587123456")
    signed = "The signature on the slip is not mine."

    assert found_in(facts_of(case(problem="K-9."), entries), "en") == noted
    assert not found_in(facts_of(case(problem=f"Nothing came. {signed}"), entries), "en")


@each(
    ("language", "promised", "agent", "party", "said"),
    [
        ("en", "I forwarded Hazel's words.", "Hazel", "Bristol Ground Handling", "the pass was scanned at 06:52"),
        ("nl", "Ze kreeg het bericht van Rivierenland door.", "Hakkert", "Rivierenland", "de stand was 9.212 m3"),
        ("de", "Er ist den Befund durchgegangen.", "Petri", "Prüfstelle", "am Kompressor fehlt der Dichtring"),
        ("fr", "Elle a la réponse de Belmont.", "Roche", "Belmont", "la fuite vient du joint, posé à l'envers"),
        ("es", "Ve también 9.212 en su pantalla.", "Ruiz", "Aguas Sur", "el contador marcaba 9.212 al salir"),
    ],
)
def test_what_another_party_found_is_it_by_their_name_or_a_figure(
    language: str, promised: str, agent: str, party: str, said: str
) -> None:
    """Also by what it is: what another party found is a report."""
    entries = told_of(language, promised)
    entries.contact("2024-11-04", said, agent=agent, party=party, channel=Channel.PHONE)
    facts = facts_of(case(problem="K-9."), entries)

    assert found_in(facts, language) == said
    assert any(form.startswith(f"{party}") and form.endswith(said) for form in forms_in(facts, language))


@each(
    ("language", "said"),
    [
        ("en", "Went round to the depot. Their tracker has the stop at 18:39 in Larch Close."),
        ("nl", "In de winkel gekeken: op het rek staat hetzelfde model voor 129,00."),
        ("de", "Im Laden nachgesehen: am Regal steht dasselbe Modell mit 129,00."),
        ("fr", "Je suis passé au dépôt : leur registre donne 18:39 rue des Ormes."),
        ("es", "Fui al almacén: su registro dice 18:39 en otra calle."),
    ],
)
def test_what_came_to_light_between_a_refusal_and_a_promise_turned_it(language: str, said: str) -> None:
    """Where the words of the promise share nothing with it; nothing that was noted before they refused, or later."""
    telling = said.rpartition(". ")[2] if language == "en" else said
    entries = told_of(language, "Sorry.")
    entries.event("2024-11-04", EventKind.NOTE, said)
    later = told_of(language, "Sorry.")
    later.event("2024-11-08", EventKind.NOTE, said)

    assert found_in(facts_of(case(problem="K-9."), entries), language) == telling.rstrip(".")
    assert not found_in(facts_of(case(problem="K-9."), later), language)


@each(
    "said",
    [
        "Nothing on my account yet.",
        "Claim form sent with all the receipts.",
        "Is the photo of 3 Oct not enough?",
        "I called the bank.",
    ],
)
def test_that_nothing_came_or_was_sent_is_nothing_to_look_at(said: str) -> None:
    """Nor is a question, nor what the person did, however near its words are."""
    entries = told_of("en", "She has the receipts, the photo, the bank's form.")
    entries.event("2024-11-04", EventKind.NOTE, said)

    assert not found_in(facts_of(case(problem="K-9."), entries), "en")


@each(
    ("language", "promised", "said", "told"),
    [
        (
            "en",
            "She has the email in front of her.",
            "Their email in writing: no early exit fee applies.",
            "your email of 4 Nov: no early exit fee applies",
        ),
        (
            "nl",
            "Ze had de mail voor zich.",
            "Hun mail: er zijn geen kosten.",
            "jullie e-mail van 4 nov: er zijn geen kosten",
        ),
        ("de", "Mail geprüft.", "Bestätigung: Ihr Abo endet am 11. Juni.", "Bestätigung: Ihr Abo endet am 11. Juni"),
        (
            "fr",
            "Elle a vu la photo.",
            "Ils m'envoient leur photo du 31 août : le dos n'a pas une rayure.",
            "votre photo du 31 août : le dos n'a pas une rayure",
        ),
        (
            "en",
            "The photos are not mine, she agrees.",
            "Their photos are of a grey car.",
            "your photos are of a grey car",
        ),
    ],
)
def test_what_they_wrote_is_told_to_them_as_theirs(language: str, promised: str, said: str, told: str) -> None:
    """Which message it was, where its head says no more than that it is theirs; else what heads it."""
    entries = told_of(language, promised)
    entries.contact("2024-11-04", said, channel=Channel.EMAIL, incoming=True)

    assert told in forms_in(facts_of(case(problem="K-9."), entries), language)


def test_no_form_of_it_loses_the_figures_that_decide() -> None:
    """A clause of it may stand alone where that has them; what is left of a sentence without them says something else."""
    entries = told_of("nl", "Hij ziet nu ook 9.212 staan.")
    said = "De slimme meter is op 30 april op afstand uitgelezen, de gasstand was 9.212 m3."
    entries.contact("2024-11-04", said, party="Rivierenland")
    forms = forms_in(facts_of(case(problem="K-9."), entries), "nl")

    assert forms
    assert all("9.212" in form for form in forms)


def test_what_is_told_as_contradicted_is_told_there_alone() -> None:
    """It stands in what they contradict, with both sides."""
    entries = told_of("en", "She opened the picture.")
    entries.contact("2024-11-04", "the photo shows 44120", party="Volt", contradicts=(1,))

    assert not found_in(facts_of(case(problem="K-9."), entries), "en")


@each(
    ("language", "said", "told"),
    [
        (
            "en",
            "The duty manager writes that no coach was ordered that night.",
            "Soler: no coach was ordered that night",
        ),
        ("fr", "Le chef d'équipe écrit que le car n'est jamais parti.", "Soler : le car n'est jamais parti"),
        ("es", "El perito escribe en su informe que montaron un disco usado.", "Soler: montaron un disco usado"),
        (
            "de",
            "Der Hersteller schreibt, meine Nummer gehört zum Rückruf R-26.",
            "Soler: meine Nummer gehört zum Rückruf R-26",
        ),
    ],
)
def test_what_came_to_light_after_the_last_refusal_needs_no_promise_since(language: str, said: str, told: str) -> None:
    """Behind the name of the other party, without that they say so; no form ends with that."""
    entries = Entries()
    contact = entries.contact("2024-11-02", "Sorry.", agent="Maria")
    entries.promise("2024-11-02", "86.40 EUR", made_in=contact, promised=Promised.REFUND, due="2024-11-08")
    entries.contact("2024-11-09", REFUSED[language], agent="Leo", outcome=Outcome.REFUSED)
    entries.contact("2024-11-11", said, party="Soler", channel=Channel.EMAIL, incoming=True)
    forms = forms_in(facts_of(case(problem="K-9."), entries), language)

    assert told in forms
    assert not any(form.endswith(("writes", "écrit", "escribe", "schreibt")) for form in forms)


@each(
    ("noted", "spoken"),
    [
        ("item fell from the belt, repacked by staff", "Asked him to read his own tracking of 22 May."),
        ("handed in at the shop, 0,86 kg on the slip", "I mailed them the weight on the slip once more."),
    ],
)
def test_what_anybody_spoke_of_later_is_it_where_no_promise_speaks_of_it(noted: str, spoken: str) -> None:
    """The person points to it, or the other side speaks of it."""
    entries = Entries()
    entries.shipment("2024-10-20", noted, carrier="Evri", tracking="JD0002214587123456")
    entries.contact("2024-11-02", spoken, agent="Dermot", channel=Channel.PHONE)

    assert found_in(facts_of(case(problem="K-9."), entries), "en") == noted


def test_of_what_was_marked_the_sentence_is_told_that_can_be_looked_at() -> None:
    """Not the first, where that only leads up to it."""
    entries = Entries()
    said = "They own the machine. It was 300 euro over when they emptied it on 14 April."
    entries.contact("2024-11-04", said, party="Greenline", key=True)
    facts = facts_of(case(problem="The machine gave me no notes."), entries)

    assert "it was 300 euro over" in lead_of(facts, ExportOptions("en")).text.casefold()


@each(
    ("language", "noted", "told"),
    [
        ("en", "Motorworks took it apart: the belt is of March 2017", "Motorworks: the belt is of March 2017"),
        ("fr", "Le Dr Kessler a mesuré les verres : axe à 10 au lieu de 100", "Dr Kessler : axe à 10 au lieu de 100"),
        ("de", "Herr Petri hat gemessen: am Kompressor fehlt der Ring", "Herr Petri: am Kompressor fehlt der Ring"),
    ],
)
def test_what_somebody_found_is_told_behind_their_name_without_how(language: str, noted: str, told: str) -> None:
    """Of what the person noted, marked or not."""
    entries = Entries()
    entries.event("2024-11-04", EventKind.NOTE, f"{noted}.", key=True)
    wording = Wording(facts_of(case(problem="K-9."), entries), language_named(language), years=False)

    assert told in [form.replace("\u00a0", " ") for form in marked(wording)]


@each(
    ("said", "never"),
    [
        ("the depot weighed it at 1.1 kg, the label says 7.9 kg", "the depot weighed it at 1.1 kg"),
        ("op de bon staat 280 cm, in het bestek 284 cm", "op de bon staat 280 cm"),
        ("box: 'cancelled, you will not be charged', code X7", "box: 'cancelled"),
        ("cigarette burn by the window, signed by their clerk", "signed by their clerk"),
        ("er ist rot, also wurde es wärmer als 25 Grad", "also wurde es wärmer als 25 Grad"),
        ("0,820 kg au départ, 0,140 kg à Nantes", "0,140 kg à Nantes"),
    ],
)
def test_a_clause_is_not_told_without_what_it_is_compared_with_or_goes_on_from(said: str, never: str) -> None:
    """Two measures, what is quoted, and what somebody did with something that the clause before names."""
    assert never not in fewer_clauses(said, problem="")
    assert "the lid was shut" in fewer_clauses("the lid was shut, as always", problem="")


@each(
    ("language", "noted", "told"),
    [
        ("en", "On their own slip it says: frame without damage", "On your own slip it says: frame without damage"),
        ("nl", "Op hun eigen bon staat aangevinkt: kader zonder schade", "Op jullie eigen bon staat aangevinkt: kader"),
        ("fr", "Sur leur propre reçu il est écrit : cadre sans dommage", "Sur votre propre reçu il est écrit : cadre"),
        ("en", "Found my boarding pass: seat 31C, economy", "my boarding pass: seat 31C, economy"),
        (
            "de",
            "Foto vom Streifen im Karton: er ist rot, wärmer als 25,5 Grad",
            "Foto vom Streifen im Karton: er ist rot",
        ),
    ],
)
def test_a_note_is_told_as_whoever_reads_it_knows_it(language: str, noted: str, told: str) -> None:
    """What is the company's own is theirs, what the person found needs not that they found it, and what a picture shows stands
    with what it is of."""
    entries = told_of(language, "Sorry.")
    entries.event("2024-11-04", EventKind.NOTE, f"{noted}.")
    forms = forms_in(facts_of(case(problem="K-9."), entries), language)

    assert any(form.casefold().startswith(told.casefold()) for form in forms), forms
    assert not any("their own" in form or "hun eigen" in form or "leur propre" in form for form in forms)
    assert not any(form.startswith("Foto: ") for form in forms)


def test_behind_the_name_of_another_party_the_german_sie_is_not_whoever_reads_it() -> None:
    """With a capital it would be the company."""
    entries = Entries()
    entries.contact("2024-11-04", "Sie haben am 2. April alles zurücküberwiesen.", party="Nordlicht")
    wording = Wording(facts_of(case(), entries), language_named("de"), years=False)
    told = told_by_party(wording, wording.facts.contacts[0], "Sie haben am 2. April alles zurücküberwiesen")

    assert told == ["Nordlicht: sie haben am 2. April alles zurücküberwiesen"]


ON_IT = (
    (
        "en",
        "Got their photo by email. The serial number on it ends in 7714, mine in 3380.",
        "Photo: the serial number ends",
    ),
    (
        "nl",
        "Hun foto gekregen. Het serienummer erop eindigt op 7714, dat van mij op 3380.",
        "Foto: het serienummer eindigt",
    ),
    ("de", "Ihr Foto kam per Mail. Die Seriennummer darauf ist 7714, meine ist 3380.", "Foto: die Seriennummer ist"),
    (
        "fr",
        "Reçu leur photo. Le numéro de série dessus finit par 7714, le mien par 3380.",
        "Photo : le numéro de série finit",
    ),
    (
        "es",
        "Recibí su foto. El número de serie que aparece en ella es 7714, el mío 3380.",
        "Foto: el número de serie es",
    ),
)


@each(("language", "noted", "begins"), ON_IT)
def test_what_stands_on_a_paper_is_told_with_which_that_is(language: str, noted: str, begins: str) -> None:
    """*The serial number on it* points at nothing where the sentence before it is not told."""
    entries = told_of(language, "3380")
    entries.event("2024-11-04", EventKind.NOTE, noted)
    told = forms_in(facts_of(case(language=language), entries), language)
    assert [each for each in told if each.startswith(begins)][:1] == told[:1] != []
    assert {"7714", "3380"} <= set(told[0].replace(",", "").split())
