"""Dutch."""

from __future__ import annotations

from casebook.parsing.transcripts.languages.words import TranscriptWords

WORDS = TranscriptWords(
    common=(
        "de het een en ik je u is dat van niet voor met op te mijn uw we wij kan kunnen wat hoe dan er naar ook "
        "heeft heb bij"
    ),
    me="ik|u|jij|jou|je|mij|mezelf|klant|bezoeker|gast|gebruiker|beller|ikzelf|kopende partij|reiziger",
    company=(
        "medewerker|medewerkster|agent|klantenservice|klantenservice ?medewerker|klantenservicemedewerker|"
        "servicemedewerker|klantcontact|helpdesk|adviseur|telefoniste?|zij|webcare|webcareteam|servicedesk|collega|"
        "team|"
        "chatmedewerker|service|operator"
    ),
    bot=(
        r"(?:virtuele|digitale|slimme|online) (?:assistente?|hulp|medewerker)|chat ?bot|"
        "automatisch bericht|automatische (?:hulp|helper|assistente?)|assistent"
    ),
    supervisor=(
        "teamleider|teamleidster|leidinggevende|supervisor|senior medewerker|coordinator|teamcoach|floormanager"
    ),
    manager=r"(?:\w*)manager|bedrijfsleider|directeur|hoofd klantenservice|vestigingsmanager",
    teams=r"klantenservice|klantendienst|klantcontact|afdeling [\w]+|team [\w]+|webcare|service|support",
    care="zorg|helpt|hulp",
    system=(
        "systeem|melding|automatisch(?: (?:bericht|antwoord))?|automatische reactie|"
        "(?:bandje|aankondiging|ingesproken (?:bericht|tekst)|keuzemenu|stem)"
    ),
    arrivals=(
        "(?:u|je) (?:chatte|sprak|praatte) met {name}|(?:u|je) (?:hebt|heeft|had) (?:gechat|gesproken|gepraat) met {name}|"
        "(?:u|je) (?:bent|werd) geholpen door {name}|"
        "(?:u|je) (?:bent|wordt) (?:nu )?(?:verbonden|doorverbonden|gekoppeld) (?:met|aan) {name}|(?:u|je) (?:chat|"
        "spreekt|praat) (?:nu )?met {name}|{name} (?:is|heeft) (?:nu )?(?:aan het gesprek )?(?:deelgenomen|toegetreden|"
        r"de chat betreden|het gesprek gestart|de chat overgenomen|het gesprek overgenomen)\b.*|"
        "{name} (?:neemt (?:nu )?deel|neemt het gesprek over|is (?:in|bij) (?:het gesprek|de chat)|komt erbij|helpt (?:u|"
        "je) verder).*|medewerker {name} .*(?:chat|gesprek).*|verbonden met {name}"
    ),
    handovers=(
        r"verbind (?:u|je|ik) .{0,20}door|doorverb\w+|zet (?:u|je) .{0,30}door|doorzetten|overdragen|draag .{0,20}over|"
        "geef (?:u|je|het) .{0,20}(?:door|over)|haal .{0,20}(?:teamleider|leidinggevende|manager|collega) erbij|"
        "schakel .{0,30}(?:in|door)"
    ),
    departures=(
        "(?:u heeft|u hebt|je hebt) (?:de chat|het gesprek) (?:verlaten|beeindigd|afgesloten|gesloten)|"
        r"{name} heeft (?:de chat|het gesprek) (?:verlaten|beeindigd|afgesloten)\b.*|.*\b(?:chat|gesprek|sessie) (?:is|"
        r"werd) (?:beeindigd|gesloten|afgesloten|afgelopen|verbroken)\b.*|einde (?:van )?(?:de |het )?(?:chat|gesprek|"
        "transcript).*|{name} is weg(?:gegaan)?|(?:chat|(?:chat)?gesprek|conversatie|(?:chat)?sessie) (?:door .{1,30} )?"
        r"(?:beeindigd|gesloten|"
        "afgesloten|verlopen).*"
    ),
    broke_off=(r"\b(?:verbinding|gesprek|lijn|chat) (?:is |werd |was )?(?:verbroken|weggevallen|verloren)|opgehangen"),
    greets=(
        "hallo|hoi|hi|beste|dag|goe(?:de|ie|i)n?(?:morgen|middag|avond|dag|navond|ndag)|geachte|bedankt|dank je|dank u|"
        "sorry|hey"
    ),
    i_am="ik ben|met|spreekt|je spreekt met|u spreekt met|mijn naam is|hier|u chat met|je chat met",
    of_others=r"mijn|onze|een|met|aan|naar|vraag\w*|geen|uw|je|andere",
    introduces=(
        "(?:mijn naam is|ik heet|ik ben(?: trouwens| overigens)?|je spreekt (?:nu )?met|u spreekt (?:nu )?met|"
        "je chat (?:nu )?met|"
        "u chat (?:nu )?met|(?:goe(?:de|ie|i)n?(?:morgen|middag|avond|dag|navond|ndag)|hallo|hoi|hi|hey|beste|"
        r"dag)(?:,? [a-z'-]+){0,2}[,!]? met|^met|(?<=[.!?] )met(?= [a-z'-]+(?: [a-z'-]+)?[.!]?$)|"
        r"u praat met|(?:hier|dit) is(?= [a-z'-]+(?: [a-z'-]+)?(?:,| van| en ik|\.|!|$"
        r"| (?:aan|van|bij|op) (?:de |het )?(?:balie|receptie|kassa|klantenservice|planning|administratie)\b)))"
    ),
    receipts=(
        r"(?:foto|afbeelding|video|gif|sticker|spraakbericht)s?|"
        "(?:je hebt|heeft) gereageerd op .{1,40}|reageerde op .{1,40}|actief .{1,20} geleden|gelezen(?: om)?|bezorgd|"
        r"verzonden(?: om)?|verstuurd(?: om)?|afgeleverd|bewerkt|"
        r".{0,30} is aan het typen ?\.*|.{0,30} typt ?\.*|"
        "beoordeel (?:dit|deze|uw|je) (?:gesprek|chat).*|hoe hebben we het gedaan.*|was dit nuttig.*|"
        r".*\bniet (?:op deze (?:e-?mail|mail|bericht)|beantwoord|reageren op)\b.*|.*\breageer niet op\b.*|"
        "heeft dit geholpen.*|(?:chat|gesprek) (?:beeindigen|sluiten)|typ (?:een|uw|je) bericht.*|(?:meer|"
        "alles) (?:tonen|weergeven)|.*<media weggelaten>.*|bijlage|verstuur|nieuwe berichten|beantwoord(?: door)?"
    ),
    labels=(
        "chatvenster|spraak(?:memo|notitie|bericht)|chat-?(?:archief|geschiedenis|verslag)|mijn account|inloggen|"
        "uitloggen|terug|"
        "sluiten|annuleren|instellingen|retouren|facturen|betalingen|contact|"
        "berichten|lid sinds|geregistreerd|woonplaats|likes|datum|tijd|tijdstip|begin(?:tijd)?|start(?:tijd)?|eind(?:e|"
        "tijd)?|duur|gespreksduur|onderwerp|van|aan|verzonden|verstuurd|afzender|ontvanger|kanaal|afdeling|bedrijf|"
        "notitie|opmerking|let op|adres|naam|telefoon|e-?mail(?:adres)?|product|artikel|prijs|totaal|bedrag|beoordeling|"
        "bestelling|bestelnummer|ordernummer|zaaknummer|dossier(?:nummer)?|ticket(?:nummer)?|referentie|kenmerk|vraag|"
        "antwoord|opties|keuze|menu|samenvatting|bijvoorbeeld|voorbeeld|belangrijk|tip|status|kies.*|track ?& ?trace|"
        "chat(?:gesprek)? (?:gestart|geopend|begonnen)(?: op)?|(?:oorsprong|herkomst) (?:van )?(?:de )?chat|wachtrij|"
        "transcript|reden|ps|nb|mobiel|kleur|maat|plaats|postcode|"
        "bezorging|klantnummer|registratie|laatst online"
    ),
    duration="duur|gespreksduur|looptijd|duurde",
    case_number=(
        "(?:zaak|meld|service-?ticket|werkbon|werkorder|reparatiebon|werkplaatsbon|reparatie|dossier|ticket|melding|meldings|klacht|"
        "klacht ?|klachten|service|incident|referentie|registratie|behandel|storings|storing|aanvraag|contact|gespreks|"
        "schade|klantverzoek|verzoek)(?:s)?|(?:service|storings?|schade|klacht)melding|opdracht|kenmerk|referentie|ref|melding|klacht|reclamatie|reparatie|afspraak|"
        "ophaal|ruil|casus|(?:onderzoek|actie|taak|issue|probleem|escalatie|bezoek|monteur|bezwaar|claim|afhandel|"
        "opdracht|geschil|bemiddeling|correspondentie|inspectie|intake|[a-z]{3,20}?(?:verzoek|opdracht|melding|aanvraag|"
        r"dossier|ticket|klacht|werkorder|zaak))s?(?=-?\s?(?:nummer|nr|id|kenmerk))"
    ),
    order=r"bestelling|bestel|order|aankoop|huur(?:contract|overeenkomst)?(?:s)?(?=-?\s?(?:nummer|nr|code))|boekings?|boeking|reserverings?",
    parcel=(
        "pakket|pakje|zending|zendings|verzend|track ?(?:&|and|en) ?trace|tracking|barcode|trackingcode|volg|colli"
    ),
    other_number=(
        "telefoon|tel|terugbel|mobiel|gsm|bel (?:ons |mij |me |naar )?(?:op |met )?|bellen (?:op|met|naar)|bel maar op|"
        "huurders(?=-?nummer|-?nr)|klant|klanten|rekening|bankrekening|account|lidmaatschaps|lid|pas|kaart|bankpas|creditcard|iban|factuur|"
        "facturen|bon|betaling|betalings|transactie|artikel|product|model|serie|imei|meter|polis|vlucht|contract|btw|kvk|"
        "bsn|burgerservice|paspoort|code|pin|postcode|kenteken|huis|huisnummer|retour|kamer|toestel|doorkies|ean|aansluitings?"
    ),
    kept_under=(
        r"(?:geregistreerd|genoteerd|vastgelegd|bekend|opgeslagen|aangemaakt)(?: \w+){0,2} (?:als|onder|met)|"
        "(?:genoteerd|vastgelegd|geregistreerd|aangemaakt),? (?:het|dat|dit) is|(?:gaf (?:me|mij)|kreeg ik|(?:me|mij) gegeven)|"
        "(?:vermeld|noem|noteer)(?: (?:dan|altijd|steeds|even|hierbij|het|de|nummer|kenmerk))*|"
        "(?:onder|met) (?:het |de )?(?:nummer|kenmerk|referentie|ticket|zaak|dossier)?(?:nummer)?"
    ),
    by_phone=(
        r"\b(?:telefoongesprek|telefonisch|(?:terug)?gebeld (?:met|naar|door)|bellen (?:met|naar)|belverslag|in de wacht|"
        r"voicemail|belgesprek|opgenomen gesprek|gespreksopname|aan de lijn)\b|"
        r"\bgebeld,? (?:en )?kreeg\b|^\W*(?:\w+ ){1,4}gebeld[.,]|"
        r"^\W*(?:(?:net|zojuist|weer|opnieuw|vandaag) )?(?:terug)?gebeld\b|"
        r"^\W*(?:belletje|telefoontje|telefoon|belafspraak) (?:met|naar)\b|"
        r"\b(?:transcript(?:ie)?|verslag|uitwerking|opname) van (?:het |een |mijn )?(?:telefoon|bel)gesprek\b|"
        r"\b(?:heb|had|net|vandaag|"
        r"gisteren|vanmorgen|vanochtend|vanmiddag) [^.;]{0,30}?gebeld\b|\baan de telefoon gehad\b|\b(?:belnotitie|"
        r"telefoonnotitie|bel verslag)\b"
    ),
    number_word=r"(?:nummers?|nrs?\.?|no\.?|code|id|#|nummertje|kenmerk)",
    company_says=(
        "waarmee kan ik|hoe kan ik (?:u|je) (?:helpen|van dienst)|wat kan ik voor (?:u|je) (?:doen|betekenen)|"
        "bedankt voor (?:uw|je|het wachten)|dank (?:u|je) voor|wat vervelend|mijn excuses|excuses voor|onze excuses|"
        "ik kijk (?:het )?(?:even )?(?:voor|na)|een moment(?:je)?|ogenblik|kan ik (?:u|je) (?:nog )?(?:ergens|verder)|"
        "mijn naam is|(?:je|u) spreekt met|ik begrijp|wij zullen|we zullen|uw (?:bestelling|rekening|zaak|klacht|pakket)|"
        "je (?:bestelling|zaaknummer|pakket|retour)|mag ik (?:uw|je|het)|kunt u (?:mij )?|fijne dag|prettige dag|"
        "graag gedaan|ik zie (?:dat|in|hier)|geachte|beste (?:klant|meneer|mevrouw)"
    ),
    customer_says=(
        "mijn (?:bestelling|pakket|geld|rekening|internet|vlucht|wasmachine|telefoon|abonnement|meter|order)|"
        "ik (?:heb besteld|bestelde|wil|wacht|heb betaald|betaalde|eis|heb nog|heb geen)|waar (?:is|blijft)|"
        "niet (?:ontvangen|aangekomen|bezorgd|geleverd)|nooit (?:ontvangen|aangekomen|bezorgd)|belachelijk|"
        "schandalig|"
        "jullie|nee dank|wanneer krijg"
        r"|ik bel (?:over|voor|omdat|vanwege|in verband)|ik heb een (?:probleem|klacht|vraag)"
    ),
    confirms_sum=(
        r"terug|vergoed|gecrediteerd|crediteer|compens|aanbied|aangeboden|bied|bood|boden|bon(?:nen)?\b|cadeau|tegoed|korting|"
        "tegemoet|stort|overmak|"
        "overgemaakt|klaargezet|vrijgegeven|krijgt|ontvangt|uitbetal|toegekend|schadevergoeding"
        r"|op (?:uw|je|jouw) rekening|goedgekeurd(?: voor (?:u|je|jou)\b|, dus\b)|\bma(?:ak|akt|ken)\b.{0,40}\bover\b|krijg je"
    ),
    no_sum=(
        r"\b(?:kost|kosten|prijs|(?<!in )totaal|betaald|betalen|afgeschreven|in rekening|per maand|abonnement|openstaand|"
        r"minimaal|waarde|factuur|rekening van|bijbetal\w*)\b"
    ),
    passed_on="{0} verbond mij door met {1}.",
    i_declined="Ik sloeg af wat{0} werd aangeboden: “{1}”",
    i_accepted="Ik nam aan wat mij{0} werd aangeboden: “{1}”",
    by_whom=" door {0}",
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
        r"(?:met )?(?:vriendelijke|hartelijke) groet(?:en)?|met (?:een )?\w+e groet(?:en)?|"
        r"(?:hoogachtend|gr|grt|groet|groeten|groetjes|mvg|m\.v\.g|"
        "vriendelijk groetend)|met dank|tot (?:snel|ziens|gauw)"
    ),
    here="hier|aan de lijn|tot je dienst",
    menu=(
        r"\b(?:kies (?:een|uit|:)|maak een keuze|typ (?:een|\W?\w+\W? voor)|toets (?:een|1)|antwoord met|selecteer)\b|"
        r"\bkies\b.{0,20}[:/]"
    ),
    addressed="u|uw|je|jou|jouw",
    caller_says=(
        "jullie|ik (?:bel|ben al|heb al|wacht|wil|had|zou)|u (?:zei|beloofde|zou)|krijg ik|heb ik recht|"
        r"er is niemand|mijn \w+ (?:is|doet|werkt)|als ik (?:niets|niet)"
    ),
)
