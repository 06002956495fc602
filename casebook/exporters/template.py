"""A form of the person's own: a template in Jinja, in a sandbox, filled in with the facts that every form is made of.

A template can read what it is given and nothing else: no file, no program, no attribute that leads out of the sandbox.
"""

from __future__ import annotations

import traceback
from difflib import get_close_matches
from typing import TYPE_CHECKING, Any

from casebook.errors import UsageError, shortened
from casebook.exporters.facts.asked.balance_told import still_owed
from casebook.exporters.forms.amounts import amount
from casebook.exporters.forms.complaint import otherwise
from casebook.exporters.forms.numbers import numbers_of
from casebook.exporters.forms.sources import FormSources
from casebook.exporters.registry import Rendered
from casebook.exporters.words.typed import lines_of, non_empty, one_line
from casebook.records.kinds import Contact

if TYPE_CHECKING:
    from jinja2 import StrictUndefined
    from jinja2.runtime import Context
    from jinja2.sandbox import ImmutableSandboxedEnvironment

    from casebook.domain.case_facts import CaseFacts
    from casebook.exporters.options import ExportOptions


class TemplateFailed(UsageError):
    """A template that cannot be filled in: the line, and what is wrong there."""

    def __init__(self, name: str, line: int | None, why: str) -> None:
        self.name, self.line, self.why = name, line, why

    def __str__(self) -> str:
        where = f"line {self.line} of '{shortened(self.name)}'" if self.line else f"'{shortened(self.name)}'"
        return f"{where} cannot be filled in: {self.why.rstrip('.')}; docs/forms.md lists what a template is given."


def rendered_template(source: str, name: str, facts: CaseFacts, options: ExportOptions) -> Rendered:
    """The template filled in, ending in a newline. Raises TemplateFailed, UnknownLanguage."""
    from jinja2 import DictLoader, TemplateNotFound, TemplateSyntaxError

    told = FormSources(facts, options)
    environment = _sandbox()(
        undefined=_not_given(), loader=DictLoader({}), trim_blocks=True, lstrip_blocks=True, autoescape=False
    )
    try:
        text = environment.from_string(source).render(given(told))
    except TemplateSyntaxError as error:
        raise TemplateFailed(name, error.lineno, str(error.message)) from error
    except TemplateNotFound as error:
        raise TemplateFailed(name, _line_of(error), "a template is given no other file") from error
    except Exception as error:
        raise TemplateFailed(name, _line_of(error), _why(error)) from error
    text = text.strip("\n") + "\n"
    return Rendered(text, told.lead, tuple(told.missing), is_form=True, plain=text)


_MOST = 1_000_000
"""How long what is multiplied may become, in characters, things or bits: as long as a text in the book is at most."""


def _sandbox() -> type[ImmutableSandboxedEnvironment]:
    """Jinja's sandbox, in which nothing is multiplied into more than there is room for."""
    from jinja2.sandbox import ImmutableSandboxedEnvironment

    class Sandbox(ImmutableSandboxedEnvironment):
        intercepted_binops = frozenset({"*", "**"})

        def call_binop(self, context: Context, operator: str, left: Any, right: Any) -> Any:
            if _length_of_product(operator, left, right) > _MOST:
                raise MemoryError
            return super().call_binop(context, operator, left, right)

    return Sandbox


def _length_of_product(operator: str, left: Any, right: Any) -> int:
    """How long a text or list, or a power of whole numbers, would become; 0 for all else, which Python tells apart."""
    if isinstance(left, int) and isinstance(right, int):
        return left.bit_length() * right if operator == "**" else 0
    several, count = (right, left) if isinstance(left, int) else (left, right)
    return len(several) * count if isinstance(several, str | list | tuple) and isinstance(count, int) else 0


def _not_given() -> type[StrictUndefined]:
    """What stands for a name that is not given: whatever is done with it is an error that says which name is meant."""
    from jinja2 import StrictUndefined

    class NotGiven(StrictUndefined):
        @property
        def _undefined_message(self) -> str:
            name, whole = str(self._undefined_name), self._undefined_obj
            near = get_close_matches(name, whole, 1) if isinstance(whole, dict) else ()
            return f"a template is not given '{shortened(name)}'" + (f" (did you mean '{near[0]}'?)" if near else "")

    return NotGiven


def _why(error: Exception) -> str:
    """What is wrong, in words that need no knowledge of what raised it, which `--debug` shows."""
    from jinja2 import TemplateError

    if isinstance(error, TemplateError):
        return str(error.message)
    if isinstance(error, ZeroDivisionError):
        return "it divides by nothing"
    if isinstance(error, OverflowError | MemoryError):
        return "it asks for more than there is room for"
    return "what stands there cannot be done with what it is given"


def given(told: FormSources) -> dict[str, Any]:
    """What a template is given, by the names that docs/forms.md lists: texts, lists of texts and lists of named texts."""
    facts, person, company, wording = told.facts, told.options.person, told.options.company, told.wording
    fields = ("name", "email", "customer", "postcode", "phone", "address", "account")
    kept = ("address", "contact", "chat", "phone", "hours", "email", "merchant", "human")
    return {
        "lead": told.lead.text,
        "company": {"name": told.company, **{name: lines_of(getattr(company, name, None)) for name in kept}},
        "me": {name: lines_of(getattr(person, name, None)) for name in fields},
        "today": wording.day_named(facts.now.date()),
        "answer_by": wording.day_named(told.day),
        "about": told.about,
        "orders": non_empty(facts.case.orders),
        "case_numbers": non_empty(facts.case_numbers),
        "numbers": [{"name": name, "number": number} for name, number, _ in numbers_of(told.wording, told.words)],
        "items": non_empty(item.counted for item in facts.items),
        "problem": told.problem().text,
        "wanted": told.brief_ask(),
        "request": told.request(),
        "otherwise": otherwise(told),
        "amount": amount(told),
        "owed": "; ".join(still_owed(wording, balance) for balance in facts.balances if balance.owed),
        "sums": told.sums(),
        "promises": [point.text for point in told.promises()],
        "contradictions": told.contradictions(),
        "history": [point.text for point in told.history()],
        "contacts": [_contact(told, entry) for entry in facts.entries if isinstance(entry, Contact)],
        "parcels": [point.text for point in told.parcels()],
        "files": [
            {"letter": letter, "name": one_line(file.name), "note": one_line(file.text)} for letter, file in told.files
        ],
    }


def _contact(told: FormSources, contact: Contact) -> dict[str, str]:
    wording = told.wording
    return {
        "when": wording.date(contact.at),
        "how": told.language.channels[contact.channel],
        "who": wording.who(contact),
        "number": one_line(contact.case_number),
        "outcome": wording.ended(contact),
        "text": lines_of(contact.text),
    }


def _line_of(error: BaseException) -> int | None:
    """The line of the template in which it went wrong."""
    lines = [frame.lineno for frame in traceback.extract_tb(error.__traceback__) if frame.filename == "<template>"]
    return lines[-1] if lines else None
