"""Spanish forms, which say *usted*, as a letter from Spain does: a salutation ends in a colon, and a sentence follows.

What it is about is *mi pedido*, *mi reserva*, *mi compra (toalla roja)*: *mi* goes with a noun of either gender.
"""

from __future__ import annotations

import re

from casebook.language.form_words import FormWords
from casebook.language.spanish.bent import OfWhom
from casebook.language.spanish.language import with_time
from casebook.records.vocabularies import Channel


def about_named(what: str) -> str:
    """`mi pedido 302-1`, `mis pedidos A-1 y B-2`, `mi PIR EZE-1`."""
    return f"{'mis' if re.match(_SEVERAL, what) else 'mi'} {what}"


def about_thing(what: str) -> str:
    """`mi compra (toalla roja)`."""
    return f"mi compra ({what})"


_SEVERAL = r"(?:pedidos|reservas|billetes|pólizas|facturas|cuentas|suscripciones)\b"


def ask_named(ask: str) -> str:
    """`reparación o cambio` of `la reparación o un cambio`; what belongs to the person stays theirs, and nothing is left of what
    is no thing: `que me devuelvan`."""
    return "" if ask.startswith("que ") else re.sub(r"(?:^|(?<= [yoeu] ))(?:el|la|los|las|una?) ", "", ask)


def greeted(text: str) -> str:
    """`Buenos días, le escribo …` of `Le escribo …`, `Buenos días, ¿me puede …` of `¿Me puede …`."""
    begins = 2 if text.startswith("¿") else 1
    return f"Buenos días, {text[:begins].lower()}{text[begins:]}"


_I_WILL = r"(?:(?:me|nos|les?|lo|la) )*\w+(?:ré|remos)\b|(?:voy|vamos) a\b"
_OTHERWISE = re.compile(rf"entonces,? |(?:si no|de lo contrario),? (?={_I_WILL})", re.IGNORECASE)


def behind_if_not(text: str) -> str:
    """`presentaré una reclamación` of `Presentaré …`, of `Entonces presentaré …` and of `Si no, …`; else behind a clause of
    ours."""
    found = _OTHERWISE.match(text)
    text = text[found.end() :] if found else text
    if re.match(_I_WILL, text, re.IGNORECASE):
        return text[:1].lower() + text[1:]
    return f"procederé del siguiente modo: {text}"


