<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- unfinished translations are machine drafts: nobody who speaks the language has checked them yet -->
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name>TerraScope</name>
        <message>
            <location filename="../area.py" />
            <source>What the map shows</source>
            <translation type="unfinished">Ce que montre la carte</translation>
        </message>
        <message>
            <location filename="../area.py" />
            <source>{called} lies beside “{name}”. Draw another on it, or choose “Whole layer”.</source>
            <translation type="unfinished">{called} est à côté de « {name} ». Dessinez-en un autre dessus, ou choisissez « Couche entière ».</translation>
        </message>
        <message>
            <location filename="../area.py" />
            <source>The project has no CRS, so what the map shows is nowhere. Choose “Whole layer”.</source>
            <translation type="unfinished">Le projet n'a pas de SCR, ce que montre la carte n'est donc nulle part. Choisissez « Couche entière ».</translation>
        </message>
        <message>
            <location filename="../area.py" />
            <source>“{name}” is a web map without an end. Zoom in and choose “What the map shows” as the area.</source>
            <translation type="unfinished">« {name} » est une carte web sans limites. Zoomez et choisissez « Ce que montre la carte » comme zone.</translation>
        </message>
        <message>
            <location filename="../area.py" />
            <source>{called} lie beside “{name}”. Select polygons that touch it, or choose another area.</source>
            <translation type="unfinished">{called} sont à côté de « {name} ». Sélectionnez des polygones qui la touchent, ou choisissez une autre zone.</translation>
        </message>
        <message>
            <location filename="../area.py" />
            <source>The map shows nothing of “{name}”. Zoom to it, or choose “Whole layer”.</source>
            <translation type="unfinished">La carte ne montre rien de « {name} ». Zoomez dessus, ou choisissez « Couche entière ».</translation>
        </message>
        <message>
            <location filename="../asking.py" />
            <source>Drawing and cutting out the layers…</source>
            <translation type="unfinished">Dessin et découpage des couches…</translation>
        </message>
        <message>
            <location filename="../asking.py" />
            <source>The runtime ended before the answer was there.</source>
            <translation type="unfinished">Le moteur s'est arrêté avant la réponse.</translation>
        </message>
        <message>
            <location filename="../asking.py" />
            <source>Ask again.</source>
            <translation type="unfinished">Posez la question à nouveau.</translation>
        </message>
        <message>
            <location filename="../asking.py" />
            <source>The question was cancelled.</source>
            <translation type="unfinished">La question a été annulée.</translation>
        </message>
        <message>
            <location filename="../bands_window.py" />
            <source>Bands of {layer}</source>
            <translation type="unfinished">Bandes de {layer}</translation>
        </message>
        <message>
            <location filename="../bands_window.py" />
            <source>Looking at the layer…</source>
            <translation type="unfinished">Examen de la couche…</translation>
        </message>
        <message>
            <location filename="../correcting/edits.py" />
            <source>left out</source>
            <translation type="unfinished">écarté</translation>
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
            <translation type="unfinished">{count} régions écartées</translation>
        </message>
        <message>
            <location filename="../correcting/edits.py" />
            <source>1 region left out</source>
            <translation type="unfinished">1 région écartée</translation>
        </message>
        <message>
            <location filename="../correcting/from_dock.py" />
            <source>{name} of {date}</source>
            <translation type="unfinished">{name} du {date}</translation>
        </message>
        <message>
            <location filename="../correcting/from_dock.py" />
            <source>The next question is asked inside the selected regions. Type it, and press Ask.</source>
            <translation type="unfinished">La prochaine question porte sur l'intérieur des régions sélectionnées. Saisissez-la, puis appuyez sur « Interroger ».</translation>
        </message>
        <message>
            <location filename="../correcting/from_dock.py" />
            <source>{answer} (corrected by hand)</source>
            <translation type="unfinished">{answer} (corrigé à la main)</translation>
        </message>
        <message>
            <location filename="../correcting/from_dock.py" />
            <source>This place has no coordinates in the CRS of the answer. Click nearer to its layers.</source>
            <translation type="unfinished">Ce lieu n'a pas de coordonnées dans le SCR de la réponse. Cliquez plus près de ses couches.</translation>
        </message>
        <message>
            <location filename="../correcting/session.py" />
            <source>Measuring again…</source>
            <translation type="unfinished">Nouvelle mesure…</translation>
        </message>
        <message>
            <location filename="../correcting/session.py" />
            <source>The runtime ended. Try again.</source>
            <translation type="unfinished">Le moteur s'est arrêté. Essayez à nouveau.</translation>
        </message>
        <message>
            <location filename="../cut_outs.py" />
            <source>it could not be read to the end</source>
            <translation type="unfinished">elle n'a pas pu être lue jusqu'au bout</translation>
        </message>
        <message>
            <location filename="../cutting.py" />
            <source>{width} × {height} pixels</source>
            <translation type="unfinished">{width} × {height} pixels</translation>
        </message>
        <message>
            <location filename="../cutting.py" />
            <source>“{source}” is a web map, drawn as a picture at {ground_pixel_m} m a pixel: figures from it come from colours on a screen, not from measured reflectance.</source>
            <translation type="unfinished">« {source} » est une carte web, dessinée comme image à {ground_pixel_m} m par pixel : ses chiffres viennent de couleurs d'écran, non d'une réflectance mesurée.</translation>
        </message>
        <message>
            <location filename="../cutting.py" />
            <source>The layer “{source}” could not be cut out for the runtime: {why}.</source>
            <translation type="unfinished">La couche « {source} » n'a pas pu être découpée pour le moteur : {why}.</translation>
        </message>
        <message>
            <location filename="../cutting.py" />
            <source>it does not cover the area of interest</source>
            <translation type="unfinished">elle ne couvre pas la zone d'intérêt</translation>
        </message>
        <message>
            <location filename="../cutting.py" />
            <source>the area of interest is empty in its CRS</source>
            <translation type="unfinished">la zone d'intérêt est vide dans son SCR</translation>
        </message>
        <message>
            <location filename="../cutting.py" />
            <source>the cut-out would have {size}, {most} a side are the most: choose a smaller area, or larger pixels for web maps</source>
            <translation type="unfinished">le découpage aurait {size}, {most} par côté au plus : choisissez une zone plus petite, ou des pixels plus grands pour les cartes web</translation>
        </message>
        <message>
            <location filename="../cutting.py" />
            <source>the cut-out would have {size}, {most} are the most: choose a smaller area</source>
            <translation type="unfinished">le découpage aurait {size}, {most} au plus : choisissez une zone plus petite</translation>
        </message>
        <message>
            <location filename="../cutting.py" />
            <source>its provider can't be read in the background</source>
            <translation type="unfinished">son fournisseur ne peut pas être lu en arrière-plan</translation>
        </message>
        <message>
            <location filename="../cutting.py" />
            <source>the size of its pixels is unknown</source>
            <translation type="unfinished">la taille de ses pixels est inconnue</translation>
        </message>
        <message>
            <location filename="../cutting.py" />
            <source>its server sent no picture of the area. Check that the map shows it there, and the connection</source>
            <translation type="unfinished">son serveur n'a envoyé aucune image de la zone. Vérifiez que la carte l'y montre, et la connexion</translation>
        </message>
        <message>
            <location filename="../cutting.py" />
            <source>{share} of it came empty.</source>
            <translation type="unfinished">{share} en est arrivé vide.</translation>
        </message>
        <message>
            <location filename="../cutting.py" />
            <source>the area of interest lies outside its CRS</source>
            <translation type="unfinished">la zone d'intérêt est hors de son SCR</translation>
        </message>
        <message>
            <location filename="../dock.py" />
            <source>Python that has TerraScope's runtime</source>
            <translation type="unfinished">Python qui a le moteur de TerraScope</translation>
        </message>
        <message>
            <location filename="../dock.py" />
            <source>The answer's GeoPackage lacks {tables}: ask again.</source>
            <translation type="unfinished">Le GeoPackage de la réponse n'a pas {tables} : posez la question à nouveau.</translation>
        </message>
        <message>
            <location filename="../dock.py" />
            <source>Starting the runtime…</source>
            <translation type="unfinished">Démarrage du moteur…</translation>
        </message>
        <message>
            <location filename="../export/copies.py" />
            <source>“{source}” is gone. Ask the question again.</source>
            <translation type="unfinished">« {source} » a disparu. Posez la question à nouveau.</translation>
        </message>
        <message>
            <location filename="../export/copies.py" />
            <source>The mask “{source}” is gone. Ask the question again.</source>
            <translation type="unfinished">Le masque « {source} » a disparu. Posez la question à nouveau.</translation>
        </message>
        <message>
            <location filename="../export/copies.py" />
            <source>“{source}” can't be copied: {error}. Close programs that have it open.</source>
            <translation type="unfinished">« {source} » ne peut pas être copié : {error}. Fermez les programmes qui l'ont ouvert.</translation>
        </message>
        <message>
            <location filename="../export/exporting.py" />
            <source>Export from TerraScope</source>
            <translation type="unfinished">Exporter depuis TerraScope</translation>
        </message>
        <message>
            <location filename="../export/exporting.py" />
            <source>The export failed: {error}. Nothing was written.</source>
            <translation type="unfinished">L'export a échoué : {error}. Rien n'a été écrit.</translation>
        </message>
        <message>
            <location filename="../export/exporting.py" />
            <source>“{path}” is the layer “{layer}” of this project, so it can't be replaced. Remove the layer first, or choose another name.</source>
            <translation type="unfinished">« {path} » est la couche « {layer} » de ce projet et ne peut donc pas être remplacé. Retirez d'abord la couche, ou choisissez un autre nom.</translation>
        </message>
        <message>
            <location filename="../export/exporting.py" />
            <source>The export was cancelled. Nothing was written.</source>
            <translation type="unfinished">L'export a été annulé. Rien n'a été écrit.</translation>
        </message>
        <message>
            <location filename="../export/files.py" />
            <source>Choose another folder or name.</source>
            <translation type="unfinished">Choisissez un autre dossier ou un autre nom.</translation>
        </message>
        <message>
            <location filename="../export/files.py" />
            <source>The name is empty. Type what the files shall be called, for example “q1”.</source>
            <translation type="unfinished">Le nom est vide. Saisissez le nom des fichiers, par exemple « q1 ».</translation>
        </message>
        <message>
            <location filename="../export/files.py" />
            <source>The name “{stem}” holds “{found}”, which file names can't. Take it out.</source>
            <translation type="unfinished">Le nom « {stem} » contient « {found} », interdit dans un nom de fichier. Retirez-le.</translation>
        </message>
        <message>
            <location filename="../export/files.py" />
            <source>Windows can't have files called “{stem}”. Choose another name.</source>
            <translation type="unfinished">Windows n'accepte pas de fichiers nommés « {stem} ». Choisissez un autre nom.</translation>
        </message>
        <message>
            <location filename="../export/files.py" />
            <source>The name is too long: with each layer's name behind it, it must be shorter by {over} characters.</source>
            <translation type="unfinished">Le nom est trop long : avec le nom de chaque couche derrière, il doit avoir {over} caractères de moins.</translation>
        </message>
        <message>
            <location filename="../export/files.py" />
            <source>No folder is chosen. Choose where the files shall go.</source>
            <translation type="unfinished">Aucun dossier n'est choisi. Choisissez où mettre les fichiers.</translation>
        </message>
        <message>
            <location filename="../export/files.py" />
            <source>There is no drive for “{folder}”. Choose another folder.</source>
            <translation type="unfinished">Il n'y a pas de lecteur pour « {folder} ». Choisissez un autre dossier.</translation>
        </message>
        <message>
            <location filename="../export/files.py" />
            <source>“{existing}” is a file, so nothing can be put into it. Choose a folder.</source>
            <translation type="unfinished">« {existing} » est un fichier, on ne peut rien y mettre. Choisissez un dossier.</translation>
        </message>
        <message>
            <location filename="../export/files.py" />
            <source>{names} and {more} more</source>
            <translation type="unfinished">{names} et {more} de plus</translation>
        </message>
        <message>
            <location filename="../export/files.py" />
            <source>the name is too long</source>
            <translation type="unfinished">le nom est trop long</translation>
        </message>
        <message>
            <location filename="../export/files.py" />
            <source>another program has it open</source>
            <translation type="unfinished">un autre programme l'a ouvert</translation>
        </message>
        <message>
            <location filename="../export/files.py" />
            <source>Close it in the other program, or choose another name.</source>
            <translation type="unfinished">Fermez-le dans l'autre programme, ou choisissez un autre nom.</translation>
        </message>
        <message>
            <location filename="../export/files.py" />
            <source>Folder and name are longer by {over} characters than Windows takes. Choose shorter ones.</source>
            <translation type="unfinished">Le dossier et le nom dépassent de {over} caractères ce que Windows accepte. Choisissez-les plus courts.</translation>
        </message>
        <message>
            <location filename="../export/files.py" />
            <source>The folder “{existing}” can't be written to: {error}. Choose another.</source>
            <translation type="unfinished">On ne peut pas écrire dans le dossier « {existing} » : {error}. Choisissez-en un autre.</translation>
        </message>
        <message>
            <location filename="../export/files.py" />
            <source>“{folder}” can't be written to: {error}. Choose another folder.</source>
            <translation type="unfinished">On ne peut pas écrire dans « {folder} » : {error}. Choisissez un autre dossier.</translation>
        </message>
        <message>
            <location filename="../export/files.py" />
            <source>“{name}” can't be replaced: {error}. {way_out}</source>
            <translation type="unfinished">« {name} » ne peut pas être remplacé : {error}. {way_out}</translation>
        </message>
        <message>
            <location filename="../export/formats.py" />
            <source>A Shapefile for each layer, with its style and metadata beside it (.qml, .qmd).</source>
            <translation type="unfinished">Un Shapefile par couche, avec son style et ses métadonnées à côté (.qml, .qmd).</translation>
        </message>
        <message>
            <location filename="../export/formats.py" />
            <source>field names beyond 10 characters, texts beyond 254, field aliases, times of day; files beyond 2 GB.</source>
            <translation type="unfinished">les noms de champs au-delà de 10 caractères, les textes au-delà de 254, les alias, les heures ; les fichiers au-delà de 2 Go.</translation>
        </message>
        <message>
            <location filename="../export/formats.py" />
            <source>One file with all layers, their styles and metadata.</source>
            <translation type="unfinished">Un fichier avec toutes les couches, leurs styles et leurs métadonnées.</translation>
        </message>
        <message>
            <location filename="../export/formats.py" />
            <source>A file for each layer, for web maps.</source>
            <translation type="unfinished">Un fichier par couche, pour les cartes web.</translation>
        </message>
        <message>
            <location filename="../export/formats.py" />
            <source>the CRS (always longitude and latitude, 7 decimals), styles, field aliases, metadata.</source>
            <translation type="unfinished">le SCR (toujours longitude et latitude, 7 décimales), les styles, les alias, les métadonnées.</translation>
        </message>
        <message>
            <location filename="../export/formats.py" />
            <source>A file for each layer, for Google Earth, in its colours.</source>
            <translation type="unfinished">Un fichier par couche, pour Google Earth, dans ses couleurs.</translation>
        </message>
        <message>
            <location filename="../export/formats.py" />
            <source>the CRS (always longitude and latitude), aliases, categories as such, metadata.</source>
            <translation type="unfinished">le SCR (toujours longitude et latitude), les alias, les catégories comme telles, les métadonnées.</translation>
        </message>
        <message>
            <location filename="../export/formats.py" />
            <source>CSV tables</source>
            <translation type="unfinished">Tables CSV</translation>
        </message>
        <message>
            <location filename="../export/formats.py" />
            <source>A table for each layer, a line a region, and one of all figures; units in the headings, UTF-8.</source>
            <translation type="unfinished">Une table par couche, une ligne par région, et une de tous les chiffres ; unités dans les en-têtes, UTF-8.</translation>
        </message>
        <message>
            <location filename="../export/formats.py" />
            <source>outlines and lines (a point inside each is kept, in degrees), styles, metadata.</source>
            <translation type="unfinished">les contours et les lignes (un point dans chacun est gardé, en degrés), les styles, les métadonnées.</translation>
        </message>
        <message>
            <location filename="../export/formats.py" />
            <source>Masks (GeoTIFF)</source>
            <translation type="unfinished">Masques (GeoTIFF)</translation>
        </message>
        <message>
            <location filename="../export/formats.py" />
            <source>Each outline as pixels on the scene's grid: 1 inside, 0 outside, 255 no data.</source>
            <translation type="unfinished">Chaque contour en pixels sur la grille de la scène : 1 dedans, 0 dehors, 255 sans données.</translation>
        </message>
        <message>
            <location filename="../export/formats.py" />
            <source>figures, single regions, styles; the phrase and the date stand in the file's name.</source>
            <translation type="unfinished">les chiffres, les régions séparées, les styles ; l'expression et la date sont dans le nom du fichier.</translation>
        </message>
        <message>
            <location filename="../export/formats.py" />
            <source>Report (HTML)</source>
            <translation type="unfinished">Rapport (HTML)</translation>
        </message>
        <message>
            <location filename="../export/formats.py" />
            <source>Question, answer, a map for each step, figures and where they come from, in one file for a browser.</source>
            <translation type="unfinished">Question, réponse, une carte par étape, chiffres et leur provenance, en un fichier pour navigateur.</translation>
        </message>
        <message>
            <location filename="../export/formats.py" />
            <source>everything that can be measured again: it is for reading.</source>
            <translation type="unfinished">tout ce qui peut être mesuré à nouveau : il est fait pour être lu.</translation>
        </message>
        <message>
            <location filename="../export/formats.py" />
            <source>Report (PDF)</source>
            <translation type="unfinished">Rapport (PDF)</translation>
        </message>
        <message>
            <location filename="../export/formats.py" />
            <source>The same report on A4 pages.</source>
            <translation type="unfinished">Le même rapport sur des pages A4.</translation>
        </message>
        <message>
            <location filename="../export/from_dock.py" />
            <source>This answer has no mask to export: nothing was found on the layers.</source>
            <translation type="unfinished">Cette réponse n'a pas de masque à exporter : rien n'a été trouvé sur les couches.</translation>
        </message>
        <message>
            <location filename="../export/from_dock.py" />
            <source>Open folder</source>
            <translation type="unfinished">Ouvrir le dossier</translation>
        </message>
        <message>
            <location filename="../export/from_dock.py" />
            <source>{files} are in this folder already. Replace, or change folder or name.</source>
            <translation type="unfinished">{files} sont déjà dans ce dossier. Remplacez-les, ou changez de dossier ou de nom.</translation>
        </message>
        <message>
            <location filename="../export/from_dock.py" />
            <source>{files} is in this folder already. Replace, or change folder or name.</source>
            <translation type="unfinished">{files} est déjà dans ce dossier. Remplacez-le, ou changez de dossier ou de nom.</translation>
        </message>
        <message>
            <location filename="../export/from_dock.py" />
            <source>Replace</source>
            <translation type="unfinished">Remplacer</translation>
        </message>
        <message>
            <location filename="../export/report/chart.py" />
            <source>Chart: area over time</source>
            <translation type="unfinished">Graphique : surface au cours du temps</translation>
        </message>
        <message>
            <location filename="../export/report/content.py" />
            <source>distance</source>
            <translation type="unfinished">distance</translation>
        </message>
        <message>
            <location filename="../export/report/content.py" />
            <source>regions</source>
            <translation type="unfinished">régions</translation>
        </message>
        <message>
            <location filename="../export/report/content.py" />
            <source>contact</source>
            <translation type="unfinished">contact</translation>
        </message>
        <message>
            <location filename="../export/report/content.py" />
            <source>place</source>
            <translation type="unfinished">lieu</translation>
        </message>
        <message>
            <location filename="../export/report/content.py" />
            <source>{width} × {height} pixels of {pixel_size_m} m in {crs}</source>
            <translation type="unfinished">{width} × {height} pixels de {pixel_size_m} m en {crs}</translation>
        </message>
        <message>
            <location filename="../export/report/content.py" />
            <source>west {west}, south {south}, east {east}, north {north}</source>
            <translation type="unfinished">ouest {west}, sud {south}, est {east}, nord {north}</translation>
        </message>
        <message>
            <location filename="../export/report/content.py" />
            <source>TerraScope {version}  ·  question {question}</source>
            <translation type="unfinished">TerraScope {version}  ·  question {question}</translation>
        </message>
        <message>
            <location filename="../export/report/content.py" />
            <source>{share} of the scene</source>
            <translation type="unfinished">{share} de la scène</translation>
        </message>
        <message>
            <location filename="../export/report/content.py" />
            <source>confidence {confidence}</source>
            <translation type="unfinished">confiance {confidence}</translation>
        </message>
        <message>
            <location filename="../export/report/content.py" />
            <source>none found</source>
            <translation type="unfinished">rien trouvé</translation>
        </message>
        <message>
            <location filename="../export/report/content.py" />
            <source>{radar_share} of the evidence by SAR</source>
            <translation type="unfinished">{radar_share} des indices par le SAR</translation>
        </message>
        <message>
            <location filename="../export/report/content.py" />
            <source>corrected by hand: {corrections}</source>
            <translation type="unfinished">corrigé à la main : {corrections}</translation>
        </message>
        <message>
            <location filename="../export/report/content.py" />
            <source>{classes}, area over time</source>
            <translation type="unfinished">{classes}, surface au cours du temps</translation>
        </message>
        <message>
            <location filename="../export/report/content.py" />
            <source>{begin} to {end}</source>
            <translation type="unfinished">{begin} à {end}</translation>
        </message>
        <message>
            <location filename="../export/report/content.py" />
            <source>Layers</source>
            <translation type="unfinished">Couches</translation>
        </message>
        <message>
            <location filename="../export/report/content.py" />
            <source>Dates</source>
            <translation type="unfinished">Dates</translation>
        </message>
        <message>
            <location filename="../export/report/content.py" />
            <source>Model</source>
            <translation type="unfinished">Modèle</translation>
        </message>
        <message>
            <location filename="../export/report/content.py" />
            <source>{model}, {dtype} on {device}</source>
            <translation type="unfinished">{model}, {dtype} sur {device}</translation>
        </message>
        <message>
            <location filename="../export/report/content.py" />
            <source>Checkpoint SHA-256</source>
            <translation type="unfinished">SHA-256 du point de contrôle</translation>
        </message>
        <message>
            <location filename="../export/report/content.py" />
            <source>Grid</source>
            <translation type="unfinished">Grille</translation>
        </message>
        <message>
            <location filename="../export/report/content.py" />
            <source>Extent</source>
            <translation type="unfinished">Emprise</translation>
        </message>
        <message>
            <location filename="../export/report/content.py" />
            <source>Measured on</source>
            <translation type="unfinished">Mesuré sur</translation>
        </message>
        <message>
            <location filename="../export/report/content.py" />
            <source>the ellipsoid {ellipsoid}</source>
            <translation type="unfinished">l'ellipsoïde {ellipsoid}</translation>
        </message>
        <message>
            <location filename="../export/report/content.py" />
            <source>Model's own words</source>
            <translation type="unfinished">Mots du modèle lui-même</translation>
        </message>
        <message>
            <location filename="../export/report/content.py" />
            <source>Corrected by hand</source>
            <translation type="unfinished">Corrigé à la main</translation>
        </message>
        <message>
            <location filename="../export/report/content.py" />
            <source>Computed in</source>
            <translation type="unfinished">Calculé en</translation>
        </message>
        <message>
            <location filename="../export/report/content.py" />
            <source>Software</source>
            <translation type="unfinished">Logiciel</translation>
        </message>
        <message>
            <location filename="../export/report/content.py" />
            <source>TerraScope {version}</source>
            <translation type="unfinished">TerraScope {version}</translation>
        </message>
        <message>
            <location filename="../export/report/content.py" />
            <source>a CRS of its own</source>
            <translation type="unfinished">un SCR propre</translation>
        </message>
        <message>
            <location filename="../export/report/html.py" />
            <source>What</source>
            <translation type="unfinished">Quoi</translation>
        </message>
        <message>
            <location filename="../export/report/html.py" />
            <source>Figure</source>
            <translation type="unfinished">Chiffre</translation>
        </message>
        <message>
            <location filename="../export/report/html.py" />
            <source>Date</source>
            <translation type="unfinished">Date</translation>
        </message>
        <message>
            <location filename="../export/report/html.py" />
            <source>How measured</source>
            <translation type="unfinished">Comment mesuré</translation>
        </message>
        <message>
            <location filename="../export/report/html.py" />
            <source>Warnings</source>
            <translation type="unfinished">Avertissements</translation>
        </message>
        <message>
            <location filename="../export/report/html.py" />
            <source>Steps</source>
            <translation type="unfinished">Étapes</translation>
        </message>
        <message>
            <location filename="../export/report/html.py" />
            <source>Where it comes from</source>
            <translation type="unfinished">D'où cela vient</translation>
        </message>
        <message>
            <location filename="../export/report/html.py" />
            <source>Figures</source>
            <translation type="unfinished">Chiffres</translation>
        </message>
        <message>
            <location filename="../export/report/maps.py" />
            <source>shortest distance</source>
            <translation type="unfinished">plus courte distance</translation>
        </message>
        <message>
            <location filename="../export/report/maps.py" />
            <source>gained</source>
            <translation type="unfinished">gagné</translation>
        </message>
        <message>
            <location filename="../export/report/maps.py" />
            <source>lost</source>
            <translation type="unfinished">perdu</translation>
        </message>
        <message>
            <location filename="../export/report/maps.py" />
            <source>kept</source>
            <translation type="unfinished">conservé</translation>
        </message>
        <message>
            <location filename="../export/report/maps.py" />
            <source>Map: {tables}</source>
            <translation type="unfinished">Carte : {tables}</translation>
        </message>
        <message>
            <location filename="../export/report/maps.py" />
            <source>Map: {name} on {date}, outlined over the image</source>
            <translation type="unfinished">Carte : {name} le {date}, en contour sur l'image</translation>
        </message>
        <message>
            <location filename="../export/report/maps.py" />
            <source>Map: {name}, outlined over the image</source>
            <translation type="unfinished">Carte : {name}, en contour sur l'image</translation>
        </message>
        <message>
            <location filename="../export/report/pdf.py" />
            <source>“{path}” can't be written. Choose another folder.</source>
            <translation type="unfinished">« {path} » ne peut pas être écrit. Choisissez un autre dossier.</translation>
        </message>
        <message>
            <location filename="../export/report/pdf.py" />
            <source>page {number}</source>
            <translation type="unfinished">page {number}</translation>
        </message>
        <message>
            <location filename="../export/tables.py" />
            <source>Of</source>
            <translation type="unfinished">De</translation>
        </message>
        <message>
            <location filename="../export/tables.py" />
            <source>Value</source>
            <translation type="unfinished">Valeur</translation>
        </message>
        <message>
            <location filename="../export/tables.py" />
            <source>Unit</source>
            <translation type="unfinished">Unité</translation>
        </message>
        <message>
            <location filename="../export/tables.py" />
            <source>Method</source>
            <translation type="unfinished">Méthode</translation>
        </message>
        <message>
            <location filename="../export/tables.py" />
            <source>Longitude (°)</source>
            <translation type="unfinished">Longitude (°)</translation>
        </message>
        <message>
            <location filename="../export/tables.py" />
            <source>Latitude (°)</source>
            <translation type="unfinished">Latitude (°)</translation>
        </message>
        <message>
            <location filename="../export/vectors.py" />
            <source>“{folder}” has no {file}. Ask the question again.</source>
            <translation type="unfinished">« {folder} » n'a pas de {file}. Posez la question à nouveau.</translation>
        </message>
        <message>
            <location filename="../export/vectors.py" />
            <source>“{path}” can't be written: {said}. Choose another folder.</source>
            <translation type="unfinished">« {path} » ne peut pas être écrit : {said}. Choisissez un autre dossier.</translation>
        </message>
        <message>
            <location filename="../export/vectors.py" />
            <source>field names beyond {max_name_bytes} characters ({pairs})</source>
            <translation type="unfinished">les noms de champs au-delà de {max_name_bytes} caractères ({pairs})</translation>
        </message>
        <message>
            <location filename="../export/vectors.py" />
            <source>field aliases</source>
            <translation type="unfinished">les alias des champs</translation>
        </message>
        <message>
            <location filename="../export/vectors.py" />
            <source>the time of day in {dates}</source>
            <translation type="unfinished">l'heure dans {dates}</translation>
        </message>
        <message>
            <location filename="../export/vectors.py" />
            <source>texts beyond {max_text_bytes} characters</source>
            <translation type="unfinished">les textes au-delà de {max_text_bytes} caractères</translation>
        </message>
        <message>
            <location filename="../export/vectors.py" />
            <source>more than 2 GB for every program</source>
            <translation type="unfinished">plus de 2 Go pour tout programme</translation>
        </message>
        <message>
            <location filename="../export/vectors.py" />
            <source>The table “{table}” in “{file}” can't be opened. Ask the question again.</source>
            <translation type="unfinished">La table « {table} » de « {file} » ne peut pas être ouverte. Posez la question à nouveau.</translation>
        </message>
        <message>
            <location filename="../export/vectors.py" />
            <source>no reason given</source>
            <translation type="unfinished">aucune raison donnée</translation>
        </message>
        <message>
            <location filename="../export/writing.py" />
            <source>No format is ticked. Tick at least one.</source>
            <translation type="unfinished">Aucun format n'est coché. Cochez-en au moins un.</translation>
        </message>
        <message>
            <location filename="../export/writing.py" />
            <source>This answer has no mask to export: nothing was found on the layers. Untick {labels}.</source>
            <translation type="unfinished">Cette réponse n'a pas de masque à exporter : rien n'a été trouvé sur les couches. Décochez {labels}.</translation>
        </message>
        <message>
            <location filename="../export/writing.py" />
            <source>“{out_dir}” has no {gone} any more. Put the folder back, or ask the question again.</source>
            <translation type="unfinished">« {out_dir} » n'a plus de {gone}. Remettez le dossier, ou posez la question à nouveau.</translation>
        </message>
        <message>
            <location filename="../export/writing.py" />
            <source>Saved {files} in {folder}, style and metadata beside each Shapefile (.qml, .qmd).</source>
            <translation type="unfinished">{files} enregistré dans {folder}, style et métadonnées à côté de chaque Shapefile (.qml, .qmd).</translation>
        </message>
        <message>
            <location filename="../export/writing.py" />
            <source>Saved {files} in {folder}.</source>
            <translation type="unfinished">{files} enregistré dans {folder}.</translation>
        </message>
        <message>
            <location filename="../export/writing.py" />
            <source>A Shapefile can't hold {lost}: the GeoPackage keeps all.</source>
            <translation type="unfinished">Un Shapefile ne peut pas contenir {lost} : le GeoPackage garde tout.</translation>
        </message>
        <message>
            <location filename="../help.py" />
            <source>TerraScope: help</source>
            <translation type="unfinished">TerraScope : aide</translation>
        </message>
        <message>
            <location filename="../help.py" />
            <source>Page of the manual</source>
            <translation type="unfinished">Page du manuel</translation>
        </message>
        <message>
            <location filename="../help.py" />
            <source>&amp;Back</source>
            <translation type="unfinished">&amp;Retour</translation>
        </message>
        <message>
            <location filename="../help.py" />
            <source>&amp;Close</source>
            <translation type="unfinished">&amp;Fermer</translation>
        </message>
        <message>
            <location filename="../help.py" />
            <source>This plugin came without its manual: see the plugin's home page.</source>
            <translation type="unfinished">Cette extension est venue sans son manuel : voyez sa page d'accueil.</translation>
        </message>
        <message>
            <location filename="../history/again.py" />
            <source>The map shows the area that was asked about; where its shape is another, a little more than that.</source>
            <translation type="unfinished">La carte montre la zone sur laquelle portait la question ; là où sa forme diffère, un peu plus.</translation>
        </message>
        <message>
            <location filename="../history/again.py" />
            <source>No longer in this project: {names}. Add what is missing, or ask without.</source>
            <translation type="unfinished">N'est plus dans ce projet : {names}. Ajoutez ce qui manque, ou posez la question sans.</translation>
        </message>
        <message>
            <location filename="../history/again.py" />
            <source>The model “{model}” isn't known (now, or before the runtime has started).</source>
            <translation type="unfinished">Le modèle « {model} » n'est pas connu (maintenant, ou avant le démarrage du moteur).</translation>
        </message>
        <message>
            <location filename="../history/again.py" />
            <source>The device “{device}” isn't known (now, or before the runtime has started).</source>
            <translation type="unfinished">Le périphérique « {device} » n'est pas connu (maintenant, ou avant le démarrage du moteur).</translation>
        </message>
        <message>
            <location filename="../history/again.py" />
            <source>The area that was asked about can't be shown in the map's CRS: zoom to it yourself.</source>
            <translation type="unfinished">La zone sur laquelle portait la question ne peut pas être montrée dans le SCR de la carte : zoomez vous-même.</translation>
        </message>
        <message>
            <location filename="../history/again.py" />
            <source>“{file}” can't be read ({error}). Ask the question again.</source>
            <translation type="unfinished">« {file} » ne peut pas être lu ({error}). Posez la question à nouveau.</translation>
        </message>
        <message>
            <location filename="../history/from_dock.py" />
            <source>The results of {entry} are no longer in “{out_dir}”. Put the folder back, say where it is now, or ask again.</source>
            <translation type="unfinished">Les résultats de {entry} ne sont plus dans « {out_dir} ». Remettez le dossier, dites où il est maintenant, ou posez la question à nouveau.</translation>
        </message>
        <message>
            <location filename="../history/from_dock.py" />
            <source>Copied, to be pasted into the terminal.</source>
            <translation type="unfinished">Copié, à coller dans le terminal.</translation>
        </message>
        <message>
            <location filename="../history/from_dock.py" />
            <source>Removed {entry}; its files stay.</source>
            <translation type="unfinished">{entry} retiré ; ses fichiers restent.</translation>
        </message>
        <message>
            <location filename="../history/from_dock.py" />
            <source>The history is empty.</source>
            <translation type="unfinished">L'historique est vide.</translation>
        </message>
        <message>
            <location filename="../history/from_dock.py" />
            <source>Undo</source>
            <translation type="unfinished">Annuler</translation>
        </message>
        <message>
            <location filename="../history/from_dock.py" />
            <source>Locate folder…</source>
            <translation type="unfinished">Localiser le dossier…</translation>
        </message>
        <message>
            <location filename="../history/from_dock.py" />
            <source>Folder of the answer</source>
            <translation type="unfinished">Dossier de la réponse</translation>
        </message>
        <message>
            <location filename="../history/from_dock.py" />
            <source>Copied, to be pasted into QGIS's Python console.</source>
            <translation type="unfinished">Copié, à coller dans la console Python de QGIS.</translation>
        </message>
        <message>
            <location filename="../history/from_dock.py" />
            <source>“{folder}” holds no {answer_file}. Choose the folder that does.</source>
            <translation type="unfinished">« {folder} » ne contient pas {answer_file}. Choisissez le dossier qui le contient.</translation>
        </message>
        <message>
            <location filename="../history/from_dock.py" />
            <source>A question is on its way. Wait for its answer, or cancel it first.</source>
            <translation type="unfinished">Une question est en cours. Attendez sa réponse, ou annulez-la d'abord.</translation>
        </message>
        <message>
            <location filename="../history/from_dock.py" />
            <source>Forget all {count} questions of this project? Their files stay.</source>
            <translation type="unfinished">Oublier les {count} questions de ce projet ? Leurs fichiers restent.</translation>
        </message>
        <message>
            <location filename="../history/from_dock.py" />
            <source>Forget it?</source>
            <translation type="unfinished">L'oublier ?</translation>
        </message>
        <message>
            <location filename="../history/from_dock.py" />
            <source>Clear all</source>
            <translation type="unfinished">Tout effacer</translation>
        </message>
        <message>
            <location filename="../history/in_words.py" />
            <source>The line can't say that the bands of its layers are in different order.</source>
            <translation type="unfinished">La ligne ne peut pas dire que les bandes de ses couches sont dans un ordre différent.</translation>
        </message>
        <message>
            <location filename="../history/in_words.py" />
            <source>The line can't say that the numbers of its layers mean different things.</source>
            <translation type="unfinished">La ligne ne peut pas dire que les nombres de ses couches ont des sens différents.</translation>
        </message>
        <message>
            <location filename="../history/in_words.py" />
            <source>“{source}” is no file: save it as a GeoTIFF and put that into the line.</source>
            <translation type="unfinished">« {source} » n'est pas un fichier : enregistrez-la en GeoTIFF et mettez celui-ci dans la ligne.</translation>
        </message>
        <message>
            <location filename="../history/in_words.py" />
            <source>The line can't say that {nodata} is nodata in “{source}”.</source>
            <translation type="unfinished">La ligne ne peut pas dire que {nodata} signifie sans données dans « {source} ».</translation>
        </message>
        <message>
            <location filename="../layer_bands.py" />
            <source>“{layer}” is said to have a band {band}, but has {count}. Press Bands… below the layers and correct it.</source>
            <translation type="unfinished">« {layer} » est censée avoir une bande {band}, mais en a {count}. Appuyez sur « Bandes… » sous les couches et corrigez.</translation>
        </message>
        <message>
            <location filename="../layer_dates.py" />
            <source>name</source>
            <translation type="unfinished">nom</translation>
        </message>
        <message>
            <location filename="../layer_dates.py" />
            <source>from the layer's name</source>
            <translation type="unfinished">du nom de la couche</translation>
        </message>
        <message>
            <location filename="../layer_dates.py" />
            <source>file name</source>
            <translation type="unfinished">nom de fichier</translation>
        </message>
        <message>
            <location filename="../layer_dates.py" />
            <source>from the file's name, {file}</source>
            <translation type="unfinished">du nom du fichier, {file}</translation>
        </message>
        <message>
            <location filename="../layer_dates.py" />
            <source>from the layer's temporal properties</source>
            <translation type="unfinished">des propriétés temporelles de la couche</translation>
        </message>
        <message>
            <location filename="../layer_dates.py" />
            <source>from the layer's metadata</source>
            <translation type="unfinished">des métadonnées de la couche</translation>
        </message>
        <message>
            <location filename="../layer_dates.py" />
            <source>from {item} in the file</source>
            <translation type="unfinished">de {item} dans le fichier</translation>
        </message>
        <message>
            <location filename="../layer_facts.py" />
            <source>{bands}, {width} × {height} pixels, {crs}</source>
            <translation type="unfinished">{bands}, {width} × {height} pixels, {crs}</translation>
        </message>
        <message>
            <location filename="../layer_facts.py" />
            <source>1 band</source>
            <translation type="unfinished">1 bande</translation>
        </message>
        <message>
            <location filename="../layer_facts.py" />
            <source>{count} bands</source>
            <translation type="unfinished">{count} bandes</translation>
        </message>
        <message>
            <location filename="../layer_facts.py" />
            <source>no CRS</source>
            <translation type="unfinished">pas de SCR</translation>
        </message>
        <message>
            <location filename="../map_layers/groups.py" />
            <source>Each date</source>
            <translation type="unfinished">Chaque date</translation>
        </message>
        <message>
            <location filename="../map_layers/groups.py" />
            <source>Gained</source>
            <translation type="unfinished">Gagné</translation>
        </message>
        <message>
            <location filename="../map_layers/groups.py" />
            <source>Lost</source>
            <translation type="unfinished">Perdu</translation>
        </message>
        <message>
            <location filename="../map_layers/groups.py" />
            <source>Kept</source>
            <translation type="unfinished">Conservé</translation>
        </message>
        <message>
            <location filename="../map_layers/groups.py" />
            <source>Distances</source>
            <translation type="unfinished">Distances</translation>
        </message>
        <message>
            <location filename="../map_layers/groups.py" />
            <source>Regions</source>
            <translation type="unfinished">Régions</translation>
        </message>
        <message>
            <location filename="../map_layers/groups.py" />
            <source>{table}: {classes}</source>
            <translation type="unfinished">{table} : {classes}</translation>
        </message>
        <message>
            <location filename="../map_layers/selection.py" />
            <source>The {phrase} can't be shown: the layer is no longer in the project.</source>
            <translation type="unfinished">{phrase} : impossible à montrer, la couche n'est plus dans le projet.</translation>
        </message>
        <message>
            <location filename="../map_layers/selection.py" />
            <source>The {phrase} has no polygon: nothing of it was found.</source>
            <translation type="unfinished">{phrase} : aucun polygone, rien n'en a été trouvé.</translation>
        </message>
        <message>
            <location filename="../map_layers/styles.py" />
            <source>Phrase</source>
            <translation type="unfinished">Expression</translation>
        </message>
        <message>
            <location filename="../map_layers/styles.py" />
            <source>Class</source>
            <translation type="unfinished">Classe</translation>
        </message>
        <message>
            <location filename="../map_layers/styles.py" />
            <source>From</source>
            <translation type="unfinished">De</translation>
        </message>
        <message>
            <location filename="../map_layers/styles.py" />
            <source>To</source>
            <translation type="unfinished">À</translation>
        </message>
        <message>
            <location filename="../map_layers/styles.py" />
            <source>Share of the scene (0–1)</source>
            <translation type="unfinished">Part de la scène (0–1)</translation>
        </message>
        <message>
            <location filename="../map_layers/styles.py" />
            <source>Confidence (0–1)</source>
            <translation type="unfinished">Confiance (0–1)</translation>
        </message>
        <message>
            <location filename="../map_layers/styles.py" />
            <source>Area (m²)</source>
            <translation type="unfinished">Surface (m²)</translation>
        </message>
        <message>
            <location filename="../map_layers/styles.py" />
            <source>Perimeter (m)</source>
            <translation type="unfinished">Périmètre (m)</translation>
        </message>
        <message>
            <location filename="../map_layers/styles.py" />
            <source>From class</source>
            <translation type="unfinished">De la classe</translation>
        </message>
        <message>
            <location filename="../map_layers/styles.py" />
            <source>To class</source>
            <translation type="unfinished">À la classe</translation>
        </message>
        <message>
            <location filename="../map_layers/styles.py" />
            <source>Distance (m)</source>
            <translation type="unfinished">Distance (m)</translation>
        </message>
        <message>
            <location filename="../map_layers/styles.py" />
            <source>Question</source>
            <translation type="unfinished">Question</translation>
        </message>
        <message>
            <location filename="../options/machine.py" />
            <source>{model} ({origin})</source>
            <translation type="unfinished">{model} ({origin})</translation>
        </message>
        <message>
            <location filename="../options/machine.py" />
            <source>embedded</source>
            <translation type="unfinished">intégré</translation>
        </message>
        <message>
            <location filename="../options/machine.py" />
            <source>imported</source>
            <translation type="unfinished">importé</translation>
        </message>
        <message>
            <location filename="../options/machine.py" />
            <source>A question can be asked.</source>
            <translation type="unfinished">Une question peut être posée.</translation>
        </message>
        <message>
            <location filename="../options/machine.py" />
            <source>No question can be asked.</source>
            <translation type="unfinished">Aucune question ne peut être posée.</translation>
        </message>
        <message>
            <location filename="../options/page.py" />
            <source>The network runs in this Python, outside QGIS. No image leaves this computer.</source>
            <translation type="unfinished">Le réseau s'exécute dans ce Python, hors de QGIS. Aucune image ne quitte cet ordinateur.</translation>
        </message>
        <message>
            <location filename="../options/page.py" />
            <source>The dock begins with these; “Test the runtime” lists what this machine has now.</source>
            <translation type="unfinished">Le panneau commence avec ceux-ci ; « Tester le moteur » liste ce que cette machine a maintenant.</translation>
        </message>
        <message>
            <location filename="../options/page.py" />
            <source>Beside the project; for unsaved projects in the user profile</source>
            <translation type="unfinished">À côté du projet ; pour les projets non enregistrés, dans le profil utilisateur</translation>
        </message>
        <message>
            <location filename="../options/page.py" />
            <source>As it suits (m², ha, km²)</source>
            <translation type="unfinished">Selon la taille (m², ha, km²)</translation>
        </message>
        <message>
            <location filename="../options/page.py" />
            <source>As it suits (m, km)</source>
            <translation type="unfinished">Selon la taille (m, km)</translation>
        </message>
        <message>
            <location filename="../options/page.py" />
            <source>Of figures in the dock and in reports. Fields of layers are always in m² and m, as their names say.</source>
            <translation type="unfinished">Des chiffres du panneau et des rapports. Les champs des couches sont toujours en m² et m, comme le dit leur nom.</translation>
        </message>
        <message>
            <location filename="../options/page.py" />
            <source>They are saved in the project's file, with their answers' folders.</source>
            <translation type="unfinished">Elles sont enregistrées dans le fichier du projet, avec les dossiers de leurs réponses.</translation>
        </message>
        <message>
            <location filename="../options/page.py" />
            <source>Python of the runtime</source>
            <translation type="unfinished">Python du moteur</translation>
        </message>
        <message>
            <location filename="../options/page.py" />
            <source>Found by itself</source>
            <translation type="unfinished">Trouvé tout seul</translation>
        </message>
        <message>
            <location filename="../options/page.py" />
            <source>&amp;Test the runtime</source>
            <translation type="unfinished">&amp;Tester le moteur</translation>
        </message>
        <message>
            <location filename="../options/page.py" />
            <source>Looks for devices and models, and says what works; this takes some seconds</source>
            <translation type="unfinished">Cherche périphériques et modèles, et dit ce qui marche ; cela prend quelques secondes</translation>
        </message>
        <message>
            <location filename="../options/page.py" />
            <source>&amp;Help</source>
            <translation type="unfinished">&amp;Aide</translation>
        </message>
        <message>
            <location filename="../options/page.py" />
            <source>&amp;Python</source>
            <translation type="unfinished">&amp;Python</translation>
        </message>
        <message>
            <location filename="../options/page.py" />
            <source>Runtime</source>
            <translation type="unfinished">Moteur</translation>
        </message>
        <message>
            <location filename="../options/page.py" />
            <source>Model that answers</source>
            <translation type="unfinished">Modèle qui répond</translation>
        </message>
        <message>
            <location filename="../options/page.py" />
            <source>&amp;Model</source>
            <translation type="unfinished">&amp;Modèle</translation>
        </message>
        <message>
            <location filename="../options/page.py" />
            <source>&amp;Device</source>
            <translation type="unfinished">Périphéri&amp;que</translation>
        </message>
        <message>
            <location filename="../options/page.py" />
            <source>Model and device</source>
            <translation type="unfinished">Modèle et périphérique</translation>
        </message>
        <message>
            <location filename="../options/page.py" />
            <source>Folder for TerraScope's results</source>
            <translation type="unfinished">Dossier des résultats de TerraScope</translation>
        </message>
        <message>
            <location filename="../options/page.py" />
            <source>Results folder</source>
            <translation type="unfinished">Dossier des résultats</translation>
        </message>
        <message>
            <location filename="../options/page.py" />
            <source>&amp;Folder</source>
            <translation type="unfinished">&amp;Dossier</translation>
        </message>
        <message>
            <location filename="../options/page.py" />
            <source>Results</source>
            <translation type="unfinished">Résultats</translation>
        </message>
        <message>
            <location filename="../options/page.py" />
            <source>Unit of areas</source>
            <translation type="unfinished">Unité des surfaces</translation>
        </message>
        <message>
            <location filename="../options/page.py" />
            <source>Unit of distances</source>
            <translation type="unfinished">Unité des distances</translation>
        </message>
        <message>
            <location filename="../options/page.py" />
            <source>&amp;Areas</source>
            <translation type="unfinished">&amp;Surfaces</translation>
        </message>
        <message>
            <location filename="../options/page.py" />
            <source>D&amp;istances</source>
            <translation type="unfinished">D&amp;istances</translation>
        </message>
        <message>
            <location filename="../options/page.py" />
            <source>Units</source>
            <translation type="unfinished">Unités</translation>
        </message>
        <message>
            <location filename="../options/page.py" />
            <source>Questions that a project remembers</source>
            <translation type="unfinished">Questions dont un projet se souvient</translation>
        </message>
        <message>
            <location filename="../options/page.py" />
            <source>&amp;Remember</source>
            <translation type="unfinished">&amp;Garder</translation>
        </message>
        <message>
            <location filename="../options/page.py" />
            <source>History</source>
            <translation type="unfinished">Historique</translation>
        </message>
        <message>
            <location filename="../options/page.py" />
            <source>Testing the runtime…</source>
            <translation type="unfinished">Test du moteur…</translation>
        </message>
        <message>
            <location filename="../options/page.py" />
            <source>Square metres (m²)</source>
            <translation type="unfinished">Mètres carrés (m²)</translation>
        </message>
        <message>
            <location filename="../options/page.py" />
            <source>Hectares (ha)</source>
            <translation type="unfinished">Hectares (ha)</translation>
        </message>
        <message>
            <location filename="../options/page.py" />
            <source>Square kilometres (km²)</source>
            <translation type="unfinished">Kilomètres carrés (km²)</translation>
        </message>
        <message>
            <location filename="../options/page.py" />
            <source>Acres (ac)</source>
            <translation type="unfinished">Acres (ac)</translation>
        </message>
        <message>
            <location filename="../options/page.py" />
            <source>Square miles (mi²)</source>
            <translation type="unfinished">Milles carrés (mi²)</translation>
        </message>
        <message>
            <location filename="../options/page.py" />
            <source>Metres (m)</source>
            <translation type="unfinished">Mètres (m)</translation>
        </message>
        <message>
            <location filename="../options/page.py" />
            <source>Kilometres (km)</source>
            <translation type="unfinished">Kilomètres (km)</translation>
        </message>
        <message>
            <location filename="../options/page.py" />
            <source>Feet (ft)</source>
            <translation type="unfinished">Pieds (ft)</translation>
        </message>
        <message>
            <location filename="../options/page.py" />
            <source>Miles (mi)</source>
            <translation type="unfinished">Milles (mi)</translation>
        </message>
        <message>
            <location filename="../options/page.py" />
            <source>The last {count} questions</source>
            <translation type="unfinished">Les {count} dernières questions</translation>
        </message>
        <message>
            <location filename="../options/page.py" />
            <source>{model} (not found on this machine)</source>
            <translation type="unfinished">{model} (introuvable sur cette machine)</translation>
        </message>
        <message>
            <location filename="../options/page.py" />
            <source>None</source>
            <translation type="unfinished">Aucune</translation>
        </message>
        <message>
            <location filename="../options/page.py" />
            <source>nano (embedded)</source>
            <translation type="unfinished">nano (intégré)</translation>
        </message>
        <message>
            <location filename="../plugin.py" />
            <source>Ask a question of satellite layers</source>
            <translation type="unfinished">Poser une question à des couches satellite</translation>
        </message>
        <message>
            <location filename="../polygons.py" />
            <source>selected polygons of “{name}”</source>
            <translation type="unfinished">polygones sélectionnés de « {name} »</translation>
        </message>
        <message>
            <location filename="../polygons.py" />
            <source>The {called}</source>
            <translation type="unfinished">Les {called}</translation>
        </message>
        <message>
            <location filename="../polygons.py" />
            <source>The layer “{name}” can't be read. Repair its data source, or choose other polygons.</source>
            <translation type="unfinished">La couche « {name} » ne peut pas être lue. Réparez sa source de données, ou choisissez d'autres polygones.</translation>
        </message>
        <message>
            <location filename="../polygons.py" />
            <source>No polygon of “{name}” is selected. Select some on the map, or choose another area.</source>
            <translation type="unfinished">Aucun polygone de « {name} » n'est sélectionné. Sélectionnez-en sur la carte, ou choisissez une autre zone.</translation>
        </message>
        <message>
            <location filename="../polygons.py" />
            <source>The polygon layer “{name}” has no CRS. Set it in the layer's properties.</source>
            <translation type="unfinished">La couche de polygones « {name} » n'a pas de SCR. Définissez-le dans ses propriétés.</translation>
        </message>
        <message>
            <location filename="../polygons.py" />
            <source>The {called} have no geometry: there is nothing to ask inside of.</source>
            <translation type="unfinished">Les {called} n'ont pas de géométrie : il n'y a rien à interroger.</translation>
        </message>
        <message>
            <location filename="../polygons.py" />
            <source>The {called} have no area: there is nothing to ask inside of.</source>
            <translation type="unfinished">Les {called} n'ont pas de surface : il n'y a rien à interroger.</translation>
        </message>
        <message>
            <location filename="../polygons.py" />
            <source>The {called} have more than {max_corners} corners: simplify them (Vector ▸ Geometry Tools ▸ Simplify), or take fewer.</source>
            <translation type="unfinished">Les {called} ont plus de {max_corners} sommets : simplifiez-les (Vecteur ▸ Outils de géométrie ▸ Simplifier), ou prenez-en moins.</translation>
        </message>
        <message>
            <location filename="../polygons.py" />
            <source>The area lies outside what the polygons' CRS can show. Choose another.</source>
            <translation type="unfinished">La zone est hors de ce que le SCR des polygones peut montrer. Choisissez-en une autre.</translation>
        </message>
        <message>
            <location filename="../processing/algorithm.py" />
            <source>Ask</source>
            <translation type="unfinished">Interroger</translation>
        </message>
        <message>
            <location filename="../processing/algorithm.py" />
            <source>HTML files (*.html)</source>
            <translation type="unfinished">Fichiers HTML (*.html)</translation>
        </message>
        <message>
            <location filename="../processing/algorithm.py" />
            <source>A rectangle, or the extent of any layer; it is snapped outwards to whole pixels. Without it the whole of the layer that gives the grid: the optical one with the finest pixels.</source>
            <translation type="unfinished">Un rectangle, ou l'emprise d'une couche ; il est étendu aux pixels entiers. Sans lui, toute la couche qui donne la grille : l'optique aux pixels les plus fins.</translation>
        </message>
        <message>
            <location filename="../processing/algorithm.py" />
            <source>Areas and shares are of what lies inside: a pixel counts if its centre does. With an area, of what lies in both.</source>
            <translation type="unfinished">Surfaces et parts sont celles de l'intérieur : un pixel compte si son centre y est. Avec une zone, de ce qui est dans les deux.</translation>
        </message>
        <message>
            <location filename="../processing/algorithm.py" />
            <source>Web maps have no pixels of their own: they are drawn at this size, in units of the area's CRS, 4,096 pixels a side at most. Other layers are read as they are.</source>
            <translation type="unfinished">Les cartes web n'ont pas de pixels propres : elles sont dessinées à cette taille, en unités du SCR de la zone, 4 096 pixels par côté au plus. Les autres couches sont lues telles quelles.</translation>
        </message>
        <message>
            <location filename="../processing/algorithm.py" />
            <source>A model's name, or the path of its folder. “Runtime status” lists those at hand.</source>
            <translation type="unfinished">Le nom d'un modèle, ou le chemin de son dossier. « État du moteur » liste ceux qui sont là.</translation>
        </message>
        <message>
            <location filename="../processing/algorithm.py" />
            <source>auto, cpu, cuda, cuda:1, … or mps.</source>
            <translation type="unfinished">auto, cpu, cuda, cuda:1, … ou mps.</translation>
        </message>
        <message>
            <location filename="../processing/algorithm.py" />
            <source>The answer, its steps, figures, warnings and where it comes from, as a page to read.</source>
            <translation type="unfinished">La réponse, ses étapes, chiffres, avertissements et sa provenance, comme page à lire.</translation>
        </message>
        <message>
            <location filename="../processing/algorithm.py" />
            <source>Gets each mask as a GeoTIFF (mask_N.tif, 0 and 1 on the grid of the scene), answer.json and answer.gpkg.</source>
            <translation type="unfinished">Reçoit chaque masque en GeoTIFF (mask_N.tif, 0 et 1 sur la grille de la scène), answer.json et answer.gpkg.</translation>
        </message>
        <message>
            <location filename="../processing/algorithm.py" />
            <source>Area (the whole layer if empty)</source>
            <translation type="unfinished">Zone (toute la couche si vide)</translation>
        </message>
        <message>
            <location filename="../processing/algorithm.py" />
            <source>Only inside these polygons</source>
            <translation type="unfinished">Seulement dans ces polygones</translation>
        </message>
        <message>
            <location filename="../processing/algorithm.py" />
            <source>Pixel size of web maps</source>
            <translation type="unfinished">Taille des pixels des cartes web</translation>
        </message>
        <message>
            <location filename="../processing/algorithm.py" />
            <source>Device</source>
            <translation type="unfinished">Périphérique</translation>
        </message>
        <message>
            <location filename="../processing/algorithm.py" />
            <source>Report</source>
            <translation type="unfinished">Rapport</translation>
        </message>
        <message>
            <location filename="../processing/algorithm.py" />
            <source>Folder for masks and answer.json</source>
            <translation type="unfinished">Dossier des masques et d'answer.json</translation>
        </message>
        <message>
            <location filename="../processing/ask.py" />
            <source>Ask a question</source>
            <translation type="unfinished">Poser une question</translation>
        </message>
        <message>
            <location filename="../processing/ask.py" />
            <source>Asks a question of optical and SAR rasters, such as “How many hectares of water are there?” or “Is the forest larger than the cropland?”. Every claim of the answer is a mask; every figure is measured from the masks on the project's ellipsoid.

