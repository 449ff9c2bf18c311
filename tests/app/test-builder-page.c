// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-builder-page.h"

#include "sam-agenda-list.h"
#include "sam-block-details.h"
#include "sam-block-row.h"
#include "sam-builder-fixture.h"
#include "sam-builder-keys.h"
#include "sam-builder-meeting.h"
#include "sam-builder-panes.h"
#include "sam-item-preview.h"
#include "sam-library-row.h"
#include "sam-library.h"
#include "sam-live-fixture.h"

typedef struct
{
  SamBuilderFixture base;
  SamAgenda        *agenda;  /* (unowned): of @base */
  GtkWidget        *page;    /* (unowned): in the window */
  SamLibrary       *library; /* (unowned): in the page */
} Fixture;

#define ADD(name, test) \
  g_test_add ("/builder-page/" name, Fixture, NULL, fixture_set_up, test, \
              fixture_tear_down)

static GtkWidget *
find (Fixture *fixture, GType type, const char *text)
{
  GtkWidget *widget = text != NULL
                          ? sam_test_find_around (fixture->page, type, text)
                          : sam_test_find (fixture->page, type, NULL);

  g_assert_nonnull (widget);

  return widget;
}

static void
show (Fixture *fixture, int width)
{
  sam_builder_fixture_present (&fixture->base, fixture->page, width, 800);
}

static void
fixture_set_up (Fixture *fixture, gconstpointer unused)
{
  sam_builder_fixture_set_up (&fixture->base, NULL);
  fixture->agenda = fixture->base.agenda;
  fixture->page = sam_builder_page_new ();
  sam_builder_page_set_source (SAM_BUILDER_PAGE (fixture->page),
                               fixture->base.app.shelf, fixture->base.history,
                               fixture->base.reference);
  sam_builder_page_set_agenda (SAM_BUILDER_PAGE (fixture->page),
                               fixture->agenda);
  fixture->library = SAM_LIBRARY (find (fixture, SAM_TYPE_LIBRARY, NULL));
}

static void
fixture_tear_down (Fixture *fixture, gconstpointer unused)
{
  if (fixture->base.app.window == NULL)
    sam_app_fixture_show (&fixture->base.app, fixture->page);
  sam_builder_fixture_tear_down (&fixture->base, NULL);
}

/* Opens a row, and returns what stands in it. */
static GtkWidget *
open_details (Fixture *fixture, guint position)
{
  SamBlock   *block = sam_agenda_get_block (fixture->agenda, position);
  GtkWidget  *details;
  const char *id = sam_block_get_id (block);

  gtk_widget_activate_action (find (fixture, SAM_TYPE_AGENDA_LIST, NULL),
                              "agenda.details", "s", id);
  details = find (fixture, SAM_TYPE_BLOCK_DETAILS, NULL);

  return details;
}

/* How many items there are in all, and of one kind. */
static guint
count_items (Fixture *fixture, int kind)
{
  GListModel *deck =
      G_LIST_MODEL (sam_deck_shelf_get_built_in (fixture->base.app.shelf));
  guint n_items = 0;

  for (guint i = 0; i < g_list_model_get_n_items (deck); i++)
    {
      g_autoptr (SamCard) card = g_list_model_get_item (deck, i);

      n_items += kind < 0 ? g_list_model_get_n_items (G_LIST_MODEL (card))
                          : sam_card_count (card, (SamItemKind) kind);
    }

  return n_items;
}

static void
press_chip (Fixture *fixture, const char *label)
{
  GtkToggleButton *chip =
      GTK_TOGGLE_BUTTON (find (fixture, GTK_TYPE_TOGGLE_BUTTON, label));

  gtk_toggle_button_set_active (chip, !gtk_toggle_button_get_active (chip));
}

static void
test_filters (Fixture *fixture, gconstpointer unused)
{
  guint n_cases = count_items (fixture, SAM_ITEM_CASE);
  guint n_shown;

  g_assert_cmpuint (sam_library_get_n_shown (fixture->library), ==,
                    count_items (fixture, -1));
  press_chip (fixture, "Case");
  g_assert_cmpuint (sam_library_get_n_shown (fixture->library), ==, n_cases);
  press_chip (fixture, "≤ 15 min");
  n_shown = sam_library_get_n_shown (fixture->library);
  g_assert_cmpuint (n_shown, <=, n_cases);
  press_chip (fixture, "All");
  g_assert_cmpuint (sam_library_get_n_shown (fixture->library), >, n_shown);
  press_chip (fixture, "≤ 15 min");

  sam_library_search (fixture->library, "biscuit receipts");
  g_assert_cmpuint (sam_library_get_n_shown (fixture->library), ==, 1);
  sam_library_search (fixture->library, "xylophone");
  g_assert_cmpuint (sam_library_get_n_shown (fixture->library), ==, 0);
  g_assert_true (sam_test_shows (fixture->page, "Nothing found."));
  sam_library_search (fixture->library, "");
  g_assert_cmpuint (sam_library_get_n_shown (fixture->library), ==,
                    count_items (fixture, -1));
}

