/*
 * topic_names.c - what things are called: sports, hobbies, debts, repairs, illnesses, clubs, in the names of two words
 * and more that posters, forms and letters have for them. What people say around them is in topic_words.c; names of
 * one word are in lexicon.c. Own writing. A table, and so longer than a file of code would be.
 */
#include "dialogue/topic_words.h"

#include <stddef.h>

const struct topic_phrase topic_names[] = {
    /* people */
    {"womens|women|mothers institute|union|guild", "FRIENDS", ""},
    {"armed|ex forces|service|servicemen ?veterans", "FRIENDS", ""},
    {"bible|quran|koran|scripture study|reading|class|group|circle", "FRIENDS", ""},
    {"breakfast|lunch|supper|dinner|tea club|clubs ?for seniors|pensioners|elderly|adults|older", "FRIENDS", ""},
    {"phone|telephone ?a friend|befriending|befriender|buddy|chats|companion", "FRIENDS", "phone"},
    {"pen|email pal|pals|friend|friends", "FRIENDS", ""},
    {"speed|blind|online dating|date", "FRIENDS", ""},
    {"card|cards|board|table|parlour|tabletop|social|domino|scrabble|cribbage|rummy|dominoes|mahjong|carrom "
     "games|game|afternoon|drive|evening|school|table|night|club",
        "FRIENDS", "games"},
    {"play|playing cards|dominoes|bingo|scrabble|whist|rummy|cribbage|carrom|mahjong|ludo", "FRIENDS", "games"},
    {"people|someone|others|folk|ladies|men|blokes ?of my own age", "FRIENDS", ""},
    {"never|hardly|rarely|dont ?ever go|goes|get|gets out ?of ?the ?house ?much ?anymore", "FRIENDS", ""},
    {"get|getting me|him|her|them|us|mum|dad ?mum|dad out ?of ?the ?house", "FRIENDS", ""},
    {"get|getting out ?of the house", "FRIENDS", ""},
    {"know|meet|meeting ?my ?the neighbours|neighbors", "FRIENDS", ""},
    {"someone|somebody|volunteer to pop|call|drop|look in|round on", "FRIENDS", ""},
    {"pop|drop in on|to ?see her|him|my|mum|dad|me|them", "FRIENDS", ""},
    {"nobody|noone|no ?one ?else ?ever ?comes visits|calls|comes|rings ?on ?to ?see me|her|him|us", "FRIENDS", ""},
    {"tea|coffee|cake|chat|social|community|friendly cafe|corner|shop|hub|lounge|room", "FRIENDS", ""},
    {"repair|death|philosophy|language cafe", "LEARN", ""},
    {"retired|retirement|pensioners|seniors|widows|singles|newcomers|expats club|group|association|clubs", "FRIENDS",
        ""},
    {"african|caribbean|asian|irish|turkish|chinese|greek|cypriot|polish|somali|gujarati|tamil|bengali|arab|afghan|"
     "ukrainian|romanian|portuguese|brazilian|jewish|hindu|muslim|sikh|christian|filipino|nepali|sudanese|eritrean|"
     "iranian|kurdish|albanian|pakistani|indian|black|elders "
     "elders|seniors|community|centre|club|association|group|women|ladies|men|society",
        "FRIENDS", ""},
    /* moving */
    {"hip hop", "ACTIVE", "dance"},
    {"silent disco", "ACTIVE", "dance"},
    {"step|spin|tone|toning|pump|bums|tums|legs|abs|stretch|mobility|posture|barre|boxfit|bootcamp|fitness|circuits|"
     "circuit|aerobic|aerobics class|classes|training|session|sessions",
        "ACTIVE", "exercise"},
    {"boot camp|camps", "ACTIVE", "exercise"},
    {"body|legs|bums pump|bums|tums|conditioning|balance|combat", "ACTIVE", "exercise"},
    {"steps|step|walking|fitness|10000 challenge|counter|goal", "ACTIVE", "walk"},
    {"paddle|body|wake|skate|snow|surf|kite boarding|board|boards|boarder", "ACTIVE", ""},
    {"horse|pony|bike|bmx|cycle|donkey riding|ride|rides|racing", "ACTIVE", ""},
    {"roller|ice|inline|figure skating|skates|blading|skate|hockey|rink", "ACTIVE", ""},
    {"five|5|six|6|seven|7 a side", "ACTIVE", "football"},
    {"crown green", "ACTIVE", "bowls"},
    {"ten|tenpin|10 pin ?bowling", "ACTIVE", "bowling"},
    {"ju|jiu jitsu|jutsu", "ACTIVE", ""},
    {"kung|wing|tae fu|chun|kwon ?do", "ACTIVE", ""},
    {"self defence|defense", "ACTIVE", ""},
    {"qi|chi|xi gong|kung|gung", "ACTIVE", "tai chi"},
    {"legs bums ?and ?n tums", "ACTIVE", "exercise"},
    {"blind|wheelchair|disability|disabled|inclusive|deaf|special|para|seated|adapted "
     "football|basketball|tennis|sport|sports|cricket|rugby|bowls|athletics|swimming|cycling|volleyball|olympics|dance",
        "ACTIVE", "sport"},
    {"outdoor|green|park|community|free|cheap|council|ladies|womens|women|mens gym|gyms|pool", "ACTIVE", "gym"},
    {"couch potato", "ACTIVE", ""},
    {"american|gaelic|aussie|girls|boys|womens|mens|ladies|kids|junior|veterans football|rugby|cricket|hockey",
        "ACTIVE", "football"},
    {"track ?and field", "ACTIVE", ""},
    {"cross|long|fell country|distance|running ?running", "ACTIVE", ""},
    {"pool|snooker table|tables|hall", "ACTIVE", ""},
    {"crazy|mini|pitch|driving golf|putt|range", "ACTIVE", ""},
    {"water|aqua|hydro|pool polo|aerobics|exercise|exercises|workout|walking|yoga|zumba", "ACTIVE", "swimming"},
    {"learn|teach ?me|him|her|my ?kids|son|daughter to|how swim|dance|cycle|skate|box|ride ?a ?bike|horse", "ACTIVE",
        ""},
    {"swimming|swim lessons|lesson|class|classes|sessions|baths|club|costume|pool|times", "ACTIVE", "swimming"},
    {"personal trainer|training", "ACTIVE", ""},
    {"body|muscle|core strength|tone|building|strengthening", "ACTIVE", ""},
    {"under weight|exercised", "HEALTH", ""},
    {"shed|drop|burn|get|gain a|some|few|the|rid|in ?of ?few ?my pounds|calories|timber|flab|belly|fat|shape", "ACTIVE",
        "weight"},
    {"rock|indoor|wall climbing|climb", "ACTIVE", ""},
    {"climbing|bouldering wall|centre|club", "ACTIVE", ""},
    {"short mat", "ACTIVE", "bowls"},
    {"sit|sitting|sat|seated|chair|armchair ?down ?based exercise|exercises|dance|dancing|fitness|workout", "ACTIVE",
        "chair"},
    {"get|gets|getting puffed|breath|breathless|wobbly|stiff ?out|on ?walking|up", "ACTIVE", ""},
    {"baby|toddler|kids|childrens|mum|post|bump ?and ?baby yoga|swimming|swim|gymnastics|ballet|massage|music|signing",
        "FAMILY", ""},
    /* hobbies and learning */
    {"card|candle|soap|model|toy|jewellery|jewelry|bread|wine|cheese|jam|film|video|print|dress|basket|lace|rug|clock|"
     "cake|doll|kite|paper|mask|podcast making|decorating|weaving|building|craft|maker|makers",
        "LEARN", ""},
    {"stained|blown|glass|lino|screen|block|silk|glass glass|blowing|cut|cutting|printing|print|painting|fusing",
        "LEARN", ""},
    {"furniture|antique|car|bike|painting|picture restoration|restoring|upcycling|framing", "LEARN", ""},
    {"cross stitch|stitching", "LEARN", "sewing"},
    {"spinning wool|yarn", "LEARN", ""},
    {"stand up|comedy comedy|class|workshop|night", "LEARN", ""},
    {"amateur dramatics|theatre|drama|radio|astronomy", "LEARN", ""},
    {"bell|hand ringing|ringers|bells", "LEARN", ""},
    {"stately|historic|national homes|home|houses|house|buildings|trust", "LEARN", "history"},
    {"public|confident speaking|speaker", "LEARN", ""},
    {"philosophy|politics|science|law|economics|psychology|sociology|geography|geology|religion|history|language|"
     "languages|latin|biology|chemistry|physics|accounting|business|business "
     "class|classes|course|courses|lecture|lectures|club|talk|talks|gcse|degree|society|group",
        "LEARN", ""},
    {"bus|train|plane|aircraft|ship|bird|star|trains|whale spotting|spotter|spotters|watching|gazing", "LEARN", ""},
    {"a|as level|levels", "LEARN", ""},
    {"driving|motorbike|theory|highway theory|lessons|lesson|test|code", "LEARN", ""},
    {"word|data|touch processing|entry|typing", "LEARN", "computer"},
    {"web|website|graphic|app|game|garden|interior|fashion|floral|flower|landscape design|designing|development",
        "LEARN", ""},
    {"photo|video|film|sound|podcast|digital editing|photography|making|recording|art", "LEARN", ""},
    {"tv|telly|video|dvd|smart remote|box|control|speaker|watch", "LEARN", "computer"},
    {"circus|magic|sewing|craft|art|diy|cookery|kitchen|communication|study|language skills|tricks|show", "LEARN", ""},
    {"give|giving|offer|offering|donate|spare ?some ?of my|some ?of ?my time|skills", "LEARN", "volunteer"},
    {"litter|beach|canal|river|park|community|tree|woodland picking|pick|clean|cleanup|garden|planting|conservation",
        "LEARN", "volunteer"},
    {"do|make|making|work|something ~ with my|your hands", "LEARN", "craft"},
    {"help|helping out ?somewhere ?at ?in ?with ?the ?a ?local ?community ?animals", "LEARN", "volunteer"},
    {"want|like|love|able to|2 help out|others|people", "LEARN", "volunteer"},
    {"learn|learning|try|trying|study|studying something|anything|a|some ?new", "LEARN", ""},
    {"how|show|teach|learn ?do|me|to ?i ?how ?to use ?my|a|an|the|this|it ?new ?smart "
     "phone|mobile|smartphone|ipad|tablet|laptop|computer|kindle|internet|printer|camera|watch|whatsapp|email|emails|"
     "facebook|zoom|app|apps|alexa|scanner|skype",
        "LEARN", "computer"},
    {"wine|beer|whisky|cheese|food tasting|making|brewing|appreciation", "LEARN", ""},
    {"music|art|film|wine|poetry|opera appreciation|history|theory", "LEARN", ""},
    {"flower|flowers arranging|arrangement|arrangements|pressing|design", "LEARN", ""},
    {"jewelry|jewellery|bead|beads making|class|course", "LEARN", ""},
    {"carnival|steel|brass|samba|rock|wind|concert|big|pipe|jazz|ukulele|folk band|bands|pans|pan|music|group|club",
        "LEARN", "music"},
    {"singing|sing|song|songs|music|choir|choral|carol for|group|along|class|fun|lesson|lessons|singing|society|lungs",
        "LEARN", "singing"},
    {"write|writing ?my ?a|an|life story|memoir|book|novel|history|poems|poetry", "LEARN", "writing"},
    {"adult|further|distance|higher|online|lifelong|vocational learning|education|learner|course|courses|college",
        "LEARN", ""},
    {"open|third university|age", "LEARN", ""},
    {"grow|growing ?my ?your own|vegetables|veg|flowers|plants|food|herbs|tomatoes|seeds", "LEARN", "gardening"},
    {"community|allotment|sensory|therapeutic|kitchen|herb garden|gardening|plot|plots|gardens|gardeners", "LEARN",
        "gardening"},
    {"cook|cooking|cookery|baking|bake|bread|cake|curry|food "
     "class|classes|course|club|lessons|lesson|decorating|hygiene",
        "LEARN", "cooking"},
    {"learn|teach|show ?me ?how to cook|bake|sew|knit|paint|draw|sing|type|drive|swim", "LEARN", ""},
    /* money */
    {"bank|late|overdraft|hidden|parking|congestion|ulez|court|service charge|charges|fee|fees|fine|fines", "MONEY",
        "debt"},
    {"county court", "MONEY", "debt"},
    {"court judgment|judgement|judgments|fine|fines|summons|order|letter ?letter", "MONEY", "debt"},
    {"liability|attachment order|of ?earnings", "MONEY", "debt"},
    {"breathing space ?scheme", "MONEY", "debt"},
    {"statute|debt|individual|payday|doorstep|guarantor|logbook|consolidation|unsecured|secured|personal|bank|student|"
     "budgeting|crisis|advance|illegal|car "
     "barred|relief|voluntary|arrangement|loan|loans|lender|lenders|finance|agreement ?order",
        "MONEY", "debt"},
    {"debt "
     "management|plan|relief|collector|collectors|collection|agency|letter|letters|letter|charity|line|consolidation",
        "MONEY", "debt"},
    {"buy now pay", "MONEY", "debt"},
    {"hire purchase", "MONEY", "debt"},
    {"national insurance|savings|debtline", "MONEY", ""},
    {"cold|extreme weather payment|payments", "MONEY", "bills"},
    {"entitled|entitlement|eligible|qualify ?to ?for ?anything|any|benefits|help|claim", "MONEY", "benefits"},
    {"what|am|are|is|anything|everything i|we|she|he|mum ?am ?is entitled|eligible|due ?to", "MONEY", "benefits"},
    {"income|jobseekers|jobseeker|employment|working|child|tax|personal|severe|disability|disabled|universal|"
     "constant|war|guardians|widows|widowed|industrial "
     "support|allowance|independence|tax|credit|credits|pension|benefits|premium|injuries|injury|disablement "
     "?allowance "
     "?payment",
        "MONEY", "benefits"},
    {"support|esa allowance", "MONEY", "benefits"},
    {"mandatory reconsideration", "MONEY", "benefits"},
    {"advance|hardship|emergency|budgeting|discretionary|cold|one|welfare|local payment|fund|advance|cash|off|housing "
     "?payment ?assistance ?welfare",
        "MONEY", "benefits"},
    {"managed|migration migration|notice ?notice", "MONEY", "benefits"},
    {"two|2 child limit|cap", "MONEY", "benefits"},
    {"benefit|benefits cap|check|checker|calculator|fraud|overpayment|overpaid|office|claim|advice|appeal|trap",
        "MONEY", "benefits"},
    {"soup kitchen|kitchens|run|van", "MONEY", "food"},
    {"hot|free|cheap|cooked meal|meals|dinner|food|groceries", "MONEY", "food"},
    {"community|social|free fridge|pantry|larder|supermarket|kitchen|cupboard|meal", "MONEY", "food"},
    {"cant|cannot|cost|costs|pay|paying ?of ?pay ?afford ?for ?my prescription|prescriptions|dentist|glasses|travel",
        "MONEY", ""},
    {"charity|charitable|hardship|emergency|school|uniform|energy|household|benevolent|council|welfare "
     "grant|grants|fund|funds|voucher|vouchers|assistance|money",
        "MONEY", ""},
    {"social|household|hardship|crisis|welfare fund|support ?fund", "MONEY", ""},
    {"minimum|living|unpaid|late|holiday|sick|statutory|redundancy|maternity wage|wages|pay|money ?pay", "MONEY",
        "work"},
    {"start|starting|set|setting|run|running ?up ?a|my ?own ?small business|company|startup", "MONEY", "work"},
    {"taxi|hgv|lorry|forklift|sia|security|cscs|dbs|driving licence|license|badge|card|check|ticket", "MONEY", "work"},
    {"work|job|career|careers|employment|interview|application|volunteer "
     "experience|seeker|seeking|search|change|advice|hunting|hunt|fair|fairs|centre|tribunal|skills|clothes|forms|form|"
     "placement|trial|vacancies|advisor|adviser|applications|rights|law",
        "MONEY", "work"},
    {"part|full|evening|night|weekend|cleaning|care|warehouse|delivery|kitchen time|job|jobs|work|shifts ?job ?work",
        "MONEY", "work"},
    {"zero|0 hours|hour", "MONEY", "work"},
    {"trade|credit union|unions", "MONEY", ""},
    {"bank|savings|basic|post|direct account|book|branch|details|office|debit", "MONEY", ""},
    {"power ?of attorney", "MONEY", ""},
    {"write|writing|make|making|making ?a|my will|wills", "MONEY", ""},
    {"will writing|writer", "MONEY", ""},
    {"got|been|was|being|have scammed|conned|defrauded|robbed|mugged", "MONEY", ""},
    {"lottery|scratch tickets|ticket|cards|card|addiction", "MONEY", "gambling"},
    {"online slots|casino|betting|poker|bingo ?gambling ?addiction", "MONEY", "gambling"},
    {"child|spousal maintenance|support ?service ?payments", "MONEY", ""},
    {"council tax|housing|bedroom tax|benefit|reduction|support|discount|rebate|band|arrears|bill|exemption", "MONEY",
        "council tax"},
    {"feed ?in ?the|my|our kids|children|family|myself|meter", "MONEY", "food"},
    {"food|meal|shopping in ?the house|cupboards|fridge|cupboard", "MONEY", "food"},
    {"no|out ?of|any food|milk|bread|shopping|groceries|gas|electric|leccy|nappies|credit ?or ?in ?left ?on "
     "?the ?my ?house ?home ?flat ?meter ?money ?heating",
        "MONEY", "food"},
    {"school|free school|free meals|dinners|dinner|uniform|uniforms|shoes|trip|trips", "MONEY", ""},
    {"smart|gas|electric|prepayment|water|key|pay meter|meters|key|card ?as ?you ?go", "MONEY", "bills"},
    {"water|gas|energy|electric|electricity|phone|mobile|broadband|internet|heating|fuel|sky|virgin|bt "
     "debt|debts|bill|bills|charges|arrears|costs|prices|supplier|rates|company",
        "MONEY", "bills"},
    {"social|cheaper|water tariff|tariffs|broadband|rates|bills", "MONEY", "bills"},
    {"lent|lend|borrow ?me ?him ?her ?some money|cash|tenner|quid", "MONEY", "debt"},
    /* housing and living at home */
    {"private|privately renting|rent|landlord|rental|rented|renter|tenant|tenancy", "HOME", "rent"},
    {"letting|lettings|estate agent|agents|agency", "HOME", "rent"},
    {"tenancy|rent|rental deposit|bond|agreement|contract|book|increase|rise|hike|control|tribunal|arrears|debt|help|"
     "support",
        "HOME", "rent"},
    {"deposit not|back|returned|protection|scheme|returned|dispute|from ?returned ?back", "HOME", "rent"},
    {"get|give|wont|keep|keeping|lost|return my|our|back|the ?my deposit|bond ?back", "HOME", "rent"},
    {"possession|eviction|bailiff|repossession order|notice|claim|hearing|warrant|court", "HOME", "eviction"},
    {"house|home|flat repossession|repossessed", "HOME", "eviction"},
    {"b|bed and|n|& b|breakfast", "HOME", "housing"},
    {"house|flat|shared of|share|sharing|house|ownership|flat|accommodation", "HOME", "housing"},
    {"right|help to buy", "HOME", "housing"},
    {"band|priority a|b|c|d|band|need ?housing ?list", "HOME", "housing"},
    {"retirement|sheltered|warden|assisted|supported|extra|care|nursing|residential|old|social|affordable|student "
     "flat|flats|housing|home|homes|living|controlled|village|care|accommodation|folks|peoples ?home ?flat",
        "HOME", "housing"},
    {"respite|residential|nursing|care home|homes ?fees", "HOME", ""},
    {"rough|street|sofa|hidden sleeper|sleepers|sleeping|surfer|surfing|homeless|homelessness", "HOME", "homeless"},
    {"no|of fixed abode|address", "HOME", "homeless"},
    {"emergency|temporary|temp|short|interim accommodation|housing|accom|stay|home|shelter ?term ?let", "HOME",
        "homeless"},
    {"burst|leaking|leaky|frozen|broken|blocked|dripping|faulty|smashed|cracked|rotten|dodgy|jammed|bust|dangerous|"
     "exposed|stuck|broke|bad "
     "pipe|pipes|tap|taps|toilet|sink|drain|drains|window|windows|lock|locks|door|doors|lift|boiler|wiring|socket|"
     "sockets|electrics|gutter|gutters|roof|ceiling|shower|cooker|oven|fridge|freezer|washer|heating|radiator|"
     "radiators|fence|gate|stairs|floor|intercom|wires|plug|light|lights|wall|bed",
        "HOME", "repairs"},
    {"pipe|tap|toilet|sink|drain|window|lock|door|lift|boiler|wiring|socket|gutter|roof|ceiling|shower|cooker|oven|"
     "fridge|freezer|washer|washing|heating|radiator|fence|gate|intercom|entryphone|lights|electrics ?machine ?is ?has "
     "?is broken|broke|blocked|burst|leaking|leaks|dripping|stuck|smashed|faulty|conked|packed|out|bust|kaput",
        "HOME", "repairs"},
    {"front|back|main|communal|street door|entrance|gate", "HOME", "repairs"},
    {"no|without|lost|havent ?got ?any|our ?my power|electricity|light|lights|cooker|water|fridge|bed|beds|"
     "furniture|mattress ?at ?home ?all",
        "HOME", "repairs"},
    {"fridge|chest freezer", "HOME", "furniture"},
    {"white|household goods", "HOME", "furniture"},
    {"second|used|free|cheap|donated|donate|need|want ?a ?some ?new ?hand "
     "furniture|sofa|bed|beds|mattress|cooker|fridge|freezer|wardrobe|curtains|carpet|carpets|washer|chest|table|"
     "chairs|bedding|duvet|microwave|kettle",
        "HOME", "furniture"},
    {"fly|dumped tipping|tippers|rubbish", "HOME", ""},
    {"rubbish|bin|bins|refuse|bulky|garden|clinical|recycling|assisted|waste "
     "collection|collections|collected|waste|bin|bins|day|removal|emptied|men|lorry|not",
        "HOME", ""},
    {"anti social ?behaviour", "HOME", ""},
    {"antisocial behaviour|neighbours|tenants", "HOME", ""},
    {"gardening help|service|done", "HOME", "garden"},
    {"help ?with ?in my|the|her|his|mums|nans|dads garden|gardening|lawn|hedge|grass|bins|shopping|housework", "HOME",
        "help at home"},
    {"grass|lawn|hedge|hedges|tree|trees cutting|cut|mowing|trimming|mowed|trimmed|chopped", "HOME", "garden"},
    {"painting|paint|decorate ?and ?my ?the decorating|decorator|flat|room|bedroom|house|walls|hallway", "HOME",
        "handyman"},
    {"light|lights bulb|bulbs|fitting|switch|changed ?changed", "HOME", "handyman"},
    {"smoke|fire|burglar|carbon|fall|falls|community|pendant|personal|door|care "
     "alarm|alarms|detector|pendant|button|call|alert|monitor ?alarm",
        "HOME", "alarm"},
    {"home|fire|gas|electrical safety check|checks|visit|certificate", "HOME", ""},
    {"change|new|replace|fit|fitted|broken ?my ?the ?a ?new lock|locks|keys", "HOME", ""},
    {"disabled|disability|home facilities|adaptation|adaptations|improvement ?grant|agency", "HOME", "equipment"},
    {"disabled parking|bay|bays|badge|space|pass|railcard|toilet|access|flat", "HOME", "transport"},
    {"perching|shower|bath|bed|commode|hoist|raised|toilet|riser|recliner|hospital|grab|walking|trolley|bed|swivel "
     "stool|chair|seat|lever|rails|rail|bed|sling|recliner|frame|aid|aids|stick|trolley|board|step|pan|bath|table",
        "HOME", "equipment"},
    {"electric|folding|manual|transit|hire|borrow|lend|loan|need|repair ?a ?of ?my wheelchair|scooter|walker|rollator|"
     "crutches",
        "HOME", "equipment"},
    {"carer|carers|care visit|visits|calls|plan|package|worker|workers|agency|assessment|needs|line|company|rota",
        "HOME", "help at home"},
    {"care needs|act assessment", "HOME", ""},
    {"carers assessment", "FAMILY", "carers"},
    {"personal|live|home|care|domestic assistant|in|carer|help|worker|assistance|attendant ?care ?carer", "HOME",
        "help at home"},
    {"direct|personal payment|payments|budget|budgets", "HOME", ""},
    {"adult|adults|childrens|council|hospital social ?care|services|worker|work ?department|team", "HOME",
        "social worker"},
    {"help ?with ?me ?to ?her ?him ?mum getting|get|gets|having|have ?a "
     "dressed|washed|bath|shower|up|undressed|bathed|bed",
        "HOME", "help at home"},
    {"live|living|manage|managing|cope|stay|staying ?on|in my|his|her|their own home|flat|house|place|place", "HOME",
        "help at home"},
    {"help|support ?me ?him ?her ?to live|living|manage ?on ?my|independently|alone|his|her ?own", "HOME",
        "help at home"},
    {"independent|independently living|live|travel", "HOME", "help at home"},
    {"prescription|prescriptions|medicine|medicines|medication delivery|delivered|collected|collection|picked ?up",
        "HOME", "help at home"},
    {"shopping done|delivered|for|help|service|trolley|bags|trip ?me", "HOME", "help at home"},
    {"oyster|travel|freedom|bus|senior|60 card|cards|pass|plus|railcard|railcards ?pass|card", "HOME", "transport"},
    {"taxi|disabled|blue|parking|drive|driving card|cards|scheme|parking|badge|permit|permits|cant|anymore", "HOME",
        "transport"},
    {"cant|cannot|dont|no ?longer drive|driving ?any ?anymore", "HOME", "transport"},
    {"redirect|redirected|redirection ?my ?of mail|post", "HOME", ""},
    {"post|mail redirected|redirection", "HOME", ""},
    {"move|moving|movers|removal|man house|home|flat|van|vans|men|firm|and ?a ?with ?van", "HOME", ""},
    {"housing officer|list|office|department|association|advice|advise|options|help|register|points|transfer|"
     "support|problem|problems|issue|issues|application|form|crisis",
        "HOME", "housing"},
    {"pest control", "HOME", ""},
    {"wasp|wasps|bee|rat|mouse|mice|pigeon|ant|ants|bird nest|nests|hole|droppings|problem|poo|trap|traps", "HOME", ""},
    {"neighbour|neighbours|neighbors|upstairs|downstairs ?from|from ?hell ?are ?is ?keep ?play "
     "noise|noisy|dispute|disputes|hell|loud|shouting|music|banging|problem|problems|trouble|party|parties|barking",
        "HOME", ""},
    {"barking|loud|next door|upstairs ?doors dog|dogs|music|neighbours|noise", "HOME", ""},
    {"black|toxic mould|mold", "HOME", ""},
    {"stuck|cant|scared ?in|at|to ?leave ?use ?get ?my ?up|down ?the stairs|steps|lift", "HOME", "equipment"},
    {"ceiling|roof|floor|wall|walls|plaster|kitchen|bathroom ?has ?have ?is "
     "?are fell|fallen|falling|coming|collapsed|caved|come|flooded|flooding|cracked|rotten ?in|down|off|through",
        "HOME", "repairs"},
    /* low or worried */
    {"night|bad|scary|weird terrors|terror|dream|dreams|sweats", "MIND", "sleep"},
    {"intrusive|racing|negative|dark|obsessive thoughts|thinking", "MIND", ""},
    {"body image|dysmorphia|dysmorphic", "MIND", ""},
    {"hate|dont ?like|ashamed ?of my body|looks|face|weight|appearance", "MIND", ""},
    {"binge|comfort|emotional|disordered|eating eating|eater|disorder|disorders|problem|eat", "MIND", ""},
    {"personality|affective|seasonal|adjustment|mood|bipolar|panic|anxiety|stress|obsessive|dissociative|mental "
     "disorder|disorders|affective|illness|compulsive|health",
        "MIND", ""},
    {"marriage|relationship|couples|couple|family|grief|bereavement|trauma|addiction|bad "
     "guidance|counselling|counsellor|therapy|problems|advice|mediation|issues|breakup|breakdown|difficulties",
        "MIND", "counselling"},
    {"splitting|splittin|split|breaking|broke|broken|separated|separating|fallen|falling up|from|out ?up ?with ?my "
     "?the "
     "?husband ?wife ?partner ?girlfriend ?boyfriend",
        "MIND", ""},
    {"coming|come|came|started|put|stopping|stopped|reduce|side|wean ?me off|on|effects|myself ?my ?of ?from "
     "antidepressants|antidepressant|sertraline|citalopram|fluoxetine|prozac|diazepam|mirtazapine",
        "MIND", ""},
    {"nobody|noone|no|dont|doesnt ?one understands|understand|listens|gets|believes ?to me|us|how|what ?it", "MIND",
        ""},
    {"being|getting|been|am|im|get bullied|picked|teased|trolled|excluded ?on ?at|by", "MIND", ""},
    {"bully|bullies|bullying ?me at ?my work|job|office|workplace|boss", "MIND", ""},
    {"missing|miss my|our|back ?family|mum|home|country|kids|old|mother ?country ?back ?home ?so ?much", "MIND", ""},
    {"home sick", "MIND", ""},
    {"gender|sexual|trans identity|dysphoria|sexuality|transition ?support", "MIND", ""},
    {"winter|january|sunday|monday|baby blues", "MIND", ""},
    {"everything|all|it|life|its|things ?is|s ?all|just|so ?too much ?for|to|at ?me|handle|cope|moment|deal", "MIND",
        ""},
    {"scared|afraid|frightened|anxious|nervous|panic|worried|fear|terrified ?of ?to|about|when|if ?i "
     "leave|leaving|go|going|outside|out|being ?the ?out|house|outside|crowds ?of ?the",
        "MIND", ""},
    {"heart|heart broken|ache|break", "MIND", ""},
    {"mind|head ?is ?feels|in ?a mess|bits|pieces|state|scrambled|mush|foggy|fuzzy", "MIND", ""},
    {"head ?is ?all over", "MIND", ""},
    {"tired|exhausted|drained|shattered all|of ?of ?the everything|time|always", "MIND", ""},
    {"in|such|really|a ?really ?very bad|dark|low|difficult place|time|patch|way|spot", "MIND", ""},
    {"lost my|all ?my|the confidence|way|spark|mojo|sense|purpose|identity|faith|joy", "MIND", ""},
    {"empty|numb|hollow|lost inside|without|since|feeling", "MIND", ""},
    {"feel|feeling|am|im|so ?like ?i ?am ?a ?such ?am ?totally|completely "
     "worthless|failure|useless|stupid|ugly|pathetic|"
     "unloved|unwanted|rejected|inadequate|pointless|invisible",
        "MIND", ""},
    {"social|health|exam|school|performance|test|stage|separation anxiety|nerves|stress|fright|pressure|worry", "MIND",
        ""},
    {"war|childhood|birth|past|refugee trauma|abuse|memories", "MIND", ""},
    /* health */
    {"heart|cardiac|atrial|ventricular|irregular "
     "problem|problems|trouble|condition|disease|fibrillation|failure|bypass|"
     "operation|valve|rehab|murmur|heartbeat|surgery|flutter|stent",
        "HEALTH", ""},
    {"had|have|having|my|after ?a heart|bypass|op|operation|surgery|hip|knee|cataract ?bypass|operation|op|surgery|"
     "replacement",
        "HEALTH", ""},
    {"blood clot|clots|disorder|thinners|thinner|donor|condition|disease", "HEALTH", ""},
    {"varicose|leg|pressure|foot|mouth|diabetic veins|vein|ulcer|ulcers|sores|sore|foot|eye", "HEALTH", ""},
    {"brain|head|spinal|spine|acquired|sports injury|injuries|damage|cord|tumour|bleed|haemorrhage|fog", "HEALTH", ""},
    {"motor|multiple|cerebral|muscular|cystic|crohns|parkinsons|huntingtons|alzheimers|coeliac|hodgkins|meningitis|"
     "restless|irritable|chronic|kidney|liver|lung|skin|eye|gum|rare|wasting|autoimmune|inflammatory|bowel|thyroid|"
     "adrenal|downs|tourettes|carpal|raynauds|sjogrens|lyme|guillain|guillian|coronary|neurological|vascular|"
     "peripheral|lewy|frontotemporal|young "
     "neurone|neuron|sclerosis|palsy|dystrophy|fibrosis|disease|legs|bowel|fatigue|failure|transplant|disorder|"
     "disorders|"
     "syndrome|tunnel|illness|stones|infection|infections|artery|condition|neuropathy|dementia|bodies|body|onset|barre|"
     "pain",
        "HEALTH", ""},
    {"sleep apnoea|apnea|apnia", "HEALTH", ""},
    {"palliative|end ?of ?life|stoma|foot|eye|wound|dental|diabetic|cancer|skin|ear|catheter|continence|pressure care|"
     "nurse|nursing|bag|bags|clinic|supplies",
        "HEALTH", ""},
    {"pelvic floor ?exercises", "HEALTH", ""},
    {"womens|mens|sexual|oral|gut|heart|lung|brain|bone|bladder|bowel|eye|foot|skin|adult|liver|kidney health",
        "HEALTH", ""},
    {"erectile|sexual|ed dysfunction|problems|problem", "HEALTH", ""},
    {"smear|cervical|breast|bowel|prostate|psa|hearing|eye|sight|blood|lung|diabetes|cancer|aaa|health|hiv|sti|std "
     "test|tests|screening|screen|check|checks|checkup|exam|mot|pressure",
        "HEALTH", ""},
    {"hay fever", "HEALTH", ""},
    {"chew|chewing|rolling|quit|pipe ?the tobacco|paan|gutka|naswar|smoking|baccy|khat|smoker|smoke", "HEALTH",
        "smoking"},
    {"narcotics|alcoholics|cocaine|overeaters anonymous|anon", "HEALTH", ""},
    {"al anon", "HEALTH", "alcohol"},
    {"in|my|addiction|drug|alcohol|drugs recovery|rehab|worker|service|services|clinic|counselling|support", "HEALTH",
        ""},
    {"vitamin|vitamins|iron|b12|folic ?d|c|b|b12|tablets|deficiency|acid|injections|injection", "HEALTH", ""},
    {"learning disability ?health ?check|nurse|team", "HEALTH", ""},
    {"mobility|walking|swallowing|balance|breathing|stomach|tummy|back|knee|foot|hand|skin|waterworks|prostate|"
     "digestive|thyroid|ear|throat|nerve|joint|muscle|bladder|bowel|eye|dental|tooth "
     "problem|problems|issue|issues|trouble|troubles|pain|ache|infection|condition",
        "HEALTH", ""},
    {"sore|bad|aching|swollen|painful|stiff|broken|trapped|slipped|achy|dodgy|gammy|frozen|numb|itchy|burning "
     "throat|foot|feet|ankle|ankles|leg|legs|hand|hands|wrist|arm|arms|tummy|stomach|shoulder|neck|nerve|disc|joint|"
     "joints|elbow|heel|toe|toes|eyes|skin|tooth|gums|ear|hip|hips|knee|knees|back",
        "HEALTH", "pain"},
    {"foot|feet|leg|legs|hand|hands|wrist|arm|arms|neck|elbow|heel|toes|knees|knee|hip|hips|shoulder|shoulders|back|"
     "joints|tooth|teeth|ear|tummy|stomach|bones|body|ankle|ankles ?is ?are ?really ?s ?so ?very "
     "?always hurt|hurts|hurting|ache|aches|aching|sore|swollen|killing|painful|stiff|bad|throbbing|swelling|giving|"
     "gone|knackered|numb|playing",
        "HEALTH", "pain"},
    {"cant|cannot|hard ?to hear|see|walk ?very|so ?far|well|properly|anymore|telly|much", "HEALTH", ""},
    {"toe|toes|toenail|toenails|nail|nails|corns|bunions|bunion|verruca ?cut|cutting|clipped|trimmed", "HEALTH",
        "feet"},
    {"late|sunday|nearest|local|open|24 ?night ?hour ?hr ?now chemist|pharmacy|pharmacist", "HEALTH", "pharmacy"},
    {"health mot|coach|check|checks|trainer|walk|problem|problems|advice|champion|condition|conditions|issues",
        "HEALTH", ""},
    {"hearing aid|aids|batteries|battery|loss|loop|test|problem|problems|clinic", "HEALTH", "hearing"},
    {"ear|ears wax|syringing|syringed|syringe|blocked|microsuction|infection|ringing", "HEALTH", "hearing"},
    {"gluten|dairy|lactose|nut|peanut|egg|food free|intolerant|intolerance|allergy|allergies", "HEALTH", ""},
    {"eat|eating|diet ?more|a|for|sheet ?a healthy|healthily|healthier|better|diabetes|diabetics|cholesterol|ibs",
        "HEALTH", ""},
    {"diabetic|diabetes|healthy|low|heart ?friendly|sugar|salt|fat|carb "
     "diet|food|foods|recipes|cooking|meal|meals|eating",
        "HEALTH", ""},
    {"my|his|her|husbands|wifes|the|loud|stop snoring|cough|rash|eczema|psoriasis|diabetes|asthma|copd|epilepsy|bp",
        "HEALTH", ""},
    /* families and carers */
    {"due|due ?date ?is ?in "
     "?january|february|march|april|may|june|july|august|september|october|november|december|weeks|"
     "baby ?baby ?date",
        "FAMILY", ""},
    {"home|water|hospital|natural|first|caesarean|c birth|births|section|pregnancy", "FAMILY", "baby"},
    {"formula|baby|breast|bottle|toddler|infant milk|food|feeding|feed|foods|weaning ?advice|help|support", "FAMILY",
        "baby"},
    {"15|30|fifteen|thirty ?free hours ?free ?childcare ?nursery", "FAMILY", "nursery"},
    {"free|two|2|3|4 nursery|childcare|year ?hours|place|places|money|funding|olds", "FAMILY", "nursery"},
    {"baby|child sitter|sitting|minder|minding|care", "FAMILY", ""},
    {"au pair", "FAMILY", ""},
    {"reception|infant|junior|primary|secondary|nursery|special|faith|new|school|high|catholic "
     "class|school|schools|place|places|admissions|application|applications|nurse|year ?place|places|for ?my ?son|"
     "daughter",
        "FAMILY", ""},
    {"sure|home start", "FAMILY", ""},
    {"sitting|sitter|respite|short|carers|carer "
     "service|breaks|break|care|holiday|passport|week|cafe|card|centre",
        "FAMILY", "carers"},
    {"carers allowance|benefit|money|payment", "MONEY", "benefits"},
    {"respite|short break|breaks|care|for ?from ?caring", "FAMILY", "carers"},
    {"downs|down|tourette|tourettes|fragile|global syndrome|x|development|developmental ?delay "
     "?child|baby|son|daughter|"
     "kids",
        "FAMILY", ""},
    {"bed wetting|wets|wetter", "FAMILY", ""},
    {"wets|wetting|wet the|his|her bed", "FAMILY", ""},
    {"potty|toilet|sleep|baby ?baby training|train|trained|routine|routines ?my ?baby|toddler", "FAMILY", ""},
    {"baby|toddler|newborn|kids|son|daughter|child|babies|little|kid ?one ?has ?got ?just wont|doesnt|not|never|isnt|"
     "keeps|cant|always|has|got "
     "sleep|sleeping|eat|eating|feeding|feed|settle|latch|crying|waking|talking|talk|speak|speaking|walking|colic|"
     "reflux|teething|tantrums|nits|stop|lice|crawling",
        "FAMILY", ""},
    {"head|school lice|nits|nurse", "FAMILY", ""},
    {"child|childrens|kids|infant|baby|babies health|development|development|weight|weighed|check|review|vaccinations|"
     "immunisations|immunisation|jabs|safety|sleep|massage|group",
        "FAMILY", ""},
    {"family court|mediation|mediator|solicitor|support|worker|hub|centre|fun|day|days|learning|group|help|activities|"
     "activity|counselling|therapy|counselling|information|lawyer|swim|tree",
        "FAMILY", ""},
    {"family tree|history", "LEARN", "history"},
    {"parents|parent in|and|teacher|governor law|evening|baby|tot", "FAMILY", ""},
    {"moses|car|high|baby|booster "
     "basket|seat|seats|chair|bath|bank|monitor|clothes|grow|things|stuff|gear|equipment|shower|"
     "carrier|sling|bouncer|gate",
        "FAMILY", "baby"},
    {"inclusive|sensory|disabled|adventure|indoor|outdoor|park|after|supervised|messy|role|pretend "
     "play|playground|playgrounds|room|playgroup|area|centre|scheme",
        "FAMILY", ""},
    {"siblings|sibling|brothers|sisters ?of ?support|disabled|autistic|group", "FAMILY", ""},
    {"disabled|autistic|poorly|sick|premature|adopted|foster|teenage|angry|naughty|difficult|anxious|dyslexic|deaf "
     "child|children|kids|kid|son|daughter|baby|teen|teenager|babies",
        "FAMILY", ""},
    {"child|kids|sons|daughters|childs|my ?sons|daughters|kids "
     "speech|stammer|stutter|behaviour|behavior|tantrums|autism|"
     "adhd|dyslexia|homework|nursery|temper",
        "FAMILY", ""},
    {"knife|gang|county|street crime|crimes|carrying|violence|gangs", "FAMILY", ""},
    {"worried|concerned|scared|anxious ?sick about|for|over my|our ?teenage|little|youngest|eldest|young "
     "son|daughter|kids|boy|girl|child|children|teenager|lad|grandson|granddaughter|stepson",
        "FAMILY", ""},
    {"fall|falls|fell|argue|arguing|argument|arguments|rows|struggling|trouble ?out ?with my|our|the ?teenage "
     "son|daughter|teenager|teen|kids|children|child|lad|toddler",
        "FAMILY", ""},
    {"birthday|kids|childrens "
     "party|parties|entertainer|club|clubs|groups|group|disco|camp|yoga|football|swimming|dance|"
     "library|choir|activities|activity|stuff|things|crafts|cinema|cafe|theatre|days ?out",
        "FAMILY", ""},
    {"grandparents|granny|nan|grandma|gran|grandad raising|looking|look|bringing|minding|with "
     "?after|up grandchildren|grandkids|grandchild|children|kids|grandson|granddaughter",
        "FAMILY", ""},
    {"bonfire|breakfast|girls|boys|after|lego|homework|holiday|kids|rainbow|cub|scout|brownie|guide|cadets|cadet "
     "brigade|guides|scouts|school|club|clubs|pack|hut|group|scheme",
        "FAMILY", ""},
    {"look|looking|cares|care|caring ?for ?after my|a|our|someone|somebody|for|disabled|elderly|him|her ?for "
     "?with "
     "?own ?elderly ?disabled ?ill "
     "?husband|wife|mum|mother|dad|father|son|daughter|partner|sister|brother|nan|parents|somebody|someone|relative|"
     "parent|grandad|uncle|aunt|dementia",
        "FAMILY", "carers"},
    {"help|helping|helps ?me ?him ?her ?us ?to with ?the ?my ?his ?her "
     "shopping|cleaning|cooking|washing|housework|bathing|garden|bins|"
     "ironing|stairs",
        "HOME", "help at home"},
    {"carer|carers|care for ?my|our|a mum|dad|husband|wife|nan|gran|mother|father|grandad at|in ?her|his|my home",
        "HOME", ""},
    {"voluntary|volunteer|unpaid|charity work|job|jobs|role|roles|opportunities|organisation", "LEARN", "volunteer"},
    {"hearing|health|asthma|copd|arthritis|diabetes|diabetic|stroke|cardiac|heart|pulmonary|cancer|ms|parkinsons|"
     "fibromyalgia|pain|menopause|dementia exercise|exercises|rehab|class|classes|course|group|support|cafe",
        "HEALTH", ""},
    {"memory|dementia|alzheimers|singing|stroke|pain|menopause|diabetes ?for ?the cafe|singing|lungs|brain", "HEALTH",
        ""},
    {"new|young|first|single|teen mum|mums|dad|dads|parent|parents|mam ?feeling|and|who ?am|is alone|lonely|isolated|"
     "group|groups|struggling",
        "FAMILY", ""},
    {"knit|knitting|crochet|craft|sew|stitch and|n|an|& natter|chat|chatter|gossip|tea|coffee", "LEARN", "knit"},
    {"nobody|noone|anyone|someone|no ?one ?else to|2 hang|talk|go|chat|sit|be|play|walk|speak|eat ?around ?out "
     "with|wiv|to",
        "FRIENDS", ""},
    {"know|knows|met nobody|noone", "FRIENDS", ""},
    {"know|knows no one", "FRIENDS", ""},
    {"rarely|hardly|seldom|never|barely|dont speak|talk|see ?to ?with a|any soul|people", "FRIENDS", ""},
    {"back|get|keep|getting|stay in|into ?good shape|condition", "ACTIVE", ""},
    {"foot|basket|net|volley|hand|base|soft ball", "ACTIVE", "sport"},
    {"gimn*|gym|jym|gim|keep class|membership|session|fitt", "ACTIVE", "gym"},
    {"behind on|with everything|payments|instalments|repayments", "MONEY", "debt"},
    {"gambled|gambles|gambling|spent|blew|blown|lost ~ money|wages|rent|benefits|savings", "MONEY", "gambling"},
    {"do|does|doing|with ?my mums|dads|nans|grans|her|his|mothers|fathers|parents ?weekly "
     "shopping|cleaning|cooking|washing|garden|housework|laundry",
        "HOME", "help at home"},
    {"careers to|for come|visit|my|wash|look", "HOME", "help at home"},
    {"not feeling|been|felt|quite|really ?quite ?really myself|meself|himself|herself|right|great|good", "MIND", ""},
    {"not myself|meself|himself|herself", "MIND", ""},
    {"son|grandson|daughter|granddaughter|kids|lad|boy|girl|teenager|teen|child|children ?is ?are ?keeps ?always "
     "out|playing|acting|kicking|going of|up|off ?the ?control ?rails",
        "FAMILY", ""},
    {"want|wants|need|needs|like|likes|some|bit|craving|after|for ?some ?of ?a ?bit company|companionship", "FRIENDS",
        ""},
    {"do with a ?new mate|friend|pal|buddy|natter|chat", "FRIENDS", ""},
    {"social|friendship|community|meetup group|groups|club|clubs|event|events|evening|afternoon ?for|with", "FRIENDS",
        ""},
    {"miss|missing ?just having|going|seeing|chatting|being|meeting|company|people|friends ?out ?around ?with ?people "
     "?friends",
        "FRIENDS", ""},
    {"swim|swimming|yoga|exercise|exercises|pilates|walk|walks|chi|dance|dancing|gym|class|stretching|movement|aqua "
     "?class ?classes for|with ?people ?my ?with ?a ?bad|sore|stiff|dodgy|poor "
     "joints|knees|knee|back|hips|hip|legs|diabetics|joint",
        "ACTIVE", ""},
    {"five|5|six|6|seven|7 aside|asides", "ACTIVE", "football"},
    {"lose|losing|shift|shed ?my|the|this baby|mum|beer|big|my belly|weight|tummy|bump", "ACTIVE", "weight"},
    {"garden|lawn|grass|hedge|hedges|weeds ?is|are|has|s ?all|so|too|really|gone|got|a "
     "overgrown|mess|jungle|long|high|state|manage|cut|mowing|mowed|wild",
        "HOME", "garden"},
    {"phobia|phobias|nightmares|nightmare|flashbacks|flashback|panic|panicking|anxiety|anxious ?attacks "
     "of|since|after|about|from ?the|a|my _",
        "MIND", ""},
    {"get|getting|got|cope|coping|dealing|deal over|with ?my|the|his|her|losing ?mums|dads|husbands|wifes|sons|"
     "brothers|sisters|nans|daughters|friends|mothers|fathers death|loss|passing|bereavement|grief",
        "MIND", "bereavement"},
    {"mums|dads|husbands|wifes|sons|brothers|sisters|nans|daughters|friends|mothers|fathers|partners "
     "death|passing|funeral|suicide",
        "MIND", "bereavement"},
    {NULL, NULL, NULL},
};