FORMS = FormWords(
    locale="es",
    with_time=with_time,
    about_named=about_named,
    about_thing=about_thing,
    ask_named=ask_named,
    your_name="[su nombre]",
    your_address="[su dirección]",
    your_email="[correo electrónico de su cuenta de cliente]",
    account_is="Cuenta de cliente: {value}",
    order_label="Número de pedido",
    case_label="Número de incidencia",
    about_contract="mi contrato ({what})",
    email_is="Correo electrónico: {email}",
    parcel="envío",
    address_of="[dirección de {company}]",
    place="[lugar]",
    complaint_about="Reclamación sobre {what}",
    complaint_to="Reclamación a {company}",
    subject_with_ask="{subject} – {ask}",
    my_number="Su referencia: {number}",
    my_numbers="Sus referencias: {number}",
    dear_company="Estimado equipo de atención al cliente de {company}:",
    dear_unknown="Estimados señores:",
    regards="Un cordial saludo,",
    faithfully="Atentamente,",
    introduction="Les escribo para presentar una reclamación sobre {what}.",
    introduction_of_company="Les escribo para presentar una reclamación.",
    the_problem="Descripción del problema",
    problem_blank="[lo que ha pasado]",
    what_was_promised="Lo que se me prometió",
    promised_again="el {day} se me prometió de nuevo",
    promised_again_by=OfWhom("{who} me lo prometió de nuevo el {day}"),
    promised_before="Antes se me había prometido para el {day} a más tardar.",
    promised_often_before="Antes ya se me había prometido {count} veces, la primera para el {day}.",
    what_happened="Hechos hasta la fecha, según mis notas",
    my_messages={
        Channel.EMAIL: "mi correo electrónico",
        Channel.FORM: "mi mensaje por el formulario web",
        Channel.LETTER: "mi carta",
        Channel.SOCIAL: "mi mensaje por redes sociales",
    },
    what_i_ask="Solicitud",
    enclosures="Documentos adjuntos",
    enclosed="Adjunto los siguientes documentos:",
    behind_if_not=behind_if_not,
    greeted=greeted,
    if_not="Si para entonces no se ha resuelto, {text}",
    confirm=(
        "Les ruego que confirmen la recepción de este escrito y me indiquen un número de referencia y el nombre de la persona"
        " encargada."
    ),
    somebody_who_decides="¿Me puede pasar, por favor, con la persona responsable o con alguien que pueda decidir sobre esto?",
    about_what="Le escribo por {what}.",
    contacts_so_far=(
        "He contactado con ustedes una vez por este asunto, el {day}.",
        "He contactado con ustedes dos veces por este asunto desde el {day}.",
        "He contactado con ustedes {count} veces por este asunto desde el {day}.",
    ),
    thanks="Muchas gracias por su ayuda.",
    topic="Tema",
    in_one_line="En una línea",
    number_alone="Número",
    number_blank="[número de pedido o de cliente]",
    if_it_does_not_help="Para hablar con una persona",
    ask_for_human="Quiero hablar con un agente, por favor.",
    topics={
        "refund": "Reembolso",
        "replacement": "Cambio o sustitución",
        "delivery": "¿Dónde está mi pedido?",
        "callback": "Quiero que me llamen",
        "reply": "Reclamación",
        "repair": "Reparación",
        "collection": "Devolver un artículo",
        "information": "Consulta",
        "other": "Otro motivo",
        "wrong item": "Artículo equivocado",
        "damaged": "Artículo dañado o defectuoso",
        "part missing": "Falta un artículo",
        "not as described": "No corresponde a lo descrito",
        "outage": "Avería",
        "cancelled": "Baja o cancelación",
        "called off": "Vuelo, reserva o pedido cancelado",
        "charged twice": "Cobro duplicado",
        "billing": "Factura o pago",
    },
    subject_is="Asunto: {subject}",
    to_account="Les ruego que ingresen el importe en la cuenta {account}, a nombre de {name}.",
    answer_in_writing="Les ruego que me respondan por escrito.",
    opening="Para empezar (unos veinte segundos)",
    numbers_at_hand="Los números, tal como se leen",
    questions="Preguntas, de una en una",
    if_refused="Si dicen que no",
    if_refused_again="Si vuelven a decir que no",
    before_hanging_up="Antes de colgar",
    calling_about="Buenos días, me llamo {name}. Le llamo por {what}.",
    calling="Buenos días, me llamo {name}.",
    ask_who="¿Con quién hablo y de qué departamento?",
    ask_whether_seen="¿Le aparece en pantalla la {number}?",
    ask_what_became="{promise} ¿Qué ha pasado con eso?",
    ask_why="{promise} ¿Sabe por qué?",
    ask_whether_stands="{promise} ¿Sigue en pie?",
    ask_whether_done="{request} ¿Puede tramitar ahora mi solicitud?",
    ask_which_day="¿Para qué día quedará resuelto?",
    ask_what_then="¿Qué van a hacer al respecto y para qué día quedará resuelto?",
    ask_in_writing="¿Me lo confirma por correo electrónico?",
    answer_refusal=(
        "Entiendo que quizá esta decisión no dependa de usted. Páseme, por favor, con alguien que pueda tomarla y deje"
        " constancia en la incidencia de que lo he pedido."
    ),
    note_name="Nombre",
    note_number="Número de referencia de la llamada",
    note_promise="Qué van a hacer y qué día como muy tarde",
    note_confirmation="Cómo me lo van a confirmar",
    spelled="{letter} de {word}",
    # Names and places as they are used on the phone in Spain; no standard lists them.
    alphabet=(
        *("Antonio", "Barcelona", "Carmen", "Dolores", "Enrique", "Francia", "Girona", "Historia", "Inés", "José"),
        *("Kilo", "Lorenzo", "Madrid", "Navarra", "Oviedo", "París", "Queso", "Ramón", "Sevilla", "Toledo"),
        *("Ulises", "Valencia", "Washington", "Xilófono", "Yolanda", "Zaragoza"),
    ),
    provider="Empresa reclamada",
    account_with_them="Número de cliente",
    account_blank="[número de cliente o de cuenta]",
    complained_on="Reclamación presentada a la empresa",
    day_blank="[fecha y número de la reclamación]",
    deadlock_on="Última respuesta de la empresa",
    weeks_since=("hace {count} semana", "hace {count} semanas"),
    ask_blank="[su solicitud]",
    remedy="Solicitud",
    sum_in_dispute="Importe en disputa",
    log="Contactos con la empresa",
    log_columns=("Fecha", "Medio", "Interlocutor", "Incidencia", "Qué se dijo (mis notas)"),
    also_answered="otros interlocutores",
    wants_help="Reclamación contra {company}",
    dispute_of="Solicitud de retrocesión de un cargo con tarjeta efectuado por {company}",
    dispute_request="Solicito la retrocesión de este cargo y el abono de {amount} en mi cuenta.",
    dispute_request_plain="Solicito la retrocesión de este cargo y su abono en mi cuenta.",
    merchant="Comercio, según el extracto",
    merchant_blank="[nombre del comercio en el extracto]",
    paid_on="Fecha del pago",
    paid_blank="[fecha del pago]",
    sum_blank="[importe en disputa]",
    card_ending="Últimos dígitos de la tarjeta",
    card_blank="[últimos cuatro dígitos de la tarjeta]",
    reason="Motivo",
    reasons={
        "cancelled": "Compra o contrato cancelado, y cobrado de todos modos",
        "called off": "Cancelado por el comercio, no prestado",
        "charged twice": "Pago cobrado más de una vez",
        "wrong item": "Artículo distinto del pedido",
        "damaged": "Artículo dañado o defectuoso",
        "part missing": "Pedido recibido solo en parte",
        "not as described": "No corresponde a lo descrito o contratado",
        "outage": "Servicio no prestado",
        "refund promised": "Reembolso prometido y no recibido",
        "refund not known": "Reembolso prometido, sin noticias",
        "refund in part": "Reembolso prometido y recibido solo en parte",
        "not received": "Artículo no recibido",
    },
    reason_blank="[motivo de la reclamación]",
    expected_by="Fecha límite prevista",
    expected_blank="[fecha prevista]",
    attempts_made="Intentos de resolverlo con el comercio y sus respuestas",
    attempts_at=(
        "Un intento de contacto quedó sin respuesta",
        "{count} intentos de contacto quedaron sin respuesta",
    ),
    claim_subject="Requerimiento previo a la vía judicial en relación con {what}",
    claim_subject_plain="Requerimiento previo a la vía judicial",
    claim_introduction="Les dirijo este requerimiento antes de presentar una demanda contra ustedes.",
    claim_sum="Desglose del importe",
    claim_columns=("Concepto", "Importe"),
    claim_rows={
        "paid": "Pagado",
        "costs": "Gastos",
        "stake": "Importe total",
        "refunded": "Devuelto",
        "owed": "Pendiente",
    },
    claim_heading="Requerimiento",
    claim_demand="Les requiero para que me abonen {amount} en un plazo de 14 días, es decir, a más tardar el {day}.",
    claim_demand_plain="Les requiero para que atiendan esta solicitud en un plazo de 14 días, es decir, a más tardar el {day}.",
    claim_otherwise="Si no atienden este requerimiento, presentaré la correspondiente demanda sin nuevo aviso.",
    particulars_about="Se trata de {what}.",
    particulars="Reclamo {amount} a {company}.",
    chronology="Hechos, por orden cronológico, según mis notas",
    exhibit="documento {letter}",
    exhibits=("Documento: {files}", "Documentos: {files}"),
    access_subject="Solicitud de acceso a mis datos personales en relación con {what}",
    access_subject_plain="Solicitud de acceso a mis datos personales",
    access_request="Les solicito una copia de los datos personales que conservan sobre mí en relación con {what}, en particular:",
    access_request_plain="Les solicito una copia de los datos personales que conservan sobre mí, en particular:",
    access_items=(
        "las anotaciones de su personal sobre cada contacto y el historial de la incidencia;",
        "las grabaciones de las llamadas y las transcripciones de chats y mensajes;",
        "los correos electrónicos y cartas al respecto, también los internos que se refieran a mí;",
        "qué se decidió al respecto, cuándo y quién lo decidió.",
    ),
    access_law=(
        "Ejerzo así mi derecho de acceso, conforme al artículo 15 del Reglamento (UE) 2016/679, General de Protección de Datos."
    ),
    access_law_uk="Ejerzo así mi derecho de acceso, conforme al artículo 15 del RGPD del Reino Unido (UK GDPR).",
    access_when="Les ruego que me envíen dicha copia en el plazo de un mes desde la recepción de este escrito.",
    access_contacts="Mis contactos con ustedes sobre este asunto",
    access_identity="Si necesitan más datos para comprobar mi identidad, les ruego que me lo indiquen cuanto antes.",
)
