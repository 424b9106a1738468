/*
 * crisis_abuse.c - being hurt or held at home, and calls for help that give no cause; see crisis_words.h.
 */
#include "dialogue/crisis_words.h"

#include <stddef.h>

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
    "get|getting|run|running|ran away|safe|safely|out|far ?away ?from|with ?my|from|an|this|safely|a|the "
    "?abusive|violent|"
    "my|kids|dangerous|bad him|her|husband|partner|relationship|marriage|boyfriend|bf|girlfriend|ex|stepdad|father|"
    "violence|situation|abuse|danger|violent|abusive|inlaws|bloke|fella",
    "escape|escaping|flee|fleeing|fled|leave|leaving|hide|hiding|safe|protect|protection|away|flee ?away ?from|with "
    "?my|from|an|this|safely|a|the ?abusive|violent|my|kids|dangerous|bad "
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
    "has|got|have|hold|looks|goes|checks|reads|reading|through ~ my phone|mobile|messages ~ ~ dont|not|never "
    "text|call|ring|phone|reply|answer|message",
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
    "domestic|domestik|domestc "
    "violence|abuse|abus|violent|abusive|vilence|violance|violense|voilence|violents|vilance|violece|abusse",
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
    "now|urgent|urgently|emergency|emergancy|crisis|sos =please",
    "option 0|zero|nought",
    "0|00|zero|nought|o",
    "0 ?help ?now",
    "0|zero help|now|please|pls ?now",
    NULL,
};
