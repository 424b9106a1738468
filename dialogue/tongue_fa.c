/*
 * tongue_fa.c - Persian, in its own and in Latin letters: what patients text. Own writing; see tongue.h. Needs the eye
 * of a native speaker. Longer than a file of
 * code would be: one language is read, and put right, in one place.
 */
#include "dialogue/tongue.h"

#include <stddef.h>

static const char *const harmless[] = {
    "وقت كشي|كشتن|گذر*",
    "از|داشتم|دارم خنده|گرسنگي مردم|مي|ميميرم ?ميرم",
    "بعد از مرگ|فوت",
    "بيمه عمر",
    NULL,
};

static const char *const life[] = {
    "خودكش*",
    "خود كشي",
    "khodkoshi|khodkushi",
    "khod koshi|kushi",
    "خودم|خودمو را|رو ~ بكشم|ميكشم|مي|دار|بزنم|اسيب|نابود",
    "دلم|كاش|ميخوام|ميخواهم|مي ~ بميرم",
    "خودمو|خودم ?را ?رو بكشم|ميكشم|مي|راحت|كشتن ?كشم",
    "khodamo|khodam|khodemo ?ro ?ra bekosham|mikosham|rahat",
    "ميخواهم|مي|ميخوام|دلم|كاش|دوست ?خواهم ?خوام ?مي ?ميخواد ?دارم ?خواد بميرم|مردن|مرگ",
    "mikham|mikhaham|mikhaam|kash|delam|dust ~ bemiram|mordan",
    "نميخواهم|نميخوام|نمي|ديگه|ديگر ?نميخوام ?نمي ?نميخواهم ?خواهم ?خوام زنده|زندگي|باشم|ادامه ?باشم ?كنم",
    "nemikham|nemikhaham|nemikhaam ?dige zende|zendegi|basham|zenda",
    "از زندگي خسته|سير|متنفر|بريدم",
    "az zendegi|zendagi khaste|sir|khasta|motenafer",
    "زندگي|زندگيم|زندگيمو ~ تمام|معني|پايان|ارزش|بي",
    "ادامه ?زندگي|دادن ?برام ?ممكن نيست|بدم|ديگه",
    "اميد*|اميدي|راهي ?هيچ ندارم|نيست|نمانده|نمونده",
    "omid|omidi nadaram|nist",
    "بدون من بهتر|راحت",
    "bedoone|bedune man",
    "ديگه|ديگر|dige تحمل|طاقت|نميتونم|نمي|tahamol|nemitunam ?ندارم|بتونم|تونم|nadaram",
    "قرص*|دارو ~ خوردم|خورده|خورد",
    "ghors|qors ~ khordam|khorde|khord",
    "سم خوردم",
    "اوردوز|مسموم",
    "بپرم|ميپرم|پريدن از",
    "رگم|رگ|دستم ?رو ?را ?دستم ميزنم|بزنم|زدم",
    "نفس ~ نميتوان*|نميتون*|بكش*|نمي|بند|تنگي|تنگ",
    "نفسم بالا|نمياد|در",
    "نميتوانم|نميتونم|نمي ?توانم ?تونم نفس",
    "nafas ~ nemit*|tangi|bekesh*|nemikesh*",
    "درد|فشار ?شديد ?شديدي ?در ?تو ?ي سينه|قفسه|قلبم|سينم",
    "سينه*|سينم ~ درد",
    "dard ?e|shadid ?ghafase sine|seene|sineh|ghalb*",
    "sineam|sinam|sine ~ dard",
    "سكته*|حمله قلبي|مغزي",
    "سكته",
    "sekte",
    "بيهوش*",
    "بي هوش",
    "bihush|bihosh",
    "bi hosh",
    "خونريزي*|خون ~ بند|مياد|زياد",
    "khunrizi|khoonrizi",
    "امبولانس*",
    "ambulance|ambolans",
    "پليس ~ خبر|بفرست*|زنگ|لطفا",
    "در خطر*|خطرم",
    "خطر ?جاني",
    "نجاتم|كمكم ?دارم|كن دهيد|ميميرم",
    "نجاتم|نجات ~ بده*|بديد|دهيد",
    "nejatam bede*|bedid",
    "صدا|صداها ~ ميشنوم|مي",
    "ميكشمش|بكشمش",
    "به خودم اسيب|صدمه|ضرر",
    "khodam|khodamo ~ asib|sadame|zakhmi",
    NULL,
};

