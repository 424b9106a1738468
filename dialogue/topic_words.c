/*
 * topic_words.c - how people put what they need. Own writing; keywords of one word are with the needs (need.c). Longer
 * than a file of code would be, because it is one table: a text is weighed against all of it.
 */
#include "dialogue/topic_words.h"

#include <stddef.h>

const struct topic_phrase topic_phrases[] = {
    {"cant|cannot|struggling|struggle|couldnt ?to ?pay ?afford ?my|the rent|rnt", "HOME", "rent"},
    {"rent|rnt|rentt ?arrears|arears|arrers", "HOME", "rent"},
    {"arrears|arears|arrers", "MONEY", "debt"},
    /* people */
    {"meet|meeting|make|making|find ?some ?new people|friends|freinds|frends|mates|others|ladies", "FRIENDS", ""},
    {"no|any|few friends|mates|freinds|one ?to ?talk", "FRIENDS", ""},
    {"dont|havent|not know|see|speak|got|talk|have ?to anyone|anybody|nobody|many ?to|else|people ?talk", "FRIENDS",
        ""},
    {"live|living|lives|sat|sit|sitting|home|house ?all ?day alone|on ?my|his|her own", "FRIENDS", ""},
    {"so|very|feel|feeling|bit|really|is|get|gets|am|im|lonely lonely|lonley|lonesome|isolated|alone|bored", "FRIENDS",
        ""},
    {"lunch|coffee|social|ladies|mens|men|older|pensioners|knit|bingo|tea club|clubs|morning|mornings|group|afternoon",
        "FRIENDS", ""},
    {"mens|men|womans|womens shed|sheds|group|groups", "FRIENDS", ""},
    {"bingo|dominoes|socialising|befriender|befrienders|companionship|lonliness|lonelly", "FRIENDS", ""},
    {"day centre|center|centres", "FRIENDS", "day centre"},
    {"groups|clubs|activities|things|something|anything|stuff ?to ?do for ?the "
     "older|over|old|elderly|retired|pensioners|60s|50s",
        "FRIENDS", ""},
    {"somewhere|anywhere|place ~ go|sit|get|pop ~ day|daytime|afternoons|chat|warm|company", "FRIENDS", ""},
    {"craic|cracking|good craic", "FRIENDS", ""},
    {"older|retired|single|asian|indian|black|caribbean|somali|polish|muslim|sikh|hindu|gay "
     "men|women|people|elders|ladies|gentlemen|singles|group|groups|club|community",
        "FRIENDS", ""},
    {"warm space|spaces|hub|hubs|room", "FRIENDS", ""},
    {"new ?to ?the|in|round area|town|here|city|country|england|uk|london", "FRIENDS", ""},
    {"moved ?just ?to|into ?the here|area|town|village|recently|uk|england", "FRIENDS", ""},
    {"dont|havent|not|never|hardly|rarely|barely|no ?ever ?really "
     "?got|have|had|see|speak|spoke|spoken|know|talk|talked "
     "?to|many|any a|any|no|another|anyone|anybody|soul|people|one|friends|mates|visitors|nobody|family "
     "?soul|person|friends|else|living",
        "FRIENDS", ""},
    {"stuck|sit|sitting|sat|sits|staring|stay|stays|in|indoors|inside ?in|at|on|all ?the|my ?own "
     "house|indoors|home|walls|alone|day|own|inside",
        "FRIENDS", ""},
    {"someone|somebody|person|anyone|need ?to ?for ?a chat|natter|visit|company|coffee|cuppa ?with|to|me", "FRIENDS",
        ""},
    {"make|making|find|finding|meet|meeting|need|want|get ?some ?a ?few ?new friends|mates|friend|people|pals|company",
        "FRIENDS", ""},
    {"only|just talk|talks|speak|chat|have|got ?is ?to ?with ?the|my|a telly|tv|television|radio|walls|cat|dog|budgie",
        "FRIENDS", ""},
    {"knit|crochet|craft|sew|stitch|cards and|n|an natter|chat|chatter", "FRIENDS", "knit"},
    {"widow|widowed|widower ?and|but|am|im|feel|so lonely|alone|lonley", "FRIENDS", ""},
    {"go|goes|going|went|days|weeks|day|week|hours ?for ?days|weeks|all ~ without|not|never|no "
     "speaking|talking|seeing|speak|"
     "talk|see|chat|contact ?to|with ?anyone|anybody|a",
        "FRIENDS", ""},
    {"have|having|share ?a ?good laugh|giggle|chuckle|natter|chinwag|gossip|catchup ?with", "FRIENDS", ""},
    {"lonely|isolated|alone|bored since|after|because|cos|now", "FRIENDS", ""},
    {"someone|somebody|people|anyone|friend|friends|buddy|buddies|partner|mates|blokes|ladies|guys|men|women|others|"
     "folk ?to ?to "
     "go|play|walk|talk|eat|sit|watch|come|do ~ with",
        "FRIENDS", ""},
    {"go|going ?to ?out ?to ?the cinema|theatre|pub|bingo|cafe|lunch|shops ~ with", "FRIENDS", ""},
    {"left out|behind ?of", "FRIENDS", ""},
    {"by|on my|his|her|their|our self|myself|own|himself|herself", "FRIENDS", ""},
    {"by myself|himself|herself|meself", "FRIENDS", ""},
    {"mens|womens|ladies|seniors|sunday|community|church|saturday "
     "breakfast|brunch|lunch|lunches|dinner|dinners|tea|supper",
        "FRIENDS", ""},
    {"refugee|refugees|asylum|migrant|migrants group|groups|women|friends|club|drop|support", "FRIENDS", ""},
    {"only|just see|sees|speak|got|have|talk ?to ?my|the|is carers|carer|nurse|postman|doctor|wife|husband|dog|cat",
        "FRIENDS", ""},
    {"children|kids|son|daughter|sons|daughters|family ?have|has|all ?have left|moved|gone|flown ?away|out ?of ?the "
     "?home|nest|away|out|abroad",
        "FRIENDS", ""},
    {"too|so|very quiet|empty|silent ?at|in|here|without", "FRIENDS", ""},
    {"tea|coffee ?and|n cake|cakes|biscuits|chat|natter|talk", "FRIENDS", ""},
    {"on me|my tod|todd|jack|lonesome|larry", "FRIENDS", ""},
    /* moving */
    {"keep|keeping|stay|staying|get|getting|start|want ?to ?be "
     "moving|mobile|supple|fit|active|stronger|flexible|limber",
        "ACTIVE", ""},
    {"run|running|walking|walk|tri|cycling|dance|boxing|football|tennis|swim|swimming|netball|cricket|badminton|"
     "wheelchair "
     "club|clubs|class|classes|team|teams|lessons|group|basketball|rugby|tennis|sport|sports",
        "ACTIVE", ""},
    {"get|getting|up|increase|count|counting|more ?my|10000|daily steps ?up|in|daily", "ACTIVE", "walk"},
    {"tie|tia|thi|tay chi|chee", "ACTIVE", "tai chi"},
    {"balance|balancing ?is|has|s ?very|really|getting|not poor|bad|off|terrible|worse|good|problems|unsteady",
        "ACTIVE", "balance"},
    {"postnatal|pregnancy|prenatal|antenatal|mum|mums ?and|n ?baby yoga|pilates|exercise|fitness|swim|bootcamp",
        "ACTIVE", ""},
    {"exercise|exercises|exersize|exersise|excercise|yoga|pilates|swimming|stretches for|with ?a|my|people "
     "?bad|sore|with|poor ?a backs|back|knees|knee|hips|hip|joints|arthritis|shoulders|legs|pain",
        "ACTIVE", ""},
    {"weight loss|management|control|watchers|lose", "ACTIVE", "weight"},
    {"stop|prevent|avoid|had|having ?me|a|few|bad|another ?more falling|fall|falls", "ACTIVE", "balance"},
    {"off|away ?from the|his|my|her sofa|couch|settee|telly ?more", "ACTIVE", ""},
    {"physical|more ?physical activity|activities|training", "ACTIVE", ""},
    {"exercise|excersize|excercise on|by prescription|referral", "ACTIVE", ""},
    {"join|joining|start|starting|try|find|go|going|use ?to ?a|the|my ?local ?cheap|free "
     "gym|pool|swimming|yoga|pilates|"
     "zumba|dance|dancing|exercise|football|running|cricket|badminton|walking|bowls|keep ?fit ?class|club|team|group",
        "ACTIVE", ""},
    {"gentle|seated|light|easy|low|chair|water|outdoor|group|any|some ?impact exercise|exercises|yoga|movement|"
     "stretching|workout|fitness|sport|sports ?class|classes|group ?for|to|with",
        "ACTIVE", ""},
    {"exercise|exercises|yoga|swimming|walking|dance|dancing|pilates|gym|fitness|activity ?class|classes|group "
     "for|with|after ?people|someone|somebody|seniors ?with ?my|a|the "
     "?bad|poor|sore|old|elderly|people",
        "ACTIVE", ""},
    {"couch to|2|25k 5k", "ACTIVE", ""},
    {"park run|runs", "ACTIVE", "walk"},
    {"table tennis", "ACTIVE", ""},
    {"martial arts|art", "ACTIVE", ""},
    {"move|moving|exercise|exercising ?a|my more|bit|body|again", "ACTIVE", ""},
    {"gain|gained|put|putting|shift|shed|lost|drop|losing|lose|loose|reduce|watch|control ?on|some|a|few|my|too ?of "
     "?few "
     "?much ?bit weight|stone|pounds|kilos|timber|belly|fat",
        "ACTIVE", "weight"},
    {"leisure centre|center", "ACTIVE", ""},
    {"tea|line|ballroom|salsa|bollywood|latin|square dance|dancing|danse|dances", "ACTIVE", "dance"},
    {"zumba|aerobics|jogging|parkrun|aquafit|jog|netball|tennis|basketball|boxing|karate|hula|bhangra|squash", "ACTIVE",
        ""},
    {"chair ?based exercise|exercises|yoga|aerobics|zumba|pilates", "ACTIVE", "chair"},
    {"lose|losing|loose ?some weight|pounds|stone|belly", "ACTIVE", "weight"},
    {"over|too weight|fat|heavy", "ACTIVE", "weight"},
    {"slimming|overweight|obese", "ACTIVE", "weight"},
    {"get|getting|keep|be|more|bit|become ?more fit|fitter|fitness|moving|active|healthier", "ACTIVE", ""},
    {"walking|walk|running|cycling|bike|swimming|hiking group|club|groups|football|buddy", "ACTIVE", ""},
    {"tai|thai|ti chi|chee|chai", "ACTIVE", "tai chi"},
    {"falls|fall|strength|balance prevention|balance|class|classes|exercise|exercises", "ACTIVE", "balance"},
    /* hobbies */
    {"gave|bought|got|given|have|has|left|using ?me|him|her|us|my ?a|an|the|new ?new|old "
     "laptop|tablet|computer|ipad|pc|smartphone|kindle|chromebook ~ clue|know|use|work|how|idea|understand|help",
        "LEARN", "computer"},
    {"video|zoom|facetime|whatsapp|skype call|calls|calling|chat|chats", "LEARN", "computer"},
    {"bird|bee|train|plane|star|bat|butterfly|fossil|stamp|coin|metal "
     "watching|keeping|spotting|gazing|collecting|hunting|walks|watch|detecting",
        "LEARN", ""},
    {"conversation|citizenship|driving|theory|british|life|diy|sign|arabic|urdu|french|spanish|italian|polish|english "
     "class|classes|test|course|cafe|lessons|language|values|in ?the ?uk ?for",
        "LEARN", ""},
    {"model railway|railways|trains|making|boats|planes|engineering", "LEARN", ""},
    {"read|reading and|n|or write|writing", "LEARN", "english"},
    {"grandson|granddaughter|son|daughter|kids ~ laptop|tablet|ipad|phone|computer|smartphone", "LEARN", "computer"},
    {"need|want|new|start|find|take|try|looking|fancy ?up|for ?a ?new hobby|hobbies|interest|pastime|challenge",
        "LEARN", ""},
    {"nhs|doctors|gp|online|banking|mobile app|apps|form|forms|login|account|banking", "LEARN", "computer"},
    {"how ~ use|work|download|set|get ~ app|apps|phone|email|internet|zoom|whatsapp|laptop|tablet|website|facetime",
        "LEARN", "computer"},
    {"not|never|isnt|no|bad|rubbish|useless|hopeless|good ?very ?good with|at|on "
     "technology|computers|computer|internet|phones|it|tech|online|reading|spelling|maths",
        "LEARN", ""},
    {"learn|learning|improve|practise|practice|speak|better|study|lessons|classes|class ?to|my|in ?speak "
     "english|inglish|engish",
        "LEARN", "english"},
    {"english lessons|class|classes|course|conversation", "LEARN", "english"},
    {"use|using|learn|help|stuck|lessons ?with|to|on ?use ?a|the|my "
     "computer|computers|laptop|ipad|tablet|smartphone|internet|zoom|email",
        "LEARN", "computer"},
    {"it|computer|digital skills|lessons|training|course|class|classes", "LEARN", "computer"},
    {"local|family|black|history|heritage|archaeology history|group|walks|society|talks|tree", "LEARN", "history"},
    {"painting|drawing|pottery|crochet|knit|poetry|writing|guitar|piano|drama|theatre|ukulele|genealogy|sew|paint|drum*"
     "|creative",
        "LEARN", ""},
    {"book|reading|sewing|knitting|craft|chess|gardening|writing|drama|art|music group|club|clubs|classes|class|groups",
        "LEARN", ""},
    {"give something|back back|time", "LEARN", "volunteer"},
    {"be|become|want|like|some ?to ?a volunteer*|volenteer", "LEARN", "volunteer"},
    {"evening|adult|night class|classes|education|learning|school", "LEARN", ""},
    {"learn ?to ?a ?new something|read|write|cook|sew|skill|skills|language|paint|knit|draw", "LEARN", ""},
    {"cant|cannot|learn|learning|struggle|struggling|help|never|hard|not|difficulty ?me ?to ?with|good|very|learnt ?at "
     "?to "
     "read|write|spell|reading|writing|spelling|speak|speaking ?and|or ?write|writing|well|english",
        "LEARN", "english"},
    {"use|using|work|learn|understand|buy|set|stuck ?up|with|to|how ?my|the|a|this ?new "
     "phone|mobile|internet|online|app|apps|tv|facebook|whatsapp|computer|tablet",
        "LEARN", "computer"},
    {"book|reading|film|chess|writing|art|craft|quiz|drama|photo|photography|history|music|garden|gardening|language|"
     "science|model|stamp|singing|gardeners|knitting|sewing "
     "club|clubs|group|groups|society|circle|class|classes|course|"
     "night|workshop",
        "LEARN", ""},
    {"knit|knitting|stitch|crochet|craft|crafts|sew|art ?and|n natter|chat|knit", "LEARN", ""},
    {"keep|exercise|use|stretch|busy ?my|the brain|mind ?busy|active|sharp|going", "LEARN", ""},
    {"help|helping|volunteer ?out ?at|in|with|for ?a|the|my|local charity|foodbank|community|others|shop", "LEARN",
        "volunteer"},
    {"wood|metal work|working|carving|turning", "LEARN", ""},
    {"something|anything|thing ?new|to|interesting|creative|different ?to learn|creative|make|hobby|interesting",
        "LEARN", ""},
    /* money */
    {"free|cheap|help|pay|paying|afford|cant ?with|for ?the|my|a ?kids school "
     "meals|meal|dinners|dinner|lunches|uniform|"
     "uniforms|trip|trips|shoes|bus",
        "MONEY", ""},
    {"what|which|any|wat ?other benefits|benifits|allowances|grants|entitlements ?can|am|do ?i", "MONEY", "benefits"},
    {"heat|heating|eat|eating and|or|n eat|heat|eating|heating", "MONEY", "bills"},
    {"funeral|burial|cremation|headstone cost|costs|grant|payment|payments|expenses|money|pay|fees|help|plan", "MONEY",
        ""},
    {"pay|paying|afford|cost|costs ?for|of ?a|the|his|her|my ?mums|dads|husbands|wifes funeral|burial|cremation",
        "MONEY", ""},
    {"bereavement|maternity|sick|paternity|redundancy|widows|child|household|cold|winter|fuel|housing|carers|"
     "disability|"
     "support|severe "
     "payment|payments|pay|pension|benefit|allowance|grant|fund|maintenance|loan|element|premium",
        "MONEY", "benefits"},
    {"no recourse ?to ?public ?funds", "MONEY", ""},
    {"nrpf", "MONEY", ""},
    {"baby|milk|food|fuel|healthy|formula|clothes|supermarket|energy|start "
     "milk|voucher|vouchers|start|card|formula|grants",
        "MONEY", ""},
    {"tv|television licence|license|licences", "MONEY", ""},
    {"scratch|lottery|betting|slot|fruit|poker|casino "
     "card|cards|tickets|machine|machines|addiction|shop|shops|problem|apps",
        "MONEY", "gambling"},
    {"school meals|uniform ?clothing grant|voucher|vouchers|help|cost|costs", "MONEY", ""},
    {"in|with|about|got|have|my ?lots ?so ?of ?much debt|debts|dept|arrears", "MONEY", "debt"},
    {"owe ?a|lots ?of money|loads|rent|council|tax|everyone|hundreds|thousands", "MONEY", "debt"},
    {"cant|cannot|struggling|struggle|couldnt|trouble|difficulty|unable ?to afford|pay|paying "
     "my|the|for|food|bills|gas|electric|anything|energy|council|heating|shopping|tax ?bills|bill",
        "MONEY", "bills"},
    {"behind|struggling|struggle|trouble ?on|with ?my|the ?gas|electric|energy|council|water "
     "bills|bill|tax|meter|debts|payments",
        "MONEY", "bills"},
    {"no|any|run|ran|short|out|help|little ?out ?of|with money|cash|funds|dosh", "MONEY", ""},
    {"money|cash ?is worries|worry|problems|problem|trouble|troubles|advice|tight|help|management|run", "MONEY", ""},
    {"council tax ?arrears|debt|bill|letter", "MONEY", "council tax"},
    {"universal|pension|uni|carers credit|credits|allowance", "MONEY", "benefits"},
    {"attendance allowance", "MONEY", "benefits"},
    {"esa|dla|pip|uc|jsa|dwp|sanctioned|housing "
     "benefit|form|forms|appeal|claim|stopped|assessment|letter|application|money|payment",
        "MONEY", "benefits"},
    {"esa|dla|dwp|jsa|sanctioned|payday|broke|overdraft|pawn*|bailif*|potless|creditors|credit", "MONEY", ""},
    {"food bank|banks|parcel|parcels|voucher|vouchers|pantry", "MONEY", "food"},
    {"need|no|get|for|any|free|without|some ?some|to food|eat", "MONEY", "food"},
    {"nothing|not|havent|hungry|starving ?to|eaten|got|and ?enough ?for eat|food|hungry|starving", "MONEY", "food"},
    {"loan sharks|shark", "MONEY", "debt"},
    {"find|finding|looking|need|want|get|getting|look|lost|search|searching|got|out|no|back ?for|to|into|of|a ?my ?a "
     "job|jobs|work|employment|joob",
        "MONEY", "work"},
    {"cv ?writing|help|workshop|class|check", "MONEY", "work"},
    {"job|work|employment interview|interviews|application|applications|search|club|coach|skills|support|training",
        "MONEY", "work"},
    {"find|finding|looking|need|want|get|getting|back ?for|into|to|me ?a ?new ?part|full ?time work|job|employment",
        "MONEY", "work"},
    {"cant|cannot|couldnt|struggling|struggle|hard|difficult|trouble|unable ?to afford|afording|manage ?to ?on ?my "
     "?the|money|feed|buy|eat|pay|put|keep",
        "MONEY", "bills"},
    {"cant|cannot|couldnt|struggling|struggle|hard|trouble|worried|worry ?to ?about|with pay|paying|payments ?for ?my",
        "MONEY", "bills"},
    {"feed|feeding ?my|the|our kids|children|family|baby|us|myself|ourselves", "MONEY", "food"},
    {"nothing|nowt|no|empty|not|havent|without ?got ?have ?had ?enough ?any ?much "
     "?left ?to ?in ?the|my food|eat|cupboard|cupboards|fridge|dinner|tea|groceries",
        "MONEY", "food"},
    {"fill|filling|fillin|complete|completing|help|do|understand|struggling ?me ?with ?in|out ?my|the|a|some "
     "?pip|benefit|disability|council|uc form|forms|paperwork|application|letter|letters",
        "MONEY", "benefits"},
    {"stopped|cut|cutting|reduced|lost|lose|losing|refused|denied|turned|rejected ?down ?for ?my|me|our "
     "pip|benefits|benefit|money|uc|esa|dla|payments|payment|allowance|pension|wages|hours",
        "MONEY", "benefits"},
    {"end|ends ?meet|of ?the meet|month", "MONEY", "bills"},
    {"cost of living", "MONEY", "bills"},
    {"prepay|prepayment|smart|key|gas|electric|electricity|top|leccy ?up|card meter|key|up ?has|is ?nearly ?about ?to "
     "run|running|ran|gone|empty|emergency ?out|low",
        "MONEY", "bills"},
    {"meter|meters ~ run|running|ran|empty|top", "MONEY", "bills"},
    {"winter fuel|payment", "MONEY", "bills"},
    {"warm home|homes discount", "MONEY", "bills"},
    {"pension credit|credits", "MONEY", "benefits"},
    {"parking|court|library|speeding fine|fines", "MONEY", "debt"},
    {"credit|store card|cards|score|union|rating|debt", "MONEY", "debt"},
    {"blue badge", "HOME", "transport"},
    {"signed|laid|off|out off|of ?sick work", "MONEY", "work"},
    {"cv|interview|redundant|redundancy|apprenticeship|unemployed|employment|jobless|sacked|careers", "MONEY", "work"},
    {"lost my job", "MONEY", "work"},
    {"gas|electric|electricity|energy|water|heating|fuel|phone bill|bills|meter|prepayment|voucher|costs", "MONEY",
        "bills"},
    {"need|no|for|afford|buy|get ?some ?more nappies|nappys|pampers|formula", "MONEY", ""},
    /* housing and home */
    {"no|without|lost|havent|not|dont|never ?have|got|any hot "
     "water|heating|heat|kitchen|bed|carpet|furniture|toilet|roof|"
     "boiler|electricity",
        "HOME", ""},
    {"bed|bath|carpet|flea|ant|rat|mouse|cockroach|pigeon bugs|bug|infestation|problem|mites|moths", "HOME", ""},
    {"council|housing|mutual|home|house|flat "
     "transfer|exchange|swap|swop|bidding|register|waiting|waitlist|list|officer|points",
        "HOME", ""},
    {"need|needs|want|wants|have|get|help|find ?some|a|more ?with|for carers|carer|care "
     "?in|for|to|at|package|visits|mornings",
        "HOME", ""},
    {"walking|zimmer|bath|raised|shower|toilet|riser|key|wet|grab "
     "frame|frames|stick|sticks|seat|safe|chair|recliner|room|rail|"
     "rails|board|stool|lift|hoist",
        "HOME", ""},
    {"need|want|find|looking|get|hire ?for ?a|an|cheap|some "
     "gardener|cleaner|decorator|plumber|electrician|handyman|builder",
        "HOME", ""},
    {"hoard|hoarder|hoarding|clutter|cluttered|declutter|decluttering|removals|untidy|junk", "HOME", ""},
    {"shopping|groceries|food|meals|prescriptions|medicines delivered|delivery|deliver|brought", "HOME", ""},
    {"odd|little|small|household jobs|job|repairs ?man", "HOME", "handyman"},
    {"get|need|want|renew|renewing|apply|applying|new|lost|have|got|how ?for|to|do|i ?get ?for ?a|my|the blue "
     "badge|badges "
     "?form|renewal|application",
        "HOME", "blue badge"},
    {"nowhere|noplace to go|live|sleep|stay|turn", "HOME", ""},
    {"carer|carers|care for ?my|our|a mum|dad|husband|wife|nan|gran|mother|father|grandad at|in ?her|his home", "HOME",
        ""},
    {"dial|dail|dile a ride", "HOME", "transport"},
    {"section|sec|sect|s|form|a 21|8|6a ?notice ?letter", "HOME", "eviction"},
    {"s21|sec21|sect21|section21|s8|section8|s21s", "HOME", "eviction"},
    {"notice|notise ?letter to quit|leave|go|vacate|move", "HOME", "eviction"},
    {"given|got|gave|served|received|handed ?us|me ?a|an|my ?two|2|one|1|months|month|weeks ?month|months|weeks notice",
        "HOME", "eviction"},
    {"mould|mold|mouldy|damp|black|wet|water ?patch|patches ~ wall|walls|bedroom|room|ceiling|bathroom|windows|kitchen",
        "HOME", ""},
    {"change|changing|fix|fixing|mend|put|putting|hang|replace|move|fit|build|assemble ?up ?a|my|the|some|an ?new "
     "lightbulb|lightbulbs|light|bulb|bulbs|tap|taps|shelf|shelves|curtain|curtains|lock|locks|fence|toilet|radiator|"
     "furniture|wardrobe|blinds|picture|pictures|flatpack|fuse|socket|door|window|gutter|battery|smoke",
        "HOME", ""},
    {"coming|come|came|going|home|discharged|out|back|leaving|left|sent ?home ?from|of ?the "
     "hospital|ward|ospital|rehab",
        "HOME", "hospital"},
    {"shop|shopping|cook|cooking|clean|cleaning|care|fetch|collect ?things ?for me|him|her|us|mum|dad|nan|myself",
        "HOME", ""},
    {"get|getting ?to ?to ?the|my hospital|clinic|appointments|appointment|doctors|surgery|shops|dialysis ~ "
     "car|bus|wheelchair|how|lift|taxi|far|walk",
        "HOME", "transport"},
    {"no|nowhere|somewhere|anywhere|place|need ?a|to home|live|sleep|stay|house|flat", "HOME", "homeless"},
    {"sofa surfing", "HOME", "homeless"},
    {"sleep|sleeping|slept|live|living|lived|stay|staying|crashing ?rough ?in|on|at ?my|me|the|a|his|her|our "
     "?mates|friends|mums|sisters|brothers|mums|cousins|peoples "
     "car|van|streets|street|tent|park|sofa|sofas|settee|floor|rough|outside|shed|garage|doorway|doorways",
        "HOME", "homeless"},
    {"losing|lose|lost|kicked|thrown|chucked|kicking|evict* ?me ?out ?of ?my house|home|flat|out|tenancy|place", "HOME",
        "housing"},
    {"section|s21 21|notice", "HOME", "eviction"},
    {"behind|arrears|trouble|problem|problems|help|pay|owe ?with|in|on|my|the ?with|my|the rent", "HOME", "rent"},
    {"rent ?is arrears|help|problem|problems|trouble|worries|going|gone|due|behind|up", "HOME", "rent"},
    {"landlord|landlady|llord|tenancy|tenant|evict*|bedsit|hostel|mouldy|leak|leaking|leaks|overcrowded|overcrowding",
        "HOME", ""},
    {"boiler|heating|toilet|roof|shower|tap|windows|window ?is|has|wont|are ?not "
     "broken|broke|leaking|leaks|working|work|down|gone",
        "HOME", "repairs"},
    {"house|home|flat|room|bedroom|place ?is ?so|too|very|really "
     "cold|freezing|damp|mouldy|mold|small|overcrowded|unsafe",
        "HOME", ""},
    {"help|carer|support|care ?at|with ?in|around|round|the|my|me ?at|the "
     "home|house|cleaning|washing|shopping|housework|bathing|dressing|cooking",
        "HOME", "help at home"},
    {"lift|transport|get|getting|ride|bus|taxi|travel ?to|around|about|for|a|pass|card ?to ?the "
     "hospital|appointments|appointment|about|around|shops|clinic|doctors|surgery",
        "HOME", "transport"},
    {"dial|ring|taxi a card|ride", "HOME", "transport"},
    {"freedom|bus|blue pass|badge", "HOME", "transport"},
    {"grab|hand rail|rails", "HOME", "equipment"},
    {"stair|bath|wheel lift|rail|rails|chair", "HOME", "equipment"},
    {"wheelchair|commode|handrail|handrails|adaptations|walker|zimmer|stairlift|occupational", "HOME", "equipment"},
    {"speak|see|talk|contact|need|get|want|like ?to|with|a|me ?a social worker|services|care", "HOME", "social worker"},
    {"out|home|back|discharged|leaving|come|coming|just ?home|of|from ?out ?of hospital", "HOME", "hospital"},
    {"mobility scooter|aid|aids|equipment|car|shop", "HOME", "equipment"},
    {"do|does|doing|help ?me ?with ?my|her|his|the|bit ?of garden|gardening|bins|cleaning|shopping|washing|housework|"
     "ironing|hoovering|laundry|windows|decorating ?and",
        "HOME", "help at home"},
    {"carer|carers|someone|somebody|anyone|help ?to|who|could|can ?can|to come|pop|visit ?in|round|out ?to|and "
     "?help|wash|clean|sit|check|cook",
        "HOME", "help at home"},
    {"carer|carers|care for my|the|our ?elderly|old mum|dad|nan|gran|husband|wife|mother|father ~ "
     "help|wash|dress|visit|come|cook|clean",
        "HOME", "help at home"},
    {"wash|washing|bathe|bathing|dress|dressing|shower|showering|toileting ?my|her|him|his|himself|herself|"
     "myself ?mum|dad|husband|wife|self|hair",
        "HOME", "help at home"},
    {"get|getting|getting ?in|out ?and|of ?out ?of ?the bath|bed|chair|shower", "HOME", "equipment"},
    {"need|want|waiting|list|apply|offered|bigger|smaller|bid|bidding ?for|on|to ?a|move ?bigger|smaller|council|new "
     "house|flat|property|place|accommodation|housing|home|bungalow",
        "HOME", "housing"},
    {"kicked|chucked|thrown|threw|booted|kicking|asked|told|want|wants ?me|us ?to ?leave out ?of|by ?the|my ?by "
     "?my|house|"
     "home|flat",
        "HOME", "housing"},
    {"homeless|nowhere|no where|place ?to ?go|live|stay|sleep", "HOME", "homeless"},
    {"get|getting|travel|way|drive|ride|lift|transport ?me ?to|from|there|home|for ?my|the|a|and ?from "
     "hospital|appointment|appointments|surgery|shops|clinic|church|dialysis|there",
        "HOME", "transport"},
    {"council house|housing|flat|list|home", "HOME", "housing"},
    {"cant manage|cope|look|do|get ?after|with ?at|the|my ?own "
     "home|house|housework|stairs|cleaning|cooking|shopping|garden",
        "HOME", "help at home"},
    {"cut|cutting|mow|mowing|trim ?the|my|our ?some ?long grass|lawn|hedge|hedges", "HOME", ""},
    {"odd|small|little|handyman jobs|job around|in|at|and|for ?the ?my house|home|garden", "HOME", ""},
    {"and|do|for odd jobs", "HOME", ""},
    /* low or worried */
    {"depressed|depresed|depression|anxious|stressed|low|worried|tearful|crying|down|stress|anxiety|sad|upset "
     "since|after|because|cos|over|from|due|about ?of ?i|my|the|being",
        "MIND", ""},
    {"feel|feels|feeling|think ?like ?that nobody|noone|everyone|everybody|people ?one "
     "likes|hates|wants|understands|judges",
        "MIND", ""},
    {"miscarriage|miscarried|stillborn|stillbirth|flashbacks|brokenhearted|agoraphobia|agoraphobic", "MIND", ""},
    {"heart|relationship|marriage|family ?is|has "
     "broken|breakdown|broke|breaking|break|ended|problems|counselling|trouble",
        "MIND", ""},
    {"brain|mind|head|thoughts ?wont|doesnt|never|not|keeps|is|are|cant ?to "
     "?keep|switch|shut|turn|stop|slow|go|going|racing "
     "off|up|down|racing|round|over|spinning|fog",
        "MIND", ""},
    {"hearing voices group|groups|network|support", "MIND", ""},
    {"get|getting|getting|stay|stayed|lie|staying out|in ?of ?my bed ?all ?day", "MIND", ""},
    {"no|zero|little|lack|lost|without ?any ?all ?of ?my "
     "energy|joy|motivation|interest|enthusiasm|happiness|confidence",
        "MIND", ""},
    {"cant|dont|cannot|hard|struggle|not ?to enjoy|face|concentrate|focus|relax|rest ?on "
     "?anything|things|people|going|up",
        "MIND", ""},
    {"everything|all|things|life|its ?is|s|gets|getting|got ?getting ?all ?too ?really ?on top of|much|pressure",
        "MIND", ""},
    {"feel|feeling|felt|feels|im|am|been|so|really|very|bit|quite|always|get ?been ?so|very|really|a|quite ?bit "
     "low|down|sad|stressed|anxious|depressed|worried|fed|upset|tearful|rubbish|blue|overwhelmed|panicky|numb|unhappy|"
     "miserable|nervous|guilty|empty",
        "MIND", ""},
    {"low|bad|mood|poor mood|swings|nerves", "MIND", ""},
    {"feel|feeling|felt|feels|been|im|am|get|getting|so|really ~ "
     "low|down|sad|stressed|anxious|depressed|worried|fed|upset|tearful|rubbish|blue|overwhelmed|panicky|numb|unhappy|"
     "miserable|nervous|guilty|crap|shit|awful|terrible|rotten|emotional|angry|frustrated|tense|useless|hopeless|"
     "worried|ashamed|lost|flat|drained|rough|weepy|depresed|worse",
        "MIND", ""},
    {"cant|cannot|dont|not|never|couldnt|hard|trouble|struggling|unable|hardly ?to ?stop ?seem ?get ?to ?even ?face "
     "cope|sleep|sleeping|relax|switch|concentrate|enjoy|bothered|motivated|crying|worrying|thinking|panicking|face|"
     "calm",
        "MIND", ""},
    {"no|zero|lost|lack ?of ?my|all ?all motivation|energy|confidence|interest|joy|sleep|enthusiasm", "MIND", ""},
    {"head|heads|mind|minds ?is|a|in|wont|s|all ?is|not "
     "all|racing|mess|place|shed|spinning|stop|bad|battered|fried|gone",
        "MIND", ""},
    {"wake|waking|awake|up ?up all|in|at|every ?the ?of night|nights|3am|4am|middle|early", "MIND", "sleep"},
    {"my|our|her|his|the ?head nerves|mood|moods|mind ?are|is", "MIND", ""},
    {"lost|losing|loss|died|death|passed|buried|missing|miss ?of|away|my|the ?my|our|a ?late|dear|beloved "
     "husband|wife|mum|dad|son|daughter|mother|father|brother|sister|friend|partner|nan|gran|grandad|baby|hubby|mam|"
     "twin|auntie|uncle|mate|dog|cat|parents|parent|grandma|loved",
        "MIND", "bereavement"},
    {"husband|wife|mum|dad|son|daughter|mother|father|brother|sister|friend|partner|nan|gran|grandad|baby|hubby|mam|"
     "mate|"
     "uncle|auntie|aunt|cousin ~ died|passed|funeral|dead|dying",
        "MIND", "bereavement"},
    {"baby blues", "MIND", ""},
    {"post|pre natal depression", "MIND", ""},
    {"anger|angry|temper|rage ?management|all|issues|problems", "MIND", ""},
    {"cant|cannot|dont|not|never|trouble|hardly|no ?stop "
     "sleep|crying|sleeping|cope|worrying|coping|stressing|relax|slept",
        "MIND", ""},
    {"coping ?is|with ?badly", "MIND", ""},
    {"keep|always|stop|stopped|been ?stop ?on crying|worrying|panicking|thinking", "MIND", ""},
    {"cant cope|switch|stop|calm ?off ?worrying|crying|down", "MIND", ""},
    {"panic|anxiety|bad attacks|attack|nerves", "MIND", ""},
    {"mental|mentle|mentally health|helth|ill|unwell", "MIND", ""},
    {"someone|somebody|person|need ?i|to ?can to talk|listen ?to", "MIND", ""},
    {"counsel*|councel*|therapist|cbt|bereav*|widow|widower|widowed|stressful|worryin|grieve|mourning|insomniac|"
     "overwhelmed|tearful|crying|heartbroken|mindfulness|ocd|bipolar|psychologist|burnout|burnt",
        "MIND", ""},
    {"my|our ?late husband|wife|mum|dad|son|daughter|mother|father|brother|sister|friend|partner|nan|dog|cat|baby "
     "?has|just|is ?just|recently died|dying|passed|dead|gone",
        "MIND", "bereavement"},
    {"lost my|a|our ?late "
     "husband|wife|mum|dad|son|daughter|mother|father|brother|sister|friend|partner|nan|dog|baby|gran|loved",
        "MIND", "bereavement"},
    {"death|loss of|in ?the my|a ?husband|family|loved", "MIND", "bereavement"},
    {"suicide bereavement", "MIND", "bereavement"},
    {"bereaved by", "MIND", "bereavement"},
    {"passed away", "MIND", "bereavement"},
    {"talking therap*|treatment", "MIND", "talking"},
    {"anger ?management", "MIND", ""},
    /* health */
    {"dry out|january", "HEALTH", "alcohol"},
    {"breast|skin|bowel|lung|prostate|blood|cervical|ovarian|liver|kidney|brain|throat|bone cancer|tumour|screening",
        "HEALTH", "cancer"},
    {"hot|night|cold flush|flushes|flashes|flushs|sweat|sweats|flashs", "HEALTH", "menopause"},
    {"healthy|healthier|better|good|right eating|diet|food|meals|recipes|lifestyle|living ?habits", "HEALTH", ""},
    {"stop|stopping|quit|quitting|give|giving|pack|packing|cut|cutting ?down|up ?in|on "
     "smoking|smoke|fags|ciggies|cigs|vaping|vape|cigarettes|tobacco|nicotine|smokin",
        "HEALTH", "smoking"},
    {"stop|stopping|quit|quitting|cut|cutting|drinking|drink ?down ?on|too "
     "drinking|drink|booze|alcohol|much|drugs|weed|cocaine",
        "HEALTH", ""},
    {"pack|packing|give|giving ?it in|up ?the ?my fags|ciggies|cigs|smokes|smoking|booze|drink", "HEALTH", ""},
    {"do|with ?my ?the shopping and cleaning|cooking|washing", "HOME", "help at home"},
    {"someone ?to do ?my ?the shopping|cleaning|washing|cooking|garden|housework", "HOME", "help at home"},
    {"booze|alcoholic|alcoholism|addict|addicted|addiction|cocaine|heroin|cannabis|spice|methadone|aa|crack|hungover|"
     "sober|detox",
        "HEALTH", ""},
    {"drink|drug|alcohol|drinking|drugs problem|problems|addiction|habit|misuse|abuse|support", "HEALTH", ""},
    {"type ?1|2|one|two diabetes|diabetic|2|1|two", "HEALTH", "diabetes"},
    {"high|my ?my blood|bp|sugar pressure|sugar|high|sugars", "HEALTH", ""},
    {"blood pressure|sugar|sugars|test", "HEALTH", ""},
    {"long|living ?with term|covid|pain|arthritis|condition ?condition|illness|conditions", "HEALTH", ""},
    {"long term|covid", "HEALTH", ""},
    {"back|knee|hip|chronic|joint|shoulder|neck|leg pain|ache|aches|pains|problem|bad", "HEALTH", "pain"},
    {"sight|hearing|vision|memory|eye|hair loss|problems|test|tests|aid|aids|clinic", "HEALTH", ""},
    {"on|doing|taking|smoking|addicted|hooked|using|sniffing|off|dealing|selling ?to|the ?hard "
     "drugs|drug|weed|coke|cocaine|heroin|crack|gear|spice|ket|pills|booze|drink|alcohol",
        "HEALTH", ""},
    {"drink|drinking|drinks|drunk|drank ?way ?far too|lots|every|all|alot|heavily|again|problem ?much|night|day|wine",
        "HEALTH", "alcohol"},
    {"drinks|drinking|drink|drank ~ bottle|bottles|pint|pints|cans|can|wine|vodka|whisky|beer|cider|lager|gin ?a|every "
     "?of",
        "HEALTH", "alcohol"},
    {"quit|quitting|stop|stopping|give|giving|pack|packing|packed|kick|ditch|come|get|getting|cut|cutting|help|ease "
     "?up|in|off|down|out|with|on ?the|my|me ?habit|of "
     "fags|fag|cigs|ciggies|smoking|smokes|smokin|vape|vapes|vaping|drink|drinking|booze|alcohol|weed|cannabis|drugs|"
     "gear|tobacco|baccy|shisha|paan|cigarettes|rollies|bottle",
        "HEALTH", ""},
    {"told|diagnosed|just|newly|got|am|im|pre|borderline|got ~ "
     "diabetic|diabetes|copd|asthma|cancer|parkinsons|ms|arthritis|dementia|epilepsy",
        "HEALTH", ""},
    {"bad|my|sore back|knees|knee|hip|hips|shoulder ?is ?hurts|bad|sore|killing", "HEALTH", "pain"},
    {"stroke|cardiac|heart|cancer|dementia|diabetes|asthma|copd|pulmonary|parkinsons|ms|epilepsy|arthritis "
     "group|support|rehab|club|disease|failure|survivor|survivors|cafe|attack",
        "HEALTH", ""},
    {"had|after|since|from ?a|my ?mini|heart stroke|attack", "HEALTH", "stroke"},
    {"parkinsons|alzheimers|alzheimer|fibromyalgia|epilepsy|migraine|migraines|glaucoma|cataracts|glasses|deaf|blind|"
     "hearingaid|inhaler|tinnitus|dentist|flu|jab|vaccine|vaccination|physio|physiotherapy|eczema|arthritic|hiv|"
     "incontinence|optician|podiatry|chiropody|feet|sciatica|lupus|cholesterol|memry",
        "HEALTH", ""},
    {"hearing|eye|health|memory|blood aid|aids|test|tests|check|checks|clinic|loss", "HEALTH", ""},
    {"going|losing|loss ?my ?of blind|sight|hearing|memory|deaf", "HEALTH", ""},
    {"chemist|pharmacist|pharmacy open|near|late|sunday", "HEALTH", "pharmacy"},
    /* families and carers */
    {"0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve "
     "yr|year|years|yo|month|months|mth|mths|yrs old|olds|ols",
        "FAMILY", ""},
    {"1yr|2yr|3yr|4yr|5yr|6yr|7yr|8yr|9yr|10yr|11yr|12yr|13yr|14yr|15yr|2yo|3yo|4yo|5yo|6yo|7yo|8yo|9yo|10yo ?old|olds",
        "FAMILY", ""},
    {"baby|bub|child ?is due|coming ?in|on ?january|february|march|april|may|june|july|august|september|october|"
     "november|december|soon|next",
        "FAMILY", ""},
    {"first time|timer|baby|child|pregnancy mum|mother|dad|parent|parents|baby", "FAMILY", ""},
    {"first baby|child|pregnancy|timer", "FAMILY", ""},
    {"nct|gang|gangs|surestart|truancy|truanting", "FAMILY", ""},
    {"in|joined|from|with|about ?a|the gang|gangs|wrong ?crowd", "FAMILY", ""},
    {"special|additional|learning|extra needs|difficulties|disabilities|disability ?child|children|kids|son|daughter",
        "FAMILY", ""},
    {"school "
     "refusal|refuser|refusing|anxiety|avoidance|exclusion|places|place|admission|transport|bully|bullying|trouble",
        "FAMILY", ""},
    {"sit|stay|be|watch with|over mum|dad|husband|wife|him|her|gran|nan ~ while|so|when|for", "FAMILY", ""},
    {"holiday|holidays|summer|easter|halfterm|term|afterschool|breakfast|saturday|after|half "
     "?school|term|schools club|clubs|scheme|camp|camps|playscheme|activities ?for|kids|children",
        "FAMILY", ""},
    {"home work club|help|clubs", "FAMILY", "homework"},
    {"messy|soft|outdoor|sensory|baby|free play|sensory|massage|gym|group|groups|class|weigh|clinic", "FAMILY", ""},
    {"health visitor|visitors", "FAMILY", "baby"},
    {"a|my|for|with|her|his|our|2|3|4|5 "
     "1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|"
     "thirteen|"
     "fourteen|fifteen|sixteen|6|18 year|yr|yrs|years|month|months|week|weeks old|olds",
        "FAMILY", ""},
    {"look|looking|looks|care|caring|cares after|for ?my|him|her|a ?elderly|disabled|poorly|sick|ill|old "
     "?mum|dad|husband|wife|mother|father|son|daughter|partner|nan|sister|brother|parents|gran|him|her|someone|uncle|"
     "auntie|grandson",
        "FAMILY", "carers"},
    {"i|im|am|mums|dads|his|her|their|only|sole|full|unpaid|main|been ?my ?a ?an ?the ?time carer|caring|caregiver",
        "FAMILY", "carers"},
    {"half|school|summer|easter|christmas term|holidays|holiday|hols|club", "FAMILY", ""},
    {"son|daughter|kid|kids|child|boy|girl|teenager|lad ~ school|nursery|autism|adhd|behaviour|bullied|sen|autistic",
        "FAMILY", ""},
    {"having|expecting|trying ?for ?a|my|another ?first baby|twins|child", "FAMILY", "baby"},
    {"pushchair|pram|cot|baby clothes", "FAMILY", "baby"},
    {"i|im|am|me ?am ?a|an|the|unpaid|young|full carer|caring|carers|carrer ?for", "FAMILY", "carers"},
    {"look|looking|care|caring|cares|looks after|for "
     "my|his|her|mum|dad|someone|husband|wife|disabled|sick|elderly|ill|him "
     "?mum|dad|husband|wife|mother|father|son|daughter|nan|sister|brother|parents",
        "FAMILY", "carers"},
    {"carers|carer|respite|caring group|support|break|brake|assessment|for|care", "FAMILY", "carers"},
    {"respite|toddlers|tot|tots|newborn|playgroups|creche|crèche|postnatal|antenatal|breast|breastfeed*|childminder|"
     "sen|senco|adhd|autistic|grandchildren|grandkids|grandchild|teens|teen|pregnancy|expecting|midwives|weaning|"
     "nappies|nappy|pram|stepkids|fostering|adoption|childrens",
        "FAMILY", ""},
    {"mother|parent|baby|mum|dad|mums|dads|kids|toddler|play|stay|youth|family|parents|parenting|young "
     "and|&|group|club|play|hub|class|classes|n|clubs|groups|centre|carers|people|activities "
     "?baby|toddler|tots|play|toddlers|babies|sessions",
        "FAMILY", ""},
    {"things|activities|something|stuff|club|clubs|groups|anything|days|holiday ?to|for|out ?do ?with|for ?my ?the "
     "?young kids|children|toddlers|teenagers|teens|kid|child|toddler|babies|baby|kiddies|yr|year",
        "FAMILY", ""},
    {"having|expecting|got|had|new|have|just|a ?had ?got ?a ?new ?little baby|bub|bump|twins", "FAMILY", "baby"},
    {"after|before school club|clubs|care", "FAMILY", ""},
    {"school holidays|holiday|places|run|refusing", "FAMILY", ""},
    {"under fives|5s|5|ones|five", "FAMILY", ""},
    {"young carer|carers|people|peoples", "FAMILY", ""},
    {NULL, NULL, NULL},
};

