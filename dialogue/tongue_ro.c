/*
 * tongue_ro.c - Romanian: what patients text. Own writing; see tongue.h. Needs the eye of a native speaker.
 */
#include "dialogue/tongue.h"

#include <stddef.h>

static const char *const harmless[] = {
    "mi ?e ?este|i frica|teama de "
    "caini|caine|paianjeni|inaltime|apa|ace|zbor|avion|intuneric|serpi|dentist|medic|lift|pisici|sobolani",
    "omor|omori|omoara timpul|timp",
    "mor|murim de ras|foame|plictiseala|curiozitate|nerabdare",
    "asigurare de viata",
    "dupa moartea sotului|sotiei|mamei|tatalui",
    "am avut|dupa un|infarct infarct|accident|avc",
    "atac*|atacuri ?de panic*",
    NULL,
};

static const char *const life[] = {
    "sinucid*|sinucig*|suicid*",
    "ma omor|spanzur|arunc|tai|ranesc|otravesc|inec",
    "sa ma omor|spanzur|sinucid|tai|arunc|ranesc",
    "vreau|vrea|vream|as ?vrea ?doar ?sa mor|moara|dispar",
    "nu|nici mai ?vreau ?pot sa traiesc|exist|fiu ?aici",
    "nu vreau ?sa ?mai ?mai traiesc|exist",
    "nu mai vreau sa|viata ?mai fiu|traiesc ?aici",
    "nu mai pot trai|traiesc|continua|asa|suporta",
    "nu mai suport viata",
    "nu ?mai am|are|exista ?pentru ?niciun ?nici ?un ?o speranta|rost|sens|motiv ?ce ?rost ?sens ?motiv ?sa ?sa ?trai "
    "?traiesc",
    "viata ?mea nu ?mai are|merita ?niciun ?sens|rost",
    "fara mine ar|e|mai",
    "mai bine ~ mort|moarta|muream|murit|mor",
    "sa imi|mi pun|iau|curm capat|viata|zilele ?zilelor ?vietii",
    "imi iau viata|zilele",
    "pun capat ?la ?tot|vietii|zilelor",
    "am luat|inghitit ~ pastile|pastilele|medicamente|medicamentele|cutie|tablete",
    "supradoz*",
    "ganduri de|negre ?sinucidere|moarte",
    "ma gandesc la|sa moarte|sinucidere|mor",
    "sar|arunc de|din|in ?pe ?fata pod|bloc|acoperis|tren|geam|metrou",
    "tai|taiat venele",
    "nu pot|poate ?mai ?sa ?sa respira|respir|respire",
    "durere|dureri|doare|strange|apasa ~ piept|pieptul|pieptului",
    "atac|infarct|accident de|cerebral|vascular|acum|miocard ?cord|panica",
    "infarct",
    "inconstient*|lesinat",
    "nu raspunde|respira|reactioneaza|se ?mai ?trezeste",
    "sangere*|hemoragi*",
    "chemati|sunati|nevoie|trebuie|vreau ?de|la ?o ambulant*|salvare*|politi*|112",
    "sunt in pericol",
    "il|o|ii omor|ucid",
    "aud voci",
    "fac ?fac rau singur|singura|mie",
    "imi|mi|sa ?sa ?imi ?imi fac rau",
    NULL,
};

static const char *const life_alone[] = {
    "vreau sa mor",
    "moarte",
    "criza",
    "disperat|disperata",
    NULL,
};

static const char *const abuse[] = {
    "sotul|partenerul|iubitul|tata|tatal|fratele|fiul|el|fostul|prietenul|sotia|barbatul|concubinul|familia ~ "
    "bate|batut|loveste|lovit|ameninta|abuzeaza|violat|violeaza|strans|strange|controleaza|raneste|maltrateaza|"
    "umileste|urmareste|inchide",
    "ma|m|ne bate|batut|loveste|lovit|violat|violeaza|maltrateaza|strange ?de",
    "ma abuzeaza|ameninta|controleaza|raneste|urmareste|maltrateaza|hartuieste",
    "a|au|am|fost violat*|abuzat*|batut*|agresat*",
    "violent* ?in domestic*|familie|familiei",
    "viol|violata",
    "mi|imi ?este|e frica ?de ?sa ?ma ?sa ?merg el|sotul|tata|partener*|acasa|viata|iubitul|omoare|bata|mine",
    "nu ?sunt|ma ?simt ?in siguranta ?acasa",
    "nu ma|mi lasa ~ ies|plec|vorbesc|lucrez|telefon|bani",
    "abuz*",
    "fortat*|obliga ?ma ?sa ?sa ~ marit|casatoresc",
    "mi a luat pasaportul|telefonul|banii",
    NULL,
};

