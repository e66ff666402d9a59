"""Which releases a command line names."""

from pathlib import Path

from tools.matrix.choice import Choice, choose
from tools.matrix.pins import Pins

OLD = Pins("1.4", "3.6", 287, Path())
MIDDLE = Pins("1.15", "3.7", 523, Path(), ("enable_v2_behavior",))
NEW = Pins("2.21", "3.13", 1452, Path())
PINNED = {pins.release: pins for pins in (OLD, MIDDLE, NEW)}
NIGHTLY = Pins("nightly", "3.13", 2300, Path(), exact=False)


def chosen(*names):
    return choose(names, PINNED, {"nightly": NIGHTLY})


def test_without_names_all_that_is_pinned_is_run_with_all_switches():
    everything = ((OLD, ("",)), (MIDDLE, ("", "enable_v2_behavior")), (NEW, ("",)))
    assert Choice(everything, (), ()) == chosen()


def test_a_name_stands_for_the_release_without_a_switch():
    assert Choice(((MIDDLE, ("",)), (NEW, ("",))), (), ()) == chosen("2.21", "1.15")


def test_a_switch_is_named_behind_a_plus():
    names = ["1.15+enable_v2_behavior", "1.15", "1.15"]
    assert Choice(((MIDDLE, ("enable_v2_behavior", "")),), (), ()) == chosen(*names)


def test_what_is_newest_is_run_only_if_it_is_named():
    assert Choice(((OLD, ("",)),), (NIGHTLY,), ()) == chosen("nightly", "1.4")


def test_an_unknown_release_is_told_which_there_are_and_the_others_are_chosen():
    unknown = ("1.99", "no such release; there are 1.4 to 2.21, nightly")
    assert Choice(((OLD, ("",)),), (), (unknown,)) == chosen("1.99", "1.4")


def test_an_unknown_switch_is_told_which_there_are():
    assert (
        ("1.15+x", "no such switch; 1.15 has enable_v2_behavior"),
        ("1.4+x", "no such switch; 1.4 has none"),
    ) == chosen("1.15+x", "1.4+x").unknown
