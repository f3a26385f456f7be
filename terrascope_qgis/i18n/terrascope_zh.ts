<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- unfinished translations are machine drafts: nobody who speaks the language has checked them yet -->
<TS version="2.1" language="zh" sourcelanguage="en">
    <context>
        <name>TerraScope</name>
        <message>
            <location filename="../area.py" />
            <source>What the map shows</source>
            <translation type="unfinished">地图所示范围</translation>
        </message>
        <message>
            <location filename="../area.py" />
            <source>{called} lies beside “{name}”. Draw another on it, or choose “Whole layer”.</source>
            <translation type="unfinished">{called}在“{name}”之外。请在其上另画一个，或选择“整个图层”。</translation>
        </message>
        <message>
            <location filename="../area.py" />
            <source>The project has no CRS, so what the map shows is nowhere. Choose “Whole layer”.</source>
            <translation type="unfinished">工程没有坐标参照系，地图所示范围无从定位。请选择“整个图层”。</translation>
        </message>
        <message>
            <location filename="../area.py" />
            <source>“{name}” is a web map without an end. Zoom in and choose “What the map shows” as the area.</source>
            <translation type="unfinished">“{name}”是没有边界的网络地图。请放大，并选择“地图所示范围”作为区域。</translation>
        </message>
        <message>
            <location filename="../area.py" />
            <source>{called} lie beside “{name}”. Select polygons that touch it, or choose another area.</source>
            <translation type="unfinished">{called}在“{name}”之外。请选择与它相交的多边形，或选择其他区域。</translation>
        </message>
        <message>
            <location filename="../area.py" />
            <source>The map shows nothing of “{name}”. Zoom to it, or choose “Whole layer”.</source>
            <translation type="unfinished">地图上看不到“{name}”。请缩放到它，或选择“整个图层”。</translation>
        </message>
        <message>
            <location filename="../asking.py" />
            <source>Drawing and cutting out the layers…</source>
            <translation type="unfinished">正在绘制和裁剪图层…</translation>
        </message>
        <message>
            <location filename="../asking.py" />
            <source>The runtime ended before the answer was there.</source>
            <translation type="unfinished">运行环境在得出答案之前已结束。</translation>
        </message>
        <message>
            <location filename="../asking.py" />
            <source>Ask again.</source>
            <translation type="unfinished">请再问一次。</translation>
        </message>
        <message>
            <location filename="../asking.py" />
            <source>The question was cancelled.</source>
            <translation type="unfinished">提问已取消。</translation>
        </message>
        <message>
            <location filename="../bands_window.py" />
            <source>Bands of {layer}</source>
            <translation type="unfinished">{layer}的波段</translation>
        </message>
        <message>
            <location filename="../bands_window.py" />
            <source>Looking at the layer…</source>
            <translation type="unfinished">正在查看图层…</translation>
        </message>
        <message>
            <location filename="../correcting/edits.py" />
            <source>left out</source>
            <translation type="unfinished">已排除</translation>
        </message>
        <message>
            <location filename="../correcting/edits.py" />
            <source>{count} clicks</source>
            <translation type="unfinished">{count} 次点击</translation>
        </message>
        <message>
            <location filename="../correcting/edits.py" />
            <source>1 click</source>
            <translation type="unfinished">1 次点击</translation>
        </message>
        <message>
            <location filename="../correcting/edits.py" />
            <source>{count} regions left out</source>
            <translation type="unfinished">已排除 {count} 个区块</translation>
        </message>
        <message>
            <location filename="../correcting/edits.py" />
            <source>1 region left out</source>
            <translation type="unfinished">已排除 1 个区块</translation>
        </message>
        <message>
            <location filename="../correcting/from_dock.py" />
            <source>{name} of {date}</source>
            <translation type="unfinished">{date} 的{name}</translation>
        </message>
        <message>
            <location filename="../correcting/from_dock.py" />
            <source>The next question is asked inside the selected regions. Type it, and press Ask.</source>
            <translation type="unfinished">下一个问题将在所选区块内提出。请输入问题，然后按“提问”。</translation>
        </message>
        <message>
            <location filename="../correcting/from_dock.py" />
            <source>{answer} (corrected by hand)</source>
            <translation type="unfinished">{answer}（手动更正）</translation>
        </message>
        <message>
            <location filename="../correcting/from_dock.py" />
            <source>This place has no coordinates in the CRS of the answer. Click nearer to its layers.</source>
            <translation type="unfinished">此处在答案的坐标参照系中没有坐标。请在其图层附近点击。</translation>
        </message>
        <message>
            <location filename="../correcting/session.py" />
            <source>Measuring again…</source>
            <translation type="unfinished">正在重新量测…</translation>
        </message>
        <message>
            <location filename="../correcting/session.py" />
            <source>The runtime ended. Try again.</source>
            <translation type="unfinished">运行环境已结束。请再试一次。</translation>
        </message>
        <message>
            <location filename="../cut_outs.py" />
            <source>it could not be read to the end</source>
            <translation type="unfinished">未能读到末尾</translation>
        </message>
        <message>
            <location filename="../cutting.py" />
            <source>{width} × {height} pixels</source>
            <translation type="unfinished">{width} × {height} 像素</translation>
        </message>
        <message>
            <location filename="../cutting.py" />
            <source>“{source}” is a web map, drawn as a picture at {ground_pixel_m} m a pixel: figures from it come from colours on a screen, not from measured reflectance.</source>
            <translation type="unfinished">“{source}”是网络地图，按每像素 {ground_pixel_m} 米绘成图片：由此得到的数字来自屏幕颜色，而非实测反射率。</translation>
        </message>
        <message>
            <location filename="../cutting.py" />
            <source>The layer “{source}” could not be cut out for the runtime: {why}.</source>
            <translation type="unfinished">无法为运行环境裁剪图层“{source}”：{why}。</translation>
        </message>
        <message>
            <location filename="../cutting.py" />
            <source>it does not cover the area of interest</source>
            <translation type="unfinished">它没有覆盖关注区域</translation>
        </message>
        <message>
            <location filename="../cutting.py" />
            <source>the area of interest is empty in its CRS</source>
            <translation type="unfinished">关注区域在其坐标参照系中为空</translation>
        </message>
        <message>
            <location filename="../cutting.py" />
            <source>the cut-out would have {size}, {most} a side are the most: choose a smaller area, or larger pixels for web maps</source>
            <translation type="unfinished">裁剪结果将有 {size}，每边最多 {most}：请选择更小的区域，或为网络地图选择更大的像素</translation>
        </message>
        <message>
            <location filename="../cutting.py" />
            <source>the cut-out would have {size}, {most} are the most: choose a smaller area</source>
            <translation type="unfinished">裁剪结果将有 {size}，最多 {most}：请选择更小的区域</translation>
        </message>
        <message>
            <location filename="../cutting.py" />
            <source>its provider can't be read in the background</source>
            <translation type="unfinished">其数据提供者无法在后台读取</translation>
        </message>
        <message>
            <location filename="../cutting.py" />
            <source>the size of its pixels is unknown</source>
            <translation type="unfinished">其像素大小未知</translation>
        </message>
        <message>
            <location filename="../cutting.py" />
            <source>its server sent no picture of the area. Check that the map shows it there, and the connection</source>
            <translation type="unfinished">其服务器没有发送该区域的图片。请检查地图在该处是否显示它，以及网络连接</translation>
        </message>
        <message>
            <location filename="../cutting.py" />
            <source>{share} of it came empty.</source>
            <translation type="unfinished">其中 {share} 为空。</translation>
        </message>
        <message>
            <location filename="../cutting.py" />
            <source>the area of interest lies outside its CRS</source>
            <translation type="unfinished">关注区域在其坐标参照系之外</translation>
        </message>
        <message>
            <location filename="../dock.py" />
            <source>Python that has TerraScope's runtime</source>
            <translation type="unfinished">带有 TerraScope 运行环境的 Python</translation>
        </message>
        <message>
            <location filename="../dock.py" />
            <source>The answer's GeoPackage lacks {tables}: ask again.</source>
            <translation type="unfinished">答案的 GeoPackage 缺少 {tables}：请再问一次。</translation>
        </message>
        <message>
            <location filename="../dock.py" />
            <source>Starting the runtime…</source>
            <translation type="unfinished">正在启动运行环境…</translation>
        </message>
        <message>
            <location filename="../export/copies.py" />
            <source>“{source}” is gone. Ask the question again.</source>
            <translation type="unfinished">“{source}”已不存在。请重新提问。</translation>
        </message>
        <message>
            <location filename="../export/copies.py" />
            <source>The mask “{source}” is gone. Ask the question again.</source>
            <translation type="unfinished">掩膜“{source}”已不存在。请重新提问。</translation>
        </message>
        <message>
            <location filename="../export/copies.py" />
            <source>“{source}” can't be copied: {error}. Close programs that have it open.</source>
            <translation type="unfinished">无法复制“{source}”：{error}。请关闭打开它的程序。</translation>
        </message>
        <message>
            <location filename="../export/exporting.py" />
            <source>Export from TerraScope</source>
            <translation type="unfinished">从 TerraScope 导出</translation>
        </message>
        <message>
            <location filename="../export/exporting.py" />
            <source>The export failed: {error}. Nothing was written.</source>
            <translation type="unfinished">导出失败：{error}。没有写入任何内容。</translation>
        </message>
        <message>
            <location filename="../export/exporting.py" />
            <source>“{path}” is the layer “{layer}” of this project, so it can't be replaced. Remove the layer first, or choose another name.</source>
            <translation type="unfinished">“{path}”是本工程的图层“{layer}”，因此不能替换。请先移除该图层，或换一个名称。</translation>
        </message>
        <message>
            <location filename="../export/exporting.py" />
            <source>The export was cancelled. Nothing was written.</source>
            <translation type="unfinished">导出已取消。没有写入任何内容。</translation>
        </message>
        <message>
            <location filename="../export/files.py" />
            <source>Choose another folder or name.</source>
            <translation type="unfinished">请选择其他文件夹或名称。</translation>
        </message>
        <message>
            <location filename="../export/files.py" />
            <source>The name is empty. Type what the files shall be called, for example “q1”.</source>
            <translation type="unfinished">名称为空。请输入文件的名称，例如“q1”。</translation>
        </message>
        <message>
            <location filename="../export/files.py" />
            <source>The name “{stem}” holds “{found}”, which file names can't. Take it out.</source>
            <translation type="unfinished">名称“{stem}”含有文件名不允许的“{found}”。请去掉它。</translation>
        </message>
        <message>
            <location filename="../export/files.py" />
            <source>Windows can't have files called “{stem}”. Choose another name.</source>
            <translation type="unfinished">Windows 不允许名为“{stem}”的文件。请换一个名称。</translation>
        </message>
        <message>
            <location filename="../export/files.py" />
            <source>The name is too long: with each layer's name behind it, it must be shorter by {over} characters.</source>
            <translation type="unfinished">名称太长：后面还要加上各图层的名称，须缩短 {over} 个字符。</translation>
        </message>
        <message>
            <location filename="../export/files.py" />
            <source>No folder is chosen. Choose where the files shall go.</source>
            <translation type="unfinished">未选择文件夹。请选择文件的存放位置。</translation>
        </message>
        <message>
            <location filename="../export/files.py" />
            <source>There is no drive for “{folder}”. Choose another folder.</source>
            <translation type="unfinished">“{folder}”没有对应的驱动器。请选择其他文件夹。</translation>
        </message>
        <message>
            <location filename="../export/files.py" />
            <source>“{existing}” is a file, so nothing can be put into it. Choose a folder.</source>
            <translation type="unfinished">“{existing}”是文件，无法在其中存放内容。请选择文件夹。</translation>
        </message>
        <message>
            <location filename="../export/files.py" />
            <source>{names} and {more} more</source>
            <translation type="unfinished">{names} 以及另外 {more} 个</translation>
        </message>
        <message>
            <location filename="../export/files.py" />
            <source>the name is too long</source>
            <translation type="unfinished">名称太长</translation>
        </message>
        <message>
            <location filename="../export/files.py" />
            <source>another program has it open</source>
            <translation type="unfinished">其他程序正打开它</translation>
        </message>
        <message>
            <location filename="../export/files.py" />
            <source>Close it in the other program, or choose another name.</source>
            <translation type="unfinished">请在其他程序中关闭它，或换一个名称。</translation>
        </message>
        <message>
            <location filename="../export/files.py" />
            <source>Folder and name are longer by {over} characters than Windows takes. Choose shorter ones.</source>
            <translation type="unfinished">文件夹和名称比 Windows 允许的长 {over} 个字符。请选择更短的。</translation>
        </message>
        <message>
            <location filename="../export/files.py" />
            <source>The folder “{existing}” can't be written to: {error}. Choose another.</source>
            <translation type="unfinished">无法写入文件夹“{existing}”：{error}。请另选一个。</translation>
        </message>
        <message>
            <location filename="../export/files.py" />
            <source>“{folder}” can't be written to: {error}. Choose another folder.</source>
            <translation type="unfinished">无法写入“{folder}”：{error}。请选择其他文件夹。</translation>
        </message>
        <message>
            <location filename="../export/files.py" />
            <source>“{name}” can't be replaced: {error}. {way_out}</source>
            <translation type="unfinished">无法替换“{name}”：{error}。{way_out}</translation>
        </message>
        <message>
            <location filename="../export/formats.py" />
            <source>A Shapefile for each layer, with its style and metadata beside it (.qml, .qmd).</source>
            <translation type="unfinished">每个图层一个 Shapefile，样式和元数据放在旁边（.qml、.qmd）。</translation>
        </message>
        <message>
            <location filename="../export/formats.py" />
            <source>field names beyond 10 characters, texts beyond 254, field aliases, times of day; files beyond 2 GB.</source>
            <translation type="unfinished">超过 10 个字符的字段名、超过 254 的文本、字段别名、时刻；超过 2 GB 的文件。</translation>
        </message>
        <message>
            <location filename="../export/formats.py" />
            <source>One file with all layers, their styles and metadata.</source>
            <translation type="unfinished">一个文件，包含所有图层及其样式和元数据。</translation>
        </message>
        <message>
            <location filename="../export/formats.py" />
            <source>A file for each layer, for web maps.</source>
            <translation type="unfinished">每个图层一个文件，用于网络地图。</translation>
        </message>
        <message>
            <location filename="../export/formats.py" />
            <source>the CRS (always longitude and latitude, 7 decimals), styles, field aliases, metadata.</source>
            <translation type="unfinished">坐标参照系（总是经纬度，7 位小数）、样式、字段别名、元数据。</translation>
        </message>
        <message>
            <location filename="../export/formats.py" />
            <source>A file for each layer, for Google Earth, in its colours.</source>
            <translation type="unfinished">每个图层一个文件，用于 Google Earth，保留颜色。</translation>
        </message>
        <message>
            <location filename="../export/formats.py" />
            <source>the CRS (always longitude and latitude), aliases, categories as such, metadata.</source>
            <translation type="unfinished">坐标参照系（总是经纬度）、别名、分类本身、元数据。</translation>
        </message>
        <message>
            <location filename="../export/formats.py" />
            <source>CSV tables</source>
            <translation type="unfinished">CSV 表</translation>
        </message>
        <message>
            <location filename="../export/formats.py" />
            <source>A table for each layer, a line a region, and one of all figures; units in the headings, UTF-8.</source>
            <translation type="unfinished">每个图层一张表，每个区块一行，另有一张全部数字的表；表头含单位，UTF-8。</translation>
        </message>
        <message>
            <location filename="../export/formats.py" />
            <source>outlines and lines (a point inside each is kept, in degrees), styles, metadata.</source>
            <translation type="unfinished">轮廓和线（保留各自内部的一个点，以度为单位）、样式、元数据。</translation>
        </message>
        <message>
            <location filename="../export/formats.py" />
            <source>Masks (GeoTIFF)</source>
            <translation type="unfinished">掩膜（GeoTIFF）</translation>
        </message>
        <message>
            <location filename="../export/formats.py" />
            <source>Each outline as pixels on the scene's grid: 1 inside, 0 outside, 255 no data.</source>
            <translation type="unfinished">每个轮廓为场景格网上的像素：1 为内，0 为外，255 为无数据。</translation>
        </message>
        <message>
            <location filename="../export/formats.py" />
            <source>figures, single regions, styles; the phrase and the date stand in the file's name.</source>
            <translation type="unfinished">数字、单个区块、样式；短语和日期写在文件名中。</translation>
        </message>
        <message>
            <location filename="../export/formats.py" />
            <source>Report (HTML)</source>
            <translation type="unfinished">报告（HTML）</translation>
        </message>
        <message>
            <location filename="../export/formats.py" />
            <source>Question, answer, a map for each step, figures and where they come from, in one file for a browser.</source>
            <translation type="unfinished">问题、答案、每一步的地图、数字及其来源，合为一个供浏览器查看的文件。</translation>
        </message>
        <message>
            <location filename="../export/formats.py" />
            <source>everything that can be measured again: it is for reading.</source>
            <translation type="unfinished">一切可以重新量测的内容：它仅供阅读。</translation>
        </message>
        <message>
            <location filename="../export/formats.py" />
            <source>Report (PDF)</source>
            <translation type="unfinished">报告（PDF）</translation>
        </message>
        <message>
            <location filename="../export/formats.py" />
            <source>The same report on A4 pages.</source>
            <translation type="unfinished">同样的报告，A4 页面。</translation>
        </message>
        <message>
            <location filename="../export/from_dock.py" />
            <source>This answer has no mask to export: nothing was found on the layers.</source>
            <translation type="unfinished">此答案没有可导出的掩膜：图层上什么也没有找到。</translation>
        </message>
        <message>
            <location filename="../export/from_dock.py" />
            <source>Open folder</source>
            <translation type="unfinished">打开文件夹</translation>
        </message>
        <message>
            <location filename="../export/from_dock.py" />
            <source>{files} are in this folder already. Replace, or change folder or name.</source>
            <translation type="unfinished">{files} 已在此文件夹中。请替换，或更改文件夹或名称。</translation>
        </message>
        <message>
            <location filename="../export/from_dock.py" />
            <source>{files} is in this folder already. Replace, or change folder or name.</source>
            <translation type="unfinished">{files} 已在此文件夹中。请替换，或更改文件夹或名称。</translation>
        </message>
        <message>
            <location filename="../export/from_dock.py" />
            <source>Replace</source>
            <translation type="unfinished">替换</translation>
        </message>
        <message>
            <location filename="../export/report/chart.py" />
            <source>Chart: area over time</source>
            <translation type="unfinished">图表：面积随时间的变化</translation>
        </message>
        <message>
            <location filename="../export/report/content.py" />
            <source>distance</source>
            <translation type="unfinished">距离</translation>
        </message>
        <message>
            <location filename="../export/report/content.py" />
            <source>regions</source>
            <translation type="unfinished">区块</translation>
        </message>
        <message>
            <location filename="../export/report/content.py" />
            <source>contact</source>
            <translation type="unfinished">相接</translation>
        </message>
        <message>
            <location filename="../export/report/content.py" />
            <source>place</source>
            <translation type="unfinished">位置</translation>
        </message>
        <message>
            <location filename="../export/report/content.py" />
            <source>{width} × {height} pixels of {pixel_size_m} m in {crs}</source>
            <translation type="unfinished">{width} × {height} 像素，每像素 {pixel_size_m} m，{crs}</translation>
        </message>
        <message>
            <location filename="../export/report/content.py" />
            <source>west {west}, south {south}, east {east}, north {north}</source>
            <translation type="unfinished">西 {west}，南 {south}，东 {east}，北 {north}</translation>
        </message>
        <message>
            <location filename="../export/report/content.py" />
            <source>TerraScope {version}  ·  question {question}</source>
            <translation type="unfinished">TerraScope {version}  ·  问题 {question}</translation>
        </message>
        <message>
            <location filename="../export/report/content.py" />
            <source>{share} of the scene</source>
            <translation type="unfinished">占场景的 {share}</translation>
        </message>
        <message>
            <location filename="../export/report/content.py" />
            <source>confidence {confidence}</source>
            <translation type="unfinished">置信度 {confidence}</translation>
        </message>
        <message>
            <location filename="../export/report/content.py" />
            <source>none found</source>
            <translation type="unfinished">未找到</translation>
        </message>
        <message>
            <location filename="../export/report/content.py" />
            <source>{radar_share} of the evidence by SAR</source>
            <translation type="unfinished">{radar_share} 的依据来自 SAR</translation>
        </message>
        <message>
            <location filename="../export/report/content.py" />
            <source>corrected by hand: {corrections}</source>
            <translation type="unfinished">手动更正：{corrections}</translation>
        </message>
        <message>
            <location filename="../export/report/content.py" />
            <source>{classes}, area over time</source>
            <translation type="unfinished">{classes}，面积随时间的变化</translation>
        </message>
        <message>
            <location filename="../export/report/content.py" />
            <source>{begin} to {end}</source>
            <translation type="unfinished">{begin} 至 {end}</translation>
        </message>
        <message>
            <location filename="../export/report/content.py" />
            <source>Layers</source>
            <translation type="unfinished">图层</translation>
        </message>
        <message>
            <location filename="../export/report/content.py" />
            <source>Dates</source>
            <translation type="unfinished">日期</translation>
        </message>
        <message>
            <location filename="../export/report/content.py" />
            <source>Model</source>
            <translation type="unfinished">模型</translation>
        </message>
        <message>
            <location filename="../export/report/content.py" />
            <source>{model}, {dtype} on {device}</source>
            <translation type="unfinished">{model}，{dtype}，运行于 {device}</translation>
        </message>
        <message>
            <location filename="../export/report/content.py" />
            <source>Checkpoint SHA-256</source>
            <translation type="unfinished">检查点 SHA-256</translation>
        </message>
        <message>
            <location filename="../export/report/content.py" />
            <source>Grid</source>
            <translation type="unfinished">格网</translation>
        </message>
        <message>
            <location filename="../export/report/content.py" />
            <source>Extent</source>
            <translation type="unfinished">范围</translation>
        </message>
        <message>
            <location filename="../export/report/content.py" />
            <source>Measured on</source>
            <translation type="unfinished">量测基于</translation>
        </message>
        <message>
            <location filename="../export/report/content.py" />
            <source>the ellipsoid {ellipsoid}</source>
            <translation type="unfinished">椭球体 {ellipsoid}</translation>
        </message>
        <message>
            <location filename="../export/report/content.py" />
            <source>Model's own words</source>
            <translation type="unfinished">模型自己的话</translation>
        </message>
        <message>
            <location filename="../export/report/content.py" />
            <source>Corrected by hand</source>
            <translation type="unfinished">手动更正</translation>
        </message>
        <message>
            <location filename="../export/report/content.py" />
            <source>Computed in</source>
            <translation type="unfinished">计算用时</translation>
        </message>
        <message>
            <location filename="../export/report/content.py" />
            <source>Software</source>
            <translation type="unfinished">软件</translation>
        </message>
        <message>
            <location filename="../export/report/content.py" />
            <source>TerraScope {version}</source>
            <translation type="unfinished">TerraScope {version}</translation>
        </message>
        <message>
            <location filename="../export/report/content.py" />
            <source>a CRS of its own</source>
            <translation type="unfinished">自定义坐标参照系</translation>
        </message>
        <message>
            <location filename="../export/report/html.py" />
            <source>What</source>
            <translation type="unfinished">内容</translation>
        </message>
        <message>
            <location filename="../export/report/html.py" />
            <source>Figure</source>
            <translation type="unfinished">数字</translation>
        </message>
        <message>
            <location filename="../export/report/html.py" />
            <source>Date</source>
            <translation type="unfinished">日期</translation>
        </message>
        <message>
            <location filename="../export/report/html.py" />
            <source>How measured</source>
            <translation type="unfinished">量测方法</translation>
        </message>
        <message>
            <location filename="../export/report/html.py" />
            <source>Warnings</source>
            <translation type="unfinished">警告</translation>
        </message>
        <message>
            <location filename="../export/report/html.py" />
            <source>Steps</source>
            <translation type="unfinished">步骤</translation>
        </message>
        <message>
            <location filename="../export/report/html.py" />
            <source>Where it comes from</source>
            <translation type="unfinished">来源</translation>
        </message>
        <message>
            <location filename="../export/report/html.py" />
            <source>Figures</source>
            <translation type="unfinished">数字</translation>
        </message>
        <message>
            <location filename="../export/report/maps.py" />
            <source>shortest distance</source>
            <translation type="unfinished">最短距离</translation>
        </message>
        <message>
            <location filename="../export/report/maps.py" />
            <source>gained</source>
            <translation type="unfinished">增加</translation>
        </message>
        <message>
            <location filename="../export/report/maps.py" />
            <source>lost</source>
            <translation type="unfinished">减少</translation>
        </message>
        <message>
            <location filename="../export/report/maps.py" />
            <source>kept</source>
            <translation type="unfinished">保持</translation>
        </message>
        <message>
            <location filename="../export/report/maps.py" />
            <source>Map: {tables}</source>
            <translation type="unfinished">地图：{tables}</translation>
        </message>
        <message>
            <location filename="../export/report/maps.py" />
            <source>Map: {name} on {date}, outlined over the image</source>
            <translation type="unfinished">地图：{date} 的{name}，在影像上勾出轮廓</translation>
        </message>
        <message>
            <location filename="../export/report/maps.py" />
            <source>Map: {name}, outlined over the image</source>
            <translation type="unfinished">地图：{name}，在影像上勾出轮廓</translation>
        </message>
        <message>
            <location filename="../export/report/pdf.py" />
            <source>“{path}” can't be written. Choose another folder.</source>
            <translation type="unfinished">无法写入“{path}”。请选择其他文件夹。</translation>
        </message>
        <message>
            <location filename="../export/report/pdf.py" />
            <source>page {number}</source>
            <translation type="unfinished">第 {number} 页</translation>
        </message>
        <message>
            <location filename="../export/tables.py" />
            <source>Of</source>
            <translation type="unfinished">对象</translation>
        </message>
        <message>
            <location filename="../export/tables.py" />
            <source>Value</source>
            <translation type="unfinished">值</translation>
        </message>
        <message>
            <location filename="../export/tables.py" />
            <source>Unit</source>
            <translation type="unfinished">单位</translation>
        </message>
        <message>
            <location filename="../export/tables.py" />
            <source>Method</source>
            <translation type="unfinished">方法</translation>
        </message>
        <message>
            <location filename="../export/tables.py" />
            <source>Longitude (°)</source>
            <translation type="unfinished">经度（°）</translation>
        </message>
        <message>
            <location filename="../export/tables.py" />
            <source>Latitude (°)</source>
            <translation type="unfinished">纬度（°）</translation>
        </message>
        <message>
            <location filename="../export/vectors.py" />
            <source>“{folder}” has no {file}. Ask the question again.</source>
            <translation type="unfinished">“{folder}”中没有 {file}。请重新提问。</translation>
        </message>
        <message>
            <location filename="../export/vectors.py" />
            <source>“{path}” can't be written: {said}. Choose another folder.</source>
            <translation type="unfinished">无法写入“{path}”：{said}。请选择其他文件夹。</translation>
        </message>
        <message>
            <location filename="../export/vectors.py" />
            <source>field names beyond {max_name_bytes} characters ({pairs})</source>
            <translation type="unfinished">超过 {max_name_bytes} 个字符的字段名（{pairs}）</translation>
        </message>
        <message>
            <location filename="../export/vectors.py" />
            <source>field aliases</source>
            <translation type="unfinished">字段别名</translation>
        </message>
        <message>
            <location filename="../export/vectors.py" />
            <source>the time of day in {dates}</source>
            <translation type="unfinished">{dates} 中的时刻</translation>
        </message>
        <message>
            <location filename="../export/vectors.py" />
            <source>texts beyond {max_text_bytes} characters</source>
            <translation type="unfinished">超过 {max_text_bytes} 个字符的文本</translation>
        </message>
        <message>
            <location filename="../export/vectors.py" />
            <source>more than 2 GB for every program</source>
            <translation type="unfinished">供所有程序使用的 2 GB 以上数据</translation>
        </message>
        <message>
            <location filename="../export/vectors.py" />
            <source>The table “{table}” in “{file}” can't be opened. Ask the question again.</source>
            <translation type="unfinished">无法打开“{file}”中的表“{table}”。请重新提问。</translation>
        </message>
        <message>
            <location filename="../export/vectors.py" />
            <source>no reason given</source>
            <translation type="unfinished">未给出原因</translation>
        </message>
        <message>
            <location filename="../export/writing.py" />
            <source>No format is ticked. Tick at least one.</source>
            <translation type="unfinished">没有勾选格式。请至少勾选一种。</translation>
        </message>
        <message>
            <location filename="../export/writing.py" />
            <source>This answer has no mask to export: nothing was found on the layers. Untick {labels}.</source>
            <translation type="unfinished">此答案没有可导出的掩膜：图层上什么也没有找到。请取消勾选 {labels}。</translation>
        </message>
        <message>
            <location filename="../export/writing.py" />
            <source>“{out_dir}” has no {gone} any more. Put the folder back, or ask the question again.</source>
            <translation type="unfinished">“{out_dir}”中已没有 {gone}。请把文件夹放回，或重新提问。</translation>
        </message>
        <message>
            <location filename="../export/writing.py" />
            <source>Saved {files} in {folder}, style and metadata beside each Shapefile (.qml, .qmd).</source>
            <translation type="unfinished">已将 {files} 保存到 {folder}，每个 Shapefile 旁有样式和元数据（.qml、.qmd）。</translation>
        </message>
        <message>
            <location filename="../export/writing.py" />
            <source>Saved {files} in {folder}.</source>
            <translation type="unfinished">已将 {files} 保存到 {folder}。</translation>
        </message>
        <message>
            <location filename="../export/writing.py" />
            <source>A Shapefile can't hold {lost}: the GeoPackage keeps all.</source>
            <translation type="unfinished">Shapefile 无法保存 {lost}：GeoPackage 保留全部内容。</translation>
        </message>
        <message>
            <location filename="../help.py" />
            <source>TerraScope: help</source>
            <translation type="unfinished">TerraScope：帮助</translation>
        </message>
        <message>
            <location filename="../help.py" />
            <source>Page of the manual</source>
            <translation type="unfinished">手册页面</translation>
        </message>
        <message>
            <location filename="../help.py" />
            <source>&amp;Back</source>
            <translation type="unfinished">后退(&amp;B)</translation>
        </message>
        <message>
            <location filename="../help.py" />
            <source>&amp;Close</source>
            <translation type="unfinished">关闭(&amp;C)</translation>
        </message>
        <message>
            <location filename="../help.py" />
            <source>This plugin came without its manual: see the plugin's home page.</source>
            <translation type="unfinished">此插件未附手册：请见插件主页。</translation>
        </message>
        <message>
            <location filename="../history/again.py" />
            <source>The map shows the area that was asked about; where its shape is another, a little more than that.</source>
            <translation type="unfinished">地图显示提问的区域；形状不同之处会略多一些。</translation>
        </message>
        <message>
            <location filename="../history/again.py" />
            <source>No longer in this project: {names}. Add what is missing, or ask without.</source>
            <translation type="unfinished">已不在本工程中：{names}。请添加缺少的图层，或不用它们提问。</translation>
        </message>
        <message>
            <location filename="../history/again.py" />
            <source>The model “{model}” isn't known (now, or before the runtime has started).</source>
            <translation type="unfinished">未知模型“{model}”（目前，或在运行环境启动之前）。</translation>
        </message>
        <message>
            <location filename="../history/again.py" />
            <source>The device “{device}” isn't known (now, or before the runtime has started).</source>
            <translation type="unfinished">未知设备“{device}”（目前，或在运行环境启动之前）。</translation>
        </message>
        <message>
            <location filename="../history/again.py" />
            <source>The area that was asked about can't be shown in the map's CRS: zoom to it yourself.</source>
            <translation type="unfinished">提问的区域无法在地图的坐标参照系中显示：请自行缩放到该处。</translation>
        </message>
        <message>
            <location filename="../history/again.py" />
            <source>“{file}” can't be read ({error}). Ask the question again.</source>
            <translation type="unfinished">无法读取“{file}”（{error}）。请重新提问。</translation>
        </message>
        <message>
            <location filename="../history/from_dock.py" />
            <source>The results of {entry} are no longer in “{out_dir}”. Put the folder back, say where it is now, or ask again.</source>
            <translation type="unfinished">{entry}的结果已不在“{out_dir}”。请把文件夹放回，指明现在的位置，或重新提问。</translation>
        </message>
        <message>
            <location filename="../history/from_dock.py" />
            <source>Copied, to be pasted into the terminal.</source>
            <translation type="unfinished">已复制，可粘贴到终端。</translation>
        </message>
        <message>
            <location filename="../history/from_dock.py" />
            <source>Removed {entry}; its files stay.</source>
            <translation type="unfinished">已移除{entry}；其文件保留。</translation>
        </message>
        <message>
            <location filename="../history/from_dock.py" />
            <source>The history is empty.</source>
            <translation type="unfinished">历史为空。</translation>
        </message>
        <message>
            <location filename="../history/from_dock.py" />
            <source>Undo</source>
            <translation type="unfinished">撤销</translation>
        </message>
        <message>
            <location filename="../history/from_dock.py" />
            <source>Locate folder…</source>
            <translation type="unfinished">查找文件夹…</translation>
        </message>
        <message>
            <location filename="../history/from_dock.py" />
            <source>Folder of the answer</source>
            <translation type="unfinished">答案的文件夹</translation>
        </message>
        <message>
            <location filename="../history/from_dock.py" />
            <source>Copied, to be pasted into QGIS's Python console.</source>
            <translation type="unfinished">已复制，可粘贴到 QGIS 的 Python 控制台。</translation>
        </message>
        <message>
            <location filename="../history/from_dock.py" />
            <source>“{folder}” holds no {answer_file}. Choose the folder that does.</source>
            <translation type="unfinished">“{folder}”中没有 {answer_file}。请选择含有它的文件夹。</translation>
        </message>
        <message>
            <location filename="../history/from_dock.py" />
            <source>A question is on its way. Wait for its answer, or cancel it first.</source>
            <translation type="unfinished">正在提问。请等待答案，或先取消。</translation>
        </message>
        <message>
            <location filename="../history/from_dock.py" />
            <source>Forget all {count} questions of this project? Their files stay.</source>
            <translation type="unfinished">忘记本工程的全部 {count} 个问题？其文件保留。</translation>
        </message>
        <message>
            <location filename="../history/from_dock.py" />
            <source>Forget it?</source>
            <translation type="unfinished">忘记它？</translation>
        </message>
        <message>
            <location filename="../history/from_dock.py" />
            <source>Clear all</source>
            <translation type="unfinished">全部清除</translation>
        </message>
        <message>
            <location filename="../history/in_words.py" />
            <source>The line can't say that the bands of its layers are in different order.</source>
            <translation type="unfinished">此命令行无法表示各图层的波段顺序不同。</translation>
        </message>
        <message>
            <location filename="../history/in_words.py" />
            <source>The line can't say that the numbers of its layers mean different things.</source>
            <translation type="unfinished">此命令行无法表示各图层的数字含义不同。</translation>
        </message>
        <message>
            <location filename="../history/in_words.py" />
            <source>“{source}” is no file: save it as a GeoTIFF and put that into the line.</source>
            <translation type="unfinished">“{source}”不是文件：请存为 GeoTIFF 并写入命令行。</translation>
        </message>
        <message>
            <location filename="../history/in_words.py" />
            <source>The line can't say that {nodata} is nodata in “{source}”.</source>
            <translation type="unfinished">此命令行无法表示“{source}”中 {nodata} 为无数据。</translation>
        </message>
        <message>
            <location filename="../layer_bands.py" />
            <source>“{layer}” is said to have a band {band}, but has {count}. Press Bands… below the layers and correct it.</source>
            <translation type="unfinished">“{layer}”被指定有波段 {band}，但只有 {count} 个。请按图层下方的“波段…”更正。</translation>
        </message>
        <message>
            <location filename="../layer_dates.py" />
            <source>name</source>
            <translation type="unfinished">名称</translation>
        </message>
        <message>
            <location filename="../layer_dates.py" />
            <source>from the layer's name</source>
            <translation type="unfinished">来自图层名称</translation>
        </message>
        <message>
            <location filename="../layer_dates.py" />
            <source>file name</source>
            <translation type="unfinished">文件名</translation>
        </message>
        <message>
            <location filename="../layer_dates.py" />
            <source>from the file's name, {file}</source>
            <translation type="unfinished">来自文件名 {file}</translation>
        </message>
        <message>
            <location filename="../layer_dates.py" />
            <source>from the layer's temporal properties</source>
            <translation type="unfinished">来自图层的时间属性</translation>
        </message>
        <message>
            <location filename="../layer_dates.py" />
            <source>from the layer's metadata</source>
            <translation type="unfinished">来自图层的元数据</translation>
        </message>
        <message>
            <location filename="../layer_dates.py" />
            <source>from {item} in the file</source>
            <translation type="unfinished">来自文件中的 {item}</translation>
        </message>
        <message>
            <location filename="../layer_facts.py" />
            <source>{bands}, {width} × {height} pixels, {crs}</source>
            <translation type="unfinished">{bands}，{width} × {height} 像素，{crs}</translation>
        </message>
        <message>
            <location filename="../layer_facts.py" />
            <source>1 band</source>
            <translation type="unfinished">1 个波段</translation>
        </message>
        <message>
            <location filename="../layer_facts.py" />
            <source>{count} bands</source>
            <translation type="unfinished">{count} 个波段</translation>
        </message>
        <message>
            <location filename="../layer_facts.py" />
            <source>no CRS</source>
            <translation type="unfinished">无坐标参照系</translation>
        </message>
        <message>
            <location filename="../map_layers/groups.py" />
            <source>Each date</source>
            <translation type="unfinished">各日期</translation>
        </message>
        <message>
            <location filename="../map_layers/groups.py" />
            <source>Gained</source>
            <translation type="unfinished">增加</translation>
        </message>
        <message>
            <location filename="../map_layers/groups.py" />
            <source>Lost</source>
            <translation type="unfinished">减少</translation>
        </message>
        <message>
            <location filename="../map_layers/groups.py" />
            <source>Kept</source>
            <translation type="unfinished">保持</translation>
        </message>
        <message>
            <location filename="../map_layers/groups.py" />
            <source>Distances</source>
            <translation type="unfinished">距离</translation>
        </message>
        <message>
            <location filename="../map_layers/groups.py" />
            <source>Regions</source>
            <translation type="unfinished">区块</translation>
        </message>
        <message>
            <location filename="../map_layers/groups.py" />
            <source>{table}: {classes}</source>
            <translation type="unfinished">{table}：{classes}</translation>
        </message>
        <message>
            <location filename="../map_layers/selection.py" />
            <source>The {phrase} can't be shown: the layer is no longer in the project.</source>
            <translation type="unfinished">无法显示{phrase}：图层已不在工程中。</translation>
        </message>
        <message>
            <location filename="../map_layers/selection.py" />
            <source>The {phrase} has no polygon: nothing of it was found.</source>
            <translation type="unfinished">{phrase}没有多边形：什么也没有找到。</translation>
        </message>
        <message>
            <location filename="../map_layers/styles.py" />
            <source>Phrase</source>
            <translation type="unfinished">短语</translation>
        </message>
        <message>
            <location filename="../map_layers/styles.py" />
            <source>Class</source>
            <translation type="unfinished">类别</translation>
        </message>
        <message>
            <location filename="../map_layers/styles.py" />
            <source>From</source>
            <translation type="unfinished">从</translation>
        </message>
        <message>
            <location filename="../map_layers/styles.py" />
            <source>To</source>
            <translation type="unfinished">到</translation>
        </message>
        <message>
            <location filename="../map_layers/styles.py" />
            <source>Share of the scene (0–1)</source>
            <translation type="unfinished">占场景比例（0–1）</translation>
        </message>
        <message>
            <location filename="../map_layers/styles.py" />
            <source>Confidence (0–1)</source>
            <translation type="unfinished">置信度（0–1）</translation>
        </message>
        <message>
            <location filename="../map_layers/styles.py" />
            <source>Area (m²)</source>
            <translation type="unfinished">面积（m²）</translation>
        </message>
        <message>
            <location filename="../map_layers/styles.py" />
            <source>Perimeter (m)</source>
            <translation type="unfinished">周长（m）</translation>
        </message>
        <message>
            <location filename="../map_layers/styles.py" />
            <source>From class</source>
            <translation type="unfinished">起始类别</translation>
        </message>
        <message>
            <location filename="../map_layers/styles.py" />
            <source>To class</source>
            <translation type="unfinished">终止类别</translation>
        </message>
        <message>
            <location filename="../map_layers/styles.py" />
            <source>Distance (m)</source>
            <translation type="unfinished">距离（m）</translation>
        </message>
        <message>
            <location filename="../map_layers/styles.py" />
            <source>Question</source>
            <translation type="unfinished">问题</translation>
        </message>
        <message>
            <location filename="../options/machine.py" />
            <source>{model} ({origin})</source>
            <translation type="unfinished">{model}（{origin}）</translation>
        </message>
        <message>
            <location filename="../options/machine.py" />
            <source>embedded</source>
            <translation type="unfinished">内置</translation>
        </message>
        <message>
            <location filename="../options/machine.py" />
            <source>imported</source>
            <translation type="unfinished">导入</translation>
        </message>
        <message>
            <location filename="../options/machine.py" />
            <source>A question can be asked.</source>
            <translation type="unfinished">可以提问。</translation>
        </message>
        <message>
            <location filename="../options/machine.py" />
            <source>No question can be asked.</source>
            <translation type="unfinished">无法提问。</translation>
        </message>
        <message>
            <location filename="../options/page.py" />
            <source>The network runs in this Python, outside QGIS. No image leaves this computer.</source>
            <translation type="unfinished">网络在此 Python 中运行，位于 QGIS 之外。没有影像离开本机。</translation>
        </message>
        <message>
            <location filename="../options/page.py" />
            <source>The dock begins with these; “Test the runtime” lists what this machine has now.</source>
            <translation type="unfinished">面板以此开始；“测试运行环境”列出本机现有的内容。</translation>
        </message>
        <message>
            <location filename="../options/page.py" />
            <source>Beside the project; for unsaved projects in the user profile</source>
            <translation type="unfinished">工程旁；未保存的工程则在用户配置中</translation>
        </message>
        <message>
            <location filename="../options/page.py" />
            <source>As it suits (m², ha, km²)</source>
            <translation type="unfinished">自动选择（m²、ha、km²）</translation>
        </message>
        <message>
            <location filename="../options/page.py" />
            <source>As it suits (m, km)</source>
            <translation type="unfinished">自动选择（m、km）</translation>
        </message>
        <message>
            <location filename="../options/page.py" />
            <source>Of figures in the dock and in reports. Fields of layers are always in m² and m, as their names say.</source>
            <translation type="unfinished">用于面板和报告中的数字。图层字段始终以 m² 和 m 为单位，如其名称所示。</translation>
        </message>
        <message>
            <location filename="../options/page.py" />
            <source>They are saved in the project's file, with their answers' folders.</source>
            <translation type="unfinished">与答案的文件夹一起保存在工程文件中。</translation>
        </message>
        <message>
            <location filename="../options/page.py" />
            <source>Python of the runtime</source>
            <translation type="unfinished">运行环境的 Python</translation>
        </message>
        <message>
            <location filename="../options/page.py" />
            <source>Found by itself</source>
            <translation type="unfinished">自动查找</translation>
        </message>
        <message>
            <location filename="../options/page.py" />
            <source>&amp;Test the runtime</source>
            <translation type="unfinished">测试运行环境(&amp;T)</translation>
        </message>
        <message>
            <location filename="../options/page.py" />
            <source>Looks for devices and models, and says what works; this takes some seconds</source>
            <translation type="unfinished">查找设备和模型，并说明哪些可用；需要几秒钟</translation>
        </message>
        <message>
            <location filename="../options/page.py" />
            <source>&amp;Help</source>
            <translation type="unfinished">帮助(&amp;H)</translation>
        </message>
        <message>
            <location filename="../options/page.py" />
            <source>&amp;Python</source>
            <translation type="unfinished">&amp;Python</translation>
        </message>
        <message>
            <location filename="../options/page.py" />
            <source>Runtime</source>
            <translation type="unfinished">运行环境</translation>
        </message>
        <message>
            <location filename="../options/page.py" />
            <source>Model that answers</source>
            <translation type="unfinished">回答的模型</translation>
        </message>
        <message>
            <location filename="../options/page.py" />
            <source>&amp;Model</source>
            <translation type="unfinished">模型(&amp;M)</translation>
        </message>
        <message>
            <location filename="../options/page.py" />
            <source>&amp;Device</source>
            <translation type="unfinished">设备(&amp;D)</translation>
        </message>
        <message>
            <location filename="../options/page.py" />
            <source>Model and device</source>
            <translation type="unfinished">模型和设备</translation>
        </message>
        <message>
            <location filename="../options/page.py" />
            <source>Folder for TerraScope's results</source>
            <translation type="unfinished">TerraScope 结果的文件夹</translation>
        </message>
        <message>
            <location filename="../options/page.py" />
            <source>Results folder</source>
            <translation type="unfinished">结果文件夹</translation>
        </message>
        <message>
            <location filename="../options/page.py" />
            <source>&amp;Folder</source>
            <translation type="unfinished">文件夹(&amp;F)</translation>
        </message>
        <message>
            <location filename="../options/page.py" />
            <source>Results</source>
            <translation type="unfinished">结果</translation>
        </message>
        <message>
            <location filename="../options/page.py" />
            <source>Unit of areas</source>
            <translation type="unfinished">面积单位</translation>
        </message>
        <message>
            <location filename="../options/page.py" />
            <source>Unit of distances</source>
            <translation type="unfinished">距离单位</translation>
        </message>
        <message>
            <location filename="../options/page.py" />
            <source>&amp;Areas</source>
            <translation type="unfinished">面积(&amp;A)</translation>
        </message>
        <message>
            <location filename="../options/page.py" />
            <source>D&amp;istances</source>
            <translation type="unfinished">距离(&amp;I)</translation>
        </message>
        <message>
            <location filename="../options/page.py" />
            <source>Units</source>
            <translation type="unfinished">单位</translation>
        </message>
        <message>
            <location filename="../options/page.py" />
            <source>Questions that a project remembers</source>
            <translation type="unfinished">工程记住的问题</translation>
        </message>
        <message>
            <location filename="../options/page.py" />
            <source>&amp;Remember</source>
            <translation type="unfinished">记住(&amp;R)</translation>
        </message>
        <message>
            <location filename="../options/page.py" />
            <source>History</source>
            <translation type="unfinished">历史</translation>
        </message>
        <message>
            <location filename="../options/page.py" />
            <source>Testing the runtime…</source>
            <translation type="unfinished">正在测试运行环境…</translation>
        </message>
        <message>
            <location filename="../options/page.py" />
            <source>Square metres (m²)</source>
            <translation type="unfinished">平方米（m²）</translation>
        </message>
        <message>
            <location filename="../options/page.py" />
            <source>Hectares (ha)</source>
            <translation type="unfinished">公顷（ha）</translation>
        </message>
        <message>
            <location filename="../options/page.py" />
            <source>Square kilometres (km²)</source>
            <translation type="unfinished">平方公里（km²）</translation>
        </message>
        <message>
            <location filename="../options/page.py" />
            <source>Acres (ac)</source>
            <translation type="unfinished">英亩（ac）</translation>
        </message>
        <message>
            <location filename="../options/page.py" />
            <source>Square miles (mi²)</source>
            <translation type="unfinished">平方英里（mi²）</translation>
        </message>
        <message>
            <location filename="../options/page.py" />
            <source>Metres (m)</source>
            <translation type="unfinished">米（m）</translation>
        </message>
        <message>
            <location filename="../options/page.py" />
            <source>Kilometres (km)</source>
            <translation type="unfinished">公里（km）</translation>
        </message>
        <message>
            <location filename="../options/page.py" />
            <source>Feet (ft)</source>
            <translation type="unfinished">英尺（ft）</translation>
        </message>
        <message>
            <location filename="../options/page.py" />
            <source>Miles (mi)</source>
            <translation type="unfinished">英里（mi）</translation>
        </message>
        <message>
            <location filename="../options/page.py" />
            <source>The last {count} questions</source>
            <translation type="unfinished">最近 {count} 个问题</translation>
        </message>
        <message>
            <location filename="../options/page.py" />
            <source>{model} (not found on this machine)</source>
            <translation type="unfinished">{model}（本机未找到）</translation>
        </message>
        <message>
            <location filename="../options/page.py" />
            <source>None</source>
            <translation type="unfinished">无</translation>
        </message>
        <message>
            <location filename="../options/page.py" />
            <source>nano (embedded)</source>
            <translation type="unfinished">nano（内置）</translation>
        </message>
        <message>
            <location filename="../plugin.py" />
            <source>Ask a question of satellite layers</source>
            <translation type="unfinished">向卫星图层提问</translation>
        </message>
        <message>
            <location filename="../polygons.py" />
            <source>selected polygons of “{name}”</source>
            <translation type="unfinished">“{name}”中选中的多边形</translation>
        </message>
        <message>
            <location filename="../polygons.py" />
            <source>The {called}</source>
            <translation type="unfinished">{called}</translation>
        </message>
        <message>
            <location filename="../polygons.py" />
            <source>The layer “{name}” can't be read. Repair its data source, or choose other polygons.</source>
            <translation type="unfinished">无法读取图层“{name}”。请修复其数据源，或选择其他多边形。</translation>
        </message>
        <message>
            <location filename="../polygons.py" />
            <source>No polygon of “{name}” is selected. Select some on the map, or choose another area.</source>
            <translation type="unfinished">没有选中“{name}”的多边形。请在地图上选择，或选择其他区域。</translation>
        </message>
        <message>
            <location filename="../polygons.py" />
            <source>The polygon layer “{name}” has no CRS. Set it in the layer's properties.</source>
            <translation type="unfinished">多边形图层“{name}”没有坐标参照系。请在图层属性中设置。</translation>
        </message>
        <message>
            <location filename="../polygons.py" />
            <source>The {called} have no geometry: there is nothing to ask inside of.</source>
            <translation type="unfinished">{called}没有几何图形：没有可提问的范围。</translation>
        </message>
        <message>
            <location filename="../polygons.py" />
            <source>The {called} have no area: there is nothing to ask inside of.</source>
            <translation type="unfinished">{called}没有面积：没有可提问的范围。</translation>
        </message>
        <message>
            <location filename="../polygons.py" />
            <source>The {called} have more than {max_corners} corners: simplify them (Vector ▸ Geometry Tools ▸ Simplify), or take fewer.</source>
            <translation type="unfinished">{called}的顶点超过 {max_corners} 个：请简化（矢量 ▸ 几何工具 ▸ 简化），或减少数量。</translation>
        </message>
        <message>
            <location filename="../polygons.py" />
            <source>The area lies outside what the polygons' CRS can show. Choose another.</source>
            <translation type="unfinished">该区域超出多边形的坐标参照系所能表示的范围。请另选一个。</translation>
        </message>
        <message>
            <location filename="../processing/algorithm.py" />
            <source>Ask</source>
            <translation type="unfinished">提问</translation>
        </message>
        <message>
            <location filename="../processing/algorithm.py" />
            <source>HTML files (*.html)</source>
            <translation type="unfinished">HTML 文件 (*.html)</translation>
        </message>
        <message>
            <location filename="../processing/algorithm.py" />
            <source>A rectangle, or the extent of any layer; it is snapped outwards to whole pixels. Without it the whole of the layer that gives the grid: the optical one with the finest pixels.</source>
            <translation type="unfinished">一个矩形，或任意图层的范围；向外扩展到整像素。若无，则为提供格网的整个图层：像素最细的光学图层。</translation>
        </message>
        <message>
            <location filename="../processing/algorithm.py" />
            <source>Areas and shares are of what lies inside: a pixel counts if its centre does. With an area, of what lies in both.</source>
            <translation type="unfinished">面积和比例针对内部：像素中心在内即计入。若给出区域，则针对两者的交集。</translation>
        </message>
        <message>
            <location filename="../processing/algorithm.py" />
            <source>Web maps have no pixels of their own: they are drawn at this size, in units of the area's CRS, 4,096 pixels a side at most. Other layers are read as they are.</source>
            <translation type="unfinished">网络地图没有自己的像素：按此大小绘制，以区域坐标参照系的单位表示，每边最多 4,096 像素。其他图层按原样读取。</translation>
        </message>
        <message>
            <location filename="../processing/algorithm.py" />
            <source>A model's name, or the path of its folder. “Runtime status” lists those at hand.</source>
            <translation type="unfinished">模型的名称，或其文件夹的路径。“运行环境状态”列出现有的模型。</translation>
        </message>
        <message>
            <location filename="../processing/algorithm.py" />
            <source>auto, cpu, cuda, cuda:1, … or mps.</source>
            <translation type="unfinished">auto、cpu、cuda、cuda:1、… 或 mps。</translation>
        </message>
        <message>
            <location filename="../processing/algorithm.py" />
            <source>The answer, its steps, figures, warnings and where it comes from, as a page to read.</source>
            <translation type="unfinished">答案、步骤、数字、警告及其来源，作为可阅读的页面。</translation>
        </message>
        <message>
            <location filename="../processing/algorithm.py" />
            <source>Gets each mask as a GeoTIFF (mask_N.tif, 0 and 1 on the grid of the scene), answer.json and answer.gpkg.</source>
            <translation type="unfinished">存放每个掩膜的 GeoTIFF（mask_N.tif，场景格网上的 0 和 1）、answer.json 和 answer.gpkg。</translation>
        </message>
        <message>
            <location filename="../processing/algorithm.py" />
            <source>Area (the whole layer if empty)</source>
            <translation type="unfinished">区域（留空为整个图层）</translation>
        </message>
        <message>
            <location filename="../processing/algorithm.py" />
            <source>Only inside these polygons</source>
            <translation type="unfinished">仅在这些多边形内</translation>
        </message>
        <message>
            <location filename="../processing/algorithm.py" />
            <source>Pixel size of web maps</source>
            <translation type="unfinished">网络地图的像素大小</translation>
        </message>
        <message>
            <location filename="../processing/algorithm.py" />
            <source>Device</source>
            <translation type="unfinished">设备</translation>
        </message>
        <message>
            <location filename="../processing/algorithm.py" />
            <source>Report</source>
            <translation type="unfinished">报告</translation>
        </message>
        <message>
            <location filename="../processing/algorithm.py" />
            <source>Folder for masks and answer.json</source>
            <translation type="unfinished">掩膜和 answer.json 的文件夹</translation>
        </message>
        <message>
            <location filename="../processing/ask.py" />
            <source>Ask a question</source>
            <translation type="unfinished">提问</translation>
        </message>
        <message>
            <location filename="../processing/ask.py" />
            <source>Asks a question of optical and SAR rasters, such as “How many hectares of water are there?” or “Is the forest larger than the cropland?”. Every claim of the answer is a mask; every figure is measured from the masks on the project's ellipsoid.

