// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-summary.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "sam-disclosure.h"

/* What Markdown would take for its own. */
#define SPECIAL "\\`*_{}[]<>#+|~"

/* Appends @text so that it reads as it was written: a line that begins with a
 * number or a hyphen does not become a list. */
static void
append_escaped (GString *markdown, const char *text)
{
  gboolean line_start = TRUE;

  for (const char *p = text; *p != '\0'; p++)
    {
      if (strchr (SPECIAL, *p) != NULL || (line_start && *p == '-'))
        g_string_append_c (markdown, '\\');
      if (*p == '.' && p > text && g_ascii_isdigit (p[-1]))
        g_string_append_c (markdown, '\\');
      g_string_append_c (markdown, *p);
      line_start = *p == '\n' || (line_start && *p == ' ');
    }
}

static void
append_heading (GString *markdown, const char *marks, const char *text)
{
  g_string_append_printf (markdown, "%s ", marks);
  append_escaped (markdown, text);
  g_string_append (markdown, "\n\n");
}

/* A row of the table: the option, or doubt and abstention by name. */
static void
append_choice (GString    *markdown,
               SamItem    *item,
               SamOutcome *outcome,
               SamChoice   choice)
{
  g_string_append (markdown, "| ");
  if (choice == SAM_CHOICE_DOUBT)
    g_string_append (markdown, _ ("I doubt"));
  else if (choice == SAM_CHOICE_ABSTAIN)
    g_string_append (markdown, _ ("No choice"));
  else
    {
      g_string_append_printf (markdown, "%c\\. ", 'A' + (char) choice);
      append_escaped (markdown, sam_item_get_option_says (item, choice));
    }
  g_string_append (markdown, " |");

  for (guint round = 0; round < SAM_N_ROUNDS; round++)
    if (sam_outcome_has_round (outcome, round))
      g_string_append_printf (markdown, " %u |",
                              sam_outcome_get_count (outcome, round, choice));
  g_string_append_c (markdown, '\n');
}

static void
append_counts (GString *markdown, SamItem *item, SamOutcome *outcome)
{
  g_string_append_printf (markdown, "| %s |", _ ("Choice"));
  for (guint round = 0; round < SAM_N_ROUNDS; round++)
    if (sam_outcome_has_round (outcome, round))
      g_string_append_printf (markdown, " %s |",
                              sam_outcome_get_word (outcome, round));

  g_string_append (markdown, "\n| --- |");
  for (guint round = 0; round < SAM_N_ROUNDS; round++)
    if (sam_outcome_has_round (outcome, round))
      g_string_append (markdown, " ---: |");
  g_string_append_c (markdown, '\n');

  for (guint choice = 0; choice < SAM_N_CHOICES; choice++)
    if (choice < sam_outcome_get_n_options (outcome) ||
        choice >= SAM_CHOICE_DOUBT)
      append_choice (markdown, item, outcome, choice);
  g_string_append_c (markdown, '\n');
}