static const char *const abuse_alone[] = {
    "mi e|este ?foarte frica",
    "violenta",
    NULL,
};

static const char *const now_alone[] = {
    "ajutor acum|urgent|imediat",
    "urgent|urgenta|urgente",
    "e|este urgent|o ?urgenta",
    NULL,
};

static const char *const stop[] = {
    "?va ?te ?va ?rog stop|opriti|opreste|dezabonare|dezabonati|dezaboneaza|incetati|terminati ?va ?va ?rog ?mesajele",
    "?va ?va ?rog nu ?imi ?imi ?mi ?mai trimiteti|trimite|scrieti|scrie|contactati ?mesaje|sms ?mi ?imi",
    "nu ?mai vreau ?sa ?sa ?mai ?primesc mesaje|sms|smsuri ?de ?la ?voi",
    "?va ?va ?rog opriti|opreste mesajele|sms",
    "stergeti|scoateti ~ numarul|lista",
    "gata cu mesajele",
    NULL,
};

static const char *const start[] = {
    "start|porneste|abonare|reia|incepe ?din|nou ?nou",
    NULL,
};

static const char *const cancel[] = {
    "anuleaza|anulare|anulati|renunt ?la ?apelul|cererea|programarea|apel",
    "nu ma ?mai sunati|suna ?va ?rog",
    "nu ?mai vreau ?mai ?sa ?sa ?ma ?ma ?un sunati|apel|sunat|telefon",
    NULL,
};

static const char *const change[] = {
    "schimba|schimbare|modifica ?vreau|ora|apelul|numele",
    "vreau sa schimb",
    NULL,
};

static const char *const status[] = {
    "status|stare",
    "cand ?ma ?ma ?o ?sa ?sa ?ma ?ma sunati|suna ?cineva",
    "nu m|ma a sunat",
    "nu m a sunat nimeni ?inca",
    "cat ~ astept|dureaza",
    NULL,
};

static const char *const help[] = {
    "ajutor|ajutati|meniu|optiuni|lista|info|informatii|salut|buna|ceau",
    "buna ziua|seara|dimineata",
    "am|vreau ?am nevoie|ajutor ?de ajutor ?va ?va ?rog",
    "?ma ?ma ?puteti|poti ?sa ?sa ?ma ?ma ajuta|ajutati ?va ?rog",
    "?ma puteti ajuta ?va ?va ?rog",
    "ce este asta|acesta",
    "cum functioneaza",
    "ajutati ma ?va ?rog",
    NULL,
};

static const char *const more[] = {
    "mai mult|multe|altele|departe",
    "altele|alte|urmatoarele|urmatorul ?optiuni",
    "mai multe ?va ?rog",
    "altceva",
    "arata ?mi mai multe",
    NULL,
};

static const char *const back[] = {
    "inapoi",
    "lista din nou",
    NULL,
};

static const char *const details[] = {
    "detalii|adresa ?va ?rog",
    "mai multe detalii|informatii",
    "unde este|e",
    NULL,
};

static const char *const yes[] = {
    "da|sigur|desigur ?va|te ?rog",
    NULL,
};

static const char *const no[] = {
    "nu ?multumesc|acum",
    NULL,
};

static const char *const thanks[] = {
    "multumesc|mersi|merci ?frumos|mult ?pentru ?ajutor",
    "va multumesc ?mult",
    NULL,
};

static const char *const call[] = {
    "sunati|suna ma",
    "sa ma sune|sunati ?cineva",
    "ma puteti|poate|poti ?cineva suna|contacta",
    "vreau|doresc|as|rog|pot|am ?vrea ?un ?nevoie ?de ?sa ?sa ?fiu apel|telefon|sunat|sunata",
    "vorbesc|vorbi|vorbeasca ?sa cu cineva|o|un ?persoana",
    "contactati|telefonati ma|mi",
    NULL,
};

