"""What the person asked the company to do last, as far as a short answer may agree to it."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import NamedTuple

from casebook.parsing.transcripts.agreed.asked_things import (
    asks_about_a_charge,
    kind_asked,
    names_goods,
)
from casebook.parsing.transcripts.agreed.left_behind import is_left_behind
from casebook.parsing.transcripts.agreed.papers_asked import lacks_a_paper, wants_a_paper
from casebook.parsing.transcripts.agreed.short_answers import agreement
from casebook.parsing.transcripts.clauses.answers_given import LONGEST_QUESTION
from casebook.parsing.transcripts.clauses.bare_answers import DENIED, WANTS, is_question
from casebook.parsing.transcripts.decoding import plain
from casebook.parsing.transcripts.languages.contractions import with_marks
from casebook.parsing.transcripts.promised.question_words import asks_when, is_past_or_mine
from casebook.parsing.transcripts.standing.made import Made
from casebook.parsing.transcripts.turns import Line, Turn
from casebook.records.vocabularies import Promised
from casebook.text.sentences import sentences

_PLEASE = re.compile(
    r"\b(?:please|pls|plz|graag|alstublieft|alsjeblieft|aub|svp|s'il (?:vous|te) plait|stp|bitte|por favor|porfa(?:vor)?)\b"
)
_ABOUT = re.compile(
    r"(?:^\W*|[,;:] ?|\b(?:and|so|but|en|dus|maar|und|also|aber|et|donc|mais|y|pero) )(?:what|which|who|whose|where|why|how|hoe|"
    r"wat|welke?|wie|waarom|waar|was|welche\w*|wer|warum|wieso|wo|combien|comment|quels?|quelles?|pourquoi|qui|ou|cuanto\w*|"
    r"como|que|cuales?|quien|donde|por que)\b|"
    r"\b(?:shall|should|must|may) (?:i|we)\b"
)
"""What makes a question one about a thing, and none for it."""

_WAS_NOT = re.compile(r"\b(?:was|were|did|has|have|had)n't\b")
"""What asks whether something was not."""

_COSTS = re.compile(
    r"\b(?:costs?|charged?|fees?|free|pay(?:ing)?|kosten|kost|gratis|betalen|kostet|kosten|gebuhr\w*|bezahlen|coute\w*|frais|"
    r"gratuit\w*|payer|cuesta|cobr\w+|pagar)\b"
)
"""What a thing costs."""

_MAY_HAVE = re.compile(
    r"\b(?:can|could|will|would) (?:you|i|we|someone|somebody|they) have (?=an?\b|it\b|one\b|the\b|someone\b)"
)

_BESIDE = re.compile(
    r"\b(?:same time|while (?:you|he|she|they)(?:'re| are|'s| is) (?:at it|there|here)|same (?:visit|trip|day)|in one go|too|"
    r"also|as "
    r"well|both|tegelijk\w*|gelijk|meteen|ook|in een moeite|dezelfde (?:dag|keer|rit)|toch (?:bent|ben|komt)|gleich(?:zeitig)?|"
    r"auch|dabei|mitmachen|mit(?=\W*$)| mit (?:machen|nehmen|anschauen|reparieren)|in einem aufwasch|meme (?:occasion|temps|jour|"
    r"passage)|aussi|tant que vous y etes|au passage|en meme temps|de paso|tambien|a la vez|al mismo tiempo|"
    r"ya que (?:viene\w*|estais|"
    r"esta|estas)|mismo (?:dia|viaje))\b"
)
"""That it is to be done together with what was promised before."""

_SUITS = re.compile(
    r"\b(?:suits?|would (?:suit|work|be (?:good|great|fine|best|ideal|perfect))|works?|is (?:fine|good|best|ok|okay)|if possible|"
    r"preferably|ideally|passt|ware (?:gut|ideal|super|toll|perfekt)|gern|gerne|am liebsten|am besten|wenn moglich|moglichst|"
    r"komt (?:goed |mij |me |het best )*uit|schikt|zou (?:fijn|mooi|ideaal|prettig) zijn|is goed|is prima|liefst|het liefst|"
    r"graag|"
    r"m'arrange\w*|me convien\w*|convien\w*|serait (?:bien|parfait|ideal|super)|ce serait|de preference|si possible|"
    r"me (?:va|viene|vendria|iria) (?:bien|genial|mejor|perfecto)|estaria bien|seria (?:ideal|perfecto|genial)|"
    r"a poder ser|si puede ser|mejor|preferiblemente)\b"
)
"""That a day would do, told behind the question."""


_FOR_A_COST = (Promised.CALLBACK, Promised.REPLY, Promised.INFORMATION, Promised.REFUND)
"""What may be about a cost, or give it back, and is none."""

_COMES_AS_ASKED = (Promised.REPLACEMENT, Promised.REFUND, Promised.INFORMATION)
"""What is asked about with *when do I get it*, where it was asked for before."""

DayOf = Callable[[str], tuple[str | None, str]]
"""The day that words tell, as an ISO date, and those that tell it."""


class Request(NamedTuple):
    """What was asked for: the line and words of the question, its kind, the words that name its day, and how it is asked.

    `beside` is whether it is to be done together with something else, `when` whether only its day is asked for, `back` whether
    only a charge was named, which an answer has to say comes back, `bare` whether no more than a day is.
    """

    line: Line
    text: str
    kind: Promised
    day: str = ""
    beside: bool = False
    when: bool = False
    back: bool = False
    bare: bool = False
    late: Made | None = None
    """The promise that did not come, which is told of."""


def request_in(
    turn: Turn, heard: Sequence[str], said: Sequence[str], topic: Promised | None, day_of: DayOf
) -> Request | None:
    """What the person asks for in a turn: by its last question that asks the company for something; None where none does.

    `topic` is the kind of what they asked for before, which a bare *when* or day is about; `day_of` tells the day of a text.
    `heard` is what they said before, `said` what the company did.
    """
    asked = [(line, each) for line in turn.lines for each in sentences(line.text)]
    return _last_of(asked, heard, said, topic, day_of)


def _last_of(
    asked: Sequence[tuple[Line, str]], heard: Sequence[str], said: Sequence[str], topic: Promised | None, day_of: DayOf
) -> Request | None:
    """The last request of these sentences; one that a *when* and no more stands behind asks for its day."""
    for place in range(len(asked) - 1, -1, -1):
        line, text = asked[place]
        small = plain(text)
        if not _is_one(small) or len(text) > LONGEST_QUESTION:
            continue
        when = asks_when(small)
        small = _asked_behind(small)
        is_free = when is None and not (wants_a_paper(small) or is_left_behind(small))
        if when is False or (is_free and is_past_or_mine(with_marks(_MAY_HAVE.sub("can you ", small)))):
            return None
        message = " ".join(each for _, each in asked[: place + 1])
        before = _last_of(asked[:place], heard, said, topic, day_of) if when and len(small.split()) <= _FEW else None
        if before is not None:
            return before._replace(when=True)
        is_bare = when or agreement(text.rstrip(" ?"), day_of(text.rstrip(" ?"))[1]) is not None
        kind = kind_asked(text, message, heard, said) or (topic if is_bare else None)
        if when and kind is Promised.DELIVERY and topic in _COMES_AS_ASKED and not names_goods(small):
            kind = topic  # can I have a new one? – yes – when would I get it?
        was_not = _WAS_NOT.search(with_marks(small)) and not lacks_a_paper(small)
        about = _ABOUT.search(small) or was_not or (kind not in _FOR_A_COST and _COSTS.search(small))
        if when is None and asks_about_a_charge(text):
            return Request(Line(line.number, text), text, Promised.REFUND, back=True)
        if kind is None or (when is None and about):
            return None
        behind = next((each for _, each in asked[place + 1 :] if _SUITS.search(plain(each))), "")
        is_beside, is_when = _BESIDE.search(small) is not None, when is not None
        bare = is_bare and not is_when
        return Request(Line(line.number, text), text, kind, behind, is_beside, is_when, bare=bare)
    return None


def _asked_behind(small: str) -> str:
    """What is asked behind a comma, in small letters: what stands before it tells what was; all of it where nothing is."""
    found = _ASKS_BEHIND.search(small)
    return small[found.start() :] if found else small


def _is_one(small: str) -> bool:
    """Whether a sentence in small letters asks for something, with a mark at its end or without."""
    is_wish = WANTS.search(small) is not None and not DENIED.search(small)
    is_wish = is_wish or wants_a_paper(small) or is_left_behind(small)
    is_asked = is_question(small) or _ASKS_BEHIND.search(small) is not None or _PLEASE.search(small) is not None
    return is_asked or is_wish or bool(asks_when(small) and len(small.split()) <= _FEW)


_ASKS_BEHIND = re.compile(
    r", (?:and |en |und |et |y )?(?:(?:can|could|will|would|do|am) (?:i|we|you|they|someone)|(?:kan|kunt|kun|krijg|kunnen) "
    r"(?:ik|we|u|je|jullie)|(?:kann|konnen|kannst|bekomm\w*|krieg\w*) (?:ich|wir|sie|ihr|du)|(?:vous|tu) (?:pouvez|peux|"
    r"pourriez)|"
    r"(?:me |nos )?(?:l[oa]s? )?(?:puedes?|podeis|podriais?|pueden))\b"
)
"""A question behind a comma, without its mark."""

_FEW = 3
"""So many words that ask *when* need no mark: `me: and when then`. Our own choice."""
