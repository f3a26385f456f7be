"""Question templates by task and form, in three registers: formal, casual and telegraphic.

One template a line, in the notation of `grammar`. Slots: {A} {B} noun with an article where it needs one, {a} {b}
without, {at} {bt} always with "the", {am} {bm} a substance, {as} {bs} a countable plural, {a1} {b1} a countable
singular, {aj} a quality; {A.is} {A.does} {A.has} {A.was} {A.s} follow the noun's number. {in} says where, {when}
between which dates, {in_unit} names the unit asked for, {unit} is a bare unit.
"""

from __future__ import annotations

#: Shared phrases that any template may use.
PHRASES: dict[str, str] = {
    "scene": "[the|the|this|this|the whole|the entire|this entire|our|the given|the selected] "
    "[scene|scene|image|image|picture|area|area|tile|map|view|frame|study area|area of interest|AOI|footprint|landscape|"
    "satellite image|site|photo|region|raster|territory|extent|layer|zone|shot|surface|place|ground shown|land]",
    "in": "[||||| here| here| in {scene}| in {scene}| in {scene}| within {scene}| across {scene}| over {scene}| inside {scene}|"
    " on the map| around here| in view| overall| in there| on this image| altogether| in total| out there| in these parts|"
    " in the data| present]",
    "covers": "[land cover classes|land covers|land cover types|classes|cover types|surface types|land use classes|categories|"
    "land uses|surfaces|kinds of land|types of land cover|land classes|cover classes|land types|land-cover classes|covers|"
    "land use types|types of surface|landscape types]",
    "cover": "[land cover class|land cover|land cover type|class|cover type|surface type|land use class|category|land use|"
    "surface|kind of land|type of land cover|land class|cover class|land type|land-cover class|cover|type of surface]",
    "cmp": "[larger|larger|bigger|bigger|more extensive|greater|wider|more widespread|larger in area|bigger in size|vaster|"
    "more common|more spread out|more abundant]",
    "cmpless": "[smaller|smaller|smaller|less extensive|less widespread|smaller in area|smaller in size|less common|tinier|"
    "less abundant|scarcer|rarer]",
    "takes": "[cover|cover|occupy|take up|fill|use|claim|make up|hold|span|have|take]",
    "takes_s": "[covers|covers|occupies|takes up|fills|uses|claims|makes up|holds|spans|has|takes]",
    "coveredby": "[covered by|covered with|under|taken up by|occupied by|used by|used for|devoted to|filled by|made up of|"
    "classed as|mapped as|given over to|covered in|filled with|classified as|dedicated to|composed of]",
    "land": "[land|land|ground|area|area|surface|space|room|terrain]",
    "compute": "[calculate|compute|measure|determine|estimate|quantify|work out|figure out|find|give|give me|report|tell me|"
    "get|get me|provide|state|show|show me|derive|assess|evaluate|specify|return]",
    "when": "[|||| between the two images| between the two dates| between the first and the last image| since the first image|"
    " over time| from the first to the last date| in the meantime| during this period| in between| over the years|"
    " between both dates| from before to after| since then| between the images| between then and now| over the period|"
    " between the acquisitions| from one image to the next| from t1 to t2| since the earlier date| throughout the series|"
    " in the time between| between both images| since the start| by the end| by the later date| in the second image|"
    " across the dates| meanwhile]",
    "now": "[now|now than before|than before|in the last image|in the second image|at the later date|today than before|"
    "in the later image|after than before|in the end|than in the first image|than at the start|than earlier|afterwards|"
    "these days|than it used to be|now than at the first date|at the end than at the beginning|now than back then]",
    "less": "[disappeared|vanished|went missing|got lost|was lost|was destroyed|was removed|was cleared|is gone|went away|"
    "has disappeared|has vanished|has been lost|has gone|got destroyed|was given up|no longer exists|was wiped out]",
    "more": "[appeared|emerged|was gained|was added|was created|came up|has appeared|has been gained|has been added|"
    "was won|is new|has formed|formed|has been created|sprang up|got added|developed|came into being|was newly established]",
    "grow": "[grow|grow|expand|expand|increase|increase|get larger|get bigger|spread|gain area|extend|become larger|become bigger|"
    "enlarge|gain ground|rise in area|advance|go up]",
    "grown": "[grown|grown|expanded|expanded|increased|gotten larger|got bigger|spread|gained area|extended|become larger|"
    "become bigger|enlarged|gained ground|advanced|gone up]",
    "shrink": "[shrink|shrink|decline|decline|decrease|decrease|get smaller|recede|retreat|lose area|contract|become smaller|"
    "diminish|lose ground|dwindle|drop|reduce|go down|dry up|go back]",
    "shrunk": "[shrunk|shrunk|declined|declined|decreased|gotten smaller|got smaller|receded|retreated|lost area|contracted|"
    "become smaller|diminished|lost ground|dwindled|dropped|been reduced|gone down]",
}

