"""How people write where they live: a number beside a word for a street and a name, with what goes along.

English, Dutch, German, French, Spanish, Italian and Portuguese streets, and post boxes. Case decides more than a list of
names could: `12 Main Street` is one, `2 days down the street` is none.
"""

from __future__ import annotations

from casebook.masking.streets.address_parts import (
    BREAK,
    COUNT,
    ENGLISH_END,
    NAME,
    NOT_A_HOUSE,
    NOT_A_STREET,
    START,
    TOWN,
    UK,
    UNIT,
    UNIT_BEFORE,
)

_DUTCH_NUMBER = (
    rf"(?:(?:z/n|zn)(?![^\W_])|[0-9]{{1,4}}(?![0-9]|[.,:][0-9]|[-/][0-9]{{1,2}}[-/]){COUNT}"
    r"(?:(?:[ -]?[A-Za-z]|[- ]?(?:bis|hs|huis|I{1,3}|IV|[0-9] ?-?hoog))(?![^\W_]))?(?:[-/][0-9]{1,4}[A-Za-z]?(?![^\W_]))?)"
)
_NL = r"[1-9][0-9]{3} ?[A-Z]{2}(?![^\W_])"
_DUTCH_FLOOR = (
    r"(?:,? (?:[0-9]{1,2}(?:e|de|ste) (?:etage|verdieping|verd\.?|woonlaag)(?![^\W_])|(?:bus|bte\.?|app\.?|appartement"
    r"|kamer|unit|toevoeging) [0-9][0-9A-Za-z.]{0,4}(?![^\W_])|begane grond|(?:boven|beneden)woning)){0,2}"
)
_BE = r"(?!202[1-9])[1-9][0-9]{3}"
_DUTCH_END = rf"{_DUTCH_FLOOR}(?:{BREAK}{_NL}(?:{BREAK}{TOWN})?|{BREAK}{_BE} (?!{NOT_A_STREET}\b){TOWN}| te {TOWN})?"
_DUTCH_HOUSE = (
    r"(?:(?:Hoeve|Huize|Villa|Boerderij|Residentie|Landgoed|Woonboot) [A-Z][\w'’-]{1,20}(?: [A-Z][\w'’-]{1,20}){0,2},? )?"
    r"(?:(?:Burg\.|Burgemeester|Dr\.|Dokter|Prof\.|Professor|Mgr\.|Ds\.|Pres\.|President|Kon\.|Gen\.|Generaal|Past\.)"
    r" ?(?:van (?:der|den|de) |van |de |ten |ter )?)?"
)
_DUTCH = (
    rf"{START}{_DUTCH_HOUSE}(?:(?:[12]e|Eerste|Tweede|Derde|Oude|Nieuwe|Lange|Korte|Sint|St\.|Van der|Van den|Van de|Van"
    rf"|De) )?"
    r"(?:(?i:[a-zà-ÿ'’.-]{2,30}(?:straat(?:je)?|laan(?:tje)?|gracht|plein(?:tje)?|singel|hofje|steegje)|[a-zà-ÿ'’.-]{2,30}str\.)"
    rf"|['’]t {TOWN}"
    r"|(?!Onderweg|Decade|Snelweg|Gerechtshof)[A-Z][a-zà-ÿ'’.-]{1,30}"
    r"(?:weg|kade|steeg|dijk|dreef|hof|plantsoen|park|burgwal|markt|baan|wal|haven)"
    r"|(?!In|Op|De|Het|Een|Onze|Mijn|Deze|Die|Dit|Geen|Elke|Aan)[A-Z][a-zà-ÿ'’-]{1,30} "
    r"(?:Steenweg|Markt|Dijk|Kade|Laan|Straat|Plein|Dreef|Baan|Plantsoen|Singel|Gracht|Wal|Hof)"
    rf"|(?:Laan van|(?:[Ss]teenweg|[Bb]aan) (?:op|naar)) {TOWN}) {_DUTCH_NUMBER}{_DUTCH_END}"
)
_GERMAN_NUMBER = rf"[0-9]{{1,4}}(?![0-9]|[.,:][0-9]){COUNT}(?: ?[a-z](?![^\W_]))?(?:-[0-9]{{1,4}}(?![^\W_]))?"
_GERMAN_END = rf"(?:{BREAK}[0-9]{{5}} {TOWN})?"
_GERMAN = (
    rf"{START}(?:(?i:[a-zäöüß.-]{{2,30}}(?:straße|strasse|gasse|allee|chaussee))"
    r"|[A-ZÄÖÜ][a-zäöüß-]{1,30}(?:str\.?|damm|ufer)|(?!Arbeits|Sitz|Stell|Park)[A-ZÄÖÜ][a-zäöüß-]{1,30}platz"
    rf"|(?:Straße|Str\.|Platz|Allee) (?:der|des|am|zum|zur|von|vom) [A-ZÄÖÜ][\w-]{{1,30}}"
    rf"|[A-ZÄÖÜ][\w-]{{1,30}} (?:Straße|Strasse|Str\.|Allee|Platz|Weg|(?<=er )Ring|Damm|Ufer)),? {_GERMAN_NUMBER}{_GERMAN_END}"
)
_FRENCH = (
    rf"{START}[0-9]{{1,4}}(?: ?(?:bis|ter))?,? "
    r"(?:(?i:rue|boulevard|bd\.?|allée|chemin|impasse|quai) (?:(?:de la|de l['’]|de|du|des|la|le|les|d['’]|l['’]) ?)?"
    r"|(?:avenue|av\.|place|route|cours|square|passage) (?:(?:de la|du|des|de|la|le|les) |(?:de )?[dl]['’]))"
    r"[A-ZÀ-Ý][\w'’-]{1,30}(?:[ -](?:de|du|des|la|le|[A-ZÀ-Ý][\w'’-]{1,30}|[IVX]{1,4})){0,3}(?<! )"
    rf"(?:{BREAK}[0-9]{{5}} {TOWN})?"
    rf"|{START}[0-9]{{1,4}}(?: ?(?:bis|ter))?,? (?:avenue|av\.|place|route|cours|square|passage)"
    rf"(?: [A-ZÀ-Ý][\w'’-]{{1,30}}){{1,3}}{BREAK}[0-9]{{5}} {TOWN}"
    r"|(?<![^\W_])(?:[Rr]ue|[Aa]venue|[Bb]oulevard|[Cc]haussée|[Pp]lace|[Cc]hemin|[Qq]uai|[Ss]quare|[Dd]rève|[Cc]los)"
    r"(?: (?:de|du|des|la|le|les|[dl]['’]|[dl]['’][A-ZÀ-Ý][\w'’-]{1,30}|[A-ZÀ-Ý][\w'’-]{1,30})){1,5}"
    rf",? [0-9]{{1,4}}[A-Za-z]?(?: (?:bte|boîte|bus) [0-9A-Z]{{1,4}})?,? {_BE} {TOWN}"
)
"""The number before the street, as in France, or after it and with the post code, as in Belgium."""
_NORDIC = (
    rf"{START}(?:[A-ZÅÄÖÆØ][a-zåäöæøé-]{{2,30}}(?:gatan|vägen|gränd|veien|vegen|vej) {_GERMAN_NUMBER}"
    rf"(?:{BREAK}[0-9]{{3,4}}(?: ?[0-9]{{2}})? {TOWN})?"
    r"|[A-ZÅÄÖÆØ][a-zåäöæøé-]{2,30}(?:gate|gata|gade|katu)"
    rf" {_GERMAN_NUMBER},? [0-9]{{3,5}}(?: [0-9]{{2}})? {TOWN})"
)
_POLISH = (
    rf"{START}(?:ul|al|pl|os)\. {TOWN} [0-9]{{1,4}}[A-Za-z]?(?:/[0-9]{{1,4}})?(?![^\W_])"
    rf"(?:{BREAK}[0-9]{{2}}-[0-9]{{3}} {TOWN})?"
)
_GERMAN_PLACE = (
    rf"{START}(?:Am|An (?:der|den|dem)|Auf (?:der|dem|den)|Im|In (?:der|den)|Zum|Zur|Unter den|Hinter (?:der|dem)|Vor dem"
    rf"|Beim|Alter|Neuer)"
    rf" (?:[A-ZÄÖÜ][\w-]{{1,30}} ){{1,3}}{_GERMAN_NUMBER},? [0-9]{{5}} {TOWN}"
)
"""Without a word for a street, with the post code and the town."""

