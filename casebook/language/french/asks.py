"""What people ask for in French: whether it names a day of its own, and how it is asked for by how it begins."""

from __future__ import annotations

from casebook.language.french.grammar import NBSP, French
from casebook.language.lead_words import Forms
from casebook.language.request import Request
from casebook.text.quick_pattern import QuickPattern

_MONTH = (
    r"(?:janv(?:ier|\.)?|f[ée]vr?(?:ier|\.)?|mars|avr(?:il|\.)?|mai|juin|juil(?:let|\.)?|ao[ûu]t|sept(?:embre|\.)?"
    r"|oct(?:obre|\.)?|nov(?:embre|\.)?|d[ée]c(?:embre|\.)?)"
)
_DAY = (
    rf"(?:(?:1er|\d\d?)(?: {_MONTH}|[./-]\d|\W*$|[,;)])|\d{{4}}-\d|\d\d? ?(?:h|heures?)\b|\d\d?:\d\d|{_MONTH}\b"
    r"|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|aujourd['’]hui|demain|apr[èe]s-demain|ce soir|midi|minuit|no[ëe]l"
    r"|p[âa]ques|(?:la )?(?:fin|mi-|mi) ?(?:de |du |d['’])?|(?:la )?semaine|(?:le )?mois|(?:le )?week-?end|prochain)"
)
_UNIT = r"(?:minutes?|heures?|h\b|jours?|semaines?|mois|ans?|quinzaine)"
_COUNT = r"(?:\d+(?: ?(?:-|à|ou) ?\d+)?|une?|deux|trois|quatre|cinq|six|sept|huit|dix|quinze|quatorze|vingt-quatre|quarante-huit)"

DEADLINE = QuickPattern(
    rf"\b(?:avant|d['’]ici(?: à| au)?|au plus tard(?: pour| à)?|jusqu['’](?:au|à)|pas plus tard que|pour(?! \d))"
    rf" (?:(?:le|la|les|ce|cette|au) )*{_DAY}"
    rf"|\b(?:sous|dans(?: les| un délai de)?|d['’]ici|en moins de|avant|dans le délai de)(?: maximum)? {_COUNT} ?{_UNIT}"
    r"|\b(?:aujourd['’]hui|demain|apr[èe]s-demain|ce soir|sous huitaine|sous quinzaine)\b"
)

_ME = r"(?:(?:me|nous|le|la|les|lui|leur|y|en|ne pas|ne plus) |m['’]|l['’])*"
"""What may stand before what is to be done."""

_DOING = (
    r"(?:rembourser|renvoyer|envoyer|r[ée]exp[ée]dier|exp[ée]dier|livrer|remplacer|[ée]changer|r[ée]parer|annuler|r[ée]silier"
    r"|confirmer|rappeler|contacter|recontacter|enlever|reprendre|corriger|supprimer|verser|virer|cr[ée]diter|recr[ée]diter"
    r"|restituer|r[ée]tablir|d[ée]bloquer|payer|indemniser|d[ée]dommager|cl[ôo]turer|arr[êe]ter|v[ée]rifier|modifier|changer"
    r"|fournir|retrouver|mettre|faire|donner|tenir|r[ée]pondre|rendre|retirer|reporter|reprogrammer|fermer|prendre|transmettre"
    r"|expliquer|intervenir|passer|rectifier|d[ée]duire|installer|poser|monter|raccorder|brancher|terminer|finir|achever)\b"
)
"""What somebody is asked to do, as verbs that stand in no list of things."""

_GETTING = (
    r"(?:[êe]tre|r[ée]cup[ée]rer|recevoir|avoir(?= (?:une?|le|la|les|mon|ma|des|l['’]))|obtenir|pouvoir|garder"
    r"|conserver|savoir|parler|retourner)\b"
)
"""What the person wants to do or have themselves."""

