"""Which of the five languages a text is in, as far as its words for days and promises need it.

Words that only one language has count double, those that it shares with another single. Nothing here raises.
"""

from __future__ import annotations

from casebook.text.folding import folded
from casebook.text.words.calendar_words import MONTHS, WEEKDAYS, every_name

_KNOWN = "known"
"""English and Dutch, whose words are read as they are."""

_OWN = {
    "de": "und nicht sie wir ihnen ihr ihre ihren ihrem ihrer ist sind das dem ein eine einen einem einer innerhalb spatestens "
    "bis zum zur vom nach uhr auf fur bei wird wurde haben heute gestern tag tage tagen werktag werktage werktagen woche "
    "wochen monat monate monaten monats stunde stunden ubermorgen "
    "anfang vor kommt erhalten bekommen konnen sobald sollte falls wenn ich kw monatsende vorgestern "
    "nachste nachsten nachster kommenden kommende frist lieferzeit lieferung zustellung fruhestens mindestens dez letzten "
    "heiligabend silvester weihnachten ostern karfreitag vergangenen jeden morgens abends kein keine melden schicken ruckruf "
    "termin entfallt mittag vormittag nachmittag dritten vierten funften sechsten siebten achten neunten zehnten elften zwolften "
    "dreizehnten vierzehnten funfzehnten sechzehnten siebzehnten achtzehnten neunzehnten zwanzigsten einundzwanzigsten "
    "zweiundzwanzigsten dreiundzwanzigsten vierundzwanzigsten funfundzwanzigsten sechsundzwanzigsten siebenundzwanzigsten "
    "achtundzwanzigsten neunundzwanzigsten dreissigsten einunddreissigsten "
    "mich mir uns sein auch schon bitte danke sehr gerat geld erstattung antwort bescheid techniker paket kollege storung "
    "betragt dauert dauerte unser unsere unserer wieder gibt gilt rechnung vertrag liegt muss mussen hatten wartezeit kollegin "
    "anruf leitung jahre kundendienst monteurs ersatz bestellung sendung gutschrift sich meldet abholung werkstatt ersatzteil "
    "erstattet uberwiesen gutgeschrieben klempner "
    "elektriker handwerker gutachter schlosser kundigung abrechnung heut mrg mgn werktg werktgn vormittag "
    "alten neuen neues neuer vormittags nachmittags halb tagsuber zwei drei funf sieben neun zehn manchmal",
    "fr": "les des du une nous vous votre vos notre sera serez dans sous avant apres jours jour semaine semaines "
    "mois heure heures demain aujourd'hui d'ici jusqu'au jusqu'a et pas ne sur avec colis delai "
    "prochain prochaine dernier derniere rien elle aux ce cette livraison remboursement livre ouvres ouvrables rappellera "
    "noel paques vers midi soir matin c'est qu'il l'article je j'ai quinzaine ouvre lorsque chez etre ete panne "
    "devrait faire avons avez bien merci bonjour argent reponse technicien livreur conseiller rendez suis sont aura tard "
    "jusqu'au jusqu vais recevoir nouveau nouvel nouvelle "
    "jrs ajd auj ajdh avt nvelle tjs vend jeud "
    "attente rappel rappelle prevu prevue facture compte banque dossier reparation commande collegue cheque virement carte "
    "plombier electricien chauffagiste serrurier artisan depanneur reparateur passe passent repasse repassent echange remise "
    "remb prelevement courrier chaudiere lave linge enquete bailleur superviseure envoient renvoient repond "
    "comptez deux trois quatre cinq huit neuf dix parfois",
    "es": "el los las del una su sus usted antes dias dia semana semanas mes meses hora horas manana hoy "
    "ayer hasta para con sin se lo plazo habiles laborables proximo proxima pasado mediodia recibira llegara enviaremos hace "
    "desde cuando anteayer dentro vez al naturales viene media cuarto minutos tarde esta este noche entrega paquete pedido "
    "mnn mnna juev "
    "nochebuena nochevieja navidad dinero devolucion reembolso llamara llamaremos llamamos tendra sab mie mas pero averia "
    "estara voy recibir nuevo nueva ene abr dic "
    "muy gracias fue hemos han tarda tecnico respuesta importe cita tiene puede servicio nuestro nuestra "
    "tiempo espera factura cuenta llamada anos reparacion companera companero transferencia tarjeta cerramos esto "
    "fontanero electricista cerrajero operario perito recibo oficina mandan contestan revisan quitan devuelven ingresan abonan "
    "dos tres cuatro cinco siete ocho nueve diez veces cuente",
    _KNOWN: "the you your we we'll you'll i'll be and of for with within our have has this that are to from if "
    "before after until business working days day tomorrow today yesterday by not it it's get will weeks month ago hours "
    "delivery order refund fri tue wed thu sat sun my they he she out up new any can should must would could please was were "
    "been had did does next last half quarter at as "
    "het een u je uw niet wordt worden binnen uiterlijk voor van op naar met zodra dagen werkdagen uur vandaag gisteren "
    "wij ons aan bij weken maand volgende overmorgen tot ik mijn jij hij ze zij maar om heeft hebben ben zal zou kan moet "
    "geld terug krijgt deze dit nog ook dan morgen nieuwe nieuw komt monteur belt bus klaar",
}
_SHARED = {
    "de": "ende ab im noch der die am an es um in mit den so was man er november september oktober april august juni juli "
    "morgen mi do fr mo",
    "fr": "hier si il mars par pour au un le la de en que a ou on y an est ans non lun mar sept fin debut main",
    "es": "q fin final a y o es le la en que de un por si no me al lun mar sera entre sept",
    _KNOWN: "am no en is in on over er de a an so die me week end in november april december september do i or na als hier "
    "mar may pm",
}
_SHARED_NAMES = frozenset(("mars", "mai"))
"""Months that are other words too, or of two of the languages: `mai` tells of French where nothing else tells anything."""


