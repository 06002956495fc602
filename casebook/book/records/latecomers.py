"""Modules that SQLAlchemy, SQLModel and pydantic import for what we never do: here they come when first used.

Engines that are asynchronous (asyncio, with ssl and sockets), versions and plug-ins of other distributions
(importlib.metadata, with the mail parser), random numbers, sessions and queries (all that `sqlmodel` offers besides
`sqlmodel.main`): a tenth of `casebook add`.

Whoever imports one gets the module itself, not yet filled; the first name asked of it that it does not have fills it.
So nothing depends on what SQLAlchemy does with it: the day it looks inside while it is imported, only the gain is lost.
"""

from __future__ import annotations

import sys
from importlib import import_module
from importlib.util import find_spec, module_from_spec
from types import ModuleType
from typing import Any

LATECOMERS: dict[str, tuple[str, ...]] = {
    "asyncio": ("iscoroutine",),
    "importlib.metadata": ("entry_points", "version"),
    "random": (),
    "secrets": (),
    "sqlmodel": (),
}
"""Each with the functions taken from it while SQLAlchemy and pydantic are imported; these wait for their first call."""


class Latecomer(ModuleType):
    """A module that is found but not yet run."""

    def __getattr__(self, name: str) -> Any:
        if name in LATECOMERS.get(self.__name__, ()):
            return _function_to_come(self, name)
        if "__path__" in vars(self) and find_spec(f"{self.__name__}.{name}"):
            # A module inside it does not need the whole, and may ask for its neighbours while it is imported itself.
            return import_module(f"{self.__name__}.{name}")
        arrived(self)
        return getattr(self, name)


def let_wait() -> None:
    """Put every one of them that nobody has imported yet where `import` looks first."""
    for name in LATECOMERS:
        spec = find_spec(name) if name not in sys.modules else None
        if spec is None or spec.loader is None:
            continue
        module = module_from_spec(spec)
        module.__class__ = Latecomer
        sys.modules[name] = module
        folder, _, last = name.rpartition(".")
        if folder:
            setattr(sys.modules[folder], last, module)


def arrived(module: ModuleType) -> None:
    """Run the module, if it waits still: from here on it is as if it had been imported in the ordinary way."""
    waits = isinstance(module, Latecomer)
    if waits and module.__spec__ is not None and module.__spec__.loader is not None:
        module.__class__ = ModuleType
        try:
            module.__spec__.loader.exec_module(module)
        except BaseException:
            module.__class__ = Latecomer
            raise


def _function_to_come(module: ModuleType, name: str) -> Any:
    def function(*args: Any, **kwargs: Any) -> Any:
        arrived(module)
        return getattr(module, name)(*args, **kwargs)

    return function
