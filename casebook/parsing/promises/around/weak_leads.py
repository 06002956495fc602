"""What may as well be how long something goes on, in every language: tot de 24e, jusqu'au 24, hasta el 27, sieben Tage.

Their verbs are many, and most are not told in words that the grammar knows. So a day is taken from such words only where
what is known of the clause says that something will have happened by it. Nothing here raises.
"""

from __future__ import annotations

import re
from collections.abc import Sequence, Set

from casebook.parsing.dates import due_words
from casebook.parsing.languages.detection import foreign_language_of
from casebook.parsing.promises.around import clause_words
from casebook.parsing.tokens import Token, TokenKind, word_at
from casebook.text.folding import folded
from casebook.text.quick_pattern import QuickPattern

_UNTIL = frozenset("until till til tot".split())
_LEADING = due_words.WITHIN | frozenset(
    "over next coming komende volgende by inside most maximum uiterlijk erst".split()
)
"""In an amount of time, that it is one by which something will have happened."""
_WAITS = (
    due_words.TAKES
    | clause_words.WAIT
    | frozenset(
        "uitloop gimme may can give given bear cooperate kan geef gun mag levertijd verwerkingstijd delay plazo delai "
        "pauze".split()
    )
)
"""What is waited for so long, or until then."""
_IS = frozenset("is are be zijn wordt worden being".split())
_SHOULD = frozenset(("zou", "zouden"))
"""What should be so by then: bis Montag sollten die 30 Euro da sein."""
_COMES = frozenset(
    "krijgt ontvangen ontvangt komt komen levert leveren geleverd bezorgd verzonden terugbetaald overgemaakt gecrediteerd "
    "hoort meldt melden stuurt sturen belt bellen betaalt betalen terug hebben heeft wordt worden zal zullen vergoeden brengt "
    "mij schrijft zenden overmaken aangekomen klaar laten doet need kriegst kriegen "
    "kriegt bekommst geandert zuruckgesetzt umgestellt "
    "entsperrt korrigiert aktualisiert aufgehoben eingetragen hinzugefugt aktiviert "
    "freigeschaltet klart klaren forscht sucht suchen schaut "
    "werten wertet teilt erfahren findet finden leitet leite sendet schickt schicken "
    "ausgezahlt zuruckgebucht gutgeschrieben uberwiesen erstattet "
    "eingebaut ausgetauscht gezahlt ersetzt ausgestellt zugeschickt gebracht abgeholt "
    "raus drauf gewechselt umgebucht berichtigt storniert "
    "sieht angewiesen terugbetaald geregeld opgelost".split()
)
"""What has happened by then where German says `bis`."""
_DONE = re.compile(
    r"(?:ab|an|auf|aus|bei|bereit|ein|fertig|frei|gut|her|hin|los|nach|neu|raus|richtig|um|vor|weg|weiter|zu|zuruck|zusammen)?"
    r"ge(?!rat\b|biet|samt\b|recht)[a-z]{2,}(?:t|en)|(?:ver|be|er|ent|zer|uber)[a-z]{3,}t|[a-z]{2,}iert"
)
"""A German participle, which tells what has been done by then, where it is none of `_KEPT`: *Gutschrift gestellt bis Freitag*."""
_KEPT = frozenset(
    "gesperrt geschlossen geoffnet gehalten gelagert gespeichert gebucht gemietet gestundet geparkt gewartet gewesen geblieben "
    "gefordert gebeten gesetzt gegeben gesagt gewollt gelten gesucht gestreikt gehort gelegen gestanden genutzt eingestellt "
    "ausgesetzt aufgefordert angehalten aufgehoben ausgebucht ausgelastet angemietet abgestellt beurlaubt "
    "bezahlt befristet besetzt begrenzt beschrankt berechtigt benutzt bestellt beantragt "
    "verlangert vermietet verreist verhindert verschlossen versichert vertagt verlangt erlaubt erbittet verschiebt "
    "reserviert pausiert garantiert limitiert blockiert".split()
)
"""What is kept so, or was asked for, until then."""
_DEADLINES = frozenset("frist ultimatum termin antrag".split())
_NOTED = frozenset(
    "ruckruf anruf ersatz ersatzteil reparatur ruckzahlung macht machen techniker monteur handwerker tiefbau "
    "geld paket brief karte gutschrift erstattung rechnung etikett lieferung abholung ergebnis entscheidung schreiben".split()
)
"""What a note in small letters says of it, or who comes, unless it tells how things are until then."""
_NO_STEP = QuickPattern(
    r"(?:wartung|sper+ung|schliess?ung|offnung|storung|umleitung|ermass?igung|verlangerung|forderung|kundigung|heizung|wohnung"
    r"|leitung"
    r"|zeitung|versicherung|reservierung|buchung|vertretung|garantie\w*|bindung|haftung|beurlaubung|verspatung)\Z",
    exact=True,
)
"""How German nouns in *-ung* end that are of a thing, or of how things are until then."""
_STATES = frozenset(
    "zijn bin bleiben halten bewahren bewaren bewaard lagern reservieren haben hebben warten sperren stellen lassen pausieren "
    "verlangern offnen schliessen arbeiten inventur urlaub pause umbau betriebsferien ferien wartung".split()
)
"""What we are, or keep, until then."""
_DONE_WITH = {
    "geht gehen": "zu raus heraus hinaus een af",
    "stelle stellt stellen": "zu fertig bereit um uit",
    "trifft treffen": "een",
    "bringe bringt bringen": "vorbei terug",
    "mache macht machen": "fertig klar",
    "fuhre fuhrt fuhren": "uit",
    "leite leitet leiten": "weiter",
}
"""German verbs, each with the ends that stand apart from it at the end of their clause and make it something that is done by
then, in the words that are read for them: *geht* Ihnen bis Freitag *zu*. What closes, goes on or is kept is none."""
_ENDS_OF = {verb: frozenset(ends.split()) for verbs, ends in _DONE_WITH.items() for verb in verbs.split()}
_ABOUT = frozenset("about around only still another solo seulement maximum".split())
_STAYS = frozenset("stays stay remains remain blijft blijven bleibt bleiben".split())
_SHORT = 4
"""So few words are an answer: 3 Werktage."""
_HARMLESS = frozenset(
    "bei auch alles dort hier da so sehr wieder sicher bestimmt gerne gern nun jetzt weiter genau ganz rund circa selbst "
    "wohl eben doch leider normalerweise meist meistens regel vor fur for zu zum zur im am an auf aus und oder der die das "
    "nur also wahrscheinlich eigentlich ihm ihnen uns erledigt fertig behoben gelost repariert zuruck eingegangen rund".split()
)

