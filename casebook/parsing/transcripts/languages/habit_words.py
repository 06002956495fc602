"""What says that something is so as a rule, or on average, by language, in small letters without accents: parts of patterns."""

from __future__ import annotations

HABITS = {
    "en": "usually|normally|typically|generally|often|sometimes|on average|as a rule|always",
    "nl": "normaal|normaliter|gewoonlijk|doorgaans|meestal|gemiddeld|altijd",
    "de": "normalerweise|in der regel|ublicherweise|gewohnlich|meistens?|durchschnittlich|immer",
    "fr": "habituellement|generalement|en general|normalement|d'habitude|en moyenne|toujours",
    "es": "normalmente|generalmente|por lo general|habitualmente|suelen?|de media|siempre",
}
