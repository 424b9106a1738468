#include "desk/route.h"

#include "desk/handle.h"

static const struct route ROUTES[] = {
    {"GET", "/", MAY_ANYBODY, false, handle_home},
    {"GET", "/assets/desk.css", MAY_ANYBODY, true, handle_asset},
    {"GET", "/assets/desk.js", MAY_ANYBODY, true, handle_asset},
    {"GET", "/assets/desk.svg", MAY_ANYBODY, true, handle_asset},
    {"GET", "/sign-in", MAY_ANYBODY, false, handle_sign_in_page},
    {"POST", "/sign-in", MAY_ANYBODY, false, handle_sign_in},
    {"POST", "/sign-out", MAY_STAFF, false, handle_sign_out},
    {"GET", "/here", MAY_STAFF, false, handle_here},
    {"GET", "/still", MAY_STAFF, true, handle_here},
    {"GET", "/live", MAY_STAFF, true, handle_live},
    {"GET", "/queue", MAY_STAFF, false, handle_queue},
    {"GET", "/queue/quiet", MAY_STAFF, true, handle_queue},
    {"GET", "/queue/part", MAY_STAFF, true, handle_queue_part},
    {"GET", "/closed", MAY_REVIEW, false, handle_closed},
    {"GET", "/callback/*", MAY_STAFF, false, handle_callback},
    {"GET", "/callback/*/part", MAY_STAFF, true, handle_callback_part},
    {"POST", "/callback/*/claim", MAY_STAFF, false, handle_claim},
    {"POST", "/callback/*/release", MAY_STAFF, false, handle_release},
    {"POST", "/callback/*/attempt", MAY_STAFF, false, handle_attempt},
    {"POST", "/callback/*/close", MAY_STAFF, false, handle_close},
    {"POST", "/callback/*/note", MAY_STAFF, false, handle_note},
    {"POST", "/callback/*/hand-over", MAY_STAFF, false, handle_hand_over},
    {"POST", "/callback/*/reopen", MAY_REVIEW, false, handle_reopen},
    {"POST", "/callback/*/merge", MAY_STAFF, false, handle_merge},
    {"POST", "/callback/*/text", MAY_STAFF, false, handle_text},
    {"GET", "/callback/*/referral", MAY_REVIEW, false, handle_referral},
    {"POST", "/callback/*/filed", MAY_REVIEW, false, handle_filed},
    {"GET", "/callback/*/fhir", MAY_REVIEW, false, handle_fhir},
    {"GET", "/callback/*/correct", MAY_STAFF, false, handle_correct_page},
    {"POST", "/callback/*/correct", MAY_STAFF, false, handle_correct},
    {"GET", "/callback/*/patient", MAY_STAFF, false, handle_patient},
    {"POST", "/cost", MAY_STAFF, false, handle_cost},
    {"GET", "/new", MAY_STAFF, false, handle_new_page},
    {"POST", "/new", MAY_STAFF, false, handle_new},
    {"GET", "/texts", MAY_REVIEW, false, handle_texts},
    {"GET", "/report", MAY_MANAGE, false, handle_report},
    {"GET", "/report/part", MAY_MANAGE, true, handle_report_part},
    {"GET", "/report/print", MAY_MANAGE, false, handle_report_print},
    {"GET", "/report/csv", MAY_MANAGE, false, handle_report_csv},
    {"GET", "/export", MAY_MANAGE, false, handle_export_page},
    {"POST", "/export", MAY_MANAGE, false, handle_export},
    {"GET", "/recover", MAY_ANYBODY, false, handle_recover_page},
    {"POST", "/recover", MAY_ANYBODY, false, handle_recover},
    {"GET", "/account", MAY_STAFF, false, handle_account},
    {"POST", "/account/password", MAY_STAFF, false, handle_account_password},
    {"POST", "/session/*/end", MAY_STAFF, false, handle_session_end},
    {"GET", "/directory", MAY_STAFF, false, handle_directory},
    {"GET", "/directory/due", MAY_STAFF, false, handle_directory_due},
    {"GET", "/directory/history", MAY_EDIT, false, handle_directory_history},
    {"GET", "/directory/activity", MAY_STAFF, false, handle_activity},
    {"GET", "/directory/add", MAY_EDIT, false, handle_activity_form},
    {"POST", "/directory/add", MAY_EDIT, false, handle_activity_save},
    {"GET", "/directory/edit", MAY_EDIT, false, handle_activity_form},
    {"POST", "/directory/edit", MAY_EDIT, false, handle_activity_save},
    {"POST", "/directory/right", MAY_STAFF, false, handle_activity_right},
    {"POST", "/directory/hide", MAY_EDIT, false, handle_activity_hide},
    {"POST", "/directory/show", MAY_EDIT, false, handle_activity_show},
    {"POST", "/directory/settle", MAY_EDIT, false, handle_activity_settle},
    {"POST", "/directory/remove", MAY_EDIT, false, handle_activity_remove},
    {"POST", "/directory/apply", MAY_EDIT, false, handle_directory_apply},
    {"GET", "/directory/import", MAY_MANAGE, false, handle_import},
    {"GET", "/directory/template", MAY_MANAGE, false, handle_import_template},
    {"POST", "/directory/upload", MAY_MANAGE, false, handle_upload},
    {"POST", "/directory/import", MAY_MANAGE, false, handle_import_do},
    {"GET", "/settings", MAY_MANAGE, false, handle_settings},
    {"POST", "/settings", MAY_MANAGE, false, handle_settings_save},
    {"GET", "/keys", MAY_STAFF, false, handle_keys},
    {"GET", "/staff", MAY_MANAGE, false, handle_staff},
    {"GET", "/staff/add", MAY_MANAGE, false, handle_staff_add_page},
    {"POST", "/staff/add", MAY_MANAGE, false, handle_staff_add},
    {"GET", "/staff/*", MAY_MANAGE, false, handle_member},
    {"POST", "/staff/*/role", MAY_MANAGE, false, handle_member_role},
    {"POST", "/staff/*/password", MAY_MANAGE, false, handle_member_reset},
    {"POST", "/staff/*/disable", MAY_MANAGE, false, handle_member_disable},
};

const struct route *
route_all(size_t *n)
{
	*n = sizeof ROUTES / sizeof ROUTES[0];
	return ROUTES;
}

static bool
matches(const char *pattern, const char *path, char *id)
{
	size_t before = strcspn(pattern, "*");
	if (pattern[before] == '\0')
		return strcmp(pattern, path) == 0;
	const size_t uuid = UUID_TEXT - 1;
	if (strncmp(pattern, path, before) != 0 || strlen(path) < before + uuid)
		return false;
	char found[UUID_TEXT];
	memcpy(found, path + before, uuid);
	found[uuid] = '\0';
	if (!uuid_valid(found) || strcmp(path + before + uuid, pattern + before + 1) != 0)
		return false;
	memcpy(id, found, UUID_TEXT);
	return true;
}

const struct route *
route_find(const char *method, const char *path, char *id, bool *known)
{
	const char *asked = strcmp(method, "HEAD") == 0 ? "GET" : method;
	*known = false;
	for (size_t i = 0; i < sizeof ROUTES / sizeof ROUTES[0]; i++) {
		if (!matches(ROUTES[i].path, path, id))
			continue;
		*known = true;
		if (strcmp(ROUTES[i].method, asked) == 0)
			return &ROUTES[i];
	}
	return NULL;
}

bool
route_allows(const struct route *r, bool signed_in, enum staff_role role)
{
	if (r->may == MAY_ANYBODY)
		return true;
	return signed_in && (r->may & MAY(role)) != 0;
}
