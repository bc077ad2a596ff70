# SPDX-License-Identifier: MIT
"""hone against the real Anki, both ways.

  anki_peer.py HONE           packages of hone into Anki, and of Anki into hone and back; exit 1 on any difference
  anki_peer.py --write DIR    packages of Anki with what they hold as JSON, for tests that run without Anki"""
import datetime
import json
import os
import random
import shutil
import sys
import tempfile

import anki_world
import hone_world
import make_anki

sys.stdout.reconfigure(line_buffering=True)


class Differences:
    """Says the first few, counts all."""

    def __init__(self):
        self.count, self.compared = 0, 0

    def same(self, what, hone, anki):
        self.compared += 1
        if hone != anki:
            self.add(f"{what}: hone {hone!r}, Anki {anki!r}")

    def close(self, what, hone, anki, relative=2e-5, absolute=1.1e-3):
        self.compared += 1
        if (hone is None) != (anki is None) or (
                hone is not None and abs(hone - anki) > max(absolute, relative * abs(anki))):
            self.add(f"{what}: hone {hone!r}, Anki {anki!r}")

    def add(self, text):
        self.count += 1
        if self.count <= 20:
            print("  DIFFERENT " + text)


RATINGS = {"again": 1, "hard": 2, "good": 3, "easy": 4}


def milliseconds(instant):
    moment = datetime.datetime.fromisoformat(instant.replace("Z", "+00:00"))
    return round(moment.timestamp() * 1000)


def hone_reviews(card):
    return [[milliseconds(at), RATINGS[rating], ms] for at, rating, ms in card["reviews"]]


def anki_reviews(card):
    return [[row[0], row[1], row[2]] for row in card["reviews"] if row[1] > 0]


def compare_card(differences, name, hone, anki):
    differences.same(f"{name} new", hone["new"], anki["type"] == 0)
    differences.same(f"{name} due", hone["due"], anki["due"])
    for field in ("suspended", "flagged"):
        differences.same(f"{name} {field}", hone[field], anki[field])
    differences.same(f"{name} buried", hone["buried"] is not None, anki["buried"])
    differences.same(f"{name} reviews", hone_reviews(hone), anki_reviews(anki))
    if hone["new"]:
        return
    differences.same(f"{name} lapses", hone["lapses"], anki["lapses"])
    if anki["stability"] is not None:
        differences.close(f"{name} stability", hone["stability"], anki["stability"])
        differences.close(f"{name} difficulty", hone["difficulty"], anki["difficulty"])


# ---- hone -> Anki


def study_in_hone(hone, dice):
    """A third of the cards, over the last forty days."""
    hone.run("import", os.path.join(os.path.dirname(os.path.abspath(__file__)), "kinds.toml"))
    hone.run("import", "--starter")
    cards = json.loads(hone.run("cards", "--json"))["cards"]
    dice.shuffle(cards)
    now = datetime.datetime.now(datetime.timezone.utc)
    graded = 0
    for i, card in enumerate(cards[:60]):
        days = 40
        while days > 0:
            moment = now - datetime.timedelta(days=days, minutes=i)
            rating = dice.choices(["again", "hard", "good", "easy"], [20, 10, 55, 15])[0]
            hone.run("grade", str(card["card"]), rating, "--ms", str(dice.randrange(800, 40000)),
                     now=moment.isoformat(timespec="milliseconds"))
            graded += 1
            days -= dice.randrange(3, 25)
    hone.run("suspend", str(cards[0]["card"]))
    hone.run("flag", str(cards[1]["card"]))
    hone.run("bury", str(cards[2]["card"]))
    hone.run("reset", str(cards[3]["card"]))
    hone.run("suspend", str(cards[70]["card"]))
    return graded


