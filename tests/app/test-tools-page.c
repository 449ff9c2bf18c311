// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-tools-page.h"

#include "sam-app-fixture.h"
#include "sam-live-fixture.h"
#include "sam-page-view.h"
#include "sam-reference-page.h"

#define ADD(name, test) \
  g_test_add ("/tools-page/" name, SamAppFixture, NULL, \
              sam_app_fixture_set_up, test, sam_app_fixture_tear_down)

static SamReference *
load (const char *language)
{
  g_autoptr (GError) error = NULL;
  SamReference *reference = sam_reference_load (language, &error);

  g_assert_no_error (error);
  g_assert_cmpuint (sam_reference_get_n_pages (reference), >, 0);

  return reference;
}

static void
assert_lists (GtkWidget *page, SamReference *reference)
{
  guint n_pages = sam_reference_get_n_pages (reference);

  g_assert_cmpuint (sam_test_count (page, ADW_TYPE_ACTION_ROW), ==, n_pages);
  g_assert_cmpuint (sam_test_count (page, ADW_TYPE_PREFERENCES_GROUP), ==,
                    SAM_N_PAGE_KINDS);
  for (guint i = 0; i < n_pages; i++)
    {
      SamPage *listed = sam_reference_get_page (reference, i);

      g_assert_true (sam_test_shows (page, sam_page_get_title (listed)));
      g_assert_true (sam_test_shows (page, sam_page_get_summary (listed)));
    }
}

static void
test_lists_the_pages_of_a_language (SamAppFixture *fixture,
                                    gconstpointer  unused)
{
  g_autoptr (SamReference) english = load ("en");
  g_autoptr (SamReference) dutch = load ("nl");
  GtkWidget *page = sam_tools_page_new ();

  sam_app_fixture_show (fixture, page);
  g_assert_cmpuint (sam_test_count (page, ADW_TYPE_ACTION_ROW), ==, 0);

  sam_tools_page_set_reference (SAM_TOOLS_PAGE (page), english);
  assert_lists (page, english);
  sam_tools_page_set_reference (SAM_TOOLS_PAGE (page), dutch);
  assert_lists (page, dutch);
  sam_tools_page_set_reference (SAM_TOOLS_PAGE (page), NULL);
  g_assert_cmpuint (sam_test_count (page, ADW_TYPE_ACTION_ROW), ==, 0);
}

static void
open_page_cb (GSimpleAction *action, GVariant *id, gpointer user_data)
{
  g_string_assign (user_data, g_variant_get_string (id, NULL));
}

static void
test_a_row_opens_its_page (SamAppFixture *fixture, gconstpointer unused)
{
  g_autoptr (SamReference) reference = load ("en");
  g_autoptr (GString) opened = g_string_new (NULL);
  g_autoptr (GSimpleActionGroup) actions = g_simple_action_group_new ();
  g_autoptr (GSimpleAction) action =
      g_simple_action_new ("open-page", G_VARIANT_TYPE_STRING);
  GtkWidget *page = sam_tools_page_new ();
  GtkWidget *row;

  g_signal_connect (action, "activate", G_CALLBACK (open_page_cb), opened);
  g_action_map_add_action (G_ACTION_MAP (actions), G_ACTION (action));
  sam_app_fixture_show (fixture, page);
  gtk_widget_insert_action_group (fixture->window, "win",
                                  G_ACTION_GROUP (actions));
  sam_tools_page_set_reference (SAM_TOOLS_PAGE (page), reference);

  row = sam_test_find (page, ADW_TYPE_ACTION_ROW, NULL);
  g_assert_true (gtk_widget_is_sensitive (row));
  gtk_widget_activate (row);
  g_assert_cmpstr (opened->str, ==,
                   sam_page_get_id (sam_reference_get_page (reference, 0)));
}

