// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-sitting-page-private.h"

#include <glib/gi18n-lib.h>

#include "sam-reading.h"
#include "sam-sitting-choice.h"
#include "sam-sitting-field.h"

/* From leaf to leaf, by buttons and keys. Letters and Space act only while
 * nobody writes; arrows leave a row of choices to GTK. */

static guint
count (SamSittingPage *self)
{
  SamSittingSubject subject;

  sam_sitting_page_get_subject (self, &subject);

  return sam_leaf_count (&subject);
}

static guint
get_place (SamSittingPage *self)
{
  return MIN (sam_sitting_get_place (self->sitting), count (self) - 1);
}

static gboolean
may_go_on (SamSittingPage *self)
{
  SamSittingSubject subject;

  if (self->finished)
    return FALSE;
  sam_sitting_page_get_subject (self, &subject);

  return sam_leaf_may_go_on (&subject, self->leaf);
}

/* Returns: (nullable): the first of that type on the leaf */
static GtkWidget *
find (GtkWidget *root, GType type)
{
  if (g_type_is_a (G_OBJECT_TYPE (root), type))
    return root;

  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find (child, type);

      if (found != NULL)
        return found;
    }

  return NULL;
}

/* Room-internal: the keyboard goes to where something is asked, else to the
 * way on. */
gboolean
sam_sitting_page_focus_leaf (SamSittingPage *self)
{
  GtkWidget *box = GTK_WIDGET (self->leaf_box);
  GtkWidget *wanted = NULL;

  if (self->leaf.kind == SAM_LEAF_FIRST_CHOICE ||
      self->leaf.kind == SAM_LEAF_SECOND_CHOICE)
    wanted = find (box, SAM_TYPE_SITTING_CHOICE);
  else if (sam_leaf_is_answer (self->leaf))
    wanted = find (box, GTK_TYPE_BUTTON);
  else
    wanted = find (box, SAM_TYPE_SITTING_FIELD);
  if (wanted == NULL)
    wanted = GTK_WIDGET (self->next_button);

  return gtk_widget_grab_focus (wanted);
}

static void
show_progress (SamSittingPage *self)
{
  g_autofree char *words = NULL;

  /* TRANSLATORS: which leaf of how many */
  words = g_strdup_printf (_ ("%u of %u"), get_place (self) + 1, count (self));
  gtk_label_set_label (self->progress, words);
}

/* Room-internal: what can be done now follows from the sitting. */
void
sam_sitting_page_update (SamSittingPage *self)
{
  gboolean on;
  gboolean answer;

  if (self->sitting == NULL || self->finished)
    return;

  on = may_go_on (self);
  answer = sam_leaf_is_answer (self->leaf);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "sitting.next", on);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "sitting.back",
                                 get_place (self) > 0);
  gtk_widget_set_visible (GTK_WIDGET (self->next_button), !answer);
  gtk_widget_set_visible (GTK_WIDGET (self->why_not), !on && !answer);
  gtk_label_set_label (self->why_not, sam_leaf_why_not (self->leaf));
  gtk_button_set_label (self->next_button, get_place (self) + 1 < count (self)
                                               ? _ ("Next")
                                               : _ ("Finish"));
}

/* Room-internal: the leaf of the place where the sitting is. */
void
sam_sitting_page_show_leaf (SamSittingPage *self)
{
  SamSittingSubject subject;

  sam_sitting_page_get_subject (self, &subject);
  self->leaf = sam_leaf_get (&subject, get_place (self));
  sam_reading_clear (self->leaf_box);
  gtk_box_append (self->leaf_box,
                  sam_reading_new_heading (sam_item_get_title (self->item), 1));
  sam_leaf_append (self->leaf_box, &subject, self->leaf);

  gtk_button_set_label (self->back_button, _ ("Back"));
  gtk_widget_set_visible (GTK_WIDGET (self->back_button), TRUE);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self->next_button),
                                  "sitting.next");
  show_progress (self);
  sam_sitting_page_update (self);
  gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (
                                self->scroller),
                            0);
  sam_sitting_page_focus_leaf (self);
}

