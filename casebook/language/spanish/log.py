"""What the log says and looks for in Spanish, which leaves out who does it: *pedí*, *pidió* tell that by their ends."""

from __future__ import annotations

from casebook.language.log_words import ChargedBackWords, LogWords, MoneyWords
from casebook.language.spanish.asks import OWN_ASKS
from casebook.language.spanish.bent import ByGender, OfWhom
from casebook.records.vocabularies import Channel, EventKind
from casebook.text.quick_pattern import QuickPattern
from casebook.text.words.shown_words import SHOWED_ES

_DONE = (
    r"(?:cancelad|anulad|aplazad|cerrad|rechazad|retirad|reabiert|ampliad|cambiad|resuelt)[oa]s?"
    r"(?= (?:por|el|la|a|de nuevo|otra vez|hasta|sin|con|porque|para)\b|[.,;:]|$)"
)
"""What was done, of a thing that is not named."""

_SPOKEN_TO = r"\b(?:usted(?:es)?|vosotr[oa]s|tú|tus?|vuestr[oa]s?)\b"
"""Words for whoever reads it: what speaks to them was said to the person."""

_I_DID = (
    "(?:pedí|pedimos|pregunté|preguntamos|envié|enviamos|mandé|mandamos|llamé|llamamos|escribí|escribimos|expliqué"
    "|explicamos|esperé|esperamos|hablé|hablamos|conté|contamos|reclamé|reclamamos|insistí|insistimos|dije|dijimos"
    "|adjunté|subí|presenté|presentamos|rellené|entregué|devolví|devolvimos|contesté|exigí|exigimos|solicité|solicitamos"
    "|recordé|fui|fuimos|rechacé|acepté|quise|tuve que|(?:he|hemos) (?:pedido|preguntado|enviado|mandado|llamado|escrito"
    "|explicado|esperado|hablado|contado|reclamado|insistido|dicho|adjuntado|subido|presentado|rellenado|entregado"
    "|devuelto|contestado|solicitado|tenido que))"
)
"""What the person did: the ending says that it was them."""

_VERB_OF_ROLE = (
    r"(?:es|era|est[áa]|estaba|ha|hab[ií]a|no|dice|dijo|va|quiere|puede|pudo|debe|viene|vino|encontr[óo]"
    r"|encuentra|me|nos|lo|la|le|se"
    r"|llam[óo]|pidi[óo]|prometi[óo]|confirm(?:a|[óo])|revis[óo]|dej[óo]|acepta|autoriza|aprueba|reconoce)"
)
"""How a sentence goes on that begins with who did something."""

_IN_CHARGE = (
    r"(?:(?:el|la|una?) )?(?:supervisora?|encargad[oa]|responsable|jef[ea]|gerente|dueñ[oa]|director|directora)"
)
"""What somebody is who may decide, as notes name them."""

