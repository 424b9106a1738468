/*
 * tongue_ar.c - Arabic, in its own and in Latin letters: what patients text. Own writing; see tongue.h. Needs the eye
 * of a native speaker. Longer than a file of code would be: one language is read, and put right, in one place.
 */
#include "dialogue/tongue.h"

#include <stddef.h>

static const char *const harmless[] = {
    "قتل|نقتل|اقتل الوقت",
    "اموت|بموت|متنا من|عالضحك|ضحك ?الضحك ?الجوع",
    "بعد|منذ وفاة|موت",
    "تامين علي الحياة",
    NULL,
};

static const char *const life[] = {
    "biddi|bidi|bddi|abgha|abi|areed|urid|uridu|ayez|3ayez|3ayza|awz ?an amoot|amut|amout|mout|intahir|antahir|aqtul",
    "ma|mish|la ~ ureed|urid|areed|biddi|3ayez ~ a3eesh|aeesh|aaish|aish|a3ish|hayat",
    "aqtul|2a2tol|oqtol nafsi|hali",
    "nafsi|hali ~ amoot|aqtul",
    "انتحار*|انتحر*|انتحر|الانتحار|بنتحر|سانتحر",
    "antahir|intihar|antaher|intehar",
    "اقتل|بقتل|اموت|قتل|اذي|اوذي|ايذاء نفسي|حالي",
    "اريد|بدي|عايز|عاوز|عايزة|اتمني|ابغي|نفسي|ابي ?ان ?ان ?لو اموت|الموت|موت|اختفي",
    "لا|ما|مش ?اريد|بدي|عايز|عايزة|ابغي|ابي ?ان ?ان ?كمل اعيش|العيش|الحياة|اكون|عيش",
    "لا اريد الاستمرار|ان|الحياة|البقاء ?استيقظ ?استيقظ ?في ?علي ?قيد",
    "تعبت|زهقت|مللت|كرهت|اكره ?من ?الحياة|حياتي|العيش|نفسي|عيشتي",
    "انهي|انهاء|ننهي حياتي|الحياة|كل",
    "لا|ما|مافي|مفيش|ماعندي ?يوجد|فيه|في|عندي|لدي ?اي امل|معني|فايدة|مخرج ?للحياة",
    "فقدت ?كل الامل",
    "الحياة لا|ما|بلا|بدون ~ معني|تستحق|قيمة|تستاهل",
    "افضل|احسن ?حالا بدوني|من",
    "بدوني ~ افضل|احسن",
    "بلعت|اخذت|تناولت|شربت ~ حبوب|اقراص|الحبوب|دواء|الدواء|كلور|سم",
    "جرعة زايدة",
    "ارمي|القي نفسي",
    "اقفز من",
    "اقطع|قطعت عروقي|شراييني|معصمي",
    "اجرح|بجرح نفسي|حالي",
    "لا|ما|مش ?استطيع|اقدر|قادر|بقدر|يستطيع|يقدر|قادرة ~ التنفس|اتنفس|يتنفس|تتنفس|اخذ|تنفس",
    "صعوبة|ضيق ?في التنفس|تنفس|بالتنفس",
    "الم|وجع|الام|ضغط ?شديد ?قوي ?في بالصدر|صدري|الصدر|صدر",
    "صدري يولمني|يوجعني|بيوجعني",
    "نوبة|ازمة|جلطة قلبية|قلب|دماغية|سكتة",
    "سكتة|جلطة ?دماغية|قلبية",
    "ذبحة",
    "مغمي|اغمي|غايب ?عليه|عليها|عن",
    "فاقد|فقد|فقدت الوعي|وعيه|وعيها",
    "لا يستجيب|يتنفس|تستجيب",
    "نزيف*|ينزف|انزف|بنزف",
    "اسعاف|الاسعاف",
    "اتصلوا|اطلبوا ~ شرطة|الشرطة|بالشرطة",
    "الشرطة ?فورا",
    "انا ?في خطر|بخطر",
    "في|حياتي خطر",
    "انقذوني|النجدة|انقذني|نجدة",
    "ساقتله|اقتله|ساقتلها|بقتله",
    "اسمع ?صوت اصوات",
    "areed|ureed|arid|uridu|biddi|bidi|badi|aayez|ayez|3ayez|abgha ~ amoot|amut|mout|al|almawt|moot",
    "la|ma|mosh|mish ~ a3eesh|aeesh|aish|a3ish",
    "aqtul|aqtol|a2tel|aqtel nafsi|7ali|hali",
    "ma|la|mish|mosh ?adri|a2dar|aqdar ~ atnafas|atanafas",
    "alam|waja3 ~ sadri|alsadr|sadr",
    NULL,
};

