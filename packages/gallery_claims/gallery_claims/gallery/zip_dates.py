"""Make the downloads of two builds the same, byte for byte."""

from __future__ import annotations

import io
import os
import time
import zipfile
from pathlib import Path

from ..whole import write_whole

EARLIEST = 315532800  # 1980-01-01, before which a zip file cannot name a date


def fix_dates(archive: Path) -> None:
    """Give all members of a zip file the date ``SOURCE_DATE_EPOCH``, or the earliest.

    Sphinx-Gallery leaves the times at which it wrote them.
    """
    epoch = max(int(os.environ.get("SOURCE_DATE_EPOCH", EARLIEST)), EARLIEST)
    date = time.gmtime(epoch)[:6]
    with zipfile.ZipFile(archive) as old:
        if all(member.date_time == date for member in old.infolist()):
            return
        contents = [(member.filename, old.read(member)) for member in old.infolist()]
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as new:
        for name, content in contents:
            member = zipfile.ZipInfo(name, date)
            member.compress_type = zipfile.ZIP_DEFLATED
            member.external_attr = 0o644 << 16
            new.writestr(member, content)
    write_whole(archive, packed.getvalue())
