"""The words by which a clause tells of a step that somebody promises, in the five languages; `coming` says how they are used.

A word of `BEGINNINGS` stands for all that begin so, one of `WORDS` for itself. Folded: lower case, without accents.
"""

from __future__ import annotations

from casebook.text.words.carrier_names import CARRIERS_OF_ONE_WORD

_REACHED = {
    "en": "arriv deliver dispatch despatch ship resolv repair replac restor credit reimburs refund transfer complet "
    "confirm schedul reschedul rebook collect install activat approv releas process expedit prioriti repl",
    "nl": "bezorg lever verzend verzond verstu opgelost oplos hersteld herstel verholpen verhelp gerepareerd repareer "
    "vervang teruggestort teruggeboekt terugbetaal gecrediteerd overgemaakt uitbetaal bijgeschreven geinstalleerd "
    "installeer installeren monteer monteren geplaatst gemonteerd aangesloten afgehandeld afgewerkt afgerond geregeld "
    "ingepland gepland bevestig gereserveerd verwerkt aangevuld vrijgegeven aangekomen toekom opgeleverd opgehaald ophal",
    "de": "liefer gelief zustell zugestell versand versend verschick eintreff eintriff eingetroff ankomm erledig behob "
    "beheb beseitig reparier ersetz erstatt gutschrift gutgeschrieb uberwies uberweis ausgezahl auszahl angeschloss "
    "installier montier eingeplan geplan bestatig vereinbar reserviert gebucht bearbeit freigegeb freischalt "
    "freigeschalt abgeschloss fertiggestell eingebaut einbau ausgetausch austausch abgehol abhol korrigier "
    "beantwort",
    "fr": "arriv livr expedi rembours repar remplac retabli regl resol virement vers crediter recredi install raccord "
    "montons repris envoy planifi program confirm reserv traite active debloqu termin effectu achemin revien reviend repass "
    "rappel recontact parvien parviend suivr",
    "es": "entreg envi lleg reembols abonar abonam devuelt devolve repar reempla sustitu restable solucion resuel resolv "
    "arregl instal monta complet tramit ingres transfer transfier programad agendad reprogram confirm correg "
    "rectific reservad activa "
    "desbloque recog contact vuelve volver repart",
}
"""What is done for the person, and that it was reached."""
_MOVES = {
    "en": "come comes coming cmng goes gets get land lands landing reach reaches hit hits"
    " clear clears post posts posting posted show "
    "shows appear appears reflect reflects drops falls follow follows leaves leave sent paid pays pay fixed sorted "
    "done ready live here back fitted swapped mended set assessed reviewed decided brought brings bring moved "
    "pushed postponed delayed changed due expect expected expecting attempt try tries retry attend call calls cb "
    "tested reconnected online home doorstep wait hold bear count plan promise promised guarantee guaranteed guess "
    "figure pencil pencilled penciled works work getting looked signed signs picked packs packed wraps running runs "
    "round through booked appt bkd tba supposed",
    "nl": "komt komen komend krijgt gaat gaan volgt volgen staat erop erbij bij thuis klaar binnen terug weer voorraad "
    "onderweg rond orde opnieuw nieuwe verzet verplaatst uitgesteld schuift toegezegd beloofd verwacht reken "
    "rekenen wacht wachten geduld draait doet werkt betaald gecorrigeerd beslist uitsluitsel beschikbaar regelt "
    "probeert proberen stuurt belt meldt brengt stipt geboekt genoteerd opgepakt afgesproken verwachting meezit "
    "streven opzegging opgezegd stopgezet stopt beeindigd lukt schikt agenda pakt valt landt gefikst rechtgezet "
    "toegevoegd",
    "de": "kommt kommen geht gehen folgt folgen steht stehen da drauf raus durch fertig bereit wieder lager unterwegs "
    "ruft melden meldet rollt rechnen erhalten bekommen probiert verlegt zugesagt beauftragt beendet gekundigt "
    "kundigung weiter zuruck abgewickelt umgestellt hinterlegt angesetzt passt lauft lauft's fallt kummert tauscht "
    "tauschen bringt bringen funktioniert arbeitet gelost",
    "fr": "passe passera part partira vient viendra sera seront pret prete prets cale fait faite là dispo disponible "
    "serai serais serait seraient serez prevu prevue fixe fixee reporte reportee decale decalee nouvelle nouveau "
    "reprend compter comptez attendu "
    "attendue attendre stock tiree posee ecrit ecrira regarde emis releve tente retente regularise garanti promis "
    "debut place assure apunte ira marche remarche occupe tombe bascule debarque signe change changent apporte "
    "apportent monte",
    "es": "sale salen saldra pasa pasara viene vendra llama llamara estara quedara quedaria listo lista previsto prevista "
    "fijado fijada aplazado aplazada nueva nuevo entra reflejarse cuenta cuente contar mandaran mandara hecho hecha "
    "tiene tendra garantizo promete prometo intento apunto escalo toca hueco funciona funcionar encarga encargan "
    "cambia cambian trae traen firma hablar pone ponen miran mira habra vera sube",
}
"""How what is promised gets on, and where it will be; what is waited for; and that it was moved to another day."""
_DOES = {
    "en": "hand hands diary calendar list flight grade permit switched lined bank banks displays do does make makes put "
    "puts send sends give gives tell tells check checks look looks handle handles sort sorts fix fixes tackle start "
    "starts begin swap swaps see sees ring rings write writes text texts email emails issue issues add adds update "
    "updates remove removes lift lifts correct corrects unlock unlocks print prints cut cuts build builds test "
    "tests clean cleans finish finishes pick pack drop take away visit inspect review decide rule vote refer "
    "forward pass chase nudge push meet return returns resume resumes reconnect reopen unblock order orders receive "
    "receives load loads unload roll rolls merge apply applies switch charge upgrade redo resend reissue reprint "
    "refill restock deposit lad visiting officer rep planned planning sofa fridge washing machine boiler laptop "
    "phone router key keys keyed code certificate passport luggage kicks kick active live password swing swings fetch fetches "
    "knock knocks chases traces trace",
    "nl": "zet vastzetten banken toont tonen verwerken ziet zien meegaat mee vervoert rijdt leidinggevenden regelen "
    "klaarstaan lijst inspecteur inspectie keuring meter werkbon bedrijf doen maakt maken zetten legt leggen neemt "
    "nemen geeft geven haalt halen kijkt kijken checkt checken onderzoekt bellen schrijft mailt mailen wisselt "
    "wisselen ruilt ruilen bouwt bouwen rondt pakken boekt boeken corrigeert corrigeren past passen vult vullen "
    "controleert controleren inspecteert beoordeelt besluit vergadert keert hervat bestelt bestellen ontvangt "
    "ontvangen laadt laden lost lossen drukt testen aankomst waarborg waarborgsom borg sleutel sleutels koelkast "
    "wasmachine ketel telefoon paspoort koffer huismeester concierge poging belofte streefdatum eindnota sturen "
    "zenden zendt bericht terugkomt terugkeert ruimt ruimen gereset gedeblokkeerd ontgrendeld geactiveerd gewijzigd "
    "aangepast veranderd bijgewerkt doorgevoerd opgeheven actief eraf verlengd "
    "omgezet wachtwoord hangt hangen oppikken pikt zoekt "
    "zoeken haalt",
    "de": "zeigen zeigt anzeigen sehen tisch kalender liste brief sachbearbeiterin teamleiterin gestellt mitgeht mitfahrt "
    "fahrt erreichen erreicht klaren klart gibt frei freigeben flug messe prufung entscheiden zuruckrufen "
    "uberprufen schauen werkstatttermin lkw wagen laster macht machen stellt stellen setzt setzen legen nimmt "
    "nehmen holt holen schaut guckt gucken sieht misst pruft prufen baut bauen sendet senden schickt schicken zahlt "
    "zahlen schreibt schreiben bucht buchen tragt wechselt wechseln richtet richten klemmt schaltet schalten "
    "startet starten nachgebucht umgebucht umgeschaltet angeschaut angesehen eingesetzt verladen unterschreibt "
    "entscheidet tagt beginnt druckt testet reinigt raumt ankunft kaution schlussel kuhlschrank waschmaschine "
    "heizung handy hausmeister losung rechnung sachbearbeiter ubergibt ubergabe sachverstandige geandert zuruckgesetzt "
    "entsperrt frei korrigiert aktualisiert aufgehoben eingetragen hinzugefugt verlangert aktiviert klart klare forscht suchen "
    "sucht sehe schauen wertet werten halten halte teilen teile erfahren erfahrt klingelt nachsehen findet finden leitet leite "
    "fordert behebt kundige losche sperre",
    "fr": "banques banque affiche affichent voient voit calendrier gestionnaire cheffe chef camion voiture tournee montee "
    "libere voyage passent poser changer appeler entreprise societe monter monteront faire font met mettent donne "
    "donnent prennent regardent verifie verifient examine mesure construit envoie ecrivent paie paient paye echange "
    "branche rebranche tranche imprime teste nettoie range depose commence demarrage examinee emballe caution cle "
    "cles frigo chaudiere portable telephone routeur passeport valise gardien syndic donnez laissez remet remettent "
    "retour recoit reçoit recevra aura aurez auront modifie modifiee reinitialise reinitialisee corrige corrigee active activee "
    "leve levee prolonge prolongee viré vire virer cherche chercher cherchera enquete mene mener transfere transferer colle calé "
    "cale sort sortira fonctionne fonctionnera emporte emporter recuperer recupere repasse retirer bouclee boucle abonnement",
    "es": "bancos banco muestra muestran ven ve calendario gestor gestora jefa jefe furgoneta coche ruta se salga reciba "
    "reciban monta montan libera viaja viajan llamar llamarle pasar cambiar empresa desaparece revisar hace hacen dan toma "
    "toman revisa revisan examina mide construye escribe escriben escribo escribire paga pagan cambiaran conecta reconecta "
    "prueba limpia deja comienza fianza deposito llave llaves dame deme permitame nevera lavadora caldera portatil movil "
    "pasaporte maleta conserje administrador devuelve devuelven liquida liquidacion recibe reciben recibira tendran "
    "restablecida restablecido desbloqueada desbloqueado modificada modificado averiguara averigua busca buscan buscar "
    "rastrea rastreamos revisamos compruebo consulto analiza analizara estudia aclarado aclarada presenta acerca quita "
    "quitan quitamos desmonta desmontan sube suben subimos ataca atacamos retira retiran amplio amplia lleva llevan llevamos "
    "actualizo actualiza digo dice cierra",
}
"""What somebody does for the person, and things of theirs that it is done to."""
_SAID_OF = {
    "en": "eta slot slots appointment appointments date target turnaround sla response lead window estimate callback "
    "pickup redelivery fitting inspection decision answer outcome result results next second rest remainder balance "
    "parts new parcel package item payment money funds cash rebate reversal card cheque voucher letter mail label "
    "unit engineer engineers technician tech driver courier carrier fitter plumber electrician crew crews crew's "
    "mechanic adjuster surveyor inspector manager supervisor agent colleague specialist team guy chap lady "
    "contractor contractors openreach locksmith carpenter joiner glazier painter "
    "roofer builder handyman mate vet doctor lawyer solicitor landlord owner boss partner accounts accounting "
    "billing legal finance lab office warehouse depot factory workshop garage management department dept supplier "
    "manufacturer insurer adjudicator panel board court committee claim case dispute ticket complaint correction "
    "booking tickets line internet broadband power service sim points miles hearing fee euro euros eur dollars "
    "pounds",
    "nl": "mogelijkheid gaatje gaatjes opening afspraak afspraken bezoek datum tijdvak plek plekje doorlooptijd reactietijd "
    "behandeltijd beslissing antwoord reactie uitslag restant tweede volgende onderdeel onderdelen pakket pakje "
    "bestelling zending artikel toestel geld bedrag terugbetaling uitbetaling betaling storting bon pas monteur "
    "monteurs technieker chauffeur koerier aannemer loodgieter schilder collega leidinggevende medewerker expert "
    "ploeg slotenmaker timmerman glaszetter elektricien dakdekker klusser verhuurder eigenaar baas "
    "boekhouding administratie juridisch kantoor hoofdkantoor magazijn fabriek werkplaats directie afdeling "
    "fabrikant verzekeraar commissie vergunning zaak klacht dossier correctie boeking lijn stroom simkaart punten "
    "saldo vlucht zitting",
    "de": "moglichkeit abrechnung endabrechnung ablesung austauschgerat leihgerat "
    "besuch entscheidung antwort bescheid ruckmeldung ergebnis zweite nachste ersatz ersatzteil teil teile paket "
    "bestellung sendung ware gerat betrag ruckzahlung ruckbuchung zahlung etikett karte techniker fahrer kurier "
    "bote handwerker bautrupp kollege kollegin chefin vorgesetzte vorgesetzter mitarbeiter gutachter schlosser "
    "schreiner tischler glaser elektriker maler dachdecker klempner schlusseldienst vermieter buchhaltung "
    "rechtsabteilung labor buro zentrale werk werkstatt geschaftsleitung abteilung ausschuss genehmigung antrag "
    "fall beschwerde reklamation vorgang korrektur buchung leitung anschluss strom punkte guthaben verhandlung rate",
    "fr": "possibilite disponibilite "
    "rendez rdv visite passage intervention creneau reponse resultat solde reste seconde deuxieme prochain prochaine piece "
    "pieces colis commande paquet article appareil argent montant avoir courrier etiquette carte technicien "
    "coursier transporteur depanneur plombier electricien collegue responsable conseiller conseillere equipe "
    "facteur serrurier menuisier vitrier peintre couvreur artisan proprietaire patron compta "
    "comptabilite juridique labo laboratoire bureau siege entrepot usine atelier direction fournisseur fabricant "
    "assureur commission autorisation reclamation billets ligne courant vol audience",
    "es": "posibilidad disponibilidad abono ingreso reintegro cita visita franja "
    "respuesta resultado resto segunda segundo proximo proxima repuesto pieza piezas paquete "
    "pedido articulo aparato dinero importe devolucion carta correo etiqueta tarjeta tecnico mensajero conductor "
    "transportista fontanero electricista domiciliario companero companera supervisora encargado encargada perito "
    "equipo cerrajero carpintero cristalero pintor albanil casero dueno contabilidad juridico "
    "laboratorio oficina central almacen fabrica taller garaje direccion departamento proveedor fabricante "
    "aseguradora comision permiso solicitud caso queja reclamacion correccion entradas billetes linea luz puntos "
    "vuelo gerente audiencia cupon",
}
"""Who comes, what comes, and what is told of when it comes."""

