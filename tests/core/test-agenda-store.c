// SPDX-License-Identifier: GPL-3.0-or-later
#define _GNU_SOURCE /* memmem() */
#include <string.h>

#include "sam-agenda-store.h"
#include "sam-deck-reader.h"
#include "sam-test-util.h"

typedef struct
{
  SamTestStore  store;
  SamDeckShelf *shelf; /* (owned): empty */
} Fixture;

#define ADD(name, test) \
  g_test_add ("/agenda-store/" name, Fixture, NULL, fixture_set_up, test, \
              fixture_tear_down)

static void
fixture_set_up (Fixture *fixture, gconstpointer unused)
{
  sam_test_store_set_up (&fixture->store, NULL);
  fixture->shelf = sam_deck_shelf_new (NULL, NULL, "en");
}

static void
fixture_tear_down (Fixture *fixture, gconstpointer unused)
{
  sam_test_store_tear_down (&fixture->store, NULL);
  g_assert_finalize_object (fixture->shelf);
}

static SamBlock *
new_item_block (SamItem *item)
{
  return sam_block_new_kept_item ("samenspel", "several-carers", 2,
                                  "Several carers", SAM_CARD_TEAL, "people",
                                  item);
}

static void
append (SamAgenda *agenda, SamBlock *block)
{
  sam_agenda_append (agenda, block);
  g_object_unref (block);
}

/* Returns: (transfer full): check-in, a dilemma, a break, a case, choosing and
 * check-out, in an hour */
static SamAgenda *
make_agenda (const char *id)
{
  SamAgenda *agenda = sam_agenda_new (id);
  SamBlock  *check_in = sam_block_new (SAM_BLOCK_CHECK_IN, NULL);
  g_autoptr (SamItem) dilemma = sam_test_dilemma ();
  g_autoptr (SamItem) item = sam_test_case ();

  sam_block_set_text (check_in, "What made you smile?");
  sam_block_set_question_id (check_in, "smile");
  append (agenda, check_in);
  append (agenda, new_item_block (dilemma));
  append (agenda, sam_block_new (SAM_BLOCK_BREAK, "Koffie"));
  append (agenda, new_item_block (item));
  append (agenda, sam_block_new (SAM_BLOCK_AGREE, NULL));
  append (agenda, sam_block_new (SAM_BLOCK_CHECK_OUT, NULL));
  sam_agenda_clear_undo (agenda);

  return agenda;
}

static void
finish (Fixture *fixture, GAsyncResult **result)
{
  g_autoptr (GError) error = NULL;

  sam_agenda_store_save_finish (fixture->store.database,
                                sam_test_wait_for (result), &error);
  g_assert_no_error (error);
  g_clear_object (result);
}

static void
save (Fixture *fixture, SamAgenda *agenda, gboolean is_template)
{
  g_autoptr (GAsyncResult) result = NULL;

  sam_agenda_store_save_async (fixture->store.database, agenda, is_template,
                               sam_test_keep_result_cb, &result);
  finish (fixture, &result);
}

static void
save_named (Fixture    *fixture,
            const char *id,
            const char *title,
            GDateTime  *starts,
            gboolean    is_template)
{
  g_autoptr (SamAgenda) agenda = make_agenda (id);

  sam_agenda_set_title (agenda, title);
  sam_agenda_set_starts (agenda, starts);
  save (fixture, agenda, is_template);
}

static void
delete_agenda (Fixture *fixture, const char *id)
{
  g_autoptr (GAsyncResult) result = NULL;

  sam_agenda_store_delete_async (fixture->store.database, id,
                                 sam_test_keep_result_cb, &result);
  finish (fixture, &result);
}

static void
sweep (Fixture *fixture)
{
  g_autoptr (GAsyncResult) result = NULL;

  sam_agenda_store_sweep_async (fixture->store.database,
                                sam_test_keep_result_cb, &result);
  finish (fixture, &result);
}

static SamAgenda *
try_load (Fixture *fixture, const char *id, GError **error)
{
  g_autoptr (GAsyncResult) result = NULL;

  sam_agenda_store_load_async (fixture->store.database, id, fixture->shelf,
                               NULL, sam_test_keep_result_cb, &result);

  return sam_agenda_store_load_finish (fixture->store.database,
                                       sam_test_wait_for (&result), error);
}

