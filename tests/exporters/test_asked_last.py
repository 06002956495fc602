"""Where nobody wrote what they want, what they asked for last in a contact comes before an older promise."""

from __future__ import annotations

from casebook.actions.exporting.answers import ExportAnswers
from casebook.actions.exporting.export import export_facts
from casebook.exporters.facts.problem.own_problem import problem_of
from casebook.exporters.wording import Wording
from casebook.exporters.words.asked_last import asked_in_problem, asked_last, with_ask, without_asks
from casebook.language.language import language_named
from casebook.records.values import Money
from casebook.records.vocabularies import Channel, EventKind, Promised
from tests.builders import Entries, case, facts_of
from tests.conftest import each

ASKED = (
    ("en", "rang. not even ordered! asked for my £59 back, he said thats for head office", "my £59 back"),
    ("en", "told them I want a refund now. he passes it on", "a refund"),
    ("en", "I asked them again to refund me because it never came", "refund me"),
    ("en", "no voucher please, I said I want my money back", "my money back"),
    ("en", "I want no voucher but my money back", "my money back"),
    ("en", "asked to be refunded and an apology", "to be refunded and an apology"),
    ("en", "asked her to cancel the contract and she hung up", "cancel the contract"),
    ("nl", "niet leverbaar. ik wil mijn geld terug, ze gaat het vragen", "mijn geld terug"),
    ("nl", "gevraagd om mijn geld terug te storten", "mijn geld terugstorten"),
    ("nl", "mijn € 59 teruggevraagd, ze zoekt het uit", "mijn € 59 terug"),
    ("nl", "gezegd dat ik mijn geld terug wil", "mijn geld terug"),
    ("de", "Ich will mein Geld zurück, hab ich ihm gesagt", "mein Geld zurück"),
    ("de", "um Erstattung der 240 € gebeten, keine Antwort", "Erstattung der 240 €"),
    ("de", "mein Geld zurückgefordert, er lacht nur", "mein Geld zurück"),
    ("de", "gesagt, dass ich mein Geld zurückhaben will", "mein Geld zurück"),
    ("fr", "pas de moteur. j'ai demandé le remboursement, il refuse", "le remboursement"),
    ("fr", "je demande à être remboursée des 8 cours, 320 €. elle rappelle", "être remboursée des 8 cours, 320 €"),
    ("fr", "je lui ai dit que je veux mon argent mais rien", "mon argent"),
    ("es", "no vino nadie. pedí la devolución del dinero, no depende de ella", "la devolución del dinero"),
    ("es", "le pedí que me devuelvan el dinero y me colgó", "que me devuelvan el dinero"),
    ("en", "told Mel. want it fitted and the $242 cancelled. she'll ask", "to have it fitted and the $242 cancelled"),
    ("en", "told him i want the 410 back and no more charges", "the 410 back and no more charges"),
    ("en", "they still owe me 482 euros", "482 euros"),
    ("en", "121 came today but not the fees. i want the 17.80 too", "the 17.80"),
    ("nl", "121 binnen. ik wil die 17,80 euro ook", "die 17,80 euro"),
    ("en", "said no thanks, just give me the 85 back", "give me the 85 back"),
    ("en", "all i want is a working boiler", "a working boiler"),
    ("nl", "150 euro korting. niet ok, wil pakket 3 of 1895 euro terug", "pakket 3 of 1895 euro terug"),
    ("nl", "nog steeds koud. wil huurkorting en een werkende cv", "huurkorting en een werkende cv"),
    ("nl", "wil ik niet, wil die 500 gewoon op mijn rekening", "die 500 gewoon op mijn rekening"),
    ("en", "asked for a refund of $389 instead, Kim says ok", "a refund of $389"),
    ("nl", "ze moeten nog 482 euro terugbetalen", "482 euro terug"),
    ("nl", "ik wil het gerepareerd hebben", "het gerepareerd hebben"),
    ("de", "nicht ok, will alles abgeholt und 1895 euro zurück", "alles abgeholt und 1895 euro zurück"),
    ("de", "ich will es repariert haben", "es repariert"),
    ("de", "sie schulden mir noch 482 euro", "482 euro"),
    ("fr", "donc encore 482 à me rendre, j'ai demandé. il transmet", "me rendre 482"),
    ("fr", "la facture fait 402 euros. donc encore 482 à me rendre", "me rendre 482 euros"),
    ("fr", "je veux mes 482 euros", "mes 482 euros"),
    ("en", "they mailed me a 200 dollar voucher, dont want it, want the 482", "the 482 dollars"),
    ("fr", "non merci, rendez-moi les 85 euros", "me rendre les 85 euros"),
    (
        "es",
        "no me vale, quiero el paquete 3 o que me devuelvan los 85 euros",
        "el paquete 3 o que me devuelvan los 85 euros",
    ),
    ("es", "me deben todavía 482 euros", "482 euros"),
    ("en", "nothing. don't need a new one any more, just my money back", "my money back"),
    ("nl", "niks op m'n rekening. hoef geen nieuwe meer, gewoon geld terug", "geld terug"),
    ("de", "brauche keine neue mehr, einfach das Geld zurück", "das Geld zurück"),
    ("fr", "j'en veux plus, juste mon argent", "mon argent"),
    ("es", "ya no quiero otra, solo mi dinero", "mi dinero"),
    (
        "fr",
        "j'ai écrit. je veux les 35,98 de septembre et octobre et mes filles",
        "les 35,98 de septembre et octobre et mes filles",
    ),
    ("de", "hab geschrieben. ich will die 12,50 zurück und sonst nichts", "die 12,50 zurück"),
    ("en", "wrote again. I want the 1,268.40 for may and june back", "the 1,268.40 for may and june back"),
    ("nl", "weer gebeld. ik wil 17,99 voor mei en juni, ze zoekt het uit", "17,99 voor mei en juni"),
    ("fr", "propose un avoir. refusé, j'ai pris une nounou. je veux mes 600 €", "mes 600 €"),
    ("fr", "j'exige mes arrhes", "mes arrhes"),
    ("nl", "geen plek meer. wil de borg terug", "de borg terug"),
    ("de", "keine Antwort. will die Kaution zurück", "die Kaution zurück"),
    ("es", "exijo mi anticipo", "mi anticipo"),
)

