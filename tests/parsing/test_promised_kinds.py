"""What kind of thing is promised, as agents say it: who comes, what is paid, what is brought, in five languages."""

from __future__ import annotations

from casebook.parsing.promises.promise_kinds import promise_kind_in
from casebook.records.vocabularies import Promised
from tests.conftest import each


@each(
    ("text", "kind"),
    [
        ("I've got an engineer to you this Wednesday between 8am and 12 noon to swap the meter.", "repair"),
        ("The technician will be there on Friday to replace the pump.", "repair"),
        ("A fitter comes on Thursday and changes the lock.", "repair"),
        ("Fitter coming Tuesday 24 Nov, any time between 1 and 5.", "repair"),
        ("The glazier is booked for Thursday.", "repair"),
        ("Der Glaser kommt am Freitag.", "repair"),
        ("Wir schicken Ihnen neue Gläser als Ersatz, bis Freitag.", "replacement"),
        ("She'll call you on Wednesday to fix a visit.", "callback"),
        ("We'll ring you Monday to arrange the repair.", "callback"),
        ("Hij belt u maandag om de reparatie in te plannen.", "callback"),
        ("Er ruft Sie am Montag an, um die Reparatur abzustimmen.", "callback"),
        ("Il vous appelle lundi pour organiser la réparation.", "callback"),
        ("Le llama el lunes para concertar la reparación.", "callback"),
        ("An engineer will call on Monday to fix the boiler.", "repair"),
        ("We'll ring you to arrange collection and refund you on Friday.", "other"),
        ("An engineer will exchange the control board on Monday.", "repair"),
        ("Dan komt de monteur vrijdag de ventilator vervangen, tussen 8.00 en 12.00 uur.", "repair"),
        ("De slotenmaker komt donderdag het slot vervangen.", "repair"),
        ("De glaszetter komt maandag tussen 9 en 11.", "repair"),
        ("Der Techniker kommt am Freitag und tauscht die Pumpe aus.", "repair"),
        ("Der Monteur wechselt am Montag die Dichtung.", "repair"),
        ("Der Schlosser kommt am Mittwoch und baut ein neues Schloss ein.", "repair"),
        ("Un réparateur passera mercredi pour changer l'étrier.", "repair"),
        ("Le technicien viendra vendredi remplacer la carte.", "repair"),
        ("Le vitrier passe jeudi matin.", "repair"),
        ("El técnico irá el viernes a cambiar la placa.", "repair"),
        ("El cristalero pasa el jueves por la mañana.", "repair"),
        ("129,99 terug binnen 5 werkdagen", "refund"),
        ("£43.00 back by Friday", "refund"),
        ("129,99 € zurück bis Freitag", "refund"),
        ("Hij komt om 10.30 terug.", "other"),
        ("The courier will replace the box on Friday.", "replacement"),
        ("New leg is coming from the workshop, van will drop it to you Thursday.", "replacement"),
        ("A new door is on its way, it's with you Friday.", "replacement"),
        ("Er komt een nieuwe poot, die wordt donderdag bezorgd.", "replacement"),
        ("Ein neues Bein kommt, der Fahrer bringt es am Donnerstag.", "replacement"),
        ("Un nouveau pied arrive, le livreur le dépose jeudi.", "replacement"),
        ("Una pata nueva viene de fábrica, se la llevamos el jueves.", "replacement"),
        (
            "Die Spedition holt die durchgelegene Matratze am Dienstag, 24. November, zwischen 14 und 18 Uhr bei Ihnen ab.",
            "collection",
        ),
        ("Wir holen den defekten Kühlschrank am Freitag zwischen 8 und 12 Uhr ab.", "collection"),
        ("We halen de kapotte kast maandag tussen 8 en 12 uur bij u op.", "collection"),
        ("Le transporteur vient enlever le canapé mardi entre 14 h et 18 h.", "collection"),
        ("El transportista pasa a por el sofá el martes entre las 9 y las 13.", "collection"),
        ("The van picks the broken mattress up on Tuesday between 2 and 6.", "collection"),
        ("Die Reederei überweist die 386,00 € bis zum 27. November, hab's schriftlich", "refund"),
        ("Der Veranstalter zahlt Ihnen die 120 € bis Freitag aus.", "refund"),
        ("they'll pay the £1,840.00 for the ceiling, by bank transfer, by Wed 2 December", "refund"),
        ("We will pay the 310 EUR into your account by Friday.", "refund"),
        ("We'll pay out £85 by Friday.", "refund"),
        ("De verzekeraar betaalt de € 310 uiterlijk vrijdag uit.", "refund"),
        ("We keren de € 310 uiterlijk vrijdag uit.", "refund"),
        ("Wir zahlen die 310 € bis Freitag aus.", "refund"),
        ("L'assurance verse les 310 € avant vendredi.", "refund"),
        ("Nous vous versons 310 € d'ici vendredi.", "refund"),
        ("El seguro paga los 310 € antes del viernes.", "refund"),
        ("Le ingresamos los 310 € el viernes.", "refund"),
        ("Le llamo yo mismo el jueves 12 de marzo con el resultado.", "callback"),
        ("Lo llamo mañana.", "callback"),
        ("Je vous téléphone demain matin.", "callback"),
        ("Ich rufe Sie am Mittwoch selbst zurück.", "callback"),
        ("Ik bel je zelf woensdag.", "callback"),
        ("I'll ring you myself on Wednesday.", "callback"),
        ("You'll get a call from my manager on Wednesday.", "callback"),
        ("Me llamo Ana.", "other"),
        ("El miércoles va un técnico y se lo deja arreglado.", "repair"),
        ("Hij staat zaterdag klaar, gerepareerd en wel", "repair"),
        ("Your bike will be ready, repaired, on Saturday.", "repair"),
        ("Ihr Rad ist am Samstag repariert.", "repair"),
        ("Le vélo sera réparé samedi.", "repair"),
        ("Power will be back on tomorrow before 6pm.", "repair"),
        ("De stroom is morgen voor 18 uur hersteld.", "repair"),
        ("Der Strom ist morgen vor 18 Uhr wieder da.", "repair"),
        ("Le courant sera rétabli demain avant 18 heures.", "repair"),
        ("El suministro estará restablecido mañana antes de las 18.", "repair"),
        ("I'll send you the corrected bill by Friday.", "information"),
        ("Unser Sachverständiger prüft den Schaden, das Ergebnis teilen wir Ihnen am Freitag mit.", "information"),
        ("Our assessor will inspect the damage and you'll have the outcome by Friday.", "information"),
        ("De expert bekijkt de schade, u krijgt vrijdag de uitslag.", "information"),
        ("L'expert examine les dégâts, vous aurez le résultat vendredi.", "information"),
        ("El perito revisa los daños, le daremos el resultado el viernes.", "information"),
        ("Ik zoek het uit en laat het je vrijdag weten.", "information"),
        ("Je hoort uiterlijk vrijdag van ons.", "reply"),
        ("De storing is morgen voor 12 uur verholpen.", "repair"),
        ("Die Störung ist bis morgen 12 Uhr behoben.", "repair"),
        ("The line fault will be cleared by Thursday.", "repair"),
        ("The fault will be fixed by Thursday.", "repair"),
        ("La avería quedará resuelta mañana antes de las 12.", "repair"),
        ("La panne sera résolue demain.", "repair"),
        ("I'll give you a bell Friday once I've spoken to the depot.", "callback"),
        ("I'll call you Friday once I know more.", "callback"),
        ("Ik bel u vrijdag zodra ik meer weet.", "callback"),
        ("Ich rufe Sie am Freitag an, sobald ich mehr weiß.", "callback"),
        ("He'll be out to you tomorrow afternoon to sort the boiler.", "repair"),
        ("Je vous ai bloqué le créneau de vendredi 10h-14h avec notre plombier.", "repair"),
        ("Je vous ai réservé vendredi avec notre plombier.", "repair"),
        ("Le he apuntado con el fontanero el viernes entre las 10 y las 14.", "repair"),
        ("Le he dado cita con el fontanero el viernes.", "repair"),
        ("The driver will try again tomorrow.", "delivery"),
        ("De chauffeur probeert het morgen nog een keer.", "delivery"),
        ("Der Fahrer versucht es morgen nochmal.", "delivery"),
        ("Das Sofa kommt am Freitag zwischen 7 und 11.", "delivery"),
        ("The sofa is coming on Saturday.", "delivery"),
        ("De bank komt vrijdag.", "delivery"),
        ("Le canapé arrive vendredi.", "delivery"),
        ("El sofá llega el viernes.", "delivery"),
        ("It's on the van for Friday.", "delivery"),
        ("It's out for delivery on Friday.", "delivery"),
        ("Another kettle is going out tonight and will arrive on Thursday.", "replacement"),
        ("We're sending you out a fresh pair, they'll be there Friday.", "replacement"),
        ("The right size goes out today and gets to you Monday 23 November.", "replacement"),
        ("Er gaat morgen een andere jas de deur uit, donderdag heb je hem.", "replacement"),
        ("Das neue Kabel liegt am Donnerstag bei Ihnen im Briefkasten.", "replacement"),
        ("Un four neuf vous sera livré lundi 23 novembre.", "replacement"),
        ("El lunes 23 de noviembre le llevamos una lavadora nueva.", "replacement"),
        ("Le mando otro hoy mismo.", "replacement"),
        ("We'll swap it for a new one on Friday.", "replacement"),
        ("Wir bringen Ihnen am Freitag einen neuen Kühlschrank.", "replacement"),
        ("Right, that's £42 going back on your card, you should see it by Friday.", "refund"),
        ("We'll credit the difference to your November 30 statement.", "refund"),
        ("I've put the refund through, give it till Tuesday to land.", "refund"),
        ("We maken € 45,00 aan je over, uiterlijk vrijdag.", "refund"),
        ("Die Gutschrift über 12,50 € geht bis Freitag raus.", "refund"),
        ("Le hacemos la transferencia el 25 de noviembre.", "refund"),
        ("Le abonamos los 12,50 € antes del sábado.", "refund"),
        ("Someone will come and take the broken fridge away on Friday.", "collection"),
        ("Our plumber will call round on Friday morning.", "repair"),
        ("Morgen zit er iemand bij u voor de ketel.", "repair"),
        ("Quelqu'un passera demain matin pour la chaudière.", "repair"),
        ("Mañana por la mañana va alguien a mirarle la caldera.", "repair"),
        ("Morgen früh kommt jemand raus und macht die Heizung wieder flott.", "repair"),
        ("Someone will come out tomorrow for the boiler.", "repair"),
        ("Okay, I've approved the full amount, $218.60, it'll hit your card by Friday the 27th. ", "refund"),
        ("Payment of €120 will reach you no later than 3 December. ", "refund"),
        ("Your parcel is out again Thursday 19 November before noon. ", "delivery"),
        ("Fresh one's leaving the warehouse today so you'll have it Friday. ", "replacement"),
        ("Ik boek het vrijdag naar u over. ", "refund"),
        ("Het pakket gaat donderdag 19 november opnieuw mee, voor 12 uur. ", "delivery"),
        ("De nieuwe gaat vandaag weg, dus vrijdag heb je hem in huis. ", "replacement"),
        ("U krijgt vrijdagmiddag een belletje van mij. ", "callback"),
        ("Ik ga erachteraan en houd je vrijdag op de hoogte. ", "information"),
        ("Das Geld ist spätestens am 3. Dezember bei Ihnen. ", "refund"),
        ("Morgen Vormittag ist ein Trupp vor Ort und behebt den Schaden. ", "repair"),
        ("Das Rad ist bis Mittwoch, 25.11., fertig repariert. ", "repair"),
        ("Vous toucherez l'argent le 3 décembre au plus tard. ", "refund"),
        ("Le colis repart jeudi 19 novembre, avant midi. ", "delivery"),
        ("Le nouveau part aujourd'hui, vous l'aurez vendredi. ", "replacement"),
        ("Cobrará el dinero el 3 de diciembre a más tardar. ", "refund"),
        ("El paquete vuelve a salir el jueves 19 de noviembre, antes de las 12. ", "delivery"),
        ("El nuevo sale hoy y lo tendrá el viernes. ", "replacement"),
        ("Reclamo al almacén y le informo el viernes. ", "information"),
        ("The engineer will replace it on Friday", "other"),
        ("Onze monteurs vervangen het op woensdag 2 december.", "other"),
        ("Der Techniker tauscht ihn am Freitag aus.", "other"),
        ("Your new sofa is delivered on Friday.", "delivery"),
        ("Sie überweisen bitte 40 Euro bis Freitag.", "other"),
        ("Bitte überweisen Sie 40 Euro bis Freitag.", "other"),
    ],
)
def test_what_agents_promise_is_of_its_kind(text: str, kind: str) -> None:
    """A craftsman who replaces a part repairs, money that is paid out is a refund, a new part on its way a replacement."""
    assert Promised(kind) is promise_kind_in(text)


