/*
 * handle.h - what answers each route: reads the queue, fills a page's struct in, has it written.
 */
#ifndef DESK_HANDLE_H
#define DESK_HANDLE_H

#include "desk/desk.h"
#include "desk/page.h"

void handle_home(const struct visit *v, struct response *out);
void handle_asset(const struct visit *v, struct response *out);
void handle_sign_in_page(const struct visit *v, struct response *out);
void handle_sign_in(const struct visit *v, struct response *out);
/* The password has been worked out: by what it was for. */
void handle_worked_out(const struct visit *v, const struct sign_in_job *job, struct response *out);
void handle_sign_in_done(const struct visit *v, const struct sign_in_job *job, struct response *out);
void handle_account_done(const struct visit *v, const struct sign_in_job *job, struct response *out);
void handle_recover_done(const struct visit *v, const struct sign_in_job *job, struct response *out);
void handle_staff_add_done(const struct visit *v, const struct sign_in_job *job, struct response *out);
void handle_staff_reset_done(const struct visit *v, const struct sign_in_job *job, struct response *out);
void handle_confirm_done(const struct visit *v, const struct sign_in_job *job, struct response *out);
/* Has then answer once the reader's own password has come with the form; asks for it, saying what it is for (static),
 * until it is right. Whatever the form said is asked with it again: no other password may be in it. */
void handle_confirm(const struct visit *v, struct response *out, const char *what, sign_in_then *then);
/* What is wrong with the reader's own password, with the answer's status; NULL: nothing, or not that. */
const char *handle_unconfirmed(const struct sign_in_job *job, struct response *out);
/* Gives a job to the thread; false (and the job is gone, and the page says so) when too many wait. */
/* What is wrong with a new password at first sight; NULL: nothing. */
const char *handle_password_wrong(const struct visit *v, const char *user, const char *password);
/* Gives whoever is not signed in the cookie that the forms of the doors hang on. */
void handle_entrance(struct visit *v, struct response *out);
bool handle_work(const struct visit *v, struct response *out, struct sign_in_job *job);

void handle_account(const struct visit *v, struct response *out);
void handle_account_password(const struct visit *v, struct response *out);
void handle_session_end(const struct visit *v, struct response *out);
void handle_recover_page(const struct visit *v, struct response *out);
void handle_recover(const struct visit *v, struct response *out);
void handle_referral(const struct visit *v, struct response *out);
void handle_filed(const struct visit *v, struct response *out);
void handle_fhir(const struct visit *v, struct response *out);
void handle_patient(const struct visit *v, struct response *out);
void handle_directory(const struct visit *v, struct response *out);
void handle_directory_due(const struct visit *v, struct response *out);
void handle_directory_history(const struct visit *v, struct response *out);
void handle_activity(const struct visit *v, struct response *out);
void handle_activity_form(const struct visit *v, struct response *out);
void handle_activity_save(const struct visit *v, struct response *out);
void handle_activity_right(const struct visit *v, struct response *out);
void handle_activity_hide(const struct visit *v, struct response *out);
void handle_activity_show(const struct visit *v, struct response *out);
void handle_activity_settle(const struct visit *v, struct response *out);
void handle_activity_remove(const struct visit *v, struct response *out);
void handle_directory_apply(const struct visit *v, struct response *out);
void handle_import(const struct visit *v, struct response *out);
void handle_upload(const struct visit *v, struct response *out);
void handle_import_template(const struct visit *v, struct response *out);
void handle_import_do(const struct visit *v, struct response *out);
void handle_settings(const struct visit *v, struct response *out);
void handle_settings_save(const struct visit *v, struct response *out);
void handle_keys(const struct visit *v, struct response *out);
void handle_staff(const struct visit *v, struct response *out);
void handle_staff_add_page(const struct visit *v, struct response *out);
void handle_staff_add(const struct visit *v, struct response *out);
void handle_member(const struct visit *v, struct response *out);
void handle_member_role(const struct visit *v, struct response *out);
void handle_member_reset(const struct visit *v, struct response *out);
void handle_member_disable(const struct visit *v, struct response *out);
void handle_sign_out(const struct visit *v, struct response *out);
void handle_here(const struct visit *v, struct response *out);
void handle_live(const struct visit *v, struct response *out);
void handle_queue(const struct visit *v, struct response *out);
void handle_queue_part(const struct visit *v, struct response *out);
void handle_closed(const struct visit *v, struct response *out);
void handle_callback(const struct visit *v, struct response *out);
void handle_callback_part(const struct visit *v, struct response *out);
void handle_claim(const struct visit *v, struct response *out);
void handle_release(const struct visit *v, struct response *out);
void handle_attempt(const struct visit *v, struct response *out);
void handle_close(const struct visit *v, struct response *out);
void handle_note(const struct visit *v, struct response *out);
void handle_hand_over(const struct visit *v, struct response *out);
void handle_reopen(const struct visit *v, struct response *out);
void handle_merge(const struct visit *v, struct response *out);
void handle_cost(const struct visit *v, struct response *out);
void handle_text(const struct visit *v, struct response *out);
void handle_correct_page(const struct visit *v, struct response *out);
void handle_correct(const struct visit *v, struct response *out);
/* What a form says of a patient, and what is wrong with that (NULL nothing), at the field of that id. */
void handle_read_details(const struct visit *v, struct callback_details *d);
const char *handle_details_problem(const struct callback_details *d, const char **field);
void handle_new_page(const struct visit *v, struct response *out);
void handle_new(const struct visit *v, struct response *out);
void handle_texts(const struct visit *v, struct response *out);
void handle_report(const struct visit *v, struct response *out);
void handle_report_part(const struct visit *v, struct response *out);
void handle_report_print(const struct visit *v, struct response *out);
void handle_report_csv(const struct visit *v, struct response *out);
void handle_export_page(const struct visit *v, struct response *out);
void handle_export(const struct visit *v, struct response *out);

/* The frame of a page for this visit. */
struct page_frame handle_frame(const struct visit *v, const char *title);

/* A page with a title, a sentence and a way on; for whatever goes wrong. */
void handle_notice(const struct visit *v, struct response *out, int status, const char *title, const char *text);

/* A fault of the queue as a page: logged when it is the system's, told when it is a rule's. */
void handle_fault(const struct visit *v, struct response *out, const struct fault *fault);

/* The call-back's page again, with what is wrong with a form (NULL: nothing) at the field of that id. */
void handle_callback_with(
    const struct visit *v, struct response *out, const char *field, const char *problem, const char *draft);

#endif
