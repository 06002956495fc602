"""Spanish: who does something for the person, and what."""

from __future__ import annotations

from casebook.language.promised_acts import PromisedActs
from casebook.records.vocabularies import Promised

_VERB = (
    "(?:envi*|reenvi*|mand*|remit*|entreg*|llev*|traig*|trae|traen|traemos|deja*|dejo|lleg*|vien*|venimos|vuelv*|"
    "pas[aoe]*|va|vamos|van|voy|devuelv*|devolv*|reembols*|ingres*|abon*|pag*|llam*|telefone*|escrib*|contest*|respond*|"
    "repar*|arregl*|cambi*|sustitu*|mont*|instal*|pon*|pong*|coloc*|activ*|desbloque*|bloque*|anul*|cancel*|elimin*|quit*|"
    "retir*|modific*|correg*|corrig*|prolong*|ampli*|revis*|comprob*|comprueb*|mir[aoe]*|examin*|rastre*|busc*|investig*|"
    "averigu*|tramit*|gestion*|proces*|hag*|hac*|doy|da|dan|damos|de baja|recog*|recoj*|sub*|baj*|pegan?|pego|dan|anda|"
    "andan|sabemos|abr*|cierr*|cerr*|cort*|restabl*|sal*|termin*|acab*|empiez*|comienz*|mid*|med*|limpi*|pint*|recib*|"
    "tien*|queda|quedan|entr*|visit*|aplic*|devuelt*|emit*|firm*|descuent*|avis*|inform*|confirm*|solucion*|resuelv*|"
    "resolv*|despach*|repart*|reserv*|prepar*)"
)
_SHORT = "(?:(?:le|les|te|os|se|lo|la|los|las|me|nos) )*"
_SOMEBODY = (
    "(?:yo|nosotros|ellos|alguien|quien|(?:el|la|los|las|un|una|mi|mis|su|sus|nuestro|nuestra|nuestros|nuestras|este|esta|"
    "ese|esa|tu|del) (?:[^ .,]+ ){0,4}?(?!usted )[^ .,]+)"
)
_NEW = "(?:nuev[oa]s?|otr[oa]s?|(?:aparato|modelo|producto) distinto|correct[oa]s?)"
_MONEY = "(?:(?:su|el|mi|tu) dinero|fianza|diferencia|importe|cantidad|senal|prima|anticipo|[0-9]* (?:eur|euros?))"
_WORKS = (
    "(?:calefaccion|caldera|ascensor|linea|internet|wifi|agua|luz|gas|contador|portatil|ordenador|movil|telefono|tele|"
    "television|lavadora|secadora|lavavajillas|nevera|frigorifico|congelador|horno|vitro|ducha|vater|wc|grifo|puerta|"
    "cerradura|ventana|cristal|canalon|tejado|alarma|timbre|portero|coche|moto|bici|bicicleta|motor|rueda|embrague|fuga|"
    "averia|gotera|humedad|enchufe|lampara|luces|radiador|bomba|desague|fregadero|portal|pantalla|impresora|web|"
    "aplicacion|aire)"
)
_PAPER = (
    "(?:contrasena|clave|pin|codigos?|formulario|enlace|billetes?|entradas?|tarjeta de embarque|manual|contrato|copia|"
    "resultados?|informe|certificado|justificantes?|documentos?|documentacion|reserva|resguardo|etiqueta|factura|"
    "comprobante|bono|credenciales|confirmacion|presupuesto|extracto|poliza|recibo)"
)
_SENT = (
    "(?<! que le )(?<! que me )(?<! que se )(?<! que les )(?<! que )(?:envio|enviamos|envian|enviar*|reenvi*|mando|"
    "mandamos|mandan|mandar*|remit*|recib*|tendr*|tien*|lleg*|pas(?:o|amos)|hag* llegar|facilit*|emit*|entreg*|adjunt*|"
    "expid*|expedi*)"
)

_CONTRACT = (
    "(?:su|tu|mi|el|la|esta|este) (?:[^ .,]+ )?(?:contrato|suscripcion|poliza|domiciliacion|seguro|tarifa|permanencia|membresia|"
    "inscripcion|abono|linea|cuota)"
)
"""What ends because somebody ended it."""

