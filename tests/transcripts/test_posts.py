"""Pages on which anybody may write, as they are copied: forums, comments, reviews; heads, buttons and quotations."""

from __future__ import annotations

from datetime import datetime

from casebook.parsing.clock import Clock
from casebook.parsing.transcripts.findings import What
from casebook.parsing.transcripts.reading import KnownSpeakers, read_transcript
from tests.conftest import each

NOW = Clock(datetime.fromisoformat("2026-11-27T18:00:00+01:00"), "+01:00")


def _found(text: str, what: What) -> list[str]:
    found = read_transcript(text.encode(), KnownSpeakers(None, "Parcelo"), NOW).found
    return [one.value for one in found if one.what is what]


def _all(text: str) -> list[list[str]]:
    return [_found(text, what) for what in (What.AGENT, What.CASE_NUMBER)]


SAID = {
    "en": (
        "We will refund you by Friday. Your case is NV-30021.",
        "They will call you back tomorrow, my case was X-77120.",
    ),
    "nl": (
        "Wij betalen het uiterlijk vrijdag terug. Je zaaknummer is NV-30021.",
        "Ze bellen je morgen terug, mijn zaaknummer was X-77120.",
    ),
    "de": (
        "Wir erstatten den Betrag bis Freitag. Ihre Vorgangsnummer ist NV-30021.",
        "Die rufen dich morgen an, meine Vorgangsnummer war X-77120.",
    ),
    "fr": (
        "Nous vous remboursons vendredi. Votre numéro de dossier est NV-30021.",
        "Ils te rappellent demain, mon numéro de dossier était X-77120.",
    ),
    "es": (
        "Te devolveremos el dinero el viernes. Tu número de incidencia es NV-30021.",
        "Te llaman mañana, mi número de incidencia era X-77120.",
    ),
}


def _page(language: str, person: str, official: str, stranger: str, buttons: str) -> str:
    theirs, others = SAID[language]
    posts = ((person, "12 years with you!"), (official, theirs), (stranger, others))
    return "\n\n".join(f"{head}\n{said}\n{buttons}" for head, said in posts) + "\n"


PAGES = """
en ; marmot|9 Nov 2026, 09:00 ; Priya (Parcelo)   ✔ Official|9 Nov 2026, 09:30 ; gus33|9 Nov 2026, 10:00 ; 👍 4   Reply   Share
en ; marmot|Newcomer|09-11-2026 08:12 AM ; Priya|Parcelo Team|09-11-2026 09:12 AM ; gus33|Owl|09-11-2026 10:12 AM ; 0 Kudos|Reply
nl ; marmot|Deelnemer|1 reactie|9 november 2026 ; Priya van Parcelo|Moderator|9 november 2026 ; gus33|Topper ; Vind ik leuk|Citeer
de ; marmot · vor 3 Tagen ; Priya · Parcelo Team · vor 2 Tagen ; gus33 · Superuser · vor 1 Tag ; Gefällt mir · 3 · Antworten
fr ; marmot|Membre|Messages : 1 ; Priya|Équipe Parcelo|Le 09/11/2026, à 10:14 ; gus33|Membre|Messages : 3 ; Citer  Signaler
es ; marmot|Novato|hace 5 días ; Priya|Cuenta oficial|hace 4 días ; gus33|Experto|hace 4 días ; 2 Me gusta|Responder   Denunciar
en ; Mar Mot|@marmot|·|5h ; Priya (Parcelo)|@parcelo|·|3h|Replying to @marmot ; Gus|@gus33|·|2h|Replying to @marmot ; 1|2|34
es ; Mar 🌻 @marmot · 24 nov. ; Priya (Parcelo) ✓ @parcelo · 24 nov. ; Gus @gus33 · 24 nov. ; Responder   Repostear   Me gusta
nl ; Mar Mot ; Auteur|Priya (Parcelo) ; Gus Drie ; 2 d   Leuk   Beantwoorden
de ; u/marmot   •   vor 2 Tagen ; u/Priya_Parcelo   •   vor 2 Tagen   •   Offizieller Account ; u/gus33   •   vor 1 Tag ; Teilen 2
en ; marmot|Tuning in|Message 1 of 4|09-11-2026 19:44 ; Priya|Forum Team|Message 2 of 4|09-11-2026 20:44 ; gus33|Owl ; Reply
es ; Mensaje por marmot » Mar Nov 24, 2026 9:12 am ; Mensaje por Priya_Parcelo » Mar Nov 24, 2026 9:30 am ; gus33|Experto ; Arriba
en ; [–]marmot 12 points 2 days ago ; [–]Priya [Official] 5 points 2 days ago ; [–]gus33 31 points 1 day ago ; save  reply
nl ; Mar Mot|Topfan ; Priya (Parcelo)|Auteur ; Gus Drie ; Vind ik leuk|Beantwoorden|2 u
fr ; Auteur : marmot » 20 nov. 2026, 18:22 ; Auteur : Priya_Parcelo » 23 nov. 2026, 09:05 ; Auteur : gus33 » 23 nov. 2026 ; Haut
nl ; marmot|Registratie: mei 2019|Laatst online: 24-11 ; Priya_Parcelo|Berichten: 3|Badge: 2 ; gus33|Berichten: 9 ; Citeer
en ; r/Parcelo|•|5 days ago|marmot ; Priya|•|4d ago|Official Parcelo Rep ; gus33|•|4d ago ; Upvote|14|Reply|Share
"""


