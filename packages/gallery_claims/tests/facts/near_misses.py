"""Comments that look like claims and are none."""

NOT_A_CLAIM = (
    "is not a claim; write `# Output:` or `# Unordered output:` alone on its line and "
    "the printed lines below it"
)
NO_STATEMENT = (
    "`# Output:` has no statement above it with the same indentation; put it right "
    "below the statement that prints, indented like that statement"
)
NO_LINES = "has no lines below it; write each printed line there as `# text`"
PROSE = (
    "`# Output:` is prose here, right below a cell's `# %%` line; "
    "put it below the statement that prints"
)
HEADER_IN_LOOP = (
    "`# Output:` stands inside a loop or a function, which may run any number of "
    "times; put it below the whole loop, or below the call"
)
BESIDE_IN_LOOP = (
    "stands beside a print inside a loop or a function, which may run any number of "
    "times; claim it with `# Output:` below the whole loop, or below the call"
)


def _header(text: str) -> tuple[str, list[str]]:
    """Return an example with ``text`` for a header, and the report on it."""
    example = f"""
        print("a")  # a
        {text}
        # b
        """
    return example, [f"3: `{text}` {NOT_A_CLAIM}"]


FACTS = {
    "a header needs a space after its hash": _header("#Output:"),
    "a header needs its colon": _header("# Output"),
    "a header needs its capital letter": _header("# output:"),
    "a header in capitals is none": _header("# OUTPUT:"),
    "a header is singular": _header("# Outputs:"),
    "a header has one hash": _header("## Output:"),
    "a header has one space": _header("#  Output:"),
    "a header has no text after it": _header("# Output: a"),
    "an unordered header has a small letter": _header("# Unordered Output:"),
    "unordered is the word": _header("# Unsorted output:"),
    "an expected output is none": _header("# Expected output:"),
    "a sentence about the output is no header": (
        """
        print("a")  # a
        # Output of the op is its tensor.
        # The output: see above.
        """,
        [],
    ),
    "a header right below a cell's line is prose": (
        """
        print("a")  # a

        # %%
        # Output:
        # a
        """,
        [f"5: {PROSE}"],
    ),
    "a header that begins a cell has no statement": (
        """
        print("a")  # a

        # %%

        # Output:
        # a
        x = 1
        """,
        [f"6: {NO_STATEMENT}"],
    ),
    "a header has the indentation of its statement": (
        """
        if True:
            print("a")  # a
            if True:
                print("b")
          # Output:
          # b
        """,
        [
            "5: prints b, says nothing",
            f"6: {NO_STATEMENT}",
        ],
    ),
    "a header inside a loop is none": (
        """
        print("a")  # a
        for n in range(1):
            print(n)
            # Output:
            # 0
        """,
        [
            "4: prints 0, says nothing",
            f"5: {HEADER_IN_LOOP}",
        ],
    ),
    "a header has lines below it": (
        """
        print("a")  # a
        x = 1
        # Unordered output:

        # b
        """,
        [f"4: `# Unordered output:` {NO_LINES}"],
    ),
    "a claim beside a print in a function is none": (
        """
        def show():
            print("a")  # a


        show()
        # Output:
        # a
        """,
        [f"3: `# a` {BESIDE_IN_LOOP}"],
    ),
    "a claim beside a print in a loop is none": (
        """
        while True:
            print("a")  # a
            break
        # Output:
        # a
        """,
        [f"3: `# a` {BESIDE_IN_LOOP}"],
    ),
    "a claim needs a space after its hash": (
        """
        print("a")  #a
        print("b")
        # Output:
        #b
        """,
        ["2: `#a` needs a space after its `#`", "5: `#b` needs a space after its `#`"],
    ),
    "a statement has one claim": (
        """
        print("a")  # a
        # Output:
        # a
        """,
        [
            "3: claims what line 2 claims already; keep one of the two",
            "4: says a, prints nothing",
        ],
    ),
    "a claim around another is refused": (
        """
        if True:
            print("a")  # a
            print("b")
        # Output:
        # b
        """,
        ["5: claims what line 3 claims already; keep one of the two"],
    ),
    "a string that looks like a claim is no near miss": (
        '''
        text = """
        #Output:
        # Output:
        """
        print("a")  # a
        ''',
        [],
    ),
}
