"""The forms of other disputes than one about a towel: a bill, a tenancy, an account, a second firm, words in small letters."""

from __future__ import annotations

import re

from casebook.exporters.options import ExportOptions
from casebook.exporters.registry import Format, Recipient, rendered, renderer
from casebook.language.form_words import form_words
from casebook.language.language import LANGUAGES, language_named
from casebook.records.person import Person
from casebook.records.values import Money
from casebook.records.vocabularies import Channel, EventKind, Outcome, Promised, Role, Verdict
from tests.builders import Entries, case, facts_of, moment
from tests.conftest import each

SAM = Person(name="Sam de Vries", email="sam@example.com", address="12 Elm Road")


def _told(form: str, entries: Entries, code: str = "en", **values: object) -> str:
    values.setdefault("orders", ())
    return renderer(form, "text")(
        facts_of(case(language=code, **values), entries), ExportOptions(person=SAM, language=code)
    )


def _numbered(name: str, number: str = "HC-20417") -> Entries:
    entries = Entries()
    entries.reference("2024-10-30", name, number)
    return entries


@each(
    ("code", "name", "told"),
    [
        ("en", "charge notice", "This is a complaint about my charge notice HC-20417."),
        ("nl", "huurcontract", "Hierbij dien ik een klacht in over mijn huurcontract HC-20417."),
        ("de", "Mietvertrag", "eine Beschwerde zu meinem Mietvertrag HC-20417 ein."),
        ("de", "Trade-in", "eine Beschwerde zu meinem Fall (Trade-in HC-20417) ein."),
        ("fr", "inscription", "une réclamation concernant mon inscription HC-20417."),
        ("fr", "trade-in", "une réclamation concernant mon dossier (trade-in HC-20417)."),
        ("es", "PIR", "una reclamación sobre mi PIR HC-20417."),
        ("en", "player id", "This is a complaint about my account (player id HC-20417)."),
        ("en", "transaction id", "This is a complaint about my transaction id HC-20417."),
    ],
)
def test_what_goes_by_a_number_of_its_own_is_called_by_it_and_is_no_purchase(code: str, name: str, told: str) -> None:
    """A lease, a charge, an enrolment: the person's, as it was called; in brackets where nobody knows its gender, or it is of the
    person."""
    assert told in _told("letter", _numbered(name), code)


@each(
    ("code", "problem"),
    [
        ("en", "My flight on 2 November was cancelled."),
        ("nl", "Mijn vlucht van 2 november is geannuleerd."),
        ("de", "Mein Flug am 2. November wurde annulliert."),
        ("fr", "Mon vol du 2 novembre a été annulé."),
        ("es", "Mi vuelo del 2 de noviembre fue cancelado."),
    ],
)
def test_what_was_called_off_is_a_reason_and_a_button(code: str, problem: str) -> None:
    """A card issuer reads why, and a bot gets the words of its button, where the problem says that a flight was cancelled."""
    words = form_words(code)

    assert f"{words.reasons['called off']}\n" in _told("chargeback", Entries(), code, problem=problem)
    assert words.topics["called off"] in _told("bot", Entries(), code, problem=problem)


@each("code", LANGUAGES)
def test_a_reason_and_a_day_that_nobody_said_are_blanks_for_a_card_issuer(code: str) -> None:
    """Each with the command that fills it; of a sum that was taken twice nothing was to come by any day."""
    words = form_words(code)
    facts = facts_of(case(language=code, problem="Something else."), Entries())
    written = rendered(Recipient.CHARGEBACK, Format.TEXT, facts, ExportOptions(person=SAM, language=code))
    twice = _told("chargeback", Entries(), code, problem="I was charged twice.")

    assert (True, True, False) == (
        words.reason_blank in written.text,
        words.expected_blank in written.text,
        words.expected_blank in twice,
    )
    commands = [each.partition("to fill it: ")[2] for each in written.missing]
    assert 'casebook edit towel --problem "…".' in commands
    assert 'casebook promise towel "…" --by WHEN.' in commands