static const char *const life_alone[] = {
    "مرگ",
    "مردن",
    "ميميرم",
    "دارم ميميرم|مي ?ميرم",
    "ميخواهم|ميخوام بميرم",
    "بحران",
    "bemiram",
    NULL,
};

static const char *const abuse[] = {
    "شوهرم|همسرم|پدرم|برادرم|پسرم|بابام|نامزدم|او|شوهر|دوست|مادرشوهرم|شريكم ?پسرم ~ "
    "ميزند|ميزنه|ميزنن|كتك|تهديد*|ازار*|تجاوز*|خشونت|خفه",
    "شوهرم|همسرم|پدرم|برادرم|پسرم|بابام ~ مي زن*",
    "shoharam|hamsaram|pedaram|baradaram|babam|pesaram|namzadam|shohar ~ "
    "mizanad|mizane|mizaneh|kotak|tahdid*|azar*|tajavoz*|zad",
    "كتكم|كتك ?كاري ميزند|ميزنه|ميخورم|مي|زد",
    "kotakam|kotak mizan*|mikhor*|zad",
    "مرا|منو|من ?را ?رو ميزند|ميزنه|كتك|تهديد|اذيت|ازار",
    "mano|mara mizan*|kotak|tahdid|azar|aziyat",
    "خشونت ?خانگي|خانوادگي|در",
    "khoshunat|khoshoonat ?khanegi",
    "تجاوز*|ازار جنسي",
    "tajavoz*|tajavuz*",
    "از شوهرم|او|همسرم|اون|شوهر|خونه|خانه|پدرم ~ ميترس*|ترس*",
    "ميترسم|مي|ترس ?ترسم ?از شوهرم|همسرم|او|اون|خانه|خونه|بابام|برگردم|جانم",
    "az shoharam|hamsaram|un|oon|pedaram ~ mitarsam|tars*",
    "mitarsam ~ shoharam|khune|khane|hamsaram|khoone",
    "امنيت|احساس|امن ?امنيت ?جاني ندارم|نيستم|نميكنم|نيست",
    "amniyat|aman|amn nadaram|nistam|nist",
    "ازدواج اجباري|زوري",
    "مجبور* ~ ازدواج",
    "majbur*|majboor* ~ ezdevaj",
    "نميگذارد|نميذاره|اجازه ~ بيرون|نميده|بروم|برم",
    "پاسپورتم|گذرنامه",
    NULL,
};

static const char *const abuse_alone[] = {
    "ميترسم|مي ?خيلي ?ترسم",
    "mitarsam",
    "خشونت",
    NULL,
};

static const char *const now_alone[] = {
    "كمك فوري|الان|فورا|اورژانسي",
    "فوري|اورژانس|اضطراري|فورا ?كمك",
    "komak|komk fori|alan|faori",
    "orzhans|urzhans|fori",
    NULL,
};

static const char *const stop[] = {
    "توقف|بس|قطع|لغو|استاپ|پايان|تمام|متوقف ?است|كنيد|كن|اشتراك|عضويت",
    "?لطفا ?ديگر ?ديگه ?به ?من ?براي ?هيچ پيام|پيامك|اس ?ها ?ام ?اس ?ي "
    "نده*|نفرست*|ندهيد|نفرستيد|نميخواهم|نميخوام|نديد|ندين|نمي ?خواهم ?خوام",
    "ديگر|ديگه ?به ?من پيام|پيامك نده*|نفرست*|ندهيد|نديد",
    "نميخواهم|نميخوام ?ديگر ?ديگه پيام|پيامك",
    "شماره* ?من ?را ?رو پاك|حذف ?كنيد|كن",
    "payam|payamak|sms nad*|nafrest*|nadid|nafres*|nemikham",
    "?lotfan dige|digar payam|sms nad*|nafrest*|nafres*",
    "tavaghof|tavaqof|ghat ?konid|kon",
    "bas konid|kon",
    NULL,
};

