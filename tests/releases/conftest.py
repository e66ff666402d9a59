"""What the tests of the pages share."""

import pytest

from .invented import write_example


@pytest.fixture
def example(tmp_path):
    """An example with four claimed lines, in three cells."""
    return write_example(tmp_path)
