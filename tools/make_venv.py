"""Make a virtual environment and install into it, or say in one line why not.

    make_venv.py                          exit status 0 if this Python will do
    make_venv.py .venv                    exit status 0 if .venv is sound
    make_venv.py .venv requirements.txt   mend .venv where needed, then install

Any Python from 2.7 on can read this file: one that is too old gets a message.
"""
# ruff: noqa: UP010, UP032

from __future__ import print_function

import os
import shutil
import subprocess
import sys
import tempfile

OLDEST = (3, 10)  # TensorFlow 2.21 has wheels for these, and all in between
NEWEST = (3, 13)
VENV_MB = 3100  # measured: 2400 in .venv, 650 in pip's cache
TEMP_MB = 1200  # measured: 1150, TensorFlow's wheel twice
UNFINISHED = "unfinished"  # a file in .venv for as long as an install runs


def dotted(version):
    return ".".join(str(part) for part in version)


def wrong_version(python, version):
    """Return what to tell the owner of this Python, or None."""
    if OLDEST <= tuple(version[:2]) <= NEWEST:
        return None
    age = "old" if tuple(version[:2]) < OLDEST else "new"
    return (
        "{}: Python {} is too {}, TensorFlow 2.21 needs {} to {}; install one of these"
        " and name it, e.g. `make html BASE_PYTHON=python3.12`"
    ).format(python, dotted(version[:3]), age, dotted(OLDEST), dotted(NEWEST))


def missing_module(python, version, is_there):
    """Return what to tell the owner of a Python without venv, or None."""
    for module in ("venv", "ensurepip"):
        if not is_there(module):
            return (
                "{}: no module {}, which a virtual environment needs;"
                " on Debian and Ubuntu `apt install python{}-venv`"
            ).format(python, module, dotted(version[:2]))
    return None


def too_small(place, free_mb, needed_mb):
    """Return what to tell the owner of this disk, or None."""
    if free_mb >= needed_mb:
        return None
    return (
        "{}: {:.1f} GB free, {:.1f} GB needed to install; make room, or use an"
        " environment that you have: `make html PYTHON=/path/to/python`"
    ).format(place, free_mb / 1000.0, needed_mb / 1000.0)


def disk_needs(home, temp, same_disk):
    """Return the free space in MB that each place must have."""
    if same_disk:
        return [(home, VENV_MB + TEMP_MB)]
    return [(home, VENV_MB), (temp, TEMP_MB)]


def refuse(message):
    if message:
        raise SystemExit(message)


def check_python():
    refuse(wrong_version(sys.executable, sys.version_info))
    from importlib.util import find_spec  # Python 2 has none

    refuse(missing_module(sys.executable, sys.version_info, find_spec))


def check_disk(home, temp):
    same_disk = os.stat(home).st_dev == os.stat(temp).st_dev
    for place, needed_mb in disk_needs(home, temp, same_disk):
        free_mb = shutil.disk_usage(place).free // 10**6
        refuse(too_small(place, free_mb, needed_mb))


def trouble(venv):
    """Return why the environment cannot be used as it is, or None."""
    if not os.path.isdir(venv):
        return "there is none yet"
    if os.path.exists(os.path.join(venv, UNFINISHED)):
        return "its last install did not finish"
    ask = "import pip, sys; print('%d.%d' % sys.version_info[:2])"
    command = [os.path.join(venv, "bin", "python"), "-c", ask]
    try:
        answer = subprocess.check_output(command, stderr=subprocess.DEVNULL)
    except (OSError, subprocess.CalledProcessError):
        return "its Python does not run, or has no pip"
    version = answer.decode().strip()
    same = version == dotted(sys.version_info[:2])
    return None if same else "its Python is " + version


def clear(venv, reason):
    place = os.path.realpath(venv)
    if os.path.isdir(place):
        shutil.rmtree(place)
    check_disk(os.path.dirname(place), tempfile.gettempdir())
    text = "making {} with Python {} ({}): downloads 0.7 GB, takes 2.4 GB on disk"
    print(text.format(venv, dotted(sys.version_info[:3]), reason), flush=True)
    os.mkdir(place)


def install(venv, requirements):
    print("installing {} into {}".format(requirements, venv), flush=True)
    python = os.path.join(venv, "bin", "python")
    pip = [python, "-m", "pip", "install", "--disable-pip-version-check"]
    return subprocess.call(pip + ["-r", requirements])


def mend_and_install(venv, requirements):
    """Return the exit status; what failed has said why."""
    reason = trouble(venv)
    if reason:
        clear(venv, reason)
    unfinished = os.path.join(venv, UNFINISHED)
    open(unfinished, "w").close()
    create = [sys.executable, "-m", "venv", os.path.realpath(venv)]
    status = subprocess.call(create) if reason else 0
    status = status or install(venv, requirements)
    if status == 0 or not reason:  # pip refused to refresh: all is as it was
        os.remove(unfinished)
    return status


def main(arguments):
    check_python()
    if len(arguments) == 2:
        return mend_and_install(*arguments)
    return trouble(*arguments) if arguments else 0


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except KeyboardInterrupt:
        sys.exit(130)
    except OSError as error:
        sys.exit("tools/make_venv.py: {}".format(error))
