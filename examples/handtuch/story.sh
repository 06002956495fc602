#!/bin/sh
# A case in German: what is typed, what is promised and what is pasted.
#
# Run it with `sh examples/handtuch/story.sh` in the folder where it should leave handtuch.db.
# Words are typed in German; the day that a promise was due is given apart, since dates are read in English and Dutch.

export CASEBOOK_BOOK="${CASEBOOK_BOOK:-handtuch.db}" TZ=Europe/Berlin
at() { export CASEBOOK_NOW="$1"; }

at 2024-12-16T10:00:00+01:00
casebook open handtuch --company "Badwelt GmbH" --order BW-2024-10281 --language de --country DE \
    --item "rotes Badetuch" --ordered "28 okt" --delivered "4 nov" --amount "24,95 €" \
    --problem "Ich habe ein rotes Badetuch bestellt und einen grauen Bademantel bekommen." --want "Lieferung des roten Badetuchs"
casebook add handtuch "Er schickt ein neues Badetuch." --channel phone --agent "Herr Krüger" \
    --role representative --case-number V-2024-77 --date "5 nov 10:30" \
    --promise "ein neues Badetuch" --by "3-5 business days"
casebook add handtuch "Niemand ging ran; nach 20 Minuten brach die Verbindung ab." --channel phone \
    --outcome disconnected --date "13 nov 16:45" --minutes 20
casebook add handtuch "Ihr Badetuch wurde laut System zugestellt. Bitte fragen Sie bei den Nachbarn nach." --channel email --incoming \
    --agent "Herr Krüger" --role representative --case-number V-2024-77 --date "21 nov 12:10"
casebook add handtuch "Sie ruft mich zurück." --channel phone --agent "Frau Yılmaz" --role supervisor \
    --case-number V-2024-77 --date "2024-12-09 9:15" --promise "Rückruf bis Freitag" --by 2024-12-13
casebook ship handtuch 00340434161094042557 --carrier DHL --status "verschickt, laut E-Mail" --date "2024-12-12"

# Over the holidays: 25 and 26 December and 1 January are no business days in Germany.
at 2024-12-23T11:00:00+01:00
casebook add handtuch "Das Lager sucht das Paket." --channel chat --agent "Nora" --role representative \
    --case-number V-2024-77 --date yesterday --promise "Antwort in 5 Werktagen" --by "5 business days"

at 2025-01-03T08:50:00+01:00
casebook me --name "Anna Beispiel" --email anna@example.com --address "Musterstraße 12, 10115 Berlin"
casebook company "Badwelt GmbH" --address "Postfach 10 02 03, 20001 Hamburg"
casebook edit handtuch --otherwise "Ich wende mich an die Verbraucherzentrale."

at 2025-01-03T09:00:00+01:00
casebook due
casebook export handtuch
