"""Pulls a model from Hugging Face: inspected by its headers first, resumed where it stopped, verified, named last."""

from __future__ import annotations

import json
import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from huggingface_hub.utils import WeakFileLock  # type: ignore[attr-defined]  # exported, in a way mypy can't read

from model_runtime.errors import ModelError, OutputError
from model_runtime.model.folder import sha256_of
from model_runtime.model.hub import HubFile, Offer, Refused, fetch, write_hollow
from model_runtime.model.places import embedded_models, user_models
from model_runtime.model.store import DIGESTS_NAME, ORIGIN_NAME, pulling_folder


def check_untaken(name: str) -> None:
    """Raises a ModelError if there is a model of this name already."""
    if (user_models() / name).exists() or (embedded_models() / name).exists():
        raise ModelError(
            f"There is a model “{name}” already.",
            f"`terrascope models verify {name}` checks it; remove it first to pull another revision.",
        )


def check_room(offer: Offer) -> None:
    """Raises an OutputError unless the disk has room for what is still to come."""
    staging = pulling_folder(offer.name)
    places = [place for file in offer.files for place in _places(staging, file)]
    missing = offer.size - sum(place.stat().st_size for place in places if place.is_file())
    free = shutil.disk_usage(next(path for path in staging.parents if path.exists())).free
    if missing > free:
        raise OutputError(
            f"{offer.name} needs {missing / 2**30:.1f} GiB more in {user_models()}, and {free / 2**30:.1f} are free.",
            "Free some space, or name a folder on another disk in TERRASCOPE_MODELS.",
        )


def pull_model(offer: Offer, told: Callable[[str], None] = lambda file: None) -> Path:
    """Fetches a model into the user's folder, whole or not at all.

    What has arrived when it is interrupted stays in a hidden folder, where nothing looks for models, and is used by
    the next pull.

    Args:
        offer: What `look_up` found.
        told: Told every file before it is fetched.

    Returns:
        Its new folder.

    Raises:
        ModelError: If it can't be fetched, wouldn't load here, or isn't what the hub says it is.
        OutputError: If it can't be written.
    """
    staging, target = pulling_folder(offer.name), user_models() / offer.name
    try:
        with _alone(staging, offer.name):
            check_untaken(offer.name)
            check_room(offer)
            _bring(offer, staging, told).rename(target)
    except Refused:
        shutil.rmtree(staging, ignore_errors=True)
        raise
    except OSError as error:
        raise OutputError(
            f"{offer.name} can't be written to {user_models()}: {error}.", "Free some space there, and pull it again."
        ) from error
    shutil.rmtree(staging, ignore_errors=True)
    return target


def _places(staging: Path, file: HubFile) -> tuple[Path, Path]:
    """Where a file lies once it is verified, and where before."""
    # two folders deep, and so no model to whoever lists the folders of models; by its digest, for what was begun of
    # one commit's file must not be taken for the beginning of another's
    return staging / "model" / file.name, staging / "parts" / file.digest


@contextmanager
def _alone(staging: Path, name: str) -> Iterator[None]:
    """Keeps a second pull of the same model out."""
    staging.mkdir(parents=True, exist_ok=True)
    with ExitStack() as held:
        try:
            held.enter_context(WeakFileLock(staging / "lock", timeout=1))
        except TimeoutError:
            raise ModelError(f"{name} is being pulled already.", "Wait until that is done.") from None
        yield


def _bring(offer: Offer, staging: Path, told: Callable[[str], None]) -> Path:
    """Fills the hidden folder of a pull, and gives the folder inside it that is the model once it is complete."""
    _drop_others(offer, staging)
    for file in offer.files:
        if not file.weights:
            _arrive(offer, file, staging, told)
    _check_headers(offer, staging)
    for file in offer.files:
        if file.weights:
            _arrive(offer, file, staging, told)
    folder = staging / "model"
    _must_load(offer, folder)
    origin = {"endpoint": offer.endpoint, "repository": offer.repository, "commit": offer.commit}
    (folder / ORIGIN_NAME).write_text(json.dumps(origin, indent=1) + "\n")
    digests = {file.name: file.digest if file.large else sha256_of(folder / file.name) for file in offer.files}
    digests[ORIGIN_NAME] = sha256_of(folder / ORIGIN_NAME)
    (folder / DIGESTS_NAME).write_text(json.dumps(digests, indent=1) + "\n")
    return folder


def _drop_others(offer: Offer, staging: Path) -> None:
    """Deletes what an earlier pull, of another commit, left and this one has no use for."""
    wanted = {place for file in offer.files for place in _places(staging, file)}
    for kind in ("model", "parts"):
        (staging / kind).mkdir(exist_ok=True)
        for path in (staging / kind).rglob("*"):
            if path.is_file() and path not in wanted:
                path.unlink()


def _arrive(offer: Offer, file: HubFile, staging: Path, told: Callable[[str], None]) -> None:
    """Sees to it that a file is there, with the bytes the hub stated when it was asked."""
    target, part = _places(staging, file)
    if file.is_in(target):
        return
    told(file.name)
    resumed = part.exists()
    fetch(offer, file, part)
    if resumed and not file.is_in(part):
        # a machine that lost power may have left a beginning that isn't one
        part.unlink()
        fetch(offer, file, part)
    if not file.is_in(part):
        raise Refused(
            f"{file.name} of {offer.name} is not what {offer.endpoint} says it is: its digest is not {file.digest}.",
            "Nothing was kept. Pull it again, over another connection if it happens twice.",
        )
    target.parent.mkdir(exist_ok=True)
    part.replace(target)


def _check_headers(offer: Offer, staging: Path) -> None:
    """Inspects the model by the headers of its weights, before they travel."""
    with tempfile.TemporaryDirectory(prefix="headers-", dir=staging) as place:
        hollow = Path(place) / offer.name
        shutil.copytree(staging / "model", hollow, ignore=shutil.ignore_patterns("*.safetensors"))
        for file in offer.files:
            if file.weights:
                write_hollow(offer, file, hollow / file.name)
        _must_load(offer, hollow)


def _must_load(offer: Offer, folder: Path) -> None:
    from model_runtime.model.inspection import inspect_model  # brings in torch, which a look at the hub does without

    way_out = "Nothing was kept. Choose another --revision, or look for a newer TerraScope."
    what = f"{offer.name} ({offer.repository} at {offer.commit[:12]}) won't load here"
    try:
        found = inspect_model(folder)
    except ModelError as error:
        raise Refused(f"{what}: {error.message}", way_out) from error
    if not found.loads:
        amiss = {
            "missing": len(found.missing),
            "left over": len(found.left_over),
            "of another shape": len(found.misshapen),
        }
        counts = ", ".join(f"{count} tensors {kind}" for kind, count in amiss.items() if count)
        raise Refused(f"{what}: {counts or 'it has no tokenizer'}.", way_out)
