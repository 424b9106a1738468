/*
 * tongue_pl.c - Polish: what patients text. Own writing; see tongue.h. Needs the eye of a native speaker.
 */
#include "dialogue/tongue.h"

#include <stddef.h>

static const char *const harmless[] = {
    "zabic|zabija|zabijam|zabijac czas|nude",
    "umieram|umre|umierac ze|z smiechu|nudow|glodu|ciekawosci",
    "do smierci",
    "prawo jazdy na zycie",
    "ubezpieczenie na zycie",
    "po smierci meza|zony|mamy|taty|ojca|matki|corki|syna",
    "klub|grupa samobojstwo",
    "zabije|zabija mnie ten|ta|czynsz|bol|kolano|plecy",
    "zawal rok|lata|temu",
    "po|mialem|mialam udarze|udar|zawale|zawal",
    "atak* paniki",
    NULL,
};

static const char *const life[] = {
    "samoboj*",
    "zabic|zabije|zabijam|powiesic|powiesze|okaleczam|okaleczac|potne|tne|krzywdze sie|siebie",
    "sie zabic|zabije|powiesic|powiesze|okaleczam|potne|pociac|tne",
    "chce|wole|wolalbym|wolalabym|chcialbym|chcialabym ?juz ?tylko umrzec|zginac|zniknac|zdechnac",
    "nie chce ?mi ?sie ?juz zyc|istniec",
    "nie chce ?juz ?dluzej|dalej ?tu byc ?tu",
    "nie mam ?juz ?sily|po ?po ?co zyc|dalej",
    "nie ma ?juz ?dla ?mnie sensu|nadziei|wyjscia|po ?co ?zyc",
    "po co ?ja ?mam zyc",
    "nie widze sensu|wyjscia ?zycia",
    "skonczyc|zakonczyc|odebrac ?ze ?swoje ?sobie zycie|zyciem|soba",
    "odebrac sobie zycie",
    "skonczyc z tym|soba|zyciem",
    "lepiej ~ beze mnie",
    "lepiej|wolalbym|wolalabym ?by|zebym ?bylo ?mi ?nie ?nie umrzec|umarla|umarl|zyla|zyl",
    "zaluje ze zyje",
    "mam ?juz ?serdecznie dosc|dosyc ?tego zycia|zyc",
    "dosc|dosyc zycia",
    "nienawidze swojego|siebie zycia|siebie",
    "wzialem|wzielam|polknalem|polknelam|zazylem|zazylam|lyknelam ~ "
    "tabletki|tabletek|leki|lekow|opakowanie|proszki|proszkow",
    "przedawkowa*",
    "mysli samobojcze",
    "mysle o smierci|samobojstwie",
    "skoczyc|skocze|rzucic|rzuce z|pod ~ mostu|dachu|okna|pociag|metro|balkonu",
    "skoczyc|rzucic sie z|pod",
    "podciac|podetne|pociac sobie zyly",
    "nie moge|moze ?on|ona oddychac|zlapac ?tchu|oddechu",
    "bol|boli|bole|ucisk ?mnie ?mi ?w klatk*|klatce|sercu",
    "klatk* piersiow* boli",
    "mam|ma zawal|udar|atak ?serca",
    "zawal serca",
    "nieprzytomn*",
    "stracil|stracila przytomnosc",
    "nie reaguje|oddycha",
    "krwawi|krwawie|krwotok ?mocno|bardzo",
    "zemdlal|zemdlala|upadl|upadla i|nie",
    "wezwij|wezwac|potrzebna|potrzebuje ?jest karetk*|pogotowi*|polic*",
    "karetka|pogotowie|karetke potrzebn*|prosze|szybko|natychmiast",
    "jestem w niebezpieczenstwie",
    "ratunku",
    "zabije|zabic go|ja|ich|meza|zone|kogos|dziecko|szefa",
    "skrzywdzic|skrzywdze siebie|kogos|dziecko|sie",
    "krzywde sobie",
    "sobie krzywde",
    "slysze glosy",
    NULL,
};

