"""What a page of a forum writes around posts: buttons and counts below, ranks and badges beside who writes, what it quotes.

Every pattern is of text in small letters without accents, and of the whole of a piece of a line.
"""

from __future__ import annotations

import re

_NUMBER = r"[\d.,]+[ \d]{0,4}k?"
_COUNTABLE = (
    "posts?|repl(?:y|ies)|messages?|kudos?|solutions?|likes?|points?|comments?|views?|times seen|reviews?|contributions?|"
    "photos?|followers?|berichten|reacties?|keer bekeken|weergaven|foto's|beitrage?|antwort(?:en)?|kommentare?|aufrufe|"
    "bewertung(?:en)?|rezension(?:en)?|fotos?|punkte|nachrichten|reponses?|commentaires?|vues|avis|mensajes|respuestas?|"
    "comentarios?|visitas|opinion(?:es)?|resenas?|publicaciones|puntos"
)
_MEASURED = (
    "posts?|messages?|kudos|likes?|karma|reputati(?:on|e)|badge|threads|solutions|berichten|beitrage|nachrichten|mensajes|"
    "publicaciones|reputacion"
)
_JOINED = (
    "joined|member since|registered|lid (?:sinds|geworden)|geregistreerd|mitglied seit|registriert|dabei seit|membre depuis|"
    "inscrite?(?: le)?|inscription|miembro desde|registrado|registratie|registrierung|registro|last (?:online|seen|active)|"
    "laatst online|zuletzt online|derniere visite|ultima visita"
)
COUNTED = re.compile(
    rf"(?:.{{0,40}}[·•|,:-] ?)?{_NUMBER} (?:{_COUNTABLE})|(?:{_MEASURED}) ?:? ?\+?{_NUMBER}|(?:{_JOINED})\b.{{2,40}}|"
    r"(?:new |super |junior |senior |top )?(?:member|poster|contributor|user|reviewer)|moderator(?:in)?|"
    r"(?:message|post|bericht|beitrag|nachricht|mensaje) \d+ (?:of|van|von|sur|de) \d+|"
    r"moderat(?:eur|rice)|moderadora?|admin(?:istrator)?|beheerder|(?:new|active|trusted|top|local|community) [a-z]+"
)
"""What a forum says of who writes: how much they wrote, since when they are there."""

ACCOUNT = re.compile(r"(?:\S.{0,40} )?@\w[\w.]+(?:\s*[·•].{0,25})?")
"""The account by which somebody writes, behind a name or alone, with the time or without."""

_RANK = (
    "newcomer|newbie|beginner|rookie|regular|expert|champion|superuser|forumite|op|original poster|author|verified|invited|"
    "lid|deelnemer|auteur|topper|nieuwkomer|plaatser|mitglied|neuling|autor(?:in)?|verfasser(?:in)?|stammgast|experte|"
    "membre|nouveau|nouvelle|habitue|experto|experta|novato|novata|miembro|autora|"
    "offline|online|hors ligne|en ligne|desconectado|conectado"
)
_EDITED = "edited|bearbeitet|bewerkt|modifie|editado"
_ANSWERING = (
    "in response to|replying to|in reply to|in antwoord op|als antwoord op|antwort an|als antwort auf|en reponse a|"
    "en respuesta a|respondiendo a"
)
_STARS = r"(?:rated|beoordeeld|bewertet|note|calificad[oa]) .{0,30}\d.{0,20}|\d ?/ ?5"
ABOUT = re.compile(
    rf"{COUNTED.pattern}|{_RANK}|(?:{_EDITED})\b.{{0,40}}|(?:{_ANSWERING}) .{{1,60}}|{_STARS}|@[\w.]+|r/\w+|#\d{{1,4}}|\W*"
)
"""The same, and whatever else stands between a writer and what they say: a rank, an account, to whom they answer, stars."""

