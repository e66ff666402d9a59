"""Both sides are closed: text without a claim, and a claim that is not reached."""

FACTS = {
    "a print without a claim is drift": (
        """
        print("a")  # a
        print("b")
        print("c")  # c
        """,
        ["3: prints b, says nothing"],
    ),
    "each print without a claim is named": (
        """
        print("a")
        print("b")
        print("c")  # c
        print("d")
        print("e")
        """,
        [
            "2: prints a, says nothing",
            "3: prints b, says nothing",
            "5: prints d, says nothing",
            "6: prints e, says nothing",
        ],
    ),
    "text that a function prints is claimed at its call": (
        """
        def show():
            print("w")


        print("a")  # a
        show()
        """,
        ["6: prints w, says nothing"],
    ),
    "text that no print of the file printed is drift": (
        """
        import sys

        length = sys.stdout.write("w\\n")
        print("a")  # a
        """,
        ["2: prints w, says nothing"],
    ),
    "a claim that is not reached is drift": (
        """
        if False:
            print("a")  # a
        print("b")  # b
        """,
        ["3: says a, prints nothing"],
    ),
    "a claim behind a return is not reached": (
        """
        print("a")  # a
        try:
            raise ValueError
            print("b")  # b
        except ValueError:
            pass
        """,
        ["5: says b, prints nothing"],
    ),
    "a wrong claim beside an unreached one is drift too": (
        """
        if False:
            print("a")  # a
        print("b")  # c
        print("d")  # d
        """,
        ["3: says a, prints b", "4: says c, prints nothing"],
    ),
    "all drifts are said, not the first": (
        """
        print("a")  # x
        print("b")  # b
        print("c")  # y
        print("d")
        """,
        [
            "2: says x, prints a",
            "4: says y, prints c",
            "5: prints d, says nothing",
        ],
    ),
    "an example that claims nothing is told so": (
        """
        print("a")
        """,
        [
            "1: claims nothing; say beside a print what it prints: `# text`",
            "2: prints a, says nothing",
        ],
    ),
    "an example without a print is told so": (
        """
        x = "# Output:"
        """,
        ["1: claims nothing; say beside a print what it prints: `# text`"],
    ),
}
