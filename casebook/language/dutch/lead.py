"""What the lead says and looks for in Dutch."""

from __future__ import annotations

from casebook.language.dutch.asks import AS_YOU
from casebook.language.dutch.comes import COMES
from casebook.language.dutch.promised_actions import PROMISED_ACTIONS
from casebook.language.dutch.rest_asks import DEPOSIT_ASKS, REST_ASKS, REST_IN_PLACE
from casebook.language.lead_words import LeadWords
from casebook.text.quick_pattern import QuickPattern

_CLAUSE = (
    r"(?!.*\b(?:zal|zullen|zou|kan|kunnen|wordt|worden|is|zijn|heeft|hebben|komt|komen|belt|stuurt|gaat|neemt|ik|hij"
    r"|zij|ze|wij|we|u|uw|je|jij|jouw|mij|me|ons|het)\b)"
    r"(?!.*\b(?:terug|op|mee|af|uit|na|langs|\w+en)$)(?:[^.;:?!,]|(?<=\d)[.,](?=\d))+"
)
"""What follows in a thing that is no sentence, and means the same whoever says it."""

_THAT = r"( (?!.*\b(?:ik|u|uw|wij|we|hij|zij|ze|je|jij|mij|me|ons|mijn|zal|zullen|als)\b)[^.;:?!,]+)"
"""What a message says that means the same whoever says it."""

_REST = r"((?: (?!voor (?:beide|alle|ons)\b)[^ ,;]+)*)(?: voor (?:beide|alle|ons)\b[^,;]*)?"
"""What follows a sum that is asked for; for whom all of it was is left out where only a part is."""

_SUM = r"(?:(?:het|mijn|dit|dat) (?:\w+ )?bedrag van )?{sum}"
"""A sum, also where it is only called that: *het dubbele bedrag van 40 euro* is those 40."""

_ALL = r"(?:(?:de|het|mijn|onze?) (?:hele|volledige)|heel (?:de|het|mijn)|al (?:het|mijn))"

