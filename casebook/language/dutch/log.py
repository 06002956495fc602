"""What the log says and looks for in Dutch."""

from __future__ import annotations

from casebook.language.dutch.asks import OWN_ASKS
from casebook.language.log_words import ChargedBackWords, LogWords, MoneyWords
from casebook.records.vocabularies import Channel, EventKind
from casebook.text.quick_pattern import QuickPattern
from casebook.text.words.shown_words import SHOWED_NL

_VERB = (
    "(?:is|was|zijn|waren|kwam|komt|werd|wordt|heeft|had|hebben|gaat|ging|duurt|duurde|zou|zal|moet|moest|kan|kon|blijkt"
    "|bleek|blijft|bleef|lukt|lukte|staat|stond|ligt|lag|doet|deed)"
)
"""What stands behind *het* where that is no article."""

_DONE = (
    r"(?:geannuleerd|afgezegd|verzet|uitgesteld|verplaatst|gesloten|afgewezen|ingetrokken|heropend|verlengd)"
    r"(?= (?:door|om|op|weer|naar|tot|zonder|met|omdat|want|per|via|vanwege)\b|[.,;:]|$)"
)
"""What was done, of a thing that is not named."""

_VERB_OF_ROLE = (
    r"(?:is|was|heeft|had|zegt|zei|zal|zou|kan|kon|wil|wilde|kwam|komt|gaat|ging|vond|vindt|stuurde|stuurt|belde|belt"
    r"|moet|moest|doet|deed|weet|wist|geeft|gaf|vroeg|vraagt|beloofde|belooft|bevestigde|bevestigt|liet|laat|bleef"
    r"|keek|snapt|snapte|constateerde|stelde|betaalt|regelt|regelde|komt|keurde|bood|biedt|ziet|zag|bood|biedt|hielp"
    r"|bleek|accepteert|erkent|keurt)"
)
"""How a sentence goes on that begins with who did something."""

_IN_CHARGE = (
    r"(?:de |een )?(?:leidinggevende|team ?leid(?:er|ster)|\w*manager|chef|baas|eigenaar|eigenares|supervisor|zaakvoerder"
    r"|directeur|directrice)"
)
"""What somebody is who may decide, as notes name them."""

