"""Where the program starts: `casebook`, and `python -m casebook`.

What helps a short-lived process is listed here, and done here or where this says. Measured with tests/bench, the
largest gain first:

- the garbage collector costs a fifth of the imports and finds nothing to collect, so it is off before anything else is
  imported; frozen before a normal exit, it does not look through everything once more on the way out;
- no everyday command imports SQLModel, SQLAlchemy or pydantic, whether it reads or records: rows are read and written by
  the codecs of `records/`; only `import` and `restore`, which take in what comes from outside, need `store/tables.py`;
- a command's module is imported when that command is called (`cli/app.py`), and what only some of them need where it is
  used: words of dates, parcels, screens, JSON, OpenSSL's digests, each pattern of what is masked;
- long patterns are compiled only for a text that they may fit (`text/quick_pattern.py`), and the zone that the system is
  set to is told without tzlocal where nothing can be in doubt (`files/local_zone.py`);
- Typer's pydantic adapters are not built (`cli/typer_patch.py`): half of a reading command;
- the methods of values are not compiled for each class (`records/frozen.py`).

Pydantic, where it is imported, looks for no plug-ins: they would be shown all that is recorded.
"""

import gc

gc.disable()


def main() -> None:
    """Run the command line; ends by SystemExit with the exit status, or by the signal of Ctrl-C."""
    try:
        _run()
    except BaseException as error:
        from casebook.files.interruption import Interrupted, die_of_interrupt

        if not isinstance(error, (KeyboardInterrupt, Interrupted)):
            raise
        die_of_interrupt()


def _run() -> None:
    # Here and not in the shell's environment: whatever else is started from there keeps its plug-ins.
    import os

    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")
    from casebook.cli.app import run

    try:
        run()
    finally:
        gc.freeze()


if __name__ == "__main__":
    main()
