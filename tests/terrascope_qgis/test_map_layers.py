"""An answer's layers: group, names, styles, aliases, metadata, time; and what stays untouched."""

import pytest
from qgis.core import Qgis, QgsCoordinateReferenceSystem, QgsProject, QgsProviderRegistry, QgsVectorLayer
from qgis.PyQt.QtCore import QDate

from terrascope_qgis.map_layers.groups import terrascope_group
from terrascope_qgis.widgets.colours import class_colour

FIELDS = ["phrase", "class", "date", "share", "confidence", "area_m2", "perim_m", "model", "q_id"]


@pytest.fixture
def layers(dock, two_layers, ask, qtbot):
    """Asks, and gives the answer's layers by table."""

    def make(**kinds):
        qtbot.waitUntil(lambda: len(dock.layers.chosen()) == 2)
        ask(**kinds)
        project = QgsProject.instance()
        return {table: dock.answer_layers.layer(table, project) for table in dock.answer_layers.layer_ids}

    return make


def test_one_group_a_question_under_one_group(layers):
    layers()
    layers()
    root = QgsProject.instance().layerTreeRoot()
    assert root.children()[0].name() == "TerraScope"
    assert [group.name() for group in root.children()[0].children()] == ["Is the forest larger than the water?"] * 2
    names = [node.name() for node in root.children()[0].children()[0].children()]
    assert names == ["Distances: trees, water", "Trees, water"]


def test_a_renamed_group_is_found_again(layers):
    layers()
    project = QgsProject.instance()
    terrascope_group(project).setName("My answers")
    layers()
    assert project.layerTreeRoot().findGroup("TerraScope") is None
    assert len(terrascope_group(project).children()) == 2


def test_what_changed_is_not_hidden_by_what_was_there(layers):
    made = layers(dates=("2015-07-01", "2021-07-23"), change=True)
    root = QgsProject.instance().layerTreeRoot()
    shown = {table: root.findLayer(layer.id()).isVisible() for table, layer in made.items()}
    assert shown == {"distances": True, "gained": True, "lost": True, "kept": True, "regions": False}


def test_project_crs_stays(layers):
    project = QgsProject.instance()
    project.setCrs(QgsCoordinateReferenceSystem("EPSG:3857"))
    layers()
    assert project.crs().authid() == "EPSG:3857"


def test_fields_aliases_and_categories(layers):
    regions = layers()["regions"]
    assert [field.name() for field in regions.fields() if field.name() != "fid"] == FIELDS
    assert all(len(name) <= 10 for name in FIELDS)
    assert regions.attributeDisplayName(regions.fields().lookupField("area_m2")) == "Area (m²)"
    renderer = regions.renderer()
    assert renderer.classAttribute() == "class"
    colours = {category.value(): category.symbol().color() for category in renderer.categories()}
    assert set(colours) == {"trees", "water"}
    assert colours["trees"].name() == class_colour("trees")
    assert colours["trees"].alpha() < 255


def test_every_feature_finds_its_category(layers):
    from qgis.core import QgsRenderContext

    for kinds in ({}, {"dates": ("2015-07-01", "2021-07-23")}):
        regions = layers(**kinds)["regions"]
        renderer = regions.renderer().clone()
        context = QgsRenderContext()
        context.expressionContext().setFields(regions.fields())
        renderer.startRender(context, regions.fields())
        for feature in regions.getFeatures():
            context.expressionContext().setFeature(feature)
            assert renderer.symbolForFeature(feature, context) is not None
        renderer.stopRender(context)


def test_style_is_kept_in_the_geopackage(layers):
    source = layers()["regions"].source()
    again = QgsVectorLayer(source, "again", "ogr")
    assert {category.value() for category in again.renderer().categories()} == {"trees", "water"}
    assert again.attributeDisplayName(again.fields().lookupField("perim_m")) == "Perimeter (m)"


def test_metadata_tell_question_answer_and_checkpoint(layers):
    regions = layers()["regions"]
    metadata = regions.metadata()
    assert "Is the forest larger than the water?" in metadata.abstract()
    assert "Yes: the trees cover" in metadata.abstract()
    assert any("3f2a91c04bd1" in line for line in metadata.history())
    registry = QgsProviderRegistry.instance()
    assert registry.providerMetadata("ogr") is not None
    again = QgsVectorLayer(regions.source(), "again", "ogr")
    assert "Yes: the trees cover" in again.metadata().abstract()


def test_one_date_is_a_fixed_time(layers):
    properties = layers(dates=("2021-07-23",))["regions"].temporalProperties()
    assert properties.isActive()
    assert properties.mode() == Qgis.VectorTemporalMode.FixedTemporalRange
    assert properties.fixedTemporalRange().begin().date() == QDate(2021, 7, 23)


def test_without_dates_there_is_no_time(layers):
    assert not layers(dates=("",))["regions"].temporalProperties().isActive()