static SamAgenda *
load (Fixture *fixture, const char *id)
{
  g_autoptr (GError) error = NULL;
  SamAgenda *agenda = try_load (fixture, id, &error);

  g_assert_no_error (error);

  return agenda;
}

/* Returns: (transfer full): the ids of a list, with a blank after each */
static char *
list (Fixture *fixture, gboolean templates)
{
  GString *ids = g_string_new (NULL);
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GListModel) rows = NULL;
  g_autoptr (GError) error = NULL;

  sam_agenda_store_list_async (fixture->store.database, templates, NULL,
                               sam_test_keep_result_cb, &result);
  rows = sam_agenda_store_list_finish (fixture->store.database,
                                       sam_test_wait_for (&result), &error);
  g_assert_no_error (error);

  for (guint i = 0; i < g_list_model_get_n_items (rows); i++)
    {
      g_autoptr (SamAgendaRow) row = g_list_model_get_item (rows, i);

      g_string_append_printf (ids, "%s ", sam_agenda_row_get_id (row));
    }

  return g_string_free (ids, FALSE);
}

static void
assert_listed (Fixture *fixture, gboolean templates, const char *expected)
{
  g_autofree char *ids = list (fixture, templates);

  g_assert_cmpstr (ids, ==, expected);
}

static void
assert_same_block (SamBlock *a, SamBlock *b)
{
  g_assert_cmpint (sam_block_get_kind (a), ==, sam_block_get_kind (b));
  g_assert_cmpstr (sam_block_get_title (a), ==, sam_block_get_title (b));
  g_assert_cmpstr (sam_block_get_text (a), ==, sam_block_get_text (b));
  g_assert_cmpstr (sam_block_get_question_id (a), ==,
                   sam_block_get_question_id (b));
  g_assert_cmpstr (sam_block_get_note (a), ==, sam_block_get_note (b));
  g_assert_cmpstr (sam_block_get_deck_id (a), ==, sam_block_get_deck_id (b));
  g_assert_cmpstr (sam_block_get_card_id (a), ==, sam_block_get_card_id (b));
  g_assert_cmpuint (sam_block_get_card_number (a), ==,
                    sam_block_get_card_number (b));
  g_assert_cmpstr (sam_block_get_card_title (a), ==,
                   sam_block_get_card_title (b));
  g_assert_cmpint (sam_block_get_colour (a), ==, sam_block_get_colour (b));
  g_assert_cmpstr (sam_block_get_icon (a), ==, sam_block_get_icon (b));
  g_assert_cmpuint (sam_block_get_least (a), ==, sam_block_get_least (b));
  g_assert_cmpuint (sam_block_get_usual (a), ==, sam_block_get_usual (b));
  g_assert_cmpuint (sam_block_get_most (a), ==, sam_block_get_most (b));
  g_assert_cmpuint (sam_block_get_learned (a), ==, sam_block_get_learned (b));
  g_assert_cmpint (sam_block_get_must (a), ==, sam_block_get_must (b));
  g_assert_cmpuint (sam_block_get_pinned_minutes (a), ==,
                    sam_block_get_pinned_minutes (b));
  g_assert_cmpint (sam_block_get_pinned_start (a), ==,
                   sam_block_get_pinned_start (b));
  g_assert_cmpint (sam_block_get_vote_form (a), ==,
                   sam_block_get_vote_form (b));
  g_assert_cmpint (sam_block_get_way (a), ==, sam_block_get_way (b));
  g_assert_cmpint (sam_block_get_reason (a), ==, sam_block_get_reason (b));
  g_assert_cmpint (sam_block_get_fits (a), ==, sam_block_get_fits (b));
  g_assert_cmpuint (sam_block_get_minutes (a), ==, sam_block_get_minutes (b));
  g_assert_cmpuint (sam_block_get_start (a), ==, sam_block_get_start (b));
}