static const char *const friends[] = {
    "singur|singura|singuratate",
    "prieten*|amic*",
    "cunosc|cunoaste|intalni* ?sa ~ oameni|lume|persoane|cineva",
    "nu am|cunosc ?pe ?cu ?cine prieteni|nimeni|cine|vorbi",
    "companie|socializ*",
    "batran*|pensionar*|varstnic*",
    "club*",
    "cafea|cafelut*",
    "pranz",
    "biseric*",
    "oameni noi",
    "in varsta",
    "jocuri de societate",
    "clubul pensionarilor",
    "vorbesc cu oameni",
    "iesi din casa",
    "ies din casa",
    "nou in zona",
    "noua in zona",
    "nu cunosc pe nimeni",
    "voluntar vizita",
    "ceai|comunitate|comunitatea|plictisit|plictisita|plictiseala|pensionar|pensionara|vaduva|vaduv|batrani|intalniri|"
    "intalnire|discutii|amici|prietena|prieten|companii",
    "club pensionari",
    "comunitatea romana",
    "nu am cu cine ?sa vorbi|vorbesc|discuta|discut",
    NULL,
};

static const char *const active[] = {
    "dans|dansuri|dansat|dansez",
    "miscare|misc",
    "inot|inota|piscin*|bazin",
    "plimb*|mers pe",
    "sport*",
    "exerciti*",
    "gimnastic*|sala ?de",
    "fitness|yoga|pilates|zumba",
    "slab*|kilograme|greutat*|dieta",
    "alerg*|bicicl*",
    "fotbal*",
    "activ|activa",
    "activitat* fizic*",
    "sunt gras",
    "sunt grasa",
    "tenis de masa",
    "arte martiale",
    "plimbare|plimbari|plimb|gras|grasa|baschet|volei|handbal|tenis|box|karate|judo|aerobic|misc|miscare|supraponderal|"
    "obez|obezitate|kilograme|greutate|cura|antrenament|antrenor|strand|bazin|patinaj|drumetii|pescuit|ciclism|alerg|"
    "stretching|zumba|forma",
    NULL,
};

static const char *const learn[] = {
    "invat*",
    "englez*",
    "curs*|lecti*|clase",
    "calculator*|computer*|internet*|laptop",
    "istori*",
    "muzic*|cant*|cor|chitar*",
    "pictur*|picta|desen*|arta",
    "croit*|cusut*|tricot*|croset*",
    "gradina|gradinarit",
    "bibliotec*|carti|citit*|carte",
    "hobby*|pasiun*",
    "gatit*",
    "voluntar*",
    "fotograf*",
    "sah",
    "scoala de seara",
    "hobby uri",
    "limbi straine",
    "limba romana",
    "carnet de conducere",
    "telefon mobil folosesc",
    "calculator|calculatoare|calculatorul|teatru|teatrul|facultate|facultatea|universitate|fotografie|fotografii|pian|"
    "vioara|ceramica|olarit|sah|citit|citesc|scris|poezie|lectura|muzeu|cinema|film|broderie|broda|tamplarie|mestesug|"
    "mestesuguri|gatit|bucatarie|pasiune|tableta|laptop|legume|flori|atelier|ateliere",
    NULL,
};

