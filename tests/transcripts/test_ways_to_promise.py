"""What agents, drivers, clerks and craftsmen promise is read in every frame: who does it, what is done to what, and when."""

from __future__ import annotations

from tests.conftest import each
from tests.transcripts.said_lines import promises_in

FRI, TODAY, END = "2026-09-18", "2026-09-15", "2026-09-30"

SAID = {
    ("en", "refund", FRI): (
        *("Expect the full amount on your statement by Friday.", "A BACS payment for £40 is being sent on Friday."),
        *(
            "The £12.50 should be returned to your card by Friday.",
            "Your deposit will be sitting in your account by Friday.",
        ),
    ),
    ("en", "refund", None): ("I'll knock the late fee off your next bill for you.",),
    ("en", "replacement", FRI): (
        "He's bringing me another on Friday.",
        "A duplicate card gets mailed to you on Friday.",
    ),
    ("en", "repair", FRI): (
        "Our man will be out on Friday to fix the leak.",
        "The line should be back in service by Friday.",
    ),
    ("en", "delivery", FRI): (
        *("The sofa will be dropped off on Friday.", "The fridge is due this Friday.", "It would come on Friday."),
        *("The parcel will be waiting for you at the shop from Friday.", "Your wardrobe is scheduled for Friday."),
        "A van is going out today and your sofa should land with you Friday.",
        "No need for that, the van will drop it to you Friday.",
    ),
    ("en", "callback", FRI): (
        "I've asked a colleague to give you a call by Friday.",
        "I've arranged a phone appointment for Friday.",
    ),
    ("en", "callback", TODAY): ("I've asked my team leader to give you a buzz before 5 today.",),
    ("en", "reply", FRI): ("You'll receive a letter by Friday.", "You'll be hearing back by Friday."),
    ("en", "collection", FRI): (
        *("Our van will swing by on Friday to get the faulty chair.", "Someone will uplift the mattress on Friday."),
        "We'll send the van for the broken wardrobe on Friday.",
    ),
    ("en", "other", TODAY): ("I'm taking you off the plan today so you won't be charged again.",),
    ("en", "other", END): (
        "Your membership is cancelled on 30 September.",
        "We will cancel the direct debit with effect from 30 September.",
    ),
    ("en", "information", FRI): (
        "We'll mail you the invoice on Friday.",
        "The itemised list will be in your inbox on Friday.",
    ),
    ("en", "information", None): ("I'm emailing the returns label over to you now.",),
    ("nl", "refund", None): ("De verzendkosten krijgt u van ons vergoed.", "De extra kosten worden vergoed."),
    ("nl", "replacement", FRI): (
        "Er wordt vrijdag een duplicaat van uw pas opgestuurd.",
        "Ik ruil de lamp vrijdag in.",
    ),
    ("nl", "repair", FRI): (
        "Mijn collega pakt vrijdag de lekkage aan.",
        "Ik heb een monteur gereserveerd voor vrijdag.",
    ),
    ("nl", "delivery", FRI): (
        *("Uw kast staat voor vrijdag op de planning.", "Vanaf vrijdag ligt het pakje voor u klaar bij de winkel."),
        *("We hebben de bezorging gepland op vrijdag.", "PostNL probeert het vrijdag nog een keer."),
    ),
    ("nl", "reply", FRI): ("U hoort vrijdag van ons.", "U ontvangt vrijdag een brief van ons."),
    ("nl", "collection", FRI): ("De kapotte machine wordt vrijdag weggehaald.",),
    ("nl", "information", FRI): ("Het contract volgt vrijdag.", "De specificatie zit vrijdag in uw mail."),
    ("nl", "other", END): ("Je abonnement loopt 30 september af.",),
    ("nl", "other", "2026-09-16"): ("Morgen is uw wachtwoord gereset.",),
    ("de", "refund", FRI): (
        "Die Differenz ist bis Freitag ausgezahlt.",
        "Die Gebühr haben Sie am Freitag wieder auf dem Konto.",
    ),
    ("de", "refund", None): ("Die Taxikosten bekommen Sie von uns ersetzt.",),
    ("de", "replacement", FRI): ("Am Freitag kommt ein neues.", "Wir wechseln die Lampe am Freitag aus."),
    ("de", "repair", FRI): (
        "Ein Kollege macht am Freitag die Tür.",
        "Der Vermieter schickt am Freitag den Heizungsmonteur.",
    ),
    ("de", "delivery", FRI): (
        "Der Kühlschrank ist für Freitag eingeplant.",
        "Ab Freitag liegt Ihr Paket für Sie bereit.",
    ),
    ("de", "callback", FRI): ("Ich bitte meinen Kollegen, Sie am Freitag anzurufen.",),
    ("de", "reply", FRI): (
        "Du kriegst bis Freitag eine Antwort von uns.",
        "Sie erhalten bis Freitag einen Brief von uns.",
    ),
    ("de", "collection", FRI): ("Das Altgerät wird am Freitag eingesammelt.", "Die Rückholung erfolgt am Freitag."),
    ("de", "information", FRI): (
        "Das Lager forscht bis Freitag nach.",
        "Die Kollegen werten bis Freitag die Aufnahmen aus.",
    ),
    ("de", "other", FRI): ("Bis Freitag ist Ihre Adresse geändert.", "Ich ändere Ihre Adresse bis Freitag."),
    ("fr", "refund", FRI): ("L'acompte vous est viré vendredi.", "La caution arrive sur votre compte vendredi."),
    ("fr", "replacement", FRI): ("On vous change la bouilloire vendredi.",),
    ("fr", "repair", FRI): ("Notre gars vient vendredi pour la chaudière.", "On s'occupe de la fuite vendredi."),
    ("fr", "delivery", FRI): (
        "Le colis vous attendra au tabac à partir de vendredi.",
        "Le frigo est programmé pour vendredi.",
    ),
    ("fr", "reply", FRI): (
        "Un courrier vous parviendra vendredi.",
        "Je vous fais un mail vendredi.",
    ),
    ("fr", "collection", FRI): ("La collecte est prévue vendredi.", "On vous débarrasse de l'ancien canapé vendredi."),
    ("fr", "other", END): ("Votre abonnement prendra fin le 30 septembre.",),
    ("fr", "other", TODAY): ("Je clôture votre compte aujourd'hui.",),
    ("es", "refund", None): ("Los gastos de envío se los pagamos nosotros.",),
    ("es", "replacement", FRI): ("El viernes se le manda un duplicado de la tarjeta.",),
    ("es", "repair", FRI): (
        "Le hemos reservado un cerrajero para el viernes.",
        "La fuga del baño la atacamos el viernes.",
    ),
    ("es", "delivery", FRI): (
        "El sofá está programado para el viernes.",
        "A partir del viernes su pedido le espera en correos.",
    ),
    ("es", "callback", FRI): (
        *("Le digo a mi jefa que le llame el viernes.", "La llamo el viernes para confirmárselo."),
        *("Las llamamos el viernes.", "Les llamo el viernes."),
    ),
    ("es", "reply", FRI): ("Le llegará una carta nuestra el viernes.",),
    ("es", "collection", FRI): ("El viernes va el camión a por el armario roto.",),
    ("es", "information", FRI): ("Le paso la factura el viernes.",),
    ("es", "other", TODAY): ("Cierro su cuenta hoy mismo.",),
}