NOT_ASKED = (
    ("en", "asked for a supervisor and when my refund comes"),
    ("en", "he asked for my account number for the refund"),
    ("en", "asked for my account number to refund me"),
    ("en", "I want to know why the refund takes so long"),
    ("en", "do they want my money back?"),
    ("en", "I don't want a refund"),
    ("en", "she says it is no longer made, just a refund"),
    ("nl", "geen nieuwe meer op voorraad, gewoon geld terug zegt hij"),
    ("nl", "ze wil mijn geld niet terugbetalen"),
    ("nl", "gevraagd wanneer het geld komt"),
    ("de", "er will mir 20 € erstatten"),
    ("de", "640 € verlangt für die Reparatur"),
    ("fr", "il demande le remboursement des frais"),
    ("es", "quieren el dinero antes"),
    ("en", "they say I still owe them 482 euros"),
    ("nl", "Anna gebeld, wil de lamp eerst terug"),
    ("de", "Frau Seidl: will die Lampe erst zurück"),
    ("de", "will 89 Euro für die Anfahrt"),
)


def lamp(language: str, said: str, **contact: object) -> Entries:
    """A promise of a new lamp that was due in April, then what was said in June."""
    entries = Entries()
    made_in = entries.contact("2024-04-01", "Sie schickt eine neue.", agent="Maria")
    entries.promise("2024-04-01", "a new lamp", "2024-04-15", promised=Promised.REPLACEMENT, made_in=made_in)
    entries.contact("2024-06-01", said, agent="Levi", **contact)
    return entries


@each(("language", "said", "what"), ASKED)
def test_what_was_asked_last_is_what_is_asked(language: str, said: str, what: str) -> None:
    """In five languages, as it was written down, as far as what is asked goes."""
    facts = facts_of(case(language=language), lamp(language, said))
    last = asked_last(facts, language_named(language))

    assert last is not None
    assert last.what == what


@each(("language", "said"), NOT_ASKED)
def test_what_is_no_ask_of_the_person_is_taken_for_none(language: str, said: str) -> None:
    """What others want, questions, and what would not end it."""
    assert asked_last(facts_of(case(language=language), lamp(language, said)), language_named(language)) is None


def test_what_was_promised_then_or_since_comes_first() -> None:
    """A promise made when it was asked for, or after, may be the answer; nothing is looked for where a want is typed."""
    english = language_named("en")
    entries = Entries()
    made_in = entries.contact("2024-04-01", "Asked for my money back, she said I get a new one.", agent="Maria")
    entries.promise("2024-04-01", "a new lamp", "2024-04-15", promised=Promised.REPLACEMENT, made_in=made_in)

    assert asked_last(facts_of(case(), entries), english) is None
    asks = lamp("en", "I want my money back.")
    assert asked_last(facts_of(case(want="a new lamp"), asks), english) is None
    written = lamp("en", "I want my money back.", incoming=True, channel=Channel.EMAIL)
    assert asked_last(facts_of(case(), written), english) is None


@each(
    ("language", "said", "asked"),
    [
        ("en", "They offer 20. I said no, I want my money back.", "my money back"),
        ("nl", "Bieden een tegoedbon. Ik zei nee, ik wil mijn geld terug.", "mijn geld terug"),
        ("de", "Gutschein. Hab nein gesagt, ich will mein Geld zurück.", "mein Geld zurück"),
        ("fr", "avoir de 60 €. j'ai dit non, je veux les 243 € remboursés", "les 243 € remboursés"),
        ("es", "Ofrecen un vale. Dije que no, quiero mi dinero de vuelta.", "mi dinero de vuelta"),
    ],
)
def test_what_the_person_answered_to_what_came_in_is_theirs(language: str, said: str, asked: str) -> None:
    """As it is noted with the letter; what the letter itself wants is not."""
    written = lamp(language, said, incoming=True, channel=Channel.EMAIL)
    found = asked_last(facts_of(case(language=language), written), language_named(language))
    assert found is not None
    assert asked == found.what