static void
go_to (SamSittingPage *self, guint place)
{
  sam_sitting_page_keep_time (self);
  sam_sitting_set_place (self->sitting, place);
  sam_sitting_page_show_leaf (self);
}

static void
go_on (SamSittingPage *self)
{
  guint next = get_place (self) + 1;

  if (next < count (self))
    go_to (self, next);
  else
    sam_sitting_page_finish (self);
}

static void
next_action (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  SamSittingPage *self = SAM_SITTING_PAGE (widget);

  if (may_go_on (self))
    go_on (self);
}

static void
back_action (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  SamSittingPage *self = SAM_SITTING_PAGE (widget);
  guint           place = get_place (self);

  if (!self->finished && place > 0)
    go_to (self, place - 1);
}

/* Answers to a tip */

static void
will_try_action (GtkWidget  *widget,
                 const char *action_name,
                 GVariant   *parameter)
{
  SamSittingPage *self = SAM_SITTING_PAGE (widget);

  sam_sitting_set_will_try (self->sitting, TRUE);
  go_on (self);
}

static void
not_now_action (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  SamSittingPage *self = SAM_SITTING_PAGE (widget);

  sam_sitting_set_will_try (self->sitting, FALSE);
  sam_sitting_page_finish (self);
}

static void
tried_action (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  SamSittingPage *self = SAM_SITTING_PAGE (widget);

  sam_sitting_set_not_yet (self->sitting,
                           g_str_equal (action_name, "sitting.not-yet"));
  sam_sitting_set_let_go (self->sitting,
                          g_str_equal (action_name, "sitting.let-go"));
  go_on (self);
}

/* Keys */

static GtkWidget *
get_focus (GtkWidget *widget)
{
  GtkRoot *root = gtk_widget_get_root (widget);

  return root != NULL ? gtk_root_get_focus (root) : NULL;
}

static gboolean
is_writing (GtkWidget *widget)
{
  GtkWidget *focus = get_focus (widget);

  return GTK_IS_TEXT_VIEW (focus) || GTK_IS_EDITABLE (focus);
}

/* Scrolls by a screenful if there is more.
 *
 * Returns: whether there was */
static gboolean
scroll (SamSittingPage *self, gboolean down)
{
  GtkAdjustment *adjustment =
      gtk_scrolled_window_get_vadjustment (self->scroller);
  double value = gtk_adjustment_get_value (adjustment);
  double page = gtk_adjustment_get_page_size (adjustment);
  double end = gtk_adjustment_get_upper (adjustment) - page;

  if (down ? value + 1 >= end : value <= 0)
    return FALSE;

  gtk_adjustment_set_value (adjustment, value + (down ? 0.9 : -0.9) * page);

  return TRUE;
}

typedef enum
{
  TURN_NEXT,     /* the next leaf */
  TURN_DOWN,     /* the same, but what is below comes first */
  TURN_PREVIOUS, /* the leaf before */
  TURN_UP,
} Turn;

static gboolean
turn_cb (GtkWidget *widget, GVariant *parameter, gpointer user_data)
{
  SamSittingPage *self = SAM_SITTING_PAGE (widget);
  Turn            turn = (Turn) g_variant_get_int32 (parameter);
  gboolean        on = turn == TURN_NEXT || turn == TURN_DOWN;

  if (self->sitting == NULL || is_writing (widget) ||
      g_strcmp0 (gtk_stack_get_visible_child_name (self->stack), "leaf") != 0)
    return GDK_EVENT_PROPAGATE;
  if ((turn == TURN_NEXT || turn == TURN_PREVIOUS) &&
      GTK_IS_CHECK_BUTTON (get_focus (widget)))
    return GDK_EVENT_PROPAGATE;

  if ((turn == TURN_DOWN || turn == TURN_UP) && scroll (self, on))
    return GDK_EVENT_STOP;
  if (self->finished)
    return GDK_EVENT_PROPAGATE;

  return gtk_widget_activate_action (widget,
                                     on ? "sitting.next" : "sitting.back",
                                     NULL);
}

