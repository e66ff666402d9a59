"""Serve a built site on this machine alone, as a host would: text is packed."""

from __future__ import annotations

import contextlib
import functools
import gzip
import threading
from collections.abc import Iterator
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

PACKED = {".html", ".css", ".js", ".svg", ".xml", ".json", ".txt"}


class Host(SimpleHTTPRequestHandler):
    """Serves ``directory`` under ``prefix``, text packed, and logs nothing."""

    def __init__(self, *arguments, prefix: str = "", **options) -> None:
        self.prefix = prefix
        super().__init__(*arguments, **options)

    def do_GET(self) -> None:
        if self.prefix and not self.path.startswith(self.prefix + "/"):
            self.send_error(404)
            return
        self.path = self.path[len(self.prefix) :]
        file = Path(self.translate_path(self.path))
        if file.is_dir() and self.path.split("?")[0].endswith("/"):
            file /= "index.html"
        if file.is_file() and file.suffix in PACKED:
            self._send_packed(file)
        else:
            super().do_GET()

    def _send_packed(self, file: Path) -> None:
        body = gzip.compress(file.read_bytes())
        self.send_response(200)
        self.send_header("Content-Type", self.guess_type(str(file)))
        self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        with contextlib.suppress(ConnectionError):  # the reader has left
            self.wfile.write(body)

    def log_message(self, *_) -> None:
        pass


@contextlib.contextmanager
def served(folder: Path, prefix: str = "") -> Iterator[str]:
    """Serve ``folder`` on this machine alone; give the address of its root."""
    handler = functools.partial(Host, directory=str(folder), prefix=prefix)
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}{prefix}"
    finally:
        server.shutdown()
        server.server_close()
