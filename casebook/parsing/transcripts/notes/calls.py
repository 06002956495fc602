"""How it is told that one called, wrote or was called, and that somebody passed one on, which promises and refuses nothing.

Patterns over text in small letters without accents, by language.
"""

from __future__ import annotations

from casebook.text.words.carrier_names import CARRIER

CONTACTED = {
    "en": (
        r"\b(?:called|phoned|rang|rung|telephoned|emailed|e-mailed|mailed|messaged|texted|chatted|spoke|spoken|talked|wrote|"
        r"written|replied|answered)\b"
    ),
    "nl": (
        r"\b(?:(?:terug|op|aan|na)?gebeld|(?:terug)?gemaild|geappt|gechat|gesproken|sprak|belde|(?:aan)?geschreven|"
        r"getelefoneerd|beantwoord|gereageerd|geantwoord)\b"
    ),
    "de": (
        r"\b(?:(?:an|zuruck)gerufen|telefoniert|gemailt|gesprochen|sprach|rief|(?:an)?geschrieben|gechattet|kontaktiert|"
        r"geantwortet|gemeldet)\b"
    ),
    "fr": (
        r"\bviens d'appeler\b|\b(?:(?:r)?appelee?s?|telephone|ecrit|contactee?s?|parle|joint|eu|repondu|echange|"
        r"discute|recontactee?s?)\b"
    ),
    "es": (
        r"\bacabo de (?:llamar|hablar)\b|\b(?:llam(?:e|ado|aron)|telefonee|habl(?:e|ado)|escrib(?:i|ieron)|escrito|"
        r"contact(?:e|ado|aron)|respond(?:i|ido|ieron|io)|contest(?:e|ado|aron|o))\b"
    ),
}
"""That one got in touch, or was reached: the day of it is that of the call."""

ASKED = {
    "en": r"\W*(?!(?:he|she|they|agent|rep)\b)(?:[^\W\d_]+ ){0,4}(?:asked|requested|demanded|applied|claimed)\b(?! (?:me|us)\b)",
    "nl": (
        r"\W*(?!(?:ze|zij|hij|er|medewerk\w+)\b)(?:[^\W\d_]+ ){0,4}(?:(?:aan|op)?gevraagd|verzocht|geeist)\b(?! mij\b)"
        r"(?!.*\b(?:komt|komen|krijg\w*|ontvang\w*)\b)"
    ),
    "de": (
        r"\W*(?!(?:sie|er|mitarbeiter\w*)\b)(?:[^\W\d_]+ ){0,4}(?:(?:nach)?gefragt|erbeten|(?:an)?gefordert|verlangt|"
        r"beantragt)\b(?!.*\b(?:kommt|kommen|bekomm\w*|erhalt\w*)\b)"
    ),
    "fr": (
        r"\W*(?!(?:il|elle|ils|elles|on|la|une|votre|ma|cette)\b)(?:[^\W\d_]+ ){0,4}?(?<!la )(?<!une )(?<!ma )"
        r"(?:demandee?s?|reclamee?s?|exigee?s?)\b"
    ),
    "es": r"\W*(?!(?:el|ella|ellos|ellas)\b)(?:[^\W\d_]+ ){0,4}(?:pedid[oa]|solicitad[oa]|reclamad[oa]|exigid[oa])\b",
}
"""How a clause begins that tells that the person asked for something: the day in it is that on which they did."""

SAID = (
    r"said|says|told|promised|promises|confirmed|confirms|explained|agreed|offered|claimed|assured|"
    r"zei|zegt|vertelde|beloofde|belooft|bevestigde|meldde|gaf aan|"
    r"sagte|sagt|meinte|meint|versprach|verspricht|erklarte|bestatigte|"
    r"(?:m'a |a |me )?(?:dit|promis|promet|confirme|explique|assure)|"
    r"(?:me )?(?:ha )?(?:dijo|dice|dicho|prometio|promete|prometido|confirmo|explico|aseguro)"
)
"""What stands behind the name of who said something, in any language, and behind nothing else."""

