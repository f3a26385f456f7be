"""Question templates about rankings of several classes and about change between dates; see `templates`."""

from __future__ import annotations

_ORDER = (
    "[ by area| by size| by extent| by coverage| by share| in order of area| in order of size| according to their area|"
    " according to size| by how much they cover| by surface| by the area they cover| from largest to smallest|"
    " from biggest to smallest| from most to least| largest first| biggest first|, largest first| in descending order|"
    " from top to bottom| by area, largest first| by size from large to small| from large to small| by percentage]"
)

RANK_LIST = f"""
[rank|rank|order|sort|list|arrange|put in order|classify in order|line up|enumerate] [the |all |all the |all of the |these |the different |]{{covers}}{_ORDER}{{in}}
[rank|order|sort|list] everything{_ORDER}{{in}}
[give|give me|show|show me|produce|make|provide|create|I need|return] [a|the] [ranking|ranked list|ordered list|sorted list|order] of [the |all |]{{covers}}[ by area| by size||]{{in}}
what is the [ranking|order|rank order|hierarchy|size order|sequence] of [the |all |]{{covers}}[ by area| by size| by extent]{{in}}
what's the [ranking|order] of [the |]{{covers}}[ by area| by size||]{{in}}
how do [the |all |]{{covers}} [rank|compare|rank by area|compare in area|compare in size|stack up]{{in}}
[ranking|rank|order|area ranking|size ranking|ranked list|ranked|list] [of |][all |]{{covers}}[ by area| by size||]{{in}}
{{covers}} [ranked|ordered|sorted|listed|in order]{_ORDER}
{{covers}}[:|,| -] [ranking|rank by area|order by size|largest to smallest|sort by area]
from [largest|biggest|most common] to [smallest|least common|rarest], [what are|which are|list|name|give] the {{covers}}{{in}}
in [what|which] order [of size|of area|] do [the |]{{covers}} [come|rank|follow]{{in}}
which {{covers}} [cover the most and which the least|are largest, second largest and so on|come first, second, third]{{in}}
what [covers|takes up] the most, second most and so on{{in}}
[sort|rank|order] {{scene}} by {{cover}} area
"""

RANK_LIST_NAMED = f"""
[rank|rank|order|sort|list|arrange|put in order|line up] {{list}}{_ORDER}{{in}}
[give|give me|show|show me|provide] [a|the] [ranking|ranked list|order] of {{list}}[ by area| by size||]{{in}}
what is the [ranking|order|rank order] of {{list}}[ by area| by size| by extent]{{in}}
how do {{list}} [rank|compare|rank by area|compare in area|compare in size|stack up]{{in}}
[ranking|rank|order|area ranking|sort][:|] {{list}}
{{list}}[:|,| -] [ranking|rank them|rank by area|order by size|largest to smallest|which order|in which order by area]
{{list}} [ranked|ordered|sorted]{_ORDER}
in [what|which] order [of size|of area|] do {{list}} [come|rank|follow]{{in}}
from [largest|biggest] to [smallest|least], [how do|in what order do] {{list}} [rank|come]{{in}}
compare {{list}}[ by area| in area| by size||] and [rank|order|sort] them{{in}}
put {{list}} in order{_ORDER}
"""

_MOST = (
    "[the largest|the biggest|dominant|the dominant one|the most common|the most widespread|the most extensive|largest|biggest|"
    "most common|most widespread|predominant|the main one|number one|the most abundant]"
)
_LEAST = (
    "[the smallest|the least common|the least widespread|the least extensive|the rarest|smallest|rarest|least common|"
    "least widespread|the scarcest|the least abundant|scarcest]"
)
_COVERS_MOST = (
    "[covers the most area|covers the most|covers most of {scene}|takes up the most space|takes up the most|occupies the most area|"
    "occupies the biggest area|dominates|dominates {scene}|prevails|predominates|has the largest area|has the biggest share|"
    "is there most of|has the highest percentage|fills the most space|makes up the most|ranks first|comes first|is top|wins|has the most area]"
)
_COVERS_LEAST = (
    "[covers the least area|covers the least|takes up the least space|takes up the least|occupies the least area|"
    "occupies the smallest area|has the smallest area|has the smallest share|is there least of|has the lowest percentage|"
    "fills the least space|makes up the least|ranks last|comes last|is last|is most scarce|has the least area]"
)

