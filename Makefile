# Twinge: `make run` builds and starts it, `make test` tests it.

PREFIX ?= /usr/local
# Not every shell expands the ~ in PREFIX=~/.local.
override PREFIX := $(patsubst ~/%,$(HOME)/%,$(PREFIX))
# Linked statically, the program starts in two thirds of the time. Where libc.a is missing, as outside Debian: make LINK=
LINK = -Xswiftc -static-executable -Xswiftc -use-ld=lld $(SMALL)
# Functions and variables of the start lie together (`make order`): half as much of the program is in memory at the first frame.
ORDER = -Xlinker '--symbol-ordering-file=$(CURDIR)/Packaging/linking/order.txt' -Xlinker --no-warn-symbol-ordering
# Linked statically, a quarter of the program is left out: functions that nothing calls, copies of others, and tables that nothing reads.
# Public ones would stay without -internalize-at-link.
SMALL = -Xswiftc -Xfrontend -Xswiftc -function-sections -Xswiftc -Xfrontend -Xswiftc -internalize-at-link \
    -Xlinker --icf=all -Xlinker --no-eh-frame-hdr -Xlinker '--script=$(CURDIR)/Packaging/linking/without-unwinding.ld' $(ORDER)
# Generic types are laid out at build time, so that the runtime has to build far fewer of them, and look up far fewer
# conformances, at each start: 2.5 million instructions less.
TYPES = -Xswiftc -Xfrontend -Xswiftc -prespecialize-generic-metadata \
    -Xswiftc -Xfrontend -Xswiftc -disable-concrete-type-metadata-mangled-name-accessors
# What twinge --version says it was built from.
STAMP = TWINGE_COMMIT="$$(Scripts/stamp commit)" TWINGE_DATE="$$(Scripts/stamp date)"
BUILD = $(STAMP) swift build --configuration release --static-swift-stdlib $(LINK) $(TYPES) $(SWIFT_BUILD_FLAGS)
PROGRAM = .build/release/twinge
MAN = .build/man
SHARE = $(DESTDIR)$(PREFIX)/share
# Where zsh looks for completions: zsh/vendor-completions in Debian's packages.
ZSH = zsh/site-functions
# Where systemd looks for user units: lib/systemd/user in Debian's packages.
UNITS = share/systemd/user
INSTALL_PROGRAM = install -s -m 755
SOURCES = Package.swift Sources Tests Fuzz/Package.swift Fuzz/Sources Benchmarks/Package.swift Benchmarks/Benchmarks Benchmarks/Sources

.PHONY: help run demo build man tables order deb dist release docs bench bench-start bench-peers packages test unit end-to-end faults fuzz calibrate lint format install install-files uninstall clean

help:
	@echo 'make run         build Twinge and start it (without a terminal: print today)'
	@echo 'make demo        build Twinge and show a made-up diary'
	@echo 'make test        lint, unit tests and end-to-end tests'
	@echo 'make faults      inject faults to prove that the diary loses nothing (about half an hour)'
	@echo 'make fuzz        fuzz everything that parses input (RUNS=N runs per target; about two hours)'
	@echo 'make packages    compile the packages beside the program, Benchmarks and Fuzz, which make test does not'
	@echo 'make calibrate   measure how often Twinge is right, on made-up diaries (TABLES=… DIARIES=N SEED=N; an hour)'
	@echo 'make bench       time reading, links, the start and every key on a ten-year diary'
	@echo 'make bench-start  count what frequent commands cost, by the length of the diary, and write it into docs/SPEED.md (TURNS=N)'
	@echo 'make bench-peers  compare with timewarrior, calcurse, recutils, ledger, hledger and jrnl, where they are installed (ROUNDS=N)'
	@echo 'make man         make the manual pages, in .build/man'
	@echo 'make tables      write the tables of habits, exercises, signs and themes anew, once their files in Data have changed'
	@echo 'make order       list the functions and variables of the start, for the linker'
	@echo 'make deb         make a Debian source package and build it without a network, in .build'
	@echo 'make dist        make a tarball of the static program, with checksums and an SBOM, in .build/dist'
	@echo 'make release     check version, changes, tree and tests, then tag the commit'
	@echo 'make docs        make the API reference of the modules, in .build/reference'
	@echo 'make install     put twinge, its manual pages, guides, completions and systemd units under $(PREFIX)  (elsewhere: make install PREFIX=~/.local)'
	@echo 'make install-files  install what was built, without building: make man && sudo make install-files'
	@echo 'make uninstall   remove it again; your diary stays'
	@echo 'make lint        check the code style'
	@echo 'make format      format the code'
	@echo 'make clean       remove everything that was built'

run: build
	@$(PROGRAM)

demo: build
	@$(PROGRAM) demo

# The progress of the build goes to standard error, so that what `make run` prints is Twinge's own.
build:
	@Scripts/require build
	@$(BUILD) >&2

# A page for every command, one for the keys, and one for each kind of file.
man: build
	@Scripts/manual $(PROGRAM) $(MAN)

# Nearly every command needs some of these records; parsing them took a quarter of its time.
tables:
	@TWINGE_WRITE_TABLES=1 swift test --filter CatalogTableTests/sources

# The list that ORDER names; the one in the repository needs to be made again only when much has changed.
order: build
	@Scripts/require order
	@Scripts/order $(PROGRAM) Packaging/linking/order.txt

# From the current commit, in its own tree.
deb:
	@Scripts/require deb
	@Scripts/deb .build

# A tarball of the static program with its checksums and an SBOM.
dist: build man
	@Scripts/require dist
	@Scripts/dist $(PROGRAM) $(MAN) .build

# Checks everything, then tags the commit; publishing it is up to you.
release:
	@Scripts/release

