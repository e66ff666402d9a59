"""Many releases, named in few words."""

import pytest

from scopes_site.releases.html import in_ranges

RELEASES = ["1.0", "1.9", "1.10", "1.15", "2.0", "2.21"]


@pytest.mark.parametrize(
    ("named", "chosen"),
    [
        ("", []),
        ("1.9", ["1.9"]),
        ("1.0 to 1.9", ["1.0", "1.9"]),
        ("1.9 to 2.0", ["2.0", "1.10", "1.9", "1.15"]),
        ("1.0 and 1.10", ["1.0", "1.10"]),
        ("1.0, 1.10 to 1.15 and 2.21", ["1.0", "1.10", "1.15", "2.21"]),
        ("1.0 to 2.21", RELEASES),
    ],
)
def test_a_range_spans_releases_that_were_recorded_one_after_the_other(named, chosen):
    assert named == in_ranges(chosen, RELEASES)
