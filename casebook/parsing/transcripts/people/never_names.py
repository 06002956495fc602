"""Words with a capital that are nobody's name, wherever a name is guessed: days, carriers, cards, places, things, courtesies.

What anybody may be called (`April`, `Noel`, `Paris`) is left out.
"""

from __future__ import annotations

import re

from casebook.parsing.dates.date_words import numbered
from casebook.parsing.transcripts.decoding import plain
from casebook.parsing.transcripts.people.names import is_title
from casebook.text.words.carrier_names import CARRIERS_OF_ONE_WORD

_ALSO_NAMES = frozenset("april mai may june juni juin august augustus aout domingo julio julia abril mars marz".split())
"""Words of the calendar that people are called as well."""

_LONGEST_SHORT = 3
"""A day that is written in so few letters may be a name: `Sam`."""

_WORDS = CARRIERS_OF_ONE_WORD.union(
    # cards, shops and programs
    "visa mastercard maestro amex paypal klarna amazon ebay google apple microsoft netflix whatsapp facebook instagram "
    "messenger trustpilot zendesk intercom ideal bizum sepa iban "
    # feasts
    "christmas xmas easter kerst kerstmis pasen pinksteren weihnachten ostern pfingsten silvester paques navidad navidades "
    # towns and countries
    "london manchester birmingham leeds glasgow edinburgh england scotland wales ireland britain uk amsterdam rotterdam "
    "utrecht eindhoven nederland netherlands belgie belgium brussel brussels antwerpen gent berlin hamburg munchen munich "
    "koln frankfurt stuttgart dusseldorf leipzig dresden bremen deutschland germany osterreich austria wien schweiz zurich "
    "lyon marseille toulouse bordeaux nantes strasbourg lille bruxelles france belgique suisse madrid barcelona valencia "
    "sevilla zaragoza bilbao malaga espana spain europe europa china usa "
    # what a contact is about
    "parcel package order delivery refund invoice bill account ticket case claim item product box letter email mail phone "
    "shop store warehouse office bank driver courier engineer technician bestelling pakket pakje factuur rekening levering "
    "bezorging terugbetaling zaak melding klacht brief winkel magazijn kantoor chauffeur bezorger monteur paket packchen "
    "bestellung lieferung rechnung sendung erstattung ware konto vorgang laden lager buro fahrer techniker colis commande "
    "facture livraison remboursement dossier compte courrier magasin entrepot livreur technicien paquete pedido factura "
    "entrega reembolso envio cuenta caso correo tienda almacen repartidor tecnico "
    # whoever it was
    "man woman lady gentleman guy lad girl boy somebody someone person people vrouw dame meneer mevrouw jongen meisje mann "
    "jemand leute homme femme monsieur gens hombre mujer gente everyone all team alles alle tous todos "
    # what stands above what was agreed
    "agreed promised agreement agreements outcome result summary afgesproken toegezegd beloofd afspraak afspraken samenvatting "
    "vereinbart abgemacht zugesagt versprochen vereinbarung ergebnis zusammenfassung convenu promis accord bilan resume acordado "
    "prometido acuerdo acuerdos resultado resumen "
    # courtesies, whose it is, and what is pressed
    "regards cheers bye goodbye please greetings love best yours sincerely groetjes groeten groet dag doei gruß grusse "
    "tschuss bitte cordialement bisous salutations saludos abrazo atentamente adios your our my their uw jouw onze mijn ihr "
    "ihre ihren unser unsere mein meine votre vos notre nos mon ma mes su sus nuestro nuestra mi tu tus send submit next "
    "continue start stop menu info more click klick klicken clique cliquez pulse haga unsubscribe afmelden uitschrijven abmelden "
    "abbestellen desinscrire download view shipped delivered dispatched verzonden verstuurd versendet expedie zum zur here "
    "today tomorrow tonight yesterday vandaag heute aujourd'hui hoy suite "
    "really very so too".split()
)


BEFORE_AN_HOUR = re.compile(
    r"(?:from|to|until|till|von|bis|van|tot|de|a|entre|y|between|and) \d{1,2}|"
    r"(?:(?:at|um|om|so|zo|just|shortly|soon|right|kort|net|even|kurz|peu|juste|poco|un poco|a eso) )?"
    r"(?:by|at|bis|um|om|about|around|approx(?:imately)?|roughly|after|before|rond|omstreeks|tegen|ongeveer|circa|ca|na|voor|gegen|"
    r"nach|vor|etwa|ungefahr|vers|environ|apres|avant|hacia|sobre|despues|antes|de)\b\.?(?: de)?(?: las?| les?)?"
    r"(?: \d\S*| \d+ \w+)?"
)
"""What stands before the colon of an hour, *11:05 to 11*`:18`, or before one: *by* `1pm`, *just after* `9:00 - called them`."""


def is_nobodys(name: str) -> bool:
    """Whether a name that was guessed begins with a word that nobody is called.

    >>> is_nobodys("Friday"), is_nobodys("Visa Europe"), is_nobodys("April"), is_nobodys("Maria")
    (True, True, False, False)
    """
    first = plain(name).split(" ")[0].strip(".,'’")
    if first in _WORDS:
        return True
    days = numbered("WEEKDAYS") if len(first) > _LONGEST_SHORT else {}
    return first not in _ALSO_NAMES and (first in days or (len(first) > _LONGEST_SHORT and first in numbered("MONTHS")))


def begins_no_name(name: str) -> bool:
    """Whether a name that was guessed begins with what somebody is, or with a word that nobody is called.

    >>> begins_no_name("We're"), begins_no_name("Who's"), begins_no_name("O'Neill")
    (True, True, False)
    """
    first = re.split(r"['’](?=[a-z])", name.split()[0])[0]
    return is_title(name.split()[0]) or is_title(first) or is_nobodys(name)
