/*
 * tongue_ta.c - Tamil, in its own and in Latin letters: what patients text. Own writing; see tongue.h. Needs the eye
 * of a native speaker. Longer than a file of code would be: one language is read, and put right, in one place.
 */
#include "dialogue/tongue.h"

#include <stddef.h>

static const char *const harmless[] = {
    "நேரத்தை ~ போக்க*|கொல்ல*",
    "neram poga|poka",
    "சிரித்து ~ செத்த*",
    "ஆயுள் காப்பீடு",
    NULL,
};

static const char *const life[] = {
    "தற்கொலை*",
    "tharkolai*|tarkolai*|tharkollai*|tarkolay|thatkolai|tharkola",
    "சாக|சாகணும்|சாகவேண்டும்|செத்து|சாகலாம் ?வேண்டும் ?விரும்புகிறேன் ?போக* ?போல ?தோன்றுகிறது",
    "saaganum|saganum|saaga|sethu|saaganam|setthu|saavanum ?poga* ?pogalam ?venum ?pola",
    "இறக்க|இறந்து|இறந்துவிட ?விரும்புகிறேன் வேண்டும்|விரும்பு*|போக*|விரும்புகிறேன்",
    "உயிரோடு|உயிருடன்|வாழ ?இருக்க விரும்பவில்லை|பிடிக்கவில்லை|வேண்டாம்|முடியவில்லை|இருக்க ?விரும்பவில்லை ?பிடிக்கவில்லை",
    "vaazha|vazha|vaala|vala|vaazhave|uyiroda|uyirodu ~ "
    "venam|vendam|pidikala|pidikkala|mudiyala|mudiyavillai|virumbala|illa",
    "வாழ்க்கை*|வாழ்வ* ~ வெறுத்த*|பிடிக்கவில்லை|முடித்த*|அர்த்தம்|வெறுப்பு*",
    "vaazhkai|vazhkai|valkai|vaalkai|life ~ veruthu*|pidikala|pidikkala|mudich*|mudikka|arthame",
    "என்னை ~ கொல்ல*|காயப்படுத்*|வெட்ட*|மாய்த்து",
    "ennai|enna|ennaye|ennaiye ~ kolla*|kaayap*|vetti*|konnu*",
    "உயிரை ~ விட*|மாய்|எடு*|மாய்த்து|போக்க*",
    "uyira|uyirai ~ vida*|vittu*|maaichu|edukka|eduthu*",
    "நம்பிக்கை இல்லை|போய்",
    "nambikkai|nambikai ~ illai|illa|pochu",
    "மாத்திரை* ~ சாப்பிட்டு*|விழுங்க*|சாப்பிட்டேன்|போட்டு",
    "maathirai|mathirai|tablet|tablets|mathira ~ saapt*|sapt*|saapit*|sapit*|potu*|muzhung*|muzhing*|vizhung*",
    "விஷம்|விசம்",
    "visham|vesham kudi*|saapt*|sapt*",
    "தூக்கு|தூக்கில்",
    "thooku|thookku|thookula",
    "குதிக்க*|குதித்து",
    "kuthik*|kudhik*|guthik*",
    "மூச்சு ~ விட|முடியவில்லை|திணற*|வரவில்லை",
    "moochu|muchu|mucchu|moochi ~ vida|mudiyala|thinar*|varala|mudiyavillai",
    "நெஞ்சு|நெஞ்சில்|மார்பு|மார்பில் ?கடும் ?கடுமையான வலி*|வலிக்கிறது|இறுக்கம்",
    "nenju|nenjula|nenjil|nenjla ~ vali|valikuthu|valikudhu|valikkuthu|valikirathu",
    "மாரடைப்பு*",
    "maaradaippu|maradaippu",
    "பக்கவாதம் ~ வந்த*",
    "pakkavatham vanth*",
    "மயக்க*",
    "mayangi*|mayakkam|mayakam|mayangitar",
    "சுயநினைவு",
    "ரத்தம்|இரத்தம் ~ நிற்க*|வருகிறது|கொட்ட*|வடி*|போக*",
    "ratham|raththam|rathham ~ varuthu|nikkala|kott*|vadi*|nirkala",
    "ஆம்புலன்ஸ்*",
    "ambulance ~ venum|anupp*|koop*|kup*",
    "போலீஸ்|போலிஸ் ~ அழை*|வேண்டும்|கூப்பிட*|அனுப்பு*",
    "police ~ venum|koop*|anupp*|kupp*",
    "காப்பாற்று*",
    "kaapathu*|kapathu*|kaappathu*|kaapaathu*",
    "ஆபத்தில்",
    "aabathula|abathula|aabathil",
    "கொன்று|கொன்னு விடு*|போடு*",
    "konnu|kondru viduven|poduven|poduvan",
    NULL,
};

