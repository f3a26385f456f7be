"""A plugin of pytest: there is no qtpy, and `qgis.PyQt` gives PyQt6's own classes, as it does in a QGIS for Qt 6.

qtpy puts back much of what Qt 6 lacks; without it an enumeration without its scope, or a dropped call, fails.
"""

import sys
from types import ModuleType

from PyQt6 import QtCore, QtGui, QtWidgets

#: Moved to QtGui by Qt 6; qgis.PyQt has them in QtWidgets still.
for name in ("QAction", "QActionGroup", "QShortcut"):
    setattr(QtWidgets, name, getattr(QtGui, name))

package = ModuleType("qgis.PyQt")
package.QtCore, package.QtGui, package.QtWidgets = QtCore, QtGui, QtWidgets
sys.modules.update({"qtpy": None, "qgis": ModuleType("qgis"), "qgis.PyQt": package})
sys.modules.update({f"qgis.PyQt.{name}": getattr(package, name) for name in ("QtCore", "QtGui", "QtWidgets")})