_DETERMINERS = tuple("der die das den dem des ein kein mein dein ihr unser all zum zur".split())
"""How a German word begins that a noun is to follow."""


_GIVES = frozenset(
    "credit credits crediteert crediteren vergoedt schenkt schenken erlasst erlassen waive waives".split()
)
"""Right before an amount of time: it is for so long that they give something back."""
_OF_SO_LONG = QuickPattern(
    r"(?:\w*(?:gebuhr|gebuhren|beitrag|miete|abo|huur|abonnement|contributie|premie)|rent|rents|fees?|free|gratis|kostenlos"
    r"|subscription|membership|loyer|loyers|cotisation|alquiler|cuota|cuotas|instalment|instalments|worth)\Z",
    exact=True,
)
"""Right behind an amount of time: it is what is charged for so long, or given, and no time to come: *2 Monate Grundgebühr*."""


def goes_on(
    tokens: Sequence[Token],
    text: str,
    clause_at: tuple[int, int],
    time_at: tuple[int, int, int],
    *,
    bare: bool,
    counted: bool,
) -> bool:
    """Whether nothing in a clause says that a time, `bare` or behind an "until", is one by which something will have happened.

    `clause_at`: where the clause begins and how many words it has; `time_at`: where the time begins with what leads
    up to it, where it begins itself, and where it ends.
    """
    at, place, end = time_at
    if counted and clause_at[1] <= end - at + 2 and _stays_so(tokens, at, end):
        return True
    bare = bare and not {token.text for token in tokens[place:end]} & _LEADING
    through = word_at(tokens, at - 1) in ("through", "thru")
    if not (bare or through or {token.text for token in tokens[at:place]} & _UNTIL):
        return False
    language = foreign_language_of(set(re.findall(r"[^\W\d_]+", folded(text))))
    clause = tokens[clause_at[0] : clause_at[0] + clause_at[1]]
    if counted and bare and (_OF_SO_LONG.match(word_at(tokens, end)) or word_at(tokens, at - 1) in _GIVES):
        return True
    words = {token.text for token in clause}
    if words & _WAITS or (language is None and (bare or len(clause) <= _SHORT or counted)):
        return False
    if language == "de" and not bare and _SHOULD & words and not _KEPT & words:
        return False
    if not bare:
        return language != "de" or _is_so_until(clause, words, text)
    if words & (clause_words.KEPT | clause_words.OUT_OF_IT | clause_words.HOLDING):
        return True
    if len(clause) <= _SHORT:
        return False
    before = word_at(tokens, at - 1 - (word_at(tokens, at - 1) in _ABOUT))
    is_so_long = before in _IS
    return bool(_unknown(clause, text)) if language == "de" else not is_so_long


