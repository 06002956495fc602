"""What a company says without promising or refusing anything: what was credited already, how sorry it is, that nobody comes."""

from __future__ import annotations

from datetime import datetime

from casebook.parsing.clock import Clock
from casebook.parsing.dates.moments import moment_now
from casebook.parsing.promises.sentences import promise_in_text
from casebook.parsing.transcripts.findings import Became, Finding, What
from casebook.parsing.transcripts.reading import KnownSpeakers, read_transcript
from tests.conftest import each

NOW = Clock(datetime.fromisoformat("2026-09-15T19:02:00+01:00"), "+01:00")  # a Tuesday

CREDITED = [
    "You: hi\nJade: I've added £30 credit to your account, you'll see it on your next bill.\n",
    "You: hi\nJade: I've credited your next bill with £30.\n",
    "Ich: hallo\nJana: Ich habe Ihnen 30 € auf Ihrem Kundenkonto gutgeschrieben, Sie sehen es auf der nächsten Rechnung.\n",
    "Ik: hallo\nSanne: Ik heb € 30 tegoed op uw account gezet, u ziet het op uw volgende factuur.\n",
    "Moi: bonjour\nLuc : J'ai ajouté un avoir de 30 € sur votre compte, vous le verrez sur votre prochaine facture.\n",
    "Yo: hola\nLucía: He abonado 30 € en su cuenta, lo verá en su próxima factura.\n",
]

HEADERS = (
    "From: Parcelo <no-reply@parcelo.example>\nTo: me@example.org\nSubject: Your return\nMessage-ID: <a@b.example>\n"
    "Date: Tue, 15 Sep 2026 10:00:00 +0100\n"
)


def read(text: str) -> tuple[Finding, ...]:
    """All that is found in a chat."""
    return read_transcript(text.encode(), KnownSpeakers(None, "Parcelo"), NOW).found


@each("text", CREDITED)
def test_a_credit_that_stands_on_a_bill_already_is_no_promise_of_a_refund(text: str) -> None:
    """It is told as what was given, with its sum, and nothing of it is waited for."""
    found = read(text)
    assert [] == [one.value for one in found if one.what is What.PROMISE]
    assert [Became.CONFIRMED] == [one.became for one in found if one.what is What.OFFER]
    said = text.splitlines()[1].partition(":")[2].strip()
    assert promise_in_text(said, moment_now(NOW), NOW) == ""


@each(
    "text",
    [
        "You: hi\nJade: I will put a credit of £30 on your next bill.\n",
        "You: hi\nJade: I've credited £30 to your bank account, it takes 5 working days.\n",
        "You: hi\nJade: I have refunded you £43, you'll see it on Friday.\n",
        "Ich: hallo\nJana: Die 30 € werden Ihrem Bankkonto bis Freitag gutgeschrieben.\n",
        "Ik: hallo\nSanne: Ik heb u € 30 terugbetaald, dat staat vrijdag op uw rekening.\n",
    ],
)
def test_money_that_is_still_to_come_stays_promised(text: str) -> None:
    """What is said to come yet, or will be credited, is waited for."""
    assert ["refund"] == [str(one.kind) for one in read(text) if one.what is What.PROMISE]


@each(
    "text",
    [
        "You: hi\nJade: I have refunded you £43.\n",
        "Ich: hallo\nJana: Wir haben Ihnen 43 € erstattet.\n",
        "Ik: hallo\nSanne: Ik heb u € 43 terugbetaald.\n",
        "Moi: bonjour\nLuc : Nous vous avons remboursé 43 €.\n",
        "Yo: hola\nLucía: Le hemos reembolsado 43 €.\n",
    ],
)
def test_money_that_is_said_to_be_paid_back_is_confirmed_and_not_promised(text: str) -> None:
    """Nobody who says that they paid it promised to; the sum is told in their words."""
    found = read(text)
    assert [] == [one.value for one in found if one.what is What.PROMISE]
    assert [Became.CONFIRMED] == [one.became for one in found if one.what is What.OFFER]


@each(
    "text",
    [
        "You: hi\nJade: I can't tell you how sorry I am.\n",
        "You: hi\nJade: We can't thank you enough for waiting.\n",
        "You: hi\nJade: I cannot apologise to you enough.\n",
        "You: hi\nJade: I couldn't agree more.\n",
        "Ik: hallo\nSanne: Ik kan u niet zeggen hoezeer het me spijt.\n",
        "Ik: hallo\nSanne: We kunnen u niet genoeg bedanken voor uw geduld.\n",
        "Ich: hallo\nJana: Ich kann Ihnen gar nicht sagen, wie leid es mir tut.\n",
        "Ich: hallo\nJana: Wir können uns nicht genug entschuldigen.\n",
        "Moi: bonjour\nLuc : Je ne peux pas vous dire à quel point je suis désolé.\n",
        "Moi: bonjour\nLuc : Nous ne pouvons pas assez vous remercier.\n",
        "Yo: hola\nLucía: No puedo decirle cuánto lo siento.\n",
        "Yo: hola\nLucía: No podemos agradecerle lo suficiente su paciencia.\n",
    ],
)
def test_words_of_courtesy_with_cannot_refuse_nothing(text: str) -> None:
    """How sorry or thankful somebody is, they cannot say: nothing was refused."""
    assert not {What.REFUSAL, What.OUTCOME} & {one.what for one in read(text)}


