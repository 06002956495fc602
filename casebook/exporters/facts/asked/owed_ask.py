"""What is asked, with the sum that is owed: whoever wants money back and names no sum gets the one that the record has, and
nobody asks for what came already.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from casebook.domain.all_back import asks_for_all, asks_for_sum
from casebook.domain.balances import refunded_abroad
from casebook.domain.costs_wanted import names_sum_of_costs
from casebook.domain.nearness import money_only, pays_for_something
from casebook.domain.sum_beside import sum_beside
from casebook.exporters.facts.asked.asked_items import cost_asked_for, items_asked_for
from casebook.exporters.facts.asked.asked_sums import sums_to_come
from casebook.exporters.facts.asked.compensation_told import with_sum_of_compensation
from casebook.exporters.facts.asked.explained_sum import without_explanation
from casebook.exporters.facts.asked.owed_beside import asks_for_money_too, with_owed_beside, with_owed_of_it
from casebook.exporters.facts.asked.part_came import part_refunded, part_that_came
from casebook.exporters.facts.asked.rest_in_place import rest_in_place
from casebook.exporters.facts.asked.rest_of_each import rest_of_each
from casebook.exporters.words.already_told import bare_sum_in, names_sum
from casebook.language.own_day import own_day
from casebook.parsing.sums import money_in
from casebook.records.vocabularies import Promised
from casebook.text.quick_pattern import QuickPattern, compiled
from casebook.text.sentences import sentences
from casebook.text.sums import sum_in, sums_in
from casebook.text.words.rest_words import REST

if TYPE_CHECKING:
    from collections.abc import Iterable

    from casebook.domain.balance import Balance
    from casebook.exporters.wording import Wording
    from casebook.language.lead_words import Forms
    from casebook.records.values import Money


_SAYS_REST = QuickPattern(
    rf"\b(?:{REST}|missing|outstanding|other|ontbrekende|andere[nrs]?|fehlende[nrs]?|ausstehende[nrs]?"
    r"|manquante?s?|manquent|autres?|faltan?|pendientes?|otr[oa]s?)\b"
)  # a sum that is what is left of another: the remaining 569.00 USD


def ask_with_owed(wording: Wording, ask: str) -> str:
    """`refund me 249.00 GBP` of `refund me`, before the day it is wanted by; the ask itself where it names a sum, asks for no
    money back or is more than one sentence, or where nothing is known to be owed."""
    owed = [balance.money(balance.owed) for balance in wording.facts.balances if balance.owed]
    is_of_costs = names_sum_of_costs(ask)
    if owed and sum_beside(ask) and len(sentences(ask)) == 1:
        what, until = parted(wording, ask)
        return f"{with_owed_of_it(wording, what)}{until}"
    if (sum_in(ask) and not is_of_costs) or len(sentences(ask)) > 1 or not asks_for_money_too(ask):
        return ask
    what, until = parted(wording, ask)
    if is_of_costs and not owed:
        return ask
    if items_asked_for(wording, what):
        return _with_cost(wording, what, until) or ask
    if not owed:
        return _with_stake(wording, what, until) or ask
    language = wording.language
    amount = language.listed([language.money(each.amount, each.currency) for each in owed])
    came = wording.facts.has_returned
    said = "" if is_of_costs else _filled(language.lead.owed_asks, what, amount)
    if not said and not came and not is_of_costs:
        said = _filled(language.lead.whole_asks, what, amount) if not language.lead.for_a_part.search(what) else ""
    return f"{said or with_owed_beside(wording, what, language.still_owed.format(amount=amount))}{until}"


def _with_cost(wording: Wording, what: str, until: str) -> str:
    """The ask for some of the things with what these cost; nothing where that is not known, or money came, of which nobody knows
    for which of them it was."""
    cost = cost_asked_for(wording, what)
    came = wording.facts.has_returned
    return f"{what} ({cost}){until}" if cost and not came else ""


def _with_stake(wording: Wording, what: str, until: str) -> str:
    """The ask for all of the money with what is at stake, as long as no money is known to have gone either way."""
    stake, words = wording.facts.at_stake, wording.language.lead
    of_it = any(
        each.paid or each.ordered or each.costs or each.credited or each.returned for each in wording.facts.balances
    )
    if stake is None or of_it or wording.facts.left_out or words.for_a_part.search(what):
        return ""
    amount = wording.language.money(stake.amount, stake.currency)
    said = _filled(words.owed_asks, what, amount) or _filled(words.whole_asks, what, amount)
    if not said and pays_for_something(what) and not wording.facts.items:
        said = f"{what} ({amount})"  # of a thing that was bought the amount may be what that costs
    return f"{said}{until}" if said else ""


def with_currency(wording: Wording, ask: str) -> str:
    """`the 486 EUR back` of `the 486 back`, where that is what was at stake, or is still owed; else the ask itself."""
    stake, owed = wording.facts.at_stake, (each.money(each.owed) for each in wording.facts.balances if each.owed)
    return with_its_currency(ask, [*([stake] if stake else []), *owed])


def with_its_currency(ask: str, amounts: Iterable[Money]) -> str:
    """The words, in which a bare number that is the first of these amounts to stand there has its currency."""
    for amount in amounts:
        if found := bare_sum_in(ask, amount):
            return f"{ask[: found.end()]} {amount.currency}{ask[found.end() :]}"
    return ask


def kinds_wanted(wording: Wording) -> frozenset[Promised]:
    """The kinds of promises that what is wanted names: money too where it names the sum alone, *my 320 back*."""
    from casebook.parsing.promises.promise_kinds import kinds_named_in

    return kinds_named_in(money_only(with_currency(wording, wording.facts.case.want or "")))


def rest_asked(wording: Wording, ask: str, *, of_all: bool = False) -> str:
    """The ask for those of its sums that did not come, or for the rest of one of which a part came; `of_all` it says of how much.
    Nothing where none did, or the ask is put in words of another kind."""
    what, until = parted(wording, ask)
    if each := rest_of_each(wording, what):
        return f"{each}{until}"
    part = part_that_came(wording, ask)
    if sum_in(what) and _SAYS_REST.search(what):
        return ""  # it was reckoned by the person
    if part is not None:
        ask = with_its_currency(ask, map(part.money, filter(None, (part.at_stake, part.paid))))
        plain = without_explanation(what, sum_in(what), wording.language.code)
        if plain is None and _whole_named(wording, what):
            return f"{what}{_still_owed_beside(wording, amount_owed(wording, part, of_all=of_all))}{until}"
        if plain not in (None, what):
            what, ask = str(plain), f"{plain}{until}"
    if to_come := sums_to_come(wording, what):
        return f"{to_come}{until}"
    if part is None:
        return _rest_promised(wording, ask)
    return _ask_for_the_rest(wording, ask, part, of_all=of_all) or _ask_for_so_much(wording, ask, part, of_all=of_all)


def _rest_promised(wording: Wording, ask: str) -> str:
    """`the remaining 2,140.00 EUR` in the place of a sum of which some came and just the rest was promised since, where nobody
    recorded what is at stake; nothing where that is not so."""
    named, code = money_in(ask, None, wording.language.code), wording.language.code
    if len(named) != 1 or wording.facts.left_out:
        return ""
    came = [each.returned + each.credited for each in wording.facts.balances if each.currency == named[0].currency]
    promised = (money_in(each.promise.text or "", None, code) for each in wording.facts.agreed_promises)
    rest = next((each[0] for each in promised if len(each) == 1 and each[0].minor + sum(came) == named[0].minor), None)
    if rest is None or not any(came) or rest.currency != named[0].currency:
        return ""
    amount = wording.language.money(rest.amount, rest.currency)
    return "".join(rest_in_place(wording.language, ask, sum_in(ask), amount)[:3])


def _still_owed_beside(wording: Wording, amount: str) -> str:
    return f" ({wording.language.lead.still_owed.format(amount=amount)})"


def _ask_for_the_rest(wording: Wording, ask: str, part: Balance, *, of_all: bool) -> str:
    """`a refund of the remaining 249.00 GBP to my card` of `a full refund of 268.99 GBP to my card`."""
    whole = _whole_named(wording, ask)
    if (whole is None and (sum_in(ask) or items_asked_for(wording, ask))) or len(sentences(ask)) > 1:
        return ""
    what, until = parted(wording, ask)
    beside = (
        _owed_beside(wording, part) if whole is None else []
    )  # all that was taken is asked for, in whatever currency
    amount = wording.language.listed([amount_owed(wording, part, of_all=of_all and not beside), *beside])
    typed = next((each for each in sums_in(what) if whole and names_sum(each, whole)), "")
    if not typed and _filled(wording.language.lead.owed_asks, what, amount):
        return ""  # it asks for no more than what it is given
    said = _rest_of(wording, what, typed, amount)
    return f"{said}{until}" if said else ""


def _owed_beside(wording: Wording, part: Balance) -> list[str]:
    """What is owed in other currencies than this part."""
    others = (each.money(each.owed) for each in wording.facts.balances if each.owed and each is not part)
    return [wording.language.money(each.amount, each.currency) for each in others]


def amount_owed(wording: Wording, part: Balance, *, of_all: bool) -> str:
    """`249.00 EUR`, or `249.00 of 268.99 EUR` where it says of how much and that is known."""
    owed, language = part.money(part.owed), wording.language
    if not (of_all and part.whole):
        return language.money(owed.amount, owed.currency)
    stake = part.money(part.whole)
    return language.lead.part_of.format(
        part=language.plain(owed.amount), whole=language.money(stake.amount, stake.currency)
    )


def _ask_for_so_much(wording: Wording, ask: str, part: Balance, *, of_all: bool) -> str:
    """`refund the three charges, of which 79.98 USD is still owed, and stop`, where the ask names all of a sum of which a part
    came.

    Nothing where none did, or the sum stands where no other can: `a fee of 119.97 USD`.
    """
    if _whole_named(wording, ask) is None or len(sums_in(ask)) > 1:
        return ""
    lead, amount = wording.language.lead, amount_owed(wording, part, of_all=of_all)
    before, rest, after, is_article = rest_in_place(wording.language, ask, sum_in(ask), amount)
    if compiled(r"(?:\b(?:at|à|each|per|chaque)|[x×]) ?$").search(before):
        return ""
    beside = _still_owed_beside(wording, amount)
    if comes_to := None if is_article else lead.comes_to.search(before):
        return f"{before[: comes_to.start()]}{beside}{after}"
    goes_on = compiled(r"(?:,| (?:and|en|und|et|y)\b|\.?$)").match(after)
    if before.endswith(", ") and goes_on:  # what is asked for comes to that
        of_which = f", {lead.of_which_owed.format(amount=amount)}{'' if after.startswith(',') else ','}"
        # In brackets at the end, where the day that it is asked for by may follow.
        return f"{before[:-2]}{of_which if after.strip('. ') else beside}{after}"
    return f"{before}{rest}{after}"


def said_to_them(wording: Wording, ask: str) -> str:
    """`that you pay for the repair` of *them to pay for the repair*: who reads it is the company; compensation with its sum."""
    ask = with_sum_of_compensation(wording, ask)
    what, until = parted(wording, ask)
    you = _filled(wording.language.lead.as_you, what, "")
    return f"{you}{until}" if you else ask


def all_but_what_came(wording: Wording, ask: str) -> str:
    """`payment of the rest of the damage` of *payment of the whole damage*, where a part of the money came and nobody knows how
    much is left; the ask itself where it names a sum, or none came."""
    came = wording.facts.has_returned and not refunded_abroad(wording.facts.balances)
    if not came or sum_in(ask) or len(sentences(ask)) > 1 or not asks_for_money_too(ask):
        return ask
    what, until = parted(wording, ask)
    return f"{_filled(wording.language.lead.rest_asks, what, '') or what}{until}"


def owed_of_it(wording: Wording, ask: str) -> str:
    """`79.98 USD is still owed.`: where the ask names all of a sum of which a part came."""
    part = part_refunded(wording.facts)
    if part is None or _whole_named(wording, ask) is None:
        return ""
    owed = part.money(part.owed)
    return wording.language.lead.of_it_owed.format(amount=wording.language.money(owed.amount, owed.currency))


def _whole_named(wording: Wording, ask: str) -> Money | None:
    """The sum in the ask of which a part came: what was at stake or paid, or what came and what is owed together."""
    part, code = part_that_came(wording, ask), wording.language.code
    if part is None:
        return None
    wholes = (part.at_stake, part.paid, part.owed + part.returned)
    sums_named = money_in(ask, part.currency, code)
    named = [each for each in sums_named if each.currency == part.currency and each.minor > part.owed]
    return next((each for each in named if each.minor in wholes), None)


def asks_for_money_alone(wording: Wording, ask: str) -> bool:
    """Whether all of the money is asked for and nothing else is."""
    (what, _), words = parted(wording, ask), wording.language.lead
    is_all = asks_for_all(what)
    if is_all or asks_for_more(wording, ask):
        return is_all
    of_all = _filled(words.owed_asks, what, "") or _filled(words.whole_asks, what, "") or asks_for_sum(what)
    return bool(of_all) or _rest_of(wording, what, sum_in(what), "") != ""


def asks_for_more(wording: Wording, ask: str) -> bool:
    """Whether several things are asked for: money and something beside it, `the cancellation and 40 €`, or sums of several."""
    what, _ = parted(wording, ask)
    return wording.language.lead.for_more.search(what) is not None or len(sentences(ask)) > 1


def _rest_of(wording: Wording, what: str, typed: str, amount: str) -> str:
    """How so much is asked for in the place of the sum that was `typed`, or of all; nothing where it is asked otherwise."""
    for pattern, form in wording.language.lead.remaining_asks:
        found = compiled(pattern.replace("{sum}", re.escape(typed) if typed else "(?!)")).fullmatch(what)
        if found:
            return found.expand(form).replace("{amount}", amount)
    return ""


def parted(wording: Wording, ask: str) -> tuple[str, str]:
    """What is asked, and the day it is asked for with all that stands behind it."""
    plain = ask.rstrip(". ")
    day = own_day(wording.language, plain)
    if day is None:
        return plain, ask[len(plain) :]
    return plain[: day.start()].rstrip(" ,"), plain[day.start() - 1 :]


def _filled(forms: Forms, what: str, amount: str) -> str:
    """The first of the forms that fits, with the amount; nothing where none does."""
    for pattern, form in forms:
        if found := pattern.fullmatch(what):
            return found.expand(form).replace("{amount}", amount)
    return ""
