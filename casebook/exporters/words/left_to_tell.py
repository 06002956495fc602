"""What is left of a statement where its beginning is told already: whole sentences, or what a clause adds to those."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from casebook.exporters.facts.evidence.own_proof import own_claim
from casebook.exporters.facts.evidence.papers_sent import sent_without_what_is_told
from casebook.exporters.facts.evidence.points_back import points_back_first
from casebook.exporters.facts.evidence.proof_words import is_paper_told, without_that
from casebook.exporters.facts.noted.dated import dated, what_was_seen
from casebook.exporters.facts.noted.nothing_came import says_only_nothing
from casebook.exporters.facts.noted.own_days import with_its_days
from casebook.exporters.facts.problem.number_typed import number_named_alone, without_its_clause
from casebook.exporters.facts.refusals.refused_again import why_alone, without_standing
from casebook.exporters.facts.said.of_the_reader import lacking_of_the_reader, to_the_reader
from casebook.exporters.facts.said.reached import only_reached
from casebook.exporters.facts.said.their_words import behind_who
from casebook.exporters.facts.said.told_by_party import told_by_party
from casebook.exporters.facts.said.without_me import without_me
from casebook.exporters.words.already_told import is_sentence_of, is_told
from casebook.exporters.words.asked_last import wants_no_more
from casebook.exporters.words.beside_told import JOINTS, beside_told
from casebook.exporters.words.only_rang import only_rang
from casebook.exporters.words.statements import may_turn, statements_of
from casebook.exporters.words.typed import as_sentence, capitalised, join_heading, one_line
from casebook.parsing.numbers_named import number_alone
from casebook.records.vocabularies import Outcome
from casebook.text.quick_pattern import QuickPattern
from casebook.text.sentences import sentences

if TYPE_CHECKING:
    from casebook.exporters.wording import Wording
    from casebook.records.kinds import Contact

_LEAST_TOLD = 15
"""A shorter beginning may be told of something else. Our own choice."""

_LEAST_SAID = 10
"""The same of what somebody said, of whom it is told by their name."""

_LEAST_WORD, _LEAST_WITH_FIGURE = 5, 4
"""What has no word of so many letters says nothing alone, *I did not*, unless it has so many words and a figure: *they said wait
48h*. *3-5 days* is what something takes that is told elsewhere. Our own choice."""

_LITTLE = 3
"""Words of so many letters stand in any sentence."""

_FEW_OF_WHO = 6
"""More words before a name say more than where it was, and what they are. Our own choice."""

_BUT = QuickPattern(r"^(?:but|and|maar|aber|doch|und|mais|et|pero) ")
"""How a sentence begins that goes on from another."""

_NO = QuickPattern(r"^(?:no|nee|nein|non), ")
"""How an answer begins, before what it is."""

HANGS = QuickPattern(
    r"(?:and|or|but|so|because|since|as|which|who|that|when|while|if|unless|than|en|of|maar|dus|want|omdat|die|dat|wat|toen"
    r"|terwijl"
    r"|als|tenzij|und|oder|aber|sondern|also|denn|weil"
    r"|(?:der|die|das)(?! \w+ (?:muss|müssen|soll|sollen|hat|haben|ist|sind|wird|werden|kann|können)\b(?! *$))"
    r"|wenn|während|y|e|o|ni|pero|sino|porque|que|cuando|si|así"
    r"|et|ou|mais|donc|car|parce|qui|que|quand|sinon)\b"
)
"""What begins so goes on from what stands before it."""

_SAYS_WHO = QuickPattern(
    r"(?:(?:he|she|they) (?:says?|said)|(?:zegt|zegden|zeggen) (?:hij|zij|ze)|(?:sagt|sagte|sagen) (?:er|sie)"
    r"|(?:dit|disent)[- ](?:ils?|elles?|on)|dice|dicen|dijo|dijeron|según (?:él|ella|ellos))(?:,|\W*$)"
)
"""What only says who says so, between two clauses: it opens no sentence of its own."""

_SAYS_THAT = QuickPattern(r"(?:\w+ )?\w+,? (?=(?:that|dat|dass|daß|que)\b|qu['’])")
_THAT = QuickPattern(r"(?:that|dat|dass|daß|que)\b|qu['’]")
"""What opens both of two things that somebody says: *they say that I sent nothing and that it is closed*."""

_AGAIN_OR_WAY = QuickPattern(
    r"\b(?:again|once more|weer|nogmaals|opnieuw|wieder|nochmals?|erneut|encore|de nouveau|otra vez|de nuevo)\b"
    r"|\b(?:live ?chat|chat|e-?mail|mail|phone|call|tel|form|letter|telefoon|telefon|brief|lettre|courrier|appel|correo|teléfono"
    r"|llamada|carta)\b"
)
"""Beside a name: that it was they again, or the way it came."""

_FEW_NAMES = 3
"""More words than these say more than a name. Our own choice."""

_SUBJECT = QuickPattern(r"(?:it|there|het|er|es|da)\b")
"""What no name of whoever answered stands before: the clause has a subject of its own."""


_OF_ANOTHER = QuickPattern(r": |; |\b(?:that|dat|dass|daß|que)\b|\bqu['’]")
"""Behind these a clause is of something else than who the sentence begins with: *he opened it: the seal is worn and was never
changed*."""


def all_left_to_tell(wording: Wording, contact: Contact, statements: Sequence[str], told: str) -> list[str]:
    """What is left of each of the contact's `statements`; nothing where that is only that they rang."""
    # That they refuse still says nothing behind why they do.
    statements = [without_standing(each) for each in statements] if contact.outcome is Outcome.REFUSED else statements
    rests = points_back_first((each, left_to_tell(wording, contact, each, told)) for each in statements)
    left = [rest for each, rest in rests if rest and (rest == each or not only_reached(contact, rest))]
    is_rest = len(left) < len(statements_of(contact.text))
    return [] if is_rest and all(only_rang(contact, each) for each in left) else left


