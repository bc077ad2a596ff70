#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Whole-process figures: commands.py HONE MAKE_STORE [RUNS]

Makes a store of 100,000 cards and prints, for each command, the wall time (min, median, max) and the peak memory of the
finished process, beside what was promised; then the same for queries of `hone cards`, with how many cards each finds. Then
for a person with a round: all starter decks, 200 answers, 20 minutes a day for 30 and for 90 days; the first command of a
day, which makes the plan, and those after it.
"""
import datetime
import json
import os
import subprocess
import sys
import tempfile
import time

QUERIES = (
    ["deck:deck-1", "is:due", "--limit", "100"],
    ["tag:topic-3", "is:due"],
    ["lens:amazon"],
    ["4711"],
    ["number", "4711"],
    ['"number 4711 of"'],
    ["4711", "or", "4712"],
    ["4711", "-manager"],
    ["manager", "lapses>=10"],
    ["r<0.74"],
    ["due<=today", "tag:topic-3"],
    ["lapses>=10"],
    ["lapses>=14", "or", "tag:topic-3 is:due"],
    ["kind:fact", "lapses>=10"],
    ["kind:story"],
)


def measure(command, environment, runs, warm=True):
    times, peak = [], 0
    for _ in range(runs + 1):
        start = time.perf_counter()
        process = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        _, status, usage = os.wait4(process.pid, 0)
        times.append((time.perf_counter() - start) * 1000)
        peak = max(peak, usage.ru_maxrss / 1024)
    times = sorted(times[1:] if warm else times)  # the first run warms the page cache
    return times[0], times[len(times) // 2], times[-1], peak


def a_person_with_a_round(hone, runs, days):
    with tempfile.TemporaryDirectory(dir=".") as folder:
        environment = dict(os.environ, HONE_DB=os.path.join(folder, "round.db"), TZ="UTC", HOME=folder,
                           HONE_NOW="2026-12-01T09:00:00Z")

        def run(*words):
            subprocess.run([hone, *words], env=environment, check=True, capture_output=True)

        run("decks")
        decks = ["answers", "bar-raiser", "companies", "contrasts", "customer-obsession", "levels", "metrics",
                 "pay-and-time", "principles", "probes", "settlement", "stories"]
        run("decks", "on", "--priority", "extra", *decks)
        for card in range(1, 201):
            run("grade", str(card), "good" if card % 4 else "again", "--ms", "9000", "-q")
        date = datetime.date(2026, 12, 3) + datetime.timedelta(days=days)
        run("goal", "set", "--date", str(date), "--minutes", "20")
        environment["HONE_NOW"] = "2026-12-02T09:00:00Z"
        run("due")  # prices to start from
        environment["HONE_NOW"] = "2026-12-03T09:00:00Z"
        print(f"\na round in {days} days, 733 cards, 200 of them seen")
        for words, what in (("due", "first of the day"), ("ready", "first of the day")):
            _, _, worst, peak = measure([hone, *words.split()], environment, 0, warm=False)
            print(f"hone {words + ', ' + what:<29}{worst:9.1f}{worst:9.1f}{worst:9.1f}{peak:9.1f}")
        for words, promised in (("due", ""), ("next --json", ""), ("ready", "60 ms"), ("plan", ""), ("", "(home)")):
            low, median, high, peak = measure([hone, *words.split()], environment, runs)
            print(f"hone {words:<29}{low:9.1f}{median:9.1f}{high:9.1f}{peak:9.1f}  {promised}")


def main():
    hone, make_store = sys.argv[1], sys.argv[2]
    runs = int(sys.argv[3]) if len(sys.argv) > 3 else 15
    with tempfile.TemporaryDirectory(dir=".") as folder:
        store = os.path.join(folder, "large.db")
        subprocess.run([make_store, store, "100000"], check=True)
        environment = dict(os.environ, HONE_DB=store, HONE_NOW="2026-12-01T09:00:00Z", TZ="UTC", HOME=folder)
        print(f"{'command':<34}{'min ms':>9}{'median':>9}{'max':>9}{'peak MB':>9}  promised")
        for words, promised in (
            ("--version", "10 ms"),
            ("due", "30 ms, 60 MB"),
            ("next --json", "30 ms, 60 MB"),
            ("grade 1 good", "no checkpoint on close"),
            ("show 1 --json", ""),
            ("ready", ""),
            ("stats", "200 ms"),
            ("stats --json", ""),
            ("stats confusions", ""),
            ("", "(home)"),
        ):
            low, median, high, peak = measure([hone, *words.split()], environment, runs)
            print(f"hone {words:<29}{low:9.1f}{median:9.1f}{high:9.1f}{peak:9.1f}  {promised}")
        print("\nqueries")
        for query in QUERIES:
            found = subprocess.run([hone, "cards", "--json", *query], env=environment, capture_output=True).stdout
            low, median, high, peak = measure([hone, "cards", *query], environment, runs)
            rows = len(json.loads(found)["cards"])
            print(f"hone cards {' '.join(query):<45}{rows:6} cards{low:9.1f}{median:9.1f}{high:9.1f}{peak:9.1f}")
    for days in (30, 90):
        a_person_with_a_round(hone, runs, days)


if __name__ == "__main__":
    main()
