// SPDX-License-Identifier: GPL-3.0-or-later
#include <adwaita.h>
#include <string.h>

#include "sam-agenda-list.h"
#include "sam-application.h"
#include "sam-builder-fixture.h"
#include "sam-builder-keys.h"
#include "sam-every-page.h"
#include "sam-live-fixture.h"
#include "sam-live-keys.h"
#include "sam-shortcuts-window.h"

/* The list of shortcuts beside the keys that there are: none is listed that
 * does nothing, and none that works everywhere is left out. */

/* As sam-shortcuts-window.c sets them apart. */
#define BETWEEN "   "

static GHashTable *
new_keys (void)
{
  return g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
}

/* Returns: (transfer full) (element-type utf8): the names of all listed keys */
static GHashTable *
list_keys (void)
{
  GHashTable *listed = new_keys ();
  GtkWidget  *window = GTK_WIDGET (sam_shortcuts_window_new ());
  GPtrArray  *left = g_ptr_array_new ();

  g_ptr_array_add (left, window);
  while (left->len > 0)
    {
      GtkWidget *widget = g_ptr_array_steal_index_fast (left, left->len - 1);

      for (GtkWidget *child = gtk_widget_get_first_child (widget);
           child != NULL; child = gtk_widget_get_next_sibling (child))
        g_ptr_array_add (left, child);
      if (GTK_IS_LABEL (widget) &&
          gtk_widget_has_css_class (widget, "dim-label"))
        {
          g_auto (GStrv) keys =
              g_strsplit (gtk_label_get_label (GTK_LABEL (widget)), BETWEEN,
                          -1);

          for (gsize i = 0; keys[i] != NULL; i++)
            g_hash_table_add (listed, g_strdup (keys[i]));
        }
    }
  g_ptr_array_unref (left);
  gtk_window_destroy (GTK_WINDOW (window));
  g_assert_cmpuint (g_hash_table_size (listed), >, 0);

  return listed;
}

static void
add_key (GHashTable *keys, guint keyval, GdkModifierType modifiers)
{
  g_hash_table_add (keys, gtk_accelerator_get_label (keyval, modifiers));
}

static void
add_cb (gpointer key, gpointer unused, gpointer keys)
{
  g_hash_table_add (keys, g_strdup (key));
}

static void
add_shortcuts (GHashTable *keys, GtkWidget *widget)
{
  g_autoptr (GListModel) all = gtk_widget_observe_controllers (widget);

  for (guint i = 0; i < g_list_model_get_n_items (all); i++)
    {
      g_autoptr (GListModel) one = g_list_model_get_item (all, i);

      if (!GTK_IS_SHORTCUT_CONTROLLER (one))
        continue;

      for (guint j = 0; j < g_list_model_get_n_items (one); j++)
        {
          g_autoptr (GtkShortcut) shortcut = g_list_model_get_item (one, j);
          GtkShortcutTrigger *trigger = gtk_shortcut_get_trigger (shortcut);

          if (GTK_IS_KEYVAL_TRIGGER (trigger))
            add_key (keys,
                     gtk_keyval_trigger_get_keyval (
                         GTK_KEYVAL_TRIGGER (trigger)),
                     gtk_keyval_trigger_get_modifiers (
                         GTK_KEYVAL_TRIGGER (trigger)));
        }
    }
}

/* Shortcuts of @widget and of all that is in it. */
static void
add_all (GHashTable *keys, GtkWidget *widget)
{
  add_shortcuts (keys, widget);
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    add_all (keys, child);
}

/* Those of the program itself. */
static void
add_accels (GHashTable *keys, GtkApplication *application)
{
  g_auto (GStrv) actions =
      gtk_application_list_action_descriptions (application);

  for (gsize i = 0; actions[i] != NULL; i++)
    {
      g_auto (GStrv) accels =
          gtk_application_get_accels_for_action (application, actions[i]);

      for (gsize j = 0; accels[j] != NULL; j++)
        {
          guint           keyval;
          GdkModifierType modifiers;

          g_assert_true (
              gtk_accelerator_parse (accels[j], &keyval, &modifiers));
          add_key (keys, keyval, modifiers);
        }
    }
}

static void
look_cb (GtkWidget *window, const char *name, gpointer data)
{
  add_all (data, window);
}

