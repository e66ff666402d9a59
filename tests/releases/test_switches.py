"""What a switch explains, by running with it."""

from dataclasses import replace

from scopes_site.releases.switches import Switched, Switches, read_keras, read_switches

from .invented import AS_CLAIMED, NAME, VERSIONS, matrix, record

OLD = ((2, "x"), (4, "b"), (4, "y"), AS_CLAIMED[3])


def test_a_switch_explains_the_lines_that_are_with_it_as_on_the_other_release(example):
    found = read_switches(
        matrix(
            example,
            record(example, "1.14", *AS_CLAIMED),
            record(example, "1.15", *OLD),
            record(example, "1.15+enable_a", *AS_CLAIMED),
            record(example, "2.1", *AS_CLAIMED),
            record(example, "2.1+disable_a", (2, "x"), *AS_CLAIMED[1:]),
        )
    )
    assert (
        Switches(
            "1.15",
            "2.1",
            {NAME: 2},
            [
                Switched("1.15+enable_a", "1.15", "enable_a", "2.1", {NAME: 2}),
                Switched("2.1+disable_a", "2.1", "disable_a", "1.15", {NAME: 1}),
            ],
        )
        == found
    )


def test_an_end_counts_as_one_line_and_must_be_the_same(example):
    stopped = (4, "ValueError: no")
    found = read_switches(
        matrix(
            example,
            record(example, "1.15", (2, "a"), failure=stopped),
            record(example, "2.0", *AS_CLAIMED),
            record(example, "2.0+disable_a", (2, "a"), failure=stopped),
            record(example, "2.0+disable_b", failure=(1, "ValueError: no")),
            record(example, "2.0+disable_c", *AS_CLAIMED),
        )
    )
    assert {NAME: 1} == found.places
    assert [{NAME: 1}, {NAME: 0}, {NAME: 0}] == [
        one.explained for one in found.switched
    ]


def test_a_line_that_a_run_with_a_switch_did_not_reach_is_not_explained(example):
    found = read_switches(
        matrix(
            example,
            record(example, "1.15", *OLD),
            record(example, "2.0", *AS_CLAIMED),
            record(example, "2.0+disable_a", failure=(1, "ValueError: no")),
        )
    )
    assert [{NAME: 0}] == [one.explained for one in found.switched]


def test_without_releases_of_both_there_is_nothing_to_explain(example):
    first = record(example, "1.14", *AS_CLAIMED), record(example, "1.15", *AS_CLAIMED)
    second = record(example, "2.0", *AS_CLAIMED), record(example, "2.1", *AS_CLAIMED)
    assert read_switches(matrix(example, *first)) is None
    assert read_switches(matrix(example, *second)) is None


def test_a_variable_of_the_environment_is_shown_with_its_value():
    switch = Switched("2.1+TF_USE_A", "2.1", "TF_USE_A", "1.15", {})
    assert "TF_USE_A=1" == switch.code
    assert "disable_a()" == replace(switch, switch="disable_a").code


def with_keras(matrix, *versions):
    """Return the matrix with these versions of Keras, release by release."""
    found = {
        release: replace(VERSIONS, keras=keras)
        for release, keras in zip(matrix.releases, versions, strict=True)
    }
    return replace(matrix, versions=found)


def test_keras_2_explains_the_lines_that_changed_when_keras_3_came(example):
    found = read_keras(
        with_keras(
            matrix(
                example,
                record(example, "1.15", *AS_CLAIMED),
                record(example, "2.0", *OLD),
                record(example, "2.1", *AS_CLAIMED),
                record(example, "2.2", *AS_CLAIMED),
                record(example, "2.2+TF_USE_LEGACY_KERAS", (2, "x"), *AS_CLAIMED[1:]),
                record(example, "2.2+disable_a", *OLD),
            ),
            *("2.2.4-tf", "2.9.0", "3.4.1", "3.13.2"),
        )
    )
    name = "2.2+TF_USE_LEGACY_KERAS"
    switched = Switched(name, *name.split("+"), "2.0", {NAME: 1})
    assert Switches("2.0", "2.1", {NAME: 2}, [switched]) == found


def test_without_both_versions_of_keras_there_is_nothing_to_explain(example):
    both = matrix(
        example,
        record(example, "1.3", *OLD),
        record(example, "2.0", *AS_CLAIMED),
    )
    for versions in [(None, "3.4.1"), ("2.9.0", None), ("3.4.1", "3.13.2")]:
        assert read_keras(with_keras(both, *versions)) is None