@each(
    "language, kind, due, said",
    [(*key, said) for key, lines in SAID.items() for said in lines],
)
def test_what_is_promised_is_taken_with_its_kind_and_day(language: str, kind: str, due: str | None, said: str) -> None:
    """In a chat, as people of a company write it."""
    assert [(kind, due)] == promises_in(language, said)


@each(
    "language, kind, due, said",
    [
        ("en", "refund", FRI, "He told me they'd put it back on my card by Friday."),
        ("en", "repair", FRI, "Landlord says the boiler bloke is coming Friday."),
        ("nl", "delivery", "2026-09-16", "Mijn pakje is terecht en ik krijg het morgen."),
        ("de", "repair", FRI, "Der Vermieter sagt, der Heizungsmonteur kommt am Freitag."),
        ("fr", "refund", FRI, "Il doit me reverser la caution vendredi."),
        ("es", "refund", FRI, "Según ella me lo ingresan el viernes."),
        ("es", "callback", FRI, "Quedaron en llamarme el viernes."),
    ],
)
def test_what_is_told_of_a_call_is_taken_too(language: str, kind: str, due: str, said: str) -> None:
    """As the person tells it afterwards."""
    assert [(kind, due)] == promises_in(language, said, told=True)


@each(
    "language, said",
    [
        ("en", "He'll be off on Friday."),
        ("en", "The van for the old fridge would cost £20 on Friday."),
        ("en", "Your direct debit will be taken on Friday."),
        ("en", "I'm taking Friday off."),
        ("en", "The scaffolding could come down on Friday."),
        ("en", "Your contract ends on 30 September."),
        ("en", "Your contract runs until 30 September."),
        ("en", "You should have received a text on Friday."),
        ("nl", "Terugbetalingen verwerken wij binnen 14 dagen na ontvangst."),
        ("nl", "Wij halen elke vrijdag het papier op."),
        ("nl", "De storing is vandaag verholpen."),
        ("de", "Erstattungen werden innerhalb von 14 Tagen nach Eingang bearbeitet."),
        ("de", "Sie haben den Betrag am Freitag überwiesen."),
        ("de", "Die Störung dauert voraussichtlich bis Freitag."),
        ("fr", "Les remboursements sont traités sous 14 jours après réception."),
        ("fr", "Le colis vous attendait vendredi au relais."),
        ("fr", "La panne devrait durer jusqu'à vendredi."),
        ("es", "Solemos responder en un día."),
        ("es", "Los reembolsos se tramitan en 14 días tras la recepción."),
    ],
)
def test_what_only_looks_like_one_is_not_taken(language: str, said: str) -> None:
    """Who is away, a rule for everybody, how long a fault lasts, what is done already, a last day that stands in a contract."""
    assert [] == promises_in(language, said)


