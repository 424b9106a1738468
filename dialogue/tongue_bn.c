/*
 * tongue_bn.c - Bengali, in its own and in Latin letters: what patients text. Own writing; see tongue.h. Needs the eye
 * of a native speaker. Longer than a file of code would be: one language is read, and put right, in one place.
 */
#include "dialogue/tongue.h"

#include <stddef.h>

static const char *const harmless[] = {
    "সময় কাটা*|নষ্ট",
    "হাসতে হাসতে",
    "haste haste",
    "জীবন বীমা",
    NULL,
};

static const char *const life[] = {
    "আত্মহত্যা*|আত্নহত্যা*|সুইসাইড*",
    "attohotta|attohotya|atmohotta|atmahatya|attohatta",
    "মরতে|মরে|মারা চাই|যেতে|ইচ্ছা|ইচ্ছে ?চাই",
    "morte|more|mortay chai|jete|jaite|iccha|icche|cai ?chai",
    "বাঁচতে|বাচতে ?আর চাই|ইচ্ছা|ইচ্ছে না|করে|নাই|নেই",
    "bachte|bachtay|baachte|bacte ?ar chai|iccha|cai|icche na|nai|kore|nei",
    "নিজেকে ~ শেষ|মেরে|আঘাত|ক্ষতি|হত্যা|কাটি*|খুন",
    "nijeke|nijere|nijer ~ shesh|mere|aghat|khoti|kati|katte|kotol",
    "জীবন ?টা শেষ|রাখ*|দিয়ে",
    "jibon|jeebon ?ta shesh|rakh*|raakh*",
    "জীবন|বেঁচে|বাঁচার ~ মানে|ভালো|লাভ|ইচ্ছা|থাকার ~ নেই|না|নাই|হয়",
    "jibon|beche|bachar|jiboner|bechey ~ mane|lab|labh|iccha|thakar|thaka ~ nai|nei|na|chai",
    "কোনো|কোন আশা|উপায় নেই|নাই",
    "kono asha|upay nai|nei",
    "আর পারছি|পারি|সহ্য না|হচ্ছে|করতে",
    "ar|aar parchi|pari|parsi|sojjo|parteci|parchhi na|hocche|hoche|korte|nah",
    "ট্যাবলেট|ওষুধ|ঘুমের ~ খেয়ে*|গিলে*|বড়ি",
    "onek|ghumer|tablet|oshudh|osud ~ kheye*|khaisi|khaichi|kheyechi|khayechi|kheyeci",
    "বিষ খা*|খে*",
    "bish|bis kha*|khe*",
    "ফাঁসি|গলায়",
    "fashi|golay dori",
    "ওভারডোজ",
    "ছাদ|ব্রিজ|ট্রেনের ~ লাফ*|ঝাঁপ|নিচে",
    "chad|bridge|train ~ laf*|jhap*",
    "হাত|শিরা কাট*|কেটে*",
    "শ্বাস ~ নিতে|কষ্ট|পারছি|বন্ধ|পারি",
    "shash|sas|nishash|nissas|shas|shaas ~ nite|kosto|parchi|bondho|pari|parsi|koshto",
    "বুকে|বুক ?অনেক ?খুব ?প্রচণ্ড ব্যথা|চাপ|ব্যাথা",
    "buke|buk ?khub ?onek betha|batha|bytha|chap|byatha",
    "হার্ট অ্যাটাক|এটাক",
    "স্ট্রোক হয়েছে|করেছে|হচ্ছে|হইছে",
    "stroke korse|korche|korechhe|hoise|hoyeche|koreche",
    "অজ্ঞান*|বেহুঁশ|জ্ঞান",
    "oggan|behush|ogyan|gyan",
    "রক্ত ~ পড়*|বন্ধ|ঝর*|বের",
    "rokto ~ porche|porse|bondho|jhor*|ber|portese",
    "অ্যাম্বুলেন্স*|এম্বুলেন্স*",
    "ambulance ~ dakun|lagbe|pathan|dorkar|dak*",
    "পুলিশ ~ ডাক*|পাঠান|লাগবে",
    "police|pulish ~ dak*|pathan|lagbe",
    "বাঁচান|বাচান",
    "bachan|banchan|bachao|bachaan",
    "বিপদে আছি|পড়েছি",
    "bipode achi|asi|porechi|ami",
    "খুন করব*|করে|করবো",
    "khun korbo|kore|kormu",
    "শুনতে ~ আওয়াজ",
    "গায়েবি আওয়াজ",
    "kaner|kane awaz|awaj",
    NULL,
};