static const char *const life_alone[] = {
    "الموت|موت",
    "اموت",
    "مساعدة عاجلة",
    "ازمة",
    NULL,
};

static const char *const abuse[] = {
    "zawji|zoji|jozi|gozi|juzi|jawzi|abi|abouya|akhi|akhoya ~ "
    "yadrob*|yadrib*|yidrob*|byidrob*|bidrob*|yudrib*|ydrob*|bydrob*|yihaddid*|yuhaddid*",
    "yadrobni|yadribni|yadribuni|byodrobni|bydrobni|bidrobni|yidribni",
    "khayfa|khaifa|5ayfa min|menno zawji|zoji|jozi|abi|abouya",
    "زوجي|زوجتي|ابي|اخي|ابني|خطيبي|طليقي|حماتي|عمي|شريكي|هو|والدي|جوزي|بابا|اهلي ~ "
    "يضرب*|ضرب*|بيضرب*|يهدد*|يعنف*|يعتدي|يوذي*|اعتدي|يغتصب*|يحبس*|يخنق*|يسيء|خنق*|عم",
    "يضربني|بيضربني|ضربني|يهددني|بيهددني|يعنفني|يغتصبني|اغتصبني|يحبسني|يخنقني|يوذيني|يضربنا|يلاحقني|يتحكم",
    "عنف|العنف ?اسري|منزلي|الاسري|المنزلي|زوجي",
    "اغتصاب*|اغتصبت",
    "تحرش*|اعتداء جنسي|ب",
    "اخاف|خايفة|خايف|بخاف ?علي من|منه|حياتي|ان ?زوجي|زوجها|البيت",
    "لست|لا|مش|ما ?اشعر|حاسة|في|احس ?انا ?بال بامان|امنة|امان|بالامان|امن",
    "لا|ما يسمح|يخليني|يسمحلي|بيخليني",
    "زواج|الزواج ?ال قسري|بالقوة|غصب|اجباري",
    "يجبر*|اجبر* ~ الزواج|زواج|اتجوز",
    "اخذ جواز|جوازي|فلوسي",
    "اهرب|الهروب من",
    "zawji|jozi|abi|baba|akhi|goozi ~ yadrib*|yadrub*|byedrab*|bidrab*|yidrab*|beyedrab*|yohaddid*",
    "yadribni|yadrubni|byedrabni|byidrubni|darabni",
    "akhaf|khayfa|kayfa|5ayfa ~ zawji|mennu|jozi|beit|menno|minnu",
    NULL,
};

static const char *const abuse_alone[] = {
    "انا ?انا خايفة|خايف",
    "خايفة|خايف ?جدا",
    "عنف",
    NULL,
};

static const char *const now_alone[] = {
    "النجدة|طواري|طاري|عاجل|ضروري",
    "مساعدة|ساعدوني|المساعدة الان|فورا|حالا|بسرعة",
    "حالة طارية",
    "musaada|musa3ada|sa3douni|sa3duni|el7a2ouni|al7een al|fawran|bsor3a|hala",
    NULL,
};

static const char *const stop[] = {
    "توقف|قف|ايقاف|اوقف|اوقفوا|وقف|وقفوا|الغاء|ستوب|كفي|بس ?الاشتراك ?من ?فضلك ?الرسايل ?فضلكم ?ارسال ?ارسال ?الرسايل",
    "?من ?رجاء ?فضلكم ?ارجوكم لا|ما|مش|بلا ?اريد|عايز|بدي|تبعت|تبعتوا|تبعثوا "
    "?ترسلوا|ترسل|تراسلوني|استقبال|استلام|رسايل|ترسلون|ترسلو ?لي ?المزيد ?من ?اي ?مزيد رسايل|الرسايل|لي|رسالة|sms ?بعد "
    "?اخري ?الان ?تاني",
    "توقف|توقفوا|اوقف|اوقفوا|كفوا|وقفوا|بطلوا ?عن ?من ?ارسال ?مراسلتي ?رسايل|الرسايل|رسايلكم|مراسلتي|ارسال|رسالة|sms "
    "?لي "
    "?رجاء ?من ?فضلكم",
    "لا تراسلوني ?بعد ?مرة ?اخري ?الان",
    "احذف*|امسح*|ازيلوا|شيل* رقمي ?من ?القايمة",
    "tawaqaf|tawaqqaf|waqif|wa2ef|kafa ?rasael ?alrasael",
    "la tursil*|tirsil*|tab3at*|tib3at* ?rasael|rasayel ?li",
    NULL,
};

