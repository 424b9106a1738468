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
    {"ACTIVE", "keepfit|sporty|sports|sport|exercise|dance|walks|walking|gym|swimming|jumba|zoomba", TELLS, true},
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
        "gambling|gamble|gambler|betting|bets|bet|bookies|casino|slots|scratchcards|roulette|winterfuel|lifeline|"
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
    {NULL, NULL, 0, false},
};
