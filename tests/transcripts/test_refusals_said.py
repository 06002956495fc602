"""What is only supposed not to be, or calms a fear, refuses nothing; that there is nothing to give does, and offers nothing."""

from __future__ import annotations

from datetime import datetime

from casebook.parsing.clock import Clock
from casebook.parsing.transcripts.findings import What
from casebook.parsing.transcripts.reading import KnownSpeakers, read_transcript
from tests.conftest import each

NOW = Clock(datetime.fromisoformat("2026-11-17T18:00:00+01:00"), "+01:00")
_TOLD = (What.REFUSAL, What.OFFER, What.OUTCOME)


def _told(asked: str, answer: str) -> list[str]:
    """What a chat of this question and answer has of refusals, offers and an outcome."""
    text = f"You: my order 7781-22\nSam: One moment.\nYou: {asked}\nSam: {answer}\nYou: ok, bye\n"
    found = read_transcript(text.encode(), KnownSpeakers(None, "Foo"), NOW).found
    return [one.what.value for one in found if one.what in _TOLD]


@each(
    "answer",
    [
        "If we can't repair it we'd replace it for you.",
        "We'd replace it if we can't repair it.",
        "If we don't print it by the 20th you'd be entitled to a refund of £57.",
        "If the part isn't available they would offer a discount.",
        "Si on ne peut pas la réparer, on vous l'échangerait.",
        "Si no se puede reparar, se la cambiaríamos.",
        "Wenn wir ihn nicht reparieren können, würden wir ihn austauschen.",
        "Als we het niet kunnen repareren zouden we het omruilen.",
    ],
)
def test_what_is_supposed_not_to_be_is_not_refused(answer: str) -> None:
    """Nor is what would be then offered for sure."""
    assert [] == _told("and then?", answer)


@each(
    "answer",
    [
        "If it's been opened we can't refund it.",
        "We can't refund it if it's been opened.",
        "Si elle est ouverte, nous ne pouvons pas la rembourser.",
        "Si lo ha abierto no podemos devolverle el dinero.",
        "Wenn er geöffnet ist, können wir ihn leider nicht erstatten.",
        "Als hij open is kunnen we hem niet vergoeden.",
    ],
)
def test_what_is_denied_beside_a_condition_is_refused(answer: str) -> None:
    """The condition itself denies nothing there."""
    assert "refusal" in _told("and then?", answer)


@each(
    ("asked", "answer"),
    [
        ("will they cut me off?", "They won't, I've put a hold on it."),
        ("and if bailiffs turn up I'll complain", "They won't. I've put a hold on the account for 30 days."),
        ("hm", "We won't send any bailiffs."),
        ("word ik afgesloten?", "Nee, dat kan niet gebeuren."),
        ("Wird mir der Strom abgestellt?", "Nein, das wird er nicht."),
        ("hm", "Ihr Anschluss wird nicht gesperrt."),
        ("vous allez me couper la ligne ?", "Non, votre ligne ne sera pas coupée."),
        ("¿me van a cortar la luz?", "No, no le podemos cortar la luz."),
    ],
)
def test_what_calms_a_fear_refuses_nothing(asked: str, answer: str) -> None:
    """By its own words, or as a bare no to what the person fears."""
    assert [] == _told(asked, answer)


@each(
    ("asked", "answer"),
    [
        ("will you refund me?", "We won't, sorry."),
        ("the bailiffs came, waive the penalty", "We can't waive the penalty."),
        ("compensation?", "That's not something I can offer you, sorry."),
        ("compensation?", "There's nothing I can offer you."),
        ("vergoeding?", "Dat is niet iets wat ik kan aanbieden."),
        ("Entschädigung?", "Das ist nichts, was ich Ihnen anbieten kann."),
        ("dédommagement ?", "Ce n'est pas quelque chose que je peux vous proposer."),
        ("¿compensación?", "Eso no te lo puedo ofrecer, lo siento."),
        ("¿y los gastos?", "Los gastos de envío no los podemos devolver."),
    ],
)
def test_what_nobody_can_give_is_refused_and_never_offered(asked: str, answer: str) -> None:
    """However the person ends the chat: the outcome is at least likely refused."""
    assert ["refusal", "outcome"] == _told(asked, answer)


def test_what_is_offered_beside_a_no_stays_offered() -> None:
    """A no to more is none to what is offered."""
    assert ["offer"] == _told("and a refund?", "I can offer you £20, not a full refund.")


BARE = {
    "en": ("The fault is in your own cable.", "I want to help but I cannot."),
    "nl": ("De fout zit in je eigen kabel.", "Dat kunnen wij niet doen."),
    "de": ("Der Fehler liegt in Ihrem Kabel.", "Ich würde gern helfen, aber das kann ich nicht."),
    "fr": ("La panne vient de votre câble.", "Je voudrais vous aider mais je ne peux pas."),
    "es": ("La avería está en su cable.", "Me gustaría ayudarle pero no puedo."),
}


@each("code", BARE)
def test_a_no_that_says_nothing_of_what_is_told_with_what_was_said_before_it(code: str) -> None:
    """*But I can't* alone would be a no to nobody knows what, and what they hold would be lost."""
    line = " ".join(BARE[code])
    text = f"You: 7781-22\nSam: One moment.\nYou: ok\nSam: {line}\nYou: oh\n"
    found = read_transcript(text.encode(), KnownSpeakers(None, "Foo"), NOW)

    assert [line] == [one.value for one in found.having(What.REFUSAL)]


def test_money_that_is_refused_beside_another_promise_is_asked_about() -> None:
    """That something else comes is no answer to it; whether it ended so is for the person to say. Money that comes is one."""
    text = "Sam (agent): We cannot refund you. {} by 20 November.\nYou: oh\n"
    other, money = (
        read_transcript(text.format(said).encode(), KnownSpeakers(None, "Foo"), NOW).having(What.OUTCOME)
        for said in ("A technician will come", "We will pay you compensation of 20 EUR")
    )

    assert [("refused", False)] == [(one.value, one.sure) for one in other]
    assert not money
