"""What was measured for one question: plain figures, no pixels. Everything an answer says follows from these."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from model_runtime.engine.series import SeriesFound
from model_runtime.protocol import Measurement


@dataclass(frozen=True)
class Found:
    """Figures of one grounding.

    Attributes:
        class_name: The class grounded.
        date: ISO date of the image, empty if unknown.
        area_m2: Geodesic area of the mask.
        share: Share of the image's valid pixels, 0-1.
        regions: Number of separate regions that count.
        place: Where in the scene its centroid lies, empty for an empty mask.
        smaller: Regions beside these that are smaller than `least_px`.
        least_px: Regions below this don't count, where the class has larger ones.
    """

    class_name: str
    date: str
    area_m2: float
    share: float
    regions: int
    place: str
    smaller: int = 0
    least_px: int = 1

    def measurements(self, ellipsoid: str) -> Iterator[Measurement]:
        """The figures as the protocol states them."""
        of = (self.class_name,)
        yield Measurement("area", self.area_m2, "m2", of, self.date, f"geodesic area of the polygons on {ellipsoid}")
        yield Measurement("share", 100 * self.share, "%", of, self.date, "share of valid pixels")
        counted = f"8-connected regions{_at_least(self.least_px)}"
        yield Measurement("count", float(self.regions), "count", of, self.date, counted)
        if self.place:
            yield Measurement("location", self.place, "", of, self.date, "thirds of the scene, by centroid")


@dataclass(frozen=True)
class PairFound:
    """How two groundings lie to each other.

    Attributes:
        first: Class of the first grounding.
        second: Class of the second.
        date: ISO date of the second grounding's image.
        adjacent: Whether they touch or overlap (8 neighbours).
        distance_m: Nearest geodesic distance of their edges, 0 when they touch; None when either is empty.
        least_px: Regions below this don't count, where a class has larger ones.
    """

    first: str
    second: str
    date: str
    adjacent: bool
    distance_m: float | None
    least_px: int = 1

    def measurements(self, ellipsoid: str) -> Iterator[Measurement]:
        """The figures as the protocol states them."""
        of = (self.first, self.second)
        between = _at_least(self.least_px, ", between regions")
        yield Measurement("adjacency", self.adjacent, "", of, self.date, f"contact of 8 neighbours{between}")
        if self.distance_m is not None:
            method = f"nearest edges, geodesic on {ellipsoid}{between}"
            yield Measurement("distance", self.distance_m, "m", of, self.date, method)


def _at_least(least_px: int, what: str = "") -> str:
    """Which regions count, in words; nothing where all do."""
    return f"{what} of at least {least_px} pixels where a class has any so large" if least_px > 1 else ""


@dataclass(frozen=True)
class ChangeFound:
    """What one class gained, lost and kept between two dates, where both images are valid.

    Attributes:
        class_name: The class compared.
        date_from: ISO date of the first image.
        date_to: ISO date of the last.
        gained_m2: Area it has at the last date only.
        lost_m2: Area it had at the first date only.
        kept_m2: Area it has at both.
    """

    class_name: str
    date_from: str
    date_to: str
    gained_m2: float
    lost_m2: float
    kept_m2: float

    @property
    def net_m2(self) -> float:
        """Growth, negative for a loss."""
        return self.gained_m2 - self.lost_m2

    @property
    def before_m2(self) -> float:
        """Area at the first date."""
        return self.lost_m2 + self.kept_m2

    def measurements(self, ellipsoid: str) -> Iterator[Measurement]:
        """The figures as the protocol states them."""
        date, method = f"{self.date_from}/{self.date_to}", f"geodesic area on {ellipsoid}, where both dates are valid"
        of = (self.class_name,)
        yield Measurement("gained", self.gained_m2, "m2", of, date, method)
        yield Measurement("lost", self.lost_m2, "m2", of, date, method)
        yield Measurement("kept", self.kept_m2, "m2", of, date, method)


@dataclass(frozen=True)
class Findings:
    """All figures of one question, in the order they were measured.

    Attributes:
        found: One entry per grounding.
        pair: The pair asked about, once both are grounded.
        changes: One entry per class compared between dates.
        dates: ISO dates of the scene's images.
        series: One entry per class followed over three or more dates.
        whole: What shares are of and places in: "scene", or "polygons" where only what is inside of such counts.
    """

    found: tuple[Found, ...] = ()
    pair: PairFound | None = None
    changes: tuple[ChangeFound, ...] = ()
    dates: tuple[str, ...] = ("",)
    series: tuple[SeriesFound, ...] = ()
    whole: str = "scene"

    def of_class(self, name: str) -> Found | None:
        """The latest grounding of a class."""
        return next((found for found in reversed(self.found) if found.class_name == name), None)

    def change_of(self, name: str) -> ChangeFound | None:
        """The change of a class."""
        return next((change for change in self.changes if change.class_name == name), None)

    def series_of(self, name: str) -> SeriesFound | None:
        """The series of a class."""
        return next((series for series in self.series if series.class_name == name), None)