def hone_into_anki(program, differences):
    folder = tempfile.mkdtemp(prefix="hone-peer-")
    hone = hone_world.Hone(program, folder)
    graded = study_in_hone(hone, random.Random(3))
    package = os.path.join(folder, "out.apkg")
    hone.run("export", package)
    expected = hone_world.facts_of(hone.exported())
    with anki_world.fresh_collection() as collection:
        log = anki_world.import_package(collection, package)
        differences.same("notes that are new to Anki", len(expected), len(log.new))
        problems = anki_world.problems_of(collection)
        differences.same("problems that Check Database finds", "", problems)
        rendered, failures = anki_world.render_all(collection)
        for failure in failures:
            differences.add(failure)
        empty = collection.get_empty_cards().notes
        differences.same("notes with empty cards", 0, len(empty))
        held = anki_world.facts_of(collection)
        differences.same("guids", sorted(expected), sorted(held))
        cards = 0
        for guid, note in expected.items():
            if guid not in held:
                continue
            there = held[guid]
            differences.same(f"{guid} tags", note["tags"], there["tags"])
            by_aspect = {}
            for number, card in there["cards"].items():
                aspect = f"gap-{number + 1}" if note["kind"] == "cloze" else card["template"]
                by_aspect[aspect] = card
                differences.same(f"{guid} deck", note["deck"].lower(), card["deck"].lower())
            differences.same(f"{guid} cards", sorted(note["cards"]), sorted(by_aspect))
            for aspect, card in note["cards"].items():
                if aspect in by_aspect:
                    cards += 1
                    compare_card(differences, f"{guid}:{aspect}", card, by_aspect[aspect])
        again = anki_world.import_package(collection, package)
        differences.same("notes added by importing again", 0, len(again.new))
        print(f"hone -> Anki: {len(held)} notes, {cards} cards, {graded} reviews, {rendered} cards rendered")
        learn_on_the_phone(hone, collection, differences)
    # And home again, into a store that has never seen them.
    home = hone_world.Hone(program, tempfile.mkdtemp(prefix="hone-peer-"))
    home.run("import", package)
    home.run("check")
    back = hone_world.facts_of(home.exported())
    differences.same("guids after hone -> Anki's package -> hone", sorted(expected), sorted(back))
    for guid, note in expected.items():
        for aspect, card in note["cards"].items():
            there = back.get(guid, {"cards": {}})["cards"].get(aspect)
            if there is not None:
                for field in ("new", "due", "lapses", "reps", "suspended", "flagged", "reviews"):
                    differences.same(f"{guid}:{aspect} {field} at home again", card[field], there[field])
                differences.close(f"{guid}:{aspect} stability at home again", there["stability"], card["stability"])
    shutil.rmtree(folder, ignore_errors=True)
    shutil.rmtree(home.folder, ignore_errors=True)


def learn_on_the_phone(hone, collection, differences):
    """What is answered in Anki after that comes home into the store that the cards left."""
    collection.set_config("fsrs", True)
    dice = random.Random(4)
    answered = sum(make_anki.answer_some(collection, deck, 15, dice) for deck in ("Peer::All kinds", "answers"))
    package = os.path.join(hone.folder, "phone.apkg")
    anki_world.export_package(collection, package, legacy=False)
    hone.run("import", package)
    hone.run("check")
    here = hone_world.facts_of(hone.exported())
    for guid, note in anki_world.facts_of(collection).items():
        for number, card in note["cards"].items():
            aspect = f"gap-{number + 1}" if note["type"] == "hone cloze" else card["template"]
            mine = here[guid]["cards"][aspect]
            differences.same(f"{guid}:{aspect} reviews from the phone", hone_reviews(mine), anki_reviews(card))
            differences.same(f"{guid}:{aspect} due after the phone", mine["due"], card["due"])
    print(f"hone -> Anki -> the same hone: {answered} answers came home")


# ---- Anki -> hone -> Anki

ASPECTS = {
    "Basic": ["forward"],
    "Basic (and reversed card)": ["forward", "reverse"],
    "Concept (three ways)": ["forward", "card-2", "card-3"],
}


def aspect_of(type_name, number):
    return f"gap-{number + 1}" if type_name == "Cloze" else ASPECTS[type_name][number]


def expectations(collection):
    notes = anki_world.facts_of(collection)
    for note in notes.values():
        for number, card in note["cards"].items():
            card["aspect"] = aspect_of(note["type"], number)
            card["deck_id"] = hone_world.deck_id_of(card["deck"])
    return notes


def compare_with_hone(differences, where, held, exported):
    there = hone_world.facts_of(exported)
    differences.same(f"{where}: guids", sorted(there), sorted(held))
    for guid, note in held.items():
        if guid not in there:
            continue
        differences.same(f"{where}: {guid} tags", there[guid]["tags"], note["tags"])
        for card in note["cards"].values():
            differences.same(f"{where}: {guid} deck", there[guid]["deck"], card["deck"])
            mine = there[guid]["cards"].get(card["aspect"])
            if mine is None:
                differences.add(f"{where}: {guid} has no card {card['aspect']} in hone")
            else:
                compare_card(differences, f"{where}: {guid}:{card['aspect']}", mine, card)


