"""The kinds of things that are masked, and the words that stand in their place, in each language.

What was masked once is recognised, in every language, and never looked at again.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum


class SensitiveKind(StrEnum):
    """What is not meant for the one who is sent a record."""

    CARD = "card"
    IBAN = "iban"
    ACCOUNT = "account"
    NATIONAL_ID = "national-id"
    BIRTH_DATE = "birth-date"
    NUMBER_PLATE = "number-plate"
    LOGIN_NAME = "login-name"
    PASSWORD = "password"
    PIN = "pin"
    SECURITY_CODE = "security-code"
    ONE_TIME_CODE = "one-time-code"
    SECURITY_ANSWER = "security-answer"
    GIFT_CARD = "gift-card"
    EMAIL = "email"
    ADDRESS = "address"
    PHONE = "phone"
    ACCOUNT_NAME = "account-name"


PLACEHOLDERS: Mapping[str, Mapping[SensitiveKind, str]] = {
    "en": {
        SensitiveKind.CARD: "[card ending {last} removed]",
        SensitiveKind.IBAN: "[IBAN ending {last} removed]",
        SensitiveKind.ACCOUNT: "[bank account removed]",
        SensitiveKind.NATIONAL_ID: "[national id removed]",
        SensitiveKind.BIRTH_DATE: "[date of birth removed]",
        SensitiveKind.NUMBER_PLATE: "[number plate removed]",
        SensitiveKind.LOGIN_NAME: "[login name removed]",
        SensitiveKind.PASSWORD: "[password removed]",
        SensitiveKind.PIN: "[PIN removed]",
        SensitiveKind.SECURITY_CODE: "[security code removed]",
        SensitiveKind.ONE_TIME_CODE: "[one-time code removed]",
        SensitiveKind.SECURITY_ANSWER: "[security answer removed]",
        SensitiveKind.GIFT_CARD: "[gift card code removed]",
        SensitiveKind.EMAIL: "[e-mail address removed]",
        SensitiveKind.ADDRESS: "[address removed]",
        SensitiveKind.PHONE: "[phone number removed]",
        SensitiveKind.ACCOUNT_NAME: "[account name removed]",
    },
    "nl": {
        SensitiveKind.CARD: "[kaart eindigend op {last} verwijderd]",
        SensitiveKind.IBAN: "[IBAN eindigend op {last} verwijderd]",
        SensitiveKind.ACCOUNT: "[rekeningnummer verwijderd]",
        SensitiveKind.NATIONAL_ID: "[persoonsnummer verwijderd]",
        SensitiveKind.BIRTH_DATE: "[geboortedatum verwijderd]",
        SensitiveKind.NUMBER_PLATE: "[kenteken verwijderd]",
        SensitiveKind.LOGIN_NAME: "[inlognaam verwijderd]",
        SensitiveKind.PASSWORD: "[wachtwoord verwijderd]",
        SensitiveKind.PIN: "[pincode verwijderd]",
        SensitiveKind.SECURITY_CODE: "[beveiligingscode verwijderd]",
        SensitiveKind.ONE_TIME_CODE: "[eenmalige code verwijderd]",
        SensitiveKind.SECURITY_ANSWER: "[geheim antwoord verwijderd]",
        SensitiveKind.GIFT_CARD: "[cadeaukaartcode verwijderd]",
        SensitiveKind.EMAIL: "[e-mailadres verwijderd]",
        SensitiveKind.ADDRESS: "[adres verwijderd]",
        SensitiveKind.PHONE: "[telefoonnummer verwijderd]",
        SensitiveKind.ACCOUNT_NAME: "[accountnaam verwijderd]",
    },
    "de": {
        SensitiveKind.CARD: "[Karte mit Endziffern {last} entfernt]",
        SensitiveKind.IBAN: "[IBAN mit Endziffern {last} entfernt]",
        SensitiveKind.ACCOUNT: "[Kontonummer entfernt]",
        SensitiveKind.NATIONAL_ID: "[Ausweisnummer entfernt]",
        SensitiveKind.BIRTH_DATE: "[Geburtsdatum entfernt]",
        SensitiveKind.NUMBER_PLATE: "[Kennzeichen entfernt]",
        SensitiveKind.LOGIN_NAME: "[Benutzername entfernt]",
        SensitiveKind.PASSWORD: "[Passwort entfernt]",
        SensitiveKind.PIN: "[PIN-Code entfernt]",
        SensitiveKind.SECURITY_CODE: "[Prüfziffer entfernt]",
        SensitiveKind.ONE_TIME_CODE: "[Einmalcode entfernt]",
        SensitiveKind.SECURITY_ANSWER: "[Sicherheitsantwort entfernt]",
        SensitiveKind.GIFT_CARD: "[Gutscheincode entfernt]",
        SensitiveKind.EMAIL: "[E-Mail-Adresse entfernt]",
        SensitiveKind.ADDRESS: "[Anschrift entfernt]",
        SensitiveKind.PHONE: "[Telefonnummer entfernt]",
        SensitiveKind.ACCOUNT_NAME: "[Kontoname entfernt]",
    },
    "fr": {
        SensitiveKind.CARD: "[carte se terminant par {last} supprimée]",
        SensitiveKind.IBAN: "[IBAN se terminant par {last} supprimé]",
        SensitiveKind.ACCOUNT: "[compte bancaire supprimé]",
        SensitiveKind.NATIONAL_ID: "[numéro d'identité supprimé]",
        SensitiveKind.BIRTH_DATE: "[date de naissance supprimée]",
        SensitiveKind.NUMBER_PLATE: "[plaque d'immatriculation supprimée]",
        SensitiveKind.LOGIN_NAME: "[identifiant supprimé]",
        SensitiveKind.PASSWORD: "[mot de passe supprimé]",
        SensitiveKind.PIN: "[code PIN supprimé]",
        SensitiveKind.SECURITY_CODE: "[cryptogramme supprimé]",
        SensitiveKind.ONE_TIME_CODE: "[code à usage unique supprimé]",
        SensitiveKind.SECURITY_ANSWER: "[réponse secrète supprimée]",
        SensitiveKind.GIFT_CARD: "[code de carte cadeau supprimé]",
        SensitiveKind.EMAIL: "[adresse e-mail supprimée]",
        SensitiveKind.ADDRESS: "[adresse supprimée]",
        SensitiveKind.PHONE: "[numéro de téléphone supprimé]",
        SensitiveKind.ACCOUNT_NAME: "[nom du compte supprimé]",
    },
    "es": {
        SensitiveKind.CARD: "[tarjeta terminada en {last} omitida]",
        SensitiveKind.IBAN: "[IBAN terminado en {last} omitido]",
        SensitiveKind.ACCOUNT: "[número de cuenta omitido]",
        SensitiveKind.NATIONAL_ID: "[documento de identidad omitido]",
        SensitiveKind.BIRTH_DATE: "[fecha de nacimiento omitida]",
        SensitiveKind.NUMBER_PLATE: "[matrícula omitida]",
        SensitiveKind.LOGIN_NAME: "[nombre de usuario omitido]",
        SensitiveKind.PASSWORD: "[contraseña omitida]",
        SensitiveKind.PIN: "[PIN omitido]",
        SensitiveKind.SECURITY_CODE: "[código de seguridad omitido]",
        SensitiveKind.ONE_TIME_CODE: "[código de un solo uso omitido]",
        SensitiveKind.SECURITY_ANSWER: "[respuesta de seguridad omitida]",
        SensitiveKind.GIFT_CARD: "[código de tarjeta regalo omitido]",
        SensitiveKind.EMAIL: "[correo electrónico omitido]",
        SensitiveKind.ADDRESS: "[dirección omitida]",
        SensitiveKind.PHONE: "[número de teléfono omitido]",
        SensitiveKind.ACCOUNT_NAME: "[titular de la cuenta omitido]",
    },
}
"""What is put where something was; `{last}` are its last four characters, by which the person knows it again."""

NAMES: Mapping[SensitiveKind, tuple[str, str]] = {
    SensitiveKind.CARD: ("card number", "card numbers"),
    SensitiveKind.IBAN: ("IBAN", "IBANs"),
    SensitiveKind.ACCOUNT: ("bank account", "bank accounts"),
    SensitiveKind.NATIONAL_ID: ("national id", "national ids"),
    SensitiveKind.BIRTH_DATE: ("date of birth", "dates of birth"),
    SensitiveKind.NUMBER_PLATE: ("number plate", "number plates"),
    SensitiveKind.LOGIN_NAME: ("login name", "login names"),
    SensitiveKind.PASSWORD: ("password", "passwords"),
    SensitiveKind.PIN: ("PIN", "PINs"),
    SensitiveKind.SECURITY_CODE: ("security code", "security codes"),
    SensitiveKind.ONE_TIME_CODE: ("one-time code", "one-time codes"),
    SensitiveKind.SECURITY_ANSWER: ("security answer", "security answers"),
    SensitiveKind.GIFT_CARD: ("gift card code", "gift card codes"),
    SensitiveKind.EMAIL: ("e-mail address", "e-mail addresses"),
    SensitiveKind.ADDRESS: ("street address", "street addresses"),
    SensitiveKind.PHONE: ("phone number", "phone numbers"),
    SensitiveKind.ACCOUNT_NAME: ("account name", "account names"),
}
"""What each kind is called on stderr, one of them and several."""


def placeholders_in(language: str) -> Mapping[SensitiveKind, str]:
    """The placeholders in the language with this code (`nl`, `nl-BE`, `en_GB`); English where nobody wrote them yet."""
    return PLACEHOLDERS.get(language.strip().replace("_", "-").split("-")[0].lower(), PLACEHOLDERS["en"])


def placeholder_pattern() -> str:
    """What finds every placeholder there is."""
    from re import escape

    texts = dict.fromkeys(text for language in PLACEHOLDERS.values() for text in language.values())
    return "|".join(escape(text).replace(escape("{last}"), "[0-9A-Za-z]{4}") for text in texts)


def is_placeholder(text: str) -> bool:
    """Whether this is nothing but what stands in place of what was masked.

    >>> is_placeholder("[IBAN ending 4300 removed]"), is_placeholder("[#4411-B]")
    (True, False)
    """
    from re import fullmatch

    return fullmatch(placeholder_pattern(), text) is not None


def counts_in(text: str, counts: Mapping[SensitiveKind, int]) -> Mapping[SensitiveKind, int]:
    """How much of what was masked a text shows that has not all of it: never more than there was, though it is told twice.

    >>> counts_in("Mail [e-mail address removed]!", {SensitiveKind.EMAIL: 2, SensitiveKind.CARD: 1})
    {<SensitiveKind.EMAIL: 'email'>: 1}
    """
    from re import escape, findall

    shown = {}
    for kind, count in counts.items():
        forms = (escape(texts[kind]).replace(escape("{last}"), "[0-9A-Za-z]{4}") for texts in PLACEHOLDERS.values())
        if found := len(findall("|".join(forms), text)):
            shown[kind] = min(count, found)
    return shown


def summary(counts: Mapping[SensitiveKind, int]) -> str | None:
    """What was masked and how often, for stderr; None where nothing was.

    >>> summary({SensitiveKind.EMAIL: 2, SensitiveKind.CARD: 1})
    'masked 1 card number and 2 e-mail addresses; --no-redact leaves them in'
    """
    parts = [f"{counts[kind]} {NAMES[kind][counts[kind] > 1]}" for kind in SensitiveKind if counts.get(kind)]
    if not parts:
        return None
    *most, last = parts
    listed = f"{', '.join(most)} and {last}" if most else last
    left = "it" if sum(counts.values()) == 1 else "them"
    return f"masked {listed}; --no-redact leaves {left} in"
