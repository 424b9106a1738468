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
    /* idioms */
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
    "mum|dad|wife|husband|boss|mother|father|gp|daughter|son will|would|is|gonna going|kill|to|gonna ?kill me "
    "if|for|when",
    "mum|dad|wife|husband|boss|mother|father|gp|daughter|son will|would kill me if|for|when",
    "painkiller*",
    "pain killer*",
    "weed|lady|insect|bug killer*",
    "kill weeds|germs|flies|ants|slugs|the bugs|germs|weeds",
    "die hard",
    "diehard",
    "to die for",
    "dying|die|died to see|meet|try|know|go|join|get|start|learn|dance|come|hear|play",
    "dying for a|some|the",
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
    "had a|my ?mini|big|small|bad stroke|heart ?attack",
    "after|since|from|following a|my|his|her|the ?mini stroke|heart ?attack",
    "chest pain clinic",
    "safe place|space|spaces|to|driver|driving|guarding|deposit|home|cycling|food",
    "domestic abuse|violence training|course|awareness|volunteer|volunteering|charity|worker",
    "volunteer|volunteering ~ domestic abuse|violence|samaritans",
    "first aid ~",
    "hits|hit|beats|beat me at|to the|in",
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

const char *const crisis_life[] = {
    /* suicide, by its name */
    "suicid*|sucid*|suisid*|suicd*|suiside*|suacid*|sewicide|suecide|suiced",
    "unalive|unaliving|unalived|kms|killmyself|kmself",
    "kill|kil|kll|killing|kiling|killin|end|ending|hang|hanging|hangin|drown|drowning|shoot|shooting|harm|harming|"
    "harmin|hurt|hurting|hurtin|cut|cutting|cuttin|burn|burning|stab|stabbing|poison|starve|starving|gas|gassing =self",
    "kill|killing|kil|end|hang|harm|harming|hurt|hurting|cut|cutting|stab|drown my|me|mi self|sel|slef",
    "kill me|mee",
    "selfharm*|selfhurt*",
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
    "cant|cannot|cnt ?=to ?keep|go|carry go|on|going ?on ?anymore",
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
    "die|dying|dead|kill|killing|death|kil",
    "?=i hurt|hurting|cutting|cuts",
    "hang|hanging",
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