static void
test_one_card (Fixture *fixture, gconstpointer unused)
{
  GtkWidget *library = GTK_WIDGET (fixture->library);
  GtkWidget *cards = sam_test_find (library, GTK_TYPE_DROP_DOWN, NULL);
  SamCard   *card =
      sam_app_fixture_get_card (&fixture->base.app, "several-carers");

  gtk_drop_down_set_selected (GTK_DROP_DOWN (cards), 2);
  g_assert_cmpuint (sam_library_get_n_shown (fixture->library), ==,
                    g_list_model_get_n_items (G_LIST_MODEL (card)));
  gtk_drop_down_set_selected (GTK_DROP_DOWN (cards), 0);
  g_assert_cmpuint (sam_library_get_n_shown (fixture->library), ==,
                    count_items (fixture, -1));
}

static void
test_not_used_yet (Fixture *fixture, gconstpointer unused)
{
  const SamUse use = { .times = 1, .days_ago = 9 };
  SamBlock    *block = sam_agenda_get_block (fixture->agenda, SAM_TEST_CASE);
  SamItem     *item = sam_block_get_item (block);

  sam_history_add_use (fixture->base.history, SAM_DECK_BUILT_IN,
                       sam_item_get_id (item), &use);
  sam_builder_page_set_source (SAM_BUILDER_PAGE (fixture->page),
                               fixture->base.app.shelf, fixture->base.history,
                               fixture->base.reference);
  press_chip (fixture, "Not used yet");
  g_assert_cmpuint (sam_library_get_n_shown (fixture->library), ==,
                    count_items (fixture, -1) - 1);
}

/* Enter in the search field takes what was found first; it goes before the
 * closing, and is marked. */
static void
test_adds_what_was_found (Fixture *fixture, gconstpointer unused)
{
  GtkWidget *library = GTK_WIDGET (fixture->library);
  GtkWidget *entry = sam_test_find (library, GTK_TYPE_SEARCH_ENTRY, NULL);
  GtkWidget *list = sam_test_find (fixture->page, SAM_TYPE_AGENDA_LIST, NULL);

  show (fixture, 1200);
  g_signal_emit_by_name (entry, "activate");
  g_assert_cmpuint (sam_agenda_get_n_blocks (fixture->agenda), ==,
                    SAM_TEST_N_BLOCKS);

  sam_library_search (fixture->library, "biscuit receipts");
  g_signal_emit_by_name (entry, "activate");
  g_assert_cmpuint (sam_agenda_get_n_blocks (fixture->agenda), ==,
                    SAM_TEST_N_BLOCKS + 1);
  g_assert_cmpint (sam_block_get_kind (
                       sam_agenda_get_block (fixture->agenda,
                                             SAM_TEST_N_BLOCKS)),
                   ==, SAM_BLOCK_CHECK_OUT);
  g_assert_true (sam_test_shows (library, "on the agenda"));

  /* Once is enough. */
  g_signal_emit_by_name (entry, "activate");
  g_assert_cmpuint (sam_agenda_get_n_blocks (fixture->agenda), ==,
                    SAM_TEST_N_BLOCKS + 1);

  /* What was said of it is not said any more once it is taken back. */
  sam_agenda_list_say (SAM_AGENDA_LIST (list), "It stands there");
  g_assert_true (sam_test_shows (fixture->page, "It stands there"));
  gtk_widget_activate_action (fixture->page, "builder.undo", NULL);
  g_assert_cmpuint (sam_agenda_get_n_blocks (fixture->agenda), ==,
                    SAM_TEST_N_BLOCKS);
  g_assert_false (sam_test_shows (fixture->page, "It stands there"));
  g_assert_false (sam_test_shows (library, "on the agenda"));
}

