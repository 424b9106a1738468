/*
 * crisis_words.c - the project's own list, written for this purpose.
 *
 * What is on it: ways of saying suicide, self-harm, overdose, harm to others, sudden illness, and being hurt or
 * controlled at home. The kinds follow what NHS 111, Samaritans and the national domestic abuse helpline say on their
 * public pages that they are there for; the wordings are ours: how people in England text, with the misspellings that
 * one thumb makes. A phrase is here when most who text it need a person, not a list of clubs. When in doubt it is on
 * the list: an answer too many is a line to read, one too few may be a life. What only sounds grave is taken out first,
 * phrase by phrase, so that "killing time before I kill myself" is still heard.
 */
#include "dialogue/crisis_words.h"

#include <stddef.h>

const char *const crisis_harmless[] = {
    "blood ?pressure test|tests|pressure|sugar|sugars|results|donor|donation|thinners|group|clinic",
    "#1 ?of ?my|the =meds ?a|every|each|per|twice|once|in|at day|daily|morning|night|week|breakfast|time|bedtime|meals",
    "bull* ~ school|class|nursery|college|kids|girls|boys|online|playground",
    "self esteem|confidence ~ floor|rock",
    /* idioms */
    "death warmed",
    "the death of",
    "catch my|your|his|her death",
    "fate worse than death",
    "matter of life and death",
    "death|tax|taxes and|by taxes|death|powerpoint|committee",
    "deathly hallows",
    "till|until death",
    "sick to death",
    "love|loved ~ to bits|death",
    "dice with death",
    "suicide is painless",
    "at deaths door",
    "kick the bucket|bucketlist|habit",
    "bucket list",
    "kicked|kick|kicking|kicks|booted|chucked|threw|thrown me|us ?all out",
    "kick|kicked|kicking up|off|about|around|back|it|out",
    "kick the habit|fags|smoking|drink|ball",
    "punch|punched|punching above|line|a|the ?hole|card|drunk",
    "slap up|on|dash|stick|in",
    "killer whale|heels|queen|bee|sudoku|workout|hill|walk|app|line",
    "painkilling|pain killing",
    "kill|killed|killing|kills ?off ?all ?of ?the|my|some germs|weeds|mould|mold|flies|bugs|appetite|plants|grass|moss|"
    "slugs|mood|vibe|pain|nerve|cancer|virus|bacteria|lice|nits|fleas|mice|rats|ants|conversation|buzz|battery|joy|"
    "cold",
    "the|these|this|my|them|those|his|her ?new|old|bad|bloody|blooming|flipping "
    "_ ?is|are|s kill|killing|kills|killed|murdering me ?off",
    "is|are|be|been|its|theyre|s killing me",
    "kill me now ?lol|haha|please|jk",
    "died|dying|dead of|from|with ?the|a ?an laughter|laughing|embarrassment|boredom|shame|heat|cold|thirst|curiosity|"
    "hunger|excitement|cringe|covid|cancer|stroke|dementia|heart|fright",
    "bored|starving|freezing|melting|boiling|laughing|laughed|laugh|worry|worrying ~ to death",
    "dead on|of|weight|heat|ringer|wood|set|certain|sure|serious|right|wrong|straight|pan|calm|proud|chuffed|jealous|"
    "hungry|thirsty|nervous|busy|legs|leg|arm|batteries|battery|phone|line|man|lift|lifts|letter|cold|now|loss|ends|"
    "bored|shy|poets|sea|fit|strict|happy|sweet|lovely|early|late|handsome|ace|brilliant|helpful|knackered",
    "dead in ?the water",
    "bring|brought|raise|wake back|the dead|up",
    "as dead as",
    "knock|drop|knocked ~ dead",
    "dyeing|dying ?of|my|me ?some ?a ?the ?grey|own hair|wool|fabric|clothes|cloth|roots|jeans|eggs|yarn|silk|beard",
    "dying ?of for|to",
    "dying art|trade|breed|embers|wish|matters|plants|days|flowers|lawn",
    "someone|somebody|mum|dad|who|mother|father|relative|person|wife|husband|nan|friend|he|she|hes|shes|is|was|dog|cat "
    "?that ?who ?is|was|s dying",
    "caring for ?the ?my dying",
    "heart attack on|at|when ?i|seeing|a ?the|saw ?plate|bill|price|saw",
    "gave|give|nearly|almost ~ heart attack",
    "panic attack*",
    "thought ?i|it ?was ?i ?having ?a heart attack ?but",
    "bomb|killer|knockout|smashing|wicked bargain|deal|price|prices",
    "cut|cutting my ?own ?long hair|grass|hedge|nails|toenails|fringe|lawn|finger|thumb|hours|spending|costs|bills|"
    "benefits|pip|money|smoking|drinking|hedges|toe|roses",
    "cut|cutting|cuts|nicked myself|me|my|finger|hand|thumb ~ on|with|while|whilst|when "
    "?a|the|i|was|my tin|paper|knife|glass|shaving|razor|chopping|cooking|can|peeler|washing|bread|rose|onions|carrots|"
    "veg",
    "cut|cutting myself|me some|a|off|out|down|short|from|another|loose",
    "burn|burned|burnt|burning myself ~ "
    "cooking|iron|oven|kettle|hob|sun|stove|tea|coffee|pan|chip|toast|bbq|candle|steam|straighteners",
    "hurt|hurting|injured|hurts|done|did myself ~ "
    "bed|stairs|bending|lifting|moving|decorating|bike|work|falling|fell|slipping|slipped|bus|kitchen|skipping|"
    "sneezing",
    "hanging on|by|up|out|around|baskets|basket|pictures|wallpaper|washing",
    "hang|hanging|hung ?up ?out ?the|my|a|some ?new picture|pictures|curtains|washing|wallpaper|blinds|shelf|coat|"
    "clothes|basket|mirror|tv|door|lights|decorations",
    "drowning in|under ?in paperwork|forms|debt|letters|bills|work|washing|laundry|it|housework|homework|sorrows",
    "drown|drowning my|his|her sorrows",
    "learn|learning|lesson|lessons|swim|swimming ~ drown",
    "shoot|shooting|shot ?some ?a pool|hoops|film|films|video|photos|pictures|range|club|stars|star|up|through|pain|"
    "pains|clay|pigeon|basket|arrows",
    "jump|jumping|jumped|jumps start|rope|ship|queue|suit|leads|leads|castle|up|for|ropes|jacks",
    "jump|jumping|jumped off|in|on|into ?the|a ?deep ?end "
    "?of ?diving board|sofa|pool|bed|bandwagon|deep|bed|diving|boat|puddles|wall|settee|swing|trampoline",
    "throw|throwing|threw myself into|in ?the|my ?new "
    "dancing|work|it|hobby|gardening|activities|things|knitting|walking",
    "od|overdose|overdosed|overdosing|overdoing|overdid|oding on|it ?of ?the|a "
    "?bit chocolate|cake|tea|coffee|telly|tv|sun|sunshine|christmas|biscuits|caffeine|vitamins|crisps|easter|netflix|"
    "sugar|cheese|mince|turkey|curry|news|football|sweets|pies|exercise",
    "too many|much chocolate|cakes|biscuits|sweets|people|cooks|cups|stairs|crisps",
    "struggle|struggling|hard|cant|help|forget|forgetting|remember|remembering ?to ?i|me ?to ~ take|taking|swallow|"
    "swallowing|remember|open|collect|afford ?all ?my ?the ?of ?my tablets|meds|medication|pills|medicine",
    "too many tablets|pills|medicines ?to a|every|each|per|remember|swallow|manage|sort",
    "suicide squad|prevention|awareness|bereavement|bereaved|loss|survivors|film|helpline|training|talk|course|film",
    "self harm* awareness|training|course|talk|group ?for ?parents|carers",
    "samaritans shop|volunteer*|volunteering|charity|training|donation*",
    "work|worked|volunteer|volunteered|volunteering|trained|donate|donating|job ~ samaritans|childline|refuge|mind",
    "refuge|shelter volunteer*|shop|charity|donat*|collector|bin",
    "refuse|refuge collection|collectors|bins",
    "near|past|cross|crossing|under|over|across ?the|a bridge",
    "play|playing|learn|learning ?contract bridge",
    "tower|london|canal|railway bridge cafe|road|street|surgery|stop|walk",
    "bridge club|class|classes|lesson|lessons|game|games|player|players|players|group|street|road",
    "goodbye ?to ?my winter|summer|belly|fat|smoking|fags|debt|party|drinks|meal|pounds|lunch|do",
    "say|saying|said|waved goodbye|bye to ?my|the smoking|fags|sugar|weight|winter|debt|bills|drink|old|kids|grandkids|"
    "house|school|friends|colleagues|belly",
    "no|any future in|for ?the ?club|group|job|jobs|here|centre|library|company",
    "future of|for|dates|events|sessions|plans|classes|mum|mums|reference|proof|trips|meetings",
    "debt|financial|tax|cost|care|carer|carers burden",
    "end ?it on|at|of ?a ?high|month|week|year|day|term|road|line|session|class|course|season|summer|story|tenancy",
    "what|when|time|where|does|will|did ~ end|ends|finish",
    "ending soon|at|on|tomorrow|my|a tenancy|subscription|contract|lease|relationship|marriage|membership",
    "end|ending|ended my|our|the|a ?phone tenancy|subscription|contract|lease|relationship|marriage|membership|call|"
    "course|class|agreement|fixed",
    "stabbing|shooting|burning|killing pain|pains ?in ?my|the ?bad|left|right "
    "back|foot|feet|leg|legs|knee|hip|neck|ankle|heel|shoulder|tummy",
    "shooting pain|pains",
    "murder|kill|killing ?it on|at ?the dance*|dancefloor|karaoke|floor",
    "murder|murdered|kill ?me ?a|an|for ?some ?a pint|curry|kebab|cuppa|burger|coffee|drink|takeaway|chippy|biscuit",
    "murder mystery|novel|novels|book|books|night|weekend|she|on|in",
    "true crime",
    "vicar|poison|hemlock ?ivy|pen|chalice|pill",
    "food poisoning",
    "feel|feeling|felt|look|looking|bit|little|half dead ?after|today|tired|on ?my",
    "half dead",
    "dead|deadly funny|boring|serious|nightshade",
    "beat|beats|beating|beaten|hit|hits|smash|smashed the|my|a|our|any|around|about|up|it "
    "blues|odds|queue|drum|drums|rush|clock|traffic|gym|town|shops|target|record|boredom|bush|bullies|loneliness|"
    "stress|addiction|cancer|diabetes|weight|eggs|deadline|heat|cold|road|jackpot|nail|wall|spot|sack|hay|sales",
    "killed|murdered in|by ?the ?a war|accident|crash|covid|train|car",
    "scared|frightened|afraid|terrified|petrified|scard ?to|of|about|at ?the ?being|going|of|my "
    "?the heights|dog|dogs|spiders|flying|water|needles|dentists|dentist|computers|computer|falling|cancer|going|"
    "crowds|lifts|change|forgetting|losing|hospital|hospitals|injections|bailiffs|bills|letters|post|operation|exam|"
    "exams|driving|buses|results|swimming|drowning|dark|ghosts|horror|thunder|phone|technology|covid|blood|tests|"
    "birth|labour|cats|mice|rats|snakes|wasps|exercise|gym|making|meeting|speaking|asking|opening|catching|slipping|"
    "everything|people|interview|interviews|scan|surgery|dementia|diabetes|stroke|clowns|birds|germs|using",
    "scared|frightened|afraid|terrified to ?go ?out ?to ?the ?on ?my ?a "
    "?own try|ask|drive|join|swim|sleep|eat|dance|use|answer|open|sing|travel|exercise|fly|meet|dentist|gym|alone|cook|"
    "spend|look|speak|stairs|bus|swimming|doctors|fall|walk|shops|post",
    "scared|frightened|afraid|im i|it|ill|that|well|we|id|theyll|they|were|hell|shell|of "
    "?will|might|wont|may|cant|will|could|are|would ?be|get "
    "lose|fall|forget|miss|fail|not|cant|wont|be|get|have|late|too|evict*|cut|stop|sanction*|take|need ?my|our|me ?off "
    "?house|home|benefits|flat|pip|money|late|left|alone|out|homeless|evicted|heating|gas|job|baby",
    "kill|killing|killed ?some ?the|a|an|my time|hour|hours|afternoon|morning|evening|day|boredom",
    "kill|killing two|2 birds",
    "kill|killing it",
    "dressed to kill",
    "would|could|id|i|ill|to kill|killing|murder for a|an|some",
    "kill for",
    "could|can|id|would ?really|totally murder a|an|some",
    "murder mystery",
    "murder on the",
    "get|getting|got away with murder",
    "feet|back|knee|knees|hip|hips|head|heat|legs|leg|shoulder|shoes|boots|pain|rent|bills|stairs ~ killing|kills me",
    "killing me ?softly",
    "killing my|his|her back|feet|knees|knee|hip|hips|legs|head",
    "will|would|d|hed|shed|theyd|hell|shell|gonna|is|law|mum|wife|doctor|boss|husband|dad ?gonna ?be ?absolutely "
    "kill|murder me if|for|when ?i ?dont|didnt "
    "miss*|forg*|skip*|ate|eat|eating|bought|buy|buying|spent|spend|spending|smok*|wore|lost|lose|broke|late|cook*|"
    "being|not|put|had|do|did|book|come|came|get|got|clean*|pay|exercise",
    "mum|mother|boss|doctor|gp|nan|gran|kids|nurse|physio|dentist|teacher|coach|mother|sister|law "
    "will|would|d|gonna|ll ?gonna kill|murder me ?if|for|when",
    "painkiller*",
    "pain killer*",
    "weed|lady|insect|bug killer*",
    "kill weeds|germs|flies|ants|slugs|the bugs|germs|weeds",
    "die hard",
    "diehard",
    "to die for",
    "dying|die|died to see|meet|try|know|go|join|get|start|learn|dance|come|hear|play",
    "dying to _",
    "dying for a|some|the",
    "no hope of|for finding|getting|passing|buying|a",
    "keep|keeps|carry going to|out|for|with",
    "die|died|dying ?nearly of|from|with laughing|laughter|embarrassment|boredom|shame|curiosity",
    "nearly|almost died laughing|when|of",
    "phone|battery|mobile|car|laptop|internet|telly|plants|plant|boiler|tv|tablet|computer ?just|has|have|is|was|are|s "
    "?just dead|died|dying|die",
    "never say die",
    "live and let die",
    "old habits die",
    "do or die",
    "dead "
    "good|funny|easy|nice|keen|simple|slow|quick|close|boring|line|end|sea|tired|interested|excited|useful|handy|cheap|"
    "expensive|posh|pool",
    "over my dead body",
    "drop dead gorgeous",
    "wouldnt be|seen dead",
    "dead|walking the dead",
    "day of the dead",
    "grateful dead",
    "bored|scared|frightened|tickled|worried|done|sick|starved|talked|freezing|freeze ?half to death ?of|by|at",
    "death|die by chocolate|cake",
    "death cafe",
    "death certificate",
    "after|since|before|about|following|the|his|her|my ?my|the|his|her "
    "?mums|dads|wifes|husbands|sons|daughters|mothers|fathers|dogs|brothers|sisters|friends death",
    "suicide bereavement",
    "bereaved by|after suicide",
    "survivors of bereavement by suicide",
    "lost ~ to suicide",
    "suicide prevention",
    "suicide awareness",
    "suicide squad",
    "end of life",
    "end my life|lifes|lives insurance|cover|policy",
    "cut|cutting myself|meself ~ shaving|cooking|chopping|gardening|pruning|peeling|slicing|opening",
    "cut|cutting myself off|some|a|out|down|short",
    "hurt|hurting|injured|hurt ?myself ~ "
    "playing|football|lifting|gym|running|falling|gardening|dancing|jogging|exercising|yoga|swimming|skiing",
    "hurt myself at|in|on the gym|football|class|stairs|kitchen|garden",
    "hanging out|around|basket*|baskets",
    "hang on|about|out",
    "shoot pool|hoops|me an|a|over",
    "shoot me ?a|an email|text|message|line",
    "overdose|overdosed|od|oding on|of chocolate|cake|tea|coffee|telly|tv|sun|christmas|biscuits",
    "jump off point",
    "jump on ?the|a bus|coach|trampoline|bandwagon|bike",
    "jump at the",
    "stroke|heart ?attack|failure "
    "club|group|support|survivors|survivor|recovery|rehab|association|exercise|patients|education|awareness|class|"
    "classes|choir",
    "had a|my ?mini|big|small|bad heart|hart attack",
    "after|since|from|following a|my|his|her|the ?mini stroke|heart ?attack",
    "chest pain clinic",
    "safe place|space|spaces|to|driver|driving|guarding|deposit|home|cycling|food",
    "domestic abuse|violence training|course|awareness|volunteer|volunteering|charity|worker",
    "volunteer|volunteering ~ domestic abuse|violence|samaritans",
    "first aid ~ choking|bleeding|breathing|unconscious",
    "first aid",
    "hits|hit|beats|beat ~ at|to|in ?the ?a "
    "chess|cards|pool|bowls|darts|tennis|golf|dominoes|scrabble|football|snooker|bingo|it|table|badminton|monopoly|"
    "bowling|everything|quiz|fifa|wii|draughts|post|end|dance|top",
    "hit|hits|hitting|slapped|whacked|stung ?me|us with|by ~ "
    "bill|charge|fee|fine|news|question|invoice|letter|rent|demand|surcharge|costs|tax|increase",
    "beats me why|how|what",
    "hit the gym|pool|road|books|town",
    "punch bag|bags",
    "abuse of power",
    "abusive language",
    "drug|alcohol|substance abuse",
    "the|in|at|very end",
    "life savings|story|skills|drawing|long|coach|coaching|saver|saving|guard|boat|jacket|line",
    "live|living in|on|here|near|at|alone|there|next|nearby|independently|by|around|round|above|below",
    "living room|wage|will|with|costs|cost",
    "go on "
    "mondays|monday|tuesdays|tuesday|wednesdays|wednesday|thursdays|thursday|fridays|friday|saturday|saturdays|sunday|"
    "sundays|the|a|an|trips|trip|holiday|my|stairs|buses|bus|trains|own|walks|weekends|weekdays|foot|time",
    "going on the|a|an|trips|holiday|mondays|tuesdays|fridays|weekends|stage",
    "carry on working|with|walking|shopping|bags",
    "in danger of losing|eviction|being|getting",
    "save me some|money|a|time|the|having|going|from",
    "threatened|threatening ?me with|to eviction|evict|bailiffs|court|bailiff|homelessness|cut|disconnect|take",
    "it|that|this|really|just|news|grief|arthritis|covid|menopause ?really|just|has hit|hits me",
    "hit|hits me ?so up|hard",
    "feel|feeling|feels|be|am|im|i|not ?very safe|unsafe "
    "on|driving|walking|going|crossing|cycling|using|swimming|standing|in|out|carrying|climbing|alone ?the "
    "?shower|bath|stairs|kitchen|road|street",
    "emergency dentist|plumber|contact|number|fund|loan|food|lighting|exit|tax",
    "identity crisis",
    "cost of living crisis",
    "mid|midlife ?life crisis",
    "housing|energy|climate|crisis crisis|loan",
    "crisis at christmas",
    "crisis loan|payment|fund|grant",
    "scared|frightened|afraid|terrified of "
    "heights|dogs|spiders|flying|water|needles|the|dentists|computers|falling|cancer|going|crowds|lifts|change|being|"
    "forgetting|losing",
    "scared|frightened|afraid to try|ask|drive|join|swim",
    "not|isnt|arent safe to drive|eat|use|walk|drink|swim|cross|cycle",
    "trapped nerve|wind",
    "want|wanted|going to|too die|dye my hair|it|them|wool|fabric|clothes",
    "go|went|goes to sleep then|at|by",
    "disappear from|off|into the|list|menu|screen|website",
    NULL,
};

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
    "collapsed|colapsed|collasped|collapsing|colapse|collapse",
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
    "?i|im|ive ?am|just|really|so done|finished ?now|with|here ?this|it|life|everything|world|all",
    "?i ?just|really cant|cannot|cnt do|go|cope|carry|take ?with ?on ?this|it|life ?on anymore|any|longer|nomore|no "
    "?more|longer",
    "this|its|it is|its ?the end ?for ?me",
    "?i ?just ?want|need|wish|wanna peace|out|death|to|go|die ?die|go ?home ?forever|now",
    "?its|it ?is|all|just all|too over|much ?for ?me ?now",
    "?im ?i ?am ?on|at ?the bridge|edge|tracks|roof",
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
    "?its ?all over for me",
    "?i|im ?ive ?am done ?with ?everything|it|all",
    "?i|ive ?just|really|have give|giving|given up",
    "crisis|crysis|crises",
    "?=i ?feel|feeling ?am|so|completely hopeless|worthless|desperate",
    "samaritans|samaritan|samaratans|shout",
    "?i cant|cannot|cnt do|take|cope|go ?with ?on ?this|it anymore",
    "?please ?=please somebody|someone|anyone ?please help ?me ?please ?now",
    NULL,
};

