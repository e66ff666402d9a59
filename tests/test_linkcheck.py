"""`make linkcheck` asks for every outside link."""

import pytest

from tools.linkcheck import main, report

from .browser import served


@pytest.fixture
def pages(tmp_path, monkeypatch):
    """A folder of pages whose links are asked for."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "docs").mkdir()
    (tmp_path / "conf.py").write_text("linkcheck_timeout = 5\n")

    def check(*links):
        text = "Title\n=====\n\n" + "".join(f"`{one} <{one}>`__\n\n" for one in links)
        (tmp_path / "docs/index.rst").write_text(text)
        return main("docs", "out", "-c", ".", "-E")

    return check


def test_links_that_answer_are_counted(pages, capfd, tmp_path):
    with served(tmp_path) as address:
        assert pages(f"{address}/conf.py") == 0
    assert capfd.readouterr().out == "1 outside links, 0 of them broken\n"


def test_a_broken_link_is_named_with_its_place(pages, capfd, tmp_path):
    with served(tmp_path) as address:
        assert pages(f"{address}/conf.py", f"{address}/gone") == 1
        out = capfd.readouterr().out
        assert f"docs/index.rst:6: {address}/gone: 404 Client Error" in out
    assert out.endswith("2 outside links, 1 of them broken\n")


def test_without_a_network_it_says_so_in_one_line(pages, capfd):
    assert pages("http://127.0.0.1:1/a", "http://127.0.0.1:1/b") == 2
    assert (
        "",
        "no other host could be reached; is there a network?\n",
    ) == capfd.readouterr()


def test_a_build_that_fails_says_why(pages, capfd, tmp_path):
    (tmp_path / "conf.py").write_text("extensions = ['no_such_extension']\n")
    assert pages() != 0
    assert "no_such_extension" in capfd.readouterr().err


def test_one_host_that_is_gone_is_not_taken_for_no_network(capsys):
    found = {"filename": "a.md", "lineno": 1, "uri": "https://a/"}
    links = [
        {**found, "status": "working", "info": ""},
        {**found, "status": "broken", "info": "HTTPSConnectionPool"},
    ]
    assert report("docs", links, links[1:]) == 1
    assert capsys.readouterr().out == (
        "docs/a.md:1: https://a/: HTTPSConnectionPool\n"
        "2 outside links, 1 of them broken\n"
    )