@each(
    ("text", "kind"),
    [
        ("payment within 14 days after the invoice arrives", "other"),
        ("a decision within 10 days after the assessor's report arrives", "information"),
        ("a rental car within 2 days after the repair starts", "other"),
        ("refund within 5 days after the parcel is delivered", "refund"),
        ("betaling binnen 14 dagen na levering van de factuur", "other"),
        ("een leenauto binnen 2 dagen nadat de reparatie begint", "other"),
        ("Zahlung innerhalb von 14 Tagen nach Lieferung der Rechnung", "other"),
        ("Leihwagen 2 Tage nach Beginn der Reparatur", "other"),
        ("une décision 10 jours après l'arrivée du rapport", "information"),
        ("le remboursement 5 jours après la livraison du colis", "refund"),
        ("el pago en 14 días después de la entrega de la factura", "other"),
        ("un coche de alquiler en 2 días tras el inicio de la reparación", "other"),
        ("5 days after delivery", "delivery"),
    ],
)
def test_what_a_promise_waits_for_is_not_what_is_promised(text: str, kind: str) -> None:
    """The kind comes from what is promised, unless nothing stands beside what has to happen first."""
    assert Promised(kind) is promise_kind_in(text)


@each(
    ("text", "kind"),
    [
        ("Your refund of $45.00 has been approved and will arrive by Friday.", "refund"),
        ("Uw terugbetaling is goedgekeurd en komt vrijdag aan.", "refund"),
        ("Ihre Erstattung wurde genehmigt und kommt bis Freitag an.", "refund"),
        ("Votre remboursement a été validé et arrivera vendredi.", "refund"),
        ("Su reembolso ha sido aprobado y llegará el viernes.", "refund"),
        ("We'll refund the shipping and your parcel will arrive on Friday.", "other"),
    ],
)
def test_a_refund_that_arrives_is_no_delivery(text: str, kind: str) -> None:
    """Where nothing else is named that could arrive; else they are two things."""
    assert kind == promise_kind_in(text)