_SOUTH_NAME = (
    r"(?:(?:de la|de los|de las|del|de|della|dello|delle|dei|degli|dell['’]|di|da|do|dos|das|d['’]|la|las|los|el"
    r"|le|san|santa|y|e) ?){0,3}[A-ZÀ-Ý][\w'’.-]{0,30}"
)
_SOUTH_NAMES = rf"{_SOUTH_NAME}(?:[ -](?:{_SOUTH_NAME}|[IVX]{{1,5}}|[0-9]{{1,2}} [A-Z][a-z]{{2,12}})){{0,5}}"
_HOUSE = (
    rf"(?:,? ?(?:n\.?[º°o]?\.?|núm(?:ero)?\.?|num\.?|nº) ?"
    rf"|,? )[0-9]{{1,4}}{NOT_A_HOUSE}(?: ?/? ?[A-Za-z](?![^\W_]))?(?:-[0-9]{{1,4}}(?![^\W_]))?"
)
_FLOOR = (
    r"(?:,? (?:[0-9]{1,2} ?[ºª°oa]\.?(?![^\W_])|bajo|ático|piso [0-9]{1,2}|planta [0-9]{1,2}|puerta [0-9A-Z]{1,3}|esc(?:\."
    r"|alera) ?[0-9A-Z]{1,2}|int(?:\.|erno) ?[0-9A-Z]{1,3}"
    r"|scala [0-9A-Z]{1,2}|(?:izq|dcha|dto|esq)(?:uierda|\.)?|andar [0-9]{1,2})\.?(?:,? ?-? ?[A-Z0-9](?![^\W_])"
    r"| (?:izq|dcha|dto|esq)\w{0,6}\.?)?){0,3}"
)
_SOUTH_END = (
    rf"(?:{BREAK}(?:- )?(?:I-)?[0-9]{{5}} {TOWN}(?: \([A-Z]{{2}}\)| [A-Z]{{2}}(?![^\W_]))?"
    rf"|{BREAK}[0-9]{{4}}-[0-9]{{3}} {TOWN})?"
)
_SPANISH = (
    rf"{START}(?:(?i:calle|avenida|avda\.?|paseo|plaza|plza\.?|pza\.?|carrer|ronda|camino|carretera|ctra\.?|travesía|glorieta"
    rf"|rambla|passeig"
    rf"|avinguda|urbanización|callejón|pasaje|costanilla|cuesta|rua|praça|travessa|alameda|estrada)|C/|c/|Cl\."
    rf"|Av\.|Pl\.|Pº|R\.) ?{_SOUTH_NAMES}{_HOUSE}{_FLOOR}{_SOUTH_END}"
)
_NO_STREET_AFTER_VIA = (
    "(?!(?:Chat|E-?[Mm]ail|Mail|Phone|Whats[Aa]pp|Twitter|Facebook|Instagram|Messenger|SMS|PayPal|Klarna|Post|UPS|DHL|DPD"
    r"|GLS|TNT|USPS|FedEx|PostNL|Amazon|Google|Apple|Zoom|Teams|Skype|[Tt]he|My|Our|A(?!\.)|An|Bol|Royal|Hermes|Evri)\b)"
)
_ITALIAN = (
    rf"{START}(?:(?:Via|V\.le|Viale|Piazza|P\.za|P\.zza|Piazzale|Piazzetta|Corso|C\.so|Vicolo|Largo|Strada|Stradone|Contrada"
    rf"|Borgo|Salita|Calle|Fondamenta"
    rf"|Galleria|Traversa|Località|Loc\.|Frazione"
    rf"|Lung[a-z]{{3,12}}) {_NO_STREET_AFTER_VIA}{_SOUTH_NAMES}{_HOUSE}{_FLOOR}{_SOUTH_END}"
    rf"|(?:via|viale|piazza|piazzale|corso|vicolo|largo) {_NO_STREET_AFTER_VIA}{_SOUTH_NAMES}{_HOUSE}{_FLOOR}"
    rf"(?:{BREAK}(?:- )?[0-9]{{5}} {TOWN}(?: \([A-Z]{{2}}\))?|(?=[ ]?(?:[.,;)\n]|\Z|(?:a|in|e|è) ))))"
)
_AFTER_FLAT = (
    rf"{START}(?:Flat|Apartment|Apt\.?|Suite) [0-9A-Z/]{{1,5}}[a-z]?,? (?:@ |at )?[0-9]{{1,5}} (?:[NSEW]\.? )?"
    rf"{NAME}(?: {NAME}){{0,2}}{ENGLISH_END}"
)
"""Without a word for a street, after a flat."""

