"""What two people said that does not go together is told as each said it: once, and no promise in its place."""

from __future__ import annotations

from casebook.exporters.facts.refusals.told_apart import told_apart
from casebook.exporters.options import ExportOptions
from casebook.exporters.registry import Format, Recipient, rendered
from casebook.exporters.wording import Wording
from casebook.language.language import language_named
from casebook.parsing.promises.promise_kinds import promise_kind_in
from casebook.records.vocabularies import Channel, Outcome, Promised, Role, Verdict
from tests.builders import Entries, case, facts_of
from tests.conftest import each

from .cases import paste


def claim(first: str, second: str, code: str = "en", promised: str = "") -> str:
    """A letter that tells what Priya said, and what Leon said the day after, who may have promised something besides."""
    entries = Entries()
    one = entries.contact("2024-09-18", first, agent="Priya", case_number="C-1")
    made = entries.contact("2024-09-19", second, agent="Leon", case_number="C-2", contradicts=(one,))
    if promised:
        entries.promise("2024-09-19", promised, "2024-09-26", promised=Promised.REPLACEMENT, made_in=made)
    facts = facts_of(case(problem="It leaks.", want="a new one"), entries)
    return str(rendered(Recipient.CLAIM, Format.TEXT, facts, ExportOptions(code)).text)


SAID = {
    "en": (
        ("She said the engineer came.", "He said that no engineer was ever booked."),
        ("Priya said on 18 September 2024, case C-1: the engineer came", "2024, case C-2, that no engineer was ever"),
    ),
    "nl": (
        ("Ze zei dat de monteur is geweest.", "Hij zegt: er is nooit een monteur ingepland."),
        ("2024, zaak C-1, dat de monteur is geweest", "2024, zaak C-2: er is nooit"),
    ),
    "de": (
        ("Sie sagte, dass der Techniker da war.", "Er sagt, es war nie ein Techniker gebucht."),
        ("2024, Vorgang C-1, dass der Techniker da war", "2024, Vorgang C-2: es war nie"),
    ),
    "fr": (
        ("Elle a dit que le technicien est passé.", "Il m'a dit qu'aucun technicien n'a été prévu."),
        ("2024 (dossier C-1) que le technicien est passé", "2024 (dossier C-2) qu'aucun technicien"),
    ),
    "es": (
        ("Dijo que el técnico vino.", "Me dice que nunca se reservó ningún técnico."),
        ("2024 (incidencia C-1) que el técnico vino", "2024 (incidencia C-2) que nunca se reservó"),
    ),
}


@each("code", SAID)
def test_that_they_said_so_is_said_once(code: str) -> None:
    """*Priya said on 18 September: she said …* says twice who said it; a clause goes on from the first."""
    said, told = SAID[code]
    text = claim(*said, code)

    assert [] == [each for each in told if each not in text], text


@each("said", ["She said no.", "She said to wait until the van is back."])
def test_what_is_no_sentence_without_who_said_it_stays(said: str) -> None:
    """A bare no, and what somebody was told to do."""
    assert f"{said[0].lower()}{said[1:-1]}" in claim(said, "He said the van is broken.")


def test_what_was_said_is_told_and_not_what_was_promised_besides() -> None:
    """A replacement does not contradict that an engineer came; that none was ever booked does."""
    first, second = "The engineer came and nobody was in.", "No engineer was ever booked."

    assert "C-2: no engineer was ever booked." in claim(first, second, promised="a replacement")


@each(
    ("first", "promised"),
    [
        ("You get no replacement for the machine from us.", "a replacement"),
        ("There is no new machine for you in stock.", "the machine brand new"),
    ],
)
def test_what_was_promised_is_told_where_the_other_speaks_of_that(first: str, promised: str) -> None:
    """By the kind of it, or by a word of what was promised."""
    assert f"Leon promised {promised}" in claim(first, "He looked at the machine in the photos.", promised=promised)


