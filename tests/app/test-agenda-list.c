// SPDX-License-Identifier: GPL-3.0-or-later
#include "sam-agenda-list.h"

#include "sam-block-row.h"
#include "sam-builder-fixture.h"
#include "sam-live-fixture.h"

typedef struct
{
  SamBuilderFixture base;
  SamAgenda        *agenda; /* (unowned): of @base */
  GtkWidget        *list;   /* (unowned): in the window */
} Fixture;

#define ADD(name, test) \
  g_test_add ("/agenda-list/" name, Fixture, NULL, fixture_set_up, test, \
              fixture_tear_down)

static void
fixture_set_up (Fixture *fixture, gconstpointer unused)
{
  g_autoptr (SamBuilderSource) source = NULL;

  sam_builder_fixture_set_up (&fixture->base, NULL);
  fixture->agenda = fixture->base.agenda;
  fixture->list = sam_agenda_list_new ();
  source =
      sam_builder_source_new (fixture->base.app.shelf, fixture->base.history,
                              fixture->base.reference);
  sam_agenda_list_set_source (SAM_AGENDA_LIST (fixture->list), source);
  sam_agenda_list_set_agenda (SAM_AGENDA_LIST (fixture->list), fixture->agenda);
  sam_builder_fixture_present (&fixture->base, fixture->list, 800, 900);
}

static void
fixture_tear_down (Fixture *fixture, gconstpointer unused)
{
  sam_builder_fixture_tear_down (&fixture->base, NULL);
}

static SamBlock *
get_block (Fixture *fixture, guint position)
{
  return sam_agenda_get_block (fixture->agenda, position);
}

/* Returns: (nullable): the row of @block, wherever it is */
static SamBlockRow *
find_row (GtkWidget *root, SamBlock *block)
{
  if (SAM_IS_BLOCK_ROW (root))
    return sam_block_row_get_block (SAM_BLOCK_ROW (root)) == block
               ? SAM_BLOCK_ROW (root)
               : NULL;

  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      SamBlockRow *row = find_row (child, block);

      if (row != NULL)
        return row;
    }

  return NULL;
}

static GtkWidget *
get_row (Fixture *fixture, guint position)
{
  SamBlockRow *row = find_row (fixture->list, get_block (fixture, position));

  g_assert_nonnull (row);

  return GTK_WIDGET (row);
}

static gboolean
has_focus (GtkWidget *widget)
{
  return gtk_root_get_focus (gtk_widget_get_root (widget)) == widget;
}

static void
press (Fixture *fixture, guint position, guint keyval, GdkModifierType state)
{
  g_assert_true (
      sam_agenda_list_focus_block (SAM_AGENDA_LIST (fixture->list), position));
  g_assert_true (sam_test_press (fixture->list, keyval, state));
}

/* The rows as they stand below each other say what the agenda says. */
static void
assert_rows_in_order (Fixture *fixture)
{
  guint      n_blocks = sam_agenda_get_n_blocks (fixture->agenda);
  GtkWidget *last[2] = { NULL, NULL };

  g_assert_cmpuint (sam_test_count (fixture->list, SAM_TYPE_BLOCK_ROW), ==,
                    n_blocks);
  for (guint i = 0; i < n_blocks; i++)
    {
      GtkWidget *row = get_row (fixture, i);
      guint      out = sam_block_get_fits (get_block (fixture, i)) ? 0 : 1;

      g_assert_cmpuint (sam_block_row_get_position (SAM_BLOCK_ROW (row)), ==,
                        i);
      g_assert_true (gtk_widget_get_prev_sibling (row) == last[out]);
      last[out] = row;
    }
}

static void
test_shows_times_and_titles (Fixture *fixture, gconstpointer unused)
{
  g_autofree char *row_label = NULL;

  assert_rows_in_order (fixture);
  g_assert_true (sam_test_shows (fixture->list, "Check-in"));
  g_assert_true (sam_test_shows (fixture->list,
                                 sam_block_get_title (
                                     get_block (fixture, SAM_TEST_DILEMMA))));
  g_assert_true (sam_test_shows (fixture->list, "Dilemma · vote before and "
                                                "after, secret"));
  row_label =
      gtk_test_accessible_check_property (GTK_ACCESSIBLE (
                                              get_row (fixture,
                                                       SAM_TEST_CHECK_IN)),
                                          GTK_ACCESSIBLE_PROPERTY_LABEL,
                                          "13:30, Check-in, 5 min");
  g_assert_cmpstr (row_label, ==, NULL);
}

