"""What the name that something was recorded under says of it: that somebody is reached by it, lives there, or has the account.

`my phone`, `Handynummer`, `adresse e-mail`, `código postal`. A word for who has it (`shop`, `Kundendienst`, `leur`) makes it
the company's, unless another says that it is the person's own (`my`, `privé`); where the name is that of another thing (`mobile
contract`, `e-mail ticket`) it is the number of that. What is unmistakable by its form needs no name. In doubt it is private.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence

from casebook.masking.addresses import emails, streets
from casebook.masking.company_numbers import company_numbers
from casebook.masking.normalise import normalise
from casebook.masking.phones import phones
from casebook.masking.placeholders import SensitiveKind
from casebook.text.folding import folded
from casebook.text.quick_pattern import exactly

_NUMBER = frozenset("number numbers no nos nr num nummer nummers nro numero numeros n details line lijn".split())
_NUMBER_ENDS = ("nummern", "nummer", "number", "nr")
"""What a word for a phone or a house may be put together with: `telefoonnummer`."""

_BEFORE_ANOTHER = frozenset(
    "of on for in to at from under van voor op bij onder fur von auf unter zu zum zur de du des del della para pour sur en"
    " por".split()
)
_SMALL = frozenset(
    "the a an is or and de het een of der die das den dem und oder le la les l et ou el los las y o il".split()
)
"""Words that say nothing of whose it is."""

_OWN = frozenset(
    "my mine our own me us mijn mn m'n ons onze eigen mij mein meine meiner meinem unser unsere eigene mon ma mes notre nos"
    " mi mis nuestro nuestra propio".split()
)
"""That it is the person's own, whatever else the name says."""

_REACHED = _OWN | frozenset(
    "private personal home contact daytime evening emergency work reach call callback back best new prive thuis werk"
    " bereikbaar terugbel mobiele vaste nieuw nieuwe privat zuhause ruckruf neue erreichbar privee personnel personnelle"
    " perso domicile joignable particular casa contacto".split()
)
"""That, or how somebody is reached."""

_THEIRS = frozenset(
    "shop shops store stores company companies firm retailer seller merchant vendor dealer supplier insurer support service"
    " services care helpdesk help helpline hotline desk office branch warehouse depot agent agents representative rep"
    " manager supervisor staff employee courier couriers carrier carriers driver drivers postman engineer technician plumber"
    " installer mechanic workshop garage repair repairer repairs reception switchboard complaints returns department team"
    " centre center ombudsman regulator police their theirs relations landlord agency airline hotel bank provider council"
    " hospital winkel bedrijf firma verkoper leverancier klantenservice klantendienst servicedesk kantoor filiaal vestiging"
    " magazijn bezorger koerier chauffeur monteur hun medewerker verzekeraar verhuurder politie loket receptie afdeling"
    " laden geschaft handler verkaufer kundendienst kundenservice kundenhotline buro filiale lager bote kurier fahrer"
    " techniker mitarbeiter mitarbeiterin versicherung vermieter polizei werkstatt zentrale abteilung magasin boutique"
    " societe entreprise vendeur sav accueil bureau agence livreur transporteur technicien leur leurs conseiller conseillere"
    " assureur plombier depannage tienda empresa vendedor atencion soporte servicio oficina sucursal almacen mensajero"
    " repartidor transportista tecnico agente encargado policia taller comercio aseguradora negozio assistenza".split()
)
_THEIR_STARTS = ("service", "kunden", "klanten", "winkel", "support")
"""Who has it in the company, or works for it, in a word of its own or put together: `Servicetelefon`."""

_OTHER_THINGS = frozenset(
    "order orders contract policy case ticket reference ref claim serial imei iccid sim model customer client account"
    " invoice bill booking subscription plan extension ext tracking parcel shipment id version ip mac url web site website"
    " meter type receipt complaint transaction payment quote report file label rate incident member membership insurance"
    " warranty device wallet item product job pin bestelling bestel abonnement polis zaak factuur klant referentie dossier"
    " toestel garantie pakket zending rekening klacht melding vertrag bestellung rechnung kunde vorgang paket sendung gerat"
    " contrat commande facture abonne colis reclamation serie forfait assurance contrato pedido factura abono cliente"
    " paquete reclamacion referencia seguro tarifa".split()
)
"""What has a number of its own, which the company gave it."""