@each(
    ("why", "told"),
    [
        (
            "He says a crack like that is normal, so no refund.",
            "said on 12 Oct that she accepted my photos of the crack",
        ),
        (
            "He says a crack like that is normal, so no replacement.",
            "Todd said on 24 Oct: a crack like that is normal, so no replacement",
        ),
    ],
)
def test_a_refusal_of_another_thing_stands_against_what_was_said(why: str, told: str) -> None:
    """Of two contacts that the person marked: what was promised besides is no part of what does not go together."""
    entries = Entries()
    one = entries.contact("2024-10-12", "She accepted my photos of the crack.", agent="Keisha")
    entries.promise("2024-10-12", "a replacement", "2024-10-20", promised=Promised.REPLACEMENT, made_in=one)
    entries.contact("2024-10-24", why, agent="Todd", outcome=Outcome.REFUSED, contradicts=(one,))

    assert told in paste(facts_of(case(problem="It is cracked.", want="my money back"), entries), ExportOptions("en"))


def test_what_was_kept_is_refused_by_nobody() -> None:
    """What was said with it is; and a letter says why, whoever wrote it."""
    entries = Entries()
    one = entries.contact("2024-10-12", "She says no code was asked for.", agent="Keisha")
    kept = {"verdict": Verdict.KEPT, "settled": "2024-10-14"}
    entries.promise("2024-10-12", "a refund", "2024-10-20", promised=Promised.REFUND, made_in=one, **kept)
    letter = {"channel": Channel.LETTER, "incoming": True, "outcome": Outcome.REFUSED, "contradicts": (one,)}
    entries.contact("2024-10-24", "The letter says that I approved it.", **letter)
    told = paste(facts_of(case(problem="It was not me.", want="my money back"), entries), ExportOptions("en"))

    what = "my request was refused on 24 Oct: the letter says that I approved it"
    assert f"I was told two things: Keisha said on 12 Oct: no code was asked for; {what}." in told


@each(
    ("code", "said", "told"),
    [
        ("en", "She sees that no text was sent.", "said on 1 Nov that she sees that no text was sent"),
        ("fr", "Elle a lu le courrier.", "m'a dit le 1er novembre qu'elle a lu le courrier"),
        ("es", "Ve en las fotos que no coincide.", "me dijo el 1 de noviembre que ve en las fotos que no coincide"),
        ("es", "Ve a la tienda con todo.", "1 de noviembre: ve a la tienda con todo"),
        ("en", "Did she send it?", "Did she send it"),
        ("de", "Sie hat den Brief gelesen.", "Sie hat den Brief gelesen"),
    ],
)
def test_what_somebody_said_of_themselves_goes_on_from_that_they_said_it(code: str, said: str, told: str) -> None:
    """*Aoife said: she sees it* is of another *she*; a question, and what German would put in another order, stay."""
    entries = Entries()
    one = entries.contact("2024-11-01", said, agent="Aoife")
    entries.contact("2024-11-05", "It was sent.", agent="Conor", contradicts=(one,))
    text = paste(facts_of(case(problem="X."), entries), ExportOptions(code))

    assert told.casefold() in text.casefold()


def test_why_it_was_refused_stands_alone_beside_what_somebody_said_where_the_lead_tells_that_it_was() -> None:
    """*Dale refused a replacement on 9 Nov* is told once: what he says of it is told as that."""
    entries = Entries()
    said = "She has the report of the shop and overrules the depot."
    one = entries.contact("2024-11-01", said, agent="Renée", role=Role.SUPERVISOR)
    why = "No replacement is on file and the depot's finding of liquid stands."
    entries.contact("2024-11-09", why, agent="Dale", outcome=Outcome.REFUSED, contradicts=(one,))
    wording = Wording(facts_of(case(want="a replacement"), entries), language_named("en"), years=False)
    lead = "Renée promised a new laptop by 5 Nov. Dale refused a replacement on 9 Nov."
    (told,) = told_apart(wording, lead)

    assert "Dale refused" not in told.said
    assert "Dale on 9 Nov: no replacement is on file" in told.said


