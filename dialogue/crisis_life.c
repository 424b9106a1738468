/*
 * crisis_life.c - somebody's life or health; how these tables came about is in crisis_words.h.
 */
#include "dialogue/crisis_words.h"

#include <stddef.h>

/* Said so plainly that no idiom around it counts. */
const char *const crisis_certain[] = {
    "kill|killing|hang|hanging|drown|drowning|shoot|end|harm|harming|unalive =self",
    "want|wanna|wants|going|gonna ?to ?just die|commit|kill|end ?my ?it "
    "suicide|life|tonight|now|myself|today|me|anymore",
    "think|thinks|thought ~ having|having|had|has ~ stroke|attack",
    "stroke|attack ~ i think",
    "having ?a stroke|heart ?attack ?now",
    "feel|feeling|am|im|was|been ?really|so|very|quite|a|bit suicid*|suicd*",
    NULL,
};

const char *const crisis_life[] = {
    "lot|lots|loads|pool|coughing|vomiting|losing|full ?up ?of ?so ?much blood ?coming|everywhere|in|on|from",
    "said|saying|say|made ?all my|our goodbyes|peace",
    "bleed* ~ wont|not|cant|doesnt|isnt stop|stopping|stopped",
    /* built up from what is wished, how, and where, so that few wordings slip through */
    "=want|=to|about|gonna|might|tried|try|trying|thinking|think|thoughts|thought|threatened|threatening|threatens|"
    "attempted|planning|plans|plan|considering|decided|saying|says|said|talking|talks ?to|2|of|about|hes|shes|shell|"
    "hell ?going|gonna|wants ?to ?just kill|killing|hang|hanging|drown|drowning|shoot|harm|harming|end|ending "
    "=self|it|their|her|his|my|all ?all|own ?life",
    "kill|top|off|neck|topping|offing|string|stringing|do|doing|did|done|finish|finishing =self ?in|up|off",
    "top|off|neck|kill myslf|myself|my self|meself",
    "=want|gonna|going|will|wanna|might|let ?to|me ?to|2|2 ?just ?be die|dead|gone|over ?tonight|now|forever",
    "=want|wanna ?to ?just be gone|dead|over|finished|no ?more|with|asleep ?forever|more",
    "=want to|2 be with|join|see my|him|her|them ?late|dead ?husband|wife|mum|son|dad|daughter|baby|again ?again in "
    "heaven",
    "join|joining|be|being|with him|her|them|husband|wife|mum|dad|son|daughter|nan ?up in|on heaven|grave|otherside",
    "cant|cannot|dont|couldnt|wont ?=to live|survive|carry|go|exist ?on without|wout him|her|them|my",
    "had|have|having|enough ?really|just|more|i ?than enough ?of ?this|my|being life|living|alive|existing|existence|"
    "world",
    "tired|sick|done|fed|finished|weary|exhausted|bored ?up ?of|with ?my|this|the|just|being "
    "living|alive|life|existing|existence|world|waking|breathing",
    "=dont|no|never|why ~ want|wanna|wana|wish|deserve|need|see|care|bother|longer|feel ?like ?to ?the ?any ?i|if "
    "live|living|alive|exist|existing|wake|waking|tomorrow|breathing ?anymore|up|again|alive",
    "no longer|more want|wish|wanna ?to ?be|carry|go|keep ?on live|exist|here|alive|living|around|on|going",
    "=dont|no ?longer ?more want|wanna|wana|wish ?to ?be|b|carry|keep|exist|live|do ?this|on ?life|on|going ?living "
    "anymore|no ?any ?more|longer|alive|life",
    "=dont|cant|cannot ~ carry|go|keep|keep|carrying ?on going|living|like|fighting|doing|pretending|trying|on "
    "?this|on|like ?any ?this ?more anymore|nomore|longer|more|alone|much",
    "cant|cannot|cnt|carnt|couldnt ?=to do|take|face|stand|bear|handle|manage|deal|cope|live|fight|go|carry ?with ?on "
    "this|it|life|another|like|the|things|living|pain ?like ?this ?day ?night ?pain anymore|any|no|nomore|longer|day|"
    "night|more ?more|longer",
    "point|reason|use|purpose ?in|of|to|for|me|my ?me|us|my ?in ?still "
    "carrying|going|living|life|trying|being|existing|live|go|carry|anymore|existence|alive|fighting|waking",
    "whats|what ?is|s ?the point|use",
    "=dont|no|cant|nothing|any|anything see|seeing|have|got|left|there|feel|any|is|s ?is ?a|any|no|the|my|to ?of "
    "future|tomorrow|light|live|hope|reason|point ?for|left|at ?me",
    "see|have|got|theres|is ?there|with no|zero|little future|hope|reason|point|end ?to|for|in|of|left ?me|my",
    "no|zero|any|lost|without future|hope|will|reason ?left ?to ?for|in|of|all ?me|live|life|living|anymore|left",
    "way|ways|how|method|methods|best|easiest|quickest|painless|many|quick|easy ?ways|way ?to|of|pills|tablets|"
    "paracetamol ?i|does|would ?can ?it ?do ?to ?take ?to die|kill|end|ending|dying|killing|suicide|hang ?it ?my ?life",
    "painless|quickest|easiest|easy|least|peaceful way|ways ?painful ?to|out ?of|go|die ?way ?to",
    "ways|way|how to end|finish it|things|everything|all|my|this",
    "how many|much =meds ~ die|kill|take|overdose|dead|dangerous|fatal|lethal|end",
    "lethal|fatal dose|amount|overdose",
    "be|being|am|im|just|only|feel|feeling|such|become|nothing ?like ?but ?just|only ?such|a a burden",
    "burden ?to|on|for everyone|everybody|family|my|them|people|kids|all",
    "without me ?in|around|here|alive",
    "better|happier|easier|relieved ~ if|when|once ~ dead|gone|die|died|here|wasnt|werent",
    "miss|care|notice|cry|missed ~ if|when ~ dead|gone|die|died|disappear*|here|wasnt|werent|vanish*|ended",
    "miss me ?if|when|once",
    "write|writing|written|wrote|leave|leaving|left|finished ?a|my|all|the|some|them ?goodbye|suicide|last|final "
    "note|notes|letter|letters ~ goodbye|bye|sorry|gone|dead|find|explain*",
    "letter|letters|note|notes ~ saying|say|to goodbye|bye ?to",
    "suicide|goodbye|farewell|final|last note|letter|notes|letters|message|goodbye|words",
    "goodbye|farewell|bye bye|all|everyone|everybody|world|forever|cruel ?world|forever",
    "this is|its|be ?my|the|our ?last|final goodbye|farewell|end",
    "last ?ever night|day alive|earth|on|here|living",
    "saying ?my|our ?final|last goodbyes",
    "see ?you ?all on the other side",
    "time ?for ?me ?has|is ?come|here ?now ?for|to|2 ?me ?to die|end|go|leave|say ?goodbye ?it ?this ?world",
    "ready to|2|for die|death|end|leave|jump ?this|it ?world",
    "stood|standing|sat|sitting|stand|sit|perched|climbed|waiting ?up|out ?here ?on|by|at|near|over|under ?the|a|top|"
    "edge ?of|side ?of|the ?a ?of ?railway|train|tower|motorway|car ?the|a "
    "bridge|rooftop|roof|ledge|railway|rails|tracks|track|cliff|cliffs|edge|viaduct|overpass|balcony|multistorey|block|"
    "parapet|railings",
    "on|at|by|near|edge|climbed ?the|a|of ?edge|top ?of ?the|a rooftop|roof|ledge|tracks|cliff|viaduct|parapet|beachy",
    "edge of ?a|the bridge|roof|building|cliff|platform|balcony",
    "jump|jumping|jumped|throw|throwing|fling|flinging|chuck|chucking|hurl|thrown ?=self|me ?out|in|infront|under|off|"
    "into|from|front ?front ?of ?a|the|my|that|this ?car|multi|train|motorway|tower "
    "train|trains|tube|traffic|bridge|bus|lorry|track|tracks|cliff|roof|balcony|river|rails|railway|car|cars|building|"
    "thames|canal|block|flats|park|window|platform|bridge|sea|ledge|storey|railings|something|top",
    "walk|step|stepping|lie|lay|run|walking|go|driving|drive|crash ~ infront|under|into|in|off|front ?front ?of ?a|the "
    "train|trains|traffic|lorry|tracks|cliff|bridge|tree|wall|sea|river|road ?and|never|not|not",
    "walk|walking into the sea",
    "rope|noose|belt|ligature|cord|blade|blades|razor|razors|knife|gun ~ ready|neck|wrist|wrists|throat|self|myself|"
    "beam|tree|loft|hand|arm",
    "got|bought|have|found|tied|holding|tying ?a|the|some rope|noose|ligature|blades|razors|razor ?ready|here",
    "=meds ~ ready|infront|front|lined|counted|piled|saved|hidden|stockpiled|stashed|stash|pile ?of|up|out ?me",
    "counted|counting|lined|lining|laid|saving|hoarding|stockpil*|stash* ?out|up ?all ?my =meds",
    "=took|had ~ #8 ?of ?my|the|me|those|these ?mg ?strong =meds",
    "taking ~ #16 ?of ?my =meds",
    "=took|had|taking|take ~ ten|twelve|fifteen|sixteen|twenty|thirty|forty|fifty|hundred|hundreds|dozen|loads|lots|"
    "handful|fistful|bunch|strip|strips|bottle|box|boxes|packet|packets|pack|packs|lot|load|mixture|many|all|"
    "everything "
    "~ =meds",
    "=took|taking ~ all|whole|entire ~ =meds",
    "=took|taking|had too|so many|much ?of ?my|the|me|her|his ?sleeping|blood|strong|heart =meds",
    "=took|taking|had ~ more|double|extra =meds ~ than|by ?i|mistake|accident|should",
    "handful|fistful|bottle|strip of =meds",
    "=meds ?and|with|n|plus ?a|some|lots ?of|bottle ?of vodka|whisky|whiskey|gin|alcohol|booze|wine",
    "downed|drunk|drank|swallowed|drinking|swallow ?a|some|the ?bottle|cup ?of ?of "
    "bleach|antifreeze|poison|weedkiller|battery|acid|detergent|disinfectant|pesticide|magnets|magnet|petrol",
    "urge|urges|tempted|desperate|want|wanna|need|trying|going|gonna ?to|2 cut|hurt|harm|burn|punish|scratch|injure "
    "=self|my ?arms|legs|self",
    "cut|cutting|cuts|slash*|slic*|carv*|scratching|burning ?up ?open ?my|me arms|wrist*|legs|thighs|skin|throat "
    "?again",
    "cut|cutting =self ?again|every|daily|last|tonight|up|because|to|when|and",
    "at|reached|hit|near|past ?my|the breaking|snapping|end point ~ do|cant|snap|kill|hurt|end",
    "do|doing|done|did ?really something|somthing|summat|anything really|so|very stupid|silly|bad|drastic|terrible|"
    "daft|dangerous|awful",
    "something stupid|drastic|silly|terrible ?to ?=self",
    "do something|somthing stupid|silly|drastic|terrible|daft|bad|dangerous|ill ?i ?regret",
    "=dont|not|cant|never trust|keep|safe|control ?keep|with =self|my ?safe|around|alone|head|thoughts ?thoughts",
    "not|isnt|unsafe safe ?to|with|on|around ?be ?left =self|my|alone ?own ?thoughts",
    "easy way out",
    "way out is|of ?to ?this|die|death|life|here",
    "only way out|=death",
    "=dont|cant see|picture|imagine =self|me|any ?being|a|living ?here|alive|future|next",
    "=dont|not|wont|going|gonna|might ?to|be ?not ?be here|around|alive|live ?for|to much|very|see "
    "?longer|long|tomorrow|"
    "christmas",
    "wont|not ?going|gonna ?to ?be|see|make alive|it|through tomorrow|tonight|night|the ?night",
    "wish|hope|pray|prayed|hoping|wishing|praying ?that|for ?to|god|someone|i|id|it|would|just|could|was|were|had "
    "?would|id|could|dont|dont|never|wouldnt|was|wasnt|hadnt ?just ?be "
    "die|dead|death|disappear|vanish|gone|died|wake|woken|born|asleep|over|alive|here|take|end|cease|evaporate",
    "god|lord take me",
    "take me god|lord|now",
    "take my own ?life",
    "wish it would|could|was ?all ?just end|stop|over|be",
    "wish|better ~ never been born|alive",
    "never|not|dont ?have been|be born|exist|existed",
    "world|everyone|family|kids|they|all|everybody ?is|be|are|would|will|d|ll ?be ?much|so|all|far ?much "
    "better|happier ?off ?place without|if ?me",
    "=want|need|make|wish ?to ?for it|this|everything|pain|hurting|suffering|voices|life ?all ?just ?to ?all ?be ?just "
    "stop|end|over|finish|finished",
    "=want|need|make|wish the|my|this|these|all ?this ?bad pain|voices|hurting|suffering|thoughts ?inside ?to "
    "stop|end|go",
    "end|ending my|this misery|suffering|pain|life|torment",
    "end|ending it|things|everything|this all|tonight|now|today|myself",
    "putting|put =self|me|an ?end out|to ?of ?my|it|the|this misery|life|all|suffering|everything",
    "thoughts|thinking|think|visions|dreams|fantasise|fantasising|obsessed|ideas ?of|about|dark ~ =death",
    "feel|feeling|felt|feels ?like|so|really|very ?i ?am|want|should =death ?to|myself|it|inside ?end|die",
    "deserve|deserves|need|ought|should|supposed ?to ?just ?be|have die|dead|death|died|suffer|hang",
    "hate|loathe|despise ~ =self|life|living|existing|alive|existence|being ?alive|me",
    "give|giving|gave|given up ?completely|all on life|everything|living|myself|hope",
    "lost|losing the|my will ?to ?live",
    "voice|voices|voises|voicies|demons|people|someone|god|devil|tv ?in ?my ?head ~ "
    "tell|telling|tells|told|say|saying|says|shouting|screaming|want|order*|command* ~ "
    "me|hurt|kill|harm|things|die|jump|him|her|to",
    "hearing voices|voises|things|demons",
    "hear|heard|herd voices|voises|demons",
    "seeing things|people|demons ?that|who|and ?arent",
    "life ?is|has|s|feels|just|seems ?is|got|no|so ?just|so|not|no ?not|too "
    "pointless|meaningless|unbearable|hopeless|over|finished|worthless|worth|hell ?living|it",
    "living|life|being ?is|s|in|a|alive|here isnt|pointless|hell|aint|not|too|unbearable ?worth|hard|painful ?it",
    "nothing|no|nobody|nowt|none ?one|else ?left ?to|worth|matters|for ?to ?me live|living|matters|anymore|for",
    "nobody|noone|no ?one|everyone ?would|will|wud|d|ever|even|really "
    "?ever|even miss|care|cares|notice|miss|cry|know ?if|about|that ?i|me ?im|died|am|was ?not "
    "?gone|dead|die|died|here|"
    "alive",
    "suicid*|sucid*|suisid*|suicd*|suiside*|suacid*|sewicid*|suecid*|suiced|suicied|suiside|sueside|suecide|siucid*|"
    "suicude|sucude|sooicide|suicdal|suicicidal|suacidal|suidical|suicial|sudical|sucicidal|sucisdal|suicicde",
    "self ?=harm harming|harmed|harms|harm|injury|injuring|hurting|cutting|harmer",
    "selfharming|selfharmed|selfharmer",
    "kill|killing|unalive|unaliving ?my =self|self|myself|miself",
    "=want|about|going|gonna|scared|might|may|could|feel|urge|think|thinking|tempted|voices|afraid|like ?of|i|ill|"
    "that|about|like|to|might|will|gonna ?to|ill|be|might|like|will|could ~ "
    "kill|killing|stab|stabbing|hurt|hurting|harm|harming|strangle|strangling|shoot|shooting|smother|attack|attacking|"
    "murder|poison|batter|hit|shake|drown|burn ?=people|my|the|our|this|that|his|her ?own "
    "him|her|them|someone|somebody|people|everyone|everybody|baby|kids|kid|child|children|husband|wife|mum|dad|mother|"
    "father|partner|boyfriend|girlfriend|neighbour|neighbours|boss|ex|brother|sister|son|daughter|family|teacher|"
    "others|"
    "anyone|house",
    "hurt|harm|kill|stab|shake|smother|drown|hit|shaken|shook|dropped my|the|our ?little|newborn|own "
    "baby|child|kid|kids|children|toddler|newborn|son|daughter",
    /* sudden illness, theirs or somebody else's */
    "cant|cannot|carnt|couldnt|struggling|struggles|hard|trouble|difficulty|difficult|stopped|not|isnt|wont|barely|"
    "unable|hardly|fighting|isnt|aint|struggle|problems|gasping|never|stops ?to|for|properly|even|really|hardly|with "
    "?catch ?my breath|breathe|breathing|breeth|breethe|breathin|breth|brethe|air",
    "gasping for air|breath",
    "lips|face|fingers|skin ?are|is|have|has|s|gone|turned|turning|going|went ?gone|turning|turned|going "
    "blue|grey|gray",
    "turning|turned|gone|going|went blue",
    "speech ?is|has|went|s ?gone ?all ?really slur*|mumbled|garbled|funny",
    "slur*|slurring ?my|her|his|their|of words|speech|talking",
    "face|mouth|eye|side ?is|has|s|of|all|on ?one|face|side|her|his|my|the ?side|has|is ?has|is|gone|all ?gone "
    "droop*|drop|dropped|fallen|sagging|lopsided|numb|wonky|slumped|dropping|slipped|sagged",
    "one|left|right side ?of ?his|her|my|their|the ?body|face ?is|has|s|gone ?gone "
    "numb|weak|dropped|paralysed|drooping|"
    "limp|droopy",
    "numb|paralysed down ?on|his|her|my|the|one|left|right ?one|left|right ?hand side",
    "pain|pains|ache|aching|tight|tightness|pressure|crushing|squeezing|heaviness|burning|stabbing|sharp|hurting ~ "
    "chest",
    "chest|chestpain|chestpains ~ tight*|hurt*|crush*|pain*|heavy|pressure|agony|aching|killing|squeez*|burning|sore",
    "chestpain*",
    "heart ?is|has|has|s|just stopped|stopping",
    "having|havin|had|has|is|think|hes|shes|about ?i|im|hes|shes|had|to|he|she|its ?just "
    "?may|might|having|has|just|had|"
    "have|is|be ?just ?had|have|having ?a ?an ?massive heart|hart|cardiac attack|attak|arrest",
    "think|thinks|having|suffered|maybe|just|now ?i|shes|hes|im|he|she|mums|dads|is|has|had|having|its ?just "
    "?had|having "
    "?a stroke",
    "unconscious|unconcious|unconsious|unresponsive|unconcius|unconshus|responsive|passedout|unconsceous",
    "wont|isnt|not|aint|doesnt respond|responding|waken|rousing|breathing|breathin",
    "cant|cannot|couldnt|wont|carnt wake|rouse|waken ?up him|her|them|my|mum|dad|baby|husband|wife",
    "collapsed|colapsed|collasped|collapsing|colapse|collapse|collapsd|colapsd|collapst|colapst|collaped|callapsed",
    "he|she|him|her|mum|dad|baby|husband|wife|nan|son|daughter|and|but|just wont|not|isnt|doesnt|cant "
    "wake|waking|waken|respond|responding ?up",
    "said|saying|say ?all ?my goodbye|goodbyes|bye to ?the|my|our|all "
    "kids|children|everyone|everybody|family|girls|boys|"
    "daughter|son|wife|husband|dog|cat|friends",
    "have|got|made|ive a plan and ?i|ive|its ?ill ?no|know|got|have "
    "when|how|where|everything|means|what|tonight|ready|set",
    "fallen|fell|fall|fallin|falling ~ cant|cannot|unable|couldnt ?to ?get get|move|stand ?back ?up",
    "on|lying ?on ?the floor ~ cant|cannot|unable|wont",
    "stuck|lying|laying|laid on|in ?the floor|bath",
    "bleed|bleeding|bleedin|blood|bled "
    "?is|really|wont|keeps|s|very|a|coming|all|so|lot|pouring|gushing|from|out|hevily "
    "heavy|heavily|badly|loads|lots|everywhere|stop|stopping|bad|alot|lot|pouring|gushing|much|profuse*|over|head|"
    "wrist|"
    "wrists",
    "coughing|vomiting|throwing|sicking|coughed|spitting|being|sick ?up ?up blood",
    "passed|passing|blacked|blacking|knocked|fainted|fainting|faint out|and|wont|now|again ?and|wont|cold",
    "having|havin|has|had|is ?had|just|a|another|bad ?a fit|fits|fitting|seizure|siezure|seizures|convulsion*",
    "hes|shes|is|he|she|started|still fitting ?and|now|on",
    "choking|chocking",
    "anaphyla*|epipen",
    "throat|tongue ?is|has|s closing|swelling|swollen|closed|tight",
    "allergic|alergic|allergy reaction|shock|attack",
    "asthma attack ?and|cant|inhaler",
    "sugar|sugars ~ really|so|very|dangerously|too low|hypo ~ shaking|passing|wont",
    "diabetic coma|hypo|emergency",
    "baby|babys|babe|newborn|toddler|child|son|daughter|kid ?has|is|s|isnt|not|wont|gone|been|just ?gone|not|very|just "
    "floppy|blue|limp|breathing|unresponsive|lifeless|fitting|choking|feeding|swallowed|burnt|scalded|grey|drowning|"
    "moving|responding|unconscious",
    "waters ?have|has|had|just broke|broken|gone",
    "having|gone|going|in|into labour|contractions ?now",
    "been|got|was|hes|shes|someone|im|someones|just ?been|got ?just stabbed|shot|run|knocked ?over|down",
    "hit by ?a car|bus|van|lorry|bike|motorbike",
    "house|flat|kitchen|home|building ?is|has|s|caught on|fire ?fire",
    "gas leak|leaking",
    "smell gas",
    "carbon monoxide",
    "child|kid|son|daughter|boy|girl|mum|dad|nan|grandad|husband|wife ?has|is|s|gone ?gone ?been missing "
    "?since|for|from",
    /* suicide, by its name */
    "suicid*|sucid*|suisid*|suicd*|suiside*|suacid*|sewicide|suecide|suiced",
    "unalive|unaliving|unalived|kms|killmyself|kmself",
    "kill|kil|kll|killing|kiling|killin|end|ending|hang|hanging|hangin|drown|drowning|shoot|shooting|harm|harming|"
    "harmin|hurt|hurting|hurtin|cut|cutting|cuttin|burn|burning|stab|stabbing|poison|starve|starving|gas|gassing =self",
    "kill|killing|kil|end|hang|harm|harming|hurt|hurting|cut|cutting|stab|drown my|me|mi self|sel|slef",
    "kill me|mee",
    "selfharm*|selfhurt*",
    "been|started|keep|started|stop cutting|burning ?myself again",
    "cutting again",
    "self harm*|injur*|hurt*",
    "=want ?to|too|2 ?just|really|be|b die|dei|dead|dieing",
    "want|wanna|wana|gonna|gona ?to|too|2 ?just|really|be|b die|dye|dei|dead",
    "wish|wished|wishing ?that i ?was|were|could|would ?just be|b|die|dead ?dead",
    "wish|wished|wishing ?that i was|were dead",
    "wish|wished|wishing ?that i|id|ive wasnt|werent|hadnt|had|never ?been|not ?was|were "
    "alive|born|here|exist|existed|died",
    "=want ?to ?just end|ending it|everything|all",
    "=want ?to ?just finish it all",
    "end|ending|take|taking|takin|tak|took my|me ?own life|lyf|lief|liffe",
    "end|ending it ?all ?now|tonight|today",
    "=dont want|wanna|wana ?to|too|2 ?be|b live|alive|exist|living",
    "=dont want|wanna|wana ?to|too|2 wake ?up",
    "=dont want|wanna|wana ?to|too|2 go|carry on",
    "=dont want|wanna|wana ?to|too|2 be|b here|around",
    "=dont want|wanna|wana here any|anymore|no ?more",
    "=dont see ?a|any|the|much point|reason ?in|of|to|for ?me living|life|live|going|carrying|anything|anymore|any",
    "no|any point|reason ?in|for|to ?me ?being|going|carrying live|living|alive|life|exist|on",
    "nothing|nothin|nowt ?left ?to live|living for",
    "better off dead|gone|under",
    "better|happier|easier ?off ?if ~ without me",
    "better off if i ?was|wasnt|werent|were ?not dead|here|around|gone|alive|died",
    "life isnt|aint|not|hasnt|has|is ?not|no ?worth ?any|the point|living|meaning",
    "whats|what ?is ?the point|reason ?in|of ?me living|life|going|anything|anymore|being",
    "life ?is|feels pointless|meaningless|unbearable",
    "=dont worth living",
    "isnt worth living",
    "care|cares|notice|miss|better|happier ~ if i was|were|wasnt|werent|died|wernt ?not ?gone|dead|here|alive|around",
    "took|taken|swallowed|had|take "
    "8|9|10|12|14|15|16|18|20|24|25|28|30|32|36|40|48|50|60|64|100|ten|twelve|sixteen|twenty|thirty|forty|fifty ?of "
    "?my tablets|pills|paracetamol|ibuprofen|aspirin|sleepers|codeine",
    "tired|sick|done|fed|finished ?up of|with ?being ?my living|alive|life",
    "hate ?my ?being life|alive|myself",
    "hate being me",
    "cant|cannot|cnt ?=to take|do|face|stand|bear|handle|manage it|this|life|living|things|everything "
    "anymore|any|nomore|longer|no",
    "cant|cannot|cnt ?=to go|carry|keep on|going",
    "cant|cannot|cnt live like|with|without|anymore|any",
    "cant|cannot|cnt cope any|anymore|nomore|longer|no",
    "cant|cannot see ?a|any|another way ?out|forward",
    "no way out",
    "no|lost|lose|losing ?all hope",
    "given|giving|gave|give up ?on hope|life|living|everything",
    "goodbye|goodby cruel|everyone|forever|world",
    "final goodbye|goodbyes",
    "goodbye note|letter",
    "=want|about|going ?to jump|jumping ?out|in ?off|from|of|front ?of ?a|the "
    "bridge|roof|balcony|train|building|window|car|platform|cliff|traffic",
    "jump|jumping|throw|throwing ?myself ?out|in infront|under|off|into|from|front ?of ?a|the "
    "train|traffic|bridge|bus|lorry|track|tracks|cliff|roof|balcony|river|rails|railway|car|cars|building|thames|canal",
    "walk|step|stepping|lie|lay|run|walking ?out infront|under|into|in ?front ?of ?a|the train|traffic|lorry|tracks",
    /* overdose and too many tablets */
    "overdos*|overdoes|oded|oding",
    "took|taken|swallowed|swallow|taking|take|had too many|much ?of ?my|the "
    "tablets|pills|paracetamol|meds|medication|medicine|antidepressants|sleepers|insulin|ibuprofen",
    "took|taken|swallowed|swallow|take|taking all|loads|lots|bottle|packet|whole|load|box|bunch ?of ?the "
    "?my|me|his|her ?bottle|packet|box|of ?of "
    "tablets|pills|paracetamol|meds|medication|medicine|antidepressants|sleepers|insulin",
    "took|taken|swallowed a lot|load|bottle|packet|whole|bunch|box ?of ?my ?bottle|packet|box ?of "
    "tablets|pills|paracetamol|meds|medication|medicine|antidepressants|sleepers",
    "drank|drunk|drink|drinking ?some bleach|antifreeze|poison",
    "save|saving|saved|collecting|hoarding|stockpiling ?up my pills|tablets|meds|medication",
    "slit|slitting|slash|slashed|slashing|cut|cutting my|me wrist*|rist*|arms|throat|veins",
    "noose",
    "hands ?round|around|on|at my throat|neck",
    "think ~ stroke ?just ?now",
    "stroke just now",
    "=dont feel like living|being ?here",
    "want|need ?the|this|my ?all pain to end",
    "everything|everythings|its ?is ?all|just ?so pointless|meaningless",
    "nobody|noone|no ?one would|will|wud ?even miss|care|notice ?if ?i",
    "do|doing something|smth|sumthing stupid|silly",
    "voices ?are|keep|in|getting ?my back|talking|head|louder",
    "rope round|around ?my neck",
    "sleep|asleep|bed ?forever ?and|n never|not|dont|forever wake|waking ?up",
    "never|not|dont wake|waking up again|tomorrow",
    "hope|want|wish ~ never|dont|not wake ?up",
    "=want ?to ?just disappear|dissapear|dissappear ?forever",
    "=want ?it|this all ?to ?just end|stop|be ?over",
    "=want it|everything ?all ?to ?just end|stop|be ?over",
    "make it ?all ?just stop|end",
    "want out of ?this life",
    "=want ?to sleep forever",
    "drive|driving ?my ?the ?car into a|the wall|tree|river|traffic",
    "thinking|think|thought|thoughts|thort|feel|feeling|feels|talking|talk ?of|about|like ?just "
    "dying|dieing|death|die|ending|killing|jumping|hanging",
    "dark|scary|intrusive thoughts",
    "thoughts of|about hurting|harming|death|dying|ending|killing",
    "rather|better be|b dead",
    "rather die",
    "let me die",
    "should ?just be|b dead",
    "i should|deserve|hope|need ?to ?i ?to die",
    "im|am|i going|about|ready|gonna|gunna ?to die",
    "im|i|am dying|dieing",
    /* harm to others */
    "=want ?to ?just|really kill|stab|murder|strangle|shoot|smother =people",
    "want|wanna|going|gonna|might|scared ~ hurt|harm|attack him|her|them|someone|somebody|people|everyone|everybody",
    "kill|stab|murder|strangle|smother him|her|them|someone|somebody|everyone|everybody|people",
    "kill|stab|strangle|smother|shoot|murder my|the|our "
    "husband|wife|kids|kid|baby|partner|children|child|neighbour|boss|mum|dad|ex|boyfriend|girlfriend|son|daughter|"
    "family|brother|sister",
    "hurt|harm|shake|hit|hurting|shaking|harming|smother my|the|our baby|child|kids|children|newborn",
    "voices|voises ~ telling|tell|tells|telling me",
    "hear|hearing|heering ?the voices|voises",
    "got|holding a|the knife|gun|rope|razor|blade|noose",
    "platform|station|bridge|roof|rooftop|ledge|tracks|edge|balcony|railings|cliff|window ~ "
    "want|wanna|going|gonna|gona|about|will|thinking ?to|2|of jump|jumping",
    "stroke|attack|seizure|fit ?is happening|starting ?right ?now",
    "=meds ~ going|gonna|want|wanna|about|planning ?to take|swallow|neck ?them|the|it all|lot|now|tonight",
    /* sudden illness */
    "cant|cannot|cnt|struggling|hard|trouble|difficulty|stopped|not|isnt|wont ?to "
    "breath|breathe|breathing|breeth|breethe",
    "chest pain*",
    "pain*|tight*|pressure|crushing in|on ?my|the|her|his chest",
    "chest ?is ?really|so|feels|very tight*|hurt*|crushing|pain*",
    "having|havin ?a stroke",
    "heart|hart attack",
    "face ?is|has ?has droop*|dropped|fallen",
    "unconscious|unconcious|unconsious",
    "wont|not|cant|cannot wake him|her|them ?up",
    "he|she|mum|dad|baby|husband|wife|son|daughter|hes|shes wont|not wake|waking|responding ?up",
    "not responding|waking|conscious",
    "collapsed",
    "bleeding ?is ?really|very|wont heavily|badly|loads|lots|everywhere|stop|heavy|bad|alot|a",
    "blood everywhere",
    "having a fit|seizure",
    "choking",
    "allergic reaction|shock",
    "baby|babys ?is|has|gone ?gone floppy|blue|limp",
    "been|got|was|hes|shes|someone stabbed",
    "been|hes|shes shot",
    /* calls for help that name no cause */
    "mental|mentle ?health crisis|emergency|breakdown",
    "in|having ?a crisis",
    "crisis team|line|number",
    "need ?an|a|the ambulance|police|paramedic",
    "call|send|get ?me|an|a|the ?an|a ambulance|police|paramedic",
    "need|want|please|plz|pls|get|some help|helping immediately|asap|urgently|tonight|fast|quick|quickly",
    "need|want|please|pls|plz ?some ?urgent help ?right now",
    "help me ?please ?right now",
    "urgent help",
    "call|ring|dial ?me ?a 999",
    "in danger",
    "its|this|is ?is an emergency|emergancy|emergencey|emergancey",
    "save me",
    "somebody|someone|any1|some1|anyone|plz|please|pls help ?me ~ dying|scared|frightened",
    NULL,
};