static const char *const start[] = {
    "شروع|اغاز|ادامه ?دوباره|مجدد ?كنيد",
    "دوباره|مجدد شروع ?كنيد",
    "shoru|shoroo ?konid",
    NULL,
};

static const char *const cancel[] = {
    "لغو|كنسل ?كنيد|كن|كردن|تماس|درخواست ?تماس",
    "تماس|زنگ نگيريد|نزنيد|نزن|نميخواهم|نميخوام|لغو|كنسل ?كنيد",
    "laghv|cancel konid|kon|kardan",
    "zang nazanid|nazan",
    "tamas nagirid|nemikham",
    NULL,
};

static const char *const change[] = {
    "تغيير|عوض ?كردن|دهيد|بدهيد|كنيد|زمان|وقت|تماس",
    "زمان|وقت|نام تماس|را|تغيير",
    "ميخواهم|ميخوام ~ تغيير|عوض",
    "taghir",
    "taghyir",
    NULL,
};

static const char *const status[] = {
    "وضعيت",
    "كي|چه ~ زنگ|تماس",
    "key|kei|ki ~ zang|tamas",
    "كسي|هيچكس|هنوز ~ زنگ|تماس ~ نزد*|نگرفت*|نزده",
    "چقدر|چند ~ منتظر|طول|صبر",
    NULL,
};

static const char *const help[] = {
    "كمك|راهنما|راهنمايي|فهرست|منو|سلام|اطلاعات|درود ?لطفا ?خسته ?نباشيد",
    "صبح|روز|عصر|وقت بخير",
    "?سلام ?لطفا ?من ?به كمك|كمكم|راهنمايي ?نياز|ميخواهم|ميخوام|كنيد|كن|احتياج|لازم|بخواهم|مي ?دارم|كنيد|خواهم|خوام "
    "?لطفا",
    "ميشه|ميتونيد|ميتوانيد|مي|لطفا ?شه ?توانيد ?تونيد ?به ?من كمك|كمكم ?كنيد|كنين|كني",
    "komak|komk|salam|rahnama|drood ?lotfan",
    "?salam ?lotfan ?man ?be komak|komk|komakam ?niaz|niyaz|mikham|mikhaham|konid|lazem|konin ?daram",
    "in chie|chiye|chist",
    "اين چيه|چيست",
    "ميشود|ممكن است ~ كمك",
    NULL,
};

static const char *const more[] = {
    "بيشتر|بعدي|ديگر|بازم|ادامه ?نشان|بده",
    "چيز ديگه|ديگري",
    "bishtar|badi|dige",
    NULL,
};

static const char *const back[] = {
    "برگشت|قبلي|بازگشت|برگرد",
    NULL,
};

static const char *const details[] = {
    "جزييات|ادرس|نشاني|توضيحات ?بيشتر",
    "joziyat|adres",
    "كجاست|كجا ?هست",
    "اين كجاست",
    "kojast",
    "اطلاعات بيشتر",
    NULL,
};

static const char *const yes[] = {
    "بله|اره|بلي|باشه|حتما ?لطفا",
    "bale|are|baleh|areh|bashe",
    NULL,
};

static const char *const no[] = {
    "نه|خير|نخير ?ممنون|مرسي",
    "na|kheyr|nakheyr ?mamnoon|merci",
    NULL,
};

