"""The words for money, and for what is done with it when it comes, in five languages."""

from __future__ import annotations

from casebook.text.quick_pattern import QuickPattern
from casebook.text.sums import sum_in

PAYS_OUT = QuickPattern(
    r"\b(?:überwiesen|überweis\w+|ausgezahlt|auszahlung|gutgeschrieben|angewiesen|zurückgezahlt|overgemaakt|overmaken"
    "|teruggestort|uitbetaald|gestort|transferred|paid out|wired|refunded|credit(?:s|ed)?|virée?s?|versée?s?|virement"
    r"|remboursée?s?|ingres\w+|devuelv\w+|erstatte\w+|terugbeta\w+|abonad\w+|transfier\w+|transferencia)\b|\b(?:money|geld"
    r"|argent|dinero) (?:will |gaat |wird |va )?(?:come|comes|go|goes|komt|kommt|arrive|revient|llega|vuelve)\b"
    r"|\b(?:months?|payments?|fees?|charges?|instal?lments?|the rest|half|deposit|amounts?|money|maand(?:en)?|termijn(?:en)?"
    r"|kosten|bedrag(?:en)?|borg|geld|monate?|monatsbeitr\w+|beitr[aä]ge?|raten?|gebühr(?:en)?|betr[aä]ge?|kaution)"
    r" (?:back|terug|zurück)\b"
    r"|(?<!\bi )(?<!\bwe )(?<!\byou )(?<!\bi)(?<!\bwe)(?<!\byou)(?:\bwill|['’]ll) (?:pay|cover|reimburse)\b(?=[^,;.]*\d)"
    r"|\b(?:ze|zij|hij) (?:betaalt|betalen)\b(?=[^,;.]*\d)|\bvergoed(?:t|en)?\b|\b(?:sie|er) (?:be)?zahl(?:t|en)\b(?=[^,;.]*\d)"
    r"|\bübern(?:immt|ehmen)\b(?=[^,;.]*\d)|\b(?:ils?|elles?|on) (?:me |nous )?(?:pai(?:e|ent)|pr(?:end|ennent) en charge)\b"
    r"(?=[^,;.]*\d)|\b(?:me |nos )?(?:pagan|pagará|pagarán)\b(?=[^,;.]*\d)"
    r"|\bpay(?:s|ing)?(?: it| that| me| us)?(?: back)? (?:by (?:bacs|cheque|check|bank)|(?:in)?to my)\b"
    r"|\b(?:op|naar) (?:mijn|m['’]n) (?:rekening|kaart)\b|\bauf (?:mein konto|meine karte)\b|\bsur (?:mon compte|ma carte)\b"
    r"|\b(?:a|en) mi (?:cuenta|tarjeta)\b"
)
"""What is done with money that comes."""

_MONEY = QuickPattern(
    r"\b(?:money|refund|payment|credit|geld|terugbetaling|creditering|tegoed|erstattung|gutschrift|rückzahlung|überweisung|argent"
    r"|remboursement|virement|avoir|chèque|dinero|reembolso|abono|devolución|transferencia)\b"
)


def names_money(said: str) -> bool:
    """Whether these words name money, or that it is paid back."""
    return _MONEY.search(said) is not None


def is_paid(said: str) -> bool:
    """Whether it names a sum, or says that money is paid out: nobody says of it that nobody came."""
    return bool(sum_in(said)) or PAYS_OUT.search(said) is not None


def is_a_word_for_money(word: str) -> bool:
    """Whether this word, alone, is one for money that comes: *gutschrift*."""
    return _MONEY.fullmatch(word) is not None