static const char *const life_alone[] = {
    "மரணம்|சாவு",
    "maranam|saavu",
    "சாகணும்",
    "saaganum|saganum",
    NULL,
};

static const char *const abuse[] = {
    "கணவர்|கணவன்|புருஷன்|மாமியார்|மாமனார்|அப்பா|அண்ணன்|மகன்|அவர்|அவன்|காதலன் ~ "
    "அடி*|அடிக்கிறார்|அடிக்கிறான்|மிரட்டு*|துன்புறுத்*|உதை*|கொடுமை*|சித்திரவதை",
    "kanavar|kanavan|purushan|husband|maamiyar|mamiyar|maamanar|appa|annan|magan|avar|avan|partner ~ "
    "adikir*|adik*|adich*|adikk*|miratt*|mirat*|thunpur*|udhaik*|uthaik*|kodumai*",
    "என்னை|எங்களை ~ அடிக்*|அடித்*|மிரட்டு*|துன்புறுத்*|உதைக்*|கொடுமை*",
    "ennai|enna|ennaya ~ adikir*|adikk*|adich*|adikur*|mirat*|thunpur*|udhaik*|kodumai*",
    "குடும்ப|வீட்டு வன்முறை*",
    "வன்முறை*",
    "vanmurai|vanmura*",
    "kudumba vanmurai",
    "பலாத்கார*|கற்பழி*|பாலியல்",
    "karpazh*|palathkar*|balathkar*",
    "கணவரை|கணவனை|கணவரிடம்|வீட்டுக்கு|வீட்டில்|அவரை|அவனை ~ பயம்|பயமா*",
    "kanavar|husband|avara|avana|veetuku|veetla|kanavana|kanavara ~ bayam*|payam*|bayama*",
    "பாதுகாப்பாக|பாதுகாப்பு இல்லை",
    "pathukaappu|paathukappu|pathugappu|paadhukaapu|safe ~ illai|illa|ila",
    "கட்டாய*|வற்புறுத்* ?திருமணம்|கல்யாணம்",
    "kattaya*|kattaaya* ?kalyanam|kalyaanam|thirumanam",
    "வெளியே ~ விடமாட்*|விடுவதில்லை|விடல",
    "veliya|veliye ~ vida*",
    "பாஸ்போர்ட்",
    NULL,
};

static const char *const abuse_alone[] = {
    "பயமாக ?இருக்கிறது",
    "பயமா|பயம் ?இருக்கு|இருக்கிறது",
    "bayama|payama|bayamaa ?iruku|irukku|iruk",
    NULL,
};

static const char *const now_alone[] = {
    "உடனே|உடனடியாக|அவசரம்|அவசர|இப்போதே ?உதவி ?வேண்டும்|தேவை",
    "உதவி உடனே|இப்போதே",
    "udane|avasaram|ippove|avasara|udanadiya ?uthavi ?udhavi ?venum|thevai",
    "uthavi|udhavi udane|ippove",
    NULL,
};

static const char *const stop[] = {
    "நிறுத்து|நிறுத்துங்கள்|நிறுத்தவும்|ஸ்டாப்|வேண்டாம் ?வேண்டாம்",
    "?தயவுசெய்து ?எனக்கு ?இனி ?இனிமேல் செய்தி|மெசேஜ்|குறுஞ்செய்தி|செய்திகளை|செய்திகள்|மெசேஜை ?அனுப்ப ?அனுப்புவதை "
    "நிறுத்து*|வேண்டாம்|அனுப்பாதீர்கள்|அனுப்பாதே|அனுப்ப ?வேண்டாம்",
    "niruthu|niruthunga|nirutthunga|niruthungal|nirutthu ?please",
    "?please ?enaku ?enakku ?ini ?inime message|msg|sms|messages|text|mesage ?anupa ?anuppa ?anuparatha "
    "niruth*|nirutth*|venam|vendam|anupathinga|anupatheenga|anuppatheenga|anupaadheenga|anuppathinga ?venam|vendam",
    NULL,
};

