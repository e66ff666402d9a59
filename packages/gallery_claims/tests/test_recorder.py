"""What a run notes: each piece of printed text with the line that printed it."""

from itertools import groupby

import pytest
from gallery_claims.runs.child import Limits

from .example import script
from .running import run_of


def printed(text, **settings):
    """Return, for each cell, the lines that were running and what they printed."""
    run = run_of(script(text), **settings)
    assert run.failure is None
    return [
        [
            (line, "".join(write.text for write in writes))
            for line, writes in groupby(cell, lambda write: write.line)
        ]
        for cell in run.cells
    ]


def failure(text, **settings):
    """Return where and how an example failed."""
    return run_of(script(text), **settings).failure


def test_a_print_is_of_its_line():
    assert [[(2, "w\n"), (3, "v\nu\n")]] == printed(
        """
        print("w")
        print("v", "u", sep="\\n")
        """
    )


def test_what_a_function_prints_is_of_the_line_that_calls_it():
    assert [[(5, "w\n"), (6, "w\n")]] == printed(
        """
        def show():
            print("w")

        show()
        (lambda: show())()
        """
    )


def test_a_loop_prints_on_the_lines_inside_it():
    assert [[(3, "0\n"), (4, "w\n"), (3, "1\n"), (4, "w\n")]] == printed(
        """
        for n in range(2):
            print(n)
            print("w")
        """
    )


def test_a_comprehension_and_a_generator_print_where_they_are_used():
    assert [[(2, "0\n1\n"), (7, "w\nv\n"), (9, "w\n")]] == printed(
        """
        x = [print(n) for n in range(2)]
        def names():
            print("w")
            yield
            print("v")
        for _ in names():
            pass
        next(names())
        """
    )


def test_a_context_manager_prints_on_the_line_of_its_with():
    assert [[(8, "in\n"), (9, "w\n"), (8, "out\n")]] == printed(
        """
        import contextlib
        @contextlib.contextmanager
        def scope():
            print("in")
            yield
            print("out")
        with scope():
            print("w")
        """
    )


def test_a_class_body_prints_on_its_own_lines_and_a_method_where_it_is_called():
    assert [[(3, "w\n"), (5, "v\n"), (6, "u\nu\n"), (9, "t\n")]] == printed(
        """
        class Layer:
            print("w")
            class Cell:
                print("v")
                x = [print("u") for n in range(2)]
            def call(self):
                print("t")
        Layer().call()
        """
    )


def test_a_decorator_prints_on_its_own_line():
    assert [[(5, "tower\n")]] == printed(
        """
        def named(function):
            print(function.__name__)
            return function
        @named
        def tower():
            pass
        """
    )


def test_exec_and_eval_print_where_they_are_called():
    assert [[(2, "w\nv\n"), (3, "u\n")]] == printed(
        """
        exec("print('w')\\nprint('v')")
        eval("print('u')")
        """
    )


def test_a_thread_prints_on_the_line_where_the_main_thread_waits():
    assert [[(3, "w\n")]] == printed(
        """
        import threading
        t = threading.Thread(target=print, args=("w",)); t.start(); t.join()
        """
    )


def test_cells_are_separate():
    assert [[(2, "w\n")], [], [(12, "v\n")]] == printed(
        """
        print("w")

        # %%
        # Prose.

        x = "v"

        # %%
        # Prose.

        print(x)
        """
    )


def test_standard_error_is_printed_text():
    assert [[(3, "w\n"), (4, "v\n")]] == printed(
        """
        import sys
        print("w", file=sys.stderr)
        sys.stderr.write("v\\n")
        """
    )


def test_what_an_import_prints_is_not_counted():
    assert [[(3, "w\n")]] == printed(
        """
        import this
        print("w")
        """
    )


def test_what_bypasses_python_is_not_counted_and_shown_nowhere(capfd):
    assert [[(5, "w\n")]] == printed(
        """
        import os
        os.write(1, b"v")
        os.system("echo u; echo t >&2")
        print("w")
        """
    )
    assert ("", "") == tuple(capfd.readouterr())


def test_colours_are_dropped_and_tabs_expanded_as_on_the_page():
    run = run_of(script('\nprint("\\033[31mred\\033[0m\\tw")\n'))
    assert ["red    w\n"] == run.texts


def test_the_value_at_a_cells_end_is_shown_if_the_settings_say_so():
    text = """
        print("w")
        [1]

        # %%
        # Prose.

        None

        # %%
        # Prose.

        x = 1
        """
    methods = ("_repr_html_", "__repr__")
    assert [[(2, "w\n"), (3, "\n[1]")], [], []] == printed(text, capture_repr=methods)
    assert [[(2, "w\n")], [], []] == printed(text)


def test_a_value_that_is_shown_as_a_picture_is_no_text():
    assert [[]] == printed(
        """
        class Table:
            def _repr_html_(self):
                return "<table>"
        Table()
        """,
        capture_repr=("_repr_html_", "__repr__"),
    )