@each(
    ("text", "kind"),
    [
        ("a release from the contract without exit fee, confirmed in writing within 5 working days", "other"),
        ("a release without exit fee, in writing by 19 March", "other"),
        ("die Gebühr wird gestrichen, schriftlich bestätigt bis Freitag", "other"),
        ("la anulación de la multa, confirmada por escrito", "other"),
        ("a decision in writing by Friday", "reply"),
        ("she confirms in writing by Friday", "reply"),
        ("we will put it in writing", "reply"),
        ("confirmed in writing", "reply"),
    ],
)
def test_what_is_promised_in_writing_is_the_thing(text: str, kind: str) -> None:
    """And not the letter that says so, unless that is all."""
    assert kind == promise_kind_in(text)


@each(
    ("text", "kind"),
    [
        ("I'll refund the £48 repair fee by Wednesday.", "refund"),
        ("We refund the 12.50 delivery charge.", "refund"),
        ("Le devolvemos los 48 € de la reparación.", "refund"),
        ("We will repair it for a fee.", "repair"),
    ],
)
def test_what_a_sum_was_charged_for_is_not_what_is_promised(text: str, kind: str) -> None:
    """Wherever it stands beside the sum."""
    assert kind == promise_kind_in(text)


@each(
    ("text", "kind"),
    [
        ("Je vous rappelle jeudi pour vous confirmer le virement.", "callback"),
        ("Le llamaré el martes para confirmarle la transferencia.", "callback"),
        ("I'll call you on Tuesday to confirm the refund.", "callback"),
        ("Ik bel u dinsdag terug om de terugbetaling te bevestigen.", "callback"),
        ("Ich melde mich am Dienstag, um die Überweisung zu bestätigen.", "reply"),
        ("I will email you on Friday to arrange a collection.", "reply"),
        ("Someone will come on Friday to collect it.", "collection"),
    ],
)
def test_what_a_call_is_for_is_not_promised_by_it(text: str, kind: str) -> None:
    """Nor what an answer is for."""
    assert kind == promise_kind_in(text)


