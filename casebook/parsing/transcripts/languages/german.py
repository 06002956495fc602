"""German."""

from __future__ import annotations

from casebook.parsing.transcripts.languages.words import TranscriptWords

WORDS = TranscriptWords(
    common=(
        "der die das und ich sie ist nicht mit ein eine zu den von auf für fur wir haben ihnen ihre wie kann werden "
        "wird "
        "bitte es dem habe mein"
    ),
    me="ich|sie|du|kunde|kundin|besucher|besucherin|gast|nutzer|nutzerin|anrufer|anruferin|mir|kaufer|kauferin",
    company=(
        "mitarbeiter(?:in)?|agent(?:in)?|kundenservice|kundendienst|kundenbetreuung|kundenberater(?:in)?|berater(?:in)?|"
        "support|service|servicemitarbeiter(?:in)?|support-?mitarbeiter(?:in)?|hotline|sachbearbeiter(?:in)?|team|"
        "kundensupport|service-?team|operator"
    ),
    bot=(
        r"virtuelle[rn]? (?:assistent(?:in)?|helfer(?:in)?|mitarbeiter(?:in)?)|"
        "digitale[rn]? (?:assistent(?:in)?|"
        r"helfer(?:in)?)|chat ?bot|automatisch(?:e (?:nachricht|antwort)|e[rn]? (?:helfer|assistent)(?:in)?)?|"
        r"assistent(?:in)?|ki-\w+|(?!\w*(?:saug|wisch|mah|fenster|putz|kuchen|koch|pool|spiel)roboter)\w*roboter"
    ),
    supervisor=(
        "teamleit(?:er|erin|ung)|vorgesetzte[rn]?|supervisor(?:in)?|schichtleit(?:er|erin|ung)|gruppenleit(?:er|erin|"
        "ung)|teamlead"
    ),
    manager=(
        r"(?:\w*)manager(?:in)?|filialleit(?:er|erin|ung)|abteilungsleit(?:er|erin|ung)|geschaftsfuhr(?:er|erin|ung)|"
        r"leiter(?:in)? (?:des )?kundenservice\w*|marktleit(?:er|erin|ung)"
    ),
    teams=(
        r"kundenservice|kundendienst|kundenbetreuung|support|abteilung [\w]+|team [\w]+|beschwerdemanagement|"
        "reklamation(?:sabteilung)?"
    ),
    care="hilfe|hilft",
    system=(
        "system|hinweis|systemnachricht|automatische (?:nachricht|antwort)|eingangsbestatigung|"
        "systemmeldung|ansage|bandansage|automatische ansage|"
        "computerstimme"
    ),
    arrivals=(
        "(?:du hast|sie haben) mit {name} (?:geschrieben|gechattet|gesprochen)|"
        "sie (?:sind|werden) (?:jetzt |nun )?(?:mit )?{name} verbunden|sie (?:chatten|sprechen) (?:jetzt |"
        "nun )?mit {name}|{name} (?:ist|hat) (?:dem|den|das|jetzt|nun) ?(?:chat|gesprach|unterhaltung|"
        r"dem chat)? ?(?:beigetreten|betreten|ubernommen)\b.*|{name} (?:ist (?:jetzt |nun )?(?:im chat|fur sie da|"
        "verbunden|dem (?:chat|gesprach) beigetreten)|ubernimmt (?:den chat|das gesprach)).*|verbunden mit {name}|"
        "mitarbeiter(?:in)? {name} .*(?:chat|gesprach).*"
    ),
    handovers=(
        r"verbinde (?:sie|dich|ich)|weiterverb\w+|weiterleit\w*|leite .{0,30}weiter|ubergebe|gebe? .{0,30}(?:weiter|"
        r"ab)|gebe? (?:ich )?(?:sie|dich) .{0,15}\ban|"
        r"hole .{0,30}(?:teamleit\w+|vorgesetzte\w*) |stelle .{0,20}durch|durchstellen"
    ),
    departures=(
        "(?:sie haben|du hast) (?:den chat|das gesprach|die unterhaltung) (?:verlassen|beendet|geschlossen)|"
        r"{name} hat (?:den chat|das gesprach|die unterhaltung) (?:verlassen|beendet|geschlossen)\b.*|.*\b(?:chat|"
        "gesprach|sitzung|unterhaltung) (?:wurde|ist|wurde von .{1,30}) (?:beendet|geschlossen|abgeschlossen|"
        r"getrennt)\b.*|ende (?:des )?(?:chats|gesprachs|protokolls).*|(?:chat|(?:chat-?)?gesprach|unterhaltung|"
        r"(?:chat-?)?sitzung) (?:(?:vom|von|durch) .{1,30} )?(?:beendet|geschlossen|abgelaufen).*"
    ),
    broke_off=(
        r"\b(?:verbindung|gesprach|leitung|chat) (?:wurde |ist |war )?(?:getrennt|abgebrochen|unterbrochen|weg|tot)|"
        r"\b(?:hat|haben|wurde)(?: \w+){0,3} aufgelegt\b|\beinfach aufgelegt\b"
    ),
    greets=(
        "hallo|guten tag|guten morgen|guten abend|hi|hey|liebe[r]?|sehr geehrte[r]?|danke|vielen dank|entschuldigung|"
        "moin|servus|hej|tag|gr(?:u|ue)(?:ß|ss)e? (?:gott|dich|euch|sie)|gr(?:u|ue)(?:zi|ezi)"
    ),
    i_am="(?:ich|i) bin|mein name ist|hier ist|hier spricht|hier|sie sprechen mit|sie chatten mit|am apparat",
    of_others=r"mein\w*|unser\w*|einen?|einer|mit|an|mit dem|mit der|zum|zur|kein\w*|ihr\w*|den|andere\w*|fragen?",
    introduces=(
        "(?:guten (?:tag|morgen|abend)|hallo|hi|moin|servus|gruß gott|gruezi|hey|tach)(?:,? [a-z0-9_.'-]+){0,2}[,!]? (?:hier|"
        "da)(?: ist?|"
        " spricht| schreibt)?(?: ihnen| dir)?(?: (?:der|die)(?= [a-z'-]+ (?:vom|von|aus)\\b))?|"
        r"hier(?! (?:ist|spricht|schreibt)\b)(?= [a-z'-]+(?: [a-z'-]+)?(?:, ich| von | vom | aus |"
        "[.!]? (?:wie kann|was kann)))|"
        "mein name ist|"
        "ich heisse|ich heiße|ich bin(?! (?:der|die|das|ein|eine|hier|nicht|sehr|froh|ihr|im|in|auf|mir|sicher|gerne|"
        r"seit|leider|mit)\b)(?: (?:ubrigens )?(?:die|der)\b| ubrigens)?|"
        r"sie (?:chatten|sprechen) (?:jetzt |nun )?mit|hier (?:ist|spricht|"
        r"schreibt)(?: (?:ihnen|dir|euch))?(?! (?:ihnen|dir|die|der|das|ihr|ihre|dein|deine|meine|mein|ein|eine)\b)"
    ),
    receipts=(
        r"(?:foto|bild|video|gif|sticker|sprachnachricht)s?|"
        "(?:du hast|.{1,30} hat) (?:auf .{1,40}|dir) geantwortet|aktiv vor .{1,20}|gesehen(?: um)?|gelesen(?: um)?|"
        r"zugestellt|gesendet(?: um)?|empfangen|bearbeitet|.{0,30} schreibt(?: gerade)? ?\.*|"
        r".{0,30} tippt ?\.*|bewerten sie .*|wie zufrieden .*|wie war .*|war (?:das|dies) hilfreich.*|(?:chat|"
        "gesprach) (?:beenden|schließen|schliesen|verlassen)|nachricht (?:eingeben|schreiben).*|(?:mehr|alle) anzeigen|"
        r".*\b(?:nicht auf diese|antworten sie nicht|automatisch erstellt)\b.*|senden|neue nachrichten|"
        ".*<medien (?:ausgeschlossen|weggelassen)>.*|anhang|uberspringen"
    ),
    labels=(
        "startseite|sprach(?:memo|notiz|nachricht)|chat-?archiv|chat-?verlauf|mein konto|anmelden|abmelden|"
        "einloggen|zuruck|schließen|"
        "abbrechen|einstellungen|bestellungen|"
        "retouren|rechnungen|zahlungen|kontakt|"
        "beitrage|registriert(?: seit)?|mitglied seit|wohnort|datum|uhrzeit|zeit|beginn|start|ende|dauer|gesprachsdauer|"
        "betreff|von|an|gesendet|kanal|abteilung|firma|notiz|hinweis|achtung|wichtig|adresse|name|telefon|tel|e-?mail|"
        "produkt|artikel|preis|summe|gesamt|betrag|bewertung|bestellung|bestellnummer|auftrag(?:snummer)?|"
        "vorgang(?:snummer)?|ticket(?:nummer)?|fallnummer|referenz|aktenzeichen|ihr zeichen|unser zeichen|frage|antwort|"
        "optionen|auswahl|menu|zusammenfassung|beispiel|tipp|status|bitte wahlen.*|sendungsnummer|chat (?:gestartet|"
        "begonnen|beendet)(?: am)?|chat[- ]?(?:ursprung|herkunft)|warteschlange|chatverlauf|chatprotokoll|protokoll|"
        "grund|ps|link|mobil|handy|kundennummer|farbe|"
        "große|lieferadresse|plz|ort|anliegen|registrierung|zuletzt online"
    ),
    duration="dauer|gesprachsdauer|dauerte|lange",
    case_number=(
        r"(?:vorgangs?|vorg(?=\.)|ticket|fall|bearbeitungs|referenz|akten|reklamations?|beschwerde|meldungs?|service|"
        "serviceauftrags|"
        "storungs?|schadens?|anfrage|anfragen|anliegen|incident|kontakt|gesprachs|support|antrags)|vorgang|aktenzeichen|"
        "geschaftszeichen|referenz|zeichen|fall|reklamation|beschwerde|az|abhol|umtausch|termin|auftrags?bestatigungs|"
        "(?:reparatur(?:auftrags?)?|nachforschungs?|eskalations?|anliegen|widerspruchs?|einsatz|erstattungs?|wartungs?|"
        "kulanz|besuchs?|techniker|claim|issue|schlichtungs?|klarungs?|prufungs?|mangel|(?!bestell|kauf|liefer|dauer|"
        "zahlungs|uberweisungs)[a-z]{3,20}?(?:auftrags?|falls?|vorgangs?|tickets?|meldungs?|antrags?|anfragen?|akten?|"
        r"beschwerde|reklamations?))(?=-?\s?(?:nummer|nr|id|kennung))"
    ),
    order=(
        r"bestell|best(?=\.?[ -]{0,2}(?:nr|nummer))|bestellung|bestellungs|auftrags?|order|kauf|buchungs?|buchung|"
        r"reservierungs?|miet(?:vertrags?)?(?=-?\s?(?:nummer|nr\b))|ausleih(?=-?\s?(?:nummer|nr\b))"
    ),
    parcel=(
        "sendungs?|sendung|paket|pakets?|tracking|sendungsverfolgungs?|verfolgungs|lieferungs?|packchen|fracht|barcode"
    ),
    other_number=(
        r"telefon|tel|ruckruf|mobil|handy(?=-?\s?(?:nr|nummer))|mobilfunk|ruf|rufen sie (?:uns |mich )?(?:an|unter)|"
        "rufen sie an|erreich(?:en sie uns|bar)(?: unter(?: der)?)?|hotline|kunden|"
        r"mieter(?=-?nummer|-?nr)|konto|vertrags?|vertrag|mitglieds?|"
        "karten|karte|kreditkarten|kreditkarte|iban|bic|rechnungs?|rechnung|beleg|zahlungs|transaktions|artikel|produkt|"
        "modell|serien|imei|zahler|zahlerstands|police|policen|versicherungs|flug|steuer|ust|ausweis|pass|pin|plz|"
        "postleitzahl|code|haus|retouren|rucksende|zimmer|durchwahl|personal|gutschein|lieferstellen?|marktlokations?|"
        "zahlpunkt|kennzeichen"
    ),
    kept_under=(
        r"(?:registriert|erfasst|notiert|gefuhrt|vermerkt|angelegt|gespeichert)(?: \w+){0,2} (?:als|unter|mit)|(?:unter|"
        r"als|mit)(?: der| dem)?(?: \w*nummer)? (?=\S+ (?:registriert|erfasst|notiert|gefuhrt|vermerkt|angelegt|"
        "gespeichert))|(?:aufgenommen|notiert|angelegt|erfasst),? (?:das|es) ist(?: die)?|unter (?:der |dem )?(?:nummer|"
        "vorgang|vorgangsnummer|ticket|aktenzeichen|referenz|fall)?|mit der nummer|die nummer|gab mir|bekam ich|"
        "(?:nennen|nenne|geben|gib) (?:sie|du)?(?: (?:bitte|dann|immer|stets|einfach|bei ruckfragen|die|das|den))*"
    ),
    by_phone=(
        r"\b(?:telefonat|telefongesprach|telefonisch|(?:an|ruck)ruf (?:bei|von)|"
        r"angerufen|warteschleife|mailbox|am telefon|telefonnotiz|"
        r"gesprachsnotiz|(?:transkript|abschrift|mitschrift|mitschnitt|aufzeichnung|protokoll) "
        r"(?:des|vom|eines|von einem) (?:anruf|telefonat|telefongesprach)e?s?|"
        r"(?:gesprachs|telefon|anruf)(?:protokoll|aufzeichnung|mitschrift|mitschnitt|abschrift|vermerk|transkript)|"
        r"hotline|telefoniert)\b|"
        r"^\W*(?:anruf|telefonat|tel\.) (?!fehlg|verpasst)\w"
    ),
    number_word=r"(?:nummer|nummern|nr\.?|no\.?|code|id|#|kennung)",
    company_says=(
        "wie kann ich (?:ihnen|dir)|womit kann ich|was kann ich fur|vielen dank fur (?:ihre|deine|das)|danke fur (?:ihre|"
        "deine|das|die geduld)|tut mir (?:sehr )?leid|entschuldigen sie|entschuldigung fur|unannehmlichkeit|einen moment|"
        "einen augenblick|ich (?:prufe|schaue|sehe)|kann ich (?:ihnen|dir|sonst|noch)|mein name ist|sie (?:chatten|"
        "sprechen) mit|ich verstehe|wir werden|ihre (?:bestellung|vorgangsnummer|sendung|anfrage|rechnung|reklamation|"
        "fallnummer)|konnen sie mir|konnten sie|darf ich|schonen tag|gern geschehen|gerne|sehr geehrte|laut unseren"
    ),
    customer_says=(
        "mein(?:e|en)? (?:bestellung|paket|geld|rechnung|internet|flug|waschmaschine|konto|handy|vertrag|sendung|ware)|"
        "ich (?:habe (?:bestellt|bezahlt|noch|immer)|will|mochte|warte|verlange|brauche)|wo (?:ist|bleibt)|"
        "nicht (?:angekommen|erhalten|geliefert|bekommen)|nie (?:angekommen|erhalten)|unverschamt|frechheit|nein danke|"
        "wann (?:kommt|bekomme)|vorgesetzten sprechen|mitarbeiter bitte|zahlen sie|rufen sie (?:mich )?an|ich (?:rufe|"
        "melde mich|schreibe) (?:wegen|an|weil)|ich habe ein (?:problem|anliegen)"
    ),
    confirms_sum=(
        r"erstatt|zuruck|gutschr|gutschein|uberweis|uberwies|entschadig|anbiet|angeboten|biete|bietet|bot\b|bekommen|erhalten|"
        r"rabatt|nachlass|kulanz|"
        "auszahl|bonus|voucher|geschenk"
        r"|auf (?:dem|ihrem|ihr|deinem|dein|das) konto"
        r"|(?:bewilligt|genehmigt|rausgeholt)|angewiesen|anweis|freigegeben"
        r"|schreib\w*\b(?:[^,]|,\d){0,80}\bgut\b|wieder auf|krieg"
    ),
    no_sum=(
        r"\b(?:kostet|kosten|preis|gesamt|bezahlt|abgebucht|berechnet|monatlich|im monat|offen|offene|mindest\w*|"
        "wert|"
        r"rechnung|gebuhr\w*|zahlen sie)\b"
    ),
    passed_on="{0} hat mich an {1} weitergeleitet.",
    i_declined="Ich lehnte ab, was mir{0} angeboten wurde: “{1}”",
    i_accepted="Ich nahm an, was mir{0} angeboten wurde: “{1}”",
    by_whom=" von {0}",
    attribution=(
        r"(?:am|den) .{6,80}?(?:schrieb|hat) (?P<de>[^<>]{2,60}?)\s*(?:[<\[(].{0,80}[>\])])?(?: geschrieben)? ?:|"
        r"(?P<deb>[^<>]{2,60}?)(?: [<\[(].{0,80}[>\])])? schrieb am .{6,60} ?:"
    ),
    forwarded=(
        r"ursprungliche nachricht|originalnachricht|weitergeleitete nachricht|urspr\. nachricht|"
        "anfang der weitergeleiteten nachricht"
    ),
    closings=(
        r"mit (?:\w+ )?gr(?:u|ue)(?:ß|ss)en|(?:freundlichen|besten|herzlichen|vielen|schonen|lieben) grußen?|"
        "(?:mit )?(?:freundlichen|"
        "freundliche|beste|viele|herzliche|liebe|besten|schone) gr(?:u|ue)(?:ß|ss)e?n?|mfg|lg|vg|bg|hochachtungsvoll|"
        "gr(?:u|ue)(?:ß|ss)e?(?! (?:gott|dich|euch|sie|ihnen)\\b)|herzlichst|bis bald|ihr(?:e)? .{2,30}-?team"
    ),
    here="hier|mein name|am apparat|ist mein name",
    menu=(
        r"\b(?:bitte wahlen|wahlen sie (?:ein|aus)|wahle (?:ein|aus)|(?:drucken|tippen) s(?:ie|')|tippe eine|"
        r"geben sie eine zahl|antworten? (?:sie )?mit)\b"
    ),
    addressed="sie|ihnen|ihre?n?|ihrem|ihrer|du|dir|dich",
    caller_says=(
        "ich (?:rufe an|warte|hatte|wollte|habe (?:schon|noch|seit))|sie (?:wollten|haben (?:gesagt|versprochen|"
        r"mir)|hatten)|bekomme ich|mein\w* \w+ (?:ist|war|geht|hat)|wenn ich (?:nichts|nicht)|bei mir|es kam|"
        "kam nichts|niemand"
    ),
)