static const char *const life_alone[] = {
    "smierc",
    "umieram",
    "umrzec",
    "zabic",
    "chce umrzec",
    "kryzys",
    "koniec ze mna",
    "pomocy szybko|natychmiast|teraz",
    NULL,
};

static const char *const abuse[] = {
    "maz|partner|chlopak|ojciec|ojczym|brat|syn|zona|on|tesciowa|rodzina|byly|konkubent|tata ~ "
    "bije|pobil|uderzyl|krzywdzi|grozi|gwalci|zgwalcil|dusi|dusil|poniza|zneca|kontroluje|przesladuje|zamyka|szarpie|"
    "kopie|zastrasza ?mnie|mi|nas|sie|dzieci",
    "bije|pobil|uderzyl|krzywdzi|gwalci|zgwalcil|dusi|zneca|przesladuje mnie|nas|mi|sie|dzieci",
    "zneca sie",
    "boje sie ?swojego ?mojego ?o meza|partnera|jego|ojca|wrocic|domu|go|chlopaka|zycie|syna",
    "przemoc domow*|w|fizyczn*|psychiczn*",
    "jestem ofiara przemocy",
    "jestem|zostalam|bylam|bita|gwalcona|zgwalcona|pobita|maltretowana|molestowana|wykorzystywana "
    "bita|zgwalcona|pobita|maltretowana|molestowana|wykorzystywana|zastraszana|przesladowana",
    "zgwalcon*|gwalt",
    "nie ?jestem|czuje ?sie ?bezpieczn* bezpieczn* ?w ?domu",
    "nie pozwala|pozwalaja mi ~ wychodzic|wyjsc|pieniadze|telefonu|rodzina|pracowac",
    "zabral|zabiera mi paszport|pieniadze|telefon",
    "zmuszaja|zmusza|zmuszana mnie|do do|slubu|malzenstwa",
    "uciec od meza|niego|partnera",
    NULL,
};

static const char *const abuse_alone[] = {
    "przemoc",
    "boje sie",
    NULL,
};

static const char *const now_alone[] = {
    "pomocy",
    "pomoc teraz|natychmiast",
    "pilne|pilnie|nagle",
    "nagly wypadek",
    "potrzebuje pilnej pomocy",
    NULL,
};

static const char *const stop[] = {
    "?prosze stop|koniec|przestan|przestancie|zakoncz|wypisz|rezygnuje|zatrzymaj ?prosze",
    "?prosze nie pisz|piszcie|pisac|wysylac|przysylac|wysylaj|wysylajcie|kontaktuj* ?sie ?do ?ze ?mnie ?mna ?mi "
    "?wiecej ?juz ?smsow|sms|wiadomosci",
    "?prosze przestan|przestancie ?do ?mi pisac|wysylac|smsowac ?do ?mnie ?sms|smsy|wiadomosci ?mi",
    "nie chce ?juz|dostawac ?juz ?wiecej ?zadnych ?tych ?od ?was wiadomosci|smsow|sms ?od ?was",
    "?prosze usun|usuncie|wypisz|wypiszcie mnie|moj ?numer ?z ?tej ?listy",
    "?koniec wiadomosci stop",
    "?prosze przestac|przestancie|przestan|prosze ?prosze ?do ?mnie ?nie pisac|wysylac|wysylania|smsy|wiadomosci "
    "?smsow|wiadomosci|do ?mnie",
    "?prosze ?juz nie pisac|wysylac|wysylajcie|piszcie|pisz ?do ?mnie ?wiecej ?wiadomosci|smsow",
    NULL,
};

static const char *const start[] = {
    "start|wznow|zapisz ?mnie ?ponownie",
    "zacznij ?ponownie ?znowu",
    "znowu chce wiadomosci",
    NULL,
};

static const char *const cancel[] = {
    "anuluj|odwolaj|odwoluje|rezygnuje|anulowac ?z ?prosze ?moj|moja ?prosbe|telefon|rozmowe|rozmowy|rozmowa|telefonu",
    "?juz nie dzwon|dzwoncie|oddzwaniaj* ?do ?mnie ?prosze",
    "nie chce|potrzebuje ?juz ?zadnego telefonu|rozmowy",
    NULL,
};