@each(
    ("code", "want"),
    [
        ("en", "one of the two charges back"),
        ("nl", "een van de twee afschrijvingen terug"),
        ("de", "eine der beiden Abbuchungen zurück"),
        ("fr", "la restitution d'un des deux prélèvements"),
        ("es", "la devolución de uno de los cobros"),
        ("es", "que me devuelvan la cuota"),
    ],
)
def test_a_thing_that_is_a_sum_of_money_is_asked_back_as_money(code: str, want: str) -> None:
    """A charge, a fee, a direct debit that is to come back is a refund: a claim names the sum in the demand and in its table."""
    told = _told("claim", Entries(), code, problem="x", want=want, amount=Money(6410, "EUR"))

    assert 2 == len(re.findall(r"64[.,]10", told)), told


def _refunded(minor: int) -> Entries:
    entries = Entries()
    entries.event("2024-10-28", EventKind.PAID, amount=Money(2499, "EUR"))
    entries.event("2024-11-15", EventKind.REFUNDED, amount=Money(minor, "EUR"))
    return entries


WANTS = {
    "en": ("a full refund", "I will ask my card issuer for the money back"),
    "nl": ("volledige terugbetaling", "Ik schakel mijn bank in"),
    "de": ("eine volle Erstattung", "Ich wende mich an meine Bank"),
    "fr": ("un remboursement intégral", "Je saisirai ma banque"),
    "es": ("el reembolso íntegro", "Acudiré a mi banco"),
}


@each("code", WANTS)
@each("form", ["letter", "email", "claim", "chat"])
def test_nothing_is_threatened_where_the_money_came_in_full(form: str, code: str) -> None:
    """What follows otherwise is told as long as any of it is owed, and of a case in which all came no more, closed or not."""
    want, otherwise = WANTS[code]
    values = {"want": want, "otherwise": otherwise, "problem": "x", "amount": Money(2499, "EUR")}
    threat = form_words(code).claim_otherwise if form == "claim" else " ".join(otherwise.split()[-2:])

    assert threat in _told(form, _refunded(1000), code, **values)
    assert threat not in _told(form, _refunded(2499), code, **values)
    assert threat not in _told(form, _refunded(2499), code, closed=moment("2024-11-16"), **values)


@each("code", WANTS)
def test_a_case_file_asks_for_what_the_lead_asks_for(code: str) -> None:
    """Once a part of the money came its page, too, asks for the rest; before that for what was typed."""
    want, _ = WANTS[code]
    values = {"language": code, "problem": "x", "amount": Money(2499, "EUR"), "want": want}
    heading = f"## {language_named(code).labels['wanted']}\n\n> "
    for minor, asked in ((1000, re.compile(r"[^\n]*14[.,]99")), (0, re.compile(want))):
        entries = _refunded(minor) if minor else Entries()
        text = renderer("chat", "markdown")(facts_of(case(**values), entries), ExportOptions(language=code))
        assert asked.match(text.partition(heading)[2]), text


@each(
    ("code", "problem", "want", "line"),
    [
        (
            "fr",
            "J'ai commandé une serviette de bain rouge et j'ai reçu un peignoir gris.",
            "un remboursement intégral de ma commande",
            "J'ai commandé une serviette de bain rouge et j'ai reçu un peignoir gris. Un remboursement intégral de ma commande.",
        ),
        (
            "en",
            "I bought a washing machine from you on 3 March, it ran well for weeks and since April it stops in each programme.",
            "a replacement or all of the money",
            "I bought a washing machine from you on 3 March. I ask for a replacement or all of the money.",
        ),
        (
            "en",
            "The washing machine that I bought from you on 3 March stops in the middle of every single programme with error E18.",
            "a replacement or all of the money that I paid",
            "The washing machine that I bought from you on 3 March stops in the… A replacement or all of the money that I paid.",
        ),
    ],
)
def test_a_bot_is_always_told_what_is_asked(code: str, problem: str, want: str, line: str) -> None:
    """Where all has no room, a clause of the problem, then the ask in a shorter form; never the one or the other alone."""
    assert f": {line}\n" in _told("bot", Entries(), code, problem=problem, want=want).replace("\u00a0", " ")


@each("code", LANGUAGES)
def test_a_problem_that_nobody_told_is_a_blank_in_what_is_written_and_a_number_in_what_is_typed(code: str) -> None:
    """Never an empty place: the blank stands where the problem, the number or the sum would, with the command that fills it."""
    words, command = form_words(code), 'casebook edit towel --problem "…".'
    facts = facts_of(case(language=code, problem=None, orders=(), amount=None, want=None), Entries())
    blanks = dict.fromkeys(("letter", "email", "claim", "ombudsman", "chargeback"), words.problem_blank)
    for form, blank in {**blanks, "bot": words.number_blank}.items():
        written = rendered(Recipient(form), Format.TEXT, facts, ExportOptions(person=SAM, language=code))
        commands = [each.partition("to fill it: ")[2] for each in written.missing]
        assert blank in written.text, form
        assert ("casebook edit towel --order NO." if form == "bot" else command) in commands, form
        assert ('casebook edit towel --amount "…".' in commands) == (form == "chargeback")


