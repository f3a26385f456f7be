"""What a Hugging Face repository offers at one commit, and the fetching of its files; no code of it is ever fetched."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx2
from huggingface_hub import HfApi, constants, hf_hub_url
from huggingface_hub.errors import (
    GatedRepoError,
    HfHubHTTPError,
    NotASafetensorsRepoError,
    OfflineModeIsEnabled,
    RevisionNotFoundError,
    SafetensorsParsingError,
)
from huggingface_hub.file_download import http_get
from huggingface_hub.hf_api import ModelInfo, RepoSibling
from huggingface_hub.utils import build_hf_headers  # type: ignore[attr-defined]  # exported, in a way mypy can't read

from model_runtime.errors import ModelError, OutputError
from model_runtime.model.folder import sha256_of
from model_runtime.model.store import DIGESTS_NAME, ORIGIN_NAME, belongs

#: The models that can be pulled, and their repositories.
REPOSITORIES = {"terrascope-8b": "sy1998/TerraScope"}
_TIMEOUT_S = 10
#: Of a commit, of a small file's bytes, of a large file's.
_HASH = re.compile(r"[0-9a-f]{40}|[0-9a-f]{64}")


class Refused(ModelError):
    """What the hub has is not to be kept, however often it is fetched."""


@dataclass(frozen=True)
class HubFile:
    """A file of a repository.

    Attributes:
        name: Its path there.
        size: In bytes.
        digest: What identifies its bytes: sha256 of a large file (kept by LFS), git's own sha1 of a small one.
        large: Which of the two it is.
    """

    name: str
    size: int
    digest: str
    large: bool

    @property
    def weights(self) -> bool:
        """Whether it holds tensors."""
        return self.name.endswith(".safetensors")

    def is_in(self, path: Path) -> bool:
        """Whether a file on disk has its very bytes."""
        if not path.is_file() or path.stat().st_size != self.size:
            return False
        if self.large:
            return sha256_of(path) == self.digest
        return hashlib.sha1(b"blob %d\0" % self.size + path.read_bytes()).hexdigest() == self.digest


@dataclass(frozen=True)
class Offer:
    """What would be fetched of a model: everything at one commit, whatever happens to its branch meanwhile.

    Attributes:
        name: What the model is called here.
        repository: Its owner and name there.
        endpoint: The hub's address.
        commit: Full hash.
        licence: As the repository states it; empty if it states none.
        files: Those that belong to a model; code and pickles stay there.
    """

    name: str
    repository: str
    endpoint: str
    commit: str
    licence: str
    files: tuple[HubFile, ...]

    @property
    def size(self) -> int:
        """Bytes of all files."""
        return sum(file.size for file in self.files)


def look_up(name: str, revision: str = "") -> Offer:
    """Asks the hub what there is to fetch; the revision is resolved here, once.

    Args:
        name: One of `REPOSITORIES`.
        revision: A branch, tag or commit; the main branch if empty.

    Raises:
        ModelError: If there is no such model or revision, or the hub can't be reached or doesn't give it out.
    """
    if name not in REPOSITORIES:
        known = ", ".join(REPOSITORIES)
        raise ModelError(
            f"No model “{name}” can be pulled.",
            f"Choose one of: {known}; any other comes by `terrascope models import`.",
        )
    repository, revision = REPOSITORIES[name], revision or constants.DEFAULT_REVISION
    with _plain_errors(name, revision):
        info = HfApi().model_info(repository, revision=revision, files_metadata=True, timeout=_TIMEOUT_S)
        if not _HASH.fullmatch(info.sha or ""):
            raise ValueError(f"{info.sha!r} is no commit")
        return Offer(
            name=name,
            repository=repository,
            endpoint=constants.ENDPOINT,
            commit=str(info.sha),
            licence=_licence(info),
            files=tuple(
                _file(sibling)
                for sibling in info.siblings or []
                if belongs(sibling.rfilename) and sibling.rfilename not in (DIGESTS_NAME, ORIGIN_NAME)
            ),
        )


def fetch(offer: Offer, file: HubFile, part: Path) -> None:
    """Fetches a file, or what is still missing of it.

    Args:
        offer: The model.
        file: One of its files.
        part: Where it is to be written; what is there already is taken for its beginning.

    Raises:
        ModelError: If it doesn't arrive; what did stays in `part`.
        OutputError: If it can't be written.
    """
    # `hf_hub_download` throws away what has come of a file when it is interrupted; a shard is 5 GB
    there = part.stat().st_size if part.exists() else 0
    if there > file.size:
        part.unlink()
        there = 0
    url = hf_hub_url(offer.repository, file.name, revision=offer.commit, endpoint=offer.endpoint)
    with _plain_errors(offer.name, offer.commit), part.open("ab") as out:
        http_get(
            url,
            out,
            resume_size=there,
            # compressed, there would be no going on from a byte
            headers={**build_hf_headers(), "Accept-Encoding": "identity"},
            expected_size=file.size,
            displayed_filename=file.name,
        )


def write_hollow(offer: Offer, file: HubFile, path: Path) -> None:
    """Writes a stand-in of a file of weights: its header, fetched alone, and a hole where the numbers would be.

    Raises:
        Refused: If it is no such file.
        ModelError: If the header doesn't arrive.
        OutputError: If it can't be written.
    """
    with _plain_errors(offer.name, offer.commit):
        found = HfApi(endpoint=offer.endpoint).parse_safetensors_file_metadata(
            offer.repository, file.name, revision=offer.commit
        )
        tensors = {
            name: {"dtype": tensor.dtype, "shape": tensor.shape, "data_offsets": list(tensor.data_offsets)}
            for name, tensor in found.tensors.items()
        }
        numbers = max((tensor.data_offsets[1] for tensor in found.tensors.values()), default=0)
        if numbers > file.size:
            raise SafetensorsParsingError(f"{file.name} is shorter than its header says")
        header = json.dumps(tensors).encode()
        with path.open("wb") as out:
            out.write(len(header).to_bytes(8, "little") + header)
            out.truncate(8 + len(header) + numbers)


@contextmanager
def _plain_errors(name: str, revision: str) -> Iterator[None]:
    """Turns what the hub, the network or the disk may say into one message with a way out."""
    repository, endpoint = REPOSITORIES[name], constants.ENDPOINT
    again = f"Run `terrascope models pull {name}` again later: it goes on where it stopped."
    try:
        yield
    except GatedRepoError as error:
        raise ModelError(
            f"{name} ({repository}) is given only to those who accepted its terms.",
            f"Accept them at {endpoint}/{repository}, then log in with `hf auth login` or set HF_TOKEN.",
        ) from error
    except RevisionNotFoundError as error:
        raise ModelError(
            f"{name} ({repository}) has no revision “{revision}”.",
            f"Leave --revision out, or choose one of {endpoint}/{repository}/commits/main.",
        ) from error
    except OfflineModeIsEnabled as error:
        raise ModelError(
            f"{name} can't be pulled: HF_HUB_OFFLINE forbids it.", "Unset HF_HUB_OFFLINE and TRANSFORMERS_OFFLINE."
        ) from error
    except HfHubHTTPError as error:
        # which of them a hub answers of a repository that isn't there depends on who asks
        if error.response.status_code in (401, 403, 404):
            raise ModelError(
                f"{name}: {endpoint} has no repository {repository}, or doesn't show it.",
                "Check HF_ENDPOINT and HF_TOKEN, if you set them; a private one needs `hf auth login`.",
            ) from error
        raise ModelError(f"{name}: {endpoint} answered {error.response.status_code}.", again) from error
    except (httpx2.HTTPError, httpx2.InvalidURL) as error:
        raise ModelError(
            f"{name} can't be fetched from {endpoint}: {error}.",
            f"Check the connection, or HF_ENDPOINT if you set it. {again} Or import a folder fetched elsewhere.",
        ) from error
    except (SafetensorsParsingError, NotASafetensorsRepoError) as error:
        raise Refused(f"{name}: its weights are no safetensors: {error}.", "Choose another --revision.") from error
    except OSError as error:
        # the disk's errors have a number; a file that arrived too short has none
        if error.errno is not None:
            raise OutputError(
                f"{name} can't be written: {error}.", "Free some space, or set TERRASCOPE_MODELS."
            ) from error
        raise ModelError(f"{name} didn't arrive whole: {error}.", again) from error
    except (KeyError, TypeError, ValueError) as error:
        raise ModelError(
            f"{name}: what {endpoint} answers isn't a model's description: {error!r}.",
            "Check HF_ENDPOINT, if you set it, and whether a page asks you to log in to the network.",
        ) from error


def _licence(info: ModelInfo) -> str:
    """As the card states it, by the licence's own name where it is none of the usual."""
    card: Any = info.card_data or {}
    tagged = [tag.removeprefix("license:") for tag in info.tags or [] if tag.startswith("license:")]
    stated = card.get("license_name") or card.get("license") or tagged
    name = ", ".join(stated) if isinstance(stated, list) else str(stated)
    link = card.get("license_link") or ""
    return f"{name} ({link})" if name and link else name or link


def _file(sibling: RepoSibling) -> HubFile:
    digest = sibling.lfs.sha256 if sibling.lfs else sibling.blob_id
    if sibling.size is None or not _HASH.fullmatch(digest or ""):
        raise ValueError(f"{sibling.rfilename} without size or digest")
    return HubFile(sibling.rfilename, sibling.size, str(digest), large=sibling.lfs is not None)
