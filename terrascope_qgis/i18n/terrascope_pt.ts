<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- unfinished translations are machine drafts: nobody who speaks the language has checked them yet -->
<TS version="2.1" language="pt" sourcelanguage="en">
    <context>
        <name>TerraScope</name>
        <message>
            <location filename="../area.py" />
            <source>What the map shows</source>
            <translation type="unfinished">O que o mapa mostra</translation>
        </message>
        <message>
            <location filename="../area.py" />
            <source>{called} lies beside “{name}”. Draw another on it, or choose “Whole layer”.</source>
            <translation type="unfinished">{called} fica ao lado de “{name}”. Desenhe outro em cima dela, ou escolha “Camada inteira”.</translation>
        </message>
        <message>
            <location filename="../area.py" />
            <source>The project has no CRS, so what the map shows is nowhere. Choose “Whole layer”.</source>
            <translation type="unfinished">O projeto não tem SRC, então o que o mapa mostra não fica em lugar nenhum. Escolha “Camada inteira”.</translation>
        </message>
        <message>
            <location filename="../area.py" />
            <source>“{name}” is a web map without an end. Zoom in and choose “What the map shows” as the area.</source>
            <translation type="unfinished">“{name}” é um mapa web sem fim. Aproxime e escolha “O que o mapa mostra” como área.</translation>
        </message>
        <message>
            <location filename="../area.py" />
            <source>{called} lie beside “{name}”. Select polygons that touch it, or choose another area.</source>
            <translation type="unfinished">{called} ficam ao lado de “{name}”. Selecione polígonos que a toquem, ou escolha outra área.</translation>
        </message>
        <message>
            <location filename="../area.py" />
            <source>The map shows nothing of “{name}”. Zoom to it, or choose “Whole layer”.</source>
            <translation type="unfinished">O mapa não mostra nada de “{name}”. Vá até lá, ou escolha “Camada inteira”.</translation>
        </message>
        <message>
            <location filename="../asking.py" />
            <source>Drawing and cutting out the layers…</source>
            <translation type="unfinished">Desenhando e recortando as camadas…</translation>
        </message>
        <message>
            <location filename="../asking.py" />
            <source>The runtime ended before the answer was there.</source>
            <translation type="unfinished">O motor terminou antes de a resposta chegar.</translation>
        </message>
        <message>
            <location filename="../asking.py" />
            <source>Ask again.</source>
            <translation type="unfinished">Pergunte de novo.</translation>
        </message>
        <message>
            <location filename="../asking.py" />
            <source>The question was cancelled.</source>
            <translation type="unfinished">A pergunta foi cancelada.</translation>
        </message>
        <message>
            <location filename="../bands_window.py" />
            <source>Bands of {layer}</source>
            <translation type="unfinished">Bandas de {layer}</translation>
        </message>
        <message>
            <location filename="../bands_window.py" />
            <source>Looking at the layer…</source>
            <translation type="unfinished">Examinando a camada…</translation>
        </message>
        <message>
            <location filename="../correcting/edits.py" />
            <source>left out</source>
            <translation type="unfinished">excluída</translation>
        </message>
        <message>
            <location filename="../correcting/edits.py" />
            <source>{count} clicks</source>
            <translation type="unfinished">{count} cliques</translation>
        </message>
        <message>
            <location filename="../correcting/edits.py" />
            <source>1 click</source>
            <translation type="unfinished">1 clique</translation>
        </message>
        <message>
            <location filename="../correcting/edits.py" />
            <source>{count} regions left out</source>
            <translation type="unfinished">{count} regiões excluídas</translation>
        </message>
        <message>
            <location filename="../correcting/edits.py" />
            <source>1 region left out</source>
            <translation type="unfinished">1 região excluída</translation>
        </message>
        <message>
            <location filename="../correcting/from_dock.py" />
            <source>{name} of {date}</source>
            <translation type="unfinished">{name} de {date}</translation>
        </message>
        <message>
            <location filename="../correcting/from_dock.py" />
            <source>The next question is asked inside the selected regions. Type it, and press Ask.</source>
            <translation type="unfinished">A próxima pergunta é feita dentro das regiões selecionadas. Digite-a e pressione “Perguntar”.</translation>
        </message>
        <message>
            <location filename="../correcting/from_dock.py" />
            <source>{answer} (corrected by hand)</source>
            <translation type="unfinished">{answer} (corrigido à mão)</translation>
        </message>
        <message>
            <location filename="../correcting/from_dock.py" />
            <source>This place has no coordinates in the CRS of the answer. Click nearer to its layers.</source>
            <translation type="unfinished">Este lugar não tem coordenadas no SRC da resposta. Clique mais perto de suas camadas.</translation>
        </message>
        <message>
            <location filename="../correcting/session.py" />
            <source>Measuring again…</source>
            <translation type="unfinished">Medindo de novo…</translation>
        </message>
        <message>
            <location filename="../correcting/session.py" />
            <source>The runtime ended. Try again.</source>
            <translation type="unfinished">O motor terminou. Tente de novo.</translation>
        </message>
        <message>
            <location filename="../cut_outs.py" />
            <source>it could not be read to the end</source>
            <translation type="unfinished">não pôde ser lida até o fim</translation>
        </message>
        <message>
            <location filename="../cutting.py" />
            <source>{width} × {height} pixels</source>
            <translation type="unfinished">{width} × {height} pixels</translation>
        </message>
        <message>
            <location filename="../cutting.py" />
            <source>“{source}” is a web map, drawn as a picture at {ground_pixel_m} m a pixel: figures from it come from colours on a screen, not from measured reflectance.</source>
            <translation type="unfinished">“{source}” é um mapa web, desenhado como imagem a {ground_pixel_m} m por pixel: seus números vêm de cores de tela, não de refletância medida.</translation>
        </message>
        <message>
            <location filename="../cutting.py" />
            <source>The layer “{source}” could not be cut out for the runtime: {why}.</source>
            <translation type="unfinished">A camada “{source}” não pôde ser recortada para o motor: {why}.</translation>
        </message>
        <message>
            <location filename="../cutting.py" />
            <source>it does not cover the area of interest</source>
            <translation type="unfinished">ela não cobre a área de interesse</translation>
        </message>
        <message>
            <location filename="../cutting.py" />
            <source>the area of interest is empty in its CRS</source>
            <translation type="unfinished">a área de interesse está vazia em seu SRC</translation>
        </message>
        <message>
            <location filename="../cutting.py" />
            <source>the cut-out would have {size}, {most} a side are the most: choose a smaller area, or larger pixels for web maps</source>
            <translation type="unfinished">o recorte teria {size}, no máximo {most} por lado: escolha uma área menor, ou pixels maiores para mapas web</translation>
        </message>
        <message>
            <location filename="../cutting.py" />
            <source>the cut-out would have {size}, {most} are the most: choose a smaller area</source>
            <translation type="unfinished">o recorte teria {size}, no máximo {most}: escolha uma área menor</translation>
        </message>
        <message>
            <location filename="../cutting.py" />
            <source>its provider can't be read in the background</source>
            <translation type="unfinished">seu provedor não pode ser lido em segundo plano</translation>
        </message>
        <message>
            <location filename="../cutting.py" />
            <source>the size of its pixels is unknown</source>
            <translation type="unfinished">o tamanho de seus pixels é desconhecido</translation>
        </message>
        <message>
            <location filename="../cutting.py" />
            <source>its server sent no picture of the area. Check that the map shows it there, and the connection</source>
            <translation type="unfinished">seu servidor não enviou imagem da área. Verifique se o mapa a mostra ali, e a conexão</translation>
        </message>
        <message>
            <location filename="../cutting.py" />
            <source>{share} of it came empty.</source>
            <translation type="unfinished">{share} chegou vazio.</translation>
        </message>
        <message>
            <location filename="../cutting.py" />
            <source>the area of interest lies outside its CRS</source>
            <translation type="unfinished">a área de interesse fica fora de seu SRC</translation>
        </message>
        <message>
            <location filename="../dock.py" />
            <source>Python that has TerraScope's runtime</source>
            <translation type="unfinished">Python que tem o motor do TerraScope</translation>
        </message>
        <message>
            <location filename="../dock.py" />
            <source>The answer's GeoPackage lacks {tables}: ask again.</source>
            <translation type="unfinished">Ao GeoPackage da resposta falta {tables}: pergunte de novo.</translation>
        </message>
        <message>
            <location filename="../dock.py" />
            <source>Starting the runtime…</source>
            <translation type="unfinished">Iniciando o motor…</translation>
        </message>
        <message>
            <location filename="../export/copies.py" />
            <source>“{source}” is gone. Ask the question again.</source>
            <translation type="unfinished">“{source}” não existe mais. Faça a pergunta de novo.</translation>
        </message>
        <message>
            <location filename="../export/copies.py" />
            <source>The mask “{source}” is gone. Ask the question again.</source>
            <translation type="unfinished">A máscara “{source}” não existe mais. Faça a pergunta de novo.</translation>
        </message>
        <message>
            <location filename="../export/copies.py" />
            <source>“{source}” can't be copied: {error}. Close programs that have it open.</source>
            <translation type="unfinished">“{source}” não pode ser copiado: {error}. Feche os programas que o têm aberto.</translation>
        </message>
        <message>
            <location filename="../export/exporting.py" />
            <source>Export from TerraScope</source>
            <translation type="unfinished">Exportar do TerraScope</translation>
        </message>
        <message>
            <location filename="../export/exporting.py" />
            <source>The export failed: {error}. Nothing was written.</source>
            <translation type="unfinished">A exportação falhou: {error}. Nada foi escrito.</translation>
        </message>
        <message>
            <location filename="../export/exporting.py" />
            <source>“{path}” is the layer “{layer}” of this project, so it can't be replaced. Remove the layer first, or choose another name.</source>
            <translation type="unfinished">“{path}” é a camada “{layer}” deste projeto, então não pode ser substituído. Remova antes a camada, ou escolha outro nome.</translation>
        </message>
        <message>
            <location filename="../export/exporting.py" />
            <source>The export was cancelled. Nothing was written.</source>
            <translation type="unfinished">A exportação foi cancelada. Nada foi escrito.</translation>
        </message>
        <message>
            <location filename="../export/files.py" />
            <source>Choose another folder or name.</source>
            <translation type="unfinished">Escolha outra pasta ou outro nome.</translation>
        </message>
        <message>
            <location filename="../export/files.py" />
            <source>The name is empty. Type what the files shall be called, for example “q1”.</source>
            <translation type="unfinished">O nome está vazio. Digite como os arquivos devem se chamar, por exemplo “q1”.</translation>
        </message>
        <message>
            <location filename="../export/files.py" />
            <source>The name “{stem}” holds “{found}”, which file names can't. Take it out.</source>
            <translation type="unfinished">O nome “{stem}” contém “{found}”, que não cabe em nomes de arquivo. Retire-o.</translation>
        </message>
        <message>
            <location filename="../export/files.py" />
            <source>Windows can't have files called “{stem}”. Choose another name.</source>
            <translation type="unfinished">O Windows não aceita arquivos chamados “{stem}”. Escolha outro nome.</translation>
        </message>
        <message>
            <location filename="../export/files.py" />
            <source>The name is too long: with each layer's name behind it, it must be shorter by {over} characters.</source>
            <translation type="unfinished">O nome é longo demais: com o nome de cada camada atrás, deve ter {over} caracteres a menos.</translation>
        </message>
        <message>
            <location filename="../export/files.py" />
            <source>No folder is chosen. Choose where the files shall go.</source>
            <translation type="unfinished">Nenhuma pasta foi escolhida. Escolha para onde vão os arquivos.</translation>
        </message>
        <message>
            <location filename="../export/files.py" />
            <source>There is no drive for “{folder}”. Choose another folder.</source>
            <translation type="unfinished">Não há unidade para “{folder}”. Escolha outra pasta.</translation>
        </message>
        <message>
            <location filename="../export/files.py" />
            <source>“{existing}” is a file, so nothing can be put into it. Choose a folder.</source>
            <translation type="unfinished">“{existing}” é um arquivo, nada pode ser posto nele. Escolha uma pasta.</translation>
        </message>
        <message>
            <location filename="../export/files.py" />
            <source>{names} and {more} more</source>
            <translation type="unfinished">{names} e mais {more}</translation>
        </message>
        <message>
            <location filename="../export/files.py" />
            <source>the name is too long</source>
            <translation type="unfinished">o nome é longo demais</translation>
        </message>
        <message>
            <location filename="../export/files.py" />
            <source>another program has it open</source>
            <translation type="unfinished">outro programa o tem aberto</translation>
        </message>
        <message>
            <location filename="../export/files.py" />
            <source>Close it in the other program, or choose another name.</source>
            <translation type="unfinished">Feche-o no outro programa, ou escolha outro nome.</translation>
        </message>
        <message>
            <location filename="../export/files.py" />
            <source>Folder and name are longer by {over} characters than Windows takes. Choose shorter ones.</source>
            <translation type="unfinished">Pasta e nome passam em {over} caracteres do que o Windows aceita. Escolha mais curtos.</translation>
        </message>
        <message>
            <location filename="../export/files.py" />
            <source>The folder “{existing}” can't be written to: {error}. Choose another.</source>
            <translation type="unfinished">Não é possível escrever na pasta “{existing}”: {error}. Escolha outra.</translation>
        </message>
        <message>
            <location filename="../export/files.py" />
            <source>“{folder}” can't be written to: {error}. Choose another folder.</source>
            <translation type="unfinished">Não é possível escrever em “{folder}”: {error}. Escolha outra pasta.</translation>
        </message>
        <message>
            <location filename="../export/files.py" />
            <source>“{name}” can't be replaced: {error}. {way_out}</source>
            <translation type="unfinished">“{name}” não pode ser substituído: {error}. {way_out}</translation>
        </message>
        <message>
            <location filename="../export/formats.py" />
            <source>A Shapefile for each layer, with its style and metadata beside it (.qml, .qmd).</source>
            <translation type="unfinished">Um Shapefile por camada, com seu estilo e metadados ao lado (.qml, .qmd).</translation>
        </message>
        <message>
            <location filename="../export/formats.py" />
            <source>field names beyond 10 characters, texts beyond 254, field aliases, times of day; files beyond 2 GB.</source>
            <translation type="unfinished">nomes de campo além de 10 caracteres, textos além de 254, apelidos de campos, horas; arquivos além de 2 GB.</translation>
        </message>
        <message>
            <location filename="../export/formats.py" />
            <source>One file with all layers, their styles and metadata.</source>
            <translation type="unfinished">Um arquivo com todas as camadas, seus estilos e metadados.</translation>
        </message>
        <message>
            <location filename="../export/formats.py" />
            <source>A file for each layer, for web maps.</source>
            <translation type="unfinished">Um arquivo por camada, para mapas web.</translation>
        </message>
        <message>
            <location filename="../export/formats.py" />
            <source>the CRS (always longitude and latitude, 7 decimals), styles, field aliases, metadata.</source>
            <translation type="unfinished">o SRC (sempre longitude e latitude, 7 casas), estilos, apelidos de campos, metadados.</translation>
        </message>
        <message>
            <location filename="../export/formats.py" />
            <source>A file for each layer, for Google Earth, in its colours.</source>
            <translation type="unfinished">Um arquivo por camada, para o Google Earth, em suas cores.</translation>
        </message>
        <message>
            <location filename="../export/formats.py" />
            <source>the CRS (always longitude and latitude), aliases, categories as such, metadata.</source>
            <translation type="unfinished">o SRC (sempre longitude e latitude), apelidos, categorias como tais, metadados.</translation>
        </message>
        <message>
            <location filename="../export/formats.py" />
            <source>CSV tables</source>
            <translation type="unfinished">Tabelas CSV</translation>
        </message>
        <message>
            <location filename="../export/formats.py" />
            <source>A table for each layer, a line a region, and one of all figures; units in the headings, UTF-8.</source>
            <translation type="unfinished">Uma tabela por camada, uma linha por região, e uma de todos os números; unidades nos cabeçalhos, UTF-8.</translation>
        </message>
        <message>
            <location filename="../export/formats.py" />
            <source>outlines and lines (a point inside each is kept, in degrees), styles, metadata.</source>
            <translation type="unfinished">contornos e linhas (um ponto dentro de cada é mantido, em graus), estilos, metadados.</translation>
        </message>
        <message>
            <location filename="../export/formats.py" />
            <source>Masks (GeoTIFF)</source>
            <translation type="unfinished">Máscaras (GeoTIFF)</translation>
        </message>
        <message>
            <location filename="../export/formats.py" />
            <source>Each outline as pixels on the scene's grid: 1 inside, 0 outside, 255 no data.</source>
            <translation type="unfinished">Cada contorno como pixels na grade da cena: 1 dentro, 0 fora, 255 sem dados.</translation>
        </message>
        <message>
            <location filename="../export/formats.py" />
            <source>figures, single regions, styles; the phrase and the date stand in the file's name.</source>
            <translation type="unfinished">números, regiões separadas, estilos; a expressão e a data estão no nome do arquivo.</translation>
        </message>
        <message>
            <location filename="../export/formats.py" />
            <source>Report (HTML)</source>
            <translation type="unfinished">Relatório (HTML)</translation>
        </message>
        <message>
            <location filename="../export/formats.py" />
            <source>Question, answer, a map for each step, figures and where they come from, in one file for a browser.</source>
            <translation type="unfinished">Pergunta, resposta, um mapa por passo, números e sua origem, em um arquivo para o navegador.</translation>
        </message>
        <message>
            <location filename="../export/formats.py" />
            <source>everything that can be measured again: it is for reading.</source>
            <translation type="unfinished">tudo o que pode ser medido de novo: é para ler.</translation>
        </message>
        <message>
            <location filename="../export/formats.py" />
            <source>Report (PDF)</source>
            <translation type="unfinished">Relatório (PDF)</translation>
        </message>
        <message>
            <location filename="../export/formats.py" />
            <source>The same report on A4 pages.</source>
            <translation type="unfinished">O mesmo relatório em páginas A4.</translation>
        </message>
        <message>
            <location filename="../export/from_dock.py" />
            <source>This answer has no mask to export: nothing was found on the layers.</source>
            <translation type="unfinished">Esta resposta não tem máscara a exportar: nada foi encontrado nas camadas.</translation>
        </message>
        <message>
            <location filename="../export/from_dock.py" />
            <source>Open folder</source>
            <translation type="unfinished">Abrir pasta</translation>
        </message>
        <message>
            <location filename="../export/from_dock.py" />
            <source>{files} are in this folder already. Replace, or change folder or name.</source>
            <translation type="unfinished">{files} já estão nesta pasta. Substitua-os, ou mude a pasta ou o nome.</translation>
        </message>
        <message>
            <location filename="../export/from_dock.py" />
            <source>{files} is in this folder already. Replace, or change folder or name.</source>
            <translation type="unfinished">{files} já está nesta pasta. Substitua-o, ou mude a pasta ou o nome.</translation>
        </message>
        <message>
            <location filename="../export/from_dock.py" />
            <source>Replace</source>
            <translation type="unfinished">Substituir</translation>
        </message>
        <message>
            <location filename="../export/report/chart.py" />
            <source>Chart: area over time</source>
            <translation type="unfinished">Gráfico: área ao longo do tempo</translation>
        </message>
        <message>
            <location filename="../export/report/content.py" />
            <source>distance</source>
            <translation type="unfinished">distância</translation>
        </message>
        <message>
            <location filename="../export/report/content.py" />
            <source>regions</source>
            <translation type="unfinished">regiões</translation>
        </message>
        <message>
            <location filename="../export/report/content.py" />
            <source>contact</source>
            <translation type="unfinished">contato</translation>
        </message>
        <message>
            <location filename="../export/report/content.py" />
            <source>place</source>
            <translation type="unfinished">lugar</translation>
        </message>
        <message>
            <location filename="../export/report/content.py" />
            <source>{width} × {height} pixels of {pixel_size_m} m in {crs}</source>
            <translation type="unfinished">{width} × {height} pixels de {pixel_size_m} m em {crs}</translation>
        </message>
        <message>
            <location filename="../export/report/content.py" />
            <source>west {west}, south {south}, east {east}, north {north}</source>
            <translation type="unfinished">oeste {west}, sul {south}, leste {east}, norte {north}</translation>
        </message>
        <message>
            <location filename="../export/report/content.py" />
            <source>TerraScope {version}  ·  question {question}</source>
            <translation type="unfinished">TerraScope {version}  ·  pergunta {question}</translation>
        </message>
        <message>
            <location filename="../export/report/content.py" />
            <source>{share} of the scene</source>
            <translation type="unfinished">{share} da cena</translation>
        </message>
        <message>
            <location filename="../export/report/content.py" />
            <source>confidence {confidence}</source>
            <translation type="unfinished">confiança {confidence}</translation>
        </message>
        <message>
            <location filename="../export/report/content.py" />
            <source>none found</source>
            <translation type="unfinished">nada encontrado</translation>
        </message>
        <message>
            <location filename="../export/report/content.py" />
            <source>{radar_share} of the evidence by SAR</source>
            <translation type="unfinished">{radar_share} dos indícios pelo SAR</translation>
        </message>
        <message>
            <location filename="../export/report/content.py" />
            <source>corrected by hand: {corrections}</source>
            <translation type="unfinished">corrigido à mão: {corrections}</translation>
        </message>
        <message>
            <location filename="../export/report/content.py" />
            <source>{classes}, area over time</source>
            <translation type="unfinished">{classes}, área ao longo do tempo</translation>
        </message>
        <message>
            <location filename="../export/report/content.py" />
            <source>{begin} to {end}</source>
            <translation type="unfinished">{begin} a {end}</translation>
        </message>
        <message>
            <location filename="../export/report/content.py" />
            <source>Layers</source>
            <translation type="unfinished">Camadas</translation>
        </message>
        <message>
            <location filename="../export/report/content.py" />
            <source>Dates</source>
            <translation type="unfinished">Datas</translation>
        </message>
        <message>
            <location filename="../export/report/content.py" />
            <source>Model</source>
            <translation type="unfinished">Modelo</translation>
        </message>
        <message>
            <location filename="../export/report/content.py" />
            <source>{model}, {dtype} on {device}</source>
            <translation type="unfinished">{model}, {dtype} em {device}</translation>
        </message>
        <message>
            <location filename="../export/report/content.py" />
            <source>Checkpoint SHA-256</source>
            <translation type="unfinished">SHA-256 do checkpoint</translation>
        </message>
        <message>
            <location filename="../export/report/content.py" />
            <source>Grid</source>
            <translation type="unfinished">Grade</translation>
        </message>
        <message>
            <location filename="../export/report/content.py" />
            <source>Extent</source>
            <translation type="unfinished">Extensão</translation>
        </message>
        <message>
            <location filename="../export/report/content.py" />
            <source>Measured on</source>
            <translation type="unfinished">Medido sobre</translation>
        </message>
        <message>
            <location filename="../export/report/content.py" />
            <source>the ellipsoid {ellipsoid}</source>
            <translation type="unfinished">o elipsoide {ellipsoid}</translation>
        </message>
        <message>
            <location filename="../export/report/content.py" />
            <source>Model's own words</source>
            <translation type="unfinished">Palavras do próprio modelo</translation>
        </message>
        <message>
            <location filename="../export/report/content.py" />
            <source>Corrected by hand</source>
            <translation type="unfinished">Corrigido à mão</translation>
        </message>
        <message>
            <location filename="../export/report/content.py" />
            <source>Computed in</source>
            <translation type="unfinished">Calculado em</translation>
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
            <translation type="unfinished">um SRC próprio</translation>
        </message>
        <message>
            <location filename="../export/report/html.py" />
            <source>What</source>
            <translation type="unfinished">O quê</translation>
        </message>
        <message>
            <location filename="../export/report/html.py" />
            <source>Figure</source>
            <translation type="unfinished">Número</translation>
        </message>
        <message>
            <location filename="../export/report/html.py" />
            <source>Date</source>
            <translation type="unfinished">Data</translation>
        </message>
        <message>
            <location filename="../export/report/html.py" />
            <source>How measured</source>
            <translation type="unfinished">Como foi medido</translation>
        </message>
        <message>
            <location filename="../export/report/html.py" />
            <source>Warnings</source>
            <translation type="unfinished">Avisos</translation>
        </message>
        <message>
            <location filename="../export/report/html.py" />
            <source>Steps</source>
            <translation type="unfinished">Passos</translation>
        </message>
        <message>
            <location filename="../export/report/html.py" />
            <source>Where it comes from</source>
            <translation type="unfinished">De onde vem</translation>
        </message>
        <message>
            <location filename="../export/report/html.py" />
            <source>Figures</source>
            <translation type="unfinished">Números</translation>
        </message>
        <message>
            <location filename="../export/report/maps.py" />
            <source>shortest distance</source>
            <translation type="unfinished">menor distância</translation>
        </message>
        <message>
            <location filename="../export/report/maps.py" />
            <source>gained</source>
            <translation type="unfinished">ganho</translation>
        </message>
        <message>
            <location filename="../export/report/maps.py" />
            <source>lost</source>
            <translation type="unfinished">perdido</translation>
        </message>
        <message>
            <location filename="../export/report/maps.py" />
            <source>kept</source>
            <translation type="unfinished">mantido</translation>
        </message>
        <message>
            <location filename="../export/report/maps.py" />
            <source>Map: {tables}</source>
            <translation type="unfinished">Mapa: {tables}</translation>
        </message>
        <message>
            <location filename="../export/report/maps.py" />
            <source>Map: {name} on {date}, outlined over the image</source>
            <translation type="unfinished">Mapa: {name} em {date}, contornado sobre a imagem</translation>
        </message>
        <message>
            <location filename="../export/report/maps.py" />
            <source>Map: {name}, outlined over the image</source>
            <translation type="unfinished">Mapa: {name}, contornado sobre a imagem</translation>
        </message>
        <message>
            <location filename="../export/report/pdf.py" />
            <source>“{path}” can't be written. Choose another folder.</source>
            <translation type="unfinished">“{path}” não pode ser escrito. Escolha outra pasta.</translation>
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
            <translation type="unfinished">Unidade</translation>
        </message>
        <message>
            <location filename="../export/tables.py" />
            <source>Method</source>
            <translation type="unfinished">Método</translation>
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
            <translation type="unfinished">“{folder}” não tem {file}. Faça a pergunta de novo.</translation>
        </message>
        <message>
            <location filename="../export/vectors.py" />
            <source>“{path}” can't be written: {said}. Choose another folder.</source>
            <translation type="unfinished">“{path}” não pode ser escrito: {said}. Escolha outra pasta.</translation>
        </message>
        <message>
            <location filename="../export/vectors.py" />
            <source>field names beyond {max_name_bytes} characters ({pairs})</source>
            <translation type="unfinished">nomes de campo além de {max_name_bytes} caracteres ({pairs})</translation>
        </message>
        <message>
            <location filename="../export/vectors.py" />
            <source>field aliases</source>
            <translation type="unfinished">apelidos de campos</translation>
        </message>
        <message>
            <location filename="../export/vectors.py" />
            <source>the time of day in {dates}</source>
            <translation type="unfinished">a hora em {dates}</translation>
        </message>
        <message>
            <location filename="../export/vectors.py" />
            <source>texts beyond {max_text_bytes} characters</source>
            <translation type="unfinished">textos além de {max_text_bytes} caracteres</translation>
        </message>
        <message>
            <location filename="../export/vectors.py" />
            <source>more than 2 GB for every program</source>
            <translation type="unfinished">mais de 2 GB para qualquer programa</translation>
        </message>
        <message>
            <location filename="../export/vectors.py" />
            <source>The table “{table}” in “{file}” can't be opened. Ask the question again.</source>
            <translation type="unfinished">A tabela “{table}” em “{file}” não pode ser aberta. Faça a pergunta de novo.</translation>
        </message>
        <message>
            <location filename="../export/vectors.py" />
            <source>no reason given</source>
            <translation type="unfinished">nenhum motivo dado</translation>
        </message>
        <message>
            <location filename="../export/writing.py" />
            <source>No format is ticked. Tick at least one.</source>
            <translation type="unfinished">Nenhum formato está marcado. Marque ao menos um.</translation>
        </message>
        <message>
            <location filename="../export/writing.py" />
            <source>This answer has no mask to export: nothing was found on the layers. Untick {labels}.</source>
            <translation type="unfinished">Esta resposta não tem máscara a exportar: nada foi encontrado nas camadas. Desmarque {labels}.</translation>
        </message>
        <message>
            <location filename="../export/writing.py" />
            <source>“{out_dir}” has no {gone} any more. Put the folder back, or ask the question again.</source>
            <translation type="unfinished">“{out_dir}” não tem mais {gone}. Devolva a pasta, ou faça a pergunta de novo.</translation>
        </message>
        <message>
            <location filename="../export/writing.py" />
            <source>Saved {files} in {folder}, style and metadata beside each Shapefile (.qml, .qmd).</source>
            <translation type="unfinished">{files} salvo em {folder}, estilo e metadados ao lado de cada Shapefile (.qml, .qmd).</translation>
        </message>
        <message>
            <location filename="../export/writing.py" />
            <source>Saved {files} in {folder}.</source>
            <translation type="unfinished">{files} salvo em {folder}.</translation>
        </message>
        <message>
            <location filename="../export/writing.py" />
            <source>A Shapefile can't hold {lost}: the GeoPackage keeps all.</source>
            <translation type="unfinished">Um Shapefile não pode guardar {lost}: o GeoPackage guarda tudo.</translation>
        </message>
        <message>
            <location filename="../help.py" />
            <source>TerraScope: help</source>
            <translation type="unfinished">TerraScope: ajuda</translation>
        </message>
        <message>
            <location filename="../help.py" />
            <source>Page of the manual</source>
            <translation type="unfinished">Página do manual</translation>
        </message>
        <message>
            <location filename="../help.py" />
            <source>&amp;Back</source>
            <translation type="unfinished">&amp;Voltar</translation>
        </message>
        <message>
            <location filename="../help.py" />
            <source>&amp;Close</source>
            <translation type="unfinished">&amp;Fechar</translation>
        </message>
        <message>
            <location filename="../help.py" />
            <source>This plugin came without its manual: see the plugin's home page.</source>
            <translation type="unfinished">Este complemento veio sem seu manual: veja sua página inicial.</translation>
        </message>
        <message>
            <location filename="../history/again.py" />
            <source>The map shows the area that was asked about; where its shape is another, a little more than that.</source>
            <translation type="unfinished">O mapa mostra a área sobre a qual se perguntou; onde a forma dele é outra, um pouco mais.</translation>
        </message>
        <message>
            <location filename="../history/again.py" />
            <source>No longer in this project: {names}. Add what is missing, or ask without.</source>
            <translation type="unfinished">Não está mais neste projeto: {names}. Adicione o que falta, ou pergunte sem.</translation>
        </message>
        <message>
            <location filename="../history/again.py" />
            <source>The model “{model}” isn't known (now, or before the runtime has started).</source>
            <translation type="unfinished">O modelo “{model}” não é conhecido (agora, ou antes de o motor iniciar).</translation>
        </message>
        <message>
            <location filename="../history/again.py" />
            <source>The device “{device}” isn't known (now, or before the runtime has started).</source>
            <translation type="unfinished">O dispositivo “{device}” não é conhecido (agora, ou antes de o motor iniciar).</translation>
        </message>
        <message>
            <location filename="../history/again.py" />
            <source>The area that was asked about can't be shown in the map's CRS: zoom to it yourself.</source>
            <translation type="unfinished">A área sobre a qual se perguntou não pode ser mostrada no SRC do mapa: vá até ela você mesmo.</translation>
        </message>
        <message>
            <location filename="../history/again.py" />
            <source>“{file}” can't be read ({error}). Ask the question again.</source>
            <translation type="unfinished">“{file}” não pode ser lido ({error}). Faça a pergunta de novo.</translation>
        </message>
        <message>
            <location filename="../history/from_dock.py" />
            <source>The results of {entry} are no longer in “{out_dir}”. Put the folder back, say where it is now, or ask again.</source>
            <translation type="unfinished">Os resultados de {entry} não estão mais em “{out_dir}”. Devolva a pasta, diga onde está agora, ou pergunte de novo.</translation>
        </message>
        <message>
            <location filename="../history/from_dock.py" />
            <source>Copied, to be pasted into the terminal.</source>
            <translation type="unfinished">Copiado, para colar no terminal.</translation>
        </message>
        <message>
            <location filename="../history/from_dock.py" />
            <source>Removed {entry}; its files stay.</source>
            <translation type="unfinished">{entry} removida; seus arquivos ficam.</translation>
        </message>
        <message>
            <location filename="../history/from_dock.py" />
            <source>The history is empty.</source>
            <translation type="unfinished">O histórico está vazio.</translation>
        </message>
        <message>
            <location filename="../history/from_dock.py" />
            <source>Undo</source>
            <translation type="unfinished">Desfazer</translation>
        </message>
        <message>
            <location filename="../history/from_dock.py" />
            <source>Locate folder…</source>
            <translation type="unfinished">Localizar pasta…</translation>
        </message>
        <message>
            <location filename="../history/from_dock.py" />
            <source>Folder of the answer</source>
            <translation type="unfinished">Pasta da resposta</translation>
        </message>
        <message>
            <location filename="../history/from_dock.py" />
            <source>Copied, to be pasted into QGIS's Python console.</source>
            <translation type="unfinished">Copiado, para colar no console Python do QGIS.</translation>
        </message>
        <message>
            <location filename="../history/from_dock.py" />
            <source>“{folder}” holds no {answer_file}. Choose the folder that does.</source>
            <translation type="unfinished">“{folder}” não contém {answer_file}. Escolha a pasta que o contém.</translation>
        </message>
        <message>
            <location filename="../history/from_dock.py" />
            <source>A question is on its way. Wait for its answer, or cancel it first.</source>
            <translation type="unfinished">Há uma pergunta em andamento. Espere a resposta, ou cancele-a antes.</translation>
        </message>
        <message>
            <location filename="../history/from_dock.py" />
            <source>Forget all {count} questions of this project? Their files stay.</source>
            <translation type="unfinished">Esquecer todas as {count} perguntas deste projeto? Seus arquivos ficam.</translation>
        </message>
        <message>
            <location filename="../history/from_dock.py" />
            <source>Forget it?</source>
            <translation type="unfinished">Esquecê-la?</translation>
        </message>
        <message>
            <location filename="../history/from_dock.py" />
            <source>Clear all</source>
            <translation type="unfinished">Limpar tudo</translation>
        </message>
        <message>
            <location filename="../history/in_words.py" />
            <source>The line can't say that the bands of its layers are in different order.</source>
            <translation type="unfinished">A linha não pode dizer que as bandas de suas camadas estão em ordem diferente.</translation>
        </message>
        <message>
            <location filename="../history/in_words.py" />
            <source>The line can't say that the numbers of its layers mean different things.</source>
            <translation type="unfinished">A linha não pode dizer que os números de suas camadas significam coisas diferentes.</translation>
        </message>
        <message>
            <location filename="../history/in_words.py" />
            <source>“{source}” is no file: save it as a GeoTIFF and put that into the line.</source>
            <translation type="unfinished">“{source}” não é um arquivo: salve como GeoTIFF e ponha este na linha.</translation>
        </message>
        <message>
            <location filename="../history/in_words.py" />
            <source>The line can't say that {nodata} is nodata in “{source}”.</source>
            <translation type="unfinished">A linha não pode dizer que {nodata} é sem dados em “{source}”.</translation>
        </message>
        <message>
            <location filename="../layer_bands.py" />
            <source>“{layer}” is said to have a band {band}, but has {count}. Press Bands… below the layers and correct it.</source>
            <translation type="unfinished">De “{layer}” foi dito que tem uma banda {band}, mas tem {count}. Pressione “Bandas…” abaixo das camadas e corrija.</translation>
        </message>
        <message>
            <location filename="../layer_dates.py" />
            <source>name</source>
            <translation type="unfinished">nome</translation>
        </message>
        <message>
            <location filename="../layer_dates.py" />
            <source>from the layer's name</source>
            <translation type="unfinished">do nome da camada</translation>
        </message>
        <message>
            <location filename="../layer_dates.py" />
            <source>file name</source>
            <translation type="unfinished">nome do arquivo</translation>
        </message>
        <message>
            <location filename="../layer_dates.py" />
            <source>from the file's name, {file}</source>
            <translation type="unfinished">do nome do arquivo, {file}</translation>
        </message>
        <message>
            <location filename="../layer_dates.py" />
            <source>from the layer's temporal properties</source>
            <translation type="unfinished">das propriedades temporais da camada</translation>
        </message>
        <message>
            <location filename="../layer_dates.py" />
            <source>from the layer's metadata</source>
            <translation type="unfinished">dos metadados da camada</translation>
        </message>
        <message>
            <location filename="../layer_dates.py" />
            <source>from {item} in the file</source>
            <translation type="unfinished">de {item} no arquivo</translation>
        </message>
        <message>
            <location filename="../layer_facts.py" />
            <source>{bands}, {width} × {height} pixels, {crs}</source>
            <translation type="unfinished">{bands}, {width} × {height} pixels, {crs}</translation>
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
            <translation type="unfinished">sem SRC</translation>
        </message>
        <message>
            <location filename="../map_layers/groups.py" />
            <source>Each date</source>
            <translation type="unfinished">Cada data</translation>
        </message>
        <message>
            <location filename="../map_layers/groups.py" />
            <source>Gained</source>
            <translation type="unfinished">Ganho</translation>
        </message>
        <message>
            <location filename="../map_layers/groups.py" />
            <source>Lost</source>
            <translation type="unfinished">Perdido</translation>
        </message>
        <message>
            <location filename="../map_layers/groups.py" />
            <source>Kept</source>
            <translation type="unfinished">Mantido</translation>
        </message>
        <message>
            <location filename="../map_layers/groups.py" />
            <source>Distances</source>
            <translation type="unfinished">Distâncias</translation>
        </message>
        <message>
            <location filename="../map_layers/groups.py" />
            <source>Regions</source>
            <translation type="unfinished">Regiões</translation>
        </message>
        <message>
            <location filename="../map_layers/groups.py" />
            <source>{table}: {classes}</source>
            <translation type="unfinished">{table}: {classes}</translation>
        </message>
        <message>
            <location filename="../map_layers/selection.py" />
            <source>The {phrase} can't be shown: the layer is no longer in the project.</source>
            <translation type="unfinished">{phrase}: não pode ser mostrado, a camada não está mais no projeto.</translation>
        </message>
        <message>
            <location filename="../map_layers/selection.py" />
            <source>The {phrase} has no polygon: nothing of it was found.</source>
            <translation type="unfinished">{phrase}: sem polígono, nada foi encontrado.</translation>
        </message>
        <message>
            <location filename="../map_layers/styles.py" />
            <source>Phrase</source>
            <translation type="unfinished">Expressão</translation>
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
            <translation type="unfinished">Até</translation>
        </message>
        <message>
            <location filename="../map_layers/styles.py" />
            <source>Share of the scene (0–1)</source>
            <translation type="unfinished">Parte da cena (0–1)</translation>
        </message>
        <message>
            <location filename="../map_layers/styles.py" />
            <source>Confidence (0–1)</source>
            <translation type="unfinished">Confiança (0–1)</translation>
        </message>
        <message>
            <location filename="../map_layers/styles.py" />
            <source>Area (m²)</source>
            <translation type="unfinished">Área (m²)</translation>
        </message>
        <message>
            <location filename="../map_layers/styles.py" />
            <source>Perimeter (m)</source>
            <translation type="unfinished">Perímetro (m)</translation>
        </message>
        <message>
            <location filename="../map_layers/styles.py" />
            <source>From class</source>
            <translation type="unfinished">Da classe</translation>
        </message>
        <message>
            <location filename="../map_layers/styles.py" />
            <source>To class</source>
            <translation type="unfinished">À classe</translation>
        </message>
        <message>
            <location filename="../map_layers/styles.py" />
            <source>Distance (m)</source>
            <translation type="unfinished">Distância (m)</translation>
        </message>
        <message>
            <location filename="../map_layers/styles.py" />
            <source>Question</source>
            <translation type="unfinished">Pergunta</translation>
        </message>
        <message>
            <location filename="../options/machine.py" />
            <source>{model} ({origin})</source>
            <translation type="unfinished">{model} ({origin})</translation>
        </message>
        <message>
            <location filename="../options/machine.py" />
            <source>embedded</source>
            <translation type="unfinished">embutido</translation>
        </message>
        <message>
            <location filename="../options/machine.py" />
            <source>imported</source>
            <translation type="unfinished">importado</translation>
        </message>
        <message>
            <location filename="../options/machine.py" />
            <source>A question can be asked.</source>
            <translation type="unfinished">É possível perguntar.</translation>
        </message>
        <message>
            <location filename="../options/machine.py" />
            <source>No question can be asked.</source>
            <translation type="unfinished">Não é possível perguntar.</translation>
        </message>
        <message>
            <location filename="../options/page.py" />
            <source>The network runs in this Python, outside QGIS. No image leaves this computer.</source>
            <translation type="unfinished">A rede roda neste Python, fora do QGIS. Nenhuma imagem sai deste computador.</translation>
        </message>
        <message>
            <location filename="../options/page.py" />
            <source>The dock begins with these; “Test the runtime” lists what this machine has now.</source>
            <translation type="unfinished">O painel começa com estes; “Testar o motor” lista o que esta máquina tem agora.</translation>
        </message>
        <message>
            <location filename="../options/page.py" />
            <source>Beside the project; for unsaved projects in the user profile</source>
            <translation type="unfinished">Ao lado do projeto; em projetos não salvos, no perfil do usuário</translation>
        </message>
        <message>
            <location filename="../options/page.py" />
            <source>As it suits (m², ha, km²)</source>
            <translation type="unfinished">Conforme convém (m², ha, km²)</translation>
        </message>
        <message>
            <location filename="../options/page.py" />
            <source>As it suits (m, km)</source>
            <translation type="unfinished">Conforme convém (m, km)</translation>
        </message>
        <message>
            <location filename="../options/page.py" />
            <source>Of figures in the dock and in reports. Fields of layers are always in m² and m, as their names say.</source>
            <translation type="unfinished">Dos números no painel e nos relatórios. Os campos das camadas estão sempre em m² e m, como dizem seus nomes.</translation>
        </message>
        <message>
            <location filename="../options/page.py" />
            <source>They are saved in the project's file, with their answers' folders.</source>
            <translation type="unfinished">São salvas no arquivo do projeto, com as pastas de suas respostas.</translation>
        </message>
        <message>
            <location filename="../options/page.py" />
            <source>Python of the runtime</source>
            <translation type="unfinished">Python do motor</translation>
        </message>
        <message>
            <location filename="../options/page.py" />
            <source>Found by itself</source>
            <translation type="unfinished">Encontrado sozinho</translation>
        </message>
        <message>
            <location filename="../options/page.py" />
            <source>&amp;Test the runtime</source>
            <translation type="unfinished">&amp;Testar o motor</translation>
        </message>
        <message>
            <location filename="../options/page.py" />
            <source>Looks for devices and models, and says what works; this takes some seconds</source>
            <translation type="unfinished">Procura dispositivos e modelos e diz o que funciona; leva alguns segundos</translation>
        </message>
        <message>
            <location filename="../options/page.py" />
            <source>&amp;Help</source>
            <translation type="unfinished">&amp;Ajuda</translation>
        </message>
        <message>
            <location filename="../options/page.py" />
            <source>&amp;Python</source>
            <translation type="unfinished">&amp;Python</translation>
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
            <translation type="unfinished">Modelo e dispositivo</translation>
        </message>
        <message>
            <location filename="../options/page.py" />
            <source>Folder for TerraScope's results</source>
            <translation type="unfinished">Pasta dos resultados do TerraScope</translation>
        </message>
        <message>
            <location filename="../options/page.py" />
            <source>Results folder</source>
            <translation type="unfinished">Pasta dos resultados</translation>
        </message>
        <message>
            <location filename="../options/page.py" />
            <source>&amp;Folder</source>
            <translation type="unfinished">&amp;Pasta</translation>
        </message>
        <message>
            <location filename="../options/page.py" />
            <source>Results</source>
            <translation type="unfinished">Resultados</translation>
        </message>
        <message>
            <location filename="../options/page.py" />
            <source>Unit of areas</source>
            <translation type="unfinished">Unidade de áreas</translation>
        </message>
        <message>
            <location filename="../options/page.py" />
            <source>Unit of distances</source>
            <translation type="unfinished">Unidade de distâncias</translation>
        </message>
        <message>
            <location filename="../options/page.py" />
            <source>&amp;Areas</source>
            <translation type="unfinished">&amp;Áreas</translation>
        </message>
        <message>
            <location filename="../options/page.py" />
            <source>D&amp;istances</source>
            <translation type="unfinished">D&amp;istâncias</translation>
        </message>
        <message>
            <location filename="../options/page.py" />
            <source>Units</source>
            <translation type="unfinished">Unidades</translation>
        </message>
        <message>
            <location filename="../options/page.py" />
            <source>Questions that a project remembers</source>
            <translation type="unfinished">Perguntas que um projeto lembra</translation>
        </message>
        <message>
            <location filename="../options/page.py" />
            <source>&amp;Remember</source>
            <translation type="unfinished">&amp;Lembrar</translation>
        </message>
        <message>
            <location filename="../options/page.py" />
            <source>History</source>
            <translation type="unfinished">Histórico</translation>
        </message>
        <message>
            <location filename="../options/page.py" />
            <source>Testing the runtime…</source>
            <translation type="unfinished">Testando o motor…</translation>
        </message>
        <message>
            <location filename="../options/page.py" />
            <source>Square metres (m²)</source>
            <translation type="unfinished">Metros quadrados (m²)</translation>
        </message>
        <message>
            <location filename="../options/page.py" />
            <source>Hectares (ha)</source>
            <translation type="unfinished">Hectares (ha)</translation>
        </message>
        <message>
            <location filename="../options/page.py" />
            <source>Square kilometres (km²)</source>
            <translation type="unfinished">Quilômetros quadrados (km²)</translation>
        </message>
        <message>
            <location filename="../options/page.py" />
            <source>Acres (ac)</source>
            <translation type="unfinished">Acres (ac)</translation>
        </message>
        <message>
            <location filename="../options/page.py" />
            <source>Square miles (mi²)</source>
            <translation type="unfinished">Milhas quadradas (mi²)</translation>
        </message>
        <message>
            <location filename="../options/page.py" />
            <source>Metres (m)</source>
            <translation type="unfinished">Metros (m)</translation>
        </message>
        <message>
            <location filename="../options/page.py" />
            <source>Kilometres (km)</source>
            <translation type="unfinished">Quilômetros (km)</translation>
        </message>
        <message>
            <location filename="../options/page.py" />
            <source>Feet (ft)</source>
            <translation type="unfinished">Pés (ft)</translation>
        </message>
        <message>
            <location filename="../options/page.py" />
            <source>Miles (mi)</source>
            <translation type="unfinished">Milhas (mi)</translation>
        </message>
        <message>
            <location filename="../options/page.py" />
            <source>The last {count} questions</source>
            <translation type="unfinished">As últimas {count} perguntas</translation>
        </message>
        <message>
            <location filename="../options/page.py" />
            <source>{model} (not found on this machine)</source>
            <translation type="unfinished">{model} (não encontrado nesta máquina)</translation>
        </message>
        <message>
            <location filename="../options/page.py" />
            <source>None</source>
            <translation type="unfinished">Nenhuma</translation>
        </message>
        <message>
            <location filename="../options/page.py" />
            <source>nano (embedded)</source>
            <translation type="unfinished">nano (embutido)</translation>
        </message>
        <message>
            <location filename="../plugin.py" />
            <source>Ask a question of satellite layers</source>
            <translation type="unfinished">Fazer uma pergunta a camadas de satélite</translation>
        </message>
        <message>
            <location filename="../polygons.py" />
            <source>selected polygons of “{name}”</source>
            <translation type="unfinished">polígonos selecionados de “{name}”</translation>
        </message>
        <message>
            <location filename="../polygons.py" />
            <source>The {called}</source>
            <translation type="unfinished">Os {called}</translation>
        </message>
        <message>
            <location filename="../polygons.py" />
            <source>The layer “{name}” can't be read. Repair its data source, or choose other polygons.</source>
            <translation type="unfinished">A camada “{name}” não pode ser lida. Repare sua fonte de dados, ou escolha outros polígonos.</translation>
        </message>
        <message>
            <location filename="../polygons.py" />
            <source>No polygon of “{name}” is selected. Select some on the map, or choose another area.</source>
            <translation type="unfinished">Nenhum polígono de “{name}” está selecionado. Selecione alguns no mapa, ou escolha outra área.</translation>
        </message>
        <message>
            <location filename="../polygons.py" />
            <source>The polygon layer “{name}” has no CRS. Set it in the layer's properties.</source>
            <translation type="unfinished">A camada de polígonos “{name}” não tem SRC. Defina-o em suas propriedades.</translation>
        </message>
        <message>
            <location filename="../polygons.py" />
            <source>The {called} have no geometry: there is nothing to ask inside of.</source>
            <translation type="unfinished">Os {called} não têm geometria: não há dentro de que perguntar.</translation>
        </message>
        <message>
            <location filename="../polygons.py" />
            <source>The {called} have no area: there is nothing to ask inside of.</source>
            <translation type="unfinished">Os {called} não têm área: não há dentro de que perguntar.</translation>
        </message>
        <message>
            <location filename="../polygons.py" />
            <source>The {called} have more than {max_corners} corners: simplify them (Vector ▸ Geometry Tools ▸ Simplify), or take fewer.</source>
            <translation type="unfinished">Os {called} têm mais de {max_corners} vértices: simplifique-os (Vetor ▸ Geometrias ▸ Simplificar), ou use menos.</translation>
        </message>
        <message>
            <location filename="../polygons.py" />
            <source>The area lies outside what the polygons' CRS can show. Choose another.</source>
            <translation type="unfinished">A área fica fora do que o SRC dos polígonos pode mostrar. Escolha outra.</translation>
        </message>
        <message>
            <location filename="../processing/algorithm.py" />
            <source>Ask</source>
            <translation type="unfinished">Perguntar</translation>
        </message>
        <message>
            <location filename="../processing/algorithm.py" />
            <source>HTML files (*.html)</source>
            <translation type="unfinished">Arquivos HTML (*.html)</translation>
        </message>
        <message>
            <location filename="../processing/algorithm.py" />
            <source>A rectangle, or the extent of any layer; it is snapped outwards to whole pixels. Without it the whole of the layer that gives the grid: the optical one with the finest pixels.</source>
            <translation type="unfinished">Um retângulo, ou a extensão de uma camada; é ampliado a pixels inteiros. Sem ele, toda a camada que dá a grade: a óptica de pixels mais finos.</translation>
        </message>
        <message>
            <location filename="../processing/algorithm.py" />
            <source>Areas and shares are of what lies inside: a pixel counts if its centre does. With an area, of what lies in both.</source>
            <translation type="unfinished">Áreas e partes são do que fica dentro: um pixel conta se seu centro estiver. Com uma área, do que fica em ambos.</translation>
        </message>
        <message>
            <location filename="../processing/algorithm.py" />
            <source>Web maps have no pixels of their own: they are drawn at this size, in units of the area's CRS, 4,096 pixels a side at most. Other layers are read as they are.</source>
            <translation type="unfinished">Mapas web não têm pixels próprios: são desenhados neste tamanho, em unidades do SRC da área, no máximo 4.096 pixels por lado. As outras camadas são lidas como são.</translation>
        </message>
        <message>
            <location filename="../processing/algorithm.py" />
            <source>A model's name, or the path of its folder. “Runtime status” lists those at hand.</source>
            <translation type="unfinished">O nome de um modelo, ou o caminho de sua pasta. “Estado do motor” lista os que há.</translation>
        </message>
        <message>
            <location filename="../processing/algorithm.py" />
            <source>auto, cpu, cuda, cuda:1, … or mps.</source>
            <translation type="unfinished">auto, cpu, cuda, cuda:1, … ou mps.</translation>
        </message>
        <message>
            <location filename="../processing/algorithm.py" />
            <source>The answer, its steps, figures, warnings and where it comes from, as a page to read.</source>
            <translation type="unfinished">A resposta, seus passos, números, avisos e origem, como página para ler.</translation>
        </message>
        <message>
            <location filename="../processing/algorithm.py" />
            <source>Gets each mask as a GeoTIFF (mask_N.tif, 0 and 1 on the grid of the scene), answer.json and answer.gpkg.</source>
            <translation type="unfinished">Recebe cada máscara como GeoTIFF (mask_N.tif, 0 e 1 na grade da cena), answer.json e answer.gpkg.</translation>
        </message>
        <message>
            <location filename="../processing/algorithm.py" />
            <source>Area (the whole layer if empty)</source>
            <translation type="unfinished">Área (a camada inteira se vazia)</translation>
        </message>
        <message>
            <location filename="../processing/algorithm.py" />
            <source>Only inside these polygons</source>
            <translation type="unfinished">Só dentro destes polígonos</translation>
        </message>
        <message>
            <location filename="../processing/algorithm.py" />
            <source>Pixel size of web maps</source>
            <translation type="unfinished">Tamanho de pixel dos mapas web</translation>
        </message>
        <message>
            <location filename="../processing/algorithm.py" />
            <source>Device</source>
            <translation type="unfinished">Dispositivo</translation>
        </message>
        <message>
            <location filename="../processing/algorithm.py" />
            <source>Report</source>
            <translation type="unfinished">Relatório</translation>
        </message>
        <message>
            <location filename="../processing/algorithm.py" />
            <source>Folder for masks and answer.json</source>
            <translation type="unfinished">Pasta das máscaras e do answer.json</translation>
        </message>
        <message>
            <location filename="../processing/ask.py" />
            <source>Ask a question</source>
            <translation type="unfinished">Fazer uma pergunta</translation>
        </message>
        <message>
            <location filename="../processing/ask.py" />
            <source>Asks a question of optical and SAR rasters, such as “How many hectares of water are there?” or “Is the forest larger than the cropland?”. Every claim of the answer is a mask; every figure is measured from the masks on the project's ellipsoid.

