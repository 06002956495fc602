"""French phrases, which say *vous*."""

from __future__ import annotations

from casebook.language.french.grammar import NBSP, French
from casebook.language.phrases import Phrases, Said, Situation

_ABOUT = f"{{about:au sujet de mon /au sujet de ma /au sujet de mes /au sujet de mes /concernant{NBSP}: }}{{about}}"

PHRASES = Phrases(
    {
        Situation.HUMAN: Said("Je souhaite parler à un conseiller, s'il vous plaît."),
        Situation.OPEN: Said(
            "Bonjour, j'espère que vous pourrez m'aider au sujet d'une commande.",
            French(f"Bonjour, je m'appelle {{name}}. J'espère que vous pourrez m'aider {_ABOUT}."),
            French(f"Bonjour, j'espère que vous pourrez m'aider {_ABOUT}."),
        ),
        Situation.PROBLEM: Said(
            f"Il y a un problème avec ma commande{NBSP}: [ce qui s'est passé]. Je souhaite [ce que vous voulez].",
            "{problem} {ask}",
            f"{{problem}} Comment peut-on régler ce problème{NBSP}?",
        ),
        Situation.NAME: Said(
            "Avant de continuer, pourriez-vous me donner votre nom et un numéro de dossier pour cet échange"
            f"{NBSP}? Ainsi, personne n'aura à tout reprendre depuis le début la prochaine fois."
        ),
        Situation.PROMISE: Said(
            f"On me l'a déjà promis. Quel jour exactement cela sera-t-il fait{NBSP}?",
            f"{{promise}} Quel jour exactement cela sera-t-il fait{NBSP}?",
        ),
        Situation.WRITING: Said(f"Pourriez-vous me le confirmer par écrit, ici ou par e-mail{NBSP}?"),
        Situation.MANAGER: Said(
            "Merci de votre patience. Je pense que ma demande relève d'une personne habilitée à décider. Pourriez-vous me mettre"
            f" en relation avec votre responsable{NBSP}?",
            French(
                f"Merci de votre patience. Je vous contacte {_ABOUT}. Je pense que ma demande relève d'une personne"
                f" habilitée à décider. Pourriez-vous me mettre en relation avec votre responsable{NBSP}?"
            ),
        ),
        Situation.WAIT: Said(
            "J'ai déjà attendu, sans résultat. Je ne souhaite pas attendre de nouveau sans une date précise. Que pouvez-vous"
            " faire"
            f" aujourd'hui{NBSP}?",
            f"{{promise}} Je ne souhaite pas attendre de nouveau sans une date précise. Que pouvez-vous faire aujourd'hui{NBSP}?",
        ),
        Situation.VOUCHER: Said(
            "Je vous remercie, mais un bon d'achat ne me convient pas. Je souhaite un remboursement par le moyen de paiement"
            " que j'ai utilisé.",
            "Je vous remercie, mais un bon d'achat ne me convient pas. {ask}",
        ),
        Situation.SELLER: Said(
            "J'ai commandé chez vous, et c'est à vous que je demande une solution. Merci de ne pas me renvoyer vers le vendeur.",
            French(
                "J'ai commandé chez {company}, et c'est à {company} que je demande une solution. Merci de ne pas me renvoyer vers"
                " le vendeur."
            ),
            unordered=French(
                "C'est une affaire entre {company} et moi, et c'est à {company} que je demande une solution. Merci de ne pas me"
                " renvoyer vers quelqu'un d'autre."
            ),
        ),
        Situation.CALM: Said("Je sais bien que vous n'y êtes pour rien. Je souhaite seulement que ce soit réglé."),
        Situation.THANKS: Said("Merci beaucoup pour votre aide.", "Merci beaucoup pour votre aide, {agent}."),
        Situation.CLOSE: Said(
            f"Pour que ce soit bien clair{NBSP}: qu'allez-vous faire, pour quel jour, et sous quel numéro puis-je suivre le"
            f" dossier{NBSP}?"
        ),
        Situation.RATE: Said(
            "L'accueil était aimable, mais mon problème n'est toujours pas réglé.",
            "L'accueil était aimable, mais après {contacts} échanges, mon problème n'est toujours pas réglé.",
        ),
    }
)
