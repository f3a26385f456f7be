"""The line below the choice of area: as much of it as the choice needs."""

from terrascope_qgis.widgets.area_choice import AreaDetail


def test_what_is_needed_of_the_line_below_is_shown(qtbot):
    detail = AreaDetail()
    qtbot.addWidget(detail)
    detail.show()

    def shown():
        widgets = {"layer": detail.layer, "button": detail.button, "pixel": detail.pixel_m}
        return {name for name, widget in widgets.items() if widget.isVisibleTo(detail)}

    for area, expected in (
        ("layer", set()),
        ("canvas", set()),
        ("rectangle", {"button"}),
        ("polygons", {"layer", "button"}),
    ):
        detail.show_area(area)
        assert shown() == expected
        detail.show_web_maps(True)
        assert shown() == expected | {"pixel"}
        assert detail.isVisibleTo(None)
        detail.show_web_maps(False)
    detail.show_area("layer")
    assert not detail.isVisible()


def test_polygon_layers_come_and_go(qtbot):
    detail = AreaDetail()
    qtbot.addWidget(detail)
    detail.set_layers([("a", "id_a"), ("b", "id_b")], "id_b")
    assert detail.layer.currentData() == "id_b", "the one with a selection comes first"
    detail.set_layers([("c", "id_c"), ("b", "id_b")], "id_c")
    assert detail.layer.currentData() == "id_b", "what was chosen stays chosen"
    with qtbot.waitSignal(detail.polygons_chosen):
        detail.set_layers([("c", "id_c")], "")
    assert detail.layer.currentData() == "id_c"