static const char *const change[] = {
    "zmien|zmienic|zmiana ?chce ?godzine|termin|telefon|numer|imie|rozmowe ?rozmowy|telefonu",
    "chce zmienic",
    NULL,
};

static const char *const status[] = {
    "status",
    "kiedy|o ?ktorej ?ktos ?do ?mnie zadzwonicie|zadzwoni|oddzwonicie|dzwonicie ?do ?mnie ?ktos",
    "nikt ~ nie zadzwonil|dzwonil|oddzwonil ?do ?mnie ?jeszcze",
    "jak dlugo",
    NULL,
};

static const char *const help[] = {
    "pomoc|pomocy|menu|opcje|lista|info|informacje|witam|czesc|hej|siema",
    "dzien|dobry dobry|wieczor",
    "?prosze o pomoc",
    "?czy mozecie|mozesz|moze ktos mi pomoc",
    "potrzebuje|szukam|prosze ?o pomocy|pomoc ?prosze",
    "pomoz|pomozcie ?mi ?prosze",
    "co moge|to ?tu ?jest ?zrobic|robicie",
    "jak to dziala",
    "co oferujecie",
    NULL,
};

static const char *const more[] = {
    "wiecej|dalej|nastepne|inne|jeszcze ?prosze",
    "pokaz|poprosze wiecej|inne",
    "cos innego|jeszcze|wiecej",
    NULL,
};

static const char *const back[] = {
    "wstecz|wroc|cofnij|powrot",
    "poprzednie",
    NULL,
};

static const char *const details[] = {
    "szczegoly|adres ?prosze",
    "wiecej informacji",
    "gdzie to jest",
    "powiedz wiecej",
    NULL,
};

static const char *const yes[] = {
    "tak|jasno|oczywiscie|pewnie ?prosze",
    NULL,
};

static const char *const no[] = {
    "nie ?dziekuje|dzieki|teraz",
    NULL,
};

static const char *const thanks[] = {
    "dziekuje|dzieki ?bardzo ?za ?pomoc ?serdecznie",
    NULL,
};

static const char *const call[] = {
    "zadzwon*|zadzwoni|oddzwon*|oddzwoni|zadzwonic|oddzwonic|zadzwon",
    "prosze|poprosze|chce|potrzebuje ?o telefon|rozmowe|kontakt|rozmowy",
    "porozmawiac|pogadac ?z ?kims|czlowiekiem|osoba|pracownikiem z|kims",
    "chce rozmawiac",
    "prosze dzwonic|o ?telefon",
    "mozecie|moglby|czy ~ zadzwonic",
    "pracownik socjalny zadzwoni",
    NULL,
};

static const char *const friends[] = {
    "samotn*",
    "sama|sam calymi|caly|w|na ?dni|dzien|domu",
    "nie mam|znam ?tu znajomych|przyjaciol|nikogo",
    "poznac|poznam|spotkac|spotykac ~ ludzi|kogos|przyjaciol|znajomych",
    "znajom*|przyjaci*|towarzystw*|spotkani*|kolezan*",
    "klub seniora|dla",
    "obiad* czwartkow*|klub|wspoln*",
    "kawa|kawie|pogaduszki",
    "senior*|emeryt*|starszych|starsi",
    "kosciol|parafi*",
    "jestem sam",
    "jestem sama",
    "gry planszowe",
    "nie mam z kim pogadac",
    "nie mam z kim porozmawiac",
    "wyjsc do ludzi",
    "polski klub",
    "nowa w okolicy",
    "nikogo nie znam",
    "emeryci|emeryt|emerytow|nudze|nuda|polonia|samotnie|kolezanki|koledzy|towarzyskie|wdowa|wdowiec|potancowka|"
    "kawiarnia|herbata",
    NULL,
};