static void
activated_cb (GtkApplication *application, GHashTable *keys)
{
  add_accels (keys, application);
  add_shortcuts (keys,
                 GTK_WIDGET (gtk_application_get_active_window (application)));
  g_action_group_activate_action (G_ACTION_GROUP (application), "quit", NULL);
}

/* Those that work everywhere, of the program and of its window. */
static void
add_everywhere (GHashTable *keys)
{
  g_autoptr (SamApplication) application = sam_application_new ();

  g_application_set_flags (G_APPLICATION (application),
                           G_APPLICATION_NON_UNIQUE);
  g_signal_connect_after (application, "activate", G_CALLBACK (activated_cb),
                          keys);
  g_assert_cmpint (g_application_run (G_APPLICATION (application), 0, NULL), ==,
                   0);
}

/* In a session, letters do what the state of the room makes of them. */
static void
add_live_keys (GHashTable *keys)
{
  static const SamRoomState states[] = {
    { .can_next = TRUE, .n_options = 3 },
    { .can_ask = TRUE },
    { .has_round = TRUE,
      .n_options = 3,
      .can_set_hands = TRUE,
      .can_set_secret = TRUE },
    { .has_round = TRUE, .n_options = 3, .received = 2, .has_choice = TRUE },
    { .offers_reasons = TRUE, .can_next = TRUE, .n_options = 3 },
    { .has_earlier = TRUE, .can_next = TRUE, .n_options = 3 },
    { .at_check_out = TRUE, .can_next = TRUE },
  };
  static const guint keyvals[] = {
    GDK_KEY_space,  GDK_KEY_Left,      GDK_KEY_Right,  GDK_KEY_Up,
    GDK_KEY_Down,   GDK_KEY_plus,      GDK_KEY_period, GDK_KEY_Page_Up,
    GDK_KEY_1,      GDK_KEY_2,         GDK_KEY_3,      GDK_KEY_Page_Down,
    GDK_KEY_Return, GDK_KEY_BackSpace,
  };
  SamKeyAct act;

  for (gsize i = 0; i < G_N_ELEMENTS (states); i++)
    {
      for (gsize j = 0; j < G_N_ELEMENTS (keyvals); j++)
        if (sam_live_keys_find (&states[i], keyvals[j], 0, &act) &&
            act.action != NULL)
          add_key (keys, keyvals[j], 0);
      for (guint letter = GDK_KEY_a; letter <= GDK_KEY_z; letter++)
        if (sam_live_keys_find (&states[i], letter, 0, &act) &&
            act.action != NULL)
          add_key (keys, letter, 0);
      if (sam_live_keys_find (&states[i], GDK_KEY_Return, GDK_CONTROL_MASK,
                              &act) &&
          act.action != NULL)
        add_key (keys, GDK_KEY_Return, GDK_CONTROL_MASK);
    }
}

static void
add_builder_keys (GHashTable *keys)
{
  for (guint letter = GDK_KEY_a; letter <= GDK_KEY_z; letter++)
    {
      static const GdkModifierType held[] = {
        GDK_CONTROL_MASK, GDK_CONTROL_MASK | GDK_SHIFT_MASK
      };

      for (gsize i = 0; i < G_N_ELEMENTS (held); i++)
        if (sam_builder_keys_find (letter, held[i], FALSE) != NULL)
          add_key (keys, letter, held[i]);
    }
}

