"""A claim that holds stays as it is."""

BESIDE = """
    print("w already exists")  # w already ...
    print("v")  # v
    """
BELOW = """
    for name in ("w already exists", "v"):
        print(name)
    # Output:
    # w already ...
    # v
    """
UNORDERED = """
    for name in ("v", "w already exists", "u"):
        print(name)
    # Unordered output:
    # u
    # v
    # w ...
    """
FAR_BELOW = """
    print("w")

    # Two lines later.

    # Output:
    # w
    """
SHORT_BELOW = """
    print("w")
    # Output:
    # w
    """
WIDE = """
    print("1234567890" * 6)  # 123456789012345678901234567890123456789012345678901234567890
    """
INDENTED = """
    print("  w")  # w
    """
AROUND = """
    if True:
        print("w")
        print("v")
    # Output:
    # w
    # v
    """
BLANK_END = """
    print("w", "", sep="\\n")
    # Output:
    # w
    #
    """

REWRITES = {
    "a cut beside": (BESIDE, BESIDE, ""),
    "a cut below": (BELOW, BELOW, ""),
    "unordered lines and a cut among them": (UNORDERED, UNORDERED, ""),
    "a claim with blank lines above it": (FAR_BELOW, FAR_BELOW, ""),
    "a claim below of one line": (SHORT_BELOW, SHORT_BELOW, ""),
    "a claim beside that is too wide for a phone": (WIDE, WIDE, ""),
    "a claim without the indentation that all lines share": (INDENTED, INDENTED, ""),
    "a claim around statements that could have their own": (AROUND, AROUND, ""),
    "a blank line at the end of a cell": (BLANK_END, BLANK_END, ""),
    "what holds in a cell that has drifted elsewhere": (
        BESIDE + 'print("u")  # t\n    ' + AROUND,
        BESIDE + 'print("u")  # u\n    ' + AROUND,
        "fixed 1",
    ),
}
