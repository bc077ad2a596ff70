# SPDX-License-Identifier: MIT
"""The real Anki, without its window: collections in temporary folders, packages in and out, and what a collection
holds as plain values that can be compared."""
import contextlib
import datetime
import os
import shutil
import tempfile

from anki.collection import Collection
from anki.collection import ExportAnkiPackageOptions, ImportAnkiPackageOptions, ImportAnkiPackageRequest
from anki.collection import ExportLimit
from anki.buildinfo import version  # noqa: F401  (told by the run)


@contextlib.contextmanager
def fresh_collection():
    folder = tempfile.mkdtemp(prefix="hone-peer-")
    collection = Collection(os.path.join(folder, "collection.anki2"))
    try:
        yield collection
    finally:
        collection.close()
        shutil.rmtree(folder, ignore_errors=True)


def import_package(collection, path):
    """With scheduling, as if the person had ticked it."""
    request = ImportAnkiPackageRequest(
        package_path=path,
        options=ImportAnkiPackageOptions(with_scheduling=True, with_deck_configs=True, merge_notetypes=False),
    )
    return collection.import_anki_package(request).log


def export_package(collection, path, legacy):
    collection.export_anki_package(
        out_path=path,
        options=ExportAnkiPackageOptions(with_scheduling=True, with_deck_configs=True, with_media=True, legacy=legacy),
        limit=None,
    )


def export_collection(collection, path):
    collection.export_collection_package(out_path=path, include_media=True, legacy=False)


def problems_of(collection):
    """What "Check Database" says; empty when all is well."""
    text, well = collection.fix_integrity()
    return "" if well and "rebuilt" in text.lower() and "\n" not in text.strip() else text


def today_of(collection):
    """The date of the study day that Anki calls `today`."""
    cutoff = datetime.datetime.fromtimestamp(collection.sched.day_cutoff)
    return cutoff.date() - datetime.timedelta(days=1)


def due_date(collection, card):
    """The day a studied card is due; None for a new one."""
    if card.type == 0:
        return None
    due = card.odue if card.odid and card.odue else card.due
    if due > 100_000_000:
        moment = datetime.datetime.fromtimestamp(due) - datetime.timedelta(hours=4)
        return moment.date().isoformat()
    return (today_of(collection) + datetime.timedelta(days=due - collection.sched.today)).isoformat()


def facts_of(collection):
    """Everything worth comparing, by guid and template."""
    notes = {}
    for nid in collection.find_notes(""):
        note = collection.get_note(nid)
        kind = note.note_type()
        cards = {}
        for card in note.cards():
            name = kind["tmpls"][0 if kind["type"] == 1 else card.ord]["name"]
            memory = card.memory_state
            deck = card.odid or card.did
            cards[card.ord] = {
                "template": name,
                "deck": collection.decks.name(deck),
                "type": int(card.type),
                "suspended": card.queue == -1,
                "buried": card.queue in (-2, -3),
                "flagged": card.flags % 8 != 0,
                "due": due_date(collection, card),
                "interval": card.ivl,
                "reps": card.reps,
                "lapses": card.lapses,
                "stability": memory.stability if memory else None,
                "difficulty": memory.difficulty if memory else None,
                "reviews": [
                    list(row)
                    for row in collection.db.all(
                        "select id, ease, time, type from revlog where cid = ? order by id", card.id
                    )
                ],
            }
        notes[note.guid] = {
            "type": kind["name"],
            "tags": sorted(note.tags),
            "fields": list(note.fields),
            "cards": cards,
        }
    return notes


def render_all(collection):
    """Every card's two sides as Anki's renderer makes them; the templates that fail, as sentences."""
    failures, rendered = [], 0
    for cid in collection.find_cards(""):
        card = collection.get_card(cid)
        output = card.render_output()
        question, answer = output.question_text, output.answer_text
        rendered += 1
        for side, text in (("question", question), ("answer", answer)):
            if not text.strip() or "{{" in text or "Invalid" in text[:40] or "class=\"error\"" in text:
                failures.append(f"card {cid} ({card.note_type()['name']}/{card.template()['name']}): {side} is {text[:120]!r}")
    return rendered, failures
