"""Every format gives the operations of the graph; what cannot be read is said."""

import os
import subprocess
import sys

import pytest
import tensorflow.compat.v1 as tf
from scope_pictures.model.build import build_model
from scope_pictures.model.model import Op
from scope_pictures.readers import CannotRead, notes, read_graph
from scope_pictures.readers.live import live_model
from scope_pictures.readers.quiet import quiet
from tensorflow.core.framework.graph_pb2 import GraphDef
from tensorflow.core.protobuf.saved_model_pb2 import SavedModel

from .layers import build, write

FORMATS = [
    "GraphDef",
    "GraphDef as text",
    "MetaGraph",
    "event file",
    "folder of event files",
    "SavedModel",
    "saved_model.pb",
]


@pytest.fixture(scope="module")
def graph():
    return build(3)


@pytest.fixture(scope="module")
def files(graph, tmp_path_factory):
    return write(graph, tmp_path_factory.mktemp("model"))


def refusal(path, tags=None):
    """Return the message for ``path``, which shall be one line."""
    with pytest.raises(CannotRead) as caught:
        read_graph(path, tags)
    assert "\n" not in str(caught.value)
    return str(caught.value).replace(str(path), "FILE")


def written(path, *operations):
    """Write a graph of (name, inputs) as a GraphDef."""
    graph = GraphDef()
    for name, *inputs in operations:
        graph.node.add(name=name, op="NoOp", input=inputs)
    path.write_bytes(graph.SerializeToString())
    return path


@pytest.mark.parametrize("name", FORMATS)
def test_every_format_gives_the_model_of_the_graph(name, graph, files):
    live = live_model(graph)
    read = build_model(read_graph(files[name]).ops)
    assert (live.nodes, live.edges) == (read.nodes, read.edges)
    assert [s.name for s in live.scopes] == [s.name for s in read.scopes]


def test_an_input_is_the_operation_alone(tmp_path):
    path = written(tmp_path / "g.pb", ("a",), ("b", "a:1", "^a", "a"))
    assert (Op("a", "NoOp"), Op("b", "NoOp", ("a", "a"))) == read_graph(path).ops


