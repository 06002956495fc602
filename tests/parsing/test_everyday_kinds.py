"""What everyday words promise: papers, money that comes back, parcels, calls and visits, in five languages."""

from __future__ import annotations

from casebook.parsing.promises.promise_kinds import promise_kind_in
from casebook.records.vocabularies import Promised
from tests.conftest import each

SAID = {
    Promised.INFORMATION: [
        "The copy statements you asked for are being posted to you and should be with you by 4 December.",
        "We'll email you a new invoice by Friday.",
        "The corrected bill will be in your inbox tomorrow.",
        "I'll send the contract over to you tonight.",
        "You'll have the certificate by Monday.",
        "We will post you copies of your statements within ten days.",
        "De gevraagde kopieën sturen wij u binnen tien dagen toe.",
        "Zegt dat ik de nieuwe factuur eind volgende week in de mail heb.",
        "U krijgt de aangepaste nota vrijdag.",
        "Ik stuur je vandaag nog de polis door.",
        "De jaarafrekening ligt maandag bij u in de bus.",
        "Je ontvangt het bankafschrift binnen vijf dagen.",
        "Korrigierte Rechnung krieg ich bis Ende nächster Woche per Post.",
        "Die angeforderten Kontoauszüge senden wir Ihnen in den nächsten zehn Tagen kostenlos zu.",
        "Die neue Abrechnung haben Sie bis Freitag im Postfach.",
        "Die Kopie des Vertrags schicken wir Ihnen zu.",
        "Ich lasse Ihnen die Bescheinigung bis Montag zukommen.",
        "Sie bekommen den Beleg morgen per Mail.",
        "Par ailleurs, je vous enverrai votre nouvelle attestation vendredi.",
        "Les relevés demandés vous seront envoyés sous dix jours.",
        "Vous recevrez votre nouveau contrat avant lundi.",
        "Je vous fais parvenir la facture rectifiée demain.",
        "Vous aurez le nouveau certificat mardi.",
        "me manda la factura nueva el jueves",
        "Los extractos solicitados se los enviaremos en los próximos diez días.",
        "Le mando la póliza nueva mañana.",
        "Recibirá la copia del contrato el lunes.",
    ],
    Promised.REFUND: [
        "And your £43.00 will be back with you in 3-5 working days, you don't have to wait for the seller.",
        "You'll see the £20 on your card by Friday.",
        "The money should land in your account Monday.",
        "I'll get your money back to you by Thursday.",
        "Your £15 is on its way back to you, Friday at the latest.",
        "We have approved £118.75 and will pay this to you within 7 working days.",
        "The insurer is paying it over to you on Monday.",
        "Das Entgelt für die Ersatzkarte in Höhe von 15,00 EUR schreiben wir Ihrem Konto bis zum 30. Juni wieder gut.",
        "Die Gebühr für die Lieferung erstatten wir bis Freitag.",
        "Ihre 20 Euro sind am Montag wieder auf dem Konto.",
        "Das Geld ist Freitag bei Ihnen drauf.",
        "Die 38,20 € kriegen Sie am Donnerstag wieder.",
        "De kosten voor de reparatie krijgt u vrijdag terug.",
        "Je hebt je 40 euro dinsdag weer op je rekening.",
        "Het geld staat er vrijdag weer op.",
        "Die 12,50 zie je donderdag terug op je rekening.",
        "Les frais de livraison vous seront rendus lundi.",
        "Vous retrouverez vos 20 € sur votre compte mardi.",
        "Votre argent sera de retour sur votre carte vendredi.",
        "On vous rend les 15 € cette semaine.",
        "El viernes tendrá los 18 € de vuelta en su cuenta.",
        "Le llegan los 20 euros a la cuenta el lunes.",
        "Va a ver el dinero en su tarjeta el martes.",
        "Los gastos de envío se los devolvemos el lunes.",
    ],
    Promised.DELIVERY: [
        "the van will drop it to me Friday",
        "Our driver's dropping it round Saturday.",
        "You'll have the parcel in your hands tomorrow.",
        "It'll be on your doorstep by Monday.",
        "Your parcel will come on Wednesday's round.",
        "Donderdag ligt de krant weer bij je op de mat.",
        "De bezorger komt het pakje vrijdag brengen.",
        "Morgen heb je je pakket in huis.",
        "Je pakketje gaat vanavond nog op de bus en is er morgen.",
        "der Fahrer stellt es Ihnen am Freitag zu",
        "Das Paket ist am Montag bei Ihnen.",
        "Ihr Päckchen kommt morgen mit der Tour.",
        "le livreur me l'apporte samedi matin",
        "Vous aurez votre colis demain entre vos mains.",
        "Le colis vous sera présenté lundi.",
        "El repartidor se lo lleva el viernes.",
        "Tendrá el paquete en casa el lunes.",
        "Mañana le acercan el pedido.",
    ],
    Promised.COLLECTION: [
        "a courier will pick the lamp up from you tomorrow, you don't need a box",
        "Somebody will come and get it off you Monday.",
        "The driver will grab the old one Tuesday.",
        "Er komt morgen iemand de lamp bij u ophalen.",
        "We halen de stoel vrijdag bij je weg.",
        "Der Kurier nimmt die Lampe am Montag bei Ihnen mit.",
        "Wir lassen das Gerät am Dienstag abholen.",
        "Un transporteur passera chercher la table chez vous lundi, c'est gratuit.",
        "On passe prendre la lampe mardi.",
        "Un mensajero pasará a por la lámpara el lunes.",
        "Mañana le recogen la mesa en casa.",
    ],
    Promised.CALLBACK: [
        "I'll give you a bell Thursday.",
        "She'll ring you back tomorrow.",
        "Somebody will be on the phone to you by Friday.",
        "Die meldet sich morgen telefonisch bei dir.",
        "Mein Kollege ruft Sie am Montag durch.",
        "Ich klingel morgen bei Ihnen durch.",
        "Een collega belt je maandag even.",
        "We hangen morgen bij je aan de lijn.",
        "une collègue vous rappellera lundi",
        "Je vous passe un coup de fil mardi.",
        "Le llamaré esta tarde para explicárselo.",
        "Le damos un toque el lunes.",
    ],
    Promised.REPLY: [
        "They'll answer you by email by the end of the month.",
        "I will write to you again by 20 March with our answer.",
        "You'll hear from us by Friday.",
        "U hoort vrijdag van ons.",
        "Wir melden uns bis Freitag bei Ihnen.",
        "Nous reviendrons vers vous avant vendredi.",
        "Tendrá noticias nuestras el lunes.",
        "Le contestamos por correo antes del viernes.",
    ],
    Promised.REPAIR: [
        "De monteur komt donderdag opnieuw langs.",
        "Our engineer's coming back out to you Tuesday.",
        "Der Techniker kommt am Montag zwischen 8 und 12 Uhr und bringt das in Ordnung.",
        "El técnico vuelve mañana por la tarde a repararlo",
        "Le technicien repasse jeudi matin.",
        "We've got someone coming to look at your boiler Monday.",
        "Dinsdag komt er iemand naar je ketel kijken.",
        "Jemand kommt am Freitag vorbei und schaut sich die Heizung an.",
        "Un técnico irá el sábado por la mañana a reparar el aparato.",
        "Quelqu'un viendra voir la chaudière mardi.",
    ],
    Promised.REPLACEMENT: [
        "A new one will go out tomorrow.",
        "I'm popping another one in the post tonight.",
        "Er gaat morgen een nieuwe de deur uit.",
        "Je krijgt dinsdag een andere.",
        "Ein neues geht morgen raus.",
        "Sie kriegen am Freitag ein anderes Gerät.",
        "Un nouveau part demain.",
        "On vous en renvoie un lundi.",
        "Mañana le sale otro.",
        "Le mando otra mañana.",
    ],
}


