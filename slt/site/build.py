"""Writing the site: every page from one run, byte for byte the same for the same run."""

from __future__ import annotations

import json
import shutil
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from importlib import resources
from pathlib import Path
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined

from checkers.core.adversary import all_adversaries
from checkers.engines.kernel import KernelTheorem, kernel_theorems
from constructions.errors import BadInput
from proofs import misreadings
from proofs.statements import Index, Statement
from slt import citations
from slt.site import graph, links, mathematics, page, try_data
from slt.site.assets import Assets
from slt.site.pictures import attention, bounds, trained, transcripts

DEPTHS = (1, 2)


@dataclass(frozen=True)
class Site:
    """What every page is made from: the index, one run's JSON, and what follows from them."""

    index: Index
    run: Mapping[str, Any]
    formulas: Mapping[str, mathematics.Formulas]
    kernel: Mapping[str, Sequence[KernelTheorem]]
    own: Mapping[str, links.Link]
    weakest: Mapping[str, links.Link]
    z3: bool = False

    def kernel_found(self, theorem: KernelTheorem) -> Mapping[str, Any]:
        """What the run says of a kernel theorem, whatever this machine has built."""
        rows = (r for r in self.run["results"] if r["claim"] == theorem.claim)
        return next(rows, {"verdict": "not run", "notes": []})

    def results(self, statement: str) -> list[Mapping[str, Any]]:
        """The run's checks of a statement, the kernel's rows left out."""
        return [
            r for r in self.run["results"] if r["statement"] == statement and "/kernel:" not in r["claim"]
        ]


def read_run(path: Path) -> Mapping[str, Any]:
    """The JSON that `slt check --json` wrote. Raises BadInput, one line, for anything else."""
    try:
        run = json.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise BadInput(
            f"cannot read {path}: {error.strerror}; write it with slt check --json {path}"
        ) from None
    except ValueError:
        run = None
    wanted = {"schema", "tool", "results", "ledger", "not_yet_checked"}
    if not isinstance(run, dict) or not wanted <= run.keys():
        raise BadInput(f"{path} is not what slt check --json writes")
    return run


def gather(index: Index, run: Mapping[str, Any], *, z3: bool = False) -> Site:
    """Everything the pages show, computed once; z3: whether Z3's WebAssembly build will be beside them."""
    theorems = kernel_theorems()
    kernel = {name: [k for k in theorems if k.statement == name] for name in index.statements}
    headlines = {k.claim for k in theorems if k.headline}
    proved = {r["statement"] for r in run["results"] if r["claim"] in headlines and r["verdict"] == "proved"}
    checks = {
        name: [r for r in run["results"] if r["statement"] == name and "/kernel:" not in r["claim"]]
        for name in index.statements
    }
    own = {name: links.own_link(checks[name], name in proved) for name in index.statements}
    return Site(index, run, mathematics.read(), kernel, own, links.weakest(index, own), z3)


def build(site: Site, folder: Path, assets: Assets | None = None) -> int:
    """Write the whole site into the folder, made anew. The number of pages. Raises BadInput."""
    if folder.exists() and any(folder.iterdir()) and not (folder / ".slt-site").exists():
        raise BadInput(f"{folder} holds something else than a site of ours; name an empty or a new folder")
    shutil.rmtree(folder, ignore_errors=True)
    pages = Pages(site, folder)
    (folder / ".slt-site").write_text(
        "made by slt site; this folder is made anew each time\n", encoding="utf-8"
    )
    pages.write_index()
    for row in site.index.statements.values():
        pages.write_statement(row)
        pages.write_skeletons(row)
    pages.write_graphs()
    pages.copy_files()
    if assets is not None:
        assets.copy(folder / "static")
    return pages.count


