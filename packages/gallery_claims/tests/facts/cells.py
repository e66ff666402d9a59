"""Examples of several cells: each is compared alone."""

from .near_misses import BESIDE_IN_LOOP

FACTS = {
    "the drifts of all cells are said": (
        """
        print("a")  # x

        # %%
        # Prose with a word on output.

        print("b")  # b

        # %%
        # More prose.

        print("c")  # y
        """,
        ["2: says x, prints a", "12: says y, prints c"],
    ),
    "text of one cell is not that of another": (
        """
        def later():
            print("a")  # x


        # %%
        # Prose.

        later()

        # %%
        # Prose.

        print("b")  # b
        """,
        [
            f"3: `# x` {BESIDE_IN_LOOP}",
            "9: prints a, says nothing",
        ],
    ),
    "a cell may print nothing": (
        """
        x = 1

        # %%
        # Prose.

        print(x)  # 1
        """,
        [],
    ),
    "a cell may begin without prose": (
        """
        print("a")  # a

        # %%

        print("b")  # x
        """,
        ["6: says x, prints b"],
    ),
    "a long line of hashes begins a cell too": (
        """
        print("a")  # a

        ####################
        # Prose.

        print("b")  # x
        """,
        ["7: says x, prints b"],
    ),
    "the lines of a claim end where a cell begins": (
        """
        print("a")
        # Output:
        # x
        # %%
        # Prose.

        print("b")  # b
        """,
        ["4: says x, prints a"],
    ),
    "prose after the last cell is no claim": (
        """
        print("a")  # a

        # %%
        # print("b")  # c
        """,
        [],
    ),
}
