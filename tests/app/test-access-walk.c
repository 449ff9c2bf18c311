// SPDX-License-Identifier: GPL-3.0-or-later
#include <adwaita.h>

#include "sam-access-keys.h"
#include "sam-access-tree.h"
#include "sam-every-page.h"

/* Every page, as who does not see it and who has no mouse finds it: each
 * control has a name, the keyboard leads to it, and nothing wants a mouse. */

#define LONGEST_MOTION_MS 250

typedef struct
{
  SamAccessTree tree;
  const char   *page;
  GHashTable   *there;    /* (owned) (nullable): what the page began with */
  GHashTable   *reached;  /* (owned) (nullable): of the page */
  GHashTable   *gestures; /* (element-type GType guint) (owned): how many a
                             fresh widget of that type has */
  guint n_pages;
  guint n_controls;
} Walk;

/* Where a fault is: the types up to the one that has a template of ours. */
static char *
dup_place (GtkWidget *widget)
{
  GString *place = g_string_new (NULL);

  for (GtkWidget *up = widget; up != NULL; up = gtk_widget_get_parent (up))
    {
      g_string_append_printf (place, "%s%s", up == widget ? "" : " < ",
                              G_OBJECT_TYPE_NAME (up));
      if (g_str_has_prefix (G_OBJECT_TYPE_NAME (up), "Sam"))
        break;
    }

  return g_string_free (place, FALSE);
}

static void
fault (Walk *walk, GtkWidget *widget, const char *what)
{
  g_autofree char *place = dup_place (widget);

  g_test_message ("%s: %s: %s", walk->page, place, what);
  g_test_fail ();
}

/* Roles of what somebody does something with. */
static gboolean
is_control (GtkWidget *widget)
{
  static const GtkAccessibleRole roles[] = {
    GTK_ACCESSIBLE_ROLE_BUTTON,      GTK_ACCESSIBLE_ROLE_CHECKBOX,
    GTK_ACCESSIBLE_ROLE_COMBO_BOX,   GTK_ACCESSIBLE_ROLE_LINK,
    GTK_ACCESSIBLE_ROLE_MENU_ITEM,   GTK_ACCESSIBLE_ROLE_RADIO,
    GTK_ACCESSIBLE_ROLE_SEARCH_BOX,  GTK_ACCESSIBLE_ROLE_SLIDER,
    GTK_ACCESSIBLE_ROLE_SPIN_BUTTON, GTK_ACCESSIBLE_ROLE_SWITCH,
    GTK_ACCESSIBLE_ROLE_TAB,         GTK_ACCESSIBLE_ROLE_TEXT_BOX,
  };
  GtkAccessibleRole role =
      gtk_accessible_get_accessible_role (GTK_ACCESSIBLE (widget));

  for (gsize i = 0; i < G_N_ELEMENTS (roles); i++)
    if (roles[i] == role)
      return TRUE;

  return FALSE;
}

/* A part of GTK's that has the keyboard in the place of what it is in. */
static gboolean
stands_for_parent (Walk *walk, GtkWidget *widget)
{
  if (sam_access_tree_get_name (&walk->tree, widget) != NULL)
    return FALSE;

  return GTK_IS_TEXT (widget) ||
         GTK_IS_MENU_BUTTON (gtk_widget_get_parent (widget)) ||
         GTK_IS_DROP_DOWN (gtk_widget_get_parent (widget));
}

static void
check_name (Walk *walk, GtkWidget *widget)
{
  const char *name = sam_access_tree_get_name (&walk->tree, widget);

  walk->n_controls++;
  if (name == NULL)
    fault (walk, widget, "is not in the tree");
  else if (*name == '\0')
    fault (walk, widget, "has no name");
  else if (g_str_has_suffix (name, "-symbolic"))
    fault (walk, widget, "is called like its picture");
}

/* Returns: whether the keyboard leads to @widget or into it */
static gboolean
is_reached (Walk *walk, GtkWidget *widget)
{
  if (g_hash_table_contains (walk->reached, widget))
    return TRUE;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    if (is_reached (walk, child))
      return TRUE;

  return FALSE;
}

static gboolean
has_reached_check (Walk *walk, GtkWidget *widget)
{
  if (GTK_IS_CHECK_BUTTON (widget) &&
      g_hash_table_contains (walk->reached, widget))
    return TRUE;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    if (has_reached_check (walk, child))
      return TRUE;

  return FALSE;
}

