"""The problem as the person typed it, in sentences that can be told alone."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import partial
from itertools import chain
from typing import TYPE_CHECKING

from casebook.exporters.words.asked_last import is_all_asked
from casebook.exporters.words.statements import may_turn, statements_of, without_sentences
from casebook.exporters.words.typed import capitalised, one_line
from casebook.text.quick_pattern import QuickPattern
from casebook.text.sentences import sentences
from casebook.text.words.joining_words import AND

if TYPE_CHECKING:
    from casebook.exporters.wording import Wording

_LEAST_WORDS = 3
"""A sentence of fewer words hangs on the one before it. Our own choice."""

_LONG, _LEAST_BEFORE = 150, 40
"""A longer sentence is told in two where it can, and how long the first of these is at least. Our own choice."""

_GOES_ON = QuickPattern(
    rf", (?:{AND}) (?=(?:the|my|our|one|both|mijn|de|het|onze|een|der|die|das|mein|meine|unser|unsere|le|la|les|l['’]"
    r"|mon|ma|mes|notre|el|los|las|mi|mis|nuestr[oa]) )"
)
"""Where a sentence goes on with a subject of its own that has a name."""

_TOGETHER = 150
"""What went wrong and what is asked take more room together than a lead has beside a promise: then the first is told in two where
it can be. Our own choice."""

_SPLICED = QuickPattern(
    rf", (?:(?:{AND}) )?(?=(?:the|my|our|mijn|onze?|de|het|der|die|das|mein\w*|unser\w*|le|la|les|mon|ma|mes"
    r"|notre|nos|el|los|las|mis?|nuestr[oa]s?)"
    r" [^\W\d_]+ (?:is|are|was|were|has|have|had|does|did|keeps?|runs?|leaks?|drips?|comes?|came|goes|went|stops?"
    r"|stopped|smells?|zijn|waren|heeft|hebben|hadden|doet|doen|loopt|lopen|lekt|druppelt|komt|kwam|gaat|ging|blijft"
    r"|staat|stinkt|ist|sind|war|hat|haben|hatten?|läuft|laufen|tropft|kommt|kam|geht|bleibt|steht|riecht|dringt|est"
    r"|sont|était|étaient|a|ont|coule|coulent|fuit|fuient|vient|reste|ne|es|está|están|era|estaba|ha|han|sale|salen|gotea"
    r"|entra|no|se) \S)"
)
"""A comma behind which another main clause stands, with a subject and a verb of its own: *it leaks, the water runs into the
hall*. In German a clause that hangs on what stands before it has its verb at the end."""

_NOT_SHORT = 90
"""A sentence of the problem that is no longer is told whole. Our own choice."""

_AND_THEY = QuickPattern(
    rf",? (?:{AND}) (?=(?:they|it|i|we|he|she|nobody|nothing|jullie|ze|zij|ik|er|niemand|sie|es|ich|wir|man|ils?|elles?"
    r"|on|je|nous|vous|personne|nadie) (?!(?:say|said|says|claim\w*|told|zegt|zeggen|zei|zeiden|beweren|beweert|sagt|sagen|sagten"
    r"|behaupt\w*|dit|disent|prétend\w*|a dit|ont dit|dice|dicen|dijeron)\b)[^\W\d_]+)"
)
"""Where a clause with a subject of its own is added, in which more is said than before it, and nothing taken back."""

_TAKES_BACK = QuickPattern(
    r"\b(?:but|only|unless|except|maar|alleen|tenzij|aber|nur|außer|mais|seulement|sauf|pero|solo|sólo|salvo)\b"
)

_HANGS = QuickPattern(
    r"(?:if|when|since|because|as|after|before|while|although|though|until|als|wanneer|omdat|sinds|nadat|voordat|terwijl"
    r"|hoewel|toen|wenn|weil|da|nachdem|bevor|während|obwohl|seit|sobald|si|quand|comme|depuis|parce|puisque|lorsque|après"
    r"|alors|cuando|como|porque|desde|aunque|mientras|después)\b"
)
"""How a clause begins that is none without the next."""

_GROUNDS = QuickPattern(
    r"\b(?:because|as|supposedly|allegedly|claim\w*|(?<!they )(?<!you )want(?! to\b)|omdat|zogenaamd|beweer\w*|volgens|weil|da"
    r"|denn|angeblich|laut|behaupt\w*|car|parce|puisque|selon|prétend\w*|soi-disant|porque|pues|ya que|según|supuestamente"
    r"|afirm\w*|according)\b"
)
"""What begins a ground that may be another's: the next sentence may deny it."""

