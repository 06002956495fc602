"""The words that decide whether a day in a promise is one to keep, in English and Dutch; `promise_clauses` says how."""

from __future__ import annotations

ENDS = frozenset("; ! ? …".split())
JOINTS = frozenset(", ; : . ! ? but maar and en so dus because omdat want therefore".split())
# Who promises it tells what they said before: we said 2 days, toen zeiden we 2 dagen.
WE_SAID = frozenset(
    (we, said)
    for we in ("we", "wij", "i", "ik")
    for said in ("said", "told", "promised", "quoted", "zeiden", "beloofden", "zei", "beloofde", "noemden")
)
NOT = frozenset(
    "not niet never nooit cannot wont cant nor noch doubt doubtful unlikely unable onmogelijk onwaarschijnlijk betwijfel".split()
)
NO_WAY = frozenset(
    (no, way)
    for no in ("no", "zero", "little", "geen", "nul")
    for way in "way chance hope guarantee guarantees possibility kans garantie mogelijkheid sprake".split()
)
SURE = frozenset("guarantee guarantees certainty garantie garanties zekerheid kans chance".split())
NONE = frozenset("nothing nobody none niets niks niemand no geen".split())
NOBODY = frozenset("nobody niemand".split())
CALLED_OFF = frozenset("not noch nor cancelled canceled impossible geannuleerd".split())
MOVED_OFF = frozenset(
    "moved postponed rescheduled cancelled canceled verplaatst verzet verschoven uitgesteld geannuleerd afgezegd "
    "vervallen".split()
)
NOT_SO_NOT = frozenset(
    "alleen only later longer worry problem probs worries bother more exceeding probleem zorgen counting including".split()
)
EARLIEST = frozenset("earliest soonest vroegst vroegste eerstmogelijke".split())
LESS_THAN = frozenset(
    (less, than) for less in ("less", "fewer", "sooner", "minder", "korter") for than in ("than", "dan")
)
MORE_THAN = frozenset((("more", "than"), ("longer", "than"), ("meer", "dan"), ("langer", "dan")))
AFTERWARDS = frozenset("then dan daarna vervolgens afterwards thereafter".split())
TELLS = frozenset(
    "text texts email emails e-mail mail call ring phone let notify inform message update ping tell know bericht berichten "
    "bellen mailen mailt laten laat weten seintje appen hoort".split()
)
CONDITIONS = frozenset(
    "ingeval suppose supposing providing zolang whether "
    "whenever if once when unless provided assuming upon indien zodra wanneer nadat tenzij mits zogauw wenn sobald".split()
)
# These begin a condition where a clause begins with them and its subject follows: should it not arrive, had you not.
INVERTED = frozenset("should had were did".split())
PRONOUNS = frozenset("it you they we he she this that there anything nothing".split())
# What something may depend on that does not have to happen first.
GIVEN = frozenset(
    "bank bank's banks issuer provider location address region country area distance where carrier courier "
    "adres regio land locatie afstand vervoerder koerier waar banken".split()
)
DEPENDING = frozenset("pending subject depending afhankelijk mocht mochten".split())
TO_ASK = frozenset("see check know ask hear confirm out wonder wondering sure decide voir savoir ver saber".split())
PROVIDED = frozenset(
    "if unless provided providing subject pending depending assuming tenzij mits indien afhankelijk tbc".split()
)
OTHERWISE = frozenset("otherwise anders failing".split())
# Dutch verbs that do not end in t, and words that do and are none: komt het niet, dan …
DUTCH_VERBS = frozenset(
    "krijg hoor zie vind ontvang kom werk blijf "
    "is was heb hebben kan kunnen wil willen zijn zal ga gaan ben stuur bel betaal lever meld".split()
)
DUTCH_NO_VERBS = frozenset(
    "dit dat het wat met niet tot uit want omdat zodat totdat opdat voordat eerst net kort".split()
)
DUTCH_NOT = frozenset("niet niets geen nog".split())
# Two words that begin a condition together.
PAIRS = frozenset(
    (
        ("in", "case"),
        ("in", "geval"),
        ("zo", "niet"),
        ("off", "chance"),
        ("the", "event"),
        ("stel", "dat"),
        ("voorwaarde", "dat"),
        ("on", "condition"),
    )
)
PERSONS = frozenset("u je jij het de wij we hij ze zij er dit dat uw mijn ik alles niemand onze ons deze die".split())
YOU = frozenset("you u je jij ge gij please gelieve".split())
ALREADY = frozenset("already al reeds".split())
HAVE_BEEN = frozenset("is zijn heeft hebben heb hebt was waren werd werden has have had been were".split())
CLOCK_STARTS = frozenset(
    "start starts started began begonnen ingegaan begin begins counted counting count counts loopt lopen gerekend geteld "
    "ingaat".split()
)
AHEAD = frozenset("will shall being gets wordt worden zal zullen krijgt".split())
OUGHT = frozenset("must should need needs have has had moet moeten dient dienen".split())
ORDER = frozenset("order bestel buy koop".split())
UNTIL = frozenset("until till til tot through thru".split())
WAIT = frozenset("wait wacht wachten patience patient geduld".split())
YOUR_PART = frozenset(
    "send return ship bring pay post provide submit reply confirm terugsturen retourneren opsturen sturen betalen "
    "inleveren terugbrengen retour".split()
)
# What holds until a day is not promised for it: a voucher, a warranty, what is kept.
VALID = frozenset(
    "birthday verjaardag jarig prices prijzen tarieven "
    "houdbaar deadline bewaartermijn "
    "openingstijden openingsuren "
    "valid validity expire expires expired expiring expiry expiration geldig geldigheid geldigheidsduur verloopt vervalt "
    "factuurdatum besteldatum geboortedatum vervallen inwisselbaar redeemable".split()
)
HAPPENING = frozenset(
    "concert show voorstelling wedstrijd festival evenement verhuizing bezichtiging check-in checkin boarding feest bruiloft "
    "levering bezorging aankomst vertrek afspraak bezoek vlucht reis komst aflevering inchecken verloop einde start".split()
)
OFFERS = frozenset(
    "aanbod rate tarief contract abonnement subscription lease trial policy membership proefperiode window termijn retourtermijn "
    "offer offers sale discount promotion promo deal coupon voucher code warranty guarantee price aanbieding actie korting "
    "kortingscode tegoedbon cadeaubon tegoed garantie prijs".split()
)
LASTS = frozenset(
    "staat stands open closes sluit renews "
    "ends until till til tot extended runs lasts good covers loopt eindigt geldt verlengd werkt works duurt t".split()
)
ON_SALE = frozenset("sale promotion promo deal aanbieding aanbiedingen actie uitverkoop koopje".split())
STARTS = frozenset("starts start begins begint starten".split())
ABSENT = frozenset("absent afwezig".split())
# What has been given back where nothing says that it will be: vandaag teruggestort.
PAID_BACK = frozenset(
    "refunded reimbursed credited repaid teruggestort teruggeboekt overgemaakt gecrediteerd terugbetaald".split()
)
STILL_TO_BE = frozenset("be is are nog still to worden get gets getting".split())
# What is closed for good, by those who promise it: an account, and no shop.
ENDED = frozenset(
    "account accounts rekening abonnement subscription contract ticket case dossier complaint klacht membership".split()
)
FOR = frozenset("for of about on with voor van over op met".split())
AWAY = frozenset("open away absent afwezig holiday vacation vakantie available beschikbaar bereikbaar".split())
BEING_SO = frozenset("is are am be zijn ben bent zit zitten".split())
# What goes on until a day is not done by it: the strike lasts until Friday.
GOES_ON = frozenset("lasts lasting last continues staking strike".split())
# What is done then again and again: uitbetaling steeds op de 25e.
AGAIN_AND_AGAIN = frozenset("steeds telkens altijd always".split())
OPENS = frozenset(
    "geopend open opens opent openen close closes sluit sluiten finish finishes stop stops ends eindigt".split()
)
SHOPS = frozenset(
    "i ik my mijn shift dienst we wij they shop store offices office lines line desk branch depot winkel kantoor balie "
    "filiaal magazijn loket".split()
)
BY_THEN = frozenset("by before uiterlijk voor binnen within".split())
NOT_IN = frozenset(
    "lunch pauze aanwezig off away out vrij afwezig ziek leave vakantie verlof holiday absent sick weg".split()
)
WHO_IS = frozenset("i'm we're he's she's they're am are is ben zijn be".split())
CLOSED = frozenset("closed shut gesloten dicht".split())
KEPT = frozenset(
    "collected afgehaald opgehaald redeemable ready pickup covered insured protected verzekerd gedekt apart aside houdt houden "
    "halen afhalen ophalen leave holiday vacation away absent afwezig vakantie verlof off ziek "
    "hold holds held holding keep keeps kept reserve reserved stored open available ligt liggen bewaren bewaard bewaart "
    "vasthouden gereserveerd beschikbaar klaar".split()
)
OUT_OF_IT = frozenset(
    "stock unavailable backordered backorder uitverkocht leverbaar down sold paused suspended blocked offline storing".split()
)
# In the clause of an amount of time, that it is how late something is: delayed by 3 days, 3 dagen uitgesteld.
PUT_OFF = frozenset(
    "backed backlogged "
    "verschuift repoussee repousse moved verplaatst "
    "delayed postponed late slips slipped slip pushed vertraagd uitgesteld opgeschoven verlaat verschoven".split()
)
LATE = frozenset("delay delays backlog queue vertraging vertragingen achterstand wachtrij".split())
USED = frozenset(
    "verzilveren redeemed use used using spend redeem gebruik gebruiken gebruikt besteed besteden inwisselen ingewisseld".split()
)
ASKED = frozenset(
    "restart reboot reset unplug check probeer herstart controleer "
    "collect return retourneer upload scan print submit complete drop hand lever vul bevestig confirm".split()
)
ASKED_BACK = frozenset("send bring post pay ship mail stuur breng betaal verstuur geef zet".split())
OBJECTS = frozenset("it the your this that them us back het de uw je jouw dit deze ons alles in".split())
TO_US = frozenset("us back your retour terug uw je jouw ons in".split())
WITHDRAWN = frozenset("supposed meant originally initially oorspronkelijk aanvankelijk".split())
EVENTS = frozenset(
    "akkoord goedkeuring ontvangst retour annulering schade defect verlies receipt approval confirmation".split()
)
DETERMINERS = frozenset("the your our us this that it".split())
STEPS = frozenset("after na once zodra nadat upon when wanneer bij".split())
BY = frozenset("before by voor within binnen t uiterlijk".split())
PARTICIPLES = frozenset(
    "rung written spoken dealt cut sent bought paid made left given taken lost sold had been come gone got".split()
)
SUBJECTS = frozenset("i we they you she he it".split())
DID = frozenset(
    "received ordered bought paid called wrote returned sent posted shipped "
    "spoke rang phoned emailed chatted complained passed met talked discussed mailed texted replied answered "
    "refunded credited charged processed cancelled canceled closed resolved repaired replaced fixed collected "
    "delivered dispatched expired lapsed ended failed visited missed".split()
)
# Said on a day, where that day stands before it, or these before the day: on Monday she said, as agreed on Monday.
SAID = frozenset("said told promised wrote agreed confirmed zei zeiden beloofde beloofden vertelde vertelden".split())
AGREED = frozenset("discussed agreed promised mentioned spoken besproken afgesproken toegezegd beloofd gezegd".split())
# With whose they are before them, they have taken place: our call on Monday, ons gesprek op maandag.
TALKS = frozenset(
    "call chat conversation talk email e-mail mail letter gesprek telefoongesprek telefoontje chatgesprek brief".split()
)
WHOSE = frozenset("our my your ons onze mijn uw jouw".split())
DUTCH_DID = frozenset(
    "belde belden sprak spraken mailde mailden schreef schreven ontving ontvingen kreeg kregen bestelde bestelden kocht kochten "
    "betaalde betaalden stuurde stuurden retourneerde retourneerden leverde leverden bezorgde bezorgden verstuurde verstuurden "
    "verzond bracht brachten haalde haalden verliep verliepen verviel vervielen verstreek eindigde".split()
)
YOU_HAVE = frozenset("heeft hebt heb had".split())
COMING = frozenset("komt komen comes arrives is are zijn".split())
# So long has gone by.
ELAPSED = frozenset("verstreken voorbij overschreden passed elapsed".split())
TALKED = frozenset("gebeld gemaild gesproken geschreven".split())
HANGING = frozenset("that which who what die dat wat om zodat waarmee waarop waarvan waarvoor".split())
NEED = frozenset("need require nodig".split())
FROM_YOU = frozenset("your you uw u je jouw".split())
BEING = frozenset("is would be was wordt".split())
PLEASE = frozenset("please gelieve pls plz plse".split())
PATIENCE = frozenset(
    "rekenen rekening wachten allow wait expect note bear be see find accept let give rest know".split()
)
# Said first, and what we do then behind it, they tell the person what to do: reply by Friday and we refund you.
DEAL = frozenset(
    "reply respond return send pay confirm call order sign cancel accept reageer antwoord betaal stuur bevestig bel retourneer "
    "bestel teken annuleer book boek come visit drop bring pop collect kom haal neem breng".split()
)
IF = frozenset("if als indien wanneer mocht".split())
EXTENDED = frozenset("extend extends extended extending verlengd verlengt verlengen verleng".split())
HOLDING = frozenset("hou houd houden houdt bewaar bewaren bewaart reserveer reserveren hold keep".split())
RECEIVING = frozenset("expect receive see hear get have count verwachten rekenen ontvangen zien horen krijgen".split())
MAY = frozenset("have heb hebt heeft can may kunt kan mag mogen kunnen".split())
# After was and were, these report what is still to come: it was promised for Friday.
REPORTED = frozenset(
    "promised assured guaranteed supposed scheduled expected booked planned confirmed arranged informed advised moved "
    "postponed rescheduled delayed gepland ingepland geboekt bevestigd ingeboekt afgesproken beloofd toegezegd "
    "verplaatst verschoven".split()
)
PERFECT = frozenset(
    "geweest langsgeweest gekomen langsgekomen vertrokken aangekomen gebeurd gestart begonnen verlopen".split()
)
WERE_HERE = frozenset(
    (were, here) for were in ("was", "were", "waren") for here in ("here", "there", "hier", "langs", "er")
)
# Before "it" and what is done to it, they say that it will be: to have it repaired.
HAVE_IT_DONE = frozenset("have get having getting".split())
# Together they tell what is said again and again: every week they say next week.
EVERY = frozenset("every each elke iedere telkens steeds altijd always".split())
SAY = frozenset("say says said zegt zeggen promise promises belooft beloven".split())
WENT = frozenset(
    "tried attempted started began ended logged left went came arrived begon eindigde vertrok ging kwam arriveerde".split()
)
# Before figures alone, they say that those are a day: levering 9/10, the appointment is 9/10; rated 9/10 is none.
DATED = frozenset(
    "day date datum dag appointment afspraak visit bezoek slot booked geboekt scheduled planned gepland ingepland moved new "
    "nieuwe comes coming come arrives arriving arrive komt komen comen there here er due "
    "delivery deliver delivers delivered levering leveren levert geleverd bezorging bezorgen bezorgt bezorgd "
    "collection pickup collect ophalen opgehaald expect expected verwacht verwachten "
    "eta ship ships shipped verzending verzonden credited teruggestort betaling betaald monteur engineer reparatie repair "
    "klaar ready callback installation install installatie refund terugbetaling terugbetaald "
    "ends starts eindigt begint start".split()
)
# Before figures, they say that those are none: box 8/12, rated 9/10.
REFERENCES = frozenset(
    "dossier dossiernummer zaak zaaknummer kenmerk case ticket ref reference claim number nummer nr".split()
)
NUMBERED = REFERENCES | frozenset(
    "item items box boxes doos deel pakket pakje parcel part parts step stap page pagina level size maat "
    "score scored rated cijfer order bestelling invoice factuur attempt poging chapter ratio huisnummer apartment".split()
)
# In the same clause, they say that figures are a mark: the rating of our callback is 4/10.
MARKS = frozenset(
    "rate rates rated rating score scores scored gave give geven gaf cijfer beoordeeld beoordeling".split()
)
# Words that plan something for a day, which the day behind "voor" is part of: gepland voor vrijdag.
PLANNED = frozenset(
    "gepland ingepland plannen inplannen plan geboekt ingeboekt boeken gereserveerd afspraak bevestigd afgesproken beloofd "
    "toegezegd verplaatst verzet verschoven uitgesteld genoteerd vastgezet neergezet".split()
)
PLANNED_FOR = PLANNED | frozenset("planned scheduled booked set estimated expected due slated arranged".split())
# What is paid for a time: the fee for this month. Time that is given, and not waited: we credit 2 months, one month free.
PAID_FOR = frozenset(
    "services fee fees charge charges bill invoice payment rent premium kosten factuur abonnement subscription huur "
    "premie".split()
)
CREDITING = frozenset(
    "credit crediting refund refunding waive waiving deduct crediteer crediteren vergoed vergoeden kwijtschelden".split()
)
COSTS = ("kosten", "huur", "premie", "abonnement", "lidmaatschap")
"""How the Dutch words end for what is paid for a time: 2 maanden abonnementskosten."""
FREE = frozenset(
    "service dienstverlening "
    "vergoed kwijtgescholden cadeau notice half free gratis korting discount credit subscription abonnement "
    "rent huur fees lidmaatschap membership".split()
)
# In its clause, that it is how long things take as a rule, which another clause may say is otherwise now.
USUALLY = frozenset("usually normally typically generally normaal normaliter meestal doorgaans gewoonlijk".split())
# Before what it takes in hours, that it is how long that lasts, and not when it is done: the visit takes 2 hours.
ACTIVITIES = frozenset(
    "waiting visit appointment repair installation inspection drive ride call meeting job work wait engineer technician plumber "
    "bezoek afspraak reparatie installatie inspectie keuring rit gesprek klus werk wachttijd monteur technieker".split()
)