Classes: water, trees, grassland, cropland, built-up land, bare ground. Layers of one date are read together (a file per band too); with several dates, ask what changed.

ANSWER is the sentence; VALUE with UNIT the figure, CHOICE “yes”, “no”, an option or the classes of a ranking, where the question asks for such. Check the warnings: the embedded model is small.

The network runs on this computer. A runtime that TerraScope's dock keeps running is used, otherwise one is started, which takes some seconds, and ends with the algorithm.</source>
            <translation type="unfinished">Pose une question (en anglais) à des rasters optiques et SAR, comme « How many hectares of water are there? » ou « Is the forest larger than the cropland? ». Chaque affirmation de la réponse est un masque ; chaque chiffre est mesuré sur les masques, sur l'ellipsoïde du projet.

Classes : water, trees, grassland, cropland, built-up land, bare ground. Les couches d'une même date sont lues ensemble (un fichier par bande aussi) ; avec plusieurs dates, demandez ce qui a changé.

ANSWER est la phrase ; VALUE avec UNIT le chiffre, CHOICE « yes », « no », une option ou les classes d'un classement, selon la question. Lisez les avertissements : le modèle intégré est petit.

Le réseau s'exécute sur cet ordinateur. Le moteur que le panneau de TerraScope tient en marche est utilisé ; sinon un autre est démarré, ce qui prend quelques secondes, et s'arrête avec l'algorithme.</translation>
        </message>
        <message>
            <location filename="../processing/ask.py" />
            <source>Of one date, a file per band too, or of several dates.</source>
            <translation type="unfinished">D'une date, un fichier par bande aussi, ou de plusieurs dates.</translation>
        </message>
        <message>
            <location filename="../processing/ask.py" />
            <source>ISO dates (2021-07-23) in the order of the layers, separated by commas; one for all of them; empty to read them from the layers' metadata or names.</source>
            <translation type="unfinished">Dates ISO (2021-07-23) dans l'ordre des couches, séparées par des virgules ; une pour toutes ; vide pour les lire dans les métadonnées ou les noms des couches.</translation>
        </message>
        <message>
            <location filename="../processing/ask.py" />
            <source>In everyday English.</source>
            <translation type="unfinished">En anglais courant.</translation>
        </message>
        <message>
            <location filename="../processing/ask.py" />
            <source>Optical layers</source>
            <translation type="unfinished">Couches optiques</translation>
        </message>
        <message>
            <location filename="../processing/ask.py" />
            <source>SAR layers</source>
            <translation type="unfinished">Couches SAR</translation>
        </message>
        <message>
            <location filename="../processing/ask.py" />
            <source>question,answer,land cover,segmentation,vision language model,area,share,count,sar</source>
            <translation type="unfinished">question,réponse,occupation du sol,segmentation,modèle vision-langage,surface,part,nombre,sar</translation>
        </message>
        <message>
            <location filename="../processing/ask.py" />
            <source>Dates of the optical layers</source>
            <translation type="unfinished">Dates des couches optiques</translation>
        </message>
        <message>
            <location filename="../processing/ask.py" />
            <source>Dates of the SAR layers</source>
            <translation type="unfinished">Dates des couches SAR</translation>
        </message>
        <message>
            <location filename="../processing/ask.py" />
            <source>Answer</source>
            <translation type="unfinished">Réponse</translation>
        </message>
        <message>
            <location filename="../processing/ask.py" />
            <source>Kind of answer</source>
            <translation type="unfinished">Type de réponse</translation>
        </message>
        <message>
            <location filename="../processing/ask.py" />
            <source>Choice</source>
            <translation type="unfinished">Choix</translation>
        </message>
        <message>
            <location filename="../processing/ask_many.py" />
            <source>Ask over many layers</source>
            <translation type="unfinished">Interroger plusieurs couches</translation>
        </message>
        <message>
            <location filename="../processing/ask_many.py" />
            <source>Asks the same question of each layer of a list, on its own: a row of the table and the outlined regions for each. One runtime answers all of them.

