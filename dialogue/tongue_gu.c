/*
 * tongue_gu.c - Gujarati, in its own and in Latin letters: what patients text. Own writing; see tongue.h. Needs the
 * eye of a native speaker. Longer than a file of code would be: one language is read, and put right, in one place.
 */
#include "dialogue/tongue.h"

#include <stddef.h>

static const char *const harmless[] = {
    "સમય પસાર",
    "હસી હસી ~ મરી",
    NULL,
};

static const char *const life[] = {
    "આત્મહત્યા*|આપઘાત*|સ્યુસાઇડ",
    "aatmahatya|atmahatya|aapghat|apghat|aatmhatya",
    "મરવું|મરી|મરવુ ?જવું ?જવુ ?જાઉં છે|માંગું|જવું|ઈચ્છું|જાઉં",
    "marvu|mari|marvun ?javu ?jau che|chhe|chu|javu|javun|jau|mangu",
    "જીવવું ?જ નથી",
    "jivvu|jeevvu|jivvun ?j nathi",
    "નથી જીવવું",
    "nathi jivvu|jeevvu|jivvun",
    "પોતાને|મારી જાતને|જાન|જિંદગી ?મારી ?ખતમ ~ મારી|નુકસાન|ખતમ|ઈજા|લેવો",
    "potane|jaatne|jatne|jaan|jindagi|zindagi ~ nukshan|nuksan|khatam|mari|maari|tunkavi",
    "જિંદગી|જીવન|જીવવાથી|જિંદગીથી ~ કંટાળ*|થાકી|અર્થ|ખતમ",
    "jindagi|zindagi|jivan|jivanthi|jindagithi ~ kantal*|thaki|khatam|arth",
    "જીવવાનો કોઈ|અર્થ",
    "કોઈ આશા નથી",
    "koi aasha|asha|umeed nathi",
    "ગોળીઓ ~ ખા*|ગળી|લીધી",
    "goli|golio|goliyo ~ khadhi|khai|lidhi|gali",
    "ઝેર પી*|ખા*",
    "zer|jher pidhu|khadhu|pi*",
    "ફાંસો*|ફાંસી",
    "faansi|fanso",
    "ઓવરડોઝ",
    "શ્વાસ નથી|લેવાતો|લઈ|લેવામાં|રૂંધાય",
    "shwas|swas|shvas nathi|levato|levama|rundhay",
    "છાતીમાં ?ખૂબ દુખ*|દુઃખ*|દર્દ|દુખાવો",
    "chhatima|chatima|chhatimaa ~ dukhe|dukhavo|dard|dukhay",
    "હાર્ટ એટેક",
    "હૃદય*|હદય* હુમલો",
    "બેભાન",
    "behosh|bebhan",
    "લોહી ~ વહે*|બંધ|નીકળ*",
    "lohi ~ vahe|nikle|nikde|bandh",
    "લકવો ~ થયો",
    "lakvo thayo",
    "સ્ટ્રોક આવ્યો|થયો",
    "એમ્બ્યુલન્સ",
    "ambulance ~ bolavo|joie|joiye|moklo",
    "પોલીસ ~ બોલાવો|મોકલો|જોઈએ",
    "police ~ bolavo|moklo|joie",
    "મને|મારો બચાવો|જીવ",
    "mane bachavo|bachaavo",
    "બચાવો",
    "bachavo",
    "જોખમમાં|ખતરામાં છું",
    "khatrama|jokhamma chu|chhu",
    "અવાજો ~ સંભળાય*",
    NULL,
};

static const char *const life_alone[] = {
    "મોત|મૃત્યુ",
    "maut",
    "મરવું છે",
    "marvu che|chhe",
    NULL,
};