RANK_MOST = f"""
what is the [largest|biggest|dominant|main|most common|most widespread|most extensive|predominant|prevailing|top|principal|number one|leading|most abundant|major|most frequent] {{cover}}{{in}}
what's the [largest|biggest|dominant|main|most common|predominant|top|leading] {{cover}}{{in}}
which {{cover}} is {_MOST}{{in}}
which {{cover}} {_COVERS_MOST}{{in}}
what {_COVERS_MOST}{{in}}
which [one|class|of them|of the classes|of all classes|of the land covers] {_COVERS_MOST}{{in}}
what [covers|occupies|takes up|fills|makes up] [most|the most|the majority|the largest part|the bulk|the greater part] of {{scene}}
what is {{scene}} [mostly|mainly|largely|primarily|predominantly|chiefly] [covered by|covered with|made of|made up of|]
what [mostly|mainly|largely|primarily] covers {{scene}}
what do [you|we|I] see [the |]most{{in}}
what is there [the |]most of{{in}}
of what is there [the |]most{{in}}
[dominant|main|largest|biggest|most common|predominant|top|prevailing|leading|major] {{cover}}{{in}}
[name|tell me|identify|determine|find|give me|state|report|show] the [largest|biggest|dominant|main|most common|predominant|top|most widespread] {{cover}}{{in}}
[tell me|say|determine|find out] which {{cover}} {_COVERS_MOST}{{in}}
{{cover}}[:|,| -] [which is largest|the biggest one|dominant|the main one|largest]
which {{cover}} is the winner by area{{in}}
{{scene}} is [mostly|mainly] [what|covered by what|made of what]
"""

RANK_LEAST = f"""
what is the [smallest|least common|least widespread|least extensive|rarest|scarcest|least abundant|minor|least frequent|most scarce] {{cover}}{{in}}
what's the [smallest|least common|rarest|scarcest|least widespread] {{cover}}{{in}}
which {{cover}} is {_LEAST}{{in}}
which {{cover}} {_COVERS_LEAST}{{in}}
what {_COVERS_LEAST}{{in}}
which [one|class|of them|of the classes|of all classes|of the land covers] {_COVERS_LEAST}{{in}}
what [covers|occupies|takes up|fills|makes up] [the least|the smallest part|the tiniest part|the smallest share] of {{scene}}
what do [you|we|I] see [the |]least{{in}}
what is there [the |]least of{{in}}
of what is there [the |]least{{in}}
[rarest|smallest|least common|scarcest|least widespread|least abundant] {{cover}}{{in}}
[name|tell me|identify|determine|find|give me|state|report|show] the [smallest|least common|rarest|scarcest|least widespread] {{cover}}{{in}}
[tell me|say|determine|find out] which {{cover}} {_COVERS_LEAST}{{in}}
{{cover}}[:|,| -] [which is smallest|the smallest one|the rarest one|smallest|rarest]
what is [the |]rarest{{in}}
"""

RANK_MOST_NAMED = f"""
which is {_MOST}{{in}}[:|,| -|] {{listor}}
which {_COVERS_MOST}{{in}}[:|,| -] {{listor}}
which {{cover}} {_COVERS_MOST}[:|,| -] {{listor}}
what {_COVERS_MOST}{{in}}[:|,| -] {{listor}}
[of|among|out of|between|from] {{list}}, which [one |]is {_MOST}{{in}}
[of|among|out of|between|from] {{list}}, which [one |]{_COVERS_MOST}{{in}}
{{listor}}[:|,| -|?] which [one |]is {_MOST}
{{listor}}[:|,| -|?] which [one |]{_COVERS_MOST}
[largest|biggest|most|the most common|dominant][:| of|] {{list}}
is there more {{listor}}{{in}}
[tell me|say|determine] which is {_MOST}, {{listor}}
what do we have the most of{{in}}[:|,] {{listor}}
"""