BADGE = re.compile(
    r"(?:[\w&.'-]+ ){0,3}"
    r"(?:rep(?:resentative)?|staff(?: member)?|employee|team|specialist|support|care|agent|advis[eo]r|"
    r"manager|medewerk(?:er|ster)|vertegenwoordiger|webcare|mitarbeiter(?:in)?|vertreter(?:in)?|kundenservice|"
    r"kundenbetreuung|equipe|conseill(?:er|ere)|representante?|service client|equipo|emplead[oa]|"
    r"atencion al cliente)(?: [\w&.'-]+){0,2}|"
    r"official|officieel|offiziell|officiel|oficial|(?:official|verified) (?:account|business|company)|"
    r"(?:officieel|geverifieerd) account|(?:offiziell|verifiziert)e[rs] (?:account|konto)|"
    r"compte (?:officiel|verifie)|(?:cuenta|perfil) (?:oficial|verificad[oa])"
)
"""What a forum says of who answers for the company."""

SURE_BADGE = re.compile(r"(?:verified )?(?:offici|ofici|offizi)\w* .{2,40}")
"""Such a badge where it says that it is one, which may stand below the time too."""

ANSWER = re.compile(
    r"(?:(?:business |company |owner )?(?:reply|response)(?: from)?(?: the)?|(?:antwoord|reactie) van(?: de)?|"
    r"antwort (?:von|vom)(?: der)?|reponse(?: (?:de|du)(?: la)?| ?:)|respuesta (?:de|del)(?: la)?) "
    r"(?P<who>(?!(?:customer|consumer|reviewer|klant|consument|kunden?|verbraucher|client|consommateur|consumidor)\w*$)\S.{0,60})"
)
"""The head of what a company answers to a review: *Reply from …*."""

OWNER = re.compile(
    "owner|business|company|seller|developer|brand|vendor|merchant|professional|organi[sz]ation|eigenaar|bedrijf|verkoper|"
    "ontwikkelaar|merk|ondernemer|inhabers?|inhaberin|unternehmens?|firma|firmen|handlers?|verkaufers?|anbieters?|"
    "entwicklers?|marke|proprietaire|entreprise|vendeur|professionnel|commercant|developpeur|marque|propietari[oa]|empresa|"
    "vendedor|profesional|comercio|desarrollador|marca"
)
"""Who answers there, where the page does not name them."""

COMPANYS = re.compile(
    r"(?:(?:reply|response|answer|reactie|antwoord|antwort|kommentar|reponse|respuesta|comment|commentaire|comentario) "
    r"(?:from|by|of|van|von|vom|de|du|del|des)(?: (?:the|de|het|der|la|le|el|l'))? )?"
    rf"(?:{OWNER.pattern})"
    "(?:[ -](?:reply|response|answer|antwoord|antwort|reactie|kommentar|account|profile|representative|manager|owner))?"
)
"""The same where it only tells that a company's own wrote: *Developer response*, *Reactie van bedrijf*."""

_BUTTON = (
    "likes?|repl(?:y|ies)|reply to this|reply with quote|mit zitat antworten|repondre en citant|responder citando|"
    "report|report inappropriate content|share|quote|multiquote|edit|(?:not )?helpful|useful|"
    "flag|upvote|downvote|vote|save|follow|comments?|views?|reposts?|retweets?|quotes|bookmarks?|solved|award|subscribe|"
    "permalink|print|mark as (?:new|read|solution)|accept as solution|go to solution|translate(?: post)?|"
    "traduire le post|see translation|"
    r"show (?:more|less)|see (?:more|less)|read more|view (?:all |more )?(?:\d+ )?(?:replies|reply|comments)|hide(?: replies)?|"
    "top|"
    "vind ik leuk|leuk|beantwoorden|reageren|antwoord(?:en)?|melden|rapporteren|delen|citeren|citeer|nuttig|vertalen|"
    "vertaling bekijken|opmerkingen|reacties|opmerking plaatsen|meer weergeven|omhoog|naar boven|"
    "gefallt mir|hochwahlen|runterwahlen|kommentieren|kommentare?|antworten|teilen|zitieren|hilfreich|ubersetzen|"
    "ubersetzung anzeigen|mehr anzeigen|nach oben|"
    "j'aime|commenter|commentaires?|repondre|signaler|partager|citer|utile|traduire|voir la traduction|afficher plus|"
    "voir plus|masquer les reponses|haut|haut de page|"
    "me gusta|repostear|retuitear|comentar|comentarios?|responder|denunciar|reportar|compartir|citar|util|traducir|"
    "ver traduccion|mostrar mas|ver mas|ocultar respuestas|arriba"
)
_COURTESY = "thanks?|bedankt|danke|merci|gracias"
"""What is a button beside others, and speech alone."""