static const char *const start[] = {
    "தொடங்கு*|ஆரம்பி*",
    "மீண்டும் தொடங்கு*|அனுப்பு*",
    "thodangu*|aarambi*|arambi*",
    "thirumba|meendum thodang*|aaramb*|anupp*",
    NULL,
};

static const char *const cancel[] = {
    "ரத்து|கேன்சல் ?செய்*|பண்ண*",
    "அழைப்பு|அழைப்பை|போன் வேண்டாம்|ரத்து ?செய்*",
    "அழைக்க வேண்டாம்",
    "cancel|rathu pannu*|pannunga|panunga|seiy*|sei*",
    "call|phone ?panna venam|vendam|pannathinga|pannatheenga|cancel ?pannunga",
    NULL,
};

static const char *const change[] = {
    "மாற்ற*|மாற்று* ?வேண்டும்",
    "நேரத்தை|நேரம் மாற்ற*",
    "neram|time|per|peyar|nerathai maath*|maatr*|mathanum|change",
    "maathanum|mathanum|maatrunga",
    NULL,
};

static const char *const status[] = {
    "எப்போது|எப்ப ~ அழை*|போன்|கால்",
    "eppo|yeppo|eppothu|epo ~ call|phone|koop*",
    "call|phone eppo|epo",
    "யாரும் ~ அழைக்கவில்லை|போன்|கால்",
    "yaarum|yarum ~ call|phone",
    "எவ்வளவு நேரம்",
    NULL,
};

static const char *const help[] = {
    "உதவி|பட்டியல்|வணக்கம்|தகவல்|மெனு|ஹலோ",
    "?தயவுசெய்து ?எனக்கு ?ஒரு ?கொஞ்சம் உதவி|உதவுங்கள்|உதவ|உதவவும் ?வேண்டும்|தேவை|செய்யுங்கள்|முடியுமா|செய்ய ?முடியுமா",
    "uthavi|udhavi|udavi|vanakkam|vanakam|thagaval",
    "?please ?enaku ?enakku ?yenaku ?konjam ?oru ?unga uthavi|udhavi|udavi|help|uthavy "
    "?venum|vendum|thevai|theva|seiyunga|pannunga|panunga|mudiyuma|panna|venun ?mudiyuma",
    "இது என்ன",
    "ithu|idhu enna|yenna",
    NULL,
};

static const char *const more[] = {
    "மேலும்|இன்னும்|வேறு|அடுத்து|அடுத்த ?காட்டு*|உள்ளதா|வேண்டும்|ஏதாவது",
    "innum|melum|vera|aduthu|veru ?kaatu*|iruka|irukka|venum|ethavathu",
    NULL,
};

static const char *const back[] = {
    "பின்|பின்னால்|திரும்ப*|முந்தைய ?செல்*",
    "pinnadi|thirumbi|munthaya",
    NULL,
};

static const char *const details[] = {
    "விவரம்|விவரங்கள்|முகவரி|விபரம் ?சொல்லுங்கள்",
    "vivaram|vibaram|mugavari|vivarangal ?sollunga",
    "எங்கே|இது எங்கே|உள்ளது ?உள்ளது",
    "ithu|idhu enga|yenga ?iruku|irukku",
    NULL,
};

static const char *const yes[] = {
    "ஆம்|ஆமா|ஆமாம்|சரி",
    "aama|aamaam|aam|amam|ama|sari|seri",
    NULL,
};

static const char *const no[] = {
    "இல்லை|வேண்டாம் ?நன்றி",
    "illai|illa|venam|vendam|venda ?nandri|nanri",
    NULL,
};

static const char *const thanks[] = {
    "நன்றி|மிக்க|மிகவும்|ரொம்ப ?நன்றி",
    "nandri|nanri|nandry|nantri",
    "romba|mikka nandri|nanri|nantri|thanks",
    NULL,
};

