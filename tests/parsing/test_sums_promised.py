"""A sum that one gets by a day is money that is paid, whatever word it is got with; a voucher of so much is not."""

from __future__ import annotations

from casebook.parsing.promises.promise_kinds import promise_kind_in
from casebook.records.vocabularies import Promised
from tests.conftest import each


@each(
    "said",
    [
        "You'll get the £30 by Friday.",
        "You will receive your 45 euros within 3 days.",
        "You'll have it on your card by Tuesday.",
        "They will pay the 350 emergency payment into my account within 48 hours.",
        "Je krijgt de 30 euro voor vrijdag.",
        "Je krijgt het bedrag uiterlijk vrijdag.",
        "Sie bekommen die 74,95 € bis kommenden Freitag.",
        "Sie erhalten den Betrag bis Freitag.",
        "Vous aurez vos 30 € vendredi au plus tard.",
        "Vous recevrez le montant sous 48 heures.",
        "Recibirá los 30 € antes del viernes.",
        "Lo tendrá en su tarjeta a más tardar el próximo martes.",
    ],
)
def test_a_sum_that_comes_by_a_day_is_a_refund(said: str) -> None:
    """And what comes on a card or an account is one."""
    assert Promised.REFUND is promise_kind_in(said)


@each(
    "said",
    [
        "You'll get a £30 voucher by Friday.",
        "You'll get the 30 pound part by Friday.",
        "Je krijgt een bon van 30 euro voor vrijdag.",
        "Sie bekommen einen Gutschein über 30 € bis Freitag.",
        "Sie bekommen das Paket bis Freitag.",
        "Vous aurez un avoir de 30 € vendredi.",
        "Recibirá un vale de 30 € el viernes.",
    ],
)
def test_what_is_worth_a_sum_is_no_refund(said: str) -> None:
    """It is another thing."""
    assert Promised.REFUND is not promise_kind_in(said)
