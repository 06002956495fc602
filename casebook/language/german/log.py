"""What the log says and looks for in German."""

from __future__ import annotations

from casebook.language.german.asks import OWN_ASKS
from casebook.language.german.bent import ToWhom, Who
from casebook.language.log_words import ChargedBackWords, LogWords, MoneyWords
from casebook.records.vocabularies import Channel, EventKind
from casebook.text.quick_pattern import QuickPattern
from casebook.text.words.shown_words import SHOWED_DE

_VERB = (
    "(?:ist|war|sind|waren|kam|kommt|wurde|wird|hat|hatte|geht|ging|dauert|dauerte|soll|sollte|muss|musste|kann|konnte"
    "|bleibt|blieb|klappt|klappte|steht|stand|liegt|lag|gilt|galt|heißt|hieß|heiße|bedeutet|stimmt|stimmte|reicht|reichte"
    "|sei|habe|gehe)"
)
"""What stands behind *das* or *es* where that is no article."""

_DONE = (
    r"(?:storniert|abgesagt|verschoben|verlegt|geschlossen|abgelehnt|zurückgezogen|wiedereröffnet|verlängert|umgebucht)"
    r"(?= (?:durch|um|am|wieder|auf|bis|ohne|mit|weil|wegen|per|von|zum)\b|[.,;:]|$)"
)
"""What was done, of a thing that is not named."""

_SPOKEN_TO = r"(?-i:\b(?:Sie|Ihnen|Ihre?[mnrs]?)\b)"
"""Words for whoever reads it: what speaks to them was said to the person."""

_NOT_FOR_ME = r"(?! (?:nichts|kein\w*|niemand\w*|immer|nur|noch|ständig)\b)"

_VERB_OF_ROLE = (
    "(?:ist|war|hat|hatte|sagt|sagte|wird|wollte|will|kann|konnte|kam|kommt|ging|geht|fand|schickte|schickt|rief|ruft"
    "|muss|musste|weiß|wusste|entschuldigt|bestätigt|stimmt|sieht|gab|gibt|fragte|fragt|versprach|bestätigte|blieb|meinte"
    "|meint|ließ|stellte|sah|prüfte|reparierte|sollte|akzeptiert|genehmigt|verspricht)"
)
"""How a sentence goes on that begins with who did something."""

_IN_CHARGE = (
    r"(?:(?:der|die|ein|eine) )?(?:vorgesetzter?|(?:team|abteilungs|filial)?leiter(?:in)?|teamleitung|chef(?:in)?"
    r"|manager(?:in)?|geschäftsführer(?:in)?|inhaber(?:in)?)"
)
"""What somebody is who may decide, as notes name them."""

_GIVEN = "(?:geschickt|mitgeschickt|gesendet|beigelegt|beigefügt|angehängt|genannt|gegeben|vorgelegt)"
"""What a message did with what it brought."""