static const char *const life_alone[] = {
    "মৃত্যু|মরণ",
    "mrittu|moron",
    "মরে যাব|যাবো",
    "more jabo",
    "মরতে চাই",
    "আমি মারা যাচ্ছি",
    NULL,
};

static const char *const abuse[] = {
    "স্বামী|জামাই|শ্বশুর|শাশুড়ি|বাবা|ভাই|ছেলে|সে|শ্বশুরবাড়ি|পার্টনার|বয়ফ্রেন্ড ~ "
    "মারে|মারধর|পেটায়|মারছে|হুমকি|নির্যাতন|অত্যাচার|গালি|মেরেছে|পিটায়",
    "shami|sami|shwami|swami|jamai|husband|shoshur|shashuri|baba|bhai|chele|se|partner|amar ~ "
    "mare|mardhor|petay|marche|marse|humki|nirjaton|ottachar|otyachar|pitay|merechhe|mereche|maira|marey|maare",
    "আমাকে|আমারে ~ মারে|মারধর|পেটায়|মারছে|হুমকি|নির্যাতন|অত্যাচার|মেরেছে",
    "amake|amare|amk|amakey ~ mare|mardhor|petay|marche|marse|humki|nirjaton|marey|pitay",
    "পারিবারিক|গৃহ|ঘরোয়া|গার্হস্থ্য সহিংসতা|নির্যাতন",
    "নির্যাতন*|নির্যাতিত",
    "nirjaton*|nirjatito",
    "paribarik|parivarik nirjaton|sohingsota",
    "ধর্ষণ*|রেপ",
    "dhorshon*|dhorson*",
    "স্বামীকে|স্বামীর|তাকে|বাসায়|বাড়ি|ঘরে|জামাইকে ~ ভয়*",
    "shamike|samike|shamir|take|tar|basay|barite|bari|ghore|husbandke ~ bhoy*|voy*|bhoi|voi",
    "নিরাপদ না|নই|নয়|নেই|বোধ",
    "nirapod|nirapad na|noi|noy|nai|nei|bodh",
    "জোর ~ বিয়ে|বিয়া",
    "jor ~ biye|bia|biya|bie",
    "বিয়ে ~ জোর",
    "পাসপোর্ট|ফোন|টাকা ~ কেড়ে|নিয়ে",
    "বাইরে|বাহিরে ~ দেয় না",
    "baire|bahire ~ dey|dei na",
    NULL,
};

static const char *const abuse_alone[] = {
    "ভয় লাগ*|পাচ্ছি|করছে ?খুব",
    "bhoy|voy|bhoi|voi lag*|pacchi|pachchi|korche|paitesi",
    "নির্যাতন",
    "nirjaton",
    NULL,
};

static const char *const now_alone[] = {
    "এখনই|জরুরি|জরুরী|এখনি|তাড়াতাড়ি ?সাহায্য ?দরকার ?লাগবে",
    "সাহায্য এখনই|এখনি|দ্রুত",
    "ekhoni|akhoni|joruri|jaruri|ekhuni|akhon ?shahajjo ?sahajjo ?help ?dorkar ?lagbe",
    NULL,
};

