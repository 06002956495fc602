"""What is offered with its day is promised where it is taken; what is taken back, or only how somebody comes, is nothing."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from casebook.actions.transcript_text import text_of
from casebook.parsing.clock import Clock
from casebook.parsing.transcripts.findings import Finding, What
from casebook.parsing.transcripts.reading import KnownSpeakers, read_transcript
from tests.conftest import each

NOW = Clock(datetime.fromisoformat("2026-11-17T18:00:00+01:00"), "+01:00")  # a Tuesday

OFFERS = [
    ("I can give you 20 EUR. It'll be refunded to your account tomorrow.", "ok thanks", "no thanks"),
    ("Ik kan u 20 euro geven, dat staat morgen op uw rekening.", "is goed", "nee bedankt"),
    ("Ich kann Ihnen 20 Euro geben, das Geld ist morgen auf Ihrem Konto.", "gut", "Nein danke"),
    ("Je peux vous ajouter un bon d'achat de 20 €, il sera sur votre compte dès demain.", "ok merci", "non merci"),
    ("Puedo darle un vale de 20 euros, lo tendrá en su cuenta mañana.", "vale", "no, gracias"),
]


GREETINGS = [
    "Hello, I am Maria, how can I help you?",
    "Goedemiddag, ik ben Maria, waarmee kan ik u helpen?",
    "Guten Tag, ich bin Maria, wie kann ich Ihnen helfen?",
    "Bonjour, je suis Maria, comment puis-je vous aider ?",
    "Buenas tardes, soy Maria, ¿en qué puedo ayudarle?",
]
"""How the company begins in each of the languages."""


def _found(said: str, answer: str, what: What, greeting: str = GREETINGS[0]) -> list[Finding]:
    chat = f"Agent Maria: {greeting}\nYou: AC-1\nAgent Maria: {said}\nYou: {answer}\n"
    found = read_transcript(chat.encode(), KnownSpeakers("Jo Smith", "Acme"), NOW).found
    return [one for one in found if one.what is what]


def _promised(said: str, answer: str) -> list[Finding]:
    return _found(said, answer, What.PROMISE)


def _each(rows: Sequence[tuple[str, ...]]) -> list[tuple[str, ...]]:
    return [(greeting, *row) for greeting, row in zip(GREETINGS, rows, strict=True)]


@each(("said", "yes", "no"), OFFERS)
def test_an_offer_that_tells_its_day_is_promised(said: str, yes: str, no: str) -> None:
    """A plain sentence behind the offer, or behind its comma, says when it comes."""
    assert [("refund", "2026-11-18")] == [(one.kind, one.due) for one in _promised(said, yes) if one.sure]


@each(("said", "yes", "no"), OFFERS)
def test_an_offer_that_is_not_taken_is_none(said: str, yes: str, no: str) -> None:
    """Whoever declines what is offered declines the day that was told with it."""
    assert [] == _promised(said, no)


@each(("greeting", "said", "yes", "no"), _each(OFFERS))
def test_what_became_of_an_offer_is_told(greeting: str, said: str, yes: str, no: str) -> None:
    """An offer and its sum are told apart by what the person answered."""
    for answer, became in ((yes, "accepted"), (no, "declined")):
        told = [one.became for what in (What.OFFER, What.SUM) for one in _found(said, answer, what, greeting)]
        assert [became, became] == told


RATHER_NOT = [
    ("I have a voucher of 20 EUR for you, as a gesture.", "I'd rather not", "I'll pass", "you can keep your voucher"),
    (
        "Als tegemoetkoming krijgt u een bon van 20 euro terug.",
        "liever niet",
        "liever geen bon",
        "daar heb ik niks aan",
    ),
    (
        "Aus Kulanz bekommen Sie einen Gutschein über 20 Euro.",
        "lieber nicht",
        "das brauche ich nicht",
        "davon habe ich nichts",
    ),
    ("En geste commercial, on vous fait un avoir de 20 €.", "je préfère pas", "ça m'intéresse pas", "sans façon"),
    ("Como gesto, le damos un vale de 20 euros.", "prefiero que no", "mejor no", "no me sirve"),
]
"""What is given out of goodwill, without a word that it is offered, and how people say that they do not want it."""


@each(("greeting", "said", "answers"), [(one[0], one[1], one[2:]) for one in _each(RATHER_NOT)])
def test_what_the_person_would_rather_not_have_is_declined(greeting: str, said: str, answers: tuple[str, ...]) -> None:
    """Neither the offer nor its sum is told as confirmed; unanswered it is only offered."""
    for answer in answers:
        told = [one.became for what in (What.OFFER, What.SUM) for one in _found(said, answer, what, greeting)]
        assert ["declined", "declined"] == told
    assert ["offered"] == [one.became for one in _found(said, "hm", What.SUM, greeting)]


@each(
    ("said", "answer"),
    [
        ("I can give you 20 EUR. It'll be refunded to your account tomorrow.", "no problem, thanks"),
        ("Puedo darle un vale de 20 euros, lo tendrá en su cuenta mañana.", "no hay problema, gracias"),
        ("I can give you 20 EUR. Is there anything else I can help you with?", "no thanks"),
        ("Ik kan u 20 euro geven. Kan ik verder nog iets voor u doen?", "nee bedankt"),
    ],
)
def test_a_no_that_says_yes_declines_nothing(said: str, answer: str) -> None:
    """Whoever has no problem with it does not refuse it, nor who wants nothing else."""
    assert ["declined"] != [one.became for one in _found(said, answer, What.SUM)]


@each(
    "said",
    [
        "Reply AGENT to be called back within 2 hours.",
        "Press 1 to get your parcel delivered tomorrow.",
        "Answer YES within 24 hours to have the refund paid by Friday.",
        "To be called back tomorrow, type CALL.",
        "Tap 'Call me' and we will ring you tomorrow.",
        "Antwoord MEDEWERKER om binnen 2 uur teruggebeld te worden.",
        "Druk op 1 om uw pakket morgen te laten bezorgen.",
        "Drücken Sie die 1, und wir rufen Sie morgen zurück.",
        "Répondez AGENT pour être rappelé demain.",
        "Tapez 1 pour recevoir votre colis demain.",
        "Responda AGENTE para que le llamemos mañana.",
        "Pulse 1 para recibir su paquete mañana.",
    ],
)
def test_what_a_program_asks_to_press_is_no_promise(said: str) -> None:
    """It is done only for whoever answers so."""
    for what in (What.PROMISE, What.OFFER):
        assert [] == _found(said, "hm", what)


def test_what_may_be_had_for_a_yes_is_an_offer() -> None:
    """A sum that stands in it is offered, and accepted by the answer."""
    said = "Reply YES within 24 hours to get 20 EUR back."

    assert ["offered"] == [one.became for one in _found(said, "hm", What.SUM)]
    assert ["accepted"] == [one.became for one in _found(said, "YES", What.SUM)]


STANDS = [
    ("We will refund you on Friday.", "Sorry, a voucher is no longer possible."),
    ("We will refund you on Friday.", "Unfortunately I can't refund the delivery costs."),
    ("The engineer will come on Friday.", "Thursday is no longer possible, sorry."),
    ("A replacement will be sent on Monday.", "The first order is cancelled."),
    ("De monteur komt vrijdag.", "Sorry, woensdag is niet meer mogelijk."),
    ("We storten maandag 45 euro terug.", "De verzendkosten kunnen we helaas niet vergoeden."),
    ("Wir erstatten Ihnen am Montag 45 Euro.", "Ein Gutschein ist leider nicht mehr möglich."),
    ("Die Ersatzlieferung geht morgen raus.", "Heute geht das leider nicht mehr."),
    ("Un nouvel envoi partira demain.", "Le nouvel envoi n'est plus possible aujourd'hui."),
    ("Un nouvel envoi partira demain.", "Malheureusement le nouvel envoi n'est pas possible avant demain matin."),
    ("Nous vous remboursons 45 € lundi.", "Le remboursement n'est plus possible après 30 jours."),
    ("Nous vous remboursons 45 € lundi.", "Malheureusement le remboursement des frais de port n'est pas possible."),
    ("Le reembolsamos 45 € el lunes.", "Lo siento, los gastos de envío no se pueden reembolsar."),
    ("El técnico vendrá el viernes.", "El jueves ya no es posible."),
]


@each(("said", "later"), STANDS)
def test_what_is_said_of_something_else_takes_no_promise_back(said: str, later: str) -> None:
    """Of another thing, of another day, of what costs beside it, or that it does not come sooner."""
    assert [said] == [one.value for one in _promised(f"{said}\nYou: and?\nAgent Maria: {later}", "oh")]


@each("later", ["Malheureusement le nouvel envoi n'est pas possible avant demain matin.", "Heute geht das nicht mehr."])
def test_that_it_does_not_come_sooner_is_no_refusal(later: str) -> None:
    """Nobody refused anything."""
    assert [] == _found(f"Un nouvel envoi partira demain.\nYou: et ?\nAgent Maria: {later}", "oh", What.REFUSAL)


WITHDRAWN = [
    ("We will refund you 45 EUR on Monday.", "Sorry, my mistake, a refund is not possible after all."),
    ("We storten maandag 45 euro terug.", "Sorry, ik zie net dat een terugbetaling toch niet kan."),
    ("Wir erstatten Ihnen am Montag 45 Euro.", "Entschuldigung, eine Erstattung ist doch nicht möglich."),
    ("Nous vous remboursons 45 € lundi.", "Excusez-moi, je me suis trompée, le remboursement n'est pas possible."),
    ("Le reembolsamos 45 € el lunes.", "Perdón, me he equivocado: el reembolso no es posible."),
]


@each(("greeting", "said", "answer"), _each(WITHDRAWN))
def test_a_sum_of_what_was_taken_back_is_not_confirmed(greeting: str, said: str, answer: str) -> None:
    """The refund is confirmed until the company withdraws it."""
    later = f"{said}\nYou: ok\nAgent Maria: {answer}"

    assert ["confirmed"] == [one.became for one in _found(said, "ok", What.SUM, greeting)]
    assert ["withdrawn"] == [one.became for one in _found(later, "oh", What.SUM, greeting)]


CORRECTED = [
    (
        "The engineer will come on Wednesday.",
        "Sorry, I can't book an engineer for Wednesday after all.",
        "The engineer will come on Thursday.",
    ),
    ("De monteur komt woensdag.", "Sorry, de monteur kan woensdag toch niet komen.", "De monteur komt donderdag."),
    (
        "Der Techniker kommt am Mittwoch.",
        "Leider kann der Techniker am Mittwoch doch nicht kommen.",
        "Der Techniker kommt am Donnerstag.",
    ),
    (
        "Le technicien passera mercredi.",
        "Désolée, le technicien ne pourra pas venir mercredi finalement.",
        "Le technicien passera jeudi.",
    ),
    (
        "El técnico vendrá el miércoles.",
        "Perdón, me he equivocado: el técnico no puede ir el miércoles.",
        "El técnico vendrá el jueves.",
    ),
]


@each(("greeting", "said", "not_so", "instead"), _each(CORRECTED))
def test_what_puts_another_day_in_the_place_of_one_is_no_refusal(
    greeting: str, said: str, not_so: str, instead: str
) -> None:
    """It is a correction where the same is promised again."""
    chat = f"{said}\nAgent Maria: {not_so}\nAgent Maria: {instead}"

    assert [] == [one.value for one in _found(chat, "ok", What.REFUSAL, greeting)]
    assert ["2026-11-19"] == [one.due for one in _found(chat, "ok", What.PROMISE, greeting)]


@each(
    "said",
    [
        "First appointment I've got is 2 December.\n[08:06] Maria: Sorry, this counts as urgent, so forget the 2nd.",
        "De eerste afspraak is 2 december.\n[08:06] Maria: Dit heeft haast, vergeet de 2e.",
        "Der erste Termin ist am 2. Dezember.\n[08:06] Maria: Das eilt, vergessen Sie den 2.",
        "Le premier rendez-vous est le 2 décembre.\n[08:06] Maria: C'est urgent, oubliez le 2.",
        "La primera cita es el 2 de diciembre.\n[08:06] Maria: Es urgente, olvide el 2.",
        "The driver will ring the number you gave.",
        "De chauffeur belt u even voordat hij komt.",
        "Le livreur vous appellera avant de passer.",
    ],
)
def test_a_day_that_is_to_be_forgotten_and_who_rings_first_are_no_promises(said: str) -> None:
    """Nothing stands of a day that is taken back later, nor of a driver who rings before they come."""
    chat = f"Chat 17/11/2026\n[08:01] Maria: I am Maria.\n[08:02] Jo Smith: hi\n[08:05] Maria: {said}\n[08:07] Jo Smith: ok\n"
    found = read_transcript(chat.encode(), KnownSpeakers("Jo Smith", "Acme"), NOW).found

    assert [] == [one.value for one in found if one.what is What.PROMISE]


def test_what_was_done_before_a_promise_is_no_part_of_it() -> None:
    """Behind `I spoke to the boss:` the promise begins."""
    said = "I have just spoken to the boss: we will repair it on Friday"

    assert ["we will repair it on Friday"] == [one.value for one in _promised(said, "ok")]


def test_a_part_that_is_swapped_out_moves_no_other_promise() -> None:
    """*Swap it out* is what an engineer does, and puts nothing on another day."""
    chat = (
        "[08:01] Maria: I am Maria.\n[08:02] Jo Smith: hi\n[08:03] Maria: The refund lands by Friday.\n"
        "[08:04] Jo Smith: and the meter?\n"
        "[08:05] Maria: An engineer is booked for Monday 23 November to swap it out.\n[08:06] Jo Smith: ok\n"
    )
    found = read_transcript(chat.encode(), KnownSpeakers("Jo Smith", "Acme"), NOW).found

    assert [("refund", "2026-11-20")] == [(one.kind, one.due) for one in found if one.what is What.PROMISE and one.sure]


@each(
    ("greeting", "offer", "promise"),
    _each(
        [
            ("I can give you your money back if you like", "Lovely, we'll refund 20 EUR on 1 December"),
            ("Ik kan u het geld teruggeven als u dat wilt", "Fijn, we betalen 20 euro terug op 1 december"),
            ("Ich kann Ihnen das Geld erstatten, wenn Sie wollen", "Gut, wir erstatten Ihnen 20 Euro am 1. Dezember"),
            ("Je peux vous rembourser si vous voulez", "Parfait, nous vous remboursons 20 € le 1 décembre"),
            ("Te puedo devolver el dinero si te parece", "Genial, te devolveremos 20 € el 1 de diciembre"),
        ]
    ),
)
def test_an_offer_that_is_taken_and_then_promised_is_the_promise_alone(greeting: str, offer: str, promise: str) -> None:
    """What was only offered before is none of its words."""
    chat = f"Agent Maria: {greeting}\nYou: AC-1\nAgent Maria: {offer}\nYou: yes please, ja, oui, sí\nAgent Maria: {promise}\n"
    found = read_transcript(chat.encode(), KnownSpeakers("Jo Smith", "Acme"), NOW).found

    assert [(promise, "2026-12-01", True)] == [
        (one.value, one.due, one.sure) for one in found if one.what is What.PROMISE
    ]


@each(
    "chat",
    [
        "Sam: Do you want another pair or your money back?\nYou: the money\nSam: We'll refund you once they are here\n",
        "Sam: Wil je een nieuw paar of je geld terug?\nJij: het geld\nSam: We storten het geld terug zodra ze er zijn\n",
        "Sam: Willst du neue oder dein Geld zurück?\nDu: das Geld\nSam: Das Geld überweisen wir dir zurück, sobald sie da sind\n",
        "Sam: Tu préfères une autre paire ou ton argent ?\nToi: l'argent\nSam: On te rend l'argent dès qu'elles arrivent\n",
        "Sam: ¿Quieres otras o prefieres el dinero?\nTú: el dinero\nSam: el dinero te lo devolvemos en cuanto lleguen\n",
    ],
)
@each("accepts", ["ok", "vale", "prima", "parfait", "super"])
def test_what_was_promised_since_stays_when_the_offer_before_it_is_accepted(chat: str, accepts: str) -> None:
    """A good word behind it is of the promise, which is surer than the question in which it was offered."""
    text = f"Sam: Hello, Sam here.\nYou: hello\n{chat}You: {accepts}\n"
    found = read_transcript(text.encode(), KnownSpeakers(None, "Acme"), NOW).found
    (promise,) = [one for one in found if one.what is What.PROMISE]
    assert (promise.kind, promise.sure) == ("refund", True)
    assert "?" not in promise.value


@each(
    "said",
    [
        "We can reimburse hotel costs up to €150 against receipts.",
        "We will refund at most €150.",
        "We refund you €150 maximum.",
        "Wij vergoeden uw kosten tot € 150.",
        "Wij vergoeden maximaal 150 euro.",
        "Wir erstatten Ihnen bis zu 150 € gegen Beleg.",
        "Wir erstatten höchstens 150 Euro.",
        "Nous vous remboursons jusqu'à 150 €.",
        "Le reembolsamos hasta 150 €.",
        "Le reembolsamos un máximo de 150 €.",
    ],
)
def test_the_most_that_may_be_paid_is_no_sum_that_will_be(said: str) -> None:
    """It is not sure that it is paid; what is paid beside it is."""
    greeting = GREETINGS[0]
    assert not any(one.sure for one in _found(said, "ok", What.SUM, greeting))
    both = _found(f"I'll refund £20 today. {said}", "ok", What.SUM, greeting)
    assert ["20.00 GBP"] == [one.value for one in both if one.sure]


@each(
    ("language", "greeting", "offer", "accepts", "told"),
    [
        (
            "en",
            "Hello, this is Sam from Acme.",
            "I can do a £10 credit, would that be okay?",
            "ok fine",
            "I accepted what was offered by Sam: ",
        ),
        (
            "nl",
            "Hallo, met Sam van Acme.",
            "Ik kan je 10 euro korting geven, is dat goed?",
            "ja prima",
            "Ik nam aan wat mij door Sam werd",
        ),
        (
            "de",
            "Guten Tag, hier ist Sam von Acme.",
            "Ich kann Ihnen 10 € Rabatt anbieten, passt das?",
            "ja gut",
            "Ich nahm an, was mir von Sam",
        ),
        (
            "fr",
            "Bonjour, Sam du service client.",
            "Je peux vous proposer 10 €, ça vous va ?",
            "oui d'accord",
            "J'ai accepté ce qui m'a été proposé par",
        ),
        (
            "es",
            "Hola, soy Sam de Acme.",
            "Le puedo ofrecer 10 €, ¿le parece bien?",
            "vale, de acuerdo",
            "Acepté lo que me fue ofrecido por Sam",
        ),
    ],
)
def test_an_offer_that_was_accepted_is_told_as_accepted(
    language: str, greeting: str, offer: str, accepts: str, told: str
) -> None:
    """A question alone says nothing of what became of it."""
    text = f"Sam: {greeting}\nYou: hello\nSam: {offer}\nYou: {accepts}\n"
    findings = read_transcript(text.encode(), KnownSpeakers(None, "Acme", language), NOW)

    assert told in (text_of(findings, [one for one in findings.found if one.sure]) or "")
