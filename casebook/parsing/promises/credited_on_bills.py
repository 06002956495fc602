"""A credit on a bill whose day is told behind it: the credit is on your next statement, which closes on the 24th.

Nothing here raises.
"""

from __future__ import annotations

from casebook.parsing.promises.around.clauses import Clauses
from casebook.parsing.promises.promise_kinds import promise_kind_in
from casebook.records.vocabularies import Promised
from casebook.text.folding import folded

_WHICH = frozenset("which that who die dat".split())
_BILLS = tuple(
    "statement bill invoice factuur rekening afrekening nota rechnung abrechnung facture releve factura recibo extracto".split()
)
_CREDITED = tuple("credit abon gutschr gutgeschr avoir dedu descuent afgetrok mindering verrechn abgezog".split())
_IS_MADE = tuple(
    "clos issue generat print cut come post sent produc run verschijn verstuur verzond opgemaakt komt sluit volgt erstell "
    "erschein kommt versend abgeschloss gestellt sort emis emet edit arriv cierr emit sale genera".split()
)


def is_day_of_its_bill(clauses: Clauses, at: int) -> bool:
    """Whether the clause of a day says when the bill is made that a credit told before it is on."""
    clause = clauses.places(at)
    sentence = clauses.sentence(at)
    words = [clauses.tokens[place].text for place in clause]
    if not words or words[0] not in _WHICH or not any(word.startswith(_IS_MADE) for word in words[1:]):
        return False
    if clause.start <= sentence.start:
        return False
    before = clauses.text[clauses.tokens[sentence.start].start : clauses.tokens[clause.start - 1].end]
    told = folded(before).split()
    is_on_a_bill = any(word.startswith(_BILLS) for word in told)
    return is_on_a_bill and (
        any(word.startswith(_CREDITED) for word in told) or promise_kind_in(before) is Promised.REFUND
    )