AREA = """
what is the [total|overall|whole|exact|approximate|combined|||] [area|area|area|extent|size|surface|surface area|spatial extent|coverage|acreage] [of|of|covered by|occupied by] {A}{in}{in_unit}
what's the [total|overall||] [area|extent|size|surface] of {A}{in}{in_unit}
what [area|surface|extent|size] {A.does} {A} [cover|have|occupy|take up|span]{in}{in_unit}
what [area|surface|extent] is {coveredby} {a}{in}{in_unit}
how [large|big|extensive|vast|wide|great|sizeable] {A.is} {A}{in}{in_unit}
how [large|big] an area {A.does} {A} {takes}{in}{in_unit}
how [large|big|vast] is the [area|surface|extent|part] [of|covered by|under|with] {a}{in}{in_unit}
how much {am} [is there|is there|is there|do we have|can be seen|do you see|exists|was mapped|can you find|have you got|is present|is visible|was found|does {scene} have|does {scene} contain]{in}{in_unit}
how much {land} [is|is there|gets|is being] {coveredby} {a}{in}{in_unit}
how much {land} {A.does} {A} {takes}{in}{in_unit}
how much {land} is {aj}{in}{in_unit}
how much [area|space|land|room] [is there of|is|does one find with|belongs to] {a}{in}{in_unit}
how many {unit} of {a} [are there|do we have|can you see|are visible|are mapped|does {scene} hold|exist|are present|did you find|are in {scene}]{in}
how many {unit} {A.does} {A} [cover|occupy|take up|span|measure|have|come to|amount to]{in}
how many {unit} are {aj}{in}
how many {unit} are {coveredby} {a}{in}
how many {unit} is {A}{in}
{a} [area|extent|size|surface area|acreage|surface|total|total area|coverage area]{in}{in_unit}
{a} {unit}
{a} in {unit}
{unit} of {a}{in}
{unit} {a}
{a}[:|,| -] [area|size|how big|how large|how much area|total area|how much|extent]{in_unit}
[area|extent|surface|size|total area|surface area|acreage|total][ of|] {a}{in}{in_unit}
[area|size][:| =| -] {a}{in_unit}
{compute} the [total|overall|whole|||] [area|extent|size|surface|surface area|coverage|acreage] [covered by|of|of|occupied by|under|for] {A}{in}{in_unit}
{compute} how [large|big|much area|extensive] {A} {A.is}{in}{in_unit}
{compute} how much {am} there is{in}{in_unit}
{compute} how many {unit} {A} [cover|occupy]{A.s}{in}
{compute} [all |the |]{a} in {unit}
[sum|add] up [all|the|all the] {a}{in}{in_unit}
{A} [cover|occupy|take up|span]{A.s} how much [land|area|space]{in}{in_unit}
what {A.does} {A} [add up|amount|come|sum up|sum] to{in}{in_unit}
how much of it is {a}{in_unit}, as an area
the [area|extent|size|surface] of {A}{in}{in_unit}
how [big|large|extensive] would you say {A} {A.is}{in}{in_unit}
what size {A.is} {A}{in}{in_unit}
the {a1} [is|seems] how [big|large]{in_unit}
what [total|combined] [area|surface] do {the_all} {as} [have|cover|add up to]{in}{in_unit}
[size|area] of the {a1}{in}{in_unit}
total {a}{in}{in_unit}
how much {a}{in}{in_unit}
"""

