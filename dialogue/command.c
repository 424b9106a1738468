/*
 * command.c - see command.h.
 */
#include "dialogue/command.h"

#include <string.h>

#include "dialogue/phrase.h"

/* Whole texts that are commands. Exact: what is nearly a command and nothing else gets the help text, which lists them.
 */
static const struct {
	enum act act;
	const char *pattern;
} commands[] = {
    {ACT_CANCEL, "?=please cancel|cancell|cancle|cancal|withdraw ?it ?my|the|that "
                 "?call|callback|request|ring|appointment ?back ?=please"},
    {ACT_CANCEL, "?=please ?no ?i ?do dont|not|stop|never ?want|need ?to ?you ?a|the|my|any "
                 "=ring|calling|ringing|phoning|callback ?me ?back ?anymore|now|again|any ?more ?=please"},
    {ACT_CANCEL, "?i no longer need|want ?a|the|my ?=ring|to ?be ?back|called ?me ?back"},
    {ACT_CANCEL, "?i changed ?my mind ?about ?the ?call"},
    {ACT_CANCEL, "cancel|cancell|cancle ?it ?=please ?=i ?do dont|no|not ?longer need|want ?it|the|a|this|that ?call "
                 "?anymore|now"},
    {ACT_CANCEL, "no need ?for ?to ?a =ring ?me ?back ?=please"},
    {ACT_CANCEL, "forget ?about ?it ?the ?call"},
    {ACT_CHANGE, "?=please ?can ?i|want|need ?to change|chage|chang|move|rearrange ?my|the|it "
                 "?call|callback|time|name|request ?back ?=please"},
    {ACT_CHANGE, "?can ?you ?please change|move|rearrange my|the call|callback|time|appointment ~"},
    {ACT_CHANGE, "change|chage|chang my|the name|number|time|times|day ~"},
    {ACT_CHANGE, "change|chage|chang it|that ?please to|for ~"},
    {ACT_CHANGE, "change|chage|chang ?it|that|this|me ?please to|for ?the ?next ?another ?this "
                 "monday|tuesday|wednesday|thursday|friday|mon|tue|tues|wed|weds|thu|thur|thurs|fri|morning|mornings|"
                 "afternoon|afternoons|evening|evenings|tomorrow|today|later|earlier|day|time|am|pm ?please ?instead"},
    {ACT_CHANGE, "wrong name|time"},
    {ACT_STATUS, "status|staus|statis|stauts ?=please"},
    {ACT_STATUS, "when|what|will|how ~ =you|i ?be ?going ?to =ring|called|rung|calling|ringing ?me ?back"},
    {ACT_STATUS, "when ?is|are|will ?my|the|you|i|someone ?be ?going ?to =ring|callback|calling|ringing|rung|called "
                 "?me|back ?back ?due"},
    {ACT_STATUS, "where ?am ?i in ?the queue|line|list"},
    {ACT_STATUS, "how long|much ?longer ?is|will|do|until ?the|it|i ?have ?to wait|queue|be|list|waiting|take"},
    {ACT_STATUS, "no|nobody|noone|no1|nobodys|hasnt|not|still ?one|has|had|got|heard|waiting ~ "
                 "called|rang|rung|phoned|call|callback ?me ?yet|back"},
    {ACT_STATUS, "when ~ get|have|expect|getting my|the|a call|callback|ring ?back"},
    {ACT_STATUS, "still waiting ?=please"},
    {ACT_STATUS, "?for how long ?now|=please|left"},
    {ACT_STATUS, "did you get my request|text|message"},
    {ACT_PRIVACY, "privacy|privicy|gdpr|confidential ?notice|policy ?=please"},
    {ACT_PRIVACY, "?is ?it|this confidential|private"},
    {ACT_PRIVACY,
        "who|what|how ~ see|sees|read|reads|do|store ?with ?my|this|these|the text|texts|number|data|messages|info"},
    {ACT_PRIVACY, "how|where|who ~ get|got|have|give|gave|found|find ?=you my ?phone ?mobile number|details|name"},
    {ACT_PRIVACY, "?why ?do =you have my ?phone ?mobile number|details|name"},
    {ACT_PRIVACY, "?who ?will ?can ?else ?is ?it ?does ?anyone ?anybody sees|see|read|reads ?my "
                  "this|these|it|texts|messages ?texts"},
    {ACT_HELP, "?hello ?is|are|am ?i ?this ?it =you|it|this|talking|texting|speaking ?to ?just a|an|real ?real ?actual "
               "robot|bot|computer|machine|person|human|scam|ai|chatbot|joke"},
    {ACT_HELP, "help|helpp|hellp|hlep|halp|menu|commands|info|options|list|keywords|topics|hi|hello|hey|hiya|hullo|"
               "test|testing"},
    {ACT_HELP,
        "?=please ?=i ?need|want ?some ?a ?bit|little|lot ?of help|hellp|hlep|support|advice ?me|us ?with ?=please"},
    {ACT_HELP, "?hi|hello ?=please can|could|will ?=you|anyone ?=please help ?me|us ?out ?=please"},
    {ACT_HELP, "?=please help|menu|commands|info|options|keywords|topics ?menu ?=please"},
    {ACT_HELP, "what|how ?do|does|can|is|are ?i|it|you|this|there|that|to ?to|for "
               "?do|offer|text|work|is|use|help|this|have ?with|this|me|it"},
    {ACT_HELP, "who|what is|are this|you|u"},
    {ACT_HELP, "whos this"},
    {ACT_HELP, "hi|hello|helo|hallo|hullo|hellow|ello|hai|hey|heya|hiya|heyy|yo|greetings|evening|morning "
               "?there|all|you|again|everyone|team|doctor|surgery|mate|love|sir|madam|anyone|fingerpost ?there|all"},
    {ACT_HELP, "what|whose|who ?is|whos this|your number|text|message|from ?for|from|about"},
    {ACT_HELP, "good morning|afternoon|evening|day ?all|=please"},
    {ACT_HELP, "?=please instructions|start menu|keywords"},
    {ACT_AGAIN, "repeat|again|pardon ?that ?=please"},
    {ACT_AGAIN, "say that again"},
    {ACT_AGAIN, "send ?it|that|me again"},
    {ACT_MORE, "?=please ?any ?show ?me more|mor|moer|moor|next|others|other ?ones|options|please|results|choices|list "
               "?=please"},
    {ACT_MORE, "?=please what|anything|something ?else|other else|others|more"},
    {ACT_MORE, "?is|are|got|have ?you ?there|got any|anymore more|others ?like ?this"},
    {ACT_MORE, "show|see|send ?me more|others|rest"},
    {ACT_MORE, "any ?more|anymore ?=please"},
    {ACT_MORE, "?any|see|show ?me ?some more groups|clubs|activities|things|choices|ideas|places|classes|suggestions "
               "?=please"},
    {ACT_BACK, "?=please ?go back|previous|bak|prev ?to ?the ?list ?=please"},
    {ACT_BACK, "list again"},
    {ACT_DETAILS, "?=please ?more|full "
                  "details|detials|detail|deatils|website|address|adress|info|information|link|postcode ?=please"},
    {ACT_DETAILS, "tell me more ?about ?it|that|this ?one ?=please"},
    {ACT_DETAILS, "?=please where|what|when is it|that|this ?on"},
    {ACT_DETAILS, "how|do ?do ?i|you get|book ?there|it ?on"},
    {ACT_DETAILS, "how much ?is|does ?it|this ?cost"},
    {ACT_YES, "yes|yeah|yep|yea|yup|ye|yh|aye|sure|yess|y ?=please ?=please"},
    {ACT_YES, "yes|ok|okay please|pls|plz"},
    {ACT_YES, "go on ?then"},
    {ACT_YES, "?yes|ok i ?would ?like ?that"},
    {ACT_NO, "no|nope|nah|n ?not|its|im ?fine|ok|today|thanks|thank|now|yet ?you ?=please"},
    {ACT_NO, "not now|yet|today|interested"},
    {ACT_NO, "im|i ?am fine|ok|good|alright|okay ?=please"},
    {ACT_THANKS,
        "thanks|thank|thankyou|thanx|thx|tx|ta|cheers|ok|okay|k|kk|great|lovely|perfect|fab|brilliant|cool|bye|"
        "goodnight|amazing|good|nice|alright|fine "
        "?=please|you|very|so|ok|for|much|lot|a|love|bye|lovely|great|night|that|your|thanks|all|again|done "
        "?you|much|very|so|lot|for|your|all|help|indeed|that|thanks ?much|for|your|help|very|all|that|bye|indeed|lot "
        "?your|help|much|kind|everything|that ?help|kindly|everything|much"},
    {ACT_THANKS,
        "?ok|okay|great|lovely|perfect|aw|aww thx|thanks|ta|cheers|thank|thankyou|ty|tysm|thnx|fanks|nice|bye "
        "?you|one|so ?much|very ?much ?for ?now "
        "hun|hunny|hon|mate|m8|love|luv|babe|darling|darlin|duck|pet|pal|bro|bruv|dear|guys|team|all|doc|everyone|"
        "xx|x|xxx|xxxx ?x|xx|xxx"},
    {ACT_THANKS, "ok ?thats great|good|fine|lovely ?thanks|thank ?you"},
    {ACT_THANKS, "much appreciated"},
    {ACT_THANKS, "you ?have|too|as|are|were ?been ?so ?very|well kind|helpful|welcome|well|star"},
    {ACT_THANKS, "that|it|this ?is|was ?very|so|really helpful|great|lovely|helped ?thanks|thank|thankyou ?you"},
    {ACT_ORGANISER, "organiser|organizer|organisers ?=please"},
    {ACT_PLAIN, "plain ?text|texts|letters ?=please"},
    {ACT_PLAIN, "bez ?polskich znakow|liter ?prosze"},
    {ACT_MARKED, "?=please plain off|no|end ?=please"},
    {ACT_MARKED, "no|not plain ?text|texts|letters ?=please"},
    {ACT_MARKED, "with ?the marks|accents ?on|again ?letters ?=please"},
    {ACT_MARKED, "?z polskimi znakami|literami ?prosze"},
    {ACT_MARKED, "?prosze polskie znaki|litery ?prosze"},
};

