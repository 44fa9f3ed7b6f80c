"""How much the tests see. `python -m tests.mutants --help` says what can be chosen.

Everything happens in a copy of the repository, with the modules of that copy.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from tests.mutants.options import again, parsed
from tests.mutants.tree import copied

ROOT = Path(__file__).resolve().parents[2]


def main() -> int:
    """Runs the driver in a copy of the repository, with the options of this command."""
    arguments = again(parsed(sys.argv[1:]))
    with copied(ROOT) as tree:
        command = [sys.executable, "-m", "tests.mutants.driver", *arguments]
        return subprocess.run(command, cwd=tree, env={**os.environ, "PYTHONPATH": str(tree)}, check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