SHARE = """
what [percentage|percentage|percent|share|proportion|fraction|part|portion|%|per cent|pct] of {scene} [is|is] [covered by|under|||occupied by|taken up by|made up of|mapped as] {a}
what [percentage|percentage|percent|share|proportion|fraction|part|portion|%] of {scene} is {aj}
what [percentage|share|proportion|fraction|part|portion] of {scene} {A.does} {A} [cover|make up|occupy|account for|represent|take up|constitute|fill]
what [percentage|share|proportion|fraction] {A.does} {A} [cover|make up|occupy|account for|represent|take up|have]{in}
how much of {scene} [is|is] [covered by|under|||occupied by|taken up by|made up of|classed as|given over to] {a}
how much of {scene} is {aj}
how much of {scene} {A.does} {A} [cover|make up|occupy|account for|take up|fill|claim]
how many percent of {scene} [is|are] [covered by||] {a}
how many [percent|per cent|%] {A.does} {A} [cover|make up|take up]{in}
how many percent {a}{in}
how much {am} is there{in}[,|,|] [in percent|in %|as a percentage|percentage-wise|in per cent|in pct|as a share|relative to the whole|as a fraction of the total]
how much percent {a.is} {a}{in}
what is the [percentage|share|proportion|fraction|percent|relative area|relative share|coverage in percent|percent cover|percentage cover|cover fraction] of {A}{in}
what's the [percentage|share|proportion|%] of {a}{in}
how {aj} is {scene}[, in percent| in %|, percentage-wise|, as a percentage]
{a} [share|percentage|percent|%|pct|proportion|fraction|ratio|percentage cover|in %|in percent|perc|cover in percent|cover %]{in}
{a}[:|,| -] [share|percentage|percent|%|what percentage|how many percent|what share|proportion]
[share|percentage|percent|%|pct|proportion|fraction|percentage cover|relative share][ of|] {a}{in}
{compute} the [percentage|share|proportion|fraction|percent] of {scene} [covered by|that is|occupied by|under|taken up by|that consists of] {a}
{compute} the [percentage|share|proportion|fraction] [of|covered by|for] {A}{in}
{compute} what [percentage|share|part|fraction] of {scene} is {a}
{compute} how much of {scene} is [covered by |under |]{a}
{compute} the {a} [percentage|share|fraction|proportion|ratio]{in}
[as a percentage|in percent|in %|percentage-wise|relative to {scene}], how much {am} is there{in}
{A} [make|take]{A.s} up [what|how much] [percentage|share|part|of the total|percent]{in}
{A} {A.is} what [percentage|percent|share|proportion|fraction|part] of {scene}
out of {scene}, [how much|what share|what percentage|what part|how many percent] is {a}
what [part|share|percentage] of the [total|whole|overall] area is [{a}|{aj}|covered by {a}]
to what [extent|degree|percentage] is {scene} [covered by|covered with] {a}
how large is the [share|percentage|proportion|fraction|part] of {A}{in}
how [high|big] is the [percentage|share|proportion|fraction] of {a}{in}
[percent|percentage|share|%] of {scene} [covered by|that is|under|with] {a}
the [share|percentage|fraction|proportion] of {A}{in}
which [percentage|share|part|fraction|proportion] of {scene} is [covered by|under||taken by] {a}
how much of the total is {a}
what is the ratio of {a} to the [whole|total area|whole image|entire scene]
"""

COUNT = """
how many [separate |distinct |individual |different |single |||||]{as} [are there|are there|are there|do you see|can you count|are visible|exist|do we have|can be found|show up|does {scene} have|does {scene} contain|can be seen|did you find|were found|have you found|does it have]{in}
how many {as}{in}
how many {parts} of {a} [are there|do you see|can you count|are visible|exist|can be found|does {scene} have|show up|make up the total]{in}
how many {parts} [is|are] {A} [made of|made up of|composed of|split into|divided into|broken into|broken up into]{in}
how many {a} {parts} [are there|do you see|can you count|exist|can be found|are visible||]{in}
how many [times|places] {a.does} {a} [occur|show up|appear] as a separate [patch|piece|area|region]{in}
how many [pieces|parts|patches|fragments|blocks] {A.does} {A} [consist of|come in|fall into|form|have]{in}
[number|count|nr|no.|num|#|total number|tally|quantity] of [separate |individual |distinct |||]{as}{in}
[number|count|nr|total number] of {parts} of {a}{in}
[number|count|nr] of {a} {parts}{in}
what is the [number|count|total number|total count] of [separate |individual |distinct |||]{as}{in}
what's the [number|count|total number] of [{as}|{parts} of {a}]{in}
count [the|all the|all|how many|up the|] [separate |individual |distinct |||]{as}{in}
count [the|all the|all] {parts} of {a}{in}
{compute} the number of [separate |individual |distinct |||]{as}{in}
{compute} the number of {parts} of {a}{in}
{compute} how many {as} there are{in}
{as}[:|,| -] [how many|count|number|how many are there|total number|number of them]
{as} [count|number|how many|#]{in}
{a} {parts} [count|number|how many]
[in|into] how many {parts} {A.is} {A} [split|divided|broken|broken up|fragmented|separated|cut up|partitioned]{in}
how fragmented {A.is} {A}{in}[: how many pieces|, i.e. the number of patches|, how many parts||]
how many [are there of the|of these] {as}{in}
{A} {A.is} [split|divided|broken up] into how many {parts}{in}
how many different [places|spots|locations] have {a}{in}
how many [isolated|unconnected|disconnected|non-adjacent] {as} [are there|do you see|exist|can be found]{in}
are there several {as}{in}, and how many
how many [{as}|{parts} of {a}] [could|would|can] [you|one|we] [count|find|distinguish|make out|identify]{in}
"""