static void
test_minutes_by_key (Fixture *fixture, gconstpointer unused)
{
  SamBlock *block = get_block (fixture, SAM_TEST_CASE);
  guint     minutes = sam_block_get_minutes (block);

  press (fixture, SAM_TEST_CASE, GDK_KEY_plus, 0);
  g_assert_cmpuint (sam_block_get_minutes (block), ==, minutes + 1);
  g_assert_cmpuint (sam_block_get_pinned_minutes (block), ==, minutes + 1);
  press (fixture, SAM_TEST_CASE, GDK_KEY_minus, 0);
  press (fixture, SAM_TEST_CASE, GDK_KEY_minus, 0);
  g_assert_cmpuint (sam_block_get_minutes (block), ==, minutes - 1);
  press (fixture, SAM_TEST_CASE, GDK_KEY_KP_Subtract, GDK_SHIFT_MASK);
  g_assert_cmpuint (sam_block_get_minutes (block), ==, minutes - 6);

  for (int i = 0; i < 4; i++)
    sam_agenda_undo (fixture->agenda);
  g_assert_cmpuint (sam_block_get_minutes (block), ==, minutes);
  g_assert_false (sam_agenda_can_undo (fixture->agenda));
}

static void
test_minutes_typed (Fixture *fixture, gconstpointer unused)
{
  SamBlock  *block = get_block (fixture, SAM_TEST_CASE);
  GtkWidget *row = get_row (fixture, SAM_TEST_CASE);
  GtkWidget *entry = sam_test_find (row, GTK_TYPE_ENTRY, NULL);

  press (fixture, SAM_TEST_CASE, GDK_KEY_2, 0);
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (entry)), ==, "2");
  gtk_editable_set_text (GTK_EDITABLE (entry), "21");

  /* Now letters are text. */
  g_assert_false (sam_test_press (fixture->list, GDK_KEY_m, 0));
  g_signal_emit_by_name (entry, "activate");
  g_assert_cmpuint (sam_block_get_pinned_minutes (block), ==, 21);
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (entry)), ==, "21 min");
  g_assert_true (has_focus (row));
}

static void
test_nonsense_is_not_minutes (Fixture *fixture, gconstpointer unused)
{
  static const char *const texts[] = { "", "x", "0", "-3", " " };
  GtkWidget               *row = get_row (fixture, SAM_TEST_CASE);
  GtkWidget               *entry = sam_test_find (row, GTK_TYPE_ENTRY, NULL);
  g_autofree char         *before =
      g_strdup (gtk_editable_get_text (GTK_EDITABLE (entry)));

  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      gtk_editable_set_text (GTK_EDITABLE (entry), texts[i]);
      g_signal_emit_by_name (entry, "activate");
      g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (entry)), ==,
                       before);
    }
  g_assert_false (sam_agenda_can_undo (fixture->agenda));
}

static void
test_must_and_pin_by_key (Fixture *fixture, gconstpointer unused)
{
  SamBlock *block = get_block (fixture, SAM_TEST_DILEMMA);

  press (fixture, SAM_TEST_DILEMMA, GDK_KEY_m, 0);
  g_assert_true (sam_block_get_must (block));
  g_assert_true (sam_test_shows (fixture->list, "must stay"));
  press (fixture, SAM_TEST_DILEMMA, GDK_KEY_M, 0);
  g_assert_false (sam_block_get_must (block));

  press (fixture, SAM_TEST_DILEMMA, GDK_KEY_p, 0);
  g_assert_cmpint (sam_block_get_pinned_start (block), ==,
                   (int) sam_block_get_start (block));
  g_assert_true (sam_test_shows (fixture->list, "begins at 13:"));
  press (fixture, SAM_TEST_DILEMMA, GDK_KEY_p, 0);
  g_assert_cmpint (sam_block_get_pinned_start (block), ==, SAM_NO_START);
}

