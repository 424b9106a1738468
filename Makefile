# Fingerpost. `make help` says what there is; README.md and CONTRIBUTING.md say more.

VERSION = 0.1.0
CC = gcc
BUILD = build
PREFIX = /usr
DESTDIR =
SAN =
JOBS = $(shell nproc)

BIN = $(BUILD)/bin
SHARE = $(BUILD)/share/fingerpost

CFLAGS_LANG = -std=c17 -D_GNU_SOURCE -I. -I$(BUILD)/gen -include base/banned.h -DFINGERPOST_VERSION='"$(VERSION)"'
CFLAGS_WARN = -Wall -Wextra -Wshadow -Wmissing-prototypes -Werror
CFLAGS_OPT = -O2 -g -fstack-protector-strong -D_FORTIFY_SOURCE=2 -fPIE
LDFLAGS_OPT = -pie -Wl,-z,relro,-z,now -Wl,--as-needed
ifneq ($(SAN),)
CFLAGS_OPT = -O1 -g -fno-omit-frame-pointer -fsanitize=address,undefined -fno-sanitize-recover=undefined
LDFLAGS_OPT = -fsanitize=address,undefined
endif

# The rooms, lowest floor first, and what each may link with. A program's room has a main.c; the rest of the room is a library,
# so that tests can call it.
ROOMS = base content queue dialogue kiosk modem desk cli
PKG_base = libsodium libutf8proc inih
PKG_content = sqlite3 jansson libical libsodium libutf8proc libcurl
PKG_queue = sqlite3 libsodium jansson
PKG_dialogue = libsodium
PKG_kiosk = sdl2 libdrm pangocairo fontconfig espeak-ng libqrencode libsodium jansson
PKG_modem = libserialport libsodium jansson
PKG_desk = libmicrohttpd libsodium jansson
PKG_cli = jansson libsodium
BELOW_kiosk = content queue base
BELOW_modem = dialogue content queue base
BELOW_desk = content queue base
BELOW_cli = dialogue content queue base
PKG_tests = cmocka

PROGRAMS = $(BIN)/fingerpost $(BIN)/fingerpost-kiosk $(BIN)/fingerpost-modem $(BIN)/fingerpost-desk
NAME_cli = fingerpost
NAME_kiosk = fingerpost-kiosk
NAME_modem = fingerpost-modem
NAME_desk = fingerpost-desk

