"""Arguments and options of the commands that record, and of those that look at one thing: they stand apart from those of every
command, since to make one takes as long as a module, whether it is used or not.
"""

from typing import Annotated, Optional

import typer

from casebook.cli.short_options import names_of

CaseNeeded = Annotated[
    str,
    typer.Argument(
        metavar="CASE",
        help="Handle or its beginning, or an order, case or tracking number.",
        show_default=False,
    ),
]

CaseOrEntry = Annotated[
    str,
    typer.Argument(metavar="CASE|ENTRY", help="A case, or an entry such as 'towel/3'."),
]

DATE_HELP = "When: 2024-10-31, '31 Oct 14:05', 'yesterday 15:00', 'last friday', '3 days ago'; now if left out."

Date = Annotated[Optional[str], typer.Option(*names_of("--date"), metavar="WHEN", help=DATE_HELP, show_default=False)]