static const char *const active[] = {
    "tanie*|tanec*|tanc*|tancz*",
    "spacer*",
    "plywa*|basen*",
    "cwicz*|gimnasty*",
    "silowni*|fitness|joga|jogi|joge|pilates|zumba",
    "sport*",
    "schudn*|odchudz*|wag*|otylosc|dieta|diety",
    "bieg*|rower*",
    "pilk*|pilka",
    "ruch|ruchu|ruchow*|ruszac|rusza*",
    "kondycj*|aktywn*",
    "marsz|nordic",
    "upadk*|rownowag*",
    "tenis stolowy",
    "ping pong",
    "aqua aerobik",
    "nordic walking",
    "ruszac sie",
    "sztuki walki",
    "jazda na rowerze",
    "siatkowka|boks|nadwaga|otylosc|kregle|wedkarstwo|koszykowka|tenis|karate|judo|aerobik|zumba|ruch|kondycja|brzuch|"
    "kijki|rolki|lyzwy|narty|wspinaczka|szermierka|aktywnosc|plywalnia|bieg*|trening|treningi",
    "cwiczyc|pocwiczyc|poruszac|trenowac|schudne|pobiegac|pospacerowac|poplywac|potanczyc",
    NULL,
};

static const char *const learn[] = {
    "naucz*|nauk*|uczyc|ucze",
    "angielsk*",
    "kurs*|lekcj*|szkoleni*",
    "komputer*|internet*|laptop*|smartfon*",
    "histori*",
    "muzyk*|spiew*|chor*|gitar*",
    "malow*|malarstw*|rysow*|sztuk*|rekodziel*",
    "szyci*|szyc|dzierga*|szydelk*",
    "ogrod*",
    "bibliotek*|ksiazk*|czyta*",
    "hobby|zainteresowan*",
    "gotowan*",
    "wolontariat*|wolontariusz*",
    "fotograf*|szachy|szachow",
    "robienie na drutach",
    "szkola wieczorowa",
    "szkola jezykowa",
    "nauczyc sie",
    "telefon komorkowy nauka",
    "taniec i spiew kurs nauki",
    "chor|choru|rysunek|rysowanie|druty|dzialka|teatr|studia|ceramika|pianino|fortepian|kino|film|krzyzowki|"
    "majsterkowanie|stolarstwo|haft|haftowanie|hobby|zainteresowania|muzeum|ogrodek|czytanie|pisanie|poezja|warsztaty|"
    "szkolenie|programowanie|smartfon|wedkowanie|egzamin|matura|uniwersytet",
    "chor|chory|spiewac",
    "historyczn*|jezykow*|komputerow*|plastyczn*|muzyczn*|artystyczn*|kulinarn*|rekodzielo",
    NULL,
};

static const char *const money[] = {
    "dlug*|zadluz*",
    "pieniadz*|pieniedzy|kasy|forsy|pienedzy",
    "rachun*",
    "zasilk*|zasilek|benefit*|swiadczen*|universal",
    "prac* ?szukam|szuka",
    "bezrobot*|zatrudnien*",
    "stracil*|zwolnil* prac*",
    "jedzeni*|glodn*|glod|jesc|zywnos*",
    "bank zywnosci",
    "kredyt*|pozyczk*|komornik*|windyk*",
    "podatk*|podatek|council",
    "emerytur*|renta|rente",
    "prad*|gaz|gazu|ogrzewan*|energi*",
    "budzet*|finans*",
    "nie|mnie stac",
    "z czego zyc",
    "prac* zgubi*|traci*|straci*",
    "oplat*|zaplacic|placic",
    "cv|zyciorys",
    "hazard*",
    "zwolnili mnie",
    "zwolniony z pracy",
    "paczka zywnosciowa",
    "paczki zywnosciowe",
    "rozmowa kwalifikacyjna",
    "zaklady bukmacherskie",
    "ogrzewanie rachunek",
    "chwilowki|chwilowka|zaleglosci|oszczednosci|oplaty|raty|rata|odsetki|bankructwo|upadlosc|grzywna|mandat|ubogi|"
    "bieda|glod|glodna|wyplata|pensja|zarobki|etat|benefity|renta|zapomoga|dodatek|dofinansowanie|podatki|hazardzista|"
    "licznik|gaz",
    NULL,
};