static const char *const thanks[] = {
    "ممنون*|مرسي|متشكر*|تشكر|سپاس|سپاسگزارم ?خيلي ?از ?شما ?بابت ?كمك ?كمكتون",
    "خيلي ممنون*|متشكرم|مرسي",
    "دستتون|دست درد|شما",
    "mamnoon*|mamnun*|merci|motshakeram|moteshakeram|tashakor|sepas ?kheili",
    "kheili|kheyli mamnoon*|mamnun*|merci|motshakeram",
    NULL,
};

static const char *const call[] = {
    "زنگ|تماس|تلفن ?بهم ?با ?من ?به بزن*|بگير*|بزنيد|بگيريد|ميخواهم|مي|بزنين|ميخوام|كنيد|بزني",
    "با|به|بهم ?من|م تماس|زنگ|تلفن",
    "ميخواهم|ميخوام|لطفا|مي|ميشه ~ زنگ|تماس|تلفن",
    "صحبت|حرف ?كنم|بزنم ?ميخواهم ?با كنم|بزنم|كردن|زدن|كسي",
    "با كسي|يك|يه|يكي ~ صحبت|حرف",
    "zang|tamas|telefon|tel ?be ?man bezan*|begir*|bezanid|konid|mikham",
    "behem|be|ba ?man|hem zang|tamas",
    "sohbat|harf ?ba konam|bezanam|kardan|zadan|kasi",
    "ba kasi|yeki|yek ~ sohbat|harf",
    NULL,
};

static const char *const friends[] = {
    "تنها*|تنهايي|تنهام|تنها",
    "tanha*|tanham|tanhayi|tanhaee",
    "دوست ~ پيدا|ندارم|جديد|يابي|ميخواهم|شوم",
    "دوستان*|دوستي|دوستانم",
    "dust|doost|doostan|rafigh|dooste|dustan",
    "اشنا|ملاقات ~ مردم|ادم|شوم|افراد",
    "مردم|ادمها|افراد ~ اشنا|جديد|ببينم|ملاقات",
    "كسي ندارم|نيست|را ?نميشناسم",
    "سالمند*|سالخورده*|پير|بازنشسته*",
    "salmand*|bazneshaste",
    "قهوه|چاي|ناهار",
    "مسجد|باشگاه دوستي",
    "معاشرت",
    NULL,
};

static const char *const active[] = {
    "ورزش*|ورزشي",
    "varzesh*",
    "رقص*|رقصيدن",
    "raghs*|raqs*",
    "پياده ?روي",
    "پيادهروي|قدم",
    "piade|piyade|piaderavi|piyaderavi|rah",
    "شنا*|استخر",
    "shena|estakhr",
    "فوتبال|بازي|كريكت",
    "football|futbal",
    "يوگا|باشگاه|جيم",
    "yoga|bashgah|gym",
    "وزن*|لاغر*|چاق*|رژيم",
    "vazn|laghar*|chagh*|rejim",
    "دو|دويدن|دوچرخه*",
    "docharkhe",
    "تحرك|فعاليت ?بدني",
    "نرمش",
    NULL,
};

static const char *const learn[] = {
    "ياد بگير*|گرفتن",
    "يادگيري|اموزش*|درس",
    "yad begir*|gereftan|begiram",
    "yadgiri|amuzesh|amoozesh",
    "انگليسي*",
    "englisi|ingilisi|engilisi|english|inglisi",
    "كلاس*|دوره*",
    "kelas*|class*|dore|doreh",
    "كامپيوتر*|اينترنت|رايانه",
    "kampiuter|computer|kamputer|internet",
    "تاريخ*",
    "tarikh",
    "موسيقي*|اواز|گيتار",
    "musighi|musiqi|avaz",
    "نقاشي*|هنر*",
    "naghashi|honar",
    "خياطي*|بافتني|گلدوزي",
    "khayati|baftani",
    "باغ*|باغباني",
    "baghbani|baghebani",
    "كتاب*|كتابخانه|خواندن",
    "ketab|ketabkhane|ketabkhune",
    "سرگرمي*",
    "sargarmi",
    "اشپزي*",
    "ashpazi",
    "داوطلب*",
    "davtalab*",
    "عكاسي",
    "شطرنج",
    NULL,
};