static const char *const money[] = {
    "bani|banii|banilor",
    "datori*",
    "factur*",
    "beneficii|benefici*|alocati*|alocat*|universal",
    "ajutor social",
    "nu am|imi bani",
    "loc|caut|gasi|gasesc|munc*|lucru|job ?de|un ?munca|lucru|serviciu|job",
    "munc*|somaj*|somer*|angaj*",
    "mancare|foame|alimente|flamand",
    "credit*|imprumut*|executor*|rate|rata",
    "taxe|taxa|impozit*",
    "pensie|pensia|pensii",
    "curent|gaz|gaze|energie|electricitate",
    "buget*",
    "plat*",
    "sarac*",
    "cv",
    "pierdut jobul",
    "pierdut serviciul",
    "jocuri de noroc",
    "dat afara de la munca",
    "nu am ce manca",
    "ajutor financiar",
    "ajutor de somaj",
    "apa factura",
    "serviciu|pacanele|pariuri|restante|restanta|salariu|salariul|buget|concediat|concediata|foame|flamand|flamanda|"
    "bursa|rate|rata|banca|faliment|amenda|amenzi|recuperator|executare|economii|sarac|saraca|saracie|cheltuieli|gaz|"
    "gaze|curent|electricitate|interviu|angajare|angajez|angajat|muncesc|impozit|impozite|taxe|indemnizatie|alocatia",
    "card de credit",
    "banca de alimente",
    "buget|credit|salariu",
    NULL,
};

static const char *const home[] = {
    "am|avem mucegai|igrasie ?in ?casa|apartament",
    "mucegai|igrasie|umezeala",
    "chiri*",
    "locuint*|locui*",
    "casa|apartament*|garsonier*",
    "evacua*|evacuar*|dat ?afara",
    "fara adapost|casa",
    "nu am unde|casa",
    "proprietar*",
    "mucegai*|igrasi*|umed*|frig|rece",
    "repara*|stricat*",
    "ajutor acasa|la ?domiciliu",
    "ingrijire la",
    "transport*|autobuz*|taxi",
    "spital*",
    "scaun rulant|cu",
    "incalzir*|centrala",
    "asistent* social*",
    "curatenie",
    "da afara",
    "ma da afara",
    "curge apa",
    "ma mut",
    "masina de spalat",
    "bilet de autobuz",
    "dus la spital",
    "dorm pe strada",
    "dorm in masina",
    "ajutor la baie",
    "ingrijitoare la domiciliu",
    "locuinta sociala",
    "consiliu local",
    "cumparaturi|cumparaturile|carucior|externat|externata|gandaci|sobolani|soareci|plosnite|mutare|mutat|gazda|camera|"
    "garsoniera|instalator|electrician|mobila|pat|saltea|frigider|centrala|calorifer|caloriferul|acoperis|geam|geamuri|"
    "usa|scari|baston|cadru|taxi|autobuz|adapost|strada|menaj|curat|zgomot|vecini|vecinii|azil|camin|frig|baie|dus",
    "transportul|transport",
    NULL,
};

static const char *const mind[] = {
    "depresi*|deprimat*",
    "trist*|tristete",
    "anxi*|anxios*|nelinis*",
    "stres*",
    "panic*",
    "ingrijor*",
    "psih*",
    "terapi*|consilier*",
    "dorm|doarme|dormi|insomni*|somn*",
    "plang*",
    "doliu|pierdut|murit|decedat*",
    "nerv*",
    "suparat*",
    "ma simt|ma rau|prost|jos",
    "oboseala|epuizat*",
    "sanatate mintala",
    "sanatatea mintala",
    "atac de panica",
    "atacuri de panica",
    "obosita psihic",
    "a decedat",
    "a murit",
    "incredere in mine",
    "ganduri negre",
    "nu ma pot concentra",
    "griji|grija|cosmaruri|cosmar|divort|fricile|fobie|fobii|furie|furios|nervos|nervoasa|plange|plansa|nefericit|"
    "nefericita|epuizat|epuizata|burnout|pierdere|deces|suferinta|sufera|despartire|stima|rusine|vinovatie|psihic|"
    "psihica|psihoterapie|terapeut|meditatie|relaxare|trauma",
    "anxietate|anxietatea|anxios|anxioasa|insomnie|terapie|stresat|stresata|psihiatru|psiholog",
    "stres*|stresat|stresata ~ munc*|serviciu|lucru|examen*",
    NULL,
};