static const char *const start[] = {
    "ابدا|بدء|استيناف|اشتراك|ستارت|بداية ?من ?جديد",
    "ebda2|ibda2|abda2|ibda",
    NULL,
};

static const char *const cancel[] = {
    "الغاء|الغ|الغي|الغوا المكالمة|الطلب|الموعد|الاتصال|مكالمة|طلبي",
    "لا تتصل*|اريد ?بي|مكالمة|اتصال|المكالمة ?بعد ?الان",
    "ما|مش عايز|بدي مكالمة|اتصال|حد ?يتصل",
    NULL,
};

static const char *const change[] = {
    "تغيير|غير|اغير|تعديل ?الوقت|الموعد|المكالمة|وقت|الاسم|اريد",
    "اريد|بدي تغيير|اغير",
    NULL,
};

static const char *const status[] = {
    "الحالة|حالة ?الطلب",
    "متي|امتي|وقتيش ~ تتصل*|الاتصال|ستتصل*|اتصال|يتصل*|هتتصل*|راح",
    "لم|ما|محدش يتصل|اتصل",
    "كم|قديش ~ انتظر|الانتظار|وقت",
    NULL,
};

static const char *const help[] = {
    "مساعدة|المساعدة|ساعدوني|ساعدني|القايمة|قايمة|معلومات|مرحبا|اهلا|هلا",
    "السلام|سلام عليكم ?ورحمة ?الله",
    "صباح|مساء الخير|النور",
    "?انا ?انا اريد|احتاج|محتاج|محتاجة|بدي|عايز|عايزة|ابغي|بحاجة ?الي ?الي ?ل مساعدة|المساعدة|للمساعدة|مساعده ?من "
    "?فضلك ?لو ?سمحت",
    "هل ?يمكنك|يمكنكم|ممكن ?مساعدتي|مساعدة|تساعدوني|تساعدني",
    "ممكن مساعدة|تساعدوني|تساعدني|مساعده ?لو ?سمحت",
    "ما هذا|هي",
    "شو هاد|هذا",
    "salam|assalam|marhaba|ahlan|mar7aba|salaam ?alaykum|alaikum|3alaykum|3aleikum",
    "ahtaj|a7taj|ahtaaj|urid|ureed|areed|arid|biddi|aayez|3ayez|mehtaj|me7taj ?ila "
    "musaada|musa3ada|mosa3da|mosaada|mosa3ada",
    "musaada|musa3ada|mosa3da|mosa3ada|sa3duni|sa3douni ?min ?fadlak",
    "momken|mumkin|mumken ?tes3adni ?tsa3edni musa3ada|mosa3da|tsa3edni|tsa3douni|tesa3edni",
    NULL,
};

static const char *const more[] = {
    "المزيد|مزيد|اكثر|غيرها|اخري|التالي|كمان",
    "هل ?يوجد|هناك|في ?شيء اخر|المزيد|غيره",
    "al|el mazeed",
    "akthar|aktar",
    NULL,
};

static const char *const back[] = {
    "رجوع|الرجوع|ارجع|السابق|للخلف",
    NULL,
};

static const char *const details[] = {
    "تفاصيل|التفاصيل|العنوان|عنوان ?اكثر",
    "اين|وين|فين هذا|هو|هي|هاد|المكان",
    "معلومات اكثر|اضافية",
    NULL,
};

static const char *const yes[] = {
    "نعم|ايوه|اي|اجل|ايوا|تمام ?من ?فضلك",
    "na3am|naam|aywa|aiwa|ay",
    NULL,
};

static const char *const no[] = {
    "لا|كلا ?شكرا|الان",
    "laa ?shukran",
    NULL,
};

static const char *const thanks[] = {
    "شكرا|مشكور|تسلم|مشكورين|متشكر ?جزيلا ?لكم ?لك ?جدا ?علي ?المساعدة ?كثيرا",
    "شكرا لكم|لك ?علي ?المساعدة",
    "جزاك|جزاكم الله ?خيرا|خير",
    "shukran|shokran ?jazilan ?lak ?kteer",
    NULL,
};

