"""Whether a day is denied from another clause: I wish I could say Saturday; whether it comes Friday, I can't promise.

French, German and Spanish verbs stand as they were typed, those of denying as `languages` tells them. Nothing here raises.
"""

from __future__ import annotations

from collections.abc import Sequence, Set
from itertools import pairwise

from casebook.parsing.dates import date_words
from casebook.parsing.promises.around import clause_words
from casebook.parsing.promises.around.negations import is_not
from casebook.parsing.tokens import Token, word_at

_PROMISES = tuple(
    "promis guarant warrant assur swear commit confirm belov garander garanti toezeg verzeker zeker versprech zusag garant "
    "prometer asegur confirmar bestatig bevestig versich".split()
)
"""How the verbs begin by which somebody stands for a day."""
_PINS = tuple(
    frozenset(pins.split())
    for pins in (
        "hold me|hold us|quote me|pin me|pin vast|op vast|count on|bank on|rely on|daar aan|daaraan|daar op|daarop|vastpinnen|"
        "dessus|con ello|allow ello|contar ello|verlassen darauf|vertrouw op|fiar|fiez|bet on|"
        "sure|certain|zeker|sicher|seguro|claro|clear|fest|festnageln|festlegen|engage|engageons|comprometo|comprometemos"
    ).split("|")
)
"""Of what these words tell, denied, that it is not to be relied on: don't hold me to it, pin me er niet op vast."""
_UNSURE = frozenset(
    "unclear uncertain onduidelijk onzeker unklar ungewiss unsicher sternen incertain incertaine incierto questionable".split()
)
_TO_BE_SEEN = (("be", "seen"), ("de", "vraag"), ("is", "afwachten"), ("het", "afwachten"))
_WHETHER = frozenset(("of", "whether"))
_SUBJECTS = frozenset(
    "het dat dit u we wij hij ze zij je ik de uw er die it this that they he she your the you i".split()
)
_SAYS = frozenset(
    "say tell know sure zeggen weet weten sagen weiss wissen dire sais decir decirle decirselo se".split()
)
_SURELY = frozenset(
    "it that this you u je jullie dat het es ihnen euch le lo la the for sure yet 100 % hundred percent certain certainty "
    "anything nothing one either though myself now at all zeker met ook nog nu leider helaas maar aber i'm afraid "
    "ik ich i we wij wir kan kann konnen kunnen can is es ist sein zijn".split()
)
"""Around such a verb, that nothing else than the day before is what nobody stands for; not: I can't promise a time."""
_BARELY = frozenset(
    "i we it that this they he she dat het ik wij we can't cannot couldn't can isn't not niet nicht kan kunnen gaat geht "
    "lukt peux pouvons peut puedo podemos puede is posible possible mogelijk moglich the sorry unfortunately helaas leider so "
    "simply just doesn't won't work happen no way".split()
)
"""All that a clause has that only says no: but I can't, maar dat kan niet."""
_ABLE = frozenset(
    "can can't cannot couldn't kan kunnen gaat geht lukt peux pouvons peut puedo podemos puede possible posible mogelijk "
    "moglich".split()
)
_ELSE = frozenset(
    "earlier sooner before eerder fruher vroeger tot antes which welke welches wann wanneer when what how hoe wie exact exactly "
    "precies genau time tijd tijdstip uur uhr hour heure hora more meer mehr".split()
)
"""In such a clause, that something else than the day is what nobody stands for: earlier, at what time."""
_WISH = frozenset("wish wunschte wunschten wou wilde ojala".split())
_WISHED = frozenset(", i we it that ik wij ich wir dat pudiera pudieramos fuera".split())
_GLADLY = frozenset("love like graag gern gerne liebend aimerais aimerions gustaria encantaria".split())
_TO_SAY = tuple(
    "say tell promis guarant give offer zegg belov garander sagen versprech zusag nennen dire promet garant donner decir promet "
    "asegur dar".split()
)
_WITHOUT = frozenset("without zonder sin".split())
_SURETY = frozenset(
    "guarantee guarantees garantie garanties warranty gewahr promise promises compromiso garantia".split()
)
_AGAINST = frozenset("but maar".split())
_NOTHING = frozenset("nothing niets nichts niks no".split())
_DENYING = (
    clause_words.NOT | _UNSURE | _WHETHER | {"seen", "vraag", "afwachten"} | _WISH | _GLADLY | _WITHOUT | _NOTHING
)
_FURTHEST = 24


