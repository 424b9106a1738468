/*
 * tongue_so.c - Somali: what patients text. Own writing; see tongue.h. Needs the eye of a native speaker.
 */
#include "dialogue/tongue.h"

#include <stddef.h>

static const char *const harmless[] = {
    "wakhti|waqti dil*|lumi*",
    "caymiska nolosha",
    "qosol dhimasho|dhintay",
    NULL,
};

static const char *const life[] = {
    "is dil*",
    "isdil*",
    "isdil|isdilo|isdilid*|isdilka",
    "naf*|naftayda|nafteyda ?aan ~ dilo|dili|qaado|gooyo|jaro",
    "waxaan|doonayaa|rabaa|raba ~ dhimasho|dhinto|isdilo",
    "inaan|in|aan dhinto|dhintо|isdilo|dhimato",
    "waan|aan dhimanayaa|dhimanaya|isdilayaa|isdilaya",
    "ma|mana rabo|doonayo|rabi ~ noolaado|noolaanayo|nolol|nolosha|noloshan|noolaanshaha|joogo",
    "nolosha|nolol ?waan ma|ka|nacay ~ daalay|rajo|macno|leh|nacay",
    "nolosha|noloshaan|nolol waan|ka nacay|daalay",
    "ka daalay nolosha|nolol",
    "rajo ma|malaha|mahayo ?lihi|haysto|qabo",
    "rajo beelay",
    "noloshaydu|nolosheydu macno ma",
    "nafta|naftayda|nafteyda ~ dhaaw*|waxyeel*|jar*",
    "is|isku gooy*|jarjar*|dhaaw*|deldel*|tuur*",
    "kaniini*|daawo|daawada|kiniini* ~ badan|liqay|qaatay|cunay",
    "liqay|qaatay|cunay ~ kaniini*|kiniini*|daawo ?badan",
    "buundada|tareenka|guriga ~ ka|ku|hor boodo|bood*|tuur*",
    "neefsan|neefta|neefsashada ma|la|igu|kari ~ karo|kari|dhib*|qabatay|karayo|karin",
    "ma neefsan*",
    "xabad|laab|laabta|xabadka|xabadkaya|qafaska ~ xanuun*|i|igu",
    "xanuun* ~ xabad*|laab*|wadnah*",
    "wadno istaag|xanuun",
    "wadne istaag|xanuun*|qabad",
    "faalig*|istaroog",
    "miyir beel*|la|daboolan",
    "miyir|miyirka|suuxay|suuxday",
    "ma baraarug*|jawaab*",
    "dhiig* badan|baxaya|bax|baa|ka",
    "ambalaas*|ambulance|ambalans|booliis*",
    "khatar baan|ku|ayaan|gelid ?jiraa|jira",
    "waan|khatar ku jiraa|khatar|khatarta",
    "i badbaadi*|badbaadiya",
    "codad* ~ maqlayaa|maqla",
    "waan|aan dilayaa|dili isaga|iyada|ninkayga",
    NULL,
};

static const char *const life_alone[] = {
    "dhimasho",
    "geeri",
    "isdil",
    "waan dhimanayaa|dhimanaya",
    NULL,
};

static const char *const abuse[] = {
    "ninkayga|ninkaygu|ninkeyga|ninkeygu|xaaskayga|aabbahay|saygayga|odaygayga|aabahay|walaalkay|wiilkayga|qoyska|"
    "odayga|ninka|saygeyga ~ garaac*|dil*|laad*|hanjab*|cabsi*|dhaaw*|dhib*|kufsa*|tumay|xukum*|feedh*|xirta",
    "i|ina garaac*|tumay|feedh*|kufsa*|hanjab*|dhaaw*|xoog*|dharbaax*|dhib*",
    "la|layga i garaac*|kufsa*|xumeey*|dhibay|tumay",
    "kufsi*|kufsa*",
    "rabshad* ?qoyska|guriga",
    "xadgudub*|tacadi*",
    "xadgudub|dhibaato|tacaddi guri*|qoys*|galmo*",
    "waan|waxaan ~ cabsanayaa|cabsi|baqayaa|baqaya ~ ninkayga|guriga|ninka|isaga|naftayda|aabahay",
    "ka cabs*|baq* ninkayga|ninka|guriga|isaga|ninkeyga",
    "ammaan|aamin|nabad|amaan ?guriga ma|kuma|ku ~ ihi|dareem*|qabo|lihi|ahay",
    "kuma dareemo|lihi ~ ammaan|amaan|aamin",
    "guur* qasab|khasab*|sandulle*",
    "la igu qasb*|khasb*",
    NULL,
};