static gboolean
letter_cb (GtkWidget *widget, GVariant *parameter, gpointer user_data)
{
  SamSittingPage *self = SAM_SITTING_PAGE (widget);
  GtkWidget      *choice;

  if (self->sitting == NULL || self->finished || is_writing (widget))
    return GDK_EVENT_PROPAGATE;

  choice = find (GTK_WIDGET (self->leaf_box), SAM_TYPE_SITTING_CHOICE);

  return choice != NULL &&
         sam_sitting_choice_press (SAM_SITTING_CHOICE (choice),
                                   (guint) g_variant_get_int32 (parameter));
}

static void
add_keys (GtkWidgetClass *widget_class)
{
  static const struct
  {
    guint key;
    Turn  turn;
  } turns[] = {
    { GDK_KEY_space, TURN_DOWN },     { GDK_KEY_KP_Space, TURN_DOWN },
    { GDK_KEY_Page_Down, TURN_DOWN }, { GDK_KEY_KP_Page_Down, TURN_DOWN },
    { GDK_KEY_Page_Up, TURN_UP },     { GDK_KEY_KP_Page_Up, TURN_UP },
    { GDK_KEY_Right, TURN_NEXT },     { GDK_KEY_KP_Right, TURN_NEXT },
    { GDK_KEY_Left, TURN_PREVIOUS },  { GDK_KEY_KP_Left, TURN_PREVIOUS },
  };
  static const char letters[] = "abcdABCDtT1234";

  for (gsize i = 0; i < G_N_ELEMENTS (turns); i++)
    gtk_widget_class_add_binding (widget_class, turns[i].key, 0, turn_cb, "i",
                                  turns[i].turn);
  for (const char *letter = letters; *letter != '\0'; letter++)
    {
      gtk_widget_class_add_binding (widget_class, (guint) *letter, 0, letter_cb,
                                    "i", *letter);
      gtk_widget_class_add_binding (widget_class, (guint) *letter,
                                    GDK_SHIFT_MASK, letter_cb, "i", *letter);
    }
}

/* Also when there is no way on yet: it says so, and the field must not take
 * the key for a new line. */
static gboolean
next_key_cb (GtkWidget *widget, GVariant *unused, gpointer user_data)
{
  gtk_widget_activate_action (widget, "sitting.next", NULL);

  return GDK_EVENT_STOP;
}

/* Room-internal: also while writing, before the field gets it. */
void
sam_sitting_page_add_next_key (SamSittingPage *self)
{
  GtkEventController *keys = gtk_shortcut_controller_new ();

  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  gtk_shortcut_controller_add_shortcut (
      GTK_SHORTCUT_CONTROLLER (keys),
      gtk_shortcut_new (gtk_shortcut_trigger_parse_string (
                            "<Control>Return|<Control>KP_Enter"),
                        gtk_callback_action_new (next_key_cb, NULL, NULL)));
  gtk_widget_add_controller (GTK_WIDGET (self), keys);
}

/* Room-internal. */
void
sam_sitting_page_install_turning (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "sitting.next", NULL,
                                   next_action);
  gtk_widget_class_install_action (widget_class, "sitting.back", NULL,
                                   back_action);
  gtk_widget_class_install_action (widget_class, "sitting.will-try", NULL,
                                   will_try_action);
  gtk_widget_class_install_action (widget_class, "sitting.not-now", NULL,
                                   not_now_action);
  gtk_widget_class_install_action (widget_class, "sitting.did-it", NULL,
                                   tried_action);
  gtk_widget_class_install_action (widget_class, "sitting.not-yet", NULL,
                                   tried_action);
  gtk_widget_class_install_action (widget_class, "sitting.let-go", NULL,
                                   tried_action);
  add_keys (widget_class);
}
