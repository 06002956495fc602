"""What people ask for in Dutch: whether it names a day of its own, and how it is asked for by how it begins."""

from __future__ import annotations

from casebook.language.lead_words import Forms
from casebook.language.request import Request
from casebook.text.quick_pattern import QuickPattern

DEADLINE = QuickPattern(
    r"\b(?:voor|vóór|binnen|tot|tegen|uiterlijk(?: op| voor)?|niet later dan|op zijn laatst) (?:de |het )?"
    r"(?:(?:eind|begin) van )?(?:de |het )?"
    r"(?:\d+(?:[./:-]\d|e\b|ste\b|de\b|\W*$|[,;)]| (?:\w+ )?(?:minu|uur|uren|\w*dag|we+k|maand|jaar)"
    r"| (?:jan|feb|m[ra]{1,2}t|apr|mei|jun|jul|aug|sep|okt|nov|dec))"
    r"|een|één|twee|drie|vier|vijf|zeven|tien|veertien|deze|volgende|vandaag|vanavond|morgen|komende|weekend|(?:dag|week|maand)\b"
    r"|(?:maan|dins|woens|donder|vrij|zater|zon)dag|(?:jan|feb|mrt|maart|apr|mei|jun|jul|aug|sep|okt|nov|dec)[a-z]*\b)"
    r"|\bover (?:\d+|een|één|twee|drie) (?:\w+ )?(?:uur|dag|werkdag|week|weken|maand)"
    r"|\b(?:vandaag|vanavond|morgen)\b",
)

_DOING = (
    r"(?!(?:kleren|kinderen|goederen|dieren|heren|ouderen)\b)\w*(?:eren|betalen|storten|sturen|zenden|leveren|vangen|geven|maken"
    r"|plaatsen|hangen|leggen|verhelpen|herstellen|lossen|zetten|stellen|halen|brengen|bouwen|sluiten|nemen|ruilen|dichten|goeden"
    r"|boeken|wissen|schrappen|beëindigen|opzeggen|stoppen|verwijderen|bellen|bevestigen|verlengen|regelen|bezorgen|keren|laten"
    r"|schelden|krijgen|ontvangen)"
)
"""What is to be done, as a verb that ends an ask: *het werkblad monteren*."""

_A_THING = r"(?:de|het|een|mijn|ons|onze|dit|deze|die|alle)\b"

_OBJECT = (
    rf"{_A_THING}(?: \w+e)? \w+(?= (?:(?:laten|opnieuw|alsnog|weer|volledig|terug|gratis|kosteloos) )*{_DOING}\W*$)"
)
"""A thing, where nothing follows but what is to be done with it."""

_IS_DONE = (
    r"\w*(?:ge\w+eerd|bezorgd|betaald|gestort|geplaatst|gemaakt|gehaald|gesloten|geruild|gezegd|gezet|gebouwd|geleverd|vervangen"
    r"|vergoed|verholpen|verwijderd|hersteld|beëindigd|gescholden)"
)
"""What is done with a thing: *geplaatst*, *vervangen*."""

REQUESTS = (
    Request(
        QuickPattern(r"(?:ik|wij|we) (?:wil|willen|eis|eisen|verwacht|verwachten|vraag|vragen)\b(?!.*\?)"),
        "{what}{by}",
    ),
    Request(
        QuickPattern(
            r"(?:ik|wij|we|u|jullie|wilt|wil|kunt|kan|kun|zou|alstublieft|a\.?u\.?b|het moet|er moet)\b",
        ),
        "{what}",
    ),
    Request(
        QuickPattern(r"graag\b"),
        "{what}{by}",
        day_behind=QuickPattern(rf"graag {_OBJECT}|graag(?= .* {_DOING}\W*$)"),
    ),
    Request(
        QuickPattern(r".* hebben"),
        "Ik wil{by} {what}",
        lowered=True,
        day_behind=QuickPattern(r"(?:het|ze|hem|alles|dit|dat)(?! \w+ \w+ hebben)\b"),
    ),
    Request(
        QuickPattern(
            "(?:stuur|vervang|betaal|stort|bel|geef|lever|repareer|annuleer|haal|maak|zorg|regel|bevestig|zet|bezorg"
            r"|herstel(?! van\b)|ruil|neem|kom|los|laat|vertel|verwijder|corrigeer|beëindig|stop) [\w€$£]",
        ),
        "Mijn verzoek: {what}{by}",
        lowered=True,
    ),
    Request(
        QuickPattern(r"dat \w"),
        "Ik vraag {what}{by}",
        lowered=True,
        day_behind=QuickPattern(r"dat (?:jullie|u)(?: (?:me|mij)\b)?(?: (?:het|ze)(?= \w+$))?(?= )"),
    ),
    Request(QuickPattern(r"te \w"), "Ik vraag{by} {what}", lowered=True),
    Request(
        QuickPattern(rf"{_A_THING}[^.?!]* {_DOING}\W*$"),
        "Graag{by} {what}",
        lowered=True,
        day_behind=QuickPattern(_OBJECT),
    ),
    Request(QuickPattern(rf"[^.?!]* {_DOING}\W*$"), "Graag{by} {what}"),
    Request(
        QuickPattern(r"(?:mijn|ons|onze|de|het|alle|alles|allebei|beide)\b.* terug(?! \w*te\b)\b"),
        "Ik vraag {what}{by}",
        lowered=True,
    ),
    Request(  # one thing; several have no article
        QuickPattern(r"nieuwe? (?!\w+(?:en|s)\b)\w+(?! \w*(?:eren|alen|sturen|vangen|leveren|geven|maken)\b)"),
        "Ik vraag om een {what}{by}",
        lowered=True,
    ),
    Request(QuickPattern(rf"{_A_THING}(?: \w+)+ {_IS_DONE}\W*$"), "Ik wil{by} {what} hebben", lowered=True),
    Request(
        QuickPattern(
            "(?:een|de|het|mijn|ons|onze|volledige|gedeeltelijke|terugbetaling|vervanging|reparatie|nieuwe|"
            r"schadevergoeding|levering)\b(?![^(]*\w(?:eren|alen|sturen|vangen|leveren|geven|storten|maken)\b)",
        ),
        "Ik vraag om {what}{by}",
        lowered=True,
    ),
    Request(QuickPattern(r"[€$£]? ?\d|[a-z]{3} \d|[^\W\d_]+(?: [^\W\d_]+){0,2} terug\W*$"), "Graag {what}{by}"),
    Request(
        QuickPattern(r"(?!ding\b|ring\b)(?:[a-z]+(?:ing|gave|titutie|batie)|herstel|compensatie)\b"),
        "Ik vraag om {what}{by}",
        lowered=True,
    ),
    Request(QuickPattern(""), "Mijn verzoek: {what}{by}"),
)