static const char *const abuse_alone[] = {
    "waan|aad|aan cabsanayaa|baqayaa|cabsanaya",
    "rabshad*",
    NULL,
};

static const char *const now_alone[] = {
    "degdeg",
    "gargaar|gurmad|caawimaad|caawimo degdeg ?ah",
    "hadda",
    "ii gurmada",
    NULL,
};

static const char *const stop[] = {
    "iga|naga|ila|nagala jooji|jooja|joojiya|daa|dhaaf ?fariimaha|farriimaha|fariimahan|fariimo|farriimo|qoraalka "
    "?fadlan",
    "jooji|joojiya|iska|dhaaf|daa ?farriimaha|farriimahan|fariimaha|fariimahan|farriimo|fariimo",
    "farriimaha|farriimahan|fariimaha|farriimo|fariimo ?waan jooji|joojiya|dhaaf|iska|daa ?fadlan",
    "?fadlan jooji|joogso|jooja|iska|stop ?dhaaf|jooji ?fadlan ?farriimaha|farriimo|fariimaha|fariimo",
    "?fadlan ?ha ha|jooji|jooja|soo ?soo ?ii ?igu ?diri|dirin|dirista|qorin|dir "
    "?fariimo|farriimo|fariimaha|farriimaha|fariin|farriin ?dambe ?fadlan",
    "ha ii|igu|ila soo ?soo dirin|qorin|xiriirin|diro|dir ?dambe ?farriimo|fariin|fariimo ?dambe",
    "ma rabo|doonayo fariimo|farriimo|fariin|farriimaha|fariimaha ?dambe",
    "iga saar ?lambarkayga|liiska ?liiska",
    "waan ka baxayaa",
    NULL,
};

static const char *const start[] = {
    "bilow|start|biloow ?mar ?kale",
    "ku soo dar",
    "dib u|ii bilow|bilaw",
    NULL,
};

static const char *const cancel[] = {
    "baaji|jooji|kansal|iska|tirtir wicitaanka|codsiga|dhaaf|balanta",
    "ha|wacin i|ii soo|waci* ?wicin|wacin",
    "wicitaan ?ma uma|ma baahni|rabo",
    "baaji ?fadlan",
    NULL,
};

static const char *const change[] = {
    "beddel|badal|bedel ?wakhtiga|waqtiga|wicitaanka|magaca",
    NULL,
};

static const char *const status[] = {
    "xaalad|heerka|status",
    "goorma|xilligee|wakhtigee|goormaad ~ waci*|wici*|wac|soo",
    "ilaa|weli hadda|cidna|lama ~ wicin|wacin|soo",
    "cidna ima|ma soo ?soo wicin|wacin",
    "imisa|meeqa ~ sug*",
    NULL,
};

static const char *const help[] = {
    "caawimo|caawimaad|kaalmo|i|caawi|caawin|liis|warbixin|salaan|asc|iska ?caawi|caawiya|warran ?fadlan",
    "salaan calaykum|caleykum",
    "asalaamu|assalamu ?alaykum|calaykum|caleykum",
    "waxaan ?u ?aan rabaa|baahanahay|ubaahanahay|doonayaa ?u caawimo|caawimaad|kaalmo|caawin ?fadlan",
    "ma ii|i|naga ?i caawin ?kartaa|karta|kartaan ?kartaa",
    "fadlan i caawi|caawiya",
    "subax wanaagsan",
    "galab wanaagsan",
    "waa maxay ?kan|tan",
    NULL,
};