Classes: water, trees, grassland, cropland, built-up land, bare ground. Layers of one date are read together (a file per band too); with several dates, ask what changed.

ANSWER is the sentence; VALUE with UNIT the figure, CHOICE “yes”, “no”, an option or the classes of a ranking, where the question asks for such. Check the warnings: the embedded model is small.

The network runs on this computer. A runtime that TerraScope's dock keeps running is used, otherwise one is started, which takes some seconds, and ends with the algorithm.</source>
            <translation type="unfinished">Faz uma pergunta (em inglês) a rasters ópticos e SAR, como “How many hectares of water are there?” ou “Is the forest larger than the cropland?”. Cada afirmação da resposta é uma máscara; cada número é medido nas máscaras sobre o elipsoide do projeto.

Classes: water, trees, grassland, cropland, built-up land, bare ground. Camadas de uma data são lidas juntas (também um arquivo por banda); com várias datas, pergunte o que mudou.

ANSWER é a frase; VALUE com UNIT o número, CHOICE “yes”, “no”, uma opção ou as classes de uma ordem, onde a pergunta pede. Veja os avisos: o modelo embutido é pequeno.

A rede roda neste computador. Usa-se o motor que o painel do TerraScope mantém rodando; senão um é iniciado, o que leva alguns segundos, e termina com o algoritmo.</translation>
        </message>
        <message>
            <location filename="../processing/ask.py" />
            <source>Of one date, a file per band too, or of several dates.</source>
            <translation type="unfinished">De uma data, também um arquivo por banda, ou de várias datas.</translation>
        </message>
        <message>
            <location filename="../processing/ask.py" />
            <source>ISO dates (2021-07-23) in the order of the layers, separated by commas; one for all of them; empty to read them from the layers' metadata or names.</source>
            <translation type="unfinished">Datas ISO (2021-07-23) na ordem das camadas, separadas por vírgulas; uma para todas; vazio para lê-las dos metadados ou nomes das camadas.</translation>
        </message>
        <message>
            <location filename="../processing/ask.py" />
            <source>In everyday English.</source>
            <translation type="unfinished">Em inglês comum.</translation>
        </message>
        <message>
            <location filename="../processing/ask.py" />
            <source>Optical layers</source>
            <translation type="unfinished">Camadas ópticas</translation>
        </message>
        <message>
            <location filename="../processing/ask.py" />
            <source>SAR layers</source>
            <translation type="unfinished">Camadas SAR</translation>
        </message>
        <message>
            <location filename="../processing/ask.py" />
            <source>question,answer,land cover,segmentation,vision language model,area,share,count,sar</source>
            <translation type="unfinished">pergunta,resposta,cobertura da terra,segmentação,modelo visão-linguagem,área,parte,contagem,sar</translation>
        </message>
        <message>
            <location filename="../processing/ask.py" />
            <source>Dates of the optical layers</source>
            <translation type="unfinished">Datas das camadas ópticas</translation>
        </message>
        <message>
            <location filename="../processing/ask.py" />
            <source>Dates of the SAR layers</source>
            <translation type="unfinished">Datas das camadas SAR</translation>
        </message>
        <message>
            <location filename="../processing/ask.py" />
            <source>Answer</source>
            <translation type="unfinished">Resposta</translation>
        </message>
        <message>
            <location filename="../processing/ask.py" />
            <source>Kind of answer</source>
            <translation type="unfinished">Tipo de resposta</translation>
        </message>
        <message>
            <location filename="../processing/ask.py" />
            <source>Choice</source>
            <translation type="unfinished">Escolha</translation>
        </message>
        <message>
            <location filename="../processing/ask_many.py" />
            <source>Ask over many layers</source>
            <translation type="unfinished">Perguntar a muitas camadas</translation>
        </message>
        <message>
            <location filename="../processing/ask_many.py" />
            <source>Asks the same question of each layer of a list, on its own: a row of the table and the outlined regions for each. One runtime answers all of them.