@each(("kind", "said"), [(kind, said) for kind, words in SAID.items() for said in words])
def test_what_is_promised_in_everyday_words(kind: Promised, said: str) -> None:
    """A paper is information however it comes, and what a sum was charged for is not promised with it."""
    assert kind is promise_kind_in(said)


@each(
    ("kind", "said"),
    [
        (Promised.OTHER, "U krijgt 20 euro korting op de factuur van maart."),
        (Promised.REFUND, "Your statement credit will post in 1-2 billing cycles."),
        (Promised.REPLACEMENT, "We send you a new kettle and the invoice on Friday."),
        (Promised.OTHER, "Ik zoek het uit en het pakket wordt uiterlijk vrijdag bezorgd."),
        (Promised.REPAIR, "The engineer will repair it on Monday, the charge for the visit stands."),
    ],
)
def test_a_paper_beside_what_is_promised_is_not_the_promise(kind: Promised, said: str) -> None:
    """What something stands on, comes with or is charged for is no paper that somebody sends."""
    assert kind is promise_kind_in(said)


@each(
    "said",
    [
        "they'd credit sixty pounds to my account within ten working days",
        "£75 will be back on your card by Monday",
        "I've taken £12 off, you'll see it on your card by Friday",
        "they will compensate me with £15 on the next bill",
        "de 86 euro wordt voor vrijdag betaald",
        "Guthaben 98,20 € wird bis 4.12. überwiesen.",
        "Der Betrag von 89 € wird bis Freitag ausgezahlt.",
        "Die 75 € werden dann innerhalb von 14 Tagen bezahlt, sagt sie.",
        "les 310 € seront virés sous 8 jours",
        "la somme de 90 € vous sera versée vendredi",
        "los 38 euros me los devuelven en 10 días",
        "los 27 euros te los abonan el viernes",
        "me compensan con 20 € en la próxima factura",
    ],
)
def test_a_sum_that_is_to_be_paid_is_a_refund(said: str) -> None:
    """However the paying of it is called, in everyday words."""
    assert Promised.REFUND is promise_kind_in(said)