static const char *const call[] = {
    "?min|momken|mumkin|bidi|biddi|urid|areed ittasil*|itasil*|itesel*|ettasel*|etesel*|ittisal|kallim*|kalemni|rinn "
    "?biya|bi|beya|feya|ma3i|3alaya",
    "urid|areed|biddi|bidi|ayez|3ayez ?an atakallam|akallim|ahki|atkalem|ahke ?ma3|ma|maa ?ahad|had|hada",
    "itasil|ittasil|itesel|ettesel biya|bi|beya|feya|fiya",
    "اتصل*|اتصلوا|اتصال|تتصلوا|تتصل|يتصل|كلموني|كلمني|خابروني|دقوا|رنوا|هاتفوني ?بي|فيني|علي|عليا|لي ?من ?فضلك",
    "اريد|ممكن|ابغي|عايز|عايزة|بدي|احتاج|ارجو ?منكم ?ان ?ان ?حدا ?حد ?احد ?الي "
    "مكالمة|اتصال|تتصلوا|تتصل|يتصل|الاتصال|اتصالا|يكلمني|يتصلوا",
    "اتحدث|اتكلم|التحدث|احكي|الكلام|التكلم ?مع مع|شخص|احد|حدا ?شخص|احد",
    "itasil*|ittasil*|etesel*|ittesel*|ettasel*|kallemni|kalimni|kallimni|kallmouni ?bi|fiyi",
    "mukalama|mokalma|mukalameh",
    NULL,
};

static const char *const friends[] = {
    "wahid|wahida|wa7id|wa7ida|wahdi|lahali|lawahdi|lewahdi|asdiqa|as7ab|ashab|sadeeq|sadiq",
    "وحيد*|الوحدة|بالوحدة|بالوحده|وحدة|لوحدي|وحدي|الوحده",
    "wahid*|wa7id*|wahda|la7ali|lahali|wa7di|wahdi|wa7deh",
    "اصدقاء|صديق*|صداق*|اصحاب",
    "asdiqa|as7ab|ashab|sadiq|asdika|asdi2a",
    "اتعرف|التعرف|اقابل|مقابلة|لقاء|التقي ~ ناس|اشخاص|الناس",
    "لا|ما ~ اعرف احد|حدا|احدا",
    "كبار السن",
    "المسنين|مسن*|العجايز",
    "قهوة|شاي|نادي",
    "مسجد|جامع|كنيسة",
    "اتحدث معه",
    "kbar el sen",
    "kbar elsen",
    "ما بعرف حدا",
    "جديد في المنطقة",
    "تعارف|ملل|مللت|زهق|wa7da|wahda|sadaqa|asdi2a|asdika|ashab|as7ab|صحبة|رفقة|رفيق|اصحاب|جيران|جلسة|جلسات|دردشة|سوالف|"
    "ارملة|ارمل|متقاعد|متقاعدين|جالية|الجالية|عزلة|منعزل|منعزلة|معزول|لحالي|لوحدي|بروحي|la7ali|lahali|lwahdi|sohba|"
    "dardasha|jalia|malal|mal3an|zahqan|3ozla|nadi|masjid|kanisa",
    "احكي|اتكلم|اتحدث ?معه|معي|معهم|مع احد|حدا|معه",
    NULL,
};

static const char *const active[] = {
    "رياض*|الرياضة|تمارين|تمرين|التمارين",
    "riyada|tamareen|reyada|tamarin",
    "رقص*|الرقص|دبكة",
    "raqs|dabke|ra2s",
    "مشي|المشي|امشي",
    "mashi|mashy|almashi",
    "سباح*|السباحة|اسبح|مسبح",
    "siba7a|sibaha|saba7a|sebaha",
    "كرة|كره|القدم ?القدم",
    "يوغا|يوجا|جيم",
    "yoga|gym",
    "وزن*|الوزن|وزني|سمنة|رجيم|حمية",
    "wazn|wazni|alwazn",
    "ركض|الجري|دراجة",
    "نشاط بدني|رياضي",
    "لياق*",
    "koret qadam",
    "korat qadam",
    "كرة السلة",
    "كرة طايرة",
    "نادي رياضي",
    "كمال اجسام",
    "نشاط بدني",
    "جري|ريجيم|ملاكمة|kora|كرة|تنس|كاراتيه|جودو|زومبا|ايروبيك|لياقة|رشاقة|تنحيف|سمين|سمينة|سمنة|بدين|جمباز|تسلق|صيد|"
    "حركة|دبكة|liya2a|jari|rakd|malakama|tanhif|samin|samina|dabke|volley|basket|tennis|zumba|7araka|siyaha",
    NULL,
};

