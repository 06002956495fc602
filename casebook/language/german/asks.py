"""What people ask for in German: whether it names a day of its own, and how it is asked for by how it begins."""

from __future__ import annotations

from casebook.language.lead_words import Forms
from casebook.language.request import Request
from casebook.text.quick_pattern import QuickPattern

_MONTH = r"(?:jan|jän|feb|mär|mrz|apr|mai|jun|jul|aug|sep|okt|nov|dez)"
_DAY = (
    rf"(?:\d\d?\.(?: ?(?:\d|{_MONTH})|\W*$|[,;)])|\d{{4}}-\d|\d\d?(?:[:.]\d\d)? uhr|\d\d?:\d\d|{_MONTH}[a-z]*\b"
    r"|(?:mon|diens|donners|frei|sams|sonn)(?:tag|abend)|mittwoch|heute|morgen|übermorgen|nächste|kommende|diese|wochenende"
    r"|wochenschluss|monatsende|jahresende|weihnachten|ostern|mittag|abend)"
)
_UNIT = r"(?:\w+ )?(?:minute|stunde|\w*tag|woche|monat|jahr)"
_COUNT = r"(?:\d+(?:-\d+)?|einer|eines|einem|zwei|drei|vier|fünf|sechs|sieben|acht|zehn|vierzehn)"

DEADLINE = QuickPattern(
    rf"\b(?:bis(?: spätestens)?|spätestens(?: bis)?|vor|nicht später als)(?: (?:zum|zur|dem|der|den|am|ende|mitte|anfang|des"
    rf"|um))* {_DAY}"
    rf"|\b(?:binnen|innerhalb(?: von)?|in(?: spätestens)?)(?: (?:den nächsten|der nächsten))? {_COUNT} {_UNIT}"
    r"|\b(?:heute|morgen|übermorgen)\b"
)

_INFINITIVE = (
    r"[^.?!]*(?:(?-i:\b(?!(?:bekommen|erhalten|behalten|haben|kriegen|werden|sein|worden|wollen|neuen|anderen|gleichen"
    "|alten|kleinen|großen|weißen|schwarzen|roten|blauen|grünen|grauen|letzten|ersten|zweiten|nächsten|offenen|vollen"
    r"|ganzen|restlichen)\b)[a-zäöüß]{2,}(?:en|eln|ern)\W*$)|\b(?:zurück|nach|aus|um|ab|ein|gut|zu|an)?(?:zu)?(?:zahlen"
    "|erstatten|überweisen|liefern|schicken|senden|ersetzen|tauschen|reparieren|stornieren|kündigen|löschen|holen|rufen"
    "|bestätigen|nehmen|schreiben|beheben|korrigieren|schließen|melden|geben|klären|beenden|entfernen|ändern|buchen"
    r"|prüfen|bringen|lassen|machen|stellen)\W*$)"
)
"""An ask that ends in what is to be done: *das Geld zurückzahlen*."""

_THING = (
    r"(?:\w+ung|ersatz\w*|austausch|umtausch|rückruf|schadens?ersatz|antwort|auskunft|gutschrift|reparatur|storno"
    r"|rücknahme|preisnachlass|nachlass)"
)
"""What somebody is asked to do, as a noun."""

_OF_IT = r"(?:voll\w*|ganz\w*|vollständig\w*|komplett\w*|teilweise\w*|anteilig\w*|schriftlich\w*|kostenlos\w*|umgehend\w*|neu\w*)"

_IS_DONE = r"(?:(?:\w{2,})?ge\w{2,}(?:t|en)|\w+iert|ersetzt|(?:zurück)?erstattet|bezahlt|behoben|erledigt)"
"""What is done with a thing: *eingebaut*, *repariert*."""

_OBJECT = r"(?:das|die|den|mein\w*|unser\w*|diese\w*)(?-i:(?: [a-zäöüß]+)? [A-ZÄÖÜ][\w-]*(?=(?: [a-zäöüß]+)+$))"
"""A thing, where nothing follows but what is to be done with it: *die Arbeitsplatte* of *die Arbeitsplatte einbauen*."""

_AS_SUBJECT = r"(?-i:(?:[km]?ein|unser) (?:[a-zäöüß]+ )?[a-zäöüß]+er [A-ZÄÖÜ]|der (?:[a-zäöüß]+ ){0,2}[A-ZÄÖÜ])"
"""A thing that no verb asks for, as its case says: *ein neuer Tisch*, *der Tisch*."""