PARTS = (
    "[separate |separate |distinct |individual |different |disconnected |isolated |single |unconnected |||||]"
    "[patches|patches|regions|areas|blocks|pieces|parcels|clusters|stretches|zones|fragments|segments|polygons|spots|"
    "islands|parts|bits|tracts|bodies|units|chunks|sections|objects|plots|stands]"
)

LARGER = """
{A.is} {A} {cmp} than {B}{in}
{A.is} {A} {cmp} [compared to|in comparison with|in comparison to] {B}{in}
is there more {a} than {b}{in}
is there more {a} than there is {b}{in}
{A.does} {A} {takes} [more|a larger|a bigger|a greater] [land|area|space|ground|room|surface|share] than {B}{in}
{A.does} {A} [exceed|outweigh|outsize|surpass|beat|outrank|outdo|top|dominate over|predominate over|prevail over] {B}[ in area| in size| in extent||]{in}
is the [area|extent|surface|size|share|coverage|amount] of {A} [larger|greater|bigger|higher] than [that of |that of |the area of |]{B}{in}
is the {a1} {cmp} than the {b1}
are the {as} {cmp} than the {bs}{in}
more {a} than {b}{in}
{a} {cmp} than {b}
{a} > {b}
{a} [more than|greater than|bigger than|larger than|exceeds] {b}
true or false: {A} {A.is} {cmp} than {B}
{A} {A.is} {cmp} than {B}, [right|correct|true|yes or no|isn't that so|is that so|is it]
is it [true|correct|right|the case] that {A} {A.is} {cmp} than {B}{in}
is it [true|correct] that {A} {takes}{A.s} more [land|area|space] than {B}{in}
[check|verify|tell me|determine|find out|decide|say] [whether|if] {A} {A.is} {cmp} than {B}{in}
[check|verify|tell me|determine|find out] [whether|if] there is more {a} than {b}{in}
do we have more {a} than {b}{in}
do you see more {a} than {b}{in}
does {scene} [have|contain|show|hold] more {a} than {b}
does {a} [dominate|prevail] over {b}{in}
would you say {A} {A.is} {cmp} than {B}{in}
has {scene} got more {a} than {b}
can one say that {A} {takes}{A.s} more [area|space] than {B}
[compared to|compared with|relative to|next to] {B}, {A.is} {A} {cmp}
are there more [hectares|square metres|square kilometres|acres] of {a} than of {b}{in}
{A.does} {A} have the [larger|greater|bigger] [area|extent|surface] [than|compared to|compared with] {B}
{A.is} {A} [the|] [larger|bigger] than {B} or not
"""