static void
assert_same (SamAgenda *a, SamAgenda *b)
{
  GDateTime *starts = sam_agenda_get_starts (a);

  g_assert_cmpstr (sam_agenda_get_id (a), ==, sam_agenda_get_id (b));
  g_assert_cmpstr (sam_agenda_get_title (a), ==, sam_agenda_get_title (b));
  g_assert_cmpstr (sam_agenda_get_goal (a), ==, sam_agenda_get_goal (b));
  g_assert_cmpuint (sam_agenda_get_minutes (a), ==, sam_agenda_get_minutes (b));
  g_assert_cmpuint (sam_agenda_get_people (a), ==, sam_agenda_get_people (b));
  g_assert_cmpint (sam_agenda_get_purpose (a), ==, sam_agenda_get_purpose (b));
  if (starts == NULL)
    g_assert_null (sam_agenda_get_starts (b));
  else
    g_assert_true (g_date_time_equal (starts, sam_agenda_get_starts (b)));

  g_assert_cmpuint (sam_agenda_get_n_blocks (a), ==,
                    sam_agenda_get_n_blocks (b));
  for (guint i = 0; i < sam_agenda_get_n_blocks (a); i++)
    assert_same_block (sam_agenda_get_block (a, i),
                       sam_agenda_get_block (b, i));
  g_assert_cmpuint (sam_agenda_get_planned (a), ==, sam_agenda_get_planned (b));
}

static void
test_everything_comes_back (Fixture *fixture, gconstpointer unused)
{
  g_autoptr (GDateTime) starts = g_date_time_new_local (2026, 12, 1, 13, 30, 0);
  g_autoptr (SamAgenda) agenda = make_agenda ("a");
  g_autoptr (SamAgenda) loaded = NULL;
  SamBlock *guest = sam_block_new (SAM_BLOCK_GUEST, "De wijkagent");

  sam_block_set_text (guest, "Over eenzame ouderen");
  sam_block_set_reason (guest, SAM_REASON_PARKED);
  sam_block_set_range (guest, 4, 10, 22);
  sam_block_set_learned (guest, 14);
  append (agenda, guest);
  sam_agenda_set_title (agenda, "Teamoverleg wijkteam Noord");
  sam_agenda_set_goal (agenda, "Eén lijn met de mantelzorgers");
  sam_agenda_set_starts (agenda, starts);
  sam_agenda_set_minutes (agenda, 90);
  sam_agenda_set_people (agenda, 11);
  sam_agenda_set_purpose (agenda, SAM_PURPOSE_AGREE);
  sam_agenda_set_note (agenda, 1, "Laat Fatima beginnen.\nGeen haast.");
  sam_agenda_set_vote (agenda, 1, SAM_VOTE_SELF_CARER, SAM_WAY_HANDS);
  sam_agenda_set_must (agenda, 1, TRUE);
  sam_agenda_pin_minutes (agenda, 2, 7);
  sam_agenda_pin_start (agenda, 2, 40);
  sam_agenda_set_words (agenda, 3, "Onze eigen titel", NULL, NULL);
  save (fixture, agenda, FALSE);

  sam_test_store_reopen (&fixture->store);
  loaded = load (fixture, "a");
  assert_same (agenda, loaded);
  g_assert_cmpuint (sam_block_get_learned (guest), ==, 14);

  /* It begins here: nothing to undo, and a change is one step. */
  g_assert_false (sam_agenda_can_undo (loaded));
  sam_agenda_set_people (loaded, 12);
  g_assert_true (sam_agenda_can_undo (loaded));
  sam_agenda_undo (loaded);
  assert_same (agenda, loaded);
  g_assert_cmpstr (sam_item_get_title (
                       sam_block_get_item (sam_agenda_get_block (loaded, 1))),
                   ==, "Choosing a side");

  /* And what is taken away is away. */
  sam_agenda_set_starts (agenda, NULL);
  sam_agenda_set_goal (agenda, "");
  sam_agenda_remove (agenda, 2);
  save (fixture, agenda, FALSE);
  g_clear_object (&loaded);
  loaded = load (fixture, "a");
  assert_same (agenda, loaded);
  g_assert_finalize_object (g_steal_pointer (&loaded));
}

/* The case would fit as well as the dilemma: what was in stays in. */
static void
test_what_fell_out_stays_out (Fixture *fixture, gconstpointer unused)
{
  g_autoptr (SamAgenda) agenda = make_agenda ("a");
  g_autoptr (SamAgenda) loaded = NULL;
  gboolean dilemma_was_in;

  sam_agenda_set_minutes (agenda, 30);
  g_assert_cmpuint (sam_agenda_get_fit (agenda)->n_out, >, 0);
  dilemma_was_in = sam_block_get_fits (sam_agenda_get_block (agenda, 1));
  sam_agenda_move (agenda, 3, 1);
  save (fixture, agenda, FALSE);

  loaded = load (fixture, "a");
  assert_same (agenda, loaded);
  g_assert_cmpint (sam_block_get_fits (sam_agenda_get_block (loaded, 2)), ==,
                   dilemma_was_in);
}