A layer that can't be read or asked doesn't stop the others: its row has the status “failed” and says why, and the log names it. The algorithm itself fails only if all layers fail.

The regions of all layers come in the CRS of the first one that was answered. Their areas were measured in the scene of their own layer.</source>
            <translation type="unfinished">Pose la même question à chaque couche d'une liste, séparément : une ligne de la table et les régions en contour pour chacune. Un seul moteur répond à toutes.

Une couche illisible n'arrête pas les autres : sa ligne a l'état « failed » et dit pourquoi, et le journal la nomme. L'algorithme n'échoue que si toutes échouent.

Les régions de toutes les couches sont dans le SCR de la première qui a eu une réponse. Leurs surfaces ont été mesurées dans la scène de leur propre couche.</translation>
        </message>
        <message>
            <location filename="../processing/ask_many.py" />
            <source>Each is asked on its own.</source>
            <translation type="unfinished">Chacune est interrogée séparément.</translation>
        </message>
        <message>
            <location filename="../processing/ask_many.py" />
            <source>As bands and names say</source>
            <translation type="unfinished">Comme le disent bandes et noms</translation>
        </message>
        <message>
            <location filename="../processing/ask_many.py" />
            <source>Optical</source>
            <translation type="unfinished">Optique</translation>
        </message>
        <message>
            <location filename="../processing/ask_many.py" />
            <source>SAR</source>
            <translation type="unfinished">SAR</translation>
        </message>
        <message>
            <location filename="../processing/ask_many.py" />
            <source>What the layers are: 0 as their bands and names say, 1 optical, 2 SAR.</source>
            <translation type="unfinished">Ce que sont les couches : 0 comme le disent leurs bandes et noms, 1 optique, 2 SAR.</translation>
        </message>
        <message>
            <location filename="../processing/ask_many.py" />
            <source>question,batch,many,tiles,list,table,land cover,time series,sar</source>
            <translation type="unfinished">question,lot,plusieurs,tuiles,liste,table,occupation du sol,série temporelle,sar</translation>
        </message>
        <message>
            <location filename="../processing/ask_many.py" />
            <source>Sensor</source>
            <translation type="unfinished">Capteur</translation>
        </message>
        <message>
            <location filename="../processing/ask_many.py" />
            <source>Table of answers</source>
            <translation type="unfinished">Table des réponses</translation>
        </message>
        <message>
            <location filename="../processing/ask_many.py" />
            <source>Layers answered</source>
            <translation type="unfinished">Couches avec réponse</translation>
        </message>
        <message>
            <location filename="../processing/ask_many.py" />
            <source>Layers failed</source>
            <translation type="unfinished">Couches en échec</translation>
        </message>
        <message>
            <location filename="../processing/ask_many.py" />
            <source>Which failed, and why</source>
            <translation type="unfinished">Lesquelles ont échoué, et pourquoi</translation>
        </message>
        <message>
            <location filename="../processing/ask_many.py" />
            <source>The question is empty. Type one.</source>
            <translation type="unfinished">La question est vide. Saisissez-en une.</translation>
        </message>
        <message>
            <location filename="../processing/ask_many.py" />
            <source>No layer was given. Choose at least one.</source>
            <translation type="unfinished">Aucune couche n'est donnée. Choisissez-en au moins une.</translation>
        </message>
        <message>
            <location filename="../processing/ask_many.py" />
            <source>“{text}” can't be read as a raster. Check the path.</source>
            <translation type="unfinished">« {text} » ne peut pas être lu comme raster. Vérifiez le chemin.</translation>
        </message>
        <message>
            <location filename="../processing/ask_many.py" />
            <source>No layer could be asked.