_HIS = (
    r"(?:remboursement|remplacement|[ée]change|rappel|envoi|renvoi|retrait|r[ée]tablissement|versement|paiement"
    r"|d[ée]dommagement|geste commercial|avoir|virement|duplicata|bon d['’]achat)"
)
_HER = (
    r"(?:r[ée]paration|livraison|r[ée]ponse|confirmation|indemnisation|indemnit[ée]|compensation|annulation|r[ée]siliation"
    r"|r[ée]exp[ée]dition|exp[ée]dition|suppression|correction|rectification|restitution|intervention|r[ée]duction|facture"
    r"|solution|explication)"
)
"""What somebody is asked to do, as a noun."""

_OF_WHAT = r"(?=(?: \w+)? (?:du|des|de (?:la|l['’]|ma|mes|mon|notre|nos|cette|ces|ce)|de l['’]))"
"""Before what makes it a certain one: *le remboursement du prix*."""

_ARTICLE = r"(?:(?:une?|le|la|les|des|mon|ma|mes|notre|nos|deux|trois|ce|cette|ces)\b|l['’])"

REQUESTS = (
    Request(
        QuickPattern(
            r"(?:je|nous|j['’]) ?(?:veux|voudrais|voulons|voudrions|souhaite|souhaitons|souhaiterais|demande|demandons|exige"
            r"|exigeons|attends|attendons|d[ée]sire|r[ée]clame|r[ée]clamons|aimerais|aimerions|vous demande|vous prie|vous"
            r" demandons|tiens|insiste)\b(?!.*\?)|(?:merci|pri[èe]re|veuillez)\b(?!.*\?)|(?!avez|pouvez|savez|voulez|chez"
            r"|assez|rendez-vous)"
            r"\w+ez\b(?!.*\?)"
        ),
        "{what}{by}",
    ),
    Request(
        QuickPattern(
            r"(?:je|nous|vous|il|elle|ils|elles|on|ce|cela|ça|comme|puisque|si|quand|pourquoi|pouvez|pourriez|avez|savez|voulez"
            r"|est-ce|y a-t-il|merci|veuillez)\b|(?:j|c|s)['’]\w"
        ),
        "{what}",
    ),
    Request(QuickPattern(r"(?:que |qu['’])\w"), "Je demande {what}{by}", lowered=True),
    Request(QuickPattern(r"(?:de |d['’])\w"), "Je vous demande {what}{by}", lowered=True),
    Request(
        QuickPattern(r"à (?:[êe]tre|ce que|pouvoir|r[ée]cup[ée]rer|recevoir)\b"), "Je demande {what}{by}", lowered=True
    ),
    Request(QuickPattern(rf"{_ME}{_GETTING}"), "Je souhaite {what}{by}", lowered=True),
    Request(QuickPattern(rf"{_ME}{_DOING}"), French("Je vous demande de {what}{by}"), lowered=True),
    Request(QuickPattern(rf"{_HIS}\b{_OF_WHAT}"), French("Je demande le {what}{by}"), lowered=True),
    Request(QuickPattern(rf"{_HER}\b{_OF_WHAT}"), French("Je demande la {what}{by}"), lowered=True),
    Request(QuickPattern(rf"(?:nouve(?:au|l) |autre )?{_HIS}\b"), "Je demande un {what}{by}", lowered=True),
    Request(QuickPattern(rf"(?:nouvelle |autre )?{_HER}\b"), "Je demande une {what}{by}", lowered=True),
    Request(
        QuickPattern(
            r"(?:mon|notre|l['’]|tout mon|tout notre) ?argent\b|(?:la|ma) (?:somme|caution)\b|mes (?:sous|frais)\b"
        ),
        "Je demande à récupérer {what}{by}",
        lowered=True,
    ),
    Request(
        QuickPattern(
            rf"{_ARTICLE} ?(?:\w+ )?(?:{_HIS}|{_HER}|\w+(?:tion|sion|ement|age|ise en charge)|rendez-vous|excuses|explications"
            r"|nouvelles|preuves?|copie|suivi|attestation|geste|arr[êe]t)\b"
        ),
        "Je demande {what}{by}",
        lowered=True,
    ),
    Request(QuickPattern(rf"{_ARTICLE} ?\w"), "Je demande à recevoir {what}{by}", lowered=True),
    Request(QuickPattern(r"[€$£]? ?\d"), "Je demande {what}{by}"),
    Request(QuickPattern(""), f"Ma demande{NBSP}: {{what}}{{by}}"),
)