@each(
    "text",
    [
        "You: hi\nJade: I can't tell you how long it takes, we cannot refund it.\n",
        "You: hi\nJade: I can't tell you how sorry I am, but we can't refund the postage.\n",
        "Yo: hola\nLucía: No podemos devolverle el dinero.\n",
    ],
)
def test_a_refusal_beside_a_courtesy_is_one(text: str) -> None:
    """Only the words of courtesy themselves are left out."""
    assert [What.REFUSAL] == [one.what for one in read(text) if one.what is What.REFUSAL]


@each(
    "text",
    [
        "You: hi\nSam: Nobody will call you tomorrow.\n",
        "Ik: hallo\nSanne: Niemand belt u morgen.\n",
        "Ich: hallo\nJana: Niemand wird Sie morgen anrufen.\n",
        "Moi: bonjour\nLuc : Personne ne vous rappellera demain.\n",
        "Yo: hola\nLucía: Nadie le llamará mañana.\n",
    ],
)
def test_that_nobody_will_is_not_even_likely_a_promise(text: str) -> None:
    """A *nobody* before what would be is a no."""
    assert [] == [one.value for one in read(text) if one.what is What.PROMISE]


@each(
    ("text", "footer"),
    [
        ("Your refund will be processed within 5 working days.", "This is an automated message, please do not reply."),
        ("Your refund of £20 will be paid by Friday.", "This is an automatically generated message."),
        ("Uw terugbetaling wordt binnen 5 werkdagen verwerkt.", "Dit is een automatisch bericht, antwoorden kan niet."),
        ("Ihre Erstattung wird innerhalb von 5 Werktagen überwiesen.", "Dies ist eine automatische Nachricht."),
        ("Votre remboursement sera effectué sous 5 jours ouvrés.", "Ceci est un message automatique."),
        ("Su reembolso se realizará en un plazo de 5 días hábiles.", "Este es un mensaje automático."),
    ],
)
def test_what_a_program_sent_on_purpose_promises(text: str, footer: str) -> None:
    """A line that says that a program sent it makes a mail no answer out of hours: the refund in it is promised."""
    mail = f"{HEADERS}\n{text}\n{footer}\n"
    assert ["refund"] == [str(one.kind) for one in read(mail) if one.what is What.PROMISE]


@each(
    "text",
    [
        "This is an automated message. We received your e-mail and will reply within 3 working days.",
        "Automatic reply: we are closed. Your refund will be processed within 5 working days.",
    ],
)
def test_an_answer_out_of_hours_promises_nothing(text: str) -> None:
    """Who answered nobody promised nothing to them."""
    mail = f"{HEADERS}\n{text}\n"
    assert [] == [one.value for one in read(mail) if one.what is What.PROMISE]


@each(
    "text",
    [
        "We will refund you by 20 September.\nok\n",
        "We betalen u het bedrag uiterlijk 20 september terug.\n",
        "Wir erstatten Ihnen den Betrag bis zum 20. September.\nok\n",
        "Nous vous rembourserons avant le 21 septembre.\n",
        "Le reembolsaremos el importe antes del 21 de septiembre.\n",
    ],
)
def test_what_only_a_company_says_is_promised_without_a_name(text: str) -> None:
    """The day in it is when it is due, and not that of the contact."""
    found = read(text)
    assert [("refund", "2026-09-20")] == [(str(one.kind), one.due) for one in found if one.what is What.PROMISE]
    assert [] == [one.value for one in found if one.what in (What.START, What.AGENT)]


@each(
    "text",
    [
        "We want a refund from you by 20 September.\n",
        "We expect your refund by 20 September.\n",
        "I will send you the photos by 20 September.\n",
        "We will take you to court unless the refund is there by 20 September.\n",
        "If you don't refund us we will cancel your subscription by 20 September.\n",
        "We'll get our refund by 20 September or you will hear from us.\n",
    ],
)
def test_what_the_person_may_say_is_not(text: str) -> None:
    """Without a name nobody knows that a company says it."""
    assert [] == [one.value for one in read(text) if one.what is What.PROMISE]


