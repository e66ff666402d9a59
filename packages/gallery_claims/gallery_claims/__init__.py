"""A Sphinx extension that holds the examples of Sphinx-Gallery to their claims.

A claim is the comment that says what a statement prints.  On every build each gallery
page, as it will be published, is compared with its example; one mismatch fails the
build.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sphinx.application import Sphinx


def setup(app: Sphinx) -> dict[str, object]:
    """Connect the gate to the life of a build."""
    from .gallery.fingerprint import code_version
    from .gallery.generation import Generation
    from .pages.doctest_builder import IsolatedDocTestBuilder
    from .pages.doctest_marks import mark_for_doctest
    from .pages.gate import Gate
    from .pages.own_pages import PrintedRole
    from .pages.shown_cells import (
        ClaimedCell,
        ShowCells,
        add_static_folder,
        add_style,
        visit_cell,
    )
    from .pages.sign import Sign, visit_sign
    from .runs.options import Limits
    from .site_conf import REMEDY

    app.setup_extension("sphinx.ext.doctest")
    app.add_builder(IsolatedDocTestBuilder, override=True)
    app.setup_extension("sphinx_gallery.gen_gallery")
    app.add_config_value("gallery_claims_own_pages", False, "env", bool)
    app.add_config_value("gallery_claims_remedy", REMEDY, "")
    app.add_config_value("gallery_claims_isolate", True, "", bool)
    app.add_config_value("gallery_claims_preload", [], "", list)
    app.add_config_value("gallery_claims_seconds", Limits.seconds, "", int)
    app.add_config_value("gallery_claims_characters", Limits.characters, "", int)
    app.add_config_value("gallery_claims_checked_with", {}, "html", dict)
    app.add_role("printed", PrintedRole())
    app.add_node(Sign, html=(visit_sign, None))
    app.add_node(ClaimedCell, html=(visit_cell, None))
    app.add_post_transform(ShowCells)
    generation = Generation()
    gate = Gate(generation)
    app.connect("config-inited", generation.take_over)
    app.connect("builder-inited", generation.begin, priority=400)
    app.connect("builder-inited", generation.end, priority=600)
    app.connect("doctree-read", mark_for_doctest)
    app.connect("env-updated", generation.write_all_again)
    app.connect("env-updated", gate.judge)
    app.connect("html-page-context", gate.mark_unverified)
    app.connect("builder-inited", add_static_folder)
    app.connect("doctree-resolved", gate.sign)
    app.connect("html-page-context", add_style)
    app.connect("build-finished", gate.seal)
    app.connect("build-finished", generation.release)
    return {
        "env_version": code_version(),
        "parallel_read_safe": True,
        "parallel_write_safe": True,
    }
