"""A paper that comes with a mail or a letter is information, and has not come with the next message."""

from __future__ import annotations

from casebook.parsing.promises.promise_kinds import promise_kind_in
from tests.conftest import each
from tests.transcripts.test_agreed_briefly import TOMORROW, _promised


@each(
    ("words", "kind"),
    [
        ("We'll send you an email with the receipt today", "information"),
        ("I'll send you by post a copy of your contract", "information"),
        ("Wij sturen u een mail met de factuur", "information"),
        ("U krijgt van ons per post een kopie van de polis", "information"),
        ("Wir senden Ihnen morgen eine E-Mail mit der Quittung", "information"),
        ("Nous vous enverrons un mail avec le justificatif", "information"),
        ("Je vous enverrai par courrier les relevés demandés", "information"),
        ("Le enviaremos hoy mismo un correo con el certificado", "information"),
        ("Die holen wir am 5. auch gleich ab", "collection"),
        ("You'll get an email about your invoice tomorrow", "reply"),
        ("Wir antworten Ihnen morgen per Mail auf die Frage zur Rechnung", "reply"),
        ("Nous vous répondrons par courrier au sujet de la facture", "reply"),
        ("Le enviaremos un correo con una respuesta", "reply"),
    ],
)
def test_a_mail_that_brings_a_paper_is_information(words: str, kind: str) -> None:
    """And one that is about a paper is an answer."""
    assert (words, kind) == (words, str(promise_kind_in(words)))


@each(
    ("language", "said"),
    [
        (
            "en",
            ("10:00 You: I'm still missing the invoice", "10:05 Agent: Will send it tomorrow", "18:10 Agent: Hi again"),
        ),
        ("nl", ("10:00 Jij: Ik mis nog de factuur", "10:05 Agent: Stuur ik morgen", "18:10 Agent: Hoi nog even")),
        (
            "de",
            ("10:00 Sie: Mir fehlt noch die Rechnung", "10:05 Agent: Schick ich morgen", "18:10 Agent: Hallo nochmal"),
        ),
        (
            "fr",
            ("10:00 Vous : Il me manque le devis", "10:05 Agent : Je vous l'envoie demain", "18:10 Agent : Re bonjour"),
        ),
        ("es", ("10:00 Tú: Me falta la factura", "10:05 Agente: Te la mando mañana", "18:10 Agente: Hola otra vez")),
    ],
)
def test_a_paper_has_not_come_with_a_message(language: str, said: tuple[str, ...]) -> None:
    """Hours later, with news of something else."""
    from casebook.parsing.transcripts.findings import What
    from casebook.parsing.transcripts.reading import KnownSpeakers, read_transcript
    from tests.transcripts.test_agreed_briefly import NOW

    news = {
        "en": ", the lamp that you brought in has been looked at by now",
        "nl": ", de lamp die je bracht is inmiddels nagekeken",
        "de": ", die Lampe, die Sie brachten, ist inzwischen angesehen",
        "fr": ", la lampe que vous avez apportée a été regardée",
        "es": ", la lámpara que trajiste ya está mirada",
    }[language]
    text = "3 November 2026\n" + "\n".join(said) + news + "\n"
    found = read_transcript(text.encode(), KnownSpeakers("Jo Smith", "Acme", language), NOW).having(What.PROMISE)
    assert [(language, "information", TOMORROW)] == [(language, str(one.kind), one.due) for one in found if one.sure]


@each(
    ("language", "talk", "kind", "due"),
    [
        ("de", ("Und krieg ich was erstattet?", "Ja, 20 € Gutschrift mit der nächsten Rechnung"), "refund", None),
        ("de", ("Ich brauche die Bescheinigung fürs Amt", "Geht morgen noch raus"), "information", TOMORROW),
        ("nl", ("Wij zouden graag de offerte hebben", "Gaat morgen nog de deur uit"), "information", TOMORROW),
        (
            "nl",
            ("De lader is kapot. Gewoon dezelfde nieuw graag. Wanneer?", "Gaat morgen de deur uit"),
            "replacement",
            TOMORROW,
        ),
        ("en", ("The kettle is broken. Just the same one again please. When?", "Tomorrow"), "replacement", TOMORROW),
        ("nl", ("Wanneer wordt de schutting gerepareerd?", "Morgen"), "repair", TOMORROW),
    ],
)
def test_it_is_asked_for_in_other_words(language: str, talk: tuple[str, str], kind: str, due: str | None) -> None:
    """With half a word, a wish, a new one of the same; the parts of the verb that answers stand apart."""
    assert (talk, [(kind, due)]) == (talk, _promised(language, *talk))


@each(
    ("language", "talk", "kind"),
    [
        (
            "fr",
            ("Je n'ai toujours pas le devis", "Bonjour Mme Diaz, c'est Élodie du secrétariat. Je vous l'envoie demain"),
            "information",
        ),
        (
            "en",
            ("I still don't have the invoice", "Hi Jo, Dana from accounts here. Will send it tomorrow"),
            "information",
        ),
        (
            "nl",
            ("Ik mis de factuur nog", "Goedemiddag Jo, met Rik van de administratie. Stuur ik morgen"),
            "information",
        ),
    ],
)
def test_who_answers_may_say_first_who_they_are(language: str, talk: tuple[str, str], kind: str) -> None:
    """And then answers."""
    assert (talk, [(kind, TOMORROW)]) == (talk, _promised(language, *talk))
