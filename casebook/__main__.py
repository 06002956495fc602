"""Where the program starts: `casebook`, and `python -m casebook`.

What helps a short-lived process is listed here, and done here or where this says. Measured with tests/bench, the
largest gain first:

- the garbage collector costs a fifth of the imports and finds nothing to collect, so it is off before anything else is
  imported; frozen before a normal exit, it does not look through everything once more on the way out;
- a process ends when all is written: Python would take apart one by one what the system takes back at once (`program`,
  2 % of a reading command);
- no everyday command imports SQLModel, SQLAlchemy or pydantic, whether it reads or records: rows are read and written by
  the codecs of `records/`; only `import` and `restore`, which take in what comes from outside, need `store/tables.py`;
- a command's module is imported when that command is called (`cli/app.py`), and what only some of them need where it is
  used: words of dates, parcels, screens, JSON, OpenSSL's digests, each pattern of what is masked;
- of a pattern only what may stand in a text is compiled (`text/quick_pattern.py`), and the zone that the system is
  set to is told without tzlocal where nothing can be in doubt (`files/local_zone.py`);
- Typer's pydantic adapters are not built (`cli/typer_patch.py`): half of a reading command;
- the methods of values are not compiled for each class (`records/frozen.py`).

Pydantic, where it is imported, looks for no plug-ins: they would be shown all that is recorded.
"""

import gc

gc.disable()


def program() -> None:
    """The whole life of a process: `main`, and its end once all is written, as `multiprocessing` ends its children.

    Where something cannot be written any more, Python ends it, and says so.
    """
    try:
        main()
    except SystemExit as end:
        import atexit
        import os

        from casebook.files.console import is_all_written

        atexit._run_exitfuncs()
        if isinstance(end.code, int | None) and is_all_written():
            os._exit(end.code or 0)
        raise


def main() -> None:
    """Run the command line; ends by SystemExit with the exit status, or by the signal of Ctrl-C."""
    try:
        _run()
    except SystemExit:
        raise  # as of every command; what ends it otherwise is looked at
    except BaseException as error:
        from casebook.files.interruption import Interrupted, die_of_interrupt

        if not isinstance(error, (KeyboardInterrupt, Interrupted)):
            raise
        die_of_interrupt()


def _run() -> None:
    # Here and not in the shell's environment: whatever else is started from there keeps its plug-ins.
    import os

    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")
    if os.sep == "/":
        os.environ.setdefault("PYTHONTZPATH", _ZONES)
    from casebook.cli.app import run

    try:
        run()
    finally:
        gc.freeze()


_ZONES = "/usr/share/zoneinfo:/usr/lib/zoneinfo:/usr/share/lib/zoneinfo:/etc/zoneinfo"
"""Where a system keeps its zones, as Python is built to look for them (`--with-tzpath` of its configure, checked November 2026).

Where that is said, zoneinfo need not look it up in all that Python was built with, 1 % of a reading command. What is not
there tzdata has.
"""


if __name__ == "__main__":
    program()
