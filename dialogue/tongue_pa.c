/*
 * tongue_pa.c - Punjabi, in Gurmukhi and in Latin letters: what patients text. Own writing; see tongue.h. Needs the
 * eye of a native speaker. Longer than a file of code would be: one language is read, and put right, in one place.
 */
#include "dialogue/tongue.h"

#include <stddef.h>

static const char *const harmless[] = {
    "ਸਮਾਂ ਮਾਰ*",
    "ਹੱਸ ਹੱਸ ~ ਮਰ",
    "hass hass ~ mar",
    NULL,
};

static const char *const life[] = {
    "ਖੁਦਕੁਸ਼ੀ*|ਖ਼ੁਦਕੁਸ਼ੀ*|ਆਤਮਹੱਤਿਆ*|ਖੁਦਕਸ਼ੀ*",
    "khudkush*|khudkhush*|atamhatya|aatamhatya|atmhatya",
    "ਮਰਨਾ ਚਾਹੁੰਦ*|ਹੈ|ਚਾਹੁੰਨ*",
    "marna chahund*|chaund*|chonda|chondi|chahnda|chahndi|aa|hai",
    "ਮਰ ਜਾਣਾ|ਜਾਵਾਂ",
    "mar jana|javan|jawan|jaana ~ chahund*|chaund*|changa|chonda|chondi",
    "ਜੀਣਾ|ਜਿਊਣਾ|ਜੀਉਣਾ|ਜਿਉਣਾ ਨਹੀਂ ?ਚਾਹੁੰਦ*",
    "jeena|jiuna|jeona|jiona|jeuna ni|nahi|nai|nahin|nhi",
    "nahi|ni|nai jeena|jiuna|jeona",
    "ਆਪਣੀ ਜਾਨ|ਜਿੰਦਗੀ|ਜ਼ਿੰਦਗੀ ਲੈ*|ਦੇ*|ਖਤਮ|ਖ਼ਤਮ",
    "apni|aapni jaan|jan|zindagi|jindagi lai*|le*|khatam|den*",
    "ਆਪਣੇ ਆਪ ਨੂੰ ~ ਮਾਰ*|ਖਤਮ|ਨੁਕਸਾਨ|ਕੱਟ*|ਸੱਟ",
    "apne|aapne aap nu|nuu ~ maar*|khatam|nuksan|katt*|satt",
    "ਜ਼ਿੰਦਗੀ|ਜਿੰਦਗੀ ਤੋਂ|ਖਤਮ ?ਤੰਗ ?ਥੱਕ*",
    "zindagi|jindagi ton|to tang|thakk*|akk*",
    "ਜੀਣ|ਜਿਊਣ|ਜੀਉਣ ਦਾ ~ ਫਾਇਦਾ|ਮਤਲਬ|ਨਹੀਂ",
    "jeen|jiun|jeon da ~ faida|matlab|ni|nahi",
    "ਕੋਈ ਉਮੀਦ ਨਹੀਂ",
    "koi umeed|umid ni|nahi|nai",
    "ਗੋਲੀਆਂ ~ ਖਾ*|ਨਿਗਲ*",
    "golian|goliyan|goliaan ~ kha*|khaa*|nigal*",
    "ਜ਼ਹਿਰ|ਜਹਿਰ ਖਾ*|ਪੀ*",
    "zehar|zaher|jehar kha*|pee*|pi",
    "ਫਾਹਾ|ਫਾਂਸੀ",
    "faha|phaha|fansi",
    "ਓਵਰਡੋਜ਼|ਓਵਰਡੋਜ",
    "ਸਾਹ ਨਹੀਂ|ਲੈਣ|ਬੰਦ|ਰੁਕ*",
    "saah|sah ni|nahi|nai|lain|len|band|ruk*",
    "ਛਾਤੀ|ਸੀਨੇ ਵਿੱਚ|ਵਿਚ|ਚ ?ਬਹੁਤ ?ਤੇਜ਼ ਦਰਦ|ਪੀੜ",
    "chhati|chati|shati|seene vich|ch|wich ?bahut ?bohat dard|peed|peer",
    "ਦਿਲ ਦਾ ਦੌਰਾ",
    "dil da daura|dora|dourah",
    "ਬੇਹੋਸ਼*|ਬੇਹੋਸ*",
    "behosh|behoshi",
    "ਖੂਨ|ਖ਼ੂਨ ~ ਵਗ*|ਰੁਕ*",
    "khoon|khun ~ vag*|wag*|ruk*",
    "ਅਧਰੰਗ ਹੋ*|ਦਾ",
    "adhrang ho*|da",
    "ਐਂਬੂਲੈਂਸ*|ਐਂਬੂਲੈਂਸ|ਐਬੂਲੈਂਸ*",
    "ambulance ~ bhej*|bulao|chahidi|bula*",
    "ਪੁਲਿਸ ~ ਬੁਲਾ*|ਭੇਜ*|ਚਾਹੀਦੀ",
    "police ~ bulao|bhejo|chahidi",
    "ਖ਼ਤਰੇ|ਖਤਰੇ ਵਿੱਚ|ਵਿਚ",
    "khatre|khatray vich|wich|ch",
    "ਮੈਨੂੰ ਬਚਾ*",
    "mainu|menu|mainnu bachao|bacha",
    "ਬਚਾਓ",
    "ਆਵਾਜ਼ਾਂ|ਅਵਾਜ਼ਾਂ ~ ਸੁਣ*",
    "awazan|avajan ~ sun*",
    NULL,
};

