"""An answer that says *it* promises what the person asked for: the refund that comes by Friday is no delivery."""

from __future__ import annotations

from datetime import datetime

from casebook.parsing.clock import Clock
from casebook.parsing.promises.promise_kinds import promise_kind_in
from casebook.parsing.transcripts.findings import What
from casebook.parsing.transcripts.reading import KnownSpeakers, read_transcript
from tests.conftest import each

CLOCK = Clock(datetime.fromisoformat("2026-11-20T15:00:00+01:00"), "+01:00")

NAMED = """
When do I get my money?|It will be there by Friday.|It [the refund] will be there by Friday.
When will I get my refund of 45 pounds?|It will be with you by 27 November.|It [the refund] will be with you by 27 November.
Waar blijft mijn terugbetaling?|Die heb je uiterlijk vrijdag.|Die heb je [de terugbetaling] uiterlijk vrijdag.
When will the refund arrive?|It should arrive within 5 working days.|It [the refund] should arrive within 5 working days.
I want my 84.20 back.|Okay, you'll have it by Friday.|Okay, you'll have it [the refund] by Friday.
I paid twice. When do I get it back?|It'll be with you in 5 days.|It'll [the refund] be with you in 5 days.
When does the replacement come?|It should be with you by Friday.|It [the replacement] should be with you by Friday.
Where is my refund of $60?|I sent it again, you'll have it by Friday.|I sent it again, you'll have it [the refund] by Friday.
And compensation?|We pay £30 for it, you'll get it by Friday.|We pay £30 for it, you'll get it [the money] by Friday.
Waar blijft mijn terugbetaling?|Gedaan, je hebt het binnen 5 werkdagen.|Gedaan, je hebt het [de terugbetaling] binnen 5 werkdagen.
¿Y mi reembolso?|Ya está, lo tendrás en 5 días hábiles.|Ya está, lo tendrás [el reembolso] en 5 días hábiles.
Wanneer krijg ik mijn geld terug?|Dat komt binnen 5 werkdagen.|Dat [de terugbetaling] komt binnen 5 werkdagen.
Wann bekomme ich mein Geld?|Es sollte bis Freitag da sein.|Es [die Erstattung] sollte bis Freitag da sein.
Quand vais-je recevoir le remboursement ?|Il arrivera sous 5 jours ouvrés.|Il [le remboursement] arrivera sous 5 jours ouvrés.
¿Cuándo me devuelven el dinero?|Le llegará en 5 días hábiles.|Le llegará [el reembolso] en 5 días hábiles.
""".strip().split("\n")

UNNAMED = """
Where is my lamp? It cost $60|I've sent it again, you'll have it by Friday.
Where is my parcel?|It should be with you by Friday.
When will the refund arrive?|Your parcel left today. It should be with you by Friday.
When do I get it back?|It should be with you by Friday.
If it is not there by Friday I want my money back.|It will be there by Friday.
Wanneer krijg ik mijn geld terug?|Het pakket komt vrijdag.
Wanneer krijg ik mijn geld terug?|Je krijgt het bedrag uiterlijk vrijdag.
Wann bekomme ich mein Geld?|Sie bekommen die 30 € bis Freitag.
Wann bekomme ich mein Geld?|Das Paket kommt am Freitag.
¿Cuándo me devuelven el dinero?|Llegará el paquete el viernes.
""".strip().split("\n")


def _promised(asked: str, answered: str) -> list[str]:
    chat = f"Maria (10:00): Hello, I am Maria, how can I help?\nYou (10:01): {asked}\nMaria (10:02): {answered}\n"
    found = read_transcript(chat.encode(), KnownSpeakers("Jo Smith", "Acme"), CLOCK).found
    return [one.value for one in found if one.what is What.PROMISE]


@each("line", NAMED)
def test_the_thing_that_was_asked_for_stands_in_brackets(line: str) -> None:
    """In the brackets of whoever quotes; what is recorded is of its kind then."""
    asked, answered, told = line.split("|")

    assert [told] == _promised(asked, answered)
    assert promise_kind_in(told).value in ("refund", "replacement")


@each("line", UNNAMED)
def test_where_something_else_may_be_meant_the_words_stay_as_they_are(line: str) -> None:
    """A parcel, a condition, or nothing that tells what was paid."""
    assert not any("[" in each for each in _promised(*line.split("|")))


def test_where_nothing_is_named_it_is_the_money_that_was_promised_last() -> None:
    """Who asks why nothing has come is answered about that; not who names a parcel since."""
    promised, anew = "I'll refund $48.10 by Tuesday.", "I've re-sent it, you'll have it by Friday."
    chat = f"Sam (10:00): {promised}\nYou (10:01): {{}}\nSam (10:02): {anew}\n"
    kinds = []
    for asked in ("nothing yet???", "and the parcel?"):
        found = read_transcript(chat.format(asked).encode(), KnownSpeakers("Jo Smith", "Acme"), CLOCK).found
        kinds.append([str(one.kind) for one in found if one.what is What.PROMISE])
    assert [["refund"], ["refund", "delivery"]] == kinds