static void
test_saves_a_copy_of_now (Fixture *fixture, gconstpointer unused)
{
  g_autoptr (SamAgenda) agenda = make_agenda ("a");
  g_autoptr (SamAgenda) loaded = NULL;
  g_autoptr (GAsyncResult) result = NULL;

  sam_agenda_set_title (agenda, "Before");
  sam_agenda_store_save_async (fixture->store.database, agenda, FALSE,
                               sam_test_keep_result_cb, &result);
  sam_agenda_set_title (agenda, "After");
  sam_agenda_remove (agenda, 1);
  finish (fixture, &result);

  loaded = load (fixture, "a");
  g_assert_cmpstr (sam_agenda_get_title (loaded), ==, "Before");
  g_assert_cmpuint (sam_agenda_get_n_blocks (loaded), ==, 6);
}

/* Puts a card with a tip on the shelf. */
static void
fill_shelf (Fixture *fixture)
{
  g_autofree char *path =
      g_test_build_filename (G_TEST_DIST, "data", "card-full.xml", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GError) error = NULL;
  g_autoptr (SamCard) card =
      sam_deck_reader_parse_file (file, SAM_XML_LENIENT, NULL, &error);

  g_assert_no_error (error);
  g_assert_true (
      sam_deck_add (sam_deck_shelf_get_built_in (fixture->shelf), card));
}

/* As an item that was kept in another language: same ids, other words. */
static void
save_old_text (Fixture *fixture, const char *title)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (SamItem) item = sam_deck_reader_parse_item (
      "<tip xmlns='urn:x-samenspel:card' id='tip-a' least='2' usual='5'"
      "  most='10' people='1-12' suits='team'><title>Een oude titel</title>"
      "  <action><p>Doe dit.</p></action><reason><p>Omdat.</p></reason></tip>",
      &error);
  g_autoptr (SamAgenda) agenda = sam_agenda_new ("a");
  SamBlock *block;

  g_assert_no_error (error);
  block = sam_block_new_kept_item ("samenspel", "oud", 7, "Oude kaart",
                                   SAM_CARD_RED, NULL, item);
  sam_block_set_title (block, title);
  append (agenda, block);
  save (fixture, agenda, FALSE);
}

