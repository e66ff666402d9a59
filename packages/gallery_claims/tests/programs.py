"""Small programs made at random, that print here and there and claim nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from random import Random

from .example import TITLE

Block = Callable[[Random, int], Iterator[str]]


def program(random: Random) -> str:
    """Return a script of a few cells whose prints stand in all sorts of blocks."""
    cells = ["\n".join(_lines(random, 3)) for _ in range(random.randint(1, 3))]
    return f"{TITLE}\n" + "\n\n# %%\n# Prose.\n\n".join(cells) + "\n"


def _lines(random: Random, depth: int) -> Iterator[str]:
    """Yield some statements; blocks nest as deep as ``depth``."""
    for _ in range(random.randint(1, 4)):
        yield from random.choice(PLAIN if depth == 0 else PLAIN + BLOCKS)(random, depth)


def _indented(random: Random, depth: int) -> Iterator[str]:
    for line in _lines(random, depth - 1):
        yield f"    {line}"


def _word(random: Random) -> str:
    return random.choice(["tower", "w:0", "", "  w", "größe", "#", "a" * 50, "a..."])


def _print(random: Random, depth: int) -> Iterator[str]:
    yield f"print({_word(random)!r})"


def _print_lines(random: Random, depth: int) -> Iterator[str]:
    yield f"print({_word(random)!r}, {_word(random)!r}, sep='\\n')"


def _print_without_newline(random: Random, depth: int) -> Iterator[str]:
    yield f"print({_word(random)!r}, end='')"


def _print_over_lines(random: Random, depth: int) -> Iterator[str]:
    yield from ["print(", f"    {_word(random)!r},", ")"]


def _two_on_a_line(random: Random, depth: int) -> Iterator[str]:
    yield f"print({_word(random)!r}); print({_word(random)!r})"


def _silent(random: Random, depth: int) -> Iterator[str]:
    yield random.choice(["", "# A remark.", "w = 1", "w = 1  # a remark"])


def _for(random: Random, depth: int) -> Iterator[str]:
    yield f"for n in range({random.randint(0, 3)}):"
    yield "    print(n)"
    yield from _indented(random, depth)


def _if(random: Random, depth: int) -> Iterator[str]:
    yield f"if {random.random() < 0.7}:"
    yield "    w = 1"
    yield from _indented(random, depth)


def _with(random: Random, depth: int) -> Iterator[str]:
    yield "with __import__('contextlib').nullcontext():"
    yield from _indented(random, depth)
    yield "    w = 1"


def _try(random: Random, depth: int) -> Iterator[str]:
    yield "try:"
    yield from _indented(random, depth)
    yield "    raise ValueError('w already exists')"
    yield "except ValueError as error:"
    yield "    print(error)"


def _class(random: Random, depth: int) -> Iterator[str]:
    yield "class Layer:"
    yield from _indented(random, depth)
    yield "    w = 1"


def _function(random: Random, depth: int) -> Iterator[str]:
    yield "def show():"
    yield from _indented(random, depth)
    yield "    w = 1"
    yield from ["", "", "show()"]


PLAIN: list[Block] = [
    _print,
    _print,
    _print_lines,
    _print_without_newline,
    _print_over_lines,
    _two_on_a_line,
    _silent,
]
BLOCKS: list[Block] = [_for, _if, _with, _try, _class, _function]