A layer that can't be read or asked doesn't stop the others: its row has the status “failed” and says why, and the log names it. The algorithm itself fails only if all layers fail.

The regions of all layers come in the CRS of the first one that was answered. Their areas were measured in the scene of their own layer.</source>
            <translation type="unfinished">Faz a mesma pergunta a cada camada de uma lista, separadamente: uma linha da tabela e as regiões contornadas de cada uma. Um só motor responde a todas.

Uma camada que não pode ser lida não detém as outras: sua linha tem o estado “failed” e diz por quê, e o registro a nomeia. O algoritmo só falha se todas falharem.

As regiões de todas as camadas vêm no SRC da primeira respondida. Suas áreas foram medidas na cena de sua própria camada.</translation>
        </message>
        <message>
            <location filename="../processing/ask_many.py" />
            <source>Each is asked on its own.</source>
            <translation type="unfinished">Pergunta-se a cada uma separadamente.</translation>
        </message>
        <message>
            <location filename="../processing/ask_many.py" />
            <source>As bands and names say</source>
            <translation type="unfinished">Como dizem bandas e nomes</translation>
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
            <translation type="unfinished">O que são as camadas: 0 como dizem suas bandas e nomes, 1 ópticas, 2 SAR.</translation>
        </message>
        <message>
            <location filename="../processing/ask_many.py" />
            <source>question,batch,many,tiles,list,table,land cover,time series,sar</source>
            <translation type="unfinished">pergunta,lote,muitas,blocos,lista,tabela,cobertura da terra,série temporal,sar</translation>
        </message>
        <message>
            <location filename="../processing/ask_many.py" />
            <source>Sensor</source>
            <translation type="unfinished">Sensor</translation>
        </message>
        <message>
            <location filename="../processing/ask_many.py" />
            <source>Table of answers</source>
            <translation type="unfinished">Tabela de respostas</translation>
        </message>
        <message>
            <location filename="../processing/ask_many.py" />
            <source>Layers answered</source>
            <translation type="unfinished">Camadas respondidas</translation>
        </message>
        <message>
            <location filename="../processing/ask_many.py" />
            <source>Layers failed</source>
            <translation type="unfinished">Camadas com falha</translation>
        </message>
        <message>
            <location filename="../processing/ask_many.py" />
            <source>Which failed, and why</source>
            <translation type="unfinished">Quais falharam, e por quê</translation>
        </message>
        <message>
            <location filename="../processing/ask_many.py" />
            <source>The question is empty. Type one.</source>
            <translation type="unfinished">A pergunta está vazia. Digite uma.</translation>
        </message>
        <message>
            <location filename="../processing/ask_many.py" />
            <source>No layer was given. Choose at least one.</source>
            <translation type="unfinished">Nenhuma camada foi dada. Escolha ao menos uma.</translation>
        </message>
        <message>
            <location filename="../processing/ask_many.py" />
            <source>“{text}” can't be read as a raster. Check the path.</source>
            <translation type="unfinished">“{text}” não pode ser lido como raster. Verifique o caminho.</translation>
        </message>
        <message>
            <location filename="../processing/ask_many.py" />
            <source>No layer could be asked.
