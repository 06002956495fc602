"""How money is asked for that is what is left of it, with the sum that is owed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casebook.text.quick_pattern import QuickPattern

if TYPE_CHECKING:
    from casebook.language.lead_words import Forms

_REFUND = r"(?:la |el )?(?:devolución|reembolso|reintegro|abono)"
_OF_IT = r"(?: de (?:mi|la|nuestra) (?:compra|reserva)| de(?:l| mi) pedido)?( de(?:l)? [^,;]+)?"

REST_ASKS: Forms = (
    (
        QuickPattern(rf"({_REFUND}) (?:del resto|de lo que falta|del importe restante){_OF_IT}"),
        r"\1 de los {amount} restantes\2",
    ),
    (QuickPattern(rf"(?:el resto|lo que falta|el importe restante){_OF_IT}"), r"los {amount} restantes\1"),
)
"""*La devolución del resto*, *el resto de la fianza*."""

REST_IN_PLACE: Forms = (
    (
        QuickPattern(
            r"\b(?:(?:la totalidad|el total|el importe (?:total|íntegro|completo)) (?:de )?(?:los |mis )?"
            r"|(?:todos )?(?:los|mis|nuestros) |(?:el|mi) )$"
        ),
        r"los {amount} pendientes",
    ),
)
"""*El pago de la totalidad de los* before a sum: with how much of it."""

_DEPOSIT = r"((?:la|mi|nuestra) (?:fianza|señal))"

DEPOSIT_ASKS = (
    (rf"(\D* )de toda {_DEPOSIT}(\D*)", r"\1del resto de \2 ({amount})\3"),
    (rf"(|\D* )toda {_DEPOSIT}(?: (?:\w+[ai]da|devuelta))?(\D*)", r"\1el resto de \2 ({amount})\3"),
    (rf"(|\D* ){_DEPOSIT} (?:entera|completa|íntegra)(\D*)", r"\1el resto de \2 ({amount})\3"),
)
"""All of a deposit of which a part came, however it is to be given back, by no sum: *la devolución de toda la fianza*."""