def test_what_somebody_gave_stands_as_that_beside_what_another_said() -> None:
    """*Iker said on 1 Nov: gave me a signed form* has nobody who gave it."""
    entries = Entries()
    one = entries.contact("2024-11-01", "Gave me a signed form that the seats were changed.", agent="Iker")
    entries.contact("2024-11-05", "The change was at my own wish.", agent="Conor", contradicts=(one,))
    text = paste(facts_of(case(problem="X."), entries), ExportOptions("en"))

    assert "Iker gave me a signed form that the seats were changed (1 Nov)" in text
    wording = Wording(facts_of(case(problem="X."), entries), language_named("en"), years=False)
    (again,) = told_apart(wording, "It broke. Iker gave me a signed form that the seats were changed.")
    assert "Iker gave me" not in again.said  # the same sentence would stand twice


OUTAGE = {
    "en": (
        ("There is no outage, it must be my router.", "a new router"),
        ("The router came. There is an outage after all, the line is cut.", "a technician"),
    ),
    "nl": (
        ("Er is geen storing, het ligt aan mijn router.", "een nieuwe router"),
        ("De router is er. Er is toch een storing, de kabel is stuk.", "een monteur"),
    ),
    "de": (
        ("Es gibt keine Störung, es liegt an meinem Router.", "ein neuer Router"),
        ("Der Router ist da. Es gibt doch eine Störung, das Kabel ist durchtrennt.", "ein Techniker"),
    ),
    "fr": (
        ("Il n'y a pas de panne, c'est ma box.", "une nouvelle box"),
        ("La box est arrivée. Il y a bien une panne, le câble est coupé.", "un technicien"),
    ),
    "es": (
        ("No hay avería, es mi router.", "un router nuevo"),
        ("Llegó el router. Sí hay una avería, el cable está cortado.", "un técnico"),
    ),
}
"""What was said and promised in one contact, and in another that the person marked against it, in each language."""

NEIGHBOUR = {
    "en": (("Left with the neighbour.", "a call"), ("He is sorry. The parcel is lost.", "a refund")),
    "nl": (("Bij de buren afgegeven.", "een telefoontje"), ("Het spijt hem. Het pakket is zoek.", "een terugbetaling")),
    "de": (("Beim Nachbarn abgegeben.", "ein Rückruf"), ("Es tut ihm leid. Das Paket ist weg.", "die Erstattung")),
    "fr": (("Remis au voisin.", "un appel"), ("Il est désolé. Le colis est perdu.", "le remboursement")),
    "es": (("Entregado a un vecino.", "una llamada"), ("Lo siente. El paquete está perdido.", "el reembolso")),
}
"""The same where the two share no word."""


@each(
    ("language", "told", "promises"),
    [(code, told, at) for told in (OUTAGE, NEIGHBOUR) for code in told for at in ((0,), (1,), (0, 1))],
)
def test_two_contacts_that_were_marked_are_told_by_what_was_said_in_them(
    language: str, told: dict[str, tuple[tuple[str, str], ...]], promises: tuple[int, ...]
) -> None:
    """Never by what was promised there besides, nor by a sentence that speaks of something else."""
    entries, made = Entries(), [0, 0]
    days = ("2024-10-02", "2024-10-09")
    for place, (said, promised) in enumerate(told[language]):
        against = {"contradicts": (made[0],)} if place else {}
        made[place] = entries.contact(days[place], said, agent=("Dana", "Phil")[place], case_number="T-1", **against)
        if place in promises:
            kind = promise_kind_in(promised)
            entries.promise(days[place], promised, f"2024-10-{12 + place}", promised=kind, made_in=made[place])
    facts = facts_of(case(language=language, problem="X.", want="Y"), entries)
    wording = Wording(facts, language_named(language), years=False)
    (apart,) = told_apart(wording)
    ends = [said.split(".")[-2].strip()[-18:] for said, _ in told[language]]

    assert all(each in apart.said for each in ends), apart.said
    assert not any(promised in apart.said for _, promised in told[language])
    assert language != "de" or "zugesagt" not in apart.said


