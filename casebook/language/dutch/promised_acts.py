"""Dutch: who does something for the person, and what."""

from __future__ import annotations

from casebook.language.promised_acts import PromisedActs
from casebook.records.vocabularies import Promised
from casebook.text.words.carrier_names import CARRIER

_VERB = (
    "(?:stuur*|stur*|zend*|mail*|mailen|app|appt|appen|bel|belt|bellen|schrijf*|schrijv*|antwoord*|meld|melden|betaal*|"
    "betal*|stort*|boek*|maak*|maken|vergoed*|vervang*|lever*|bezorg*|breng*|kom|komt|komen|haal*|halen|neem*|nemen|"
    "repareer*|repareren|herstel*|dicht|dichten|plaats*|monteer*|monteren|sluit*|koppel*|activeer*|activeren|deblokkeer*|"
    "deblokkeren|open|opent|zet|zetten|laat|laten|leg|legt|leggen|geef*|geven|doe|doet|doen|pak|pakt|pakken|regel*|zoek*|"
    "kijk*|trek*|vraag*|vragen|controleer*|controleren|onderzoek*|meet|meten|inspecteer*|inspecteren|annuleer*|annuleren|"
    "stop|stopt|stoppen|zeg|zeggen|beeindig*|schrap*|verleng*|pas|past|passen|wijzig*|pik|pikt|pikken|duik|duiken|rijdt|"
    "til|tillen|corrigeer*|corrigeren|verwijder*|scheld*|laad*|laden|rijd*|verwerk*|rond|rondt|ronden|schilder*|ruim*|"
    "start*|begin*|zorg*|draai*|vul|vult|vullen|verhelp*|verbind*|herplaats*|overhandig*|print*|bestel*|reserveer*|"
    "reserveren|plan|plant|plannen|ontvang*|krijg*|hoor*|loopt?|gaat|gaan|ga|ligt|liggen|staat|staan|zit|zitten|vertrek*|"
    "arriveer*|eindig*|werkt|werken)"
)
"""What companies do, and how a thing is there."""

_SOMEBODY = (
    "(?:ik|we|wij|hij|ze|zij|die|iemand|er|het|dat|(?:de|het|een|mijn|onze|ons|uw|je|jouw|die|deze|dit|alle|"
    "beide) (?:[^ .,]+ ){0,3}?(?!(?:u|je|jij) )[^ .,]+)"
)
_BEHIND = (
    "(?:ik|we|wij|hij|ie|ze|zij|iemand|er|mijn [^ .,]+|onze [^ .,]+|ons [^ .,]+|de [^ .,]+|het|uw [^ .,]+|die [^ .,]+|"
    "een [^ .,]+)"
)

_NEW = "(?:nieuwe?|andere?|ander|juiste|goede|verse?|vervangende?|tweede)"
_THING = (
    "(?!(?:*datum|*dag|afspraak|*factuur|*rekening|prijs|tarief|label|formulier|code|link|wachtwoord|pincode|*contract|"
    "*polis|monteur|medewerker|collega|brief|mail|offerte|termijn|periode|maand|week|jaar|dag|*contract|"
    "abonnement) )[^ .,]+"
)
_MONEY = (
    "(?:centen|geld|borg|waarborg|verschil|bedrag|premie|aanbetaling|reissom|boete|saldo|[0-9]* (?:eur|euros?|euro))"
)
_WORKS = (
    "(?:verwarming|cv|ketel|lift|lijn|internet|wifi|water|stroom|gas|meter|laptop|telefoon|tv|wasmachine|droger|"
    "vaatwasser|koelkast|vriezer|oven|fornuis|douche|wc|toilet|kraan|deur|slot|raam|ruit|goot|dakgoot|dak|alarm|bel|"
    "deurbel|intercom|auto|wagen|fiets|scooter|motor|band|koppeling|lek|lekkage|storing|schimmel|stopcontact|licht|"
    "verlichting|lampen|radiator|pomp|afvoer|gootsteen|poort|scherm|printer|site|app)"
)
_PAPER = (
    "(?<!op de )(?<!op uw )(?<!op je )(?<!van de )(?<!van uw )(?<!volgende )(?:wachtwoord|pincode|codes?|*code|"
    "formulier*|link|tickets?|kaartjes|instapkaart*|handleiding|huurcontract|*opgave|"
    "*overzicht|*verklaring|uitkomst|uitslag|rapport|verslag|stukken|gegevens|reservering|voucher|boekingsbewijs|*bewijs|"
    "*afrekening|*polis|*label|*contract|kopie|*factuur|offerte|bevestiging|nota)"
)
_CONTRACT = (
    "(?:uw|je|jouw|mijn|het|de|dit|dat) (?:[^ .,]+ )?(?:*abonnement|*contract|*polis|*lidmaatschap|*incasso|*verzekering|"
    "machtiging|proefperiode|bundel)"
)
"""What ends because somebody ended it."""

