#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""make_anki_packages.py DIR [NOTES]   writes a legacy and a latest package of Anki with many notes, for measuring.

20,000 notes unless NOTES says otherwise: three in four basic, one in four with two gaps; a third of the cards new, the
others reviewed five times, with FSRS states; every eleventh suspended, flags, tags, one picture. The same at every
call. Needs python3 and the `zstd` command; no code of Anki."""
import hashlib
import html
import json
import os
import random
import re
import sqlite3
import struct
import subprocess
import sys
import tempfile
import zipfile

DAY = 86_400
NOW = 1_795_219_200  # 2026-11-21T00:00:00Z
CREATED = NOW - 200 * DAY + 4 * 3600
BASIC, CLOZE, PARENT, DECK = 1_600_000_000_001, 1_600_000_000_002, 1_700_000_000_001, 1_700_000_000_002
REVIEWS_EACH = 5
PICTURE = bytes.fromhex(
    "89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000d4944415478da63fcffff3f000005fe02fe"
    "a7358a050000000049454e44ae426082")
DIGITS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789!#$%&()*+,-./:;<=>?@[]^_`{|}~"

BOTH_SCHEMAS = """
create table notes (id integer primary key, guid text not null, mid integer not null, mod integer not null,
  usn integer not null, tags text not null, flds text not null, sfld integer not null, csum integer not null,
  flags integer not null, data text not null);
create table cards (id integer primary key, nid integer not null, did integer not null, ord integer not null,
  mod integer not null, usn integer not null, type integer not null, queue integer not null, due integer not null,
  ivl integer not null, factor integer not null, reps integer not null, lapses integer not null,
  left integer not null, odue integer not null, odid integer not null, flags integer not null, data text not null);
create table revlog (id integer primary key, cid integer not null, usn integer not null, ease integer not null,
  ivl integer not null, lastIvl integer not null, factor integer not null, time integer not null,
  type integer not null);
create table col (id integer primary key, crt integer not null, mod integer not null, scm integer not null,
  ver integer not null, dty integer not null, usn integer not null, ls integer not null, conf text not null,
  models text not null, decks text not null, dconf text not null, tags text not null);
create index ix_notes_csum on notes (csum);
create index ix_cards_nid on cards (nid);
create index ix_cards_sched on cards (did, queue, due);
create index ix_revlog_cid on revlog (cid);
"""
SCHEMA_18 = """
create table fields (ntid integer not null, ord integer not null, name text not null collate unicase,
  config blob not null, primary key (ntid, ord)) without rowid;
create table templates (ntid integer not null, ord integer not null, name text not null collate unicase,
  mtime_secs integer not null, usn integer not null, config blob not null, primary key (ntid, ord)) without rowid;
create table notetypes (id integer not null primary key, name text not null collate unicase,
  mtime_secs integer not null, usn integer not null, config blob not null);
create table decks (id integer primary key not null, name text not null collate unicase,
  mtime_secs integer not null, usn integer not null, common blob not null, kind blob not null);
create table deck_config (id integer primary key not null, name text not null collate unicase,
  mtime_secs integer not null, usn integer not null, config blob not null);
create table config (KEY text not null primary key, usn integer not null, mtime_secs integer not null,
  val blob not null) without rowid;
create table tags (tag text not null primary key collate unicase, usn integer not null,
  collapsed boolean not null, config blob null) without rowid;
create table graves (oid integer not null, type integer not null, usn integer not null,
  primary key (oid, type)) without rowid;
