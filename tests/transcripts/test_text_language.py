"""In which language a short text is: mails of a sentence or two, with hardly an everyday word in them."""

from __future__ import annotations

from casebook.parsing.transcripts.decoding import plain
from casebook.parsing.transcripts.languages.text_language import language_of
from casebook.parsing.transcripts.languages.words import LANGUAGES
from tests.calls import calls_of
from tests.conftest import each

SHORT = {
    "en": """\
Your parcel was lost.
We refunded you today.
No refund possible, sorry.
Order shipped this morning.
Thanks, received.
Delivered to neighbour at 14:02.
Ticket closed: no reply received.
Our engineer comes Tuesday between 8 and 12.
Dear Sam, your complaint reached us.
Please send photos of the damage.
The replacement leaves our warehouse tomorrow.
Unfortunately no technician available before Monday.
Flight cancelled. Rebook free of charge.
Meter reading accepted.
Voucher expired last week.
Direct debit reversed; expect 40 EUR back.
Claim rejected: outside warranty.
Broadband restored around noon.
Missing luggage traced, courier booked.
Cheque posted Friday.""",
    "nl": """\
Uw pakket is zoekgeraakt.
Bedrag vandaag teruggestort.
Helaas geen terugbetaling mogelijk.
Bestelling vanochtend verzonden.
Dank, ontvangen.
Bezorgd bij buren om 14:02.
Melding gesloten: geen reactie ontvangen.
Onze monteur komt dinsdag tussen 8 en 12.
Beste Sam, uw klacht is binnen.
Stuur ons graag foto's van de schade.
Vervanging vertrekt morgen uit ons magazijn.
Helaas eerder geen monteur beschikbaar dan maandag.
Wij hebben uw mail doorgestuurd.
Binnen 5 werkdagen hoort u meer.
Vlucht geannuleerd. Omboeken kost niets.
Meterstand verwerkt.
Tegoedbon vorige week verlopen.
Incasso teruggedraaid; verwacht 40 euro retour.
Claim afgewezen: buiten garantie.
Internet rond twaalven hersteld.
Zoekgeraakte koffer getraceerd, koerier geboekt.""",
    "de": """\
Ihr Paket ging verloren.
Betrag heute erstattet.
Leider keine Erstattung möglich.
Bestellung heute früh versandt.
Danke, erhalten.
Zugestellt beim Nachbarn um 14:02.
Anfrage geschlossen: keine Antwort erhalten.
Unser Techniker kommt Dienstag zwischen 8 und 12 Uhr.
Hallo Sam, Ihre Beschwerde ging ein.
Schicken Sie uns Fotos vom Schaden.
Ersatz verlässt morgen unser Lager.
Vor Montag leider kein Techniker verfügbar.
Flug gestrichen. Umbuchung kostenlos.
Zählerstand übernommen.
Gutschein letzte Woche abgelaufen.
Lastschrift zurückgegeben; 40 Euro folgen.
Antrag abgelehnt: außerhalb der Garantie.
Internet gegen Mittag wiederhergestellt.
Vermisster Koffer gefunden, Kurier beauftragt.
Scheck Freitag verschickt.""",
    "fr": """\
Votre colis est perdu.
Montant remboursé aujourd'hui.
Remboursement impossible, désolé.
Commande expédiée ce matin.
Merci, bien reçu.
Livré chez votre voisin à 14h02.
Demande close : aucune réponse reçue.
Notre technicien passera mardi entre 8h et 12h.
Bonjour Sam, votre réclamation nous est parvenue.
Envoyez-nous des photos du dommage.
Le remplacement quitte notre entrepôt demain.
Aucun technicien disponible avant lundi.
Vol annulé. Changement gratuit.
Relevé enregistré.
Bon d'achat expiré la semaine dernière.
Prélèvement annulé ; 40 euros suivront.
Dossier refusé : hors garantie.
Connexion rétablie vers midi.
Bagage retrouvé, coursier réservé.
Chèque envoyé vendredi.""",
    "es": """\
Su paquete se ha perdido.
Importe reembolsado hoy.
Reembolso imposible, lo sentimos.
Pedido enviado esta mañana.
Gracias, recibido.
Entregado a un vecino a las 14:02.
Incidencia cerrada: sin respuesta.
Nuestro técnico irá el martes entre las 8 y las 12.
Estimado Sam, recibimos su queja.
Envíenos fotos del daño.
El reemplazo sale mañana de nuestro almacén.
Ningún técnico disponible antes del lunes.
Vuelo cancelado. Cambio gratuito.
Lectura registrada.
Vale caducado la semana pasada.
Domiciliación anulada; recibirá 40 euros.
Solicitud rechazada: fuera de garantía.
Conexión restablecida hacia mediodía.
Equipaje localizado, mensajero reservado.
Cheque enviado viernes.""",
}


@each("language", LANGUAGES)
def test_a_short_text_is_read_in_its_language(language: str) -> None:
    """Also where none of its words is one of those that every text of its language has."""
    read = {text: language_of(plain(text)) for text in SHORT[language].splitlines()}

    assert {} == {text: taken for text, taken in read.items() if taken != language}


def test_what_tells_no_language_is_in_the_one_that_is_expected() -> None:
    """As that of the case; where nothing is expected it is English. A text that tells its language is in that."""
    assert ("fr", "en", "nl") == (language_of("ok 4471", "fr"), language_of(""), language_of("", "nl"))
    assert "de" == language_of(plain("Betrag heute erstattet."), "nl")


def test_the_letters_of_a_text_are_put_together_once_for_all_languages() -> None:
    """Not anew for each of the five."""
    said = "bedrag vandaag teruggestort op de rekening"
    language_of(said)  # the tables of all languages are read by now

    assert calls_of(lambda: language_of(said), "_threes") == len(said.split())
