"""What introduces a day in a promise, and what stands around it: each word by what it makes of that day.

Nothing here decides anything. Words stand as `tokens.folded` leaves them: lower case, without accents.
"""

from __future__ import annotations

from casebook.parsing.dates.date_words import SEASONS, words_in

# What introduces the day a promise is due; `before` leaves that day itself out.
BEFORE = words_in("before voor vor avant antes prior")
DUE_WORDS = BEFORE | words_in(
    "by within w/in inside in until till til up upto latest on due at binnen uiterlijk tot op tegen om innerhalb bis "
    "spatestens am sous dans jusqu'au d'ici au plus para hasta"
)
# What leads up to an amount of time as a due word does: give it a week, geef ons 3 dagen, it takes a week.
GIVE, THEM = words_in("give allow geef gun"), words_in("it us them me him her het ons hem haar")
LASTING = words_in("takes take taking duurt duren")
# Behind a day, they make it the day something is due.
LATEST_BEHIND = words_in("latest laatst laatste uiterlijk tops max maximum sooner earlier eerder hooguit hoogstens")
# Of a date, never of what is counted: per 1 april, not per 2 weken.
ON_A_DATE = words_in("per")
# What may stand between that and the day, and means nothing for it.
PASSED_OVER = words_in(
    ", . ' ( t a an s 's the next coming another about approx approximately around roughly maximum max most of than "
    "later to latest anywhere next coming more de het komende nog ongeveer circa ca maximaal van z'n zijn laatst dan den "
    "dem der von nachsten etwa zum le la les prochains environ tard el del los las proximos proximas mas tardar unos des"
)
BEFORE_AN_HOUR = words_in(
    ", before by until voor tot uiterlijk sometime any time anytime ergens probably likely hopefully waarschijnlijk vermoedelijk "
    "normaal hopelijk"
)
DURING = words_in("for during voor vor gedurende pendant durante")
# Before a day in figures with a dash, as Dutch writes it.
DUTCH_ON = words_in("op per uiterlijk naar")
# What introduces a time that is not when something is due: since 28 October, the order of 28 October, every 2 days.
OTHER_TIMES = words_in(
    "starting effective ingaande "
    "from of since dated ordered placed bought purchased paid every each per last past already after waited "
    "waiting been took over sinds van vanaf besteld gekocht betaald elke iedere al na gewacht wachten goede "
    "goeden vom seit nach bestellt guten du depuis apres desde tras despues"
)
# Of what is ordered or paid these tell a story, unless it will be: it will be paid within a month.
DONE = words_in("ordered placed bought purchased paid besteld gekocht betaald")
# How long something takes, before "of": a turnaround of 10 days. A period is that only within it, a time where it is theirs.
SO_LONG = words_in(
    "levertijd levertermijn doorlooptijd verwerkingstijd verwerkingstermijn reactietijd behandeltijd behandeltermijn "
    "turnaround maximum minimum"
)
PERIODS = words_in("termijn periode period timeframe time")
WITHIN = words_in("within binnen in op met")
THEIR_TIMES = words_in("delivery lead processing handling response repair")
# Behind a day: what has to be done by then so that something else is promised (voor 23:59 besteld, morgen in huis).
DONE_BY_THEN = words_in(
    "bestelde gekochte betaalde besteld bestelt gekocht aangekocht betaald aangemeld ordered bought paid"
)
# The earliest that something can be is not when it is due.
AT_LEAST = words_in(
    "ruim upwards excess vroegstens least minstens minimaal minimum minste pas earliest vroegst soonest"
)
# Before a number they say that it is no less: het duurt zeker 10 dagen; zeker vrijdag is sure to be Friday.
NO_LESS = words_in("zeker easily makkelijk gerust ruim")
OR_LATER = words_in("later more after so thereabouts longer meer wat zo langer beyond")
FROM_THEN_ON = words_in("starting effective ingaande from after vanaf na since sinds")
TAKES = words_in("takes take taking needs need duurt duren kost allow")
MOVED = words_in(
    "forward voren vervroegd moved moving move postponed delayed changed rescheduled pushed preponed advanced "
    "shifted switched push pushing reschedule verschuiven verplaatsen verzetten uitstellen amended verplaatst "
    "verplaatsen verschoven verschuift verzet uitgesteld gewijzigd omgezet omgeboekt rebooked"
)
THEN = words_in("then dan daarna plus another nog")
# What may stand before a second day: on Monday or at the latest on Tuesday.
BEFORE_A_DAY = words_in("the de on op by uiterlijk")
# How often, and no second day: nog een keer.
TIMES = words_in("keer maal times time")
# How much, and no second day: vandaag nog 15 euro.
OF_MONEY = words_in("euro euros eur cent pound pounds gbp quid dollar dollars usd € £ $")
MAYBE = words_in("else otherwise anders maybe perhaps possibly misschien wellicht mogelijk eventueel")
# Behind a day with a name: the days around it.
AROUND_A_FEAST = words_in("eve sale weekend weekeinde week period periode holiday holidays season vakantie dagen days")
# Before a day with a name: it is why, and not when.
BECAUSE = words_in("with given vanwege wegens wegen door ivm")
# What is done on a day of the month, and by whom: de 4e komt er iemand; de 5e komt er ook is the fifth of several.
COMES = words_in("wordt krijgt staat komt komen bel belt bellen stuur stuurt sturen lever levert leveren")
WHO_COMES = words_in("we wij ik iemand hij ie ze zij er uw je de het een onze")
# Behind "Friday of" they lead up to what has that Friday; and behind "the week" to the day it begins.
WHOSE = words_in("the de het your uw je jouw that die dat his her our onze ons")
BEGINS_ON = words_in("die that which op on beginnend startend aanvangend")
BESIDE_IT = words_in("after before erna daarna ervoor")
LATER = words_in("later after afterwards thereafter erna daarna nadien")
AFTERWARDS = words_in("erop erna daarop daarna ervoor thereafter")
# Before a week or a month: its end is not what is meant.
BEGINNINGS = SEASONS | words_in(
    "earlier eerder "
    "early late begin start beginning first second medio mid middle midden halfway halverwege half part deel helft laat vroeg"
)
# Weekdays for short that are everyday words: free, sun, sat.
EVERYDAY = words_in("vrij zon zat don maa din woe sat sun mar wed")
# What may follow "by the 15th"; anything else is what the fifteenth is: the 15th attempt.
AFTER_A_DAY = words_in(
    "heeft hebt heb have een we you it he she they i u wij ik je jij het hij ze your uw our the de at om the latest "
    "before by and en or of komt komen bel belt bellen stuur stuurt sturen lever levert leveren ontvangt aan bij langs "
    "terug weer uit over per door tussen between from through via if when because since so but maar als omdat want dus "
    "dan ook al nog wel staat zijn zal kan be should please will krijgt wordt is as for to naar with will in op ten inst "
    "uiterlijk tops max latest of sooner about regarding concerning"
)
# After a count: it is a complaint or a rule and no promise, or counts from a day that nobody knows yet.
NO_PROMISE = words_in(
    "delay behind left extension verlenging uitstel "
    "slot window tijdvak blok tijdslot late old overdue long too already return warranty laat oud lang te garantie bedenktijd"
)
BEFOREHAND = words_in("beforehand ahead vooraf tevoren advance")
COUNTED = words_in("counted counting calculated reckoned gerekend geteld te rekenen tellen")
COUNTED_FROM = words_in(
    "after from following upon once na nadat zodra vanaf starting beginning commencing ingaande nach ab apres "
    "despues tras"
)
EVENTS = words_in(
    "the your my his her their our us this that it receipt return dispatch shipment delivery collection approval "
    "purchase order arrival request cancellation complaint notice invoice payment acceptance ontvangst retour levering "
    "bezorging verzending goedkeuring"
)
STARTS_AT = words_in("with met until from after vanaf na op on")
THE_PRESENT = words_in("today now tonight vandaag vanavond vanmiddag vanochtend nu heden heute jetzt")
