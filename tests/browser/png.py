# SPDX-License-Identifier: MIT
"""The colours of a PNG as a browser writes it: eight bits a channel, not interlaced."""
import collections
import struct
import zlib


def colours(png):
    """How many pixels of each (red, green, blue)."""
    width, height, channels, data = _parts(png)
    counts = collections.Counter()
    stride = width * channels
    above = bytearray(stride)
    for row in range(height):
        start = row * (stride + 1)
        line = _unfiltered(data[start], bytearray(data[start + 1:start + 1 + stride]), above, channels)
        counts.update(zip(line[0::channels], line[1::channels], line[2::channels]))
        above = line
    return counts


def _parts(png):
    if png[:8] != b"\x89PNG\r\n\x1a\n":
        raise ValueError("not a PNG")
    at, packed, header = 8, b"", None
    while at < len(png):
        length, kind = struct.unpack(">I4s", png[at:at + 8])
        body = png[at + 8:at + 8 + length]
        if kind == b"IHDR":
            header = struct.unpack(">IIBBBBB", body)
        elif kind == b"IDAT":
            packed += body
        at += length + 12
    width, height, depth, colour_type, _, _, interlaced = header
    if depth != 8 or colour_type not in (2, 6) or interlaced:
        raise ValueError(f"a PNG of another kind: {header}")
    return width, height, 3 if colour_type == 2 else 4, zlib.decompress(packed)


def _unfiltered(kind, line, above, step):
    if kind == 1:
        for i in range(step, len(line)):
            line[i] = (line[i] + line[i - step]) & 255
    elif kind == 2:
        for i, value in enumerate(above):
            line[i] = (line[i] + value) & 255
    elif kind == 3:
        for i in range(len(line)):
            left = line[i - step] if i >= step else 0
            line[i] = (line[i] + (left + above[i]) // 2) & 255
    elif kind == 4:
        for i in range(len(line)):
            left, corner = (line[i - step], above[i - step]) if i >= step else (0, 0)
            line[i] = (line[i] + _paeth(left, above[i], corner)) & 255
    return line


def _paeth(left, up, corner):
    guess = left + up - corner
    return min((left, up, corner), key=lambda value: abs(guess - value))
