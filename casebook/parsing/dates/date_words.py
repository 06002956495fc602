"""The words dates are typed in, by language; a new language is one more line in each table.

Months, weekdays and numbers have theirs in `calendar_words` and `number_words` of `casebook/text/`. Nothing here decides
anything. Words stand folded: lower case, without accents. In the lists `|` parts one meaning from the next (minute | hour …)
and blanks part the ways to write it. A word that is everyday speech in one language and an abbreviation in another (Spanish
`set`, German `so`) is left out.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from functools import cache

from casebook.text.folding import folded
from casebook.text.words import calendar_words
from casebook.text.words.calendar_words import by_place, every_name
from casebook.text.words.number_words import ONES, TEENS


def words_in(text: str) -> frozenset[str]:
    """The words of a text."""
    return frozenset(text.split())


def _called(whole: Mapping[str, str], short: Mapping[str, str], shortened: Collection[str]) -> dict[str, str]:
    """The names of each language, those in short only of the languages in which they are no everyday words."""
    tables = {language: (whole, short) if language in shortened else (whole,) for language in whole}
    named = {language: by_place(*tables[language], languages=(language,)) for language in whole}
    return {
        language: "|".join(" ".join(dict.fromkeys(map(folded, names))) for names in places)
        for language, places in named.items()
    }


MONTHS = _called(calendar_words.MONTHS, calendar_words.SHORT_MONTHS, ("en", "nl", "de", "fr"))
WEEKDAYS = _called(calendar_words.WEEKDAYS, calendar_words.SHORT_WEEKDAYS, ("en", "nl"))
_ONE = {"en": "one a an", "nl": "een n", "de": "ein eine einem einer eines", "fr": "un une", "es": "un una"}
NUMBERS = {
    language: "|".join([one, *map(folded, (*ONES[language].split()[2:], *TEENS[language].split()[:3]))])
    for language, one in _ONE.items()
}
# Everyday words that are English and no Dutch.
ENGLISH = words_in("the it its your you i'll ill we'll by and my they that this out tmrw tomorrow today for")
# A count of one said with an article: "a week" is a span only where a due word stands before it.
ARTICLES = words_in("a an een n ein eine einem einer eines un une una")

UNIT_NAMES = ("minute", "hour", "day", "business day", "week", "month", "year")
UNITS = {
    "en": "minute minutes min mins|hour hours hr hrs h|day days"
    "|workday workdays wkday wkdays wkdys weekday weekdays bd bds|week weeks wk wks workweek"
    "|month months mth mths|year years yr yrs",
    "nl": "minuut minuten minuutje minuutjes|uur uren u uurtje uurtjes"
    "|dag dagen dgn dagje dagjes kalenderdag kalenderdagen"
    "|werkdag werkdagen bankwerkdagen bankdagen wrkdgn werkdgn wkdgn wd werkd"
    "|weken wkn weekje weekjes werkweek|maand maanden maandje maandjes|jaar jaren",
    "de": "minuten|stunde stunden|tag tage tagen|werktag werktage werktagen arbeitstag arbeitstage arbeitstagen"
    "|woche wochen arbeitswoche|monat monate monaten|jahr jahre jahren",
    "fr": "|heure heures|jour jours||semaine semaines|mois|an ans",
    "es": "minuto minutos|hora horas|dia dias||semana semanas|mes meses|ano anos",
}
# A word for several of a unit, and units so short that they are read only right behind their number (2mon, 1d).
MULTIPLES = {
    "fortnight": (2, "week"), "fortnights": (2, "week"), "kwartier": (15, "minute"), "kwartiertje": (15, "minute"),
    "halfuur": (30, "minute"), "halfuurtje": (30, "minute"),
}  # fmt: skip
SEVERAL = words_in("days weeks fortnights months years dagen weken maanden jaren")
# One of what has a last day of its own: alone, it can be that day as much as one such from today.
ONE_ALONE = words_in(
    "week wk workweek month mth year weekje werkweek maand maandje jaar woche monat jahr semaine mois an semana mes ano"
)
SHORT_UNITS = {"d": "day", "w": "week", "mon": "month", "mons": "month", "mo": "month", "y": "year"}
# What makes days working days, before them (business days) or after (jours ouvrés), and what leaves them as they are.
WORKING = words_in(
    "office kantoor business buisness bizness biz bus banking trading working wrking wrkng workng wkg wrkg work werk "
    "ouvre ouvres ouvrable ouvrables habil habiles laborable laborables"
)
WHOLE = words_in("clear calendar kalender full volle hele naturales calendaires more extra additional consecutive")

# Days by name, counted from today.
DAYS = {
    "en": {"today": 0, "yesterday": -1, "tomorrow": 1, "day before yesterday": -2, "day after tomorrow": 2,
           "tonight": 0, "this morning": 0, "this afternoon": 0, "this evening": 0, "this aft": 0,
           "this arvo": 0, "this eve": 0, "tomorrows": 1, "yesterdays": -1,
           "tmrw": 1, "tmw": 1, "tmr": 1, "tmrrw": 1, "tomo": 1, "tomoz": 1, "2 moro": 1, "2 morrow": 1, "2 mrw": 1,
           "tommorow": 1, "tommorrow": 1, "tomoro": 1, "tomorro": 1, "2moro": 1,
           "tonite": 0, "2 nite": 0, "last night": -1, "last evening": -1},
    "nl": {"vandaag": 0, "gisteren": -1, "gister": -1, "eergisteren": -2, "eergister": -2, "morgen": 1, "overmorgen": 2,
           "deze morgen": 0, "vanochtend": 0, "vanmorgen": 0, "vanmiddag": 0, "vanavond": 0, "vanvoormiddag": 0, "vannamiddag": 0,
           "morgenvroeg": 1, "deze ochtend": 0, "deze middag": 0, "deze avond": 0, "deze voormiddag": 0, "deze namiddag": 0,
           "mrgn": 1, "mrgen": 1, "mrg": 1, "vanmid": 0, "vndg": 0, "vndaag": 0},
    "de": {"heute": 0, "gestern": -1, "ubermorgen": 2},
    "fr": {"aujourd'hui": 0, "demain": 1},
    "es": {"hoy": 0, "ayer": -1, "manana": 1},
}  # fmt: skip
NOW = words_in("now nu jetzt direct zojuist zonet meteen immediately")

# The hours a part of the day can mean: 3 in the afternoon is the one of 3 and 15 that falls in it.
PARTS_OF_DAY = {
    (1, 12): "morning ochtend morgens ochtends vanochtend vanmorgen morgenvroeg voormiddag vanvoormiddag",
    (12, 19): "afternoon arvo middag middags vanmiddag namiddag vannamiddag",
    (17, 24): "evening tonight tonite nite avond avonds vanavond",
    (0, 6): "nachts",
}

HOURS_OF_NAMES = {"last night": (17, 24), "deze morgen": (1, 12)}
SUFFIXES = ("ochtend", "morgen", "voormiddag", "namiddag", "middag", "avond")
WITH_A_SUFFIX = ("gister", "gisteren", "eergister", "eergisteren", "morgen", "overmorgen")
"""The days that Dutch joins to a part of theirs: gisteravond, overmorgenochtend."""
NIGHT = words_in("night nacht")

SHIFTS = {
    "last": -1, "past": -1, "previous": -1, "afgelopen": -1, "vorige": -1, "vorig": -1,
    "this": 0, "current": 0, "deze": 0, "dit": 0, "huidige": 0, "diese": 0, "dieser": 0, "cette": 0, "esta": 0,
    "next": 1, "volgende": 1, "volgend": 1, "nachste": 1, "nachster": 1,
}  # fmt: skip
# "Coming Friday" is the nearest one; "next Friday", said on a Wednesday, is two days for two people.
COMING_BEHIND = words_in("a.s. a.s aanstaande")
GONE_BEHIND = words_in("jl j.l. j.l jongstleden")
COMING = words_in("a.s. a.s coming komende aanstaande aankomende eerstvolgende kommenden")
# Before a number: the next 3 days are the three to come.
NEXT_SO_MANY = words_in("next coming following another nog komende aankomende eerstvolgende volgende")
LAST_SO_MANY = words_in("last past previous afgelopen laatste vorige")
# A number said as roughly that one is that one.
AT_MOST = words_in("uiterlijk hoogstens hooguit maximaal max")
# Between two days, that the second is as late as it gets.
LATEST = AT_MOST | words_in("latest laatst laatste maximum most tops")
ROUGHLY = words_in(
    "about bout around approx approximately roughly rond omstreeks circa ca ongeveer precies stipt exactly environ etwa"
)
END = words_in("end eind einde ende fin final")
# After a weekday, before what it is told from; and what makes the words behind it an hour, or a feast nobody knows here.
BEHIND = ("after", "following", "na", "nach")
HOURS_BY_NAME = words_in("lunch lunchtime work hours werk werktijd dinner eten sluitingstijd school half kwart quarter")
FEASTS = words_in(
    "holiday holidays vacation vakantie feestdag feestdagen eid ramadan diwali hanukkah carnaval carnival sukkot "
    "passover suikerfeest offerfeest kerstvakantie"
)
DAY_ENDS = words_in("eod cob sluitingstijd eob")
# Behind Monday's: what brings something on that day, or is done then.
COME_ON_A_DAY = words_in(
    "delivery deliveries van truck lorry post mail run round shipment load collection pickup visit batch courier"
)
QUARTER = words_in("quarter kwartaal")
WHAT_ENDS = words_in("day dag business werkdag middag afternoon play morning ochtend avond evening")
ENDINGS = {"eow": "week", "eom": "month", "eoq": "quarter", "eoy": "year"}
OF = words_in("of the vd v/d v.d v.d. v d van de der het la du del this deze dit")
AGO = words_in("ago geleden earlier eerder terug")
WEEKEND = words_in("wkend wknd weekend weekeinde")
# Before a weekend: some time in it; and that it may be another than the nearest.
DURING_IT = words_in("in over at during tijdens gedurende this dit komend komende coming")
COMING_OR_NEXT = words_in(
    "next volgend volgende after na by tegen until tot end eind einde uiterlijk last vorig afgelopen"
)
WEEK_OF = words_in("commencing beginning starting of van vanaf the de")
SEASONS = words_in("spring summer autumn winter lente voorjaar zomer najaar herfst")
MID = words_in("mid middle medio half halverwege midden")
FROM_NOW = words_in("in within w/in inside over binnen innerhalb")
CLOCK = words_in("uur u uhr h")
HOURS = words_in("hours hrs")  # of the clock behind figures of one alone: at 16:00 hours
OCLOCK = words_in("o'clock oclock")
NOON = words_in("noon midday middaguur")
MIDNIGHT = words_in("midnight middernacht")
AT = words_in("at om um @")
# A number with the word of the clock after these is a time of day: uiterlijk 17 uur.
DEADLINES = words_in("uiterlijk voor tot tegen vanaf na by before until till after tussen en and between from - t/m")
ORDINALS = words_in("st nd rd th e de ste er")
TO = words_in("- – — / to tot a bis or of oder ou o until till through thru")
BETWEEN = words_in("between b/w btwn btw tussen tss")
AND = words_in("and n & en und et y")
NEARLY = ROUGHLY | words_in("tegen towards klokslag")
# Behind so many hours that stand beside a day: they are no time of that day.
LASTED = words_in(
    "gewacht gewerkt gebeld langer later eerder lang vertraging nodig bezig terug geleden na de tijd per extra"
)
PAID_BY = words_in("by before within uiterlijk voor binnen")
BEFORE_A_RANGE = words_in("anywhere somewhere ergens the het")
NEAR_THE_HOUR = words_in("rond omstreeks tegen klokslag stipt")
FILLERS = NEARLY | words_in("aan , . @ ∙ · • ~ ( ) at om um on op for the de het am le el der den sharp ish zo")

ZONES = words_in(
    "pst pdt est edt cst cdt mst mdt akst akdt hst ast adt nst ndt et pt ct mt gmt bst ist wet west cet cest "
    "met mest mez mesz eet eest msk trt sast gst pkt wib hkt sgt jst kst aest aedt acst acdt awst nzst nzdt"
)

# What a number is an amount of: no year stands before these.
AMOUNTS = words_in("euro euros eur € usd dollar dollars $ pound pounds gbp £ % percent procent")
# Those that are no other words too: may, march, mei.
MONTH_NAMES = frozenset(every_name(calendar_words.MONTHS, languages=("en", "nl"))) - words_in("march may maart mei")


@cache
def numbered(table: str) -> dict[str, int]:
    """Each word of a table with the place of its meaning, from 0: `numbered("MONTHS")["okt"] == 9`."""
    words: dict[str, int] = {}
    for line in globals()[table].values():
        for place, meaning in enumerate(line.split("|")):
            for word in meaning.split():
                words.setdefault(word, place)
    return words


def unit_named(word: str) -> str:
    """The unit that this word stands for, one of UNIT_NAMES; empty for any other word."""
    place = numbered("UNITS").get(word)
    return "" if place is None else UNIT_NAMES[place]


@cache
def named_days() -> dict[str, int]:
    """The days that have a name of their own, in every language, with their distance from today."""
    named = {name: distance for line in DAYS.values() for name, distance in line.items()}
    return {**named, **{f"{day}{part}": named[day] for day in WITH_A_SUFFIX for part in SUFFIXES}}


@cache
def hours_of_part() -> dict[str, tuple[int, int]]:
    """Each word for a part of the day, with the first hour in it and the first one after it."""
    parts = {word: hours for hours, words in PARTS_OF_DAY.items() for word in words.split()}
    joined = {f"{day}{part}": parts.get(part, (1, 12)) for day in WITH_A_SUFFIX for part in SUFFIXES}
    return {**parts, **joined}
