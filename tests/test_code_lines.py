"""What of an example counts as its code, and how its lines are numbered."""

import pytest
from gallery_claims.claims.example import read_block

from scopes_site.code_lines import read_code_lines

EXAMPLE = '''"""
A title
=======
"""

# sphinx_gallery_topics = ["1.1"]

import tensorflow as tf

# %%
# Prose.

names = [
    "a # b",
    "c",  # a comment
]
for name in names:
    print(
        name,
    )
# Output:
# a # b
# c
print("""one

two""")  # one
'''

OTHER_PROSE = [
    ("A title\n=======", "Another title\n============="),
    ("# Prose.\n", "# More\n# prose.\n\n"),
    ("# a # b\n", "# something else\n"),
    ('"c",  # a comment', '"c",'),
    ("\nfor name", "\n\n\nfor name"),
    ("import tensorflow as tf", "import tensorflow as tf  # the library"),
]

OTHER_CODE = [
    ('a # b",', 'a # c",'),
    ("for name in", "for  name in"),
    ("one\n\ntwo", "one\n\n\ntwo"),
    ("one\n\ntwo", "one\n\n two"),
    ("        name,\n", "        name, name,\n"),
]


def code_lines(text):
    return read_code_lines(read_block(text))


def test_code_lines_are_counted_without_prose_comments_and_blank_lines():
    lines = (8, 13, 14, 15, 16, 17, 18, 19, 20, 24, 25, 26)
    assert lines == code_lines(EXAMPLE).lines


@pytest.mark.parametrize(("old", "new"), OTHER_PROSE)
def test_an_edit_of_prose_or_of_a_claim_leaves_the_digest(old, new):
    edited = EXAMPLE.replace(old, new)
    assert EXAMPLE != edited
    assert code_lines(EXAMPLE).digest == code_lines(edited).digest


@pytest.mark.parametrize(("old", "new"), OTHER_CODE)
def test_an_edit_of_code_changes_the_digest(old, new):
    edited = EXAMPLE.replace(old, new)
    assert EXAMPLE != edited
    assert code_lines(EXAMPLE).digest != code_lines(edited).digest


@pytest.mark.parametrize("line", [18, 19, 20])
def test_every_line_of_a_long_statement_has_the_number_of_its_first(line):
    code = code_lines(EXAMPLE)
    assert 7 == code.number(line)
    assert 18 == code.line(7)


def test_the_head_of_a_loop_is_a_statement_of_its_own():
    assert 6 == code_lines(EXAMPLE).number(17)


def test_no_line_has_the_number_0_and_stands_for_the_first():
    code = code_lines(EXAMPLE)
    assert 0 == code.number(0)
    assert 8 == code.line(0)
