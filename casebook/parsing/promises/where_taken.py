"""Which account or card money goes to, told by what was once done with it: *to the account the payment was taken from*.

What was done with it is past, and what is promised is not: beside a promise these words tell nothing. In five languages.
"""

from __future__ import annotations

from casebook.text.folding import folded
from casebook.text.quick_pattern import QuickPattern

_NO_DAY_OF_IT = (
    r"(?! (?:on|last|yesterday|in|at|back|earlier|op|vorige|afgelopen|gisteren|am|letzte\w*|gestern|le|hier|lundi|mardi|"
    r"mercredi|jeudi|vendredi|samedi|dimanche|el|ayer|\w*day)\b)"
)
"""What was done on a day may be what that day is of: then nothing is left out."""

_ACCOUNT_EN = r"(?:account|card|bank|method|wallet)"
_TAKEN_EN = (
    r"(?:was|were|is|has been|have been|had been|came|went)(?: \w+ly)? ?(?:taken|debited|charged|paid|made|collected|billed|"
    r"deducted|used|out)?"
)
_TAKEN = QuickPattern(
    rf"(?<= )(?P<means>(?:to|onto|on|into|in) (?:the|your|that|this|whichever|any)(?: \w+){{0,2}}? {_ACCOUNT_EN})"
    rf" (?:(?:that |which |from which |with which )?(?:the |your |this |that |each )?(?:\w+ ){{0,3}}?{_TAKEN_EN} (?:from|with)"
    rf"|(?:from|with) which (?:\w+ ){{1,4}}?{_TAKEN_EN}|(?:that|which) {_TAKEN_EN}|(?:debited|charged|billed))"
    rf"(?! (?:at|and|which|twice|too)\b){_NO_DAY_OF_IT}|"
    r"(?<= )(?P<nl>(?:op|naar|aan) (?:de|uw|je|jouw|dezelfde) \w*(?:rekening|kaart|pas)(?:nummer)?),? "
    r"(?:waarvan|waarmee|waar|die) (?:[^\s,.;]+ ){0,5}?(?:(?:is|was|werd|zijn|werden) (?:af|in|be|ge)\w+(?:en|d|t)|"
    rf"(?:af|in|be|ge)\w+(?:en|d|t) (?:is|was|werd|zijn|werden))\b,?{_NO_DAY_OF_IT}|"
    r"(?<= )(?P<de>auf (?:das|die|ihr|ihre|dein|deine|dasselbe|dieselbe) \w*(?:konto|karte)),? "
    r"(?:(?:von|mit|uber) (?:dem|der|das|die)|das|die) (?:[^\s,.;]+ ){0,5}?(?:abgebucht|eingezogen|bezahlt|gezahlt|belastet|"
    rf"verwendet|genutzt|benutzt) (?:wurden?|worden (?:ist|war)|ist|war)\b,?{_NO_DAY_OF_IT}|"
    r"(?<= )(?P<fr>sur (?:le|la|votre|ta|ton|cette|ce) (?:compte|carte)(?: (?:bancaire|bleue))?) "
    r"(?:(?:d')?ou|duquel|de laquelle|sur (?:le|la)quelle?|sur lequel|avec (?:lequel|laquelle)|par lequel|qui|dont) "
    r"(?:[^\s,.;]+ ){0,4}?(?:a|ont|avait) (?:ete )?(?:preleve|debite|paye|regle|effectue|utilise|facture|servi)\w*,?"
    rf"(?: (?:au|pour le) paiement)?{_NO_DAY_OF_IT}|"
    r"(?<= )(?P<es>(?:a|en) (?:la|su|tu|esa|esta)(?: misma)? (?:cuenta|tarjeta)(?: bancaria)?) "
    r"(?:(?:de|desde|en|con) la que|donde|que) se (?:(?:ha|habia|le|te) ){0,2}(?:cobr|carg|hiz|hech|pag|realiz|debit|adeud|us|"
    rf"utiliz|efectu)\w+(?: (?:el|la|los|las) \w+)?,?{_NO_DAY_OF_IT}|"
    r"(?<= )(?P<ends>(?:on|onto|to|sur|op|auf|a|en) (?:the|your|la|le|votre|de|uw|je|die|das|ihre?|su|tu) (?:card|account|carte|"
    r"compte|kaart|rekening|karte|konto|tarjeta|cuenta)(?: bancaire)?),? (?:(?:that )?end(?:s|ing)(?: in| with)?|"
    r"qui (?:se )?(?:termine|finit)(?: par| en)?|die eindigt op|(?:die )?(?:auf|mit)(?: (?:den )?endziffern)?|"
    r"que (?:acaba|termina) en) \d{2,4}\b(?: endet)?,?",
    exact=True,
)


def without_where_taken(text: str) -> str:
    """The text without what was once done with the account or card that money goes to; as it is where nothing tells that.

    >>> without_where_taken("We refund it to the account the debit was taken from by Friday.")
    'We refund it to the account by Friday.'
    >>> without_where_taken("Your account was debited by Friday."), without_where_taken("C'est sur la carte qui a été débitée.")
    ('Your account was debited by Friday.', "C'est sur la carte.")
    """
    small = folded(text)
    found = _TAKEN.search(small) if len(small) == len(text) else None
    if found is None:
        return text
    means = next(end for name in ("means", "nl", "de", "fr", "es", "ends") if (end := found.end(name)) >= 0)
    return text[:means] + text[found.end() :]
