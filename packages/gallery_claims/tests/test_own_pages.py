"""The Markdown pages that people write."""

from .gallery import PASSED

NEAR_MISS = (
    "is not a claim; write `# Output:` or `# Unordered output:` alone on its line and "
    "the printed lines below it"
)
UNNAMED = (
    "is not verified, for it names no language; begin the block with "
    "```python, or with ```text if it is not Python"
)
UNORDERED = "`# Unordered output:` works in examples only; sort the output here"

BLOCKS = {
    "a claim in Python": ('```python\nprint("a")  # a\n```', None),
    "another language": ("```text\nprint\n```", None),
    "a console": ("```console\n$ make\n```", None),
    "no language": ("```\nprint\n```", f"3: ERROR: {UNNAMED}"),
    "an indentation": ("    print\n", f"3: ERROR: {UNNAMED}"),
    "a block in a note": (
        "````{note}\n```\nprint\n```\n````",
        f"4: ERROR: {UNNAMED}",
    ),
    "a session": (
        "```pycon\n>>> 1 + 1\n2\n```",
        "3: ERROR: is not verified; write the session as ```python with claims",
    ),
    "a near miss": (
        "```python\nx = 1\n#Output:\n# 1\n```",
        f"5: ERROR: `#Output:` {NEAR_MISS}",
    ),
    "a near miss below an option": (
        "```{code-block} python\n:caption: A number\n\n#Output:\n# 1\n```",
        f"6: ERROR: `#Output:` {NEAR_MISS}",
    ),
    "a claim without its space": (
        "```python\nprint(1)  #1\n```",
        "4: ERROR: `#1` needs a space after its `#`",
    ),
    "an open bracket": (
        "```python\nx = 1\nprint(\n```",
        "5: ERROR: is not Python: '(' was never closed; mark it ```text if so",
    ),
    "an unordered claim": (
        '```python\nprint("a")\n# Unordered output:\n# a\n```',
        f"5: ERROR: {UNORDERED}",
    ),
}


def test_each_block_is_judged_at_its_line(pages):
    for name, (block, _) in BLOCKS.items():
        pages.write(f"docs/{name}.md", f"# Page\n\n{block}\n")
    messages = [
        f"docs/{name}.md:{message}"
        for name, (_, message) in sorted(BLOCKS.items())
        if message
    ]
    assert "\n".join([*messages, "exit status 1\n"]) == pages.build()


def test_a_block_fails_the_next_build_too(pages):
    pages.write("docs/page.md", "# Page\n\n```\nprint\n```\n")
    report = f"docs/page.md:3: ERROR: {UNNAMED}\nexit status 1\n"
    assert report == pages.build()
    assert report == pages.build("-W", "-j", "2")


def test_a_block_is_not_judged_where_nobody_asked_for_it(pages):
    pages.configure(extensions=["myst_parser", "gallery_claims"])
    pages.write("docs/page.md", "# Page\n\n```\nprint\n```\n")
    assert PASSED == pages.build()


def test_a_block_of_a_page_in_restructuredtext_is_judged_too(pages):
    pages.write(
        "docs/page.rst",
        """\
        Page
        ====

        .. code-block:: python

           x = 1
           #Output:
           # 1

        Like this::

           print
        """,
    )
    assert (
        f"docs/page.rst:7: ERROR: `#Output:` {NEAR_MISS}\n"
        f"docs/page.rst:12: ERROR: {UNNAMED}\n"
        "exit status 1\n"
    ) == pages.build()


def test_a_quotation_that_an_example_prints_links_to_it(pages):
    pages.write("docs/page.md", "# Page\n\nSee {printed}`tower/w:0 <examples/one>`.\n")
    assert PASSED == pages.build("-W")
    page = pages.read("html/page.html")
    assert 'href="examples/one.html"' in page
    assert '<code class="printed docutils literal notranslate">' in page


def test_a_quotation_that_no_example_prints_fails(pages):
    pages.write(
        "docs/page.md",
        """\
        # Page

        {printed}`tower/w <examples/one>`
        {printed}`v:0 <examples/one>`

        {printed}`v <index>`
        """,
    )
    assert (
        "docs/page.md:3: ERROR: quotes tower/w, which examples/one does not print\n"
        "docs/page.md:3: ERROR: quotes v:0, which examples/one does not print\n"
        "docs/page.md:6: ERROR: quotes v, which index does not print\n"
        "exit status 1\n"
    ) == pages.build()


def test_a_quotation_of_no_page_fails(pages):
    pages.write("docs/page.md", "# Page\n\nSee {printed}`v <examples/two>`.\n")
    assert (
        "docs/page.md:3: ERROR: quotes examples/two, which is not a page\n"
        "docs/page.md:3: WARNING: unknown document: 'examples/two' [ref.doc]\n"
        "exit status 1\n"
    ) == pages.build()


def test_a_quotation_fails_as_soon_as_its_example_prints_otherwise(pages):
    pages.write("docs/page.md", "# Page\n\nSee {printed}`tower/w:0 <examples/one>`.\n")
    assert PASSED == pages.build()
    pages.example("one", '\nprint("tower_1/w:0")  # tower_1/w:0\n')
    assert (
        "docs/page.md:3: ERROR: quotes tower/w:0, which examples/one does not print\n"
        "exit status 1\n"
    ) == pages.build()