</source>
            <translation type="unfinished">Não foi possível perguntar a nenhuma camada.
</translation>
        </message>
        <message>
            <location filename="../processing/ask_many.py" />
            <source>Layer</source>
            <translation type="unfinished">Camada</translation>
        </message>
        <message>
            <location filename="../processing/asking.py" />
            <source>Run in a terminal: {command}   or choose an existing Python in Settings ▸ Options ▸ TerraScope.</source>
            <translation type="unfinished">Execute em um terminal: {command}   ou escolha um Python existente em Configurações ▸ Opções ▸ TerraScope.</translation>
        </message>
        <message>
            <location filename="../processing/asking.py" />
            <source>TerraScope's runtime is not installed. {what}</source>
            <translation type="unfinished">O motor do TerraScope não está instalado. {what}</translation>
        </message>
        <message>
            <location filename="../processing/asking.py" />
            <source>Starting…</source>
            <translation type="unfinished">Iniciando…</translation>
        </message>
        <message>
            <location filename="../processing/asking.py" />
            <source>Run the algorithm again.</source>
            <translation type="unfinished">Execute o algoritmo de novo.</translation>
        </message>
        <message>
            <location filename="../processing/compare.py" />
            <source>Compare two dates</source>
            <translation type="unfinished">Comparar duas datas</translation>
        </message>
        <message>
            <location filename="../processing/compare.py" />
            <source>Outlines each class at two dates and tells what was gained, lost and kept: a layer of each, and a table with a row for each class. One question is asked for each class.

before_m2 is what was lost plus what was kept, after_m2 what was gained plus what was kept: both count only pixels that hold data at both dates. Areas are geodesic on the project's ellipsoid.

Images of different seasons may differ for that alone; the embedded model's masks have errors, which two dates add up. Check the warnings. For three or more dates use “Ask a question”.</source>
            <translation type="unfinished">Contorna cada classe em duas datas e diz o que foi ganho, perdido e mantido: uma camada de cada, e uma tabela com uma linha por classe. Uma pergunta é feita por classe.

before_m2 é o perdido mais o mantido, after_m2 o ganho mais o mantido: ambos contam só pixels com dados nas duas datas. As áreas são geodésicas sobre o elipsoide do projeto.

Imagens de estações diferentes podem diferir só por isso; as máscaras do modelo embutido têm erros, que duas datas somam. Veja os avisos. Para três ou mais datas use “Fazer uma pergunta”.</translation>
        </message>
        <message>
            <location filename="../processing/compare.py" />
            <source>Of one date; a file per band too.</source>
            <translation type="unfinished">De uma data; também um arquivo por banda.</translation>
        </message>
        <message>
            <location filename="../processing/compare.py" />
            <source>ISO date (2021-07-23); empty to read it from the layers' metadata or names.</source>
            <translation type="unfinished">Data ISO (2021-07-23); vazio para lê-la dos metadados ou nomes das camadas.</translation>
        </message>
        <message>
            <location filename="../processing/compare.py" />
            <source>Before</source>
            <translation type="unfinished">Antes</translation>
        </message>
        <message>
            <location filename="../processing/compare.py" />
            <source>After</source>
            <translation type="unfinished">Depois</translation>
        </message>
        <message>
            <location filename="../processing/compare.py" />
            <source>Optical layers before</source>
            <translation type="unfinished">Camadas ópticas antes</translation>
        </message>
        <message>
            <location filename="../processing/compare.py" />
            <source>Optical layers after</source>
            <translation type="unfinished">Camadas ópticas depois</translation>
        </message>
        <message>
            <location filename="../processing/compare.py" />
            <source>SAR layers before</source>
            <translation type="unfinished">Camadas SAR antes</translation>
        </message>
        <message>
            <location filename="../processing/compare.py" />
            <source>SAR layers after</source>
            <translation type="unfinished">Camadas SAR depois</translation>
        </message>
        <message>
            <location filename="../processing/compare.py" />
            <source>water, trees, grassland, cropland, built-up, bare, or other words for one of them.</source>
            <translation type="unfinished">water, trees, grassland, cropland, built-up, bare, ou outras palavras inglesas para elas.</translation>
        </message>
        <message>
            <location filename="../processing/compare.py" />
            <source>Changes</source>
            <translation type="unfinished">Mudanças</translation>
        </message>
        <message>
            <location filename="../processing/compare.py" />
            <source>There is no layer {when}. Choose an optical or a SAR layer.</source>
            <translation type="unfinished">Não há camada de {when}. Escolha uma camada óptica ou SAR.</translation>
        </message>
        <message>
            <location filename="../processing/compare.py" />
            <source>“{layer}” doesn't tell its date. Give the date {when}.</source>
            <translation type="unfinished">“{layer}” não diz sua data. Dê a data de {when}.</translation>
        </message>
        <message>
            <location filename="../processing/compare.py" />
            <source>The layers {when} have the dates {dates}. Give the date {when}.</source>
            <translation type="unfinished">As camadas de {when} têm as datas {dates}. Dê a data de {when}.</translation>
        </message>
        <message>
            <location filename="../processing/compare.py" />
            <source>No change of “{phrase}” was measured. {text}</source>
            <translation type="unfinished">Nenhuma mudança de “{phrase}” foi medida. {text}</translation>
        </message>
        <message>
            <location filename="../processing/compare.py" />
            <source>change detection,gained,lost,loss,deforestation,growth,time,multitemporal,sar</source>
            <translation type="unfinished">detecção de mudanças,ganho,perdido,perda,desmatamento,crescimento,tempo,multitemporal,sar</translation>
        </message>
        <message>
            <location filename="../processing/compare.py" />
            <source>Date before</source>
            <translation type="unfinished">Data antes</translation>
        </message>
        <message>
            <location filename="../processing/compare.py" />
            <source>Date after</source>
            <translation type="unfinished">Data depois</translation>
        </message>
        <message>
            <location filename="../processing/compare.py" />
            <source>Classes, separated by commas</source>
            <translation type="unfinished">Classes, separadas por vírgulas</translation>
        </message>
        <message>
            <location filename="../processing/compare.py" />
            <source>Table of changes</source>
            <translation type="unfinished">Tabela de mudanças</translation>
        </message>
        <message>
            <location filename="../processing/compare.py" />
            <source>No class was given. Name at least one, such as “trees”.</source>
            <translation type="unfinished">Nenhuma classe foi dada. Nomeie ao menos uma, como “trees”.</translation>
        </message>
        <message>
            <location filename="../processing/compare.py" />
            <source>The date before ({begin}) isn't earlier than the date after ({end}). Exchange the layers, or correct the dates.</source>
            <translation type="unfinished">A data de antes ({begin}) não é anterior à de depois ({end}). Troque as camadas, ou corrija as datas.</translation>
        </message>
        <message>
            <location filename="../processing/compare.py" />
            <source>before</source>
            <translation type="unfinished">antes</translation>
        </message>
        <message>
            <location filename="../processing/compare.py" />
            <source>after</source>
            <translation type="unfinished">depois</translation>
        </message>
        <message>
            <location filename="../processing/inputs.py" />
            <source>There are {dates} dates for {layers} layers: give one for each, in their order, one for all, or none to read them from the layers.</source>
            <translation type="unfinished">Há {dates} datas para {layers} camadas: dê uma para cada, na ordem delas, uma para todas, ou nenhuma para lê-las das camadas.</translation>
        </message>
        <message>
            <location filename="../processing/inputs.py" />
            <source>“{date}” is not a date. Write it like 2021-07-23, or leave it empty.</source>
            <translation type="unfinished">“{date}” não é uma data. Escreva como 2021-07-23, ou deixe vazio.</translation>
        </message>
        <message>
            <location filename="../processing/inputs.py" />
            <source>No layer was given. Choose at least one optical or SAR layer.</source>
            <translation type="unfinished">Nenhuma camada foi dada. Escolha ao menos uma camada óptica ou SAR.</translation>
        </message>
        <message>
            <location filename="../processing/inputs.py" />
            <source>The area is empty. Give a rectangle, or leave it out for the whole layer.</source>
            <translation type="unfinished">A área está vazia. Dê um retângulo, ou nada para a camada inteira.</translation>
        </message>
        <message>
            <location filename="../processing/inputs.py" />
            <source>The area has no CRS. Add it, as in “300000,301000,5800000,5801000 [EPSG:32633]”.</source>
            <translation type="unfinished">A área não tem SRC. Acrescente-o, como em “300000,301000,5800000,5801000 [EPSG:32633]”.</translation>
        </message>
        <message>
            <location filename="../processing/inputs.py" />
            <source>polygons of “{name}”</source>
            <translation type="unfinished">polígonos de “{name}”</translation>
        </message>
        <message>
            <location filename="../processing/inputs.py" />
            <source>“{layer}” is a web map: give the pixel size of web maps as well.</source>
            <translation type="unfinished">“{layer}” é um mapa web: dê também o tamanho de pixel dos mapas web.</translation>
        </message>
        <message>
            <location filename="../processing/inputs.py" />
            <source>Cutting out {source}…</source>
            <translation type="unfinished">Recortando {source}…</translation>
        </message>
        <message>
            <location filename="../processing/inputs.py" />
            <source>“{text}” can't be read as a raster. Check the path, or leave it out.</source>
            <translation type="unfinished">“{text}” não pode ser lido como raster. Verifique o caminho, ou retire-o.</translation>
        </message>
        <message>
            <location filename="../processing/inputs.py" />
            <source>The area</source>
            <translation type="unfinished">A área</translation>
        </message>
        <message>
            <location filename="../processing/inputs.py" />
            <source>“{name}” is a web map without an end. Give the area.</source>
            <translation type="unfinished">“{name}” é um mapa web sem fim. Dê a área.</translation>
        </message>
        <message>
            <location filename="../processing/masks.py" />
            <source>{name}: {area} in {regions}, perimeter {perimeter}</source>
            <translation type="unfinished">{name}: {area} em {regions}, perímetro {perimeter}</translation>
        </message>
        <message>
            <location filename="../processing/masks.py" />
            <source>{name}: {area} in {regions}, perimeter {perimeter}, distance {distance}</source>
            <translation type="unfinished">{name}: {area} em {regions}, perímetro {perimeter}, distância {distance}</translation>
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
            <translation type="unfinished">Mede polígonos, ou um raster de inteiros cujos valores são classes (0 não é nenhuma), classe por classe. Nem modelo nem motor é preciso: o próprio QGIS mede, sobre o elipsoide do projeto (WGS 84 se o projeto não tem), com arestas adensadas a 500 m, como o motor mede as máscaras que contorna.

Área: de todos os polígonos de uma classe juntos, sobreposições contadas uma vez. Contagem: regiões separadas; o que se toca em um canto é uma. Perímetro: de todos os anéis das regiões juntos. Parte (0–1): da área de referência se dada, e então só se mede o que fica dentro; de um raster sem ela, dos pixels com dados; senão vazio. Distância: entre as bordas mais próximas de uma classe e a outra camada, geodésica, com a linha que a realiza; 0 se se tocam (TOUCHES 1).

As saídas AREA_M2, COUNT e SHARE são de todas as classes juntas.</translation>
        </message>
        <message>
            <location filename="../processing/measure.py" />
            <source>Either these or a raster.</source>
            <translation type="unfinished">Ou estes, ou um raster.</translation>
        </message>
        <message>
            <location filename="../processing/measure.py" />
            <source>Polygons with the same value are measured together; without a field all of them are.</source>
            <translation type="unfinished">Polígonos com o mesmo valor são medidos juntos; sem campo, todos.</translation>
        </message>
        <message>
            <location filename="../processing/measure.py" />
            <source>Its first band: 0 is no class, every other value one.</source>
            <translation type="unfinished">Sua primeira banda: 0 não é classe, qualquer outro valor é.</translation>
        </message>
        <message>
            <location filename="../processing/measure.py" />
            <source>Shares are of it, and only what lies inside is measured.</source>
            <translation type="unfinished">As partes se referem a ela, e só se mede o que fica dentro.</translation>
        </message>
        <message>
            <location filename="../processing/measure.py" />
            <source>Features to which the nearest distance of each class is measured.</source>
            <translation type="unfinished">Feições até as quais se mede a menor distância de cada classe.</translation>
        </message>
        <message>
            <location filename="../processing/measure.py" />
            <source>Area</source>
            <translation type="unfinished">Área</translation>
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
            <translation type="unfinished">Distância</translation>
        </message>
        <message>
            <location filename="../processing/measure.py" />
            <source>Measured masks</source>
            <translation type="unfinished">Máscaras medidas</translation>
        </message>
        <message>
            <location filename="../processing/measure.py" />
            <source>area,share,percentage,count,perimeter,distance,geodesic,ellipsoid,mask,polygons,zonal</source>
            <translation type="unfinished">área,parte,porcentagem,contagem,perímetro,distância,geodésica,elipsoide,máscara,polígonos,zonal</translation>
        </message>
        <message>
            <location filename="../processing/measure.py" />
            <source>Polygons</source>
            <translation type="unfinished">Polígonos</translation>
        </message>
        <message>
            <location filename="../processing/measure.py" />
            <source>Field of the class</source>
            <translation type="unfinished">Campo da classe</translation>
        </message>
        <message>
            <location filename="../processing/measure.py" />
            <source>Raster of classes</source>
            <translation type="unfinished">Raster de classes</translation>
        </message>
        <message>
            <location filename="../processing/measure.py" />
            <source>Reference area</source>
            <translation type="unfinished">Área de referência</translation>
        </message>
        <message>
            <location filename="../processing/measure.py" />
            <source>Distance to</source>
            <translation type="unfinished">Distância até</translation>
        </message>
        <message>
            <location filename="../processing/measure.py" />
            <source>Measured polygons</source>
            <translation type="unfinished">Polígonos medidos</translation>
        </message>
        <message>
            <location filename="../processing/measure.py" />
            <source>Table of classes</source>
            <translation type="unfinished">Tabela de classes</translation>
        </message>
        <message>
            <location filename="../processing/measure.py" />
            <source>Distance lines</source>
            <translation type="unfinished">Linhas de distância</translation>
        </message>
        <message>
            <location filename="../processing/measure.py" />
            <source>Area in m²</source>
            <translation type="unfinished">Área em m²</translation>
        </message>
        <message>
            <location filename="../processing/measure.py" />
            <source>Number of regions</source>
            <translation type="unfinished">Número de regiões</translation>
        </message>
        <message>
            <location filename="../processing/measure.py" />
            <source>Share (0–1)</source>
            <translation type="unfinished">Parte (0–1)</translation>
        </message>
        <message>
            <location filename="../processing/measure.py" />
            <source>Nearest distance in m</source>
            <translation type="unfinished">Menor distância em m</translation>
        </message>
        <message>
            <location filename="../processing/measure.py" />
            <source>Give either polygons or a raster of classes.</source>
            <translation type="unfinished">Dê ou polígonos ou um raster de classes.</translation>
        </message>
        <message>
            <location filename="../processing/measure.py" />
            <source>“{layer}” has no CRS. Set it in the layer's properties.</source>
            <translation type="unfinished">“{layer}” não tem SRC. Defina-o nas propriedades da camada.</translation>
        </message>
        <message>
            <location filename="../processing/measure.py" />
            <source>“{raster}” is no file. Save it as one, and measure that.</source>
            <translation type="unfinished">“{raster}” não é um arquivo. Salve como arquivo, e meça este.</translation>
        </message>
        <message>
            <location filename="../processing/measure.py" />
            <source>all</source>
            <translation type="unfinished">tudo</translation>
        </message>
        <message>
            <location filename="../processing/measuring.py" />
            <source>The polygons can't be merged: {lasterror}. Run “Fix geometries” first.</source>
            <translation type="unfinished">Os polígonos não podem ser unidos: {lasterror}. Execute antes “Corrigir geometrias”.</translation>
        </message>
        <message>
            <location filename="../processing/measuring.py" />
            <source>“{path}” can't be opened. Check the path.</source>
            <translation type="unfinished">“{path}” não pode ser aberto. Verifique o caminho.</translation>
        </message>
        <message>
            <location filename="../processing/measuring.py" />
            <source>“{path}” holds decimal numbers; a mask or a map of classes holds whole ones.</source>
            <translation type="unfinished">“{path}” contém números decimais; uma máscara ou um mapa de classes contém inteiros.</translation>
        </message>
        <message>
            <location filename="../processing/report.py" />
            <source>{words} {chip}{name}{dated}: {figures}, confidence {confidence}</source>
            <translation type="unfinished">{words} {chip}{name}{dated}: {figures}, confiança {confidence}</translation>
        </message>
        <message>
            <location filename="../processing/report.py" />
            <source>Model {model} (checkpoint {checkpoint_sha256}), {device}, {seconds}</source>
            <translation type="unfinished">Modelo {model} (checkpoint {checkpoint_sha256}), {device}, {seconds}</translation>
        </message>
        <message>
            <location filename="../processing/report.py" />
            <source>Layers: {layers}</source>
            <translation type="unfinished">Camadas: {layers}</translation>
        </message>
        <message>
            <location filename="../processing/report.py" />
            <source>Grid {width} × {height} in {crs}, pixels of {pixel_size_m} m; measured on {ellipsoid}</source>
            <translation type="unfinished">Grade {width} × {height} em {crs}, pixels de {pixel_size_m} m; medido sobre {ellipsoid}</translation>
        </message>
        <message>
            <location filename="../processing/report.py" />
            <source>“{path}” can't be written: {strerror}. Choose another file.</source>
            <translation type="unfinished">“{path}” não pode ser escrito: {strerror}. Escolha outro arquivo.</translation>
        </message>
        <message>
            <location filename="../processing/report.py" />
            <source>Measured</source>
            <translation type="unfinished">Medido</translation>
        </message>
        <message>
            <location filename="../processing/segment.py" />
            <source>Segment by phrase</source>
            <translation type="unfinished">Segmentar por expressão</translation>
        </message>
        <message>
            <location filename="../processing/segment.py" />
            <source>Outlines one class in rasters of one date, by its name or by other words for it: “water”, “lakes”, “forest”, “farmland”, “houses”. The runtime is asked “Outline the …”; the class that it understood stands in CLASS and in the regions.

