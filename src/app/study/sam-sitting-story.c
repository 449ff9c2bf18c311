// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-sitting-leaf-private.h"

#include <glib/gi18n-lib.h>

#include "sam-format.h"
#include "sam-item-links.h"
#include "sam-reading.h"
#include "sam-text-view.h"

/* Reading of somebody, thinking for oneself, hearing the others, and a plan of
 * one's own: what a case is, and a dilemma for the most part. */

/* What is new when it returns stands out. */
static void
append_variant (GtkBox *box, const SamSittingSubject *subject)
{
  SamText   *variant = sam_item_get_variant (subject->item);
  GtkWidget *text;

  if (variant == NULL || !sam_sitting_get_variant (subject->sitting))
    return;

  sam_leaf_append_heading (box, _ ("One thing is different now"));
  text = sam_text_view_new (variant);
  gtk_widget_add_css_class (text, "sam-barred");
  gtk_widget_add_css_class (text, "card-accent-bar");
  gtk_box_append (box, text);
}

/* Room-internal, like all below: with that many phases open. */
void
sam_leaf_append_story (GtkBox                  *box,
                       const SamSittingSubject *subject,
                       guint                    n_phases)
{
  sam_leaf_append_changed_text (box, subject);
  if (sam_item_get_kind (subject->item) == SAM_ITEM_DILEMMA)
    {
      sam_leaf_append_text (box, sam_item_get_situation (subject->item));
      sam_leaf_append_questions (box, subject->item);
      append_variant (box, subject);
      return;
    }

  for (guint i = 0; i < n_phases; i++)
    sam_leaf_append_text (box, sam_item_get_phase (subject->item, i));
  if (n_phases == sam_item_get_n_phases (subject->item))
    append_variant (box, subject);
}

/* The story once more, for who wants to look something up. */
static void
append_story_again (GtkBox *box, const SamSittingSubject *subject)
{
  GtkWidget *story = sam_reading_new_box (12);

  sam_leaf_append_story (GTK_BOX (story), subject,
                         sam_item_get_n_phases (subject->item));
  gtk_box_append (box,
                  sam_reading_new_expander (_ ("Read the story again"), story));
}

static void
dont_know_cb (GtkCheckButton *check, GParamSpec *pspec, SamSitting *sitting)
{
  sam_sitting_set_dont_know (sitting, gtk_check_button_get_active (check));
}

void
sam_leaf_append_reaction (GtkBox *box, const SamSittingSubject *subject)
{
  GtkWidget *dont_know;

  sam_leaf_append_questions (box, subject->item);
  sam_leaf_append_field (box, subject, SAM_SITTING_REACTION,
                         subject->last != NULL
                             ? _ ("What would you do now?")
                             : _ ("Your first thought: what would you do?"));

  dont_know = gtk_check_button_new_with_label (_ ("I don’t know yet"));
  gtk_check_button_set_active (GTK_CHECK_BUTTON (dont_know),
                               sam_sitting_get_dont_know (subject->sitting));
  g_signal_connect_object (dont_know, "notify::active",
                           G_CALLBACK (dont_know_cb), subject->sitting, 0);
  gtk_box_append (box, dont_know);
  append_story_again (box, subject);
}

static void
append_third_way (GtkBox *box, const SamSittingSubject *subject)
{
  SamText *third_way = sam_item_get_third_way (subject->item);

  if (third_way != NULL)
    gtk_box_append (box,
                    sam_reading_new_expander (_ ("Is there a third way?"),
                                              sam_text_view_new (third_way)));
}

void
sam_leaf_append_viewpoints (GtkBox *box, const SamSittingSubject *subject)
{
  sam_leaf_append_own (box, _ ("Your own thought"), subject->sitting,
                       SAM_SITTING_REACTION);
  for (guint seat = 0; seat < SAM_N_SEATS; seat++)
    {
      SamText *viewpoint = sam_item_get_viewpoint (subject->item, seat);

      if (viewpoint == NULL)
        continue;
      sam_leaf_append_heading (box, sam_format_seat (seat));
      sam_leaf_append_text (box, viewpoint);
    }
  append_third_way (box, subject);
  sam_leaf_append_last (box, subject);
  if (subject->reference != NULL)
    {
      sam_item_links_append_reporting_code (box, subject->item,
                                            subject->reference);
      sam_item_links_append_pages (box, subject->item, subject->reference);
    }
}

/* Of something that returned: what came of the plan of then. */
static void
append_last_plan (GtkBox *box, const SamSittingSubject *subject)
{
  if (subject->last == NULL)
    return;

  sam_leaf_append_own (box, _ ("Last time you wrote: if…"), subject->last,
                       SAM_SITTING_WHEN);
  sam_leaf_append_own (box, _ ("then I…"), subject->last, SAM_SITTING_THEN);
}

void
sam_leaf_append_plan (GtkBox *box, const SamSittingSubject *subject)
{
  SamItemKind kind = sam_item_get_kind (subject->item);

  sam_leaf_append_heading (box, _ ("In your own work"));
  sam_leaf_append_paragraph (
      box, _ ("Where do you meet this yourself? Make one small plan: a moment, "
              "and what you do then. You may leave it empty."));
  append_last_plan (box, subject);
  if (subject->last != NULL && kind == SAM_ITEM_CASE)
    sam_leaf_append_field (box, subject, SAM_SITTING_OUTCOME,
                           _ ("Having heard the others: what would you do "
                              "now?"));
  sam_leaf_append_field (box, subject, SAM_SITTING_WHEN, _ ("If…"));
  sam_leaf_append_field (box, subject, SAM_SITTING_THEN, _ ("then I…"));
  sam_leaf_append_dim (box,
                       _ ("Write no names of clients, carers or colleagues."));
}