/* Of buttons of which one is chosen Tab leads to that one, and the arrows lead
 * to the others. GTK sees to that; they are a box or two apart. */
static gboolean
is_beside_chosen (Walk *walk, GtkWidget *widget)
{
  GtkWidget *box = gtk_widget_get_parent (widget);

  return GTK_IS_CHECK_BUTTON (widget) &&
         (has_reached_check (walk, box) ||
          has_reached_check (walk, gtk_widget_get_parent (box)));
}

/* Whether it goes without a keyboard: the desktop has keys for its window, and
 * what all fits needs no scrolling. */
static gboolean
is_spare (GtkWidget *widget)
{
  GtkAdjustment *down;

  if (GTK_IS_WINDOW (widget) ||
      gtk_widget_get_ancestor (widget, GTK_TYPE_WINDOW_CONTROLS) != NULL)
    return TRUE;
  if (!GTK_IS_SCROLLED_WINDOW (widget))
    return FALSE;

  down = gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (widget));

  return gtk_adjustment_get_upper (down) <= gtk_adjustment_get_page_size (down);
}

/* A row of a list to choose from is GTK's own, and has no name before 4.12: the
 * words in it are read. */
static gboolean
is_choice (GtkWidget *widget)
{
  return g_str_equal (G_OBJECT_TYPE_NAME (widget), "GtkListItemWidget") &&
         gtk_widget_get_ancestor (widget, GTK_TYPE_POPOVER) != NULL;
}

/* GTK 4.18 leaves the arrows of its calendar without a name: the date can be
 * typed beside it. */
static gboolean
is_nameless_in_gtk (GtkWidget *widget)
{
  return GTK_IS_CALENDAR (widget) ||
         gtk_widget_get_ancestor (widget, GTK_TYPE_CALENDAR) != NULL;
}

/* What only holds others has no name that anybody would miss. */
static gboolean
is_holder (GtkWidget *widget)
{
  return GTK_IS_SCROLLED_WINDOW (widget) || GTK_IS_LIST_BOX (widget) ||
         GTK_IS_LIST_VIEW (widget) || GTK_IS_WINDOW (widget);
}

static guint
count_gestures (GtkWidget *widget)
{
  guint count = 0;
  g_autoptr (GListModel) all = gtk_widget_observe_controllers (widget);

  for (guint i = 0; i < g_list_model_get_n_items (all); i++)
    {
      g_autoptr (GtkEventController) one = g_list_model_get_item (all, i);

      count += GTK_IS_GESTURE (one);
    }

  return count;
}

/* How many gestures a widget has that is not of ours: a fresh one is asked. */
static guint
count_own_gestures (Walk *walk, GtkWidget *widget)
{
  GType    type = G_OBJECT_TYPE (widget);
  gpointer known;

  while (g_str_has_prefix (g_type_name (type), "Sam"))
    type = g_type_parent (type);
  if (G_TYPE_IS_ABSTRACT (type))
    return 0;

  if (!g_hash_table_lookup_extended (walk->gestures, GSIZE_TO_POINTER (type),
                                     NULL, &known))
    {
      GtkWidget *fresh = g_object_new (type, NULL);

      known = GUINT_TO_POINTER (count_gestures (fresh));
      g_hash_table_insert (walk->gestures, GSIZE_TO_POINTER (type), known);
      g_object_ref_sink (fresh);
      g_object_unref (fresh);
    }

  return GPOINTER_TO_UINT (known);
}

/* Texts to select, and what is in a field: GTK adds to these later. */
static gboolean
has_gestures_of_gtk (GtkWidget *widget)
{
  return GTK_IS_ROOT (widget) || GTK_IS_LABEL (widget) ||
         gtk_widget_get_ancestor (widget, GTK_TYPE_EDITABLE) != NULL;
}

/* Where we added something for a mouse, there is something for the keyboard as
 * well: in it, or around it. */
static void
check_gestures (Walk *walk, GtkWidget *widget)
{
  if (has_gestures_of_gtk (widget) ||
      count_gestures (widget) <= count_own_gestures (walk, widget) ||
      is_reached (walk, widget))
    return;

  for (GtkWidget *up = widget; up != NULL; up = gtk_widget_get_parent (up))
    if (g_hash_table_contains (walk->reached, up))
      return;

  fault (walk, widget, "is for a mouse only");
}

