"""The sums that the company offered or confirmed; not those that were paid, cost, asked for or due under a condition."""

from __future__ import annotations

import re

from casebook.parsing.promises.promise_kinds import promise_kind_in
from casebook.parsing.sums import money_in, money_said_in
from casebook.parsing.transcripts.agreed.asked_things import PAID
from casebook.parsing.transcripts.clauses.purposes import as_meant
from casebook.parsing.transcripts.decoding import plain
from casebook.parsing.transcripts.findings import Became, Finding, What
from casebook.parsing.transcripts.languages.words import pattern, promise_words_of, words_of
from casebook.parsing.transcripts.people.people import People, Person
from casebook.parsing.transcripts.promised.how_much import asks_how_much, tells_how_much, without_my_count
from casebook.parsing.transcripts.promised.promised import Promises
from casebook.parsing.transcripts.promised.sums_turned_down import TurnedDown, became_of
from casebook.parsing.transcripts.promised.wrongly_taken import is_wrongly_taken
from casebook.parsing.transcripts.said_sentences import sentences_of_turn
from casebook.parsing.transcripts.standing.goodwill import is_goodwill
from casebook.parsing.transcripts.turns import WRAPPED, Layout, Line, Side, Talk, Turn
from casebook.records.values import Money
from casebook.records.vocabularies import OCCASIONS, Promised, Role
from casebook.text.spelled_sums import with_sums_in_figures


def sums_in_talk(talk: Talk, people: People, language: str, promises: Promises) -> list[Finding]:
    """Each sum of this contact once, in order, as `86.40 GBP`, with what became of it where it was named last."""
    named = {money.currency for turn in talk.turns for money in money_said_in(turn.text, None, language)}
    is_told = talk.layout is Layout.TOLD
    down = TurnedDown(language, told=is_told)
    only = named.pop() if len(named) == 1 else None
    sums = _Sums(language, promises, down, only if is_told else None, only)
    for at, (turn, one) in enumerate(zip(talk.turns, people.of_turn, strict=True)):
        if one.side is Side.CUSTOMER:
            sums.heard(turn)
        if one.side is Side.COMPANY and not people.is_of_another_contact(turn):
            joined = talk.layout in WRAPPED
            for sentence, line in sentences_of_turn(turn, joined=joined, is_bot=one.role is Role.BOT):
                sums.take(sentence, line, one, at)
    return list(sums.found.values())


_IT = re.compile(
    r"\b(?:refund|repay|return|pay|give|send|credit|reimburse|get|put|transfer)\w* "
    r"(?:you |all of )?(?:that|it|them|those|this)\b|"
    r"\b(?:that|it|this) (?:will|should|would) be (?:credited|refunded|repaid|returned|paid)\b|"
    r"\b(?:dat|die|het|ze)\b(?: \w+){0,3} (?:terug\w*|stor\w+|vergoed\w*|betal\w+)|"
    r"\b(?:stor|vergoed|betaal|krijg|boek)\w* (?:we |wij |ik |u |je )*(?:dat|die|het|ze)\b|"
    r"\b(?:die|das|es|sie|den) (?:erstatt|uberweis|zahl|bekomm|krieg|schreib|buch)\w*|"
    r"\b(?:wir|ich) (?:es|sie) (?:ihnen|dir)\b|"
    r"\b(?:erstatt|uberweis|zahl|schreib)\w* (?:wir |ich )?(?:ihnen |dir )?(?:(?:sie|es)\b|"
    r"(?:das|die)(?= (?:ihnen|dir|zuruck|gut)\b|\W*$))|"
    r"\bl(?:e|a|es) (?:rembours|rend|vers|credit)\w*|\bl[oa]s? (?:devolv|devuelv|reembols|abon|ingres|pag)\w*"
)
"""What stands for a sum that was just named, beside the verb that it is paid back."""

_STANDS = re.compile(
    r"\b(?:it|that|this|the (?:money|amount|sum)|het|dat|(?:het|dat|dit) (?:geld|bedrag)|es|das|(?:der|den|diese[nrs]?) betrag|"
    r"ce|ca|cela|il|elle|cette somme|ce montant|"
    r"l[ea]s?|l'argent|le montant|l[oa]s?|(?:el|este|ese) (?:dinero|importe)|es[ta]a cantidad)\b|\bl'(?=\w)"
)
"""What stands for a sum that was named right before, where it is promised."""

_ONLY_A_PART = re.compile(
    r"\b(?:less|minus|except|apart from|but not|min|behalve|niet|zonder|abzuglich|ausser|nicht|ohne|moins|sauf|hors|pas|menos|"
    r"salvo|no|not|won't|can't)\b"
)
"""What makes a sum one that is kept back."""

_NEAR = 4
"""So many turns behind it a sum may still be meant. Our own choice."""

_FEW = 5
"""A yes with so many words behind it says no more than how much. Our own choice."""

_NO_SUM = re.compile(
    r"\b(?:case|ref|reference|number|ticket|size|meter|reads|reading|\w*nummer|zaak|dossier|maat|stand|meterstand|vorgang|"
    r"grosse|zahler\w*"
    r"|numero|taille|compteur|talla|contador|incidencia)\b"
)
"""What a figure without its currency is then of, in letters without accents."""

