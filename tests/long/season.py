#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""A season: somebody drills every day until the interview, misses some days, and is asked everything on the day.

season.py HONE [DAYS [MINUTES [SEED]]]. Answers are drawn from the chances that the program itself believes in, so its
figures must hold: every range is a range, minutes are kept, missed days are counted, nothing is asked twice once it was
recalled, nothing new is begun on the eve, and what is recalled on the day lies mostly where it was said to lie. Prints a line a
day; exit 1 and a line for each thing that does not hold.
"""
import datetime
import json
import os
import random
import subprocess
import sys
import tempfile

hone, days, minutes, seed = sys.argv[1], 30, 12, 5
if len(sys.argv) > 2:
    days = int(sys.argv[2])
if len(sys.argv) > 3:
    minutes = int(sys.argv[3])
if len(sys.argv) > 4:
    seed = int(sys.argv[4])
random.seed(seed)
first_day = datetime.date(2026, 11, 22)
missed_days = {4, 11, 12, 19} & set(range(days - 1))
off_day = 8
first_ratings = (("again", 0.24), ("hard", 0.094), ("good", 0.495), ("easy", 0.171))
recalled_ratings = (("hard", 0.224), ("good", 0.631), ("easy", 0.145))
usual_seconds = {"recognise": 18, "recall": 13, "say": 40}
problems = []


def holds(condition, sentence):
    if not condition:
        problems.append(sentence)


def drawn(shares):
    left = random.random() * sum(share for _, share in shares)
    for name, share in shares:
        left -= share
        if left < 0:
            return name
    return shares[-1][0]


class Desk:
    def __init__(self, folder):
        self.environment = dict(os.environ, HONE_DB=os.path.join(folder, "hone.db"), TZ="UTC", HONE_SEED="1",
                                XDG_CONFIG_HOME=folder)
        self.now = None

    def begin(self, day):
        date = first_day + datetime.timedelta(days=day)
        self.now = datetime.datetime.combine(date, datetime.time(9))

    def run(self, *words, allowed=(0,)):
        self.environment["HONE_NOW"] = self.now.strftime("%Y-%m-%dT%H:%M:%SZ")
        done = subprocess.run([hone, *words, "--json"], env=self.environment, capture_output=True, text=True)
        if done.returncode not in allowed:
            sys.exit(f"hone {' '.join(words)} ended with {done.returncode}: {done.stderr}")
        return json.loads(done.stdout)

    def pass_time(self, seconds):
        self.now += datetime.timedelta(seconds=seconds)


def answer(desk, card, shown_today):
    """One answer; returns its rating and seconds."""
    known = desk.run("show", str(card["card"]))["retrievability"]
    if known is None:
        rating = drawn(first_ratings)
    elif card["card"] in shown_today:
        rating = drawn(recalled_ratings) if random.random() < 0.85 else "again"
    else:
        rating = drawn(recalled_ratings) if random.random() < known else "again"
    seconds = max(3, random.gauss(usual_seconds[card["trains"]], 4))
    desk.run("grade", str(card["card"]), rating, "--ms", str(int(seconds * 1000)))
    desk.pass_time(seconds)
    return rating, seconds


def study(desk, day, seen):
    """A day's session; returns the answers given and their seconds."""
    shown, recalled, spent, last = set(), set(), 0.0, 0.0
    while True:
        card = desk.run("next", allowed=(0, 1))
        if card["card"] is None:
            break
        holds(card["card"] not in recalled, f"day {day}: card {card['card']} came back after it was recalled")
        holds(day < days - 1 or card["card"] in seen, f"day {day}: card {card['card']} was begun on the eve")
        rating, last = answer(desk, card, shown)
        spent += last
        shown.add(card["card"])
        seen.add(card["card"])
        if rating != "again":
            recalled.add(card["card"])
    holds(spent <= minutes * 60 + last, f"day {day}: {spent / 60:.1f} minutes were asked of {minutes}")
    return len(shown), spent


