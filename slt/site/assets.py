"""What the site copies from npm: Z3's own WebAssembly build and a font with mathematics. Never committed."""

from __future__ import annotations

import shutil
import subprocess
from dataclasses import dataclass
from importlib import resources
from pathlib import Path

from constructions.errors import BadInput

SECONDS = 300  # for npm, which fetches some 40 MB
# Where a file stands in node_modules, and what the site calls it.
FILES = {
    "z3-solver/build/z3-built.js": "z3/z3-built.js",
    "z3-solver/build/z3-built.wasm": "z3/z3-built.wasm",
    "z3-solver/LICENSE.txt": "z3/LICENSE.txt",
    "@fontsource/stix-two-math/files/stix-two-math-latin-400-normal.woff2": "fonts/stix-two-math.woff2",
    "@fontsource/stix-two-math/LICENSE": "fonts/LICENSE",
}


@dataclass(frozen=True)
class Assets:
    """A folder in which npm has installed what slt/site/npm/package.json pins."""

    folder: Path

    @property
    def modules(self) -> Path:
        return self.folder / "node_modules"

    def there(self) -> bool:
        """Whether every file that the site copies has been installed."""
        return all((self.modules / name).is_file() for name in FILES)

    def install(self) -> None:
        """Run `npm ci` there, unless it has been run. Raises BadInput where npm is missing or fails."""
        if self.there():
            return
        npm = shutil.which("npm")
        if npm is None:
            raise BadInput(
                "--z3 needs npm, which was not found: install Node.js, or build the site without --z3"
            )
        self.folder.mkdir(parents=True, exist_ok=True)
        for name in ("package.json", "package-lock.json"):
            text = (resources.files("slt.site") / "npm" / name).read_text(encoding="utf-8")
            (self.folder / name).write_text(text, encoding="utf-8")
        command = [npm, "ci", "--ignore-scripts", "--no-audit", "--no-fund"]
        try:
            done = subprocess.run(
                command, cwd=self.folder, capture_output=True, text=True, timeout=SECONDS, check=False
            )
        except subprocess.TimeoutExpired:
            raise BadInput(f"npm ci took more than {SECONDS} s; try again, or leave out --z3") from None
        if done.returncode or not self.there():
            said = (done.stderr.strip().splitlines() or ["it said nothing"])[-1]
            raise BadInput(f"npm ci failed in {self.folder}: {said}")

    def copy(self, target: Path) -> None:
        """Copy the files to the site's static folder."""
        for name, place in FILES.items():
            path = target / place
            path.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(self.modules / name, path)