_GOODS = (
    "(?!(?:-|esta|queda|cita|visita|llamada|recogida|reunion|intervencion|pago|cobro|reparacion|devolucion|respuesta|"
    "resultado|informe|tecnico|fontanero|"
    "repartidor|obra|obras|factura|corte|revision|mantenimiento|inspeccion|peritaje|retirada|baja|fecha|proxim[oa]) )[^ .,]+"
)
ACTS = PromisedActs(
    will=(
        (
            "(?:le|les|te|os|se lo|se la|se los|se las) (?:[^ .,]+(?:amos|emos|imos)|anulo|cancelo|quito|reenvio|adjunto|"
            "pongo|hago|cambio|paso|activo|consulto|rastreo|busco|remito|doy|aplico|desbloqueo|corrijo|reservo|gestiono|"
            "solicito|pido|cierro)"
        ),
        (
            f"{_CONTRACT} (?:finaliza|termina|acaba|se (?:cancela|anula|da de baja)|(?:queda|quedara|"
            "esta) (?:cancelad|anulad|rescindid|dad)[oa])"
        ),
        "(?:voy|va|vamos|van) a (?!(?:ver|ser|haber|poder|depender|tardar|costar) )[^ .,]+",
        (
            f"{_SHORT}[^ .,]{{2,}}(?:are|ere|ire|dre|remos|ara|era|ira|dra|bra|aran|eran|iran|dran|"
            "bran)(?<! para)(?<! camara)(?<! escalera)(?<! madera)(?<! cafetera)(?<! entera)(?<! siquiera)(?<! "
            "gotera)(?<! fuera)(?<! era)(?<! eran)(?<! ahora)(?<! manera)(?<! primera)(?<! cualquiera)(?<! quiera)(?<! "
            "hubiera)(?<! mira)(?<! tercera)(?<! espera)(?<! compra)(?<! obra)(?<! otra)(?<! palabra)(?<! hora)(?<! "
            "tuviera)(?<! pudiera)(?<! cartera)(?<! lavadora)(?<! nevera)(?<! caldera)(?<! aseguradora)"
        ),
        (
            "me comprometo|nos comprometemos|(?:asegur[oa]|prometi[oa]?|dijo|"
            "garantiz[oa]) que (?:[^ .,]+ ){0,6}?[^ .,]+(?:ria|rian)"
        ),
    ),
    does=(
        "(?:le|les|te) espera[n]?|(?:va|van|esta|estan) en (?:el camion|el reparto|la ruta)",
        f"{_SOMEBODY} {_SHORT}{_VERB}",
        f"(?:le|les|te|os|se lo|se la|se los|se las|lo|la|los|las|me) {_VERB}",
        (
            "(?:manana|hoy|hoy mismo|lunes|martes|miercoles|jueves|viernes|sabado|domingo|tarde|semana|"
            f"[0-9]+) (?:ya )?{_SHORT}{_VERB}"
        ),
        (
            "[^ .,]{3,}(?:amos|emos|imos)|(?:doy|pongo|mando|envio|hago|llamo|paso|pido|tramito|anulo|cancelo|activo|"
            "cambio|reviso|miro|consulto|solicito|gestiono|corrijo|quito|desbloqueo|rastreo|paro|cierro|rescindo|saco|"
            "actualizo|elimino|"
            "borro|bloqueo|abono|amplio|prorrogo|confirmo|reembolso|ingreso|devuelvo|apunto|anoto|reservo|traslado|"
            "arreglo|subo|bajo|reenvio)"
        ),
        "(?:queda|quedan|esta|estan|estara|estaran) (?:[^ .,]+ ){0,3}?[^ .,]+(?:ad[oa]s?|id[oa]s?|t[oa]s?)",
    ),
    usual=("(?:de|desde el) lunes a|todos los (?:dias|meses)|todas las semanas|cada (?:dia|semana|mes)",),
    past=(
        (
            "ayer|anteayer|anoche|(?:semana|mes|lunes|martes|miercoles|jueves|viernes|sabado|domingo) pasad[oa]|"
            "hace (?:[^ .,]+ )?(?:dias?|semanas?|horas?|meses)"
        ),
    ),
    idle=(
        (
            "(?:debe|deben|debera|deberan|hay que|tiene que|tienen que|tengo que|puede|pueden|podra|podran|intentamos|"
            "intentaremos|procuramos|esperamos|procuraremos|queremos|quisieramos|suele|suelen|permitame|permita)"
        ),
        (
            "(?:los clientes|los inquilinos|los pasajeros|los usuarios|los asegurados|la gente) (?:[^ .,]+ )?(?:deben|"
            "pueden|tienen)"
        ),
        "(?:la mayoria|algunos|algunas|muchos|otras|otros) [^ .,]+|en general|por ley|en principio|de media",
        "(?:tendria|tendrian|deberia|habria)",
        (
            "(?:cuesta|cuestan|dura|duran|dependera|depende|tarda|tardan|vale|se aplica|se trata|corresponde|hace falta|"
            "hara falta|costara|tardara)"
        ),
        "(?:se le |le )?(?:cobrara|cobraran|cargara|cargaran|cobramos)|me llamo|soy",
        "(?:ya )?(?:ha|han|hemos|he) (?:sido |ya )?[^ .,]+(?:ado|ido)(?! .* (?:lo|la|le|se|y) )",
    ),
    kinds={
        Promised.REFUND: (
            "(?:se )?(?:le|les|te|me) (?:devuelv*|devolv*) (?!(?:la|el|su) (?:llamada|visita) )",
            (
                "(?:queda*|esta*|sera*) (?:devuelt|abonad|ingresad|reembolsad|reintegrad)[oa]s?|(?:se |le |te |me |"
                "les )(?:l[oa]s? )?(?:ingres*|reintegr*)"
            ),
            (
                "(?:gastos|coste|sobrecoste|taxi|penalizacion|hotel) … (?:asum*|pag(?:amos|o|an)|corre*|abon*|"
                "devolv*)|asum* (?:el|los|las|la|todos)"
            ),
            (
                "(?:tasa|gastos|alquiler|cuota|comision|prima|recargo|deposito) … (?:devuelt*|devolv*|devuelv*|"
                "vuelta|cuenta|reembols*)"
            ),
            "(?:la|su|una) transferencia … (?:sale*|saldra*|va|hace*|hara*)",
            (
                f"{_MONEY} … (?:cuenta|tarjeta|vuelta|devuelv*|devolv*)|(?:tiene|tendra|recib*|recuper*|tener|vuelve*|"
                f"cobrar) {_MONEY}"
            ),
            (
                "(?:abono|ingreso|importe|dinero|reintegro|indemnizacion|compensacion|bono|comision|[0-9]* (?:eur|"
                "euros?)) … (?:cuenta|tarjeta|vera|ver|ingres*|abon*)"
            ),
        ),
        Promised.REPLACEMENT: (
            "(?:hacemos|hago|haremos|hare|prepar*) (?:[^ .,]+ ){0,2}?(?:otr[oa]s?|nuev[oa]s?)(?= (?:[.,] |$|y |fresc|nuev))",
            "(?:le|les|te|me) (?:dej*|pon*|tra*|llev*|instal*) (?:una?|uno|otro|otra)(?: [^ .,]+)? ?(?:nuev[oa]|igual)",
            (
                "lleg* (?:[^ .,]+ ){1,4}?correct[oa]s?|el (?:repuesto|recambio|aparato de sustitucion|"
                "de (?:sustitucion|reemplazo|recambio)) … (?:casa|lleg*|sal*|envi*)"
            ),
            "(?:duplicado|copia nueva|de repuesto) … (?:envi*|mand*|lleg*|sal*)|(?:envi*|mand*|sal*) … (?:duplicado|de repuesto)",
            "[^ .,]+ nuev[oa]s? (?:sale*|saldra*|va|viene*|llega*)",
            (
                f"(?:envi*|mand*|entreg*|(?<! se )llev*|trae*|recib*|tendra*|da|dan|damos|dare*) … {_NEW}(?! (?:fecha|cita|"
                "codigo|contrato|factura|enlace|contrasena|tarifa|vez) )"
            ),
            (
                f"{_NEW} (?!(?:fecha|cita|codigo|contrato|factura|enlace|contrasena|tarifa|vez) )[^ .,]+ … (?:envi*|lleg*|"
                "entreg*|sal*|mand*|camino)"
            ),
        ),
        Promised.REPAIR: (
            "(?:tendra*|vuelve* a tener|volvera* a tener) … (?:luz|internet|agua|gas|linea|calefaccion|cobertura)",
            (
                "(?:taller|portero|conserje|mantenimiento|albanil*) … (?:cambi*|arregl*|hace*|hara*|mir*)|(?:gotera|"
                "frenos|techo|pared|suelo|bano|cocina) … (?:tap*|arregl*|pint*|cambi*)|(?:cambi*) … frenos"
            ),
            "(?:obras|trabajos) … (?:terminad*|acabad*|finalizad*)|a (?:dar|devolver) la luz",
            (
                "(?:pon*|cambi*|mont*|coloc*|instal*) … (?:parabrisas|cristal|cerradura|junta|bomba|pieza|pantalla|"
                "bateria|puerta|tuberia|grifo|motor|compresor|placa|filtro|enchufe|calentador)"
            ),
            (
                "(?:luz|agua|gas|internet|linea|ascensor|caldera|timbre|calefaccion|averia|wifi|aplicacion|web|lavadora|"
                "nevera|suministro|aire) … (?:funcion*|vuelv*|volver*|restabl*|repar*|arregl*|resuelt*|solucion*|listo|"
                "lista|marcha)"
            ),
            (
                f"{_WORKS} … (?:funcion*|anda*|marcha*|vuelv*|volver*|arreglad*|reparad*|lista|listo)|(?:vuelv*|"
                f"volver*) a (?:funcionar|andar|ir) … {_WORKS}"
            ),
            f"(?:ver|mirar|arreglar|reparar|cambiar|revisar) (?:el|la|su|los|las) {_WORKS}",
            "(?:coche|moto|bici|bicicleta|movil|portatil|reloj|zapatos|lavadora|maquina) … list[oa]s?",
            (
                f"(?:por|para) (?:lo de )?(?:la|el|su|una) {_WORKS}|como nuev[oa]s?|del taller|"
                f"tendr* (?:[^ .,]+ )?{_WORKS} (?:otra vez|de nuevo)|(?:conexion|servicio|senal) … vuelv*|"
                "vuelv* (?:la|el) (?:conexion|senal)"
            ),
            (
                "(?:fuga|averia|gotera|atasco) … l[ao] [^ .,]+(?:amos|emos|imos)|(?:atacamos|solucionamos|resolvemos|"
                "arreglamos|quitamos) (?:la|el|su) (?:fuga|averia|gotera|atasco)"
            ),
            "desatasc*|sold*|sell*|tap* (?:la|el) (?:fuga|gotera|grieta)|ajust*",
        ),
        Promised.COLLECTION: (
            "(?:nos|se|me) llev* (?:el|la|los|las) (?:[^ .,]+ )?(?:viej|antigu|rot|averiad|defectuos)[oa]s?",
            (
                "se (?:lleva|llevan|llevara|llevaran) (?:el|la|los|las) (?:viej[oa]s?|antigu[oa]s?|rot[oa]s?|"
                "averiad[oa]s?|defectuos[oa]s?|otr[oa]s?|equivocad[oa]s?|incorrect[oa]s?|mal[oa]s?)"
            ),
            "(?:retir[aoe]*|retirar*) … (?:viej|antigu|rot|averiad|defectuos|otr)[oa]s?",
            (
                "(?:retirada|recogida) de … (?:viej|antigu|rot|averiad|defectuos|otr)[oa]s? … "
                "(?:llev*|retir*|recog*|hace*|hara*|pas[ae]*|vien*)"
            ),
            (
                "(?:vuelv*|vien*|vendr*|pas[aoe]*|pasar*|ir*|va|van|voy|vamos) (?:[^ .,]+ ){0,3}?a por (?:el|la|los|las|"
                "su|sus)|(?:vuelv*|vien*|vendr*|pas[aoe]*|pasar*|va|van) (?:[^ .,]+ ){0,3}?a (?:buscar*|recoger*|llevar*)"
            ),
        ),
        Promised.DELIVERY: (
            (
                "(?:pas[aoe]n?|pasamos|va|van|voy|vamos|vien*) (?:[^ .,]+ ){0,3}?a (?:traer|llevar|entregar|dejar|"
                "acercar)(?:se|te|me)l[oa]s?"
            ),
            f"(?:su|el|la|los|las|tu) (?:[^ .,]+ )?{_GOODS} (?:esta|queda|estan|quedan) (?:programad|previst|agendad)[oa]s?",
            (
                "(?:repartidor|mensajero|camion|furgoneta|transportista|chofer|seur|mrw|correos) … (?:vuelv*|"
                "pas[aoe]*|pasar*|present*|acerc*|va|ira)"
            ),
            (
                "(?:camion|furgoneta|repartidor|mensajero|transportista) … con (?:el|la|los|las|su|sus)|en mano|"
                "(?:pedido|paquete|envio) … espera|tiene (?:el|la|su) [^ .,]+ (?:[^ .,]+ ){0,3}?en (?:casa|su)"
            ),
            "(?:le|les|te) esperan?|en (?:el camion|la ruta)",
            (
                "(?:llev*|dej*|met*) (?:el|la|los|las|su|sus) [^ .,]+|sub* (?:el|la|los|las|su|"
                "sus) [^ .,]+ (?:[^ .,]+ )?(?:a casa|al|hasta|arriba)|(?:lo|la|los|las) (?:tiene|tienes|"
                "tendra) (?:ahi|alli|en|el|la|manana|hoy)|(?:tiene|tendra) (?:el|la|los|las|su) [^ .,]+ en casa"
            ),
            (
                "(?:lleg*|vien*|vendr*) (?:[^ .,]+ )?con (?:su|sus|el|la|los|las|tu|tus)|(?:llev*|trae*|traer*|acerc*|"
                "dej*) (?:el|la|los|las|su|sus|tu|tus)|(?:se|te) l[oa]s? (?:llev*|tra*|acerc*|dej*|entreg*)"
            ),
            (
                "(?:su|sus|tu|tus|el|la|los|las) [^ .,]+ (?:le |les |te )?(?:lleg*|sal*)|(?:lo|la|los|las) (?:tendr*|"
                "tien*) (?:en casa|en su|ahi|alli|el|manana|hoy)"
            ),
            "en (?:su|tu) (?:casa|puerta|domicilio|buzon)",
        ),
        Promised.CALLBACK: (
            (
                "(?:peg*|da|dan|doy|dare|dara) un toque|(?:le|te|les|os|me) llame|llamen|llamar*|(?:una|la) llamada|"
                "pongo al telefono"
            ),
        ),
        Promised.REPLY: (
            (
                "escrib*|contestamos|contestar*|(?:dir(?:e|a|emos|an)|digo|decimos) (?:algo|cosas)|por (?:correo|"
                "escrito)|cuent[oa] (?:como|que)"
            ),
            "(?:lleg*|recib*|mand*|envi*|tendr*) … (?:una|nuestra) carta|(?:mand*|envi*) … un mensaje",
        ),
        Promised.INFORMATION: (
            "inbox",
            f"{_SENT} … {_PAPER}|{_PAPER} … {_SENT}",
            (
                "sab(?:emos|remos|ra) mas|me meto con|rastre*|(?<! he )(?<! hemos )(?<! ha )(?<! han )(?:revis*|comprob*|"
                "comprueb*|examin*|estudi*|analiz*|verific*) (?:el|la|los|las|su|sus|tu|con)|averigu*|(?:decirle|diremos|"
                "dire|dira) (?:el|la|los|las|como|que)"
            ),
        ),
    },
)
