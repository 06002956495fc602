"""The words that tell whether something has to happen before a promise has its day, in English and Dutch."""

from __future__ import annotations

CLAUSE_STARTS = frozenset("once zodra zogauw nadat after when wanneer".split())
"""What a clause follows that tells what happens; `as soon as` and `zo snel als` too."""

NOUN_STARTS = frozenset("after following upon na from of vanaf".split())
"""What a noun follows that tells what happens: after receipt, na ontvangst, within 14 days of receiving it."""

WHEN = frozenset("when wanneer lorsque quand cuando".split())
"""What tells a condition behind what is promised, or where so many days are counted in the same promise."""

ASKS_WHEN = frozenset(
    "about of on over say saying says said tell telling know knows see check ask asks out sure exactly and or confirm confirms "
    "confirming confirmation information explain explaining date day days news me us you weet weten laten zeggen zegt "
    "vertellen zien kijken vragen en bevestigen bevestiging informatie datum dag dit dire disant savoir dice diga diciendo saber "
    "sagt sagen wissen bescheid".split()
)
"""Behind what *when* asks for a day that somebody says."""

WHEN_IS_IT = frozenset("wann cuándo".split())
"""What asks for a day wherever it stands, as it is typed."""

ON = frozenset("on bij".split())
"""What tells a condition right before what happens: *on receipt*."""

EVENT_NOUNS = frozenset(
    "receipt arrival return dispatch despatch shipment shipping delivery collection pickup approval confirmation "
    "cancellation inspection check scan acceptance clearance processing verification examination activation repair withdrawal "
    "installation reply response refund payment release handover review assessment "
    "drop-off beoordeling "
    "ontvangst aankomst retour retournering verzending levering aflevering bezorging ophaling afhaling goedkeuring bevestiging "
    "annulering inspectie controle keuring acceptatie verwerking herroeping reparatie betaling antwoord inlevering onderzoek "
    "binnenkomst retourzending retourontvangst".split()
)

VERBS = frozenset(
    "is are has have gets get got arrives arrive reaches reach confirms confirm receives receive checks check scans scan accepts "
    "accept approves approve issues issue processes process comes come lands land shows show sends send returns return replies "
    "reply picks pick collects collect clears clear signs sign hands hand inspects inspect posts post ships ship releases "
    "release it's item's parcel's package's".split()
)
"""Verbs that an English clause about such an event has."""

PRONOUNS = frozenset("i we you they he she it".split())
DUTCH_PRONOUNS = frozenset("ik wij we u je jij zij ze hij".split())
DUTCH_PREPOSITIONS = frozenset("door van bij aan met voor naar tot op uit in".split())
BEFORE_A_NOUN = DUTCH_PREPOSITIONS | frozenset("de het een uw mijn ons onze deze die dit dat".split())
TAKES = frozenset("takes take can will may should might".split())

PAST = frozenset(
    "was were had did werd werden hadden said called told spoke rang ordered bought belde sprak bestelde kocht".split()
)
"""What tells that it happened before the promise was made."""

ONCE, PASSIVE = frozenset(("zodra", "zogauw")), frozenset(("werd", "werden"))
"""How German tells what is yet to be done, which in Dutch only was: sobald es gescannt wurde."""

NO_EVENT = frozenset(
    "order ordering orders purchase purchasing buying placing booking bestelling bestellen aankoop koop boeking call calling "
    "chat chatting conversation gesprek speaking today now vandaag nu heute possible mogelijk can could kan kunnen able "
    "available beschikbaar weekend holiday holidays vacation vakantie feestdagen attempts maximum minimum wachttijd periode "
    "period".split()
)
"""What has happened already, may never be said to have happened, or only tells when people work."""

UNSURE = frozenset(
    "if unless provided assuming depending subject until till not never no nothing nobody cannot otherwise maybe perhaps hope "
    "als indien tenzij mits totdat niet nooit geen niets anders misschien afhankelijk hopelijk mocht valid geldig "
    "expires verloopt vervalt least minstens minimaal "
    "warranty guarantee garantie trial proefperiode".split()
)
"""Words that leave it open whether, or when, anything was promised at all."""

BEFORE_AN_AMOUNT = frozenset("is are takes take duurt zijn need kan kost".split())
"""What may stand before how long it takes, and belongs to that: nach Vertragsende *dauert* es zwei Wochen."""
NO_GERUND = frozenset(
    "evening morning thing nothing something anything everything during meeting spring string king".split()
)
AT_ONCE = frozenset("direct meteen immediately right straight only pas shortly kort just".split())
MONEY = frozenset("eur euro euros usd gbp dollar dollars pound pounds quid € $ £".split())
ENDS = frozenset(', ; : ! ? … ( ) " “ ” „ « » then dan but maar so dus because omdat want'.split())
STRUCTURE = frozenset("a an the i we you they it this your our my een de het wij ik u je uw ons onze mijn".split())
"""What begins another subject behind an *and*: what is joined so is more than one event."""

LEADS = (
    "within",
    "in",
    "binnen",
    "over",
    "up",
    "to",
    "max",
    "maximaal",
    "maximum",
    "at",
    "most",
    "hooguit",
    "uiterlijk",
)
"""What leads up to an amount of time."""

AFTERWARDS = ("later", "after", "afterwards", "that", "daarna", "erna", "nadien")
"""What may follow one, and says nothing more."""
