"""Spanish as it is written in Spain, which says *usted* to whoever reads it and *ustedes* to the company.

Months stand in full: a shortened one would end in a full stop within a sentence. What has a gender that nobody recorded is
told as a noun of our own (*promesa de entrega*) or stands behind a colon.
"""

from __future__ import annotations

from casebook.language.bent import DayRange
from casebook.language.cldr import DAY_FORMS, DECIMAL_MARKS, GROUP_MARKS, MONTHS, SINGULAR, SUM_FORMS
from casebook.language.language import Language
from casebook.language.spanish.asks import DEADLINE, REQUESTS
from casebook.language.spanish.bent import ByGender, BySound, FromThen, OfWhom
from casebook.language.spanish.clauses import after_event
from casebook.language.spanish.lead import LEAD
from casebook.language.spanish.log import LOG
from casebook.language.spanish.words import (
    CHANNELS,
    CHANNELS_FROM,
    CHANNELS_WITH,
    DID_NOT,
    EVENTS,
    NAMELESS,
    OUTCOMES,
    PROMISED,
    PROMISED_AS,
    ROLES,
    ROLES_BESIDE,
    STATES,
)
from casebook.records.vocabularies import EventKind

_ORDINALS = "primera segunda tercera cuarta quinta sexta séptima octava novena décima undécima duodécima".split()


def ordinal(number: int) -> str:
    """`segunda`, `tercera`, `duodécima`, `20.ª`, of *vez*: as a word where it is one in running text."""
    return _ORDINALS[number - 1] if number <= len(_ORDINALS) else f"{number}.ª"


def with_time(day: str, time: str) -> str:
    """`31 de octubre a las 14:05`, `31 de octubre a la 1:05`."""
    return f"{day} {'a la' if time.startswith('01:') else 'a las'} {time.removeprefix('0')}"


