# The appliance: included by the Makefile. All of it needs root, for a chroot; where that or QEMU is missing, the tests say so
# and skip.
IMAGE = build-image
IMAGE_VERSION = $(VERSION)
IMAGE_BIN = $(BIN)

# The processor of the boxes. Programs for arm64 are compiled here, too, in a folder of their own.
ARCH = amd64
ifeq ($(ARCH),arm64)
IMAGE = build-image-arm64
IMAGE_BIN = build-arm64/bin
PACKAGES_ARCH = arm
endif

.PHONY: packages-image programs-image image image-test image-test-all image-test-arm64 image-repro check-units
packages-image:
	@tests/packages build run image $(PACKAGES_ARCH)

programs-image: packages-image
	@$(MAKE) --no-print-directory -j$(JOBS) programs
ifeq ($(ARCH),arm64)
	@ARCH=arm64 JOBS=$(JOBS) image/programs $(IMAGE) build-arm64
endif

image: programs-image handover
	@ARCH=$(ARCH) BIN=$(IMAGE_BIN) VERSION=$(IMAGE_VERSION) image/build $(IMAGE)

# How often the plug is pulled; the last line says so too.
PULLS = 10

# Boots it as a practice would; its last line says how it went. Without root there is no chroot to build it in.
image-test:
	@if [ "$$(id -u)" = 0 ]; then \
		$(MAKE) --no-print-directory image && ARCH=$(ARCH) FINGERPOST_BIN=$(CURDIR)/$(BIN) PICTURES=$(IMAGE)/pictures \
			/usr/bin/python3 tests/image/test_image.py $(IMAGE)/fingerpost.img $(PULLS); \
	else echo "image: SKIPPED, not root"; fi

# What takes longer, one after the other: a kiosk that hangs, what a day brings, all of it by BIOS, updates, Secure Boot and the
# TPM, the wizard touched through, the same bytes twice, and the box with another processor.
image-test-all: image-test
	@FINGERPOST_BIN=$(CURDIR)/$(BIN) PICTURES=$(IMAGE)/pictures-hung /usr/bin/python3 tests/image/test_hung.py $(IMAGE)/fingerpost.img
	@FINGERPOST_BIN=$(CURDIR)/$(BIN) PICTURES=$(IMAGE)/pictures-daily /usr/bin/python3 tests/image/test_daily.py $(IMAGE)/fingerpost.img
	@FINGERPOST_BIN=$(CURDIR)/$(BIN) PICTURES=$(IMAGE)/pictures-bios FIRMWARE=bios /usr/bin/python3 tests/image/test_image.py $(IMAGE)/fingerpost.img 0
	@FINGERPOST_BIN=$(CURDIR)/$(BIN) PICTURES=$(IMAGE)/pictures-update /usr/bin/python3 tests/image/test_update.py $(IMAGE)/fingerpost.img
	@FINGERPOST_BIN=$(CURDIR)/$(BIN) PICTURES=$(IMAGE)/pictures-secure /usr/bin/python3 tests/image/test_secure.py $(IMAGE)/fingerpost.img
	@FINGERPOST_BIN=$(CURDIR)/$(BIN) PICTURES=$(IMAGE)/pictures-wizard /usr/bin/python3 tests/image/test_wizard.py $(IMAGE)/fingerpost.img
	@$(MAKE) --no-print-directory image-repro
	@$(MAKE) --no-print-directory image-test-arm64

# The box for arm64, without pulls: emulated, it takes its time. Where there is no emulator, none is installed for this.
image-test-arm64:
	@if command -v qemu-system-aarch64 >/dev/null; then $(MAKE) --no-print-directory image-test ARCH=arm64 PULLS=0; \
	else echo "image: SKIPPED for arm64, this machine has no qemu-system-aarch64"; fi

# Built twice from nothing, in two places: not one byte may differ.
image-repro: programs-image
	@ARCH=$(ARCH) tests/image/repro $(IMAGE_BIN) $(IMAGE_VERSION)

# The page that stays beside the box.
.PHONY: handover
handover: packages-test
	@docs/handover/make $(IMAGE)/handover.pdf

# How much of the system each unit could reach if it were taken over; tenths of systemd's own scale of 0 to 10.
UNITS = image/root/usr/lib/systemd/system
check-units:
	@mkdir -p $(BUILD)
	@echo "  systemd-analyze security"
	@for limit in modem:5 kiosk:7 desk:11 web:20; do \
		systemd-analyze security --no-pager --offline=true --threshold=$${limit#*:} \
			$(UNITS)/fingerpost-$${limit%:*}.service >/dev/null 2>$(BUILD)/units.log || \
			{ cat $(BUILD)/units.log; echo "fingerpost-$${limit%:*}.service is more exposed than $${limit#*:} tenths" >&2; exit 1; }; \
	done
