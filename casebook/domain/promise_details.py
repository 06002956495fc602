"""The words of a promise that do not tell which thing is promised: all others do. Lower case, without accents.

In the lists a blank parts two words, and `*` stands for the rest of a word; it stands only where no other word begins so.
"""

from __future__ import annotations

from casebook.records.vocabularies import Promised
from casebook.text.words.calendar_words import MONTHS, SHORT_MONTHS, SHORT_WEEKDAYS, WEEKDAYS, every_name

VISIT = ("technician", "engineer", "repairman", "monteur", "techniker", "technicien", "tecnico", "visit", "bezoek")
"""Who comes to look is not yet a repair."""

NUMBERED = frozenset("parcel package order item unit pakket bestelling artikel zending nummer number no nr".split())
"""A number behind these says which one."""

_DAYS_BY_NAME = (
    every_name(MONTHS, WEEKDAYS)
    + every_name(SHORT_MONTHS, languages=("en", "nl"))
    + every_name(SHORT_WEEKDAYS, languages=("en",))
)

ANYWHERE = (
    (
        # who and how
        "a an the my your our me you i ll ve we he she it they us him her his their this that these those there here who which "
        "will would shall should can could may might is are was be been being have has had do does did not yet to of on "
        "in at by with from for into and or so as then soon now again back new up out off over just only still finally "
        "really please promise promised promises guarantee guaranteed definitely certainly surely personally sure asap "
        "at latest most least about around full fully whole complete completely entire entirely total all get gets "
        "receive receives give gives make makes send sends sent come comes coming go goes going agreed approved process "
        "processed issued arrange arranged done within another once more time times last first next coming than later no "
        "until till "
        # when
        "today tomorrow tmrw tonight shortly morning afternoon evening noon midday midnight night day* hour hours hr hrs minute "
        "minutes min mins week weeks weekend month months year years business working calendar end start beginning mid "
        "early late between before after am pm pt et one two three four five six seven eight nine ten eleven twelve couple few "
        "st nd rd th "
        # the same in Dutch
        "de het een die dat deze dit ik u je jij jou jouw uw wij we ze hij zij hem haar mijn ons onze hun men er hier "
        "wordt worden word zal zullen kan kunnen mag is zijn was ben heeft hebben heb wil te om op aan met van voor tot "
        "bij uit in en of dan nog nu weer opnieuw zo snel mogelijk spoedig al wel niet hele volledig volledige geheel "
        "krijg krijgt krijgen ontvang ontvangt ontvangen komt komen gaat gaan stuur stuurt sturen verstuurd belooft "
        "beloofd zeker uiterlijk binnen over tussen tegen na terug naar per via alleen vandaag morgen overmorgen "
        "vanavond vanmiddag vanochtend ochtend middag avond nacht dag dagen uur uren u minuten minuut kwartier weken "
        "wekelijks maand maanden jaar jaren werkdag werkdagen eind* begin volgende komende aanstaande vorige ma di wo do vr za "
        "zo twee drie vier vijf zes zeven acht "
        "negen tien elf twaalf veertien paar anderhalf anderhalve "
        # and the little words of German, French and Spanish
        "der die das den dem ein eine einen einem einer sie ihr ihre ihren ihnen wir ich er es wird werden bis zum zur "
        "innerhalb von tag tage tagen stunden woche wochen werktage werktagen arbeitstage arbeitstagen le la les un une "
        "vous nous je il sera sous dans jour jours ouvre ouvres ouvrables semaine semaines heure heures el los las usted "
        "se en dia dias habiles hora horas semana semanas para heute ubermorgen demain aujourd'hui manana hoy "
        "spatestens vor ab am im nachste nachsten nachster nachstes ende anfang mitte monat monate au du aux plus tard avant "
        "jusqu fin mois ce cette prochain prochaine ici antes del mas tardar como muy tarde hasta finales proximo proxima mes "
        # what a promise in whole sentences says with its verb
        "serai seras serez serons seront vais vas va allons allez vont procede* effectue* garanti garantis garantit garantissons "
        "sera seran seremos haremos hare hara haran vamos van hemos garantizo garantiza* garantizamos "
        "una auf dass vergoeden vergoedt veranlassen veranlasst veranlasse garantiere garantieren garandeer garanderen "
        "issue issues "
    )
    + " ".join(_DAYS_BY_NAME)
    + " "
)
"""Words that tell nothing apart: who, when, how surely. In the patterns of `promised_things` a blank parts two words."""

