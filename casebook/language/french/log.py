"""What the log says and looks for in French."""

from __future__ import annotations

from casebook.language.french.asks import OWN_ASKS
from casebook.language.french.grammar import NBSP, French, Who
from casebook.language.log_words import ChargedBackWords, LogWords, MoneyWords
from casebook.records.vocabularies import Channel, EventKind
from casebook.text.quick_pattern import QuickPattern
from casebook.text.words.shown_words import SHOWED_FR

_DONE = (
    r"(?:annul[ée]e?|report[ée]e?|d[ée]cal[ée]e?|cl[ôo]tur[ée]e?|refus[ée]e?|rejet[ée]e?|retir[ée]e?|rouverte?|prolong[ée]e?)"
    r"(?= (?:par|[àa]|le|de|pour|sans|jusqu|avec|car|parce|faute|au)\b|[.,;:]|$)"
)
"""What was done, of a thing that is not named."""

_DID = (
    "(?:demand[ée]|redemand[ée]|envoy[ée]|renvoy[ée]|appel[ée]|rappel[ée]|t[ée]l[ée]phon[ée]|[ée]crit|expliqu[ée]"
    "|r[ée]expliqu[ée]|attendu|parl[ée]|montr[ée]|transmis|d[ée]pos[ée]|fourni|rempli|signal[ée]|relanc[ée]|insist[ée]"
    "|r[ée]p[ée]t[ée]|pr[ée]cis[ée]|propos[ée]|refus[ée]|d[ée]clin[ée]|d[ée]crit|joint|cit[ée]|essay[ée]|contest[ée]"
    "|r[ée]clam[ée]|mentionn[ée]|voulu|r[ée]pondu|confirm[ée]|post[ée]|d[û]|indiqu[ée]|rapport[ée]|apport[ée]|ramen[ée]"
    "|r[ée]cup[ée]r[ée])"
)
"""What the person did: of a contact nobody writes so of others."""

_OFTEN = (
    r"(?: (?:bien|d[ée]j[àa]|encore|aussi|ensuite|de nouveau|[àa] nouveau|imm[ée]diatement|seulement|donc|alors"
    r"|poliment|tout))*"
)
_NOT_TO_THEM = r"(?!.*\b(?:vous|votre|vos)\b)"
"""What speaks to whoever reads it was said to the person."""

_NOT_FOR_ME = r"(?! (?:rien|pas|jamais|personne|aucune?|toujours|encore)\b)"

_VERB_OF_ROLE = (
    "(?:est|était|a|avait|s['’]excuse|n['’]a|n['’]est|ne|dit|va|veut|peut|pouvait|doit|devait|vient|venait|trouve|demande"
    "|m['’]a|nous a|l['’]a|reconna[îi]t|confirme|refuse|promet|tourne|regarde|renvoie|propose|r[ée]pond|accepte|valide"
    "|annonce|rappelle)"
)
"""How a sentence goes on that begins with who did something."""

_IN_CHARGE = (
    r"(?:(?:le|la|une?) )?(?:responsable|superviseuse|superviseur|sup[ée]rieure?|manager|cheffe?|patronn?e?|g[ée]rante?|directeur"
    r"|directrice)"
)
"""What somebody is who may decide, as notes name them."""

_GIVEN = "(envoyé|joint|donné|fourni|indiqué)e?s?"
"""What a message did with what it brought; as it is where that stands before it."""