_OF_SOMETHING = r".*\b(?:des|der|eines|einer|meine[rs]|für|von|mit|bei|an) [^,]* (?:und|sowie|plus) der\b"
"""Where *der* stands behind another that says of what: *die Kosten der Reise und der Miete*."""

_YOU = (
    r"(?:(?:bitte )?\w+en sie|(?:(?:ich|wir) [^,]+, )?dass (?:sie|ihr))(?: (?:es|ihn|sie|mir|uns|mich|bitte)\b)*(?= )"
)
"""Whoever is asked to do it, in a sentence or a clause that may end in a verb or in a part of one: *bauen Sie … ein*."""

REQUESTS = (
    Request(
        QuickPattern(
            r"(?:ich|wir) (?:will|wollen|möchte|möchten|hätte|hätten|verlange|verlangen|fordere|fordern|erwarte|erwarten|bitte"
            r"|bitten|wünsche|wünschen|brauche|brauchen|bestehe|bestehen)\b(?!.*\?)"
            r"|bitte\b(?!.*\?)|(?:erstatten|zahlen|schicken|senden|liefern|\w+en) sie\b(?!.*\?)"
        ),
        "{what}{by}",
        day_behind=QuickPattern(rf"{_YOU}|bitte (?:{_OBJECT})|bitte(?= {_INFINITIVE})"),
    ),
    Request(
        QuickPattern(
            r"(?!.*\b(?:hat|haben?|ist|sind|war\w*|wurden?|wird|werden|soll\w*|muss)\b|.*, (?:so )?wie\b)"
            rf"(?:das|die|den|eine[nm]?|mein\w*|unser\w*|es|sie|ihn|alles)\b.* {_IS_DONE}\W*$"
        ),
        "Ich möchte{by} {what} haben",
        lowered=True,
        day_behind=QuickPattern(_OBJECT),
    ),
    Request(
        QuickPattern(rf"(?:das|die|den|mein\w*|unser\w*|es|sie|ihn|alles)\b.* {_IS_DONE} haben\b"),
        "Ich möchte{by} {what}",
        lowered=True,
        day_behind=QuickPattern(rf"{_OBJECT}|es|sie|ihn|alles|das(?! \w+ \w+ haben)"),
    ),
    Request(
        QuickPattern(
            r"(?:ich|wir|sie|es|da|weil|wenn|können|könnten|würden|wollen|werden|haben|ist|kann|wann|warum|bitte|erstatten)\b"
        ),
        "{what}",
    ),
    Request(QuickPattern(r"dass \w"), "Ich möchte, {what}{by}", lowered=True, day_behind=QuickPattern(_YOU)),
    Request(QuickPattern(r"zu \w"), "Ich bitte darum,{by} {what}", lowered=True),
    Request(
        QuickPattern(
            "(?:schick|send|erstatt|überweis|ersetz|tausch|ruf|gib|gebt|liefer|reparier|stornier|hol|mach|bestätig|sorg"
            "|zahl|bezahl|lass|nimm|nehmt|bring|kündig|lösch|behebt?|korrigier)(?:e|t|et)? (?:mir|mich|uns|das|es|die|den"
            r"|alles|mein|meine|meinen|dafür|einen?|ein)\b"
        ),
        "Bitte {what}{by}",
        lowered=True,
    ),
    Request(
        QuickPattern(
            rf"(?:das|die|den|mein|meine|meinen|unser|unsere|mir|uns|alles|es|diese|dieses|eine?n?)\b{_INFINITIVE}"
        ),
        "Bitte{by} {what}",
        lowered=True,
        day_behind=QuickPattern(_OBJECT),
    ),
    Request(QuickPattern(_INFINITIVE), "Bitte{by} {what}"),
    Request(QuickPattern(rf"(?!{_OF_SOMETHING}).* (?:und|sowie|plus) {_AS_SUBJECT}"), "Mein Anliegen: {what}{by}"),
    Request(QuickPattern(r"neue \w+ung\b"), "Ich bitte um eine {what}{by}", lowered=True),
    Request(QuickPattern(rf"(?:(?:eine|die|meine) )?{_OF_IT} {_THING}\b"), "Ich bitte um {what}{by}", lowered=True),
    Request(QuickPattern(rf"(?:eine|einen|die|den|meine|meinen) {_THING}\b"), "Ich bitte um {what}{by}", lowered=True),
    Request(QuickPattern(rf"{_THING}\b"), "Ich bitte um {what}{by}"),
    Request(
        QuickPattern(
            r"(?:das|die|den|eine|einen|mein|meine|meinen|unser|unsere|unseren|ein (?:neu|ander|gleich|intakt)es)\b"
        ),
        "Ich möchte {what}{by}",
        lowered=True,
    ),
    Request(
        QuickPattern(
            r"(?:[€$£] ?)?\d+(?:[.,]\d+)* ?(?:€|eur\w*|\$|£|[a-z]{3})?\b(?: zurück)?|geld zurück\b"
            r"|(?:alles?|beides?) (?:\w+ ){0,2}zurück\b"
        ),
        "Ich möchte {what}{by}",
    ),
    Request(QuickPattern(""), "Mein Anliegen: {what}{by}"),
)

