<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- unfinished translations are machine drafts: nobody who speaks the language has checked them yet -->
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name>TerraScope</name>
        <message>
            <location filename="../area.py" />
            <source>What the map shows</source>
            <translation type="unfinished">Lo que muestra el mapa</translation>
        </message>
        <message>
            <location filename="../area.py" />
            <source>{called} lies beside “{name}”. Draw another on it, or choose “Whole layer”.</source>
            <translation type="unfinished">{called} queda al lado de «{name}». Dibuje otro encima, o elija «Toda la capa».</translation>
        </message>
        <message>
            <location filename="../area.py" />
            <source>The project has no CRS, so what the map shows is nowhere. Choose “Whole layer”.</source>
            <translation type="unfinished">El proyecto no tiene SRC, así que lo que muestra el mapa no está en ningún sitio. Elija «Toda la capa».</translation>
        </message>
        <message>
            <location filename="../area.py" />
            <source>“{name}” is a web map without an end. Zoom in and choose “What the map shows” as the area.</source>
            <translation type="unfinished">«{name}» es un mapa web sin fin. Acérquese y elija «Lo que muestra el mapa» como área.</translation>
        </message>
        <message>
            <location filename="../area.py" />
            <source>{called} lie beside “{name}”. Select polygons that touch it, or choose another area.</source>
            <translation type="unfinished">{called} quedan al lado de «{name}». Seleccione polígonos que la toquen, o elija otra área.</translation>
        </message>
        <message>
            <location filename="../area.py" />
            <source>The map shows nothing of “{name}”. Zoom to it, or choose “Whole layer”.</source>
            <translation type="unfinished">El mapa no muestra nada de «{name}». Vaya allí, o elija «Toda la capa».</translation>
        </message>
        <message>
            <location filename="../asking.py" />
            <source>Drawing and cutting out the layers…</source>
            <translation type="unfinished">Dibujando y recortando las capas…</translation>
        </message>
        <message>
            <location filename="../asking.py" />
            <source>The runtime ended before the answer was there.</source>
            <translation type="unfinished">El motor terminó antes de que llegara la respuesta.</translation>
        </message>
        <message>
            <location filename="../asking.py" />
            <source>Ask again.</source>
            <translation type="unfinished">Pregunte otra vez.</translation>
        </message>
        <message>
            <location filename="../asking.py" />
            <source>The question was cancelled.</source>
            <translation type="unfinished">La pregunta se canceló.</translation>
        </message>
        <message>
            <location filename="../bands_window.py" />
            <source>Bands of {layer}</source>
            <translation type="unfinished">Bandas de {layer}</translation>
        </message>
        <message>
            <location filename="../bands_window.py" />
            <source>Looking at the layer…</source>
            <translation type="unfinished">Examinando la capa…</translation>
        </message>
        <message>
            <location filename="../correcting/edits.py" />
            <source>left out</source>
            <translation type="unfinished">excluida</translation>
        </message>
        <message>
            <location filename="../correcting/edits.py" />
            <source>{count} clicks</source>
            <translation type="unfinished">{count} clics</translation>
        </message>
        <message>
            <location filename="../correcting/edits.py" />
            <source>1 click</source>
            <translation type="unfinished">1 clic</translation>
        </message>
        <message>
            <location filename="../correcting/edits.py" />
            <source>{count} regions left out</source>
            <translation type="unfinished">{count} regiones excluidas</translation>
        </message>
        <message>
            <location filename="../correcting/edits.py" />
            <source>1 region left out</source>
            <translation type="unfinished">1 región excluida</translation>
        </message>
        <message>
            <location filename="../correcting/from_dock.py" />
            <source>{name} of {date}</source>
            <translation type="unfinished">{name} del {date}</translation>
        </message>
        <message>
            <location filename="../correcting/from_dock.py" />
            <source>The next question is asked inside the selected regions. Type it, and press Ask.</source>
            <translation type="unfinished">La próxima pregunta se hace dentro de las regiones seleccionadas. Escríbala y pulse «Preguntar».</translation>
        </message>
        <message>
            <location filename="../correcting/from_dock.py" />
            <source>{answer} (corrected by hand)</source>
            <translation type="unfinished">{answer} (corregido a mano)</translation>
        </message>
        <message>
            <location filename="../correcting/from_dock.py" />
            <source>This place has no coordinates in the CRS of the answer. Click nearer to its layers.</source>
            <translation type="unfinished">Este lugar no tiene coordenadas en el SRC de la respuesta. Haga clic más cerca de sus capas.</translation>
        </message>
        <message>
            <location filename="../correcting/session.py" />
            <source>Measuring again…</source>
            <translation type="unfinished">Midiendo otra vez…</translation>
        </message>
        <message>
            <location filename="../correcting/session.py" />
            <source>The runtime ended. Try again.</source>
            <translation type="unfinished">El motor terminó. Inténtelo otra vez.</translation>
        </message>
        <message>
            <location filename="../cut_outs.py" />
            <source>it could not be read to the end</source>
            <translation type="unfinished">no se pudo leer hasta el final</translation>
        </message>
        <message>
            <location filename="../cutting.py" />
            <source>{width} × {height} pixels</source>
            <translation type="unfinished">{width} × {height} píxeles</translation>
        </message>
        <message>
            <location filename="../cutting.py" />
            <source>“{source}” is a web map, drawn as a picture at {ground_pixel_m} m a pixel: figures from it come from colours on a screen, not from measured reflectance.</source>
            <translation type="unfinished">«{source}» es un mapa web, dibujado como imagen a {ground_pixel_m} m por píxel: sus cifras vienen de colores de pantalla, no de reflectancia medida.</translation>
        </message>
        <message>
            <location filename="../cutting.py" />
            <source>The layer “{source}” could not be cut out for the runtime: {why}.</source>
            <translation type="unfinished">La capa «{source}» no se pudo recortar para el motor: {why}.</translation>
        </message>
        <message>
            <location filename="../cutting.py" />
            <source>it does not cover the area of interest</source>
            <translation type="unfinished">no cubre el área de interés</translation>
        </message>
        <message>
            <location filename="../cutting.py" />
            <source>the area of interest is empty in its CRS</source>
            <translation type="unfinished">el área de interés está vacía en su SRC</translation>
        </message>
        <message>
            <location filename="../cutting.py" />
            <source>the cut-out would have {size}, {most} a side are the most: choose a smaller area, or larger pixels for web maps</source>
            <translation type="unfinished">el recorte tendría {size}, como máximo {most} por lado: elija un área menor, o píxeles mayores para mapas web</translation>
        </message>
        <message>
            <location filename="../cutting.py" />
            <source>the cut-out would have {size}, {most} are the most: choose a smaller area</source>
            <translation type="unfinished">el recorte tendría {size}, como máximo {most}: elija un área menor</translation>
        </message>
        <message>
            <location filename="../cutting.py" />
            <source>its provider can't be read in the background</source>
            <translation type="unfinished">su proveedor no se puede leer en segundo plano</translation>
        </message>
        <message>
            <location filename="../cutting.py" />
            <source>the size of its pixels is unknown</source>
            <translation type="unfinished">se desconoce el tamaño de sus píxeles</translation>
        </message>
        <message>
            <location filename="../cutting.py" />
            <source>its server sent no picture of the area. Check that the map shows it there, and the connection</source>
            <translation type="unfinished">su servidor no envió ninguna imagen del área. Compruebe que el mapa la muestra allí, y la conexión</translation>
        </message>
        <message>
            <location filename="../cutting.py" />
            <source>{share} of it came empty.</source>
            <translation type="unfinished">{share} llegó vacío.</translation>
        </message>
        <message>
            <location filename="../cutting.py" />
            <source>the area of interest lies outside its CRS</source>
            <translation type="unfinished">el área de interés queda fuera de su SRC</translation>
        </message>
        <message>
            <location filename="../dock.py" />
            <source>Python that has TerraScope's runtime</source>
            <translation type="unfinished">Python que tiene el motor de TerraScope</translation>
        </message>
        <message>
            <location filename="../dock.py" />
            <source>The answer's GeoPackage lacks {tables}: ask again.</source>
            <translation type="unfinished">Al GeoPackage de la respuesta le falta {tables}: pregunte otra vez.</translation>
        </message>
        <message>
            <location filename="../dock.py" />
            <source>Starting the runtime…</source>
            <translation type="unfinished">Arrancando el motor…</translation>
        </message>
        <message>
            <location filename="../export/copies.py" />
            <source>“{source}” is gone. Ask the question again.</source>
            <translation type="unfinished">«{source}» ya no está. Haga la pregunta otra vez.</translation>
        </message>
        <message>
            <location filename="../export/copies.py" />
            <source>The mask “{source}” is gone. Ask the question again.</source>
            <translation type="unfinished">La máscara «{source}» ya no está. Haga la pregunta otra vez.</translation>
        </message>
        <message>
            <location filename="../export/copies.py" />
            <source>“{source}” can't be copied: {error}. Close programs that have it open.</source>
            <translation type="unfinished">«{source}» no se puede copiar: {error}. Cierre los programas que la tengan abierta.</translation>
        </message>
        <message>
            <location filename="../export/exporting.py" />
            <source>Export from TerraScope</source>
            <translation type="unfinished">Exportar desde TerraScope</translation>
        </message>
        <message>
            <location filename="../export/exporting.py" />
            <source>The export failed: {error}. Nothing was written.</source>
            <translation type="unfinished">La exportación falló: {error}. No se escribió nada.</translation>
        </message>
        <message>
            <location filename="../export/exporting.py" />
            <source>“{path}” is the layer “{layer}” of this project, so it can't be replaced. Remove the layer first, or choose another name.</source>
            <translation type="unfinished">«{path}» es la capa «{layer}» de este proyecto, así que no se puede reemplazar. Quite antes la capa, o elija otro nombre.</translation>
        </message>
        <message>
            <location filename="../export/exporting.py" />
            <source>The export was cancelled. Nothing was written.</source>
            <translation type="unfinished">La exportación se canceló. No se escribió nada.</translation>
        </message>
        <message>
            <location filename="../export/files.py" />
            <source>Choose another folder or name.</source>
            <translation type="unfinished">Elija otra carpeta u otro nombre.</translation>
        </message>
        <message>
            <location filename="../export/files.py" />
            <source>The name is empty. Type what the files shall be called, for example “q1”.</source>
            <translation type="unfinished">El nombre está vacío. Escriba cómo se llamarán los archivos, por ejemplo «q1».</translation>
        </message>
        <message>
            <location filename="../export/files.py" />
            <source>The name “{stem}” holds “{found}”, which file names can't. Take it out.</source>
            <translation type="unfinished">El nombre «{stem}» contiene «{found}», que no cabe en nombres de archivo. Quítelo.</translation>
        </message>
        <message>
            <location filename="../export/files.py" />
            <source>Windows can't have files called “{stem}”. Choose another name.</source>
            <translation type="unfinished">Windows no admite archivos llamados «{stem}». Elija otro nombre.</translation>
        </message>
        <message>
            <location filename="../export/files.py" />
            <source>The name is too long: with each layer's name behind it, it must be shorter by {over} characters.</source>
            <translation type="unfinished">El nombre es demasiado largo: con el nombre de cada capa detrás, debe tener {over} caracteres menos.</translation>
        </message>
        <message>
            <location filename="../export/files.py" />
            <source>No folder is chosen. Choose where the files shall go.</source>
            <translation type="unfinished">No se eligió carpeta. Elija dónde van los archivos.</translation>
        </message>
        <message>
            <location filename="../export/files.py" />
            <source>There is no drive for “{folder}”. Choose another folder.</source>
            <translation type="unfinished">No hay unidad para «{folder}». Elija otra carpeta.</translation>
        </message>
        <message>
            <location filename="../export/files.py" />
            <source>“{existing}” is a file, so nothing can be put into it. Choose a folder.</source>
            <translation type="unfinished">«{existing}» es un archivo, no se puede poner nada dentro. Elija una carpeta.</translation>
        </message>
        <message>
            <location filename="../export/files.py" />
            <source>{names} and {more} more</source>
            <translation type="unfinished">{names} y {more} más</translation>
        </message>
        <message>
            <location filename="../export/files.py" />
            <source>the name is too long</source>
            <translation type="unfinished">el nombre es demasiado largo</translation>
        </message>
        <message>
            <location filename="../export/files.py" />
            <source>another program has it open</source>
            <translation type="unfinished">otro programa lo tiene abierto</translation>
        </message>
        <message>
            <location filename="../export/files.py" />
            <source>Close it in the other program, or choose another name.</source>
            <translation type="unfinished">Ciérrelo en el otro programa, o elija otro nombre.</translation>
        </message>
        <message>
            <location filename="../export/files.py" />
            <source>Folder and name are longer by {over} characters than Windows takes. Choose shorter ones.</source>
            <translation type="unfinished">Carpeta y nombre superan en {over} caracteres lo que admite Windows. Elija otros más cortos.</translation>
        </message>
        <message>
            <location filename="../export/files.py" />
            <source>The folder “{existing}” can't be written to: {error}. Choose another.</source>
            <translation type="unfinished">No se puede escribir en la carpeta «{existing}»: {error}. Elija otra.</translation>
        </message>
        <message>
            <location filename="../export/files.py" />
            <source>“{folder}” can't be written to: {error}. Choose another folder.</source>
            <translation type="unfinished">No se puede escribir en «{folder}»: {error}. Elija otra carpeta.</translation>
        </message>
        <message>
            <location filename="../export/files.py" />
            <source>“{name}” can't be replaced: {error}. {way_out}</source>
            <translation type="unfinished">«{name}» no se puede reemplazar: {error}. {way_out}</translation>
        </message>
        <message>
            <location filename="../export/formats.py" />
            <source>A Shapefile for each layer, with its style and metadata beside it (.qml, .qmd).</source>
            <translation type="unfinished">Un Shapefile por capa, con su estilo y metadatos al lado (.qml, .qmd).</translation>
        </message>
        <message>
            <location filename="../export/formats.py" />
            <source>field names beyond 10 characters, texts beyond 254, field aliases, times of day; files beyond 2 GB.</source>
            <translation type="unfinished">nombres de campo de más de 10 caracteres, textos de más de 254, alias de campos, horas; archivos de más de 2 GB.</translation>
        </message>
        <message>
            <location filename="../export/formats.py" />
            <source>One file with all layers, their styles and metadata.</source>
            <translation type="unfinished">Un archivo con todas las capas, sus estilos y metadatos.</translation>
        </message>
        <message>
            <location filename="../export/formats.py" />
            <source>A file for each layer, for web maps.</source>
            <translation type="unfinished">Un archivo por capa, para mapas web.</translation>
        </message>
        <message>
            <location filename="../export/formats.py" />
            <source>the CRS (always longitude and latitude, 7 decimals), styles, field aliases, metadata.</source>
            <translation type="unfinished">el SRC (siempre longitud y latitud, 7 decimales), estilos, alias de campos, metadatos.</translation>
        </message>
        <message>
            <location filename="../export/formats.py" />
            <source>A file for each layer, for Google Earth, in its colours.</source>
            <translation type="unfinished">Un archivo por capa, para Google Earth, con sus colores.</translation>
        </message>
        <message>
            <location filename="../export/formats.py" />
            <source>the CRS (always longitude and latitude), aliases, categories as such, metadata.</source>
            <translation type="unfinished">el SRC (siempre longitud y latitud), alias, categorías como tales, metadatos.</translation>
        </message>
        <message>
            <location filename="../export/formats.py" />
            <source>CSV tables</source>
            <translation type="unfinished">Tablas CSV</translation>
        </message>
        <message>
            <location filename="../export/formats.py" />
            <source>A table for each layer, a line a region, and one of all figures; units in the headings, UTF-8.</source>
            <translation type="unfinished">Una tabla por capa, una línea por región, y una de todas las cifras; unidades en los encabezados, UTF-8.</translation>
        </message>
        <message>
            <location filename="../export/formats.py" />
            <source>outlines and lines (a point inside each is kept, in degrees), styles, metadata.</source>
            <translation type="unfinished">contornos y líneas (se guarda un punto dentro de cada uno, en grados), estilos, metadatos.</translation>
        </message>
        <message>
            <location filename="../export/formats.py" />
            <source>Masks (GeoTIFF)</source>
            <translation type="unfinished">Máscaras (GeoTIFF)</translation>
        </message>
        <message>
            <location filename="../export/formats.py" />
            <source>Each outline as pixels on the scene's grid: 1 inside, 0 outside, 255 no data.</source>
            <translation type="unfinished">Cada contorno como píxeles en la cuadrícula de la escena: 1 dentro, 0 fuera, 255 sin datos.</translation>
        </message>
        <message>
            <location filename="../export/formats.py" />
            <source>figures, single regions, styles; the phrase and the date stand in the file's name.</source>
            <translation type="unfinished">cifras, regiones sueltas, estilos; la expresión y la fecha están en el nombre del archivo.</translation>
        </message>
        <message>
            <location filename="../export/formats.py" />
            <source>Report (HTML)</source>
            <translation type="unfinished">Informe (HTML)</translation>
        </message>
        <message>
            <location filename="../export/formats.py" />
            <source>Question, answer, a map for each step, figures and where they come from, in one file for a browser.</source>
            <translation type="unfinished">Pregunta, respuesta, un mapa por paso, cifras y su procedencia, en un archivo para el navegador.</translation>
        </message>
        <message>
            <location filename="../export/formats.py" />
            <source>everything that can be measured again: it is for reading.</source>
            <translation type="unfinished">todo lo que puede medirse de nuevo: es para leer.</translation>
        </message>
        <message>
            <location filename="../export/formats.py" />
            <source>Report (PDF)</source>
            <translation type="unfinished">Informe (PDF)</translation>
        </message>
        <message>
            <location filename="../export/formats.py" />
            <source>The same report on A4 pages.</source>
            <translation type="unfinished">El mismo informe en páginas A4.</translation>
        </message>
        <message>
            <location filename="../export/from_dock.py" />
            <source>This answer has no mask to export: nothing was found on the layers.</source>
            <translation type="unfinished">Esta respuesta no tiene máscara que exportar: no se encontró nada en las capas.</translation>
        </message>
        <message>
            <location filename="../export/from_dock.py" />
            <source>Open folder</source>
            <translation type="unfinished">Abrir carpeta</translation>
        </message>
        <message>
            <location filename="../export/from_dock.py" />
            <source>{files} are in this folder already. Replace, or change folder or name.</source>
            <translation type="unfinished">{files} ya están en esta carpeta. Reemplácelos, o cambie la carpeta o el nombre.</translation>
        </message>
        <message>
            <location filename="../export/from_dock.py" />
            <source>{files} is in this folder already. Replace, or change folder or name.</source>
            <translation type="unfinished">{files} ya está en esta carpeta. Reemplácelo, o cambie la carpeta o el nombre.</translation>
        </message>
        <message>
            <location filename="../export/from_dock.py" />
            <source>Replace</source>
            <translation type="unfinished">Reemplazar</translation>
        </message>
        <message>
            <location filename="../export/report/chart.py" />
            <source>Chart: area over time</source>
            <translation type="unfinished">Gráfico: superficie a lo largo del tiempo</translation>
        </message>
        <message>
            <location filename="../export/report/content.py" />
            <source>distance</source>
            <translation type="unfinished">distancia</translation>
        </message>
        <message>
            <location filename="../export/report/content.py" />
            <source>regions</source>
            <translation type="unfinished">regiones</translation>
        </message>
        <message>
            <location filename="../export/report/content.py" />
            <source>contact</source>
            <translation type="unfinished">contacto</translation>
        </message>
        <message>
            <location filename="../export/report/content.py" />
            <source>place</source>
            <translation type="unfinished">lugar</translation>
        </message>
        <message>
            <location filename="../export/report/content.py" />
            <source>{width} × {height} pixels of {pixel_size_m} m in {crs}</source>
            <translation type="unfinished">{width} × {height} píxeles de {pixel_size_m} m en {crs}</translation>
        </message>
        <message>
            <location filename="../export/report/content.py" />
            <source>west {west}, south {south}, east {east}, north {north}</source>
            <translation type="unfinished">oeste {west}, sur {south}, este {east}, norte {north}</translation>
        </message>
        <message>
            <location filename="../export/report/content.py" />
            <source>TerraScope {version}  ·  question {question}</source>
            <translation type="unfinished">TerraScope {version}  ·  pregunta {question}</translation>
        </message>
        <message>
            <location filename="../export/report/content.py" />
            <source>{share} of the scene</source>
            <translation type="unfinished">{share} de la escena</translation>
        </message>
        <message>
            <location filename="../export/report/content.py" />
            <source>confidence {confidence}</source>
            <translation type="unfinished">confianza {confidence}</translation>
        </message>
        <message>
            <location filename="../export/report/content.py" />
            <source>none found</source>
            <translation type="unfinished">no se encontró nada</translation>
        </message>
        <message>
            <location filename="../export/report/content.py" />
            <source>{radar_share} of the evidence by SAR</source>
            <translation type="unfinished">{radar_share} de los indicios por SAR</translation>
        </message>
        <message>
            <location filename="../export/report/content.py" />
            <source>corrected by hand: {corrections}</source>
            <translation type="unfinished">corregido a mano: {corrections}</translation>
        </message>
        <message>
            <location filename="../export/report/content.py" />
            <source>{classes}, area over time</source>
            <translation type="unfinished">{classes}, superficie a lo largo del tiempo</translation>
        </message>
        <message>
            <location filename="../export/report/content.py" />
            <source>{begin} to {end}</source>
            <translation type="unfinished">{begin} a {end}</translation>
        </message>
        <message>
            <location filename="../export/report/content.py" />
            <source>Layers</source>
            <translation type="unfinished">Capas</translation>
        </message>
        <message>
            <location filename="../export/report/content.py" />
            <source>Dates</source>
            <translation type="unfinished">Fechas</translation>
        </message>
        <message>
            <location filename="../export/report/content.py" />
            <source>Model</source>
            <translation type="unfinished">Modelo</translation>
        </message>
        <message>
            <location filename="../export/report/content.py" />
            <source>{model}, {dtype} on {device}</source>
            <translation type="unfinished">{model}, {dtype} en {device}</translation>
        </message>
        <message>
            <location filename="../export/report/content.py" />
            <source>Checkpoint SHA-256</source>
            <translation type="unfinished">SHA-256 del punto de control</translation>
        </message>
        <message>
            <location filename="../export/report/content.py" />
            <source>Grid</source>
            <translation type="unfinished">Cuadrícula</translation>
        </message>
        <message>
            <location filename="../export/report/content.py" />
            <source>Extent</source>
            <translation type="unfinished">Extensión</translation>
        </message>
        <message>
            <location filename="../export/report/content.py" />
            <source>Measured on</source>
            <translation type="unfinished">Medido sobre</translation>
        </message>
        <message>
            <location filename="../export/report/content.py" />
            <source>the ellipsoid {ellipsoid}</source>
            <translation type="unfinished">el elipsoide {ellipsoid}</translation>
        </message>
        <message>
            <location filename="../export/report/content.py" />
            <source>Model's own words</source>
            <translation type="unfinished">Palabras del propio modelo</translation>
        </message>
        <message>
            <location filename="../export/report/content.py" />
            <source>Corrected by hand</source>
            <translation type="unfinished">Corregido a mano</translation>
        </message>
        <message>
            <location filename="../export/report/content.py" />
            <source>Computed in</source>
            <translation type="unfinished">Calculado en</translation>
        </message>
        <message>
            <location filename="../export/report/content.py" />
            <source>Software</source>
            <translation type="unfinished">Programa</translation>
        </message>
        <message>
            <location filename="../export/report/content.py" />
            <source>TerraScope {version}</source>
            <translation type="unfinished">TerraScope {version}</translation>
        </message>
        <message>
            <location filename="../export/report/content.py" />
            <source>a CRS of its own</source>
            <translation type="unfinished">un SRC propio</translation>
        </message>
        <message>
            <location filename="../export/report/html.py" />
            <source>What</source>
            <translation type="unfinished">Qué</translation>
        </message>
        <message>
            <location filename="../export/report/html.py" />
            <source>Figure</source>
            <translation type="unfinished">Cifra</translation>
        </message>
        <message>
            <location filename="../export/report/html.py" />
            <source>Date</source>
            <translation type="unfinished">Fecha</translation>
        </message>
        <message>
            <location filename="../export/report/html.py" />
            <source>How measured</source>
            <translation type="unfinished">Cómo se midió</translation>
        </message>
        <message>
            <location filename="../export/report/html.py" />
            <source>Warnings</source>
            <translation type="unfinished">Advertencias</translation>
        </message>
        <message>
            <location filename="../export/report/html.py" />
            <source>Steps</source>
            <translation type="unfinished">Pasos</translation>
        </message>
        <message>
            <location filename="../export/report/html.py" />
            <source>Where it comes from</source>
            <translation type="unfinished">De dónde viene</translation>
        </message>
        <message>
            <location filename="../export/report/html.py" />
            <source>Figures</source>
            <translation type="unfinished">Cifras</translation>
        </message>
        <message>
            <location filename="../export/report/maps.py" />
            <source>shortest distance</source>
            <translation type="unfinished">distancia más corta</translation>
        </message>
        <message>
            <location filename="../export/report/maps.py" />
            <source>gained</source>
            <translation type="unfinished">ganado</translation>
        </message>
        <message>
            <location filename="../export/report/maps.py" />
            <source>lost</source>
            <translation type="unfinished">perdido</translation>
        </message>
        <message>
            <location filename="../export/report/maps.py" />
            <source>kept</source>
            <translation type="unfinished">conservado</translation>
        </message>
        <message>
            <location filename="../export/report/maps.py" />
            <source>Map: {tables}</source>
            <translation type="unfinished">Mapa: {tables}</translation>
        </message>
        <message>
            <location filename="../export/report/maps.py" />
            <source>Map: {name} on {date}, outlined over the image</source>
            <translation type="unfinished">Mapa: {name} el {date}, en contorno sobre la imagen</translation>
        </message>
        <message>
            <location filename="../export/report/maps.py" />
            <source>Map: {name}, outlined over the image</source>
            <translation type="unfinished">Mapa: {name}, en contorno sobre la imagen</translation>
        </message>
        <message>
            <location filename="../export/report/pdf.py" />
            <source>“{path}” can't be written. Choose another folder.</source>
            <translation type="unfinished">«{path}» no se puede escribir. Elija otra carpeta.</translation>
        </message>
        <message>
            <location filename="../export/report/pdf.py" />
            <source>page {number}</source>
            <translation type="unfinished">página {number}</translation>
        </message>
        <message>
            <location filename="../export/tables.py" />
            <source>Of</source>
            <translation type="unfinished">De</translation>
        </message>
        <message>
            <location filename="../export/tables.py" />
            <source>Value</source>
            <translation type="unfinished">Valor</translation>
        </message>
        <message>
            <location filename="../export/tables.py" />
            <source>Unit</source>
            <translation type="unfinished">Unidad</translation>
        </message>
        <message>
            <location filename="../export/tables.py" />
            <source>Method</source>
            <translation type="unfinished">Método</translation>
        </message>
        <message>
            <location filename="../export/tables.py" />
            <source>Longitude (°)</source>
            <translation type="unfinished">Longitud (°)</translation>
        </message>
        <message>
            <location filename="../export/tables.py" />
            <source>Latitude (°)</source>
            <translation type="unfinished">Latitud (°)</translation>
        </message>
        <message>
            <location filename="../export/vectors.py" />
            <source>“{folder}” has no {file}. Ask the question again.</source>
            <translation type="unfinished">«{folder}» no tiene {file}. Haga la pregunta otra vez.</translation>
        </message>
        <message>
            <location filename="../export/vectors.py" />
            <source>“{path}” can't be written: {said}. Choose another folder.</source>
            <translation type="unfinished">«{path}» no se puede escribir: {said}. Elija otra carpeta.</translation>
        </message>
        <message>
            <location filename="../export/vectors.py" />
            <source>field names beyond {max_name_bytes} characters ({pairs})</source>
            <translation type="unfinished">nombres de campo de más de {max_name_bytes} caracteres ({pairs})</translation>
        </message>
        <message>
            <location filename="../export/vectors.py" />
            <source>field aliases</source>
            <translation type="unfinished">alias de campos</translation>
        </message>
        <message>
            <location filename="../export/vectors.py" />
            <source>the time of day in {dates}</source>
            <translation type="unfinished">la hora en {dates}</translation>
        </message>
        <message>
            <location filename="../export/vectors.py" />
            <source>texts beyond {max_text_bytes} characters</source>
            <translation type="unfinished">textos de más de {max_text_bytes} caracteres</translation>
        </message>
        <message>
            <location filename="../export/vectors.py" />
            <source>more than 2 GB for every program</source>
            <translation type="unfinished">más de 2 GB para cualquier programa</translation>
        </message>
        <message>
            <location filename="../export/vectors.py" />
            <source>The table “{table}” in “{file}” can't be opened. Ask the question again.</source>
            <translation type="unfinished">La tabla «{table}» de «{file}» no se puede abrir. Haga la pregunta otra vez.</translation>
        </message>
        <message>
            <location filename="../export/vectors.py" />
            <source>no reason given</source>
            <translation type="unfinished">sin motivo indicado</translation>
        </message>
        <message>
            <location filename="../export/writing.py" />
            <source>No format is ticked. Tick at least one.</source>
            <translation type="unfinished">Ningún formato está marcado. Marque al menos uno.</translation>
        </message>
        <message>
            <location filename="../export/writing.py" />
            <source>This answer has no mask to export: nothing was found on the layers. Untick {labels}.</source>
            <translation type="unfinished">Esta respuesta no tiene máscara que exportar: no se encontró nada en las capas. Desmarque {labels}.</translation>
        </message>
        <message>
            <location filename="../export/writing.py" />
            <source>“{out_dir}” has no {gone} any more. Put the folder back, or ask the question again.</source>
            <translation type="unfinished">«{out_dir}» ya no tiene {gone}. Devuelva la carpeta a su sitio, o haga la pregunta otra vez.</translation>
        </message>
        <message>
            <location filename="../export/writing.py" />
            <source>Saved {files} in {folder}, style and metadata beside each Shapefile (.qml, .qmd).</source>
            <translation type="unfinished">{files} guardado en {folder}, con estilo y metadatos al lado de cada Shapefile (.qml, .qmd).</translation>
        </message>
        <message>
            <location filename="../export/writing.py" />
            <source>Saved {files} in {folder}.</source>
            <translation type="unfinished">{files} guardado en {folder}.</translation>
        </message>
        <message>
            <location filename="../export/writing.py" />
            <source>A Shapefile can't hold {lost}: the GeoPackage keeps all.</source>
            <translation type="unfinished">Un Shapefile no puede contener {lost}: el GeoPackage lo guarda todo.</translation>
        </message>
        <message>
            <location filename="../help.py" />
            <source>TerraScope: help</source>
            <translation type="unfinished">TerraScope: ayuda</translation>
        </message>
        <message>
            <location filename="../help.py" />
            <source>Page of the manual</source>
            <translation type="unfinished">Página del manual</translation>
        </message>
        <message>
            <location filename="../help.py" />
            <source>&amp;Back</source>
            <translation type="unfinished">&amp;Atrás</translation>
        </message>
        <message>
            <location filename="../help.py" />
            <source>&amp;Close</source>
            <translation type="unfinished">&amp;Cerrar</translation>
        </message>
        <message>
            <location filename="../help.py" />
            <source>This plugin came without its manual: see the plugin's home page.</source>
            <translation type="unfinished">Este complemento vino sin su manual: vea su página de inicio.</translation>
        </message>
        <message>
            <location filename="../history/again.py" />
            <source>The map shows the area that was asked about; where its shape is another, a little more than that.</source>
            <translation type="unfinished">El mapa muestra el área por la que se preguntó; donde su forma es otra, un poco más.</translation>
        </message>
        <message>
            <location filename="../history/again.py" />
            <source>No longer in this project: {names}. Add what is missing, or ask without.</source>
            <translation type="unfinished">Ya no está en este proyecto: {names}. Añada lo que falta, o pregunte sin ello.</translation>
        </message>
        <message>
            <location filename="../history/again.py" />
            <source>The model “{model}” isn't known (now, or before the runtime has started).</source>
            <translation type="unfinished">El modelo «{model}» no se conoce (ahora, o antes de que arranque el motor).</translation>
        </message>
        <message>
            <location filename="../history/again.py" />
            <source>The device “{device}” isn't known (now, or before the runtime has started).</source>
            <translation type="unfinished">El dispositivo «{device}» no se conoce (ahora, o antes de que arranque el motor).</translation>
        </message>
        <message>
            <location filename="../history/again.py" />
            <source>The area that was asked about can't be shown in the map's CRS: zoom to it yourself.</source>
            <translation type="unfinished">El área por la que se preguntó no se puede mostrar en el SRC del mapa: vaya allí usted mismo.</translation>
        </message>
        <message>
            <location filename="../history/again.py" />
            <source>“{file}” can't be read ({error}). Ask the question again.</source>
            <translation type="unfinished">«{file}» no se puede leer ({error}). Haga la pregunta otra vez.</translation>
        </message>
        <message>
            <location filename="../history/from_dock.py" />
            <source>The results of {entry} are no longer in “{out_dir}”. Put the folder back, say where it is now, or ask again.</source>
            <translation type="unfinished">Los resultados de {entry} ya no están en «{out_dir}». Devuelva la carpeta, diga dónde está ahora, o pregunte otra vez.</translation>
        </message>
        <message>
            <location filename="../history/from_dock.py" />
            <source>Copied, to be pasted into the terminal.</source>
            <translation type="unfinished">Copiado, para pegar en el terminal.</translation>
        </message>
        <message>
            <location filename="../history/from_dock.py" />
            <source>Removed {entry}; its files stay.</source>
            <translation type="unfinished">{entry} quitada; sus archivos quedan.</translation>
        </message>
        <message>
            <location filename="../history/from_dock.py" />
            <source>The history is empty.</source>
            <translation type="unfinished">El historial está vacío.</translation>
        </message>
        <message>
            <location filename="../history/from_dock.py" />
            <source>Undo</source>
            <translation type="unfinished">Deshacer</translation>
        </message>
        <message>
            <location filename="../history/from_dock.py" />
            <source>Locate folder…</source>
            <translation type="unfinished">Localizar carpeta…</translation>
        </message>
        <message>
            <location filename="../history/from_dock.py" />
            <source>Folder of the answer</source>
            <translation type="unfinished">Carpeta de la respuesta</translation>
        </message>
        <message>
            <location filename="../history/from_dock.py" />
            <source>Copied, to be pasted into QGIS's Python console.</source>
            <translation type="unfinished">Copiado, para pegar en la consola de Python de QGIS.</translation>
        </message>
        <message>
            <location filename="../history/from_dock.py" />
            <source>“{folder}” holds no {answer_file}. Choose the folder that does.</source>
            <translation type="unfinished">«{folder}» no contiene {answer_file}. Elija la carpeta que lo contiene.</translation>
        </message>
        <message>
            <location filename="../history/from_dock.py" />
            <source>A question is on its way. Wait for its answer, or cancel it first.</source>
            <translation type="unfinished">Hay una pregunta en curso. Espere su respuesta, o cancélela antes.</translation>
        </message>
        <message>
            <location filename="../history/from_dock.py" />
            <source>Forget all {count} questions of this project? Their files stay.</source>
            <translation type="unfinished">¿Olvidar las {count} preguntas de este proyecto? Sus archivos quedan.</translation>
        </message>
        <message>
            <location filename="../history/from_dock.py" />
            <source>Forget it?</source>
            <translation type="unfinished">¿Olvidarla?</translation>
        </message>
        <message>
            <location filename="../history/from_dock.py" />
            <source>Clear all</source>
            <translation type="unfinished">Borrar todo</translation>
        </message>
        <message>
            <location filename="../history/in_words.py" />
            <source>The line can't say that the bands of its layers are in different order.</source>
            <translation type="unfinished">La línea no puede decir que las bandas de sus capas están en distinto orden.</translation>
        </message>
        <message>
            <location filename="../history/in_words.py" />
            <source>The line can't say that the numbers of its layers mean different things.</source>
            <translation type="unfinished">La línea no puede decir que los números de sus capas significan cosas distintas.</translation>
        </message>
        <message>
            <location filename="../history/in_words.py" />
            <source>“{source}” is no file: save it as a GeoTIFF and put that into the line.</source>
            <translation type="unfinished">«{source}» no es un archivo: guárdela como GeoTIFF y ponga este en la línea.</translation>
        </message>
        <message>
            <location filename="../history/in_words.py" />
            <source>The line can't say that {nodata} is nodata in “{source}”.</source>
            <translation type="unfinished">La línea no puede decir que {nodata} es sin datos en «{source}».</translation>
        </message>
        <message>
            <location filename="../layer_bands.py" />
            <source>“{layer}” is said to have a band {band}, but has {count}. Press Bands… below the layers and correct it.</source>
            <translation type="unfinished">De «{layer}» se dijo que tiene una banda {band}, pero tiene {count}. Pulse «Bandas…» bajo las capas y corríjalo.</translation>
        </message>
        <message>
            <location filename="../layer_dates.py" />
            <source>name</source>
            <translation type="unfinished">nombre</translation>
        </message>
        <message>
            <location filename="../layer_dates.py" />
            <source>from the layer's name</source>
            <translation type="unfinished">del nombre de la capa</translation>
        </message>
        <message>
            <location filename="../layer_dates.py" />
            <source>file name</source>
            <translation type="unfinished">nombre de archivo</translation>
        </message>
        <message>
            <location filename="../layer_dates.py" />
            <source>from the file's name, {file}</source>
            <translation type="unfinished">del nombre del archivo, {file}</translation>
        </message>
        <message>
            <location filename="../layer_dates.py" />
            <source>from the layer's temporal properties</source>
            <translation type="unfinished">de las propiedades temporales de la capa</translation>
        </message>
        <message>
            <location filename="../layer_dates.py" />
            <source>from the layer's metadata</source>
            <translation type="unfinished">de los metadatos de la capa</translation>
        </message>
        <message>
            <location filename="../layer_dates.py" />
            <source>from {item} in the file</source>
            <translation type="unfinished">de {item} en el archivo</translation>
        </message>
        <message>
            <location filename="../layer_facts.py" />
            <source>{bands}, {width} × {height} pixels, {crs}</source>
            <translation type="unfinished">{bands}, {width} × {height} píxeles, {crs}</translation>
        </message>
        <message>
            <location filename="../layer_facts.py" />
            <source>1 band</source>
            <translation type="unfinished">1 banda</translation>
        </message>
        <message>
            <location filename="../layer_facts.py" />
            <source>{count} bands</source>
            <translation type="unfinished">{count} bandas</translation>
        </message>
        <message>
            <location filename="../layer_facts.py" />
            <source>no CRS</source>
            <translation type="unfinished">sin SRC</translation>
        </message>
        <message>
            <location filename="../map_layers/groups.py" />
            <source>Each date</source>
            <translation type="unfinished">Cada fecha</translation>
        </message>
        <message>
            <location filename="../map_layers/groups.py" />
            <source>Gained</source>
            <translation type="unfinished">Ganado</translation>
        </message>
        <message>
            <location filename="../map_layers/groups.py" />
            <source>Lost</source>
            <translation type="unfinished">Perdido</translation>
        </message>
        <message>
            <location filename="../map_layers/groups.py" />
            <source>Kept</source>
            <translation type="unfinished">Conservado</translation>
        </message>
        <message>
            <location filename="../map_layers/groups.py" />
            <source>Distances</source>
            <translation type="unfinished">Distancias</translation>
        </message>
        <message>
            <location filename="../map_layers/groups.py" />
            <source>Regions</source>
            <translation type="unfinished">Regiones</translation>
        </message>
        <message>
            <location filename="../map_layers/groups.py" />
            <source>{table}: {classes}</source>
            <translation type="unfinished">{table}: {classes}</translation>
        </message>
        <message>
            <location filename="../map_layers/selection.py" />
            <source>The {phrase} can't be shown: the layer is no longer in the project.</source>
            <translation type="unfinished">{phrase}: no se puede mostrar, la capa ya no está en el proyecto.</translation>
        </message>
        <message>
            <location filename="../map_layers/selection.py" />
            <source>The {phrase} has no polygon: nothing of it was found.</source>
            <translation type="unfinished">{phrase}: sin polígono, no se encontró nada.</translation>
        </message>
        <message>
            <location filename="../map_layers/styles.py" />
            <source>Phrase</source>
            <translation type="unfinished">Expresión</translation>
        </message>
        <message>
            <location filename="../map_layers/styles.py" />
            <source>Class</source>
            <translation type="unfinished">Clase</translation>
        </message>
        <message>
            <location filename="../map_layers/styles.py" />
            <source>From</source>
            <translation type="unfinished">Desde</translation>
        </message>
        <message>
            <location filename="../map_layers/styles.py" />
            <source>To</source>
            <translation type="unfinished">Hasta</translation>
        </message>
        <message>
            <location filename="../map_layers/styles.py" />
            <source>Share of the scene (0–1)</source>
            <translation type="unfinished">Parte de la escena (0–1)</translation>
        </message>
        <message>
            <location filename="../map_layers/styles.py" />
            <source>Confidence (0–1)</source>
            <translation type="unfinished">Confianza (0–1)</translation>
        </message>
        <message>
            <location filename="../map_layers/styles.py" />
            <source>Area (m²)</source>
            <translation type="unfinished">Superficie (m²)</translation>
        </message>
        <message>
            <location filename="../map_layers/styles.py" />
            <source>Perimeter (m)</source>
            <translation type="unfinished">Perímetro (m)</translation>
        </message>
        <message>
            <location filename="../map_layers/styles.py" />
            <source>From class</source>
            <translation type="unfinished">De la clase</translation>
        </message>
        <message>
            <location filename="../map_layers/styles.py" />
            <source>To class</source>
            <translation type="unfinished">A la clase</translation>
        </message>
        <message>
            <location filename="../map_layers/styles.py" />
            <source>Distance (m)</source>
            <translation type="unfinished">Distancia (m)</translation>
        </message>
        <message>
            <location filename="../map_layers/styles.py" />
            <source>Question</source>
            <translation type="unfinished">Pregunta</translation>
        </message>
        <message>
            <location filename="../options/machine.py" />
            <source>{model} ({origin})</source>
            <translation type="unfinished">{model} ({origin})</translation>
        </message>
        <message>
            <location filename="../options/machine.py" />
            <source>embedded</source>
            <translation type="unfinished">integrado</translation>
        </message>
        <message>
            <location filename="../options/machine.py" />
            <source>imported</source>
            <translation type="unfinished">importado</translation>
        </message>
        <message>
            <location filename="../options/machine.py" />
            <source>A question can be asked.</source>
            <translation type="unfinished">Se puede preguntar.</translation>
        </message>
        <message>
            <location filename="../options/machine.py" />
            <source>No question can be asked.</source>
            <translation type="unfinished">No se puede preguntar.</translation>
        </message>
        <message>
            <location filename="../options/page.py" />
            <source>The network runs in this Python, outside QGIS. No image leaves this computer.</source>
            <translation type="unfinished">La red corre en este Python, fuera de QGIS. Ninguna imagen sale de este ordenador.</translation>
        </message>
        <message>
            <location filename="../options/page.py" />
            <source>The dock begins with these; “Test the runtime” lists what this machine has now.</source>
            <translation type="unfinished">El panel empieza con estos; «Probar el motor» lista lo que esta máquina tiene ahora.</translation>
        </message>
        <message>
            <location filename="../options/page.py" />
            <source>Beside the project; for unsaved projects in the user profile</source>
            <translation type="unfinished">Junto al proyecto; en proyectos sin guardar, en el perfil de usuario</translation>
        </message>
        <message>
            <location filename="../options/page.py" />
            <source>As it suits (m², ha, km²)</source>
            <translation type="unfinished">Según convenga (m², ha, km²)</translation>
        </message>
        <message>
            <location filename="../options/page.py" />
            <source>As it suits (m, km)</source>
            <translation type="unfinished">Según convenga (m, km)</translation>
        </message>
        <message>
            <location filename="../options/page.py" />
            <source>Of figures in the dock and in reports. Fields of layers are always in m² and m, as their names say.</source>
            <translation type="unfinished">De las cifras del panel y de los informes. Los campos de las capas están siempre en m² y m, como dicen sus nombres.</translation>
        </message>
        <message>
            <location filename="../options/page.py" />
            <source>They are saved in the project's file, with their answers' folders.</source>
            <translation type="unfinished">Se guardan en el archivo del proyecto, con las carpetas de sus respuestas.</translation>
        </message>
        <message>
            <location filename="../options/page.py" />
            <source>Python of the runtime</source>
            <translation type="unfinished">Python del motor</translation>
        </message>
        <message>
            <location filename="../options/page.py" />
            <source>Found by itself</source>
            <translation type="unfinished">Se encuentra solo</translation>
        </message>
        <message>
            <location filename="../options/page.py" />
            <source>&amp;Test the runtime</source>
            <translation type="unfinished">&amp;Probar el motor</translation>
        </message>
        <message>
            <location filename="../options/page.py" />
            <source>Looks for devices and models, and says what works; this takes some seconds</source>
            <translation type="unfinished">Busca dispositivos y modelos y dice qué funciona; tarda unos segundos</translation>
        </message>
        <message>
            <location filename="../options/page.py" />
            <source>&amp;Help</source>
            <translation type="unfinished">A&amp;yuda</translation>
        </message>
        <message>
            <location filename="../options/page.py" />
            <source>&amp;Python</source>
            <translation type="unfinished">P&amp;ython</translation>
        </message>
        <message>
            <location filename="../options/page.py" />
            <source>Runtime</source>
            <translation type="unfinished">Motor</translation>
        </message>
        <message>
            <location filename="../options/page.py" />
            <source>Model that answers</source>
            <translation type="unfinished">Modelo que responde</translation>
        </message>
        <message>
            <location filename="../options/page.py" />
            <source>&amp;Model</source>
            <translation type="unfinished">&amp;Modelo</translation>
        </message>
        <message>
            <location filename="../options/page.py" />
            <source>&amp;Device</source>
            <translation type="unfinished">&amp;Dispositivo</translation>
        </message>
        <message>
            <location filename="../options/page.py" />
            <source>Model and device</source>
            <translation type="unfinished">Modelo y dispositivo</translation>
        </message>
        <message>
            <location filename="../options/page.py" />
            <source>Folder for TerraScope's results</source>
            <translation type="unfinished">Carpeta de resultados de TerraScope</translation>
        </message>
        <message>
            <location filename="../options/page.py" />
            <source>Results folder</source>
            <translation type="unfinished">Carpeta de resultados</translation>
        </message>
        <message>
            <location filename="../options/page.py" />
            <source>&amp;Folder</source>
            <translation type="unfinished">&amp;Carpeta</translation>
        </message>
        <message>
            <location filename="../options/page.py" />
            <source>Results</source>
            <translation type="unfinished">Resultados</translation>
        </message>
        <message>
            <location filename="../options/page.py" />
            <source>Unit of areas</source>
            <translation type="unfinished">Unidad de superficies</translation>
        </message>
        <message>
            <location filename="../options/page.py" />
            <source>Unit of distances</source>
            <translation type="unfinished">Unidad de distancias</translation>
        </message>
        <message>
            <location filename="../options/page.py" />
            <source>&amp;Areas</source>
            <translation type="unfinished">&amp;Superficies</translation>
        </message>
        <message>
            <location filename="../options/page.py" />
            <source>D&amp;istances</source>
            <translation type="unfinished">D&amp;istancias</translation>
        </message>
        <message>
            <location filename="../options/page.py" />
            <source>Units</source>
            <translation type="unfinished">Unidades</translation>
        </message>
        <message>
            <location filename="../options/page.py" />
            <source>Questions that a project remembers</source>
            <translation type="unfinished">Preguntas que recuerda un proyecto</translation>
        </message>
        <message>
            <location filename="../options/page.py" />
            <source>&amp;Remember</source>
            <translation type="unfinished">&amp;Recordar</translation>
        </message>
        <message>
            <location filename="../options/page.py" />
            <source>History</source>
            <translation type="unfinished">Historial</translation>
        </message>
        <message>
            <location filename="../options/page.py" />
            <source>Testing the runtime…</source>
            <translation type="unfinished">Probando el motor…</translation>
        </message>
        <message>
            <location filename="../options/page.py" />
            <source>Square metres (m²)</source>
            <translation type="unfinished">Metros cuadrados (m²)</translation>
        </message>
        <message>
            <location filename="../options/page.py" />
            <source>Hectares (ha)</source>
            <translation type="unfinished">Hectáreas (ha)</translation>
        </message>
        <message>
            <location filename="../options/page.py" />
            <source>Square kilometres (km²)</source>
            <translation type="unfinished">Kilómetros cuadrados (km²)</translation>
        </message>
        <message>
            <location filename="../options/page.py" />
            <source>Acres (ac)</source>
            <translation type="unfinished">Acres (ac)</translation>
        </message>
        <message>
            <location filename="../options/page.py" />
            <source>Square miles (mi²)</source>
            <translation type="unfinished">Millas cuadradas (mi²)</translation>
        </message>
        <message>
            <location filename="../options/page.py" />
            <source>Metres (m)</source>
            <translation type="unfinished">Metros (m)</translation>
        </message>
        <message>
            <location filename="../options/page.py" />
            <source>Kilometres (km)</source>
            <translation type="unfinished">Kilómetros (km)</translation>
        </message>
        <message>
            <location filename="../options/page.py" />
            <source>Feet (ft)</source>
            <translation type="unfinished">Pies (ft)</translation>
        </message>
        <message>
            <location filename="../options/page.py" />
            <source>Miles (mi)</source>
            <translation type="unfinished">Millas (mi)</translation>
        </message>
        <message>
            <location filename="../options/page.py" />
            <source>The last {count} questions</source>
            <translation type="unfinished">Las últimas {count} preguntas</translation>
        </message>
        <message>
            <location filename="../options/page.py" />
            <source>{model} (not found on this machine)</source>
            <translation type="unfinished">{model} (no está en esta máquina)</translation>
        </message>
        <message>
            <location filename="../options/page.py" />
            <source>None</source>
            <translation type="unfinished">Ninguna</translation>
        </message>
        <message>
            <location filename="../options/page.py" />
            <source>nano (embedded)</source>
            <translation type="unfinished">nano (integrado)</translation>
        </message>
        <message>
            <location filename="../plugin.py" />
            <source>Ask a question of satellite layers</source>
            <translation type="unfinished">Hacer una pregunta a capas de satélite</translation>
        </message>
        <message>
            <location filename="../polygons.py" />
            <source>selected polygons of “{name}”</source>
            <translation type="unfinished">polígonos seleccionados de «{name}»</translation>
        </message>
        <message>
            <location filename="../polygons.py" />
            <source>The {called}</source>
            <translation type="unfinished">Los {called}</translation>
        </message>
        <message>
            <location filename="../polygons.py" />
            <source>The layer “{name}” can't be read. Repair its data source, or choose other polygons.</source>
            <translation type="unfinished">La capa «{name}» no se puede leer. Repare su fuente de datos, o elija otros polígonos.</translation>
        </message>
        <message>
            <location filename="../polygons.py" />
            <source>No polygon of “{name}” is selected. Select some on the map, or choose another area.</source>
            <translation type="unfinished">Ningún polígono de «{name}» está seleccionado. Seleccione alguno en el mapa, o elija otra área.</translation>
        </message>
        <message>
            <location filename="../polygons.py" />
            <source>The polygon layer “{name}” has no CRS. Set it in the layer's properties.</source>
            <translation type="unfinished">La capa de polígonos «{name}» no tiene SRC. Defínalo en sus propiedades.</translation>
        </message>
        <message>
            <location filename="../polygons.py" />
            <source>The {called} have no geometry: there is nothing to ask inside of.</source>
            <translation type="unfinished">Los {called} no tienen geometría: no hay dentro de qué preguntar.</translation>
        </message>
        <message>
            <location filename="../polygons.py" />
            <source>The {called} have no area: there is nothing to ask inside of.</source>
            <translation type="unfinished">Los {called} no tienen superficie: no hay dentro de qué preguntar.</translation>
        </message>
        <message>
            <location filename="../polygons.py" />
            <source>The {called} have more than {max_corners} corners: simplify them (Vector ▸ Geometry Tools ▸ Simplify), or take fewer.</source>
            <translation type="unfinished">Los {called} tienen más de {max_corners} vértices: simplifíquelos (Vectorial ▸ Herramientas de geometría ▸ Simplificar), o tome menos.</translation>
        </message>
        <message>
            <location filename="../polygons.py" />
            <source>The area lies outside what the polygons' CRS can show. Choose another.</source>
            <translation type="unfinished">El área queda fuera de lo que el SRC de los polígonos puede mostrar. Elija otra.</translation>
        </message>
        <message>
            <location filename="../processing/algorithm.py" />
            <source>Ask</source>
            <translation type="unfinished">Preguntar</translation>
        </message>
        <message>
            <location filename="../processing/algorithm.py" />
            <source>HTML files (*.html)</source>
            <translation type="unfinished">Archivos HTML (*.html)</translation>
        </message>
        <message>
            <location filename="../processing/algorithm.py" />
            <source>A rectangle, or the extent of any layer; it is snapped outwards to whole pixels. Without it the whole of the layer that gives the grid: the optical one with the finest pixels.</source>
            <translation type="unfinished">Un rectángulo, o la extensión de una capa; se amplía a píxeles enteros. Sin él, toda la capa que da la cuadrícula: la óptica de píxeles más finos.</translation>
        </message>
        <message>
            <location filename="../processing/algorithm.py" />
            <source>Areas and shares are of what lies inside: a pixel counts if its centre does. With an area, of what lies in both.</source>
            <translation type="unfinished">Superficies y partes son de lo que queda dentro: un píxel cuenta si su centro lo está. Con un área, de lo que queda en ambos.</translation>
        </message>
        <message>
            <location filename="../processing/algorithm.py" />
            <source>Web maps have no pixels of their own: they are drawn at this size, in units of the area's CRS, 4,096 pixels a side at most. Other layers are read as they are.</source>
            <translation type="unfinished">Los mapas web no tienen píxeles propios: se dibujan a este tamaño, en unidades del SRC del área, 4.096 píxeles por lado como máximo. Las demás capas se leen como son.</translation>
        </message>
        <message>
            <location filename="../processing/algorithm.py" />
            <source>A model's name, or the path of its folder. “Runtime status” lists those at hand.</source>
            <translation type="unfinished">El nombre de un modelo, o la ruta de su carpeta. «Estado del motor» lista los que hay.</translation>
        </message>
        <message>
            <location filename="../processing/algorithm.py" />
            <source>auto, cpu, cuda, cuda:1, … or mps.</source>
            <translation type="unfinished">auto, cpu, cuda, cuda:1, … o mps.</translation>
        </message>
        <message>
            <location filename="../processing/algorithm.py" />
            <source>The answer, its steps, figures, warnings and where it comes from, as a page to read.</source>
            <translation type="unfinished">La respuesta, sus pasos, cifras, advertencias y procedencia, como página para leer.</translation>
        </message>
        <message>
            <location filename="../processing/algorithm.py" />
            <source>Gets each mask as a GeoTIFF (mask_N.tif, 0 and 1 on the grid of the scene), answer.json and answer.gpkg.</source>
            <translation type="unfinished">Recibe cada máscara como GeoTIFF (mask_N.tif, 0 y 1 en la cuadrícula de la escena), answer.json y answer.gpkg.</translation>
        </message>
        <message>
            <location filename="../processing/algorithm.py" />
            <source>Area (the whole layer if empty)</source>
            <translation type="unfinished">Área (toda la capa si está vacía)</translation>
        </message>
        <message>
            <location filename="../processing/algorithm.py" />
            <source>Only inside these polygons</source>
            <translation type="unfinished">Solo dentro de estos polígonos</translation>
        </message>
        <message>
            <location filename="../processing/algorithm.py" />
            <source>Pixel size of web maps</source>
            <translation type="unfinished">Tamaño de píxel de los mapas web</translation>
        </message>
        <message>
            <location filename="../processing/algorithm.py" />
            <source>Device</source>
            <translation type="unfinished">Dispositivo</translation>
        </message>
        <message>
            <location filename="../processing/algorithm.py" />
            <source>Report</source>
            <translation type="unfinished">Informe</translation>
        </message>
        <message>
            <location filename="../processing/algorithm.py" />
            <source>Folder for masks and answer.json</source>
            <translation type="unfinished">Carpeta de máscaras y answer.json</translation>
        </message>
        <message>
            <location filename="../processing/ask.py" />
            <source>Ask a question</source>
            <translation type="unfinished">Hacer una pregunta</translation>
        </message>
        <message>
            <location filename="../processing/ask.py" />
            <source>Asks a question of optical and SAR rasters, such as “How many hectares of water are there?” or “Is the forest larger than the cropland?”. Every claim of the answer is a mask; every figure is measured from the masks on the project's ellipsoid.

