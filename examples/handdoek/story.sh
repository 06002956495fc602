#!/bin/sh
# A case in Dutch: what is typed, what is promised and what is pasted.
#
# Run it with `sh examples/handdoek/story.sh` in the folder where it should leave handdoek.db.

export CASEBOOK_BOOK="${CASEBOOK_BOOK:-handdoek.db}" TZ=Europe/Amsterdam
at() { export CASEBOOK_NOW="$1"; }

at 2024-12-16T10:00:00+01:00
casebook open handdoek --company "Badgoed B.V." --order BG-2024-10281 --language nl --country NL \
    --item "rode badhanddoek" --ordered "28 okt" --delivered "4 nov" --amount "€ 24,95" \
    --problem "Ik bestelde een rode badhanddoek en kreeg een grijze badjas." --want "de rode badhanddoek"
casebook add handdoek "Hij stuurt een nieuwe handdoek op." --channel phone --agent Daan \
    --role representative --case-number K-2024-77 --date "5 nov 10:30" \
    --promise "nieuwe handdoek geleverd binnen 3 tot 5 werkdagen"
casebook add handdoek "Niemand nam op; na 20 minuten werd de verbinding verbroken." --channel phone \
    --outcome disconnected --date "13 nov 16:45" --minutes 20
casebook add handdoek "Ze belt me terug." --channel phone --agent Fatima --role supervisor \
    --case-number K-2024-77 --date "9 dec 9:15" --promise "terugbellen uiterlijk vrijdag"
casebook ship handdoek 3SABCD1234567 --carrier PostNL --status "verzonden, volgens de mail" --date "12 dec"

# Over the holidays: 25 and 26 December and 1 January are no business days in the Netherlands.
at 2024-12-23T11:00:00+01:00
casebook add handdoek "Het magazijn zoekt het pakket." --channel chat --agent "Noor" --role representative \
    --case-number K-2024-77 --date gisteren --promise "antwoord binnen 5 werkdagen"

at 2025-01-03T08:50:00+01:00
casebook me --name "Sam de Vries" --email sam@example.com --address "Voorbeeldstraat 12, 1234 AB Amsterdam"
casebook company "Badgoed B.V." --address "Postbus 100, 1000 AA Amsterdam"
casebook edit handdoek --otherwise "Ik leg de zaak voor aan de geschillencommissie."

at 2025-01-03T09:00:00+01:00
casebook due
casebook export handdoek