@each(
    "text",
    [
        "Called on 12 September, spoke to Ann. Refund asked on Monday.\n",
        "Called Parcelo. Refund requested on Monday. Ann said she will look.\n",
        "Gebeld met Sanne. Terugbetaling gevraagd op maandag.\n",
        "Am Telefon mit Jana gesprochen. Erstattung am Montag angefordert.\n",
        "J'ai eu Luc au téléphone. Remboursement demandé lundi.\n",
        "Hablé con Lucía. Reembolso pedido el lunes.\n",
    ],
)
def test_what_was_asked_for_in_a_call_is_not_promised_in_it(text: str) -> None:
    """The day beside it is that on which the person asked."""
    assert [] == [one.value for one in read(text) if one.what is What.PROMISE]


@each(
    "text",
    [
        "Called, spoke to Ann. My replacement was requested and will come on Friday.\n",
        "Called, spoke to Ann. Requested a refund, which will be there by Friday.\n",
        "Gebeld met Sanne. Terugbetaling aangevraagd, die komt uiterlijk vrijdag.\n",
        "J'ai eu Luc au téléphone. La demande de remboursement sera traitée vendredi.\n",
    ],
)
def test_what_was_asked_for_and_will_come_is_promised(text: str) -> None:
    """Words that tell what will be make it a promise."""
    assert 1 == len([one.value for one in read(text) if one.what is What.PROMISE])


@each(
    "said",
    [
        "Your order is on its way.",
        "Je bestelling is onderweg.",
        "Deine Bestellung ist unterwegs.",
        "Votre colis est en cours d'acheminement.",
        "Tu pedido está en camino.",
    ],
)
def test_where_a_program_sees_a_parcel_is_no_promise(said: str) -> None:
    """It tells how things are, and names no day."""
    chat = f"Chat 15/09/2026\n[18:01] Robi (bot): Robi, bot. {said} ?\n[18:02] You: {said[:-1]}? no\n[18:03] Robi (bot): {said}\n"

    assert [] == [one.value for one in read(chat) if one.what is What.PROMISE]


def test_what_a_program_says_of_a_parcel_with_its_day_is_one() -> None:
    """And so it is where somebody says without one that it is on its way."""
    chat = "Chat 15/09/2026\n[18:01] {0}: Hi, I'm {0}.\n[18:02] You: where is it?\n[18:03] {0}: {1}\n[18:04] You: ok\n"

    for who, said in (
        ("Robi (bot)", "Your order is on its way, it arrives on Thursday."),
        ("Jade", "Your order is on its way."),
    ):
        assert ["delivery"] == [one.kind for one in read(chat.format(who, said)) if one.what is What.PROMISE]


@each(
    ("said", "count"),
    [
        ("The new tracking number is SDX447100932GB, it will start working this evening.", 0),
        ("De track & trace-code is 3SABCD1234567, die werkt vanaf vanavond.", 0),
        ("Die Sendungsnummer lautet 00340434161094, sie ist ab heute Abend aktiv.", 0),
        ("Le numéro de suivi est 8R41202211, il sera actif ce soir.", 0),
        ("El número de seguimiento es PK12345678, funcionará esta tarde.", 0),
        ("We'll email you the tracking number tomorrow, it will be active by the evening.", 1),
        ("Your tracking number will be with you tomorrow.", 1),
    ],
)
def test_when_a_tracking_number_works_is_no_promise(said: str, count: int) -> None:
    """That the person will get one is."""
    assert count == len([one for one in read(f"You: hi\nJade: {said}\n") if one.what is What.PROMISE])


@each(
    ("said", "count"),
    [
        ("Thanks for contacting Jade. Someone will get back to you as soon as possible.", 0),
        ("Bedankt voor je bericht. We reageren zo snel mogelijk.", 0),
        ("Vielen Dank für Ihre Nachricht. Wir antworten so schnell wie möglich.", 0),
        ("Merci de votre message. Nos horaires : du lundi au vendredi. Nous vous répondons dès que possible.", 0),
        ("Gracias por contactar con Jade. Horario: L-V 8:00 a 15:00. Te respondemos lo antes posible.", 0),
        ("Gracias por contactar con Jade. Horario: L-V 8:00 a 15:00. Te respondemos el viernes.", 1),
    ],
)
def test_what_an_account_answers_everybody_at_once_is_no_promise(said: str, count: int) -> None:
    """Thanks, and an answer as soon as can be; one on a day is a promise."""
    chat = f"[15/09/26, 10:05:22] Jo: E119\n[15/09/26, 10:05:50] Parcelo: {said}\n[15/09/26, 10:18:03] Jo: ok\n"
    assert count == len([one for one in read(chat) if one.what is What.PROMISE])