Classes: water, trees, grassland, cropland, built-up land, bare ground. Layers of one date are read together (a file per band too); with several dates, ask what changed.

ANSWER is the sentence; VALUE with UNIT the figure, CHOICE “yes”, “no”, an option or the classes of a ranking, where the question asks for such. Check the warnings: the embedded model is small.

The network runs on this computer. A runtime that TerraScope's dock keeps running is used, otherwise one is started, which takes some seconds, and ends with the algorithm.</source>
            <translation type="unfinished">Hace una pregunta (en inglés) a rásteres ópticos y SAR, como «How many hectares of water are there?» o «Is the forest larger than the cropland?». Cada afirmación de la respuesta es una máscara; cada cifra se mide en las máscaras sobre el elipsoide del proyecto.

Clases: water, trees, grassland, cropland, built-up land, bare ground. Las capas de una fecha se leen juntas (también un archivo por banda); con varias fechas, pregunte qué cambió.

ANSWER es la frase; VALUE con UNIT la cifra, CHOICE «yes», «no», una opción o las clases de una clasificación, donde la pregunta lo pide. Mire las advertencias: el modelo integrado es pequeño.

La red corre en este ordenador. Se usa el motor que el panel de TerraScope tiene en marcha; si no, se arranca uno, lo que tarda unos segundos, y termina con el algoritmo.</translation>
        </message>
        <message>
            <location filename="../processing/ask.py" />
            <source>Of one date, a file per band too, or of several dates.</source>
            <translation type="unfinished">De una fecha, también un archivo por banda, o de varias fechas.</translation>
        </message>
        <message>
            <location filename="../processing/ask.py" />
            <source>ISO dates (2021-07-23) in the order of the layers, separated by commas; one for all of them; empty to read them from the layers' metadata or names.</source>
            <translation type="unfinished">Fechas ISO (2021-07-23) en el orden de las capas, separadas por comas; una para todas; vacío para leerlas de los metadatos o nombres de las capas.</translation>
        </message>
        <message>
            <location filename="../processing/ask.py" />
            <source>In everyday English.</source>
            <translation type="unfinished">En inglés corriente.</translation>
        </message>
        <message>
            <location filename="../processing/ask.py" />
            <source>Optical layers</source>
            <translation type="unfinished">Capas ópticas</translation>
        </message>
        <message>
            <location filename="../processing/ask.py" />
            <source>SAR layers</source>
            <translation type="unfinished">Capas SAR</translation>
        </message>
        <message>
            <location filename="../processing/ask.py" />
            <source>question,answer,land cover,segmentation,vision language model,area,share,count,sar</source>
            <translation type="unfinished">pregunta,respuesta,cobertura del suelo,segmentación,modelo de visión y lenguaje,superficie,parte,recuento,sar</translation>
        </message>
        <message>
            <location filename="../processing/ask.py" />
            <source>Dates of the optical layers</source>
            <translation type="unfinished">Fechas de las capas ópticas</translation>
        </message>
        <message>
            <location filename="../processing/ask.py" />
            <source>Dates of the SAR layers</source>
            <translation type="unfinished">Fechas de las capas SAR</translation>
        </message>
        <message>
            <location filename="../processing/ask.py" />
            <source>Answer</source>
            <translation type="unfinished">Respuesta</translation>
        </message>
        <message>
            <location filename="../processing/ask.py" />
            <source>Kind of answer</source>
            <translation type="unfinished">Tipo de respuesta</translation>
        </message>
        <message>
            <location filename="../processing/ask.py" />
            <source>Choice</source>
            <translation type="unfinished">Opción</translation>
        </message>
        <message>
            <location filename="../processing/ask_many.py" />
            <source>Ask over many layers</source>
            <translation type="unfinished">Preguntar a muchas capas</translation>
        </message>
        <message>
            <location filename="../processing/ask_many.py" />
            <source>Asks the same question of each layer of a list, on its own: a row of the table and the outlined regions for each. One runtime answers all of them.