static void
test_takes_items_of_the_shelf (Fixture *fixture, gconstpointer unused)
{
  static const struct
  {
    const char *kept;
    gboolean    on_shelf;
    const char *title;
    const char *card_id;
  } cases[] = {
    { "Een oude titel", FALSE, "Een oude titel", "oud" },
    { "Onze titel", FALSE, "Onze titel", "oud" },
    { "Een oude titel", TRUE, "A tip", "full" },
    { "Onze titel", TRUE, "Onze titel", "full" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      SamBlock *block;
      g_autoptr (SamAgenda) loaded = NULL;

      if (cases[i].on_shelf && !cases[i - 1].on_shelf)
        fill_shelf (fixture);
      save_old_text (fixture, cases[i].kept);
      loaded = load (fixture, "a");
      block = sam_agenda_get_block (loaded, 0);

      g_assert_cmpint (sam_block_get_kind (block), ==, SAM_BLOCK_ITEM);
      g_assert_cmpstr (sam_block_get_title (block), ==, cases[i].title);
      g_assert_cmpstr (sam_block_get_card_id (block), ==, cases[i].card_id);
      g_assert_cmpuint (sam_block_get_usual (block), ==, 5);
    }
}

static void
test_an_item_that_is_gone_leaves_a_topic (Fixture      *fixture,
                                          gconstpointer unused)
{
  SamBlock *block;
  g_autoptr (SamAgenda) agenda = make_agenda ("a");
  g_autoptr (SamAgenda) loaded = NULL;

  sam_agenda_set_note (agenda, 1, "Begin met Fatima");
  save (fixture, agenda, FALSE);
  sam_test_store_run (&fixture->store,
                      "UPDATE agenda_block SET item_source = '<dilemma'"
                      "  WHERE item_id = 'choose-a-side'");

  loaded = load (fixture, "a");
  g_assert_cmpuint (sam_agenda_get_n_blocks (loaded), ==, 6);
  block = sam_agenda_get_block (loaded, 1);
  g_assert_cmpint (sam_block_get_kind (block), ==, SAM_BLOCK_TOPIC);
  g_assert_cmpstr (sam_block_get_title (block), ==, "Choosing a side");
  g_assert_nonnull (strstr (sam_block_get_text (block), "no longer there"));
  g_assert_cmpstr (sam_block_get_note (block), ==, "Begin met Fatima");
  g_assert_cmpuint (sam_block_get_usual (block), ==, 15);
}

static void
test_a_damaged_agenda_is_not_shown (Fixture *fixture, gconstpointer unused)
{
  static const char *const damages[] = {
    "UPDATE agenda_block SET kind = 99 WHERE position = 1",
    "UPDATE agenda_block SET colour = -1 WHERE position = 1",
    "UPDATE agenda_block SET note = CAST (x'ff' AS TEXT) WHERE position = 1",
    "UPDATE agenda SET minutes = 9",
    "UPDATE agenda SET purpose = 4",
  };

  for (gsize i = 0; i < G_N_ELEMENTS (damages); i++)
    {
      g_autoptr (SamAgenda) agenda = make_agenda ("a");
      g_autoptr (GError) error = NULL;

      save (fixture, agenda, FALSE);
      sam_test_store_run (&fixture->store, damages[i]);
      g_assert_null (try_load (fixture, "a", &error));
      g_assert_error (error, SAM_DATABASE_ERROR, SAM_DATABASE_ERROR_DAMAGED);
    }
}

static void
test_an_agenda_that_is_not_there (Fixture *fixture, gconstpointer unused)
{
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GError) error = NULL;

  g_assert_null (try_load (fixture, "nowhere", &error));
  g_assert_error (error, SAM_DATABASE_ERROR, SAM_DATABASE_ERROR_FAILED);
  g_clear_error (&error);

  sam_agenda_store_delete_async (fixture->store.database, "nowhere",
                                 sam_test_keep_result_cb, &result);
  g_assert_false (sam_agenda_store_save_finish (fixture->store.database,
                                                sam_test_wait_for (&result),
                                                &error));
  g_assert_error (error, SAM_DATABASE_ERROR, SAM_DATABASE_ERROR_FAILED);
}

static void
test_a_cancelled_load_says_so (Fixture *fixture, gconstpointer unused)
{
  g_autoptr (SamAgenda) agenda = make_agenda ("a");
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GError) error = NULL;

  save (fixture, agenda, FALSE);
  sam_agenda_store_load_async (fixture->store.database, "a", fixture->shelf,
                               cancellable, sam_test_keep_result_cb, &result);
  g_cancellable_cancel (cancellable);
  g_assert_null (sam_agenda_store_load_finish (fixture->store.database,
                                               sam_test_wait_for (&result),
                                               &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
}

static void
test_lists_by_date_and_by_title (Fixture *fixture, gconstpointer unused)
{
  g_autoptr (GDateTime) soon = g_date_time_new_local (2026, 11, 25, 9, 0, 0);
  g_autoptr (GDateTime) late = g_date_time_new_local (2027, 1, 4, 13, 30, 0);
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GListModel) rows = NULL;
  g_autoptr (SamAgendaRow) row = NULL;
  g_autoptr (GError) error = NULL;

  save_named (fixture, "never", "A", NULL, FALSE);
  save_named (fixture, "late", "B", late, FALSE);
  save_named (fixture, "soon", "Wijkteam", soon, FALSE);
  save_named (fixture, "t-z", "zomer", NULL, TRUE);
  save_named (fixture, "t-e", "Één uur", NULL, TRUE);
  save_named (fixture, "t-f", "Feest", NULL, TRUE);

  assert_listed (fixture, FALSE, "soon late never ");
  assert_listed (fixture, TRUE, "t-e t-f t-z ");

  sam_agenda_store_list_async (fixture->store.database, FALSE, NULL,
                               sam_test_keep_result_cb, &result);
  rows = sam_agenda_store_list_finish (fixture->store.database,
                                       sam_test_wait_for (&result), &error);
  row = g_list_model_get_item (rows, 0);
  g_assert_cmpstr (sam_agenda_row_get_title (row), ==, "Wijkteam");
  g_assert_true (g_date_time_equal (sam_agenda_row_get_starts (row), soon));
  g_assert_cmpuint (sam_agenda_row_get_minutes (row), ==, 60);
  g_assert_cmpuint (sam_agenda_row_get_people (row), ==, 6);
  g_assert_cmpuint (sam_agenda_row_get_n_items (row), ==, 2);
}