@each(
    "said",
    [
        "Sie haben 240 € bezahlt",
        "Sie haben den Betrag überwiesen",
        "der Betrag muss bis Freitag bezahlt werden",
        "het bedrag moet voor vrijdag betaald worden",
        "les 50 € seront prélevés vendredi",
        "the 50 pounds will be taken on Friday",
    ],
)
def test_a_sum_that_was_paid_or_is_taken_is_no_refund(said: str) -> None:
    """What the person paid, has to pay, or is charged does not come back by that."""
    assert Promised.OTHER is promise_kind_in(said)


@each(
    ("said", "kind"),
    [
        ("£40 bk in 5 working days", Promised.REFUND),
        ("geld komt deze week", Promised.REFUND),
        ("ze gaan €15 overmaken", Promised.REFUND),
        ("geld ist ende der woche da", Promised.REFUND),
        ("el abono antes del viernes", Promised.REFUND),
        ("transferencia hoy mismo", Promised.REFUND),
        ("Timo schickt morgen die richtige", Promised.REPLACEMENT),
        ("they send the right one by friday", Promised.REPLACEMENT),
        ("stuurt morgen de juiste", Promised.REPLACEMENT),
        ("er holt das alte gerät am 22.9. ab", Promised.COLLECTION),
        ("lo mira y me escribe el viernes", Promised.REPLY),
        ("will call off the debt collectors today", Promised.OTHER),
        ("they send you the right form", Promised.INFORMATION),
        ("schickt die richtige rechnung", Promised.INFORMATION),
        ("belooft €50 terug en nieuw apparaat uiterlijk 30/9", Promised.OTHER),
        ("£50 back and a new kettle by friday", Promised.OTHER),
        ("a new kettle and £20 back", Promised.OTHER),
        ("30€ remboursés et une nouvelle lampe", Promised.OTHER),
        ("refund and a new return label", Promised.REFUND),
        ("new kettle refund", Promised.REFUND),
        ("get the 219 back by friday", Promised.REFUND),
        ("krijg de 219 terug binnen een week", Promised.REFUND),
        ("bekomme die 219 zurück bis freitag", Promised.REFUND),
        ("on me rend les 219 avant vendredi", Promised.REFUND),
        ("me devuelven los 219 antes del viernes", Promised.REFUND),
        ("money in 10 days", Promised.REFUND),
        ("geld in 10 tagen", Promised.REFUND),
        ("argent sous 10 jours", Promised.REFUND),
        ("dinero en 10 días", Promised.REFUND),
        ("money in the safe", Promised.OTHER),
        ("eine berichtigte Rechnung", Promised.OTHER),
        ("wir berichten bis Freitag", Promised.REPLY),
    ],
)
def test_what_is_typed_in_a_hurry_has_its_kind(said: str, kind: Promised) -> None:
    """Short words, and those of the thing itself; to call something off is no call, money and a new thing are no refund alone."""
    assert kind is promise_kind_in(said)