class Pages:
    """Renders templates into files, and counts them."""

    def __init__(self, site: Site, folder: Path) -> None:
        self.site, self.folder, self.count = site, folder, 0
        self.pictures = [
            *attention.all_pictures(),
            *bounds.all_pictures(site.run["results"]),
            *transcripts.all_pictures(),
            *trained.all_pictures(),
        ]
        self._misread = misreadings.load(site.index)
        folder.mkdir(parents=True)
        self._environment = Environment(
            loader=PackageLoader("slt.site"),
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
            keep_trailing_newline=True,
            autoescape=True,
        )
        self._environment.globals |= {
            "site": site,
            "paper": site.index.paper,
            "means": links.MEANS,
            "label": graph.label,
            "parameters": page.parameters,
            "anchor": page.anchor,
            "engines": page.engines,
            "try_ids": try_data.SCRIPTS,
        }

    def _write(self, address: str, template: str, **values: Any) -> None:
        path = self.folder / address
        path.parent.mkdir(parents=True, exist_ok=True)
        root = "../" * address.count("/")
        text = self._environment.get_template(template).render(root=root, address=address, **values)
        path.write_text(text, encoding="utf-8")
        self.count += 1

    def write_index(self) -> None:
        """The first page: search, table, graph."""
        everything = graph.dot(self.site.index, self.site.weakest, self.site.index.statements, "")
        drawn = graph.draw(everything, "Which result rests on which") if graph.drawable() else None
        self._write("index.html", "index.html.j2", drawn=drawn)

    def write_statement(self, row: Statement) -> None:
        """A statement's page, and the redirects from other spellings of its name."""
        results = self.site.results(row.id)
        shown = [picture for picture in self.pictures if picture.statement == row.id]
        styles = {style: citations.cite(row, self.site.index, style).strip() for style in citations.STYLES}
        used_by = [other for other in self.site.index.statements.values() if row.id in other.uses]
        self._write(
            f"{row.id}/index.html",
            "statement.html.j2",
            row=row,
            formulas=self.site.formulas[row.id],
            claims=page.claims_of(row, results),
            kernel=self.site.kernel[row.id],
            adversary=all_adversaries().get(row.id),
            citations=styles,
            misread=misreadings.of(row.id, self._misread),
            used_by=used_by,
            pictures=shown,
            try_data=try_data.DATA[row.id]() if row.id in try_data.DATA else None,
        )
        for other in spellings(row):
            self._write(f"{other}/index.html", "redirect.html.j2", row=row, target=row.id)

    def write_skeletons(self, row: Statement) -> None:
        """A page for each kernel theorem of a statement: what a sceptic has to read of it."""
        for theorem in self.site.kernel[row.id]:
            if theorem.skeleton:
                self._write(f"rocq/{theorem.name}/index.html", "skeleton.html.j2", row=row, theorem=theorem)

    def write_graphs(self) -> None:
        """The graph around each result: what it rests on, what rests on it, to each depth."""
        index, weakest = self.site.index, self.site.weakest
        for row in index.statements.values():
            for way, walk in (("rests-on", links.below), ("used-by", links.above)):
                drawn_to: dict[tuple[str, ...], str] = {}  # what is shown -> the depth that first shows it
                for depth in (*DEPTHS, None):
                    steps = walk(index, row.id, depth)
                    nearer = drawn_to.setdefault(tuple(steps), str(depth or "all"))
                    address = f"graph/{row.id}/{way}/{depth or 'all'}/index.html"
                    if nearer != str(depth or "all"):
                        self._write(address, "redirect.html.j2", row=row, target=nearer)
                        continue
                    source = graph.dot(index, weakest, steps, "../../../../", row.id)
                    drawn = graph.draw(source, f"{way} {row.id}") if graph.drawable() else None
                    self._write(
                        address,
                        "graph.html.j2",
                        row=row,
                        way=way,
                        depth=depth,
                        depths=(*DEPTHS, None),
                        steps=steps,
                        drawn=drawn,
                    )

    def copy_files(self) -> None:
        """Style, scripts, the run itself, the graph's data and the stored evidence."""
        for item in (resources.files("slt.site") / "static").iterdir():
            target = self.folder / "static" / item.name
            target.parent.mkdir(exist_ok=True)
            target.write_bytes(item.read_bytes())
        data = self.folder / "data"
        data.mkdir()
        (data / "run.json").write_text(json.dumps(self.site.run) + "\n", encoding="utf-8")
        (data / "graph.json").write_text(
            graph.as_json(self.site.index, self.site.own, self.site.weakest), encoding="utf-8"
        )
        for picture in self.pictures:
            path = data / "pictures" / f"{picture.name}.json"
            path.parent.mkdir(exist_ok=True)
            path.write_text(json.dumps(picture.data, indent=1) + "\n", encoding="utf-8")
        (self.folder / "static" / "index.js").write_text(search_index(self.site), encoding="utf-8")
        for kind in ("obligations", "certificates"):
            source = page.source_path(kind)
            if source.is_dir():
                shutil.copytree(source, data / kind)


def spellings(row: Statement) -> list[str]:
    """Other addresses of a page: "theorem6", "thm-6", "t6" and the name of its folder."""
    found = [row.id.replace("-", ""), row.folder if row.number is not None else ""]
    if row.kind == "theorem" and row.number is not None:
        found += [f"thm-{row.number}", f"thm{row.number}", f"t{row.number}", row.number]
    if row.kind == "definition" and row.number is not None:
        found += [f"def-{row.number}", f"def{row.number}"]
    return [name for name in dict.fromkeys(found) if name and name != row.id and name != "definitions"]


def search_index(site: Site) -> str:
    """The script that gives the search box its data: names, titles and words of every statement."""
    entries = [
        {
            "id": row.id,
            "name": row.name or row.id,
            "title": row.title,
            "places": [*row.places, *spellings(row)],
            "words": " ".join([*row.hypotheses, row.conclusion]),
        }
        for row in site.index.statements.values()
    ]
    return f"const STATEMENTS = {json.dumps(entries, ensure_ascii=False, indent=0)};\n"