static const char *const learn[] = {
    "اتعلم|تعلم*|التعلم|دراسة|ادرس",
    "ata3allam|at3alem|at3allam|ta3alom|atallam|ta3allum|ta3leem",
    "انجليزي*|الانجليزية|انكليزي*|الانكليزية",
    "inglizi|englizi|ingleezi|english",
    "دورة|دورات|كورس*|صف|دروس",
    "كمبيوتر|الكمبيوتر|حاسوب|الحاسوب|انترنت|الانترنت",
    "computer|kombyoter|internet",
    "تاريخ|التاريخ",
    "tarikh|tareekh",
    "موسيقي|الموسيقي|غناء|الغناء|عود",
    "musiqa|mosiqa",
    "رسم|الرسم|فن|فنون|الفنون",
    "rasm",
    "خياط*|الخياطة|حياكة|تطريز",
    "حديقة|الحدايق|بستنة|زراعة|البستنة",
    "مكتب*|المكتبة|كتب|قراءة|القراءة",
    "هواية|هوايات|الهوايات",
    "طبخ|الطبخ",
    "تطوع*|التطوع|متطوع*",
    "تصوير",
    "شطرنج",
    "tabkh w",
    "القراءة والكتابة",
    "محو الامية",
    "خط عربي",
    "حرف يدوية",
    "اشغال يدوية",
    "موبايل تعلم",
    "قيادة السيارة",
    "a3mal yadawiya",
    "maktaba|kutub|khiyata|tabkh|tatawwu3|tatawo3|tatawu3|مسرح|سينما|فيلم|شعر|كتابة|جامعة|كلية|دراسة|دروس|درس|لغة|لغات|"
    "بيانو|جيتار|عود|كورال|نجارة|فخار|حياكة|كروشيه|تريكو|زهور|نباتات|خضار|حلويات|متحف|اثار|لابتوب|masra7|cinema|shi3r|"
    "kitaba|jam3a|jami3a|dirasa|dorous|durus|lugha|piano|3oud|khat|crochet|hadiqa|zira3a|taswir|shatranj|hiwaya",
    NULL,
};

static const char *const money[] = {
    "mushkila|moshkela|meshkela|mushkil ?fil|fi|bil|maa|ma3 flus|flous|fulus|masari|masary|mal",
    "flus|flous|fulus|fuloos|masari|masary|doyoun|dyoon|3amal|shughl|shoghl",
    "ma|mafi|mafeesh|ma3andi|maandi|mish flus|flous|fulus|masari",
    "مال|المال|مالي*|اموال|فلوس|نقود|مصاري|المالية|الفلوس|ماليه",
    "floos|flous|fulus|masari|mal|fuloos|nuqood",
    "دين|ديون|الديون|ديوني|مديون*",
    "duyun|dayn|dyoun|deyoun|doyoun",
    "فاتورة|فواتير|الفواتير|فواتيري",
    "fatura|fawateer|fatora|fatoura",
    "اعانة|اعانات|مساعدات|معونة|يونيفرسال ?مالية",
    "i3ana|e3ana",
    "عمل|العمل|وظيفة|شغل|وظايف|بطالة|عاطل*",
    "shoghl|shughl|3amal|wazifa|sho8l|amal",
    "طعام|الطعام|اكل|جايع*|جوعان*|جوع|الاكل",
    "akl|ta3am|joo3an|jaw3an|ju3an|taam",
    "قرض|قروض|القرض",
    "ضريب*|الضرايب|ضرايب",
    "معاش|تقاعد|التقاعد",
    "كهرباء|الكهرباء|غاز|الغاز|طاقة",
    "kahraba|gaz",
    "ميزانية",
    "فقير*|الفقر",
    "ادفع|دفع",
    "فقدت عملي",
    "خسرت شغلي",
    "طردت من العمل",
    "سيرة ذاتية",
    "بطاقة ايتمان",
    "ابحث عن عمل",
    "فرصة عمل",
    "مقابلة عمل",
    "ماء فاتورة",
    "طرد غذايي",
    "سلة غذايية",
    "يونيفرسال كريدت",
    "fursat 3amal",
    "قمار|راتب|معاش|shughul|fawatir|fatura|qimar|ratib|مصاري|مصروف|مصاريف|غلاء|فقير|فقيرة|فقر|بطالة|عاطلة|غرامة|مخالفة|"
    "بنك|توفير|افلاس|اقساط|قسط|سلفة|كهرباء|غاز|عداد|معونة|ضمان|جوعان|جايعة|خبز|masrof|masarif|faqir|fakir|fo2r|bitala|"
    "batala|gharama|bank|iflas|aqsat|kahraba|gaz|khobz|ju3|jo3an|jou3|amal|3amal|musa3adat|qard|ard",
    NULL,
};

