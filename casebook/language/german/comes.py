"""What comes, or is paid, told in a clause with its verb, as the thing itself: *Techniker kommt* is a technician."""

from __future__ import annotations

from casebook.text.quick_pattern import QuickPattern

_WHO = r"(?:\w*techniker|monteur|handwerker|installateur|gutachter|kurier|elektriker|klempner|fahrer|\w*mitarbeiter)"
_COMES = r"(?:kommt|wird kommen|schaut)(?: (?:vorbei|raus|zu (?:mir|uns)))*"
_WITH = r"((?: mit (?:[^,;]|,\d)+?)?)"
_MONEY = (
    r"(?:erstattung|rückerstattung|rückzahlung|auszahlung|zahlung|überweisung|gutschrift|lieferung|ersatzlieferung)"
)

COMES: tuple[tuple[QuickPattern, str], ...] = (
    (QuickPattern(rf"(?:kommt )?der ({_WHO}){_WITH}(?: {_COMES})?"), r"den \1\2"),
    (QuickPattern(rf"(?:es )?(?:kommt )?ein ({_WHO}){_WITH}(?: {_COMES})?"), r"einen \1\2"),
    (QuickPattern(rf"({_WHO}) {_COMES}{_WITH}"), r"einen \1\2"),
    (QuickPattern(r"(?:werden |wird |zu )?(?:be)?zahlen(?: werden)?"), "eine zahlung"),
    (QuickPattern(r"(?:werden |wird )?auszahlen"), "eine auszahlung"),
    (
        QuickPattern(r"(?:zahlt|zahlen|bezahlen|überweisen) (\d[\d.,]*(?: ?(?:€|euro|[a-z]{3}))?)"),
        r"die zahlung von \1",
    ),
    (QuickPattern(r"(\d[\d.,]*(?: ?(?:€|euro|[a-z]{3}))?) (?:(?:be|aus)?zahlen|überweisen)"), r"die zahlung von \1"),
    (QuickPattern(r"(ersatz(?:teil|gerät)?) (?:zu )?(?:liefern|schicken|senden)"), r"\1"),
    (
        QuickPattern(
            rf"((?:die|eine) {_MONEY}(?: (?:von|über|in höhe von) (?:[^,;]|,\d)+?)?) (?:erfolgt|wird erfolgen|geht raus|folgt"
            r"|kommt|wird (?:veranlasst|angewiesen|ausgezahlt|überwiesen|durchgeführt|vorgenommen))"
        ),
        r"\1",
    ),
)
"""The same with its verb and what stands around it, and how it is told, in small letters."""