static const char *const life_alone[] = {
    "ਮੌਤ",
    "ਮਰਨਾ",
    "maut",
    "ਮੈਂ ਮਰ ਰਿਹਾ|ਰਹੀ ਹਾਂ",
    NULL,
};

static const char *const abuse[] = {
    "ਪਤੀ|ਘਰਵਾਲਾ|ਘਰ|ਸਹੁਰਾ|ਸਹੁਰੇ|ਸੱਸ|ਪਿਤਾ|ਪਿਓ|ਭਰਾ|ਪੁੱਤ|ਪੁੱਤਰ|ਉਹ|ਸਾਥੀ ~ ਮਾਰ*|ਕੁੱਟ*|ਧਮਕ*|ਡਰਾ*|ਜ਼ੁਲਮ|ਤੰਗ",
    "pati|gharwala|husband|sahure|sohre|sass|pita|pyo|peo|bhra|bhrava|putt|puttar|oh|ohne|sathi|gharvala|dad ~ "
    "marda|maarda|maarde|marde|kutt*|kut*|dhamk*|darau*|zulam|zulm|maardi",
    "ਮੈਨੂੰ ~ ਮਾਰਦ*|ਕੁੱਟ*|ਮਾਰਿਆ|ਧਮਕ*",
    "mainu|menu|mennu|mainnu ~ marda|maarda|kutda|kuttda|kuttea|marde|dhamk*|maardi|kutya",
    "ਘਰੇਲੂ ਹਿੰਸਾ|ਜ਼ੁਲਮ",
    "gharelu hinsa|zulam",
    "ਹਿੰਸਾ",
    "hinsa",
    "ਬਲਾਤਕਾਰ*|ਰੇਪ",
    "balatkar*",
    "ਪਤੀ|ਉਸ|ਘਰ|ਓਸ ਤੋਂ|ਕੋਲੋਂ|ਜਾਣ ~ ਡਰ*",
    "pati|us|husband|ghar|ohde|ohto ton|to|kolo|kolon ~ dar|darr|dardi|lagda",
    "ਸੁਰੱਖਿਅਤ ਨਹੀਂ",
    "surakhiat|safe|surakhit ni|nahi|nai",
    "ਜ਼ਬਰਦਸਤੀ|ਜਬਰਦਸਤੀ|ਧੱਕੇ ?ਨਾਲ ਵਿਆਹ",
    "zabardasti|jabardasti|dhakke|dhake ?naal viah|vyah|viyah",
    "ਵਿਆਹ ~ ਜ਼ਬਰਦਸਤੀ|ਜਬਰਦਸਤੀ|ਧੱਕੇ",
    "ਬਾਹਰ ਨਹੀਂ ~ ਦਿੰਦ*",
    "bahar|baahar ni|nahi|nai ~ dind*|dende|denda",
    "ਪਾਸਪੋਰਟ|ਫੋਨ ਖੋਹ*",
    "passport|phone khoh*",
    "ghar|kar wala|vala|wale|vale|aala|vaala|walla ~ marda|maarda|kutda|kuttda|kutt*|kut*|dhamk*|marde|mardaa",
    NULL,
};

static const char *const abuse_alone[] = {
    "ਡਰ ਲੱਗ* ?ਹੈ ?ਰਿਹਾ",
    "dar|darr lagda ?hai|aa ?peya",
    NULL,
};

static const char *const now_alone[] = {
    "ਹੁਣੇ|ਹੁਣ|ਤੁਰੰਤ ਮਦਦ ?ਚਾਹੀਦੀ ?ਹੈ",
    "ਮਦਦ ਹੁਣੇ|ਹੁਣ|ਤੁਰੰਤ|ਛੇਤੀ",
    "ਐਮਰਜੈਂਸੀ",
    "hune|hun|turant|cheti madad ?chahidi|karo",
    "madad hune|hun|cheti|turant",
    NULL,
};

static const char *const stop[] = {
    "?menu|mainu message|msg|sms|text na|nahi|band bhejo|bhejna|karo|kro|pao",
    "ਬੰਦ|ਰੋਕੋ|ਸਟਾਪ|ਰੁਕੋ ?ਕਰੋ|ਕਰ ?ਦਿਓ",
    "?ਕਿਰਪਾ ?ਮੈਨੂੰ ?ਕਰਕੇ ?ਹੋਰ ਮੈਸੇਜ|ਸੁਨੇਹੇ|ਸੰਦੇਸ਼|ਸੁਨੇਹਾ ਬੰਦ|ਨਾ|ਨਹੀਂ|ਨਹੀ ?ਭੇਜੋ|ਕਰੋ|ਚਾਹੀਦੇ|ਚਾਹੁੰਦਾ",
    "ਮੈਸੇਜ|ਸੁਨੇਹੇ ਭੇਜਣੇ ਬੰਦ ਕਰੋ",
    "band kar*|kro ?deo|devo",
    "?mainu ?menu ?hor msg|message|messages|sms|sunehe|suneha|texts band|na|nahi|ni ?bhejo|karo|chahide|kro|pejo",
    "message|msg bhejne|pejne band karo",
    "mainu message|msg|text na karo|bhejo",
    "rokko|roko",
    "?mainu ?menu message|messages|msg|msgs|sms|text|texts na|nahi|ni karo|kro|bhejo|bhejna ?band|bandh ?karo|kro",
    "message|messages|msg|msgs|sms|text|texts band|bandh karo|kro|kar ?do|deo ?ji ?please|plz",
    NULL,
};