static const char *const stop[] = {
    "বন্ধ|থামুন|থামান|স্টপ|থামো ?করুন|করেন|কর|করো ?দয়া",
    "?দয়া ?আর ?আমাকে ?করে ?আর ?কোনো মেসেজ|বার্তা|এসএমএস|ম্যাসেজ ?পাঠানো ?দেওয়া বন্ধ|পাঠাবেন|দিবেন|দেবেন|চাই|পাঠাইয়েন "
    "?করুন|না|করেন|কর",
    "bondho|bondo|off koro|korun|koren|kor|korben",
    "?doya ?amake ?amk ?ar ?kore ?ar message|msg|messages|sms|text|mesej ?pathano ?deya "
    "bondho|bondo|pathaben|pathayen|diben|chai|dien|diyen|pathao ?korun|na|koren|koro|nah",
    "thamun|thaman|thamo",
    "আমার নম্বর|নাম্বার মুছে|বাদ",
    NULL,
};

static const char *const start[] = {
    "শুরু|চালু ?করুন|করেন",
    "আবার শুরু|চালু ?করুন",
    "shuru|suru|chalu koro|korun|koren",
    "abar shuru|suru|chalu ?korun ?koren",
    NULL,
};

static const char *const cancel[] = {
    "বাতিল|ক্যান্সেল ?করুন|করেন|করতে ?চাই",
    "ফোন|কল ?করার ?করা ?আর করবেন|দিবেন|দরকার|লাগবে|বাতিল|চাই না|নেই|নাই|করুন",
    "batil|cancel korun|koren|koro|korte",
    "call|phone ?ar korben|diben|dorkar|lagbe|batil|chai|cancel na|nai|nei|korun|koren",
    NULL,
};

static const char *const change[] = {
    "পরিবর্তন|বদল|বদলান|বদলাতে ?করুন|করতে|চাই",
    "সময় পরিবর্তন|বদল*",
    "somoy|time|nam|shomoy poriborton|bodla*|change",
    "change korte|korun chai",
    NULL,
};

static const char *const status[] = {
    "কখন|কবে ~ ফোন|কল",
    "ফোন|কল কখন|কবে",
    "kokhon|kobe|kokon ~ call|phone",
    "call|phone kokhon|kobe",
    "কেউ ~ ফোন|কল ~ করেনি|নাই|করে",
    "keu ~ call|phone ~ koreni|kore|nai|dey",
    "কত|কতক্ষণ|কতদিন ~ অপেক্ষা|লাগবে|সময়",
    NULL,
};

static const char *const help[] = {
    "সাহায্য|সহায়তা|মেনু|তথ্য|হেল্প|হ্যালো|নমস্কার|সালাম|সহযোগিতা",
    "আসসালামু|আসসালামুয়ালাইকুম|সালাম ?আলাইকুম",
    "?দয়া ?আমার ?আমাকে ?করে ?একটু সাহায্য|সহায়তা|হেল্প|সহযোগিতা ?করুন|করেন|দরকার|লাগবে|চাই|প্রয়োজন|কর",
    "shahajjo|sahajjo|sahajya|shahajyo|shahajja|sahajo|namaskar|nomoskar|salam|assalamualaikum|assalamu|asalamualaikum|"
    "salaam ?alaikum ?dorkar|korun|lagbe|chai|koren",
    "?please ?amar ?amake ?amk ?amr ?ektu shahajjo|sahajjo|sahajya|shahajyo|help|shahajja|sahajo "
    "?korun|koren|dorkar|lagbe|chai|lagbo|koro|proyojon|drkr",
    "এটা কি|কী",
    "eta ki",
    NULL,
};

static const char *const more[] = {
    "আরো|আরও|আর|অন্য ?দেখান|কিছু|আছে|চাই",
    "aro|aaro|onno|ar ?dekhan|kichu|ache|ase|chai",
    NULL,
};

static const char *const back[] = {
    "পিছনে|ফেরত|আগের ?যান",
    "pichone|ferot|ager ?jan",
    NULL,
};

static const char *const details[] = {
    "বিস্তারিত|ঠিকানা|বিবরণ ?বলুন|দিন",
    "bistarito|thikana ?bolun|den|din",
    "কোথায় এটা",
    "এটা কোথায়",
    "eta kothay|kothai",
    NULL,
};

static const char *const yes[] = {
    "হ্যাঁ|হা|জি|জ্বি|হ্যা|আচ্ছা ?হ্যাঁ",
    "hae|hya|haa|ji|jee|hyan|accha",
    NULL,
};