What the model can't outline (single objects, kinds of trees, anything but water, trees, grassland, cropland, built-up land and bare ground) it refuses, and the algorithm fails with its words. Where nothing was found the regions are empty and AREA_M2 is 0.

Areas are geodesic on the project's ellipsoid; SHARE is of the pixels that hold data (0–1).</source>
            <translation type="unfinished">Contorna uma classe em rasters de uma data, por seu nome inglês ou outras palavras: “water”, “lakes”, “forest”, “farmland”, “houses”. Ao motor pede-se “Outline the …”; a classe que ele entendeu está em CLASS e nas regiões.

O que o modelo não sabe contornar (objetos isolados, tipos de árvores, tudo menos água, árvores, campo, cultivo, área construída e solo nu) ele recusa, e o algoritmo falha com suas palavras. Onde nada foi encontrado, as regiões ficam vazias e AREA_M2 é 0.

As áreas são geodésicas sobre o elipsoide do projeto; SHARE é dos pixels com dados (0–1).</translation>
        </message>
        <message>
            <location filename="../processing/segment.py" />
            <source>One class, in a word or a few.</source>
            <translation type="unfinished">Uma classe, em uma palavra ou poucas, em inglês.</translation>
        </message>
        <message>
            <location filename="../processing/segment.py" />
            <source>segmentation,outline,extract,class,prompt,text,land cover,mask,polygonize,sar</source>
            <translation type="unfinished">segmentação,contorno,extrair,classe,prompt,texto,cobertura da terra,máscara,poligonizar,sar</translation>
        </message>
        <message>
            <location filename="../processing/segment.py" />
            <source>What to outline</source>
            <translation type="unfinished">O que contornar</translation>
        </message>
        <message>
            <location filename="../processing/segment.py" />
            <source>The phrase is empty. Say what to outline, such as “water”.</source>
            <translation type="unfinished">A expressão está vazia. Diga o que contornar, como “water”.</translation>
        </message>
        <message>
            <location filename="../processing/segment.py" />
            <source>Nothing was outlined for “{phrase}”. {text}</source>
            <translation type="unfinished">Nada foi contornado para “{phrase}”. {text}</translation>
        </message>
        <message>
            <location filename="../processing/status.py" />
            <source>Runtime status</source>
            <translation type="unfinished">Estado do motor</translation>
        </message>
        <message>
            <location filename="../processing/status.py" />
            <source>Says what works on this machine and what is missing, as “terrascope doctor” does: the versions of the runtime and its libraries, devices and their memory, the models at hand, and what to do about what is wrong.

CAN_ASK is whether a question can be asked. A runtime that is missing is no error here: STATUS says how to install it.</source>
            <translation type="unfinished">Diz o que funciona nesta máquina e o que falta, como “terrascope doctor”: as versões do motor e de suas bibliotecas, os dispositivos e sua memória, os modelos que há, e o que fazer contra o que está errado.