/* A text that takes the Tab key is where who has no mouse stays. */
static void
check_tab (Walk *walk, GtkWidget *widget)
{
  if (GTK_IS_TEXT_VIEW (widget) &&
      gtk_text_view_get_accepts_tab (GTK_TEXT_VIEW (widget)) &&
      gtk_text_view_get_editable (GTK_TEXT_VIEW (widget)))
    fault (walk, widget, "keeps the Tab key");
}

/* Motion is short, and there is none here, where animations are off. */
static void
check_motion (Walk *walk, GtkWidget *widget)
{
  guint duration = 0;

  if (GTK_IS_STACK (widget))
    duration = gtk_stack_get_transition_duration (GTK_STACK (widget));
  if (GTK_IS_REVEALER (widget))
    duration = gtk_revealer_get_transition_duration (GTK_REVEALER (widget));
  if (duration > LONGEST_MOTION_MS)
    fault (walk, widget, "moves too slowly");

  if ((GTK_IS_STACK (widget) &&
       gtk_stack_get_transition_running (GTK_STACK (widget))) ||
      (GTK_IS_REVEALER (widget) &&
       gtk_revealer_get_reveal_child (GTK_REVEALER (widget)) !=
           gtk_revealer_get_child_revealed (GTK_REVEALER (widget))))
    fault (walk, widget, "moves although animations are off");
}

static void
walk_widget (Walk *walk, GtkWidget *widget)
{
  gboolean can = sam_access_keys_can_have (widget);

  if (!gtk_widget_get_mapped (widget) ||
      !g_hash_table_contains (walk->there, widget))
    return;
  if ((can || is_control (widget)) && !is_holder (widget) &&
      !is_spare (widget) && !is_choice (widget) &&
      !stands_for_parent (walk, widget) &&
      (gtk_get_minor_version () < 18 || !is_nameless_in_gtk (widget)))
    check_name (walk, widget);
  if ((can || is_control (widget)) && gtk_widget_is_sensitive (widget) &&
      !is_spare (widget) && !is_reached (walk, widget) &&
      !is_beside_chosen (walk, widget))
    fault (walk, widget, "is not reached by the keyboard");

  check_gestures (walk, widget);
  check_tab (walk, widget);
  check_motion (walk, widget);

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    walk_widget (walk, child);
}

/* What comes by itself while others are asked, as the clock goes on, was not
 * asked. */
static void
add_all (GHashTable *there, GtkWidget *widget)
{
  if (!gtk_widget_get_mapped (widget))
    return;

  g_hash_table_add (there, widget);
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    add_all (there, child);
}

static void
look_cb (GtkWidget *window, const char *name, gpointer data)
{
  Walk *walk = data;

  walk->page = name;
  walk->n_pages++;
  walk->there = g_hash_table_new (NULL, NULL);
  add_all (walk->there, window);
  walk->reached = sam_access_keys_reach (window);
  sam_access_tree_read (&walk->tree, GTK_WIDGET (gtk_widget_get_root (window)));
  walk_widget (walk, window);
  g_clear_pointer (&walk->reached, g_hash_table_unref);
  g_clear_pointer (&walk->there, g_hash_table_unref);
}

static void
test_pages (gconstpointer visit)
{
  Walk                 walk = { .n_pages = 0 };
  const SamDemoOptions options = {
    .width = 1280,
    .height = 800,
    .look = look_cb,
    .look_data = &walk,
  };

  walk.gestures = g_hash_table_new (NULL, NULL);
  sam_access_tree_set_up (&walk.tree);
  ((SamEveryPageVisit) visit) (&options);
  sam_access_tree_tear_down (&walk.tree);
  g_hash_table_unref (walk.gestures);
  g_test_message ("%u controls on %u pages", walk.n_controls, walk.n_pages);
}

int
main (int argc, char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  g_test_add_data_func ("/access/walk/demo", sam_every_page_visit_demo,
                        test_pages);
  g_test_add_data_func ("/access/walk/others", sam_every_page_visit_others,
                        test_pages);

  return g_test_run ();
}
