"""The marks on highlighted lines; the text of a block stays as it is."""

from gallery_claims.marks import mark_claims, mark_printed

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