def test_a_card_issuer_is_told_the_day_of_what_was_promised_whatever_is_asked_for() -> None:
    """Who asks for the delivery was promised a new towel, whatever kind that was taken for: that day was it expected."""
    for kind in (Promised.REPLACEMENT, Promised.OTHER):
        entries = Entries()
        made = entries.contact("2024-11-05", agent="Max")
        entries.promise("2024-11-05", "a new towel", "2024-11-12", made_in=made, promised=kind)
        assert "Expected by: 12 November 2024\n" in _told("chargeback", entries, want="the delivery of the towel"), kind


@each(
    ("code", "told"),
    [
        ("en", "my parcel (tracking number 1Z9)"),
        ("de", "meinem Paket (Sendungsnummer 1Z9)"),
        ("fr", "mon colis (numéro de suivi 1Z9)"),
    ],
)
def test_of_a_case_with_the_carrier_it_is_the_parcel(code: str, told: str) -> None:
    """Nobody complains about a tracking number."""
    entries = Entries()
    entries.shipment("2024-11-01", "lost", tracking="1Z9", carrier="DHL")

    assert told in _told("letter", entries, code, company="DHL")


def test_a_serial_number_stands_beside_the_thing_it_is_of() -> None:
    """The company is told what was bought, not only the number on it."""
    entries = _numbered("serial number", "R7-22")
    entries.item("2024-10-30", "hearing aids")

    assert "about my purchase (hearing aids, serial number R7-22)." in _told("letter", entries)


@each("code", LANGUAGES)
def test_a_company_is_not_told_of_itself_by_name_where_nobody_said_what_it_is_about(code: str) -> None:
    """What is kept about the person, and a claim against the company that reads it, without a number and a thing."""
    for form in ("access", "claim"):
        text = _told(form, Entries(), code, company="Vendoro", want="an answer")
        assert text.count("Vendoro") == 2  # the address, and the blank for it


@each("code", LANGUAGES)
def test_what_is_asked_of_the_company_names_none_of_another(code: str) -> None:
    """A bank is no contact of the company's, its promise nothing to hold the company to, its refusal none of theirs."""
    entries = Entries()
    entries.contact("2024-11-01 10:00", "Ask them again.", agent="Ann")
    entries.contact("2024-11-02 10:00", "We cannot.", party="Halden Bank", agent="Bo", outcome=Outcome.REFUSED)
    entries.promise("2024-11-02 10:00", "a letter to them", "2024-11-05", made_in=entries[-1].number)

    for form in ("access", "call", "manager"):
        text = _told(form, entries, code)
        assert "Halden Bank" not in text, form
        assert "Bo " not in text, form


def test_a_problem_in_small_letters_begins_its_sentences_with_a_capital_in_every_form() -> None:
    """Who writes to a court writes so; lines that go on, and names that are written otherwise, stay."""
    entries = Entries()
    entries.contact("2024-11-01 10:00", "no refund. ask spain", agent="Bo", outcome=Outcome.REFUSED)
    problem = "handed the car back. it was\nclean. iPhone photos show it. i was charged"

    for form in ("email", "letter", "claim", "ombudsman", "chargeback"):
        text = _told(form, entries, problem=problem)
        assert "Handed the car back. It was\nclean. iPhone photos show it. I was charged." in text, form
    assert "No refund. Ask spain." in _told("call", entries, problem=problem)
    assert "| Request refused. No refund. Ask spain." in _told("ombudsman", entries, problem=problem)


def _two_answers() -> Entries:
    entries = Entries()
    first = entries.contact("2024-11-01 10:00", "It is cancelled.", agent="Ann", channel=Channel.EMAIL, incoming=True)
    entries.contact(
        "2024-11-02 10:00",
        "There is no cancellation.",
        agent="Bo",
        outcome=Outcome.REFUSED,
        contradicts=(first,),
    )
    return entries


