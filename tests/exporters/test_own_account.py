"""What went wrong is looked for in the first contacts where nobody wrote a problem: what came in, what nobody else said."""

from __future__ import annotations

from casebook.actions.looking.lead import lead_text
from casebook.exporters.facts.asked.request import request_of
from casebook.exporters.facts.problem.own_account import is_of_own_account, own_account
from casebook.exporters.lead.sources import LeadSources
from casebook.exporters.options import ExportOptions
from casebook.exporters.wording import Wording
from casebook.language.language import language_named
from casebook.records.vocabularies import Channel, EventKind, Outcome
from tests.builders import Entries, case, facts_of
from tests.calls import calls_of
from tests.conftest import each

from .cases import paste


def account(language: str, *contacts: tuple[str, dict[str, object]]) -> list[str]:
    """What is told of these contacts, the first of 3 June and each a day later."""
    entries = Entries()
    for place, (text, values) in enumerate(contacts):
        entries.contact(f"2024-06-0{3 + place}", text, **values)
    return own_account(Wording(facts_of(case(language=language), entries), language_named(language), years=False))


LETTER = {"incoming": True, "channel": Channel.LETTER}

RECEIVED = (
    (
        "en",
        "bill for 95.20 for a cleaning. I cancelled in May and they confirmed it",
        "On 3 Jun I received a bill for 95.20 for a cleaning",
    ),
    ("en", "Invoice for a boiler I never had", "On 3 Jun I received an invoice for a boiler I never had"),
    ("nl", "rekening van 438,60 voor een kroon", "Op 3 jun kreeg ik een rekening van 438,60 voor een kroon"),
    ("de", "Rechnung über 312 € für eine Wartung", "Am 3. Juni bekam ich eine Rechnung über 312 € für eine Wartung"),
    ("de", "Bescheid über 80 €", "Am 3. Juni bekam ich einen Bescheid über 80 €"),
    ("fr", "facture de 210 € pour un box", "Le 3 juin, j'ai reçu une facture de 210 € pour un box"),
    ("es", "recibo de 84,30 de la luz", "El 3 de junio recibí un recibo de 84,30 de la luz"),
)


@each(("language", "text", "told"), RECEIVED)
def test_what_came_in_first_is_told_with_its_day(language: str, text: str, told: str) -> None:
    """A letter that began it, as the person notes it, with the article that the note leaves out."""
    assert account(language, (text, LETTER))[0] == told


def test_what_the_person_says_of_it_is_told_up_to_what_somebody_said() -> None:
    """The clauses before that too, unless what follows could turn them."""
    text = "bill for 95.20 for a cleaning. I cancelled in May, and they confirmed it"
    assert account("en", (text, LETTER))[1:] == ["I cancelled in May"]
    text = "rekening van 438,60. die kroon had ik al betaald en hij kwam los, Mieke zei toen dat het garantie was"
    assert account("nl", (text, LETTER))[1:] == ["die kroon had ik al betaald"]
    text = "bill for 95.20 for a cleaning. I cancelled in May, but they never confirmed it"
    assert account("en", (text, LETTER))[1:] == []


def test_a_message_of_theirs_is_no_account() -> None:
    """What they wrote, and what others sent."""
    assert account("en", ("We are sorry for the delay with your order.", LETTER)) == []
    assert account("en", ("bill for 95.20", LETTER | {"party": "Duefix"})) == []


ALONE = (
    (
        "en",
        "collected my new varifocals today. they are blurred. the girl said give it time",
        "collected my new varifocals on 3 Jun",
    ),
    ("nl", "gordijnen opgehaald vandaag. ze zijn te kort", "gordijnen opgehaald op 3 jun"),
    ("de", "heute die Zahnschiene abgeholt. sitzt nicht", "am 3. Juni die Zahnschiene abgeholt"),
    ("fr", "récupéré ma robe ce matin. elle est trop serrée", "récupéré ma robe le 3 juin"),
    ("es", "recogí hoy los zapatos. la suela se despega", "recogí el 3 de junio los zapatos"),
)


