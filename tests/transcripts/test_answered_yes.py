"""What a yes makes of a day that the person asked about, and what stands for what: a sum that was named right before."""

from __future__ import annotations

from datetime import datetime

from casebook.parsing.clock import Clock
from casebook.parsing.transcripts.findings import Finding, What
from casebook.parsing.transcripts.reading import KnownSpeakers, read_transcript
from tests.conftest import each

NOW = Clock(datetime.fromisoformat("2026-10-22T18:00:00+02:00"), "+02:00")  # a Thursday

EN = "Agent: Hi, Rochelle here.\nYou: I want my money\nAgent: We'll refund you the £29.\n"
NL = "Agent: Hoi, met Daan.\nJij: ik wil mijn geld terug\nAgent: Ik stort de € 29 terug.\n"
DE = "Agent: Hallo, hier ist Svenja.\nSie: ich will mein Geld\nAgent: Wir erstatten Ihnen die 29 €.\n"
FR = "Agent : Bonjour, ici Nadège.\nVous : je veux mon argent\nAgent : Je vous recrédite les 29 €.\n"
ES = "Agente: Hola, soy Loli.\nTú: quiero mi dinero\nAgente: Le devolvemos los 29 €.\n"


def _found(text: str, what: What) -> list[Finding]:
    found = read_transcript(text.encode(), KnownSpeakers(None, "Acme"), NOW).found
    return [one for one in found if one.what is what]


@each(
    "begin, behind",
    [
        (EN, "You: so it's back on the visa ending 4402 no later than 30 october?\nAgent: Yes, that is correct.\n"),
        (EN, "You: so I have it by october 30? otherwise i dispute it on monday\nAgent: Yes, absolutely.\n"),
        (NL, "Jij: dus uiterlijk 30 oktober op mijn rekening? anders bel ik maandag de bank\nAgent: Ja, klopt.\n"),
        (DE, "Sie: also bis 30. Oktober auf dem Konto? sonst rufe ich Montag die Bank an\nAgent: Ja, genau.\n"),
        (
            FR,
            "Vous : donc remboursé le 30 octobre au plus tard ? sinon je fais opposition lundi\nAgent : Oui, tout à fait.\n",
        ),
        (ES, "Tú: lo tengo el 30 de octubre como muy tarde? si no, el lunes reclamo\nAgente: Sí, así es.\n"),
    ],
)
def test_a_yes_gives_what_was_promised_the_day_that_was_asked_about(begin: str, behind: str) -> None:
    """What the person threatens behind the question, and on which card, is no part of it."""
    (promised,) = _found(f"{begin}{behind}", What.PROMISE)
    assert ("refund", "2026-10-30") == (promised.kind, promised.due)
    assert "4402" not in promised.value


@each(
    "behind",
    [
        "You: will you be open on friday?\nAgent: Yes.\n",
        "You: can I send the receipt by friday?\nAgent: Yes, please.\n",
        "You: so by friday?\nAgent: I can't say.\n",
    ],
)
def test_a_yes_to_something_else_gives_no_day(behind: str) -> None:
    """When somebody is there, and what the person may do, is no day that anything is due."""
    assert [None] == [one.due for one in _found(f"{EN}{behind}", What.PROMISE)]


AGENT, AGENTE = "Agent: Tom.\nYou: and?\n", "Agente: Hola, soy Loli.\nTú: y la compensación?\n"


@each(
    "begin, said",
    [
        (AGENT, "Agent: I've put through £61.50 for the days you were off. It'll be in your bank by 30 October.\n"),
        (
            AGENT,
            "Agent: Ik heb € 61,50 klaargezet voor de dagen zonder internet. Het staat uiterlijk 30 oktober op je rekening.\n",
        ),
        (AGENT, "Agent: Ich habe 61,50 € für die Ausfalltage angewiesen. Das ist bis 30. Oktober auf Ihrem Konto.\n"),
        (
            AGENT,
            "Agent: J'ai validé 61,50 € pour les jours de coupure. Ce sera sur votre compte au plus tard le 30 octobre.\n",
        ),
        (AGENTE, "Agente: He tramitado 61,50 € por los días sin servicio. Le llegan al banco el 30 de octubre.\n"),
    ],
)
def test_what_comes_to_the_bank_is_the_sum_that_was_named_before(begin: str, said: str) -> None:
    """It is money that is promised, so much of it, and until then."""
    assert [("refund", "2026-10-30")] == [(str(one.kind), one.due) for one in _found(begin + said, What.PROMISE)]
    assert ["61.50"] == [one.value.partition(" ")[0] for one in _found(begin + said, What.SUM)]