static const char *const no[] = {
    "না ?ধন্যবাদ",
    "na|nah ?dhonnobad",
    NULL,
};

static const char *const thanks[] = {
    "ধন্যবাদ|শুকরিয়া ?অনেক ?আপনাকে",
    "অনেক|আপনাকে ?অনেক ধন্যবাদ",
    "dhonnobad|dhonnobaad|donnobad|dhannabad|dhanyabad",
    "onek|apnake ?onek dhonnobad|donnobad|dhonnobaad",
    NULL,
};

static const char *const call[] = {
    "ফোন|কল ?আমাকে ?ব্যাক করুন|করেন|দিন|দেন|দরকার|চাই|করবেন|করতে|লাগবে|দিবেন",
    "আমাকে|আমারে ~ ফোন|কল",
    "কথা বলতে|বলব|বলা",
    "কারো|কারও|কারোর সাথে",
    "call|phone ?back ?amake koren|korun|koro|den|din|dorkar|chai|korben|korte|lagbe|diben|dio|korla",
    "amake|amk|amare|amakey ?ektu ?ekta ?please call|phone|fon|kol",
    "kotha bolte|bolbo|bola|bolta",
    "karo|kar|karor sathe|shathe|sate",
    "phone|call|fon ?diyen|diben|dien|dio|koiren|korien|korben|koro|diyo|diyen",
    NULL,
};

static const char *const friends[] = {
    "ami|khub|onek|ekdom eka|aka|ekla",
    "bondhu|bandhu ?kau|keu nai|nei|chai",
    "একা|একাকী*|একলা|নিঃসঙ্গ*",
    "eka|ekaki|ekla|akla|aka|nishongo|ekakitto",
    "বন্ধু*",
    "bondhu|bondhura|bondu|bandhu",
    "মানুষের|লোকের|মানুষ|লোকজনের ~ সাথে|পরিচিত|দেখা ~ পরিচিত|মিশতে|দেখা|মেশা|পরিচয়",
    "manush|manusher|lokjon ~ mishte|porichito|dekha|shathe|sathe",
    "বয়স্ক*|বৃদ্ধ*|প্রবীণ*",
    "boyosko|briddho|probin",
    "আড্ডা|চা",
    "adda|cha",
    "মসজিদ|মন্দির|ক্লাব",
    "moshjid|masjid|mosjid|club",
    "কেউ ~ কথা বলার নেই|নাই",
    "কথা বলার কেউ",
    "kotha bolar keu",
    "গল্প করা",
    "মহিলাদের দল",
    "cha khaowa",
    "একাকিত্ব|একাকি|কমিউনিটি|বিধবা|অবসর|একঘেয়ে|বোর|গল্প|সঙ্গ|সঙ্গী|মেলামেশা|বান্ধবী|bidhoba|obosor|bore|golpo|shongi|songi|"
    "melamesha|bandhobi|akela|ekla|aka|community|masjid|bridhho|boshko",
    "kotha bolar|bolbar|koiar ?moto ?lok keu nai|nei",
    NULL,
};

static const char *const active[] = {
    "ব্যায়াম*|শরীরচর্চা|এক্সারসাইজ",
    "bayam|byayam|beyam|exercise",
    "নাচ*|নৃত্য",
    "nach|nachte|dance|nacher",
    "হাঁট*|হাটা|হাটতে",
    "hata|hatte|hatahati|hanta|hantte|hatar",
    "সাঁতার*|সাতার*",
    "shatar|satar|shator|sator",
    "খেল*|ক্রিকেট|ফুটবল",
    "khela|kheladhula|khelte|cricket|football",
    "যোগ|যোগব্যায়াম|জিম|ইয়োগা|যোগা",
    "yoga|gym|joga",
    "ওজন*",
    "ojon|wojon|ozon",
    "দৌড়*|সাইকেল",
    "dour|dourano|cycle|saikel",
    "মোটা",
    "স্বাস্থ্য ব্যায়াম",
    "সাইকেল চালানো",
    "hata hati",
    "ভলিবল|টেনিস|ব্যাডমিন্টন|বক্সিং|দৌড়ানো|চিকন|জগিং|শরীরচর্চা|hatte|hatahati|sator|satar|saator|football|cricket|"
    "badminton|dourano|shorirchorcha|cycle|motapa|ojon|wojon|dance|fitness|swimming",
    NULL,
};