static const char *const more[] = {
    "dheeraad|inta|kale|kuwo|wax|xiga ?ah|kale ?kale",
    "ii|i tus kuwo|wax|more ?kale",
    "maxaa kale",
    NULL,
};

static const char *const back[] = {
    "dib|gadaal|noqo|ka ?u ?noqo|noqosho",
    NULL,
};

static const char *const details[] = {
    "faahfaahin|cinwaanka|ciwaanka|faahfaahin* ?dheeraad ?ah",
    "xaggee|halkee",
    NULL,
};

static const char *const yes[] = {
    "haa|hee|haye ?fadlan",
    NULL,
};

static const char *const no[] = {
    "maya|may ?mahadsanid|hadda",
    NULL,
};

static const char *const thanks[] = {
    "mahadsanid|mahadsantahay|mahadsanidiin|mahad ?badan|aad",
    "waad|waa ku|waad ?ku mahadsantahay|mahadsanid|mahadsan ?tihiin|tahay ?aad",
    "aad baad|ayaad|ayaan ~ mahad*",
    "ma|mahad celin",
    NULL,
};

static const char *const call[] = {
    "i|ii|na soo wac*|waca|wici*|wac|telefoon",
    "soo|iisoo wac*|waca|wici",
    "isoo|iisoo wac*|waca",
    "i wac|waca|wacaan|soowac",
    "waxaan|rabaa|doonayaa|baahanahay ~ wicitaan|telefoon|la ?i ?ii waco|wacoo|soo",
    "wicitaan ~ rabaa|doonayaa|baahanahay|codsan*",
    "la hadl* qof|shaqaale|cid",
    "qof|cid ~ la hadl*|hadlo",
    "inaan qof la hadlo",
    "ma i soo ~ waci*",
    "wicitaan",
    "ila soo|so hadal|hadla ?telefoon|telefoonka",
    "ila|isoo|iso hadal|wac|waca|hadla ?telefoon",
    "telefoon|telefon|telefoonka ?igu ?ii ?soo dir|wac|hadal|waca|garaac",
    NULL,
};

static const char *const friends[] = {
    "keli*|kali*|cidlo",
    "saaxiib*|asxaab*|saxiib*",
    "dad|dadka ~ la kulm*|baran*|kulan*|cusub",
    "la kulm* dad*",
    "cidna|qofna ma ~ aqaan|aqoon|haysto|lihi",
    "waayeel*|duq",
    "dadka waaweyn",
    "naad*",
    "wehel*|wehe*|sheeko*|kaftan",
    "qado wadareed",
    "masaajid*|masjid*",
    "bulshad*",
    "dad cusub",
    "dad la sheekaysto",
    "odayaal|shaah|qaxwo|bulsho|bulshada|kulan|kulanka|kulamo|caajis|caajisay|sheeko|sheekaysi|jaaliyad|jaaliyadda|"
    "waayeelka|hablaha|haweenka|dumarka|gooni|cidla|cidlo|kaligii|kaligeed|wehel|weheshi|saaxiibtinimo|jaar|deris",
    "cid|qof ~ la hadlo|sheekaysto ?ma ?jirto ?jiro",
    NULL,
};

static const char *const active[] = {
    "jimicsi*|jimics*",
    "orod*|ordo",
    "dabaal*",
    "lug*|socod*",
    "kubad*|kubbad*",
    "cayaar* ?jir*",
    "ciyaar* jir*|kubad*|isboort*",
    "isboorti*|sport*",
    "qoob|dheesh*|niikis",
    "miisaan*|cayil*|buurni*|caato",
    "yoga|yooga|gym",
    "baaskiil*",
    "dhaqdhaqaaq*",
    "firfircoon*",
    "kubbadda koleyga",
    "dabaal baro",
    "cunto yarayn",
    "qoob ka ciyaar",
    "dabaasha|ciyaar|ciyaaro|ciyaaraha|ciyaarta|buurnaan|buuran|cayilan|cayilnaan|miisaanka|tababar|jimicsato|jirdhis|"
    "kubbadda|feer|feerka|baaskiilka|orodka|lugee|lugeyn|socodka|niiko|dhaanto|fit",
    NULL,
};

