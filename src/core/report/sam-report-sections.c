// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-report-private.h"

#include <glib/gi18n-lib.h>

#include "sam-disclosure.h"

/*
 * What a report says: a function for each section, in the order of the table
 * at the end. To add one, write its function and put it in the table; every
 * form and the page on the screen show it then.
 *
 * The layer to share never holds what somebody wrote in their own words, a
 * name, or the order or time of a vote. Numbers come from the guard.
 */

/* The improvement points. Who takes one up is a name. */
static void
write_agreement (SamReport     *report,
                 SamReportPart *part,
                 SamAgreement  *agreement)
{
  const char      *owner = sam_agreement_get_owner (agreement);
  g_autofree char *sentence = sam_agreement_to_sentence (agreement);
  g_autofree char *words = sam_agreement_describe_return (agreement);
  g_autofree char *returns = g_strdup_printf (_ ("Comes back: %s"), words);

  sam_report_part_add (part, SAM_REPORT_AGREED, NULL, sentence);
  if (sam_report_get_layer (report) == SAM_REPORT_FOR_US && *owner != '\0')
    {
      g_autofree char *line =
          g_strdup_printf (_ ("Who takes this up: %s"), owner);

      sam_report_part_add (part, SAM_REPORT_DETAIL, NULL, line);
    }
  sam_report_part_add (part, SAM_REPORT_DETAIL, NULL, returns);
}

static void
write_agreed (SamReport *report, SamSession *session)
{
  SamReportPart *part;
  g_autoptr (GPtrArray) agreements = sam_session_list_agreements (session);

  if (agreements->len == 0)
    return;

  part = sam_report_add_part (report,
                              agreements->len == 1 ? _ ("Improvement point")
                                                   : _ ("Improvement points"),
                              NULL, NULL);
  for (guint i = 0; i < agreements->len; i++)
    write_agreement (report, part, g_ptr_array_index (agreements, i));
}

/* What came of one of before. What client or carer noticed is in somebody's
 * own words. */
static void
write_answer (SamReport *report, SamReportPart *part, SamAgreement *agreement)
{
  const char      *noticed = sam_agreement_get_noticed (agreement);
  g_autofree char *sentence = sam_agreement_to_sentence (agreement);

  sam_report_part_add (part, SAM_REPORT_AGREED, NULL, sentence);
  sam_report_part_add (part, SAM_REPORT_DETAIL, NULL,
                       sam_agreement_state_get_title (
                           sam_agreement_get_state (agreement)));
  if (sam_report_get_layer (report) == SAM_REPORT_FOR_US && *noticed != '\0')
    {
      g_autofree char *line = g_strdup_printf (_ ("Noticed: %s"), noticed);

      sam_report_part_add (part, SAM_REPORT_DETAIL, NULL, line);
    }
}

static void
write_looked_back (SamReport *report, SamSession *session)
{
  GPtrArray     *last_time = sam_session_get_last_time (session);
  SamReportPart *part = NULL;

  for (guint i = 0; i < last_time->len; i++)
    {
      SamAgreement *agreement = g_ptr_array_index (last_time, i);

      if (!sam_agreement_is_answered_in (agreement,
                                         sam_session_get_id (session)))
        continue;
      if (part == NULL)
        part = sam_report_add_part (report, _ ("What we agreed before"), NULL,
                                    NULL);
      write_answer (report, part, agreement);
    }
}

static gboolean
is_content (SamBlockKind kind)
{
  return kind == SAM_BLOCK_ITEM || kind == SAM_BLOCK_TOPIC ||
         kind == SAM_BLOCK_GUEST;
}

/* Whether the team has been there. */
static gboolean
was_reached (SamSession *session, guint position, SamSessionItem *item)
{
  return sam_session_item_get_seconds (item) > 0 ||
         sam_session_item_get_step (item) > 0 ||
         sam_session_get_position (session) == position;
}