const struct topic_phrase topic_hints[] = {
    {"fed|feeling|feel up ?all|of ?the ?everything ?time|all", "MIND", ""},
    {"over 40s|50s|55s|60s|65s|70s|80s|50|60|65|70 ?group|groups|club|clubs|social|only", "FRIENDS", ""},
    {"somewhere|anywhere|place|places|something|anything|groups|clubs|activities ~ "
     "nan|mum|dad|gran|grandad|mother|father|grandma|grandpa|mam|granny|older|elderly|old|pensioners|retired|seniors "
     "?to|2|in ?go|do ?in",
        "FRIENDS", ""},
    {"my|our|the ?little|teenage|year|old "
     "kid|kids|son|sons|daughter|daughters|child|children|baby|toddler|teenager|boy|girl|grandson|granddaughter|family",
        "FAMILY", ""},
    {"on|all my own|alone", "FRIENDS", ""},
    {"single|new|young|lone mum|mums|mom|parent|dad|parents|dads", "FAMILY", ""},
    {"get|getting out more|of|and ?the ?house|about", "FRIENDS", ""},
    {"tablets|medicine|medication", "HEALTH", "pharmacy"},
    {"died|widowed", "MIND", "bereavement"},
    {NULL, NULL, NULL},
};

const struct topic_spelling topic_spellings[] = {
    {"dept", "debt"},
    {"det", "debt"},
    {"debit", "debt"},
    {"debts", "debt"},
    {"histry", "history"},
    {"historey", "history"},
    {"libary", "library"},
    {"danse", "dance"},
    {"danceing", "dance"},
    {"dancing", "dance"},
    {"footy", "football"},
    {"uc", "universal credit"},
    {"foodbank", "food bank"},
    {"skint", ""},
    {"chemist", "pharmacy"},
    {"farmacy", "pharmacy"},
    {"swiming", "swimming"},
    {"swim", "swimming"},
    {"walk", "walk"},
    {"lonely", ""},
    {"lonley", ""},
    {"loneley", ""},
    {"alone", ""},
    {"old", ""},
    {"older", ""},
    {"elderly", ""},
    {"meet", ""},
    {"club", ""},
    {"clubs", ""},
    {"sad", ""},
    {"low", ""},
    {"down", ""},
    {"worry", ""},
    {"worried", ""},
    {"mental", ""},
    {"kids", ""},
    {"child", ""},
    {"children", ""},
    {"kid", ""},
    {"housing", ""},
    {"house", ""},
    {"move", ""},
    {"moving", ""},
    {"fit", ""},
    {"hobby", ""},
    {"hobbies", ""},
    {"mony", ""},
    {"monney", ""},
    {"families", ""},
    {"talk", ""},
    {"friend", ""},
    {"helth", ""},
    {"learning", ""},
    {"isolated", ""},
    {"loneliness", ""},
    {"company", ""},
    {"hungry", "food"},
    {"sugar", "diabetes"},
    {"mum", ""},
    {"mums", ""},
    {"dad", ""},
    {"dads", ""},
    {"parents", ""},
    {"parent", ""},
    {"benefit", "benefits"},
    {"benifit", "benefits"},
    {"benifits", "benefits"},
    {"carer", "carers"},
    {"carrer", "carers"},
    {"caring", "carers"},
    {NULL, NULL},
};

