"""Other words are told from other names."""

import pytest

from scopes_site.releases.words_or_value import VALUE, WORDS, kind


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("mul_1:0", "mul:0"),
        ("True", "False"),
        ("hidden hidden/weights:0 hidden/scaled:0", "hidden hidden_1/weights:0 x"),
        ("Improper nesting of variable_scope.", None),
        (None, "mul:0"),
        ("Tensor.name is not there", "my_scope/Add:0"),
        ("Variable 'a' does not exist", "Variable 'a_1' does not exist"),
        (
            "Variable scope/a already exists, ...",
            "Variable scope_1/a already exists, b",
        ),
        ("the list of ops", "the list of ops\nand one more line"),
    ],
)
def test_another_name_or_value_is_of_that_kind(before, after):
    assert VALUE == kind(before, after)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (
            "Tensor.name is undefined in eager mode.",
            "Tensor.name is meaningless there.",
        ),
        (
            "'a b' is not a valid root scope name. ...",
            "'a b' is not a valid scope name",
        ),
        ('Argument `value` (Tensor("x:0", ...', "An initializer is missing for x:0"),
        ("Variable 'a' does not exist", "Variable 'a' was never made"),
        ("cannot add op with name loss", "cannot add op with label loss"),
        (
            "must be equal for '{{node MatMul}} ...",
            "must be equal for 'MatMul' (op: x)",
        ),
    ],
)
def test_a_message_in_other_words_is_of_that_kind(before, after):
    assert WORDS == kind(before, after)
