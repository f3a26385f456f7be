"""The ledger of one question: every mask that was grounded, and every figure measured from it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol

import numpy as np
from odc.geo.geobox import GeoBox

from model_runtime import measure
from model_runtime.engine import sensors
from model_runtime.engine.findings import ChangeFound, Findings, Found, PairFound
from model_runtime.engine.masks import ChangeRegions, DistanceLine, GroundedMask, PackedMask
from model_runtime.engine.results.files import mask_name
from model_runtime.engine.series import SeriesFound, series_of
from model_runtime.model.plan import CHANGE_TASKS, Figures
from model_runtime.protocol import Grounding, Measurement

#: Tasks whose second grounding is measured against the first.
_PAIR_TASKS = ("border", "distance")

#: A date of a series has to show this share of what the first and the last date both show.
_ENOUGH_SHOWN = 0.9


class DatedPixels(Protocol):
    """What the ledger needs of an image: its date, and which of its pixels hold data."""

    @property
    def date(self) -> str:
        """ISO date, empty if unknown."""

    def valid(self) -> np.ndarray:
        """Bool (rows, columns)."""


class Ledger:
    """Takes in groundings one by one and measures them.

    Args:
        geobox: The scene's grid.
        images: One per date.
        ellipsoid: The ellipsoid figures are measured on, as QGIS names it.
        min_region_px: Smaller regions are noise, and dropped before anything is measured.
        min_main_region_px: Smaller regions aren't counted, and don't decide contact and distance, where a class has
            larger ones.
        confidence: Which confidence a mask of some mean probability has; the probability itself if left out.
        doubtful_below: A mask of less confidence is warned of.
        inside: Bool (rows, columns): the pixels that count; None where all do.
    """

    def __init__(
        self,
        geobox: GeoBox,
        images: Sequence[DatedPixels],
        ellipsoid: str,
        min_region_px: int,
        min_main_region_px: int = 1,
        confidence: Callable[[float], float] = float,
        doubtful_below: float = 0.0,
        inside: np.ndarray | None = None,
    ) -> None:
        self._geobox = geobox
        self._images = images
        self._ellipsoid = ellipsoid
        self._inside = inside
        self._min_region_px, self._min_main_region_px = min_region_px, min_main_region_px
        self._confidence, self._doubtful_below = confidence, doubtful_below
        self._found: list[Found] = []
        self._pair: PairFound | None = None
        self._changes: list[ChangeFound] = []
        self._series: list[SeriesFound] = []
        self.groundings: list[GroundedMask] = []
        self.measurements: list[Measurement] = []
        self.distances: list[DistanceLine] = []
        self.change_regions: list[ChangeRegions] = []
        self.warnings: list[str] = []

    @property
    def findings(self) -> Findings:
        """All figures so far."""
        dates = tuple(image.date for image in self._images)
        whole = "scene" if self._inside is None else "polygons"
        return Findings(tuple(self._found), self._pair, tuple(self._changes), dates, tuple(self._series), whole)

    def record(
        self,
        phrase: str,
        class_name: str,
        date_index: int,
        probability: np.ndarray,
        task: str,
        radar: np.ndarray | None = None,
    ) -> tuple[Grounding, Figures]:
        """Measures one grounding.

        Args:
            phrase: The model's words for it.
            class_name: The class it stands for.
            date_index: The image it was grounded in.
            probability: (rows, columns) on the scene's grid, 0-1; inside is above one half.
            task: What the model said is asked, for what is measured between groundings.
            radar: float32 on the scene's overview, 1 where the evidence came from SAR, 0 from optical, NaN elsewhere;
                None where no sensor was chosen.

        Returns:
            What is told of it, and the figures that go back into the model's stream.
        """
        grounded = self._ground(phrase, class_name, date_index, probability, radar)
        found = self._found[-1]
        new: list[Measurement] = [*found.measurements(self._ellipsoid)]
        pair = self._measure_pair(grounded) if task in _PAIR_TASKS else None
        change = self._measure_change(grounded) if task in CHANGE_TASKS else None
        for figure in (pair, change):
            new += figure.measurements(self._ellipsoid) if figure else ()
        self.groundings.append(grounded)
        self.measurements += new
        return grounded.grounding, Figures(
            share=found.share,
            area_m2=found.area_m2,
            regions=found.regions,
            place=found.place,
            border=pair.adjacent if pair and task == "border" else None,
            distance_m=pair.distance_m if pair and task == "distance" else None,
            gained_m2=change.gained_m2 if change else None,
            lost_m2=change.lost_m2 if change else None,
        )

    def _ground(
        self, phrase: str, class_name: str, date_index: int, probability: np.ndarray, radar: np.ndarray | None
    ) -> GroundedMask:
        """The mask, cleaned of noise, with its own figures."""
        image = self._images[date_index]
        shown = image.valid()
        # cleaning fills small holes, which may hold no data; a lake of which a corner lies inside is no speck
        mask = measure.clean((probability > 0.5) & shown, self._min_region_px) & shown
        valid = shown if self._inside is None else shown & self._inside
        mask &= valid
        regions = measure.regions(mask, self._geobox, self._ellipsoid)
        area_m2 = sum(region.area_m2 for region in regions)
        share = measure.share(mask, valid)
        counted, place = measure.count(measure.main_regions(mask, self._min_main_region_px)), self._location(mask)
        smaller = len(regions) - counted
        self._found.append(
            Found(class_name, image.date, area_m2, share, counted, place, smaller, self._min_main_region_px)
        )
        index = len(self.groundings)
        seen_by = None if radar is None else sensors.on_grid(radar, mask.shape)
        by_region = None if seen_by is None else sensors.radar_shares(mask, seen_by, regions, self._geobox)
        grounding = Grounding(
            phrase=phrase,
            class_name=class_name,
            mask=mask_name(index),
            area_m2=area_m2,
            share=share,
            confidence=self._confidence(float(probability[mask].mean(dtype=np.float64))) if regions else 0.0,
            date=image.date,
            index=index,
            radar_share=None if seen_by is None else sensors.radar_share(mask, seen_by),
        )
        if regions and grounding.confidence < self._doubtful_below:
            self._warn(
                f"The mask of {class_name}{f' on {image.date}' if image.date else ''} is doubtful (confidence "
                f"{grounding.confidence:.2f}): look at it before you rely on its figures."
            )
        return GroundedMask(grounding, date_index, PackedMask(mask), PackedMask(valid), regions, by_region)

    def _location(self, mask: np.ndarray) -> str:
        """Where a mask lies in the scene, or in the box round what counts of it."""
        if self._inside is None:
            return measure.location(mask)
        rows, columns = (np.flatnonzero(self._inside.any(axis=axis)) for axis in (1, 0))
        return measure.location(mask[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1])

    def _measure_pair(self, second: GroundedMask) -> PairFound | None:
        """The first grounding of a second class against the one before it: the pair that was asked about."""
        if self._pair is not None:
            return None
        name = second.grounding.class_name
        first = next((one for one in reversed(self.groundings) if one.grounding.class_name != name), None)
        if first is None:
            return None
        one, other = (
            measure.main_regions(mask.unpack(), self._min_main_region_px) for mask in (first.mask, second.mask)
        )
        distance = measure.distance(one, other, self._geobox, self._ellipsoid)
        distance_m = distance.distance_m if distance else None
        date = second.grounding.date
        names = (first.grounding.class_name, name)
        self._pair = PairFound(*names, date, measure.adjacent(one, other), distance_m, self._min_main_region_px)
        if distance is not None:
            line = DistanceLine(first.grounding.class_name, name, date, distance.distance_m, distance.line)
            self.distances.append(line)
        return self._pair

    def _measure_change(self, after: GroundedMask) -> ChangeFound | None:
        """The grounding in the last image against the one of the same class in the first."""
        name = after.grounding.class_name
        if len(self._images) < 2 or after.date_index != len(self._images) - 1:
            return None
        same = [one for one in self.groundings if one.grounding.class_name == name and one.date_index == 0]
        if not same or any(one.class_name == name for one in self._changes):
            return None
        return self._compare(same[-1], after)

    def compare_dates(self, name: str) -> None:
        """The last grounding of a class in time against its first, where nobody said that a change is asked for."""
        in_time = self._in_time(name)
        if len(in_time) > 1:
            self.measurements += self._compare(in_time[0], in_time[-1]).measurements(self._ellipsoid)

    def measure_series(self, name: str) -> None:
        """The area of a class at every date it was grounded at, and the trend, where these are three or more.

        Areas are compared over the pixels that all of them show: a cloud's gap is no loss.
        """
        in_time = self._in_time(name)
        if len(in_time) < 3:
            return
        dated, shown = self._comparable(in_time)
        if len(dated) < 3 or not shown.any():
            return
        areas_m2 = [measure.area_m2(one.mask.unpack() & shown, self._geobox, self._ellipsoid) for one in dated]
        found = series_of(name, [one.grounding.date for one in dated], areas_m2)
        self._series.append(found)
        self.measurements += found.measurements(self._ellipsoid)

    def _in_time(self, name: str) -> list[GroundedMask]:
        """The groundings of a class, the latest one of each date, in the order of the dates."""
        by_date = {one.date_index: one for one in self.groundings if one.grounding.class_name == name}
        return [by_date[date_index] for date_index in sorted(by_date)]

    def _comparable(self, in_time: list[GroundedMask]) -> tuple[list[GroundedMask], np.ndarray]:
        """The dates of a series that show nearly all of the scene, and the pixels that all of these show."""
        shown = in_time[0].valid.unpack() & in_time[-1].valid.unpack()
        at_ends, dated = int(np.count_nonzero(shown)), [in_time[0]]
        ends = shown
        for one in in_time[1:-1]:
            valid = one.valid.unpack()
            if np.count_nonzero(ends & valid) >= _ENOUGH_SHOWN * at_ends:
                dated.append(one)
                shown = shown & valid
            else:
                whole = self.findings.whole
                self._warn(f"{one.grounding.date} is left out of the series: too much of the {whole} has no data then.")
        left = int(np.count_nonzero(shown)) / (shown.size if self._inside is None else np.count_nonzero(self._inside))
        if 0 < left < 0.995:
            self._warn(
                f"The series is measured on the {100 * left:.0f} % of the {self.findings.whole} that hold data at all "
                "its dates."
            )
        return [*dated, in_time[-1]], shown

    def _warn(self, warning: str) -> None:
        if warning not in self.warnings:
            self.warnings.append(warning)

    def _compare(self, before: GroundedMask, after: GroundedMask) -> ChangeFound:
        """What the class gained, lost and kept between two of its groundings."""
        name = after.grounding.class_name
        both_valid = before.valid.unpack() & after.valid.unpack()
        change = measure.change(before.mask.unpack() & both_valid, after.mask.unpack() & both_valid)
        dates = (before.grounding.date, after.grounding.date)
        areas_m2 = []
        for kind, mask in (("gained", change.gained), ("lost", change.lost), ("kept", change.kept)):
            regions = measure.regions(mask, self._geobox, self._ellipsoid)
            self.change_regions.append(ChangeRegions(kind, name, *dates, regions))
            areas_m2.append(sum(region.area_m2 for region in regions))
        found = ChangeFound(name, *dates, *areas_m2)
        self._changes.append(found)
        return found