static const char *const home[] = {
    "mieszkan*|mieszkac|mieszkani*",
    "czynsz*|wynaj*",
    "eksmi*|wyrzuc*",
    "bezdomn*",
    "nie mam gdzie mieszkac|spac|domu",
    "dach nad",
    "wilgo*|plesn|plesni*|grzyb|zimno|zimny|zimne",
    "napraw*|remont*|zepsut*|cieknie",
    "wlasciciel*|landlord*",
    "pomoc w ?mi domu|sprzata*",
    "opieka|opiekunk* ?w|domow* domu|domow*",
    "transport*|dojazd*|dojecha*|podwoz*|autobus*|taksowk*",
    "szpital*",
    "wozek|wozka|schody|winda|porecz*",
    "sprzata*|zakupy",
    "pracownik socjaln*",
    "kaloryfer*",
    "dom",
    "nie stac mnie na czynsz",
    "wypis ze szpitala",
    "ogrzewanie|ogrzewania|piec|kociol|przeciek|przecieka|przeprowadzka|szczury|szczur|karaluchy|myszy|pluskwy|"
    "hydraulik|elektryk|meble|lozko|lodowka|pralka|sprzatanie|opiekunka|schody|winda|porecz|balkonik|kule|taksowka|"
    "przejazd|hostel|noclegownia|schronisko|noclegu|wynajem|wynajac|kaucja|lokator|najemca|halas|sasiedzi|sasiad|zimno|"
    "dach|okno|okna|toaleta|prysznic",
    NULL,
};

static const char *const mind[] = {
    "depresj*|depresyj*",
    "stres*|zestresowan*",
    "smut*|smutno|przygneb*",
    "lek*|niepok*|panik*|ataki",
    "martwi*|zmartwi*",
    "nerw*",
    "psychic*|psycholog*|terapi*|psychiatr*",
    "sen|spac|spie|bezsenn*",
    "placz*",
    "zalob*|zaloba|zmarl*|zmarla|umarl*|umarla",
    "zalaman*",
    "zle ?sie czuj* ?psychicznie",
    "nie radze ?sobie",
    "nastroj|nastroj*",
    "wypalon*",
    "zdrowie psychiczne",
    "zdrowia psychicznego",
    "smierc meza",
    "smierc mamy",
    "pewnosc siebie",
    "mysli natretne",
    "zaburzenia odzywiania",
    "zly nastroj",
    "zdenerwowany|zdenerwowana|koszmary|rozwod|rozwodze|samopoczucie|nerwy|leki|lek|strach|zlosc|gniew|wypalenie|"
    "wypalony|zal|strata|rozstanie|samoocena|fobia|niesmialosc|anoreksja|bulimia|schizofrenia|przemeczenie|przemeczona|"
    "smutna|placz|plakac|nieszczesliwa|nieszczesliwy|uspokoic|relaks|medytacja|psychoterapia|psychoterapeuta",
    "depresja|depresyjny|terapeuta|leki|lek|stresuje|stresem",
    "stres*|stresuje|stresujaca|nerwowo ?sie ?mnie ~ prac*|egzamin*|szkol*",
    NULL,
};

static const char *const health[] = {
    "cukrzyc*",
    "palen*|papieros*|pale|palic|rzuc* ?palen*",
    "pic|picie|pije|alkohol*|pijan*",
    "narkot*|uzalezn*|nalog*",
    "bol|bole|boli|bola",
    "cisnieni*",
    "rak|raka|nowotw*",
    "serc*",
    "astm*",
    "artret*|reumat*|staw*",
    "zdrowi*|chor*|choroby",
    "aptek*|leki|lekarstw*",
    "pamiec|pamieci|demenc*|alzheimer*",
    "sluch|wzrok|oczy",
    "udar*",
    "menopauz*",
    "kolan*|plec*|kregoslup*",
    "aparat sluchowy",
    "bole glowy",
    "bol glowy",
    "nietrzymanie moczu",
    "rwa kulszowa",
    "e papieros",
    "waga ciala cukrzyka",
    "cukier|nadcisnienie|odwyk|okulista|szczepienie|szczepienia|szczepionka|padaczka|pochp|migrena|migreny|zeby|zab|"
    "stawy|staw|biodro|rak|nowotwor|chemioterapia|zawal|miazdzyca|tarczyca|nerki|watroba|alergia|alergie|astmatyk|oczy|"
    "jaskra|zacma|gluchota|niedoslysze|prostata|osteoporoza|parkinson|stwardnienie|rehabilitacja|fizjoterapia|"
    "fizjoterapeuta|tabletki|recepta|marihuana|kokaina|heroina|dopalacze|piwo|wodka|trzezwosc|aa|nalog|nikotyna|"
    "niepelnosprawnosc|niepelnosprawny|przewlekly|cisnienie|cholesterol|udarze",
    "astma|alkoholik|dentysta|dentysty|fizjo",
    NULL,
};

