"""What the patterns of addresses are put together of: where one begins, names, towns, and what a number may count."""

from __future__ import annotations

START = r"(?<![^\W_])(?<![^\W_][-./#])(?<![#€$£])"
NOT_A_STREET = (
    r"(?:Jan|Feb|Mar|Mrt|Apr|May|Mei|Jun|Jul|Aug|Sep|Sept|Oct|Okt|Nov|Dec|January|February|March|April|June|July|August"
    r"|September|October|November|December|January|Mon|Tue|Wed|Thu|Fri|Sat|Sun)"
)
_ORDINAL = r"[0-9]{1,3}(?:st|nd|rd|th)"
NAME = rf"(?:(?!{NOT_A_STREET}\b)[A-Z][\w'’.-]{{0,30}}|{_ORDINAL})"
UK = r"[A-Z]{1,2}[0-9][0-9A-Z]? ?[0-9][A-Z]{2}"
TOWN = r"[A-Z][\w'’-]{1,30}(?:[ -][A-Z][\w'’-]{1,30}){0,2}"
UNIT = (
    r"(?:, (?:[A-Z][a-z]{2,9}|[0-9]{1,2}[a-z]{2}) Floor"
    r"|,? (?:Apt|Apartment|Flat|Unit|Suite|Ste|Floor)\.? ?[0-9A-Za-z-]{1,6})?"
)
UNIT_BEFORE = r"(?:(?i:Flat|Apartment|Apt\.?|Unit|Suite) [0-9A-Z/]{1,5}[a-z]?,? (?:@ |at )?)?"
BREAK = r"(?:,? {0,2}\n?|,? {1,2})"
ENGLISH_END = rf"{UNIT}(?:(?:{BREAK}{TOWN}){{0,2}}{BREAK}(?:{UK}|[A-Z]{{2}} [0-9]{{5}}(?:-[0-9]{{4}})?)(?![^\W_]))?"
COUNT = (
    r"(?! ?(?:days?|weeks?|hours?|times|x|dag(?:en)?|weken|week|uur|keer|maal|stuks?|maand(?:en)?|minuten|procent"
    r"|%|euro|€|tagen?|stunden|mal|wochen)\b)"
)
"""After a number, what makes it the number of something else than a house."""

NOT_A_HOUSE = (
    rf"(?![0-9]|[.,:][0-9]|[-/][0-9]{{1,7}}[-/]|-[0-9]{{3}}){COUNT}"
    r"(?! ?(?:(?i:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|ene|abr|ago|dic|gen|mag|giu|lug|set|ott|mei"
    r"|okt)[a-z]{0,7}\b|días?\b|giorni\b|veces\b"
    r"|volte\b|semanas?\b|settimane\b|horas?\b|ore\b|dias\b|more\b|other\b|calls?\b|emails?\b|messages\b|agents?\b|photos?\b"
    r"|people\b))"
)
