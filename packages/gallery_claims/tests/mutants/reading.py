"""Checkers that read the comments of an example wrongly."""

from .mutant import Mutant

MUTANTS = {
    "ignores unordered claims": Mutant(
        "claims/read",
        "in (ORDERED, UNORDERED):\n            problem",
        "in (ORDERED,):\n            problem",
    ),
    "sorts every claim": Mutant(
        "claims/read", "ordered = comment.text == ORDERED", "ordered = False"
    ),
    "sorts no claim": Mutant(
        "claims/read", "ordered = comment.text == ORDERED", "ordered = True"
    ),
    "reads only the first line below a header": Mutant(
        "claims/read", "            line += 1\n", "            break\n"
    ),
    "skips the last line below a header": Mutant(
        "claims/read",
        "expected = tuple(self._lines_below(comment))",
        "expected = tuple(self._lines_below(comment))[:-1]",
    ),
    "reads on below a header at another indentation": Mutant(
        "claims/read", "if comment.column != header.column or not", "if not"
    ),
    "reads on below a header over the next one": Mutant(
        "claims/read", "comment.text in (ORDERED, UNORDERED) or DIRECTIVE", "DIRECTIVE"
    ),
    "reads on below a header into the next cell": Mutant(
        "claims/read", " or DIRECTIVE.match(comment.text)", ""
    ),
    "takes a header for that of the inner statement": Mutant(
        "claims/read", " and statement.column == comment.column", ""
    ),
    "accepts a header inside a loop": Mutant(
        "claims/read", "if above.repeats:", "if False:"
    ),
    "accepts a claim beside a print in a loop": Mutant(
        "claims/read", "if statement.repeats:", "if False:"
    ),
    "accepts a header without lines": Mutant(
        "claims/read", "if not expected:", "if False:"
    ),
    "says nothing about a header in the prose": Mutant(
        "claims/read",
        "if cell is None:\n            return (",
        "if cell is None:\n            return None\n            (",
    ),
    "says nothing about near misses": Mutant(
        "claims/read", "elif _NEAR_HEADER.fullmatch(comment.text)", "elif False"
    ),
    "takes a sentence for a near miss": Mutant(
        "claims/read", "_NEAR_HEADER.fullmatch(", "_NEAR_HEADER.match("
    ),
    "minds the case of a near miss": Mutant(
        "claims/read", "re.IGNORECASE", "re.NOFLAG if hasattr(re, 'NOFLAG') else 0"
    ),
    "does not mind a missing space": Mutant(
        "claims/read", 'if comment.text[1:2] not in ("", " "):', "if False:"
    ),
    "strips the indentation of a claim": Mutant(
        "claims/read", '[1:].removeprefix(" ")', "[1:].strip()"
    ),
    "accepts two claims on one statement": Mutant(
        "claims/read", "        self._refuse_overlaps()\n", ""
    ),
    "gives a claim to the first statement of its line": Mutant(
        "claims/read", "return None if following else comment", "return comment"
    ),
    "does not say which prints are silent": Mutant(
        "claims/read", "silent.append(statement.last)", "pass"
    ),
    "takes a claimed loop's prints for silent": Mutant(
        "claims/read",
        "elif not any(statement.last in lines for lines in covered):",
        "else:",
    ),
    "finds comments by a search, so that strings count": Mutant(
        "claims/statements",
        "    for token in tokenize.generate_tokens(io.StringIO(source).readline):\n",
        "    import re\n"
        "    for n, text in enumerate(source.split('\\n'), 1):\n"
        "        if match := re.search('#.*', text):\n"
        "            at = match.start()\n"
        "            alone = not text[:at].strip()\n"
        "            found[n] = Comment(n, at, match[0].rstrip(), alone)\n"
        "    return found\n"
        "    for token in tokenize.generate_tokens(io.StringIO(source).readline):\n",
    ),
    "knows no loops": Mutant(
        "claims/statements", "repeats or isinstance(child, _REPEATS)", "repeats"
    ),
    "takes every call for a print": Mutant(
        "claims/statements", 'and statement.value.func.id == "print"', ""
    ),
    "does not look inside of blocks": Mutant(
        "claims/statements",
        "        yield from _walk(child, repeats or isinstance(child, _REPEATS))\n",
        "",
    ),
}
