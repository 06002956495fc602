"""What stands beside a promise and is past in it, or an hour, without being any of its day.

What somebody will hear of in a call: *he rings me Monday how it came about*; who ordered what comes: *the dial you ordered*;
which card money goes to: *the card you used*; and in which month it was taken: *the fee charged in October*.
"""

from __future__ import annotations

from casebook.parsing.promises.where_taken import without_where_taken
from casebook.text.folding import folded
from casebook.text.quick_pattern import QuickPattern
from casebook.text.words.calendar_words import MONTHS, any_folded

_CALLS = (
    r"\b(?:calls?|calling|rings?|ringing|phones?|telephones?|bel(?:t|len|de)?|rufe?n?|ruft|meldet?|melden|r?appell?e\w*|"
    r"llam\w+)\b"
)
_HEARS_OF = QuickPattern(
    r"(?<= )(?:how|why|what|hoe|waarom|wat|wie|wieso|warum|was|comment|pourquoi|como|por que) [^.;!?]*\W*$|"
    r"(?<= )(?:whether|ob|(?:um |om )?(?:te |zu )?(?:horen|vragen|kijken|fragen|sehen|schauen|nachzufragen),? (?:of|ob)|"
    r"(?:just )?to (?:see|check|ask|hear|find out) (?:if|whether|that|how)|to make sure|"
    r"(?:(?:pour|para|a) )?(?:voir|savoir|demander|verifier|ver|saber|preguntar|comprobar) si) [^.;!?]*\W*$|"
    r"(?<= )(?:para|pour|to|um|om) (?:\w+ ){0,3}?(?:dar|dec|contar|explic|donner|dire|expliqu|give|tell|explain|geven|vertellen|"
    r"geben|sagen|erklar)[^.;!?]*\W*$|(?<= )(?:with|met|mit|avec|con) (?:the|de|het|den|dem|der|die|les?|la|l'|el|los|"
    r"las) ?[^.;!?]*\W*$",
    exact=True,
)
_SAYS_A_CALL = QuickPattern(_CALLS, exact=True)


_ORDERED = QuickPattern(
    r"(?<= )(?:that |which |die |das |que |qu')?(?:you(?:'ve| have)? (?:ordered|bought|chosen|sent)|by you (?:ordered|"
    r"chosen|sent)|"
    r"(?:door|van) (?:u|jou|je) (?:bestelde?|gekochte?|gekozen|opgestuurde?)|"
    r"(?:von|bei) (?:ihnen|dir|euch|uns) (?:bestellt|gekauft|gewahlt|eingesandt|eingeschickt)\w*|"
    r"(?:vous avez|par vous) (?:commande|achete|choisi|envoye)\w*|(?:usted )?(?:ha|han) (?:pedido|comprado|elegido|enviado)) "
    r"(?!(?:on|last|this|yesterday|today|in|op|vorige|afgelopen|gisteren|vandaag|am|letzte\w*|gestern|heute|le|hier|lundi"
    r"|mardi|mercredi|"
    r"jeudi|vendredi|el|ayer|hoy|la semana)\b)",
    exact=True,
)
"""Who ordered a thing, between it and what becomes of it."""


_MEANS = (
    r"(?:card|account|bank|method|wallet|address|rekening|\w*kaart|betaalmethode|betaalwijze|konto|bankkonto|\w*karte|"
    r"zahlungsart|"
    r"zahlungsmittel|zahlungsweg|carte|compte|moyen(?: de paiement)?|tarjeta|cuenta|medio(?: de pago)?|metodo(?: de pago)?)"
)
_NO_DAY_OF_IT = (
    r"(?!(?:on|last|yesterday|in|at|back|op|vorige|afgelopen|gisteren|in|am|letzte\w*|gestern|im|le|hier|en|el|ayer|lundi|mardi|"
    r"mercredi|jeudi|vendredi|the (?:other|same) day)\b)"
)
_USED = QuickPattern(
    rf"(?<= )(?P<which>{_MEANS} )(?:(?:that |which )?you(?:'ve| have|'d| had)? (?:originally |first )?(?:used|paid (?:with|"
    rf"from|by)|"
    r"ordered with|bought (?:it|them) with|gave(?: (?:us|me))?|given(?: (?:us|me))?|provided|registered|told (?:us|me)|named)"
    r"(?: (?:to (?:pay|order|book|buy)(?: (?:it|them|with))?|for (?:the|this|that|your|it)(?: (?!within|in|by)\w+)?|with(?!in)|"
    r"at (?:the )?(?:time|checkout|till)(?: of \w+)?|originally)\b)?|"
    r"(?:die|waarmee|waarvan|waar) (?:u|je|jij)(?: (?:het|er|de \w+))?(?: (?:heeft|hebt|had))? (?:gebruikte?|gebruikt|"
    r"betaalde?|mee "
    r"betaalde?|opgaf|opgegeven|gaf|doorgaf)(?: (?:heeft|hebt|had))?|"
    r",? ?(?:die|das|mit (?:der|dem)|von (?:der|dem)) (?:sie|du)(?: (?:uns|dafur|das|die \w+))? (?:benutzt|verwendet|genutzt|"
    r"bezahlt|"
    r"gezahlt|angegeben|hinterlegt|genannt)(?:e[nt]?| haben| hast| hatten)?|"
    r"(?:que|avec laquelle|avec lequel|dont|par lequel) (?:vous|tu)(?: nous)?(?: avez| as| aviez)? (?:utilise|paye|regle|donne|"
    r"indique|fourni|commande)\w*|"
    r"(?:que|con la que|con el que|desde la que) (?:(?:usted|nos|me) )?(?:ha |has |habia )?(?:uso|usaste|usado|utilizo|"
    r"utilizaste|"
    r"utilizado|pago|pagaste|pagado|dio|diste|dado|indico|indicaste|indicado|facilito|facilitado)),? "
    rf"{_NO_DAY_OF_IT}",
    exact=True,
)
"""Which card or account it is that money goes to: what the person did with it before is no past of the promise."""