static const char *const call[] = {
    "அழை|அழையுங்கள்|அழைக்க*|அழைப்பு|கூப்பிடுங்க*|அழைக்கவும்",
    "போன்|ஃபோன்|கால் செய்*|பண்ண*|வேண்டும்|பண்ணுங்க*",
    "எனக்கு|என்னை ~ போன்|அழை*|கால்|ஃபோன்",
    "பேச வேண்டும்|விரும்பு*|முடியுமா|ணும்",
    "யாரிடமாவது|யாருடனாவது|ஒருவரிடம்|ஒருவருடன் ~ பேச*",
    "பேசணும்",
    "call|phone|fone pannu*|panu*|pannunga|panunga|panna|venum|seiy*",
    "enaku|enakku|ennai|enna|yenaku ?please ?oru call|phone|fone|koop*",
    "pesanum|pesa venum|pesa mudiyuma",
    "yaar*|yar*|oruthar* ~ pesa*",
    "koopidunga|kupidunga|koopdunga",
    "pesanum",
    NULL,
};

static const char *const friends[] = {
    "தனிமை*|தனியாக*|தனியா|தனிமையாக",
    "thanimai*|thaniya*|taniya*|thaniyaa|thanimaya*",
    "நண்பர்*|நட்பு|தோழி*",
    "nanbar*|natpu|friends|nanban|thozhi*",
    "மக்களை|ஆட்களை|மனிதர்களை|புதியவர்களை ~ சந்தி*",
    "makkal*|aalungala|aatkal* ~ santhi*|sandhi*|meet",
    "முதியவர்*|முதியோர்|வயதான*",
    "vayathan*|vayadhan*|muthiyor*|mudhiyor*",
    "கோவில்|கோயில்",
    "kovil|koil",
    "யாரும் ~ பேச ~ இல்லை",
    "yaarum|yarum ~ pesa ~ illai|illa",
    "டீ|காபி",
    "அரட்டை",
    "பேச யாரும்",
    "pesa yarum",
    "யாரும் இல்லை",
    "ஓய்வு பெற்ற",
    "bore adikuthu",
    "தேநீர்|துணை|விதவை|சலிப்பு|அரட்டை|சந்திப்பு|கூட்டம்|தோழி|தோழிகள்|தோழர்|முதியவர்|கிளப்|thunai|vidhavai|retired|salippu|arattai|"
    "santhippu|thozhi|thozhigal|thani|thaniyaga|thaniyave|bore|nanban|nanbar|nanbi|community|club",
    NULL,
};

static const char *const active[] = {
    "உடற்பயிற்சி*",
    "udarpayirchi*|udarpayirsi|exercise|udalpayirchi",
    "நடனம்*|பரதநாட்டியம்|டான்ஸ்",
    "nadanam*|dance",
    "நடை*|நடக்க|நடப்பயிற்சி",
    "nadakka*|nadai*|walking|nadaka",
    "நீச்சல்*|நீந்த",
    "neechal|neechchal|neechel|nichal",
    "விளையாட்டு*|கிரிக்கெட்|விளையாட",
    "vilaiyaattu|vilaiyattu|vilayattu|vilayadanum|vilaiyad*|velayat*",
    "யோகா*|ஜிம்",
    "yoga|gym",
    "எடை*|உடல்",
    "edai|weight|yedai|udambu kuraik*",
    "ஓட்டம்|ஓட|சைக்கிள்",
    "ottam|odanum|cycle",
    "udal payirchi",
    "உடல் பருமன்",
    "weight kuraikka",
    "exercise pannanum",
    "கால்பந்து|udarpayirchi|udalpayirchi|udarpayirci|கைப்பந்து|டென்னிஸ்|பூப்பந்து|குத்துச்சண்டை|ஓடுதல்|ஓட|நடக்க|நீந்த|பருமன்|குண்டு|"
    "மெலிய|ஜும்பா|பரதநாட்டியம்|football|cricket|swimming|nadakka|nadapayirchi|oda|gundu|kundu|edai|bharatham|fitness|"
    "vilaiyattu",
    NULL,
};

