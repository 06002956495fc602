"""German: who does something for the person, and what."""

from __future__ import annotations

from casebook.language.promised_acts import PromisedActs
from casebook.records.vocabularies import Promised

_VERB = (
    "(?:schick*|send*|versend*|verschick*|mail*|bring*|liefer*|komm*|fahr*|hol|hole|holt|holen|nehm*|nimmt|ruf*|meld*|"
    "schreib*|antwort*|erstatt*|zahl*|uberweis*|buch*|reparier*|bau*|montier*|setz*|stell*|schalt*|sperr*|entsperr*|"
    "stornier*|kundig*|beend*|losch*|korrigier*|ander*|aktivier*|verlanger*|pruf*|klar*|forsch*|frag*|kontrollier*|mess*|"
    "misst|besichtig*|mach*|erledig*|kummer*|sorg*|leg|lege|legt|legen|gib*|geb*|erlass*|verzicht*|bearbeit*|start*|"
    "beginn*|tausch*|wechsel*|ersetz*|reinig*|streich*|raum*|lad|lade|ladt|laden|lass*|gleich*|pack*|druck*|dicht*|trag*|"
    "gehe|geht|gehen|liegt|liegen|steht|stehen|lauft|funktionier*|endet|enden|erhalt*|bekomm*|krieg*|hab|habt|veranlass*|"
    "richt*|stopp*|ubergeb*|ubergib*|spiel*|ermittl*|verfolg*|fahrt|hake|haken|trag*|sag|sage|sagt|sagen|schau*|sieht|"
    "sehe|sehen|tut|tue|tun|unterschreib*|reservier*|bestell*|trifft|treffen)"
)
_SOMEBODY = (
    "(?:ich|wir|er|es|man|jemand|der|die|das|(?:der|die|das|den|ein|eine|einen|mein|meine|unser|unsere|unseren|ihr|ihre|"
    "ihren|dein|deine|beide|alle) (?:[^ .,]+ ){0,3}?(?!(?:sie|du) )[^ .,]+)"
)
_BEHIND = (
    "(?:ich|wir|er|es|man|jemand|wer|der [^ .,]+|die [^ .,]+|das [^ .,]+|ein [^ .,]+|eine [^ .,]+|mein [^ .,]+|"
    "meine [^ .,]+|unser [^ .,]+|unsere [^ .,]+|ihr [^ .,]+|ihre [^ .,]+|ihnen|dir)"
)

_NEW = (
    "(?:neue|neuer|neues|neuen|andere|anderer|anderes|anderen|richtige|richtiger|richtiges|richtigen|frische|frischer|"
    "frisches|frischen)"
)
_THING = (
    "(?!(?:*rechnung|*termin|*datum|*nummer|*vertrag|*bestatigung|*passwort|*code|*link|*brief|*formular|*tarif|*preis|"
    "*frist|tag|woche|monat|jahr|techniker|kollege|mitarbeiter|angebot|bescheid|pin) )[^ .,]+"
)
_MONEY = (
    "(?:geld|kohle|kaution|differenz|betrag|summe|pramie|anzahlung|reisepreis|gebuhr|restbetrag|guthaben|[0-9]* (?:eur|"
    "euros?))"
)
_WORKS = (
    "(?:heizung|kessel|therme|aufzug|lift|leitung|internet|wlan|wasser|strom|gas|zahler|laptop|telefon|handy|fernseher|"
    "waschmaschine|trockner|spulmaschine|kuhlschrank|gefrierschrank|ofen|herd|dusche|klo|toilette|wasserhahn|hahn|tur|"
    "schloss|fenster|scheibe|dachrinne|dach|alarm|klingel|sprechanlage|auto|wagen|fahrrad|rad|roller|motor|reifen|"
    "kupplung|leck|storung|schimmel|steckdose|licht|lampen|heizkorper|pumpe|abfluss|tor|bildschirm|drucker|seite|app|"
    "anschluss|gerat|maschine|anlage|warmwasser|lok|tor|rollladen|markise)"
)
_PAPER = (
    "(?:*passwort|*code|pin|*formular|*link|*tickets?|*karten|*anleitung|*unterlagen|*papiere|ergebnis|*ausweis|"
    "(?!gutschein )*schein|*protokoll|*gutachten|*ubersicht|*bescheid|*nachweis|*auskunft|*vertrag|*buchung|*etikett|"
    "*rechnung|*label|*bestatigung|*kopie|*bescheinigung|*angebot|*police|*zeugnis|*formulare)"
)
_SENT = (
    "(?:schick*|geschickt|verschickt|zugeschickt|send*|zusend*|gesendet|mail*|gemailt|erhalt*|bekomm*|krieg*|haben|hast|"
    "geht|gehen|zugeh*|folgt|folgen|kommt|kommen|liegt|per post|zu(?= (?:[.,] |$))|bestatig*|leite|leiten|leitet|"
    "ausgestellt|find(?:en|est))"
)
_CONTRACT = (
    "(?:ihr|ihre|dein|deine|mein|meine|der|die|das|den) (?:[^ .,]+ )?(?:*vertrag|*abo|*abonnement|*mitgliedschaft|*versicherung|"
    "*police|*einzug|*lastschrift|*tarif|*option|*paket)"
)
"""What ends because somebody ended it."""