/*
 * The same however they are put: what asks for it, and beside it only the usual talk about being rung. A whole sentence
 * that says something else too is not a command.
 */
static const struct {
	enum act act;
	const char *pattern;
} askings[] = {
    {ACT_CANCEL, "cancel|cancell|cancle|cancal|withdraw|scrap|scratch ~ "
                 "call|callback|ring|request|appointment|phonecall|slot|back|calling|ringing|booking"},
    {ACT_CANCEL, "dont|not|never|no|without|stop|longer|nolonger|neednt ~ "
                 "ring|rings|ringing|call|calls|calling|callback|phone|phoning|phonecall|called|rung|phoned"},
    {ACT_CANCEL, "forget about|the|it ?that ?it ?the ?call|callback|ring"},
    {ACT_CANCEL, "changed|change my mind|minds"},
    {ACT_CHANGE, "change|chage|chang|changing|move|rearrange|reschedule|alter|amend|swap|switch|update|correct|edit ~ "
                 "call|callback|time|times|name|request|appointment|day|slot|booking|details|phonecall|ring|number"},
    {ACT_CHANGE, "different|another|earlier|later|better time|day|slot|times"},
    {ACT_CHANGE, "wrong|misspelt|mistyped|incorrect|bad name|time|day|times|number|phone"},
    {ACT_CHANGE, "ring|call|phone ?me ~ instead"},
    {ACT_CHANGE, "number|name|mobile|phone|time ?has|have|is ?just changed|change|different|wrong"},
    {ACT_CHANGE, "got|have|had ?a ?got ?a new number|phone|mobile|name"},
    {ACT_CHANGE, "ring|call|phone me ?on|at|in ?a different|another|later|earlier|instead ?time|day ?instead"},
    {ACT_STATUS,
        "when|whens|what|wheres|how|who ~ =ring|calls|rings|callback|called|rung|calling|ringing|back|hear|turn"},
    {ACT_STATUS, "whats|what|any|no ~ status|update|updates|news|progress|sign|happening"},
    {ACT_STATUS, "where ~ queue|line|list|am"},
    {ACT_STATUS, "how long|much|many ~ wait|queue|be|list|waiting|take|longer|front|ahead|before|til|till|until|line"},
    {ACT_STATUS, "is|are|isnt|arent =you|someone|anyone|nobody|they ?still ?ever going|gonna ?to|2 =ring"},
    {ACT_STATUS, "no|nobody|noone|nobodys|hasnt|havent|not|never|still|yet|didnt ~ "
                 "called|rang|rung|phoned|call|callback|heard|phone|ring|contact|contacted|ringing|hear"},
    {ACT_STATUS, "anyone|anybody|someone|you|they ~ looked|seen|read|dealt|got|picked|received|sorted ~ "
                 "request|message|text|call|callback|it"},
    {ACT_STATUS, "request|callback|message|text ~ gone|went|come|go|got|been through|received|logged|there|yet|in"},
    {ACT_STATUS, "said|promised|supposed|meant|told ~ ring|call|phone|called|rung ~ ~ "
                 "no|not|nobody|noone|hasnt|havent|didnt|nothing"},
    {ACT_STATUS, "still waiting"},
    {ACT_STATUS, "been waiting"},
    {ACT_STATUS, "forgot|forgotten|ignoring|ignored|lost ?about me|us|my"},
    {ACT_STATUS, "did|have ~ get|got|receive|received|see|seen ?my my|it|the|that request|text|message|msg"},
    {ACT_STATUS, "am i ?still on|in|next|still ?the ?on ?list|queue|waiting|next"},
    {ACT_STATUS, "my place|position|turn|number ?in"},
    {ACT_MORE, "next page|one|few|three|3|lot|results|ones|list"},
    {ACT_MORE, "show|see|send|give|got|any|are|is|anything ~ more|others|other|else|rest"},
    {ACT_MORE, "none of|any these|those|them"},
    {ACT_BACK, "go|take|back|previous ~ back|list|menu|page|previous|start|before"},
    {ACT_HELP, "what|how|which|who ~ do|does|work|works|use|offer|for|text|type|send|say|this|are|can|help|options|"
               "services|choices"},
    {ACT_HELP, "what|who ?can is|are|r ?on this|you|u|it"},
    {ACT_HELP, "dont|not|cant|confused|lost|stuck|struggling ~ understand|sure|know|work|use|get|text|do|this"},
    {ACT_DETAILS, "more|full|extra|further|any details|info|information|about"},
    {ACT_DETAILS, "tell|know|find ~ more|about"},
    {ACT_DETAILS,
        "where|what|when|how|whats|wheres|whens ~ is|it|that|address|postcode|time|cost|get|book|there|on|phone|"
        "number|website|open|start|much|join"},
};