static const char *const learn[] = {
    "கற்*|கற்க|படிக்க*",
    "karka|kathuk*|katruk*|padikka*|padikanum|kathukanum|kaththuk*",
    "ஆங்கில*",
    "aangilam|angilam|english|aangila",
    "வகுப்பு*|கோர்ஸ்",
    "vaguppu*|vagupu|class|classes|course",
    "கணினி*|கம்ப்யூட்டர்|கணிணி*|இணையம்",
    "kanini|computer|internet",
    "வரலாறு*|சரித்திரம்",
    "varalaaru|varalaru",
    "இசை*|பாட்டு|பாட",
    "isai|paattu|pattu|paadanum|paatu|music",
    "ஓவிய*|வரைய*|கலை",
    "oviyam|varaiya*|kalai",
    "தையல்*|பின்னல்",
    "thaiyal|thayal|tailoring",
    "தோட்ட*",
    "thottam|thottakalai|thotam",
    "நூலக*|புத்தக*|வாசி*",
    "noolagam|nulagam|puthagam|puthakam|library|vaasip*",
    "பொழுதுபோக்கு*",
    "pozhuthupokku|poluthupokku|hobby",
    "சமையல்*",
    "samaiyal|samayal",
    "தன்னார்வ*",
    "thannarva*|volunteer",
    "மொபைல் கற்க",
    "tamil class",
    "பாடல்|பாட|கவிதை|நாடகம்|திரைப்படம்|கல்லூரி|பல்கலைக்கழகம்|படிப்பு|எழுத|வாசிக்க|ஹார்மோனியம்|வீணை|கிட்டார்|காய்கறி|பூ|கைவினை|சதுரங்கம்|"
    "புகைப்படம்|மொழி|kavithai|nadagam|padam|kalloori|padippu|ezhutha|vasikka|veenai|guitar|kaikari|poo|kaivinai|chess|"
    "mozhi|paatu|paattu|kathukka|kathukanum|kathukkanum|padikka|volunteer|internet|library",
    NULL,
};

static const char *const money[] = {
    "பண*|பணம்|காசு*|பணப்",
    "panam|pana|kaasu|kasu|panathuku|panaprachanai|panatha",
    "கடன்*",
    "kadan|kadanla|kadanil|kadana",
    "பில்*|கட்டணம்",
    "bill|bills|kattanam",
    "உதவித்தொகை*|பெனிஃபிட்*|நலன்கள்",
    "benefit*|uthavithogai",
    "வேலை*|வேலையில்லை",
    "velai|vela|velaiyilla|job|vele",
    "உணவு*|சாப்பாடு*|பசி*|சாப்பிட",
    "unavu|saapadu|sapadu|saappadu|pasi|pasikuthu|pasikkuthu|saapaadu",
    "வரி",
    "ஓய்வூதிய*|பென்ஷன்",
    "pension",
    "மின்சார*|கேஸ்|கரண்ட்",
    "current|minsaram|gas",
    "செலவு*",
    "selavu",
    "ஏழை*",
    "ezhai",
    "உணவு வங்கி",
    "கடன் அட்டை",
    "சாப்பாடு இல்லை",
    "தண்ணீர் பில்",
    "கவுன்சில் வரி",
    "current bill",
    "gas bill",
    "kasu illai",
    "vela illa",
    "சூதாட்டம்|சம்பளம்|sambalam|sudhattam|soothattam|வறுமை|ஏழை|வங்கி|அபராதம்|நேர்காணல்|வருமானம்|பசிக்குது|சாப்பாடு|சேமிப்பு|கட்டணம்|"
    "varumai|ezhai|bank|loan|abaratham|interview|varumanam|pasikkuthu|saapadu|sappadu|semippu|kattanam|kasu|kaasu|vela|"
    "velaiyillai|benefits|tax|vari",
    NULL,
};