LOG = LogWords(
    contract_ended="opgezegd",
    order_kinds={
        **dict.fromkeys(("mem", "memb", "lid"), "Lidmaatschap"),
        **dict.fromkeys(("acc", "acct", "account"), "Account"),
        **dict.fromkeys(("pol", "polis"), "Polis"),
        **dict.fromkeys(("abo", "abonnement", "sub"), "Abonnement"),
        **dict.fromkeys(("bkg", "boek", "boeking"), "Boeking"),
        **dict.fromkeys(("klant", "klantnr", "cust"), "Klantnummer"),
        **dict.fromkeys(("inv", "fac", "factuur"), "Factuur"),
    },
    booked_things=QuickPattern(
        r"\b(?:(?:\d+|een|twee|drie|vier) (?:\w+ )?(?:tickets?|kaartjes|nachten)|(?:vlieg|trein"
        r"|concert)tickets?|vlucht(?:en)?"
        r"|hotelkamer|(?:vlieg|rond|strand)?reis naar|vakantie|cruise)\b"
    ),
    event_alone={
        EventKind.ORDERED: "de bestelling is geplaatst op {day}",
        EventKind.SHIPPED: "de bestelling is verzonden op {day}",
        EventKind.DELIVERED: "de bestelling is bezorgd op {day}",
        EventKind.MARKED_DELIVERED: "volgens de tracking is het bezorgd op {day}, maar ik heb niets ontvangen",
        EventKind.RETURNED: "de retourzending is verstuurd op {day}",
        EventKind.CANCELLED: "de annulering was op {day}",
    },
    item_for="{items}, {amount}",
    other_party="een andere partij",
    call_alone="telefonisch",
    in_all="in totaal {amount}",
    mails=("{count} e-mail", "{count} e-mails"),
    number_given="zaaknummer {number} gegeven",
    follow_since="Graag uitgaan van wat {who} daarna besloot, op {day}, of laten weten wie beslist",
    that_happened="dat gebeurde op {day}",
    agreed_since="maar {who} ging op {day} akkoord",
    agreed_before="maar {who} was op {day} akkoord gegaan",
    but_said="Maar {text}",
    refunded="{what} terugbetaald",
    promised_thing="{what} toegezegd",
    on_today="vandaag, {day}",
    promised_for="{promised}, {due}",
    promised_if="{what} onder voorwaarde toegezegd",
    declined="{what} heb ik afgeslagen",
    accepted_first="eerst geaccepteerd",
    offer_declined="mij is {what} aangeboden; dat heb ik afgeslagen",
    refund=QuickPattern(r"\b(?:terug(?:betal|stort|gave|boek)\w*|restitutie|terug)\b"),
    payments=(
        MoneyWords(
            called=QuickPattern(
                r"\b(?:uitker(?:ing|en)|uitgekeerd|uitbetal(?:ing|en)|uitbetaald|keer(?:t|en)? .*\buit\b)"
            ),
            kind="uitkering",
            event="uitgekeerd",
            sum="uitgekeerd {amount} op {days}",
            part="uitgekeerd {amount} van {stake} op {days}",
        ),
        MoneyWords(
            called=QuickPattern(r"\b(?:schade|kosten)?vergoed(?:ing|en|t)?\b|\bcompens(?:atie|eren)\b"),
            kind="vergoeding",
            event="vergoed",
            sum="vergoed {amount} op {days}",
            part="vergoed {amount} van {stake} op {days}",
        ),
    ),
    charged_back=ChargedBackWords(
        event="gestorneerd",
        said="er is {amount} gestorneerd",
        sum="gestorneerd {amount} op {days}",
        part="gestorneerd {amount} van {stake} op {days}",
    ),
    leans=QuickPattern(
        rf"(?:het {_VERB}|'t {_VERB}|dat|die|daar\w*|hier(?:op|van|voor|mee|over)|erop|ervan|weer|opnieuw|alweer"
        rf"|hetzelfde|zelfde"
        r"|idem|maar|en|dus|toen|ook|alsnog)\b"
        r"|(?:dit|deze)\b(?! (?:keer|week|maand|ochtend|middag|avond|jaar)\b)|zoals (?:beloofd|gewoonlijk)\b"
        r"|(?:maan|dins|woens|donder|vrij|zater|zon)dag (?:kwam|ging|is|was) (?:en ging|voorbij|niets?|verstreken)\b"
        rf"|de (?:dag|datum|termijn) (?:ging|is|was|kwam)\b|{_DONE}"
    ),
    broke_off=QuickPattern(
        r"\b(?:opgehangen|hing op|verbroken|weggevallen|viel weg|afgebroken|verbinding weg|eruit gegooid|beëindigd)\b"
    ),
    nobody_came=QuickPattern(
        r"(?:er (?:kwam|is|was) )?(?:weer |wéér )?niemand(?: (?:kwam|is|was))?(?: (?:gekomen|geweest|langs|langsgekomen"
        r"|langs geweest|komen opdagen|verschenen))?(?: de hele (?:dag|ochtend|middag))?"
    ),
    nobody_answered=QuickPattern(
        r"\b(?:niemand (?:nam|neemt|heeft|had)? ?(?:op|opgenomen|geantwoord|gereageerd)|neemt niemand op|nam niemand op"
        r"|geen (?:antwoord|gehoor|reactie)|voicemail|niet (?:opgenomen|geantwoord|beantwoord|gereageerd))\b"
    ),
    refused=QuickPattern(
        r"(?:(?:hij|ze|zij|(?:mijn |het |de )?(?:bezwaar|klacht|verzoek|claim|aanvraag)) )?(?:is "
        r"|wordt )?(?:geweigerd|weiger(?:t|de)n?|weigering|afgewezen|afwijzing|wijst .* af)\b"
    ),
    waits=QuickPattern(
        r"(?:(?:ik )?(?:heb )?\d+ min\w* (?:gewacht|in de wacht)|in de (?:wacht|wachtrij)|gewacht|wachtrij|wachttijd)\b"
    ),
    promised_that_on="{who} beloofde dat op {day}",
    said_that="zei {text}",
    with_whom="met {who}",
    with_whom_on="met {who} op {day}{more}: {text}",
    no_answer_from="geen antwoord van {who}",
    i_wrote="ik schreef",
    i_wrote_on="op {day} schreef ik{more}: {text}",
    according_to="volgens {who}",
    according_to_on="volgens {who} op {day}{more}: {text}",
    refusing="{who} wees mijn verzoek af",
    refusing_what="{who} weigerde {what}",
    the_refusal="de afwijzing",
    you_refused="jullie wezen mijn verzoek af",
    you_refused_what="jullie weigerden {what}",
    own_doing=QuickPattern(
        r"(?:ik|wij|we) (?:(?:heb|hebben|had|hadden)\b(?!.*\b(?:nodig|recht|geaccepteerd|aanvaard|uw?|je|jou|jouw|jullie)\b)"
        r"|(?:vroeg|vroegen|vertelde|stuurde|stuurden|belde|belden|mailde|schreef|wachtte|sprak|liet|meldde|klaagde|weigerde"
        r"|wilde|wilden|wil|bracht|moest (?:wachten|weer|alles))\b(?!.*\b(?:uw?|je|jou|jouw|jullie)\b))"
        r"|(?:er kwam|er is|er was) (?:weer |nog )?niemand\b|niemand (?:kwam|is|geweest|gekomen)\b"
        r"|niets (?:gekomen|ontvangen|gekregen)\b"
        r"|(?:de )?verkeerde \w+ (?:geleverd|gekomen|gekregen|ontvangen)\b"
        r"|(?:weer|nog steeds|alweer) (?:kapot|stuk|dood|niet|lek)\b"
        r"|(?:(?:nogmaals|weer|opnieuw|alles|alle|schade|foto['’]?s?|bewijs|het|een|de|formulier|klacht|mijn|bon) )*"
        r"(?:gevraagd (?:om|naar|of|waarom|wanneer)|gemeld|gebeld|gemaild|gestuurd|opgestuurd|uitgelegd|ingediend|doorgegeven"
        r"|gewacht)\b|(?:om|naar) [^,.;]{1,40} gevraagd\b"
        r"|(?:precies |weer |alweer )?(?:de|het)zelfde (?:tekst|antwoord|verhaal|mail|brief|rekening|smoes)\b"
        rf"|{SHOWED_NL}"
    ),
    needs_first=(
        QuickPattern(r"(?:(?:ik|we|wij) heb(?:ben)?|heb ik|hebben we) eerst (een [^,;.]+?) nodig"),
        r"eerst is \1 nodig",
    ),
    they=(
        (
            QuickPattern(
                r"(?:ze|zij) ((?:hebben|hadden|zijn|waren|zeggen|zeiden|schrijven|schreven|sloten|weigeren|weigerden"
                r"|stuurden|willen|wilden|blijven|bleven|vinden|vonden) (?!(?:.* )?(?:ze|zij|hen|hun)\b).+)"
            ),
            r"jullie \1",
        ),
        (QuickPattern(r"(?!.*\b(?:ze|zij|hen|hun)\b.*,)(.+), (zeggen|schrijven) (?:ze|zij)"), r"\1, \2 jullie"),
    ),
    to_me=QuickPattern(r"\b(?:je|jij|jezelf|jouwe)\b"),
    spoken=QuickPattern(
        r"^(?:ik|wij|we) (?!(?:krijg|ontvang|hoef|mag|mogen|word|hoor|moet|hou|kan|kunnen)\w*\b)|\b(?:u|uw|jou|jouw|jullie)\b"
    ),
    reader=("jullie", "jullie"),
    nth_with_you="Dit is mijn {nth} contact met jullie sinds {day}",
    then_transferred="daarna ben ik doorverbonden",
    hours_nearly="Dit kostte mij al bijna {count} uur",
    your_message={
        Channel.EMAIL: "jullie e-mail van {day}",
        Channel.LETTER: "jullie brief van {day}",
        Channel.FORM: "jullie webbericht van {day}",
        Channel.CHAT: "jullie chatbericht van {day}",
        Channel.SOCIAL: "jullie bericht op sociale media van {day}",
    },
    lacks=(
        (
            QuickPattern(
                r"(geen (?:[\w'-]+ ){1,4}(?:gestuurd|meegestuurd|gegeven|bijgevoegd|getoond|genoemd|meegeleverd))"
            ),
            r" heeft \1",
            r"jullie hebben \1",
        ),
    ),
    did_it=QuickPattern(
        "(?:bood|biedt|zei|zegt|vroeg (?:mij|me|ons)|vraagt (?:mij|me|ons)|wilde|beweert|beweerde|verwees|verwijst|"
        "(?:gaf|overhandigde|stuurde|mailde) (?:mij|me|ons)|"
        "gaf toe|geeft toe|weigerde (?:om )?te|(?:beloofde|belooft|bevestigde|bevestigt|stelde|stelt)(?= (?:een|de|het|"
        r"mij|me|ons|mijn|dat|om|niets|niks|geen|alleen|weer|nog|te|terug|\d[\d.,]*)\b))\b"
    ),
    holds=QuickPattern(
        r"(?:ziet|kan .* zien|zegt|heeft (?=(?:de|het|mijn|geen|een)\b)|weet|bevestigt|geeft toe|snapt|begrijpt"
        r"|vindt|erkent)\b"
    ),
    in_charge=QuickPattern(_IN_CHARGE),
    own_role=QuickPattern(rf"{_IN_CHARGE} (?={_VERB_OF_ROLE}\b)"),
    nothing_heard=QuickPattern(
        r"\b(?:niets|niks) (?:meer )?(?:(?:van \w+ )?(?:gehoord|vernomen)|gebeurd)\b"
        r"|\bniemand (?:heeft )?(?:terug)?(?:gebeld|belde|kwam)\b|\bniet (?:terug)?gebeld\b|\bniet gebeurd\b"
        r"|\b(?:toont|staat) (?:niets|niks)\b"
    ),
    got_through=QuickPattern(
        r"(?:(?:ik|net|weer|zelf|vandaag|vanochtend|nog eens|opnieuw|met) )*"
        r"(?:(?!(?:ze|zij|hij|heeft|hebben|is|zijn|word\w*|ben)\b)[^\s,]+ ){0,3}"
        r"(?:gebeld|gemaild|gesproken|geappt|aan de (?:lijn|telefoon)|(?:langs|terug) ?(?:geweest|gegaan))(?: met [^\s,]+)?"
        r"|(?:ik )?(?:belde|mailde|sprak)(?: (?!mij\b|me\b)[^\s,]+){0,3}"
    ),
    received=(
        (
            QuickPattern(
                r"(?:een|de|het|mijn|onze|weer een) (?:\w+ )?(?:rekening|\w*factuur|\w*nota|brief|\w*herinnering"
                r"|aanmaning|mail|boete)\b.*"
            ),
            r"\g<0>",
        ),
        (
            QuickPattern(
                r"(?:(?:nieuwe|tweede|eerste|laatste) )?(?:\w*rekening|\w*factuur|\w*nota|brief|\w*herinnering|aanmaning|e-?mail"
                r"|boete|\w*aanslag|offerte|acceptgiro|naheffing)\b(?!:)(?: gekregen| ontvangen)?(.*)"
            ),
            r"een \g<0>",
        ),
    ),
    received_on="op {day} kreeg ik {what}",
    own_asks=OWN_ASKS,
    told_to_do=QuickPattern(
        r"(?:(?:ik|we|wij) (?:moet|moeten|dien|dienen|mag|mogen|hoef|hoeven|krijg|krijgen)"
        r"|(?:eerst|nu|dan|daarvoor) (?:moet|moeten|dien|dienen) (?:ik|we|wij)"
        r"|(?:ik|we|wij) (?:kan|kunnen)\b.*\b(?:terugsturen|retourneren|ruilen|houden|ophalen|annuleren|kiezen|opzeggen)"
        r"|(?:ik|we|wij) (?:heb|hebben)\b.*\b(?:nodig|recht op))\b(?! (?:geen|niets|niks|niemand|steeds|nog)\b)"
        r"|(?:hij|het|die|dit|dat|(?:de|het) \w+) (?:moet|dient)\b"
        r"(?!.*\b(?:navragen|vragen|overleggen|uitzoeken|nakijken|kijken|checken|bellen|wachten|weten)\b)"
    ),
)