const char *const topic_weak[] = {"work", "home", "old", "down", "care", "move", "moving", "meet", "club", "clubs",
    "class", "classes", "course", "talk", "school", "mum", "mums", "dad", "dads", "send", "low", "gas", "lift", "house",
    "memory", "heart", "child", "company", "tea", "chat", "social", "community", "hospital", "cold", "loss", "broke",
    "sugar", "drink", "alone", "online", "health", "mind", "family", "money", "active", "friends", "friend", "older",
    "elderly", "coffee", "lunch", "council", "internet", "reading", "books", "weight", "kids", "children", "kid",
    "equipment", "repair", "meals", "sleep", "tax", "walk", "pain", "eyes", "sight", "fit", "learn", "church", "energy",
    "electric", "food", "falls", "nerves", "balance", "loan", "hearing", "mood", "english", "bill", "baby", "parents",
    "parent", "running", "cooking", "job", "jobs", "tablets", NULL};

const char *const topic_usual[] = {"brake", "break", "breaks", "feel", "feels", "feeling", "noise", "view", "finish",
    "chair", "coach", "bingo", "table", "wheel", "about", "above", "after", "again", "also", "always", "another",
    "around", "away", "back", "bank", "based", "bath", "beat", "because", "been", "before", "behind", "being", "best",
    "better", "between", "book", "born", "both", "bring", "came", "cant", "card", "cars", "case", "cast", "cent",
    "change", "check", "city", "clean", "close", "code", "come", "comes", "coming", "could", "date", "dear", "deal",
    "dent", "didnt", "does", "doesnt", "doing", "done", "dont", "door", "dress", "drive", "driving", "each", "early",
    "else", "ends", "even", "ever", "every", "face", "fact", "fast", "feet", "fell", "felt", "find", "fine", "fire",
    "first", "five", "flat", "foot", "form", "forms", "four", "free", "from", "full", "gave", "girl", "give", "goes",
    "going", "gone", "good", "great", "group", "groups", "half", "hall", "hand", "hands", "hang", "happy", "hard",
    "hate", "have", "hear", "hello", "help", "here", "high", "hold", "hope", "hour", "hours", "idea", "into", "just",
    "keep", "kept", "kind", "knew", "know", "lady", "land", "last", "late", "lead", "leave", "left", "legs", "less",
    "life", "like", "line", "list", "live", "lived", "living", "local", "long", "look", "looking", "lost", "love",
    "made", "make", "many", "maybe", "mean", "mine", "miss", "month", "more", "most", "much", "must", "name", "near",
    "need", "never", "next", "nice", "nine", "none", "note", "nothing", "number", "once", "only", "open", "other",
    "over", "pack", "page", "paid", "paper", "park", "part", "pass", "past", "people", "place", "plan", "play",
    "please", "post", "power", "pull", "push", "quick", "rang", "read", "ready", "real", "rest", "right", "ring",
    "road", "room", "safe", "said", "same", "save", "says", "seen", "self", "sent", "seven", "shall", "shop", "short",
    "should", "show", "side", "since", "some", "soon", "sorry", "start", "stay", "step", "still", "stop", "street",
    "such", "sure", "take", "taken", "tell", "test", "than", "that", "them", "then", "there", "these", "they", "thing",
    "things", "think", "this", "those", "time", "times", "today", "told", "tomorrow", "took", "town", "tree", "true",
    "turn", "under", "until", "upon", "used", "very", "wait", "waiting", "walked", "wall", "want", "warm", "wash",
    "water", "week", "weeks", "well", "went", "were", "what", "when", "where", "which", "while", "white", "will",
    "wife", "with", "without", "woman", "women", "wont", "word", "world", "would", "write", "wrong", "year", "years",
    "your", "young", "text", "texts", "phone", "call", "calls", "man", "sister", "brother", "bread", "breathe",
    "breath", "bleed", "cancel", "change", "status", "details", "scared", "stopping", "slept", "slip", "weather",
    "sick", "wearing", "bearing", "nearing", "tearing", "king", "pine", "fool", "door", "cook", "meat", "seat", "heat",
    "sand", "sang", "band", "hand", "mild", "mine", "head", "lone", "tent", "sent", "went", "bent", "lent", "rest",
    "vest", "coat", "boat", "boot", "look", "took", "hook", "dark", "darts", "wish", "fish", "dish", "star", "stars",
    "send", "sends", "lots", "toast", "goat", "road", "bald", "gold", "hold", "told", "fold", "anna", "emma", "mary",
    "sara", "sarah", "john", "jane", "paul", "mark", "carl", "carol", "grace", "gran", "nana", "lads", "doctor",
    "nurse", "surgery", "practice", "reception", "appointment", "results", "pizza", "weird", "happen", "happened",
    "hospitals", "question", "reply", "wrote", "hours", "opening", "address", "where", "parking", "train", "trains",
    "station", "accept", "across", "actually", "admit", "agree", "ahead", "allowed", "almost", "already", "although",
    "amount", "angel", "answer", "anyway", "apart", "apparently", "arrive", "asking", "autumn", "available", "bedtime",
    "begin", "believe", "below", "bless", "bottom", "brand", "brave", "bright", "brown", "built", "bunch", "buying",
    "cancelled", "carry", "catch", "caught", "central", "century", "certain", "certainly", "chance", "changes",
    "charged", "choice", "choose", "chose", "clear", "clearly", "clever", "closed", "colour", "common", "consider",
    "continue", "cool", "correct", "cover", "covered", "crossed", "currently", "customer", "dates", "decide", "decided",
    "deep", "definitely", "depends", "desk", "discuss", "distant", "double", "doubt", "during", "earlier", "earth",
    "easily", "east", "either", "entire", "especially", "event", "exactly", "example", "except", "excited", "excuse",
    "expect", "expected", "explain", "false", "famous", "farm", "favourite", "fifty", "fight", "file", "filled",
    "finally", "finger", "finished", "flight", "flying", "follow", "following", "foreign", "forever", "forget",
    "forgot", "forgotten", "forty", "forward", "found", "fourth", "fully", "funny", "future", "general", "gift", "glad",
    "gray", "greater", "ground", "guess", "hadnt", "hanging", "hasnt", "hers", "holding", "honest", "honestly",
    "hopefully", "horrible", "however", "huge", "human", "hundred", "hurry", "ideal", "ideas", "imagine", "immediately",
    "important", "impossible", "include", "including", "instead", "invite", "invited", "involved", "island", "item",
    "itself", "joke", "knows", "known", "knowing", "lane", "large", "later", "learned", "least", "limited", "lovely",
    "lower", "luck", "lucky", "married", "matter", "meant", "meanwhile", "member", "members", "mention", "might",
    "miles", "million", "minute", "minutes", "missed", "mistake", "named", "necessary", "needed", "neither", "normal",
    "normally", "north", "nose", "nowadays", "often", "opinion", "option", "ordinary", "original", "ours", "patient",
    "patients", "perfect", "perhaps", "period", "piece", "plain", "planned", "plans", "player", "pleased", "plenty",
    "point", "polite", "popular", "position", "positive", "possible", "possibly", "prefer", "prepared", "present",
    "press", "pretty", "previous", "price", "probably", "process", "program", "promise", "promised", "proper",
    "protect", "proud", "provide", "pulled", "purple", "purse", "pushed", "quarter", "queen", "queue", "quickly",
    "quietly", "rain", "raining", "rather", "reach", "realise", "reason", "reasons", "receive", "recent", "record",
    "regular", "regularly", "remember", "remind", "removed", "repeat", "replied", "report", "request", "required",
    "respond", "respect", "response", "result", "rich", "roads", "rude", "rule", "rules", "sadly", "safely", "sample",
    "saying", "scale", "seemed", "seems", "separate", "serious", "seriously", "serve", "several", "shirt", "shoot",
    "shouldnt", "silly", "silver", "similar", "simple", "simply", "situation", "sixty", "size", "slightly", "slowly",
    "smell", "smile", "sold", "somehow", "sometimes", "sort", "sounds", "south", "specific", "spend", "spent", "spring",
    "staff", "standing", "sticky", "stolen", "stood", "storm", "straight", "stranger", "suddenly", "suggest",
    "suitable", "suppose", "supposed", "surname", "surprise", "sweet", "system", "tall", "taste", "telling", "terribly",
    "thankful", "theirs", "themselves", "therefore", "thick", "thin", "though", "thought", "thousand", "throw", "till",
    "title", "tonight", "total", "tough", "toward", "towards", "treat", "tried", "truth", "twenty", "twice",
    "unfortunately", "unless", "unlike", "unusual", "useful", "usual", "usually", "various", "voice", "waited",
    "warning", "wasnt", "weak", "wear", "weekly", "welcome", "west", "whatever", "whenever", "wherever", "whether",
    "whole", "whose", "wide", "wild", "willing", "within", "wonder", "wonderful", "wondering", "wooden", "worked",
    "worst", "worth", "wouldnt", "written", "wrongly", "yellow", "yesterday", "yourself", "flash", "clash", "trash",
    "splash", "brush", "plush", "bench", "peach", "clown", "frown", "shown", "grown", "plate", "palace", "spade",
    "shade", "skirt", "steep", "steer", "sting", "stock", "stove", "strap", "straw", "stream", "suite", "super",
    "swear", "sweep", "swell", "swift", "swing", "sword", "tease", "theme", "thief", "thigh", "thumb", "tiger", "topic",
    "torch", "trace", "trail", "trend", "tribe", "trick", "truck", "trunk", "twist", "upper", "urban", "usage", "valid",
    "value", "virus", "vital", "voter", "wagon", "wheat", "width", "yacht", "battle", "butter", "cattle", "cherry",
    "copper", "cotton", "decade", "defeat", "desire", "device", "dragon", "dustbin", "effect", "effort", "empire",
    "engine", "expert", "fabric", "factor", "farmer", "filter", "flavor", "forest", "former", "garlic", "gather",
    "ghost", "giant", "glove", "grape", "guest", "harbor", "harsh", "helmet", "hunger", "import", "insect", "jacket",
    "ladder", "leader", "league", "leaves", "legend", "length", "likely", "linked", "liquid", "locker", "manner",
    "marble", "margin", "market", "master", "medium", "mirror", "monkey", "mostly", "motion", "narrow", "nation",
    "object", "obtain", "orange", "partly", "pepper", "phrase", "planet", "pocket", "policy", "poster", "powder",
    "prison", "profit", "prompt", "rabbit", "random", "region", "remain", "remove", "ribbon", "robust", "rocket",
    "saddle", "season", "secret", "sector", "secure", "select", "series", "shadow", "signal", "smooth", "source",
    "spider", "spirit", "spread", "stable", "statue", "strict", "strike", "sunset", "symbol", "tackle", "talent",
    "target", "tender", "thread", "throne", "tissue", "treaty", "triple", "trophy", "turkey", "unique", "united",
    "update", "valley", "vendor", "victim", "violet", "visual", "volume", "walnut", "wander", "warmth", "weapon",
    "wealth", "winner", "wisdom", "worthy", NULL};