_SOMEBODY = frozenset("customer client klant kunde cliente member abonne abonado".split())
"""Those of them that are people."""

_PHONE = frozenset(
    "phone phones telephone tel tels tele tlf tfno mobile mobiles mob cell cellphone cellular landline whatsapp gsm sms fax"
    " 06 fon telefoon telefoons mobiel mobieltje telnr telefon handy mobil festnetz mobilfunk mobiltelefon ruf telefone"
    " telemovel".split()
)
_PHONE_FIRST = frozenset("portable fixe telefono telefonos movil moviles celular fijo cellulare".split())
"""What stands before what it is of, in French and Spanish: `portable commande`."""

_PHONE_ENDS = ("telefoon", "telefon", "handy", "telefono")
_EMAIL = frozenset(
    "email emails mail mails courriel mel correo mailadres mailadresse emailadres emailadresse emailaddress".split()
)

_ADDRESS = frozenset(
    "address adress addresses street postcode zip zipcode postcodes adres straat huis adresse anschrift strasse plz"
    " postleitzahl haus wohnort postnummer post house flat apartment".split()
)
_ADDRESS_FIRST = frozenset("adresse rue cp postcode direccion calle domicilio domicile indirizzo".split())
_ADDRESS_ENDS = ("adres", "adresse", "anschrift", "straat", "strasse", "address")
_NO_ADDRESS = ("internet", "web", "ip", "mac", "site", "url")
"""What stands before these in addresses that nobody lives at."""

_INTO_WHICH_MONEY_GOES = (
    r"\b(?:account|rekening|konto|compte|cuenta)(?: number)? (?:for|voor|fur|pour|para) (?:the |my |de |die |le |el )?"
    r"(?:refunds?|terugbetaling|erstattung|remboursement|reembolso)\b|\brefund account\b"
)
_TOGETHER = (
    (r"\b(?:post(?:al)?|zip|code|codigo)[ -](?:codes?|postal|zip)\b", "postcode"),
    (r"\be[ -]?mail|\bcorreo electronico\b", " email "),
    (r"\bc\.p\b", "postcode"),
    (r"\bcell phone\b|\bwhats app\b", "phone"),
    (_INTO_WHICH_MONEY_GOES, " bank "),
)
"""Words that say it only together, and the one that is read instead."""

_ALONE = {
    "bank": SensitiveKind.ACCOUNT,
    "plate": SensitiveKind.NUMBER_PLATE,
    "plaque": SensitiveKind.NUMBER_PLATE,
    "nummernschild": SensitiveKind.NUMBER_PLATE,
}
"""What is private where the name says nothing else, and means more beside other words: `bank phone`, `rating plate`."""

_LEAST, _MOST, _MOST_ABROAD = 5, 13, 15
"""How many digits a phone number has: longer ones, but for the country's code in front, are those of a device or a card."""

_DIALLED = r"(?i)\+?[0-9(][0-9()+./\- ]*(?:(?:ext?|x|tst|dw|poste)\.? ?[0-9]+)?"
_PLAIN = "12345678"
"""What any word for a number of the company's may stand before."""

_UNMISTAKABLE = ("+", "0", "(")
"""How a number begins that may be a phone's by its form, whoever has it."""


def kind_by_name(name: str, recorded: str) -> SensitiveKind | None:
    """What was recorded under this name, where it is private; None where it is the company's, or a number like others.

    >>> kind_by_name("my mobile", "06 1234 5678"), kind_by_name("shop's phone", "020 7946 0958")
    (<SensitiveKind.PHONE: 'phone'>, None)
    """
    words, alone = _words(name), normalise(recorded).text.strip()
    bare = [word for word in words if word not in _NUMBER | _REACHED | _SMALL]
    if len(bare) == 1 and bare[0] in _ALONE and any(map(str.isdecimal, alone)):
        return _ALONE[bare[0]]
    if "iban" in words:
        return SensitiveKind.IBAN
    is_own = not _OWN.isdisjoint(words)
    if not is_own and any(word in _THEIRS or word.startswith(_THEIR_STARTS) for word in words):
        return None
    if _is_mail(alone):
        return SensitiveKind.EMAIL
    if _is_no_other_things(words) and (kind := _named_so(words, alone)):
        return kind
    if _OTHER_THINGS.isdisjoint(words) and _is_phone_by_form(words, name, alone):
        return SensitiveKind.PHONE
    return SensitiveKind.ADDRESS if streets(alone) else None