_OFTEN = r"(?:(?:encore|de nouveau|à nouveau|bien|aussi|alors|re|maintenant|simplement|donc|juste) )*"
_ASKED = r"(?:re)?(?:demand[ée]|exig[ée]|r[ée]clam[ée])"
_ASK = r"(?:(?:re)?demande|exige|r[ée]clame|veux|voudrais|voulais|souhaite|demandons|voulons)"

_SUM = r"\d[\d., \u00a0\u202f]*\d(?: ?(?:€|[a-z]{3}|euros?))?"
_BACK = r"(rendre|rembourser|verser|restituer|payer)"
_GIVES = {"rendez": "rendre", "remboursez": "rembourser", "versez": "verser", "payez": "payer", "donnez": "donner"}
"""What is told to them, and what they are asked to do then."""

OWN_ASKS = (
    (
        QuickPattern(
            rf"(?:donc |il |leur |elle |on |reste |restent |encore |toujours |manque |me |doit )*({_SUM}) à (?:me |nous "
            rf"|m['’]){_BACK}"
        ),
        r"me \2 \1",
    ),
    (QuickPattern(r"(?:.* )?(?:ils|elles|on) (?:me|nous) (?:doivent|doit) (?:encore |toujours )?(.+)"), r"\1"),
    *((QuickPattern(rf"(?:.* )?{told}-(?:moi|nous) (.+)"), rf"me {do} \1") for told, do in _GIVES.items()),
    (QuickPattern(r"(?:je )?veux (?:juste |simplement |seulement )?(qu['’].+)"), r"\1"),
    (
        QuickPattern(
            rf"(?:(?:j['’]ai|nous avons|on a|je (?:lui|leur|vous) ai) )?{_OFTEN}{_ASKED} {_OFTEN}(?:(?:de|à) )?(.+)"
        ),
        r"\1",
    ),
    (
        QuickPattern(
            rf"(?:.*\b(?:que|qu['’]|dit non),? ?)?(?:je |j['’]|nous |(?=veux ))(?:(?:lui|leur|vous) )?{_ASK} {_OFTEN}(?:(?:de"
            rf"|à) )?(.+)"
        ),
        r"\1",
    ),
)
"""How the person writes down what they asked for in a contact, and what of it that is."""

_YOU_DO = {
    "fassent": "fassiez", "prennent": "preniez", "reprennent": "repreniez", "viennent": "veniez", "soient": "soyez",
    "aient": "ayez",
    "paient": "payiez", "envoient": "envoyiez", "renvoient": "renvoyiez", "rappellent": "rappeliez", "enlèvent": "enleviez",
    "règlent": "régliez", "reconnaissent": "reconnaissiez", "tiennent": "teniez", "reçoivent": "receviez",
}  # fmt: skip
"""Verbs that bend otherwise than *remboursent, remboursiez*."""

_THEY = r"qu['’]ils ((?:me |m['’]|nous |le |la |les )*)(?!.* (?:et|ou) (?:\w+ |m['’])?\w+ent\b)"
"""Before what they are asked to do; a second verb would have to bend too."""

AS_YOU: Forms = (
    *((QuickPattern(rf"{_THEY}{they}\b(.*)"), rf"que vous \1{you}\2") for they, you in _YOU_DO.items()),
    (QuickPattern(rf"{_THEY}(\w+)ent\b(.*)"), r"que vous \1\2iez\3"),
    (QuickPattern(rf"(?:les|mes) ({_SUM}) (?:rembours[ée]e?s)((?: sur| par| en)\b.*)?"), r"le remboursement des \1\2"),
    (QuickPattern(rf"({_SUM}) (?:rembours[ée]e?s)((?: sur| par| en)\b.*)?"), r"le remboursement de \1\2"),
)
"""What the company is asked to do, typed as of others, or the money as it would come: how whoever reads it is asked for it."""