@each(
    ("code", "heading", "promises"),
    [
        ("en", "Conflicting statements", "What was promised"),
        ("nl", "Tegenstrijdige antwoorden", "Toezeggingen"),
        ("de", "Widersprüchliche Auskünfte", "Zusagen"),
        ("fr", "Réponses contradictoires", "Ce qui m'a été promis"),
        ("es", "Versiones contradictorias", "Lo que se me prometió"),
    ],
)
def test_what_does_not_go_together_has_a_heading_of_its_own(code: str, heading: str, promises: str) -> None:
    """Two answers are no promise, and stand under no heading that says so."""
    text = _told("email", _two_answers(), code)

    assert f"\n{heading}\n- " in text
    assert f"\n{promises}\n" not in text


def test_a_manager_is_told_once_who_refused() -> None:
    """What does not go together names the refusal: it is no reason more."""
    assert _told("manager", _two_answers()).count("Bo refused") == 1


@each(
    ("problem", "want", "topic"),
    [
        ("I got a parking charge.", "the charge of 100.00 EUR cancelled", "Billing or payment"),
        ("I never got the text that warns me.", "the 312.48 EUR taken off my bill", "Billing or payment"),
        ("Lekkage onder de keuken.", "300 terug", "Refund"),
        ('They cut it because "screen cracked". It was not cracked.', "what I was quoted", "Something else"),
        ("I cancelled in May and they still charged me in June.", "an end to it", "Cancellation"),
        ("Doppelt abgebucht.", "mein Geld zurück", "Charged twice / Refund"),
        ("It crackles.", "a new left aid, not another repair", "Replacement"),
    ],
)
def test_a_bots_button_is_that_of_the_dispute(problem: str, want: str, topic: str) -> None:
    """A bill to be taken back, a bare sum, a message that never came, what others are quoted to say, what is not wanted."""
    assert f"Topic: {topic}\n" in _told("bot", Entries(), problem=problem, want=want)


def test_a_bot_is_told_what_decides_and_by_the_number_that_is_asked_for_first() -> None:
    """The sentence that says what went wrong, or its beginning, with what is wanted; a booking before what is on a label."""
    entries = _numbered("PIR", "EZE-1")
    entries.reference("2024-10-30", "booking", "K7TQ")
    problem = (
        "My dad bought a pair of hearing aids from your Stockport branch in May 2025, 2,395 pounds with a 4 year warranty, and "
        "the left one has crackled since Christmas, then it stopped completely on 2 March. This is the fourth time it has been "
        "away and every time it comes back it works for a week. Nobody ever rings back, the branch says ring head office."
    )

    text = _told("bot", entries, problem=problem, want="a new left aid, not another repair")

    assert (
        "In one line: The left one has crackled since Christmas. I ask for a new left aid, not another repair.\n"
        in text
    )
    assert "Number: K7TQ\n" in text
    opening = _told("call", entries, problem=problem, want="a new left aid, not another repair").split("\n")[1]
    assert "The left one has crackled" in opening


def test_a_bill_that_nobody_paid_is_not_asked_to_be_paid_back() -> None:
    """Who wants a charge cancelled asks a court for that, not for the sum of it."""
    values = {"want": "the charge of 100.00 EUR cancelled", "amount": Money(10000, "EUR")}

    claim = _told("claim", Entries(), **values)

    assert "I would like the charge of 100.00 EUR cancelled. Please comply within fourteen days" in claim
    assert "owed" not in claim
    assert "pay 100" not in claim


def test_nobody_is_told_to_pay_what_is_asked_to_be_cancelled() -> None:
    """The account that money is paid to stands where money is asked for, and nowhere else."""
    kept = Person(name="Sam", account="NL91ABNA0417164300")
    letters = {
        want: renderer("letter", "text")(
            facts_of(case(want=want, amount=Money(10000, "EUR"))), ExportOptions(person=kept)
        )
        for want in ("the charge of 100.00 EUR cancelled", "everything since February back", "the lamp repaired")
    }

    assert [want for want, text in letters.items() if "Please pay it to account" in text] == [
        "everything since February back"
    ]