Classes: water, trees, grassland, cropland, built-up land, bare ground. Layers of one date are read together (a file per band too); with several dates, ask what changed.

ANSWER is the sentence; VALUE with UNIT the figure, CHOICE “yes”, “no”, an option or the classes of a ranking, where the question asks for such. Check the warnings: the embedded model is small.

The network runs on this computer. A runtime that TerraScope's dock keeps running is used, otherwise one is started, which takes some seconds, and ends with the algorithm.</source>
            <translation type="unfinished">用英语向光学和 SAR 栅格提问，例如 “How many hectares of water are there?” 或 “Is the forest larger than the cropland?”。答案的每个论断都是一个掩膜；每个数字都由掩膜在工程的椭球体上量测得出。

类别：water、trees、grassland、cropland、built-up land、bare ground。同一日期的图层一起读取（也可每个波段一个文件）；有多个日期时，可询问发生了什么变化。

ANSWER 是句子；VALUE 与 UNIT 是数字，CHOICE 是 “yes”、“no”、选项或排序的类别（视问题而定）。请查看警告：内置模型很小。

网络在本机运行。若 TerraScope 面板的运行环境正在运行则使用它，否则启动一个，需要几秒钟，并随算法结束。</translation>
        </message>
        <message>
            <location filename="../processing/ask.py" />
            <source>Of one date, a file per band too, or of several dates.</source>
            <translation type="unfinished">同一日期（也可每个波段一个文件），或多个日期。</translation>
        </message>
        <message>
            <location filename="../processing/ask.py" />
            <source>ISO dates (2021-07-23) in the order of the layers, separated by commas; one for all of them; empty to read them from the layers' metadata or names.</source>
            <translation type="unfinished">按图层顺序的 ISO 日期（2021-07-23），以逗号分隔；一个日期用于全部；留空则从图层的元数据或名称读取。</translation>
        </message>
        <message>
            <location filename="../processing/ask.py" />
            <source>In everyday English.</source>
            <translation type="unfinished">使用日常英语。</translation>
        </message>
        <message>
            <location filename="../processing/ask.py" />
            <source>Optical layers</source>
            <translation type="unfinished">光学图层</translation>
        </message>
        <message>
            <location filename="../processing/ask.py" />
            <source>SAR layers</source>
            <translation type="unfinished">SAR 图层</translation>
        </message>
        <message>
            <location filename="../processing/ask.py" />
            <source>question,answer,land cover,segmentation,vision language model,area,share,count,sar</source>
            <translation type="unfinished">提问,答案,土地覆盖,分割,视觉语言模型,面积,比例,数量,SAR</translation>
        </message>
        <message>
            <location filename="../processing/ask.py" />
            <source>Dates of the optical layers</source>
            <translation type="unfinished">光学图层的日期</translation>
        </message>
        <message>
            <location filename="../processing/ask.py" />
            <source>Dates of the SAR layers</source>
            <translation type="unfinished">SAR 图层的日期</translation>
        </message>
        <message>
            <location filename="../processing/ask.py" />
            <source>Answer</source>
            <translation type="unfinished">答案</translation>
        </message>
        <message>
            <location filename="../processing/ask.py" />
            <source>Kind of answer</source>
            <translation type="unfinished">答案类型</translation>
        </message>
        <message>
            <location filename="../processing/ask.py" />
            <source>Choice</source>
            <translation type="unfinished">选项</translation>
        </message>
        <message>
            <location filename="../processing/ask_many.py" />
            <source>Ask over many layers</source>
            <translation type="unfinished">询问多个图层</translation>
        </message>
        <message>
            <location filename="../processing/ask_many.py" />
            <source>Asks the same question of each layer of a list, on its own: a row of the table and the outlined regions for each. One runtime answers all of them.

