# People without make: the same commands are in docs/install.md.
PYTHON ?= $(shell command -v python3.11 || command -v python3)
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip install --quiet --disable-pip-version-check

.PHONY: site serve check kit test test-all test-tools generated clean

site: $(VENV)/.site-ready
	$(BIN)/course build

serve: $(VENV)/.site-ready
	$(BIN)/course serve

check: $(VENV)/.site-ready
	$(BIN)/course check

kit: $(VENV)/.site-ready
	$(BIN)/course kit

test: $(VENV)/.test-ready test-tools
	@tests/run.sh $(BIN) -m "not full"

test-all: $(VENV)/.test-ready
	@tests/tools.sh node/engines
	@tests/run.sh $(BIN)

test-tools:
	@tests/tools.sh

generated: $(VENV)/.test-ready
	$(BIN)/python -m build_tools.manual.schemas
	$(BIN)/python -m build_tools.manual.problem_docs
	$(BIN)/python -m build_tools.manual.settings_docs

$(VENV)/.site-ready: requirements/site.txt pyproject.toml
	$(PYTHON) -c 'import sys; sys.exit(0 if sys.version_info >= (3, 11) else "Python 3.11 or newer is needed; this is " + sys.version)'
	$(PYTHON) -m venv $(VENV)
	$(PIP) --require-hashes -r requirements/site.txt
	$(PIP) --no-deps --no-build-isolation -e .
	@touch $@

$(VENV)/.test-ready: $(VENV)/.site-ready requirements/test.txt
	$(PIP) --require-hashes -r requirements/test.txt
	@touch $@

clean:
	rm -rf $(VENV) site kit .site-* build