LEAD = LeadWords(
    reported_on="Ik meldde dit op {day}",
    agreed_on="Op {day} zijn we {amount} overeengekomen{by}",
    first_contact="Mijn eerste contact was op {day}",
    number_beside=", {number}",
    promised_by=", uiterlijk {day}",
    promised_by_hour=", uiterlijk {day}",
    due_that_day="nog dezelfde dag",
    so_much_back="{amount} terug",
    whole_amount_is="Het hele bedrag is {amount}",
    of_it_owed="Daarvan krijg ik nog {amount}.",
    the_rest_of_it="de resterende {amount}",
    rest_in_place=REST_IN_PLACE,
    comes_to=QuickPattern(r"(?<=\w) van $"),
    confirm_settled="Graag hoor ik uiterlijk {day} dat dit is afgehandeld",
    all_refunded="{amount} is terugbetaald; graag hoor ik uiterlijk {day} dat dit is afgehandeld",
    owed_asks=(
        (
            QuickPattern(
                r"((?:graag )?(?:betaal|stort|geef|boek|maak))( mij| me| ons)?"
                r"(?: (?:het|dit|alles|de rest|(?:het|mijn|ons) (?:hele )?(?:geld|bedrag)))? (terug|over)",
            ),
            r"\1\2 {amount} \3",
        ),
        (
            QuickPattern(r"(graag )?(?:het |mijn |alles |de rest )?(?:geld |bedrag )?terugbetalen"),
            r"\1{amount} terugbetalen",
        ),
        (
            QuickPattern(r"(?!.*\b(?:volledige|gedeeltelijke|hele)\b)((?:(?:een|de|mijn) )?(?:\w+ )?terugbetaling)"),
            r"\1 van {amount}",
        ),
        *REST_ASKS,
    ),
    whole_asks=(
        (QuickPattern(r"(.*\b(?:terugbetaling|restitutie))"), r"\1 van {amount}"),
        (QuickPattern(r"(.*\bgeld terug)"), r"\1 ({amount})"),
    ),
    remaining_asks=(
        (
            rf"((?:graag )?(?:betaal|stort|geef|boek|maak))( mij| me| ons)? {_SUM} (terug|over){_REST}",
            r"\1\2 de resterende {amount} \3\4",
        ),
        (
            r"(?:(?:een|de|mijn) )?(?:(?:volledige|hele) )?(?:terugbetaling|restitutie)(?: van {sum})?((?: (?:op|naar) [^,;]+)?)",
            r"terugbetaling van de resterende {amount}\1",
        ),
        (
            rf"(?:de |mijn )?{_SUM} (terug|terugbetaald|teruggestort|terugbetalen){_REST}",
            r"de resterende {amount} \1\2",
        ),
        (
            r"((?:de |een )?(?:uitbetaling|betaling|overboeking)) van {sum}((?: (?:op|naar) [^,;]+)?)",
            r"\1 van de resterende {amount}\2",
        ),
        *DEPOSIT_ASKS,
        (rf"{_ALL} (som|koopsom)(?: terug)?", r"de rest van de \1 ({amount})"),
        (rf"{_ALL} (geld|bedrag|aankoopbedrag)(?: terug)?", r"de rest van het \1 ({amount})"),
    ),
    rest_asks=(
        (
            QuickPattern(r"(.*\b)(de|het|mijn|onze|ons) (?:hele|volledige|gehele) (?!terugbetaling)(.+)"),
            r"\1de rest van \2 \3",
        ),
        (
            QuickPattern(r"(?:een |de )?(?:volledige|gehele) (terugbetaling|uitbetaling|uitkering|restitutie)\b(.*)"),
            r"\1 van de rest\2",
        ),
        (QuickPattern(r"(.*\b)alles\b(.*)"), r"\1de rest\2"),
    ),
    as_you=AS_YOU,
    for_a_part=QuickPattern(r"\b(?:deel|gedeeltelijk\w*|helft|verschil|extra|kosten|borg|aanbetaling|\d+ ?%)|\d"),
    # `of` of an ask in English, `a refund of 40 EUR`, offers nothing else.
    for_more=QuickPattern(r"\b(?:en|plus|ook|(?<!refund )(?<!payment )(?<!amount )of)\b|[,;](?! ?\d)"),
    things=(
        (
            QuickPattern(rf"((?:een|de) (?:brief|e-?mail|mail|bericht)) dat{_THAT}"),
            r"\1 waarin staat dat\2",
        ),
        *COMES,
        (QuickPattern(rf"(?:een|de) (?:bevestiging|\w+ waarin staat) dat{_THAT}"), r"\g<0>"),
        (  # the last word says again that it is to come
            QuickPattern(
                rf"((?:nieuwe?|andere?) {_CLAUSE}?) (?:geleverd|bezorgd|verzonden|(?:op|toe)?gestuurd|verstuurd)"
            ),
            r"een \1",
        ),
        (QuickPattern(rf"(?:een|de|mijn|twee|drie|vier) {_CLAUSE}|het {_CLAUSE}"), r"\g<0>"),
        (QuickPattern(rf"(?:her)?levering van (?:de|het|mijn|onze?) {_CLAUSE}"), r"\g<0>"),
        (  # several have no article
            QuickPattern(
                rf"(?:nieuwe|andere) (?!\w*(?:oven|wagen|keuken|deken|laken)\b)\w+(?:en|[eo][lnr]s|'s)\b(?: {_CLAUSE})?"
            ),
            r"\g<0>",
        ),
        (QuickPattern(rf"(?:nieuwe?|andere?) {_CLAUSE}"), r"een \g<0>"),
        (
            QuickPattern(
                rf"(?:monteur|technicus|installateur|loodgieter|koerier|expert|taxateur|antwoord|telefoontje|bericht"
                rf"|reactie|vervanger|onderzoek)(?: {_CLAUSE})?"
            ),
            r"een \g<0>",
        ),
        (QuickPattern(rf"(?:rapport|onderdeel|formulier)(?: {_CLAUSE})?"), r"het \g<0>"),
        (
            QuickPattern(
                rf"(?:volledige )?(?:terugbetaling|vervanging|restitutie|uitbetaling|uitkering)(?: {_CLAUSE})?"
            ),
            r"\g<0>",
        ),
    ),
    promised_actions=PROMISED_ACTIONS,
    decides=QuickPattern(
        r"\b(?:foto\w*|deurbel\w*|filmpje|video|schermafbeelding\w*|screenshots?|getekend|handtekening\w*|bon|bonnetje"
        r"|bewij[sz]\w*|tracking|defect|rapport|mijn exemplaar|namaak\w*|nep|vervals\w*|niet (?:echt|origineel)\b"
        r"|(?:vanaf|af|uit) (?:de )?fabriek|verborgen gebrek|uitgelezen|gescand|gewicht|weegt|meter\w*|afschrift\w*"
        "|(?<!vraag )mijn bank|factuur|bevestig(?:t|d|en|den?|ing)|schriftelijk|op papier|nagemeten|opname"
        "|afleverbon|vrachtbrief|pakbon"
        "|op (?:het|mijn|jullie|uw) (?:formulier|label) staat|in (?:de|mijn|jullie|uw) (?:brief|e-?mail|mail) staat"
        "|(?:het|mijn|jullie|uw) formulier (?:zegt|vermeldt)|(?:de|mijn|jullie|uw) (?:brief|e-?mail|mail) (?:zegt"
        "|vermeldt)|contract|(?:op|volgens) (?:het|de) etiket|getuigen?|toegegeven|erken(?:t|de|d)|ziet|zag|thuis"
        "|terugbetaald|verkeerde?|leeg|beschadigd|niemand (?:is )?(?:gekomen|geweest|langs|kwam)|kwam niemand|dubbele?"
        "|twee keer|tweemaal|helft|kwijt|zoek|offerte|expert|(?:in|bij) (?:het|uw|jullie|hun) magazijn|gezien|(?:ik was"
        "|we waren|wij waren) (?:op|in|niet|bij)|niets (?:van|ontvangen|gekregen|binnen|bijgeschreven)|nooit (?:ontvangen"
        "|gekregen|getekend|binnen|geweest|gebruikt)|niet van mij|fout (?:is )?gevonden|vergissing|ten onrechte|breuk"
        "|(?:ander|verkeerd) adres|(?:twee|drie) reparaties|(?:weer|opnieuw|nog steeds|alweer) (?:fout|kapot|stuk"
        "|verkeerd|lek|defect)|heb ik geweigerd|uit het assortiment|niet meer leverbaar"
        "|akkoord|staat (?:er )?nog|beide|(?:jullie|uw|hun) eigen|(?:fabricage"
        "|fabrieks|productie|montage|constructie|installatie|materiaal)fout(?:en)?|niet (?:meer )?te repareren"
        r"|onherstelbaar|(?:verkeerd|slecht) (?:gemonteerd|geplaatst|aangesloten|afgesteld))\b"
    ),
    own_things=QuickPattern(r"mijn (?!excuses|collega|naam|manager)"),
    handed_in=QuickPattern(
        r"\b(?:gestuurd|verstuurd|opgestuurd|gemaild|ge[üu]pload|ingediend|doorgestuurd|bijgevoegd)\b"
    ),
    own_account=QuickPattern(
        r"(?:ik|wij|we|mijn|onze|ons)\b|(?:op|in|bij) (?:mijn|de mijne|het mijne|ons|onze)\b|(?:heb|had|was"
        r"|ben) (?:toch|wel|het|dat|die|alles)\b"
        r"|(?!(?:hij|zij|ze) )(?:[\w'-]+ ){1,4}(?:rekende|rekent|schreef|schrijft|verkocht|annuleerde"
        r"|beschadigde|verloor)"
        r" (?:mij|me|ons|mijn|onze)\b"
        r"|(?:[a-z'-]+ ){1,3}(?:teruggestuurd|besteld|gekocht|nooit (?:gekomen|bezorgd)|kapot)\b"
        r"|(?:besteld|gekocht|betaald|gestuurd|teruggestuurd|geboekt|ontvangen|gekregen|opgezegd)\b"
        r"|(?:de |het |mijn |ons |onze )?(?:pakje|pakket|bestelling|zending|artikel|vlucht|levering)\b"
    ),
    leans=QuickPattern(
        r"(?:hij|deze|dit|het (?:is|was|werkt|doet|ging|gaat|kwam|komt|heeft|had|bleef|blijft|lekt|valt|maakt))\b"
    ),
    goes_back=QuickPattern(
        r"(?:hij|zij|ze|dit|dat|die|deze|het (?:is|was|werkt|doet|kwam|komt|heeft))\b"
        r"|.*\b(?:er|daar|hier)(?:over|van|voor|mee|op|aan|bij|omheen|tegen)\b|.*\b(?:daarna|later|sindsdien"
        r"|daardoor|intussen|ondertussen)\b"
    ),
    complains=QuickPattern(
        r"\b(?<!zonder )(?:zonder(?! (?:schade|problem|kras|vertraging|gebrek|opmerking))"
        r"|op (?:de|mijn|onze) \w*(?:rekening|factuur|nota)\b[^,;]{0,30}? (?:staat|staan|stond|stonden)"
        r"|niet|geen|niets|niks|nix|nooit|niemand|toch|weiger\w*|kapot|stuk|kwijt|verkeerde?|dubbele?"
        r"|twee keer|ingehouden|houden"
        r"|schrijv\w+|afgeschreven|geannuleerd|lekt?|lekkage|defect|leeg|beschadigd|nog steeds|ineens|\w*schade|te laat"
        r"|mat(?:en)? (?:kleiner|groter)|gekrompen|krimpt|verliest|verkleurd|ontbrak\w*|brak(?:en)? af|verrot\w*|schimmel\w*"
        r"|val(?:t|len)\b[^.;]*\buit|uitgevallen|fout(?:melding|code)?|loopt vast|gestolen|mislukt|storing"
        r"|blijf\w*|blijven|incasse\w+|eis(?:t|en)|druppelt|flikkert|klemt|wachten? nog|op zich wachten|afgetrokken"
        r"|ontbre\w+|(?:wordt|werd|bleef|blijft|op|gaat|ging) zwart|zwart scherm|gebarsten|gescheurd|gebroken|deuk\w*|kras\w*"
        r"|in plaats van|i\.?p\.?v|te (?:hoog|laag|veel|weinig|kort|lang|klein|groot|smal|breed|dun|dik))\b"
    ),
    began=QuickPattern(
        r"\bsinds (?!dien\b)\w|\b(?:in|sinds|vanaf|van|begin|eind|half|medio) (?:januari|februari|maart|april|mei|juni"
        r"|juli|augustus|september|oktober|november|december)\b"
    ),
    not_seen="nog niets vernomen",
    not_heard=("daar heb ik nog niets van vernomen", "nog niets van vernomen", "nog niets vernomen"),
    keep_promise_by="Graag zie ik die toezegging uiterlijk {day} nagekomen.",
    still_waiting="ik wacht nog",
    refused_alone_on="{who} weigerde op {day}",
    refused_alone="{who} weigerde",
    somebody_says="{who} zegt: {text}",
    refused_by_nobody="mijn verzoek is afgewezen",
    refused_rest_on="{who} weigerde de rest op {day}",
    refused_rest="{who} weigerde de rest",
    says_first=QuickPattern(r"(?:hij|zij|ze) zegt:(?: |$)"),
    saw=(
        (QuickPattern(r"(?:(?:hij|zij|ze) )?(?:ziet|zag)( .+)"), r"zag\1"),
        (QuickPattern(r"(?:(?:hij|zij|ze) )?kan( .+) zien"), r"zag\1"),
        (QuickPattern(r"(?:(?:hij|zij|ze) )?heeft( .+) gezien"), r"zag\1"),
        (QuickPattern(r"(?:(?:hij|zij|ze) )?heeft( .+) gevonden"), r"vond\1"),
        (QuickPattern(r"(?:(?:hij|zij|ze) )?heeft( .+) (?:ontvangen|gekregen)"), r"kreeg\1"),
        (QuickPattern(r"(?:(?:hij|zij|ze) )?(?:zegt|zei)( dat .+)"), r"zei\1"),
        (QuickPattern(r"(?:(?:hij|zij|ze) )?(?:geeft|gaf) toe( dat .+)"), r"gaf toe\1"),
        (QuickPattern(r"(?:(?:hij|zij|ze) )?(?:bevestigt|bevestigde)( .+)"), r"bevestigde\1"),
        (QuickPattern(r"(?:(?:zij|ze) )?bevestigen( .+)"), r"bevestigden\1"),
        (QuickPattern(r"(?:(?:hij|zij|ze) )?(?:erkent|erkende)( .+)"), r"erkende\1"),
        (QuickPattern(r"(?:(?:zij|ze) )?erkennen( .+)"), r"erkenden\1"),
    ),
    somebody_saw="{who} {did} {on}{what}",
    solution="een oplossing",
    as_promised="{who} beloofde dat{due}{number}",
    saw_and_promised="{saw} en beloofde {what}",
    told_now=QuickPattern(
        r"((?:de|het|mijn|onze|jullie|uw|hun|zijn|haar|beide)(?: [^\s,;:]+){1,3}?|hij|zij|ze) (?:bevestigt|bevestigen"
        r"|erkent|erkennen)\b"
    ),
    nothing_by="op {day} was er nog niets",
    nothing_came="er kwam niets",
    nothing_yet=QuickPattern(
        r"\bnog (?:steeds )?(?:niets|niks|geen (?:geld|terugbetaling|bericht|antwoord|reactie|pakket|vervanging))\b"
        r"|\b(?:niets|niks) (?:van|op mijn|binnen|ontvangen|gekregen|bijgeschreven|gekomen)\b"
        r"|\bnog (?:steeds )?niet (?:ontvangen|gekregen|binnen|gekomen|terugbetaald|bijgeschreven)\b"
    ),
    stands_with_day=QuickPattern(
        r"(?:er (?:kwam|is|was) (?:weer |nog |wéér )?niemand(?: (?:gekomen|geweest|langs|langsgekomen|opdagen))?"
        r"|niemand (?:kwam|is (?:gekomen|geweest|langs geweest|langsgekomen))(?: (?:langs|opdagen))?)$"
    ),
    said_with_day="{said} op {day}",
    none_came={"een": "er kwam geen {thing} op {day}"},
    news_begins=QuickPattern(
        r"(?:getekend|afgeleverd|bezorgd|geleverd|ontvangen|teruggestuurd|gescand|opgehaald|ingeleverd"
        r"|gewogen|geweigerd"
        r"|aangenomen|gemarkeerd)\b(?!:)"
    ),
    return_was="op {day} is mijn retour {news}",
    parcel_was="op {day} is het pakket {news}",
    parcel_with_was="op {day} is het pakket van {carrier} {news}",
    my_return="Mijn retour",
    not_only="niet alleen de {amount}",
    still_owed="nog {amount}",
    others_broken=("Een andere toezegging is niet nagekomen", "{count} andere toezeggingen zijn niet nagekomen"),
    of_which_owed="waarvan ik nog {amount} krijg",
    part_of="{part} van {whole}",
    said_by_them=QuickPattern(
        r"\b(?:zei|zegt|zeggen|volgens (?!de tracking)|belooft?|beloofde|zal|zullen|gevraagd|aangeboden|denkt|vindt)\b"
    ),
    adds=QuickPattern(r"en (?:hij|zij|ze|ik|wij|we|het|er|gaf|kreeg|stuurde|betaalde|heeft|is|gaat|komt|zal)\b"),
    goes_on=QuickPattern(r"(?:hij|zij|ze|zegt|zei|ik|wij|we)\b"),
    ends_with_who=QuickPattern(r"\b(?:zegt|zei|zeggen|zeiden) (?:hij|zij|ze)\.?$"),
    somebody_said_on="{said}, zei {who} op {day}",
    hearsay=QuickPattern(
        r"\b(?:hij|zij|ze|zei|zegt|zeggen|volgens (?!de tracking)|belooft?|beloofde|zal|zullen|gevraagd|aangeboden)\b"
    ),
    says_nothing_more=frozenset(
        "geen niet nooit niets niks niemand nog steeds weer het die dat er is heeft hebben gekomen gebeurd gebeld bericht"
        " antwoord ontvangen gekregen kwam belde een de van ooit zoals beloofd ik op mijn rekening afschrift".split()
    ),
)