A layer that can't be read or asked doesn't stop the others: its row has the status “failed” and says why, and the log names it. The algorithm itself fails only if all layers fail.

The regions of all layers come in the CRS of the first one that was answered. Their areas were measured in the scene of their own layer.</source>
            <translation type="unfinished">对列表中的每个图层分别提出同一问题：每个图层一行表格和勾出的区块。由一个运行环境全部回答。

无法读取的图层不会影响其他图层：其行的状态为 “failed” 并说明原因，日志中会指出它。只有所有图层都失败时算法才失败。

所有图层的区块采用第一个得到回答的图层的坐标参照系。其面积在各自图层的场景中量测。</translation>
        </message>
        <message>
            <location filename="../processing/ask_many.py" />
            <source>Each is asked on its own.</source>
            <translation type="unfinished">每个图层分别提问。</translation>
        </message>
        <message>
            <location filename="../processing/ask_many.py" />
            <source>As bands and names say</source>
            <translation type="unfinished">按波段和名称判断</translation>
        </message>
        <message>
            <location filename="../processing/ask_many.py" />
            <source>Optical</source>
            <translation type="unfinished">光学</translation>
        </message>
        <message>
            <location filename="../processing/ask_many.py" />
            <source>SAR</source>
            <translation type="unfinished">SAR</translation>
        </message>
        <message>
            <location filename="../processing/ask_many.py" />
            <source>What the layers are: 0 as their bands and names say, 1 optical, 2 SAR.</source>
            <translation type="unfinished">图层的类型：0 按波段和名称判断，1 光学，2 SAR。</translation>
        </message>
        <message>
            <location filename="../processing/ask_many.py" />
            <source>question,batch,many,tiles,list,table,land cover,time series,sar</source>
            <translation type="unfinished">提问,批处理,多个,分幅,列表,表格,土地覆盖,时间序列,SAR</translation>
        </message>
        <message>
            <location filename="../processing/ask_many.py" />
            <source>Sensor</source>
            <translation type="unfinished">传感器</translation>
        </message>
        <message>
            <location filename="../processing/ask_many.py" />
            <source>Table of answers</source>
            <translation type="unfinished">答案表</translation>
        </message>
        <message>
            <location filename="../processing/ask_many.py" />
            <source>Layers answered</source>
            <translation type="unfinished">已回答的图层</translation>
        </message>
        <message>
            <location filename="../processing/ask_many.py" />
            <source>Layers failed</source>
            <translation type="unfinished">失败的图层</translation>
        </message>
        <message>
            <location filename="../processing/ask_many.py" />
            <source>Which failed, and why</source>
            <translation type="unfinished">哪些失败及原因</translation>
        </message>
        <message>
            <location filename="../processing/ask_many.py" />
            <source>The question is empty. Type one.</source>
            <translation type="unfinished">问题为空。请输入问题。</translation>
        </message>
        <message>
            <location filename="../processing/ask_many.py" />
            <source>No layer was given. Choose at least one.</source>
            <translation type="unfinished">未给出图层。请至少选择一个。</translation>
        </message>
        <message>
            <location filename="../processing/ask_many.py" />
            <source>“{text}” can't be read as a raster. Check the path.</source>
            <translation type="unfinished">无法将“{text}”读取为栅格。请检查路径。</translation>
        </message>
        <message>
            <location filename="../processing/ask_many.py" />
            <source>No layer could be asked.
