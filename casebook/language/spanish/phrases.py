"""Spanish phrases, which say *usted*."""

from __future__ import annotations

from casebook.language.phrases import Phrases, Said, Situation

PHRASES = Phrases(
    {
        Situation.HUMAN: Said("Quiero hablar con un agente, por favor."),
        Situation.OPEN: Said(
            "Buenos días, espero que pueda ayudarme con un pedido.",
            "Buenos días, me llamo {name}. Espero que pueda ayudarme con {about}.",
            "Buenos días, espero que pueda ayudarme con {about}.",
        ),
        Situation.PROBLEM: Said(
            "Hay un problema con mi pedido: [lo que ha pasado]. Solicito [lo que desea].",
            "{problem} {ask}",
            "{problem} ¿Cómo se puede solucionar?",
        ),
        Situation.NAME: Said(
            "Antes de seguir, ¿me puede dar su nombre y el número de la incidencia? Así, la próxima vez nadie tendrá que"
            " empezar"
            " de cero."
        ),
        Situation.PROMISE: Said(
            "Eso ya me lo prometieron una vez. ¿Qué día exacto va a quedar resuelto?",
            "{promise} ¿Qué día exacto va a quedar resuelto?",
        ),
        Situation.WRITING: Said("¿Me lo puede confirmar por escrito, aquí o por correo electrónico, por favor?"),
        Situation.MANAGER: Said(
            "Gracias por su paciencia. Creo que esto tiene que decidirlo otra persona. ¿Me puede pasar, por favor, con"
            " quien esté"
            " al cargo?",
            "Gracias por su paciencia. Se trata de {about}. Creo que esto tiene que decidirlo otra persona. ¿Me"
            " puede pasar, por favor, con quien esté al cargo?",
        ),
        Situation.WAIT: Said(
            "Ya he esperado una vez y no sirvió de nada. Sin una fecha concreta prefiero no volver a esperar. ¿Qué puede"
            " hacer hoy?",
            "{promise} Sin una fecha concreta prefiero no volver a esperar. ¿Qué puede hacer hoy?",
        ),
        Situation.VOUCHER: Said(
            "Gracias, pero un vale no me soluciona el problema. Quiero que me devuelvan el dinero por el mismo medio con el que"
            " pagué.",
            "Gracias, pero un vale no me soluciona el problema. {ask}",
        ),
        Situation.SELLER: Said(
            "Hice la compra con ustedes y quiero que lo resuelvan ustedes. Por favor, no me remita al vendedor.",
            "Hice la compra en {company} y quiero que lo resuelva {company}. Por favor, no me remita al vendedor.",
            unordered=(
                "Este asunto es entre {company} y yo, y quiero que lo resuelva {company}. Por favor, no me remita a otra empresa."
            ),
        ),
        Situation.CALM: Said("Sé que usted no tiene la culpa. Solo quiero que se resuelva."),
        Situation.THANKS: Said("Muchas gracias por su ayuda.", "Muchas gracias por su ayuda, {agent}."),
        Situation.CLOSE: Said(
            "Para que quede claro: ¿qué van a hacer, qué día como muy tarde y con qué número puedo hacer el seguimiento?"
        ),
        Situation.RATE: Said(
            "El trato fue amable, pero mi problema sigue sin resolverse.",
            "El trato fue amable, pero después de {contacts} contactos mi problema sigue sin resolverse.",
        ),
    }
)
