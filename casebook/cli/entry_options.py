"""Options of the commands that record: of a promise, of the other numbers of a case, of things and parcels."""

from typing import Annotated, Optional

import typer

from casebook.cli.options import text_option

By = Annotated[
    Optional[str],
    typer.Option(
        "--by",
        metavar="WHEN",
        help="The last day it may come true: 'friday', '2 Nov', '5 business days'; else what TEXT itself says.",
        show_default=False,
    ),
]

After = Annotated[
    Optional[str],
    typer.Option(
        "--after",
        metavar="TEXT",
        help="What it waits for: 'the return is scanned'; it has no day until `settle --happened` says when.",
        show_default=False,
    ),
]

Within = Annotated[
    Optional[str],
    typer.Option(
        "--within",
        metavar="TIME",
        help="How long it may take, from then or after what --after names: '5 days', '5 business days'.",
        show_default=False,
    ),
]

Key = Annotated[bool, typer.Option("--key", help="The one that decides: it is told first.")]

Carrier = Annotated[
    Optional[str], typer.Option("--carrier", metavar="NAME", help="Who carries the parcel.", show_default=False)
]

Ref = Annotated[
    Optional[list[str]],
    text_option(
        "--ref",
        "A number of another kind: 'customer number=0281447199'; may be given more than once.",
        "KIND=NO",
    ),
]

Booking = Annotated[Optional[list[str]], text_option("--booking", "The number of a booking, kept with the case.", "NO")]

Ticket = Annotated[Optional[list[str]], text_option("--ticket", "The number of a ticket.", "NO")]

Serial = Annotated[Optional[list[str]], text_option("--serial", "A serial number.", "NO")]

Policy = Annotated[Optional[list[str]], text_option("--policy", "The number of a policy or contract.", "NO")]

Items = Annotated[
    Optional[list[str]],
    text_option(
        "--item",
        "What it is about: 'red bath towel', '2 x red bath towel @ 24.99 EUR'; may be given more than once.",
    ),
]