static const char *const learn[] = {
    "bar* ingiriis*|englis*|kombiyuutar*|luqad*",
    "ingiriis*|inglis*|engiriis*",
    "koors*|fasal*|casar*|duruus*",
    "kombiyuutar*|kumbiyuutar*|internet*|computer",
    "taariikh*",
    "heeso|hees*|muusig*|muusik*",
    "farshax*|sawir*",
    "tol*|dawaar*|xardh*",
    "beer*|ubax*",
    "maktabad*|buug*|akhri*",
    "xirfad*|hiwaayad*|xiiso*",
    "karin*|cunto kari*",
    "mutadaw*|tabaruc*|iskaa",
    "wax|inaan barto|barashad*|baran*",
    "barasho",
    "beer qodid",
    "telefoonka isticmaal",
    "farsamada gacanta",
    "gacanta farsamo",
    "cunto kariska",
    "iskaa wax u qabso",
    "harqaan|harqaanka|dawaar|waxbarasho|waxbarashada|beerta|beeraha|beer|sawirid|sawiro|gabay|suugaan|heesaha|qoraal|"
    "qorid|akhriska|buug|kutub|casharo|cashar|jaamacad|kulliyad|xisaab|farsamo|karinta|tabarucid|luqad|luqada|barasho",
    NULL,
};

static const char *const money[] = {
    "lacag*",
    "deyn*|dayn*",
    "biil*",
    "caydh*|ceyr*|gunno*|benefit*|universal|uc",
    "kaalmad* lacag*",
    "shaqo*|shaqad*|camal",
    "shaqo laaan",
    "cunto*|cunno*|raashin*|gaajo*|gaajaysan*",
    "bangiga cunto*",
    "canshuur*",
    "hawlgab*|penshan",
    "koronto*|gaas*|laydh*|tamar*",
    "miisaaniyad*",
    "bixin* kara*|waay*",
    "faqiir*|saboolk*|sabool*",
    "khamaar*",
    "baanka cuntada",
    "shaqo la",
    "shaqo doon",
    "shaqo waayay",
    "biyaha biil",
    "qaan|macaashaad|caydh|ceyr|amaah|amaahda|mushahar|mushaar|mushaharka|kharash|kharashka|dhaqaale|dhaqaalaha|faqiir|"
    "fakhri|sabool|baahi|gaajaysan|gaajo|raashin|shaqadayda|waraysi|ganaax|ganaaxyo|bangi|bangiga|kaydka|miisaaniyad|"
    "korontada|gaas|canshuurta|qamaar|khamaarka|deynta|deyman|lacagta",
    NULL,
};

static const char *const home[] = {
    "kirad*|kiro|kirada",
    "guri*|guryo*|aqal*|hoy*|hoyla*",
    "kiro*|kira|ijaar*",
    "ka ~ saar* guri*",
    "hoyla*|darbi*",
    "meel ~ aan ku noolaado|seexdo|degno",
    "mulkiil*|landlord*|mulkiila*",
    "qoyaan*|caaryo*|qabow*|kuleyl*|kulul*",
    "dayactir*|hagaaj*|jab*",
    "gaadiid*|baska|bas|taksi*",
    "isbitaal*|cisbitaal*",
    "caawimo guri*",
    "kursi*|kursiga curyaan*",
    "nadiif*",
    "shaqaal* bulsho*",
    "hoy laaan",
    "kiro bixin",
    "shaqaalaha bulshada",
    "shaqaale bulsho",
    "guri qabow",
    "biyo daadanaya",
    "alaabta guriga",
    "gacan guriga",
    "caawimaad guriga",
    "gurigayga laga saaray",
    "darbi jiif",
    "waddada seexda",
    "meel aan seexdo",
    "kursi curyaan",
    "basaboor baska",
    "deriska buuqa",
    "hoy|hoylaaan|kiradii|kirada|kiro|nadaafad|nadaafadda|gaari|gaariga|jiir|jiirka|baranbaro|dukhaan|kululeeyaha|"
    "qaboow|qabow|guriga|guryaha|qol|qolal|aqal|dabaq|daar|tuubo|tuubooyin|saqafka|albaab|daaqad|suuli|musqul|musqusha|"
    "qubays|jaranjaro|sariir|firaash|qaboojiye|ul|tagsi|taksi|isbitaalka|guur",
    "bixin kari waayay",
    NULL,
};