def test_two_dates_give_change_layers_and_time_by_feature(layers):
    from qgis.core import QgsExpression, QgsExpressionContext

    made = layers(dates=("2015-07-01", "2021-07-23"), change=True)
    assert list(made) == ["distances", "gained", "lost", "kept", "regions"]
    regions = made["regions"].temporalProperties()
    assert regions.mode() == Qgis.VectorTemporalMode.FeatureDateTimeStartAndEndFromExpressions
    context = QgsExpressionContext()
    context.setFeature(next(made["regions"].getFeatures()))
    context.setFields(made["regions"].fields())
    assert QgsExpression(regions.startExpression()).evaluate(context).date() == QDate(2015, 7, 1)
    gained = made["gained"].temporalProperties().fixedTemporalRange()
    assert (gained.begin().date(), gained.end().date()) == (QDate(2015, 7, 1), QDate(2021, 7, 23))
    assert {category.value() for category in made["regions"].renderer().categories()} == {
        f"{name} {date}" for name in ("trees", "water") for date in ("2015-07-01", "2021-07-23")
    }


def test_distances_are_labelled(layers):
    from qgis.core import QgsExpression, QgsExpressionContext

    layer = layers()["distances"]
    context = QgsExpressionContext()
    context.setFeature(next(layer.getFeatures()))
    assert layer.labelsEnabled()
    assert QgsExpression(layer.labeling().settings().fieldName).evaluate(context) == "312 m"


SERIES = ("2015-07-01", "2018-07", "2021-07-23T10:30:00Z")


def test_each_date_of_a_series_has_a_layer_with_its_own_time(layers):
    made = layers(dates=SERIES, change=True)
    assert list(made) == ["distances", "gained", "lost", "kept", *(f"regions {date}" for date in SERIES)]
    group = QgsProject.instance().layerTreeRoot().findGroup("Each date")
    assert [node.name() for node in group.children()] == [
        "Trees, water 2015-07-01",
        "Trees, water 2018-07",
        "Trees, water 2021-07-23 10:30 UTC",
    ]
    assert not any(node.isVisible() for node in group.children()), "what changed isn't hidden by what was there"
    for date in SERIES:
        layer = made[f"regions {date}"]
        assert {feature["date"] for feature in layer.getFeatures()} == {date}
        assert {category.value() for category in layer.renderer().categories()} == {"trees", "water"}
        assert layer.temporalProperties().mode() == Qgis.VectorTemporalMode.FixedTemporalRange
    spans = [made[f"regions {date}"].temporalProperties().fixedTemporalRange() for date in SERIES]
    ends = [(span.begin().toString("yyyy-MM-dd HH:mm"), span.end().toString("yyyy-MM-dd HH:mm")) for span in spans]
    assert ends == [
        ("2015-07-01 00:00", "2018-06-30 23:59"),
        ("2018-07-01 00:00", "2021-07-23 10:29"),
        ("2021-07-23 10:30", "2021-07-23 10:30"),
    ]
    taken = [made[f"regions {date}"].metadata().extent().temporalExtents()[0] for date in SERIES]
    assert taken[0].end().toString("yyyy-MM-dd HH:mm") == "2015-07-01 23:59", "the metadata tell the date itself"


def test_without_changes_the_last_date_of_a_series_is_shown(layers):
    made = layers(dates=SERIES)
    root = QgsProject.instance().layerTreeRoot()
    shown = [root.findLayer(layer.id()).isVisible() for table, layer in made.items() if "regions" in table]
    assert shown == [False, False, True]


def test_the_style_of_a_series_is_kept_for_the_whole_table(layers):
    source = layers(dates=SERIES)[f"regions {SERIES[0]}"].source().split("|subset=")[0]
    again = QgsVectorLayer(source, "again", "ogr")
    assert len(again.renderer().categories()) == 2 * len(SERIES)


def test_a_chip_selects_on_the_layer_of_its_date(layers, dock):
    made = layers(dates=SERIES, change=True)
    dock.select_grounding(1)  # trees at the second date
    assert made[f"regions {SERIES[1]}"].selectedFeatureCount() > 0
    assert made[f"regions {SERIES[0]}"].selectedFeatureCount() == 0
    assert QgsProject.instance().layerTreeRoot().findLayer(made[f"regions {SERIES[1]}"].id()).isVisible()


def test_times_of_day_are_the_time_of_a_feature(layers):
    from qgis.core import QgsExpression, QgsExpressionContext

    regions = layers(dates=("2021-07-23T06:00Z", "2021-07-23T20:00+02:00"))["regions"]
    context = QgsExpressionContext()
    context.setFields(regions.fields())
    begins = set()
    for feature in regions.getFeatures():
        context.setFeature(feature)
        begins.add(QgsExpression(regions.temporalProperties().startExpression()).evaluate(context).toString("HH:mm"))
    assert begins == {"06:00", "18:00"}