_STATE = (
    "(?:geandert|umgestellt|angepasst|gesperrt|entsperrt|freigeschaltet|geloscht|da|fertig|erledigt|zuruck|wieder|"
    "behoben|geklart|"
    "angekundigt|repariert|bereit|drauf|raus|weg|zuruckgesetzt|korrigiert|aktualisiert|aktiviert|aufgehoben|"
    "eingetragen|frei|hinzugefugt|"
    "umgebucht|berichtigt|storniert|gekundigt|freigegeben|ausgezahlt|zuruckgebucht|uberwiesen|gutgeschrieben|erstattet|"
    "ausgetauscht|gezahlt)"
)
"""How a thing is when what was promised is done."""


ACTS = PromisedActs(
    will=(
        f"(?:ich|wir|(?:mein|meine|unser|unsere|der|die|das) [^ .,]+) {_VERB} (?:sie|ihnen|dir|dich|euch)",
        f"{_VERB} (?:ich|wir) (?:sie|ihnen|dir|dich|euch)",
        (
            "(?:werde|werden|wird|wirst)(?! (?:sie |dich |sie bitte )?(?:gebeten|benotigt|erwartet|empfohlen|berechnet|"
            "abgebucht) )"
        ),
        f"{_CONTRACT} (?:endet|erlischt|(?:lauft|laufen) (?!bis )(?:[^ .,]+ ){{1,5}}(?:aus|ab)(?= ))",
        "(?<! ich )(?:soll|sollen|sollte|sollten)(?! ich )(?= (?:[^ .,]+ ){0,8}?(?:sein|werden|[^ .,]+en)(?: [.,]|$| ))",
    ),
    does=(
        (
            f"{_SOMEBODY} (?!(?:nicht|seit|jetzt|zeit|kost|kostet|dauert|gilt|lautet|heisst|bleibt|hat|fast|rest|recht|"
            f"dienst|monat|erst|selbst|mit|laut|gibt|endet|betragt|ist|bereit|frist|geoffnet|post|nacht|acht) )[^ .,]{(3,)}t"
        ),
        "wartet auf (?:sie|dich)|(?:auf|bei) der (?:[^ .,]+ )?tour|(?:dabei|mit drauf)(?= (?:[.,] |$))",
        f"{_SOMEBODY} (?:auch |dann |heute |morgen |ihnen |sich |noch )?{_VERB}",
        f"{_VERB} {_BEHIND}",
        (
            "(?:ist|sind) (?:er|es|sie|das|alles|die [^ .,]+|der [^ .,]+|ihr [^ .,]+|ihre [^ .,]+) … (?:da|fertig|"
            "erledigt|zuruck|wieder|behoben|geklart|angekundigt|repariert|bereit)"
        ),
        f"(?:ist|sind) … {_STATE}(?= (?:[.,] |$))",
        "(?:geht|gehen|gehe|lauft|da ist|da sind|fertig ist|fertig sind|habe|kriege)(?= (?:[.,] |$))",
        (
            "(?:am|heute|morgen|ubermorgen|freitag|montag|dienstag|mittwoch|donnerstag|"
            "samstag) (?:[^ .,]+ ){0,3}?(?:macht|kommt|klappt)"
        ),
        "(?:haben|hast|kriegen|kriegst) (?:sie|du)|wissen wir|erfolgt|erfolgen|antwort bis|ruckruf (?:bis|heute|morgen)",
    ),
    usual=(
        (
            "(?:montags|dienstags|mittwochs|donnerstags|freitags|samstags|sonntags|werktags|taglich|wochentlich)|"
            "von montag bis|(?:jeden|jede|jedes) (?!fall )[^ .,]+"
        ),
    ),
    past=(
        (
            "gestern|vorgestern|(?:letzte[nrs]?|vorige[nrs]?|vergangene[nrs]?) [^ .,]+|vor (?:[^ .,]+ )?(?:tagen|wochen|"
            "stunden|monaten)"
        ),
    ),
    idle=(
        "ich (?:soll|solle|sollte)|soll ich",
        (
            "(?:bitten|bitte|mussen|muss|musst|sollten|konnen|konnten|durfen|darf|bemuhen|bemuht|versuchen|hoffen|streben|"
            "wollen|mochten)(?= )(?= (?:sie|du|wir|ich|uns|sich|darum))|(?:sie|du|wir|ich|man) (?:mussen|muss|musst|"
            "konnen|kann|darf|durfen|bemuhen|hoffen)"
        ),
        "(?:kunden|mieter|mieterinnen|reisende|versicherte|mitglieder|gaste|leute) (?:mussen|sollen|konnen|durfen)",
        (
            "(?:die meisten|manche|viele|(?<! ich )andere(?! (?:ich|wir) )) [^ .,]+|im allgemeinen|gesetzlich|"
            "laut agb|prinzipiell|im schnitt"
        ),
        "(?:mussten|musstest)",
        (
            "(?:verschlusselt|dauert|dauern|kostet|kosten|gilt|gelten|betragt|betrifft|heisst|heiße|liegt daran|steht auf|"
            "steht im|lauft bis|bin ihr)"
        ),
        (
            "(?:ist|sind|hat|haben|habe|wurde|wurden) (?:[^ .,]+ ){0,6}?(?:bereits|schon|gestern|letzte[nrs]?|"
            "vorige[nrs]?)|(?:bereits|schon|gestern) (?:[^ .,]+ ){0,6}?ge[^ .,]+(?:t|en)"
        ),
    ),
    kinds={
        Promised.REFUND: (
            (
                f"(?:bekomm*|erhalt*|krieg*|haben|hast) (?:sie |du |ich )?(?:(?!{_WORKS} )[^ .,]+ ){{0,6}}?(?:zuruck|"
                "wieder)(?= (?:[.,] |$))"
            ),
            (
                "(?:miete|gebuhr|beitrag|pramie|*kosten|anzahlung|*preis|mietkaution) … (?:zuruck|wieder)|auf (?:dem|"
                "ihrem|das|ihr) konto"
            ),
            "gutzuschreib*|zuruckzuzahl*|zuruckzuuberweis*|zuruckzugeb*|ruckbuchung*|ruckuberweis*|ruckvergut*|auszahlung*",
            (
                f"{_MONEY} … (?:wieder|zuruck|konto|karte|gutgeschrieben|bei (?:ihnen|dir|mir)|zuruckkomm*|zuruckbekomm*)|"
                f"{_MONEY} (?:ist|sind) (?:bis|spatestens) … (?:ausgezahlt|angewiesen|uberwiesen)"
            ),
            (
                "(?:*kosten|auslagen|schaden|rechnung|taxi|hotel) … (?:ubernehm*|ubernimmt)|(?:ubernehm*|"
                "ubernimmt) … (?:*kosten|auslagen|schaden)"
            ),
            f"(?:bekomm*|erhalt*|krieg*) … {_MONEY} … (?:uberwiesen|ersetzt|ausgezahlt|auf)|zuruckkrieg*",
            "(?:[0-9]* )?(?:eur|euro|euros|[0-9]+[.,][0-9]+) … (?:wieder|zuruck)(?= (?:[.,] |$))",
            "(?:erstattung|entschadigung|ausgleich|bonus|kaution) … (?:konto|karte|kommt|geht|angewiesen|raus)",
        ),
        Promised.REPLACEMENT: (
            "(?:mach*|back*|fertig*) … (?:neuen?|neues|frischen?|frisches)(?= (?:[.,] |$|fur |und ))",
            f"{_NEW} {_THING} (?:verlasst|verlassen)|ersatz (?:ist|kommt|geht|liegt)",
            (
                f"{_NEW} {_THING} … (?:kommt|kommen|geht|gehen|raus|weg|unterwegs|verschickt|versandt|zugeschickt|"
                "geliefert|gebracht|ist da|post)"
            ),
            f"{_NEW} (?:{_THING} )?(?:zu )?(?:bringen|liefern)(?= (?:[.,] |$))",
            f"(?:schick*|send*|bring*|liefer*|bekomm*|erhalt*|krieg*|gibt|geb*) … {_NEW}|(?:haben|hast) … {_NEW} {_THING}",
            f"(?:stell*|setz*|leg*|hang*) … {_NEW} (?:[^ .,]+ )?(?:hin|auf|vor|rein)",
            (
                "(?:duplikat|zweitkarte|zweitschrift|ersatz*) … (?:verschickt|versandt|zugeschickt|raus|post|"
                "unterwegs)|*ersatz|*austausch|(?:wechsel*|tausch*) … (?:aus|um)(?= (?:[.,] |$|und |gegen ))"
            ),
            (
                "(?:kommt|geht|bekomm*|erhalt*|krieg*|bring*) (?:[^ .,]+ ){0,4}?ein(?:e|en|es)? (?:neues?|neuen|neue|"
                "anderes|anderer|anderen)(?= (?:[.,] |$|raus ))"
            ),
        ),
        Promised.REPAIR: (
            "(?:haben|hast) … wieder (?:strom|internet|*wasser|heizung|gas|netz|empfang|wlan|warm)",
            (
                "(?:werkstatt|hausmeister*|hausverwaltung|handwerk*|monteur*) … (?:macht|machen|richt*|tausch*|wechsel*|"
                "erledig*|schau*)"
            ),
            (
                "abgedichtet|(?:dichtet|dichten) … ab(?= (?:[.,] |$))|(?:bremsen|decke|wand|boden|zaun|bad|kuche|"
                "stelle) … (?:macht|gemacht|gestrichen|repariert|verputzt)|richt* die [^ .,]+"
            ),
            "arbeiten … (?:abgeschlossen|fertig|beendet|erledigt)|(?:strom|wasser|gas|heizung|internet) … an(?= (?:[.,] |$))",
            (
                "(?:baut|bauen|baue|setzt|setzen) … (?:ein|neu)(?= (?:[.,] |$|und ))|(?:abgedichtet|dichtet|dichten) … ab|"
                "wieder ganz|(?:richt*|mach*) … (?:wieder|her|ganz|heil|gangbar)|flick*|geflickt|verglas*"
            ),
            (
                "(?:klingel|lift|aufzug|strom|heizung|wasser|gas|internet|leitung|anschluss|telefon|licht|storung|app|"
                "seite|system|gerat|maschine|schloss|tur|fernseher|wlan) … (?:geht|lauft|funktioniert|tut|wieder|erledigt|"
                "behoben|beseitigt)(?= )"
            ),
            (
                f"{_WORKS} … (?:geht|lauft|fahrt|funktioniert|tut|wieder|behoben|gemacht|angeschaut)|(?:geht|lauft|fahrt|"
                f"funktioniert|tut) … {_WORKS} … wieder"
            ),
            (
                f"(?:schau*|sieht|seh*|kummer*|repar*|richt*) … {_WORKS} … an(?= (?:[.,] |$))|(?:schau*|sieht|seh*|kummer*|"
                f"guck*) … {_WORKS}"
            ),
            "(?:auto|wagen|fahrrad|rad|handy|laptop|uhr|schuhe|maschine|gerat|brille|ring) … (?:fertig|flott|hin)(?= )",
            "(?:fehler|schaden|storung|mangel|leck|problem|defekt) … (?:behebt|beheben|behoben|beseitig*)",
            (
                "(?:leck|storung|wasserschaden|verstopfung|rohrbruch) … (?:gehen|nehmen|packen|machen) (?:wir|ich)|"
                "(?:gehen|nehmen|packen|machen) … (?:leck|storung|verstopfung)"
            ),
            (
                f"wegen (?:der|des|ihrer|ihres|dem|deiner|meiner) {_WORKS}|(?:mach*|bring*) … (?:die|den|das|ihre|"
                f"ihren|ihr) {_WORKS}(?! (?:auf|zu|mit|vorbei) )"
            ),
        ),
        Promised.COLLECTION: (
            (
                "(?:wagen|laster|lkw|fahrer|kurier|spedition) … fur (?:den|die|das|ihren|ihr) (?:alten?|altes|"
                "kaputten?|defekten?|retoure)|ruckhol*|eingesammelt|einsammel*|abtransport*|(?:nimmt|nehmen|nehme|"
                "nimm) … mit(?= (?:[.,] |$|und ))|(?:kommt|kommen) … (?:holen|abholen)"
            ),
        ),
        Promised.DELIVERY: (
            "(?:an|aus)geliefert|(?:liefert|liefern|liefere) … (?:an|aus)(?= (?:[.,] |$|und ))",
            "ubergeben|ubergibt|in den handen|in handen",
            (
                "(?:wagen|laster|lkw|fahrer|kurier|spedition|bote) … mit (?:der|dem|den|ihrem|ihrer|ihren)|anliefer*|"
                "(?:liegt|steht|liegen|stehen|wartet|warten) … (?:bereit|auf (?:sie|dich))|abholbereit|(?:haben|"
                "hast) … zu hause"
            ),
            (
                "(?:der|die|das|ihr|ihre|dein|deine) (?:[^ .,]+ )?(?!(?:-|ist|sind|wird|*besuch|*termin|*gesprach|"
                "*arbeiten|*wartung|*prufung|zahlung|*anruf|"
                f"*ruckruf|*abholung|*reparatur) ){_THING} (?:ist|sind|steht) … (?:eingeplant|geplant|vorgesehen|"
                "terminiert|angesetzt)"
            ),
            (
                f"(?:der|die|das|ihr|ihre|dein|deine) (?:[^ .,]+ )?{_THING} (?:wird|werden|-) … gebracht|vor (?:ihrer|"
                "deiner) (?:haus)?tur"
            ),
            "es (?:soll|sollte|wird) (?:[^ .,]+ ){0,4}?(?:kommen|da sein|ankommen)",
            "hinterlegt|(?:in|an) der (?:filiale|packstation|poststelle)|im paketshop|auf der (?:[^ .,]+ )?tour",
            (
                "(?:bring*|trag*|stell*|liefer*|schlepp*) … (?:hoch|rauf|rein|hin|her|auf)(?= (?:[.,] |$|und ))|"
                "im briefkasten|in den briefkasten|vor der haustur"
            ),
            "(?:haben|hast|kriegen|kriegst) (?:sie|du) (?:das|den|die|es|ihn|ihr|ihre|ihren)(?! … (?:zuruck|wieder|antwort) )",
            "(?:bring*|stell*|fahr*|lad*) … (?:vorbei|nach hause|vor die tur|zu ihnen|ab|aus|rum)(?= (?:[.,] |$|und ))",
            (
                f"(?:der|die|das|ihr|ihre|dein|deine) {_THING} (?:kommt|kommen|ist|sind|liegt|steht) … (?:da|an|bei ihnen|"
                "bei dir|vor der tur)"
            ),
            (
                "(?:geht|gehen) … (?:raus|auf die reise|in die post|zur post|weg)(?= (?:[.,] |$|und ))|(?:bei ihnen|"
                "bei dir|vor der tur)(?= (?:[.,] |$|und ))"
            ),
            "(?:sollte|sollten|soll|sollen|mussten|musste) … da sein|angekundigt",
        ),
        Promised.CALLBACK: (
            "telefontermin*|telefonat|(?:an|zuruck)zurufen|klingel* … (?:an|durch)(?= (?:[.,] |$))|ans telefon|an der strippe",
        ),
        Promised.REPLY: (
            (
                "(?:bekomm*|erhalt*|krieg*|schick*|send*) … (?:eine|einen|ein) (?:[^ .,]+ )?(?:brief|nachricht|"
                "schreiben|mail|stellungnahme)|auf (?:sie|dich) zu(?= )"
            ),
            (
                "(?:schreib*|mail*|simse*) (?:ich|wir|ihnen|dir)(?! (?:[^ .,]+ ){0,8}?gut )|(?:sie|du) (?:horen|horst) … von|"
                "gibt bescheid"
            ),
        ),
        Promised.INFORMATION: (
            "(?:*bescheinigung|*zettel|*zeugnis|*attest|*police|*abrechnung) … (?:raus|zu|post|postfach|geht|kommt)",
            f"{_SENT} … {_PAPER}|{_PAPER} … {_SENT}",
            (
                "(?:klare|klart|klaren) (?!sich )|(?:suche|sucht|suchen) … nach|(?:wert*) … aus(?= (?:[.,] |$|und ))|"
                "auswert*|(?:geht|gehe|gehen) (?:der|dem) … nach"
            ),
            (
                "erfahren|erfahrt|(?:sage|sagt|sagen) (?:(?:ich|wir|er) )?(?:ihnen|dir) … (?:wo|wann|warum|was|wie|"
                "ob|bescheid)|herausfind*|finden … heraus"
            ),
            "inbox",
            "wissen (?:wir|sie) mehr|(?:hake|haken|bohre|bohren) … nach(?= (?:[.,] |$|und ))",
            (
                "(?:forsch*|frag*|hak*|schau*|sehen|sehe|seh*) … nach(?= (?:[.,] |$|und ))|kontrollier*|ermittel*|"
                "klar* … (?:ab|auf)|verfolg*|uberpruf*|untersuch*|begutachte*"
            ),
        ),
    },
)