_AGE = r"\d{1,3} ?(?:h|hrs?|d|j|w|m|min|std|tage?|wo|sem|u|days?|hours?|weeks?)\.?"
_LIKED = "kudos?|mal gefallt mir|vind-ik-leuks|personen? vind(?:t|en) dit leuk|persoon vindt dit leuk"
_ITEM = rf"(?:(?:vor )?{_AGE}|\d+[km]?|{_BUTTON}|{_COURTESY}|{_LIKED})"
_ROW = re.compile(
    rf"(?=.*\b(?:{_BUTTON}|{_LIKED})\b|(?:{_COURTESY}) \d)(?!(?:{_BUTTON}|{_COURTESY})$)(?:{_ITEM}(?: |$))+",
)
_ALONE = re.compile(_BUTTON)
_BETWEEN = re.compile(r"[^\w']+")


def is_row(small: str) -> bool:
    """Whether a line is a row of buttons below a post, with how often they were used, and how old the post is.

    >>> is_row("👍 4  reply  share"), is_row("like (4)"), is_row("3 d · antworten"), is_row("reply"), is_row("3 days")
    (True, True, True, False, False)
    """
    return _ROW.fullmatch(_BETWEEN.sub(" ", small).strip()) is not None


def is_button(small: str) -> bool:
    """Whether a line is one button alone, which somebody may say elsewhere."""
    return _ALONE.fullmatch(_BETWEEN.sub(" ", small).strip()) is not None


TALLY = re.compile(r"\d{1,3}(?:[.,]\d{1,3})?\s?[km]?|[^\w]+")
"""How often a button was used, or its picture, on a line of its own."""

AGE = re.compile(rf"(?<!\w)(?:vor )?{_AGE}(?!\w)")
"""How old a post is, in a row of buttons."""

ASIDE = re.compile(
    "most relevant|newest|oldest|sort(?:ed)? by.*|all comments|view .*|write a (?:comment|reply).*|add a comment.*|"
    r"\d+ accepted solutions?|log ?in to .*|you must .*|be the first.*|did we answer your question.*|"
    "meest relevant|toon .*|schrijf een .*|relevanteste.*|alle kommentare|schreib.*kommentar.*|"
    "plus pertinents?.*|les plus .*|tous les commentaires|ecrire un .*|mas relevantes?|todos los comentarios|"
    "escribe un .*|"
    r"(?:date of experience|datum van (?:de )?ervaring|datum der erfahrung|date de l'experience|fecha de la experiencia)\b.*|"
    "(?:unprompted|invited|verified) review|(?:re|aw|betreff|sujet|asunto|tr): .*"
)
"""What else such a page writes between posts."""

QUOTING = re.compile(
    r"(?:(?P<who>\S.{0,40}?) ?(?:wrote|said|schreef|schrieb|hat geschrieben|a ecrit|escribio|dijo)(?: .{0,40})?|"
    r"(?:originally posted by|quoting|quote (?:from|of)|citaat van|zitat von|citation de|cita de) (?P<of>\S.{0,40}?)|"
    "quote|citaat|zitat|citation|cita) ?:"
)
"""The line above what somebody else wrote."""

QUOTED = re.compile(
    r"(?:click to expand|klik om (?:te vergroten|uit te vouwen)|zum vergro(?:ß|ss)ern anklicken|cliquez pour agrandir|"
    r"haz clic para ampliar)\W*"
)
"""The line below it."""

HEADED = re.compile(
    r"(?:(?:author|auteur|autor) ?:|(?:(?:post|message|bericht|beitrag|mensaje|written|geschrieben|geschreven|escrito) )?"
    r"(?:by|door|von|par|por)) (?P<who>\S.{0,40}?) (?:»|>>|›|-|–) (?P<at>.{6,50})",
    re.IGNORECASE,
)
"""Writer and time of a post on one line: *by maria » Wed Nov 18, 2026*."""