static const char *const learn[] = {
    "english|ingreji|ingrezi|bangla|computer shikhte|shikhbo|sikhte|shikhtay|shekha",
    "shikhte|sikhte|shikhbo ?chai",
    "শিখ*|শেখ*|শেখা",
    "shikhte|sikhte|shekha|shikh*|shikbo|sikte",
    "ইংরেজি|ইংরেজী|ইংলিশ",
    "ingreji|english|ingraji|ingrezi",
    "ক্লাস*|কোর্স*",
    "class|classes|course",
    "কম্পিউটার*|ইন্টারনেট",
    "computer|internet|kompiutar",
    "ইতিহাস*",
    "itihash|itihas",
    "গান|সঙ্গীত|গান*",
    "gaan|gan|sangeet|shongit",
    "ছবি|আঁকা|চিত্র*|শিল্প*",
    "chobi|aka|anka|art",
    "সেলাই*|বুনন*",
    "selai|shelai",
    "বাগান*",
    "bagan",
    "বই|লাইব্রেরি|লাইব্রেরী|পড়া",
    "boi|library|pora",
    "শখ*",
    "shokh|hobby",
    "রান্না*",
    "ranna",
    "স্বেচ্ছাসেব*",
    "shecchashebok|volunteer|sheccha",
    "পড়তে লিখতে",
    "মোবাইল শেখা",
    "হাতের কাজ",
    "hater kaj",
    "computer shikhte",
    "gan shekha",
    "chobi aka",
    "porte|পড়াশোনা|লেখাপড়া|কবিতা|নাটক|সিনেমা|কলেজ|বিশ্ববিদ্যালয়|হারমোনিয়াম|তবলা|গিটার|সবজি|ফুল|নকশি|দাবা|ফটোগ্রাফি|কোরআন|"
    "ভাষা|porashona|lekhapora|kobita|natok|cinema|college|harmonium|tobla|guitar|shobji|ful|daba|bhasha|library|"
    "internet|shikhbo",
    NULL,
};

static const char *const money[] = {
    "টাকা*|অর্থ|পয়সা*",
    "taka|takar|poisa|poysa|paisa",
    "ঋণ*|দেনা*|ধার|কর্জ|লোন|ঋন*",
    "rin|dena|dhar|loan|reen|korj|runn",
    "বিল*",
    "bill|bills|bil",
    "বেনিফিট*|ভাতা*|ইউনিভার্সাল",
    "benefit*|vata|bhata",
    "চাকরি*|চাকরী|কাজ|বেকার*|চাকুরি",
    "chakri|chakuri|kaj|kaaj|bekar|chakory|cakri",
    "খাবার*|খাদ্য|ক্ষুধা*|খিদে|খাওয়া*",
    "khabar|khabarer|khuda|khida|khide|khawar|khaber",
    "ট্যাক্স|কর",
    "পেনশন",
    "pension",
    "বিদ্যুৎ|গ্যাস|বিদ্যুতের",
    "bidyut|gas|current",
    "খরচ*",
    "khoroch",
    "গরিব*|গরীব*",
    "gorib",
    "ফুড ব্যাংক",
    "খাবার নেই",
    "পানির বিল",
    "কাউন্সিল ট্যাক্স",
    "ইউনিভার্সাল ক্রেডিট",
    "khabar nai",
    "panir bill",
    "gas bill",
    "current bill",
    "current er bill",
    "kaj nai",
    "kaj chai",
    "chakri nai",
    "জুয়া|বেতন|beton|juya|jua|গরিব|দারিদ্র্য|ব্যাংক|লোন|জরিমানা|ইন্টারভিউ|রোজগার|আয়|ক্ষুধার্ত|সঞ্চয়|gorib|loan|jorimana|"
    "interview|rojgar|ay|khudarto|benefit|benefits|khoroch|dena|sonchoy|berojgar",
    NULL,
};

