"""What QEMU emulates, and how patient one must be with it, by the processor of the box: ARCH=amd64, or arm64."""
import os
import pathlib

ARCH = os.environ.get("ARCH", "amd64")


def has_kvm():
    """A /dev/kvm may open and still not work where the processor does not show it."""
    flags = pathlib.Path("/proc/cpuinfo").read_text()
    return (" vmx" in flags or " svm" in flags) and os.access("/dev/kvm", os.R_OK | os.W_OK)


def pc(width, height):
    # Emulated, a processor that needs no page tables of its own for the kernel: changing them is what takes longest.
    processor = ["-accel", "kvm", "-cpu", "host"] if has_kvm() else \
        ["-accel", "tcg,thread=multi", "-cpu", "Nehalem,vendor=AuthenticAMD,family=16,model=2"]
    return ["-machine", "q35", *processor, "-device", f"VGA,edid=on,xres={width},yres={height},xmax={width},ymax={height},vgamem_mb=32"]


def arm(width, height):
    return ["-machine", "virt", "-accel", "tcg,thread=multi", "-cpu", "cortex-a72",
            "-device", f"virtio-gpu-pci,edid=on,xres={width},yres={height}"]


# PATIENCE: what limits of time are multiplied by.
if ARCH == "arm64":
    QEMU, HARDWARE, PATIENCE = "qemu-system-aarch64", arm, 4
    CODE, VARIABLES, PACKAGE = "/usr/share/AAVMF/AAVMF_CODE.fd", "/usr/share/AAVMF/AAVMF_VARS.fd", "AAVMF"
else:
    QEMU, HARDWARE, PATIENCE = "qemu-system-x86_64", pc, 2
    CODE, VARIABLES, PACKAGE = "/usr/share/OVMF/OVMF_CODE_4M.fd", "/usr/share/OVMF/OVMF_VARS_4M.fd", "OVMF"
