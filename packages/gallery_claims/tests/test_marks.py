"""Claims beside the lines that they claim, and the marks on both in HTML."""

from gallery_claims.pages.marks import Shown, mark_claims, mark_printed, pair

CODE = (
    '<div><pre><span></span><span class="c1"># why</span>\n'
    '<span class="nb">print</span>(1)  <span class="c1"># 1</span>\n</pre></div>'
)


def test_the_comment_of_a_claim_is_marked_with_its_number():
    marked = CODE.replace('"c1"># 1', '"c1 claim" data-pair="7"># 1')
    assert marked == mark_claims(CODE, [1], {1: 7})


def test_a_part_of_a_claim_that_prints_nothing_has_no_number():
    marked = CODE.replace('"c1"># why', '"c1 claim"># why')
    assert marked == mark_claims(CODE, [0], {})


def test_a_line_that_is_not_highlighted_is_left_alone():
    plain = "<pre># 1\n</pre>"
    assert "<pre><span></span># 1\n</pre>" == mark_claims(plain, [0], {0: 1})


def test_the_newline_that_a_highlighter_puts_into_a_span_is_kept():
    code = '<pre><span class="c1"># 1</span><span class="w">\n</span></pre>'
    assert (
        '<pre><span></span><span class="c1 claim" data-pair="1"># 1</span>'
        '<span class="w">\n</span></pre>'
    ) == mark_claims(code, [0], {0: 1})


def test_a_column_of_line_numbers_is_not_the_code():
    numbers = "<td><pre>1\n2\n</pre></td>"
    assert mark_claims(numbers + CODE, [1], {1: 7}).startswith(numbers)


def test_a_printed_line_is_marked_with_its_number():
    html = "<div><pre><span></span>a\nb &lt;c&gt;\n</pre></div>"
    assert (
        "<div><pre><span></span>a\n"
        '<span class="claimed" data-pair="1">b &lt;c&gt;\n</span></pre></div>'
    ) == mark_printed(html, {1: 1})


def test_a_claim_beside_a_print_is_paired_with_its_line():
    code = 'x = 1\nprint("a")  # a\nprint("b")  # b'
    assert Shown(claims=(1, 2), pairs=((1, 0), (2, 1))) == pair(code, "a\nb")


def test_the_header_of_a_claim_below_belongs_to_the_claim_and_pairs_with_nothing():
    code = "for n in (1, 2):\n    print(n)\n# Output:\n# 1\n# 2"
    assert Shown(claims=(2, 3, 4), pairs=((3, 0), (4, 1))) == pair(code, "1\n2")


def test_lines_in_any_order_are_paired_by_what_they_say():
    code = "for n in {1, 2}:\n    print(n)\n# Unordered output:\n# 1\n# 2"
    assert Shown(claims=(2, 3, 4), pairs=((3, 1), (4, 0))) == pair(code, "2\n1")


def test_a_cut_claim_is_paired_with_the_whole_line():
    code = 'print("Variable w exists")  # Variable w ...'
    assert Shown(claims=(0,), pairs=((0, 0),)) == pair(code, "Variable w exists")


def test_a_comment_that_is_no_claim_is_not_one_here():
    assert Shown(claims=(1,), pairs=((1, 0),)) == pair('# Why.\nprint("#")  # #', "#")


def test_a_claim_that_does_not_hold_is_a_claim_without_a_pair():
    code = 'print("a")  # x\nprint("b")  # b'
    assert Shown(claims=(0, 1), pairs=((1, 1),), whole=False) == pair(code, "a\nb")


def test_text_that_nothing_claims_moves_no_pair():
    code = 'print("a")\nprint("b")  # b'
    assert Shown(claims=(1,), pairs=((1, 1),), whole=False) == pair(code, "a\nb")
