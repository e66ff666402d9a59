"""Copies of this project in a temporary folder, and what is done to them."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

from scopes_site.examples import READING_ORDER, reading_order

EXAMPLES = """
name_scope/skips_get_variable.py
name_scope/reenter_by_slash.py
variable_scope/prefixes_all_names.py
variable_scope/reopen.py
variable_scope/nested_scopes.py
variable/taken_name.py
reuse/already_exists.py
reuse/across_name_scopes.py
reuse/does_not_exist.py
reuse/auto_reuse.py
reuse/layer_called_twice.py
eager/no_tensor_name.py
"""
_PROSE = re.compile(r"^# %%\n# .*", re.MULTILINE)
_INDEX = """\
# Measured

```{toctree}
examples/index
```
"""
_OURS = """
extensions = ["myst_parser", "gallery_claims"]
sphinx_gallery_conf["image_scrapers"] = ()
del sphinx_gallery_conf["reset_argv"]
"""
_STOCK = """
extensions = ["myst_parser", "sphinx_gallery.gen_gallery"]
sphinx_gallery_conf.update(parallel=False, reset_modules=())
"""


def copy(source: Path, target: Path) -> Path:
    """Copy the project at ``source``, without anything that was generated."""
    generated = source / "_build", source / "docs/examples"

    def unwanted(folder: str, names: list[str]) -> list[str]:
        hidden = [name for name in names if name.startswith(".")]
        return hidden + [name for name in names if Path(folder, name) in generated]

    return shutil.copytree(source, target, ignore=unwanted)


def clean(project: Path) -> None:
    """Remove all that a build wrote."""
    for name in ("_build", "docs/examples"):
        shutil.rmtree(project / name, ignore_errors=True)


def scripts(project: Path) -> list[Path]:
    """Return the examples of ``project`` in their order."""
    folder = project / "examples"
    return [folder / name for name in reading_order(folder)]


def reduce(project: Path, listed: str = EXAMPLES) -> Path:
    """Leave of ``project`` the listed examples, and one page of its own.

    Links between pages become emphasis, for most of the pages are gone.
    """
    examples = project / "examples"
    (examples / READING_ORDER).write_text(listed)
    kept = scripts(project)
    for path in examples.rglob("*.py"):
        if path not in kept:
            path.unlink()
    for folder in examples.glob("*/"):
        if not any(folder.glob("*.py")):
            shutil.rmtree(folder)
    for path in [*kept, *examples.rglob("*.rst")]:
        path.write_text(path.read_text().replace(":doc:`", ":emphasis:`"))
    for path in (project / "docs").rglob("*.md"):
        path.unlink()
    (project / "docs/index.md").write_text(_INDEX)
    return _set_up(project, _OURS)


def make_stock(project: Path) -> Path:
    """Let Sphinx-Gallery alone build ``project``."""
    return _set_up(project, _STOCK)


def multiply(project: Path, count: int) -> Path:
    """Copy examples of ``project`` under new names until there are ``count``."""
    originals = scripts(project)
    paths = [*originals]
    for number in range(count - len(originals)):
        original = originals[number % len(originals)]
        name = f"{original.stem}_copy{1 + number // len(originals)}.py"
        paths.append(original.with_name(name))
        shutil.copy(original, paths[-1])
    names = [path.relative_to(project / "examples").as_posix() for path in paths]
    (project / "examples" / READING_ORDER).write_text("\n".join(names))
    return project


def edit(example: Path, text: str) -> None:
    """End the first line of prose in ``example`` with ``text``."""
    example.write_text(edited(example.read_text(), text))


def edited(source: str, text: str) -> str:
    """Return ``source`` with ``text`` at the end of its first line of prose."""
    return _PROSE.sub(lambda found: f"{found[0]} {text}", source, count=1)


def _set_up(project: Path, settings: str) -> Path:
    """End ``conf.py`` with ``settings``."""
    conf = project / "conf.py"
    conf.write_text(conf.read_text() + settings)
    return project
