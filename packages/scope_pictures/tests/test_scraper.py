"""Sphinx-Gallery's settings belong together."""

import pytest
from scope_pictures.pages.scraper import scrape
from sphinx.errors import ConfigError
from sphinx_gallery.py_source_parser import split_code_and_text_blocks


def test_a_site_that_does_not_record_its_graphs_is_told_so(tmp_path):
    example = tmp_path / "example.py"
    example.write_text('"""Title"""\nprint(1)\n')
    _, (_, cell) = split_code_and_text_blocks(example)
    with pytest.raises(ConfigError) as caught:
        scrape(cell, {"src_file": str(example)}, {})
    assert (
        'sphinx_gallery_conf["reset_argv"]: does not record the graphs; '
        'set it to "scope_pictures.pages.scraper.record"'
    ) == str(caught.value)