_COMPASS = (
    rf"{START}(?<![0-9]:)[0-9]{{2,5}} [NSEW]\. {NAME}(?: {NAME}){{0,2}}{UNIT}"
    rf"(?:{BREAK}{TOWN}){{1,2}}{BREAK}[A-Z]{{2}}(?: [0-9]{{5}}(?:-[0-9]{{4}})?)?(?![^\W_])"
)
"""Without a word for a street, with a point of the compass, a town and a state (`2210 W. Elm, Chicago, IL`).

Less is the initial of a name: `at 14:05 S. Jansen`."""

_HOUSE_OR_LANE = (
    r"(?:[A-Z][\w'’-]{1,20} ){1,3}(?:Cottage|House|Farm|Barn|Lodge|Hall|Mill|Manor|Rectory|Vicarage|Villa|Court"
    r"|Lane|Road|Street|Avenue|Close|Drive|Crescent|Mews|Terrace|Gardens|Grove|Green|Hill|Way)(?![^\W_])"
)
_WITH_POST_CODE = (
    rf"{START}{UNIT_BEFORE}(?:[0-9]{{1,4}}[a-z]?,? )?(?:[Tt]he )?"
    rf"(?=(?:{TOWN}(?: \([^()\n]{{1,30}}\))?,[ \n]{{1,2}}){{0,2}}{_HOUSE_OR_LANE})"
    rf"(?:{TOWN}(?: \([^()\n]{{1,30}}\))?,?[ \n]{{1,2}}){{1,4}}{UK}(?![^\W_])"
)
"""The name of a house, of a lane and of a town, with the post code."""