static const char *const start[] = {
    "ਸ਼ੁਰੂ|ਸਟਾਰਟ ?ਕਰੋ",
    "ਮੁੜ|ਦੁਬਾਰਾ ਸ਼ੁਰੂ ?ਕਰੋ",
    "shuru karo|kro",
    "dubara|mur shuru ?karo",
    NULL,
};

static const char *const cancel[] = {
    "ਰੱਦ|ਕੈਂਸਲ ?ਕਰੋ|ਕਰ ?ਦਿਓ",
    "ਕਾਲ|ਫੋਨ|ਫ਼ੋਨ ਨਾ|ਨਹੀਂ|ਰੱਦ|ਕੈਂਸਲ ?ਕਰੋ|ਚਾਹੀਦਾ|ਚਾਹੀਦੀ",
    "cancel karo|kro|krdo",
    "radd ?karo",
    "call|phone na|nahi|ni|cancel ?karo|chahidi|chahida|kro",
    NULL,
};

static const char *const change[] = {
    "ਬਦਲ*|ਤਬਦੀਲ ?ਕਰੋ|ਦਿਓ",
    "ਸਮਾਂ|ਟਾਈਮ ਬਦਲ*|ਤਬਦੀਲ",
    "sama|time|naam badal*",
    "badalna|badlo",
    NULL,
};

static const char *const status[] = {
    "ਕਦੋਂ ~ ਫੋਨ|ਫ਼ੋਨ|ਕਾਲ",
    "ਫੋਨ|ਫ਼ੋਨ|ਕਾਲ ਕਦੋਂ",
    "kado|kadon ~ call|phone",
    "call|phone kado|kadon",
    "kise ne ~ call|phone nahi|ni",
    "ਕਿਸੇ ਨੇ ~ ਫੋਨ|ਕਾਲ ਨਹੀਂ",
    NULL,
};

static const char *const help[] = {
    "ਮਦਦ|ਜਾਣਕਾਰੀ|ਮੀਨੂ|ਹੈਲੋ|ਨਮਸਤੇ",
    "ਸਤਿ|ਸਤ ਸ੍ਰੀ|ਸ਼੍ਰੀ ਅਕਾਲ ?ਜੀ",
    "?ਕਿਰਪਾ ?ਕਰਕੇ ?ਮੈਨੂੰ ?ਮੇਰੀ ?ਤੁਹਾਡੀ ਮਦਦ ?ਦੀ ?ਚਾਹੀਦੀ|ਕਰੋ|ਲੋੜ ?ਹੈ",
    "madad|maddad|jankari ?karo|kro|chahidi ?ji",
    "sat|sasri|ssa ?sri|shri akal|akaal ?ji",
    "?mainu ?menu ?mainnu ?meri ?ji ?tuhadi madad|help|maddad ?di ?chahidi|chaidi|karo|kro|lod|lorh|chahiye "
    "?hai|aa|he|ji ?ji",
    "ਇਹ ਕੀ ਹੈ",
    "eh|ae ki hai|aa",
    NULL,
};

static const char *const more[] = {
    "ਹੋਰ ?ਦਿਖਾਓ|ਦੱਸੋ|ਵੀ",
    "hor ?dikhao|dasso|vi|dikhavo|dekhao",
    "ਕੁਝ ਹੋਰ",
    "kujh|kuj|koi hor",
    NULL,
};

static const char *const back[] = {
    "ਵਾਪਸ|ਪਿੱਛੇ ?ਜਾਓ",
    "wapas|vapas|picche|pichhe ?jao",
    NULL,
};

static const char *const details[] = {
    "ਵੇਰਵਾ|ਵੇਰਵੇ|ਪਤਾ|ਐਡਰੈੱਸ ?ਦੱਸੋ",
    "verva|pata|address dasso|daso",
    "eh kithe|kitthe hai|aa",
    "ਇਹ ਕਿੱਥੇ ਹੈ",
    NULL,
};

static const char *const yes[] = {
    "ਹਾਂ|ਜੀ ?ਹਾਂ|ਜੀ",
    "haan|haanji|hanji|han ?ji",
    NULL,
};

static const char *const no[] = {
    "ਨਹੀਂ|ਨਹੀ ?ਜੀ|ਧੰਨਵਾਦ",
    "nahi|nahin|nai ?ji",
    NULL,
};