</source>
            <translation type="unfinished">Aucune couche n'a pu être interrogée.
</translation>
        </message>
        <message>
            <location filename="../processing/ask_many.py" />
            <source>Layer</source>
            <translation type="unfinished">Couche</translation>
        </message>
        <message>
            <location filename="../processing/asking.py" />
            <source>Run in a terminal: {command}   or choose an existing Python in Settings ▸ Options ▸ TerraScope.</source>
            <translation type="unfinished">Lancez dans un terminal : {command}   ou choisissez un Python existant dans Préférences ▸ Options ▸ TerraScope.</translation>
        </message>
        <message>
            <location filename="../processing/asking.py" />
            <source>TerraScope's runtime is not installed. {what}</source>
            <translation type="unfinished">Le moteur de TerraScope n'est pas installé. {what}</translation>
        </message>
        <message>
            <location filename="../processing/asking.py" />
            <source>Starting…</source>
            <translation type="unfinished">Démarrage…</translation>
        </message>
        <message>
            <location filename="../processing/asking.py" />
            <source>Run the algorithm again.</source>
            <translation type="unfinished">Relancez l'algorithme.</translation>
        </message>
        <message>
            <location filename="../processing/compare.py" />
            <source>Compare two dates</source>
            <translation type="unfinished">Comparer deux dates</translation>
        </message>
        <message>
            <location filename="../processing/compare.py" />
            <source>Outlines each class at two dates and tells what was gained, lost and kept: a layer of each, and a table with a row for each class. One question is asked for each class.

before_m2 is what was lost plus what was kept, after_m2 what was gained plus what was kept: both count only pixels that hold data at both dates. Areas are geodesic on the project's ellipsoid.

Images of different seasons may differ for that alone; the embedded model's masks have errors, which two dates add up. Check the warnings. For three or more dates use “Ask a question”.</source>
            <translation type="unfinished">Trace chaque classe à deux dates et dit ce qui a été gagné, perdu et conservé : une couche de chacun, et une table avec une ligne par classe. Une question est posée par classe.

before_m2 est le perdu plus le conservé, after_m2 le gagné plus le conservé : les deux ne comptent que les pixels qui ont des données aux deux dates. Les surfaces sont géodésiques sur l'ellipsoïde du projet.

Des images de saisons différentes peuvent différer pour cela seul ; les masques du modèle intégré ont des erreurs, que deux dates cumulent. Lisez les avertissements. Pour trois dates ou plus, prenez « Poser une question ».</translation>
        </message>
        <message>
            <location filename="../processing/compare.py" />
            <source>Of one date; a file per band too.</source>
            <translation type="unfinished">D'une date ; un fichier par bande aussi.</translation>
        </message>
        <message>
            <location filename="../processing/compare.py" />
            <source>ISO date (2021-07-23); empty to read it from the layers' metadata or names.</source>
            <translation type="unfinished">Date ISO (2021-07-23) ; vide pour la lire dans les métadonnées ou les noms des couches.</translation>
        </message>
        <message>
            <location filename="../processing/compare.py" />
            <source>Before</source>
            <translation type="unfinished">Avant</translation>
        </message>
        <message>
            <location filename="../processing/compare.py" />
            <source>After</source>
            <translation type="unfinished">Après</translation>
        </message>
        <message>
            <location filename="../processing/compare.py" />
            <source>Optical layers before</source>
            <translation type="unfinished">Couches optiques avant</translation>
        </message>
        <message>
            <location filename="../processing/compare.py" />
            <source>Optical layers after</source>
            <translation type="unfinished">Couches optiques après</translation>
        </message>
        <message>
            <location filename="../processing/compare.py" />
            <source>SAR layers before</source>
            <translation type="unfinished">Couches SAR avant</translation>
        </message>
        <message>
            <location filename="../processing/compare.py" />
            <source>SAR layers after</source>
            <translation type="unfinished">Couches SAR après</translation>
        </message>
        <message>
            <location filename="../processing/compare.py" />
            <source>water, trees, grassland, cropland, built-up, bare, or other words for one of them.</source>
            <translation type="unfinished">water, trees, grassland, cropland, built-up, bare, ou d'autres mots anglais pour l'une d'elles.</translation>
        </message>
        <message>
            <location filename="../processing/compare.py" />
            <source>Changes</source>
            <translation type="unfinished">Changements</translation>
        </message>
        <message>
            <location filename="../processing/compare.py" />
            <source>There is no layer {when}. Choose an optical or a SAR layer.</source>
            <translation type="unfinished">Il n'y a pas de couche {when}. Choisissez une couche optique ou SAR.</translation>
        </message>
        <message>
            <location filename="../processing/compare.py" />
            <source>“{layer}” doesn't tell its date. Give the date {when}.</source>
            <translation type="unfinished">« {layer} » ne dit pas sa date. Donnez la date {when}.</translation>
        </message>
        <message>
            <location filename="../processing/compare.py" />
            <source>The layers {when} have the dates {dates}. Give the date {when}.</source>
            <translation type="unfinished">Les couches {when} ont les dates {dates}. Donnez la date {when}.</translation>
        </message>
        <message>
            <location filename="../processing/compare.py" />
            <source>No change of “{phrase}” was measured. {text}</source>
            <translation type="unfinished">Aucun changement de « {phrase} » n'a été mesuré. {text}</translation>
        </message>
        <message>
            <location filename="../processing/compare.py" />
            <source>change detection,gained,lost,loss,deforestation,growth,time,multitemporal,sar</source>
            <translation type="unfinished">détection de changement,gagné,perdu,perte,déforestation,croissance,temps,multitemporel,sar</translation>
        </message>
        <message>
            <location filename="../processing/compare.py" />
            <source>Date before</source>
            <translation type="unfinished">Date avant</translation>
        </message>
        <message>
            <location filename="../processing/compare.py" />
            <source>Date after</source>
            <translation type="unfinished">Date après</translation>
        </message>
        <message>
            <location filename="../processing/compare.py" />
            <source>Classes, separated by commas</source>
            <translation type="unfinished">Classes, séparées par des virgules</translation>
        </message>
        <message>
            <location filename="../processing/compare.py" />
            <source>Table of changes</source>
            <translation type="unfinished">Table des changements</translation>
        </message>
        <message>
            <location filename="../processing/compare.py" />
            <source>No class was given. Name at least one, such as “trees”.</source>
            <translation type="unfinished">Aucune classe n'est donnée. Nommez-en au moins une, comme « trees ».</translation>
        </message>
        <message>
            <location filename="../processing/compare.py" />
            <source>The date before ({begin}) isn't earlier than the date after ({end}). Exchange the layers, or correct the dates.</source>
            <translation type="unfinished">La date avant ({begin}) n'est pas antérieure à la date après ({end}). Échangez les couches, ou corrigez les dates.</translation>
        </message>
        <message>
            <location filename="../processing/compare.py" />
            <source>before</source>
            <translation type="unfinished">avant</translation>
        </message>
        <message>
            <location filename="../processing/compare.py" />
            <source>after</source>
            <translation type="unfinished">après</translation>
        </message>
        <message>
            <location filename="../processing/inputs.py" />
            <source>There are {dates} dates for {layers} layers: give one for each, in their order, one for all, or none to read them from the layers.</source>
            <translation type="unfinished">Il y a {dates} dates pour {layers} couches : donnez-en une pour chacune, dans leur ordre, une pour toutes, ou aucune pour les lire dans les couches.</translation>
        </message>
        <message>
            <location filename="../processing/inputs.py" />
            <source>“{date}” is not a date. Write it like 2021-07-23, or leave it empty.</source>
            <translation type="unfinished">« {date} » n'est pas une date. Écrivez-la comme 2021-07-23, ou laissez vide.</translation>
        </message>
        <message>
            <location filename="../processing/inputs.py" />
            <source>No layer was given. Choose at least one optical or SAR layer.</source>
            <translation type="unfinished">Aucune couche n'est donnée. Choisissez au moins une couche optique ou SAR.</translation>
        </message>
        <message>
            <location filename="../processing/inputs.py" />
            <source>The area is empty. Give a rectangle, or leave it out for the whole layer.</source>
            <translation type="unfinished">La zone est vide. Donnez un rectangle, ou rien pour toute la couche.</translation>
        </message>
        <message>
            <location filename="../processing/inputs.py" />
            <source>The area has no CRS. Add it, as in “300000,301000,5800000,5801000 [EPSG:32633]”.</source>
            <translation type="unfinished">La zone n'a pas de SCR. Ajoutez-le, comme dans « 300000,301000,5800000,5801000 [EPSG:32633] ».</translation>
        </message>
        <message>
            <location filename="../processing/inputs.py" />
            <source>polygons of “{name}”</source>
            <translation type="unfinished">polygones de « {name} »</translation>
        </message>
        <message>
            <location filename="../processing/inputs.py" />
            <source>“{layer}” is a web map: give the pixel size of web maps as well.</source>
            <translation type="unfinished">« {layer} » est une carte web : donnez aussi la taille des pixels des cartes web.</translation>
        </message>
        <message>
            <location filename="../processing/inputs.py" />
            <source>Cutting out {source}…</source>
            <translation type="unfinished">Découpage de {source}…</translation>
        </message>
        <message>
            <location filename="../processing/inputs.py" />
            <source>“{text}” can't be read as a raster. Check the path, or leave it out.</source>
            <translation type="unfinished">« {text} » ne peut pas être lu comme raster. Vérifiez le chemin, ou retirez-le.</translation>
        </message>
        <message>
            <location filename="../processing/inputs.py" />
            <source>The area</source>
            <translation type="unfinished">La zone</translation>
        </message>
        <message>
            <location filename="../processing/inputs.py" />
            <source>“{name}” is a web map without an end. Give the area.</source>
            <translation type="unfinished">« {name} » est une carte web sans limites. Donnez la zone.</translation>
        </message>
        <message>
            <location filename="../processing/masks.py" />
            <source>{name}: {area} in {regions}, perimeter {perimeter}</source>
            <translation type="unfinished">{name} : {area} en {regions}, périmètre {perimeter}</translation>
        </message>
        <message>
            <location filename="../processing/masks.py" />
            <source>{name}: {area} in {regions}, perimeter {perimeter}, distance {distance}</source>
            <translation type="unfinished">{name} : {area} en {regions}, périmètre {perimeter}, distance {distance}</translation>
        </message>
        <message>
            <location filename="../processing/measure.py" />
            <source>Measure masks</source>
            <translation type="unfinished">Mesurer des masques</translation>
        </message>
        <message>
            <location filename="../processing/measure.py" />
            <source>Measure</source>
            <translation type="unfinished">Mesurer</translation>
        </message>
        <message>
            <location filename="../processing/measure.py" />
            <source>Measures polygons, or a raster of whole numbers whose values are classes (0 is none), class by class. No model and no runtime is needed: QGIS itself measures, on the project's ellipsoid (WGS 84 where the project has none), with edges densified to 500 m, as the runtime measures the masks that it outlines.

Area: of all polygons of a class together, overlaps counted once. Count: separate regions; what meets at a corner is one. Perimeter: of all rings of the regions together. Share (0–1): of the reference area where one is given, and then only what lies inside it is measured at all; of a raster without one, of the pixels that hold data; else empty. Distance: between the nearest edges of a class and the other layer, geodesic, with the line that realises it; 0 where they touch (TOUCHES 1).