static void
test_a_page_shows_all_of_itself (SamAppFixture *fixture, gconstpointer unused)
{
  g_autoptr (SamReference) reference = load ("en");
  GtkWidget *widget = sam_reference_page_new ();

  sam_app_fixture_show (fixture, widget);
  for (guint i = 0; i < sam_reference_get_n_pages (reference); i++)
    {
      SamPage *page = sam_reference_get_page (reference, i);

      sam_reference_page_set_page (SAM_REFERENCE_PAGE (widget), page);
      g_assert_true (sam_test_shows (widget, sam_page_get_title (page)));
      g_assert_true (sam_test_shows (widget, sam_page_get_summary (page)));
      for (guint j = 0; j < sam_page_get_n_sections (page); j++)
        {
          SamText *body = sam_page_get_section_body (page, j);

          g_assert_true (
              sam_test_shows (widget, sam_page_get_section_title (page, j)));
          g_assert_true (sam_test_shows (widget, sam_text_get_block (body, 0)));
        }
      for (guint j = 0; j < sam_page_get_n_sources (page); j++)
        g_assert_true (sam_test_shows (widget, sam_page_get_source (page, j)));
      g_assert_true (sam_test_shows (widget, "Written in November 2026. "));
    }
}

static void
press (GtkWidget *widget, guint key)
{
  g_autoptr (GtkShortcutTrigger) wanted = gtk_keyval_trigger_new (key, 0);
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (widget);

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GObject) controller = g_list_model_get_item (controllers, i);

      if (!GTK_IS_SHORTCUT_CONTROLLER (controller))
        continue;

      for (guint j = 0;
           j < g_list_model_get_n_items (G_LIST_MODEL (controller)); j++)
        {
          g_autoptr (GtkShortcut) shortcut =
              g_list_model_get_item (G_LIST_MODEL (controller), j);

          if (gtk_shortcut_trigger_equal (gtk_shortcut_get_trigger (shortcut),
                                          wanted))
            {
              gtk_shortcut_action_activate (gtk_shortcut_get_action (shortcut),
                                            0, widget,
                                            gtk_shortcut_get_arguments (
                                                shortcut));
              return;
            }
        }
    }

  g_assert_not_reached ();
}

static void
test_keys_move_through_the_text (SamAppFixture *fixture, gconstpointer unused)
{
  g_autoptr (SamReference) reference = load ("en");
  GtkWidget     *widget = sam_reference_page_new ();
  GtkWidget     *scroller;
  GtkAdjustment *place;

  sam_app_fixture_show (fixture, widget);
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 500, 300);
  sam_reference_page_set_page (SAM_REFERENCE_PAGE (widget),
                               sam_reference_get_page (reference, 0));
  gtk_window_present (GTK_WINDOW (fixture->window));
  scroller =
      gtk_widget_get_ancestor (sam_test_find (widget, SAM_TYPE_PAGE_VIEW, NULL),
                               GTK_TYPE_SCROLLED_WINDOW);
  place = gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (scroller));
  while (gtk_adjustment_get_upper (place) <=
         gtk_adjustment_get_page_size (place))
    g_main_context_iteration (NULL, TRUE);

  press (widget, GDK_KEY_Page_Down);
  while (gtk_adjustment_get_value (place) <= 0)
    g_main_context_iteration (NULL, TRUE);
  press (widget, GDK_KEY_Home);
  while (gtk_adjustment_get_value (place) > 0)
    g_main_context_iteration (NULL, TRUE);

  /* Another page begins at its beginning. */
  press (widget, GDK_KEY_End);
  while (gtk_adjustment_get_value (place) <= 0)
    g_main_context_iteration (NULL, TRUE);
  sam_reference_page_set_page (SAM_REFERENCE_PAGE (widget),
                               sam_reference_get_page (reference, 1));
  g_assert_cmpfloat (gtk_adjustment_get_value (place), ==, 0);
}

int
main (int argc, char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  ADD ("lists-the-pages-of-a-language", test_lists_the_pages_of_a_language);
  ADD ("a-row-opens-its-page", test_a_row_opens_its_page);
  ADD ("a-page-shows-all-of-itself", test_a_page_shows_all_of_itself);
  ADD ("keys-move-through-the-text", test_keys_move_through_the_text);

  return g_test_run ();
}