static const char *const thanks[] = {
    "ਧੰਨਵਾਦ|ਸ਼ੁਕਰੀਆ|ਮਿਹਰਬਾਨੀ ?ਜੀ ?ਬਹੁਤ",
    "ਬਹੁਤ ਬਹੁਤ|ਧੰਨਵਾਦ ?ਧੰਨਵਾਦ ?ਜੀ",
    "ਤੁਹਾਡਾ ?ਬਹੁਤ ਧੰਨਵਾਦ",
    "dhanvad|dhanwad|dhanwaad|dhannvaad|meharbani|shukriya|dhanyavad ?ji ?bahut",
    "bahut|bohat|tuhada bahut|dhanvad|dhanwad ?dhanvad",
    NULL,
};

static const char *const call[] = {
    "ਫੋਨ|ਫ਼ੋਨ|ਕਾਲ ?ਮੈਨੂੰ ਕਰੋ|ਕਰਨਾ|ਕਰ|ਕਰਿਓ|ਚਾਹੀਦੀ|ਚਾਹੀਦਾ|ਕਰਵਾ*",
    "ਮੈਨੂੰ ~ ਫੋਨ|ਫ਼ੋਨ|ਕਾਲ",
    "ਗੱਲ ਕਰਨੀ|ਕਰਨਾ|ਕਰਨ|ਕਰਵਾ*",
    "ਕਿਸੇ ਨਾਲ ਗੱਲ",
    "phone|call|fone karo|kro|karna|krdo|kareo|kario|chahidi|chahida|karwa*|krio",
    "mainu|menu|mainnu|mennu ?ik ?ji call|phone|fone",
    "gall|gal karni|krni|karna|karwa*|karn",
    "kise|kisi naal|nal ~ gall|gal",
    NULL,
};

static const char *const friends[] = {
    "ਇਕੱਲ*|ਇਕੱਲਾ|ਇਕੱਲੀ|ਇਕੱਲਾਪਣ",
    "ikalla|ikkalla|ikalli|kalla|kalli|ikkali|iklapan",
    "ਦੋਸਤ*|ਮਿੱਤਰ*|ਸਹੇਲ*",
    "dost|dostan|mittar|saheli*|yaar",
    "ਲੋਕਾਂ ਨੂੰ|ਨਾਲ ~ ਮਿਲ*",
    "lokan|loka nu|naal|nal ~ mil*",
    "ਮਿਲਣਾ ਜੁਲਣਾ",
    "milna julna",
    "ਬਜ਼ੁਰਗ*|ਬਜੁਰਗ*",
    "bazurg*|bajurg*",
    "ਗੁਰਦੁਆਰਾ|ਗੁਰਦੁਆਰੇ|ਗੁਰੂਦੁਆਰਾ",
    "gurdwara|gurudwara|gurdware",
    "ਚਾਹ",
    "ਕਲੱਬ|ਸੰਗਤ",
    "ਮੇਲ ਜੋਲ",
    "gall baat",
    "ਗੱਲਾਂ|ਗੱਲਬਾਤ|ਵਿਧਵਾ|ਰਿਟਾਇਰ|ਕੱਲਾ|ਕੱਲੀ|ਬੋਰ|ਸੰਗਤ|ਬਜ਼ੁਰਗਾਂ|ਸਾਥ|ਸਾਥੀ|ikallapan|ikalapan|ikkalapan|kallapan|mitar|mittran|sangat|"
    "saath|vidhva|retired|bor|gallan|gallbaat|kalla",
    "koi ~ gall|gallan ?baat karan|karn|krn ~ nahi|ni|nahin",
    NULL,
};

static const char *const active[] = {
    "ਕਸਰਤ*|ਵਰਜ਼ਿਸ਼",
    "kasrat|kasarat|varjish|warjish",
    "ਨਾਚ|ਡਾਂਸ|ਭੰਗੜਾ|ਭੰਗੜੇ|ਗਿੱਧਾ|ਨੱਚ*",
    "nach|nachna|nachan|bhangra|gidha|giddha|dance",
    "ਸੈਰ|ਤੁਰ*|ਪੈਦਲ",
    "sair|turna|turan|paidal",
    "ਤੈਰ*|ਤਰਨਾ",
    "tairna|tairaki|tarna|tairaaki",
    "ਖੇਡ*|ਕ੍ਰਿਕਟ|ਫੁੱਟਬਾਲ|ਕਬੱਡੀ",
    "khed|khedan|khedna|khedaan|kabaddi|cricket",
    "ਯੋਗ|ਯੋਗਾ|ਜਿਮ|ਜਿੰਮ",
    "yoga|gym",
    "ਭਾਰ|ਵਜ਼ਨ|ਮੋਟਾਪਾ",
    "bhaar|bhar|vazan|wajan|motapa ?ghat*",
    "ਸਾਈਕਲ*|ਦੌੜ*",
    "daur|daurna|cycle",
    "ਪੈਦਲ ਤੁਰਨਾ",
    "bhar ghatauna",
    "gym jana",
    "turan jana",
    "daud|daurna|ਦੌੜਨਾ|ਦੌੜ|ਹਾਕੀ|ਵਾਲੀਬਾਲ|ਟੈਨਿਸ|ਬੈਡਮਿੰਟਨ|ਬਾਕਸਿੰਗ|ਮੋਟਾ|ਮੋਟੀ|ਪਤਲਾ|ਤੰਦਰੁਸਤ|ਵਰਜਿਸ਼|ਤੁਰਨਾ|ਤੁਰਨ|ਜ਼ੁੰਬਾ|bhaar|vajan|mota|moti|"
    "swimming|tairna|hockey|football|fitness|khed|khedna|nachna|daudna|tur",
    NULL,
};