@each(("language", "text", "told"), ALONE)
def test_where_nobody_is_named_the_person_tells_it(language: str, text: str, told: str) -> None:
    """With the day in the place of *today*, which says another when it is read; what is so of *them* is so of things."""
    found = account(language, (text, {"channel": Channel.IN_PERSON}))

    told_next = text.split(". ")[1]
    assert "\n".join(found).startswith(told)
    assert told_next.casefold() in found[0].casefold()
    assert "the girl" not in " ".join(found)


def test_what_others_may_have_said_is_no_account() -> None:
    """A promise, a refusal, what the person did to get through; who is named may have said it."""
    for text, values in (
        ("new one comes tomorrow, will be delivered by Friday", {}),
        ("no refund after 14 days", {"outcome": Outcome.REFUSED}),
        ("called the shop, no news", {}),
        ("sofa never left the depot", {"agent": "Bo"}),
    ):
        assert account("en", (text, values)) == []


def test_a_later_contact_tells_it_where_the_first_did_not() -> None:
    """Only what says what went wrong; nothing of an attempt that reached nobody."""
    nobody = ("nobody picked up, 25 minutes on hold", {"outcome": Outcome.NO_ANSWER})
    assert account("en", nobody, ("my kettle is broken", {})) == ["my kettle is broken"]
    assert account("en", ("sofa never left the depot", {"agent": "Bo"}), ("my order is from May", {})) == []


def test_what_is_taken_from_a_contact_is_masked_on_the_screen_too() -> None:
    """The lead that `show` prints to paste holds no number of a card."""
    entries = Entries()
    entries.contact("2024-06-03", "my kettle is broken, paid with card 4111 1111 1111 1111")

    assert "4111 1111" not in lead_text(facts_of(case(), entries))
    assert "my kettle is broken" in lead_text(facts_of(case(), entries)).casefold()


def test_of_a_long_case_a_later_contact_is_not_looked_for_in_all() -> None:
    """Whether it is of the person's account is known from the first ones, however many there are."""

    def work(count: int) -> int:
        entries = Entries()
        for number in range(count):
            day = f"20{10 + number // 300:02}-{1 + number // 25 % 12:02}-{1 + number % 25:02}"
            entries.contact(day, f"Parcel number {number} is on its way.", agent="Ann")
        facts = facts_of(case(), entries)
        wording, last = Wording(facts, language_named("en")), facts.contacts[-1]
        is_of_own_account(wording, last, last.text or "")  # what is derived once is there by now
        return calls_of(lambda: is_of_own_account(wording, last, last.text or ""))

    assert work(400) == work(50)


@each(
    ("language", "before", "told", "behind"),
    [
        ("en", "rang them. ", "picked biscuit up on monday, coughing badly", "girl said he rings back"),
        ("nl", "gebeld. ", "juli afgeschreven terwijl ik op tijd heb opgezegd", "moet mailen zegt ze"),
        ("de", "chat: ", "4 winterreifen bestellt, am 3. Juni kamen 4 sommerreifen", "er sagt das dauert"),
        ("fr", "appelé. ", "ma commande est arrivée cassée", "elle dit d'attendre"),
    ],
)
def test_how_the_person_got_through_is_no_part_of_their_account(
    language: str, before: str, told: str, behind: str
) -> None:
    """It stands before it."""
    typed = f"{before}{told.replace('am 3. Juni', 'heute')}. {behind}"
    assert told in [each.rstrip(".") for each in account(language, (typed, {}))]


def test_what_went_wrong_and_came_the_same_day_is_no_promise() -> None:
    """*Cancelled, email today* is what happened; what comes by another day is what somebody said."""
    text = "trip cancelled by wanderlark, email today. paid 640 in full. rang, Trish said full refund within 28 days"

    assert account("en", (text, {}))[0].startswith("trip cancelled by wanderlark, email on 3 Jun")
    assert account("en", ("trip cancelled, email by friday. rang, Trish said so", {}))[:1] != ["trip cancelled"]


