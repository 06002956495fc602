"""How a sum that is asked for goes with a smaller one that was promised: *410 GBP, not only the 160 GBP, by 12 Jun*."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casebook.domain.refunds_of_promises import is_of_money
from casebook.exporters.words.already_told import names_sum
from casebook.parsing.sums import money_in

if TYPE_CHECKING:
    from collections.abc import Iterator

    from casebook.domain.promises import PromiseFacts
    from casebook.exporters.facts.asked.request import Request
    from casebook.exporters.wording import Wording


def not_only_promised(
    wording: Wording, facts: PromiseFacts | None, told: str, request: Request, ask: str
) -> Iterator[str]:
    """The `ask` as it is put, then in fewer words, as one that is for more than what is `told` as promised; none where it names
    no one sum, or no greater, or any money came since: then the rest is asked for.

    It is true whether the smaller sum is a part of the greater or was promised beside it, which nobody recorded.
    """
    if facts is None or not request.until or not is_of_money(facts):
        return
    code, currency = wording.language.code, wording.facts.case.currency
    promised = money_in(facts.promise.text or "", currency, code)
    came = any(each.at.instant > facts.promise.at.instant for each in wording.facts.refunds_of_it)
    if came or len(promised) != 1 or not names_sum(told, promised[0]):
        return
    more = wording.language.lead.not_only.format(
        amount=wording.language.money(promised[0].amount, promised[0].currency)
    )
    for each in filter(None, (ask, request.in_few_words, request.by_sum)):
        what = each.removesuffix(request.until)
        asked = money_in(what, currency, code)
        is_one = what != each and len(asked) == 1 and asked[0].currency == promised[0].currency
        if is_one and asked[0].minor > promised[0].minor:
            mark = "" if request.until.startswith(",") else ","
            yield f"{what}, {more}{mark}{request.until}"
