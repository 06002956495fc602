#!/bin/sh
# A case in Spanish: what is typed, what is promised and what is pasted.
#
# Run it with `sh examples/toalla/story.sh` in the folder where it should leave toalla.db.
# Words are typed in Spanish; the day that a promise was due is given apart, since dates are read in English and Dutch.

export CASEBOOK_BOOK="${CASEBOOK_BOOK:-toalla.db}" TZ=Europe/Madrid
at() { export CASEBOOK_NOW="$1"; }

at 2024-12-16T10:00:00+01:00
casebook open toalla --company "Baños del Sur" --order BS-2024-10281 --language es --country ES \
    --item "toalla de baño roja" --ordered "28 oct" --delivered "4 nov" --amount "24,95 €" \
    --problem "Pedí una toalla de baño roja y recibí un albornoz gris." --want "la devolución del importe"
casebook add toalla "Dice que me devuelven el dinero y que puedo quedarme con el albornoz." --channel phone --agent Lucía \
    --role representative --case-number INC-4471 --date "5 nov 10:30" --promise "reembolso en 3 a 5 días hábiles" \
    --by "3-5 business days"
casebook add toalla "No contestó nadie; a los 20 minutos se cortó la llamada." --channel phone \
    --outcome disconnected --date "13 nov 16:45" --minutes 20
casebook add toalla "No encuentra ningún reembolso; primero tengo que devolver el albornoz." --agent Álvaro \
    --role representative --case-number INC-4471 --outcome refused --date "21 nov 12:10"
casebook ship toalla PQ4E5F0712345670128008B --carrier Correos --return --status "entregada en la oficina de Correos" \
    --date "25 nov"
casebook add toalla "Lo consulta con el almacén." --channel phone --agent Inés --role supervisor \
    --case-number INC-4471 --date "2024-12-09 9:15" --promise "una llamada el viernes" --by 2024-12-13

# Over the holidays: 25 December, 1 and 6 January are no business days in Spain.
at 2024-12-23T11:00:00+01:00
casebook add toalla "El almacén está buscando el paquete." --agent Noelia --role representative \
    --case-number INC-4471 --date yesterday --promise "respuesta por escrito en 5 días hábiles" --by "5 business days"

at 2025-01-03T08:50:00+01:00
casebook me --name "Carmen Ruiz" --email carmen@example.com --address "Calle del Ejemplo 12, 28001 Madrid"
casebook company "Baños del Sur" --address "Polígono Norte 4, 41007 Sevilla"
casebook edit toalla --otherwise "Presentaré una reclamación ante la oficina de consumo."

at 2025-01-03T09:00:00+01:00
casebook due
casebook export toalla