"""
CONF = {"activeDecks": [1], "curDeck": 1, "newSpread": 0, "collapseTime": 1200, "timeLim": 0, "estTimes": True,
        "dueCounts": True, "curModel": None, "nextPos": 1, "sortType": "noteFld", "sortBackwards": False,
        "addToCur": True, "dayLearnFirst": False, "schedVer": 2, "creationOffset": 0, "sched2021": True}
TYPES = {
    BASIC: ("Basic of the bench", 0, ["Front", "Back"], "{{Front}}", "{{FrontSide}}<hr id=answer>{{Back}}"),
    CLOZE: ("Cloze of the bench", 1, ["Text", "Extra"], "{{cloze:Text}}", "{{cloze:Text}}<br>{{Extra}}"),
}
DECKS = {1: "Default", PARENT: "Interview", DECK: "Interview::Algorithms"}


def guid(dice):
    number, text = dice.getrandbits(64), ""
    while number:
        number, digit = divmod(number, len(DIGITS))
        text = DIGITS[digit] + text
    return text


def plain(field):
    return html.unescape(re.sub(r"<[^>]+>", "", field))


def checksum(field):
    return int.from_bytes(hashlib.sha1(plain(field).encode()).digest()[:4], "big")


def rows(count):
    """Notes, cards and reviews as the tables hold them."""
    dice = random.Random(20)
    notes, cards, reviews, moments = [], [], [], set()
    card_id = (NOW - 90 * DAY) * 1000
    for i in range(count):
        note_id = (NOW - 90 * DAY) * 1000 + i * 1000
        gaps = i % 4 == 3
        if gaps:
            fields = [f"Problem {i}: {{{{c1::Dijkstra}}}} wants {{{{c2::non-negative::sign}}}} weights", "extra é ü 日本"]
        else:
            fields = [f"How long does <b>operation {i}</b> take?",
                      f"O(log n) &amp; some more<br>line {i}" + ("<img src=\"graph.png\">" if i == 0 else "")]
        tags = f" algo interview::round{1 + i % 3} " if i % 5 else ""
        notes.append((note_id, guid(dice), CLOZE if gaps else BASIC, note_id // 1000, -1, tags, "\x1f".join(fields),
                      plain(fields[0]), checksum(fields[0]), 0, ""))
        for ordinal in range(2 if gaps else 1):
            card_id += 1001
            if i % 3 == 0:
                cards.append((card_id, note_id, DECK, ordinal, note_id // 1000, -1, 0, 0, i + 1, 0, 0, 0, 0, 0, 0, 0,
                              0, ""))
                continue
            interval, lapses = 0, 0
            moment = (NOW - 80 * DAY + i * 7919 % DAY) * 1000
            for review in range(REVIEWS_EACH):
                ease = dice.choices([1, 2, 3, 4], [10, 10, 70, 10])[0]
                after = 1 if ease == 1 else max(1, int(interval * 2.2) + 1)
                lapses += ease == 1 and review > 0
                moment += max(1, min(interval, 14)) * DAY * 1000 + dice.randrange(1000)
                while moment in moments:
                    moment += 1
                moments.add(moment)
                reviews.append((moment, card_id, -1, ease, after, interval, 2500, dice.randrange(1500, 60000),
                                0 if review == 0 else 1))
                interval = after
            data = json.dumps({"pos": i + 1, "s": round(interval * 1.1, 4), "d": 5.282, "dr": 0.9, "decay": 0.1542,
                               "lrt": moment // 1000}, separators=(",", ":"))
            due = (moment // 1000 - CREATED) // DAY + interval
            cards.append((card_id, note_id, DECK, ordinal, moment // 1000, -1, 2, -1 if i % 11 == 10 else 2, due,
                          interval, 2500, REVIEWS_EACH, lapses, 0, 0, 0, i % 8, data))
    return notes, cards, sorted(reviews)


# ---- Protobuf


def varint(number):
    out = b""
    while number > 127:
        out += bytes([number & 127 | 128])
        number >>= 7
    return out + bytes([number])


def whole(field, number):
    return varint(field << 3) + varint(number)


def block(field, content):
    content = content.encode() if isinstance(content, str) else content
    return varint(field << 3 | 2) + varint(len(content)) + content


# ---- Collections


def type_11(number):
    name, kind, fields, question, answer = TYPES[number]
    return {"id": number, "name": name, "type": kind, "mod": NOW, "usn": -1, "sortf": 0, "did": None, "tags": [],
            "vers": [], "css": ".card { font-size: 20px; }", "latexPre": "", "latexPost": "", "req": [],
            "flds": [{"name": field, "ord": i, "sticky": False, "rtl": False, "font": "Arial", "size": 20}
                     for i, field in enumerate(fields)],
            "tmpls": [{"name": "Card 1", "ord": 0, "qfmt": question, "afmt": answer, "bqfmt": "", "bafmt": "",
                       "did": None}]}


def deck_11(number):
    none = [0, 0]
    return {"id": number, "name": DECKS[number], "mod": NOW, "usn": -1, "collapsed": False, "desc": "", "dyn": 0,
            "conf": 1, "newToday": none, "revToday": none, "lrnToday": none, "timeToday": none}


def options_11():
    return {"1": {"id": 1, "name": "Default", "mod": 0, "usn": 0, "maxTaken": 60, "autoplay": True, "timer": 0,
                  "new": {"delays": [1.0, 10.0], "initialFactor": 2500, "ints": [1, 4, 0], "order": 1, "perDay": 20},
                  "rev": {"ease4": 1.3, "ivlFct": 1.0, "maxIvl": 36500, "perDay": 200},
                  "lapse": {"delays": [10.0], "leechAction": 1, "leechFails": 8, "minInt": 1, "mult": 0.0}}}


def schema_11(db):
    db.executescript("create table graves (usn integer not null, oid integer not null, type integer not null);")
    texts = [CONF, {str(n): type_11(n) for n in TYPES}, {str(n): deck_11(n) for n in DECKS}, options_11(), {}]
    db.execute("insert into col values (1, ?, ?, ?, 11, 0, 0, 0, ?, ?, ?, ?, ?)",
               (CREATED, NOW * 1000, NOW * 1000, *(json.dumps(text) for text in texts)))


def schema_18(db):
    db.executescript(SCHEMA_18)
    db.execute("insert into col values (1, ?, ?, ?, 18, 0, 0, 0, '', '', '', '', '')",
               (CREATED, NOW * 1000, NOW * 1000))
    for key, value in CONF.items():
        db.execute("insert into config values (?, 0, 0, ?)", (key, json.dumps(value).encode()))
    for number, (name, kind, fields, question, answer) in TYPES.items():
        db.execute("insert into notetypes values (?, ?, ?, -1, ?)",
                   (number, name, NOW, (whole(1, kind) if kind else b"") + block(3, ".card { font-size: 20px; }")))
        for i, field in enumerate(fields):
            db.execute("insert into fields values (?, ?, ?, ?)", (number, i, field, block(3, "Arial") + whole(4, 20)))
        db.execute("insert into templates values (?, 0, 'Card 1', ?, -1, ?)",
                   (number, NOW, block(1, question) + block(2, answer)))
    for number, name in DECKS.items():
        db.execute("insert into decks values (?, ?, ?, -1, ?, ?)",
                   (number, name.replace("::", "\x1f"), NOW, bytes.fromhex("08011001"), block(1, whole(1, 1))))
    config = whole(9, 20) + whole(10, 200) + varint(37 << 3 | 5) + struct.pack("<f", 0.9)
    db.execute("insert into deck_config values (1, 'Default', 0, 0, ?)", (config,))
    for tag in ("algo", "interview", "interview::round1", "interview::round2", "interview::round3"):
        db.execute("insert into tags values (?, -1, 0, null)", (tag,))


def collection(schema, notes, cards, reviews):
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "collection")
        db = sqlite3.connect(path)
        db.create_collation("unicase", lambda a, b: (a.casefold() > b.casefold()) - (a.casefold() < b.casefold()))
        db.executescript(BOTH_SCHEMAS)
        schema(db)
        for table, lines in (("notes", notes), ("cards", cards), ("revlog", reviews)):
            if lines:
                db.executemany(f"insert into {table} values ({','.join('?' * len(lines[0]))})", lines)
        db.commit()
        db.close()
        with open(path, "rb") as file:
            return file.read()


def update_note():
    text = "Please update Anki, then import this package again."
    note = (NOW * 1000, "update", BASIC, NOW, -1, "", text + "\x1f", text, checksum(text), 0, "")
    card = (NOW * 1000, NOW * 1000, 1, 0, NOW, -1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, "")
    return collection(schema_11, [note], [card], [])


def zstd(content):
    return subprocess.run(["zstd", "-q", "-c", "-3"], input=content, capture_output=True, check=True).stdout


def main():
    folder, count = sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 20_000
    os.makedirs(folder, exist_ok=True)
    content = rows(count)
    stored, packed = zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED
    with zipfile.ZipFile(os.path.join(folder, f"n{count}-legacy2.apkg"), "w") as out:
        out.writestr("meta", whole(1, 2), stored)
        out.writestr("collection.anki21", collection(schema_11, *content), packed)
        out.writestr("collection.anki2", update_note(), packed)
        out.writestr("0", PICTURE, stored)
        out.writestr("media", json.dumps({"0": "graph.png"}), stored)
    with zipfile.ZipFile(os.path.join(folder, f"n{count}-latest.apkg"), "w") as out:
        entry = block(1, "graph.png") + whole(2, len(PICTURE)) + block(3, hashlib.sha1(PICTURE).digest())
        out.writestr("meta", whole(1, 3), stored)
        out.writestr("collection.anki21b", zstd(collection(schema_18, *content)), stored)
        out.writestr("collection.anki2", update_note(), packed)
        out.writestr("0", zstd(PICTURE), stored)
        out.writestr("media", zstd(block(1, entry)), stored)
    print(f"{len(content[0])} notes, {len(content[1])} cards, {len(content[2])} reviews")


if __name__ == "__main__":
    main()