@each(
    "said, kind",
    [
        ("The meter reader will call at your property on Friday.", Promised.OTHER),
        ("We will call at 10am on Friday.", Promised.CALLBACK),
        ("Nos llevamos esa el jueves.", Promised.COLLECTION),
        ("Nos llevamos una sorpresa.", Promised.OTHER),
        ("Jeudi on reprend celle-ci.", Promised.COLLECTION),
        ("Nous vous livrons un neuf jeudi.", Promised.DELIVERY),
        ("Nous vous apportons une neuve.", Promised.REPLACEMENT),
        ("Nous vous renvoyons les mêmes articles lundi.", Promised.REPLACEMENT),
        ("Deze sturen wij u uiterlijk vrijdag toe.", Promised.DELIVERY),
        ("Wij maken de onderzoekskosten van € 35,- binnen een week aan u over.", Promised.REFUND),
        ("De ophaalkosten storten wij vrijdag terug.", Promised.REFUND),
        ("Wir schreiben Ihnen 6,50 € auf der nächsten Rechnung gut.", Promised.REFUND),
        ("Wir schicken Ihnen am Freitag die Rechnung über € 35,- zu.", Promised.INFORMATION),
    ],
)
def test_what_people_say_of_things_without_naming_them_has_its_kind(said: str, kind: Promised) -> None:
    """What takes the old one away, what a sum costs or is written with, and who calls at a house."""
    assert kind is promise_kind_in(said)


@each(
    "text, kind",
    [
        ("It'll be in your bank by Friday", Promised.REFUND),
        ("Het staat vrijdag op je bank", Promised.REFUND),
        ("Das ist am Freitag bei Ihrer Bank", Promised.REFUND),
        ("Ce sera dans votre banque vendredi", Promised.REFUND),
        ("le llegan al banco el viernes", Promised.REFUND),
        ("Je hebt de nieuwe kap woensdag in huis, dat heb ik net nagevraagd.", Promised.REPLACEMENT),
        ("woensdag is de nieuwe kap bij je", Promised.REPLACEMENT),
        ("ze komen donderdag een nieuwe brengen.", Promised.REPLACEMENT),
        ("Sie kommen Donnerstag eine neue bringen", Promised.REPLACEMENT),
        ("Sie haben den neuen Schirm am Mittwoch", Promised.REPLACEMENT),
        ("Tendrá la pantalla nueva el miércoles", Promised.REPLACEMENT),
        ("You'll have hot water again tomorrow", Promised.REPAIR),
        ("U heeft morgen weer internet", Promised.REPAIR),
        ("Bis morgen 16 Uhr haben Sie wieder Strom", Promised.REPAIR),
        ("Vous aurez de nouveau du courant demain", Promised.REPAIR),
        ("Mañana vuelve a tener internet", Promised.REPAIR),
        ("Vous aurez un nouveau modem demain", Promised.REPLACEMENT),
    ],
)
def test_what_somebody_will_have_tells_what_is_done(text: str, kind: Promised) -> None:
    """Money in the bank, the new thing in the house, the power that is back."""
    assert kind is promise_kind_in(text)