LOG = LogWords(
    contract_ended="gekündigt",
    order_kinds={
        **dict.fromkeys(("mem", "memb", "mitgl", "mitglied"), "Mitgliedschaft"),
        **dict.fromkeys(("acc", "acct", "account", "konto", "kto"), "Konto"),
        **dict.fromkeys(("pol", "police", "policy", "vs", "vsnr"), "Versicherungsschein"),
        **dict.fromkeys(("abo", "abonnement", "sub"), "Abonnement"),
        **dict.fromkeys(("bkg", "buch", "buchung"), "Buchung"),
        **dict.fromkeys(("kd", "kdnr", "kunde", "kundennr", "cust"), "Kundennummer"),
        **dict.fromkeys(("inv", "rg", "rechnung"), "Rechnung"),
    },
    booked_things=QuickPattern(
        r"\b(?:(?:\d+|ein|eine|zwei|drei|vier) (?:\w+ )?(?:tickets?|karten|eintrittskarten|nächte|übernachtungen)"
        r"|(?:flug|bahn|konzert|zug)tickets?|flug|flüge|hotelzimmer|ferienwohnung|(?:\w*reise|flug) nach"
        r"|pauschalreise|kreuzfahrt"
        r"|urlaub)\b"
    ),
    event_alone={
        EventKind.ORDERED: "die Bestellung ist vom {day}",
        EventKind.SHIPPED: "der Versand erfolgte am {day}",
        EventKind.DELIVERED: "die Zustellung erfolgte am {day}",
        EventKind.MARKED_DELIVERED: "laut Sendungsverfolgung wurde am {day} zugestellt, ich habe aber nichts erhalten",
        EventKind.RETURNED: "die Rücksendung erfolgte am {day}",
        EventKind.CANCELLED: "die Stornierung erfolgte am {day}",
    },
    item_for="{items}, {amount}",
    other_party="Drittfirma",
    call_alone="telefonisch",
    in_all="insgesamt {amount}",
    mails=("{count} E-Mail", "{count} E-Mails"),
    number_given="Vorgangsnummer {number} erhalten",
    follow_since=ToWhom(
        "Bitte halten Sie sich an die spätere Entscheidung {who:von/der} {who} vom {day} oder teilen Sie mir mit, wer entscheidet"
    ),
    that_happened="das geschah am {day}",
    agreed_since=Who("aber {who} hat am {day} zugestimmt"),
    agreed_before=Who("aber {who} hatte am {day} zugestimmt"),
    but_said="Aber {text}",
    refunded="{what} erstattet",
    promised_thing="{what} zugesagt",
    promised_behind_its_day=True,
    on_today="für heute, {day}",
    promised_if="{what} unter einer Bedingung zugesagt",
    declined="{what} habe ich abgelehnt",
    accepted_first="zunächst angenommen",
    offer_declined="man bot mir {what} an; das habe ich abgelehnt",
    refund=QuickPattern(
        r"\b(?:(?:rück)?erstatt\w*|rückzahl\w*|zurück(?:zahl|zuzahl|überweis|erstatt|gezahlt|bekomm|erhalt)\w*)"
        r"|\bgeld zurück\b"
    ),
    payments=(
        MoneyWords(
            called=QuickPattern(r"\b(?:auszahlung(?:en)?|ausgezahlt|auszahlen|auszuzahlen|versicherungsleistung)\b"),
            kind="Auszahlung",
            event="ausgezahlt",
            sum="ausgezahlt {amount} am {days}",
            part="ausgezahlt {amount} von {stake} am {days}",
        ),
        MoneyWords(
            called=QuickPattern(r"\b(?:entschädig\w*|schadens?ersatz|ausgleichszahlung|ausgleichsleistung)\b"),
            kind="Entschädigung",
            event="entschädigt",
            sum="Entschädigung von {amount} am {days}",
            part="{amount} von {stake} als Entschädigung am {days}",
        ),
    ),
    charged_back=ChargedBackWords(
        event="zurückgebucht",
        said="zurückgebucht wurden {amount}",
        sum="zurückgebucht {amount} am {days}",
        part="zurückgebucht {amount} von {stake} am {days}",
    ),
    leans=QuickPattern(
        rf"(?:(?:das|es) {_VERB}|dies\b|darauf|davon|dazu|dafür|damit|dabei|danach|darüber|daraufhin|deshalb"
        rf"|deswegen|trotzdem"
        r"|wieder|erneut|nochmals?|dasselbe|dieselbe|das gleiche|die gleiche|ebenso|auch|aber|und|doch|dann|also|jedoch"
        r"|stattdessen"
        r"|ditto)\b"
        r"|(?:diese|dieser|dieses)\b(?! (?:mal|woche|monat|morgen|nacht|jahr)\b)|wie (?:versprochen|zugesagt|immer|üblich"
        r"|zuvor)\b"
        r"|(?:mon|diens|donners|frei|sams|sonn)tag (?:kam|ging|verging|verstrich)\b|mittwoch (?:kam|ging|verging|verstrich)\b"
        rf"|(?:der (?:tag|termin)|die frist|das datum) (?:kam|ging|verging|verstrich|ist|war)\b|{_DONE}"
    ),
    broke_off=QuickPattern(
        r"\b(?:aufgelegt|legte auf|getrennt|unterbrochen|abgebrochen|brach\b[^.;]*\bab"
        r"|bricht\b[^.;]*\bab|rausgeworfen|verbindung weg|beendet|beendete)\b"
    ),
    nobody_came=QuickPattern(
        r"(?:es )?(?:kam |ist )?(?:wieder |erneut )?(?:niemand|keiner)(?: (?:kam|ist))?(?: (?:gekommen|erschienen|da gewesen"
        r"|aufgetaucht))?(?: den ganzen (?:tag|vormittag|nachmittag))?"
    ),
    nobody_answered=QuickPattern(
        r"\b(?:(?:niemand|keiner) (?:ging|geht|ist|hat|nahm)\b.*?\b(?:ran|dran|rangegangen|abgenommen|geantwortet|ab)"
        r"|(?:ging|geht|nahm) (?:niemand|keiner) (?:ran|dran|ab)|(?:niemand|keiner) (?:antwortete|erreicht|erreichbar)"
        r"|keine (?:antwort|reaktion)|mailbox|anrufbeantworter)\b"
    ),
    refused=QuickPattern(
        r"(?:(?:er|sie|es|(?:mein |der |die |meine )?(?:antrag|widerspruch|reklamation|beschwerde)) )?(?:ist "
        r"|wurde |wird )?(?:abgelehnt|lehnt(?:e)?\b.*\bab|ablehnung|verweiger(?:t|te|ung)|weiger(?:t"
        r"|te) sich|abgewiesen)\b"
    ),
    waits=QuickPattern(
        r"(?:(?:ich )?(?:habe )?(?:\d+ min\w* )(?:gewartet|in der (?:warteschleife|leitung))|in der (?:warteschleife|leitung)"
        r"|gewartet"
        r"|warteschleife|wartezeit)\b"
    ),
    promised_that_on=Who("{who} hat das am {day} zugesagt"),
    said_that="sagte, {text}",
    with_whom=ToWhom("mit {who}"),
    with_whom_on=ToWhom("mit {who} am {day}{more}: {text}"),
    no_answer_from=ToWhom("keine Antwort von {who}"),
    i_wrote="ich schrieb",
    i_wrote_on="am {day} schrieb ich{more}: {text}",
    according_to=ToWhom("laut {who}"),
    according_to_on=ToWhom("laut {who} am {day}{more}: {text}"),
    refusing=Who("{who} hat mein Anliegen abgelehnt"),
    refusing_what=Who("{who} hat {what} abgelehnt"),
    the_refusal="die Ablehnung",
    you_refused="Sie haben mein Anliegen abgelehnt",
    you_refused_what="Sie haben {what} abgelehnt",
    own_doing=QuickPattern(
        rf"(?:ich|wir) (?:(?:habe|haben|hatte|hatten)\b(?!.*(?:\b(?:anspruch|recht|zugestimmt|akzeptiert)\b|{_SPOKEN_TO}))"
        r"|(?:bat|baten|fragte|fragten|erzählte|schickte|schickten|rief|riefen|mailte|schrieb|schrieben|wartete"
        r"|warteten|sprach"
        r"|ließ|meldete|beschwerte|reklamierte|forderte|verlangte|weigerte|lehnte|wollte|wollten|will|wollen"
        r"|möchte|möchten|brachte|erklärte"
        r"|ging"
        r"|musste (?:warten|wieder|alles)|wurde (?:weiterverbunden|vertröstet))\b"
        rf"(?!.*{_SPOKEN_TO}))"
        r"|(?:es kam|da war) (?:wieder |noch )?niemand\b|niemand (?:kam|war|erschien)\b|nichts (?:gekommen"
        r"|erhalten|bekommen)\b"
        r"|(?:die |das )?falsche[sn]? \w+ (?:geliefert|gekommen|bekommen|erhalten)\b"
        r"|(?:wieder|immer noch|noch immer) (?:kaputt|defekt|tot|nicht)\b"
        r"|(?:den|die|das|mein\w*|alles) (?:\w+ ){0,3}(?:gezeigt|vorgelegt|gemeldet|beschrieben|abgegeben|hingebracht)\b"
        r"|(?:(?:nochmals?|noch einmal|wieder|erneut|alles|das|den|die|der|eine?n?|fotos?|beleg|schaden|formular|beschwerde"
        r"|mein\w*"
        r"|bilder|um|rückruf|erstattung|auskunft) )*"
        r"(?:nachgefragt|gefragt|angefragt|gemailt|eingeschickt|hingeschickt|geschickt|hochgeladen|eingereicht"
        r"|erklärt|gebeten"
        r"|reklamiert|ausgefüllt|nachgehakt)\b"
        r"|(?:nach|um) [^,.;]{1,40} (?:gefragt|gebeten)\b|(?:[\w-]+ ){1,3}(?:hochgeladen|hingeschickt|eingereicht)\b"
        r"|(?:wieder )?(?:der|die|das|den)(?:selben?| gleichen?) (?:text|antwort|mail|brief|konto|ausrede)\b"
        rf"|{SHOWED_DE}"
    ),
    needs_first=(
        QuickPattern(r"(?:ich brauche|wir brauchen) (?:zuerst|erst) (eine|ein)(?:en)? ([^,;.]+)"),
        r"zuerst wird \1 \2 gebraucht",
    ),
    they=(),
    to_me=QuickPattern(
        r"^(?:ihnen|ihre?[mnrs]?)\b|^sie (?:erhalten|bekommen|kriegen|empfangen)\b"
        r"|^sie (?:können|dürfen) .*\b(?:behalten|abholen|zurückschicken|zurücksenden|zurückgeben|einlösen)\b"
        r"|^sie werden .*\b(?:erhalten|bekommen|informiert|benachrichtigt|kontaktiert|verständigt|entschädigt)\b"
        r"|^sie werden (?!(?:mich|mir|uns)\b).*(?:angerufen|zurückgerufen|angeschrieben)\b"
        r"|\b(?:du|dir|dich|deine?[mnrs]?|euch|euer|eure[mnrs]?)\b"
    ),
    spoken=QuickPattern(
        rf"^(?:ich|wir) (?!(?:bekomm|erhalt|krieg|darf|dürf|muss|müss|hör|werde .*(?:bekommen|erhalten))\w*\b)"
        rf"|(?<=.){_SPOKEN_TO}"
    ),
    reader=("Ihnen", "Ihnen"),
    nth_with_you="Dies ist mein {nth} Kontakt mit Ihnen seit dem {day}",
    then_transferred="danach wurde ich weiterverbunden",
    hours_nearly="Das hat mich schon fast {count} Stunden gekostet",
    your_message={
        Channel.EMAIL: "Ihre E-Mail vom {day}",
        Channel.LETTER: "Ihr Brief vom {day}",
        Channel.FORM: "Ihre Nachricht über das Kundenportal vom {day}",
        Channel.CHAT: "Ihre Chatnachricht vom {day}",
        Channel.SOCIAL: "Ihre Nachricht in den sozialen Medien vom {day}",
    },
    lacks=(
        (QuickPattern(rf"(keinen? (?:[\w'-]+ ){{1,4}}{_GIVEN})"), r" hat \1", r"Sie haben \1"),
        (QuickPattern(rf"(kein (?:[\w'-]+ ){{1,4}}{_GIVEN})"), r", \1", ""),
    ),
    did_it=QuickPattern(
        r"(?:bot|bietet|sagte|sagt|meinte|meint|fragte (?:mich|uns)|wollte|verwies|verweist|gab zu|weigerte sich"
        r"|(?:gab|schickte|zeigte|mailte) (?:mir|uns)"
        r"|(?:versprach|verspricht|bestätigte|bestätigt|behauptete|behauptet|schlug|schlägt)"
        r"(?= (?:mir|uns|eine?n?|de[rnm]|die|das|dass|mein\w*|nichts|nur|wieder|noch|\d[\d.,]*)\b|,))\b"
    ),
    holds=QuickPattern(
        r"(?:sieht|kann .* sehen|sagt|hat (?=(?:die|das|den|mein\w*|keine?n?|eine?n?)\b)"
        r"|weiß|bestätigt|gibt zu|versteht|findet)\b"
    ),
    in_charge=QuickPattern(_IN_CHARGE),
    own_role=QuickPattern(rf"{_IN_CHARGE} (?={_VERB_OF_ROLE}\b)"),
    nothing_heard=QuickPattern(
        r"\bnichts (?:mehr |davon )?(?:gehört|gekommen|passiert|geschehen)\b|\bnicht (?:zurück|an)gerufen\b"
        r"|\bnicht passiert\b|\b(?:zeigt|steht) nichts\b|\b(?:niemand|keiner) (?:hat (?:sich gemeldet|(?:zurück"
        r"|an)gerufen)|rief (?:an|zurück)|meldete sich|kam)\b"
    ),
    got_through=QuickPattern(
        r"(?:(?:ich|hab|habe|noch ?mals?|noch einmal|wieder|heute|selbst|dann|mit) )*"
        r"(?:(?!(?:er|sie|hat|haben|ist|wird|werde|mir|mich)\b)[^\s,]+ ){0,3}"
        r"(?:angerufen|angemailt|angeschrieben|gesprochen|telefoniert|am (?:telefon|apparat)|hingegangen|dort gewesen)"
        r"(?: mit [^\s,]+(?: [^\s,]+)?)?"
        r"|(?:wieder|noch ?mal|heute|nochmals) hin(?:gegangen)?"
    ),
    received=(
        (
            QuickPattern(
                r"(?:eine?n?|die|den|das|meine?n?) (?:\w+ )?(?:\w*rechnung|\w*mahnung|brief|bescheid|schreiben|e-?mail|mail)\b.*"
            ),
            r"\g<0>",
        ),
        (
            QuickPattern(r"(?:\w*rechnung|\w*mahnung|\w*erinnerung|e-?mail|mail|\w*abrechnung|\w*forderung)\b(?!:).*"),
            r"eine \g<0>",
        ),
        (QuickPattern(r"(?:brief|\w*bescheid|strafzettel)\b(?!:).*"), r"einen \g<0>"),
        (QuickPattern(r"(?:\w*schreiben|angebot|inkassoschreiben)\b(?!:).*"), r"ein \g<0>"),
    ),
    received_on="am {day} bekam ich {what}",
    own_asks=OWN_ASKS,
    told_to_do=QuickPattern(
        r"(?:(?:ich|wir) (?:muss|müssen|müsse|müssten|soll|sollen|solle|sollten|darf|dürfen|brauche|brauchen|bekomme|bekommen"
        r"|kriege"
        r"|kriegen|erhalte|erhalten)"
        r"|(?:erst|zuerst|zunächst|jetzt|dann|dafür|vorher) (?:muss|müssen|soll|sollen) (?:ich|wir)"
        r"|(?:ich|wir) (?:kann|können|könne|könnte)\b.*\b(?:zurücksenden|zurückschicken|zurückgeben|umtauschen"
        r"|behalten|abholen"
        r"|stornieren|wählen|kündigen)"
        rf"|(?:ich|wir) (?:habe|haben|hätte|hätten)\b.*\b(?:anspruch|recht auf))\b{_NOT_FOR_ME}"
        r"|(?:er|sie|es|das|(?:der|die|das) \w+) (?:muss|müsse)\b"
        r"(?!.*\b(?:nachfragen|fragen|rückfragen|klären|prüfen|nachsehen|schauen|anrufen|warten|wissen)\b)"
        r"(?:[^,.;]*\bwerden\b)?"
    ),
)
