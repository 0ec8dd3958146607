"""`slt site`: the static site, from one run."""

from __future__ import annotations

import contextlib
from pathlib import Path
from typing import Annotated

import typer

from constructions.errors import BadInput
from proofs.statements import load

NPM = Path(".slt/npm")  # where npm installs, beside the journal


def site(
    run: Annotated[Path, typer.Argument(help="What slt check --json wrote.")],
    output: Annotated[Path, typer.Option(help="The folder to write; made anew.")] = Path("site"),
    z3: Annotated[
        bool, typer.Option("--z3", help="Put Z3's WebAssembly build and a font beside it (npm, 35 MB).")
    ] = False,
    serve: Annotated[
        bool, typer.Option("--serve", help="Serve it on the loopback address, until Ctrl-C.")
    ] = False,
    port: Annotated[
        int, typer.Option(min=0, max=65535, help="The port to serve on; 0 takes a free one.")
    ] = 8000,
) -> None:
    """Write the static site: a page a statement, the index and the dependency graph, from one run."""
    try:
        from slt.site import build
        from slt.site import serve as serving
        from slt.site.assets import Assets
    except ImportError as error:
        raise BadInput(f"slt site needs {error.name}: pip install 'slt-companion[site]'") from None
    found = build.read_run(run)
    assets = Assets(NPM) if z3 else None
    if assets is not None:
        assets.install()
    pages = build.build(build.gather(load(), found, z3=z3), output, assets)
    typer.echo(f"{pages} pages written to {output}; open {output / 'index.html'}")
    if serve:
        with serving.server(output, port) as server, contextlib.suppress(KeyboardInterrupt):
            typer.echo(f"serving on http://{serving.ADDRESS}:{server.server_address[1]}/ (Ctrl-C ends it)")
            server.serve_forever()
