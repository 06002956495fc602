"""Dutch: the words of what a company promises, offers, refuses and takes back."""

from __future__ import annotations

from casebook.parsing.transcripts.languages.habit_words import HABITS
from casebook.parsing.transcripts.languages.words import PromiseWords

PROMISED = PromiseWords(
    shall=(
        r"\b(?:ik|we|wij|hij|zij|ze|iemand|collega|monteur|chauffeur|koerier|bezorger|afdeling|vervoerder|manager|"
        r"leidinggevende|u|je|het|dit|dat|de [\w]+|een [\w]+|uw [\w]+|je [\w]+|er)(?: \w+){0,2}? (?:zal|zullen|ga|gaan|"
        "gaat|wordt|worden|stuur|sturen|stuurt|bel|bellen|belt|mail|mailen|mailt|betaal|betalen|betaalt|stort|storten|"
        "vergoed|vergoeden|maak|maken|boek|boeken|verzend|verzenden|vervang|vervangen|lever|leveren|levert|bezorg|"
        "bezorgen|bezorgt|kom|komt|komen|haal|halen|haalt|repareer|repareren|herstel|herstellen|laat|laten|zoek|zoeken|"
        "onderzoek|onderzoeken|neem|nemen|neemt|reageer|reageren|antwoord|informeer|plan|plannen|regel|regelen|geef|"
        r"geven|crediteer|beloof|breng|brengt|brengen)\b|\b(?:zal|zullen|ga|gaan|wordt|worden|stuur|sturen|bel|bellen|"
        "betaal|betalen|stort|storten|vergoed|vergoeden|maken|verzend|verzenden|lever|leveren|bezorg|kom|komt|laat|laten|"
        r"zoek|neem|nemen|stuurt|belt) (?:ik|we|wij|hij|ze|zij|u|je|het|de|er|uw|een|iemand)\b|\b(?:ik|we|wij) (?:heb|"
        "hebben) .{0,60}(?:ingepland|aangevraagd|goedgekeurd|besteld|geregeld|ingediend|in gang gezet|doorgezet|verwerkt|"
        r"overgemaakt|teruggestort|gecrediteerd|klaargezet|toegekend)\b|\b(?:belt|brengt|stuurt|komt|levert|neemt|haalt|"
        r"repareert) (?:mijn|onze|uw|een|je|de|er)\b|\b(?:ontvang|ontvangt|krijg|krijgt) (?:je|u)\b|\b(?:monteurs|"
        r"collega's|koeriers|chauffeurs|onze [\w]+|mijn collega|de monteur|de koerier)(?: \w+){0,3}? \w+(?:t|en)\b|"
        r"\b(?:is|zijn) (?:ie|hij|het|ze|uw \w+|je \w+|de \w+) [^.;]{0,40}\b(?:klaar|gereed)\b|\b(?:neem|nemen|haal|halen|"
        r"breng|brengen) (?:we|wij|ik)\b|\b(?:ik|we|wij) (?:heb|hebben) [^.;]{0,60}(?:teruggeboekt|uitbetaald|aangemeld|"
        r"opgestart|gestart|opgevraagd)\b|\b(?:repareer|repareren|herstel|herstellen|vervang|vervangen|bezorg|bezorgen|"
        "lever|leveren|regel|regelen|plan|plannen|boek|boeken|crediteer|crediteren|bel|bellen|mail|mailen) (?:ik|we|"
        r"wij)\b|\b(?:ik|we|wij) (?:heb|hebben) [^.;]{0,60}(?:\bgepland|gereserveerd|\bverzet|afgesproken|genoteerd|vastgelegd|"
        r"ingeboekt|\bgeboekt|neergezet|\bgezet|aangemeld|gevraagd (?:of|om|u|je))\b"
    ),
    gets=(
        r"\b(?:u|je|jij) (?:ontvangt|krijgt|hoort|heeft|hebt|kunt .{0,30}verwachten)\b|\b(?:ontvangt|krijgt|hoort|"
        "heeft|"
        r"krijg|ontvang|hoor|heb) (?:u|je)\b"
    ),
    underway=(
        r"\b(?:is|zijn|staat|staan)(?: \w+){0,3} (?:onderweg|ingepland|gepland|verzonden|verstuurd|verwerkt|goedgekeurd|"
        r"teruggestort|overgemaakt|aangevraagd|besteld)\b|\b(?:het|de \w+|hij|ze) (?:komt|vertrekt|arriveert|wordt|worden|"
        r"zal)\b"
    ),
    takes=(
        r"\b(?:duurt|duren|staat|is|komt|ontvangt|krijgt|heb|heeft|wordt|kan)\b|\b(?:binnen|uiterlijk|over|tussen)\b"
    ),
    refers_back=r"\b(?:het|dit|dat|die|hem|deze|het (?:bedrag|geld))\b",
    no_promise=(
        r"\?|^\W*(?:terugbetalingen|leveringen|bestellingen|retouren|klachten|aanvragen) (?:verwerken|worden|duren|"
        r"behandelen)\b|\b(?:als|indien|mocht|mochten|tenzij|zodra u|zodra je|wilt u|wil je|zou u|zou je|kan ik u|"
        r"ik kan (?:u|je|een|"
        "het|de)|we kunnen (?:u|je|een)|kunnen we|zouden we|misschien|wellicht|mogelijk|hopelijk|hoop|hopen|proberen|"
        r"probeer|normaal gesproken|meestal|normaliter)\b|\b(?:u|je) (?:moet|dient|kunt|kan|mag) .{0,40}(?:sturen|"
        r"terugsturen|bellen|contact|opnemen|invullen|retourneren|inleveren|betalen|wachten|vinden)\b|\b(?:wilt u|gelieve|"
        r"graag uw|neem (?:dan )?(?:opnieuw )?contact|bel (?:dan|ons)|stuur (?:ons|mij|het|de|dan) )|\bgeldig\b|"
        r"\b(?:retour|bezorg|ons|onze)?beleid\b|\bstandaard(?:levertijd| levertijd)?\b|\bgemiddeld\b|"
        r"\bover het algemeen\b|\bhangt af van\b|\bafhankelijk van\b"
    ),
    in_a_moment=(
        r"\b(?:ik|we|wij) (?:kijk|check|controleer|zoek|ga|zal|kijken)(?: \w+){0,3}? (?:even|kijken|na|op|checken|"
        r"controleren|nakijken)\b|\bmoment(?:je)?\b|\bogenblik\b|\bdoorverb\w+|\bverbind (?:u|je) .{0,40}door\b|"
        r"\bverbind ik\b|\bblijf aan de lijn\b|\bkopie van dit gesprek\b|\btranscript\b|\bhelp (?:u|je) (?:graag|verder)|"
        r"\bhelpen\b|\bkom zo\b|\bben zo terug\b|\bsamen\b"
    ),
    but=(
        r"(?:(?<=, )|(?<!\b[Uu] )(?<!\b[Jj]e )(?<!\b[Ii]k )(?<!\b[Ww]e )(?<!\b[Ww]ij )(?<!\b[Ee]r )(?<!\b[Dd]an )"
        r"|(?=\w+ (?:ik|we|wij|u|je|jij|hij|ze|zij|het|dat|de|die|er|dan|als|helaas)\b))(?:maar|echter)"
    ),
    negated=(
        r"\b(?:niet|geen|nooit|niks|niets|onmogelijk)\b|\bniemand (?:u |je )?(?:zal|gaat|kan|belt|komt|neemt|stuurt|schrijft)\b|"
        r"\b(?:zal|gaat|kan|belt|komt|neemt) (?:\w+ ){0,2}niemand\b"
    ),
    negates_nothing=(
        r"\b(?:de|het|een|uw|je|die) niet (?:\w{2,5})?ge\w{2,}[dt]e\b(?= \w)|"
        r"\bniet (?:later|langer|meer) dan\b|\bgeen (?:extra )?kosten\b|\bgeen (?:probleem|zorgen|dank|punt)\b|"
        r"\bniet getreurd\b|\bhoe(?:ft|f) (?:u|je|jij|er)[^,.]*\bniet\b[^,.]*|\b(?:u|je) hoeft\b[^,.]*|"
        r"\bniet alleen\b|\b(?:u|je) (?:hebt|heeft|heb)\b[^,.]*\b(?:niets|niet|geen)\b[^,.]*\bnodig\b|"
        r"\b(?:is|zijn) (?:daarvoor |daar |hiervoor )?niet nodig\b|\bgeen \w+ nodig\b|"
        r"\bmaakt u zich geen zorgen\b|\bwees niet bang\b"
    ),
    taken_back=(
        r"\b(?:ik (?:vergis|vergiste) (?:me|mij)|"
        r"(?:heb|vergis|vergiste) ik (?:me|mij)(?: \w+)?(?: vergist)?(?=\W*(?:[:,;.!–-]|$))|"
        r"vergissing|mijn fout|foutje|ik had het mis|"
        r"(?<!de )(?<!uw )(?<!je )correctie(?=\W*(?:[:,;.!–-]|$))|toch niet|"
        r"bij nader inzien|dat klopt(?: toch)? niet|vergeet (?:wat ik|(?:maar )?(?:de|die) \w+)|"
        "helaas moet ik .{0,40}(?:terug|herroepen|intrekken)|niet meer mogelijk|trek .{0,30} in|ik zat fout|"
        r"(?:dat neem ik|ik neem dat) terug|"
        r"dat was onjuist|ik heb me vergist)\b|\bga(?:at|an) (?:\w+ ){0,2}niet door\b|\bkomt te vervallen\b|\bvervalt\b|"
        r"\bis geannuleerd\b"
    ),
    refuses=(
        r"\b(?:helaas (?:kan|kunnen|is|zijn)|kan(?: \w+){0,6}? (?:niet|geen)|kunnen(?: \w+){0,6}? (?:niet|geen)|"
        r"niet mogelijk|onmogelijk|geen recht|niet vergoed\w*|geen (?:vergoeding|compensatie|terugbetaling|restitutie)|"
        r"afgewezen|wijzen .{0,20}af|weiger\w*|niet in aanmerking|niet vervangen)\b"
    ),
    offers=(
        r"\b(?:ik|we|wij) (?:kan|kunnen|zou|zouden|wil|willen) (?:u|je|jou)?.{0,60}(?:aanbieden|bieden|geven|vergoeden|"
        r"terugbetalen|sturen|regelen|tegemoet)\b|\b(?:kan|kunnen|wil|zou) (?:ik|we|wij) (?:u|je)\b.{0,60}(?:aanbieden|"
        r"bieden|geven)\b|\bbied (?:ik|u|je)\b|\bik bied\b|\bwij bieden\b|\bwilt u (?:liever|een)\b|\bwil je (?:liever|"
        r"een)\b"
    ),
    accepts=(
        r"^\W*(?:ja|oke|ok|prima|goed|graag|akkoord|top|super|doe maar|(?:dat )?is goed|afgesproken|perfect|mooi|fijn|"
        r"helemaal goed)\b"
    ),
    declines=(
        r"^\W*(?:nee|neen)\b|\bliever (?:niet|geen)\b|\b(?:wil|hoef) (?:ik )?(?:daar )?(?:geen|niet)\b|\bgeen interesse\b|"
        r"\bnee,? (?:dank|bedankt)\b|\bniet (?:mee )?akkoord\b|\bdat (?:wil|hoef) ik niet\b|\bhoeft (?:\w+ ){0,2}niet\b|"
        r"\b(?:daar )?heb ik (?:er |daar )?(?:niets|niks) aan\b|\b(?:neem|accepteer) ik niet\b|\bsla ik (?:\w+ )?af\b|"
        r"\b(?:hou|houd)t? (?:die|hem|het) maar\b"
    ),
    unwanted=r"\b(?:wil|hoef) (?:ik )?geen\b.*|\bnee,? (?:dank|bedankt).*|\bdat wil ik niet\b.*",
    also="en|&",
    condition=r"\b(?:als|indien|mocht|mochten|tenzij|wanneer|zodra|anders)\b",
    moved=(
        r"\bin plaats (?:daarvan|van)\b|\bdan\b|\bverze(?:t|tten)\b|\bverplaats\w*|\bverschuif\w*|\b(?:is|kan|"
        r"komt) (?:ook )?(?:goed|prima|uit|wel|ook)\b|\blukt\b|\bmaak er\b|\bwordt het\b|\bomgeboekt\b"
    ),
    same_day=r"\b(?:stuur|sturen|doe|doen|stop|stoppen|leg|leggen) (?:[^.;]*? )?(?:er ?bij|daarbij)\b|\bin hetzelfde pakket\b|"
    r"\bdan (?:gelijk|meteen|direct|ook)\b|\b(?:gelijk|meteen) mee\b|\btegelijk\w*\b|\bzelfde (?:dag|keer|rit|moment)\b",
    automatic=(
        r"\bautomatisch (?:antwoord|bericht)\b|\b(?:wij|we) zijn (?:momenteel|nu|op dit moment) (?:gesloten|afwezig|"
        r"niet bereikbaar|offline)\b|\bopeningstijden\b|\bbuiten kantooruren\b|"
        r"\b(?:bedankt|dank) voor (?:je|uw|jullie) bericht\b.*\b(?:we|wij) zijn (?:open|bereikbaar)\b"
    ),
    because=r"^\W*(?:omdat|aangezien|daar|nu|doordat)\b[^,]{3,90},\s",
    affirms=r"^\W*(?:ja|jazeker|zeker|klopt|dat klopt|inderdaad|precies|juist|uiteraard|absoluut)\b",
    resolved=(
        r"\b(?:opgelost|verholpen)\b|\b(?:werkt|doet) (?:het |hij )?(?:nu|weer)\b|\bis (?:nu |weer )?in orde\b|"
        r"\bgefixt\b"
    ),
    refused=(
        r"\b(?:wij|we|ik) (?:moeten|moet|zullen)? ?(?:dit|dat|uw|je|het)? ?[^.?]{0,40}(?:afwijzen|weigeren)\b|"
        r"\bwijzen [^.?]{0,40}af\b|\b(?:is|wordt|werd) (?:helaas )?(?:afgewezen|geweigerd|niet toegekend)\b|"
        r"\b(?:kunnen|kan|gaan|ga) (?:wij|we|ik|u|je|het)?[^.?]{0,50}(?:nie?ts|niks|niet|geen)[^.?]{0,30}(?:vergoeden|vergoeding|"
        r"terugbetalen|restitutie|vervangen|compensatie|terugnemen|crediteren)\b|\bdit is ons definitieve\b|"
        r"\b(?:terugbetaling|vergoeding|restitutie|omruilen|retour|compensatie)\b[^.?]{0,40}\b(?:is|"
        r"zijn) (?:\w+ )?niet mogelijk\b|"
        r"\bniet in de gelegenheid\b"
    ),
    passes_on=r"\bik (?:verbind|zet|schakel|draag|geef) (?:u|je|het)\b[^.?]{0,30}\b(?:door|over)\b",
    nobody=(
        r"\b(?:geen|er is geen|er zijn geen) (?:medewerkers?|collega's?|agenten) (?:beschikbaar|online|vrij)\b|"
        r"\bniemand (?:nam op|opgenomen|aan de lijn|bereikt|beschikbaar)\b|\bgeen gehoor\b|\bchat is (?:nu |"
        r"momenteel )?gesloten\b"
    ),
    overcharged=r"\b(?:dubbel|twee keer|tweemaal|te veel|teveel|ten onrechte|per abuis|onterecht)\b",
    done=(
        r"\b(?:heb|hebben|is|zijn) (?:\w+ ){0,8}?(?:verzonden|verstuurd|opgestuurd|gestuurd|overgemaakt|"
        r"teruggestort)\b|\b(?:is|zijn) (?!.{0,80}\b(?:vanavond|vanmiddag|straks|nog)\b)(?:\w+ ){0,8}?(?:verholpen|"
        r"gerepareerd|gereset|"
        r"aangepast|gewijzigd|gedeblokkeerd|geannuleerd|stopgezet|opgezegd|gecorrigeerd|geactiveerd|hersteld|opgelost)\b"
    ),
    no_plan=(
        r"\b(?:wilden?|wou|wouden|was|waren|werd|werden|stond|kwam|had|hadden|ging|lag|gisteren|geleden|vorige|afgelopen|"
        rf"{HABITS['nl']}|elke|iedere|per (?:week|maand|jaar)|zou|zouden|"
        r"(?<!betaling )loopt|verloopt|eindigt|sinds|bereikbaar|geopend|gesloten|(?<!weer )open|moet|moeten|dient|kunt)\b|"
        r"\b(?:is|zijn|heeft|hebben|heb)\b.{0,40}\b(?:bezorgd|geleverd|ontvangen|verstuurd|verzonden|opgestuurd|geweest|"
        r"gekomen|langsgekomen|gebeld|betaald)\b"
    ),
)
