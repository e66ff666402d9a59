"""What stands near a claim stays what it is."""

REWRITES = {
    "a remark below a new claim is no line of it": (
        """
        for n in range(1):
            print(n)
        # A remark.
        print("w")
        # Another remark.
        """,
        """
        for n in range(1):
            print(n)
        # Output:
        # 0

        # A remark.
        print("w")  # w
        # Another remark.
        """,
        "created 2",
    ),
    "a remark below a claim that goes below is no line of it": (
        """
        print("w", "v", sep="\\n")  # w
        # A remark.
        """,
        """
        print("w", "v", sep="\\n")
        # Output:
        # w
        # v

        # A remark.
        """,
        "fixed 1",
    ),
    "a remark of another indentation needs no blank line": (
        """
        if True:
            print("w", "v", sep="\\n")
        # A remark.
        """,
        """
        if True:
            print("w", "v", sep="\\n")
            # Output:
            # w
            # v
        # A remark.
        """,
        "created 1",
    ),
    "a remark beside a call stays": (
        """
        def show():
            print("w")


        show()  # a remark
        show()  # a remark
        # Output:
        # v
        """,
        """
        def show():
            print("w")


        show()  # a remark
        # Output:
        # w
        show()  # a remark
        # Output:
        # w
        """,
        "created 1, fixed 1",
    ),
    "a remark beside another statement on the line stays": (
        """
        print("w"); x = 1  # a remark
        """,
        """
        print("w"); x = 1  # a remark
        # Output:
        # w
        """,
        "created 1",
    ),
    "a remark beside a statement that begins where a print ends stays": (
        """
        print(
            "w",
        ); x = 1  # a remark
        """,
        """
        print(
            "w",
        ); x = 1  # a remark
        # Output:
        # w
        """,
        "created 1",
    ),
    "a hash inside a string is no comment": (
        """
        print("# w")
        print("w  # v")  # v
        """,
        """
        print("# w")  # # w
        print("w  # v")  # w  # v
        """,
        "created 1, fixed 1",
    ),
    "a tab indents a claim as it does its statement": (
        """
        if True:
        \tprint("w\\tv")
        \tprint("u", "t", sep="\\n")
        """,
        """
        if True:
        \tprint("w\\tv")  # w       v
        \tprint("u", "t", sep="\\n")
        \t# Output:
        \t# u
        \t# t
        """,
        "created 2",
    ),
    "a comment that is no claim stays": (
        """
        x = 1  # one
        # Output of the op is its tensor.
        print("w")
        """,
        """
        x = 1  # one
        # Output of the op is its tensor.
        print("w")  # w
        """,
        "created 1",
    ),
}
