"""Spanish."""

from __future__ import annotations

from casebook.parsing.transcripts.languages.words import TranscriptWords

WORDS = TranscriptWords(
    common=(
        "el la los las de que y en un una es no por con para su mi se lo le del al me como pero ha he hola gracias "
        "usted puedo esta"
    ),
    me="yo|usted|tu|cliente|clienta|visitante|invitado|invitada|usuario|usuaria|llamante|mi|comprador|compradora|ud",
    company=(
        "agente|asesor|asesora|atencion al cliente|servicio al cliente|soporte|representante|operador|operadora|gestor|"
        "gestora|teleoperador|teleoperadora|equipo|equipo de soporte|ayuda|servicio de atencion al cliente|empleado|"
        "empleada"
    ),
    bot=(
        r"(?:asistente|ayudante|agente) (?:virtual|digital|automatic[oa])|chat ?bot|mensaje automatico|"
        r"respuesta automatica|"
        "robot|"
        "asistente"
    ),
    supervisor=(
        "supervisora?|encargad[oa]|coordinadora?|jef[ea] de (?:equipo|sala|turno)|responsable(?: de equipo|"
        " de sala)?|"
        "superiora?"
    ),
    manager=r"(?:\w*)manager|gerente|directora?|jef[ea] de (?:tienda|departamento|servicio)|responsable de tienda",
    teams=(
        r"atencion al cliente|servicio al cliente|soporte|departamento de [\w]+|equipo de [\w]+|reclamaciones|"
        "clientes|"
        "ayuda"
    ),
    care="atencion|servicio",
    system=(
        "sistema|aviso|(?:(?:mensaje|respuesta) )?automatic[oa]|informacion|locucion|anuncio|grabacion|mensaje grabado|"
        "contestador"
    ),
    arrivals=(
        "(?:ha|has) (?:chateado|hablado) con {name}|(?:chateo|hablo|chateaste|hablaste) con {name}|"
        "(?:esta|estas|usted esta) (?:ahora )?(?:conectad[oa]|hablando|chateando|en contacto) (?:con|a) {name}|(?:habla|"
        "chatea) (?:ahora )?con {name}|{name} (?:se ha unido|se unio|ha entrado|entro|se ha incorporado|se incorporo|"
        "ha aceptado|ha tomado) (?:a la |al |en el |en la |el |la )?(?:conversacion|chat|sesion).*|"
        "{name} (?:esta (?:ahora )?(?:en linea|con usted|contigo)|le atendera|te atendera|atendera su consulta).*|"
        "conectad[oa] con {name}|agente conectad[oa]:? {name}"
    ),
    handovers=(
        r"transfer\w+|transfier\w+|le paso|te paso|paso (?:su|la|tu)|derivar\w*|derivo|pongo (?:en contacto|con)|"
        r"poner\w* en contacto|escal\w+|pasar\w* con|traslad\w+"
    ),
    departures=(
        "(?:ha|has) (?:abandonado|salido de|finalizado|cerrado) (?:la |el )?(?:conversacion|chat|sesion)|"
        "{name} (?:ha (?:abandonado|salido|finalizado|cerrado|terminado)|abandono|salio|finalizo|cerro){left}|"
        r".*\b(?:conversacion|chat|sesion|llamada) (?:ha |se ha |ha sido |fue |esta )?(?:finalizad[oa]|terminad[oa]|cerrad[oa]|"
        r"finalizo|termino|desconectad[oa]|concluid[oa])\b.*|fin (?:de la|del|de) (?:conversacion|chat|transcripcion|"
        r"sesion|llamada).*|agente desconectad[oa].*|{name} se ha (?:desconectado|ido|marchado)\b.*"
    ),
    broke_off=(
        r"\b(?:llamada|conexion|linea|comunicacion|conversacion|chat) (?:se (?:ha )?|ha sido |fue )?(?:corto|cortad[oa]|"
        r"interrumpid[oa]|perdid[oa]|perdio)|se corto|me colgaron|colgo\b|se ha (?:perdido|cortado|"
        "interrumpido) la (?:conexion|llamada|comunicacion|linea)"
    ),
    greets=(
        "hola|buen dia|buenos dias|buenas tardes|buenas noches|buenas|estimad[oa]|querid[oa]|gracias|disculpe|senor|senora|"
        "sr|sra"
    ),
    i_am="soy|me llamo|mi nombre es|le atiende|te atiende|habla|aqui|al habla|le habla",
    of_others=r"mi|su|nuestr\w+|con|al|a|ningun\w*|otr\w+|pregunt\w+",
    introduces=(
        r"(?:^|(?<=[.!,] ))aqui(?= [a-z]+(?:[ ,.!]|$))|(?:^|(?<=[.!,] )|(?<=hola )|(?<=buenas )|(?<=dias )|(?<=tardes )|"
        r"(?<=noches )|(?<=dia ))habla(?= [a-z]+(?: [a-z]+)?(?:[.,!]|$| d(?:e|el) ))|"
        r"mi nombre es|me llamo|soy(?! (?:el|la|un|una|su|cliente|de|yo|tu|muy|"
        r"nuevo|quien)\b)|le atiende|te atiende|"
        "(?:le|te) (?:habla|escribe)|al habla(?= [a-z]+\\b)|(?:habla|hablando|chateando|habla usted) con|le saluda|te saluda"
    ),
    receipts=(
        r"(?:foto|imagen|video|gif|sticker|(?:mensaje|nota) de voz)s?|"
        "respondiste a .{1,40}|te respondio|activ[oa] hace .{1,20}|leido(?: a las)?|visto(?: a las)?|"
        r"enviado(?: a las)?|entregado|recibido|editado|.{0,30} esta escribiendo ?\.*|"
        r".*\b(?:no responda|no admite respuestas|no respondas)\b.*|(?:califica|valore|valora|califique|evalue) .*|"
        "(?:como ha sido|que tal) .*|ha sido util.*|(?:finalizar|cerrar|terminar|salir del) (?:la |el )?(?:conversacion|"
        "chat)|escrib[ae] (?:un|su|tu) mensaje.*|(?:ver|mostrar) (?:mas|todo)|enviar|nuevos mensajes|"
        ".*<multimedia omitido>.*|adjunto|omitir"
    ),
    labels=(
        "mi cuenta|(?:nota|mensaje|memo) de voz|historial (?:del? chat|de la conversacion)|iniciar sesion|"
        "cerrar sesion|volver|cerrar|"
        "cancelar|ajustes|mis pedidos|devoluciones|facturas|pagos|contacto|"
        "mensajes|registrad[oa]|miembro desde|ubicacion|fecha|hora|inicio|fin|final|duracion|asunto|de|para|enviado|"
        "destinatario|remitente|canal|departamento|empresa|nota|observacion|atencion|importante|direccion|nombre|"
        "telefono|tel|e-?mail|correo(?: electronico)?|producto|articulo|precio|total|importe|valoracion|pedido|"
        "numero de pedido|caso|numero de caso|ticket|referencia|reclamacion|incidencia|expediente|ref|pregunta|respuesta|"
        "opciones|menu|resumen|ejemplo|consejo|estado|elija.*|seleccione.*|numero de seguimiento|seguimiento|(?:chat|"
        "conversacion) (?:iniciad[oa]|finalizad[oa])(?: el)?|origen (?:del chat|de la conversacion)|transcripcion|"
        "motivo|ps|pd|enlace|cel|celular|movil|cola|"
        "registro|ultima visita|datos de(?: envio)?|monto(?: a pagar)?|flete|ciudad|dni|color|talla|modelo"
    ),
    duration="duracion|duro|tiempo de conversacion",
    case_number=(
        "(?:caso|folio|radicado|parte(?: de (?:taller|averia|trabajo))?|expediente|incidencia|ticket|reclamacion|reclamo|"
        "referencia|ref|solicitud|consulta|queja|"
        "hoja de reclamaciones|expte|incid|pqr|requerimiento|gestion|tramite|aviso|averia|incidente|siniestro|contacto|"
        "conversacion|"
        "peticion)|(?:cambio|recogida|visita|cita|confirmacion|atencion|denuncia|disputa|investigacion|"
        "orden de (?:trabajo|servicio)|protocolo|asunto|reporte|turno|intervencion|asistencia|registro|apertura|"
        "justificante|resguardo)"
    ),
    order="(?:pedido|ped|compra|alquiler|billete|orden|reserva|localizador|encargo)",
    parcel="(?:seguimiento|envio|paquete|rastreo|tracking|guia|bulto|albaran)",
    other_number=(
        "telefono|tel|movil|celular|llam(?:e|ar|a|eme|enos|ame)(?: (?:al|a))?|fax|cliente|clienta|cuenta|contrato|"
        "tarjeta|iban|factura|recibo|tique|pago|transaccion|articulo|producto|modelo|serie|imei|contador|poliza|seguro|"
        "vuelo|socio|dni|nif|nie|cif|iva|pasaporte|codigo postal|codigo|pin|devolucion|habitacion|extension|vale|abonado|"
        "linea|cups|matricula|punto de suministro|catastral|ref(?:erencia)? catastral"
    ),
    kept_under=(
        r"(?:registrad[oa]s?|anotad[oa]s?|guardad[oa]s?|abiert[oa]s?)(?: \w+){0,2} (?:como|bajo|con)"
        "(?: (?:el|la) (?:codigo|numero|referencia))?|me (?:dio|dieron|han dado)|"
        "(?:registrad[oa]|anotad[oa]|abiert[oa]),? es (?:el|la)?|"
        "(?:mencion(?:e|a|ar)|indi(?:que|ca|car)|cit(?:e|a|ar))"
        "(?: (?:siempre|el|la|su|numero|referencia))*|(?:con|"
        r"bajo) (?:el |la )?(?:numero|referencia|n\.?º|codigo|expediente|caso)?"
    ),
    by_phone=(
        r"\b(?:llamada (?:a|de|con|telefonica)|por telefono|conversacion telefonica|al telefono|en espera|buzon de voz|"
        "llam[eo](?=,| (?:(?:ayer|hoy|otra vez|de nuevo) )?a )|"
        r"(?:he llamado|llamando) (?:hoy |ayer )?a|(?:acabo de|he) (?:habla(?:r|do) con|(?:re)?llamar)|"
        r"grabacion de la llamada|(?:transcripcion|notas)(?: automaticas?| completas?)? de (?:la |una |mi )?llamada)\b|"
        r"^\W*llamada (?:a|de|con)\b|^\W*llam[oe] a(?:l| las?)\b|"
        r"\bme (?:ha )?(?:cogio|coge|cogido) (?:el telefono|una? )"
    ),
    number_word=r"(?:numeros?|n\.?º|nº|n°|no\.?|num\.?|codigo|id|identificador|#|nro\.?)",
    company_says=(
        "en que puedo|como puedo ayudar|que puedo hacer|gracias por (?:su|contactar|ponerse|esperar|la espera|escribir|"
        "tu)|lo siento|lamento|lamentamos|disculp(?:e|as|en)|sentimos|un momento|un instante|no se retire|lo compruebo|"
        "lo consulto|permitame|entiendo|comprendo|algo mas|puedo ayudarle|mi nombre es|le atiende|su (?:pedido|caso|"
        "envio|reclamacion|numero|incidencia|expediente|consulta|paquete)|podria (?:indicar|facilitar|darme)|"
        "me (?:indica|facilita|puede)|buen dia|que tenga|de nada|con gusto|estimad[oa] cliente|segun nuestr"
    ),
    customer_says=(
        "mi (?:pedido|paquete|dinero|factura|internet|vuelo|lavadora|cuenta|telefono|contrato|reembolso|horno)|(?:quiero|"
        "exijo|necesito|espero|estoy esperando|compre|pague|he pagado|pedi|he pedido|no he recibido|me cobraron)|"
        "donde esta|no (?:ha llegado|llego|funciona|me ha)|nunca (?:llego|recibi)|es (?:una verguenza|inaceptable|"
        "increible)|no,? gracias|cuando (?:llega|me|recibo)|hablar con (?:un|su|una)|paguenme|sin internet|llamo (?:por|"
        "porque|para)|tengo un problema"
    ),
    confirms_sum=(
        r"reembols|devolu|devolv|devuel[tv]|abono|abonar|\b(?:me|nos|le|te|les|os) abona|vale|cupon|ofre|"
        "compens|indemni|descuento|ingres|recibira|"
        "transfer|"
        "cheque|"
        "bonific|tarjeta regalo|concedid|(?:aprobad[oa]s?|autorizad[oa]s?|conseguid[oa]s?|tramitad[oa]s?|"
        "desbloquead[oa]s?) |de vuelta|en (?:su|tu) cuenta"
    ),
    no_sum=(
        r"\b(?:cuesta|coste|precio|(?<!en )total|pagado|pagar|cobrado|cargado|factura|al mes|mensual|suscripcion|pendiente|"
        "minimo|"
        r"valor|gastos)\b"
    ),
    passed_on="{0} pasó la conversación a {1}.",
    i_declined="Rechacé lo que me fue ofrecido{0}: “{1}”",
    i_accepted="Acepté lo que me fue ofrecido{0}: “{1}”",
    by_whom=" por {0}",
    attribution=(
        r"el .{6,80}?[, ](?P<es>[^,<>(]{2,60}?)\s*(?:\(?[<\[(].{0,80}[>\])]\)?,?)? ?(?:escribio|ha escrito) ?:"
    ),
    forwarded="mensaje (?:original|reenviado)|inicio del mensaje reenviado",
    closings=(
        "(?:un )?(?:cordial )?saludos?(?: cordial(?:es)?)?|(?:muy )?atentamente|cordialmente|"
        r"(?:reciba|con) un (?:\w+ )?saludo|saludos (?:cordiales|atentos)|un abrazo|hasta pronto|quedamos a su disposicion"
    ),
    here="al habla|digame|le escucho|te escucho|por aqui|al aparato|le atiende|a su servicio|te saluda|le saluda",
    menu=r"\b(?:elige|elija|seleccione|selecciona|pulse|pulsa|escribe el numero|responda? con|responde con|marque)\b",
    addressed="le|les|se|su|sus|usted|te|tu",
    caller_says=(
        r"me (?:dijeron|dijo|prometieron|cobraron|han|habian)|(?:llevo|estoy) (?:esperando|\w+ (?:dias|semanas|"
        r"meses))|mi \w+ (?:no|esta|es|se)|si no (?:recibo|me)|no ha venido|llamo (?:por|porque)|ustedes"
        r"|me \w+(?:aron|eron)"
    ),
)