static const char *const abuse[] = {
    "પતિ|વર|સસરા|સાસુ|પિતા|પપ્પા|ભાઈ|દીકરો|તે|ઘરવાળા|પાર્ટનર|સાસરિયા ?મને ?મારો ~ "
    "મારે|માર્યો|મારી|ધમકી*|મારપીટ|ડરાવે|ત્રાસ|હેરાન",
    "pati|var|husband|sasra|sasu|pita|pappa|bhai|dikro|partner|te|sasariya ~ "
    "mare|maare|maryo|dhamki|marpit|darave|traas|tras|heran|marzud|marjhud",
    "મને ~ મારે|માર્યો|ધમકાવે|ધમકી|મારઝૂડ",
    "mane ~ mare|maare|marpit|maryo|dhamki|dhamkave|maarzud",
    "ઘરેલું|ઘરેલુ હિંસા",
    "gharelu hinsa",
    "હિંસા",
    "hinsa",
    "બળાત્કાર*|રેપ",
    "balatkar*",
    "પતિથી|તેનાથી|ઘરે|ઘરથી ~ ડર*|બીક*|બીવું",
    "patithi|tenathi|pati|ghare|husbandthi ~ dar|bik|daru|beek",
    "સુરક્ષિત|સલામત નથી",
    "surakshit|salamat|safe nathi",
    "બળજબરી*|જબરદસ્તી* ?લગ્ન ?થી",
    "jabardasti|balajabri|zabardasti ?lagna|thi",
    "બહાર ~ જવા નથી",
    "bahar ~ nathi ~ deta|deto",
    "પાસપોર્ટ|ફોન લઈ",
    "ghar|mara wala|vala|varo|vado ~ mare|maare|marta|maarta|dhamk*|mar",
    NULL,
};

static const char *const abuse_alone[] = {
    "ડર|બીક લાગે ?છે",
    "dar|bik|beek lage ?che|chhe",
    NULL,
};

static const char *const now_alone[] = {
    "તાત્કાલિક|હમણાં|અત્યારે ?મદદ ?જોઈએ ?છે",
    "મદદ હમણાં|અત્યારે|તાત્કાલિક|જલ્દી",
    "ઇમરજન્સી|કટોકટી",
    "tatkalik|hamna|atyare madad ?joie",
    "madad hamna|atyare|jaldi",
    "tatkalik",
    NULL,
};

static const char *const stop[] = {
    "બંધ|રોકો|અટકાવો|સ્ટોપ ?કરો",
    "?કૃપા ?મને ?કરીને ?હવે ?વધુ મેસેજ|સંદેશ|સંદેશા|મેસેજો ?મોકલવાનું બંધ|ન|નહીં|ના|નથી ?મોકલો|કરો|જોઈતા",
    "bandh karo|kari ?do",
    "?mane ?have ?vadhare msg|message|messages|sms|sandesh|text|texts ?moklvanu bandh|na|nahi|nathi "
    "?moklo|karo|mokalo|joita",
    "message|msg na moklo|mokalo",
    "roko",
    "મારો નંબર કાઢી",
    "?mane ?plz message|messages|msg|msgs|sms|text na|nahi karo|moklo|karsho|mokalo|moklso ?bandh|band ?karo",
    "message|messages|msg|sms|text|texts ?moklvanu|karvanu|mokalvanu bandh|band karo|kari ?do",
    NULL,
};

static const char *const start[] = {
    "શરૂ|ચાલુ|ફરી ?કરો|શરૂ",
    "sharu|chalu karo",
    "fari|pharithi sharu|chalu ?karo",
    NULL,
};

static const char *const cancel[] = {
    "રદ|કેન્સલ ?કરો",
    "ફોન|કોલ ન|ના|નહીં|રદ|નથી ?કરો|કરતા|જોઈતો",
    "cancel|rad karo|kari",
    "call|phone na|nahi|nathi|cancel|rad ?karo|karta|joito",
    NULL,
};

static const char *const change[] = {
    "બદલો|ફેરફાર ?કરો",
    "સમય|ટાઈમ બદલ*",
    "samay|time|naam badal*",
    "badlo|badalvu",
    NULL,
};

static const char *const status[] = {
    "ક્યારે ~ ફોન|કોલ",
    "ફોન|કોલ ક્યારે",
    "kyare ~ call|phone",
    "call|phone kyare",
    "કોઈ ~ ફોન|કોલ નથી",
    "koi|koie ~ call|phone nathi",
    NULL,
};

