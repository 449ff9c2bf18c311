// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-sitting-choice.h"

#include <glib/gi18n-lib.h>

#include "sam-reading.h"
#include "sam-sitting-words.h"
#include "sam-spoken-name.h"

/**
 * SamSittingChoice:
 *
 * What somebody chooses in a dilemma, and how surely. The options stand in the
 * order of the card, the one like the other. A choice is kept as soon as both
 * are said; whoever doubts has said both.
 */
struct _SamSittingChoice
{
  GtkBox parent_instance;

  SamSitting *sitting; /* (owned) (not nullable) */
  SamItem    *item;    /* (owned) (not nullable) */
  SamPick     pick;

  /* Children, not owned; the doubt comes after the options. */
  GtkCheckButton *options[SAM_ITEM_MAX_OPTIONS + 1];
  guint           n_options;
  GtkCheckButton *certainties[SAM_N_CERTAINTIES];
  GtkWidget      *certainty_box;
  gboolean        loading;
};

G_DEFINE_FINAL_TYPE (SamSittingChoice, sam_sitting_choice, GTK_TYPE_BOX)

enum
{
  CHOSEN,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static int
get_active (GtkCheckButton *const *buttons, guint n_buttons)
{
  for (guint i = 0; i < n_buttons; i++)
    if (gtk_check_button_get_active (buttons[i]))
      return (int) i;

  return -1;
}

/* Keeps what is chosen, as soon as all of it is. */
static void
update (SamSittingChoice *self)
{
  int option = get_active (self->options, self->n_options + 1);
  int certainty = get_active (self->certainties, SAM_N_CERTAINTIES);

  gtk_widget_set_visible (self->certainty_box,
                          option >= 0 && option < (int) self->n_options);
  if (self->loading)
    return;

  if (option == (int) self->n_options)
    sam_sitting_choose (self->sitting, self->pick, SAM_NO_OPTION, NULL,
                        SAM_CERTAINTY_DOUBT);
  else if (option >= 0 && certainty >= 0)
    sam_sitting_choose (self->sitting, self->pick, option,
                        sam_item_get_option_says (self->item, (guint) option),
                        (SamCertainty) certainty);
  g_signal_emit (self, signals[CHOSEN], 0);
}

static void
toggled_cb (GtkCheckButton *button, SamSittingChoice *self)
{
  if (gtk_check_button_get_active (button))
    update (self);
}

/* A button that is one of a row of which one can be chosen. */
static GtkCheckButton *
new_radio (SamSittingChoice *self, GtkCheckButton *first, const char *name)
{
  GtkCheckButton *button = GTK_CHECK_BUTTON (gtk_check_button_new ());

  if (first != NULL)
    gtk_check_button_set_group (button, first);
  sam_spoken_name_set (GTK_WIDGET (button), name);
  g_signal_connect_object (button, "toggled", G_CALLBACK (toggled_cb), self, 0);

  return button;
}

static GtkWidget *
new_option_content (SamItem *item, guint option)
{
  GtkWidget       *content = sam_reading_new_box (2);
  GtkWidget       *label;
  g_autofree char *value =
      g_strdup_printf (_ ("Value: %s"),
                       sam_item_get_option_value (item, option));
  g_autofree char *price =
      g_strdup_printf (_ ("Price: %s"),
                       sam_item_get_option_price (item, option));

  label = sam_reading_new_paragraph (sam_item_get_option_says (item, option));
  gtk_widget_add_css_class (label, "heading");
  gtk_box_append (GTK_BOX (content), label);
  gtk_box_append (GTK_BOX (content), sam_reading_new_paragraph (value));
  label = sam_reading_new_paragraph (price);
  gtk_widget_add_css_class (label, "dim-label");
  gtk_box_append (GTK_BOX (content), label);

  return content;
}

/* A press anywhere on an option chooses it. */
static void
pressed_cb (GtkGestureClick *gesture,
            int              n_press,
            double           x,
            double           y,
            GtkCheckButton  *button)
{
  gtk_check_button_set_active (button, TRUE);
}

static void
append_option (SamSittingChoice *self,
               guint             option,
               const char       *letter,
               const char       *says,
               GtkWidget        *content)
{
  GtkWidget       *row = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkGesture      *gesture = gtk_gesture_click_new ();
  g_autofree char *name = NULL;

  /* TRANSLATORS: a letter, and what that option says */
  name = g_strdup_printf (_ ("%s · %s"), letter, says);
  self->options[option] =
      new_radio (self, option > 0 ? self->options[0] : NULL, name);
  gtk_widget_set_valign (GTK_WIDGET (self->options[option]), GTK_ALIGN_START);

  gtk_widget_add_css_class (row, "sam-sitting-option");
  gtk_widget_add_css_class (row, "card");
  gtk_box_append (GTK_BOX (row), GTK_WIDGET (self->options[option]));
  content = sam_reading_new_badged (letter, content);
  gtk_widget_set_hexpand (content, TRUE);
  gtk_box_append (GTK_BOX (row), content);
  g_signal_connect_object (gesture, "pressed", G_CALLBACK (pressed_cb),
                           self->options[option], 0);
  gtk_widget_add_controller (row, GTK_EVENT_CONTROLLER (gesture));
  gtk_box_append (GTK_BOX (self), row);
}

static void
append_options (SamSittingChoice *self)
{
  self->n_options = sam_item_get_n_options (self->item);
  for (guint i = 0; i < self->n_options; i++)
    {
      const char letter[] = { (char) ('A' + i), '\0' };

      append_option (self, i, letter, sam_item_get_option_says (self->item, i),
                     new_option_content (self->item, i));
    }

  append_option (self, self->n_options, "T", _ ("I doubt, and choose none"),
                 sam_reading_new_paragraph (_ ("I doubt, and choose none")));
}

static void
append_certainties (SamSittingChoice *self)
{
  GtkWidget *row = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 18);
  GtkWidget *title = sam_reading_new_heading (_ ("How sure are you?"), 2);