const char *const crisis_abuse[] = {
    "=partner|uncle|grandad|cousin|teacher|neighbour|stepbrother|man|boss ~ "
    "touches|touching|touched|fondl*|flashed|kissed me|us|"
    "my|her ?daughter|son|kids|child",
    "=partner|they|parents|neighbours ~ =hits ?my|our|the|his|her "
    "own|little|baby|mum|mother|kids|children|son|daughter|"
    "sister|brother|nan|wife|child|kid|him|her|dad|dog",
    "=partner|they|someone|man|men|people|neighbours|lads|gang|flatmate|carers|staff|nephew|stepson|stepmum|stepfather|"
    "grandad|grandson|lodger|landlord|teacher|boss|stranger|stalker|parents|relative|cousin|friend ~ =hits|hitting "
    "me|us|kids|children|mum|her|him|baby|daughter|son|child",
    "been|being|got|get|gets|getting|was|am|im|keep|keeps|bein ?being|getting|really|regularly|constantly|always "
    "=hits ?up ?by|at|off|from ?my|him|her|a|the|home",
    "=hits me "
    "?up|about|when|every|again|around|in|if|with|at|last|at|for|cos|because|so|yesterday|today|regularly|daily",
    "puts|put|putting|lays|laid|raises|raised|has|had|got ?his|her|their|a ?his hands|hand|fists|fist|knife|grip "
    "?on|round|to|around|at ?me|my ?neck|throat",
    "throws|threw|throwing|chucks|smashes|smashed|chucked ~ at me|us",
    "=partner ~ smash*|breaks|throws|threw|throwing ~ things|stuff|plates|house|phone|place|furniture|up",
    "pulls|pulled|pulling|drags|dragged|yanked ?me ?by ?my|the hair",
    "black|gave|give|gives|got|have|covered|bruise|bruises|full ?me|in|with|of ?a ?black|bruises|bruised|busted "
    "eye|eyes|bruises|bruise|bruising|lip ?from ?him|her",
    "bruises ?all on|all|from|over|where",
    "=partner|they|hell|hed|shed|shell ~ kill|killing|murder|bury|burn|finish|hurt|harm|destroy|ruin|acid "
    "me|us|kids|mum",
    "kill|murder|hurt me if|when ?i ?ever ?try|tell|go|leave|told|left|say|speak|find|found|to",
    "threat|threats|threaten*|threatning|theatening ?to|from|by|with|off|of "
    "my|him|her|me|us|kill|hurt|partner|husband|ex|boyfriend|wife|family|son|harm|violence|knife|share|post|photos|"
    "acid",
    "=partner|they|family|parents|inlaws|inlaw|law|uncle|hubby ~ wont|doesnt|never|dont|not|wouldnt|refuses|"
    "refuse|stops|stopped|forbid*|prevents ?to ~ let|lets|allow|allows|letting|me|permit ~ "
    "me|out|leave|go|see|have|use|eat|talk|work|phone|speak|meet|study|sleep|contact|friends|doctor|wear|spend",
    "wont|doesnt|never|dont|wouldnt let|lets|allow|allows|letting me ?to|even|ever ?ever "
    "out|leave|go|see|have|use|eat|talk|work|phone|speak|meet|study|sleep|contact|wear|spend|be|anything",
    "not|never|isnt|aint|arent ?even allowed|aloud|permitted|alowed ?to|out|any|my|friends "
    "?go|see|have|leave|speak|use|"
    "own|wear|spend|talk|money|a|work|be ?out|alone|my ?own",
    "=partner|they|someone ?is|always|keeps|has|constantly|s ?always|constantly|keeps|all "
    "control*|monitor*|track*|spy*|spie*|stalk*|follow*|watch*|check*|reads|isolates|gaslight*|gaslit|manipulates|"
    "manipulating ?all|what|everything|my|where|on ?i|my ?phone|every "
    "me|i|my|phone|everything|move|messages|texts|location|moves",
    "control*|monitors|tracks|checks ?all ?my|everything|what|where money|phone|i|life|move|movements|messages|eat|"
    "wear|whatsapp|bank",
    "=partner|they ~ takes|took|taken|taking|controls|keeps|hides|hid|checks|tracks|reads|watches|confiscated|steals|"
    "stealing|stole|spends ?all ?of ?away ?my|mums|her|his ?all ?of ?own "
    "money|phone|passport|passports|wages|benefits|card|cards|texts|messages|bank|documents|pension|id|visa|papers|"
    "keys|medication|wage|savings",
    "locks|locked|locking|lock|shut|shuts|trap|trapped|traps|kept|keeps|keeping|hold|held|chained ?me|us ?like ?a "
    "in|inside|prisoner|captive|hostage|indoors ?against ?the|my|a ?room|house|bedroom|cupboard|flat|will",
    "locks|locked|shuts|puts|kicks me|us out ~ night|cold|naked|garden",
    "prisoner in ?my|her|his ?own",
    "=partner|they|temper|drink ~ gets|is|got|turns|getting|goes|become|becomes|became|went|go ?really|very|so|quite|a "
    "?bit physical|rough|nasty|handsy|aggressive|agressive|scary|violent|vilent|abusive|handy|mad|angry|mean|dangerous|"
    "threatening|controlling|jealous ?with|at|to|towards|when|if|and ?me|us|i",
    "=partner|they ?is|are|s|has|can ?being|so|very|really|always|been ?very|so "
    "violent|abusive|controlling|aggressive|agressive|vilent|abuseive|coercive|manipulative|cruel|threatening",
    "touch*|fondle*|interfer*|messing ?with ?me|my|her|him ?daughter|son|kid "
    "inappropriately|down|there|where|when|private|privates|sexually|bum|breasts",
    "make|makes|making|made|force|forces|forced|forcing|pressur* ?me|us|her ?to|into "
    "?have|do|having|sleep|doing|with|go ?with "
    "sex|men|strangers|prostitut*|marry|marriage|marrying|porn|abortion|steal|beg",
    "sex|sexual ~ dont|didnt|without|against ~ want|say|consent|will",
    "sell|selling|sells|sold ?my body|sex|myself|herself",
    "prostitut*|pimp|pimps|pimped|pimping",
    "traffick*|cuckooed|cuckooing|countylines",
    "county lines",
    "being|am|been|was exploited|groomed",
    "groomed by|online",
    "forc*|arrang*|make|makes|making|pressur*|taking|send|sending|against ~ marr*|wed|wedding",
    "marry|marrying|marriage|wed ~ dont|didnt|not|against|refuse|forced|my|will ~ want|know|will|love|chosen|consent",
    "honour|honor|izzat ?based killing|killings|based|violence|abuse|crime",
    "mutilat*|fgm|cut|cutting|circumcis* my|her|daughter|girls|girl ?down|there",
    "someone|somebody|man|stranger|intruder|burglar|he|ex|they|people|men ?is|hes|s|has|are|trying|trying|just|been "
    "?trying ?to|been ?just ?get broke|breaking|broken|inside|in|getting|get|outside|climbing|trying|banging|break|"
    "kicking|smashing ?is|in|into|at|on|down ?to ?my|the|break|get "
    "?in|into ?my house|door|flat|home|window|room|garden|car",
    "someone|somebody ?is|s|are trying|broke|breaking|breaks to|in|into ?my|break|get ?house|in",
    "being|am|was|been|im|keep|keeps ?being|getting burgled|robbed|mugged|attacked|chased|followed|watched|stalked|"
    "harassed|targeted|blackmail*|tormented|intimidated",
    "get|getting|run|running|ran|escape|escaping|flee|fleeing|fled|leave|leaving|hide|hiding|safe|protect|protection|"
    "away|flee ?away ?from|with ?my|from|an|this|safely|a|the ?abusive|violent|my|kids|dangerous|bad "
    "him|her|husband|partner|relationship|marriage|boyfriend|bf|girlfriend|ex|dad|wife|stepdad|father|violence|"
    "situation|"
    "safely|abuse|danger|violent|abusive|brother|uncle|inlaws|bloke|fella",
    "need|want|have|got ?to leave|escape ~ scared|hurt|kill|violent|abus*|safe|frightened|dangerous|hits|beats",
    "leave|leaving|left ~ violent|abus*|hits|scared|frightened|beats|dangerous",
    "scared|frightened|afraid|terrified|petrified|scard|skared|scarred|scaird|fritened|frightend|fear|fearful|wary|"
    "nervous|terified ?of|about|around|when|to|for|what|if|that ?my|what|the|own|our|of ?own ?ex|step "
    "him|her|he|husband|hubby|partner|boyfriend|bf|girlfriend|gf|wife|ex|dad|father|stepdad|son|brother|uncle|them|"
    "bloke|fella|missus|mum|inlaws|life|stepson|parents|carer|man|hes|flatmate|landlord|grandson|nephew|safety",
    "scared|frightened|afraid|terrified|scard|skared|scaird|fritened ?to|too|about|in|of ?go|be|at|going|being|my|in|"
    "leave ?back|own ?my home|house|flat ?alone|with|to",
    "=partner|they|he ~ scare*|scaring|frighten*|terrif*|terroris* me|us|kids|her",
    "scares|frightens|terrifies|terrorises me|us|the|kids",
    "eggshells|egg ?shells shells|around|eggshells",
    "walk|walking on eggshells|eggshell|egg",
    "find|finds|found me|out|us|where ~ kill|hurt|beat|hit|mad|i|am|live|hiding",
    "hiding|hid|hidden in|from|out ?in ?the|my "
    "bathroom|toilet|cupboard|him|her|husband|partner|ex|boyfriend|dad|garage|loo",
    "=dont|if|in|cant|hell|before|incase ~ he|she|they|him|her|husband|partner|hes|boyfriend ~ "
    "see|sees|finds|read|reads|checks|knows|looking|listening|find ~ phone|text|texts|message|messages|this|out|me",
    "dont text|call|ring|phone|reply|answer ~ he|hes|husband|him|partner|she|shes ~ "
    "reads|sees|checks|knows|see|find|finds|angry|listening|suspicious",
    "he|she ?will|might|may|can|could|is|always ?always see|sees|reads|read|checks|check|find|finds|has ?my|this|these|"
    "the messages|message|texts|text|phone|msgs",
    "speak|talk|say ~ he|hes|she|shes ?is ?in|here|listening|home|next",
    "=hits|hitting ?my|our|the mum|mother|kids|children|son|daughter|baby|sister|brother|nan|wife",
    "neglecting|neglected|neglects ?by ?my me|mum|dad|kids|child|him|her|children|baby|husband|carers|carer",
    "starves|starving ?me|my mum|child|kids|me",
    "=partner ~ "
    "hit|hits|hitting|beat|beats|beating|punch*|kick*|slap*|hurt|hurts|hurting|strangl*|chok*|threaten*|rape*|attack*|"
    "smack*|stab*|shove*|burns|burnt|bully|bullies|bullying|batter*|pushes|pushed|grabs|spits|abuse*|abusing ?at "
    "me|us|kids|children",
    "=partner ~ kill|killing|murder me|us",
    "=partner ~ scares|frightens|controls|follows|stalk*|terrifies|terrorises|threatens me|us",
    "=partner is|are|was|can|keeps|gets|become|being|has|turned|been ?been|become|being|getting|so|very|really|to ?so "
    "violent|abusive|controlling|aggressive|hitting|threatening|beating|abuseive|aggresive|abusing|vilent",
    "hes|shes ?so|very|really|been|getting|always ?so violent|abusive|controlling|aggressive|threatening",
    "violent|abusive|controlling =partner|relationship|home|marriage",
    "=partner ~ wont|doesnt|never|dont|not|wouldnt let|lets|allow|allows|letting me ?to "
    "out|leave|go|see|have|use|eat|talk|work|phone|speak|meet|study|sleep",
    "=partner ~ takes|took|controls|keeps|hides|checks|tracks|reads|watches ?all my "
    "money|phone|passport|wages|benefits|card|texts|messages|bank",
    "locked|locks|locking|lock|shut|trap|trapped|traps me in|inside|up",
    "being|am|im|been|was|get|getting|got ?being|sexually "
    "abused|beaten|raped|stalked|blackmailed|controlled|assaulted|harassed|harrassed|battered|trafficked|attacked|"
    "molested|groped",
    "being|getting|get|keeps|keep hit|threatened|followed|hurt",
    "hit|hits|beats|beating|punched|punches|kicked|kicks|slapped|slaps|strangled|strangles|choked|choked|raped|rapes|"
    "assaulted|abused|abuses|abusing|battered|molested|groped|stalks me",
    "=partner ~ shouts|shouting|screams|screaming at me|us",
    "keeps|keep|been|is|someone following me",
    "stop|stops|keeps|keep hurting|hitting|beating|threatening me",
    "domestic violence|abuse|abus|violent|abusive|vilence",
    "domesticabuse|domesticviolence|dv",
    "abus* at|in|by ?my ?the home|family|marriage|relationship|husband|partner|wife",
    "sexual|sexually|physical|physically|emotional|emotionally|financial|elder|child|verbal|verbally|mental|mentally "
    "abus*|assault*",
    "rape|raped|raping|rapist",
    "not|dont|doesnt|never feel|feeling|be ?very|at|so|all ?all safe",
    "im|am|i|me|were|we|are not|isnt ?very|really safe",
    "not safe at|here|with|tonight|anymore ?home|him|her",
    "safe at home not|no|never",
    "unsafe at|in|with|here ?my home|him|her|house|here|relationship",
    "feel|feeling|am|im ?very|so|really unsafe|threatened",
    "scared|frightened|afraid|terrified|petrified|scard|skared|fritened|fear of ?my "
    "him|her|he|husband|hubby|partner|boyfriend|bf|girlfriend|gf|wife|ex|dad|father|stepdad|son|brother|uncle|family|"
    "them|bloke|fella",
    "scared|frightened|afraid|terrified|scard|skared to|too go|be|at ?at home ?alone",
    "scared|frightened|afraid|terrified|fear for my life|safety",
    "scared|frightened|afraid|terrified|scard ?that he|she|hes|shes|they|theyll|hell|shell|he ~ me|find|kill|hurt|back",
    "escape|escaping|flee|fleeing ?from ?my ?an ?abusive|violent "
    "him|her|husband|partner|relationship|marriage|violence",
    "get|run|getting|running away from ?my ?an ?abusive|violent "
    "him|her|husband|partner|relationship|marriage|boyfriend|ex|dad",
    "refuge",
    "womens|women aid",
    "forced|arranged ?into ?a ?arranged marr* ?against",
    "force|forcing|making|make me ?to ?into ?get|a marr*",
    "honour|honor killing|based|violence",
    "fgm",
    "stalker|stalking|stalked",
    "coercive|coersive",
    "dont let him|her|them know|find|see",
    "modern ?day slavery|slave",
    "as a slave",
    "strangled|strangling",
    NULL,
};

const char *const crisis_abuse_alone[] = {
    "abuse|abused|abuser|abusive|violence|violent|abus",
    "scared|frightened|terrified|afraid|scard|skared",
    "?im ?i ?am ?so|very|really scared|frightened|terrified|afraid ?now|please|help|tonight",
    "?i|im ?am|feel|dont ?not|feel unsafe",
    "not safe",
    "beaten|hits|slaps",
    "=partner hits|beats|hit|hitting",
    "my =partner hits|beats|hit|hitting",
    "?someone|he|they is|hes|are|followed hurting|following me",
    "hes|shes|theyre hurting|following|hitting|here|outside|coming|back ?me ?for|now",
    NULL,
};

const char *const crisis_now_alone[] = {
    "?=please ?i ?need 999|111|112|911 ?=please",
    "?=please ?i ?need|want ?some ?urgent help ?me ?right now|urgently|asap|immediately|fast ?=please",
    "now|urgent|urgant|urgently|emergency|emergancy|emergencey|emergancey|asap|sos|mayday",
    "safe|danger|police|ambulance|rescue",
    "option 0|zero|nought",
    "0|00|zero|nought|o",
    "0 ?help ?now",
    "0|zero help|now|please|pls ?now",
    NULL,
};
