"""`dataclass` for frozen ones with slots, made in a fifth of the time; the rest is left to the standard library.

The standard decorator compiles six methods from text for each class: 0.4 ms, and a window or a command needs seventy
classes before it has done anything. Here only `__init__` is compiled; the other methods are the same functions for
all classes. To type checkers, and to `replace`, `fields`, `asdict` and `match`, it is the standard one.
"""

from __future__ import annotations

import dataclasses
from operator import attrgetter
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Callable
    from dataclasses import dataclass

__all__ = ["dataclass"]

_MISSING: Final = dataclasses.MISSING


def _dataclass(
    *, frozen: bool = False, slots: bool = False, eq: bool = True, **options: Any
) -> Callable[[type], type]:
    if not (frozen and slots):
        return dataclasses.dataclass(frozen=frozen, slots=slots, eq=eq, **options)

    def make(cls: type) -> type:
        own = vars(cls)
        cls.__doc__ = (
            cls.__doc__ or cls.__name__
        )  # else the library writes one, with a reader of Python at hand
        made: type = dataclasses.dataclass(init=False, repr=False, eq=False, slots=True, **options)(cls)
        methods = {"__init__": _init(made), "__repr__": _repr, "__reduce__": _reduce}
        if eq:
            methods |= _comparing(made)
        for name, method in methods.items():
            if name not in own:
                setattr(made, name, method)
        made.__setattr__ = _refuse_to_set  # type: ignore[assignment]
        made.__delattr__ = _refuse_to_delete  # type: ignore[assignment]
        return made

    return make


if not TYPE_CHECKING:
    dataclass = _dataclass


def _init(cls: type) -> Callable[..., None]:
    """Compiled from text as the standard library does it; it writes through the slots, which nothing guards."""
    parameters, lines = [], []
    scope: dict[str, Any] = {"_missing": _MISSING}
    for field in dataclasses.fields(cls):
        name = value = field.name
        scope[f"_set_{name}"] = vars(cls)[name].__set__
        if field.default_factory is not _MISSING:
            scope[f"_new_{name}"] = field.default_factory
            value = f"_new_{name}() if {name} is _missing else {name}"
            parameters.append(f"{name}=_missing")
        elif field.default is not _MISSING:
            scope[f"_default_{name}"] = field.default
            parameters.append(f"{name}=_default_{name}")
        else:
            parameters.append(name)
        lines.append(f" _set_{name}(self, {value})")
    if hasattr(cls, "__post_init__"):
        lines.append(" self.__post_init__()")
    exec("\n".join((f"def __init__(self, {', '.join(parameters)}):", *lines)), scope)  # noqa: S102 - names of fields
    init: Callable[..., None] = scope["__init__"]
    init.__qualname__ = f"{cls.__qualname__}.__init__"
    return init


def _repr(self: Any) -> str:
    shown = (field.name for field in dataclasses.fields(self) if field.repr)
    return f"{type(self).__qualname__}({', '.join(f'{name}={getattr(self, name)!r}' for name in shown)})"


def _comparing(cls: type) -> dict[str, Callable[..., Any]]:
    values = attrgetter(*(field.name for field in dataclasses.fields(cls) if field.compare))

    def equal(self: object, other: object) -> Any:
        return values(self) == values(other) if other.__class__ is self.__class__ else NotImplemented

    def hashed(self: object) -> int:
        return hash(values(self))

    return {"__eq__": equal, "__hash__": hashed}


def _reduce(self: Any) -> tuple[Any, ...]:
    """Copies are made as the first one was: nothing can be set later."""
    return type(self), tuple(getattr(self, field.name) for field in dataclasses.fields(self))


def _refuse_to_set(_self: object, name: str, _value: object) -> None:
    raise dataclasses.FrozenInstanceError(f"cannot assign to field {name!r}")


def _refuse_to_delete(_self: object, name: str) -> None:
    raise dataclasses.FrozenInstanceError(f"cannot delete field {name!r}")
