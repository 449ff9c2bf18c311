// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-console-check-out.h"

#include <glib/gi18n-lib.h>

#include "sam-spoken-name.h"

/**
 * SamConsoleCheckOut:
 *
 * Was this worth our time? Three answers with a face, a word and a count of
 * hands; what is counted here the room sees at once. It is there in the block
 * that closes a meeting.
 */
struct _SamConsoleCheckOut
{
  GtkBox parent_instance;

  GtkLabel *counts[SAM_N_WORTHS]; /* (unowned) */
  GtkLabel *left;                 /* (unowned) */
};

G_DEFINE_FINAL_TYPE (SamConsoleCheckOut, sam_console_check_out, GTK_TYPE_BOX)

static const char *const faces[SAM_N_WORTHS] = {
  [SAM_WORTH_YES] = "face-smile-symbolic",
  [SAM_WORTH_PARTLY] = "face-plain-symbolic",
  [SAM_WORTH_HARDLY] = "face-sad-symbolic",
};

static void
sam_console_check_out_class_init (SamConsoleCheckOutClass *klass)
{
}

static GtkWidget *
create_button (const char *icon,
               const char *action,
               SamWorth    worth,
               const char *name)
{
  GtkWidget *button = gtk_button_new_from_icon_name (icon);

  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "i", (int) worth);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), action);
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (button, "circular");
  gtk_widget_set_tooltip_text (button, name);
  sam_spoken_name_set (GTK_WIDGET (button), name);

  return button;
}

static void
add_answer (SamConsoleCheckOut *self, SamWorth worth)
{
  GtkWidget *row = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *face = gtk_image_new_from_icon_name (faces[worth]);
  GtkWidget *word = gtk_label_new (sam_worth_get_word (worth));
  /* Translators: of those who raise a hand for an answer, as "Yes" */
  g_autofree char *fewer =
      g_strdup_printf (_ ("%s: one hand fewer"), sam_worth_get_word (worth));
  g_autofree char *more =
      g_strdup_printf (_ ("%s: one hand more"), sam_worth_get_word (worth));

  gtk_image_set_pixel_size (GTK_IMAGE (face), 24);
  gtk_label_set_xalign (GTK_LABEL (word), 0);
  gtk_widget_set_hexpand (word, TRUE);
  gtk_widget_add_css_class (word, "heading");
  self->counts[worth] = GTK_LABEL (gtk_label_new ("0"));
  gtk_label_set_width_chars (self->counts[worth], 3);
  gtk_widget_add_css_class (GTK_WIDGET (self->counts[worth]), "numeric");

  gtk_box_append (GTK_BOX (row), face);
  gtk_box_append (GTK_BOX (row), word);
  gtk_box_append (GTK_BOX (row), create_button ("list-remove-symbolic",
                                                "live.unworth", worth, fewer));
  gtk_box_append (GTK_BOX (row), GTK_WIDGET (self->counts[worth]));
  gtk_box_append (GTK_BOX (row), create_button ("list-add-symbolic",
                                                "live.worth", worth, more));
  gtk_box_append (GTK_BOX (self), row);
}

static void
sam_console_check_out_init (SamConsoleCheckOut *self)
{
  GtkWidget *heading = gtk_label_new (sam_check_out_get_question ());

  gtk_orientable_set_orientation (GTK_ORIENTABLE (self),
                                  GTK_ORIENTATION_VERTICAL);
  gtk_box_set_spacing (GTK_BOX (self), 10);
  gtk_widget_add_css_class (GTK_WIDGET (self), "card");
  gtk_widget_add_css_class (GTK_WIDGET (self), "console-card");

  gtk_label_set_xalign (GTK_LABEL (heading), 0);
  gtk_label_set_wrap (GTK_LABEL (heading), TRUE);
  gtk_widget_add_css_class (heading, "heading");
  gtk_box_append (GTK_BOX (self), heading);

  for (guint worth = 0; worth < SAM_N_WORTHS; worth++)
    add_answer (self, worth);

  self->left = GTK_LABEL (gtk_label_new (NULL));
  gtk_label_set_xalign (self->left, 0);
  gtk_widget_add_css_class (GTK_WIDGET (self->left), "dim-label");
  gtk_box_append (GTK_BOX (self), GTK_WIDGET (self->left));
}

/**
 * sam_console_check_out_show:
 * @live: (transfer none): a running session
 *
 * Shows the counts as they are now. To be called at each change.
 */
void
sam_console_check_out_show (SamConsoleCheckOut *self, SamLive *live)
{
  const SamCheckOut *check_out;
  guint              people;
  g_autofree char   *left = NULL;

  g_return_if_fail (SAM_IS_CONSOLE_CHECK_OUT (self));
  g_return_if_fail (SAM_IS_LIVE (live));

  gtk_widget_set_visible (GTK_WIDGET (self), sam_live_is_at_check_out (live));
  check_out = sam_session_get_check_out (sam_live_get_session (live));
  people = sam_session_get_people (sam_live_get_session (live));

  for (guint worth = 0; worth < SAM_N_WORTHS; worth++)
    {
      g_autofree char *count = g_strdup_printf ("%u", check_out->counts[worth]);

      gtk_label_set_label (self->counts[worth], count);
    }

  left = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u of %u hand counted",
                                       "%u of %u hands counted", people),
                          sam_check_out_get_total (check_out), people);
  gtk_label_set_label (self->left, left);
}