static const char *const home[] = {
    "ভাড়া*|ভাড়ার",
    "bhara|vara|bharar|varar|rent",
    "বাসা*|বাড়ি*|ঘর*|ফ্ল্যাট",
    "basa|basha|bari|ghor|gor|flat|barir",
    "গৃহহীন*",
    "grihohin|homeless",
    "থাকার জায়গা|যায়গা",
    "thakar jayga|jaiga|jaga",
    "উচ্ছেদ*|বের ~ বাসা|করে",
    "ucched",
    "বাড়িওয়ালা*|ল্যান্ডলর্ড",
    "bariwala|bariola|bariwalar|landlord",
    "স্যাঁতসেঁতে|ঠান্ডা|ঠাণ্ডা|ছত্রাক",
    "thanda|satsete|damp",
    "মেরামত*",
    "meramot",
    "হিটিং|বয়লার",
    "heating",
    "পরিষ্কার*",
    "poriskar",
    "বাস|ট্যাক্সি|যাতায়াত|পরিবহন",
    "jatayat",
    "হাসপাতাল*|হসপিটাল",
    "hospital|haspatal",
    "হুইলচেয়ার",
    "সোশ্যাল|সমাজকর্মী ?ওয়ার্কার",
    "পানি পড়ে",
    "ঘরের কাজ",
    "কাউন্সিল বাসা",
    "বের করে দিয়েছে",
    "ghorer kaj",
    "council basha",
    "ber kore",
    "jayga nai",
    "ghor nai",
    "basa bhara",
    "vara dite",
    "উচ্ছেদ|ইঁদুর|hashpatal|haspatal|hospital|indur|তেলাপোকা|ছারপোকা|রুম|ফ্ল্যাট|ছাদ|লিক|আসবাব|বিছানা|ফ্রিজ|প্লাম্বার|সিঁড়ি|"
    "ট্যাক্সি|রাস্তায়|হোস্টেল|আওয়াজ|প্রতিবেশী|গোসল|বাজার|telapoka|room|flat|chad|leak|ashbab|bichana|fridge|plumber|shiri|"
    "siri|taxi|rastay|hostel|awaj|protibeshi|gosol|bajar|thaka|thakar|ghor",
    NULL,
};

static const char *const mind[] = {
    "বিষণ্ন*|বিষন্ন*|হতাশ*|ডিপ্রেশন*|ডিপ্রেসড",
    "bishonno|hotash*|depression|bisonno",
    "মন খারাপ|ভালো|ভাল ?না ?নেই",
    "mon kharap|valo|bhalo ?na ?nai",
    "দুশ্চিন্তা*|চিন্তা*|টেনশন*",
    "dushchinta|chinta|tension|duschinta|cinta",
    "মানসিক*|স্ট্রেস",
    "manoshik|manosik|stress|chap",
    "ঘুম*",
    "ghum|gum|ghumate|ghumer",
    "কান্না*|কাঁদ*",
    "kanna|kandi|kadi",
    "শোক|মারা ~ গেছে*|গিয়েছে*",
    "mara geche|gese|gechen|gesen",
    "উদ্বেগ*|উদ্বিগ্ন|অস্থির*",
    "udbeg|osthir",
    "প্যানিক|আতঙ্ক",
    "কাউন্সেলিং",
    "দুঃখ*",
    "dukkho|dukho",
    "মানসিক স্বাস্থ্য",
    "ভয় লাগে",
    "মারা গেছে",
    "মারা গেছেন",
    "mara geche",
    "mara gese",
    "kanna kori",
    "mon bhalo nai",
    "mon valo na",
    "বিষণ্ণতা|বিষণ্ণ|চাপ|কান্না|কাঁদি|শোক|মানসিক|রাগ|তালাক|rag|raag|talak|ভয়|আঘাত|হতাশ|হতাশা|ক্লান্ত|অস্থির|মৃত্যু|লজ্জা|দুঃস্বপ্ন|"
    "অশান্তি|মনমরা|bhoy|hotash|hotasha|klanto|osthir|mrittu|lojja|oshanti|ashanti|stress|kandi|chap|manoshik|manosik",
    "mon|amar mon|khub|onek ?khub kharap",
    NULL,
};

