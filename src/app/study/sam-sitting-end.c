// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-sitting-page-private.h"

#include <glib/gi18n-lib.h>

#include "sam-reading.h"
#include "sam-sitting-words.h"

/* What shows when a sitting is finished: when it comes back, and how long it
 * took. Nothing is praised and nothing is marked. */

static void
show_return (GtkLabel *label, SamSitting *sitting)
{
  g_autofree char *words = sam_sitting_words_return (sitting);

  gtk_label_set_label (label, words);
}

static void
let_go_cb (GtkCheckButton *check, GParamSpec *pspec, SamSittingPage *self)
{
  GtkLabel *label = g_object_get_data (G_OBJECT (check), "returns");

  sam_sitting_set_let_go (self->sitting, gtk_check_button_get_active (check));
  show_return (label, self->sitting);
}

static void
append_let_go (SamSittingPage *self, GtkWidget *returns)
{
  GtkWidget *check =
      gtk_check_button_new_with_label (_ ("This need not come back"));

  g_object_set_data (G_OBJECT (check), "returns", returns);
  g_signal_connect_object (check, "notify::active", G_CALLBACK (let_go_cb),
                           self, 0);
  gtk_box_append (self->leaf_box, check);
}

/* Room-internal. */
void
sam_sitting_page_show_end (SamSittingPage *self)
{
  GtkWidget       *returns = sam_reading_new_paragraph ("");
  g_autofree char *time =
      sam_sitting_words_time (sam_sitting_get_seconds (self->sitting));
  gboolean comes_back =
      sam_sitting_get_return (self->sitting).day != SAM_NO_DAY;

  sam_reading_clear (self->leaf_box);
  gtk_box_append (self->leaf_box,
                  sam_reading_new_heading (sam_item_get_title (self->item), 1));
  gtk_box_append (self->leaf_box,
                  sam_reading_new_paragraph (_ ("This is done.")));
  show_return (GTK_LABEL (returns), self->sitting);
  gtk_box_append (self->leaf_box, returns);
  if (comes_back)
    append_let_go (self, returns);
  gtk_box_append (self->leaf_box, sam_reading_new_paragraph (time));

  gtk_label_set_label (self->progress, "");
  gtk_widget_set_visible (GTK_WIDGET (self->why_not), FALSE);
  gtk_widget_set_visible (GTK_WIDGET (self->back_button), FALSE);
  gtk_widget_set_visible (GTK_WIDGET (self->next_button), TRUE);
  gtk_button_set_label (self->next_button,
                        self->next != NULL ? self->next : _ ("Done"));
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self->next_button),
                                  "sitting.done");
  gtk_widget_grab_focus (GTK_WIDGET (self->next_button));
}
