"""Printed text that nothing claims gets a claim."""

REWRITES = {
    "a print of one line gets its claim beside": (
        """
        print("w")
        print("größe:0")
        """,
        """
        print("w")  # w
        print("größe:0")  # größe:0
        """,
        "created 2",
    ),
    "a print of several lines gets its claim below": (
        """
        print("w", "", "v", sep="\\n")
        """,
        """
        print("w", "", "v", sep="\\n")
        # Output:
        # w
        #
        # v
        """,
        "created 1",
    ),
    "a loop gets its claim below, also right above another": (
        """
        for n in range(2):
            print(n)
        print("w")
        """,
        """
        for n in range(2):
            print(n)
        # Output:
        # 0
        # 1
        print("w")  # w
        """,
        "created 2",
    ),
    "a line of more than sixty columns is too wide": (
        """
        print("w", "12345678901234567890")
        print("v", "123456789012345678901")
        """,
        """
        print("w", "12345678901234567890")  # w 12345678901234567890
        print("v", "123456789012345678901")
        # Output:
        # v 123456789012345678901
        """,
        "created 2",
    ),
    "a call gets the claim of what its function prints": (
        """
        def show():
            print("w")
            print("v")


        show()
        x = show()
        """,
        """
        def show():
            print("w")
            print("v")


        show()
        # Output:
        # w
        # v
        x = show()
        # Output:
        # w
        # v
        """,
        "created 2",
    ),
    "prints in a block that runs once get their own claims": (
        """
        with open(__import__("os").devnull):
            print("w")
            if True:
                print("v", "u", sep="\\n")
        """,
        """
        with open(__import__("os").devnull):
            print("w")  # w
            if True:
                print("v", "u", sep="\\n")
                # Output:
                # v
                # u
        """,
        "created 2",
    ),
    "an error that is caught gets its claim": (
        """
        try:
            print("w")
            raise ValueError("w already exists")
        except ValueError as error:
            print(error)
        else:
            print("v")
        finally:
            print("u")
        """,
        """
        try:
            print("w")  # w
            raise ValueError("w already exists")
        except ValueError as error:
            print(error)  # w already exists
        else:
            print("v")
        finally:
            print("u")  # u
        """,
        "created 3",
    ),
    "a class body runs once, its methods as often as they are called": (
        """
        class Layer:
            print("w")

            def call(self):
                print("v")


        Layer().call()
        """,
        """
        class Layer:
            print("w")  # w

            def call(self):
                print("v")


        Layer().call()
        # Output:
        # v
        """,
        "created 2",
    ),
    "what a decorator prints is of the function below it": (
        """
        def named(function):
            print(function.__name__)
            return function


        @named
        def tower():
            pass


        print("w")
        """,
        """
        def named(function):
            print(function.__name__)
            return function


        @named
        def tower():
            pass
        # Output:
        # tower


        print("w")  # w
        """,
        "created 2",
    ),
    "a call over several lines has its claim at its end": (
        """
        print(
            "w",
        )
        print(
            "v",
            "u",
            sep="\\n",
        )
        """,
        """
        print(
            "w",
        )  # w
        print(
            "v",
            "u",
            sep="\\n",
        )
        # Output:
        # v
        # u
        """,
        "created 2",
    ),
    "a line belongs to the print that ends it": (
        """
        print("w", end="")
        print("v")
        print("u", end="")
        """,
        """
        print("w", end="")
        print("v")  # wv
        print("u", end="")  # u
        """,
        "created 2",
    ),
    "text that no print wrote is claimed below": (
        """
        import sys

        sys.stdout.write("w\\n")
        x = [print(name) for name in ("v", "u")]
        """,
        """
        import sys

        sys.stdout.write("w\\n")
        # Output:
        # w
        x = [print(name) for name in ("v", "u")]
        # Output:
        # v
        # u
        """,
        "created 2",
    ),
    "a blank line inside a cell is claimed, those at its ends are not": (
        """
        print()
        print("w")
        print()
        print("v", "", sep="\\n")
        print()
        """,
        """
        print()
        print("w")  # w
        print()
        # Output:
        #
        print("v", "", sep="\\n")  # v
        print()
        """,
        "created 3",
    ),
    "statements on one line have one claim": (
        """
        print("w"); x = 1
        print("v"); print("u")
        if x: print("t", "s", sep="\\n")
        """,
        """
        print("w"); x = 1
        # Output:
        # w
        print("v"); print("u")
        # Output:
        # v
        # u
        if x: print("t", "s", sep="\\n")
        # Output:
        # t
        # s
        """,
        "created 3",
    ),
    "a text that looks like a claim's header is claimed beside": (
        """
        print("# Output:")
        print("Output:")
        print("%%")
        """,
        """
        print("# Output:")  # # Output:
        print("Output:")  # Output:
        print("%%")  # %%
        """,
        "created 3",
    ),
    "three dots are claimed like any text": (
        """
        print("w ...")
        print("...")
        """,
        """
        print("w ...")  # w ...
        print("...")  # ...
        """,
        "created 2",
    ),
    "an indentation is claimed, blanks at the end are not": (
        """
        print("tower")
        print("  w  ")
        """,
        """
        print("tower")  # tower
        print("  w  ")  #   w
        """,
        "created 2",
    ),
    "each cell has its own claims": (
        """
        print("w")

        # %%
        # Prose.

        for n in range(1):
            print(n)
        # %%
        # More prose.

        print("v")
        """,
        """
        print("w")  # w

        # %%
        # Prose.

        for n in range(1):
            print(n)
        # Output:
        # 0
        # %%
        # More prose.

        print("v")  # v
        """,
        "created 3",
    ),
}