static const char *const help[] = {
    "મદદ|માહિતી|મેનુ|નમસ્તે|કેમ|હેલો ?છો ?જોઈએ ?છે",
    "?કૃપા ?મને ?મારી ?કરીને મદદ ?ની ?જોઈએ|કરો|કરશો|જરૂર ?છે",
    "madad|mahiti|namaste|namaskar|kem ?karo|cho|joie|joiye",
    "?mane ?mari ?maari madad|help|maddad ?ni ?joie|joiye|joiae|joeye|karo|karso|karsho|jarur|jaroor|joia "
    "?che|chhe|6e|6 ?please",
    "jai shri|shree|swaminarayan ?krishna",
    "આ શું છે",
    "aa shu|su che|chhe",
    NULL,
};

static const char *const more[] = {
    "વધુ|વધારે|બીજા|બીજું|બીજી ?બતાવો",
    "vadhu|vadhare|bija|biju|biji ?batavo ?che",
    NULL,
};

static const char *const back[] = {
    "પાછા|પાછળ|પાછું ?જાઓ",
    "pacha|pachha|pachal ?jao",
    NULL,
};

static const char *const details[] = {
    "વિગત*|સરનામું|વિગતો ?આપો",
    "vigat|vigato|sarnamu ?aapo",
    "ક્યાં|આ ક્યાં|છે ?છે",
    "aa kya|kyan che|chhe",
    NULL,
};

static const char *const yes[] = {
    "હા|જી ?હા",
    "haa|ha|haji ?please",
    NULL,
};

static const char *const no[] = {
    "ના|નહીં ?આભાર",
    "naa|nahi ?aabhar",
    NULL,
};

static const char *const thanks[] = {
    "આભાર|ધન્યવાદ|થેંક્યુ ?ખૂબ",
    "ખૂબ|તમારો ?ખૂબ આભાર",
    "aabhar|abhar|dhanyavad|dhanyavaad",
    "khub|khoob|tamaro ?khub aabhar|abhar",
    NULL,
};

static const char *const call[] = {
    "ફોન|કોલ|કૉલ ?મને કરો|કરજો|કરશો|કરવો|જોઈએ|કરે",
    "મને ~ ફોન|કોલ|કૉલ",
    "વાત કરવી|કરવા|કરાવો",
    "કોઈ|કોઈની સાથે|ની ~ વાત",
    "phone|call karo|karjo|karsho|karso|joie|joiye|kare|krjo",
    "mane ?please ?ek call|phone|fon",
    "vaat|vat karvi|karva|karavo",
    "koi|koini sathe|saathe ~ vat|vaat",
    "phone|call|fon karjo|karso|karsho|karo|kar|karjone|karso",
    NULL,
};

static const char *const friends[] = {
    "hu|hun|huu ekli|ekalo|eklo|ekalu|eklu|ekali|akeli|akelo ?chu|chhu|anubhavu|padi",
    "ekli|ekalo|eklo|eklu|ekali chu|chhu|lage",
    "koi mitra|dost nathi",
    "એકલ*|એકલું|એકલા",
    "ekla|eklu|ekalta|akela|eklapanu|ekali",
    "મિત્ર*|દોસ્ત*",
    "mitra|mitro|dost|dosto|bhaibandh",
    "લોકોને|લોકો મળ*|સાથે",
    "loko|lokone ~ mal*|sathe",
    "મળવું",
    "વૃદ્ધ*|વડીલ*|સિનિયર",
    "vadil|vadilo|vruddh*",
    "મંદિર*",
    "mandir",
    "ચા|ગપ્પા",
    "ક્લબ|સમાજ",
    "club",
    "loko sathe",
    "કંટાળો|કંટાળ્યો|eklo|ekli|ekalu|ekla|kantalo|kantali|વાતો|વાતચીત|ગપસપ|વિધવા|નિવૃત્ત|મંડળ|સહેલી|બહેનપણી|મિલન|મેળાવડો|સાથ|"
    "સોબત|vato|vatchit|gapsap|vidhva|nivrut|mandal|saheli|sobat|satsang|mitra|mitro|kantadi",
    "vat|vaat|vato karva|karvawalu ?vadu ?mate koi nathi",
    NULL,
};