@each(
    ("language", "typed", "told"),
    [
        (
            "en",
            "order V-5 from tonight never turned up, app says delivered. chat with Mehdi, he refunds it",
            "order V-5 from 3 Jun never turned up, app says delivered",
        ),
        (
            "nl",
            "bestelling V-5 van vanavond nooit aangekomen, app zegt bezorgd. chat met Mehdi, hij stort het terug",
            "bestelling V-5 van 3 jun nooit aangekomen, app zegt bezorgd",
        ),
        (
            "de",
            "bestellung V-5 von heute abend nie angekommen, app sagt geliefert. chat mit Mehdi, er erstattet das",
            "bestellung V-5 vom 3. Juni nie angekommen, app sagt geliefert",
        ),
        (
            "fr",
            "commande V-5 de ce soir jamais arrivée, l'appli dit livrée. chat avec Mehdi, il rembourse",
            "commande V-5 du 3 juin jamais arrivée, l'appli dit livrée",
        ),
        (
            "es",
            "pedido V-5 de esta noche no ha llegado, la app dice entregado. chat con Mehdi, dice que lo devuelve",
            "pedido V-5 del 3 de junio no ha llegado, la app dice entregado",
        ),
    ],
)
def test_what_an_app_says_is_nobodys_word(language: str, typed: str, told: str) -> None:
    """Whoever looked there tells it, of what was ordered that day."""
    plain = account(language, (typed, {"agent": "Mehdi"}))[0].replace("\u00a0", " ")

    assert plain.rstrip(".") == told


@each(
    ("language", "typed", "told"),
    [
        (
            "en",
            "moved out 15 may, they keep taking 34.90. rang, Kevin says its cancelled",
            "moved out 15 may, they keep taking 34.90",
        ),
        (
            "fr",
            "déménagé le 15 mai, ils prélèvent toujours 34,90. appelé, Kevin dit que c'est annulé",
            "déménagé le 15 mai, ils prélèvent toujours 34,90",
        ),
        (
            "es",
            "me mudé el 15 de mayo, siguen cobrando 34,90. llamé, Kevin dice que está anulado",
            "me mudé el 15 de mayo, siguen cobrando 34,90",
        ),
    ],
)
def test_that_they_go_on_taking_money_is_what_happened(language: str, typed: str, told: str) -> None:
    """Nobody had to tell the person, and that they rang is no part of it."""
    assert account(language, (typed, {"agent": "Kevin"}))[0].rstrip(".") == told


@each(
    ("language", "note", "told"),
    [
        ("en", "glasses collected 21 feb, 318 pounds. everything is blurred", "glasses collected 21 feb, 318 pounds"),
        ("nl", "bril opgehaald op 21 februari, 318 euro. ik zie wazig", "bril opgehaald op 21 februari, 318 euro"),
        (
            "de",
            "brille am 21. februar abgeholt, 318 euro. alles ist unscharf",
            "brille am 21. februar abgeholt, 318 euro",
        ),
        (
            "fr",
            "lunettes récupérées le 21 février, 318 euros. je vois flou",
            "lunettes récupérées le 21 février, 318 euros",
        ),
        (
            "es",
            "gafas recogidas el 21 de febrero, 318 euros. veo borroso",
            "gafas recogidas el 21 de febrero, 318 euros",
        ),
    ],
)
def test_what_was_noted_before_anybody_was_spoken_to_is_what_happened(language: str, note: str, told: str) -> None:
    """Where no problem was written; beside one the note is a note, and so is one that says nothing of what happened."""
    for typed, problem, tells in ((note, None, True), (note, "It is blurred.", False), ("rang them", None, False)):
        entries = Entries()
        entries.event("2024-03-01", EventKind.NOTE, typed)
        entries.contact("2024-03-02", "She looks into it.", agent="Ann")
        facts = facts_of(case(language=language, problem=problem), entries)
        found = own_account(Wording(facts, language_named(language), years=False))

        assert any(each.startswith(told) for each in found) is tells