@pytest.mark.parametrize("name", ["graph.pb", "graph.pbtxt", "a.meta", "a.tfevents.1"])
def test_an_empty_file_is_refused(name, tmp_path):
    (tmp_path / name).touch()
    assert "FILE: is empty" == refusal(tmp_path / name)


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("GraphDef", "FILE: is not a GraphDef, or is cut off"),
        ("MetaGraph", "FILE: is not a MetaGraphDef, or is cut off"),
        ("saved_model.pb", "FILE: is not a SavedModel, or is cut off"),
        ("event file", "FILE: is not an event file, or is cut off before a graph"),
    ],
)
@pytest.mark.parametrize("content", ["cut off", "something else"])
def test_what_is_no_such_file_is_refused(name, expected, content, files, tmp_path):
    path = tmp_path / files[name].name
    whole = files[name].read_bytes()
    path.write_bytes(whole[: len(whole) // 3] if content == "cut off" else b"\xff" * 99)
    assert expected == refusal(path)


def test_a_text_that_is_no_graph_is_refused_with_the_place(files, tmp_path):
    path = tmp_path / "graph.pbtxt"
    path.write_text("node {\n  nme: 'a'\n}\n")
    assert (
        "FILE: is not a GraphDef as text: "
        '2:3 : Message type "tensorflow.NodeDef" has no field named "nme".'
    ) == refusal(path)


def test_a_text_that_is_cut_off_is_refused(files, tmp_path):
    path = tmp_path / "graph.pbtxt"
    path.write_text("node {\n  name: 'a'\n")
    expected = 'FILE: is not a GraphDef as text: 2:9 : Expected "}".'
    assert expected == refusal(path)


def test_a_path_that_does_not_exist_is_refused(tmp_path):
    assert "FILE: does not exist" == refusal(tmp_path / "graph.pb")


def test_a_file_that_may_not_be_read_is_refused(tmp_path, monkeypatch):
    path = written(tmp_path / "graph.pb", ("a",))

    def refuse(_):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(type(path), "read_bytes", refuse)
    assert "FILE: cannot be read: Permission denied" == refusal(path)


def test_a_folder_without_a_graph_is_refused(tmp_path):
    expected = "FILE: holds neither saved_model.pb nor an event file"
    assert expected == refusal(tmp_path)


def test_another_kind_of_file_is_refused(tmp_path):
    path = tmp_path / "model.keras"
    path.write_text("PK")
    assert (
        "FILE: is not a GraphDef (.pb or .pbtxt), the folder of a SavedModel, "
        "the .meta file of a checkpoint, or an event file"
    ) == refusal(path)


def test_a_graph_without_operations_is_refused(tmp_path):
    path = tmp_path / "graph.pbtxt"
    path.write_text("versions { producer: 1 }")
    assert "FILE: holds no operation" == refusal(path)


def test_an_event_file_without_a_graph_is_refused(tmp_path):
    with tf.Graph().as_default():
        writer = tf.summary.FileWriter(str(tmp_path))
        writer.add_summary(tf.Summary(), 1)
        writer.close()
    (path,) = tmp_path.iterdir()
    assert (
        "FILE: holds no graph; write one with tf.compat.v1.summary.FileWriter"
    ) == refusal(path)


@pytest.mark.parametrize(
    ("operations", "expected"),
    [
        ([("a",), ("a",)], "FILE: holds two operations with the name 'a'"),
        ([("a", "b:0")], "FILE: 'a' reads 'b', which it does not hold"),
        ([("",)], "FILE: holds an operation of type 'NoOp' without a name"),
        ([("a\x01b",)], r"FILE: holds a name that cannot be drawn: 'a\x01b'"),
    ],
)
def test_a_graph_that_tensorflow_would_not_take_is_refused(
    operations, expected, tmp_path
):
    assert expected == refusal(written(tmp_path / "graph.pb", *operations))


def test_the_last_graph_of_an_event_file_counts(tmp_path):
    with tf.Graph().as_default():
        writer = tf.summary.FileWriter(str(tmp_path))
    for name in ("first", "second"):
        graph = tf.Graph()
        with graph.as_default():
            tf.no_op(name=name)
        writer.add_graph(graph)
    writer.close()
    assert (Op("second", "NoOp"),) == read_graph(tmp_path).ops


def test_an_event_file_that_ends_in_a_record_gives_what_is_whole(files, tmp_path):
    path = tmp_path / files["event file"].name
    path.write_bytes(files["event file"].read_bytes()[:-9])
    graph = read_graph(path)
    assert read_graph(files["event file"]).ops == graph.ops
    assert ["is cut off; drawn is the last whole graph in it"] == list(notes(graph))


@pytest.fixture
def two_graphs(files, tmp_path):
    model = SavedModel.FromString(files["saved_model.pb"].read_bytes())
    other = model.meta_graphs.add()
    other.meta_info_def.tags.extend(["train", "serve"])
    other.graph_def.node.add(name="other", op="NoOp")
    (tmp_path / "saved_model.pb").write_bytes(model.SerializeToString())
    return tmp_path / "saved_model.pb"


def test_tags_choose_the_graph_of_a_saved_model(two_graphs):
    assert (Op("other", "NoOp"),) == read_graph(two_graphs, "train,serve").ops


def test_a_saved_model_of_several_graphs_needs_tags(two_graphs):
    choice = "choose --tags serve or --tags serve,train"
    assert f"FILE: holds several graphs; {choice}" == refusal(two_graphs)
    assert f"FILE: has no graph 'gpu'; {choice}" == refusal(two_graphs, "gpu")


def test_functions_are_counted(tmp_path):
    program = (
        "import sys, tensorflow as tf\n"
        "one = tf.Module()\n"
        "one.call = tf.function(lambda: tf.constant(1.0), input_signature=[])\n"
        "tf.saved_model.save(one, sys.argv[1])\n"
    )
    folder = tmp_path / "saved"
    subprocess.run([sys.executable, "-c", program, folder], check=True)
    graph = read_graph(folder)
    assert graph.functions > 0
    (note,) = notes(graph)
    assert note == (
        f"{graph.functions} functions are not drawn; "
        "a call of one is drawn as one operation"
    )


def test_what_was_held_back_is_shown_if_something_unexpected_happens(capfd):
    with pytest.raises(ZeroDivisionError), quiet():
        os.write(2, b"why it failed\n")
        raise ZeroDivisionError
    assert "why it failed\n" == capfd.readouterr().err


@pytest.mark.parametrize("expected", [CannotRead, PermissionError])
def test_what_was_held_back_is_not_shown_for_a_fault_of_the_file(expected, capfd):
    with pytest.raises(expected), quiet():
        os.write(2, b"noise\n")
        raise expected
    assert "" == capfd.readouterr().err


@pytest.mark.parametrize(
    "modules", ["scope_pictures.__main__", "scope_pictures, scope_pictures.pages"]
)
def test_neither_tensorflow_nor_sphinx_is_imported_before_it_is_needed(modules):
    program = (
        f"import sys, {modules}; print({{'tensorflow', 'sphinx'}} & {{*sys.modules}})"
    )
    command = [sys.executable, "-c", program]
    assert b"set()\n" == subprocess.run(command, capture_output=True, check=True).stdout