static void
test_adds_free_blocks (Fixture *fixture, gconstpointer unused)
{
  static const struct
  {
    const char  *label;
    SamBlockKind kind;
  } cases[] = { { "Break", SAM_BLOCK_BREAK },
                { "Own topic", SAM_BLOCK_TOPIC },
                { "Guest", SAM_BLOCK_GUEST } };

  show (fixture, 1200);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      GtkWidget *library = GTK_WIDGET (fixture->library);
      GtkWidget *label =
          sam_test_find (library, GTK_TYPE_LABEL, cases[i].label);
      GtkWidget *button = gtk_widget_get_ancestor (label, GTK_TYPE_BUTTON);
      SamBlock  *block;

      g_signal_emit_by_name (button, "clicked");
      block =
          sam_agenda_get_block (fixture->agenda, SAM_TEST_ASSIGNMENT + 1 + i);
      g_assert_cmpint (sam_block_get_kind (block), ==, cases[i].kind);
    }
}

/* All fields write to the agenda at once, and undo takes it back there. */
static void
test_details_of_a_dilemma (Fixture *fixture, gconstpointer unused)
{
  SamBlock  *block = sam_agenda_get_block (fixture->agenda, SAM_TEST_DILEMMA);
  GtkWidget *details = open_details (fixture, SAM_TEST_DILEMMA);
  GtkWidget *form = sam_test_find (details, GTK_TYPE_DROP_DOWN, NULL);
  GtkWidget *note = sam_test_find (details, GTK_TYPE_TEXT_VIEW, NULL);
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (GTK_TEXT_VIEW (note));

  for (guint i = 0; i < SAM_N_VOTE_FORMS; i++)
    {
      gtk_drop_down_set_selected (GTK_DROP_DOWN (form), i);
      g_assert_cmpint (sam_block_get_vote_form (block), ==, i);
    }
  g_assert_true (sam_test_shows (details, "There is no vote, so nothing"));

  gtk_text_buffer_insert_at_cursor (buffer, "A", 1);
  gtk_text_buffer_insert_at_cursor (buffer, "sk Ann", 6);
  g_assert_cmpstr (sam_block_get_note (block), ==, "Ask Ann");
  sam_agenda_undo (fixture->agenda);
  g_assert_cmpstr (sam_block_get_note (block), ==, "");
  g_assert_cmpint (gtk_text_buffer_get_char_count (buffer), ==, 0);
  sam_agenda_redo (fixture->agenda);
  g_assert_cmpint (gtk_text_buffer_get_char_count (buffer), ==, 7);
}

static void
test_another_question (Fixture *fixture, gconstpointer unused)
{
  SamBlock  *block = sam_agenda_get_block (fixture->agenda, SAM_TEST_CHECK_IN);
  GtkWidget *details = open_details (fixture, SAM_TEST_CHECK_IN);
  GtkWidget *button =
      sam_test_find_around (details, GTK_TYPE_BUTTON, "Another question");
  g_autoptr (GHashTable) ids =
      g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  guint n_questions = sam_reference_get_n_check_ins (fixture->base.reference);

  /* They all come by before one comes again. */
  g_assert_cmpuint (n_questions, >=, 40);
  for (guint i = 0; i < n_questions; i++)
    {
      g_signal_emit_by_name (button, "clicked");
      g_assert_nonnull (sam_block_get_question_id (block));
      g_assert_true (
          g_hash_table_add (ids, g_strdup (sam_block_get_question_id (block))));
      g_assert_true (
          sam_test_shows (fixture->page, sam_block_get_text (block)));
    }
}

static void
test_own_question (Fixture *fixture, gconstpointer unused)
{
  SamBlock  *block = sam_agenda_get_block (fixture->agenda, SAM_TEST_CHECK_OUT);
  GtkWidget *details = open_details (fixture, SAM_TEST_CHECK_OUT);
  GtkWidget *button =
      sam_test_find_around (details, GTK_TYPE_BUTTON, "Another question");
  GtkWidget *entry;

  g_signal_emit_by_name (button, "clicked");
  entry = sam_test_find_around (details, GTK_TYPE_ENTRY,
                                sam_block_get_text (block));
  g_assert_nonnull (entry);
  gtk_editable_set_text (GTK_EDITABLE (entry), "And now?");
  g_assert_cmpstr (sam_block_get_text (block), ==, "And now?");
  g_assert_cmpstr (sam_block_get_question_id (block), ==, NULL);
  g_assert_cmpstr (sam_block_get_title (block), ==, "Check-out");
}

