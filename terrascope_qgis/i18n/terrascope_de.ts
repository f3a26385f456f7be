<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- unfinished translations are machine drafts: nobody who speaks the language has checked them yet -->
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>TerraScope</name>
        <message>
            <location filename="../area.py" />
            <source>What the map shows</source>
            <translation type="unfinished">Was die Karte zeigt</translation>
        </message>
        <message>
            <location filename="../area.py" />
            <source>{called} lies beside “{name}”. Draw another on it, or choose “Whole layer”.</source>
            <translation type="unfinished">{called} liegt neben „{name}“. Zeichnen Sie ein anderes darauf oder wählen Sie „Ganzer Layer“.</translation>
        </message>
        <message>
            <location filename="../area.py" />
            <source>The project has no CRS, so what the map shows is nowhere. Choose “Whole layer”.</source>
            <translation type="unfinished">Das Projekt hat kein KBS, daher liegt der Kartenausschnitt nirgendwo. Wählen Sie „Ganzer Layer“.</translation>
        </message>
        <message>
            <location filename="../area.py" />
            <source>“{name}” is a web map without an end. Zoom in and choose “What the map shows” as the area.</source>
            <translation type="unfinished">„{name}“ ist eine Webkarte ohne Ende. Zoomen Sie hinein und wählen Sie „Was die Karte zeigt“ als Gebiet.</translation>
        </message>
        <message>
            <location filename="../area.py" />
            <source>{called} lie beside “{name}”. Select polygons that touch it, or choose another area.</source>
            <translation type="unfinished">{called} liegen neben „{name}“. Wählen Sie Polygone, die ihn berühren, oder ein anderes Gebiet.</translation>
        </message>
        <message>
            <location filename="../area.py" />
            <source>The map shows nothing of “{name}”. Zoom to it, or choose “Whole layer”.</source>
            <translation type="unfinished">Die Karte zeigt nichts von „{name}“. Zoomen Sie dorthin oder wählen Sie „Ganzer Layer“.</translation>
        </message>
        <message>
            <location filename="../asking.py" />
            <source>Drawing and cutting out the layers…</source>
            <translation type="unfinished">Layer werden gezeichnet und ausgeschnitten …</translation>
        </message>
        <message>
            <location filename="../asking.py" />
            <source>The runtime ended before the answer was there.</source>
            <translation type="unfinished">Die Laufzeitumgebung endete, bevor die Antwort da war.</translation>
        </message>
        <message>
            <location filename="../asking.py" />
            <source>Ask again.</source>
            <translation type="unfinished">Fragen Sie noch einmal.</translation>
        </message>
        <message>
            <location filename="../asking.py" />
            <source>The question was cancelled.</source>
            <translation type="unfinished">Die Frage wurde abgebrochen.</translation>
        </message>
        <message>
            <location filename="../bands_window.py" />
            <source>Bands of {layer}</source>
            <translation type="unfinished">Kanäle von {layer}</translation>
        </message>
        <message>
            <location filename="../bands_window.py" />
            <source>Looking at the layer…</source>
            <translation type="unfinished">Der Layer wird angesehen …</translation>
        </message>
        <message>
            <location filename="../correcting/edits.py" />
            <source>left out</source>
            <translation type="unfinished">weggelassen</translation>
        </message>
        <message>
            <location filename="../correcting/edits.py" />
            <source>{count} clicks</source>
            <translation type="unfinished">{count} Klicks</translation>
        </message>
        <message>
            <location filename="../correcting/edits.py" />
            <source>1 click</source>
            <translation type="unfinished">1 Klick</translation>
        </message>
        <message>
            <location filename="../correcting/edits.py" />
            <source>{count} regions left out</source>
            <translation type="unfinished">{count} Flächen weggelassen</translation>
        </message>
        <message>
            <location filename="../correcting/edits.py" />
            <source>1 region left out</source>
            <translation type="unfinished">1 Fläche weggelassen</translation>
        </message>
        <message>
            <location filename="../correcting/from_dock.py" />
            <source>{name} of {date}</source>
            <translation type="unfinished">{name} vom {date}</translation>
        </message>
        <message>
            <location filename="../correcting/from_dock.py" />
            <source>The next question is asked inside the selected regions. Type it, and press Ask.</source>
            <translation type="unfinished">Die nächste Frage wird innerhalb der gewählten Flächen gestellt. Geben Sie sie ein und drücken Sie „Fragen“.</translation>
        </message>
        <message>
            <location filename="../correcting/from_dock.py" />
            <source>{answer} (corrected by hand)</source>
            <translation type="unfinished">{answer} (von Hand berichtigt)</translation>
        </message>
        <message>
            <location filename="../correcting/from_dock.py" />
            <source>This place has no coordinates in the CRS of the answer. Click nearer to its layers.</source>
            <translation type="unfinished">Diese Stelle hat keine Koordinaten im KBS der Antwort. Klicken Sie näher bei ihren Layern.</translation>
        </message>
        <message>
            <location filename="../correcting/session.py" />
            <source>Measuring again…</source>
            <translation type="unfinished">Wird neu gemessen …</translation>
        </message>
        <message>
            <location filename="../correcting/session.py" />
            <source>The runtime ended. Try again.</source>
            <translation type="unfinished">Die Laufzeitumgebung endete. Versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <location filename="../cut_outs.py" />
            <source>it could not be read to the end</source>
            <translation type="unfinished">er ließ sich nicht bis zum Ende lesen</translation>
        </message>
        <message>
            <location filename="../cutting.py" />
            <source>{width} × {height} pixels</source>
            <translation type="unfinished">{width} × {height} Pixel</translation>
        </message>
        <message>
            <location filename="../cutting.py" />
            <source>“{source}” is a web map, drawn as a picture at {ground_pixel_m} m a pixel: figures from it come from colours on a screen, not from measured reflectance.</source>
            <translation type="unfinished">„{source}“ ist eine Webkarte, gezeichnet als Bild mit {ground_pixel_m} m je Pixel: Zahlen daraus beruhen auf Bildschirmfarben, nicht auf gemessener Reflexion.</translation>
        </message>
        <message>
            <location filename="../cutting.py" />
            <source>The layer “{source}” could not be cut out for the runtime: {why}.</source>
            <translation type="unfinished">Der Layer „{source}“ konnte nicht für die Laufzeitumgebung ausgeschnitten werden: {why}.</translation>
        </message>
        <message>
            <location filename="../cutting.py" />
            <source>it does not cover the area of interest</source>
            <translation type="unfinished">er deckt das Gebiet nicht ab</translation>
        </message>
        <message>
            <location filename="../cutting.py" />
            <source>the area of interest is empty in its CRS</source>
            <translation type="unfinished">das Gebiet ist in seinem KBS leer</translation>
        </message>
        <message>
            <location filename="../cutting.py" />
            <source>the cut-out would have {size}, {most} a side are the most: choose a smaller area, or larger pixels for web maps</source>
            <translation type="unfinished">der Ausschnitt hätte {size}, höchstens {most} je Seite sind möglich: wählen Sie ein kleineres Gebiet oder größere Pixel für Webkarten</translation>
        </message>
        <message>
            <location filename="../cutting.py" />
            <source>the cut-out would have {size}, {most} are the most: choose a smaller area</source>
            <translation type="unfinished">der Ausschnitt hätte {size}, höchstens {most} sind möglich: wählen Sie ein kleineres Gebiet</translation>
        </message>
        <message>
            <location filename="../cutting.py" />
            <source>its provider can't be read in the background</source>
            <translation type="unfinished">sein Datenanbieter lässt sich nicht im Hintergrund lesen</translation>
        </message>
        <message>
            <location filename="../cutting.py" />
            <source>the size of its pixels is unknown</source>
            <translation type="unfinished">die Größe seiner Pixel ist unbekannt</translation>
        </message>
        <message>
            <location filename="../cutting.py" />
            <source>its server sent no picture of the area. Check that the map shows it there, and the connection</source>
            <translation type="unfinished">sein Server schickte kein Bild des Gebiets. Prüfen Sie, ob die Karte ihn dort zeigt, und die Verbindung</translation>
        </message>
        <message>
            <location filename="../cutting.py" />
            <source>{share} of it came empty.</source>
            <translation type="unfinished">{share} davon kamen leer an.</translation>
        </message>
        <message>
            <location filename="../cutting.py" />
            <source>the area of interest lies outside its CRS</source>
            <translation type="unfinished">das Gebiet liegt außerhalb seines KBS</translation>
        </message>
        <message>
            <location filename="../dock.py" />
            <source>Python that has TerraScope's runtime</source>
            <translation type="unfinished">Python, das TerraScopes Laufzeitumgebung hat</translation>
        </message>
        <message>
            <location filename="../dock.py" />
            <source>The answer's GeoPackage lacks {tables}: ask again.</source>
            <translation type="unfinished">Im GeoPackage der Antwort fehlt {tables}: fragen Sie noch einmal.</translation>
        </message>
        <message>
            <location filename="../dock.py" />
            <source>Starting the runtime…</source>
            <translation type="unfinished">Die Laufzeitumgebung wird gestartet …</translation>
        </message>
        <message>
            <location filename="../export/copies.py" />
            <source>“{source}” is gone. Ask the question again.</source>
            <translation type="unfinished">„{source}“ ist nicht mehr da. Stellen Sie die Frage noch einmal.</translation>
        </message>
        <message>
            <location filename="../export/copies.py" />
            <source>The mask “{source}” is gone. Ask the question again.</source>
            <translation type="unfinished">Die Maske „{source}“ ist nicht mehr da. Stellen Sie die Frage noch einmal.</translation>
        </message>
        <message>
            <location filename="../export/copies.py" />
            <source>“{source}” can't be copied: {error}. Close programs that have it open.</source>
            <translation type="unfinished">„{source}“ lässt sich nicht kopieren: {error}. Schließen Sie Programme, die die Datei geöffnet haben.</translation>
        </message>
        <message>
            <location filename="../export/exporting.py" />
            <source>Export from TerraScope</source>
            <translation type="unfinished">Export aus TerraScope</translation>
        </message>
        <message>
            <location filename="../export/exporting.py" />
            <source>The export failed: {error}. Nothing was written.</source>
            <translation type="unfinished">Der Export ist fehlgeschlagen: {error}. Nichts wurde geschrieben.</translation>
        </message>
        <message>
            <location filename="../export/exporting.py" />
            <source>“{path}” is the layer “{layer}” of this project, so it can't be replaced. Remove the layer first, or choose another name.</source>
            <translation type="unfinished">„{path}“ ist der Layer „{layer}“ dieses Projekts und kann daher nicht ersetzt werden. Entfernen Sie zuerst den Layer oder wählen Sie einen anderen Namen.</translation>
        </message>
        <message>
            <location filename="../export/exporting.py" />
            <source>The export was cancelled. Nothing was written.</source>
            <translation type="unfinished">Der Export wurde abgebrochen. Nichts wurde geschrieben.</translation>
        </message>
        <message>
            <location filename="../export/files.py" />
            <source>Choose another folder or name.</source>
            <translation type="unfinished">Wählen Sie einen anderen Ordner oder Namen.</translation>
        </message>
        <message>
            <location filename="../export/files.py" />
            <source>The name is empty. Type what the files shall be called, for example “q1”.</source>
            <translation type="unfinished">Der Name ist leer. Geben Sie ein, wie die Dateien heißen sollen, zum Beispiel „q1“.</translation>
        </message>
        <message>
            <location filename="../export/files.py" />
            <source>The name “{stem}” holds “{found}”, which file names can't. Take it out.</source>
            <translation type="unfinished">Der Name „{stem}“ enthält „{found}“, was in Dateinamen nicht geht. Nehmen Sie es heraus.</translation>
        </message>
        <message>
            <location filename="../export/files.py" />
            <source>Windows can't have files called “{stem}”. Choose another name.</source>
            <translation type="unfinished">Unter Windows können Dateien nicht „{stem}“ heißen. Wählen Sie einen anderen Namen.</translation>
        </message>
        <message>
            <location filename="../export/files.py" />
            <source>The name is too long: with each layer's name behind it, it must be shorter by {over} characters.</source>
            <translation type="unfinished">Der Name ist zu lang: mit dem Namen jedes Layers dahinter muss er um {over} Zeichen kürzer sein.</translation>
        </message>
        <message>
            <location filename="../export/files.py" />
            <source>No folder is chosen. Choose where the files shall go.</source>
            <translation type="unfinished">Kein Ordner ist gewählt. Wählen Sie, wohin die Dateien sollen.</translation>
        </message>
        <message>
            <location filename="../export/files.py" />
            <source>There is no drive for “{folder}”. Choose another folder.</source>
            <translation type="unfinished">Für „{folder}“ gibt es kein Laufwerk. Wählen Sie einen anderen Ordner.</translation>
        </message>
        <message>
            <location filename="../export/files.py" />
            <source>“{existing}” is a file, so nothing can be put into it. Choose a folder.</source>
            <translation type="unfinished">„{existing}“ ist eine Datei, in die nichts gelegt werden kann. Wählen Sie einen Ordner.</translation>
        </message>
        <message>
            <location filename="../export/files.py" />
            <source>{names} and {more} more</source>
            <translation type="unfinished">{names} und {more} weitere</translation>
        </message>
        <message>
            <location filename="../export/files.py" />
            <source>the name is too long</source>
            <translation type="unfinished">der Name ist zu lang</translation>
        </message>
        <message>
            <location filename="../export/files.py" />
            <source>another program has it open</source>
            <translation type="unfinished">ein anderes Programm hat die Datei geöffnet</translation>
        </message>
        <message>
            <location filename="../export/files.py" />
            <source>Close it in the other program, or choose another name.</source>
            <translation type="unfinished">Schließen Sie sie im anderen Programm oder wählen Sie einen anderen Namen.</translation>
        </message>
        <message>
            <location filename="../export/files.py" />
            <source>Folder and name are longer by {over} characters than Windows takes. Choose shorter ones.</source>
            <translation type="unfinished">Ordner und Name sind um {over} Zeichen länger, als Windows erlaubt. Wählen Sie kürzere.</translation>
        </message>
        <message>
            <location filename="../export/files.py" />
            <source>The folder “{existing}” can't be written to: {error}. Choose another.</source>
            <translation type="unfinished">In den Ordner „{existing}“ kann nicht geschrieben werden: {error}. Wählen Sie einen anderen.</translation>
        </message>
        <message>
            <location filename="../export/files.py" />
            <source>“{folder}” can't be written to: {error}. Choose another folder.</source>
            <translation type="unfinished">In „{folder}“ kann nicht geschrieben werden: {error}. Wählen Sie einen anderen Ordner.</translation>
        </message>
        <message>
            <location filename="../export/files.py" />
            <source>“{name}” can't be replaced: {error}. {way_out}</source>
            <translation type="unfinished">„{name}“ kann nicht ersetzt werden: {error}. {way_out}</translation>
        </message>
        <message>
            <location filename="../export/formats.py" />
            <source>A Shapefile for each layer, with its style and metadata beside it (.qml, .qmd).</source>
            <translation type="unfinished">Ein Shapefile je Layer, mit Stil und Metadaten daneben (.qml, .qmd).</translation>
        </message>
        <message>
            <location filename="../export/formats.py" />
            <source>field names beyond 10 characters, texts beyond 254, field aliases, times of day; files beyond 2 GB.</source>
            <translation type="unfinished">Feldnamen über 10 Zeichen, Texte über 254, Feldaliasse, Uhrzeiten; Dateien über 2 GB.</translation>
        </message>
        <message>
            <location filename="../export/formats.py" />
            <source>One file with all layers, their styles and metadata.</source>
            <translation type="unfinished">Eine Datei mit allen Layern, ihren Stilen und Metadaten.</translation>
        </message>
        <message>
            <location filename="../export/formats.py" />
            <source>A file for each layer, for web maps.</source>
            <translation type="unfinished">Eine Datei je Layer, für Webkarten.</translation>
        </message>
        <message>
            <location filename="../export/formats.py" />
            <source>the CRS (always longitude and latitude, 7 decimals), styles, field aliases, metadata.</source>
            <translation type="unfinished">das KBS (immer Länge und Breite, 7 Nachkommastellen), Stile, Feldaliasse, Metadaten.</translation>
        </message>
        <message>
            <location filename="../export/formats.py" />
            <source>A file for each layer, for Google Earth, in its colours.</source>
            <translation type="unfinished">Eine Datei je Layer, für Google Earth, in ihren Farben.</translation>
        </message>
        <message>
            <location filename="../export/formats.py" />
            <source>the CRS (always longitude and latitude), aliases, categories as such, metadata.</source>
            <translation type="unfinished">das KBS (immer Länge und Breite), Aliasse, Kategorien als solche, Metadaten.</translation>
        </message>
        <message>
            <location filename="../export/formats.py" />
            <source>CSV tables</source>
            <translation type="unfinished">CSV-Tabellen</translation>
        </message>
        <message>
            <location filename="../export/formats.py" />
            <source>A table for each layer, a line a region, and one of all figures; units in the headings, UTF-8.</source>
            <translation type="unfinished">Eine Tabelle je Layer, eine Zeile je Fläche, und eine mit allen Zahlen; Einheiten in den Überschriften, UTF-8.</translation>
        </message>
        <message>
            <location filename="../export/formats.py" />
            <source>outlines and lines (a point inside each is kept, in degrees), styles, metadata.</source>
            <translation type="unfinished">Umrisse und Linien (ein Punkt in jedem bleibt, in Grad), Stile, Metadaten.</translation>
        </message>
        <message>
            <location filename="../export/formats.py" />
            <source>Masks (GeoTIFF)</source>
            <translation type="unfinished">Masken (GeoTIFF)</translation>
        </message>
        <message>
            <location filename="../export/formats.py" />
            <source>Each outline as pixels on the scene's grid: 1 inside, 0 outside, 255 no data.</source>
            <translation type="unfinished">Jeder Umriss als Pixel auf dem Raster der Szene: 1 innen, 0 außen, 255 keine Daten.</translation>
        </message>
        <message>
            <location filename="../export/formats.py" />
            <source>figures, single regions, styles; the phrase and the date stand in the file's name.</source>
            <translation type="unfinished">Zahlen, einzelne Flächen, Stile; Begriff und Datum stehen im Dateinamen.</translation>
        </message>
        <message>
            <location filename="../export/formats.py" />
            <source>Report (HTML)</source>
            <translation type="unfinished">Bericht (HTML)</translation>
        </message>
        <message>
            <location filename="../export/formats.py" />
            <source>Question, answer, a map for each step, figures and where they come from, in one file for a browser.</source>
            <translation type="unfinished">Frage, Antwort, eine Karte je Schritt, Zahlen und ihre Herkunft, in einer Datei für den Browser.</translation>
        </message>
        <message>
            <location filename="../export/formats.py" />
            <source>everything that can be measured again: it is for reading.</source>
            <translation type="unfinished">alles, was noch einmal gemessen werden kann: er ist zum Lesen.</translation>
        </message>
        <message>
            <location filename="../export/formats.py" />
            <source>Report (PDF)</source>
            <translation type="unfinished">Bericht (PDF)</translation>
        </message>
        <message>
            <location filename="../export/formats.py" />
            <source>The same report on A4 pages.</source>
            <translation type="unfinished">Derselbe Bericht auf A4-Seiten.</translation>
        </message>
        <message>
            <location filename="../export/from_dock.py" />
            <source>This answer has no mask to export: nothing was found on the layers.</source>
            <translation type="unfinished">Diese Antwort hat keine Maske zum Exportieren: auf den Layern wurde nichts gefunden.</translation>
        </message>
        <message>
            <location filename="../export/from_dock.py" />
            <source>Open folder</source>
            <translation type="unfinished">Ordner öffnen</translation>
        </message>
        <message>
            <location filename="../export/from_dock.py" />
            <source>{files} are in this folder already. Replace, or change folder or name.</source>
            <translation type="unfinished">{files} sind schon in diesem Ordner. Ersetzen Sie sie oder ändern Sie Ordner oder Namen.</translation>
        </message>
        <message>
            <location filename="../export/from_dock.py" />
            <source>{files} is in this folder already. Replace, or change folder or name.</source>
            <translation type="unfinished">{files} ist schon in diesem Ordner. Ersetzen Sie die Datei oder ändern Sie Ordner oder Namen.</translation>
        </message>
        <message>
            <location filename="../export/from_dock.py" />
            <source>Replace</source>
            <translation type="unfinished">Ersetzen</translation>
        </message>
        <message>
            <location filename="../export/report/chart.py" />
            <source>Chart: area over time</source>
            <translation type="unfinished">Diagramm: Fläche im Lauf der Zeit</translation>
        </message>
        <message>
            <location filename="../export/report/content.py" />
            <source>distance</source>
            <translation type="unfinished">Abstand</translation>
        </message>
        <message>
            <location filename="../export/report/content.py" />
            <source>regions</source>
            <translation type="unfinished">Flächen</translation>
        </message>
        <message>
            <location filename="../export/report/content.py" />
            <source>contact</source>
            <translation type="unfinished">Berührung</translation>
        </message>
        <message>
            <location filename="../export/report/content.py" />
            <source>place</source>
            <translation type="unfinished">Lage</translation>
        </message>
        <message>
            <location filename="../export/report/content.py" />
            <source>{width} × {height} pixels of {pixel_size_m} m in {crs}</source>
            <translation type="unfinished">{width} × {height} Pixel von {pixel_size_m} m in {crs}</translation>
        </message>
        <message>
            <location filename="../export/report/content.py" />
            <source>west {west}, south {south}, east {east}, north {north}</source>
            <translation type="unfinished">West {west}, Süd {south}, Ost {east}, Nord {north}</translation>
        </message>
        <message>
            <location filename="../export/report/content.py" />
            <source>TerraScope {version}  ·  question {question}</source>
            <translation type="unfinished">TerraScope {version}  ·  Frage {question}</translation>
        </message>
        <message>
            <location filename="../export/report/content.py" />
            <source>{share} of the scene</source>
            <translation type="unfinished">{share} der Szene</translation>
        </message>
        <message>
            <location filename="../export/report/content.py" />
            <source>confidence {confidence}</source>
            <translation type="unfinished">Konfidenz {confidence}</translation>
        </message>
        <message>
            <location filename="../export/report/content.py" />
            <source>none found</source>
            <translation type="unfinished">nichts gefunden</translation>
        </message>
        <message>
            <location filename="../export/report/content.py" />
            <source>{radar_share} of the evidence by SAR</source>
            <translation type="unfinished">{radar_share} der Belege vom SAR</translation>
        </message>
        <message>
            <location filename="../export/report/content.py" />
            <source>corrected by hand: {corrections}</source>
            <translation type="unfinished">von Hand berichtigt: {corrections}</translation>
        </message>
        <message>
            <location filename="../export/report/content.py" />
            <source>{classes}, area over time</source>
            <translation type="unfinished">{classes}, Fläche im Lauf der Zeit</translation>
        </message>
        <message>
            <location filename="../export/report/content.py" />
            <source>{begin} to {end}</source>
            <translation type="unfinished">{begin} bis {end}</translation>
        </message>
        <message>
            <location filename="../export/report/content.py" />
            <source>Layers</source>
            <translation type="unfinished">Layer</translation>
        </message>
        <message>
            <location filename="../export/report/content.py" />
            <source>Dates</source>
            <translation type="unfinished">Daten</translation>
        </message>
        <message>
            <location filename="../export/report/content.py" />
            <source>Model</source>
            <translation type="unfinished">Modell</translation>
        </message>
        <message>
            <location filename="../export/report/content.py" />
            <source>{model}, {dtype} on {device}</source>
            <translation type="unfinished">{model}, {dtype} auf {device}</translation>
        </message>
        <message>
            <location filename="../export/report/content.py" />
            <source>Checkpoint SHA-256</source>
            <translation type="unfinished">SHA-256 des Checkpoints</translation>
        </message>
        <message>
            <location filename="../export/report/content.py" />
            <source>Grid</source>
            <translation type="unfinished">Raster</translation>
        </message>
        <message>
            <location filename="../export/report/content.py" />
            <source>Extent</source>
            <translation type="unfinished">Ausdehnung</translation>
        </message>
        <message>
            <location filename="../export/report/content.py" />
            <source>Measured on</source>
            <translation type="unfinished">Gemessen auf</translation>
        </message>
        <message>
            <location filename="../export/report/content.py" />
            <source>the ellipsoid {ellipsoid}</source>
            <translation type="unfinished">dem Ellipsoid {ellipsoid}</translation>
        </message>
        <message>
            <location filename="../export/report/content.py" />
            <source>Model's own words</source>
            <translation type="unfinished">Eigene Worte des Modells</translation>
        </message>
        <message>
            <location filename="../export/report/content.py" />
            <source>Corrected by hand</source>
            <translation type="unfinished">Von Hand berichtigt</translation>
        </message>
        <message>
            <location filename="../export/report/content.py" />
            <source>Computed in</source>
            <translation type="unfinished">Berechnet in</translation>
        </message>
        <message>
            <location filename="../export/report/content.py" />
            <source>Software</source>
            <translation type="unfinished">Software</translation>
        </message>
        <message>
            <location filename="../export/report/content.py" />
            <source>TerraScope {version}</source>
            <translation type="unfinished">TerraScope {version}</translation>
        </message>
        <message>
            <location filename="../export/report/content.py" />
            <source>a CRS of its own</source>
            <translation type="unfinished">ein eigenes KBS</translation>
        </message>
        <message>
            <location filename="../export/report/html.py" />
            <source>What</source>
            <translation type="unfinished">Was</translation>
        </message>
        <message>
            <location filename="../export/report/html.py" />
            <source>Figure</source>
            <translation type="unfinished">Zahl</translation>
        </message>
        <message>
            <location filename="../export/report/html.py" />
            <source>Date</source>
            <translation type="unfinished">Datum</translation>
        </message>
        <message>
            <location filename="../export/report/html.py" />
            <source>How measured</source>
            <translation type="unfinished">Wie gemessen</translation>
        </message>
        <message>
            <location filename="../export/report/html.py" />
            <source>Warnings</source>
            <translation type="unfinished">Warnungen</translation>
        </message>
        <message>
            <location filename="../export/report/html.py" />
            <source>Steps</source>
            <translation type="unfinished">Schritte</translation>
        </message>
        <message>
            <location filename="../export/report/html.py" />
            <source>Where it comes from</source>
            <translation type="unfinished">Woher es kommt</translation>
        </message>
        <message>
            <location filename="../export/report/html.py" />
            <source>Figures</source>
            <translation type="unfinished">Zahlen</translation>
        </message>
        <message>
            <location filename="../export/report/maps.py" />
            <source>shortest distance</source>
            <translation type="unfinished">kürzester Abstand</translation>
        </message>
        <message>
            <location filename="../export/report/maps.py" />
            <source>gained</source>
            <translation type="unfinished">gewonnen</translation>
        </message>
        <message>
            <location filename="../export/report/maps.py" />
            <source>lost</source>
            <translation type="unfinished">verloren</translation>
        </message>
        <message>
            <location filename="../export/report/maps.py" />
            <source>kept</source>
            <translation type="unfinished">geblieben</translation>
        </message>
        <message>
            <location filename="../export/report/maps.py" />
            <source>Map: {tables}</source>
            <translation type="unfinished">Karte: {tables}</translation>
        </message>
        <message>
            <location filename="../export/report/maps.py" />
            <source>Map: {name} on {date}, outlined over the image</source>
            <translation type="unfinished">Karte: {name} am {date}, umrissen über dem Bild</translation>
        </message>
        <message>
            <location filename="../export/report/maps.py" />
            <source>Map: {name}, outlined over the image</source>
            <translation type="unfinished">Karte: {name}, umrissen über dem Bild</translation>
        </message>
        <message>
            <location filename="../export/report/pdf.py" />
            <source>“{path}” can't be written. Choose another folder.</source>
            <translation type="unfinished">„{path}“ kann nicht geschrieben werden. Wählen Sie einen anderen Ordner.</translation>
        </message>
        <message>
            <location filename="../export/report/pdf.py" />
            <source>page {number}</source>
            <translation type="unfinished">Seite {number}</translation>
        </message>
        <message>
            <location filename="../export/tables.py" />
            <source>Of</source>
            <translation type="unfinished">Von</translation>
        </message>
        <message>
            <location filename="../export/tables.py" />
            <source>Value</source>
            <translation type="unfinished">Wert</translation>
        </message>
        <message>
            <location filename="../export/tables.py" />
            <source>Unit</source>
            <translation type="unfinished">Einheit</translation>
        </message>
        <message>
            <location filename="../export/tables.py" />
            <source>Method</source>
            <translation type="unfinished">Verfahren</translation>
        </message>
        <message>
            <location filename="../export/tables.py" />
            <source>Longitude (°)</source>
            <translation type="unfinished">Länge (°)</translation>
        </message>
        <message>
            <location filename="../export/tables.py" />
            <source>Latitude (°)</source>
            <translation type="unfinished">Breite (°)</translation>
        </message>
        <message>
            <location filename="../export/vectors.py" />
            <source>“{folder}” has no {file}. Ask the question again.</source>
            <translation type="unfinished">In „{folder}“ gibt es kein {file}. Stellen Sie die Frage noch einmal.</translation>
        </message>
        <message>
            <location filename="../export/vectors.py" />
            <source>“{path}” can't be written: {said}. Choose another folder.</source>
            <translation type="unfinished">„{path}“ kann nicht geschrieben werden: {said}. Wählen Sie einen anderen Ordner.</translation>
        </message>
        <message>
            <location filename="../export/vectors.py" />
            <source>field names beyond {max_name_bytes} characters ({pairs})</source>
            <translation type="unfinished">Feldnamen über {max_name_bytes} Zeichen ({pairs})</translation>
        </message>
        <message>
            <location filename="../export/vectors.py" />
            <source>field aliases</source>
            <translation type="unfinished">Feldaliasse</translation>
        </message>
        <message>
            <location filename="../export/vectors.py" />
            <source>the time of day in {dates}</source>
            <translation type="unfinished">die Uhrzeit in {dates}</translation>
        </message>
        <message>
            <location filename="../export/vectors.py" />
            <source>texts beyond {max_text_bytes} characters</source>
            <translation type="unfinished">Texte über {max_text_bytes} Zeichen</translation>
        </message>
        <message>
            <location filename="../export/vectors.py" />
            <source>more than 2 GB for every program</source>
            <translation type="unfinished">mehr als 2 GB für jedes Programm</translation>
        </message>
        <message>
            <location filename="../export/vectors.py" />
            <source>The table “{table}” in “{file}” can't be opened. Ask the question again.</source>
            <translation type="unfinished">Die Tabelle „{table}“ in „{file}“ kann nicht geöffnet werden. Stellen Sie die Frage noch einmal.</translation>
        </message>
        <message>
            <location filename="../export/vectors.py" />
            <source>no reason given</source>
            <translation type="unfinished">kein Grund angegeben</translation>
        </message>
        <message>
            <location filename="../export/writing.py" />
            <source>No format is ticked. Tick at least one.</source>
            <translation type="unfinished">Kein Format ist angehakt. Haken Sie mindestens eines an.</translation>
        </message>
        <message>
            <location filename="../export/writing.py" />
            <source>This answer has no mask to export: nothing was found on the layers. Untick {labels}.</source>
            <translation type="unfinished">Diese Antwort hat keine Maske zum Exportieren: auf den Layern wurde nichts gefunden. Nehmen Sie den Haken weg von {labels}.</translation>
        </message>
        <message>
            <location filename="../export/writing.py" />
            <source>“{out_dir}” has no {gone} any more. Put the folder back, or ask the question again.</source>
            <translation type="unfinished">In „{out_dir}“ gibt es kein {gone} mehr. Legen Sie den Ordner zurück oder stellen Sie die Frage noch einmal.</translation>
        </message>
        <message>
            <location filename="../export/writing.py" />
            <source>Saved {files} in {folder}, style and metadata beside each Shapefile (.qml, .qmd).</source>
            <translation type="unfinished">{files} in {folder} gespeichert, Stil und Metadaten neben jedem Shapefile (.qml, .qmd).</translation>
        </message>
        <message>
            <location filename="../export/writing.py" />
            <source>Saved {files} in {folder}.</source>
            <translation type="unfinished">{files} in {folder} gespeichert.</translation>
        </message>
        <message>
            <location filename="../export/writing.py" />
            <source>A Shapefile can't hold {lost}: the GeoPackage keeps all.</source>
            <translation type="unfinished">Ein Shapefile kann {lost} nicht aufnehmen: das GeoPackage behält alles.</translation>
        </message>
        <message>
            <location filename="../help.py" />
            <source>TerraScope: help</source>
            <translation type="unfinished">TerraScope: Hilfe</translation>
        </message>
        <message>
            <location filename="../help.py" />
            <source>Page of the manual</source>
            <translation type="unfinished">Seite des Handbuchs</translation>
        </message>
        <message>
            <location filename="../help.py" />
            <source>&amp;Back</source>
            <translation type="unfinished">&amp;Zurück</translation>
        </message>
        <message>
            <location filename="../help.py" />
            <source>&amp;Close</source>
            <translation type="unfinished">S&amp;chließen</translation>
        </message>
        <message>
            <location filename="../help.py" />
            <source>This plugin came without its manual: see the plugin's home page.</source>
            <translation type="unfinished">Diese Erweiterung kam ohne Handbuch: siehe ihre Homepage.</translation>
        </message>
        <message>
            <location filename="../history/again.py" />
            <source>The map shows the area that was asked about; where its shape is another, a little more than that.</source>
            <translation type="unfinished">Die Karte zeigt das Gebiet, nach dem gefragt wurde; wo ihre Form eine andere ist, etwas mehr.</translation>
        </message>
        <message>
            <location filename="../history/again.py" />
            <source>No longer in this project: {names}. Add what is missing, or ask without.</source>
            <translation type="unfinished">Nicht mehr in diesem Projekt: {names}. Fügen Sie hinzu, was fehlt, oder fragen Sie ohne.</translation>
        </message>
        <message>
            <location filename="../history/again.py" />
            <source>The model “{model}” isn't known (now, or before the runtime has started).</source>
            <translation type="unfinished">Das Modell „{model}“ ist nicht bekannt (jetzt, oder bevor die Laufzeitumgebung gestartet ist).</translation>
        </message>
        <message>
            <location filename="../history/again.py" />
            <source>The device “{device}” isn't known (now, or before the runtime has started).</source>
            <translation type="unfinished">Das Gerät „{device}“ ist nicht bekannt (jetzt, oder bevor die Laufzeitumgebung gestartet ist).</translation>
        </message>
        <message>
            <location filename="../history/again.py" />
            <source>The area that was asked about can't be shown in the map's CRS: zoom to it yourself.</source>
            <translation type="unfinished">Das Gebiet, nach dem gefragt wurde, lässt sich im KBS der Karte nicht zeigen: zoomen Sie selbst dorthin.</translation>
        </message>
        <message>
            <location filename="../history/again.py" />
            <source>“{file}” can't be read ({error}). Ask the question again.</source>
            <translation type="unfinished">„{file}“ kann nicht gelesen werden ({error}). Stellen Sie die Frage noch einmal.</translation>
        </message>
        <message>
            <location filename="../history/from_dock.py" />
            <source>The results of {entry} are no longer in “{out_dir}”. Put the folder back, say where it is now, or ask again.</source>
            <translation type="unfinished">Die Ergebnisse von {entry} sind nicht mehr in „{out_dir}“. Legen Sie den Ordner zurück, sagen Sie, wo er jetzt ist, oder fragen Sie noch einmal.</translation>
        </message>
        <message>
            <location filename="../history/from_dock.py" />
            <source>Copied, to be pasted into the terminal.</source>
            <translation type="unfinished">Kopiert, zum Einfügen in das Terminal.</translation>
        </message>
        <message>
            <location filename="../history/from_dock.py" />
            <source>Removed {entry}; its files stay.</source>
            <translation type="unfinished">{entry} entfernt; die Dateien bleiben.</translation>
        </message>
        <message>
            <location filename="../history/from_dock.py" />
            <source>The history is empty.</source>
            <translation type="unfinished">Der Verlauf ist leer.</translation>
        </message>
        <message>
            <location filename="../history/from_dock.py" />
            <source>Undo</source>
            <translation type="unfinished">Rückgängig</translation>
        </message>
        <message>
            <location filename="../history/from_dock.py" />
            <source>Locate folder…</source>
            <translation type="unfinished">Ordner suchen …</translation>
        </message>
        <message>
            <location filename="../history/from_dock.py" />
            <source>Folder of the answer</source>
            <translation type="unfinished">Ordner der Antwort</translation>
        </message>
        <message>
            <location filename="../history/from_dock.py" />
            <source>Copied, to be pasted into QGIS's Python console.</source>
            <translation type="unfinished">Kopiert, zum Einfügen in die Python-Konsole von QGIS.</translation>
        </message>
        <message>
            <location filename="../history/from_dock.py" />
            <source>“{folder}” holds no {answer_file}. Choose the folder that does.</source>
            <translation type="unfinished">In „{folder}“ gibt es kein {answer_file}. Wählen Sie den Ordner, der es hat.</translation>
        </message>
        <message>
            <location filename="../history/from_dock.py" />
            <source>A question is on its way. Wait for its answer, or cancel it first.</source>
            <translation type="unfinished">Eine Frage ist unterwegs. Warten Sie auf die Antwort oder brechen Sie sie zuerst ab.</translation>
        </message>
        <message>
            <location filename="../history/from_dock.py" />
            <source>Forget all {count} questions of this project? Their files stay.</source>
            <translation type="unfinished">Alle {count} Fragen dieses Projekts vergessen? Ihre Dateien bleiben.</translation>
        </message>
        <message>
            <location filename="../history/from_dock.py" />
            <source>Forget it?</source>
            <translation type="unfinished">Vergessen?</translation>
        </message>
        <message>
            <location filename="../history/from_dock.py" />
            <source>Clear all</source>
            <translation type="unfinished">Alle löschen</translation>
        </message>
        <message>
            <location filename="../history/in_words.py" />
            <source>The line can't say that the bands of its layers are in different order.</source>
            <translation type="unfinished">Die Zeile kann nicht sagen, dass die Kanäle ihrer Layer verschieden angeordnet sind.</translation>
        </message>
        <message>
            <location filename="../history/in_words.py" />
            <source>The line can't say that the numbers of its layers mean different things.</source>
            <translation type="unfinished">Die Zeile kann nicht sagen, dass die Zahlen ihrer Layer Verschiedenes bedeuten.</translation>
        </message>
        <message>
            <location filename="../history/in_words.py" />
            <source>“{source}” is no file: save it as a GeoTIFF and put that into the line.</source>
            <translation type="unfinished">„{source}“ ist keine Datei: speichern Sie den Layer als GeoTIFF und setzen Sie dieses in die Zeile.</translation>
        </message>
        <message>
            <location filename="../history/in_words.py" />
            <source>The line can't say that {nodata} is nodata in “{source}”.</source>
            <translation type="unfinished">Die Zeile kann nicht sagen, dass {nodata} in „{source}“ NoData ist.</translation>
        </message>
        <message>
            <location filename="../layer_bands.py" />
            <source>“{layer}” is said to have a band {band}, but has {count}. Press Bands… below the layers and correct it.</source>
            <translation type="unfinished">„{layer}“ soll einen Kanal {band} haben, hat aber {count}. Drücken Sie „Kanäle …“ unter den Layern und berichtigen Sie das.</translation>
        </message>
        <message>
            <location filename="../layer_dates.py" />
            <source>name</source>
            <translation type="unfinished">Name</translation>
        </message>
        <message>
            <location filename="../layer_dates.py" />
            <source>from the layer's name</source>
            <translation type="unfinished">aus dem Namen des Layers</translation>
        </message>
        <message>
            <location filename="../layer_dates.py" />
            <source>file name</source>
            <translation type="unfinished">Dateiname</translation>
        </message>
        <message>
            <location filename="../layer_dates.py" />
            <source>from the file's name, {file}</source>
            <translation type="unfinished">aus dem Namen der Datei, {file}</translation>
        </message>
        <message>
            <location filename="../layer_dates.py" />
            <source>from the layer's temporal properties</source>
            <translation type="unfinished">aus den Zeiteigenschaften des Layers</translation>
        </message>
        <message>
            <location filename="../layer_dates.py" />
            <source>from the layer's metadata</source>
            <translation type="unfinished">aus den Metadaten des Layers</translation>
        </message>
        <message>
            <location filename="../layer_dates.py" />
            <source>from {item} in the file</source>
            <translation type="unfinished">aus {item} in der Datei</translation>
        </message>
        <message>
            <location filename="../layer_facts.py" />
            <source>{bands}, {width} × {height} pixels, {crs}</source>
            <translation type="unfinished">{bands}, {width} × {height} Pixel, {crs}</translation>
        </message>
        <message>
            <location filename="../layer_facts.py" />
            <source>1 band</source>
            <translation type="unfinished">1 Kanal</translation>
        </message>
        <message>
            <location filename="../layer_facts.py" />
            <source>{count} bands</source>
            <translation type="unfinished">{count} Kanäle</translation>
        </message>
        <message>
            <location filename="../layer_facts.py" />
            <source>no CRS</source>
            <translation type="unfinished">kein KBS</translation>
        </message>
        <message>
            <location filename="../map_layers/groups.py" />
            <source>Each date</source>
            <translation type="unfinished">Jedes Datum</translation>
        </message>
        <message>
            <location filename="../map_layers/groups.py" />
            <source>Gained</source>
            <translation type="unfinished">Gewonnen</translation>
        </message>
        <message>
            <location filename="../map_layers/groups.py" />
            <source>Lost</source>
            <translation type="unfinished">Verloren</translation>
        </message>
        <message>
            <location filename="../map_layers/groups.py" />
            <source>Kept</source>
            <translation type="unfinished">Geblieben</translation>
        </message>
        <message>
            <location filename="../map_layers/groups.py" />
            <source>Distances</source>
            <translation type="unfinished">Abstände</translation>
        </message>
        <message>
            <location filename="../map_layers/groups.py" />
            <source>Regions</source>
            <translation type="unfinished">Flächen</translation>
        </message>
        <message>
            <location filename="../map_layers/groups.py" />
            <source>{table}: {classes}</source>
            <translation type="unfinished">{table}: {classes}</translation>
        </message>
        <message>
            <location filename="../map_layers/selection.py" />
            <source>The {phrase} can't be shown: the layer is no longer in the project.</source>
            <translation type="unfinished">{phrase}: lässt sich nicht zeigen, der Layer ist nicht mehr im Projekt.</translation>
        </message>
        <message>
            <location filename="../map_layers/selection.py" />
            <source>The {phrase} has no polygon: nothing of it was found.</source>
            <translation type="unfinished">{phrase}: kein Polygon, davon wurde nichts gefunden.</translation>
        </message>
        <message>
            <location filename="../map_layers/styles.py" />
            <source>Phrase</source>
            <translation type="unfinished">Begriff</translation>
        </message>
        <message>
            <location filename="../map_layers/styles.py" />
            <source>Class</source>
            <translation type="unfinished">Klasse</translation>
        </message>
        <message>
            <location filename="../map_layers/styles.py" />
            <source>From</source>
            <translation type="unfinished">Von</translation>
        </message>
        <message>
            <location filename="../map_layers/styles.py" />
            <source>To</source>
            <translation type="unfinished">Bis</translation>
        </message>
        <message>
            <location filename="../map_layers/styles.py" />
            <source>Share of the scene (0–1)</source>
            <translation type="unfinished">Anteil an der Szene (0–1)</translation>
        </message>
        <message>
            <location filename="../map_layers/styles.py" />
            <source>Confidence (0–1)</source>
            <translation type="unfinished">Konfidenz (0–1)</translation>
        </message>
        <message>
            <location filename="../map_layers/styles.py" />
            <source>Area (m²)</source>
            <translation type="unfinished">Fläche (m²)</translation>
        </message>
        <message>
            <location filename="../map_layers/styles.py" />
            <source>Perimeter (m)</source>
            <translation type="unfinished">Umfang (m)</translation>
        </message>
        <message>
            <location filename="../map_layers/styles.py" />
            <source>From class</source>
            <translation type="unfinished">Von Klasse</translation>
        </message>
        <message>
            <location filename="../map_layers/styles.py" />
            <source>To class</source>
            <translation type="unfinished">Zu Klasse</translation>
        </message>
        <message>
            <location filename="../map_layers/styles.py" />
            <source>Distance (m)</source>
            <translation type="unfinished">Abstand (m)</translation>
        </message>
        <message>
            <location filename="../map_layers/styles.py" />
            <source>Question</source>
            <translation type="unfinished">Frage</translation>
        </message>
        <message>
            <location filename="../options/machine.py" />
            <source>{model} ({origin})</source>
            <translation type="unfinished">{model} ({origin})</translation>
        </message>
        <message>
            <location filename="../options/machine.py" />
            <source>embedded</source>
            <translation type="unfinished">eingebaut</translation>
        </message>
        <message>
            <location filename="../options/machine.py" />
            <source>imported</source>
            <translation type="unfinished">importiert</translation>
        </message>
        <message>
            <location filename="../options/machine.py" />
            <source>A question can be asked.</source>
            <translation type="unfinished">Es kann gefragt werden.</translation>
        </message>
        <message>
            <location filename="../options/machine.py" />
            <source>No question can be asked.</source>
            <translation type="unfinished">Es kann nicht gefragt werden.</translation>
        </message>
        <message>
            <location filename="../options/page.py" />
            <source>The network runs in this Python, outside QGIS. No image leaves this computer.</source>
            <translation type="unfinished">Das Netz läuft in diesem Python, außerhalb von QGIS. Kein Bild verlässt diesen Rechner.</translation>
        </message>
        <message>
            <location filename="../options/page.py" />
            <source>The dock begins with these; “Test the runtime” lists what this machine has now.</source>
            <translation type="unfinished">Damit beginnt das Bedienfeld; „Laufzeitumgebung testen“ zeigt, was dieser Rechner jetzt hat.</translation>
        </message>
        <message>
            <location filename="../options/page.py" />
            <source>Beside the project; for unsaved projects in the user profile</source>
            <translation type="unfinished">Neben dem Projekt; bei nicht gespeicherten Projekten im Benutzerprofil</translation>
        </message>
        <message>
            <location filename="../options/page.py" />
            <source>As it suits (m², ha, km²)</source>
            <translation type="unfinished">Wie es passt (m², ha, km²)</translation>
        </message>
        <message>
            <location filename="../options/page.py" />
            <source>As it suits (m, km)</source>
            <translation type="unfinished">Wie es passt (m, km)</translation>
        </message>
        <message>
            <location filename="../options/page.py" />
            <source>Of figures in the dock and in reports. Fields of layers are always in m² and m, as their names say.</source>
            <translation type="unfinished">Für Zahlen im Bedienfeld und in Berichten. Felder von Layern sind immer in m² und m, wie ihre Namen sagen.</translation>
        </message>
        <message>
            <location filename="../options/page.py" />
            <source>They are saved in the project's file, with their answers' folders.</source>
            <translation type="unfinished">Sie werden in der Projektdatei gespeichert, mit den Ordnern ihrer Antworten.</translation>
        </message>
        <message>
            <location filename="../options/page.py" />
            <source>Python of the runtime</source>
            <translation type="unfinished">Python der Laufzeitumgebung</translation>
        </message>
        <message>
            <location filename="../options/page.py" />
            <source>Found by itself</source>
            <translation type="unfinished">Wird selbst gefunden</translation>
        </message>
        <message>
            <location filename="../options/page.py" />
            <source>&amp;Test the runtime</source>
            <translation type="unfinished">Laufzeitumgebung &amp;testen</translation>
        </message>
        <message>
            <location filename="../options/page.py" />
            <source>Looks for devices and models, and says what works; this takes some seconds</source>
            <translation type="unfinished">Sucht Geräte und Modelle und sagt, was geht; das dauert einige Sekunden</translation>
        </message>
        <message>
            <location filename="../options/page.py" />
            <source>&amp;Help</source>
            <translation type="unfinished">&amp;Hilfe</translation>
        </message>
        <message>
            <location filename="../options/page.py" />
            <source>&amp;Python</source>
            <translation type="unfinished">&amp;Python</translation>
        </message>
        <message>
            <location filename="../options/page.py" />
            <source>Runtime</source>
            <translation type="unfinished">Laufzeitumgebung</translation>
        </message>
        <message>
            <location filename="../options/page.py" />
            <source>Model that answers</source>
            <translation type="unfinished">Modell, das antwortet</translation>
        </message>
        <message>
            <location filename="../options/page.py" />
            <source>&amp;Model</source>
            <translation type="unfinished">&amp;Modell</translation>
        </message>
        <message>
            <location filename="../options/page.py" />
            <source>&amp;Device</source>
            <translation type="unfinished">&amp;Gerät</translation>
        </message>
        <message>
            <location filename="../options/page.py" />
            <source>Model and device</source>
            <translation type="unfinished">Modell und Gerät</translation>
        </message>
        <message>
            <location filename="../options/page.py" />
            <source>Folder for TerraScope's results</source>
            <translation type="unfinished">Ordner für TerraScopes Ergebnisse</translation>
        </message>
        <message>
            <location filename="../options/page.py" />
            <source>Results folder</source>
            <translation type="unfinished">Ergebnisordner</translation>
        </message>
        <message>
            <location filename="../options/page.py" />
            <source>&amp;Folder</source>
            <translation type="unfinished">&amp;Ordner</translation>
        </message>
        <message>
            <location filename="../options/page.py" />
            <source>Results</source>
            <translation type="unfinished">Ergebnisse</translation>
        </message>
        <message>
            <location filename="../options/page.py" />
            <source>Unit of areas</source>
            <translation type="unfinished">Einheit von Flächen</translation>
        </message>
        <message>
            <location filename="../options/page.py" />
            <source>Unit of distances</source>
            <translation type="unfinished">Einheit von Abständen</translation>
        </message>
        <message>
            <location filename="../options/page.py" />
            <source>&amp;Areas</source>
            <translation type="unfinished">&amp;Flächen</translation>
        </message>
        <message>
            <location filename="../options/page.py" />
            <source>D&amp;istances</source>
            <translation type="unfinished">A&amp;bstände</translation>
        </message>
        <message>
            <location filename="../options/page.py" />
            <source>Units</source>
            <translation type="unfinished">Einheiten</translation>
        </message>
        <message>
            <location filename="../options/page.py" />
            <source>Questions that a project remembers</source>
            <translation type="unfinished">Fragen, die ein Projekt behält</translation>
        </message>
        <message>
            <location filename="../options/page.py" />
            <source>&amp;Remember</source>
            <translation type="unfinished">B&amp;ehalten</translation>
        </message>
        <message>
            <location filename="../options/page.py" />
            <source>History</source>
            <translation type="unfinished">Verlauf</translation>
        </message>
        <message>
            <location filename="../options/page.py" />
            <source>Testing the runtime…</source>
            <translation type="unfinished">Die Laufzeitumgebung wird getestet …</translation>
        </message>
        <message>
            <location filename="../options/page.py" />
            <source>Square metres (m²)</source>
            <translation type="unfinished">Quadratmeter (m²)</translation>
        </message>
        <message>
            <location filename="../options/page.py" />
            <source>Hectares (ha)</source>
            <translation type="unfinished">Hektar (ha)</translation>
        </message>
        <message>
            <location filename="../options/page.py" />
            <source>Square kilometres (km²)</source>
            <translation type="unfinished">Quadratkilometer (km²)</translation>
        </message>
        <message>
            <location filename="../options/page.py" />
            <source>Acres (ac)</source>
            <translation type="unfinished">Acres (ac)</translation>
        </message>
        <message>
            <location filename="../options/page.py" />
            <source>Square miles (mi²)</source>
            <translation type="unfinished">Quadratmeilen (mi²)</translation>
        </message>
        <message>
            <location filename="../options/page.py" />
            <source>Metres (m)</source>
            <translation type="unfinished">Meter (m)</translation>
        </message>
        <message>
            <location filename="../options/page.py" />
            <source>Kilometres (km)</source>
            <translation type="unfinished">Kilometer (km)</translation>
        </message>
        <message>
            <location filename="../options/page.py" />
            <source>Feet (ft)</source>
            <translation type="unfinished">Fuß (ft)</translation>
        </message>
        <message>
            <location filename="../options/page.py" />
            <source>Miles (mi)</source>
            <translation type="unfinished">Meilen (mi)</translation>
        </message>
        <message>
            <location filename="../options/page.py" />
            <source>The last {count} questions</source>
            <translation type="unfinished">Die letzten {count} Fragen</translation>
        </message>
        <message>
            <location filename="../options/page.py" />
            <source>{model} (not found on this machine)</source>
            <translation type="unfinished">{model} (auf diesem Rechner nicht gefunden)</translation>
        </message>
        <message>
            <location filename="../options/page.py" />
            <source>None</source>
            <translation type="unfinished">Keine</translation>
        </message>
        <message>
            <location filename="../options/page.py" />
            <source>nano (embedded)</source>
            <translation type="unfinished">nano (eingebaut)</translation>
        </message>
        <message>
            <location filename="../plugin.py" />
            <source>Ask a question of satellite layers</source>
            <translation type="unfinished">Satellitenlayern eine Frage stellen</translation>
        </message>
        <message>
            <location filename="../polygons.py" />
            <source>selected polygons of “{name}”</source>
            <translation type="unfinished">gewählten Polygone von „{name}“</translation>
        </message>
        <message>
            <location filename="../polygons.py" />
            <source>The {called}</source>
            <translation type="unfinished">Die {called}</translation>
        </message>
        <message>
            <location filename="../polygons.py" />
            <source>The layer “{name}” can't be read. Repair its data source, or choose other polygons.</source>
            <translation type="unfinished">Der Layer „{name}“ kann nicht gelesen werden. Reparieren Sie seine Datenquelle oder wählen Sie andere Polygone.</translation>
        </message>
        <message>
            <location filename="../polygons.py" />
            <source>No polygon of “{name}” is selected. Select some on the map, or choose another area.</source>
            <translation type="unfinished">Kein Polygon von „{name}“ ist gewählt. Wählen Sie welche auf der Karte oder ein anderes Gebiet.</translation>
        </message>
        <message>
            <location filename="../polygons.py" />
            <source>The polygon layer “{name}” has no CRS. Set it in the layer's properties.</source>
            <translation type="unfinished">Der Polygonlayer „{name}“ hat kein KBS. Setzen Sie es in den Layereigenschaften.</translation>
        </message>
        <message>
            <location filename="../polygons.py" />
            <source>The {called} have no geometry: there is nothing to ask inside of.</source>
            <translation type="unfinished">Die {called} haben keine Geometrie: es gibt nichts, worin gefragt werden kann.</translation>
        </message>
        <message>
            <location filename="../polygons.py" />
            <source>The {called} have no area: there is nothing to ask inside of.</source>
            <translation type="unfinished">Die {called} haben keine Fläche: es gibt nichts, worin gefragt werden kann.</translation>
        </message>
        <message>
            <location filename="../polygons.py" />
            <source>The {called} have more than {max_corners} corners: simplify them (Vector ▸ Geometry Tools ▸ Simplify), or take fewer.</source>
            <translation type="unfinished">Die {called} haben mehr als {max_corners} Ecken: vereinfachen Sie sie (Vektor ▸ Geometriewerkzeuge ▸ Vereinfachen) oder nehmen Sie weniger.</translation>
        </message>
        <message>
            <location filename="../polygons.py" />
            <source>The area lies outside what the polygons' CRS can show. Choose another.</source>
            <translation type="unfinished">Das Gebiet liegt außerhalb dessen, was das KBS der Polygone zeigen kann. Wählen Sie ein anderes.</translation>
        </message>
        <message>
            <location filename="../processing/algorithm.py" />
            <source>Ask</source>
            <translation type="unfinished">Fragen</translation>
        </message>
        <message>
            <location filename="../processing/algorithm.py" />
            <source>HTML files (*.html)</source>
            <translation type="unfinished">HTML-Dateien (*.html)</translation>
        </message>
        <message>
            <location filename="../processing/algorithm.py" />
            <source>A rectangle, or the extent of any layer; it is snapped outwards to whole pixels. Without it the whole of the layer that gives the grid: the optical one with the finest pixels.</source>
            <translation type="unfinished">Ein Rechteck oder die Ausdehnung eines Layers; es wird nach außen auf ganze Pixel erweitert. Ohne Angabe der ganze Layer, der das Raster gibt: der optische mit den feinsten Pixeln.</translation>
        </message>
        <message>
            <location filename="../processing/algorithm.py" />
            <source>Areas and shares are of what lies inside: a pixel counts if its centre does. With an area, of what lies in both.</source>
            <translation type="unfinished">Flächen und Anteile gelten für das Innere: ein Pixel zählt, wenn seine Mitte darin liegt. Mit einem Gebiet für das, was in beiden liegt.</translation>
        </message>
        <message>
            <location filename="../processing/algorithm.py" />
            <source>Web maps have no pixels of their own: they are drawn at this size, in units of the area's CRS, 4,096 pixels a side at most. Other layers are read as they are.</source>
            <translation type="unfinished">Webkarten haben keine eigenen Pixel: sie werden in dieser Größe gezeichnet, in Einheiten des KBS des Gebiets, höchstens 4.096 Pixel je Seite. Andere Layer werden gelesen, wie sie sind.</translation>
        </message>
        <message>
            <location filename="../processing/algorithm.py" />
            <source>A model's name, or the path of its folder. “Runtime status” lists those at hand.</source>
            <translation type="unfinished">Name eines Modells oder Pfad seines Ordners. „Zustand der Laufzeitumgebung“ nennt die vorhandenen.</translation>
        </message>
        <message>
            <location filename="../processing/algorithm.py" />
            <source>auto, cpu, cuda, cuda:1, … or mps.</source>
            <translation type="unfinished">auto, cpu, cuda, cuda:1, … oder mps.</translation>
        </message>
        <message>
            <location filename="../processing/algorithm.py" />
            <source>The answer, its steps, figures, warnings and where it comes from, as a page to read.</source>
            <translation type="unfinished">Die Antwort, ihre Schritte, Zahlen, Warnungen und ihre Herkunft, als Seite zum Lesen.</translation>
        </message>
        <message>
            <location filename="../processing/algorithm.py" />
            <source>Gets each mask as a GeoTIFF (mask_N.tif, 0 and 1 on the grid of the scene), answer.json and answer.gpkg.</source>
            <translation type="unfinished">Erhält jede Maske als GeoTIFF (mask_N.tif, 0 und 1 auf dem Raster der Szene), answer.json und answer.gpkg.</translation>
        </message>
        <message>
            <location filename="../processing/algorithm.py" />
            <source>Area (the whole layer if empty)</source>
            <translation type="unfinished">Gebiet (leer: der ganze Layer)</translation>
        </message>
        <message>
            <location filename="../processing/algorithm.py" />
            <source>Only inside these polygons</source>
            <translation type="unfinished">Nur innerhalb dieser Polygone</translation>
        </message>
        <message>
            <location filename="../processing/algorithm.py" />
            <source>Pixel size of web maps</source>
            <translation type="unfinished">Pixelgröße von Webkarten</translation>
        </message>
        <message>
            <location filename="../processing/algorithm.py" />
            <source>Device</source>
            <translation type="unfinished">Gerät</translation>
        </message>
        <message>
            <location filename="../processing/algorithm.py" />
            <source>Report</source>
            <translation type="unfinished">Bericht</translation>
        </message>
        <message>
            <location filename="../processing/algorithm.py" />
            <source>Folder for masks and answer.json</source>
            <translation type="unfinished">Ordner für Masken und answer.json</translation>
        </message>
        <message>
            <location filename="../processing/ask.py" />
            <source>Ask a question</source>
            <translation type="unfinished">Eine Frage stellen</translation>
        </message>
        <message>
            <location filename="../processing/ask.py" />
            <source>Asks a question of optical and SAR rasters, such as “How many hectares of water are there?” or “Is the forest larger than the cropland?”. Every claim of the answer is a mask; every figure is measured from the masks on the project's ellipsoid.

