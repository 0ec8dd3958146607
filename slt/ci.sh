#!/usr/bin/env bash
# The inner script of action.yml: PAPERS, STATEMENTS and STRICT are its inputs. -P: packages of the working folder hide none.
set -euo pipefail
read -r -d '' -a files <<<"${PAPERS:-}" || true
options=("--statements=${STATEMENTS:-}")
if [ "${STRICT:-false}" = true ]; then options+=(--strict); fi
exec "${PYTHON:-python}" -P -m slt.ci "${options[@]}" -- "${files[@]}"