RANK_LEAST_NAMED = f"""
which is {_LEAST}{{in}}[:|,| -|] {{listor}}
which {_COVERS_LEAST}{{in}}[:|,| -] {{listor}}
which {{cover}} {_COVERS_LEAST}[:|,| -] {{listor}}
what {_COVERS_LEAST}{{in}}[:|,| -] {{listor}}
[of|among|out of|between|from] {{list}}, which [one |]is {_LEAST}{{in}}
[of|among|out of|between|from] {{list}}, which [one |]{_COVERS_LEAST}{{in}}
{{listor}}[:|,| -|?] which [one |]is {_LEAST}
{{listor}}[:|,| -|?] which [one |]{_COVERS_LEAST}
[smallest|rarest|least|the least common][:| of|] {{list}}
[tell me|say|determine] which is {_LEAST}, {{listor}}
what do we have the least of{{in}}[:|,] {{listor}}
"""

CHANGE_ALL = """
what [has changed|changed|is different|are the changes|differences are there|are the differences|has happened|happened|is new|has become different|altered|was altered]{when}
what [land cover |land use |][changes|differences] [occurred|happened|took place|can you see|do you see|are there|can be seen|have occurred|were there]{when}
[which|what] {covers} [changed|have changed|are different|were affected|lost or gained area]{when}
how [did|has] {scene} [change|changed|develop|developed|evolve|evolved]{when}
how have [the |]{covers} changed{when}
how did [the |]{covers} [change|develop|evolve|shift]{when}
[describe|list|show|show me|map|detect|quantify|report|summarise|summarize|measure|find|identify|give me|analyse|analyze|highlight] [all the|all|the|any] [changes|changes|differences|land cover changes]{when}
[compare|compare the two images|compare both dates|compare before and after|compare the dates|compare the images|compare first and last image]
compare [the |]{covers}{when}
[change detection|land cover change|land use change|changes|change map|change analysis|differences|what changed|overall change|change]{when}
[difference|differences|change|changes] between the [two |first and last |]{images}
[are there|were there|have there been|do you see|can you see] [any |]changes{when}
[did|has] [anything|something|the land cover|the landscape] [change|changed]{when}
{covers}[:|,| -] [change|changes|what changed|change over time]
what [is the|was the] [change|difference|development]{when}
what [was|is] gained and [what was |]lost{when}{in_unit}
[gains and losses|gain and loss|gained and lost] [of|for] [all |each |every |][{covers}|class]{when}
what is [not the same|no longer the same|different] [any more|between the {images}|now|compared to before]
what does the [later|last|second|newer|recent] {image} show that the [first|earlier|older] [one |]does not
"""

CHANGE_ONE = """
how [did|has] {A} [change|changed|develop|developed|evolve|evolved]{when}{in_unit}
how has the [area|extent|size|surface|share] of {A} [changed|developed|evolved]{when}{in_unit}
what [happened|has happened] to {A}{when}
what became of {A}{when}
what [changed|has changed|is different|changes can you see|changes occurred] [in|with|about|regarding|for|concerning] {A}{when}
what [is|was] the [change|net change|development|difference] [in|of] {a}[ area| extent| cover||]{when}{in_unit}
[change|changes|area change|net change|difference|development|evolution|trend][ in| of|] {a}{when}{in_unit}
{a} [change|changes|area change|development|dynamics|difference|trend|over time|before and after|change over time|then and now]{when}{in_unit}
{a}[:|,| -] [change|what changed|how did it change|change over time|before vs after|gain and loss]{in_unit}
how much {A.has} {A} changed{when}{in_unit}
how much did {A} change{when}{in_unit}
how many {unit} of {a} changed{when}
by how much {A.has} {A} changed{when}{in_unit}
[describe|quantify|report|show|map|measure|calculate|determine|give me|analyse|analyze|summarise] the [change|changes|development|evolution] [in|of] {A}{when}{in_unit}
[gain and loss|gains and losses|gained and lost area|increase and decrease] of {a}{when}{in_unit}
how much {am} was [gained and lost|lost and gained|added and removed]{when}{in_unit}
[did|has] {A} [change|changed]{when}
how different {A.is} {A} [now|in the last image|today|compared to before|at the later date]
compare {A}{when}
compare the [extent|area|size] of {A} [before and after|then and now|at both dates|in the two images|in both images]{in_unit}
{A} [before and after|then and now|first vs last image|earlier versus later]{in_unit}
"""

