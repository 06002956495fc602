#!/bin/sh
# A case in French: what is typed, what is promised and what is pasted.
#
# Run it with `sh examples/serviette/story.sh` in the folder where it should leave serviette.db.
# Words are typed in French, and days in figures; the day that a promise was due is given apart where its words do not say it.

export CASEBOOK_BOOK="${CASEBOOK_BOOK:-serviette.db}" TZ=Europe/Paris
at() { export CASEBOOK_NOW="$1"; }

at 2024-11-12T10:00:00+01:00
casebook open serviette --company "Ondine Bain" --order OB-2024-33187 --language fr --country FR \
    --item "serviette de bain rouge" --ordered 2024-10-28 --delivered 2024-11-04 --amount "24,99 EUR" \
    --problem "J'ai commandé une serviette de bain rouge et j'ai reçu un peignoir gris." --want "un remboursement intégral"
casebook add serviette "Elle a vu ma photo du peignoir et m'envoie une étiquette de retour." --agent Inès \
    --role representative --case-number D-2024-518 --date "2024-11-05 10:30" \
    --promise "remboursement sous 5 jours ouvrés après réception du retour" --after "réception du retour" --within "5 business days"
casebook ship serviette 8N12345678901 --carrier Colissimo --return --status "déposé au bureau de poste" --date 2024-11-07
casebook ship serviette 8N12345678901 --status "livré à l'entrepôt, signé par Morel" --date 2024-11-12

# Five business days after the parcel was signed for.
at 2024-11-12T18:00:00+01:00
casebook settle serviette/4 --happened 2024-11-12

at 2024-11-26T09:20:00+01:00
casebook add serviette "J'ai attendu 25 minutes, puis la ligne a été coupée." --channel phone --outcome disconnected \
    --date "2024-11-25 17:05" --minutes 25
casebook add serviette "Il ne retrouve pas mon retour et refuse de me rembourser." --channel phone --agent Hugo \
    --role representative --case-number D-2024-518 --outcome refused --contradicts serviette/4 --minutes 18

at 2024-11-27T12:00:00+01:00
casebook add serviette "Elle confirme que le colis est à l'entrepôt." --agent Anaïs --role supervisor \
    --case-number D-2024-518 --date "2024-11-27 11:45" --promise "remboursement de 24,99 €" --by 2024-12-02

at 2024-12-04T08:50:00+01:00
casebook me --name "Camille Martin" --email camille@example.com --address "12 rue de l'Exemple, 69001 Lyon"
casebook company "Ondine Bain" --address "Zone des Sources 4, 59100 Roubaix"
casebook edit serviette --otherwise "Je saisirai le médiateur de la consommation."

at 2024-12-04T09:00:00+01:00
casebook due
casebook export serviette