/* Whether the team did not come to it: it was put off, or a prepared session is
 * over. */
static gboolean
was_left (SamSession *session, guint position, SamSessionItem *item)
{
  const gboolean is_over = sam_session_get_ended (session) != NULL &&
                           sam_session_item_get_planned (item) > 0;

  return (is_over || sam_session_item_is_parked (item)) &&
         !was_reached (session, position, item);
}

/* What is in every meeting says nothing about this one, unless somebody noted
 * something. What there was no time for has a list of its own. */
static gboolean
tells_of (SamSession *session, guint position, SamReportLayer layer)
{
  SamSessionItem *item = sam_session_get_item (session, position);

  if (layer == SAM_REPORT_FOR_US && *sam_session_item_get_note (item) != '\0')
    return TRUE;

  return is_content (sam_session_item_get_kind (item)) &&
         !was_left (session, position, item);
}

/* Returns: (transfer none): the title; a guest may be called by their name,
 *   which is not to share */
static const char *
get_title (SamSessionItem *item, SamReportLayer layer)
{
  const SamBlockKind kind = sam_session_item_get_kind (item);

  if (layer == SAM_REPORT_TO_SHARE && kind == SAM_BLOCK_GUEST)
    return sam_block_kind_get_title (kind);

  return sam_session_item_get_title (item);
}

/* Returns: (transfer none) (nullable): what stands under @title */
static const char *
get_origin (SamSessionItem *item, const char *title)
{
  const char *origin;

  if (sam_session_item_has_card (item))
    return sam_session_item_get_card_title (item);

  origin = sam_block_kind_get_title (sam_session_item_get_kind (item));

  return g_str_equal (origin, title) ? NULL : origin;
}

/* Returns: (transfer none) (nullable): the question that was put to the team;
 *   what the team wrote of a topic itself is not to share */
static const char *
get_question (SamSessionItem *self, SamReportLayer layer)
{
  SamItem *item = sam_session_item_get_item (self);

  if (item == NULL)
    return layer == SAM_REPORT_FOR_US ? sam_session_item_get_text (self) : NULL;
  if (sam_item_get_kind (item) == SAM_ITEM_DILEMMA &&
      sam_item_get_n_questions (item) > 0)
    return sam_item_get_question (item, 0);

  return NULL;
}

static void
write_ballot (SamReportPart *part, SamSessionItem *self)
{
  SamBallot       *ballot = sam_session_item_get_ballot (self);
  SamSums         *sums;
  g_autofree char *shift = NULL;
  g_autoptr (SamOutcome) outcome = NULL;

  if (ballot == NULL || (!sam_ballot_has_round (ballot, SAM_ROUND_BEFORE) &&
                         !sam_ballot_has_round (ballot, SAM_ROUND_AFTER)))
    return;

  outcome = sam_disclosure_ask (ballot, SAM_SURFACE_EXPORT);
  if (outcome == NULL)
    {
      sam_report_part_add (part, SAM_REPORT_SENTENCE, NULL,
                           _ ("There was a vote. Its outcome was not opened, "
                              "so it stays closed."));
      return;
    }

  shift = sam_outcome_describe_shift (outcome);
  sam_report_part_add (part, SAM_REPORT_SENTENCE, NULL, shift);
  sums = sam_sums_new_outcome (outcome, sam_session_item_get_item (self));
  if (sums != NULL)
    sam_report_part_add_sums (part, sums);
}

/* What people wrote about their choice: of the layer for us alone, as the guard
 * says for that surface. */
static void
write_reasons (SamReportPart *part, SamSessionItem *self)
{
  SamBallot *ballot = sam_session_item_get_ballot (self);
  g_auto (GStrv) reasons = NULL;

  if (ballot != NULL)
    reasons = sam_disclosure_ask_reasons (ballot, SAM_SURFACE_SUMMARY);

  for (guint i = 0; reasons != NULL && reasons[i] != NULL; i++)
    sam_report_part_add (part, SAM_REPORT_WORDS, i == 0 ? _ ("Reasons") : NULL,
                         reasons[i]);
}

