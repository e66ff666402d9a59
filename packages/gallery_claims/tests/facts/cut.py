"""A claim that gives the beginning of a printed line: ``# w already ...``."""

FACTS = {
    "a cut claim gives the beginning of the line": (
        """
        print("already exists, disallowed")  # already exists, ...
        """,
        [],
    ),
    "a cut claim with another beginning is drift": (
        """
        print("does not exist, or")  # already exists, ...
        """,
        ["2: says already exists, ..., prints does not exist, or"],
    ),
    "a cut claim does not hold anywhere inside the line": (
        """
        print("variable w already exists")  # w already ...
        """,
        ["2: says w already ..., prints variable w already exists"],
    ),
    "three dots without a space before them are text": (
        """
        print("a...")  # a...
        print("abc")  # a...
        """,
        ["3: says a..., prints abc"],
    ),
    "a cut claim gives something of the line": (
        """
        print("a")  #  ...
        print("b")  # ...
        """,
        ["2: says ' ...', prints a", "3: says ..., prints b"],
    ),
    "two claims that begin alike are matched one to one": (
        """
        print("w 1")  # w ...
        print("w 2")  # w ...
        print("b")  # a
        """,
        ["4: says a, prints b"],
    ),
}
