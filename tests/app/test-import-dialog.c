// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-import-dialog.h"

#include <string.h>

#include "sam-app-fixture.h"
#include "sam-export-dialog.h"
#include "sam-live-fixture.h"

/* What a colleague's file brings, said before anything is kept. */

#define ITEM "several-carers-three-plans"

typedef struct
{
  SamAppFixture app;
  GtkWidget    *dialog; /* (owned) (nullable) */
  guint         n_imports;
  gboolean      with_cards;
} Fixture;

#define ADD(name, test) \
  g_test_add ("/import-dialog/" name, Fixture, NULL, fixture_set_up, test, \
              fixture_tear_down)

static void
fixture_set_up (Fixture *fixture, gconstpointer unused)
{
  sam_app_fixture_set_up (&fixture->app, NULL);
}

static void
fixture_tear_down (Fixture *fixture, gconstpointer unused)
{
  if (fixture->dialog != NULL)
    sam_test_destroy (fixture->dialog);
  sam_app_fixture_tear_down (&fixture->app, NULL);
}

/* Returns: (transfer full): an agenda of one built-in item as a file */
static char *
write_agenda (Fixture *fixture)
{
  gsize size;
  g_autoptr (SamAgenda) agenda = sam_agenda_new (NULL);
  SamCard *card;
  SamItem *item = sam_deck_shelf_find_item (fixture->app.shelf,
                                            SAM_DECK_BUILT_IN, ITEM, &card);
  g_autoptr (SamBlock) check_in = sam_block_new (SAM_BLOCK_CHECK_IN, "Hello");
  g_autoptr (SamBlock) block =
      sam_block_new_item (SAM_DECK_BUILT_IN, card, item);
  g_autoptr (SamBlock) agree = sam_block_new (SAM_BLOCK_AGREE, "Agree");
  g_autoptr (SamBlock) check_out = sam_block_new (SAM_BLOCK_CHECK_OUT, "Bye");
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GError) error = NULL;

  sam_agenda_set_title (agenda, "Team <North>");
  sam_agenda_set_goal (agenda, "one agreement");
  sam_agenda_set_minutes (agenda, 45);
  sam_agenda_set_people (agenda, 7);
  sam_agenda_insert (agenda, 0, check_in);
  sam_agenda_insert (agenda, 1, block);
  sam_agenda_insert (agenda, 2, agree);
  sam_agenda_insert (agenda, 3, check_out);
  sam_agenda_clear_undo (agenda);

  bytes = sam_agenda_file_write (agenda, fixture->app.shelf, &error);
  g_assert_no_error (error);
  size = g_bytes_get_size (bytes);

  return g_strndup (g_bytes_get_data (bytes, NULL), size);
}

static void
import_cb (Fixture *fixture, gboolean with_cards)
{
  fixture->n_imports++;
  fixture->with_cards = with_cards;
}

static void
show (Fixture *fixture, const char *text)
{
  SamImport *import;
  g_autoptr (GTimeZone) zone = g_time_zone_new_local ();
  g_autoptr (GDateTime) now = g_date_time_new (zone, 2026, 11, 23, 14, 0, 0);
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));
  g_autoptr (GPtrArray) faults =
      g_ptr_array_new_with_free_func ((GDestroyNotify) sam_fault_free);
  g_autoptr (GError) error = NULL;

  import = sam_agenda_file_read (bytes, fixture->app.shelf, faults, &error);
  g_assert_no_error (error);
  fixture->dialog =
      g_object_ref (GTK_WIDGET (sam_import_dialog_new (import, now)));
  g_signal_connect_swapped (fixture->dialog, "import", G_CALLBACK (import_cb),
                            fixture);
}

static void
test_what_is_here_already (Fixture *fixture, gconstpointer unused)
{
  g_autofree char *text = write_agenda (fixture);

  show (fixture, text);
  g_assert_true (sam_test_shows (fixture->dialog, "Team <North>"));
  g_assert_true (sam_test_shows (fixture->dialog, "45 min · 7 people"));
  g_assert_true (sam_test_shows (fixture->dialog, "one agreement"));
  g_assert_true (sam_test_shows (fixture->dialog, "The same as here"));
  g_assert_false (sam_test_shows (fixture->dialog, "another text"));

  /* There are no new cards to ask about. */
  g_assert_false (gtk_widget_get_visible (
      sam_test_find (fixture->dialog, GTK_TYPE_CHECK_BUTTON, NULL)));
  gtk_widget_activate_action (fixture->dialog, "import-dialog.import", NULL);
  g_assert_cmpuint (fixture->n_imports, ==, 1);
  g_assert_false (fixture->with_cards);
}

static void
test_what_is_another_text (Fixture *fixture, gconstpointer unused)
{
  g_autofree char *text = write_agenda (fixture);
  g_autoptr (GString) changed = g_string_new (text);

  /* The sender's title of the item, within its own text. */
  g_assert_cmpuint (g_string_replace (changed, "Three children, three plans",
                                      "Three children, four plans", 0),
                    >, 0);
  show (fixture, changed->str);
  g_assert_true (sam_test_shows (fixture->dialog, "four plans"));
  g_assert_true (sam_test_shows (fixture->dialog, "Here with another text."));
  g_assert_false (sam_test_shows (fixture->dialog, "The same as here"));
}

static void
test_closing_imports_nothing (Fixture *fixture, gconstpointer unused)
{
  g_autofree char *text = write_agenda (fixture);

  show (fixture, text);
  gtk_window_close (GTK_WINDOW (fixture->dialog));
  g_assert_cmpuint (fixture->n_imports, ==, 0);
}

static void
exported_cb (Fixture *fixture, gboolean with_notes)
{
  fixture->n_imports++;
  fixture->with_cards = with_notes;
}

/* The question on the way out. */
static void
test_notes_stay_if_somebody_says_so (Fixture *fixture, gconstpointer unused)
{
  GtkWidget *with_notes;

  fixture->dialog = g_object_ref (GTK_WIDGET (sam_export_dialog_new ()));
  g_signal_connect_swapped (fixture->dialog, "export", G_CALLBACK (exported_cb),
                            fixture);
  with_notes = sam_test_find (fixture->dialog, GTK_TYPE_CHECK_BUTTON, NULL);
  g_assert_true (gtk_check_button_get_active (GTK_CHECK_BUTTON (with_notes)));
  gtk_check_button_set_active (GTK_CHECK_BUTTON (with_notes), FALSE);

  gtk_widget_activate_action (fixture->dialog, "export-dialog.export", NULL);
  g_assert_cmpuint (fixture->n_imports, ==, 1);
  g_assert_false (fixture->with_cards);
}

int
main (int argc, char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  ADD ("what-is-here-already", test_what_is_here_already);
  ADD ("what-is-another-text", test_what_is_another_text);
  ADD ("closing-imports-nothing", test_closing_imports_nothing);
  ADD ("notes-stay-if-somebody-says-so", test_notes_stay_if_somebody_says_so);

  return g_test_run ();
}