_CALLED_ADDRESS = (
    rf"(?i:\b(?:address|(?:[a-z]{{3,12}})?adres)(?: is|:) ?)(?P<place>(?:[Tt]he )?[A-Z0-9][^.;\n\0]{{3,90}}?"
    rf"(?:{_NL}(?:{BREAK}{TOWN})?|{UK}|[A-Z]{{2}} [0-9]{{5}}|, {_BE} {TOWN}|[0-9]{{5}} {TOWN}))(?![^\W_])"
)
"""What is called an address, up to the post code."""

LIVED_AT = (
    r"(?i:\b(?:live|lives|living|lived|deliver(?:ed)?|address is|woon|woont|wonen|bezorg(?:en|d)?|geleverd|adres is)"
    r"(?: (?:at|in|on|to|op|aan|bij|it|het|the|de|dat|that|them|me|ons)){0,3}) "
    rf"(?P<home>(?:{TOWN}, ){{0,2}}(?:(?:[A-Z][\w'’-]{{1,20}} ){{1,3}}"
    r"(?:Lane|Road|Street|Avenue|Close|Drive|Crescent|Mews|Terrace|Gardens|Grove)"
    r"|[A-Z][a-zà-ÿ'’-]{1,30}(?:straat|laan|gracht|plein|singel|weg|kade|steeg|dijk|dreef)"
    rf"|(?:(?:Achter|Op|Aan|Onder|Bij) (?:de|den|het)|De|Den|Het) [A-Z][a-zà-ÿ'’-]{{2,20}} {_DUTCH_NUMBER})(?![^\W_])"
    rf"(?:,? (?:(?:op|at) )?(?i:nummer|nr\.?|number|no\.?) [0-9]{{1,4}}[a-z]?(?![^\W_]))?"
    rf"(?: \([^()\n\0]{{1,30}}\))?(?:,? {TOWN})?)"
)
"""A street without a number, where it is said that somebody lives there or is brought something."""

_NO_HOME = (
    rf"(?:{NOT_A_STREET}|[A-Z][a-z]+da[gy]|Januari|Februari|Maart|Juni|Juli|Augustus|Oktober|[A-Z][a-z]*punt|Locker|Kluis|Box"
    r"|Balie|Loket|Order|Bestelling|Filiaal|Winkel|Depot|Unit|Poort|Hal|Dock|Postkantoor) "
)
_CAPITALS = rf"(?:(?!{_NO_HOME})[A-Z][a-zà-ÿ'’-]{{1,30}} ){{1,3}}"
HOME_OF = (
    rf"(?i:\b(?:woon|woont|wonen|wonende?|woonachtig|adres is|address is)(?: (?:nu|op|aan|bij|at|on|it|het|de|the)){{0,3}}) "
    rf"(?P<home>{_CAPITALS}{_DUTCH_NUMBER}(?! (?:jaar|maand|we[ek]|dag|year|month|day|keer|uur|hour))"
    rf"(?:,? (?:in )?{TOWN})?)(?![^\W_])"
    rf"|(?i:\b(?:bezorgd|geleverd|afgeleverd|afgegeven) (?:bij|aan|op)(?: (?:het|de))?) "
    rf"(?P<door>{_CAPITALS}(?=[0-9]+(?: ?[a-z]| ?bis| ?hs|-[0-9]{{1,4}})(?![^\W_])|[0-9]+ in [A-Z]){_DUTCH_NUMBER})(?![^\W_])"
)
_GERMAN_HOME = (
    r"(?i:\b(?:wohn[a-z]{1,6}|anschrift|adresse|lieferung|geliefert|zustellung|zugestellt|abgegeben|abgeholt)(?: (?:ist|an|in|bei"
    r"|lautet))?:?) "
    rf"(?P<heim>(?:Am|An der|An den|Auf dem|Auf der|Im|In der|Zum|Zur|Hinterm?|Unter den) (?:[A-ZÄÖÜ][\w-]{{1,30}} ){{1,2}}"
    rf"{_GERMAN_NUMBER}(?! (?:Uhr|Tag|Woche|Monat)))(?![^\W_])"
)
HOME_OF += f"|{_GERMAN_HOME}"
"""A name and a number without a word for a street, where somebody is said to live, or with what only a house number has."""