static const char *const active[] = {
    "કસરત*|વ્યાયામ",
    "kasrat|kasarat|vyayam",
    "નૃત્ય|ડાન્સ|ગરબા|દાંડિયા",
    "garba|dance|dandiya|nrutya",
    "ચાલ*|ચાલવા|વોક*",
    "chalva|chalvu|walk|chalvanu",
    "તરવ*|સ્વિમિંગ",
    "tarva|tarvu|swimming",
    "રમત*|ક્રિકેટ|રમવું",
    "ramat|ramvu|cricket|ramva",
    "યોગ|યોગા|જીમ",
    "yoga|gym",
    "વજન*|જાડા*",
    "vajan|wajan|vajn|jada",
    "દોડ*|સાયકલ",
    "dodvu|dod|cycle",
    "chalva jau",
    "vajan utarvu",
    "જિમ|જીમ|ફૂટબોલ|બેડમિન્ટન|ટેનિસ|હોકી|દોડ|જાડો|જાડી|પાતળા|વોકિંગ|ઝુમ્બા|દાંડિયા|સાઇકલ|ચાલવા|તરવા|swimming|dance|football|"
    "cricket|dandiya|jado|jadi|chalva|daudvu|dod|cycle|fitness|ramvu|vajan",
    NULL,
};

static const char *const learn[] = {
    "શીખ*",
    "shikhvu|sikhvu|shikhva|sikhva|shikh*|sikh*",
    "અંગ્રેજી|ઇંગ્લિશ|ઈંગ્લીશ",
    "angreji|angrezi|english",
    "ક્લાસ*|કોર્સ|વર્ગ*",
    "class|classes|course|varg",
    "કમ્પ્યુટર*|કોમ્પ્યુટર*|ઇન્ટરનેટ",
    "computer|internet",
    "ઇતિહાસ*|ઈતિહાસ*",
    "itihas",
    "સંગીત|ગીત*|ભજન*|ગાવ*",
    "sangeet|geet|bhajan|gava|gavu",
    "ચિત્ર*|પેઇન્ટિંગ|કલા",
    "chitra|painting|kala",
    "સીવણ|ભરતકામ|ગૂંથ*|સિલાઈ",
    "sivan|bharatkam|gunthan|silai",
    "બાગ*|બગીચ*",
    "bagicho|bagayat|bagkam",
    "પુસ્તક*|લાઈબ્રેરી|વાંચ*",
    "pustak|library|vanchan|vanchvu|chopdi",
    "શોખ*",
    "shokh|hobby",
    "રસોઈ* ?શીખ*",
    "રસોઈ",
    "rasoi",
    "સ્વયંસેવ*|વોલન્ટીયર",
    "swayamsevak|volunteer|seva",
    "મોબાઈલ શીખવું",
    "rasoi shikhvi",
    "mobile shikhvu",
    "ઈન્ટરનેટ|ઇન્ટરનેટ|લાઇબ્રેરી|લાયબ્રેરી|ફોટોગ્રાફી|કવિતા|નાટક|ફિલ્મ|કોલેજ|ભણવું|ભણતર|લખવું|વાંચન|હાર્મોનિયમ|તબલા|ગિટાર|શાકભાજી|ફૂલ|"
    "કળા|હસ્તકલા|ચેસ|શતરંજ|internet|library|kavita|natak|film|college|bhanvu|bhantar|lakhvu|vanchvu|vanchan|tabla|"
    "harmonium|ful|kala|hastkala|chess|gavu|git|geet|bharatkam|gunthan|chitrakam",
    NULL,
};