LANGUAGE = Language(
    code="es",
    months=MONTHS["es"],
    day_forms=DAY_FORMS["es"],
    with_time=with_time,
    listed_day="el {day}",
    quoted="«{text}»",
    decimal_mark=DECIMAL_MARKS["es"],
    group_mark=GROUP_MARKS["es"],
    last_of_list=BySound("{last: y / e }"),
    ordinal=ordinal,
    singular=SINGULAR["es"],
    lead=LEAD,
    log=LOG,
    deadline=DEADLINE,
    channels=CHANNELS,
    channels_with=CHANNELS_WITH,
    channels_from=CHANNELS_FROM,
    roles=ROLES,
    roles_beside=ROLES_BESIDE,
    nameless=NAMELESS,
    erased="[borrado]",
    outcomes=OUTCOMES,
    call_broke_off="se cortó la comunicación",
    broke_off="se cortó la conversación",
    events=EVENTS,
    promised=PROMISED,
    states=STATES,
    currencies=SUM_FORMS["es"],
    about_orders=("Pedido {orders}", "Pedidos {orders}"),
    numbers={
        "booking": "reserva",
        "ticket": "ticket",
        "serial number": "número de serie",
        "policy": "póliza",
        "contract": "contrato",
        "account": "cuenta de cliente",
        "customer number": "número de cliente",
        "card ending": "tarjeta terminada en",
        "flight": "vuelo",
    },
    about_company="Tengo un problema con {company}",
    problem_with="Tengo un problema con lo siguiente: {item}",
    somebody_promised=OfWhom("{on}{who} me prometió {what}"),
    was_promised="{on}me prometieron {what}",
    somebody_promised_that=OfWhom("{on}{who} me prometió lo siguiente: «{text}»"),
    was_promised_that="{on}me prometieron lo siguiente: «{text}»",
    on_day="el {day}, ",
    for_day=" para el {day}",
    promised_as=PROMISED_AS,
    of_amount="{what} de {amount}",
    did_not=DID_NOT,
    no_record="hasta la fecha sigo sin noticias",
    no_record_brief="sin noticias hasta hoy",
    others_missed=(
        "El plazo de otra promesa también ha vencido",
        "Los plazos de otras {count} promesas también han vencido",
    ),
    only_came="solo he recibido {amount}",
    came="he recibido {amount}",
    refused_on=OfWhom("{who} rechazó mi solicitud el {day}"),
    refused_what_on=OfWhom("{who} me denegó {what} el {day}"),
    refused_it_on=OfWhom("{who} me lo denegó el {day}"),
    refused_undated=OfWhom("{who} rechazó mi solicitud"),
    refused_plainly_on="mi solicitud fue rechazada el {day}",
    asked_by="El {day} pedí una solución a más tardar el {last}",
    asked_by_and_passed="El {day} pedí una solución a más tardar el {last}; ese plazo ya ha vencido",
    marked_delivered="entrega, según la empresa",
    appointment_set="Hay una cita fijada para el {day}",
    appointment_was_set="Había una cita fijada para el {day}",
    missed_appointment="no vino nadie a la cita del {day}",
    to_come="pendiente",
    hours_spent=(
        "Ya he dedicado a esto más de una hora",
        "Ya he dedicado a esto más de {count} horas",
    ),
    paid_sum="pago de {amount}",
    charged_sum="cargo de {amount}",
    refunded_sum="reembolso de {amount} {days}",
    refunded_of="reembolso parcial de {amount} (de {stake}) {days}",
    credited_sum="saldo a favor de {amount} (sin devolución del dinero)",
    costs_sum="gastos de {amount}",
    still_owed="{amount} pendientes",
    number_words=("dos", "tres", "cuatro", "cinco", "seis"),
    told_apart="Me han dado {count} versiones distintas: {things}",
    said_on=OfWhom("{who} me dijo el {day}{more}: {text}"),
    wrote_on=OfWhom("{who} me escribió el {day}{more}: {text}"),
    was_told_on="me dijeron el {day}{more}: {text}",
    follow_what=OfWhom("Les ruego que cumplan la decisión de {who} o que me indiquen quién decide"),
    which_holds="Les ruego que me indiquen cuál es la correcta y quién decide",
    requests=REQUESTS,
    by_day=" a más tardar el {day}",
    answer_by="Les ruego que me respondan a más tardar el {day}.",
    solve_by="Les ruego que me indiquen a más tardar el {day} cómo van a resolverlo.",
    wanted_before="Lo que solicité: {what}",
    case_is="Incidencia {number}",
    amount_is="El importe es de {amount}",
    happened_on={
        EventKind.ORDERED: "Hice el pedido el {day}",
        EventKind.PAID: "Pagué el {day}",
    },
    nth_contact="Es la {nth} vez que contacto con ustedes desde el {day}",
    attempts=(
        "Un intento de contacto quedó sin respuesta",
        "{count} intentos de contacto quedaron sin respuesta",
    ),
    subject="Asunto: {title}",
    items=("Artículo", "Artículos"),
    booked="Reservado",
    at_price=("{item} a {price}", "{item} a {price} la unidad"),
    closed_on="Caso cerrado el {day}",
    times_promised=(
        ByGender("{what} {what:prometido/prometida}"),
        ByGender("{what} {what:prometido/prometida} {count} veces"),
    ),
    due="a más tardar el {day}",
    first_due="la primera para el {day}",
    due_between=DayRange("entre el {first} y el {last}"),
    due_today="a más tardar hoy, {day}",
    after_event=after_event,
    within=FromThen("en un plazo de {span} {after}"),
    spans={
        "minute": ("{count} minuto", "{count} minutos"),
        "hour": ("{count} hora", "{count} horas"),
        "day": ("{count} día", "{count} días"),
        "business day": ("{count} día hábil", "{count} días hábiles"),
        "week": ("{count} semana", "{count} semanas"),
        "month": ("{count} mes", "{count} meses"),
        "year": ("{count} año", "{count} años"),
    },
    happened_then="{after} ({day})",
    days_past=("{count} día después de esa fecha", "{count} días después de esa fecha"),
    not_kept="no se ha cumplido",
    kept_on="promesa cumplida el {day}",
    withdrawn_on="promesa retirada el {day}",
    promised_plain="prometido",
    promised_by="prometido por {agent}",
    offered_plain="ofrecido",
    offered_by="ofrecido por {agent}",
    kind_declined=ByGender("{what} {what:ofrecido/ofrecida}, que no acepté"),
    kind_promised=ByGender("{what} {what:prometido/prometida}"),
    kind_refused=ByGender("{what} {what:denegado/denegada}"),
    case_number="incidencia {number}",
    parcel="Envío",
    parcel_with="Envío por {carrier}",
    return_parcel="Devolución",
    return_parcel_with="Devolución por {carrier}",
    tracking_number="número de seguimiento {number}",
    last_known="último estado el {day}",
    before_that="Antes, el {news}",
    entries_left_out=("Tengo una nota más sobre esto{among}.", "Tengo {count} notas más sobre esto{among}."),
    missed_among=(
        ", entre ellas una promesa de plazo vencido",
        ", entre ellas {count} promesas de plazo vencido",
    ),
    files=("Puedo aportar un archivo: {names}", "Puedo aportar {count} archivos: {names}"),
    files_count=("Puedo aportar un archivo.", "Puedo aportar {count} archivos."),
    kept_with="con {ref}",
    closings=(
        "Por favor, dígame su nombre.",
        "¿Su nombre y un número de incidencia, por favor?",
        "Por favor, indíqueme su nombre y un número de incidencia.",
        "Por favor, indíqueme su nombre y un número de incidencia para esta conversación.",
        "Por favor, indíqueme su nombre y un número de incidencia o páseme con alguien que pueda decidir.",
        (
            "Por favor, indíqueme su nombre y un número de incidencia para esta conversación o páseme con alguien que pueda"
            " decidir."
        ),
        (
            "Por favor, indíqueme su nombre y un número de incidencia para esta conversación."
            " Si usted no puede decidir sobre esto, páseme, por favor, con alguien que pueda hacerlo."
        ),
    ),
    identity={
        "name": "me llamo {value}",
        "email": "cuenta de cliente: {value}",
        "customer": "nombre de cliente {value}",
        "postcode": "código postal {value}",
    },
    labels={
        "who I am": "Quién soy",
        "name": "Nombre",
        "email": "Correo electrónico de la cuenta",
        "customer": "Nombre de cliente",
        "postcode": "Código postal",
        "company": "Empresa",
        "order": "Pedido",
        "amount": "Importe en cuestión",
        "balance": "Situación de los pagos",
        "case numbers": "Números de incidencia",
        "opened": "Fecha de apertura",
        "closed": "Fecha de cierre",
        "outcome": "Resultado",
        "problem": "El problema",
        "wanted before": "Qué solicité",
        "wanted": "Qué solicito",
        "otherwise": "En caso contrario",
        "contradictions": "Versiones contradictorias",
        "broken": "Promesas de plazo vencido o incumplidas",
        "promises": "Promesas",
        "timeline": "Qué ha ocurrido",
        "parcels": "Envíos",
        "attachments": "Documentos adjuntos",
    },
    minutes=("{count} minuto", "{count} minutos"),
    took="la conversación duró {time}",
    waited_of_them=("{count} de ellos de espera", "todos ellos de espera"),
    waited=("{count} minuto de espera", "{count} minutos de espera"),
    asked_for_by="lo pedí para el {day} como muy tarde",
    rating="valoración: {rating} de 5",
    noted_later=("anotación hecha {count} día después", "anotación hecha {count} días después"),
    as_of="Situación a {day}.",
    written_on="escrito el {day}",
)