static const char *const home[] = {
    "வாடகை*",
    "vaadagai|vadagai|vaadakai|vadakai|rent",
    "வீடு*|வீட்டு|வீட்டில்|குடியிருப்பு",
    "veedu|veetu|veettu|vidu|veetla",
    "வீடற்ற*|வீடில்லை",
    "தங்க|வசிக்க ~ இடம்",
    "thanga|vasikka|iruka ~ idam|edam",
    "வீட்டை ~ விட்டு|காலி",
    "veeta ~ kaali|vitu",
    "வெளியேற்ற*",
    "வீட்டு உரிமையாளர்|ஓனர்",
    "owner|landlord",
    "ஈரம்|குளிர்*|பூஞ்சை|பூஞ்சு",
    "kulir*|eeram|eerama|poonjai",
    "பழுது*|ரிப்பேர்",
    "pazhuthu|repair",
    "ஹீட்டிங்|ஹீட்டர்",
    "heating|heater",
    "சுத்தம்|சுத்தப்படுத்த",
    "suththam|sutham",
    "பேருந்து|போக்குவரத்து|டாக்ஸி|பஸ்",
    "pokuvarathu|bus|taxi",
    "மருத்துவமனை*|ஆஸ்பத்திரி",
    "aaspathiri|aspathri|maruthuvamanai|hospital",
    "சக்கர நாற்காலி",
    "சமூக பணியாளர்|சேவகர்",
    "பக்கத்து வீட்டு",
    "கடை சாமான்",
    "வீட்டு வேலை",
    "தங்க இடம்",
    "வீட்டை விட்டு",
    "வீட்டு உதவி",
    "veetu velai",
    "thanga idam",
    "veetu vadagai",
    "house owner",
    "council veedu",
    "veetai vittu",
    "ஈரப்பதம்|வெப்பம்|எலி|எலிகள்|eli|கரப்பான்|அறை|பிளாட்|கூரை|ஒழுகுது|கசிவு|தளபாடங்கள்|கட்டில்|மெத்தை|குளிர்சாதனப்பெட்டி|படிக்கட்டு|"
    "டாக்ஸி|பஸ்|தெருவில்|விடுதி|சத்தம்|குளிக்க|தங்குமிடம்|karappan|arai|flat|koorai|ozhuguthu|leak|kattil|methai|fridge|"
    "padikattu|taxi|theruvil|viduthi|sattham|satham|kulikka|vaadagai|vadakai|thangumidam",
    NULL,
};

static const char *const mind[] = {
    "மன|மனம் ?சோர்வு|அழுத்தம்|உளைச்சல்|கஷ்டம்|நிலை",
    "மனச்சோர்வு*|மனஅழுத்தம்*|மனஅழுத்தம்|மனஉளைச்சல்",
    "manasu|mana|manasorvu ~ sari|kashtam|kastam|azhutham|alutham|ulaichal|sorvu|illa",
    "manachorvu|manasorvu|manaazhutham",
    "கவலை*",
    "kavalai|kavala|kavalaiya|kavalaya",
    "சோகம்*|சோகமாக|துக்கம்*|வருத்தம்*",
    "sogam|sogama|sogamaa|thukkam|varutham|varuthama|dukkam",
    "டென்ஷன்|ஸ்ட்ரெஸ்",
    "tension|stress|depression",
    "பதட்ட*|பதற்ற*",
    "pathattam|padhatam|pathatam|pathatama",
    "தூக்கம்*|தூங்க*",
    "thookam|thukkam|thoonga*|thoongamudiyala|thookkam",
    "அழுகை*|அழுது*|அழுகிறேன்",
    "azhugai|aluguren|azhuguren|aluthu*|azhuthu*|azhugaiya",
    "இறந்து|இறப்பு|காலமானார்|போய்விட்டார் ?விட்டார் ?விட்டாங்க ?விட்டார்",
    "iranthu*|irandhu*|iranthut*",
    "இழப்பு",
    "என் கணவர் இறந்து",
    "கெட்ட கனவு",
    "manasu sari illai",
    "இறந்துவிட்டார்|இறந்துவிட்டாள்|இறந்து|மரணம்|மனநலம்|மனநிலை|கோபம்|விவாகரத்து|padhattam|pathattam|mananalam|manam|kobam|kovam|"
    "அச்சம்|ஏமாற்றம்|விரக்தி|சோர்வு|கண்ணீர்|நிம்மதி|வெட்கம்|குழப்பம்|iranthu|iranthutar|iranthuttar|maranam|vivagarathu|divorce|"
    "bayam|viraksthi|virakthi|sorvu|kanneer|nimmathi|nimmadhi|kuzhappam|stress|azhuven|aluven|alugiren|manasu|sogama|"
    "kavalaiya",
    "பதட்டம்",
    NULL,
};