def test_a_chargeback_asks_for_what_is_known_to_be_left() -> None:
    """Of a part that came it says so; where nobody knows how much is left it leaves a blank; one payment is what is disputed."""
    part, unknown, one = Entries(), Entries(), Entries()
    part.promise("2024-11-01", "a refund", "2024-11-05", promised=Promised.REFUND)
    part.event("2024-11-06", EventKind.REFUNDED, amount=Money(12000, "EUR"))
    unknown.event("2024-11-01", EventKind.CHARGED, amount=Money(63000, "EUR"))
    unknown.event("2024-11-06", EventKind.REFUNDED, amount=Money(63000, "EUR"))
    one.event("2024-11-01", EventKind.CHARGED, amount=Money(1299, "EUR"))

    told = _told("chargeback", part, amount=Money(48600, "EUR"), want="the 486 back")
    assert "Amount in dispute: 366.00 EUR" in told
    assert "Reason: Only part of the refund that was promised has come\n" in told
    assert "Amount in dispute: [amount in dispute]" in _told(
        "chargeback", unknown, amount=Money(189000, "EUR"), want="all of it"
    )
    assert "Amount in dispute: 12.99 EUR" in _told("chargeback", one, amount=None, want="unban")


@each(("name", "number"), [("policy", "HG-55"), ("player id", "8817"), ("Vertragsnummer", "V-1")])
def test_who_decides_from_outside_is_given_the_number_of_the_contract(name: str, number: str) -> None:
    """Where the company knows the person by no other; a letter to the company calls it no account."""
    entries = _numbered(name, number)

    assert f"Account with them: {name} {number}\n" in _told("ombudsman", entries)
    assert _told("ombudsman", entries).count(number) == 1
    assert f"Customer account: {number}" not in _told("letter", entries)


@each(
    ("want", "called"),
    [
        ("the fee of my membership back", "Contract M-44"),
        ("the premium of my gym insurance back", "Policy M-44"),
        ("my money back", "Policy M-44"),
    ],
)
def test_a_policy_of_what_was_signed_up_for_is_a_contract(want: str, called: str) -> None:
    """`--policy` takes the number of either; nobody has a policy with a gym."""
    assert f"{called}: It came twice." in _told(
        "chat", _numbered("policy", "M-44"), problem="It came twice.", want=want
    )


def test_a_role_is_told_where_somebody_unknown_refused() -> None:
    """The table says who it was as far as that is known."""
    entries = Entries()
    entries.contact("2024-11-01 10:00", "No.", role=Role.MANAGER, outcome=Outcome.REFUSED)

    assert "| Manager |" in _told("ombudsman", entries)


@each(
    ("want", "told"),
    [
        ("the worktop put in", "I would like the worktop put in. Please comply"),
        (
            "the line repaired, and 38.50 EUR credited",
            "I would like the line repaired, and 38.50 EUR credited. Please comply",
        ),
        ("everything since February back", "Please pay 100.00 EUR within"),
        (None, "[what you ask for] Please comply"),
    ],
)
def test_a_claim_is_for_money_only_where_money_alone_is_asked_for(want: str | None, told: str) -> None:
    """Who wants a thing done claims that, whatever the case is worth; where nobody said what is wanted there is a blank."""
    values = {"want": want, "amount": Money(10000, "EUR")}

    assert told in _told("claim", Entries(), **values)
    assert ("[what you ask for]" in _told("ombudsman", Entries(), **values)) == (want is None)


def test_who_named_one_sum_of_two_charges_asks_an_issuer_for_that() -> None:
    """Two of the same were taken, of which nobody knows that one was owed: the ask says how much comes back."""
    entries = Entries()
    for text in ("first", "second"):
        entries.event("2024-11-01", EventKind.CHARGED, text, amount=Money(11800, "EUR"))

    text = _told("chargeback", entries, want="the second 118 euro back", amount=None, problem="I was charged twice.")

    assert "Amount in dispute: 118.00 EUR\n" in text
    assert "Reason: Charged more than once\n" in text
    assert "Date of payment: 1 November 2024, 118.00 EUR\n" in text


@each("code", LANGUAGES)
def test_nobody_is_asked_to_do_at_once_what_nobody_named(code: str) -> None:
    """Without what is wanted a call asks what they will do; with it, whether they can do it."""
    words = form_words(code)

    without = _told("call", Entries(), code, want=None)
    assert words.ask_what_then in without
    assert words.ask_which_day not in without
    assert words.ask_what_then not in _told("call", Entries(), code, want="a refund")


