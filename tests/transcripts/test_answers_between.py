"""A mail that answers between the lines it quotes: each answer is one to the question right above it."""

from __future__ import annotations

from casebook.parsing.transcripts.findings import What
from casebook.parsing.transcripts.reading import KnownSpeakers, read_transcript
from tests.conftest import each
from tests.transcripts.test_agreed_briefly import NOW

_HEADS = {
    "en": ("From", "Sent", "To", "Subject", "Tuesday 3 November 2026 10:12"),
    "nl": ("Van", "Verzonden", "Aan", "Onderwerp", "dinsdag 3 november 2026 10:12"),
    "de": ("Von", "Gesendet", "An", "Betreff", "Dienstag, 3. November 2026 10:12"),
    "fr": ("De", "Envoyé", "À", "Objet", "mardi 3 novembre 2026 10:12"),
    "es": ("De", "Enviado", "Para", "Asunto", "martes, 3 de noviembre de 2026 10:12"),
}
_BEGINS = {
    "en": ("Dear Ms Lind,", "Thank you for your mail, my answers are between your lines.", "Kind regards,"),
    "nl": ("Beste mevrouw Lind,", "Dank voor uw mail, ik antwoord tussen uw vragen.", "Met vriendelijke groet,"),
    "de": ("Guten Tag Frau Lind,", "danke für Ihre Mail, ich antworte zwischen Ihren Zeilen.", "Freundliche Grüße"),
    "fr": ("Bonjour Madame Lind,", "Merci pour votre message, mes réponses sont entre vos lignes.", "Cordialement,"),
    "es": ("Hola, señora Lind:", "Gracias por su correo, le respondo entre líneas.", "Un saludo,"),
}
FRIDAY, TOMORROW, TODAY = "2026-11-06", "2026-11-04", "2026-11-03"


def _promised(language: str, *talk: str) -> list[tuple[str, str | None]]:
    """What is promised for sure in a mail that quotes every second of these lines, and answers with the others."""
    by, sent, to, about, day = _HEADS[language]
    greets, begins, ends = _BEGINS[language]
    heads = f"{by}: Petra Voss <p.voss@hollin.example>\n{sent}: {day}\n{to}: Ida Lind\n{about}: RE: Hollin 12\n"
    said = "\n\n".join(f"> {text}" if at % 2 == 0 else text for at, text in enumerate(talk))
    text = f"{heads}\n{greets}\n\n{begins}\n\n{said}\n\n{ends}\nPetra Voss\nHollin\n"
    found = read_transcript(text.encode(), KnownSpeakers("Ida Lind", None, language), NOW)
    return sorted((str(one.kind), one.due) for one in found.having(What.PROMISE) if one.sure)


@each(
    ("language", "talk", "kinds"),
    [
        (
            "en",
            (
                "1. When will the shutter be repaired?",
                "Friday.",
                "2. Could you send me the inspection report?",
                "Will do tomorrow.",
                "3. Can somebody ring me about the deposit?",
                "I'll do that today.",
            ),
            [("callback", TODAY), ("information", TOMORROW), ("repair", FRIDAY)],
        ),
        (
            "nl",
            (
                "- Wij zouden graag het taxatierapport hebben.",
                "Mail ik u morgen.",
                "- Wanneer wordt de schutting gerepareerd?",
                "Vrijdag.",
            ),
            [("information", TOMORROW), ("repair", FRIDAY)],
        ),
        (
            "de",
            (
                "Ich hätte gern die Gebühr von 45 € erstattet.",
                "Machen wir, 45,00 € bis Freitag.",
                "Außerdem brauche ich die Bescheinigung für das Amt.",
                "Geht morgen noch raus.",
            ),
            [("information", TOMORROW), ("refund", FRIDAY)],
        ),
        (
            "fr",
            (
                "1) Nous voudrions une copie du bail.",
                "Je vous l'envoie demain.",
                "2) Pouvez-vous m'appeler pour la caution ?",
                "Oui, vendredi.",
            ),
            [("callback", FRIDAY), ("information", TOMORROW)],
        ),
        (
            "es",
            (
                "- Me falta el certificado de la matrícula.",
                "Te lo mando mañana.",
                "- ¿Nos devolvéis los 30 €?",
                "Sí, los 30 €, el viernes.",
            ),
            [("information", TOMORROW), ("refund", FRIDAY)],
        ),
    ],
)
def test_what_is_quoted_is_answered_below_it(
    language: str, talk: tuple[str, ...], kinds: list[tuple[str, str]]
) -> None:
    """Its kind is told by the question alone."""
    assert (talk, kinds) == (talk, _promised(language, *talk))


def test_an_answer_that_is_promised_in_it_has_not_come_by_its_rest() -> None:
    """What stands below is of the same mail."""
    talk = ("Can my son change to the other group?", "We'll reply about that by Friday.", "He would like it.", "Noted.")
    assert _promised("en", *talk) == [("reply", FRIDAY)]


def test_what_is_refused_between_them_is_none() -> None:
    """And what the person quotes of somebody is not promised either."""
    talk = (
        "Ron said you would refund £40 on Friday.",
        "I'm afraid we can't.",
        "Could you call me tomorrow?",
        "Sorry, no.",
    )
    assert _promised("en", *talk) == []
