"""What the lead says and looks for in German."""

from __future__ import annotations

from casebook.language.german.asks import AS_YOU
from casebook.language.german.bent import AtClause, Who
from casebook.language.german.comes import COMES
from casebook.language.german.rest_asks import DEPOSIT_ASKS, REFUND, REST_ASKS, REST_IN_PLACE
from casebook.language.german.saw import SAW
from casebook.language.lead_words import LeadWords
from casebook.text.quick_pattern import QuickPattern

_CLAUSE = (
    r"(?!.*\b(?:wird|werden|würde|kann|können|könnte|soll|sollen|ist|sind|hat|haben|kommt|kommen|ruft"
    r"|schickt|geht|bekomme"
    r"|bekommt"
    r"|ich|er|sie|wir|es|ihr\w*|mir|mich|uns|mein\w*|unser\w*|ihnen|man|wenn|sobald)\b)"
    r"(?!.*\b(?:zurück|an|ab|auf|aus|ein|vor|zu|mit|nach|\w+(?:ieren|zahlen|schicken|senden|liefern|rufen"
    r"|tauschen|holen))$)"
    r"(?:[^.;:?!,]|(?<=\d)[.,](?=\d))+"
)
"""What follows in a thing that is no sentence, and means the same whoever says it."""

_REST = r"((?: (?!für (?:beide|alle)\b)[^ ,;]+)*)(?: für (?:beide|alle)\b[^,;]*)?"
"""What follows a sum that is asked for; for whom all of it was is left out where only a part is."""

_SUM = r"(?:(?:den|meinen|diesen) (?:\w+ )?betrag von )?{sum}"
"""A sum, also where it is only called that: *den doppelten Betrag von 40 Euro* sind diese 40."""

_BACK = r"(?:zurück|zurückzahlen|zurückerstatten|zurücküberweisen|erstatten|erstattet|überweisen)"
_ALL = r"(?:volle|ganze|vollständige|komplette)"
_A_THING = r"(?:einen?|die|das|den|meinen?|zwei|drei|ein (?:neu|ander|gleich)es|neue(?= (?!nummer)\w+e[rn]\b))"
"""What stands before a thing; several new ones have no article."""