static const char *const learn[] = {
    "ਸਿੱਖ*",
    "sikhna|sikhni|sikh|sikhan|sikhauna|sikhnni",
    "ਅੰਗਰੇਜ਼ੀ|ਅੰਗਰੇਜੀ|ਇੰਗਲਿਸ਼",
    "angrezi|angreji|english",
    "ਕਲਾਸ*|ਕੋਰਸ",
    "class|classes|course|classaan",
    "ਕੰਪਿਊਟਰ*|ਇੰਟਰਨੈੱਟ",
    "computer|internet",
    "ਇਤਿਹਾਸ*",
    "itihas|itihaas",
    "ਸੰਗੀਤ|ਗਾਉਣ*|ਤਬਲਾ|ਕੀਰਤਨ",
    "sangeet|gauna|tabla|kirtan",
    "ਪੇਂਟਿੰਗ|ਚਿੱਤਰ*|ਕਲਾ",
    "painting|chitar*",
    "ਸਿਲਾਈ|ਕਢਾਈ|ਬੁਣਾਈ",
    "silai|kadhai|bunai",
    "ਬਾਗ*|ਬਾਗ਼*",
    "baagbani|bagbani|bagh",
    "ਲਾਇਬ੍ਰੇਰੀ|ਕਿਤਾਬ*|ਪੜ੍ਹ*",
    "kitab*|parhna|padhna|library|parhai",
    "ਸ਼ੌਕ|ਸ਼ੌਂਕ",
    "shaunk|shonk|shauk",
    "ਖਾਣਾ ਬਣਾ*|ਪਕਾ*",
    "ਵਲੰਟੀਅਰ|ਸੇਵਾ",
    "sewa|seva|volunteer",
    "khana banauna",
    "ਖਾਣਾ ਬਣਾਉਣਾ",
    "ਮੋਬਾਈਲ ਸਿੱਖਣਾ",
    "ਫੋਟੋਗ੍ਰਾਫੀ|ਕਵਿਤਾ|ਨਾਟਕ|ਕਾਲਜ|ਪੜ੍ਹਾਈ|ਪੜ੍ਹਨਾ|ਲਿਖਣਾ|ਹਾਰਮੋਨੀਅਮ|ਢੋਲ|ਸਬਜ਼ੀਆਂ|ਫੁੱਲ|ਹੁਨਰ|gana|gaana|gauna|geet|kavita|natak|college|"
    "parhai|padhai|likhna|likhan|dhol|harmonium|phul|hunar|painting|drawing|shatranj|sikhna|sikhni|phulkari|kadai|"
    "bunti",
    NULL,
};

static const char *const money[] = {
    "paise|paisa|paisean|paisay|paisyan|paiseyan|paisiyan|paisya ~ lod|lorh|madad|chahide|chahidi|nahi|mushkil",
    "roti layi paise",
    "paisean|paisyan|paiseyan",
    "ਪੈਸ*|ਪੈਸੇ|ਪੈਸਿਆਂ",
    "paise|paisa|paisay|paisey|paisian|paisyan|paisyaan",
    "ਕਰਜ਼*|ਕਰਜ|ਕਰਜਾ*|ਕਰਜੇ|ਉਧਾਰ",
    "karza|karja|karje|karze|udhar|karz|karj",
    "ਬਿੱਲ|ਬਿਲ|ਬਿੱਲਾਂ",
    "bill|bills|bijli",
    "ਬੈਨੀਫਿਟ*|ਭੱਤਾ|ਯੂਨੀਵਰਸਲ",
    "benefit*|bhatta|universal",
    "ਨੌਕਰੀ|ਕੰਮ|ਰੁਜ਼ਗਾਰ|ਬੇਰੁਜ਼ਗਾਰ",
    "naukri|nokri|kamm|rozgar|kam|rujgar",
    "ਖਾਣਾ|ਖਾਣ|ਭੁੱਖ*|ਰਾਸ਼ਨ|ਰੋਟੀ",
    "khana|khaan|bhukh*|bhukkh*|rashan|roti",
    "ਟੈਕਸ",
    "tax",
    "ਪੈਨਸ਼ਨ",
    "pension",
    "ਬਿਜਲੀ|ਗੈਸ",
    "ਖਰਚ*|ਖ਼ਰਚ*",
    "kharcha|kharche",
    "ਗਰੀਬ*",
    "garib|gareeb",
    "ਫੂਡ ਬੈਂਕ",
    "ਪਾਣੀ ਦਾ ਬਿੱਲ",
    "ਗੈਸ ਦਾ ਬਿੱਲ",
    "ਯੂਨੀਵਰਸਲ ਕ੍ਰੈਡਿਟ",
    "naukri|ਜੂਆ|ਜੂਏ|jua|jooa|ਤਨਖਾਹ|ਤਨਖ਼ਾਹ|tankhah|tankha|tankhwah|ਗਰੀਬੀ|ਮਹਿੰਗਾਈ|ਬੈਂਕ|ਲੋਨ|ਜੁਰਮਾਨਾ|ਮਜ਼ਦੂਰੀ|ਰੁਜ਼ਗਾਰ|ਭੁੱਖਾ|ਭੁੱਖੀ|ਇੰਟਰਵਿਊ|"
    "garibi|mehngai|loan|jurmana|majduri|mazdoori|berojgar|berozgar|bhukha|bhukhi|benefits|interview|naukari|nokri|"
    "kamm|kam|rojgar",
    NULL,
};