static const char *const health[] = {
    "ডায়াবেটিস*|সুগার",
    "diabetes|daibetis|diabetis|sugar|daybetis",
    "সিগারেট|ধূমপান*|তামাক|বিড়ি",
    "cigarette|sigaret|dhumpan|dhumopan|tamak|biri|smoking",
    "মদ|নেশা*|মাদক*|অ্যালকোহল",
    "mod|nesha|madok|modh",
    "ব্যথা*|ব্যাথা*|বেদনা",
    "betha|batha|byatha|bytha|byetha",
    "প্রেসার|রক্তচাপ*|প্রেশার",
    "pressure|presar|bp",
    "ক্যান্সার*",
    "cancer|kensar",
    "হার্ট*|হৃদরোগ",
    "heart",
    "হাঁপানি|অ্যাজমা",
    "hapani",
    "বাত|আর্থ্রাইটিস",
    "স্বাস্থ্য*",
    "shastho|sastho",
    "অসুস্থ*|রোগ*|অসুখ",
    "oshustho|osustho|rog|oshukh",
    "ওষুধ*|ফার্মেসি",
    "oshudh|osud|pharmacy|oushodh",
    "স্মৃতি*",
    "চোখ*|কান*",
    "chokh|chok",
    "কোমর*|হাঁটু*|পিঠ*",
    "komor|hatu|pith",
    "pan khaowa",
    "মাথা ব্যথা",
    "স্ট্রোকের পর",
    "matha betha",
    "matha batha",
    "ghar betha",
    "pa betha",
    "pet betha",
    "pan shupari",
    "দাঁত|দাঁতের|শোনা|শুনতে|cigaret|cigarette|পান|জর্দা|গুল|হুক্কা|কিডনি|লিভার|ফুসফুস|শ্বাসকষ্ট|এলার্জি|কাঁধ|ঘাড়|পা|হাড়|পেট|চামড়া|"
    "ছানি|চশমা|বধির|প্রস্রাব|মাসিক|কোলেস্টেরল|থাইরয়েড|মৃগী|প্রতিবন্ধী|টিকা|গাঁজা|ইয়াবা|হেরোইন|ফার্মেসি|kidney|liver|"
    "shashkoshto|allergy|kadh|har|chamra|chani|choshma|proshrab|mashik|cholesterol|thyroid|protibondhi|tika|gaja|yaba|"
    "pharmacy|jorda|dater|shunte|komor|hatu|bidi",
    NULL,
};

static const char *const family[] = {
    "বাচ্চা*|শিশু*|সন্তান*|ছেলেমেয়ে*",
    "bacca*|baccha*|bacch*|bachcha*|shishu|sontan|bachar|baccader|bacchader|baccar|bachchader",
    "গর্ভ*|প্রেগন্যান্ট|গর্ভবতী",
    "gorbhoboti|gorvoboti|pregnant",
    "পরিবার*|ফ্যামিলি",
    "poribar|family|paribar",
    "মা|মায়ের|বাবার|মাকে|পিতামাতা|বাবা",
    "ma|mayer|maa|babar|make",
    "স্কুল*|নার্সারি",
    "school|iskul",
    "দেখাশোনা*|যত্ন*|সেবা",
    "dekhashona|dekhasona|jotno|seba",
    "ছেলে*|মেয়ে*",
    "chele|meye|cheleke|meyer",
    "কিশোর*|তরুণ*",
    "kishor|torun",
    "অটিজম",
    "নবজাতক",
    "বুকের দুধ",
    "মায়ের দেখাশোনা",
    "ma er dekhashona",
    "বাচ্চাদের জন্য",
    "স্বামীর দেখাশোনা",
    "বাবার দেখাশোনা",
    "প্রতিবন্ধী বাচ্চা",
    "baccha der",
    "babar dekhashona",
    "pregnant ami",
    "buker dudh",
    "protibondhi baccha",
    "যুবক|shontan|sontan|ছেলে|মেয়ে|নাতি|নাতনি|যমজ|ডায়াপার|ছুটি|হোমওয়ার্ক|কিশোরী|যত্ন|প্রসব|ধাত্রী|chele|cheler|meye|meyer|"
    "nati|natni|jomoj|diaper|chuti|homework|bacchader|jotno|prosob|pregnancy|delivery|shishu|kishor",
    NULL,
};

