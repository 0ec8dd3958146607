"""`slt site`: the static site, from one run."""

from __future__ import annotations

import contextlib
from collections.abc import Mapping
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.console import Console

from checkers.core.claim import all_claims
from checkers.engines.kernel import kernel_theorems
from checkers.running.plan import plan
from constructions.errors import BadInput
from proofs.statements import Index, load
from slt import session
from slt.formats import as_json, this_run
from slt.options import CORES, DEFAULT_JOURNAL, Jobs
from slt.progress import waiting
from slt.report import kernel_result, report

NPM = Path(".slt/npm")  # where npm installs, beside the journal


def site(
    run: Annotated[
        Path | None, typer.Argument(help="What slt check --json wrote; without it the quick grid is run.")
    ] = None,
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
    jobs: Jobs = CORES,
) -> None:
    """Write the static site: a page a statement, the index and the dependency graph, from one run."""
    try:
        from slt.site import build
        from slt.site import serve as serving
        from slt.site.assets import Assets
    except ImportError as error:
        raise BadInput(f"slt site needs {error.name}: pip install 'slt-companion[site]'") from None
    index = load()
    found = _quick_grid(index, jobs) if run is None else build.read_run(run)
    assets = Assets(NPM) if z3 else None
    if assets is not None:
        assets.install()
    with waiting("writing the pages", "site"):
        pages = build.build(build.gather(index, found, z3=z3), output, assets)
    typer.echo(f"{pages} pages written to {output}; open {output / 'index.html'}")
    if serve:
        with serving.server(output, port) as server, contextlib.suppress(KeyboardInterrupt):
            typer.echo(f"serving on http://{serving.ADDRESS}:{server.server_address[1]}/ (Ctrl-C ends it)")
            server.serve_forever()


def _quick_grid(index: Index, jobs: int) -> Mapping[str, Any]:
    """The JSON of a run of every claim, with a progress bar."""
    checks = plan(list(all_claims().values()), "quick", {})
    results = session.run(checks, session.Options(jobs, DEFAULT_JOURNAL), Console(stderr=True))
    claimed = {r.about.statement for r in results}
    without = [name for name in index.statements if name not in claimed]
    return as_json(report(results, list(map(kernel_result, kernel_theorems())), without), this_run("quick"))