LEAD = LeadWords(
    reported_on="Ich habe das am {day} gemeldet",
    agreed_on="Am {day} haben wir uns auf {amount}{by} geeinigt",
    first_contact="Mein erster Kontakt war am {day}",
    number_beside=", {number}",
    promised_by=" bis zum {day}",
    promised_by_hour=" bis zum {day}",
    due_that_day="noch für denselben Tag",
    so_much_back="eine Zahlung von {amount}",
    whole_amount_is="Der Gesamtbetrag beträgt {amount}",
    of_it_owed="Davon sind noch {amount} offen.",
    the_rest_of_it="die restlichen {amount}",
    rest_in_place=REST_IN_PLACE,
    comes_to=QuickPattern(r"(?<=\w) von $"),
    confirm_settled="Bitte bestätigen Sie bis zum {day}, dass das erledigt ist",
    all_refunded="{amount} wurden erstattet; bitte bestätigen Sie bis zum {day}, dass das erledigt ist",
    owed_asks=(
        (
            QuickPattern(
                r"((?:bitte )?(?:erstatten|zahlen|überweisen|geben) sie)( mir| uns)?"
                r"(?: (?:es|das|alles|den rest|(?:das|mein|unser) (?:ganze )?geld|den (?:ganzen )?(?:betrag"
                r"|kaufpreis)))?( zurück)?",
            ),
            r"\1\2 {amount}\3",
        ),
        (
            QuickPattern(
                r"(bitte )?(?:(?:das|mein|unser|den|alles) ?)?(?:geld |betrag |kaufpreis )?"
                r"(zurückzahlen|zurückerstatten|zurücküberweisen|erstatten)"
            ),
            r"\1{amount} \2",
        ),
        (
            QuickPattern(
                rf"(?!.*\b(?:voll|ganz|teil|komplett|vollständig)\w*)((?:(?:eine|die|meine) )?(?:\w+ )?{REFUND})"
            ),
            r"\1 von {amount}",
        ),
        *REST_ASKS,
    ),
    whole_asks=(
        (QuickPattern(rf"(.*\b{REFUND})"), r"\1 von {amount}"),
        (
            QuickPattern(rf"(.*\b{REFUND} des (?:\w+ )?(?:kaufpreises|betrage?s|geldes)|.*\bgeld zurück)"),
            r"\1 ({amount})",
        ),
    ),
    remaining_asks=(
        (
            rf"((?:bitte )?(?:erstatten|zahlen|überweisen|geben) sie)( mir| uns)? {_SUM}( zurück)?{_REST}",
            r"\1\2 die restlichen {amount}\3\4",
        ),
        (
            rf"(?:(?:eine|die|meine) )?(?:{_ALL} )?{REFUND}(?: von {{sum}})?((?: (?:auf|an) [^,;]+)?)",
            r"Erstattung der restlichen {amount}\1",
        ),
        (r"((?:die )?(?:auszahlung|überweisung)) von {sum}(.*)", r"\1 der restlichen {amount}\2"),
        (rf"(?:die |meine )?{_SUM} ({_BACK}){_REST}", r"die restlichen {amount} \1\2"),
        (
            r"(?:die|meine) (?:ganze|volle|gesamte|komplette) (summe)(?: zurück)?",
            r"die restliche \1 ({amount})",
        ),
        *DEPOSIT_ASKS,
        (
            r"(?:den|meinen) (?:ganzen|vollen|gesamten|kompletten) (betrag|preis)(?: zurück)?",
            r"den restlichen \1 ({amount})",
        ),
        (r"(?:das ganze|das gesamte|mein ganzes|mein gesamtes) (geld)(?: zurück)?", r"das restliche \1 ({amount})"),
    ),
    rest_asks=(
        (QuickPattern(rf"(?:eine |die )?(?:{_ALL}) ({REFUND}|auszahlung)\b(.*)"), r"\1 des Rests\2"),
        (QuickPattern(r"(.*\b)(?:den|meinen) (?:ganzen|gesamten|vollen) (.+)"), r"\1den restlichen \2"),
        (QuickPattern(r"(.*\b)(?:die|meine) (?:ganze|gesamte|volle) (.+)"), r"\1die restliche \2"),
        (QuickPattern(r"(.*\b)alles\b(.*)"), r"\1den Rest\2"),
    ),
    as_you=AS_YOU,
    for_a_part=QuickPattern(
        r"\b(?:teil\w*|anteilig\w*|hälfte|differenz|unterschied|zusätzlich\w*|kosten|kaution|anzahlung|\d+ ?%)|\d"
    ),
    for_more=QuickPattern(r"\b(?:und|oder|plus|auch|sowie)\b|[,;](?! ?\d)"),
    things=(
        *COMES,
        (QuickPattern(rf"{_A_THING} {_CLAUSE}"), r"\g<0>"),
        (
            QuickPattern(
                rf"(?:ein )?((?:techniker|monteur|installateur|handwerker|gutachter|rückruf|brief|gutschein|termin|austausch"
                rf"|umtausch|(?:neuer )?bautrupp|besuch|anruf|kostenvoranschlag|mitarbeiter|fahrer|kurier)(?: {_CLAUSE})?)"
            ),
            r"einen \1",
        ),
        (
            QuickPattern(
                rf"(?:\w*(?:ein|um|aus|auf|ab)bau|\w*(?:austausch|anschluss|versand|einzug|umzug)|vororteinsatz)(?: {_CLAUSE})?"
            ),
            r"den \g<0>",
        ),
        (
            QuickPattern(rf"(?:antwort|rückmeldung|bestätigung|reparatur|gutschrift|e-?mail|nachricht)(?: {_CLAUSE})?"),
            r"eine \g<0>",
        ),
        (QuickPattern(rf"neuer (\w+(?: {_CLAUSE})?)"), r"einen neuen \1"),
        (QuickPattern(rf"neues \w+(?: {_CLAUSE})?"), r"ein \g<0>"),
        (
            QuickPattern(
                rf"neue (?:\w+(?:ung|ion|heit|keit|tät|maschine|platte|karte|tür|lampe|batterie))(?: {_CLAUSE})?"
            ),
            r"eine \g<0>",
        ),
        (QuickPattern(rf"(?:ersatzteil|rücksendeetikett|formular|angebot)(?: {_CLAUSE})?"), r"ein \g<0>"),
        (
            QuickPattern(
                rf"(?:(?:volle|vollständige|komplette|teilweise|kostenlose|neue) )?(?:{REFUND}|ersatzlieferung|nachlieferung"
                rf"|lieferung|abholung|auszahlung|zahlung)(?: {_CLAUSE})?"
            ),
            r"die \g<0>",
        ),
        (QuickPattern(rf"(?:auskunft|korrektur|\w{{3,}}ung)(?: {_CLAUSE})?"), r"eine \g<0>"),
        (QuickPattern(rf"ersatz(?: {_CLAUSE})?"), r"\g<0>"),
    ),
    decides=QuickPattern(
        r"\b(?:fotos?|türklingel|bild(?:er)?|video|screenshots?|bildschirmfoto\w*|unterschr\w+|quittung|kassenbon"
        r"|beleg\w*|bew(?:eis|ies)\w*|gutachten|mein\w* exemplar|(?:ge|ver)fälsch\w*|fälschung\w*|plagiat"
        r"|nicht (?:echt|original)\b|versteckter mangel"
        r"|(?:auf|in) (?:dem|der|meinem|meiner|ihrem|ihrer) (?:formular|schreiben|brief|e-?mail|mail) steht"
        r"|laut (?:(?:dem|der|ihrem|ihrer|meinem) )?(?:formular|e-?mail|schreiben|brief)"
        r"|sendungs(?:verfolgung|nummer)|gescannt|gewicht|wiegt|gewogen|zähler\w*|kontoauszug|lieferschein"
        r"|frachtbrief|vermerkt|(?<!frag )meine bank|(?<!nächsten )(?<!nächste )rechnung"
        r"|bestätig(?:t|en|ten?|ung)|schriftlich|aufnahme|aufzeichnung|vertrag|(?:auf|laut) (?:dem )?etikett|zeug(?:e|en|in)"
        r"|zugegeben|anerkannt|räumt ein|kam niemand|irrtum|versehen|andere adresse"
        r"|sieht|zu hause|zuhause|erstattet|falsche?[nrs]?|leer|beschädigt|niemand (?:kam|ist gekommen|war da|erschien)"
        r"|doppelt|zweimal|hälfte|verloren|verschwunden|gutachter|sachverständige\w*|(?:im|in (?:ihrem|eurem)) lager"
        r"|nichts (?:erhalten|bekommen|eingegangen|gekommen)|nie (?:erhalten|bekommen|angekommen"
        r"|unterschrieben|benutzt|betreten)"
        r"|nicht (?:von mir|meine?|erhalten|angekommen)|fehler (?:gefunden|festgestellt)|tot|defekt\w*"
        r"|(?:ihr|eur|dere)\w* eigene\w*|(?:fabrikations|produktions|herstellungs|material|montage|einbau|werks)fehler"
        r"|nicht (?:mehr )?(?:zu reparieren|reparierbar)|irreparabel"
        r"|falsche adresse|unbenutzt|zurück an (?:den )?absender|unzustellbar|immer noch|wieder (?:falsch|kaputt|defekt"
        r"|undicht))\b"
    ),
    own_things=QuickPattern(r"mein\w* (?!kolleg|name|entschuldigung|vorgesetzt)"),
    handed_in=QuickPattern(r"\b(?:gesendet|geschickt|gemailt|hochgeladen|eingereicht|weitergeleitet|angehängt)\b"),
    own_account=QuickPattern(
        r"(?:ich|wir|mein\w*|unser\w*)\b|(?:auf|in|bei) (?:mein|unser)\w*\b|(?:hab|habe|hatte|haben|war|bin) (?:aber|doch"
        r"|ja|das|die|den|alles)\b|(?!(?:er|sie|man) )(?:[\w'-]+ ){1,4}(?:hat|haben) (?:mir|uns|mein\w*"
        r"|unser\w*)\b[^.;]*\b(?:abgebucht|berechnet|verkauft|storniert|beschädigt|verloren)\b"
        r"|(?:[\w'-]+ ){1,3}(?:zurückgeschickt|bestellt|gekauft|nie (?:angekommen|geliefert)|kaputt)\b|(?:bestellt|gekauft"
        r"|bezahlt|geschickt|zurückgeschickt|gebucht|erhalten|bekommen|gekündigt)\b|(?:das |die |der |mein "
        r"|meine )?(?:paket|päckchen|bestellung|sendung|artikel|ware|flug|lieferung)\b"
    ),
    leans=QuickPattern(
        r"(?:er|dieser|diese(?! woche)|dieses|dies|es (?:ist|war|geht|ging|kam|kommt|hat|hatte|blieb|bleibt"
        r"|funktioniert"
        r"|macht|läuft)"
        r"|das (?:ist|war|geht|ging|hat|kam))\b"
    ),
    goes_back=QuickPattern(
        r"(?:er|sie|es|dies\w*|das (?:ist|war|hat|geht|ging|kam))\b"
        r"|.*\b(?:da|hier)(?:rüber|von|mit|für|zu|nach|durch|gegen|bei|ran)\b|.*\b(?:später|seitdem|seither"
        r"|deshalb|inzwischen|währenddessen)\b"
    ),
    complains=QuickPattern(
        r"\b(?<!ohne )(?:ohne(?! (?:sch[aä]den|problem|m[aä]ngel|kratzer|beanstandung))|ausgefallen|fiel\b.*\baus"
        r"|(?:auf|in) (?:der|meiner|unserer) \w*rechnung\b[^,;]{0,30}? (?:steht|stehen|stand|standen)"
        r"|f[aä]ll(?:t|en)\b[^.;]*\baus|fehler\w*|setz(?:t|en)\b[^.;]*\baus|nicht|kein\w*|nichts|nix|nie|niemals|niemand|weiger\w*|abgelehnt|kaputt|defekt\w*|falsch\w*|doppelt"
        r"|zweimal|einbehalten|abgebucht|storniert|undicht|leck\w*|leer|beschädigt|immer noch|plötzlich|\w*schaden|zu spät"
        r"|verspätet|ausgefallen|gestohlen|gescheitert|störung|verloren|verschwunden|statt|stattdessen|fehlt|fehlen|fehlten?|schimm\w*|rostig\w*"
        r"|(?:buch|zieh)(?:e?t|t?en)\b[^.;]*\b(?:ab|ein)|abgezogen|eingezogen|weiterhin|trotzdem|verlang(?:t|en)"
        r"|berechne(?:t|n)|stell(?:t|en)\b[^.;]*\bin rechnung|in rechnung gestellt|tropf(?:t|en)|flacker(?:t|n)|klemm(?:t"
        r"|en)|steht\b[^.;]*\baus|zerrissen|mangel\w*|gebroch\w+|gerissen\w*|zerkratzt\w*|verbeult\w*|verfärbt\w*"
        r"|(?:wird|wurde|bleibt|blieb|ist) schwarz|fiel\b[^.;]*\bab|abgefallen|(?:größen?|nummern?) (?:kleiner|größer)"
        r"|eingelaufen|geschrumpft|verlier(?:t|en)|verblichen"
        r"|zu (?:hoch|viel|wenig|niedrig|kurz|lang|klein|groß|schmal|breit|dünn|dick))\b"
    ),
    began=QuickPattern(
        r"\bseit (?!dann\b)\w|\b(?:im|ab|anfang|ende|mitte|seit) (?:januar|jänner|februar|märz|april|mai|juni"
        r"|juli|august"
        r"|september"
        r"|oktober|november|dezember)\b"
    ),
    not_seen="bisher nichts bekannt",
    not_heard=("davon ist mir bisher nichts bekannt", "bisher nichts davon bekannt", "bisher nichts bekannt"),
    keep_promise_by="Bitte lösen Sie diese Zusage bis zum {day} ein.",
    still_waiting="ich warte noch",
    refused_alone_on=Who("{who} lehnte am {day} ab"),
    refused_alone=Who("{who} lehnte ab"),
    somebody_says=Who("{who} sagt: {text}"),
    refused_by_nobody="mein Anliegen wurde abgelehnt",
    refused_rest_on=Who("{who} lehnte den Rest am {day} ab"),
    refused_rest=Who("{who} lehnte den Rest ab"),
    says_first=QuickPattern(r"(?:er|sie) sagt:(?: |$)"),
    saw=SAW,
    somebody_saw="{who} {did} {on}{what}",
    solution="eine Lösung",
    as_promised=Who("{who} hat das{due} zugesagt{number}"),
    saw_and_promised=AtClause("{saw}{saw:/,} und sagte {what} zu"),
    told_now=QuickPattern(
        r"((?:der|die|das|mein|meine|unser|unsere|ihr|ihre|beide)(?: [^\s,;:]+){1,3}?|er|sie) (?:bestätigt|bestätigen)\b"
    ),
    nothing_by="am {day} war noch nichts da",
    nothing_came="es kam nichts",
    nothing_yet=QuickPattern(
        r"\b(?:immer )?noch (?:immer )?(?:nichts|kein(?:e|en)? (?:geld|erstattung|rückzahlung|nachricht"
        r"|antwort|reaktion|paket|ersatz))\b"
        r"|\bnichts (?:auf (?:meinem|dem) konto|erhalten|bekommen|eingegangen|angekommen|gutgeschrieben|gehört)\b"
        r"|\bnoch (?:immer )?nicht (?:erhalten|bekommen|da|eingegangen|angekommen|erstattet|gutgeschrieben)\b"
    ),
    stands_with_day=QuickPattern(
        r"(?:(?:es|da) (?:kam|erschien|meldete sich) (?:wieder |erneut )?niemand|niemand (?:kam|erschien"
        r"|war da|meldete sich|rief an))$"
    ),
    said_with_day="{said} am {day}",
    none_came={
        "einen": "am {day} kam kein {thing}",
        "ein": "am {day} kam kein {thing}",
        "eine": "am {day} kam keine {thing}",
    },
    news_begins=QuickPattern(
        r"(?:unterschrieben|zugestellt|ausgeliefert|geliefert|abgegeben|empfangen|zurückgeschickt|gescannt|abgeholt"
        r"|eingeliefert|gewogen|verweigert|angenommen|verladen|sortiert|weitergeleitet)\b(?!:)"
    ),
    return_was="am {day} wurde meine Rücksendung {news}",
    parcel_was="am {day} wurde das Paket {news}",
    parcel_with_was="am {day} wurde das Paket von {carrier} {news}",
    my_return="Meine Rücksendung",
    not_only="nicht nur die {amount}",
    still_owed="noch offen: {amount}",
    others_broken=("Eine andere Zusage wurde nicht eingehalten", "{count} andere Zusagen wurden nicht eingehalten"),
    of_which_owed="wovon {amount} noch offen sind",
    part_of="{part} von {whole}",
    said_by_them=QuickPattern(
        r"\b(?:sagte?|sagten|sagt|sagen|laut (?!sendungsverfolgung)|verspr(?:icht|ach|echen|ochen)|zugesagt|wird|werden"
        r"|gefragt|angeboten|meinte?|meint|behauptet\w*)\b"
    ),
    adds=QuickPattern(
        r"und (?:er|sie|ich|wir|es|da|gab|bekam|schickte|bezahlte|hat|ist|geht|kommt|wird|wollte|sagte"
        r"|erhielt|habe|haben)\b"
    ),
    goes_on=QuickPattern(r"(?:er|sie|sagt|sagte|ich|wir)\b"),
    ends_with_who=QuickPattern(r"\b(?:sagt|sagte|sagen|sagten|meint|meinte) (?:er|sie|man)\.?$"),
    somebody_said_on="{said}, sagte {who} am {day}",
    hearsay=QuickPattern(
        r"\b(?:er|sie|man|sagte?|sagten|sagt|sagen|laut (?!sendungsverfolgung)|verspr(?:icht|ach|echen|ochen)"
        r"|zugesagt|wird|werden|gefragt|angeboten|meinte?|behauptet\w*)\b"
    ),
    says_nothing_more=frozenset(
        "kein keine keinen nicht nie nichts niemand noch immer wieder es das der die da ist sind hat haben hatte "
        "gekommen geschehen passiert angerufen gemeldet bescheid antwort erhalten bekommen kam rief an ein eine von je "
        "wie versprochen zugesagt ich habe sich gehört war auf meinem konto kontoauszug".split()
    ),
)