def test_an_example_runs_as_a_main_module_without_arguments_like_on_its_page():
    assert [[(3, "__main__ '' 1 True False utf-8\n")]] == printed(
        """
        import sys, __main__
        print(__name__, repr(__doc__), len(sys.argv), __main__.sys is sys, "__file__" in globals(), sys.stdout.encoding)
        """
    )


def test_each_cell_begins_in_the_examples_folder_with_the_same_import_path():
    assert [[], [(9, "False False\n")]] == printed(
        """
        import os, sys
        os.chdir("/")
        sys.path.append("/somewhere")

        # %%
        # Prose.

        print(os.getcwd() == "/", "/somewhere" in sys.path)
        """
    )


def test_a_future_import_holds_in_later_cells_and_none_of_ours_does():
    shows = """
        def call(x: int): pass
        print(call.__annotations__)
        """
    imports = """
        from __future__ import annotations

        # %%
        # Prose.
        """
    assert [[(3, "{'x': <class 'int'>}\n")]] == printed(shows)
    assert [[], [(8, "{'x': 'int'}\n")]] == printed(imports + shows)


def test_what_goes_into_a_replaced_stdout_is_not_printed_and_the_next_cell_has_its_own():
    assert [[], [(9, "v\n")]] == printed(
        """
        import io, sys
        sys.stdout = io.StringIO()
        print("w")

        # %%
        # Prose.

        print("v")
        """
    )


def test_a_stdout_that_was_closed_goes_on_like_that_of_a_build():
    assert [[(4, "w\n")]] == printed(
        """
        import sys
        sys.stdout.close()
        print("w")
        """
    )


def test_a_failing_cell_ends_the_run_and_the_cells_before_it_count():
    run = run_of(
        script(
            """
            print("w")

            # %%
            # Prose.

            print("v")
            1 / 0

            # %%
            # Prose.

            print("u")
            """
        )
    )
    assert (8, "raises ZeroDivisionError: division by zero") == run.failure
    assert ["w\n"] == run.texts


FAILURES = {
    "an error at the line of the example that raised it": (
        """
        def build():
            raise ValueError("w already exists")

        build()
        """,
        (3, "raises ValueError: w already exists"),
    ),
    "a library's error at the line of the example that called it": (
        """
        import json
        json.loads("")
        """,
        (
            3,
            (
                "raises json.decoder.JSONDecodeError: "
                "Expecting value: line 1 column 1 (char 0)"
            ),
        ),
    ),
    "the first line of an error": (
        """
        raise ValueError("w already exists\\ndefined at:\\n  line 3")
        """,
        (2, "raises ValueError: w already exists"),
    ),
    "an error that says nothing": (
        """
        raise ValueError
        """,
        (2, "raises ValueError"),
    ),
    "an import that fails": (
        """
        import no_such_module
        """,
        (2, "raises ModuleNotFoundError: No module named 'no_such_module'"),
    ),
    "a question": (
        """
        print("w")
        input("name?")
        """,
        (3, "raises RuntimeError: an example cannot ask for input"),
    ),
    "sys.exit without a status": (
        """
        import sys
        sys.exit()
        """,
        (3, "calls sys.exit()"),
    ),
    "sys.exit with a status that means success": (
        """
        import sys
        sys.exit(0)
        """,
        (3, "calls sys.exit(0)"),
    ),
    "sys.exit with a message": (
        """
        raise SystemExit("w")
        """,
        (2, "calls sys.exit('w')"),
    ),
    "an interrupt": (
        """
        raise KeyboardInterrupt
        """,
        (2, "raises KeyboardInterrupt"),
    ),
    "an exit past Python": (
        """
        import os
        os._exit(0)
        """,
        (1, "ended its process with exit status 0, before its last line"),
    ),
    "a signal": (
        """
        import os, signal
        os.kill(os.getpid(), signal.SIGTERM)
        """,
        (1, "crashed with SIGTERM"),
    ),
    "bytes": (
        """
        import sys
        sys.stdout.write(b"w")
        """,
        (3, "raises TypeError: string argument expected, got 'bytes'"),
    ),
    "too much text in many lines": (
        """
        while True:
            print("w" * 100)
        """,
        (3, "printed more than 10,000 characters"),
    ),
    "too much text in one line": (
        """
        print("w" * 10_001)
        """,
        (2, "printed more than 10,000 characters"),
    ),
    "too much text, which it cannot catch as an error": (
        """
        try:
            print("w" * 10_001)
        except Exception:
            pass
        """,
        (3, "printed more than 10,000 characters"),
    ),
}


@pytest.mark.parametrize("fact", FAILURES)
def test_a_run_fails_with(fact):
    text, expected = FAILURES[fact]
    assert expected == failure(text)


def test_an_endless_loop_is_stopped():
    assert (1, "was stopped after 1 seconds") == failure(
        "\nwhile True:\n    pass\n", limits=Limits(1, 10_000)
    )