def left_to_tell(wording: Wording, contact: Contact, statement: str, told: str) -> str:
    """The statement without the sentences that it begins or ends with and that are `told`, in small letters, nor the clause after
    which it only adds something; nothing where all of it is told."""
    if _is_nothing_told(wording, contact, statement, told):
        return ""
    if sent := sent_without_what_is_told(statement, told, wording.language.colon, wording.language.quoted):
        return as_sentence(sent)
    if is_told(statement.rstrip(".").casefold(), told):
        return statement if _is_of_another_day(wording, contact, statement, told) else ""
    parts = [rest for each in sentences(statement) if (rest := _without_dated(wording, contact, each, told))]
    whole, statement, left = statement, " ".join(parts), list(parts)
    while left and _is_told(wording, contact, left[0], told):
        del left[0]
    is_begun = len(left) == len(parts)
    while len(left) > 1 and _is_told(wording, contact, left[-1], told):
        del left[-1]
    got_through = wording.language.log.got_through.fullmatch
    if len(left) < len(parts) and all(got_through(each.rstrip(" .")) or only_rang(contact, each) for each in left):
        return ""  # *Rang them.* behind what is told says nothing
    if not left or is_sentence_of(" ".join(left).casefold(), told):
        return ""
    rest = _added(wording, contact, left[0], told)
    if rest or len(left) < len(parts):
        stands = " ".join([rest or left[0], *left[1:]])
        return stands if _says_something(wording, stands, is_begun=is_begun and not rest) else statement
    is_shortened = len(parts) == len(sentences(whole))  # only by clauses
    return statement if is_shortened or _says_something(wording, statement) else whole


def _is_nothing_told(wording: Wording, contact: Contact, statement: str, told: str) -> bool:
    """Whether it only says that nothing came, in whatever words, and that is told with its day, or of the last who wrote so."""
    if not says_only_nothing(statement):
        return False
    words, later = wording.language.lead, wording.facts.entries
    is_last = not any(
        each.at.instant > contact.at.instant and says_only_nothing(getattr(each, "text", "") or "-") for each in later
    )
    is_dated = is_told(words.nothing_by.format(day=wording.day(contact.at)).casefold(), told)
    return is_dated or (is_last and is_told(words.nothing_came.casefold(), told))


def _is_of_another_day(wording: Wording, contact: Contact, statement: str, told: str) -> bool:
    """Whether it only says that nobody or nothing came, on a day that is not told, and the person wrote the same later: that is
    what is told."""
    plain, nobody = statement.rstrip(" .!"), wording.language.log.nobody_came
    if not (nobody.fullmatch(plain) or says_only_nothing(plain)) or is_told(wording.day(contact.at).casefold(), told):
        return False
    later = (each for each in wording.facts.entries if each.at.instant > contact.at.instant)
    words = [each for each in plain.casefold().split() if len(each) > _LITTLE]
    return any(word in (getattr(each, "text", "") or "").casefold() for each in later for word in words)