OWN_WORDS: dict[Promised, str] = {
    Promised.REFUND: (
        "refund* money reimburs* chargeback credit credited pay pays paid payment repay return returned transfer "
        "transferred account bank card visa mastercard paypal ideal original method amount sum value process processed "
        "post posts posted clear cleared show shows appear appears eur euro euros usd gbp dollar dollars check cheque "
        "mail put funds terugbeta* bijgeschreven overgemaakt euro teruggestort terugstort* teruggeboekt terugboek* geld "
        "bedrag restitutie* gestort stort* boek boeken betaal betaalt betalen rekening bankrekening pas kaart staat "
        "binnenkrijgen erstatt* ruckerstatt* ruckzahl* konto rembours* reembols* uberwiesen uberweis* gutgeschrieben gutschrift "
        "zuruckgezahlt zuruckzahl* zuruckuberw* zuruckerstatt* ausgezahlt auszahl* gezahlt zahlen zahlt zahlung bezahlt "
        "vire* virement* verse versee verses versees versement versements credites creditee creditees rendu rendue rendus "
        "rendues rendre paye payee payes payees paiement restitu* abonad* abono ingresad* ingreso devuelt* devolucion devolver "
        "transferid* transferencia* pagad* pago reintegr* "
        "verser* payer* paiero* paiera* paierai crediter* virer* rembourser* indemniser* toucherez toucherais rendro* rendra* "
        "pagare* pagara* pagar abonar* ingresar* transferir* indemnizare* indemnizara* "
    ),
    Promised.REPLACEMENT: (
        "replac* exchang* unit item product one resend* resent reship* ship* deliver* dispatch* arriv* vervang* "
        "omruil* omgeruild exemplaar artikel product nieuw* ander* verstur* verzend* verzonden bezorg* gelever* "
        "lever* ersatz* umtausch* remplac* echang* reemplaz* "
    ),
    Promised.REPAIR: (
        "repair* fix* mend* mechanic* technician* engineer* repairman visit* appointment call* reparatie* repare* gereparee* "
        "herstel* monteur* bezoek langs reparatur* technik* tecnico* technicien* "
    ),
    Promised.COLLECTION: (
        "collect* pick* picked pickup courier driver carrier ophal* ophaal* opgehaald haal* halen afhal* afgehaald "
        "koerier bezorger abhol* "
    ),
    Promised.CALLBACK: (
        "call* callback* ring* bell give gives telefonisch opnemen contact phone* return telephone manager supervisor "
        "agent colleague someone somebody team bel* "
        "gebeld terugbel* teruggebeld collega iemand leidinggevende telefoon* ruckruf* rappel* llama* "
    ),
    Promised.DELIVERY: (
        "deliver* redeliver* dispatch* despatch* ship* arriv* parcel* package* order* courier driver bezorg* lever* "
        "gelever* aflever* afgeleverd verzend* verzonden verstur* pakket* bestelling koerier thuis huis adres "
        "address liefer* livr* entreg* "
    ),
    Promised.REPLY: (
        "reply* replies replied reach* drop line contacting respon* answer* email* mail* e write* written message* "
        "hear* contact* touch reactie* "
        "reageer* reageren antwoord* beantwoord* mailen gemaild mailtje bericht* terugkom* schrijv* schriftelijk* "
        "hoor* horen neem* nemen opnemen kom* someone somebody team colleague manager supervisor collega iemand "
    ),
    Promised.INFORMATION: (
        "update* inform* let know look* find investigat* details check* status keep* posted uitzoek* zoek* "
        "uitgezocht onderzoek* laat laten weten kijk* nakijk* houd* houden hoogte informatie someone team "
    ),
}
"""Words that belong to each kind whatever it is of."""