_IK = r"(?:(?:ik|we|wij) )?(?:heb |hebben )?(?:nogmaals |weer |opnieuw |ook |toen |nu |nog steeds |gewoon |alleen |meteen )*"
_AGAIN = r" nu| nog steeds| gewoon| alleen| toch| weer| nogmaals"
_OFTEN = rf"(?:{_AGAIN})*"
_HEN = rf"(?:{_AGAIN}| hem| haar| ze| hen| hun)*"

OWN_ASKS = (
    (QuickPattern(rf"{_IK}(?:gevraagd|verzocht){_HEN} om (.+?) (?:(terug|over) )?te (\w+)"), r"\1 \2\3"),
    (QuickPattern(rf"{_IK}(?:gevraagd|verzocht){_HEN} om (.+)"), r"\1"),
    (QuickPattern(rf"{_IK}(?:om )?(.+?)(?: weer| nogmaals)? teruggevraagd"), r"\1 terug"),
    (QuickPattern(rf"{_IK}(?:om )?(.+?)(?: weer| nogmaals)? teruggeëist"), r"\1 terug"),
    (QuickPattern(rf"{_IK}om (.+?) (?:gevraagd|verzocht)"), r"\1"),
    (QuickPattern(rf"{_IK}(.+?) geëist"), r"\1"),
    (
        QuickPattern(
            rf"(?:.* )?(?:ik|we|wij) (?:(?:wil|willen|wilde|wilden|eis|eisen|eiste|verlang|verlangde){_OFTEN}"
            rf"|(?:vraag|vragen|vroeg){_HEN}) (?:om )?(.+)"
        ),
        r"\1",
    ),
    (
        QuickPattern(
            rf"(?:wil|vraag|eis){_HEN} ((?:mijn|ons|onze) .+|.*\d.* terug|(?:het )?(?:\w+ )?geld terug.*|(?:de|die) \w+ terug)"
        ),
        r"\1",
    ),
    (
        QuickPattern(
            r"(?:.* )?(?:ze|zij|die) (?:moeten|zijn) (?:(?:mij|me|ons|nog) )+(.+?)(?: terug)? ?(?:betalen|schuldig)"
        ),
        r"\1 terug",
    ),
    (
        QuickPattern(r"(?:.* )?(?:krijg ik|ik krijg) (?:dus |dan )?nog (.+?)(?: terug)?(?: van (?:ze|hen|jullie))?"),
        r"\1 terug",
    ),
    (QuickPattern(r"((?:betaal|geef|stort) (?:me|mij|ons) .+)"), r"\1"),
    (QuickPattern(r"(?:.* )?(?:dat )?(?:ik|we|wij) (.+?) (terug )?(?:wil|willen|wilde|wilden)(?: hebben)?"), r"\1 \2"),
)
"""How the person writes down what they asked for in a contact, and what of it that is."""

AS_YOU: Forms = ((QuickPattern(r"dat (?:ze|zij) (?=.*\w{2}en\b)(.+)"), r"dat jullie \1"),)
"""What the company is asked to do, typed as of others: how whoever reads it is asked for it."""
