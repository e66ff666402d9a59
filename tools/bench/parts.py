"""What is measured of the build itself, part by part."""

from __future__ import annotations

import re
from pathlib import Path

from . import project
from .command import Usage
from .workshop import Variant, Workshop

SITE = ["-q", "-c", ".", "docs", "_build/html"]
OURS = ["-m", "gallery_claims", "build", "-W", "--keep-going", *SITE]
STOCK = ["-m", "sphinx", *SITE]
PAGES = ["-m", "sphinx", "-D", "plot_gallery=0", *SITE]
READ = ["-m", "sphinx", "-b", "dummy", *SITE]  # all but the writing of HTML
JUDGE = ["-m", "tools.bench.time_judge", *SITE]
SCRIPT = ["-m", "tools.bench.run_examples"]
SIZES = (100, 500)
STOCK_SIZES = (100,)


def ours(folder: Path) -> Variant:
    """Return our build of the project in ``folder``, from nothing."""
    return Variant("ours", folder, [OURS], project.clean)


def stock(folder: Path) -> Variant:
    """Return the build of Sphinx-Gallery alone, from nothing."""
    return Variant("stock", project.make_stock(folder), [STOCK], project.clean)


def cold(shop: Workshop) -> dict[str, object]:
    """Build from nothing; and the least that this could cost."""
    folder = shop.copy("cold")
    script = [*SCRIPT, *project.reading_order(folder)]
    pages = project.make_stock(shop.copy("cold-pages"))
    variants = [
        ours(folder),
        stock(shop.copy("cold-stock")),
        Variant("script", folder, [script]),
        Variant("pages", pages, [PAGES], project.clean),
    ]
    return shop.alternate("cold", variants)


def nochange(shop: Workshop) -> dict[str, object]:
    """Build again where nothing has changed."""
    variants = [
        Variant("ours", shop.copy("nochange"), [OURS]),
        Variant("stock", project.make_stock(shop.copy("nochange-stock")), [STOCK]),
    ]
    imports = {}
    for variant in variants:
        shop.run(variant.folder, variant.commands[0])
        shop.run(variant.folder, variant.commands[0], PYTHONPROFILEIMPORTTIME="1")
        imports[variant.name] = imports_tensorflow(shop.log.read_text(errors="replace"))
    return {**shop.alternate("nochange", variants), "imports_tensorflow": imports}


def imports_tensorflow(log: str) -> bool:
    """Whether Python's own log of imports names TensorFlow."""
    return re.search(r"\| +tensorflow$", log, re.MULTILINE) is not None


def edit(shop: Workshop) -> dict[str, object]:
    """Build again with one line of prose edited; and what that needs at the least."""

    def edit_first(folder: Path) -> None:
        project.edit(project.reading_order(folder)[0], "Edited.")

    folder = shop.copy("edit")
    alone = project.make_stock(shop.copy("edit-stock"))
    shop.run(folder, OURS)
    shop.run(alone, STOCK)
    variants = [
        Variant("ours", folder, [OURS], edit_first),
        Variant("nochange", folder, [OURS]),
        Variant("stock", alone, [STOCK], edit_first),
        Variant("script", folder, [[*SCRIPT, project.reading_order(folder)[0]]]),
    ]
    return shop.alternate("edit", variants)


def compare(shop: Workshop) -> dict[str, object]:
    """Compare every page with its example, in a build where nothing has changed."""
    folder = shop.copy("compare")
    shop.run(folder, JUDGE)
    runs = []
    for number in range(shop.rounds):
        shop.run(folder, JUDGE)
        seconds = float(re.search(r"judge: (\S+)", shop.log.read_text())[1])
        runs.append(vars(Usage(seconds, 0)))
        print(f"compare {number + 1}/{shop.rounds}: {seconds:.4f} s", flush=True)
    return {"rounds": shop.rounds, "runs": {"judge": runs}}


def linear(shop: Workshop) -> dict[str, object]:
    """Build from nothing with more and more examples, copies under new names."""
    real = shop.examples
    variants = []
    for size in (real, *SIZES):
        folder = project.multiply(shop.copy(f"linear-{size}"), size)
        variants.append(Variant(f"ours {size}", folder, [OURS], project.clean))
        reading = project.multiply(shop.copy(f"linear-read-{size}"), size)
        variants.append(Variant(f"read {size}", reading, [READ], project.clean))
        if size in (real, *STOCK_SIZES):
            folder = project.multiply(shop.copy(f"linear-stock-{size}"), size)
            project.make_stock(folder)
            variants.append(Variant(f"stock {size}", folder, [STOCK], project.clean))
    return shop.alternate("linear", variants, max(1, shop.rounds // 2))