/* While preparing, they are asked of the list itself. */
static void
add_agenda_keys (GHashTable *keys)
{
  static const struct
  {
    guint           keyval;
    GdkModifierType modifiers;
  } tried[] = {
    { GDK_KEY_Up, GDK_ALT_MASK },
    { GDK_KEY_Down, GDK_ALT_MASK },
    { GDK_KEY_plus, 0 },
    { GDK_KEY_minus, 0 },
    { GDK_KEY_m, 0 },
    { GDK_KEY_p, 0 },
    { GDK_KEY_s, 0 },
    { GDK_KEY_v, 0 },
    { GDK_KEY_Delete, 0 },
  };
  SamBuilderFixture fixture = { .agenda = NULL };
  GtkWidget        *list;
  g_autoptr (SamBuilderSource) source = NULL;

  sam_builder_fixture_set_up (&fixture, NULL);
  list = sam_agenda_list_new ();
  source = sam_builder_source_new (fixture.app.shelf, fixture.history,
                                   fixture.reference);
  sam_agenda_list_set_source (SAM_AGENDA_LIST (list), source);
  sam_agenda_list_set_agenda (SAM_AGENDA_LIST (list), fixture.agenda);
  sam_builder_fixture_present (&fixture, list, 800, 900);

  for (gsize i = 0; i < G_N_ELEMENTS (tried); i++)
    {
      g_assert_true (sam_agenda_list_focus_block (SAM_AGENDA_LIST (list),
                                                  SAM_TEST_DILEMMA));
      if (sam_test_press (list, tried[i].keyval, tried[i].modifiers))
        add_key (keys, tried[i].keyval, tried[i].modifiers);
    }
  g_clear_object (&source);
  sam_builder_fixture_tear_down (&fixture, NULL);
}

/* Keys that every window has by GTK, and those of the number pad, which do what
 * their twins do. */
static gboolean
is_spare (const char *key, GHashTable *of_gtk)
{
  return g_hash_table_contains (of_gtk, key) || strstr (key, "KP") != NULL ||
         strstr (key, "keypad") != NULL; /* as newer GTK writes it */
}

/* @of_gtk: (nullable) */
static void
check_all_in (GHashTable *keys,
              GHashTable *others,
              GHashTable *of_gtk,
              const char *fault)
{
  GHashTableIter iter;
  gpointer       key;

  g_hash_table_iter_init (&iter, keys);
  while (g_hash_table_iter_next (&iter, &key, NULL))
    if (!g_hash_table_contains (others, key) &&
        (of_gtk == NULL || !is_spare (key, of_gtk)))
      {
        g_test_message ("%s %s", (char *) key, fault);
        g_test_fail ();
      }
}

static void
add_plain_window (GHashTable *keys)
{
  GtkWidget *window = g_object_new (ADW_TYPE_APPLICATION_WINDOW, NULL);

  add_shortcuts (keys, window);
  gtk_window_destroy (GTK_WINDOW (window));
}

static void
test_lists_what_there_is (void)
{
  g_autoptr (GHashTable) listed = list_keys ();
  g_autoptr (GHashTable) everywhere = new_keys ();
  g_autoptr (GHashTable) of_gtk = new_keys ();
  g_autoptr (GHashTable) all = new_keys ();
  const SamDemoOptions options = {
    .width = 1280, .height = 800, .look = look_cb, .look_data = all
  };

  add_everywhere (everywhere);
  g_hash_table_foreach (everywhere, add_cb, all);
  sam_every_page_visit_others (&options);
  sam_every_page_visit_demo (&options);
  add_live_keys (all);
  add_builder_keys (all);
  add_agenda_keys (all);

  check_all_in (listed, all, NULL, "is listed and does nothing");
  add_plain_window (of_gtk);
  check_all_in (everywhere, listed, of_gtk, "is not listed");
}

static void
quit_cb (GActionGroup *application)
{
  g_action_group_activate_action (application, "quit", NULL);
}

/* The desktop may ask for it while the program only answers a search: nothing
 * happens then. */
static void
test_quits_without_a_window (void)
{
  g_autoptr (SamApplication) application = sam_application_new ();

  g_application_set_flags (G_APPLICATION (application),
                           G_APPLICATION_NON_UNIQUE);
  g_signal_connect_after (application, "startup", G_CALLBACK (quit_cb), NULL);
  g_signal_connect_after (application, "activate", G_CALLBACK (quit_cb), NULL);
  g_assert_cmpint (g_application_run (G_APPLICATION (application), 0, NULL), ==,
                   0);
}

int
main (int argc, char *argv[])
{
  g_autofree char *folder = g_dir_make_tmp ("sam-test-XXXXXX", NULL);
  int              status;

  /* The program opens what is kept. */
  g_setenv ("XDG_DATA_HOME", folder, TRUE);
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  g_test_add_func ("/shortcuts/lists-what-there-is", test_lists_what_there_is);
  g_test_add_func ("/shortcuts/quits-without-a-window",
                   test_quits_without_a_window);

  status = g_test_run ();
  sam_test_remove_folder (folder);

  return status;
}
