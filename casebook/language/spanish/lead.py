"""What the lead says and looks for in Spanish.

News of a parcel stands behind a colon: *entregado* or *entregada* was typed of a thing that nobody named.
"""

from __future__ import annotations

from casebook.language.lead_words import LeadWords
from casebook.language.spanish.asks import AS_YOU
from casebook.language.spanish.bent import OfWhom
from casebook.language.spanish.comes import COMES
from casebook.language.spanish.promised_actions import DOES_IT, PROMISED_ACTIONS
from casebook.language.spanish.rest_asks import DEPOSIT_ASKS, REST_ASKS, REST_IN_PLACE
from casebook.text.quick_pattern import QuickPattern

_CLAUSE = (
    r"(?!.*\b(?:es|son|está|están|será|serán|va|van|voy|vamos|ha|han|he|hay|puede|pueden|llama|llaman"
    r"|envía|envían|manda"
    r"|mandan|viene"
    r"|vienen|llega|llegan|sale|salen|recibe|recibo|recibirá|yo|él|ella|usted|ustedes|me|te|se|le|les|nos|os|tu|tus"
    r"|su|sus|si|cuando"
    r"|que|en cuanto"
    r"|\w+(?:ará|erá|irá|arán|erán|irán|aré|eré|iré|aremos|eremos|iremos))\b)(?:[^.;:?!,]|(?<=\d)[.,](?=\d))+"
)
"""What follows in a thing that is no sentence, and means the same whoever says it."""

_THAT = r"( (?!.*\b(?:yo|usted|nosotros|él|ella|ellos|me|nos|mi|mis|su|sus|voy|si)\b)[^.;:?!,]+)"
"""What a message says that means the same whoever says it."""

_REST = r"((?: (?!por (?:ambos|ambas|los dos|las dos|todo)\b)[^ ,;]+)*)(?: por (?:ambos|ambas|los dos|las dos|todo)\b[^,;]*)?"
"""What follows a sum that is asked for; for whom all of it was is left out where only a part is."""

_SUM = r"(?:los |(?:el|mi|este) (?:doble )?(?:importe|monto)(?: \w+)? de |la suma(?: \w+)? de )?{sum}"
"""A sum, also where it is only called that: *el importe de 40 €* is those 40."""

_ALL = r"(?: (?:complet[oa]|íntegr[oa]|integr[oa]|total))"
_REFUND = r"(?:reembolso|devolución|devolucion|reintegro|abono)"
_MONEY = r"(?: (?:todo )?(?:el|mi|nuestro) (?:dinero|importe(?: íntegro| total)?|precio|pago)| lo (?:que pagué|pagado)| todo)"
_GIVE_BACK = r"(?:devuelvan|devuelva|reembolsen|reembolse|reintegren|abonen|ingresen|paguen|devolváis|reembolséis)"
_GIVE = r"(?:devuélv|reembóls|reintégr|abón|devolv|reembols)(?:an|en|a|e|ad|ed)?(?:me|nos)"