PO = $(wildcard content/po/*.po)
CATALOGUES = $(PO:content/po/%.po=$(SHARE)/locale/%/LC_MESSAGES/fingerpost.mo)
UNIT = $(patsubst tests/unit/%.c,$(BUILD)/tests/%,$(wildcard tests/unit/test_*.c))

.PHONY: all
all: packages-build
	@$(MAKE) --no-print-directory -j$(JOBS) programs

.PHONY: programs
programs: $(PROGRAMS) $(BIN)/simmodem $(BIN)/add_callback share

# --- Packages: installed only when something is missing ------------------------------------------------------------------

.PHONY: packages-build packages-test
packages-build:
	@tests/packages build run
packages-test:
	@tests/packages build run test

# --- Compiling -----------------------------------------------------------------------------------------------------------

define room_rules
OBJ_$(1) = $$(patsubst %.c,$(BUILD)/obj/%.o,$$(filter-out $(1)/main.c,$$(wildcard $(1)/*.c)))
$(BUILD)/lib/lib$(1).a: $$(OBJ_$(1))
	@mkdir -p $$(@D)
	@rm -f $$@
	@ar rcs $$@ $$^
$(BUILD)/obj/$(1)/%.o: $(1)/%.c
	@mkdir -p $$(@D)
	@echo "  $(CC) $$<"
	@$(CC) $(CFLAGS_LANG) $(CFLAGS_WARN) $(CFLAGS_OPT) $$$$(pkg-config --cflags $(PKG_$(1))) -MMD -MP -c -o $$@ $$<
endef
$(foreach room,$(ROOMS),$(eval $(call room_rules,$(room))))

# The kiosk's pictures are SVG; what draws them gets them as strokes, without a library of 9 MB.
PICTURES = $(sort $(wildcard kiosk/pictures/*.svg))
$(BUILD)/gen/kiosk/pictures.inc: kiosk/pictures/strokes.awk $(PICTURES)
	@mkdir -p $(@D)
	@echo "  awk kiosk/pictures"
	@awk -f $^ >$@.new && mv $@.new $@
$(BUILD)/obj/kiosk/picture.o: $(BUILD)/gen/kiosk/pictures.inc

define program_rules
$(BIN)/$(NAME_$(1)): $(BUILD)/obj/$(1)/main.o $(BUILD)/lib/lib$(1).a $(BELOW_$(1):%=$(BUILD)/lib/lib%.a)
	@mkdir -p $$(@D)
	@echo "  link $$@"
	@$(CC) $(LDFLAGS_OPT) -o $$@ $(BUILD)/obj/$(1)/main.o $(BUILD)/lib/lib$(1).a $(BELOW_$(1):%=$(BUILD)/lib/lib%.a) \
		$$$$(pkg-config --libs $(PKG_$(1)) $(foreach r,$(BELOW_$(1)),$(PKG_$(r)))) -lm
endef
$(foreach room,kiosk modem desk cli,$(eval $(call program_rules,$(room))))

# The simulated modem: a program of the tests that make run uses too.
SIM_OBJ = $(patsubst %.c,$(BUILD)/obj/%.o,$(wildcard tests/simmodem/*.c))
$(BUILD)/obj/tests/simmodem/%.o: tests/simmodem/%.c
	@mkdir -p $(@D)
	@echo "  $(CC) $<"
	@$(CC) $(CFLAGS_LANG) $(CFLAGS_WARN) $(CFLAGS_OPT) -MMD -MP -c -o $@ $<
$(BIN)/simmodem: $(SIM_OBJ) $(BUILD)/lib/libmodem.a $(BUILD)/lib/libbase.a
	@mkdir -p $(@D)
	@echo "  link $@"
	@$(CC) $(LDFLAGS_OPT) -o $@ $(SIM_OBJ) $(BUILD)/lib/libmodem.a $(BUILD)/lib/libbase.a $$(pkg-config --libs $(PKG_base))

# Adds call-backs for the desk's browser test.
$(BIN)/add_callback: tests/e2e/desk/add_callback.c $(BELOW_desk:%=$(BUILD)/lib/lib%.a)
	@mkdir -p $(@D)
	@echo "  link $@"
	@$(CC) $(CFLAGS_LANG) $(CFLAGS_WARN) $(CFLAGS_OPT) $(LDFLAGS_OPT) -o $@ $< -Wl,--start-group $(filter %.a,$^) \
		-Wl,--end-group $$(pkg-config --libs $(sort $(foreach r,$(BELOW_desk),$(PKG_$(r))))) -lm

# The fonts of the kiosk: bold and regular for its languages, regular for what else a directory may be written in.
NOTO = /usr/share/fonts/truetype/noto
FONTS = $(foreach f,Sans SansArabic SansBengali SansGujarati SansGurmukhi SansTamil NastaliqUrdu,Noto$(f)-Regular Noto$(f)-Bold) \
	$(foreach f,Devanagari Ethiopic Hebrew Malayalam Math Sinhala Symbols Symbols2 Telugu Thai,NotoSans$(f)-Regular)

# What the programs read at run time: catalogues, the example directory, fonts.conf, the desk's style sheet and script.
.PHONY: share
share: $(CATALOGUES)
	@mkdir -p $(SHARE)/desk $(SHARE)/example $(SHARE)/fonts
	@for f in $(FONTS); do [ -h $(SHARE)/fonts/$$f.ttf ] || ln -sf $(NOTO)/$$f.ttf $(SHARE)/fonts/; done
	@cp -u content/example/* $(SHARE)/example/
	@cp -u desk/assets/* $(SHARE)/desk/
	@cp -u kiosk/share/* $(SHARE)/
$(SHARE)/locale/%/LC_MESSAGES/fingerpost.mo: content/po/%.po
	@mkdir -p $(@D)
	@echo "  msgfmt $<"
	@msgfmt --check-format -o $@ $<

.PHONY: install
install: programs
	install -d $(DESTDIR)$(PREFIX)/bin $(DESTDIR)$(PREFIX)/share/fingerpost
	install -m 0755 $(PROGRAMS) $(DESTDIR)$(PREFIX)/bin/
	cp -r --no-preserve=mode,ownership $(SHARE)/. $(DESTDIR)$(PREFIX)/share/fingerpost/

# --- Trying it out -------------------------------------------------------------------------------------------------------

.PHONY: run text kiosk
run: all
	@BIN=$(BIN) tests/try
text:
	@BIN=$(BIN) FROM="$(FROM)" MSG="$(MSG)" tests/try-text
kiosk:
	@echo "$(DO)" >run/kiosk.in

# --- Tests ---------------------------------------------------------------------------------------------------------------

ALL_LIBS = $(foreach r,kiosk modem desk cli dialogue content queue base,$(BUILD)/lib/lib$(r).a)
ALL_PKGS = $(sort $(foreach r,$(ROOMS),$(PKG_$(r)))) $(PKG_tests)
$(BUILD)/tests/test_kiosk_pictures: ALL_PKGS += librsvg-2.0
$(BUILD)/tests/%: tests/unit/%.c $(ALL_LIBS)
	@mkdir -p $(@D)
	@echo "  $(CC) $<"
	@$(CC) $(CFLAGS_LANG) $(CFLAGS_WARN) $(CFLAGS_OPT) $(LDFLAGS_OPT) $$(pkg-config --cflags $(ALL_PKGS)) -MMD -MP -o $@ $< \
		-Wl,--start-group $(ALL_LIBS) -Wl,--end-group $$(pkg-config --libs $(ALL_PKGS)) -lm

.PHONY: unit
unit: share $(UNIT)

E2E = $(sort $(wildcard tests/e2e/test_*.py tests/e2e/*/test_*.py))
# The audit lays out thousands of pages: too many for the sanitizers, under which test_kiosk_view lays out fewer.
PLAIN_UNIT = $(BUILD)/tests/test_kiosk_audit
SAN_UNIT = $(patsubst $(BUILD)/%,build-san/%,$(filter-out $(PLAIN_UNIT),$(UNIT)))