static void
test_delete_can_be_taken_back (Fixture *fixture, gconstpointer unused)
{
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (SamAgenda) agenda = make_agenda ("a");
  g_autoptr (SamAgenda) loaded = NULL;
  g_autoptr (GError) error = NULL;

  save (fixture, agenda, FALSE);
  delete_agenda (fixture, "a");
  assert_listed (fixture, FALSE, "");
  g_assert_null (try_load (fixture, "a", &error));
  g_assert_error (error, SAM_DATABASE_ERROR, SAM_DATABASE_ERROR_FAILED);

  /* A save that comes late does not bring it back. */
  save (fixture, agenda, FALSE);
  assert_listed (fixture, FALSE, "");

  sam_agenda_store_restore_async (fixture->store.database, "a",
                                  sam_test_keep_result_cb, &result);
  finish (fixture, &result);
  assert_listed (fixture, FALSE, "a ");
  loaded = load (fixture, "a");
  assert_same (agenda, loaded);
}

static void
test_sweeping_erases_the_words (Fixture *fixture, gconstpointer unused)
{
  gsize            size;
  g_autofree char *bytes = NULL;
  g_autoptr (GDateTime) starts = g_date_time_new_local (2026, 11, 25, 9, 0, 0);
  g_autoptr (SamAgenda) agenda = make_agenda ("a");

  sam_agenda_set_title (agenda, "herkenbaretitel");
  sam_agenda_set_note (agenda, 1, "herkenbarenotitie");
  sam_agenda_set_starts (agenda, starts); /* so that it is listed first */
  save (fixture, agenda, FALSE);
  save_named (fixture, "b", "blijft staan", NULL, FALSE);

  sweep (fixture);
  assert_listed (fixture, FALSE, "a b ");
  delete_agenda (fixture, "a");
  sweep (fixture);

  bytes = sam_test_store_read_bytes (&fixture->store, &size);
  g_assert_null (memmem (bytes, size, "herkenbar", 9));
  g_assert_nonnull (memmem (bytes, size, "blijft staan", 12));
  assert_listed (fixture, FALSE, "b ");
}

static gboolean
save_started (Fixture    *fixture,
              const char *agenda_id,
              const char *session_id,
              GError    **error)
{
  g_autoptr (GAsyncResult) result = NULL;

  sam_agenda_store_save_started_async (fixture->store.database, agenda_id,
                                       session_id, sam_test_keep_result_cb,
                                       &result);

  return sam_agenda_store_save_finish (fixture->store.database,
                                       sam_test_wait_for (&result), error);
}

static void
test_what_began_is_not_planned (Fixture *fixture, gconstpointer unused)
{
  g_autoptr (SamSession) session = sam_test_session ("s", 8);
  g_autoptr (SamAgenda) agenda = make_agenda ("a");
  g_autoptr (GError) error = NULL;

  save (fixture, agenda, FALSE);
  save_named (fixture, "t", "Sjabloon", NULL, TRUE);

  g_assert_false (save_started (fixture, "a", "s", &error));
  g_assert_error (error, SAM_DATABASE_ERROR, SAM_DATABASE_ERROR_FAILED);
  g_clear_error (&error);
  assert_listed (fixture, FALSE, "a ");

  sam_test_create (&fixture->store, session);
  g_assert_true (save_started (fixture, "a", "s", &error));
  assert_listed (fixture, FALSE, "");
  save (fixture, agenda, FALSE);
  assert_listed (fixture, FALSE, "");

  g_assert_true (save_started (fixture, "never-saved", "s", &error));
  g_assert_true (save_started (fixture, "t", "s", &error));
  g_assert_no_error (error);
  assert_listed (fixture, TRUE, "t ");

  /* It goes when its session goes. */
  sam_test_store_run (&fixture->store, "UPDATE session SET deleted = 1");
  sweep (fixture);
  g_assert_null (try_load (fixture, "a", &error));
  g_assert_error (error, SAM_DATABASE_ERROR, SAM_DATABASE_ERROR_FAILED);
  assert_listed (fixture, TRUE, "t ");
}