def may_deny_afar(words: Sequence[str]) -> bool:
    """Whether any of these words can deny a day from another clause; in most texts none does, and no more is asked."""
    return not _DENYING.isdisjoint(words) or any(word.endswith("n't") for word in words)


def is_denied_afar(tokens: Sequence[Token], sentence: range, at: int, end: int) -> bool:
    """Whether another clause of the sentence says that nobody stands for the day that stands from `at` to `end`."""
    if word_at(tokens, sentence.start) in _WHETHER and word_at(tokens, sentence.start + 1) in _SUBJECTS:
        clause = {word_at(tokens, place) for place in range(sentence.start, at)}
        if not clause & clause_words.JOINTS:
            return True  # whether it comes Friday, we shall see
    return _is_wished(tokens, sentence, at) or _is_denied_behind(tokens, end, min(sentence.stop, end + _FURTHEST))


def _is_wished(tokens: Sequence[Token], sentence: range, at: int) -> bool:
    """I wish I could say Saturday, ik zou graag vrijdag beloven: wished for in words before it, with no "but" between."""
    start = max(sentence.start, at - _FURTHEST)
    against = (place + 1 for place in range(at - 1, start - 1, -1) if word_at(tokens, place) in _AGAINST)
    start = next(against, start)
    words = [word_at(tokens, place) for place in range(start, at)]
    wished = any(word in _WISH and after in _WISHED for word, after in pairwise(words))
    if wished:
        return True
    gladly = next((place for place, word in enumerate(words) if word in _GLADLY), None)
    if gladly is None or not _is_would(words[: gladly + 1]):
        return False
    behind = [word_at(tokens, place) for place in range(start + gladly, min(sentence.stop, at + 4))]
    return any(word.startswith(_TO_SAY) for word in behind[1:])


def _is_would(words: Sequence[str]) -> bool:
    """Whether it is what somebody would do: I'd love to, ik zou graag, me gustaria; not: I like to."""
    would = {"would", "zou", "zouden", "werd", "wurde", "wurden"} & set(words)
    return bool(would) or words[-1] not in ("love", "like", "graag", "gern", "gerne") or "'d" in " ".join(words)


def _is_denied_behind(tokens: Sequence[Token], end: int, last: int) -> bool:
    """Whether a clause behind says so, and no other day stands between."""
    clause: list[str] = []
    for place in range(end, last + 1):
        word = word_at(tokens, place) if place < last else ""
        if word in date_words.numbered("WEEKDAYS") or word in date_words.MONTH_NAMES or word[:1].isdecimal():
            return word == "100" and _denies([*clause, "it"], {word_at(tokens, one) for one in range(place, last)})
        if word and (word not in clause_words.JOINTS or word_at(tokens, place + 1) == "niet"):
            clause.append(word)
            continue
        if place > end and clause and _denies(clause, set()):
            return True
        clause = clause if _ELSE & {*clause} else []  # wann genau, kann ich nicht sagen
    return False


def _denies(clause: Sequence[str], more: Set[str]) -> bool:
    """Whether a clause in these words says that nobody stands for what was said before it."""
    said = set(clause)
    if said & _WITHOUT and said & _SURETY and len(clause) <= 3:
        return True
    if said & _UNSURE or any(pair in _TO_BE_SEEN for pair in pairwise(clause)):
        return not said & _ELSE
    if said & _ELSE or not (said & _NOTHING or any(map(is_not, clause))):
        return False
    if said <= _BARELY and said & _ABLE and more <= _SURELY:
        return True
    if any(said >= pins for pins in _PINS):
        return True
    verb = next((at for at, word in enumerate(clause) if word.startswith(_PROMISES) or word in _SAYS), None)
    return verb is not None and set(clause[verb + 1 :]) <= _SURELY | clause_words.NOT