Classes: water, trees, grassland, cropland, built-up land, bare ground. Layers of one date are read together (a file per band too); with several dates, ask what changed.

ANSWER is the sentence; VALUE with UNIT the figure, CHOICE “yes”, “no”, an option or the classes of a ranking, where the question asks for such. Check the warnings: the embedded model is small.

The network runs on this computer. A runtime that TerraScope's dock keeps running is used, otherwise one is started, which takes some seconds, and ends with the algorithm.</source>
            <translation type="unfinished">Stellt optischen Rastern und SAR-Rastern eine Frage (auf Englisch), etwa „How many hectares of water are there?“ oder „Is the forest larger than the cropland?“. Jede Behauptung der Antwort ist eine Maske; jede Zahl wird aus den Masken auf dem Ellipsoid des Projekts gemessen.

Klassen: water, trees, grassland, cropland, built-up land, bare ground. Layer eines Datums werden zusammen gelesen (auch eine Datei je Kanal); bei mehreren Daten fragen Sie, was sich geändert hat.

ANSWER ist der Satz; VALUE mit UNIT die Zahl, CHOICE „yes“, „no“, eine Auswahl oder die Klassen einer Rangfolge, wo die Frage danach verlangt. Beachten Sie die Warnungen: das eingebaute Modell ist klein.

