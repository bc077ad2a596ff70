# SPDX-License-Identifier: MIT
"""pages.py HONE CHROMIUM: studies for some days by script, writes the pages, and looks at them.

Fails when a page complains or asks for anything, when it is blank or wider than a phone, when text is faint, when
a figure on it is not what `hone ready --json` (for the days ahead also `hone plan --json`) says, and when a full
brief takes more than one sheet of paper.
"""
import json
import os
import pathlib
import random
import re
import subprocess
import sys
import tempfile

from chromium import Chromium
from png import colours

WINDOWS = ((1280, 900), (390, 844), (360, 740))
DATE, OTHER_DATE = "2026-12-15", "2027-01-20"
STUDIED = [f"2026-11-{day}" for day in range(16, 27)]
ANSWERS_A_DAY = 25

failures = []


def expect(good, what):
    if not good:
        failures.append(what)
        print("failed:", what, file=sys.stderr)


class Desk:
    """One person's store, on one day after another."""

    def __init__(self, program, folder):
        self.program, self.folder = os.path.abspath(program), folder
        self.day = STUDIED[0]

    def run(self, *words, allowed=(0,)):
        kept = {key: os.environ[key] for key in ("PATH",) if key in os.environ}
        outcome = subprocess.run(
            [self.program, *words], capture_output=True, text=True, check=False, cwd=self.folder,
            env={**kept, "HOME": self.folder, "HONE_DB": os.path.join(self.folder, "hone.db"), "TZ": "UTC",
                 "HONE_NOW": self.day + "T09:00:00Z", "COLUMNS": "80", "LANG": "C.UTF-8"})
        if outcome.returncode not in allowed:
            sys.exit(f"hone {' '.join(words)}: exit {outcome.returncode}\n{outcome.stdout}{outcome.stderr}")
        return outcome.stdout

    def json(self, *words, allowed=(0,)):
        return json.loads(self.run(*words, "--json", allowed=allowed))

    def study(self, luck):
        """Until the day's queue is empty, or long enough."""
        for _ in range(ANSWERS_A_DAY):
            card = self.json("next", allowed=(0, 1))["card"]
            if card is None:
                return
            rating = luck.choices(("again", "hard", "good", "easy"), (15, 10, 65, 10))[0]
            self.run("grade", str(card), rating, "--ms", str(luck.randrange(4000, 30000)))

    def page(self, name, *command):
        path = os.path.join(self.folder, name)
        self.run(*command, "--html", path)
        expect(os.stat(path).st_mode & 0o777 == 0o600, f"{name} is readable by nobody else")
        return path


def at_path(document, path):
    """`a.b[2].c` in a JSON document; nothing where there is none."""
    for key in re.findall(r"[^.\[\]]+", path):
        try:
            document = document[int(key)] if isinstance(document, list) else document[key]
        except (KeyError, IndexError, TypeError, ValueError):
            return None
    return document


def check_figures(name, figures, documents):
    for path, written in figures:
        said = [value for value in (at_path(each, path) for each in documents) if value is not None]
        expect(said and float(said[0]) == float(written),
               f"{name}: {path} is {written} as in the JSON, which has {said[0] if said else 'nothing'}")


def brightness(colour):
    return sum(colour) / 765


def check_picture(name, png, scheme):
    counts = colours(png)
    paper, pixels = counts.most_common(1)[0]
    expect(pixels < 0.99 * counts.total() and len(counts) > 20, f"{name}: the picture is blank")
    expect(brightness(paper) < 0.3 if scheme == "dark" else brightness(paper) > 0.7,
           f"{name}: the paper is {paper} under a {scheme} scheme")


