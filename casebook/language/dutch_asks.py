"""What people ask for in Dutch: whether it names a day of its own, and how it is asked for by how it begins."""

from __future__ import annotations

import re

from casebook.language.language import Request

DEADLINE = re.compile(
    r"\b(?:voor|vóór|binnen|tot|uiterlijk(?: op| voor)?|niet later dan|op zijn laatst) (?:de |het )?"
    r"(?:(?:eind|begin) van )?(?:de |het )?"
    r"(?:\d+(?:[./:-]\d|e\b|ste\b|de\b|\W*$|[,;)]| (?:\w+ )?(?:minu|uur|uren|\w*dag|we+k|maand|jaar)"
    r"| (?:jan|feb|m[ra]{1,2}t|apr|mei|jun|jul|aug|sep|okt|nov|dec))"
    r"|een|één|twee|drie|vier|vijf|zeven|tien|veertien|deze|volgende|vandaag|vanavond|morgen|komende|weekend|dag|week|maand"
    r"|(?:maan|dins|woens|donder|vrij|zater|zon)dag|(?:jan|feb|mrt|maart|apr|mei|jun|jul|aug|sep|okt|nov|dec)[a-z]*\b)"
    r"|\bover (?:\d+|een|één|twee|drie) (?:\w+ )?(?:uur|dag|werkdag|week|weken|maand)"
    r"|\b(?:vandaag|vanavond|morgen)\b",
    re.IGNORECASE,
)

REQUESTS = (
    Request(
        re.compile(r"(?:ik|wij|we) (?:wil|willen|eis|eisen|verwacht|verwachten|vraag|vragen)\b(?!.*\?)", re.IGNORECASE),
        "{what}{by}",
    ),
    Request(
        re.compile(
            r"(?:ik|wij|we|u|jullie|wilt|wil|kunt|kan|kun|zou|alstublieft|a\.?u\.?b|het moet|er moet)\b",
            re.IGNORECASE,
        ),
        "{what}",
    ),
    Request(re.compile(r"graag\b", re.IGNORECASE), "{what}{by}"),
    Request(
        re.compile(
            r"(?:stuur|vervang|betaal|stort|bel|geef|lever|repareer|annuleer|haal|maak|zorg|regel|bevestig|zet|herstel|bezorg|maak"
            r"|ruil|neem|kom|los|laat|vertel|verwijder|corrigeer|beëindig|stop) \w",
            re.IGNORECASE,
        ),
        "Mijn verzoek: {what}{by}",
        lowered=True,
    ),
    Request(re.compile(r"(?:dat \w|te \w)", re.IGNORECASE), "Ik vraag {what}{by}", lowered=True),
    Request(
        re.compile(
            r"(?:een|de|het|mijn|ons|onze|volledige|gedeeltelijke|terugbetaling|vervanging|reparatie|nieuwe|schadevergoeding|levering)\b"
            r"(?![^(]*\w(?:eren|alen|sturen|vangen|leveren|geven|storten|maken)\b)",
            re.IGNORECASE,
        ),
        "Ik vraag om {what}{by}",
        lowered=True,
    ),
    Request(re.compile(""), "Mijn verzoek: {what}{by}"),
)

OWED_ASKS = (
    (
        re.compile(
            r"((?:graag )?(?:betaal|stort|geef|boek|maak))( mij| me| ons)?"
            r"(?: (?:het|dit|alles|de rest|(?:het|mijn|ons) (?:hele )?(?:geld|bedrag)))? (terug|over)",
            re.IGNORECASE,
        ),
        r"\1\2 {amount} \3",
    ),
    (
        re.compile(r"(graag )?(?:het |mijn |alles |de rest )?(?:geld |bedrag )?terugbetalen", re.IGNORECASE),
        r"\1{amount} terugbetalen",
    ),
    (
        re.compile(
            r"(?!.*\b(?:volledige|gedeeltelijke|hele)\b)((?:(?:een|de|mijn) )?(?:\w+ )?terugbetaling)", re.IGNORECASE
        ),
        r"\1 van {amount}",
    ),
)