A layer that can't be read or asked doesn't stop the others: its row has the status “failed” and says why, and the log names it. The algorithm itself fails only if all layers fail.

The regions of all layers come in the CRS of the first one that was answered. Their areas were measured in the scene of their own layer.</source>
            <translation type="unfinished">Hace la misma pregunta a cada capa de una lista por separado: una fila de la tabla y las regiones en contorno de cada una. Un solo motor responde a todas.

Una capa que no se puede leer no detiene a las demás: su fila tiene el estado «failed» y dice por qué, y el registro la nombra. El algoritmo solo falla si fallan todas.

Las regiones de todas las capas vienen en el SRC de la primera respondida. Sus superficies se midieron en la escena de su propia capa.</translation>
        </message>
        <message>
            <location filename="../processing/ask_many.py" />
            <source>Each is asked on its own.</source>
            <translation type="unfinished">A cada una se le pregunta por separado.</translation>
        </message>
        <message>
            <location filename="../processing/ask_many.py" />
            <source>As bands and names say</source>
            <translation type="unfinished">Según bandas y nombres</translation>
        </message>
        <message>
            <location filename="../processing/ask_many.py" />
            <source>Optical</source>
            <translation type="unfinished">Óptica</translation>
        </message>
        <message>
            <location filename="../processing/ask_many.py" />
            <source>SAR</source>
            <translation type="unfinished">SAR</translation>
        </message>
        <message>
            <location filename="../processing/ask_many.py" />
            <source>What the layers are: 0 as their bands and names say, 1 optical, 2 SAR.</source>
            <translation type="unfinished">Qué son las capas: 0 según sus bandas y nombres, 1 ópticas, 2 SAR.</translation>
        </message>
        <message>
            <location filename="../processing/ask_many.py" />
            <source>question,batch,many,tiles,list,table,land cover,time series,sar</source>
            <translation type="unfinished">pregunta,lote,muchas,teselas,lista,tabla,cobertura del suelo,serie temporal,sar</translation>
        </message>
        <message>
            <location filename="../processing/ask_many.py" />
            <source>Sensor</source>
            <translation type="unfinished">Sensor</translation>
        </message>
        <message>
            <location filename="../processing/ask_many.py" />
            <source>Table of answers</source>
            <translation type="unfinished">Tabla de respuestas</translation>
        </message>
        <message>
            <location filename="../processing/ask_many.py" />
            <source>Layers answered</source>
            <translation type="unfinished">Capas respondidas</translation>
        </message>
        <message>
            <location filename="../processing/ask_many.py" />
            <source>Layers failed</source>
            <translation type="unfinished">Capas fallidas</translation>
        </message>
        <message>
            <location filename="../processing/ask_many.py" />
            <source>Which failed, and why</source>
            <translation type="unfinished">Cuáles fallaron, y por qué</translation>
        </message>
        <message>
            <location filename="../processing/ask_many.py" />
            <source>The question is empty. Type one.</source>
            <translation type="unfinished">La pregunta está vacía. Escriba una.</translation>
        </message>
        <message>
            <location filename="../processing/ask_many.py" />
            <source>No layer was given. Choose at least one.</source>
            <translation type="unfinished">No se indicó ninguna capa. Elija al menos una.</translation>
        </message>
        <message>
            <location filename="../processing/ask_many.py" />
            <source>“{text}” can't be read as a raster. Check the path.</source>
            <translation type="unfinished">«{text}» no se puede leer como ráster. Compruebe la ruta.</translation>
        </message>
        <message>
            <location filename="../processing/ask_many.py" />
            <source>No layer could be asked.
