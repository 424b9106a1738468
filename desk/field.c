#include "desk/field.h"

#include <stdbool.h>
#include <string.h>

const char *
field_value(const struct field_form *x, const struct field *f)
{
	if (x->typed != NULL)
		return form_value(x->typed, f->name);
	return f->value != NULL ? f->value : "";
}

static bool
is_wrong(const struct field_form *x, const char *name)
{
	return x->problem != NULL && x->field != NULL && strcmp(x->field, name) == 0;
}

void
field_wrong(const struct field_form *x, const char *name)
{
	if (is_wrong(x, name))
		html_add(x->h, "<p class=\"wrong\" id=\"%s-wrong\"><span class=\"hidden\">Error: </span>%s</p>", name,
		    x->problem);
}

/* By what a field is described to those who do not see it. */
static void
described(const struct field_form *x, const struct field *f)
{
	bool wrong = is_wrong(x, f->name);
	if (f->hint == NULL && !wrong)
		return;
	html_add(x->h, " aria-describedby=\"");
	if (f->hint != NULL)
		html_add(x->h, wrong ? "%s-hint " : "%s-hint", f->name);
	if (wrong)
		html_add(x->h, "%s-wrong", f->name);
	html_add(x->h, wrong ? "\" aria-invalid=\"true\"" : "\"");
}

static void
hint(const struct field_form *x, const struct field *f)
{
	if (f->hint != NULL)
		html_add(x->h, "<span class=\"hint\" id=\"%s-hint\">%s</span>", f->name, f->hint);
	field_wrong(x, f->name);
}

static void
begin(const struct field_form *x, const struct field *f)
{
	html_add(x->h, "<div class=\"field%s\"><label for=\"%s\">%s</label>", is_wrong(x, f->name) ? " bad" : "",
	    f->name, f->label);
	hint(x, f);
}

void
field_input(const struct field_form *x, const struct field *f)
{
	const char *complete = f->complete != NULL ? f->complete : "off";
	begin(x, f);
	if (f->lines > 0)
		html_add(x->h, "<textarea id=\"%s\" name=\"%s\" rows=\"%d\" maxlength=\"%d\" autocomplete=\"%s\"",
		    f->name, f->name, f->lines, f->most > 0 ? f->most : 100, complete);
	else
		html_add(x->h, "<input id=\"%s\" name=\"%s\" type=\"%s\" maxlength=\"%d\" autocomplete=\"%s\"", f->name,
		    f->name, f->type != NULL ? f->type : "text", f->most > 0 ? f->most : 100, complete);
	if (f->class != NULL)
		html_add(x->h, " class=\"%s\"", f->class);
	described(x, f);
	if (f->lines > 0)
		html_add(x->h, ">\n%s</textarea></div>\n", field_value(x, f));
	else if (f->type != NULL && strcmp(f->type, "password") == 0)
		html_add(x->h, "></div>\n"); /* never sent back */
	else
		html_add(x->h, " value=\"%s\"></div>\n", field_value(x, f));
}

void
field_radios(const struct field_form *x, const struct field *f, const struct field_choice *choices)
{
	const char *chosen = field_value(x, f);
	html_add(x->h, "<fieldset id=\"%s\" tabindex=\"-1\" class=\"%s\"", f->name, is_wrong(x, f->name) ? "bad" : "");
	described(x, f);
	html_add(x->h, "><legend>%s</legend>", f->label);
	hint(x, f);
	for (const struct field_choice *c = choices; c->code != NULL; c++) {
		html_add(x->h, "<div class=\"radio\"><input type=\"radio\" name=\"%s\" value=\"%s\" id=\"%s-%s\"",
		    f->name, c->code, f->name, c->code);
		html_add(x->h, strcmp(chosen, c->code) == 0 ? " checked" : "");
		html_add(x->h, "><label for=\"%s-%s\">%s", f->name, c->code, c->words);
		if (c->hint != NULL)
			html_add(x->h, "<span class=\"hint\">%s</span>", c->hint);
		html_add(x->h, "</label></div>");
	}
	html_add(x->h, "</fieldset>\n");
}

void
field_select(const struct field_form *x, const struct field *f, const struct field_choice *choices)
{
	const char *chosen = field_value(x, f);
	begin(x, f);
	html_add(x->h, "<select id=\"%s\" name=\"%s\"", f->name, f->name);
	described(x, f);
	html_add(x->h, ">");
	for (const struct field_choice *c = choices; c->code != NULL; c++)
		html_add(x->h,
		    strcmp(chosen, c->code) == 0 ? "<option value=\"%s\" selected>%s</option>"
		                                 : "<option value=\"%s\">%s</option>",
		    c->code, c->words);
	html_add(x->h, "</select></div>\n");
}

void
field_tick(const struct field_form *x, const struct field *f)
{
	bool ticked = strcmp(field_value(x, f), "yes") == 0;
	html_add(x->h, "<div class=\"%s\">", is_wrong(x, f->name) ? "bad" : "");
	field_wrong(x, f->name);
	html_add(x->h, "<div class=\"radio\"><input type=\"checkbox\" id=\"%s\" name=\"%s\" value=\"yes\"", f->name,
	    f->name);
	html_add(x->h, ticked ? " checked" : "");
	described(x, f);
	html_add(x->h, "><label for=\"%s\">%s", f->name, f->label);
	if (f->hint != NULL)
		html_add(x->h, "<span class=\"hint\" id=\"%s-hint\">%s</span>", f->name, f->hint);
	html_add(x->h, "</label></div></div>\n");
}
