"""A paper or an answer that is all that a case asks for: a corrected bill is no money back. Pure."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casebook.text.quick_pattern import QuickPattern

if TYPE_CHECKING:
    from casebook.records.kinds import Case

_PAPER = QuickPattern(
    r"(?:i want |ik wil |ich (?:will|möchte) |je veux |quiero )?"
    r"(?:(?:an?|the|my|your|een|de|mijn|jullie|eine?n?|die|der|das|meine?|ihre?|une?|la|le|les|des|ma|vos|una?|los?|mi) )?"
    r"(?:(?:\w*correct(?:ed|e)?|new|revised|proper|right|final|itemi[sz]ed|amended|written|gecorrigeerde|juiste|nieuwe|aangepaste"
    r"|definitieve|schriftelijke?|korrigierte|richtige|neue|berichtigte|korrekte|schriftliche|nouvelle|nueva) ){0,2}"
    r"(?:bill|invoice|statement|receipt|contract|certificate|apology|explanation|answer|reply|confirmation"
    r"|\w*rekening|\w*factuur|nota|bon|excuses|uitleg|verklaring|antwoord|bevestiging"
    r"|\w*rechnung|quittung|entschuldigung|erklärung|antwort|bestätigung|stellungnahme|bescheinigung"
    r"|facture|relevé|attestation|quittance|explications?|réponse|lettre"
    r"|facturas?|extracto|certificado|explicaci[óo]n|respuesta|disculpas?|confirmaci[óo]n)"
    r"(?: (?:corrigée|rectifiée|exacte|correcte|définitive|écrite|corregida|correcta|rectificada|por escrito|nueva))?"
    r"(?:,? (?:by|before|within|for|uiterlijk|voor|binnen|bis|für|innerhalb|avant|pour|sous|d['’]ici|antes|para|de|van|von|of)"
    r" [^,;]*)?"
)
"""What asks for a paper or an answer, and no more, with what it is for or a day."""

_MONEY = QuickPattern(
    r"\b(?:refund\w*|money|back|geld|terug\w*|zurück\w*|\w*erstattung|rembours\w*|argent|reembols\w*|dinero|devol\w*)\b"
)


def is_paper(asked: str) -> bool:
    """Whether these words ask for a paper or an answer, whatever it is about: *a confirmation of the refund*."""
    return _PAPER.fullmatch(asked.strip(" .!")) is not None


def paper_asked_alone(case: Case) -> bool:
    """Whether a paper or an answer is all that is wanted, so that nothing of what was paid is asked back."""
    want = (case.want or "").strip(" .!")
    return _PAPER.fullmatch(want) is not None and _MONEY.search(want) is None