static const char *const home[] = {
    "ijar|eejar|iijar|ejar|bayt|beit|bet|sakan|maskan",
    "ايجار|الايجار|اجار",
    "ijar|eejar|ejar|alijar|igar|eijar",
    "سكن|السكن|مسكن|اسكان|الاسكان|سكني",
    "sakan|alsakan",
    "بيت|منزل|البيت|المنزل|شقة|بيتي|منزلي",
    "bayt|beit|manzil|sha2a|shaqqa|bait|byt",
    "مشرد*|بلا ماوي|بيت",
    "طرد*|الطرد|اخلاء|طردوني|طردني",
    "مكان ?اعيش|للسكن|انام",
    "صاحب البيت|المنزل|الملك",
    "المالك",
    "رطوبة|الرطوبة|عفن|العفن|برد|بارد",
    "تصليح|اصلاح|صيانة",
    "تدفية|التدفية",
    "تنظيف",
    "مواصلات|المواصلات|نقل|تاكسي|باص",
    "مستشفي|المستشفي",
    "mustashfa",
    "كرسي متحرك",
    "اخصايي|اخصايية اجتماعي|اجتماعية",
    "مساعدة في البيت|المنزل",
    "رعاية منزلية",
    "بق الفراش",
    "سيارة للمستشفي",
    "في الشارع",
    "الجيران مزعجين",
    "مساعدة في التنظيف",
    "نقل البيت",
    "عقد الايجار",
    "المجلس بيت",
    "طردني من البيت",
    "بدون سكن",
    "انام في السيارة",
    "bel share3",
    "bard fil bayt",
    "el bait",
    "مشرد|مشردة|تسريب|تسوق|فيران|فار|صراصير|صرصور|rutuba|tanzif|muwasalat|mowasalat|mouwasalat|غرفة|سطح|سقف|شباك|باب|"
    "حمام|درج|سرير|فرشة|اثاث|ثلاجة|غسالة|سباك|كهربايي|تاكسي|توصيل|ملجا|ماوي|فندق|ضجيج|ازعاج|استحمام|كفالة|ghorfa|"
    "ghurfa|sateh|saqf|7ammam|daraj|sarir|athath|tallaja|taxi|bas|malja|shari3|7ay|dajij|kafala|jiran|3afan|tadfi2a|"
    "korsi|mostashfa|naqil|bait|bayti|beity|beyt|sakan",
    NULL,
};

static const char *const mind[] = {
    "hazin*|7azin*|haziin*|za3lan*|zaalan*|maktaeb*|mukta2ib*|ka2aba|kaaba|qalaq|2ala2",
    "ana hazin*|7azin*|ta3ban*|taban*",
    "اكتياب|الاكتياب|مكتيب*",
    "ikti2ab|ekte2ab|ikteab|iktiab|iktaab",
    "حزين*|حزن|الحزن|زعلان*",
    "hazin|7azin|hazeen|za3lan*|zalan|hazeena",
    "قلق*|القلق|قلقان*|متوتر*|توتر|التوتر",
    "qala2|qalaq|2ala2|qaleq",
    "ضغط ?نفسي|نفسية|النفسي|عصبي",
    "نفسي*|نفسيتي|نفسيا",
    "الصحة النفسية",
    "nafsi*|nafsyti|nafsiyti",
    "هلع|ذعر|خوف",
    "نوم|النوم|انام|ارق",
    "noom|nawm|anam|arq",
    "ابكي|بكاء|ببكي",
    "وفاة|توفي*|توفيت|مات|ماتت|فقدت|فقدان ?زوجي|امي|والدي",
    "استشارة|معالج|علاج نفسي",
    "مهموم*|تعبان* نفسيا",
    "ارهاق|مرهق*",
    "صحة نفسية",
    "ma ba2dar nam",
    "ma bnam",
    "تعب نفسي",
    "فقدت زوجي",
    "فقدت امي",
    "ثقة بالنفس",
    "مستشار نفسي",
    "ta3ban nafsiyan",
    "طلاق|هموم|هم|حداد|نفسية|نفسي|نفسيتي|كوابيس|غضب|عصبي|عصبية|صدمة|huzn|hozn|tawattur|tawator|nam|خايف|خايفة|رعب|"
    "فوبيا|وسواس|احباط|محبط|محبطة|تعيس|تعيسة|ضيق|مضغوط|مضغوطة|مرهق|مرهقة|ارهاق|فقدان|وفاة|مات|توفيت|عزاء|انفصال|خجل|"
    "ذنب|فرقة|دموع|بكي|نوم|استرخاء|تامل|استشارة|7azina|7azeen|hazeena|mokta2ib|makta2eb|khayef|khayfa|khawf|waswas|"
    "ihbat|nafsi|nafsiyye|nafsiya|mat|wafat|talaq|tala2|ghadab|3asabi|sadma|domou3|noum|nowm|qalqan|2al2an",
    "تعبان نفسيا",
    "تعبانة نفسيا",
    "ما عم بقدر نام",
    "عم بقدر نام",
    "مو قادر نام",
    "مش قادر انام",
    "مش عارف انام",
    "ما بنام",
    "متضايق|متضايقة|متضايقه|مضايق|مخنوق|مخنوقة",
    "حزن|حزين|قلق|خوف|ضيق|تعب|اكتياب",
    NULL,
};