typedef struct
{
  const char *words;
  gboolean    with_notes;
  const char *context; /* (nullable): %NULL if nothing is to be found */
} SearchCase;

static const SearchCase search_cases[] = {
  { "wijkteam", FALSE, "Eén lijn" },
  { "NOORD wijk", FALSE, "Eén lijn" },
  { "een lijn", FALSE, "Eén lijn" },
  { "choosing", FALSE, "Choosing a side" },
  { "noord morning", FALSE, "The next morning" },
  { "koffie", FALSE, NULL },
  { "fatima", FALSE, NULL },
  { "fatima", TRUE, "Laat Fatima beginnen." },
  { "noord fatima", FALSE, NULL },
  { "zomer", TRUE, NULL },
  { "several", TRUE, NULL },
  { "", TRUE, NULL },
};

static GPtrArray *
search (Fixture *fixture, const char *words, gboolean with_notes)
{
  GPtrArray *hits;
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GError) error = NULL;

  sam_session_store_search_async (fixture->store.database, words, with_notes,
                                  NULL, sam_test_keep_result_cb, &result);
  hits = sam_session_store_search_finish (fixture->store.database,
                                          sam_test_wait_for (&result), &error);
  g_assert_no_error (error);

  return hits;
}

static void
test_finds_what_is_planned (Fixture *fixture, gconstpointer unused)
{
  g_autoptr (SamAgenda) agenda = make_agenda ("a");
  g_autoptr (GPtrArray) none = NULL;

  sam_agenda_set_title (agenda, "Wijkteam Noord");
  sam_agenda_set_goal (agenda, "Eén lijn");
  sam_agenda_set_note (agenda, 1, "Geen haast.\nLaat Fatima beginnen.");
  save (fixture, agenda, FALSE);
  save_named (fixture, "t", "zomer", NULL, TRUE);

  for (gsize i = 0; i < G_N_ELEMENTS (search_cases); i++)
    {
      const SearchCase *row = &search_cases[i];
      g_autoptr (GPtrArray) hits =
          search (fixture, row->words, row->with_notes);
      SamSearchHit *hit;

      g_assert_cmpuint (hits->len, ==, row->context != NULL ? 1 : 0);
      if (hits->len == 0)
        continue;

      hit = g_ptr_array_index (hits, 0);
      g_assert_cmpint (sam_search_hit_get_kind (hit), ==, SAM_HIT_AGENDA);
      g_assert_cmpstr (sam_search_hit_get_id (hit), ==, "a");
      g_assert_cmpstr (sam_search_hit_get_title (hit), ==, "Wijkteam Noord");
      g_assert_cmpstr (sam_search_hit_get_context (hit), ==, row->context);
    }

  delete_agenda (fixture, "a");
  none = search (fixture, "wijkteam", TRUE);
  g_assert_cmpuint (none->len, ==, 0);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  ADD ("everything-comes-back", test_everything_comes_back);
  ADD ("what-fell-out-stays-out", test_what_fell_out_stays_out);
  ADD ("saves-a-copy-of-now", test_saves_a_copy_of_now);
  ADD ("takes-items-of-the-shelf", test_takes_items_of_the_shelf);
  ADD ("an-item-that-is-gone-leaves-a-topic",
       test_an_item_that_is_gone_leaves_a_topic);
  ADD ("a-damaged-agenda-is-not-shown", test_a_damaged_agenda_is_not_shown);
  ADD ("an-agenda-that-is-not-there", test_an_agenda_that_is_not_there);
  ADD ("a-cancelled-load-says-so", test_a_cancelled_load_says_so);
  ADD ("lists-by-date-and-by-title", test_lists_by_date_and_by_title);
  ADD ("delete-can-be-taken-back", test_delete_can_be_taken_back);
  ADD ("sweeping-erases-the-words", test_sweeping_erases_the_words);
  ADD ("what-began-is-not-planned", test_what_began_is_not_planned);
  ADD ("finds-what-is-planned", test_finds_what_is_planned);

  return g_test_run ();
}
