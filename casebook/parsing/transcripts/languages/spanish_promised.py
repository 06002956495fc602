"""Spanish: the words of what a company promises, offers, refuses and takes back."""

from __future__ import annotations

from casebook.parsing.transcripts.languages.habit_words import HABITS
from casebook.parsing.transcripts.languages.words import PromiseWords

PROMISED = PromiseWords(
    shall=(
        r"\b\w+(?:are|ere|ire|dre|remos|(?:[aei]|d|"
        r"hab)ra[ns]?)\b(?<!\bpara)(?<!mira)(?<!espera)(?<!fuera)(?<!quiera)(?<!manera)(?<!entrara "
        r")(?<!primera)(?<!tercera)(?<!\bera)(?<!\beran)|\b(?:voy|vamos|va|van) a (?:\w+(?:ar|er|ir)(?:le|lo|la|te|los|"
        r"las|selo|sela)?)\b|\b(?:les?|te|se lo|se la|os) (?:devuelvo|devolvemos|reembolso|reembolsamos|envio|enviamos|"
        "mando|mandamos|llamo|llamamos|contacto|contactamos|abono|abonamos|entregamos|cambio|cambiamos|informo|"
        "informamos|aviso|avisamos|gestiono|ingreso|ingresamos|respondo|respondemos|recogemos|reparamos|"
        r"confirmo .{0,30}que)\b|\b(?:he|hemos) .{0,60}(?:solicitado|aprobado|tramitado|programado|procesado|gestionado|"
        r"reservado|buscado|agendado|fijado|concertado|encargado|asignado|avisado|"
        r"apuntado|anotado|reprogramado|lanzado|encontrado|ordenado|"
        r"autorizado|emitido|cursado|pedido|abierto una solicitud)\b|\bme comprometo\b|\bnos comprometemos\b|\b(?:le|te|"
        r"les) (?:reparan|llevamos|devolvemos|enviamos|llaman|traen|recogen|llega|reparamos)\b|\bte las? llevamos\b|"
        r"\b(?:la|lo|las|los) recibe\b|\b(?:los|las|lo|la|se los|se las|te lo|te la|te los|te las|os lo) (?:devuelvo|"
        "devolvemos|reembolso|reembolsamos|envio|enviamos|mando|mandamos|abono|abonamos|entregamos|cambio|cambiamos|"
        r"ingreso|ingresamos|recogemos|reparamos|arreglamos|llamo|llamamos|aviso|avisamos|informo|informamos|contacto|contactamos)\b|"
        r"\b(?:te|le|os) (?:mando|mandamos|pongo|programo|agendo|"
        r"reservo|dejo programad[oa])\b|\b(?:tendra|tendras|vera|veras|podra ver|estara|estaran)\b|\bacabo de (?:\w+ar|"
        r"\w+er|\w+ir)(?:le|lo|la|te)?\b|\b(?:un|el|nuestro) (?:tecnico|repartidor|mensajero|transportista|companero|"
        r"operario) (?!(?:tuvo|fue|ha|no|que|de|del)\b)(?!\w+o\b)\w+"
    ),
    gets=r"\b(?:recibira|recibiras|tendra|tendras|obtendra|vera reflejado|va a recibir|vas a recibir|recibe)\b",
    underway=(
        r"\b(?:esta|estan|ha sido|han sido|queda|sera|seran)(?: \w+){0,2} (?:en camino|en curso|programad[oa]s?|"
        "previst[oa]s?|aprobad[oa]s?|enviad[oa]s?|emitid[oa]s?|agendad[oa]s?|tramitad[oa]s?|entregad[oa]s?|reparad[oa]s?|"
        r"recogid[oa]s?|reembolsad[oa]s?|devuelt[oa]s?|abonad[oa]s?)\b|\b(?:llega|llegara|pasara|ira|vendra)\b"
    ),
    takes=(
        r"\b(?:tarda|tardara|tardan|demora|llegara|llega|recibira|estara|sera|tendra|plazo)\b|\b(?:en|dentro de|"
        "antes de|"
        r"como maximo|a mas tardar|entre)\b"
    ),
    refers_back=r"\b(?:lo|la|los|las|eso|esto|este|el (?:importe|dinero|reembolso))\b",
    no_promise=(
        r"\?|¿|^\W*l[oa]s (?:reembolsos|devoluciones|entregas|envios|pedidos|reclamaciones|solicitudes) se \w+|"
        r"\b(?:si(?! senor)(?![,:.!])|en caso de|quiere|quieres|desea|prefiere|le gustaria|te gustaria|"
        r"puedo (?:ofrecer|dar|hacer|devolver|enviar)\w*|podemos (?:ofrecer|dar|hacer|devolver|enviar)\w*|podria|"
        r"podriamos|quiza|quizas|tal vez|posiblemente|espero|esperamos|ojala|intentar\w*|intento|intentamos|normalmente|"
        r"por lo general|suele|suelen|solemos)\b|\b(?:debe|debera|tiene que|tendra que|puede|podra) (?:\w+ ){0,3}?(?:enviar\w*|"
        r"devolver\w*|llamar\w*|contactar\w*|rellenar|pagar|esperar|escribir\w*)\b|\b(?:por favor|vuelva a|pongase|"
        r"(?<!que le )(?<!que te )(?<!que les )(?<!que os )(?:contacte|llame|escriba|envie)|espere|conserve|anote|"
        r"indique\w*|rellene)\b|\b(?:valido|valida|caduca)\b|"
        r"\b(?:nuestra |la )?politica\b|\bcondiciones generales\b|\bpor norma\b|\bhabitualmente\b|\bgeneralmente\b|"
        r"\bdepende de\b"
    ),
    in_a_moment=(
        r"\b(?:lo|la|le) (?:compruebo|consulto|reviso|miro|verifico)\b|\bvoy a (?:comprobar|consultar|revisar|mirar|"
        r"verificar|transferir\w*|pasar\w*)\b|\b(?:un|deme un) (?:momento|instante|minuto)\b|\bno se retire\b|\b(?:le|"
        r"te) (?:paso(?! (?:el|la|los|las|un|una) (?:\w+ )?(?:factura|justificante|contrato|presupuesto|formulario|"
        r"etiqueta|copia|enlace|"
        r"certificado|informe|recibo|documento|codigo|numero|poliza|extracto)\w*)|transfiero|pongo con)\b|"
        r"\ben seguida\b|\b(?:le|te) ayudo\b|\bayudarl[eo]\b|\btranscripcion\b|"
        r"\ble atendera\b|\bjunt[oa]s\b"
    ),
    but="pero|sin embargo|no obstante",
    negated=r"\b(?:no|nunca|ningun\w*|nada|imposible|tampoco|jamas)\b|\bnadie (?:\w+ )?(?:va|puede|\w+ra)\b",
    negates_nothing=(
        r"\b(?:el|la|los|las|del|su|sus) \w+ no \w+[ai]d[oa]s?\b|"
        r"\bno mas tarde\b|\bno se preocupe\b|\bno te preocupes\b|\bno hay (?:problema|de que)\b|\bde nada\b|"
        r"\bno solo\b|\bno (?:hace falta|es necesario|tiene(?:s)? que|necesita(?:s)?)\b[^,.]*|"
        r"\bno dude\b|\bno se retire\b"
    ),
    taken_back=(
        r"\b(?:me he (?:equivocado|confundido)|me (?:equivoque|confundi|equivocaba)|"
        r"fue un error|ha sido un error|es un error mio|mi error|rectifico|"
        r"(?<!la )(?<!su )correccion(?=\W*(?:[:,;.!–-]|$))|"
        "al final no|finalmente no|"
        r"olvid(?:e|a|en) (?:lo que|lo del|el dia|el \d+)|(?<!no )(?<!se )olvid(?:e|a|en) (?:el|la|los|las) \w+|"
        r"retiro lo|ya no es posible|tengo que corregir|debo corregir|"
        r"estaba equivocad[oa])\b|\bno va a ser posible\b|\bqueda anulad[oa]\b|\bse anula\b|\bya no (?:sera|va)\b"
    ),
    refuses=(
        r"\b(?:lamentablemente|desgraciadamente|"
        r"no (?:(?:le|te|se|les|os|lo|la|los|las) )*(?:podemos|puedo|es posible|se puede|procede|cabe|podra|podremos|"
        "tiene derecho|corresponde|vamos a)|imposible|rechazad[oa]|denegad[oa]|rechazamos|denegamos|decision final|"
        r"decision definitiva|sin derecho)\b"
    ),
    offers=(
        r"\b(?:puedo|podemos|podria|podriamos|quisiera|querria|me gustaria) (?:ofrecer\w*|dar\w*|devolver\w*|"
        r"reembolsar\w*|enviar\w*|compensar\w*|hacer\w*)\b|\b(?:le|te) (?:ofrezco|ofrecemos|propongo|proponemos)\b|"
        r"\b(?:quiere|quieres|desea|prefiere|le gustaria)\b.{0,60}\?"
    ),
    accepts=(
        r"^\W*(?:si|vale|ok|okay|de acuerdo|perfecto|bien|muy bien|acepto|claro|genial|por supuesto|esta bien|"
        r"estupendo)\b"
    ),
    declines=(
        r"^\W*no\b(?! (?:(?:hay|es) (?:ningun )?problema|pasa nada|importa|se preocupe))|"
        r"\bno (?:lo |la |los |las )?(?:quiero|me interesa|acepto|quisiera)\b|\bno,? gracias\b|"
        r"\bprefer(?:o|iria|iero) (?:que )?no\b|\bprefiero (?:que )?no\b|\bmejor no\b|\brechazo\b|"
        r"\bno me (?:sirve|vale|conviene|convence)\b|\bse (?:lo|la) (?:puede|pueden) quedar\b"
    ),
    unwanted=r"\bno quiero\b.*|\bno,? gracias.*|\bno me interesa\b.*",
    also="y|e|&",
    condition=(
        r"\b(?:si(?! senor)(?![,:.!])|en caso de|salvo que|de lo contrario|siempre que|cuando (?:llegue|recibamos|tengamos|"
        r"lo recibamos))\b"
    ),
    moved=(
        r"\ben su lugar\b|\ben ese caso\b|\bentonces\b|\b(?:cambi\w+|pas[oa]|pasamos|muevo|movemos|aplaz\w+|"
        r"reprogram\w+) \b|\b(?:de acuerdo|perfecto|sin problema|vale|no hay problema)\b|\b(?:esta|va|queda) bien\b|"
        r"\bqueda (?:para)\b"
    ),
    same_day=r"\bjunto con (?:el|la|ella|eso|ello)\b|\ben el mismo (?:paquete|envio)\b|"
    r"\ba la vez\b|\bal mismo tiempo\b|\b(?:ese|el|en ese) mismo (?:dia|momento|viaje)\b|"
    r"\ben el mismo (?:dia|momento|viaje)\b|\bde paso\b",
    automatic=(
        r"\brespuesta automatica\b|\bmensaje automatico\b|\bestamos (?:cerrados|fuera de horario|ausentes)\b|"
        r"\bhorario de (?:atencion|apertura)\b|\bfuera de la oficina\b|"
        r"\bgracias por (?:(?:tu|su) mensaje|escribir\w*|contactar\w*)\b.*\b(?:estamos abiertos|abrimos|atendemos) de\b"
    ),
    because=r"^\W*(?:como|ya que|dado que|puesto que|al no)\b[^,]{3,90},\s",
    affirms=(
        r"^\W*(?:si|exacto|exactamente|correcto|eso es|asi es|efectivamente|por supuesto|claro(?: que si)?|"
        r"confirmado)\b"
    ),
    resolved=(
        r"\b(?:resuelt[oa]|solucionad[oa]|arreglad[oa]|solventad[oa])\b|\bya (?:funciona|va|esta) ?(?:bien|"
        r"solucionado)?\b(?= ?[,.!]|$)"
    ),
    refused=(
        r"\b(?:solicitud|reclamacion|peticion|reembolso|devolucion)\b[^.?]{0,40}\b(?:ha sido|esta|queda|fue|"
        r"es) (?:rechazad\w*|denegad\w*|desestimad\w*)\b|\b(?:rechazamos|denegamos|desestimamos|"
        r"tenemos que (?:rechazar|denegar)|debemos (?:rechazar|denegar))\b|\bno (?:(?:me|nos|le|te|les|os|se|lo|la) ){0,3}"
        r"(?:podemos|puedo|pueden?|vamos a|van? a|"
        r"piensan?|procede|"
        r"es posible|nos es posible|estamos en condiciones de)\b[^.?]{0,50}\b(?:reembols\w*|devolver\w*|devolucion|"
        r"cambi\w*|compens\w*|indemniz\w*|abonar\w*|"
        r"aceptar\w*)\b|\b(?:decision|respuesta) (?:es )?(?:final|definitiva)\b"
    ),
    passes_on=r"\b(?:le|te) (?:paso|transfiero|derivo|pongo)\b|\bvoy a (?:pasar|transferir|derivar)(?:le|te)\b",
    nobody=(
        r"\b(?:no hay|ningun) (?:agentes?|asesores?|operadores?|companeros?)\b[^.?]{0,20}\bdisponibles?\b|"
        r"\bnadie (?:contesta|contesto|responde|respondio|cogio)\b|\bsin respuesta\b|\bchat esta cerrado\b"
    ),
    overcharged=(
        r"\b(?:duplicad[oa]|dos veces|de mas|por error|indebid\w+|doble)\b"
        r"|\b(?:hubo|ha habido|hay) un error\b"
    ),
    done=r"\b(?:he|hemos|ha sido|han sido|acabo de|acabamos de)\b",
    no_plan=(
        r"\b(?:queria\w*|pretendian?|fue|fueron|era|eran|estuvo|estaba|estaban|habia|habian|ayer|anoche|pasad[oa]s?|ultim[oa]|"
        rf"{HABITS['es']}|cada|al mes|al ano|podria\w*|pudiera|"
        r"vence|caduca|termina|finaliza|desde hace|disponibles?|abiert[oa]s?|cerrad[oa]s?|debe|puede|tiene que)\b|\b(?:ha|"
        r"han|hemos|he) (?:sido )?(?:entregad|enviad|llegad|recibid|pagad|llamad|intentad|pasad|cobrad)\w*\b|\benviamos\b|"
        r"\b(?:llego|entrego|paso|intento|recibio|salio|llamo|cobro|envio) (?:ayer|el (?:lunes|martes|miercoles|jueves|"
        r"viernes|sabado|domingo))\b"
    ),
)
