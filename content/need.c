/*
 * need.c - the table of needs.
 *
 * Tiles and hints are in words that a child of nine to eleven reads; "I look after someone" is there because few carers
 * call themselves that. Keywords are as text_fold leaves them, misspellings and everyday words with the rest; a word
 * stands under one need only. HELP, YES, MORE and STOP are commands of the dialogue and stand under none.
 */
#include "content/need.h"

#include <strings.h>

#include "content/language.h"

#define KEYWORDS(...) ((const char *const[]){__VA_ARGS__, NULL})
#define TYPES(...) ((const int[]){__VA_ARGS__, 0})

#define CHOICES 8

static const struct need needs[] = {
    {
        .code = "FRIENDS",
        .tile = SAY_LATER("Meet people"),
        .hint = SAY_LATER("Coffee mornings, lunch clubs, someone to talk to"),
        .keywords = KEYWORDS("friends", "friend", "freinds", "frends", "friendship", "lonely", "lonley", "loneley",
            "lonelyness", "loneliness", "alone", "isolated", "meet", "meet people", "club", "clubs", "lunch",
            "lunch club", "coffee", "coffee morning", "tea", "chat", "company", "befriend", "befrend", "befriending",
            "older", "older people", "elderly", "old", "social", "socialise", "day centre", "community", "church",
            "mosque", "temple", "gurdwara", "mandir"),
        .service_types = TYPES(1806, 640, 296, 1149, 1813, 297),
    },
    {
        .code = "ACTIVE",
        .tile = SAY_LATER("Get moving"),
        .hint = SAY_LATER("Dancing, walking, swimming, chair exercise"),
        .keywords = KEYWORDS("active", "activ", "move", "moving", "get moving", "exercise", "exersise", "exersize",
            "excersise", "excercise", "excersize", "dance", "danse", "dancing", "danceing", "tea dance", "bhangra",
            "sport", "sports", "walk", "walks", "walking", "walkin", "gym", "swim", "swiming", "swimming", "fit",
            "fitness", "keep fit", "bowls", "yoga", "chair yoga", "tai chi", "taichi", "pilates", "football", "footy",
            "footie", "walking football", "cricket", "badminton", "running", "cycling", "bike", "weight", "lose weight",
            "diet", "falls", "balance"),
        .service_types = TYPES(641, 1789, 1793, 1674, 1791),
    },
    {
        .code = "LEARN",
        .tile = SAY_LATER("Hobbies and learning"),
        .hint = SAY_LATER("Art, music, history, gardens, English, computers"),
        .keywords =
            KEYWORDS("learn", "learning", "hobby", "hobbies", "hobbys", "history", "histry", "historey", "heritage",
                "art", "arts", "craft", "crafts", "knitting", "sewing", "music", "sing", "singing", "choir", "library",
                "libary", "books", "reading", "garden", "gardening", "gardning", "allotment", "cooking", "volunteer",
                "volunter", "volenteer", "voluntier", "volunteering", "english", "learn english", "esol", "computer",
                "computers", "computor", "internet", "online", "course", "class", "classes", "photography", "chess"),
        .service_types = TYPES(620, 437, 1791, 27, 461, 1113),
    },
    {
        .code = "MONEY",
        .tile = SAY_LATER("Money, debt and work"),
        .hint = SAY_LATER("Bills, benefits, food, finding work"),
        .keywords = KEYWORDS("money", "mony", "monney", "debt", "debts", "dept", "det", "debit", "bill", "bills",
            "budget", "buget", "budgeting", "benefit", "benefits", "benifit", "benifits", "benefitts",
            "universal credit", "uc", "pip", "pension", "pension credit", "tax", "council tax", "food", "food bank",
            "foodbank", "hungry", "job", "jobs", "job centre", "jobcentre", "work", "unemployed", "skint", "broke",
            "bailiff", "bailiffs", "baliff", "loan", "loans", "loan shark", "gas", "electric", "electricity", "energy",
            "fuel", "gambling"),
        .service_types = TYPES(190, 1818, 343),
    },
    {
        .code = "HOME",
        .tile = SAY_LATER("Housing and living at home"),
        .hint = SAY_LATER("Rent, repairs, a cold home, help at home, getting about"),
        .keywords = KEYWORDS("home", "house", "housing", "houseing", "housng", "homeless", "homless", "homelessness",
            "nowhere to live", "rent", "rent arrears", "eviction", "evicsion", "evicted", "landlord", "landlady",
            "council house", "repair", "repairs", "damp", "mould", "mold", "cold", "cold home", "heating", "care",
            "home care", "help at home", "homehelp", "transport", "lift", "taxi", "bus pass", "blue badge",
            "social worker", "socialworker", "social services", "hospital", "home from hospital", "handyman",
            "equipment", "stairlift", "meals", "meals on wheels"),
        .service_types = TYPES(652, 112, 107, 242, 204, 205, 209, 272, 221, 833),
    },
    {
        .code = "MIND",
        .tile = SAY_LATER("Feeling low or worried"),
        .hint = SAY_LATER("Stress, worry, low mood, grief, sleep"),
        .keywords = KEYWORDS("mind", "mental", "mental health", "mentalhealth", "sad", "low", "feeling low", "down",
            "worry", "worries", "worried", "worryed", "stress", "stres", "stressed", "stressd", "anxiety", "anxity",
            "anxeity", "anxious", "depressed", "depresed", "depression", "depresion", "grief", "greif", "grieving",
            "bereavement", "berevement", "bereaved", "loss", "talk", "someone to talk to", "counselling", "counseling",
            "therapy", "panic", "panick", "panic attack", "sleep", "insomnia", "mood", "nerves", "ptsd"),
        .service_types = TYPES(1284, 328, 163),
    },
    {
        .code = "HEALTH",
        .tile = SAY_LATER("Health, drink and drugs"),
        .hint = SAY_LATER("Long illness, diabetes, stopping smoking, pain"),
        .keywords = KEYWORDS("health", "helth", "diabetes", "diabetis", "diebetes", "diabeties", "diabetic", "sugar",
            "smoking", "smokeing", "smoke", "stop smoking", "stopsmoking", "quit smoking", "cigarettes", "vape",
            "vaping", "paan", "shisha", "drink", "drinking", "alcohol", "alcohole", "alchol", "alchohol", "drugs",
            "drug", "weed", "cannabis", "khat", "chemist", "pharmacy", "farmacy", "pharmacist", "pain", "back pain",
            "arthritis", "asthma", "copd", "stroke", "heart", "blood pressure", "cancer", "dementia", "memory",
            "long covid", "eyes", "sight", "hearing", "health check", "menopause"),
        .service_types = TYPES(1807, 199, 1747, 730, 202, 205, 1803),
    },
    {
        .code = "FAMILY",
        .tile = SAY_LATER("Children, families and carers"),
        .hint = SAY_LATER("Babies, young people, \"I look after someone\""),
        .keywords = KEYWORDS("family", "familys", "families", "famly", "kids", "kid", "child", "children", "childen",
            "childrens", "childcare", "baby", "babies", "babys", "toddler", "todler", "toddlers", "stay and play",
            "nursery", "nursary", "playgroup", "school", "pregnant", "pregnent", "pregnancy", "maternity", "midwife",
            "breastfeeding", "parent", "parents", "parenting", "mum", "mums", "dad", "dads", "carer", "carers",
            "carrer", "caring", "look after someone", "i look after someone", "youth", "young people", "teenager",
            "autism", "send"),
        .service_types = TYPES(831, 643, 927, 1741, 298, 300, 1755),
    },
    {
        .code = NEED_CALLME,
        .tile = SAY_LATER("Not sure? Ask for a call"),
        .hint = SAY_LATER("We ring you and talk about what would help"),
        .keywords = KEYWORDS("call", "cal", "call me", "callme", "call back", "callback", "ring", "ring me", "phone",
            "phone me", "link", "link worker", "linkworker", "not sure", "unsure", "social prescribing",
            "social prescriber", "someone to ring me"),
        .service_types = TYPES(0),
    },
    {
        .code = NEED_NOW,
        .tile = SAY_LATER("Need help now?"),
        .hint = SAY_LATER("Emergencies, or when you do not feel safe"),
        .keywords = KEYWORDS("now", "help now", "999", "111", "112", "urgent", "urgant", "emergency", "emergancy",
            "emergencey", "crisis", "crysis", "safe", "unsafe", "not safe", "scared", "suicide", "suicidal", "sucide",
            "kill", "kill myself", "die", "want to die", "hurt", "hurt myself", "self harm", "selfharm", "overdose",
            "abuse", "abused", "domestic abuse", "violence", "rape", "samaritans", "shout"),
        .service_types = TYPES(1816, 1284),
    },
};

#define NEEDS (sizeof needs / sizeof *needs)
_Static_assert(NEEDS == CHOICES + 2, "eight choices, the call and the help");

const struct need *
need_all(size_t *n)
{
	if (n)
		*n = NEEDS;
	return needs;
}

size_t
need_choices(void)
{
	return CHOICES;
}

const struct need *
need_by_code(const char *code)
{
	for (size_t i = 0; code && i < NEEDS; i++)
		if (strcasecmp(needs[i].code, code) == 0)
			return &needs[i];
	return NULL;
}

static bool
has_keyword(const struct need *need, const char *folded)
{
	for (const char *const *word = need->keywords; *word; word++)
		if (**word == *folded && strcmp(*word, folded) == 0)
			return true;
	return false;
}

const struct need *
need_by_keyword(const char *folded)
{
	for (size_t i = 0; folded && i < NEEDS; i++)
		if (has_keyword(&needs[i], folded))
			return &needs[i];
	return NULL;
}
