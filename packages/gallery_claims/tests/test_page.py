"""Gallery pages, read back into their cells."""

from docutils import nodes
from gallery_claims.pages.read import PageCell, read_page

from .example import code_node, printed_node


def place(first, last):
    text = f"GENERATED FROM PYTHON SOURCE LINES {first}-{last}"
    return nodes.comment(text, text)


def page(*children):
    document = nodes.document(None, None)
    section = nodes.section("", *children)
    document += section
    return document


def prose(text):
    return nodes.paragraph(text, text)


def test_a_page_without_code_has_no_cells():
    assert [] == read_page(page(place(1, 5), prose("Prose.")))


def test_printed_text_belongs_to_the_code_above_it():
    codes = [code_node("print(1)"), code_node("x = 1"), code_node("print(2)")]
    texts = [printed_node("1"), printed_node("2")]
    document = page(
        *(prose("Introduction."), place(8, 10), codes[0], texts[0]),
        *(place(11, 13), prose("Prose."), place(14, 15), codes[1]),
        *(place(16, 17), codes[2], texts[1]),
    )
    assert [
        PageCell(8, codes[0], texts[0]),
        PageCell(14, codes[1], None),
        PageCell(16, codes[2], texts[1]),
    ] == read_page(document)


def test_the_printed_text_of_a_single_cell_comes_before_its_code():
    code, text = code_node("print(1)"), printed_node("1")
    lines = nodes.line_block("", nodes.line("", ""))
    document = page(prose("Introduction."), place(8, 10), text, lines, code)
    assert [PageCell(8, code, text)] == read_page(document)


def test_code_in_the_prose_is_not_a_cell():
    quoted = nodes.literal_block("y = 1", "y = 1", language="Python")
    code = code_node("print(1)")
    document = page(place(6, 7), prose("Like this:"), quoted, place(8, 9), code)
    assert [PageCell(8, code, None)] == read_page(document)


def test_the_text_of_a_cell_without_printed_text_is_empty():
    cell = PageCell(1, code_node("x = 1"))
    assert ("", False) == (cell.text, cell.raised)


def test_a_traceback_is_not_printed_text():
    cell = PageCell(1, code_node("x"), printed_node("NameError: x", "pytb"))
    assert ("NameError: x", True) == (cell.text, cell.raised)