static const char *const home[] = {
    "ਕਿਰਾਇ*|ਕਿਰਾਏ",
    "kiraya|kiraye|kraya|kiraia|rent",
    "ਮਕਾਨ*|ਘਰ",
    "makan|makaan|ghar",
    "ਬੇਘਰ",
    "beghar",
    "ਰਹਿਣ ~ ਥਾਂ|ਜਗ੍ਹਾ",
    "rehn|rahn ~ than|jagah|jagha",
    "ਘਰੋਂ|ਘਰ ਕੱਢ*",
    "gharo|gharon kadd*",
    "ਮਾਲਕ|ਲੈਂਡਲਾਰਡ",
    "malak|landlord",
    "ਸਿੱਲ੍ਹ*|ਸਿੱਲ*|ਠੰਡ*|ਠੰਢ*|ਉੱਲੀ",
    "thand|thanda|sillh|silla|ulli",
    "ਮੁਰੰਮਤ",
    "muramat|murammat",
    "ਹੀਟਿੰਗ|ਬੌਇਲਰ",
    "heating",
    "ਸਫਾਈ|ਸਫ਼ਾਈ",
    "safai",
    "ਟਰਾਂਸਪੋਰਟ|ਬੱਸ|ਟੈਕਸੀ",
    "ਹਸਪਤਾਲ",
    "hasptal|haspatal|hospital",
    "ਵ੍ਹੀਲਚੇਅਰ|ਵੀਲ੍ਹਚੇਅਰ",
    "wheelchair",
    "ਸੋਸ਼ਲ ਵਰਕਰ",
    "ਘਰ ਵਿੱਚ ਮਦਦ",
    "kadh ditta",
    "kadd ditta",
    "ਕੱਢ ਦਿੱਤਾ",
    "rehan layi",
    "rehn layi",
    "rehan di",
    "ਪਾਣੀ ਚੋਂਦਾ",
    "bus pass",
    "council ghar",
    "makaan malik",
    "saf safai",
    "gharo|gharon|jagah|ਕਮਰਾ|ਫਲੈਟ|ਛੱਤ|ਲੀਕ|ਚੂਹੇ|ਕਾਕਰੋਚ|ਫਰਨੀਚਰ|ਬਿਸਤਰਾ|ਫਰਿੱਜ|ਪਲੰਬਰ|ਪੌੜੀਆਂ|ਟੈਕਸੀ|ਸੜਕ|ਰਿਹਾਇਸ਼|ਗੁਆਂਢੀ|ਰੌਲਾ|ਨਹਾਉਣਾ|ਖਰੀਦਦਾਰੀ|"
    "kamra|flat|chhatt|leak|chuhe|furniture|bistra|fridge|plumber|paudian|taxi|sadak|rihaish|gawandi|guandi|raula|"
    "nahauna|kirayedar",
    NULL,
};

static const char *const mind[] = {
    "neend|nind nahi|ni|nai aundi|andi|aandi",
    "ਉਦਾਸ*",
    "udas|udaas|udasi",
    "ਡਿਪਰੈਸ਼ਨ|ਡਿਪ੍ਰੈਸ਼ਨ|ਨਿਰਾਸ਼*",
    "depression|nirash",
    "ਚਿੰਤਾ*|ਫਿਕਰ|ਫ਼ਿਕਰ",
    "chinta|fikar|chintaa",
    "ਤਣਾਅ|ਟੈਨਸ਼ਨ|ਸਟ੍ਰੈਸ",
    "tension|tanaa|tanav|stress",
    "ਪਰੇਸ਼ਾਨ*",
    "pareshan*|preshan*",
    "ਘਬਰਾ*",
    "ghabrahat|ghabra*",
    "ਮਾਨਸਿਕ",
    "mansik|maansik",
    "ਨੀਂਦ|ਸੌਂ",
    "neend|nind|need",
    "ਰੋਣਾ|ਰੋ|ਰੋਂਦ*",
    "rona|rondi|ronda",
    "ਦੁੱਖ|ਦੁਖੀ|ਗਮ|ਸੋਗ",
    "dukh|dukhi",
    "ਗੁਜ਼ਰ|ਮੌਤ ~ ਗਏ|ਗਿਆ|ਗਈ|ਹੋ",
    "guzar|gujar gaya|gayi|gaye",
    "ਡਰ",
    "ਮਾਨਸਿਕ ਸਿਹਤ",
    "ਮੌਤ ਹੋ ਗਈ",
    "ਗੁਜ਼ਰ ਗਏ",
    "mansik sehat",
    "dar lagda bahar",
    "mood kharab",
    "ਗੁੱਸਾ|ਤਲਾਕ|ਡਰ|ਸਦਮਾ|ਸੋਗ|ਵਿਛੋੜਾ|ਥਕਾਵਟ|ਹੰਝੂ|ਬੇਚੈਨੀ|ਸ਼ਰਮ|ਮਾਯੂਸ|mansik|gussa|talak|talaaq|darr|sadma|sog|thakawat|hanju|hanjhu|"
    "bechaini|mayus|fikran|ghabraundi|ghabraunda|stress|udasi|nirasha",
    NULL,
};

