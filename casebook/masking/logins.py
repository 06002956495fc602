"""The names that people log in with, and the password that stands beside one without a word for it (`sam77 / Blue!24`)."""

from __future__ import annotations

from casebook.masking.secret_patterns import A_PASSWORD, NOT_PART

LOGIN_WORDS = (
    r"user[ -]?names?|user[ -]?id|log-?ins?(?:[ -]?name|[ -]id|[ -](?:details|data|info))?|account[ -]?names?|screen[ -]?name"
    r"|credentials|(?:user|gebruiker|benutzer|access|toegang|zugang|(?<!clave de )acceso|accès|accesso) ?:"
    r"|inlog(?:naam|gegevens)?|gebruikers[ -]?naam|aanmeldnaam|benutzer(?:name|kennung)|(?:zugangs|anmelde)daten"
    r"|nom d'utilisateur|identifiants?|nombre de usuario|usuario|(?:datos de acceso|credenciales)|nome utente|credenziali"
)
LOGIN_OF_WHAT = (
    r"(?:,? (?:for|of|voor|van|für|zum|pour|de|du|del|para|espace|área)(?: (?:the|my|your|their|our|de|het|mijn|das|den|mein|le"
    r"|la|mon|el|mi|su))?(?: [^\W\d_]{2,16}){1,2}(?=:| :| is | est | es | ist | lautet | luidt ))?"
)
"""What somebody logs in to, before the name: username for the portal: …"""
LOGIN_NAME = r"(?![\w.-]{0,60}@)(?=[A-Z.]{0,30}[a-z_])(?=[A-Za-z.-]{2,30}[0-9_]|[a-z]_)[A-Za-z][\w.-]{2,38}[A-Za-z0-9_]"
"""With small letters, and a digit or a line under: a number of the company's has capitals, and words have neither."""

LOGIN_HINTS = (
    "user login log-in accountname account-name screen credential inlog gebruiker aanmeldnaam benutzer zugangsdaten anmeldedaten"
    " utilisateur identifiant usuario datosdeacceso credencial utente credenzial"
    " user: gebruiker: benutzer: access: toegang: zugang: acceso:"
    " accès: accesso: admin"
)

_NAME = r"(?:\0+|(?=[^\s\0]{0,60}[0-9_@])[^\s\0/|,;:]{3,60})"
"""What was masked by then, or is no word."""

BESIDE_LOGIN = (
    rf"{NOT_PART}(?:{LOGIN_WORDS}|log(?:ged|ging)? (?:in|on) (?:with|as))(?:\s?[:=(\"'“]|\s(?:is|was|are|as|for|zijn|luidt|ist"
    r"|est|es|:|=|my|mijn)\b){0,2}[\s\"'“]{0,2}"
    rf"(?:{_NAME}[)\"'”]?(?:\s?[/|,;:+&]\s?|\s(?:and|en|und|et|y|e|with|met|mit|avec|con|plus)\s|\s(?:-\s)?|\n)[\"'“]?"
    rf"(?:(?P<beside>{A_PASSWORD})|(?<=[/|]\s)(?P<word>[^\W\d_]{{5,30}})(?=[.,;!?)]|\s*\Z|\n))"
    r"|(?!(?:page|pagina|screen|scherm|form|failed|mislukt|error|button|knop|site|seite|link|app|code|problem)\b)"
    rf"[^\W\d_][^\s\0/|,;:]{{2,60}}\s?[/|]\s?(?P<behind>{A_PASSWORD}))"
    rf"|{NOT_PART}admin\s?[/|:]\s?(?P<admin>{A_PASSWORD})"
)
"""The password right behind the name; after a stroke it may be any word."""
