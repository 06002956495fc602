"""What a page says in Spanish beside the case itself."""

from __future__ import annotations

from casebook.language.page_words import PageWords

PAGE = PageWords(
    contents="Índice",
    chart="Evolución del caso",
    skip_chart="Saltar el gráfico",
    from_to="Del {first} al {last}",
    contacts="Contactos",
    parcels="Envíos",
    payments="Pagos",
    events="Otros hechos",
    silence="Sin noticias",
    silent_days=(
        "{count} día sin anotaciones, del {first} al {last}",
        "{count} días sin anotaciones, del {first} al {last}",
    ),
    today="hoy",
    closed="caso cerrado",
    contact="contacto",
    attempt="no atendió nadie",
    parcel="seguimiento de un envío",
    going_back="seguimiento de una devolución",
    paid="pago efectuado",
    came_back="dinero recibido",
    event="otro hecho",
    until_due="dentro del plazo prometido",
    may_come="los días en los que debía llegar",
    past_due="después de ese día",
    no_day="promesa sin fecha",
    unsettled="sin aclarar",
    again="prometido de nuevo",
    perhaps="quizá ya atendido",
    again_on="prometido de nuevo el {day}",
    evidence="Pruebas",
    promised_in="Prometido en el contacto",
    promised_here="Prometido en este contacto",
    belongs_to="Se refiere a",
    picture="Imagen: {name}",
)