static void
test_moves_by_key (Fixture *fixture, gconstpointer unused)
{
  SamBlock  *block = get_block (fixture, SAM_TEST_CASE);
  GtkWidget *row = get_row (fixture, SAM_TEST_CASE);

  press (fixture, SAM_TEST_CASE, GDK_KEY_Down, GDK_ALT_MASK);
  g_assert_true (get_block (fixture, SAM_TEST_CASE + 1) == block);
  g_assert_true (get_row (fixture, SAM_TEST_CASE + 1) == row);
  g_assert_true (has_focus (row));
  g_assert_true (sam_test_shows (fixture->list, "is now at place 3 of 6"));
  assert_rows_in_order (fixture);

  /* Never before the opening nor behind the closing. */
  for (int i = 0; i < 9; i++)
    press (fixture, sam_block_row_get_position (SAM_BLOCK_ROW (row)),
           GDK_KEY_Down, GDK_ALT_MASK);
  g_assert_true (get_block (fixture, SAM_TEST_ASSIGNMENT) == block);
  for (int i = 0; i < 9; i++)
    press (fixture, sam_block_row_get_position (SAM_BLOCK_ROW (row)),
           GDK_KEY_Up, GDK_ALT_MASK);
  g_assert_true (get_block (fixture, SAM_TEST_CASE) == block);
  g_assert_true (has_focus (row));
  assert_rows_in_order (fixture);
}

static void
test_arrows_move_focus (Fixture *fixture, gconstpointer unused)
{
  press (fixture, SAM_TEST_CASE, GDK_KEY_Down, 0);
  g_assert_true (has_focus (get_row (fixture, SAM_TEST_DILEMMA)));
  press (fixture, SAM_TEST_CASE, GDK_KEY_Up, 0);
  g_assert_true (has_focus (get_row (fixture, SAM_TEST_CHECK_IN)));
  press (fixture, SAM_TEST_CHECK_IN, GDK_KEY_Up, 0);
  g_assert_true (has_focus (get_row (fixture, SAM_TEST_CHECK_IN)));
  g_assert_false (sam_agenda_can_undo (fixture->agenda));
}

static void
test_removes_and_brings_back (Fixture *fixture, gconstpointer unused)
{
  SamBlock *block = get_block (fixture, SAM_TEST_CASE);

  press (fixture, SAM_TEST_CASE, GDK_KEY_Delete, 0);
  g_assert_cmpint (sam_agenda_find (fixture->agenda, sam_block_get_id (block)),
                   <, 0);
  assert_rows_in_order (fixture);
  g_assert_true (has_focus (get_row (fixture, SAM_TEST_CASE)));

  sam_agenda_undo (fixture->agenda);
  g_assert_true (get_block (fixture, SAM_TEST_CASE) == block);
  assert_rows_in_order (fixture);

  press (fixture, SAM_TEST_CHECK_IN, GDK_KEY_Delete, 0);
  g_assert_cmpuint (sam_agenda_get_n_blocks (fixture->agenda), ==,
                    SAM_TEST_N_BLOCKS);
  g_assert_true (sam_test_shows (fixture->list, "always stays"));
}

static void
test_swaps_for_another (Fixture *fixture, gconstpointer unused)
{
  SamItem *item = sam_block_get_item (get_block (fixture, SAM_TEST_DILEMMA));
  SamItem *other;

  press (fixture, SAM_TEST_DILEMMA, GDK_KEY_s, 0);
  other = sam_block_get_item (get_block (fixture, SAM_TEST_DILEMMA));
  g_assert_true (other != item);
  g_assert_cmpint (sam_item_get_kind (other), ==, SAM_ITEM_DILEMMA);
  g_assert_true (has_focus (get_row (fixture, SAM_TEST_DILEMMA)));
  assert_rows_in_order (fixture);
}

/* Fitting anew makes no rows: keyboard and view stay. */
static void
test_rows_survive_fitting (Fixture *fixture, gconstpointer unused)
{
  GtkWidget *rows[SAM_TEST_N_BLOCKS];

  for (guint i = 0; i < SAM_TEST_N_BLOCKS; i++)
    rows[i] = get_row (fixture, i);
  gtk_widget_grab_focus (rows[SAM_TEST_ASSIGNMENT]);

  for (guint minutes = 90; minutes >= 20; minutes -= 5)
    {
      sam_agenda_set_minutes (fixture->agenda, minutes);
      for (guint i = 0; i < SAM_TEST_N_BLOCKS; i++)
        g_assert_true (get_row (fixture, i) == rows[i]);
      assert_rows_in_order (fixture);
      g_assert_true (has_focus (rows[SAM_TEST_ASSIGNMENT]));
    }
  g_assert_cmpuint (sam_agenda_get_fit (fixture->agenda)->n_out, >, 0);
  g_assert_true (sam_test_shows (fixture->list, "No room: it needs"));

  sam_agenda_set_minutes (fixture->agenda, 90);
  assert_rows_in_order (fixture);
  g_assert_true (has_focus (rows[SAM_TEST_ASSIGNMENT]));
}