def _names(*languages: str) -> frozenset[str]:
    return frozenset(map(folded, every_name(MONTHS, WEEKDAYS, languages=languages)))


_CALENDARS = {language: _names(language) - _names("en", "nl") - _SHARED_NAMES for language in ("de", "fr", "es")}
_CALENDARS["fr"] |= {"mai"}
"""The days and months that only one of them has: they decide where as many words are of each."""

_PARTS_OF_A_WEEKDAY = frozenset(
    f"{day}{part}"
    for day in every_name(WEEKDAYS, languages=("de",))
    for part in "vormittag mittag nachmittag abend fruh morgen".split()
)
_WORDS = {
    language: frozenset(words.split()) | _CALENDARS.get(language, frozenset()) for language, words in _OWN.items()
}
_WORDS["de"] |= _PARTS_OF_A_WEEKDAY
_WORDS[_KNOWN] |= _names("en", "nl") - {"april", "september", "november", "december"}
_SHARED_WORDS = {language: frozenset(words.split()) for language, words in _SHARED.items()}
_FEW_WORDS, _LEAST = 4, 3
"""A text of more words than these few is in a language only by so many points: one word of it may be a name's."""

_AMOUNTS = frozenset("second minute min hour hr h day d week wk w month mon mo year yr y fortnight night".split())
_AMOUNTS |= {f"{amount}s" for amount in _AMOUNTS}
"""What stands before the English `ago`."""
_AGO_IN_FRENCH = {"il", "y", "a"}
"""Before so long: il y a 20 min. Alone, each of them is of other languages too."""


def without_umlauts(word: str) -> str:
    """A folded word with the umlauts that were typed as two letters as one: spatestens of spaetestens."""
    return word.replace("ae", "a").replace("oe", "o").replace("ue", "u")


def foreign_language_of(words: set[str], *, as_typed: bool = False) -> str | None:
    """German, French or Spanish where most of these folded words are; None where as many are English or Dutch.

    `as_typed`: it is a date alone, in which `hier` is French, and `ago` behind no amount of time the Spanish August.
    """
    if as_typed and "ago" in words and not words & _AMOUNTS:
        return "es"
    if as_typed and words >= _AGO_IN_FRENCH:
        return "fr"
    scores = {language: 2 * len(words & own) + len(words & _SHARED_WORDS[language]) for language, own in _WORDS.items()}
    if any("ae" in word or "ue" in word for word in words):
        scores["de"] += 2 * len({*map(without_umlauts, words)} & _WORDS["de"] - words)
    known = scores.pop(_KNOWN)
    best = max(scores, key=scores.__getitem__)
    score = scores[best]
    if list(scores.values()).count(score) > 1:  # as with `le` and `se`, which French and Spanish have
        best = max(scores, key=lambda language: (scores[language], len(words & _CALENDARS[language])))
    tied = [language for language, one in scores.items() if one == score and language != best]
    is_tied = any(len(words & _CALENDARS[language]) >= len(words & _CALENDARS[best]) for language in tied)
    is_unsure = score <= known or is_tied or (score < _LEAST and len(words) > _FEW_WORDS)
    if is_unsure or not {*words, *map(without_umlauts, words)} & _WORDS[best]:
        return "fr" if as_typed and words & {"hier", "le", "lun"} and score >= known else None
    return best
