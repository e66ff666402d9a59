"""The tools of the browser's tests."""

import urllib.error
import urllib.request

import pytest

from .browser import chromium, served


def test_without_a_browser_its_tests_are_skipped_with_the_reason(monkeypatch):
    monkeypatch.setenv("PATH", "")
    monkeypatch.delenv("CI", raising=False)
    with pytest.raises(pytest.skip.Exception, match="no chromium on the PATH"):
        chromium().__enter__()


def test_without_a_browser_its_tests_fail_in_ci(monkeypatch):
    monkeypatch.setenv("PATH", "")
    monkeypatch.setenv("CI", "true")
    with pytest.raises(pytest.fail.Exception, match="no chromium on the PATH"):
        chromium().__enter__()


def test_a_folder_is_served_packed_and_only_under_its_path(tmp_path):
    (tmp_path / "index.html").write_text("x" * 1000)
    with served(tmp_path, "/anything") as address:
        answer = urllib.request.urlopen(f"{address}/")
        assert "gzip" == answer.headers["Content-Encoding"]
        assert int(answer.headers["Content-Length"]) < 100
        with pytest.raises(urllib.error.HTTPError, match="404"):
            urllib.request.urlopen(f"{address.removesuffix('/anything')}/")