LARGER_WHICH = """
which [is|is|one is] [larger|bigger|more extensive|greater|more widespread|larger in area|bigger in size], {A} or {B}
which [is|is|one is] [larger|bigger|more extensive|greater][:| -|,| —] {A} or {B}{in}
which of [the two|these two|them|these] is [larger|bigger|more extensive|the larger|the bigger], {A} or {B}{in}
which [covers|occupies|takes up|has|spans|fills] [more|more|the larger|the greater|the bigger] [area|space|land|ground|surface|room], {A} or {B}
which [covers|occupies|takes up|has|fills] [the most|most] [area|space|land], {A} or {B}
what [is|covers|takes up] [larger|more|more area|more space|bigger], {A} or {B}{in}
{A} or {B}[:|,| -|?| —] [which is|what is|which one is|] [larger|bigger|more extensive|more widespread]
{a} or {b}[:|,|?] [which covers more|which is there more of|what is there more of|more of which|who wins|which takes up more space]{in}
is {A} or {B} [larger|bigger|more extensive|greater]{in}
is there more {a} or [more |]{b}{in}
do we have more {a} or [more |]{b}{in}
does {scene} [have|contain|show|hold] more {a} or [more |]{b}
do you see more {a} or [more |]{b}{in}
more {a} or [more |]{b}{in}
between {A} and {B}, which [is larger|is bigger|covers more|takes up more space|one is larger|has the larger area|wins]{in}
of {A} and {B}, which [is larger|is bigger|covers more|takes up more space|one is larger|has the larger area|is the larger one]{in}
{a} [vs|vs.|versus|against|/] {b}[:|,|] [larger|bigger|which is larger|which is bigger|larger one|which has more area|which covers more]
the [larger|bigger] [one |]of {A} and {B}
[tell me|say|determine|find out|decide|name|check] which is [larger|bigger|more extensive], {A} or {B}
[compare|compare the areas of|compare the extent of|compare the size of] {A} [and|with|to] {B}[:| -|,] which is [larger|bigger]
[compare|compare the areas of|compare the extent of|compare the size of] {A} [and|with|to] {B}{in}
which [has|shows] the [larger|greater|bigger|higher] [extent|area|share|surface|coverage|percentage][,|:] {A} or {B}{in}
what do we have more of{in}, {a} or {b}
what dominates{in}, {A} or {B}
which one [dominates|prevails|wins|predominates]{in}[,|:] {a} or {b}
which has the upper hand[ here|], {A} or {B}
"""

SMALLER = """
{A.is} {A} {cmpless} than {B}{in}
is there less {am} than {b}{in}
{A.does} {A} {takes} [less|a smaller|fewer hectares of] [land|area|space|ground|room|surface] than {B}{in}
is the [area|extent|surface|size|share|coverage|amount] of {A} [smaller|lower|less|littler] than [that of |that of |the area of |]{B}{in}
is the {a1} {cmpless} than the {b1}
are the {as} {cmpless} than the {bs}{in}
less {am} than {b}{in}
{a} {cmpless} than {b}
{a} < {b}
{a} [less than|smaller than|below] {b}
true or false: {A} {A.is} {cmpless} than {B}
{A} {A.is} {cmpless} than {B}, [right|correct|true|yes or no|isn't that so|is it]
is it [true|correct|right|the case] that {A} {A.is} {cmpless} than {B}{in}
[check|verify|tell me|determine|find out|decide|say] [whether|if] {A} {A.is} {cmpless} than {B}{in}
[check|verify|tell me|determine|find out] [whether|if] there is less {am} than {b}{in}
do we have less {am} than {b}{in}
does {scene} [have|contain|show|hold] less {am} than {b}
[compared to|compared with|relative to|next to] {B}, {A.is} {A} {cmpless}
are there fewer [hectares|square metres|square kilometres|acres] of {a} than of {b}{in}
{A.does} {A} have the [smaller|lesser] [area|extent|surface] [than|compared to|compared with] {B}
{A.does} {A} [fall short of|stay below|rank below] {B}[ in area| in size| in extent]
would you say {A} {A.is} {cmpless} than {B}{in}
"""

