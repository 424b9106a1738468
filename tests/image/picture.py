"""Pictures compared."""
from PIL import Image, ImageChops


def differing(one, other):
    """The share of pixels that a person would see differ, 0 to 1; 1 for pictures of different sizes."""
    with Image.open(one) as a, Image.open(other) as b:
        a, b = a.convert("RGB"), b.convert("RGB")
    if a.size != b.size:
        return 1.0
    worst = ImageChops.difference(a, b).convert("L").point(lambda v: 255 if v > 24 else 0)
    return worst.histogram()[255] / (a.size[0] * a.size[1])


def holds(picture, other, box):
    """Whether what stands in a box (left, top, right, bottom) of another picture stands in this one, at whatever height."""
    with Image.open(picture) as a, Image.open(other) as b:
        a, part = a.convert("RGB"), b.convert("RGB").crop(box)
    def here(top):
        there = a.crop((box[0], top, box[2], top + part.size[1]))
        return ImageChops.difference(there, part).convert("L").point(lambda v: 255 if v > 24 else 0).getbbox() is None
    return here(box[1]) or any(here(top) for top in range(a.size[1] - part.size[1] + 1))


def turn(file, degrees):
    """In its place, clockwise."""
    if degrees:
        with Image.open(file) as picture:
            turned = picture.rotate(-degrees, expand=True)
        turned.save(file)


def save(one, file):
    """As PNG, whatever it was."""
    with Image.open(one) as picture:
        picture.convert("RGB").save(file)
