"""What the command line takes from a site's ``conf.py``."""

from __future__ import annotations

import os
import re
import runpy
from collections.abc import Sequence
from pathlib import Path

from sphinx_gallery.gen_gallery import DEFAULT_GALLERY_CONF

from .examples import find_examples
from .runs.options import Limits, Settings

REMEDY = "python -m gallery_claims accept"


class NoConf(Exception):
    """A folder without ``conf.py``, and what to do."""


def read_settings(confdir: Path, source: Path) -> Settings:
    """Read ``conf.py`` in ``confdir``; its example folders count from ``source``.

    Raises :exc:`NoConf` where there is none.
    """
    if not (confdir / "conf.py").is_file():
        raise NoConf(f"{confdir / 'conf.py'}: no such file; name its folder with -c")
    before = Path.cwd()
    os.chdir(confdir)
    try:
        conf = runpy.run_path("conf.py")
    finally:
        os.chdir(before)
    gallery = {**DEFAULT_GALLERY_CONF, **conf.get("sphinx_gallery_conf", {})}
    pattern = re.compile(gallery["filename_pattern"])
    return Settings(
        examples=tuple(
            example.source
            for example in find_examples(gallery, source.resolve())
            if pattern.search(str(example.source))
        ),
        preload=tuple(conf.get("gallery_claims_preload", ())),
        capture_repr=tuple(gallery["capture_repr"]),
        limits=Limits(
            conf.get("gallery_claims_seconds", Limits.seconds),
            conf.get("gallery_claims_characters", Limits.characters),
        ),
        remedy=conf.get("gallery_claims_remedy", REMEDY),
    )


def choose(settings: Settings, files: Sequence[str]) -> list[Path]:
    """Return the named files, and all examples below the named folders; or all."""
    if not files:
        return list(settings.examples)
    paths = [Path(name).resolve() for name in files]
    inside = [one for one in settings.examples if set(paths) & set(one.parents)]
    return [path for path in paths if not path.is_dir()] + inside
