# An export replaces no file unless it is told to; a folder gets a file each or none.
# file talk.toml
[[basic]]
id = "number"
front = "When to name a number?"
back = "After theirs"
# end
$ hone export --json
{
 "format": "hone",
 "version": 1,
 "decks": [],
 "parameters": [
  {
   "number": 1,
   "weights": [
    0.212,
    1.2931,
    2.3065,
    8.2956,
    6.4133,
    0.8334,
    3.0194,
    0.001,
    1.8722,
    0.1666,
    0.796,
    1.4835,
    0.0614,
    0.2629,
    1.6483,
    0.6014,
    1.8729,
    0.5425,
    0.0912,
    0.0658,
    0.1542
   ]
  }
 ],
 "budget": {
  "minutes_per_day": 20,
  "speak": 0.4,
  "weekdays": [
   null,
   null,
   null,
   null,
   null,
   null,
   null
  ],
  "days_off": []
 },
 "preset": {
  "desired_retention": 0.9,
  "maximum_interval": 36500,
  "fuzz": true,
  "new_per_day": 10,
  "parameters": 1
 }
}
$ hone import talk.toml
1 added
$ hone add basic One? Yes
added mine/73fd7e82aa0a: forward
$ hone export talk.toml --deck talk
! hone: talk.toml exists; give another name, or --force to replace it
? 2
$ hone export all.toml
! hone: these are 2 decks; take one (`--deck talk`), give a folder for a file each (`hone export decks/`), or take them as one with --format json
? 2
$ hone export out/
wrote out/talk.toml
wrote out/mine.toml
$ sh echo mine > out/mine.toml; rm out/talk.toml
$ hone export out
! hone: out/mine.toml exists; give another name, or --force to replace it
? 2
$ sh ls out; cat out/mine.toml
mine.toml
mine
$ hone export out --force --json
{"format":"toml","files":["out/talk.toml","out/mine.toml"]}
$ hone export all.json
wrote all.json
$ hone export all.json
! hone: all.json exists; give another name, or --force to replace it
? 2
$ hone export out --format json
! hone: out is a folder; JSON goes to one file
? 2
$ hone export - --deck talk --json
{
 "format": "hone",
 "version": 1,
 "decks": [
  {
   "id": "talk",
   "title": "",
   "about": "",
   "source": "",
   "tags": [],
   "enabled": true,
   "up_to": "extra",
   "starter": false,
   "notes": [
    {
     "key": "number",
     "text": {
      "back": "After theirs",
      "front": "When to name a number?",
      "id": "number",
      "kind": "basic"
     },
     "imported": {
      "back": "After theirs",
      "front": "When to name a number?",
      "id": "number",
      "kind": "basic"
     },
     "position": 0,
     "retired": false,
     "cards": [
      {
       "aspect": "forward",
       "trains": "recall",
       "state": "new",
       "due": null,
       "reps": 0,
       "lapses": 0,
       "suspended": false,
       "buried": null,
       "flagged": false,
       "asks_anew": false,
       "met": null,
       "met_day": null,
       "history": []
      }
     ]
    }
   ]
  }
 ],
 "parameters": [
  {
   "number": 1,
   "weights": [
    0.212,
    1.2931,
    2.3065,
    8.2956,
    6.4133,
    0.8334,
    3.0194,
    0.001,
    1.8722,
    0.1666,
    0.796,
    1.4835,
    0.0614,
    0.2629,
    1.6483,
    0.6014,
    1.8729,
    0.5425,
    0.0912,
    0.0658,
    0.1542
   ]
  }
 ]
}
$ hone export --deck mine -
[deck]
id = "mine"
title = "My own notes"

[[basic]]
front = "One?"
back = "Yes"
$ sh hone export --deck talk > /dev/full
! hone: what was printed could not be written
? 4
$ sh hone read talk > /dev/full
! hone: what was printed could not be written
? 4
$ sh hone cards --json > /dev/full
! hone: what was printed could not be written
? 4