_LATEST = 3112
"""A sum without a currency is more than a day or a time with a full stop may be: `31.12`."""

_FIGURE = r"(?:[€£$]|EUR|GBP|USD|CHF)? ?\d[\d.,]*+(?: ?(?:[€£$]|EUR|GBP|USD|CHF|euros?|pounds?|dollars?|pond)(?!\w))?"
_CEILING = re.compile(
    rf"\b(?:up to|as much as|(?:no|not) more than|at most|(?:a )?max(?:imum|imaal|imal)?\.?(?: of| de| van| von)?|"
    rf"tot(?: (?:wel|maximaal|hooguit))?|hooguit|hoogstens|ten hoogste|(?:maximal )?bis zu|h[öo]chstens|jusqu['’]à|"
    rf"au (?:plus|maximum)|(?:como )?m[áa]ximo(?: de)?|hasta) (?:a total of |een bedrag van )?{_FIGURE}|"
    rf"(?<!\d)(?<!\d[.,]){_FIGURE} (?:(?:at|as a|au|como|ten) )?(?:most|max\b|maxim\w+|m[áa]ximo|hoogste)",
    re.IGNORECASE,
)
"""The most that may be paid, which nobody is sure to get: `up to £100 against receipts`."""

_TAKEN_OFF = re.compile(r"(?<=[^\W\d_] )[-−](?:[€£$] ?)?\d")
"""What is taken off: `on peut vous faire -30€`."""

_SHORT = 12
"""An answer of more words may be of another sum than the one that the person named. Our own choice."""

_CENTS = re.compile(r"\d+[.,]\d\d(?!\d)")

_SPELLED = re.compile(r"\b(?:euros?|pounds?|dollars?|cents?)\b")