</source>
            <translation type="unfinished">没有任何图层可以提问。
</translation>
        </message>
        <message>
            <location filename="../processing/ask_many.py" />
            <source>Layer</source>
            <translation type="unfinished">图层</translation>
        </message>
        <message>
            <location filename="../processing/asking.py" />
            <source>Run in a terminal: {command}   or choose an existing Python in Settings ▸ Options ▸ TerraScope.</source>
            <translation type="unfinished">请在终端运行：{command}   或在 设置 ▸ 选项 ▸ TerraScope 中选择现有的 Python。</translation>
        </message>
        <message>
            <location filename="../processing/asking.py" />
            <source>TerraScope's runtime is not installed. {what}</source>
            <translation type="unfinished">TerraScope 的运行环境未安装。{what}</translation>
        </message>
        <message>
            <location filename="../processing/asking.py" />
            <source>Starting…</source>
            <translation type="unfinished">正在启动…</translation>
        </message>
        <message>
            <location filename="../processing/asking.py" />
            <source>Run the algorithm again.</source>
            <translation type="unfinished">请再次运行算法。</translation>
        </message>
        <message>
            <location filename="../processing/compare.py" />
            <source>Compare two dates</source>
            <translation type="unfinished">比较两个日期</translation>
        </message>
        <message>
            <location filename="../processing/compare.py" />
            <source>Outlines each class at two dates and tells what was gained, lost and kept: a layer of each, and a table with a row for each class. One question is asked for each class.

before_m2 is what was lost plus what was kept, after_m2 what was gained plus what was kept: both count only pixels that hold data at both dates. Areas are geodesic on the project's ellipsoid.

Images of different seasons may differ for that alone; the embedded model's masks have errors, which two dates add up. Check the warnings. For three or more dates use “Ask a question”.</source>
            <translation type="unfinished">在两个日期勾出每个类别，并说明增加、减少和保持的部分：各一个图层，以及每个类别一行的表格。每个类别提一个问题。

before_m2 为减少加保持，after_m2 为增加加保持：两者只计两个日期都有数据的像素。面积为工程椭球体上的测地面积。

不同季节的影像可能仅因此而不同；内置模型的掩膜有误差，两个日期会累加。请查看警告。三个或更多日期请用“提问”。</translation>
        </message>
        <message>
            <location filename="../processing/compare.py" />
            <source>Of one date; a file per band too.</source>
            <translation type="unfinished">同一日期；也可每个波段一个文件。</translation>
        </message>
        <message>
            <location filename="../processing/compare.py" />
            <source>ISO date (2021-07-23); empty to read it from the layers' metadata or names.</source>
            <translation type="unfinished">ISO 日期（2021-07-23）；留空则从图层的元数据或名称读取。</translation>
        </message>
        <message>
            <location filename="../processing/compare.py" />
            <source>Before</source>
            <translation type="unfinished">之前</translation>
        </message>
        <message>
            <location filename="../processing/compare.py" />
            <source>After</source>
            <translation type="unfinished">之后</translation>
        </message>
        <message>
            <location filename="../processing/compare.py" />
            <source>Optical layers before</source>
            <translation type="unfinished">之前的光学图层</translation>
        </message>
        <message>
            <location filename="../processing/compare.py" />
            <source>Optical layers after</source>
            <translation type="unfinished">之后的光学图层</translation>
        </message>
        <message>
            <location filename="../processing/compare.py" />
            <source>SAR layers before</source>
            <translation type="unfinished">之前的 SAR 图层</translation>
        </message>
        <message>
            <location filename="../processing/compare.py" />
            <source>SAR layers after</source>
            <translation type="unfinished">之后的 SAR 图层</translation>
        </message>
        <message>
            <location filename="../processing/compare.py" />
            <source>water, trees, grassland, cropland, built-up, bare, or other words for one of them.</source>
            <translation type="unfinished">water、trees、grassland、cropland、built-up、bare，或它们的其他英语说法。</translation>
        </message>
        <message>
            <location filename="../processing/compare.py" />
            <source>Changes</source>
            <translation type="unfinished">变化</translation>
        </message>
        <message>
            <location filename="../processing/compare.py" />
            <source>There is no layer {when}. Choose an optical or a SAR layer.</source>
            <translation type="unfinished">没有{when}的图层。请选择光学或 SAR 图层。</translation>
        </message>
        <message>
            <location filename="../processing/compare.py" />
            <source>“{layer}” doesn't tell its date. Give the date {when}.</source>
            <translation type="unfinished">“{layer}”没有给出日期。请给出{when}的日期。</translation>
        </message>
        <message>
            <location filename="../processing/compare.py" />
            <source>The layers {when} have the dates {dates}. Give the date {when}.</source>
            <translation type="unfinished">{when}的图层有日期 {dates}。请给出{when}的日期。</translation>
        </message>
        <message>
            <location filename="../processing/compare.py" />
            <source>No change of “{phrase}” was measured. {text}</source>
            <translation type="unfinished">没有量测到“{phrase}”的变化。{text}</translation>
        </message>
        <message>
            <location filename="../processing/compare.py" />
            <source>change detection,gained,lost,loss,deforestation,growth,time,multitemporal,sar</source>
            <translation type="unfinished">变化检测,增加,减少,损失,毁林,增长,时间,多时相,SAR</translation>
        </message>
        <message>
            <location filename="../processing/compare.py" />
            <source>Date before</source>
            <translation type="unfinished">之前的日期</translation>
        </message>
        <message>
            <location filename="../processing/compare.py" />
            <source>Date after</source>
            <translation type="unfinished">之后的日期</translation>
        </message>
        <message>
            <location filename="../processing/compare.py" />
            <source>Classes, separated by commas</source>
            <translation type="unfinished">类别，以逗号分隔</translation>
        </message>
        <message>
            <location filename="../processing/compare.py" />
            <source>Table of changes</source>
            <translation type="unfinished">变化表</translation>
        </message>
        <message>
            <location filename="../processing/compare.py" />
            <source>No class was given. Name at least one, such as “trees”.</source>
            <translation type="unfinished">未给出类别。请至少给出一个，例如 “trees”。</translation>
        </message>
        <message>
            <location filename="../processing/compare.py" />
            <source>The date before ({begin}) isn't earlier than the date after ({end}). Exchange the layers, or correct the dates.</source>
            <translation type="unfinished">之前的日期（{begin}）不早于之后的日期（{end}）。请交换图层，或更正日期。</translation>
        </message>
        <message>
            <location filename="../processing/compare.py" />
            <source>before</source>
            <translation type="unfinished">之前</translation>
        </message>
        <message>
            <location filename="../processing/compare.py" />
            <source>after</source>
            <translation type="unfinished">之后</translation>
        </message>
        <message>
            <location filename="../processing/inputs.py" />
            <source>There are {dates} dates for {layers} layers: give one for each, in their order, one for all, or none to read them from the layers.</source>
            <translation type="unfinished">{layers} 个图层却有 {dates} 个日期：请按顺序每个图层给一个，或给一个用于全部，或不给而从图层读取。</translation>
        </message>
        <message>
            <location filename="../processing/inputs.py" />
            <source>“{date}” is not a date. Write it like 2021-07-23, or leave it empty.</source>
            <translation type="unfinished">“{date}”不是日期。请写成 2021-07-23 的形式，或留空。</translation>
        </message>
        <message>
            <location filename="../processing/inputs.py" />
            <source>No layer was given. Choose at least one optical or SAR layer.</source>
            <translation type="unfinished">未给出图层。请至少选择一个光学或 SAR 图层。</translation>
        </message>
        <message>
            <location filename="../processing/inputs.py" />
            <source>The area is empty. Give a rectangle, or leave it out for the whole layer.</source>
            <translation type="unfinished">区域为空。请给出矩形，或留空表示整个图层。</translation>
        </message>
        <message>
            <location filename="../processing/inputs.py" />
            <source>The area has no CRS. Add it, as in “300000,301000,5800000,5801000 [EPSG:32633]”.</source>
            <translation type="unfinished">区域没有坐标参照系。请加上，如 “300000,301000,5800000,5801000 [EPSG:32633]”。</translation>
        </message>
        <message>
            <location filename="../processing/inputs.py" />
            <source>polygons of “{name}”</source>
            <translation type="unfinished">“{name}”的多边形</translation>
        </message>
        <message>
            <location filename="../processing/inputs.py" />
            <source>“{layer}” is a web map: give the pixel size of web maps as well.</source>
            <translation type="unfinished">“{layer}”是网络地图：请同时给出网络地图的像素大小。</translation>
        </message>
        <message>
            <location filename="../processing/inputs.py" />
            <source>Cutting out {source}…</source>
            <translation type="unfinished">正在裁剪 {source}…</translation>
        </message>
        <message>
            <location filename="../processing/inputs.py" />
            <source>“{text}” can't be read as a raster. Check the path, or leave it out.</source>
            <translation type="unfinished">无法将“{text}”读取为栅格。请检查路径，或去掉它。</translation>
        </message>
        <message>
            <location filename="../processing/inputs.py" />
            <source>The area</source>
            <translation type="unfinished">该区域</translation>
        </message>
        <message>
            <location filename="../processing/inputs.py" />
            <source>“{name}” is a web map without an end. Give the area.</source>
            <translation type="unfinished">“{name}”是没有边界的网络地图。请给出区域。</translation>
        </message>
        <message>
            <location filename="../processing/masks.py" />
            <source>{name}: {area} in {regions}, perimeter {perimeter}</source>
            <translation type="unfinished">{name}：{area}，{regions}，周长 {perimeter}</translation>
        </message>
        <message>
            <location filename="../processing/masks.py" />
            <source>{name}: {area} in {regions}, perimeter {perimeter}, distance {distance}</source>
            <translation type="unfinished">{name}：{area}，{regions}，周长 {perimeter}，距离 {distance}</translation>
        </message>
        <message>
            <location filename="../processing/measure.py" />
            <source>Measure masks</source>
            <translation type="unfinished">量测掩膜</translation>
        </message>
        <message>
            <location filename="../processing/measure.py" />
            <source>Measure</source>
            <translation type="unfinished">量测</translation>
        </message>
        <message>
            <location filename="../processing/measure.py" />
            <source>Measures polygons, or a raster of whole numbers whose values are classes (0 is none), class by class. No model and no runtime is needed: QGIS itself measures, on the project's ellipsoid (WGS 84 where the project has none), with edges densified to 500 m, as the runtime measures the masks that it outlines.

Area: of all polygons of a class together, overlaps counted once. Count: separate regions; what meets at a corner is one. Perimeter: of all rings of the regions together. Share (0–1): of the reference area where one is given, and then only what lies inside it is measured at all; of a raster without one, of the pixels that hold data; else empty. Distance: between the nearest edges of a class and the other layer, geodesic, with the line that realises it; 0 where they touch (TOUCHES 1).

The outputs AREA_M2, COUNT and SHARE are of all classes together.</source>
            <translation type="unfinished">逐类量测多边形，或值为类别的整数栅格（0 为无类别）。不需要模型和运行环境：由 QGIS 自身在工程的椭球体上量测（工程没有则用 WGS 84），边加密到 500 m，与运行环境量测其勾出的掩膜一致。

面积：一个类别的所有多边形之和，重叠只计一次。数量：分离的区块；角点相接的算一个。周长：区块所有环之和。比例（0–1）：给出参考区域时针对它，且只量测其内部；栅格若无参考区域则针对有数据的像素；否则为空。距离：一个类别与另一图层最近边之间的测地距离，并给出对应的线；相接为 0（TOUCHES 1）。

输出 AREA_M2、COUNT 和 SHARE 针对所有类别合计。</translation>
        </message>
        <message>
            <location filename="../processing/measure.py" />
            <source>Either these or a raster.</source>
            <translation type="unfinished">二者选一：多边形或栅格。</translation>
        </message>
        <message>
            <location filename="../processing/measure.py" />
            <source>Polygons with the same value are measured together; without a field all of them are.</source>
            <translation type="unfinished">值相同的多边形一起量测；没有字段则全部一起。</translation>
        </message>
        <message>
            <location filename="../processing/measure.py" />
            <source>Its first band: 0 is no class, every other value one.</source>
            <translation type="unfinished">其第一个波段：0 为无类别，其他每个值为一个类别。</translation>
        </message>
        <message>
            <location filename="../processing/measure.py" />
            <source>Shares are of it, and only what lies inside is measured.</source>
            <translation type="unfinished">比例针对它，且只量测其内部。</translation>
        </message>
        <message>
            <location filename="../processing/measure.py" />
            <source>Features to which the nearest distance of each class is measured.</source>
            <translation type="unfinished">量测每个类别到这些要素的最近距离。</translation>
        </message>
        <message>
            <location filename="../processing/measure.py" />
            <source>Area</source>
            <translation type="unfinished">面积</translation>
        </message>
        <message>
            <location filename="../processing/measure.py" />
            <source>Share</source>
            <translation type="unfinished">比例</translation>
        </message>
        <message>
            <location filename="../processing/measure.py" />
            <source>Perimeter</source>
            <translation type="unfinished">周长</translation>
        </message>
        <message>
            <location filename="../processing/measure.py" />
            <source>Distance</source>
            <translation type="unfinished">距离</translation>
        </message>
        <message>
            <location filename="../processing/measure.py" />
            <source>Measured masks</source>
            <translation type="unfinished">已量测的掩膜</translation>
        </message>
        <message>
            <location filename="../processing/measure.py" />
            <source>area,share,percentage,count,perimeter,distance,geodesic,ellipsoid,mask,polygons,zonal</source>
            <translation type="unfinished">面积,比例,百分比,数量,周长,距离,测地,椭球体,掩膜,多边形,分区</translation>
        </message>
        <message>
            <location filename="../processing/measure.py" />
            <source>Polygons</source>
            <translation type="unfinished">多边形</translation>
        </message>
        <message>
            <location filename="../processing/measure.py" />
            <source>Field of the class</source>
            <translation type="unfinished">类别字段</translation>
        </message>
        <message>
            <location filename="../processing/measure.py" />
            <source>Raster of classes</source>
            <translation type="unfinished">类别栅格</translation>
        </message>
        <message>
            <location filename="../processing/measure.py" />
            <source>Reference area</source>
            <translation type="unfinished">参考区域</translation>
        </message>
        <message>
            <location filename="../processing/measure.py" />
            <source>Distance to</source>
            <translation type="unfinished">距离目标</translation>
        </message>
        <message>
            <location filename="../processing/measure.py" />
            <source>Measured polygons</source>
            <translation type="unfinished">已量测的多边形</translation>
        </message>
        <message>
            <location filename="../processing/measure.py" />
            <source>Table of classes</source>
            <translation type="unfinished">类别表</translation>
        </message>
        <message>
            <location filename="../processing/measure.py" />
            <source>Distance lines</source>
            <translation type="unfinished">距离线</translation>
        </message>
        <message>
            <location filename="../processing/measure.py" />
            <source>Area in m²</source>
            <translation type="unfinished">面积（m²）</translation>
        </message>
        <message>
            <location filename="../processing/measure.py" />
            <source>Number of regions</source>
            <translation type="unfinished">区块数量</translation>
        </message>
        <message>
            <location filename="../processing/measure.py" />
            <source>Share (0–1)</source>
            <translation type="unfinished">比例（0–1）</translation>
        </message>
        <message>
            <location filename="../processing/measure.py" />
            <source>Nearest distance in m</source>
            <translation type="unfinished">最近距离（m）</translation>
        </message>
        <message>
            <location filename="../processing/measure.py" />
            <source>Give either polygons or a raster of classes.</source>
            <translation type="unfinished">请给出多边形或类别栅格之一。</translation>
        </message>
        <message>
            <location filename="../processing/measure.py" />
            <source>“{layer}” has no CRS. Set it in the layer's properties.</source>
            <translation type="unfinished">“{layer}”没有坐标参照系。请在图层属性中设置。</translation>
        </message>
        <message>
            <location filename="../processing/measure.py" />
            <source>“{raster}” is no file. Save it as one, and measure that.</source>
            <translation type="unfinished">“{raster}”不是文件。请存为文件，再量测。</translation>
        </message>
        <message>
            <location filename="../processing/measure.py" />
            <source>all</source>
            <translation type="unfinished">全部</translation>
        </message>
        <message>
            <location filename="../processing/measuring.py" />
            <source>The polygons can't be merged: {lasterror}. Run “Fix geometries” first.</source>
            <translation type="unfinished">无法合并多边形：{lasterror}。请先运行“修复几何图形”。</translation>
        </message>
        <message>
            <location filename="../processing/measuring.py" />
            <source>“{path}” can't be opened. Check the path.</source>
            <translation type="unfinished">无法打开“{path}”。请检查路径。</translation>
        </message>
        <message>
            <location filename="../processing/measuring.py" />
            <source>“{path}” holds decimal numbers; a mask or a map of classes holds whole ones.</source>
            <translation type="unfinished">“{path}”含有小数；掩膜或类别图应为整数。</translation>
        </message>
        <message>
            <location filename="../processing/report.py" />
            <source>{words} {chip}{name}{dated}: {figures}, confidence {confidence}</source>
            <translation type="unfinished">{words} {chip}{name}{dated}：{figures}，置信度 {confidence}</translation>
        </message>
        <message>
            <location filename="../processing/report.py" />
            <source>Model {model} (checkpoint {checkpoint_sha256}), {device}, {seconds}</source>
            <translation type="unfinished">模型 {model}（检查点 {checkpoint_sha256}），{device}，{seconds}</translation>
        </message>
        <message>
            <location filename="../processing/report.py" />
            <source>Layers: {layers}</source>
            <translation type="unfinished">图层：{layers}</translation>
        </message>
        <message>
            <location filename="../processing/report.py" />
            <source>Grid {width} × {height} in {crs}, pixels of {pixel_size_m} m; measured on {ellipsoid}</source>
            <translation type="unfinished">格网 {width} × {height}，{crs}，像素 {pixel_size_m} m；量测基于 {ellipsoid}</translation>
        </message>
        <message>
            <location filename="../processing/report.py" />
            <source>“{path}” can't be written: {strerror}. Choose another file.</source>
            <translation type="unfinished">无法写入“{path}”：{strerror}。请选择其他文件。</translation>
        </message>
        <message>
            <location filename="../processing/report.py" />
            <source>Measured</source>
            <translation type="unfinished">量测项</translation>
        </message>
        <message>
            <location filename="../processing/segment.py" />
            <source>Segment by phrase</source>
            <translation type="unfinished">按短语分割</translation>
        </message>
        <message>
            <location filename="../processing/segment.py" />
            <source>Outlines one class in rasters of one date, by its name or by other words for it: “water”, “lakes”, “forest”, “farmland”, “houses”. The runtime is asked “Outline the …”; the class that it understood stands in CLASS and in the regions.