static const char *const mind[] = {
    "murug*|murgo",
    "walwal*|walaac*",
    "welwel*",
    "niyad* ~ jab*|xumo*|xun",
    "niyadjab*",
    "diiq*|istres*|stress",
    "hurd*|seexan*|hurdo",
    "ooy*|oohin*",
    "baroor*|dhintay|dhimatay|geeriyood*",
    "maskax*|dhimir*",
    "daal*|daalan*",
    "cabsi|argagax*",
    "xanaaq*|cadho*",
    "la talin*|talo",
    "caafimaadka maskaxda",
    "calool xumo",
    "niyad xun",
    "hurdo waa",
    "riyooyin xun",
    "xasuus xun",
    "madax wareer",
    "la talin",
    "buufis|tacsi|naxdin|naxsan|furriin|furniin|cadho|caro|xanaaq|xanaaqsan|baqdin|cabsi|welwelsan|walwalsan|walbahaar|"
    "walaaca|diiqo|ciil|niyad|quus|rajo|ooyin|oohinta|hurdada|riyo|jahawareer|degenaansho|dhimasho|geeriyooday|geeri|"
    "dhintay|dhimatay|uurkutaallo|daal|daallan|kalsooni|ceeb|lataliye",
    NULL,
};

static const char *const health[] = {
    "sonkor*|macaan*|sokor*",
    "sigaar*|sigaark*|tubaako*|buuri",
    "khamri*|khamro*|aalkolo*|cabbid*",
    "qaad*|jaad*|maandoori*|daroog*|mukhaadar*",
    "xanuun*|xanuunayaa",
    "dhiig* kar*|dhiigkar*",
    "dhiig|karka",
    "kansar*",
    "wadne*|wadnah*",
    "neef*|asma|neefta",
    "caafimaad*|cudur*|jirro*|jirran*|bukaan*",
    "farmashi*|daawo*|dawo*",
    "xusuus*|iloow*",
    "indh*|dheg*|maqal*",
    "dhabar*|jilib*|lafo*|kalagoys*",
    "dhiig kar",
    "madax xanuun",
    "beer xanuun",
    "dhakhtarka ilkaha",
    "dhalmo deys",
    "dhiigkar|ilko|ilkaha|tallaal|tallaalka|asaasaq|macaanka|sonkorta|wadnaha|neefta|xiiq|xiiqda|dhabar|dhabarka|jilib|"
    "jilbaha|luga|lugaha|garab|qoor|xanuunka|kelyo|kelyaha|beerka|kaadi|kaadida|caloosha|calool|maqaar|xasaasiyad|"
    "araga|aragga|ookiyaale|muraayado|maqalka|maqal|curyaan|naafo|naafonimo|dawo|dawooyin|kiniin|kiniinno|khamriga|"
    "khamro|sigaarka|shiisha|qaadka|balwad|balwadda|xashiish|cudurka|jirro|jirran|buka|murqo|qandho|cudur|miyir",
    NULL,
};

