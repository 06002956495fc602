"""How a program ends that was interrupted: of the signal itself, so that the shell's list after it stops too."""

import os
import sys

INTERRUPTED = 130
"""What a shell says of a program that died of SIGINT: 128 and the number of the signal (POSIX, XCU 2.8.2)."""


class Interrupted(BaseException):
    """Ctrl-C was typed; Typer, which makes an exit status of KeyboardInterrupt, does not know this one."""


def die_of_interrupt() -> None:
    """End this process by SIGINT where processes die of signals; elsewhere by SystemExit with the same number."""
    import signal

    # A second Ctrl-C ends it at once; nothing is left to tidy up.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    if hasattr(os, "WTERMSIG"):
        os.kill(os.getpid(), signal.SIGINT)
    sys.exit(INTERRUPTED)
