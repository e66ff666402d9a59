"""What the tokenizer and the parser say about a source."""

from gallery_claims.claims.statements import (
    Comment,
    Statement,
    read_comments,
    read_statements,
)


def test_a_comment_knows_its_place_and_whether_it_is_alone():
    source = "x = 1  # one\n    # two  \ny = '# three'\n"
    assert {
        1: Comment(1, 7, "# one", alone=False),
        2: Comment(2, 4, "# two", alone=True),
    } == read_comments(source)


def test_a_string_over_several_lines_holds_no_comment():
    assert {} == read_comments('x = """\n# one\n"""\n')


def test_statements_come_from_the_outer_to_the_inner():
    assert [
        Statement(1, 2, 0, 12, prints=False, repeats=False),
        Statement(2, 2, 4, 12, prints=True, repeats=False),
    ] == read_statements("if x:\n    print(1)\n")


def test_only_a_call_of_print_itself_prints():
    source = "print(1)\nprint\nx = print(1)\npprint(1)\nsys.print(1)\n"
    assert [1] == [one.first for one in read_statements(source) if one.prints]


def test_what_stands_in_a_loop_or_a_function_repeats():
    source = (
        "while x:\n    a\nfor x in y:\n    b\ndef f():\n    c\n"
        "async def g():\n    d\nwith x:\n    e\nclass F:\n    f\n"
    )
    repeating = [one.first for one in read_statements(source) if one.repeats]
    assert [2, 4, 6, 8] == repeating


def test_the_end_of_a_loop_repeats_too():
    statements = read_statements("for x in y:\n    a\nelse:\n    print(1)\n")
    assert [2, 4] == [one.first for one in statements if one.repeats]