@each(
    ("text", "kind"),
    [
        ("La furgoneta se la lleva a casa el jueves, ya reparada.", "delivery"),
        ("The van will bring it to your door on Thursday, fully repaired.", "delivery"),
        ("Le livreur vous le dépose jeudi, réparé.", "delivery"),
        ("Der Fahrer bringt es Ihnen am Donnerstag, fertig repariert.", "delivery"),
        ("the tanker will drop it to us this thursday", "delivery"),
        ("der Laster bringt sie uns am Samstag", "delivery"),
        ("We'll bring it to you and it will be repaired.", "other"),
        ("Your phone will be repaired by Friday.", "repair"),
    ],
)
def test_what_is_brought_is_a_delivery_in_whatever_state(text: str, kind: str) -> None:
    """To the person, as they are spoken to or as they note it down; what is still to be done to it is another thing."""
    assert kind == promise_kind_in(text)


@each(
    ("text", "kind"),
    [
        ("Nachlieferung der zwei Stühle bis 9. Oktober", Promised.DELIVERY),
        ("resend the two missing chairs by 9 Oct", Promised.DELIVERY),
        ("de twee ontbrekende stoelen opnieuw opsturen", Promised.DELIVERY),
        ("reposición de las dos sillas que faltan", Promised.DELIVERY),
        ("a replacement for the missing parcel", Promised.REPLACEMENT),
        ("Neulieferung bis Freitag", Promised.REPLACEMENT),
        ("resend it by Friday", Promised.REPLACEMENT),
    ],
)
def test_what_is_missing_is_delivered_and_replaces_nothing(text: str, kind: Promised) -> None:
    """*A replacement* in the place of these words would promise another thing."""
    assert promise_kind_in(text) is kind