CHANGE_TWO = """
how [did|have] {A} and {B} [change|changed|develop|developed]{when}
how much {am} [turned into|was converted to|became|gave way to|was replaced by|was turned into|has become|has been converted into|changed to] {b}{when}{in_unit}
[compare|describe|report|quantify|show] the [change|changes|development] [of|in] {A} and {B}{when}{in_unit}
[change|changes] [in|of] {a} and {b}{when}{in_unit}
{a} and {b}[:|,| -] [change|what changed|how did they change|change over time]
what happened to {A} and [to |]{B}{when}
has [any |]{am} [turned into|become|been replaced by|been converted to|given way to] {b}{when}
[conversion|transition|change] [from|of] {a} [to|into] {b}{when}{in_unit}
did {A} [replace|displace|take over|give way to] {B}{when}
what changed [in|for|with] {A} and {B}{when}
"""

GAINED = """
how much {am} [was|has been|got|is] [gained|added|newly created|newly formed|won|newly established]{when}{in_unit}
how much {am} {more}{when}{in_unit}
how much [new|additional|extra|fresh|more] {am} [is there|appeared|emerged|came up|was established|was created|can be seen|has appeared|exists now|do we have|formed]{when}{in_unit}
how much did {A} {grow}{when}{in_unit}
how much {A.has} {A} {grown}{when}{in_unit}
how much larger {A.is} {A} [now|at the later date|in the last image|today|afterwards]{in_unit}
by how much did {A} {grow}{when}{in_unit}
by how many {unit} did {A} {grow}{when}
by how many {unit} {A.has} {A} {grown}{when}
how many {unit} of {a} were [gained|added|newly created|won]{when}
how many {unit} of new {a} [are there|appeared|emerged|were created]{when}
how many {unit} did {A} [gain|grow by|grow|add|win|increase by]{when}
how many {unit} [became|turned into|were turned into|were converted to|changed to|are newly] {a}{when}
how much [land|area|ground|surface] [became|turned into|was turned into|was converted to|changed to|has become|is newly] {a}{when}{in_unit}
what [area|surface] [became|turned into|was converted to|has become|is newly] {a}{when}{in_unit}
[gain|gains|growth|expansion|increase|additional area|area gain|area gained] [of|in|for] {a}{when}{in_unit}
{a} [gain|gains|growth|expansion|increase|gained|area gained|newly added]{when}{in_unit}
[new|newly gained|gained|added|newly appeared|additional] {a}{when}{in_unit}
area of new {a}{when}{in_unit}
{a}[:|,| -] [how much was gained|gain|how much is new|increase|area gained]{in_unit}
{compute} the [gain|increase|growth|expansion] [of|in] {a}{when}{in_unit}
{compute} how much {am} was gained{when}{in_unit}
{compute} the [new|newly gained|added|gained] {a}{when}{in_unit}
what [area|extent] of {a} was [gained|added|newly created]{when}{in_unit}
what is the [gain|increase|growth|expansion] [of|in] {a}[ area| cover| extent||]{when}{in_unit}
how much area did {A} [gain|win|add|conquer|pick up]{when}{in_unit}
how [large|big|extensive] is the [gain|increase|expansion|growth|new area] of {a}{when}{in_unit}
"""

GAINED_SPECIAL: dict[str, str] = {
    "trees": """
how much [afforestation|reforestation|forest regrowth|regrowth of forest] [was there|took place|happened|is there]{when}{in_unit}
[afforestation|reforestation|forest regrowth|new planting of trees|newly planted forest]{when}{in_unit}
how much [land|area] was [afforested|reforested|planted with trees]{when}{in_unit}
""",
    "built-up": """
how much [urban growth|urban sprawl|urbanisation|urbanization|soil sealing|urban expansion|construction|new construction] [was there|took place|happened|is there]{when}{in_unit}
[urban growth|urban sprawl|urbanisation|urbanization|soil sealing|new buildings|urban expansion|newly built area|new construction]{when}{in_unit}
how much [land|area] was [built up|built over|urbanised|urbanized|sealed|developed|paved over]{when}{in_unit}
how much was [newly built|built|built up|newly constructed]{when}{in_unit}
""",
    "water": """
how much [land|area] [was flooded|got flooded|was inundated|has been flooded|went under water|was submerged]{when}{in_unit}
[newly flooded area|area newly flooded|new flooding|flooded since the first image]{in_unit}
how much was [flooded|inundated]{when}{in_unit}
""",
    "bare": """
how much [desertification|land degradation] [was there|took place|happened]{when}{in_unit}
how much [land|area] was [laid bare|stripped bare|denuded]{when}{in_unit}
how much [land|area] [became bare|became barren|turned barren]{when}{in_unit}
""",
    "cropland": """
how much [land|area] was [ploughed up|newly cultivated|taken under the plough|brought into cultivation]{when}{in_unit}
[newly cultivated land|agricultural expansion|expansion of agriculture|farmland expansion]{when}{in_unit}
""",
    "grassland": """
how much [land|area] was [turned to pasture|turned into grass|grassed over|put down to grass]{when}{in_unit}
[grassland expansion|new grazing land|newly grassed area]{when}{in_unit}
""",
}