/* What may stand beside each without making it something else. */
static const char *
talk_beside(enum act act)
{
	switch (act) {
	case ACT_CANCEL:
	case ACT_CHANGE:
	case ACT_STATUS:
		return "i|im|id|ive|ill|me|my|mine|you|u|ur|your|yous|youre|we|us|someone|somebody|anyone|anybody|"
		       "noone|one|"
		       "nobody|they|he|she|it|its|that|the|a|an|this|these|to|for|of|on|in|at|with|from|about|please|"
		       "pls|plz|"
		       "thanks|thank|ta|cheers|ok|okay|hi|hello|hey|sorry|actually|just|now|then|so|and|but|or|yet|"
		       "still|ever|"
		       "any|anymore|more|longer|again|back|today|tomorrow|soon|going|gonna|go|get|getting|got|be|been|"
		       "is|was|"
		       "are|am|will|would|could|can|cant|do|does|did|dont|have|has|had|having|need|needs|want|wants|"
		       "wanted|"
		       "wanting|like|bother|bothering|know|call|calls|called|calling|callback|ring|rings|ringing|rang|"
		       "rung|"
		       "phone|phoned|phoning|phonecall|request|requested|asked|appointment|booking|booked|slot|time|"
		       "times|"
		       "name|day|days|week|weeks|ages|hour|hours|wait|waiting|waited|list|queue|line|place|people|long|"
		       "much|"
		       "many|due|expect|supposed|meant|said|thought|think|when|what|whats|where|how|if|not|no|never|"
		       "all|"
		       "anything|fine|sorted|better|feel|feeling|mind|changed|xx|x|worker|link|team|surgery|ago|since|"
		       "last|"
		       "yesterday|monday|tuesday|wednesday|thursday|friday|bit|different|another|later|earlier|instead|"
		       "which|after|morning|afternoon|evening|next|contact|contacted|out|off|there|forgotten|forgot|"
		       "ahead|youd|theyd|promised|told|put|down|gave|given|wrote|typed|spelt|entered|gone|through|went|"
		       "come|logged|1|2|3|4|5|6|"
		       "7|8|9|10|"
		       "two|three|four|five|few|couple|whole|"
		       "looked|seen|dealt|picked|received|request|message|text|wondering|wonder|check|checking|let|"
		       "tell|up|in|longer|needed|take|has|hear|heard|thanks|love|"
		       "by";
	default:
		return "i|im|id|me|my|you|u|ur|your|we|us|it|its|that|the|a|an|this|these|those|them|there|to|for|of|"
		       "on|in|"
		       "at|with|about|please|pls|plz|thanks|thank|ta|ok|okay|hi|hello|hey|sorry|just|now|so|and|any|"
		       "anything|"
		       "more|else|other|others|all|one|ones|is|are|am|r|was|be|will|would|could|can|do|does|did|dont|"
		       "have|has|"
		       "got|get|need|want|like|know|what|whats|where|wheres|when|whens|how|which|who|show|see|send|"
		       "give|"
		       "list|options|choices|results|not|no|cant|text|texting|texts|work|works|use|used|service|thing|"
		       "stuff|"
		       "things|help|offer|see|xx|x|even|really|sure|suitable|me|good|number|address|postcode|phone|"
		       "website|"
		       "time|much|cost|costs|open|go|going|back|page|few|bit|lot|menu|up|here|mean|means|exactly|say|"
		       "type|"
		       "tell|find|out|tho|then|join|start|starts|book|info|information|details|u|like|understand|"
		       "possible";
	}
}

