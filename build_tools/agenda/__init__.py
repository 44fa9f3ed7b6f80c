"""The clock of a workshop's day: what begins when, what does not fit, and what to drop.

START READING HERE: `day.py` is what goes in and what comes out, `retime.py` gives the times, `of_workshop.py` makes a
day of what authors wrote, `pace.py` says where a break is missing.
"""