Das Netz läuft auf diesem Rechner. Eine Laufzeitumgebung, die TerraScopes Bedienfeld laufen hat, wird benutzt; sonst wird eine gestartet, was einige Sekunden dauert, und mit dem Algorithmus beendet.</translation>
        </message>
        <message>
            <location filename="../processing/ask.py" />
            <source>Of one date, a file per band too, or of several dates.</source>
            <translation type="unfinished">Eines Datums, auch eine Datei je Kanal, oder mehrerer Daten.</translation>
        </message>
        <message>
            <location filename="../processing/ask.py" />
            <source>ISO dates (2021-07-23) in the order of the layers, separated by commas; one for all of them; empty to read them from the layers' metadata or names.</source>
            <translation type="unfinished">ISO-Daten (2021-07-23) in der Reihenfolge der Layer, durch Kommas getrennt; eines für alle; leer, um sie aus Metadaten oder Namen der Layer zu lesen.</translation>
        </message>
        <message>
            <location filename="../processing/ask.py" />
            <source>In everyday English.</source>
            <translation type="unfinished">In alltäglichem Englisch.</translation>
        </message>
        <message>
            <location filename="../processing/ask.py" />
            <source>Optical layers</source>
            <translation type="unfinished">Optische Layer</translation>
        </message>
        <message>
            <location filename="../processing/ask.py" />
            <source>SAR layers</source>
            <translation type="unfinished">SAR-Layer</translation>
        </message>
        <message>
            <location filename="../processing/ask.py" />
            <source>question,answer,land cover,segmentation,vision language model,area,share,count,sar</source>
            <translation type="unfinished">Frage,Antwort,Landbedeckung,Segmentierung,Vision-Language-Modell,Fläche,Anteil,Anzahl,SAR</translation>
        </message>
        <message>
            <location filename="../processing/ask.py" />
            <source>Dates of the optical layers</source>
            <translation type="unfinished">Daten der optischen Layer</translation>
        </message>
        <message>
            <location filename="../processing/ask.py" />
            <source>Dates of the SAR layers</source>
            <translation type="unfinished">Daten der SAR-Layer</translation>
        </message>
        <message>
            <location filename="../processing/ask.py" />
            <source>Answer</source>
            <translation type="unfinished">Antwort</translation>
        </message>
        <message>
            <location filename="../processing/ask.py" />
            <source>Kind of answer</source>
            <translation type="unfinished">Art der Antwort</translation>
        </message>
        <message>
            <location filename="../processing/ask.py" />
            <source>Choice</source>
            <translation type="unfinished">Auswahl</translation>
        </message>
        <message>
            <location filename="../processing/ask_many.py" />
            <source>Ask over many layers</source>
            <translation type="unfinished">Viele Layer fragen</translation>
        </message>
        <message>
            <location filename="../processing/ask_many.py" />
            <source>Asks the same question of each layer of a list, on its own: a row of the table and the outlined regions for each. One runtime answers all of them.