static const char *const frequent =
    "আমি|আমার|আমাকে|আমাদের|আপনি|আপনার|না|নেই|নাই|কি|কী|কোথায়|কখন|কিভাবে|কেন|চাই|দরকার|সাহায্য|করুন|করতে|এবং|আর|খুব|জন্য|"
    "কোনো|কোন|কেউ|আছে|আছি|হয়|এর|সাথে|থেকে|নাম|একটা|একটু|পারি|ami|amar|amr|amake|amk|amader|apni|apnar|apnake|nai|nei|"
    "kothay|kothai|kokhon|kivabe|kibhabe|keno|chai|cai|dorkar|lagbe|korun|koren|korte|ebong|khub|jonno|jonne|kono|keu|"
    "ache|ase|achi|achhe|hoy|sathe|shathe|theke|nam|ekta|ektu|pari|parbo|parben|parchi|hobe|kichu|shahajjo|sahajjo|"
    "dhonnobad|dhonnobaad|kotha|bolte|ki|kore|korbo|onek|valo|bhalo|jabo|jaite|khuje|khujchi|somossa|shomossa|"
    "shikhte|sikhte|dorkar|chakri|parchi|parsi|korun|koren|amake|shami|swami|khub|onek|basha|taka|bhara|ashe|asche|"
    "hocche|hosse|parina|chari|charte|lagche|amra|apnader|tumi|ektu|kache|shob|amar|kalke|diyen|diben|mon|kharap|ami|"
    "apni|bhaloi|lagbe|lage|parchi|chai|chaitesi";

static const struct tongue_gloss glossary[] = {
    {"সোমবার|সোমবারে", "monday"},
    {"মঙ্গলবার|মঙ্গলবারে", "tuesday"},
    {"বুধবার|বুধবারে", "wednesday"},
    {"বৃহস্পতিবার", "thursday"},
    {"শুক্রবার|শুক্রবারে", "friday"},
    {"শনিবার|শনিবারে", "saturday"},
    {"রবিবার|রবিবারে", "sunday"},
    {"shombar|sombar", "monday"},
    {"mongolbar|mongalbar", "tuesday"},
    {"budhbar", "wednesday"},
    {"brihospotibar|bishudbar", "thursday"},
    {"shukrobar|sukrobar", "friday"},
    {"shonibar|sonibar", "saturday"},
    {"robibar", "sunday"},
    {"সকাল|সকালে", "morning"},
    {"shokal|shokale|sokal|sokale", "morning"},
    {"দুপুর|দুপুরে|বিকাল|বিকেল|বিকালে|বিকেলে", "afternoon"},
    {"dupur|dupure|bikal|bikale|bikel|bikele", "afternoon"},
    {"সন্ধ্যা|সন্ধ্যায়", "evening"},
    {"shondha|shondhay|sondha", "evening"},
    {"আজ|আজকে", "today"},
    {"aj|ajke", "today"},
    {"কাল|আগামীকাল|কালকে", "tomorrow"},
    {"kalke|agamikal", "tomorrow"},
    {"ফ্রি|বিনামূল্যে|বিনামূল্য", "free"},
    {"fri|binamulle", "free"},
    {"মহিলা|মহিলাদের|নারী|মেয়েদের", "women"},
    {"mohila|mohilader|nari", "women"},
    {"যেকোনো", "anytime"},
    {"jekono", "anytime"},
    {NULL, NULL},
};

const struct tongue tongue_bn = {
    .code = "bn",
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
