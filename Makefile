SPHINXOPTS ?= -W --keep-going
PORT = 8000
PYTHON = .venv/bin/python

# The environment is ours to make unless its user brought one: make html PYTHON=...
ifneq ($(origin PYTHON),command line)
SITE = .venv/site-ready
DEV = .venv/dev-ready
endif
# It is made again where its Python is gone, or another one is asked for.
AGAIN = $(if $(BASE_PYTHON)$(if $(wildcard $(PYTHON)),,gone),again)
MAKE_VENV = $(or $(BASE_PYTHON),$(wildcard .venv/bin/python),python3) tools/make_venv.py .venv
LOCK = $(PYTHON) -m uv pip compile --quiet --universal --python-version 3.10 \
	--generate-hashes --custom-compile-command "make lock" \
	--no-emit-package gallery-claims --no-emit-package scope-pictures requirements.txt
CHANGED = $(shell git diff --name-only --diff-filter=d HEAD -- 'examples/*.py'; \
	git ls-files --others --exclude-standard -- 'examples/*.py')

export BASE_PYTHON

.PHONY: help html doctest test quick check format accept serve linkcheck notebooks matrix bench \
	lighthouse pythons lock clean again

help: ## Show this list
	@awk -F ':.*## ' '/^[a-z]+:.*## / {printf "  make %-10s %s\n", $$1, $$2}' $(MAKEFILE_LIST)
	@echo
	@echo '  PYTHON=/path/to/python   use that environment, leave .venv alone'
	@echo '  BASE_PYTHON=python3.12   make .venv with that Python'

html: $(SITE) ## Build the site into _build/html
	@$(PYTHON) -m gallery_claims build $(SPHINXOPTS) -c . docs _build/html

doctest: $(SITE) ## Run the code blocks of the pages
	@$(PYTHON) -m sphinx -b doctest $(SPHINXOPTS) -c . -d _build/doctrees docs _build/doctest

test: $(DEV) ## Run the tests
	@$(PYTHON) -m pytest

quick: $(DEV) ## Run the quick tests of the packages, and those of publishing
	@$(PYTHON) -m pytest -q packages -m "not builds or publishes"

check: $(DEV) ## Check the changed examples (FILES=...: these), style and types
	@$(PYTHON) -m ruff check --quiet .
	@$(PYTHON) -m ruff format --check --quiet .
	@$(PYTHON) -m mypy
	@$(if $(or $(FILES),$(CHANGED)),$(PYTHON) -m gallery_claims check \
		$(or $(FILES),$(CHANGED)),echo no example has changed)

format: $(DEV) ## Format the code
	@$(PYTHON) -m ruff check --quiet --fix .
	@$(PYTHON) -m ruff format --quiet .

accept: $(SITE) ## Write what the examples print into their claims (FILES=...: these only)
	@$(PYTHON) -m gallery_claims accept $(FILES)

serve: $(SITE) ## Serve the site (PORT=8000), built again at every edit
	@$(PYTHON) -m sphinx_autobuild --port $(PORT) -c . -d _build/serve-doctrees \
		$(addprefix --watch ,packages scopes_site releases examples conf.py) \
		--ignore docs/examples --re-ignore __pycache__ \
		docs _build/serve

linkcheck: $(SITE) ## Ask for every outside link; needs a network
	@$(PYTHON) -m tools.linkcheck docs _build/linkcheck -c . -d _build/doctrees

notebooks: $(SITE) ## Push the notebooks of the last build (REMOTE=..., NOTEBOOKS_BRANCH=...)
	@$(PYTHON) -m tools.push_notebooks docs/examples "$(REMOTE)" "$(NOTEBOOKS_BRANCH)"

matrix: $(DEV) ## Run the examples on all releases of TensorFlow (RELEASES="1.15 2.16": these)
	@$(PYTHON) -m tools.matrix $(RELEASES)

bench: $(SITE) ## Measure the build (ROUNDS=5, PARTS=cold,...: these only)
	@$(PYTHON) -m tools.bench $(ROUNDS:%=--rounds %) $(PARTS:%=--parts %)

lighthouse: $(SITE) ## Let Lighthouse judge the built site; needs Node.js and chromium
	@$(PYTHON) -m tools.lighthouse _build/html

pythons: $(DEV) ## Build the site and test the packages on each Python that is found
	@$(PYTHON) -m tools.each_python

lock: $(DEV) ## Lock what requirements.txt and pyproject.toml ask for
	@$(LOCK) -o requirements.lock
	@$(LOCK) --constraints requirements.lock --group dev -o requirements-dev.lock

clean: ## Remove what the builds wrote, not .venv
	@rm -rf _build docs/examples

.venv/site-ready: requirements.lock $(AGAIN)
	@$(MAKE_VENV) requirements.lock
	@touch $@

.venv/dev-ready: requirements-dev.lock $(AGAIN)
	@$(MAKE_VENV) requirements-dev.lock
	@touch $@ .venv/site-ready

# Not a file, so whatever depends on it is made anew.
again: ;