</source>
            <translation type="unfinished">No se pudo preguntar a ninguna capa.
</translation>
        </message>
        <message>
            <location filename="../processing/ask_many.py" />
            <source>Layer</source>
            <translation type="unfinished">Capa</translation>
        </message>
        <message>
            <location filename="../processing/asking.py" />
            <source>Run in a terminal: {command}   or choose an existing Python in Settings ▸ Options ▸ TerraScope.</source>
            <translation type="unfinished">Ejecute en un terminal: {command}   o elija un Python existente en Configuración ▸ Opciones ▸ TerraScope.</translation>
        </message>
        <message>
            <location filename="../processing/asking.py" />
            <source>TerraScope's runtime is not installed. {what}</source>
            <translation type="unfinished">El motor de TerraScope no está instalado. {what}</translation>
        </message>
        <message>
            <location filename="../processing/asking.py" />
            <source>Starting…</source>
            <translation type="unfinished">Arrancando…</translation>
        </message>
        <message>
            <location filename="../processing/asking.py" />
            <source>Run the algorithm again.</source>
            <translation type="unfinished">Ejecute el algoritmo otra vez.</translation>
        </message>
        <message>
            <location filename="../processing/compare.py" />
            <source>Compare two dates</source>
            <translation type="unfinished">Comparar dos fechas</translation>
        </message>
        <message>
            <location filename="../processing/compare.py" />
            <source>Outlines each class at two dates and tells what was gained, lost and kept: a layer of each, and a table with a row for each class. One question is asked for each class.

before_m2 is what was lost plus what was kept, after_m2 what was gained plus what was kept: both count only pixels that hold data at both dates. Areas are geodesic on the project's ellipsoid.

Images of different seasons may differ for that alone; the embedded model's masks have errors, which two dates add up. Check the warnings. For three or more dates use “Ask a question”.</source>
            <translation type="unfinished">Traza cada clase en dos fechas y dice qué se ganó, perdió y conservó: una capa de cada cosa, y una tabla con una fila por clase. Se hace una pregunta por clase.

before_m2 es lo perdido más lo conservado, after_m2 lo ganado más lo conservado: ambos cuentan solo píxeles con datos en las dos fechas. Las superficies son geodésicas sobre el elipsoide del proyecto.

Imágenes de distintas estaciones pueden diferir solo por eso; las máscaras del modelo integrado tienen errores, que dos fechas suman. Mire las advertencias. Para tres o más fechas use «Hacer una pregunta».</translation>
        </message>
        <message>
            <location filename="../processing/compare.py" />
            <source>Of one date; a file per band too.</source>
            <translation type="unfinished">De una fecha; también un archivo por banda.</translation>
        </message>
        <message>
            <location filename="../processing/compare.py" />
            <source>ISO date (2021-07-23); empty to read it from the layers' metadata or names.</source>
            <translation type="unfinished">Fecha ISO (2021-07-23); vacío para leerla de los metadatos o nombres de las capas.</translation>
        </message>
        <message>
            <location filename="../processing/compare.py" />
            <source>Before</source>
            <translation type="unfinished">Antes</translation>
        </message>
        <message>
            <location filename="../processing/compare.py" />
            <source>After</source>
            <translation type="unfinished">Después</translation>
        </message>
        <message>
            <location filename="../processing/compare.py" />
            <source>Optical layers before</source>
            <translation type="unfinished">Capas ópticas antes</translation>
        </message>
        <message>
            <location filename="../processing/compare.py" />
            <source>Optical layers after</source>
            <translation type="unfinished">Capas ópticas después</translation>
        </message>
        <message>
            <location filename="../processing/compare.py" />
            <source>SAR layers before</source>
            <translation type="unfinished">Capas SAR antes</translation>
        </message>
        <message>
            <location filename="../processing/compare.py" />
            <source>SAR layers after</source>
            <translation type="unfinished">Capas SAR después</translation>
        </message>
        <message>
            <location filename="../processing/compare.py" />
            <source>water, trees, grassland, cropland, built-up, bare, or other words for one of them.</source>
            <translation type="unfinished">water, trees, grassland, cropland, built-up, bare, u otras palabras inglesas para ellas.</translation>
        </message>
        <message>
            <location filename="../processing/compare.py" />
            <source>Changes</source>
            <translation type="unfinished">Cambios</translation>
        </message>
        <message>
            <location filename="../processing/compare.py" />
            <source>There is no layer {when}. Choose an optical or a SAR layer.</source>
            <translation type="unfinished">No hay capa de {when}. Elija una capa óptica o SAR.</translation>
        </message>
        <message>
            <location filename="../processing/compare.py" />
            <source>“{layer}” doesn't tell its date. Give the date {when}.</source>
            <translation type="unfinished">«{layer}» no dice su fecha. Indique la fecha de {when}.</translation>
        </message>
        <message>
            <location filename="../processing/compare.py" />
            <source>The layers {when} have the dates {dates}. Give the date {when}.</source>
            <translation type="unfinished">Las capas de {when} tienen las fechas {dates}. Indique la fecha de {when}.</translation>
        </message>
        <message>
            <location filename="../processing/compare.py" />
            <source>No change of “{phrase}” was measured. {text}</source>
            <translation type="unfinished">No se midió ningún cambio de «{phrase}». {text}</translation>
        </message>
        <message>
            <location filename="../processing/compare.py" />
            <source>change detection,gained,lost,loss,deforestation,growth,time,multitemporal,sar</source>
            <translation type="unfinished">detección de cambios,ganado,perdido,pérdida,deforestación,crecimiento,tiempo,multitemporal,sar</translation>
        </message>
        <message>
            <location filename="../processing/compare.py" />
            <source>Date before</source>
            <translation type="unfinished">Fecha antes</translation>
        </message>
        <message>
            <location filename="../processing/compare.py" />
            <source>Date after</source>
            <translation type="unfinished">Fecha después</translation>
        </message>
        <message>
            <location filename="../processing/compare.py" />
            <source>Classes, separated by commas</source>
            <translation type="unfinished">Clases, separadas por comas</translation>
        </message>
        <message>
            <location filename="../processing/compare.py" />
            <source>Table of changes</source>
            <translation type="unfinished">Tabla de cambios</translation>
        </message>
        <message>
            <location filename="../processing/compare.py" />
            <source>No class was given. Name at least one, such as “trees”.</source>
            <translation type="unfinished">No se indicó ninguna clase. Nombre al menos una, como «trees».</translation>
        </message>
        <message>
            <location filename="../processing/compare.py" />
            <source>The date before ({begin}) isn't earlier than the date after ({end}). Exchange the layers, or correct the dates.</source>
            <translation type="unfinished">La fecha de antes ({begin}) no es anterior a la de después ({end}). Intercambie las capas, o corrija las fechas.</translation>
        </message>
        <message>
            <location filename="../processing/compare.py" />
            <source>before</source>
            <translation type="unfinished">antes</translation>
        </message>
        <message>
            <location filename="../processing/compare.py" />
            <source>after</source>
            <translation type="unfinished">después</translation>
        </message>
        <message>
            <location filename="../processing/inputs.py" />
            <source>There are {dates} dates for {layers} layers: give one for each, in their order, one for all, or none to read them from the layers.</source>
            <translation type="unfinished">Hay {dates} fechas para {layers} capas: indique una para cada una, en su orden, una para todas, o ninguna para leerlas de las capas.</translation>
        </message>
        <message>
            <location filename="../processing/inputs.py" />
            <source>“{date}” is not a date. Write it like 2021-07-23, or leave it empty.</source>
            <translation type="unfinished">«{date}» no es una fecha. Escríbala como 2021-07-23, o déjela vacía.</translation>
        </message>
        <message>
            <location filename="../processing/inputs.py" />
            <source>No layer was given. Choose at least one optical or SAR layer.</source>
            <translation type="unfinished">No se indicó ninguna capa. Elija al menos una capa óptica o SAR.</translation>
        </message>
        <message>
            <location filename="../processing/inputs.py" />
            <source>The area is empty. Give a rectangle, or leave it out for the whole layer.</source>
            <translation type="unfinished">El área está vacía. Indique un rectángulo, o nada para toda la capa.</translation>
        </message>
        <message>
            <location filename="../processing/inputs.py" />
            <source>The area has no CRS. Add it, as in “300000,301000,5800000,5801000 [EPSG:32633]”.</source>
            <translation type="unfinished">El área no tiene SRC. Añádalo, como en «300000,301000,5800000,5801000 [EPSG:32633]».</translation>
        </message>
        <message>
            <location filename="../processing/inputs.py" />
            <source>polygons of “{name}”</source>
            <translation type="unfinished">polígonos de «{name}»</translation>
        </message>
        <message>
            <location filename="../processing/inputs.py" />
            <source>“{layer}” is a web map: give the pixel size of web maps as well.</source>
            <translation type="unfinished">«{layer}» es un mapa web: indique también el tamaño de píxel de los mapas web.</translation>
        </message>
        <message>
            <location filename="../processing/inputs.py" />
            <source>Cutting out {source}…</source>
            <translation type="unfinished">Recortando {source}…</translation>
        </message>
        <message>
            <location filename="../processing/inputs.py" />
            <source>“{text}” can't be read as a raster. Check the path, or leave it out.</source>
            <translation type="unfinished">«{text}» no se puede leer como ráster. Compruebe la ruta, o quítela.</translation>
        </message>
        <message>
            <location filename="../processing/inputs.py" />
            <source>The area</source>
            <translation type="unfinished">El área</translation>
        </message>
        <message>
            <location filename="../processing/inputs.py" />
            <source>“{name}” is a web map without an end. Give the area.</source>
            <translation type="unfinished">«{name}» es un mapa web sin fin. Indique el área.</translation>
        </message>
        <message>
            <location filename="../processing/masks.py" />
            <source>{name}: {area} in {regions}, perimeter {perimeter}</source>
            <translation type="unfinished">{name}: {area} en {regions}, perímetro {perimeter}</translation>
        </message>
        <message>
            <location filename="../processing/masks.py" />
            <source>{name}: {area} in {regions}, perimeter {perimeter}, distance {distance}</source>
            <translation type="unfinished">{name}: {area} en {regions}, perímetro {perimeter}, distancia {distance}</translation>
        </message>
        <message>
            <location filename="../processing/measure.py" />
            <source>Measure masks</source>
            <translation type="unfinished">Medir máscaras</translation>
        </message>
        <message>
            <location filename="../processing/measure.py" />
            <source>Measure</source>
            <translation type="unfinished">Medir</translation>
        </message>
        <message>
            <location filename="../processing/measure.py" />
            <source>Measures polygons, or a raster of whole numbers whose values are classes (0 is none), class by class. No model and no runtime is needed: QGIS itself measures, on the project's ellipsoid (WGS 84 where the project has none), with edges densified to 500 m, as the runtime measures the masks that it outlines.

Area: of all polygons of a class together, overlaps counted once. Count: separate regions; what meets at a corner is one. Perimeter: of all rings of the regions together. Share (0–1): of the reference area where one is given, and then only what lies inside it is measured at all; of a raster without one, of the pixels that hold data; else empty. Distance: between the nearest edges of a class and the other layer, geodesic, with the line that realises it; 0 where they touch (TOUCHES 1).

The outputs AREA_M2, COUNT and SHARE are of all classes together.</source>
            <translation type="unfinished">Mide polígonos, o un ráster de enteros cuyos valores son clases (0 no es ninguna), clase por clase. No hace falta modelo ni motor: mide el propio QGIS, sobre el elipsoide del proyecto (WGS 84 si el proyecto no tiene), con aristas densificadas a 500 m, como el motor mide las máscaras que traza.

Superficie: de todos los polígonos de una clase juntos, los solapes contados una vez. Recuento: regiones separadas; lo que se toca en una esquina es una. Perímetro: de todos los anillos de las regiones juntos. Parte (0–1): del área de referencia si se indica, y entonces solo se mide lo que queda dentro; de un ráster sin ella, de los píxeles con datos; si no, vacío. Distancia: entre los bordes más próximos de una clase y la otra capa, geodésica, con la línea que la realiza; 0 si se tocan (TOUCHES 1).

Las salidas AREA_M2, COUNT y SHARE son de todas las clases juntas.</translation>
        </message>
        <message>
            <location filename="../processing/measure.py" />
            <source>Either these or a raster.</source>
            <translation type="unfinished">O estos, o un ráster.</translation>
        </message>
        <message>
            <location filename="../processing/measure.py" />
            <source>Polygons with the same value are measured together; without a field all of them are.</source>
            <translation type="unfinished">Los polígonos con el mismo valor se miden juntos; sin campo, todos.</translation>
        </message>
        <message>
            <location filename="../processing/measure.py" />
            <source>Its first band: 0 is no class, every other value one.</source>
            <translation type="unfinished">Su primera banda: 0 no es clase, cualquier otro valor lo es.</translation>
        </message>
        <message>
            <location filename="../processing/measure.py" />
            <source>Shares are of it, and only what lies inside is measured.</source>
            <translation type="unfinished">Las partes se refieren a ella, y solo se mide lo que queda dentro.</translation>
        </message>
        <message>
            <location filename="../processing/measure.py" />
            <source>Features to which the nearest distance of each class is measured.</source>
            <translation type="unfinished">Objetos a los que se mide la distancia más corta de cada clase.</translation>
        </message>
        <message>
            <location filename="../processing/measure.py" />
            <source>Area</source>
            <translation type="unfinished">Superficie</translation>
        </message>
        <message>
            <location filename="../processing/measure.py" />
            <source>Share</source>
            <translation type="unfinished">Parte</translation>
        </message>
        <message>
            <location filename="../processing/measure.py" />
            <source>Perimeter</source>
            <translation type="unfinished">Perímetro</translation>
        </message>
        <message>
            <location filename="../processing/measure.py" />
            <source>Distance</source>
            <translation type="unfinished">Distancia</translation>
        </message>
        <message>
            <location filename="../processing/measure.py" />
            <source>Measured masks</source>
            <translation type="unfinished">Máscaras medidas</translation>
        </message>
        <message>
            <location filename="../processing/measure.py" />
            <source>area,share,percentage,count,perimeter,distance,geodesic,ellipsoid,mask,polygons,zonal</source>
            <translation type="unfinished">superficie,parte,porcentaje,recuento,perímetro,distancia,geodésica,elipsoide,máscara,polígonos,zonal</translation>
        </message>
        <message>
            <location filename="../processing/measure.py" />
            <source>Polygons</source>
            <translation type="unfinished">Polígonos</translation>
        </message>
        <message>
            <location filename="../processing/measure.py" />
            <source>Field of the class</source>
            <translation type="unfinished">Campo de la clase</translation>
        </message>
        <message>
            <location filename="../processing/measure.py" />
            <source>Raster of classes</source>
            <translation type="unfinished">Ráster de clases</translation>
        </message>
        <message>
            <location filename="../processing/measure.py" />
            <source>Reference area</source>
            <translation type="unfinished">Área de referencia</translation>
        </message>
        <message>
            <location filename="../processing/measure.py" />
            <source>Distance to</source>
            <translation type="unfinished">Distancia a</translation>
        </message>
        <message>
            <location filename="../processing/measure.py" />
            <source>Measured polygons</source>
            <translation type="unfinished">Polígonos medidos</translation>
        </message>
        <message>
            <location filename="../processing/measure.py" />
            <source>Table of classes</source>
            <translation type="unfinished">Tabla de clases</translation>
        </message>
        <message>
            <location filename="../processing/measure.py" />
            <source>Distance lines</source>
            <translation type="unfinished">Líneas de distancia</translation>
        </message>
        <message>
            <location filename="../processing/measure.py" />
            <source>Area in m²</source>
            <translation type="unfinished">Superficie en m²</translation>
        </message>
        <message>
            <location filename="../processing/measure.py" />
            <source>Number of regions</source>
            <translation type="unfinished">Número de regiones</translation>
        </message>
        <message>
            <location filename="../processing/measure.py" />
            <source>Share (0–1)</source>
            <translation type="unfinished">Parte (0–1)</translation>
        </message>
        <message>
            <location filename="../processing/measure.py" />
            <source>Nearest distance in m</source>
            <translation type="unfinished">Distancia más corta en m</translation>
        </message>
        <message>
            <location filename="../processing/measure.py" />
            <source>Give either polygons or a raster of classes.</source>
            <translation type="unfinished">Indique o polígonos o un ráster de clases.</translation>
        </message>
        <message>
            <location filename="../processing/measure.py" />
            <source>“{layer}” has no CRS. Set it in the layer's properties.</source>
            <translation type="unfinished">«{layer}» no tiene SRC. Defínalo en las propiedades de la capa.</translation>
        </message>
        <message>
            <location filename="../processing/measure.py" />
            <source>“{raster}” is no file. Save it as one, and measure that.</source>
            <translation type="unfinished">«{raster}» no es un archivo. Guárdela como archivo, y mida este.</translation>
        </message>
        <message>
            <location filename="../processing/measure.py" />
            <source>all</source>
            <translation type="unfinished">todo</translation>
        </message>
        <message>
            <location filename="../processing/measuring.py" />
            <source>The polygons can't be merged: {lasterror}. Run “Fix geometries” first.</source>
            <translation type="unfinished">Los polígonos no se pueden unir: {lasterror}. Ejecute antes «Corregir geometrías».</translation>
        </message>
        <message>
            <location filename="../processing/measuring.py" />
            <source>“{path}” can't be opened. Check the path.</source>
            <translation type="unfinished">«{path}» no se puede abrir. Compruebe la ruta.</translation>
        </message>
        <message>
            <location filename="../processing/measuring.py" />
            <source>“{path}” holds decimal numbers; a mask or a map of classes holds whole ones.</source>
            <translation type="unfinished">«{path}» contiene números decimales; una máscara o un mapa de clases contiene enteros.</translation>
        </message>
        <message>
            <location filename="../processing/report.py" />
            <source>{words} {chip}{name}{dated}: {figures}, confidence {confidence}</source>
            <translation type="unfinished">{words} {chip}{name}{dated}: {figures}, confianza {confidence}</translation>
        </message>
        <message>
            <location filename="../processing/report.py" />
            <source>Model {model} (checkpoint {checkpoint_sha256}), {device}, {seconds}</source>
            <translation type="unfinished">Modelo {model} (punto de control {checkpoint_sha256}), {device}, {seconds}</translation>
        </message>
        <message>
            <location filename="../processing/report.py" />
            <source>Layers: {layers}</source>
            <translation type="unfinished">Capas: {layers}</translation>
        </message>
        <message>
            <location filename="../processing/report.py" />
            <source>Grid {width} × {height} in {crs}, pixels of {pixel_size_m} m; measured on {ellipsoid}</source>
            <translation type="unfinished">Cuadrícula {width} × {height} en {crs}, píxeles de {pixel_size_m} m; medido sobre {ellipsoid}</translation>
        </message>
        <message>
            <location filename="../processing/report.py" />
            <source>“{path}” can't be written: {strerror}. Choose another file.</source>
            <translation type="unfinished">«{path}» no se puede escribir: {strerror}. Elija otro archivo.</translation>
        </message>
        <message>
            <location filename="../processing/report.py" />
            <source>Measured</source>
            <translation type="unfinished">Medido</translation>
        </message>
        <message>
            <location filename="../processing/segment.py" />
            <source>Segment by phrase</source>
            <translation type="unfinished">Segmentar por expresión</translation>
        </message>
        <message>
            <location filename="../processing/segment.py" />
            <source>Outlines one class in rasters of one date, by its name or by other words for it: “water”, “lakes”, “forest”, “farmland”, “houses”. The runtime is asked “Outline the …”; the class that it understood stands in CLASS and in the regions.