static const char *const health[] = {
    "سكري|السكري|سكر|السكر",
    "sukkari|sukari|sokkari",
    "تدخين|التدخين|ادخن|سجاير|دخان",
    "tadkheen|tadkhin|dukhan|sagayer|sajaer",
    "كحول|الكحول|خمر|الشرب",
    "مخدرات|المخدرات|ادمان|الادمان",
    "الم|الام|وجع|يولمني",
    "alam|waja3",
    "ضغط الدم",
    "سرطان|السرطان",
    "saratan",
    "قلب|القلب|قلبي",
    "ربو|الربو",
    "مفاصل|المفاصل|روماتيزم",
    "صحة|الصحة|صحي*|صحتي",
    "si77a|sehha|si7a|sihha",
    "مرض*|مريض*|المرض",
    "mareed|marid|mard",
    "صيدلية|الصيدلية|دواء|ادوية",
    "dawa|saydaliya",
    "ذاكرة|الذاكرة|خرف",
    "نظر|عيون|سمع|عيني",
    "ظهر|ظهري|ركبة|ركبتي",
    "ضيق تنفس مزمن",
    "ماء ابيض",
    "دورة شهرية",
    "سن الياس",
    "مرض مزمن",
    "سرطان الثدي",
    "علاج طبيعي",
    "3ilaj tabi3i",
    "ضغط|زهايمر|الزهايمر|اسنان|سماعة|سماعات|حمية|تطعيم|صداع|daght|sajayer|kuhul|mukhaddarat|mokhadarat|asnan|ضرس|كلي|"
    "كلية|كبد|رية|حساسية|شقيقة|كتف|رقبة|رجل|قدم|اقدام|عظام|هشاشة|معدة|بطن|جلد|اكزيما|صدفية|نظارات|نظارة|طرش|اصم|بول|"
    "سلس|كولسترول|الغدة|غدة|صرع|اعاقة|معاق|معاقة|لقاح|حشيش|كوكايين|هيروين|قات|شيشة|ارجيلة|بيرة|مزمن|امراض|باركنسون|ربو|"
    "تنفس|فيزيايي|حبوب|وصفة|dirs|kila|kabid|kabed|ri2a|hassasiya|kitf|ktef|ra2be|rijl|qadam|3dam|3izam|mi3de|batn|jild|"
    "naddarat|nadara|cholesterol|ghoda|sara3|i3aqa|mo3aq|liqah|hashish|qat|shisha|argile|bira|mozmin|7oboub|diabetes|"
    "sukar|sokar|sukari|dahr|dahri|rokba|rukba|mafasil|suda3",
    NULL,
};

