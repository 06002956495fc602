"""A chat that was saved as a page whose messages are rows of a table is read as any other."""

from __future__ import annotations

from datetime import datetime

from casebook.parsing.clock import Clock
from casebook.parsing.transcripts.decoding import page_lines
from casebook.parsing.transcripts.findings import What
from casebook.parsing.transcripts.reading import KnownSpeakers, read_transcript
from tests.conftest import each

NOW = Clock(datetime.fromisoformat("2026-09-15T19:02:00+01:00"), "+01:00")

SAID = (("You", "Hello, my kettle broke"), ("Ann", "We will refund you £20 by 20 September."), ("You", "Thanks"))


def page(rows: list[str], heads: str = "") -> str:
    """A page with a table of these rows."""
    return (
        f"<html><head><title>Chat</title></head><body><h1>Chat</h1><table>{heads}{''.join(rows)}</table></body></html>"
    )


@each(
    "saved",
    [
        page([f"<tr><td><b>{who}</b></td><td>{said}</td></tr>" for who, said in SAID]),
        page([f"<tr><td>{who}:</td><td>{said}</td></tr>" for who, said in SAID]),
        page([f"<tr><td>10:0{at}</td><td>{who}</td><td>{said}</td></tr>\n" for at, (who, said) in enumerate(SAID)]),
        page(
            [f"<tr><td>10:0{at}</td><td>{who}</td><td>{said}</td></tr>\n" for at, (who, said) in enumerate(SAID)],
            "<tr><th>Time</th><th>From</th><th>Message</th></tr>\n",
        ),
        page([f"<tr><td>{who}</td><td>{said}</td><td>10:0{at}</td></tr>\n" for at, (who, said) in enumerate(SAID)]),
        page([f"<tr><td>{who}<br>10:0{at}</td><td><p>{said}</p></td></tr>" for at, (who, said) in enumerate(SAID)]),
    ],
)
def test_a_chat_in_rows_tells_who_promised_what(saved: str) -> None:
    """Whether the time stands in a cell of its own, first, last, or nowhere."""
    found = read_transcript(saved.encode(), KnownSpeakers(None, "Parcelo"), NOW).found
    assert ["Ann"] == [one.value for one in found if one.what is What.AGENT]
    assert [("refund", "2026-09-20", "Ann")] == [
        (str(one.kind), one.due, one.by) for one in found if one.what is What.PROMISE
    ]


def test_a_row_of_two_cells_is_a_name_and_what_it_names() -> None:
    """Empty cells stand for nothing, and a first one that is long is no name."""
    rows = ["<tr><td>Order number:</td><td></td><td>302-1</td></tr>", f"<tr><td>{'long ' * 10}</td><td>b</td></tr>"]
    assert ["Chat", "Order number: 302-1", f"{('long ' * 10).strip()} | b"] == [
        text for _, text in page_lines(page(rows).encode()) or [] if text
    ]
