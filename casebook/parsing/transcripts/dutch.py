"""Dutch."""

from __future__ import annotations

from casebook.parsing.transcripts.words import TranscriptWords

WORDS = TranscriptWords(
    common=(
        "de het een en ik je u is dat van niet voor met op te mijn uw we wij kan kunnen wat hoe dan er naar ook heef"
        "t "
        "heb bij"
    ),
    me="ik|u|jij|je|mij|mezelf|klant|bezoeker|gast|gebruiker|beller|ikzelf|kopende partij|reiziger",
    company=(
        "medewerker|medewerkster|agent|klantenservice|klantenservice ?medewerker|klantenservicemedewerker|"
        "servicemedewerker|klantcontact|helpdesk|adviseur|telefoniste?|zij|webcare|webcareteam|servicedesk|collega|"
        "team|"
        "chatmedewerker|service|operator"
    ),
    bot=(
        r"\w*bot|virtuele (?:assistent|medewerker)|digitale (?:assistent|assistente|hulp|medewerker)|chat ?bot|"
        "automatisch bericht|assistent"
    ),
    supervisor=(
        "teamleider|teamleidster|leidinggevende|supervisor|senior medewerker|coordinator|teamcoach|floormanager"
    ),
    manager=r"(?:\w*)manager|bedrijfsleider|directeur|hoofd klantenservice|vestigingsmanager",
    teams=r"klantenservice|klantendienst|klantcontact|afdeling [\w]+|team [\w]+|webcare|service|support",
    system="systeem|melding|automatisch bericht|(?:bandje|ingesproken (?:bericht|tekst)|keuzemenu|stem)",
    arrivals=(
        "(?:u|je) (?:bent|wordt) (?:nu )?(?:verbonden|doorverbonden|gekoppeld) (?:met|aan) {name}|(?:u|je) (?:chat|"
        "spreekt|praat) (?:nu )?met {name}|{name} (?:is|heeft) (?:nu )?(?:aan het gesprek )?(?:deelgenomen|"
        "toegetreden|"
        r"de chat betreden|het gesprek gestart|de chat overgenomen|het gesprek overgenomen)\b.*|"
        "{name} (?:neemt (?:nu )?deel|neemt het gesprek over|is (?:in|bij) (?:het gesprek|de chat)|komt erbij|"
        "helpt (?:u|"
        "je) verder).*|medewerker {name} .*(?:chat|gesprek).*|verbonden met {name}"
    ),
    handovers=(
        r"verbind (?:u|je|ik) .{0,20}door|doorverb\w+|zet (?:u|je) .{0,30}door|doorzetten|overdragen|"
        "draag .{0,20}over|"
        "geef (?:u|je|het) .{0,20}(?:door|over)|haal .{0,20}(?:teamleider|leidinggevende|manager|collega) erbij|"
        "schakel .{0,30}(?:in|door)"
    ),
    departures=(
        "(?:u heeft|u hebt|je hebt) (?:de chat|het gesprek) (?:verlaten|beeindigd|afgesloten|gesloten)|"
        r"{name} heeft (?:de chat|het gesprek) (?:verlaten|beeindigd|afgesloten)\b.*|.*\b(?:chat|gesprek|"
        "sessie) (?:is|"
        r"werd) (?:beeindigd|gesloten|afgesloten|afgelopen|verbroken)\b.*|einde (?:van )?(?:de |het )?(?:chat|"
        "gesprek|"
        "transcript).*|{name} is weg(?:gegaan)?"
    ),
    broke_off=(r"\b(?:verbinding|gesprek|lijn|chat) (?:is |werd |was )?(?:verbroken|weggevallen|verloren)|opgehangen"),
    greets=(
        "hallo|hoi|hi|beste|dag|goedemorgen|goedemiddag|goedenavond|goedendag|geachte|bedankt|dank je|dank u|sorry|hey"
    ),
    i_am="ik ben|met|spreekt|je spreekt met|u spreekt met|mijn naam is|hier|u chat met|je chat met",
    of_others=r"mijn|onze|een|met|aan|naar|vraag\w*|geen|uw|je|andere",
    introduces=(
        "(?:mijn naam is|ik heet|ik ben|je spreekt (?:nu )?met|u spreekt (?:nu )?met|je chat (?:nu )?met|"
        "u chat (?:nu )?met|(?:goedemorgen|goedemiddag|goedenavond|goedendag|hallo|hoi|beste|"
        "dag)(?:,? [a-z'-]+){0,2}[,!]? met|^met|u praat met)"
    ),
    receipts=(
        r"gelezen(?: om)?|bezorgd|verzonden(?: om)?|afgeleverd|bewerkt|.{0,30} is aan het typen ?\.*|"
        r".{0,30} typt ?\.*|"
        "beoordeel (?:dit|deze|uw|je) (?:gesprek|chat).*|hoe hebben we het gedaan.*|was dit nuttig.*|"
        "heeft dit geholpen.*|(?:chat|gesprek) (?:beeindigen|sluiten)|typ (?:een|uw|je) bericht.*|(?:meer|"
        "alles) (?:tonen|weergeven)|.*<media weggelaten>.*|bijlage|verstuur|nieuwe berichten|beantwoord(?: door)?"
    ),
    labels=(
        "datum|tijd|tijdstip|begin(?:tijd)?|start(?:tijd)?|eind(?:e|tijd)?|duur|gespreksduur|onderwerp|van|aan|"
        "verzonden|"
        "verstuurd|afzender|ontvanger|kanaal|afdeling|bedrijf|notitie|opmerking|let op|adres|naam|telefoon|"
        "e-?mail(?:adres)?|product|artikel|prijs|totaal|bedrag|beoordeling|bestelling|bestelnummer|ordernummer|"
        "zaaknummer|dossier(?:nummer)?|ticket(?:nummer)?|referentie|kenmerk|vraag|antwoord|opties|keuze|menu|"
        "samenvatting|bijvoorbeeld|voorbeeld|belangrijk|tip|status|kies.*|track ?& ?trace|"
        "chat(?:gesprek)? (?:gestart|"
        "geopend|begonnen)(?: op)?|transcript|reden|ps|nb"
    ),
    duration="duur|gespreksduur|looptijd|duurde",
    case_number=(
        "(?:zaak|meld|werkbon|werkorder|reparatiebon|reparatie|dossier|ticket|melding|meldings|klacht|klacht ?|"
        "klachten|case|service|incident|"
        "referentie|registratie|behandel|storings|storing|aanvraag|contact|gespreks|schade|klantverzoek|"
        "verzoek)(?:s)?|"
        "kenmerk|referentie|ref|melding|klacht|reclamatie"
    ),
    order="bestelling|bestel|order|aankoop|boekings?|boeking|reserverings?",
    parcel=(
        "pakket|pakje|zending|zendings|verzend|track ?(?:&|and|en) ?trace|tracking|barcode|trackingcode|volg|colli"
    ),
    other_number=(
        "telefoon|tel|mobiel|gsm|bel (?:ons |mij |me |naar )?(?:op |met )?|bellen (?:op|met|naar)|bel maar op|klant|"
        "klanten|rekening|bankrekening|account|lidmaatschaps|lid|pas|kaart|bankpas|creditcard|iban|factuur|facturen|"
        "bon|"
        "betaling|betalings|transactie|artikel|product|model|serie|imei|meter|polis|vlucht|contract|btw|kvk|bsn|"
        "burgerservice|paspoort|code|pin|postcode|huis|huisnummer|retour|kamer|toestel|doorkies"
    ),
    kept_under=(
        r"(?:geregistreerd|genoteerd|vastgelegd|bekend|opgeslagen|aangemaakt)(?: \w+){0,2} (?:als|onder|met)|"
        "(?:onder|met) (?:het |de )?(?:nummer|kenmerk|referentie|ticket|zaak|dossier)?(?:nummer)?"
    ),
    by_phone=(
        r"\b(?:telefoongesprek|telefonisch|gebeld (?:met|naar|door)|bellen (?:met|naar)|belverslag|in de wacht|"
        "voicemail|"
        r"belgesprek|opgenomen gesprek|gespreksopname|aan de lijn)\b"
    ),
    number_word=r"(?:nummers?|nrs?\.?|no\.?|code|id|#|nummertje|kenmerk)",
    company_says=(
        "waarmee kan ik|hoe kan ik (?:u|je) (?:helpen|van dienst)|wat kan ik voor (?:u|je) (?:doen|betekenen)|"
        "bedankt voor (?:uw|je|het wachten)|dank (?:u|je) voor|wat vervelend|mijn excuses|excuses voor|onze excuses|"
        "ik kijk (?:het )?(?:even )?(?:voor|na)|een moment(?:je)?|ogenblik|kan ik (?:u|je) (?:nog )?(?:ergens|"
        "verder)|"
        "mijn naam is|(?:je|u) spreekt met|ik begrijp|wij zullen|we zullen|uw (?:bestelling|rekening|zaak|klacht|"
        "pakket)|"
        "je (?:bestelling|zaaknummer|pakket|retour)|mag ik (?:uw|je|het)|kunt u (?:mij )?|fijne dag|prettige dag|"
        "graag gedaan|ik zie (?:dat|in|hier)|geachte|beste (?:klant|meneer|mevrouw)"
    ),
    customer_says=(
        "mijn (?:bestelling|pakket|geld|rekening|internet|vlucht|wasmachine|telefoon|abonnement|meter|order)|"
        "ik (?:heb besteld|bestelde|wil|wacht|heb betaald|betaalde|eis|heb nog|heb geen)|waar (?:is|blijft)|"
        "niet (?:ontvangen|aangekomen|bezorgd|geleverd)|nooit (?:ontvangen|aangekomen|bezorgd)|belachelijk|"
        "schandalig|"
        "jullie|nee dank|wanneer krijg"
    ),
    shall=(
        r"\b(?:ik|we|wij|hij|zij|ze|iemand|collega|monteur|chauffeur|koerier|bezorger|afdeling|vervoerder|manager|"
        r"leidinggevende|u|je|het|dit|dat|de [\w]+|een [\w]+|uw [\w]+|je [\w]+|er)(?: \w+){0,2}? (?:zal|zullen|ga|"
        "gaan|"
        "gaat|wordt|worden|stuur|sturen|stuurt|bel|bellen|belt|mail|mailen|mailt|betaal|betalen|betaalt|stort|"
        "storten|"
        "vergoed|vergoeden|maak|maken|boek|boeken|verzend|verzenden|vervang|vervangen|lever|leveren|levert|bezorg|"
        "bezorgen|bezorgt|kom|komt|komen|haal|halen|haalt|repareer|repareren|herstel|herstellen|laat|laten|zoek|"
        "zoeken|"
        "onderzoek|onderzoeken|neem|nemen|neemt|reageer|reageren|antwoord|informeer|plan|plannen|regel|regelen|geef|"
        r"geven|crediteer|beloof|breng|brengt|brengen)\b|\b(?:zal|zullen|ga|gaan|wordt|worden|stuur|sturen|bel|"
        "bellen|"
        "betaal|betalen|stort|storten|vergoed|vergoeden|maken|verzend|verzenden|lever|leveren|bezorg|kom|komt|laat|"
        "laten|"
        r"zoek|neem|nemen|stuurt|belt) (?:ik|we|wij|hij|ze|zij|u|je|het|de|er|uw|een|iemand)\b|\b(?:ik|we|"
        "wij) (?:heb|"
        "hebben) .{0,60}(?:ingepland|aangevraagd|goedgekeurd|besteld|geregeld|ingediend|in gang gezet|doorgezet|"
        "verwerkt|"
        r"overgemaakt|teruggestort|gecrediteerd|klaargezet|toegekend)\b|\b(?:belt|brengt|stuurt|komt|levert|neemt|"
        "haalt|"
        r"repareert) (?:mijn|onze|uw|een|je|de|er)\b|\b(?:ontvang|ontvangt|krijg|krijgt) (?:je|u)\b"
    ),
    gets=(
        r"\b(?:u|je|jij) (?:ontvangt|krijgt|hoort|heeft|hebt|kunt .{0,30}verwachten)\b|\b(?:ontvangt|krijgt|hoort|"
        "heeft|"
        r"krijg|ontvang|hoor|heb) (?:u|je)\b"
    ),
    underway=(
        r"\b(?:is|zijn|staat|staan)(?: \w+){0,3} (?:onderweg|ingepland|gepland|verzonden|verstuurd|verwerkt|"
        "goedgekeurd|"
        r"teruggestort|overgemaakt|aangevraagd|besteld)\b|\b(?:het|de \w+|hij|ze) (?:komt|vertrekt|arriveert|wordt|"
        "worden|"
        r"zal)\b"
    ),
    takes=(
        r"\b(?:duurt|duren|staat|is|komt|ontvangt|krijgt|heb|heeft|wordt|kan)\b|\b(?:binnen|uiterlijk|over|tussen)\b"
    ),
    refers_back=r"\b(?:het|dit|dat|die|hem|deze|het (?:bedrag|geld))\b",
    no_promise=(
        r"\?|\b(?:als|indien|mocht|mochten|tenzij|zodra u|zodra je|wilt u|wil je|zou u|zou je|kan ik u|ik kan (?:u|"
        "je|een|"
        "het|de)|we kunnen (?:u|je|een)|kunnen we|zouden we|misschien|wellicht|mogelijk|hopelijk|hoop|hopen|proberen|"
        r"probeer|normaal gesproken|meestal|normaliter)\b|\b(?:u|je) (?:moet|dient|kunt|kan|mag) .{0,40}(?:sturen|"
        r"terugsturen|bellen|contact|opnemen|invullen|retourneren|inleveren|betalen|wachten|vinden)\b|\b(?:wilt u|"
        "gelieve|"
        r"graag uw|neem (?:dan )?(?:opnieuw )?contact|bel (?:dan|ons)|stuur (?:ons|mij|het|de|dan) )|\bgeldig\b"
    ),
    in_a_moment=(
        r"\b(?:ik|we|wij) (?:kijk|check|controleer|zoek|ga|zal|kijken)(?: \w+){0,3}? (?:even|kijken|na|op|checken|"
        r"controleren|nakijken)\b|\bmoment(?:je)?\b|\bogenblik\b|\bdoorverb\w+|\bverbind (?:u|je) .{0,40}door\b|"
        r"\bverbind ik\b|\bblijf aan de lijn\b|\bkopie van dit gesprek\b|\btranscript\b|\bhelp (?:u|je) (?:graag|"
        "verder)|"
        r"\bhelpen\b|\bkom zo\b|\bben zo terug\b"
    ),
    but="maar|echter",
    negated=r"\b(?:niet|geen|nooit|niks|niets|onmogelijk)\b",
    negates_nothing=(
        r"\bniet (?:later|langer|meer) dan\b|\bgeen (?:probleem|zorgen|dank|punt)\b|\bniet getreurd\b|"
        r"\bniet alleen\b|"
        r"\bmaakt u zich geen zorgen\b|\bwees niet bang\b"
    ),
    taken_back=(
        r"\b(?:ik (?:vergis|vergiste) (?:me|mij)|vergissing|mijn fout|foutje|ik had het mis|correctie|toch niet|"
        "bij nader inzien|dat klopt(?: toch)? niet|vergeet wat ik|helaas moet ik .{0,40}(?:terug|herroepen|"
        "intrekken)|"
        r"niet meer mogelijk|trek .{0,30} in|ik zat fout|dat was onjuist|ik heb me vergist)\b|"
        r"\bgaat (?:toch )?niet door\b|\bkomt te vervallen\b|\bvervalt\b|\bis geannuleerd\b"
    ),
    refuses=(
        r"\b(?:helaas (?:kan|kunnen|is|zijn)|kan(?: \w+){0,6}? (?:niet|geen)|kunnen(?: \w+){0,6}? (?:niet|geen)|"
        r"niet mogelijk|onmogelijk|geen recht|niet vergoed\w*|geen (?:vergoeding|compensatie|terugbetaling|"
        "restitutie)|"
        r"afgewezen|wijzen .{0,20}af|weiger\w*|niet in aanmerking|niet vervangen)\b"
    ),
    offers=(
        r"\b(?:ik|we|wij) (?:kan|kunnen|zou|zouden|wil|willen) (?:u|je|jou)?.{0,60}(?:aanbieden|bieden|geven|"
        "vergoeden|"
        r"terugbetalen|sturen|regelen|tegemoet)\b|\b(?:kan|kunnen|wil|zou) (?:ik|we|wij) (?:u|"
        r"je)\b.{0,60}(?:aanbieden|"
        r"bieden|geven)\b|\bbied (?:ik|u|je)\b|\bik bied\b|\bwij bieden\b|\bwilt u (?:liever|een)\b|"
        r"\bwil je (?:liever|"
        r"een)\b"
    ),
    accepts=(
        r"^\W*(?:ja|oke|ok|prima|goed|graag|akkoord|top|super|doe maar|dat is goed|afgesproken|perfect|mooi|fijn|"
        r"helemaal goed)\b"
    ),
    declines=(
        r"^\W*(?:nee|neen|liever niet)\b|\b(?:wil|hoef) (?:ik )?geen\b|\bgeen interesse\b|\bnee,? (?:dank|bedankt)\b|"
        r"\bniet akkoord\b|\bdat wil ik niet\b"
    ),
    unwanted=r"\b(?:wil|hoef) (?:ik )?geen\b.*|\bnee,? (?:dank|bedankt).*|\bdat wil ik niet\b.*",
    confirms_sum=(
        "terug|vergoed|gecrediteerd|crediteer|compens|aanbied|bied|bon|cadeau|tegoed|korting|tegemoet|stort|overmak|"
        "overgemaakt|krijgt|ontvangt|uitbetal|toegekend|schadevergoeding"
    ),
    no_sum=(
        r"\b(?:kost|kosten|prijs|totaal|betaald|betalen|afgeschreven|in rekening|per maand|abonnement|openstaand|"
        "minimaal|"
        r"waarde|factuur|rekening van|bijbetal\w*)\b"
    ),
    passed_on="{0} verbond mij door met {1}.",
    a_bot="De chatbot",
    attribution=(
        "(?:op|verzonden op|on) .{6,80}?(?:schreef|"
        r"heeft) (?P<nl>[^<>]{2,60}?)\s*(?:[<\[(].{0,80}[>\])])?(?: het volgende geschreven)? ?:|"
        "(?:op .{6,60} )?(?P<nlb>[^<>]{2,60}?) schreef(?: op .{4,60})? ?:"
    ),
    forwarded=(
        "oorspronkelijk bericht|origineel bericht|doorgestuurd bericht|begin doorgestuurd bericht|"
        "oorspronkelijke e-?mail"
    ),
    closings=(
        r"(?:met )?(?:vriendelijke|hartelijke) groet(?:en)?|(?:hoogachtend|groet|groeten|groetjes|mvg|m\.v\.g|"
        "vriendelijk groetend)|met dank"
    ),
    also="en|&",
    here="hier|aan de lijn|tot je dienst",
    menu=(
        r"\b(?:kies (?:een|uit|:)|maak een keuze|typ (?:een|\W?\w+\W? voor)|toets (?:een|1)|selecteer)\b|"
        r"\bkies\b.{0,20}[:/]"
    ),
    addressed="u|uw|je|jou|jouw",
    caller_says=(
        "jullie|ik (?:bel|ben al|heb al|wacht|wil|had|zou)|u (?:zei|beloofde|zou)|krijg ik|heb ik recht|"
        r"er is niemand|mijn \w+ (?:is|doet|werkt)|als ik (?:niets|niet)"
    ),
)