@each("page", PAGES.strip().split("\n"))
def test_a_page_with_posts_is_read_by_its_heads(page: str) -> None:
    """Who is marked as the company's speaks for it, others promise nothing, and a row of buttons is nobody."""
    text = _page(*(part.replace("|", "\n") for part in page.split(" ; ")))
    assert [["Priya"], ["NV-30021"]] == _all(text)
    assert 1 == len(_found(text, What.PROMISE))


@each(
    "words",
    [
        ("2 reviews", "Rated 1 out of 5 stars", "2 days ago", "Useful", "Share", "Reply from Parcelo", "Kind regards,"),
        ("2 Rezensionen", "Bewertet mit 1 von 5 Sternen", "Vor 2 Tagen", "Hilfreich", "Teilen", "Antwort von Parcelo", "Grüße"),
        ("2 reviews", "★☆☆☆☆", "een week geleden", "Leuk", "Delen", "Reactie van de eigenaar", "Groetjes,"),
        ("2 avis", "★☆☆☆☆", "il y a 2 jours", "J'aime", "Partager", "Réponse du propriétaire", "Cordialement,"),
        ("2 Rezensionen", "★☆☆☆☆", "vor 2 Tagen", "Hilfreich", "Teilen", "Antwort vom Inhaber vor 2 Tagen", "Viele Grüße"),
        ("2 avis", "★☆☆☆☆", "il y a 2 jours", "Utile1", "Partager", "Réponse : Parcelo", "Bien cordialement,"),
        ("2 reseñas", "★☆☆☆☆", "hace 2 días", "Me gusta", "Compartir", "Respuesta del propietario", "Un saludo,"),
    ],
)  # fmt: skip
def test_a_review_with_its_answer_is_two_posts(words: tuple[str, ...]) -> None:
    """Who signs the answer spoke for the company; who writes another review below it is somebody else."""
    reviews, stars, ago, useful, share, answer, closing = words
    above = f"{reviews}\n{stars}\n{ago}"
    text = (
        f"Tamsin B\n{above}\nCracked\nOrder HK-2208141, cracked.\n{useful}\n{share}\n{answer}\n{ago}\nHi,\n"
        f"We will replace it by Friday. Case NV-30021.\n{closing}\nOlwen\n\nPete\n{above}\nThey call me tomorrow.\n{useful}\n"
    )
    assert [["Olwen"], ["NV-30021"]] == _all(text)
    assert ["HK-2208141"] == _found(text, What.ORDER)
    assert 1 == len(_found(text, What.PROMISE))


