#!/usr/bin/env python3
"""Puts all pictures of the content on sheets to look at: large, at 96 pixels, and at 96 pixels on the dark theme's plate.

    scripts/contact_sheet.py [FOLDER]      FOLDER (default build/contact-sheet) gets sheet-NN.svg, and .png where
                                           rsvg-convert (librsvg2-bin) is installed
"""
import pathlib
import re
import shutil
import subprocess
import sys

COLUMNS, ROWS = 6, 5
CELL_WIDTH, CELL_HEIGHT, MARGIN = 300, 270, 20
LIGHT, DARK_PLATE = "#FFFFFF", "#DCE3E6"


def inner(svg):
    """What stands inside the outermost <svg> of a picture of 240 by 240."""
    return re.search(r"<svg[^>]*>(.*)</svg>", svg, re.S).group(1)


def drawn(body, x, y, side):
    return f'<svg x="{x}" y="{y}" width="{side}" height="{side}" viewBox="0 0 240 240">{body}</svg>'


def cell(picture, x, y):
    body = inner(picture.read_text(encoding="utf-8"))
    return "\n".join([
        drawn(body, x, y, 160),
        drawn(body, x + 170, y, 96),
        f'<rect x="{x + 170}" y="{y + 102}" width="96" height="96" rx="12" fill="{DARK_PLATE}"/>',
        drawn(body, x + 178, y + 110, 80),
        f'<text x="{x}" y="{y + 222}" font-family="sans-serif" font-size="18">{picture.stem}</text>',
    ])


def sheet(pictures):
    width, height = COLUMNS * CELL_WIDTH + 2 * MARGIN, ROWS * CELL_HEIGHT + 2 * MARGIN
    cells = [cell(picture, MARGIN + (place % COLUMNS) * CELL_WIDTH, MARGIN + (place // COLUMNS) * CELL_HEIGHT)
             for place, picture in enumerate(pictures)]
    return (f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}">\n'
            f'<rect width="100%" height="100%" fill="{LIGHT}"/>\n' + "\n".join(cells) + "\n</svg>\n")


def main():
    root = pathlib.Path(__file__).resolve().parent.parent
    folder = pathlib.Path(sys.argv[1]) if len(sys.argv) > 1 else root / "build" / "contact-sheet"
    folder.mkdir(parents=True, exist_ok=True)
    pictures = sorted((root / "content" / "pictures").glob("*.svg"))
    per_sheet = COLUMNS * ROWS
    render = shutil.which("rsvg-convert")
    for number, first in enumerate(range(0, len(pictures), per_sheet), 1):
        path = folder / f"sheet-{number:02}.svg"
        path.write_text(sheet(pictures[first:first + per_sheet]), encoding="utf-8")
        if render:
            subprocess.run([render, "-o", path.with_suffix(".png"), path], check=True)
    print(f"{len(pictures)} pictures on {number} sheets in {folder}" + ("" if render else
          " (as .svg; install librsvg2-bin for .png)"))


if __name__ == "__main__":
    main()
