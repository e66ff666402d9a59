"""A claim below the statement in any order: ``# Unordered output:``."""

FACTS = {
    "unordered lines may come in any order": (
        """
        for name in ("c", "a", "b", "a"):
            print(name)
        # Unordered output:
        # a
        # a
        # b
        # c
        """,
        [],
    ),
    "each unordered line is printed as often as it is claimed": (
        """
        for name in ("b", "a", "a"):
            print(name)
        # Unordered output:
        # a
        # b
        # b
        """,
        ["7: says b, prints a"],
    ),
    "a wrong line among unordered ones is drift": (
        """
        print("d")  # d
        for name in ("c", "a", "b"):
            print(name)
        # Unordered output:
        # a
        # b
        # d
        """,
        ["8: says d, prints c"],
    ),
    "a line among unordered ones that nothing claims is drift": (
        """
        for name in ("b", "x", "a", "c"):
            print(name)
        # Unordered output:
        # a
        # b
        # c
        print("d")  # d
        """,
        ["6: prints x, says nothing"],
    ),
    "a print before unordered lines may lack a claim": (
        """
        print("x")
        for name in ("b", "a"):
            print(name)
        # Unordered output:
        # a
        # b
        """,
        ["2: prints x, says nothing"],
    ),
    "an unordered line too many is drift": (
        """
        for name in ("c", "b"):
            print(name)
        # Unordered output:
        # a
        # b
        # c
        """,
        ["5: says a, prints nothing"],
    ),
    "an unordered line too few is drift": (
        """
        for name in ("b", "a", "c"):
            print(name)
        # Unordered output:
        # a
        # b
        """,
        ["5: prints c, says nothing"],
    ),
    "unordered lines may be cut": (
        """
        for name in ("w", "w 1", "v 1"):
            print(name)
        # Unordered output:
        # v ...
        # w
        # w ...
        """,
        [],
    ),
    "unordered lines are those of their own statement": (
        """
        print("a")  # a
        for name in ("b", "a"):
            print(name)
        # Unordered output:
        # a
        # b
        print("b")  # b
        """,
        [],
    ),
    "a claim before unordered lines may be wrong alone": (
        """
        if False:
            print("x")  # x
        for name in ("b", "a"):
            print(name)
        # Unordered output:
        # a
        # b
        """,
        ["3: says x, prints nothing"],
    ),
}