static const char *const health[] = {
    "diabet|diabetul",
    "diabet*",
    "fum*|tigari|fumat*",
    "baut*|alcool*|beau|bea|betiv*",
    "drog*|dependen*",
    "durer*|doare|dor",
    "tensiun*",
    "cancer*",
    "inim*",
    "astm*",
    "artrit*|reumat*",
    "sanat*|boal*|bolnav*",
    "farmaci*|medicament*|pastile",
    "memori*|dement*|alzheimer",
    "auz*|vedere*|ochi",
    "menopauz*",
    "spate*|genunchi*",
    "aparat auditiv",
    "durere de cap",
    "dureri de cap",
    "ma doare",
    "infarct avut",
    "avc avut",
    "boli cronice",
    "zahar|hipertensiune|coloana|migrena|migrene|durere|doare|genunchi|genunchiul|sold|umar|gat|picioare|spate|"
    "articulatii|artroza|osteoporoza|colesterol|tiroida|rinichi|ficat|alergie|alergii|ochelari|glaucom|cataracta|surd|"
    "surzenie|incontinenta|prostata|parkinson|scleroza|sciatica|fizioterapie|kinetoterapie|pastile|reteta|marijuana|"
    "cocaina|heroina|bere|vodca|tuica|sevraj|nicotina|tigara|dinti|dinte|stomatolog|oftalmolog|handicap|dizabilitate|"
    "chimioterapie|menopauza|bufeuri|slabiciune",
    "epilepsie|farmacie|farmacia|vaccin|vaccinuri|reumatism|menopauza|alcoolic|migrena|astm|diabet|diabetul|dieta|"
    "autism",
    NULL,
};

static const char *const family[] = {
    "copil|copilul|copii|copiii|baiat|baiatul|fata|fetita ?meu|mea|mei ~ autism|adhd|autist",
    "copil*|copii*",
    "bebelus*|bebe|bebel*",
    "insarcinat*|gravid*|sarcin*",
    "familie|familia|famili*",
    "parin*|mama|tata|mame",
    "scoal*|gradinit*|cresa",
    "ingrijes*|ingrijitor*",
    "am grija",
    "fiu|fiul|fiica|fata|nepot*",
    "adolescen*|tiner*",
    "autis*|adhd",
    "alapt*",
    "joaca",
    "nou nascut",
    "mama singura",
    "mama singura",
    "loc de joaca",
    "locuri de joaca",
    "lapte praf",
    "carucior copil",
    "asistent maternal",
    "after school",
    "jocuri pentru copii",
    "grija de tata",
    "grija de sot",
    "sindrom down",
    "bona|nastere|moasa|tabara|tabere|teme|temele|scutece|pampersi|gemeni|fiu|fiul|fiica|nepot|nepoata|bunici|bunica|"
    "bunic|adolescent|adolescenti|adolescenta|adoptie|logoped|dislexie|vacanta|parinte|mamici|mamica|tati|tatici|"
    "ingrijesc|bebelusi|bebelusul|prescolar",
    NULL,
};

static const char *const frequent =
    "este|sunt|nu|si|sa|cu|pentru|care|mai|din|la|un|intr|am|ai|ati|ma|imi|te|va|rog|vreau|as|nevoie|unde|cand|cum|ce|"
    "cine|foarte|doar|pot|poate|puteti|buna|ziua|multumesc|mea|meu|mele|mei|acasa|avem|sau|dar|ca|pe|limba|limbi|langa|"
    "aici|numele|cheama|ajutor|ajutati|ceva|cineva|fi|o|aveti|despre|caut|doresc|nimic|al|ale|acum|e|mi|vrea|fac|grup|"
    "cursuri|in|"
    "copilul|copiii|sotul|meu|mea|mei|frica|caini|casa|mucegai|chiria|nevoie|ajutor|mi|singur|singura";

static const struct tongue_gloss glossary[] = {
    {"luni", "monday"},
    {"marti", "tuesday"},
    {"miercuri", "wednesday"},
    {"joi", "thursday"},
    {"vineri", "friday"},
    {"sambata", "saturday"},
    {"duminica", "sunday"},
    {"dimineata|dimineti", "morning"},
    {"amiaza|dupaamiaza", "afternoon"},
    {"seara", "evening"},
    {"azi|astazi", "today"},
    {"maine", "tomorrow"},
    {"weekend", "weekend"},
    {"gratis|gratuit|gratuite|gratuita", "free"},
    {"femei|femeile|doamne", "women"},
    {"oricand", "anytime"},
    {NULL, NULL},
};

const struct tongue tongue_ro = {
    .code = "ro",
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