def _without_dated(wording: Wording, contact: Contact, sentence: str, told: str) -> str:
    """The sentence without the clauses at its end that are told, as they are or with their day: *on 24 Apr nobody came*. All of
    it where it is told whole; nothing where what is left only says who it was, and how."""
    whole = sentence.rstrip(" .!")
    is_behind_name = f"{one_line(contact.agent)}: " in sentence and _is_told(wording, contact, whole, told)
    if is_behind_name or is_told(whole.casefold(), told):
        return sentence
    for joint in () if HANGS.match(sentence) else re.finditer(r", |[ \u00a0\u202f]?: ", sentence):
        is_long = len(sentence[: joint.start()].split()) > _FEW_OF_WHO  # more than who says so
        if ":" in joint[0] and (is_long or _is_told(wording, contact, whole, told)):
            continue
        before, plain = sentence[: joint.start()], sentence[joint.end() :].rstrip(" .!")
        first, *others = plain.split(", ")
        is_part = bool(others) or ":" in joint[0]
        is_end_told = is_told(plain.casefold(), told) if is_part else _is_told(wording, contact, plain, told)
        if is_end_told and (len(plain) >= _LEAST_SAID or not is_part) and not (HANGS.match(plain) or may_turn(first)):
            if _NO.fullmatch(f"{before}, ") or _says_only_who(before, told):
                return ""
            return _without_dated(wording, contact, as_sentence(before), told)
    before, joint_found, last = sentence.rpartition(", ")
    plain = last.rstrip(" .!")
    heading = join_heading([wording.day(contact.at)], plain, wording.language.colon).rstrip(".")
    forms = (dated(wording, contact.at, plain), heading)
    if plain and any(is_told(form.casefold(), told) for form in forms if form):
        return as_sentence(before) if joint_found else ""
    return sentence


def _says_only_who(words: str, told: str) -> bool:
    """Whether it is only the way it came, or names who it was, as what is `told` does: *chat, Mr Demir*, *Sanne again*."""
    parts = (_AGAIN_OR_WAY.sub("", each.casefold()).strip() for each in words.split(", "))
    return all(not each or (len(each.split()) <= _FEW_NAMES and is_told(each, told)) for each in parts)


def _is_told(wording: Wording, contact: Contact, words: str, told: str) -> bool:
    """Whether it is told as it is, or of whoever said it without the words that only say who says so, or as of then what they
    saw."""
    unnumbered = without_its_clause(words.rstrip("."), told).casefold()
    plain = _BUT.sub("", unnumbered)
    who = one_line(contact.who).casefold()
    bare = wording.language.lead.says_first.sub("", plain) if not who or is_told(who, told) else plain
    said = wording.language.lead.ends_with_who.sub("", plain).rstrip(" ,") if is_told(who, told) else plain
    agent = one_line(contact.agent).casefold()
    is_agent_told = bool(agent) and is_told(agent, told)
    begun = plain[len(agent) + 1 :] if is_agent_told and plain.startswith(f"{agent} ") else plain
    other, _, of_other = plain.partition(": ")  # *Gaz: it never arrived*
    head, _, behind = plain.partition(f"{agent}: ") if is_agent_told else (plain, "", "")
    head, behind = (other, of_other) if not behind and is_told(other, told) else (head, behind)
    behind = behind if len(head.split()) <= _FEW_OF_WHO else ""  # *in the shop, the manager Jo Bell: refund by friday*
    seen_by, what = what_was_seen(wording, begun)
    seen = what if is_told(seen_by or who, told) else plain
    says = behind_who(contact, plain) if is_agent_told and ": " not in plain else plain
    is_theirs = without_me(contact, words) == words  # what the person says of themselves in it is told nowhere else
    of_party = [each.casefold() for each in told_by_party(wording, contact, words.rstrip("."))] if is_theirs else []
    by_party = (each.partition(wording.language.colon)[2] for each in of_party)
    forms = [
        each
        for each in (plain, bare, behind, without_that(bare), seen, *of_party, *by_party, _NO.sub("", plain), says)
        if len(each) >= _LEAST_TOLD
    ]
    forms += [said] if len(said) >= _LEAST_SAID else []
    forms += [why] if (why := why_alone(wording, plain)) != plain else []
    forms += [claim] if len(claim := own_claim(plain)) >= _LEAST_TOLD else []
    forms += [with_its_days(wording, contact, plain).casefold(), to_the_reader(wording, contact, plain).casefold()]
    lacking = lacking_of_the_reader(wording, contact, plain).casefold()
    number = number_alone(plain) or number_named_alone(plain)
    return (
        any(each and is_told(each, told) for each in (number, lacking))
        or wants_no_more(words, wording.language, told)
        or _stands_in(wording, plain, told)
        or (len(unnumbered) < len(words.rstrip(".")) and is_sentence_of(plain, told))
        or (len(plain) >= _LEAST_TOLD and any(is_told(each, told) for each in forms))
    )


