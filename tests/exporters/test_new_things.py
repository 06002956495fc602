"""Of a new thing that was promised it is told that it did not come, and of what else no kind is known, that it did not happen."""

from __future__ import annotations

from casebook.exporters.options import ExportOptions
from casebook.records.vocabularies import Promised, Verdict
from tests.builders import Entries, case, facts_of, moment
from tests.conftest import each

from .cases import paste


@each(
    ("language", "thing", "told"),
    [
        ("en", "a new shade", "it did not come"),
        ("en", "a new password", "it did not happen"),
        ("nl", "een nieuwe kap", "die is niet gekomen"),
        ("de", "ein neuer Schirm", "es ist nichts gekommen"),
        ("fr", "un nouvel abat-jour", "rien n'est arrivé"),
        ("es", "una pantalla nueva", "no ha llegado nada"),
    ],
)
def test_a_new_thing_did_not_come(language: str, thing: str, told: str) -> None:
    """In five languages; what is new and no thing is none."""
    entries = Entries()
    made_in = entries.contact("2024-11-01", "Hello.", agent="Ann")
    entries.promise(
        "2024-11-01",
        thing,
        "2024-11-05",
        made_in=made_in,
        promised=Promised.OTHER,
        verdict=Verdict.BROKEN,
        settled=moment("2024-11-06"),
    )

    assert told in paste(facts_of(case(want=thing, problem="It is cracked."), entries), ExportOptions(language))