CARRIERS = rf"{CARRIER}\b"
"""Who carries parcels says something too, and is nobody by name."""

JUST_CALLED = (
    r"\W*(?:je viens (?:d'appeler|de (?:rappeler|telephoner|parler))|acabo de (?:llamar|hablar)|"
    r"i(?:'ve| have)? just (?:called|rang|phoned|spoke)|(?:(?:primera|segunda|tercera|otra|nueva) )?llamada a)\b"
)
"""How who tells of a call begins, in words that a company may use of what it did just now, or of a call of its own."""

WILL_BE = {
    "en": r"\b(?:will|shall|would|going to|to be|gets?|getting)\b|'(?:ll|d)\b",
    "nl": r"\b(?:word|wordt|worden|zal|zou|zullen|zouden|gaat|gaan)\b",
    "de": r"\b(?:werden?|wird|wurden?|soll|sollte)\b",
    "fr": r"\b(?:\w{2,}r(?:ai|as|a|ons|ez|ont|ais|ait|aient)|vais|va|vont)\b",
    "es": r"\b(?:ser(?:e|a|an|ia|ian)|llamar(?:a|an|ia|ian)|contactar(?:a|an|ia|ian)|voy|va|van)\b",
}
"""What makes it something that is still to be."""

OFFERED = {
    "en": r"\b(?:offer(?:ed|s|ing)?(?! (?:\w+ ){0,3}?apolog\w+)|proposed|suggested)\b",
    "nl": (
        r"\b(?:(?:bood|biedt|bieden|boden)(?! (?:\w+ ){0,3}?(?:excuses|verontschuldiging\w*))|(?<!excuses )aangeboden|"
        r"aanbod|stelde voor)\b"
    ),
    "de": r"\b(?:(?:bot|bietet|boten|bieten)(?! (?:\w+ ){0,3}?entschuldigung\w*)|angeboten|angebot|schlug vor|schlagt vor)\b",
    "fr": r"\b(?:propos\w+|(?:offert|offre|offrait)(?! (?:\w+ ){0,2}?excuses))\b",
    "es": r"\b(?:ofrec\w+(?! (?:\w+ ){0,3}?disculpas)|propuso|propone|propuesto)\b",
}
"""That somebody offered something."""

TURNED_DOWN = {
    "en": (
        r"\bi (?:(?:just |then |also )?(?:said|told (?:him|her|them)) no\b|(?:declined|refused|rejected)\b(?! to (?:hang|"
        r"leave|wait|give))|"
        r"turned (?:\w+ ){1,4}?down|turned down|(?:did not|didn'?t) (?:want|accept|take) (?:it|that|this|the)\b|said no\b)"
    ),
    "nl": (
        r"\bik (?:heb )?(?:\w+ ){0,3}?(?:nee gezegd|geweigerd|afgeslagen|afgewezen|voor bedankt)\b|\bik (?:zei|zeg|"
        r"weigerde) nee\b|"
        r"\b(?:heb|had) ik (?:\w+ ){0,3}?(?:geweigerd|afgeslagen|niet aangenomen|afgewezen|nee (?:tegen )?gezegd|voor bedankt)\b|"
        r"\bheb (?:\w+ )?nee gezegd\b|\bnee gezegd\b"
    ),
    "de": (
        r"\b(?:hab|habe) (?:ich )?(?:\w+ ){0,4}?(?:abgelehnt|nein gesagt|ausgeschlagen|nicht angenommen|verneint)\b|"
        r"\b(?:lehnte|lehne) ich (?:\w+ ){0,3}?ab\b|\bich (?:lehnte|lehne) (?:\w+ ){0,3}?ab\b|\bsagte ich nein\b|"
        r"\bich sagte nein\b"
    ),
    "fr": (
        r"\bj(?:e |')(?:l'|les |lui )?(?:ai )?(?:dit non|declin\w+|refus(?:e|ee|ees|es)?)\b(?! (?:de (?:payer|raccrocher|"
        r"donner)))|"
        r"\brefuse\w* (?:de ma part|par moi)\b|\bdit non merci\b"
    ),
    "es": (
        r"\b(?:(?:le |les )?(?:dije|digo|he dicho)(?: yo)? que no(?=\W*$|[,.;])|(?:l[oa]s? )?(?:rechace|he rechazado)|"
        r"no (?:l[oa]s? )?(?:quise|acepte))\b"
    ),
}
"""That the person did not take what was offered, and nobody else refused anything."""

