"""A build that is killed while it writes changes nothing of the published site."""

import signal

from .changes import changes, watched
from .gallery import Gallery

BUILD = ["build", "-q", "-c", ".", "docs", "_build/html"]
MOMENTS = 20
TEXTS = [
    f'\nprint("{name}")  # {name}\n\n# %%\n# Prose.\n\nprint("w")  # w\n'
    for name in ("tower", "encoder")
]


def write(gallery, text):
    for n in range(3):
        gallery.example(f"example_{n}", text)


def site(gallery):
    """Return the content of every file of the published site."""
    root = gallery.folder / "_build/html"
    return {
        str(path.relative_to(root)): path.read_bytes()
        for path in sorted(root.rglob("*"))
        if path.is_file()
    }


def fresh_site(folder, text):
    gallery = Gallery(folder)
    write(gallery, text)
    assert 0 == watched(gallery, *BUILD).status
    return site(gallery)


def test_a_build_killed_before_any_change_on_the_disk_leaves_the_site(
    gallery, tmp_path_factory
):
    sites = [fresh_site(tmp_path_factory.mktemp("fresh"), text) for text in TEXTS]
    assert sites[0] != sites[1]
    for text in TEXTS:
        write(gallery, text)
        assert 0 == watched(gallery, *BUILD).status
    published = 1 + changes(gallery).index("os.rename _build/.html/link _build/html")
    for moment in range(1, MOMENTS + 1):
        old, new = (1, 0) if site(gallery) == sites[1] else (0, 1)
        write(gallery, TEXTS[new])
        last = published * moment // MOMENTS
        assert -signal.SIGKILL == watched(gallery, *BUILD, kill_before=last).status
        assert sites[old] == site(gallery)
        assert 0 == watched(gallery, *BUILD).status
        assert sites[new] == site(gallery)