_STANDING = {
    "en": "lapses lapse lapsed rise rises renews renew renewed strike holiday holidays vacation thanksgiving "
    "stocktake stocktaking inventory promo promotion shift checkout cooldown",
    "nl": "bereikbaar verstrijkt verstrijken verloopt vervalt eindigt staking feestdag inventaris vakantie "
    "verlof omhoog omlaag afhaaltermijn sinterklaas verhuist verhuizen gratis uitchecken inchecken",
    "de": "streikt streik streiken verfallt ablauft erlischt endet enden feiertag inventur urlaub ferien "
    "besetzt steigt sinkt schicht verlangert widerrufsfrist betriebsferien gewartet kostenlos versandkostenfrei "
    "abreise",
    "fr": "greve expire acheve achevent eteint ferie inventaire conges vacances promo augmente baisse renouvelle "
    "demarre demarrent soldes standard demenage gratuit gratuite ouvertes",
    "es": "huelga caduca vence acaba termina extingue agota festivo inventario vacaciones promocion "
    "renueva rebajas mudamos gratis",
}
"""What is so then for everybody, or of a paper: of these, no day is a promise's."""
SUBSCRIPTIONS = frozenset(
    "subscription membership abonnement lidmaatschap incasso abo mitgliedschaft bankeinzug lastschrift adhesion prelevement "
    "suscripcion domiciliacion direct".split()
)
"""What goes on until somebody ends it, and ends on no day that stands in it."""
CONTRACTS = SUBSCRIPTIONS | frozenset(
    "contract policy plan polis verzekering vertrag versicherung police contrat assurance forfait contrato poliza seguro "
    "account".split()
)
"""What may have a last day of its own."""
ENDED = frozenset(
    "cancelled canceled terminated stops stop stopped cease lapse stopt stopgezet "
    "opgezegd beeindigd gekundigt beendet eingestellt arrete arretee "
    "resilie resiliee cloture cloturee cancelado cancelada rescindido rescindida "
    "baja arretera terminera cessera prendra finalizara "
    "terminara acabara".split()
)
"""How it is told that somebody ends such a thing."""
ENDS = ENDED | frozenset(
    "ends end eindigt endet erlischt termine fin cesse finaliza termina acaba loopt houdt lauft auslauft vervalt".split()
)
"""The same, and that it ends by itself, as a contract may on its last day."""
_OPENING = {
    "en": "closes opens ends shuts shut reopens reopen reopening expires expire",
    "nl": "sluit heropent opent dicht",
    "de": "schliesst offnet",
    "fr": "ferme ferment rouvre rouvrent ouvre ouvrent",
    "es": "cierra cierran abre abren abrir reabre",
}
"""The same, unless it is said by whom: we'll reopen your case on Friday."""
_SAYS_NOTHING = {
    "en": "the a an is be will to at of in with there now for on out first should our that instead by than then so ok "
    "okay about sure very later as this your my some sometime somewhere anywhere anytime around again maybe "
    "hopefully probably likely if or and but please also more one all just really still already quite pretty "
    "roughly sorry apologies afraid unfortunately most time day date days hours hour it it's it'll that'll that's "
    "its gonna been being are may might could can would say says said usually typically typical normally "
    "realistically apparently worst case best sharp inclusive under over give take like from what's which who makes "
    "make let's no not least fine good thing ish early late morning lunch lunchtime go going looks looking today "
    "last without fail through crossed fingers guess towards how has have had their these those additional extra "
    "another next cause because since cannot between either both total sir ma'am mr mrs per close biz business "
    "working calendar counted times actually in fact instead correct",
    "nl": "de het een is wordt worden zijn bij er nog nu op van voor dat dit die te met dan weer of rond naar als uw mijn "
    "en maar zal zou kan kunnen moet moeten duren alleen wel ook meer ja nee dus hij ie ik's in aan al om loop "
    "ergens zeker waarschijnlijk hopelijk misschien maximaal hooguit hoogstens meestal normaal gezien normaliter "
    "eigenlijk toch uiteindelijk "
    "helaas precies zo'n bijna kleine ruwweg pakweg denk volgens ons hen hem haar eerste laatste ochtend middag "
    "avond dag week tijd uur plaats ipv wat beetje geluk goed ieder geval door drukte mevrouw meneer lijkt houd "
    "rekening tussen vanaf eind begin over half eerder niet later meteen direct gelijk datum",
    "de": "richtig am im um der die das den dem des ein eine einen einem einer es ist wird werden sein sind dann jetzt nun noch "
    "auch aber und oder so also ja nein gut okay etwa circa ca rund ungefahr voraussichtlich wahrscheinlich "
    "vermutlich hoffentlich wohl meist meistens normalerweise leider knapp hochstens maximal genau gleich fruh erst "
    "schon kann konnte sollte musste durfte dauert dauern auf in mit zu zum zur vom von bei fur bis an ab vor nach "
    "spater sondern dafur statt jeden fall lauf laufe dieser diese diesen aktuell derzeit uhr tag woche stunde "
    "stunden vormittags nachmittags abends morgens zwischen half",
    "fr": "le la les l' d' un une des du de au aux a en et ou ce c' cela ca se s' qu' que est etre sera va il elle on "
    "alors donc bien d'accord oui non mais encore deja environ peut pourrait devrait doit faut probablement "
    "normalement sans doute surement enfin finalement plutot desole malheureusement entre pour par dans sur jour "
    "semaine heure heures h matin soir midi fin debut cours mois plus grand maximum tout tard premiere revanche ira",
    "es": "el la los las un una unos unas de del al a en y o que es son sera se lo su sus ya pues entonces vale si no "
    "pero aun todavia puede podria deberia debe tiene probablemente seguramente normalmente posiblemente quiza "
    "quizas lamentablemente siento final fin entre para por con dia semana hora horas h manana tarde noche mas "
    "tardar maximo minimo primera sino dias habiles laborables",
}
"""What an answer that names a day alone may say beside it: first thing tomorrow, ja maandag wel."""

BEGINNINGS = tuple(beginning for line in _REACHED.values() for beginning in line.split())
WORDS = CARRIERS_OF_ONE_WORD.union(
    "will shall would wordt worden zal zullen krijgt wird werden werde sera seront serez etre "
    "it'll he'll she'll we'll they'll you'll i'll".split(),
    (word for table in (_MOVES, _DOES, _SAID_OF) for line in table.values() for word in line.split()),
)
PRICES = frozenset("price prices prijs prijzen preis preises preise prix precio precios".split())
"""Of these no day is a promise's either, unless they are given back."""
STANDING = PRICES | frozenset(word for line in _STANDING.values() for word in line.split())
OPENING = frozenset(word for line in _OPENING.values() for word in line.split())
SAYS_NOTHING = frozenset(word for line in _SAYS_NOTHING.values() for word in line.split())
PERSONS = frozenset(
    "i we you u he she they someone somebody anyone us me ik wij je jij ge hij ze zij iemand mij ich wir sie jemand mir "
    "ihnen je nous vous elle elles ella ellos ellas quelqu'un on usted ustedes alguien yo".split()
)