static const char *const health[] = {
    "சர்க்கரை*|நீரிழிவு*|சுகர்",
    "sakkarai|sarkarai|sugar|neerizhivu|diabetes|sakarai",
    "புகை*|சிகரெட்*",
    "pugai*|puhai*|cigarette|smoking",
    "மது*|குடி*|குடிப்பழக்கம்|சாராயம்",
    "kudi|kudipazhakkam|kudip*|kudikir*|mathu|sarakku|kudiya",
    "போதை*",
    "pothai|bothai|podhai",
    "வலி*|வலிக்கிறது",
    "vali|valikuthu|valikkuthu|valikudhu",
    "ரத்த|இரத்த அழுத்தம்*|கொதிப்பு",
    "bp",
    "புற்றுநோய்*|கேன்சர்",
    "putrunoi|cancer",
    "இதய*",
    "idhayam|ithayam",
    "ஆஸ்துமா",
    "asthma",
    "மூட்டு*",
    "moottu|muttu|mootu",
    "ஆரோக்கிய*|சுகாதார*|உடல்நலம்*|நலம்",
    "aarokiyam|arokkiyam|udalnalam|sugatharam",
    "நோய்*",
    "noi|noy",
    "மருந்து*|பார்மசி",
    "marunthu|marundhu|pharmacy",
    "நினைவாற்றல்|ஞாபக*|மறதி",
    "gnabagam|nyabagam|maradhi|marathi",
    "கண்*|காது*",
    "முதுகு*|முழங்கால்*|இடுப்பு",
    "muthugu|mudhugu|muzhangaal|idupu|iduppu|mulangal",
    "காது கேட்காது",
    "பக்கவாதத்திற்கு பிறகு",
    "thalai vali",
    "kaal vali",
    "vayiru vali",
    "mootu vali",
    "பல்|பற்கள்|kann|kan|kadhu|kaadhu|kaathu|kudi|kudipazhakkam|madhu|bodhai|podhai|arokiyam|aarokiyam|சிறுநீரகம்|கல்லீரல்|"
    "நுரையீரல்|மூச்சுத்திணறல்|ஒவ்வாமை|தலைவலி|தோள்|கழுத்து|கால்|எலும்பு|வயிறு|வயிற்று|தோல்|கண்புரை|கண்ணாடி|சிறுநீர்|மாதவிடாய்|கொழுப்பு|"
    "தைராய்டு|வலிப்பு|மாற்றுத்திறனாளி|தடுப்பூசி|கஞ்சா|வெற்றிலை|பாக்கு|புகையிலை|மருந்தகம்|kidney|liver|allergy|thalaivali|thol|"
    "thozh|kazhuthu|kaal|elumbu|vayiru|kannadi|mathavidai|cholesterol|thyroid|valippu|thaduppoosi|kanja|vetrilai|pukai|"
    "pugai|pugaiyilai|pharmacy|muttu|mutti|iduppu|mudhugu|muthugu|marunthagam",
    NULL,
};

static const char *const family[] = {
    "குழந்தை*|பிள்ளை*|பசங்க*",
    "kuzhanthai*|kulanthai*|kuzhandhai*|pillai*|pasanga*|kolanth*|kulandai*|kuzhanda*|pilla*",
    "கர்ப்ப*|கர்ப்பிணி*",
    "karppam*|garbam*|karbam*|garbini|karpini|pregnant|karpama",
    "குடும்ப*",
    "kudumbam|kudumba*|family",
    "பெற்றோர்*|அம்மா*|தாய்*|தந்தை*",
    "amma*|petror*|thaai*|appa*|ammava",
    "பள்ளி*|ஸ்கூல்*|நர்சரி",
    "palli|school",
    "பராமரி*|கவனி*|பார்த்துக்",
    "paathuk*|pathuk*|kavanip*|paramarip*|kavanich*",
    "மகன்*|மகள்*|பேரன்|மகளுக்கு",
    "magan|magal|maganuku|magaluku|peran",
    "இளைஞர்*|இளைய",
    "ilaignar*|ilainyar*",
    "தாய்ப்பால்*",
    "ஆட்டிசம்",
    "அப்பாவை பார்த்துக்கொள்",
    "கணவரை பார்த்துக்கொள்",
    "மாற்றுத்திறனாளி குழந்தை",
    "veettu paadam",
    "thaai paal",
    "amma va paathuka",
    "karpam|karbam|karuvutru|மகன்|மகள்|பேரன்|பேத்தி|இரட்டை|டயபர்|விடுமுறை|வீட்டுப்பாடம்|சிறுவர்|சிறுமி|இளம்|குழந்தைகளுக்கு|கவனிப்பு|"
    "பிரசவம்|மருத்துவச்சி|magan|magal|peran|pethi|irattai|diaper|vidumurai|siruvar|ilam|kuzhanthaigal|kulanthaigal|"
    "kozhandhai|appavai|kavanippu|prasavam|delivery|thaipal|autism|school|pillai|pillaikal|kulandhai",
    NULL,
};

