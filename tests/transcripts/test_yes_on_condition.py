"""A yes that hangs on something promises nothing by the day that was asked for, on whichever side of it the yes stands."""

from __future__ import annotations

from casebook.parsing.transcripts.findings import What
from casebook.parsing.transcripts.reading import KnownSpeakers, read_transcript
from tests.conftest import each
from tests.transcripts.test_everyday_words import NOW

ASKED = {
    "en": "will I get my refund by Friday?",
    "nl": "krijg ik mijn geld voor vrijdag terug?",
    "de": "bekomme ich mein Geld bis Freitag zurück?",
    "fr": "je serai remboursé avant vendredi ?",
    "es": "¿me devuelven el dinero antes del viernes?",
}


def promised(language: str, answer: str) -> list[str]:
    """The kinds of what is promised, for sure or likely, where this answers whether the money comes by Friday."""
    text = f"Me: {ASKED[language]}\nSam: {answer}\nMe: ok\n"
    found = read_transcript(text.encode(), KnownSpeakers(None, "Parcelo"), NOW).found
    return [str(one.kind) for one in found if one.what is What.PROMISE]


@each(
    ("language", "answer"),
    [
        ("en", "If you send it back today, yes."),
        ("en", "Yes, if you send it back today."),
        ("en", "Yes, as long as it's back with us today."),
        ("en", "Once we've got it back, yes."),
        ("nl", "Als u het pakket vandaag terugstuurt, ja."),
        ("nl", "Als u het pakket vandaag terugstuurt wel."),
        ("nl", "Ja, mits u het pakket vandaag terugstuurt."),
        ("de", "Wenn Sie das Paket heute zurückschicken, ja."),
        ("de", "Ja, sofern Sie es heute zurückschicken."),
        ("fr", "Si vous renvoyez le colis aujourd'hui, oui."),
        ("fr", "Oui, à condition de renvoyer le colis aujourd'hui."),
        ("es", "Si devuelve el paquete hoy, sí."),
        ("es", "Sí, si devuelve el paquete hoy."),
        ("es", "Sí, siempre que devuelva el paquete hoy."),
    ],
)
def test_a_yes_on_condition_promises_nothing(language: str, answer: str) -> None:
    """Nothing is taken of it, nor asked about; Spanish *si* is no *sí*."""
    assert [] == promised(language, answer)


@each(
    ("language", "answer"),
    [
        ("en", "Yes, if not earlier."),
        ("en", "Yes, and if it isn't there ring us."),
        ("en", "Yes. If anything changes I'll let you know."),
        ("nl", "Ja, als het niet eerder is."),
        ("de", "Ja, wenn nicht sogar früher."),
        ("fr", "Oui, sinon appelez-nous."),
        ("es", "Sí, claro."),
    ],
)
def test_what_is_said_beside_a_yes_leaves_it_one(language: str, answer: str) -> None:
    """What may come earlier, or is to be done if it fails, is no condition of it."""
    assert ["refund"] == promised(language, answer)


def test_what_hangs_on_what_the_person_does_is_not_asked_about_in_spanish() -> None:
    """It does not name who sends it back; what a factory does is another thing, and asked about."""
    yours = "Si devuelve el paquete hoy, le devolvemos el dinero antes del viernes."
    theirs = "Si la fábrica devuelve la pieza, le devolvemos el dinero antes del viernes."

    assert ([], ["refund"]) == (promised("es", yours), promised("es", theirs))