def _stays_so(tokens: Sequence[Token], at: int, end: int) -> bool:
    """Whether the sentence tells how things stay so long, told in a clause of its own: it stays locked, six weeks at most."""
    begins = next((place + 1 for place in range(at - 1, -1, -1) if tokens[place].text in ".!?;"), 0)
    stops = next((place for place in range(end, len(tokens)) if tokens[place].text in ".!?;"), len(tokens))
    said = {token.text for token in tokens[begins:stops]}
    return bool(said & _STAYS) and not said & clause_words.AHEAD


def _is_so_until(clause: Sequence[Token], words: Set[str], text: str) -> bool:
    """Whether a German clause with `bis` tells how things are until then, which in other words it may always do."""
    if clause and clause[-1].text == "zu" and words & _IS:
        return True  # der Laden ist bis Freitag zu
    if any(clause[-1].text in _ENDS_OF.get(word, ()) for word in words):
        return False
    we_do = words & {"wij", "ik"} and not words & _STATES
    comes_back = "wieder" in words and not words & (_STATES | {"bleibt"})  # bis Freitag läuft alles wieder
    is_act = any(word.endswith("ung") and not _NO_STEP.search(word) for word in words)
    is_noted = (words & _NOTED or is_act) and not words & _STATES and clause[-1].text != "zu"
    unknown = _unknown(clause, text)
    is_kept = words & (_STATES | _STAYS | _KEPT | _DEADLINES | {"is"})
    is_done = any(map(_DONE.fullmatch, unknown)) and not is_kept
    return bool(unknown) and not (we_do or comes_back or is_noted or is_done or words & _COMES)


def _unknown(clause: Sequence[Token], text: str) -> list[str]:
    """The small-letter words of a German clause that were not told: those that may be its verb."""
    typed = [text[token.start : token.end] for token in clause]
    return [
        token.text
        for place, (token, said) in enumerate(zip(clause, typed, strict=True))
        if token.kind is TokenKind.WORD
        and said.islower()
        and folded(said) == token.text
        and token.text not in _HARMLESS
        and not _is_attribute(clause, typed, place)
    ]


def _is_attribute(clause: Sequence[Token], typed: Sequence[str], place: int) -> bool:
    """Whether a German word stands before its noun or sum, first or behind an article: die restlichen 72 €, neue Rechnung."""
    begins = place == 0 or typed[place - 1].lower().startswith(_DETERMINERS) or _is_attribute(clause, typed, place - 1)
    follows = typed[place + 1 : place + 2]
    noun = bool(follows) and (not follows[0][:1].islower() or _is_attributive(follows[0]))
    return begins and noun and _is_attributive(typed[place])


def _is_attributive(word: str) -> bool:
    return word.islower() and word.endswith(("e", "en", "er", "es", "em"))
