"""What the line of a contact begins with: the day, who it was, whose words follow, and that they refused.

The lead may tell some of that, and what was promised; what is new beside it is decided here.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING

from casebook.exporters.facts.promises.overtaken import nobody_came_for
from casebook.exporters.facts.promises.promise_due import is_due_told
from casebook.exporters.facts.promises.promised_kinds import kinds_promised
from casebook.exporters.facts.refusals.refusal_reasons import is_done_told
from casebook.exporters.facts.refusals.refusals import kind_named, kind_refused, no_in_words, refuses
from casebook.exporters.facts.said.whose_words import Voice, head_of, is_about_message, is_attempt, voice_of
from casebook.exporters.lines.briefly import telling
from casebook.exporters.lines.ended_told import (
    answered_no,
    ended_and_said,
    how_it_ended,
    is_refusal_in_lead,
    is_refusal_told,
    what_of,
)
from casebook.exporters.lines.said_above import tells_why
from casebook.exporters.lines.told import Told
from casebook.exporters.words.already_told import is_told
from casebook.exporters.words.typed import as_sentence, capitalised, join_heading, one_line
from casebook.records.vocabularies import SAYS_MUCH, Channel, PromiseState
from casebook.text.brackets import in_brackets, without_brackets

if TYPE_CHECKING:
    from casebook.domain.promises import PromiseFacts
    from casebook.exporters.lead.lead import Lead
    from casebook.exporters.wording import Wording
    from casebook.records.kinds import Contact


def _without_role_told(wording: Wording, contact: Contact, lead: Lead) -> Contact:
    who, role = one_line(contact.agent), contact.role
    is_known = role in SAYS_MUCH and bool(who)
    told = f"{who}{wording.language.roles_beside[role]}".rstrip(", ") if is_known and role else ""
    return replace(contact, role=None) if told and is_told(told, lead.text) else contact


class ContactHeads:
    """What all forms of the line of one contact are made of, and how these begin."""

    def __init__(self, wording: Wording, contact: Contact, promises: Sequence[PromiseFacts], told: Told) -> None:
        self._wording, self._contact, self._promises, self._told = wording, contact, promises, told
        in_lead = told.lead.told_promise
        self.others = [promise for promise in promises if promise is not in_lead]
        """Those that the lead does not tell."""
        self._refused_kind = kind_named(wording, contact, kind_refused(wording, contact))
        is_done = refuses(contact) and is_done_told(wording, contact, told.lead.text)
        self._ended = "" if is_done else how_it_ended(wording, contact, self._refused_kind)
        """How it ended, and what was refused where the record knows; nothing where the lead tells what they did in its place."""
        self._day = wording.day(contact.at)
        self._known = _without_role_told(wording, contact, told.lead)
        """The contact as its line names it: without what they are, where the lead tells that beside their name."""
        self._head = f"{self._day}, {wording.who_and_how(self._known)}"
        """`18 Oct, Marcus (supervisor)`."""
        self._telling = telling(wording, told.said)
        self._voice = voice_of(wording, contact, self._telling)
        """Whose words the sentences hold that are left to tell."""
        if is_attempt(wording, contact, self._voice, self._telling) or answered_no(contact, self._telling):
            self._ended = ""  # the line begins with it, or it is not so
        self._is_why = tells_why(wording, contact, self._voice, self._telling)
        self._kinds = kinds_promised(wording, promises, spoken_to=one_line(contact.who))
        self._noes: dict[str, bool] = {}

    @property
    def _is_awaited(self) -> bool:
        """Whether somebody was promised who did not come: whoever reads that nobody came wants to know who was to."""
        return any(nobody_came_for(self._wording, each) for each in self.others)

    @property
    def _elsewhere(self) -> str:
        """What stands above beside the lead."""
        return self._told.above.removeprefix(self._told.lead.text)

    @property
    def _is_promise_above(self) -> bool:
        """Whether the one thing that was promised there stands in what they contradict each other in, behind the day and the name
        of whoever promised it."""
        above = self._elsewhere.casefold()
        known = (self._day, one_line(self._contact.agent))
        return len(self.others) == 1 and all(each and is_told(each.casefold(), above) for each in known)

    @property
    def _is_broken(self) -> bool:
        """Whether a promise that the lead does not tell was broken, or is the one that it had no room for."""
        return self._is_key_untold or any(each.state is PromiseState.BROKEN for each in self.others)

    @property
    def _is_key_untold(self) -> bool:
        """Whether the promise that the lead had no room for was made there."""
        return any(each is self._told.lead.untold_promise for each in self.others)

    @property
    def _day_of_sentence(self) -> str:
        """The day as a whole sentence begins with it: `Le 26 novembre`."""
        return self._wording.day_of_sentence(self._day)

    @property
    def _is_day_told(self) -> bool:
        """Whether the lead names the day and who it was."""
        return self._is_named_in(self._told.lead.text)

    @property
    def _is_day_above(self) -> bool:
        """Whether the day and who it was stand above: in the lead, or in what they contradict each other in."""
        return self._is_named_in(self._told.above)

    def _is_named_in(self, text: str) -> bool:
        who = one_line(self._contact.who)
        # A message that nobody signed is from the company itself.
        return bool(who or self._contact.incoming) and is_told(self._day, text) and (not who or is_told(who, text))

    def _is_known_above(self, text: str) -> bool:
        """Whether each of its words stands above."""
        return all(is_told(each, self._told.above) for each in re.findall(r"[^\W_]+", text))

    @property
    def _says_no_more_than_how(self) -> bool:
        """Whether it is a chat with nobody, which nobody may have said that it was, on a day that the lead names: all that was
        said in it is told."""
        contact, wording = self._contact, self._wording
        is_nobodys = contact.channel is Channel.CHAT and not (contact.incoming or wording.who(contact))
        return is_nobodys and bool(one_line(contact.text)) and is_told(self._day, self._told.lead.text)

    @property
    def _tells_when_due(self) -> bool:
        """Whether it is new when what the lead tells was due."""
        facts, lead = self._told.lead.promise, self._told.lead.text
        if facts is None or facts not in self._promises or facts in self.others or facts.promise.due is None:
            return False
        return not is_due_told(self._wording, facts.promise, lead)

    @property
    def _new_kinds(self) -> list[str]:
        """What was promised, without what the lead tells with the day and who it was."""
        return self._kinds_of_others if self._is_day_told else self._kinds

    @property
    def _kinds_of_others(self) -> list[str]:
        """What was promised beside what the lead tells."""
        return kinds_promised(self._wording, self.others, spoken_to=one_line(self._contact.who))

    @property
    def _met(self) -> str:
        """The line where what it brought is told elsewhere: `18 Oct, chat with Bo: refund promised.`, that they refused, else
        when it was and how."""
        wording, contact = self._wording, self._contact
        if refuses(contact) and self._ended:
            return as_sentence(self._refusing_head)
        head = join_heading([self._day, wording.contact(contact)]).rstrip(".")
        if self._kinds and not refuses(contact):
            return join_heading([head], ", ".join(self._kinds), wording.language.colon)
        return as_sentence(head)

    def _without(self, text: str) -> str:
        """`3 Feb, Merrow Bank (letter) sent no proof.`: what a message did not bring, as what was done by whoever sent it, to
        the company itself as `You sent no proof (your letter of 3 Feb).`; as what it says that would be theirs. Nothing of any
        other text."""
        wording, contact, text = self._wording, self._contact, f"{text[:1].lower()}{text[1:].rstrip('.')}"
        is_readers = wording.to_company and not wording.who_answered(contact)
        for lacks, behind, told_them in wording.language.log.lacks if contact.incoming else ():
            if not (found := lacks.fullmatch(text)):
                continue
            message = wording.language.log.your_message.get(contact.channel, "").format(day=self._day)
            if is_readers and message:
                lacking = capitalised(found.expand(told_them or text))
                return as_sentence(f"{lacking} ({message})")
            if is_readers and told_them:
                head = in_brackets(self._day_of_sentence, wording.contact(contact))
                return as_sentence(f"{head}{wording.language.colon}{found.expand(told_them)}")
            is_list = behind.startswith(",")
            who = wording.who_answered(contact) or wording.company_and_how(contact)
            day = self._day if is_list else self._day_of_sentence
            return as_sentence(f"{day}, {wording.contact(contact) if is_list else who}{found.expand(behind)}")
        return ""

    def _voiced_head(self, text: str) -> str:
        """`21 Aug, Steve refused my request`: whose words follow, and that they refused."""
        if self._is_refusal_headed(text):
            return self._refusing_head
        return f"{self._refusing_head}." if self._is_no_apart(text) else self._head_of_words

    def _is_no_apart(self, text: str) -> bool:
        """Whether that they refused is told before this text, which is none of why: in a sentence of its own."""
        ended = self._ended_before(text) if refuses(self._contact) else ""
        told = ended_and_said(self._wording, self._contact, ended, text) if ended else ""
        return bool(told) and told.startswith(f"{ended} ")

    @cached_property
    def _head_of_words(self) -> str:
        """`21 Aug, Steve`: whose words follow."""
        wording, contact = self._wording, self._contact
        who = head_of(wording, self._known, self._voice, self._telling)
        if who and is_about_message(wording, contact, self._telling):
            return f"{self._day} ({without_brackets(who)})"
        return f"{self._day}, {who}" if who else self._day

    @cached_property
    def _refusing_head(self) -> str:
        """`21 Aug, Steve refused a refund`, before why."""
        wording, contact, log = self._wording, self._contact, self._wording.language.log
        who, kind = wording.who_answered(contact), self._refused_kind
        if wording.to_company and not who:
            told = log.you_refused_what.format(what=what_of(wording, kind)) if kind else log.you_refused
            return f"{self._day_of_sentence}, {wording.with_how(told, contact)}"
        who = who or wording.company_and_how(contact)
        what = what_of(wording, kind) if kind else ""
        return f"{self._day_of_sentence}, {(log.refusing_what if kind else log.refusing).format(who=who, what=what)}"

    def _is_refusal_headed(self, text: str) -> bool:
        """Whether it stands before why they refused, which is this text, that they did."""
        return self._is_why and not (self._is_refusal_in_lead or self._is_no_said(text))

    def _is_refusal_untold(self, text: str) -> bool:
        """Whether nothing but the line can tell that they refused, and this text is not the reason that it is all about."""
        return bool(self._ended_before(text)) or (self._voice is not Voice.CLAIMED and self._is_refusal_headed(text))

    def _is_no_said(self, text: str) -> bool:
        if text not in self._noes:
            self._noes[text] = bool(no_in_words(self._wording, self._contact, self._refused_kind, text))
        return self._noes[text]

    @cached_property
    def _is_refusal_in_lead(self) -> bool:
        """Whether the lead tells that they refused, with the day or without."""
        return is_refusal_in_lead(self._wording, self._contact, self._told.lead)

    @cached_property
    def _is_refusal_dated(self) -> bool:
        """Whether that they refused is told above with its day: in the lead, or in what they contradict each other in."""
        return is_refusal_told(self._wording, self._contact, self._told.above)

    @property
    def _is_refusal_above(self) -> bool:
        """The same, with the day or without."""
        return self._is_refusal_in_lead or self._is_refusal_dated

    def _ended_before(self, text: str) -> str:
        """How it ended as a sentence before what was said, unless that stands before it already, or in the lead."""
        is_told = self._is_why or self._is_refusal_in_lead or self._is_no_said(text)
        return "" if is_told or not self._ended else as_sentence(capitalised(self._ended))