@each("form", [Recipient.EMAIL, Recipient.CALL, Recipient.OMBUDSMAN, Recipient.LETTER, Recipient.CLAIM])
def test_every_form_tells_what_was_said_where_two_contacts_were_marked(form: Recipient) -> None:
    """A router that came contradicts nobody."""
    entries = Entries()
    (said, promised), (other, _) = OUTAGE["en"]
    one = entries.contact("2024-10-02", said, agent="Dana")
    kept = {"verdict": Verdict.KEPT, "settled": "2024-10-07"}
    entries.promise("2024-10-02", promised, "2024-10-07", promised=Promised.OTHER, made_in=one, **kept)
    entries.contact("2024-10-09", other, agent="Phil", contradicts=(one,))
    facts = facts_of(case(problem="My internet is down.", want="a technician"), entries)
    text = str(rendered(form, Format.TEXT, facts, ExportOptions("en")).text)
    apart = text[text.index("I was told two things") :].splitlines()[0]

    assert (
        "there is no outage, it must be my router; Phil said on 9 October 2024: there is an outage after all" in apart
    )


@each(
    ("second", "due", "told"),
    [
        ("2024-10-04", "2024-10-20", "promised a refund"),
        ("2024-10-04", "2024-10-08", "the parcel is lost"),
        ("2024-10-09", "2024-10-20", "the parcel is lost"),
    ],
)
def test_two_promises_stand_against_each_other_where_their_days_do(second: str, due: str, told: str) -> None:
    """Not where they are for one day, nor where the first was missed before the second was made: then what was said does."""
    entries = Entries()
    one = entries.contact("2024-10-02", "The parcel is lost.", agent="Dana")
    entries.promise("2024-10-02", "a refund", "2024-10-08", promised=Promised.REFUND, made_in=one)
    two = entries.contact(second, "It was left with a neighbour.", agent="Phil", contradicts=(one,))
    entries.promise(second, "a refund", due, promised=Promised.REFUND, made_in=two)
    wording = Wording(facts_of(case(problem="X.", want="Y"), entries), language_named("en"), years=False)
    (apart,) = told_apart(wording)

    assert told in apart.forms[0]


def test_why_they_refused_is_the_sentence_that_speaks_of_what_the_other_said() -> None:
    """*He is very sorry* is no reason against what somebody saw in the photos."""
    entries = Entries()
    one = entries.contact("2024-10-12", "She sees no crack in my photos.", agent="Keisha")
    why = "He is very sorry about all of this. There is a crack in the photos that I sent."
    entries.contact("2024-10-24", why, agent="Todd", outcome=Outcome.REFUSED, contradicts=(one,))
    wording = Wording(facts_of(case(problem="X.", want="Y"), entries), language_named("en"), years=False)
    (apart,) = told_apart(wording)

    assert "a crack in the photos" in f"{apart.said} {apart.in_their_words}"
    assert "very sorry" not in f"{apart.said} {apart.in_their_words}"


DAMAGE = {
    "en": ("There is water damage.", "She looked at the photos and sees no water damage.", "a free repair"),
    "nl": ("Er is waterschade.", "Zij bekeek de foto's en ziet geen waterschade.", "een gratis reparatie"),
    "de": ("Es ist ein Wasserschaden.", "Sie hat die Fotos geprüft und sieht keinen Wasserschaden.", "die Reparatur"),
    "fr": ("Il y a un dégât des eaux.", "Elle a regardé les photos et ne voit aucun dégât.", "la réparation"),
    "es": ("Hay daños por agua.", "Miró las fotos y no ve daños por agua.", "la reparación"),
}
"""Why somebody refused, and what another saw and promised, in each language."""