  self->certainty_box =
      g_object_new (GTK_TYPE_BOX, "orientation", GTK_ORIENTATION_VERTICAL,
                    "spacing", 6, "accessible-role", GTK_ACCESSIBLE_ROLE_GROUP,
                    NULL);
  gtk_accessible_update_relation (GTK_ACCESSIBLE (self->certainty_box),
                                  GTK_ACCESSIBLE_RELATION_LABELLED_BY, title,
                                  NULL, -1);
  for (guint i = 0; i < SAM_N_CERTAINTIES; i++)
    {
      const char *name = sam_sitting_words_certainty (i);

      self->certainties[i] =
          new_radio (self, i > 0 ? self->certainties[0] : NULL, name);
      gtk_check_button_set_label (self->certainties[i], name);
      gtk_box_append (GTK_BOX (row), GTK_WIDGET (self->certainties[i]));
    }
  gtk_box_append (GTK_BOX (self->certainty_box), title);
  gtk_box_append (GTK_BOX (self->certainty_box), row);
  gtk_box_append (GTK_BOX (self), self->certainty_box);
}

/* What was chosen before somebody went away. */
static void
load (SamSittingChoice *self)
{
  int option = sam_sitting_get_option (self->sitting, self->pick);

  self->loading = TRUE;
  if (sam_sitting_has_choice (self->sitting, self->pick))
    {
      guint shown = option == SAM_NO_OPTION
                        ? self->n_options
                        : MIN ((guint) option, self->n_options);

      gtk_check_button_set_active (self->options[shown], TRUE);
      if (option != SAM_NO_OPTION)
        gtk_check_button_set_active (
            self->certainties[sam_sitting_get_certainty (self->sitting,
                                                         self->pick)],
            TRUE);
    }
  update (self);
  self->loading = FALSE;
}

static gboolean
sam_sitting_choice_grab_focus (GtkWidget *widget)
{
  SamSittingChoice *self = SAM_SITTING_CHOICE (widget);
  int               option = get_active (self->options, self->n_options + 1);

  return gtk_widget_grab_focus (
      GTK_WIDGET (self->options[option >= 0 ? option : 0]));
}

static void
sam_sitting_choice_dispose (GObject *object)
{
  SamSittingChoice *self = SAM_SITTING_CHOICE (object);

  g_clear_object (&self->sitting);
  g_clear_object (&self->item);

  G_OBJECT_CLASS (sam_sitting_choice_parent_class)->dispose (object);
}

static void
sam_sitting_choice_class_init (SamSittingChoiceClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = sam_sitting_choice_dispose;
  GTK_WIDGET_CLASS (klass)->grab_focus = sam_sitting_choice_grab_focus;

  /**
   * SamSittingChoice::chosen:
   *
   * What is chosen changed, or how surely.
   */
  signals[CHOSEN] =
      g_signal_new ("chosen", SAM_TYPE_SITTING_CHOICE, G_SIGNAL_RUN_LAST, 0,
                    NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
sam_sitting_choice_init (SamSittingChoice *self)
{
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self),
                                  GTK_ORIENTATION_VERTICAL);
  gtk_box_set_spacing (GTK_BOX (self), 10);
}

/**
 * sam_sitting_choice_new:
 * @sitting: (transfer none): where it is kept
 * @item: (transfer none): a dilemma
 * @pick: which of the two choices
 *
 * Returns: (transfer floating): the options, and what was chosen by now
 */
GtkWidget *
sam_sitting_choice_new (SamSitting *sitting, SamItem *item, SamPick pick)
{
  SamSittingChoice *self;

  g_return_val_if_fail (SAM_IS_SITTING (sitting), NULL);
  g_return_val_if_fail (SAM_IS_ITEM (item), NULL);
  g_return_val_if_fail (sam_item_get_n_options (item) > 0, NULL);
  g_return_val_if_fail (pick < SAM_N_PICKS, NULL);

  self = g_object_new (SAM_TYPE_SITTING_CHOICE, NULL);
  self->sitting = g_object_ref (sitting);
  self->item = g_object_ref (item);
  self->pick = pick;
  append_options (self);
  append_certainties (self);
  load (self);

  return GTK_WIDGET (self);
}

/**
 * sam_sitting_choice_press:
 * @keyval: A to D, 1 to 4, or T; large or small
 *
 * Chooses by a key. Then the keyboard is at how sure one is.
 *
 * Returns: whether that key is one of them
 */
gboolean
sam_sitting_choice_press (SamSittingChoice *self, guint keyval)
{
  guint option;

  g_return_val_if_fail (SAM_IS_SITTING_CHOICE (self), FALSE);

  keyval = gdk_keyval_to_lower (keyval);
  if (keyval == GDK_KEY_t)
    option = self->n_options;
  else if (keyval >= GDK_KEY_a && keyval < GDK_KEY_a + self->n_options)
    option = keyval - GDK_KEY_a;
  else if (keyval >= GDK_KEY_1 && keyval < GDK_KEY_1 + self->n_options)
    option = keyval - GDK_KEY_1;
  else
    return FALSE;

  gtk_check_button_set_active (self->options[option], TRUE);
  gtk_widget_grab_focus (GTK_WIDGET (
      option < self->n_options ? self->certainties[0] : self->options[option]));

  return TRUE;
}
