"""How a condition begins: after receipt, as soon as, as long as. Nothing here raises."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from casebook.parsing.dates import date_words, due_words
from casebook.parsing.dates.grammar import part_at
from casebook.parsing.dates.numbers import number_read_at
from casebook.parsing.promises.around import clause_words
from casebook.parsing.promises.condition_words import EVENT_NOUNS
from casebook.parsing.tokens import Token, TokenKind, skip, word_at

_FURTHEST = 28
"""How many words behind the start of a condition its consequence may stand."""
_WHOSE = (
    "the",
    "your",
    "our",
    "my",
    "ur",
    "his",
    "her",
    "their",
    "its",
    "de",
    "het",
    "uw",
    "je",
    "jouw",
    "onze",
    "mijn",
    "een",
    "a",
    "an",
)
_NO_EVENT = frozenset(
    "en and maar but dus so "
    "all hours that this which lunch dinner work checking speaking looking reviewing talking investigating consulting chatting "
    "reading discussing careful much further some overleg contact wat dit dat afloop twaalven enig lang veel werktijd".split()
)
"""What has happened by now, or is no event: after all, after checking with my manager, na overleg."""
_HAPPENED = frozenset("reply response payment release cancellation".split())
"""What may as well have happened by now: following your reply, following your cancellation."""
_ON_EVENTS = frozenset("receipt approval confirmation return delivery completion".split())
"""Behind "on" and before "of", what is still to happen wherever in the sentence it stands."""
_NOTHING = frozenset("not no nothing still nog niet niets geen".split())
_ALL = frozenset("all everything things it that alles het dat".split())
_WELL = frozenset("well plan planned smoothly okay right goed meezit meewerkt gesmeerd volgens plannen".split())
_OF_ORDERS = frozenset("for on with bij voor op met by".split())
_ORDERS = frozenset("order orders purchases bestelling bestellingen commande commandes pedido pedidos".split())
_UNTIL = frozenset("by until till tot".split())
_MEANS = frozenset(("means", "mean", "would"))
"""Behind what somebody may do, before what comes of it: cancelling today means that the last bill is dated 14 May."""
_ASKS_WHETHER = frozenset("weten zeggen kijken nakijken zien checken vragen nagaan vraag check onzeker".split())
_FROM_YOU = frozenset("reply response answer tegenbericht reactie antwoord".split())
"""Behind "without", what the person may still give: without your reply the case is closed in 7 days."""
_NO_MATTER = frozenset(
    "delay doubt fail problem problems cost costs charge vertraging twijfel kosten problemen uitstel".split()
)
"""Behind "without", what nobody has to give: without delay."""
_NEVER_AFTER = frozenset("look looks looking looked shortly soon day ever year".split())
"""Before "after" they make it something else: look after it, the day after."""


def condition_places(tokens: Sequence[Token], ends_sentence: Callable[[int], bool]) -> list[int]:
    """Where each condition begins: once, if, after receipt, should it not arrive; not if all goes well."""
    begin = (at for at in range(len(tokens)) if _begins_condition(tokens, at, ends_sentence))
    return [at for at in begin if not is_hedge(tokens, at)]


def is_waited_for(tokens: Sequence[Token], at: int, conditions: Sequence[int]) -> bool:
    """Whether something that has to happen first begins here: one of these `conditions` or an event, and no step of theirs."""
    return (at in conditions or is_after_event(tokens, at)) and not is_no_wait(tokens, at)


def is_no_wait(tokens: Sequence[Token], at: int) -> bool:
    """Whether nothing has to happen first, though a word here says when or if: I ring you Friday to see if it works, or once
    I've had a word with accounts.
    """
    word = word_at(tokens, at)
    if word in _WHETHER and word_at(tokens, at - 1) in _TO_SEE:
        return word_at(tokens, at - 2) in ("to", "for", "te", "om", "and")
    first = at + 3 if is_as_soon_as(tokens, at) and word in ("as", "so") else at + 1
    who = word_at(tokens, first).partition("'")[0]
    begins = word in _ONCE or first > at + 1
    behind = {word_at(tokens, place) for place in range(first + 1, first + _OWN_STEP)}
    talked = _TALKED if who in _THEIRS else _PARLE if who == "it" else frozenset()
    learns = (who in _THEIRS or who in _LEARN) and _YOU.isdisjoint(behind) and not _LEARN.isdisjoint(behind | {who})
    return begins and (learns or not talked.isdisjoint(behind))


_WHETHER = frozenset("if whether of".split())
_TO_SEE = frozenset(
    "see check hear ask know out confirm kijken horen zien vragen checken weten fragen sehen voir savoir verifier "
    "demander ver saber comprobar preguntar confirmar".split()
)
_ONCE = frozenset("once when after zodra nadat wanneer als".split())
_THEIRS = frozenset("i we he she they ik wij we hij zij ze ive weve hes shes theyve".split())
_TALKED = frozenset(
    "spoken spoke talked word chat checked chased rung asked gesproken overlegd overleg gebeld nagevraagd nagekeken besproken "
    "parlé parle discuté eu hablado consultado preguntado".split()
)
"""What those who promise do themselves before they come back to it."""
_LEARN = frozenset(
    "know knows hear heard news weet weten hoor gehoord nieuws wissen weiss sais savons nouvelles sepa sepamos noticias".split()
)
_YOU = frozenset("you your u uw jou jouw van".split())
"""What they find out before they come back to it, of others than the person: once I know more."""
_PARLE = frozenset("parlé discuté".split())
"""Of these what no thing does, so that the French `il` is somebody."""

_OWN_STEP = 9
"""Within so many words behind its subject. Our own choice."""


def is_doubt(tokens: Sequence[Token], start: int, end: int) -> bool:
    """Whether a sentence is a condition put as a question: not there by Monday? still nothing? is hij er dan nog niet?"""
    words = [word_at(tokens, at) for at in range(start, end)]
    if words[-1:] != ["?"]:
        return False
    return bool(_NOTHING & set(words[:2])) or words[0].endswith("n't") or bool({"niet", "niets"} & set(words[1:]))


def is_hedge(tokens: Sequence[Token], at: int) -> bool:
    """Whether the condition here only says that nobody is sure: if all goes well, all being well, als het goed is."""
    words = [word_at(tokens, at + place) for place in range(1, 7)]
    if word_at(tokens, at) not in ("if", "als", "mits", "assuming", "provided", "providing", "indien"):
        return False
    subject = words[1] if words[0] in ("that",) else words[0]
    return subject in _ALL and bool(_WELL & set(words[1:4]))


def _begins_condition(tokens: Sequence[Token], at: int, ends_sentence: Callable[[int], bool]) -> bool:
    word, following = word_at(tokens, at), word_at(tokens, at + 1)
    begins = at == 0 or word_at(tokens, at - 1) in clause_words.JOINTS
    before = word_at(tokens, at - 1)
    again = word == "once" and (following in ("a", "per", "every", "more", "again") or before in ("at", "than"))
    again = again or (word == "provided" and before in ("be", "been", "is", "are", "was", "were", "being"))
    return (
        (word in clause_words.CONDITIONS and not again)
        or (word == "als" and following in clause_words.PERSONS)
        or is_as_soon_as(tokens, at)
        or is_after_something(tokens, at)
        or (begins and word in ("bij", "on") and following in clause_words.EVENTS)
        or (begins and (_is_whoever(tokens, at) or _is_for_orders(tokens, at)))
        or (word == "on" and following in _ON_EVENTS and word_at(tokens, at + 2) == "of")
        or (word, following) in clause_words.PAIRS
        or (word == "of" and before in _ASKS_WHETHER)
        or _counts_from(tokens, at)
        or (word in ("without", "zonder") and {following, word_at(tokens, at + 2)} & _FROM_YOU != set())
        or (begins and word in ("without", "zonder") and not {following, word_at(tokens, at + 2)} & _NO_MATTER)
        or (begins and _is_before_something(tokens, at))
        or _is_inverted(tokens, at, begins, ends_sentence)
        or (
            begins and word.endswith("ing") and _MEANS & {word_at(tokens, at + place) for place in range(1, 9)} != set()
        )
    )


def _is_for_orders(tokens: Sequence[Token], at: int) -> bool:
    """Whether it is only told of orders made by some time: for orders before noon, bij bestelling voor 12 uur."""
    place = skip(tokens, at + 1, "all", "any", "alle", "every", "toute", "toutes", "todos", "los", "the")
    placed = skip(tokens, place + 1, "placed", "made", "received", "passed", "geplaatst")
    orders = word_at(tokens, at) in _OF_ORDERS and word_at(tokens, place) in _ORDERS
    return orders and word_at(tokens, placed) in due_words.BEFORE | _UNTIL


def _is_whoever(tokens: Sequence[Token], at: int) -> bool:
    """Whether what people have to do begins here: whoever pays before Friday, anyone ordering, wie voor vrijdag betaalt."""
    following = word_at(tokens, at + 1)
    is_one = word_at(tokens, at) in ("anyone", "anybody", "iedereen") and (
        following in ("who", "die") or following[-3:] == "ing"
    )
    return is_one or word_at(tokens, at) in ("whoever", "wie")


def _is_before_something(tokens: Sequence[Token], at: int) -> bool:
    """Before we pay, voordat wij betalen: the day behind it is that of what comes first, and not of what was asked for."""
    if word_at(tokens, at) == "voordat":
        return True
    place = skip(tokens, at + 1, *_WHOSE)
    if (
        word_at(tokens, at) != "before"
        or word_at(tokens, at + 1) in ("i", "ik")
        or place >= len(tokens)
        or tokens[place].kind is not TokenKind.WORD
    ):
        return False
    return part_at(tokens, at + 1) is None and part_at(tokens, place) is None and not _names_time(tokens[place].text)


def is_after_something(tokens: Sequence[Token], at: int) -> bool:
    """After your bank releases it, na akkoord van de leverancier: after what is no time, and has not happened yet."""
    if is_following_an_event(tokens, at):
        return True
    if word_at(tokens, at) not in ("after", "na") or word_at(tokens, at - 1) in _NEVER_AFTER:
        return False
    place = skip(tokens, at + 1, *_WHOSE)
    if place >= len(tokens) or tokens[place].kind is not TokenKind.WORD or tokens[place].text in _NO_EVENT:
        return False
    return part_at(tokens, at + 1) is None and part_at(tokens, place) is None and not _names_time(tokens[place].text)


def _counts_from(tokens: Sequence[Token], at: int) -> bool:
    """Counting from your delivery, gerekend vanaf de levering; not from today or another day."""
    if word_at(tokens, at) not in due_words.COUNTED | {"counting"} or word_at(tokens, at + 1) not in (
        "from",
        "vanaf",
        "since",
    ):
        return False
    place = skip(tokens, at + 2, *_WHOSE)
    return (
        part_at(tokens, at + 2) is None and part_at(tokens, place) is None and not _names_time(word_at(tokens, place))
    )


def is_following_an_event(tokens: Sequence[Token], at: int) -> bool:
    """Following approval, following our inspection of it: what is still to happen; not following your call."""
    place = skip(tokens, at + 1, *_WHOSE, "successful", "full", "final", "manager", "management")
    return word_at(tokens, at) == "following" and word_at(tokens, place) in EVENT_NOUNS - _HAPPENED


def _names_time(word: str) -> bool:
    return word in date_words.FEASTS | date_words.SEASONS | date_words.MONTH_NAMES or bool(date_words.unit_named(word))


def is_after_event(tokens: Sequence[Token], at: int) -> bool:
    """After receipt, na ontvangst: what comes before counts from something that is still to happen."""
    if word_at(tokens, at) not in due_words.COUNTED_FROM and word_at(tokens, at) not in ("bij", "as"):
        return False
    if word_at(tokens, at) == "as":
        return (word_at(tokens, at + 1), word_at(tokens, at + 2)) == ("soon", "as")
    following = word_at(tokens, at + 1)
    if word_at(tokens, at) == "bij":  # bij u is at your place
        return bool({following, word_at(tokens, at + 2)} & (due_words.EVENTS - clause_words.DETERMINERS))
    return (
        following in due_words.EVENTS or following in clause_words.PERSONS or following in ("we", "you", "it", "they")
    )


_AT_ONCE = frozenset(
    (
        ("soon", "as"),
        ("zo", "gauw"),
        ("zo", "snel"),
        ("the", "moment"),
        ("the", "minute"),
        ("het", "moment"),
        ("van", "zodra"),
    )
)


def is_as_soon_as(tokens: Sequence[Token], at: int) -> bool:
    """As soon as, soon as, the moment, zo gauw, as long as, so long as; as long as 10 days is an amount."""
    if (word_at(tokens, at), word_at(tokens, at + 1)) in _AT_ONCE and word_at(tokens, at - 1) != "as":
        return word_at(tokens, at + 2) not in ("mogelijk", "possible")
    if word_at(tokens, at + 3) in ("possible", "mogelijk"):
        return False
    if word_at(tokens, at) not in ("as", "so") or word_at(tokens, at + 2) != "as":
        return False
    return word_at(tokens, at + 1) == "soon" or (
        word_at(tokens, at + 1) == "long" and number_read_at(tokens, at + 3) is None
    )


def _is_inverted(tokens: Sequence[Token], at: int, begins: bool, ends_sentence: Callable[[int], bool]) -> bool:
    """Whether a condition without *if* begins here: should you not receive it, mocht het komen, komt het niet, dan …"""
    word, following = word_at(tokens, at), word_at(tokens, at + 1)
    subject = (
        following in clause_words.PERSONS or following in clause_words.PRONOUNS or following in ("the", "your", "any")
    )
    if (word == "should" and following in clause_words.PRONOUNS) or (word in ("mocht", "mochten") and subject):
        return True
    if not begins:
        return False
    if (word in clause_words.INVERTED and subject) or (
        word in clause_words.DEPENDING and following in ("to", "on", "van", "your", "the", "approval")
    ):
        return True
    is_verb = word in clause_words.DUTCH_VERBS or (word.endswith("t") and word not in clause_words.DUTCH_NO_VERBS)
    subject = following in clause_words.PERSONS or following in date_words.numbered("WEEKDAYS")
    return is_verb and subject and _has_consequence(tokens, at, ends_sentence)


def _has_consequence(tokens: Sequence[Token], at: int, ends_sentence: Callable[[int], bool]) -> bool:
    """Whether the clause here is followed by another that says what is done then."""
    negative = False
    for place in range(at, min(len(tokens), at + _FURTHEST)):
        if ends_sentence(place):
            return False
        negative = negative or word_at(tokens, place) in clause_words.DUTCH_NOT
        if word_at(tokens, place) == "dan" and place > at + 2:
            return True
        if word_at(tokens, place) == "," and negative:
            return True
    return False
