"""The algorithm `terrascope:measuremasks`: area, share, count, perimeter and distance of masks from anywhere."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Optional

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeatureRequest,
    QgsField,
    QgsFields,
    QgsGeometry,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterRasterLayer,
    QgsWkbTypes,
)

from terrascope_qgis.processing.algorithm import TerraScopeAlgorithm
from terrascope_qgis.processing.measuring import Nearest, Ruler, merged, parts_of, polygons_of_raster
from terrascope_qgis.processing.report import table, write_page
from terrascope_qgis.processing.tables import add_feature, add_row, fields_of
from terrascope_qgis.questions import ellipsoid_named, gdal_source, needs_cut_out
from terrascope_qgis.widgets.figures import readable_area, readable_distance, readable_share

_MEASURED = "area_m2:f perim_m:f share:f"
_TABLE = "class count:i area_m2:f share:f perim_m:f distance_m:f touches:i"
_LINES = "class distance_m:f"


@dataclass(frozen=True)
class _Mask:
    """One polygon to measure, in the CRS of all of them.

    Attributes:
        class_name: It belongs to.
        shape: Its geometry.
        attributes: What its layer says of it, by the names of fields.
    """

    class_name: str
    shape: QgsGeometry
    attributes: dict[str, Any]


@dataclass(frozen=True)
class _Masks:
    """All polygons to measure.

    Attributes:
        crs: Theirs.
        masks: Them.
        fields: Of their attributes.
        valid: The shape of all pixels that hold data; None for polygons.
    """

    crs: QgsCoordinateReferenceSystem
    masks: list[_Mask]
    fields: QgsFields
    valid: Optional[QgsGeometry] = None


class MeasureMasks(TerraScopeAlgorithm):
    """Measures polygons or a raster of classes."""

    def __init__(self) -> None:
        super().__init__()
        self._raster = ""
        self._raster_crs = QgsCoordinateReferenceSystem()

    def name(self) -> str:
        """Its unchanging name."""
        return "measuremasks"

    def displayName(self) -> str:
        """What the toolbox shows."""
        return self.tr("Measure masks")

    def group(self) -> str:
        """Where the toolbox shows it."""
        return self.tr("Measure")

    def groupId(self) -> str:
        """The group's unchanging name."""
        return "measure"

    def tags(self) -> list[str]:
        """What it is found by."""
        return self.tr("area,share,percentage,count,perimeter,distance,geodesic,ellipsoid,mask,polygons,zonal").split(
            ","
        )

    def shortHelpString(self) -> str:
        """What it does."""
        return self.tr(
            "Measures polygons, or a raster of whole numbers whose values are classes (0 is none), class by "
            "class. No model and no runtime is needed: QGIS itself measures, on the project's ellipsoid (WGS 84 "
            "where the project has none), with edges densified to 500 m, as the runtime measures the masks that "
            "it outlines.\n\n"
            "Area: of all polygons of a class together, overlaps counted once. Count: separate regions; what "
            "meets at a corner is one. Perimeter: of all rings of the regions together. Share (0–1): of the "
            "reference area where one is given, and then only what lies inside it is measured at all; of a "
            "raster without one, of the pixels that hold data; else empty. Distance: between the nearest edges "
            "of a class and the other layer, geodesic, with the line that realises it; 0 where they touch "
            "(TOUCHES 1).\n\n"
            "The outputs AREA_M2, COUNT and SHARE are of all classes together."
        )

    def initAlgorithm(self, configuration: Optional[dict[str, Any]] = None) -> None:
        """Its parameters and outputs."""
        polygons = [QgsProcessing.SourceType.TypeVectorPolygon]
        self.add(
            QgsProcessingParameterFeatureSource("INPUT", self.tr("Polygons"), polygons, optional=True),
            self.tr("Either these or a raster."),
        )
        self.add(
            QgsProcessingParameterField(
                "CLASS_FIELD", self.tr("Field of the class"), parentLayerParameterName="INPUT", optional=True
            ),
            self.tr("Polygons with the same value are measured together; without a field all of them are."),
        )
        self.add(
            QgsProcessingParameterRasterLayer("MASK", self.tr("Raster of classes"), optional=True),
            self.tr("Its first band: 0 is no class, every other value one."),
        )
        self.add(
            QgsProcessingParameterFeatureSource("WITHIN", self.tr("Reference area"), polygons, optional=True),
            self.tr("Shares are of it, and only what lies inside is measured."),
        )
        kinds = QgsProcessing.SourceType
        self.add(
            QgsProcessingParameterFeatureSource(
                "TO", self.tr("Distance to"), [kinds.TypeVectorAnyGeometry], optional=True
            ),
            self.tr("Features to which the nearest distance of each class is measured."),
        )
        sink = QgsProcessingParameterFeatureSink
        self.add(sink("MEASURED", self.tr("Measured polygons"), kinds.TypeVectorPolygon, optional=True))
        self.add(sink("TABLE", self.tr("Table of classes"), kinds.TypeVector, optional=True))
        self.add(
            sink(
                "LINES",
                self.tr("Distance lines"),
                kinds.TypeVectorLine,
                optional=True,
                createByDefault=False,
            )
        )
        page = self.tr("HTML files (*.html)")
        self.add(QgsProcessingParameterFileDestination("HTML", self.tr("Report"), page, optional=True))
        for name, description in (
            ("AREA_M2", self.tr("Area in m²")),
            ("COUNT", self.tr("Number of regions")),
            ("SHARE", self.tr("Share (0–1)")),
            ("DISTANCE_M", self.tr("Nearest distance in m")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, description))

    def take_inputs(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        """Takes what is needed of the raster, in its thread."""
        raster = self.parameterAsRasterLayer(parameters, "MASK", context)
        if (raster is None) == (parameters.get("INPUT") in (None, "")):
            raise QgsProcessingException("Give either polygons or a raster of classes.")
        if raster is not None:
            if needs_cut_out(raster):
                raise QgsProcessingException(f"“{raster.name()}” is no file. Save it as one, and measure that.")
            if not raster.crs().isValid():
                raise QgsProcessingException(f"“{raster.name()}” has no CRS. Set it in the layer's properties.")
            self._raster, self._raster_crs = gdal_source(raster), raster.crs()

    def work(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Measures, and writes the outputs."""
        masks = self._masks_of_raster(feedback) if self._raster else self._masks_of_polygons(parameters, context)
        if masks is None:
            return {}
        ruler = Ruler(masks.crs, ellipsoid_named(context.ellipsoid()), context.transformContext())
        reference = self._merged_source(parameters, "WITHIN", masks.crs, context)
        others = self._merged_source(parameters, "TO", masks.crs, context)
        if reference is not None:
            masks = _inside(masks, reference)
        whole = reference if reference is not None else masks.valid
        whole_m2 = ruler.area_m2(whole) if whole is not None else 0.0
        by_class: dict[str, list[_Mask]] = defaultdict(list)
        for mask in masks.masks:
            by_class[mask.class_name].append(mask)
        rows, lines = [], []
        for number, (class_name, members) in enumerate(sorted(by_class.items())):
            if feedback.isCanceled():
                return {}
            union = merged(mask.shape for mask in members)
            nearest = ruler.nearest(union, others) if others is not None else None
            rows.append(_row(class_name, union, ruler, whole_m2, nearest))
            if nearest is not None:
                lines.append((class_name, nearest))
            feedback.pushInfo(_sentence(rows[-1]))
            feedback.setProgress(90.0 * (number + 1) / len(by_class))
        outputs = self._write(parameters, context, masks, rows, lines, ruler, whole_m2)
        together = merged(mask.shape for mask in masks.masks)
        area_m2 = ruler.area_m2(together)
        outputs |= {"AREA_M2": area_m2, "COUNT": parts_of(together), "SHARE": area_m2 / whole_m2 if whole_m2 else None}
        outputs["DISTANCE_M"] = min((nearest.distance_m for _, nearest in lines), default=None)
        return outputs

    # --- what is measured -----------------------------------------------------------------------------------------

    def _masks_of_raster(self, feedback: QgsProcessingFeedback) -> Optional[_Masks]:
        regions = polygons_of_raster(self._raster, feedback.isCanceled)
        if regions is None:
            return None
        fields = fields_of("class")
        masks = [_Mask(str(value), shape, {"class": str(value)}) for value, shape in regions if value != 0]
        return _Masks(self._raster_crs, masks, fields, merged(shape for _, shape in regions))

    def _masks_of_polygons(self, parameters: dict[str, Any], context: QgsProcessingContext) -> _Masks:
        source = self._source(parameters, "INPUT", context)
        if not source.sourceCrs().isValid():
            raise QgsProcessingException(f"“{source.sourceName()}” has no CRS. Set it in the layer's properties.")
        field = str(self.parameterAsString(parameters, "CLASS_FIELD", context))
        own = set(fields_of(_MEASURED).names())
        fields = QgsFields()
        for one in source.fields():
            if one.name() not in own and one.name().lower() != "fid":
                fields.append(QgsField(one))
        masks = []
        for feature in source.getFeatures():
            if feature.hasGeometry():
                attributes = {name: feature.attribute(name) for name in fields.names()}
                class_name = str(feature.attribute(field)) if field else self.tr("all")
                masks.append(_Mask(class_name, feature.geometry(), attributes))
        return _Masks(source.sourceCrs(), masks, fields)

    def _source(
        self, parameters: dict[str, Any], name: str, context: QgsProcessingContext
    ) -> QgsProcessingFeatureSource:
        source = self.parameterAsSource(parameters, name, context)
        if source is None:
            raise QgsProcessingException(self.invalidSourceError(parameters, name))
        return source

    def _merged_source(
        self,
        parameters: dict[str, Any],
        name: str,
        crs: QgsCoordinateReferenceSystem,
        context: QgsProcessingContext,
    ) -> Optional[QgsGeometry]:
        """All features of an optional source as one shape in `crs`; None where there is none."""
        if parameters.get(name) in (None, ""):
            return None
        request = QgsFeatureRequest().setDestinationCrs(crs, context.transformContext())
        features = self._source(parameters, name, context).getFeatures(request)
        return merged(feature.geometry() for feature in features if feature.hasGeometry())

    # --- what is written ------------------------------------------------------------------------------------------

    def _write(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        masks: _Masks,
        rows: list[dict[str, Any]],
        lines: list[tuple[str, Nearest]],
        ruler: Ruler,
        whole_m2: float,
    ) -> dict[str, Any]:
        outputs: dict[str, Any] = {}
        fields = QgsFields(masks.fields)
        for field in fields_of(_MEASURED):
            fields.append(field)
        kinds = QgsWkbTypes.Type
        sink, outputs["MEASURED"] = self.parameterAsSink(
            parameters, "MEASURED", context, fields, kinds.MultiPolygon, masks.crs
        )
        if sink is not None:
            for feature in _measured(masks, fields, ruler, whole_m2):
                add_feature(sink, feature)
        fields, nowhere = fields_of(_TABLE), QgsCoordinateReferenceSystem()
        sink, outputs["TABLE"] = self.parameterAsSink(parameters, "TABLE", context, fields, kinds.NoGeometry, nowhere)
        if sink is not None:
            for row in rows:
                add_row(sink, fields, row)
        fields = fields_of(_LINES)
        sink, outputs["LINES"] = self.parameterAsSink(parameters, "LINES", context, fields, kinds.LineString, masks.crs)
        if sink is not None:
            for class_name, nearest in lines:
                feature = QgsFeature(fields)
                feature.setGeometry(nearest.line)
                feature.setAttributes([class_name, nearest.distance_m])
                add_feature(sink, feature)
        del sink
        page = str(self.parameterAsFileOutput(parameters, "HTML", context))
        head = ("Class", "Regions", "Area", "Share", "Perimeter", "Distance")
        write_page(page, self.tr("Measured masks"), [table(head, [_readable(row) for row in rows])])
        outputs["HTML"] = page
        return {name: value for name, value in outputs.items() if value}


def _inside(masks: _Masks, reference: QgsGeometry) -> _Masks:
    """What lies inside the reference area."""
    clipped = []
    for mask in masks.masks:
        shape = mask.shape if mask.shape.isGeosValid() else mask.shape.makeValid()
        part = shape.intersection(reference)
        if not part.isEmpty() and part.type() == QgsWkbTypes.GeometryType.PolygonGeometry:
            clipped.append(_Mask(mask.class_name, part, mask.attributes))
    return _Masks(masks.crs, clipped, masks.fields, masks.valid)


def _row(
    class_name: str, union: QgsGeometry, ruler: Ruler, whole_m2: float, nearest: Optional[Nearest]
) -> dict[str, Any]:
    area_m2 = ruler.area_m2(union)
    return {
        "class": class_name,
        "count": parts_of(union),
        "area_m2": area_m2,
        "share": area_m2 / whole_m2 if whole_m2 else None,
        "perim_m": ruler.perimeter_m(union),
        "distance_m": nearest.distance_m if nearest is not None else None,
        "touches": int(nearest.distance_m == 0) if nearest is not None else None,
    }


def _measured(masks: _Masks, fields: QgsFields, ruler: Ruler, whole_m2: float) -> Iterator[QgsFeature]:
    """Each polygon with its own figures."""
    for mask in masks.masks:
        feature = QgsFeature(fields)
        shape = QgsGeometry(mask.shape)
        shape.convertToMultiType()
        feature.setGeometry(shape)
        area_m2 = ruler.area_m2(shape)
        values = {**mask.attributes, "area_m2": area_m2, "perim_m": ruler.perimeter_m(shape)}
        if whole_m2:
            values["share"] = area_m2 / whole_m2
        for name, value in values.items():
            feature.setAttribute(name, value)
        yield feature


def _readable(row: dict[str, Any]) -> list[str]:
    return [
        str(row["class"]),
        f"{row['count']:,}",
        readable_area(row["area_m2"]),
        "" if row["share"] is None else readable_share(row["share"]),
        readable_distance(row["perim_m"]),
        "" if row["distance_m"] is None else readable_distance(row["distance_m"]),
    ]


def _sentence(row: dict[str, Any]) -> str:
    name, count, area, share, perimeter, distance = _readable(row)
    told = f"{name}: {area}" + (f" ({share})" if share else "")
    told += f" in {count} {'region' if row['count'] == 1 else 'regions'}, perimeter {perimeter}"
    return told + (f", distance {distance}" if distance else "")