def test_a_smaller_sum_that_was_promised_answers_no_ask() -> None:
    """Of what is owed since a part of it came: the rest of that is asked for."""
    entries = Entries()
    entries.event("2024-04-01", EventKind.REFUNDED, amount=Money(74000, "GBP"))
    entries.contact("2024-04-02", "Asked for the whole deposit back.", agent="Owen")
    made_in = entries.contact("2024-04-03", "Sorry for the mix-up.", agent="Maria")
    entries.promise("2024-04-03", "160 GBP", "2024-04-15", promised=Promised.REFUND, made_in=made_in)
    facts = facts_of(case(amount=Money(115000, "GBP")), entries)

    assert "I ask for the rest of the deposit (410.00 " in str(export_facts(facts, ExportAnswers(limit=300)).output)


def test_the_lead_asks_for_it() -> None:
    """And no more for what was promised before; how to say what is wanted is said."""
    facts = facts_of(case(problem="The lamp is dead."), lamp("en", "Still none. I want my money back."))
    exported = export_facts(facts, ExportAnswers(limit=300))

    assert "promised a new lamp" in str(exported.output)
    assert "I ask for my money back by " in str(exported.output)
    assert exported.warnings[-1] == (
        "what you want is not recorded, so the text asks for what you asked for on 1 Jun (towel/3);"
        ' to say it: casebook edit towel --want "…".'
    )


@each(("text", "so"), [("He found nothing.", "what was promised"), ("I want my money back.", "what you asked for on")])
def test_what_a_text_asks_for_without_a_want_is_said(text: str, so: str) -> None:
    """Once, with the command that gives it; nothing where a want is typed, or an ask for this text alone."""
    facts = facts_of(case(problem="The lamp is dead."), lamp("en", text))
    said = [each for each in export_facts(facts, ExportAnswers()).warnings if "what you want" in each]

    assert [so in each for each in said] == [True]
    assert not any("what you want" in each for each in export_facts(facts, ExportAnswers(ask="a lamp")).warnings)


@each(
    ("language", "said", "left"),
    [
        (
            "es",
            "El técnico encontró una fuga de gas. Hay que pedir la pieza.",
            "encontró una fuga de gas. Hay que pedir",
        ),
        ("es", "Encontró una fuga. Volví a pedir el reembolso.", "Encontró una fuga."),
        ("en", "He found a leak. I asked for a refund.", "He found a leak."),
        ("nl", "Hij vond een lek. Ik vroeg om terugbetaling.", "Hij vond een lek."),
    ],
)
def test_what_was_found_before_the_person_asked_for_anything_is_no_ask(language: str, said: str, left: str) -> None:
    """Each sentence is looked at by itself, and what somebody has to order is asked for by nobody."""
    assert left in without_asks(said, language_named(language)).replace("., ", ". ")


@each(
    ("language", "problem", "asked"),
    [
        ("en", "The lamp came in two pieces. I want my money back.", "my money back"),
        ("nl", "De lamp kwam in twee stukken. Ik wil mijn geld terug.", "mijn geld terug"),
        ("de", "Die Lampe kam in zwei Teilen. Ich will mein Geld zurück.", "mein Geld zurück"),
        ("fr", "La lampe est arrivée cassée. Je veux être remboursé.", "être remboursé"),
        ("es", "Salió dos veces. Quiero que me devuelvan los 640 que sobran.", "que me devuelvan los 640 que sobran"),
        ("es", "No llaman. Quiero que me devuelvan la llamada.", ""),  # that would not end it
        ("en", "I want my money back, but they say no.", ""),  # it says more
        ("en", "I want my money back. I want a new lamp.", ""),  # nobody knows which
        ("en", "Do I get my money back?", ""),
        ("en", "The lamp is dead. I asked for my money back.", ""),  # what happened
        ("en", "The lamp is dead. I want my money back because it never worked.", ""),  # it says more
    ],
)
def test_what_the_problem_asks_for_is_asked_where_nothing_else_says_it(language: str, problem: str, asked: str) -> None:
    """In a sentence of its own, which is told once; not where something was promised, or money came, since."""
    told_in = language_named(language)
    facts = with_ask(facts_of(case(problem=problem, want=None), []), told_in)

    assert (facts.case.want or "") == asked
    assert len(problem_of(Wording(facts, told_in))) == (1 if asked else len(problem_of(Wording(facts, told_in))))
    assert not asked_in_problem(facts_of(case(problem=problem, want=None), lamp(language, "Bye.")), told_in)


def test_a_remark_says_that_the_problem_is_asked_for() -> None:
    """It is read off the problem, where nobody recorded it."""
    facts = facts_of(case(problem="The lamp came in two pieces. I want my money back.", want=None), [])
    done = export_facts(facts, ExportAnswers())

    assert "I ask for my money back by" in str(done.output)
    assert any("the text asks for what the problem asks for" in each for each in done.warnings)