static const char *const family[] = {
    "اطفال|طفل*|الاطفال|اطفالي|طفلي|ولاد",
    "atfal|tifl|atfali|wlad|awlad|6fal",
    "اولاد|اولادي",
    "رضيع*|مولود*|بيبي",
    "حامل|حمل|الحمل|الحامل",
    "hamil|7amil|hamel|7amel",
    "عايل*|عيل*|اسرة|الاسرة|العايلة",
    "3a2ila|aila|usra|3eileh|ayla",
    "ام|امي|والدة|والدين|اب|والدتي|الاهل",
    "ummi|omi|walidati|umm|mama",
    "مدرسة|المدرسة|روضة|حضانة|الحضانة",
    "madrasa",
    "رعاية|اعتني|ارعي|عناية",
    "ابن*|ابني|ابنتي|بنتي",
    "ibni|ebni|binti",
    "مراهق*|شباب|الشباب",
    "توحد|التوحد",
    "رضاعة|الرضاعة",
    "نشاطات للاطفال",
    "حليب اطفال",
    "عطلة مدرسية",
    "واجبات مدرسية",
    "اعتني بزوجي",
    "اعتني بابي",
    "رعاية زوجي",
    "رعاية ابي",
    "مقدم رعاية",
    "معاق طفل",
    "طفل معاق",
    "روضة اطفال",
    "ام عزباء",
    "رياض اطفال",
    "لعب اطفال",
    "اهل|قابلة|hadana|7adana|ri3aya|ابن|ابني|ابنتي|بنتي|ولدي|ولد|بنت|حفيد|احفاد|جد|جدة|توام|حفاضات|عطلة|واجبات|مراهقة|"
    "مراهقين|شاب|مراهقون|ولادة|تبني|حضانه|امومة|ابوة|ibni|ibn|bint|binti|walad|waladi|7afid|taw2am|hafadat|halib|3otla|"
    "wajibat|morahiq|morahe2|chabab|shabab|wilada|2abla|tawa7od|tawahud|oum|omi|ommi|rada3a|rada3",
    NULL,
};

static const char *const frequent =
    "انا|اريد|في|من|علي|الي|هل|لا|ما|هذا|هذه|مع|عن|احتاج|بحاجة|مساعدة|المساعدة|لدي|عندي|كيف|اين|متي|فضلك|شكرا|مرحبا|"
    "السلام|عليكم|يمكن|ممكن|استطيع|هناك|كل|جدا|ان|لي|بي|اسمي|بدي|عايز|مش|لو|سمحت|وين|شو|مشكلة|لست|ليس|التي|الذي|او|"
    "قريب|قريبة|ana|areed|urid|ureed|arid|fi|min|ila|hal|mish|mosh|ma3|maa|3an|ahtaj|a7taj|ahtaaj|musaada|musa3ada|"
    "mosa3da|3indi|andi|indi|kayf|kif|wayn|wein|fein|feen|emta|fadlak|fadlik|shukran|shokran|marhaba|salam|mumkin|"
    "momken|mumken|aqdar|kteer|ktir|awi|ismi|biddi|bidi|3ayez|aayez|law|samaht|sama7t|mushkila|moshkela|meshkla|"
    "moshkila|mafi|mafeesh|3ala|wa|fil|al|el|ashan|3ashan|"
    "jiddan|jidan|atakallam|ahad|hazin|hazina|zawji|zoji|flus|flous|fulus|masari|ijar|wahid|wahida|yadrobni|yadribuni|"
    "biya|sadeeq|3andi|3indi|fi|kabir|kabeer|ureedu|uridu|ladayya|laday|ana|hatha|hadha|ma3i|ba3d|bukra|bokra|elyom|"
    "alyawm|nafsi|bait|bayt|biddi|baddi|bidi|lazem|lazim|3ayza|3ayez|mafi|ma3i|bshof|bas|ktir|ya3ni|عم|بقدر|بدو|مو|شو|"
    "كثيرا|معي|عندي|بدنا|ليش|وين|مافي|مش|كمان|هلا|عنا";

static const struct tongue_gloss glossary[] = {
    {"الاثنين|اثنين", "monday"},
    {"الثلاثاء|ثلاثاء", "tuesday"},
    {"الاربعاء", "wednesday"},
    {"الخميس|خميس", "thursday"},
    {"الجمعة|جمعة", "friday"},
    {"السبت", "saturday"},
    {"الاحد", "sunday"},
    {"صباحا|الصباح|الصبح|صباح", "morning"},
    {"الظهر|ظهرا|العصر|عصرا", "afternoon"},
    {"مساء|المساء|ليلا", "evening"},
    {"اليوم", "today"},
    {"غدا|بكرة|بكرا", "tomorrow"},
    {"مجاني|مجانا|مجانية", "free"},
    {"نساء|للنساء|النساء|السيدات", "women"},
    {"سيدات", "women"},
    {"sabah|saba7|sobh", "morning"},
    {"masa", "evening"},
    {"bukra|bokra", "tomorrow"},
    {"majani|majanan|bebalash", "free"},
    {NULL, NULL},
};

const struct tongue tongue_ar = {
    .code = "ar",
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