bool
command_find(const struct words *ws, enum act *act)
{
	for (size_t i = 0; i < sizeof commands / sizeof *commands; i++)
		if (phrase_whole(ws, commands[i].pattern)) {
			*act = commands[i].act;
			return true;
		}
	return false;
}

bool
command_in(const struct tongue *tongue, const struct words *ws, enum act *act)
{
	static const struct {
		enum tongue_table table;
		enum act act;
	} all[] = {{TONGUE_CANCEL, ACT_CANCEL}, {TONGUE_CHANGE, ACT_CHANGE}, {TONGUE_STATUS, ACT_STATUS},
	    {TONGUE_HELP, ACT_HELP}, {TONGUE_MORE, ACT_MORE}, {TONGUE_BACK, ACT_BACK}, {TONGUE_DETAILS, ACT_DETAILS},
	    {TONGUE_YES, ACT_YES}, {TONGUE_NO, ACT_NO}, {TONGUE_THANKS, ACT_THANKS}};
	for (size_t i = 0; tongue && i < sizeof all / sizeof *all; i++)
		if (phrase_whole_any(ws, tongue->tables[all[i].table])) {
			*act = all[i].act;
			return true;
		}
	return false;
}

bool
command_asked(const struct words *ws, bool surgery, enum act *act)
{
	bool found = false;
	struct words copy = *ws;
	bool of_phones = phrase_find(ws, "use|using|learn|teach|work|works|fix|charge|buy ~ phone|mobile", NULL, NULL);
	for (size_t i = 0; i < sizeof askings / sizeof *askings && ws->n <= 16 && !found && !of_phones; i++) {
		size_t at, length;
		bool request =
		    askings[i].act == ACT_CANCEL || askings[i].act == ACT_CHANGE || askings[i].act == ACT_STATUS;
		if ((surgery && !request) || !phrase_find(ws, askings[i].pattern, &at, &length))
			continue;
		words_use(&copy, at, length);
		for (size_t k = 0; k < ws->n && askings[i].act == ACT_CHANGE; k++)
			copy.w[k].used |= ws->w[k].folded[0] != '\0' &&
			                  strspn(ws->w[k].folded, "+0123456789") == strlen(ws->w[k].folded);
		found = phrase_only(&copy, talk_beside(askings[i].act));
		memcpy(copy.w, ws->w, sizeof copy.w);
		*act = askings[i].act;
	}
	words_finish(&copy);
	return found;
}
