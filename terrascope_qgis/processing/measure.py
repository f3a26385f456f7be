"""The algorithm `terrascope:measuremasks`: area, share, count, perimeter and distance of masks from anywhere."""

from __future__ import annotations

from collections import defaultdict
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
from terrascope_qgis.processing.masks import (
    MEASURED_FIELDS,
    Mask,
    Masks,
    inside,
    measured_features,
    readable_row,
    row_of,
    row_sentence,
)
from terrascope_qgis.processing.measuring import Nearest, Ruler, merged, polygons_of_raster
from terrascope_qgis.processing.report import table, write_page
from terrascope_qgis.processing.tables import add_feature, add_row, fields_of
from terrascope_qgis.questions import ellipsoid_named, gdal_source, needs_cut_out
from terrascope_qgis.widgets.language import tr

_TABLE = "class count:i area_m2:f share:f perim_m:f distance_m:f touches:i"
_LINES = "class distance_m:f"


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
            raise QgsProcessingException(tr("Give either polygons or a raster of classes."))
        if raster is not None:
            if needs_cut_out(raster):
                raise QgsProcessingException(
                    tr("“{raster}” is no file. Save it as one, and measure that.", raster=raster.name())
                )
            if not raster.crs().isValid():
                raise QgsProcessingException(
                    tr("“{layer}” has no CRS. Set it in the layer's properties.", layer=raster.name())
                )
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
            masks = inside(masks, reference)
        whole = [reference] if reference is not None else masks.valid
        whole_m2 = sum(ruler.area_m2(shape) for shape in whole)
        by_class: dict[str, list[Mask]] = defaultdict(list)
        for mask in masks.masks:
            by_class[mask.class_name].append(mask)
        rows, lines = [], []
        for number, (class_name, members) in enumerate(sorted(by_class.items())):
            if feedback.isCanceled():
                return {}
            union = merged(mask.shape for mask in members)
            nearest = ruler.nearest(union, others) if others is not None else None
            rows.append(row_of(class_name, union, ruler, whole_m2, nearest))
            if nearest is not None:
                lines.append((class_name, nearest))
            feedback.pushInfo(row_sentence(rows[-1]))
            feedback.setProgress(90.0 * (number + 1) / len(by_class))
        outputs = self._write(parameters, context, masks, rows, lines, ruler, whole_m2)
        if self._raster or len(rows) == 1:
            area_m2 = sum(row["area_m2"] for row in rows)
        else:  # polygons of several classes may overlap
            area_m2 = ruler.area_m2(merged(mask.shape for mask in masks.masks))
        outputs |= {"AREA_M2": area_m2, "COUNT": sum(row["count"] for row in rows)}
        outputs["SHARE"] = area_m2 / whole_m2 if whole_m2 else None
        outputs["DISTANCE_M"] = min((nearest.distance_m for _, nearest in lines), default=None)
        return outputs

    # --- what is measured -----------------------------------------------------------------------------------------

    def _masks_of_raster(self, feedback: QgsProcessingFeedback) -> Optional[Masks]:
        regions = polygons_of_raster(self._raster, feedback.isCanceled)
        if regions is None:
            return None
        fields = fields_of("class")
        masks = [Mask(str(value), shape, {"class": str(value)}) for value, shape in regions if value != 0]
        return Masks(self._raster_crs, masks, fields, tuple(shape for _, shape in regions))

    def _masks_of_polygons(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Masks:
        source = self._source(parameters, "INPUT", context)
        if not source.sourceCrs().isValid():
            raise QgsProcessingException(
                tr("“{layer}” has no CRS. Set it in the layer's properties.", layer=source.sourceName())
            )
        field = str(self.parameterAsString(parameters, "CLASS_FIELD", context))
        own = set(fields_of(MEASURED_FIELDS).names())
        fields = QgsFields()
        for one in source.fields():
            if one.name() not in own and one.name().lower() != "fid":
                fields.append(QgsField(one))
        masks = []
        for feature in source.getFeatures():
            if feature.hasGeometry():
                attributes = {name: feature.attribute(name) for name in fields.names()}
                class_name = str(feature.attribute(field)) if field else self.tr("all")
                masks.append(Mask(class_name, feature.geometry(), attributes))
        return Masks(source.sourceCrs(), masks, fields)

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
        masks: Masks,
        rows: list[dict[str, Any]],
        lines: list[tuple[str, Nearest]],
        ruler: Ruler,
        whole_m2: float,
    ) -> dict[str, Any]:
        outputs: dict[str, Any] = {}
        fields = QgsFields(masks.fields)
        for field in fields_of(MEASURED_FIELDS):
            fields.append(field)
        kinds = QgsWkbTypes.Type
        sink, outputs["MEASURED"] = self.parameterAsSink(
            parameters, "MEASURED", context, fields, kinds.MultiPolygon, masks.crs
        )
        if sink is not None:
            for feature in measured_features(masks, fields, ruler, whole_m2):
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
        head = (tr("Class"), tr("Regions"), tr("Area"), tr("Share"), tr("Perimeter"), tr("Distance"))
        write_page(page, self.tr("Measured masks"), [table(head, [readable_row(row) for row in rows])])
        outputs["HTML"] = page
        return {name: value for name, value in outputs.items() if value}
