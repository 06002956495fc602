"""Whether a domain is a company's own, that of a desk which writes for it, or one that only looks like its own."""

from __future__ import annotations

import re
from collections.abc import Collection

from casebook.text.folding import folded

_OF_COUNTRIES = frozenset("co com org net ac gov ltd plc or ne nom".split())
"""What stands before a country where domains of companies end in two parts: `co.uk`, `com.es`."""

_DESKS = frozenset(
    "zendesk freshdesk freshservice freshemail ccmail gorgias helpscout helpscoutapp intercom intercom-mail front frontapp "
    "front-mail hubspot hs-inbox hubspotemail salesforce force exacttarget desk zoho zohodesk zohosupport kayako happyfox "
    "groovehq reamaze richpanel dixa kustomer kustomerapp trengo helpdesk teamwork uservoice jitbit liveagent ladesk atlassian "
    "onmicrosoft myshopify shopifyemail sendgrid mailgun mandrillapp amazonses mailchimpapp createsend cmail19 cmail20 "
    "sparkpostmail narvar parcellab aftership returnless sendcloud paazl shipup trustedshops".split()
)
"""Names of domains from which programs write for many companies: help desks, shops' systems, senders of mail. Written down from
what such addresses look like, November 2026.
"""

_LEAST_INSIDE, _LEAST_PART = 5, 3
"""A name of so many letters is looked for inside of another, a shorter one between hyphens. Our own choice."""

_DISGUISES = (("rn", "m"), ("vv", "w"), ("0", "o"), ("1", "l"), ("i", "l"), ("3", "e"), ("5", "s"))
"""What is written for a letter that it looks like."""


def is_within(domain: str, domains: Collection[str]) -> bool:
    """Whether it is one of these domains, or below one."""
    return any(domain == one or domain.endswith(f".{one}") for one in domains)


def is_own_domain(domain: str, names: Collection[str]) -> bool:
    """Whether a company with one of these names, in letters and figures alone, has this domain; or a desk writes from it for it.

    >>> [is_own_domain(one, ["zalando"]) for one in ("mail.zalando.co.uk", "zalando.zendesk.com", "zalando.example.top")]
    [True, True, False]
    """
    below, registered = _parts(domain)
    return _bare(registered) in names or (registered in _DESKS and any(_bare(one) in names for one in below))


def looks_like(domain: str, names: Collection[str]) -> bool:
    """Whether a domain has one of these names in it, or one that is easily taken for it, and is not that company's own.

    >>> [looks_like(one, ["zalando"]) for one in ("zalando-refund.top", "help.za1ando.top", "zalando.de", "dhl.de")]
    [True, True, False, False]
    """
    if is_own_domain(domain, names):
        return False
    below, registered = _parts(domain)
    labels = [registered] if registered in _DESKS else [*below, registered]
    return any(_stands_in(_as_seen(name), label) for name in names for label in labels)


def _stands_in(name: str, label: str) -> bool:
    parts = [_as_seen(part) for part in re.split(r"[-_]", label)]
    return (len(name) >= _LEAST_PART and name in parts) or (len(name) >= _LEAST_INSIDE and name in "".join(parts))


def registered_name(domain: str) -> str:
    """The name in a domain that somebody registered.

    >>> [registered_name(one) for one in ("mail.shop.co.uk", "shop.de", "localhost")]
    ['shop', 'shop', 'localhost']
    """
    return _parts(domain)[1]


def _parts(domain: str) -> tuple[list[str], str]:
    """The names below the one that somebody registered, and that one."""
    labels = domain.split(".")[:-1] or [domain]
    if len(labels) > 1 and labels[-1] in _OF_COUNTRIES:
        labels.pop()
    return labels[:-1], labels[-1]


def _bare(label: str) -> str:
    return re.sub(r"[^a-z0-9]", "", folded(label))


def _as_seen(name: str) -> str:
    bare = _bare(name)
    for written, letter in _DISGUISES:
        bare = bare.replace(written, letter)
    return bare
