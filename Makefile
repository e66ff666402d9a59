SPHINXOPTS ?= -W --keep-going
PORT = 8000
PYTHON = .venv/bin/python
BASES = python3 python3.13 python3.12 python3.11 python3.10
MAKE_VENV = tools/make_venv.py .venv

# The environment is ours to make unless its user brought one: make html PYTHON=...
ifneq ($(origin PYTHON),command line)
SITE = .venv/site-ready
TESTS = .venv/tests-ready
MATRIX = .venv/matrix-ready
PEERS = .venv-bench/bench-ready
BENCH_PYTHON = .venv-bench/bin/python
UNSOUND := $(shell $(or $(BASE_PYTHON),$(PYTHON)) $(MAKE_VENV) >/dev/null 2>&1 || echo unsound)
else
BENCH_PYTHON = $(PYTHON)
endif

# A sound environment is refreshed by its own Python, a new one is made by the first
# that TensorFlow supports; if there is none, python3 says what is wrong with it.
FIT = $(shell for base in $(BASES); do $$base tools/make_venv.py 2>/dev/null && echo $$base && break; done)
BASE = $(or $(BASE_PYTHON),$(if $(UNSOUND),$(FIT),$(PYTHON)),python3)
BENCH_UNSOUND = $(if $(filter bench,$(MAKECMDGOALS)),$(shell $(BASE) tools/make_venv.py .venv-bench >/dev/null 2>&1 || echo unsound))

.PHONY: help html doctest test accept serve linkcheck notebooks matrix bench lighthouse clean

help: ## Show this list
	@awk -F ':.*## ' '/^[a-z]+:.*## / {printf "  make %-10s %s\n", $$1, $$2}' $(MAKEFILE_LIST)
	@echo
	@echo '  PYTHON=/path/to/python   use that environment, leave .venv alone'
	@echo '  BASE_PYTHON=python3.12   make .venv with that Python'

html: export PYTHONHASHSEED = 0
html: $(SITE) ## Build the site into _build/html
	@$(PYTHON) -m gallery_claims build $(SPHINXOPTS) -c . docs _build/html

doctest: $(SITE) ## Run the code blocks of the pages
	@$(PYTHON) -m sphinx -b doctest $(SPHINXOPTS) -c . -d _build/doctrees docs _build/doctest

test: $(TESTS) ## Run the tests
	@$(PYTHON) -m pytest

accept: $(SITE) ## Write what the examples print into their claims (FILES=...: these only)
	@$(PYTHON) -m gallery_claims accept $(FILES)

serve: $(SITE) ## Serve the site (PORT=8000), built again at every edit
	@$(PYTHON) -m sphinx_autobuild --port $(PORT) -c . -d _build/serve-doctrees \
		$(addprefix --watch ,$(filter-out tests/,$(dir $(wildcard */__init__.py))) examples conf.py) \
		--ignore docs/examples --re-ignore __pycache__ \
		docs _build/serve

linkcheck: $(SITE) ## Ask for every outside link; needs a network
	@$(PYTHON) -m tools.linkcheck docs _build/linkcheck -c . -d _build/doctrees

notebooks: $(SITE) ## Push the notebooks of the last build (REMOTE=..., NOTEBOOKS_BRANCH=...)
	@$(PYTHON) -m tools.push_notebooks docs/examples "$(REMOTE)" "$(NOTEBOOKS_BRANCH)"

matrix: $(MATRIX) ## Run the examples on all releases of TensorFlow (RELEASES="1.15 2.16": these)
	@$(PYTHON) -m releases $(RELEASES)

bench: $(PEERS) ## Measure the build and other tools (ROUNDS=5, PARTS=cold,...: these only)
	@$(BENCH_PYTHON) -m tools.bench $(ROUNDS:%=--rounds %) $(PARTS:%=--parts %)

lighthouse: $(SITE) ## Let Lighthouse judge the built site; needs Node.js and chromium
	@$(PYTHON) -m tools.lighthouse _build/html

clean: ## Remove what the builds wrote, not .venv
	@rm -rf _build docs/examples

.venv/site-ready: requirements.txt $(UNSOUND)
	@$(BASE) $(MAKE_VENV) requirements.txt
	@touch $@

.venv/matrix-ready: requirements-matrix.txt .venv/site-ready
	@$(BASE) $(MAKE_VENV) requirements-matrix.txt
	@touch $@

.venv/tests-ready: requirements-test.txt .venv/matrix-ready
	@$(BASE) $(MAKE_VENV) requirements-test.txt
	@touch $@

.venv-bench/bench-ready: requirements-bench.txt requirements.txt $(BENCH_UNSOUND)
	@$(BASE) tools/make_venv.py .venv-bench requirements-bench.txt
	@touch $@

# Not a file, so whatever depends on it is made again.
unsound: ;
