"""How Sphinx builds the site: configuration here, sources in docs/."""

import os
import sys
from pathlib import Path

from sphinx_gallery.sorting import ExplicitOrder

sys.path.insert(0, os.path.dirname(__file__))
os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")

reading_order = (
    (Path(__file__).parent / "examples/reading_order.txt").read_text().split()
)
chapters = dict.fromkeys(path.split("/")[0] for path in reading_order)

project = "TensorFlow Scopes by Example"
author = "The TensorFlow Scopes by Example developers"
language = "en"
html_title = project

extensions = [
    "myst_parser",
    "gallery_claims",
    "lookups",
    "page_assets",
    "page_heads",
    "releases.pages",
    "scope_pictures",
    "hosting",
    "site_search",
]
nitpicky = True
exclude_patterns = ["speed-table.md"]  # a part of speed.md

sphinx_gallery_conf = {
    "examples_dirs": "../examples",
    "gallery_dirs": "examples",
    "subsection_order": [f"../examples/{chapter}" for chapter in chapters] + ["*"],
    "within_subsection_order": ExplicitOrder(
        [path.split("/")[1] for path in reading_order] + ["*"]
    ),
    "filename_pattern": r"\.py$",
    "capture_repr": (),
    "image_scrapers": ("scope_pictures.gallery.scrape",),
    "reset_argv": "scope_pictures.gallery.record",
    "reset_modules": ("tools.reset_tensorflow.reset_tensorflow",),
    "remove_config_comments": True,
    "inspect_global_variables": False,
    "min_reported_time": 3600,
    "write_computation_times": False,
    "download_all_examples": False,
    "show_signature": False,
    "css": ("sg_gallery",),
}

scope_pictures_help = "pictures"
gallery_claims_own_pages = True
gallery_claims_remedy = "make accept"
gallery_claims_checked_with = {"TensorFlow": "tensorflow"}
gallery_claims_preload = ["tensorflow"]
site_search_leave_out = [
    "404",
    "changelog",
    "examples/index",
    "examples/*/index",
    "symbols",
    "coverage",
    "releases",
]
doctest_default_flags = 0
doctest_global_setup = """
from tools.reset_tensorflow import reset_tensorflow
reset_tensorflow()
"""

hosting_shows = "TensorFlow"

html_theme = "furo"
pygments_dark_style = "a11y-dark"
html_copy_source = False
html_show_copyright = False
html_show_sourcelink = False
html_use_index = False
html_favicon = "docs/_static/favicon.svg"
html_static_path = ["docs/_static"]
html_css_files = ["site.css", "example.css", "gallery.css", "releases.css"]
html_js_files = [
    "drawers.js",
    "scrollable.js",
    "copy_code.js",
    "tag_filters.js",
    "releases.js",
]
html_theme_options = {"navigation_with_keys": True}
page_assets = {
    "copy_code.js": "<pre>",
    "gallery.css": "sphx-glr-thumbnails",
    "releases.css": 'id="between"',
    "releases.js": 'id="between"',
    "sg-tags.js": "sg-tag-list",
    "tag_filters.js": "sg-tag-list",
}
templates_path = ["docs/_templates"]