A layer that can't be read or asked doesn't stop the others: its row has the status “failed” and says why, and the log names it. The algorithm itself fails only if all layers fail.

The regions of all layers come in the CRS of the first one that was answered. Their areas were measured in the scene of their own layer.</source>
            <translation type="unfinished">Stellt jedem Layer einer Liste für sich dieselbe Frage: eine Zeile der Tabelle und die umrissenen Flächen für jeden. Eine Laufzeitumgebung beantwortet alle.

Ein Layer, der nicht gelesen oder gefragt werden kann, hält die anderen nicht auf: seine Zeile hat den Status „failed“ und sagt warum, und das Protokoll nennt ihn. Der Algorithmus selbst schlägt nur fehl, wenn es alle Layer tun.

Die Flächen aller Layer kommen im KBS des ersten, der beantwortet wurde. Gemessen wurden sie in der Szene ihres eigenen Layers.</translation>
        </message>
        <message>
            <location filename="../processing/ask_many.py" />
            <source>Each is asked on its own.</source>
            <translation type="unfinished">Jeder wird für sich gefragt.</translation>
        </message>
        <message>
            <location filename="../processing/ask_many.py" />
            <source>As bands and names say</source>
            <translation type="unfinished">Wie Kanäle und Namen sagen</translation>
        </message>
        <message>
            <location filename="../processing/ask_many.py" />
            <source>Optical</source>
            <translation type="unfinished">Optisch</translation>
        </message>
        <message>
            <location filename="../processing/ask_many.py" />
            <source>SAR</source>
            <translation type="unfinished">SAR</translation>
        </message>
        <message>
            <location filename="../processing/ask_many.py" />
            <source>What the layers are: 0 as their bands and names say, 1 optical, 2 SAR.</source>
            <translation type="unfinished">Was die Layer sind: 0 wie ihre Kanäle und Namen sagen, 1 optisch, 2 SAR.</translation>
        </message>
        <message>
            <location filename="../processing/ask_many.py" />
            <source>question,batch,many,tiles,list,table,land cover,time series,sar</source>
            <translation type="unfinished">Frage,Stapel,viele,Kacheln,Liste,Tabelle,Landbedeckung,Zeitreihe,SAR</translation>
        </message>
        <message>
            <location filename="../processing/ask_many.py" />
            <source>Sensor</source>
            <translation type="unfinished">Sensor</translation>
        </message>
        <message>
            <location filename="../processing/ask_many.py" />
            <source>Table of answers</source>
            <translation type="unfinished">Tabelle der Antworten</translation>
        </message>
        <message>
            <location filename="../processing/ask_many.py" />
            <source>Layers answered</source>
            <translation type="unfinished">Beantwortete Layer</translation>
        </message>
        <message>
            <location filename="../processing/ask_many.py" />
            <source>Layers failed</source>
            <translation type="unfinished">Fehlgeschlagene Layer</translation>
        </message>
        <message>
            <location filename="../processing/ask_many.py" />
            <source>Which failed, and why</source>
            <translation type="unfinished">Welche fehlschlugen, und warum</translation>
        </message>
        <message>
            <location filename="../processing/ask_many.py" />
            <source>The question is empty. Type one.</source>
            <translation type="unfinished">Die Frage ist leer. Geben Sie eine ein.</translation>
        </message>
        <message>
            <location filename="../processing/ask_many.py" />
            <source>No layer was given. Choose at least one.</source>
            <translation type="unfinished">Kein Layer wurde angegeben. Wählen Sie mindestens einen.</translation>
        </message>
        <message>
            <location filename="../processing/ask_many.py" />
            <source>“{text}” can't be read as a raster. Check the path.</source>
            <translation type="unfinished">„{text}“ kann nicht als Raster gelesen werden. Prüfen Sie den Pfad.</translation>
        </message>
        <message>
            <location filename="../processing/ask_many.py" />
            <source>No layer could be asked.
</source>
            <translation type="unfinished">Kein Layer konnte gefragt werden.
</translation>
        </message>
        <message>
            <location filename="../processing/ask_many.py" />
            <source>Layer</source>
            <translation type="unfinished">Layer</translation>
        </message>
        <message>
            <location filename="../processing/asking.py" />
            <source>Run in a terminal: {command}   or choose an existing Python in Settings ▸ Options ▸ TerraScope.</source>
            <translation type="unfinished">Führen Sie in einem Terminal aus: {command}   oder wählen Sie ein vorhandenes Python unter Einstellungen ▸ Optionen ▸ TerraScope.</translation>
        </message>
        <message>
            <location filename="../processing/asking.py" />
            <source>TerraScope's runtime is not installed. {what}</source>
            <translation type="unfinished">TerraScopes Laufzeitumgebung ist nicht installiert. {what}</translation>
        </message>
        <message>
            <location filename="../processing/asking.py" />
            <source>Starting…</source>
            <translation type="unfinished">Wird gestartet …</translation>
        </message>
        <message>
            <location filename="../processing/asking.py" />
            <source>Run the algorithm again.</source>
            <translation type="unfinished">Führen Sie den Algorithmus noch einmal aus.</translation>
        </message>
        <message>
            <location filename="../processing/compare.py" />
            <source>Compare two dates</source>
            <translation type="unfinished">Zwei Daten vergleichen</translation>
        </message>
        <message>
            <location filename="../processing/compare.py" />
            <source>Outlines each class at two dates and tells what was gained, lost and kept: a layer of each, and a table with a row for each class. One question is asked for each class.

before_m2 is what was lost plus what was kept, after_m2 what was gained plus what was kept: both count only pixels that hold data at both dates. Areas are geodesic on the project's ellipsoid.

Images of different seasons may differ for that alone; the embedded model's masks have errors, which two dates add up. Check the warnings. For three or more dates use “Ask a question”.</source>
            <translation type="unfinished">Umreißt jede Klasse an zwei Daten und sagt, was gewonnen, verloren und geblieben ist: je ein Layer, und eine Tabelle mit einer Zeile je Klasse. Für jede Klasse wird eine Frage gestellt.

before_m2 ist Verlorenes plus Gebliebenes, after_m2 Gewonnenes plus Gebliebenes: beide zählen nur Pixel, die an beiden Daten Werte haben. Flächen sind geodätisch auf dem Ellipsoid des Projekts.

Bilder verschiedener Jahreszeiten können sich schon deshalb unterscheiden; die Masken des eingebauten Modells haben Fehler, die sich bei zwei Daten addieren. Beachten Sie die Warnungen. Für drei und mehr Daten nehmen Sie „Eine Frage stellen“.</translation>
        </message>
        <message>
            <location filename="../processing/compare.py" />
            <source>Of one date; a file per band too.</source>
            <translation type="unfinished">Eines Datums; auch eine Datei je Kanal.</translation>
        </message>
        <message>
            <location filename="../processing/compare.py" />
            <source>ISO date (2021-07-23); empty to read it from the layers' metadata or names.</source>
            <translation type="unfinished">ISO-Datum (2021-07-23); leer, um es aus Metadaten oder Namen der Layer zu lesen.</translation>
        </message>
        <message>
            <location filename="../processing/compare.py" />
            <source>Before</source>
            <translation type="unfinished">Vorher</translation>
        </message>
        <message>
            <location filename="../processing/compare.py" />
            <source>After</source>
            <translation type="unfinished">Nachher</translation>
        </message>
        <message>
            <location filename="../processing/compare.py" />
            <source>Optical layers before</source>
            <translation type="unfinished">Optische Layer vorher</translation>
        </message>
        <message>
            <location filename="../processing/compare.py" />
            <source>Optical layers after</source>
            <translation type="unfinished">Optische Layer nachher</translation>
        </message>
        <message>
            <location filename="../processing/compare.py" />
            <source>SAR layers before</source>
            <translation type="unfinished">SAR-Layer vorher</translation>
        </message>
        <message>
            <location filename="../processing/compare.py" />
            <source>SAR layers after</source>
            <translation type="unfinished">SAR-Layer nachher</translation>
        </message>
        <message>
            <location filename="../processing/compare.py" />
            <source>water, trees, grassland, cropland, built-up, bare, or other words for one of them.</source>
            <translation type="unfinished">water, trees, grassland, cropland, built-up, bare, oder andere englische Wörter dafür.</translation>
        </message>
        <message>
            <location filename="../processing/compare.py" />
            <source>Changes</source>
            <translation type="unfinished">Änderungen</translation>
        </message>
        <message>
            <location filename="../processing/compare.py" />
            <source>There is no layer {when}. Choose an optical or a SAR layer.</source>
            <translation type="unfinished">Es gibt keinen Layer {when}. Wählen Sie einen optischen oder einen SAR-Layer.</translation>
        </message>
        <message>
            <location filename="../processing/compare.py" />
            <source>“{layer}” doesn't tell its date. Give the date {when}.</source>
            <translation type="unfinished">„{layer}“ nennt sein Datum nicht. Geben Sie das Datum {when} an.</translation>
        </message>
        <message>
            <location filename="../processing/compare.py" />
            <source>The layers {when} have the dates {dates}. Give the date {when}.</source>
            <translation type="unfinished">Die Layer {when} haben die Daten {dates}. Geben Sie das Datum {when} an.</translation>
        </message>
        <message>
            <location filename="../processing/compare.py" />
            <source>No change of “{phrase}” was measured. {text}</source>
            <translation type="unfinished">Für „{phrase}“ wurde keine Änderung gemessen. {text}</translation>
        </message>
        <message>
            <location filename="../processing/compare.py" />
            <source>change detection,gained,lost,loss,deforestation,growth,time,multitemporal,sar</source>
            <translation type="unfinished">Änderungserkennung,gewonnen,verloren,Verlust,Entwaldung,Wachstum,Zeit,multitemporal,SAR</translation>
        </message>
        <message>
            <location filename="../processing/compare.py" />
            <source>Date before</source>
            <translation type="unfinished">Datum vorher</translation>
        </message>
        <message>
            <location filename="../processing/compare.py" />
            <source>Date after</source>
            <translation type="unfinished">Datum nachher</translation>
        </message>
        <message>
            <location filename="../processing/compare.py" />
            <source>Classes, separated by commas</source>
            <translation type="unfinished">Klassen, durch Kommas getrennt</translation>
        </message>
        <message>
            <location filename="../processing/compare.py" />
            <source>Table of changes</source>
            <translation type="unfinished">Tabelle der Änderungen</translation>
        </message>
        <message>
            <location filename="../processing/compare.py" />
            <source>No class was given. Name at least one, such as “trees”.</source>
            <translation type="unfinished">Keine Klasse wurde angegeben. Nennen Sie mindestens eine, etwa „trees“.</translation>
        </message>
        <message>
            <location filename="../processing/compare.py" />
            <source>The date before ({begin}) isn't earlier than the date after ({end}). Exchange the layers, or correct the dates.</source>
            <translation type="unfinished">Das Datum vorher ({begin}) ist nicht früher als das Datum nachher ({end}). Tauschen Sie die Layer oder berichtigen Sie die Daten.</translation>
        </message>
        <message>
            <location filename="../processing/compare.py" />
            <source>before</source>
            <translation type="unfinished">vorher</translation>
        </message>
        <message>
            <location filename="../processing/compare.py" />
            <source>after</source>
            <translation type="unfinished">nachher</translation>
        </message>
        <message>
            <location filename="../processing/inputs.py" />
            <source>There are {dates} dates for {layers} layers: give one for each, in their order, one for all, or none to read them from the layers.</source>
            <translation type="unfinished">Es gibt {dates} Daten für {layers} Layer: geben Sie eines für jeden an, in ihrer Reihenfolge, eines für alle, oder keines, um sie aus den Layern zu lesen.</translation>
        </message>
        <message>
            <location filename="../processing/inputs.py" />
            <source>“{date}” is not a date. Write it like 2021-07-23, or leave it empty.</source>
            <translation type="unfinished">„{date}“ ist kein Datum. Schreiben Sie es wie 2021-07-23 oder lassen Sie es leer.</translation>
        </message>
        <message>
            <location filename="../processing/inputs.py" />
            <source>No layer was given. Choose at least one optical or SAR layer.</source>
            <translation type="unfinished">Kein Layer wurde angegeben. Wählen Sie mindestens einen optischen oder SAR-Layer.</translation>
        </message>
        <message>
            <location filename="../processing/inputs.py" />
            <source>The area is empty. Give a rectangle, or leave it out for the whole layer.</source>
            <translation type="unfinished">Das Gebiet ist leer. Geben Sie ein Rechteck an, oder keines für den ganzen Layer.</translation>
        </message>
        <message>
            <location filename="../processing/inputs.py" />
            <source>The area has no CRS. Add it, as in “300000,301000,5800000,5801000 [EPSG:32633]”.</source>
            <translation type="unfinished">Das Gebiet hat kein KBS. Fügen Sie es an, wie in „300000,301000,5800000,5801000 [EPSG:32633]“.</translation>
        </message>
        <message>
            <location filename="../processing/inputs.py" />
            <source>polygons of “{name}”</source>
            <translation type="unfinished">Polygone von „{name}“</translation>
        </message>
        <message>
            <location filename="../processing/inputs.py" />
            <source>“{layer}” is a web map: give the pixel size of web maps as well.</source>
            <translation type="unfinished">„{layer}“ ist eine Webkarte: geben Sie auch die Pixelgröße von Webkarten an.</translation>
        </message>
        <message>
            <location filename="../processing/inputs.py" />
            <source>Cutting out {source}…</source>
            <translation type="unfinished">{source} wird ausgeschnitten …</translation>
        </message>
        <message>
            <location filename="../processing/inputs.py" />
            <source>“{text}” can't be read as a raster. Check the path, or leave it out.</source>
            <translation type="unfinished">„{text}“ kann nicht als Raster gelesen werden. Prüfen Sie den Pfad oder lassen Sie es weg.</translation>
        </message>
        <message>
            <location filename="../processing/inputs.py" />
            <source>The area</source>
            <translation type="unfinished">Das Gebiet</translation>
        </message>
        <message>
            <location filename="../processing/inputs.py" />
            <source>“{name}” is a web map without an end. Give the area.</source>
            <translation type="unfinished">„{name}“ ist eine Webkarte ohne Ende. Geben Sie das Gebiet an.</translation>
        </message>
        <message>
            <location filename="../processing/masks.py" />
            <source>{name}: {area} in {regions}, perimeter {perimeter}</source>
            <translation type="unfinished">{name}: {area} in {regions}, Umfang {perimeter}</translation>
        </message>
        <message>
            <location filename="../processing/masks.py" />
            <source>{name}: {area} in {regions}, perimeter {perimeter}, distance {distance}</source>
            <translation type="unfinished">{name}: {area} in {regions}, Umfang {perimeter}, Abstand {distance}</translation>
        </message>
        <message>
            <location filename="../processing/measure.py" />
            <source>Measure masks</source>
            <translation type="unfinished">Masken messen</translation>
        </message>
        <message>
            <location filename="../processing/measure.py" />
            <source>Measure</source>
            <translation type="unfinished">Messen</translation>
        </message>
        <message>
            <location filename="../processing/measure.py" />
            <source>Measures polygons, or a raster of whole numbers whose values are classes (0 is none), class by class. No model and no runtime is needed: QGIS itself measures, on the project's ellipsoid (WGS 84 where the project has none), with edges densified to 500 m, as the runtime measures the masks that it outlines.

Area: of all polygons of a class together, overlaps counted once. Count: separate regions; what meets at a corner is one. Perimeter: of all rings of the regions together. Share (0–1): of the reference area where one is given, and then only what lies inside it is measured at all; of a raster without one, of the pixels that hold data; else empty. Distance: between the nearest edges of a class and the other layer, geodesic, with the line that realises it; 0 where they touch (TOUCHES 1).

The outputs AREA_M2, COUNT and SHARE are of all classes together.</source>
            <translation type="unfinished">Misst Polygone, oder ein Raster ganzer Zahlen, deren Werte Klassen sind (0 ist keine), Klasse für Klasse. Weder Modell noch Laufzeitumgebung ist nötig: QGIS selbst misst, auf dem Ellipsoid des Projekts (WGS 84, wo das Projekt keines hat), mit auf 500 m verdichteten Kanten, so wie die Laufzeitumgebung die Masken misst, die sie umreißt.

Fläche: aller Polygone einer Klasse zusammen, Überlappungen einmal gezählt. Anzahl: getrennte Flächen; was sich an einer Ecke trifft, ist eine. Umfang: aller Ringe der Flächen zusammen. Anteil (0–1): an der Bezugsfläche, wo eine angegeben ist, und dann wird nur gemessen, was darin liegt; bei einem Raster ohne eine, an den Pixeln mit Daten; sonst leer. Abstand: zwischen den nächsten Kanten einer Klasse und des anderen Layers, geodätisch, mit der Linie dazu; 0, wo sie sich berühren (TOUCHES 1).

Die Ausgaben AREA_M2, COUNT und SHARE gelten für alle Klassen zusammen.</translation>
        </message>
        <message>
            <location filename="../processing/measure.py" />
            <source>Either these or a raster.</source>
            <translation type="unfinished">Entweder diese oder ein Raster.</translation>
        </message>
        <message>
            <location filename="../processing/measure.py" />
            <source>Polygons with the same value are measured together; without a field all of them are.</source>
            <translation type="unfinished">Polygone mit demselben Wert werden zusammen gemessen; ohne Feld alle.</translation>
        </message>
        <message>
            <location filename="../processing/measure.py" />
            <source>Its first band: 0 is no class, every other value one.</source>
            <translation type="unfinished">Sein erster Kanal: 0 ist keine Klasse, jeder andere Wert eine.</translation>
        </message>
        <message>
            <location filename="../processing/measure.py" />
            <source>Shares are of it, and only what lies inside is measured.</source>
            <translation type="unfinished">Anteile gelten für sie, und nur was darin liegt, wird gemessen.</translation>
        </message>
        <message>
            <location filename="../processing/measure.py" />
            <source>Features to which the nearest distance of each class is measured.</source>
            <translation type="unfinished">Objekte, zu denen der nächste Abstand jeder Klasse gemessen wird.</translation>
        </message>
        <message>
            <location filename="../processing/measure.py" />
            <source>Area</source>
            <translation type="unfinished">Fläche</translation>
        </message>
        <message>
            <location filename="../processing/measure.py" />
            <source>Share</source>
            <translation type="unfinished">Anteil</translation>
        </message>
        <message>
            <location filename="../processing/measure.py" />
            <source>Perimeter</source>
            <translation type="unfinished">Umfang</translation>
        </message>
        <message>
            <location filename="../processing/measure.py" />
            <source>Distance</source>
            <translation type="unfinished">Abstand</translation>
        </message>
        <message>
            <location filename="../processing/measure.py" />
            <source>Measured masks</source>
            <translation type="unfinished">Gemessene Masken</translation>
        </message>
        <message>
            <location filename="../processing/measure.py" />
            <source>area,share,percentage,count,perimeter,distance,geodesic,ellipsoid,mask,polygons,zonal</source>
            <translation type="unfinished">Fläche,Anteil,Prozent,Anzahl,Umfang,Abstand,geodätisch,Ellipsoid,Maske,Polygone,zonal</translation>
        </message>
        <message>
            <location filename="../processing/measure.py" />
            <source>Polygons</source>
            <translation type="unfinished">Polygone</translation>
        </message>
        <message>
            <location filename="../processing/measure.py" />
            <source>Field of the class</source>
            <translation type="unfinished">Feld der Klasse</translation>
        </message>
        <message>
            <location filename="../processing/measure.py" />
            <source>Raster of classes</source>
            <translation type="unfinished">Raster der Klassen</translation>
        </message>
        <message>
            <location filename="../processing/measure.py" />
            <source>Reference area</source>
            <translation type="unfinished">Bezugsfläche</translation>
        </message>
        <message>
            <location filename="../processing/measure.py" />
            <source>Distance to</source>
            <translation type="unfinished">Abstand zu</translation>
        </message>
        <message>
            <location filename="../processing/measure.py" />
            <source>Measured polygons</source>
            <translation type="unfinished">Gemessene Polygone</translation>
        </message>
        <message>
            <location filename="../processing/measure.py" />
            <source>Table of classes</source>
            <translation type="unfinished">Tabelle der Klassen</translation>
        </message>
        <message>
            <location filename="../processing/measure.py" />
            <source>Distance lines</source>
            <translation type="unfinished">Abstandslinien</translation>
        </message>
        <message>
            <location filename="../processing/measure.py" />
            <source>Area in m²</source>
            <translation type="unfinished">Fläche in m²</translation>
        </message>
        <message>
            <location filename="../processing/measure.py" />
            <source>Number of regions</source>
            <translation type="unfinished">Anzahl der Flächen</translation>
        </message>
        <message>
            <location filename="../processing/measure.py" />
            <source>Share (0–1)</source>
            <translation type="unfinished">Anteil (0–1)</translation>
        </message>
        <message>
            <location filename="../processing/measure.py" />
            <source>Nearest distance in m</source>
            <translation type="unfinished">Nächster Abstand in m</translation>
        </message>
        <message>
            <location filename="../processing/measure.py" />
            <source>Give either polygons or a raster of classes.</source>
            <translation type="unfinished">Geben Sie entweder Polygone oder ein Raster von Klassen an.</translation>
        </message>
        <message>
            <location filename="../processing/measure.py" />
            <source>“{layer}” has no CRS. Set it in the layer's properties.</source>
            <translation type="unfinished">„{layer}“ hat kein KBS. Setzen Sie es in den Layereigenschaften.</translation>
        </message>
        <message>
            <location filename="../processing/measure.py" />
            <source>“{raster}” is no file. Save it as one, and measure that.</source>
            <translation type="unfinished">„{raster}“ ist keine Datei. Speichern Sie den Layer als eine und messen Sie diese.</translation>
        </message>
        <message>
            <location filename="../processing/measure.py" />
            <source>all</source>
            <translation type="unfinished">alle</translation>
        </message>
        <message>
            <location filename="../processing/measuring.py" />
            <source>The polygons can't be merged: {lasterror}. Run “Fix geometries” first.</source>
            <translation type="unfinished">Die Polygone lassen sich nicht vereinigen: {lasterror}. Führen Sie zuerst „Geometrien reparieren“ aus.</translation>
        </message>
        <message>
            <location filename="../processing/measuring.py" />
            <source>“{path}” can't be opened. Check the path.</source>
            <translation type="unfinished">„{path}“ kann nicht geöffnet werden. Prüfen Sie den Pfad.</translation>
        </message>
        <message>
            <location filename="../processing/measuring.py" />
            <source>“{path}” holds decimal numbers; a mask or a map of classes holds whole ones.</source>
            <translation type="unfinished">„{path}“ enthält Dezimalzahlen; eine Maske oder Klassenkarte enthält ganze.</translation>
        </message>
        <message>
            <location filename="../processing/report.py" />
            <source>{words} {chip}{name}{dated}: {figures}, confidence {confidence}</source>
            <translation type="unfinished">{words} {chip}{name}{dated}: {figures}, Konfidenz {confidence}</translation>
        </message>
        <message>
            <location filename="../processing/report.py" />
            <source>Model {model} (checkpoint {checkpoint_sha256}), {device}, {seconds}</source>
            <translation type="unfinished">Modell {model} (Checkpoint {checkpoint_sha256}), {device}, {seconds}</translation>
        </message>
        <message>
            <location filename="../processing/report.py" />
            <source>Layers: {layers}</source>
            <translation type="unfinished">Layer: {layers}</translation>
        </message>
        <message>
            <location filename="../processing/report.py" />
            <source>Grid {width} × {height} in {crs}, pixels of {pixel_size_m} m; measured on {ellipsoid}</source>
            <translation type="unfinished">Raster {width} × {height} in {crs}, Pixel von {pixel_size_m} m; gemessen auf {ellipsoid}</translation>
        </message>
        <message>
            <location filename="../processing/report.py" />
            <source>“{path}” can't be written: {strerror}. Choose another file.</source>
            <translation type="unfinished">„{path}“ kann nicht geschrieben werden: {strerror}. Wählen Sie eine andere Datei.</translation>
        </message>
        <message>
            <location filename="../processing/report.py" />
            <source>Measured</source>
            <translation type="unfinished">Gemessen</translation>
        </message>
        <message>
            <location filename="../processing/segment.py" />
            <source>Segment by phrase</source>
            <translation type="unfinished">Nach Begriff segmentieren</translation>
        </message>
        <message>
            <location filename="../processing/segment.py" />
            <source>Outlines one class in rasters of one date, by its name or by other words for it: “water”, “lakes”, “forest”, “farmland”, “houses”. The runtime is asked “Outline the …”; the class that it understood stands in CLASS and in the regions.