def test_what_they_were_told_first_stands_where_no_problem_was_typed() -> None:
    """The problem comes first in a complaint, a bot's line and a call, also where the person told it to an agent alone."""
    entries = Entries()
    entries.contact(
        "2024-11-01 10:00",
        "My boots never arrived. Bo says I should wait until Friday and then ask for them again.",
        agent="Bo",
    )

    for form in ("email", "letter", "claim", "chargeback", "ombudsman", "bot", "call"):
        assert "My boots never arrived." in _told(form, entries, problem=None, want="my money back"), form
    assert "Reason: Goods not received" in _told("chargeback", entries, problem=None, want="my money back")


def test_what_the_company_says_it_never_got_is_no_parcel_that_never_came() -> None:
    """What was sent back is theirs to receive."""
    returned = Entries()
    returned.event("2024-11-02", EventKind.RETURNED)
    text = "I sent it back and they say they never got it."

    assert "Reason: [reason for the dispute]" in _told("chargeback", Entries(), problem=text)
    assert "Reason: [reason for the dispute]" in _told("chargeback", returned, problem="It never arrived.")


@each(
    ("code", "reasons"),
    [
        ("en", "Cancelled, and still charged; a refund was promised and has not come"),
        ("de", "Gekündigt oder storniert und trotzdem abgebucht; Erstattung zugesagt und nicht eingegangen"),
        ("fr", "Achat ou contrat annulé, et débité malgré tout\u00a0; remboursement promis et non reçu"),
    ],
)
def test_several_reasons_stand_in_a_row_as_the_language_writes_nouns(code: str, reasons: str) -> None:
    """A small letter behind a semicolon, but in German."""
    entries, broken = Entries(), {"verdict": Verdict.BROKEN, "settled": "2024-11-06"}
    entries.promise("2024-11-01", "a refund", "2024-11-05", promised=Promised.REFUND, **broken)

    assert f"{reasons}\n" in _told("chargeback", entries, code, problem="I cancelled it. They keep charging me.")


@each(
    ("code", "want", "subject"),
    [
        ("en", "Please refund the whole sum", "Complaint about my order A-1 – refund the whole sum"),
        ("en", "Refund the three charges and stop", "Complaint about my order A-1 – refund the three charges and stop"),
        ("de", "649,00 EUR zurück", "Beschwerde zu meiner Bestellung A-1 – 649,00 EUR zurück"),
        ("fr", "être remboursée de tout", "Réclamation – commande A-1"),
        ("fr", "qu'ils paient la réparation et la vaisselle", "Réclamation – commande A-1"),
        ("fr", "la réparation et la vaisselle", "Réclamation – commande A-1 – réparation et vaisselle"),
        ("es", "que me devuelvan los 129 euros", "Reclamación sobre mi pedido A-1"),
    ],
)
def test_a_subject_ends_with_a_thing_that_is_asked_for(code: str, want: str, subject: str) -> None:
    """No sentence of its own, no capital inside, no clause that hangs on a verb that is not there."""
    assert _told("email", Entries(), code, want=want, orders=("A-1",), amount=None).startswith(f"{subject}\n")


@each(
    ("code", "order", "contract"),
    [("fr", "CLI-88", "concernant mon contrat (n° client CLI-88)."), ("en", "ACC-5", "about my account ACC-5.")],
)
def test_an_order_that_is_a_customer_number_is_told_as_one(code: str, order: str, contract: str) -> None:
    """Some companies number customers and not orders; the letters say so, and an ombudsman needs no other."""
    assert contract in _told("letter", Entries(), code, orders=(order,))
    assert form_words(code).account_blank not in _told("ombudsman", Entries(), code, orders=(order,))


def test_a_part_of_the_company_has_its_article_in_german() -> None:
    """*Der Kundenservice hat …* is what a native says; a person's name has none."""
    entries = Entries()
    entries.contact("2024-11-01 10:00", "Nein.", agent="Kundenservice", outcome=Outcome.REFUSED)

    assert "\nDer Kundenservice hat mein Anliegen" in _told("manager", entries, "de")


@each("code", LANGUAGES)
def test_no_form_of_an_empty_case_has_a_heading_over_nothing(code: str) -> None:
    """Behind a case that was just opened there are no contacts and no chronology to head."""
    words = form_words(code)

    assert f"{words.what_happened}\n" not in _told("email", Entries(), code, want=None)
    assert f"{words.access_contacts}\n" not in _told("access", Entries(), code, want=None)


