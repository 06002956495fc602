"""Notes of a call: what was said in another one before it, who answers next, what the person does, and that it was over."""

from __future__ import annotations

from datetime import datetime

from casebook.parsing.clock import Clock
from casebook.parsing.transcripts.findings import What
from casebook.parsing.transcripts.reading import KnownSpeakers, read_transcript
from tests.conftest import each

NOW = Clock(datetime.fromisoformat("2026-10-05T18:00:00+01:00"), "Europe/London")  # a Monday


def _of(text: str, what: What) -> list[str]:
    found = read_transcript(text.encode(), KnownSpeakers(None, "Acme"), NOW).found
    return [one.value for one in found if one.what is what]


@each(
    "began, before, ended, agent",
    [
        (
            "I rang Acme at 11:10 and spoke to Mrs Hill.",
            "In January a certain Dennis had promised me a reply within a week, which never came.",
            "Mrs Hill said I would have the money by Friday. We hung up at 11:38.",
            "Hill",
        ),
        (
            "Ik belde om 11.10 uur en kreeg mevrouw Verhoeven aan de lijn.",
            "In januari had ene Dennis mij beloofd dat ik binnen een week bericht zou krijgen.",
            "Mevrouw Verhoeven zei dat ik het geld uiterlijk vrijdag terugkrijg. Om 11.38 uur hebben we opgehangen.",
            "Verhoeven",
        ),
        (
            "Ich habe um 11:10 Uhr bei Acme angerufen und mit Frau Pohl gesprochen.",
            "Im Januar hatte mir ein gewisser Herr Dennis versprochen, dass ich binnen einer Woche Bescheid bekomme.",
            "Frau Pohl sagte, das Geld ist bis Freitag da. Um 11:38 haben wir aufgelegt.",
            "Pohl",
        ),
        (
            "J'ai appelé Acme à 11h10 et j'ai eu Madame Kaci.",
            "En janvier, un certain Denis m'avait promis une réponse sous une semaine.",
            "Madame Kaci m'a dit que je serai remboursé vendredi au plus tard. Nous avons raccroché à 11h38.",
            "Kaci",
        ),
        (
            "Llamé a Acme a las 11:10 y hablé con la señora Prado.",
            "En enero un tal Dennis me había prometido una respuesta en una semana.",
            "La señora Prado me dijo que me devuelven el dinero antes del viernes. Colgamos a las 11:38.",
            "Prado",
        ),
    ],
)
def test_what_was_promised_before_the_call_is_none_of_it(began: str, before: str, ended: str, agent: str) -> None:
    """Nobody of another call is its agent, nothing had been promised in it, and who hangs up together was not cut off."""
    text = f"{began} {before} {ended}"
    told = [_of(text, what) for what in (What.AGENT, What.MINUTES, What.OUTCOME)]

    assert ([[agent], ["28"], []], 1) == (told, len(_of(text, What.PROMISE)))


@each(
    "text, names",
    [
        (
            "mon 5/10/26 rang acme 9.13. got Shanice. put thru to payments, more music. Iain. off phone 9.31.",
            ["Shanice", "Iain"],
        ),
        (
            "ma 5/10/26 acme gebeld 9:13. Kreeg Sanne. doorverbonden, weer muziek. Joost. opgehangen 9:31.",
            ["Sanne", "Joost"],
        ),
        (
            "Mo 5.10.26 9:13 bei Acme angerufen. Frau Pohl dran. Dann durchgestellt. Jens. Aufgelegt 9:31.",
            ["Pohl", "Jens"],
        ),
        (
            "5/10/26 appelé Acme à 9h13. J'ai eu Sandrine. Encore de la musique. Karim. Raccroché à 9h31.",
            ["Sandrine", "Karim"],
        ),
        ("5/10/26 appelé Acme à 9h13. J'ai eu Sandrine. musique. M. Faure. Raccroché à 9h31.", ["Sandrine", "Faure"]),
        ("Mo 5.10.26 9:13 bei Acme angerufen. Jens dran. Gegen 9:31 Uhr war das Gespräch zu Ende.", ["Jens"]),
        ("ma 5/10/26 9:13 Acme gebeld. Kreeg Joost. Rond 9.31 uur was het gesprek afgelopen.", ["Joost"]),
        ("mon 5/10/26 rang Acme 9.13. 10 mins of greensleeves. got Shanice. done by 9.31.", ["Shanice"]),
        (
            "5/10/26 llamo a Acme 9:13. me coge Adrián. me pasa, más musiquita. Begoña. cuelgo 9:31.",
            ["Adrián", "Begoña"],
        ),
    ],
)
def test_a_name_alone_behind_being_put_through_is_who_answers_next(text: str, names: list[str]) -> None:
    """`put thru to payments. Iain.`; and the call was over when the phone went down."""
    assert (names, ["18"]) == (_of(text, What.AGENT), _of(text, What.MINUTES))


@each(
    "text",
    [
        "mon 5/10/26 rang acme 9.13. got Shanice. wants a pic of the meter, said id do it by weds. told her i'd send it by fri.",
        "ma 5/10/26 acme gebeld 9:13. Kreeg Sanne. gezegd dat ik die woensdag stuur. stuur vrijdag nog de bon.",
        "Mo 5.10.26 9:13 bei Acme angerufen. Frau Pohl dran. Ich schick ihr bis Do die Fotos. Ich mail ihr Freitag alles.",
        "5/10/26 appelé acme 9h13. eu Sandrine. j'ai dit que je l'envoie mercredi. je leur poste la facture vendredi.",
        "5/10/26 llamo a acme 9:13. me coge Adrián. le he dicho q se la mando el miércoles. el viernes les paso la factura.",
    ],
)
def test_what_the_person_will_do_is_none_of_theirs(text: str) -> None:
    """One's own word in a note is no promise, and none that is asked about."""
    assert [] == _of(text, What.PROMISE)


@each(
    "text",
    [
        "mon 5/10/26 rang acme 9:13. got Shanice. she says they're not going to refund anything.",
        "lun 5/10/26 llamo a acme 9:13. me coge Adrián. q no, q no van a devolver nada.",
        "ma 5/10/26 acme gebeld 9:13. Kreeg Sanne. ze gaan niks terugbetalen.",
        "Mo 5.10.26 9:13 bei Acme angerufen. Frau Pohl dran. Sie werden nichts erstatten.",
        "5/10/26 appelé acme 9h13. eu Sandrine. ils ne vont rien rembourser.",
    ],
)
def test_that_they_give_nothing_is_a_refusal(text: str) -> None:
    """What they will not pay back is refused, in everyday words too."""
    assert ["refused"] == _of(text, What.OUTCOME)
