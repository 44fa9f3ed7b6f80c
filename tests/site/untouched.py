"""What holds after a build that failed."""

from __future__ import annotations

from tests.site.site_course import TextCourse


def assert_untouched_and_next_build_is_fine(course: TextCourse, before: dict[str, bytes]) -> None:
    """The site is as it was; once the course is mended, a build makes the whole site and leaves nothing beside it."""
    assert course.snapshot() == before
    course.write({"modules/broken.txt": "mended"})
    code, output = course.build()
    assert code == 0, output
    assert "en/modules/broken.html" in course.snapshot()
    assert course.left_behind() == []
