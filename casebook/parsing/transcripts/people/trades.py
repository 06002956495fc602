"""Who comes, carries or judges, and where things lie: with a capital at the beginning of a sentence, and in German everywhere,
such a word looks like a name (`Gutachter ruft mich an`, `Warehouse said no`)."""

from __future__ import annotations

import re

_TRADES = frozenset(
    # English
    "engineer technician driver courier surveyor adjuster assessor inspector plumber electrician installer fitter mechanic "
    "repairman handyman contractor builder locksmith warehouse depot store shop branch office reception dispatch billing "
    "accounts finance sales returns seller vendor supplier manufacturer landlord neighbour neighbor bank insurer carrier "
    "workshop garage factory headquarters airline hotel post police lawyer solicitor doctor tenant owner postman "
    "vet dentist optician pharmacist surgeon physio glazier roofer cleaner accountant architect teacher "
    "reader recording voicemail website system email letter machine computer router boss everyone lady guy bloke "
    # Dutch
    "monteur monteurs technieker bezorger chauffeur koerier expert taxateur loodgieter installateur elektricien schilder "
    "aannemer magazijn winkel filiaal verkoper leverancier fabrikant fabriek buurman buurvrouw huisbaas verhuurder "
    "dierenarts tandarts huisarts opticien advocaat notaris dakdekker architect stukadoor boekhouder "
    "verzekeraar verzekering werkplaats garage planning administratie receptie vervoerder postbode dame meneer mevrouw "
    # German
    "techniker technikerin monteurin gutachter gutachterin fahrer fahrerin kurier bote zusteller zustellerin klempner "
    "elektriker handwerker installateurin werkstatt lager spedition filiale laden markt hersteller handler lieferant verkaufer "
    "verkauferin vermieter vermieterin nachbar nachbarin versicherung versicherer buchhaltung rechnungsabteilung zentrale "
    "tierarzt tierarztin zahnarzt zahnarztin hausarzt arzt arztin optiker dachdecker "
    "fabrik versand paketdienst postbote anwalt hausmeister dame herr chef bandansage computer anlage ersatzteil ersatz geld "
    # French
    "technicien technicienne reparateur livreur livreuse coursier expert experte plombier electricien installateur "
    "depanneur chauffagiste serrurier artisan entrepot magasin boutique agence atelier vendeur vendeuse fournisseur "
    "fabricant usine voisin voisine proprietaire assureur assurance banque transporteur facteur comptabilite facturation "
    "veterinaire dentiste medecin opticien pharmacien menuisier couvreur vitrier peintre architecte comptable huissier "
    "garage notaire avocat syndic monsieur "
    # Spanish
    "tecnico tecnica repartidor repartidora mensajero perito perita fontanero electricista instalador instaladora cerrajero "
    "pintor almacen tienda sucursal oficina taller vendedor vendedora proveedor fabricante fabrica vecino vecina casero "
    "casera propietario aseguradora banco transportista cartero contabilidad facturacion abogado administrador senora senor "
    "veterinario veterinaria dentista medico medica optico farmaceutico carpintero albanil arquitecto gestor notario "
    "operario operaria gente subcontrata subcontratista lector dueno duena titular inquilino inquilina "
    # Who owns or rents, in the other languages
    "eigenaar eigenares huurder bewoner eigentumer eigentumerin mieter mieterin vormieter locataire occupant".split()
)
_ENDS_SO = re.compile(
    r"[a-z]{3,}(?:abteilung|dienst|stelle|firma|zentrale|monteur|techniker|fahrer|berater|mitarbeiter|werkstatt|gutachter|"
    r"dienstleister|hersteller|versicherung|afdeling|dienst|bedrijf|centrum)(?:in|en|s)?"
)
"""How German and Dutch compounds of that kind end."""


def is_trade(small: str) -> bool:
    """Whether a word in small letters without accents is one of them, and nobody's name.

    >>> is_trade("gutachter"), is_trade("schadenabteilung"), is_trade("lindner")
    (True, True, False)
    """
    return small in _TRADES or _ENDS_SO.fullmatch(small) is not None
