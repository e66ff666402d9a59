"""Keep Sphinx-Gallery's generated files true to the examples.

Sphinx-Gallery runs an example again only if the script's text differs from that of
the last run that passed.  It does not see that a failing or killed run left another
page behind, that an example is gone, or that a library is new.  So every build notes
what it generated, and the next one drops whatever is not as noted; Sphinx-Gallery
then makes it anew.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from importlib import metadata
from pathlib import Path

from sphinx.errors import ConfigError

from ..examples import ExamplePage
from ..whole import write_whole
from .outputs import CHANGING, GENERATED, is_generated, is_list, others, outputs

_NOTES = ".gallery_claims.json"
LOCK = ".gallery_claims.lock"
_STAND_IN = f"""\
:orphan:

{GENERATED}

{{title}}
{{underline}}

This example did not run to its end.
"""


@dataclass
class _Notes:
    """What is noted of the examples in one folder, each by its name."""

    states: dict[str, str] = field(default_factory=dict)
    ran_with: dict[str, str] = field(default_factory=dict)
    extra: dict[str, list[str]] = field(default_factory=dict)


def drop_stale(examples: Iterable[ExamplePage], fingerprint: str) -> list[ExamplePage]:
    """Delete the generated files of every example whose page cannot be trusted.

    Returns the examples that will run.
    """
    noted: dict[Path, _Notes] = {}
    stale: list[ExamplePage] = []
    for example in examples:
        folder = example.target.parent
        if folder not in noted:
            noted[folder] = _read_notes(folder)
        name = example.target.name
        extra = noted[folder].extra.get(name, ())
        if noted[folder].states.get(name) != _state(example, extra, fingerprint):
            _delete_outputs(example.target, extra)
        if not example.target.with_name(f"{name}.py.md5").exists():
            stale.append(example)
    return stale


def in_the_way(
    examples: Sequence[ExamplePage], folders: Iterable[tuple[Path, Path]]
) -> Iterator[tuple[Path, Path]]:
    """Yield each file that no build made where one goes, and what that is made from.

    ``folders`` are those of the gallery: of its examples, and of their pages.
    """
    for example in examples:
        noted = _read_notes(example.target.parent).states
        if example.target.name not in noted and not is_generated(example.target):
            yield outputs(example.target)[0], example.source
    chapters = [(one.source.parent, one.target.parent) for one in examples]
    for source, folder in dict.fromkeys([*folders, *chapters]):
        built = (folder / LOCK).exists() or (folder / _NOTES).exists()
        if not built and not is_list(folder / "index.rst", source / "index.rst"):
            yield folder / "index.rst", source


def find_others(examples: Iterable[ExamplePage]) -> dict[Path, set[str]]:
    """Return which files beside each page, called like it, no build made."""
    found = {}
    for example in examples:
        extra = _read_notes(example.target.parent).extra.get(example.target.name, ())
        found[example.target] = others(example.target, extra)
    return found


def write_notes(
    examples: Iterable[ExamplePage],
    left_alone: Mapping[Path, set[str]],
    fingerprint: str,
    ran: set[Path],
    versions: str,
) -> dict[str, str]:
    """Note the generated files of every example, as they are now.

    ``left_alone`` are the files beside each page that were there before.  Those in
    ``ran`` have just run with ``versions``.  Returns what each example whose
    page still stands ran with when it last ran, by the name of its page.
    """
    folders: dict[Path, _Notes] = {}
    ran_with = {}
    for example in examples:
        folder, name = example.target.parent, example.target.name
        before = _read_notes(folder)
        notes = folders.setdefault(folder, _Notes())
        extra = sorted(others(example.target) - left_alone[example.target])
        if extra:
            notes.extra[name] = extra
        notes.states[name] = _state(example, extra, fingerprint)
        if example.source in ran:
            notes.ran_with[name] = versions
        elif name in before.ran_with and before.states[name] == notes.states[name]:
            notes.ran_with[name] = before.ran_with[name]
        ran_with[example.docname] = notes.ran_with.get(name, "")
    for folder, notes in folders.items():
        if folder.is_dir():
            text = json.dumps(asdict(notes), indent=1, sort_keys=True)
            write_whole(folder / _NOTES, text.encode())
    return ran_with


def write_stand_in(target: Path) -> None:
    """Write a page for an example that has none, so that links to it are not broken."""
    _delete_outputs(target)
    target.parent.mkdir(parents=True, exist_ok=True)
    title = target.name
    text = _STAND_IN.format(title=title, underline="=" * len(title))
    target.with_name(f"{title}.rst").write_text(text)


def drop_orphans(examples: Iterable[ExamplePage], gallery_dir: Path) -> None:
    """Delete the pages below ``gallery_dir`` whose example is gone."""
    targets = {example.target for example in examples}
    for page in list(gallery_dir.rglob("*.rst")):
        target = page.with_suffix("")
        if target not in targets and GENERATED in page.read_text(errors="replace"):
            extra = _read_notes(page.parent).extra.get(target.name, ())
            _delete_outputs(target, extra)
    used = {folder for target in targets for folder in target.parents}
    for folder in [path for path in gallery_dir.glob("*/") if path.name != "images"]:
        if folder not in used and (folder / _NOTES).exists():
            _delete_folder(folder)


def versions(distributions: Mapping[str, str]) -> str:
    """Return the version of this Python and of ``distributions``, as a page shows them.

    They go from the name that readers know to the name that is installed.  Raises
    :exc:`~sphinx.errors.ConfigError` for one that is not.
    """
    try:
        shown = [
            f"{name} {metadata.version(distribution)}"
            for name, distribution in distributions.items()
        ]
    except metadata.PackageNotFoundError as error:
        raise ConfigError(
            f"gallery_claims_checked_with: {error.name!r} is not installed; "
            "name distributions as pip does"
        ) from None
    return ", ".join([*shown, "Python {}.{}".format(*sys.version_info)])


def _state(example: ExamplePage, extra: Iterable[str], fingerprint: str) -> str:
    """Return a digest of the script, its generated files and the environment."""
    digest = hashlib.sha256(fingerprint.encode())
    for path in [example.source, *outputs(example.target, extra)]:
        if not path.name.endswith(CHANGING):
            content = path.read_bytes() if path.exists() else b"absent"
            digest.update(path.name.encode())
            digest.update(hashlib.sha256(content).digest())
    return digest.hexdigest()


def _read_notes(folder: Path) -> _Notes:
    try:
        return _Notes(**json.loads((folder / _NOTES).read_text()))
    except (OSError, ValueError, TypeError):
        return _Notes()


def _delete_outputs(target: Path, extra: Iterable[str] = ()) -> None:
    for path in outputs(target, extra):
        path.unlink()


def _delete_folder(folder: Path) -> None:
    """Delete what was made in a folder without examples, and it, if nothing is left."""
    notes = _read_notes(folder)
    for name in notes.states:
        _delete_outputs(folder / name, notes.extra.get(name, ()))
    index = folder / "index.rst"
    if is_list(index):
        index.unlink(missing_ok=True)
    (folder / _NOTES).unlink()
    for empty in (folder / "images/thumb", folder / "images", folder):
        with contextlib.suppress(OSError):
            empty.rmdir()