def _stands_in(wording: Wording, plain: str, told: str) -> bool:
    """Whether it is told as what a paper says, or as a short sentence of its own with its figures."""
    is_short = len(plain) >= _LEAST_SAID and any(map(str.isdigit, plain))
    return is_paper_told(plain, told, wording.language.colon) or (is_short and is_sentence_of(plain, told))


def _added(wording: Wording, contact: Contact, sentence: str, told: str) -> str:
    """What a sentence adds behind the longest beginning that is told; nothing where that cannot stand without it."""
    found = [end for end in JOINTS.finditer(sentence) if _is_told(wording, contact, sentence[: end.start()], told)]
    if not found:
        return ""
    end, rest = found[-1], sentence[found[-1].end() :]
    is_of_them = _is_about(wording, contact, sentence)
    if (says := _SAYS_THAT.match(sentence)) and wording.language.lead.goes_on.match(sentence) and _THAT.match(rest):
        return capitalised(f"{says[0]}{rest}")
    is_hearsay = wording.language.lead.hearsay.search(sentence) is not None
    if beside := "" if is_hearsay else beside_told(sentence[: end.start()], end.group(), rest):
        return beside
    adds = wording.language.lead.adds.match(sentence[end.start() :].lstrip(", "))
    if HANGS.match(rest) or _SAYS_WHO.match(rest) or (end.group().strip(" ,;") and not (adds and is_of_them)):
        return ""
    if adds and _OF_ANOTHER.search(sentence[: end.start()]) and not _SUBJECT.match(rest):
        return ""
    return capitalised(_with_subject(wording, sentence, rest) if adds else rest)


def _with_subject(wording: Wording, sentence: str, added: str) -> str:
    """What a clause adds that begins with its verb, with the word for whoever answered that the sentence begins with: *she is
    sending it* of *she saw the photo and is sending it*."""
    lead, who = wording.language.lead, sentence.partition(" ")[0]
    is_begun = lead.goes_on.match(added) or wording.language.log.leans.match(added) or _SUBJECT.match(added)
    return added if is_begun or not lead.goes_on.fullmatch(who) else f"{who} {added}"


def _is_about(wording: Wording, contact: Contact, sentence: str) -> bool:
    """Whether it begins with who answered, or a word for them: then what is added is theirs too."""
    names = (one_line(name).casefold() for name in (contact.agent, contact.party, wording.company))
    begun = set(re.findall(r"\w+", sentence.casefold())[:3])
    is_named = any(begun & set(re.findall(r"\w{3,}", name)) for name in names)
    is_named |= wording.language.log.holds.match(sentence) is not None  # *confirms it and sends the paper*
    return is_named or wording.language.lead.goes_on.match(sentence) is not None


def _says_something(wording: Wording, text: str, *, is_begun: bool = False) -> bool:
    """Whether it tells anything alone: what goes on from what is told does not, unless it `is_begun` as it was typed."""
    words = re.findall(r"[^\W\d_]+", text)
    is_long = any(len(word) >= _LEAST_WORD for word in words)
    is_long = is_long or (len(words) >= _LEAST_WITH_FIGURE and any(map(str.isdecimal, text)))
    is_long = is_long or (len(words) >= _LEAST_WITH_FIGURE and _says_no_little(wording, words))
    return is_long and (is_begun or not wording.language.log.leans.match(text))


def _says_no_little(wording: Wording, words: Sequence[str]) -> bool:
    """Whether one of the words is no small one, nor one that only says that nothing came: *we do not smoke*."""
    little = wording.language.lead.says_nothing_more
    return any(len(word) > _LITTLE and word.casefold() not in little for word in words)