LIVED_AT_HINTS = (
    "wohn anschrift lieferung geliefert zustell zugestellt abgegeben abgeholt"
    " woonachtig live living deliver address woon wonen bezorg geleverd adres"
)

PLACE_IN_WORDS = r"(?<![^\s(])///[a-z]{2,20}\.[a-z]{2,20}\.[a-z]{2,20}(?![^\W_])"
"""A square of three metres, as what3words names it: three words with dots, after three strokes."""

_POST_BOX = (
    rf"(?<![^\W_])(?:(?i:p\.? ?o\.? ?-?box|post ?office box|gpo box|post ?box|postbus|postfach|boîte postale"
    rf"|boite postale|apartado(?: de correos| postal)?"
    rf"|(?:rr|rural route) ?# ?[0-9]{{1,3}},? box|(?:rr|rural route) ?[0-9]{{1,3}},? box|casella postale|caixa postal"
    rf"|apdo\.?(?: de correos)?|postboks|private bag|locked bag|antwoordnummer)"
    rf"|B\.P\.|BP(?= [0-9]{{2,5}}(?:,|\n| [0-9]{{5}})))"
    rf"[ :.]{{0,2}}(?i:no\.? ?|nr\.? ?|n[º°o]\.? ?|# ?|number )?[A-Z]?[0-9](?:[ -]?[0-9]){{0,6}}(?![0-9A-Za-z])"
    rf"(?:{BREAK}(?:{_NL}|[0-9]{{5}}(?![^\W_])|(?:{TOWN},? )?(?:{UK}"
    rf"|[A-Z]{{2}} [0-9]{{5}}(?:-[0-9]{{4}})?)(?![^\W_]))(?:{BREAK}{TOWN})?)?"
)
_NO_POST_CODE = "US|UK|EU|TV|PC|AM|PM|OK|NS|MB|GB|TB|KM|KG|ML|CM|MM|SA|SD|SS"
_HOUSE_NUMBER = r"(?i:house ?(?:number|no\.?|nr\.?)|huis ?(?:nummer|nr\.?))(?: is|:)? ?"
_BESIDE = rf"(?:,? (?:{_HOUSE_NUMBER}|(?i:number|nummer|nr\.?) ?){_DUTCH_NUMBER})"
_SAID_HOUSE_NUMBER = rf"\b{_HOUSE_NUMBER}(?P<house>{_DUTCH_NUMBER})(?![^\W_])"
HAS_POST_CODE = (
    r"[0-9]{5} [A-ZÄÖÜ]|[0-9]{4} ?[A-Z]{2}|, [0-9]{4} [A-Z]|[A-Z][0-9][0-9A-Z]? ?[0-9][A-Z]{2}|[NSEW]\. [A-Z0-9]"
)
"""A cheap look before `POST_CODES`: a post code, or a point of the compass before a name."""

_A_THING = (
    r"(?<!\bmy )(?<!\bour )(?<!\byour )(?<!\ba )(?<!\ban )(?<!\bmijn )(?<!\bonze )(?<!\been )(?<!\bnieuwe )(?<!\bnew )"
    r"(?!(?:Galaxy|Pixel|Redmi|Xperia|Moto|Nord|Windows|Surface|Quest|Kindle|Echo|Watch|Series|Switch|Roomba|Dyson|Philips|Bosch"
    r"|Siemens|Samsung|Sony|Garmin|Fenix|Model|Type|Version|Versie|Size|Maat|Kleur|Item|Artikel|Nr)[ ])"
)
"""No street stands behind `my`, and none is called like a model that has a number."""

