"""What people ask for in Spanish: whether it names a day of its own, and how it is asked for by how it begins."""

from __future__ import annotations

from casebook.language.lead_words import Forms
from casebook.language.request import Request
from casebook.text.quick_pattern import QuickPattern

_MONTH = r"(?:ene|feb|mar|abr|may|jun|jul|ago|sep|set|oct|nov|dic)"
_DAY = (
    rf"(?:\d\d?(?:[./-]\d| de {_MONTH}| {_MONTH}|\W*$|[,;)]| h\b)|\d{{4}}-\d|\d\d?[:.]\d\d|las? \d|{_MONTH}[a-z]*\b"
    r"|lunes|martes|miércoles|miercoles|jueves|viernes|sábado|sabado|domingo|hoy|mañana|pasado mañana|mediodía|mediodia"
    r"|final|finales|fin|principios|mediados|semana|mes|año|navidad(?:es)?|reyes|próxim[oa]|proxim[oa]|día \d|dia \d)"
)
_UNIT = r"(?:\w+ )?(?:minutos?|horas?|días?|dias?|semanas?|mes(?:es)?|años?)"
_COUNT = r"(?:\d+(?:-\d+)?|un[oa]?|dos|tres|cuatro|cinco|seis|siete|ocho|diez|quince|catorce)"

DEADLINE = QuickPattern(
    r"\b(?:antes de|antes del|a más tardar|a mas tardar|como máximo|como maximo|como muy tarde|como tarde|hasta|no más tarde de"
    rf"|para)(?: (?:el|la|del|de|este|esta|próximo|próxima|proximo|proxima|día|dia|que acabe|que termine))* {_DAY}"
    rf"|\b(?:en|dentro de|en (?:un|el) plazo(?: máximo)? de|en menos de|en un máximo de|antes de) {_COUNT} {_UNIT}\b"
    r"|\b(?:hoy|(?<!la )mañana|esta (?:misma )?(?:semana|tarde|mañana))\b"
)

_DONE_BY_THEM = (
    "(?:devuélv|devuelv|envíe?n?|envie?n?|mánd|mand|reembóls|reembols|abón|abon|cámbi|cambi|repár|repar|repóng|repong"
    "|sustitúy|sustituy|entrég|entreg|recój|recoj|cancél|cancel|anúl|anul|confírm|confirm|llám|llam|respónd|respond"
    "|contést|contest|págu|pagu|ingrés|ingres|dén?|denm|díg|dig|expliqu|explíqu|corríj|corrij|rectifiqu|rectifíqu|tramit"
    "|tramít|bloque|desbloque|activ|actív|quit|quít|borr|bórr|elimin|elimín|arregl|arrégl|solucion|soluciónen|resuelv"
    r"|resuélv)\w*(?:e|en|a|an|me|nme|enme|anme|nos|lo|la|los|las|melo|mela|ad|ed|id|adme|edme|idme)\b"
)
"""What they are told to do: *devuélvanme el dinero*, *cancelen el contrato*."""

_WHOLE = (
    r"(?: (?:complet[oa]s?|íntegr[oa]s?|integr[oa]s?|total(?:es)?|parcial(?:es)?|inmediat[oa]s?|gratuit[oa]s?|urgentes?"
    r"|nuev[oa]s?))?"
)
_HE = (
    r"(?:reembolso|cambio|envío|envio|reintegro|abono|reemplazo|importe|dinero|recambio|arreglo|pago|cumplimiento|cese"
    r"|desistimiento"
    r"|descuento)"
)
_SHE = (
    r"(?:devolución|devolucion|sustitución|sustitucion|reparación|reparacion|entrega|recogida|cancelación|cancelacion|anulación"
    r"|anulacion|baja|rectificación|rectificacion|reposición|reposicion|retirada|restitución|restitucion|resolución|resolucion)"
)
_SHE_IS_ONE = (
    "(?:respuesta|llamada|indemnización|indemnizacion|compensación|compensacion|explicación|explicacion|disculpa|solución"
    "|solucion|confirmación|confirmacion|factura|visita|rebaja|cita|etiqueta)"
)

