"""Hold back what TensorFlow logs while a file is read."""

from __future__ import annotations

import contextlib
import logging
import os
import sys
import tempfile
from collections.abc import Iterator

from .errors import CannotRead


@contextlib.contextmanager
def quiet() -> Iterator[None]:
    """Hold back what is written to the process's stderr, and what TensorFlow advises.

    If the work fails by a fault that nobody expected, what was held back is shown.
    """
    logger = logging.getLogger("tensorflow")
    level = logger.level
    logger.setLevel(logging.ERROR)
    sys.stderr.flush()
    stderr = os.dup(2)
    with tempfile.TemporaryFile() as held:
        os.dup2(held.fileno(), 2)
        try:
            yield
        except (CannotRead, OSError):
            raise
        except Exception:
            held.seek(0)
            os.write(stderr, held.read())
            raise
        finally:
            os.dup2(stderr, 2)
            os.close(stderr)
            logger.setLevel(level)
