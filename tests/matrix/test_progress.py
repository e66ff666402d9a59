"""What a run says of how far it is."""

import pytest

from tools.matrix.progress import Progress


class Clock:
    """A clock that a test sets."""

    now = 0.0

    def __call__(self):
        return self.now


@pytest.fixture
def clock():
    """A clock that stands still."""
    return Clock()


def test_each_quarter_of_the_examples_is_a_line_with_the_time_left(clock, capsys):
    progress = Progress({"1.4": 100, "2.21": 300}, clock)
    done = progress.each("1.4", 10)
    for _ in range(10):
        clock.now += 60
        done()
    assert (
        "1.4: 3 of 10 examples, about 37 min left\n"
        "1.4: 5 of 10 examples, about 35 min left\n"
        "1.4: 8 of 10 examples, about 32 min left\n"
        "1.4: 10 of 10 examples, about 30 min left\n"
    ) == capsys.readouterr().out


def test_a_release_that_failed_takes_no_more_time(clock):
    progress = Progress({"1.4": 100, "2.21": 300}, clock)
    clock.now = 120
    progress.failed("2.21")
    assert "about 1 min left" == progress.left()


def test_at_the_end_nothing_is_left(clock):
    progress = Progress({"1.4": 100}, clock)
    clock.now = 60
    progress.failed("1.4")
    assert "none left" == progress.left()