SMALLER_WHICH = """
which [is|is|one is] [smaller|less extensive|less widespread|smaller in area|smaller in size], {A} or {B}
which [is|is|one is] [smaller|less extensive][:| -|,| —] {A} or {B}{in}
which of [the two|these two|them|these] is [smaller|less extensive|the smaller], {A} or {B}{in}
which [covers|occupies|takes up|has|spans|fills] [less|less|the smaller|the lesser] [area|space|land|ground|surface], {A} or {B}
which [covers|occupies|takes up|has] the least [area|space|land], {A} or {B}
what [is|covers|takes up] [smaller|less|less area|less space], {A} or {B}{in}
{A} or {B}[:|,| -|?| —] [which is|what is|which one is|] [smaller|less extensive|less widespread]
{a} or {b}[:|,|?] [which covers less|which is there less of|what is there less of|less of which|who loses|which takes up less space]{in}
is {A} or {B} [smaller|less extensive|rarer]{in}
is there less {am} or [less |]{b}{in}
do we have less {am} or [less |]{b}{in}
does {scene} [have|contain|show|hold] less {am} or [less |]{b}
less {am} or [less |]{b}{in}
between {A} and {B}, which [is smaller|covers less|takes up less space|one is smaller|has the smaller area]{in}
of {A} and {B}, which [is smaller|covers less|takes up less space|one is smaller|has the smaller area|is the smaller one]{in}
{a} [vs|vs.|versus|against|/] {b}[:|,|] [smaller|which is smaller|smaller one|which has less area|which covers less]
the smaller [one |]of {A} and {B}
[tell me|say|determine|find out|decide|name|check] which is [smaller|less extensive], {A} or {B}
[compare|compare the areas of] {A} [and|with] {B}[:| -|,] which is smaller
which [has|shows] the [smaller|lower|lesser] [extent|area|share|surface|coverage|percentage][,|:] {A} or {B}{in}
"""

EXISTS = """
{a.is} there [any |any |any |some |]{a}{in}
is there [a|a|any|at least one|even one|even a single] {a1}{in}
{a.is} there [any |]{a} [to be seen|to be found|visible|in sight]{in}
[do|can] you [see|spot|find|detect|identify|make out|recognise|recognize|notice] [any |any |some |]{a}{in}
[do|can] you [see|spot|find|detect] [a|at least one] {a1}{in}
does {scene} [contain|contain|have|include|show|hold|feature|comprise|possess|display] [any |any |some |]{a}
does {scene} [contain|have|include|show|feature] [a|at least one] {a1}
does it [contain|have|include|show] [any |some |]{a}
any {a}{in}
any [sign|signs|trace|hint|patch|bit] of {a}{in}
any {as} [at all|here|visible|around|to speak of]
{a} [present|visible|there|here|detected|exists|found]{in}
{a}[,| -|:] [yes or no|yes/no|y/n|present|present or absent|is it there|is there any|exists]
[presence|existence|occurrence] of {a}{in}
{A.is} {a} [visible|present|found|there|detected|to be seen|part of {scene}|included in {scene}|present in {scene}]{in}
has any {am} been [detected|mapped|found|identified|seen]{in}
have any {as} been [detected|mapped|found|identified|seen]{in}
was [any |]{am} [detected|mapped|found|seen]{in}
were [any |]{as} [detected|mapped|found|seen]{in}
can [any |]{a} be [found|seen|detected|observed|spotted]{in}
can [a|at least one] {a1} be [found|seen|detected|spotted]{in}
I wonder [if|whether] there {a.is} [any |]{a}{in}
[check|tell me|see|determine|verify|find out|say] [if|whether] there {a.is} [any |some |]{a}{in}
[check|tell me|see|determine|verify] [if|whether] {scene} [contains|has|includes|shows] [any |some |]{a}
[check|look|search|test] for {a}{in}
did you [find|see|detect|map|notice|come across] [any |some |]{a}{in}
does [any |]{am} [exist|occur|show up|appear]{in}
do [any |]{as} [exist|occur|show up|appear]{in}
is any [part|bit|portion|piece] of {scene} [covered by|covered with|] {a}
is any [part|bit|portion] of {scene} {aj}
is [anything|something] {aj}{in}
do we have [any |some |]{a}{in}
is it possible to [see|find|spot] [any |]{a}{in}
got any {a}{in}
{A} {A.is} there, [right|yes|or not|no]
is {scene} home to [any |]{a}
"""