@each("language", list(DAMAGE))
def test_what_the_lead_tells_that_they_saw_stays_where_it_is_what_the_other_speaks_of(language: str) -> None:
    """*She looked at the photos* alone contradicts nobody."""
    why, saw, promised = DAMAGE[language]
    entries = Entries()
    one = entries.contact("2024-10-28", why, agent="Zoe", outcome=Outcome.REFUSED)
    seen = {"agent": "Anjali", "role": Role.SUPERVISOR, "contradicts": (one,)}
    two = entries.contact("2024-11-02", saw, key=True, **seen)
    entries.promise("2024-11-02", promised, "2024-11-12", promised=Promised.REPAIR, made_in=two)
    facts = facts_of(case(language=language, problem="X.", want=promised), entries)
    lead, told, *_ = paste(facts, ExportOptions(language)).split("\n\n")
    last = saw.rstrip(".").split()[-1]

    assert "Zoe" in told
    assert last in told.partition("Anjali")[2] or (last in lead and "fotos" not in told and "photos" not in told)


LAMP = {
    "en": ("The lamp flickers.", "a refund", "She agrees that it is faulty.", "faulty"),
    "nl": ("De lamp knippert.", "een terugbetaling", "Zij erkent het defect.", "erkent het defect"),
    "de": ("Die Lampe flackert.", "die Erstattung", "Sie erkennt den Mangel an.", "erkennt den Mangel an"),
    "fr": ("La lampe clignote.", "le remboursement", "Elle reconnaît le défaut.", "reconnaît le défaut"),
    "es": ("La lámpara parpadea.", "el reembolso", "Reconoce el defecto.", "el defecto"),
}
"""What went wrong, what was promised and asked, and what was said with it, in each language."""


@each(("language", "is_said"), [(code, is_said) for code in LAMP for is_said in (True, False)])
def test_a_contradiction_adds_to_a_lead_that_tells_both_or_only_asks_who_decides(language: str, is_said: bool) -> None:
    """Who promised it and who refused stand above with their days: below, what they said, where they said more than that."""
    problem, promised, said, words = LAMP[language]
    entries = Entries()
    one = entries.contact("2024-10-12", said if is_said else None, agent="Berg", case_number="T-1")
    entries.promise("2024-10-12", promised, "2024-10-20", promised=Promised.REFUND, made_in=one)
    entries.contact("2024-10-18", "Q Q." if is_said else None, agent="Tom", outcome=Outcome.REFUSED, contradicts=(one,))
    facts = facts_of(case(language=language, problem=problem, want=promised), entries)
    lead, told, *_ = paste(facts, ExportOptions(language)).split("\n\n")

    assert "Tom" in lead
    assert promised not in told
    assert (words in told, "Tom" in told) == (is_said, is_said)
    assert "Berg" in told


@each("language", list(LAMP))
def test_what_came_of_a_promise_has_no_line_of_its_own_where_the_lead_tells_that_nothing_came(language: str) -> None:
    """*Rien n'est venu* says that it was not kept."""
    problem, promised, said, _ = LAMP[language]
    entries = Entries()
    one = entries.contact("2024-09-14", said, agent="Berg", case_number="T-100")
    broken = {"promised": Promised.REFUND, "made_in": one, "verdict": Verdict.BROKEN}
    entries.promise("2024-09-14", promised, "2024-09-23", **broken)
    entries.contact("2024-09-30", "Q Q.", agent="Tom", outcome=Outcome.REFUSED, contradicts=(one,))
    facts = facts_of(case(language=language, problem=problem, want=promised), entries)
    _, _, *below = paste(facts, ExportOptions(language)).split("\n\n")

    assert not any("Berg" in each for each in below), below
