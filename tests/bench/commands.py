#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Whole-process figures: commands.py HONE MAKE_STORE [RUNS]

Makes a store of 100,000 cards and prints, for each command, the wall time (min, median, max) and the peak memory of the
finished process, beside what was promised.
"""
import os
import subprocess
import sys
import tempfile
import time


def measure(command, environment, runs):
    times, peak = [], 0
    for _ in range(runs + 1):
        start = time.perf_counter()
        process = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        _, status, usage = os.wait4(process.pid, 0)
        times.append((time.perf_counter() - start) * 1000)
        peak = max(peak, usage.ru_maxrss / 1024)
    times = sorted(times[1:])  # the first run warms the page cache
    return times[0], times[len(times) // 2], times[-1], peak


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
            ("cards deck:deck-1 is:due --json", ""),
            ("ready", ""),
            ("stats", ""),
            ("", "(home)"),
        ):
            low, median, high, peak = measure([hone, *words.split()], environment, runs)
            print(f"hone {words:<29}{low:9.1f}{median:9.1f}{high:9.1f}{peak:9.1f}  {promised}")


if __name__ == "__main__":
    main()
