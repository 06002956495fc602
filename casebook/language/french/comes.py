"""What comes, or is paid, told in a clause with its verb, as the thing itself: *technicien passe* is a technician."""

from __future__ import annotations

from casebook.text.quick_pattern import QuickPattern

_WHO = r"(?:technicien|réparateur|plombier|installateur|livreur|expert|électricien|dépanneur|artisan|chauffagiste|serrurier)"
_COMES = (
    r"(?:viendra|vient|passera|passe|va (?:venir|passer)|se déplace(?:ra)?|intervient|interviendra)"
    r"(?: (?:chez (?:moi|nous)|sur place|à domicile))*"
)
_WITH = r"((?: avec [^,;]+)?)"

COMES: tuple[tuple[QuickPattern, str], ...] = (
    (QuickPattern(rf"((?:le|un) {_WHO}) {_COMES}{_WITH}"), r"\1\2"),
    (QuickPattern(rf"({_WHO}) {_COMES}{_WITH}"), r"un \1\2"),
    (
        QuickPattern(
            r"((?:(?:le|un) (?:remboursement|paiement|virement|versement|remplacement)|(?:la|une) (?:livraison|réparation))"
            r"(?: (?:de|d['’]un montant de) (?:[^,;]|,\d)+?)?) (?:intervient|interviendra|aura lieu|a lieu|se fera|suivra"
            r"|(?:sera|est) (?:effectué|fait|versé|réalisé|envoyé|émis)e?)"
        ),
        r"\1",
    ),
)
"""The same with its verb and what stands around it, and how it is told."""