static const char *const frequent =
    "நான்|எனக்கு|என்|என்னை|எனது|என்ன|இல்லை|வேண்டும்|உதவி|எங்கே|எப்போது|எப்படி|மற்றும்|ஒரு|உங்கள்|நீங்கள்|தேவை|இருக்கிறது|இருக்கிறேன்|உள்ளது|"
    "முடியவில்லை|முடியுமா|தயவுசெய்து|மிகவும்|பெயர்|பற்றி|இருந்து|naan|nan|enaku|enakku|yenaku|en|ennai|enna|yenna|illai|illa|"
    "ila|venum|vendum|venam|uthavi|udhavi|enga|yenga|eppo|eppadi|epdi|oru|unga|ungal|neenga|ninga|thevai|iruku|irukku|"
    "iruken|irukken|irukiren|irukkiren|mudiyala|mudiyavillai|mudiyuma|romba|peyar|peru|pannunga|panunga|panna|seiyunga|"
    "pakkathula|pakathula|kum|la|kooda|ah|yaravathu|konjam|inga|vanthu|vandhu|kita|kitta|vanakkam|nandri|kathukanum|"
    "kathukkanum|varala|illai|illa|pannanum|poganum|irukku|enakku|ennoda|unga|venum|vali|pesanum|romba|kathukka|"
    "kathuka|naalaikku|nalaiku|enaku|naan|nan|enna|romba|poren|thedi|theduren";

static const struct tongue_gloss glossary[] = {
    {"திங்கள்|திங்கட்கிழமை", "monday"},
    {"செவ்வாய்|செவ்வாய்க்கிழமை", "tuesday"},
    {"புதன்|புதன்கிழமை", "wednesday"},
    {"வியாழன்|வியாழக்கிழமை", "thursday"},
    {"வெள்ளி|வெள்ளிக்கிழமை", "friday"},
    {"சனி|சனிக்கிழமை", "saturday"},
    {"ஞாயிறு|ஞாயிற்றுக்கிழமை", "sunday"},
    {"thingal", "monday"},
    {"sevvai", "tuesday"},
    {"puthan|budhan", "wednesday"},
    {"viyazhan|viyalan", "thursday"},
    {"velli", "friday"},
    {"sani", "saturday"},
    {"nyayiru|gnayiru", "sunday"},
    {"காலை|காலையில்", "morning"},
    {"kaalai|kalai|kaalaiyil|kaalaila|kalaila", "morning"},
    {"மதியம்|பிற்பகல்", "afternoon"},
    {"mathiyam|madhiyam|pirpagal", "afternoon"},
    {"மாலை|மாலையில்", "evening"},
    {"maalai|malai|maalaila|saayangalam", "evening"},
    {"இன்று|இன்னைக்கு", "today"},
    {"indru|inaiku|innaiku", "today"},
    {"நாளை|நாளைக்கு", "tomorrow"},
    {"naalai|nalaiku|naalaiku", "tomorrow"},
    {"இலவச|இலவசம்|இலவசமாக", "free"},
    {"ilavasam|ilavasa", "free"},
    {"பெண்கள்|பெண்களுக்கு|மகளிர்", "women"},
    {"pengal|pengaluku|ponnunga", "women"},
    {"எப்போதும்|எப்பொழுதும்", "anytime"},
    {"eppavum", "anytime"},
    {NULL, NULL},
};

const struct tongue tongue_ta = {
    .code = "ta",
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