static void
test_meeting (Fixture *fixture, gconstpointer unused)
{
  GtkWidget *meeting = find (fixture, SAM_TYPE_BUILDER_MEETING, NULL);
  GtkWidget *title =
      sam_test_find_around (meeting, GTK_TYPE_ENTRY, "Team meeting");
  GtkWidget *minutes = sam_test_find (meeting, GTK_TYPE_SPIN_BUTTON, NULL);

  gtk_editable_set_text (GTK_EDITABLE (title), "Team N");
  gtk_editable_set_text (GTK_EDITABLE (title), "Team North");
  g_assert_cmpstr (sam_agenda_get_title (fixture->agenda), ==, "Team North");
  g_assert_true (sam_test_shows (fixture->page, "Team North"));
  gtk_spin_button_set_value (GTK_SPIN_BUTTON (minutes), 90);
  g_assert_cmpuint (sam_agenda_get_minutes (fixture->agenda), ==, 90);

  gtk_widget_activate_action (fixture->page, "builder.undo", NULL);
  gtk_widget_activate_action (fixture->page, "builder.undo", NULL);
  g_assert_cmpstr (sam_agenda_get_title (fixture->agenda), ==, "Team meeting");
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (title)), ==,
                   "Team meeting");
  g_assert_false (sam_agenda_can_undo (fixture->agenda));
  gtk_widget_activate_action (fixture->page, "builder.redo", NULL);
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (title)), ==,
                   "Team North");
}

