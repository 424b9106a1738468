/*
 * lexicon.c - own writing: what people in England say when they tell a receptionist what is the matter, in the words
 * of several parts of the country. Points: 22 says it nearly alone, 14 says it unless another need says more, 8 leans.
 */
#include "dialogue/lexicon.h"

#include <stddef.h>

#define TELLS 22
#define HINTS 14
#define LEANS 8

const struct lexicon_row lexicon[] = {
    /* people */
    {"FRIENDS",
        "loneliness|lonesome|befriender|befriending|companionship|companion|pals|mates|buddies|neighbourly|natter|"
        "nattering|chinwag|gossip|conversation|socialising|socializing|socialise|socialize|socially|isolation|"
        "isolating|isolated|housebound|friendless|singleton|singletons|pensioner*|oap|oaps|seniors|senior|elders|"
        "over60s|over50s|over65s|over70s|retired|retirement|bingo|dominoes|domino|whist|drafts|lgbt*|lgbtq*|gay|"
        "lesbian|trans|veterans|veteran|exservice|widows|widowers|newcomer|newcomers|pub|cafe|brew|cuppa|"
        "coffees|lunches|luncheon|luncheons|brunch|daycentre|daycenter|daycare|faith|worship|prayer|parish|synagogue|"
        "friendly|mingle|mixing|acquaintances|penpal|outings|outing|daytrips|shutin|nobodys|soul",
        HINTS, false},
    {"FRIENDS", "shed|sheds|menshed|mensheds|lunchclub|coffeemorning|socials|teaparty|friendshipgroup|daycenter", TELLS,
        false},
    {"FRIENDS",
        "bored|boring|boredom|people|talkative|company|together|visitor|visitors|visits|trips|trip|chatting|chatty|"
        "meeting|meetings|meetup|meetups|indoors|silence|quiet|telly|pensionable|stuck",
        LEANS, false},
    /* moving */
    {"ACTIVE",
        "zumba|aerobic*|aqua|aquafit|aquarobics|jogging|jog|jogger|parkrun|parkruns|netball|tennis|basketball|"
        "volleyball|handball|rugby|hockey|boxing|boxercise|karate|judo|taekwondo|kickboxing|martial|squash|pickleball|"
        "rounders|softball|golf|archery|snooker|darts|croquet|bowling|bowl|petanque|boules|climbing|gymnastics|"
        "trampolining|skating|rowing|canoeing|kayaking|sailing|surfing|skiing|salsa|ballroom|ballet|tap|tango|waltz|"
        "foxtrot|jive|rumba|bollywood|kathak|garba|ceilidh|morris|hiphop|streetdance|linedancing|linedance|barre|"
        "bodypump|spin|spinning|circuits|hiit|crossfit|weights|weightlifting|kettlebells|treadmill|qigong|chigong|"
        "taichi|stretching|stretches|stretch|cardio|calisthenics|workout|workouts|fitness|fitter|active|activity|"
        "hiking|hike|hikes|rambling|ramble|ramblers|rambles|strolls|stroll|nordic|trekking|cyclist|cycle|biking|"
        "bicycle|bikes|dancers|dancer|dances|swimmer|swims|pool|aquatic|leisure|exercising|exercises|exercize|couch25k|"
        "c25k|5k|10k|marathon|obese|obesity|overweight|slimming|slim|slimmer|slimmers|weightwatchers|calories|bmi|"
        "chubby|tubby|unfit|keepfit|sportscentre|seated|armchair|chairobics|posture|mobility|trainers",
        HINTS, true},
    {"ACTIVE",
        "gim|jym|gymn|fitt|fitnes|keepfit|sporty|sports|sport|exercise|dance|walks|walking|gym|swimming|jumba|zoomba",
        TELLS, true},
    {"ACTIVE",
        "walk|moving|move|run|running|runs|fat|belly|stone|pounds|class|muscles|strength|strong|strengthen|flexible|"
        "outdoors|fresh|energetic|lazy|sofa|puffed|balance|pub|steady|wobbly",
        LEANS, false},
    /* hobbies and learning */
    {"LEARN",
        "painting|paint|paints|drawing|draw|sketch|sketching|watercolour*|watercolor*|acrylics|pottery|ceramics|clay|"
        "sculpture|crochet|crocheting|knit|knits|knitters|sew|stitching|embroidery|quilting|quilt|patchwork|weaving|"
        "needlework|dressmaking|upholstery|woodwork|carpentry|crafting|crafty|cardmaking|scrapbooking|origami|"
        "jewellery|flowers|floristry|calligraphy|poetry|poems|poet|writers|writer|literature|novels|stories|"
        "storytelling|guitar|piano|keyboard|drums|drumming|violin|ukulele|uke|recorder|trumpet|band|orchestra|sing|"
        "singers|singer|karaoke|gospel|drama|acting|theatre|theater|plays|panto|genealogy|ancestry|archaeology|museum|"
        "museums|heritage|historical|astronomy|birdwatching|birds|nature|wildlife|gardener|gardeners|gardens|planting|"
        "allotments|horticulture|veg|vegetables|compost|seeds|photographs|camera|film|films|movie|movies|cinema|jigsaw|"
        "jigsaws|puzzles|quiz|quizzes|scrabble|bridge|boardgames|cards|languages|french|spanish|italian|german|arabic|"
        "literacy|numeracy|maths|spelling|grammar|gcse|gcses|qualification|qualifications|college|university|degree|"
        "student|study|studying|studies|lessons|lesson|tutor|tutoring|workshop|workshops|lecture|lectures|talks|u3a|"
        "ipad|laptop|tablet|smartphone|android|iphone|whatsapp|zoom|skype|email|emails|emailing|facebook|google|"
        "digital|tech|technology|computing|typing|websites|wifi|cookery|baking|bake|cake|cakes|recipes|volunteers|"
        "charity|creative|creativity|hobbie|hobbys|library|librarys|bookclub|readers|esol|ielts|interests",
        HINTS, true},
    {"LEARN",
        "creative|english|computer|computers|history|choir|gardening|volunteering|volunteer|knitting|crafts|sewing|art|"
        "music|"
        "library|painting|pottery",
        TELLS, true},
    {"LEARN", "teach|taught|teacher|course|courses|skills|skill|brain|helpful|give|offer|new|something|tv", 4, false},
    /* money */
    {"MONEY",
        "debt|debts|arrears|overdraft|overdrawn|owing|owes|owe|owed|creditors|creditor|bankrupt*|insolvency|iva|"
        "repayments|repayment|repay|payments|instalments|bailiff*|enforcement|ccj|ccjs|klarna|catalogue|"
        "catalogues|payday|loanshark|pawn|pawned|pawnbroker|lender|lenders|borrowed|borrow|borrowing|visa|barclaycard|"
        "statement|statements|finance|finances|financial|financially|budgeting|savings|broke|skint|potless|brassic|"
        "penniless|poor|poverty|hardup|dwp|esa|dla|jsa|pip|uc|lcwra|universalcredit|credit|credits|allowance|"
        "allowances|claim|claiming|claimed|claims|sanction|sanctioned|sanctions|tribunal|appeal|benefits|"
        "giro|hmrc|taxes|wages|wage|payslip|salary|unpaid|redundant|redundancy|unemployed|unemployment|jobless|"
        "jobseeker*|"
        "jobcenter|jobcentre|sacked|dismissed|fired|employer|employers|employment|cv|cvs|resume|interview|interviews|"
        "apprentice*|traineeship|vacancy|vacancies|recruitment|zerohours|selfemployed|career|careers|foodbank*|voucher|"
        "vouchers|parcel|parcels|pantry|groceries|larder|hungry|starving|starve|cupboard|cupboards|fridge|leccy|lecky|"
        "electricity|electric|gas|meter|prepayment|topup|fuel|energy|utility|utilities|supplier|edf|octopus|"
        "gambling|gamble|gambles|gambled|gambler|betting|bets|bet|bookies|casino|slots|scratchcards|roulette|"
        "winterfuel|lifeline|"
        "expenses|bill|bills|afford|cash|dosh|pennies|quid|grand|pounds|cheaper|funds|funding|grants|grant|scammed|"
        "pensions|pension|mortgage|tokens|leckie|gamblers",
        HINTS, false},
    {"MONEY", "debt|debts|benefits|foodbank|foodbanks|skint|bailiffs|cv|redundant|redundancy|gambling|betting", TELLS,
        false},
    {"MONEY",
        "pay|paid|paying|cost|costs|cheap|forms|form|letter|card|cards|bank|work|job|jobs|eat|eating|feed|"
        "feeding|food|dinner|meal|tea|shopping|lost|office|shifts|hours|contract|factory|warehouse|money",
        LEANS, false},
    /* housing and living at home */
    {"HOME",
        "rent|rents|landlord*|landlady|tenancy|tenant|tenants|lease|deposit|evict*|homeless*|roofless|hostel|bedsit|"
        "shelter|refuse|rehouse|rehoused|rehousing|overcrowd*|temporary|accommodation|accomodation|accom|lodgings|"
        "lodger|squatting|surfing|sofasurfing|streets|tent|mould|mouldy|moldy|mold|damp|leak|leaks|leaking|leaky|"
        "condensation|repairs|repair|plumber|plumbing|boiler|radiator|radiators|heating|heater|insulation|draughty|"
        "draught|draughts|freezing|roof|ceiling|windows|toilet|bathroom|shower|kitchen|carpet|carpets|furniture|"
        "cooker|mice|rats|cockroaches|bedbugs|infestation|pests|stairs|stairlift|ramp|ramps|rails|rail|handrail*|"
        "grabrail*|adaptation*|wheelchair|zimmer|commode|hoist|scooter|equipment|aids|occupational|ot|reablement|"
        "rehabilitation|discharged|discharge|homecare|homehelp|cleaner|cleaning|housework|hoovering|"
        "laundry|ironing|washing|dressing|bathing|carer|pendant|alarm|careline|lifeline|gardener|lawn|handyman|diy|"
        "decorating|removals|transport|taxi|taxis|minibus|dialaride|ringandride|bluebadge|badge|parking|buspass|"
        "lightbulb|lightbulbs|bulb|bulbs|tap|taps|gutter|gutters|shelf|shelves|fuse|fuses|flatpack|wardrobe|washer|"
        "railcard|freedom|lifts|driver|drivers|socialworker|socialcare|safeguarding|assessment|housing|house|home|"
        "houses|flat|flats|bungalow|sheltered|council|housed|caravan|moving|removal|neighbours|neighbour|neighbors|"
        "noise|"
        "noisy|asb",
        HINTS, false},
    {"HOME",
        "housing|homeless|homelessness|eviction|evicted|evicting|landlord|landlords|landlady|rent|stairlift|mould|damp|"
        "boiler|rehouse|overcrowded|bluebadge|roof",
        TELLS, false},
    {"HOME",
        "bedroom|bedrooms|room|rooms|cold|move|live|living|place|hospital|ward|wash|clean|car|drive|elderly|"
        "help|fall|step|steps|bath|notice|street|outside|appointments",
        LEANS, false},
    /* low or worried */
    {"MIND",
        "depress*|anxi*|panic*|worry*|worrie*|stress*|low|sad|sadness|unhappy|miserable|tearful|weepy|crying|cry|cries|"
        "upset|upsetting|overwhelm*|overthink*|nervous|nerves|nervy|scatty|moods|moody|mood|numb|empty|"
        "griev*|grief|bereav*|mourning|mourn|widow*|funeral|passed|died|dies|loss|counsel*|councel*|therap*|psycholog*|"
        "psychiatr*|cbt|iapt|mindful*|meditat*|relax|relaxation|calm|breathing|insomnia*|sleepless|awake|sleep|"
        "sleeping|nightmare*|ptsd|trauma*|ocd|bipolar|schizo*|paranoi*|psychosis|eating|anorex*|bulimi*|angry|anger|"
        "temper|rage|irritable|frustrated|burnout|burnt|exhausted|struggling|cope|coping|confidence|esteem|"
        "worthless|motivation|demotivated|unmotivated|heartbroken|heartbreak|breakup|divorce|divorced|separated|"
        "separation|phobia|phobias|agoraphobi*|fear|fears|dread|hopeless|emotional|emotions|feelings|mental|mentally|"
        "mentalhealth|wellbeing|ruminating|flashbacks|tense|tension|jittery|edgy|shaky|knackered|drained|mithered|"
        "tired|moping|blue|blues|glum|gloomy|despondent|downhearted|samhealth|menty|hormonal|withdrawn|grumpy|"
        "postnatal|pnd",
        HINTS, false},
    {"MIND",
        "depressed|depression|anxiety|anxious|panic|grief|bereavement|bereaved|counselling|counsellor|stressed|"
        "insomnia|overthinking|mindfulness|pnd",
        TELLS, false},
    {"MIND",
        "feel|feeling|feels|felt|down|head|mind|thoughts|talk|listen|lost|gone|hard|rubbish|alone|shot|racing|"
        "worried|night|nights|bad|dead",
        4, false},
    /* health */
    {"HEALTH",
        "diabet*|insulin|sugars|prediabet*|hba1c|smok*|cigarette*|cigs|ciggies|ciggy|fags|fag|tobacco|nicotine|vape|"
        "vapes|vaping|patches|rollies|baccy|shisha|paan|gutka|alcohol*|drink|drinking|drinks|drunk|booze|boozing|"
        "boozer|"
        "sober|sobriety|wine|vodka|beer|cider|lager|spirits|hangover|detox|rehab|aa|drug|drugs|heroin|cocaine|coke|"
        "crack|cannabis|weed|skunk|ketamine|ket|spice|mdma|ecstasy|meth|methadone|subutex|opioid*|codeine|addict*|"
        "needle|needles|substance|pharmac*|chemist*|dispensary|prescribed|arthrit*|rheumat*|osteo*|fibro*|sciatica|"
        "backache|backpain|lumbago|slipped|hernia|gout|joints|joint|knee|knees|hip|hips|shoulder|ankle|wrist|spine|"
        "pain|pains|painful|ache|aches|aching|sore|migraine*|headache*|copd|emphysema|bronchitis|asthma*|inhaler*|"
        "lungs|"
        "lung|breathless|breathlessness|heart|angina|cardiac|pacemaker|cholesterol|hypertension|bp|stroke*|tia|"
        "cancer*|chemo*|tumour|leukaemia|prostate|parkinson*|ms|sclerosis|epilep*|seizures|alzheimer*|dementia|"
        "memory|forgetful|forgetting|confused|deaf|deafness|hearing|tinnitus|ears|ear|lipreading|blind|sight|eyesight|"
        "vision|macular|glaucoma|cataract*|optician*|glasses|dentist|dental|teeth|tooth|podiat*|chiropod*|feet|"
        "toenails|"
        "physio*|eczema|psoriasis|skin|thyroid|kidney|dialysis|liver|hepatitis|hiv|aids|sexual|contraception|"
        "incontinen*|bladder|bowel|ibs|crohns|colitis|menopaus*|hrt|endometriosis|pcos|periods|lupus|fatigue|"
        "flush|flushes|flashes|sweats|perimenopaus*|perimeno|wheezy|wheezing|eyesite|cfs|covid|longcovid|vaccin*|jab|"
        "jabs|flu|allergy|allergies|allergic|amputee|sickle|anaemia|illness|illnesses|"
        "condition|conditions|disabled|disability|chronic|healthy|healthier|healthcheck|checkup|mot|nutrition|"
        "dietitian|dietician|prosthetic|hospice|pills|medicine|medicines|medication|meds|tablets|inhaling",
        HINTS, false},
    {"HEALTH",
        "diabetes|diabetic|smoking|smoke|alcohol|drugs|dementia|demensha|alzheimers|arthritis|fibromyalgia|parkinsons|"
        "copd|asthma|cancer|stroke|menopause|pharmacist|pharmacy|chemist|addiction|fags|heroin|cocaine|vape|vapes|"
        "alcoholic|alcoholics",
        TELLS, false},
    {"HEALTH", "health|ill|unwell|sick|doctor|nurse|blood|pressure|high|problems|quit|bad|cut|addicted|habit|anonymous",
        4, false},
    /* families and carers */
    {"FAMILY",
        "baby|babies|newborn*|bub|twins|triplets|toddler*|tot|tots|tinies|infant*|nursery|nurseries|creche|childminder*"
        "|"
        "childcare|preschool|playgroup*|softplay|playdate|playschool|playtime|messyplay|breastfe*|bottle|weaning|"
        "nappies|nappy|pram|buggy|cot|pregnan*|expecting|antenatal|postnatal|maternity|midwi*|doula|birth|labour|"
        "trimester|scan|parenthood|parenting|parents|parent|stepkids|stepdad|stepmum|foster*|adopt*|kinship|grandkids|"
        "grandchild*|grandparent*|kiddies|kiddy|bairns|bairn|weans|wean|lad|lads|teen|teens|"
        "teenager*|teenage|adolescent*|youth|youths|youngster*|youngsters|youngpeople|scouts|brownies|guides|cubs|"
        "beavers|halfterm|homework|schooling|truant|exclusion|excluded|uniform|send|sen|senco|ehcp|adhd|autis*|asd|"
        "aspergers|dyslexi*|dyspraxi*|tantrums|bedwetting|tongue|speech|respite|carers|caring|cares|caregiver|"
        "caregivers|dads|mums|mummy|mummies|daddy|mam|mams|fathers|mothers|singlemum|healthvisitor|surestart|homestart|"
        "familyhub|custody|cafcass|contact|nanny|aupair",
        HINTS, false},
    {"FAMILY",
        "toddler|toddlers|pregnant|pregnancy|nursery|breastfeeding|autism|autistic|adhd|antenatal|respite|carers|"
        "playgroup|playgroups|parenting|grandkids",
        TELLS, false},
    {"FAMILY",
        "mum|dad|mother|father|son|daughter|kids|children|child|boy|girl|school|schools|family|families|wife|husband|"
        "brother|sister|nan|gran|"
        "grandson|granddaughter|play|holiday|holidays|young|after|missus|hubby|kid",
        3, false},
    /* the same of each, wider: what stands on posters, in forms and in shop windows */
    {"FRIENDS",
        "rotary|singles|dating|bachelor|spinster|fellowship|congregation|clubhouse|getogether|gettogether|potluck|"
        "picnic|barbecue|bbq|icebreaker|meetups|socialclub|kinsfolk|clique|hermit|recluse|reclusive|bingos|dominos|"
        "rummy|cribbage|mahjong|carrom|ludo|tiffin|iftar|langar|satsang|bhajan|rosary|vicar|imam|chapel|cathedral|shul|"
        "expat|expats|diaspora|geezers|blokes|oldies|agers|chums|chum|friendz|frendly|nattering|chatter|blether|gab|"
        "gabbing|penfriend|penfriends|penpals",
        HINTS, false},
    {"ACTIVE",
        "bachata|flamenco|disco|discos|clubbercise|bootcamp|bootcamps|athletics|triathlon*|duathlon|pedometer|"
        "orienteering|diving|snorkelling|scuba|paddleboard*|fishing|angling|angler|anglers|riding|skateboard*|"
        "rollerblad*|rollerskat*|padel|racquetball|racketball|fencing|jujitsu|jiujitsu|mma|aikido|kendo|wrestling|"
        "capoeira|selfdefence|tums|lido|lidos|frisbee|takraw|dodgeball|bouldering|abseiling|parkour|skipping|lacrosse|"
        "javelin|sprinting|cheerleading|majorettes|quickstep|charleston|lindy|attan|dhol|dandiya|raas|luddi|kuchipudi|"
        "bharatanatyam|kizomba|samba|merengue|trampoline*|futsal|hurling|curling|bmx|velodrome|aquacise|hydrotherapy|"
        "stamina|toning|abs|dumbbells|powerlifting|bodybuilding|gyms|swimmers|joggers|runners|walkers|cyclists|"
        "footballers|golfer|golfing|bowlers|dancehall|dancefloor|ballerina|fitbit|rambler|stroller|netballer|cricketer|"
        "batting|bowler|racket|shuttlecock|goalkeeper|goalie|kickabout|kabaddi|tennis|paddling|flab|flabby|lard|podgy|"
        "plump|waist|waistline|inactive|sedentary|limber|supple|agile|stiffness|wellbeingwalk|nordicwalking|gymnast|"
        "acrobatics|kickboxer|boxer|sparring|gloves|ping|pong|pingpong|aquafitness|aquaaerobics|hulahoop|couchto5k|"
        "fitnes|exercice|excersising",
        HINTS, true},
    {"LEARN",
        "mosaic|mosaics|printmaking|lino|graffiti|restoration|upcycling|whittling|felting|tapestry|macrame|fashion|"
        "decoupage|marquetry|pyrography|lacemaking|lace|glassblowing|metalwork|blacksmith|silversmith|beading|beads|"
        "airfix|lego|crossword|crosswords|sudoku|backgammon|memoir|memoirs|journalism|journal|blogging|blog|podcast|"
        "dramatics|thespian|comedy|improv|opera|operetta|symphony|concert|concerts|cello|flute|oboe|clarinet|sax|"
        "saxophone|trombone|bassoon|harmonica|accordion|concertina|banjo|mandolin|harp|sitar|harmonium|tabla|oud|"
        "recorders|djing|vinyl|jazz|folk|classical|reggae|choirs|choral|chorus|ensemble|quire|castles|castle|galleries|"
        "gallery|exhibition|exhibitions|philosophy|politics|debating|debate|toastmasters|science|geology|geography|"
        "fossils|coins|stamps|philately|antiques|trains|railways|steam|beekeeping|bees|botany|plants|plant|bonsai|"
        "cactus|greenhouse|orchids|roses|makaton|braille|lipreading|wea|excel|powerpoint|spreadsheets|microsoft|coding|"
        "programming|python|software|website|photoshop|youtube|tiktok|instagram|ebay|chromebook|kindle|alexa|printer|"
        "wordprocessing|laptops|phones|audiobook|audiobooks|novel|reader|magazine|magazines|newspaper|comics|magic|"
        "magician|juggling|circus|puppets|puppetry|theory|tutorials|seminar|webinar|diploma|btec|nvq|certificate|"
        "undergraduate|masters|phd|scholarship|revision|exam|homework|conservation|steward|mentor|mentoring|tutoring|"
        "fundraising|fundraiser|trustee|pastime|pastimes|crafter|knitter|crotchet|croshay|crochey|crosheting|"
        "needlepoint|haberdashery|tailoring|tailor|embroider|looms|loom|sew|sowing|stich|quilters|pottering|kiln|glaze|"
        "portrait|portraits|landscape|pastels|charcoal|canvas|easel|sculpting|carve|carving|woodturning|joinery|"
        "sketchbook|doodle|doodling|colouring|anime|manga|cartoon|animation|photo|photographer|photografy|fotografy|"
        "lens|filmmaking|screenwriting|playwriting|scriptwriting|poem|rhymes|rapping|rap|beatboxing|lyrics|songwriting|"
        "songs|tunes|musician|musical|musicals|keyboards|bass|ocarina|bagpipes|bells|handbells|organ|genealogist|"
        "ancestors|archives|tudors|tudor|victorians|romans|medieval|egyptology|egyptians|historian|historians|"
        "monuments|blitz|suffragettes|nostalgia|reminiscence|latin|mandarin|japanese|russian|urdu|punjabi|hindi|welsh|"
        "greek|turkish|language|vocabulary|pronunciation|phonics|handwriting|dyslexic|beekeeper|ornithology|birding|"
        "birder|twitching|stargazing|telescope|planets|chess|draughts|cheesemaking|brewing|mixology|barista|baker|"
        "cupcakes|sourdough|icing|chutney|preserves|foraging|herbalism|herbs|permaculture|growing|tomatoes|beginner|"
        "beginners",
        9, true},
    {"MONEY",
        "judgment|judgement|dro|drp|csa|cms|csj|insurance|entitled|entitlement|entitlements|reconsideration|migration|"
        "uc50|mandatory|lottery|lotto|raffle|jackpot|bingo|fraud|fraudster|scam|scams|scammers|conned|phishing|"
        "hardship|minimum|dbs|hgv|cscs|sia|business|freelance|gig|uber|deliveroo|tenner|fiver|wonga|brightouse|"
        "brighthouse|provident|vanquis|capquest|lowell|cabot|overpaid|overpayment|underpaid|refund|rebate|discount|"
        "subsidy|bursary|tariff|tariffs|britishgas|eon|ovo|npower|budgetting|bugeting|bugget|spending|expenditure|"
        "outgoings|incomings|income|afforded|affording|unaffordable|expensive|pricey|inflation|headstone|burial|"
        "cremation|probate|inheritance|solicitor|legal|accountant|accounts|selfassessment|p45|p60|wageslip|rota|"
        "employed|vacancys|recruiter|linkedin|hired|hiring|unemploy*|jobseek*|workless|furlough|striking|pensioncredit|"
        "winterfuelallowance|freebus|carersallowance|disabilitybenefit|childbenefit|healthystart|hungary|famished|"
        "peckish|rations|ration|tinned|tins|loaf|leftovers|freezer|soup|breadline|penury|destitute|destitution|beg|"
        "begging|pauper|quids|spondoolicks|munny|monee|moneys|mula|moolah|readies|dolla|paypal|monzo|barclays|natwest|"
        "lloyds|hsbc|santander|nationwide|isa|bonds|shares|lend|lending|lent|borrower|repossess*|instalment|"
        "installments|defaulted|default|defaults|experian|equifax|credits|leckys|oilheating",
        HINTS, false},
    {"HOME",
        "mattress|mattresses|curtain|curtains|bedding|duvet|sofabed|hmo|bidding|downsizing|downsize|renting|renter|"
        "renters|rented|rental|letting|lettings|estate|drain|drains|pipe|pipes|window|lock|locks|locksmith|keys|door|"
        "doors|wiring|rewire|electrics|electrician|electricians|socket|sockets|intercom|entryphone|sink|toilets|"
        "bathrooms|washingmachine|dishwasher|oven|hob|microwave|fridges|appliance|appliances|flooring|tiles|plasterer|"
        "plaster|builder|builders|joiner|glazier|scaffolding|pigeons|pigeon|wasps|foxes|fleas|moths|vermin|rodents|"
        "rubbish|refuse|bin|bins|wheelie|recycling|skip|hedge|hedges|grass|mowing|mow|strimming|weeding|patio|driveway|"
        "fence|fencepanel|handyperson|handymen|telecare|rollator|crutches|crutch|motability|shopmobility|"
        "incontinencepads|perching|recliner|bedpan|wetroom|stairclimber|chairlift|banister|bannister|doorbell|keysafe|"
        "lifeline|redirected|redirection|removals|storage|storehouse|flatshare|houseshare|roommate|housemate|"
        "cohabiting|squat|barge|houseboat|mobilehome|hotel|shelters|refuges|bnb|rooflessness|streethomeless|"
        "repossession|evicting|leasehold|freehold|ownership|surveyor|epc|loft|cavity|glazing|condensations|mildew|"
        "fungus|moisture|dehumidifier|leakage|flood|flooded|flooding|subsidence|cracks|asbestos|hoarder|hoarders|dirty|"
        "filthy|tidy|tidying|dusting|vacuum|hoover|housekeeper|domestic|carehome|carehomes|nursinghome|residential|"
        "sheltering|warden|concierge|caretaker|ambulift|dialride|oyster|railcards|minicab|cab|cabs|rides|"
        "drivers|driving|permit|outreach|hospitalised|convalescence|convalescent|recuperate|recuperating|reenablement|"
        "intermediate|landlords|lanlord|lanlady|landlordy|tennancy|tennant|accomadation|acommodation|appartment|"
        "apartment|studio|maisonette|cottage|terrace|semi|lodge|neighbor|nextdoor|upstairs|downstairs",
        HINTS, false},
    {"MIND",
        "hopelessness|infertility|terrors|dreams|claustrophobi*|shy|shyness|introvert|bpd|eupd|dissociat*|jealous|"
        "jealousy|guilt|guilty|shame|ashamed|relate|emdr|hypnotherapy|hypnosis|wellness|antidepress*|sertraline|"
        "citalopram|fluoxetine|prozac|mirtazapine|diazepam|bullied|bullying|homesick|disorder|dysmorphia|dysphoria|"
        "scared|frightened|terrified|petrified|pressured|strain|distress|distressed|despair|melancholy|melancholic|"
        "dejected|disheartened|discouraged|demoralised|bitter|resentful|lethargic|lethargy|sluggish|apathetic|apathy|"
        "restless|fidgety|twitchy|hyper|manic|mania|obsess*|compuls*|ritual|rituals|delusion*|hallucinat*|outburst|"
        "outbursts|aggression|tantrum|tears|weeping|sobbing|sob|blubbing|bawling|loneliness|stressing|worrier|worryer|"
        "nightmares|insomniac|snooze|slumber|counselor|councillor|counciling|councelor|sycologist|psycho|shrink|"
        "therapies|psychotherap*|psychotherapist|mindful|reiki|breathwork|serenity|peace|unwind|coping|destress|"
        "selfesteem|selfcare|unloved|unwanted|rejected|abandoned|betrayed|cheated|jilted|dumped|separating|breakups|"
        "estranged|orphan|widowhood|sorrow|sorrows|miscarriages|stillbirths|cryin|criyng|depressing|depressive|depress|"
        "anxietys|angsty|anguish|agitated|agitation|unstable|breakdown|meltdown|overload|burned|frazzled|stretched|"
        "snappy|grouchy|cranky|fuming|furious|raging",
        HINTS, false},
    {"HEALTH",
        "type1|type2|type1diabetes|type2diabetes|palpitation*|fibrillation|afib|clots|clot|thinners|warfarin|statins|"
        "statin|metformin|ozempic|mounjaro|"
        "varicose|veins|brain|injury|injuries|concussion|neurone|mnd|palsy|huntingtons|cough|coughs|coughing|apnoea|"
        "apnea|thalass*|palliative|lymphoma|myeloma|melanoma|sarcoma|lymphoedema|chiropract*|acupuncture|osteopath|"
        "coeliac|celiac|stoma|constipat*|constipated|diarrhoea|diarrhea|heartburn|reflux|indigestion|ulcer|ulcers|"
        "pelvic|prolapse|erectile|sti|stis|std|stds|chlamydia|condoms|condom|coil|smear|mammogram|screening|vasectomy|"
        "shingles|measles|dentures|denture|gums|brace|braces|hayfever|fever|vertigo|dizzy|dizziness|fainting|narcotics|"
        "recovery|recovering|malnutrition|underweight|vitamin|vitamins|deficiency|syndrome|disease|diseases|snoring|"
        "snore|tremor|tremors|tremble|parkinson|neuropathy|neuralgia|shingle|rash|rashes|itch|itchy|itching|acne|spots|"
        "mole|moles|verruca|wart|warts|athletes|bunion|bunions|corns|ingrown|bursitis|tendonitis|sprain|sprained|"
        "fracture|fractured|sciatic|spinal|scoliosis|spondyl*|hypermobil*|ehlers|whiplash|rsi|carpal|raynauds|swollen|"
        "swelling|aches|rheumatics|rheumatic|gammy|wheeze|asthmatic|bronchitic|pneumonia|tb|tuberculosis|oxygen|"
        "spirometry|angioplasty|stent|bypass|murmur|defib|cholestrol|cholestoral|colesterol|bloods|sugery|diabeties|"
        "diabetec|diabetus|insuline|hypo|hypos|libre|dexcom|retinopathy|cataract|macula|squint|lenses|specs|spectacles|"
        "eyecare|earwax|earache|deafblind|audiology|audiologist|implant|dysphagia|swallowing|stammering|continence|"
        "urine|uti|utis|cystitis|thrush|prostrate|psa|testicular|fibroids|ovarian|cervical|hysterectomy|ivf|fertility|"
        "menstrua*|pms|pmdd|hormone|hormones|testosterone|thyroids|hypothyroid|hyperthyroid|graves|addisons|cushings|"
        "jaundice|cirrhosis|gallstones|pancreatitis|appendix|hernias|diverticul*|polyps|piles|haemorrhoids|fistula|ibd|"
        "cholera|malaria|sepsis|infection|infections|antibiotics|antihistamine|steroid|steroids|painkiller|painkillers|"
        "ibuprofen|gabapentin|pregabalin|tramadol|opiates|opiate|zopiclone|benzos|nitrous|balloons|hash|ganja|"
        "marijuana|spliff|spliffs|stoned|junkie|druggie|crackhead|smackhead|methodone|alcholic|alcaholic|alchoholic|"
        "boozer|pissed|tipsy|whiskey|whisky|gin|rum|lagers|teetotal|abstinent|smoker|smokers|smokes|vaper|vapours|ecig|"
        "ecigs|ecigarette|nicorette|champix|snus|niquitin|naswar|hookah|khat|qat|chaat|betel|diet|dieting|nutritionist|"
        "obesity|healthyeating|fibre|cholestorol|physios|rehabilitation|prosthesis|limb|amputation|wheelchairs|frail|"
        "frailty|osteo|bones|bone|pharmacys|farmacist|farmasist|kemist|medecine|medicin|inhalors|nebuliser|epipen|"
        "blister|dosette|prescribing",
        HINTS, false},
    {"FAMILY",
        "babysit*|neonatal|premature|prem|preemie|nicu|siblings|sibling|stammer|stutter|potty|colic|teething|nits|lice|"
        "moses|rainbows|cadets|bootees|formula|breastmilk|mastitis|latch|latching|lactation|doulas|birthing|"
        "hypnobirthing|nct|ectopic|trimesters|bump|bumps|preggers|preggo|preg|pregnent|expectant|caesarean|csection|"
        "epidural|childminding|minder|nannies|preschooler|preschoolers|reception|sixthform|yr7|schools|schoolwork|"
        "headteacher|teachers|classroom|detention|truants|expelled|suspended|tutors|childs|kiddie|kidz|nipper|nippers|"
        "wean|littlun|littluns|littleone|grandsons|granddaughters|nieces|nephews|niece|nephew|cousins|parental|"
        "coparent*|coparenting|stepfamily|stepchild*|stepchildren|stepson|stepdaughter|lone|childbirth|paternity|"
        "fatherhood|motherhood|mumsnet|playdates|playgrounds|playground|sandpit|swings|storytime|rhymetime|sensory|"
        "fosterer|fostered|adoptive|adopting|adopted|guardianship|guardian|sgo|camhs|ehc|portage|slt|tourettes|"
        "dyscalculia|carring|sandwich|inlaws|babby|babbies|babie|childern|chilren|childrn|teenagerz|yout|youngen|"
        "youngens|youngins",
        HINTS, false},
    {NULL, NULL, 0, false},
};

_Static_assert(sizeof lexicon / sizeof *lexicon <= 65, "vocabulary_rows has a bit for each row, 64 in all");
