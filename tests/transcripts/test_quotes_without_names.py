"""Notes that quote an answer behind a question, without who gave it, or with no more than *he*."""

from __future__ import annotations

from casebook.parsing.transcripts.findings import What
from casebook.parsing.transcripts.reading import KnownSpeakers, read_transcript
from tests.conftest import each
from tests.transcripts.test_agreed_briefly import NOW, TODAY, TOMORROW

HEAD = {
    "en": "Call with Acme, Tue 3.11.2026, 16:20-16:32\nMr Wolf on the phone\n\n",
    "de": "Tel. mit Acme, Di 3.11.2026, 16:20-16:32\nHr. Wolf dran\n\n",
    "nl": "Gebeld met Acme, di 3-11-2026, 16:20-16:32\nDhr. Wolf aan de lijn\n\n",
}


@each(
    ("language", "lines", "due"),
    [
        ("de", ('kostet das was? "Nix."', 'Kopie der alten Rechnung? "Schick ich Ihnen heut noch."'), TODAY),
        ("de", ('kostet das was? er: "Nix."', 'eine Kopie vom Vertrag? er: "Mach ich morgen."'), TOMORROW),
        ("en", ('does it cost anything? "Nope."', 'copy of the old invoice? "I\'ll send it tonight."'), TODAY),
        ("nl", ('kost dat iets? "Nee hoor."', 'kopie van de oude factuur? "Stuur ik morgen."'), TOMORROW),
    ],
)
def test_a_quote_behind_a_question_answers_it(language: str, lines: tuple[str, ...], due: str) -> None:
    """Whoever it is by, it is none of the person's."""
    text = HEAD[language] + "".join(f"- {line}\n" for line in lines)
    found = read_transcript(text.encode(), KnownSpeakers(None, "Acme"), NOW).found
    promised = [(str(one.kind), one.due) for one in found if one.what is What.PROMISE and one.sure]
    assert (lines, [("information", due)]) == (lines, promised)
