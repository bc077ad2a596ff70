# SPDX-License-Identifier: MIT
"""Collections that the real Anki makes: note types of its own and one with three templates, media, tags, decks in
decks, cards answered through its scheduler over seven weeks, suspended, buried, flagged and borrowed cards.

Anki's clock cannot be set, so time is made by ageing: travel() makes everything in a collection some days older."""
import base64
import random

from anki.collection import Collection

PNG = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=="
)
DAY = 86_400

WORDS = ["hash map", "B-tree", "two-phase commit", "idempotency key", "leader election", "backpressure",
         "write-ahead log", "quorum", "sharding", "consistent hashing", "bloom filter", "rate limiter"]


def travel(collection, days):
    """Everything that happened did so `days` earlier. Returns the collection, opened anew."""
    path, db = collection.path, collection.db
    db.execute("update revlog set id = id - ?", days * DAY * 1000)
    db.execute("update cards set due = due - ? where queue = 1 or (type in (1, 3) and due > 100000000)", days * DAY)
    db.execute(
        "update cards set data = json_set(data, '$.lrt', json_extract(data, '$.lrt') - ?) "
        "where json_extract(data, '$.lrt') is not null", days * DAY)
    db.execute("update col set crt = crt - ?", days * DAY)
    collection.close()
    return Collection(path)


def answer_some(collection, deck, count, dice):
    """Answers what Anki's scheduler deals out."""
    collection.decks.select(collection.decks.id(deck))
    answered = 0
    for _ in range(count):
        card = collection.sched.getCard()
        if card is None:
            break
        card.start_timer()
        card.timer_started -= dice.randrange(2, 25)
        collection.sched.answerCard(card, dice.choices([1, 2, 3, 4], [18, 12, 55, 15])[0])
        answered += 1
    return answered


def three_sided(collection):
    models = collection.models
    model = models.new("Concept (three ways)")
    for name in ("Concept", "Meaning", "Example"):
        models.add_field(model, models.new_field(name))
    for name, front, back in (("Define", "Concept", "Meaning"), ("Name it", "Meaning", "Concept"),
                              ("Recognise", "Example", "Concept")):
        template = models.new_template(name)
        template["qfmt"] = "<i>" + name + "</i><br>{{" + front + "}}"
        template["afmt"] = "{{FrontSide}}<hr id=answer>{{" + back + "}}"
        models.add_template(model, template)
    models.add(model)
    return models.by_name("Concept (three ways)")


def fill(collection):
    media = collection.media
    media.write_data("hone peer graph.png", PNG)
    media.write_data("hone-peer.mp3", b"ID3" + bytes(64))
    decks = [collection.decks.id(name) for name in ("Interview", "Interview::System Design", "Sprachen – Übung")]
    models = collection.models

    def add(model, deck, tags, **fields):
        note = collection.new_note(model)
        for name, value in fields.items():
            note[name] = value
        note.tags = tags
        collection.add_note(note, deck)

    for i in range(2 * len(WORDS)):
        word = WORDS[i % len(WORDS)] + (" in depth" if i >= len(WORDS) else "")
        add(models.by_name("Basic"), decks[i % 3], ["peer", f"round::{i % 3}"] if i % 4 else [],
            Front=f"What is a <b>{word}</b>?" + ("<img src=\"hone peer graph.png\">" if i == 0 else ""),
            Back=f"It is &lt;the&gt; thing no. {i} &amp; more<br>second line" + ("[sound:hone-peer.mp3]" if i == 1 else ""))
        if i % 2 == 0:
            add(models.by_name("Basic (and reversed card)"), decks[1], ["reversed"], Front=f"{word} — Begriff",
                Back=f"Bedeutung {i} é 日本")
        if i % 3 == 0:
            add(models.by_name("Cloze"), decks[0], ["cloze"], **{
                "Text": f"A {{{{c1::{word}}}}} needs {{{{c2::{i} replicas::how many}}}} and {{{{c1::care}}}}.",
                "Back Extra": "Source: notes"})
        if i % 4 == 0:
            add(three_sided(collection) if i == 0 else models.by_name("Concept (three ways)"), decks[2], ["three"],
                Concept=f"Concept {i}", Meaning=f"meaning of {word}", Example=f"example of {word}")


def study(collection, seed, fsrs):
    """Seven weeks in seven sittings. Returns the collection and how often it was answered."""
    dice = random.Random(seed)
    collection.set_config("fsrs", fsrs)
    answered = 0
    for days in (1, 2, 4, 7, 12, 20, 0):
        for deck in ("Interview", "Sprachen – Übung"):
            answered += answer_some(collection, deck, 9, dice)
        if days:
            collection = travel(collection, days)
            collection.set_config("fsrs", fsrs)
    return collection, answered


def finish(collection):
    """States that only a person makes."""
    collection.sched.deck_due_tree()  # the day begins: what was buried before is not any more
    reviews = sorted(collection.find_cards("is:review -is:learn"))
    new = sorted(collection.find_cards("is:new"))
    collection.sched.suspend_cards([reviews[0], new[0]])
    collection.sched.bury_cards([reviews[1]])
    collection.set_user_flag_for_cards(3, [reviews[2], new[1]])
    collection.sched.schedule_cards_as_new([reviews[3]])
    collection.sched.set_due_date([reviews[4]], "12")
    filtered = collection.sched.get_or_create_filtered_deck(0)
    filtered.name = "Cram before the day"
    del filtered.config.search_terms[:]
    term = filtered.config.search_terms.add()
    term.search, term.limit, term.order = f"cid:{reviews[5]},{reviews[6]}", 10, 0
    filtered.config.reschedule = True
    collection.sched.add_or_update_filtered_deck(filtered)


def make(path, seed, fsrs):
    """A collection at `path`; whoever calls closes it."""
    collection = Collection(path)
    fill(collection)
    collection, answered = study(collection, seed, fsrs)
    finish(collection)
    return collection, answered