def look(browser, name, path, documents, keep):
    """The page in every window and scheme, closed and with everything opened; its sections."""
    questions = pathlib.Path(__file__).with_name("page.js").read_text(encoding="utf-8")
    for width, height in WINDOWS:
        for scheme in ("light", "dark"):
            what = f"{name} {width}x{height} {scheme}"
            browser.show(path, width, height, scheme)
            png = browser.screenshot()
            (keep / f"{name}-{width}-{scheme}.png").write_bytes(browser.screenshot(whole=True))
            check_picture(what, png, scheme)
            closed = browser.value(questions)
            browser.value("document.querySelectorAll('details').forEach((each) => { each.open = true; })")
            opened = browser.value(questions)
            for state, page in (("closed", closed), ("opened", opened)):
                expect(page["overflow"] <= 0, f"{what}, {state}: {page['overflow']} pixels too wide")
                expect(not page["faint"], f"{what}, {state}: faint: {page['faint'][:5]}")
            expect(opened["headings"] == 1, f"{what}: {opened['headings']} first headings")
    (keep / f"{name}.pdf").write_bytes(browser.pdf())
    check_figures(name, opened["figures"], documents)
    return set(opened["sections"]), {path for path, _ in opened["figures"]}


def look_at_figures(browser, desk, name, keep, *on):
    documents = (desk.json("ready", *on), desk.json("plan", allowed=(0, 1)))
    return look(browser, name, desk.page(f"{name}.html", "ready", *on), documents, keep)


def look_at_brief(browser, desk, keep):
    """A brief as long as they get."""
    notes = "".join(f'[[fact]]\nid = "s{i}"\nprompt = "Story {i}: what did you do when the release had failed?"\n'
                    f'answer = "I stopped it, found the cause within {i} hours, and told all whom it hurt."\n'
                    f'tags = ["{tag}"]\n' for i, tag in enumerate(10 * ["summary"] + 10 * ["pay"]))
    path = pathlib.Path(desk.folder, "own.toml")
    path.write_text('[deck]\nid = "own"\n' + notes, encoding="utf-8")
    desk.run("import", str(path))
    said = desk.json("brief")
    sections, _ = look(browser, "brief", desk.page("brief.html", "brief"), (), keep)
    expect(len(sections) == 3, f"the brief has {len(sections)} sections")
    shown = browser.value("[...document.querySelectorAll('dt')].map((each) => each.textContent)")
    wanted = [item["question"] for section in said["sections"] for item in section["items"]]
    expect(shown == wanted, f"the brief asks {len(shown)} questions as in the JSON, which has {len(wanted)}")
    sheets = len(re.findall(rb"/Type\s*/Page\b", browser.pdf()))
    expect(sheets == 1, f"the brief takes {sheets} sheets")


def main(program, chromium):
    keep = pathlib.Path("build/browser")
    keep.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="hone-browser-") as folder, Chromium(chromium) as browser:
        desk = Desk(program, folder)
        desk.run("goal", "set", "--date", DATE, "--minutes", "20")
        desk.run("due")
        sections, figures = look_at_figures(browser, desk, "first-day", keep)
        expect("abstains" in sections, "the first page says that it abstains")
        expect("now.expected" not in figures, "the first page has no figure")

        luck = random.Random(4)
        for desk.day in STUDIED:
            desk.study(luck)
            desk.run("ready")
        sections, figures = look_at_figures(browser, desk, "studied", keep)
        expect({"figures", "training", "topics"} <= sections, f"sections after study: {sorted(sections)}")
        for path in ("now.expected", "on_date.if_stopped.low", "on_date.if_followed.high", "coverage.seen"):
            expect(path in figures, f"the page shows {path}")

        other = look_at_figures(browser, desk, "other-date", keep, "--on", OTHER_DATE)[1]
        expect("on_date.days_left" in other and "on_date.if_followed.expected" not in other,
               "another date has its days left and no plan")
        look_at_brief(browser, desk, keep)

        expect(not browser.complaints, f"the page complains: {browser.complaints}")
        strangers = sorted({url for url in browser.requests if not url.startswith("file://" + folder)})
        expect(not strangers, f"the page asks for: {strangers}")
    print(f"browser: {len(figures)} figures as in the JSON; pictures in {keep}" if not failures
          else f"browser: {len(failures)} failed; pictures in {keep}", file=sys.stderr)
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
