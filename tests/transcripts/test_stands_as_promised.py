"""What is said beside a promise, a number or a time, and leaves them as they are."""

from __future__ import annotations

from datetime import datetime

from casebook.parsing.clock import Clock
from casebook.parsing.transcripts.findings import What
from casebook.parsing.transcripts.reading import KnownSpeakers, read_transcript
from tests.conftest import each

CLOCK = Clock(datetime.fromisoformat("2026-10-14T18:00:00+02:00"), "Europe/Paris")  # a Wednesday


def found(what: What, *said: str) -> list[str]:
    """The values that are taken for sure of what an agent and the customer say in turn."""
    turns = (f"{('Nadine', 'You')[at % 2]}: {each}\n" for at, each in enumerate(said))
    text = f"You: hello?\nNadine: Hi, Nadine here.\nYou: ok\n{''.join(turns)}"
    known = KnownSpeakers(None, "Slumberfold")
    return [one.value for one in read_transcript(text.encode(), known, CLOCK).found if one.what is what and one.sure]


SENT = {
    "fr": "Nous vous enverrons un technicien vendredi pour réparer le canapé.",
    "es": "Le enviaremos un técnico el viernes para reparar el sofá.",
}


@each(
    ("language", "then"),
    [
        ("fr", "N'oubliez pas vendredi."),
        ("fr", "Ne bougez pas de chez vous vendredi."),
        ("fr", "Il ne viendra pas plus tôt que vendredi."),
        ("fr", "Vous n'aurez plus rien à payer vendredi."),
        ("es", "No podemos ir hasta el viernes."),
    ],
)
def test_a_day_that_is_confirmed_is_not_denied(language: str, then: str) -> None:
    """Whatever is not, on that day or before."""
    assert found(What.PROMISE, SENT[language], "ok", then) == [SENT[language]]


def test_a_day_that_does_not_do_is_denied() -> None:
    """In the same languages."""
    assert found(What.PROMISE, SENT["fr"], "ok", "Il ne pourra pas venir vendredi.") == []
    assert found(What.PROMISE, SENT["es"], "ok", "No podemos el viernes.") == []


@each("said", ["Your parcel is out for today's delivery.", "We've put you down for today's delivery."])
def test_todays_delivery_is_today(said: str) -> None:
    """It is no thing that has only its name from the day."""
    assert found(What.PROMISE, said) == [said]


@each(
    ("answer", "orders"),
    [
        ("Yes, hang on while I look for it in my mails. HL77402.", ["HL77402"]),
        ("I can't find it, the mail is gone. My account for the money is at Lloyds. 20481933.", []),
        ("No idea, sorry, the mail went missing ages ago. 3500 people must ask you that.", []),
    ],
)
def test_a_number_that_is_searched_for_is_a_sentence_of_its_own(answer: str, orders: list[str]) -> None:
    """None of a bank, and none that counts something."""
    assert found(What.ORDER, "Can I have your order number please?", answer) == orders


@each("said", ["Hello I can come at 10:30", "We'll call you by 10:30"])
def test_a_time_that_is_said_ends_no_message(said: str) -> None:
    """A word for when stands before it."""
    text = f"Jo: {said}\nVisitor: no not 11:30\nJo: then 12:00\nVisitor: better 12:30\nJo: We deliver it on Friday at 12:40\n"
    read = read_transcript(text.encode(), KnownSpeakers(None, "Slumberfold"), CLOCK).found
    assert [one for one in read if one.what in (What.START, What.END)] == []


@each(
    "said",
    [
        "She said they will refund me £86.40 within 5 days, case 7741.20.",
        "She said they will refund me the £20 and the 55.10 size is out of stock.",
        "She said they will refund me £20, ref 4412.80.",
    ],
)
def test_a_figure_beside_a_sum_is_none(said: str) -> None:
    """Where a currency stands with the one, the other is what it is called."""
    text = f"Phone call with Slumberfold, 14 October 2026\n\nI got through to Sian. {said}\n"
    read = read_transcript(text.encode(), KnownSpeakers(None, "Slumberfold"), CLOCK).found
    assert not {"7741.20 GBP", "55.10 GBP", "4412.80 GBP"} & {one.value for one in read}


@each("said", ["Given the missed collection we won't wait for the warehouse.", "We won't charge you for the delivery."])
def test_what_they_will_spare_the_person_is_not_refused(said: str) -> None:
    """That a refund cannot be given is."""
    assert found(What.REFUSAL, said, "ok") == []
    assert found(What.REFUSAL, "I am sorry, we won't refund the delivery.", "ok") != []