static void
test_keys (Fixture *fixture, gconstpointer unused)
{
  static const struct
  {
    guint           keyval;
    GdkModifierType state;
    gboolean        is_searching;
    const char     *action;
  } cases[] = {
    { GDK_KEY_z, GDK_CONTROL_MASK, FALSE, "builder.undo" },
    { GDK_KEY_Z, GDK_CONTROL_MASK | GDK_SHIFT_MASK, FALSE, "builder.redo" },
    { GDK_KEY_z, GDK_CONTROL_MASK, TRUE, NULL },
    { GDK_KEY_z, 0, FALSE, NULL },
    { GDK_KEY_z, GDK_CONTROL_MASK | GDK_ALT_MASK, FALSE, NULL },
    { GDK_KEY_f, GDK_CONTROL_MASK, FALSE, "builder.search" },
    { GDK_KEY_F, GDK_CONTROL_MASK | GDK_LOCK_MASK, TRUE, "builder.search" },
    { GDK_KEY_F5, 0, FALSE, "builder.start" },
    { GDK_KEY_F5, GDK_SHIFT_MASK, FALSE, NULL },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    g_assert_cmpstr (sam_builder_keys_find (cases[i].keyval, cases[i].state,
                                            cases[i].is_searching),
                     ==, cases[i].action);
}

/* With little room one pane shows; the search key leads to the other. */
static void
test_narrow (Fixture *fixture, gconstpointer unused)
{
  GtkWidget *list = find (fixture, SAM_TYPE_AGENDA_LIST, NULL);
  GtkWidget *library = GTK_WIDGET (fixture->library);
  GtkWidget *entry = sam_test_find (library, GTK_TYPE_SEARCH_ENTRY, NULL);

  show (fixture, 720);
  g_assert_true (gtk_widget_get_mapped (list));
  g_assert_false (gtk_widget_get_mapped (library));

  g_assert_true (sam_test_press (fixture->page, GDK_KEY_f, GDK_CONTROL_MASK));
  g_assert_false (gtk_widget_get_mapped (list));
  g_assert_true (gtk_widget_get_mapped (library));
  g_assert_true (
      gtk_widget_is_ancestor (gtk_root_get_focus (gtk_widget_get_root (entry)),
                              entry));

  gtk_widget_activate_action (find (fixture, SAM_TYPE_BUILDER_PANES, NULL),
                              "panes.switch", NULL);
  g_assert_true (gtk_widget_get_mapped (list));
  g_assert_false (gtk_widget_get_mapped (library));
}

static void
test_wide (Fixture *fixture, gconstpointer unused)
{
  show (fixture, 1000);
  g_assert_true (
      gtk_widget_get_mapped (find (fixture, SAM_TYPE_AGENDA_LIST, NULL)));
  g_assert_true (gtk_widget_get_mapped (GTK_WIDGET (fixture->library)));
}

static void
test_preview (Fixture *fixture, gconstpointer unused)
{
  for (guint i = 0; i < SAM_TEST_N_BLOCKS; i++)
    {
      SamBlock       *block = sam_agenda_get_block (fixture->agenda, i);
      GtkWidget      *window = g_object_ref (sam_item_preview_new (block));
      SamItemPreview *preview = SAM_ITEM_PREVIEW (window);
      guint           n_pages = sam_item_preview_get_n_pages (preview);

      g_assert_cmpuint (n_pages, >, 0);
      for (guint page = 1; page < n_pages; page++)
        {
          g_assert_true (sam_test_press (window, GDK_KEY_space, 0));
          g_assert_cmpuint (sam_item_preview_get_page (preview), ==, page);
        }
      sam_test_press (window, GDK_KEY_Right, 0);
      g_assert_cmpuint (sam_item_preview_get_page (preview), ==, n_pages - 1);
      for (guint page = 0; page < n_pages + 1; page++)
        sam_test_press (window, GDK_KEY_Left, 0);
      g_assert_cmpuint (sam_item_preview_get_page (preview), ==, 0);
      sam_test_destroy (window);
    }
}

static void
test_says_what_is_saved (Fixture *fixture, gconstpointer unused)
{
  SamBuilderPage *page = SAM_BUILDER_PAGE (fixture->page);

  g_assert_false (sam_test_shows (fixture->page, "Saved on this computer"));
  sam_builder_page_set_save_state (page, SAM_SAVE_STATE_SAVED);
  g_assert_true (sam_test_shows (fixture->page, "Saved on this computer"));
  g_object_set (page, "save-state", SAM_SAVE_STATE_SAVING, NULL);
  g_assert_true (sam_test_shows (fixture->page, "Saving…"));
  sam_builder_page_set_save_state (page, SAM_SAVE_STATE_FAILED);
  g_assert_true (sam_test_shows (fixture->page, "Not saved."));
}

/* Whatever takes the keyboard must have something to be called by: a name of
 * its own, or a label in it. */
static void
assert_names (GtkWidget *widget)
{
  if (GTK_IS_BUTTON (widget) || GTK_IS_EDITABLE (widget) ||
      GTK_IS_TEXT_VIEW (widget) || GTK_IS_DROP_DOWN (widget) ||
      GTK_IS_LIST_BOX (widget) || GTK_IS_LIST_VIEW (widget) ||
      GTK_IS_CHECK_BUTTON (widget) || GTK_IS_MENU_BUTTON (widget) ||
      SAM_IS_BLOCK_ROW (widget) || SAM_IS_LIBRARY_ROW (widget))
    {
      GtkWidget *label = sam_test_find (widget, GTK_TYPE_LABEL, NULL);

      if (!gtk_test_accessible_has_property (GTK_ACCESSIBLE (widget),
                                             GTK_ACCESSIBLE_PROPERTY_LABEL) &&
          (label == NULL || *gtk_label_get_label (GTK_LABEL (label)) == '\0'))
        g_error ("%s in %s has no name", G_OBJECT_TYPE_NAME (widget),
                 G_OBJECT_TYPE_NAME (gtk_widget_get_parent (widget)));
    }

  /* What GTK makes inside its own is its own. */
  if (GTK_IS_EDITABLE (widget) || GTK_IS_DROP_DOWN (widget) ||
      GTK_IS_MENU_BUTTON (widget) || GTK_IS_CALENDAR (widget))
    return;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    assert_names (child);
}

static void
test_everything_has_a_name (Fixture *fixture, gconstpointer unused)
{
  show (fixture, 1200);
  for (guint i = 0; i < SAM_TEST_N_BLOCKS; i++)
    open_details (fixture, i);
  sam_agenda_set_minutes (fixture->agenda, 30);
  assert_names (fixture->page);
}

int
main (int argc, char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  ADD ("filters", test_filters);
  ADD ("one-card", test_one_card);
  ADD ("not-used-yet", test_not_used_yet);
  ADD ("adds-what-was-found", test_adds_what_was_found);
  ADD ("adds-free-blocks", test_adds_free_blocks);
  ADD ("details-of-a-dilemma", test_details_of_a_dilemma);
  ADD ("another-question", test_another_question);
  ADD ("own-question", test_own_question);
  ADD ("meeting", test_meeting);
  ADD ("keys", test_keys);
  ADD ("narrow", test_narrow);
  ADD ("wide", test_wide);
  ADD ("preview", test_preview);
  ADD ("says-what-is-saved", test_says_what_is_saved);
  ADD ("everything-has-a-name", test_everything_has_a_name);

  return g_test_run ();
}