static void
write_item (SamReport *report, SamSessionItem *item)
{
  const SamReportLayer layer = sam_report_get_layer (report);
  const char          *title = get_title (item, layer);
  SamReportPart       *part =
      sam_report_add_part (report, title, get_origin (item, title), item);

  sam_report_part_add (part, SAM_REPORT_QUESTION, NULL,
                       get_question (item, layer));
  write_ballot (part, item);
  if (layer == SAM_REPORT_FOR_US)
    {
      write_reasons (part, item);
      sam_report_part_add (part, SAM_REPORT_WORDS, _ ("Notes"),
                           sam_session_item_get_note (item));
    }
}

static void
write_items (SamReport *report, SamSession *session)
{
  for (guint i = 0; i < sam_session_get_n_items (session); i++)
    if (tells_of (session, i, sam_report_get_layer (report)))
      write_item (report, sam_session_get_item (session, i));
}

/* Three counts of hands, which everybody saw. */
static void
write_check_out (SamReport *report, SamSession *session)
{
  SamReportPart   *part;
  g_autofree char *counts =
      sam_check_out_describe (sam_session_get_check_out (session));

  if (counts == NULL)
    return;

  part =
      sam_report_add_part (report, sam_check_out_get_question (), NULL, NULL);
  sam_report_part_add (part, SAM_REPORT_SENTENCE, NULL, counts);
}

/* Adds the titles of what was put off until next time, or of what was skipped
 * otherwise. */
static void
write_left (SamReport *report, SamSession *session, gboolean parked)
{
  SamReportPart *part = NULL;

  for (guint i = 0; i < sam_session_get_n_items (session); i++)
    {
      SamSessionItem *item = sam_session_get_item (session, i);

      if (!is_content (sam_session_item_get_kind (item)) ||
          sam_session_item_is_parked (item) != parked ||
          !(parked || was_left (session, i, item)))
        continue;
      if (part == NULL)
        part = sam_report_add_part (report,
                                    parked ? _ ("Parked for next time")
                                           : _ ("Skipped"),
                                    NULL, NULL);
      sam_report_part_add (part, SAM_REPORT_POINT, NULL,
                           get_title (item, sam_report_get_layer (report)));
    }
}

static void
write_parked (SamReport *report, SamSession *session)
{
  write_left (report, session, TRUE);
}

static void
write_skipped (SamReport *report, SamSession *session)
{
  write_left (report, session, FALSE);
}

/* So that nobody looks for notes that are no more. */
static void
write_erased (SamReport *report, SamSession *session)
{
  SamReportPart   *part;
  g_autofree char *date = NULL;
  g_autofree char *sentence = NULL;

  if (sam_report_get_layer (report) != SAM_REPORT_FOR_US ||
      !sam_session_are_notes_erased (session))
    return;

  part = sam_report_add_part (report, _ ("Notes"), NULL, NULL);
  /* Translators: a date, in g_date_time_format() form. */
  date =
      g_date_time_format (sam_session_get_notes_end (session), _ ("%-d %B %Y"));
  sentence = g_strdup_printf (_ ("The notes of this session were erased on "
                                 "%s."),
                              date);
  sam_report_part_add (part, SAM_REPORT_SENTENCE, NULL, sentence);
}

/* What was agreed comes first: that is what people look for. */
static void (*const sections[]) (SamReport *report, SamSession *session) = {
  write_agreed, write_looked_back, write_items,  write_check_out,
  write_parked, write_skipped,     write_erased,
};

void
sam_report_write_sections (SamReport *self, SamSession *session)
{
  for (gsize i = 0; i < G_N_ELEMENTS (sections); i++)
    sections[i](self, session);
}
