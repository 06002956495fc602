"""What stands for what is promised, by its language and its kind: the words that are put in brackets where none name it."""

from __future__ import annotations

from casebook.records.vocabularies import Promised

NAMED_THINGS = {
    "en": {
        Promised.REFUND: "the refund",
        Promised.REPLACEMENT: "the replacement",
        Promised.REPAIR: "the repair",
        Promised.COLLECTION: "the collection",
        Promised.DELIVERY: "the delivery",
        Promised.CALLBACK: "the callback",
        Promised.REPLY: "the reply",
        Promised.INFORMATION: "send you the document",
    },
    "nl": {
        Promised.REFUND: "de terugbetaling",
        Promised.REPLACEMENT: "de vervanging",
        Promised.REPAIR: "de reparatie",
        Promised.COLLECTION: "het ophalen",
        Promised.DELIVERY: "de bezorging",
        Promised.CALLBACK: "het terugbellen",
        Promised.REPLY: "het antwoord",
        Promised.INFORMATION: "het document sturen",
    },
    "de": {
        Promised.REFUND: "die Erstattung",
        Promised.REPLACEMENT: "der Ersatz",
        Promised.REPAIR: "die Reparatur",
        Promised.COLLECTION: "die Abholung",
        Promised.DELIVERY: "die Lieferung",
        Promised.CALLBACK: "der Rückruf",
        Promised.REPLY: "die Antwort",
        Promised.INFORMATION: "die Unterlagen schicken",
    },
    "fr": {
        Promised.REFUND: "le remboursement",
        Promised.REPLACEMENT: "le remplacement",
        Promised.REPAIR: "la réparation",
        Promised.COLLECTION: "l'enlèvement",
        Promised.DELIVERY: "la livraison",
        Promised.CALLBACK: "le rappel",
        Promised.REPLY: "la réponse",
        Promised.INFORMATION: "envoi du document",
    },
    "es": {
        Promised.REFUND: "el reembolso",
        Promised.REPLACEMENT: "el reemplazo",
        Promised.REPAIR: "la reparación",
        Promised.COLLECTION: "la recogida",
        Promised.DELIVERY: "la entrega",
        Promised.CALLBACK: "la llamada",
        Promised.REPLY: "la respuesta",
        Promised.INFORMATION: "enviar una copia",
    },
}
