"""Words that stand in whatever is said to any company: a handle, a thing or a name of these tells nothing."""

from __future__ import annotations

IN_ANY_TALK = frozenset(
    "account agent bill booking call case chat claim company complaint contact contract customer delivery email help invoice"
    " item letter line mail message money online order package parcel payment phone price problem product refund repair return"
    " service shipping shop store support team ticket website factuur bestelling klacht klant levering pakket zending betaling"
    " retour geld winkel rekening bestellung paket rechnung lieferung kunde beschwerde zahlung laden vertrag commande colis"
    " facture client livraison paiement magasin compte pedido paquete factura cliente entrega pago tienda cuenta devolucion"
    " reembolso terugbetaling erstattung remboursement klantenservice kundenservice kundendienst bezahlung".split()
)