static const char *const money[] = {
    "પૈસ*|પૈસા|પૈસાની|રૂપિયા",
    "paisa|paise|paisani|paisaani|rupiya|paysa",
    "દેવું|દેવા|દેવામાં|કરજ|ઉધાર|લોન",
    "devu|deva|devama|karaj|udhar|loan|karj",
    "બિલ*",
    "bill|bills|bil",
    "બેનિફિટ*|ભથ્થું",
    "benefit*|bhaththu",
    "નોકરી*|કામ|રોજગાર*|બેકાર*",
    "nokri|naukri|kaam|rojgar|bekar|nokari",
    "ખાવા*|ભૂખ*|ખોરાક|જમવા*|અનાજ",
    "khavanu|khava|bhukh*|bhukhya|khorak|jamva|anaj|khavanun",
    "ટેક્સ|કર",
    "પેન્શન",
    "pension",
    "વીજળી|ગેસ|લાઈટ",
    "vijli|gas|light",
    "ખર્ચ*",
    "kharch|kharcho",
    "ગરીબ*",
    "garib",
    "ફૂડ બેંક",
    "પાણીનું બિલ",
    "કાઉન્સિલ ટેક્સ",
    "બેરોજગાર|બેકાર|જુગાર|jugar|પગાર|pagar|ગરીબ|ગરીબી|મોંઘવારી|બેંક|ઉધાર|દંડ|ઇન્ટરવ્યુ|મજૂરી|રોજગાર|ભૂખ્યો|ભૂખ્યા|લાઈટબિલ|બચત|garib|"
    "garibi|monghvari|bank|udhar|dand|interview|majuri|rojgar|bhukhyo|bhukhya|bachat|bekar|nokari|naukri|kharcho|karj|"
    "benefits|anaj|khorak",
    NULL,
};

static const char *const home[] = {
    "ભાડ*|ભાડું",
    "bhadu|bhaadu|bhada|bhadun|bhadanu|rent",
    "ઘર|મકાન*|ઘરની",
    "ghar|makan|makaan|gharni",
    "બેઘર",
    "beghar",
    "રહેવા*",
    "rehva|raheva|rahva ~ jagya|nathi",
    "ઘરમાંથી કાઢ*",
    "gharmathi kadh*",
    "મકાનમાલિક*",
    "makanmalik|landlord",
    "ભેજ*|ઠંડ*|ફૂગ",
    "bhej|thandi|thandu|fug",
    "રીપેર*|સમારકામ",
    "samarkam|repair",
    "હીટિંગ",
    "સફાઈ",
    "safai",
    "બસ|ટેક્સી|વાહન*",
    "vahan",
    "હોસ્પિટલ*|દવાખાન*",
    "hospital|davakhana|davakhanu",
    "વ્હીલચેર",
    "સોશિયલ વર્કર",
    "ઘરે મદદ",
    "ઘરમાં મદદ",
    "સામાજિક કાર્યકર",
    "rahevani jagya",
    "rehvani jagya",
    "રહેવાની જગ્યા",
    "પાણી ટપકે",
    "રસ્તા પર",
    "ગરમી હીટર",
    "rasta par",
    "ghar kam",
    "ghar khali",
    "ઘરકામ|ખરીદી|ઉંદર|ઉંદરો|વાંદા|માંકડ|rahevani|રૂમ|ફ્લેટ|છત|લીક|ફર્નિચર|પલંગ|ગાદલું|ફ્રિજ|પ્લમ્બર|દાદરા|સીડી|ટેક્સી|બસ|હોસ્ટેલ|અવાજ|"
    "પડોશી|નહાવું|નવડાવવા|kharidi|undar|vanda|room|flat|chhat|leak|furniture|palang|fridge|plumber|dadra|sidi|taxi|"
    "hostel|avaj|padoshi|nahavu|gharkam|makaan|bhada|bhadu|bhaadu",
    NULL,
};

