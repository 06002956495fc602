"""The whole case as a Markdown document for a person: what it is about, what was promised, what happened.

What people typed stays readable and dead: it can become no image, link, markup, comment, fence, heading or list.
Numbers keep their look, so that they can be searched for. Every text of more than a line is a quotation.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from casebook.domain.case_facts import CaseFacts
from casebook.domain.promises import PromiseFacts
from casebook.exporters.options import ExportOptions
from casebook.exporters.wording import Wording, join_heading, non_empty, one_line
from casebook.language.language import language_named
from casebook.records.kinds import Attachment, Contact, Entry, Event
from casebook.text.sanitise import for_paste
from casebook.text.sizes import size_words


def render(facts: CaseFacts, options: ExportOptions) -> str:
    """The document, whole: a limit does not apply. `options.ask` takes the place of what is wanted.

    Raises `UnknownLanguage`.
    """
    teller = Wording(facts, language_named(options.language))
    labels, case = teller.language.labels, facts.case
    sections = [
        _title(teller),
        _known(teller),
        *_section(labels["problem"], _quoted(case.problem)),
        *_section(labels["wanted"], _quoted(one_line(options.ask) or case.want)),
        *_section(labels["broken"], [f"- {escape(teller.broken(word))}" for word in facts.broken]),
        *_section(labels["promises"], [_promise(teller, promise) for promise in facts.promises]),
        *_section(labels["timeline"], _timeline(teller)),
        *_section(labels["parcels"], _parcels(teller)),
        *_section(labels["attachments"], [_attachment(teller, attachment) for attachment in facts.attachments]),
    ]
    return "\n\n".join(sections) + "\n"


_ADDRESSES = (
    r"(?:[A-Za-z][A-Za-z0-9+.-]{0,20}://|www\.)[^\s<>()\[\]`|\"']*(?<![.,;:!?])",
    r"[\w.+-]{0,64}@[\w.-]{1,255}(?<!\.)(?![\w.+-]{0,20}://)",
)
_MARKS = (
    r"[\\`*|<]",
    r"(?<![^\W_])_|_(?![^\W_])",  # not inside a word
    r"~(?=~)|(?<=~)~",
    r"&(?=#|\w+;)",
    r"!(?=\[)|\[(?=\[)|(?<=[!\[])\[",
    r"\](?=[(\[:])|(?<=\])\(",
    r":(?=//)",  # where no address was seen
)
_INERT = re.compile(f"(?P<address>(?:{'|'.join(_ADDRESSES)})+)|(?P<mark>{'|'.join(_MARKS)})")
_OPENING = re.compile(r"^(?:([-+=#>:~])|(\d{1,9})([.)])(?=\s|$))")


def escape(text: str) -> str:
    r"""One line of typed text that Markdown shows as it is, wherever in a line it stands.

    Addresses become code, which no dialect makes a link of; marks get a backslash, only where they would act.

    >>> escape("case [#4411-B] ![x](http://e.example/a.png) <b>")
    'case [#4411-B] \\!\\[x\\]\\(`http://e.example/a.png`) \\<b>'
    """
    return _INERT.sub(lambda match: f"`{match['address']}`" if match["address"] else f"\\{match['mark']}", text)


def escape_line_start(text: str) -> str:
    r"""`inert`, for text that starts a line, where a mark more would make a heading, a list, a rule or a table.

    >>> escape_line_start("# not a heading"), escape_line_start("1. not a list")
    ('\\# not a heading', '1\\. not a list')
    """
    return _OPENING.sub(lambda match: f"{match[2] or ''}\\{match[1] or match[3]}", escape(text))


def _quoted(text: str | None, indent: str = "") -> list[str]:
    """The text as a quotation, its lines kept; nothing for no text."""
    lines = for_paste(text or "").strip().split("\n")
    if lines == [""]:
        return []
    shown = [escape_line_start(line.strip()) for line in lines]
    breaks = ["\\" if line and following else "" for line, following in zip(shown, [*shown[1:], ""], strict=True)]
    return ["\n".join(f"{indent}> {line}{end}".rstrip(" ") for line, end in zip(shown, breaks, strict=True))]


def _section(heading: str, lines: Sequence[str]) -> list[str]:
    return [f"## {heading}\n\n" + "\n".join(lines)] if lines else []


def _title(teller: Wording) -> str:
    case, language = teller.facts.case, teller.language
    title = ": ".join(escape(text) for text in (teller.company, one_line(case.title)) if text)
    title = re.sub("(#+)$", r"\\\1", title)  # else they would close the heading, unseen
    as_of = language.as_of.format(day=f"{language.day(teller.facts.now.date())} {teller.facts.now:%H:%M}")
    return f"# {title}\n\n{as_of}"


def _known(teller: Wording) -> str:
    """The facts of the case, those that are known."""
    case, language = teller.facts.case, teller.language
    values = {
        "company": teller.company,
        "order": ", ".join(non_empty(case.orders)),
        "item": one_line(case.item),
        "amount": language.money(case.amount.amount, case.amount.currency) if case.amount else "",
        "case numbers": ", ".join(non_empty(teller.facts.case_numbers)),
        "opened": teller.when(case.opened),
        "closed": teller.when(case.closed) if case.closed else "",
        "outcome": one_line(case.outcome),
    }
    return "\n".join(f"- {language.labels[key]}: {escape(value)}" for key, value in values.items() if value)


def _promise(teller: Wording, facts: PromiseFacts) -> str:
    """When it was promised, by whom, for when, and how that stands; then the words, and what was said on settling."""
    heads = [teller.when(facts.promise.at), teller.by(facts), teller.due(facts), _standing(teller, facts)]
    note = one_line(facts.promise.settled_note)
    line = f"- {escape(join_heading(heads, teller.what(facts)))} ({_ref(teller, facts.promise)})"
    return "\n".join([line, *_quoted(note, "  ")]) if note else line


def _standing(teller: Wording, facts: PromiseFacts) -> str:
    language = teller.language
    if facts.missed and facts.days_late:
        return f"{language.not_kept}, {language.in_number(language.late, facts.days_late)}"
    return teller.standing(facts)


def _timeline(teller: Wording) -> list[str]:
    """The contacts and the events in order; promises and parcels have sections of their own."""
    return [_entry(teller, entry) for entry in teller.facts.entries if isinstance(entry, (Contact, Event))]


def _entry(teller: Wording, entry: Contact | Event) -> str:
    language = teller.language
    if isinstance(entry, Contact):
        heads = teller.contact_heads(entry)
        heads += [language.in_number(language.minutes, entry.minutes)] if entry.minutes is not None else []
        heads += [language.rating.format(rating=entry.rating)] if entry.rating is not None else []
    else:
        heads = [teller.event(entry) or language.events[entry.event]]
    later = (entry.logged.day - entry.at.day).days
    heads += [language.in_number(language.noted_later, later)] if later > 0 else []
    head = escape(", ".join(filter(None, heads)))
    line = f"- **{teller.when(entry.at)}** {head} ({_ref(teller, entry)})"
    own = entry.private_text if isinstance(entry, Contact) else None
    return "\n".join([line, *_quoted(entry.text, "  "), *_quoted(own, "  ")])


def _parcels(teller: Wording) -> list[str]:
    """Each parcel, with all that was learnt of it."""
    lines = []
    for parcel in teller.facts.parcels:
        lines.append(f"- {escape(join_heading(teller.parcel_heads(parcel)))}")
        for news in parcel.updates:
            if one_line(news.text):
                lines.append(
                    f"  - {escape(join_heading([teller.when(news.at)], one_line(news.text)))} ({_ref(teller, news)})"
                )
    return lines


def _attachment(teller: Wording, attachment: Attachment) -> str:
    """A file's name and size, what it belongs to, and what was noted of it."""
    with_entry = ""
    if attachment.attached_to in {entry.number for entry in teller.facts.entries}:
        ref = f"{one_line(teller.facts.case.handle)}/{attachment.attached_to}"
        with_entry = teller.language.kept_with.format(ref=ref)
    heads = [one_line(attachment.name) or "?", size_words(attachment.size), teller.when(attachment.at), with_entry]
    line = f"- {escape(', '.join(filter(None, heads)))} ({_ref(teller, attachment)})"
    return "\n".join([line, *_quoted(attachment.text, "  ")])


def _ref(teller: Wording, entry: Entry) -> str:
    """The entry's name, which never changes: `towel/4`."""
    return escape(f"{one_line(teller.facts.case.handle)}/{entry.number}")