What the model can't outline (single objects, kinds of trees, anything but water, trees, grassland, cropland, built-up land and bare ground) it refuses, and the algorithm fails with its words. Where nothing was found the regions are empty and AREA_M2 is 0.

Areas are geodesic on the project's ellipsoid; SHARE is of the pixels that hold data (0–1).</source>
            <translation type="unfinished">Traza una clase en rásteres de una fecha, por su nombre inglés o por otras palabras: «water», «lakes», «forest», «farmland», «houses». Al motor se le pide «Outline the …»; la clase que entendió está en CLASS y en las regiones.

Lo que el modelo no puede trazar (objetos sueltos, tipos de árboles, todo menos agua, árboles, pastizal, cultivo, suelo edificado y desnudo) lo rechaza, y el algoritmo falla con sus palabras. Si no se encuentra nada, las regiones están vacías y AREA_M2 es 0.

Las superficies son geodésicas sobre el elipsoide del proyecto; SHARE es de los píxeles con datos (0–1).</translation>
        </message>
        <message>
            <location filename="../processing/segment.py" />
            <source>One class, in a word or a few.</source>
            <translation type="unfinished">Una clase, en una palabra o unas pocas, en inglés.</translation>
        </message>
        <message>
            <location filename="../processing/segment.py" />
            <source>segmentation,outline,extract,class,prompt,text,land cover,mask,polygonize,sar</source>
            <translation type="unfinished">segmentación,contorno,extraer,clase,prompt,texto,cobertura del suelo,máscara,poligonizar,sar</translation>
        </message>
        <message>
            <location filename="../processing/segment.py" />
            <source>What to outline</source>
            <translation type="unfinished">Qué trazar</translation>
        </message>
        <message>
            <location filename="../processing/segment.py" />
            <source>The phrase is empty. Say what to outline, such as “water”.</source>
            <translation type="unfinished">La expresión está vacía. Diga qué trazar, como «water».</translation>
        </message>
        <message>
            <location filename="../processing/segment.py" />
            <source>Nothing was outlined for “{phrase}”. {text}</source>
            <translation type="unfinished">No se trazó nada para «{phrase}». {text}</translation>
        </message>
        <message>
            <location filename="../processing/status.py" />
            <source>Runtime status</source>
            <translation type="unfinished">Estado del motor</translation>
        </message>
        <message>
            <location filename="../processing/status.py" />
            <source>Says what works on this machine and what is missing, as “terrascope doctor” does: the versions of the runtime and its libraries, devices and their memory, the models at hand, and what to do about what is wrong.

CAN_ASK is whether a question can be asked. A runtime that is missing is no error here: STATUS says how to install it.</source>
            <translation type="unfinished">Dice qué funciona en esta máquina y qué falta, como «terrascope doctor»: las versiones del motor y sus bibliotecas, los dispositivos y su memoria, los modelos que hay, y qué hacer con lo que está mal.