def test_of_two_currencies_each_sum_has_its_own() -> None:
    """*Paid 50.00* says nothing where euros were paid as well."""
    entries = Entries()
    entries.event("2024-11-01", EventKind.PAID, amount=Money(10000, "EUR"))
    entries.event("2024-11-02", EventKind.PAID, amount=Money(5000, "GBP"))
    entries.event("2024-11-03", EventKind.REFUNDED, amount=Money(2000, "GBP"))

    text = _told("letter", entries, want="my money back", amount=None)

    assert "Paid 50.00 GBP, refunded 20.00 GBP on 3 November 2024, still owed 30.00 GBP." in text


def test_an_exhibit_stands_behind_what_it_shows_as_a_sentence() -> None:
    """As the number of the case does, which is none of an exhibit."""
    entries = Entries()
    sent = entries.contact("2024-11-01 10:00", "Sent the photo.", agent="Bo")
    entries.attachment("2024-11-01", "photo.png", attached_to=sent, size=1000)

    assert "Sent the photo. Exhibit A.\n" in _told("claim", entries)


def test_a_day_stands_apart_from_a_sum_at_the_end_of_what_is_asked() -> None:
    """*The renewal, 214.80 USD by 27 April* would be a sum that is due then."""
    text = _told("letter", Entries(), want="a refund of the renewal, 214.80 USD", amount=None)

    assert "a refund of the renewal, 214.80 USD, by 27 November 2024." in text


@each(("code", "since"), [("fr", "il y a 2 semaines"), ("es", "hace 2 semanas"), ("en", "2 weeks ago")])
def test_a_formal_complaint_is_told_with_its_day_and_how_long_ago_that_was(code: str, since: str) -> None:
    """No time of day, and no word that says again what the line is about."""
    entries = Entries()
    entries.event("2024-11-06 10:00", EventKind.COMPLAINED, reference="HR-5")

    line = next(each for each in _told("ombudsman", entries, code).split("\n") if "HR-5" in each and since in each)

    assert line.endswith(f"HR-5, {since}")
    assert "10" not in line.partition("HR-5")[0]


def test_a_manager_hears_of_a_contradicted_promise_with_what_came_of_it() -> None:
    """The promise once, with its day, and who refused it: not the same twice."""
    entries = Entries()
    said = entries.contact("2024-11-01 10:00", "Refund approved.", agent="Dana")
    promised = entries.promise("2024-11-01 10:00", "a refund", "2024-11-05", promised=Promised.REFUND, made_in=said)
    entries.contact("2024-11-07 10:00", "No.", agent="Bo", outcome=Outcome.REFUSED, contradicts=(promised,))

    text = _told("manager", entries)

    assert text.count("Dana promised") == 1
    assert "by 5 Nov 2024" in text
    assert "\nBo refused my request on 7 Nov 2024.\n" in text


def test_where_all_came_every_form_asks_for_a_confirmation() -> None:
    """Nobody asks an ombudsman, or by phone, for money that is back."""
    entries = Entries()
    entries.event("2024-11-06", EventKind.REFUNDED, amount=Money(2499, "EUR"))
    values = {"want": "a refund", "amount": Money(2499, "EUR")}

    for form in ("email", "call", "ombudsman", "claim"):
        text = _told(form, entries, **values)
        assert "24.99 EUR has been refunded; please confirm" in text, form
        assert "I ask for a refund" not in text, form
    assert _told("email", entries, **values).startswith("Complaint to Amazon\n")


@each(
    ("problem", "reason"),
    [
        ("J'ai reçu un thermomètre au lieu du tensiomètre.", "Not what was ordered"),
        ("Ik kreeg een muis in plaats van een koptelefoon.", "Not what was ordered"),
        ("The screen goes black after ten minutes.", "Damaged or faulty"),
        ("Sinds februari schrijven jullie elke maand twee keer af.", "Charged more than once"),
    ],
)
def test_an_issuer_is_given_the_reason_that_hurried_words_tell(problem: str, reason: str) -> None:
    """One thing in the place of another, what fails, what was taken twice, in the languages people write in."""
    assert f"Reason: {reason}\n" in _told("chargeback", Entries(), problem=problem)