# The API reference of the modules, in .build/reference.
docs:
	@Scripts/require build
	@Scripts/reference .build/reference

test: lint end-to-end unit

unit:
	@Scripts/require test
	swift test

end-to-end:
	@Scripts/require test
	swift build
	python3 Tests/EndToEnd/run.py .build/debug/twinge

# How many random histories of several devices are merged.
MERGES ?= 100000

faults:
	@Scripts/require faults
	swift build
	python3 Tests/Faults/faults.py .build/debug/twinge
	TWINGE_MERGES=$(MERGES) swift test --filter MergePropertyTests

fuzz:
	@Scripts/require build
	@Scripts/fuzz

# Nothing of `make test` compiles these.
packages:
	@Scripts/require build
	swift build --package-path Benchmarks
	@Scripts/fuzz --build

# On made-up diaries of a month and of ten years, the same every time.
bench: export TWINGE_NOW = 2026-11-20T22:00+01:00
bench: build
	rm -rf .build/bench
	$(PROGRAM) demo --days 30 --entries 8 --seed 7 --keep .build/bench/month >/dev/null
	$(PROGRAM) demo --days 3650 --entries 8 --seed 7 --keep .build/bench/decade >/dev/null
	swift package --package-path Benchmarks benchmark
	python3 Benchmarks/terminal.py $(PROGRAM) .build/bench/month .build/bench/decade
	swift run --package-path Benchmarks --configuration release KeyToFrame

# How often each program is started.
TURNS ?= 400

# What frequent commands cost; the tables go into docs/SPEED.md.
bench-start: build
	@Scripts/require bench-start
	strip -o .build/twinge-stripped $(PROGRAM)
	python3 Benchmarks/start.py .build/twinge-stripped .build/bench/start --turns $(TURNS) --write docs/SPEED.md

# How many pairs are measured for each task and peer.
ROUNDS ?= 30

# The same ten years in other programs, those that are installed; the table goes into docs/SPEED.md.
bench-peers: export TWINGE_NOW = 2026-11-20T22:00+01:00
bench-peers: build
	rm -rf .build/bench/decade
	$(PROGRAM) demo --days 3650 --entries 8 --seed 7 --keep .build/bench/decade >/dev/null
	python3 Benchmarks/peers.py $(PROGRAM) .build/bench/decade --rounds $(ROUNDS) --write docs/SPEED.md

DIARIES ?= 300
SEED ?= 20261121
# Which tables: links worlds sleep height caution helps same-day weekly; all of them by default.
TABLES ?=

# An interrupted table resumes where it stopped.
calibrate:
	@Scripts/require build
	@swift build --configuration release --product calibrate >&2
	@.build/release/calibrate tables $(TABLES) --diaries $(DIARIES) --seed $(SEED) --resume .build/calibrate-$(SEED)

lint:
	@Scripts/require build
	swift format lint --strict --parallel --recursive $(SOURCES)

format:
	swift format --in-place --parallel --recursive $(SOURCES)

install: build man
	@$(MAKE) --no-print-directory install-files

# Installs what was built.
install-files:
	install -d '$(DESTDIR)$(PREFIX)/bin'
	$(INSTALL_PROGRAM) $(PROGRAM) '$(DESTDIR)$(PREFIX)/bin/twinge'
	install -d '$(SHARE)/man/man1' '$(SHARE)/man/man5' '$(SHARE)/man/man7' \
	    '$(SHARE)/bash-completion/completions' '$(SHARE)/$(ZSH)' \
	    '$(SHARE)/fish/vendor_completions.d' '$(SHARE)/doc/twinge/import' \
	    '$(DESTDIR)$(PREFIX)/$(UNITS)'
	install -m 644 docs/import/* '$(SHARE)/doc/twinge/import'
	install -m 644 $(MAN)/*.1 '$(SHARE)/man/man1'
	install -m 644 $(MAN)/*.5 '$(SHARE)/man/man5'
	install -m 644 $(MAN)/*.7 '$(SHARE)/man/man7'
	$(PROGRAM) --generate-completion-script bash | sed '1{/^#!/d}' > '$(SHARE)/bash-completion/completions/twinge'
	$(PROGRAM) --generate-completion-script zsh > '$(SHARE)/$(ZSH)/_twinge'
	$(PROGRAM) --generate-completion-script fish > '$(SHARE)/fish/vendor_completions.d/twinge.fish'
	for unit in twinge-remind.service twinge-desk.service; do \
	    sed 's|@BINDIR@|$(PREFIX)/bin|' Packaging/systemd/$$unit > '$(DESTDIR)$(PREFIX)/$(UNITS)/'$$unit; done
	install -m 644 Packaging/systemd/twinge-remind.timer '$(DESTDIR)$(PREFIX)/$(UNITS)'

uninstall:
	rm -f '$(DESTDIR)$(PREFIX)/bin/twinge' '$(SHARE)'/man/man1/twinge.1 '$(SHARE)'/man/man1/twinge-*.1 \
	    '$(SHARE)/man/man5/twinge-journal.5' '$(SHARE)/man/man5/twinge-config.5' '$(SHARE)/man/man7/twinge-keys.7' \
	    '$(SHARE)/bash-completion/completions/twinge' '$(SHARE)/$(ZSH)/_twinge' \
	    '$(SHARE)/fish/vendor_completions.d/twinge.fish' \
	    '$(DESTDIR)$(PREFIX)/$(UNITS)/twinge-remind.service' '$(DESTDIR)$(PREFIX)/$(UNITS)/twinge-remind.timer' \
	    '$(DESTDIR)$(PREFIX)/$(UNITS)/twinge-desk.service'
	rm -rf '$(SHARE)/doc/twinge'

clean:
	rm -rf .build .build-fuzz