static const char *const money[] = {
    "پول*|پولي|مالي",
    "pul|pool|puli|pooli|mali",
    "بدهي*|بدهكار*|قرض*",
    "bedehi|bedehkar|gharz|qarz|badehi|bedehkaram",
    "قبض*|صورتحساب",
    "ghabz|qabz|ghabzha",
    "مزايا|كمك هزينه|مالي",
    "يارانه|بنفيت|benefit*",
    "كار|شغل|بيكار*|كاري|استخدام",
    "kar|shoghl|bikar*|shogh|shoghli",
    "غذا*|گرسنه*|خوراك|گرسنگي",
    "ghaza|gorosne|gorosneh|ghazaa|gorosne*",
    "وام|وامي",
    "vam",
    "ماليات",
    "maliat",
    "بازنشستگي|مستمري",
    "برق|گاز|انرژي",
    "bargh|gaz",
    "خرج|هزينه*|مخارج",
    "kharj|hazine",
    "فقير*",
    "پرداخت",
    NULL,
};

static const char *const home[] = {
    "اجاره*|كرايه*",
    "ejare|ejareh|ejaram|kerayeh",
    "خانه*|خونه*|مسكن|اپارتمان|منزل",
    "khane|khune|khoone|khaneh|maskan|apartman",
    "بيخانمان*|بي خانمان|خانمانم|خونه",
    "bikhaneman|bikhane",
    "جايي ~ زندگي|بخوابم|ندارم",
    "اخراج*|بيرونم|تخليه",
    "صاحبخانه*|صاحب خانه|خونه",
    "sahebkhane|sahabkhune|sahebkhune",
    "رطوبت|نم|كپك|سرد*",
    "namnak|rotubat|kapak|sard",
    "تعمير*",
    "tamir*",
    "شوفاژ|بخاري|گرمايش",
    "كمك در خانه|منزل",
    "نظافت",
    "رفت و امد",
    "اتوبوس|تاكسي|حمل",
    "بيمارستان*",
    "bimarestan",
    "ويلچر|صندلي چرخدار",
    "مددكار* ?اجتماعي",
    "مددكار",
    NULL,
};

static const char *const mind[] = {
    "افسرد*|افسردگي|افسردهام",
    "afsorde*|afsordegi|afsordam",
    "غمگين*|غم|ناراحت*",
    "ghamgin*|narahat*",
    "اضطراب*|مضطرب*",
    "ezterab|eztrab|moztareb",
    "استرس*",
    "estres|stress|esteres",
    "نگران*",
    "negaran*",
    "رواني|روان|روانشناس|روانپزشك|روحي",
    "ravani|ruhi|ravanshenas|roohi",
    "مشاوره*",
    "moshavere",
    "خواب*|بيخواب*",
    "khab|bikhab*|khabam|khaab",
    "گريه*",
    "gerye|geryeh",
    "فوت|درگذشت*|از ?دست",
    "fot|foot|az dast",
    "سوگ*|عزا*",
    "پانيك|وحشت|حمله عصبي",
    "حالم ~ بد|خوب",
    "halam ~ bad|khub|khoob",
    "دلم گرفته",
    "delam gerefte",
    "كلافه*|خسته روحي",
    NULL,
};

