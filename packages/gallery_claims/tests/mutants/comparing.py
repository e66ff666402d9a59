"""Checkers that compare or report wrongly."""

from .mutant import Mutant

MUTANTS = {
    "does not count text without a claim": Mutant(
        "claims/align", "    yield from ((None, line) for line in lines[b:])\n", ""
    ),
    "does not count claims without text": Mutant(
        "claims/align", "    yield from ((one, None) for one in expected[a:])\n", ""
    ),
    "pairs line by line": Mutant(
        "claims/align",
        "if fewest[a][b] == fewest[a + 1][b + 1] + (not one.matches(line)):",
        "if True:",
    ),
    "never pairs what differs": Mutant(
        "claims/align", "+ (not one.matches(line))", "+ 2 * (not one.matches(line))"
    ),
    "looks for unordered lines from the top only": Mutant(
        "claims/unordered", "range(max(1, len(lines) - width + 1))", "[0]"
    ),
    "prefers no place for unordered lines": Mutant(
        "claims/unordered", "-abs(place - after)", "-place"
    ),
    "drops unordered lines that are not printed": Mutant(
        "claims/unordered", "for one in found] + missing", "for one in found]"
    ),
    "does not use up unordered lines": Mutant(
        "claims/unordered", "            waiting.remove(match)\n", "            pass\n"
    ),
    "prefers a cut among unordered lines": Mutant(
        "claims/unordered", "(one.cut, -len(one.text))", "(not one.cut, -len(one.text))"
    ),
    "thinks that nothing is printed among unordered lines": Mutant(
        "claims/unordered",
        "for others_among in (False, True):",
        "for others_among in (False,):",
    ),
    "does not drop the indentation of all lines": Mutant(
        "claims/compare",
        "for indentation in sorted({0, _indentation(claims)})",
        "for indentation in (0,)",
    ),
    "always drops the indentation of all lines": Mutant(
        "claims/compare", "texts), default=0)", "texts), default=0) + 2"
    ),
    "takes the first guess": Mutant(
        "claims/compare", "return min(guesses, key=_disagreements)", "return guesses[0]"
    ),
    "takes the worst guess": Mutant(
        "claims/compare",
        "return min(guesses, key=_disagreements)",
        "return max(guesses, key=_disagreements)",
    ),
    "stops after the first drift of a cell": Mutant(
        "claims/compare",
        "return min(guesses, key=_disagreements)",
        "return min(guesses, key=_disagreements)[:1]",
    ),
    "ignores printed text without a claim": Mutant(
        "claims/compare",
        "            drifts.append(Drift(places.between(before, after), None, line))\n",
        "            pass\n",
    ),
    "ignores claims that nothing printed": Mutant(
        "claims/compare",
        "if not agree((one, line)):",
        "if line and not agree((one, line)):",
    ),
    "names the first line of a cell for every unclaimed print": Mutant(
        "claims/compare",
        "return inside[0] if inside else before or self.first",
        "return self.first",
    ),
    "names one silent print for all unclaimed text": Mutant(
        "claims/compare", "if len(inside) > 1:", "if False:"
    ),
    "ignores blank lines": Mutant(
        "claims/compare",
        'for line in textwrap.dedent(text).split("\\n")]',
        'for line in textwrap.dedent(text).split("\\n") if line.strip()]',
    ),
    "compares the first cell alone": Mutant(
        "claims/verdict",
        "zip(example.cells, printed)",
        "list(zip(example.cells, printed))[:1]",
    ),
    "does not compare the first cell": Mutant(
        "claims/verdict",
        "zip(example.cells, printed)",
        "list(zip(example.cells, printed))[1:]",
    ),
    "compares all cells as one": Mutant(
        "claims/example", " if cell.holds(claim.line)]", "]"
    ),
    "lets an example claim nothing": Mutant(
        "claims/verdict", "if not example.claims:", "if False:"
    ),
    "does not report near misses": Mutant(
        "claims/verdict", "problems = example.reading.near_misses", "problems = ()"
    ),
    "reports in another order": Mutant(
        "claims/verdict", "lambda one: one.line", "lambda one: -one.line"
    ),
    "shows what cannot be seen as it is": Mutant(
        "claims/wording",
        "text if text.isprintable() and text == text.strip() else repr(text)",
        "text",
    ),
    "shows long texts whole": Mutant(
        "claims/wording", "LONGEST = 200", "LONGEST = 2000"
    ),
    "swaps the two sides": Mutant(
        "claims/wording",
        "says {_shown(drift.says)}, prints {prints}",
        "says {prints}, prints {_shown(drift.says)}",
    ),
}
