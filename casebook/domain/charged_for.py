"""Whether what is wanted back is all that was taken: what the money was taken for, by the name that the record gives it. Pure."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal
from typing import TYPE_CHECKING

from casebook.records.vocabularies import EventKind
from casebook.text.quick_pattern import QuickPattern
from casebook.text.sentences import sentences
from casebook.text.sums import sums
from casebook.text.words.joining_words import AND

if TYPE_CHECKING:
    from casebook.records.kinds import Case, Event

_WHAT = r"(?P<{}>[^\W\d_]+(?:[ '’-][^\W\d_]+){{0,2}}?)"

_BACK = QuickPattern(
    r"(?:(?:a |the |my )?(?:full )?(?:refund|return|repayment|reimbursement) (?:of|for) )?(?:my|the|our|this|that) "
    rf"{_WHAT.format('en')}(?: (?:back|returned|refunded|repaid|reimbursed))?(?: in full)?"
    r"|(?:(?:de |een )?(?:volledige )?(?:terugbetaling|teruggave|terugstorting) van )?(?:mijn|de|het|onze?|die|dat) "
    rf"{_WHAT.format('nl')}(?: terug(?:betaald|gestort)?)?"
    r"|(?:(?:die |eine )?(?:volle |vollständige )?(?:rück)?(?:erstattung|zahlung|gabe) )?"
    rf"(?:meine?[rsnm]?|unsere?[rsnm]?|die|der|des|das|den) {_WHAT.format('de')}(?: (?:zurück(?:erstattet|gezahlt)?|erstattet))?"
    r"|(?:(?:le |un |la )?(?:remboursement|restitution)(?: (?:complet|intégral|total)e?)? (?:de )?)?"
    rf"(?:mon|ma|mes|notre|nos|les?|la|cette?|du|l['’]) ?{_WHAT.format('fr')}(?: remboursée?s?)?"
    r"|(?:(?:el |la )?(?:reembolso|devolución)(?: (?:completo|íntegro|total|completa|íntegra))? (?:de )?"
    rf"|que me (?:devuelvan|reembolsen|reintegren) )?(?:mis?|las?|el|los|nuestr[oa]s?|est[ae]|del) {_WHAT.format('es')}"
    r"(?: de vuelta)?"
)
"""What asks for one thing back, that was taken or paid, and for no more."""

TAKEN = QuickPattern(
    r"\b(?:charg\w+|took|taken|taking|billed|bill|invoiced?|debited|deducted|afgeschreven|afgeboekt|ingehouden|rekening|factuur"
    r"|gefactureerd|in rekening|abgebucht|eingezogen|berechnet|rechnung|einbehalten|prélevée?s?|prélèvement|débitée?s?"
    r"|facturée?s?|facture|retenue?s?|cobr\w+|cargad\w+|cargo|factur\w+|retenid\w+)\b"
)
"""What says that money was taken, or is to be paid."""

_BESIDE = QuickPattern(
    rf"\b(?:{AND}|plus|with|including|met|inclusief|mit|inklusive|avec|compris|con|incluid[oa])\b|[&+]"
)
"""What says that the sum was taken for something else as well."""


def asks_for_what_was_charged(case: Case, taken: Sequence[Event]) -> bool:
    """Whether one sum was charged and the case asks back what it was charged for, and nothing else: *my deposit back*, of *I was
    charged a deposit*, or of a charge that is called so."""
    amount = taken[0].amount if len(taken) == 1 and taken[0].event is EventKind.CHARGED else None
    asked = _BACK.fullmatch((case.want or "").rstrip(" .!").casefold()) if amount else None
    if amount is None or asked is None:
        return False
    what = next(each for each in asked.groups() if each)
    named = QuickPattern(rf"\b{re.escape(what)}\b")
    told = [each for each in sentences(case.problem or "") if TAKEN.search(each)]
    said = [each for each in (*told, taken[0].text or "") if named.search(each)]
    is_that_sum = all(each.value == Decimal(amount.amount) for one in said for each in sums(one))
    return bool(said) and is_that_sum and not any(_BESIDE.search(each) for each in said)
