"""German: the words of what a company promises, offers, refuses and takes back."""

from __future__ import annotations

from casebook.parsing.transcripts.languages.habit_words import HABITS
from casebook.parsing.transcripts.languages.words import PromiseWords

PROMISED = PromiseWords(
    shall=(
        r"\b(?:ich|wir|er|sie|jemand|kollege|kollegin|techniker|fahrer|es|das|die \w+|der \w+|ein \w+|eine \w+|ihr \w+|"
        r"ihre \w+|man)(?: \w+){0,3}? (?:werde|werden|wird|schicke|schicken|schickt|sende|senden|sendet|erstatte|"
        "erstatten|erstattet|uberweise|uberweisen|zahle|zahlen|rufe|rufen|ruft|melde|melden|meldet|liefere|liefern|"
        "liefert|repariere|reparieren|repariert|ersetze|ersetzen|tausche|tauschen|hole|holen|holt|komme|kommen|kommt|"
        "informiere|informieren|antworte|antworten|prufe|prufen|klare|klaren|veranlasse|veranlassen|schreibe|schreiben|"
        "mache|erledige|erledigen|gebe|geben|buche|buchen|kontaktiere|kontaktieren|sorge|bringe|bringen|vereinbare|"
        r"stelle|versende|versenden|gutschreiben|leite|kummere)\b|\b(?:werde|werden|wird|schicke|schicken|sende|senden|"
        "erstatte|erstatten|uberweise|uberweisen|zahlen|rufe|rufen|melde|melden|liefern|reparieren|ersetzen|tauschen|"
        "holen|kommt|mache|erledige|informieren|antworten|prufen|veranlasse|schreiben|versenden|bekommen|"
        r"erhalten) (?:ich|wir|ihnen|sie|dir|euch|es|das|die|der|ein|eine|uns)\b|\b(?:ich|wir) (?:habe|"
        "haben) .{0,70}(?:veranlasst|beauftragt|genehmigt|bestellt|eingereicht|gebucht|erstattet|uberwiesen|"
        r"gutgeschrieben|eingeleitet|angestoßen|freigegeben|vereinbart|reserviert)\b|\bsage ihnen .{0,40} zu\b|\b(?:ich|"
        r"wir) (?:habe|haben) .{0,70}(?:angewiesen|getan|erledigt|angelegt|losgeschickt|verschickt|storniert)\b|"
        r"\b(?:lasse|lassen) (?:ich|wir|sie)\b|\b(?:ich|wir) (?:lasse|lassen|bringe|bringen)\b|\b(?:bringen|holen) wir\b|"
        r"\b(?:ist|sind)\b.{0,50}\bauf (?:deinem|ihrem) konto\b|\bwerden\b.{0,60}\b(?:erstattet|uberwiesen|geliefert|"
        r"abgeholt|gutgeschrieben)\b|\b(?:der|unser|ein|die|unsere|eine|den|das) (?:monteur|techniker|handwerker|fahrer|"
        r"kollege|kollegin|spedition\w*|mitarbeiter\w*|installateur|kurier|paketdienst|elektriker|"
        r"kundendienst)(?:in)? \w+|\b(?:holt|bringt|kommt|liefert|schickt|repariert|tauscht|ubernimmt|baut|"
        r"montiert) (?:die|der|das|ein|eine|unser\w*|er|sie|ihnen|jemand)\b|\bgeht (?:ihnen|dir|heute|morgen|noch)\b|"
        r"\b(?:bekommst|bekommen|erhalten|erhaltst) (?:du|sie)\b|\b(?:nehmen|geben|uberweisen|erstatten|schicken|buchen|"
        r"zahlen|ersetzen|tauschen) (?:wir|ich)\b|\b(?:schicke|gebe|buche|zahle|uberweise|nehme|bestelle|storniere) ich\b|"
        r"\b(?:ich|wir) (?:gebe|geben|bestelle|bestellen|nehme|nehmen|buche|storniere|stornieren|reklamiere)\b|"
        r"\b(?:ich|wir) (?:habe|haben) .{0,70}(?:eingeplant|notiert|eingetragen|organisiert|vorgemerkt|angefordert|"
        r"in die wege geleitet|"
        r"ausgelost|gebeten|terminiert|angesetzt|umgebucht|verschoben|beantragt)\b|"
        r"\bsoll(?:te|ten)?\b[^.?]{0,60}\b(?:laufen|funktionieren|gehen|da sein|sein|ankommen|eintreffen)\b"
    ),
    gets=(
        r"\b(?:sie|du) (?:erhalten|bekommen|kriegen|kriegst|horen|erhaltst|bekommst|horst|haben .{0,30}(?:zuruck|geld)|"
        r"hast .{0,30}(?:zuruck|geld)|konnen .{0,30}(?:erwarten|rechnen))\b|\b(?:erhalten|bekommen|kriegen|kriegst|"
        r"horen|bekommst|"
        r"erhaltst|horst) (?:sie|du)\b"
    ),
    underway=(
        r"\b(?:ist|sind|wurde|wurden|wird|werden)(?: \S+){0,6}? (?:unterwegs|veranlasst|verschickt|versendet|versandt|"
        "gebucht|genehmigt|eingeplant|vereinbart|geliefert|zugestellt|erstattet|uberwiesen|gutgeschrieben|abgeholt|"
        r"repariert|geschickt|zuruckgezahlt|zuruckuberwiesen|ausgetauscht|bearbeitet|eintreffen|ankommen)\b|\b(?:es|"
        r"die \w+|der \w+|er|sie) (?:kommt|trifft)\b"
    ),
    takes=(
        r"\b(?:dauert|dauern|ist|sind|kommt|wird|erhalten|bekommen|haben|sollte)\b|\b(?:innerhalb|binnen|spatestens|"
        "in|"
        r"bis)\b"
    ),
    refers_back=r"\b(?:es|das|dies|sie|ihn|den|die|das geld|der betrag)\b",
    no_promise=(
        r"\?|^\W*(?:erstattungen|ruckzahlungen|lieferungen|bestellungen|retouren|rucksendungen|reklamationen|pakete|anfragen) "
        r"(?:werden|erfolgen|dauern)\b|\b(?:falls|wenn|sofern|(?:^|, )\W*sollten? (?:sie|es|das|die|der)|mochten sie|"
        r"mochtest du|wollen sie|"
        "wurden sie|ich (?:kann|konnte) (?:ihnen|dir)|konnte(?:n)?|wir konnen (?:ihnen|dir)|kann ich ihnen|konnten wir|"
        r"vielleicht|eventuell|moglicherweise|hoffentlich|hoffe|versuche[n]?|normalerweise|in der regel|ublicherweise)\b|"
        r"\bsie (?:mussen|musten|mussten|konnen|durfen) .{0,50}(?:senden|schicken|anrufen|kontaktieren|ausfullen|zahlen|"
        r"warten|melden|zurucksenden)\b|\b(?:bitte|bitten sie) (?:senden|schicken|rufen|kontaktieren|warten|geben|teilen|"
        r"nennen|halten|haben|beachten|prufen)\b|\b(?:melden|schreiben|rufen|wenden|senden|schicken|notieren) sie (?:sich|"
        r"uns|bitte|mir|das|die|den|es)\b|\bgultig\b|\brichtlinien?\b|\bgrundsatzlich\b|\bgenerell\b|"
        r"\bgeschaftsbedingungen\b|\bhangt (?:davon|von)\b|\bublich\w*\b|\bdurchschnittlich\b"
    ),
    in_a_moment=(
        r"\b(?:ich|wir) (?:prufe|schaue|sehe|checke|kontrolliere|suche)\b(?!.{0,80}(?:melde|informiere|bescheid))|"
        r"\b(?:einen|ein) (?:moment|augenblick|minute)\b|\bweiterverb\w+|\bverbinde (?:sie|dich|ich)\b|"
        r"\bbleiben sie dran\b|\bhelfe (?:ihnen|dir)\b|\bhelfen\b|\bleite .{0,20}weiter\b|\bchatprotokoll\b|"
        r"\bgleich (?:zuruck|wieder|da)\b"
        r"|\b(?:zusammen|gemeinsam)\b"
    ),
    but=(
        r"(?:(?<=, )|(?<!\b[Ss]ie )(?<!\b[Ww]ir )(?<!\b[Ii]ch )(?<!\bIhnen )(?<!\b[Ee][rs] )(?<!\bdu )(?<!\bdir )(?<!\bdas )"
        r"|(?=\w+ (?:ich|wir|[Ss]ie|er|es|das|die|der|da|dann|wenn|falls|man|leider)\b))(?:aber|jedoch|allerdings)"
    ),
    negated=(
        r"\b(?:nicht|kein\w*|nie|niemals|nichts|unmoglich)\b|\bniemand (?:wird|kann|ruft|kommt|meldet|schickt|schreibt)\b|"
        r"\b(?:wird|kann|ruft|kommt|meldet) (?:\w+ ){0,2}niemand\b"
    ),
    negates_nothing=(
        r"\bnicht (?:spater|langer|mehr) als\b|\bkeine (?:weiteren |zusatzlichen )?kosten\b|\bkein(?:e)? (?:problem|"
        r"sorge|ursache)\b|\bkeine sorge\b|"
        r"\b(?:der|die|das|den|dem|des|\w*eine?[nrms]?|ihr\w*) nicht (?:\w{2,5})?ge\w{2,}t(?:en|e|er|es|em)\b(?= \w)|"
        r"\bnicht nur\b|\b(?:(?:sie|ihr) (?:mussen|musst|brauchen|braucht)|(?:brauchen|mussen) sie|(?:musst|brauchst) du|"
        r"du (?:musst|brauchst))\b[^,.]*"
        r"\b(?:nicht|nichts|kein\w*)\b[^,.]*|"
        r"\bmachen sie sich keine\b|\b(?:nicht|kein\w*) (?:\w+ )?(?:notig|erforderlich|notwendig)\b"
    ),
    taken_back=(
        r"\b(?:ich (?:habe|hab) mich (?:da )?(?:geirrt|vertan|versehen)|"
        r"(?:habe|hab) ich mich (?:da |wohl |leider )?(?:geirrt|vertan|versehen)|mein fehler|"
        r"(?<!die )(?<!der )korrektur(?=\W*(?:[:,;.!–-]|$))|doch nicht|das stimmt(?: so|"
        r" leider)? nicht|da lag ich falsch|"
        r"vergessen sie (?:(?:mal|bitte|einfach) )?(?:was ich|(?:die|den|das) (?!(?:mal|bitte|einfach|wieder|lieber)\b)"
        r"\w+(?![^.;!?]*\bnicht\b))|vergiss (?:(?:mal|bitte|einfach) )?"
        r"(?:was ich|das(?=\W*$|[,;.!])|(?:die|den|das) \w+(?! (?:bitte )?nicht))|"
        r"muss (?:ich )?.{0,40}zurucknehmen|nicht mehr moglich|war falsch|irrtum|ich muss mich korrigieren|"
        r"nehme .{0,30}zuruck)\b|\b(?:klappt|geht|findet) (?:das )?(?:doch |leider )?nicht\b|\bentfallt\b|\bwurde storniert\b"
    ),
    refuses=(
        r"\b(?:leider (?:kann|konnen|ist|sind|nicht)|(?:kann|konnen|durfen|wird|werden)(?: \S+){0,8}? (?:nicht|kein\w*)|"
        "nicht moglich|unmoglich|kein(?:en)? anspruch|abgelehnt|lehnen .{0,30}ab|ablehnen|keine (?:erstattung|"
        r"entschadigung|gutschrift|ruckerstattung)|ausgeschlossen|nicht erstatten)\b"
    ),
    offers=(
        r"\b(?:ich|wir) (?:kann|konnen|konnte|konnten|wurde|wurden|mochte|mochten) (?:ihnen|dir|euch)?.{0,70}(?:anbieten|"
        r"bieten|geben|erstatten|gutschreiben|schicken|entgegenkommen)\b|\b(?:kann|konnen|konnte) (?:ich|wir) (?:ihnen|"
        r"dir)\b.{0,70}(?:anbieten|bieten|geben)\b|\bbiete(?:n)? (?:ich|wir|ihnen|dir)\b|\bich biete\b|\bwir bieten\b|"
        r"\bmochten sie (?:lieber|einen|eine)\b"
    ),
    accepts=(
        r"^\W*(?:ja|okay|ok|gut|gerne|gern|einverstanden|prima|super|passt|in ordnung|perfekt|abgemacht|na gut|"
        r"von mir aus)\b"
    ),
    declines=(
        r"^\W*(?:nein|ne|nee)\b|\blieber (?:nicht|kein\w*)\b|\b(?:will|mochte|brauche) (?:ich )?(?:kein\w*|nicht)\b|"
        r"\bnein,? danke\b|\bnicht einverstanden\b|\bkein interesse\b|\bdas (?:will|mochte|brauche) ich nicht\b|"
        r"\blehne .{0,20}ab\b|\b(?:nehme|akzeptiere) ich nicht\b|\bnutzt mir nichts\b|\bdavon habe ich nichts\b|"
        r"\bdarauf verzichte ich\b|\b(?:konnen|konnt) (?:sie|ihr) behalten\b"
    ),
    unwanted=r"\b(?:will|mochte|brauche) (?:ich )?kein\w*\b.*|\bnein,? danke.*|\bdas will ich nicht\b.*",
    also="und|&",
    condition=r"\b(?:falls|wenn|sofern|(?:(?<=^)|(?<=, )|(?<=; ))sollten?|ansonsten|sonst|andernfalls|sobald)\b",
    moved=(
        r"\bstattdessen\b|\bdann\b|\bversch(?:iebe|oben)\w*|\bverleg\w*|\bumgebucht\b|\bumbuch\w*|\b(?:geht|passt|"
        r"klappt|ist) (?:auch |das )?(?:klar|in ordnung|gut|moglich|kein problem|auch)\b|\bpasst\b|\bmachen wir\b|"
        r"\btrage (?:ich )?sie\b"
    ),
    same_day=r"\b(?:schicke?n?|lege?n?|packe?n?|stecke?n?) (?:[^.;]*? )?(?:dazu|bei|mit (?:rein|hinein|ins paket))\b|"
    r"\bim selben paket\b|"
    r"\bdann (?:gleich|auch|direkt)\b|\b(?:gleich|direkt) mit\b|\bgleichzeitig\b|"
    r"\bdabei\b|\b(?:am|an dem) ?(?:selben|gleichen) tag\b|\bim selben zug\b",
    automatic=(
        r"\bautomatische (?:antwort|nachricht|ruckmeldung)\b|\bwir sind (?:derzeit|zurzeit|momentan|gerade) (?:nicht|"
        r"geschlossen|abwesend|offline)\b|\boffnungszeiten\b|\babwesenheits\w+|\bservicezeiten\b|"
        r"\b(?:danke|dank) fur (?:ihre|deine) nachricht\b.*\bwir sind (?:\w+ ){0,6}(?:erreichbar|da|geoffnet)\b"
    ),
    because=r"^\W*(?:da|weil|nachdem)\b[^,]{3,90},\s",
    affirms=(
        r"^\W*(?:ja|jawohl|genau|richtig|korrekt|stimmt|das stimmt|selbstverstandlich|naturlich|auf jeden fall)\b"
    ),
    resolved=(
        r"\b(?:gelost|erledigt|geklart|behoben)\b|\b(?:funktioniert|geht|lauft) (?:jetzt|wieder|nun)\b|"
        r"\bhat sich erledigt\b"
    ),
    refused=(
        r"\b(?:lehnen|lehne) (?:wir|ich)?[^.?]{0,50}\bab\b|\b(?:mussen|muss|mussten) (?:wir|"
        r"ich)?[^.?]{0,60}ablehnen\b|\b(?:ist|wurde|wird|bleibt) (?:leider )?(?:abgelehnt|zuruckgewiesen|"
        r"ausgeschlossen)\b|\b(?:konnen|kann|werden|wird) (?:wir|ich|sie)?[^.?]{0,60}(?:nichts?|nix|"
        r"keine?n?)[^.?]{0,40}(?:erstatten|erstattung|ersetzen|zurucknehmen|gutschrift|austauschen|entschadig\w*)\b|"
        r"\bdie entscheidung steht fest\b|\bunsere (?:endgultige|abschließende) entscheidung\b"
        r"|\bwir [^.?]{0,60}\bablehnen\b"
        r"|\b(?:minderung|erstattung|ruckerstattung|entschadigung|gutschrift|kulanz)\b[^.?]{0,60}\b(?:nicht|keine?) (?:\w+ )?"
        r"(?:gewahren|leisten|zustimmen|nachkommen|entsprechen)\b"
        r"|\b(?:erstattung|ruckerstattung|ruckgabe|rucknahme|umtausch|storno|stornierung|entschadigung|ersatz|kulanz)\b"
        r"[^.?]{0,50}\bnicht (?:moglich|vorgesehen)\b|\bkein\w* (?:erstattung|ersatz|anspruch|entschadigung|umtausch)\b"
    ),
    passes_on=r"\bich (?:verbinde|leite|stelle|ubergebe|gebe) (?:sie|dich|das|ihr\w*)\b",
    nobody=(
        r"\b(?:kein|keine|derzeit kein|leider kein|alle) (?:mitarbeiter\w*|berater\w*|kollege\w*) (?:ist |"
        r"sind )?(?:verfugbar|frei|erreichbar|online|im gesprach|belegt)\b|\bniemand (?:erreicht|abgenommen|"
        r"ans telefon|ging ran|hat abgenommen)\b|\bnicht erreicht\b|\bchat ist (?:derzeit |zurzeit )?geschlossen\b"
    ),
    overcharged=r"\b(?:doppelt|zweimal|zu viel|zuviel|falschlich\w*|versehentlich|irrtumlich|zu unrecht)\b",
    done=(
        r"\b(?:habe|haben|wurde|wurden|ist|sind)\b(?: \w+){0,8} (?:verschickt|versendet|geschickt|abgeschickt|"
        r"uberwiesen|losgeschickt|versandt)\b"
    ),
    no_plan=(
        r"\b(?:wollten?|war|waren|hatte|hatten|kam|kamen|stand|ging|gestern|vorgestern|letzte[nrs]?|vergangene[nrs]?|"
        rf"{HABITS['de']}|jede[nrs]?|pro (?:woche|monat|jahr)|"
        "konnte|konnten|wurden sie|(?<!erstattung )(?<!zahlung )lauft(?![^.]* wieder)|endet|ablauft|seit|erreichbar|"
        r"geoffnet|geschlossen|mussen|sollten sie|konnen sie)\b|\b(?:wurden?|(?:ist|sind)(?! (?:bis|spatestens))|haben?|"
        r"hat)\b.{0,60}\b(?:zugestellt|"
        "geliefert|verschickt|versendet|geschickt|abgeschickt|gekommen|angekommen|gewesen|bezahlt|angerufen|versucht|"
        r"uberwiesen|abgebucht)\b"
    ),
)