_AGAIN = r"(?:nochmals?|noch einmal|wieder|erneut|auch|dann|jetzt|sofort|nur|gleich|einfach)"
_ICH = rf"(?:(?:ich|wir) )?(?:hab |habe |haben )?(?:{_AGAIN} )*"
_IHN = rf"(?: ihn| sie| ihm| ihr| ihnen| {_AGAIN})*"

_SUM = r"(?:[€$£] ?)?\d[\d.,]*\d(?: ?(?:€|[a-z]{3}|euro))?"

OWN_ASKS = (
    (QuickPattern(rf"{_ICH}(?:ihn |sie )?um (.+?) gebeten"), r"\1"),
    (QuickPattern(rf"(?:ich |wir )?(?:bitte|bat|bitten|baten){_IHN} um (.+)"), r"\1"),
    (QuickPattern(rf"{_ICH}(.+?) zurück(?:gefordert|verlangt)"), r"\1 zurück"),
    (QuickPattern(rf"{_ICH}(.+?) (?:verlangt|gefordert|beantragt)"), r"\1"),
    (
        QuickPattern(
            r"(?:.* )?(?:ich|wir) (?:will|wollen|wollte|wollten|möchte|möchten|verlange|verlangen|verlangte|fordere|fordern"
            rf"|forderte)(?: {_AGAIN})* (.+?)(?: haben)?"
        ),
        r"\1",
    ),
    (
        QuickPattern(
            rf"(?:will|möchte|verlange|fordere|brauche){_IHN} ((?:mein\w*|unser\w*) .+?|.*\d.* zurück"
            r"|(?:das )?(?:\w+ )?geld zurück.*?|die \w+ zurück|\d+ ?(?:%|prozent) .+?"
            r"|(?:(?:eine?n?|die|den) )?(?:\w+ )?(?:nachlass|rabatt|rücknahme|umtausch|ersatz)\b.*?)(?: haben)?"
        ),
        r"\1",
    ),
    (QuickPattern(r"(?:.* )?(?:sie|die) (?:schulden|schuldet) (?:mir|uns) (?:noch )?(.+)"), r"\1"),
    (
        QuickPattern(rf"(?:also |somit |noch |dann )*({_SUM}) (?:noch )?(?:an mich )?zu (?:erstatten|zahlen an mich)"),
        r"\1 zurück",
    ),
    (
        QuickPattern(
            rf"(?:also |somit )*(?:(?:mir|uns) (?:fehlen|stehen)|(?:fehlen|stehen) (?:mir|uns)) noch ({_SUM})(?: zu)?"
        ),
        r"\1",
    ),
    (
        QuickPattern(
            r"(?:.* )?(?:dass|daß) (?:ich|wir) (.+?) (zurück)? ?(?:haben |bekommen )?(?:will|wollen|wollte|möchte|möchten)"
        ),
        r"\1 \2",
    ),
)
"""How the person writes down what they asked for in a contact, and what of it that is."""

AS_YOU: Forms = ((QuickPattern(r"dass sie (?=.*\w{2}en\b)(.+)"), r"dass Sie \1"),)
"""What the company is asked to do, typed as of others: how whoever reads it is asked for it."""