CAN_ASK es si se puede preguntar. Que falte el motor no es aquí un error: STATUS dice cómo instalarlo.</translation>
        </message>
        <message>
            <location filename="../processing/status.py" />
            <source>Looking at this machine…</source>
            <translation type="unfinished">Examinando esta máquina…</translation>
        </message>
        <message>
            <location filename="../processing/status.py" />
            <source>TerraScope's runtime</source>
            <translation type="unfinished">El motor de TerraScope</translation>
        </message>
        <message>
            <location filename="../processing/status.py" />
            <source>“{python}” doesn't tell what works.</source>
            <translation type="unfinished">«{python}» no dice qué funciona.</translation>
        </message>
        <message>
            <location filename="../processing/status.py" />
            <source>Choose another Python in Settings ▸ Options ▸ TerraScope.</source>
            <translation type="unfinished">Elija otro Python en Configuración ▸ Opciones ▸ TerraScope.</translation>
        </message>
        <message>
            <location filename="../processing/status.py" />
            <source>doctor,diagnose,models,devices,gpu,cuda,version,python,install</source>
            <translation type="unfinished">doctor,diagnóstico,modelos,dispositivos,gpu,cuda,versión,python,instalar</translation>
        </message>
        <message>
            <location filename="../processing/status.py" />
            <source>A question can be asked</source>
            <translation type="unfinished">Se puede preguntar</translation>
        </message>
        <message>
            <location filename="../processing/status.py" />
            <source>The dock's runtime runs</source>
            <translation type="unfinished">El motor del panel está en marcha</translation>
        </message>
        <message>
            <location filename="../processing/status.py" />
            <source>Status</source>
            <translation type="unfinished">Estado</translation>
        </message>
        <message>
            <location filename="../processing/status.py" />
            <source>Version of the runtime</source>
            <translation type="unfinished">Versión del motor</translation>
        </message>
        <message>
            <location filename="../processing/status.py" />
            <source>Devices</source>
            <translation type="unfinished">Dispositivos</translation>
        </message>
        <message>
            <location filename="../processing/status.py" />
            <source>Models that load</source>
            <translation type="unfinished">Modelos que se cargan</translation>
        </message>
        <message>
            <location filename="../processing/status.py" />
            <source>Library</source>
            <translation type="unfinished">Biblioteca</translation>
        </message>
        <message>
            <location filename="../processing/status.py" />
            <source>Version</source>
            <translation type="unfinished">Versión</translation>
        </message>
        <message>
            <location filename="../processing/status.py" />
            <source>Name</source>
            <translation type="unfinished">Nombre</translation>
        </message>
        <message>
            <location filename="../processing/status.py" />
            <source>Origin</source>
            <translation type="unfinished">Origen</translation>
        </message>
        <message>
            <location filename="../processing/status.py" />
            <source>State</source>
            <translation type="unfinished">Estado</translation>
        </message>
        <message>
            <location filename="../processing/status.py" />
            <source>It last said: “{said}”.</source>
            <translation type="unfinished">Lo último que dijo: «{said}».</translation>
        </message>
        <message>
            <location filename="../processing/tables.py" />
            <source>The table “{table}” of {folder} can't be opened. Ask again.</source>
            <translation type="unfinished">La tabla «{table}» de {folder} no se puede abrir. Pregunte otra vez.</translation>
        </message>
        <message>
            <location filename="../processing/tables.py" />
            <source>A feature could not be written: {error}.</source>
            <translation type="unfinished">Un objeto no se pudo escribir: {error}.</translation>
        </message>
        <message>
            <location filename="../questions.py" />
            <source>No layer is ticked. Tick at least one optical or SAR layer above.</source>
            <translation type="unfinished">Ninguna capa está marcada. Marque arriba al menos una capa óptica o SAR.</translation>
        </message>
        <message>
            <location filename="../questions.py" />
            <source>The question is empty. Type one, or pick one from the examples.</source>
            <translation type="unfinished">La pregunta está vacía. Escriba una, o tome un ejemplo.</translation>
        </message>
        <message>
            <location filename="../questions.py" />
            <source>The question has {count} characters; {max_characters} are the most. Shorten it.</source>
            <translation type="unfinished">La pregunta tiene {count} caracteres; como máximo {max_characters}. Acórtela.</translation>
        </message>
        <message>
            <location filename="../questions.py" />
            <source>The layer “{layer}” can't be read. Repair its data source, or untick it.</source>
            <translation type="unfinished">La capa «{layer}» no se puede leer. Repare su fuente de datos, o desmárquela.</translation>
        </message>
        <message>
            <location filename="../questions.py" />
            <source>The layer “{layer}” has no CRS. Set it in the layer's properties, or untick it.</source>
            <translation type="unfinished">La capa «{layer}» no tiene SRC. Defínalo en sus propiedades, o desmárquela.</translation>
        </message>
        <message>
            <location filename="../questions.py" />
            <source>The date of “{layer}” is not a date: “{date}”. Write it like 2021-07-23, or clear it.</source>
            <translation type="unfinished">La fecha de «{layer}» no es una fecha: «{date}». Escríbala como 2021-07-23, o bórrela.</translation>
        </message>
        <message>
            <location filename="../questions.py" />
            <source>The results folder “{folder}” can't be written to. Choose another in Settings ▸ Options ▸ TerraScope.</source>
            <translation type="unfinished">No se puede escribir en la carpeta de resultados «{folder}». Elija otra en Configuración ▸ Opciones ▸ TerraScope.</translation>
        </message>
        <message>
            <location filename="../removing.py" />
            <source>Remo&amp;ve the runtime</source>
            <translation type="unfinished">&amp;Quitar el motor</translation>
        </message>
        <message>
            <location filename="../removing.py" />
            <source>Version {version} with PyTorch {torch}, installed {made}</source>
            <translation type="unfinished">Versión {version} con PyTorch {torch}, instalada {made}</translation>
        </message>
        <message>
            <location filename="../removing.py" />
            <source>Removing the runtime…</source>
            <translation type="unfinished">Quitando el motor…</translation>
        </message>
        <message>
            <location filename="../removing.py" />
            <source>Nothing was installed from TerraScope's panel</source>
            <translation type="unfinished">Nada se instaló desde el panel de TerraScope</translation>
        </message>
        <message>
            <location filename="../removing.py" />
            <source>The runtime was removed.</source>
            <translation type="unfinished">El motor se quitó.</translation>
        </message>
        <message>
            <location filename="../runtime/builds.py" />
            <source>NVIDIA card (CUDA 13.0)</source>
            <translation type="unfinished">Tarjeta NVIDIA (CUDA 13.0)</translation>
        </message>
        <message>
            <location filename="../runtime/builds.py" />
            <source>NVIDIA card (CUDA 12.6)</source>
            <translation type="unfinished">Tarjeta NVIDIA (CUDA 12.6)</translation>
        </message>
        <message>
            <location filename="../runtime/builds.py" />
            <source>What pip is set up with here</source>
            <translation type="unfinished">Lo que pip tiene configurado aquí</translation>
        </message>
        <message>
            <location filename="../runtime/command.py" />
            <source>“{python}” ended without an answer: choose another Python.</source>
            <translation type="unfinished">«{python}» terminó sin respuesta: elija otro Python.</translation>
        </message>
        <message>
            <location filename="../runtime/command.py" />
            <source>The runtime is not installed.</source>
            <translation type="unfinished">El motor no está instalado.</translation>
        </message>
        <message>
            <location filename="../runtime/command.py" />
            <source>“{python}” ended without an answer; it last said: “{words}”.</source>
            <translation type="unfinished">«{python}» terminó sin respuesta; lo último que dijo: «{words}».</translation>
        </message>
        <message>
            <location filename="../runtime/command.py" />
            <source>“{python}” did not answer in time: choose another Python.</source>
            <translation type="unfinished">«{python}» no respondió a tiempo: elija otro Python.</translation>
        </message>
        <message>
            <location filename="../runtime/find.py" />
            <source>There is no file “{path}”: choose the python of an environment, such as .venv/bin/python.</source>
            <translation type="unfinished">No existe el archivo «{path}»: elija el python de un entorno, como .venv/bin/python.</translation>
        </message>
        <message>
            <location filename="../runtime/find.py" />
            <source>“{path}” can't be run: choose the python of an environment, such as .venv/bin/python.</source>
            <translation type="unfinished">«{path}» no se puede ejecutar: elija el python de un entorno, como .venv/bin/python.</translation>
        </message>
        <message>
            <location filename="../runtime/find.py" />
            <source>“{python}” did not answer within {seconds} s: choose another Python.</source>
            <translation type="unfinished">«{python}» no respondió en {seconds} s: elija otro Python.</translation>
        </message>
        <message>
            <location filename="../runtime/find.py" />
            <source>“{python}” is Python {version}; the runtime needs 3.11 or newer: choose another.</source>
            <translation type="unfinished">«{python}» es Python {version}; el motor necesita 3.11 o posterior: elija otro.</translation>
        </message>
        <message>
            <location filename="../runtime/find.py" />
            <source>“{python}” is not a working Python: choose another, or make the environment anew.</source>
            <translation type="unfinished">«{python}» no es un Python que funcione: elija otro, o cree el entorno de nuevo.</translation>
        </message>
        <message>
            <location filename="../runtime/find.py" />
            <source>“{python}” lacks {names}: press Install, or choose another Python.</source>
            <translation type="unfinished">A «{python}» le falta {names}: pulse «Instalar», o elija otro Python.</translation>
        </message>
        <message>
            <location filename="../runtime/find.py" />
            <source>the runtime itself</source>
            <translation type="unfinished">el propio motor</translation>
        </message>
        <message>
            <location filename="../runtime/installed.py" />
            <source>Removing TerraScope's runtime</source>
            <translation type="unfinished">Quitar el motor de TerraScope</translation>
        </message>
        <message>
            <location filename="../runtime/installed.py" />
            <source>Not all of the runtime could be removed: {error}.</source>
            <translation type="unfinished">No se pudo quitar todo el motor: {error}.</translation>
        </message>
        <message>
            <location filename="../runtime/installed.py" />
            <source>Close programs that use it, then press Remove again.</source>
            <translation type="unfinished">Cierre los programas que lo usan y pulse otra vez «Quitar».</translation>
        </message>
        <message>
            <location filename="../runtime/installing.py" />
            <source>“{python}” can't be run: {error}.</source>
            <translation type="unfinished">«{python}» no se puede ejecutar: {error}.</translation>
        </message>
        <message>
            <location filename="../runtime/installing.py" />
            <source>nothing</source>
            <translation type="unfinished">nada</translation>
        </message>
        <message>
            <location filename="../runtime/installing.py" />
            <source>The installation ended without a word; it last said: {last}</source>
            <translation type="unfinished">La instalación terminó sin decir nada; lo último que dijo: {last}</translation>
        </message>
        <message>
            <location filename="../runtime/installing.py" />
            <source>Press Install again.</source>
            <translation type="unfinished">Pulse otra vez «Instalar».</translation>
        </message>
        <message>
            <location filename="../runtime/installing.py" />
            <source>Choose another Python.</source>
            <translation type="unfinished">Elija otro Python.</translation>
        </message>
        <message>
            <location filename="../runtime/process.py" />
            <source>The runtime was killed or crashed.</source>
            <translation type="unfinished">El motor se cerró a la fuerza o falló.</translation>
        </message>
        <message>
            <location filename="../runtime/process.py" />
            <source>The runtime ended by itself (exit code {code}).</source>
            <translation type="unfinished">El motor terminó por sí mismo (código de salida {code}).</translation>
        </message>
        <message>
            <location filename="../runtime/process.py" />
            <source>The runtime could not be started: {error}.</source>
            <translation type="unfinished">El motor no se pudo arrancar: {error}.</translation>
        </message>
        <message>
            <location filename="../runtime/process.py" />
            <source>The runtime did not start within two minutes.</source>
            <translation type="unfinished">El motor no arrancó en dos minutos.</translation>
        </message>
        <message>
            <location filename="../runtime/process.py" />
            <source>The runtime and the plugin are of different versions: update the plugin.</source>
            <translation type="unfinished">El motor y el complemento son de versiones distintas: actualice el complemento.</translation>
        </message>
        <message>
            <location filename="../runtime/process.py" />
            <source>The runtime and the plugin are of different versions: update the runtime.</source>
            <translation type="unfinished">El motor y el complemento son de versiones distintas: actualice el motor.</translation>
        </message>
        <message>
            <location filename="../runtime/pythons.py" />
            <source>Python {version} ({path})</source>
            <translation type="unfinished">Python {version} ({path})</translation>
        </message>
        <message>
            <location filename="../runtime/pythons.py" />
            <source>Python {number} is too old: 3.11 or newer is needed.</source>
            <translation type="unfinished">Python {number} es demasiado antiguo: hace falta 3.11 o posterior.</translation>
        </message>
        <message>
            <location filename="../runtime/pythons.py" />
            <source>Python {number} is newer than PyTorch's wheels.</source>
            <translation type="unfinished">Python {number} es más nuevo que los wheels de PyTorch.</translation>
        </message>
        <message>
            <location filename="../runtime/pythons.py" />
            <source>“{path}” is not a working Python.</source>
            <translation type="unfinished">«{path}» no es un Python que funcione.</translation>
        </message>
        <message>
            <location filename="../runtime/pythons.py" />
            <source>Python {number} in “{path}” is a 32-bit one; PyTorch needs 64 bits.</source>
            <translation type="unfinished">Python {number} en «{path}» es de 32 bits; PyTorch necesita 64.</translation>
        </message>
        <message>
            <location filename="../runtime/pythons.py" />
            <source>Python {number} lacks its venv module (Debian, Ubuntu: sudo apt install python3-venv).</source>
            <translation type="unfinished">A Python {number} le falta el módulo venv (Debian, Ubuntu: sudo apt install python3-venv).</translation>
        </message>
        <message>
            <location filename="../runtime/question.py" />
            <source>Press Ask to ask again; the runtime then starts anew.</source>
            <translation type="unfinished">Pulse «Preguntar» para preguntar otra vez; el motor arranca entonces de nuevo.</translation>
        </message>
        <message>
            <location filename="../runtime/question.py" />
            <source>The runtime did not take the question (HTTP {status}: {detail}).</source>
            <translation type="unfinished">El motor no aceptó la pregunta (HTTP {status}: {detail}).</translation>
        </message>
        <message>
            <location filename="../runtime/question.py" />
            <source>The runtime has given no sign of life for {seconds} s.</source>
            <translation type="unfinished">El motor no da señales de vida desde hace {seconds} s.</translation>
        </message>
        <message>
            <location filename="../runtime/question.py" />
            <source>The runtime could not be reached.</source>
            <translation type="unfinished">No se pudo contactar con el motor.</translation>
        </message>
        <message>
            <location filename="../runtime/question.py" />
            <source>The connection to the runtime was lost.</source>
            <translation type="unfinished">Se perdió la conexión con el motor.</translation>
        </message>
        <message>
            <location filename="../runtime/question.py" />
            <source>The runtime sent an event that can't be read ({error}).</source>
            <translation type="unfinished">El motor envió un evento que no se puede leer ({error}).</translation>
        </message>
        <message>
            <location filename="../runtime/supervisor.py" />
            <source>Press Install in TerraScope's panel, or choose an existing Python there.</source>
            <translation type="unfinished">Pulse «Instalar» en el panel de TerraScope, o elija allí un Python existente.</translation>
        </message>
        <message>
            <location filename="../runtime/supervisor.py" />
            <source>{how} Press Ask to start it again.</source>
            <translation type="unfinished">{how} Pulse «Preguntar» para arrancarlo otra vez.</translation>
        </message>
        <message>
            <location filename="../runtime/supervisor.py" />
            <source>The runtime was stopped.</source>
            <translation type="unfinished">El motor se detuvo.</translation>
        </message>
        <message>
            <location filename="../runtime/supervisor.py" />
            <source>Press Ask to start it again.</source>
            <translation type="unfinished">Pulse «Preguntar» para arrancarlo otra vez.</translation>
        </message>
        <message>
            <location filename="../setting_up.py" />
            <source>TerraScope's runtime ({version}) with its embedded model; PyTorch, SAM 2, transformers, rasterio and what they need</source>
            <translation type="unfinished">El motor de TerraScope ({version}) con su modelo integrado; PyTorch, SAM 2, transformers, rasterio y lo que necesitan</translation>
        </message>
        <message>
            <location filename="../setting_up.py" />
            <source>Nothing is left of it.</source>
            <translation type="unfinished">No queda nada de él.</translation>
        </message>
        <message>
            <location filename="../setting_up.py" />
            <source>TerraScope {version}, PyTorch {torch}</source>
            <translation type="unfinished">TerraScope {version}, PyTorch {torch}</translation>
        </message>
        <message>
            <location filename="../setting_up.py" />
            <source>this checkout</source>
            <translation type="unfinished">esta copia de trabajo</translation>
        </message>
        <message>
            <location filename="../setting_up.py" />
            <source>Nothing half-made is left; what was fetched is kept, so that it goes faster next time.</source>
            <translation type="unfinished">No queda nada a medias; lo descargado se guarda, para ir más rápido la próxima vez.</translation>
        </message>
        <message>
            <location filename="../setting_up.py" />
            <source>It needs Python 3.11 or newer: install one from python.org, then press “Another…” and choose it.</source>
            <translation type="unfinished">Necesita Python 3.11 o posterior: instale uno de python.org, pulse «Otro…» y elíjalo.</translation>
        </message>
        <message>
            <location filename="../setting_up.py" />
            <source>The runtime doesn't work.</source>
            <translation type="unfinished">El motor no funciona.</translation>
        </message>
        <message>
            <location filename="../setting_up.py" />
            <source>Folder for TerraScope's runtime</source>
            <translation type="unfinished">Carpeta del motor de TerraScope</translation>
        </message>
        <message>
            <location filename="../setting_up.py" />
            <source>Folder of wheels</source>
            <translation type="unfinished">Carpeta de wheels</translation>
        </message>
        <message>
            <location filename="../setting_up.py" />
            <source>Python that makes the environment</source>
            <translation type="unfinished">Python que crea el entorno</translation>
        </message>
        <message>
            <location filename="../setting_up.py" />
            <source>It can't be installed like this.</source>
            <translation type="unfinished">Así no se puede instalar.</translation>
        </message>
        <message>
            <location filename="../setting_up.py" />
            <source>For networks with a package mirror of their own</source>
            <translation type="unfinished">Para redes con un espejo de paquetes propio</translation>
        </message>
        <message>
            <location filename="../setting_up.py" />
            <source>✓ The model {name} works</source>
            <translation type="unfinished">✓ El modelo {name} funciona</translation>
        </message>
        <message>
            <location filename="../setting_up.py" />
            <source>None found: install Python 3.12 from python.org</source>
            <translation type="unfinished">No se encontró ninguno: instale Python 3.12 de python.org</translation>
        </message>
        <message>
            <location filename="../setting_up.py" />
            <source>You can ask now.</source>
            <translation type="unfinished">Ya puede preguntar.</translation>
        </message>
        <message>
            <location filename="../setting_up.py" />
            <source>The installation was cancelled.</source>
            <translation type="unfinished">La instalación se canceló.</translation>
        </message>
        <message>
            <location filename="../where.py" />
            <source>What lies inside the same polygons counts.</source>
            <translation type="unfinished">Cuenta lo que queda dentro de los mismos polígonos.</translation>
        </message>
        <message>
            <location filename="../where.py" />
            <source>This project has no polygon layer.</source>
            <translation type="unfinished">Este proyecto no tiene capa de polígonos.</translation>
        </message>
        <message>
            <location filename="../where.py" />
            <source>{count} selected</source>
            <translation type="unfinished">{count} seleccionados</translation>
        </message>
        <message>
            <location filename="../where.py" />
            <source>None selected: press “Select…” and click on the map.</source>
            <translation type="unfinished">Nada seleccionado: pulse «Seleccionar…» y haga clic en el mapa.</translation>
        </message>
        <message>
            <location filename="../where.py" />
            <source>The rectangle</source>
            <translation type="unfinished">El rectángulo</translation>
        </message>
        <message>
            <location filename="../where.py" />
            <source>The project has no CRS: set one, so that the rectangle is somewhere.</source>
            <translation type="unfinished">El proyecto no tiene SRC: defina uno, para que el rectángulo esté en algún sitio.</translation>
        </message>
        <message>
            <location filename="../where.py" />
            <source>The polygons of the earlier question</source>
            <translation type="unfinished">Los polígonos de la pregunta anterior</translation>
        </message>
        <message>
            <location filename="../where.py" />
            <source>Polygons of the earlier question</source>
            <translation type="unfinished">Polígonos de la pregunta anterior</translation>
        </message>
        <message>
            <location filename="../where.py" />
            <source>No rectangle is drawn yet. Press “Draw…” and drag one on the map.</source>
            <translation type="unfinished">Aún no hay rectángulo dibujado. Pulse «Dibujar…» y arrastre uno en el mapa.</translation>
        </message>
        <message>
            <location filename="../where.py" />
            <source>This project has no polygon layer. Add one, or choose another area.</source>
            <translation type="unfinished">Este proyecto no tiene capa de polígonos. Añada una, o elija otra área.</translation>
        </message>
        <message>
            <location filename="../where.py" />
            <source>Drag a rectangle on the map.</source>
            <translation type="unfinished">Arrastre un rectángulo en el mapa.</translation>
        </message>
        <message>
            <location filename="../widgets/answer_panel.py" />
            <source>{width} × {height} pixels of {pixel_size_m} m</source>
            <translation type="unfinished">{width} × {height} píxeles de {pixel_size_m} m</translation>
        </message>
        <message>
            <location filename="../widgets/answer_panel.py" />
            <source>Save the masks and lines as Shapefiles beside the results</source>
            <translation type="unfinished">Guardar máscaras y líneas como Shapefiles junto a los resultados</translation>
        </message>
        <message>
            <location filename="../widgets/answer_panel.py" />
            <source>{share} of the valid pixels</source>
            <translation type="unfinished">{share} de los píxeles válidos</translation>
        </message>
        <message>
            <location filename="../widgets/answer_panel.py" />
            <source>masks corrected by hand</source>
            <translation type="unfinished">máscaras corregidas a mano</translation>
        </message>
        <message>
            <location filename="../widgets/answer_panel.py" />
            <source>Answer: {text}</source>
            <translation type="unfinished">Respuesta: {text}</translation>
        </message>
        <message>
            <location filename="../widgets/answer_panel.py" />
            <source>Export Shapefile</source>
            <translation type="unfinished">Exportar Shapefile</translation>
        </message>
        <message>
            <location filename="../widgets/answer_panel.py" />
            <source>Export the masks as a Shapefile</source>
            <translation type="unfinished">Exportar las máscaras como Shapefile</translation>
        </message>
        <message>
            <location filename="../widgets/answer_panel.py" />
            <source>Report and other formats…</source>
            <translation type="unfinished">Informe y otros formatos…</translation>
        </message>
        <message>
            <location filename="../widgets/answer_panel.py" />
            <source>Export in other formats, or as a report</source>
            <translation type="unfinished">Exportar en otros formatos, o como informe</translation>
        </message>
        <message>
            <location filename="../widgets/answer_panel.py" />
            <source>GeoPackage, GeoJSON, KML, CSV, masks, or a report as HTML or PDF; in any folder</source>
            <translation type="unfinished">GeoPackage, GeoJSON, KML, CSV, máscaras, o un informe HTML o PDF; en cualquier carpeta</translation>
        </message>
        <message>
            <location filename="../widgets/answer_panel.py" />
            <source>Open the folder of this answer</source>
            <translation type="unfinished">Abrir la carpeta de esta respuesta</translation>
        </message>
        <message>
            <location filename="../widgets/answer_panel.py" />
            <source>Select the {name} on the map</source>
            <translation type="unfinished">Seleccionar {name} en el mapa</translation>
        </message>
        <message>
            <location filename="../widgets/answer_panel.py" />
            <source>Select on the map: {name} (confidence {confidence} %)</source>
            <translation type="unfinished">Seleccionar en el mapa: {name} (confianza {confidence} %)</translation>
        </message>
        <message>
            <location filename="../widgets/answer_panel.py" />
            <source>This answer has no mask to export</source>
            <translation type="unfinished">Esta respuesta no tiene máscara que exportar</translation>
        </message>
        <message>
            <location filename="../widgets/area_choice.py" />
            <source>as the map shows</source>
            <translation type="unfinished">como lo muestra el mapa</translation>
        </message>
        <message>
            <location filename="../widgets/area_choice.py" />
            <source>Whole layer</source>
            <translation type="unfinished">Toda la capa</translation>
        </message>
        <message>
            <location filename="../widgets/area_choice.py" />
            <source>A rectangle I draw</source>
            <translation type="unfinished">Un rectángulo que dibujo</translation>
        </message>
        <message>
            <location filename="../widgets/area_choice.py" />
            <source>Selected polygons</source>
            <translation type="unfinished">Polígonos seleccionados</translation>
        </message>
        <message>
            <location filename="../widgets/area_choice.py" />
            <source>Layer of the polygons</source>
            <translation type="unfinished">Capa de los polígonos</translation>
        </message>
        <message>
            <location filename="../widgets/area_choice.py" />
            <source>Only what lies inside the selected polygons of this layer counts.</source>
            <translation type="unfinished">Solo cuenta lo que queda dentro de los polígonos seleccionados de esta capa.</translation>
        </message>
        <message>
            <location filename="../widgets/area_choice.py" />
            <source>Size of web maps' pixels in metres</source>
            <translation type="unfinished">Tamaño de los píxeles de mapas web en metros</translation>
        </message>
        <message>
            <location filename="../widgets/area_choice.py" />
            <source>Web maps have no pixels of their own: they are drawn as a picture with pixels of this size on the ground.</source>
            <translation type="unfinished">Los mapas web no tienen píxeles propios: se dibujan como imagen con píxeles de este tamaño sobre el terreno.</translation>
        </message>
        <message>
            <location filename="../widgets/area_choice.py" />
            <source>Pixel of &amp;web maps</source>
            <translation type="unfinished">Píxel de mapas &amp;web</translation>
        </message>
        <message>
            <location filename="../widgets/area_choice.py" />
            <source>Select polygons of this layer on the map</source>
            <translation type="unfinished">Seleccionar polígonos de esta capa en el mapa</translation>
        </message>
        <message>
            <location filename="../widgets/area_choice.py" />
            <source>Drag a rectangle on the map</source>
            <translation type="unfinished">Arrastrar un rectángulo en el mapa</translation>
        </message>
        <message>
            <location filename="../widgets/area_choice.py" />
            <source>Select…</source>
            <translation type="unfinished">Seleccionar…</translation>
        </message>
        <message>
            <location filename="../widgets/area_choice.py" />
            <source>Draw…</source>
            <translation type="unfinished">Dibujar…</translation>
        </message>
        <message>
            <location filename="../widgets/band_roles.py" />
            <source>Blue</source>
            <translation type="unfinished">Azul</translation>
        </message>
        <message>
            <location filename="../widgets/band_roles.py" />
            <source>Green</source>
            <translation type="unfinished">Verde</translation>
        </message>
        <message>
            <location filename="../widgets/band_roles.py" />
            <source>Red</source>
            <translation type="unfinished">Rojo</translation>
        </message>
        <message>
            <location filename="../widgets/band_roles.py" />
            <source>Near infrared</source>
            <translation type="unfinished">Infrarrojo cercano</translation>
        </message>
        <message>
            <location filename="../widgets/band_roles.py" />
            <source>Short-wave infrared 1</source>
            <translation type="unfinished">Infrarrojo de onda corta 1</translation>
        </message>
        <message>
            <location filename="../widgets/band_roles.py" />
            <source>Short-wave infrared 2</source>
            <translation type="unfinished">Infrarrojo de onda corta 2</translation>
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
            <translation type="unfinished">Reflectancia, 0 a 1</translation>
        </message>
        <message>
            <location filename="../widgets/band_roles.py" />
            <source>Reflectance times 10,000</source>
            <translation type="unfinished">Reflectancia por 10.000</translation>
        </message>
        <message>
            <location filename="../widgets/band_roles.py" />
            <source>Reflectance times 10,000, plus 1,000 (Sentinel-2 since 2022)</source>
            <translation type="unfinished">Reflectancia por 10.000, más 1.000 (Sentinel-2 desde 2022)</translation>
        </message>
        <message>
            <location filename="../widgets/band_roles.py" />
            <source>Landsat Collection 2 surface reflectance</source>
            <translation type="unfinished">Reflectancia de superficie Landsat Collection 2</translation>
        </message>
        <message>
            <location filename="../widgets/band_roles.py" />
            <source>Shades of a picture, from black to white</source>
            <translation type="unfinished">Tonos de una imagen, de negro a blanco</translation>
        </message>
        <message>
            <location filename="../widgets/band_roles.py" />
            <source>Backscatter in decibels</source>
            <translation type="unfinished">Retrodispersión en decibelios</translation>
        </message>
        <message>
            <location filename="../widgets/band_roles.py" />
            <source>Backscatter as linear power</source>
            <translation type="unfinished">Retrodispersión como potencia lineal</translation>
        </message>
        <message>
            <location filename="../widgets/band_roles.py" />
            <source>{role}: {number}</source>
            <translation type="unfinished">{role}: {number}</translation>
        </message>
        <message>
            <location filename="../widgets/band_roles.py" />
            <source>black {black}, white {white}</source>
            <translation type="unfinished">negro {black}, blanco {white}</translation>
        </message>
        <message>
            <location filename="../widgets/band_roles.py" />
            <source>&amp;Look what the runtime finds</source>
            <translation type="unfinished">&amp;Ver qué encuentra el motor</translation>
        </message>
        <message>
            <location filename="../widgets/band_roles.py" />
            <source>Say which &amp;band is what</source>
            <translation type="unfinished">Decir qué &amp;banda es qué</translation>
        </message>
        <message>
            <location filename="../widgets/band_roles.py" />
            <source>What isn't said here the runtime finds by itself, from names, metadata and values.</source>
            <translation type="unfinished">Lo que no se dice aquí lo encuentra el motor, por nombres, metadatos y valores.</translation>
        </message>
        <message>
            <location filename="../widgets/band_roles.py" />
            <source>No band is chosen. Choose one, or leave the bands to the runtime.</source>
            <translation type="unfinished">No se eligió ninguna banda. Elija una, o deje las bandas al motor.</translation>
        </message>
        <message>
            <location filename="../widgets/band_roles.py" />
            <source>White must be a larger number than black.</source>
            <translation type="unfinished">El blanco debe ser un número mayor que el negro.</translation>
        </message>
        <message>
            <location filename="../widgets/band_roles.py" />
            <source>What the numbers mean</source>
            <translation type="unfinished">Qué significan los números</translation>
        </message>
        <message>
            <location filename="../widgets/band_roles.py" />
            <source>From the layer's &amp;style</source>
            <translation type="unfinished">Del e&amp;stilo de la capa</translation>
        </message>
        <message>
            <location filename="../widgets/band_roles.py" />
            <source>The numbers that the map shows as black and white</source>
            <translation type="unfinished">Los números que el mapa muestra como negro y blanco</translation>
        </message>
        <message>
            <location filename="../widgets/band_roles.py" />
            <source>As the runtime finds it</source>
            <translation type="unfinished">Como lo encuentra el motor</translation>
        </message>
        <message>
            <location filename="../widgets/band_roles.py" />
            <source>What the &amp;numbers mean</source>
            <translation type="unfinished">Qué significan los &amp;números</translation>
        </message>
        <message>
            <location filename="../widgets/band_roles.py" />
            <source>Found {bands}.</source>
            <translation type="unfinished">Encontrado: {bands}.</translation>
        </message>
        <message>
            <location filename="../widgets/band_roles.py" />
            <source>As found: {meaning}</source>
            <translation type="unfinished">Como se encontró: {meaning}</translation>
        </message>
        <message>
            <location filename="../widgets/band_roles.py" />
            <source>Blac&amp;k</source>
            <translation type="unfinished">Ne&amp;gro</translation>
        </message>
        <message>
            <location filename="../widgets/band_roles.py" />
            <source>&amp;White</source>
            <translation type="unfinished">B&amp;lanco</translation>
        </message>
        <message>
            <location filename="../widgets/band_roles.py" />
            <source>Band for {role}</source>
            <translation type="unfinished">Banda para {role}</translation>
        </message>
        <message>
            <location filename="../widgets/band_roles.py" />
            <source>No band</source>
            <translation type="unfinished">Ninguna banda</translation>
        </message>
        <message>
            <location filename="../widgets/band_roles.py" />
            <source>Number that is black</source>
            <translation type="unfinished">Número que es negro</translation>
        </message>
        <message>
            <location filename="../widgets/band_roles.py" />
            <source>Number that is white</source>
            <translation type="unfinished">Número que es blanco</translation>
        </message>
        <message>
            <location filename="../widgets/change_chart.py" />
            <source>Change of {name}</source>
            <translation type="unfinished">Cambio de {name}</translation>
        </message>
        <message>
            <location filename="../widgets/change_chart.py" />
            <source>{before} on {first}, {after} on {last}</source>
            <translation type="unfinished">{before} el {first}, {after} el {last}</translation>
        </message>
        <message>
            <location filename="../widgets/change_view.py" />
            <source>of scene</source>
            <translation type="unfinished">de la escena</translation>
        </message>
        <message>
            <location filename="../widgets/change_view.py" />
            <source>of before</source>
            <translation type="unfinished">de antes</translation>
        </message>
        <message>
            <location filename="../widgets/change_view.py" />
            <source>Select on the map: {name} on {date}. In all of that image it has {area}; the table counts only what both images show.</source>
            <translation type="unfinished">Seleccionar en el mapa: {name} el {date}. En toda esa imagen tiene {area}; la tabla cuenta solo lo que muestran ambas imágenes.</translation>
        </message>
        <message>
            <location filename="../widgets/change_view.py" />
            <source>Select the {name} of {date} on the map</source>
            <translation type="unfinished">Seleccionar {name} del {date} en el mapa</translation>
        </message>
        <message>
            <location filename="../widgets/change_view.py" />
            <source>Net</source>
            <translation type="unfinished">Neto</translation>
        </message>
        <message>
            <location filename="../widgets/correcting_bar.py" />
            <source>Add</source>
            <translation type="unfinished">Añadir</translation>
        </message>
        <message>
            <location filename="../widgets/correcting_bar.py" />
            <source>A click adds what looks like the clicked place</source>
            <translation type="unfinished">Un clic añade lo que se parece al lugar pulsado</translation>
        </message>
        <message>
            <location filename="../widgets/correcting_bar.py" />
            <source>Click where the mask lacks something. Ctrl+Z takes it back, Escape ends.</source>
            <translation type="unfinished">Haga clic donde a la máscara le falte algo. Ctrl+Z lo deshace, Escape termina.</translation>
        </message>
        <message>
            <location filename="../widgets/correcting_bar.py" />
            <source>Remove</source>
            <translation type="unfinished">Quitar</translation>
        </message>
        <message>
            <location filename="../widgets/correcting_bar.py" />
            <source>A click takes away what looks like the clicked place</source>
            <translation type="unfinished">Un clic quita lo que se parece al lugar pulsado</translation>
        </message>
        <message>
            <location filename="../widgets/correcting_bar.py" />
            <source>Click where the mask has too much. Ctrl+Z takes it back, Escape ends.</source>
            <translation type="unfinished">Haga clic donde a la máscara le sobre algo. Ctrl+Z lo deshace, Escape termina.</translation>
        </message>
        <message>
            <location filename="../widgets/correcting_bar.py" />
            <source>Leave out</source>
            <translation type="unfinished">Excluir</translation>
        </message>
        <message>
            <location filename="../widgets/correcting_bar.py" />
            <source>A click leaves a whole region (one polygon) out</source>
            <translation type="unfinished">Un clic excluye una región entera (un polígono)</translation>
        </message>
        <message>
            <location filename="../widgets/correcting_bar.py" />
            <source>Click the region to leave out. Ctrl+Z takes it back, Escape ends.</source>
            <translation type="unfinished">Haga clic en la región que excluir. Ctrl+Z lo deshace, Escape termina.</translation>
        </message>
        <message>
            <location filename="../widgets/correcting_bar.py" />
            <source>Correct the {name}</source>
            <translation type="unfinished">Corregir {name}</translation>
        </message>
        <message>
            <location filename="../widgets/correcting_bar.py" />
            <source>Done</source>
            <translation type="unfinished">Listo</translation>
        </message>
        <message>
            <location filename="../widgets/correcting_bar.py" />
            <source>Put the tool away (Escape on the map)</source>
            <translation type="unfinished">Guardar la herramienta (Escape en el mapa)</translation>
        </message>
        <message>
            <location filename="../widgets/correcting_bar.py" />
            <source>Leave out selected</source>
            <translation type="unfinished">Excluir selección</translation>
        </message>
        <message>
            <location filename="../widgets/correcting_bar.py" />
            <source>Ask inside selected</source>
            <translation type="unfinished">Preguntar dentro</translation>
        </message>
        <message>
            <location filename="../widgets/correcting_bar.py" />
            <source>Take the last correction back (Ctrl+Z on the map)</source>
            <translation type="unfinished">Deshacer la última corrección (Ctrl+Z en el mapa)</translation>
        </message>
        <message>
            <location filename="../widgets/correcting_bar.py" />
            <source>Undo all</source>
            <translation type="unfinished">Deshacer todo</translation>
        </message>
        <message>
            <location filename="../widgets/correcting_bar.py" />
            <source>Back to the masks as the model made them</source>
            <translation type="unfinished">Volver a las máscaras tal como las hizo el modelo</translation>
        </message>
        <message>
            <location filename="../widgets/correcting_bar.py" />
            <source>Choose what a click on the map does.</source>
            <translation type="unfinished">Elija qué hace un clic en el mapa.</translation>
        </message>
        <message>
            <location filename="../widgets/correcting_bar.py" />
            <source>Leave out the regions selected on the map ({count})</source>
            <translation type="unfinished">Excluir las regiones seleccionadas en el mapa ({count})</translation>
        </message>
        <message>
            <location filename="../widgets/correcting_bar.py" />
            <source>Ask a question inside the regions selected on the map ({count})</source>
            <translation type="unfinished">Preguntar dentro de las regiones seleccionadas en el mapa ({count})</translation>
        </message>
        <message>
            <location filename="../widgets/correcting_bar.py" />
            <source>Select regions of the answer on the map first</source>
            <translation type="unfinished">Seleccione antes regiones de la respuesta en el mapa</translation>
        </message>
        <message>
            <location filename="../widgets/correcting_bar.py" />
            <source>Select regions on the map first</source>
            <translation type="unfinished">Seleccione antes regiones en el mapa</translation>
        </message>
        <message>
            <location filename="../widgets/correcting_bar.py" />
            <source>Corrected: {corrected}.</source>
            <translation type="unfinished">Corregido: {corrected}.</translation>
        </message>
        <message>
            <location filename="../widgets/date_field.py" />
            <source>{date}, {words}</source>
            <translation type="unfinished">{date}, {words}</translation>
        </message>
        <message>
            <location filename="../widgets/date_field.py" />
            <source>Date of {layer}</source>
            <translation type="unfinished">Fecha de {layer}</translation>
        </message>
        <message>
            <location filename="../widgets/date_field.py" />
            <source>Back to {date}, {words}</source>
            <translation type="unfinished">Volver a {date}, {words}</translation>
        </message>
        <message>
            <location filename="../widgets/date_field.py" />
            <source>Date of the image, for example {example}. Needed where dates are compared.</source>
            <translation type="unfinished">Fecha de la imagen, por ejemplo {example}. Necesaria donde se comparan fechas.</translation>
        </message>
        <message>
            <location filename="../widgets/date_field.py" />
            <source>typed</source>
            <translation type="unfinished">escrita</translation>
        </message>
        <message>
            <location filename="../widgets/date_field.py" />
            <source>cleared</source>
            <translation type="unfinished">borrada</translation>
        </message>
        <message>
            <location filename="../widgets/date_field.py" />
            <source>needed</source>
            <translation type="unfinished">necesaria</translation>
        </message>
        <message>
            <location filename="../widgets/date_field.py" />
            <source>unknown</source>
            <translation type="unfinished">desconocida</translation>
        </message>
        <message>
            <location filename="../widgets/dates.py" />
            <source>2021-07-23, or 2021-07-23 10:30 for a time of day</source>
            <translation type="unfinished">2021-07-23, o 2021-07-23 10:30 con la hora</translation>
        </message>
        <message>
            <location filename="../widgets/dates.py" />
            <source>“{text}” is not a date. Write it like {example}.</source>
            <translation type="unfinished">«{text}» no es una fecha. Escríbala como {example}.</translation>
        </message>
        <message>
            <location filename="../widgets/dates.py" />
            <source>“{text}” leaves open which is the month. Write it like {example}.</source>
            <translation type="unfinished">«{text}» no deja claro cuál es el mes. Escríbala como {example}.</translation>
        </message>
        <message>
            <location filename="../widgets/dates.py" />
            <source>“{text}” is no day there is, or only part of one. Write it like {example}.</source>
            <translation type="unfinished">«{text}» no es un día que exista, o solo parte de uno. Escríbala como {example}.</translation>
        </message>
        <message>
            <location filename="../widgets/dates_line.py" />
            <source>{count} dates, {first} to {last}</source>
            <translation type="unfinished">{count} fechas, {first} a {last}</translation>
        </message>
        <message>
            <location filename="../widgets/dates_line.py" />
            <source> and {count} more</source>
            <translation type="unfinished"> y {count} más</translation>
        </message>
        <message>
            <location filename="../widgets/dates_line.py" />
            <source>No date: {layers}. Type it in the Date column (the year alone will do), or untick.</source>
            <translation type="unfinished">Sin fecha: {layers}. Escríbala en la columna Fecha (basta el año), o desmárquela.</translation>
        </message>
        <message>
            <location filename="../widgets/dates_line.py" />
            <source>Compares {first} and {last}</source>
            <translation type="unfinished">Compara {first} y {last}</translation>
        </message>
        <message>
            <location filename="../widgets/dates_line.py" />
            <source>S&amp;wipe</source>
            <translation type="unfinished">&amp;Cortina</translation>
        </message>
        <message>
            <location filename="../widgets/dates_line.py" />
            <source>Two dates side by side on the map, with a handle to drag between them</source>
            <translation type="unfinished">Dos fechas lado a lado en el mapa, con un tirador para arrastrar entre ellas</translation>
        </message>
        <message>
            <location filename="../widgets/dates_line.py" />
            <source>Swipe between two dates on the map</source>
            <translation type="unfinished">Cortina entre dos fechas en el mapa</translation>
        </message>
        <message>
            <location filename="../widgets/dates_line.py" />
            <source>A&amp;nimate</source>
            <translation type="unfinished">A&amp;nimar</translation>
        </message>
        <message>
            <location filename="../widgets/dates_line.py" />
            <source>Gives the ticked layers their dates as temporal ranges, and opens QGIS's temporal controller</source>
            <translation type="unfinished">Da a las capas marcadas sus fechas como rangos temporales, y abre el controlador temporal de QGIS</translation>
        </message>
        <message>
            <location filename="../widgets/dates_line.py" />
            <source>Run through the dates in time</source>
            <translation type="unfinished">Recorrer las fechas en el tiempo</translation>
        </message>
        <message>
            <location filename="../widgets/dates_line.py" />
            <source>{text} (from: {sources})</source>
            <translation type="unfinished">{text} (de: {sources})</translation>
        </message>
        <message>
            <location filename="../widgets/dates_line.py" />
            <source>Date of “{layer}”: {problem}</source>
            <translation type="unfinished">Fecha de «{layer}»: {problem}</translation>
        </message>
        <message>
            <location filename="../widgets/device_choice.py" />
            <source>Device the network runs on</source>
            <translation type="unfinished">Dispositivo donde corre la red</translation>
        </message>
        <message>
            <location filename="../widgets/device_choice.py" />
            <source>Automatic</source>
            <translation type="unfinished">Automático</translation>
        </message>
        <message>
            <location filename="../widgets/device_choice.py" />
            <source>The card with the most free memory; without one the processor</source>
            <translation type="unfinished">La tarjeta con más memoria libre; sin ella, el procesador</translation>
        </message>
        <message>
            <location filename="../widgets/device_choice.py" />
            <source>Memory</source>
            <translation type="unfinished">Memoria</translation>
        </message>
        <message>
            <location filename="../widgets/device_choice.py" />
            <source>Free now</source>
            <translation type="unfinished">Libre ahora</translation>
        </message>
        <message>
            <location filename="../widgets/device_choice.py" />
            <source>Not found on this machine</source>
            <translation type="unfinished">No está en esta máquina</translation>
        </message>
        <message>
            <location filename="../widgets/device_choice.py" />
            <source>Processor</source>
            <translation type="unfinished">Procesador</translation>
        </message>
        <message>
            <location filename="../widgets/export_dialog.py" />
            <source>Folder that gets the files</source>
            <translation type="unfinished">Carpeta que recibe los archivos</translation>
        </message>
        <message>
            <location filename="../widgets/export_dialog.py" />
            <source>Browse…</source>
            <translation type="unfinished">Examinar…</translation>
        </message>
        <message>
            <location filename="../widgets/export_dialog.py" />
            <source>Choose the folder that gets the files</source>
            <translation type="unfinished">Elegir la carpeta que recibe los archivos</translation>
        </message>
        <message>
            <location filename="../widgets/export_dialog.py" />
            <source>What the files' names begin with</source>
            <translation type="unfinished">Con qué empiezan los nombres de los archivos</translation>
        </message>
        <message>
            <location filename="../widgets/export_dialog.py" />
            <source>The names begin with it: q1 gives q1_regions.shp, q1.gpkg, q1.pdf …</source>
            <translation type="unfinished">Los nombres empiezan así: q1 da q1_regions.shp, q1.gpkg, q1.pdf …</translation>
        </message>
        <message>
            <location filename="../widgets/export_dialog.py" />
            <source>Progress of the export</source>
            <translation type="unfinished">Progreso de la exportación</translation>
        </message>
        <message>
            <location filename="../widgets/export_dialog.py" />
            <source>Export</source>
            <translation type="unfinished">Exportar</translation>
        </message>
        <message>
            <location filename="../widgets/export_dialog.py" />
            <source>Close</source>
            <translation type="unfinished">Cerrar</translation>
        </message>
        <message>
            <location filename="../widgets/export_dialog.py" />
            <source>Folder for the exported files</source>
            <translation type="unfinished">Carpeta de los archivos exportados</translation>
        </message>
        <message>
            <location filename="../widgets/export_dialog.py" />
            <source>Cancel</source>
            <translation type="unfinished">Cancelar</translation>
        </message>
        <message>
            <location filename="../widgets/export_dialog.py" />
            <source>Loses: {what}</source>
            <translation type="unfinished">Pierde: {what}</translation>
        </message>
        <message>
            <location filename="../widgets/export_dialog.py" />
            <source>Loses nothing.</source>
            <translation type="unfinished">No pierde nada.</translation>
        </message>
        <message>
            <location filename="../widgets/export_dialog.py" />
            <source>&amp;Name</source>
            <translation type="unfinished">&amp;Nombre</translation>
        </message>
        <message>
            <location filename="../widgets/figures.py" />
            <source>area</source>
            <translation type="unfinished">superficie</translation>
        </message>
        <message>
            <location filename="../widgets/figures.py" />
            <source>share</source>
            <translation type="unfinished">parte</translation>
        </message>
        <message>
            <location filename="../widgets/figures.py" />
            <source>trend</source>
            <translation type="unfinished">tendencia</translation>
        </message>
        <message>
            <location filename="../widgets/figures.py" />
            <source>net</source>
            <translation type="unfinished">neto</translation>
        </message>
        <message>
            <location filename="../widgets/figures.py" />
            <source>tendency</source>
            <translation type="unfinished">evolución</translation>
        </message>
        <message>
            <location filename="../widgets/figures.py" />
            <source>growing</source>
            <translation type="unfinished">en aumento</translation>
        </message>
        <message>
            <location filename="../widgets/figures.py" />
            <source>shrinking</source>
            <translation type="unfinished">en retroceso</translation>
        </message>
        <message>
            <location filename="../widgets/figures.py" />
            <source>steady</source>
            <translation type="unfinished">estable</translation>
        </message>
        <message>
            <location filename="../widgets/figures.py" />
            <source>centre</source>
            <translation type="unfinished">en el centro</translation>
        </message>
        <message>
            <location filename="../widgets/figures.py" />
            <source>north</source>
            <translation type="unfinished">en el norte</translation>
        </message>
        <message>
            <location filename="../widgets/figures.py" />
            <source>south</source>
            <translation type="unfinished">en el sur</translation>
        </message>
        <message>
            <location filename="../widgets/figures.py" />
            <source>east</source>
            <translation type="unfinished">en el este</translation>
        </message>
        <message>
            <location filename="../widgets/figures.py" />
            <source>west</source>
            <translation type="unfinished">en el oeste</translation>
        </message>
        <message>
            <location filename="../widgets/figures.py" />
            <source>north-east</source>
            <translation type="unfinished">en el noreste</translation>
        </message>
        <message>
            <location filename="../widgets/figures.py" />
            <source>north-west</source>
            <translation type="unfinished">en el noroeste</translation>
        </message>
        <message>
            <location filename="../widgets/figures.py" />
            <source>south-east</source>
            <translation type="unfinished">en el sureste</translation>
        </message>
        <message>
            <location filename="../widgets/figures.py" />
            <source>south-west</source>
            <translation type="unfinished">en el suroeste</translation>
        </message>
        <message>
            <location filename="../widgets/figures.py" />
            <source>{change} an hour</source>
            <translation type="unfinished">{change} por hora</translation>
        </message>
        <message>
            <location filename="../widgets/figures.py" />
            <source>{change} a day</source>
            <translation type="unfinished">{change} por día</translation>
        </message>
        <message>
            <location filename="../widgets/figures.py" />
            <source>{change} a year</source>
            <translation type="unfinished">{change} por año</translation>
        </message>
        <message>
            <location filename="../widgets/figures.py" />
            <source>{count} region</source>
            <translation type="unfinished">{count} región</translation>
        </message>
        <message>
            <location filename="../widgets/figures.py" />
            <source>{count} regions</source>
            <translation type="unfinished">{count} regiones</translation>
        </message>
        <message>
            <location filename="../widgets/figures.py" />
            <source>{first} and {second}</source>
            <translation type="unfinished">{first} y {second}</translation>
        </message>
        <message>
            <location filename="../widgets/figures.py" />
            <source>{first} to {second}</source>
            <translation type="unfinished">{first} a {second}</translation>
        </message>
        <message>
            <location filename="../widgets/figures.py" />
            <source>touch</source>
            <translation type="unfinished">se tocan</translation>
        </message>
        <message>
            <location filename="../widgets/figures.py" />
            <source>don't touch</source>
            <translation type="unfinished">no se tocan</translation>
        </message>
        <message>
            <location filename="../widgets/figures.py" />
            <source>in the {place}</source>
            <translation type="unfinished">{place}</translation>
        </message>
        <message>
            <location filename="../widgets/figures.py" />
            <source>nowhere</source>
            <translation type="unfinished">en ningún sitio</translation>
        </message>
        <message>
            <location filename="../widgets/form.py" />
            <source>Cancelling…</source>
            <translation type="unfinished">Cancelando…</translation>
        </message>
        <message>
            <location filename="../widgets/form.py" />
            <source>Area the question is about</source>
            <translation type="unfinished">Área de la que trata la pregunta</translation>
        </message>
        <message>
            <location filename="../widgets/form.py" />
            <source>The devices are known once the runtime has started.</source>
            <translation type="unfinished">Los dispositivos se conocen cuando el motor ha arrancado.</translation>
        </message>
        <message>
            <location filename="../widgets/form.py" />
            <source>The embedded model, and those added with “terrascope models”; they are known once the runtime has started.</source>
            <translation type="unfinished">El modelo integrado, y los añadidos con «terrascope models»; se conocen cuando el motor ha arrancado.</translation>
        </message>
        <message>
            <location filename="../widgets/form.py" />
            <source>Ask (Enter)</source>
            <translation type="unfinished">Preguntar (Intro)</translation>
        </message>
        <message>
            <location filename="../widgets/form.py" />
            <source>Cancel (Escape)</source>
            <translation type="unfinished">Cancelar (Escape)</translation>
        </message>
        <message>
            <location filename="../widgets/form.py" />
            <source>Questions asked in this project, and their answers</source>
            <translation type="unfinished">Preguntas hechas en este proyecto, y sus respuestas</translation>
        </message>
        <message>
            <location filename="../widgets/form.py" />
            <source>History of questions</source>
            <translation type="unfinished">Historial de preguntas</translation>
        </message>
        <message>
            <location filename="../widgets/form.py" />
            <source>Help</source>
            <translation type="unfinished">Ayuda</translation>
        </message>
        <message>
            <location filename="../widgets/form.py" />
            <source>How questions are asked, in the manual</source>
            <translation type="unfinished">Cómo se pregunta, en el manual</translation>
        </message>
        <message>
            <location filename="../widgets/form.py" />
            <source>Progress of the question</source>
            <translation type="unfinished">Progreso de la pregunta</translation>
        </message>
        <message>
            <location filename="../widgets/form.py" />
            <source>Asking…</source>
            <translation type="unfinished">Preguntando…</translation>
        </message>
        <message>
            <location filename="../widgets/form.py" />
            <source>&amp;Layers</source>
            <translation type="unfinished">&amp;Capas</translation>
        </message>
        <message>
            <location filename="../widgets/form.py" />
            <source>&amp;Question</source>
            <translation type="unfinished">Pre&amp;gunta</translation>
        </message>
        <message>
            <location filename="../widgets/form.py" />
            <source>A&amp;rea</source>
            <translation type="unfinished">Á&amp;rea</translation>
        </message>
        <message>
            <location filename="../widgets/form.py" />
            <source>De&amp;vice</source>
            <translation type="unfinished">&amp;Dispositivo</translation>
        </message>
        <message>
            <location filename="../widgets/history_panel.py" />
            <source>No question was asked in this project yet. Answers are listed here, and saved with the project.</source>
            <translation type="unfinished">Aún no se ha preguntado nada en este proyecto. Las respuestas se listan aquí y se guardan con el proyecto.</translation>
        </message>
        <message>
            <location filename="../widgets/history_panel.py" />
            <source>Back to the question (Esc)</source>
            <translation type="unfinished">Volver a la pregunta (Esc)</translation>
        </message>
        <message>
            <location filename="../widgets/history_panel.py" />
            <source>Back to the question</source>
            <translation type="unfinished">Volver a la pregunta</translation>
        </message>
        <message>
            <location filename="../widgets/history_panel.py" />
            <source>Search questions, answers, layers</source>
            <translation type="unfinished">Buscar preguntas, respuestas, capas</translation>
        </message>
        <message>
            <location filename="../widgets/history_panel.py" />
            <source>Search the history</source>
            <translation type="unfinished">Buscar en el historial</translation>
        </message>
        <message>
            <location filename="../widgets/history_panel.py" />
            <source>Questions asked before, newest first</source>
            <translation type="unfinished">Preguntas hechas, la más nueva primero</translation>
        </message>
        <message>
            <location filename="../widgets/history_panel.py" />
            <source>Open again</source>
            <translation type="unfinished">Abrir otra vez</translation>
        </message>
        <message>
            <location filename="../widgets/history_panel.py" />
            <source>Show this answer and its layers again (Return)</source>
            <translation type="unfinished">Mostrar otra vez esta respuesta y sus capas (Intro)</translation>
        </message>
        <message>
            <location filename="../widgets/history_panel.py" />
            <source>Ask again</source>
            <translation type="unfinished">Preguntar otra vez</translation>
        </message>
        <message>
            <location filename="../widgets/history_panel.py" />
            <source>Put this question and its layers into the form</source>
            <translation type="unfinished">Poner esta pregunta y sus capas en el formulario</translation>
        </message>
        <message>
            <location filename="../widgets/history_panel.py" />
            <source>Copy </source>
            <translation type="unfinished">Copiar </translation>
        </message>
        <message>
            <location filename="../widgets/history_panel.py" />
            <source>Copy this question</source>
            <translation type="unfinished">Copiar esta pregunta</translation>
        </message>
        <message>
            <location filename="../widgets/history_panel.py" />
            <source>Remove </source>
            <translation type="unfinished">Quitar </translation>
        </message>
        <message>
            <location filename="../widgets/history_panel.py" />
            <source>Remove from the history</source>
            <translation type="unfinished">Quitar del historial</translation>
        </message>
        <message>
            <location filename="../widgets/history_panel.py" />
            <source>Copy</source>
            <translation type="unfinished">Copiar</translation>
        </message>
        <message>
            <location filename="../widgets/history_panel.py" />
            <source>&amp;History</source>
            <translation type="unfinished">&amp;Historial</translation>
        </message>
        <message>
            <location filename="../widgets/history_panel.py" />
            <source>No question with these words.</source>
            <translation type="unfinished">Ninguna pregunta con estas palabras.</translation>
        </message>
        <message>
            <location filename="../widgets/history_panel.py" />
            <source>Remove this one</source>
            <translation type="unfinished">Quitar esta</translation>
        </message>
        <message>
            <location filename="../widgets/history_panel.py" />
            <source>Clear all…</source>
            <translation type="unfinished">Borrar todo…</translation>
        </message>
        <message>
            <location filename="../widgets/history_panel.py" />
            <source>As a “terrascope ask” line</source>
            <translation type="unfinished">Como línea «terrascope ask»</translation>
        </message>
        <message>
            <location filename="../widgets/history_panel.py" />
            <source>As Python for QGIS</source>
            <translation type="unfinished">Como Python para QGIS</translation>
        </message>
        <message>
            <location filename="../widgets/install_choices.py" />
            <source>What PyTorch is built for</source>
            <translation type="unfinished">Para qué está hecho PyTorch</translation>
        </message>
        <message>
            <location filename="../widgets/install_choices.py" />
            <source>From a folder of wheels…</source>
            <translation type="unfinished">De una carpeta de wheels…</translation>
        </message>
        <message>
            <location filename="../widgets/install_choices.py" />
            <source>{fetched} GB to fetch, {installed} GB on disk ({free} GB are free)</source>
            <translation type="unfinished">{fetched} GB por descargar, {installed} GB en disco (hay {free} GB libres)</translation>
        </message>
        <message>
            <location filename="../widgets/install_choices.py" />
            <source>about {fetched} GB to fetch, {installed} GB on disk, not measured ({free} GB are free)</source>
            <translation type="unfinished">unos {fetched} GB por descargar, {installed} GB en disco, sin medir (hay {free} GB libres)</translation>
        </message>
        <message>
            <location filename="../widgets/install_choices.py" />
            <source>Change…</source>
            <translation type="unfinished">Cambiar…</translation>
        </message>
        <message>
            <location filename="../widgets/install_choices.py" />
            <source>Choose the folder the runtime goes to</source>
            <translation type="unfinished">Elegir la carpeta del motor</translation>
        </message>
        <message>
            <location filename="../widgets/install_choices.py" />
            <source>Another…</source>
            <translation type="unfinished">Otro…</translation>
        </message>
        <message>
            <location filename="../widgets/install_choices.py" />
            <source>Choose another Python, 3.11 to 3.14</source>
            <translation type="unfinished">Elegir otro Python, 3.11 a 3.14</translation>
        </message>
        <message>
            <location filename="../widgets/install_choices.py" />
            <source>For</source>
            <translation type="unfinished">Para</translation>
        </message>
        <message>
            <location filename="../widgets/install_choices.py" />
            <source>Size</source>
            <translation type="unfinished">Tamaño</translation>
        </message>
        <message>
            <location filename="../widgets/install_choices.py" />
            <source>Where</source>
            <translation type="unfinished">Dónde</translation>
        </message>
        <message>
            <location filename="../widgets/install_choices.py" />
            <source>Python</source>
            <translation type="unfinished">Python</translation>
        </message>
        <message>
            <location filename="../widgets/layer_choice.py" />
            <source>bands and numbers as the runtime finds them</source>
            <translation type="unfinished">bandas y números como los encuentra el motor</translation>
        </message>
        <message>
            <location filename="../widgets/layer_choice.py" />
            <source>No raster layer in this project yet. Add a satellite or aerial image to ask about it.</source>
            <translation type="unfinished">Aún no hay capa ráster en este proyecto. Añada una imagen de satélite o aérea para preguntar sobre ella.</translation>
        </message>
        <message>
            <location filename="../widgets/layer_choice.py" />
            <source>&amp;Bands…</source>
            <translation type="unfinished">&amp;Bandas…</translation>
        </message>
        <message>
            <location filename="../widgets/layer_choice.py" />
            <source>{layer}: {bands}</source>
            <translation type="unfinished">{layer}: {bands}</translation>
        </message>
        <message>
            <location filename="../widgets/layer_choice.py" />
            <source>Which band of “{layer}” is what, and what its numbers mean</source>
            <translation type="unfinished">Qué banda de «{layer}» es qué, y qué significan sus números</translation>
        </message>
        <message>
            <location filename="../widgets/layer_choice.py" />
            <source>Layers the question is asked of</source>
            <translation type="unfinished">Capas a las que se pregunta</translation>
        </message>
        <message>
            <location filename="../widgets/layer_choice.py" />
            <source>Kind of {row}</source>
            <translation type="unfinished">Tipo de {row}</translation>
        </message>
        <message>
            <location filename="../widgets/layer_choice.py" />
            <source>Kind</source>
            <translation type="unfinished">Tipo</translation>
        </message>
        <message>
            <location filename="../widgets/layer_choice.py" />
            <source>A layer's name</source>
            <translation type="unfinished">Nombre de capa</translation>
        </message>
        <message>
            <location filename="../widgets/notice.py" />
            <source>Info</source>
            <translation type="unfinished">Información</translation>
        </message>
        <message>
            <location filename="../widgets/notice.py" />
            <source>Success</source>
            <translation type="unfinished">Éxito</translation>
        </message>
        <message>
            <location filename="../widgets/notice.py" />
            <source>Warning</source>
            <translation type="unfinished">Advertencia</translation>
        </message>
        <message>
            <location filename="../widgets/notice.py" />
            <source>Error</source>
            <translation type="unfinished">Error</translation>
        </message>
        <message>
            <location filename="../widgets/notice.py" />
            <source>Dismiss</source>
            <translation type="unfinished">Descartar</translation>
        </message>
        <message>
            <location filename="../widgets/notice.py" />
            <source>Dismiss this message</source>
            <translation type="unfinished">Descartar este mensaje</translation>
        </message>
        <message>
            <location filename="../widgets/notice.py" />
            <source>{kind}: {text}</source>
            <translation type="unfinished">{kind}: {text}</translation>
        </message>
        <message>
            <location filename="../widgets/question_field.py" />
            <source>How much</source>
            <translation type="unfinished">Cuánto</translation>
        </message>
        <message>
            <location filename="../widgets/question_field.py" />
            <source>Compare</source>
            <translation type="unfinished">Comparar</translation>
        </message>
        <message>
            <location filename="../widgets/question_field.py" />
            <source>Near</source>
            <translation type="unfinished">Cerca</translation>
        </message>
        <message>
            <location filename="../widgets/question_field.py" />
            <source>Two dates</source>
            <translation type="unfinished">Dos fechas</translation>
        </message>
        <message>
            <location filename="../widgets/question_field.py" />
            <source>Multiple choice</source>
            <translation type="unfinished">Opción múltiple</translation>
        </message>
        <message>
            <location filename="../widgets/question_field.py" />
            <source>Type a question about the chosen layers. Enter asks it.</source>
            <translation type="unfinished">Escriba en inglés una pregunta sobre las capas elegidas. Intro la hace.</translation>
        </message>
        <message>
            <location filename="../widgets/question_field.py" />
            <source>Examples</source>
            <translation type="unfinished">Ejemplos</translation>
        </message>
        <message>
            <location filename="../widgets/question_field.py" />
            <source>Example questions</source>
            <translation type="unfinished">Preguntas de ejemplo</translation>
        </message>
        <message>
            <location filename="../widgets/question_field.py" />
            <source>{used} of {max_characters}</source>
            <translation type="unfinished">{used} de {max_characters}</translation>
        </message>
        <message>
            <location filename="../widgets/runtime_setup.py" />
            <source>The network runs in a Python of its own, outside QGIS. This is what Install would fetch and make; nothing is installed before you press it.</source>
            <translation type="unfinished">La red corre en un Python propio, fuera de QGIS. Esto descargaría y crearía «Instalar»; no se instala nada antes de que lo pulse.</translation>
        </message>
        <message>
            <location filename="../widgets/runtime_setup.py" />
            <source>TerraScope needs its runtime</source>
            <translation type="unfinished">TerraScope necesita su motor</translation>
        </message>
        <message>
            <location filename="../widgets/runtime_setup.py" />
            <source>Installing the runtime</source>
            <translation type="unfinished">Instalando el motor</translation>
        </message>
        <message>
            <location filename="../widgets/runtime_setup.py" />
            <source>QGIS can be used meanwhile.</source>
            <translation type="unfinished">Mientras tanto se puede usar QGIS.</translation>
        </message>
        <message>
            <location filename="../widgets/runtime_setup.py" />
            <source>Stopping, and clearing away what was begun…</source>
            <translation type="unfinished">Deteniendo y limpiando lo empezado…</translation>
        </message>
        <message>
            <location filename="../widgets/runtime_setup.py" />
            <source>Testing… (some seconds)</source>
            <translation type="unfinished">Probando… (unos segundos)</translation>
        </message>
        <message>
            <location filename="../widgets/runtime_setup.py" />
            <source>Progress of the installation</source>
            <translation type="unfinished">Progreso de la instalación</translation>
        </message>
        <message>
            <location filename="../widgets/runtime_setup.py" />
            <source>Log of the installation</source>
            <translation type="unfinished">Registro de la instalación</translation>
        </message>
        <message>
            <location filename="../widgets/runtime_setup.py" />
            <source>Install</source>
            <translation type="unfinished">Instalar</translation>
        </message>
        <message>
            <location filename="../widgets/runtime_setup.py" />
            <source>Test runtime</source>
            <translation type="unfinished">Probar el motor</translation>
        </message>
        <message>
            <location filename="../widgets/runtime_setup.py" />
            <source>Remove runtime</source>
            <translation type="unfinished">Quitar el motor</translation>
        </message>
        <message>
            <location filename="../widgets/runtime_setup.py" />
            <source>Log</source>
            <translation type="unfinished">Registro</translation>
        </message>
        <message>
            <location filename="../widgets/runtime_setup.py" />
            <source>Copy log</source>
            <translation type="unfinished">Copiar registro</translation>
        </message>
        <message>
            <location filename="../widgets/runtime_setup.py" />
            <source>Other ways</source>
            <translation type="unfinished">Otras formas</translation>
        </message>
        <message>
            <location filename="../widgets/runtime_setup.py" />
            <source>Command that installs the runtime</source>
            <translation type="unfinished">Orden que instala el motor</translation>
        </message>
        <message>
            <location filename="../widgets/runtime_setup.py" />
            <source>Copy install command</source>
            <translation type="unfinished">Copiar orden de instalación</translation>
        </message>
        <message>
            <location filename="../widgets/runtime_setup.py" />
            <source>Check again</source>
            <translation type="unfinished">Comprobar otra vez</translation>
        </message>
        <message>
            <location filename="../widgets/runtime_setup.py" />
            <source>Choose an existing Python…</source>
            <translation type="unfinished">Elegir un Python existente…</translation>
        </message>
        <message>
            <location filename="../widgets/runtime_setup.py" />
            <source>By hand: run this in a terminal, then press “Check again”.</source>
            <translation type="unfinished">A mano: ejecute esto en un terminal, y pulse «Comprobar otra vez».</translation>
        </message>
        <message>
            <location filename="../widgets/runtime_setup.py" />
            <source>Copied</source>
            <translation type="unfinished">Copiado</translation>
        </message>
        <message>
            <location filename="../widgets/runtime_setup.py" />
            <source>The runtime works</source>
            <translation type="unfinished">El motor funciona</translation>
        </message>
        <message>
            <location filename="../widgets/runtime_setup.py" />
            <source>Install again</source>
            <translation type="unfinished">Instalar otra vez</translation>
        </message>
        <message>
            <location filename="../widgets/runtime_setup.py" />
            <source>The runtime is already in a Python of yours?</source>
            <translation type="unfinished">¿El motor ya está en un Python suyo?</translation>
        </message>
        <message>
            <location filename="../widgets/series_chart.py" />
            <source>Area over time</source>
            <translation type="unfinished">Superficie a lo largo del tiempo</translation>
        </message>
        <message>
            <location filename="../widgets/series_chart.py" />
            <source>{class_name}: {tendency} from {begin} to {end}</source>
            <translation type="unfinished">{class_name}: {tendency} de {begin} a {end}</translation>
        </message>
        <message>
            <location filename="../widgets/series_view.py" />
            <source>{trend}  ·  {change} in all</source>
            <translation type="unfinished">{trend}  ·  {change} en total</translation>
        </message>
        <message>
            <location filename="../widgets/series_view.py" />
            <source>Trend over all dates (Theil-Sen), and the change from the first date to the last</source>
            <translation type="unfinished">Tendencia sobre todas las fechas (Theil-Sen), y el cambio de la primera a la última</translation>
        </message>
        <message>
            <location filename="../widgets/series_view.py" />
            <source>{name} at each date</source>
            <translation type="unfinished">{name} en cada fecha</translation>
        </message>
        <message>
            <location filename="../widgets/series_view.py" />
            <source>Show {class_name} at each date</source>
            <translation type="unfinished">Mostrar {class_name} en cada fecha</translation>
        </message>
        <message>
            <location filename="../widgets/series_view.py" />
            <source>Select on the map: {class_name} on {date}</source>
            <translation type="unfinished">Seleccionar en el mapa: {class_name} el {date}</translation>
        </message>
        <message>
            <location filename="../widgets/series_view.py" />
            <source>Select the {class_name} of {date} on the map</source>
            <translation type="unfinished">Seleccionar {class_name} del {date} en el mapa</translation>
        </message>
        <message>
            <location filename="../widgets/series_view.py" />
            <source>not compared</source>
            <translation type="unfinished">sin comparar</translation>
        </message>
        <message>
            <location filename="../widgets/steps.py" />
            <source>Whether the {name} counts: switched off, the whole mask is left out of all figures</source>
            <translation type="unfinished">Si {name} cuenta: apagada, toda la máscara queda fuera de las cifras</translation>
        </message>
        <message>
            <location filename="../widgets/steps.py" />
            <source>The {name} counts</source>
            <translation type="unfinished">{name} cuenta</translation>
        </message>
        <message>
            <location filename="../widgets/steps.py" />
            <source>Correct the {name}: click on the map to add or remove, leave regions out</source>
            <translation type="unfinished">Corregir {name}: clic en el mapa para añadir o quitar, excluir regiones</translation>
        </message>
        <message>
            <location filename="../widgets/steps.py" />
            <source>by SAR {share} %</source>
            <translation type="unfinished">por SAR {share} %</translation>
        </message>
        <message>
            <location filename="../widgets/steps.py" />
            <source>Reasoning steps</source>
            <translation type="unfinished">Pasos del razonamiento</translation>
        </message>
        <message>
            <location filename="../widgets/steps.py" />
            <source>Select on the map: {phrase}</source>
            <translation type="unfinished">Seleccionar en el mapa: {phrase}</translation>
        </message>
        <message>
            <location filename="../widgets/steps.py" />
            <source>Select the {phrase} on the map</source>
            <translation type="unfinished">Seleccionar {phrase} en el mapa</translation>
        </message>
        <message>
            <location filename="../widgets/steps.py" />
            <source>The sensor believed for this mask's evidence: SAR in {share} % of it, the optical bands in the rest</source>
            <translation type="unfinished">El sensor creído para los indicios de esta máscara: SAR en {share} %, las bandas ópticas en el resto</translation>
        </message>
        <message>
            <location filename="../widgets/swipe_handle.py" />
            <source>Handle between two dates</source>
            <translation type="unfinished">Tirador entre dos fechas</translation>
        </message>
        <message>
            <location filename="../widgets/swipe_handle.py" />
            <source>Arrow keys move it, Home and End show one date alone, Escape closes</source>
            <translation type="unfinished">Las flechas lo mueven, Inicio y Fin muestran una sola fecha, Escape cierra</translation>
        </message>
        <message>
            <location filename="../widgets/swipe_handle.py" />
            <source>Drag, or move with the arrow keys; Space shows one date and the other in turn; Escape closes</source>
            <translation type="unfinished">Arrastre, o mueva con las flechas; Espacio muestra una fecha y otra por turno; Escape cierra</translation>
        </message>
        <message>
            <location filename="../widgets/swipe_handle.py" />
            <source>Date left of the handle</source>
            <translation type="unfinished">Fecha a la izquierda del tirador</translation>
        </message>
        <message>
            <location filename="../widgets/swipe_handle.py" />
            <source>Date right of the handle</source>
            <translation type="unfinished">Fecha a la derecha del tirador</translation>
        </message>
        <message>
            <location filename="../widgets/swipe_handle.py" />
            <source>Masks</source>
            <translation type="unfinished">Máscaras</translation>
        </message>
        <message>
            <location filename="../widgets/swipe_handle.py" />
            <source>What the answer outlined at each date, over the images</source>
            <translation type="unfinished">Lo que la respuesta trazó en cada fecha, sobre las imágenes</translation>
        </message>
        <message>
            <location filename="../widgets/swipe_handle.py" />
            <source>End the swipe (Escape)</source>
            <translation type="unfinished">Terminar la cortina (Escape)</translation>
        </message>
        <message>
            <location filename="../widgets/swipe_handle.py" />
            <source>End the swipe</source>
            <translation type="unfinished">Terminar la cortina</translation>
        </message>
    </context>
</TS>
