"""Days by chance."""

from __future__ import annotations

from hypothesis import strategies as st

from build_tools.agenda.day import Day, Slot


@st.composite
def days(draw: st.DrawFn) -> Day:
    """Days whose fixed times are in their order and inside them."""
    start = draw(st.integers(0, 600))
    end = start + draw(st.integers(1, 700))
    fixed = sorted(draw(st.sets(st.integers(start, end), max_size=3)))
    slots: list[Slot] = []
    for number in range(draw(st.integers(0, 8))):
        minutes = draw(st.integers(1, 120))
        limits = draw(st.integers(1, minutes)), draw(st.integers(minutes, 150))
        is_fixed: bool = draw(st.booleans())
        at = fixed.pop(0) if fixed and is_fixed else None
        cut: int | None = draw(st.none() | st.integers(1, 3))
        slots.append(Slot(f"s{number}", minutes, *limits, at, cut))
    return Day(start, end, tuple(slots))
