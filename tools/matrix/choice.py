"""Which releases a command line names."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from .pins import Pins


@dataclass(frozen=True)
class Choice:
    """What is to be run.

    ``pinned`` are releases with their switches ("" is none), ``newest`` what is not
    pinned, ``unknown`` a name and what is wrong with it.
    """

    pinned: tuple[tuple[Pins, tuple[str, ...]], ...]
    newest: tuple[Pins, ...]
    unknown: tuple[tuple[str, str], ...]


def choose(
    names: Sequence[str], pinned: Mapping[str, Pins], newest: Mapping[str, Pins]
) -> Choice:
    """Return what ``names`` ask for; without names, all that is pinned."""
    names = names or list(_all(pinned))
    chosen: dict[str, list[str]] = {}
    unknown = []
    for name in names:
        release, _, switch = name.partition("+")
        if name in newest:
            continue
        if release not in pinned:
            all_pinned = list(pinned)
            known = ", ".join([f"{all_pinned[0]} to {all_pinned[-1]}", *newest])
            unknown.append((name, f"no such release; there are {known}"))
        elif switch not in ("", *pinned[release].switches):
            known = ", ".join(pinned[release].switches) or "none"
            unknown.append((name, f"no such switch; {release} has {known}"))
        else:
            chosen.setdefault(release, []).append(switch)
    return Choice(
        tuple(
            (pins, tuple(dict.fromkeys(chosen[release])))
            for release, pins in pinned.items()
            if release in chosen
        ),
        tuple(pins for name, pins in newest.items() if name in names),
        tuple(unknown),
    )


def _all(pinned: Mapping[str, Pins]) -> Iterator[str]:
    for release, pins in pinned.items():
        yield release
        yield from (f"{release}+{switch}" for switch in pins.switches)
