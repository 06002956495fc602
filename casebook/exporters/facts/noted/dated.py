"""What happened on a day, as a sentence of the lead: `On 23 Jul nobody came`, `On 8 Nov the hotel confirmed it`. A note of a log
is none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casebook.exporters.facts.noted.who_came import comes_to_somebody
from casebook.exporters.facts.promises.promised_thing import thing_promised
from casebook.exporters.words.typed import inside_a_sentence
from casebook.text.quick_pattern import QuickPattern
from casebook.text.words.joining_words import AND_OR_BUT
from casebook.text.words.relative_words import names_one_day

if TYPE_CHECKING:
    from casebook.exporters.wording import Wording
    from casebook.records.values import Moment


def dated(wording: Wording, at: Moment, said: str) -> str:
    """The words with their day, where they are a sentence that a day can stand with, and name no other by what is said on a day;
    else nothing. What somebody confirms is told as of then."""
    lead, day = wording.language.lead, wording.day(at)
    if confirmed := _confirmed(wording, said):
        return somebody_saw(wording, *confirmed, wording.language.on_day.format(day=day))
    if nobody := _none_came(wording, at, said):
        return nobody
    if lead.stands_with_day.match(said) is None or names_one_day(said):
        return ""
    return lead.said_with_day.format(day=day, said=inside_a_sentence(said))


JOINS = f"(?:{AND_OR_BUT}|e)"
"""The words that join two clauses, in the languages that contacts are written in."""

_JOINT = QuickPattern(f",? {JOINS} ")
"""Where what somebody saw and what they said of it are joined."""

_NOW = QuickPattern(r"\b(?:now|nu|jetzt|nun|maintenant|désormais|ahora)\b")
"""By what a sentence is of the moment in which it was written down."""


_ONLY_IT = QuickPattern(
    r"\w+ (?:it|this|that|so|het|dat|dit|es|das|ça|cela|lo|eso|esto)(?: (?:too|now|ook|zelf|auch|selbst|aussi|también))?\W*"
    r"|l['’]a \w+\W*|lo \w+\W*|sah (?:[^\s,]+ ){0,3}(?:an|nach|durch|hin)\W*|zag (?:er ?)?(?:van af|naar)\W*"
)
"""That they saw it, or confirm it, of which nobody can say what it was; that they take a look: *sieht es sich an*."""

_BEFORE_ITS_DAY = QuickPattern(r"\w+(?: (?:es|ihn|ihm|sich|mir|mich|me|mij|zich|hem))+(?= )")
"""A verb in Dutch or German, with the pronouns that stand before the day: *bestätigte mir am 4. Mai*."""


def _none_came(wording: Wording, at: Moment, said: str) -> str:
    """`no engineer came on 25 Sep`, of a note that nobody came on a day that one was promised for; else nothing."""
    if wording.language.log.nobody_came.fullmatch(said.rstrip(" .!")) is None:
        return ""
    for promise in wording.facts.promises:
        due = promise.promise.due
        if due is not None and (promise.promise.due_from or due.day) <= at.day <= due.day:
            article, _, thing = thing_promised(wording, promise.promise).partition(" ")
            form = wording.language.lead.none_came.get(article, "")
            if form and comes_to_somebody(thing):
                return form.format(thing=thing, day=wording.day(at))
    return ""


def _confirmed(wording: Wording, said: str) -> tuple[str, str] | None:
    """Who confirmed what by these words, where they are no name; None where nobody did."""
    lead = wording.language.lead
    now, plain = lead.told_now.match(said), lead.ends_with_who.sub("", said.rstrip(" .")).rstrip(" ,")
    saw = saw_in(wording, plain[now.end(1) :].strip()) if now else ""
    return (inside_a_sentence(now[1].strip()), saw) if now and saw else None


def saw_in(wording: Wording, said: str) -> str:
    """What somebody saw, confirmed or said by these words of a note, as it goes on from their name: `saw my photo` of *she can
    see my photo*; nothing where the note says something else, or that it is so *now*, which no other tense can say."""
    if _NOW.search(said):
        return ""
    saw = _goes_on(wording, said)
    if _ONLY_IT.fullmatch(saw):
        return ""
    joint = _JOINT.search(saw)
    goes_on = saw_in(wording, saw[joint.end() :]) if joint else ""
    return f"{saw[: joint.end()]}{goes_on}" if joint and goes_on else saw


def sees_only_it(wording: Wording, said: str) -> bool:
    """Whether somebody says that they see or confirm *it*, of which nobody can say what it was: *he sees it*."""
    return _ONLY_IT.fullmatch(_goes_on(wording, said)) is not None


def _goes_on(wording: Wording, said: str) -> str:
    """How it goes on from the name of whoever saw or confirmed something; nothing where it says something else."""
    found = ((pattern.fullmatch(said), form) for pattern, form in wording.language.lead.saw)
    return next((each.expand(form) for each, form in found if each), "")


def what_was_seen(wording: Wording, said: str) -> tuple[str, str]:
    """Who saw or confirmed what by these words, without the verb, which stands otherwise in the lead; who is nothing where a word
    stands for whoever answered."""
    who, saw = _confirmed(wording, said) or ("", "")
    saw = saw_in(wording, said.rstrip(" .")) or saw
    is_answering = wording.language.lead.goes_on.match(who) is not None
    return "" if is_answering else who, saw[len(_verb_of(saw)) :].strip(" ,")


def _verb_of(saw: str) -> str:
    return saw.replace(",", " ").partition(" ")[0]


def somebody_saw(wording: Wording, who: str, saw: str, on_day: str) -> str:
    """The same as a sentence, with the day it was `on_day`, or nothing."""
    begun = _BEFORE_ITS_DAY.match(saw) if wording.language.code in ("nl", "de") else None
    verb = begun[0] if begun else _verb_of(saw)
    told = wording.language.lead.somebody_saw.format(on=on_day, who=who, did=verb, what=saw[len(verb) :].strip())
    return told.replace(" ,", ",")
