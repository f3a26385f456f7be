"""Setting the runtime up from the dock: what the card offers, the installation behind it, test and removal."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any, Optional, Union

from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtWidgets import QFileDialog

from terrascope_qgis.removing import begin_removal
from terrascope_qgis.runtime import find
from terrascope_qgis.runtime.builds import BUILDS, Card, best_build, build_called
from terrascope_qgis.runtime.cards import CardSearch
from terrascope_qgis.runtime.command import RuntimeCommand
from terrascope_qgis.runtime.installed import choose_folder, free_bytes, runtime_folder, something_in, wheel
from terrascope_qgis.runtime.installing import Installation, InstallEnd, InstallOrder
from terrascope_qgis.runtime.pythons import BasePython, PythonSearch
from terrascope_qgis.widgets.install_choices import Choice
from terrascope_qgis.widgets.language import tr
from terrascope_qgis.widgets.runtime_setup import RuntimeSetup


class SetUp(QObject):
    """The card tied to the plugin's runtime. Nothing is installed, fetched or removed before its button is pressed.

    Args:
        card: The card.
        runtime: The plugin's `Runtime`.
        parent: Qt parent.
    """

    def __init__(self, card: RuntimeSetup, runtime: Any, parent: Optional[QObject] = None, offers: bool = True) -> None:
        super().__init__(parent)
        self.card = card
        self.installation: Optional[Installation] = None
        self._runtime = runtime
        self._pythons: list[BasePython] = []
        self._chosen_python = ""
        self._searches: list[Union[CardSearch, PythonSearch]] = []
        self._test: Optional[RuntimeCommand] = None
        self._dialog: Optional[QFileDialog] = None
        card.came_into_view.connect(self._look_around)
        card.install_pressed.connect(self.install)
        card.cancel_pressed.connect(self.cancel)
        card.test_pressed.connect(self.test)
        card.remove_pressed.connect(self.remove)
        card.close_pressed.connect(self._close_card)
        card.choices.changed.connect(self._show_choices)
        card.choices.folder_pressed.connect(self._ask_for_folder)
        card.choices.python_pressed.connect(self._ask_for_python)
        card.choices.wheels_pressed.connect(self._ask_for_wheels)

    def show_runtime(self, state: str) -> None:
        """Shows or hides the card as the runtime's state asks for."""
        if self.card.state in ("installing", "removing"):
            return
        if state == "missing":
            if self.card.state != "failed" or not self.card.isVisibleTo(self.card.parentWidget()):
                self.card.offer()
            self._show_choices()
            self.card.setVisible(True)
        elif self.card.state != "done" or state != "stopped":
            self.card.setVisible(False)

    # --- what a person presses -------------------------------------------------------------------------------------

    def install(self) -> None:
        """Installs what the card says."""
        if self.installation is not None:
            return
        order = self.order()
        problem = self._problem_with(order)
        if problem:
            self.card.show_failed(tr("It can't be installed like this."), problem)
            return
        try:
            running = Installation(order, self)  # writes QGIS's certificates into the folder
        except OSError as error:
            text = tr(
                "The folder “{existing}” can't be written to: {error}. Choose another.",
                existing=order.folder,
                error=error,
            )
            self.card.show_failed(tr("It can't be installed like this."), text)
            return
        self.card.show_installing()
        self.installation = running
        running.progressed.connect(self.card.show_progress)
        running.said.connect(self.card.add_log)
        running.ended.connect(self._ended)
        running.start()

    def cancel(self) -> None:
        """Stops the installation; nothing half-made is left."""
        if self.installation is not None:
            self.card.show_cancelling()
            self.installation.cancel()

    def test(self) -> None:
        """Says what works."""
        if self._test is not None:
            return
        self.card.show_testing()
        self._test = RuntimeCommand(["doctor"], self)
        self._test.done.connect(self._tested)
        self._test.failed.connect(self._test_failed)
        self._test.start()

    def remove(self) -> None:
        """Removes the runtime that was installed; models and results stay."""
        self._abandon_test()  # it would tell of a runtime that is half gone
        self.card.show_removing()
        begin_removal(self._runtime, self._removed)

    def order(self) -> InstallOrder:
        """What Install would install."""
        build = build_called(str(self.card.choices.device.currentData()))
        python = str(self.card.choices.python.currentData() or "python3")
        return InstallOrder(python, runtime_folder(), build.index, self.card.choices.wheels_chosen())

    def close_down(self) -> None:
        """Stops all that runs; the card is about to be deleted."""
        if self.installation is not None:
            self.installation.abandon()
            self.installation = None
        self._abandon_test()
        for search in self._searches:
            search.abandon()
        self._searches = []

    def _abandon_test(self) -> None:
        if self._test is not None:
            self._test.abandon()
            self._test = None

    # --- what the card shows ---------------------------------------------------------------------------------------

    def _look_around(self) -> None:
        """Asks once, when somebody sees the card, which cards and Pythons there are; shows what is known until then."""
        if not self._searches and self.card.state in ("offered", "failed"):
            self._show_builds([])
            cards, pythons = CardSearch(self), PythonSearch(parent=self)
            cards.found.connect(self._show_builds)
            pythons.found.connect(self._take_pythons)
            self._searches = [cards, pythons]
            self.card.install.setEnabled(False)  # until it is known which Python would do it
            cards.start()
            pythons.start()
        self._show_choices()

    def _show_builds(self, cards: Sequence[Card]) -> None:
        names = ", ".join(dict.fromkeys(card.name for card in cards))
        choices = []
        for build in BUILDS:
            fits = build.cuda is None or not cards or any(build.runs_on(card) for card in cards)
            called = tr(build.label)
            label = f"{called}: {names}" if names and build.cuda and fits else called
            hint = build.index or tr("For networks with a package mirror of their own")
            choices.append(Choice(build.name, label, hint, fits))
        self.card.choices.set_devices(choices, best_build(list(cards)).name)
        self._show_choices()

    def _take_pythons(self, pythons: list[BasePython]) -> None:
        self._pythons = pythons
        choices = [Choice(each.path, each.label, each.problem or each.path, not each.problem) for each in pythons]
        if not any(choice.usable for choice in choices):
            choices.insert(0, Choice("", tr("None found: install Python 3.12 from python.org")))
        self.card.choices.set_pythons(choices, self._chosen_python)
        self.card.install.setEnabled(True)
        self._show_choices()

    def _tell_of_chosen_python(self, pythons: list[BasePython]) -> None:
        """Says at once why the Python that was chosen can't make the environment."""
        path = self._chosen_python
        found = next((each for each in pythons if each.path == path), None)
        problem = tr("“{path}” is not a working Python.", path=path) if found is None else found.problem
        if problem:
            self.card.show_failed(problem, tr("Choose another Python."))

    def _show_choices(self) -> None:
        choices, folder = self.card.choices, runtime_folder()
        build = build_called(str(choices.device.currentData()))
        choices.what.setText(_contents(tr(build.label)))
        choices.where.setText(str(folder))
        choices.set_sizes(build.fetched_gb, build.installed_gb, free_bytes(folder) / 1e9, build.measured)
        self.card.set_command(self.order().command())

    def _problem_with(self, order: InstallOrder) -> str:
        if not self.card.choices.python.currentData():
            return tr(
                "It needs Python 3.11 or newer: install one from python.org, then press “Another…” and choose it."
            )
        asked = next((each for each in self._pythons if each.path == order.python), None)
        return asked.problem if asked is not None else ""

    def _ended(self, end: InstallEnd) -> None:
        running, self.installation = self.installation, None
        if running is not None:
            running.deleteLater()
        if end.kind == "done":
            find.keep_python("")
            if find.find_python() != end.python:  # another one would come first
                find.keep_python(end.python)
            self.card.show_done([*findings_in_words(end.findings), tr("You can ask now.")])
            self._runtime.stop()  # it takes the new Python from the next question on
        elif end.kind == "cancelled":
            self.card.show_failed(tr("The installation was cancelled."), _what_is_left(runtime_folder()), "warning")
        else:
            self.card.show_failed(end.what, end.way_out)
            self.card.show_log.setChecked(True)
        self._show_choices()

    def _tested(self, findings: Any) -> None:
        self._test = None
        found = findings if isinstance(findings, dict) else {}
        lines = findings_in_words(found)
        if any(model["loads"] and model["fits"] for model in found.get("models", [])):
            self.card.show_done(lines)
        else:
            self.card.show_failed(tr("The runtime doesn't work."), "\n".join(lines))

    def _test_failed(self, why: str) -> None:
        self._test = None
        self.card.show_failed(tr("The runtime doesn't work."), why)

    def _removed(self, problem: str) -> None:
        if problem:
            self.card.show_failed(problem, "")
            return
        self.card.offer()
        self.card.setVisible(False)
        self.show_runtime("missing" if find.find_python() is None else "stopped")

    def _close_card(self) -> None:
        self.card.offer()
        self.card.setVisible(False)

    # --- files and folders -----------------------------------------------------------------------------------------

    def _ask_for_folder(self) -> None:
        self._open(tr("Folder for TerraScope's runtime"), self.use_folder, folder=True)

    def _ask_for_wheels(self) -> None:
        self._open(tr("Folder of wheels"), self.use_wheels, folder=True)

    def _ask_for_python(self) -> None:
        self._open(tr("Python that makes the environment"), self.use_python, folder=False)

    def _open(self, title: str, then: Any, folder: bool) -> None:
        dialog = self._dialog = QFileDialog(self.card, title)
        dialog.setFileMode(QFileDialog.FileMode.Directory if folder else QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(then)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def use_folder(self, folder: str) -> None:
        """Installs into a folder of its own below `folder`, so that nothing else is ever touched."""
        choose_folder(str(Path(folder) / "terrascope-runtime") if folder else "")
        self._show_choices()

    def use_wheels(self, folder: str) -> None:
        """Takes everything from the wheels in `folder`; from the internet if it is empty."""
        self.card.choices.set_wheels(folder)
        self._show_choices()

    def use_python(self, path: str) -> None:
        """Makes the environment with the Python at `path`, if it can."""
        self._chosen_python = path
        known = [each.path for each in self._pythons if each.path != path]
        search = PythonSearch([path, *known], self)
        search.found.connect(self._take_pythons)
        search.found.connect(self._tell_of_chosen_python)
        self._searches.append(search)
        search.start()


def findings_in_words(findings: dict[str, Any]) -> list[str]:
    """What the doctor found, as lines for people."""
    versions = findings.get("versions", {})
    lines = [
        tr(
            "TerraScope {version}, PyTorch {torch}",
            version=versions.get("terrascope", ""),
            torch=versions.get("torch", ""),
        )
    ]
    for device in findings.get("devices", []):
        lines.append(f"✓ {device['label']}")
    for model in findings.get("models", []):
        works = model["loads"] and model["fits"]
        lines.append(tr("✓ The model {name} works", name=model["name"]) if works else f"✗ {model['name']}")
    for problem in findings.get("problems", []):
        what = str(problem["what"]).rstrip(".")
        lines.append(f"✗ {what}. {problem['way_out']}")
    return lines


def _contents(build: str) -> str:
    brought = wheel()
    version = brought.name.split("-")[1] if brought is not None else tr("this checkout")
    return tr(
        "TerraScope's runtime ({version}) with its embedded model; PyTorch, SAM 2, transformers, rasterio "
        "and what they need",
        version=version,
    )


def _what_is_left(folder: Path) -> str:
    if something_in(folder):
        return tr("Nothing half-made is left; what was fetched is kept, so that it goes faster next time.")
    return tr("Nothing is left of it.")
