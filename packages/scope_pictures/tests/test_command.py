"""The command writes a picture, or says in one line why not."""

import os
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest
import scope_pictures
import tensorflow.compat.v1 as tf
from scope_pictures.__main__ import main
from tensorflow.core.framework.graph_pb2 import GraphDef
from tensorflow.core.protobuf.saved_model_pb2 import SavedModel

from .layers import build

PACKAGE = Path(__file__).parents[1]
SVG = "{http://www.w3.org/2000/svg}"
HOSTILE = [
    '<script>alert("x")</script>',
    'a&amp;b/<c>/"d"',
    "back\\slash\\n/]]>",
    "/begins",
    "ends/",
    "two//slashes",
    "Case/A",
    "case/a",
    "long/" + "n" * 200,
    "line\nbreak",
    "layer_0 … layer_9",
]


@pytest.fixture
def graph(tmp_path):
    graph = tf.Graph()
    with graph.as_default(), tf.variable_scope("tower"):
        weights = tf.get_variable("weights", [2])
        tf.add(weights, 1.0, name="shifted")
    tf.io.write_graph(graph, str(tmp_path), "graph.pb", as_text=False)
    return tmp_path / "graph.pb"


def texts(path):
    """Return the texts of a picture, and so parse it as XML."""
    root = ElementTree.parse(path).getroot()
    return [element.text for element in root.iter(f"{SVG}text")]


def said(capfd, *arguments):
    """Return what the command says, and its exit status."""
    try:
        status = main([str(argument) for argument in arguments])
    except SystemExit as error:
        status = error.code
    out, err = capfd.readouterr()
    assert "" == out
    return f"{err}exit status {status}\n"


def test_the_picture_is_written_and_nothing_else(graph, tmp_path, capfd):
    out = tmp_path / "out.svg"
    assert (f"{graph}: 14 operations, drawn as 2 nodes\nexit status 0\n") == said(
        capfd, graph, "-o", out
    )
    assert ["weights", "shifted", "tower/"] == texts(out)
    assert ["graph.pb", "out.svg"] == sorted(path.name for path in tmp_path.iterdir())


def test_the_same_graph_gives_the_same_bytes(graph, tmp_path):
    pictures = []
    for name in ("one.svg", "two.svg"):
        main([str(graph), "-o", str(tmp_path / name)])
        pictures.append((tmp_path / name).read_bytes())
    assert pictures[0] == pictures[1]


def test_tensorflow_says_nothing_and_the_picture_goes_to_stdout(graph):
    command = [sys.executable, "-m", "scope_pictures", graph, "-o", "-"]
    result = subprocess.run(command, cwd=PACKAGE, capture_output=True, check=True)
    assert f"{graph}: 14 operations, drawn as 2 nodes\n" == result.stderr.decode()
    assert "svg" == ElementTree.fromstring(result.stdout).tag.removeprefix(SVG)


def test_the_title_is_the_name_of_the_file_or_as_given(graph, tmp_path):
    out = tmp_path / "out.svg"
    for options, title in (
        ([], "Scopes of graph.pb"),
        (["--title", "A & B"], "A & B"),
        (["--title", os.fsdecode(b"not UTF-8: \xff")], "not UTF-8: ?"),
    ):
        main([str(graph), "-o", str(out), *options])
        assert title == ElementTree.parse(out).getroot().find(f"{SVG}title").text


def test_what_is_wrong_with_the_graph_is_one_line(tmp_path, capfd):
    graph = tmp_path / "graph.pb"
    assert (f"{graph}: does not exist\nexit status 2\n") == said(
        capfd, graph, "-o", tmp_path / "out.svg"
    )
    assert [] == list(tmp_path.iterdir())


def test_a_scope_that_does_not_exist_is_one_line(graph, tmp_path, capfd):
    out = tmp_path / "out.svg"
    assert (
        "--scope towr: the graph has no such scope; the nearest are tower\n"
        "exit status 2\n"
    ) == said(capfd, graph, "-o", out, "--scope", "towr")
    assert not out.exists()


@pytest.mark.parametrize(
    "out", ["graph.pb", "other.pb", "a.meta", "a.tfevents.1", "another_name.svg"]
)
def test_the_picture_never_replaces_a_graph(out, graph, tmp_path, capfd):
    place = tmp_path / out
    if out == "another_name.svg":
        place.hardlink_to(graph)
    elif place != graph:
        place.write_text("whole")
    whole = place.read_bytes()
    assert (
        f"{place}: is a graph; give the picture another name\nexit status 2\n"
    ) == said(capfd, graph, "-o", place)
    assert whole == place.read_bytes()