def test_what_the_person_said_they_would_do_is_not_the_companys() -> None:
    """Nor is it in Spanish, where the verb alone tells who."""
    assert [] == promises_in("es", "Dije que volvería a llamar el viernes.", told=True)


@each(
    "language, kind, said",
    [
        ("en", "callback", "An engineer will call you back on Friday."),
        ("nl", "callback", "Een monteur belt u vrijdag terug."),
        ("de", "callback", "Ein Techniker ruft Sie am Freitag zurück."),
        ("fr", "callback", "Un technicien vous rappellera vendredi."),
        ("es", "callback", "Un técnico le llamará el viernes."),
        ("fr", "other", "Un technicien vous appellera vendredi avant de passer."),
        ("fr", "refund", "Après examen, nous vous remboursons vendredi."),
        ("fr", "refund", "Après avoir vérifié, nous vous remboursons vendredi."),
        ("es", "refund", "Tras revisar su caso, le devolvemos el dinero el viernes."),
        ("es", "reply", "En cuanto al cargo, le responderemos el viernes."),
        ("es", "delivery", "No hace falta 😅 te lo llevamos a casa el viernes"),
        ("nl", "delivery", "Hoeft niet 😅 we bezorgen hem vrijdag"),
    ],
)
def test_who_calls_what_was_looked_at_and_a_picture_in_between_hide_no_promise(
    language: str, kind: str, said: str
) -> None:
    """A craftsman who only rings promises a call; what was examined by now is no condition; a picture parts as a comma does."""
    assert [(kind, FRI)] == promises_in(language, said)


@each(
    "language, said",
    [
        ("fr", "Après réception du colis, nous vous remboursons vendredi."),
        ("fr", "Après examen de l'appareil, nous vous remboursons vendredi."),
        ("es", "En cuanto llegue, le responderemos el viernes."),
    ],
)
def test_what_is_still_to_happen_first_has_no_day_for_sure(language: str, said: str) -> None:
    """The day stands only if it does."""
    assert FRI not in [due for _, due in promises_in(language, said)]
