#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Importing the same files with hone and with the real Anki, in turns: import_times.py HONE [RUNS]

Run it with a Python that has the package `anki` (build/peers/venv/bin/python, which ./check --peers makes). Makes two
packages of 20,000 notes with 83,330 reviews, the older and the latest generation, and a table of 100,000 rows. Each
import is a process of its own into an empty store or collection, with scheduling; prints wall time (min, median, max)
and peak memory of both, and hone's median as a share of Anki's.
"""
import os
import subprocess
import sys
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))
MAKE = os.path.join(HERE, "..", "..", "support", "make_anki_packages.py")

ANKI = """
import sys
from anki.collection import Collection, ImportAnkiPackageOptions, ImportAnkiPackageRequest, ImportCsvRequest
collection = Collection(sys.argv[1])
path = sys.argv[2]
if path.endswith(".csv"):
    metadata = collection.get_csv_metadata(path, None)
    collection.import_csv(ImportCsvRequest(path=path, metadata=metadata))
else:
    collection.import_anki_package(ImportAnkiPackageRequest(
        package_path=path, options=ImportAnkiPackageOptions(with_scheduling=True, with_deck_configs=True)))
print(collection.note_count())
collection.close()
"""


def measured(command, environment=None):
    start = time.perf_counter()
    process = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    if status != 0:
        sys.exit(f"{command[0]} failed with status {status}")
    return (time.perf_counter() - start), usage.ru_maxrss / 1024


def spread(runs):
    times = sorted(seconds for seconds, _ in runs)
    return times[0], times[len(times) // 2], times[-1], max(peak for _, peak in runs)


def main():
    hone, runs = os.path.abspath(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 5
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run([sys.executable, MAKE, folder], check=True, stdout=subprocess.DEVNULL)
        table = os.path.join(folder, "rows.csv")
        with open(table, "w", encoding="utf-8") as file:
            file.write("front,back\n")
            for i in range(100_000):
                file.write(f"What is the answer to question number {i}?,\"It is the {i * 7919 % 100_003}th one, of course\"\n")
        packages = sorted(name for name in os.listdir(folder) if name.endswith(".apkg"))
        print(f"{'file':28} {'':5} {'min s':>7} {'median':>7} {'max':>7} {'peak MB':>8}")
        for name in [*packages, "rows.csv"]:
            path, results = os.path.join(folder, name), {"hone": [], "anki": []}
            for run in range(runs):
                store = os.path.join(folder, f"{name}-{run}")
                results["hone"].append(measured([hone, "import", "-q", path], {**os.environ, "HONE_DB": store + ".db"}))
                results["anki"].append(measured([sys.executable, "-c", ANKI, store + ".anki2", path]))
            for who in ("hone", "anki"):
                low, median, high, peak = spread(results[who])
                print(f"{name:28} {who:5} {low:7.2f} {median:7.2f} {high:7.2f} {peak:8.0f}")
            ratio = spread(results["hone"])[1] / spread(results["anki"])[1]
            print(f"{name:28} hone takes {ratio:.2f} of Anki's time")


main()