CAN_ASK é se é possível perguntar. A falta do motor não é erro aqui: STATUS diz como instalá-lo.</translation>
        </message>
        <message>
            <location filename="../processing/status.py" />
            <source>Looking at this machine…</source>
            <translation type="unfinished">Examinando esta máquina…</translation>
        </message>
        <message>
            <location filename="../processing/status.py" />
            <source>TerraScope's runtime</source>
            <translation type="unfinished">O motor do TerraScope</translation>
        </message>
        <message>
            <location filename="../processing/status.py" />
            <source>“{python}” doesn't tell what works.</source>
            <translation type="unfinished">“{python}” não diz o que funciona.</translation>
        </message>
        <message>
            <location filename="../processing/status.py" />
            <source>Choose another Python in Settings ▸ Options ▸ TerraScope.</source>
            <translation type="unfinished">Escolha outro Python em Configurações ▸ Opções ▸ TerraScope.</translation>
        </message>
        <message>
            <location filename="../processing/status.py" />
            <source>doctor,diagnose,models,devices,gpu,cuda,version,python,install</source>
            <translation type="unfinished">doctor,diagnóstico,modelos,dispositivos,gpu,cuda,versão,python,instalar</translation>
        </message>
        <message>
            <location filename="../processing/status.py" />
            <source>A question can be asked</source>
            <translation type="unfinished">É possível perguntar</translation>
        </message>
        <message>
            <location filename="../processing/status.py" />
            <source>The dock's runtime runs</source>
            <translation type="unfinished">O motor do painel está rodando</translation>
        </message>
        <message>
            <location filename="../processing/status.py" />
            <source>Status</source>
            <translation type="unfinished">Estado</translation>
        </message>
        <message>
            <location filename="../processing/status.py" />
            <source>Version of the runtime</source>
            <translation type="unfinished">Versão do motor</translation>
        </message>
        <message>
            <location filename="../processing/status.py" />
            <source>Devices</source>
            <translation type="unfinished">Dispositivos</translation>
        </message>
        <message>
            <location filename="../processing/status.py" />
            <source>Models that load</source>
            <translation type="unfinished">Modelos que carregam</translation>
        </message>
        <message>
            <location filename="../processing/status.py" />
            <source>Library</source>
            <translation type="unfinished">Biblioteca</translation>
        </message>
        <message>
            <location filename="../processing/status.py" />
            <source>Version</source>
            <translation type="unfinished">Versão</translation>
        </message>
        <message>
            <location filename="../processing/status.py" />
            <source>Name</source>
            <translation type="unfinished">Nome</translation>
        </message>
        <message>
            <location filename="../processing/status.py" />
            <source>Origin</source>
            <translation type="unfinished">Origem</translation>
        </message>
        <message>
            <location filename="../processing/status.py" />
            <source>State</source>
            <translation type="unfinished">Estado</translation>
        </message>
        <message>
            <location filename="../processing/status.py" />
            <source>It last said: “{said}”.</source>
            <translation type="unfinished">Disse por último: “{said}”.</translation>
        </message>
        <message>
            <location filename="../processing/tables.py" />
            <source>The table “{table}” of {folder} can't be opened. Ask again.</source>
            <translation type="unfinished">A tabela “{table}” de {folder} não pode ser aberta. Pergunte de novo.</translation>
        </message>
        <message>
            <location filename="../processing/tables.py" />
            <source>A feature could not be written: {error}.</source>
            <translation type="unfinished">Uma feição não pôde ser escrita: {error}.</translation>
        </message>
        <message>
            <location filename="../questions.py" />
            <source>No layer is ticked. Tick at least one optical or SAR layer above.</source>
            <translation type="unfinished">Nenhuma camada está marcada. Marque acima ao menos uma camada óptica ou SAR.</translation>
        </message>
        <message>
            <location filename="../questions.py" />
            <source>The question is empty. Type one, or pick one from the examples.</source>
            <translation type="unfinished">A pergunta está vazia. Digite uma, ou use um exemplo.</translation>
        </message>
        <message>
            <location filename="../questions.py" />
            <source>The question has {count} characters; {max_characters} are the most. Shorten it.</source>
            <translation type="unfinished">A pergunta tem {count} caracteres; no máximo {max_characters}. Encurte-a.</translation>
        </message>
        <message>
            <location filename="../questions.py" />
            <source>The layer “{layer}” can't be read. Repair its data source, or untick it.</source>
            <translation type="unfinished">A camada “{layer}” não pode ser lida. Repare sua fonte de dados, ou desmarque-a.</translation>
        </message>
        <message>
            <location filename="../questions.py" />
            <source>The layer “{layer}” has no CRS. Set it in the layer's properties, or untick it.</source>
            <translation type="unfinished">A camada “{layer}” não tem SRC. Defina-o em suas propriedades, ou desmarque-a.</translation>
        </message>
        <message>
            <location filename="../questions.py" />
            <source>The date of “{layer}” is not a date: “{date}”. Write it like 2021-07-23, or clear it.</source>
            <translation type="unfinished">A data de “{layer}” não é uma data: “{date}”. Escreva como 2021-07-23, ou apague-a.</translation>
        </message>
        <message>
            <location filename="../questions.py" />
            <source>The results folder “{folder}” can't be written to. Choose another in Settings ▸ Options ▸ TerraScope.</source>
            <translation type="unfinished">Não é possível escrever na pasta de resultados “{folder}”. Escolha outra em Configurações ▸ Opções ▸ TerraScope.</translation>
        </message>
        <message>
            <location filename="../removing.py" />
            <source>Remo&amp;ve the runtime</source>
            <translation type="unfinished">Remo&amp;ver o motor</translation>
        </message>
        <message>
            <location filename="../removing.py" />
            <source>Version {version} with PyTorch {torch}, installed {made}</source>
            <translation type="unfinished">Versão {version} com PyTorch {torch}, instalada {made}</translation>
        </message>
        <message>
            <location filename="../removing.py" />
            <source>Removing the runtime…</source>
            <translation type="unfinished">Removendo o motor…</translation>
        </message>
        <message>
            <location filename="../removing.py" />
            <source>Nothing was installed from TerraScope's panel</source>
            <translation type="unfinished">Nada foi instalado pelo painel do TerraScope</translation>
        </message>
        <message>
            <location filename="../removing.py" />
            <source>The runtime was removed.</source>
            <translation type="unfinished">O motor foi removido.</translation>
        </message>
        <message>
            <location filename="../runtime/builds.py" />
            <source>NVIDIA card (CUDA 13.0)</source>
            <translation type="unfinished">Placa NVIDIA (CUDA 13.0)</translation>
        </message>
        <message>
            <location filename="../runtime/builds.py" />
            <source>NVIDIA card (CUDA 12.6)</source>
            <translation type="unfinished">Placa NVIDIA (CUDA 12.6)</translation>
        </message>
        <message>
            <location filename="../runtime/builds.py" />
            <source>What pip is set up with here</source>
            <translation type="unfinished">O que o pip tem configurado aqui</translation>
        </message>
        <message>
            <location filename="../runtime/command.py" />
            <source>“{python}” ended without an answer: choose another Python.</source>
            <translation type="unfinished">“{python}” terminou sem resposta: escolha outro Python.</translation>
        </message>
        <message>
            <location filename="../runtime/command.py" />
            <source>The runtime is not installed.</source>
            <translation type="unfinished">O motor não está instalado.</translation>
        </message>
        <message>
            <location filename="../runtime/command.py" />
            <source>“{python}” ended without an answer; it last said: “{words}”.</source>
            <translation type="unfinished">“{python}” terminou sem resposta; disse por último: “{words}”.</translation>
        </message>
        <message>
            <location filename="../runtime/command.py" />
            <source>“{python}” did not answer in time: choose another Python.</source>
            <translation type="unfinished">“{python}” não respondeu a tempo: escolha outro Python.</translation>
        </message>
        <message>
            <location filename="../runtime/find.py" />
            <source>There is no file “{path}”: choose the python of an environment, such as .venv/bin/python.</source>
            <translation type="unfinished">O arquivo “{path}” não existe: escolha o python de um ambiente, como .venv/bin/python.</translation>
        </message>
        <message>
            <location filename="../runtime/find.py" />
            <source>“{path}” can't be run: choose the python of an environment, such as .venv/bin/python.</source>
            <translation type="unfinished">“{path}” não pode ser executado: escolha o python de um ambiente, como .venv/bin/python.</translation>
        </message>
        <message>
            <location filename="../runtime/find.py" />
            <source>“{python}” did not answer within {seconds} s: choose another Python.</source>
            <translation type="unfinished">“{python}” não respondeu em {seconds} s: escolha outro Python.</translation>
        </message>
        <message>
            <location filename="../runtime/find.py" />
            <source>“{python}” is Python {version}; the runtime needs 3.11 or newer: choose another.</source>
            <translation type="unfinished">“{python}” é Python {version}; o motor precisa de 3.11 ou mais novo: escolha outro.</translation>
        </message>
        <message>
            <location filename="../runtime/find.py" />
            <source>“{python}” is not a working Python: choose another, or make the environment anew.</source>
            <translation type="unfinished">“{python}” não é um Python que funcione: escolha outro, ou crie o ambiente de novo.</translation>
        </message>
        <message>
            <location filename="../runtime/find.py" />
            <source>“{python}” lacks {names}: press Install, or choose another Python.</source>
            <translation type="unfinished">A “{python}” falta {names}: pressione “Instalar”, ou escolha outro Python.</translation>
        </message>
        <message>
            <location filename="../runtime/find.py" />
            <source>the runtime itself</source>
            <translation type="unfinished">o próprio motor</translation>
        </message>
        <message>
            <location filename="../runtime/installed.py" />
            <source>Removing TerraScope's runtime</source>
            <translation type="unfinished">Remover o motor do TerraScope</translation>
        </message>
        <message>
            <location filename="../runtime/installed.py" />
            <source>Not all of the runtime could be removed: {error}.</source>
            <translation type="unfinished">Nem tudo do motor pôde ser removido: {error}.</translation>
        </message>
        <message>
            <location filename="../runtime/installed.py" />
            <source>Close programs that use it, then press Remove again.</source>
            <translation type="unfinished">Feche os programas que o usam e pressione “Remover” de novo.</translation>
        </message>
        <message>
            <location filename="../runtime/installing.py" />
            <source>“{python}” can't be run: {error}.</source>
            <translation type="unfinished">“{python}” não pode ser executado: {error}.</translation>
        </message>
        <message>
            <location filename="../runtime/installing.py" />
            <source>nothing</source>
            <translation type="unfinished">nada</translation>
        </message>
        <message>
            <location filename="../runtime/installing.py" />
            <source>The installation ended without a word; it last said: {last}</source>
            <translation type="unfinished">A instalação terminou sem dizer nada; disse por último: {last}</translation>
        </message>
        <message>
            <location filename="../runtime/installing.py" />
            <source>Press Install again.</source>
            <translation type="unfinished">Pressione “Instalar” de novo.</translation>
        </message>
        <message>
            <location filename="../runtime/installing.py" />
            <source>Choose another Python.</source>
            <translation type="unfinished">Escolha outro Python.</translation>
        </message>
        <message>
            <location filename="../runtime/process.py" />
            <source>The runtime was killed or crashed.</source>
            <translation type="unfinished">O motor foi encerrado à força ou travou.</translation>
        </message>
        <message>
            <location filename="../runtime/process.py" />
            <source>The runtime ended by itself (exit code {code}).</source>
            <translation type="unfinished">O motor terminou sozinho (código de saída {code}).</translation>
        </message>
        <message>
            <location filename="../runtime/process.py" />
            <source>The runtime could not be started: {error}.</source>
            <translation type="unfinished">O motor não pôde ser iniciado: {error}.</translation>
        </message>
        <message>
            <location filename="../runtime/process.py" />
            <source>The runtime did not start within two minutes.</source>
            <translation type="unfinished">O motor não iniciou em dois minutos.</translation>
        </message>
        <message>
            <location filename="../runtime/process.py" />
            <source>The runtime and the plugin are of different versions: update the plugin.</source>
            <translation type="unfinished">O motor e o complemento são de versões diferentes: atualize o complemento.</translation>
        </message>
        <message>
            <location filename="../runtime/process.py" />
            <source>The runtime and the plugin are of different versions: update the runtime.</source>
            <translation type="unfinished">O motor e o complemento são de versões diferentes: atualize o motor.</translation>
        </message>
        <message>
            <location filename="../runtime/pythons.py" />
            <source>Python {version} ({path})</source>
            <translation type="unfinished">Python {version} ({path})</translation>
        </message>
        <message>
            <location filename="../runtime/pythons.py" />
            <source>Python {number} is too old: 3.11 or newer is needed.</source>
            <translation type="unfinished">Python {number} é antigo demais: é preciso 3.11 ou mais novo.</translation>
        </message>
        <message>
            <location filename="../runtime/pythons.py" />
            <source>Python {number} is newer than PyTorch's wheels.</source>
            <translation type="unfinished">Python {number} é mais novo que os wheels do PyTorch.</translation>
        </message>
        <message>
            <location filename="../runtime/pythons.py" />
            <source>“{path}” is not a working Python.</source>
            <translation type="unfinished">“{path}” não é um Python que funcione.</translation>
        </message>
        <message>
            <location filename="../runtime/pythons.py" />
            <source>Python {number} in “{path}” is a 32-bit one; PyTorch needs 64 bits.</source>
            <translation type="unfinished">Python {number} em “{path}” é de 32 bits; o PyTorch precisa de 64.</translation>
        </message>
        <message>
            <location filename="../runtime/pythons.py" />
            <source>Python {number} lacks its venv module (Debian, Ubuntu: sudo apt install python3-venv).</source>
            <translation type="unfinished">A Python {number} falta o módulo venv (Debian, Ubuntu: sudo apt install python3-venv).</translation>
        </message>
        <message>
            <location filename="../runtime/question.py" />
            <source>Press Ask to ask again; the runtime then starts anew.</source>
            <translation type="unfinished">Pressione “Perguntar” para perguntar de novo; o motor então reinicia.</translation>
        </message>
        <message>
            <location filename="../runtime/question.py" />
            <source>The runtime did not take the question (HTTP {status}: {detail}).</source>
            <translation type="unfinished">O motor não aceitou a pergunta (HTTP {status}: {detail}).</translation>
        </message>
        <message>
            <location filename="../runtime/question.py" />
            <source>The runtime has given no sign of life for {seconds} s.</source>
            <translation type="unfinished">O motor não dá sinal de vida há {seconds} s.</translation>
        </message>
        <message>
            <location filename="../runtime/question.py" />
            <source>The runtime could not be reached.</source>
            <translation type="unfinished">Não foi possível alcançar o motor.</translation>
        </message>
        <message>
            <location filename="../runtime/question.py" />
            <source>The connection to the runtime was lost.</source>
            <translation type="unfinished">A conexão com o motor foi perdida.</translation>
        </message>
        <message>
            <location filename="../runtime/question.py" />
            <source>The runtime sent an event that can't be read ({error}).</source>
            <translation type="unfinished">O motor enviou um evento que não pode ser lido ({error}).</translation>
        </message>
        <message>
            <location filename="../runtime/supervisor.py" />
            <source>Press Install in TerraScope's panel, or choose an existing Python there.</source>
            <translation type="unfinished">Pressione “Instalar” no painel do TerraScope, ou escolha ali um Python existente.</translation>
        </message>
        <message>
            <location filename="../runtime/supervisor.py" />
            <source>{how} Press Ask to start it again.</source>
            <translation type="unfinished">{how} Pressione “Perguntar” para iniciá-lo de novo.</translation>
        </message>
        <message>
            <location filename="../runtime/supervisor.py" />
            <source>The runtime was stopped.</source>
            <translation type="unfinished">O motor foi parado.</translation>
        </message>
        <message>
            <location filename="../runtime/supervisor.py" />
            <source>Press Ask to start it again.</source>
            <translation type="unfinished">Pressione “Perguntar” para iniciá-lo de novo.</translation>
        </message>
        <message>
            <location filename="../setting_up.py" />
            <source>TerraScope's runtime ({version}) with its embedded model; PyTorch, SAM 2, transformers, rasterio and what they need</source>
            <translation type="unfinished">O motor do TerraScope ({version}) com seu modelo embutido; PyTorch, SAM 2, transformers, rasterio e o que precisam</translation>
        </message>
        <message>
            <location filename="../setting_up.py" />
            <source>Nothing is left of it.</source>
            <translation type="unfinished">Nada resta dele.</translation>
        </message>
        <message>
            <location filename="../setting_up.py" />
            <source>TerraScope {version}, PyTorch {torch}</source>
            <translation type="unfinished">TerraScope {version}, PyTorch {torch}</translation>
        </message>
        <message>
            <location filename="../setting_up.py" />
            <source>this checkout</source>
            <translation type="unfinished">esta cópia de trabalho</translation>
        </message>
        <message>
            <location filename="../setting_up.py" />
            <source>Nothing half-made is left; what was fetched is kept, so that it goes faster next time.</source>
            <translation type="unfinished">Nada fica pela metade; o que foi baixado é mantido, para ir mais rápido da próxima vez.</translation>
        </message>
        <message>
            <location filename="../setting_up.py" />
            <source>It needs Python 3.11 or newer: install one from python.org, then press “Another…” and choose it.</source>
            <translation type="unfinished">Precisa de Python 3.11 ou mais novo: instale um de python.org, pressione “Outro…” e escolha-o.</translation>
        </message>
        <message>
            <location filename="../setting_up.py" />
            <source>The runtime doesn't work.</source>
            <translation type="unfinished">O motor não funciona.</translation>
        </message>
        <message>
            <location filename="../setting_up.py" />
            <source>Folder for TerraScope's runtime</source>
            <translation type="unfinished">Pasta do motor do TerraScope</translation>
        </message>
        <message>
            <location filename="../setting_up.py" />
            <source>Folder of wheels</source>
            <translation type="unfinished">Pasta de wheels</translation>
        </message>
        <message>
            <location filename="../setting_up.py" />
            <source>Python that makes the environment</source>
            <translation type="unfinished">Python que cria o ambiente</translation>
        </message>
        <message>
            <location filename="../setting_up.py" />
            <source>It can't be installed like this.</source>
            <translation type="unfinished">Assim não pode ser instalado.</translation>
        </message>
        <message>
            <location filename="../setting_up.py" />
            <source>For networks with a package mirror of their own</source>
            <translation type="unfinished">Para redes com espelho de pacotes próprio</translation>
        </message>
        <message>
            <location filename="../setting_up.py" />
            <source>✓ The model {name} works</source>
            <translation type="unfinished">✓ O modelo {name} funciona</translation>
        </message>
        <message>
            <location filename="../setting_up.py" />
            <source>None found: install Python 3.12 from python.org</source>
            <translation type="unfinished">Nenhum encontrado: instale o Python 3.12 de python.org</translation>
        </message>
        <message>
            <location filename="../setting_up.py" />
            <source>You can ask now.</source>
            <translation type="unfinished">Você já pode perguntar.</translation>
        </message>
        <message>
            <location filename="../setting_up.py" />
            <source>The installation was cancelled.</source>
            <translation type="unfinished">A instalação foi cancelada.</translation>
        </message>
        <message>
            <location filename="../where.py" />
            <source>What lies inside the same polygons counts.</source>
            <translation type="unfinished">Conta o que fica dentro dos mesmos polígonos.</translation>
        </message>
        <message>
            <location filename="../where.py" />
            <source>This project has no polygon layer.</source>
            <translation type="unfinished">Este projeto não tem camada de polígonos.</translation>
        </message>
        <message>
            <location filename="../where.py" />
            <source>{count} selected</source>
            <translation type="unfinished">{count} selecionados</translation>
        </message>
        <message>
            <location filename="../where.py" />
            <source>None selected: press “Select…” and click on the map.</source>
            <translation type="unfinished">Nada selecionado: pressione “Selecionar…” e clique no mapa.</translation>
        </message>
        <message>
            <location filename="../where.py" />
            <source>The rectangle</source>
            <translation type="unfinished">O retângulo</translation>
        </message>
        <message>
            <location filename="../where.py" />
            <source>The project has no CRS: set one, so that the rectangle is somewhere.</source>
            <translation type="unfinished">O projeto não tem SRC: defina um, para que o retângulo fique em algum lugar.</translation>
        </message>
        <message>
            <location filename="../where.py" />
            <source>The polygons of the earlier question</source>
            <translation type="unfinished">Os polígonos da pergunta anterior</translation>
        </message>
        <message>
            <location filename="../where.py" />
            <source>Polygons of the earlier question</source>
            <translation type="unfinished">Polígonos da pergunta anterior</translation>
        </message>
        <message>
            <location filename="../where.py" />
            <source>No rectangle is drawn yet. Press “Draw…” and drag one on the map.</source>
            <translation type="unfinished">Nenhum retângulo foi desenhado ainda. Pressione “Desenhar…” e arraste um no mapa.</translation>
        </message>
        <message>
            <location filename="../where.py" />
            <source>This project has no polygon layer. Add one, or choose another area.</source>
            <translation type="unfinished">Este projeto não tem camada de polígonos. Adicione uma, ou escolha outra área.</translation>
        </message>
        <message>
            <location filename="../where.py" />
            <source>Drag a rectangle on the map.</source>
            <translation type="unfinished">Arraste um retângulo no mapa.</translation>
        </message>
        <message>
            <location filename="../widgets/answer_panel.py" />
            <source>{width} × {height} pixels of {pixel_size_m} m</source>
            <translation type="unfinished">{width} × {height} pixels de {pixel_size_m} m</translation>
        </message>
        <message>
            <location filename="../widgets/answer_panel.py" />
            <source>Save the masks and lines as Shapefiles beside the results</source>
            <translation type="unfinished">Salvar máscaras e linhas como Shapefiles ao lado dos resultados</translation>
        </message>
        <message>
            <location filename="../widgets/answer_panel.py" />
            <source>{share} of the valid pixels</source>
            <translation type="unfinished">{share} dos pixels válidos</translation>
        </message>
        <message>
            <location filename="../widgets/answer_panel.py" />
            <source>masks corrected by hand</source>
            <translation type="unfinished">máscaras corrigidas à mão</translation>
        </message>
        <message>
            <location filename="../widgets/answer_panel.py" />
            <source>Answer: {text}</source>
            <translation type="unfinished">Resposta: {text}</translation>
        </message>
        <message>
            <location filename="../widgets/answer_panel.py" />
            <source>Export Shapefile</source>
            <translation type="unfinished">Exportar Shapefile</translation>
        </message>
        <message>
            <location filename="../widgets/answer_panel.py" />
            <source>Export the masks as a Shapefile</source>
            <translation type="unfinished">Exportar as máscaras como Shapefile</translation>
        </message>
        <message>
            <location filename="../widgets/answer_panel.py" />
            <source>Report and other formats…</source>
            <translation type="unfinished">Relatório e outros formatos…</translation>
        </message>
        <message>
            <location filename="../widgets/answer_panel.py" />
            <source>Export in other formats, or as a report</source>
            <translation type="unfinished">Exportar em outros formatos, ou como relatório</translation>
        </message>
        <message>
            <location filename="../widgets/answer_panel.py" />
            <source>GeoPackage, GeoJSON, KML, CSV, masks, or a report as HTML or PDF; in any folder</source>
            <translation type="unfinished">GeoPackage, GeoJSON, KML, CSV, máscaras, ou um relatório HTML ou PDF; em qualquer pasta</translation>
        </message>
        <message>
            <location filename="../widgets/answer_panel.py" />
            <source>Open the folder of this answer</source>
            <translation type="unfinished">Abrir a pasta desta resposta</translation>
        </message>
        <message>
            <location filename="../widgets/answer_panel.py" />
            <source>Select the {name} on the map</source>
            <translation type="unfinished">Selecionar {name} no mapa</translation>
        </message>
        <message>
            <location filename="../widgets/answer_panel.py" />
            <source>Select on the map: {name} (confidence {confidence} %)</source>
            <translation type="unfinished">Selecionar no mapa: {name} (confiança {confidence} %)</translation>
        </message>
        <message>
            <location filename="../widgets/answer_panel.py" />
            <source>This answer has no mask to export</source>
            <translation type="unfinished">Esta resposta não tem máscara a exportar</translation>
        </message>
        <message>
            <location filename="../widgets/area_choice.py" />
            <source>as the map shows</source>
            <translation type="unfinished">como o mapa mostra</translation>
        </message>
        <message>
            <location filename="../widgets/area_choice.py" />
            <source>Whole layer</source>
            <translation type="unfinished">Camada inteira</translation>
        </message>
        <message>
            <location filename="../widgets/area_choice.py" />
            <source>A rectangle I draw</source>
            <translation type="unfinished">Um retângulo que desenho</translation>
        </message>
        <message>
            <location filename="../widgets/area_choice.py" />
            <source>Selected polygons</source>
            <translation type="unfinished">Polígonos selecionados</translation>
        </message>
        <message>
            <location filename="../widgets/area_choice.py" />
            <source>Layer of the polygons</source>
            <translation type="unfinished">Camada dos polígonos</translation>
        </message>
        <message>
            <location filename="../widgets/area_choice.py" />
            <source>Only what lies inside the selected polygons of this layer counts.</source>
            <translation type="unfinished">Só conta o que fica dentro dos polígonos selecionados desta camada.</translation>
        </message>
        <message>
            <location filename="../widgets/area_choice.py" />
            <source>Size of web maps' pixels in metres</source>
            <translation type="unfinished">Tamanho dos pixels dos mapas web em metros</translation>
        </message>
        <message>
            <location filename="../widgets/area_choice.py" />
            <source>Web maps have no pixels of their own: they are drawn as a picture with pixels of this size on the ground.</source>
            <translation type="unfinished">Mapas web não têm pixels próprios: são desenhados como imagem com pixels deste tamanho no terreno.</translation>
        </message>
        <message>
            <location filename="../widgets/area_choice.py" />
            <source>Pixel of &amp;web maps</source>
            <translation type="unfinished">Pixel de mapas &amp;web</translation>
        </message>
        <message>
            <location filename="../widgets/area_choice.py" />
            <source>Select polygons of this layer on the map</source>
            <translation type="unfinished">Selecionar polígonos desta camada no mapa</translation>
        </message>
        <message>
            <location filename="../widgets/area_choice.py" />
            <source>Drag a rectangle on the map</source>
            <translation type="unfinished">Arrastar um retângulo no mapa</translation>
        </message>
        <message>
            <location filename="../widgets/area_choice.py" />
            <source>Select…</source>
            <translation type="unfinished">Selecionar…</translation>
        </message>
        <message>
            <location filename="../widgets/area_choice.py" />
            <source>Draw…</source>
            <translation type="unfinished">Desenhar…</translation>
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
            <translation type="unfinished">Vermelho</translation>
        </message>
        <message>
            <location filename="../widgets/band_roles.py" />
            <source>Near infrared</source>
            <translation type="unfinished">Infravermelho próximo</translation>
        </message>
        <message>
            <location filename="../widgets/band_roles.py" />
            <source>Short-wave infrared 1</source>
            <translation type="unfinished">Infravermelho de ondas curtas 1</translation>
        </message>
        <message>
            <location filename="../widgets/band_roles.py" />
            <source>Short-wave infrared 2</source>
            <translation type="unfinished">Infravermelho de ondas curtas 2</translation>
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
            <translation type="unfinished">Refletância, 0 a 1</translation>
        </message>
        <message>
            <location filename="../widgets/band_roles.py" />
            <source>Reflectance times 10,000</source>
            <translation type="unfinished">Refletância vezes 10.000</translation>
        </message>
        <message>
            <location filename="../widgets/band_roles.py" />
            <source>Reflectance times 10,000, plus 1,000 (Sentinel-2 since 2022)</source>
            <translation type="unfinished">Refletância vezes 10.000, mais 1.000 (Sentinel-2 desde 2022)</translation>
        </message>
        <message>
            <location filename="../widgets/band_roles.py" />
            <source>Landsat Collection 2 surface reflectance</source>
            <translation type="unfinished">Refletância de superfície Landsat Collection 2</translation>
        </message>
        <message>
            <location filename="../widgets/band_roles.py" />
            <source>Shades of a picture, from black to white</source>
            <translation type="unfinished">Tons de uma imagem, do preto ao branco</translation>
        </message>
        <message>
            <location filename="../widgets/band_roles.py" />
            <source>Backscatter in decibels</source>
            <translation type="unfinished">Retroespalhamento em decibéis</translation>
        </message>
        <message>
            <location filename="../widgets/band_roles.py" />
            <source>Backscatter as linear power</source>
            <translation type="unfinished">Retroespalhamento como potência linear</translation>
        </message>
        <message>
            <location filename="../widgets/band_roles.py" />
            <source>{role}: {number}</source>
            <translation type="unfinished">{role}: {number}</translation>
        </message>
        <message>
            <location filename="../widgets/band_roles.py" />
            <source>black {black}, white {white}</source>
            <translation type="unfinished">preto {black}, branco {white}</translation>
        </message>
        <message>
            <location filename="../widgets/band_roles.py" />
            <source>&amp;Look what the runtime finds</source>
            <translation type="unfinished">&amp;Ver o que o motor encontra</translation>
        </message>
        <message>
            <location filename="../widgets/band_roles.py" />
            <source>Say which &amp;band is what</source>
            <translation type="unfinished">Dizer qual &amp;banda é qual</translation>
        </message>
        <message>
            <location filename="../widgets/band_roles.py" />
            <source>What isn't said here the runtime finds by itself, from names, metadata and values.</source>
            <translation type="unfinished">O que não é dito aqui o motor encontra sozinho, por nomes, metadados e valores.</translation>
        </message>
        <message>
            <location filename="../widgets/band_roles.py" />
            <source>No band is chosen. Choose one, or leave the bands to the runtime.</source>
            <translation type="unfinished">Nenhuma banda foi escolhida. Escolha uma, ou deixe as bandas ao motor.</translation>
        </message>
        <message>
            <location filename="../widgets/band_roles.py" />
            <source>White must be a larger number than black.</source>
            <translation type="unfinished">O branco deve ser um número maior que o preto.</translation>
        </message>
        <message>
            <location filename="../widgets/band_roles.py" />
            <source>What the numbers mean</source>
            <translation type="unfinished">O que os números significam</translation>
        </message>
        <message>
            <location filename="../widgets/band_roles.py" />
            <source>From the layer's &amp;style</source>
            <translation type="unfinished">Do e&amp;stilo da camada</translation>
        </message>
        <message>
            <location filename="../widgets/band_roles.py" />
            <source>The numbers that the map shows as black and white</source>
            <translation type="unfinished">Os números que o mapa mostra como preto e branco</translation>
        </message>
        <message>
            <location filename="../widgets/band_roles.py" />
            <source>As the runtime finds it</source>
            <translation type="unfinished">Como o motor encontra</translation>
        </message>
        <message>
            <location filename="../widgets/band_roles.py" />
            <source>What the &amp;numbers mean</source>
            <translation type="unfinished">O que os &amp;números significam</translation>
        </message>
        <message>
            <location filename="../widgets/band_roles.py" />
            <source>Found {bands}.</source>
            <translation type="unfinished">Encontrado: {bands}.</translation>
        </message>
        <message>
            <location filename="../widgets/band_roles.py" />
            <source>As found: {meaning}</source>
            <translation type="unfinished">Como encontrado: {meaning}</translation>
        </message>
        <message>
            <location filename="../widgets/band_roles.py" />
            <source>Blac&amp;k</source>
            <translation type="unfinished">&amp;Preto</translation>
        </message>
        <message>
            <location filename="../widgets/band_roles.py" />
            <source>&amp;White</source>
            <translation type="unfinished">B&amp;ranco</translation>
        </message>
        <message>
            <location filename="../widgets/band_roles.py" />
            <source>Band for {role}</source>
            <translation type="unfinished">Banda para {role}</translation>
        </message>
        <message>
            <location filename="../widgets/band_roles.py" />
            <source>No band</source>
            <translation type="unfinished">Nenhuma banda</translation>
        </message>
        <message>
            <location filename="../widgets/band_roles.py" />
            <source>Number that is black</source>
            <translation type="unfinished">Número que é preto</translation>
        </message>
        <message>
            <location filename="../widgets/band_roles.py" />
            <source>Number that is white</source>
            <translation type="unfinished">Número que é branco</translation>
        </message>
        <message>
            <location filename="../widgets/change_chart.py" />
            <source>Change of {name}</source>
            <translation type="unfinished">Mudança de {name}</translation>
        </message>
        <message>
            <location filename="../widgets/change_chart.py" />
            <source>{before} on {first}, {after} on {last}</source>
            <translation type="unfinished">{before} em {first}, {after} em {last}</translation>
        </message>
        <message>
            <location filename="../widgets/change_view.py" />
            <source>of scene</source>
            <translation type="unfinished">da cena</translation>
        </message>
        <message>
            <location filename="../widgets/change_view.py" />
            <source>of before</source>
            <translation type="unfinished">de antes</translation>
        </message>
        <message>
            <location filename="../widgets/change_view.py" />
            <source>Select on the map: {name} on {date}. In all of that image it has {area}; the table counts only what both images show.</source>
            <translation type="unfinished">Selecionar no mapa: {name} em {date}. Em toda essa imagem tem {area}; a tabela conta só o que ambas as imagens mostram.</translation>
        </message>
        <message>
            <location filename="../widgets/change_view.py" />
            <source>Select the {name} of {date} on the map</source>
            <translation type="unfinished">Selecionar {name} de {date} no mapa</translation>
        </message>
        <message>
            <location filename="../widgets/change_view.py" />
            <source>Net</source>
            <translation type="unfinished">Líquido</translation>
        </message>
        <message>
            <location filename="../widgets/correcting_bar.py" />
            <source>Add</source>
            <translation type="unfinished">Adicionar</translation>
        </message>
        <message>
            <location filename="../widgets/correcting_bar.py" />
            <source>A click adds what looks like the clicked place</source>
            <translation type="unfinished">Um clique adiciona o que parece com o lugar clicado</translation>
        </message>
        <message>
            <location filename="../widgets/correcting_bar.py" />
            <source>Click where the mask lacks something. Ctrl+Z takes it back, Escape ends.</source>
            <translation type="unfinished">Clique onde falta algo à máscara. Ctrl+Z desfaz, Escape termina.</translation>
        </message>
        <message>
            <location filename="../widgets/correcting_bar.py" />
            <source>Remove</source>
            <translation type="unfinished">Remover</translation>
        </message>
        <message>
            <location filename="../widgets/correcting_bar.py" />
            <source>A click takes away what looks like the clicked place</source>
            <translation type="unfinished">Um clique remove o que parece com o lugar clicado</translation>
        </message>
        <message>
            <location filename="../widgets/correcting_bar.py" />
            <source>Click where the mask has too much. Ctrl+Z takes it back, Escape ends.</source>
            <translation type="unfinished">Clique onde sobra algo na máscara. Ctrl+Z desfaz, Escape termina.</translation>
        </message>
        <message>
            <location filename="../widgets/correcting_bar.py" />
            <source>Leave out</source>
            <translation type="unfinished">Excluir</translation>
        </message>
        <message>
            <location filename="../widgets/correcting_bar.py" />
            <source>A click leaves a whole region (one polygon) out</source>
            <translation type="unfinished">Um clique exclui uma região inteira (um polígono)</translation>
        </message>
        <message>
            <location filename="../widgets/correcting_bar.py" />
            <source>Click the region to leave out. Ctrl+Z takes it back, Escape ends.</source>
            <translation type="unfinished">Clique na região a excluir. Ctrl+Z desfaz, Escape termina.</translation>
        </message>
        <message>
            <location filename="../widgets/correcting_bar.py" />
            <source>Correct the {name}</source>
            <translation type="unfinished">Corrigir {name}</translation>
        </message>
        <message>
            <location filename="../widgets/correcting_bar.py" />
            <source>Done</source>
            <translation type="unfinished">Pronto</translation>
        </message>
        <message>
            <location filename="../widgets/correcting_bar.py" />
            <source>Put the tool away (Escape on the map)</source>
            <translation type="unfinished">Guardar a ferramenta (Escape no mapa)</translation>
        </message>
        <message>
            <location filename="../widgets/correcting_bar.py" />
            <source>Leave out selected</source>
            <translation type="unfinished">Excluir selecionadas</translation>
        </message>
        <message>
            <location filename="../widgets/correcting_bar.py" />
            <source>Ask inside selected</source>
            <translation type="unfinished">Perguntar dentro</translation>
        </message>
        <message>
            <location filename="../widgets/correcting_bar.py" />
            <source>Take the last correction back (Ctrl+Z on the map)</source>
            <translation type="unfinished">Desfazer a última correção (Ctrl+Z no mapa)</translation>
        </message>
        <message>
            <location filename="../widgets/correcting_bar.py" />
            <source>Undo all</source>
            <translation type="unfinished">Desfazer tudo</translation>
        </message>
        <message>
            <location filename="../widgets/correcting_bar.py" />
            <source>Back to the masks as the model made them</source>
            <translation type="unfinished">Voltar às máscaras como o modelo as fez</translation>
        </message>
        <message>
            <location filename="../widgets/correcting_bar.py" />
            <source>Choose what a click on the map does.</source>
            <translation type="unfinished">Escolha o que um clique no mapa faz.</translation>
        </message>
        <message>
            <location filename="../widgets/correcting_bar.py" />
            <source>Leave out the regions selected on the map ({count})</source>
            <translation type="unfinished">Excluir as regiões selecionadas no mapa ({count})</translation>
        </message>
        <message>
            <location filename="../widgets/correcting_bar.py" />
            <source>Ask a question inside the regions selected on the map ({count})</source>
            <translation type="unfinished">Perguntar dentro das regiões selecionadas no mapa ({count})</translation>
        </message>
        <message>
            <location filename="../widgets/correcting_bar.py" />
            <source>Select regions of the answer on the map first</source>
            <translation type="unfinished">Selecione antes regiões da resposta no mapa</translation>
        </message>
        <message>
            <location filename="../widgets/correcting_bar.py" />
            <source>Select regions on the map first</source>
            <translation type="unfinished">Selecione antes regiões no mapa</translation>
        </message>
        <message>
            <location filename="../widgets/correcting_bar.py" />
            <source>Corrected: {corrected}.</source>
            <translation type="unfinished">Corrigido: {corrected}.</translation>
        </message>
        <message>
            <location filename="../widgets/date_field.py" />
            <source>{date}, {words}</source>
            <translation type="unfinished">{date}, {words}</translation>
        </message>
        <message>
            <location filename="../widgets/date_field.py" />
            <source>Date of {layer}</source>
            <translation type="unfinished">Data de {layer}</translation>
        </message>
        <message>
            <location filename="../widgets/date_field.py" />
            <source>Back to {date}, {words}</source>
            <translation type="unfinished">Voltar a {date}, {words}</translation>
        </message>
        <message>
            <location filename="../widgets/date_field.py" />
            <source>Date of the image, for example {example}. Needed where dates are compared.</source>
            <translation type="unfinished">Data da imagem, por exemplo {example}. Necessária onde se comparam datas.</translation>
        </message>
        <message>
            <location filename="../widgets/date_field.py" />
            <source>typed</source>
            <translation type="unfinished">digitada</translation>
        </message>
        <message>
            <location filename="../widgets/date_field.py" />
            <source>cleared</source>
            <translation type="unfinished">apagada</translation>
        </message>
        <message>
            <location filename="../widgets/date_field.py" />
            <source>needed</source>
            <translation type="unfinished">necessária</translation>
        </message>
        <message>
            <location filename="../widgets/date_field.py" />
            <source>unknown</source>
            <translation type="unfinished">desconhecida</translation>
        </message>
        <message>
            <location filename="../widgets/dates.py" />
            <source>2021-07-23, or 2021-07-23 10:30 for a time of day</source>
            <translation type="unfinished">2021-07-23, ou 2021-07-23 10:30 com a hora</translation>
        </message>
        <message>
            <location filename="../widgets/dates.py" />
            <source>“{text}” is not a date. Write it like {example}.</source>
            <translation type="unfinished">“{text}” não é uma data. Escreva como {example}.</translation>
        </message>
        <message>
            <location filename="../widgets/dates.py" />
            <source>“{text}” leaves open which is the month. Write it like {example}.</source>
            <translation type="unfinished">“{text}” não deixa claro qual é o mês. Escreva como {example}.</translation>
        </message>
        <message>
            <location filename="../widgets/dates.py" />
            <source>“{text}” is no day there is, or only part of one. Write it like {example}.</source>
            <translation type="unfinished">“{text}” não é um dia que exista, ou só parte de um. Escreva como {example}.</translation>
        </message>
        <message>
            <location filename="../widgets/dates_line.py" />
            <source>{count} dates, {first} to {last}</source>
            <translation type="unfinished">{count} datas, {first} a {last}</translation>
        </message>
        <message>
            <location filename="../widgets/dates_line.py" />
            <source> and {count} more</source>
            <translation type="unfinished"> e mais {count}</translation>
        </message>
        <message>
            <location filename="../widgets/dates_line.py" />
            <source>No date: {layers}. Type it in the Date column (the year alone will do), or untick.</source>
            <translation type="unfinished">Sem data: {layers}. Digite-a na coluna Data (basta o ano), ou desmarque.</translation>
        </message>
        <message>
            <location filename="../widgets/dates_line.py" />
            <source>Compares {first} and {last}</source>
            <translation type="unfinished">Compara {first} e {last}</translation>
        </message>
        <message>
            <location filename="../widgets/dates_line.py" />
            <source>S&amp;wipe</source>
            <translation type="unfinished">&amp;Cortina</translation>
        </message>
        <message>
            <location filename="../widgets/dates_line.py" />
            <source>Two dates side by side on the map, with a handle to drag between them</source>
            <translation type="unfinished">Duas datas lado a lado no mapa, com um puxador para arrastar entre elas</translation>
        </message>
        <message>
            <location filename="../widgets/dates_line.py" />
            <source>Swipe between two dates on the map</source>
            <translation type="unfinished">Cortina entre duas datas no mapa</translation>
        </message>
        <message>
            <location filename="../widgets/dates_line.py" />
            <source>A&amp;nimate</source>
            <translation type="unfinished">A&amp;nimar</translation>
        </message>
        <message>
            <location filename="../widgets/dates_line.py" />
            <source>Gives the ticked layers their dates as temporal ranges, and opens QGIS's temporal controller</source>
            <translation type="unfinished">Dá às camadas marcadas suas datas como intervalos temporais, e abre o controlador temporal do QGIS</translation>
        </message>
        <message>
            <location filename="../widgets/dates_line.py" />
            <source>Run through the dates in time</source>
            <translation type="unfinished">Percorrer as datas no tempo</translation>
        </message>
        <message>
            <location filename="../widgets/dates_line.py" />
            <source>{text} (from: {sources})</source>
            <translation type="unfinished">{text} (de: {sources})</translation>
        </message>
        <message>
            <location filename="../widgets/dates_line.py" />
            <source>Date of “{layer}”: {problem}</source>
            <translation type="unfinished">Data de “{layer}”: {problem}</translation>
        </message>
        <message>
            <location filename="../widgets/device_choice.py" />
            <source>Device the network runs on</source>
            <translation type="unfinished">Dispositivo em que a rede roda</translation>
        </message>
        <message>
            <location filename="../widgets/device_choice.py" />
            <source>Automatic</source>
            <translation type="unfinished">Automático</translation>
        </message>
        <message>
            <location filename="../widgets/device_choice.py" />
            <source>The card with the most free memory; without one the processor</source>
            <translation type="unfinished">A placa com mais memória livre; sem ela, o processador</translation>
        </message>
        <message>
            <location filename="../widgets/device_choice.py" />
            <source>Memory</source>
            <translation type="unfinished">Memória</translation>
        </message>
        <message>
            <location filename="../widgets/device_choice.py" />
            <source>Free now</source>
            <translation type="unfinished">Livre agora</translation>
        </message>
        <message>
            <location filename="../widgets/device_choice.py" />
            <source>Not found on this machine</source>
            <translation type="unfinished">Não encontrado nesta máquina</translation>
        </message>
        <message>
            <location filename="../widgets/device_choice.py" />
            <source>Processor</source>
            <translation type="unfinished">Processador</translation>
        </message>
        <message>
            <location filename="../widgets/export_dialog.py" />
            <source>Folder that gets the files</source>
            <translation type="unfinished">Pasta que recebe os arquivos</translation>
        </message>
        <message>
            <location filename="../widgets/export_dialog.py" />
            <source>Browse…</source>
            <translation type="unfinished">Procurar…</translation>
        </message>
        <message>
            <location filename="../widgets/export_dialog.py" />
            <source>Choose the folder that gets the files</source>
            <translation type="unfinished">Escolher a pasta que recebe os arquivos</translation>
        </message>
        <message>
            <location filename="../widgets/export_dialog.py" />
            <source>What the files' names begin with</source>
            <translation type="unfinished">Com que começam os nomes dos arquivos</translation>
        </message>
        <message>
            <location filename="../widgets/export_dialog.py" />
            <source>The names begin with it: q1 gives q1_regions.shp, q1.gpkg, q1.pdf …</source>
            <translation type="unfinished">Os nomes começam assim: q1 dá q1_regions.shp, q1.gpkg, q1.pdf …</translation>
        </message>
        <message>
            <location filename="../widgets/export_dialog.py" />
            <source>Progress of the export</source>
            <translation type="unfinished">Progresso da exportação</translation>
        </message>
        <message>
            <location filename="../widgets/export_dialog.py" />
            <source>Export</source>
            <translation type="unfinished">Exportar</translation>
        </message>
        <message>
            <location filename="../widgets/export_dialog.py" />
            <source>Close</source>
            <translation type="unfinished">Fechar</translation>
        </message>
        <message>
            <location filename="../widgets/export_dialog.py" />
            <source>Folder for the exported files</source>
            <translation type="unfinished">Pasta dos arquivos exportados</translation>
        </message>
        <message>
            <location filename="../widgets/export_dialog.py" />
            <source>Cancel</source>
            <translation type="unfinished">Cancelar</translation>
        </message>
        <message>
            <location filename="../widgets/export_dialog.py" />
            <source>Loses: {what}</source>
            <translation type="unfinished">Perde: {what}</translation>
        </message>
        <message>
            <location filename="../widgets/export_dialog.py" />
            <source>Loses nothing.</source>
            <translation type="unfinished">Não perde nada.</translation>
        </message>
        <message>
            <location filename="../widgets/export_dialog.py" />
            <source>&amp;Name</source>
            <translation type="unfinished">&amp;Nome</translation>
        </message>
        <message>
            <location filename="../widgets/figures.py" />
            <source>area</source>
            <translation type="unfinished">área</translation>
        </message>
        <message>
            <location filename="../widgets/figures.py" />
            <source>share</source>
            <translation type="unfinished">parte</translation>
        </message>
        <message>
            <location filename="../widgets/figures.py" />
            <source>trend</source>
            <translation type="unfinished">tendência</translation>
        </message>
        <message>
            <location filename="../widgets/figures.py" />
            <source>net</source>
            <translation type="unfinished">líquido</translation>
        </message>
        <message>
            <location filename="../widgets/figures.py" />
            <source>tendency</source>
            <translation type="unfinished">evolução</translation>
        </message>
        <message>
            <location filename="../widgets/figures.py" />
            <source>growing</source>
            <translation type="unfinished">crescendo</translation>
        </message>
        <message>
            <location filename="../widgets/figures.py" />
            <source>shrinking</source>
            <translation type="unfinished">diminuindo</translation>
        </message>
        <message>
            <location filename="../widgets/figures.py" />
            <source>steady</source>
            <translation type="unfinished">estável</translation>
        </message>
        <message>
            <location filename="../widgets/figures.py" />
            <source>centre</source>
            <translation type="unfinished">no centro</translation>
        </message>
        <message>
            <location filename="../widgets/figures.py" />
            <source>north</source>
            <translation type="unfinished">no norte</translation>
        </message>
        <message>
            <location filename="../widgets/figures.py" />
            <source>south</source>
            <translation type="unfinished">no sul</translation>
        </message>
        <message>
            <location filename="../widgets/figures.py" />
            <source>east</source>
            <translation type="unfinished">no leste</translation>
        </message>
        <message>
            <location filename="../widgets/figures.py" />
            <source>west</source>
            <translation type="unfinished">no oeste</translation>
        </message>
        <message>
            <location filename="../widgets/figures.py" />
            <source>north-east</source>
            <translation type="unfinished">no nordeste</translation>
        </message>
        <message>
            <location filename="../widgets/figures.py" />
            <source>north-west</source>
            <translation type="unfinished">no noroeste</translation>
        </message>
        <message>
            <location filename="../widgets/figures.py" />
            <source>south-east</source>
            <translation type="unfinished">no sudeste</translation>
        </message>
        <message>
            <location filename="../widgets/figures.py" />
            <source>south-west</source>
            <translation type="unfinished">no sudoeste</translation>
        </message>
        <message>
            <location filename="../widgets/figures.py" />
            <source>{change} an hour</source>
            <translation type="unfinished">{change} por hora</translation>
        </message>
        <message>
            <location filename="../widgets/figures.py" />
            <source>{change} a day</source>
            <translation type="unfinished">{change} por dia</translation>
        </message>
        <message>
            <location filename="../widgets/figures.py" />
            <source>{change} a year</source>
            <translation type="unfinished">{change} por ano</translation>
        </message>
        <message>
            <location filename="../widgets/figures.py" />
            <source>{count} region</source>
            <translation type="unfinished">{count} região</translation>
        </message>
        <message>
            <location filename="../widgets/figures.py" />
            <source>{count} regions</source>
            <translation type="unfinished">{count} regiões</translation>
        </message>
        <message>
            <location filename="../widgets/figures.py" />
            <source>{first} and {second}</source>
            <translation type="unfinished">{first} e {second}</translation>
        </message>
        <message>
            <location filename="../widgets/figures.py" />
            <source>{first} to {second}</source>
            <translation type="unfinished">{first} a {second}</translation>
        </message>
        <message>
            <location filename="../widgets/figures.py" />
            <source>touch</source>
            <translation type="unfinished">se tocam</translation>
        </message>
        <message>
            <location filename="../widgets/figures.py" />
            <source>don't touch</source>
            <translation type="unfinished">não se tocam</translation>
        </message>
        <message>
            <location filename="../widgets/figures.py" />
            <source>in the {place}</source>
            <translation type="unfinished">{place}</translation>
        </message>
        <message>
            <location filename="../widgets/figures.py" />
            <source>nowhere</source>
            <translation type="unfinished">em lugar nenhum</translation>
        </message>
        <message>
            <location filename="../widgets/form.py" />
            <source>Cancelling…</source>
            <translation type="unfinished">Cancelando…</translation>
        </message>
        <message>
            <location filename="../widgets/form.py" />
            <source>Area the question is about</source>
            <translation type="unfinished">Área de que trata a pergunta</translation>
        </message>
        <message>
            <location filename="../widgets/form.py" />
            <source>The devices are known once the runtime has started.</source>
            <translation type="unfinished">Os dispositivos são conhecidos quando o motor iniciou.</translation>
        </message>
        <message>
            <location filename="../widgets/form.py" />
            <source>The embedded model, and those added with “terrascope models”; they are known once the runtime has started.</source>
            <translation type="unfinished">O modelo embutido, e os adicionados com “terrascope models”; conhecidos quando o motor iniciou.</translation>
        </message>
        <message>
            <location filename="../widgets/form.py" />
            <source>Ask (Enter)</source>
            <translation type="unfinished">Perguntar (Enter)</translation>
        </message>
        <message>
            <location filename="../widgets/form.py" />
            <source>Cancel (Escape)</source>
            <translation type="unfinished">Cancelar (Escape)</translation>
        </message>
        <message>
            <location filename="../widgets/form.py" />
            <source>Questions asked in this project, and their answers</source>
            <translation type="unfinished">Perguntas feitas neste projeto, e suas respostas</translation>
        </message>
        <message>
            <location filename="../widgets/form.py" />
            <source>History of questions</source>
            <translation type="unfinished">Histórico de perguntas</translation>
        </message>
        <message>
            <location filename="../widgets/form.py" />
            <source>Help</source>
            <translation type="unfinished">Ajuda</translation>
        </message>
        <message>
            <location filename="../widgets/form.py" />
            <source>How questions are asked, in the manual</source>
            <translation type="unfinished">Como se pergunta, no manual</translation>
        </message>
        <message>
            <location filename="../widgets/form.py" />
            <source>Progress of the question</source>
            <translation type="unfinished">Progresso da pergunta</translation>
        </message>
        <message>
            <location filename="../widgets/form.py" />
            <source>Asking…</source>
            <translation type="unfinished">Perguntando…</translation>
        </message>
        <message>
            <location filename="../widgets/form.py" />
            <source>&amp;Layers</source>
            <translation type="unfinished">Ca&amp;madas</translation>
        </message>
        <message>
            <location filename="../widgets/form.py" />
            <source>&amp;Question</source>
            <translation type="unfinished">Per&amp;gunta</translation>
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
            <translation type="unfinished">Nenhuma pergunta foi feita neste projeto ainda. As respostas são listadas aqui e salvas com o projeto.</translation>
        </message>
        <message>
            <location filename="../widgets/history_panel.py" />
            <source>Back to the question (Esc)</source>
            <translation type="unfinished">Voltar à pergunta (Esc)</translation>
        </message>
        <message>
            <location filename="../widgets/history_panel.py" />
            <source>Back to the question</source>
            <translation type="unfinished">Voltar à pergunta</translation>
        </message>
        <message>
            <location filename="../widgets/history_panel.py" />
            <source>Search questions, answers, layers</source>
            <translation type="unfinished">Buscar perguntas, respostas, camadas</translation>
        </message>
        <message>
            <location filename="../widgets/history_panel.py" />
            <source>Search the history</source>
            <translation type="unfinished">Buscar no histórico</translation>
        </message>
        <message>
            <location filename="../widgets/history_panel.py" />
            <source>Questions asked before, newest first</source>
            <translation type="unfinished">Perguntas feitas, a mais nova primeiro</translation>
        </message>
        <message>
            <location filename="../widgets/history_panel.py" />
            <source>Open again</source>
            <translation type="unfinished">Abrir de novo</translation>
        </message>
        <message>
            <location filename="../widgets/history_panel.py" />
            <source>Show this answer and its layers again (Return)</source>
            <translation type="unfinished">Mostrar de novo esta resposta e suas camadas (Enter)</translation>
        </message>
        <message>
            <location filename="../widgets/history_panel.py" />
            <source>Ask again</source>
            <translation type="unfinished">Perguntar de novo</translation>
        </message>
        <message>
            <location filename="../widgets/history_panel.py" />
            <source>Put this question and its layers into the form</source>
            <translation type="unfinished">Pôr esta pergunta e suas camadas no formulário</translation>
        </message>
        <message>
            <location filename="../widgets/history_panel.py" />
            <source>Copy </source>
            <translation type="unfinished">Copiar </translation>
        </message>
        <message>
            <location filename="../widgets/history_panel.py" />
            <source>Copy this question</source>
            <translation type="unfinished">Copiar esta pergunta</translation>
        </message>
        <message>
            <location filename="../widgets/history_panel.py" />
            <source>Remove </source>
            <translation type="unfinished">Remover </translation>
        </message>
        <message>
            <location filename="../widgets/history_panel.py" />
            <source>Remove from the history</source>
            <translation type="unfinished">Remover do histórico</translation>
        </message>
        <message>
            <location filename="../widgets/history_panel.py" />
            <source>Copy</source>
            <translation type="unfinished">Copiar</translation>
        </message>
        <message>
            <location filename="../widgets/history_panel.py" />
            <source>&amp;History</source>
            <translation type="unfinished">&amp;Histórico</translation>
        </message>
        <message>
            <location filename="../widgets/history_panel.py" />
            <source>No question with these words.</source>
            <translation type="unfinished">Nenhuma pergunta com estas palavras.</translation>
        </message>
        <message>
            <location filename="../widgets/history_panel.py" />
            <source>Remove this one</source>
            <translation type="unfinished">Remover esta</translation>
        </message>
        <message>
            <location filename="../widgets/history_panel.py" />
            <source>Clear all…</source>
            <translation type="unfinished">Limpar tudo…</translation>
        </message>
        <message>
            <location filename="../widgets/history_panel.py" />
            <source>As a “terrascope ask” line</source>
            <translation type="unfinished">Como linha “terrascope ask”</translation>
        </message>
        <message>
            <location filename="../widgets/history_panel.py" />
            <source>As Python for QGIS</source>
            <translation type="unfinished">Como Python para o QGIS</translation>
        </message>
        <message>
            <location filename="../widgets/install_choices.py" />
            <source>What PyTorch is built for</source>
            <translation type="unfinished">Para que o PyTorch é feito</translation>
        </message>
        <message>
            <location filename="../widgets/install_choices.py" />
            <source>From a folder of wheels…</source>
            <translation type="unfinished">De uma pasta de wheels…</translation>
        </message>
        <message>
            <location filename="../widgets/install_choices.py" />
            <source>{fetched} GB to fetch, {installed} GB on disk ({free} GB are free)</source>
            <translation type="unfinished">{fetched} GB a baixar, {installed} GB em disco ({free} GB livres)</translation>
        </message>
        <message>
            <location filename="../widgets/install_choices.py" />
            <source>about {fetched} GB to fetch, {installed} GB on disk, not measured ({free} GB are free)</source>
            <translation type="unfinished">cerca de {fetched} GB a baixar, {installed} GB em disco, não medido ({free} GB livres)</translation>
        </message>
        <message>
            <location filename="../widgets/install_choices.py" />
            <source>Change…</source>
            <translation type="unfinished">Mudar…</translation>
        </message>
        <message>
            <location filename="../widgets/install_choices.py" />
            <source>Choose the folder the runtime goes to</source>
            <translation type="unfinished">Escolher a pasta do motor</translation>
        </message>
        <message>
            <location filename="../widgets/install_choices.py" />
            <source>Another…</source>
            <translation type="unfinished">Outro…</translation>
        </message>
        <message>
            <location filename="../widgets/install_choices.py" />
            <source>Choose another Python, 3.11 to 3.14</source>
            <translation type="unfinished">Escolher outro Python, 3.11 a 3.14</translation>
        </message>
        <message>
            <location filename="../widgets/install_choices.py" />
            <source>For</source>
            <translation type="unfinished">Para</translation>
        </message>
        <message>
            <location filename="../widgets/install_choices.py" />
            <source>Size</source>
            <translation type="unfinished">Tamanho</translation>
        </message>
        <message>
            <location filename="../widgets/install_choices.py" />
            <source>Where</source>
            <translation type="unfinished">Onde</translation>
        </message>
        <message>
            <location filename="../widgets/install_choices.py" />
            <source>Python</source>
            <translation type="unfinished">Python</translation>
        </message>
        <message>
            <location filename="../widgets/layer_choice.py" />
            <source>bands and numbers as the runtime finds them</source>
            <translation type="unfinished">bandas e números como o motor os encontra</translation>
        </message>
        <message>
            <location filename="../widgets/layer_choice.py" />
            <source>No raster layer in this project yet. Add a satellite or aerial image to ask about it.</source>
            <translation type="unfinished">Ainda não há camada raster neste projeto. Adicione uma imagem de satélite ou aérea para perguntar sobre ela.</translation>
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
            <translation type="unfinished">Qual banda de “{layer}” é qual, e o que seus números significam</translation>
        </message>
        <message>
            <location filename="../widgets/layer_choice.py" />
            <source>Layers the question is asked of</source>
            <translation type="unfinished">Camadas a que se pergunta</translation>
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
            <translation type="unfinished">Nome da camada</translation>
        </message>
        <message>
            <location filename="../widgets/notice.py" />
            <source>Info</source>
            <translation type="unfinished">Informação</translation>
        </message>
        <message>
            <location filename="../widgets/notice.py" />
            <source>Success</source>
            <translation type="unfinished">Sucesso</translation>
        </message>
        <message>
            <location filename="../widgets/notice.py" />
            <source>Warning</source>
            <translation type="unfinished">Aviso</translation>
        </message>
        <message>
            <location filename="../widgets/notice.py" />
            <source>Error</source>
            <translation type="unfinished">Erro</translation>
        </message>
        <message>
            <location filename="../widgets/notice.py" />
            <source>Dismiss</source>
            <translation type="unfinished">Dispensar</translation>
        </message>
        <message>
            <location filename="../widgets/notice.py" />
            <source>Dismiss this message</source>
            <translation type="unfinished">Dispensar esta mensagem</translation>
        </message>
        <message>
            <location filename="../widgets/notice.py" />
            <source>{kind}: {text}</source>
            <translation type="unfinished">{kind}: {text}</translation>
        </message>
        <message>
            <location filename="../widgets/question_field.py" />
            <source>How much</source>
            <translation type="unfinished">Quanto</translation>
        </message>
        <message>
            <location filename="../widgets/question_field.py" />
            <source>Compare</source>
            <translation type="unfinished">Comparar</translation>
        </message>
        <message>
            <location filename="../widgets/question_field.py" />
            <source>Near</source>
            <translation type="unfinished">Perto</translation>
        </message>
        <message>
            <location filename="../widgets/question_field.py" />
            <source>Two dates</source>
            <translation type="unfinished">Duas datas</translation>
        </message>
        <message>
            <location filename="../widgets/question_field.py" />
            <source>Multiple choice</source>
            <translation type="unfinished">Múltipla escolha</translation>
        </message>
        <message>
            <location filename="../widgets/question_field.py" />
            <source>Type a question about the chosen layers. Enter asks it.</source>
            <translation type="unfinished">Digite em inglês uma pergunta sobre as camadas escolhidas. Enter a faz.</translation>
        </message>
        <message>
            <location filename="../widgets/question_field.py" />
            <source>Examples</source>
            <translation type="unfinished">Exemplos</translation>
        </message>
        <message>
            <location filename="../widgets/question_field.py" />
            <source>Example questions</source>
            <translation type="unfinished">Perguntas de exemplo</translation>
        </message>
        <message>
            <location filename="../widgets/question_field.py" />
            <source>{used} of {max_characters}</source>
            <translation type="unfinished">{used} de {max_characters}</translation>
        </message>
        <message>
            <location filename="../widgets/runtime_setup.py" />
            <source>The network runs in a Python of its own, outside QGIS. This is what Install would fetch and make; nothing is installed before you press it.</source>
            <translation type="unfinished">A rede roda em um Python próprio, fora do QGIS. Isto é o que “Instalar” baixaria e criaria; nada é instalado antes de você pressionar.</translation>
        </message>
        <message>
            <location filename="../widgets/runtime_setup.py" />
            <source>TerraScope needs its runtime</source>
            <translation type="unfinished">O TerraScope precisa de seu motor</translation>
        </message>
        <message>
            <location filename="../widgets/runtime_setup.py" />
            <source>Installing the runtime</source>
            <translation type="unfinished">Instalando o motor</translation>
        </message>
        <message>
            <location filename="../widgets/runtime_setup.py" />
            <source>QGIS can be used meanwhile.</source>
            <translation type="unfinished">O QGIS pode ser usado enquanto isso.</translation>
        </message>
        <message>
            <location filename="../widgets/runtime_setup.py" />
            <source>Stopping, and clearing away what was begun…</source>
            <translation type="unfinished">Parando e limpando o que foi começado…</translation>
        </message>
        <message>
            <location filename="../widgets/runtime_setup.py" />
            <source>Testing… (some seconds)</source>
            <translation type="unfinished">Testando… (alguns segundos)</translation>
        </message>
        <message>
            <location filename="../widgets/runtime_setup.py" />
            <source>Progress of the installation</source>
            <translation type="unfinished">Progresso da instalação</translation>
        </message>
        <message>
            <location filename="../widgets/runtime_setup.py" />
            <source>Log of the installation</source>
            <translation type="unfinished">Registro da instalação</translation>
        </message>
        <message>
            <location filename="../widgets/runtime_setup.py" />
            <source>Install</source>
            <translation type="unfinished">Instalar</translation>
        </message>
        <message>
            <location filename="../widgets/runtime_setup.py" />
            <source>Test runtime</source>
            <translation type="unfinished">Testar o motor</translation>
        </message>
        <message>
            <location filename="../widgets/runtime_setup.py" />
            <source>Remove runtime</source>
            <translation type="unfinished">Remover o motor</translation>
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
            <translation type="unfinished">Outras formas</translation>
        </message>
        <message>
            <location filename="../widgets/runtime_setup.py" />
            <source>Command that installs the runtime</source>
            <translation type="unfinished">Comando que instala o motor</translation>
        </message>
        <message>
            <location filename="../widgets/runtime_setup.py" />
            <source>Copy install command</source>
            <translation type="unfinished">Copiar comando de instalação</translation>
        </message>
        <message>
            <location filename="../widgets/runtime_setup.py" />
            <source>Check again</source>
            <translation type="unfinished">Verificar de novo</translation>
        </message>
        <message>
            <location filename="../widgets/runtime_setup.py" />
            <source>Choose an existing Python…</source>
            <translation type="unfinished">Escolher um Python existente…</translation>
        </message>
        <message>
            <location filename="../widgets/runtime_setup.py" />
            <source>By hand: run this in a terminal, then press “Check again”.</source>
            <translation type="unfinished">À mão: execute isto em um terminal, e pressione “Verificar de novo”.</translation>
        </message>
        <message>
            <location filename="../widgets/runtime_setup.py" />
            <source>Copied</source>
            <translation type="unfinished">Copiado</translation>
        </message>
        <message>
            <location filename="../widgets/runtime_setup.py" />
            <source>The runtime works</source>
            <translation type="unfinished">O motor funciona</translation>
        </message>
        <message>
            <location filename="../widgets/runtime_setup.py" />
            <source>Install again</source>
            <translation type="unfinished">Instalar de novo</translation>
        </message>
        <message>
            <location filename="../widgets/runtime_setup.py" />
            <source>The runtime is already in a Python of yours?</source>
            <translation type="unfinished">O motor já está em um Python seu?</translation>
        </message>
        <message>
            <location filename="../widgets/series_chart.py" />
            <source>Area over time</source>
            <translation type="unfinished">Área ao longo do tempo</translation>
        </message>
        <message>
            <location filename="../widgets/series_chart.py" />
            <source>{class_name}: {tendency} from {begin} to {end}</source>
            <translation type="unfinished">{class_name}: {tendency} de {begin} a {end}</translation>
        </message>
        <message>
            <location filename="../widgets/series_view.py" />
            <source>{trend}  ·  {change} in all</source>
            <translation type="unfinished">{trend}  ·  {change} no total</translation>
        </message>
        <message>
            <location filename="../widgets/series_view.py" />
            <source>Trend over all dates (Theil-Sen), and the change from the first date to the last</source>
            <translation type="unfinished">Tendência sobre todas as datas (Theil-Sen), e a mudança da primeira à última</translation>
        </message>
        <message>
            <location filename="../widgets/series_view.py" />
            <source>{name} at each date</source>
            <translation type="unfinished">{name} em cada data</translation>
        </message>
        <message>
            <location filename="../widgets/series_view.py" />
            <source>Show {class_name} at each date</source>
            <translation type="unfinished">Mostrar {class_name} em cada data</translation>
        </message>
        <message>
            <location filename="../widgets/series_view.py" />
            <source>Select on the map: {class_name} on {date}</source>
            <translation type="unfinished">Selecionar no mapa: {class_name} em {date}</translation>
        </message>
        <message>
            <location filename="../widgets/series_view.py" />
            <source>Select the {class_name} of {date} on the map</source>
            <translation type="unfinished">Selecionar {class_name} de {date} no mapa</translation>
        </message>
        <message>
            <location filename="../widgets/series_view.py" />
            <source>not compared</source>
            <translation type="unfinished">não comparado</translation>
        </message>
        <message>
            <location filename="../widgets/steps.py" />
            <source>Whether the {name} counts: switched off, the whole mask is left out of all figures</source>
            <translation type="unfinished">Se {name} conta: desligada, a máscara inteira fica fora dos números</translation>
        </message>
        <message>
            <location filename="../widgets/steps.py" />
            <source>The {name} counts</source>
            <translation type="unfinished">{name} conta</translation>
        </message>
        <message>
            <location filename="../widgets/steps.py" />
            <source>Correct the {name}: click on the map to add or remove, leave regions out</source>
            <translation type="unfinished">Corrigir {name}: clique no mapa para adicionar ou remover, exclua regiões</translation>
        </message>
        <message>
            <location filename="../widgets/steps.py" />
            <source>by SAR {share} %</source>
            <translation type="unfinished">pelo SAR {share} %</translation>
        </message>
        <message>
            <location filename="../widgets/steps.py" />
            <source>Reasoning steps</source>
            <translation type="unfinished">Passos do raciocínio</translation>
        </message>
        <message>
            <location filename="../widgets/steps.py" />
            <source>Select on the map: {phrase}</source>
            <translation type="unfinished">Selecionar no mapa: {phrase}</translation>
        </message>
        <message>
            <location filename="../widgets/steps.py" />
            <source>Select the {phrase} on the map</source>
            <translation type="unfinished">Selecionar {phrase} no mapa</translation>
        </message>
        <message>
            <location filename="../widgets/steps.py" />
            <source>The sensor believed for this mask's evidence: SAR in {share} % of it, the optical bands in the rest</source>
            <translation type="unfinished">O sensor acreditado para os indícios desta máscara: SAR em {share} %, as bandas ópticas no resto</translation>
        </message>
        <message>
            <location filename="../widgets/swipe_handle.py" />
            <source>Handle between two dates</source>
            <translation type="unfinished">Puxador entre duas datas</translation>
        </message>
        <message>
            <location filename="../widgets/swipe_handle.py" />
            <source>Arrow keys move it, Home and End show one date alone, Escape closes</source>
            <translation type="unfinished">As setas o movem, Home e End mostram uma só data, Escape fecha</translation>
        </message>
        <message>
            <location filename="../widgets/swipe_handle.py" />
            <source>Drag, or move with the arrow keys; Space shows one date and the other in turn; Escape closes</source>
            <translation type="unfinished">Arraste, ou mova com as setas; Espaço mostra uma data e a outra por vez; Escape fecha</translation>
        </message>
        <message>
            <location filename="../widgets/swipe_handle.py" />
            <source>Date left of the handle</source>
            <translation type="unfinished">Data à esquerda do puxador</translation>
        </message>
        <message>
            <location filename="../widgets/swipe_handle.py" />
            <source>Date right of the handle</source>
            <translation type="unfinished">Data à direita do puxador</translation>
        </message>
        <message>
            <location filename="../widgets/swipe_handle.py" />
            <source>Masks</source>
            <translation type="unfinished">Máscaras</translation>
        </message>
        <message>
            <location filename="../widgets/swipe_handle.py" />
            <source>What the answer outlined at each date, over the images</source>
            <translation type="unfinished">O que a resposta contornou em cada data, sobre as imagens</translation>
        </message>
        <message>
            <location filename="../widgets/swipe_handle.py" />
            <source>End the swipe (Escape)</source>
            <translation type="unfinished">Encerrar a cortina (Escape)</translation>
        </message>
        <message>
            <location filename="../widgets/swipe_handle.py" />
            <source>End the swipe</source>
            <translation type="unfinished">Encerrar a cortina</translation>
        </message>
    </context>
</TS>