HANDED_IN = (
    ("en", "Kettle left for mending on 2 May, paid 30 at once. Was there today, nowt done.", "Was there on 3 Jun"),
    ("nl", "Ketel op 2 mei gebracht, 30 meteen afgerekend. Was er vandaag, nix gedaan.", "Was er op 3 jun"),
    (
        "de",
        "Kessel am 2. Mai hingebracht, 30 gleich beglichen. Heute war ich da, nix gemacht.",
        "Am 3. Juni war ich da",
    ),
    ("fr", "Bouilloire déposée le 2 mai, 30 versés. Aujourd'hui rien n'est fait.", "Le 3 juin rien n'est fait"),
    ("es", "Hervidor llevado el 2 de mayo, 30 abonados. Hoy no han hecho nada.", "El 3 de junio no han hecho nada"),
)


@each(("language", "text", "told"), HANDED_IN)
def test_what_was_handed_in_is_told_wherever_the_person_went(language: str, text: str, told: str) -> None:
    """With a word for nothing that nobody writes down in a letter; a day begins a sentence as its word did."""
    assert told in "\n".join(account(language, (text, {"channel": Channel.IN_PERSON})))


UNTIL = (
    ("en", "My kettle is not mended until today", "until 3 Jun"),
    ("nl", "Mijn ketel is tot vandaag niet klaar", "tot 3 jun"),
    ("de", "Mein Kessel ist bis heute nicht fertig", "bis zum 3. Juni"),
    ("fr", "Ma bouilloire n'est pas réparée jusqu'à aujourd'hui", "jusqu'au 3 juin"),
    ("es", "Mi hervidor no está listo hasta hoy", "hasta el 3 de junio"),
)


@each(("language", "text", "told"), UNTIL)
def test_until_today_is_until_that_day(language: str, text: str, told: str) -> None:
    """As that is said of a day."""
    assert told in account(language, (text, {}))[0]


@each("language", ["en", "nl", "de", "fr", "es"])
def test_nothing_is_reported_where_nothing_is_told(language: str) -> None:
    """*This* would be nothing: when they were first asked is said otherwise."""
    entries = Entries()
    entries.contact("2024-06-03", "Rang.", channel=Channel.PHONE)
    reported = language_named(language).lead.reported_on.partition("{day}")[0]
    for problem in (None, "It leaks."):
        facts = facts_of(case(language=language, want="80 EUR", problem=problem), entries)
        wording = Wording(facts, language_named(language), years=False)
        since, _ = LeadSources(wording, None, request_of(wording, "80 EUR", None, is_kept=False)).since
        assert (reported in since) is bool(problem)


SOMEBODY = (
    (
        "en",
        "I cancelled on 5 May and they still charge me 12, the girl says she sees it and pays all back",
        "charge me 12",
    ),
    (
        "nl",
        "ik heb op 5 mei opgezegd en ze schrijven nog steeds 12 af, de mevrouw zegt dat ze alles terugstort",
        "12 af",
    ),
    ("de", "ich habe am 5. Mai gekündigt und zahle weiter jeden Monat 12, die Dame sagt, alles kommt zurück", "12"),
    ("fr", "j'ai résilié le 5 mai et on me prélève encore 12, la dame dit qu'elle rembourse tout", "encore 12"),
    ("es", "me di de baja el 5 de mayo y me siguen cobrando 12, la señora dice que me devuelve todo", "cobrando 12"),
)


@each(("language", "text", "ends"), SOMEBODY)
def test_what_whoever_answered_said_is_no_part_of_it(language: str, text: str, ends: str) -> None:
    """By a word for them as by their name: it stands with the contact, and leaves the lead its room."""
    told = account(language, (text, {"agent": "Ines"}))
    assert [each.rstrip(".").endswith(ends) for each in told] == [True]
    entries = Entries()
    entries.contact("2024-06-03", text, agent="Ines")
    assert text.rpartition(" ")[2] in paste(facts_of(case(language=language), entries), ExportOptions(language))


def test_what_turns_it_stays_with_it() -> None:
    """Told without that it would say the opposite."""
    text = "I cancelled on 5 May and they still charge me 12, the girl says I never cancelled"
    assert account("en", (text, {"agent": "Ines"})) == [text]
