"""Codes of files that cannot be read: refused YAML, pages without head, wrong names and encodings."""

from __future__ import annotations

from build_tools.ground.problems import Code, Severity

_SMALL = "# file: content/referral/hn.yaml\ncountry: HN\n"

READING_CODES: tuple[Code, ...] = (
    Code(
        "YAML-SYNTAX",
        "YAML cannot read the file",
        "Nothing below this place is read, so mend it first. Most often it is a text that needs quotes because it "
        "holds a colon, or a line that is indented differently from its neighbours.",
        fails="# file: content/referral/hn.yaml\ncountry: HN: Honduras\n",
        passes=_SMALL,
    ),
    Code(
        "YAML-TAB",
        "A tab in the indentation",
        "YAML counts spaces. A tab has no fixed width.",
        fails="# file: content/referral/hn.yaml\ncountry: HN\nservices:\n\t- id: line\n",
        passes=_SMALL,
    ),
    Code(
        "YAML-EMPTY",
        "The file is empty",
        "An entry exists when its file does, so an empty file is an entry without anything in it.",
        fails="# file: content/referral/hn.yaml\n",
        passes=_SMALL,
    ),
    Code(
        "YAML-ROOT",
        "The file does not start with fields",
        "A file is a list of fields with their values.",
        fails="# file: content/referral/hn.yaml\n- HN\n",
        passes=_SMALL,
    ),
    Code(
        "YAML-DOCUMENTS",
        "More than one YAML document in a file",
        "Only the first would be used, and nobody would notice.",
        fails="# file: content/referral/hn.yaml\ncountry: HN\n---\ncountry: MX\n",
        passes=_SMALL,
    ),
    Code(
        "YAML-ALIAS",
        "A YAML alias, anchor or merge key",
        "`*same`, `&same` and `<<` copy a part of a file to another place. They hide where a text is written, and can "
        "make a small file explode. An anchor also takes away the first word of a text: `&Women first` becomes first.",
        fails="# file: content/referral/hn.yaml\ncountry: *same\n",
        passes=_SMALL,
    ),
    Code(
        "YAML-TAG",
        "A YAML tag",
        "The fields decide what a value is. Tags can ask a program to do things.",
        fails="# file: content/referral/hn.yaml\ncountry: !!python/object:os.system HN\n",
        passes=_SMALL,
    ),
    Code(
        "YAML-DEPTH",
        "The file is nested too deeply",
        "No course needs it; usually a bracket was left open.",
        fails="# file: content/referral/hn.yaml, 50 times over\n[\n",
        passes=_SMALL,
    ),
    Code(
        "YAML-SIZE",
        "The file is too large",
        "At most 1,000,000 bytes are read: a longer file is usually not course text, and takes long in every editor.",
        fails="# file: content/referral/hn.yaml, 100001 times over\n# a comment\n",
        passes=_SMALL,
    ),
    Code(
        "YAML-ENCODING",
        "The file is not UTF-8 text",
        "In another encoding, letters such as ñ and é turn into others.",
        fails="# file: content/referral/hn.yaml, saved as utf-16\ncountry: HN\n",
        passes=_SMALL,
    ),
    Code(
        "FILE-CONFLICT",
        "Two versions of a file in one",
        "Git leaves both when it cannot merge them, between marks. Readers would see the text of both.",
        fails="# file: content/referral/hn.yaml\n<<<<<<< HEAD\ncountry: HN\n=======\ncountry: MX\n>>>>>>> theirs\n",
        passes=_SMALL,
    ),
    Code(
        "TEXT-HIDDEN",
        "A character that nobody sees",
        "Text that is copied from a PDF or a web page brings some along. With one inside, two words look the same and "
        "are not: a search, an id or an answer misses. Where a script needs them they stay, as in Persian, Thai, or a "
        "picture made of several.",
        fails="# in: modules/safe-water.yaml\ntitle: Safe wa\u200bter\n",
        passes="# in: modules/safe-water.yaml\ntitle: Safe water\n",
        severity=Severity.WARNING,
    ),
    Code(
        "TEXT-FOLDED",
        "A list whose lines YAML joins",
        "Without a |, YAML makes one line of the lines of a text. The lines of a list or a table run together.",
        fails="# in: modules/safe-water.yaml\nsummary:\n  Take with you\n  - a map\n  - a pen\n",
        passes="# in: modules/safe-water.yaml\nsummary: |\n  Take with you\n\n  - a map\n  - a pen\n",
    ),
    Code(
        "DUPLICATE-KEY",
        "A field is given twice",
        "Only one of the two can be meant. The first is read.",
        fails="# file: content/referral/hn.yaml\ncountry: HN\ncountry: MX\n",
        passes=_SMALL,
    ),
    Code(
        "PAGE-HEAD",
        "A standing page has no head",
        "Title and summary of a page stand between two lines ---, above the text.",
        fails="# file: content/pages/visits.md\n## Before you go {#before}\n",
        passes="# file: content/pages/visits.md\n---\ntitle: Visits\nsummary: What to ask.\n---\nAsk the trainer.\n",
    ),
    Code(
        "FILE-NAME",
        "A file's name is not an id",
        "The name is the id of the entry: it stands in links and addresses for ever.",
        fails="# file: content/referral/Honduras 2026.yaml\ncountry: HN\n",
        passes=_SMALL,
    ),
    Code(
        "FILE-IGNORED",
        "Nothing reads a file",
        "Only files with the right ending are read. A text in any other file would be missing without a word.",
        fails="# file: content/referral/hn.yml\ncountry: HN\n",
        passes=_SMALL,
        severity=Severity.WARNING,
    ),
    Code(
        "FILE-UNREADABLE",
        "A file cannot be opened",
        "The operating system refuses to open it, or it is no file: a folder, a pipe, a device, a link to nothing.",
        fails="# folder: content/referral/hn.yaml\n",
        passes=_SMALL,
    ),
    Code(
        "FOLDER-UNREADABLE",
        "A folder cannot be listed",
        "What is in it would be missing without a word: a whole language, if it is the folder of one. Often its rights "
        "are wrong, or a file has its name.",
        fails="# file: content/tools\nA file in the place of the folder.\n",
        passes=_SMALL,
    ),
    Code(
        "FILE-SIZE",
        "A catalogue or a picture is too large",
        "At most 4,000,000 bytes are read of a catalogue, and a picture has at most 10,000,000: people load it on a "
        "telephone.",
        fails="# file: content/images/big.svg, 2000001 times over\n<g/>\n",
        passes="# file: content/images/small.svg\n<svg xmlns='http://www.w3.org/2000/svg'/>\n",
    ),
    Code(
        "IMAGE-UNSAFE",
        "An image that could do more than show something",
        "An SVG is a document that can hold scripts and load files from elsewhere, and a link can lead out of the "
        "course. What readers get is what stands in the course, and runs nothing.",
        fails="# file: content/images/well.svg\n"
        "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>\n",
        passes="# file: content/images/well.svg\n<svg xmlns='http://www.w3.org/2000/svg'><path d='M0 0h1'/></svg>\n",
    ),
    Code(
        "MARK-DRAWING",
        "A mark that holds more than lines",
        "A mark is a drawing in the page itself, in the colour of its module. So a file in content/marks has shapes on "
        "a field of 24 by 24, without colours, words, styles, scripts or links, and is short.",
        fails="# in: modules/safe-water.yaml\nmark: well\n# file: content/marks/well.svg\n"
        "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 24 24'><path d='M4 20h16' style='fill: red'/></svg>\n",
        passes="# in: modules/safe-water.yaml\nmark: well\n# file: content/marks/well.svg\n"
        "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 24 24'><path d='M4 20h16'/></svg>\n",
    ),
    Code(
        "IMAGE-BROKEN",
        "A picture that browsers cannot show",
        "A file that was cut off on its way, is empty or holds something else leaves an empty frame on the page. An "
        "SVG without its namespace shows nothing.",
        fails="# file: content/images/well.svg\n<svg><path d='M0 0h1'/></svg>\n",
        passes="# file: content/images/well.svg\n<svg xmlns='http://www.w3.org/2000/svg'><path d='M0 0h1'/></svg>\n",
        severity=Severity.WARNING,
    ),
    Code(
        "MISSING-FILE",
        "A file that there must be is missing",
        "content/course.yaml names the course and the order of its modules; without it there is no course. The "
        "`_language.yaml` of a language must stay there while a build goes on.",
        fails="# no file: content/course.yaml\n",
        passes="# in: content/course.yaml\ntitle: Small course\n",
    ),
)