_SAID_POST_CODE = (
    r"(?i:\b(?:zip(?: ?code)?|plz|postleitzahl|post ?-?code|postal code|code postal|código postal|postnummer|postnr\.?)"
    r"(?:['’]?s| is| was| ist| est| es| ?:)? )(?P<code>[0-9]{5}(?:-[0-9]{4})?|[0-9]{4})(?![^\W_]|[.,:-][0-9]"
    r"| ?[A-Z]{2}(?![^\W_]))"
)
"""By itself, where it is called one."""

_BEFORE_DUTCH_CODE = (
    rf"{START}{_A_THING}(?:(?:[A-Z][\w'’-]{{1,20}}|de|den|der|het"
    rf"|van) ){{0,3}}(?!{NOT_A_STREET}\b)[A-Z][a-zà-ÿ'’-]{{2,30}} {_DUTCH_NUMBER}"
    rf"{_DUTCH_FLOOR},?[ \n]{_NL}(?:{BREAK}{TOWN})?"
)
"""Any name and number with a Dutch post code."""

_BEFORE_FOUR_FIGURES = (
    rf"{START}{_A_THING}(?:(?!{_NO_HOME})[A-Z][a-zà-ÿ'’-]{{1,30}} ){{1,3}}{_DUTCH_NUMBER}"
    rf"{_DUTCH_FLOOR},[ \n]{_BE} (?!{NOT_A_STREET}\b){TOWN}"
)
"""Any name and number with a comma, a code of four figures and a town, as in Belgium."""

_POST_CODE = (
    rf"(?P<home>{_BEFORE_DUTCH_CODE})|(?i:\b(?:postcode|postal code|post code)(?:['’]?s| is"
    rf"|:)? )(?P<labelled>(?:{_NL}|{UK}){_BESIDE}?)(?![^\W_])"
    r"|(?<![^\W_])(?<![-./#][0-9A-Za-z])(?!(?:19|20)[0-9]{2} )"
    rf"(?P<alone>[1-9][0-9]{{3}} ?(?!{_NO_POST_CODE})[A-Z]{{2}}(?:,? {TOWN}|{_BESIDE}| [0-9]{{1,4}}[a-z]?)(?![^\W_]))"
)

_DUTCH_HINTS = (
    "op't bij't aan't op’t bij’t aan’t straat laan gracht plein singel str. weg kade steeg dijk dreef hof plantsoen"
    " park burgwal markt baan wal haven"
)
_GERMAN_HINTS = "stra str gasse allee chaussee damm ufer platz weg ring"
_FRENCH_HINTS = (
    "rue boulevard bd allée chemin impasse quai avenue av. place route cours square passage chaussée drève clos"
)
_SPANISH_HINTS = (
    "calle avda avenida av. paseo plaza plza pza carrer ronda camino carretera ctra trav glorieta rambla passeig "
    "avinguda urban c/ cl. pl. pº pasaje costanilla cuesta rua praça alameda estrada r."
)
_ITALIAN_HINTS = (
    "via v.le piazz p.z corso c.so vicolo largo strad contrada borgo salita fondamenta galleria traversa loc fraz lung"
    " calle"
)
_POST_BOX_HINTS = "box postbus postfach boîte boite apartado apdo casella caixa postboks bag antwoord b.p. bp"

STREETS = (
    (_DUTCH, _DUTCH_HINTS),
    (_GERMAN, _GERMAN_HINTS),
    (_FRENCH, _FRENCH_HINTS),
    (_SPANISH, _SPANISH_HINTS),
    (_ITALIAN, _ITALIAN_HINTS),
    (_NORDIC, "gatan vägen gränd veien vegen vej gate gata gade katu"),
    (_POLISH, "ul. al. pl. os."),
    (_AFTER_FLAT, "flat apartment apt suite"),
    (_CALLED_ADDRESS, "address adres"),
    (_SAID_HOUSE_NUMBER, "housen huisn"),
    (_POST_BOX, _POST_BOX_HINTS),
    (_SAID_POST_CODE, "zip plz postleit postcode post-code postal postn"),
)
"""The patterns of streets, each with what must be in a text, in small letters, for it to be worth a look."""

POST_CODES = (_BEFORE_FOUR_FIGURES, _COMPASS, _WITH_POST_CODE, _GERMAN_PLACE, _POST_CODE)
"""The patterns of places that are known by a post code, or by a state."""
