"""A claim that does not hold is made to."""

REWRITES = {
    "a wrong claim beside": (
        """
        print("w")  # v
        print("u")  # u
        """,
        """
        print("w")  # w
        print("u")  # u
        """,
        "fixed 1",
    ),
    "a wrong line below": (
        """
        for n in range(3):
            print(n)
        # Output:
        # 0
        # 9
        # 2
        """,
        """
        for n in range(3):
            print(n)
        # Output:
        # 0
        # 1
        # 2
        """,
        "fixed 1",
    ),
    "a line too many and a line too few": (
        """
        for n in range(2):
            print(n)
        # Output:
        # 0
        for n in range(1):
            print(n)
        # Output:
        # 0
        # 1
        """,
        """
        for n in range(2):
            print(n)
        # Output:
        # 0
        # 1
        for n in range(1):
            print(n)
        # Output:
        # 0
        """,
        "fixed 2",
    ),
    "a claim beside goes below when there are several lines": (
        """
        print("w", "v", sep="\\n")  # w
        print("u")  # u
        """,
        """
        print("w", "v", sep="\\n")
        # Output:
        # w
        # v
        print("u")  # u
        """,
        "fixed 1",
    ),
    "a claim below stays below when there is one line": (
        """
        print("w")
        # Output:
        # v
        # u
        """,
        """
        print("w")
        # Output:
        # w
        """,
        "fixed 1",
    ),
    "a cut that does not fit is replaced by all of the line": (
        """
        print("w already exists")  # v already ...
        print("v already exists", "u", sep="\\n")
        # Output:
        # w already ...
        # u
        """,
        """
        print("w already exists")  # w already exists
        print("v already exists", "u", sep="\\n")
        # Output:
        # v already exists
        # u
        """,
        "fixed 2",
    ),
    "a cut that fits is kept among lines that are wrong": (
        """
        print("w already exists", "v", sep="\\n")
        # Output:
        # w already ...
        # u
        """,
        """
        print("w already exists", "v", sep="\\n")
        # Output:
        # w already ...
        # v
        """,
        "fixed 1",
    ),
    "an unordered claim stays unordered": (
        """
        for name in ("w", "v"):
            print(name)
        # Unordered output:
        # u
        # v
        """,
        """
        for name in ("w", "v"):
            print(name)
        # Unordered output:
        # w
        # v
        """,
        "fixed 1",
    ),
    "claims inside and around a statement become one": (
        """
        if True:
            print("w")  # w
            print("v")  # u
        # Output:
        # w
        # t
        """,
        """
        if True:
            print("w")
            print("v")
        # Output:
        # w
        # v
        """,
        "fixed 1, removed 2",
    ),
    "of two claims of one statement the first is kept": (
        """
        print("w")  # v
        # Output:
        # u
        """,
        """
        print("w")  # w
        """,
        "fixed 1, removed 1",
    ),
    "an indentation that other lines do not share": (
        """
        print("tower")  # tower
        print("  w")  # w
        """,
        """
        print("tower")  # tower
        print("  w")  #   w
        """,
        "fixed 1",
    ),
    "a blank line inside a cell": (
        """
        print("", "w", sep="\\n")  # w
        print("", "v", sep="\\n")
        # Output:
        # v
        """,
        """
        print("", "w", sep="\\n")  # w
        print("", "v", sep="\\n")
        # Output:
        #
        # v
        """,
        "fixed 1",
    ),
}