LEAD = LeadWords(
    reported_on="Lo comuniqué el {day}",
    agreed_on="El {day} acordamos {amount}{by}",
    first_contact="Mi primer contacto fue el {day}",
    number_beside=" ({number})",
    promised_by=" para el {day}",
    promised_by_hour=" a más tardar el {day}",
    due_that_day="para ese mismo día",
    so_much_back="la devolución de {amount}",
    whole_amount_is="El importe total es de {amount}",
    of_it_owed="De ese importe quedan {amount} por devolver.",
    the_rest_of_it="los {amount} pendientes",
    rest_in_place=REST_IN_PLACE,
    comes_to=QuickPattern(r"(?<=\w) de $|,? es decir,? $"),
    confirm_settled="Les ruego que confirmen a más tardar el {day} que el asunto queda cerrado",
    all_refunded=(
        "he recibido el reembolso de {amount}; les ruego que confirmen a más tardar el {day} que el asunto queda cerrado"
    ),
    owed_asks=(
        (
            QuickPattern(
                rf"((?:(?:quiero|solicito|pido|exijo|les pido|les ruego) )?que (?:me|nos) {_GIVE_BACK}){_MONEY}?"
            ),
            r"\1 {amount}",
        ),
        (QuickPattern(rf"((?:por favor,? )?{_GIVE}){_MONEY}?"), r"\1 {amount}"),
        *REST_ASKS,
    ),
    whole_asks=(
        (QuickPattern(rf"(.*\b{_REFUND}{_ALL}?)"), r"\1 de {amount}"),
        (
            QuickPattern(
                rf"(.*\b{_REFUND}{_ALL}? (?:del|de mi|de todo el) (?:dinero|importe(?: íntegro| total)?|precio)|.*\bdinero)"
            ),
            r"\1 ({amount})",
        ),
    ),
    remaining_asks=(
        (
            rf"((?:(?:quiero|solicito|pido|exijo|les pido|les ruego) )?que (?:me|nos) {_GIVE_BACK}) {_SUM}{_REST}",
            r"\1 los {amount} pendientes\2",
        ),
        (rf"((?:por favor,? )?{_GIVE}) {_SUM}{_REST}", r"\1 los {amount} pendientes\2"),
        (
            (
                rf"((?:el|la|un|una|mi) )?({_REFUND}){_ALL}?(?: (?:de (?:los )?{{sum}}|del (?:dinero|importe)))?"
                r"((?: (?:en|a|por) [^,;]+)?)"
            ),
            r"\1\2 de los {amount} pendientes\3",
        ),
        (r"((?:el |un )?(?:pago|abono|ingreso)) de {sum}((?: en [^,;]+)?)", r"\1 de los {amount} pendientes\2"),
        (r"toda ((?:la|mi) suma)", r"el resto de \1 ({amount})"),
        *DEPOSIT_ASKS,
        (r"todo (?:el|mi) (dinero|dep[óo]sito|importe)", r"el resto del \1 ({amount})"),
    ),
    rest_asks=(
        (QuickPattern(rf"(.*\b{_REFUND}){_ALL}\b(.*)"), r"\1 del resto\2"),
        (QuickPattern(r"(.*\b)toda (la|mi) (.+)"), r"\1el resto de \2 \3"),
        (QuickPattern(r"(.*\b)todo (?:el|mi) (.+)"), r"\1el resto del \2"),
        (QuickPattern(r"(.*\b)todo\b(.*)"), r"\1el resto\2"),
    ),
    as_you=AS_YOU,
    for_a_part=QuickPattern(
        r"\b(?:parcial\w*|parte|mitad|diferencia|gastos?|fianza|depósito|señal|extra|adicional\w*|\d+ ?%)|\d"
    ),
    for_more=QuickPattern(r"\b(?:y|e|o|u|más|además|también)\b|[,;](?! ?\d)"),
    things=(
        (
            QuickPattern(rf"((?:una?|la) (?:carta|correo|escrito)) que{_THAT}"),
            r"\1 diciendo que\2",
        ),
        *COMES,
        (QuickPattern(rf"(?:una?|la|el) (?:confirmación de|\w+ (?:diciendo|confirmando)) que{_THAT}"), r"\g<0>"),
        (QuickPattern(rf"(?!{DOES_IT})(?:un|un[oa]s|una|el|la|los|las|mi|mis|otr[oa]s?|dos|tres) {_CLAUSE}"), r"\g<0>"),
        (QuickPattern(rf"\w{{4,}}s nuev[oa]s(?: {_CLAUSE})?"), r"\g<0>"),
        (
            QuickPattern(
                r"(?:entrega|recogida|(?:devolución|sustitución|reparación|anulación) de(?:l| (?:la|los|las|mi|mis)))\b"
                rf"(?: {_CLAUSE})?"
            ),
            r"la \g<0>",
        ),
        (
            QuickPattern(rf"(?:reembolso|pago|(?:cambio|envío|abono) de(?:l| (?:la|los|las|mi|mis)))\b(?: {_CLAUSE})?"),
            r"el \g<0>",
        ),
        (
            QuickPattern(
                r"(?:nuevo |primer )?(?:técnico|instalador|fontanero|perito|cambio|reemplazo|vale|cheque|informe"
                r"|correo|mensaje|formulario|envío"
                r"|abono|mensajero|repuesto|recambio|contrato|presupuesto|justificante|producto|artículo|aparato"
                r"|pedido)"
                rf"(?: {_CLAUSE})?"
            ),
            r"un \g<0>",
        ),
        (
            QuickPattern(
                r"(?:nueva |otra )?(?:respuesta|llamada|reparación|devolución|sustitución|solución|etiqueta|visita"
                r"|carta|cita"
                r"|factura|confirmación|investigación|explicación|indemnización|compensación|pieza|decisión)"
                rf"(?: {_CLAUSE})?"
            ),
            r"una \g<0>",
        ),
        (QuickPattern(rf"nuevo {_CLAUSE}"), r"un \g<0>"),
        (QuickPattern(rf"nueva {_CLAUSE}"), r"una \g<0>"),
    ),
    promised_actions=PROMISED_ACTIONS,
    decides=QuickPattern(
        r"\b(?:fotos?|videoportero|fotografías?|imagen|imágenes|vídeos?|capturas?|firm(?:a|as|ado|ada|ó)|tique|tícket"
        r"|ticket|recibos?|pruebas?|informe|mi copia|falsific\w+|imitación|no es (?:auténtic[oa]|original)"
        r"|(?:mal|defecto|rot[oa]|defectuos[oa]) de (?:fábrica|origen)|vicios? ocultos?"
        r"|justificantes?|seguimiento|escane\w+|peso|pesa|contador|extracto|mi banco"
        "|factura|confirm(?:an?|ó|aron|ado|ación)|por escrito|acuse|(?:el|la|mi|su) (?:formulario|etiqueta|carta"
        "|correo) (?:dice|indica|pone)|grabaci[oó]n|descatalogad[oa]"
        "|contrato|en la etiqueta|albarán|testigos?|reconoc(?:e|ió|ido|ieron)"
        "|admit(?:e|ió|ido)|ve que|en casa|reembolsado|equivocad[oa]s?|errone[oa]s?|erróne[oa]s?|vací[oa]s?|dañad[oa]s?"
        "|rot[oa]s?|no vino nadie|nadie (?:vino|apareció|se presentó)|dos veces|duplicad[oa]s?|doble|mitad|perdid[oa]s?"
        "|extraviad[oa]s?|perito|peritaje|en (?:su|el|vuestro) almacén|no (?:he recibido|recibí|recibimos|firmé"
        "|es mi[oa]?|es mía)|nunca (?:recibí|llegó|firmé|he recibido|lo usé|entr(?:é|ó))|error|encontr(?:ó|aron) (?:una?"
        "|el|la|dos|tres) |otra dirección|dirección equivocada|sin (?:usar|estrenar)|devuelto al remitente|sigue (?:sin"
        "|rot[oa]|igual)|(?:sus?|vuestr[oa]s?) propi[oa]s?|(?:defecto|fallo|error) de (?:fábrica|fabricación|montaje"
        "|instalación|diseño|material)|irreparable|no tiene arreglo|mal (?:montad|instalad|apretad|puest|colocad"
        r"|conectad)[oa]s?|(?:otra vez|de nuevo) (?:mal|rot[oa]|averiad[oa]))\b"
    ),
    own_things=QuickPattern(r"mis? (?!compañer|nombre|disculpas|responsable)"),
    handed_in=QuickPattern(r"\b(?:envi[ée]|enviad[oa]s?|mand[ée]|mandad[oa]s?|adjunt\w+|reenvi\w+)\b"),
    own_account=QuickPattern(
        r"(?:(?:los?|las?|se l[oa]s?) )?(?:mandé|envié|entregué|pagué|devolví|presenté|tengo)\b|(?:en el mío|en la mía"
        r"|el mío|la mía)\b|(?:nunca|no|ya) (?:(?:se )?(?:los?|las?|les?) )?\w{2,}[éí]\b|(?:yo|nosotr[oa]s|me|nos|mi|mis"
        "|nuestr[oa]s?|pedí|pedimos|compré|compramos|pagué|pagamos|recibí|recibimos|devolví|devolvimos|envié|reservé"
        r"|reservamos|contraté|contratamos|encargué|he (?:pedido|comprado|pagado|recibido|devuelto)|sigo|seguimos)\b"
        r"|(?:[\w'-]+ ){1,4}(?:me|nos) (?:cobr|factur|vend|cancel|perd|romp|dañ)(?:ó|aron|ieron|ió|a|an)\b|(?:el|la|los"
        r"|las) (?:paquete|pedido|envío|artículo|producto|vuelo|entrega|toalla|compra)\b"
    ),
    leans=QuickPattern(
        r"(?:est[eoa]s?|es[eoa]s?|aquell?[oa]s?|(?:es|era|está|estaba|funciona|sigue|vino|llegó|lleva) )\b(?! (?:semana"
        r"|mes|año))"
    ),
    goes_back=QuickPattern(
        r"(?:él|ella|est[eoa]|es[eoa])\b|.*\b(?:de ello|al respecto|después|más tarde|desde entonces|luego"
        r"|mientras(?: tanto)?|de eso|por eso"
        r"|entretanto)\b"
    ),
    complains=QuickPattern(
        r"\b(?<!sin )(?:no|nunca|nada|nadie|ningún|ninguna|sin(?! (?:ningún )?(?:daño|problema|retraso|rasguño|arañazo))"
        r"|en (?:la|mi|nuestra) factura\b[^,;]{0,30}? (?:aparece[ns]?|figura[ns]?|hay|vienen?|consta[ns]?)"
        r"|tampoco|niegan?|negó|negaron|rechaz\w+|rot[oa]s?|estropead[oa]s?|defectuos[oa]s?|averiad[oa]s?|equivocad[oa]s?"
        r"|dos veces|duplicad[oa]s?|cobrad[oa]s?|cobraron|cancel\w+|gotea|fuga|vací[oa]s?|dañad[oa]s?|sigo|continúan?"
        "|reclaman?|facturan|cobran|descontad[oa]s?|parpadea"
        r"|se romp\w+|oxidad[oa]s?|quemad[oa]s?|tallas? (?:más|menos|menor|mayor)|encogid[oa]s?|pierden?|descolorid[oa]s?"
        r"|se (?:atasca|apaga|corta|para|bloquea|calienta)n?|retraso|sigue|siguen|todavía|de repente|daños?"
        r"|tarde|retras\w+|avería|robad[oa]s?|perdid[oa]s?|desaparecid[oa]s?|falta|faltan|faltaba|en lugar de|en vez de"
        r"|fallos?|falla|error|otr[oa]|aun así|dejó de|pantalla negra|quedó (?:en )?negr[oa]|golpe\w*|golpead[oa]s?|rajad[oa]s?"
        r"|suelt[oa]s?|rayad[oa]s?|demasiado (?:cort|pequeñ|larg|estrech|anch|alt|baj)[oa]s?|demasiado grandes?)\b"
    ),
    began=QuickPattern(
        r"\bdesde (?!entonces\b)\w|\b(?:en|desde|a principios de|a finales de|a mediados de) (?:enero|febrero"
        r"|marzo|abril"
        r"|mayo|junio"
        r"|julio|agosto|septiembre|octubre|noviembre|diciembre)\b"
        r"|(?<!\d )\bde (?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)\b"
        r"|\bhace (?:\d+|un|una|dos|tres)\b"
    ),
    not_seen="sigo sin noticias",
    not_heard=("hasta la fecha sigo sin noticias", "sin noticias hasta hoy", "sigo sin noticias"),
    keep_promise_by="Les ruego que cumplan esa promesa a más tardar el {day}.",
    still_waiting="sigo esperando",
    refused_alone_on=OfWhom("{who} se negó el {day}"),
    refused_alone=OfWhom("{who} se negó"),
    somebody_says=OfWhom("{who} dice: {text}"),
    refused_by_nobody="mi solicitud fue rechazada",
    refused_rest_on=OfWhom("{who} se negó a pagar el resto el {day}"),
    refused_rest=OfWhom("{who} se negó a pagar el resto"),
    says_first=QuickPattern(
        r"(?:según (?:él|ella|ellos),?|(?:(?:él|ella) )?(?:dice|dicen|afirma|sostiene) que)(?: |$)"
    ),
    saw=(
        (QuickPattern(r"(?:(?:él|ella) )?(?:ve|puede ver|vio|ha visto)( .+)"), r"vio\1"),
        (QuickPattern(r"(?:(?:él|ella) )?(?:dice|dijo|ha dicho)( que .+)"), r"dijo\1"),
        (QuickPattern(r"(?:(?:él|ella) )?(?:encuentra|encontró|ha encontrado)( .+)"), r"encontró\1"),
        (QuickPattern(r"(?:(?:él|ella) )?(?:confirma|confirmó|ha confirmado)( .+)"), r"confirmó\1"),
        (QuickPattern(r"(?:(?:ellos|ellas) )?confirman( .+)"), r"confirmaron\1"),
        (QuickPattern(r"(?:(?:él|ella) )?(?:reconoce|reconoció|ha reconocido)( .+)"), r"reconoció\1"),
        (QuickPattern(r"(?:(?:ellos|ellas) )?reconocen( .+)"), r"reconocieron\1"),
        (QuickPattern(r"(?:(?:él|ella) )?(?:admite|admitió|ha admitido)( .+)"), r"admitió\1"),
        (QuickPattern(r"(?:(?:ellos|ellas) )?admiten( .+)"), r"admitieron\1"),
    ),
    somebody_saw=OfWhom("{on}{who} {did} {what}"),
    solution="una solución",
    as_promised=OfWhom("{who} me lo prometió{due}{number}"),
    saw_and_promised="{saw} y me prometió {what}",
    told_now=QuickPattern(
        r"((?:el|la|los|las|mi|mis|su|sus)(?: [^\s,;:]+){1,3}?|él|ella) (?:confirman?|reconocen?|admiten?)\b"
    ),
    nothing_by="el {day} aún no había llegado nada",
    nothing_came="no llegó nada",
    nothing_yet=QuickPattern(
        r"\b(?:todavía|aún|aun|sigo|seguimos|de momento) (?:no|nada|sin)\b|\bno (?:me |nos )?(?:ha|han) (?:llegado"
        r"|devuelto|abonado|pagado|ingresado|contestado|respondido|reembolsado)\b|\bno he(?:mos)? recibido (?:nada|el|la"
        r"|ning\w+)|\bnada en (?:mi|la) cuenta\b|\bno (?:ha )?(?:llegado|llegó|consta) nada\b|\bel banco no (?:muestra|ve"
        r"|tiene)\b"
    ),
    stands_with_day=QuickPattern(
        r"(?:no (?:vino|apareció|se presentó|llamó|contestó|respondió|cogió el teléfono) nadie"
        r"|nadie (?:vino|apareció|se presentó|llamó|contestó|respondió|cogió el teléfono))$"
    ),
    said_with_day="{said} el {day}",
    none_came={"un": "no vino ningún {thing} el {day}", "una": "no vino ninguna {thing} el {day}"},
    news_begins=QuickPattern(
        r"(?:entregad|firmad|recibid|devuelt|escanead|recogid|depositad|pesad|rechazad|aceptad|enviad|clasificad|perdid"
        r"|extraviad)[oa]\b"
        r"(?!:)"
    ),
    return_was="estado de mi devolución el {day}: {news}",
    parcel_was="estado del envío el {day}: {news}",
    parcel_with_was="estado del envío por {carrier} el {day}: {news}",
    my_return="Mi devolución",
    not_only="no solo los {amount}",
    still_owed="pendiente: {amount}",
    others_broken=("Otra promesa no se ha cumplido", "Otras {count} promesas no se han cumplido"),
    of_which_owed="con {amount} aún pendientes",
    part_of="{part} de {whole}",
    said_by_them=QuickPattern(
        r"\b(?:dic(?:e|en)|dijo|dijeron|ha dicho|han dicho|según (?!el seguimiento)|promet(?:e|ió|en|ieron)"
        r"|asegur(?:a|ó"
        r"|an)|ofrec(?:e|ió)"
        r"|pregunt(?:a|ó)|cree|afirm(?:a|ó)|va a|van a|(?!albar)\w+(?:ará|erá|irá|arán|erán|irán))\b"
    ),
    adds=QuickPattern(
        r"y (?:él|ella|yo|lo|la|los|las|le|les|me|nos|se|ha|han|es|está|va|van|dio|envió|mandó|pagó|recibí|dijo|quiere"
        r"|avisa|añade|confirma|explica|reconoce|\w+ó|\w+ron)\b"
    ),
    goes_on=QuickPattern(r"(?:él|ella|ellos|ellas|yo|nosotr[oa]s|dic(?:e|en)|dijo|dijeron|me|nos|le|les)\b"),
    ends_with_who=QuickPattern(r"\b(?:dic(?:e|en)|dijo|dijeron|cree|afirma|asegura)(?: (?:él|ella))?\.?$"),
    somebody_said_on=OfWhom("{said}, dijo {who} el {day}"),
    hearsay=QuickPattern(
        r"\b(?:él|ella|ellos|ellas|dic(?:e|en)|dijo|dijeron|ha dicho|han dicho|según (?!el seguimiento)|promet(?:e|ió|en"
        r"|ieron)|asegur(?:a|ó|an)|ofrec(?:e|ió)|pregunt(?:a|ó)|afirm(?:a|ó)|va a|van a|(?!albar)\w+(?:ará|erá|irá|arán"
        r"|erán|irán))\b"
    ),
    says_nothing_more=frozenset(
        "no nada nadie nunca todavía aún sigue sigo sin ha han he llegado llegó recibido recibí llamado llamó respondido "
        "respondió contestado contestó hecho ocurrido pasado el la lo los las un una de eso esto ella él me nos se como "
        "siempre prometido prometieron respuesta noticias otra vez y yo en mi cuenta extracto".split()
    ),
)
