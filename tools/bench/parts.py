"""What is measured of the build, part by part."""

from __future__ import annotations

import re
from pathlib import Path

from . import project
from .command import Usage
from .workshop import Runs, Variant, Workshop

SITE = ["-q", "-c", ".", "docs", "_build/html"]
OURS = ["-m", "gallery_claims", "build", "-W", "--keep-going", *SITE]
STOCK = ["-m", "sphinx", *SITE]
READ = ["-m", "sphinx", "-b", "dummy", *SITE]  # all but the writing of HTML
JUDGE = ["-m", "tools.bench.time_judge", *SITE]
SIZES = (100, 500)


def cold(shop: Workshop) -> Runs:
    """Build from nothing."""
    return shop.alternate("cold", _both(shop, "cold", before=project.clean))


def nochange(shop: Workshop) -> Runs:
    """Build again where nothing has changed."""
    variants = _both(shop, "nochange")
    _build_all(shop, variants)
    return shop.alternate("nochange", variants)


def edit(shop: Workshop) -> Runs:
    """Build again with one line of prose edited."""

    def edit_first(folder: Path) -> None:
        project.edit(project.scripts(folder)[0], "Edited.")

    variants = _both(shop, "edit", before=edit_first)
    _build_all(shop, variants)
    return shop.alternate("edit", variants)


def compare(shop: Workshop) -> Runs:
    """Compare every page with its example, in a build where nothing has changed."""
    folder = shop.copy("compare")
    shop.run(folder, JUDGE)
    runs = []
    for number in range(shop.rounds):
        shop.run(folder, JUDGE)
        (seconds,) = re.findall(r"judge: (\S+)", shop.log.read_text())
        runs.append(Usage(float(seconds), 0))
        print(f"compare {number + 1}/{shop.rounds}: {seconds} s", flush=True)
    return {"judge": runs}


def growth(shop: Workshop) -> Runs:
    """Build from nothing with more and more examples, copies under new names."""
    variants = []
    for size in (shop.examples, *SIZES):
        folder = project.multiply(shop.copy(f"growth-{size}"), size)
        variants.append(Variant(f"read {size}", folder, READ, project.clean))
    more = _both(shop, "growth", before=project.clean)
    for variant in more:
        project.multiply(variant.folder, SIZES[0])
    return shop.alternate("growth", [*variants, *more])


def _both(shop: Workshop, part: str, **options) -> list[Variant]:
    """Return our build of a copy, and that of Sphinx-Gallery alone of another."""
    stock = project.make_stock(shop.copy(f"{part}-stock"))
    return [
        Variant("ours", shop.copy(part), OURS, **options),
        Variant("stock", stock, STOCK, **options),
    ]


def _build_all(shop: Workshop, variants: list[Variant]) -> None:
    for variant in variants:
        shop.run(variant.folder, variant.command)
