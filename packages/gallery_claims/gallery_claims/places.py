"""Where a site is built and published, and what must not be touched there."""

from __future__ import annotations

import os
import shutil
from dataclasses import dataclass
from pathlib import Path

MARK = "made_by_gallery_claims"  # a file in each folder that a build works in


class CannotBuild(Exception):
    """A build that did not begin or not publish, and what to do."""


@dataclass(frozen=True)
class Places:
    """The folders of one build: its ``source``, and ``out``, where readers look."""

    source: Path
    out: Path

    @property
    def aside(self) -> Path:
        """The folder beside ``out`` in which a build works."""
        return self.out.parent / f".{self.out.name}"

    @property
    def work(self) -> Path:
        """Where Sphinx writes the site."""
        return self.aside / "work"

    @property
    def doctrees(self) -> Path:
        """Where Sphinx keeps what it has read."""
        return self.aside / "doctrees"

    def check(self) -> None:
        """Raise :exc:`CannotBuild` if a build would replace what none has made."""
        source = self.source.resolve()
        if not source.is_dir():
            raise CannotBuild(f"{self.source}: no such folder; name that of the pages")
        for place in (self._absolute, self.out.resolve()):
            if place == source:
                self._refuse("is the folder of the pages")
            if place in source.parents:
                self._refuse(f"holds {self.source}, the folder of the pages")
        if self.out.is_symlink():
            target = Path(self._absolute.parent, os.readlink(self.out))
            if target.parent != self._aside:
                self._refuse(f"is a link to {os.readlink(self.out)}")
            for name in self._added(target):
                self._refuse(f"holds {name}, which no build made")
        elif self.out.is_dir():
            if any(self.out.iterdir()):
                self._refuse("holds files that no build made")
        elif self.out.exists():
            self._refuse("is a file")
        if self.out.name in ("", ".."):
            self._refuse("has no name of its own")
        if os.path.lexists(self.aside) and not self._is_ours():
            raise CannotBuild(
                f"{self.aside}: a build of {self.out} would work there, and no build "
                "made it; move it away, or name another folder for the site"
            )

    def make(self) -> None:
        """Make the folder in which a build works."""
        self.aside.mkdir(parents=True, exist_ok=True)
        (self.aside / MARK).touch()

    def show(self, site: Path) -> None:
        """Let ``out`` show ``site`` from now on, in one step."""
        self._list_of(site.name).write_text("\n".join(sorted(files_of(site))), "utf-8")
        link = self.aside / "link"
        link.unlink(missing_ok=True)
        link.symlink_to(Path(self.aside.name, site.name))
        if self.out.is_dir() and not self.out.is_symlink():
            self.out.rmdir()  # fails where it is not empty any more
        os.replace(link, self.out)

    def drop_all_but(self, site: Path) -> None:
        """Remove the sites that were shown before ``site``."""
        for old in self.aside.glob("site-????????"):
            if old.name != site.name:
                shutil.rmtree(old, ignore_errors=True)
                self._list_of(old.name).unlink(missing_ok=True)

    def _list_of(self, site: str) -> Path:
        """Return the file that lists what a build published as ``site``."""
        return self.aside / f"{site}.files"

    def _added(self, site: Path) -> list[str]:
        """Return what somebody put into ``site``, as far as its list is there."""
        path = self._list_of(site.name)
        if not path.exists():
            return []
        return sorted(files_of(site) - set(path.read_text("utf-8").split("\n")))

    @property
    def _absolute(self) -> Path:
        """Where ``out`` itself is, whatever it is a link to."""
        return self.out.parent.resolve() / self.out.name

    @property
    def _aside(self) -> Path:
        return self._absolute.parent / self.aside.name

    def _is_ours(self) -> bool:
        """Whether a build made the folder aside, or it is empty."""
        return self.aside.is_dir() and (
            (self.aside / MARK).is_file() or not any(self.aside.iterdir())
        )

    def _refuse(self, why: str) -> None:
        raise CannotBuild(f"{self.out}: {why}; name another folder for the site")


def files_of(site: Path) -> set[str]:
    """Return the names of all files below a folder; of none, if it is not there."""
    names = (Path(folder, name) for folder, _, files in os.walk(site) for name in files)
    return {path.relative_to(site).as_posix() for path in names}
