# `make site` builds the site, `make test` runs every check. Both set everything up first,
# inside .venv/; a second run starts at once.

SHELL := /bin/sh
VENV := .venv
BIN := $(VENV)/bin
PYTHON_HERE := $(BIN)/python
PIP := $(PYTHON_HERE) -m pip --disable-pip-version-check --no-input -qq
# The address that the site is built for, where it isn't content/site.yaml's.
BASE_URL ?=

.PHONY: help install site serve test clean

site: $(VENV)/.site-ready
	$(PYTHON_HERE) -m site_builder build $(if $(BASE_URL),--base-url "$(BASE_URL)")

serve: $(VENV)/.site-ready
	$(PYTHON_HERE) -m site_builder serve

install: $(VENV)/.site-ready

test: $(VENV)/.test-ready
	$(PYTHON_HERE) -m ruff format --check .
	$(PYTHON_HERE) -m ruff check .
	$(PYTHON_HERE) -m mypy
	@CHROMIUM="$$(scripts/find-chromium)" && export CHROMIUM && \
	echo "pytest, with $$CHROMIUM" && $(PYTHON_HERE) -m pytest -n 2

help:
	@echo "make site     build the site into _site/ and say where to open it"
	@echo "make serve    show the site, and each change as you save"
	@echo "make test     run every check: formatting, linting, types, tests, browser tests"
	@echo "make install  only set up $(BIN)/site-builder"
	@echo "make clean    remove what was built and set up; content is left alone"

clean:
	rm -rf $(VENV) _site .site-builder .mypy_cache .pytest_cache .ruff_cache .hypothesis

$(VENV)/.made: scripts/find-python
	@$(PYTHON_HERE) -c 'import sys, pip; sys.exit(sys.version_info < (3, 11))' 2>/dev/null || { \
	python="$$(scripts/find-python)" && echo "Setting up $(VENV) with $$python" && \
	"$$python" -m venv --clear $(VENV); }
	@touch $@

$(VENV)/.site-ready: $(VENV)/.made requirements.lock requirements-build.lock pyproject.toml
	@echo "Installing what site-builder needs into $(VENV)"
	@$(PIP) install --require-hashes -r requirements.lock -r requirements-build.lock
	@$(PIP) install --no-deps --no-build-isolation --editable .
	@touch $@

$(VENV)/.test-ready: $(VENV)/.site-ready requirements-dev.lock
	@echo "Installing what the checks need into $(VENV)"
	@$(PIP) install --no-compile --require-hashes -r requirements-dev.lock
	@touch $@