def kind_by_form(recorded: str) -> SensitiveKind | None:
    """What a number without a name is, where nothing else is written like it: an e-mail address, a phone with its country."""
    alone = normalise(recorded).text.strip()
    if _is_mail(alone):
        return SensitiveKind.EMAIL
    return SensitiveKind.PHONE if alone.startswith("+") and _is_dialled(alone) else None


def _named_so(words: Sequence[str], alone: str) -> SensitiveKind | None:
    """What these words say that it is."""
    if _is_a(words, _PHONE | _PHONE_FIRST, _PHONE_ENDS):
        return SensitiveKind.PHONE if _is_dialled(alone) or phones(f"phone: {alone}") else None
    if not _EMAIL.isdisjoint(words):
        return SensitiveKind.EMAIL if "@" in alone or emails(f"e-mail: {alone}") else None
    is_address = _is_a(words, _ADDRESS | _ADDRESS_FIRST, _ADDRESS_ENDS) and not any(
        word in _NO_ADDRESS for word in words
    )
    return SensitiveKind.ADDRESS if is_address else None


def _is_phone_by_form(words: Sequence[str], name: str, alone: str) -> bool:
    """Whether it is written like a phone's under a name that says no more than whose it is, or as nothing else is."""
    if not _is_dialled(alone):
        return False
    is_unmistakable = alone.startswith(_UNMISTAKABLE)
    if not _REACHED.isdisjoint(words) and (_REACHED | _NUMBER | _SMALL | _BEFORE_ANOTHER).issuperset(words):
        return is_unmistakable or bool(phones(f"{name}: {alone}"))
    return (
        is_unmistakable
        and _NUMBER.isdisjoint(words)
        and bool(phones(alone))
        and not company_numbers(f"{name}: {_PLAIN}")
    )


def _is_mail(alone: str) -> bool:
    return "@" in alone and bool(emails(alone))


def _is_dialled(alone: str) -> bool:
    digits = sum(map(str.isdecimal, alone))
    most = _MOST_ABROAD if alone.startswith(("+", "00", "(+")) else _MOST
    return _LEAST <= digits <= most and exactly(_DIALLED).fullmatch(alone) is not None


def _is_no_other_things(words: Sequence[str]) -> bool:
    """Whether the number may be one to reach somebody by: `customer phone` and `teléfono pedido` are, `phone order` is of another
    thing; `téléphone client` is too, `mobile client number` is not."""
    things, head = _OTHER_THINGS.intersection(words), _head(words)
    if not things or _is_a(head[-1:], _PHONE | _ADDRESS | _EMAIL, (*_PHONE_ENDS, *_ADDRESS_ENDS)):
        return True
    is_of_somebody = things <= _SOMEBODY and words[-1] not in _NUMBER
    return is_of_somebody or _is_a(head[:1], _PHONE_FIRST | _ADDRESS_FIRST, ())


def _is_a(words: Sequence[str], known: Collection[str], ends: tuple[str, ...]) -> bool:
    return any(word in known or (word.endswith(ends) and not word.startswith(_NO_ADDRESS)) for word in words)


def _head(words: Sequence[str]) -> Sequence[str]:
    """The words for the thing itself: before `of` and the like, unless nothing but `number` stands there."""
    part: list[str] = []
    for word in words:
        if word in _BEFORE_ANOTHER and part:
            break
        if word not in _NUMBER | _BEFORE_ANOTHER | _SMALL | _REACHED:
            part.append(word)
    return part


def _words(name: str) -> list[str]:
    """The words of a name in small letters and without accents; `nummer` stands behind one that was put together with it."""
    plain = folded(name).replace("ß", "ss").replace("'s", " ").replace("-", " ")
    for pattern, instead in _TOGETHER:
        plain = exactly(pattern).sub(instead, plain)
    found: list[str] = []
    for word in exactly(r"[^\W_]+(?:'n\b)?").findall(plain):
        stem = next((word.removesuffix(end) for end in _NUMBER_ENDS if word.endswith(end) and word != end), "")
        found += [stem, "nummer"] if stem else [word]
    return found