@each("problem", ["I got a voucher instead of my money.", "The site does not work.", "Das geht nicht."])
def test_no_reason_is_read_into_words_that_tell_none(problem: str) -> None:
    """A voucher is no wrong article, a site none that broke."""
    assert "Reason: [reason for the dispute]" in _told("chargeback", Entries(), problem=problem)


def test_a_subject_names_the_last_numbers_alone() -> None:
    """Of many contacts with a number each the last three stand there; the letter names them all."""
    entries = Entries()
    for number in range(5):
        entries.contact(f"2024-11-0{number + 1} 10:00", "No.", agent="Bo", case_number=f"N-{number}")

    assert "(N-2, N-3, N-4)" in _told("email", entries).partition("\n")[0]
    assert "Your references: N-0, N-1, N-2, N-3, N-4" in _told("letter", entries)


def test_a_contact_of_blanks_tells_no_problem() -> None:
    """What was typed as nothing but blanks is nothing, in a message that came in too."""
    entries = Entries()
    entries.contact("2024-11-01 10:00", " ", channel=Channel.EMAIL, incoming=True)

    assert "The problem\n[what went wrong]\n" in _told("letter", entries, problem=None)


def test_money_that_is_to_come_to_a_card_is_sent_to_no_account() -> None:
    """Who asks for it on the card it was paid with is not told to have it elsewhere."""
    kept = ExportOptions(person=Person(name="Sam", account="NL91ABNA0417164300"))
    wants = ("a refund of 24.99 EUR to my Visa card", "a refund of 24.99 EUR")

    told = [renderer("letter", "text")(facts_of(case(want=each)), kept) for each in wants]

    assert ["NL91" in each for each in told] == [False, True]


def test_bare_numbers_that_come_to_what_is_at_stake_are_money() -> None:
    """*The 214 for clothes and the 129 for the case*, of 343 that it is about: a court is told the sum."""
    want = "the 214 for clothes and the 129 for the case"

    bought = Entries()
    bought.event("2024-11-01", EventKind.COST, "a new case", amount=Money(12900, "EUR"))

    assert "Still owed to me | 343.00 EUR" in _told("claim", bought, want=want, amount=Money(34300, "EUR"))
    assert "343" not in _told("claim", Entries(), want="the 14 lessons that are missing", amount=Money(34300, "EUR"))


def test_a_sum_that_stands_alone_is_told_once_in_how_it_is_made_up() -> None:
    """Where nothing came of what is at stake, that is what is owed."""
    entries = Entries()
    entries.event("2024-11-01", EventKind.CREDITED, amount=Money(6990, "EUR"))

    text = _told("claim", entries, want="my money back", amount=Money(15590, "EUR"))

    assert "Amount\nStill owed to me | 155.90 EUR\n" in text


@each("code", LANGUAGES)
def test_a_company_whose_name_ends_in_a_full_stop_ends_a_sentence_with_one(code: str) -> None:
    """*I claim 50 EUR from Foo S.A.*, and not two of them."""
    facts = facts_of(
        case(language=code, company="Foo S.A.", problem="It broke.", want="50 EUR", amount=Money(5000, "EUR")),
        Entries(),
    )
    told = rendered(Recipient.CLAIM, Format.TEXT, facts, ExportOptions(person=SAM, language=code, limit=1080)).text

    assert "Foo S.A." in str(told)
    assert ".." not in str(told)


def test_a_spanish_confirmation_begins_with_a_capital() -> None:
    """What is asked where all came is a sentence of its own in a letter."""
    entries = Entries()
    entries.event("2024-11-09", event=EventKind.REFUNDED, amount=Money(2499, "EUR"))
    told = _told("letter", entries, "es", problem="No llegó.", want="el reembolso", amount=Money(2499, "EUR"))

    assert "He recibido el reembolso de 24,99" in told


def test_a_card_issuer_is_not_asked_for_what_came_in_full() -> None:
    """Whoever makes the form is told that nothing is left to dispute, and not how to fill in the amount."""
    entries = Entries()
    entries.event("2024-11-09", event=EventKind.REFUNDED, amount=Money(2499, "EUR"))
    facts = facts_of(case(problem="It never came.", want="a full refund", amount=Money(2499, "EUR")), entries)
    missing = rendered(Recipient.CHARGEBACK, Format.TEXT, facts, ExportOptions(person=SAM)).missing

    assert any("nothing is left to dispute" in each for each in missing)
    assert not any("the amount in dispute" in each for each in missing)
