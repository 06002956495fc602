"""Where the program starts: `casebook`, and `python -m casebook`.

What helps a short-lived process is listed here, and done here or where this says. Measured with tests/bench, the
largest gain first:

- the garbage collector costs a fifth of the imports and finds nothing to collect, so it is off before anything else is
  imported; frozen before a normal exit, it does not look through everything once more on the way out;
- reading commands import no SQLModel (`book/reader.py`), and a command's module only when it is called (`cli/app.py`);
- Typer's pydantic adapters are not built (`cli/coercion.py`): half of a reading command;
- what SQLAlchemy and pydantic import for what we never do comes when it is used (`book/records/latecomers.py`), and
  pydantic looks for no plug-ins, which would also be shown all that is recorded: a tenth of `add`;
- the methods of values are not compiled for each class (`facts/value.py`), nor the annotations of records
  (`book/records/__init__.py`): a fortieth of `add`, a tenth of `timeline`.

Tried and left out, as nothing or next to nothing was gained: `-OO`, isolated mode, skipping a `create_all` that does
nothing, `os._exit` in place of a normal exit (a hundredth), pydantic's `defer_build` (a thousandth), the common columns
of entries in a plain class (a 250th), hashlib and pickle as latecomers (one is used, the other looked into at once).
"""

import gc

gc.disable()


def main() -> None:
    """Run the command line; ends by SystemExit with the exit status."""
    # Here and not in the shell's environment: whatever else is started from there keeps its plug-ins.
    import os

    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")
    from casebook.cli.app import app

    try:
        app(prog_name="casebook")
    finally:
        gc.freeze()


if __name__ == "__main__":
    main()