static void
append_ballot (GString *markdown, SamItem *item, SamBallot *ballot)
{
  g_autoptr (SamOutcome) outcome = NULL;
  g_autofree char *shift = NULL;

  if (!sam_ballot_has_round (ballot, SAM_ROUND_BEFORE) &&
      !sam_ballot_has_round (ballot, SAM_ROUND_AFTER))
    return;

  outcome = sam_disclosure_ask (ballot, SAM_SURFACE_EXPORT);
  if (outcome == NULL)
    {
      g_string_append_printf (markdown, "%s\n\n",
                              _ ("There was a vote. Its outcome was not "
                                 "opened, so it "
                                 "stays closed."));
      return;
    }

  shift = sam_outcome_describe_shift (outcome);
  if (shift != NULL)
    g_string_append_printf (markdown, "%s\n\n", shift);
  if (sam_outcome_has_bars (outcome))
    append_counts (markdown, item, outcome);
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

/**
 * sam_summary_tells_of:
 * @position: of one of the items of @session
 * @layer: for us, or to share
 *
 * What is in every meeting says nothing about this one, unless somebody noted
 * something. Of a prepared session that is over, what there was no time for is
 * left out as well.
 *
 * Returns: whether the item has a place in a summary
 */
gboolean
sam_summary_tells_of (SamSession     *session,
                      guint           position,
                      SamSummaryLayer layer)
{
  SamSessionItem *item;

  g_return_val_if_fail (SAM_IS_SESSION (session), FALSE);
  g_return_val_if_fail (position < sam_session_get_n_items (session), FALSE);

  item = sam_session_get_item (session, position);
  if (layer == SAM_SUMMARY_FOR_US && *sam_session_item_get_note (item) != '\0')
    return TRUE;
  if (!is_content (sam_session_item_get_kind (item)))
    return FALSE;

  return sam_session_get_ended (session) == NULL ||
         sam_session_item_get_planned (item) == 0 ||
         was_reached (session, position, item);
}

/* Returns: (transfer none): what stands under the title */
static const char *
get_origin (SamSessionItem *self)
{
  if (sam_session_item_has_card (self))
    return sam_session_item_get_card_title (self);

  return sam_block_kind_get_title (sam_session_item_get_kind (self));
}

/* Returns: (transfer none) (nullable): the question that was put to the team;
 *   what the team wrote of a topic itself is not to share */
static const char *
get_question (SamSessionItem *self, SamSummaryLayer layer)
{
  SamItem    *item = sam_session_item_get_item (self);
  const char *text = sam_session_item_get_text (self);

  if (item == NULL)
    return layer == SAM_SUMMARY_FOR_US && *text != '\0' ? text : NULL;
  if (sam_item_get_kind (item) == SAM_ITEM_DILEMMA)
    return sam_item_get_question (item, 0);

  return NULL;
}

static void
append_item (GString *markdown, SamSessionItem *self, SamSummaryLayer layer)
{
  const char *title = sam_session_item_get_title (self);
  const char *origin = get_origin (self);
  const char *question = get_question (self, layer);

  append_heading (markdown, "##", title);
  if (!g_str_equal (title, origin))
    {
      g_string_append_c (markdown, '*');
      append_escaped (markdown, origin);
      g_string_append (markdown, "*\n\n");
    }

  if (question != NULL)
    {
      append_escaped (markdown, question);
      g_string_append (markdown, "\n\n");
    }

  if (sam_session_item_get_ballot (self) != NULL)
    append_ballot (markdown, sam_session_item_get_item (self),
                   sam_session_item_get_ballot (self));

  if (layer == SAM_SUMMARY_FOR_US && *sam_session_item_get_note (self) != '\0')
    {
      append_heading (markdown, "###", _ ("Notes"));
      append_escaped (markdown, sam_session_item_get_note (self));
      g_string_append (markdown, "\n\n");
    }
}

static void
append_agreement (GString        *markdown,
                  SamAgreement   *agreement,
                  SamSummaryLayer layer)
{
  g_autofree char *sentence = sam_agreement_to_sentence (agreement);

  append_heading (markdown, "##", _ ("Improvement point"));
  append_escaped (markdown, sentence);
  if (layer == SAM_SUMMARY_FOR_US &&
      *sam_agreement_get_owner (agreement) != '\0')
    {
      g_string_append (markdown, "\n\n");
      g_string_append_printf (markdown, "%s: ", _ ("Who takes this up"));
      append_escaped (markdown, sam_agreement_get_owner (agreement));
    }
  g_string_append (markdown, "\n\n");
}

/**
 * sam_summary_to_markdown:
 * @layer: for us, or to share; the layer to share holds no notes and no names
 *
 * Writes what a session came to. Counts of votes go through
 * sam_disclosure_ask().
 *
 * Returns: (transfer full): Markdown that ends in a newline
 */
char *
sam_summary_to_markdown (SamSession *session, SamSummaryLayer layer)
{
  GString         *markdown;
  SamAgreement    *agreement;
  g_autofree char *title = NULL;
  g_autofree char *date = NULL;

  g_return_val_if_fail (SAM_IS_SESSION (session), NULL);

  markdown = g_string_new (NULL);
  title = sam_session_dup_title (session);
  /* Translators: the date of a session, in g_date_time_format() form. */
  date = g_date_time_format (sam_session_get_started (session), _ ("%e %B %Y"));

  append_heading (markdown, "#", title);
  g_string_append_printf (markdown,
                          g_dngettext (GETTEXT_PACKAGE, "%s · %u person",
                                       "%s · %u people",
                                       sam_session_get_people (session)),
                          g_strstrip (date), sam_session_get_people (session));
  g_string_append (markdown, "\n\n");

  for (guint i = 0; i < sam_session_get_n_items (session); i++)
    if (sam_summary_tells_of (session, i, layer))
      append_item (markdown, sam_session_get_item (session, i), layer);

  agreement = sam_session_get_agreement (session);
  if (agreement != NULL && !sam_agreement_is_empty (agreement))
    append_agreement (markdown, agreement, layer);

  /* One newline at the end of the file. */
  g_string_truncate (markdown, markdown->len - 1);

  return g_string_free (markdown, FALSE);
}
