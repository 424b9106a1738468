/*
 * crisis_harmless.c - what only sounds grave; how these tables came about is in crisis_words.h.
 */
#include "dialogue/crisis_words.h"

#include <stddef.h>

const char *const crisis_harmless[] = {
    "hear|hearing voices|voises group|groups|network|support|meeting|meetings|circle",
    "blood ?pressure test|tests|pressure|sugar|sugars|results|donor|donation|thinners|group|clinic",
    "#1 ?of ?my|the =meds ?a|every|each|per|twice|once|in|at day|daily|morning|night|week|breakfast|time|bedtime|meals",
    "bull* ~ school|class|nursery|college|kids|girls|boys|online|playground",
    "self esteem|confidence ~ floor|rock",
    /* what families, homes and carers say every day */
    "leave|leaving|left him|her|my|mum|dad|them|nan|our ?husband|wife|mum|dad|mother|father|son|daughter|partner ?at "
    "?home "
    "?at ?home alone|on|for|unattended|with|by|unsupervised|overnight",
    "let|lets|letting me|us|anyone|carers|nurses|him|her|them|nobody "
    "help|wash|bath|bathe|feed|clean|dress|shower|care|near",
    "let|lets|letting me|us|him|dad|them see ?my|the|our|his "
    "kids|kid|children|child|son|daughter|baby|grandkids|grandchildren|grandson|granddaughter",
    "cant|cannot|couldnt|wont live|cope|carry|go|sleep|manage|keep ?on|up ?going ?on ?like ?this ?with|in|on|paying|"
    "without|having|because|for ?of|this|the|all|my|so|a|no ?much "
    "mould|mold|damp|rent|bills|noise|noisy|neighbours|neighbour|rats|mice|cold|heating|debt|debts|money|leak|leaks|"
    "water|"
    "mess|benefits|wages|stairs|pension|job|commute|bathroom|kitchen|landlord|smell|cockroaches|uc|pip|working|walking",
    "hate being "
    "on|alone|by|in|at|single|broke|poor|skint|old|lonely|fat|overweight|unemployed|stuck|indoors|late|retired|"
    "cold|bored|deaf",
    "ceiling|roof|wall|fence|floor|shed|shelf|bed|chair|business|marriage|lung|tent|cupboard|ceilings|kitchen|sofa "
    "?is|has|have|s ?just|all|also|now collapsed|collapsing|collapse",
    "collapsed lung|arch|arches|vein|disc|ceiling|roof|drain|wall|fence|sofa|bed",
    "choking|choked|choke up|on ?with ?tears|emotion|my|words",
    "missing ?out ?on ?from|a|some|my|his|her "
    "school|college|lessons|work|out|meals|home|deadlines|appointments|tooth|teeth|payments|letter|letters|parcel|"
    "company|"
    "friends|people|classes|church|him|her|them",
    "blue with cold|the",
    "blue badge",
    "husband|wife|dad|mum|son|he|she|hes|shes|partner ?is|was|are|has ?very|so|really|quite|more|not|a "
    "fit|handy|meanwhile ?and|enough|for|but|man|hands",
    "trapped in|by ?a|my|the|this "
    "debt|debts|poverty|contract|cycle|benefits|arrears|gas|wind|job|lease|tenancy|mortgage|lift",
    "urgent|urgently|immediate|emergency help|advice|support|need ?some|for ?a|some ?with|for|about|on|paying|finding "
    "?my|"
    "the|a|some|our food|bills|rent|housing|money|debt|debts|heating|electric|gas|nappies|eviction|boiler|benefits|pip|"
    "homelessness|job|milk|clothes|repairs|forms|leak",
    "help tonight|tomorrow|fast|quickly|asap|quick|urgently ?please "
    "?with|for|nowhere|finding|about|moving|filling|my|to "
    "?a|my|the|to|somewhere "
    "food|bills|rent|housing|money|debt|sleep|live|stay|heating|electric|gas|forms|form|move|place",
    "ambulance took|takes|service|job|jobs|driver|drivers|transport|station|crew|car",
    "by|patient|hospital|in ambulance",
    "point|use in|of|to ?going ?to ?a|the|this|my|ringing|calling|applying|trying|asking ?for|to ?a|the|my "
    "college|school|university|gym|applying|work|claiming|voting|exercise|ringing|calling|diet|dieting|slimming|job|"
    "service|"
    "text|texting|council|doctors|gp|surgery|jobcentre|lose|get|benefits|dwp",
    "care|cares|notice|notices|listens ?about|for ?us|our|the|old|poor "
    "pensioners|pensioner|elderly|tenants|carers|disabled|mums|dads|youth|young|veterans|mould|damp|rubbish|litter|"
    "noise|"
    "repairs|street|state|council|community|area|area|people|folk",
    "disappear to|for a|spain|the|few|on|holiday|somewhere ?day|week|weekend|while",
    "it|this|that|rain|alarm|tap|pipe|toilet|boiler|dog|noise|dripping to stop|end "
    "raining|leaking|snowing|ringing|dripping|smelling|beeping|barking|running|making|banging",
    "cut|burnt|burned|hurt|broke|broken|sprained|injured|twisted|pulled my|his|her|a ?left|right|big|little|lower "
    "hand|finger|fingers|thumb|toe|toes|foot|knee|back|ankle|shoulder|elbow|hip|leg|muscle|tendon|neck",
    "son|sons|daughter|daughters|child|kid|grandson|granddaughter|boy|girl|lad|teenager|kids|he|she|hes|shes|nephew "
    "?is|was|are|has|gets ?been|being|getting|gets|keeps ?being bullied",
    "bullied|bullying at|in ?his|her|my|the|our school|college|work|uni|playground|class|nursery|office|job",
    "angry|mad|annoyed|aggressive|nasty|mean|violent|rough with|at|about|over|because|due ?the|my|his|of|to "
    "?his|her|the "
    "council|landlord|telly|tv|weather|news|politics|football|himself|herself|world|housing|neighbours|dwp|government|"
    "computer|phone|dementia|alzheimers|autism|meltdown|meltdowns|sugar|tumour|stroke|illness|delirium",
    "lock|locks|door|doors|window|windows|gate ?is|are|has ~ broken|bust|broke|open|stuck|smashed|shut ~ feel|dont|not|"
    "isnt ?feel|very safe|secure|unsafe",
    "had ?some|a|bad|my chest pain|pains|infection last|in|back|few|ago|before|years|when "
    "?year|month|summer|winter|spring|"
    "january|february|march|april|may|june|july|august|september|october|november|december",
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
    "say|saying|said|waved goodbye|bye to ?my|the smoking|fags|sugar|weight|winter|debt|bills|drink|old|"
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
    "life ?is|s ?far|way too|so short|busy|good|hectic",
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
