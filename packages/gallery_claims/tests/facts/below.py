"""A claim below the statement: ``# Output:`` and the printed lines."""

FACTS = {
    "a loop prints exactly the lines below it": (
        """
        for n in range(3):
            print(n)
        # Output:
        # 0
        # 1
        # 2
        """,
        [],
    ),
    "each wrong line is drift": (
        """
        for n in range(3):
            print(n)
        # Output:
        # 9
        # 1
        # 8
        """,
        ["5: says 9, prints 0", "7: says 8, prints 2"],
    ),
    "a line too many is drift": (
        """
        for n in range(2):
            print(n)
        # Output:
        # 0
        # 1
        # 2
        """,
        ["7: says 2, prints nothing"],
    ),
    "a line too few is drift": (
        """
        for n in range(4):
            print(n)
        # Output:
        # 0
        # 3
        """,
        ["5: prints 1, says nothing", "5: prints 2, says nothing"],
    ),
    "a first line too few is drift": (
        """
        for n in range(2):
            print(n)
        # Output:
        # 1
        """,
        ["2: prints 0, says nothing"],
    ),
    "the lines have an order": (
        """
        for n in (2, 1):
            print(n)
        # Output:
        # 1
        # 2
        """,
        ["5: says 1, prints 2", "6: says 2, prints 1"],
    ),
    "a call and a with are statements like a loop": (
        """
        def show(name):
            print(name)
            print(name)


        show("w")
        # Output:
        # w
        # v
        with open(__import__("os").devnull):
            show("b")
        # Output:
        # b
        # b
        """,
        ["10: says v, prints w"],
    ),
    "a claim inside a block belongs to the statement inside": (
        """
        if True:
            show = print
            show("w")
            # Output:
            # v
        print("b")  # b
        """,
        ["6: says v, prints w"],
    ),
    "blank lines and comments may come before the header": (
        """
        print("w")

        # Two lines later.

        # Output:
        # v
        """,
        ["7: says v, prints w"],
    ),
    "the lines end at a blank line": (
        """
        print("w")
        # Output:
        # w

        # v
        """,
        [],
    ),
    "the lines end at another indentation": (
        """
        if True:
            print("w")
            # Output:
            # w
        # v
        """,
        [],
    ),
    "the lines end at the next header": (
        """
        print("w")
        # Output:
        # w
        # Output:
        # v
        """,
        [
            "5: claims what line 3 claims already; keep one of the two",
            "6: says v, prints nothing",
        ],
    ),
    "an empty line inside is a lone hash": (
        """
        print("a", "", "b", sep="\\n")
        # Output:
        # a
        #
        # b
        print("a", "b", sep="\\n")
        # Output:
        # a
        #
        # b
        """,
        ["10: says an empty line, prints nothing"],
    ),
    "indentation is compared": (
        """
        print("tower", "  w", " b", sep="\\n")
        # Output:
        # tower
        #   w
        #   b
        """,
        ["6: says '  b', prints ' b'"],
    ),
    "a tab is shown as spaces": (
        """
        print("a\\tb")
        # Output:
        # a       b
        """,
        [],
    ),
    "an indentation of all lines does not show on a page": (
        """
        print("  a", "  b", "  c", sep="\\n")
        # Output:
        #   a
        #   x
        #   c
        """,
        ["5: says x, prints b"],
    ),
    "a cut line inside is one line": (
        """
        print("w already exists", "defined at", sep="\\n")
        # Output:
        # w already ...
        """,
        ["4: prints defined at, says nothing"],
    ),
    "a claim that nothing printed is drift": (
        """
        names = ["w"]
        # Output:
        # w
        """,
        ["4: says w, prints nothing"],
    ),
}