LOST = """
how much {am} [was|has been|got] [lost|destroyed|removed|cleared|given up|taken away]{when}{in_unit}
how much {am} {less}{when}{in_unit}
how much of {at} {less}{when}{in_unit}
how much of {at} has been lost{when}{in_unit}
how much did {A} {shrink}{when}{in_unit}
how much {A.has} {A} {shrunk}{when}{in_unit}
how much {am} did we lose{when}{in_unit}
how much smaller {A.is} {A} [now|at the later date|in the last image|today|afterwards]{in_unit}
by how much did {A} {shrink}{when}{in_unit}
by how many {unit} did {A} {shrink}{when}
by how many {unit} {A.has} {A} {shrunk}{when}
how many {unit} of {a} were [lost|destroyed|removed|cleared]{when}
how many {unit} of {a} [disappeared|vanished|have gone|are gone|have been lost]{when}
how many {unit} did {A} [lose|shrink by|shrink|drop by|decrease by]{when}
how much area did {A} [lose|give up|cede|drop]{when}{in_unit}
how much [land|area] is no longer {a}{when}{in_unit}
[loss|losses|decline|decrease|reduction|shrinkage|area loss|area lost|disappearance] [of|in|for] {a}{when}{in_unit}
{a} [loss|losses|decline|decrease|lost|area lost|shrinkage|reduction|disappeared]{when}{in_unit}
[lost|vanished|disappeared|destroyed|missing] {a}{when}{in_unit}
area of lost {a}{when}{in_unit}
{a}[:|,| -] [how much was lost|loss|how much is gone|decrease|area lost|how much disappeared]{in_unit}
{compute} the [loss|decrease|decline|reduction] [of|in] {a}{when}{in_unit}
{compute} how much {am} was lost{when}{in_unit}
{compute} the lost {a}{when}{in_unit}
what [area|extent] of {a} was [lost|destroyed|removed|cleared]{when}{in_unit}
what is the [loss|decrease|decline|reduction] [of|in] {a}[ area| cover| extent||]{when}{in_unit}
how [large|big|extensive] is the [loss|decrease|decline|reduction] of {a}{when}{in_unit}
"""

LOST_SPECIAL: dict[str, str] = {
    "trees": """
how much [deforestation|forest clearing|clear-cutting|logging|forest loss|tree loss] [was there|took place|happened|is there]{when}{in_unit}
[deforestation|forest loss|tree loss|clear-cuts|clearcut area|logged area|deforested area]{when}{in_unit}
how much [land|area|forest] was [deforested|cleared of trees|clear-cut|logged|cut down|felled]{when}{in_unit}
how many trees were [cut down|felled], as an area{when}{in_unit}
how much [was|got] [deforested|logged]{when}{in_unit}
""",
    "water": """
how much [water|of the lake|of the river|of the reservoir] [dried up|dried out|receded|evaporated]{when}{in_unit}
[drying of the lake|water loss|dried up area|lake shrinkage]{when}{in_unit}
how much [land|area] [fell dry|dried out|came out of the water]{when}{in_unit}
""",
    "built-up": """
how much [built-up land|housing|of the town|of the city] was [demolished|torn down|pulled down]{when}{in_unit}
[demolished buildings|demolition|torn down houses]{when}{in_unit}
""",
    "cropland": """
how much [farmland|cropland] was [abandoned|given up|taken out of production|set aside]{when}{in_unit}
[farmland abandonment|abandoned fields|abandoned farmland|cropland abandonment]{when}{in_unit}
""",
    "grassland": """
how much [grassland|pasture|meadow] was [ploughed up|destroyed|built over|broken up]{when}{in_unit}
[grassland loss|loss of pasture|meadow loss]{when}{in_unit}
""",
    "bare": """
how much [bare ground|bare soil|desert] [greened|was greened|got covered|was revegetated|grew over]{when}{in_unit}
""",
}