static const char *const family[] = {
    "dziec*|dziecko",
    "niemowl*|noworod*|maluch*|bobas*",
    "ciaz*|ciezarn*|porod|porod*",
    "rodzin*|rodzic*",
    "szkol*|przedszkol*|zlob*",
    "opieku*|opiekun*",
    "mama|mame|matka|samotn* ?matk*",
    "syn|syna|synem|cork*|corka|wnuk*",
    "nastolat*|mlodziez*|mlodych",
    "autyz*|adhd",
    "karmi* piersi*",
    "zabaw*",
    "opieka nad mezem",
    "opieka nad mama",
    "opieka nad chorym",
    "chorym mezem",
    "grupa dla mam",
    "odrabianie lekcji",
    "lekcje syna",
    "lekcji corki",
    "wozek dzieciecy",
    "mleko dla niemowlat",
    "zespol downa",
    "rodzina zastepcza",
    "samotny ojciec",
    "niania|niani|ojciec|ojcowie|tata|polozna|polkolonie|ferie|wakacje|swietlica|blizniaki|pieluchy|pieluszki|"
    "rodzenstwo|syn|corka|wnuczka|wnuk|babcia|dziadek|nastolatka|nastolatki|logopeda|dysleksja|bunt|adopcja|dziecka|"
    "dzieciom|dzieciaki|bobas|kolki|zabkowanie",
    "autyzm|autystyczny",
    NULL,
};

static const char *const frequent =
    "jak|jest|nie|tak|sie|mam|mnie|moj|moja|moje|mojego|mojej|ja|jestem|prosze|chce|potrzebuje|czy|co|gdzie|kiedy|dla|"
    "ze|od|za|juz|bardzo|tylko|moge|mozna|dzien|dobry|czesc|dziekuje|pani|ktos|cos|bedzie|sa|mieszkam|szukam|moim|nasz|"
    "tez|ale|albo|ktory|witam|poprosze|chcialbym|chcialabym|byc|mi|na|po|imie|nazywam|o|w|z|zeby|tu|pod|oraz|ma|mu|"
    "sobie|ktora|moga|musze|jakie|jakis|jakies|blisko|okolicy|pomoc|zajecia|grupa|grupe";

static const struct tongue_gloss glossary[] = {
    {"poniedzialek|poniedzialki|poniedzialku", "monday"},
    {"wtorek|wtorki|wtorku", "tuesday"},
    {"sroda|srode|srody", "wednesday"},
    {"czwartek|czwartki|czwartku", "thursday"},
    {"piatek|piatki|piatku", "friday"},
    {"sobota|sobote|soboty", "saturday"},
    {"niedziela|niedziele", "sunday"},
    {"rano|ranek|poranek|rana", "morning"},
    {"popoludnie|popoludniu", "afternoon"},
    {"wieczor|wieczorem|wieczorami", "evening"},
    {"dzisiaj|dzis", "today"},
    {"jutro", "tomorrow"},
    {"weekend|weekendy", "weekend"},
    {"darmowe|darmo|bezplatne|darmowy|bezplatnie", "free"},
    {"kobiet|kobiety|kobieta|pan", "women"},
    {"zawsze|obojetnie|dowolnie|kiedykolwiek", "anytime"},
    {NULL, NULL},
};

const struct tongue tongue_pl = {
    .code = "pl",
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