const char *const topic_fillers[] = {"a", "an", "the", "i", "im", "id", "ive", "ill", "me", "my", "we", "us", "our",
    "you", "u", "ur", "your", "it", "its", "is", "are", "am", "was", "be", "been", "do", "does", "did", "dont", "can",
    "could", "would", "will", "have", "has", "had", "got", "get", "need", "needs", "want", "wants", "wanna", "wanted",
    "like", "looking", "look", "find", "please", "pls", "plz", "plse", "plez", "pleas", "thanks", "thank", "ta", "thx",
    "cheers", "hi", "hello", "hey", "hiya", "helo", "hullo", "dear", "good", "morning", "afternoon", "evening", "sir",
    "madam", "miss", "help", "with", "for", "to", "of", "in", "on", "at", "by", "near", "nearby", "local", "around",
    "here", "there", "any", "some", "something", "anything", "about", "and", "or", "but", "so", "if", "how", "what",
    "where", "when", "who", "which", "why", "just", "really", "very", "bit", "lot", "more", "info", "information",
    "advice", "support", "service", "services", "group", "groups", "activity", "activities", "session", "sessions",
    "sum", "2", "4", "n", "in", "this", "that", "these", "those", "them", "they", "go", "going", "join", "know", "tell",
    "send", "give", "text", "texting", "from", "up", "out", "area", "someone", "somebody", "interested", "free", "also",
    "too", "now", "plss", "xx", "x", "xxx", "lol", "ok", "okay", "not", "no", "yes", "sorry", "should", "us", "much",
    "one", NULL};
