"""A claim of a statement that prints nothing goes."""

REWRITES = {
    "a claim beside": (
        """
        if False:
            print("w")  # w
        print("v")  # v
        """,
        """
        if False:
            print("w")
        print("v")  # v
        """,
        "removed 1",
    ),
    "a claim below": (
        """
        x = 1
        # Output:
        # w
        print("v")  # v
        """,
        """
        x = 1
        print("v")  # v
        """,
        "removed 1",
    ),
    "a claim of several lines": (
        """
        if False:
            print("w", "v", sep="\\n")
            # Output:
            # w
            # v

        # A remark.
        print("u")  # u
        """,
        """
        if False:
            print("w", "v", sep="\\n")

        # A remark.
        print("u")  # u
        """,
        "removed 1",
    ),
    "the claim goes where the printing went": (
        """
        x = 1
        # Output:
        # w
        for name in "v":
            print(name)
        """,
        """
        x = 1
        for name in "v":
            print(name)
        # Output:
        # v
        """,
        "created 1, removed 1",
    ),
}