static const char *const mind[] = {
    "ઉદાસ*|નિરાશ*|હતાશ*",
    "udas|nirash|hatash|udaas",
    "ડિપ્રેશન",
    "depression",
    "ચિંતા*",
    "chinta",
    "તણાવ|ટેન્શન|સ્ટ્રેસ",
    "tanav|tension|stress",
    "ગભરા*|બેચેન*",
    "gabhra*|bechen|ghabhraman",
    "માનસિક",
    "mansik",
    "ઊંઘ*|ઉંઘ*",
    "ungh|oongh|nind",
    "રડ*",
    "radvu|radu|rade|radya",
    "દુઃખી|દુખી|શોક",
    "dukhi|shok",
    "ગુજરી|અવસાન|મૃત્યુ ~ ગયા|થયું|પામ્યા|પછી",
    "gujri|avsan|avasaan ~ gaya|gayu|thayu",
    "મન ~ ઠીક|નથી|લાગતું",
    "mud|mood",
    "માનસિક સ્વાસ્થ્ય",
    "ગુજરી ગયા",
    "ગુજરી ગઈ",
    "dar lage",
    "gujri gaya",
    "gujri gai",
    "mansik tanav",
    "માનસિક|ગુસ્સો|gusso|છૂટાછેડા|chhutachheda|divorce|ડર|બીક|આઘાત|નિરાશ|નિરાશા|થાક|આંસુ|બેચેની|મૃત્યુ|અવસાન|શરમ|વિશ્વાસ|દુઃસ્વપ્ન|"
    "દુખી|bik|aghat|nirash|nirasha|thak|aansu|bechaini|mrutyu|avsan|sharam|udasi|stress|hatasha|dukh",
    NULL,
};

static const char *const health[] = {
    "ડાયાબિટીસ|શુગર|સુગર|મધુપ્રમેહ",
    "diabetes|sugar|dayabitis",
    "સિગારેટ|તમાકુ|બીડી|ધૂમ્રપાન",
    "cigarette|tamaku|bidi|dhumrapan|smoking|sigaret",
    "દારૂ*|વ્યસન*|નશો*",
    "daru|daaru|vyasan|nasho",
    "દુખાવ*|પીડા|દુખે|દર્દ",
    "dukhavo|dukhe|dard|pida|dukhava",
    "બ્લડ પ્રેશર",
    "bp",
    "કેન્સર",
    "cancer",
    "હૃદય*",
    "hraday*",
    "દમ|અસ્થમા",
    "સંધિવા",
    "sandhiva",
    "આરોગ્ય|સ્વાસ્થ્ય|તબિયત",
    "arogya|tabiyat|swasthya",
    "બીમાર*|માંદ*",
    "bimar|bimari|mandgi",
    "દવા*",
    "dava|dawa",
    "યાદશક્તિ",
    "yaadshakti|yadshakti",
    "આંખ*|કાન",
    "aankh|ankh",
    "ઘૂંટણ*|કમર",
    "ghutan|kamar|ghutano",
    "માથાનો દુખાવો",
    "સ્ટ્રોક પછી",
    "ghutan no dukhavo",
    "mathu dukhe",
    "pag no dukhavo",
    "pan masala",
    "dukhe che",
    "દાંત|daant|dant|સાંભળવું|સંભળાતું|બહેરા|કિડની|લીવર|ફેફસાં|એલર્જી|ખભો|ગરદન|પગ|હાડકાં|પેટ|ચામડી|મોતિયો|ચશ્મા|પેશાબ|માસિક|કોલેસ્ટ્રોલ|"
    "થાઇરોઇડ|વાઈ|અપંગ|રસી|ગાંજો|ચરસ|પાન|ગુટખા|હુક્કો|બીડી|ફાર્મસી|kaan|kan|gutan|ghutan|kidney|liver|fefsa|allergy|mathu|"
    "khabho|gardan|pag|hadka|pet|chamdi|motiyo|chashma|peshab|masik|cholesterol|thyroid|apang|rasi|ganjo|gutkha|hukko|"
    "bidi|pharmacy|behra|dukhe",
    NULL,
};