static void
test_what_fell_out_can_be_a_must (Fixture *fixture, gconstpointer unused)
{
  guint     position;
  SamBlock *block;

  sam_agenda_set_minutes (fixture->agenda, 30);
  for (position = 0; position < SAM_TEST_N_BLOCKS; position++)
    if (!sam_block_get_fits (get_block (fixture, position)))
      break;
  g_assert_cmpuint (position, <, SAM_TEST_N_BLOCKS);

  block = get_block (fixture, position);
  g_signal_emit_by_name (sam_test_find_around (get_row (fixture, position),
                                               GTK_TYPE_BUTTON, "Must stay"),
                         "clicked");
  g_assert_true (sam_block_get_must (block));
  g_assert_true (sam_block_get_fits (block));
}

static void
test_fills_up (Fixture *fixture, gconstpointer unused)
{
  guint n_blocks = sam_agenda_get_n_blocks (fixture->agenda);

  sam_agenda_set_minutes (fixture->agenda, 120);
  gtk_widget_activate_action (fixture->list, "agenda.fill", NULL);
  g_assert_cmpuint (sam_agenda_get_n_blocks (fixture->agenda), ==,
                    n_blocks + 1);
  g_assert_true (sam_test_shows (fixture->list, "Added “"));
  assert_rows_in_order (fixture);
}

/* Never before the opening nor behind the closing. */
static guint
keep_between (guint place)
{
  return CLAMP (place, SAM_TEST_CASE, SAM_TEST_ASSIGNMENT + 1);
}

static void
test_finds_places_to_drop (Fixture *fixture, gconstpointer unused)
{
  SamAgendaList *list = SAM_AGENDA_LIST (fixture->list);

  for (guint i = 0; i < SAM_TEST_N_BLOCKS; i++)
    {
      graphene_rect_t bounds;
      double          top, bottom;

      g_assert_true (gtk_widget_compute_bounds (get_row (fixture, i),
                                                fixture->list, &bounds));
      g_assert_cmpfloat (bounds.size.height, >, 20);
      top = bounds.origin.y;
      bottom = bounds.origin.y + bounds.size.height;
      g_assert_cmpuint (sam_agenda_list_find_place (list, 9, top + 2), ==,
                        keep_between (i));
      g_assert_cmpuint (sam_agenda_list_find_place (list, 9, bottom - 2), ==,
                        keep_between (i + 1));
    }
  g_assert_cmpuint (sam_agenda_list_find_place (list, 9, 5000), ==,
                    keep_between (SAM_TEST_N_BLOCKS));
}

static void
test_another_agenda (Fixture *fixture, gconstpointer unused)
{
  g_autoptr (SamAgenda) other = sam_agenda_copy (fixture->agenda);

  sam_agenda_clear_undo (other);
  sam_agenda_list_set_agenda (SAM_AGENDA_LIST (fixture->list), other);
  g_assert_null (find_row (fixture->list, get_block (fixture, 0)));
  g_assert_cmpuint (sam_test_count (fixture->list, SAM_TYPE_BLOCK_ROW), ==,
                    SAM_TEST_N_BLOCKS);
  sam_agenda_list_set_agenda (SAM_AGENDA_LIST (fixture->list), NULL);
  g_assert_cmpuint (sam_test_count (fixture->list, SAM_TYPE_BLOCK_ROW), ==, 0);
}

int
main (int argc, char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  ADD ("shows-times-and-titles", test_shows_times_and_titles);
  ADD ("minutes-by-key", test_minutes_by_key);
  ADD ("minutes-typed", test_minutes_typed);
  ADD ("nonsense-is-not-minutes", test_nonsense_is_not_minutes);
  ADD ("must-and-pin-by-key", test_must_and_pin_by_key);
  ADD ("moves-by-key", test_moves_by_key);
  ADD ("arrows-move-focus", test_arrows_move_focus);
  ADD ("removes-and-brings-back", test_removes_and_brings_back);
  ADD ("swaps-for-another", test_swaps_for_another);
  ADD ("rows-survive-fitting", test_rows_survive_fitting);
  ADD ("what-fell-out-can-be-a-must", test_what_fell_out_can_be_a_must);
  ADD ("fills-up", test_fills_up);
  ADD ("finds-places-to-drop", test_finds_places_to_drop);
  ADD ("another-agenda", test_another_agenda);

  return g_test_run ();
}
