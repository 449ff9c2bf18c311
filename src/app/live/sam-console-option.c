// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-console-option.h"

#include <glib/gi18n-lib.h>

#include "sam-spoken-name.h"

/**
 * SamConsoleOption:
 *
 * One choice on the console: its letter, what it says, the value behind it.
 * In a round by hands it has a field for the count, and that field is the
 * only place where the count can be seen.
 */
struct _SamConsoleOption
{
  GtkBox parent_instance;

  /* Template */
  GtkLabel      *letter;
  GtkLabel      *says;
  GtkLabel      *value;
  GtkLabel      *counts;
  GtkSpinButton *hands;
  GtkAdjustment *adjustment;

  SamLive  *live; /* (owned) (nullable): %NULL after dispose */
  SamChoice choice;
  gboolean  loading;
};

G_DEFINE_FINAL_TYPE (SamConsoleOption, sam_console_option, GTK_TYPE_BOX)

static void
hands_changed_cb (GtkSpinButton *hands, SamConsoleOption *self)
{
  if (self->loading || self->live == NULL)
    return;

  sam_live_set_hands (self->live, self->choice,
                      (guint) gtk_spin_button_get_value_as_int (hands));
  /* More hands than people are refused; the field then shows what holds. */
  sam_console_option_update (self, NULL);
}

static void
sam_console_option_dispose (GObject *object)
{
  SamConsoleOption *self = SAM_CONSOLE_OPTION (object);

  g_clear_object (&self->live);

  G_OBJECT_CLASS (sam_console_option_parent_class)->dispose (object);
}

static void
sam_console_option_class_init (SamConsoleOptionClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = sam_console_option_dispose;

  gtk_widget_class_set_template_from_resource (
      widget_class, SAM_RESOURCE_BASE "/ui/live/sam-console-option.ui");
  gtk_widget_class_bind_template_child (widget_class, SamConsoleOption, letter);
  gtk_widget_class_bind_template_child (widget_class, SamConsoleOption, says);
  gtk_widget_class_bind_template_child (widget_class, SamConsoleOption, value);
  gtk_widget_class_bind_template_child (widget_class, SamConsoleOption, counts);
  gtk_widget_class_bind_template_child (widget_class, SamConsoleOption, hands);
  gtk_widget_class_bind_template_child (widget_class, SamConsoleOption,
                                        adjustment);
  gtk_widget_class_bind_template_callback (widget_class, hands_changed_cb);
}

static void
sam_console_option_init (SamConsoleOption *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static void
show_option (SamConsoleOption *self, SamItem *item)
{
  const char       letter[] = { (char) ('A' + self->choice), '\0' };
  g_autofree char *value = NULL;

  /* Translators: the value behind an option of a dilemma */
  value = g_strdup_printf (_ ("Value: %s"),
                           sam_item_get_option_value (item, self->choice));
  gtk_label_set_label (self->letter, letter);
  gtk_label_set_label (self->says,
                       sam_item_get_option_says (item, self->choice));
  gtk_label_set_label (self->value, value);
}

/**
 * sam_console_option_new:
 * @live: (transfer none): a session that is at a dilemma
 * @choice: one of its options, doubt or abstention
 *
 * Returns: (transfer floating): a line of the console
 */
GtkWidget *
sam_console_option_new (SamLive *live, SamChoice choice)
{
  SamConsoleOption *self;
  g_autofree char  *name = NULL;

  g_return_val_if_fail (SAM_IS_LIVE (live), NULL);

  self = g_object_new (SAM_TYPE_CONSOLE_OPTION, NULL);
  self->live = g_object_ref (live);
  self->choice = choice;

  if (choice == SAM_CHOICE_DOUBT)
    {
      gtk_label_set_label (self->letter, "T");
      gtk_label_set_label (self->says, _ ("I doubt"));
    }
  else if (choice == SAM_CHOICE_ABSTAIN)
    {
      gtk_label_set_label (self->letter, "–");
      gtk_label_set_label (self->says, _ ("No choice"));
    }
  else
    {
      show_option (self,
                   sam_session_item_get_item (sam_live_get_slide_item (live)));
    }

  name =
      g_strdup_printf (_ ("Hands for: %s"), gtk_label_get_label (self->says));
  sam_spoken_name_set (GTK_WIDGET (self->hands), name);
  sam_console_option_update (self, NULL);

  return GTK_WIDGET (self);
}

/**
 * sam_console_option_update:
 * @outcome: (transfer none) (nullable): what may be shown on the console
 *
 * Shows how things stand now. Doubt and abstention are there only while hands
 * are counted, or when there were any.
 */
void
sam_console_option_update (SamConsoleOption *self, SamOutcome *outcome)
{
  gboolean         counting;
  gboolean         told = FALSE;
  g_autofree char *words = NULL;

  g_return_if_fail (SAM_IS_CONSOLE_OPTION (self));

  counting = sam_live_has_round (self->live) &&
             sam_live_get_way (self->live) == SAM_WAY_HANDS;

  self->loading = TRUE;
  gtk_adjustment_set_upper (self->adjustment,
                            sam_live_get_n_voters (self->live));
  gtk_spin_button_set_value (self->hands,
                             counting
                                 ? sam_live_get_hands (self->live, self->choice)
                                 : 0);
  self->loading = FALSE;
  gtk_widget_set_visible (GTK_WIDGET (self->hands), counting);

  if (outcome != NULL)
    {
      words = sam_outcome_describe_choice (outcome, self->choice);
      for (guint round = 0; round < SAM_N_ROUNDS; round++)
        told |= sam_outcome_get_count (outcome, round, self->choice) > 0;
    }
  gtk_label_set_label (self->counts, words != NULL ? words : "");
  gtk_widget_set_visible (GTK_WIDGET (self->counts), words != NULL);
  gtk_widget_set_visible (GTK_WIDGET (self->value),
                          words == NULL && self->choice < SAM_CHOICE_DOUBT);
  gtk_widget_set_visible (GTK_WIDGET (self),
                          self->choice < SAM_CHOICE_DOUBT || counting || told);
}
