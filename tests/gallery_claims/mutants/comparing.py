"""Checkers that compare or report wrongly."""

from .mutant import Mutant

MUTANTS = {
    "does not count text without a claim": Mutant(
        "align", "    yield from ((None, line) for line in lines[b:])\n", ""
    ),
    "does not count claims without text": Mutant(
        "align", "    yield from ((one, None) for one in expected[a:])\n", ""
    ),
    "pairs line by line": Mutant(
        "align",
        "if fewest[a][b] == fewest[a + 1][b + 1] + (not one.matches(line)):",
        "if True:",
    ),
    "never pairs what differs": Mutant(
        "align", "+ (not one.matches(line))", "+ 2 * (not one.matches(line))"
    ),
    "looks for unordered lines from the top only": Mutant(
        "order", "range(max(1, len(lines) - width + 1))", "[0]"
    ),
    "prefers no place for unordered lines": Mutant(
        "order", "-abs(place - after)", "-place"
    ),
    "drops unordered lines that are not printed": Mutant(
        "order", "for one in found] + missing", "for one in found]"
    ),
    "does not use up unordered lines": Mutant(
        "order", "            waiting.remove(match)\n", "            pass\n"
    ),
    "prefers a cut among unordered lines": Mutant(
        "order", "(one.cut, -len(one.text))", "(not one.cut, -len(one.text))"
    ),
    "thinks that nothing is printed among unordered lines": Mutant(
        "order", "for others_among in (False, True):", "for others_among in (False,):"
    ),
    "does not drop the indentation of all lines": Mutant(
        "compare",
        "for indentation in sorted({0, _indentation(claims)})",
        "for indentation in (0,)",
    ),
    "always drops the indentation of all lines": Mutant(
        "compare", "texts), default=0)", "texts), default=0) + 2"
    ),
    "takes the first guess": Mutant(
        "compare", "return min(guesses, key=_disagreements)", "return guesses[0]"
    ),
    "takes the worst guess": Mutant(
        "compare",
        "return min(guesses, key=_disagreements)",
        "return max(guesses, key=_disagreements)",
    ),
    "stops after the first drift of a cell": Mutant(
        "compare",
        "return min(guesses, key=_disagreements)",
        "return min(guesses, key=_disagreements)[:1]",
    ),
    "ignores printed text without a claim": Mutant(
        "compare",
        "            drifts.append(Drift(places.between(before, after), None, line))\n",
        "            pass\n",
    ),
    "ignores claims that nothing printed": Mutant(
        "compare", "if not agree((one, line)):", "if line and not agree((one, line)):"
    ),
    "names the first line of a cell for every unclaimed print": Mutant(
        "compare",
        "return inside[0] if inside else before or self.first",
        "return self.first",
    ),
    "names one silent print for all unclaimed text": Mutant(
        "compare", "if len(inside) > 1:", "if False:"
    ),
    "ignores blank lines": Mutant(
        "compare",
        'for line in textwrap.dedent(text).split("\\n")]',
        'for line in textwrap.dedent(text).split("\\n") if line.strip()]',
    ),
    "compares the first cell alone": Mutant(
        "verify", "zip(cells, printed)", "list(zip(cells, printed))[:1]"
    ),
    "does not compare the first cell": Mutant(
        "verify", "zip(cells, printed)", "list(zip(cells, printed))[1:]"
    ),
    "compares all cells as one": Mutant("verify", "if _inside(cell, one.line)]", "]"),
    "lets an example claim nothing": Mutant(
        "verify", "if not reading.claims:", "if False:"
    ),
    "does not report near misses": Mutant(
        "verify", "problems = reading.near_misses", "problems = ()"
    ),
    "reports in another order": Mutant(
        "verify", "lambda one: one.line", "lambda one: -one.line"
    ),
    "shows what cannot be seen as it is": Mutant(
        "report",
        "text if text.isprintable() and text == text.strip() else repr(text)",
        "text",
    ),
    "shows long texts whole": Mutant("report", "LONGEST = 200", "LONGEST = 2000"),
    "swaps the two sides": Mutant(
        "report",
        "says {_shown(drift.says)}, prints {_shown(drift.prints)}",
        "says {_shown(drift.prints)}, prints {_shown(drift.says)}",
    ),
}
