"""Say how far a run of the matrix is."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Mapping
from itertools import count

STEPS = 4


def tell(release: str, what: str) -> None:
    """Print a line on one release."""
    sys.stdout.write(f"{release}: {what}\n")
    sys.stdout.flush()


class Progress:
    """Prints how far the examples of each release are, and how long the rest takes.

    ``weights`` say how much work each release is, compared with the others.
    """

    def __init__(
        self, weights: Mapping[str, int], clock: Callable[[], float] = time.monotonic
    ) -> None:
        self.weights = weights
        self.clock = clock
        self.begun = clock()
        self.parts = dict.fromkeys(weights, 0.0)

    def each(self, release: str, of: int) -> Callable[[], None]:
        """Return what to call after each of so many examples; it tells each quarter."""
        numbers = count(1)

        def done() -> None:
            number = next(numbers)
            self.parts[release] = number / of
            if number * STEPS // of > (number - 1) * STEPS // of:
                tell(release, f"{number} of {of} examples, {self.left()}")

        return done

    def failed(self, release: str) -> None:
        """Note that a release is done with, though it did not run."""
        self.parts[release] = 1.0

    def left(self) -> str:
        """Return how long the rest will take, if it goes on as so far."""
        done = sum(self.weights[name] * part for name, part in self.parts.items())
        rest = sum(self.weights.values()) - done
        minutes = (self.clock() - self.begun) * rest / done / 60
        return f"about {max(1, round(minutes))} min left" if rest else "none left"