WHERE = """
where {A.is} {A}{in}
where {A.is} {A} [located|situated|found|positioned|concentrated|mostly|mainly|to be found|lying]{in}
where exactly {A.is} {A}{in}
where is [most of |most of |the bulk of |the majority of |]{at}{in}
where {A.does} {A} [lie|occur|sit|appear|show up|concentrate]{in}
where [can I|do I|do we|would I|could I|should I|can we|can you|do you] [find|see|look for|spot|locate] [the |]{a}{in}
where's {at}{in}
where [abouts|about] {A.is} {A}{in}
whereabouts {A.is} {A}{in}
in [which|what] [part|corner|side|direction|quadrant|section|half|end|area|sector|place|portion] of {scene} {A.is} {A}[ located| situated| found||]
in [which|what] [part|corner|side|section|half|end] of {scene} [can I find|do I find|do we find|do you see|is there] [the |]{a}
on [which|what] side of {scene} {A.is} {A}
[which|what] [part|side|corner|section|half|end|area|portion] of {scene} [has|contains|is covered by|holds|shows|is home to|is] [the |the most |most of the |]{a}
[which|what] [part|side|corner|section|half|end] of {scene} is {aj}
[location|position|place|whereabouts|location in the scene] of {A}{in}
[locate|find|pinpoint|localise|localize|show|show me|show me where to find|point out|highlight|outline|segment|mark|delineate|map|extract|draw|point me to|detect and show|mask|trace|pick out] {at}{in}
show me where {A} {A.is}{in}
[tell me|say|describe|determine|report|find out|explain|figure out] where {A} {A.is}[ located| situated||]{in}
{compute} the [location|position] of {A}{in}
{a}[:|,| -] [where|location|position|where is it|which corner|which part]
{a} [where|location|position|whereabouts]{in}
where {a}
what is the [location|position] of {A}{in}
what's the [location|position] of {A}{in}
{A.is} {A} [in|towards|on] the [north|south|east|west|centre|left|top|upper part] or [in |towards |on |]the [south|east|west|north|right|bottom|lower part]{in}
{A} {A.is} [in|on] which [part|side|corner] of {scene}
towards which [side|direction|corner|edge] {A.does} {A} lie
around [which|what] [corner|part|side] of {scene} {A.is} {A}
at [which|what] [place|position|spot|end] {A.is} {A}{in}
how do I find {at} on the map
"""

BORDER = """
{A.does} {A} [border|border|touch|touch|adjoin|abut|meet|neighbour|neighbor|flank|edge on|join|border on|contact] {B}[ anywhere| somewhere| at any point||||]{in}
{A.is} {A} [next to|adjacent to|right next to|directly beside|bordering|touching|in contact with|contiguous with|alongside|up against|connected to|directly at|beside|adjoining|bordered by|joined to|attached to|neighbouring|directly next to|immediately next to|bounded by] {B}{in}
is [some|any] [of the |]{am} [next to|adjacent to|touching|bordering|beside|in contact with] [the |]{b}{in}
do {A} and {B} [touch|meet|border each other|share a border|share an edge|share a boundary|have a common border|adjoin|connect|touch each other|meet anywhere|border one another|have a shared boundary|share a common edge|come into contact|have contact|lie side by side|share a side]{in}
are {A} and {B} [adjacent|neighbours|neighbors|contiguous|touching|side by side|next to each other|in contact|connected|bordering each other|bordering|adjacent to each other|neighbouring|adjoining|in touch]{in}
is there a [shared|common|direct|mutual|joint|] [border|boundary|edge|contact|frontier|boundary line|border line] between {A} and {B}{in}
is there [any |a |direct |physical ][contact|point of contact|adjacency|shared edge] between {A} and {B}{in}
{a} [touching|next to|bordering|adjacent to|touches|borders|beside|by|against|meets] {b}
{a}[/| and | & | + |-|, ]{b} [adjacent|touching|border|bordering|neighbours|next to each other|shared border|contact|contiguous|side by side]
[border|adjacency|contact|adjacent|shared border|common border|touching][ between|:|] {a} [and|/|-|&|to|with] {b}
{A.does} {A} run [right |]up to {B}{in}
{A.does} {A} [come|extend|reach|stretch|go] [right |all the way |directly |]up to {B}{in}
{A.does} {A} directly [border|meet|join|touch|adjoin] {B}{in}
{A.does} {A} [have|share] a [border|boundary|common edge|shared edge|common boundary|common border|common side] with {B}{in}
{A.does} {A} [lie|sit|stand] [next to|directly at|right by|right beside|adjacent to|alongside|along|directly on] {B}{in}
[check|tell me|determine|verify|find out|say|see] [if|whether] {A} [border|touch|adjoin|meet]{A.s} {B}{in}
[check|tell me|determine|verify|find out|see] [if|whether] {A} and {B} [touch|share a border|are adjacent|are neighbours|meet|share a boundary|have a common edge]{in}
is it [true|correct|right] that {A} [touch|border]{A.s} {B}{in}
{A} [border|touch]{A.s} {B}, [right|correct|true|yes or no|does it|or not]
can you walk straight from {A} into {B}
is the {a1} [right by|next to|beside|at|on the edge of|adjacent to|touching|along|bordering] the {b1}
do any {as} [border|touch|adjoin|meet|abut] [the |any |]{b}{in}
is any {a1} [next to|adjacent to|touching|bordering|beside] [a|the|any] {b1}{in}
{A} and {B}[:|,| -] [do they touch|are they adjacent|neighbours|do they border each other|do they meet|touching or not|is there a common border]
where {A} end{A.s}, {B.does} {B} begin [directly|right away|immediately]
"""