@pytest.mark.parametrize(
    ("out", "expected"),
    [
        ("", "OUT: is a folder; name a file in it"),
        ("no/out.svg", "OUT: the folder FOLDER/no does not exist"),
    ],
)
def test_a_place_that_cannot_be_written_is_one_line(
    out, expected, graph, tmp_path, capfd
):
    place = tmp_path / out
    expected = expected.replace("OUT", str(place)).replace("FOLDER", str(tmp_path))
    assert f"{expected}\nexit status 2\n" == said(capfd, graph, "-o", place)


@pytest.mark.parametrize("target", ["there.svg", "nowhere.svg"])
def test_a_link_is_left_as_it_is(target, graph, tmp_path, capfd):
    (tmp_path / "there.svg").write_text("mine")
    link = tmp_path / "link.svg"
    link.symlink_to(target)
    assert (
        f"{link}: is a link to {target}; name the file itself\nexit status 2\n"
    ) == said(capfd, graph, "-o", link)
    assert (target, "mine") == (
        os.readlink(link),
        (tmp_path / "there.svg").read_text(),
    )


def test_a_link_to_a_folder_is_a_folder(graph, tmp_path, capfd):
    link = tmp_path / "link"
    link.symlink_to(tmp_path)
    assert f"{link}: is a folder; name a file in it\nexit status 2\n" == said(
        capfd, graph, "-o", link
    )


def test_a_pipe_is_left_as_it_is(graph, tmp_path, capfd):
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    assert (
        f"{pipe}: is not a file; name a file, or - for stdout\nexit status 2\n"
    ) == said(capfd, graph, "-o", pipe)
    assert pipe.is_fifo()


def test_a_write_protected_file_is_left_as_it_is(graph, tmp_path, capfd, monkeypatch):
    out = tmp_path / "out.svg"
    out.write_text("the last one")
    monkeypatch.setattr(os, "access", lambda path, mode: path != out)
    assert (
        f"{out}: is write-protected; give the picture another name\nexit status 2\n"
    ) == said(capfd, graph, "-o", out)
    assert "the last one" == out.read_text()


def test_a_hidden_file_beside_the_picture_is_left_as_it_is(graph, tmp_path, capfd):
    mine = tmp_path / f".out.svg.{os.getpid()}"
    mine.write_text("mine")
    said(capfd, graph, "-o", tmp_path / "out.svg")
    assert "mine" == mine.read_text()


def test_a_stdout_that_is_closed_is_one_line(graph, capfd, monkeypatch):
    reader, writer = os.pipe()
    os.close(reader)
    with open(writer, "w") as stdout:
        monkeypatch.setattr(sys, "stdout", stdout)
        status = main([str(graph), "-o", "-"])
    assert 2 == status
    assert (
        f"{graph}: 14 operations, drawn as 2 nodes\n"
        "stdout: cannot be written: Broken pipe\n"
    ) == capfd.readouterr().err


def test_a_write_that_fails_leaves_the_last_picture(
    graph, tmp_path, capfd, monkeypatch
):
    out = tmp_path / "out.svg"
    out.write_text("the last one")

    def fail(*_, **__):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "write_bytes", fail)
    assert (
        f"{graph}: 14 operations, drawn as 2 nodes\n"
        f"{out}: cannot be written: No space left on device\nexit status 2\n"
    ) == said(capfd, graph, "-o", out)
    assert "the last one" == out.read_text()
    assert ["graph.pb", "out.svg"] == sorted(path.name for path in tmp_path.iterdir())


@pytest.mark.parametrize("depth", ["-1", "two", "1.5", "9" * 5000])
def test_a_depth_is_a_number(depth, graph, tmp_path, capfd):
    message = f"error: argument --depth: {depth!r} is not a number of levels\n"
    heard = said(capfd, graph, "-o", tmp_path / "out.svg", f"--depth={depth}")
    assert heard.endswith(f"{message}exit status 2\n")


def test_help_names_every_option(capsys):
    with pytest.raises(SystemExit) as end:
        main(["--help"])
    assert 0 == end.value.code
    shown = capsys.readouterr().out
    for option in ("-o OUT.svg", "--scope PREFIX", "--depth N", "--title T", "--tags"):
        assert option in shown


