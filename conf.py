"""How Sphinx builds the site: configuration here, sources in docs/."""

import os
import sys

from sphinx_gallery.sorting import ExplicitOrder

sys.path.insert(0, os.path.dirname(__file__))
os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")

from scopes_site.examples import chapters, reading_order

project = "TensorFlow Scopes by Example"
author = "The TensorFlow Scopes by Example developers"
language = "en"
html_title = project

extensions = [
    "myst_parser",
    "gallery_claims",
    "scopes_site",
    "scope_pictures.pages",
]
nitpicky = True

sphinx_gallery_conf = {
    "examples_dirs": "../examples",
    "gallery_dirs": "examples",
    "subsection_order": [f"../examples/{chapter}" for chapter in chapters()] + ["*"],
    "within_subsection_order": ExplicitOrder(
        [path.split("/")[1] for path in reading_order()] + ["*"]
    ),
    "filename_pattern": r"\.py$",
    "capture_repr": (),
    "image_scrapers": ("scope_pictures.pages.scraper.scrape",),
    "reset_argv": "scope_pictures.pages.scraper.record",
    "reset_modules": ("scopes_site.reset_tensorflow.reset_tensorflow",),
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
search_leaves_out = [
    "404",
    "changelog",
    "examples/index",
    "examples/*/index",
    "hosting",
    "speed",
    "symbols",
    "coverage",
    "releases",
]
doctest_default_flags = 0
doctest_global_setup = """
from scopes_site.reset_tensorflow import reset_tensorflow
reset_tensorflow()
"""

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
templates_path = ["docs/_templates"]
