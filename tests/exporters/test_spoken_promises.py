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
TO_ME = {
    "en": ("Expect a refund by Friday", "please keep the box"),
    "nl": ("Je krijgt uiterlijk vrijdag € 89,95 terug op je rekening", "jij ontvangt een mail"),
    "de": (
        "Sie erhalten bis Mittwoch eine Bestätigung",
        "Sie werden am Freitag zurückgerufen",
        "Ihre Erstattung kommt bis Freitag",
        "Ihnen wird das Geld erstattet",
        "du bekommst Ersatz",
    ),
    "fr": ("tu recevras un colis", "un technicien passera chez toi", "Gardez le carton, un autre arrive"),
    "es": (
        "Recibirá su dinero el viernes",
        "Recibirás el paquete",
        "Su reembolso llega mañana",
        "Se le abonará",
        "te llamo el lunes",
        "el dinero estará en su cuenta",
    ),
}
THEIRS = {
    "en": ("They call me back", "a new one by Friday"),
    "nl": ("Ze bellen me terug", "de monteur komt vrijdag"),
    "de": ("Sie schicken Ersatz", "Sie werden mich anrufen", "Sie melden sich"),
    "fr": ("Ils me rappellent", "la pièce arrive lundi"),
    "es": ("Me llaman el lunes", "se me abonará el viernes"),
}
"""What the person wrote down of what they do."""

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


@each("code", TO_ME)
def test_whom_a_promise_speaks_to_is_known(code: str) -> None:
    """Of a verb alone too, and of *je*, *du* and *tu*; not of what the person gets in their own words."""
    log = language_named(code).log

    assert [text for text in TO_ME[code] if not (log.to_me.search(text) or log.spoken.search(text))] == []
    assert [text for text in (*TOLD[code], *THEIRS[code]) if log.to_me.search(text)] == []


@each(
    ("code", "said", "quoted"),
    [
        ("de", "Sie erhalten bis Mittwoch eine Bestätigung", "„Sie erhalten bis Mittwoch eine Bestätigung“"),
        ("nl", "Je krijgt een bevestiging", '"Je krijgt een bevestiging"'),
        ("fr", "Tu recevras une confirmation", "«\u00a0Tu recevras une confirmation\u00a0»"),
        ("es", "Recibirá una confirmación", "«Recibirá una confirmación»"),
        ("en", "You will receive a confirmation", '"You will receive a confirmation"'),
    ],
)
def test_what_speaks_to_the_person_is_quoted_with_the_marks_of_the_language(code: str, said: str, quoted: str) -> None:
    """Unquoted it would speak to whoever reads it: the company would get the confirmation."""
    entries = Entries()
    made_in = entries.contact("2024-10-31T10:00", "OK.", agent="Priya", case_number="A-1")
    entries.promise("2024-10-31T10:00", "499 EUR", "2024-11-08", made_in=made_in, promised=Promised.REFUND, key=True)
    entries.promise("2024-10-31T10:00", said, "2024-12-02", made_in=made_in, promised=Promised.INFORMATION)

    assert quoted in paste(facts_of(case(language=code, want="499 EUR"), entries), ExportOptions(code))


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