# Unit tests run under AddressSanitizer and UndefinedBehaviorSanitizer, end-to-end tests on the programs as installed. The rules of
# accessibility come from npm; without them their tests are skipped, and say so.
AXE = tests/e2e/node_modules/axe-core/axe.min.js
.PHONY: axe test
axe: $(AXE)
$(AXE): tests/e2e/package-lock.json
	@echo "  npm ci"
	@(cd tests/e2e && timeout 280 npm ci --ignore-scripts --no-audit --no-fund) >/dev/null 2>&1 && touch $@ || \
		echo "  npm does not reach its registry: the desk is not held against axe-core's rules and FHIR's structure"
test: packages-test
	@$(MAKE) --no-print-directory axe
	@$(MAKE) --no-print-directory -j$(JOBS) programs $(PLAIN_UNIT)
	@$(MAKE) --no-print-directory -j$(JOBS) SAN=1 BUILD=build-san share $(SAN_UNIT)
	@FINGERPOST_BIN=$(CURDIR)/$(BIN) tests/run.py $(SAN_UNIT) $(PLAIN_UNIT) $(E2E)

OURS = $(ROOMS) tests/unit tests/simmodem tests/e2e/desk tests/fuzz tests/bench
OURS_C = $(foreach r,$(OURS),$(wildcard $(r)/*.c))
OURS_H = $(foreach r,$(OURS),$(wildcard $(r)/*.h))

# The analyser does not know that cmocka's assertions do not come back, so what they hold is no news to it in the tests.
LINTED = $(foreach r,$(ROOMS) tests/simmodem,$(wildcard $(r)/*.c))

.PHONY: check check-format check-warnings check-lint check-boundaries check-languages
check: packages-test check-format check-boundaries check-languages check-units check-warnings check-lint
check-format:
	@echo "  clang-format"
	@clang-format --dry-run -Werror $(OURS_C) $(OURS_H)
check-boundaries:
	@tests/boundaries.py
check-languages:
	@for po in $(PO); do msgfmt --check -o /dev/null $$po || exit 1; done
	tests/languages
check-warnings:
	@$(MAKE) --no-print-directory -j$(JOBS) programs
	@$(MAKE) --no-print-directory -j$(JOBS) CC=clang BUILD=build-clang programs unit
check-lint:
	@echo "  clang-tidy"
	@mkdir -p $(BUILD)/tidy
	@printf '%s\n' -std=c17 -D_GNU_SOURCE -I$(CURDIR) -I$(CURDIR)/$(BUILD)/gen -include $(CURDIR)/base/banned.h '-DFINGERPOST_VERSION="$(VERSION)"' \
		$$(pkg-config --cflags $(ALL_PKGS)) >$(BUILD)/tidy/compile_flags.txt
	@printf '%s\n' $(LINTED) | xargs -P 2 -n 4 clang-tidy --quiet -p $(BUILD)/tidy 2>/dev/null

# Every screen of the kiosk in every language, as contact sheets, and the README's picture of it.
$(BIN)/sheet: tests/pictures/sheet.c
	@mkdir -p $(@D)
	@$(CC) $(CFLAGS_LANG) $(CFLAGS_WARN) $(CFLAGS_OPT) $(LDFLAGS_OPT) $$(pkg-config --cflags cairo) -o $@ $< \
		$$(pkg-config --libs cairo) -lm
.PHONY: pictures
pictures: programs $(BIN)/sheet
	@BIN=$(BIN) OUT=$(BUILD)/pictures tests/pictures/pictures

# Each benchmark prints its own table: figures beside the peer's, in one run.
BENCH = $(patsubst tests/bench/%.c,$(BUILD)/bench/%,$(wildcard tests/bench/bench_*.c))
$(BUILD)/bench/%: tests/bench/%.c $(ALL_LIBS)
	@mkdir -p $(@D)
	@echo "  $(CC) $<"
	@$(CC) $(CFLAGS_LANG) $(CFLAGS_WARN) $(CFLAGS_OPT) $(LDFLAGS_OPT) $$(pkg-config --cflags $(ALL_PKGS)) \
		$$(pkg-config --cflags gammu 2>/dev/null) -MMD -MP -o $@ $< \
		-Wl,--start-group $(ALL_LIBS) -Wl,--end-group $$(pkg-config --libs $(ALL_PKGS)) -lm -ldl
.PHONY: bench
bench: packages-test programs $(BENCH)
	@for b in $(BENCH) $(sort $(wildcard tests/bench/bench_*.py)); do \
		echo "== $$b"; FINGERPOST_BIN=$(CURDIR)/$(BIN) $$b || exit 1; done

# The programs that some benchmarks and the differential test stand beside; without them they say so and go on.
.PHONY: peers
peers:
	@tests/packages peer

# The decoder of short messages beside libGammu's and Wireshark's: COUNT random ones.
COUNT = 100000
.PHONY: differential
differential: packages-build
	@tests/differential/codecs.py $(COUNT)

# TEXTS texts with a fault every second and kill -9 of the modem's daemon every few seconds: is each answered, and once?
TEXTS = 2000
.PHONY: soak
soak: packages-build programs
	@FINGERPOST_BIN=$(CURDIR)/$(BIN) tests/soak/soak_modem.py $(TEXTS)

# The kiosk past SCREENS screens in thirteen languages: is its memory flat? And random events, 10,000 a second for a minute. Under
# SAN=1 with a build folder of its own, `soak_kiosk DATA random 600 0` is the fuzz of events.
SCREENS = 100000
$(BUILD)/soak/%: tests/soak/%.c $(ALL_LIBS)
	@mkdir -p $(@D)
	@echo "  $(CC) $<"
	@$(CC) $(CFLAGS_LANG) $(CFLAGS_WARN) $(CFLAGS_OPT) $(LDFLAGS_OPT) $$(pkg-config --cflags $(ALL_PKGS)) -MMD -MP -o $@ $< \
		-Wl,--start-group $(ALL_LIBS) -Wl,--end-group $$(pkg-config --libs $(ALL_PKGS)) -lm -ldl
.PHONY: soak-kiosk
soak-kiosk: programs $(BUILD)/soak/soak_kiosk
	@rm -rf $(BUILD)/soak/data && head -c 9 /dev/urandom | base64 >$(BUILD)/soak/password
	@$(BIN)/fingerpost setup --data $(BUILD)/soak/data --practice Soak --staff manager \
		--password-file $(BUILD)/soak/password --recovery-file $(BUILD)/soak/recovery >/dev/null
	@$(BIN)/fingerpost import --data $(BUILD)/soak/data content/example/directory.csv >/dev/null
	@sed -i "s/^languages = .*/languages = en pl ro pa ur gu ar pt bn ta so fa uk/" $(BUILD)/soak/data/fingerpost.ini
	@$(BUILD)/soak/soak_kiosk $(BUILD)/soak/data screens $(SCREENS)
	@$(BUILD)/soak/soak_kiosk $(BUILD)/soak/data random 60 10000

# Each fuzzer for SECONDS, from its corpus; new inputs are kept in build-fuzz, findings in build-fuzz/NAME-*.
SECONDS = 60
FUZZ = $(patsubst tests/fuzz/%.c,%,$(wildcard tests/fuzz/fuzz_*.c))
FUZZ_FLAGS = -O1 -g -fsanitize=fuzzer-no-link,address,undefined -fno-sanitize-recover=undefined
.PHONY: fuzz fuzzers
fuzzers: packages-test
	@$(MAKE) --no-print-directory -j$(JOBS) CC=clang BUILD=build-fuzz CFLAGS_OPT="$(FUZZ_FLAGS)" \
		LDFLAGS_OPT="-fsanitize=address,undefined" $(FUZZ:%=build-fuzz/fuzz/%)
$(BUILD)/fuzz/%: tests/fuzz/%.c $(ALL_LIBS)
	@mkdir -p $(@D)
	@echo "  $(CC) $<"
	@$(CC) $(CFLAGS_LANG) $(CFLAGS_WARN) -O1 -g -fsanitize=fuzzer,address,undefined -fno-sanitize-recover=undefined \
		$$(pkg-config --cflags $(ALL_PKGS)) -o $@ $< -Wl,--start-group $(ALL_LIBS) -Wl,--end-group \
		$$(pkg-config --libs $(ALL_PKGS)) -lm
fuzz: fuzzers
	@for name in $(FUZZ); do \
		mkdir -p build-fuzz/corpus/$$name && echo "== $$name" && \
		build-fuzz/fuzz/$$name -max_total_time=$(SECONDS) -artifact_prefix=build-fuzz/$$name- -print_final_stats=1 \
			-verbosity=0 build-fuzz/corpus/$$name tests/fuzz/corpus/$${name#fuzz_} || exit 1; done

# How far each language is; the sentences that no language has yet are shown in English.
.PHONY: languages
languages:
	@tests/languages $(if $(STRICT),--strict)

.PHONY: help
help:
	@echo "make            build everything into $(BIN)"
	@echo "make run        start all parts on the example directory and a simulated modem (MODEM=/dev/ttyUSB2 for a real one)"
	@echo "make text       send a text to the simulated modem of make run: FROM=07700900123 MSG=DEBT"
	@echo "make test       every test; make check: formatting, warnings, boundaries"
	@echo "make pictures   every screen in every language as contact sheets in $(BUILD)/pictures"
	@echo "make bench      figures, each beside its peer's; make fuzz: each fuzzer for SECONDS=60"
	@echo "make peers      install what benchmarks and differential tests stand beside (optional)"
	@echo "make differential  the decoder of texts beside two others on COUNT=100000 random ones"
	@echo "make soak       TEXTS=2000 texts with faults and kill -9: is each answered, and once?"
	@echo "make soak-kiosk SCREENS=100000 of the kiosk in one process, then random events for a minute"
	@echo "make languages  how far each translation is (STRICT=1 fails while any sentence is missing)"
	@echo "make install    DESTDIR= PREFIX=/usr"
	@echo "make image      the appliance as a disk image, in build-image; make image-test boots it, make image-test-all in every way"
	@echo "                (ARCH=arm64 for another processor, in build-image-arm64: docs/arm64.md)"

include image/image.mk

.PHONY: clean
clean:
	rm -rf $(BUILD) build-san build-clang

-include $(shell find $(BUILD) -name '*.d' 2>/dev/null)
