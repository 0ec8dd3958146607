"""Serving the site on the loopback address, with the headers that Z3's WebAssembly build needs."""

from __future__ import annotations

import functools
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from constructions.errors import BadInput

ADDRESS = "127.0.0.1"


class Handler(SimpleHTTPRequestHandler):
    """Files of one folder. The two headers make the page cross-origin isolated, which shared memory needs."""

    def end_headers(self) -> None:
        self.send_header("Cross-Origin-Opener-Policy", "same-origin")
        self.send_header("Cross-Origin-Embedder-Policy", "require-corp")
        super().end_headers()

    def log_message(self, format: str, *args: object) -> None:
        """Nothing: a line a request would bury what the command says."""


def server(folder: Path, port: int) -> ThreadingHTTPServer:
    """A server of this folder, not yet running; port 0 takes a free one. Raises BadInput."""
    try:
        return ThreadingHTTPServer((ADDRESS, port), functools.partial(Handler, directory=str(folder)))
    except OSError as error:
        raise BadInput(f"cannot serve on {ADDRESS}:{port}: {error.strerror}; name another --port") from None