static const char *const health[] = {
    "gode|goday|godiyan|lakk|pith|modhe|jorh|jodh|gittey",
    "dukhd*|dukhda|dukhdi",
    "sharab|daru|daaru|nasha|cigarette|beedi|tambaku chadni|chhadni|chaddni|chhaddni|chadna|chhadna",
    "ਸ਼ੂਗਰ|ਸ਼ੱਕਰ*",
    "sugar|shugar|diabetes",
    "ਸਿਗਰਟ*|ਤੰਬਾਕੂ|ਬੀੜੀ",
    "cigarette|sigret|cigret|tambaku|bidi|smoking|sigrat",
    "ਸ਼ਰਾਬ*|ਦਾਰੂ|ਨਸ਼*",
    "sharab|daru|daaru|nasha|nashe",
    "ਦਰਦ|ਪੀੜ",
    "dard|peed",
    "ਬਲੱਡ ਪ੍ਰੈਸ਼ਰ",
    "bp",
    "ਕੈਂਸਰ",
    "cancer",
    "ਦਿਲ ਦੀ|ਦਾ|ਦੇ",
    "ਦਮਾ",
    "dama",
    "ਜੋੜਾਂ|ਗਠੀਆ",
    "jodan|joran|jorhan",
    "ਸਿਹਤ",
    "sehat|sihat",
    "ਬਿਮਾਰ*|ਬੀਮਾਰ*",
    "bimar*|beemar*",
    "ਦਵਾ*|ਦਵਾਈ",
    "dawai|davai|dwai",
    "ਯਾਦਦਾਸ਼ਤ|ਯਾਦ",
    "yaad",
    "ਅੱਖ*|ਕੰਨ*|ਨਜ਼ਰ",
    "akkh*|akhan|nazar",
    "ਗੋਡ*|ਪਿੱਠ|ਲੱਕ",
    "goda|gode|godde|pitth|lakk",
    "ਸਿਰ ਦਰਦ",
    "sir dard",
    "pet dard",
    "ਦੰਦ|ਦੰਦਾਂ|dand|dandan|cigrat|cigret|kann|ਗੁਰਦੇ|ਗੁਰਦਾ|ਜਿਗਰ|ਫੇਫੜੇ|ਐਲਰਜੀ|ਮੋਢਾ|ਮੋਢੇ|ਗਰਦਨ|ਲੱਤਾਂ|ਪੈਰ|ਹੱਡੀਆਂ|ਪੇਟ|ਚਮੜੀ|ਮੋਤੀਆ|ਐਨਕ|ਬੋਲਾ|ਪਿਸ਼ਾਬ|"
    "ਮਾਹਵਾਰੀ|ਕੋਲੈਸਟ੍ਰੋਲ|ਥਾਇਰਾਇਡ|ਮਿਰਗੀ|ਅਪਾਹਜ|ਟੀਕਾ|ਭੰਗ|ਚਿੱਟਾ|ਅਫੀਮ|ਪਾਨ|ਗੁਟਕਾ|ਹੁੱਕਾ|ਫਾਰਮੇਸੀ|gurde|gurda|jigar|fefde|allergy|sirdard|"
    "modha|modhe|gardan|dhaun|latt|lattan|pair|haddi|haddian|dhidd|chamdi|motia|enak|ainak|bola|pishab|cholesterol|"
    "thyroid|mirgi|apahaj|teeka|bhang|chitta|afeem|paan|gutka|hukka|pharmacy|goddean|godda|goday|godday|dukhde|dukhda|"
    "pith|pitth|lakk",
    NULL,
};

static const char *const family[] = {
    "ਬੱਚ*|ਬੱਚੇ|ਬੱਚਿਆਂ",
    "bacha|bache|bachian|bachiyan|bachche|baccha|bacheya|bachyan",
    "ਗਰਭ*",
    "garbh*|pregnant",
    "ਪਰਿਵਾਰ*|ਟੱਬਰ",
    "parivar|tabbar|parivaar",
    "ਮਾਪ*|ਮਾਂ|ਪਿਓ|ਮਾਤਾ",
    "maape|mape|maa|mata|bebe|bapu|bapuji",
    "ਸਕੂਲ|ਨਰਸਰੀ",
    "school",
    "ਦੇਖਭਾਲ|ਸੰਭਾਲ",
    "dekhbhal|dekhbhaal|sambhal",
    "ਖਿਆਲ ਰੱਖ*",
    "khyal|khayal rakh*",
    "ਪੁੱਤ*|ਧੀ",
    "putt|puttar|dhee|dhi|munda|kudi",
    "ਨੌਜਵਾਨ*",
    "naujawan*|nojwan*",
    "ਔਟਿਜ਼ਮ",
    "ਦੁੱਧ ਪਿਲਾਉਣਾ",
    "dudh pilauna",
    "ਬੱਚਿਆਂ ਲਈ",
    "ਮਾਂ ਦੀ ਦੇਖਭਾਲ",
    "ਪਿਤਾ ਦੀ ਦੇਖਭਾਲ",
    "ਪਤੀ ਦੀ ਦੇਖਭਾਲ",
    "ਅਪਾਹਜ ਬੱਚਾ",
    "bebe di dekhbhal",
    "maa di dekhbhal",
    "pregnant haan",
    "ਨਵਜੰਮਿਆ|ਪੋਤਾ|ਪੋਤੀ|ਦੋਹਤਾ|ਜੌੜੇ|ਪੁੱਤਰ|ਧੀਆਂ|ਛੁੱਟੀਆਂ|ਹੋਮਵਰਕ|ਮੁੰਡਾ|ਕੁੜੀ|ਦਾਈ|pota|poti|dohta|jaude|judwa|dhiyan|chuttian|homework|munde|"
    "kudiyan|bacheyan|bacheya|bachian|bachyan|baccheyan|niana|nianeyan|niyane|pregnancy|delivery|navjamia",
    NULL,
};

