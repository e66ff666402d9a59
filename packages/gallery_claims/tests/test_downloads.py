"""The dates inside of the downloads do not tell when they were made."""

import zipfile

import pytest
from gallery_claims.gallery.zip_dates import fix_dates

from .command import command

EARLIEST = (1980, 1, 1, 0, 0, 0)
NOVEMBER_2023 = (2023, 11, 14, 22, 13, 20)


@pytest.fixture
def archive(tmp_path):
    """A zip file of two members, of two dates."""
    path = tmp_path / "tower.zip"
    with zipfile.ZipFile(path, "w") as made:
        made.writestr(zipfile.ZipInfo("tower.py", (2001, 2, 3, 4, 5, 6)), "w = 1\n")
        made.writestr("tower.ipynb", "{}")
    return path


def members(path):
    """Return name, date and content of each member of a zip file."""
    with zipfile.ZipFile(path) as archive:
        return [
            (member.filename, member.date_time, archive.read(member))
            for member in archive.infolist()
        ]


@pytest.mark.parametrize(
    ("epoch", "date"),
    [
        (None, EARLIEST),
        ("0", EARLIEST),
        ("1700000000", NOVEMBER_2023),
    ],
)
def test_all_members_get_one_date(archive, monkeypatch, epoch, date):
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    if epoch:
        monkeypatch.setenv("SOURCE_DATE_EPOCH", epoch)
    fix_dates(archive)
    expected = [("tower.py", date, b"w = 1\n"), ("tower.ipynb", date, b"{}")]
    assert expected == members(archive)
    assert [archive] == list(archive.parent.iterdir())


def test_the_bytes_do_not_depend_on_when_or_where_it_was_made(archive, monkeypatch):
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    other = archive.with_name("other.zip")
    with zipfile.ZipFile(other, "w", zipfile.ZIP_DEFLATED) as made:
        made.writestr(zipfile.ZipInfo("tower.py", (1999, 1, 1, 0, 0, 0)), "w = 1\n")
        made.writestr(zipfile.ZipInfo("tower.ipynb"), "{}")
    fix_dates(archive)
    fix_dates(other)
    assert archive.read_bytes() == other.read_bytes()


def test_an_archive_whose_dates_are_right_is_not_written_again(archive):
    fix_dates(archive)
    before = archive.stat()
    fix_dates(archive)
    after = archive.stat()
    assert (before.st_ino, before.st_mtime_ns) == (after.st_ino, after.st_mtime_ns)


def test_a_build_gives_its_downloads_the_date_of_the_source(gallery):
    gallery.example("one", '\nprint("w")  # w\n')
    arguments = ["build", "-q", "-c", ".", "docs", "_build/html"]
    assert 0 == command(gallery, *arguments).status
    assert {EARLIEST} == dates(gallery)
    assert 0 == command(gallery, *arguments, SOURCE_DATE_EPOCH="1700000000").status
    assert {NOVEMBER_2023} == dates(gallery)


def dates(gallery):
    """Return the dates of all members of all downloads of the published site."""
    archives = list((gallery.folder / "_build/html/_downloads").rglob("*.zip"))
    assert archives
    return {date for path in archives for _, date, _ in members(path)}
