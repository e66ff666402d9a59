"""A claim beside the print: ``print(name)  # tower/w:0``."""

FACTS = {
    "a claim that holds is not mentioned": (
        """
        print("tower/w:0")  # tower/w:0
        """,
        [],
    ),
    "a claim with another text is drift": (
        """
        print("tower_1/w:0")  # tower/w:0
        """,
        ["2: says tower/w:0, prints tower_1/w:0"],
    ),
    "a claim with only the beginning of the text is drift": (
        """
        print("tower/w:0")  # tower/w
        """,
        ["2: says tower/w, prints tower/w:0"],
    ),
    "a claim with more than the text is drift": (
        """
        print("tower/w")  # tower/w:0
        """,
        ["2: says tower/w:0, prints tower/w"],
    ),
    "upper and lower case differ": (
        """
        print("tower/Add:0")  # tower/add:0
        """,
        ["2: says tower/add:0, prints tower/Add:0"],
    ),
    "one space and two differ": (
        """
        print("a  b")  # a b
        """,
        ["2: says a b, prints a  b"],
    ),
    "a number is compared as text": (
        """
        print(0.1 + 0.2)  # 0.3
        """,
        ["2: says 0.3, prints 0.30000000000000004"],
    ),
    "a claim may begin with a hash": (
        """
        print("# w")  # # w
        """,
        [],
    ),
    "a claim may look like a directive of another tool": (
        """
        print("noqa")  # noqa
        """,
        [],
    ),
    "a hash inside a string is not a claim": (
        """
        print("tower # w")  # tower # w
        print("# w:0")
        """,
        ["3: prints # w:0, says nothing"],
    ),
    "the claim of a print over several lines is beside its last line": (
        """
        print(
            "tower",  # not a claim
            "encoder",
        )  # tower decoder
        """,
        ["5: says tower decoder, prints tower encoder"],
    ),
    "a claim beside an inner line of a print is none": (
        """
        print("tower")  # tower
        print(
            "encoder",  # encoder
        )
        """,
        ["5: prints encoder, says nothing"],
    ),
    "the first of two statements on a line has no claim": (
        """
        print("a"); print("b")  # b
        """,
        ["2: prints a, says nothing"],
    ),
    "the last of two statements on a line has the claim": (
        """
        x = 1; print(x)  # 2
        """,
        ["2: says 2, prints 1"],
    ),
    "a print after a colon has the claim of its line": (
        """
        if True: print("a")  # b
        """,
        ["2: says b, prints a"],
    ),
    "a claim may stand in any block that runs once": (
        """
        with open(__import__("os").devnull):
            print("a")  # a
        try:
            print("b")  # b
            raise ValueError("c")
        except ValueError as error:
            print(error)  # c
        else:
            print("never")
        finally:
            if True:
                print("d")  # x
        """,
        ["13: says x, prints d"],
    ),
    "a claim beside a print that prints no text is drift": (
        """
        print(end="")  # a
        print("b")  # b
        """,
        ["2: says a, prints nothing"],
    ),
    "two prints that share one printed line are drift": (
        """
        print("a", end="")  # a
        print("b")  # b
        """,
        ["2: says a, prints ab", "3: says b, prints nothing"],
    ),
    "one claim does not stand for two printed lines": (
        """
        print("a\\nb")  # a
        """,
        ["2: prints b, says nothing"],
    ),
}
