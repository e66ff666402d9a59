"""Each page is that of a run alone in a fresh process, whatever runs before it."""

import pytest

from .command import command, printed_on
from .gallery import PASSED, ROOT, Gallery

COUNTER = "count = 0\n"
ORDERS = """
from random import Random


class Forwards:
    def __init__(self, folder):
        pass

    def __call__(self, name):
        return name


class Backwards(Forwards):
    def __call__(self, name):
        return [-ord(letter) for letter in name]


class Shuffled(Forwards):
    def __call__(self, name):
        return Random(name).random()
"""
LEAKS = {
    "environment": 'os.environ["TOWER"] = "1"',
    "folder": 'os.chdir("/")',
    "module": 'string.digits = ""',
    "path": 'sys.path.insert(0, "/tower")',
    "random": "random.seed(1)",
    "recursion": "sys.setrecursionlimit(500)",
    "print": "builtins.print = None",
}
SHOWS = """
import builtins, os, random, string, sys
import counter

counter.count += 1
print(counter.count)  # 1
print("TOWER" in os.environ, "/tower" in sys.path)
# Output:
# False False
print(os.getcwd().split("/")[-1])  # examples
print(string.digits)  # 0123456789
print(sys.getrecursionlimit())  # 1000
print(random.random() == 0.13436424411240122)  # False
"""
PRINTED = ["1\nFalse False\nexamples\n0123456789\n1000\nFalse\n"]


def leaking(folder, order):
    gallery = Gallery(folder)
    gallery.write("lib/counter.py", COUNTER)
    gallery.write("lib/orders.py", ORDERS)
    gallery.configure(
        {"within_subsection_order": f"orders.{order}"},
        gallery_claims_preload=["counter", "random", "string"],
    )
    for name, code in LEAKS.items():
        gallery.example(name, f"{SHOWS}\n{code}\n")
    return gallery


@pytest.mark.parametrize("order", ["Forwards", "Backwards", "Shuffled"])
def test_nothing_leaks_from_one_example_into_another(tmp_path, order):
    gallery = leaking(tmp_path, order)
    assert PASSED == gallery.build()
    for name in LEAKS:
        assert PRINTED == printed_on(gallery, f"html/examples/{name}.html")


def test_each_alone_in_a_fresh_process_prints_the_same(tmp_path):
    gallery = leaking(tmp_path, "Forwards")
    path = f"{gallery.folder / 'lib'}"
    ended = command(gallery, "check", PYTHONPATH=f"{ROOT}:{path}")
    assert (0, "") == (ended.status, ended.errors)


def test_without_isolation_they_do_leak(tmp_path):
    gallery = leaking(tmp_path, "Forwards")
    gallery.configure(gallery_claims_isolate=False)
    assert PASSED != gallery.build()
