// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-session-summary.h"

#include <glib/gi18n-lib.h>

#include "sam-disclosure.h"
#include "sam-format.h"
#include "sam-outcome-table.h"
#include "sam-reading.h"
#include "sam-session-words.h"
#include "sam-summary.h"

/**
 * SamSessionSummary:
 *
 * What a session came to, to read: items, votes as far as they may be shown,
 * notes, and what was agreed.
 */
struct _SamSessionSummary
{
  GtkBox parent_instance;
};

G_DEFINE_FINAL_TYPE (SamSessionSummary, sam_session_summary, GTK_TYPE_BOX)

static void
sam_session_summary_class_init (SamSessionSummaryClass *klass)
{
}

static void
sam_session_summary_init (SamSessionSummary *self)
{
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self),
                                  GTK_ORIENTATION_VERTICAL);
  gtk_box_set_spacing (GTK_BOX (self), 10);
  gtk_widget_add_css_class (GTK_WIDGET (self), "sam-reading");
}

static void
append_dim (GtkBox *box, const char *text)
{
  GtkWidget *label = sam_reading_new_paragraph (text);

  gtk_widget_add_css_class (label, "dim-label");
  gtk_box_append (box, label);
}

static void
append_head (GtkBox *box, SamSession *session, GDateTime *now)
{
  g_autofree char *title = sam_session_dup_title (session);
  g_autofree char *moment =
      sam_format_moment (sam_session_get_started (session), now);
  g_autofree char *people =
      sam_format_people (sam_session_get_people (session));
  g_autofree char *line = NULL;

  gtk_box_append (box, sam_reading_new_heading (title, 1));
  /* TRANSLATORS: when a session was, and with how many people */
  line = g_strdup_printf (_ ("%s · %s"), moment, people);
  append_dim (box, line);

  if (sam_session_get_ended (session) == NULL)
    append_dim (box, _ ("This session was not closed. You can continue where "
                        "it stopped."));
}

/* Counts of votes come from the guard alone. */
static void
append_ballot (GtkBox *box, SamSessionItem *session_item)
{
  SamBallot       *ballot = sam_session_item_get_ballot (session_item);
  g_autofree char *shift = NULL;
  g_autoptr (SamOutcome) outcome = NULL;

  if (ballot == NULL || (!sam_ballot_has_round (ballot, SAM_ROUND_BEFORE) &&
                         !sam_ballot_has_round (ballot, SAM_ROUND_AFTER)))
    return;

  outcome = sam_disclosure_ask (ballot, SAM_SURFACE_SUMMARY);
  if (outcome == NULL)
    {
      append_dim (box, _ ("There was a vote. Its outcome was not opened, so it "
                          "stays closed."));
      return;
    }

  shift = sam_outcome_describe_shift (outcome);
  if (shift != NULL)
    gtk_box_append (box, sam_reading_new_paragraph (shift));
  if (sam_outcome_has_bars (outcome))
    gtk_box_append (box,
                    sam_outcome_table_new (outcome, sam_session_item_get_item (
                                                        session_item)));
}

/* Returns: (transfer full): what it is, of which card, and how long it took */
static char *
dup_line (SamSessionItem *session_item)
{
  guint minutes = (sam_session_item_get_seconds (session_item) + 30) / 60;
  g_autofree char *card = sam_session_words_origin (session_item);
  g_autofree char *spent = sam_format_minutes (minutes);
  g_autoptr (GStrvBuilder) parts = g_strv_builder_new ();
  g_auto (GStrv) strings = NULL;

  /* Phrases of their own, side by side. */
  g_strv_builder_add (parts, sam_session_words_kind (session_item));
  if (card != NULL)
    g_strv_builder_add (parts, card);
  if (minutes > 0)
    g_strv_builder_add (parts, spent);
  strings = g_strv_builder_end (parts);

  return g_strjoinv (" · ", strings);
}

/* Returns: (transfer none) (nullable): the question that was put to the team */
static const char *
get_question (SamSessionItem *session_item)
{
  SamItem    *item = sam_session_item_get_item (session_item);
  const char *text = sam_session_item_get_text (session_item);

  if (item == NULL)
    return *text != '\0' ? text : NULL;
  if (sam_item_get_kind (item) == SAM_ITEM_DILEMMA &&
      sam_item_get_n_questions (item) > 0)
    return sam_item_get_question (item, 0);

  return NULL;
}

static void
append_item (GtkBox *box, SamSessionItem *session_item)
{
  const char      *note = sam_session_item_get_note (session_item);
  const char      *question = get_question (session_item);
  GtkWidget       *group = sam_reading_new_box (8);
  GtkBox          *column = GTK_BOX (group);
  g_autofree char *colour = sam_session_words_class (session_item);
  g_autofree char *line = dup_line (session_item);

  gtk_widget_add_css_class (group, "sam-session-item");
  gtk_widget_add_css_class (group, "card");
  gtk_widget_add_css_class (group, colour);
  gtk_box_append (column, sam_reading_new_heading (sam_session_item_get_title (
                                                       session_item),
                                                   2));
  append_dim (column, line);

  if (question != NULL)
    gtk_box_append (column, sam_reading_new_barred (question));
  append_ballot (column, session_item);

  if (note != NULL && *note != '\0')
    {
      gtk_box_append (column, sam_reading_new_heading (_ ("Notes"), 3));
      gtk_box_append (column, sam_reading_new_paragraph (note));
    }
  gtk_box_append (box, group);
}

static void
append_agreement (GtkBox *box, SamAgreement *agreement)
{
  const char      *owner;
  g_autofree char *sentence = NULL;

  if (agreement == NULL || sam_agreement_is_empty (agreement))
    return;

  gtk_box_append (box, sam_reading_new_heading (_ ("Improvement point"), 2));
  sentence = sam_agreement_to_sentence (agreement);
  gtk_box_append (box, sam_reading_new_paragraph (sentence));

  owner = sam_agreement_get_owner (agreement);
  if (owner != NULL && *owner != '\0')
    {
      g_autofree char *line =
          g_strdup_printf (_ ("Who takes this up: %s"), owner);

      append_dim (box, line);
    }
}

/**
 * sam_session_summary_new:
 *
 * Returns: (transfer floating): an empty summary
 */
GtkWidget *
sam_session_summary_new (void)
{
  return g_object_new (SAM_TYPE_SESSION_SUMMARY, NULL);
}

/**
 * sam_session_summary_show:
 * @session: what to tell about
 * @now: what “today” is measured by
 */
void
sam_session_summary_show (SamSessionSummary *self,
                          SamSession        *session,
                          GDateTime         *now)
{
  GtkBox *box;

  g_return_if_fail (SAM_IS_SESSION_SUMMARY (self));
  g_return_if_fail (SAM_IS_SESSION (session));
  g_return_if_fail (now != NULL);

  box = GTK_BOX (self);
  sam_reading_clear (box);
  append_head (box, session, now);
  append_agreement (box, sam_session_get_agreement (session));
  for (guint i = 0; i < sam_session_get_n_items (session); i++)
    if (sam_summary_tells_of (session, i, SAM_SUMMARY_FOR_US))
      append_item (box, sam_session_get_item (session, i));
}