_OF_A_MONTH = (
    rf"(?:in|im|en|for|fur|voor|pour|de|por) (?:the month of |de maand |le mois de |mois de |el mes de )?"
    rf"(?:{any_folded(MONTHS)})(?: (?:de |del )?20\d\d)?"
)
_TOO_MUCH = (
    r"(?:(?:twice|double|again|wrongly|too much|in error|by mistake|(?:ten )?onrecht\w*|te veel|dubbel|per ongeluk|foutief|"
    r"abusievelijk|zu viel|zuviel|doppelt|versehentlich|irrtumlich|falschlich\w*|nochmals|en trop|deux fois|par erreur|a tort|"
    r"indument|de mas|dos veces|por error|indebidamente|por duplicado) ){0,2}"
)
_NOT_YET = r"(?<!\bbe )(?<!\bget )(?<!\bworden )(?<!\bwird )(?<!\bwordt )(?<!\bsera )(?<!\bser )(?<!\betre )"
_TAKEN_IN = QuickPattern(
    rf"(?<= )(?:(?:that |which )?you (?:were|have been|had been) {_TOO_MUCH}(?:over)?charged(?: {_OF_A_MONTH})?|"
    rf"(?:(?:(?:that |which )?(?:we|they) |"
    rf"(?:qui (?:vous )?(?:a|ont) ete|que nous (?:vous )?avons) |(?:que )?(?:le |te |se le |se te )?(?:fue|han|hemos|habian?) )?"
    rf"{_TOO_MUCH}{_NOT_YET}(?:(?:over)?charged|taken|debited|billed|invoiced|collected|preleve\w*|debite\w*|facture\w*|encaisse\w*|"
    rf"cobrad[oa]s?|cargad[oa]s?|facturad[oa]s?|pagad[oa]s?) {_TOO_MUCH}{_OF_A_MONTH})|"
    rf"{_OF_A_MONTH} {_TOO_MUCH}(?:abgebuchte|berechnete|bezahlte|gezahlte|eingezogene|belastete)[nrs]?|"
    rf"{_OF_A_MONTH} {_TOO_MUCH}(?:afgeschreven|afgeboekte|geincasseerde|berekende|betaalde|gefactureerde|"
    rf"in rekening gebrachte)),? (?=\S)",
    exact=True,
)
"""In which month money was taken that comes back: no day of the promise's, and no past of it."""


_WELL = QuickPattern(r"\W*na (?:dann|gut|ja|klar|schon|also)(?: (?:halt|eben|dann))?\b,? (?=\S)", exact=True)
"""How a German sentence begins with a word that is *after* in Dutch: *na dann halt am Freitag*."""


def without_what_is_past(text: str) -> str:
    """The text without what is told beside a promise of what was, nor a *well* at its beginning; as it is where nothing is.

    >>> without_what_is_past("The dial you ordered we deliver by 26 June.")
    'The dial we deliver by 26 June.'
    >>> without_what_is_past("We replace the item you ordered on Friday."), without_what_is_past("Na dann halt am Freitag.")
    ('We replace the item you ordered on Friday.', 'am Freitag.')
    >>> without_what_is_past("It goes to the card you used within 10 days.")
    'It goes to the card within 10 days.'
    >>> without_what_is_past("The fee charged twice in October comes back by Friday.")
    'The fee comes back by Friday.'
    """
    small = folded(text)
    if len(small) != len(text):
        return text
    if well := _WELL.match(small):
        text, small = text[well.end() :], small[well.end() :]
    if used := _USED.search(small):
        text = text[: used.end("which")] + text[used.end() :]
        small = small[: used.end("which")] + small[used.end() :]
    if taken := _TAKEN_IN.search(small):
        text = text[: taken.start()] + text[taken.end() :]
        small = small[: taken.start()] + small[taken.end() :]
    found = _ORDERED.search(small)
    return _without_what_about(
        without_where_taken(text if found is None else text[: found.start()] + text[found.end() :])
    )


def _without_what_about(text: str) -> str:
    """The text of a call that is promised, without what will be told in it; as it is where no call is, or nothing of that.

    >>> _without_what_about("hij belt me maandag hoe het zo gekomen is")
    'hij belt me maandag'
    >>> _without_what_about("We deliver on Monday with the big van.")
    'We deliver on Monday with the big van.'
    """
    small = folded(text)
    calls = _SAYS_A_CALL.search(small) if len(small) == len(text) else None
    told = _HEARS_OF.search(small, calls.end()) if calls else None
    return text if told is None else text[: told.start()].rstrip(" ,")