The outputs AREA_M2, COUNT and SHARE are of all classes together.</source>
            <translation type="unfinished">Mesure des polygones, ou un raster d'entiers dont les valeurs sont des classes (0 n'en est aucune), classe par classe. Ni modèle ni moteur n'est nécessaire : QGIS mesure lui-même, sur l'ellipsoïde du projet (WGS 84 si le projet n'en a pas), arêtes densifiées à 500 m, comme le moteur mesure les masques qu'il trace.

Surface : de tous les polygones d'une classe ensemble, recouvrements comptés une fois. Nombre : régions séparées ; ce qui se touche par un coin n'en fait qu'une. Périmètre : de tous les anneaux des régions ensemble. Part (0–1) : de la zone de référence si elle est donnée, et alors seul ce qui est dedans est mesuré ; d'un raster sans elle, des pixels qui ont des données ; sinon vide. Distance : entre les bords les plus proches d'une classe et de l'autre couche, géodésique, avec la ligne qui la réalise ; 0 s'ils se touchent (TOUCHES 1).

Les sorties AREA_M2, COUNT et SHARE valent pour toutes les classes ensemble.</translation>
        </message>
        <message>
            <location filename="../processing/measure.py" />
            <source>Either these or a raster.</source>
            <translation type="unfinished">Soit ceux-ci, soit un raster.</translation>
        </message>
        <message>
            <location filename="../processing/measure.py" />
            <source>Polygons with the same value are measured together; without a field all of them are.</source>
            <translation type="unfinished">Les polygones de même valeur sont mesurés ensemble ; sans champ, tous.</translation>
        </message>
        <message>
            <location filename="../processing/measure.py" />
            <source>Its first band: 0 is no class, every other value one.</source>
            <translation type="unfinished">Sa première bande : 0 n'est aucune classe, toute autre valeur en est une.</translation>
        </message>
        <message>
            <location filename="../processing/measure.py" />
            <source>Shares are of it, and only what lies inside is measured.</source>
            <translation type="unfinished">Les parts s'y rapportent, et seul ce qui est dedans est mesuré.</translation>
        </message>
        <message>
            <location filename="../processing/measure.py" />
            <source>Features to which the nearest distance of each class is measured.</source>
            <translation type="unfinished">Entités vers lesquelles la distance la plus courte de chaque classe est mesurée.</translation>
        </message>
        <message>
            <location filename="../processing/measure.py" />
            <source>Area</source>
            <translation type="unfinished">Surface</translation>
        </message>
        <message>
            <location filename="../processing/measure.py" />
            <source>Share</source>
            <translation type="unfinished">Part</translation>
        </message>
        <message>
            <location filename="../processing/measure.py" />
            <source>Perimeter</source>
            <translation type="unfinished">Périmètre</translation>
        </message>
        <message>
            <location filename="../processing/measure.py" />
            <source>Distance</source>
            <translation type="unfinished">Distance</translation>
        </message>
        <message>
            <location filename="../processing/measure.py" />
            <source>Measured masks</source>
            <translation type="unfinished">Masques mesurés</translation>
        </message>
        <message>
            <location filename="../processing/measure.py" />
            <source>area,share,percentage,count,perimeter,distance,geodesic,ellipsoid,mask,polygons,zonal</source>
            <translation type="unfinished">surface,part,pourcentage,nombre,périmètre,distance,géodésique,ellipsoïde,masque,polygones,zonal</translation>
        </message>
        <message>
            <location filename="../processing/measure.py" />
            <source>Polygons</source>
            <translation type="unfinished">Polygones</translation>
        </message>
        <message>
            <location filename="../processing/measure.py" />
            <source>Field of the class</source>
            <translation type="unfinished">Champ de la classe</translation>
        </message>
        <message>
            <location filename="../processing/measure.py" />
            <source>Raster of classes</source>
            <translation type="unfinished">Raster des classes</translation>
        </message>
        <message>
            <location filename="../processing/measure.py" />
            <source>Reference area</source>
            <translation type="unfinished">Zone de référence</translation>
        </message>
        <message>
            <location filename="../processing/measure.py" />
            <source>Distance to</source>
            <translation type="unfinished">Distance à</translation>
        </message>
        <message>
            <location filename="../processing/measure.py" />
            <source>Measured polygons</source>
            <translation type="unfinished">Polygones mesurés</translation>
        </message>
        <message>
            <location filename="../processing/measure.py" />
            <source>Table of classes</source>
            <translation type="unfinished">Table des classes</translation>
        </message>
        <message>
            <location filename="../processing/measure.py" />
            <source>Distance lines</source>
            <translation type="unfinished">Lignes de distance</translation>
        </message>
        <message>
            <location filename="../processing/measure.py" />
            <source>Area in m²</source>
            <translation type="unfinished">Surface en m²</translation>
        </message>
        <message>
            <location filename="../processing/measure.py" />
            <source>Number of regions</source>
            <translation type="unfinished">Nombre de régions</translation>
        </message>
        <message>
            <location filename="../processing/measure.py" />
            <source>Share (0–1)</source>
            <translation type="unfinished">Part (0–1)</translation>
        </message>
        <message>
            <location filename="../processing/measure.py" />
            <source>Nearest distance in m</source>
            <translation type="unfinished">Distance la plus courte en m</translation>
        </message>
        <message>
            <location filename="../processing/measure.py" />
            <source>Give either polygons or a raster of classes.</source>
            <translation type="unfinished">Donnez soit des polygones, soit un raster de classes.</translation>
        </message>
        <message>
            <location filename="../processing/measure.py" />
            <source>“{layer}” has no CRS. Set it in the layer's properties.</source>
            <translation type="unfinished">« {layer} » n'a pas de SCR. Définissez-le dans les propriétés de la couche.</translation>
        </message>
        <message>
            <location filename="../processing/measure.py" />
            <source>“{raster}” is no file. Save it as one, and measure that.</source>
            <translation type="unfinished">« {raster} » n'est pas un fichier. Enregistrez-la comme fichier, et mesurez celui-ci.</translation>
        </message>
        <message>
            <location filename="../processing/measure.py" />
            <source>all</source>
            <translation type="unfinished">tout</translation>
        </message>
        <message>
            <location filename="../processing/measuring.py" />
            <source>The polygons can't be merged: {lasterror}. Run “Fix geometries” first.</source>
            <translation type="unfinished">Les polygones ne peuvent pas être fusionnés : {lasterror}. Lancez d'abord « Réparer les géométries ».</translation>
        </message>
        <message>
            <location filename="../processing/measuring.py" />
            <source>“{path}” can't be opened. Check the path.</source>
            <translation type="unfinished">« {path} » ne peut pas être ouvert. Vérifiez le chemin.</translation>
        </message>
        <message>
            <location filename="../processing/measuring.py" />
            <source>“{path}” holds decimal numbers; a mask or a map of classes holds whole ones.</source>
            <translation type="unfinished">« {path} » contient des nombres décimaux ; un masque ou une carte de classes contient des entiers.</translation>
        </message>
        <message>
            <location filename="../processing/report.py" />
            <source>{words} {chip}{name}{dated}: {figures}, confidence {confidence}</source>
            <translation type="unfinished">{words} {chip}{name}{dated} : {figures}, confiance {confidence}</translation>
        </message>
        <message>
            <location filename="../processing/report.py" />
            <source>Model {model} (checkpoint {checkpoint_sha256}), {device}, {seconds}</source>
            <translation type="unfinished">Modèle {model} (point de contrôle {checkpoint_sha256}), {device}, {seconds}</translation>
        </message>
        <message>
            <location filename="../processing/report.py" />
            <source>Layers: {layers}</source>
            <translation type="unfinished">Couches : {layers}</translation>
        </message>
        <message>
            <location filename="../processing/report.py" />
            <source>Grid {width} × {height} in {crs}, pixels of {pixel_size_m} m; measured on {ellipsoid}</source>
            <translation type="unfinished">Grille {width} × {height} en {crs}, pixels de {pixel_size_m} m ; mesuré sur {ellipsoid}</translation>
        </message>
        <message>
            <location filename="../processing/report.py" />
            <source>“{path}” can't be written: {strerror}. Choose another file.</source>
            <translation type="unfinished">« {path} » ne peut pas être écrit : {strerror}. Choisissez un autre fichier.</translation>
        </message>
        <message>
            <location filename="../processing/report.py" />
            <source>Measured</source>
            <translation type="unfinished">Mesuré</translation>
        </message>
        <message>
            <location filename="../processing/segment.py" />
            <source>Segment by phrase</source>
            <translation type="unfinished">Segmenter par expression</translation>
        </message>
        <message>
            <location filename="../processing/segment.py" />
            <source>Outlines one class in rasters of one date, by its name or by other words for it: “water”, “lakes”, “forest”, “farmland”, “houses”. The runtime is asked “Outline the …”; the class that it understood stands in CLASS and in the regions.

What the model can't outline (single objects, kinds of trees, anything but water, trees, grassland, cropland, built-up land and bare ground) it refuses, and the algorithm fails with its words. Where nothing was found the regions are empty and AREA_M2 is 0.

Areas are geodesic on the project's ellipsoid; SHARE is of the pixels that hold data (0–1).</source>
            <translation type="unfinished">Trace une classe dans des rasters d'une date, par son nom anglais ou d'autres mots : « water », « lakes », « forest », « farmland », « houses ». Au moteur on demande « Outline the … » ; la classe comprise est dans CLASS et dans les régions.

Ce que le modèle ne sait pas tracer (objets isolés, essences d'arbres, tout sauf eau, arbres, prairie, culture, bâti et sol nu), il le refuse, et l'algorithme échoue avec ses mots. Si rien n'est trouvé, les régions sont vides et AREA_M2 vaut 0.

Les surfaces sont géodésiques sur l'ellipsoïde du projet ; SHARE est celle des pixels qui ont des données (0–1).</translation>
        </message>
        <message>
            <location filename="../processing/segment.py" />
            <source>One class, in a word or a few.</source>
            <translation type="unfinished">Une classe, en un mot ou quelques-uns, en anglais.</translation>
        </message>
        <message>
            <location filename="../processing/segment.py" />
            <source>segmentation,outline,extract,class,prompt,text,land cover,mask,polygonize,sar</source>
            <translation type="unfinished">segmentation,contour,extraire,classe,prompt,texte,occupation du sol,masque,polygoniser,sar</translation>
        </message>
        <message>
            <location filename="../processing/segment.py" />
            <source>What to outline</source>
            <translation type="unfinished">Que tracer</translation>
        </message>
        <message>
            <location filename="../processing/segment.py" />
            <source>The phrase is empty. Say what to outline, such as “water”.</source>
            <translation type="unfinished">L'expression est vide. Dites que tracer, comme « water ».</translation>
        </message>
        <message>
            <location filename="../processing/segment.py" />
            <source>Nothing was outlined for “{phrase}”. {text}</source>
            <translation type="unfinished">Rien n'a été tracé pour « {phrase} ». {text}</translation>
        </message>
        <message>
            <location filename="../processing/status.py" />
            <source>Runtime status</source>
            <translation type="unfinished">État du moteur</translation>
        </message>
        <message>
            <location filename="../processing/status.py" />
            <source>Says what works on this machine and what is missing, as “terrascope doctor” does: the versions of the runtime and its libraries, devices and their memory, the models at hand, and what to do about what is wrong.

CAN_ASK is whether a question can be asked. A runtime that is missing is no error here: STATUS says how to install it.</source>
            <translation type="unfinished">Dit ce qui marche sur cette machine et ce qui manque, comme « terrascope doctor » : les versions du moteur et de ses bibliothèques, les périphériques et leur mémoire, les modèles présents, et que faire contre les erreurs.

CAN_ASK dit si une question peut être posée. Un moteur absent n'est pas une erreur ici : STATUS dit comment l'installer.</translation>
        </message>
        <message>
            <location filename="../processing/status.py" />
            <source>Looking at this machine…</source>
            <translation type="unfinished">Examen de cette machine…</translation>
        </message>
        <message>
            <location filename="../processing/status.py" />
            <source>TerraScope's runtime</source>
            <translation type="unfinished">Le moteur de TerraScope</translation>
        </message>
        <message>
            <location filename="../processing/status.py" />
            <source>“{python}” doesn't tell what works.</source>
            <translation type="unfinished">« {python} » ne dit pas ce qui marche.</translation>
        </message>
        <message>
            <location filename="../processing/status.py" />
            <source>Choose another Python in Settings ▸ Options ▸ TerraScope.</source>
            <translation type="unfinished">Choisissez un autre Python dans Préférences ▸ Options ▸ TerraScope.</translation>
        </message>
        <message>
            <location filename="../processing/status.py" />
            <source>doctor,diagnose,models,devices,gpu,cuda,version,python,install</source>
            <translation type="unfinished">doctor,diagnostic,modèles,périphériques,gpu,cuda,version,python,installer</translation>
        </message>
        <message>
            <location filename="../processing/status.py" />
            <source>A question can be asked</source>
            <translation type="unfinished">Une question peut être posée</translation>
        </message>
        <message>
            <location filename="../processing/status.py" />
            <source>The dock's runtime runs</source>
            <translation type="unfinished">Le moteur du panneau est en marche</translation>
        </message>
        <message>
            <location filename="../processing/status.py" />
            <source>Status</source>
            <translation type="unfinished">État</translation>
        </message>
        <message>
            <location filename="../processing/status.py" />
            <source>Version of the runtime</source>
            <translation type="unfinished">Version du moteur</translation>
        </message>
        <message>
            <location filename="../processing/status.py" />
            <source>Devices</source>
            <translation type="unfinished">Périphériques</translation>
        </message>
        <message>
            <location filename="../processing/status.py" />
            <source>Models that load</source>
            <translation type="unfinished">Modèles qui se chargent</translation>
        </message>
        <message>
            <location filename="../processing/status.py" />
            <source>Library</source>
            <translation type="unfinished">Bibliothèque</translation>
        </message>
        <message>
            <location filename="../processing/status.py" />
            <source>Version</source>
            <translation type="unfinished">Version</translation>
        </message>
        <message>
            <location filename="../processing/status.py" />
            <source>Name</source>
            <translation type="unfinished">Nom</translation>
        </message>
        <message>
            <location filename="../processing/status.py" />
            <source>Origin</source>
            <translation type="unfinished">Origine</translation>
        </message>
        <message>
            <location filename="../processing/status.py" />
            <source>State</source>
            <translation type="unfinished">État</translation>
        </message>
        <message>
            <location filename="../processing/status.py" />
            <source>It last said: “{said}”.</source>
            <translation type="unfinished">Il a dit en dernier : « {said} ».</translation>
        </message>
        <message>
            <location filename="../processing/tables.py" />
            <source>The table “{table}” of {folder} can't be opened. Ask again.</source>
            <translation type="unfinished">La table « {table} » de {folder} ne peut pas être ouverte. Posez la question à nouveau.</translation>
        </message>
        <message>
            <location filename="../processing/tables.py" />
            <source>A feature could not be written: {error}.</source>
            <translation type="unfinished">Une entité n'a pas pu être écrite : {error}.</translation>
        </message>
        <message>
            <location filename="../questions.py" />
            <source>No layer is ticked. Tick at least one optical or SAR layer above.</source>
            <translation type="unfinished">Aucune couche n'est cochée. Cochez ci-dessus au moins une couche optique ou SAR.</translation>
        </message>
        <message>
            <location filename="../questions.py" />
            <source>The question is empty. Type one, or pick one from the examples.</source>
            <translation type="unfinished">La question est vide. Saisissez-en une, ou prenez un exemple.</translation>
        </message>
        <message>
            <location filename="../questions.py" />
            <source>The question has {count} characters; {max_characters} are the most. Shorten it.</source>
            <translation type="unfinished">La question a {count} caractères ; {max_characters} au plus. Raccourcissez-la.</translation>
        </message>
        <message>
            <location filename="../questions.py" />
            <source>The layer “{layer}” can't be read. Repair its data source, or untick it.</source>
            <translation type="unfinished">La couche « {layer} » ne peut pas être lue. Réparez sa source de données, ou décochez-la.</translation>
        </message>
        <message>
            <location filename="../questions.py" />
            <source>The layer “{layer}” has no CRS. Set it in the layer's properties, or untick it.</source>
            <translation type="unfinished">La couche « {layer} » n'a pas de SCR. Définissez-le dans ses propriétés, ou décochez-la.</translation>
        </message>
        <message>
            <location filename="../questions.py" />
            <source>The date of “{layer}” is not a date: “{date}”. Write it like 2021-07-23, or clear it.</source>
            <translation type="unfinished">La date de « {layer} » n'en est pas une : « {date} ». Écrivez-la comme 2021-07-23, ou effacez-la.</translation>
        </message>
        <message>
            <location filename="../questions.py" />
            <source>The results folder “{folder}” can't be written to. Choose another in Settings ▸ Options ▸ TerraScope.</source>
            <translation type="unfinished">On ne peut pas écrire dans le dossier des résultats « {folder} ». Choisissez-en un autre dans Préférences ▸ Options ▸ TerraScope.</translation>
        </message>
        <message>
            <location filename="../removing.py" />
            <source>Remo&amp;ve the runtime</source>
            <translation type="unfinished">Retirer le &amp;moteur</translation>
        </message>
        <message>
            <location filename="../removing.py" />
            <source>Version {version} with PyTorch {torch}, installed {made}</source>
            <translation type="unfinished">Version {version} avec PyTorch {torch}, installée {made}</translation>
        </message>
        <message>
            <location filename="../removing.py" />
            <source>Removing the runtime…</source>
            <translation type="unfinished">Retrait du moteur…</translation>
        </message>
        <message>
            <location filename="../removing.py" />
            <source>Nothing was installed from TerraScope's panel</source>
            <translation type="unfinished">Rien n'a été installé depuis le panneau de TerraScope</translation>
        </message>
        <message>
            <location filename="../removing.py" />
            <source>The runtime was removed.</source>
            <translation type="unfinished">Le moteur a été retiré.</translation>
        </message>
        <message>
            <location filename="../runtime/builds.py" />
            <source>NVIDIA card (CUDA 13.0)</source>
            <translation type="unfinished">Carte NVIDIA (CUDA 13.0)</translation>
        </message>
        <message>
            <location filename="../runtime/builds.py" />
            <source>NVIDIA card (CUDA 12.6)</source>
            <translation type="unfinished">Carte NVIDIA (CUDA 12.6)</translation>
        </message>
        <message>
            <location filename="../runtime/builds.py" />
            <source>What pip is set up with here</source>
            <translation type="unfinished">Ce pour quoi pip est réglé ici</translation>
        </message>
        <message>
            <location filename="../runtime/command.py" />
            <source>“{python}” ended without an answer: choose another Python.</source>
            <translation type="unfinished">« {python} » s'est arrêté sans réponse : choisissez un autre Python.</translation>
        </message>
        <message>
            <location filename="../runtime/command.py" />
            <source>The runtime is not installed.</source>
            <translation type="unfinished">Le moteur n'est pas installé.</translation>
        </message>
        <message>
            <location filename="../runtime/command.py" />
            <source>“{python}” ended without an answer; it last said: “{words}”.</source>
            <translation type="unfinished">« {python} » s'est arrêté sans réponse ; il a dit en dernier : « {words} ».</translation>
        </message>
        <message>
            <location filename="../runtime/command.py" />
            <source>“{python}” did not answer in time: choose another Python.</source>
            <translation type="unfinished">« {python} » n'a pas répondu à temps : choisissez un autre Python.</translation>
        </message>
        <message>
            <location filename="../runtime/find.py" />
            <source>There is no file “{path}”: choose the python of an environment, such as .venv/bin/python.</source>
            <translation type="unfinished">Le fichier « {path} » n'existe pas : choisissez le python d'un environnement, comme .venv/bin/python.</translation>
        </message>
        <message>
            <location filename="../runtime/find.py" />
            <source>“{path}” can't be run: choose the python of an environment, such as .venv/bin/python.</source>
            <translation type="unfinished">« {path} » ne peut pas être exécuté : choisissez le python d'un environnement, comme .venv/bin/python.</translation>
        </message>
        <message>
            <location filename="../runtime/find.py" />
            <source>“{python}” did not answer within {seconds} s: choose another Python.</source>
            <translation type="unfinished">« {python} » n'a pas répondu en {seconds} s : choisissez un autre Python.</translation>
        </message>
        <message>
            <location filename="../runtime/find.py" />
            <source>“{python}” is Python {version}; the runtime needs 3.11 or newer: choose another.</source>
            <translation type="unfinished">« {python} » est Python {version} ; il faut au moteur 3.11 ou plus récent : choisissez-en un autre.</translation>
        </message>
        <message>
            <location filename="../runtime/find.py" />
            <source>“{python}” is not a working Python: choose another, or make the environment anew.</source>
            <translation type="unfinished">« {python} » n'est pas un Python qui marche : choisissez-en un autre, ou recréez l'environnement.</translation>
        </message>
        <message>
            <location filename="../runtime/find.py" />
            <source>“{python}” lacks {names}: press Install, or choose another Python.</source>
            <translation type="unfinished">Il manque {names} à « {python} » : appuyez sur « Installer », ou choisissez un autre Python.</translation>
        </message>
        <message>
            <location filename="../runtime/find.py" />
            <source>the runtime itself</source>
            <translation type="unfinished">le moteur lui-même</translation>
        </message>
        <message>
            <location filename="../runtime/installed.py" />
            <source>Removing TerraScope's runtime</source>
            <translation type="unfinished">Retrait du moteur de TerraScope</translation>
        </message>
        <message>
            <location filename="../runtime/installed.py" />
            <source>Not all of the runtime could be removed: {error}.</source>
            <translation type="unfinished">Tout le moteur n'a pas pu être retiré : {error}.</translation>
        </message>
        <message>
            <location filename="../runtime/installed.py" />
            <source>Close programs that use it, then press Remove again.</source>
            <translation type="unfinished">Fermez les programmes qui l'utilisent, puis appuyez à nouveau sur « Retirer ».</translation>
        </message>
        <message>
            <location filename="../runtime/installing.py" />
            <source>“{python}” can't be run: {error}.</source>
            <translation type="unfinished">« {python} » ne peut pas être exécuté : {error}.</translation>
        </message>
        <message>
            <location filename="../runtime/installing.py" />
            <source>nothing</source>
            <translation type="unfinished">rien</translation>
        </message>
        <message>
            <location filename="../runtime/installing.py" />
            <source>The installation ended without a word; it last said: {last}</source>
            <translation type="unfinished">L'installation s'est arrêtée sans un mot ; elle a dit en dernier : {last}</translation>
        </message>
        <message>
            <location filename="../runtime/installing.py" />
            <source>Press Install again.</source>
            <translation type="unfinished">Appuyez à nouveau sur « Installer ».</translation>
        </message>
        <message>
            <location filename="../runtime/installing.py" />
            <source>Choose another Python.</source>
            <translation type="unfinished">Choisissez un autre Python.</translation>
        </message>
        <message>
            <location filename="../runtime/process.py" />
            <source>The runtime was killed or crashed.</source>
            <translation type="unfinished">Le moteur a été tué ou a planté.</translation>
        </message>
        <message>
            <location filename="../runtime/process.py" />
            <source>The runtime ended by itself (exit code {code}).</source>
            <translation type="unfinished">Le moteur s'est arrêté de lui-même (code de sortie {code}).</translation>
        </message>
        <message>
            <location filename="../runtime/process.py" />
            <source>The runtime could not be started: {error}.</source>
            <translation type="unfinished">Le moteur n'a pas pu être démarré : {error}.</translation>
        </message>
        <message>
            <location filename="../runtime/process.py" />
            <source>The runtime did not start within two minutes.</source>
            <translation type="unfinished">Le moteur n'a pas démarré en deux minutes.</translation>
        </message>
        <message>
            <location filename="../runtime/process.py" />
            <source>The runtime and the plugin are of different versions: update the plugin.</source>
            <translation type="unfinished">Le moteur et l'extension sont de versions différentes : mettez à jour l'extension.</translation>
        </message>
        <message>
            <location filename="../runtime/process.py" />
            <source>The runtime and the plugin are of different versions: update the runtime.</source>
            <translation type="unfinished">Le moteur et l'extension sont de versions différentes : mettez à jour le moteur.</translation>
        </message>
        <message>
            <location filename="../runtime/pythons.py" />
            <source>Python {version} ({path})</source>
            <translation type="unfinished">Python {version} ({path})</translation>
        </message>
        <message>
            <location filename="../runtime/pythons.py" />
            <source>Python {number} is too old: 3.11 or newer is needed.</source>
            <translation type="unfinished">Python {number} est trop ancien : il faut 3.11 ou plus récent.</translation>
        </message>
        <message>
            <location filename="../runtime/pythons.py" />
            <source>Python {number} is newer than PyTorch's wheels.</source>
            <translation type="unfinished">Python {number} est plus récent que les wheels de PyTorch.</translation>
        </message>
        <message>
            <location filename="../runtime/pythons.py" />
            <source>“{path}” is not a working Python.</source>
            <translation type="unfinished">« {path} » n'est pas un Python qui marche.</translation>
        </message>
        <message>
            <location filename="../runtime/pythons.py" />
            <source>Python {number} in “{path}” is a 32-bit one; PyTorch needs 64 bits.</source>
            <translation type="unfinished">Python {number} dans « {path} » est en 32 bits ; il en faut 64 à PyTorch.</translation>
        </message>
        <message>
            <location filename="../runtime/pythons.py" />
            <source>Python {number} lacks its venv module (Debian, Ubuntu: sudo apt install python3-venv).</source>
            <translation type="unfinished">Il manque à Python {number} son module venv (Debian, Ubuntu : sudo apt install python3-venv).</translation>
        </message>
        <message>
            <location filename="../runtime/question.py" />
            <source>Press Ask to ask again; the runtime then starts anew.</source>
            <translation type="unfinished">Appuyez sur « Interroger » pour reposer la question ; le moteur redémarre alors.</translation>
        </message>
        <message>
            <location filename="../runtime/question.py" />
            <source>The runtime did not take the question (HTTP {status}: {detail}).</source>
            <translation type="unfinished">Le moteur n'a pas accepté la question (HTTP {status} : {detail}).</translation>
        </message>
        <message>
            <location filename="../runtime/question.py" />
            <source>The runtime has given no sign of life for {seconds} s.</source>
            <translation type="unfinished">Le moteur n'a pas donné signe de vie depuis {seconds} s.</translation>
        </message>
        <message>
            <location filename="../runtime/question.py" />
            <source>The runtime could not be reached.</source>
            <translation type="unfinished">Le moteur n'a pas pu être joint.</translation>
        </message>
        <message>
            <location filename="../runtime/question.py" />
            <source>The connection to the runtime was lost.</source>
            <translation type="unfinished">La connexion au moteur a été perdue.</translation>
        </message>
        <message>
            <location filename="../runtime/question.py" />
            <source>The runtime sent an event that can't be read ({error}).</source>
            <translation type="unfinished">Le moteur a envoyé un événement illisible ({error}).</translation>
        </message>
        <message>
            <location filename="../runtime/supervisor.py" />
            <source>Press Install in TerraScope's panel, or choose an existing Python there.</source>
            <translation type="unfinished">Appuyez sur « Installer » dans le panneau de TerraScope, ou choisissez-y un Python existant.</translation>
        </message>
        <message>
            <location filename="../runtime/supervisor.py" />
            <source>{how} Press Ask to start it again.</source>
            <translation type="unfinished">{how} Appuyez sur « Interroger » pour le redémarrer.</translation>
        </message>
        <message>
            <location filename="../runtime/supervisor.py" />
            <source>The runtime was stopped.</source>
            <translation type="unfinished">Le moteur a été arrêté.</translation>
        </message>
        <message>
            <location filename="../runtime/supervisor.py" />
            <source>Press Ask to start it again.</source>
            <translation type="unfinished">Appuyez sur « Interroger » pour le redémarrer.</translation>
        </message>
        <message>
            <location filename="../setting_up.py" />
            <source>TerraScope's runtime ({version}) with its embedded model; PyTorch, SAM 2, transformers, rasterio and what they need</source>
            <translation type="unfinished">Le moteur de TerraScope ({version}) avec son modèle intégré ; PyTorch, SAM 2, transformers, rasterio et ce qu'il leur faut</translation>
        </message>
        <message>
            <location filename="../setting_up.py" />
            <source>Nothing is left of it.</source>
            <translation type="unfinished">Il n'en reste rien.</translation>
        </message>
        <message>
            <location filename="../setting_up.py" />
            <source>TerraScope {version}, PyTorch {torch}</source>
            <translation type="unfinished">TerraScope {version}, PyTorch {torch}</translation>
        </message>
        <message>
            <location filename="../setting_up.py" />
            <source>this checkout</source>
            <translation type="unfinished">cette copie de travail</translation>
        </message>
        <message>
            <location filename="../setting_up.py" />
            <source>Nothing half-made is left; what was fetched is kept, so that it goes faster next time.</source>
            <translation type="unfinished">Rien d'inachevé ne reste ; ce qui a été téléchargé est gardé, pour aller plus vite la prochaine fois.</translation>
        </message>
        <message>
            <location filename="../setting_up.py" />
            <source>It needs Python 3.11 or newer: install one from python.org, then press “Another…” and choose it.</source>
            <translation type="unfinished">Il lui faut Python 3.11 ou plus récent : installez-en un depuis python.org, puis appuyez sur « Autre… » et choisissez-le.</translation>
        </message>
        <message>
            <location filename="../setting_up.py" />
            <source>The runtime doesn't work.</source>
            <translation type="unfinished">Le moteur ne marche pas.</translation>
        </message>
        <message>
            <location filename="../setting_up.py" />
            <source>Folder for TerraScope's runtime</source>
            <translation type="unfinished">Dossier du moteur de TerraScope</translation>
        </message>
        <message>
            <location filename="../setting_up.py" />
            <source>Folder of wheels</source>
            <translation type="unfinished">Dossier de wheels</translation>
        </message>
        <message>
            <location filename="../setting_up.py" />
            <source>Python that makes the environment</source>
            <translation type="unfinished">Python qui crée l'environnement</translation>
        </message>
        <message>
            <location filename="../setting_up.py" />
            <source>It can't be installed like this.</source>
            <translation type="unfinished">Il ne peut pas être installé ainsi.</translation>
        </message>
        <message>
            <location filename="../setting_up.py" />
            <source>For networks with a package mirror of their own</source>
            <translation type="unfinished">Pour les réseaux qui ont leur propre miroir de paquets</translation>
        </message>
        <message>
            <location filename="../setting_up.py" />
            <source>✓ The model {name} works</source>
            <translation type="unfinished">✓ Le modèle {name} marche</translation>
        </message>
        <message>
            <location filename="../setting_up.py" />
            <source>None found: install Python 3.12 from python.org</source>
            <translation type="unfinished">Aucun trouvé : installez Python 3.12 depuis python.org</translation>
        </message>
        <message>
            <location filename="../setting_up.py" />
            <source>You can ask now.</source>
            <translation type="unfinished">Vous pouvez maintenant poser des questions.</translation>
        </message>
        <message>
            <location filename="../setting_up.py" />
            <source>The installation was cancelled.</source>
            <translation type="unfinished">L'installation a été annulée.</translation>
        </message>
        <message>
            <location filename="../where.py" />
            <source>What lies inside the same polygons counts.</source>
            <translation type="unfinished">Ce qui est dans les mêmes polygones compte.</translation>
        </message>
        <message>
            <location filename="../where.py" />
            <source>This project has no polygon layer.</source>
            <translation type="unfinished">Ce projet n'a pas de couche de polygones.</translation>
        </message>
        <message>
            <location filename="../where.py" />
            <source>{count} selected</source>
            <translation type="unfinished">{count} sélectionné(s)</translation>
        </message>
        <message>
            <location filename="../where.py" />
            <source>None selected: press “Select…” and click on the map.</source>
            <translation type="unfinished">Rien de sélectionné : appuyez sur « Sélectionner… » et cliquez sur la carte.</translation>
        </message>
        <message>
            <location filename="../where.py" />
            <source>The rectangle</source>
            <translation type="unfinished">Le rectangle</translation>
        </message>
        <message>
            <location filename="../where.py" />
            <source>The project has no CRS: set one, so that the rectangle is somewhere.</source>
            <translation type="unfinished">Le projet n'a pas de SCR : définissez-en un, pour que le rectangle soit quelque part.</translation>
        </message>
        <message>
            <location filename="../where.py" />
            <source>The polygons of the earlier question</source>
            <translation type="unfinished">Les polygones de la question précédente</translation>
        </message>
        <message>
            <location filename="../where.py" />
            <source>Polygons of the earlier question</source>
            <translation type="unfinished">Polygones de la question précédente</translation>
        </message>
        <message>
            <location filename="../where.py" />
            <source>No rectangle is drawn yet. Press “Draw…” and drag one on the map.</source>
            <translation type="unfinished">Aucun rectangle n'est encore dessiné. Appuyez sur « Dessiner… » et tracez-en un sur la carte.</translation>
        </message>
        <message>
            <location filename="../where.py" />
            <source>This project has no polygon layer. Add one, or choose another area.</source>
            <translation type="unfinished">Ce projet n'a pas de couche de polygones. Ajoutez-en une, ou choisissez une autre zone.</translation>
        </message>
        <message>
            <location filename="../where.py" />
            <source>Drag a rectangle on the map.</source>
            <translation type="unfinished">Tracez un rectangle sur la carte.</translation>
        </message>
        <message>
            <location filename="../widgets/answer_panel.py" />
            <source>{width} × {height} pixels of {pixel_size_m} m</source>
            <translation type="unfinished">{width} × {height} pixels de {pixel_size_m} m</translation>
        </message>
        <message>
            <location filename="../widgets/answer_panel.py" />
            <source>Save the masks and lines as Shapefiles beside the results</source>
            <translation type="unfinished">Enregistrer masques et lignes en Shapefiles à côté des résultats</translation>
        </message>
        <message>
            <location filename="../widgets/answer_panel.py" />
            <source>{share} of the valid pixels</source>
            <translation type="unfinished">{share} des pixels valides</translation>
        </message>
        <message>
            <location filename="../widgets/answer_panel.py" />
            <source>masks corrected by hand</source>
            <translation type="unfinished">masques corrigés à la main</translation>
        </message>
        <message>
            <location filename="../widgets/answer_panel.py" />
            <source>Answer: {text}</source>
            <translation type="unfinished">Réponse : {text}</translation>
        </message>
        <message>
            <location filename="../widgets/answer_panel.py" />
            <source>Export Shapefile</source>
            <translation type="unfinished">Exporter en Shapefile</translation>
        </message>
        <message>
            <location filename="../widgets/answer_panel.py" />
            <source>Export the masks as a Shapefile</source>
            <translation type="unfinished">Exporter les masques en Shapefile</translation>
        </message>
        <message>
            <location filename="../widgets/answer_panel.py" />
            <source>Report and other formats…</source>
            <translation type="unfinished">Rapport et autres formats…</translation>
        </message>
        <message>
            <location filename="../widgets/answer_panel.py" />
            <source>Export in other formats, or as a report</source>
            <translation type="unfinished">Exporter en d'autres formats, ou en rapport</translation>
        </message>
        <message>
            <location filename="../widgets/answer_panel.py" />
            <source>GeoPackage, GeoJSON, KML, CSV, masks, or a report as HTML or PDF; in any folder</source>
            <translation type="unfinished">GeoPackage, GeoJSON, KML, CSV, masques, ou un rapport HTML ou PDF ; dans tout dossier</translation>
        </message>
        <message>
            <location filename="../widgets/answer_panel.py" />
            <source>Open the folder of this answer</source>
            <translation type="unfinished">Ouvrir le dossier de cette réponse</translation>
        </message>
        <message>
            <location filename="../widgets/answer_panel.py" />
            <source>Select the {name} on the map</source>
            <translation type="unfinished">Sélectionner {name} sur la carte</translation>
        </message>
        <message>
            <location filename="../widgets/answer_panel.py" />
            <source>Select on the map: {name} (confidence {confidence} %)</source>
            <translation type="unfinished">Sélectionner sur la carte : {name} (confiance {confidence} %)</translation>
        </message>
        <message>
            <location filename="../widgets/answer_panel.py" />
            <source>This answer has no mask to export</source>
            <translation type="unfinished">Cette réponse n'a pas de masque à exporter</translation>
        </message>
        <message>
            <location filename="../widgets/area_choice.py" />
            <source>as the map shows</source>
            <translation type="unfinished">comme le montre la carte</translation>
        </message>
        <message>
            <location filename="../widgets/area_choice.py" />
            <source>Whole layer</source>
            <translation type="unfinished">Couche entière</translation>
        </message>
        <message>
            <location filename="../widgets/area_choice.py" />
            <source>A rectangle I draw</source>
            <translation type="unfinished">Un rectangle que je dessine</translation>
        </message>
        <message>
            <location filename="../widgets/area_choice.py" />
            <source>Selected polygons</source>
            <translation type="unfinished">Polygones sélectionnés</translation>
        </message>
        <message>
            <location filename="../widgets/area_choice.py" />
            <source>Layer of the polygons</source>
            <translation type="unfinished">Couche des polygones</translation>
        </message>
        <message>
            <location filename="../widgets/area_choice.py" />
            <source>Only what lies inside the selected polygons of this layer counts.</source>
            <translation type="unfinished">Seul compte ce qui est dans les polygones sélectionnés de cette couche.</translation>
        </message>
        <message>
            <location filename="../widgets/area_choice.py" />
            <source>Size of web maps' pixels in metres</source>
            <translation type="unfinished">Taille des pixels des cartes web en mètres</translation>
        </message>
        <message>
            <location filename="../widgets/area_choice.py" />
            <source>Web maps have no pixels of their own: they are drawn as a picture with pixels of this size on the ground.</source>
            <translation type="unfinished">Les cartes web n'ont pas de pixels propres : elles sont dessinées en image avec des pixels de cette taille au sol.</translation>
        </message>
        <message>
            <location filename="../widgets/area_choice.py" />
            <source>Pixel of &amp;web maps</source>
            <translation type="unfinished">Pixel des cartes &amp;web</translation>
        </message>
        <message>
            <location filename="../widgets/area_choice.py" />
            <source>Select polygons of this layer on the map</source>
            <translation type="unfinished">Sélectionner des polygones de cette couche sur la carte</translation>
        </message>
        <message>
            <location filename="../widgets/area_choice.py" />
            <source>Drag a rectangle on the map</source>
            <translation type="unfinished">Tracer un rectangle sur la carte</translation>
        </message>
        <message>
            <location filename="../widgets/area_choice.py" />
            <source>Select…</source>
            <translation type="unfinished">Sélectionner…</translation>
        </message>
        <message>
            <location filename="../widgets/area_choice.py" />
            <source>Draw…</source>
            <translation type="unfinished">Dessiner…</translation>
        </message>
        <message>
            <location filename="../widgets/band_roles.py" />
            <source>Blue</source>
            <translation type="unfinished">Bleu</translation>
        </message>
        <message>
            <location filename="../widgets/band_roles.py" />
            <source>Green</source>
            <translation type="unfinished">Vert</translation>
        </message>
        <message>
            <location filename="../widgets/band_roles.py" />
            <source>Red</source>
            <translation type="unfinished">Rouge</translation>
        </message>
        <message>
            <location filename="../widgets/band_roles.py" />
            <source>Near infrared</source>
            <translation type="unfinished">Proche infrarouge</translation>
        </message>
        <message>
            <location filename="../widgets/band_roles.py" />
            <source>Short-wave infrared 1</source>
            <translation type="unfinished">Infrarouge à ondes courtes 1</translation>
        </message>
        <message>
            <location filename="../widgets/band_roles.py" />
            <source>Short-wave infrared 2</source>
            <translation type="unfinished">Infrarouge à ondes courtes 2</translation>
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
            <translation type="unfinished">Réflectance, 0 à 1</translation>
        </message>
        <message>
            <location filename="../widgets/band_roles.py" />
            <source>Reflectance times 10,000</source>
            <translation type="unfinished">Réflectance fois 10 000</translation>
        </message>
        <message>
            <location filename="../widgets/band_roles.py" />
            <source>Reflectance times 10,000, plus 1,000 (Sentinel-2 since 2022)</source>
            <translation type="unfinished">Réflectance fois 10 000, plus 1 000 (Sentinel-2 depuis 2022)</translation>
        </message>
        <message>
            <location filename="../widgets/band_roles.py" />
            <source>Landsat Collection 2 surface reflectance</source>
            <translation type="unfinished">Réflectance de surface Landsat Collection 2</translation>
        </message>
        <message>
            <location filename="../widgets/band_roles.py" />
            <source>Shades of a picture, from black to white</source>
            <translation type="unfinished">Nuances d'une image, du noir au blanc</translation>
        </message>
        <message>
            <location filename="../widgets/band_roles.py" />
            <source>Backscatter in decibels</source>
            <translation type="unfinished">Rétrodiffusion en décibels</translation>
        </message>
        <message>
            <location filename="../widgets/band_roles.py" />
            <source>Backscatter as linear power</source>
            <translation type="unfinished">Rétrodiffusion en puissance linéaire</translation>
        </message>
        <message>
            <location filename="../widgets/band_roles.py" />
            <source>{role}: {number}</source>
            <translation type="unfinished">{role} : {number}</translation>
        </message>
        <message>
            <location filename="../widgets/band_roles.py" />
            <source>black {black}, white {white}</source>
            <translation type="unfinished">noir {black}, blanc {white}</translation>
        </message>
        <message>
            <location filename="../widgets/band_roles.py" />
            <source>&amp;Look what the runtime finds</source>
            <translation type="unfinished">&amp;Voir ce que trouve le moteur</translation>
        </message>
        <message>
            <location filename="../widgets/band_roles.py" />
            <source>Say which &amp;band is what</source>
            <translation type="unfinished">Dire quelle &amp;bande est quoi</translation>
        </message>
        <message>
            <location filename="../widgets/band_roles.py" />
            <source>What isn't said here the runtime finds by itself, from names, metadata and values.</source>
            <translation type="unfinished">Ce qui n'est pas dit ici, le moteur le trouve lui-même, d'après noms, métadonnées et valeurs.</translation>
        </message>
        <message>
            <location filename="../widgets/band_roles.py" />
            <source>No band is chosen. Choose one, or leave the bands to the runtime.</source>
            <translation type="unfinished">Aucune bande n'est choisie. Choisissez-en une, ou laissez les bandes au moteur.</translation>
        </message>
        <message>
            <location filename="../widgets/band_roles.py" />
            <source>White must be a larger number than black.</source>
            <translation type="unfinished">Le blanc doit être un nombre plus grand que le noir.</translation>
        </message>
        <message>
            <location filename="../widgets/band_roles.py" />
            <source>What the numbers mean</source>
            <translation type="unfinished">Ce que signifient les nombres</translation>
        </message>
        <message>
            <location filename="../widgets/band_roles.py" />
            <source>From the layer's &amp;style</source>
            <translation type="unfinished">Du &amp;style de la couche</translation>
        </message>
        <message>
            <location filename="../widgets/band_roles.py" />
            <source>The numbers that the map shows as black and white</source>
            <translation type="unfinished">Les nombres que la carte montre en noir et en blanc</translation>
        </message>
        <message>
            <location filename="../widgets/band_roles.py" />
            <source>As the runtime finds it</source>
            <translation type="unfinished">Comme le trouve le moteur</translation>
        </message>
        <message>
            <location filename="../widgets/band_roles.py" />
            <source>What the &amp;numbers mean</source>
            <translation type="unfinished">Ce que signifient les &amp;nombres</translation>
        </message>
        <message>
            <location filename="../widgets/band_roles.py" />
            <source>Found {bands}.</source>
            <translation type="unfinished">Trouvé : {bands}.</translation>
        </message>
        <message>
            <location filename="../widgets/band_roles.py" />
            <source>As found: {meaning}</source>
            <translation type="unfinished">Comme trouvé : {meaning}</translation>
        </message>
        <message>
            <location filename="../widgets/band_roles.py" />
            <source>Blac&amp;k</source>
            <translation type="unfinished">Noi&amp;r</translation>
        </message>
        <message>
            <location filename="../widgets/band_roles.py" />
            <source>&amp;White</source>
            <translation type="unfinished">B&amp;lanc</translation>
        </message>
        <message>
            <location filename="../widgets/band_roles.py" />
            <source>Band for {role}</source>
            <translation type="unfinished">Bande pour {role}</translation>
        </message>
        <message>
            <location filename="../widgets/band_roles.py" />
            <source>No band</source>
            <translation type="unfinished">Aucune bande</translation>
        </message>
        <message>
            <location filename="../widgets/band_roles.py" />
            <source>Number that is black</source>
            <translation type="unfinished">Nombre qui est noir</translation>
        </message>
        <message>
            <location filename="../widgets/band_roles.py" />
            <source>Number that is white</source>
            <translation type="unfinished">Nombre qui est blanc</translation>
        </message>
        <message>
            <location filename="../widgets/change_chart.py" />
            <source>Change of {name}</source>
            <translation type="unfinished">Changement de {name}</translation>
        </message>
        <message>
            <location filename="../widgets/change_chart.py" />
            <source>{before} on {first}, {after} on {last}</source>
            <translation type="unfinished">{before} le {first}, {after} le {last}</translation>
        </message>
        <message>
            <location filename="../widgets/change_view.py" />
            <source>of scene</source>
            <translation type="unfinished">de la scène</translation>
        </message>
        <message>
            <location filename="../widgets/change_view.py" />
            <source>of before</source>
            <translation type="unfinished">d'avant</translation>
        </message>
        <message>
            <location filename="../widgets/change_view.py" />
            <source>Select on the map: {name} on {date}. In all of that image it has {area}; the table counts only what both images show.</source>
            <translation type="unfinished">Sélectionner sur la carte : {name} le {date}. Dans toute cette image, {area} ; la table ne compte que ce que montrent les deux images.</translation>
        </message>
        <message>
            <location filename="../widgets/change_view.py" />
            <source>Select the {name} of {date} on the map</source>
            <translation type="unfinished">Sélectionner {name} du {date} sur la carte</translation>
        </message>
        <message>
            <location filename="../widgets/change_view.py" />
            <source>Net</source>
            <translation type="unfinished">Net</translation>
        </message>
        <message>
            <location filename="../widgets/correcting_bar.py" />
            <source>Add</source>
            <translation type="unfinished">Ajouter</translation>
        </message>
        <message>
            <location filename="../widgets/correcting_bar.py" />
            <source>A click adds what looks like the clicked place</source>
            <translation type="unfinished">Un clic ajoute ce qui ressemble au lieu cliqué</translation>
        </message>
        <message>
            <location filename="../widgets/correcting_bar.py" />
            <source>Click where the mask lacks something. Ctrl+Z takes it back, Escape ends.</source>
            <translation type="unfinished">Cliquez là où il manque quelque chose au masque. Ctrl+Z l'annule, Échap termine.</translation>
        </message>
        <message>
            <location filename="../widgets/correcting_bar.py" />
            <source>Remove</source>
            <translation type="unfinished">Retirer</translation>
        </message>
        <message>
            <location filename="../widgets/correcting_bar.py" />
            <source>A click takes away what looks like the clicked place</source>
            <translation type="unfinished">Un clic retire ce qui ressemble au lieu cliqué</translation>
        </message>
        <message>
            <location filename="../widgets/correcting_bar.py" />
            <source>Click where the mask has too much. Ctrl+Z takes it back, Escape ends.</source>
            <translation type="unfinished">Cliquez là où le masque a quelque chose de trop. Ctrl+Z l'annule, Échap termine.</translation>
        </message>
        <message>
            <location filename="../widgets/correcting_bar.py" />
            <source>Leave out</source>
            <translation type="unfinished">Écarter</translation>
        </message>
        <message>
            <location filename="../widgets/correcting_bar.py" />
            <source>A click leaves a whole region (one polygon) out</source>
            <translation type="unfinished">Un clic écarte une région entière (un polygone)</translation>
        </message>
        <message>
            <location filename="../widgets/correcting_bar.py" />
            <source>Click the region to leave out. Ctrl+Z takes it back, Escape ends.</source>
            <translation type="unfinished">Cliquez sur la région à écarter. Ctrl+Z l'annule, Échap termine.</translation>
        </message>
        <message>
            <location filename="../widgets/correcting_bar.py" />
            <source>Correct the {name}</source>
            <translation type="unfinished">Corriger {name}</translation>
        </message>
        <message>
            <location filename="../widgets/correcting_bar.py" />
            <source>Done</source>
            <translation type="unfinished">Terminé</translation>
        </message>
        <message>
            <location filename="../widgets/correcting_bar.py" />
            <source>Put the tool away (Escape on the map)</source>
            <translation type="unfinished">Ranger l'outil (Échap sur la carte)</translation>
        </message>
        <message>
            <location filename="../widgets/correcting_bar.py" />
            <source>Leave out selected</source>
            <translation type="unfinished">Écarter la sélection</translation>
        </message>
        <message>
            <location filename="../widgets/correcting_bar.py" />
            <source>Ask inside selected</source>
            <translation type="unfinished">Interroger la sélection</translation>
        </message>
        <message>
            <location filename="../widgets/correcting_bar.py" />
            <source>Take the last correction back (Ctrl+Z on the map)</source>
            <translation type="unfinished">Annuler la dernière correction (Ctrl+Z sur la carte)</translation>
        </message>
        <message>
            <location filename="../widgets/correcting_bar.py" />
            <source>Undo all</source>
            <translation type="unfinished">Tout annuler</translation>
        </message>
        <message>
            <location filename="../widgets/correcting_bar.py" />
            <source>Back to the masks as the model made them</source>
            <translation type="unfinished">Revenir aux masques tels que le modèle les a faits</translation>
        </message>
        <message>
            <location filename="../widgets/correcting_bar.py" />
            <source>Choose what a click on the map does.</source>
            <translation type="unfinished">Choisissez ce que fait un clic sur la carte.</translation>
        </message>
        <message>
            <location filename="../widgets/correcting_bar.py" />
            <source>Leave out the regions selected on the map ({count})</source>
            <translation type="unfinished">Écarter les régions sélectionnées sur la carte ({count})</translation>
        </message>
        <message>
            <location filename="../widgets/correcting_bar.py" />
            <source>Ask a question inside the regions selected on the map ({count})</source>
            <translation type="unfinished">Poser une question dans les régions sélectionnées sur la carte ({count})</translation>
        </message>
        <message>
            <location filename="../widgets/correcting_bar.py" />
            <source>Select regions of the answer on the map first</source>
            <translation type="unfinished">Sélectionnez d'abord des régions de la réponse sur la carte</translation>
        </message>
        <message>
            <location filename="../widgets/correcting_bar.py" />
            <source>Select regions on the map first</source>
            <translation type="unfinished">Sélectionnez d'abord des régions sur la carte</translation>
        </message>
        <message>
            <location filename="../widgets/correcting_bar.py" />
            <source>Corrected: {corrected}.</source>
            <translation type="unfinished">Corrigé : {corrected}.</translation>
        </message>
        <message>
            <location filename="../widgets/date_field.py" />
            <source>{date}, {words}</source>
            <translation type="unfinished">{date}, {words}</translation>
        </message>
        <message>
            <location filename="../widgets/date_field.py" />
            <source>Date of {layer}</source>
            <translation type="unfinished">Date de {layer}</translation>
        </message>
        <message>
            <location filename="../widgets/date_field.py" />
            <source>Back to {date}, {words}</source>
            <translation type="unfinished">Revenir à {date}, {words}</translation>
        </message>
        <message>
            <location filename="../widgets/date_field.py" />
            <source>Date of the image, for example {example}. Needed where dates are compared.</source>
            <translation type="unfinished">Date de l'image, par exemple {example}. Nécessaire pour comparer des dates.</translation>
        </message>
        <message>
            <location filename="../widgets/date_field.py" />
            <source>typed</source>
            <translation type="unfinished">saisie</translation>
        </message>
        <message>
            <location filename="../widgets/date_field.py" />
            <source>cleared</source>
            <translation type="unfinished">effacée</translation>
        </message>
        <message>
            <location filename="../widgets/date_field.py" />
            <source>needed</source>
            <translation type="unfinished">requise</translation>
        </message>
        <message>
            <location filename="../widgets/date_field.py" />
            <source>unknown</source>
            <translation type="unfinished">inconnue</translation>
        </message>
        <message>
            <location filename="../widgets/dates.py" />
            <source>2021-07-23, or 2021-07-23 10:30 for a time of day</source>
            <translation type="unfinished">2021-07-23, ou 2021-07-23 10:30 avec l'heure</translation>
        </message>
        <message>
            <location filename="../widgets/dates.py" />
            <source>“{text}” is not a date. Write it like {example}.</source>
            <translation type="unfinished">« {text} » n'est pas une date. Écrivez-la comme {example}.</translation>
        </message>
        <message>
            <location filename="../widgets/dates.py" />
            <source>“{text}” leaves open which is the month. Write it like {example}.</source>
            <translation type="unfinished">« {text} » ne dit pas quel est le mois. Écrivez-la comme {example}.</translation>
        </message>
        <message>
            <location filename="../widgets/dates.py" />
            <source>“{text}” is no day there is, or only part of one. Write it like {example}.</source>
            <translation type="unfinished">« {text} » n'est pas un jour existant, ou n'en est qu'une partie. Écrivez-la comme {example}.</translation>
        </message>
        <message>
            <location filename="../widgets/dates_line.py" />
            <source>{count} dates, {first} to {last}</source>
            <translation type="unfinished">{count} dates, {first} à {last}</translation>
        </message>
        <message>
            <location filename="../widgets/dates_line.py" />
            <source> and {count} more</source>
            <translation type="unfinished"> et {count} de plus</translation>
        </message>
        <message>
            <location filename="../widgets/dates_line.py" />
            <source>No date: {layers}. Type it in the Date column (the year alone will do), or untick.</source>
            <translation type="unfinished">Sans date : {layers}. Saisissez-la dans la colonne Date (l'année suffit), ou décochez.</translation>
        </message>
        <message>
            <location filename="../widgets/dates_line.py" />
            <source>Compares {first} and {last}</source>
            <translation type="unfinished">Compare {first} et {last}</translation>
        </message>
        <message>
            <location filename="../widgets/dates_line.py" />
            <source>S&amp;wipe</source>
            <translation type="unfinished">B&amp;alayer</translation>
        </message>
        <message>
            <location filename="../widgets/dates_line.py" />
            <source>Two dates side by side on the map, with a handle to drag between them</source>
            <translation type="unfinished">Deux dates côte à côte sur la carte, avec une poignée à glisser entre elles</translation>
        </message>
        <message>
            <location filename="../widgets/dates_line.py" />
            <source>Swipe between two dates on the map</source>
            <translation type="unfinished">Balayer entre deux dates sur la carte</translation>
        </message>
        <message>
            <location filename="../widgets/dates_line.py" />
            <source>A&amp;nimate</source>
            <translation type="unfinished">A&amp;nimer</translation>
        </message>
        <message>
            <location filename="../widgets/dates_line.py" />
            <source>Gives the ticked layers their dates as temporal ranges, and opens QGIS's temporal controller</source>
            <translation type="unfinished">Donne aux couches cochées leurs dates comme plages temporelles, et ouvre le contrôleur temporel de QGIS</translation>
        </message>
        <message>
            <location filename="../widgets/dates_line.py" />
            <source>Run through the dates in time</source>
            <translation type="unfinished">Parcourir les dates dans le temps</translation>
        </message>
        <message>
            <location filename="../widgets/dates_line.py" />
            <source>{text} (from: {sources})</source>
            <translation type="unfinished">{text} (de : {sources})</translation>
        </message>
        <message>
            <location filename="../widgets/dates_line.py" />
            <source>Date of “{layer}”: {problem}</source>
            <translation type="unfinished">Date de « {layer} » : {problem}</translation>
        </message>
        <message>
            <location filename="../widgets/device_choice.py" />
            <source>Device the network runs on</source>
            <translation type="unfinished">Périphérique où s'exécute le réseau</translation>
        </message>
        <message>
            <location filename="../widgets/device_choice.py" />
            <source>Automatic</source>
            <translation type="unfinished">Automatique</translation>
        </message>
        <message>
            <location filename="../widgets/device_choice.py" />
            <source>The card with the most free memory; without one the processor</source>
            <translation type="unfinished">La carte graphique avec le plus de mémoire libre ; sans elle, le processeur</translation>
        </message>
        <message>
            <location filename="../widgets/device_choice.py" />
            <source>Memory</source>
            <translation type="unfinished">Mémoire</translation>
        </message>
        <message>
            <location filename="../widgets/device_choice.py" />
            <source>Free now</source>
            <translation type="unfinished">Libre</translation>
        </message>
        <message>
            <location filename="../widgets/device_choice.py" />
            <source>Not found on this machine</source>
            <translation type="unfinished">Introuvable sur cette machine</translation>
        </message>
        <message>
            <location filename="../widgets/device_choice.py" />
            <source>Processor</source>
            <translation type="unfinished">Processeur</translation>
        </message>
        <message>
            <location filename="../widgets/export_dialog.py" />
            <source>Folder that gets the files</source>
            <translation type="unfinished">Dossier qui reçoit les fichiers</translation>
        </message>
        <message>
            <location filename="../widgets/export_dialog.py" />
            <source>Browse…</source>
            <translation type="unfinished">Parcourir…</translation>
        </message>
        <message>
            <location filename="../widgets/export_dialog.py" />
            <source>Choose the folder that gets the files</source>
            <translation type="unfinished">Choisir le dossier qui reçoit les fichiers</translation>
        </message>
        <message>
            <location filename="../widgets/export_dialog.py" />
            <source>What the files' names begin with</source>
            <translation type="unfinished">Début des noms des fichiers</translation>
        </message>
        <message>
            <location filename="../widgets/export_dialog.py" />
            <source>The names begin with it: q1 gives q1_regions.shp, q1.gpkg, q1.pdf …</source>
            <translation type="unfinished">Les noms commencent ainsi : q1 donne q1_regions.shp, q1.gpkg, q1.pdf …</translation>
        </message>
        <message>
            <location filename="../widgets/export_dialog.py" />
            <source>Progress of the export</source>
            <translation type="unfinished">Progression de l'export</translation>
        </message>
        <message>
            <location filename="../widgets/export_dialog.py" />
            <source>Export</source>
            <translation type="unfinished">Exporter</translation>
        </message>
        <message>
            <location filename="../widgets/export_dialog.py" />
            <source>Close</source>
            <translation type="unfinished">Fermer</translation>
        </message>
        <message>
            <location filename="../widgets/export_dialog.py" />
            <source>Folder for the exported files</source>
            <translation type="unfinished">Dossier des fichiers exportés</translation>
        </message>
        <message>
            <location filename="../widgets/export_dialog.py" />
            <source>Cancel</source>
            <translation type="unfinished">Annuler</translation>
        </message>
        <message>
            <location filename="../widgets/export_dialog.py" />
            <source>Loses: {what}</source>
            <translation type="unfinished">Perd : {what}</translation>
        </message>
        <message>
            <location filename="../widgets/export_dialog.py" />
            <source>Loses nothing.</source>
            <translation type="unfinished">Ne perd rien.</translation>
        </message>
        <message>
            <location filename="../widgets/export_dialog.py" />
            <source>&amp;Name</source>
            <translation type="unfinished">&amp;Nom</translation>
        </message>
        <message>
            <location filename="../widgets/figures.py" />
            <source>area</source>
            <translation type="unfinished">surface</translation>
        </message>
        <message>
            <location filename="../widgets/figures.py" />
            <source>share</source>
            <translation type="unfinished">part</translation>
        </message>
        <message>
            <location filename="../widgets/figures.py" />
            <source>trend</source>
            <translation type="unfinished">tendance</translation>
        </message>
        <message>
            <location filename="../widgets/figures.py" />
            <source>net</source>
            <translation type="unfinished">net</translation>
        </message>
        <message>
            <location filename="../widgets/figures.py" />
            <source>tendency</source>
            <translation type="unfinished">évolution</translation>
        </message>
        <message>
            <location filename="../widgets/figures.py" />
            <source>growing</source>
            <translation type="unfinished">en croissance</translation>
        </message>
        <message>
            <location filename="../widgets/figures.py" />
            <source>shrinking</source>
            <translation type="unfinished">en recul</translation>
        </message>
        <message>
            <location filename="../widgets/figures.py" />
            <source>steady</source>
            <translation type="unfinished">stable</translation>
        </message>
        <message>
            <location filename="../widgets/figures.py" />
            <source>centre</source>
            <translation type="unfinished">au centre</translation>
        </message>
        <message>
            <location filename="../widgets/figures.py" />
            <source>north</source>
            <translation type="unfinished">au nord</translation>
        </message>
        <message>
            <location filename="../widgets/figures.py" />
            <source>south</source>
            <translation type="unfinished">au sud</translation>
        </message>
        <message>
            <location filename="../widgets/figures.py" />
            <source>east</source>
            <translation type="unfinished">à l'est</translation>
        </message>
        <message>
            <location filename="../widgets/figures.py" />
            <source>west</source>
            <translation type="unfinished">à l'ouest</translation>
        </message>
        <message>
            <location filename="../widgets/figures.py" />
            <source>north-east</source>
            <translation type="unfinished">au nord-est</translation>
        </message>
        <message>
            <location filename="../widgets/figures.py" />
            <source>north-west</source>
            <translation type="unfinished">au nord-ouest</translation>
        </message>
        <message>
            <location filename="../widgets/figures.py" />
            <source>south-east</source>
            <translation type="unfinished">au sud-est</translation>
        </message>
        <message>
            <location filename="../widgets/figures.py" />
            <source>south-west</source>
            <translation type="unfinished">au sud-ouest</translation>
        </message>
        <message>
            <location filename="../widgets/figures.py" />
            <source>{change} an hour</source>
            <translation type="unfinished">{change} par heure</translation>
        </message>
        <message>
            <location filename="../widgets/figures.py" />
            <source>{change} a day</source>
            <translation type="unfinished">{change} par jour</translation>
        </message>
        <message>
            <location filename="../widgets/figures.py" />
            <source>{change} a year</source>
            <translation type="unfinished">{change} par an</translation>
        </message>
        <message>
            <location filename="../widgets/figures.py" />
            <source>{count} region</source>
            <translation type="unfinished">{count} région</translation>
        </message>
        <message>
            <location filename="../widgets/figures.py" />
            <source>{count} regions</source>
            <translation type="unfinished">{count} régions</translation>
        </message>
        <message>
            <location filename="../widgets/figures.py" />
            <source>{first} and {second}</source>
            <translation type="unfinished">{first} et {second}</translation>
        </message>
        <message>
            <location filename="../widgets/figures.py" />
            <source>{first} to {second}</source>
            <translation type="unfinished">{first} à {second}</translation>
        </message>
        <message>
            <location filename="../widgets/figures.py" />
            <source>touch</source>
            <translation type="unfinished">se touchent</translation>
        </message>
        <message>
            <location filename="../widgets/figures.py" />
            <source>don't touch</source>
            <translation type="unfinished">ne se touchent pas</translation>
        </message>
        <message>
            <location filename="../widgets/figures.py" />
            <source>in the {place}</source>
            <translation type="unfinished">{place}</translation>
        </message>
        <message>
            <location filename="../widgets/figures.py" />
            <source>nowhere</source>
            <translation type="unfinished">nulle part</translation>
        </message>
        <message>
            <location filename="../widgets/form.py" />
            <source>Cancelling…</source>
            <translation type="unfinished">Annulation…</translation>
        </message>
        <message>
            <location filename="../widgets/form.py" />
            <source>Area the question is about</source>
            <translation type="unfinished">Zone sur laquelle porte la question</translation>
        </message>
        <message>
            <location filename="../widgets/form.py" />
            <source>The devices are known once the runtime has started.</source>
            <translation type="unfinished">Les périphériques sont connus une fois le moteur démarré.</translation>
        </message>
        <message>
            <location filename="../widgets/form.py" />
            <source>The embedded model, and those added with “terrascope models”; they are known once the runtime has started.</source>
            <translation type="unfinished">Le modèle intégré, et ceux ajoutés avec « terrascope models » ; connus une fois le moteur démarré.</translation>
        </message>
        <message>
            <location filename="../widgets/form.py" />
            <source>Ask (Enter)</source>
            <translation type="unfinished">Interroger (Entrée)</translation>
        </message>
        <message>
            <location filename="../widgets/form.py" />
            <source>Cancel (Escape)</source>
            <translation type="unfinished">Annuler (Échap)</translation>
        </message>
        <message>
            <location filename="../widgets/form.py" />
            <source>Questions asked in this project, and their answers</source>
            <translation type="unfinished">Questions posées dans ce projet, et leurs réponses</translation>
        </message>
        <message>
            <location filename="../widgets/form.py" />
            <source>History of questions</source>
            <translation type="unfinished">Historique des questions</translation>
        </message>
        <message>
            <location filename="../widgets/form.py" />
            <source>Help</source>
            <translation type="unfinished">Aide</translation>
        </message>
        <message>
            <location filename="../widgets/form.py" />
            <source>How questions are asked, in the manual</source>
            <translation type="unfinished">Comment poser des questions, dans le manuel</translation>
        </message>
        <message>
            <location filename="../widgets/form.py" />
            <source>Progress of the question</source>
            <translation type="unfinished">Progression de la question</translation>
        </message>
        <message>
            <location filename="../widgets/form.py" />
            <source>Asking…</source>
            <translation type="unfinished">Question en cours…</translation>
        </message>
        <message>
            <location filename="../widgets/form.py" />
            <source>&amp;Layers</source>
            <translation type="unfinished">&amp;Couches</translation>
        </message>
        <message>
            <location filename="../widgets/form.py" />
            <source>&amp;Question</source>
            <translation type="unfinished">&amp;Question</translation>
        </message>
        <message>
            <location filename="../widgets/form.py" />
            <source>A&amp;rea</source>
            <translation type="unfinished">&amp;Zone</translation>
        </message>
        <message>
            <location filename="../widgets/form.py" />
            <source>De&amp;vice</source>
            <translation type="unfinished">&amp;Périphérique</translation>
        </message>
        <message>
            <location filename="../widgets/history_panel.py" />
            <source>No question was asked in this project yet. Answers are listed here, and saved with the project.</source>
            <translation type="unfinished">Aucune question n'a encore été posée dans ce projet. Les réponses s'affichent ici et sont enregistrées avec le projet.</translation>
        </message>
        <message>
            <location filename="../widgets/history_panel.py" />
            <source>Back to the question (Esc)</source>
            <translation type="unfinished">Retour à la question (Échap)</translation>
        </message>
        <message>
            <location filename="../widgets/history_panel.py" />
            <source>Back to the question</source>
            <translation type="unfinished">Retour à la question</translation>
        </message>
        <message>
            <location filename="../widgets/history_panel.py" />
            <source>Search questions, answers, layers</source>
            <translation type="unfinished">Chercher questions, réponses, couches</translation>
        </message>
        <message>
            <location filename="../widgets/history_panel.py" />
            <source>Search the history</source>
            <translation type="unfinished">Chercher dans l'historique</translation>
        </message>
        <message>
            <location filename="../widgets/history_panel.py" />
            <source>Questions asked before, newest first</source>
            <translation type="unfinished">Questions posées, la plus récente d'abord</translation>
        </message>
        <message>
            <location filename="../widgets/history_panel.py" />
            <source>Open again</source>
            <translation type="unfinished">Rouvrir</translation>
        </message>
        <message>
            <location filename="../widgets/history_panel.py" />
            <source>Show this answer and its layers again (Return)</source>
            <translation type="unfinished">Montrer à nouveau cette réponse et ses couches (Entrée)</translation>
        </message>
        <message>
            <location filename="../widgets/history_panel.py" />
            <source>Ask again</source>
            <translation type="unfinished">Reposer</translation>
        </message>
        <message>
            <location filename="../widgets/history_panel.py" />
            <source>Put this question and its layers into the form</source>
            <translation type="unfinished">Remettre cette question et ses couches dans le formulaire</translation>
        </message>
        <message>
            <location filename="../widgets/history_panel.py" />
            <source>Copy </source>
            <translation type="unfinished">Copier </translation>
        </message>
        <message>
            <location filename="../widgets/history_panel.py" />
            <source>Copy this question</source>
            <translation type="unfinished">Copier cette question</translation>
        </message>
        <message>
            <location filename="../widgets/history_panel.py" />
            <source>Remove </source>
            <translation type="unfinished">Retirer </translation>
        </message>
        <message>
            <location filename="../widgets/history_panel.py" />
            <source>Remove from the history</source>
            <translation type="unfinished">Retirer de l'historique</translation>
        </message>
        <message>
            <location filename="../widgets/history_panel.py" />
            <source>Copy</source>
            <translation type="unfinished">Copier</translation>
        </message>
        <message>
            <location filename="../widgets/history_panel.py" />
            <source>&amp;History</source>
            <translation type="unfinished">&amp;Historique</translation>
        </message>
        <message>
            <location filename="../widgets/history_panel.py" />
            <source>No question with these words.</source>
            <translation type="unfinished">Aucune question avec ces mots.</translation>
        </message>
        <message>
            <location filename="../widgets/history_panel.py" />
            <source>Remove this one</source>
            <translation type="unfinished">Retirer celle-ci</translation>
        </message>
        <message>
            <location filename="../widgets/history_panel.py" />
            <source>Clear all…</source>
            <translation type="unfinished">Tout effacer…</translation>
        </message>
        <message>
            <location filename="../widgets/history_panel.py" />
            <source>As a “terrascope ask” line</source>
            <translation type="unfinished">Comme ligne « terrascope ask »</translation>
        </message>
        <message>
            <location filename="../widgets/history_panel.py" />
            <source>As Python for QGIS</source>
            <translation type="unfinished">Comme Python pour QGIS</translation>
        </message>
        <message>
            <location filename="../widgets/install_choices.py" />
            <source>What PyTorch is built for</source>
            <translation type="unfinished">Pour quoi PyTorch est construit</translation>
        </message>
        <message>
            <location filename="../widgets/install_choices.py" />
            <source>From a folder of wheels…</source>
            <translation type="unfinished">Depuis un dossier de wheels…</translation>
        </message>
        <message>
            <location filename="../widgets/install_choices.py" />
            <source>{fetched} GB to fetch, {installed} GB on disk ({free} GB are free)</source>
            <translation type="unfinished">{fetched} Go à télécharger, {installed} Go sur disque ({free} Go sont libres)</translation>
        </message>
        <message>
            <location filename="../widgets/install_choices.py" />
            <source>about {fetched} GB to fetch, {installed} GB on disk, not measured ({free} GB are free)</source>
            <translation type="unfinished">environ {fetched} Go à télécharger, {installed} Go sur disque, non mesuré ({free} Go sont libres)</translation>
        </message>
        <message>
            <location filename="../widgets/install_choices.py" />
            <source>Change…</source>
            <translation type="unfinished">Changer…</translation>
        </message>
        <message>
            <location filename="../widgets/install_choices.py" />
            <source>Choose the folder the runtime goes to</source>
            <translation type="unfinished">Choisir le dossier du moteur</translation>
        </message>
        <message>
            <location filename="../widgets/install_choices.py" />
            <source>Another…</source>
            <translation type="unfinished">Autre…</translation>
        </message>
        <message>
            <location filename="../widgets/install_choices.py" />
            <source>Choose another Python, 3.11 to 3.14</source>
            <translation type="unfinished">Choisir un autre Python, 3.11 à 3.14</translation>
        </message>
        <message>
            <location filename="../widgets/install_choices.py" />
            <source>For</source>
            <translation type="unfinished">Pour</translation>
        </message>
        <message>
            <location filename="../widgets/install_choices.py" />
            <source>Size</source>
            <translation type="unfinished">Taille</translation>
        </message>
        <message>
            <location filename="../widgets/install_choices.py" />
            <source>Where</source>
            <translation type="unfinished">Où</translation>
        </message>
        <message>
            <location filename="../widgets/install_choices.py" />
            <source>Python</source>
            <translation type="unfinished">Python</translation>
        </message>
        <message>
            <location filename="../widgets/layer_choice.py" />
            <source>bands and numbers as the runtime finds them</source>
            <translation type="unfinished">bandes et nombres comme les trouve le moteur</translation>
        </message>
        <message>
            <location filename="../widgets/layer_choice.py" />
            <source>No raster layer in this project yet. Add a satellite or aerial image to ask about it.</source>
            <translation type="unfinished">Pas encore de couche raster dans ce projet. Ajoutez une image satellite ou aérienne pour l'interroger.</translation>
        </message>
        <message>
            <location filename="../widgets/layer_choice.py" />
            <source>&amp;Bands…</source>
            <translation type="unfinished">&amp;Bandes…</translation>
        </message>
        <message>
            <location filename="../widgets/layer_choice.py" />
            <source>{layer}: {bands}</source>
            <translation type="unfinished">{layer} : {bands}</translation>
        </message>
        <message>
            <location filename="../widgets/layer_choice.py" />
            <source>Which band of “{layer}” is what, and what its numbers mean</source>
            <translation type="unfinished">Quelle bande de « {layer} » est quoi, et ce que signifient ses nombres</translation>
        </message>
        <message>
            <location filename="../widgets/layer_choice.py" />
            <source>Layers the question is asked of</source>
            <translation type="unfinished">Couches interrogées</translation>
        </message>
        <message>
            <location filename="../widgets/layer_choice.py" />
            <source>Kind of {row}</source>
            <translation type="unfinished">Type de {row}</translation>
        </message>
        <message>
            <location filename="../widgets/layer_choice.py" />
            <source>Kind</source>
            <translation type="unfinished">Type</translation>
        </message>
        <message>
            <location filename="../widgets/layer_choice.py" />
            <source>A layer's name</source>
            <translation type="unfinished">Nom de couche</translation>
        </message>
        <message>
            <location filename="../widgets/notice.py" />
            <source>Info</source>
            <translation type="unfinished">Info</translation>
        </message>
        <message>
            <location filename="../widgets/notice.py" />
            <source>Success</source>
            <translation type="unfinished">Succès</translation>
        </message>
        <message>
            <location filename="../widgets/notice.py" />
            <source>Warning</source>
            <translation type="unfinished">Avertissement</translation>
        </message>
        <message>
            <location filename="../widgets/notice.py" />
            <source>Error</source>
            <translation type="unfinished">Erreur</translation>
        </message>
        <message>
            <location filename="../widgets/notice.py" />
            <source>Dismiss</source>
            <translation type="unfinished">Fermer</translation>
        </message>
        <message>
            <location filename="../widgets/notice.py" />
            <source>Dismiss this message</source>
            <translation type="unfinished">Fermer ce message</translation>
        </message>
        <message>
            <location filename="../widgets/notice.py" />
            <source>{kind}: {text}</source>
            <translation type="unfinished">{kind} : {text}</translation>
        </message>
        <message>
            <location filename="../widgets/question_field.py" />
            <source>How much</source>
            <translation type="unfinished">Combien</translation>
        </message>
        <message>
            <location filename="../widgets/question_field.py" />
            <source>Compare</source>
            <translation type="unfinished">Comparer</translation>
        </message>
        <message>
            <location filename="../widgets/question_field.py" />
            <source>Near</source>
            <translation type="unfinished">Près</translation>
        </message>
        <message>
            <location filename="../widgets/question_field.py" />
            <source>Two dates</source>
            <translation type="unfinished">Deux dates</translation>
        </message>
        <message>
            <location filename="../widgets/question_field.py" />
            <source>Multiple choice</source>
            <translation type="unfinished">Choix multiple</translation>
        </message>
        <message>
            <location filename="../widgets/question_field.py" />
            <source>Type a question about the chosen layers. Enter asks it.</source>
            <translation type="unfinished">Saisissez en anglais une question sur les couches choisies. Entrée la pose.</translation>
        </message>
        <message>
            <location filename="../widgets/question_field.py" />
            <source>Examples</source>
            <translation type="unfinished">Exemples</translation>
        </message>
        <message>
            <location filename="../widgets/question_field.py" />
            <source>Example questions</source>
            <translation type="unfinished">Questions d'exemple</translation>
        </message>
        <message>
            <location filename="../widgets/question_field.py" />
            <source>{used} of {max_characters}</source>
            <translation type="unfinished">{used} sur {max_characters}</translation>
        </message>
        <message>
            <location filename="../widgets/runtime_setup.py" />
            <source>The network runs in a Python of its own, outside QGIS. This is what Install would fetch and make; nothing is installed before you press it.</source>
            <translation type="unfinished">Le réseau s'exécute dans un Python à lui, hors de QGIS. Voici ce que « Installer » téléchargerait et créerait ; rien n'est installé avant que vous n'appuyiez.</translation>
        </message>
        <message>
            <location filename="../widgets/runtime_setup.py" />
            <source>TerraScope needs its runtime</source>
            <translation type="unfinished">TerraScope a besoin de son moteur</translation>
        </message>
        <message>
            <location filename="../widgets/runtime_setup.py" />
            <source>Installing the runtime</source>
            <translation type="unfinished">Installation du moteur</translation>
        </message>
        <message>
            <location filename="../widgets/runtime_setup.py" />
            <source>QGIS can be used meanwhile.</source>
            <translation type="unfinished">QGIS peut être utilisé en attendant.</translation>
        </message>
        <message>
            <location filename="../widgets/runtime_setup.py" />
            <source>Stopping, and clearing away what was begun…</source>
            <translation type="unfinished">Arrêt et nettoyage de ce qui était commencé…</translation>
        </message>
        <message>
            <location filename="../widgets/runtime_setup.py" />
            <source>Testing… (some seconds)</source>
            <translation type="unfinished">Test… (quelques secondes)</translation>
        </message>
        <message>
            <location filename="../widgets/runtime_setup.py" />
            <source>Progress of the installation</source>
            <translation type="unfinished">Progression de l'installation</translation>
        </message>
        <message>
            <location filename="../widgets/runtime_setup.py" />
            <source>Log of the installation</source>
            <translation type="unfinished">Journal de l'installation</translation>
        </message>
        <message>
            <location filename="../widgets/runtime_setup.py" />
            <source>Install</source>
            <translation type="unfinished">Installer</translation>
        </message>
        <message>
            <location filename="../widgets/runtime_setup.py" />
            <source>Test runtime</source>
            <translation type="unfinished">Tester le moteur</translation>
        </message>
        <message>
            <location filename="../widgets/runtime_setup.py" />
            <source>Remove runtime</source>
            <translation type="unfinished">Retirer le moteur</translation>
        </message>
        <message>
            <location filename="../widgets/runtime_setup.py" />
            <source>Log</source>
            <translation type="unfinished">Journal</translation>
        </message>
        <message>
            <location filename="../widgets/runtime_setup.py" />
            <source>Copy log</source>
            <translation type="unfinished">Copier le journal</translation>
        </message>
        <message>
            <location filename="../widgets/runtime_setup.py" />
            <source>Other ways</source>
            <translation type="unfinished">Autres façons</translation>
        </message>
        <message>
            <location filename="../widgets/runtime_setup.py" />
            <source>Command that installs the runtime</source>
            <translation type="unfinished">Commande qui installe le moteur</translation>
        </message>
        <message>
            <location filename="../widgets/runtime_setup.py" />
            <source>Copy install command</source>
            <translation type="unfinished">Copier la commande d'installation</translation>
        </message>
        <message>
            <location filename="../widgets/runtime_setup.py" />
            <source>Check again</source>
            <translation type="unfinished">Vérifier à nouveau</translation>
        </message>
        <message>
            <location filename="../widgets/runtime_setup.py" />
            <source>Choose an existing Python…</source>
            <translation type="unfinished">Choisir un Python existant…</translation>
        </message>
        <message>
            <location filename="../widgets/runtime_setup.py" />
            <source>By hand: run this in a terminal, then press “Check again”.</source>
            <translation type="unfinished">À la main : lancez ceci dans un terminal, puis appuyez sur « Vérifier à nouveau ».</translation>
        </message>
        <message>
            <location filename="../widgets/runtime_setup.py" />
            <source>Copied</source>
            <translation type="unfinished">Copié</translation>
        </message>
        <message>
            <location filename="../widgets/runtime_setup.py" />
            <source>The runtime works</source>
            <translation type="unfinished">Le moteur marche</translation>
        </message>
        <message>
            <location filename="../widgets/runtime_setup.py" />
            <source>Install again</source>
            <translation type="unfinished">Installer à nouveau</translation>
        </message>
        <message>
            <location filename="../widgets/runtime_setup.py" />
            <source>The runtime is already in a Python of yours?</source>
            <translation type="unfinished">Le moteur est déjà dans un de vos Python ?</translation>
        </message>
        <message>
            <location filename="../widgets/series_chart.py" />
            <source>Area over time</source>
            <translation type="unfinished">Surface au cours du temps</translation>
        </message>
        <message>
            <location filename="../widgets/series_chart.py" />
            <source>{class_name}: {tendency} from {begin} to {end}</source>
            <translation type="unfinished">{class_name} : {tendency} de {begin} à {end}</translation>
        </message>
        <message>
            <location filename="../widgets/series_view.py" />
            <source>{trend}  ·  {change} in all</source>
            <translation type="unfinished">{trend}  ·  {change} en tout</translation>
        </message>
        <message>
            <location filename="../widgets/series_view.py" />
            <source>Trend over all dates (Theil-Sen), and the change from the first date to the last</source>
            <translation type="unfinished">Tendance sur toutes les dates (Theil-Sen), et le changement de la première à la dernière</translation>
        </message>
        <message>
            <location filename="../widgets/series_view.py" />
            <source>{name} at each date</source>
            <translation type="unfinished">{name} à chaque date</translation>
        </message>
        <message>
            <location filename="../widgets/series_view.py" />
            <source>Show {class_name} at each date</source>
            <translation type="unfinished">Montrer {class_name} à chaque date</translation>
        </message>
        <message>
            <location filename="../widgets/series_view.py" />
            <source>Select on the map: {class_name} on {date}</source>
            <translation type="unfinished">Sélectionner sur la carte : {class_name} le {date}</translation>
        </message>
        <message>
            <location filename="../widgets/series_view.py" />
            <source>Select the {class_name} of {date} on the map</source>
            <translation type="unfinished">Sélectionner {class_name} du {date} sur la carte</translation>
        </message>
        <message>
            <location filename="../widgets/series_view.py" />
            <source>not compared</source>
            <translation type="unfinished">non comparé</translation>
        </message>
        <message>
            <location filename="../widgets/steps.py" />
            <source>Whether the {name} counts: switched off, the whole mask is left out of all figures</source>
            <translation type="unfinished">Si {name} compte : éteint, tout le masque est laissé hors des chiffres</translation>
        </message>
        <message>
            <location filename="../widgets/steps.py" />
            <source>The {name} counts</source>
            <translation type="unfinished">{name} compte</translation>
        </message>
        <message>
            <location filename="../widgets/steps.py" />
            <source>Correct the {name}: click on the map to add or remove, leave regions out</source>
            <translation type="unfinished">Corriger {name} : cliquez sur la carte pour ajouter ou retirer, écartez des régions</translation>
        </message>
        <message>
            <location filename="../widgets/steps.py" />
            <source>by SAR {share} %</source>
            <translation type="unfinished">par SAR {share} %</translation>
        </message>
        <message>
            <location filename="../widgets/steps.py" />
            <source>Reasoning steps</source>
            <translation type="unfinished">Étapes du raisonnement</translation>
        </message>
        <message>
            <location filename="../widgets/steps.py" />
            <source>Select on the map: {phrase}</source>
            <translation type="unfinished">Sélectionner sur la carte : {phrase}</translation>
        </message>
        <message>
            <location filename="../widgets/steps.py" />
            <source>Select the {phrase} on the map</source>
            <translation type="unfinished">Sélectionner {phrase} sur la carte</translation>
        </message>
        <message>
            <location filename="../widgets/steps.py" />
            <source>The sensor believed for this mask's evidence: SAR in {share} % of it, the optical bands in the rest</source>
            <translation type="unfinished">Le capteur cru pour les indices de ce masque : le SAR à {share} %, les bandes optiques pour le reste</translation>
        </message>
        <message>
            <location filename="../widgets/swipe_handle.py" />
            <source>Handle between two dates</source>
            <translation type="unfinished">Poignée entre deux dates</translation>
        </message>
        <message>
            <location filename="../widgets/swipe_handle.py" />
            <source>Arrow keys move it, Home and End show one date alone, Escape closes</source>
            <translation type="unfinished">Les flèches la déplacent, Début et Fin montrent une seule date, Échap ferme</translation>
        </message>
        <message>
            <location filename="../widgets/swipe_handle.py" />
            <source>Drag, or move with the arrow keys; Space shows one date and the other in turn; Escape closes</source>
            <translation type="unfinished">Glissez, ou déplacez avec les flèches ; Espace montre l'une puis l'autre date ; Échap ferme</translation>
        </message>
        <message>
            <location filename="../widgets/swipe_handle.py" />
            <source>Date left of the handle</source>
            <translation type="unfinished">Date à gauche de la poignée</translation>
        </message>
        <message>
            <location filename="../widgets/swipe_handle.py" />
            <source>Date right of the handle</source>
            <translation type="unfinished">Date à droite de la poignée</translation>
        </message>
        <message>
            <location filename="../widgets/swipe_handle.py" />
            <source>Masks</source>
            <translation type="unfinished">Masques</translation>
        </message>
        <message>
            <location filename="../widgets/swipe_handle.py" />
            <source>What the answer outlined at each date, over the images</source>
            <translation type="unfinished">Ce que la réponse a tracé à chaque date, sur les images</translation>
        </message>
        <message>
            <location filename="../widgets/swipe_handle.py" />
            <source>End the swipe (Escape)</source>
            <translation type="unfinished">Terminer le balayage (Échap)</translation>
        </message>
        <message>
            <location filename="../widgets/swipe_handle.py" />
            <source>End the swipe</source>
            <translation type="unfinished">Terminer le balayage</translation>
        </message>
    </context>
</TS>