class _Sums:
    """The sums so far, and those that were wrongly taken of the person in the sentence before.

    Bare ones are in `currency`, those that the person paid in `only`, the one that is named at all.
    """

    def __init__(
        self, language: str, promises: Promises, down: TurnedDown, currency: str | None, only: str | None = None
    ) -> None:
        self.words, self.promised, self.promises = words_of(language), promise_words_of(language), promises
        refunds = (one for one in promises.standing.all if one.kind is Promised.REFUND)
        told = ((one.turn, with_sums_in_figures(one.text)) for one in refunds)
        self._refunds = [(turn, plain(text), money_in(text, None, language)) for turn, text in told]
        self.found: dict[Money, Finding] = {}
        self._before: tuple[list[Money], Line] = ([], Line(1, ""))
        self._language, self._currency, self._down = language, currency, down
        self._asked: tuple[Money, ...] = ()
        self._asked_back: tuple[Money, ...] = ()
        self._named: tuple[list[Money], Line] = ([], Line(1, ""))
        self._named_at = 0
        self._most: set[Money] = set()
        self._awaits_how_much = False
        self._heard, self._only = list[tuple[tuple[Money, ...], str]](), only

    def heard(self, turn: Turn) -> None:
        """What the person said: the one sum that they named in it, which is meant by who answers that *it* is paid back."""
        named = tuple(dict.fromkeys(money_said_in(turn.text, None, self._language)))
        self._asked = named if len(named) == 1 else ()
        small = plain(turn.text)
        if not named and self._only and PAID.search(small) and len(_CENTS.findall(small)) == 1:
            named = tuple(money_in(turn.text, self._only, self._language))[:1]
        self._heard = [*self._heard, (named, small)][-_NEAR:]
        asks_back = turn.text.rstrip().endswith("?") and promise_kind_in(turn.lines[-1].text) is Promised.REFUND
        self._asked_back = self._asked if asks_back else ()
        self._awaits_how_much = self._awaits_how_much and asks_how_much(plain(turn.text))

    def take(self, sentence: str, line: Line, one: Person, at: int) -> None:
        """The sums that are confirmed in this sentence, or by it."""
        sentence = with_sums_in_figures(sentence)
        said = plain(sentence)
        small, sums = as_meant(said, self._language), self._in(sentence)
        words = said.strip(" .!")
        refunds = [
            told
            for turn, text, told in self._refunds
            if turn == at and (words in text or text in said or (text[:1] == "“" and set(told) & set(self._asked)))
        ]
        promised = bool(refunds)
        is_meant = (_IT.search(small) and not _SPELLED.search(small)) or any(
            set(self._asked) & set(told) for told in refunds
        )
        if promised and not sums and self._asked and is_meant:
            self._add(self._asked, line, one, at)
        if self._asked_back and pattern(self.promised.affirms).match(small) and self._refunds_in(at):
            self._add(self._asked_back, line, one, at)
        if promised and not sums and at - self._named_at <= _NEAR and (_STANDS.search(small) or _IT.search(small)):
            self._add(*self._named, one, at)
        self._add(self._given_back(said, sums, refunds), line, one, at)
        if self._awaits_how_much and len(sums) == 1 and tells_how_much(small):
            self._add(sums, line, one, at)
        self._confirm(sums, small, line, one, at)
        self._awaits_how_much = promised and not sums
        self._names(sums, small, line, at)
        is_confirmed = not sums and self._before[0] and self._is_confirmed(small, small) and not small.endswith("?")
        if is_confirmed and promise_kind_in(sentence) not in OCCASIONS:  # not: she calls me back
            self._add(self._before[0], self._before[1], one, at)
        is_all = promised and len(sums) == 1 and self._gives_back(small)
        for part in re.split(rf",\s+(?!\d)|;\s+|\s(?:{self.promised.also}|{self.promised.but})\s", sentence):
            if self._down.by_the_company(part):
                continue
            if is_all or self._is_confirmed(as_meant(plain(part), self._language), small, promised=promised):
                self._add(self._in(part), line, one, at)
        if self._down.by_the_person(sentence):
            self._decline(sums)
        wrong = sums and pattern(self.promised.overcharged).search(small)
        self._before = (list(sums), line) if wrong else (self._before[0] if not sums else [], self._before[1])

    def _given_back(self, said: str, sums: list[Money], refunds: list[list[Money]]) -> tuple[Money, ...]:
        """The one sum that the person asked back, or told right before that they paid, which a short answer gives them."""
        if not refunds or sums or any(refunds) or len(said.split()) > _SHORT:
            return ()
        for back, (named, small) in enumerate(reversed(self._heard)):
            is_meant = (not back and "?" in small) or is_wrongly_taken(small) or PAID.search(small) is not None
            if len(named) == 1 and is_meant:
                figures = {figure.replace(",", ".") for figure in _CENTS.findall(said)}
                return named if figures <= {str(named[0].amount)} else ()
            if named:
                return ()
        return ()

    def _confirm(self, sums: list[Money], small: str, line: Line, one: Person, at: int) -> None:
        """The sum of a yes, where a refund was promised shortly before."""
        if len(sums) == 1 and self._says_yes(small) and any(map(self._refunds_in, range(at - _NEAR, at))):
            self._add(sums, line, one, at)

    def _says_yes(self, small: str) -> bool:
        """Whether words in small letters are no more than a yes with a sum: `Oui, les 94,50 €`."""
        yes = pattern(self.promised.affirms).match(small)
        if yes is None or small.endswith("?"):
            return False
        rest = small[yes.end() :]
        return len(rest.split()) <= _FEW and pattern(self.promised.negated).search(rest) is None

    def _refunds_in(self, at: int) -> bool:
        """Whether a refund that stands is promised in a turn."""
        return any(turn == at for turn, _, _ in self._refunds)

    def _in(self, text: str) -> list[Money]:
        """The sums of a text; in notes of a call also those without a currency, which are in the only one that is named there."""
        self._most.update(*(money_in(each[0], self._currency, self._language) for each in _CEILING.finditer(text)))
        named = money_in(text, None, self._language)
        if named or not self._currency or _NO_SUM.search(plain(text)):
            return named
        return [money for money in money_in(text, self._currency, self._language) if money.minor > _LATEST]

    def _gives_back(self, small: str) -> bool:
        """Whether a sentence says that what it names comes back, whatever it was paid for."""
        return pattern(self.words.confirms_sum).search(small) is not None and _ONLY_A_PART.search(small) is None

    def _names(self, sums: list[Money], small: str, line: Line, at: int) -> None:
        """A sentence that names sums, which what is promised right behind it may stand for; not what something costs."""
        if not sums:
            return
        small = without_my_count(small)
        is_none = not is_wrongly_taken(small) and any(
            pattern(words).search(small) for words in (self.words.no_sum, self.promised.negated)
        )
        is_none = is_none or small.endswith("?")
        self._named, self._named_at = ([] if is_none else sums, line), at

    def _add(self, sums: list[Money] | tuple[Money, ...], line: Line, one: Person, at: int) -> None:
        for money in sums:
            said, is_sure = f"{money.amount} {money.currency}", money not in self._most
            first = self.found.get(money) or Finding(What.SUM, said, line, is_sure, one.name)
            self.found[money] = first._replace(became=became_of(self.promises, money, at))

    def _decline(self, sums: list[Money]) -> None:
        """What the person did not want, of all that a sentence names that was not offered in another."""
        for money in sums:
            if money in self.found:
                self.found[money] = self.found[money]._replace(became=Became.DECLINED)

    def _is_confirmed(self, part: str, sentence: str, *, promised: bool = False) -> bool:
        """Whether the words beside a sum confirm it; `promised`: its sentence is a refund that still stands."""
        words, says = self.words, self.promised
        if pattern(says.negated).search(pattern(says.negates_nothing).sub("", part)):
            return False
        is_offered = pattern(says.offers).search(sentence) or is_goodwill(sentence)
        if pattern(says.condition).search(sentence) and not is_offered:
            return False
        if _TAKEN_OFF.search(part) or pattern(words.confirms_sum).search(part):
            return True
        confirms = promised or pattern(words.confirms_sum).search(sentence) is not None
        return confirms and not pattern(words.no_sum).search(part)