GREW = """
did {A} {grow}{when}
{A.has} {A} {grown}{when}
did the [area|extent|size|surface|share] of {A} [increase|grow|expand|rise|go up]{when}
has the [area|extent|size|surface|share] of {A} [increased|grown|expanded|risen]{when}
is there more {a} {now}
{A.is} {A} [larger|bigger|more extensive] {now}
{A.does} {A} {takes} more [area|space|land] {now}
{a} [growing|grown|grew|expanding|increased|increasing|larger now|more than before|bigger than before]{when}
{a}[:|,| -] [did it grow|has it grown|growing|more than before|larger now]
was there [an increase|a gain|growth|an expansion] [in|of] {a}{when}
[is|was] {am} [on the rise|increasing|expanding|growing|spreading]{when}
[check|tell me|determine|verify|find out|say] [if|whether] {A} {A.has} {grown}{when}
[check|tell me|determine|verify|find out] [if|whether] there is more {a} {now}
do we have more {a} {now}
does the [last|later|second|newer|most recent] {image} [show|have|contain] more {a} than the [first|earlier|previous|older|one before]
is it [true|correct|right] that {A} {A.has} {grown}{when}
{A} {A.has} {grown}, [right|correct|hasn't it|yes or no|true]
more {a} {now}
did {scene} gain {a}{when}
did we [get|gain] more {a}{when}
"""

SHRANK = """
did {A} {shrink}{when}
{A.has} {A} {shrunk}{when}
did the [area|extent|size|surface|share] of {A} [decrease|shrink|decline|fall|go down|drop]{when}
has the [area|extent|size|surface|share] of {A} [decreased|shrunk|declined|fallen|dropped]{when}
is there less {am} {now}
{A.is} {A} [smaller|less extensive] {now}
{A.does} {A} {takes} less [area|space|land] {now}
{a} [shrinking|shrunk|shrank|receding|decreased|decreasing|smaller now|less than before|declining]{when}
{a}[:|,| -] [did it shrink|has it shrunk|shrinking|less than before|smaller now]
was there [a decrease|a loss|a decline|a reduction|shrinkage] [in|of] {a}{when}
[is|was] {am} [in decline|decreasing|shrinking|receding|disappearing|in retreat|vanishing]{when}
[check|tell me|determine|verify|find out|say] [if|whether] {A} {A.has} {shrunk}{when}
[check|tell me|determine|verify|find out] [if|whether] there is less {am} {now}
do we have less {am} {now}
does the [last|later|second|newer|most recent] {image} [show|have|contain] less {am} than the [first|earlier|previous|older|one before]
is it [true|correct|right] that {A} {A.has} {shrunk}{when}
{A} {A.has} {shrunk}, [right|correct|hasn't it|yes or no|true]
less {am} {now}
did {scene} lose {am}{when}
did we lose [any |some |]{am}{when}
"""

GREW_SPECIAL: dict[str, str] = {
    "built-up": "was there [any |][urban growth|urban sprawl|urbanisation|urbanization|new construction|construction]{when}\n"
    "has anything been built{when}\nwas anything built{when}",
    "trees": "was there [any |][afforestation|reforestation|forest regrowth]{when}\nwere [any |]trees planted{when}",
    "water": "[has it|has {scene}|has anything] been flooded{when}\n[was there|do you see] a flood{when}\nwas there [any |]flooding{when}",
    "bare": "was there [any |][desertification]{when}\nis the desert [spreading|advancing]{when}",
}

SHRANK_SPECIAL: dict[str, str] = {
    "trees": "was there [any |][deforestation|forest loss|logging|clear-cutting]{when}\n"
    "were [any |]trees [cut down|felled|cleared]{when}\nhas there been [any |]deforestation{when}",
    "water": "has the [lake|river|reservoir|pond] dried [up|out]{when}\nis the [lake|reservoir|pond] drying up{when}",
    "built-up": "were [any |][buildings|houses] [demolished|torn down]{when}\nwas there [any |]demolition{when}",
    "cropland": "were [any |]fields [abandoned|given up]{when}",
}