What the model can't outline (single objects, kinds of trees, anything but water, trees, grassland, cropland, built-up land and bare ground) it refuses, and the algorithm fails with its words. Where nothing was found the regions are empty and AREA_M2 is 0.

Areas are geodesic on the project's ellipsoid; SHARE is of the pixels that hold data (0–1).</source>
            <translation type="unfinished">Umreißt eine Klasse in Rastern eines Datums, nach ihrem englischen Namen oder anderen Wörtern dafür: „water“, „lakes“, „forest“, „farmland“, „houses“. Die Laufzeitumgebung wird gefragt „Outline the …“; die verstandene Klasse steht in CLASS und in den Flächen.

Was das Modell nicht umreißen kann (einzelne Objekte, Baumarten, alles außer Wasser, Bäumen, Grasland, Acker, bebautem und kahlem Land), lehnt es ab, und der Algorithmus schlägt mit seinen Worten fehl. Wo nichts gefunden wurde, sind die Flächen leer und AREA_M2 ist 0.

Flächen sind geodätisch auf dem Ellipsoid des Projekts; SHARE gilt für die Pixel mit Daten (0–1).</translation>
        </message>
        <message>
            <location filename="../processing/segment.py" />
            <source>One class, in a word or a few.</source>
            <translation type="unfinished">Eine Klasse, in einem Wort oder wenigen, auf Englisch.</translation>
        </message>
        <message>
            <location filename="../processing/segment.py" />
            <source>segmentation,outline,extract,class,prompt,text,land cover,mask,polygonize,sar</source>
            <translation type="unfinished">Segmentierung,Umriss,extrahieren,Klasse,Prompt,Text,Landbedeckung,Maske,polygonisieren,SAR</translation>
        </message>
        <message>
            <location filename="../processing/segment.py" />
            <source>What to outline</source>
            <translation type="unfinished">Was umrissen wird</translation>
        </message>
        <message>
            <location filename="../processing/segment.py" />
            <source>The phrase is empty. Say what to outline, such as “water”.</source>
            <translation type="unfinished">Der Begriff ist leer. Sagen Sie, was umrissen werden soll, etwa „water“.</translation>
        </message>
        <message>
            <location filename="../processing/segment.py" />
            <source>Nothing was outlined for “{phrase}”. {text}</source>
            <translation type="unfinished">Für „{phrase}“ wurde nichts umrissen. {text}</translation>
        </message>
        <message>
            <location filename="../processing/status.py" />
            <source>Runtime status</source>
            <translation type="unfinished">Zustand der Laufzeitumgebung</translation>
        </message>
        <message>
            <location filename="../processing/status.py" />
            <source>Says what works on this machine and what is missing, as “terrascope doctor” does: the versions of the runtime and its libraries, devices and their memory, the models at hand, and what to do about what is wrong.

CAN_ASK is whether a question can be asked. A runtime that is missing is no error here: STATUS says how to install it.</source>
            <translation type="unfinished">Sagt wie „terrascope doctor“, was auf diesem Rechner geht und was fehlt: die Versionen der Laufzeitumgebung und ihrer Bibliotheken, Geräte und ihr Speicher, die vorhandenen Modelle, und was gegen Fehler zu tun ist.

