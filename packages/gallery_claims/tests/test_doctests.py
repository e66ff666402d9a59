"""Sphinx's own doctest builder runs every shown block again."""

from .gallery import PASSED


def test_a_page_that_a_library_has_outdated_passes_as_html_and_fails_here(gallery):
    gallery.write("lib/tower.py", 'name = "w:0"\n')
    gallery.example(
        "one",
        """
        import tower

        # %%
        # Prose.

        print(tower.name)  # w:0
        """,
    )
    assert PASSED == gallery.build()
    assert PASSED == gallery.build(builder="doctest")
    gallery.write("lib/tower.py", 'name = "tower/w:0"\n')
    assert PASSED == gallery.build()
    report = gallery.build(builder="doctest")
    assert report.endswith("exit status 1\n")
    assert "Expected:\n    w:0\nGot:\n    tower/w:0\n" in report


WRONG = {
    "another text": ('print("a")  # b', "Expected:\n    b\nGot:\n    a\n"),
    "a line too few": (
        'print("a")\nprint("b")\n# Output:\n# b',
        "Expected:\n    b\nGot:\n    a\n    b\n",
    ),
    "no claim": ('print("a")', "Expected nothing\nGot:\n    a\n"),
    "no print": ("x = 1\n# Output:\n# 1", "Expected:\n    1\nGot nothing\n"),
    "a cut": ('print("abc")  # b ...', "Expected:\n    b...\nGot:\n    abc\n"),
    "no cut": ('print("abc")  # a...', "Expected:\n    a...\nGot:\n    abc\n"),
    "spaces": ('print("a  b")  # a b', "Expected:\n    a b\nGot:\n    a  b\n"),
    "a bool": ("print(1)  # True", "Expected:\n    True\nGot:\n    1\n"),
    "an error": ("print(w)  # w", "NameError: name 'w' is not defined\n"),
}


def test_three_dots_on_a_gallery_page_are_text(gallery):
    gallery.write("lib/tower.py", 'name = "w..."\n')
    gallery.example("one", "\nimport tower\n\nprint(tower.name)  # w...\n")
    assert PASSED == gallery.build()
    assert PASSED == gallery.build(builder="doctest")
    gallery.write("lib/tower.py", 'name = "w:0"\n')
    report = gallery.build(builder="doctest")
    assert "Expected:\n    w...\nGot:\n    w:0\n" in report


def test_a_block_of_an_own_page_prints_what_it_claims(pages):
    for name, (block, _) in WRONG.items():
        pages.write(f"docs/{name}.md", f"# Page\n\n```python\n{block}\n```\n")
    assert PASSED == pages.build()
    report = pages.build(builder="doctest")
    assert report.endswith("exit status 1\n")
    for name, (_, failure) in WRONG.items():
        at = f'File "{name}.md", line 3, in default\n'
        assert failure in report.partition(at)[2].partition("\nWARNING: ***")[0]


def test_blocks_of_own_pages_that_hold_pass(pages):
    pages.write(
        "docs/page.md",
        """\
        # Page

        ```python
        tower = "tower"
        print(tower)  # tower
        ```

        The next block goes on.

        ```python
        for name in (tower, "", "w"):
            print(name)
        # Output:
        # tower
        #
        # w
        ```

        ```python
        print("w already exists")  # w already ...
        ```

        ```python
        x = 1
        ```

        ```text
        not Python
        ```
        """,
    )
    assert PASSED == pages.build()
    assert PASSED == pages.build(builder="doctest")


def test_the_claims_of_an_own_page_are_not_shown_twice(pages):
    pages.write("docs/page.md", '# Page\n\n```python\nprint("tower")  # tower\n```\n')
    assert PASSED == pages.build(builder="text")
    assert 1 == pages.read("text/page.txt").count("# tower")
    assert 2 == pages.read("text/page.txt").count("tower")