What the model can't outline (single objects, kinds of trees, anything but water, trees, grassland, cropland, built-up land and bare ground) it refuses, and the algorithm fails with its words. Where nothing was found the regions are empty and AREA_M2 is 0.

Areas are geodesic on the project's ellipsoid; SHARE is of the pixels that hold data (0–1).</source>
            <translation type="unfinished">在同一日期的栅格中，按英语名称或其他说法勾出一个类别：“water”、“lakes”、“forest”、“farmland”、“houses”。向运行环境提出 “Outline the …”；它理解的类别写在 CLASS 和区块中。

模型无法勾出的内容（单个物体、树种，以及水体、树木、草地、耕地、建筑用地和裸地以外的一切）会被拒绝，算法随其说明而失败。若什么也没有找到，区块为空，AREA_M2 为 0。

面积为工程椭球体上的测地面积；SHARE 针对有数据的像素（0–1）。</translation>
        </message>
        <message>
            <location filename="../processing/segment.py" />
            <source>One class, in a word or a few.</source>
            <translation type="unfinished">一个类别，用一个或几个英语词。</translation>
        </message>
        <message>
            <location filename="../processing/segment.py" />
            <source>segmentation,outline,extract,class,prompt,text,land cover,mask,polygonize,sar</source>
            <translation type="unfinished">分割,轮廓,提取,类别,提示,文本,土地覆盖,掩膜,多边形化,SAR</translation>
        </message>
        <message>
            <location filename="../processing/segment.py" />
            <source>What to outline</source>
            <translation type="unfinished">勾出的内容</translation>
        </message>
        <message>
            <location filename="../processing/segment.py" />
            <source>The phrase is empty. Say what to outline, such as “water”.</source>
            <translation type="unfinished">短语为空。请说明要勾出什么，例如 “water”。</translation>
        </message>
        <message>
            <location filename="../processing/segment.py" />
            <source>Nothing was outlined for “{phrase}”. {text}</source>
            <translation type="unfinished">没有为“{phrase}”勾出任何内容。{text}</translation>
        </message>
        <message>
            <location filename="../processing/status.py" />
            <source>Runtime status</source>
            <translation type="unfinished">运行环境状态</translation>
        </message>
        <message>
            <location filename="../processing/status.py" />
            <source>Says what works on this machine and what is missing, as “terrascope doctor” does: the versions of the runtime and its libraries, devices and their memory, the models at hand, and what to do about what is wrong.

CAN_ASK is whether a question can be asked. A runtime that is missing is no error here: STATUS says how to install it.</source>
            <translation type="unfinished">与 “terrascope doctor” 一样，说明本机哪些可用、缺少什么：运行环境及其库的版本、设备及其内存、现有模型，以及如何处理问题。