static const char *const health[] = {
    "ديابت*|قند*",
    "diabet|diyabet|ghand",
    "سيگار*",
    "sigar*",
    "الكل*|مشروب*",
    "alkol|mashrub|alkohol",
    "مواد|اعتياد*|معتاد*",
    "mavad|etiad|motad|eetiad",
    "درد*",
    "dard|darde|kamardard",
    "فشار خون",
    "feshar khun|khoon",
    "سرطان*",
    "saratan",
    "قلب*",
    "ghalb|ghalbi|qalb",
    "اسم",
    "ارتروز|مفاصل",
    "سلامت*|سلامتي|بهداشت",
    "salamati|salamat",
    "بيمار*|مريض*",
    "bimar*|mariz*",
    "دارو*|داروخانه",
    "daru|darukhane|daroo",
    "حافظه*|الزايمر|فراموشي",
    "hafeze",
    "چشم*|گوش*|بينايي",
    "cheshm",
    "كمر*|زانو*",
    "kamar|zanu|zanoo",
    "يايسگي",
    NULL,
};

static const char *const family[] = {
    "بچه*|كودك*|فرزند*|اطفال",
    "bache*|bachehha|kudak*|koodak*|farzand*|bacheha",
    "نوزاد*",
    "nozad",
    "باردار*|حامله*|حاملگي",
    "bardar*|hamele",
    "خانواده*",
    "khanevade*|khanvade*",
    "مادر*|پدر*|والدين|مامان",
    "madar*|pedar*|maman*|valedein",
    "مدرسه*|مهدكودك|مهد",
    "madrese|mahdekudak|madreseh",
    "مراقب*|پرستاري|نگهداري",
    "moragheb*|negahdari",
    "پسر*|دختر*|نوه*",
    "pesar*|dokhtar*",
    "نوجوان*|جوان*",
    "nojavan*|javan*",
    "اوتيسم",
    "شيردهي",
    NULL,
};

static const char *const frequent =
    "من|را|رو|از|به|در|كه|است|هست|نيست|هستم|دارم|ندارم|ميخواهم|ميخوام|مي|خواهم|كمك|لطفا|سلام|چي|چه|كجا|كي|چطور|براي|با|"
    "خيلي|اين|ان|يك|يه|نياز|ممنون|كنيد|كنم|كردن|شما|اسم|اسمم|مشكل|مرسي|نمي|ميتوانم|ميتونم|بهم|مال|هم|تا|ديگر|نزديك|man|"
    "ro|az|be|dar|ke|ast|hast|nist|hastam|daram|nadaram|mikham|mikhaham|mikhaam|komak|komk|lotfan|salam|chi|che|koja|"
    "chetor|baraye|baray|kheili|kheyli|yek|ye|niaz|niyaz|mamnoon|mamnun|konid|konam|shoma|esmam|moshkel|moshkele|merci|"
    "mitunam|mitoonam|mitavanam|behem|dige|va|hame|nazdik|shodam|lazem|doost";

static const struct tongue_gloss glossary[] = {
    {"دوشنبه", "monday"},
    {"سهشنبه", "tuesday"},
    {"چهارشنبه", "wednesday"},
    {"پنجشنبه", "thursday"},
    {"جمعه", "friday"},
    {"شنبه", "saturday"},
    {"يكشنبه", "sunday"},
    {"doshanbe", "monday"},
    {"seshanbe", "tuesday"},
    {"chaharshanbe", "wednesday"},
    {"panjshanbe", "thursday"},
    {"jome", "friday"},
    {"shanbe", "saturday"},
    {"yekshanbe", "sunday"},
    {"صبح|صبحها", "morning"},
    {"sobh|sobha", "morning"},
    {"ظهر|عصر|بعدازظهر", "afternoon"},
    {"asr|zohr|badazzohr", "afternoon"},
    {"شب|غروب|عصرها", "evening"},
    {"shab", "evening"},
    {"امروز", "today"},
    {"emruz|emrooz", "today"},
    {"فردا", "tomorrow"},
    {"farda", "tomorrow"},
    {"رايگان|مجاني", "free"},
    {"raygan|majani", "free"},
    {"زنان|خانمها|بانوان|زنانه", "women"},
    {"zanan|khanomha|banovan", "women"},
    {"هميشه|هروقت", "anytime"},
    {"harvaght", "anytime"},
    {NULL, NULL},
};

const struct tongue tongue_fa = {
    .code = "fa",
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