_THEY_KEEP = QuickPattern(
    r"\bthey (?:(?:still|now|just) )?(?:want to |are going to )?(?:keep|kept|withh[eo]ld|deduct(?:ed)?|charged?|took|take)\b"
    r"|\b(?:zij|ze) (?:houden|hielden|rekenen|rekenden|trekken|trokken|willen [^.,;:]{1,80}?\b(?:in)?houden)\b"
    r"|\b(?:sie|man) (?:behalten|behielten|berechnen|wollen [^.,;:]{1,80}?\b(?:einbehalten|behalten|abziehen))\b"
    r"|\b(?:ils|elles|on) (?:veulent |veut )?(?:gard(?:ent|er|e)|reti(?:ennent|ent)|retenir|me (?:factur|compt)(?:ent|e))\b"
    r"|\b(?:ellos|ellas) (?:quieren )?(?:se quedan|quedarse|retienen|retener|cobran|cobrarme)\b"
)
"""What they do with the person's money or want to, which is nobody's word: they want to keep 420 pounds."""

_DENIED = QuickPattern(r"(?:\b(?:not|never|niet|nooit|nicht|nie|pas|jamais|no|nunca)|n['’]t)\W*$")
"""How a sentence ends that denies what was said before and says nothing else: I did not."""

_MENDED = QuickPattern(
    r"\b(?:one|half|part(?:ly)?|later|then|since|refunded|replaced|repaired|fixed|came|paid|sent|één|helft|deel|later|daarna"
    r"|terugbetaald|vervangen|gerepareerd|hersteld|kwam|gekomen|betaald|gestuurd|eins|hälfte|teil\w*|später|danach|erstattet"
    r"|ersetzt|repariert|behoben|kam|gekommen|bezahlt|geschickt|moitié|partie|ensuite|puis|après|remboursée?s?|remplacée?s?"
    r"|réparée?s?|venue?s?|payée?s?|envoyée?s?|uno|mitad|parte|luego|después|reembols\w+|sustitu\w+|repar\w+|vino|llegó|pagó"
    r"|pagaron|envi\w+)\b"
)
"""What may say that it was put right since, or in part: one was refunded."""


def problem_of(wording: Wording) -> list[str]:
    """The sentences of the problem, of which each can be told without the next; none where nobody typed one. Without those that
    say no more than what is wanted, which is asked below."""
    case = wording.facts.case
    typed, asked = list(apart(wording, statements_of(case.problem))), one_line(case.want).casefold()
    is_asked = partial(is_all_asked, language=wording.language, asked=asked)
    return without_sentences(typed, is_asked) if asked else typed


def apart(wording: Wording, statements: Iterable[str]) -> Iterator[str]:
    """The statements of a person's own account; a short sentence apart from the one that it was typed after, where that says of
    itself what went wrong, in nobody's words and with no ground that may be another's."""
    language = wording.language
    for statement in chain.from_iterable(_clauses(wording, each) for each in statements):
        first, *others = sentences(statement)
        is_told = language.lead.hearsay.search(_THEY_KEEP.sub("", first)) or _GROUNDS.search(first)
        is_plain = language.lead.complains.search(first) and not is_told
        stand = [
            len(each.split()) >= _LEAST_WORDS
            and not (language.log.leans.match(each) or _DENIED.search(each) or _MENDED.search(each))
            for each in others
        ]
        yield from (first, *others) if is_plain and all(stand) else (statement,)


def _clauses(wording: Wording, statement: str) -> list[str]:
    """A long sentence that goes on to what went wrong in a clause of its own in two: *my dad bought a pair in May, and the left
    one stopped on 2 March*. What comes before is in nobody's words, and says nothing of that."""
    lead = wording.language.lead
    if len(statement) <= _LONG:
        return _beside_a_long_ask(wording, statement)
    for found in _GOES_ON.finditer(statement):
        before, after = statement[: found.start()], statement[found.end() :]
        is_before = len(before) >= _LEAST_BEFORE and not (lead.complains.search(before) or lead.hearsay.search(before))
        if is_before and lead.complains.search(after):
            return [before, capitalised(after)]
    return [statement]


def _beside_a_long_ask(wording: Wording, statement: str) -> list[str]:
    """What went wrong and what comes of it in two, where both together leave too little room beside what is asked at length:
    *the shower leaks, the water runs into the hall*; and of any that is not short, what another clause with a subject adds."""
    lead = wording.language.lead
    found = _SPLICED.search(statement)
    if found is None or len(statement) + len(one_line(wording.facts.case.want)) <= _TOGETHER:
        found = _AND_THEY.search(statement) if len(statement) > _NOT_SHORT else None
    if found is None:
        return [statement]
    before, after = statement[: found.start()], statement[found.end() :]
    is_added = _AND_THEY.match(found[0] + after) is not None  # *they* is who did it, and no word for who said so
    is_theirs = lead.hearsay.search(before if is_added else statement)
    is_whole = lead.complains.search(before) and not (_HANGS.match(before) or is_theirs)
    adds = is_added and not (_TAKES_BACK.search(after) or _DENIED.search(after))
    is_apart = len(before.split()) > _LEAST_WORDS and (adds or not may_turn(after)) and "," not in before
    return [before, capitalised(after)] if is_whole and is_apart else [statement]
