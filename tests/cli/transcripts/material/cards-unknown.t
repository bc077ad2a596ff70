# A field or state that is not known is wrong usage, with the nearest.
$ hone cards dek:talk
$ hone cards is:deu
$ hone cards kind:pear