static const char *const frequent =
    "ਮੈਂ|ਮੈਨੂੰ|ਮੇਰਾ|ਮੇਰੀ|ਮੇਰੇ|ਹੈ|ਹਾਂ|ਹਨ|ਦਾ|ਦੀ|ਦੇ|ਨੂੰ|ਤੋਂ|ਨਾਲ|ਵਿੱਚ|ਵਿਚ|ਨਹੀਂ|ਕੀ|ਕਿੱਥੇ|ਕਦੋਂ|ਚਾਹੀਦਾ|ਚਾਹੀਦੀ|ਚਾਹੁੰਦਾ|ਚਾਹੁੰਦੀ|ਮਦਦ|ਕਰੋ|ਕਰਨਾ|ਤੇ|ਅਤੇ|ਬਹੁਤ|ਲਈ|"
    "ਕੋਈ|ਜੀ|ਤੁਸੀਂ|ਰਿਹਾ|ਰਹੀ|ਲੋੜ|ਨਾਮ|ਮੁਸ਼ਕਲ|mainu|menu|mainnu|mennu|main|mera|meri|mere|hai|haan|aa|da|di|de|nu|ton|naal|nal|"
    "vich|wich|ch|nahi|ni|ki|kithe|kitthe|kado|kadon|chahida|chahidi|chaida|chaidi|chahunda|chahundi|chaunda|chaundi|"
    "chonda|chondi|madad|karo|kro|karna|bahut|lai|layi|koi|ji|tusi|tuhada|reha|rahi|lod|naam|sat|sri|akal|dhanvad|"
    "haega|haigi|hega|gaya|hunda|hundi|kiven|kujh|kuj|pind|paisian|ajj|vi|dasso|karni|sakda|sakdi|"
    "aundi|aunda|aunde|chadni|chhadni|chadna|chhadna|ikalla|ikalli|kalla|kalli|paisean|paisyan|layi|lyi|lod|gharwala|"
    "kutda|maarda|kardi|karda|haan|hanji|assi|sadda|sadi|tuhanu|sikhni|bhejo|goday|godday|goddean|dukhde|dukhda|wala|"
    "bacheyan|layi|kutda|marda|tuhade|sanu|mainu|kivein|karde|rehan|sikhna|sikhan|chahida|ji|kol|rehn|pati|apni|laini";

static const struct tongue_gloss glossary[] = {
    {"ਸੋਮਵਾਰ", "monday"},
    {"ਮੰਗਲਵਾਰ", "tuesday"},
    {"ਬੁੱਧਵਾਰ", "wednesday"},
    {"ਵੀਰਵਾਰ", "thursday"},
    {"ਸ਼ੁੱਕਰਵਾਰ", "friday"},
    {"ਸ਼ਨੀਵਾਰ|ਸ਼ਨੀਚਰਵਾਰ", "saturday"},
    {"ਐਤਵਾਰ", "sunday"},
    {"somvar|somwar", "monday"},
    {"mangalvar|mangalwar", "tuesday"},
    {"budhvar|budhwar", "wednesday"},
    {"veervar|veerwar", "thursday"},
    {"shukarvar|shukarwar", "friday"},
    {"shanivar|shaniwar", "saturday"},
    {"aitvar|aitwar", "sunday"},
    {"ਸਵੇਰ|ਸਵੇਰੇ", "morning"},
    {"saver|savere|sawere|swere", "morning"},
    {"ਦੁਪਹਿਰ", "afternoon"},
    {"dupehar|duphar", "afternoon"},
    {"ਸ਼ਾਮ", "evening"},
    {"shaam|sham", "evening"},
    {"ਅੱਜ", "today"},
    {"ajj", "today"},
    {"ਕੱਲ੍ਹ|ਕੱਲ", "tomorrow"},
    {"kall|kal", "tomorrow"},
    {"ਮੁਫ਼ਤ|ਮੁਫਤ", "free"},
    {"muft", "free"},
    {"ਔਰਤਾਂ|ਬੀਬੀਆਂ", "women"},
    {"aurtan|bibian|auratan", "women"},
    {"ਕਦੇ", "anytime"},
    {"kade", "anytime"},
    {NULL, NULL},
};

const struct tongue tongue_pa = {
    .code = "pa",
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