CAN_ASK 表示是否可以提问。缺少运行环境在此不算错误：STATUS 说明如何安装。</translation>
        </message>
        <message>
            <location filename="../processing/status.py" />
            <source>Looking at this machine…</source>
            <translation type="unfinished">正在查看本机…</translation>
        </message>
        <message>
            <location filename="../processing/status.py" />
            <source>TerraScope's runtime</source>
            <translation type="unfinished">TerraScope 的运行环境</translation>
        </message>
        <message>
            <location filename="../processing/status.py" />
            <source>“{python}” doesn't tell what works.</source>
            <translation type="unfinished">“{python}”没有说明哪些可用。</translation>
        </message>
        <message>
            <location filename="../processing/status.py" />
            <source>Choose another Python in Settings ▸ Options ▸ TerraScope.</source>
            <translation type="unfinished">请在 设置 ▸ 选项 ▸ TerraScope 中选择其他 Python。</translation>
        </message>
        <message>
            <location filename="../processing/status.py" />
            <source>doctor,diagnose,models,devices,gpu,cuda,version,python,install</source>
            <translation type="unfinished">doctor,诊断,模型,设备,GPU,CUDA,版本,Python,安装</translation>
        </message>
        <message>
            <location filename="../processing/status.py" />
            <source>A question can be asked</source>
            <translation type="unfinished">可以提问</translation>
        </message>
        <message>
            <location filename="../processing/status.py" />
            <source>The dock's runtime runs</source>
            <translation type="unfinished">面板的运行环境正在运行</translation>
        </message>
        <message>
            <location filename="../processing/status.py" />
            <source>Status</source>
            <translation type="unfinished">状态</translation>
        </message>
        <message>
            <location filename="../processing/status.py" />
            <source>Version of the runtime</source>
            <translation type="unfinished">运行环境的版本</translation>
        </message>
        <message>
            <location filename="../processing/status.py" />
            <source>Devices</source>
            <translation type="unfinished">设备</translation>
        </message>
        <message>
            <location filename="../processing/status.py" />
            <source>Models that load</source>
            <translation type="unfinished">可加载的模型</translation>
        </message>
        <message>
            <location filename="../processing/status.py" />
            <source>Library</source>
            <translation type="unfinished">库</translation>
        </message>
        <message>
            <location filename="../processing/status.py" />
            <source>Version</source>
            <translation type="unfinished">版本</translation>
        </message>
        <message>
            <location filename="../processing/status.py" />
            <source>Name</source>
            <translation type="unfinished">名称</translation>
        </message>
        <message>
            <location filename="../processing/status.py" />
            <source>Origin</source>
            <translation type="unfinished">来源</translation>
        </message>
        <message>
            <location filename="../processing/status.py" />
            <source>State</source>
            <translation type="unfinished">状态</translation>
        </message>
        <message>
            <location filename="../processing/status.py" />
            <source>It last said: “{said}”.</source>
            <translation type="unfinished">它最后说：“{said}”。</translation>
        </message>
        <message>
            <location filename="../processing/tables.py" />
            <source>The table “{table}” of {folder} can't be opened. Ask again.</source>
            <translation type="unfinished">无法打开 {folder} 的表“{table}”。请再问一次。</translation>
        </message>
        <message>
            <location filename="../processing/tables.py" />
            <source>A feature could not be written: {error}.</source>
            <translation type="unfinished">无法写入要素：{error}。</translation>
        </message>
        <message>
            <location filename="../questions.py" />
            <source>No layer is ticked. Tick at least one optical or SAR layer above.</source>
            <translation type="unfinished">没有勾选图层。请在上方至少勾选一个光学或 SAR 图层。</translation>
        </message>
        <message>
            <location filename="../questions.py" />
            <source>The question is empty. Type one, or pick one from the examples.</source>
            <translation type="unfinished">问题为空。请输入问题，或从示例中选择。</translation>
        </message>
        <message>
            <location filename="../questions.py" />
            <source>The question has {count} characters; {max_characters} are the most. Shorten it.</source>
            <translation type="unfinished">问题有 {count} 个字符；最多 {max_characters} 个。请缩短。</translation>
        </message>
        <message>
            <location filename="../questions.py" />
            <source>The layer “{layer}” can't be read. Repair its data source, or untick it.</source>
            <translation type="unfinished">无法读取图层“{layer}”。请修复其数据源，或取消勾选。</translation>
        </message>
        <message>
            <location filename="../questions.py" />
            <source>The layer “{layer}” has no CRS. Set it in the layer's properties, or untick it.</source>
            <translation type="unfinished">图层“{layer}”没有坐标参照系。请在图层属性中设置，或取消勾选。</translation>
        </message>
        <message>
            <location filename="../questions.py" />
            <source>The date of “{layer}” is not a date: “{date}”. Write it like 2021-07-23, or clear it.</source>
            <translation type="unfinished">“{layer}”的日期不是日期：“{date}”。请写成 2021-07-23 的形式，或清除它。</translation>
        </message>
        <message>
            <location filename="../questions.py" />
            <source>The results folder “{folder}” can't be written to. Choose another in Settings ▸ Options ▸ TerraScope.</source>
            <translation type="unfinished">无法写入结果文件夹“{folder}”。请在 设置 ▸ 选项 ▸ TerraScope 中另选一个。</translation>
        </message>
        <message>
            <location filename="../removing.py" />
            <source>Remo&amp;ve the runtime</source>
            <translation type="unfinished">移除运行环境(&amp;V)</translation>
        </message>
        <message>
            <location filename="../removing.py" />
            <source>Version {version} with PyTorch {torch}, installed {made}</source>
            <translation type="unfinished">版本 {version}，PyTorch {torch}，安装于 {made}</translation>
        </message>
        <message>
            <location filename="../removing.py" />
            <source>Removing the runtime…</source>
            <translation type="unfinished">正在移除运行环境…</translation>
        </message>
        <message>
            <location filename="../removing.py" />
            <source>Nothing was installed from TerraScope's panel</source>
            <translation type="unfinished">没有从 TerraScope 面板安装任何内容</translation>
        </message>
        <message>
            <location filename="../removing.py" />
            <source>The runtime was removed.</source>
            <translation type="unfinished">运行环境已移除。</translation>
        </message>
        <message>
            <location filename="../runtime/builds.py" />
            <source>NVIDIA card (CUDA 13.0)</source>
            <translation type="unfinished">NVIDIA 显卡（CUDA 13.0）</translation>
        </message>
        <message>
            <location filename="../runtime/builds.py" />
            <source>NVIDIA card (CUDA 12.6)</source>
            <translation type="unfinished">NVIDIA 显卡（CUDA 12.6）</translation>
        </message>
        <message>
            <location filename="../runtime/builds.py" />
            <source>What pip is set up with here</source>
            <translation type="unfinished">此处 pip 的设置</translation>
        </message>
        <message>
            <location filename="../runtime/command.py" />
            <source>“{python}” ended without an answer: choose another Python.</source>
            <translation type="unfinished">“{python}”没有回答就结束了：请选择其他 Python。</translation>
        </message>
        <message>
            <location filename="../runtime/command.py" />
            <source>The runtime is not installed.</source>
            <translation type="unfinished">运行环境未安装。</translation>
        </message>
        <message>
            <location filename="../runtime/command.py" />
            <source>“{python}” ended without an answer; it last said: “{words}”.</source>
            <translation type="unfinished">“{python}”没有回答就结束了；它最后说：“{words}”。</translation>
        </message>
        <message>
            <location filename="../runtime/command.py" />
            <source>“{python}” did not answer in time: choose another Python.</source>
            <translation type="unfinished">“{python}”没有及时回答：请选择其他 Python。</translation>
        </message>
        <message>
            <location filename="../runtime/find.py" />
            <source>There is no file “{path}”: choose the python of an environment, such as .venv/bin/python.</source>
            <translation type="unfinished">没有文件“{path}”：请选择某个环境的 python，例如 .venv/bin/python。</translation>
        </message>
        <message>
            <location filename="../runtime/find.py" />
            <source>“{path}” can't be run: choose the python of an environment, such as .venv/bin/python.</source>
            <translation type="unfinished">无法运行“{path}”：请选择某个环境的 python，例如 .venv/bin/python。</translation>
        </message>
        <message>
            <location filename="../runtime/find.py" />
            <source>“{python}” did not answer within {seconds} s: choose another Python.</source>
            <translation type="unfinished">“{python}”在 {seconds} 秒内没有回答：请选择其他 Python。</translation>
        </message>
        <message>
            <location filename="../runtime/find.py" />
            <source>“{python}” is Python {version}; the runtime needs 3.11 or newer: choose another.</source>
            <translation type="unfinished">“{python}”是 Python {version}；运行环境需要 3.11 或更新版本：请另选一个。</translation>
        </message>
        <message>
            <location filename="../runtime/find.py" />
            <source>“{python}” is not a working Python: choose another, or make the environment anew.</source>
            <translation type="unfinished">“{python}”不是可用的 Python：请另选一个，或重新创建环境。</translation>
        </message>
        <message>
            <location filename="../runtime/find.py" />
            <source>“{python}” lacks {names}: press Install, or choose another Python.</source>
            <translation type="unfinished">“{python}”缺少 {names}：请按“安装”，或选择其他 Python。</translation>
        </message>
        <message>
            <location filename="../runtime/find.py" />
            <source>the runtime itself</source>
            <translation type="unfinished">运行环境本身</translation>
        </message>
        <message>
            <location filename="../runtime/installed.py" />
            <source>Removing TerraScope's runtime</source>
            <translation type="unfinished">移除 TerraScope 的运行环境</translation>
        </message>
        <message>
            <location filename="../runtime/installed.py" />
            <source>Not all of the runtime could be removed: {error}.</source>
            <translation type="unfinished">未能移除运行环境的全部内容：{error}。</translation>
        </message>
        <message>
            <location filename="../runtime/installed.py" />
            <source>Close programs that use it, then press Remove again.</source>
            <translation type="unfinished">请关闭使用它的程序，然后再按“移除”。</translation>
        </message>
        <message>
            <location filename="../runtime/installing.py" />
            <source>“{python}” can't be run: {error}.</source>
            <translation type="unfinished">无法运行“{python}”：{error}。</translation>
        </message>
        <message>
            <location filename="../runtime/installing.py" />
            <source>nothing</source>
            <translation type="unfinished">无</translation>
        </message>
        <message>
            <location filename="../runtime/installing.py" />
            <source>The installation ended without a word; it last said: {last}</source>
            <translation type="unfinished">安装没有说明就结束了；它最后说：{last}</translation>
        </message>
        <message>
            <location filename="../runtime/installing.py" />
            <source>Press Install again.</source>
            <translation type="unfinished">请再按“安装”。</translation>
        </message>
        <message>
            <location filename="../runtime/installing.py" />
            <source>Choose another Python.</source>
            <translation type="unfinished">请选择其他 Python。</translation>
        </message>
        <message>
            <location filename="../runtime/process.py" />
            <source>The runtime was killed or crashed.</source>
            <translation type="unfinished">运行环境被终止或已崩溃。</translation>
        </message>
        <message>
            <location filename="../runtime/process.py" />
            <source>The runtime ended by itself (exit code {code}).</source>
            <translation type="unfinished">运行环境自行结束（退出码 {code}）。</translation>
        </message>
        <message>
            <location filename="../runtime/process.py" />
            <source>The runtime could not be started: {error}.</source>
            <translation type="unfinished">无法启动运行环境：{error}。</translation>
        </message>
        <message>
            <location filename="../runtime/process.py" />
            <source>The runtime did not start within two minutes.</source>
            <translation type="unfinished">运行环境在两分钟内没有启动。</translation>
        </message>
        <message>
            <location filename="../runtime/process.py" />
            <source>The runtime and the plugin are of different versions: update the plugin.</source>
            <translation type="unfinished">运行环境与插件版本不同：请更新插件。</translation>
        </message>
        <message>
            <location filename="../runtime/process.py" />
            <source>The runtime and the plugin are of different versions: update the runtime.</source>
            <translation type="unfinished">运行环境与插件版本不同：请更新运行环境。</translation>
        </message>
        <message>
            <location filename="../runtime/pythons.py" />
            <source>Python {version} ({path})</source>
            <translation type="unfinished">Python {version}（{path}）</translation>
        </message>
        <message>
            <location filename="../runtime/pythons.py" />
            <source>Python {number} is too old: 3.11 or newer is needed.</source>
            <translation type="unfinished">Python {number} 太旧：需要 3.11 或更新版本。</translation>
        </message>
        <message>
            <location filename="../runtime/pythons.py" />
            <source>Python {number} is newer than PyTorch's wheels.</source>
            <translation type="unfinished">Python {number} 比 PyTorch 的 wheel 更新。</translation>
        </message>
        <message>
            <location filename="../runtime/pythons.py" />
            <source>“{path}” is not a working Python.</source>
            <translation type="unfinished">“{path}”不是可用的 Python。</translation>
        </message>
        <message>
            <location filename="../runtime/pythons.py" />
            <source>Python {number} in “{path}” is a 32-bit one; PyTorch needs 64 bits.</source>
            <translation type="unfinished">“{path}”中的 Python {number} 是 32 位；PyTorch 需要 64 位。</translation>
        </message>
        <message>
            <location filename="../runtime/pythons.py" />
            <source>Python {number} lacks its venv module (Debian, Ubuntu: sudo apt install python3-venv).</source>
            <translation type="unfinished">Python {number} 缺少 venv 模块（Debian、Ubuntu：sudo apt install python3-venv）。</translation>
        </message>
        <message>
            <location filename="../runtime/question.py" />
            <source>Press Ask to ask again; the runtime then starts anew.</source>
            <translation type="unfinished">按“提问”再问一次；运行环境会重新启动。</translation>
        </message>
        <message>
            <location filename="../runtime/question.py" />
            <source>The runtime did not take the question (HTTP {status}: {detail}).</source>
            <translation type="unfinished">运行环境没有接受问题（HTTP {status}：{detail}）。</translation>
        </message>
        <message>
            <location filename="../runtime/question.py" />
            <source>The runtime has given no sign of life for {seconds} s.</source>
            <translation type="unfinished">运行环境已有 {seconds} 秒没有响应。</translation>
        </message>
        <message>
            <location filename="../runtime/question.py" />
            <source>The runtime could not be reached.</source>
            <translation type="unfinished">无法连接运行环境。</translation>
        </message>
        <message>
            <location filename="../runtime/question.py" />
            <source>The connection to the runtime was lost.</source>
            <translation type="unfinished">与运行环境的连接已断开。</translation>
        </message>
        <message>
            <location filename="../runtime/question.py" />
            <source>The runtime sent an event that can't be read ({error}).</source>
            <translation type="unfinished">运行环境发送了无法读取的事件（{error}）。</translation>
        </message>
        <message>
            <location filename="../runtime/supervisor.py" />
            <source>Press Install in TerraScope's panel, or choose an existing Python there.</source>
            <translation type="unfinished">请在 TerraScope 面板中按“安装”，或在那里选择现有的 Python。</translation>
        </message>
        <message>
            <location filename="../runtime/supervisor.py" />
            <source>{how} Press Ask to start it again.</source>
            <translation type="unfinished">{how}按“提问”重新启动。</translation>
        </message>
        <message>
            <location filename="../runtime/supervisor.py" />
            <source>The runtime was stopped.</source>
            <translation type="unfinished">运行环境已停止。</translation>
        </message>
        <message>
            <location filename="../runtime/supervisor.py" />
            <source>Press Ask to start it again.</source>
            <translation type="unfinished">按“提问”重新启动。</translation>
        </message>
        <message>
            <location filename="../setting_up.py" />
            <source>TerraScope's runtime ({version}) with its embedded model; PyTorch, SAM 2, transformers, rasterio and what they need</source>
            <translation type="unfinished">TerraScope 的运行环境（{version}）及其内置模型；PyTorch、SAM 2、transformers、rasterio 及其所需内容</translation>
        </message>
        <message>
            <location filename="../setting_up.py" />
            <source>Nothing is left of it.</source>
            <translation type="unfinished">没有留下任何内容。</translation>
        </message>
        <message>
            <location filename="../setting_up.py" />
            <source>TerraScope {version}, PyTorch {torch}</source>
            <translation type="unfinished">TerraScope {version}，PyTorch {torch}</translation>
        </message>
        <message>
            <location filename="../setting_up.py" />
            <source>this checkout</source>
            <translation type="unfinished">此检出</translation>
        </message>
        <message>
            <location filename="../setting_up.py" />
            <source>Nothing half-made is left; what was fetched is kept, so that it goes faster next time.</source>
            <translation type="unfinished">没有留下半成品；已下载的内容保留，以便下次更快。</translation>
        </message>
        <message>
            <location filename="../setting_up.py" />
            <source>It needs Python 3.11 or newer: install one from python.org, then press “Another…” and choose it.</source>
            <translation type="unfinished">需要 Python 3.11 或更新版本：请从 python.org 安装，然后按“其他…”并选择它。</translation>
        </message>
        <message>
            <location filename="../setting_up.py" />
            <source>The runtime doesn't work.</source>
            <translation type="unfinished">运行环境无法工作。</translation>
        </message>
        <message>
            <location filename="../setting_up.py" />
            <source>Folder for TerraScope's runtime</source>
            <translation type="unfinished">TerraScope 运行环境的文件夹</translation>
        </message>
        <message>
            <location filename="../setting_up.py" />
            <source>Folder of wheels</source>
            <translation type="unfinished">wheel 文件夹</translation>
        </message>
        <message>
            <location filename="../setting_up.py" />
            <source>Python that makes the environment</source>
            <translation type="unfinished">创建环境的 Python</translation>
        </message>
        <message>
            <location filename="../setting_up.py" />
            <source>It can't be installed like this.</source>
            <translation type="unfinished">这样无法安装。</translation>
        </message>
        <message>
            <location filename="../setting_up.py" />
            <source>For networks with a package mirror of their own</source>
            <translation type="unfinished">用于自有软件包镜像的网络</translation>
        </message>
        <message>
            <location filename="../setting_up.py" />
            <source>✓ The model {name} works</source>
            <translation type="unfinished">✓ 模型 {name} 可用</translation>
        </message>
        <message>
            <location filename="../setting_up.py" />
            <source>None found: install Python 3.12 from python.org</source>
            <translation type="unfinished">未找到：请从 python.org 安装 Python 3.12</translation>
        </message>
        <message>
            <location filename="../setting_up.py" />
            <source>You can ask now.</source>
            <translation type="unfinished">现在可以提问了。</translation>
        </message>
        <message>
            <location filename="../setting_up.py" />
            <source>The installation was cancelled.</source>
            <translation type="unfinished">安装已取消。</translation>
        </message>
        <message>
            <location filename="../where.py" />
            <source>What lies inside the same polygons counts.</source>
            <translation type="unfinished">计入同样多边形内的部分。</translation>
        </message>
        <message>
            <location filename="../where.py" />
            <source>This project has no polygon layer.</source>
            <translation type="unfinished">本工程没有多边形图层。</translation>
        </message>
        <message>
            <location filename="../where.py" />
            <source>{count} selected</source>
            <translation type="unfinished">已选 {count} 个</translation>
        </message>
        <message>
            <location filename="../where.py" />
            <source>None selected: press “Select…” and click on the map.</source>
            <translation type="unfinished">未选择：请按“选择…”并在地图上点击。</translation>
        </message>
        <message>
            <location filename="../where.py" />
            <source>The rectangle</source>
            <translation type="unfinished">矩形</translation>
        </message>
        <message>
            <location filename="../where.py" />
            <source>The project has no CRS: set one, so that the rectangle is somewhere.</source>
            <translation type="unfinished">工程没有坐标参照系：请设置一个，使矩形有所定位。</translation>
        </message>
        <message>
            <location filename="../where.py" />
            <source>The polygons of the earlier question</source>
            <translation type="unfinished">先前问题的多边形</translation>
        </message>
        <message>
            <location filename="../where.py" />
            <source>Polygons of the earlier question</source>
            <translation type="unfinished">先前问题的多边形</translation>
        </message>
        <message>
            <location filename="../where.py" />
            <source>No rectangle is drawn yet. Press “Draw…” and drag one on the map.</source>
            <translation type="unfinished">尚未绘制矩形。请按“绘制…”并在地图上拖出一个。</translation>
        </message>
        <message>
            <location filename="../where.py" />
            <source>This project has no polygon layer. Add one, or choose another area.</source>
            <translation type="unfinished">本工程没有多边形图层。请添加一个，或选择其他区域。</translation>
        </message>
        <message>
            <location filename="../where.py" />
            <source>Drag a rectangle on the map.</source>
            <translation type="unfinished">在地图上拖出一个矩形。</translation>
        </message>
        <message>
            <location filename="../widgets/answer_panel.py" />
            <source>{width} × {height} pixels of {pixel_size_m} m</source>
            <translation type="unfinished">{width} × {height} 像素，每像素 {pixel_size_m} m</translation>
        </message>
        <message>
            <location filename="../widgets/answer_panel.py" />
            <source>Save the masks and lines as Shapefiles beside the results</source>
            <translation type="unfinished">将掩膜和线存为结果旁的 Shapefile</translation>
        </message>
        <message>
            <location filename="../widgets/answer_panel.py" />
            <source>{share} of the valid pixels</source>
            <translation type="unfinished">占有效像素的 {share}</translation>
        </message>
        <message>
            <location filename="../widgets/answer_panel.py" />
            <source>masks corrected by hand</source>
            <translation type="unfinished">掩膜经手动更正</translation>
        </message>
        <message>
            <location filename="../widgets/answer_panel.py" />
            <source>Answer: {text}</source>
            <translation type="unfinished">答案：{text}</translation>
        </message>
        <message>
            <location filename="../widgets/answer_panel.py" />
            <source>Export Shapefile</source>
            <translation type="unfinished">导出 Shapefile</translation>
        </message>
        <message>
            <location filename="../widgets/answer_panel.py" />
            <source>Export the masks as a Shapefile</source>
            <translation type="unfinished">将掩膜导出为 Shapefile</translation>
        </message>
        <message>
            <location filename="../widgets/answer_panel.py" />
            <source>Report and other formats…</source>
            <translation type="unfinished">报告和其他格式…</translation>
        </message>
        <message>
            <location filename="../widgets/answer_panel.py" />
            <source>Export in other formats, or as a report</source>
            <translation type="unfinished">以其他格式或报告导出</translation>
        </message>
        <message>
            <location filename="../widgets/answer_panel.py" />
            <source>GeoPackage, GeoJSON, KML, CSV, masks, or a report as HTML or PDF; in any folder</source>
            <translation type="unfinished">GeoPackage、GeoJSON、KML、CSV、掩膜，或 HTML、PDF 报告；可存入任意文件夹</translation>
        </message>
        <message>
            <location filename="../widgets/answer_panel.py" />
            <source>Open the folder of this answer</source>
            <translation type="unfinished">打开此答案的文件夹</translation>
        </message>
        <message>
            <location filename="../widgets/answer_panel.py" />
            <source>Select the {name} on the map</source>
            <translation type="unfinished">在地图上选择{name}</translation>
        </message>
        <message>
            <location filename="../widgets/answer_panel.py" />
            <source>Select on the map: {name} (confidence {confidence} %)</source>
            <translation type="unfinished">在地图上选择：{name}（置信度 {confidence} %）</translation>
        </message>
        <message>
            <location filename="../widgets/answer_panel.py" />
            <source>This answer has no mask to export</source>
            <translation type="unfinished">此答案没有可导出的掩膜</translation>
        </message>
        <message>
            <location filename="../widgets/area_choice.py" />
            <source>as the map shows</source>
            <translation type="unfinished">按地图显示</translation>
        </message>
        <message>
            <location filename="../widgets/area_choice.py" />
            <source>Whole layer</source>
            <translation type="unfinished">整个图层</translation>
        </message>
        <message>
            <location filename="../widgets/area_choice.py" />
            <source>A rectangle I draw</source>
            <translation type="unfinished">我画的矩形</translation>
        </message>
        <message>
            <location filename="../widgets/area_choice.py" />
            <source>Selected polygons</source>
            <translation type="unfinished">选中的多边形</translation>
        </message>
        <message>
            <location filename="../widgets/area_choice.py" />
            <source>Layer of the polygons</source>
            <translation type="unfinished">多边形所在图层</translation>
        </message>
        <message>
            <location filename="../widgets/area_choice.py" />
            <source>Only what lies inside the selected polygons of this layer counts.</source>
            <translation type="unfinished">只计入此图层选中多边形之内的部分。</translation>
        </message>
        <message>
            <location filename="../widgets/area_choice.py" />
            <source>Size of web maps' pixels in metres</source>
            <translation type="unfinished">网络地图的像素大小（米）</translation>
        </message>
        <message>
            <location filename="../widgets/area_choice.py" />
            <source>Web maps have no pixels of their own: they are drawn as a picture with pixels of this size on the ground.</source>
            <translation type="unfinished">网络地图没有自己的像素：按地面上此大小的像素绘成图片。</translation>
        </message>
        <message>
            <location filename="../widgets/area_choice.py" />
            <source>Pixel of &amp;web maps</source>
            <translation type="unfinished">网络地图像素(&amp;W)</translation>
        </message>
        <message>
            <location filename="../widgets/area_choice.py" />
            <source>Select polygons of this layer on the map</source>
            <translation type="unfinished">在地图上选择此图层的多边形</translation>
        </message>
        <message>
            <location filename="../widgets/area_choice.py" />
            <source>Drag a rectangle on the map</source>
            <translation type="unfinished">在地图上拖出矩形</translation>
        </message>
        <message>
            <location filename="../widgets/area_choice.py" />
            <source>Select…</source>
            <translation type="unfinished">选择…</translation>
        </message>
        <message>
            <location filename="../widgets/area_choice.py" />
            <source>Draw…</source>
            <translation type="unfinished">绘制…</translation>
        </message>
        <message>
            <location filename="../widgets/band_roles.py" />
            <source>Blue</source>
            <translation type="unfinished">蓝</translation>
        </message>
        <message>
            <location filename="../widgets/band_roles.py" />
            <source>Green</source>
            <translation type="unfinished">绿</translation>
        </message>
        <message>
            <location filename="../widgets/band_roles.py" />
            <source>Red</source>
            <translation type="unfinished">红</translation>
        </message>
        <message>
            <location filename="../widgets/band_roles.py" />
            <source>Near infrared</source>
            <translation type="unfinished">近红外</translation>
        </message>
        <message>
            <location filename="../widgets/band_roles.py" />
            <source>Short-wave infrared 1</source>
            <translation type="unfinished">短波红外 1</translation>
        </message>
        <message>
            <location filename="../widgets/band_roles.py" />
            <source>Short-wave infrared 2</source>
            <translation type="unfinished">短波红外 2</translation>
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
            <translation type="unfinished">反射率，0 至 1</translation>
        </message>
        <message>
            <location filename="../widgets/band_roles.py" />
            <source>Reflectance times 10,000</source>
            <translation type="unfinished">反射率乘以 10,000</translation>
        </message>
        <message>
            <location filename="../widgets/band_roles.py" />
            <source>Reflectance times 10,000, plus 1,000 (Sentinel-2 since 2022)</source>
            <translation type="unfinished">反射率乘以 10,000 再加 1,000（2022 年起的 Sentinel-2）</translation>
        </message>
        <message>
            <location filename="../widgets/band_roles.py" />
            <source>Landsat Collection 2 surface reflectance</source>
            <translation type="unfinished">Landsat Collection 2 地表反射率</translation>
        </message>
        <message>
            <location filename="../widgets/band_roles.py" />
            <source>Shades of a picture, from black to white</source>
            <translation type="unfinished">图片的明暗，从黑到白</translation>
        </message>
        <message>
            <location filename="../widgets/band_roles.py" />
            <source>Backscatter in decibels</source>
            <translation type="unfinished">后向散射（分贝）</translation>
        </message>
        <message>
            <location filename="../widgets/band_roles.py" />
            <source>Backscatter as linear power</source>
            <translation type="unfinished">后向散射（线性功率）</translation>
        </message>
        <message>
            <location filename="../widgets/band_roles.py" />
            <source>{role}: {number}</source>
            <translation type="unfinished">{role}：{number}</translation>
        </message>
        <message>
            <location filename="../widgets/band_roles.py" />
            <source>black {black}, white {white}</source>
            <translation type="unfinished">黑 {black}，白 {white}</translation>
        </message>
        <message>
            <location filename="../widgets/band_roles.py" />
            <source>&amp;Look what the runtime finds</source>
            <translation type="unfinished">查看运行环境的判断(&amp;L)</translation>
        </message>
        <message>
            <location filename="../widgets/band_roles.py" />
            <source>Say which &amp;band is what</source>
            <translation type="unfinished">指定各波段的角色(&amp;B)</translation>
        </message>
        <message>
            <location filename="../widgets/band_roles.py" />
            <source>What isn't said here the runtime finds by itself, from names, metadata and values.</source>
            <translation type="unfinished">此处未指定的，由运行环境根据名称、元数据和数值自行判断。</translation>
        </message>
        <message>
            <location filename="../widgets/band_roles.py" />
            <source>No band is chosen. Choose one, or leave the bands to the runtime.</source>
            <translation type="unfinished">未选择波段。请选择一个，或交给运行环境判断。</translation>
        </message>
        <message>
            <location filename="../widgets/band_roles.py" />
            <source>White must be a larger number than black.</source>
            <translation type="unfinished">白的数值必须大于黑。</translation>
        </message>
        <message>
            <location filename="../widgets/band_roles.py" />
            <source>What the numbers mean</source>
            <translation type="unfinished">数值的含义</translation>
        </message>
        <message>
            <location filename="../widgets/band_roles.py" />
            <source>From the layer's &amp;style</source>
            <translation type="unfinished">取自图层样式(&amp;S)</translation>
        </message>
        <message>
            <location filename="../widgets/band_roles.py" />
            <source>The numbers that the map shows as black and white</source>
            <translation type="unfinished">地图上显示为黑和白的数值</translation>
        </message>
        <message>
            <location filename="../widgets/band_roles.py" />
            <source>As the runtime finds it</source>
            <translation type="unfinished">由运行环境判断</translation>
        </message>
        <message>
            <location filename="../widgets/band_roles.py" />
            <source>What the &amp;numbers mean</source>
            <translation type="unfinished">数值的含义(&amp;N)</translation>
        </message>
        <message>
            <location filename="../widgets/band_roles.py" />
            <source>Found {bands}.</source>
            <translation type="unfinished">判断结果：{bands}。</translation>
        </message>
        <message>
            <location filename="../widgets/band_roles.py" />
            <source>As found: {meaning}</source>
            <translation type="unfinished">判断结果：{meaning}</translation>
        </message>
        <message>
            <location filename="../widgets/band_roles.py" />
            <source>Blac&amp;k</source>
            <translation type="unfinished">黑(&amp;K)</translation>
        </message>
        <message>
            <location filename="../widgets/band_roles.py" />
            <source>&amp;White</source>
            <translation type="unfinished">白(&amp;W)</translation>
        </message>
        <message>
            <location filename="../widgets/band_roles.py" />
            <source>Band for {role}</source>
            <translation type="unfinished">{role}的波段</translation>
        </message>
        <message>
            <location filename="../widgets/band_roles.py" />
            <source>No band</source>
            <translation type="unfinished">无波段</translation>
        </message>
        <message>
            <location filename="../widgets/band_roles.py" />
            <source>Number that is black</source>
            <translation type="unfinished">表示黑的数值</translation>
        </message>
        <message>
            <location filename="../widgets/band_roles.py" />
            <source>Number that is white</source>
            <translation type="unfinished">表示白的数值</translation>
        </message>
        <message>
            <location filename="../widgets/change_chart.py" />
            <source>Change of {name}</source>
            <translation type="unfinished">{name}的变化</translation>
        </message>
        <message>
            <location filename="../widgets/change_chart.py" />
            <source>{before} on {first}, {after} on {last}</source>
            <translation type="unfinished">{first} 为 {before}，{last} 为 {after}</translation>
        </message>
        <message>
            <location filename="../widgets/change_view.py" />
            <source>of scene</source>
            <translation type="unfinished">占场景</translation>
        </message>
        <message>
            <location filename="../widgets/change_view.py" />
            <source>of before</source>
            <translation type="unfinished">相对之前</translation>
        </message>
        <message>
            <location filename="../widgets/change_view.py" />
            <source>Select on the map: {name} on {date}. In all of that image it has {area}; the table counts only what both images show.</source>
            <translation type="unfinished">在地图上选择：{date} 的{name}。整幅影像中为 {area}；表格只计两幅影像都显示的部分。</translation>
        </message>
        <message>
            <location filename="../widgets/change_view.py" />
            <source>Select the {name} of {date} on the map</source>
            <translation type="unfinished">在地图上选择 {date} 的{name}</translation>
        </message>
        <message>
            <location filename="../widgets/change_view.py" />
            <source>Net</source>
            <translation type="unfinished">净变化</translation>
        </message>
        <message>
            <location filename="../widgets/correcting_bar.py" />
            <source>Add</source>
            <translation type="unfinished">添加</translation>
        </message>
        <message>
            <location filename="../widgets/correcting_bar.py" />
            <source>A click adds what looks like the clicked place</source>
            <translation type="unfinished">点击会添加与点击处相似的部分</translation>
        </message>
        <message>
            <location filename="../widgets/correcting_bar.py" />
            <source>Click where the mask lacks something. Ctrl+Z takes it back, Escape ends.</source>
            <translation type="unfinished">点击掩膜缺少之处。Ctrl+Z 撤回，Esc 结束。</translation>
        </message>
        <message>
            <location filename="../widgets/correcting_bar.py" />
            <source>Remove</source>
            <translation type="unfinished">移除</translation>
        </message>
        <message>
            <location filename="../widgets/correcting_bar.py" />
            <source>A click takes away what looks like the clicked place</source>
            <translation type="unfinished">点击会去掉与点击处相似的部分</translation>
        </message>
        <message>
            <location filename="../widgets/correcting_bar.py" />
            <source>Click where the mask has too much. Ctrl+Z takes it back, Escape ends.</source>
            <translation type="unfinished">点击掩膜多余之处。Ctrl+Z 撤回，Esc 结束。</translation>
        </message>
        <message>
            <location filename="../widgets/correcting_bar.py" />
            <source>Leave out</source>
            <translation type="unfinished">排除</translation>
        </message>
        <message>
            <location filename="../widgets/correcting_bar.py" />
            <source>A click leaves a whole region (one polygon) out</source>
            <translation type="unfinished">点击会排除整个区块（一个多边形）</translation>
        </message>
        <message>
            <location filename="../widgets/correcting_bar.py" />
            <source>Click the region to leave out. Ctrl+Z takes it back, Escape ends.</source>
            <translation type="unfinished">点击要排除的区块。Ctrl+Z 撤回，Esc 结束。</translation>
        </message>
        <message>
            <location filename="../widgets/correcting_bar.py" />
            <source>Correct the {name}</source>
            <translation type="unfinished">更正{name}</translation>
        </message>
        <message>
            <location filename="../widgets/correcting_bar.py" />
            <source>Done</source>
            <translation type="unfinished">完成</translation>
        </message>
        <message>
            <location filename="../widgets/correcting_bar.py" />
            <source>Put the tool away (Escape on the map)</source>
            <translation type="unfinished">收起工具（在地图上按 Esc）</translation>
        </message>
        <message>
            <location filename="../widgets/correcting_bar.py" />
            <source>Leave out selected</source>
            <translation type="unfinished">排除所选</translation>
        </message>
        <message>
            <location filename="../widgets/correcting_bar.py" />
            <source>Ask inside selected</source>
            <translation type="unfinished">在所选内提问</translation>
        </message>
        <message>
            <location filename="../widgets/correcting_bar.py" />
            <source>Take the last correction back (Ctrl+Z on the map)</source>
            <translation type="unfinished">撤回上一次更正（在地图上按 Ctrl+Z）</translation>
        </message>
        <message>
            <location filename="../widgets/correcting_bar.py" />
            <source>Undo all</source>
            <translation type="unfinished">全部撤销</translation>
        </message>
        <message>
            <location filename="../widgets/correcting_bar.py" />
            <source>Back to the masks as the model made them</source>
            <translation type="unfinished">恢复为模型生成的掩膜</translation>
        </message>
        <message>
            <location filename="../widgets/correcting_bar.py" />
            <source>Choose what a click on the map does.</source>
            <translation type="unfinished">请选择在地图上点击的作用。</translation>
        </message>
        <message>
            <location filename="../widgets/correcting_bar.py" />
            <source>Leave out the regions selected on the map ({count})</source>
            <translation type="unfinished">排除地图上所选的区块（{count}）</translation>
        </message>
        <message>
            <location filename="../widgets/correcting_bar.py" />
            <source>Ask a question inside the regions selected on the map ({count})</source>
            <translation type="unfinished">在地图上所选的区块内提问（{count}）</translation>
        </message>
        <message>
            <location filename="../widgets/correcting_bar.py" />
            <source>Select regions of the answer on the map first</source>
            <translation type="unfinished">请先在地图上选择答案的区块</translation>
        </message>
        <message>
            <location filename="../widgets/correcting_bar.py" />
            <source>Select regions on the map first</source>
            <translation type="unfinished">请先在地图上选择区块</translation>
        </message>
        <message>
            <location filename="../widgets/correcting_bar.py" />
            <source>Corrected: {corrected}.</source>
            <translation type="unfinished">已更正：{corrected}。</translation>
        </message>
        <message>
            <location filename="../widgets/date_field.py" />
            <source>{date}, {words}</source>
            <translation type="unfinished">{date}，{words}</translation>
        </message>
        <message>
            <location filename="../widgets/date_field.py" />
            <source>Date of {layer}</source>
            <translation type="unfinished">{layer}的日期</translation>
        </message>
        <message>
            <location filename="../widgets/date_field.py" />
            <source>Back to {date}, {words}</source>
            <translation type="unfinished">恢复为 {date}，{words}</translation>
        </message>
        <message>
            <location filename="../widgets/date_field.py" />
            <source>Date of the image, for example {example}. Needed where dates are compared.</source>
            <translation type="unfinished">影像的日期，例如 {example}。比较日期时需要。</translation>
        </message>
        <message>
            <location filename="../widgets/date_field.py" />
            <source>typed</source>
            <translation type="unfinished">手动输入</translation>
        </message>
        <message>
            <location filename="../widgets/date_field.py" />
            <source>cleared</source>
            <translation type="unfinished">已清除</translation>
        </message>
        <message>
            <location filename="../widgets/date_field.py" />
            <source>needed</source>
            <translation type="unfinished">需要</translation>
        </message>
        <message>
            <location filename="../widgets/date_field.py" />
            <source>unknown</source>
            <translation type="unfinished">未知</translation>
        </message>
        <message>
            <location filename="../widgets/dates.py" />
            <source>2021-07-23, or 2021-07-23 10:30 for a time of day</source>
            <translation type="unfinished">2021-07-23，或带时刻的 2021-07-23 10:30</translation>
        </message>
        <message>
            <location filename="../widgets/dates.py" />
            <source>“{text}” is not a date. Write it like {example}.</source>
            <translation type="unfinished">“{text}”不是日期。请写成 {example} 的形式。</translation>
        </message>
        <message>
            <location filename="../widgets/dates.py" />
            <source>“{text}” leaves open which is the month. Write it like {example}.</source>
            <translation type="unfinished">“{text}”无法确定哪一个是月份。请写成 {example} 的形式。</translation>
        </message>
        <message>
            <location filename="../widgets/dates.py" />
            <source>“{text}” is no day there is, or only part of one. Write it like {example}.</source>
            <translation type="unfinished">“{text}”不是存在的日期，或不完整。请写成 {example} 的形式。</translation>
        </message>
        <message>
            <location filename="../widgets/dates_line.py" />
            <source>{count} dates, {first} to {last}</source>
            <translation type="unfinished">{count} 个日期，{first} 至 {last}</translation>
        </message>
        <message>
            <location filename="../widgets/dates_line.py" />
            <source> and {count} more</source>
            <translation type="unfinished"> 以及另外 {count} 个</translation>
        </message>
        <message>
            <location filename="../widgets/dates_line.py" />
            <source>No date: {layers}. Type it in the Date column (the year alone will do), or untick.</source>
            <translation type="unfinished">没有日期：{layers}。请在日期列中输入（只输年份亦可），或取消勾选。</translation>
        </message>
        <message>
            <location filename="../widgets/dates_line.py" />
            <source>Compares {first} and {last}</source>
            <translation type="unfinished">比较 {first} 和 {last}</translation>
        </message>
        <message>
            <location filename="../widgets/dates_line.py" />
            <source>S&amp;wipe</source>
            <translation type="unfinished">卷帘(&amp;W)</translation>
        </message>
        <message>
            <location filename="../widgets/dates_line.py" />
            <source>Two dates side by side on the map, with a handle to drag between them</source>
            <translation type="unfinished">在地图上并排显示两个日期，可拖动其间的手柄</translation>
        </message>
        <message>
            <location filename="../widgets/dates_line.py" />
            <source>Swipe between two dates on the map</source>
            <translation type="unfinished">在地图上用卷帘比较两个日期</translation>
        </message>
        <message>
            <location filename="../widgets/dates_line.py" />
            <source>A&amp;nimate</source>
            <translation type="unfinished">动画(&amp;N)</translation>
        </message>
        <message>
            <location filename="../widgets/dates_line.py" />
            <source>Gives the ticked layers their dates as temporal ranges, and opens QGIS's temporal controller</source>
            <translation type="unfinished">将日期设为勾选图层的时间范围，并打开 QGIS 的时态控制器</translation>
        </message>
        <message>
            <location filename="../widgets/dates_line.py" />
            <source>Run through the dates in time</source>
            <translation type="unfinished">按时间依次播放各日期</translation>
        </message>
        <message>
            <location filename="../widgets/dates_line.py" />
            <source>{text} (from: {sources})</source>
            <translation type="unfinished">{text}（来自：{sources}）</translation>
        </message>
        <message>
            <location filename="../widgets/dates_line.py" />
            <source>Date of “{layer}”: {problem}</source>
            <translation type="unfinished">“{layer}”的日期：{problem}</translation>
        </message>
        <message>
            <location filename="../widgets/device_choice.py" />
            <source>Device the network runs on</source>
            <translation type="unfinished">运行网络的设备</translation>
        </message>
        <message>
            <location filename="../widgets/device_choice.py" />
            <source>Automatic</source>
            <translation type="unfinished">自动</translation>
        </message>
        <message>
            <location filename="../widgets/device_choice.py" />
            <source>The card with the most free memory; without one the processor</source>
            <translation type="unfinished">空闲内存最多的显卡；没有则用处理器</translation>
        </message>
        <message>
            <location filename="../widgets/device_choice.py" />
            <source>Memory</source>
            <translation type="unfinished">内存</translation>
        </message>
        <message>
            <location filename="../widgets/device_choice.py" />
            <source>Free now</source>
            <translation type="unfinished">当前空闲</translation>
        </message>
        <message>
            <location filename="../widgets/device_choice.py" />
            <source>Not found on this machine</source>
            <translation type="unfinished">本机未找到</translation>
        </message>
        <message>
            <location filename="../widgets/device_choice.py" />
            <source>Processor</source>
            <translation type="unfinished">处理器</translation>
        </message>
        <message>
            <location filename="../widgets/export_dialog.py" />
            <source>Folder that gets the files</source>
            <translation type="unfinished">存放文件的文件夹</translation>
        </message>
        <message>
            <location filename="../widgets/export_dialog.py" />
            <source>Browse…</source>
            <translation type="unfinished">浏览…</translation>
        </message>
        <message>
            <location filename="../widgets/export_dialog.py" />
            <source>Choose the folder that gets the files</source>
            <translation type="unfinished">选择存放文件的文件夹</translation>
        </message>
        <message>
            <location filename="../widgets/export_dialog.py" />
            <source>What the files' names begin with</source>
            <translation type="unfinished">文件名的开头</translation>
        </message>
        <message>
            <location filename="../widgets/export_dialog.py" />
            <source>The names begin with it: q1 gives q1_regions.shp, q1.gpkg, q1.pdf …</source>
            <translation type="unfinished">文件名以此开头：q1 得到 q1_regions.shp、q1.gpkg、q1.pdf …</translation>
        </message>
        <message>
            <location filename="../widgets/export_dialog.py" />
            <source>Progress of the export</source>
            <translation type="unfinished">导出进度</translation>
        </message>
        <message>
            <location filename="../widgets/export_dialog.py" />
            <source>Export</source>
            <translation type="unfinished">导出</translation>
        </message>
        <message>
            <location filename="../widgets/export_dialog.py" />
            <source>Close</source>
            <translation type="unfinished">关闭</translation>
        </message>
        <message>
            <location filename="../widgets/export_dialog.py" />
            <source>Folder for the exported files</source>
            <translation type="unfinished">导出文件的文件夹</translation>
        </message>
        <message>
            <location filename="../widgets/export_dialog.py" />
            <source>Cancel</source>
            <translation type="unfinished">取消</translation>
        </message>
        <message>
            <location filename="../widgets/export_dialog.py" />
            <source>Loses: {what}</source>
            <translation type="unfinished">损失：{what}</translation>
        </message>
        <message>
            <location filename="../widgets/export_dialog.py" />
            <source>Loses nothing.</source>
            <translation type="unfinished">没有损失。</translation>
        </message>
        <message>
            <location filename="../widgets/export_dialog.py" />
            <source>&amp;Name</source>
            <translation type="unfinished">名称(&amp;N)</translation>
        </message>
        <message>
            <location filename="../widgets/figures.py" />
            <source>area</source>
            <translation type="unfinished">面积</translation>
        </message>
        <message>
            <location filename="../widgets/figures.py" />
            <source>share</source>
            <translation type="unfinished">比例</translation>
        </message>
        <message>
            <location filename="../widgets/figures.py" />
            <source>trend</source>
            <translation type="unfinished">趋势</translation>
        </message>
        <message>
            <location filename="../widgets/figures.py" />
            <source>net</source>
            <translation type="unfinished">净变化</translation>
        </message>
        <message>
            <location filename="../widgets/figures.py" />
            <source>tendency</source>
            <translation type="unfinished">走势</translation>
        </message>
        <message>
            <location filename="../widgets/figures.py" />
            <source>growing</source>
            <translation type="unfinished">增长</translation>
        </message>
        <message>
            <location filename="../widgets/figures.py" />
            <source>shrinking</source>
            <translation type="unfinished">缩减</translation>
        </message>
        <message>
            <location filename="../widgets/figures.py" />
            <source>steady</source>
            <translation type="unfinished">稳定</translation>
        </message>
        <message>
            <location filename="../widgets/figures.py" />
            <source>centre</source>
            <translation type="unfinished">中部</translation>
        </message>
        <message>
            <location filename="../widgets/figures.py" />
            <source>north</source>
            <translation type="unfinished">北部</translation>
        </message>
        <message>
            <location filename="../widgets/figures.py" />
            <source>south</source>
            <translation type="unfinished">南部</translation>
        </message>
        <message>
            <location filename="../widgets/figures.py" />
            <source>east</source>
            <translation type="unfinished">东部</translation>
        </message>
        <message>
            <location filename="../widgets/figures.py" />
            <source>west</source>
            <translation type="unfinished">西部</translation>
        </message>
        <message>
            <location filename="../widgets/figures.py" />
            <source>north-east</source>
            <translation type="unfinished">东北部</translation>
        </message>
        <message>
            <location filename="../widgets/figures.py" />
            <source>north-west</source>
            <translation type="unfinished">西北部</translation>
        </message>
        <message>
            <location filename="../widgets/figures.py" />
            <source>south-east</source>
            <translation type="unfinished">东南部</translation>
        </message>
        <message>
            <location filename="../widgets/figures.py" />
            <source>south-west</source>
            <translation type="unfinished">西南部</translation>
        </message>
        <message>
            <location filename="../widgets/figures.py" />
            <source>{change} an hour</source>
            <translation type="unfinished">每小时 {change}</translation>
        </message>
        <message>
            <location filename="../widgets/figures.py" />
            <source>{change} a day</source>
            <translation type="unfinished">每天 {change}</translation>
        </message>
        <message>
            <location filename="../widgets/figures.py" />
            <source>{change} a year</source>
            <translation type="unfinished">每年 {change}</translation>
        </message>
        <message>
            <location filename="../widgets/figures.py" />
            <source>{count} region</source>
            <translation type="unfinished">{count} 个区块</translation>
        </message>
        <message>
            <location filename="../widgets/figures.py" />
            <source>{count} regions</source>
            <translation type="unfinished">{count} 个区块</translation>
        </message>
        <message>
            <location filename="../widgets/figures.py" />
            <source>{first} and {second}</source>
            <translation type="unfinished">{first}和{second}</translation>
        </message>
        <message>
            <location filename="../widgets/figures.py" />
            <source>{first} to {second}</source>
            <translation type="unfinished">{first} 至 {second}</translation>
        </message>
        <message>
            <location filename="../widgets/figures.py" />
            <source>touch</source>
            <translation type="unfinished">相接</translation>
        </message>
        <message>
            <location filename="../widgets/figures.py" />
            <source>don't touch</source>
            <translation type="unfinished">不相接</translation>
        </message>
        <message>
            <location filename="../widgets/figures.py" />
            <source>in the {place}</source>
            <translation type="unfinished">在{place}</translation>
        </message>
        <message>
            <location filename="../widgets/figures.py" />
            <source>nowhere</source>
            <translation type="unfinished">无处</translation>
        </message>
        <message>
            <location filename="../widgets/form.py" />
            <source>Cancelling…</source>
            <translation type="unfinished">正在取消…</translation>
        </message>
        <message>
            <location filename="../widgets/form.py" />
            <source>Area the question is about</source>
            <translation type="unfinished">问题所针对的区域</translation>
        </message>
        <message>
            <location filename="../widgets/form.py" />
            <source>The devices are known once the runtime has started.</source>
            <translation type="unfinished">运行环境启动后即可得知设备。</translation>
        </message>
        <message>
            <location filename="../widgets/form.py" />
            <source>The embedded model, and those added with “terrascope models”; they are known once the runtime has started.</source>
            <translation type="unfinished">内置模型，以及用 “terrascope models” 添加的模型；运行环境启动后即可得知。</translation>
        </message>
        <message>
            <location filename="../widgets/form.py" />
            <source>Ask (Enter)</source>
            <translation type="unfinished">提问（回车）</translation>
        </message>
        <message>
            <location filename="../widgets/form.py" />
            <source>Cancel (Escape)</source>
            <translation type="unfinished">取消（Esc）</translation>
        </message>
        <message>
            <location filename="../widgets/form.py" />
            <source>Questions asked in this project, and their answers</source>
            <translation type="unfinished">本工程中提出的问题及其答案</translation>
        </message>
        <message>
            <location filename="../widgets/form.py" />
            <source>History of questions</source>
            <translation type="unfinished">提问历史</translation>
        </message>
        <message>
            <location filename="../widgets/form.py" />
            <source>Help</source>
            <translation type="unfinished">帮助</translation>
        </message>
        <message>
            <location filename="../widgets/form.py" />
            <source>How questions are asked, in the manual</source>
            <translation type="unfinished">手册：如何提问</translation>
        </message>
        <message>
            <location filename="../widgets/form.py" />
            <source>Progress of the question</source>
            <translation type="unfinished">提问进度</translation>
        </message>
        <message>
            <location filename="../widgets/form.py" />
            <source>Asking…</source>
            <translation type="unfinished">正在提问…</translation>
        </message>
        <message>
            <location filename="../widgets/form.py" />
            <source>&amp;Layers</source>
            <translation type="unfinished">图层(&amp;L)</translation>
        </message>
        <message>
            <location filename="../widgets/form.py" />
            <source>&amp;Question</source>
            <translation type="unfinished">问题(&amp;Q)</translation>
        </message>
        <message>
            <location filename="../widgets/form.py" />
            <source>A&amp;rea</source>
            <translation type="unfinished">区域(&amp;R)</translation>
        </message>
        <message>
            <location filename="../widgets/form.py" />
            <source>De&amp;vice</source>
            <translation type="unfinished">设备(&amp;V)</translation>
        </message>
        <message>
            <location filename="../widgets/history_panel.py" />
            <source>No question was asked in this project yet. Answers are listed here, and saved with the project.</source>
            <translation type="unfinished">本工程尚未提问。答案会列在这里，并随工程保存。</translation>
        </message>
        <message>
            <location filename="../widgets/history_panel.py" />
            <source>Back to the question (Esc)</source>
            <translation type="unfinished">返回提问（Esc）</translation>
        </message>
        <message>
            <location filename="../widgets/history_panel.py" />
            <source>Back to the question</source>
            <translation type="unfinished">返回提问</translation>
        </message>
        <message>
            <location filename="../widgets/history_panel.py" />
            <source>Search questions, answers, layers</source>
            <translation type="unfinished">搜索问题、答案、图层</translation>
        </message>
        <message>
            <location filename="../widgets/history_panel.py" />
            <source>Search the history</source>
            <translation type="unfinished">搜索历史</translation>
        </message>
        <message>
            <location filename="../widgets/history_panel.py" />
            <source>Questions asked before, newest first</source>
            <translation type="unfinished">以前的问题，最新的在前</translation>
        </message>
        <message>
            <location filename="../widgets/history_panel.py" />
            <source>Open again</source>
            <translation type="unfinished">再次打开</translation>
        </message>
        <message>
            <location filename="../widgets/history_panel.py" />
            <source>Show this answer and its layers again (Return)</source>
            <translation type="unfinished">再次显示此答案及其图层（回车）</translation>
        </message>
        <message>
            <location filename="../widgets/history_panel.py" />
            <source>Ask again</source>
            <translation type="unfinished">再次提问</translation>
        </message>
        <message>
            <location filename="../widgets/history_panel.py" />
            <source>Put this question and its layers into the form</source>
            <translation type="unfinished">将此问题及其图层填入表单</translation>
        </message>
        <message>
            <location filename="../widgets/history_panel.py" />
            <source>Copy </source>
            <translation type="unfinished">复制 </translation>
        </message>
        <message>
            <location filename="../widgets/history_panel.py" />
            <source>Copy this question</source>
            <translation type="unfinished">复制此问题</translation>
        </message>
        <message>
            <location filename="../widgets/history_panel.py" />
            <source>Remove </source>
            <translation type="unfinished">移除 </translation>
        </message>
        <message>
            <location filename="../widgets/history_panel.py" />
            <source>Remove from the history</source>
            <translation type="unfinished">从历史中移除</translation>
        </message>
        <message>
            <location filename="../widgets/history_panel.py" />
            <source>Copy</source>
            <translation type="unfinished">复制</translation>
        </message>
        <message>
            <location filename="../widgets/history_panel.py" />
            <source>&amp;History</source>
            <translation type="unfinished">历史(&amp;H)</translation>
        </message>
        <message>
            <location filename="../widgets/history_panel.py" />
            <source>No question with these words.</source>
            <translation type="unfinished">没有含这些词的问题。</translation>
        </message>
        <message>
            <location filename="../widgets/history_panel.py" />
            <source>Remove this one</source>
            <translation type="unfinished">移除这一个</translation>
        </message>
        <message>
            <location filename="../widgets/history_panel.py" />
            <source>Clear all…</source>
            <translation type="unfinished">全部清除…</translation>
        </message>
        <message>
            <location filename="../widgets/history_panel.py" />
            <source>As a “terrascope ask” line</source>
            <translation type="unfinished">复制为 “terrascope ask” 命令行</translation>
        </message>
        <message>
            <location filename="../widgets/history_panel.py" />
            <source>As Python for QGIS</source>
            <translation type="unfinished">复制为 QGIS 的 Python</translation>
        </message>
        <message>
            <location filename="../widgets/install_choices.py" />
            <source>What PyTorch is built for</source>
            <translation type="unfinished">PyTorch 的构建目标</translation>
        </message>
        <message>
            <location filename="../widgets/install_choices.py" />
            <source>From a folder of wheels…</source>
            <translation type="unfinished">从 wheel 文件夹…</translation>
        </message>
        <message>
            <location filename="../widgets/install_choices.py" />
            <source>{fetched} GB to fetch, {installed} GB on disk ({free} GB are free)</source>
            <translation type="unfinished">需下载 {fetched} GB，占用磁盘 {installed} GB（空闲 {free} GB）</translation>
        </message>
        <message>
            <location filename="../widgets/install_choices.py" />
            <source>about {fetched} GB to fetch, {installed} GB on disk, not measured ({free} GB are free)</source>
            <translation type="unfinished">约需下载 {fetched} GB，占用磁盘 {installed} GB，未实测（空闲 {free} GB）</translation>
        </message>
        <message>
            <location filename="../widgets/install_choices.py" />
            <source>Change…</source>
            <translation type="unfinished">更改…</translation>
        </message>
        <message>
            <location filename="../widgets/install_choices.py" />
            <source>Choose the folder the runtime goes to</source>
            <translation type="unfinished">选择运行环境的文件夹</translation>
        </message>
        <message>
            <location filename="../widgets/install_choices.py" />
            <source>Another…</source>
            <translation type="unfinished">其他…</translation>
        </message>
        <message>
            <location filename="../widgets/install_choices.py" />
            <source>Choose another Python, 3.11 to 3.14</source>
            <translation type="unfinished">选择其他 Python，3.11 至 3.14</translation>
        </message>
        <message>
            <location filename="../widgets/install_choices.py" />
            <source>For</source>
            <translation type="unfinished">用于</translation>
        </message>
        <message>
            <location filename="../widgets/install_choices.py" />
            <source>Size</source>
            <translation type="unfinished">大小</translation>
        </message>
        <message>
            <location filename="../widgets/install_choices.py" />
            <source>Where</source>
            <translation type="unfinished">位置</translation>
        </message>
        <message>
            <location filename="../widgets/install_choices.py" />
            <source>Python</source>
            <translation type="unfinished">Python</translation>
        </message>
        <message>
            <location filename="../widgets/layer_choice.py" />
            <source>bands and numbers as the runtime finds them</source>
            <translation type="unfinished">波段和数值由运行环境判断</translation>
        </message>
        <message>
            <location filename="../widgets/layer_choice.py" />
            <source>No raster layer in this project yet. Add a satellite or aerial image to ask about it.</source>
            <translation type="unfinished">本工程还没有栅格图层。请添加卫星或航空影像以便提问。</translation>
        </message>
        <message>
            <location filename="../widgets/layer_choice.py" />
            <source>&amp;Bands…</source>
            <translation type="unfinished">波段(&amp;B)…</translation>
        </message>
        <message>
            <location filename="../widgets/layer_choice.py" />
            <source>{layer}: {bands}</source>
            <translation type="unfinished">{layer}：{bands}</translation>
        </message>
        <message>
            <location filename="../widgets/layer_choice.py" />
            <source>Which band of “{layer}” is what, and what its numbers mean</source>
            <translation type="unfinished">“{layer}”各波段的角色及其数值的含义</translation>
        </message>
        <message>
            <location filename="../widgets/layer_choice.py" />
            <source>Layers the question is asked of</source>
            <translation type="unfinished">提问所针对的图层</translation>
        </message>
        <message>
            <location filename="../widgets/layer_choice.py" />
            <source>Kind of {row}</source>
            <translation type="unfinished">{row}的类型</translation>
        </message>
        <message>
            <location filename="../widgets/layer_choice.py" />
            <source>Kind</source>
            <translation type="unfinished">类型</translation>
        </message>
        <message>
            <location filename="../widgets/layer_choice.py" />
            <source>A layer's name</source>
            <translation type="unfinished">图层名称</translation>
        </message>
        <message>
            <location filename="../widgets/notice.py" />
            <source>Info</source>
            <translation type="unfinished">信息</translation>
        </message>
        <message>
            <location filename="../widgets/notice.py" />
            <source>Success</source>
            <translation type="unfinished">成功</translation>
        </message>
        <message>
            <location filename="../widgets/notice.py" />
            <source>Warning</source>
            <translation type="unfinished">警告</translation>
        </message>
        <message>
            <location filename="../widgets/notice.py" />
            <source>Error</source>
            <translation type="unfinished">错误</translation>
        </message>
        <message>
            <location filename="../widgets/notice.py" />
            <source>Dismiss</source>
            <translation type="unfinished">关闭</translation>
        </message>
        <message>
            <location filename="../widgets/notice.py" />
            <source>Dismiss this message</source>
            <translation type="unfinished">关闭此消息</translation>
        </message>
        <message>
            <location filename="../widgets/notice.py" />
            <source>{kind}: {text}</source>
            <translation type="unfinished">{kind}：{text}</translation>
        </message>
        <message>
            <location filename="../widgets/question_field.py" />
            <source>How much</source>
            <translation type="unfinished">多少</translation>
        </message>
        <message>
            <location filename="../widgets/question_field.py" />
            <source>Compare</source>
            <translation type="unfinished">比较</translation>
        </message>
        <message>
            <location filename="../widgets/question_field.py" />
            <source>Near</source>
            <translation type="unfinished">附近</translation>
        </message>
        <message>
            <location filename="../widgets/question_field.py" />
            <source>Two dates</source>
            <translation type="unfinished">两个日期</translation>
        </message>
        <message>
            <location filename="../widgets/question_field.py" />
            <source>Multiple choice</source>
            <translation type="unfinished">选择题</translation>
        </message>
        <message>
            <location filename="../widgets/question_field.py" />
            <source>Type a question about the chosen layers. Enter asks it.</source>
            <translation type="unfinished">用英语输入关于所选图层的问题。按回车提问。</translation>
        </message>
        <message>
            <location filename="../widgets/question_field.py" />
            <source>Examples</source>
            <translation type="unfinished">示例</translation>
        </message>
        <message>
            <location filename="../widgets/question_field.py" />
            <source>Example questions</source>
            <translation type="unfinished">示例问题</translation>
        </message>
        <message>
            <location filename="../widgets/question_field.py" />
            <source>{used} of {max_characters}</source>
            <translation type="unfinished">{used} / {max_characters}</translation>
        </message>
        <message>
            <location filename="../widgets/runtime_setup.py" />
            <source>The network runs in a Python of its own, outside QGIS. This is what Install would fetch and make; nothing is installed before you press it.</source>
            <translation type="unfinished">网络在 QGIS 之外的独立 Python 中运行。以下是“安装”将下载和创建的内容；按下之前不会安装任何东西。</translation>
        </message>
        <message>
            <location filename="../widgets/runtime_setup.py" />
            <source>TerraScope needs its runtime</source>
            <translation type="unfinished">TerraScope 需要其运行环境</translation>
        </message>
        <message>
            <location filename="../widgets/runtime_setup.py" />
            <source>Installing the runtime</source>
            <translation type="unfinished">正在安装运行环境</translation>
        </message>
        <message>
            <location filename="../widgets/runtime_setup.py" />
            <source>QGIS can be used meanwhile.</source>
            <translation type="unfinished">其间可以使用 QGIS。</translation>
        </message>
        <message>
            <location filename="../widgets/runtime_setup.py" />
            <source>Stopping, and clearing away what was begun…</source>
            <translation type="unfinished">正在停止，并清理已开始的内容…</translation>
        </message>
        <message>
            <location filename="../widgets/runtime_setup.py" />
            <source>Testing… (some seconds)</source>
            <translation type="unfinished">正在测试…（几秒钟）</translation>
        </message>
        <message>
            <location filename="../widgets/runtime_setup.py" />
            <source>Progress of the installation</source>
            <translation type="unfinished">安装进度</translation>
        </message>
        <message>
            <location filename="../widgets/runtime_setup.py" />
            <source>Log of the installation</source>
            <translation type="unfinished">安装日志</translation>
        </message>
        <message>
            <location filename="../widgets/runtime_setup.py" />
            <source>Install</source>
            <translation type="unfinished">安装</translation>
        </message>
        <message>
            <location filename="../widgets/runtime_setup.py" />
            <source>Test runtime</source>
            <translation type="unfinished">测试运行环境</translation>
        </message>
        <message>
            <location filename="../widgets/runtime_setup.py" />
            <source>Remove runtime</source>
            <translation type="unfinished">移除运行环境</translation>
        </message>
        <message>
            <location filename="../widgets/runtime_setup.py" />
            <source>Log</source>
            <translation type="unfinished">日志</translation>
        </message>
        <message>
            <location filename="../widgets/runtime_setup.py" />
            <source>Copy log</source>
            <translation type="unfinished">复制日志</translation>
        </message>
        <message>
            <location filename="../widgets/runtime_setup.py" />
            <source>Other ways</source>
            <translation type="unfinished">其他方式</translation>
        </message>
        <message>
            <location filename="../widgets/runtime_setup.py" />
            <source>Command that installs the runtime</source>
            <translation type="unfinished">安装运行环境的命令</translation>
        </message>
        <message>
            <location filename="../widgets/runtime_setup.py" />
            <source>Copy install command</source>
            <translation type="unfinished">复制安装命令</translation>
        </message>
        <message>
            <location filename="../widgets/runtime_setup.py" />
            <source>Check again</source>
            <translation type="unfinished">再次检查</translation>
        </message>
        <message>
            <location filename="../widgets/runtime_setup.py" />
            <source>Choose an existing Python…</source>
            <translation type="unfinished">选择现有的 Python…</translation>
        </message>
        <message>
            <location filename="../widgets/runtime_setup.py" />
            <source>By hand: run this in a terminal, then press “Check again”.</source>
            <translation type="unfinished">手动：在终端运行此命令，然后按“再次检查”。</translation>
        </message>
        <message>
            <location filename="../widgets/runtime_setup.py" />
            <source>Copied</source>
            <translation type="unfinished">已复制</translation>
        </message>
        <message>
            <location filename="../widgets/runtime_setup.py" />
            <source>The runtime works</source>
            <translation type="unfinished">运行环境可用</translation>
        </message>
        <message>
            <location filename="../widgets/runtime_setup.py" />
            <source>Install again</source>
            <translation type="unfinished">重新安装</translation>
        </message>
        <message>
            <location filename="../widgets/runtime_setup.py" />
            <source>The runtime is already in a Python of yours?</source>
            <translation type="unfinished">运行环境已在您的某个 Python 中？</translation>
        </message>
        <message>
            <location filename="../widgets/series_chart.py" />
            <source>Area over time</source>
            <translation type="unfinished">面积随时间的变化</translation>
        </message>
        <message>
            <location filename="../widgets/series_chart.py" />
            <source>{class_name}: {tendency} from {begin} to {end}</source>
            <translation type="unfinished">{class_name}：{begin} 至 {end} {tendency}</translation>
        </message>
        <message>
            <location filename="../widgets/series_view.py" />
            <source>{trend}  ·  {change} in all</source>
            <translation type="unfinished">{trend}  ·  总计 {change}</translation>
        </message>
        <message>
            <location filename="../widgets/series_view.py" />
            <source>Trend over all dates (Theil-Sen), and the change from the first date to the last</source>
            <translation type="unfinished">所有日期的趋势（Theil-Sen），以及从第一个到最后一个日期的变化</translation>
        </message>
        <message>
            <location filename="../widgets/series_view.py" />
            <source>{name} at each date</source>
            <translation type="unfinished">各日期的{name}</translation>
        </message>
        <message>
            <location filename="../widgets/series_view.py" />
            <source>Show {class_name} at each date</source>
            <translation type="unfinished">显示各日期的{class_name}</translation>
        </message>
        <message>
            <location filename="../widgets/series_view.py" />
            <source>Select on the map: {class_name} on {date}</source>
            <translation type="unfinished">在地图上选择：{date} 的{class_name}</translation>
        </message>
        <message>
            <location filename="../widgets/series_view.py" />
            <source>Select the {class_name} of {date} on the map</source>
            <translation type="unfinished">在地图上选择 {date} 的{class_name}</translation>
        </message>
        <message>
            <location filename="../widgets/series_view.py" />
            <source>not compared</source>
            <translation type="unfinished">未比较</translation>
        </message>
        <message>
            <location filename="../widgets/steps.py" />
            <source>Whether the {name} counts: switched off, the whole mask is left out of all figures</source>
            <translation type="unfinished">是否计入{name}：关闭后，整个掩膜不计入任何数字</translation>
        </message>
        <message>
            <location filename="../widgets/steps.py" />
            <source>The {name} counts</source>
            <translation type="unfinished">计入{name}</translation>
        </message>
        <message>
            <location filename="../widgets/steps.py" />
            <source>Correct the {name}: click on the map to add or remove, leave regions out</source>
            <translation type="unfinished">更正{name}：在地图上点击以添加或去除，或排除区块</translation>
        </message>
        <message>
            <location filename="../widgets/steps.py" />
            <source>by SAR {share} %</source>
            <translation type="unfinished">SAR 占 {share} %</translation>
        </message>
        <message>
            <location filename="../widgets/steps.py" />
            <source>Reasoning steps</source>
            <translation type="unfinished">推理步骤</translation>
        </message>
        <message>
            <location filename="../widgets/steps.py" />
            <source>Select on the map: {phrase}</source>
            <translation type="unfinished">在地图上选择：{phrase}</translation>
        </message>
        <message>
            <location filename="../widgets/steps.py" />
            <source>Select the {phrase} on the map</source>
            <translation type="unfinished">在地图上选择{phrase}</translation>
        </message>
        <message>
            <location filename="../widgets/steps.py" />
            <source>The sensor believed for this mask's evidence: SAR in {share} % of it, the optical bands in the rest</source>
            <translation type="unfinished">此掩膜依据所采信的传感器：{share} % 为 SAR，其余为光学波段</translation>
        </message>
        <message>
            <location filename="../widgets/swipe_handle.py" />
            <source>Handle between two dates</source>
            <translation type="unfinished">两个日期之间的手柄</translation>
        </message>
        <message>
            <location filename="../widgets/swipe_handle.py" />
            <source>Arrow keys move it, Home and End show one date alone, Escape closes</source>
            <translation type="unfinished">方向键移动，Home 和 End 只显示一个日期，Esc 关闭</translation>
        </message>
        <message>
            <location filename="../widgets/swipe_handle.py" />
            <source>Drag, or move with the arrow keys; Space shows one date and the other in turn; Escape closes</source>
            <translation type="unfinished">拖动，或用方向键移动；空格键轮流显示两个日期；Esc 关闭</translation>
        </message>
        <message>
            <location filename="../widgets/swipe_handle.py" />
            <source>Date left of the handle</source>
            <translation type="unfinished">手柄左侧的日期</translation>
        </message>
        <message>
            <location filename="../widgets/swipe_handle.py" />
            <source>Date right of the handle</source>
            <translation type="unfinished">手柄右侧的日期</translation>
        </message>
        <message>
            <location filename="../widgets/swipe_handle.py" />
            <source>Masks</source>
            <translation type="unfinished">掩膜</translation>
        </message>
        <message>
            <location filename="../widgets/swipe_handle.py" />
            <source>What the answer outlined at each date, over the images</source>
            <translation type="unfinished">答案在每个日期勾出的内容，叠加在影像上</translation>
        </message>
        <message>
            <location filename="../widgets/swipe_handle.py" />
            <source>End the swipe (Escape)</source>
            <translation type="unfinished">结束卷帘（Esc）</translation>
        </message>
        <message>
            <location filename="../widgets/swipe_handle.py" />
            <source>End the swipe</source>
            <translation type="unfinished">结束卷帘</translation>
        </message>
    </context>
</TS>
