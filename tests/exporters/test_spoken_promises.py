"""A promise in the words of whoever made it stands in quotation marks: the paste speaks for the person, and to the company."""

from __future__ import annotations

from casebook.exporters.options import ExportOptions
from casebook.language.language import language_named
from casebook.records.vocabularies import Promised
from tests.builders import Entries, case, facts_of
from tests.conftest import each

from .cases import paste

SPOKEN = {
    "en": ("I'll refund your shipping costs", "We will call on Monday", "we have sent it", "a cheque to your address"),
    "nl": ("Ik stuur een nieuwe", "We bellen u terug", "het geld staat morgen op uw rekening"),
    "de": ("Ich schicke Ersatz", "Wir melden uns", "der Techniker ruft Sie an"),
    "fr": ("Je vous rembourse", "j'ai commandé la pièce", "un technicien passera chez vous"),
    "es": ("Le enviaremos otro", "Enviamos la pieza el lunes", "el técnico irá a casa de usted"),
}
TOLD = {
    "en": ("I get a refund by Friday", "I will be refunded", "a refund", "I will hear by Friday"),
    "nl": ("Ik krijg mijn geld terug", "ik word teruggebeld", "een nieuwe handdoek"),
    "de": ("Ich bekomme Ersatz", "Sie ruft mich zurück", "Rückruf morgen"),
    "fr": ("Je recevrai un colis", "Il sera remboursé", "un remboursement"),
    "es": ("Recibiremos el paquete", "mandarán la pieza", "el reembolso"),
}


@each("code", SPOKEN)
def test_whose_words_a_promise_is_in_is_known(code: str) -> None:
    """Who made it speaks of themselves, or to the person; what the person wrote down of it does neither."""
    spoken = language_named(code).log.spoken

    assert [text for text in SPOKEN[code] if not spoken.search(text)] == []
    assert [text for text in TOLD[code] if spoken.search(text)] == []


def test_such_a_promise_is_quoted_in_its_line() -> None:
    """Without marks *your shipping costs* would be the company's; what the person wrote stands as it is."""
    entries = Entries()
    made_in = entries.contact("2024-10-31T10:00", "She was kind.", agent="Priya", case_number="A-1")
    for text, due in (
        ("a new kettle", "2024-11-08"),
        ("I'll refund your shipping costs", None),
        ("a label by mail", None),
    ):
        entries.promise("2024-10-31T10:00", text, due, made_in=made_in)
    text = paste(facts_of(case(want="a new kettle"), entries), ExportOptions("en"))

    assert 'Promised: "I\'ll refund your shipping costs".' in text
    assert "Promised: a label by mail." in text


def test_who_promised_what_the_ask_has_in_its_words_is_named() -> None:
    """The words stand above, and whoever promised them where there is no room for that."""
    entries = Entries()
    entries.promise("2024-10-01", "my money", "2024-10-01", agent="Maria", promised=Promised.REFUND)
    want = f"my money {'and an answer to each of my letters ' * 8}"
    text = paste(facts_of(case(want=want), entries), ExportOptions("en"))

    assert "1 Oct, Maria promised a refund (nothing on record)." in text