@each(
    "said",
    ["On peut vous faire -30 € sur le contrat", "We kunnen -€ 30 op uw factuur doen", "I can do -£30 on the next bill"],
)
def test_a_sum_with_a_minus_is_taken_off(said: str) -> None:
    """Who says so offers it."""
    assert [30.0] == [
        float(one.value.partition(" ")[0]) for one in _found(f"Agent: Tom.\nYou: too dear\nAgent: {said}\n", What.SUM)
    ]


@each(
    "you, promised, said",
    [
        (
            "You",
            "The fitter's coming on wednesday to fix it.",
            "Sorry, forget wednesday, no point coming without the part.",
        ),
        ("You", "The fitter's coming on wednesday to fix it.", "Sorry, scrap wednesday, the van broke down."),
        (
            "Jij",
            "De monteur komt woensdag om hem te repareren.",
            "Sorry, vergeet woensdag maar, het onderdeel is er niet.",
        ),
        ("Sie", "Der Monteur kommt am Mittwoch und repariert ihn.", "Sorry, vergessen Sie Mittwoch, das Teil fehlt."),
        ("Vous", "Le technicien passe mercredi le réparer.", "Désolé, oubliez mercredi, il manque la pièce."),
        ("Tú", "El técnico va el miércoles a arreglarlo.", "Perdone, olvide el miércoles, falta la pieza."),
    ],
)
def test_a_day_that_is_to_be_forgotten_is_not_promised(you: str, promised: str, said: str) -> None:
    """What was to be done then is not done, whatever else the sentence tells."""
    talk = f"Acme: Tom.\n{you}: ok\nAcme: {promised}\n{you}: ok\n"
    assert ["repair"] == [one.kind for one in _found(talk, What.PROMISE)]
    assert [] == _found(f"{talk}Acme: {said}\n", What.PROMISE)


@each(
    "begin, said",
    [
        (EN, "Agent: The rest comes back with the correction."),
        (DE, "Agent: Die Differenz kommt mit der Korrektur zurück."),
        (FR, "Agent : La différence arrive avec la correction."),
    ],
)
def test_a_correction_that_comes_takes_nothing_back(begin: str, said: str) -> None:
    """It is a thing, unless it is said by itself."""
    assert "refund" in [one.kind for one in _found(f"{begin}{said}\n", What.PROMISE)]


@each(
    "asked",
    [
        "You: do I get my money back by Friday 30 October?\nAgent: Yes, you will.\n",
        "You: bekomme ich mein Geld bis Freitag, den 30. Oktober zurück?\nAgent: Ja, auf jeden Fall.\n",
        "You: je serai donc remboursé au plus tard vendredi 30 octobre ?\nAgent: Oui, tout à fait.\n",
        "You: ¿me devuelven el dinero como muy tarde el viernes 30 de octubre?\nAgent: Sí, claro.\n",
    ],
)
def test_a_yes_promises_what_the_question_names(asked: str) -> None:
    """With its day, where nothing of that kind was promised before; what comes in a parcel a question seldom tells."""
    (promise,) = _found(f"{AGENT}{asked}", What.PROMISE)
    assert ("refund", "2026-10-30", True) == (promise.kind, promise.due, promise.sure)


@each(
    "asked",
    [
        "You: So do I get my two hundred and twelve pounds back by Friday 30 October?\nAgent: Yes, you will.\n",
        "You: So do I get my £212 back by Friday 30 October? That's when my rent goes out.\nAgent: Yes, you will.\n",
        "You: Bekomme ich die zweihundertzwölf Euro bis Freitag, den 30. Oktober zurück?\nAgent: Ja, klar.\n",
        "You: Krijg ik die tweehonderdtwaalf euro vrijdag 30 oktober terug?\nAgent: Ja, zeker.\n",
        "You: Vous me rendez les deux cent douze euros vendredi 30 octobre ?\nAgent: Oui, bien sûr.\n",
        "You: ¿Me devolvéis los doscientos doce euros el viernes 30 de octubre?\nAgent: Sí, claro.\n",
    ],
)
def test_a_yes_confirms_the_sum_that_the_question_names(asked: str) -> None:
    """In figures, or spelled out as recordings have it."""
    (confirmed,) = _found(f"{AGENT}{asked}", What.SUM)
    assert "212.00" == confirmed.value.split()[0]
