"""Checkers that take one text for another."""

from .mutant import Mutant

MUTANTS = {
    "takes the beginning of a claim for the claim": Mutant(
        "claims/read",
        "return printed == self.text",
        "return printed.startswith(self.text)",
    ),
    "takes the beginning of a print for the print": Mutant(
        "claims/read",
        "return printed == self.text",
        "return self.text.startswith(printed)",
    ),
    "ignores case": Mutant(
        "claims/read",
        "return printed == self.text",
        "return printed.lower() == self.text.lower()",
    ),
    "ignores the number of spaces": Mutant(
        "claims/read",
        "return printed == self.text",
        "return printed.split() == self.text.split()",
    ),
    "finds a cut claim anywhere in the line": Mutant(
        "claims/read",
        "return printed.startswith(self.text.removesuffix(CUT))",
        "return self.text.removesuffix(CUT) in printed",
    ),
    "treats every claim as cut": Mutant("claims/read", "if self.cut:", "if True:"),
    "cuts at three dots without a space": Mutant(
        "claims/read", 'CUT = " ..."', 'CUT = "..."'
    ),
    "knows no cut": Mutant("claims/read", "if self.cut:", "if False:"),
    "takes three dots alone for a cut": Mutant(
        "claims/read", " and self.text.strip() != CUT.strip()", ""
    ),
}
