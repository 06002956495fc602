"""Where the program starts: `casebook`, and `python -m casebook`.

What helps a short-lived process is done here and nowhere else. Measured on the main commands (tests/bench):
the garbage collector costs a quarter of the imports and finds nothing to collect, so it is off before anything else is
imported; frozen before a normal exit, it does not look through everything once more on the way out.
Tried and left out, as nothing was gained: `-OO`, isolated mode, pydantic's plug-ins off.
"""

import gc

gc.disable()


def main() -> None:
    """Run the command line; ends by SystemExit with the exit status."""
    from casebook.cli.app import app

    try:
        app(prog_name="casebook")
    finally:
        gc.freeze()


if __name__ == "__main__":
    main()
