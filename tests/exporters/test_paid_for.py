"""Money for what somebody was paid to do is money, and no repair that was refused; and who signed a paper met nobody."""

from __future__ import annotations

from casebook.exporters.options import ExportOptions
from casebook.parsing.agents_named import agent_in
from casebook.records.vocabularies import Channel, Outcome
from tests.builders import Entries, case, facts_of
from tests.conftest import each
from tests.exporters.cases import paste


@each(
    "language, want, said, repair",
    [
        (
            "en",
            "the 312.00 GBP I paid for the repair",
            "Declined, because an engineer who is not theirs repaired it.",
            "a repair",
        ),
        (
            "nl",
            "de 312 euro die ik voor de reparatie betaalde",
            "Afgewezen, want een vreemde monteur repareerde het.",
            "een reparatie",
        ),
        (
            "de",
            "die 312 EUR, die ich für die Reparatur bezahlt habe",
            "Abgelehnt, weil ein fremder Techniker es repariert hat.",
            "Reparatur",
        ),
        (
            "fr",
            "les 312 EUR que j'ai payés pour la réparation",
            "Refusé, car un autre technicien a fait la réparation.",
            "une réparation",
        ),
        (
            "es",
            "los 312 EUR que pagué por la reparación",
            "Rechazado, porque otro técnico hizo la reparación.",
            "una reparación",
        ),
    ],
)
def test_who_wants_what_a_repair_cost_was_refused_no_repair(language: str, want: str, said: str, repair: str) -> None:
    """The line of the refusal does not name another thing than is asked for."""
    entries = Entries()
    entries.contact("2024-11-09", said, channel=Channel.LETTER, incoming=True, outcome=Outcome.REFUSED)
    entries.contact("2024-11-12", "x", agent="Kim", channel=Channel.PHONE)
    told = paste(facts_of(case(orders=("P-1",), problem="X.", want=want), entries), ExportOptions(language))
    assert not [line for line in told.splitlines() if repair in line.partition(":")[0] and "P-1" not in line], told


@each(
    "said, who",
    [
        ("Sent the sheet, signed by their foreman Mr Pohl, again.", ""),
        ("Protocol gestuurd, ondertekend door meneer Pol.", ""),
        ("Protokoll geschickt, unterschrieben von ihrem Herrn Pohl.", ""),
        ("J'ai envoyé le bon, signé par M. Petit.", ""),
        ("He enviado el parte, firmado por la Sra. Gil.", ""),
        ("Sent the sheet signed by Mr Pohl. Mrs Dale says she reads it.", "Mrs Dale"),
        ("geholpen door Piet", "Piet"),
    ],
)
def test_who_signed_a_paper_was_not_spoken_to(said: str, who: str) -> None:
    """Whoever takes it or answers is."""
    assert agent_in(said) == who