DISTANCE = """
how far [away |apart |||||]{A.is} {A} from {B}{in}{in_unit}
how far apart are {A} and {B}{in}{in_unit}
how far is it from {A} to {B}{in}{in_unit}
how far is it [between|from one to the other,] {A} and {B}{in_unit}
how far is the [nearest|closest|next] {a1} from {B}{in}{in_unit}
how far from {B} is the [nearest|closest|next] {a1}{in_unit}
how far {A.is} {A} [distant|removed|located|separated|situated] from {B}{in}{in_unit}
how [close|near] {A.is} {A} to {B}{in}{in_unit}
how [close|near] [is|lies|comes] the [nearest|closest|next] {a1} to {B}{in}{in_unit}
how close together are {A} and {B}{in}{in_unit}
how close {A.does} {A} [come|get] to {B}{in}{in_unit}
how many {len} [are there|lie|is it|are|separate|is the gap] between {A} and {B}{in}
how many {len} [separate|is|are|away is|divide] {A} [from|and] {B}{in}
how many {len} {A.is} {A} [away |apart |distant |]from {B}
how [wide|big|large|long|great] is the [gap|space|separation|distance|interval|strip] between {A} and {B}{in}{in_unit}
what is the [shortest|minimum|nearest|smallest|closest|minimal|least|||] [distance|distance|gap|separation|spacing] [between {A} and {B}|from {A} to {B}|separating {A} and {B}|of {A} to {B}|of {A} from {B}]{in}{in_unit}
what's the [shortest|minimum|nearest|smallest||] [distance|gap] [between {A} and {B}|from {A} to {B}]{in}{in_unit}
what [distance|gap] [separates|is there between|lies between|divides] {A} [and|from] {B}{in}{in_unit}
[distance|dist|shortest distance|min distance|minimum distance|gap|separation|nearest distance|dist.] [from |between |of ||||]{a} [to|and|-|/|<->|from] {b}{in_unit}
{a}[-| to | and |/| - ]{b} [distance|gap|dist|separation|spacing|how far]{in_unit}
{a} [distance|dist] [to|from] {b}{in_unit}
{compute} the [shortest|minimum|nearest|closest|minimal|||] [distance|separation|gap] [between {A} and {B}|from {A} to {B}]{in}{in_unit}
{compute} how far [apart |]{A} and {B} are{in}{in_unit}
{compute} how far [away |]{A} {A.is} from {B}{in}{in_unit}
{compute} how [close|near] {A} {A.is} to {B}{in}{in_unit}
{A} to {B}[:|,| -] [how far|how far is that|distance|how many metres|how close|what distance]
{A} {A.is} how far [away |]from {B}{in_unit}
from {A} to {B}[,|:] [how far is it|what is the distance|how many metres|what's the distance|how far]{in_unit}
[at the nearest point|at the closest point|at its closest|at the narrowest], how far {A.is} {A} from {B}{in_unit}
[nearest|closest] {a1} to the {b1}[:|,| -] [how far|how far away|distance|what distance]{in_unit}
how long is the [way|path|stretch|straight line|line|shortest way] from {A} to {B}{in}{in_unit}
how far [would|do|must] [I|you|we] [have to walk|have to go|go|walk|travel] from {A} to [reach |get to |]{B}
how much [distance|space] is [there |]between {A} and {B}{in}{in_unit}
how much room is [there |left |]between {A} and {B}{in_unit}
how far off {A.is} {A} from {B}{in_unit}
the [distance|gap] between {A} and {B}{in}{in_unit}
"""