def check_figures(day, ready, seen):
    holds(ready["coverage"]["seen"] == len(seen),
          f"day {day}: {ready['coverage']['seen']} cards seen are said, {len(seen)} were")
    if ready["abstains"]:
        holds(len(seen) < 30, f"day {day}: it abstains after {len(seen)} cards")
        return
    for name in ("now", "if_stopped", "if_followed"):
        figure = ready["now"] if name == "now" else ready["on_date"][name]
        if figure["expected"] is None:
            continue
        holds(0 <= figure["low"] <= figure["expected"] <= figure["high"] <= 1,
              f"day {day}: {name} is no range: {figure}")
    followed, stopped = ready["on_date"]["if_followed"], ready["on_date"]["if_stopped"]
    if day < days:
        holds(followed["expected"] >= stopped["expected"] - 0.01,
              f"day {day}: following the plan is said to be worse than stopping")


def in_words(figure):
    if figure is None or figure["expected"] is None:
        return "      -       "
    return f"{figure['expected']:.2f} ({figure['low']:.2f}-{figure['high']:.2f})"


def season(folder):
    desk = Desk(folder)
    desk.begin(0)
    desk.run("decks")
    desk.run("decks", "on", "--priority", "useful", "answers", "principles", "pay-and-time", "bar-raiser")
    date = first_day + datetime.timedelta(days=days)
    desk.run("goal", "set", "--date", str(date), "--minutes", str(minutes), "--off",
             str(first_day + datetime.timedelta(days=off_day)), "--deck", "answers", "--deck", "principles",
             "--deck", "pay-and-time", "--deck", "bar-raiser")
    seen, said, studied = set(), [], True
    print("day  cards  min    seen       now               if stopped        by the plan")
    for day in range(days):
        desk.begin(day)
        if day in missed_days:
            continue
        ready = desk.run("ready")
        missed_before = 0
        while day - missed_before - 1 in missed_days:
            missed_before += 1
        told = ready["missed"]["days"] if ready.get("missed") else 0
        if not ready["abstains"]:
            holds(told == missed_before, f"day {day}: {told} missed days are said, {missed_before} were")
        cards, spent = study(desk, day, seen)
        holds(cards > 0 or day == off_day, f"day {day}: nothing was asked")
        holds(cards == 0 or day != off_day, f"day {day}: {cards} cards on a day off")
        ready = desk.run("ready")
        check_figures(day, ready, seen)
        if not ready["abstains"]:
            said.append((day, ready["on_date"]["if_followed"]))
        print(f"{day:3}  {cards:5}  {spent / 60:4.1f}  {len(seen):3}/{ready['coverage']['total']:3}  {in_words(ready['now'])}"
              f"  {in_words(ready['on_date']['if_stopped'])}  {in_words(ready['on_date']['if_followed'])}", flush=True)

    desk.begin(days)
    cards = [card for deck in ("answers", "principles", "pay-and-time", "bar-raiser")
             for card in desk.run("cards", f"deck:{deck}")["cards"]]
    ready = desk.run("ready")
    total, now = ready["coverage"]["total"], ready["now"]
    chances = [card["retrievability"] or 0.0 for card in cards if card["card"] in seen]
    expected = sum(chances) / total
    recalled = sum(random.random() < chance for chance in chances) / total
    print(f"on the day {recalled:.3f} of the cards were recalled; {expected:.3f} were expected; said: {in_words(now)}")
    # The luck of the day is drawn many times: one draw would decide about all the days at once.
    draws = [sum(random.random() < chance for chance in chances) / total for _ in range(400)]
    held = [sum(figure["low"] <= draw <= figure["high"] for draw in draws) / len(draws) for _, figure in said]
    mean = sum(held) / len(held)
    print(f"the range of the plan, said on {len(held)} days, holds {100 * mean:.0f} % of what the day may bring")
    # Who forgot far more than was likely is rightly taken for a worse memory than the season drew from.
    luck = ready["evidence"]["calibration"]["z"]
    print(f"the answers of the season were {luck:+.1f} deviations from what was predicted")
    if abs(luck) <= 1.5:
        holds(mean >= 0.6, "the ranges of the plan hold less than 60 % of what the day may bring")
        holds(abs(now["expected"] - expected) < 0.05,
              f"on the day {now['expected']:.3f} is said, {expected:.3f} is believed")
    holds(desk.run("check")["ok"], "hone check found problems")


with tempfile.TemporaryDirectory() as folder:
    season(folder)
for problem in problems:
    print("does not hold: " + problem)
sys.exit(1 if problems else 0)