const char *const crisis_life_alone[] = {
    "?i|ive ?really|just|have had enough ?of ?it|this|everything|all|things ?now|anymore|all",
    "i|im|ive|so|just|really ?am|just|really|so done|finished ?now|with|here ?this|it|life|everything|world|all",
    "?i ?just|really cant|cannot|cnt do|go|cope|carry|take ?with ?on ?this|it|life ?on anymore|any|longer|nomore|no "
    "?more|longer",
    "this|its|it is|its ?the end ?for ?me",
    "?i ?just ?want|need|wish|wanna peace|death|to|die ?die|go ?home ?forever|now",
    "i|just|want ?just ?want|need|wish|wanna out|go ?forever|now",
    "?its|it ?is|all|just all|too over|much ?for ?me ?now",
    "?im ?i ?am on|at ?the bridge|edge|tracks|roof",
    "im|i|am ?on|at ?the bridge|edge|tracks|roof",
    "?i|im ?am|was ?been raped",
    "?i|theres|is|there|have ?see ?is no hope|future|point|reason",
    "?my|the life is over|finished|done",
    "?i|id|hed|wed ?would ?be|am|is better off dead|gone",
    "hopeless|worthless|cutting|selfharm|sh",
    "?please|god|someone|somebody save|kill|end me|it|my",
    "nothing|noone|nobody|nothings|no ?one cares|care|matters|left ?anymore",
    "die|dying|dead|kill|killing|death|kil",
    "?=i hurt|hurting|cutting|cuts",
    "hang|hanging",
    "whats|what ?is the point ?anymore",
    "?i|just want ?it|this ?all ?to out|end|stop",
    "?bye goodbye|bye everyone|all|forever|world",
    "od",
    "?i ?think ?=i ?a stroke",
    "=i ?am ?going|gonna|want|wanna|about|ready ?to jump ?now|tonight|today|soon",
    "?=i ?am going|gonna|gona|about|ready ?to|2 jump ?now|tonight|today|soon",
    "?=i ?am ?been ?just ?keep planning|plan|planned|working|thinking ?of|about|out how ?i|im|ill ?am|will "
    "?gonna|going ?to do ?it ?tonight|now|this|today",
    "?its ?all over for me",
    "?i|im ?ive ?am done ?with ?everything|it|all",
    "?i|ive ?just|really|have give|giving|given up",
    "crisis|crysis|crises",
    "?ive|im|i|hes|shes|someones ?been ?being ?got stabbed|strangled|poisoned|drowning|paralysed|suffocating",
    "?=i ?feel|feeling ?am|so|completely hopeless|worthless|desperate",
    "samaritans|samaritan|samaratans|shout",
    "?i cant|cannot|cnt do|take|cope|go ?with ?on ?this|it anymore",
    "?please ?=please somebody|someone|anyone ?please help ?me ?please ?now",
    NULL,
};