REQUESTS = (
    Request(
        QuickPattern(
            "(?:yo |nosotr[oa]s )?(?:quiero|queremos|quisiera|quisiéramos|solicito|solicitamos|pido|pedimos|exijo"
            "|exigimos|reclamo|reclamamos|deseo|deseamos|necesito|necesitamos|espero|esperamos|ruego|rogamos|me gustaría"
            r"|nos gustaría|(?:les|le|os|te) (?:pido|pedimos|ruego|rogamos|solicito|agradecería|exijo))\b(?!.*\?)"
            r"|por favor\b(?!.*\?)"
        ),
        "{what}{by}",
    ),
    Request(
        QuickPattern(
            "(?:¿|(?:yo|usted|ustedes|si|como|porque|ya que|dado que|puesto que|cuándo|cuando|cuánto|por qué|pueden|puede"
            "|podrían|podría|han|ha|he|hemos|es|está|están|hay|tengo|tenemos|me (?:deben|debe|parece|han|ha)|nos (?:deben"
            r"|debe|han|ha))\b)"
        ),
        "{what}",
    ),
    Request(QuickPattern(r"que \w"), "Solicito {what}{by}", lowered=True),
    Request(QuickPattern(_DONE_BY_THEM), "Por favor, {what}{by}", lowered=True),
    Request(
        QuickPattern(
            "(?:recibir|recuperar|cambiar|devolver|cancelar|anular|rescindir|resolver|recoger|hablar|saber|tener|cobrar"
            r"|obtener|dar de baja|darme de baja|desistir|elegir|reclamar|descambiar|poder)\b"
        ),
        "Solicito {what}{by}",
        lowered=True,
    ),
    Request(QuickPattern(r"\w+[aeií]r(?:me|nos|lo|la|los|las)? "), "Solicito que procedan a {what}{by}", lowered=True),
    Request(QuickPattern(rf"{_HE}{_WHOLE}\b(?! (?:es|está|ha|no)\b)"), "Solicito el {what}{by}", lowered=True),
    Request(QuickPattern(rf"{_SHE}{_WHOLE}\b(?! (?:es|está|ha|no)\b)"), "Solicito la {what}{by}", lowered=True),
    Request(QuickPattern(rf"{_SHE_IS_ONE}{_WHOLE}\b(?! (?:es|está|ha|no)\b)"), "Solicito una {what}{by}", lowered=True),
    Request(
        QuickPattern(r"(?:el resto de(?:l| mi)|(?:todo )?(?:el|mi)) dinero\b(?!.*\b(?:de vuelta|devuelto)\b)"),
        "Solicito que me devuelvan {what}{by}",
        lowered=True,
    ),
    Request(
        QuickPattern(
            r"(?:el|la|los|las|lo|un|una|unos|unas|mi|mis|nuestr[oa]s?|otr[oa]s?|es[ea]|est[ea]|ambos|ambas)\b"
        ),
        "Solicito {what}{by}",
        lowered=True,
    ),
    Request(QuickPattern(r"(?:[€$£] ?)?\d+(?:[.,]\d+)* ?(?:€|eur\w*|\$|£|[a-z]{3})?\b"), "Solicito {what}{by}"),
    Request(QuickPattern(""), "Lo que solicito: {what}{by}"),
)

_OFTEN = r"(?:(?:otra vez|de nuevo|ahora|ya|sol[oa]|sólo|también|entonces|nuevamente) )*"

_SUM = r"\d[\d.,]*\d(?: ?(?:€|[a-z]{3}|euros?))?"

OWN_ASKS = (
    (QuickPattern(r"(?:.* )?(?:me|nos) deben (?:todavía |aún )?(.+)"), r"\1"),
    (
        QuickPattern(
            rf"(?:(?:aún|todavía|entonces|así que) )*(?:me |nos )?(?:quedan|faltan) ({_SUM}) (?:por|que) \w+(?:me|nos)"
        ),
        r"\1",
    ),
    (QuickPattern(r"(que (?:me|nos) (?:devuelvan|reembolsen|paguen|abonen|cambien|envíen|manden)\b.+)"), r"\1"),
    (
        QuickPattern(
            rf"(?:.*\bque )?(?:yo )?(?:(?:le|les|os|se lo) )?{_OFTEN}(?:(?:he|hemos|volví a|vuelvo a) )?"
            r"(?:pedí|pido|pedimos|pedido|(?<=volví a )pedir|(?<=vuelvo a )pedir|solicité|solicito|solicitado|exigí|exijo|exigido"
            r"|reclamé|reclamo|reclamado"
            rf"|quiero|queremos|quería|necesito|necesitamos) {_OFTEN}(.+)"
        ),
        r"\1",
    ),
)
"""How the person writes down what they asked for in a contact, and what of it that is."""

AS_YOU: Forms = ((QuickPattern(r"que ellos (.+)"), r"que ustedes \1"),)
"""What the company is asked to do, typed as of others: how whoever reads it is asked for it."""
