"""Make a virtual environment and install a lock into it, or say in one line why not.

    make_venv.py .venv requirements.lock

Any Python 3 can read this file: one that is too old or too new looks for another.
"""

import os
import shutil
import subprocess
import sys
import venv

OLDEST = (3, 10)  # TensorFlow 2.21 has wheels for these, and all in between
NEWEST = (3, 13)
PACKAGES = ("packages/gallery_claims", "packages/scope_pictures")
MARK = "made-by-make"
UNFINISHED = "unfinished"  # a file in the environment for as long as an install runs
VERSION = "import sys; print('%d.%d' % sys.version_info[:2])"


def dotted(version):
    return ".".join(str(part) for part in version)


def wrong_version(python, version):
    """Return what to tell the owner of this Python, or None."""
    if OLDEST <= tuple(version[:2]) <= NEWEST:
        return None
    age = "old" if tuple(version[:2]) < OLDEST else "new"
    return (
        f"{python}: Python {dotted(version[:3])} is too {age}, TensorFlow 2.21 needs "
        f"{dotted(OLDEST)} to {dotted(NEWEST)}; install one of these, or name it, e.g. "
        "`make html BASE_PYTHON=python3.12`"
    )


def fit_python(which=shutil.which):
    """Return another Python on the PATH that fits, the newest, or None."""
    for minor in range(NEWEST[1], OLDEST[1] - 1, -1):
        path = which(f"python3.{minor}")
        if path and version_of(path) == f"3.{minor}":
            return path
    return None


def version_of(python):
    """Return the minor version of an interpreter, such as 3.12, or "" if it has none."""
    try:
        return subprocess.check_output(
            [python, "-c", VERSION], stderr=subprocess.DEVNULL, text=True
        ).strip()
    except (OSError, subprocess.CalledProcessError):
        return ""


def trouble(folder):
    """Return why an environment cannot be used as it is, or None."""
    if not os.path.isdir(folder):
        return "there is none yet"
    if os.path.exists(os.path.join(folder, UNFINISHED)):
        return "its last install did not finish"
    version = version_of(os.path.join(folder, "bin", "python"))
    if version != dotted(sys.version_info[:2]):
        return f"its Python is {version or 'gone'}"
    return None


def refused(folder):
    """Return what to tell the owner of an environment that is not ours, or None."""
    if not os.path.lexists(folder) or os.path.exists(os.path.join(folder, MARK)):
        return None
    if os.path.isdir(folder) and not os.listdir(folder):
        return None
    return (
        f"{folder}: make did not make it; move it away, or let make use it: "
        f"`make html PYTHON={os.path.join(folder, 'bin', 'python')}`"
    )


def make(folder, reason):
    """Make an empty environment, in place of one of ours that is in trouble."""
    place = os.path.realpath(folder)  # it may be a link to a larger disk
    if os.path.isdir(place):
        shutil.rmtree(place)
    print(
        f"making {folder} with Python {dotted(sys.version_info[:3])} ({reason}): "
        "downloads 0.7 GB, takes 2.4 GB on disk",
        flush=True,
    )
    os.mkdir(place)
    for name in (MARK, UNFINISHED):
        open(os.path.join(place, name), "w").close()
    venv.create(place, with_pip=True)


def install(folder, lock):
    """Install what is locked, then the packages of this project; return the status."""
    print(f"installing {lock} into {folder}", flush=True)
    python = os.path.join(folder, "bin", "python")
    pip = [python, "-m", "pip", "install", "-q", "--disable-pip-version-check"]
    editable = [word for package in PACKAGES for word in ("-e", package)]
    status = subprocess.call([*pip, "--require-hashes", "-r", lock])
    # what builds them is locked too, so their builds fetch nothing
    return status or subprocess.call(
        [*pip, "--no-deps", "--no-build-isolation", *editable]
    )


def main(folder, lock):
    """Return the exit status; what failed has said why."""
    message = wrong_version(sys.executable, sys.version_info)
    if message:
        python = fit_python()
        if python is None or os.environ.get("BASE_PYTHON"):
            sys.exit(message)
        os.execv(python, [python, __file__, folder, lock])
    message = refused(folder)
    if message:
        sys.exit(message)
    reason = trouble(folder)
    if reason:
        make(folder, reason)
    unfinished = os.path.join(folder, UNFINISHED)
    open(unfinished, "w").close()
    status = install(folder, lock)
    if status == 0 or not reason:  # pip refused to refresh: all is as it was
        os.remove(unfinished)
    return status


if __name__ == "__main__":
    try:
        sys.exit(main(*sys.argv[1:]))
    except KeyboardInterrupt:
        sys.exit(130)
    except (OSError, subprocess.CalledProcessError) as error:
        sys.exit(f"tools/make_venv.py: {error}")
