"""What a sentence in another language says by its pronouns: what others do for the person, and what the person does for others.

Those pronouns (m'écrit, les envío) have no word of their own where it is read in English. Nothing here raises.
"""

from __future__ import annotations

from casebook.text.quick_pattern import QuickPattern

_TO_ME = {
    "de": QuickPattern(
        r"\b(?:mir|uns) (?:\w+ ){0,5}?(?:uberweisen|(?:zuruck|zu)?schicken|senden|liefern|bringen|erstatten|(?:zuruck|aus)?zahlen"
        r"|ersetzen|(?:zuruck|an)?rufen|gutschreiben)\b"
    ),
    "fr": QuickPattern(
        r"\b(?:m'|me )(?!a\b|as\b|ont\b|avai|suis\b|dit\b|dis|faut\b|manque|semble|doi[ts]|conc|plai|paru|rest|coute|demande)"
        r"[a-z]+(?:e|ent|t|nt|ra|ront)\b|\b(?:prevue?|programmee?|planifiee?)s?\b|\brendez-vous|\brdv\b"
    ),
    "es": QuickPattern(
        r"\b(?:me|nos) (?:l[oa]s? )?(?!ha\b|han\b|dij|dic|parec|falt|deb|qued|toc|gust|cost|cobr|pid|pued|lleg|dol|"
        r"sorp)[a-z]+(?:a|e|an|en)\b|\b(?:previst|programad|agendad|concertad)[oa]s?\b|\bcita\b"
    ),
}
_BY_ME = {
    "de": QuickPattern(
        r"^(?:ich )?habe? (?:\w+ ){0,3}versprochen\b|^soll (?!.*\b(?:\w*kommen|werden|sein|eintreffen|da)\b)"
    ),
    "fr": QuickPattern(
        r"^(?:je )?dois (?!rece)"
        r"|\bj'ai promis\b"
        r"|\bje (?:leur|lui) \w|\b(?:je |j')(?!.*\bvous\b)(?:r?envoie|r?appelle|contacte|ecris|depose|passe|apporte|paie|paye"
        r"|verse|retourne|vais (?:leur|lui|les|le|la)? ?(?:r?envoyer|r?appeler|contacter|ecrire|deposer|payer|passer))\b"
    ),
    "es": QuickPattern(
        r"\bles (?:envio|mando|llamo|escribo|pago|devuelvo|contesto|paso|llevo|enviare|mandare|llamare|pagare)\b"
        r"|\b(?:he prometido|prometi)\b"
        r"|\b(?:tengo que|tenia que|tuve que|debo|voy a (?:llamar|enviar|mandar|pagar|devolver|escribir|pasar|llevar))\b"
    ),
}
"""`vous` and `usted` are how the company speaks to the person, whose words are often told as they were said."""


def is_done_for_me(sentence: str, language: str) -> bool:
    """Whether something is done for the person, or arranged; `sentence` is folded."""
    return language in _TO_ME and _TO_ME[language].search(sentence) is not None


def is_done_by_me(sentence: str, language: str) -> bool:
    """Whether it is what the person does for others; `sentence` is folded."""
    return language in _BY_ME and _BY_ME[language].search(sentence) is not None