CAN_ASK sagt, ob gefragt werden kann. Eine fehlende Laufzeitumgebung ist hier kein Fehler: STATUS sagt, wie man sie installiert.</translation>
        </message>
        <message>
            <location filename="../processing/status.py" />
            <source>Looking at this machine…</source>
            <translation type="unfinished">Dieser Rechner wird angesehen …</translation>
        </message>
        <message>
            <location filename="../processing/status.py" />
            <source>TerraScope's runtime</source>
            <translation type="unfinished">TerraScopes Laufzeitumgebung</translation>
        </message>
        <message>
            <location filename="../processing/status.py" />
            <source>“{python}” doesn't tell what works.</source>
            <translation type="unfinished">„{python}“ sagt nicht, was geht.</translation>
        </message>
        <message>
            <location filename="../processing/status.py" />
            <source>Choose another Python in Settings ▸ Options ▸ TerraScope.</source>
            <translation type="unfinished">Wählen Sie ein anderes Python unter Einstellungen ▸ Optionen ▸ TerraScope.</translation>
        </message>
        <message>
            <location filename="../processing/status.py" />
            <source>doctor,diagnose,models,devices,gpu,cuda,version,python,install</source>
            <translation type="unfinished">doctor,Diagnose,Modelle,Geräte,GPU,CUDA,Version,Python,installieren</translation>
        </message>
        <message>
            <location filename="../processing/status.py" />
            <source>A question can be asked</source>
            <translation type="unfinished">Es kann gefragt werden</translation>
        </message>
        <message>
            <location filename="../processing/status.py" />
            <source>The dock's runtime runs</source>
            <translation type="unfinished">Die Laufzeitumgebung des Bedienfelds läuft</translation>
        </message>
        <message>
            <location filename="../processing/status.py" />
            <source>Status</source>
            <translation type="unfinished">Status</translation>
        </message>
        <message>
            <location filename="../processing/status.py" />
            <source>Version of the runtime</source>
            <translation type="unfinished">Version der Laufzeitumgebung</translation>
        </message>
        <message>
            <location filename="../processing/status.py" />
            <source>Devices</source>
            <translation type="unfinished">Geräte</translation>
        </message>
        <message>
            <location filename="../processing/status.py" />
            <source>Models that load</source>
            <translation type="unfinished">Modelle, die sich laden lassen</translation>
        </message>
        <message>
            <location filename="../processing/status.py" />
            <source>Library</source>
            <translation type="unfinished">Bibliothek</translation>
        </message>
        <message>
            <location filename="../processing/status.py" />
            <source>Version</source>
            <translation type="unfinished">Version</translation>
        </message>
        <message>
            <location filename="../processing/status.py" />
            <source>Name</source>
            <translation type="unfinished">Name</translation>
        </message>
        <message>
            <location filename="../processing/status.py" />
            <source>Origin</source>
            <translation type="unfinished">Herkunft</translation>
        </message>
        <message>
            <location filename="../processing/status.py" />
            <source>State</source>
            <translation type="unfinished">Zustand</translation>
        </message>
        <message>
            <location filename="../processing/status.py" />
            <source>It last said: “{said}”.</source>
            <translation type="unfinished">Zuletzt sagte es: „{said}“.</translation>
        </message>
        <message>
            <location filename="../processing/tables.py" />
            <source>The table “{table}” of {folder} can't be opened. Ask again.</source>
            <translation type="unfinished">Die Tabelle „{table}“ von {folder} kann nicht geöffnet werden. Fragen Sie noch einmal.</translation>
        </message>
        <message>
            <location filename="../processing/tables.py" />
            <source>A feature could not be written: {error}.</source>
            <translation type="unfinished">Ein Objekt konnte nicht geschrieben werden: {error}.</translation>
        </message>
        <message>
            <location filename="../questions.py" />
            <source>No layer is ticked. Tick at least one optical or SAR layer above.</source>
            <translation type="unfinished">Kein Layer ist angehakt. Haken Sie oben mindestens einen optischen oder SAR-Layer an.</translation>
        </message>
        <message>
            <location filename="../questions.py" />
            <source>The question is empty. Type one, or pick one from the examples.</source>
            <translation type="unfinished">Die Frage ist leer. Geben Sie eine ein oder nehmen Sie eines der Beispiele.</translation>
        </message>
        <message>
            <location filename="../questions.py" />
            <source>The question has {count} characters; {max_characters} are the most. Shorten it.</source>
            <translation type="unfinished">Die Frage hat {count} Zeichen; höchstens {max_characters} sind möglich. Kürzen Sie sie.</translation>
        </message>
        <message>
            <location filename="../questions.py" />
            <source>The layer “{layer}” can't be read. Repair its data source, or untick it.</source>
            <translation type="unfinished">Der Layer „{layer}“ kann nicht gelesen werden. Reparieren Sie seine Datenquelle oder nehmen Sie den Haken weg.</translation>
        </message>
        <message>
            <location filename="../questions.py" />
            <source>The layer “{layer}” has no CRS. Set it in the layer's properties, or untick it.</source>
            <translation type="unfinished">Der Layer „{layer}“ hat kein KBS. Setzen Sie es in den Layereigenschaften oder nehmen Sie den Haken weg.</translation>
        </message>
        <message>
            <location filename="../questions.py" />
            <source>The date of “{layer}” is not a date: “{date}”. Write it like 2021-07-23, or clear it.</source>
            <translation type="unfinished">Das Datum von „{layer}“ ist keines: „{date}“. Schreiben Sie es wie 2021-07-23 oder löschen Sie es.</translation>
        </message>
        <message>
            <location filename="../questions.py" />
            <source>The results folder “{folder}” can't be written to. Choose another in Settings ▸ Options ▸ TerraScope.</source>
            <translation type="unfinished">In den Ergebnisordner „{folder}“ kann nicht geschrieben werden. Wählen Sie einen anderen unter Einstellungen ▸ Optionen ▸ TerraScope.</translation>
        </message>
        <message>
            <location filename="../removing.py" />
            <source>Remo&amp;ve the runtime</source>
            <translation type="unfinished">Laufzeitumgebung ent&amp;fernen</translation>
        </message>
        <message>
            <location filename="../removing.py" />
            <source>Version {version} with PyTorch {torch}, installed {made}</source>
            <translation type="unfinished">Version {version} mit PyTorch {torch}, installiert {made}</translation>
        </message>
        <message>
            <location filename="../removing.py" />
            <source>Removing the runtime…</source>
            <translation type="unfinished">Die Laufzeitumgebung wird entfernt …</translation>
        </message>
        <message>
            <location filename="../removing.py" />
            <source>Nothing was installed from TerraScope's panel</source>
            <translation type="unfinished">Aus TerraScopes Bedienfeld wurde nichts installiert</translation>
        </message>
        <message>
            <location filename="../removing.py" />
            <source>The runtime was removed.</source>
            <translation type="unfinished">Die Laufzeitumgebung wurde entfernt.</translation>
        </message>
        <message>
            <location filename="../runtime/builds.py" />
            <source>NVIDIA card (CUDA 13.0)</source>
            <translation type="unfinished">NVIDIA-Karte (CUDA 13.0)</translation>
        </message>
        <message>
            <location filename="../runtime/builds.py" />
            <source>NVIDIA card (CUDA 12.6)</source>
            <translation type="unfinished">NVIDIA-Karte (CUDA 12.6)</translation>
        </message>
        <message>
            <location filename="../runtime/builds.py" />
            <source>What pip is set up with here</source>
            <translation type="unfinished">Worauf pip hier eingestellt ist</translation>
        </message>
        <message>
            <location filename="../runtime/command.py" />
            <source>“{python}” ended without an answer: choose another Python.</source>
            <translation type="unfinished">„{python}“ endete ohne Antwort: wählen Sie ein anderes Python.</translation>
        </message>
        <message>
            <location filename="../runtime/command.py" />
            <source>The runtime is not installed.</source>
            <translation type="unfinished">Die Laufzeitumgebung ist nicht installiert.</translation>
        </message>
        <message>
            <location filename="../runtime/command.py" />
            <source>“{python}” ended without an answer; it last said: “{words}”.</source>
            <translation type="unfinished">„{python}“ endete ohne Antwort; zuletzt sagte es: „{words}“.</translation>
        </message>
        <message>
            <location filename="../runtime/command.py" />
            <source>“{python}” did not answer in time: choose another Python.</source>
            <translation type="unfinished">„{python}“ antwortete nicht rechtzeitig: wählen Sie ein anderes Python.</translation>
        </message>
        <message>
            <location filename="../runtime/find.py" />
            <source>There is no file “{path}”: choose the python of an environment, such as .venv/bin/python.</source>
            <translation type="unfinished">Die Datei „{path}“ gibt es nicht: wählen Sie das Python einer Umgebung, etwa .venv/bin/python.</translation>
        </message>
        <message>
            <location filename="../runtime/find.py" />
            <source>“{path}” can't be run: choose the python of an environment, such as .venv/bin/python.</source>
            <translation type="unfinished">„{path}“ lässt sich nicht ausführen: wählen Sie das Python einer Umgebung, etwa .venv/bin/python.</translation>
        </message>
        <message>
            <location filename="../runtime/find.py" />
            <source>“{python}” did not answer within {seconds} s: choose another Python.</source>
            <translation type="unfinished">„{python}“ antwortete nicht innerhalb von {seconds} s: wählen Sie ein anderes Python.</translation>
        </message>
        <message>
            <location filename="../runtime/find.py" />
            <source>“{python}” is Python {version}; the runtime needs 3.11 or newer: choose another.</source>
            <translation type="unfinished">„{python}“ ist Python {version}; die Laufzeitumgebung braucht 3.11 oder neuer: wählen Sie ein anderes.</translation>
        </message>
        <message>
            <location filename="../runtime/find.py" />
            <source>“{python}” is not a working Python: choose another, or make the environment anew.</source>
            <translation type="unfinished">„{python}“ ist kein funktionierendes Python: wählen Sie ein anderes oder legen Sie die Umgebung neu an.</translation>
        </message>
        <message>
            <location filename="../runtime/find.py" />
            <source>“{python}” lacks {names}: press Install, or choose another Python.</source>
            <translation type="unfinished">In „{python}“ fehlt {names}: drücken Sie „Installieren“ oder wählen Sie ein anderes Python.</translation>
        </message>
        <message>
            <location filename="../runtime/find.py" />
            <source>the runtime itself</source>
            <translation type="unfinished">die Laufzeitumgebung selbst</translation>
        </message>
        <message>
            <location filename="../runtime/installed.py" />
            <source>Removing TerraScope's runtime</source>
            <translation type="unfinished">TerraScopes Laufzeitumgebung entfernen</translation>
        </message>
        <message>
            <location filename="../runtime/installed.py" />
            <source>Not all of the runtime could be removed: {error}.</source>
            <translation type="unfinished">Nicht alles der Laufzeitumgebung konnte entfernt werden: {error}.</translation>
        </message>
        <message>
            <location filename="../runtime/installed.py" />
            <source>Close programs that use it, then press Remove again.</source>
            <translation type="unfinished">Schließen Sie Programme, die sie benutzen, und drücken Sie noch einmal „Entfernen“.</translation>
        </message>
        <message>
            <location filename="../runtime/installing.py" />
            <source>“{python}” can't be run: {error}.</source>
            <translation type="unfinished">„{python}“ lässt sich nicht ausführen: {error}.</translation>
        </message>
        <message>
            <location filename="../runtime/installing.py" />
            <source>nothing</source>
            <translation type="unfinished">nichts</translation>
        </message>
        <message>
            <location filename="../runtime/installing.py" />
            <source>The installation ended without a word; it last said: {last}</source>
            <translation type="unfinished">Die Installation endete ohne ein Wort; zuletzt sagte sie: {last}</translation>
        </message>
        <message>
            <location filename="../runtime/installing.py" />
            <source>Press Install again.</source>
            <translation type="unfinished">Drücken Sie noch einmal „Installieren“.</translation>
        </message>
        <message>
            <location filename="../runtime/installing.py" />
            <source>Choose another Python.</source>
            <translation type="unfinished">Wählen Sie ein anderes Python.</translation>
        </message>
        <message>
            <location filename="../runtime/process.py" />
            <source>The runtime was killed or crashed.</source>
            <translation type="unfinished">Die Laufzeitumgebung wurde beendet oder ist abgestürzt.</translation>
        </message>
        <message>
            <location filename="../runtime/process.py" />
            <source>The runtime ended by itself (exit code {code}).</source>
            <translation type="unfinished">Die Laufzeitumgebung endete von selbst (Exitcode {code}).</translation>
        </message>
        <message>
            <location filename="../runtime/process.py" />
            <source>The runtime could not be started: {error}.</source>
            <translation type="unfinished">Die Laufzeitumgebung konnte nicht gestartet werden: {error}.</translation>
        </message>
        <message>
            <location filename="../runtime/process.py" />
            <source>The runtime did not start within two minutes.</source>
            <translation type="unfinished">Die Laufzeitumgebung startete nicht innerhalb von zwei Minuten.</translation>
        </message>
        <message>
            <location filename="../runtime/process.py" />
            <source>The runtime and the plugin are of different versions: update the plugin.</source>
            <translation type="unfinished">Laufzeitumgebung und Erweiterung haben verschiedene Versionen: aktualisieren Sie die Erweiterung.</translation>
        </message>
        <message>
            <location filename="../runtime/process.py" />
            <source>The runtime and the plugin are of different versions: update the runtime.</source>
            <translation type="unfinished">Laufzeitumgebung und Erweiterung haben verschiedene Versionen: aktualisieren Sie die Laufzeitumgebung.</translation>
        </message>
        <message>
            <location filename="../runtime/pythons.py" />
            <source>Python {version} ({path})</source>
            <translation type="unfinished">Python {version} ({path})</translation>
        </message>
        <message>
            <location filename="../runtime/pythons.py" />
            <source>Python {number} is too old: 3.11 or newer is needed.</source>
            <translation type="unfinished">Python {number} ist zu alt: 3.11 oder neuer ist nötig.</translation>
        </message>
        <message>
            <location filename="../runtime/pythons.py" />
            <source>Python {number} is newer than PyTorch's wheels.</source>
            <translation type="unfinished">Python {number} ist neuer als die Wheels von PyTorch.</translation>
        </message>
        <message>
            <location filename="../runtime/pythons.py" />
            <source>“{path}” is not a working Python.</source>
            <translation type="unfinished">„{path}“ ist kein funktionierendes Python.</translation>
        </message>
        <message>
            <location filename="../runtime/pythons.py" />
            <source>Python {number} in “{path}” is a 32-bit one; PyTorch needs 64 bits.</source>
            <translation type="unfinished">Python {number} in „{path}“ hat 32 Bit; PyTorch braucht 64.</translation>
        </message>
        <message>
            <location filename="../runtime/pythons.py" />
            <source>Python {number} lacks its venv module (Debian, Ubuntu: sudo apt install python3-venv).</source>
            <translation type="unfinished">Python {number} fehlt das Modul venv (Debian, Ubuntu: sudo apt install python3-venv).</translation>
        </message>
        <message>
            <location filename="../runtime/question.py" />
            <source>Press Ask to ask again; the runtime then starts anew.</source>
            <translation type="unfinished">Drücken Sie „Fragen“, um noch einmal zu fragen; die Laufzeitumgebung startet dann neu.</translation>
        </message>
        <message>
            <location filename="../runtime/question.py" />
            <source>The runtime did not take the question (HTTP {status}: {detail}).</source>
            <translation type="unfinished">Die Laufzeitumgebung nahm die Frage nicht an (HTTP {status}: {detail}).</translation>
        </message>
        <message>
            <location filename="../runtime/question.py" />
            <source>The runtime has given no sign of life for {seconds} s.</source>
            <translation type="unfinished">Die Laufzeitumgebung gab seit {seconds} s kein Lebenszeichen.</translation>
        </message>
        <message>
            <location filename="../runtime/question.py" />
            <source>The runtime could not be reached.</source>
            <translation type="unfinished">Die Laufzeitumgebung war nicht erreichbar.</translation>
        </message>
        <message>
            <location filename="../runtime/question.py" />
            <source>The connection to the runtime was lost.</source>
            <translation type="unfinished">Die Verbindung zur Laufzeitumgebung ging verloren.</translation>
        </message>
        <message>
            <location filename="../runtime/question.py" />
            <source>The runtime sent an event that can't be read ({error}).</source>
            <translation type="unfinished">Die Laufzeitumgebung schickte ein Ereignis, das nicht gelesen werden kann ({error}).</translation>
        </message>
        <message>
            <location filename="../runtime/supervisor.py" />
            <source>Press Install in TerraScope's panel, or choose an existing Python there.</source>
            <translation type="unfinished">Drücken Sie „Installieren“ in TerraScopes Bedienfeld oder wählen Sie dort ein vorhandenes Python.</translation>
        </message>
        <message>
            <location filename="../runtime/supervisor.py" />
            <source>{how} Press Ask to start it again.</source>
            <translation type="unfinished">{how} Drücken Sie „Fragen“, um sie wieder zu starten.</translation>
        </message>
        <message>
            <location filename="../runtime/supervisor.py" />
            <source>The runtime was stopped.</source>
            <translation type="unfinished">Die Laufzeitumgebung wurde angehalten.</translation>
        </message>
        <message>
            <location filename="../runtime/supervisor.py" />
            <source>Press Ask to start it again.</source>
            <translation type="unfinished">Drücken Sie „Fragen“, um sie wieder zu starten.</translation>
        </message>
        <message>
            <location filename="../setting_up.py" />
            <source>TerraScope's runtime ({version}) with its embedded model; PyTorch, SAM 2, transformers, rasterio and what they need</source>
            <translation type="unfinished">TerraScopes Laufzeitumgebung ({version}) mit eingebautem Modell; PyTorch, SAM 2, transformers, rasterio und was sie brauchen</translation>
        </message>
        <message>
            <location filename="../setting_up.py" />
            <source>Nothing is left of it.</source>
            <translation type="unfinished">Nichts davon ist übrig.</translation>
        </message>
        <message>
            <location filename="../setting_up.py" />
            <source>TerraScope {version}, PyTorch {torch}</source>
            <translation type="unfinished">TerraScope {version}, PyTorch {torch}</translation>
        </message>
        <message>
            <location filename="../setting_up.py" />
            <source>this checkout</source>
            <translation type="unfinished">dieser Arbeitskopie</translation>
        </message>
        <message>
            <location filename="../setting_up.py" />
            <source>Nothing half-made is left; what was fetched is kept, so that it goes faster next time.</source>
            <translation type="unfinished">Nichts Halbfertiges bleibt zurück; Geladenes wird behalten, damit es nächstes Mal schneller geht.</translation>
        </message>
        <message>
            <location filename="../setting_up.py" />
            <source>It needs Python 3.11 or newer: install one from python.org, then press “Another…” and choose it.</source>
            <translation type="unfinished">Dafür ist Python 3.11 oder neuer nötig: installieren Sie eines von python.org, drücken Sie dann „Anderes …“ und wählen Sie es.</translation>
        </message>
        <message>
            <location filename="../setting_up.py" />
            <source>The runtime doesn't work.</source>
            <translation type="unfinished">Die Laufzeitumgebung funktioniert nicht.</translation>
        </message>
        <message>
            <location filename="../setting_up.py" />
            <source>Folder for TerraScope's runtime</source>
            <translation type="unfinished">Ordner für TerraScopes Laufzeitumgebung</translation>
        </message>
        <message>
            <location filename="../setting_up.py" />
            <source>Folder of wheels</source>
            <translation type="unfinished">Ordner mit Wheels</translation>
        </message>
        <message>
            <location filename="../setting_up.py" />
            <source>Python that makes the environment</source>
            <translation type="unfinished">Python, das die Umgebung anlegt</translation>
        </message>
        <message>
            <location filename="../setting_up.py" />
            <source>It can't be installed like this.</source>
            <translation type="unfinished">So kann sie nicht installiert werden.</translation>
        </message>
        <message>
            <location filename="../setting_up.py" />
            <source>For networks with a package mirror of their own</source>
            <translation type="unfinished">Für Netze mit eigenem Paketspiegel</translation>
        </message>
        <message>
            <location filename="../setting_up.py" />
            <source>✓ The model {name} works</source>
            <translation type="unfinished">✓ Das Modell {name} funktioniert</translation>
        </message>
        <message>
            <location filename="../setting_up.py" />
            <source>None found: install Python 3.12 from python.org</source>
            <translation type="unfinished">Keines gefunden: installieren Sie Python 3.12 von python.org</translation>
        </message>
        <message>
            <location filename="../setting_up.py" />
            <source>You can ask now.</source>
            <translation type="unfinished">Sie können jetzt fragen.</translation>
        </message>
        <message>
            <location filename="../setting_up.py" />
            <source>The installation was cancelled.</source>
            <translation type="unfinished">Die Installation wurde abgebrochen.</translation>
        </message>
        <message>
            <location filename="../where.py" />
            <source>What lies inside the same polygons counts.</source>
            <translation type="unfinished">Es zählt, was in denselben Polygonen liegt.</translation>
        </message>
        <message>
            <location filename="../where.py" />
            <source>This project has no polygon layer.</source>
            <translation type="unfinished">Dieses Projekt hat keinen Polygonlayer.</translation>
        </message>
        <message>
            <location filename="../where.py" />
            <source>{count} selected</source>
            <translation type="unfinished">{count} gewählt</translation>
        </message>
        <message>
            <location filename="../where.py" />
            <source>None selected: press “Select…” and click on the map.</source>
            <translation type="unfinished">Nichts gewählt: drücken Sie „Wählen …“ und klicken Sie auf die Karte.</translation>
        </message>
        <message>
            <location filename="../where.py" />
            <source>The rectangle</source>
            <translation type="unfinished">Das Rechteck</translation>
        </message>
        <message>
            <location filename="../where.py" />
            <source>The project has no CRS: set one, so that the rectangle is somewhere.</source>
            <translation type="unfinished">Das Projekt hat kein KBS: setzen Sie eines, damit das Rechteck irgendwo liegt.</translation>
        </message>
        <message>
            <location filename="../where.py" />
            <source>The polygons of the earlier question</source>
            <translation type="unfinished">Die Polygone der früheren Frage</translation>
        </message>
        <message>
            <location filename="../where.py" />
            <source>Polygons of the earlier question</source>
            <translation type="unfinished">Polygone der früheren Frage</translation>
        </message>
        <message>
            <location filename="../where.py" />
            <source>No rectangle is drawn yet. Press “Draw…” and drag one on the map.</source>
            <translation type="unfinished">Noch ist kein Rechteck gezeichnet. Drücken Sie „Zeichnen …“ und ziehen Sie eines auf der Karte auf.</translation>
        </message>
        <message>
            <location filename="../where.py" />
            <source>This project has no polygon layer. Add one, or choose another area.</source>
            <translation type="unfinished">Dieses Projekt hat keinen Polygonlayer. Fügen Sie einen hinzu oder wählen Sie ein anderes Gebiet.</translation>
        </message>
        <message>
            <location filename="../where.py" />
            <source>Drag a rectangle on the map.</source>
            <translation type="unfinished">Ziehen Sie auf der Karte ein Rechteck auf.</translation>
        </message>
        <message>
            <location filename="../widgets/answer_panel.py" />
            <source>{width} × {height} pixels of {pixel_size_m} m</source>
            <translation type="unfinished">{width} × {height} Pixel von {pixel_size_m} m</translation>
        </message>
        <message>
            <location filename="../widgets/answer_panel.py" />
            <source>Save the masks and lines as Shapefiles beside the results</source>
            <translation type="unfinished">Masken und Linien als Shapefiles neben den Ergebnissen speichern</translation>
        </message>
        <message>
            <location filename="../widgets/answer_panel.py" />
            <source>{share} of the valid pixels</source>
            <translation type="unfinished">{share} der gültigen Pixel</translation>
        </message>
        <message>
            <location filename="../widgets/answer_panel.py" />
            <source>masks corrected by hand</source>
            <translation type="unfinished">Masken von Hand berichtigt</translation>
        </message>
        <message>
            <location filename="../widgets/answer_panel.py" />
            <source>Answer: {text}</source>
            <translation type="unfinished">Antwort: {text}</translation>
        </message>
        <message>
            <location filename="../widgets/answer_panel.py" />
            <source>Export Shapefile</source>
            <translation type="unfinished">Shapefile exportieren</translation>
        </message>
        <message>
            <location filename="../widgets/answer_panel.py" />
            <source>Export the masks as a Shapefile</source>
            <translation type="unfinished">Die Masken als Shapefile exportieren</translation>
        </message>
        <message>
            <location filename="../widgets/answer_panel.py" />
            <source>Report and other formats…</source>
            <translation type="unfinished">Bericht und andere Formate …</translation>
        </message>
        <message>
            <location filename="../widgets/answer_panel.py" />
            <source>Export in other formats, or as a report</source>
            <translation type="unfinished">In anderen Formaten oder als Bericht exportieren</translation>
        </message>
        <message>
            <location filename="../widgets/answer_panel.py" />
            <source>GeoPackage, GeoJSON, KML, CSV, masks, or a report as HTML or PDF; in any folder</source>
            <translation type="unfinished">GeoPackage, GeoJSON, KML, CSV, Masken oder ein Bericht als HTML oder PDF; in jeden Ordner</translation>
        </message>
        <message>
            <location filename="../widgets/answer_panel.py" />
            <source>Open the folder of this answer</source>
            <translation type="unfinished">Den Ordner dieser Antwort öffnen</translation>
        </message>
        <message>
            <location filename="../widgets/answer_panel.py" />
            <source>Select the {name} on the map</source>
            <translation type="unfinished">{name} auf der Karte auswählen</translation>
        </message>
        <message>
            <location filename="../widgets/answer_panel.py" />
            <source>Select on the map: {name} (confidence {confidence} %)</source>
            <translation type="unfinished">Auf der Karte auswählen: {name} (Konfidenz {confidence} %)</translation>
        </message>
        <message>
            <location filename="../widgets/answer_panel.py" />
            <source>This answer has no mask to export</source>
            <translation type="unfinished">Diese Antwort hat keine Maske zum Exportieren</translation>
        </message>
        <message>
            <location filename="../widgets/area_choice.py" />
            <source>as the map shows</source>
            <translation type="unfinished">wie die Karte zeigt</translation>
        </message>
        <message>
            <location filename="../widgets/area_choice.py" />
            <source>Whole layer</source>
            <translation type="unfinished">Ganzer Layer</translation>
        </message>
        <message>
            <location filename="../widgets/area_choice.py" />
            <source>A rectangle I draw</source>
            <translation type="unfinished">Ein Rechteck, das ich zeichne</translation>
        </message>
        <message>
            <location filename="../widgets/area_choice.py" />
            <source>Selected polygons</source>
            <translation type="unfinished">Gewählte Polygone</translation>
        </message>
        <message>
            <location filename="../widgets/area_choice.py" />
            <source>Layer of the polygons</source>
            <translation type="unfinished">Layer der Polygone</translation>
        </message>
        <message>
            <location filename="../widgets/area_choice.py" />
            <source>Only what lies inside the selected polygons of this layer counts.</source>
            <translation type="unfinished">Nur was in den gewählten Polygonen dieses Layers liegt, zählt.</translation>
        </message>
        <message>
            <location filename="../widgets/area_choice.py" />
            <source>Size of web maps' pixels in metres</source>
            <translation type="unfinished">Größe der Pixel von Webkarten in Metern</translation>
        </message>
        <message>
            <location filename="../widgets/area_choice.py" />
            <source>Web maps have no pixels of their own: they are drawn as a picture with pixels of this size on the ground.</source>
            <translation type="unfinished">Webkarten haben keine eigenen Pixel: sie werden als Bild mit Pixeln dieser Größe am Boden gezeichnet.</translation>
        </message>
        <message>
            <location filename="../widgets/area_choice.py" />
            <source>Pixel of &amp;web maps</source>
            <translation type="unfinished">Pixel von &amp;Webkarten</translation>
        </message>
        <message>
            <location filename="../widgets/area_choice.py" />
            <source>Select polygons of this layer on the map</source>
            <translation type="unfinished">Polygone dieses Layers auf der Karte auswählen</translation>
        </message>
        <message>
            <location filename="../widgets/area_choice.py" />
            <source>Drag a rectangle on the map</source>
            <translation type="unfinished">Ein Rechteck auf der Karte aufziehen</translation>
        </message>
        <message>
            <location filename="../widgets/area_choice.py" />
            <source>Select…</source>
            <translation type="unfinished">Wählen …</translation>
        </message>
        <message>
            <location filename="../widgets/area_choice.py" />
            <source>Draw…</source>
            <translation type="unfinished">Zeichnen …</translation>
        </message>
        <message>
            <location filename="../widgets/band_roles.py" />
            <source>Blue</source>
            <translation type="unfinished">Blau</translation>
        </message>
        <message>
            <location filename="../widgets/band_roles.py" />
            <source>Green</source>
            <translation type="unfinished">Grün</translation>
        </message>
        <message>
            <location filename="../widgets/band_roles.py" />
            <source>Red</source>
            <translation type="unfinished">Rot</translation>
        </message>
        <message>
            <location filename="../widgets/band_roles.py" />
            <source>Near infrared</source>
            <translation type="unfinished">Nahes Infrarot</translation>
        </message>
        <message>
            <location filename="../widgets/band_roles.py" />
            <source>Short-wave infrared 1</source>
            <translation type="unfinished">Kurzwelliges Infrarot 1</translation>
        </message>
        <message>
            <location filename="../widgets/band_roles.py" />
            <source>Short-wave infrared 2</source>
            <translation type="unfinished">Kurzwelliges Infrarot 2</translation>
        </message>
        <message>
            <location filename="../widgets/band_roles.py" />
            <source>VV</source>
            <translation type="unfinished">VV</translation>
        </message>
        <message>
            <location filename="../widgets/band_roles.py" />
            <source>VH</source>
            <translation type="unfinished">VH</translation>
        </message>
        <message>
            <location filename="../widgets/band_roles.py" />
            <source>Reflectance, 0 to 1</source>
            <translation type="unfinished">Reflexion, 0 bis 1</translation>
        </message>
        <message>
            <location filename="../widgets/band_roles.py" />
            <source>Reflectance times 10,000</source>
            <translation type="unfinished">Reflexion mal 10.000</translation>
        </message>
        <message>
            <location filename="../widgets/band_roles.py" />
            <source>Reflectance times 10,000, plus 1,000 (Sentinel-2 since 2022)</source>
            <translation type="unfinished">Reflexion mal 10.000, plus 1.000 (Sentinel-2 seit 2022)</translation>
        </message>
        <message>
            <location filename="../widgets/band_roles.py" />
            <source>Landsat Collection 2 surface reflectance</source>
            <translation type="unfinished">Landsat Collection 2, Oberflächenreflexion</translation>
        </message>
        <message>
            <location filename="../widgets/band_roles.py" />
            <source>Shades of a picture, from black to white</source>
            <translation type="unfinished">Helligkeiten eines Bildes, von Schwarz bis Weiß</translation>
        </message>
        <message>
            <location filename="../widgets/band_roles.py" />
            <source>Backscatter in decibels</source>
            <translation type="unfinished">Rückstreuung in Dezibel</translation>
        </message>
        <message>
            <location filename="../widgets/band_roles.py" />
            <source>Backscatter as linear power</source>
            <translation type="unfinished">Rückstreuung als lineare Leistung</translation>
        </message>
        <message>
            <location filename="../widgets/band_roles.py" />
            <source>{role}: {number}</source>
            <translation type="unfinished">{role}: {number}</translation>
        </message>
        <message>
            <location filename="../widgets/band_roles.py" />
            <source>black {black}, white {white}</source>
            <translation type="unfinished">Schwarz {black}, Weiß {white}</translation>
        </message>
        <message>
            <location filename="../widgets/band_roles.py" />
            <source>&amp;Look what the runtime finds</source>
            <translation type="unfinished">&amp;Nachsehen, was die Laufzeitumgebung findet</translation>
        </message>
        <message>
            <location filename="../widgets/band_roles.py" />
            <source>Say which &amp;band is what</source>
            <translation type="unfinished">Sagen, welcher &amp;Kanal was ist</translation>
        </message>
        <message>
            <location filename="../widgets/band_roles.py" />
            <source>What isn't said here the runtime finds by itself, from names, metadata and values.</source>
            <translation type="unfinished">Was hier nicht gesagt wird, findet die Laufzeitumgebung selbst, aus Namen, Metadaten und Werten.</translation>
        </message>
        <message>
            <location filename="../widgets/band_roles.py" />
            <source>No band is chosen. Choose one, or leave the bands to the runtime.</source>
            <translation type="unfinished">Kein Kanal ist gewählt. Wählen Sie einen oder überlassen Sie die Kanäle der Laufzeitumgebung.</translation>
        </message>
        <message>
            <location filename="../widgets/band_roles.py" />
            <source>White must be a larger number than black.</source>
            <translation type="unfinished">Weiß muss eine größere Zahl sein als Schwarz.</translation>
        </message>
        <message>
            <location filename="../widgets/band_roles.py" />
            <source>What the numbers mean</source>
            <translation type="unfinished">Was die Zahlen bedeuten</translation>
        </message>
        <message>
            <location filename="../widgets/band_roles.py" />
            <source>From the layer's &amp;style</source>
            <translation type="unfinished">Aus dem &amp;Stil des Layers</translation>
        </message>
        <message>
            <location filename="../widgets/band_roles.py" />
            <source>The numbers that the map shows as black and white</source>
            <translation type="unfinished">Die Zahlen, die die Karte schwarz und weiß zeigt</translation>
        </message>
        <message>
            <location filename="../widgets/band_roles.py" />
            <source>As the runtime finds it</source>
            <translation type="unfinished">Wie die Laufzeitumgebung es findet</translation>
        </message>
        <message>
            <location filename="../widgets/band_roles.py" />
            <source>What the &amp;numbers mean</source>
            <translation type="unfinished">Was die &amp;Zahlen bedeuten</translation>
        </message>
        <message>
            <location filename="../widgets/band_roles.py" />
            <source>Found {bands}.</source>
            <translation type="unfinished">Gefunden: {bands}.</translation>
        </message>
        <message>
            <location filename="../widgets/band_roles.py" />
            <source>As found: {meaning}</source>
            <translation type="unfinished">Wie gefunden: {meaning}</translation>
        </message>
        <message>
            <location filename="../widgets/band_roles.py" />
            <source>Blac&amp;k</source>
            <translation type="unfinished">Sch&amp;warz</translation>
        </message>
        <message>
            <location filename="../widgets/band_roles.py" />
            <source>&amp;White</source>
            <translation type="unfinished">W&amp;eiß</translation>
        </message>
        <message>
            <location filename="../widgets/band_roles.py" />
            <source>Band for {role}</source>
            <translation type="unfinished">Kanal für {role}</translation>
        </message>
        <message>
            <location filename="../widgets/band_roles.py" />
            <source>No band</source>
            <translation type="unfinished">Kein Kanal</translation>
        </message>
        <message>
            <location filename="../widgets/band_roles.py" />
            <source>Number that is black</source>
            <translation type="unfinished">Zahl, die schwarz ist</translation>
        </message>
        <message>
            <location filename="../widgets/band_roles.py" />
            <source>Number that is white</source>
            <translation type="unfinished">Zahl, die weiß ist</translation>
        </message>
        <message>
            <location filename="../widgets/change_chart.py" />
            <source>Change of {name}</source>
            <translation type="unfinished">Änderung von {name}</translation>
        </message>
        <message>
            <location filename="../widgets/change_chart.py" />
            <source>{before} on {first}, {after} on {last}</source>
            <translation type="unfinished">{before} am {first}, {after} am {last}</translation>
        </message>
        <message>
            <location filename="../widgets/change_view.py" />
            <source>of scene</source>
            <translation type="unfinished">der Szene</translation>
        </message>
        <message>
            <location filename="../widgets/change_view.py" />
            <source>of before</source>
            <translation type="unfinished">von vorher</translation>
        </message>
        <message>
            <location filename="../widgets/change_view.py" />
            <source>Select on the map: {name} on {date}. In all of that image it has {area}; the table counts only what both images show.</source>
            <translation type="unfinished">Auf der Karte auswählen: {name} am {date}. Im ganzen Bild sind es {area}; die Tabelle zählt nur, was beide Bilder zeigen.</translation>
        </message>
        <message>
            <location filename="../widgets/change_view.py" />
            <source>Select the {name} of {date} on the map</source>
            <translation type="unfinished">{name} vom {date} auf der Karte auswählen</translation>
        </message>
        <message>
            <location filename="../widgets/change_view.py" />
            <source>Net</source>
            <translation type="unfinished">Netto</translation>
        </message>
        <message>
            <location filename="../widgets/correcting_bar.py" />
            <source>Add</source>
            <translation type="unfinished">Hinzufügen</translation>
        </message>
        <message>
            <location filename="../widgets/correcting_bar.py" />
            <source>A click adds what looks like the clicked place</source>
            <translation type="unfinished">Ein Klick fügt hinzu, was wie die angeklickte Stelle aussieht</translation>
        </message>
        <message>
            <location filename="../widgets/correcting_bar.py" />
            <source>Click where the mask lacks something. Ctrl+Z takes it back, Escape ends.</source>
            <translation type="unfinished">Klicken Sie, wo der Maske etwas fehlt. Strg+Z nimmt es zurück, Escape beendet.</translation>
        </message>
        <message>
            <location filename="../widgets/correcting_bar.py" />
            <source>Remove</source>
            <translation type="unfinished">Entfernen</translation>
        </message>
        <message>
            <location filename="../widgets/correcting_bar.py" />
            <source>A click takes away what looks like the clicked place</source>
            <translation type="unfinished">Ein Klick nimmt weg, was wie die angeklickte Stelle aussieht</translation>
        </message>
        <message>
            <location filename="../widgets/correcting_bar.py" />
            <source>Click where the mask has too much. Ctrl+Z takes it back, Escape ends.</source>
            <translation type="unfinished">Klicken Sie, wo die Maske zu viel hat. Strg+Z nimmt es zurück, Escape beendet.</translation>
        </message>
        <message>
            <location filename="../widgets/correcting_bar.py" />
            <source>Leave out</source>
            <translation type="unfinished">Weglassen</translation>
        </message>
        <message>
            <location filename="../widgets/correcting_bar.py" />
            <source>A click leaves a whole region (one polygon) out</source>
            <translation type="unfinished">Ein Klick lässt eine ganze Fläche (ein Polygon) weg</translation>
        </message>
        <message>
            <location filename="../widgets/correcting_bar.py" />
            <source>Click the region to leave out. Ctrl+Z takes it back, Escape ends.</source>
            <translation type="unfinished">Klicken Sie auf die Fläche, die wegbleiben soll. Strg+Z nimmt es zurück, Escape beendet.</translation>
        </message>
        <message>
            <location filename="../widgets/correcting_bar.py" />
            <source>Correct the {name}</source>
            <translation type="unfinished">{name} berichtigen</translation>
        </message>
        <message>
            <location filename="../widgets/correcting_bar.py" />
            <source>Done</source>
            <translation type="unfinished">Fertig</translation>
        </message>
        <message>
            <location filename="../widgets/correcting_bar.py" />
            <source>Put the tool away (Escape on the map)</source>
            <translation type="unfinished">Das Werkzeug weglegen (Escape auf der Karte)</translation>
        </message>
        <message>
            <location filename="../widgets/correcting_bar.py" />
            <source>Leave out selected</source>
            <translation type="unfinished">Gewählte weglassen</translation>
        </message>
        <message>
            <location filename="../widgets/correcting_bar.py" />
            <source>Ask inside selected</source>
            <translation type="unfinished">In Gewählten fragen</translation>
        </message>
        <message>
            <location filename="../widgets/correcting_bar.py" />
            <source>Take the last correction back (Ctrl+Z on the map)</source>
            <translation type="unfinished">Die letzte Berichtigung zurücknehmen (Strg+Z auf der Karte)</translation>
        </message>
        <message>
            <location filename="../widgets/correcting_bar.py" />
            <source>Undo all</source>
            <translation type="unfinished">Alles rückgängig</translation>
        </message>
        <message>
            <location filename="../widgets/correcting_bar.py" />
            <source>Back to the masks as the model made them</source>
            <translation type="unfinished">Zurück zu den Masken, wie das Modell sie machte</translation>
        </message>
        <message>
            <location filename="../widgets/correcting_bar.py" />
            <source>Choose what a click on the map does.</source>
            <translation type="unfinished">Wählen Sie, was ein Klick auf die Karte tut.</translation>
        </message>
        <message>
            <location filename="../widgets/correcting_bar.py" />
            <source>Leave out the regions selected on the map ({count})</source>
            <translation type="unfinished">Die auf der Karte gewählten Flächen weglassen ({count})</translation>
        </message>
        <message>
            <location filename="../widgets/correcting_bar.py" />
            <source>Ask a question inside the regions selected on the map ({count})</source>
            <translation type="unfinished">Innerhalb der auf der Karte gewählten Flächen fragen ({count})</translation>
        </message>
        <message>
            <location filename="../widgets/correcting_bar.py" />
            <source>Select regions of the answer on the map first</source>
            <translation type="unfinished">Wählen Sie zuerst Flächen der Antwort auf der Karte</translation>
        </message>
        <message>
            <location filename="../widgets/correcting_bar.py" />
            <source>Select regions on the map first</source>
            <translation type="unfinished">Wählen Sie zuerst Flächen auf der Karte</translation>
        </message>
        <message>
            <location filename="../widgets/correcting_bar.py" />
            <source>Corrected: {corrected}.</source>
            <translation type="unfinished">Berichtigt: {corrected}.</translation>
        </message>
        <message>
            <location filename="../widgets/date_field.py" />
            <source>{date}, {words}</source>
            <translation type="unfinished">{date}, {words}</translation>
        </message>
        <message>
            <location filename="../widgets/date_field.py" />
            <source>Date of {layer}</source>
            <translation type="unfinished">Datum von {layer}</translation>
        </message>
        <message>
            <location filename="../widgets/date_field.py" />
            <source>Back to {date}, {words}</source>
            <translation type="unfinished">Zurück zu {date}, {words}</translation>
        </message>
        <message>
            <location filename="../widgets/date_field.py" />
            <source>Date of the image, for example {example}. Needed where dates are compared.</source>
            <translation type="unfinished">Datum des Bildes, zum Beispiel {example}. Nötig, wo Daten verglichen werden.</translation>
        </message>
        <message>
            <location filename="../widgets/date_field.py" />
            <source>typed</source>
            <translation type="unfinished">eingegeben</translation>
        </message>
        <message>
            <location filename="../widgets/date_field.py" />
            <source>cleared</source>
            <translation type="unfinished">gelöscht</translation>
        </message>
        <message>
            <location filename="../widgets/date_field.py" />
            <source>needed</source>
            <translation type="unfinished">nötig</translation>
        </message>
        <message>
            <location filename="../widgets/date_field.py" />
            <source>unknown</source>
            <translation type="unfinished">unbekannt</translation>
        </message>
        <message>
            <location filename="../widgets/dates.py" />
            <source>2021-07-23, or 2021-07-23 10:30 for a time of day</source>
            <translation type="unfinished">2021-07-23, oder 2021-07-23 10:30 mit Uhrzeit</translation>
        </message>
        <message>
            <location filename="../widgets/dates.py" />
            <source>“{text}” is not a date. Write it like {example}.</source>
            <translation type="unfinished">„{text}“ ist kein Datum. Schreiben Sie es wie {example}.</translation>
        </message>
        <message>
            <location filename="../widgets/dates.py" />
            <source>“{text}” leaves open which is the month. Write it like {example}.</source>
            <translation type="unfinished">„{text}“ lässt offen, was der Monat ist. Schreiben Sie es wie {example}.</translation>
        </message>
        <message>
            <location filename="../widgets/dates.py" />
            <source>“{text}” is no day there is, or only part of one. Write it like {example}.</source>
            <translation type="unfinished">„{text}“ ist kein Tag, den es gibt, oder nur ein Teil davon. Schreiben Sie es wie {example}.</translation>
        </message>
        <message>
            <location filename="../widgets/dates_line.py" />
            <source>{count} dates, {first} to {last}</source>
            <translation type="unfinished">{count} Daten, {first} bis {last}</translation>
        </message>
        <message>
            <location filename="../widgets/dates_line.py" />
            <source> and {count} more</source>
            <translation type="unfinished"> und {count} weitere</translation>
        </message>
        <message>
            <location filename="../widgets/dates_line.py" />
            <source>No date: {layers}. Type it in the Date column (the year alone will do), or untick.</source>
            <translation type="unfinished">Kein Datum: {layers}. Geben Sie es in der Spalte Datum ein (das Jahr genügt) oder nehmen Sie den Haken weg.</translation>
        </message>
        <message>
            <location filename="../widgets/dates_line.py" />
            <source>Compares {first} and {last}</source>
            <translation type="unfinished">Vergleicht {first} und {last}</translation>
        </message>
        <message>
            <location filename="../widgets/dates_line.py" />
            <source>S&amp;wipe</source>
            <translation type="unfinished">&amp;Wischen</translation>
        </message>
        <message>
            <location filename="../widgets/dates_line.py" />
            <source>Two dates side by side on the map, with a handle to drag between them</source>
            <translation type="unfinished">Zwei Daten nebeneinander auf der Karte, mit einem Griff dazwischen zum Ziehen</translation>
        </message>
        <message>
            <location filename="../widgets/dates_line.py" />
            <source>Swipe between two dates on the map</source>
            <translation type="unfinished">Auf der Karte zwischen zwei Daten wischen</translation>
        </message>
        <message>
            <location filename="../widgets/dates_line.py" />
            <source>A&amp;nimate</source>
            <translation type="unfinished">A&amp;nimieren</translation>
        </message>
        <message>
            <location filename="../widgets/dates_line.py" />
            <source>Gives the ticked layers their dates as temporal ranges, and opens QGIS's temporal controller</source>
            <translation type="unfinished">Gibt den angehakten Layern ihre Daten als Zeitbereiche und öffnet die Zeitsteuerung von QGIS</translation>
        </message>
        <message>
            <location filename="../widgets/dates_line.py" />
            <source>Run through the dates in time</source>
            <translation type="unfinished">Durch die Daten in der Zeit laufen</translation>
        </message>
        <message>
            <location filename="../widgets/dates_line.py" />
            <source>{text} (from: {sources})</source>
            <translation type="unfinished">{text} (aus: {sources})</translation>
        </message>
        <message>
            <location filename="../widgets/dates_line.py" />
            <source>Date of “{layer}”: {problem}</source>
            <translation type="unfinished">Datum von „{layer}“: {problem}</translation>
        </message>
        <message>
            <location filename="../widgets/device_choice.py" />
            <source>Device the network runs on</source>
            <translation type="unfinished">Gerät, auf dem das Netz läuft</translation>
        </message>
        <message>
            <location filename="../widgets/device_choice.py" />
            <source>Automatic</source>
            <translation type="unfinished">Automatisch</translation>
        </message>
        <message>
            <location filename="../widgets/device_choice.py" />
            <source>The card with the most free memory; without one the processor</source>
            <translation type="unfinished">Die Grafikkarte mit dem meisten freien Speicher; ohne Grafikkarte der Prozessor</translation>
        </message>
        <message>
            <location filename="../widgets/device_choice.py" />
            <source>Memory</source>
            <translation type="unfinished">Speicher</translation>
        </message>
        <message>
            <location filename="../widgets/device_choice.py" />
            <source>Free now</source>
            <translation type="unfinished">Jetzt frei</translation>
        </message>
        <message>
            <location filename="../widgets/device_choice.py" />
            <source>Not found on this machine</source>
            <translation type="unfinished">Auf diesem Rechner nicht gefunden</translation>
        </message>
        <message>
            <location filename="../widgets/device_choice.py" />
            <source>Processor</source>
            <translation type="unfinished">Prozessor</translation>
        </message>
        <message>
            <location filename="../widgets/export_dialog.py" />
            <source>Folder that gets the files</source>
            <translation type="unfinished">Ordner für die Dateien</translation>
        </message>
        <message>
            <location filename="../widgets/export_dialog.py" />
            <source>Browse…</source>
            <translation type="unfinished">Durchsuchen …</translation>
        </message>
        <message>
            <location filename="../widgets/export_dialog.py" />
            <source>Choose the folder that gets the files</source>
            <translation type="unfinished">Den Ordner für die Dateien wählen</translation>
        </message>
        <message>
            <location filename="../widgets/export_dialog.py" />
            <source>What the files' names begin with</source>
            <translation type="unfinished">Womit die Namen der Dateien beginnen</translation>
        </message>
        <message>
            <location filename="../widgets/export_dialog.py" />
            <source>The names begin with it: q1 gives q1_regions.shp, q1.gpkg, q1.pdf …</source>
            <translation type="unfinished">Damit beginnen die Namen: q1 ergibt q1_regions.shp, q1.gpkg, q1.pdf …</translation>
        </message>
        <message>
            <location filename="../widgets/export_dialog.py" />
            <source>Progress of the export</source>
            <translation type="unfinished">Fortschritt des Exports</translation>
        </message>
        <message>
            <location filename="../widgets/export_dialog.py" />
            <source>Export</source>
            <translation type="unfinished">Exportieren</translation>
        </message>
        <message>
            <location filename="../widgets/export_dialog.py" />
            <source>Close</source>
            <translation type="unfinished">Schließen</translation>
        </message>
        <message>
            <location filename="../widgets/export_dialog.py" />
            <source>Folder for the exported files</source>
            <translation type="unfinished">Ordner für die exportierten Dateien</translation>
        </message>
        <message>
            <location filename="../widgets/export_dialog.py" />
            <source>Cancel</source>
            <translation type="unfinished">Abbrechen</translation>
        </message>
        <message>
            <location filename="../widgets/export_dialog.py" />
            <source>Loses: {what}</source>
            <translation type="unfinished">Verliert: {what}</translation>
        </message>
        <message>
            <location filename="../widgets/export_dialog.py" />
            <source>Loses nothing.</source>
            <translation type="unfinished">Verliert nichts.</translation>
        </message>
        <message>
            <location filename="../widgets/export_dialog.py" />
            <source>&amp;Name</source>
            <translation type="unfinished">&amp;Name</translation>
        </message>
        <message>
            <location filename="../widgets/figures.py" />
            <source>area</source>
            <translation type="unfinished">Fläche</translation>
        </message>
        <message>
            <location filename="../widgets/figures.py" />
            <source>share</source>
            <translation type="unfinished">Anteil</translation>
        </message>
        <message>
            <location filename="../widgets/figures.py" />
            <source>trend</source>
            <translation type="unfinished">Trend</translation>
        </message>
        <message>
            <location filename="../widgets/figures.py" />
            <source>net</source>
            <translation type="unfinished">netto</translation>
        </message>
        <message>
            <location filename="../widgets/figures.py" />
            <source>tendency</source>
            <translation type="unfinished">Tendenz</translation>
        </message>
        <message>
            <location filename="../widgets/figures.py" />
            <source>growing</source>
            <translation type="unfinished">wachsend</translation>
        </message>
        <message>
            <location filename="../widgets/figures.py" />
            <source>shrinking</source>
            <translation type="unfinished">schrumpfend</translation>
        </message>
        <message>
            <location filename="../widgets/figures.py" />
            <source>steady</source>
            <translation type="unfinished">gleichbleibend</translation>
        </message>
        <message>
            <location filename="../widgets/figures.py" />
            <source>centre</source>
            <translation type="unfinished">in der Mitte</translation>
        </message>
        <message>
            <location filename="../widgets/figures.py" />
            <source>north</source>
            <translation type="unfinished">im Norden</translation>
        </message>
        <message>
            <location filename="../widgets/figures.py" />
            <source>south</source>
            <translation type="unfinished">im Süden</translation>
        </message>
        <message>
            <location filename="../widgets/figures.py" />
            <source>east</source>
            <translation type="unfinished">im Osten</translation>
        </message>
        <message>
            <location filename="../widgets/figures.py" />
            <source>west</source>
            <translation type="unfinished">im Westen</translation>
        </message>
        <message>
            <location filename="../widgets/figures.py" />
            <source>north-east</source>
            <translation type="unfinished">im Nordosten</translation>
        </message>
        <message>
            <location filename="../widgets/figures.py" />
            <source>north-west</source>
            <translation type="unfinished">im Nordwesten</translation>
        </message>
        <message>
            <location filename="../widgets/figures.py" />
            <source>south-east</source>
            <translation type="unfinished">im Südosten</translation>
        </message>
        <message>
            <location filename="../widgets/figures.py" />
            <source>south-west</source>
            <translation type="unfinished">im Südwesten</translation>
        </message>
        <message>
            <location filename="../widgets/figures.py" />
            <source>{change} an hour</source>
            <translation type="unfinished">{change} je Stunde</translation>
        </message>
        <message>
            <location filename="../widgets/figures.py" />
            <source>{change} a day</source>
            <translation type="unfinished">{change} je Tag</translation>
        </message>
        <message>
            <location filename="../widgets/figures.py" />
            <source>{change} a year</source>
            <translation type="unfinished">{change} je Jahr</translation>
        </message>
        <message>
            <location filename="../widgets/figures.py" />
            <source>{count} region</source>
            <translation type="unfinished">{count} Fläche</translation>
        </message>
        <message>
            <location filename="../widgets/figures.py" />
            <source>{count} regions</source>
            <translation type="unfinished">{count} Flächen</translation>
        </message>
        <message>
            <location filename="../widgets/figures.py" />
            <source>{first} and {second}</source>
            <translation type="unfinished">{first} und {second}</translation>
        </message>
        <message>
            <location filename="../widgets/figures.py" />
            <source>{first} to {second}</source>
            <translation type="unfinished">{first} zu {second}</translation>
        </message>
        <message>
            <location filename="../widgets/figures.py" />
            <source>touch</source>
            <translation type="unfinished">berühren sich</translation>
        </message>
        <message>
            <location filename="../widgets/figures.py" />
            <source>don't touch</source>
            <translation type="unfinished">berühren sich nicht</translation>
        </message>
        <message>
            <location filename="../widgets/figures.py" />
            <source>in the {place}</source>
            <translation type="unfinished">{place}</translation>
        </message>
        <message>
            <location filename="../widgets/figures.py" />
            <source>nowhere</source>
            <translation type="unfinished">nirgendwo</translation>
        </message>
        <message>
            <location filename="../widgets/form.py" />
            <source>Cancelling…</source>
            <translation type="unfinished">Wird abgebrochen …</translation>
        </message>
        <message>
            <location filename="../widgets/form.py" />
            <source>Area the question is about</source>
            <translation type="unfinished">Gebiet, um das es in der Frage geht</translation>
        </message>
        <message>
            <location filename="../widgets/form.py" />
            <source>The devices are known once the runtime has started.</source>
            <translation type="unfinished">Die Geräte sind bekannt, sobald die Laufzeitumgebung gestartet ist.</translation>
        </message>
        <message>
            <location filename="../widgets/form.py" />
            <source>The embedded model, and those added with “terrascope models”; they are known once the runtime has started.</source>
            <translation type="unfinished">Das eingebaute Modell und die mit „terrascope models“ hinzugefügten; bekannt, sobald die Laufzeitumgebung gestartet ist.</translation>
        </message>
        <message>
            <location filename="../widgets/form.py" />
            <source>Ask (Enter)</source>
            <translation type="unfinished">Fragen (Eingabe)</translation>
        </message>
        <message>
            <location filename="../widgets/form.py" />
            <source>Cancel (Escape)</source>
            <translation type="unfinished">Abbrechen (Escape)</translation>
        </message>
        <message>
            <location filename="../widgets/form.py" />
            <source>Questions asked in this project, and their answers</source>
            <translation type="unfinished">In diesem Projekt gestellte Fragen und ihre Antworten</translation>
        </message>
        <message>
            <location filename="../widgets/form.py" />
            <source>History of questions</source>
            <translation type="unfinished">Verlauf der Fragen</translation>
        </message>
        <message>
            <location filename="../widgets/form.py" />
            <source>Help</source>
            <translation type="unfinished">Hilfe</translation>
        </message>
        <message>
            <location filename="../widgets/form.py" />
            <source>How questions are asked, in the manual</source>
            <translation type="unfinished">Wie gefragt wird, im Handbuch</translation>
        </message>
        <message>
            <location filename="../widgets/form.py" />
            <source>Progress of the question</source>
            <translation type="unfinished">Fortschritt der Frage</translation>
        </message>
        <message>
            <location filename="../widgets/form.py" />
            <source>Asking…</source>
            <translation type="unfinished">Wird gefragt …</translation>
        </message>
        <message>
            <location filename="../widgets/form.py" />
            <source>&amp;Layers</source>
            <translation type="unfinished">&amp;Layer</translation>
        </message>
        <message>
            <location filename="../widgets/form.py" />
            <source>&amp;Question</source>
            <translation type="unfinished">Fra&amp;ge</translation>
        </message>
        <message>
            <location filename="../widgets/form.py" />
            <source>A&amp;rea</source>
            <translation type="unfinished">Geb&amp;iet</translation>
        </message>
        <message>
            <location filename="../widgets/form.py" />
            <source>De&amp;vice</source>
            <translation type="unfinished">Gerä&amp;t</translation>
        </message>
        <message>
            <location filename="../widgets/history_panel.py" />
            <source>No question was asked in this project yet. Answers are listed here, and saved with the project.</source>
            <translation type="unfinished">In diesem Projekt wurde noch nichts gefragt. Antworten stehen dann hier und werden mit dem Projekt gespeichert.</translation>
        </message>
        <message>
            <location filename="../widgets/history_panel.py" />
            <source>Back to the question (Esc)</source>
            <translation type="unfinished">Zurück zur Frage (Esc)</translation>
        </message>
        <message>
            <location filename="../widgets/history_panel.py" />
            <source>Back to the question</source>
            <translation type="unfinished">Zurück zur Frage</translation>
        </message>
        <message>
            <location filename="../widgets/history_panel.py" />
            <source>Search questions, answers, layers</source>
            <translation type="unfinished">Fragen, Antworten, Layer suchen</translation>
        </message>
        <message>
            <location filename="../widgets/history_panel.py" />
            <source>Search the history</source>
            <translation type="unfinished">Im Verlauf suchen</translation>
        </message>
        <message>
            <location filename="../widgets/history_panel.py" />
            <source>Questions asked before, newest first</source>
            <translation type="unfinished">Frühere Fragen, die neueste zuerst</translation>
        </message>
        <message>
            <location filename="../widgets/history_panel.py" />
            <source>Open again</source>
            <translation type="unfinished">Wieder öffnen</translation>
        </message>
        <message>
            <location filename="../widgets/history_panel.py" />
            <source>Show this answer and its layers again (Return)</source>
            <translation type="unfinished">Diese Antwort und ihre Layer wieder zeigen (Eingabe)</translation>
        </message>
        <message>
            <location filename="../widgets/history_panel.py" />
            <source>Ask again</source>
            <translation type="unfinished">Noch einmal fragen</translation>
        </message>
        <message>
            <location filename="../widgets/history_panel.py" />
            <source>Put this question and its layers into the form</source>
            <translation type="unfinished">Diese Frage und ihre Layer in das Formular setzen</translation>
        </message>
        <message>
            <location filename="../widgets/history_panel.py" />
            <source>Copy </source>
            <translation type="unfinished">Kopieren </translation>
        </message>
        <message>
            <location filename="../widgets/history_panel.py" />
            <source>Copy this question</source>
            <translation type="unfinished">Diese Frage kopieren</translation>
        </message>
        <message>
            <location filename="../widgets/history_panel.py" />
            <source>Remove </source>
            <translation type="unfinished">Entfernen </translation>
        </message>
        <message>
            <location filename="../widgets/history_panel.py" />
            <source>Remove from the history</source>
            <translation type="unfinished">Aus dem Verlauf entfernen</translation>
        </message>
        <message>
            <location filename="../widgets/history_panel.py" />
            <source>Copy</source>
            <translation type="unfinished">Kopieren</translation>
        </message>
        <message>
            <location filename="../widgets/history_panel.py" />
            <source>&amp;History</source>
            <translation type="unfinished">&amp;Verlauf</translation>
        </message>
        <message>
            <location filename="../widgets/history_panel.py" />
            <source>No question with these words.</source>
            <translation type="unfinished">Keine Frage mit diesen Wörtern.</translation>
        </message>
        <message>
            <location filename="../widgets/history_panel.py" />
            <source>Remove this one</source>
            <translation type="unfinished">Diese entfernen</translation>
        </message>
        <message>
            <location filename="../widgets/history_panel.py" />
            <source>Clear all…</source>
            <translation type="unfinished">Alle löschen …</translation>
        </message>
        <message>
            <location filename="../widgets/history_panel.py" />
            <source>As a “terrascope ask” line</source>
            <translation type="unfinished">Als „terrascope ask“-Zeile</translation>
        </message>
        <message>
            <location filename="../widgets/history_panel.py" />
            <source>As Python for QGIS</source>
            <translation type="unfinished">Als Python für QGIS</translation>
        </message>
        <message>
            <location filename="../widgets/install_choices.py" />
            <source>What PyTorch is built for</source>
            <translation type="unfinished">Wofür PyTorch gebaut ist</translation>
        </message>
        <message>
            <location filename="../widgets/install_choices.py" />
            <source>From a folder of wheels…</source>
            <translation type="unfinished">Aus einem Ordner mit Wheels …</translation>
        </message>
        <message>
            <location filename="../widgets/install_choices.py" />
            <source>{fetched} GB to fetch, {installed} GB on disk ({free} GB are free)</source>
            <translation type="unfinished">{fetched} GB zu laden, {installed} GB auf der Platte ({free} GB sind frei)</translation>
        </message>
        <message>
            <location filename="../widgets/install_choices.py" />
            <source>about {fetched} GB to fetch, {installed} GB on disk, not measured ({free} GB are free)</source>
            <translation type="unfinished">etwa {fetched} GB zu laden, {installed} GB auf der Platte, nicht gemessen ({free} GB sind frei)</translation>
        </message>
        <message>
            <location filename="../widgets/install_choices.py" />
            <source>Change…</source>
            <translation type="unfinished">Ändern …</translation>
        </message>
        <message>
            <location filename="../widgets/install_choices.py" />
            <source>Choose the folder the runtime goes to</source>
            <translation type="unfinished">Den Ordner für die Laufzeitumgebung wählen</translation>
        </message>
        <message>
            <location filename="../widgets/install_choices.py" />
            <source>Another…</source>
            <translation type="unfinished">Anderes …</translation>
        </message>
        <message>
            <location filename="../widgets/install_choices.py" />
            <source>Choose another Python, 3.11 to 3.14</source>
            <translation type="unfinished">Ein anderes Python wählen, 3.11 bis 3.14</translation>
        </message>
        <message>
            <location filename="../widgets/install_choices.py" />
            <source>For</source>
            <translation type="unfinished">Für</translation>
        </message>
        <message>
            <location filename="../widgets/install_choices.py" />
            <source>Size</source>
            <translation type="unfinished">Größe</translation>
        </message>
        <message>
            <location filename="../widgets/install_choices.py" />
            <source>Where</source>
            <translation type="unfinished">Wo</translation>
        </message>
        <message>
            <location filename="../widgets/install_choices.py" />
            <source>Python</source>
            <translation type="unfinished">Python</translation>
        </message>
        <message>
            <location filename="../widgets/layer_choice.py" />
            <source>bands and numbers as the runtime finds them</source>
            <translation type="unfinished">Kanäle und Zahlen, wie die Laufzeitumgebung sie findet</translation>
        </message>
        <message>
            <location filename="../widgets/layer_choice.py" />
            <source>No raster layer in this project yet. Add a satellite or aerial image to ask about it.</source>
            <translation type="unfinished">Noch kein Rasterlayer in diesem Projekt. Fügen Sie ein Satelliten- oder Luftbild hinzu, um danach zu fragen.</translation>
        </message>
        <message>
            <location filename="../widgets/layer_choice.py" />
            <source>&amp;Bands…</source>
            <translation type="unfinished">&amp;Kanäle …</translation>
        </message>
        <message>
            <location filename="../widgets/layer_choice.py" />
            <source>{layer}: {bands}</source>
            <translation type="unfinished">{layer}: {bands}</translation>
        </message>
        <message>
            <location filename="../widgets/layer_choice.py" />
            <source>Which band of “{layer}” is what, and what its numbers mean</source>
            <translation type="unfinished">Welcher Kanal von „{layer}“ was ist, und was seine Zahlen bedeuten</translation>
        </message>
        <message>
            <location filename="../widgets/layer_choice.py" />
            <source>Layers the question is asked of</source>
            <translation type="unfinished">Layer, denen die Frage gestellt wird</translation>
        </message>
        <message>
            <location filename="../widgets/layer_choice.py" />
            <source>Kind of {row}</source>
            <translation type="unfinished">Art von {row}</translation>
        </message>
        <message>
            <location filename="../widgets/layer_choice.py" />
            <source>Kind</source>
            <translation type="unfinished">Art</translation>
        </message>
        <message>
            <location filename="../widgets/layer_choice.py" />
            <source>A layer's name</source>
            <translation type="unfinished">Name eines Layers</translation>
        </message>
        <message>
            <location filename="../widgets/notice.py" />
            <source>Info</source>
            <translation type="unfinished">Hinweis</translation>
        </message>
        <message>
            <location filename="../widgets/notice.py" />
            <source>Success</source>
            <translation type="unfinished">Erfolg</translation>
        </message>
        <message>
            <location filename="../widgets/notice.py" />
            <source>Warning</source>
            <translation type="unfinished">Warnung</translation>
        </message>
        <message>
            <location filename="../widgets/notice.py" />
            <source>Error</source>
            <translation type="unfinished">Fehler</translation>
        </message>
        <message>
            <location filename="../widgets/notice.py" />
            <source>Dismiss</source>
            <translation type="unfinished">Ausblenden</translation>
        </message>
        <message>
            <location filename="../widgets/notice.py" />
            <source>Dismiss this message</source>
            <translation type="unfinished">Diese Meldung ausblenden</translation>
        </message>
        <message>
            <location filename="../widgets/notice.py" />
            <source>{kind}: {text}</source>
            <translation type="unfinished">{kind}: {text}</translation>
        </message>
        <message>
            <location filename="../widgets/question_field.py" />
            <source>How much</source>
            <translation type="unfinished">Wie viel</translation>
        </message>
        <message>
            <location filename="../widgets/question_field.py" />
            <source>Compare</source>
            <translation type="unfinished">Vergleichen</translation>
        </message>
        <message>
            <location filename="../widgets/question_field.py" />
            <source>Near</source>
            <translation type="unfinished">Nähe</translation>
        </message>
        <message>
            <location filename="../widgets/question_field.py" />
            <source>Two dates</source>
            <translation type="unfinished">Zwei Daten</translation>
        </message>
        <message>
            <location filename="../widgets/question_field.py" />
            <source>Multiple choice</source>
            <translation type="unfinished">Auswahlfrage</translation>
        </message>
        <message>
            <location filename="../widgets/question_field.py" />
            <source>Type a question about the chosen layers. Enter asks it.</source>
            <translation type="unfinished">Geben Sie auf Englisch eine Frage zu den gewählten Layern ein. Die Eingabetaste stellt sie.</translation>
        </message>
        <message>
            <location filename="../widgets/question_field.py" />
            <source>Examples</source>
            <translation type="unfinished">Beispiele</translation>
        </message>
        <message>
            <location filename="../widgets/question_field.py" />
            <source>Example questions</source>
            <translation type="unfinished">Beispielfragen</translation>
        </message>
        <message>
            <location filename="../widgets/question_field.py" />
            <source>{used} of {max_characters}</source>
            <translation type="unfinished">{used} von {max_characters}</translation>
        </message>
        <message>
            <location filename="../widgets/runtime_setup.py" />
            <source>The network runs in a Python of its own, outside QGIS. This is what Install would fetch and make; nothing is installed before you press it.</source>
            <translation type="unfinished">Das Netz läuft in einem eigenen Python außerhalb von QGIS. Dies würde „Installieren“ laden und anlegen; nichts wird installiert, bevor Sie darauf drücken.</translation>
        </message>
        <message>
            <location filename="../widgets/runtime_setup.py" />
            <source>TerraScope needs its runtime</source>
            <translation type="unfinished">TerraScope braucht seine Laufzeitumgebung</translation>
        </message>
        <message>
            <location filename="../widgets/runtime_setup.py" />
            <source>Installing the runtime</source>
            <translation type="unfinished">Die Laufzeitumgebung wird installiert</translation>
        </message>
        <message>
            <location filename="../widgets/runtime_setup.py" />
            <source>QGIS can be used meanwhile.</source>
            <translation type="unfinished">QGIS kann inzwischen benutzt werden.</translation>
        </message>
        <message>
            <location filename="../widgets/runtime_setup.py" />
            <source>Stopping, and clearing away what was begun…</source>
            <translation type="unfinished">Wird angehalten und aufgeräumt …</translation>
        </message>
        <message>
            <location filename="../widgets/runtime_setup.py" />
            <source>Testing… (some seconds)</source>
            <translation type="unfinished">Wird getestet … (einige Sekunden)</translation>
        </message>
        <message>
            <location filename="../widgets/runtime_setup.py" />
            <source>Progress of the installation</source>
            <translation type="unfinished">Fortschritt der Installation</translation>
        </message>
        <message>
            <location filename="../widgets/runtime_setup.py" />
            <source>Log of the installation</source>
            <translation type="unfinished">Protokoll der Installation</translation>
        </message>
        <message>
            <location filename="../widgets/runtime_setup.py" />
            <source>Install</source>
            <translation type="unfinished">Installieren</translation>
        </message>
        <message>
            <location filename="../widgets/runtime_setup.py" />
            <source>Test runtime</source>
            <translation type="unfinished">Laufzeitumgebung testen</translation>
        </message>
        <message>
            <location filename="../widgets/runtime_setup.py" />
            <source>Remove runtime</source>
            <translation type="unfinished">Laufzeitumgebung entfernen</translation>
        </message>
        <message>
            <location filename="../widgets/runtime_setup.py" />
            <source>Log</source>
            <translation type="unfinished">Protokoll</translation>
        </message>
        <message>
            <location filename="../widgets/runtime_setup.py" />
            <source>Copy log</source>
            <translation type="unfinished">Protokoll kopieren</translation>
        </message>
        <message>
            <location filename="../widgets/runtime_setup.py" />
            <source>Other ways</source>
            <translation type="unfinished">Andere Wege</translation>
        </message>
        <message>
            <location filename="../widgets/runtime_setup.py" />
            <source>Command that installs the runtime</source>
            <translation type="unfinished">Befehl, der die Laufzeitumgebung installiert</translation>
        </message>
        <message>
            <location filename="../widgets/runtime_setup.py" />
            <source>Copy install command</source>
            <translation type="unfinished">Installationsbefehl kopieren</translation>
        </message>
        <message>
            <location filename="../widgets/runtime_setup.py" />
            <source>Check again</source>
            <translation type="unfinished">Noch einmal prüfen</translation>
        </message>
        <message>
            <location filename="../widgets/runtime_setup.py" />
            <source>Choose an existing Python…</source>
            <translation type="unfinished">Vorhandenes Python wählen …</translation>
        </message>
        <message>
            <location filename="../widgets/runtime_setup.py" />
            <source>By hand: run this in a terminal, then press “Check again”.</source>
            <translation type="unfinished">Von Hand: führen Sie dies in einem Terminal aus und drücken Sie dann „Noch einmal prüfen“.</translation>
        </message>
        <message>
            <location filename="../widgets/runtime_setup.py" />
            <source>Copied</source>
            <translation type="unfinished">Kopiert</translation>
        </message>
        <message>
            <location filename="../widgets/runtime_setup.py" />
            <source>The runtime works</source>
            <translation type="unfinished">Die Laufzeitumgebung funktioniert</translation>
        </message>
        <message>
            <location filename="../widgets/runtime_setup.py" />
            <source>Install again</source>
            <translation type="unfinished">Noch einmal installieren</translation>
        </message>
        <message>
            <location filename="../widgets/runtime_setup.py" />
            <source>The runtime is already in a Python of yours?</source>
            <translation type="unfinished">Ist die Laufzeitumgebung schon in einem Ihrer Pythons?</translation>
        </message>
        <message>
            <location filename="../widgets/series_chart.py" />
            <source>Area over time</source>
            <translation type="unfinished">Fläche im Lauf der Zeit</translation>
        </message>
        <message>
            <location filename="../widgets/series_chart.py" />
            <source>{class_name}: {tendency} from {begin} to {end}</source>
            <translation type="unfinished">{class_name}: {tendency} von {begin} bis {end}</translation>
        </message>
        <message>
            <location filename="../widgets/series_view.py" />
            <source>{trend}  ·  {change} in all</source>
            <translation type="unfinished">{trend}  ·  {change} insgesamt</translation>
        </message>
        <message>
            <location filename="../widgets/series_view.py" />
            <source>Trend over all dates (Theil-Sen), and the change from the first date to the last</source>
            <translation type="unfinished">Trend über alle Daten (Theil-Sen) und die Änderung vom ersten bis zum letzten Datum</translation>
        </message>
        <message>
            <location filename="../widgets/series_view.py" />
            <source>{name} at each date</source>
            <translation type="unfinished">{name} an jedem Datum</translation>
        </message>
        <message>
            <location filename="../widgets/series_view.py" />
            <source>Show {class_name} at each date</source>
            <translation type="unfinished">{class_name} an jedem Datum zeigen</translation>
        </message>
        <message>
            <location filename="../widgets/series_view.py" />
            <source>Select on the map: {class_name} on {date}</source>
            <translation type="unfinished">Auf der Karte auswählen: {class_name} am {date}</translation>
        </message>
        <message>
            <location filename="../widgets/series_view.py" />
            <source>Select the {class_name} of {date} on the map</source>
            <translation type="unfinished">{class_name} vom {date} auf der Karte auswählen</translation>
        </message>
        <message>
            <location filename="../widgets/series_view.py" />
            <source>not compared</source>
            <translation type="unfinished">nicht verglichen</translation>
        </message>
        <message>
            <location filename="../widgets/steps.py" />
            <source>Whether the {name} counts: switched off, the whole mask is left out of all figures</source>
            <translation type="unfinished">Ob {name} zählt: ausgeschaltet bleibt die ganze Maske aus allen Zahlen weg</translation>
        </message>
        <message>
            <location filename="../widgets/steps.py" />
            <source>The {name} counts</source>
            <translation type="unfinished">{name} zählt</translation>
        </message>
        <message>
            <location filename="../widgets/steps.py" />
            <source>Correct the {name}: click on the map to add or remove, leave regions out</source>
            <translation type="unfinished">{name} berichtigen: auf die Karte klicken, um hinzuzufügen oder wegzunehmen, Flächen weglassen</translation>
        </message>
        <message>
            <location filename="../widgets/steps.py" />
            <source>by SAR {share} %</source>
            <translation type="unfinished">vom SAR {share} %</translation>
        </message>
        <message>
            <location filename="../widgets/steps.py" />
            <source>Reasoning steps</source>
            <translation type="unfinished">Schritte der Begründung</translation>
        </message>
        <message>
            <location filename="../widgets/steps.py" />
            <source>Select on the map: {phrase}</source>
            <translation type="unfinished">Auf der Karte auswählen: {phrase}</translation>
        </message>
        <message>
            <location filename="../widgets/steps.py" />
            <source>Select the {phrase} on the map</source>
            <translation type="unfinished">{phrase} auf der Karte auswählen</translation>
        </message>
        <message>
            <location filename="../widgets/steps.py" />
            <source>The sensor believed for this mask's evidence: SAR in {share} % of it, the optical bands in the rest</source>
            <translation type="unfinished">Welchem Sensor bei den Belegen dieser Maske geglaubt wurde: zu {share} % dem SAR, sonst den optischen Kanälen</translation>
        </message>
        <message>
            <location filename="../widgets/swipe_handle.py" />
            <source>Handle between two dates</source>
            <translation type="unfinished">Griff zwischen zwei Daten</translation>
        </message>
        <message>
            <location filename="../widgets/swipe_handle.py" />
            <source>Arrow keys move it, Home and End show one date alone, Escape closes</source>
            <translation type="unfinished">Pfeiltasten bewegen ihn, Pos1 und Ende zeigen nur ein Datum, Escape schließt</translation>
        </message>
        <message>
            <location filename="../widgets/swipe_handle.py" />
            <source>Drag, or move with the arrow keys; Space shows one date and the other in turn; Escape closes</source>
            <translation type="unfinished">Ziehen oder mit den Pfeiltasten bewegen; die Leertaste zeigt abwechselnd das eine und das andere Datum; Escape schließt</translation>
        </message>
        <message>
            <location filename="../widgets/swipe_handle.py" />
            <source>Date left of the handle</source>
            <translation type="unfinished">Datum links vom Griff</translation>
        </message>
        <message>
            <location filename="../widgets/swipe_handle.py" />
            <source>Date right of the handle</source>
            <translation type="unfinished">Datum rechts vom Griff</translation>
        </message>
        <message>
            <location filename="../widgets/swipe_handle.py" />
            <source>Masks</source>
            <translation type="unfinished">Masken</translation>
        </message>
        <message>
            <location filename="../widgets/swipe_handle.py" />
            <source>What the answer outlined at each date, over the images</source>
            <translation type="unfinished">Was die Antwort an jedem Datum umrissen hat, über den Bildern</translation>
        </message>
        <message>
            <location filename="../widgets/swipe_handle.py" />
            <source>End the swipe (Escape)</source>
            <translation type="unfinished">Wischen beenden (Escape)</translation>
        </message>
        <message>
            <location filename="../widgets/swipe_handle.py" />
            <source>End the swipe</source>
            <translation type="unfinished">Wischen beenden</translation>
        </message>
    </context>
</TS>