def hostile_graph(path):
    """Write a graph of hostile names, each read by the next, the last by the first."""
    graph = GraphDef()
    for n, name in enumerate(HOSTILE):
        graph.node.add(name=name, op="NoOp", input=[f"{HOSTILE[n - 1]}:0"])
    path.write_bytes(graph.SerializeToString())
    return path


@pytest.mark.parametrize(
    "options", [[], ["--depth", "0"], ["--scope", "Case"]], ids=str
)
def test_hostile_names_are_drawn(options, tmp_path):
    graph, out = hostile_graph(tmp_path / "graph.pb"), tmp_path / "out.svg"
    assert 0 == main([str(graph), "-o", str(out), *options])
    named = {e.text for e in ElementTree.parse(out).getroot().iter(f"{SVG}title")}
    assert named & {"Case/A", "Case", "Case/"}


def test_each_hostile_name_is_the_title_of_its_shape(tmp_path):
    graph, out = hostile_graph(tmp_path / "graph.pb"), tmp_path / "out.svg"
    main([str(graph), "-o", str(out)])
    titles = {e.text for e in ElementTree.parse(out).getroot().iter(f"{SVG}title")}
    assert set() == set(HOSTILE) - titles


def test_reads_in_a_circle_are_drawn(tmp_path):
    graph = GraphDef()
    graph.node.add(name="v", op="VarHandleOp")
    graph.node.add(name="v/Read/r", op="ReadVariableOp", input=["v/Read/r"])
    graph.node.add(name="reader", op="Identity", input=["v/Read/r"])
    (tmp_path / "graph.pb").write_bytes(graph.SerializeToString())
    assert 0 == main([str(tmp_path / "graph.pb"), "-o", str(tmp_path / "out.svg")])


def test_a_while_loop_of_graph_mode_is_drawn(tmp_path):
    graph = tf.Graph()
    with graph.as_default(), tf.name_scope("loop"):
        tf.while_loop(lambda n: n < 3, lambda n: n + 1, [0])
    tf.io.write_graph(graph, str(tmp_path), "graph.pb", as_text=False)
    out = tmp_path / "out.svg"
    assert 0 == main([str(tmp_path / "graph.pb"), "-o", str(out)])
    assert "loop/" in texts(out)


def test_several_hundred_layers_become_a_picture_that_can_be_read(tmp_path, capfd):
    tf.io.write_graph(build(300), str(tmp_path), "graph.pb", as_text=False)
    out = tmp_path / "out.svg"
    heard = said(capfd, tmp_path / "graph.pb", "-o", out)
    assert "runs of more than 20 are folded; see more with --scope model/layer_0" in (
        heard
    )
    assert "layer_0 … layer_299" in texts(out)
    assert "1,800 variables" in texts(out)
    assert 150 > len(texts(out))


def test_a_notebook_shows_a_live_graph_and_a_file_alike(graph):
    live = tf.Graph()
    with live.as_default():
        tf.import_graph_def(GraphDef.FromString(graph.read_bytes()), name="")
    shown = scope_pictures.show(graph, depth=0)
    assert "14 operations, drawn as 1 node;" in shown.note
    assert shown == scope_pictures.show(str(graph), depth=0)
    assert texts_of(shown) == texts_of(scope_pictures.show(live, depth=0))


def test_a_notebook_hears_what_the_command_says(tmp_path, capfd):
    graph = GraphDef()
    graph.node.add(name="call", op="PartitionedCall")
    graph.library.function.add().signature.name = "body"
    (tmp_path / "saved").mkdir()
    saved = SavedModel()
    for tags in (["serve"], ["serve", "train"]):
        saved.meta_graphs.add(graph_def=graph).meta_info_def.tags.extend(tags)
    (tmp_path / "saved/saved_model.pb").write_bytes(saved.SerializeToString())
    shown = scope_pictures.show(tmp_path / "saved", tags="train,serve")
    heard = said(
        capfd, tmp_path / "saved", "-o", tmp_path / "a.svg", "--tags", "serve,train"
    )
    lines = [f"{tmp_path / 'saved'}: {line}\n" for line in shown.note.splitlines()]
    assert 2 == len(lines)
    assert f"{''.join(lines)}exit status 0\n" == heard


def texts_of(picture):
    root = ElementTree.fromstring(picture._repr_svg_())
    return [element.text for element in root.iter(f"{SVG}text")]
