"""A promise that only tells when what was offered right before it comes.

`I can send one. It'll come on Friday.`
"""

from __future__ import annotations

from casebook.parsing.promises.promise_kinds import promise_kind_in
from casebook.parsing.transcripts.clauses.clauses_said import Clauses
from casebook.parsing.transcripts.decoding import plain
from casebook.parsing.transcripts.standing.made import Made
from casebook.parsing.transcripts.standing.standing import StandingPromises
from casebook.records.vocabularies import Promised


def with_what_was_offered(made: Made, pending: list[Made], standing: StandingPromises, says: Clauses) -> Made:
    """The promise with the words and the kind of what was offered in the same turn, the last `pending`; else the same.

    What was offered is then no longer open.
    """
    offer = pending[-1] if pending else None
    if offer is None or offer.turn != made.turn or made.due is None or offer.text[-1:] == "?":
        return made
    whole = standing.together(offer.text, made.text)
    mails_it = made.kind is Promised.REPLY and promise_kind_in(whole) is Promised.OTHER  # *I'm emailing you that*
    is_vague = made.kind in (Promised.OTHER, Promised.DELIVERY) and offer.kind is not Promised.OTHER
    if (is_vague or mails_it) and says.has("refers_back", plain(made.text)):
        made.text, made.kind = whole, Promised.OTHER if mails_it else offer.kind
        pending.clear()
    return made