static const char *const family[] = {
    "બાળક*|છોકર*|બચ્ચા",
    "balak|balako|chokra|chhokra|baccha|balkone|balakone|chokrao",
    "ગર્ભ*|પ્રેગ્નન્ટ",
    "garbhvati|garbh*|pregnant",
    "કુટુંબ*|પરિવાર*|ફેમિલી",
    "kutumb|parivar|family",
    "માતા*|મા|મમ્મી|બા|માતાપિતા",
    "mummy|mammi|maa|mata",
    "શાળા*|સ્કૂલ*|નર્સરી",
    "shala|nishal|school",
    "સંભાળ*|કાળજી|દેખભાળ",
    "sambhal|kalji|dekhbhal|sambhaal",
    "દીકર*|પુત્ર*",
    "dikro|dikri|dikra",
    "યુવાન*|યુવક*",
    "yuvan|yuvano",
    "શિશુ|નવજાત",
    "ઓટિઝમ",
    "બાળકો માટે",
    "પતિની સંભાળ",
    "મમ્મીની સંભાળ",
    "papa ni sambhal",
    "pati ni sambhal",
    "pregnant chu",
    "બાળ|સ્તનપાન|balko|ધાવણ|દીકરો|દીકરી|પૌત્ર|પૌત્રી|જોડિયા|ડાયપર|રજાઓ|હોમવર્ક|છોકરો|છોકરી|છોકરાં|કિશોર|પપ્પા|દાદા|દાદી|"
    "પ્રસૂતિ|ડિલિવરી|dikro|dikri|pautra|jodiya|diaper|raja|homework|chhokro|chhokri|chhokra|chokrao|kishor|dada|dadi|"
    "delivery|baal",
    NULL,
};

static const char *const frequent =
    "હું|મને|મારો|મારી|મારું|મારા|છે|છું|છો|નથી|ના|ની|નું|નો|ને|થી|માં|સાથે|શું|ક્યાં|ક્યારે|કેવી|જોઈએ|મદદ|કરો|કરવું|અને|ખૂબ|માટે|કોઈ|તમે|રહ્યો|"
    "રહી|જરૂર|નામ|પાસે|hu|hun|mane|maro|mari|maru|mara|maari|maara|che|chhe|chu|chhu|cho|nathi|ni|nu|ne|thi|ma|maa|sathe|"
    "shu|su|kya|kyan|kyare|kem|joie|joiye|joiae|joeye|madad|karo|karvu|karva|karvi|ane|khub|khoob|mate|maate|koi|tame|"
    "jarur|jaroor|naam|pase|paase|aabhar|abhar|namaste|joia|have|thayu|gayu|vadhu|mokalo|tamaro|hoy|amne|amaru|joito|"
    "joiti|"
    "ekli|ekalo|eklo|eklu|ekali|shikhvu|sikhvu|angreji|bahu|thay|thai|kale|karjo|savare|mane|mare|chu|che|nathi|joie|"
    "joiye|mara|mari|maru|khub|bahu|padi|gai|gayo";

static const struct tongue_gloss glossary[] = {
    {"સોમવાર|સોમવારે", "monday"},
    {"મંગળવાર|મંગળવારે", "tuesday"},
    {"બુધવાર|બુધવારે", "wednesday"},
    {"ગુરુવાર|ગુરુવારે", "thursday"},
    {"શુક્રવાર|શુક્રવારે", "friday"},
    {"શનિવાર|શનિવારે", "saturday"},
    {"રવિવાર|રવિવારે", "sunday"},
    {"somvar|somvare", "monday"},
    {"mangalvar|mangalvare", "tuesday"},
    {"budhvar|budhvare", "wednesday"},
    {"guruvar|guruvare", "thursday"},
    {"shukravar|shukravare", "friday"},
    {"shanivar|shanivare", "saturday"},
    {"ravivar|ravivare", "sunday"},
    {"સવાર|સવારે", "morning"},
    {"savar|savare", "morning"},
    {"બપોર|બપોરે", "afternoon"},
    {"bapor|bapore", "afternoon"},
    {"સાંજ|સાંજે", "evening"},
    {"sanj|sanje|saanje", "evening"},
    {"આજે", "today"},
    {"aaje", "today"},
    {"કાલે|આવતીકાલે", "tomorrow"},
    {"kale|aavtikale", "tomorrow"},
    {"મફત", "free"},
    {"mafat|maft", "free"},
    {"મહિલા|મહિલાઓ|બહેનો|સ્ત્રીઓ", "women"},
    {"mahila|mahilao|baheno|striyo", "women"},
    {"ગમેત્યારે", "anytime"},
    {"gametyare", "anytime"},
    {NULL, NULL},
};

const struct tongue tongue_gu = {
    .code = "gu",
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