static const char *const family[] = {
    "caruur*|carruur*|ilm*|cunug*|ilmo*",
    "dhallaan*|dhalaan*|ubad*",
    "uur*|hooyo*|umul*",
    "qoys*|reer*",
    "waalid*|aabo*|aabe*",
    "dugsi*|iskuul*|xanaano*|school",
    "daryeel*|daryeesh*|kaal* ?waalid",
    "wiilk*|gabadh*|gabar*|inan*",
    "dhallinyar*|dhalinyar*",
    "otis*|autis*",
    "naas nuuj*",
    "ilmo yar",
    "uur leedahay",
    "caanaha ilmaha",
    "casharka carruurta",
    "shaqo guri",
    "fasaxa iskuulka",
    "hooyo keligeed",
    "daryeelka hooyo",
    "curyaan ilmo",
    "canug|xannaano|xannaanada|awoowe|ayeeyo|abti|carruurta|caruurta|dhallaan|dhallaanka|mataano|uurka|foosha|fool|"
    "dhalmo|umulid|umulisada|caano|xafaayad|xafaayado|iskuulka|dugsiga|kuray|gabadhayda|wiilkayga|inan|inankayga|gabar|"
    "dhalinta|dhalinyarad|walaal|walaalo|waalidka|waalidiin|korin|korinta|hooyaday|aabahay|daryeel|daryeelaa|ootisam|"
    "ootiisam",
    NULL,
};

static const char *const frequent =
    "wuu|way|ayuu|ayay|igu|waxaan|waan|aan|waa|iyo|ayaa|baan|baa|ku|ka|soo|kale|ma|maya|haa|fadlan|mahadsanid|rabaa|"
    "raba|doonayaa|doonaya|baahanahay|ubaahanahay|caawimo|caawimaad|qof|wax|maxaa|xaggee|goorma|sidee|inaan|leeyahay|"
    "ahay|tahay|yahay|jiraa|haystaa|haysto|lihi|iga|ila|ii|oo|in|mid|hadda|magacaygu|magacayga|noolahay|waxay|waxa|"
    "isaga|iyada|laakiin|badan|aad|u|la|uma|karo|karaa|kartaa|ama|dadka|gargaar|wac|caawi|meel|guryaha|dib|jirin|ah";

static const struct tongue_gloss glossary[] = {
    {"isniin|isniinta", "monday"},
    {"talaado|salaasa|talaadada|salaasada", "tuesday"},
    {"arbaco|arbacada|arbaca", "wednesday"},
    {"khamiis|khamiista", "thursday"},
    {"jimce|jimco|jimcaha|jimcada", "friday"},
    {"sabti|sabtida", "saturday"},
    {"axad|axadda|axada", "sunday"},
    {"subax|subaxda|subixii|subaxnimo|aroor", "morning"},
    {"galab|galabta|galabnimo|duhur", "afternoon"},
    {"fiid|habeen|habeenkii|caawa", "evening"},
    {"maanta", "today"},
    {"berri|berrito|barri", "tomorrow"},
    {"bilaash", "free"},
    {"haween|haweenka|dumar|dumarka", "women"},
    {"kasta", "anytime"},
    {NULL, NULL},
};

const struct tongue tongue_so = {
    .code = "so",
    .tables =
        {
            [TONGUE_HARMLESS] = harmless,
            [TONGUE_LIFE] = life,
            [TONGUE_LIFE_ALONE] = life_alone,
            [TONGUE_ABUSE] = abuse,
            [TONGUE_ABUSE_ALONE] = abuse_alone,
            [TONGUE_NOW_ALONE] = now_alone,
            [TONGUE_STOP] = stop,
            [TONGUE_START] = start,
            [TONGUE_CANCEL] = cancel,
            [TONGUE_CHANGE] = change,
            [TONGUE_STATUS] = status,
            [TONGUE_HELP] = help,
            [TONGUE_MORE] = more,
            [TONGUE_BACK] = back,
            [TONGUE_DETAILS] = details,
            [TONGUE_YES] = yes,
            [TONGUE_NO] = no,
            [TONGUE_THANKS] = thanks,
            [TONGUE_CALL] = call,
            [TONGUE_FRIENDS] = friends,
            [TONGUE_ACTIVE] = active,
            [TONGUE_LEARN] = learn,
            [TONGUE_MONEY] = money,
            [TONGUE_HOME] = home,
            [TONGUE_MIND] = mind,
            [TONGUE_HEALTH] = health,
            [TONGUE_FAMILY] = family,
        },
    .frequent = frequent,
    .glossary = glossary,
};
