# SPDX-License-Identifier: MIT
"""hone as a program with a store of its own in a temporary folder, and what its JSON export says as plain values."""
import json
import os
import subprocess


class Hone:
    def __init__(self, program, folder, **environment):
        self.program, self.folder = os.path.abspath(program), folder
        self.store = os.path.join(folder, "hone.db")
        self.environment = dict(os.environ, XDG_CONFIG_HOME=folder, XDG_DATA_HOME=folder, HOME=folder, NO_COLOR="1",
                                **environment)
        self.environment.pop("HONE_DB", None)

    def run(self, *arguments, now=None, allowed=(0,)):
        environment = dict(self.environment)
        if now:
            environment["HONE_NOW"] = now
        done = subprocess.run([self.program, "--db", self.store, *arguments], env=environment, capture_output=True,
                              text=True, timeout=300)
        if done.returncode not in allowed:
            raise SystemExit(f"hone {' '.join(arguments)} exited with {done.returncode}:\n{done.stdout}{done.stderr}")
        return done.stdout

    def exported(self):
        return json.loads(self.run("export", "--format", "json", "-"))


def guid_of(deck, key):
    """As decks/exchange/anki/guid.hpp says."""
    if key.startswith("anki."):
        out, i, rest = bytearray(), 0, key[len("anki."):]
        while i < len(rest):
            if rest[i] == ".":
                out.append(int(rest[i + 1:i + 3], 16))
                i += 3
            else:
                out += rest[i].encode()
                i += 1
        return out.decode()
    return f"hone:{deck}/{key}"


def deck_id_of(name):
    """As decks/exchange/anki/deck_names.hpp says."""
    plain = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-."
    made = ""
    for c in name.replace("::", "."):
        if c in plain:
            made += c
        elif not made.endswith("-"):
            made += "-"
    made = made.lstrip("-")
    if not name.isascii():
        hashed = 0xCBF29CE484222325
        for byte in name.encode():
            hashed = (hashed ^ byte) * 0x100000001B3 & 0xFFFFFFFFFFFFFFFF
        made += ("" if not made or made[-1] in "-." else "-") + f"{hashed >> 40:06x}"
    return made or "deck"


def deck_name_of(deck):
    if deck["title"] and deck_id_of(deck["title"]) == deck["id"]:
        return deck["title"]
    return deck["id"].replace(".", "::")


def facts_of(exported):
    """By guid: deck, tags and cards by aspect. What Anki does not take (rubrics, removed notes) is left out."""
    notes = {}
    for deck in exported["decks"]:
        for note in deck["notes"]:
            if note["retired"] or note["text"]["kind"] == "rubric":
                continue
            cards = {}
            for card in note["cards"]:
                reviews = [[line["at"], line["rating"], line["response_ms"] or 0] for line in card["history"]
                           if line["kind"] == "review"]
                cards[card["aspect"]] = {
                    "new": card["state"] == "new",
                    "due": card["due"],
                    "stability": card.get("stability"),
                    "difficulty": card.get("difficulty"),
                    "reps": card["reps"],
                    "lapses": card["lapses"],
                    "suspended": card["suspended"],
                    "buried": card["buried"],
                    "flagged": card["flagged"],
                    "reviews": reviews,
                }
            notes[guid_of(deck["id"], note["key"])] = {
                "deck": deck_name_of(deck),
                "kind": note["text"]["kind"],
                "tags": sorted({tag.replace(" ", "_") for tag in note["text"].get("tags", [])}),
                "cards": cards,
            }
    return notes