@each(
    "quoting, closing",
    [
        ("marmot wrote:", ""),
        ("marmot wrote:", "Click to expand..."),
        ("Quote from marmot:", ""),
        ("marmot schreef:", "Klik om te vergroten..."),
        ("Zitat von marmot:", ""),
        ("marmot schrieb:", "Zum Vergrößern anklicken...."),
        ("marmot a écrit :", ""),
        ("marmot escribió:", "Haz clic para ampliar..."),
    ],
)
def test_what_a_post_quotes_is_not_said_by_its_writer(quoting: str, closing: str) -> None:
    """Neither as the company's promise nor as its number, whether the page still shows the post that is quoted or not."""
    head = "{}\n{}\n9 Nov 2026, 09:00"
    shown = "Last year you said: we will refund you by Monday, case X-77120."
    gone = "We will call you back tomorrow, case X-88120."
    text = (
        f"{head.format('marmot', 'Posts: 3')}\n{shown}\nReply   Quote\n\n"
        f"{head.format('Priya', 'Parcelo Team')}\n{quoting}\n{shown}\n{closing}\n\nWe'll replace it by Friday.\nReply   Quote\n\n"
        f"{head.format('Priya', 'Parcelo Team')}\n{quoting}\n{gone}\n{closing}\n\nYour case is NV-30021.\nReply   Quote\n"
    )
    assert "NV-30021" in _found(text, What.CASE_NUMBER)
    assert "X-88120" not in _found(text, What.CASE_NUMBER)
    assert ["We'll replace it by Friday."] == _found(text, What.PROMISE)


@each(
    "said",
    ["Hi all, I'm Bob from Leeds.", "My name is Kevin and they will refund you by Friday.", "Your support team sucks."],
)
def test_who_says_their_name_in_a_forum_does_not_yet_speak_for_the_company(said: str) -> None:
    """They have to say for whom they speak right behind it."""
    text = _page(
        "en",
        "marmot\n9 Nov 2026, 09:00",
        "Priya (Parcelo)\n9 Nov 2026, 09:30",
        "gus33\n9 Nov 2026, 10:00",
        "Like   Reply",
    )
    text += f"\nkevin\n9 Nov 2026, 10:10\n{said}\nLike   Reply\n"
    assert [["Priya"], ["NV-30021"]] == _all(text)
    assert 1 == len(_found(text, What.PROMISE))


def test_a_closing_formula_is_nobodys_name() -> None:
    """*Regards, Mirte from Parcelo* names Mirte."""
    text = "You\nwhen?\n10:01\nParcelo\nWe will be there at nine. Regards, Mirte from Parcelo\n10:03\n"
    assert ["Mirte"] == _found(text, What.AGENT)


@each(
    "signed", ["Kind regards, Mirte, Customer Care", "Groet, Mirte van Parcelo", "Cordialement, Mirte – Service client"]
)
def test_what_somebody_does_may_stand_behind_the_name_that_signs(signed: str) -> None:
    """On one line with the closing formula."""
    text = f"You\nwhen?\n10:01\nParcelo\nWe will be there at nine. {signed}\n10:03\n"
    assert ["Mirte"] == _found(text, What.AGENT)


def test_posts_without_blank_lines_and_buttons_are_parted_by_their_accounts() -> None:
    """As a thread is copied from a telephone."""
    text = (
        "Nawel B. @nawel · 2h\nNo bag.\nParcelo @parcelo · 1h\nReplying to @nawel\nWe will refund you by Friday. ^Hugo\n"
        "Kev @kev1n · 45min\nthey will call you tomorrow\n"
    )
    assert ["Hugo"] == _found(text, What.AGENT)
    assert 1 == len(_found(text, What.PROMISE))


def test_who_is_greeted_is_not_who_answers() -> None:
    """Though an account has figures in its name: `Hallo Lisa2001, hier ist Mert`."""
    assert ["Mert"] == _found("Du: wo?\nParcelo: Hallo Lisa2001, hier ist Mert.\nDu: ok\n", What.AGENT)
