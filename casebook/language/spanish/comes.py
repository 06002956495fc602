"""What comes, or is paid, told in a clause with its verb, as the thing itself: *técnico viene* is a technician."""

from __future__ import annotations

from casebook.text.quick_pattern import QuickPattern

_WHO = r"(?:técnico|instalador|fontanero|electricista|perito|mecánico|repartidor|mensajero|cerrajero)"
_COMES = r"(?:viene|vendrá|pasa|pasará|acude|acudirá|va a (?:venir|pasar))(?: a (?:mi )?casa)?"
_WITH = r"((?: con (?:[^,;]|,\d)+?)?)"

COMES: tuple[tuple[QuickPattern, str], ...] = (
    (QuickPattern(rf"(?:{_COMES} )?((?:el|un) {_WHO}){_WITH}(?: {_COMES})?"), r"\1\2"),
    (QuickPattern(rf"(?:{_COMES} )?({_WHO}) {_COMES}{_WITH}"), r"un \1\2"),
    (QuickPattern(r"(?:va a |van a )?pagar"), "un pago"),
    (
        QuickPattern(
            r"((?:el|un) (?:reembolso|pago|abono|cambio|envío)(?: de (?:[^,;]|,\d)+?)?) (?:se (?:efectúa|efectuará"
            r"|realiza|realizará|hace|hará)|será (?:efectuado|realizado|abonado)|llega|llegará)"
        ),
        r"\1",
    ),
)
"""The same with its verb and what stands around it, and how it is told."""