_STATE = (
    "(?:aangepast|gewijzigd|veranderd|gedaan|afgesloten|verwijderd|afgerond|*gepast|geregeld|opgelost|hersteld|klaar|gereed|rond|"
    "gereset|gedeblokkeerd|ontgrendeld|geactiveerd|actief|eraf|vrij|vrijgegeven|bijgewerkt|gecorrigeerd|omgezet|"
    "verlengd|heropend|"
    "ingesteld|doorgevoerd|opgeheven|toegevoegd|verholpen|gerepareerd|gemaakt|stopgezet|opgezegd|beeindigd|geannuleerd)"
)
"""How a thing is when what was promised is done."""

_SENT = (
    "(?:stuur*|stur*|gestuurd|verstuurd|opgestuurd|toegestuurd|zend*|verzend*|mail*|gemaild|krijg*|ontvang*|heb|hebt|"
    "heeft|geef*|geven|volgt|komt|komen|ligt|bevestig*|valt|post|bus|mailbox)"
)

ACTS = PromisedActs(
    will=(
        f"(?:ik|we|wij|(?:mijn|onze|de) [^ .,]+) {_VERB} (?:u|je|jou|jullie)",
        f"{_VERB} (?:ik|we|wij|mijn [^ .,]+|onze [^ .,]+) (?:u|je|jou|jullie)",
        (
            f"{_CONTRACT} (?:(?:stopt|eindigt|vervalt)|(?:loopt|lopen) (?!tot )(?:[^ .,]+ ){{1,5}}af|"
            f"houdt (?:[^ .,]+ ){{1,5}}op)(?= )"
        ),
        "(?<! u )(?<! je )(?<! jij )(?:zal|zullen|ga|gaat|gaan|weten (?:we|wij))(?! (?:u|je|jij|om|over|er om|niet|het om) )",
        "(?<! u )(?:wordt|worden)(?! (?:u verzocht|je verzocht|verwacht|gevraagd|verzocht|afgeschreven|geincasseerd) )",
    ),
    does=(
        (
            f"{_SOMEBODY} (?!(?:niet|heeft|hebt|bent|met|moet|kunt|wilt|hangt|duurt|kost|geldt|loopt|eindigt|vervalt|dat|"
            f"wat|uit|het|lijkt|heet|weet|vindt|denkt|laatst|bericht|dienst|ligt|punt|minuut) )[^ .,]{(3,)}t"
        ),
        "wacht op (?:u|je)|(?:zit|zitten|gaat|gaan) … mee",
        f"{_SOMEBODY} (?:ook |dan |morgen |vandaag |nog |alsnog )?{_VERB}",
        f"{_VERB} (?:ik|we|wij)",
        f"(?<=[^ .,:] ){_VERB} {_BEHIND}",
        (
            "(?:is|zijn) (?:hij|ie|ze|het|die|dat|uw [^ .,]+|de [^ .,]+|alles) … (?:klaar|gereed|terug|binnen|gemaakt|af|"
            "geregeld|rond|opgelost)"
        ),
        "(?:klaar|gereed|terug|binnen|gemaakt|af|geregeld|rond|opgelost|aangepast|hersteld) (?:is|zijn)",
        (f"(?:is|zijn) … {_STATE}"),
        "(?:uw|je|de|het|hun) [^ .,]+ (?:eindigt|stopt|vervalt)",
        "(?:zou|zouden) (?:[^ .,]+ ){0,6}?[^ .,]+en",
    ),
    usual=(
        (
            "van (?:maandag|dinsdag|[0-9]+) (?:[^ .,]+ ){0,2}?(?:tot|t)|(?:elke|iedere) [^ .,]+|alle (?:dagen|weken|maanden|"
            "werkdagen)|(?:doordeweeks|dagelijks|wekelijks)"
        ),
    ),
    past=("gisteren|eergisteren|(?:vorige|afgelopen) [^ .,]+|geleden",),
    idle=(
        (
            "(?:dient|dienen|moet|moeten|hoort te|gelieve|verzoeken|verzoek|streven|streeft|trachten|proberen|hopen|"
            "willen|wilt|wil|kunt|mag|mogen) (?:u|je|we|wij|ernaar|ik)?|(?:u|je|we|wij|ik) (?:dient|moet|streven|streef|"
            "trachten|hopen|hoop|kunt|kan|mag)"
        ),
        "(?:huurders|klanten|reizigers|verzekerden|leden|bewoners|mensen|gasten) (?:moeten|dienen|kunnen|mogen)",
        "(?:de meeste|sommige|veel|alle|andere) [^ .,]+|in het algemeen|in principe|volgens de wet|wettelijk",
        "(?:ik|we|wij) (?:heb|hebben|ben|zijn|had|hadden|begrijp|begrijpen|zie|zien|weet|weten|denk|denken|vind|vinden)",
        (
            "(?:versleuteld|duurt|duren|kost|kosten|geldt|gelden|bedraagt|betreft|hangt af|ligt eraan|heet|loopt tot|"
            "is geopend|zijn geopend|is gesloten)"
        ),
    ),
    kinds={
        Promised.REFUND: (
            (
                "(?:maak|maakt|maken|betaal|betaalt|betalen) (?:[^ .]+ ){1,12}?(?:aan|naar|op) (?:u|je|jou|"
                "uw rekening|je rekening) over"
            ),
            (
                "(?:-|*kosten|schade|verschil|bedrag|taxi|hotel|trein|rit|eten|"
                "onkosten) (?:[^ .,]+ ){0,5}?(?:vergoed|vergoeden|vergoedt)|crediter*|(?:neem|neemt|nemen) … (?:voor|"
                "op) (?:onze|mijn) (?:rekening|kosten)"
            ),
            "(?:*kosten|huur|premie|contributie|*prijs|*geld) … terug",
            f"{_MONEY} … (?:terugkrijg*|terugontvang*|terugheb*|binnen)",
            "(?:boek|boekt|boeken|stort|storten|schrijf|zet|zetten) (?:[^ .]+ ){0,6}?(?:eur|euro) (?:[^ .]+ ){0,6}?(?:terug|bij)",
            f"(?:krijg*|heb|hebt|heeft) (?:u|je|ik) (?:(?!{_WORKS} )[^ .,]+ ){{0,6}}?terug|(?:krijg*) … terug(?= (?:[.,] |$))",
            f"{_MONEY} … (?:terug|rekening|kaart|bij (?:u|je))|(?:boek*|stort*) … {_MONEY}",
            (
                "(?:vergoed*|compenseer*|compensatie|toeslag|tegoed) … (?:uit|over|rekening|betaald|gestort)|(?:stort|"
                "storten|gestort)"
            ),
        ),
        Promised.REPLACEMENT: (
            "(?:maak|maakt|maken|bak|bakken|bakt) … (?:een )?(?:nieuwe?|verse?|ander|andere)(?= (?:[.,] |$|voor |die ))",
            (
                "(?:duplicaat|vervanger|reserve*|leen*) … (?:verstuurd|opgestuurd|gestuurd|post|onderweg|bezorgd|"
                "kant op)|(?:stuur*|sturen|krijg*) … (?:duplicaat|vervanger)"
            ),
            f"{_NEW} {_THING} (?:verlaat|verlaten|vertrekt|vertrekken)",
            f"(?:zet|zetten|lever|levert|leveren|hang|hangt|hangen) … (?:een )?{_NEW}(?= )(?! (?:*pomp|*motor|onderdeel) )",
            (
                f"{_NEW} {_THING} … (?:post|onderweg|bezorgd|gestuurd|opgestuurd|verstuurd|geleverd|gebracht|deur uit|"
                "naar (?:u|je))"
            ),
            f"(?:stuur*|stur*|breng*|krijg*|ontvang*|geef*|geven|doe|doen|leg|leggen) … {_NEW} {_THING}",
            f"(?:komt|komen|ligt|liggen|gaat|gaan) (?:er )?(?:een |de |het |uw |je )?{_NEW} {_THING}",
            f"{_NEW} (?:{_THING} )?(?:te )?(?:brengen|bezorgen|leveren|plaatsen)(?= (?:[.,] |$))",
            f"(?:hebt|heeft|heb) … {_NEW} {_THING}|(?:is|zijn) (?:de|het|uw|je|een) {_NEW} {_THING} … (?:bij|huis|binnen|thuis)",
            (
                "(?:gaat|komt|gaan|komen) er (?:een|twee|drie|[0-9]+) (?:nieuwe?|andere?|ander)|(?:wissel*|"
                "ruil*) … (?:om|in)(?= (?:[.,] |$|voor ))"
            ),
            (
                "(?:de|het|een) (?:nieuwe?|andere?|juiste) (?:[^ .,]+ )?(?:ligt|komt|is|gaat|staat) … (?:mat|kant op|"
                "bij (?:u|je)|huis|bus|deur)"
            ),
        ),
        Promised.REPAIR: (
            "(?:heeft|hebt|heb) … weer (?:warm )?(?:stroom|internet|water|gas|verwarming|bereik|wifi)",
            (
                "(?:garage|werkplaats|huismeester|conciërge|concierge|klusjesman|onderhoudsdienst) … (?:doet|doen|"
                "vervang*|maak*|regel*|kijk*|pakt)"
            ),
            (
                "(?:remmen|plafond|muur|vloer|schutting|badkamer|keuken) … (?:doet|doen|gedicht|gemaakt|hersteld|geverfd|"
                "vervangen)|(?:doet|doen) … (?:de|het|uw|je) (?:remmen|plafond|muur|vloer)"
            ),
            (
                "(?:werkzaamheden|werk) … (?:klaar|afgerond|gereed)|(?:heeft|hebt) (?:u|je) (?:weer )?(?:stroom|water|gas|"
                "internet|verwarming)"
            ),
            (
                "(?:het|de|uw|je|dat|die) (?:[^ .,]+ )?(?:lek|lekkage|storing|verstopping) … (?:pak*|doe*|neem*|"
                "nemen|los*) (?:we|wij|ik)|(?:pak*|doen) … (?:lek|lekkage|storing|verstopping)|dicht (?:het|"
                "de) [^ .,]+|dichten|gedicht|verhelp*|verholpen|(?:weer )?als nieuw|opgelapt|gelast|afgedicht|"
                "ontstop*|bijvullen|nakijken en maken"
            ),
            (
                "(?:internet|stroom|water|gas|verwarming|cv|ketel|lift|lijn|telefoon|tv|bel|deurbel|licht|verlichting|"
                "wifi|storing|apparaat|machine|systeem|site|app) … (?:doet het|doen het|werkt|weer werken|draait|voorbij|"
                "opgelost|weer aan)"
            ),
            (
                "(?:doet|doen) het … weer|(?:weer|opnieuw) (?:aangesloten|aansluit*)|sluit* … (?:weer |"
                "opnieuw )?aan(?= (?:[.,] |$))"
            ),
            (
                "(?:zet|zetten|plaats*|monteer*|monteren) … (?:nieuwe?|nieuw) (?:slot|pomp|ruit|kraan|onderdeel|accu|"
                "batterij|scherm|motor|deur|pakking)"
            ),
            "(?:fiets|auto|wagen|laptop|telefoon|toestel|horloge|ring|schoenen|jas|machine|scooter|bril) … klaar",
            (
                f"{_WORKS} … (?:doet|doen|werkt|werken|rijdt|draait|loopt|gemaakt|klaar|weer|nagekeken|bekeken)|(?:doet|"
                f"doen|werkt|rijdt|draait|loopt) … {_WORKS} … weer"
            ),
            (
                f"(?:kijk*|kom*) … (?:naar|voor) (?:de|het|uw|je) {_WORKS}|{_WORKS} … (?:kijken|nakijken|herstellen)|"
                f"(?:doet|doen|werkt|rijdt) … {_WORKS} (?:het )?weer"
            ),
            f"(?:vervang*|monteer*|plaats*|zet) … (?:de|het|uw|je) {_WORKS}",
            "maak* … weer|(?:[^ .,]+maker|*meester|*zetter) … maak*",
        ),
        Promised.COLLECTION: (
            (
                "(?:wagen|bus|busje|vrachtwagen|koerier|chauffeur) … voor (?:de|het|uw) (?:oude|kapotte|defecte|"
                "verkeerde|retour)|pik* … op(?= (?:[.,] |$|bij ))|(?:neem*|nemen) … mee(?= (?:[.,] |$))|(?:kom|komt|"
                "komen) … (?:halen|ophalen)"
            ),
        ),
        Promised.DELIVERY: (
            (
                "(?:ontvang|ontvangt|krijg|krijgt|heb|hebt) (?:(?:u|je|jij|hem|die|ze) ){1,2}(?:de|uw|je) (?:kaart|bankpas|"
                "sleutels?|tickets?|badge)|(?:u|je|jij) (?:ontvangt|krijgt|hebt) (?:(?:hem|die|ze) )?(?:de|uw|je) (?:kaart|"
                "bankpas|sleutels?|tickets?|badge)"
            ),
            "(?:wagen|bus|busje|vrachtwagen|chauffeur|koerier) … met (?:de|het|uw|je)|overhandig*|afgegeven|in handen",
            (
                "(?:bij|op|naar) (?:het|een) (?:afhaalpunt|servicepunt|postkantoor|pakketpunt)|(?:heb|hebt|heeft|"
                "hebben) … binnen|binnen (?:[^ .,]+ )?hebben|(?:zit|zitten|gaat|gaan) … mee(?= (?:[.,] |$))"
            ),
            (
                "(?:breng|brengt|brengen|bezorgt?|bezorgen|levert?|leveren) (?:[^ .,]+ ){0,3}?(?:hem|'m|m|die|deze|ze)|"
                "(?:kom|komt|komen) … (?:hem|'m|m|die|het|ze|deze) (?:af|thuis)?(?:breng*|bezorg*|lever*)"
            ),
            (
                "(?:zet|zetten|lever*|til|tillen|draag|dragen) … (?:binnen|boven|neer|af|op de stoep|bij (?:u|"
                "je) (?:thuis|binnen))"
            ),
            "(?:heb|hebt|heeft) (?:u|je|ik) (?:de|het|uw|je|hem|ze|die)(?! … (?:terug|of) )",
            (
                "op de (?:stoep|mat)|in de (?:bus|brievenbus)|(?:het|hij) (?:zou|zal|"
                "komt) (?:[^ .,]+ ){0,4}?(?:komen|binnen zijn|er zijn)"
            ),
            (
                "(?:u|je) (?:heeft|hebt) (?:de|het|uw|je|hem|ze) … (?:thuis|binnen|in huis)|(?:ligt|liggen|staat|"
                "staan) … (?:te wachten|in de kluis|voor (?:u|je) klaar)|(?:*pakket|pakje|pakketje|bestelling|"
                "zending) … klaar"
            ),
            (
                "(?:de|het|uw|je|mijn|jouw) (?:[^ .,]+ )?(?!(?:-|is|zijn|staat|*bezoek|*gesprek|keuring|*werkzaamheden|"
                "betaling|onderhoud|*afspraak|"
                f"terugbel*) ){_THING} (?:is|zijn|staat|staan) … (?:ingepland|gepland|op (?:de|het) (?:planning|route|"
                "rooster|rol))"
            ),
            f"{CARRIER} … (?:probeert|proberen|komt|komen)",
            (
                "(?:breng*) … (?:langs|thuis|mee|bij (?:u|je)|naar (?:u|je))|(?:laad*|laden) … (?:uit|af)(?= (?:[.,] |$))|"
                "brengt (?:u|je)"
            ),
            (
                f"(?:de|het|uw|je|mijn|jouw) {_THING} (?:komt|komen|arriveert|arriveren|is|zijn|ligt|liggen|staat|"
                "staan) … (?:aan|binnen|bij (?:u|je|mij)|er|klaar|thuis|voor de deur|in huis)"
            ),
            "(?:ligt|liggen|staat|staan|is|zijn) … (?:bij (?:u|je|mij)|op de mat|voor de deur|in huis|in de bus)",
            "(?:gaat|gaan|vertrekt|vertrekken) … (?:de deur uit|op de post|mee|op transport|naar (?:u|je) toe)",
        ),
        Promised.CALLBACK: (
            (
                "(?:een )?(?:telefoontje|belletje)|opbel*|bel(?:afspraak|moment|notitie|verzoek)|(?:hang*|heb*|"
                "krijg*|iemand) … aan de (?:lijn|telefoon)"
            ),
        ),
        Promised.REPLY: (
            (
                "(?:ontvang*|krijg*|stuur*|sturen|hebt|heeft|ligt) … (?:een|onze) (?:[^ .,]+ )?(?:brief|schrijven)|"
                "(?:weet|horen|hoort) … (?:iets|meer)"
            ),
            "schrijf*|schrijv*|(?:app|appt|appen) (?:u|je|jou)|(?:u|je|jullie) (?:hoort|horen)|hoort (?:u|je)",
            "(?:laat|laten) … (?:iets|wat) (?:weten|horen)",
        ),
        Promised.INFORMATION: (
            "inbox|(?:*strook|*brief|*attest|*certificaat|*afschrift) … (?:na|toe|op|post|mailbox)",
            f"{_SENT} … {_PAPER}|{_PAPER} … {_SENT}",
            (
                "(?:trek*|zoek*|kijk*|loop*|pluis*|vraag*|vragen) … (?:na|uit|door)(?= (?:[.,] |$|en ))|controleer*|"
                "controleren|gecontroleerd"
            ),
            (
                "(?:duik|duiken|zoek|zoeken) (?:er|erin|het|dit|de)|weten (?:we|wij) meer|(?:weet|weten) (?:u|je|ik|"
                "we) … meer|bekijk*|bestudeer*|beoordeel*|beoordel*|bestuder*|onderzocht|achterhaal*|opgevraagd|opvragen|"
                "vraag* … op(?= (?:[.,] |$))"
            ),
        ),
    },
)