LOG = LogWords(
    contract_ended="baja",
    order_kinds={
        **dict.fromkeys(("soc", "socio", "mem"), "Número de socio"),
        **dict.fromkeys(("cta", "cuenta", "acc"), "Cuenta"),
        **dict.fromkeys(("pol", "poliza", "póliza"), "Póliza"),
        **dict.fromkeys(("sus", "susc", "sub"), "Suscripción"),
        **dict.fromkeys(("res", "reserva", "loc", "bkg"), "Reserva"),
        **dict.fromkeys(("cli", "cliente", "cust"), "Número de cliente"),
        **dict.fromkeys(("fra", "fac", "fact", "factura", "inv"), "Factura"),
    },
    booked_things=QuickPattern(
        r"\b(?:(?:\d+|un|una|dos|tres|cuatro) (?:entradas?|billetes?|noches?)|(?:billetes?|entradas?) (?:de|para)|vuelos?"
        r"|habitaci(?:ón|ones)|apartamento|viaje(?: combinado)?|crucero|hotel)\b"
    ),
    event_alone={
        EventKind.ORDERED: "hice el pedido el {day}",
        EventKind.SHIPPED: "el envío salió el {day}",
        EventKind.DELIVERED: "la entrega tuvo lugar el {day}",
        EventKind.MARKED_DELIVERED: "según el seguimiento, la entrega fue el {day}, pero no he recibido nada",
        EventKind.RETURNED: "hice la devolución el {day}",
        EventKind.CANCELLED: "la cancelación fue el {day}",
    },
    item_for="{items}, {amount}",
    other_party="un tercero",
    call_alone="llamada telefónica",
    in_all="{amount} en total",
    mails=("{count} correo electrónico", "{count} correos electrónicos"),
    number_given="número de incidencia {number}",
    follow_since=OfWhom("Les ruego que cumplan lo que decidió después {who}, el {day}, o que me indiquen quién decide"),
    that_happened="eso ocurrió el {day}",
    agreed_since=OfWhom("pero {who} dio su conformidad el {day}"),
    agreed_before=OfWhom("pero {who} había dado su conformidad el {day}"),
    but_said="Pero {text}",
    refunded="me devolvieron {what}",
    promised_thing="prometió {what}",
    on_today="para hoy, {day}",
    promised_if=ByGender("{what} {what:prometido/prometida} con una condición"),
    declined="no acepté {what}",
    accepted_first="aceptado al principio",
    offer_declined="me ofrecieron {what}; no lo acepté",
    refund=QuickPattern(r"\b(?:reembols\w*|devoluci(?:ón|on)|devolver\w*|devuelv\w*|reintegr\w*)|\bdinero de vuelta\b"),
    payments=(
        MoneyWords(
            called=QuickPattern(r"\b(?:pago de la póliza|prestación|liquidación|siniestro)\b"),
            kind="pago",
            event="pago recibido",
            sum="pago de la empresa por {amount} {days}",
            part="pago parcial de la empresa por {amount} (de {stake}) {days}",
        ),
        MoneyWords(
            called=QuickPattern(r"\b(?:indemniza\w*|compensa\w*)\b"),
            kind="indemnización",
            event="indemnización recibida",
            sum="indemnización de {amount} {days}",
            part="indemnización parcial de {amount} (de {stake}) {days}",
        ),
    ),
    charged_back=ChargedBackWords(
        event="contracargo",
        said="recuperé {amount} por contracargo",
        sum="contracargo de {amount} {days}",
        part="contracargo de {amount} (de {stake}) {days}",
    ),
    leans=QuickPattern(
        r"(?:eso|esto|ell[oa]s?|lo mismo|la misma|el mismo|otra vez|de nuevo|igual|también|tampoco|pero|y|entonces|luego"
        r"|además|sin embargo"
        r"|por eso|por tanto|en cambio|así que|aún así|aun así|ditto)\b|(?:es[ea]|est[ea])\b(?! (?:vez|semana|mes|mañana"
        r"|noche|tarde|año)\b)"
        r"|como (?:siempre|antes|prometido|prometieron)\b|(?:el )?(?:lunes|martes|miércoles|jueves|viernes|sábado"
        r"|domingo) (?:pasó|llegó)\b"
        rf"|(?:el (?:día|plazo)|la fecha) (?:pasó|llegó|venció|ha)\b|{_DONE}"
    ),
    broke_off=QuickPattern(
        r"\b(?:se cortó|se corta|se ha cortado|colg(?:ó|aron|ué)|me colgaron|ha colgado|cortaron|se desconectó|cerr(?:ó"
        "|aron) el chat|termin(?:ó|aron) (?:el chat|la llamada))"
    ),
    nobody_came=QuickPattern(
        "(?:otra vez )?(?:no (?:vino|ha venido|apareci[óo]|se present[óo]|lleg[óo]) nadie|nadie (?:vino|ha venido"
        "|apareci[óo]|se present[óo]|lleg[óo]))(?: otra vez| en todo el día| en toda la (?:mañana|tarde))?|no (?:vino"
        "|apareci[óo]|se present[óo])"
    ),
    nobody_answered=QuickPattern(
        r"\b(?:nadie (?:me )?(?:contest[óa]|respondi[óo]|responde|cogi[óo]|atendi[óo]|descolg[óo])"
        r"|(?:no (?:me )?(?:contest[óa]|respondi[óo]|atendi[óo]|cogi[óo])) nadie|sin respuesta|contestador|buz[óo]n de voz)\b"
    ),
    refused=QuickPattern(
        r"(?:(?:él|ella) )?(?:se (?:niega|negó|negaron)|rechaz(?:a|ó|aron|ado)|deneg(?:ó|aron|ado)|niega|negativa"
        r"|(?:mi |la |el )?(?:solicitud|reclamación|recurso|queja) (?:rechazad|desestimad|denegad)[oa])\b"
    ),
    waits=QuickPattern(
        r"(?:(?:esperé|esperamos|he esperado) \d+ min|\d+ min\w* (?:de espera|esperando|en espera)|en espera|espera de)"
    ),
    promised_that_on=OfWhom("{who} me lo prometió el {day}"),
    said_that="dijo {text}",
    with_whom=OfWhom("con {who}"),
    with_whom_on=OfWhom("con {who} el {day}{more}: {text}"),
    no_answer_from=OfWhom("sin respuesta de {who}"),
    i_wrote="escribí",
    i_wrote_on="el {day} escribí{more}: {text}",
    according_to=OfWhom("según {who}"),
    according_to_on=OfWhom("según {who} el {day}{more}: {text}"),
    did=OfWhom("{who} {text}"),
    refusing=OfWhom("{who} rechazó mi solicitud"),
    refusing_what=OfWhom("{who} me denegó {what}"),
    the_refusal="la negativa",
    you_refused="ustedes rechazaron mi solicitud",
    you_refused_what="ustedes me denegaron {what}",
    own_doing=QuickPattern(
        rf"(?:(?:yo|nosotr[oa]s|le|les|se|lo|la|los|las|me|nos|volví a|de nuevo|otra vez|ya"
        rf"|también) )*{_I_DID}\b(?!.*{_SPOKEN_TO})"
        rf"|(?:yo )?(?:quiero|queremos|quería|queríamos)\b(?!.*{_SPOKEN_TO})"
        r"|(?:volví|volvimos) a \w+r\b|(?:no )?(?:tengo|tenemos|tenía) (?!que\b|(?:ningún )?derecho\b)"
        r"|no (?:vino|apareció|acudió|se presentó|llamó) nadie\b|nadie (?:vino|apareció|acudió|llamó|se presentó)\b"
        r"|(?:la )?(?:pieza|talla) equivocada\b|(?:sigue|seguimos|sigo) (?:sin|rot[oa]|averiad[oa]|igual|fallando)\b"
        r"|(?:otra vez )?(?:el |la )?mism[oa] (?:texto|respuesta|cuenta|historia|correo|mensaje|excusa)\b"
        r"|(?:reclamación|fotos?|tickets?|documentos?|facturas?)(?: \w+){0,3} (?:enviad|subid|presentad|puest)[oa]s?\b"
        rf"|{SHOWED_ES}"
    ),
    needs_first=(
        QuickPattern(r"necesit(?:o|amos) (?:primero|antes) (una? [^,;.]+)"),
        r"primero hace falta \1",
    ),
    they=(),
    to_me=QuickPattern(
        r"^(?:recibir[áa]|recibe|recibirán|tendrán?|obtendrán?|podrán?|recibirás|recibes|tendrás|podrás)\b|\b(?:te|ti|contigo)\b"
        r"|^sus? |^se l[eo]s? |\b(?:en|a|por) su (?:cuenta|tarjeta|domicilio|casa|dirección|banco|correo)\b"
    ),
    spoken=QuickPattern(
        rf"^(?:yo|nosotr[oa]s|l[eo]s?) |^(?:(?:ya|hoy) )?\w+(?:amos|emos|imos)\b(?<!recibiremos)|{_SPOKEN_TO}"
    ),
    reader=("ustedes", "ustedes"),
    nth_with_you="Es la {nth} vez que contacto con ustedes desde el {day}",
    then_transferred="luego me pasaron con otra persona",
    hours_nearly="Ya he dedicado a esto casi {count} horas",
    your_message={
        Channel.EMAIL: "su correo electrónico del {day}",
        Channel.LETTER: "su carta del {day}",
        Channel.FORM: "su mensaje del {day} en el área de clientes",
        Channel.CHAT: "su mensaje de chat del {day}",
        Channel.SOCIAL: "su mensaje del {day} en redes sociales",
    },
    lacks=(
        (
            QuickPattern(r"(ning[úu]na?(?: [\w'-]+){1,4}) (enviad|adjuntad|dad|aportad)[oa]s?"),
            r" no ha \2o \1",
            r"ustedes no han \2o \1",
        ),
        (QuickPattern(r"(sin(?: [\w'-]+){1,4} (?:enviad|adjuntad|adjunt|dad|aportad)[oa]s?)"), r", \1", ""),
    ),
    did_it=QuickPattern(
        "(?:(?:me |nos )?(?:ofreci[óo]|dijo|dice|prometi[óo]|promete|confirm[óo]|confirma|asegur[óo]|asegura|propuso"
        r"|propone|pidi[óo]|afirm[óo]|afirma|reconoci[óo])"
        r"|(?:me|nos) (?:dio|entreg[óo]|mostr[óo]|ense[ñn][óo]|envi[óo]|mand[óo])|se neg[óo] a)\b"
    ),
    holds=QuickPattern(r"(?:ve|dice|tiene|sabe|confirma|reconoce|admite|entiende|encuentra)\b"),
    in_charge=QuickPattern(_IN_CHARGE),
    own_role=QuickPattern(rf"{_IN_CHARGE} (?={_VERB_OF_ROLE}\b)"),
    nothing_heard=QuickPattern(
        r"\b(?:nadie (?:me )?(?:ha )?(?:llamado|llamó|vino|contestó)|no (?:me )?(?:ha )?(?:llamado|llamó) (?:nadie)?"
        r"|no (?:he sabido|supe) nada|no (?:muestra|aparece) nada|ni llamada|sin noticias)\b"
    ),
    got_through=QuickPattern(
        r"(?:(?:ya|otra vez|hoy|yo|he|les|le) )*(?:llamé|llamado|telefoneé|escribí|hablé con|hablado con|fui a|pasé por"
        r"|volví(?: a (?:llamar|ir|pasar))?|vuelto a llamar)(?: (?!que\b)[^\s,]+){0,3}"
    ),
    received=(
        (
            QuickPattern(
                r"(?:una?|la|el|mi|su|otra|otro) (?:\w+ )?(?:factura|carta|multa|recibo|aviso|correo|requerimiento)\b.*"
            ),
            r"\g<0>",
        ),
        (QuickPattern(r"(?:factura|carta|multa|reclamación|notificación|liquidación|cuota)\b(?!:).*"), r"una \g<0>"),
        (QuickPattern(r"(?:recibo|aviso|correo|requerimiento|cargo|burofax|presupuesto)\b(?!:).*"), r"un \g<0>"),
    ),
    received_on="el {day} recibí {what}",
    own_asks=OWN_ASKS,
    told_to_do=QuickPattern(
        "(?:(?:primero|antes|ahora|solo|ya) )*(?:no )?(?:tengo que|tenemos que|debo|debemos|tendré que|tendremos que"
        "|deberé|deberemos|tengo derecho|no tengo derecho|recibiré|recibiremos|cobraré|me (?:llamarán|corresponde"
        r"|avisarán|enviarán)|puedo (?:devolver(?!(?:[lt]es?|os)(?:l[oa]s?)?\b)\w*(?! (?:\w+ )?(?:dinero|importe|precio))"
        r"|cambiar(?!(?:[lt]es?|os)\b)\w*|quedarme|recoger\w*|cancelar\w*|elegir|reclamar|recurrir)"
        r"|hay que (?:esperar|enviar|devolver)|(?:(?:el|la) \w+ )?(?:tiene|tendrá) que (?:ir|pasar|volver|ser|estar))\b"
    ),
)