TAKEN = {
    "en": r"\b(?:i|we) (?:accepted|agreed|took|said (?:yes|ok|fine))\b|\bwhich i (?:accepted|took)\b",
    "nl": r"\b(?:ik )?(?:heb )?(?:ik )?(?:geaccepteerd|aangenomen|akkoord)\b|\bging ik (?:mee )?akkoord\b|\bja gezegd\b",
    "de": r"\b(?:angenommen|akzeptiert|zugestimmt|einverstanden)\b|\bich (?:nahm|stimmte)\b",
    "fr": r"\bj(?:e |')(?:l')?(?:ai )?(?:accept\w+|dit oui|dit d'accord)\b",
    "es": r"\b(?:acepte|acepto|he aceptado|dije que (?:si|vale))\b",
}
"""That the person took it."""

UNABLE = {
    "en": r"\b(?:could not|couldn't|cannot|can't|unable|not able|"
    r"(?:didn't|did not|doesn't) know|knew nothing|(?:had )?no (?:idea|clue))\b",
    "nl": r"\b(?:kan|kon|konden|kunnen|mag|mocht|(?:wist|weet) (?:het |er )?(?:niet|niks|niets|van niks)|geen idee)\b",
    "de": r"\b(?:kann|konnte|konnten|darf|durfte|(?:wusste|weiss|weiß) (?:es |von )?(?:nicht|nichts|nix)|keine ahnung)\b",
    "fr": r"\b(?:peut|peuvent|pouvait|pouvaient|pu|(?:sait|savait) (?:pas|rien)|aucune idee)\b",
    "es": r"\b(?:puede|pueden|podia|podian|pudo|pudieron|(?:no )?(?:sabe|sabia) nada|no (?:lo )?(?:sabe|sabia)|ni idea)\b",
}
"""That somebody was not able to, where others may be; who will not refuses."""

PASSED_ON = {
    "en": (
        r"\b(?:put (?:me )?(?:straight )?(?:through|on)|puts me through|passed|passes me|transferred|transfers|"
        r"handed (?:me|it)|connected|escalated|referred me|fetched|got)\b"
    ),
    "nl": (
        r"\b(?:doorverbonden|doorgeschakeld|doorgezet|overgezet|doorverwezen|verbond|verbindt|verbonden|zette me|zet me|"
        r"schakelde|haalde|gaf me|geeft me|kreeg ik)\b"
    ),
    "de": (
        r"\b(?:weitergeleitet|durchgestellt|verbunden|weiterverbunden|weitergegeben|weitergereicht|ubergeben|stellte|stellt mich|"
        r"leitete|verband|verbindet|gab mich|holte|reichte)\b"
    ),
    "fr": (
        r"\b(?:m'a|m'ont|me|m'avait) (?:\w+ )?(?:passe|passent|transfer\w*|redirige\w*|mise? en|met en|bascule\w*|reoriente\w*|"
        r"dirige\w*|renvoye\w*)\b|\b(?:transferee?|redirigee?|passee?) (?:a|vers|avec)\b"
    ),
    "es": (
        r"\b(?:me|nos) (?:ha |han )?(?:pasa|paso|pasan|pasaron|pasado|pone|puso|pusieron|transfiere|transfirio|transfirieron|"
        r"transferido|comunica|comunico|deriva|derivo|derivaron|derivado)\b"
    ),
}
"""That somebody passed one on to another."""
