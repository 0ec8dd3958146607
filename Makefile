# Two commands are all a fresh clone needs: `make check` and `make test`. Both make .venv first.
SHELL := bash
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
# More options of slt check, such as CHECK=--require-kernel after make rocq.
CHECK ?=
# Options of make mutation, such as MUTATION="--sample 40 --seed 2 engines/smt".
MUTATION ?=
INSTALLED := $(VENV)/.installed

.PHONY: installed npm site check test lint types stale generated rocq benchmarks mutation clean

check: $(INSTALLED)  ## check every claim on the quick grid, then every mutant
	$(BIN)/slt check --two-engines --artifacts .slt/artifacts $(CHECK)
	$(BIN)/slt mutants

test: $(INSTALLED)  ## the whole test suite, on every core
	$(BIN)/python -m pytest -n auto

lint: $(INSTALLED)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: $(INSTALLED)
	$(BIN)/mypy

stale: $(INSTALLED)  ## after make check: fail if a generated file is not what the code generates
	$(BIN)/slt map --check
	# Another processor may round a search for queries differently, so a certificate need not be the same: each stored
	# one must be accepted under its name, and so must those that the checks make today, of the same names.
	set -o pipefail; $(BIN)/python -m proofs.replay proofs/certificates | sed '/^accepted /d'
	set -o pipefail; $(BIN)/python -m proofs.replay .slt/artifacts/certificates | sed '/^accepted /d'
	diff <(cd .slt/artifacts/certificates && find . -name '*.json' | sort) <(cd proofs/certificates && find . -name '*.json' | sort)
	diff -rq .slt/artifacts/obligations proofs/obligations
	diff .slt/artifacts/verdicts.json proofs/verdicts.json
	diff .slt/artifacts/solvers_only.json proofs/solvers_only.json

generated:  ## after make check: take its certificates and obligations, and write paper_map.md again
	rm -rf proofs/certificates proofs/obligations
	cp -r .slt/artifacts/certificates .slt/artifacts/obligations .slt/artifacts/verdicts.json \
	    .slt/artifacts/solvers_only.json proofs/
	$(BIN)/slt map

rocq:  ## build and check the Rocq proofs, then the SMT obligations in Rocq, then what is tied to them (needs coqc; says what to install if it is missing)
	$(PYTHON) -m proofs.rocq.build
	$(PYTHON) -m proofs.rocq.obligations.build
	$(PYTHON) -m proofs.rocq.obligations.tied
	$(PYTHON) -m proofs.rocq.obligations.weakened

installed: $(INSTALLED)  ## only the set-up

npm: $(INSTALLED)  ## what the site takes from npm: Z3's WebAssembly build, a font, axe-core for the tests
	$(BIN)/python -c 'from slt.commands.site import NPM; from slt.site.assets import Assets; Assets(NPM).install()'

site: $(INSTALLED)  ## the static site of the quick grid, in site/ (needs graphviz for the graph, npm for Z3 in the browser)
	$(BIN)/slt site --output site $(if $(shell command -v npm),--z3)

benchmarks: $(INSTALLED)
	$(BIN)/python benchmarks/sparse_averaging.py
	$(BIN)/python -m benchmarks.replay_fuzz

mutation: $(INSTALLED)  ## try seeded mutations of the code that judges on its tests (some twenty minutes; no part of the gate)
	$(BIN)/python benchmarks/mutation.py $(MUTATION)

$(INSTALLED): pyproject.toml constraints.txt
	$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "slt needs Python 3.11 or newer: make PYTHON=python3.11 check")'
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt -e '.[dev]'
	touch $@

clean:
	rm -rf $(VENV) .slt .mypy_cache .pytest_cache .ruff_cache build *.egg-info