LOG = LogWords(
    contract_ended="résiliation",
    hangs_on=" {what}",
    not_received="sauf erreur de ma part, je n'ai rien reçu",
    due_then=", soit {due}",
    order_kinds={
        **dict.fromkeys(("adh", "adhesion", "adhérent", "mem"), "Adhésion"),
        **dict.fromkeys(("acc", "acct", "cpt", "compte"), "Compte"),
        **dict.fromkeys(("pol", "police", "contrat", "ctr"), "Contrat"),
        **dict.fromkeys(("abo", "abonnement", "sub"), "Abonnement"),
        **dict.fromkeys(("bkg", "resa", "résa", "reservation"), "Réservation"),
        **dict.fromkeys(("cli", "client", "cust"), "N° client"),
        **dict.fromkeys(("fac", "fact", "facture", "inv"), "Facture"),
    },
    booked_things=QuickPattern(
        r"\b(?:(?:\d+|une?|deux|trois|quatre) (?:\w+ )?(?:billets?|places?|nuits?|nuit[ée]es)"
        r"|billets? (?:d['’]avion|de train|de"
        r" concert|de spectacle)|vol|vols|chambre d['’]h[ôo]tel|h[ôo]tel|voyage|s[ée]jour|croisi[èe]re"
        r"|location de vacances)\b"
    ),
    event_alone={
        EventKind.ORDERED: "la commande date du {day}",
        EventKind.SHIPPED: "l'expédition a eu lieu le {day}",
        EventKind.DELIVERED: "la livraison a eu lieu le {day}",
        EventKind.MARKED_DELIVERED: "le suivi indique une livraison le {day}, mais je n'ai rien reçu",
        EventKind.RETURNED: "le retour a été fait le {day}",
        EventKind.CANCELLED: "l'annulation date du {day}",
    },
    item_for="{items}, {amount}",
    other_party="un tiers",
    call_alone="appel téléphonique",
    in_all="{amount} au total",
    mails=("{count} e-mail", "{count} e-mails"),
    number_given="numéro de dossier {number} communiqué",
    follow_since=Who("Merci de vous en tenir à ce que {who} a décidé depuis, le {day}, ou de m'indiquer qui décide"),
    that_happened="c'est arrivé le {day}",
    agreed_since=Who("mais {who} a donné son accord le {day}"),
    agreed_before=Who("mais {who} avait donné son accord le {day}"),
    but_said="Mais {text}",
    refunded="on m'a remboursé {what}",
    promised_thing="on m'a promis {what}",
    on_today="pour aujourd'hui, {day}",
    promised_if=French("{what} {what:promis/promise/promis/promises} sous condition"),
    declined="j'ai refusé {what}",
    accepted_first="accepté d'abord",
    offer_declined=f"on m'a proposé {{what}}{NBSP}; j'ai refusé",
    refund=QuickPattern(r"\brembours\w*|\br[ée]cup[ée]rer mon argent\b|\bmon argent\b"),
    payments=(
        MoneyWords(
            called=QuickPattern(r"\b(?:versement|r[èe]glement du sinistre|prestation)\b"),
            kind="versement",
            event="versement",
            sum="versement de {amount} {days}",
            part="versement partiel de {amount} (sur {stake}) {days}",
        ),
        MoneyWords(
            called=QuickPattern(
                r"\b(?:indemnis\w*|indemnit[ée]s?|d[ée]dommag\w*|compens\w*|dommages[- ]int[ée]r[êe]ts)\b"
            ),
            kind="indemnisation",
            event="indemnisation",
            sum="indemnisation de {amount} {days}",
            part="indemnisation partielle de {amount} (sur {stake}) {days}",
        ),
    ),
    charged_back=ChargedBackWords(
        event="rétrofacturation",
        said="{amount} m'ont été rendus par rétrofacturation",
        sum="rétrofacturation de {amount} {days}",
        part="rétrofacturation de {amount} (sur {stake}) {days}",
    ),
    leans=QuickPattern(
        r"(?:cela|ça|ceci|c['’](?:est|[ée]tait)|celui-ci|celle-ci|il (?:est|a|n['’]est|n['’]a) (?:arriv|tomb)"
        r"|l[àa]-dessus|[àa]"
        r" nouveau|de nouveau|encore|idem|pareil|m[êe]me (?:r[ée]ponse|chose|discours)|la m[êe]me (?:r[ée]ponse|chose)"
        r"|mais|et|donc"
        r"|alors|aussi|pourtant|cependant|ensuite|puis|du coup|toujours)\b|comme (?:promis|convenu|d['’]habitude|avant)\b"
        r"|(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) est pass[ée]\b"
        rf"|(?:le (?:jour|d[ée]lai)|la (?:date|semaine)) est pass[ée]e?\b|{_DONE}"
    ),
    broke_off=QuickPattern(
        r"\b(?:raccroch[ée]\w*|raccroche|coup[ée]\w*|d[ée]connect[ée]\w*|interrompue?|ferm[ée] le chat|plus de ligne)\b"
    ),
    nobody_came=QuickPattern(
        r"(?:encore une fois,? )?personne n['’](?:est|ait|était) (?:venue?|pass[ée]e?|pr[ée]sent[ée]e?"
        r"|l[àa])(?: de (?:toute )?la (?:journ[ée]e|matin[ée]e))?"
        r"|personne ne s['’]est pr[ée]sent[ée]e?|(?:il|elle)s? (?:n['’]est|ne sont) (?:pas |jamais )?venue?s?"
    ),
    nobody_answered=QuickPattern(
        r"\b(?:personne (?:n['’]a|ne) (?:r[ée]pondu?|r[ée]pond|d[ée]croch[ée]e?)|(?:pas|aucune|sans) r[ée]ponse|r[ée]pondeur"
        r"|messagerie|boîte vocale)\b"
    ),
    refused=QuickPattern(
        r"(?:(?:il|elle|on|(?:ma |la |le |mon )?(?:demande|r[ée]clamation|recours)) )?(?:a |est )?(?:refus[ée]e?s?"
        r"|refuse|refus|rejet[ée]e?s?|rejet|n['’]accepte pas)\b"
    ),
    waits=QuickPattern(
        r"(?:(?:j['’]ai )?(?:attendu|patient[ée])|en attente|file d['’]attente|\d+ min\w* d['’]attente|mis en attente)\b"
    ),
    promised_that_on=Who("{who} me l'a promis le {day}"),
    said_that="a dit {text}",
    with_whom=Who("avec {who}"),
    with_whom_on=Who(f"avec {{who}} le {{day}}{{more}}{NBSP}: {{text}}"),
    no_answer_from=Who("pas de réponse de {who}"),
    i_wrote="j'ai écrit",
    i_wrote_on=f"le {{day}} j'ai écrit{{more}}{NBSP}: {{text}}",
    according_to=Who("selon {who}"),
    according_to_on=Who(f"selon {{who}} le {{day}}{{more}}{NBSP}: {{text}}"),
    refusing=Who("{who} a refusé ma demande"),
    refusing_what=Who("{who} m'a refusé {what}"),
    the_refusal="le refus",
    you_refused="vous avez refusé ma demande",
    you_refused_what="vous m'avez refusé {what}",
    own_doing=QuickPattern(
        rf"(?:j['’]ai|je lui ai|je leur ai|nous avons|nous lui avons){_OFTEN} {_DID}\b{_NOT_TO_THEM}"
        r"|(?:j['’]ai|je (?:lui|leur) ai|nous (?:lui |leur )?avons) (?:bien )?dit\b"
        rf"|(?:je|nous) (?:demand\w+|rappel\w+|insist\w+|expliqu\w+|attend\w+|relan\w+|refus\w+|souhait\w+"
        rf"|voudr\w+|voul\w+|veux"
        rf"|suis rest[ée]\w*|suis pass[ée]\w*|suis all[ée]\w*)\b{_NOT_TO_THEM}"
        r"|(?:demand[ée]|redemand[ée]|envoy[ée]|renvoy[ée]|relanc[ée]|signal[ée]|tout r[ée]?expliqu[ée]|photos? envoy[ée]es?"
        r"|formulaire rempli|r[ée]clamation d[ée]pos[ée]e)\b"
        r"|personne (?:n['’]est (?:venu|pass[ée])|ne (?:vient|s['’]est pr[ée]sent[ée]))\b|rien (?:re[çc]u"
        r"|n['’]est arriv[ée])\b"
        r"|(?:toujours|encore) (?:en panne|cass[ée]e?|rien)\b|mauvaise pi[èe]ce\b"
        r"|(?:encore )?(?:le |la )?m[êe]me (?:texte|r[ée]ponse|histoire|compte|message|mail|excuse)\b"
        rf"|{SHOWED_FR}"
    ),
    needs_first=(
        QuickPattern(r"(?:il (?:me|nous) faut|j['’]ai besoin d['’]) ?d['’]abord (une? [^,;.]+)"),
        r"il faut d'abord \1",
    ),
    they=(
        (QuickPattern(r"ils ont (?!(?:.* )?(?:ils|leurs?|eux)\b)(.+)"), r"vous avez \1"),
        (QuickPattern(r"ils disent (?!(?:.* )?(?:ils|leurs?|eux)\b)(.+)"), r"vous dites \1"),
        (QuickPattern(r"(?!.*\b(?:ils|leurs?|eux)\b.*,)(.+), disent-ils"), r"\1, dites-vous"),
    ),
    to_me=QuickPattern(r"\b(?:tu|te|toi|ton|ta|tes|le vôtre|la vôtre)\b|\bt['’]|^(?:veuillez|gardez)\b"),
    spoken=QuickPattern(
        r"^(?:je|nous) (?!(?:reço|recev|aur|dois|devr|peux|pouv|serai|serons)\w*\b)|^j['’](?!aurai)|\b(?:vous|votre|vos)\b"
    ),
    reader=("votre part", "vous"),
    nth_with_you="C'est la {nth} fois que je vous contacte depuis le {day}",
    then_transferred="puis transfert vers un autre service",
    hours_nearly="J'y ai déjà passé près de {count} heures",
    your_message={
        Channel.EMAIL: "votre e-mail du {day}",
        Channel.LETTER: "votre courrier du {day}",
        Channel.FORM: "votre message du {day} dans l'espace client",
        Channel.CHAT: "votre message par chat du {day}",
        Channel.SOCIAL: "votre message du {day} sur les réseaux sociaux",
    },
    lacks=(
        (QuickPattern(rf"(aucune?(?: [\w'’-]+){{1,4}}) {_GIVEN}"), r" n'a \2 \1", r"vous n'avez \2 \1"),
        (
            QuickPattern(rf"pas (d(?:e |['’])[\w'’-]+(?: [\w'’-]+){{0,3}}) {_GIVEN}"),
            r" n'a pas \2 \1",
            r"vous n'avez pas \2 \1",
        ),
    ),
    did_it=QuickPattern(
        r"(?:a (?:propos[ée]|dit|promis|confirm[ée]|r[ée]pondu|admis|reconnu|affirm[ée]|expliqu[ée]"
        r"|refus[ée] de)|m['’]a (?:propos[ée]|dit"
        r"|promis|confirm[ée]|r[ée]pondu|demand[ée]|expliqu[ée]|donn[ée]|remis|montr[ée]|envoy[ée])|propose|promet|dit|confirme|affirme|pr[ée]tend"
        r"|reconna[îi]t)\b"
    ),
    holds=QuickPattern(
        r"(?:voit|dit|a bien|a (?=(?:la|le|les|ma|mon|mes)\b)|sait|confirme|reconna[îi]t|admet|comprend|retrouve)\b"
    ),
    in_charge=QuickPattern(_IN_CHARGE),
    own_role=QuickPattern(rf"{_IN_CHARGE} (?={_VERB_OF_ROLE}\b)"),
    nothing_heard=QuickPattern(
        r"\bpersonne (?:n['’]a (?:rappel|appel|répond)é|n['’]est venu|ne m['’]a)|\bplus (?:rien|de nouvelles)\b"
        r"|\brien (?:eu|entendu)\b|\b(?:aucune nouvelle|pas (?:rappelé|de nouvelles))\b"
        r"|\b(?:ne montre|n['’]affiche) rien\b|\brien ne s['’]est passé\b"
    ),
    got_through=QuickPattern(
        r"(?:(?:je|j['’]ai|suis|puis|encore|re) ?)*(?:(?:r?appelé|téléphoné|écrit|contacté|passée?|r?e?tournée?|repassée?|allée?)"
        r"(?! par\b)(?: (?!que\b)[^\s,]+){0,4}|eu (?:[^\s,]+ ){1,3}(?:au téléphone|au bout du fil|en ligne))"
    ),
    received=(
        (
            QuickPattern(
                r"(?:une?|la|le|ma|mon|leur) (?:\w+ )?(?:facture|lettre|courrier|relance|mise en demeure|amende|mail|e-?mail)\b.*"
            ),
            r"\g<0>",
        ),
        (
            QuickPattern(
                r"(?:facture|lettre|relance|mise en demeure|amende|contravention|quittance|échéance|régularisation)\b(?! ?:).*"
            ),
            r"une \g<0>",
        ),
        (QuickPattern(r"(?:courrier|avis|rappel|mail|e-?mail|devis|relevé)\b(?! ?:).*"), r"un \g<0>"),
    ),
    received_on="le {day}, j'ai reçu {what}",
    own_asks=OWN_ASKS,
    told_to_do=QuickPattern(
        r"(?:(?:je|nous) (?:dois|devons|devrais|devrions|peux|pouvons|pourrai|ne peux|recevrai|recevrons"
        r"|serai rembours[ée]\w*"
        r"|serai rappel[ée]\w*|n['’]ai (?:pas )?droit)"
        rf"|il faut (?:que (?:je|nous)|d['’]abord|attendre)"
        r"|(?:il|elle|ça|cela|(?:le|la) \w+) doit (?:d['’]abord )?(?:être|passer|aller|repartir|retourner|revenir|partir)"
        rf"|(?:je|nous) n['’](?:ai|avons) aucun droit){_NOT_FOR_ME}\b"
    ),
)