def compare_after(differences, where, before, after):
    """What a round through hone must keep."""
    differences.same(f"{where}: guids", sorted(after), sorted(before))
    for guid, note in before.items():
        if guid not in after:
            continue
        there = after[guid]
        differences.same(f"{where}: {guid} tags", there["tags"], note["tags"])
        by_aspect = {}
        for number, card in there["cards"].items():
            by_aspect[f"gap-{number + 1}" if there["type"] == "hone cloze" else card["template"]] = card
        for card in note["cards"].values():
            name = f"{where}: {guid}:{card['aspect']}"
            back = by_aspect.get(card["aspect"])
            if back is None:
                differences.add(f"{name} did not come back")
                continue
            for field in ("deck", "due", "suspended", "flagged", "buried"):
                differences.same(f"{name} {field}", back[field], card[field])
            differences.same(f"{name} new", back["type"] == 0, card["type"] == 0)
            differences.same(f"{name} revlog", anki_reviews(back), anki_reviews(card))
            if card["stability"] is not None and card["type"] != 0:
                differences.close(f"{name} stability", back["stability"], card["stability"])
                differences.close(f"{name} difficulty", back["difficulty"], card["difficulty"])


def packages_of(collection, folder, stem):
    legacy, latest, whole = (os.path.join(folder, stem + end) for end in ("-legacy.apkg", "-latest.apkg", ".colpkg"))
    anki_world.export_package(collection, legacy, legacy=True)
    anki_world.export_package(collection, latest, legacy=False)
    return [legacy, latest, whole]


def anki_into_hone(program, differences, fsrs):
    folder = tempfile.mkdtemp(prefix="hone-peer-")
    stem = "fsrs" if fsrs else "sm2"
    collection, answered = make_anki.make(os.path.join(folder, "collection.anki2"), 11 if fsrs else 12, fsrs)
    packages = packages_of(collection, folder, stem)
    held = expectations(collection)
    anki_world.export_collection(collection, packages[2])  # closes it
    for package in packages:
        where = os.path.basename(package)
        hone = hone_world.Hone(program, tempfile.mkdtemp(prefix="hone-peer-"))
        hone.run("import", package)
        hone.run("check")
        compare_with_hone(differences, where, held, hone.exported())
        back = os.path.join(hone.folder, "back.apkg")
        hone.run("export", back)
        with anki_world.fresh_collection() as other:
            anki_world.import_package(other, back)
            differences.same(f"{where}: problems of Check Database", "", anki_world.problems_of(other))
            compare_after(differences, where + " and back", held, anki_world.facts_of(other))
            media = sorted(os.listdir(other.media.dir()))
            differences.same(f"{where}: media that came back", media, ["hone peer graph.png", "hone-peer.mp3"])
        shutil.rmtree(hone.folder, ignore_errors=True)
        cards = sum(len(note["cards"]) for note in held.values())
        print(f"Anki -> hone -> Anki: {where}: {len(held)} notes, {cards} cards, {answered} answers")
    shutil.rmtree(folder, ignore_errors=True)


# ---- Files for the tests that run without Anki


def write_files(folder):
    os.makedirs(folder, exist_ok=True)
    for stem, fsrs in (("fsrs", True), ("sm2", False)):
        home = tempfile.mkdtemp(prefix="hone-peer-")
        collection, _ = make_anki.make(os.path.join(home, "collection.anki2"), 21 if fsrs else 22, fsrs)
        packages = packages_of(collection, folder, stem)
        held = expectations(collection)
        anki_world.export_collection(collection, packages[2])
        with open(os.path.join(folder, stem + ".json"), "w", encoding="utf-8") as out:
            json.dump({"anki": anki_world.version, "zone": os.environ.get("TZ", ""), "notes": held}, out,
                      ensure_ascii=False, indent=1)
            out.write("\n")
        shutil.rmtree(home, ignore_errors=True)


def main():
    if sys.argv[1] == "--write":
        write_files(sys.argv[2])
        return 0
    differences = Differences()
    print(f"Anki {anki_world.version}")
    hone_into_anki(sys.argv[1], differences)
    anki_into_hone(sys.argv[1], differences, fsrs=True)
    anki_into_hone(sys.argv[1], differences, fsrs=False)
    print(f"{differences.compared} comparisons, {differences.count} differences")
    return 1 if differences.count else 0


if __name__ == "__main__":
    sys.exit(main())
